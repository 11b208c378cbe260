//! How an act ended: what the customer may see, and what the institution knows. They are two types, so that neither is mistaken for the other.

use super::session::Session;
use crate::code::Code;
use crate::factor::Factor;
use crate::instant::Instant;
use crate::kernel::Fact;
use crate::page::{EntryField, Page};
use crate::records::records_out;
use crate::secret::Secret;
use crate::service::Service;
use crate::text::Text;
use crate::words::words;

/// How an act ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What the customer may see. It is the same for an unknown login, a wrong password and a lock (LCK-4).
    pub public: Public,
    /// The full reason, for the support desk and the log. Do not put it on a page.
    pub internal: Internal,
}

/// What the customer may see.
#[derive(Clone, Debug)]
pub enum Public {
    /// A page.
    Page(PageShown),
    /// What an operator or the clock did: the word of each event.
    Done(Vec<Text>),
    /// An operator's act was refused.
    Refused(Refused),
    /// What a session may do (LOG-5).
    Authority(Authority),
    /// What a new profile changes (INS-5).
    Changes(Vec<Change>),
}

words! {
    /// What a new profile changes for a customer (INS-5).
    ///
    /// ```
    /// use madoguchi::ChangeKind;
    /// assert_eq!(ChangeKind::MustChangePassword.name(), "must-change-password");
    /// assert_eq!(ChangeKind::from_name("none"), None);
    /// ```
    ChangeKind;
    /// A password must be changed, by this instant (CRD-11).
    MustChangePassword = 0 "must-change-password", "パスワードの変更が必要になります", "a password must be changed";
    /// A stored password can no longer be compared, because its hash is more expensive than the profile allows. Only a reset helps (CRD-9, OPR-1).
    PasswordUnjudged = 1 "password-unjudged", "パスワードを照合できなくなります", "a password cannot be judged any more";
    /// A factor is temporarily locked or locked, because fewer wrong entries are allowed (LCK-1).
    LimitReached = 2 "limit-reached", "誤入力の上限により停止します", "a factor reaches its limit";
}

records_out! {
    /// The full reason of an act's result.
    Internal {
        /// The reason.
        reason: Reason,
        /// More about it: names and values, without secrets.
        facts: Vec<Fact>,
    }

    /// One change that a new profile makes for a customer (INS-5).
    Change {
        /// The kind of change.
        kind: ChangeKind,
        /// The factor concerned.
        factor: Factor,
        /// When it takes effect.
        at: Instant,
    }

    /// A factor proven in a session.
    ProvenFactor {
        /// The factor.
        factor: Factor,
        /// When it was proven.
        at: Instant,
        /// The page on which it was proven.
        purpose: Page,
    }

    /// What a session has proven, and what a service still needs (LOG-5).
    Authority {
        /// The service.
        service: Service,
        /// Whether the proofs of the session allow the service; its hours are not checked here.
        allowed: bool,
        /// Whether first use is completed: before that, no service is open (ENR-4).
        journey_done: bool,
        /// The factors proven in the session.
        proven: Vec<ProvenFactor>,
        /// The missing factors, in the institution's order; absent if the institution has no rule for the service.
        #[serde(skip_serializing_if = "Option::is_none")]
        missing: Option<Vec<Factor>>,
        /// The rules that decided.
        rules: Vec<Text>,
    }
}

/// A page that the host is to show.
#[derive(Clone, Debug)]
pub struct PageShown {
    /// The page; its layout and texts are the profile's (PAG-1).
    pub page: Page,
    /// The session's new token, if it has one. The browser replaces its previous token by it.
    pub session: Option<Secret>,
    /// The token that the next submission of this page must bring, once (LOG-3). The page on which a session ends still has one, for its button `home`. It is
    /// empty once nothing can be submitted any more: on the page `home`, and if the session was over already (`session-over`).
    pub step: Secret,
    /// Values that the page shows, by field. The only secrets among them are the answers that the customer typed (ENR-5).
    pub shown: Vec<(EntryField, Secret)>,
    /// Why the submission was refused; absent if it was not.
    pub refused: Option<Refused>,
    /// The last logins, the newest first (LOG-4).
    pub last_logins: Vec<Instant>,
    /// Whether a change of passwords is recommended (CRD-11).
    pub change_recommended: bool,
    /// By when the passwords must be changed, if that is still to come: from then on, a login leads to the page that changes them (CRD-11).
    pub change_by: Option<Instant>,
}

/// Why something was refused, as the customer may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub because: Refusal,
    /// The rules that decided; those of the first reason come first.
    pub rules: Vec<Text>,
    /// When the customer may try again, if that is known.
    pub retry_at: Option<Instant>,
    /// What is wrong with the entries, all of it (CRD-10).
    pub faults: Vec<FieldFault>,
}

impl Outcome {
    /// A page without a refusal.
    pub(crate) fn page(view: PageShown) -> Self {
        Self { public: Public::Page(view), internal: Reason::Done.into() }
    }

    /// What an operator or the clock did, by its words.
    pub(crate) fn done(words: Vec<Text>) -> Self {
        Self { public: Public::Done(words), internal: Reason::Done.into() }
    }

    /// Gives the page a fresh token after its previous one was spent.
    pub(super) fn fresh(&mut self, session: &Session) {
        if let Public::Page(view) = &mut self.public {
            view.step = session.step.token();
        }
    }

    /// When the customer may try again.
    pub(super) fn retry_at(&mut self, at: Instant) {
        if let Some(refused) = self.refused() {
            refused.retry_at = Some(at);
        }
    }

    /// Adds what is wrong with the entries, and the rule of each fault to the rules of the answer (CRD-10).
    pub(crate) fn faults(&mut self, faults: Vec<FieldFault>) {
        let Some(refused) = self.refused() else { return };
        for rule in faults.iter().map(FieldFault::rule) {
            if refused.rules.iter().all(|own| own != rule) {
                refused.rules.push(rule.into());
            }
        }
        refused.faults = faults;
    }

    /// The refusal; `None` if there is none.
    fn refused(&mut self) -> Option<&mut Refused> {
        match &mut self.public {
            Public::Page(view) => view.refused.as_mut(),
            Public::Refused(refused) => Some(refused),
            Public::Done(_) | Public::Authority(_) | Public::Changes(_) => None,
        }
    }
}

impl PageShown {
    /// A page without a session.
    pub(super) fn bare(page: Page) -> Self {
        Self {
            page,
            session: None,
            step: Secret::default(),
            shown: Vec::new(),
            refused: None,
            last_logins: Vec::new(),
            change_recommended: false,
            change_by: None,
        }
    }
}

/// What is wrong with one entry; the entry itself is never repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The field that was entered.
    pub field: EntryField,
    /// What is wrong.
    pub code: Code,
    /// Where in the entry, in bytes from 0.
    pub position: Option<usize>,
}

impl FieldFault {
    /// The rule that the entry breaks.
    pub const fn rule(&self) -> &'static str {
        self.field.form().rule_of(self.code)
    }
}

impl From<Reason> for Internal {
    fn from(reason: Reason) -> Self {
        Self { reason, facts: Vec::new() }
    }
}

words! {
    /// Why an act is refused, as the customer may know it.
    ///
    /// ```
    /// use madoguchi::Refusal;
    /// assert_eq!(Refusal::WrongCredentials.name(), "wrong-credentials");
    /// assert_eq!(Refusal::from_name("unknown-login"), None); // not reported to the customer (LCK-4)
    /// ```
    Refusal;
    /// The entries have faults (CRD-10).
    Entries = 0 "entries", "入力内容に誤りがあります", "the entries have faults";
    /// The service is closed now (HRS-12).
    Closed = 1 "closed", "ただいまの時間はご利用いただけません", "the service is closed now";
    /// What was entered is not right. To whoever has no session of the customer, unknown, wrong, temporarily locked and locked look alike (LCK-4).
    WrongCredentials = 2 "wrong-credentials", "入力内容が正しくないか、ご利用いただけません", "what was entered is not right, or its use is stopped";
    /// Three attempts are under way (LCK-2).
    Busy = 3 "busy", "ただいま処理中です。しばらくしてからもう一度お試しください", "attempts are under way; try again in a moment";
    /// The page was left, or submitted twice (LOG-3).
    StalePage = 4 "stale-page", "画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください", "the page is out of date; do not use the browser's back and forward";
    /// The page has no such button now (PAG-1, ENR-4).
    NoSuchButton = 5 "no-such-button", "この画面ではその操作はできません", "the page has no such button";
    /// There is no such session, or it is over (LOG-2).
    SessionOver = 6 "session-over", "ログアウトしました。もう一度ログインしてください", "the session is over; log in again";
    /// The customer has an open session already (LOG-4).
    AlreadyLoggedIn = 7 "already-logged-in", "すでにログインされています", "a session is open already";
    /// First use was not completed in its time (ENR-3).
    JourneyExpired = 8 "journey-expired", "初回利用登録の期限が過ぎています。お取引店にお問い合わせください", "the time for first use is over; ask your branch";
    /// The login ID is not available (ENR-1, CRD-4).
    LoginIdTaken = 9 "login-id-taken", "このログインIDはご利用になれません", "this login ID cannot be used";
    /// Too many login IDs of other customers were tried today (ENR-1).
    TooManyLoginIds = 10 "too-many-login-ids", "本日はこれ以上ログインIDをお試しいただけません", "no more login IDs can be tried today";
    /// The operator's act needs another operator's approval, or the given one does not count (OPR-1).
    NeedsApproval = 11 "needs-approval", "別の担当者の承認が必要です", "another operator must approve";
    /// The institution does not let operators do that (OPR-1).
    ActNotGiven = 12 "act-not-given", "この操作は担当者に認められていません", "the institution does not let operators do this";
    /// The reason of the operator's request is missing, too long or unreadable (OPR-1).
    ReasonNotReadable = 13 "reason-not-readable", "理由がないか、長すぎるか、読み取れない文字があります", "the reason is missing or too long, or has characters that people cannot read";
    /// The customer has a contract already (OPR-1).
    ContractAlreadyOpen = 14 "contract-already-open", "このお客様の契約はすでにあります", "the customer has a contract already";
    /// The account is in another customer's contract (OPR-1).
    AccountOfAnother = 15 "account-of-another", "この口座は別のお客様の契約にあります", "the account belongs to another customer's contract";
    /// There is no contract of this customer (OPR-1).
    NoSuchCustomer = 16 "no-such-customer", "このお客様の契約はありません", "there is no contract of this customer";
    /// The contract is in force, so it cannot be resumed (OPR-1).
    ContractInForce = 17 "contract-in-force", "契約は停止されていません", "the contract is in force";
    /// The contract is suspended: it must be resumed first, or is suspended already (OPR-1).
    ContractSuspended = 18 "contract-suspended", "契約は停止中です", "the contract is suspended";
    /// The contract is closed for good (OPR-1).
    ContractClosed = 19 "contract-closed", "契約は解約済みです", "the contract is closed";
    /// The session has not proven what the institution asks for the service, and the page does not ask for it either (LOG-5).
    NotProven = 20 "not-proven", "この操作に必要な本人確認が済んでいません", "what the service needs has not been proven";
    /// The instant of the operator's order is still to come (OPR-2).
    InstantAhead = 21 "instant-ahead", "指定の時刻は現在より後です", "the instant is later than now";
    /// A factor of the session's customer is temporarily locked, until `retry_at` (LCK-4).
    FactorTemporarilyLocked = 22 "factor-temporarily-locked", "誤入力が続いたため、ただいまご利用を停止しています", "its use is stopped for a while after wrong entries";
    /// A factor of the session's customer is locked, until the institution lifts it (LCK-4).
    FactorLocked = 23 "factor-locked", "誤入力が続いたため、ご利用を停止しています。お取引店にお問い合わせください", "its use is stopped after wrong entries; ask your branch";
    /// The reason of the operator's request contains one of its initial passwords (OPR-1).
    ReasonHasSecret = 24 "reason-has-secret", "理由に初期パスワードが含まれています", "the reason contains an initial password";
}

words! {
    /// Why an act ended as it did, as the institution knows it.
    ///
    /// ```
    /// use madoguchi::Reason;
    /// assert_eq!(Reason::UnknownLogin.name(), "unknown-login");
    /// assert_eq!(Reason::from_name("unknown"), None);
    /// ```
    Reason;
    /// It was done.
    Done = 0 "done", "完了", "done";
    /// The entries have faults.
    Entries = 1 "entries", "入力誤り", "faults in the entries";
    /// The service is closed.
    Closed = 2 "closed", "時間外", "outside the hours";
    /// A secret was wrong.
    Wrong = 3 "wrong", "認証誤り", "a secret was wrong";
    /// There is no such login ID.
    UnknownLogin = 4 "unknown-login", "ログインIDなし", "no such login ID";
    /// There is no such account.
    UnknownAccount = 5 "unknown-account", "口座なし", "no such account";
    /// The account's login ID is taken already.
    FirstUseDone = 6 "first-use-done", "初回利用登録済", "first use is done already";
    /// The factor is temporarily locked.
    FactorTemporarilyLocked = 7 "factor-temporarily-locked", "一時停止中", "the factor is temporarily locked";
    /// The factor is locked.
    FactorLocked = 8 "factor-locked", "ロック中", "the factor is locked";
    /// The contract is suspended or closed.
    NoContract = 9 "no-contract", "契約停止・解約", "the contract is suspended or closed";
    /// The attempt began while failures and attempts under way had reached the limit. Its result is ignored, whether right or wrong.
    OverBudget = 10 "over-budget", "上限を超える同時試行", "over the budget";
    /// Three attempts are under way.
    Busy = 11 "busy", "試行中", "attempts under way";
    /// The stored secret cannot be compared. Nothing was compared, and nothing counts.
    Unjudged = 12 "unjudged", "照合不能", "what is stored cannot be judged";
    /// The attempt was not recorded in time.
    Late = 13 "late", "時間切れ", "recorded too late";
    /// The page's token is stale.
    StalePage = 14 "stale-page", "古い画面", "a stale page";
    /// The page has no such button.
    NoSuchButton = 15 "no-such-button", "操作なし", "no such button";
    /// There is no such session.
    NoSession = 16 "no-session", "セッションなし", "no such session";
    /// The session is over.
    SessionOver = 17 "session-over", "セッション終了", "the session is over";
    /// The customer has an open session already.
    AlreadyLoggedIn = 18 "already-logged-in", "二重ログイン", "a second login";
    /// First use has expired.
    JourneyExpired = 19 "journey-expired", "初回利用登録期限切れ", "first use has expired";
    /// The login ID is taken.
    LoginIdTaken = 20 "login-id-taken", "ログインID重複", "the login ID is taken";
    /// Too many login IDs of other customers were tried today.
    TooManyLoginIds = 21 "too-many-login-ids", "ログインID試行超過", "too many login IDs that others have";
    /// A second operator must approve: nobody has, or the operator alone.
    NeedsApproval = 22 "needs-approval", "承認なし", "no approval";
    /// The institution does not let operators do that.
    ActNotGiven = 23 "act-not-given", "権限なし", "not given to operators";
    /// The reason of the operator's request is missing, too long or unreadable.
    ReasonNotReadable = 24 "reason-not-readable", "理由不備", "the reason is not readable";
    /// The customer has a contract already.
    ContractAlreadyOpen = 25 "contract-already-open", "契約済", "a contract is there already";
    /// The account is in another customer's contract.
    AccountOfAnother = 26 "account-of-another", "口座が別契約", "the account is another customer's";
    /// There is no such customer.
    NoSuchCustomer = 27 "no-such-customer", "契約なし", "no such customer";
    /// The contract is in force.
    ContractInForce = 28 "contract-in-force", "契約有効", "the contract is in force";
    /// The contract is suspended.
    ContractSuspended = 29 "contract-suspended", "契約停止中", "the contract is suspended";
    /// The contract is closed.
    ContractClosed = 30 "contract-closed", "解約済", "the contract is closed";
    /// The session has not proven what the service needs.
    NotProven = 31 "not-proven", "本人確認不足", "a proof is missing";
    /// The institution has ended every session that began before an instant (OPR-2).
    AllSessionsEnded = 32 "all-sessions-ended", "全セッション終了", "every session was ended";
    /// The instant of the operator's order is still to come (OPR-2).
    InstantAhead = 33 "instant-ahead", "時刻が現在より後", "the instant is later than now";
    /// The stored hash does not open: its pepper is not here, or the hash was made for another place (CRD-9). Nothing was compared, and nothing counts.
    HashNotOpened = 34 "hash-not-opened", "ハッシュ復号不能", "the stored hash does not open";
    /// There is no row to seal anew.
    NoSuchRow = 35 "no-such-row", "行なし", "no such row";
    /// The reason of the operator's request contains one of its initial passwords.
    ReasonHasSecret = 36 "reason-has-secret", "理由に初期パスワード", "an initial password in the reason";
    /// The approval of the operator's request is later than now.
    ApprovalAhead = 37 "approval-ahead", "承認の時刻が現在より後", "the approval is later than now";
    /// The approval of the operator's request is too old.
    ApprovalExpired = 38 "approval-expired", "承認の有効時間切れ", "the approval has expired";
    /// The HSM did not decrypt what it had encrypted, after the secrets were compared (CRD-9). What the customer asked for is not done, and the comparison is
    /// recorded.
    HsmAnswer = 39 "hsm-answer", "HSMの応答が不正", "the HSM's answer is not right";
}
