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

/// A kind of proof whose wrong entries are counted on their own (LCK-1, LCK-7).
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

/// Where an attempt came from, as the host's recognition of environments says (LCK-6).
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

/// What the stop or the lock of a factor closes (LCK-1).
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

/// What happens in a history of wrong and right entries.
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

/// What an event of a history is answered.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum LockHistoryReply {
    /// 受付: charged; `charged`.
    Charged,
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
            LockHistoryReply::Charged => Self::Charged,
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
            Self::Charged => LockHistoryReply::Charged,
            Self::Busy => LockHistoryReply::Busy,
            Self::Opened => LockHistoryReply::Opened,
            Self::Refused => LockHistoryReply::Refused,
            Self::Done => LockHistoryReply::Done,
            Self::ClockWentBack => LockHistoryReply::ClockWentBack,
            Self::NotPending => LockHistoryReply::NotPending,
        }
    }
}

/// Where the ledger of a factor stands (LCK-3).
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum LockState {
    /// 利用可: open; `open`.
    Open,
    /// 一時停止: stopped; `stopped`.
    Stopped,
    /// ロック: locked; `locked`.
    Locked,
}

impl Read for madoguchi::LockState {
    type Sent = LockState;
    fn read(sent: LockState) -> Result<Self, Errors> {
        Ok(match sent {
            LockState::Open => Self::Open,
            LockState::Stopped => Self::Stopped,
            LockState::Locked => Self::Locked,
        })
    }
}

impl Show for madoguchi::LockState {
    type Shown = LockState;
    fn show(self) -> LockState {
        match self {
            Self::Open => LockState::Open,
            Self::Stopped => LockState::Stopped,
            Self::Locked => LockState::Locked,
        }
    }
}

/// What can happen to a ledger, as a word.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub(crate) enum HappenedWord {
    /// 正しい入力: right; `succeeded`.
    Succeeded,
    /// 誤った入力: wrong; `failed`.
    Failed,
    /// 停止中の入力: refused; `refused`.
    Refused,
    /// ご利用の終了: session ended; `session-ended`.
    SessionEnded,
    /// 一時停止: stopped; `stopped`.
    Stopped,
    /// 一時停止の終了: stop ended; `stop-ended`.
    StopEnded,
    /// ロック: locked; `locked`.
    Locked,
    /// 解除: lifted; `lifted`.
    Lifted,
}

impl Read for madoguchi::HappenedWord {
    type Sent = HappenedWord;
    fn read(sent: HappenedWord) -> Result<Self, Errors> {
        Ok(match sent {
            HappenedWord::Succeeded => Self::Succeeded,
            HappenedWord::Failed => Self::Failed,
            HappenedWord::Refused => Self::Refused,
            HappenedWord::SessionEnded => Self::SessionEnded,
            HappenedWord::Stopped => Self::Stopped,
            HappenedWord::StopEnded => Self::StopEnded,
            HappenedWord::Locked => Self::Locked,
            HappenedWord::Lifted => Self::Lifted,
        })
    }
}

impl Show for madoguchi::HappenedWord {
    type Shown = HappenedWord;
    fn show(self) -> HappenedWord {
        match self {
            Self::Succeeded => HappenedWord::Succeeded,
            Self::Failed => HappenedWord::Failed,
            Self::Refused => HappenedWord::Refused,
            Self::SessionEnded => HappenedWord::SessionEnded,
            Self::Stopped => HappenedWord::Stopped,
            Self::StopEnded => HappenedWord::StopEnded,
            Self::Locked => HappenedWord::Locked,
            Self::Lifted => HappenedWord::Lifted,
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
/// What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockPolicyRequest {
    /// The factor.
    pub(crate) factor: Factor,
    /// How many characters a secret is made of; with `length`, the chance of a guess is answered.
    #[uniffi(default = None)]
    pub(crate) alphabet: Option<i32>,
    /// How long a secret is.
    #[uniffi(default = None)]
    pub(crate) length: Option<i32>,
    /// How often the customer succeeds in a day at most, 0 to 24; without it, never.
    #[uniffi(default = None)]
    pub(crate) successes_per_day: Option<i32>,
}

impl Read for madoguchi::LockPolicyRequest {
    type Sent = LockPolicyRequest;
    fn read(sent: LockPolicyRequest) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let factor = field("factor", sent.factor, &mut errors);
        let alphabet = field("alphabet", sent.alphabet, &mut errors);
        let length = field("length", sent.length, &mut errors);
        let successes_per_day = field("successes_per_day", sent.successes_per_day, &mut errors);
        let whole = || {
            Some(Self { factor: factor?, alphabet: alphabet?, length: length?, successes_per_day: successes_per_day? })
        };
        whole().ok_or(errors)
    }
}

/// One event of a history.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryEventRecord {
    /// What happens.
    pub(crate) event: LockHistoryEvent,
    /// When.
    pub(crate) at: Instant,
    /// Which attempt is settled by `right` or `wrong`: its number.
    #[uniffi(default = None)]
    pub(crate) attempt: Option<i32>,
    /// Where the attempt comes from; without it, a known environment.
    #[uniffi(default = None)]
    pub(crate) origin: Option<Origin>,
}

impl Read for madoguchi::LockHistoryEventRecord {
    type Sent = LockHistoryEventRecord;
    fn read(sent: LockHistoryEventRecord) -> Result<Self, Errors> {
        let mut errors = Errors::new();
        let event = field("event", sent.event, &mut errors);
        let at = field("at", sent.at, &mut errors);
        let attempt = field("attempt", sent.attempt, &mut errors);
        let origin = field("origin", sent.origin, &mut errors);
        let whole = || Some(Self { event: event?, at: at?, attempt: attempt?, origin: origin? });
        whole().ok_or(errors)
    }
}

/// What comes of a history of entries, event by event (LCK-1 … LCK-5)?
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
        let factor = field("factor", sent.factor, &mut errors);
        let events = field("events", sent.events, &mut errors);
        let whole = || Some(Self { factor: factor?, events: events? });
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

/// A chance, as an exact fraction in lowest terms.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct ChanceRecord {
    /// Above the line, a whole number.
    pub(crate) numerator: String,
    /// Below the line, a whole number.
    pub(crate) denominator: String,
    /// In words, never smaller than the fraction.
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
    /// For how long.
    pub(crate) kind: OutageKind,
    /// How many minutes at a time; absent where minutes are not what bounds it.
    #[uniffi(default = None)]
    pub(crate) minutes: Option<i32>,
}

impl Show for madoguchi::OutageRecord {
    type Shown = OutageRecord;
    fn show(self) -> OutageRecord {
        OutageRecord { kind: self.kind.show(), minutes: self.minutes.show() }
    }
}

/// What follows wrong entries of a factor, and what that bounds.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockPolicyAnswer {
    /// The factor.
    pub(crate) factor: Factor,
    /// The wrong entry, in a row, at which its use stops.
    pub(crate) limit: i32,
    /// How long the first stop lasts, in minutes; absent where none ends by itself.
    #[uniffi(default = None)]
    pub(crate) stop_minutes: Option<i32>,
    /// How long a stop lasts at most, in minutes; absent where none ends by itself.
    #[uniffi(default = None)]
    pub(crate) stop_minutes_longest: Option<i32>,
    /// The stop, in a row, that is the lock; absent where none is.
    #[uniffi(default = None)]
    pub(crate) stops_to_lock: Option<i32>,
    /// After how many seconds an attempt that nobody settled is a failure.
    pub(crate) pending_seconds: i32,
    /// Whether known environments and strangers are counted apart.
    pub(crate) apart: bool,
    /// What the stop or the lock closes.
    pub(crate) closes: LockClosing,
    /// Whether the session ends at the limit.
    pub(crate) ends_session: bool,
    /// What a customer is told.
    pub(crate) text: TextRecord,
    /// The most guesses in any 24 hours, where the institution lifts nothing.
    pub(crate) guesses_per_day: i32,
    /// The most guesses in any 365 days, where the institution lifts nothing.
    pub(crate) guesses_per_year: i32,
    /// The chance that a guess of a day is right; absent where nothing was said of the secrets.
    #[uniffi(default = None)]
    pub(crate) chance_per_day: Option<ChanceRecord>,
    /// The chance that a guess of a year is right; absent where nothing was said of the secrets.
    #[uniffi(default = None)]
    pub(crate) chance_per_year: Option<ChanceRecord>,
    /// The longest outage that a stranger can cause in a known environment.
    pub(crate) outage: OutageRecord,
    /// The longest outage that a stranger can cause in any other environment.
    pub(crate) outage_elsewhere: OutageRecord,
    /// Where the row stands in the institution's documents.
    pub(crate) source: String,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
    pub(crate) profile: ProfileRef,
}

impl Show for madoguchi::LockPolicyAnswer {
    type Shown = LockPolicyAnswer;
    fn show(self) -> LockPolicyAnswer {
        LockPolicyAnswer {
            factor: self.factor.show(),
            limit: self.limit.show(),
            stop_minutes: self.stop_minutes.show(),
            stop_minutes_longest: self.stop_minutes_longest.show(),
            stops_to_lock: self.stops_to_lock.show(),
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

/// Something that happened to a ledger, at the instant at which it took effect.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct HappenedRecord {
    /// When it took effect.
    pub(crate) at: Instant,
    /// What it is.
    pub(crate) kind: HappenedWord,
    /// In whose ledger: one for all where origins are not counted apart.
    pub(crate) origin: Origin,
    /// The number of the attempt; absent where it is about none.
    #[uniffi(default = None)]
    pub(crate) attempt: Option<i32>,
    /// Whether nobody settled the attempt in time; absent where it is about none that failed.
    #[uniffi(default = None)]
    pub(crate) run_out: Option<bool>,
    /// Which stop in a row it is; absent where it is none.
    #[uniffi(default = None)]
    pub(crate) number: Option<i32>,
    /// When the stop ends; absent where none began.
    #[uniffi(default = None)]
    pub(crate) until: Option<Instant>,
}

impl Show for madoguchi::HappenedRecord {
    type Shown = HappenedRecord;
    fn show(self) -> HappenedRecord {
        HappenedRecord {
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

/// What came of one event of a history. `reply` and `retry_at` are what the customer may see; the rest is for the institution.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryStep {
    /// The instant of the event.
    pub(crate) at: Instant,
    /// The event.
    pub(crate) event: LockHistoryEvent,
    /// What it is answered.
    pub(crate) reply: LockHistoryReply,
    /// The number of the attempt that began; absent where none did.
    #[uniffi(default = None)]
    pub(crate) attempt: Option<i32>,
    /// Whether its comparison cannot succeed; absent where none began.
    #[uniffi(default = None)]
    pub(crate) decoy: Option<bool>,
    /// When an attempt can begin; absent where it is not busy.
    #[uniffi(default = None)]
    pub(crate) retry_at: Option<Instant>,
    /// Where the ledger of the event's origin stands after it.
    pub(crate) state: LockState,
    /// Its failures since the last success, stop or lift.
    pub(crate) failures: i32,
    /// Its attempts that are charged and not settled.
    pub(crate) pending: i32,
    /// Its stops since the last success or lift.
    pub(crate) stops: i32,
    /// When its stop ends; absent where there is none.
    #[uniffi(default = None)]
    pub(crate) until: Option<Instant>,
    /// When something will happen by itself; absent where nothing will.
    #[uniffi(default = None)]
    pub(crate) wake_at: Option<Instant>,
    /// What happened, in order.
    pub(crate) happened: Vec<HappenedRecord>,
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
            stops: self.stops.show(),
            until: self.until.show(),
            wake_at: self.wake_at.show(),
            happened: self.happened.show(),
        }
    }
}

/// What came of a history.
#[derive(Clone, Debug, uniffi::Record)]
pub(crate) struct LockHistoryAnswer {
    /// The factor.
    pub(crate) factor: Factor,
    /// What came of each event, in order.
    pub(crate) steps: Vec<LockHistoryStep>,
    /// The rules that decided.
    pub(crate) rules: Vec<String>,
    /// Which document answered.
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

    /// Which profile answers?
    pub(crate) fn profile(&self, request: ProfileRequest) -> Result<ProfileAnswer, DoorError> {
        answer(request, |request| Profile::answer_profile(self.own(), request))
    }

    /// What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
    pub(crate) fn lock_policy(&self, request: LockPolicyRequest) -> Result<LockPolicyAnswer, DoorError> {
        answer(request, |request| Profile::answer_lock_policy(self.own(), request))
    }

    /// What comes of a history of entries, event by event (LCK-1 … LCK-5)?
    pub(crate) fn lock_history(&self, request: LockHistoryRequest) -> Result<LockHistoryAnswer, DoorError> {
        answer(request, |request| Profile::answer_lock_history(self.own(), request))
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

    /// The first answer to `profile`, whatever is asked.
    pub(crate) fn floor_profile(&self, request: ProfileRequest) -> Result<ProfileAnswer, DoorError> {
        static FIRST: floor::First<ProfileAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_profile(self.own(), request))
    }

    /// The nanoseconds that so many answers to `profile` take in Rust.
    pub(crate) fn native_profile(&self, request: ProfileRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_profile(self.own(), request))
    }

    /// The first answer to `lock_policy`, whatever is asked.
    pub(crate) fn floor_lock_policy(&self, request: LockPolicyRequest) -> Result<LockPolicyAnswer, DoorError> {
        static FIRST: floor::First<LockPolicyAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_lock_policy(self.own(), request))
    }

    /// The nanoseconds that so many answers to `lock_policy` take in Rust.
    pub(crate) fn native_lock_policy(&self, request: LockPolicyRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_lock_policy(self.own(), request))
    }

    /// The first answer to `lock_history`, whatever is asked.
    pub(crate) fn floor_lock_history(&self, request: LockHistoryRequest) -> Result<LockHistoryAnswer, DoorError> {
        static FIRST: floor::First<LockHistoryAnswer> = floor::First::new();
        floor::first(&FIRST, request, |request| Profile::answer_lock_history(self.own(), request))
    }

    /// The nanoseconds that so many answers to `lock_history` take in Rust.
    pub(crate) fn native_lock_history(&self, request: LockHistoryRequest, times: i32) -> Result<i64, DoorError> {
        floor::native(times, request, |request| Profile::answer_lock_history(self.own(), request))
    }
}
