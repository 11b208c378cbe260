//! What leaves with a commit: notices to the customer, records for the audit.

use crate::id::{OperatorId, SessionId};
use crate::instant::Instant;
use crate::kernel::key::RowKey;
use crate::text::Text;
use crate::words::words;

/// A message for the host's outbox. It belongs to the transaction that writes the rows; the host sends it afterwards, at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name: the row and revision that it left with, and its place. The same commit has the same names, so that a message
    /// sent twice is known.
    pub id: Text,
    /// What it says.
    pub body: MessageBody,
}

/// What a message is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageBody {
    /// To be sent to the customer (NTC-1).
    Notice(Notice),
    /// To be kept by the institution (NTC-2).
    Audit(AuditRecord),
}

/// A notice to a customer (LCK-1, OPR-1). Its text comes from the institution's templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// The customer's row.
    pub subject: RowKey,
    /// The registered mail address; absent while none is registered, when the institution writes a letter.
    pub to: Option<Text>,
    /// When what it tells of took effect.
    pub at: Instant,
    /// What the customer quotes when asking about it: the message's name.
    pub reference: Text,
    /// What it says beyond its kind: names and values, without secrets.
    pub facts: Vec<Fact>,
}

/// A record for the institution: what was decided, on what ground, without secrets (NTC-2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// When it took effect.
    pub at: Instant,
    /// What happened.
    pub event: AuditEvent,
    /// The row that it is about.
    pub subject: RowKey,
    /// The session that it happened in.
    pub session: Option<SessionId>,
    /// Who did it for the institution.
    pub operator: Option<OperatorId>,
    /// The rules that decided.
    pub rules: Vec<Text>,
    /// More about it: names and values, without secrets.
    pub facts: Vec<Fact>,
    /// SHA-256 of the profile that decided, in hexadecimal.
    pub profile: Text,
}

/// A named value of a notice or a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub value: Text,
}

impl Fact {
    pub(crate) fn new(name: &'static str, value: impl std::fmt::Display) -> Self {
        Self { name, value: value.to_string().into() }
    }
}

words! {
    /// What a notice is about (LCK-1, ENR-2, OPR-1).
    ///
    /// ```
    /// use madoguchi::NoticeKind;
    /// assert_eq!(NoticeKind::Locked.name(), "locked");
    /// assert_eq!(NoticeKind::from_name("spam"), None);
    /// ```
    NoticeKind;
    /// A factor is stopped for a time (LCK-1, LCK-3).
    TemporarilyLocked = 0 "temporarily-locked", "一時停止のお知らせ", "temporarily locked";
    /// A stop has ended by itself (LCK-3).
    TemporaryLockEnded = 1 "temporary-lock-ended", "一時停止解除のお知らせ", "the temporary lock has ended";
    /// A factor is locked (LCK-1, LCK-3).
    Locked = 2 "locked", "ご利用停止のお知らせ", "locked";
    /// The institution lifted a lock (OPR-1).
    Lifted = 3 "lifted", "ご利用停止解除のお知らせ", "lock lifted";
    /// A login ID was taken (ENR-1).
    LoginIdTaken = 4 "login-id-taken", "ログインID登録のお知らせ", "login ID registered";
    /// The passwords were changed (NTC-1).
    PasswordsChanged = 5 "passwords-changed", "パスワード変更のお知らせ", "passwords changed";
    /// The customer's data was registered (NTC-1).
    Registered = 6 "registered", "お客様情報登録のお知らせ", "registration done";
    /// First use was set back to its beginning (OPR-1).
    JourneyReset = 7 "journey-reset", "初回利用登録リセットのお知らせ", "first use set back";
    /// The institution ended the customer's sessions (OPR-1).
    SessionsEnded = 8 "sessions-ended", "ログアウトのお知らせ", "sessions ended";
    /// The contract was suspended (OPR-1).
    Suspended = 9 "suspended", "ご契約停止のお知らせ", "contract suspended";
    /// The contract is in force again (OPR-1).
    Resumed = 10 "resumed", "ご契約再開のお知らせ", "contract resumed";
    /// The contract was closed (OPR-1).
    Closed = 11 "closed", "ご解約のお知らせ", "contract closed";
}

words! {
    /// What a record tells of.
    ///
    /// ```
    /// use madoguchi::AuditEvent;
    /// assert_eq!(AuditEvent::AttemptCounted.name(), "attempt-counted");
    /// assert_eq!(AuditEvent::from_name("try"), None);
    /// ```
    AuditEvent;
    /// A visit began.
    SessionStarted = 0 "session-started", "来訪", "session started";
    /// An attempt was counted, before it was checked (LCK-2).
    AttemptCounted = 1 "attempt-counted", "認証試行", "attempt counted";
    /// An attempt was recorded: right.
    AttemptSucceeded = 2 "attempt-succeeded", "認証成功", "attempt right";
    /// An attempt was recorded: wrong.
    AttemptFailed = 3 "attempt-failed", "認証失敗", "attempt wrong";
    /// An attempt was not recorded in its time, and is wrong (LCK-2).
    AttemptExpired = 4 "attempt-expired", "認証時間切れ", "attempt run out";
    /// A factor is stopped for a time (LCK-3).
    TemporarilyLocked = 5 "temporarily-locked", "一時停止", "temporarily locked";
    /// A stop ended by itself (LCK-3).
    TemporaryLockEnded = 6 "temporary-lock-ended", "一時停止解除", "temporary lock ended";
    /// A factor is locked (LCK-3).
    Locked = 7 "locked", "ロック", "locked";
    /// A lock was lifted (OPR-1).
    Lifted = 8 "lifted", "ロック解除", "lifted";
    /// A session was opened.
    SessionOpened = 9 "session-opened", "セッション開始", "session opened";
    /// A session ended.
    SessionEnded = 10 "session-ended", "セッション終了", "session ended";
    /// A login ID was taken (ENR-1).
    LoginIdTaken = 11 "login-id-taken", "ログインID登録", "login ID taken";
    /// A login ID was asked for that another has (ENR-1).
    LoginIdRefused = 12 "login-id-refused", "ログインID重複", "login ID refused";
    /// The secret questions were registered (ENR-2).
    QuestionsRegistered = 13 "questions-registered", "追加認証登録", "questions registered";
    /// Both passwords were changed (ENR-5).
    PasswordsChanged = 14 "passwords-changed", "パスワード変更", "passwords changed";
    /// New passwords were refused (CRD-3).
    PasswordsRefused = 15 "passwords-refused", "パスワード変更拒否", "passwords refused";
    /// The customer's data was registered (ENR-2).
    DataRegistered = 16 "data-registered", "お客様情報登録", "data registered";
    /// First use ran out of its time (ENR-3).
    JourneyExpired = 17 "journey-expired", "初回利用登録期限切れ", "first use expired";
    /// First use was set back (OPR-1).
    JourneyReset = 18 "journey-reset", "初回利用登録リセット", "first use set back";
    /// A journey was stopped by the customer (ENR-1, ENR-2).
    JourneyAborted = 19 "journey-aborted", "登録中止", "registration aborted";
    /// A contract was opened (OPR-1).
    ContractOpened = 20 "contract-opened", "契約開始", "contract opened";
    /// An operator's order was refused (OPR-1).
    OperatorRequestRefused = 21 "operator-request-refused", "操作拒否", "operator request refused";
    /// A contract was suspended, resumed or closed (OPR-1).
    ContractChanged = 22 "contract-changed", "契約変更", "contract changed";
    /// A newer profile was taken on (INS-5).
    ProfileAdopted = 23 "profile-adopted", "規定の適用", "profile adopted";
    /// A password was hashed anew with stronger parameters (CRD-9).
    Rehashed = 24 "rehashed", "ハッシュ更新", "hashed anew";
}
