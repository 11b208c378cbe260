//! The register of words: each list consists of the words of the engine and those of the features, one line each. A new feature's numbers are above
//! all existing ones.

use super::access::words::{access_buttons, access_events, access_notices, access_pages};
use super::mail::words::{mail_buttons, mail_events, mail_notices, mail_pages};
use crate::words::compose;

/// What a notice is about: the words of the engine.
macro_rules! engine_notices {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// A factor is temporarily locked (LCK-1, LCK-3).
        TemporarilyLocked = 0 "temporarily-locked", "一時停止のお知らせ", "temporarily locked";
        /// A temporary lock has ended by itself (LCK-3).
        TemporaryLockEnded = 1 "temporary-lock-ended", "一時停止解除のお知らせ", "the temporary lock has ended";
        /// A factor is locked until the institution lifts the lock (LCK-1, LCK-3).
        Locked = 2 "locked", "ご利用停止のお知らせ", "locked";
        /// The institution lifted a lock (OPR-1).
        Lifted = 3 "lifted", "ご利用停止解除のお知らせ", "lock lifted";
        /// The institution ended the customer's sessions (OPR-1).
        SessionsEnded = 4 "sessions-ended", "ログアウトのお知らせ", "sessions ended";
    ] $($next)* } };
}

/// What a record is about: the words of the engine.
macro_rules! engine_events {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// An anonymous session began.
        SessionStarted = 0 "session-started", "来訪", "session started";
        /// An attempt was counted, before it was checked (LCK-2).
        AttemptCounted = 1 "attempt-counted", "認証試行", "attempt counted";
        /// An attempt was right.
        AttemptSucceeded = 2 "attempt-succeeded", "認証成功", "attempt right";
        /// An attempt was wrong.
        AttemptFailed = 3 "attempt-failed", "認証失敗", "attempt wrong";
        /// An attempt timed out, and counts as wrong (LCK-2).
        AttemptExpired = 4 "attempt-expired", "認証時間切れ", "attempt run out";
        /// A factor is temporarily locked (LCK-3).
        TemporarilyLocked = 5 "temporarily-locked", "一時停止", "temporarily locked";
        /// A temporary lock ended by itself (LCK-3).
        TemporaryLockEnded = 6 "temporary-lock-ended", "一時停止解除", "temporary lock ended";
        /// A factor is locked (LCK-3).
        Locked = 7 "locked", "ロック", "locked";
        /// A lock was lifted (OPR-1).
        Lifted = 8 "lifted", "ロック解除", "lifted";
        /// A session was opened by a login or by the contract card.
        SessionOpened = 9 "session-opened", "セッション開始", "session opened";
        /// A session ended.
        SessionEnded = 10 "session-ended", "セッション終了", "session ended";
        /// An operator's request was refused (OPR-1).
        OperatorRequestRefused = 11 "operator-request-refused", "操作拒否", "operator request refused";
        /// A newer profile was applied (INS-5).
        ProfileAdopted = 12 "profile-adopted", "規定の適用", "profile adopted";
        /// A password's hash was made anew with stronger parameters (CRD-9).
        Rehashed = 13 "rehashed", "ハッシュ更新", "hashed anew";
        /// The institution ended every session that began before an instant (OPR-2).
        AllSessionsEnded = 14 "all-sessions-ended", "全セッション終了", "every session ended";
    ] $($next)* } };
}

compose! {
    {
        /// A page (PAG-1).
        ///
        /// ```
        /// use madoguchi::{Button, Page};
        /// assert_eq!(Page::Review.allowed(Button::Back), [Page::CustomerData]);
        /// assert!(Page::Questions.allowed(Button::Back).is_empty()); // refused: the page has no such button
        /// assert_eq!(Page::from_name("Login"), None); // case counts
        /// ```
        Page;
    }
    []
    access_pages mail_pages
}

compose! {
    {
        /// A button (PAG-1).
        ///
        /// ```
        /// use madoguchi::Button;
        /// assert_eq!(Button::RegisterLoginId.ja(), "ID登録実行");
        /// assert_eq!(Button::from_name("OK"), None);
        /// ```
        Button;
    }
    []
    access_buttons mail_buttons
}

compose! {
    {
        /// What a notice is about (LCK-1, ENR-2, OPR-1).
        ///
        /// ```
        /// use madoguchi::NoticeKind;
        /// assert_eq!(NoticeKind::Locked.name(), "locked");
        /// assert_eq!(NoticeKind::from_name("spam"), None);
        /// ```
        NoticeKind;
    }
    []
    engine_notices access_notices mail_notices
}

compose! {
    {
        /// The event that a record reports.
        ///
        /// ```
        /// use madoguchi::AuditEvent;
        /// assert_eq!(AuditEvent::AttemptCounted.name(), "attempt-counted");
        /// assert_eq!(AuditEvent::from_name("try"), None);
        /// ```
        AuditEvent;
    }
    []
    engine_events access_events mail_events
}
