//! The words for pages, buttons and fields (PAG-1). What stands on which page, and its texts, is in the profile.

use crate::words::words;

words! {
    /// A page.
    ///
    /// ```
    /// use madoguchi::Page;
    /// assert_eq!(Page::Passwords.ja(), "パスワード変更");
    /// assert_eq!(Page::from_name("Login"), None); // case counts
    /// ```
    Page;
    /// The login page, from which first use begins too (LOG-1, ENR-1).
    Login = "login", "ログイン", "log in";
    /// First use: the card's data and the initial passwords (ENR-1).
    FirstUseAccount = "first-use-account", "ログインID取得（お客様情報入力）", "first use: your account";
    /// First use: the login ID (ENR-1).
    FirstUseLoginId = "first-use-login-id", "ログインID取得（登録情報入力）", "first use: your login ID";
    /// First use: done (ENR-1).
    FirstUseDone = "first-use-done", "ログインID取得（登録完了）", "first use: done";
    /// First use: cancelled (ENR-1).
    FirstUseCancelled = "first-use-cancelled", "ログインID取得の中止", "first use: cancelled";
    /// The three secret questions (ENR-2).
    Questions = "questions", "追加認証登録", "secret questions";
    /// Both passwords are changed (ENR-2).
    Passwords = "passwords", "パスワード変更", "change of passwords";
    /// Mail address, DM preference, telephone (ENR-2).
    CustomerData = "customer-data", "お客様情報入力", "your data";
    /// Review of what was entered (ENR-2).
    Review = "review", "入力内容確認", "review";
    /// Registration is done (ENR-2, ENR-5).
    Enrolled = "enrolled", "お客様情報登録完了", "registration done";
    /// Registration was stopped (ENR-2, ENR-5).
    Stopped = "stopped", "お客様情報登録の中止", "registration stopped";
    /// The top page: everything is open (LOG-1).
    Top = "top", "トップページ", "top page";
    /// The session is over (LOG-2).
    LoggedOut = "logged-out", "ログアウト", "logged out";
}

words! {
    /// A button.
    ///
    /// ```
    /// use madoguchi::Button;
    /// assert_eq!(Button::RegisterLoginId.ja(), "ID登録実行");
    /// assert_eq!(Button::from_name("OK"), None);
    /// ```
    Button;
    /// Begins first use.
    FirstUse = "first-use", "初回利用登録", "first use";
    /// Logs in.
    LogIn = "log-in", "ログイン", "log in";
    /// Goes on.
    Next = "next", "次へ", "next";
    /// Cancels first use.
    CancelRegistration = "cancel-registration", "登録を中止する", "cancel the registration";
    /// Takes the login ID.
    RegisterLoginId = "register-login-id", "ID登録実行", "register the login ID";
    /// Goes on to the customer's registration.
    ContinueRegistration = "continue-registration", "引き続きお客様情報登録を行う", "go on to customer registration";
    /// Goes to the institution's home page.
    Home = "home", "ホームページへ", "to the home page";
    /// Confirms what was entered.
    Confirm = "confirm", "登録を確定する", "confirm the registration";
    /// Stops the customer's registration.
    Stop = "stop", "中止する", "stop";
    /// Confirms the change of passwords.
    ConfirmChange = "confirm-change", "変更を確定する", "confirm the change";
    /// Goes to the review.
    ToReview = "to-review", "確認画面へ", "to the review";
    /// Goes back to the page before.
    Back = "back", "戻る", "back";
    /// Logs out.
    LogOut = "log-out", "ログアウト", "log out";
}

words! {
    /// A field of a page.
    ///
    /// ```
    /// use madoguchi::EntryField;
    /// assert_eq!(EntryField::BranchNumber.name(), "branch-number");
    /// assert_eq!(EntryField::from_name("branch"), None);
    /// ```
    EntryField;
    /// The branch number of the contract card.
    BranchNumber = "branch-number", "支店番号", "branch number";
    /// The account type of the contract card.
    AccountType = "account-type", "科目", "account type";
    /// The account number of the contract card.
    AccountNumber = "account-number", "口座番号", "account number";
    /// The login ID.
    LoginId = "login-id", "ログインID", "login ID";
    /// The login ID once more.
    LoginIdAgain = "login-id-again", "ログインID（確認用）", "login ID (again)";
    /// The login password.
    LoginPassword = "login-password", "ログインパスワード", "login password";
    /// The confirmation password.
    ConfirmationPassword = "confirmation-password", "確認用パスワード", "confirmation password";
    /// The first question.
    Question1 = "question-1", "質問 1", "question 1";
    /// The first answer.
    Answer1 = "answer-1", "回答 1", "answer 1";
    /// The second question.
    Question2 = "question-2", "質問 2", "question 2";
    /// The second answer.
    Answer2 = "answer-2", "回答 2", "answer 2";
    /// The third question.
    Question3 = "question-3", "質問 3", "question 3";
    /// The third answer.
    Answer3 = "answer-3", "回答 3", "answer 3";
    /// The tick that the questions and answers are right.
    QuestionsConfirmed = "questions-confirmed", "確認用チェックボックス", "the box that confirms";
    /// The login password in force.
    CurrentLoginPassword = "current-login-password", "現在のログインパスワード", "current login password";
    /// The new login password.
    NewLoginPassword = "new-login-password", "新しいログインパスワード", "new login password";
    /// The new login password once more.
    NewLoginPasswordAgain = "new-login-password-again", "新しいログインパスワード（確認用）", "new login password (again)";
    /// The confirmation password in force.
    CurrentConfirmationPassword = "current-confirmation-password", "現在の確認用パスワード", "current confirmation password";
    /// The new confirmation password.
    NewConfirmationPassword = "new-confirmation-password", "新しい確認用パスワード", "new confirmation password";
    /// The new confirmation password once more.
    NewConfirmationPasswordAgain = "new-confirmation-password-again", "新しい確認用パスワード（確認用）", "new confirmation password (again)";
    /// The mail address.
    MailAddress = "mail-address", "メールアドレス", "mail address";
    /// The mail address once more.
    MailAddressAgain = "mail-address-again", "メールアドレス（確認用）", "mail address (again)";
    /// Whether advertising mail is wanted.
    DirectMail = "direct-mail", "DM送信希望条件", "advertising mail";
    /// The contact telephone.
    Telephone = "telephone", "連絡先電話番号", "contact telephone";
}

words! {
    /// The form that an entry must have (CRD-1 … CRD-8).
    ///
    /// ```
    /// use madoguchi::FormRule;
    /// assert_eq!(FormRule::AccountNumber.en(), "7 half-width digits");
    /// assert_eq!(FormRule::from_name("any"), None);
    /// ```
    FormRule;
    /// CRD-1.
    BranchNumber = "branch-number", "半角数字3桁", "3 half-width digits";
    /// CRD-1: one of the Zengin codes of an own account.
    AccountType = "account-type", "科目", "account type";
    /// CRD-1.
    AccountNumber = "account-number", "半角数字7桁", "7 half-width digits";
    /// CRD-4.
    LoginId = "login-id", "半角英数字", "half-width alphanumerics";
    /// CRD-2.
    Password = "password", "半角英数字", "half-width alphanumerics";
    /// CRD-5.
    ActivationPassword = "activation-password", "半角数字", "half-width digits";
    /// CRD-7: one of the profile's list, by its key.
    Question = "question", "質問", "question";
    /// CRD-7.
    Answer = "answer", "全角", "full-width characters";
    /// A box that must be ticked.
    Tick = "tick", "チェック", "tick";
    /// CRD-8.
    MailAddress = "mail-address", "半角英数字記号", "half-width alphanumerics and symbols";
    /// CRD-8: yes or no.
    YesOrNo = "yes-or-no", "希望する・希望しない", "yes or no";
    /// CRD-8.
    Telephone = "telephone", "半角数字", "half-width digits";
}
