//! An institution's decisions about sessions, first use and its own operators (LOG-2, LOG-4, ENR-3, OPR-1).

use crate::factor::Factor;
use crate::service::Service;
use crate::text::Text;
use crate::words::words;

words! {
    /// What happens to a second login while the customer already has a session (LOG-4).
    ///
    /// ```
    /// use madoguchi::SecondLogin;
    /// assert_eq!(SecondLogin::Refuse.name(), "refuse");
    /// assert_eq!(SecondLogin::from_name("deny"), None);
    /// ```
    SecondLogin;
    /// The second login is refused.
    Refuse = 0 "refuse", "後のログインをお断りします", "the second login is refused";
    /// The second login ends the first session.
    EndFirst = 1 "end-first", "先のログインを終了します", "the first session is ended";
    /// Both sessions continue.
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
    /// Restarts first use, with new initial passwords.
    ResetJourney = 2 "reset-journey", "初回利用登録リセット", "set first use back";
    /// Ends the customer's open sessions.
    EndSessions = 3 "end-sessions", "セッション終了", "end the sessions";
    /// Suspends the contract.
    SuspendContract = 4 "suspend-contract", "契約停止", "suspend the contract";
    /// Resumes a suspended contract.
    ResumeContract = 5 "resume-contract", "契約再開", "resume the contract";
    /// Closes the contract permanently.
    CloseContract = 6 "close-contract", "解約", "close the contract";
    /// Ends the sessions of all customers that began before an instant (OPR-2).
    EndAllSessions = 7 "end-all-sessions", "全セッション終了", "end every session";
    /// Accepts the rows of a customer that were restored from a backup, although they are older than their high-water marks (ROW-3).
    AcceptRestore = 8 "accept-restore", "復元の承認", "accept a restored customer";
}

/// Limits on the length and the number of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRules {
    /// Idle timeout in milliseconds: a session without an act ends after it (LOG-2).
    pub(crate) idle_millis: i64,
    /// Maximum lifetime of a session in milliseconds (LOG-2).
    pub(crate) life_millis: i64,
    /// What happens to a second login (LOG-4).
    pub(crate) second_login: SecondLogin,
    /// How many previous logins the customer is shown (LOG-4).
    pub(crate) shown_logins: usize,
    /// The most environments remembered for a customer (RSK-4).
    pub(crate) environments: usize,
    /// How long an environment is remembered after its last login, in milliseconds.
    pub(crate) environment_millis: i64,
    /// How long the row of an ended session is kept, in milliseconds.
    pub(crate) kept_millis: i64,
    /// The row's rule ID.
    pub(crate) rule: Text,
}

/// How an act behaves while clocks differ, rows are contended, or the machine is overloaded (LCK-2, LCK-5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRules {
    /// How far a machine's clock may be behind the instant that was recorded last, in milliseconds: within it, the recorded one counts (LCK-5).
    pub(crate) clock_millis: i64,
    /// How long an act that has counted no attempt tries again after conflicts, in milliseconds.
    pub(crate) patience_millis: i64,
    /// After how long a customer may try again while the machine is hashing all that it can, in milliseconds.
    pub(crate) busy_millis: i64,
    /// The row's rule ID.
    pub(crate) rule: Text,
}

/// How long a customer may take to complete first use (ENR-3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstUseRules {
    /// Days from the opening of the contract; first use ends on the last of them at 24:00 JST.
    pub(crate) days: u32,
    /// How many times a day one contract may ask for a login ID that another customer has (ENR-1).
    pub(crate) taken_ids_per_day: u16,
    /// The text that the last page shows for an answer that the session no longer holds (ENR-5).
    pub(crate) registered: Text,
    /// The row's rule ID.
    pub(crate) rule: Text,
}

/// How long the approval of an operator's request counts (OPR-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovalRules {
    /// How long it counts, in milliseconds.
    pub(crate) millis: i64,
    /// The row's rule ID.
    pub(crate) rule: Text,
}

/// What an operator's act requires (OPR-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorRule {
    /// The act.
    pub(crate) act: OperatorAct,
    /// Whether a second operator must approve.
    pub(crate) second_approver: bool,
    /// The row's rule ID.
    pub(crate) rule: Text,
}

/// What a session must have proven before it may use a service (LOG-5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorityRule {
    /// The service.
    pub(crate) service: Service,
    /// The factors, in the order in which they are asked for.
    pub(crate) needs: Vec<Factor>,
    /// How long a proof is valid, in milliseconds; `None` means as long as the session.
    pub(crate) fresh_millis: Option<i64>,
    /// The row's rule ID.
    pub(crate) rule: Text,
}
