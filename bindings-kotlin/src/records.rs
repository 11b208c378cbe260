//! What crosses the door, and the questions. Made from the facade by `cargo xtask generate`; not written by hand.

use std::sync::Arc;

use madoguchi::{Engine, Errors, Profile};

use crate::door::{Door, DoorError};
use crate::engine::{ActDoor, EngineDoor};
#[cfg(feature = "floor")]
use crate::floor;
use crate::value::{self, Instant, LocalDate, Read, SentText, Show, answer};

/// A service with its own hours (SVC-1, HRS-1 … HRS-6, HRS-11).
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

/// The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3).
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

/// What a profile may price besides transfers (FEE-4, FEE-8).
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

/// The layer that closed a service.
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

/// How the consumption tax contained in a charge is rounded to whole yen (FEE-6).
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

/// What the institution states about a charge other than for transfers (FEE-4, FEE-8).
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

/// Why a day is or is not a business day (CAL-1 … CAL-7).
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
    /// お客様情報登録の中止: registration aborted; `aborted`.
    Aborted,
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
            Page::Aborted => Self::Aborted,
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
            Self::Aborted => Page::Aborted,
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
    /// 中止する: abort; `abort`.
    Abort,
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
            Button::Abort => Self::Abort,
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
            Self::Abort => Button::Abort,
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

/// A version of TLS or SSL; the oldest is first (LOG-6).
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

/// What a server's certificate proves about its owner; the weakest is first (LOG-6).
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
    Chromeos,
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
            Os::Chromeos => Self::Chromeos,
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
            Self::Chromeos => Os::Chromeos,
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
    /// OSまたはそのバージョンを特定できません: the User-Agent says the same on other systems; `os-frozen`.
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

/// A factor of authentication. Its wrong entries are counted separately from the other factors' (LCK-1, LCK-7).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Factor {
    /// 初回利用登録: first use; `first-use`.
    FirstUse,
    /// ログインパスワード: login password; `login-password`.
    LoginPassword,
    /// 確認用パスワード: confirmation password; `confirmation-password`.
    ConfirmationPassword,
    /// 秘密の回答: secret answer; `secret-answer`.
    SecretAnswer,
    /// ワンタイムパスワード: one-time password; `one-time-password`.
    OneTimePassword,
    /// 利用開始パスワード: activation password; `activation-password`.
    ActivationPassword,
    /// メール通知パスワード: mail passcode; `mail-passcode`.
    MailPasscode,
}

impl Read for madoguchi::Factor {
    type Sent = Factor;
    fn read(sent: Factor) -> Result<Self, Errors> {
        Ok(match sent {
            Factor::FirstUse => Self::FirstUse,
            Factor::LoginPassword => Self::LoginPassword,
            Factor::ConfirmationPassword => Self::ConfirmationPassword,
            Factor::SecretAnswer => Self::SecretAnswer,
            Factor::OneTimePassword => Self::OneTimePassword,
            Factor::ActivationPassword => Self::ActivationPassword,
            Factor::MailPasscode => Self::MailPasscode,
        })
    }
}

impl Show for madoguchi::Factor {
    type Shown = Factor;
    fn show(self) -> Factor {
        match self {
            Self::FirstUse => Factor::FirstUse,
            Self::LoginPassword => Factor::LoginPassword,
            Self::ConfirmationPassword => Factor::ConfirmationPassword,
            Self::SecretAnswer => Factor::SecretAnswer,
            Self::OneTimePassword => Factor::OneTimePassword,
            Self::ActivationPassword => Factor::ActivationPassword,
            Self::MailPasscode => Factor::MailPasscode,
        }
    }
}

/// What an operator of the institution may do (OPR-1).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum OperatorAct {
    /// 契約開始: open a contract; `open-contract`.
    OpenContract,
    /// ロック解除: lift a lock; `lift-lock`.
    LiftLock,
    /// 初回利用登録リセット: set first use back; `reset-journey`.
    ResetJourney,
    /// セッション終了: end the sessions; `end-sessions`.
    EndSessions,
    /// 契約停止: suspend the contract; `suspend-contract`.
    SuspendContract,
    /// 契約再開: resume the contract; `resume-contract`.
    ResumeContract,
    /// 解約: close the contract; `close-contract`.
    CloseContract,
}

impl Read for madoguchi::OperatorAct {
    type Sent = OperatorAct;
    fn read(sent: OperatorAct) -> Result<Self, Errors> {
        Ok(match sent {
            OperatorAct::OpenContract => Self::OpenContract,
            OperatorAct::LiftLock => Self::LiftLock,
            OperatorAct::ResetJourney => Self::ResetJourney,
            OperatorAct::EndSessions => Self::EndSessions,
            OperatorAct::SuspendContract => Self::SuspendContract,
            OperatorAct::ResumeContract => Self::ResumeContract,
            OperatorAct::CloseContract => Self::CloseContract,
        })
    }
}

impl Show for madoguchi::OperatorAct {
    type Shown = OperatorAct;
    fn show(self) -> OperatorAct {
        match self {
            Self::OpenContract => OperatorAct::OpenContract,
            Self::LiftLock => OperatorAct::LiftLock,
            Self::ResetJourney => OperatorAct::ResetJourney,
            Self::EndSessions => OperatorAct::EndSessions,
            Self::SuspendContract => OperatorAct::SuspendContract,
            Self::ResumeContract => OperatorAct::ResumeContract,
            Self::CloseContract => OperatorAct::CloseContract,
        }
    }
}

/// What an act is waiting for.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum NeedKind {
    /// 行の読込み: rows are to be loaded; `load`.
    Load,
    /// 行の確定: rows and messages are to be committed; `commit`.
    Commit,
    /// なし: nothing: the act is over; `nothing`.
    Nothing,
}

impl Read for madoguchi::NeedKind {
    type Sent = NeedKind;
    fn read(sent: NeedKind) -> Result<Self, Errors> {
        Ok(match sent {
            NeedKind::Load => Self::Load,
            NeedKind::Commit => Self::Commit,
            NeedKind::Nothing => Self::Nothing,
        })
    }
}

impl Show for madoguchi::NeedKind {
    type Shown = NeedKind;
    fn show(self) -> NeedKind {
        match self {
            Self::Load => NeedKind::Load,
            Self::Commit => NeedKind::Commit,
            Self::Nothing => NeedKind::Nothing,
        }
    }
}

/// Why an act is refused, as the customer may know it.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Refusal {
    /// 入力内容に誤りがあります: the entries have faults; `entries`.
    Entries,
    /// ただいまの時間はご利用いただけません: the service is closed now; `closed`.
    Closed,
    /// 入力内容が正しくないか、ご利用いただけません: what was entered is not right, or its use is stopped; `wrong-credentials`.
    WrongCredentials,
    /// ただいま処理中です。しばらくしてからもう一度お試しください: attempts are under way; try again in a moment; `busy`.
    Busy,
    /// 画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください: the page is out of date; do not use the browser's back and forward; `stale-page`.
    StalePage,
    /// この画面ではその操作はできません: the page has no such button; `no-such-button`.
    NoSuchButton,
    /// ログアウトしました。もう一度ログインしてください: the session is over; log in again; `session-over`.
    SessionOver,
    /// すでにログインされています: a session is open already; `already-logged-in`.
    AlreadyLoggedIn,
    /// 初回利用登録の期限が過ぎています。お取引店にお問い合わせください: the time for first use is over; ask your branch; `journey-expired`.
    JourneyExpired,
    /// このログインIDはご利用になれません: this login ID cannot be used; `login-id-taken`.
    LoginIdTaken,
    /// 本日はこれ以上ログインIDをお試しいただけません: no more login IDs can be tried today; `too-many-login-ids`.
    TooManyLoginIds,
    /// 別の担当者の承認が必要です: another operator must approve; `needs-approval`.
    NeedsApproval,
    /// この操作は担当者に認められていません: the institution does not let operators do this; `act-not-given`.
    ActNotGiven,
    /// 理由がないか、長すぎるか、読み取れない文字があります: the reason is missing or too long, or has characters that people cannot read; `reason-not-readable`.
    ReasonNotReadable,
    /// このお客様の契約はすでにあります: the customer has a contract already; `contract-already-open`.
    ContractAlreadyOpen,
    /// この口座は別のお客様の契約にあります: the account belongs to another customer's contract; `account-of-another`.
    AccountOfAnother,
    /// このお客様の契約はありません: there is no contract of this customer; `no-such-customer`.
    NoSuchCustomer,
    /// 契約は停止されていません: the contract is in force; `contract-in-force`.
    ContractInForce,
    /// 契約は停止中です: the contract is suspended; `contract-suspended`.
    ContractSuspended,
    /// 契約は解約済みです: the contract is closed; `contract-closed`.
    ContractClosed,
}

impl Read for madoguchi::Refusal {
    type Sent = Refusal;
    fn read(sent: Refusal) -> Result<Self, Errors> {
        Ok(match sent {
            Refusal::Entries => Self::Entries,
            Refusal::Closed => Self::Closed,
            Refusal::WrongCredentials => Self::WrongCredentials,
            Refusal::Busy => Self::Busy,
            Refusal::StalePage => Self::StalePage,
            Refusal::NoSuchButton => Self::NoSuchButton,
            Refusal::SessionOver => Self::SessionOver,
            Refusal::AlreadyLoggedIn => Self::AlreadyLoggedIn,
            Refusal::JourneyExpired => Self::JourneyExpired,
            Refusal::LoginIdTaken => Self::LoginIdTaken,
            Refusal::TooManyLoginIds => Self::TooManyLoginIds,
            Refusal::NeedsApproval => Self::NeedsApproval,
            Refusal::ActNotGiven => Self::ActNotGiven,
            Refusal::ReasonNotReadable => Self::ReasonNotReadable,
            Refusal::ContractAlreadyOpen => Self::ContractAlreadyOpen,
            Refusal::AccountOfAnother => Self::AccountOfAnother,
            Refusal::NoSuchCustomer => Self::NoSuchCustomer,
            Refusal::ContractInForce => Self::ContractInForce,
            Refusal::ContractSuspended => Self::ContractSuspended,
            Refusal::ContractClosed => Self::ContractClosed,
        })
    }
}

impl Show for madoguchi::Refusal {
    type Shown = Refusal;
    fn show(self) -> Refusal {
        match self {
            Self::Entries => Refusal::Entries,
            Self::Closed => Refusal::Closed,
            Self::WrongCredentials => Refusal::WrongCredentials,
            Self::Busy => Refusal::Busy,
            Self::StalePage => Refusal::StalePage,
            Self::NoSuchButton => Refusal::NoSuchButton,
            Self::SessionOver => Refusal::SessionOver,
            Self::AlreadyLoggedIn => Refusal::AlreadyLoggedIn,
            Self::JourneyExpired => Refusal::JourneyExpired,
            Self::LoginIdTaken => Refusal::LoginIdTaken,
            Self::TooManyLoginIds => Refusal::TooManyLoginIds,
            Self::NeedsApproval => Refusal::NeedsApproval,
            Self::ActNotGiven => Refusal::ActNotGiven,
            Self::ReasonNotReadable => Refusal::ReasonNotReadable,
            Self::ContractAlreadyOpen => Refusal::ContractAlreadyOpen,
            Self::AccountOfAnother => Refusal::AccountOfAnother,
            Self::NoSuchCustomer => Refusal::NoSuchCustomer,
            Self::ContractInForce => Refusal::ContractInForce,
            Self::ContractSuspended => Refusal::ContractSuspended,
            Self::ContractClosed => Refusal::ContractClosed,
        }
    }
}

/// What an act really was.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Reason {
    /// 完了: done; `done`.
    Done,
    /// 入力誤り: faults in the entries; `entries`.
    Entries,
    /// 時間外: outside the hours; `closed`.
    Closed,
    /// 認証誤り: a secret was wrong; `wrong`.
    Wrong,
    /// ログインIDなし: no such login ID; `unknown-login`.
    UnknownLogin,
    /// 口座なし: no such account; `unknown-account`.
    UnknownAccount,
    /// 初回利用登録済: first use is done already; `first-use-done`.
    FirstUseDone,
    /// 一時停止中: the factor is temporarily locked; `factor-temporarily-locked`.
    FactorTemporarilyLocked,
    /// ロック中: the factor is locked; `factor-locked`.
    FactorLocked,
    /// 契約停止・解約: the contract is suspended or closed; `no-contract`.
    NoContract,
    /// 上限を超える同時試行: over the budget; `over-budget`.
    OverBudget,
    /// 試行中: attempts under way; `busy`.
    Busy,
    /// 照合不能: what is stored cannot be judged; `unjudged`.
    Unjudged,
    /// 時間切れ: recorded too late; `late`.
    Late,
    /// 古い画面: a stale page; `stale-page`.
    StalePage,
    /// 操作なし: no such button; `no-such-button`.
    NoSuchButton,
    /// セッションなし: no such session; `no-session`.
    NoSession,
    /// セッション終了: the session is over; `session-over`.
    SessionOver,
    /// 二重ログイン: a second login; `already-logged-in`.
    AlreadyLoggedIn,
    /// 初回利用登録期限切れ: first use has expired; `journey-expired`.
    JourneyExpired,
    /// ログインID重複: the login ID is taken; `login-id-taken`.
    LoginIdTaken,
    /// ログインID試行超過: too many login IDs that others have; `too-many-login-ids`.
    TooManyLoginIds,
    /// 承認なし: no approval; `needs-approval`.
    NeedsApproval,
    /// 権限なし: not given to operators; `act-not-given`.
    ActNotGiven,
    /// 理由不備: the reason is not readable; `reason-not-readable`.
    ReasonNotReadable,
    /// 契約済: a contract is there already; `contract-already-open`.
    ContractAlreadyOpen,
    /// 口座が別契約: the account is another customer's; `account-of-another`.
    AccountOfAnother,
    /// 契約なし: no such customer; `no-such-customer`.
    NoSuchCustomer,
    /// 契約有効: the contract is in force; `contract-in-force`.
    ContractInForce,
    /// 契約停止中: the contract is suspended; `contract-suspended`.
    ContractSuspended,
    /// 解約済: the contract is closed; `contract-closed`.
    ContractClosed,
}

impl Read for madoguchi::Reason {
    type Sent = Reason;
    fn read(sent: Reason) -> Result<Self, Errors> {
        Ok(match sent {
            Reason::Done => Self::Done,
            Reason::Entries => Self::Entries,
            Reason::Closed => Self::Closed,
            Reason::Wrong => Self::Wrong,
            Reason::UnknownLogin => Self::UnknownLogin,
            Reason::UnknownAccount => Self::UnknownAccount,
            Reason::FirstUseDone => Self::FirstUseDone,
            Reason::FactorTemporarilyLocked => Self::FactorTemporarilyLocked,
            Reason::FactorLocked => Self::FactorLocked,
            Reason::NoContract => Self::NoContract,
            Reason::OverBudget => Self::OverBudget,
            Reason::Busy => Self::Busy,
            Reason::Unjudged => Self::Unjudged,
            Reason::Late => Self::Late,
            Reason::StalePage => Self::StalePage,
            Reason::NoSuchButton => Self::NoSuchButton,
            Reason::NoSession => Self::NoSession,
            Reason::SessionOver => Self::SessionOver,
            Reason::AlreadyLoggedIn => Self::AlreadyLoggedIn,
            Reason::JourneyExpired => Self::JourneyExpired,
            Reason::LoginIdTaken => Self::LoginIdTaken,
            Reason::TooManyLoginIds => Self::TooManyLoginIds,
            Reason::NeedsApproval => Self::NeedsApproval,
            Reason::ActNotGiven => Self::ActNotGiven,
            Reason::ReasonNotReadable => Self::ReasonNotReadable,
            Reason::ContractAlreadyOpen => Self::ContractAlreadyOpen,
            Reason::AccountOfAnother => Self::AccountOfAnother,
            Reason::NoSuchCustomer => Self::NoSuchCustomer,
            Reason::ContractInForce => Self::ContractInForce,
            Reason::ContractSuspended => Self::ContractSuspended,
            Reason::ContractClosed => Self::ContractClosed,
        })
    }
}

impl Show for madoguchi::Reason {
    type Shown = Reason;
    fn show(self) -> Reason {
        match self {
            Self::Done => Reason::Done,
            Self::Entries => Reason::Entries,
            Self::Closed => Reason::Closed,
            Self::Wrong => Reason::Wrong,
            Self::UnknownLogin => Reason::UnknownLogin,
            Self::UnknownAccount => Reason::UnknownAccount,
            Self::FirstUseDone => Reason::FirstUseDone,
            Self::FactorTemporarilyLocked => Reason::FactorTemporarilyLocked,
            Self::FactorLocked => Reason::FactorLocked,
            Self::NoContract => Reason::NoContract,
            Self::OverBudget => Reason::OverBudget,
            Self::Busy => Reason::Busy,
            Self::Unjudged => Reason::Unjudged,
            Self::Late => Reason::Late,
            Self::StalePage => Reason::StalePage,
            Self::NoSuchButton => Reason::NoSuchButton,
            Self::NoSession => Reason::NoSession,
            Self::SessionOver => Reason::SessionOver,
            Self::AlreadyLoggedIn => Reason::AlreadyLoggedIn,
            Self::JourneyExpired => Reason::JourneyExpired,
            Self::LoginIdTaken => Reason::LoginIdTaken,
            Self::TooManyLoginIds => Reason::TooManyLoginIds,
            Self::NeedsApproval => Reason::NeedsApproval,
            Self::ActNotGiven => Reason::ActNotGiven,
            Self::ReasonNotReadable => Reason::ReasonNotReadable,
            Self::ContractAlreadyOpen => Reason::ContractAlreadyOpen,
            Self::AccountOfAnother => Reason::AccountOfAnother,
            Self::NoSuchCustomer => Reason::NoSuchCustomer,
            Self::ContractInForce => Reason::ContractInForce,
            Self::ContractSuspended => Reason::ContractSuspended,
            Self::ContractClosed => Reason::ContractClosed,
        }
    }
}

/// What a new profile changes for a customer (INS-5).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum ChangeKind {
    /// パスワードの変更が必要になります: a password must be changed; `must-change-password`.
    MustChangePassword,
    /// パスワードを照合できなくなります: a password cannot be judged any more; `password-unjudged`.
    PasswordUnjudged,
    /// 誤入力の上限により停止します: a factor reaches its limit; `limit-reached`.
    LimitReached,
}

impl Read for madoguchi::ChangeKind {
    type Sent = ChangeKind;
    fn read(sent: ChangeKind) -> Result<Self, Errors> {
        Ok(match sent {
            ChangeKind::MustChangePassword => Self::MustChangePassword,
            ChangeKind::PasswordUnjudged => Self::PasswordUnjudged,
            ChangeKind::LimitReached => Self::LimitReached,
        })
    }
}

impl Show for madoguchi::ChangeKind {
    type Shown = ChangeKind;
    fn show(self) -> ChangeKind {
        match self {
            Self::MustChangePassword => ChangeKind::MustChangePassword,
            Self::PasswordUnjudged => ChangeKind::PasswordUnjudged,
            Self::LimitReached => ChangeKind::LimitReached,
        }
    }
}

/// What a notice is about (LCK-1, ENR-2, OPR-1).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum NoticeKind {
    /// 一時停止のお知らせ: temporarily locked; `temporarily-locked`.
    TemporarilyLocked,
    /// 一時停止解除のお知らせ: the temporary lock has ended; `temporary-lock-ended`.
    TemporaryLockEnded,
    /// ご利用停止のお知らせ: locked; `locked`.
    Locked,
    /// ご利用停止解除のお知らせ: lock lifted; `lifted`.
    Lifted,
    /// ログアウトのお知らせ: sessions ended; `sessions-ended`.
    SessionsEnded,
    /// ログインID登録のお知らせ: login ID registered; `login-id-taken`.
    LoginIdTaken,
    /// パスワード変更のお知らせ: passwords changed; `passwords-changed`.
    PasswordsChanged,
    /// お客様情報登録のお知らせ: registration done; `registered`.
    Registered,
    /// 初回利用登録リセットのお知らせ: first use set back; `journey-reset`.
    JourneyReset,
    /// ご契約停止のお知らせ: contract suspended; `suspended`.
    Suspended,
    /// ご契約再開のお知らせ: contract resumed; `resumed`.
    Resumed,
    /// ご解約のお知らせ: contract closed; `closed`.
    Closed,
}

impl Read for madoguchi::NoticeKind {
    type Sent = NoticeKind;
    fn read(sent: NoticeKind) -> Result<Self, Errors> {
        Ok(match sent {
            NoticeKind::TemporarilyLocked => Self::TemporarilyLocked,
            NoticeKind::TemporaryLockEnded => Self::TemporaryLockEnded,
            NoticeKind::Locked => Self::Locked,
            NoticeKind::Lifted => Self::Lifted,
            NoticeKind::SessionsEnded => Self::SessionsEnded,
            NoticeKind::LoginIdTaken => Self::LoginIdTaken,
            NoticeKind::PasswordsChanged => Self::PasswordsChanged,
            NoticeKind::Registered => Self::Registered,
            NoticeKind::JourneyReset => Self::JourneyReset,
            NoticeKind::Suspended => Self::Suspended,
            NoticeKind::Resumed => Self::Resumed,
            NoticeKind::Closed => Self::Closed,
        })
    }
}

impl Show for madoguchi::NoticeKind {
    type Shown = NoticeKind;
    fn show(self) -> NoticeKind {
        match self {
            Self::TemporarilyLocked => NoticeKind::TemporarilyLocked,
            Self::TemporaryLockEnded => NoticeKind::TemporaryLockEnded,
            Self::Locked => NoticeKind::Locked,
            Self::Lifted => NoticeKind::Lifted,
            Self::SessionsEnded => NoticeKind::SessionsEnded,
            Self::LoginIdTaken => NoticeKind::LoginIdTaken,
            Self::PasswordsChanged => NoticeKind::PasswordsChanged,
            Self::Registered => NoticeKind::Registered,
            Self::JourneyReset => NoticeKind::JourneyReset,
            Self::Suspended => NoticeKind::Suspended,
            Self::Resumed => NoticeKind::Resumed,
            Self::Closed => NoticeKind::Closed,
        }
    }
}

/// What a record tells of.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum AuditEvent {
    /// 来訪: session started; `session-started`.
    SessionStarted,
    /// 認証試行: attempt counted; `attempt-counted`.
    AttemptCounted,
    /// 認証成功: attempt right; `attempt-succeeded`.
    AttemptSucceeded,
    /// 認証失敗: attempt wrong; `attempt-failed`.
    AttemptFailed,
    /// 認証時間切れ: attempt run out; `attempt-expired`.
    AttemptExpired,
    /// 一時停止: temporarily locked; `temporarily-locked`.
    TemporarilyLocked,
    /// 一時停止解除: temporary lock ended; `temporary-lock-ended`.
    TemporaryLockEnded,
    /// ロック: locked; `locked`.
    Locked,
    /// ロック解除: lifted; `lifted`.
    Lifted,
    /// セッション開始: session opened; `session-opened`.
    SessionOpened,
    /// セッション終了: session ended; `session-ended`.
    SessionEnded,
    /// 操作拒否: operator request refused; `operator-request-refused`.
    OperatorRequestRefused,
    /// 規定の適用: profile adopted; `profile-adopted`.
    ProfileAdopted,
    /// ハッシュ更新: hashed anew; `rehashed`.
    Rehashed,
    /// ログインID登録: login ID taken; `login-id-taken`.
    LoginIdTaken,
    /// ログインID重複: login ID refused; `login-id-refused`.
    LoginIdRefused,
    /// 追加認証登録: questions registered; `questions-registered`.
    QuestionsRegistered,
    /// パスワード変更: passwords changed; `passwords-changed`.
    PasswordsChanged,
    /// パスワード変更拒否: passwords refused; `passwords-refused`.
    PasswordsRefused,
    /// お客様情報登録: data registered; `data-registered`.
    DataRegistered,
    /// 初回利用登録期限切れ: first use expired; `journey-expired`.
    JourneyExpired,
    /// 初回利用登録リセット: first use set back; `journey-reset`.
    JourneyReset,
    /// 登録中止: registration aborted; `journey-aborted`.
    JourneyAborted,
    /// 契約開始: contract opened; `contract-opened`.
    ContractOpened,
    /// 契約変更: contract changed; `contract-changed`.
    ContractChanged,
}

impl Read for madoguchi::AuditEvent {
    type Sent = AuditEvent;
    fn read(sent: AuditEvent) -> Result<Self, Errors> {
        Ok(match sent {
            AuditEvent::SessionStarted => Self::SessionStarted,
            AuditEvent::AttemptCounted => Self::AttemptCounted,
            AuditEvent::AttemptSucceeded => Self::AttemptSucceeded,
            AuditEvent::AttemptFailed => Self::AttemptFailed,
            AuditEvent::AttemptExpired => Self::AttemptExpired,
            AuditEvent::TemporarilyLocked => Self::TemporarilyLocked,
            AuditEvent::TemporaryLockEnded => Self::TemporaryLockEnded,
            AuditEvent::Locked => Self::Locked,
            AuditEvent::Lifted => Self::Lifted,
            AuditEvent::SessionOpened => Self::SessionOpened,
            AuditEvent::SessionEnded => Self::SessionEnded,
            AuditEvent::OperatorRequestRefused => Self::OperatorRequestRefused,
            AuditEvent::ProfileAdopted => Self::ProfileAdopted,
            AuditEvent::Rehashed => Self::Rehashed,
            AuditEvent::LoginIdTaken => Self::LoginIdTaken,
            AuditEvent::LoginIdRefused => Self::LoginIdRefused,
            AuditEvent::QuestionsRegistered => Self::QuestionsRegistered,
            AuditEvent::PasswordsChanged => Self::PasswordsChanged,
            AuditEvent::PasswordsRefused => Self::PasswordsRefused,
            AuditEvent::DataRegistered => Self::DataRegistered,
            AuditEvent::JourneyExpired => Self::JourneyExpired,
            AuditEvent::JourneyReset => Self::JourneyReset,
            AuditEvent::JourneyAborted => Self::JourneyAborted,
            AuditEvent::ContractOpened => Self::ContractOpened,
            AuditEvent::ContractChanged => Self::ContractChanged,
        })
    }
}

impl Show for madoguchi::AuditEvent {
    type Shown = AuditEvent;
    fn show(self) -> AuditEvent {
        match self {
            Self::SessionStarted => AuditEvent::SessionStarted,
            Self::AttemptCounted => AuditEvent::AttemptCounted,
            Self::AttemptSucceeded => AuditEvent::AttemptSucceeded,
            Self::AttemptFailed => AuditEvent::AttemptFailed,
            Self::AttemptExpired => AuditEvent::AttemptExpired,
            Self::TemporarilyLocked => AuditEvent::TemporarilyLocked,
            Self::TemporaryLockEnded => AuditEvent::TemporaryLockEnded,
            Self::Locked => AuditEvent::Locked,
            Self::Lifted => AuditEvent::Lifted,
            Self::SessionOpened => AuditEvent::SessionOpened,
            Self::SessionEnded => AuditEvent::SessionEnded,
            Self::OperatorRequestRefused => AuditEvent::OperatorRequestRefused,
            Self::ProfileAdopted => AuditEvent::ProfileAdopted,
            Self::Rehashed => AuditEvent::Rehashed,
            Self::LoginIdTaken => AuditEvent::LoginIdTaken,
            Self::LoginIdRefused => AuditEvent::LoginIdRefused,
            Self::QuestionsRegistered => AuditEvent::QuestionsRegistered,
            Self::PasswordsChanged => AuditEvent::PasswordsChanged,
            Self::PasswordsRefused => AuditEvent::PasswordsRefused,
            Self::DataRegistered => AuditEvent::DataRegistered,
            Self::JourneyExpired => AuditEvent::JourneyExpired,
            Self::JourneyReset => AuditEvent::JourneyReset,
            Self::JourneyAborted => AuditEvent::JourneyAborted,
            Self::ContractOpened => AuditEvent::ContractOpened,
            Self::ContractChanged => AuditEvent::ContractChanged,
        }
    }
}

/// Where an attempt came from, according to the host's recognition of environments (LCK-6).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum Origin {
    /// 登録済みの環境: a known environment; `known`.
    Known,
    /// 未登録の環境: an environment not known; `stranger`.
    Stranger,
}

impl Read for madoguchi::Origin {
    type Sent = Origin;
    fn read(sent: Origin) -> Result<Self, Errors> {
        Ok(match sent {
            Origin::Known => Self::Known,
            Origin::Stranger => Self::Stranger,
        })
    }
}

impl Show for madoguchi::Origin {
    type Shown = Origin;
    fn show(self) -> Origin {
        match self {
            Self::Known => Origin::Known,
            Self::Stranger => Origin::Stranger,
        }
    }
}

/// What a temporary lock or a lock of a factor closes (LCK-1).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum LockClosing {
    /// 初回利用登録: first use; `first-use`.
    FirstUse,
    /// ログイン（ご利用中の場合も終了します）: login, and a session that lives; `login`.
    Login,
    /// その入力を必要とするお取引・お手続き: the acts that ask for it; `acts`.
    Acts,
    /// ワンタイムパスワードの利用開始: activation of a token; `activation`.
    Activation,
}

impl Read for madoguchi::LockClosing {
    type Sent = LockClosing;
    fn read(sent: LockClosing) -> Result<Self, Errors> {
        Ok(match sent {
            LockClosing::FirstUse => Self::FirstUse,
            LockClosing::Login => Self::Login,
            LockClosing::Acts => Self::Acts,
            LockClosing::Activation => Self::Activation,
        })
    }
}

impl Show for madoguchi::LockClosing {
    type Shown = LockClosing;
    fn show(self) -> LockClosing {
        match self {
            Self::FirstUse => LockClosing::FirstUse,
            Self::Login => LockClosing::Login,
            Self::Acts => LockClosing::Acts,
            Self::Activation => LockClosing::Activation,
        }
    }
}

/// How long a stranger can keep a customer out, as a word.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum OutageKind {
    /// 停止しません: not at all; `nothing`.
    Nothing,
    /// 一定時間: for some minutes at a time; `minutes`.
    Minutes,
    /// 解除まで: until the lock is lifted; `until-lifted`.
    UntilLifted,
}

impl Read for madoguchi::OutageKind {
    type Sent = OutageKind;
    fn read(sent: OutageKind) -> Result<Self, Errors> {
        Ok(match sent {
            OutageKind::Nothing => Self::Nothing,
            OutageKind::Minutes => Self::Minutes,
            OutageKind::UntilLifted => Self::UntilLifted,
        })
    }
}

impl Show for madoguchi::OutageKind {
    type Shown = OutageKind;
    fn show(self) -> OutageKind {
        match self {
            Self::Nothing => OutageKind::Nothing,
            Self::Minutes => OutageKind::Minutes,
            Self::UntilLifted => OutageKind::UntilLifted,
        }
    }
}

/// An event in a history of right and wrong entries.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum LockHistoryEvent {
    /// 入力を受け付ける: an attempt begins; `begin`.
    Begin,
    /// 正しかった: it was right; `right`.
    Right,
    /// 誤りだった: it was wrong; `wrong`.
    Wrong,
    /// 時間が経つ: time passes; `wait`.
    Wait,
    /// 解除する: the institution lifts it; `lift`.
    Lift,
}

impl Read for madoguchi::LockHistoryEvent {
    type Sent = LockHistoryEvent;
    fn read(sent: LockHistoryEvent) -> Result<Self, Errors> {
        Ok(match sent {
            LockHistoryEvent::Begin => Self::Begin,
            LockHistoryEvent::Right => Self::Right,
            LockHistoryEvent::Wrong => Self::Wrong,
            LockHistoryEvent::Wait => Self::Wait,
            LockHistoryEvent::Lift => Self::Lift,
        })
    }
}

impl Show for madoguchi::LockHistoryEvent {
    type Shown = LockHistoryEvent;
    fn show(self) -> LockHistoryEvent {
        match self {
            Self::Begin => LockHistoryEvent::Begin,
            Self::Right => LockHistoryEvent::Right,
            Self::Wrong => LockHistoryEvent::Wrong,
            Self::Wait => LockHistoryEvent::Wait,
            Self::Lift => LockHistoryEvent::Lift,
        }
    }
}

/// The reply to an event of a history.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum LockHistoryReply {
    /// 受付: counted; `counted`.
    Counted,
    /// 処理中: busy; `busy`.
    Busy,
    /// 成功: opened; `opened`.
    Opened,
    /// 不成功: refused; `refused`.
    Refused,
    /// 済: done; `done`.
    Done,
    /// 時刻が戻っています: the clock went back; `clock-went-back`.
    ClockWentBack,
    /// 受付中の入力ではありません: not pending; `not-pending`.
    NotPending,
}

impl Read for madoguchi::LockHistoryReply {
    type Sent = LockHistoryReply;
    fn read(sent: LockHistoryReply) -> Result<Self, Errors> {
        Ok(match sent {
            LockHistoryReply::Counted => Self::Counted,
            LockHistoryReply::Busy => Self::Busy,
            LockHistoryReply::Opened => Self::Opened,
            LockHistoryReply::Refused => Self::Refused,
            LockHistoryReply::Done => Self::Done,
            LockHistoryReply::ClockWentBack => Self::ClockWentBack,
            LockHistoryReply::NotPending => Self::NotPending,
        })
    }
}

impl Show for madoguchi::LockHistoryReply {
    type Shown = LockHistoryReply;
    fn show(self) -> LockHistoryReply {
        match self {
            Self::Counted => LockHistoryReply::Counted,
            Self::Busy => LockHistoryReply::Busy,
            Self::Opened => LockHistoryReply::Opened,
            Self::Refused => LockHistoryReply::Refused,
            Self::Done => LockHistoryReply::Done,
            Self::ClockWentBack => LockHistoryReply::ClockWentBack,
            Self::NotPending => LockHistoryReply::NotPending,
        }
    }
}

/// The state of an attempt counter (LCK-3).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum LockState {
    /// 利用可: open; `open`.
    Open,
    /// 一時停止: temporarily locked; `temporarily-locked`.
    TemporarilyLocked,
    /// ロック: locked; `locked`.
    Locked,
}

impl Read for madoguchi::LockState {
    type Sent = LockState;
    fn read(sent: LockState) -> Result<Self, Errors> {
        Ok(match sent {
            LockState::Open => Self::Open,
            LockState::TemporarilyLocked => Self::TemporarilyLocked,
            LockState::Locked => Self::Locked,
        })
    }
}

impl Show for madoguchi::LockState {
    type Shown = LockState;
    fn show(self) -> LockState {
        match self {
            Self::Open => LockState::Open,
            Self::TemporarilyLocked => LockState::TemporarilyLocked,
            Self::Locked => LockState::Locked,
        }
    }
}

/// The kinds of events, as words.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum CounterEventWord {
    /// 正しい入力: right; `succeeded`.
    Succeeded,
    /// 誤った入力: wrong; `failed`.
    Failed,
    /// 停止中の入力: refused; `refused`.
    Refused,
    /// 上限を超える同時入力: over the budget; `over-budget`.
    OverBudget,
    /// ご利用の終了: session ended; `session-ended`.
    SessionEnded,
    /// 一時停止: temporarily locked; `temporarily-locked`.
    TemporarilyLocked,
    /// 一時停止の終了: temporary lock ended; `temporary-lock-ended`.
    TemporaryLockEnded,
    /// ロック: locked; `locked`.
    Locked,
    /// 解除: lifted; `lifted`.
    Lifted,
}

impl Read for madoguchi::CounterEventWord {
    type Sent = CounterEventWord;
    fn read(sent: CounterEventWord) -> Result<Self, Errors> {
        Ok(match sent {
            CounterEventWord::Succeeded => Self::Succeeded,
            CounterEventWord::Failed => Self::Failed,
            CounterEventWord::Refused => Self::Refused,
            CounterEventWord::OverBudget => Self::OverBudget,
            CounterEventWord::SessionEnded => Self::SessionEnded,
            CounterEventWord::TemporarilyLocked => Self::TemporarilyLocked,
            CounterEventWord::TemporaryLockEnded => Self::TemporaryLockEnded,
            CounterEventWord::Locked => Self::Locked,
            CounterEventWord::Lifted => Self::Lifted,
        })
    }
}

impl Show for madoguchi::CounterEventWord {
    type Shown = CounterEventWord;
    fn show(self) -> CounterEventWord {
        match self {
            Self::Succeeded => CounterEventWord::Succeeded,
            Self::Failed => CounterEventWord::Failed,
            Self::Refused => CounterEventWord::Refused,
            Self::OverBudget => CounterEventWord::OverBudget,
            Self::SessionEnded => CounterEventWord::SessionEnded,
            Self::TemporarilyLocked => CounterEventWord::TemporarilyLocked,
            Self::TemporaryLockEnded => CounterEventWord::TemporaryLockEnded,
            Self::Locked => CounterEventWord::Locked,
            Self::Lifted => CounterEventWord::Lifted,
        }
    }
}

/// One maintenance window (HRS-7).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct MaintenanceWindowRecord {
    /// Its first instant; a whole minute.
    pub(crate) from: Instant,
    /// The first instant after it; a whole minute.
    pub(crate) to: Instant,
    /// The services it closes, at least one; absent means all.
    #[uniffi(default = None)]
    pub(crate) services: Option<Vec<Service>>,
    /// The text in Japanese.
    pub(crate) ja: SentText,
    /// The text in English.
    pub(crate) en: SentText,
}

impl Read for madoguchi::MaintenanceWindowRecord {
    type Sent = MaintenanceWindowRecord;
    fn read(sent: MaintenanceWindowRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let from = value::field("from", sent.from, &mut errors);
        let to = value::field("to", sent.to, &mut errors);
        let services = value::field("services", sent.services, &mut errors);
        let ja = value::field("ja", sent.ja, &mut errors);
        let en = value::field("en", sent.en, &mut errors);
        let whole = || Some(Self { from: from?, to: to?, services: services?, ja: ja?, en: en? });
        whole().ok_or(errors)
    }
}

/// Maintenance windows announced by the host (HRS-7).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct MaintenanceRecord {
    /// The host's own revision of the windows; answers repeat it.
    pub(crate) revision: SentText,
    /// The windows.
    pub(crate) windows: Vec<MaintenanceWindowRecord>,
}

impl Read for madoguchi::MaintenanceRecord {
    type Sent = MaintenanceRecord;
    fn read(sent: MaintenanceRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let revision = value::field("revision", sent.revision, &mut errors);
        let windows = value::field("windows", sent.windows, &mut errors);
        let whole = || Some(Self { revision: revision?, windows: windows? });
        whole().ok_or(errors)
    }
}

/// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct HoursRequest {
    /// The service.
    pub(crate) service: Service,
    /// The instant; for a transfer, the instant of confirmation (HRS-12).
    pub(crate) at: Instant,
    /// Ad-hoc maintenance (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance: Option<MaintenanceRecord>,
}

impl Read for madoguchi::HoursRequest {
    type Sent = HoursRequest;
    fn read(sent: HoursRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let service = value::field("service", sent.service, &mut errors);
        let at = value::field("at", sent.at, &mut errors);
        let maintenance = value::field("maintenance", sent.maintenance, &mut errors);
        let whole = || Some(Self { service: service?, at: at?, maintenance: maintenance? });
        whole().ok_or(errors)
    }
}

/// Which windows is a service open, or closed, in a range (HRS-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct WindowsRequest {
    /// The service.
    pub(crate) service: Service,
    /// The first instant.
    pub(crate) from: Instant,
    /// The first instant after the range; at most 3,660 days later.
    pub(crate) to: Instant,
    /// Whether to return the closed windows; absent means the open ones.
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
        let service = value::field("service", sent.service, &mut errors);
        let from = value::field("from", sent.from, &mut errors);
        let to = value::field("to", sent.to, &mut errors);
        let closed = value::field("closed", sent.closed, &mut errors);
        let maintenance = value::field("maintenance", sent.maintenance, &mut errors);
        let whole =
            || Some(Self { service: service?, from: from?, to: to?, closed: closed?, maintenance: maintenance? });
        whole().ok_or(errors)
    }
}

/// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct IcalRequest {
    /// The service.
    pub(crate) service: Service,
    /// The first instant.
    pub(crate) from: Instant,
    /// The first instant after the range; at most 3,660 days later.
    pub(crate) to: Instant,
    /// Whether to return the closed windows; absent means the open ones.
    #[uniffi(default = None)]
    pub(crate) closed: Option<bool>,
    /// Ad-hoc maintenance (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance: Option<MaintenanceRecord>,
    /// The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of
    /// `[0-9A-Za-z.-]`.
    pub(crate) domain: SentText,
    /// The DTSTAMP of each event.
    pub(crate) stamp: Instant,
}

impl Read for madoguchi::IcalRequest {
    type Sent = IcalRequest;
    fn read(sent: IcalRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let service = value::field("service", sent.service, &mut errors);
        let from = value::field("from", sent.from, &mut errors);
        let to = value::field("to", sent.to, &mut errors);
        let closed = value::field("closed", sent.closed, &mut errors);
        let maintenance = value::field("maintenance", sent.maintenance, &mut errors);
        let domain = value::field("domain", sent.domain, &mut errors);
        let stamp = value::field("stamp", sent.stamp, &mut errors);
        let whole = || {
            Some(Self {
                service: service?,
                from: from?,
                to: to?,
                closed: closed?,
                maintenance: maintenance?,
                domain: domain?,
                stamp: stamp?,
            })
        };
        whole().ok_or(errors)
    }
}

/// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayRequest {
    /// The day.
    pub(crate) date: LocalDate,
}

impl Read for madoguchi::DayRequest {
    type Sent = DayRequest;
    fn read(sent: DayRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let date = value::field("date", sent.date, &mut errors);
        let whole = || Some(Self { date: date? });
        whole().ok_or(errors)
    }
}

/// Which day is a number of business days away (CAL-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DaysRequest {
    /// The starting day; it is never counted.
    pub(crate) from: LocalDate,
    /// The number of business days; negative goes back, 0 is the day itself or the next business day.
    pub(crate) business: i32,
}

impl Read for madoguchi::DaysRequest {
    type Sent = DaysRequest;
    fn read(sent: DaysRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let from = value::field("from", sent.from, &mut errors);
        let business = value::field("business", sent.business, &mut errors);
        let whole = || Some(Self { from: from?, business: business? });
        whole().ok_or(errors)
    }
}

/// How many business days are in a range (CAL-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct BetweenRequest {
    /// The first day; it is counted.
    pub(crate) from: LocalDate,
    /// The first day after the range; it is not counted.
    pub(crate) to: LocalDate,
}

impl Read for madoguchi::BetweenRequest {
    type Sent = BetweenRequest;
    fn read(sent: BetweenRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let from = value::field("from", sent.from, &mut errors);
        let to = value::field("to", sent.to, &mut errors);
        let whole = || Some(Self { from: from?, to: to? });
        whole().ok_or(errors)
    }
}

/// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct StatementRequest {
    /// The day of inquiry.
    pub(crate) on: LocalDate,
    /// The first day of the inquiry; absent means the first allowed day.
    #[uniffi(default = None)]
    pub(crate) from: Option<LocalDate>,
    /// The last day of the inquiry; absent means the last allowed day, or `from` if that is later.
    #[uniffi(default = None)]
    pub(crate) to: Option<LocalDate>,
}

impl Read for madoguchi::StatementRequest {
    type Sent = StatementRequest;
    fn read(sent: StatementRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let on = value::field("on", sent.on, &mut errors);
        let from = value::field("from", sent.from, &mut errors);
        let to = value::field("to", sent.to, &mut errors);
        let whole = || Some(Self { on: on?, from: from?, to: to? });
        whole().ok_or(errors)
    }
}

/// What does a transfer cost, and why (FEE-1 … FEE-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct FeeRequest {
    /// The kind of recipient.
    pub(crate) to: TransferKind,
    /// Its amount in yen, from 1.
    pub(crate) amount: i64,
    /// Whether the customer is a member when the transfer is requested.
    pub(crate) member: bool,
    /// The day on which it is executed.
    pub(crate) on: LocalDate,
}

impl Read for madoguchi::FeeRequest {
    type Sent = FeeRequest;
    fn read(sent: FeeRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let to = value::field("to", sent.to, &mut errors);
        let amount = value::field("amount", sent.amount, &mut errors);
        let member = value::field("member", sent.member, &mut errors);
        let on = value::field("on", sent.on, &mut errors);
        let whole = || Some(Self { to: to?, amount: amount?, member: member?, on: on? });
        whole().ok_or(errors)
    }
}

/// What does an item other than a transfer cost (FEE-4, FEE-8)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChargeRequest {
    /// The item.
    pub(crate) item: ChargeItem,
    /// The day.
    pub(crate) on: LocalDate,
}

impl Read for madoguchi::ChargeRequest {
    type Sent = ChargeRequest;
    fn read(sent: ChargeRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let item = value::field("item", sent.item, &mut errors);
        let on = value::field("on", sent.on, &mut errors);
        let whole = || Some(Self { item: item?, on: on? });
        whole().ok_or(errors)
    }
}

/// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
#[derive(Clone, uniffi::Record)]
pub(crate) struct CheckEntryRequest {
    /// The required form.
    pub(crate) form: FormRule,
    /// The entry.
    ///
    /// Not shown by `toString`.
    pub(crate) entry: SentText,
    /// The repeated entry, if the field is entered twice.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) entry_again: Option<SentText>,
}

impl std::fmt::Debug for CheckEntryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CheckEntryRequest(form={:?}, entry=…, entryAgain=…)", self.form)
    }
}

impl Read for madoguchi::CheckEntryRequest {
    type Sent = CheckEntryRequest;
    fn read(sent: CheckEntryRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let form = value::field("form", sent.form, &mut errors);
        let entry = value::field("entry", sent.entry, &mut errors);
        let entry_again = value::field("entry_again", sent.entry_again, &mut errors);
        let whole = || Some(Self { form: form?, entry: entry?, entry_again: entry_again? });
        whole().ok_or(errors)
    }
}

/// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
#[derive(Clone, uniffi::Record)]
pub(crate) struct CheckPasswordRequest {
    /// The new password.
    ///
    /// Not shown by `toString`.
    pub(crate) new_password: SentText,
    /// The repeated entry of the new password.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) new_password_again: Option<SentText>,
    /// The password in force.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) current_password: Option<SentText>,
    /// The customer's other password: the confirmation password for the login password, and vice versa.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) other_password: Option<SentText>,
    /// The login ID.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) login_id: Option<SentText>,
    /// The customer's registered telephone (CRD-13).
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) telephone: Option<SentText>,
    /// The customer's account number (CRD-13).
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) account_number: Option<SentText>,
}

impl std::fmt::Debug for CheckPasswordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "CheckPasswordRequest(newPassword=…, newPasswordAgain=…, currentPassword=…, otherPassword=…, loginId=…, telephone=…, accountNumber=…)"
        )
    }
}

impl Read for madoguchi::CheckPasswordRequest {
    type Sent = CheckPasswordRequest;
    fn read(sent: CheckPasswordRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let new_password = value::field("new_password", sent.new_password, &mut errors);
        let new_password_again = value::field("new_password_again", sent.new_password_again, &mut errors);
        let current_password = value::field("current_password", sent.current_password, &mut errors);
        let other_password = value::field("other_password", sent.other_password, &mut errors);
        let login_id = value::field("login_id", sent.login_id, &mut errors);
        let telephone = value::field("telephone", sent.telephone, &mut errors);
        let account_number = value::field("account_number", sent.account_number, &mut errors);
        let whole = || {
            Some(Self {
                new_password: new_password?,
                new_password_again: new_password_again?,
                current_password: current_password?,
                other_password: other_password?,
                login_id: login_id?,
                telephone: telephone?,
                account_number: account_number?,
            })
        };
        whole().ok_or(errors)
    }
}

/// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
#[derive(Clone, uniffi::Record)]
pub(crate) struct CheckQuestionsRequest {
    /// The key of the first question.
    pub(crate) first_question: SentText,
    /// The first answer.
    ///
    /// Not shown by `toString`.
    pub(crate) first_answer: SentText,
    /// The key of the second question.
    pub(crate) second_question: SentText,
    /// The second answer.
    ///
    /// Not shown by `toString`.
    pub(crate) second_answer: SentText,
    /// The key of the third question.
    pub(crate) third_question: SentText,
    /// The third answer.
    ///
    /// Not shown by `toString`.
    pub(crate) third_answer: SentText,
}

impl std::fmt::Debug for CheckQuestionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "CheckQuestionsRequest(firstQuestion={:?}, firstAnswer=…, secondQuestion={:?}, secondAnswer=…, thirdQuestion={:?}, thirdAnswer=…)",
            self.first_question, self.second_question, self.third_question
        )
    }
}

impl Read for madoguchi::CheckQuestionsRequest {
    type Sent = CheckQuestionsRequest;
    fn read(sent: CheckQuestionsRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let first_question = value::field("first_question", sent.first_question, &mut errors);
        let first_answer = value::field("first_answer", sent.first_answer, &mut errors);
        let second_question = value::field("second_question", sent.second_question, &mut errors);
        let second_answer = value::field("second_answer", sent.second_answer, &mut errors);
        let third_question = value::field("third_question", sent.third_question, &mut errors);
        let third_answer = value::field("third_answer", sent.third_answer, &mut errors);
        let whole = || {
            Some(Self {
                first_question: first_question?,
                first_answer: first_answer?,
                second_question: second_question?,
                second_answer: second_answer?,
                third_question: third_question?,
                third_answer: third_answer?,
            })
        };
        whole().ok_or(errors)
    }
}

/// Which secret questions can be chosen (CRD-7)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct QuestionsRequest {}
impl Read for madoguchi::QuestionsRequest {
    type Sent = QuestionsRequest;
    fn read(QuestionsRequest {}: QuestionsRequest) -> Result<Self, Errors> {
        Ok(Self {})
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
/// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockPolicyRequest {
    /// The factor.
    pub(crate) factor: Factor,
    /// The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
    #[uniffi(default = None)]
    pub(crate) alphabet: Option<i32>,
    /// The length of the secret.
    #[uniffi(default = None)]
    pub(crate) length: Option<i32>,
    /// The most successes of the customer per day, 0 to 24; absent means none.
    #[uniffi(default = None)]
    pub(crate) successes_per_day: Option<i32>,
}

impl Read for madoguchi::LockPolicyRequest {
    type Sent = LockPolicyRequest;
    fn read(sent: LockPolicyRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let factor = value::field("factor", sent.factor, &mut errors);
        let alphabet = value::field("alphabet", sent.alphabet, &mut errors);
        let length = value::field("length", sent.length, &mut errors);
        let successes_per_day = value::field("successes_per_day", sent.successes_per_day, &mut errors);
        let whole = || {
            Some(Self { factor: factor?, alphabet: alphabet?, length: length?, successes_per_day: successes_per_day? })
        };
        whole().ok_or(errors)
    }
}

/// One event of a history.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryEventRecord {
    /// The kind of event.
    pub(crate) event: LockHistoryEvent,
    /// The instant.
    pub(crate) at: Instant,
    /// The number of the attempt that `right` or `wrong` records.
    #[uniffi(default = None)]
    pub(crate) attempt: Option<i32>,
    /// The origin of the attempt; absent means a known environment.
    #[uniffi(default = None)]
    pub(crate) origin: Option<Origin>,
}

impl Read for madoguchi::LockHistoryEventRecord {
    type Sent = LockHistoryEventRecord;
    fn read(sent: LockHistoryEventRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let event = value::field("event", sent.event, &mut errors);
        let at = value::field("at", sent.at, &mut errors);
        let attempt = value::field("attempt", sent.attempt, &mut errors);
        let origin = value::field("origin", sent.origin, &mut errors);
        let whole = || Some(Self { event: event?, at: at?, attempt: attempt?, origin: origin? });
        whole().ok_or(errors)
    }
}

/// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryRequest {
    /// The factor.
    pub(crate) factor: Factor,
    /// The events, in the order in which the host sees them; at most 10,000.
    pub(crate) events: Vec<LockHistoryEventRecord>,
}

impl Read for madoguchi::LockHistoryRequest {
    type Sent = LockHistoryRequest;
    fn read(sent: LockHistoryRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let factor = value::field("factor", sent.factor, &mut errors);
        let events = value::field("events", sent.events, &mut errors);
        let whole = || Some(Self { factor: factor?, events: events? });
        whole().ok_or(errors)
    }
}

/// What is on a page (PAG-1)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PageRequest {
    /// The page.
    pub(crate) page: Page,
    /// A button to submit on it; a button that the page does not have is refused.
    #[uniffi(default = None)]
    pub(crate) button: Option<Button>,
}

impl Read for madoguchi::PageRequest {
    type Sent = PageRequest;
    fn read(sent: PageRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let page = value::field("page", sent.page, &mut errors);
        let button = value::field("button", sent.button, &mut errors);
        let whole = || Some(Self { page: page?, button: button? });
        whole().ok_or(errors)
    }
}

/// Which pages exist (PAG-1)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PagesRequest {}
impl Read for madoguchi::PagesRequest {
    type Sent = PagesRequest;
    fn read(PagesRequest {}: PagesRequest) -> Result<Self, Errors> {
        Ok(Self {})
    }
}
/// The institution's texts (PAG-2); without `key` and `page`, all of them.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct TextRequest {
    /// Only the text with this key.
    #[uniffi(default = None)]
    pub(crate) key: Option<SentText>,
    /// Only the texts of this page.
    #[uniffi(default = None)]
    pub(crate) page: Option<Page>,
}

impl Read for madoguchi::TextRequest {
    type Sent = TextRequest;
    fn read(sent: TextRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let key = value::field("key", sent.key, &mut errors);
        let page = value::field("page", sent.page, &mut errors);
        let whole = || Some(Self { key: key?, page: page? });
        whole().ok_or(errors)
    }
}

/// What must a connection be, and is this one allowed (LOG-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ConnectionRequest {
    /// The version of TLS to judge, if known.
    #[uniffi(default = None)]
    pub(crate) tls: Option<TlsVersion>,
    /// The bits of the cipher's key to judge, if known; not negative.
    #[uniffi(default = None)]
    pub(crate) cipher_bits: Option<i32>,
    /// The kind of certificate to judge, if known.
    #[uniffi(default = None)]
    pub(crate) certificate: Option<CertificateKind>,
}

impl Read for madoguchi::ConnectionRequest {
    type Sent = ConnectionRequest;
    fn read(sent: ConnectionRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let tls = value::field("tls", sent.tls, &mut errors);
        let cipher_bits = value::field("cipher_bits", sent.cipher_bits, &mut errors);
        let certificate = value::field("certificate", sent.certificate, &mut errors);
        let whole = || Some(Self { tls: tls?, cipher_bits: cipher_bits?, certificate: certificate? });
        whole().ok_or(errors)
    }
}

/// The current version of a browser.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct CurrentVersionRecord {
    /// The browser.
    pub(crate) browser: Browser,
    /// Its current version; only the first number is compared.
    pub(crate) version: SentText,
}

impl Read for madoguchi::CurrentVersionRecord {
    type Sent = CurrentVersionRecord;
    fn read(sent: CurrentVersionRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let browser = value::field("browser", sent.browser, &mut errors);
        let version = value::field("version", sent.version, &mut errors);
        let whole = || Some(Self { browser: browser?, version: version? });
        whole().ok_or(errors)
    }
}

/// Is an environment supported (LOG-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EnvironmentRequest {
    /// The User-Agent, at most 2048 bytes.
    pub(crate) user_agent: SentText,
    /// The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
    #[uniffi(default = None)]
    pub(crate) os_version: Option<SentText>,
    /// The current versions of browsers, as far as the host knows them.
    #[uniffi(default = None)]
    pub(crate) latest: Option<Vec<CurrentVersionRecord>>,
}

impl Read for madoguchi::EnvironmentRequest {
    type Sent = EnvironmentRequest;
    fn read(sent: EnvironmentRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let user_agent = value::field("user_agent", sent.user_agent, &mut errors);
        let os_version = value::field("os_version", sent.os_version, &mut errors);
        let latest = value::field("latest", sent.latest, &mut errors);
        let whole = || Some(Self { user_agent: user_agent?, os_version: os_version?, latest: latest? });
        whole().ok_or(errors)
    }
}

/// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct StartSessionRequest {}
impl Read for madoguchi::StartSessionRequest {
    type Sent = StartSessionRequest;
    fn read(StartSessionRequest {}: StartSessionRequest) -> Result<Self, Errors> {
        Ok(Self {})
    }
}
/// The entry in one field.
#[derive(Clone, uniffi::Record)]
pub(crate) struct EntryInput {
    /// The field.
    pub(crate) field: EntryField,
    /// The text that was entered.
    ///
    /// Not shown by `toString`.
    pub(crate) text: SentText,
}

impl std::fmt::Debug for EntryInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EntryInput(field={:?}, text=…)", self.field)
    }
}

impl Read for madoguchi::EntryInput {
    type Sent = EntryInput;
    fn read(sent: EntryInput) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let field = value::field("field", sent.field, &mut errors);
        let text = value::field("text", sent.text, &mut errors);
        let whole = || Some(Self { field: field?, text: text? });
        whole().ok_or(errors)
    }
}

/// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
#[derive(Clone, uniffi::Record)]
pub(crate) struct SubmitRequest {
    /// The session's token.
    ///
    /// Not shown by `toString`.
    pub(crate) session: SentText,
    /// The page token that came with the page (LOG-3).
    ///
    /// Not shown by `toString`.
    pub(crate) step: SentText,
    /// The button.
    pub(crate) button: Button,
    /// What was entered on the page.
    pub(crate) entries: Vec<EntryInput>,
    /// The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if
    /// the host has none (LCK-6, RSK-4).
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) environment: Option<SentText>,
    /// Ad-hoc maintenance (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance: Option<MaintenanceRecord>,
}

impl std::fmt::Debug for SubmitRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "SubmitRequest(session=…, step=…, button={:?}, entries={:?}, environment=…, maintenance={:?})",
            self.button, self.entries, self.maintenance
        )
    }
}

impl Read for madoguchi::SubmitRequest {
    type Sent = SubmitRequest;
    fn read(sent: SubmitRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let session = value::field("session", sent.session, &mut errors);
        let step = value::field("step", sent.step, &mut errors);
        let button = value::field("button", sent.button, &mut errors);
        let entries = value::field("entries", sent.entries, &mut errors);
        let environment = value::field("environment", sent.environment, &mut errors);
        let maintenance = value::field("maintenance", sent.maintenance, &mut errors);
        let whole = || {
            Some(Self {
                session: session?,
                step: step?,
                button: button?,
                entries: entries?,
                environment: environment?,
                maintenance: maintenance?,
            })
        };
        whole().ok_or(errors)
    }
}

/// Returns the current page of a session; nothing is written.
#[derive(Clone, uniffi::Record)]
pub(crate) struct ShowRequest {
    /// The session's token.
    ///
    /// Not shown by `toString`.
    pub(crate) session: SentText,
}

impl std::fmt::Debug for ShowRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ShowRequest(session=…)")
    }
}

impl Read for madoguchi::ShowRequest {
    type Sent = ShowRequest;
    fn read(sent: ShowRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let session = value::field("session", sent.session, &mut errors);
        let whole = || Some(Self { session: session? });
        whole().ok_or(errors)
    }
}

/// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
#[derive(Clone, uniffi::Record)]
pub(crate) struct AuthorityRequest {
    /// The session's token.
    ///
    /// Not shown by `toString`.
    pub(crate) session: SentText,
    /// The service.
    pub(crate) service: Service,
}

impl std::fmt::Debug for AuthorityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AuthorityRequest(session=…, service={:?})", self.service)
    }
}

impl Read for madoguchi::AuthorityRequest {
    type Sent = AuthorityRequest;
    fn read(sent: AuthorityRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let session = value::field("session", sent.session, &mut errors);
        let service = value::field("service", sent.service, &mut errors);
        let whole = || Some(Self { session: session?, service: service? });
        whole().ok_or(errors)
    }
}

/// A request of an operator of the institution (OPR-1).
#[derive(Clone, uniffi::Record)]
pub(crate) struct OperateRequest {
    /// The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
    ///
    /// Not shown by `toString`.
    pub(crate) operator: SentText,
    /// The second person who approves it, named in the same way; absent if nobody does.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) approver: Option<SentText>,
    /// The reason; it must not contain secrets.
    ///
    /// Not shown by `toString`.
    pub(crate) reason: SentText,
    /// The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
    ///
    /// Not shown by `toString`.
    pub(crate) customer: SentText,
    /// The command.
    pub(crate) command: OperatorAct,
    /// The factor whose lock is lifted; only for `lift-lock`.
    #[uniffi(default = None)]
    pub(crate) factor: Option<Factor>,
    /// The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) account: Option<SentText>,
    /// The mail address in the contract; only for `open-contract`, and absent if the contract has none.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) mail: Option<SentText>,
    /// The initial login password; for `open-contract` and `reset-journey`.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) login_password: Option<SentText>,
    /// The initial confirmation password; for `open-contract` and `reset-journey`.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) confirmation_password: Option<SentText>,
}

impl std::fmt::Debug for OperateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "OperateRequest(operator=…, approver=…, reason=…, customer=…, command={:?}, factor={:?}, account=…, mail=…, loginPassword=…, confirmationPassword=…)",
            self.command, self.factor
        )
    }
}

impl Read for madoguchi::OperateRequest {
    type Sent = OperateRequest;
    fn read(sent: OperateRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let operator = value::field("operator", sent.operator, &mut errors);
        let approver = value::field("approver", sent.approver, &mut errors);
        let reason = value::field("reason", sent.reason, &mut errors);
        let customer = value::field("customer", sent.customer, &mut errors);
        let command = value::field("command", sent.command, &mut errors);
        let factor = value::field("factor", sent.factor, &mut errors);
        let account = value::field("account", sent.account, &mut errors);
        let mail = value::field("mail", sent.mail, &mut errors);
        let login_password = value::field("login_password", sent.login_password, &mut errors);
        let confirmation_password = value::field("confirmation_password", sent.confirmation_password, &mut errors);
        let whole = || {
            Some(Self {
                operator: operator?,
                approver: approver?,
                reason: reason?,
                customer: customer?,
                command: command?,
                factor: factor?,
                account: account?,
                mail: mail?,
                login_password: login_password?,
                confirmation_password: confirmation_password?,
            })
        };
        whole().ok_or(errors)
    }
}

/// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
#[derive(Clone, uniffi::Record)]
pub(crate) struct DueRequest {
    /// The row's key.
    ///
    /// Not shown by `toString`.
    pub(crate) row: SentText,
}

impl std::fmt::Debug for DueRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DueRequest(row=…)")
    }
}

impl Read for madoguchi::DueRequest {
    type Sent = DueRequest;
    fn read(sent: DueRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let row = value::field("row", sent.row, &mut errors);
        let whole = || Some(Self { row: row? });
        whole().ok_or(errors)
    }
}

/// Applies a new profile to an existing customer and reports what changes (INS-5).
#[derive(Clone, uniffi::Record)]
pub(crate) struct AdoptRequest {
    /// The host's name for the customer.
    ///
    /// Not shown by `toString`.
    pub(crate) customer: SentText,
    /// Whether to report the changes without applying them; absent means to apply them.
    #[uniffi(default = None)]
    pub(crate) dry: Option<bool>,
}

impl std::fmt::Debug for AdoptRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AdoptRequest(customer=…, dry={:?})", self.dry)
    }
}

impl Read for madoguchi::AdoptRequest {
    type Sent = AdoptRequest;
    fn read(sent: AdoptRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let customer = value::field("customer", sent.customer, &mut errors);
        let dry = value::field("dry", sent.dry, &mut errors);
        let whole = || Some(Self { customer: customer?, dry: dry? });
        whole().ok_or(errors)
    }
}

/// A row from the host's storage.
#[derive(Clone, uniffi::Record)]
pub(crate) struct RowInput {
    /// Its key.
    ///
    /// Not shown by `toString`.
    pub(crate) key: SentText,
    /// Its revision.
    pub(crate) revision: i64,
    /// Its bytes.
    ///
    /// Not shown by `toString`.
    pub(crate) bytes: Vec<u8>,
}

impl std::fmt::Debug for RowInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RowInput(key=…, revision={:?}, bytes=…)", self.revision)
    }
}

impl Read for madoguchi::RowInput {
    type Sent = RowInput;
    fn read(sent: RowInput) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let key = value::field("key", sent.key, &mut errors);
        let revision = value::field("revision", sent.revision, &mut errors);
        let bytes = value::field("bytes", sent.bytes, &mut errors);
        let whole = || Some(Self { key: key?, revision: revision?, bytes: bytes? });
        whole().ok_or(errors)
    }
}

/// The rows that an act asked for; rows that do not exist are left out.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LoadedInput {
    /// The rows.
    pub(crate) rows: Vec<RowInput>,
    /// The instant at which the act continues.
    pub(crate) now: Instant,
}

impl Read for madoguchi::LoadedInput {
    type Sent = LoadedInput;
    fn read(sent: LoadedInput) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let rows = value::field("rows", sent.rows, &mut errors);
        let now = value::field("now", sent.now, &mut errors);
        let whole = || Some(Self { rows: rows?, now: now? });
        whole().ok_or(errors)
    }
}

/// Confirms that the commit that an act asked for is durable.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct CommittedInput {
    /// The instant at which the act continues.
    pub(crate) now: Instant,
}

impl Read for madoguchi::CommittedInput {
    type Sent = CommittedInput;
    fn read(sent: CommittedInput) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let now = value::field("now", sent.now, &mut errors);
        let whole = || Some(Self { now: now? });
        whole().ok_or(errors)
    }
}

/// One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
/// none, all errors in the values are.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ErrorRecord {
    /// The code's fixed number.
    pub(crate) code: i32,
    /// The code's fixed name.
    pub(crate) name: String,
    /// The rule or convention that is broken.
    pub(crate) rule: String,
    /// The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request.
    pub(crate) field: String,
    /// The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning.
    #[uniffi(default = None)]
    pub(crate) position: Option<i32>,
    /// The text that was found there, shortened if long; absent if there is none.
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

/// One fault or warning of a profile, with its position in the document.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct FaultRecord {
    /// The code's fixed number.
    pub(crate) code: i32,
    /// The code's fixed name.
    pub(crate) name: String,
    /// The rule or convention that is broken.
    pub(crate) rule: String,
    /// The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document.
    pub(crate) path: String,
    /// The line, from 1.
    pub(crate) line: i32,
    /// The column in characters, from 1.
    pub(crate) column: i32,
    /// The text at that position, shortened if long.
    pub(crate) found: String,
    /// The text in Japanese, with the allowed or usual values.
    pub(crate) ja: String,
    /// The text in English, with the allowed or usual values.
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

/// Identifies the profile that decided.
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
    /// When it began to close the service; absent for base hours.
    #[uniffi(default = None)]
    pub(crate) from: Option<Instant>,
    /// When it stops closing the service, although other rules may continue; absent for base hours.
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

/// The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct FootnoteRecord {
    /// The mark.
    pub(crate) mark: String,
    /// The rule.
    pub(crate) rule: String,
    /// Its text in Japanese.
    pub(crate) ja: String,
    /// Its text in English.
    pub(crate) en: String,
}

impl Show for madoguchi::FootnoteRecord {
    type Shown = FootnoteRecord;
    fn show(self) -> FootnoteRecord {
        FootnoteRecord { mark: self.mark.show(), rule: self.rule.show(), ja: self.ja.show(), en: self.en.show() }
    }
}

/// A service that can be used instead.
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
    /// The next change; absent if there is none before the calendar ends.
    #[uniffi(default = None)]
    pub(crate) changes_at: Option<Instant>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The hours as the institution prints them.
    pub(crate) text: TextRecord,
    /// Every rule that closes it now, in the order of the layers.
    pub(crate) closed_by: Vec<ClosedBy>,
    /// The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5).
    pub(crate) footnotes: Vec<FootnoteRecord>,
    /// The service that a customer can use instead while this one is closed (HRS-6).
    #[uniffi(default = None)]
    pub(crate) instead: Option<Instead>,
    /// The revision of the maintenance windows that were applied (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance_revision: Option<String>,
    /// The profile that answered.
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
            footnotes: self.footnotes.show(),
            instead: self.instead.show(),
            maintenance_revision: self.maintenance_revision.show(),
            profile: self.profile.show(),
        }
    }
}

/// A half-open span of time.
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
    /// The windows, sorted, clipped to the range.
    pub(crate) windows: Vec<WindowRecord>,
    /// The revision of the maintenance windows that were applied (HRS-7).
    #[uniffi(default = None)]
    pub(crate) maintenance_revision: Option<String>,
    /// The profile that answered.
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
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::IcalAnswer {
    type Shown = IcalAnswer;
    fn show(self) -> IcalAnswer {
        IcalAnswer { ical: self.ical.show(), profile: self.profile.show() }
    }
}

/// One reason why a day is or is not a business day.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayReason {
    /// The kind of reason.
    pub(crate) kind: DayReasonKind,
    /// The rule.
    pub(crate) rule: String,
    /// The text in Japanese: the name of the holiday.
    pub(crate) ja: String,
    /// The text in English.
    pub(crate) en: String,
}

impl Show for madoguchi::DayReason {
    type Shown = DayReason;
    fn show(self) -> DayReason {
        DayReason { kind: self.kind.show(), rule: self.rule.show(), ja: self.ja.show(), en: self.en.show() }
    }
}

/// A day and its properties.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DayRecord {
    /// The day.
    pub(crate) date: LocalDate,
    /// The day of the week.
    pub(crate) weekday: Weekday,
    /// Whether it is a bank business day.
    pub(crate) business_day: bool,
    /// Why it is not a business day, or why it is one after all; empty for an ordinary business day.
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

/// A day and its neighbouring business days.
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
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
    /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
    /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
    #[uniffi(default = None)]
    pub(crate) banking_order: Option<TextRecord>,
}

impl Show for madoguchi::DayAnswer {
    type Shown = DayAnswer;
    fn show(self) -> DayAnswer {
        DayAnswer {
            day: self.day.show(),
            next_business_day: self.next_business_day.show(),
            previous_business_day: self.previous_business_day.show(),
            profile: self.profile.show(),
            banking_order: self.banking_order.show(),
        }
    }
}

/// The day that is a number of business days away.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct DaysAnswer {
    /// The day.
    pub(crate) date: LocalDate,
    /// The days between that are not business days, sorted, each with its reasons.
    pub(crate) skipped: Vec<DayRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
    /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
    /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
    #[uniffi(default = None)]
    pub(crate) banking_order: Option<TextRecord>,
}

impl Show for madoguchi::DaysAnswer {
    type Shown = DaysAnswer;
    fn show(self) -> DaysAnswer {
        DaysAnswer {
            date: self.date.show(),
            skipped: self.skipped.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
            banking_order: self.banking_order.show(),
        }
    }
}

/// The number of days in a range.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct BetweenAnswer {
    /// Bank business days.
    pub(crate) business_days: i32,
    /// Calendar days.
    pub(crate) calendar_days: i32,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
    /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
    /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
    #[uniffi(default = None)]
    pub(crate) banking_order: Option<TextRecord>,
}

impl Show for madoguchi::BetweenAnswer {
    type Shown = BetweenAnswer;
    fn show(self) -> BetweenAnswer {
        BetweenAnswer {
            business_days: self.business_days.show(),
            calendar_days: self.calendar_days.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
            banking_order: self.banking_order.show(),
        }
    }
}

/// Days from one date to another, both included.
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

/// Whether a statement inquiry may ask for a range of days.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct StatementAnswer {
    /// Whether the range is allowed.
    pub(crate) allowed: bool,
    /// Every reason for a refusal; empty if the range is allowed.
    pub(crate) refused_because: Vec<StatementRefusalKind>,
    /// The range allowed on that day.
    pub(crate) range: DateRangeRecord,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
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
    /// Whether the row is for members (`true`) or others (`false`); absent if it is for both.
    #[uniffi(default = None)]
    pub(crate) row_member: Option<bool>,
    /// The smallest amount of the row's band.
    pub(crate) band_from: i64,
    /// The first amount above the band; absent if the band has no end.
    #[uniffi(default = None)]
    pub(crate) band_below: Option<i64>,
    /// The row's source in the institution's documents.
    pub(crate) row_source: String,
    /// The first day on which the table is in force; it is also the table's name.
    pub(crate) table_from: LocalDate,
    /// The table's source in the institution's documents.
    pub(crate) table_source: String,
    /// The rules that decided: those of the row, the table and the tax.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
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

/// The charge for an item other than a transfer.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChargeAnswer {
    /// The item.
    pub(crate) item: ChargeItem,
    /// What the institution states about it.
    pub(crate) state: ChargeState,
    /// The charge in yen, tax included; absent if it is not stated.
    #[uniffi(default = None)]
    pub(crate) yen: Option<i64>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
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

/// One rule that an entry breaks. It never contains the entry.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EntryFault {
    /// The field of the request.
    pub(crate) field: String,
    /// The code's fixed number.
    pub(crate) code: i32,
    /// The code's fixed name.
    pub(crate) name: String,
    /// The rule that is broken.
    pub(crate) rule: String,
    /// The position in the entry, in bytes from 0; absent if the fault concerns the whole entry.
    #[uniffi(default = None)]
    pub(crate) position: Option<i32>,
    /// The text in Japanese.
    pub(crate) ja: String,
    /// The text in English.
    pub(crate) en: String,
}

impl Show for madoguchi::EntryFault {
    type Shown = EntryFault;
    fn show(self) -> EntryFault {
        EntryFault {
            field: self.field.show(),
            code: self.code.show(),
            name: self.name.show(),
            rule: self.rule.show(),
            position: self.position.show(),
            ja: self.ja.show(),
            en: self.en.show(),
        }
    }
}

/// Whether an entry is valid.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EntryAnswer {
    /// Whether it is valid.
    pub(crate) right: bool,
    /// Every rule that is broken; empty if the entry is valid.
    pub(crate) faults: Vec<EntryFault>,
    /// The required form, in the words that a page prints.
    pub(crate) asked: TextRecord,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::EntryAnswer {
    type Shown = EntryAnswer;
    fn show(self) -> EntryAnswer {
        EntryAnswer {
            right: self.right.show(),
            faults: self.faults.show(),
            asked: self.asked.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// A secret question that can be chosen.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct QuestionRecord {
    /// Its key.
    pub(crate) key: String,
    /// The question in Japanese.
    pub(crate) ja: String,
    /// The question in English.
    pub(crate) en: String,
}

impl Show for madoguchi::QuestionRecord {
    type Shown = QuestionRecord;
    fn show(self) -> QuestionRecord {
        QuestionRecord { key: self.key.show(), ja: self.ja.show(), en: self.en.show() }
    }
}

/// The secret questions that can be chosen.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct QuestionsAnswer {
    /// The questions, in the institution's order.
    pub(crate) questions: Vec<QuestionRecord>,
    /// The required form of an answer, in the words that a page prints.
    pub(crate) asked: TextRecord,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::QuestionsAnswer {
    type Shown = QuestionsAnswer;
    fn show(self) -> QuestionsAnswer {
        QuestionsAnswer {
            questions: self.questions.show(),
            asked: self.asked.show(),
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

/// The profile and what it covers.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ProfileAnswer {
    /// The institution's name.
    pub(crate) name: TextRecord,
    /// The institution's document that it is based on.
    pub(crate) source: String,
    /// The services it offers, each with the text of its last row of hours.
    pub(crate) services: Vec<ServiceRecord>,
    /// The first day of each table of charges.
    pub(crate) fee_tables: Vec<LocalDate>,
    /// The first and the last day of the calendar.
    pub(crate) calendar: DateRangeRecord,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
    /// Values of the document that are valid but far from the usual, in the document's order (codes from 2000).
    pub(crate) warnings: Vec<FaultRecord>,
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
            warnings: self.warnings.show(),
        }
    }
}

/// A chance, as an exact fraction in lowest terms.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChanceRecord {
    /// The numerator, a whole number.
    pub(crate) numerator: String,
    /// The denominator, a whole number.
    pub(crate) denominator: String,
    /// The chance in words, never smaller than the fraction.
    pub(crate) text: TextRecord,
}

impl Show for madoguchi::ChanceRecord {
    type Shown = ChanceRecord;
    fn show(self) -> ChanceRecord {
        ChanceRecord { numerator: self.numerator.show(), denominator: self.denominator.show(), text: self.text.show() }
    }
}

/// How long a stranger can keep a customer out.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct OutageRecord {
    /// The kind of outage.
    pub(crate) kind: OutageKind,
    /// The minutes of one outage; absent if the outage is not limited in minutes.
    #[uniffi(default = None)]
    pub(crate) minutes: Option<i32>,
}

impl Show for madoguchi::OutageRecord {
    type Shown = OutageRecord;
    fn show(self) -> OutageRecord {
        OutageRecord { kind: self.kind.show(), minutes: self.minutes.show() }
    }
}

/// What follows wrong entries of a factor, and how many guesses that allows.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockPolicyAnswer {
    /// The factor.
    pub(crate) factor: Factor,
    /// The number of wrong entries in a row at which the factor is locked, temporarily or not.
    pub(crate) limit: i32,
    /// The length of the first temporary lock, in minutes; absent if there are no temporary locks.
    #[uniffi(default = None)]
    pub(crate) temporary_lock_minutes: Option<i32>,
    /// The maximum length of a temporary lock, in minutes; absent if there are no temporary locks.
    #[uniffi(default = None)]
    pub(crate) temporary_lock_minutes_longest: Option<i32>,
    /// The number of the temporary lock, in a row, that is replaced by the lock; absent if there is no lock.
    #[uniffi(default = None)]
    pub(crate) temporary_locks_to_lock: Option<i32>,
    /// The seconds after which an attempt that nobody recorded is a failure.
    pub(crate) pending_seconds: i32,
    /// Whether known environments and strangers are counted apart.
    pub(crate) apart: bool,
    /// What the temporary lock or the lock closes.
    pub(crate) closes: LockClosing,
    /// Whether the session ends at the limit.
    pub(crate) ends_session: bool,
    /// The text for the customer.
    pub(crate) text: TextRecord,
    /// The most guesses in any 24 hours, if the institution lifts no lock.
    pub(crate) guesses_per_day: i32,
    /// The most guesses in any 365 days, if the institution lifts no lock.
    pub(crate) guesses_per_year: i32,
    /// The chance that at least one of a day's guesses is right; absent if the request did not describe the secret.
    #[uniffi(default = None)]
    pub(crate) chance_per_day: Option<ChanceRecord>,
    /// The chance that at least one of a year's guesses is right; absent if the request did not describe the secret.
    #[uniffi(default = None)]
    pub(crate) chance_per_year: Option<ChanceRecord>,
    /// The longest outage that a stranger can cause in a known environment.
    pub(crate) outage: OutageRecord,
    /// The longest outage that a stranger can cause in any other environment.
    pub(crate) outage_elsewhere: OutageRecord,
    /// The row's source in the institution's documents.
    pub(crate) source: String,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::LockPolicyAnswer {
    type Shown = LockPolicyAnswer;
    fn show(self) -> LockPolicyAnswer {
        LockPolicyAnswer {
            factor: self.factor.show(),
            limit: self.limit.show(),
            temporary_lock_minutes: self.temporary_lock_minutes.show(),
            temporary_lock_minutes_longest: self.temporary_lock_minutes_longest.show(),
            temporary_locks_to_lock: self.temporary_locks_to_lock.show(),
            pending_seconds: self.pending_seconds.show(),
            apart: self.apart.show(),
            closes: self.closes.show(),
            ends_session: self.ends_session.show(),
            text: self.text.show(),
            guesses_per_day: self.guesses_per_day.show(),
            guesses_per_year: self.guesses_per_year.show(),
            chance_per_day: self.chance_per_day.show(),
            chance_per_year: self.chance_per_year.show(),
            outage: self.outage.show(),
            outage_elsewhere: self.outage_elsewhere.show(),
            source: self.source.show(),
            rules: self.rules.show(),
            profile: self.profile.show(),
        }
    }
}

/// An event of an attempt counter, with the instant at which it took effect.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct CounterEventRecord {
    /// When it took effect.
    pub(crate) at: Instant,
    /// The kind of event.
    pub(crate) kind: CounterEventWord,
    /// The origin of the attempt counter; always the known origin if origins are not counted apart.
    pub(crate) origin: Origin,
    /// The number of the attempt; absent if the event concerns no attempt.
    #[uniffi(default = None)]
    pub(crate) attempt: Option<i32>,
    /// Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt.
    #[uniffi(default = None)]
    pub(crate) run_out: Option<bool>,
    /// The number of the temporary lock in the row; absent for other events.
    #[uniffi(default = None)]
    pub(crate) number: Option<i32>,
    /// When the temporary lock ends; absent for other events.
    #[uniffi(default = None)]
    pub(crate) until: Option<Instant>,
}

impl Show for madoguchi::CounterEventRecord {
    type Shown = CounterEventRecord;
    fn show(self) -> CounterEventRecord {
        CounterEventRecord {
            at: self.at.show(),
            kind: self.kind.show(),
            origin: self.origin.show(),
            attempt: self.attempt.show(),
            run_out: self.run_out.show(),
            number: self.number.show(),
            until: self.until.show(),
        }
    }
}

/// The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryStep {
    /// The instant of the event.
    pub(crate) at: Instant,
    /// The event.
    pub(crate) event: LockHistoryEvent,
    /// The reply to the event.
    pub(crate) reply: LockHistoryReply,
    /// The number of the attempt that began; absent for other events.
    #[uniffi(default = None)]
    pub(crate) attempt: Option<i32>,
    /// Whether its comparison cannot succeed; absent if no attempt began.
    #[uniffi(default = None)]
    pub(crate) decoy: Option<bool>,
    /// When an attempt can begin; absent unless the reply is busy.
    #[uniffi(default = None)]
    pub(crate) retry_at: Option<Instant>,
    /// The state of the attempt counter of the event's origin, after the event.
    pub(crate) state: LockState,
    /// Its failures since the last success, temporary lock or lift.
    pub(crate) failures: i32,
    /// Its attempts that are counted and not yet recorded.
    pub(crate) pending: i32,
    /// Its temporary locks since the last success or lift.
    pub(crate) temporary_locks: i32,
    /// When its temporary lock ends; absent if there is none.
    #[uniffi(default = None)]
    pub(crate) until: Option<Instant>,
    /// Its next timed change; absent if there is none.
    #[uniffi(default = None)]
    pub(crate) wake_at: Option<Instant>,
    /// The events in order.
    pub(crate) happened: Vec<CounterEventRecord>,
}

impl Show for madoguchi::LockHistoryStep {
    type Shown = LockHistoryStep;
    fn show(self) -> LockHistoryStep {
        LockHistoryStep {
            at: self.at.show(),
            event: self.event.show(),
            reply: self.reply.show(),
            attempt: self.attempt.show(),
            decoy: self.decoy.show(),
            retry_at: self.retry_at.show(),
            state: self.state.show(),
            failures: self.failures.show(),
            pending: self.pending.show(),
            temporary_locks: self.temporary_locks.show(),
            until: self.until.show(),
            wake_at: self.wake_at.show(),
            happened: self.happened.show(),
        }
    }
}

/// The result of a history.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryAnswer {
    /// The factor.
    pub(crate) factor: Factor,
    /// The result of each event, in order.
    pub(crate) steps: Vec<LockHistoryStep>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::LockHistoryAnswer {
    type Shown = LockHistoryAnswer;
    fn show(self) -> LockHistoryAnswer {
        LockHistoryAnswer {
            factor: self.factor.show(),
            steps: self.steps.show(),
            rules: self.rules.show(),
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
    /// The form of the entry.
    pub(crate) form: FormRule,
    /// The field of the same page that it repeats; absent if it repeats none.
    #[uniffi(default = None)]
    pub(crate) again: Option<EntryField>,
    /// Whether the entry is a secret.
    pub(crate) secret: bool,
    /// Whether the page offers the software keyboard for it.
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

/// A value that a page only shows.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ShownRecord {
    /// The field in which it was entered earlier.
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
    /// Its heading; absent if none is printed.
    #[uniffi(default = None)]
    pub(crate) heading: Option<TextRecord>,
    /// Its entry fields, from top to bottom.
    pub(crate) entries: Vec<EntryRecord>,
    /// Its shown values, from top to bottom.
    pub(crate) shows: Vec<ShownRecord>,
    /// The row's rule ID.
    pub(crate) rule: String,
    /// Its source in the institution's documents.
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
    /// The pages that it may lead to; the state of the journey decides which one.
    pub(crate) leads_to: Vec<Page>,
    /// The index of its section, from 0; absent if it is below all sections.
    #[uniffi(default = None)]
    pub(crate) section: Option<i32>,
    /// The row's rule ID.
    pub(crate) rule: String,
    /// Its source in the institution's documents.
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
    /// The kind of text.
    pub(crate) kind: TextKind,
    /// The text.
    pub(crate) text: TextRecord,
    /// The pages on which it appears.
    pub(crate) pages: Vec<Page>,
    /// The row's rule ID.
    pub(crate) rule: String,
    /// Its source in the institution's documents.
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

/// The content of a page.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PageAnswer {
    /// The page.
    pub(crate) page: Page,
    /// Its name, as printed.
    pub(crate) title: TextRecord,
    /// The screen ID; absent if none is printed.
    #[uniffi(default = None)]
    pub(crate) screen_id: Option<String>,
    /// The path to it through the menus; absent if there is none.
    #[uniffi(default = None)]
    pub(crate) path: Option<TextRecord>,
    /// Its sections, from top to bottom.
    pub(crate) sections: Vec<SectionRecord>,
    /// Its buttons, from left to right; if the question named a button, only that one.
    pub(crate) buttons: Vec<ButtonRecord>,
    /// Its texts, in the order of the document.
    pub(crate) texts: Vec<GuideTextRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Its source in the institution's documents.
    pub(crate) source: String,
    /// The profile that answered.
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

/// A page's names.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PageSummary {
    /// The page.
    pub(crate) page: Page,
    /// Its name, as printed.
    pub(crate) title: TextRecord,
    /// The screen ID; absent if none is printed.
    #[uniffi(default = None)]
    pub(crate) screen_id: Option<String>,
}

impl Show for madoguchi::PageSummary {
    type Shown = PageSummary;
    fn show(self) -> PageSummary {
        PageSummary { page: self.page.show(), title: self.title.show(), screen_id: self.screen_id.show() }
    }
}

/// The pages that exist.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PagesAnswer {
    /// Every page, in the order of the journey; empty if the institution describes no pages.
    pub(crate) pages: Vec<PageSummary>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
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
    /// The profile that answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::TextAnswer {
    type Shown = TextAnswer;
    fn show(self) -> TextAnswer {
        TextAnswer { texts: self.texts.show(), rules: self.rules.show(), profile: self.profile.show() }
    }
}

/// The requirements for a connection, and whether this one is allowed.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ConnectionAnswer {
    /// The oldest version of TLS that is allowed.
    pub(crate) tls_floor: TlsVersion,
    /// The fewest bits that a cipher's key may have.
    pub(crate) cipher_bits_floor: i32,
    /// What the certificate must prove at least.
    pub(crate) certificate_floor: CertificateKind,
    /// Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it.
    #[uniffi(default = None)]
    pub(crate) allowed: Option<bool>,
    /// Every reason for a refusal.
    pub(crate) refused_because: Vec<ConnectionRefusal>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Its source in the institution's documents.
    pub(crate) source: String,
    /// The profile that answered.
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
    /// Its version, including all its point releases.
    pub(crate) os_version: String,
    /// The browser.
    pub(crate) browser: Browser,
    /// Its version, or `latest`; absent if every version is allowed.
    #[uniffi(default = None)]
    pub(crate) version: Option<String>,
    /// Its source in the institution's documents.
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
    /// The judgement.
    pub(crate) support: Support,
    /// Why it is unsupported or unknown; empty if it is supported.
    pub(crate) reasons: Vec<EnvironmentReason>,
    /// The system in the User-Agent; absent if none was recognised.
    #[uniffi(default = None)]
    pub(crate) os: Option<Os>,
    /// The browser in the User-Agent; absent if none was recognised.
    #[uniffi(default = None)]
    pub(crate) browser: Option<Browser>,
    /// The row that matches, or may match; absent if none can.
    #[uniffi(default = None)]
    pub(crate) row: Option<EnvironmentRowRecord>,
    /// The footnotes of that row.
    pub(crate) footnotes: Vec<GuideTextRecord>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// The profile that answered.
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

/// What an act is waiting for.
#[derive(Clone, uniffi::Record)]
pub(crate) struct NeedRecord {
    /// The kind of need.
    pub(crate) need: NeedKind,
    /// The keys of the rows to load.
    ///
    /// Not shown by `toString`.
    pub(crate) keys: Vec<String>,
    /// The rows to write, each with its expected revision.
    pub(crate) writes: Vec<WriteRecord>,
    /// The messages for the outbox, in the same transaction.
    pub(crate) outbox: Vec<MessageRecord>,
}

impl std::fmt::Debug for NeedRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NeedRecord(need={:?}, keys=…, writes={:?}, outbox={:?})", self.need, self.writes, self.outbox)
    }
}

impl Show for madoguchi::NeedRecord {
    type Shown = NeedRecord;
    fn show(self) -> NeedRecord {
        NeedRecord {
            need: self.need.show(),
            keys: self.keys.show(),
            writes: self.writes.show(),
            outbox: self.outbox.show(),
        }
    }
}

/// A row to write.
#[derive(Clone, uniffi::Record)]
pub(crate) struct WriteRecord {
    /// Its key.
    ///
    /// Not shown by `toString`.
    pub(crate) key: String,
    /// The row's current revision; 0 if the row must not exist.
    pub(crate) expected: i64,
    /// The revision after the write.
    pub(crate) revision: i64,
    /// Its bytes.
    ///
    /// Not shown by `toString`.
    pub(crate) bytes: Vec<u8>,
    /// When the row changes next: the host sends `due` at that instant.
    #[uniffi(default = None)]
    pub(crate) wake_at: Option<Instant>,
    /// From when the host may delete it; absent if the host must keep it.
    #[uniffi(default = None)]
    pub(crate) purge_at: Option<Instant>,
}

impl std::fmt::Debug for WriteRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "WriteRecord(key=…, expected={:?}, revision={:?}, bytes=…, wakeAt={:?}, purgeAt={:?})",
            self.expected, self.revision, self.wake_at, self.purge_at
        )
    }
}

impl Show for madoguchi::WriteRecord {
    type Shown = WriteRecord;
    fn show(self) -> WriteRecord {
        WriteRecord {
            key: self.key.show(),
            expected: self.expected.show(),
            revision: self.revision.show(),
            bytes: self.bytes.show(),
            wake_at: self.wake_at.show(),
            purge_at: self.purge_at.show(),
        }
    }
}

/// A message for the outbox: a notice or an audit record.
#[derive(Clone, uniffi::Record)]
pub(crate) struct MessageRecord {
    /// Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised.
    ///
    /// Not shown by `toString`.
    pub(crate) id: String,
    /// A notice to the customer (NTC-1).
    #[uniffi(default = None)]
    pub(crate) notice: Option<NoticeRecord>,
    /// An audit record for the institution (NTC-2).
    #[uniffi(default = None)]
    pub(crate) audit: Option<AuditEntry>,
}

impl std::fmt::Debug for MessageRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MessageRecord(id=…, notice={:?}, audit={:?})", self.notice, self.audit)
    }
}

impl Show for madoguchi::MessageRecord {
    type Shown = MessageRecord;
    fn show(self) -> MessageRecord {
        MessageRecord { id: self.id.show(), notice: self.notice.show(), audit: self.audit.show() }
    }
}

/// A notice to a customer.
#[derive(Clone, uniffi::Record)]
pub(crate) struct NoticeRecord {
    /// Its kind.
    pub(crate) kind: NoticeKind,
    /// The customer's row.
    ///
    /// Not shown by `toString`.
    pub(crate) subject: String,
    /// The registered mail address; absent if none is registered, and the institution sends a letter.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) to: Option<String>,
    /// When the reported change took effect.
    pub(crate) at: Instant,
    /// The reference that the customer quotes in an inquiry.
    pub(crate) reference: String,
    /// The values in the notice.
    pub(crate) facts: Vec<FactRecord>,
}

impl std::fmt::Debug for NoticeRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "NoticeRecord(kind={:?}, subject=…, to=…, at={:?}, reference={:?}, facts={:?})",
            self.kind, self.at, self.reference, self.facts
        )
    }
}

impl Show for madoguchi::NoticeRecord {
    type Shown = NoticeRecord;
    fn show(self) -> NoticeRecord {
        NoticeRecord {
            kind: self.kind.show(),
            subject: self.subject.show(),
            to: self.to.show(),
            at: self.at.show(),
            reference: self.reference.show(),
            facts: self.facts.show(),
        }
    }
}

/// A record for the institution's audit log.
#[derive(Clone, uniffi::Record)]
pub(crate) struct AuditEntry {
    /// When it took effect.
    pub(crate) at: Instant,
    /// The event.
    pub(crate) event: AuditEvent,
    /// The row concerned.
    ///
    /// Not shown by `toString`.
    pub(crate) subject: String,
    /// The session in which it happened.
    #[uniffi(default = None)]
    pub(crate) session: Option<String>,
    /// The operator who acted for the institution.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) operator: Option<String>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// More details.
    pub(crate) facts: Vec<FactRecord>,
    /// SHA-256 of the profile that decided, in hexadecimal.
    pub(crate) profile: String,
}

impl std::fmt::Debug for AuditEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "AuditEntry(at={:?}, event={:?}, subject=…, session={:?}, operator=…, rules={:?}, facts={:?}, profile={:?})",
            self.at, self.event, self.session, self.rules, self.facts, self.profile
        )
    }
}

impl Show for madoguchi::AuditEntry {
    type Shown = AuditEntry;
    fn show(self) -> AuditEntry {
        AuditEntry {
            at: self.at.show(),
            event: self.event.show(),
            subject: self.subject.show(),
            session: self.session.show(),
            operator: self.operator.show(),
            rules: self.rules.show(),
            facts: self.facts.show(),
            profile: self.profile.show(),
        }
    }
}

/// A named value, never a secret.
#[derive(Clone, uniffi::Record)]
pub(crate) struct FactRecord {
    /// Its name.
    pub(crate) name: String,
    /// Its value.
    ///
    /// Not shown by `toString`.
    pub(crate) value: String,
}

impl std::fmt::Debug for FactRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FactRecord(name={:?}, value=…)", self.name)
    }
}

impl Show for madoguchi::FactRecord {
    type Shown = FactRecord;
    fn show(self) -> FactRecord {
        FactRecord { name: self.name.show(), value: self.value.show() }
    }
}

/// The result of an act: a part for the customer, and a part for the institution.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct OutcomeRecord {
    /// The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4).
    pub(crate) public: PublicRecord,
    /// The full reason, for the help desk and the log; it must not appear on the page.
    pub(crate) internal: InternalRecord,
    /// The profile that decided.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::OutcomeRecord {
    type Shown = OutcomeRecord;
    fn show(self) -> OutcomeRecord {
        OutcomeRecord { public: self.public.show(), internal: self.internal.show(), profile: self.profile.show() }
    }
}

/// The part that the customer or the operator may see: exactly one of these.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct PublicRecord {
    /// A page.
    #[uniffi(default = None)]
    pub(crate) page: Option<PageView>,
    /// The words for what an operator or the clock did.
    #[uniffi(default = None)]
    pub(crate) done: Option<Vec<String>>,
    /// Why an operator's request was refused.
    #[uniffi(default = None)]
    pub(crate) refused: Option<RefusedRecord>,
    /// What a session may do.
    #[uniffi(default = None)]
    pub(crate) authority: Option<AuthorityRecord>,
    /// The changes that a new profile makes.
    #[uniffi(default = None)]
    pub(crate) changes: Option<Vec<ChangeRecord>>,
}

impl Show for madoguchi::PublicRecord {
    type Shown = PublicRecord;
    fn show(self) -> PublicRecord {
        PublicRecord {
            page: self.page.show(),
            done: self.done.show(),
            refused: self.refused.show(),
            authority: self.authority.show(),
            changes: self.changes.show(),
        }
    }
}

/// A page to show. Its layout and texts come from the question `page`.
#[derive(Clone, uniffi::Record)]
pub(crate) struct PageView {
    /// The page.
    pub(crate) page: Page,
    /// The session's new token, if it changed: the browser stores it in place of the previous one.
    ///
    /// Not shown by `toString`.
    #[uniffi(default = None)]
    pub(crate) session: Option<String>,
    /// The token that the next act on this page must carry, once (LOG-3); empty if the session has ended.
    ///
    /// Not shown by `toString`.
    pub(crate) step: String,
    /// Values that the page shows.
    pub(crate) shown: Vec<ShownValue>,
    /// Why the act was refused; absent if it was not.
    #[uniffi(default = None)]
    pub(crate) refused: Option<RefusedRecord>,
    /// The previous logins, newest first (LOG-4).
    pub(crate) last_logins: Vec<Instant>,
    /// Whether a password change is recommended (CRD-11).
    pub(crate) change_recommended: bool,
    /// When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11).
    #[uniffi(default = None)]
    pub(crate) change_by: Option<Instant>,
}

impl std::fmt::Debug for PageView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "PageView(page={:?}, session=…, step=…, shown={:?}, refused={:?}, lastLogins={:?}, changeRecommended={:?}, changeBy={:?})",
            self.page, self.shown, self.refused, self.last_logins, self.change_recommended, self.change_by
        )
    }
}

impl Show for madoguchi::PageView {
    type Shown = PageView;
    fn show(self) -> PageView {
        PageView {
            page: self.page.show(),
            session: self.session.show(),
            step: self.step.show(),
            shown: self.shown.show(),
            refused: self.refused.show(),
            last_logins: self.last_logins.show(),
            change_recommended: self.change_recommended.show(),
            change_by: self.change_by.show(),
        }
    }
}

/// A value that a page shows.
#[derive(Clone, uniffi::Record)]
pub(crate) struct ShownValue {
    /// Its field.
    pub(crate) field: EntryField,
    /// The value; a secret only if it is an answer that the customer typed (ENR-5).
    ///
    /// Not shown by `toString`.
    pub(crate) text: String,
}

impl std::fmt::Debug for ShownValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ShownValue(field={:?}, text=…)", self.field)
    }
}

impl Show for madoguchi::ShownValue {
    type Shown = ShownValue;
    fn show(self) -> ShownValue {
        ShownValue { field: self.field.show(), text: self.text.show() }
    }
}

/// Why something was refused, as far as the customer may know.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct RefusedRecord {
    /// The reason.
    pub(crate) because: Refusal,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// When to retry, if that is known.
    #[uniffi(default = None)]
    pub(crate) retry_at: Option<Instant>,
    /// All faults of the entries (CRD-10); `field` names the field.
    pub(crate) faults: Vec<EntryFault>,
    /// The text in Japanese.
    pub(crate) ja: String,
    /// The text in English.
    pub(crate) en: String,
}

impl Show for madoguchi::RefusedRecord {
    type Shown = RefusedRecord;
    fn show(self) -> RefusedRecord {
        RefusedRecord {
            because: self.because.show(),
            rules: self.rules.show(),
            retry_at: self.retry_at.show(),
            faults: self.faults.show(),
            ja: self.ja.show(),
            en: self.en.show(),
        }
    }
}

/// The full reason of an act's result.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct InternalRecord {
    /// The reason.
    pub(crate) reason: Reason,
    /// More details.
    pub(crate) facts: Vec<FactRecord>,
}

impl Show for madoguchi::InternalRecord {
    type Shown = InternalRecord;
    fn show(self) -> InternalRecord {
        InternalRecord { reason: self.reason.show(), facts: self.facts.show() }
    }
}

/// What a session has proven, and what a service still needs (LOG-5).
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct AuthorityRecord {
    /// The service.
    pub(crate) service: Service,
    /// Whether the proofs of the session allow the service; its hours are not checked here.
    pub(crate) allowed: bool,
    /// Whether first use is completed (ENR-4).
    pub(crate) journey_done: bool,
    /// The factors proven in the session.
    pub(crate) proven: Vec<ProvenRecord>,
    /// The missing factors, in the institution's order; absent if the institution has no rule for the service.
    #[uniffi(default = None)]
    pub(crate) missing: Option<Vec<Factor>>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
}

impl Show for madoguchi::AuthorityRecord {
    type Shown = AuthorityRecord;
    fn show(self) -> AuthorityRecord {
        AuthorityRecord {
            service: self.service.show(),
            allowed: self.allowed.show(),
            journey_done: self.journey_done.show(),
            proven: self.proven.show(),
            missing: self.missing.show(),
            rules: self.rules.show(),
        }
    }
}

/// A factor proven in a session.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ProvenRecord {
    /// The factor.
    pub(crate) factor: Factor,
    /// When it was proven.
    pub(crate) at: Instant,
    /// The page on which it was proven.
    pub(crate) purpose: Page,
}

impl Show for madoguchi::ProvenRecord {
    type Shown = ProvenRecord;
    fn show(self) -> ProvenRecord {
        ProvenRecord { factor: self.factor.show(), at: self.at.show(), purpose: self.purpose.show() }
    }
}

/// One change that a new profile makes for a customer.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChangeRecord {
    /// The kind of change.
    pub(crate) kind: ChangeKind,
    /// The factor concerned.
    pub(crate) factor: Factor,
    /// When it takes effect.
    pub(crate) at: Instant,
}

impl Show for madoguchi::ChangeRecord {
    type Shown = ChangeRecord;
    fn show(self) -> ChangeRecord {
        ChangeRecord { kind: self.kind.show(), factor: self.factor.show(), at: self.at.show() }
    }
}

#[uniffi::export]
impl Door {
    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    pub(crate) fn hours(&self, request: HoursRequest) -> Result<HoursAnswer, DoorError> {
        answer(request, |request| Profile::answer_hours(self.own(), request))
    }

    /// Which windows is a service open, or closed, in a range (HRS-8)?
    pub(crate) fn windows(&self, request: WindowsRequest) -> Result<WindowsAnswer, DoorError> {
        answer(request, |request| Profile::answer_windows(self.own(), request))
    }

    /// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
    pub(crate) fn ical(&self, request: IcalRequest) -> Result<IcalAnswer, DoorError> {
        answer(request, |request| Profile::answer_ical(self.own(), request))
    }

    /// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
    pub(crate) fn day(&self, request: DayRequest) -> Result<DayAnswer, DoorError> {
        answer(request, |request| Profile::answer_day(self.own(), request))
    }

    /// Which day is a number of business days away (CAL-6)?
    pub(crate) fn days(&self, request: DaysRequest) -> Result<DaysAnswer, DoorError> {
        answer(request, |request| Profile::answer_days(self.own(), request))
    }

    /// How many business days are in a range (CAL-6)?
    pub(crate) fn between(&self, request: BetweenRequest) -> Result<BetweenAnswer, DoorError> {
        answer(request, |request| Profile::answer_between(self.own(), request))
    }

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
    pub(crate) fn statement(&self, request: StatementRequest) -> Result<StatementAnswer, DoorError> {
        answer(request, |request| Profile::answer_statement(self.own(), request))
    }

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    pub(crate) fn fee(&self, request: FeeRequest) -> Result<FeeAnswer, DoorError> {
        answer(request, |request| Profile::answer_fee(self.own(), request))
    }

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    pub(crate) fn charge(&self, request: ChargeRequest) -> Result<ChargeAnswer, DoorError> {
        answer(request, |request| Profile::answer_charge(self.own(), request))
    }

    /// What is on a page (PAG-1)?
    pub(crate) fn page(&self, request: PageRequest) -> Result<PageAnswer, DoorError> {
        answer(request, |request| Profile::answer_page(self.own(), request))
    }

    /// Which pages exist (PAG-1)?
    pub(crate) fn pages(&self, request: PagesRequest) -> Result<PagesAnswer, DoorError> {
        answer(request, |request| Profile::answer_pages(self.own(), request))
    }

    /// The institution's texts (PAG-2); without `key` and `page`, all of them.
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

    /// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    pub(crate) fn check_entry(&self, request: CheckEntryRequest) -> Result<EntryAnswer, DoorError> {
        answer(request, |request| Profile::answer_check_entry(self.own(), request))
    }

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    pub(crate) fn check_password(&self, request: CheckPasswordRequest) -> Result<EntryAnswer, DoorError> {
        answer(request, |request| Profile::answer_check_password(self.own(), request))
    }

    /// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
    pub(crate) fn check_questions(&self, request: CheckQuestionsRequest) -> Result<EntryAnswer, DoorError> {
        answer(request, |request| Profile::answer_check_questions(self.own(), request))
    }

    /// Which secret questions can be chosen (CRD-7)?
    pub(crate) fn questions(&self, request: QuestionsRequest) -> Result<QuestionsAnswer, DoorError> {
        answer(request, |request| Profile::answer_questions(self.own(), request))
    }

    /// Which profile answers?
    pub(crate) fn profile(&self, request: ProfileRequest) -> Result<ProfileAnswer, DoorError> {
        answer(request, |request| Profile::answer_profile(self.own(), request))
    }

    /// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
    pub(crate) fn lock_policy(&self, request: LockPolicyRequest) -> Result<LockPolicyAnswer, DoorError> {
        answer(request, |request| Profile::answer_lock_policy(self.own(), request))
    }

    /// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
    pub(crate) fn lock_history(&self, request: LockHistoryRequest) -> Result<LockHistoryAnswer, DoorError> {
        answer(request, |request| Profile::answer_lock_history(self.own(), request))
    }
}

#[uniffi::export]
impl EngineDoor {
    /// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
    pub(crate) fn start_session(
        &self,
        request: StartSessionRequest,
        randomness: Vec<u8>,
    ) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_start_session)
    }

    /// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
    pub(crate) fn submit(&self, request: SubmitRequest, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_submit)
    }

    /// Returns the current page of a session; nothing is written.
    pub(crate) fn show(&self, request: ShowRequest, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_show)
    }

    /// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    pub(crate) fn authority(&self, request: AuthorityRequest, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_authority)
    }

    /// A request of an operator of the institution (OPR-1).
    pub(crate) fn operate(&self, request: OperateRequest, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_operate)
    }

    /// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
    pub(crate) fn due(&self, request: DueRequest, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_due)
    }

    /// Applies a new profile to an existing customer and reports what changes (INS-5).
    pub(crate) fn adopt(&self, request: AdoptRequest, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        self.taken(request, randomness, Engine::take_adopt)
    }
}

#[cfg(feature = "floor")]
#[uniffi::export]
impl Door {
    /// Returns the first answer to `hours`, whatever the request is.
    pub(crate) fn floor_hours(&self, request: HoursRequest) -> Result<HoursAnswer, DoorError> {
        static FIRST: floor::First<HoursAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_hours(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `hours` take in Rust.
    pub(crate) fn native_hours(&self, request: HoursRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_hours(self.own(), request))
    }

    /// Returns the first answer to `windows`, whatever the request is.
    pub(crate) fn floor_windows(&self, request: WindowsRequest) -> Result<WindowsAnswer, DoorError> {
        static FIRST: floor::First<WindowsAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_windows(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `windows` take in Rust.
    pub(crate) fn native_windows(&self, request: WindowsRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_windows(self.own(), request))
    }

    /// Returns the first answer to `ical`, whatever the request is.
    pub(crate) fn floor_ical(&self, request: IcalRequest) -> Result<IcalAnswer, DoorError> {
        static FIRST: floor::First<IcalAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_ical(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `ical` take in Rust.
    pub(crate) fn native_ical(&self, request: IcalRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_ical(self.own(), request))
    }

    /// Returns the first answer to `day`, whatever the request is.
    pub(crate) fn floor_day(&self, request: DayRequest) -> Result<DayAnswer, DoorError> {
        static FIRST: floor::First<DayAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_day(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `day` take in Rust.
    pub(crate) fn native_day(&self, request: DayRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_day(self.own(), request))
    }

    /// Returns the first answer to `days`, whatever the request is.
    pub(crate) fn floor_days(&self, request: DaysRequest) -> Result<DaysAnswer, DoorError> {
        static FIRST: floor::First<DaysAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_days(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `days` take in Rust.
    pub(crate) fn native_days(&self, request: DaysRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_days(self.own(), request))
    }

    /// Returns the first answer to `between`, whatever the request is.
    pub(crate) fn floor_between(&self, request: BetweenRequest) -> Result<BetweenAnswer, DoorError> {
        static FIRST: floor::First<BetweenAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_between(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `between` take in Rust.
    pub(crate) fn native_between(&self, request: BetweenRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_between(self.own(), request))
    }

    /// Returns the first answer to `statement`, whatever the request is.
    pub(crate) fn floor_statement(&self, request: StatementRequest) -> Result<StatementAnswer, DoorError> {
        static FIRST: floor::First<StatementAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_statement(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `statement` take in Rust.
    pub(crate) fn native_statement(&self, request: StatementRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_statement(self.own(), request))
    }

    /// Returns the first answer to `fee`, whatever the request is.
    pub(crate) fn floor_fee(&self, request: FeeRequest) -> Result<FeeAnswer, DoorError> {
        static FIRST: floor::First<FeeAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_fee(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `fee` take in Rust.
    pub(crate) fn native_fee(&self, request: FeeRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_fee(self.own(), request))
    }

    /// Returns the first answer to `charge`, whatever the request is.
    pub(crate) fn floor_charge(&self, request: ChargeRequest) -> Result<ChargeAnswer, DoorError> {
        static FIRST: floor::First<ChargeAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_charge(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `charge` take in Rust.
    pub(crate) fn native_charge(&self, request: ChargeRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_charge(self.own(), request))
    }

    /// Returns the first answer to `page`, whatever the request is.
    pub(crate) fn floor_page(&self, request: PageRequest) -> Result<PageAnswer, DoorError> {
        static FIRST: floor::First<PageAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_page(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `page` take in Rust.
    pub(crate) fn native_page(&self, request: PageRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_page(self.own(), request))
    }

    /// Returns the first answer to `pages`, whatever the request is.
    pub(crate) fn floor_pages(&self, request: PagesRequest) -> Result<PagesAnswer, DoorError> {
        static FIRST: floor::First<PagesAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_pages(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `pages` take in Rust.
    pub(crate) fn native_pages(&self, request: PagesRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_pages(self.own(), request))
    }

    /// Returns the first answer to `text`, whatever the request is.
    pub(crate) fn floor_text(&self, request: TextRequest) -> Result<TextAnswer, DoorError> {
        static FIRST: floor::First<TextAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_text(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `text` take in Rust.
    pub(crate) fn native_text(&self, request: TextRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_text(self.own(), request))
    }

    /// Returns the first answer to `connection`, whatever the request is.
    pub(crate) fn floor_connection(&self, request: ConnectionRequest) -> Result<ConnectionAnswer, DoorError> {
        static FIRST: floor::First<ConnectionAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_connection(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `connection` take in Rust.
    pub(crate) fn native_connection(&self, request: ConnectionRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_connection(self.own(), request))
    }

    /// Returns the first answer to `environment`, whatever the request is.
    pub(crate) fn floor_environment(&self, request: EnvironmentRequest) -> Result<EnvironmentAnswer, DoorError> {
        static FIRST: floor::First<EnvironmentAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_environment(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `environment` take in Rust.
    pub(crate) fn native_environment(&self, request: EnvironmentRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_environment(self.own(), request))
    }

    /// Returns the first answer to `check_entry`, whatever the request is.
    pub(crate) fn floor_check_entry(&self, request: CheckEntryRequest) -> Result<EntryAnswer, DoorError> {
        static FIRST: floor::First<EntryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_check_entry(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `check_entry` take in Rust.
    pub(crate) fn native_check_entry(&self, request: CheckEntryRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_check_entry(self.own(), request))
    }

    /// Returns the first answer to `check_password`, whatever the request is.
    pub(crate) fn floor_check_password(&self, request: CheckPasswordRequest) -> Result<EntryAnswer, DoorError> {
        static FIRST: floor::First<EntryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_check_password(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `check_password` take in Rust.
    pub(crate) fn native_check_password(&self, request: CheckPasswordRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_check_password(self.own(), request))
    }

    /// Returns the first answer to `check_questions`, whatever the request is.
    pub(crate) fn floor_check_questions(&self, request: CheckQuestionsRequest) -> Result<EntryAnswer, DoorError> {
        static FIRST: floor::First<EntryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_check_questions(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `check_questions` take in Rust.
    pub(crate) fn native_check_questions(&self, request: CheckQuestionsRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_check_questions(self.own(), request))
    }

    /// Returns the first answer to `questions`, whatever the request is.
    pub(crate) fn floor_questions(&self, request: QuestionsRequest) -> Result<QuestionsAnswer, DoorError> {
        static FIRST: floor::First<QuestionsAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_questions(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `questions` take in Rust.
    pub(crate) fn native_questions(&self, request: QuestionsRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_questions(self.own(), request))
    }

    /// Returns the first answer to `profile`, whatever the request is.
    pub(crate) fn floor_profile(&self, request: ProfileRequest) -> Result<ProfileAnswer, DoorError> {
        static FIRST: floor::First<ProfileAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_profile(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `profile` take in Rust.
    pub(crate) fn native_profile(&self, request: ProfileRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_profile(self.own(), request))
    }

    /// Returns the first answer to `lock_policy`, whatever the request is.
    pub(crate) fn floor_lock_policy(&self, request: LockPolicyRequest) -> Result<LockPolicyAnswer, DoorError> {
        static FIRST: floor::First<LockPolicyAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_lock_policy(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `lock_policy` take in Rust.
    pub(crate) fn native_lock_policy(&self, request: LockPolicyRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_lock_policy(self.own(), request))
    }

    /// Returns the first answer to `lock_history`, whatever the request is.
    pub(crate) fn floor_lock_history(&self, request: LockHistoryRequest) -> Result<LockHistoryAnswer, DoorError> {
        static FIRST: floor::First<LockHistoryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_lock_history(self.own(), request))
    }

    /// The nanoseconds that `times` answers to `lock_history` take in Rust.
    pub(crate) fn native_lock_history(&self, request: LockHistoryRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_lock_history(self.own(), request))
    }
}
