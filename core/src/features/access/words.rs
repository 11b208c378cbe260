//! The words of first use, login and registration: pages, buttons, events, messages. Their numbers are fixed.

//!
//! ```text
//! login ─ first-use ─▶ first-use-account ─▶ first-use-login-id ─▶ first-use-done ─▶ login
//!   │                        └── cancel ────────┴──▶ first-use-cancelled ─▶ home ─▶ login
//!   └─ log-in ─▶ questions ─▶ passwords ─▶ customer-data ⇄ review ─▶ enrolled ─▶ top ─▶ logged-out
//!                    └── abort ───┴──────────┴───────────────┴──▶ aborted      enrolled ─ log-out ─▶ logged-out
//! ```

/// The pages.
macro_rules! access_pages {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// The login page, from which first use begins too (LOG-1, ENR-1).
        Login = 0 "login", "ログイン", "log in";
        /// First use: the card's data and the initial passwords (ENR-1).
        FirstUseAccount = 1 "first-use-account", "ログインID取得（お客様情報入力）", "first use: your account";
        /// First use: the login ID (ENR-1).
        FirstUseLoginId = 2 "first-use-login-id", "ログインID取得（登録情報入力）", "first use: your login ID";
        /// First use: done (ENR-1).
        FirstUseDone = 3 "first-use-done", "ログインID取得（登録完了）", "first use: done";
        /// First use: cancelled (ENR-1).
        FirstUseCancelled = 4 "first-use-cancelled", "ログインID取得の中止", "first use: cancelled";
        /// The three secret questions (ENR-2).
        Questions = 5 "questions", "追加認証登録", "secret questions";
        /// Change of both passwords: part of the registration (ENR-2), and also demanded at login when a change is due (CRD-11).
        Passwords = 6 "passwords", "パスワード変更", "change of passwords";
        /// Mail address, DM preference, telephone (ENR-2).
        CustomerData = 7 "customer-data", "お客様情報入力", "your data";
        /// Review of what was entered (ENR-2).
        Review = 8 "review", "入力内容確認", "review";
        /// Registration is done (ENR-2, ENR-5).
        Enrolled = 9 "enrolled", "お客様情報登録完了", "registration done";
        /// Registration was aborted (ENR-2, ENR-5).
        Aborted = 10 "aborted", "お客様情報登録の中止", "registration aborted";
        /// The top page: every service is open (LOG-1).
        Top = 11 "top", "トップページ", "top page";
        /// The session is over (LOG-2).
        LoggedOut = 12 "logged-out", "ログアウト", "logged out";
        /// The institution's home page, outside the service: customers come from it and leave to it.
        Home = 13 "home", "ホームページ", "home page";
    ] $($next)* } };
}

pub(crate) use access_pages;

/// The buttons.
macro_rules! access_buttons {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// Begins first use.
        FirstUse = 0 "first-use", "初回利用登録", "first use";
        /// Logs in.
        LogIn = 1 "log-in", "ログイン", "log in";
        /// Goes on.
        Next = 2 "next", "次へ", "next";
        /// Cancels first use.
        CancelRegistration = 3 "cancel-registration", "登録を中止する", "cancel the registration";
        /// Takes the login ID.
        RegisterLoginId = 4 "register-login-id", "ID登録実行", "register the login ID";
        /// Goes on to the customer's registration.
        ContinueRegistration = 5 "continue-registration", "引き続きお客様情報登録を行う", "go on to customer registration";
        /// Goes to the institution's home page.
        Home = 6 "home", "ホームページへ", "to the home page";
        /// Confirms what was entered.
        Confirm = 7 "confirm", "登録を確定する", "confirm the registration";
        /// Aborts the customer's registration.
        Abort = 8 "abort", "中止する", "abort";
        /// Confirms the change of passwords.
        ConfirmChange = 9 "confirm-change", "変更を確定する", "confirm the change";
        /// Goes to the review.
        ToReview = 10 "to-review", "確認画面へ", "to the review";
        /// Goes back to the previous page.
        Back = 11 "back", "戻る", "back";
        /// Logs out.
        LogOut = 12 "log-out", "ログアウト", "log out";
    ] $($next)* } };
}

pub(crate) use access_buttons;

/// What a record is about, from number 100 on.
macro_rules! access_events {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// A login ID was taken (ENR-1).
        LoginIdTaken = 100 "login-id-taken", "ログインID登録", "login ID taken";
        /// A customer asked for a login ID that another customer has (ENR-1).
        LoginIdRefused = 101 "login-id-refused", "ログインID重複", "login ID refused";
        /// The secret questions were registered (ENR-2).
        QuestionsRegistered = 102 "questions-registered", "追加認証登録", "questions registered";
        /// Both passwords were changed (ENR-5).
        PasswordsChanged = 103 "passwords-changed", "パスワード変更", "passwords changed";
        /// New passwords were refused (CRD-3).
        PasswordsRefused = 104 "passwords-refused", "パスワード変更拒否", "passwords refused";
        /// The customer's data was registered (ENR-2).
        DataRegistered = 105 "data-registered", "お客様情報登録", "data registered";
        /// The time for first use ended (ENR-3).
        JourneyExpired = 106 "journey-expired", "初回利用登録期限切れ", "first use expired";
        /// First use was reset to its beginning (OPR-1).
        JourneyReset = 107 "journey-reset", "初回利用登録リセット", "first use set back";
        /// The customer aborted first use or registration (ENR-1, ENR-2).
        JourneyAborted = 108 "journey-aborted", "登録中止", "registration aborted";
        /// A contract was opened (OPR-1).
        ContractOpened = 109 "contract-opened", "契約開始", "contract opened";
        /// A contract was suspended, resumed or closed (OPR-1).
        ContractChanged = 110 "contract-changed", "契約変更", "contract changed";
        /// An operator accepted a customer's rows that were restored from a backup (OPR-1, ROW-3).
        RestoreAccepted = 111 "restore-accepted", "復元の承認", "restore accepted";
    ] $($next)* } };
}

pub(crate) use access_events;

/// What a notice to the customer is about, from number 100 on.
macro_rules! access_notices {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// A login ID was taken (ENR-1).
        LoginIdTaken = 100 "login-id-taken", "ログインID登録のお知らせ", "login ID registered";
        /// The passwords were changed (NTC-1).
        PasswordsChanged = 101 "passwords-changed", "パスワード変更のお知らせ", "passwords changed";
        /// The customer's data was registered (NTC-1).
        Registered = 102 "registered", "お客様情報登録のお知らせ", "registration done";
        /// First use was reset to its beginning (OPR-1).
        JourneyReset = 103 "journey-reset", "初回利用登録リセットのお知らせ", "first use set back";
        /// The contract was suspended (OPR-1).
        Suspended = 104 "suspended", "ご契約停止のお知らせ", "contract suspended";
        /// The contract is in force again (OPR-1).
        Resumed = 105 "resumed", "ご契約再開のお知らせ", "contract resumed";
        /// The contract was closed (OPR-1).
        Closed = 106 "closed", "ご解約のお知らせ", "contract closed";
    ] $($next)* } };
}

pub(crate) use access_notices;
