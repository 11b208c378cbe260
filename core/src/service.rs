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
    Balance = 0 "balance", "残高照会", "Balance inquiry";
    /// 入出金明細照会 (HRS-2, HRS-10)
    Statement = 1 "statement", "入出金明細照会", "Statement inquiry";
    /// 当日扱いの振込・振替 (HRS-1)
    TransferSameDay = 2 "transfer-same-day", "当日扱いの振込・振替", "Same-day transfer";
    /// 予約扱いの振込・振替 (HRS-1)
    TransferReserved = 3 "transfer-reserved", "予約扱いの振込・振替", "Reserved transfer";
    /// 振込・振替の照会・予約取消 (HRS-1)
    TransferInquiry = 4 "transfer-inquiry", "振込・振替の照会・予約取消", "Transfer inquiry and cancellation";
    /// 当座預金への即時振込, ※2 (HRS-6)
    CurrentAccountTransfer = 5 "current-account-transfer", "当座預金への即時振込", "Immediate transfer into a current account";
    /// 税金・各種料金の払い込み（ペイジー） (HRS-1, HRS-5)
    Payeasy = 6 "payeasy", "税金・各種料金の払い込み（ペイジー）", "Pay-easy";
    /// 公共料金自動引落登録 (HRS-1)
    UtilityDebit = 7 "utility-debit", "公共料金自動引落登録", "Utility direct debit registration";
    /// 住所変更 (HRS-1)
    AddressChange = 8 "address-change", "住所変更", "Address change";
    /// 登録情報の変更 (HRS-1)
    RegistrationChange = 9 "registration-change", "登録情報の変更", "Change of registered information";
    /// テレホンサービス, ※1 (HRS-3)
    Telephone = 10 "telephone", "テレホンサービス", "Telephone service";
    /// ヘルプデスク (HRS-3)
    HelpDesk = 11 "help-desk", "ヘルプデスク", "Help desk";
    /// ログイン (HRS-11)
    Login = 12 "login", "ログイン", "Login";
    /// 初期設定 (HRS-11)
    FirstUse = 13 "first-use", "初期設定", "First use";
    /// ワンタイムパスワードのお手続き (HRS-11)
    OtpProcedure = 14 "otp-procedure", "ワンタイムパスワードのお手続き", "One-time password procedures";
    /// API連携認証 (HRS-11)
    ApiLink = 15 "api-link", "API連携認証", "API link";
}

words! {
    /// The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3).
    TransferKind;
    /// 振替: between one's own accounts (FEE-1)
    OwnAccount = 0 "own-account", "振替", "Between own accounts";
    /// 同一店内宛 (FEE-2)
    SameBranch = 1 "same-branch", "同一店内宛", "Same branch";
    /// 当組合本支店宛 (FEE-2)
    OwnInstitution = 2 "own-institution", "当組合本支店宛", "Another branch of the institution";
    /// 他行宛 (FEE-3)
    OtherBank = 3 "other-bank", "他行宛", "Another bank";
}

words! {
    /// What a profile may price besides transfers (FEE-4, FEE-8).
    ChargeItem;
    /// 月額基本料金 (FEE-4)
    MonthlyBasic = 0 "monthly-basic", "月額基本料金", "Monthly basic charge";
    /// 税金・各種料金の払い込み（ペイジー） (FEE-8)
    Payeasy = 1 "payeasy", "税金・各種料金の払い込み（ペイジー）", "Pay-easy";
    /// 公共料金自動引落登録 (FEE-8)
    UtilityDebit = 2 "utility-debit", "公共料金自動引落登録", "Utility direct debit registration";
    /// 住所変更 (FEE-8)
    AddressChange = 3 "address-change", "住所変更", "Address change";
    /// 登録情報の変更 (FEE-8)
    RegistrationChange = 4 "registration-change", "登録情報の変更", "Change of registered information";
    /// 取引通知（オプション） (FEE-4, SVC-1)
    TransactionNotice = 5 "transaction-notice", "取引通知（オプション）", "Transaction notice (option)";
}
