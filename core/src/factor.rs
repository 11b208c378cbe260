//! The factors that customers prove their identity with; wrong entries are counted for each factor (LCK-1).

use crate::words::words;

words! {
    /// A factor of authentication. Its wrong entries are counted separately from the other factors' (LCK-1, LCK-7).
    ///
    /// ```
    /// use madoguchi::Factor;
    /// assert_eq!((Factor::LoginPassword.name(), Factor::LoginPassword.ja()), ("login-password", "ログインパスワード"));
    /// assert_eq!(Factor::from_name("password"), None);
    /// ```
    Factor;
    /// The card's data with both initial passwords, counted per contract account (LCK-7).
    FirstUse = 0 "first-use", "初回利用登録", "first use";
    /// The login password.
    LoginPassword = 1 "login-password", "ログインパスワード", "login password";
    /// The confirmation password: for transfers, changes and OTP changes.
    ConfirmationPassword = 2 "confirmation-password", "確認用パスワード", "confirmation password";
    /// The answers to the secret questions.
    SecretAnswer = 3 "secret-answer", "秘密の回答", "secret answer";
    /// The one-time password.
    OneTimePassword = 4 "one-time-password", "ワンタイムパスワード", "one-time password";
    /// The activation password.
    ActivationPassword = 5 "activation-password", "利用開始パスワード", "activation password";
    /// The mail passcode.
    MailPasscode = 6 "mail-passcode", "メール通知パスワード", "mail passcode";
}
