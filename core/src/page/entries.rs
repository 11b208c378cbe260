//! The fields of pages, and the form that each entry must have (PAG-1, CRD-1 … CRD-8). The profile has the labels and texts.

use crate::code::Code;
use crate::words::words;

impl EntryField {
    /// The form that an entry must have (CRD-1 … CRD-8).
    ///
    /// ```
    /// use madoguchi::{EntryField, FormRule};
    /// assert_eq!(EntryField::NewLoginPasswordAgain.form(), FormRule::Password);
    /// ```
    pub const fn form(self) -> FormRule {
        match self {
            Self::BranchNumber => FormRule::BranchNumber,
            Self::AccountType => FormRule::AccountType,
            Self::AccountNumber => FormRule::AccountNumber,
            Self::LoginId | Self::LoginIdAgain => FormRule::LoginId,
            Self::LoginPassword
            | Self::ConfirmationPassword
            | Self::CurrentLoginPassword
            | Self::NewLoginPassword
            | Self::NewLoginPasswordAgain
            | Self::CurrentConfirmationPassword
            | Self::NewConfirmationPassword
            | Self::NewConfirmationPasswordAgain => FormRule::Password,
            Self::Question1 | Self::Question2 | Self::Question3 => FormRule::Question,
            Self::Answer1 | Self::Answer2 | Self::Answer3 => FormRule::Answer,
            Self::QuestionsConfirmed => FormRule::Tick,
            Self::MailAddress | Self::MailAddressAgain => FormRule::MailAddress,
            Self::DirectMail => FormRule::YesOrNo,
            Self::Telephone => FormRule::Telephone,
        }
    }

    /// The field whose entry this one repeats; `None` if it repeats none (CRD-3, CRD-4, CRD-8).
    ///
    /// ```
    /// use madoguchi::EntryField;
    /// assert_eq!(EntryField::MailAddressAgain.repeats(), Some(EntryField::MailAddress));
    /// assert_eq!(EntryField::MailAddress.repeats(), None);
    /// ```
    pub const fn repeats(self) -> Option<Self> {
        match self {
            Self::LoginIdAgain => Some(Self::LoginId),
            Self::NewLoginPasswordAgain => Some(Self::NewLoginPassword),
            Self::NewConfirmationPasswordAgain => Some(Self::NewConfirmationPassword),
            Self::MailAddressAgain => Some(Self::MailAddress),
            _ => None,
        }
    }

    /// Whether the entry must not be shown, logged or stored in the clear (CRD-9).
    ///
    /// ```
    /// use madoguchi::EntryField;
    /// assert!(EntryField::ConfirmationPassword.is_secret() && EntryField::Answer1.is_secret());
    /// assert!(!EntryField::LoginId.is_secret());
    /// ```
    pub const fn is_secret(self) -> bool {
        matches!(self.form(), FormRule::Password | FormRule::ActivationPassword | FormRule::Answer)
    }

    /// Whether an institution may choose not to ask for it, and a customer may leave it empty (CRD-8).
    ///
    /// ```
    /// use madoguchi::EntryField;
    /// assert!(EntryField::Telephone.is_optional());
    /// assert!(!EntryField::DirectMail.is_optional());
    /// ```
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Telephone)
    }
}

impl FormRule {
    /// The rule that defines the form.
    ///
    /// ```
    /// use madoguchi::FormRule;
    /// assert_eq!(FormRule::Tick.rule(), "CRD-7");
    /// ```
    pub const fn rule(self) -> &'static str {
        match self {
            Self::BranchNumber | Self::AccountType | Self::AccountNumber => "CRD-1",
            Self::LoginId => "CRD-4",
            Self::Password => "CRD-2",
            Self::ActivationPassword => "CRD-5",
            Self::Question | Self::Answer | Self::Tick => "CRD-7",
            Self::MailAddress | Self::YesOrNo | Self::Telephone => "CRD-8",
        }
    }

    /// The rule that an entry of this form breaks if it has the fault `code` (CRD-10). Several forms share some codes, and each form has its own rule
    /// for them.
    ///
    /// ```
    /// use madoguchi::{Code, FormRule};
    /// assert_eq!(FormRule::Password.rule_of(Code::NotTheSame), "CRD-3");
    /// assert_eq!(FormRule::MailAddress.rule_of(Code::NotTheSame), "CRD-8");
    /// assert_eq!(FormRule::Tick.rule_of(Code::NotAChoice), "CRD-7");
    /// ```
    pub const fn rule_of(self, code: Code) -> &'static str {
        match (code, self) {
            (Code::NotTheSame, Self::Password) => code.rule(),
            (Code::NotTheSame | Code::NotAChoice, _) => self.rule(),
            _ => code.rule(),
        }
    }
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
    BranchNumber = 0 "branch-number", "支店番号", "branch number";
    /// The account type of the contract card.
    AccountType = 1 "account-type", "科目", "account type";
    /// The account number of the contract card.
    AccountNumber = 2 "account-number", "口座番号", "account number";
    /// The login ID.
    LoginId = 3 "login-id", "ログインID", "login ID";
    /// The login ID again.
    LoginIdAgain = 4 "login-id-again", "ログインID（確認用）", "login ID (again)";
    /// The login password.
    LoginPassword = 5 "login-password", "ログインパスワード", "login password";
    /// The confirmation password.
    ConfirmationPassword = 6 "confirmation-password", "確認用パスワード", "confirmation password";
    /// The first question.
    Question1 = 7 "question-1", "質問 1", "question 1";
    /// The first answer.
    Answer1 = 8 "answer-1", "回答 1", "answer 1";
    /// The second question.
    Question2 = 9 "question-2", "質問 2", "question 2";
    /// The second answer.
    Answer2 = 10 "answer-2", "回答 2", "answer 2";
    /// The third question.
    Question3 = 11 "question-3", "質問 3", "question 3";
    /// The third answer.
    Answer3 = 12 "answer-3", "回答 3", "answer 3";
    /// The box that the customer ticks to confirm the questions and answers.
    QuestionsConfirmed = 13 "questions-confirmed", "確認用チェックボックス", "the box that confirms";
    /// The current login password.
    CurrentLoginPassword = 14 "current-login-password", "現在のログインパスワード", "current login password";
    /// The new login password.
    NewLoginPassword = 15 "new-login-password", "新しいログインパスワード", "new login password";
    /// The new login password again.
    NewLoginPasswordAgain = 16 "new-login-password-again", "新しいログインパスワード（確認用）", "new login password (again)";
    /// The current confirmation password.
    CurrentConfirmationPassword = 17 "current-confirmation-password", "現在の確認用パスワード", "current confirmation password";
    /// The new confirmation password.
    NewConfirmationPassword = 18 "new-confirmation-password", "新しい確認用パスワード", "new confirmation password";
    /// The new confirmation password again.
    NewConfirmationPasswordAgain = 19 "new-confirmation-password-again", "新しい確認用パスワード（確認用）", "new confirmation password (again)";
    /// The mail address.
    MailAddress = 20 "mail-address", "メールアドレス", "mail address";
    /// The mail address again.
    MailAddressAgain = 21 "mail-address-again", "メールアドレス（確認用）", "mail address (again)";
    /// Whether the customer wants advertising mail.
    DirectMail = 22 "direct-mail", "DM送信希望条件", "advertising mail";
    /// The contact telephone.
    Telephone = 23 "telephone", "連絡先電話番号", "contact telephone";
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
    BranchNumber = 0 "branch-number", "半角数字3桁", "3 half-width digits";
    /// CRD-1: one of the Zengin account-type codes that an own account can have.
    AccountType = 1 "account-type", "科目", "account type";
    /// CRD-1.
    AccountNumber = 2 "account-number", "半角数字7桁", "7 half-width digits";
    /// CRD-4.
    LoginId = 3 "login-id", "半角英数字", "half-width alphanumerics";
    /// CRD-2.
    Password = 4 "password", "半角英数字", "half-width alphanumerics";
    /// CRD-5.
    ActivationPassword = 5 "activation-password", "半角数字", "half-width digits";
    /// CRD-7: a question of the profile's list, by its key.
    Question = 6 "question", "質問", "question";
    /// CRD-7.
    Answer = 7 "answer", "全角", "full-width characters";
    /// A box that must be ticked.
    Tick = 8 "tick", "チェック", "tick";
    /// CRD-8.
    MailAddress = 9 "mail-address", "半角英数字記号", "half-width alphanumerics and symbols";
    /// CRD-8: yes or no.
    YesOrNo = 10 "yes-or-no", "希望する・希望しない", "yes or no";
    /// CRD-8.
    Telephone = 11 "telephone", "半角数字", "half-width digits";
}
