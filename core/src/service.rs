//! The words for services, kinds of transfer and charges, used by profiles and questions.

use crate::words::words;

words! {
    /// A service with its own hours (SVC-1, HRS-1 … HRS-6, HRS-11).
    ///
    /// ```
    /// use madoguchi::Service;
    /// assert_eq!(Service::from_name("statement").map(Service::ja), Some("入出金明細照会"));
    /// assert_eq!(Service::from_name("Statement"), None);
    /// ```
    Service;
    /// 残高照会 (HRS-1)
    Balance = "balance", "残高照会", "Balance inquiry";
    /// 入出金明細照会 (HRS-2, HRS-10)
    Statement = "statement", "入出金明細照会", "Statement inquiry";
    /// 当日扱いの振込・振替 (HRS-1)
    TransferSameDay = "transfer-same-day", "当日扱いの振込・振替", "Same-day transfer";
    /// 予約扱いの振込・振替 (HRS-1)
    TransferReserved = "transfer-reserved", "予約扱いの振込・振替", "Reserved transfer";
    /// 振込・振替の照会・予約取消 (HRS-1)
    TransferInquiry = "transfer-inquiry", "振込・振替の照会・予約取消", "Transfer inquiry and cancellation";
    /// 当座預金への即時振込, ※2 (HRS-6)
    CurrentAccountTransfer = "current-account-transfer", "当座預金への即時振込", "Immediate transfer into a current account";
    /// 税金・各種料金の払い込み（ペイジー） (HRS-1, HRS-5)
    Payeasy = "payeasy", "税金・各種料金の払い込み（ペイジー）", "Pay-easy";
    /// 公共料金自動引落登録 (HRS-1)
    UtilityDebit = "utility-debit", "公共料金自動引落登録", "Utility direct debit registration";
    /// 住所変更 (HRS-1)
    AddressChange = "address-change", "住所変更", "Address change";
    /// 登録情報の変更 (HRS-1)
    RegistrationChange = "registration-change", "登録情報の変更", "Change of registered information";
    /// テレホンサービス, ※1 (HRS-3)
    Telephone = "telephone", "テレホンサービス", "Telephone service";
    /// ヘルプデスク (HRS-3)
    HelpDesk = "help-desk", "ヘルプデスク", "Help desk";
    /// ログイン (HRS-11)
    Login = "login", "ログイン", "Login";
    /// 初期設定 (HRS-11)
    FirstUse = "first-use", "初期設定", "First use";
    /// ワンタイムパスワードのお手続き (HRS-11)
    OtpProcedure = "otp-procedure", "ワンタイムパスワードのお手続き", "One-time password procedures";
    /// API連携認証 (HRS-11)
    ApiLink = "api-link", "API連携認証", "API link";
}

words! {
    /// The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3).
    TransferKind;
    /// 振替: between one's own accounts (FEE-1)
    OwnAccount = "own-account", "振替", "Between own accounts";
    /// 同一店内宛 (FEE-2)
    SameBranch = "same-branch", "同一店内宛", "Same branch";
    /// 当組合本支店宛 (FEE-2)
    OwnInstitution = "own-institution", "当組合本支店宛", "Another branch of the institution";
    /// 他行宛 (FEE-3)
    OtherBank = "other-bank", "他行宛", "Another bank";
}

words! {
    /// What a profile may price besides transfers (FEE-4, FEE-8).
    ChargeItem;
    /// 月額基本料金 (FEE-4)
    MonthlyBasic = "monthly-basic", "月額基本料金", "Monthly basic charge";
    /// 税金・各種料金の払い込み（ペイジー） (FEE-8)
    Payeasy = "payeasy", "税金・各種料金の払い込み（ペイジー）", "Pay-easy";
    /// 公共料金自動引落登録 (FEE-8)
    UtilityDebit = "utility-debit", "公共料金自動引落登録", "Utility direct debit registration";
    /// 住所変更 (FEE-8)
    AddressChange = "address-change", "住所変更", "Address change";
    /// 登録情報の変更 (FEE-8)
    RegistrationChange = "registration-change", "登録情報の変更", "Change of registered information";
    /// 取引通知（オプション） (FEE-4, SVC-1)
    TransactionNotice = "transaction-notice", "取引通知（オプション）", "Transaction notice (option)";
}
