//! How far first use has come, and whether the contract is in force.
//!
//! ```text
//! awaits-login-id ─▶ awaits-questions ─▶ awaits-passwords ─▶ awaits-customer-data ─▶ done
//!        └──────────────────┴──────── expired ─┴────────────────────┘        (ENR-1 … ENR-3)
//! ```
//! The institution can reset any of these to the beginning (OPR-1).

use crate::kernel::machine;
use crate::words::words;

machine! {
    JOURNEY "Journey" = "how far first use has come";
    /// The progress of first use: what it waits for (ENR-1 … ENR-3).
    ///
    /// ```
    /// use madoguchi::{JourneyEvent, JourneyState};
    /// assert_eq!(JourneyState::AwaitsLoginId.allowed(JourneyEvent::LoginIdTaken), [JourneyState::AwaitsQuestions]);
    /// assert!(JourneyState::AwaitsLoginId.allowed(JourneyEvent::PasswordsChanged).is_empty()); // no step is skipped (ENR-4)
    /// ```
    states JourneyState {
        /// The login ID has not been chosen yet (ENR-1).
        AwaitsLoginId = 0 "awaits-login-id", "ログインID取得前", "the login ID is to be chosen";
        /// The secret questions have not been registered yet (ENR-2).
        AwaitsQuestions = 1 "awaits-questions", "追加認証登録前", "the secret questions are to be registered";
        /// Both passwords have not been changed yet (ENR-2).
        AwaitsPasswords = 2 "awaits-passwords", "パスワード変更前", "both passwords are to be changed";
        /// The customer's data has not been registered yet (ENR-2).
        AwaitsCustomerData = 3 "awaits-customer-data", "お客様情報登録前", "the customer's data is to be registered";
        /// First use is done.
        Done = 4 "done", "登録完了", "first use is done";
        /// Its time is over (ENR-3).
        Expired = 5 "expired", "期限切れ", "its time is over";
    }
    /// Events of first use.
    events JourneyEvent {
        /// The login ID was taken.
        LoginIdTaken = 0 "login-id-taken", "ログインID登録", "login ID taken";
        /// The questions were registered.
        QuestionsRegistered = 1 "questions-registered", "追加認証登録", "questions registered";
        /// Both passwords were changed.
        PasswordsChanged = 2 "passwords-changed", "パスワード変更", "passwords changed";
        /// The customer's data was registered.
        DataRegistered = 3 "data-registered", "お客様情報登録", "data registered";
        /// Its time is over.
        Expired = 4 "expired", "期限切れ", "time over";
        /// The institution reset it (OPR-1).
        Reset = 5 "reset", "リセット", "set back";
    }
    AwaitsLoginId, LoginIdTaken => AwaitsQuestions;
    AwaitsLoginId, Expired => Expired;
    AwaitsLoginId, Reset => AwaitsLoginId;
    AwaitsQuestions, QuestionsRegistered => AwaitsPasswords;
    AwaitsQuestions, Expired => Expired;
    AwaitsQuestions, Reset => AwaitsQuestions;
    AwaitsPasswords, PasswordsChanged => AwaitsCustomerData;
    AwaitsPasswords, Expired => Expired;
    AwaitsPasswords, Reset => AwaitsQuestions;
    AwaitsCustomerData, DataRegistered => Done;
    AwaitsCustomerData, Expired => Expired;
    AwaitsCustomerData, Reset => AwaitsQuestions;
    Done, PasswordsChanged => Done;
    Done, Reset => AwaitsQuestions;
    Expired, Reset => AwaitsLoginId | AwaitsQuestions;
}

words! {
    /// Whether a contract is in force (OPR-1).
    ///
    /// ```
    /// use madoguchi::ContractState;
    /// assert_eq!(ContractState::Suspended.name(), "suspended");
    /// assert_eq!(ContractState::from_name("paused"), None);
    /// ```
    ContractState;
    /// It is in force.
    InForce = 0 "in-force", "有効", "in force";
    /// It is suspended by the institution.
    Suspended = 1 "suspended", "停止中", "suspended";
    /// It is closed for good.
    Closed = 2 "closed", "解約済", "closed";
}
