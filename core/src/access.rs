//! What an institution decides about sessions, first use and its own operators (LOG-2, LOG-4, ENR-3, OPR-1).

use crate::factor::Factor;
use crate::service::Service;
use crate::text::Text;
use crate::words::words;

words! {
    /// What becomes of a second login while a session lives (LOG-4).
    ///
    /// ```
    /// use madoguchi::SecondLogin;
    /// assert_eq!(SecondLogin::Refuse.name(), "refuse");
    /// assert_eq!(SecondLogin::from_name("deny"), None);
    /// ```
    SecondLogin;
    /// It is refused.
    Refuse = 0 "refuse", "後のログインをお断りします", "the second login is refused";
    /// It ends the session of before.
    EndFirst = 1 "end-first", "先のログインを終了します", "the first session is ended";
    /// Both go on.
    Allow = 2 "allow", "どちらも続けられます", "both go on";
}

words! {
    /// What an operator of the institution may do (OPR-1).
    ///
    /// ```
    /// use madoguchi::OperatorAct;
    /// assert_eq!(OperatorAct::LiftLock.name(), "lift-lock");
    /// assert_eq!(OperatorAct::from_name("unlock"), None);
    /// ```
    OperatorAct;
    /// Opens a contract: account, initial passwords.
    OpenContract = 0 "open-contract", "契約開始", "open a contract";
    /// Lifts the lock of one factor.
    LiftLock = 1 "lift-lock", "ロック解除", "lift a lock";
    /// Sets first use back to its beginning, with new initial passwords.
    ResetJourney = 2 "reset-journey", "初回利用登録リセット", "set first use back";
    /// Ends the customer's live sessions.
    EndSessions = 3 "end-sessions", "セッション終了", "end the sessions";
    /// Suspends the contract.
    SuspendContract = 4 "suspend-contract", "契約停止", "suspend the contract";
    /// Puts a suspended contract into force again.
    ResumeContract = 5 "resume-contract", "契約再開", "resume the contract";
    /// Closes the contract for ever.
    CloseContract = 6 "close-contract", "解約", "close the contract";
}

/// How long sessions live, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRules {
    /// How long a session lives without an act, in milliseconds (LOG-2).
    pub(crate) idle_millis: i64,
    /// How long it lives at most, in milliseconds (LOG-2).
    pub(crate) life_millis: i64,
    /// What becomes of a second login (LOG-4).
    pub(crate) second_login: SecondLogin,
    /// How many of the last logins are shown (LOG-4).
    pub(crate) shown_logins: usize,
    /// How many environments of a customer are known at most (RSK-4).
    pub(crate) environments: usize,
    /// How long an environment stays known without a login, in milliseconds.
    pub(crate) environment_millis: i64,
    /// How long an ended session is kept, in milliseconds.
    pub(crate) kept_millis: i64,
    /// The rule that the row carries.
    pub(crate) rule: Text,
}

/// Until when first use can be taken up (ENR-3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstUseRules {
    /// How long after the contract, in days: it ends with the last of them, at 24:00 JST.
    pub(crate) days: u32,
    /// How many login IDs that others have may be asked for on one day, for one contract (ENR-1).
    pub(crate) taken_ids_per_day: u16,
    /// What the last page shows for an answer that is no longer known (ENR-5).
    pub(crate) registered: Text,
    /// The rule that the row carries.
    pub(crate) rule: Text,
}

/// What an operator's act asks for (OPR-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorRule {
    /// The act.
    pub(crate) act: OperatorAct,
    /// Whether a second operator must approve.
    pub(crate) second_approver: bool,
    /// The rule that the row carries.
    pub(crate) rule: Text,
}

/// What a service asks a session to have proven (LOG-5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorityRule {
    /// The service.
    pub(crate) service: Service,
    /// The factors, in the order in which they are asked for.
    pub(crate) needs: Vec<Factor>,
    /// For how long a proof counts, in milliseconds; without it, while the session lives.
    pub(crate) fresh_millis: Option<i64>,
    /// The rule that the row carries.
    pub(crate) rule: Text,
}
