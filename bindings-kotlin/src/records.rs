//! What crosses the door, and the questions. Made from the facade by `cargo xtask generate`; not written by hand.

use madoguchi::{Errors, Profile};

use crate::door::{Door, DoorError};
#[cfg(feature = "floor")]
use crate::floor;
use crate::value::{Instant, LocalDate, Read, Show, answer, field};

/// A service with hours of its own (SVC-1, HRS-1 … HRS-6, HRS-11).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Service {
    /// 残高照会: Balance inquiry; `balance`.
    Balance,
    /// 入出金明細照会: Statement inquiry; `statement`.
    Statement,
    /// 当日扱いの振込・振替: Same-day transfer; `transfer-same-day`.
    TransferSameDay,
    /// 予約扱いの振込・振替: Reserved transfer; `transfer-reserved`.
    TransferReserved,
    /// 振込・振替の照会・予約取消: Transfer inquiry and cancellation; `transfer-inquiry`.
    TransferInquiry,
    /// 当座預金への即時振込: Immediate transfer into a current account; `current-account-transfer`.
    CurrentAccountTransfer,
    /// 税金・各種料金の払い込み（ペイジー）: Pay-easy; `payeasy`.
    Payeasy,
    /// 公共料金自動引落登録: Utility direct debit registration; `utility-debit`.
    UtilityDebit,
    /// 住所変更: Address change; `address-change`.
    AddressChange,
    /// 登録情報の変更: Change of registered information; `registration-change`.
    RegistrationChange,
    /// テレホンサービス: Telephone service; `telephone`.
    Telephone,
    /// ヘルプデスク: Help desk; `help-desk`.
    HelpDesk,
    /// ログイン: Login; `login`.
    Login,
    /// 初期設定: First use; `first-use`.
    FirstUse,
    /// ワンタイムパスワードのお手続き: One-time password procedures; `otp-procedure`.
    OtpProcedure,
    /// API連携認証: API link; `api-link`.
    ApiLink,
}

impl Read for madoguchi::Service {
    type Sent = Service;
    fn read(sent: Service) -> Result<Self, Errors> {
        Ok(match sent {
            Service::Balance => Self::Balance,
            Service::Statement => Self::Statement,
            Service::TransferSameDay => Self::TransferSameDay,
            Service::TransferReserved => Self::TransferReserved,
            Service::TransferInquiry => Self::TransferInquiry,
            Service::CurrentAccountTransfer => Self::CurrentAccountTransfer,
            Service::Payeasy => Self::Payeasy,
            Service::UtilityDebit => Self::UtilityDebit,
            Service::AddressChange => Self::AddressChange,
            Service::RegistrationChange => Self::RegistrationChange,
            Service::Telephone => Self::Telephone,
            Service::HelpDesk => Self::HelpDesk,
            Service::Login => Self::Login,
            Service::FirstUse => Self::FirstUse,
            Service::OtpProcedure => Self::OtpProcedure,
            Service::ApiLink => Self::ApiLink,
        })
    }
}

impl Show for madoguchi::Service {
    type Shown = Service;
    fn show(self) -> Service {
        match self {
            Self::Balance => Service::Balance,
            Self::Statement => Service::Statement,
            Self::TransferSameDay => Service::TransferSameDay,
            Self::TransferReserved => Service::TransferReserved,
            Self::TransferInquiry => Service::TransferInquiry,
            Self::CurrentAccountTransfer => Service::CurrentAccountTransfer,
            Self::Payeasy => Service::Payeasy,
            Self::UtilityDebit => Service::UtilityDebit,
            Self::AddressChange => Service::AddressChange,
            Self::RegistrationChange => Service::RegistrationChange,
            Self::Telephone => Service::Telephone,
            Self::HelpDesk => Service::HelpDesk,
            Self::Login => Service::Login,
            Self::FirstUse => Service::FirstUse,
            Self::OtpProcedure => Service::OtpProcedure,
            Self::ApiLink => Service::ApiLink,
        }
    }
}

/// To whom a transfer goes, which decides its charge (FEE-1 … FEE-3, TRF-1).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum TransferKind {
    /// 振替: Between own accounts; `own-account`.
    OwnAccount,
    /// 同一店内宛: Same branch; `same-branch`.
    SameBranch,
    /// 当組合本支店宛: Another branch of the institution; `own-institution`.
    OwnInstitution,
    /// 他行宛: Another bank; `other-bank`.
    OtherBank,
}

impl Read for madoguchi::TransferKind {
    type Sent = TransferKind;
    fn read(sent: TransferKind) -> Result<Self, Errors> {
        Ok(match sent {
            TransferKind::OwnAccount => Self::OwnAccount,
            TransferKind::SameBranch => Self::SameBranch,
            TransferKind::OwnInstitution => Self::OwnInstitution,
            TransferKind::OtherBank => Self::OtherBank,
        })
    }
}

impl Show for madoguchi::TransferKind {
    type Shown = TransferKind;
    fn show(self) -> TransferKind {
        match self {
            Self::OwnAccount => TransferKind::OwnAccount,
            Self::SameBranch => TransferKind::SameBranch,
            Self::OwnInstitution => TransferKind::OwnInstitution,
            Self::OtherBank => TransferKind::OtherBank,
        }
    }
}

/// What a profile may price beside transfers (FEE-4, FEE-8).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum ChargeItem {
    /// 月額基本料金: Monthly basic charge; `monthly-basic`.
    MonthlyBasic,
    /// 税金・各種料金の払い込み（ペイジー）: Pay-easy; `payeasy`.
    Payeasy,
    /// 公共料金自動引落登録: Utility direct debit registration; `utility-debit`.
    UtilityDebit,
    /// 住所変更: Address change; `address-change`.
    AddressChange,
    /// 登録情報の変更: Change of registered information; `registration-change`.
    RegistrationChange,
    /// 取引通知（オプション）: Transaction notice (option); `transaction-notice`.
    TransactionNotice,
}

impl Read for madoguchi::ChargeItem {
    type Sent = ChargeItem;
    fn read(sent: ChargeItem) -> Result<Self, Errors> {
        Ok(match sent {
            ChargeItem::MonthlyBasic => Self::MonthlyBasic,
            ChargeItem::Payeasy => Self::Payeasy,
            ChargeItem::UtilityDebit => Self::UtilityDebit,
            ChargeItem::AddressChange => Self::AddressChange,
            ChargeItem::RegistrationChange => Self::RegistrationChange,
            ChargeItem::TransactionNotice => Self::TransactionNotice,
        })
    }
}

impl Show for madoguchi::ChargeItem {
    type Shown = ChargeItem;
    fn show(self) -> ChargeItem {
        match self {
            Self::MonthlyBasic => ChargeItem::MonthlyBasic,
            Self::Payeasy => ChargeItem::Payeasy,
            Self::UtilityDebit => ChargeItem::UtilityDebit,
            Self::AddressChange => ChargeItem::AddressChange,
            Self::RegistrationChange => ChargeItem::RegistrationChange,
            Self::TransactionNotice => ChargeItem::TransactionNotice,
        }
    }
}

/// A day of the week; Monday is the first (ISO 8601).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Weekday {
    /// 月: Monday; `Monday`.
    Monday,
    /// 火: Tuesday; `Tuesday`.
    Tuesday,
    /// 水: Wednesday; `Wednesday`.
    Wednesday,
    /// 木: Thursday; `Thursday`.
    Thursday,
    /// 金: Friday; `Friday`.
    Friday,
    /// 土: Saturday; `Saturday`.
    Saturday,
    /// 日: Sunday; `Sunday`.
    Sunday,
}

impl Read for madoguchi::Weekday {
    type Sent = Weekday;
    fn read(sent: Weekday) -> Result<Self, Errors> {
        Ok(match sent {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        })
    }
}

impl Show for madoguchi::Weekday {
    type Shown = Weekday;
    fn show(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
            Self::Saturday => Weekday::Saturday,
            Self::Sunday => Weekday::Sunday,
        }
    }
}

/// Which part of the rules closed a service.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Layer {
    /// 通常の時間帯: Own hours; `base`.
    Base,
    /// 銀行営業日の時間帯: Hours of business days; `bank-day`.
    BankDay,
    /// 定期休止: Recurring closure; `recurring`.
    Recurring,
    /// 臨時休止: Maintenance; `maintenance`.
    Maintenance,
}

impl Read for madoguchi::Layer {
    type Sent = Layer;
    fn read(sent: Layer) -> Result<Self, Errors> {
        Ok(match sent {
            Layer::Base => Self::Base,
            Layer::BankDay => Self::BankDay,
            Layer::Recurring => Self::Recurring,
            Layer::Maintenance => Self::Maintenance,
        })
    }
}

impl Show for madoguchi::Layer {
    type Shown = Layer;
    fn show(self) -> Layer {
        match self {
            Self::Base => Layer::Base,
            Self::BankDay => Layer::BankDay,
            Self::Recurring => Layer::Recurring,
            Self::Maintenance => Layer::Maintenance,
        }
    }
}

/// Why a range of days is refused.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum StatementRefusalKind {
    /// 終わりが始まりより前: It ends before it begins; `backwards`.
    Backwards,
    /// 照会できる最初の日より前: It begins before the first day that can be asked for; `too-early`.
    TooEarly,
    /// 照会日より後: It ends after the day of inquiry; `too-late`.
    TooLate,
}

impl Read for madoguchi::StatementRefusalKind {
    type Sent = StatementRefusalKind;
    fn read(sent: StatementRefusalKind) -> Result<Self, Errors> {
        Ok(match sent {
            StatementRefusalKind::Backwards => Self::Backwards,
            StatementRefusalKind::TooEarly => Self::TooEarly,
            StatementRefusalKind::TooLate => Self::TooLate,
        })
    }
}

impl Show for madoguchi::StatementRefusalKind {
    type Shown = StatementRefusalKind;
    fn show(self) -> StatementRefusalKind {
        match self {
            Self::Backwards => StatementRefusalKind::Backwards,
            Self::TooEarly => StatementRefusalKind::TooEarly,
            Self::TooLate => StatementRefusalKind::TooLate,
        }
    }
}

/// How the consumption tax contained in a charge is brought to whole yen (FEE-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Rounding {
    /// 切り捨て: rounded down; `down`.
    Down,
    /// 四捨五入: rounded half up; `half-up`.
    HalfUp,
    /// 切り上げ: rounded up; `up`.
    Up,
}

impl Read for madoguchi::Rounding {
    type Sent = Rounding;
    fn read(sent: Rounding) -> Result<Self, Errors> {
        Ok(match sent {
            Rounding::Down => Self::Down,
            Rounding::HalfUp => Self::HalfUp,
            Rounding::Up => Self::Up,
        })
    }
}

impl Show for madoguchi::Rounding {
    type Shown = Rounding;
    fn show(self) -> Rounding {
        match self {
            Self::Down => Rounding::Down,
            Self::HalfUp => Rounding::HalfUp,
            Self::Up => Rounding::Up,
        }
    }
}

/// What the institution says of a charge beside transfers (FEE-4, FEE-8).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum ChargeState {
    /// 有料: Priced; `priced`.
    Priced,
    /// 無料: Free; `free`.
    Free,
    /// 記載なし: Not stated; `not-stated`.
    NotStated,
}

impl Read for madoguchi::ChargeState {
    type Sent = ChargeState;
    fn read(sent: ChargeState) -> Result<Self, Errors> {
        Ok(match sent {
            ChargeState::Priced => Self::Priced,
            ChargeState::Free => Self::Free,
            ChargeState::NotStated => Self::NotStated,
        })
    }
}

impl Show for madoguchi::ChargeState {
    type Shown = ChargeState;
    fn show(self) -> ChargeState {
        match self {
            Self::Priced => ChargeState::Priced,
            Self::Free => ChargeState::Free,
            Self::NotStated => ChargeState::NotStated,
        }
    }
}

/// What makes a day a business day or not (CAL-1 … CAL-7).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum DayReasonKind {
    /// 土曜日: Saturday; `saturday`.
    Saturday,
    /// 日曜日: Sunday; `sunday`.
    Sunday,
    /// 国民の祝日: National holiday; `holiday`.
    Holiday,
    /// 振替休日: Substitute holiday; `substitute`.
    Substitute,
    /// 国民の休日: Citizens' holiday; `citizens`.
    Citizens,
    /// 一度限りの祝日: Holiday named once; `one-off`.
    OneOff,
    /// 年末年始: Year end; `year-end`.
    YearEnd,
    /// 追加の休業日: Added by the institution; `added`.
    Added,
    /// 休業日からの除外: Taken away by the institution; `removed`.
    Removed,
}

impl Read for madoguchi::DayReasonKind {
    type Sent = DayReasonKind;
    fn read(sent: DayReasonKind) -> Result<Self, Errors> {
        Ok(match sent {
            DayReasonKind::Saturday => Self::Saturday,
            DayReasonKind::Sunday => Self::Sunday,
            DayReasonKind::Holiday => Self::Holiday,
            DayReasonKind::Substitute => Self::Substitute,
            DayReasonKind::Citizens => Self::Citizens,
            DayReasonKind::OneOff => Self::OneOff,
            DayReasonKind::YearEnd => Self::YearEnd,
            DayReasonKind::Added => Self::Added,
            DayReasonKind::Removed => Self::Removed,
        })
    }
}

impl Show for madoguchi::DayReasonKind {
    type Shown = DayReasonKind;
    fn show(self) -> DayReasonKind {
        match self {
            Self::Saturday => DayReasonKind::Saturday,
            Self::Sunday => DayReasonKind::Sunday,
            Self::Holiday => DayReasonKind::Holiday,
            Self::Substitute => DayReasonKind::Substitute,
            Self::Citizens => DayReasonKind::Citizens,
            Self::OneOff => DayReasonKind::OneOff,
            Self::YearEnd => DayReasonKind::YearEnd,
            Self::Added => DayReasonKind::Added,
            Self::Removed => DayReasonKind::Removed,
        }
    }
}

/// A page (PAG-1).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Page {
    /// ログイン: log in; `login`.
    Login,
    /// ログインID取得（お客様情報入力）: first use: your account; `first-use-account`.
    FirstUseAccount,
    /// ログインID取得（登録情報入力）: first use: your login ID; `first-use-login-id`.
    FirstUseLoginId,
    /// ログインID取得（登録完了）: first use: done; `first-use-done`.
    FirstUseDone,
    /// ログインID取得の中止: first use: cancelled; `first-use-cancelled`.
    FirstUseCancelled,
    /// 追加認証登録: secret questions; `questions`.
    Questions,
    /// パスワード変更: change of passwords; `passwords`.
    Passwords,
    /// お客様情報入力: your data; `customer-data`.
    CustomerData,
    /// 入力内容確認: review; `review`.
    Review,
    /// お客様情報登録完了: registration done; `enrolled`.
    Enrolled,
    /// お客様情報登録の中止: registration stopped; `stopped`.
    Stopped,
    /// トップページ: top page; `top`.
    Top,
    /// ログアウト: logged out; `logged-out`.
    LoggedOut,
    /// ホームページ: home page; `home`.
    Home,
}

impl Read for madoguchi::Page {
    type Sent = Page;
    fn read(sent: Page) -> Result<Self, Errors> {
        Ok(match sent {
            Page::Login => Self::Login,
            Page::FirstUseAccount => Self::FirstUseAccount,
            Page::FirstUseLoginId => Self::FirstUseLoginId,
            Page::FirstUseDone => Self::FirstUseDone,
            Page::FirstUseCancelled => Self::FirstUseCancelled,
            Page::Questions => Self::Questions,
            Page::Passwords => Self::Passwords,
            Page::CustomerData => Self::CustomerData,
            Page::Review => Self::Review,
            Page::Enrolled => Self::Enrolled,
            Page::Stopped => Self::Stopped,
            Page::Top => Self::Top,
            Page::LoggedOut => Self::LoggedOut,
            Page::Home => Self::Home,
        })
    }
}

impl Show for madoguchi::Page {
    type Shown = Page;
    fn show(self) -> Page {
        match self {
            Self::Login => Page::Login,
            Self::FirstUseAccount => Page::FirstUseAccount,
            Self::FirstUseLoginId => Page::FirstUseLoginId,
            Self::FirstUseDone => Page::FirstUseDone,
            Self::FirstUseCancelled => Page::FirstUseCancelled,
            Self::Questions => Page::Questions,
            Self::Passwords => Page::Passwords,
            Self::CustomerData => Page::CustomerData,
            Self::Review => Page::Review,
            Self::Enrolled => Page::Enrolled,
            Self::Stopped => Page::Stopped,
            Self::Top => Page::Top,
            Self::LoggedOut => Page::LoggedOut,
            Self::Home => Page::Home,
        }
    }
}

/// A button (PAG-1).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Button {
    /// 初回利用登録: first use; `first-use`.
    FirstUse,
    /// ログイン: log in; `log-in`.
    LogIn,
    /// 次へ: next; `next`.
    Next,
    /// 登録を中止する: cancel the registration; `cancel-registration`.
    CancelRegistration,
    /// ID登録実行: register the login ID; `register-login-id`.
    RegisterLoginId,
    /// 引き続きお客様情報登録を行う: go on to customer registration; `continue-registration`.
    ContinueRegistration,
    /// ホームページへ: to the home page; `home`.
    Home,
    /// 登録を確定する: confirm the registration; `confirm`.
    Confirm,
    /// 中止する: stop; `stop`.
    Stop,
    /// 変更を確定する: confirm the change; `confirm-change`.
    ConfirmChange,
    /// 確認画面へ: to the review; `to-review`.
    ToReview,
    /// 戻る: back; `back`.
    Back,
    /// ログアウト: log out; `log-out`.
    LogOut,
}

impl Read for madoguchi::Button {
    type Sent = Button;
    fn read(sent: Button) -> Result<Self, Errors> {
        Ok(match sent {
            Button::FirstUse => Self::FirstUse,
            Button::LogIn => Self::LogIn,
            Button::Next => Self::Next,
            Button::CancelRegistration => Self::CancelRegistration,
            Button::RegisterLoginId => Self::RegisterLoginId,
            Button::ContinueRegistration => Self::ContinueRegistration,
            Button::Home => Self::Home,
            Button::Confirm => Self::Confirm,
            Button::Stop => Self::Stop,
            Button::ConfirmChange => Self::ConfirmChange,
            Button::ToReview => Self::ToReview,
            Button::Back => Self::Back,
            Button::LogOut => Self::LogOut,
        })
    }
}

impl Show for madoguchi::Button {
    type Shown = Button;
    fn show(self) -> Button {
        match self {
            Self::FirstUse => Button::FirstUse,
            Self::LogIn => Button::LogIn,
            Self::Next => Button::Next,
            Self::CancelRegistration => Button::CancelRegistration,
            Self::RegisterLoginId => Button::RegisterLoginId,
            Self::ContinueRegistration => Button::ContinueRegistration,
            Self::Home => Button::Home,
            Self::Confirm => Button::Confirm,
            Self::Stop => Button::Stop,
            Self::ConfirmChange => Button::ConfirmChange,
            Self::ToReview => Button::ToReview,
            Self::Back => Button::Back,
            Self::LogOut => Button::LogOut,
        }
    }
}

/// A field of a page.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum EntryField {
    /// 支店番号: branch number; `branch-number`.
    BranchNumber,
    /// 科目: account type; `account-type`.
    AccountType,
    /// 口座番号: account number; `account-number`.
    AccountNumber,
    /// ログインID: login ID; `login-id`.
    LoginId,
    /// ログインID（確認用）: login ID (again); `login-id-again`.
    LoginIdAgain,
    /// ログインパスワード: login password; `login-password`.
    LoginPassword,
    /// 確認用パスワード: confirmation password; `confirmation-password`.
    ConfirmationPassword,
    /// 質問 1: question 1; `question-1`.
    Question1,
    /// 回答 1: answer 1; `answer-1`.
    Answer1,
    /// 質問 2: question 2; `question-2`.
    Question2,
    /// 回答 2: answer 2; `answer-2`.
    Answer2,
    /// 質問 3: question 3; `question-3`.
    Question3,
    /// 回答 3: answer 3; `answer-3`.
    Answer3,
    /// 確認用チェックボックス: the box that confirms; `questions-confirmed`.
    QuestionsConfirmed,
    /// 現在のログインパスワード: current login password; `current-login-password`.
    CurrentLoginPassword,
    /// 新しいログインパスワード: new login password; `new-login-password`.
    NewLoginPassword,
    /// 新しいログインパスワード（確認用）: new login password (again); `new-login-password-again`.
    NewLoginPasswordAgain,
    /// 現在の確認用パスワード: current confirmation password; `current-confirmation-password`.
    CurrentConfirmationPassword,
    /// 新しい確認用パスワード: new confirmation password; `new-confirmation-password`.
    NewConfirmationPassword,
    /// 新しい確認用パスワード（確認用）: new confirmation password (again); `new-confirmation-password-again`.
    NewConfirmationPasswordAgain,
    /// メールアドレス: mail address; `mail-address`.
    MailAddress,
    /// メールアドレス（確認用）: mail address (again); `mail-address-again`.
    MailAddressAgain,
    /// DM送信希望条件: advertising mail; `direct-mail`.
    DirectMail,
    /// 連絡先電話番号: contact telephone; `telephone`.
    Telephone,
}

impl Read for madoguchi::EntryField {
    type Sent = EntryField;
    fn read(sent: EntryField) -> Result<Self, Errors> {
        Ok(match sent {
            EntryField::BranchNumber => Self::BranchNumber,
            EntryField::AccountType => Self::AccountType,
            EntryField::AccountNumber => Self::AccountNumber,
            EntryField::LoginId => Self::LoginId,
            EntryField::LoginIdAgain => Self::LoginIdAgain,
            EntryField::LoginPassword => Self::LoginPassword,
            EntryField::ConfirmationPassword => Self::ConfirmationPassword,
            EntryField::Question1 => Self::Question1,
            EntryField::Answer1 => Self::Answer1,
            EntryField::Question2 => Self::Question2,
            EntryField::Answer2 => Self::Answer2,
            EntryField::Question3 => Self::Question3,
            EntryField::Answer3 => Self::Answer3,
            EntryField::QuestionsConfirmed => Self::QuestionsConfirmed,
            EntryField::CurrentLoginPassword => Self::CurrentLoginPassword,
            EntryField::NewLoginPassword => Self::NewLoginPassword,
            EntryField::NewLoginPasswordAgain => Self::NewLoginPasswordAgain,
            EntryField::CurrentConfirmationPassword => Self::CurrentConfirmationPassword,
            EntryField::NewConfirmationPassword => Self::NewConfirmationPassword,
            EntryField::NewConfirmationPasswordAgain => Self::NewConfirmationPasswordAgain,
            EntryField::MailAddress => Self::MailAddress,
            EntryField::MailAddressAgain => Self::MailAddressAgain,
            EntryField::DirectMail => Self::DirectMail,
            EntryField::Telephone => Self::Telephone,
        })
    }
}

impl Show for madoguchi::EntryField {
    type Shown = EntryField;
    fn show(self) -> EntryField {
        match self {
            Self::BranchNumber => EntryField::BranchNumber,
            Self::AccountType => EntryField::AccountType,
            Self::AccountNumber => EntryField::AccountNumber,
            Self::LoginId => EntryField::LoginId,
            Self::LoginIdAgain => EntryField::LoginIdAgain,
            Self::LoginPassword => EntryField::LoginPassword,
            Self::ConfirmationPassword => EntryField::ConfirmationPassword,
            Self::Question1 => EntryField::Question1,
            Self::Answer1 => EntryField::Answer1,
            Self::Question2 => EntryField::Question2,
            Self::Answer2 => EntryField::Answer2,
            Self::Question3 => EntryField::Question3,
            Self::Answer3 => EntryField::Answer3,
            Self::QuestionsConfirmed => EntryField::QuestionsConfirmed,
            Self::CurrentLoginPassword => EntryField::CurrentLoginPassword,
            Self::NewLoginPassword => EntryField::NewLoginPassword,
            Self::NewLoginPasswordAgain => EntryField::NewLoginPasswordAgain,
            Self::CurrentConfirmationPassword => EntryField::CurrentConfirmationPassword,
            Self::NewConfirmationPassword => EntryField::NewConfirmationPassword,
            Self::NewConfirmationPasswordAgain => EntryField::NewConfirmationPasswordAgain,
            Self::MailAddress => EntryField::MailAddress,
            Self::MailAddressAgain => EntryField::MailAddressAgain,
            Self::DirectMail => EntryField::DirectMail,
            Self::Telephone => EntryField::Telephone,
        }
    }
}

/// The form that an entry must have (CRD-1 … CRD-8).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum FormRule {
    /// 半角数字3桁: 3 half-width digits; `branch-number`.
    BranchNumber,
    /// 科目: account type; `account-type`.
    AccountType,
    /// 半角数字7桁: 7 half-width digits; `account-number`.
    AccountNumber,
    /// 半角英数字: half-width alphanumerics; `login-id`.
    LoginId,
    /// 半角英数字: half-width alphanumerics; `password`.
    Password,
    /// 半角数字: half-width digits; `activation-password`.
    ActivationPassword,
    /// 質問: question; `question`.
    Question,
    /// 全角: full-width characters; `answer`.
    Answer,
    /// チェック: tick; `tick`.
    Tick,
    /// 半角英数字記号: half-width alphanumerics and symbols; `mail-address`.
    MailAddress,
    /// 希望する・希望しない: yes or no; `yes-or-no`.
    YesOrNo,
    /// 半角数字: half-width digits; `telephone`.
    Telephone,
}

impl Read for madoguchi::FormRule {
    type Sent = FormRule;
    fn read(sent: FormRule) -> Result<Self, Errors> {
        Ok(match sent {
            FormRule::BranchNumber => Self::BranchNumber,
            FormRule::AccountType => Self::AccountType,
            FormRule::AccountNumber => Self::AccountNumber,
            FormRule::LoginId => Self::LoginId,
            FormRule::Password => Self::Password,
            FormRule::ActivationPassword => Self::ActivationPassword,
            FormRule::Question => Self::Question,
            FormRule::Answer => Self::Answer,
            FormRule::Tick => Self::Tick,
            FormRule::MailAddress => Self::MailAddress,
            FormRule::YesOrNo => Self::YesOrNo,
            FormRule::Telephone => Self::Telephone,
        })
    }
}

impl Show for madoguchi::FormRule {
    type Shown = FormRule;
    fn show(self) -> FormRule {
        match self {
            Self::BranchNumber => FormRule::BranchNumber,
            Self::AccountType => FormRule::AccountType,
            Self::AccountNumber => FormRule::AccountNumber,
            Self::LoginId => FormRule::LoginId,
            Self::Password => FormRule::Password,
            Self::ActivationPassword => FormRule::ActivationPassword,
            Self::Question => FormRule::Question,
            Self::Answer => FormRule::Answer,
            Self::Tick => FormRule::Tick,
            Self::MailAddress => FormRule::MailAddress,
            Self::YesOrNo => FormRule::YesOrNo,
            Self::Telephone => FormRule::Telephone,
        }
    }
}

/// What kind of text it is (PAG-2).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum TextKind {
    /// 名称: name; `name`.
    Name,
    /// 電話番号: telephone number; `telephone`.
    Telephone,
    /// 版: edition; `edition`.
    Edition,
    /// URL: web address; `url`.
    Url,
    /// 案内: lead; `lead`.
    Lead,
    /// ご注意: warning; `warning`.
    Warning,
    /// お知らせ: notice; `notice`.
    Notice,
    /// お願い: advice; `advice`.
    Advice,
    /// 脚注: footnote; `footnote`.
    Footnote,
    /// 用語: glossary entry; `glossary`.
    Glossary,
}

impl Read for madoguchi::TextKind {
    type Sent = TextKind;
    fn read(sent: TextKind) -> Result<Self, Errors> {
        Ok(match sent {
            TextKind::Name => Self::Name,
            TextKind::Telephone => Self::Telephone,
            TextKind::Edition => Self::Edition,
            TextKind::Url => Self::Url,
            TextKind::Lead => Self::Lead,
            TextKind::Warning => Self::Warning,
            TextKind::Notice => Self::Notice,
            TextKind::Advice => Self::Advice,
            TextKind::Footnote => Self::Footnote,
            TextKind::Glossary => Self::Glossary,
        })
    }
}

impl Show for madoguchi::TextKind {
    type Shown = TextKind;
    fn show(self) -> TextKind {
        match self {
            Self::Name => TextKind::Name,
            Self::Telephone => TextKind::Telephone,
            Self::Edition => TextKind::Edition,
            Self::Url => TextKind::Url,
            Self::Lead => TextKind::Lead,
            Self::Warning => TextKind::Warning,
            Self::Notice => TextKind::Notice,
            Self::Advice => TextKind::Advice,
            Self::Footnote => TextKind::Footnote,
            Self::Glossary => TextKind::Glossary,
        }
    }
}

/// A version of TLS or SSL, the oldest first (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum TlsVersion {
    /// SSL 3.0: SSL 3.0; `ssl-3.0`.
    Ssl30,
    /// TLS 1.0: TLS 1.0; `tls-1.0`.
    Tls10,
    /// TLS 1.1: TLS 1.1; `tls-1.1`.
    Tls11,
    /// TLS 1.2: TLS 1.2; `tls-1.2`.
    Tls12,
    /// TLS 1.3: TLS 1.3; `tls-1.3`.
    Tls13,
}

impl Read for madoguchi::TlsVersion {
    type Sent = TlsVersion;
    fn read(sent: TlsVersion) -> Result<Self, Errors> {
        Ok(match sent {
            TlsVersion::Ssl30 => Self::Ssl30,
            TlsVersion::Tls10 => Self::Tls10,
            TlsVersion::Tls11 => Self::Tls11,
            TlsVersion::Tls12 => Self::Tls12,
            TlsVersion::Tls13 => Self::Tls13,
        })
    }
}

impl Show for madoguchi::TlsVersion {
    type Shown = TlsVersion;
    fn show(self) -> TlsVersion {
        match self {
            Self::Ssl30 => TlsVersion::Ssl30,
            Self::Tls10 => TlsVersion::Tls10,
            Self::Tls11 => TlsVersion::Tls11,
            Self::Tls12 => TlsVersion::Tls12,
            Self::Tls13 => TlsVersion::Tls13,
        }
    }
}

/// What a server's certificate proves of its owner, the least first (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum CertificateKind {
    /// ドメイン認証: domain validated; `dv`.
    DomainValidated,
    /// 企業認証: organisation validated; `ov`.
    OrganisationValidated,
    /// EV（拡張認証）: extended validation; `ev`.
    ExtendedValidation,
}

impl Read for madoguchi::CertificateKind {
    type Sent = CertificateKind;
    fn read(sent: CertificateKind) -> Result<Self, Errors> {
        Ok(match sent {
            CertificateKind::DomainValidated => Self::DomainValidated,
            CertificateKind::OrganisationValidated => Self::OrganisationValidated,
            CertificateKind::ExtendedValidation => Self::ExtendedValidation,
        })
    }
}

impl Show for madoguchi::CertificateKind {
    type Shown = CertificateKind;
    fn show(self) -> CertificateKind {
        match self {
            Self::DomainValidated => CertificateKind::DomainValidated,
            Self::OrganisationValidated => CertificateKind::OrganisationValidated,
            Self::ExtendedValidation => CertificateKind::ExtendedValidation,
        }
    }
}

/// Why a connection is refused (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum ConnectionRefusal {
    /// TLSのバージョンが古すぎます: the TLS version is too old; `tls-too-old`.
    TlsTooOld,
    /// 暗号鍵が短すぎます: the cipher's key is too short; `key-too-short`.
    KeyTooShort,
    /// 証明書の種類が足りません: the certificate proves too little; `certificate-too-weak`.
    CertificateTooWeak,
}

impl Read for madoguchi::ConnectionRefusal {
    type Sent = ConnectionRefusal;
    fn read(sent: ConnectionRefusal) -> Result<Self, Errors> {
        Ok(match sent {
            ConnectionRefusal::TlsTooOld => Self::TlsTooOld,
            ConnectionRefusal::KeyTooShort => Self::KeyTooShort,
            ConnectionRefusal::CertificateTooWeak => Self::CertificateTooWeak,
        })
    }
}

impl Show for madoguchi::ConnectionRefusal {
    type Shown = ConnectionRefusal;
    fn show(self) -> ConnectionRefusal {
        match self {
            Self::TlsTooOld => ConnectionRefusal::TlsTooOld,
            Self::KeyTooShort => ConnectionRefusal::KeyTooShort,
            Self::CertificateTooWeak => ConnectionRefusal::CertificateTooWeak,
        }
    }
}

/// An operating system (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Os {
    /// Windows: Windows; `windows`.
    Windows,
    /// macOS: macOS; `macos`.
    Macos,
    /// iOS: iOS; `ios`.
    Ios,
    /// iPadOS: iPadOS; `ipados`.
    Ipados,
    /// Android: Android; `android`.
    Android,
    /// Linux: Linux; `linux`.
    Linux,
    /// ChromeOS: ChromeOS; `chrome-os`.
    ChromeOs,
    /// その他: other; `other`.
    Other,
}

impl Read for madoguchi::Os {
    type Sent = Os;
    fn read(sent: Os) -> Result<Self, Errors> {
        Ok(match sent {
            Os::Windows => Self::Windows,
            Os::Macos => Self::Macos,
            Os::Ios => Self::Ios,
            Os::Ipados => Self::Ipados,
            Os::Android => Self::Android,
            Os::Linux => Self::Linux,
            Os::ChromeOs => Self::ChromeOs,
            Os::Other => Self::Other,
        })
    }
}

impl Show for madoguchi::Os {
    type Shown = Os;
    fn show(self) -> Os {
        match self {
            Self::Windows => Os::Windows,
            Self::Macos => Os::Macos,
            Self::Ios => Os::Ios,
            Self::Ipados => Os::Ipados,
            Self::Android => Os::Android,
            Self::Linux => Os::Linux,
            Self::ChromeOs => Os::ChromeOs,
            Self::Other => Os::Other,
        }
    }
}

/// A browser (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Browser {
    /// Internet Explorer: Internet Explorer; `internet-explorer`.
    InternetExplorer,
    /// Microsoft Edge: Microsoft Edge; `edge`.
    Edge,
    /// Microsoft Edge（EdgeHTML）: Microsoft Edge (EdgeHTML); `edge-legacy`.
    EdgeLegacy,
    /// Firefox: Firefox; `firefox`.
    Firefox,
    /// Google Chrome: Google Chrome; `chrome`.
    Chrome,
    /// Safari: Safari; `safari`.
    Safari,
    /// その他: other; `other`.
    Other,
}

impl Read for madoguchi::Browser {
    type Sent = Browser;
    fn read(sent: Browser) -> Result<Self, Errors> {
        Ok(match sent {
            Browser::InternetExplorer => Self::InternetExplorer,
            Browser::Edge => Self::Edge,
            Browser::EdgeLegacy => Self::EdgeLegacy,
            Browser::Firefox => Self::Firefox,
            Browser::Chrome => Self::Chrome,
            Browser::Safari => Self::Safari,
            Browser::Other => Self::Other,
        })
    }
}

impl Show for madoguchi::Browser {
    type Shown = Browser;
    fn show(self) -> Browser {
        match self {
            Self::InternetExplorer => Browser::InternetExplorer,
            Self::Edge => Browser::Edge,
            Self::EdgeLegacy => Browser::EdgeLegacy,
            Self::Firefox => Browser::Firefox,
            Self::Chrome => Browser::Chrome,
            Self::Safari => Browser::Safari,
            Self::Other => Browser::Other,
        }
    }
}

/// Whether an environment is supported (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Support {
    /// ご利用可能: supported; `supported`.
    Supported,
    /// ご利用対象外: unsupported; `unsupported`.
    Unsupported,
    /// 判定できません: unknown; `unknown`.
    Unknown,
}

impl Read for madoguchi::Support {
    type Sent = Support;
    fn read(sent: Support) -> Result<Self, Errors> {
        Ok(match sent {
            Support::Supported => Self::Supported,
            Support::Unsupported => Self::Unsupported,
            Support::Unknown => Self::Unknown,
        })
    }
}

impl Show for madoguchi::Support {
    type Shown = Support;
    fn show(self) -> Support {
        match self {
            Self::Supported => Support::Supported,
            Self::Unsupported => Support::Unsupported,
            Self::Unknown => Support::Unknown,
        }
    }
}

/// Why an environment is unsupported or unknown (LOG-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum EnvironmentReason {
    /// ご利用可能環境の定めがありません: the institution lists no environments; `none-listed`.
    NoneListed,
    /// User-Agentから判別できません: the User-Agent does not tell; `not-read`.
    NotRead,
    /// 対象外のOSです: the system is not listed; `os-not-listed`.
    OsNotListed,
    /// 対象外のOSバージョンです: the system's version is not listed; `os-version-not-listed`.
    OsVersionNotListed,
    /// 対象外のブラウザです: the browser is not listed for this system; `browser-not-listed`.
    BrowserNotListed,
    /// 対象外のブラウザバージョンです: the browser's version is not listed; `version-not-listed`.
    VersionNotListed,
    /// 最新版のブラウザではありません: the browser is not the current version; `not-latest`.
    NotLatest,
    /// OSのバージョンを特定できません: the User-Agent says the same on later systems; `os-frozen`.
    OsFrozen,
    /// バージョンが示されていません: a version that decides is not told; `version-not-told`.
    VersionNotTold,
    /// 最新版の番号が与えられていません: the current version was not given; `latest-not-given`.
    LatestNotGiven,
}

impl Read for madoguchi::EnvironmentReason {
    type Sent = EnvironmentReason;
    fn read(sent: EnvironmentReason) -> Result<Self, Errors> {
        Ok(match sent {
            EnvironmentReason::NoneListed => Self::NoneListed,
            EnvironmentReason::NotRead => Self::NotRead,
            EnvironmentReason::OsNotListed => Self::OsNotListed,
            EnvironmentReason::OsVersionNotListed => Self::OsVersionNotListed,
            EnvironmentReason::BrowserNotListed => Self::BrowserNotListed,
            EnvironmentReason::VersionNotListed => Self::VersionNotListed,
            EnvironmentReason::NotLatest => Self::NotLatest,
            EnvironmentReason::OsFrozen => Self::OsFrozen,
            EnvironmentReason::VersionNotTold => Self::VersionNotTold,
            EnvironmentReason::LatestNotGiven => Self::LatestNotGiven,
        })
    }
}

impl Show for madoguchi::EnvironmentReason {
    type Shown = EnvironmentReason;
    fn show(self) -> EnvironmentReason {
        match self {
            Self::NoneListed => EnvironmentReason::NoneListed,
            Self::NotRead => EnvironmentReason::NotRead,
            Self::OsNotListed => EnvironmentReason::OsNotListed,
            Self::OsVersionNotListed => EnvironmentReason::OsVersionNotListed,
            Self::BrowserNotListed => EnvironmentReason::BrowserNotListed,
            Self::VersionNotListed => EnvironmentReason::VersionNotListed,
            Self::NotLatest => EnvironmentReason::NotLatest,
            Self::OsFrozen => EnvironmentReason::OsFrozen,
            Self::VersionNotTold => EnvironmentReason::VersionNotTold,
            Self::LatestNotGiven => EnvironmentReason::LatestNotGiven,
        }
    }
}

/// One maintenance window (HRS-7).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct MaintenanceWindowRecord {
    /// Its first instant, on a whole minute.
    pub(crate) from: Instant,
    /// The first instant after it, on a whole minute.
    pub(crate) to: Instant,
    /// The services it closes, at least one; without it, all.
    #[uniffi(default = None)]
    pub(crate) services: Option<Vec<Service>>,
    /// The text in Japanese.
    pub(crate) ja: String,
    /// The text in English.
    pub(crate) en: String,
}

impl Read for madoguchi::MaintenanceWindowRecord {
    type Sent = MaintenanceWindowRecord;
    fn read(sent: MaintenanceWindowRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let from = field("from", sent.from, &mut errors);
        let to = field("to", sent.to, &mut errors);
        let services = field("services", sent.services, &mut errors);
        let ja = field("ja", sent.ja, &mut errors);
        let en = field("en", sent.en, &mut errors);
        let whole = || Some(Self { from: from?, to: to?, services: services?, ja: ja?, en: en? });
        whole().ok_or(errors)
    }
}

/// Maintenance windows as the host announces them (HRS-7).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct MaintenanceRecord {
    /// The host's own revision of them, which answers repeat.
    pub(crate) revision: String,
    /// The windows.
    pub(crate) windows: Vec<MaintenanceWindowRecord>,
}

impl Read for madoguchi::MaintenanceRecord {
    type Sent = MaintenanceRecord;
    fn read(sent: MaintenanceRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let revision = field("revision", sent.revision, &mut errors);
        let windows = field("windows", sent.windows, &mut errors);
        let whole = || Some(Self { revision: revision?, windows: windows? });
        whole().ok_or(errors)
    }
}

/// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct HoursRequest {
    /// The service.
    pub(crate) service: Service,
    /// The instant; for an order, that of its confirmation (HRS-12).
    pub(crate) at: Instant,
    /// Ad-hoc maintenance (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance: Option<MaintenanceRecord>,
}

impl Read for madoguchi::HoursRequest {
    type Sent = HoursRequest;
    fn read(sent: HoursRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let service = field("service", sent.service, &mut errors);
        let at = field("at", sent.at, &mut errors);
        let maintenance = field("maintenance", sent.maintenance, &mut errors);
        let whole = || Some(Self { service: service?, at: at?, maintenance: maintenance? });
        whole().ok_or(errors)
    }
}

/// The open, or the closed, windows of a service in a range (HRS-8).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct WindowsRequest {
    /// The service.
    pub(crate) service: Service,
    /// The first instant.
    pub(crate) from: Instant,
    /// The first instant after the range; at most ten years later.
    pub(crate) to: Instant,
    /// Whether the closed windows are wanted; without it, the open ones.
    #[uniffi(default = None)]
    pub(crate) closed: Option<bool>,
    /// Ad-hoc maintenance (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance: Option<MaintenanceRecord>,
}

impl Read for madoguchi::WindowsRequest {
    type Sent = WindowsRequest;
    fn read(sent: WindowsRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let service = field("service", sent.service, &mut errors);
        let from = field("from", sent.from, &mut errors);
        let to = field("to", sent.to, &mut errors);
        let closed = field("closed", sent.closed, &mut errors);
        let maintenance = field("maintenance", sent.maintenance, &mut errors);
        let whole =
            || Some(Self { service: service?, from: from?, to: to?, closed: closed?, maintenance: maintenance? });
        whole().ok_or(errors)
    }
}

/// The same windows as iCalendar text, RFC 5545 (HRS-8).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct IcalRequest {
    /// The service.
    pub(crate) service: Service,
    /// The first instant.
    pub(crate) from: Instant,
    /// The first instant after the range; at most ten years later.
    pub(crate) to: Instant,
    /// Whether the closed windows are wanted; without it, the open ones.
    #[uniffi(default = None)]
    pub(crate) closed: Option<bool>,
    /// Ad-hoc maintenance (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance: Option<MaintenanceRecord>,
    /// From which the UID of each event is made.
    pub(crate) uid: String,
    /// The DTSTAMP of each event.
    pub(crate) stamp: Instant,
}

impl Read for madoguchi::IcalRequest {
    type Sent = IcalRequest;
    fn read(sent: IcalRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let service = field("service", sent.service, &mut errors);
        let from = field("from", sent.from, &mut errors);
        let to = field("to", sent.to, &mut errors);
        let closed = field("closed", sent.closed, &mut errors);
        let maintenance = field("maintenance", sent.maintenance, &mut errors);
        let uid = field("uid", sent.uid, &mut errors);
        let stamp = field("stamp", sent.stamp, &mut errors);
        let whole = || {
            Some(Self {
                service: service?,
                from: from?,
                to: to?,
                closed: closed?,
                maintenance: maintenance?,
                uid: uid?,
                stamp: stamp?,
            })
        };
        whole().ok_or(errors)
    }
}

/// What is a day: a business day, or why not (CAL-1 … CAL-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayRequest {
    /// The day.
    pub(crate) date: LocalDate,
}

impl Read for madoguchi::DayRequest {
    type Sent = DayRequest;
    fn read(sent: DayRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let date = field("date", sent.date, &mut errors);
        let whole = || Some(Self { date: date? });
        whole().ok_or(errors)
    }
}

/// Which day is so many business days on (CAL-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DaysRequest {
    /// The day counted from; never counted itself.
    pub(crate) from: LocalDate,
    /// How many business days on; negative for back, 0 for the day itself or the next business day.
    pub(crate) business: i32,
}

impl Read for madoguchi::DaysRequest {
    type Sent = DaysRequest;
    fn read(sent: DaysRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let from = field("from", sent.from, &mut errors);
        let business = field("business", sent.business, &mut errors);
        let whole = || Some(Self { from: from?, business: business? });
        whole().ok_or(errors)
    }
}

/// How many business days lie in a range (CAL-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct BetweenRequest {
    /// The first day, counted.
    pub(crate) from: LocalDate,
    /// The first day after the range, not counted.
    pub(crate) to: LocalDate,
}

impl Read for madoguchi::BetweenRequest {
    type Sent = BetweenRequest;
    fn read(sent: BetweenRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let from = field("from", sent.from, &mut errors);
        let to = field("to", sent.to, &mut errors);
        let whole = || Some(Self { from: from?, to: to? });
        whole().ok_or(errors)
    }
}

/// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct StatementRequest {
    /// The day of inquiry.
    pub(crate) on: LocalDate,
    /// The first day asked for; without it, the first allowed.
    #[uniffi(default = None)]
    pub(crate) from: Option<LocalDate>,
    /// The last day asked for; without it, the last allowed, or `from` where that is later.
    #[uniffi(default = None)]
    pub(crate) to: Option<LocalDate>,
}

impl Read for madoguchi::StatementRequest {
    type Sent = StatementRequest;
    fn read(sent: StatementRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let on = field("on", sent.on, &mut errors);
        let from = field("from", sent.from, &mut errors);
        let to = field("to", sent.to, &mut errors);
        let whole = || Some(Self { on: on?, from: from?, to: to? });
        whole().ok_or(errors)
    }
}

/// What does a transfer cost, and why (FEE-1 … FEE-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct FeeRequest {
    /// To whom it goes.
    pub(crate) to: TransferKind,
    /// Its amount in yen, from 1.
    pub(crate) amount: i64,
    /// Whether the customer is a member at the time of the order.
    pub(crate) member: bool,
    /// The day on which it is executed.
    pub(crate) on: LocalDate,
}

impl Read for madoguchi::FeeRequest {
    type Sent = FeeRequest;
    fn read(sent: FeeRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let to = field("to", sent.to, &mut errors);
        let amount = field("amount", sent.amount, &mut errors);
        let member = field("member", sent.member, &mut errors);
        let on = field("on", sent.on, &mut errors);
        let whole = || Some(Self { to: to?, amount: amount?, member: member?, on: on? });
        whole().ok_or(errors)
    }
}

/// What does the institution charge for something else (FEE-4, FEE-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChargeRequest {
    /// What is charged.
    pub(crate) item: ChargeItem,
    /// The day.
    pub(crate) on: LocalDate,
}

impl Read for madoguchi::ChargeRequest {
    type Sent = ChargeRequest;
    fn read(sent: ChargeRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let item = field("item", sent.item, &mut errors);
        let on = field("on", sent.on, &mut errors);
        let whole = || Some(Self { item: item?, on: on? });
        whole().ok_or(errors)
    }
}

/// Which profile answers?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ProfileRequest {}
impl Read for madoguchi::ProfileRequest {
    type Sent = ProfileRequest;
    fn read(ProfileRequest {}: ProfileRequest) -> Result<Self, Errors> {
        Ok(Self {})
    }
}
/// What stands on a page (PAG-1)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PageRequest {
    /// The page.
    pub(crate) page: Page,
    /// A button that is pressed on it; one that the page does not have is refused.
    #[uniffi(default = None)]
    pub(crate) button: Option<Button>,
}

impl Read for madoguchi::PageRequest {
    type Sent = PageRequest;
    fn read(sent: PageRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let page = field("page", sent.page, &mut errors);
        let button = field("button", sent.button, &mut errors);
        let whole = || Some(Self { page: page?, button: button? });
        whole().ok_or(errors)
    }
}

/// Which pages are there (PAG-1)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PagesRequest {}
impl Read for madoguchi::PagesRequest {
    type Sent = PagesRequest;
    fn read(PagesRequest {}: PagesRequest) -> Result<Self, Errors> {
        Ok(Self {})
    }
}
/// The institution's texts (PAG-2); without `key` and `page`, all.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct TextRequest {
    /// The text of this key only.
    #[uniffi(default = None)]
    pub(crate) key: Option<String>,
    /// The texts of this page only.
    #[uniffi(default = None)]
    pub(crate) page: Option<Page>,
}

impl Read for madoguchi::TextRequest {
    type Sent = TextRequest;
    fn read(sent: TextRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let key = field("key", sent.key, &mut errors);
        let page = field("page", sent.page, &mut errors);
        let whole = || Some(Self { key: key?, page: page? });
        whole().ok_or(errors)
    }
}

/// What must a connection be, and is this one allowed (LOG-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ConnectionRequest {
    /// The version of TLS, if it is to be judged.
    #[uniffi(default = None)]
    pub(crate) tls: Option<TlsVersion>,
    /// The bits of the cipher's key, if they are to be judged; not negative.
    #[uniffi(default = None)]
    pub(crate) cipher_bits: Option<i32>,
    /// The kind of certificate, if it is to be judged.
    #[uniffi(default = None)]
    pub(crate) certificate: Option<CertificateKind>,
}

impl Read for madoguchi::ConnectionRequest {
    type Sent = ConnectionRequest;
    fn read(sent: ConnectionRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let tls = field("tls", sent.tls, &mut errors);
        let cipher_bits = field("cipher_bits", sent.cipher_bits, &mut errors);
        let certificate = field("certificate", sent.certificate, &mut errors);
        let whole = || Some(Self { tls: tls?, cipher_bits: cipher_bits?, certificate: certificate? });
        whole().ok_or(errors)
    }
}

/// Which version of a browser is current.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct CurrentVersionRecord {
    /// The browser.
    pub(crate) browser: Browser,
    /// Its current version; the first number decides.
    pub(crate) version: String,
}

impl Read for madoguchi::CurrentVersionRecord {
    type Sent = CurrentVersionRecord;
    fn read(sent: CurrentVersionRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let browser = field("browser", sent.browser, &mut errors);
        let version = field("version", sent.version, &mut errors);
        let whole = || Some(Self { browser: browser?, version: version? });
        whole().ok_or(errors)
    }
}

/// Is an environment supported (LOG-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EnvironmentRequest {
    /// The User-Agent, at most 2048 bytes.
    pub(crate) user_agent: String,
    /// The system's version, where the host knows it otherwise: from client hints, `10` or `11` of Windows.
    #[uniffi(default = None)]
    pub(crate) os_version: Option<String>,
    /// The current versions of browsers, as the host knows them.
    #[uniffi(default = None)]
    pub(crate) latest: Option<Vec<CurrentVersionRecord>>,
}

impl Read for madoguchi::EnvironmentRequest {
    type Sent = EnvironmentRequest;
    fn read(sent: EnvironmentRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let user_agent = field("user_agent", sent.user_agent, &mut errors);
        let os_version = field("os_version", sent.os_version, &mut errors);
        let latest = field("latest", sent.latest, &mut errors);
        let whole = || Some(Self { user_agent: user_agent?, os_version: os_version?, latest: latest? });
        whole().ok_or(errors)
    }
}

/// What is wrong with a request: one of possibly many, all reported at once.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ErrorRecord {
    /// The code's fixed number.
    pub(crate) code: i32,
    /// The code's fixed name.
    pub(crate) name: String,
    /// The rule or convention that is broken.
    pub(crate) rule: String,
    /// The field, as a path: `maintenance.windows[0].from`; empty where the whole request is meant.
    pub(crate) field: String,
    /// Where in the field's text, or in the line, the fault lies, in bytes from 0; absent where that says nothing.
    #[uniffi(default = None)]
    pub(crate) position: Option<i32>,
    /// What was found there, cut where it is long; absent where there is nothing.
    #[uniffi(default = None)]
    pub(crate) found: Option<String>,
    /// The text in Japanese.
    pub(crate) ja: String,
    /// The text in English.
    pub(crate) en: String,
}

impl Show for madoguchi::ErrorRecord {
    type Shown = ErrorRecord;
    fn show(self) -> ErrorRecord {
        ErrorRecord {
            code: self.code.show(),
            name: self.name.show(),
            rule: self.rule.show(),
            field: self.field.show(),
            position: self.position.show(),
            found: self.found.show(),
            ja: self.ja.show(),
            en: self.en.show(),
        }
    }
}

/// One fault of a profile, with its place in the document.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct FaultRecord {
    /// The code's fixed number.
    pub(crate) code: i32,
    /// The code's fixed name.
    pub(crate) name: String,
    /// The rule or convention that is broken.
    pub(crate) rule: String,
    /// The path of the key: `fee-table[0].rows[3].below`; empty where the whole document is meant.
    pub(crate) path: String,
    /// The line, from 1.
    pub(crate) line: i32,
    /// The column in characters, from 1.
    pub(crate) column: i32,
    /// The offending text, cut where it is long.
    pub(crate) found: String,
    /// The text in Japanese, with what is allowed.
    pub(crate) ja: String,
    /// The text in English, with what is allowed.
    pub(crate) en: String,
}

impl Show for madoguchi::FaultRecord {
    type Shown = FaultRecord;
    fn show(self) -> FaultRecord {
        FaultRecord {
            code: self.code.show(),
            name: self.name.show(),
            rule: self.rule.show(),
            path: self.path.show(),
            line: self.line.show(),
            column: self.column.show(),
            found: self.found.show(),
            ja: self.ja.show(),
            en: self.en.show(),
        }
    }
}

/// Which document answered.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ProfileRef {
    /// The institution's short name.
    pub(crate) id: String,
    /// The document's version.
    pub(crate) version: String,
    /// SHA-256 of the document, in hexadecimal.
    pub(crate) hash: String,
}

impl Show for madoguchi::ProfileRef {
    type Shown = ProfileRef;
    fn show(self) -> ProfileRef {
        ProfileRef { id: self.id.show(), version: self.version.show(), hash: self.hash.show() }
    }
}

/// A text in both languages.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct TextRecord {
    /// In Japanese.
    pub(crate) ja: String,
    /// In English.
    pub(crate) en: String,
}

impl Show for madoguchi::TextRecord {
    type Shown = TextRecord;
    fn show(self) -> TextRecord {
        TextRecord { ja: self.ja.show(), en: self.en.show() }
    }
}

/// A rule that closes a service.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ClosedBy {
    /// The rule.
    pub(crate) rule: String,
    /// The layer it belongs to.
    pub(crate) layer: Layer,
    /// Its text in Japanese.
    pub(crate) ja: String,
    /// Its text in English.
    pub(crate) en: String,
    /// When it began to close; absent for base hours.
    #[uniffi(default = None)]
    pub(crate) from: Option<Instant>,
    /// When it ceases to close, though others may go on; absent for base hours.
    #[uniffi(default = None)]
    pub(crate) to: Option<Instant>,
}

impl Show for madoguchi::ClosedBy {
    type Shown = ClosedBy;
    fn show(self) -> ClosedBy {
        ClosedBy {
            rule: self.rule.show(),
            layer: self.layer.show(),
            ja: self.ja.show(),
            en: self.en.show(),
            from: self.from.show(),
            to: self.to.show(),
        }
    }
}

/// A service that could be used instead.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct Instead {
    /// The service.
    pub(crate) service: Service,
    /// Whether it is open at the same instant.
    pub(crate) open: bool,
}

impl Show for madoguchi::Instead {
    type Shown = Instead;
    fn show(self) -> Instead {
        Instead { service: self.service.show(), open: self.open.show() }
    }
}

/// Whether a service is open, and why not.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct HoursAnswer {
    /// The service.
    pub(crate) service: Service,
    /// The instant, in JST.
    pub(crate) at: Instant,
    /// Whether it is open.
    pub(crate) open: bool,
    /// When that changes next; absent where the calendar ends first.
    #[uniffi(default = None)]
    pub(crate) changes_at: Option<Instant>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The hours as the institution prints them.
    pub(crate) text: TextRecord,
    /// Every rule that closes it now, in the order of the layers.
    pub(crate) closed_by: Vec<ClosedBy>,
    /// What a customer can do instead while it is closed (HRS-6).
    #[uniffi(default = None)]
    pub(crate) instead: Option<Instead>,
    /// The revision of the maintenance windows that were laid over the hours (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance_revision: Option<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::HoursAnswer {
    type Shown = HoursAnswer;
    fn show(self) -> HoursAnswer {
        HoursAnswer {
            service: self.service.show(),
            at: self.at.show(),
            open: self.open.show(),
            changes_at: self.changes_at.show(),
            rules: self.rules.show(),
            text: self.text.show(),
            closed_by: self.closed_by.show(),
            instead: self.instead.show(),
            maintenance_revision: self.maintenance_revision.show(),
            profile: self.profile.show(),
        }
    }
}

/// A stretch of time, half open.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct WindowRecord {
    /// Its first instant.
    pub(crate) from: Instant,
    /// The first instant after it.
    pub(crate) to: Instant,
}

impl Show for madoguchi::WindowRecord {
    type Shown = WindowRecord;
    fn show(self) -> WindowRecord {
        WindowRecord { from: self.from.show(), to: self.to.show() }
    }
}

/// The windows of a service in a range.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct WindowsAnswer {
    /// The service.
    pub(crate) service: Service,
    /// Whether these are the closed windows.
    pub(crate) closed: bool,
    /// The windows, in order, cut at the ends of the range.
    pub(crate) windows: Vec<WindowRecord>,
    /// The revision of the maintenance windows that were laid over the hours (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance_revision: Option<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::WindowsAnswer {
    type Shown = WindowsAnswer;
    fn show(self) -> WindowsAnswer {
        WindowsAnswer {
            service: self.service.show(),
            closed: self.closed.show(),
            windows: self.windows.show(),
            maintenance_revision: self.maintenance_revision.show(),
            profile: self.profile.show(),
        }
    }
}

/// Windows as iCalendar text.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct IcalAnswer {
    /// The text, with CRLF line ends.
    pub(crate) ical: String,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::IcalAnswer {
    type Shown = IcalAnswer;
    fn show(self) -> IcalAnswer {
        IcalAnswer { ical: self.ical.show(), profile: self.profile.show() }
    }
}

/// One reason that makes a day what it is.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayReason {
    /// What kind of reason it is.
    pub(crate) kind: DayReasonKind,
    /// The rule.
    pub(crate) rule: String,
    /// In Japanese: the name of the holiday.
    pub(crate) ja: String,
    /// In English.
    pub(crate) en: String,
}

impl Show for madoguchi::DayReason {
    type Shown = DayReason;
    fn show(self) -> DayReason {
        DayReason { kind: self.kind.show(), rule: self.rule.show(), ja: self.ja.show(), en: self.en.show() }
    }
}

/// What a day is.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayRecord {
    /// The day.
    pub(crate) date: LocalDate,
    /// The day of the week.
    pub(crate) weekday: Weekday,
    /// Whether it is a bank business day.
    pub(crate) business_day: bool,
    /// Why it is none, or why it is one after all; empty for an ordinary business day.
    pub(crate) reasons: Vec<DayReason>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
}

impl Show for madoguchi::DayRecord {
    type Shown = DayRecord;
    fn show(self) -> DayRecord {
        DayRecord {
            date: self.date.show(),
            weekday: self.weekday.show(),
            business_day: self.business_day.show(),
            reasons: self.reasons.show(),
            rules: self.rules.show(),
        }
    }
}

/// What a day is, and its neighbours at work.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayAnswer {
    /// The day.
    pub(crate) day: DayRecord,
    /// The first business day after it; absent at the end of the calendar.
    #[uniffi(default = None)]
    pub(crate) next_business_day: Option<LocalDate>,
    /// The last business day before it; absent at the beginning of the calendar.
    #[uniffi(default = None)]
    pub(crate) previous_business_day: Option<LocalDate>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::DayAnswer {
    type Shown = DayAnswer;
    fn show(self) -> DayAnswer {
        DayAnswer {
            day: self.day.show(),
            next_business_day: self.next_business_day.show(),
            previous_business_day: self.previous_business_day.show(),
            profile: self.profile.show(),
        }
    }
}

/// The day so many business days on.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DaysAnswer {
    /// The day.
    pub(crate) date: LocalDate,
    /// The days passed over that are not business days, in order of date, each with its reasons.
    pub(crate) skipped: Vec<DayRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::DaysAnswer {
    type Shown = DaysAnswer;
    fn show(self) -> DaysAnswer {
        DaysAnswer {
            date: self.date.show(),
            skipped: self.skipped.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// How many days lie in a range.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct BetweenAnswer {
    /// Bank business days.
    pub(crate) business_days: i32,
    /// Calendar days.
    pub(crate) calendar_days: i32,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::BetweenAnswer {
    type Shown = BetweenAnswer;
    fn show(self) -> BetweenAnswer {
        BetweenAnswer {
            business_days: self.business_days.show(),
            calendar_days: self.calendar_days.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// Days from one to another, both counted.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DateRangeRecord {
    /// The first day.
    pub(crate) from: LocalDate,
    /// The last day.
    pub(crate) to: LocalDate,
}

impl Show for madoguchi::DateRangeRecord {
    type Shown = DateRangeRecord;
    fn show(self) -> DateRangeRecord {
        DateRangeRecord { from: self.from.show(), to: self.to.show() }
    }
}

/// Whether a statement inquiry may ask for some days.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct StatementAnswer {
    /// Whether it may.
    pub(crate) allowed: bool,
    /// Why not, every reason; empty where it may.
    pub(crate) refused_because: Vec<StatementRefusalKind>,
    /// What it may ask for on that day.
    pub(crate) range: DateRangeRecord,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::StatementAnswer {
    type Shown = StatementAnswer;
    fn show(self) -> StatementAnswer {
        StatementAnswer {
            allowed: self.allowed.show(),
            refused_because: self.refused_because.show(),
            range: self.range.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// What a transfer costs, with its evidence.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct FeeAnswer {
    /// The charge in yen, tax included.
    pub(crate) fee: i64,
    /// The consumption tax contained in it, in yen.
    pub(crate) tax_contained: i64,
    /// The rate of that tax, in percent, as a decimal number.
    pub(crate) tax_percent: String,
    /// How the tax was rounded.
    pub(crate) tax_rounding: Rounding,
    /// The kind of transfer.
    pub(crate) to: TransferKind,
    /// Whether the row is for members, or for others; absent where it is for both.
    #[uniffi(default = None)]
    pub(crate) row_member: Option<bool>,
    /// The smallest amount of the row's band.
    pub(crate) band_from: i64,
    /// The amount at which the band ends; absent where it has no end.
    #[uniffi(default = None)]
    pub(crate) band_below: Option<i64>,
    /// Where the row stands in the institution's documents.
    pub(crate) row_source: String,
    /// The day from which the table holds: its name.
    pub(crate) table_from: LocalDate,
    /// Where the table stands in the institution's documents.
    pub(crate) table_source: String,
    /// The rules that decided: of the row, of the table, of the tax.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::FeeAnswer {
    type Shown = FeeAnswer;
    fn show(self) -> FeeAnswer {
        FeeAnswer {
            fee: self.fee.show(),
            tax_contained: self.tax_contained.show(),
            tax_percent: self.tax_percent.show(),
            tax_rounding: self.tax_rounding.show(),
            to: self.to.show(),
            row_member: self.row_member.show(),
            band_from: self.band_from.show(),
            band_below: self.band_below.show(),
            row_source: self.row_source.show(),
            table_from: self.table_from.show(),
            table_source: self.table_source.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// What the institution charges for something else.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChargeAnswer {
    /// What is charged.
    pub(crate) item: ChargeItem,
    /// What the institution says of it.
    pub(crate) state: ChargeState,
    /// The charge in yen, tax included; absent where it is not stated.
    #[uniffi(default = None)]
    pub(crate) yen: Option<i64>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::ChargeAnswer {
    type Shown = ChargeAnswer;
    fn show(self) -> ChargeAnswer {
        ChargeAnswer {
            item: self.item.show(),
            state: self.state.show(),
            yen: self.yen.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// A service that the institution offers.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ServiceRecord {
    /// The service.
    pub(crate) service: Service,
    /// Its hours, as the institution prints them.
    pub(crate) text: TextRecord,
}

impl Show for madoguchi::ServiceRecord {
    type Shown = ServiceRecord;
    fn show(self) -> ServiceRecord {
        ServiceRecord { service: self.service.show(), text: self.text.show() }
    }
}

/// Which profile answers.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ProfileAnswer {
    /// The institution's name.
    pub(crate) name: TextRecord,
    /// The document it is drawn from.
    pub(crate) source: String,
    /// The services it offers, each with the words of its last row of hours.
    pub(crate) services: Vec<ServiceRecord>,
    /// The days from which its tables of charges hold.
    pub(crate) fee_tables: Vec<LocalDate>,
    /// The first and the last day of the calendar.
    pub(crate) calendar: DateRangeRecord,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::ProfileAnswer {
    type Shown = ProfileAnswer;
    fn show(self) -> ProfileAnswer {
        ProfileAnswer {
            name: self.name.show(),
            source: self.source.show(),
            services: self.services.show(),
            fee_tables: self.fee_tables.show(),
            calendar: self.calendar.show(),
            profile: self.profile.show(),
        }
    }
}

/// An entry field of a page.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EntryRecord {
    /// The field.
    pub(crate) field: EntryField,
    /// Its label, as printed.
    pub(crate) label: TextRecord,
    /// Whether it must be filled in.
    pub(crate) required: bool,
    /// The form of what is entered.
    pub(crate) form: FormRule,
    /// The field of the same page that it repeats; absent where it repeats none.
    #[uniffi(default = None)]
    pub(crate) again: Option<EntryField>,
    /// Whether what is entered is a secret.
    pub(crate) secret: bool,
    /// Whether the software keyboard is offered beside it.
    pub(crate) keyboard: bool,
}

impl Show for madoguchi::EntryRecord {
    type Shown = EntryRecord;
    fn show(self) -> EntryRecord {
        EntryRecord {
            field: self.field.show(),
            label: self.label.show(),
            required: self.required.show(),
            form: self.form.show(),
            again: self.again.show(),
            secret: self.secret.show(),
            keyboard: self.keyboard.show(),
        }
    }
}

/// Something that a page only shows.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ShownRecord {
    /// The field that was entered before.
    pub(crate) field: EntryField,
    /// Its label, as printed.
    pub(crate) label: TextRecord,
}

impl Show for madoguchi::ShownRecord {
    type Shown = ShownRecord;
    fn show(self) -> ShownRecord {
        ShownRecord { field: self.field.show(), label: self.label.show() }
    }
}

/// A section of a page.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct SectionRecord {
    /// Its heading; absent where none is printed.
    #[uniffi(default = None)]
    pub(crate) heading: Option<TextRecord>,
    /// What is entered in it, from top to bottom.
    pub(crate) entries: Vec<EntryRecord>,
    /// What it only shows, from top to bottom.
    pub(crate) shows: Vec<ShownRecord>,
    /// The rule it carries.
    pub(crate) rule: String,
    /// Where it stands in the institution's documents.
    pub(crate) source: String,
}

impl Show for madoguchi::SectionRecord {
    type Shown = SectionRecord;
    fn show(self) -> SectionRecord {
        SectionRecord {
            heading: self.heading.show(),
            entries: self.entries.show(),
            shows: self.shows.show(),
            rule: self.rule.show(),
            source: self.source.show(),
        }
    }
}

/// A button of a page.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ButtonRecord {
    /// The button.
    pub(crate) button: Button,
    /// Its label, as printed.
    pub(crate) label: TextRecord,
    /// The pages that it may lead to; which of them, the journey decides.
    pub(crate) leads_to: Vec<Page>,
    /// The section that it stands in, from 0; absent where it stands below all of them.
    #[uniffi(default = None)]
    pub(crate) section: Option<i32>,
    /// The rule it carries.
    pub(crate) rule: String,
    /// Where it stands in the institution's documents.
    pub(crate) source: String,
}

impl Show for madoguchi::ButtonRecord {
    type Shown = ButtonRecord;
    fn show(self) -> ButtonRecord {
        ButtonRecord {
            button: self.button.show(),
            label: self.label.show(),
            leads_to: self.leads_to.show(),
            section: self.section.show(),
            rule: self.rule.show(),
            source: self.source.show(),
        }
    }
}

/// A text of the institution.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct GuideTextRecord {
    /// Its key.
    pub(crate) key: String,
    /// What kind of text it is.
    pub(crate) kind: TextKind,
    /// The text.
    pub(crate) text: TextRecord,
    /// The pages on which it stands.
    pub(crate) pages: Vec<Page>,
    /// The rule it carries.
    pub(crate) rule: String,
    /// Where it stands in the institution's documents.
    pub(crate) source: String,
}

impl Show for madoguchi::GuideTextRecord {
    type Shown = GuideTextRecord;
    fn show(self) -> GuideTextRecord {
        GuideTextRecord {
            key: self.key.show(),
            kind: self.kind.show(),
            text: self.text.show(),
            pages: self.pages.show(),
            rule: self.rule.show(),
            source: self.source.show(),
        }
    }
}

/// What stands on a page.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PageAnswer {
    /// The page.
    pub(crate) page: Page,
    /// Its name, as printed.
    pub(crate) title: TextRecord,
    /// The screen ID; absent where none is printed.
    #[uniffi(default = None)]
    pub(crate) screen_id: Option<String>,
    /// The way to it through the menus; absent where there is none.
    #[uniffi(default = None)]
    pub(crate) path: Option<TextRecord>,
    /// Its sections, from top to bottom.
    pub(crate) sections: Vec<SectionRecord>,
    /// Its buttons, from left to right; of a question with a button, that one alone.
    pub(crate) buttons: Vec<ButtonRecord>,
    /// Its texts, in the order of the document.
    pub(crate) texts: Vec<GuideTextRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Where it stands in the institution's documents.
    pub(crate) source: String,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::PageAnswer {
    type Shown = PageAnswer;
    fn show(self) -> PageAnswer {
        PageAnswer {
            page: self.page.show(),
            title: self.title.show(),
            screen_id: self.screen_id.show(),
            path: self.path.show(),
            sections: self.sections.show(),
            buttons: self.buttons.show(),
            texts: self.texts.show(),
            rules: self.rules.show(),
            source: self.source.show(),
            profile: self.profile.show(),
        }
    }
}

/// A page, by name.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PageSummary {
    /// The page.
    pub(crate) page: Page,
    /// Its name, as printed.
    pub(crate) title: TextRecord,
    /// The screen ID; absent where none is printed.
    #[uniffi(default = None)]
    pub(crate) screen_id: Option<String>,
}

impl Show for madoguchi::PageSummary {
    type Shown = PageSummary;
    fn show(self) -> PageSummary {
        PageSummary { page: self.page.show(), title: self.title.show(), screen_id: self.screen_id.show() }
    }
}

/// The pages that are there.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PagesAnswer {
    /// Every page, in the order of the journey; none where the institution describes no pages.
    pub(crate) pages: Vec<PageSummary>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::PagesAnswer {
    type Shown = PagesAnswer;
    fn show(self) -> PagesAnswer {
        PagesAnswer { pages: self.pages.show(), rules: self.rules.show(), profile: self.profile.show() }
    }
}

/// The institution's texts.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct TextAnswer {
    /// The texts, in the order of the document.
    pub(crate) texts: Vec<GuideTextRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::TextAnswer {
    type Shown = TextAnswer;
    fn show(self) -> TextAnswer {
        TextAnswer { texts: self.texts.show(), rules: self.rules.show(), profile: self.profile.show() }
    }
}

/// What a connection must be, and whether this one is allowed.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ConnectionAnswer {
    /// The oldest version of TLS that is allowed.
    pub(crate) tls_floor: TlsVersion,
    /// The fewest bits that a cipher's key may have.
    pub(crate) cipher_bits_floor: i32,
    /// What the certificate must prove at least.
    pub(crate) certificate_floor: CertificateKind,
    /// Whether the connection is allowed; absent where something is not told, and nothing told refuses it.
    #[uniffi(default = None)]
    pub(crate) allowed: Option<bool>,
    /// Why not, every reason.
    pub(crate) refused_because: Vec<ConnectionRefusal>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Where it stands in the institution's documents.
    pub(crate) source: String,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::ConnectionAnswer {
    type Shown = ConnectionAnswer;
    fn show(self) -> ConnectionAnswer {
        ConnectionAnswer {
            tls_floor: self.tls_floor.show(),
            cipher_bits_floor: self.cipher_bits_floor.show(),
            certificate_floor: self.certificate_floor.show(),
            allowed: self.allowed.show(),
            refused_because: self.refused_because.show(),
            rules: self.rules.show(),
            source: self.source.show(),
            profile: self.profile.show(),
        }
    }
}

/// A row of the table of environments.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EnvironmentRowRecord {
    /// The system.
    pub(crate) os: Os,
    /// Its version, with all its parts.
    pub(crate) os_version: String,
    /// The browser.
    pub(crate) browser: Browser,
    /// Its version, or `latest`; absent where every version is meant.
    #[uniffi(default = None)]
    pub(crate) version: Option<String>,
    /// Where it stands in the institution's documents.
    pub(crate) source: String,
}

impl Show for madoguchi::EnvironmentRowRecord {
    type Shown = EnvironmentRowRecord;
    fn show(self) -> EnvironmentRowRecord {
        EnvironmentRowRecord {
            os: self.os.show(),
            os_version: self.os_version.show(),
            browser: self.browser.show(),
            version: self.version.show(),
            source: self.source.show(),
        }
    }
}

/// Whether an environment is supported.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EnvironmentAnswer {
    /// Whether it is.
    pub(crate) support: Support,
    /// Why not, or why that is unknown; empty where it is supported.
    pub(crate) reasons: Vec<EnvironmentReason>,
    /// The system that was read; absent where none was.
    #[uniffi(default = None)]
    pub(crate) os: Option<Os>,
    /// The browser that was read; absent where none was.
    #[uniffi(default = None)]
    pub(crate) browser: Option<Browser>,
    /// The row that has it, or may have it; absent where none can.
    #[uniffi(default = None)]
    pub(crate) row: Option<EnvironmentRowRecord>,
    /// The footnotes of that row.
    pub(crate) footnotes: Vec<GuideTextRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::EnvironmentAnswer {
    type Shown = EnvironmentAnswer;
    fn show(self) -> EnvironmentAnswer {
        EnvironmentAnswer {
            support: self.support.show(),
            reasons: self.reasons.show(),
            os: self.os.show(),
            browser: self.browser.show(),
            row: self.row.show(),
            footnotes: self.footnotes.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

#[uniffi::export]
impl Door {
    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    pub(crate) fn hours(&self, request: HoursRequest) -> Result<HoursAnswer, DoorError> {
        answer(request, |request| Profile::answer_hours(self.own(), request))
    }

    /// The open, or the closed, windows of a service in a range (HRS-8).
    pub(crate) fn windows(&self, request: WindowsRequest) -> Result<WindowsAnswer, DoorError> {
        answer(request, |request| Profile::answer_windows(self.own(), request))
    }

    /// The same windows as iCalendar text, RFC 5545 (HRS-8).
    pub(crate) fn ical(&self, request: IcalRequest) -> Result<IcalAnswer, DoorError> {
        answer(request, |request| Profile::answer_ical(self.own(), request))
    }

    /// What is a day: a business day, or why not (CAL-1 … CAL-8)?
    pub(crate) fn day(&self, request: DayRequest) -> Result<DayAnswer, DoorError> {
        answer(request, |request| Profile::answer_day(self.own(), request))
    }

    /// Which day is so many business days on (CAL-6)?
    pub(crate) fn days(&self, request: DaysRequest) -> Result<DaysAnswer, DoorError> {
        answer(request, |request| Profile::answer_days(self.own(), request))
    }

    /// How many business days lie in a range (CAL-6)?
    pub(crate) fn between(&self, request: BetweenRequest) -> Result<BetweenAnswer, DoorError> {
        answer(request, |request| Profile::answer_between(self.own(), request))
    }

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
    pub(crate) fn statement(&self, request: StatementRequest) -> Result<StatementAnswer, DoorError> {
        answer(request, |request| Profile::answer_statement(self.own(), request))
    }

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    pub(crate) fn fee(&self, request: FeeRequest) -> Result<FeeAnswer, DoorError> {
        answer(request, |request| Profile::answer_fee(self.own(), request))
    }

    /// What does the institution charge for something else (FEE-4, FEE-8)?
    pub(crate) fn charge(&self, request: ChargeRequest) -> Result<ChargeAnswer, DoorError> {
        answer(request, |request| Profile::answer_charge(self.own(), request))
    }

    /// What stands on a page (PAG-1)?
    pub(crate) fn page(&self, request: PageRequest) -> Result<PageAnswer, DoorError> {
        answer(request, |request| Profile::answer_page(self.own(), request))
    }

    /// Which pages are there (PAG-1)?
    pub(crate) fn pages(&self, request: PagesRequest) -> Result<PagesAnswer, DoorError> {
        answer(request, |request| Profile::answer_pages(self.own(), request))
    }

    /// The institution's texts (PAG-2); without `key` and `page`, all.
    pub(crate) fn text(&self, request: TextRequest) -> Result<TextAnswer, DoorError> {
        answer(request, |request| Profile::answer_text(self.own(), request))
    }

    /// What must a connection be, and is this one allowed (LOG-6)?
    pub(crate) fn connection(&self, request: ConnectionRequest) -> Result<ConnectionAnswer, DoorError> {
        answer(request, |request| Profile::answer_connection(self.own(), request))
    }

    /// Is an environment supported (LOG-6)?
    pub(crate) fn environment(&self, request: EnvironmentRequest) -> Result<EnvironmentAnswer, DoorError> {
        answer(request, |request| Profile::answer_environment(self.own(), request))
    }

    /// Which profile answers?
    pub(crate) fn profile(&self, request: ProfileRequest) -> Result<ProfileAnswer, DoorError> {
        answer(request, |request| Profile::answer_profile(self.own(), request))
    }
}

#[cfg(feature = "floor")]
#[uniffi::export]
impl Door {
    /// The first answer to `hours`, whatever is asked.
    pub(crate) fn floor_hours(&self, request: HoursRequest) -> Result<HoursAnswer, DoorError> {
        static FIRST: floor::First<HoursAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_hours(self.own(), request))
    }

    /// The nanoseconds that so many answers to `hours` take in Rust.
    pub(crate) fn native_hours(&self, request: HoursRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_hours(self.own(), request))
    }

    /// The first answer to `windows`, whatever is asked.
    pub(crate) fn floor_windows(&self, request: WindowsRequest) -> Result<WindowsAnswer, DoorError> {
        static FIRST: floor::First<WindowsAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_windows(self.own(), request))
    }

    /// The nanoseconds that so many answers to `windows` take in Rust.
    pub(crate) fn native_windows(&self, request: WindowsRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_windows(self.own(), request))
    }

    /// The first answer to `ical`, whatever is asked.
    pub(crate) fn floor_ical(&self, request: IcalRequest) -> Result<IcalAnswer, DoorError> {
        static FIRST: floor::First<IcalAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_ical(self.own(), request))
    }

    /// The nanoseconds that so many answers to `ical` take in Rust.
    pub(crate) fn native_ical(&self, request: IcalRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_ical(self.own(), request))
    }

    /// The first answer to `day`, whatever is asked.
    pub(crate) fn floor_day(&self, request: DayRequest) -> Result<DayAnswer, DoorError> {
        static FIRST: floor::First<DayAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_day(self.own(), request))
    }

    /// The nanoseconds that so many answers to `day` take in Rust.
    pub(crate) fn native_day(&self, request: DayRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_day(self.own(), request))
    }

    /// The first answer to `days`, whatever is asked.
    pub(crate) fn floor_days(&self, request: DaysRequest) -> Result<DaysAnswer, DoorError> {
        static FIRST: floor::First<DaysAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_days(self.own(), request))
    }

    /// The nanoseconds that so many answers to `days` take in Rust.
    pub(crate) fn native_days(&self, request: DaysRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_days(self.own(), request))
    }

    /// The first answer to `between`, whatever is asked.
    pub(crate) fn floor_between(&self, request: BetweenRequest) -> Result<BetweenAnswer, DoorError> {
        static FIRST: floor::First<BetweenAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_between(self.own(), request))
    }

    /// The nanoseconds that so many answers to `between` take in Rust.
    pub(crate) fn native_between(&self, request: BetweenRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_between(self.own(), request))
    }

    /// The first answer to `statement`, whatever is asked.
    pub(crate) fn floor_statement(&self, request: StatementRequest) -> Result<StatementAnswer, DoorError> {
        static FIRST: floor::First<StatementAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_statement(self.own(), request))
    }

    /// The nanoseconds that so many answers to `statement` take in Rust.
    pub(crate) fn native_statement(&self, request: StatementRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_statement(self.own(), request))
    }

    /// The first answer to `fee`, whatever is asked.
    pub(crate) fn floor_fee(&self, request: FeeRequest) -> Result<FeeAnswer, DoorError> {
        static FIRST: floor::First<FeeAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_fee(self.own(), request))
    }

    /// The nanoseconds that so many answers to `fee` take in Rust.
    pub(crate) fn native_fee(&self, request: FeeRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_fee(self.own(), request))
    }

    /// The first answer to `charge`, whatever is asked.
    pub(crate) fn floor_charge(&self, request: ChargeRequest) -> Result<ChargeAnswer, DoorError> {
        static FIRST: floor::First<ChargeAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_charge(self.own(), request))
    }

    /// The nanoseconds that so many answers to `charge` take in Rust.
    pub(crate) fn native_charge(&self, request: ChargeRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_charge(self.own(), request))
    }

    /// The first answer to `page`, whatever is asked.
    pub(crate) fn floor_page(&self, request: PageRequest) -> Result<PageAnswer, DoorError> {
        static FIRST: floor::First<PageAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_page(self.own(), request))
    }

    /// The nanoseconds that so many answers to `page` take in Rust.
    pub(crate) fn native_page(&self, request: PageRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_page(self.own(), request))
    }

    /// The first answer to `pages`, whatever is asked.
    pub(crate) fn floor_pages(&self, request: PagesRequest) -> Result<PagesAnswer, DoorError> {
        static FIRST: floor::First<PagesAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_pages(self.own(), request))
    }

    /// The nanoseconds that so many answers to `pages` take in Rust.
    pub(crate) fn native_pages(&self, request: PagesRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_pages(self.own(), request))
    }

    /// The first answer to `text`, whatever is asked.
    pub(crate) fn floor_text(&self, request: TextRequest) -> Result<TextAnswer, DoorError> {
        static FIRST: floor::First<TextAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_text(self.own(), request))
    }

    /// The nanoseconds that so many answers to `text` take in Rust.
    pub(crate) fn native_text(&self, request: TextRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_text(self.own(), request))
    }

    /// The first answer to `connection`, whatever is asked.
    pub(crate) fn floor_connection(&self, request: ConnectionRequest) -> Result<ConnectionAnswer, DoorError> {
        static FIRST: floor::First<ConnectionAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_connection(self.own(), request))
    }

    /// The nanoseconds that so many answers to `connection` take in Rust.
    pub(crate) fn native_connection(&self, request: ConnectionRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_connection(self.own(), request))
    }

    /// The first answer to `environment`, whatever is asked.
    pub(crate) fn floor_environment(&self, request: EnvironmentRequest) -> Result<EnvironmentAnswer, DoorError> {
        static FIRST: floor::First<EnvironmentAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_environment(self.own(), request))
    }

    /// The nanoseconds that so many answers to `environment` take in Rust.
    pub(crate) fn native_environment(&self, request: EnvironmentRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_environment(self.own(), request))
    }

    /// The first answer to `profile`, whatever is asked.
    pub(crate) fn floor_profile(&self, request: ProfileRequest) -> Result<ProfileAnswer, DoorError> {
        static FIRST: floor::First<ProfileAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_profile(self.own(), request))
    }

    /// The nanoseconds that so many answers to `profile` take in Rust.
    pub(crate) fn native_profile(&self, request: ProfileRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_profile(self.own(), request))
    }
}
