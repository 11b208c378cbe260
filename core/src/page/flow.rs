//! The words for pages and buttons (PAG-1).
//!
//! ```text
//! login ─ first-use ─▶ first-use-account ─▶ first-use-login-id ─▶ first-use-done ─▶ login
//!   │                        └── cancel ────────┴──▶ first-use-cancelled ─▶ home ─▶ login
//!   └─ log-in ─▶ questions ─▶ passwords ─▶ customer-data ⇄ review ─▶ enrolled ─▶ top ─▶ logged-out
//!                    └── abort ───┴──────────┴───────────────┴──▶ aborted      enrolled ─ log-out ─▶ logged-out
//! ```

use crate::words::words;

words! {
    /// A page (PAG-1).
    ///
    /// ```
    /// use madoguchi::{Button, Page};
    /// assert_eq!(Page::Review.allowed(Button::Back), [Page::CustomerData]);
    /// assert!(Page::Questions.allowed(Button::Back).is_empty()); // refused: the page has no such button
    /// assert_eq!(Page::from_name("Login"), None); // case counts
    /// ```
    Page;
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
    /// Both passwords are changed (ENR-2), also where a change is asked for at login (CRD-11).
    Passwords = 6 "passwords", "パスワード変更", "change of passwords";
    /// Mail address, DM preference, telephone (ENR-2).
    CustomerData = 7 "customer-data", "お客様情報入力", "your data";
    /// Review of what was entered (ENR-2).
    Review = 8 "review", "入力内容確認", "review";
    /// Registration is done (ENR-2, ENR-5).
    Enrolled = 9 "enrolled", "お客様情報登録完了", "registration done";
    /// Registration was stopped (ENR-2, ENR-5).
    Aborted = 10 "aborted", "お客様情報登録の中止", "registration aborted";
    /// The top page: everything is open (LOG-1).
    Top = 11 "top", "トップページ", "top page";
    /// The session is over (LOG-2).
    LoggedOut = 12 "logged-out", "ログアウト", "logged out";
    /// The institution's home page, outside the service: where one comes from, and leaves to.
    Home = 13 "home", "ホームページ", "home page";
}

words! {
    /// A button (PAG-1).
    ///
    /// ```
    /// use madoguchi::Button;
    /// assert_eq!(Button::RegisterLoginId.ja(), "ID登録実行");
    /// assert_eq!(Button::from_name("OK"), None);
    /// ```
    Button;
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
    /// Stops the customer's registration.
    Abort = 8 "abort", "中止する", "abort";
    /// Confirms the change of passwords.
    ConfirmChange = 9 "confirm-change", "変更を確定する", "confirm the change";
    /// Goes to the review.
    ToReview = 10 "to-review", "確認画面へ", "to the review";
    /// Goes back to the page before.
    Back = 11 "back", "戻る", "back";
    /// Logs out.
    LogOut = 12 "log-out", "ログアウト", "log out";
}
