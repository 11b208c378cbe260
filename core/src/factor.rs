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
    FirstUse = "first-use", "初回利用登録", "first use";
    /// The login password.
    LoginPassword = "login-password", "ログインパスワード", "login password";
    /// The confirmation password: for transfers, changes and OTP changes.
    ConfirmationPassword = "confirmation-password", "確認用パスワード", "confirmation password";
    /// The answers to the secret questions.
    SecretAnswer = "secret-answer", "秘密の回答", "secret answer";
    /// The one-time password.
    OneTimePassword = "one-time-password", "ワンタイムパスワード", "one-time password";
    /// The activation password.
    ActivationPassword = "activation-password", "利用開始パスワード", "activation password";
    /// The mail passcode.
    MailPasscode = "mail-passcode", "メール通知パスワード", "mail passcode";
}
