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

/// Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub(crate) struct CheckEntryRequest {
    /// The form that it must have.
    pub(crate) form: FormRule,
    /// What was typed.
    pub(crate) entry: String,
    /// What was typed the second time, where it is asked twice.
    #[uniffi(default = None)]
    pub(crate) entry_again: Option<String>,
}

impl std::fmt::Display for CheckEntryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CheckEntryRequest(form={:?}, entry=…, entryAgain=…)", self.form)
    }
}

impl Read for madoguchi::CheckEntryRequest {
    type Sent = CheckEntryRequest;
    fn read(sent: CheckEntryRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let form = field("form", sent.form, &mut errors);
        let entry = field("entry", sent.entry, &mut errors);
        let entry_again = field("entry_again", sent.entry_again, &mut errors);
        let whole = || Some(Self { form: form?, entry: entry?, entry_again: entry_again? });
        whole().ok_or(errors)
    }
}

/// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub(crate) struct CheckPasswordRequest {
    /// The new password.
    pub(crate) new_password: String,
    /// The new password as it was typed the second time.
    #[uniffi(default = None)]
    pub(crate) new_password_again: Option<String>,
    /// The password in force.
    #[uniffi(default = None)]
    pub(crate) current_password: Option<String>,
    /// The customer's other password: the confirmation password beside the login password, and the other way round.
    #[uniffi(default = None)]
    pub(crate) other_password: Option<String>,
    /// The login ID.
    #[uniffi(default = None)]
    pub(crate) login_id: Option<String>,
}

impl std::fmt::Display for CheckPasswordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "CheckPasswordRequest(newPassword=…, newPasswordAgain=…, currentPassword=…, otherPassword=…, loginId=…)"
        )
    }
}

impl Read for madoguchi::CheckPasswordRequest {
    type Sent = CheckPasswordRequest;
    fn read(sent: CheckPasswordRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let new_password = field("new_password", sent.new_password, &mut errors);
        let new_password_again = field("new_password_again", sent.new_password_again, &mut errors);
        let current_password = field("current_password", sent.current_password, &mut errors);
        let other_password = field("other_password", sent.other_password, &mut errors);
        let login_id = field("login_id", sent.login_id, &mut errors);
        let whole = || {
            Some(Self {
                new_password: new_password?,
                new_password_again: new_password_again?,
                current_password: current_password?,
                other_password: other_password?,
                login_id: login_id?,
            })
        };
        whole().ok_or(errors)
    }
}

/// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub(crate) struct CheckQuestionsRequest {
    /// The key of the first question.
    pub(crate) first_question: String,
    /// The first answer.
    pub(crate) first_answer: String,
    /// The key of the second question.
    pub(crate) second_question: String,
    /// The second answer.
    pub(crate) second_answer: String,
    /// The key of the third question.
    pub(crate) third_question: String,
    /// The third answer.
    pub(crate) third_answer: String,
}

impl std::fmt::Display for CheckQuestionsRequest {
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
        let first_question = field("first_question", sent.first_question, &mut errors);
        let first_answer = field("first_answer", sent.first_answer, &mut errors);
        let second_question = field("second_question", sent.second_question, &mut errors);
        let second_answer = field("second_answer", sent.second_answer, &mut errors);
        let third_question = field("third_question", sent.third_question, &mut errors);
        let third_answer = field("third_answer", sent.third_answer, &mut errors);
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

/// One rule that an entry breaks. It never says what was typed.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EntryFault {
    /// The field of the request that is meant.
    pub(crate) field: String,
    /// The code's fixed number.
    pub(crate) code: i32,
    /// The code's fixed name.
    pub(crate) name: String,
    /// The rule that is broken.
    pub(crate) rule: String,
    /// Where in the entry it is, in bytes from 0; absent where the whole entry is meant.
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

/// Whether what was typed is right.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct EntryAnswer {
    /// Whether it is.
    pub(crate) right: bool,
    /// Every rule that is broken; empty where it is right.
    pub(crate) faults: Vec<EntryFault>,
    /// What is asked for, as a page prints it.
    pub(crate) asked: TextRecord,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
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
    /// What is asked for as an answer, as a page prints it.
    pub(crate) asked: TextRecord,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
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

    /// Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?
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

    /// The first answer to `check_entry`, whatever is asked.
    pub(crate) fn floor_check_entry(&self, request: CheckEntryRequest) -> Result<EntryAnswer, DoorError> {
        static FIRST: floor::First<EntryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_check_entry(self.own(), request))
    }

    /// The nanoseconds that so many answers to `check_entry` take in Rust.
    pub(crate) fn native_check_entry(&self, request: CheckEntryRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_check_entry(self.own(), request))
    }

    /// The first answer to `check_password`, whatever is asked.
    pub(crate) fn floor_check_password(&self, request: CheckPasswordRequest) -> Result<EntryAnswer, DoorError> {
        static FIRST: floor::First<EntryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_check_password(self.own(), request))
    }

    /// The nanoseconds that so many answers to `check_password` take in Rust.
    pub(crate) fn native_check_password(&self, request: CheckPasswordRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_check_password(self.own(), request))
    }

    /// The first answer to `check_questions`, whatever is asked.
    pub(crate) fn floor_check_questions(&self, request: CheckQuestionsRequest) -> Result<EntryAnswer, DoorError> {
        static FIRST: floor::First<EntryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_check_questions(self.own(), request))
    }

    /// The nanoseconds that so many answers to `check_questions` take in Rust.
    pub(crate) fn native_check_questions(&self, request: CheckQuestionsRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_check_questions(self.own(), request))
    }

    /// The first answer to `questions`, whatever is asked.
    pub(crate) fn floor_questions(&self, request: QuestionsRequest) -> Result<QuestionsAnswer, DoorError> {
        static FIRST: floor::First<QuestionsAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_questions(self.own(), request))
    }

    /// The nanoseconds that so many answers to `questions` take in Rust.
    pub(crate) fn native_questions(&self, request: QuestionsRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_questions(self.own(), request))
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
