//! The records that cross the FFI boundary, and the questions. Made from the facade by `cargo xtask generate`; not written by hand.
//!
//! The macros define what is made of a row.

use crate::value::{Instant, LocalDate, SentText};

crate::word::words! {
    /// A service with its own hours (SVC-1, HRS-1 … HRS-6, HRS-11).
    Service {
        Balance = "残高照会: Balance inquiry; `balance`.",
        Statement = "入出金明細照会: Statement inquiry; `statement`.",
        TransferSameDay = "当日扱いの振込・振替: Same-day transfer; `transfer-same-day`.",
        TransferReserved = "予約扱いの振込・振替: Reserved transfer; `transfer-reserved`.",
        TransferInquiry = "振込・振替の照会・予約取消: Transfer inquiry and cancellation; `transfer-inquiry`.",
        CurrentAccountTransfer = "当座預金への即時振込: Immediate transfer into a current account; `current-account-transfer`.",
        Payeasy = "税金・各種料金の払い込み（ペイジー）: Pay-easy; `payeasy`.",
        UtilityDebit = "公共料金自動引落登録: Utility direct debit registration; `utility-debit`.",
        AddressChange = "住所変更: Address change; `address-change`.",
        RegistrationChange = "登録情報の変更: Change of registered information; `registration-change`.",
        Telephone = "テレホンサービス: Telephone service; `telephone`.",
        HelpDesk = "ヘルプデスク: Help desk; `help-desk`.",
        Login = "ログイン: Login; `login`.",
        FirstUse = "初期設定: First use; `first-use`.",
        OtpProcedure = "ワンタイムパスワードのお手続き: One-time password procedures; `otp-procedure`.",
        ApiLink = "API連携認証: API link; `api-link`.",
    }

    /// The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3).
    TransferKind {
        OwnAccount = "振替: Between own accounts; `own-account`.",
        SameBranch = "同一店内宛: Same branch; `same-branch`.",
        OwnInstitution = "当組合本支店宛: Another branch of the institution; `own-institution`.",
        OtherBank = "他行宛: Another bank; `other-bank`.",
    }

    /// What a profile may price besides transfers (FEE-4, FEE-8).
    ChargeItem {
        MonthlyBasic = "月額基本料金: Monthly basic charge; `monthly-basic`.",
        Payeasy = "税金・各種料金の払い込み（ペイジー）: Pay-easy; `payeasy`.",
        UtilityDebit = "公共料金自動引落登録: Utility direct debit registration; `utility-debit`.",
        AddressChange = "住所変更: Address change; `address-change`.",
        RegistrationChange = "登録情報の変更: Change of registered information; `registration-change`.",
        TransactionNotice = "取引通知（オプション）: Transaction notice (option); `transaction-notice`.",
    }

    /// The form that an entry must have (CRD-1 … CRD-8).
    FormRule {
        BranchNumber = "半角数字3桁: 3 half-width digits; `branch-number`.",
        AccountType = "科目: account type; `account-type`.",
        AccountNumber = "半角数字7桁: 7 half-width digits; `account-number`.",
        LoginId = "半角英数字: half-width alphanumerics; `login-id`.",
        Password = "半角英数字: half-width alphanumerics; `password`.",
        ActivationPassword = "半角数字: half-width digits; `activation-password`.",
        Question = "質問: question; `question`.",
        Answer = "全角: full-width characters; `answer`.",
        Tick = "チェック: tick; `tick`.",
        MailAddress = "半角英数字記号: half-width alphanumerics and symbols; `mail-address`.",
        YesOrNo = "希望する・希望しない: yes or no; `yes-or-no`.",
        Telephone = "半角数字: half-width digits; `telephone`.",
    }

    /// A day of the week; Monday is the first (ISO 8601).
    Weekday {
        Monday = "月: Monday; `Monday`.",
        Tuesday = "火: Tuesday; `Tuesday`.",
        Wednesday = "水: Wednesday; `Wednesday`.",
        Thursday = "木: Thursday; `Thursday`.",
        Friday = "金: Friday; `Friday`.",
        Saturday = "土: Saturday; `Saturday`.",
        Sunday = "日: Sunday; `Sunday`.",
    }

    /// The layer that closed a service.
    Layer {
        Base = "通常の時間帯: Own hours; `base`.",
        BankDay = "銀行営業日の時間帯: Hours of business days; `bank-day`.",
        Recurring = "定期休止: Recurring closure; `recurring`.",
        Maintenance = "臨時休止: Maintenance; `maintenance`.",
    }

    /// Why a range of days is refused.
    StatementRefusalKind {
        Backwards = "終わりが始まりより前: It ends before it begins; `backwards`.",
        TooEarly = "照会できる最初の日より前: It begins before the first day that can be asked for; `too-early`.",
        TooLate = "照会日より後: It ends after the day of inquiry; `too-late`.",
    }

    /// How the consumption tax contained in a charge is rounded to whole yen (FEE-6).
    Rounding {
        Down = "切り捨て: rounded down; `down`.",
        HalfUp = "四捨五入: rounded half up; `half-up`.",
        Up = "切り上げ: rounded up; `up`.",
    }

    /// What the institution states about a charge other than for transfers (FEE-4, FEE-8).
    ChargeState {
        Priced = "有料: Priced; `priced`.",
        Free = "無料: Free; `free`.",
        NotStated = "記載なし: Not stated; `not-stated`.",
    }

    /// Why a day is or is not a business day (CAL-1 … CAL-7).
    DayReasonKind {
        Saturday = "土曜日: Saturday; `saturday`.",
        Sunday = "日曜日: Sunday; `sunday`.",
        Holiday = "国民の祝日: National holiday; `holiday`.",
        Substitute = "振替休日: Substitute holiday; `substitute`.",
        Citizens = "国民の休日: Citizens' holiday; `citizens`.",
        OneOff = "一度限りの祝日: Holiday named once; `one-off`.",
        YearEnd = "年末年始: Year end; `year-end`.",
        Added = "追加の休業日: Added by the institution; `added`.",
        Removed = "休業日からの除外: Taken away by the institution; `removed`.",
    }

    /// A page (PAG-1).
    Page {
        Login = "ログイン: log in; `login`.",
        FirstUseAccount = "ログインID取得（お客様情報入力）: first use: your account; `first-use-account`.",
        FirstUseLoginId = "ログインID取得（登録情報入力）: first use: your login ID; `first-use-login-id`.",
        FirstUseDone = "ログインID取得（登録完了）: first use: done; `first-use-done`.",
        FirstUseCancelled = "ログインID取得の中止: first use: cancelled; `first-use-cancelled`.",
        Questions = "追加認証登録: secret questions; `questions`.",
        Passwords = "パスワード変更: change of passwords; `passwords`.",
        CustomerData = "お客様情報入力: your data; `customer-data`.",
        Review = "入力内容確認: review; `review`.",
        Enrolled = "お客様情報登録完了: registration done; `enrolled`.",
        Aborted = "お客様情報登録の中止: registration aborted; `aborted`.",
        Top = "トップページ: top page; `top`.",
        LoggedOut = "ログアウト: logged out; `logged-out`.",
        Home = "ホームページ: home page; `home`.",
        MailChange = "メールアドレス変更: change of mail address; `mail-change`.",
        MailReview = "メールアドレス変更（入力内容確認）: change of mail address: review; `mail-review`.",
        MailChanged = "メールアドレス変更（完了）: change of mail address: done; `mail-changed`.",
    }

    /// A button (PAG-1).
    Button {
        FirstUse = "初回利用登録: first use; `first-use`.",
        LogIn = "ログイン: log in; `log-in`.",
        Next = "次へ: next; `next`.",
        CancelRegistration = "登録を中止する: cancel the registration; `cancel-registration`.",
        RegisterLoginId = "ID登録実行: register the login ID; `register-login-id`.",
        ContinueRegistration = "引き続きお客様情報登録を行う: go on to customer registration; `continue-registration`.",
        Home = "ホームページへ: to the home page; `home`.",
        Confirm = "登録を確定する: confirm the registration; `confirm`.",
        Abort = "中止する: abort; `abort`.",
        ConfirmChange = "変更を確定する: confirm the change; `confirm-change`.",
        ToReview = "確認画面へ: to the review; `to-review`.",
        Back = "戻る: back; `back`.",
        LogOut = "ログアウト: log out; `log-out`.",
        ChangeMail = "メールアドレス変更: change the mail address; `change-mail`.",
        ToTop = "トップページへ: to the top page; `to-top`.",
    }

    /// A field of a page.
    EntryField {
        BranchNumber = "支店番号: branch number; `branch-number`.",
        AccountType = "科目: account type; `account-type`.",
        AccountNumber = "口座番号: account number; `account-number`.",
        LoginId = "ログインID: login ID; `login-id`.",
        LoginIdAgain = "ログインID（確認用）: login ID (again); `login-id-again`.",
        LoginPassword = "ログインパスワード: login password; `login-password`.",
        ConfirmationPassword = "確認用パスワード: confirmation password; `confirmation-password`.",
        Question1 = "質問 1: question 1; `question-1`.",
        Answer1 = "回答 1: answer 1; `answer-1`.",
        Question2 = "質問 2: question 2; `question-2`.",
        Answer2 = "回答 2: answer 2; `answer-2`.",
        Question3 = "質問 3: question 3; `question-3`.",
        Answer3 = "回答 3: answer 3; `answer-3`.",
        QuestionsConfirmed = "確認用チェックボックス: the box that confirms; `questions-confirmed`.",
        CurrentLoginPassword = "現在のログインパスワード: current login password; `current-login-password`.",
        NewLoginPassword = "新しいログインパスワード: new login password; `new-login-password`.",
        NewLoginPasswordAgain = "新しいログインパスワード（確認用）: new login password (again); `new-login-password-again`.",
        CurrentConfirmationPassword = "現在の確認用パスワード: current confirmation password; `current-confirmation-password`.",
        NewConfirmationPassword = "新しい確認用パスワード: new confirmation password; `new-confirmation-password`.",
        NewConfirmationPasswordAgain = "新しい確認用パスワード（確認用）: new confirmation password (again); `new-confirmation-password-again`.",
        MailAddress = "メールアドレス: mail address; `mail-address`.",
        MailAddressAgain = "メールアドレス（確認用）: mail address (again); `mail-address-again`.",
        DirectMail = "DM送信希望条件: advertising mail; `direct-mail`.",
        Telephone = "連絡先電話番号: contact telephone; `telephone`.",
    }

    /// The kind of a text (PAG-2).
    TextKind {
        Name = "名称: name; `name`.",
        Telephone = "電話番号: telephone number; `telephone`.",
        Edition = "版: edition; `edition`.",
        Url = "URL: web address; `url`.",
        Lead = "案内: lead; `lead`.",
        Warning = "ご注意: warning; `warning`.",
        Notice = "お知らせ: notice; `notice`.",
        Advice = "お願い: advice; `advice`.",
        Footnote = "脚注: footnote; `footnote`.",
        Glossary = "用語: glossary entry; `glossary`.",
    }

    /// A class of characters (文字種類): the software keyboard has a button for each (KEY-1).
    KeyClass {
        Digits = "数字: digits; `digits`.",
        LowerCase = "英小文字: lower case; `lower-case`.",
        UpperCase = "英大文字: upper case; `upper-case`.",
        Symbols = "記号: symbols; `symbols`.",
        Hiragana = "ひらがな: hiragana; `hiragana`.",
        Katakana = "カタカナ: katakana; `katakana`.",
    }

    /// A version of TLS or SSL; the oldest is first (LOG-6).
    TlsVersion {
        Ssl30 = "SSL 3.0: SSL 3.0; `ssl-3.0`.",
        Tls10 = "TLS 1.0: TLS 1.0; `tls-1.0`.",
        Tls11 = "TLS 1.1: TLS 1.1; `tls-1.1`.",
        Tls12 = "TLS 1.2: TLS 1.2; `tls-1.2`.",
        Tls13 = "TLS 1.3: TLS 1.3; `tls-1.3`.",
    }

    /// What a server's certificate proves about its owner; the weakest is first (LOG-6).
    CertificateKind {
        DomainValidated = "ドメイン認証: domain validated; `dv`.",
        OrganisationValidated = "企業認証: organisation validated; `ov`.",
        ExtendedValidation = "EV（拡張認証）: extended validation; `ev`.",
    }

    /// Why a connection is refused (LOG-6).
    ConnectionRefusal {
        TlsTooOld = "TLSのバージョンが古すぎます: the TLS version is too old; `tls-too-old`.",
        KeyTooShort = "暗号鍵が短すぎます: the cipher's key is too short; `key-too-short`.",
        CertificateTooWeak = "証明書の種類が足りません: the certificate proves too little; `certificate-too-weak`.",
    }

    /// An operating system (LOG-6).
    Os {
        Windows = "Windows: Windows; `windows`.",
        Macos = "macOS: macOS; `macos`.",
        Ios = "iOS: iOS; `ios`.",
        Ipados = "iPadOS: iPadOS; `ipados`.",
        Android = "Android: Android; `android`.",
        Linux = "Linux: Linux; `linux`.",
        Chromeos = "ChromeOS: ChromeOS; `chrome-os`.",
        Other = "その他: other; `other`.",
    }

    /// A browser (LOG-6).
    Browser {
        InternetExplorer = "Internet Explorer: Internet Explorer; `internet-explorer`.",
        Edge = "Microsoft Edge: Microsoft Edge; `edge`.",
        EdgeLegacy = "Microsoft Edge（EdgeHTML）: Microsoft Edge (EdgeHTML); `edge-legacy`.",
        Firefox = "Firefox: Firefox; `firefox`.",
        Chrome = "Google Chrome: Google Chrome; `chrome`.",
        Safari = "Safari: Safari; `safari`.",
        Other = "その他: other; `other`.",
    }

    /// Whether an environment is supported (LOG-6).
    Support {
        Supported = "ご利用可能: supported; `supported`.",
        Unsupported = "ご利用対象外: unsupported; `unsupported`.",
        Unknown = "判定できません: unknown; `unknown`.",
    }

    /// Why an environment is unsupported or unknown (LOG-6).
    EnvironmentReason {
        NoneListed = "ご利用可能環境の定めがありません: the institution lists no environments; `none-listed`.",
        NotRead = "User-Agentから判別できません: the User-Agent does not tell; `not-read`.",
        OsNotListed = "対象外のOSです: the system is not listed; `os-not-listed`.",
        OsVersionNotListed = "対象外のOSバージョンです: the system's version is not listed; `os-version-not-listed`.",
        BrowserNotListed = "対象外のブラウザです: the browser is not listed for this system; `browser-not-listed`.",
        VersionNotListed = "対象外のブラウザバージョンです: the browser's version is not listed; `version-not-listed`.",
        NotLatest = "最新版のブラウザではありません: the browser is not the current version; `not-latest`.",
        OsFrozen = "OSまたはそのバージョンを特定できません: the User-Agent says the same on other systems; `os-frozen`.",
        VersionNotTold = "バージョンが示されていません: a version that decides is not told; `version-not-told`.",
        LatestNotGiven = "最新版の番号が与えられていません: the current version was not given; `latest-not-given`.",
    }

    /// A factor of authentication. Its wrong entries are counted separately from the other factors' (LCK-1, LCK-7).
    Factor {
        FirstUse = "初回利用登録: first use; `first-use`.",
        LoginPassword = "ログインパスワード: login password; `login-password`.",
        ConfirmationPassword = "確認用パスワード: confirmation password; `confirmation-password`.",
        SecretAnswer = "秘密の回答: secret answer; `secret-answer`.",
        OneTimePassword = "ワンタイムパスワード: one-time password; `one-time-password`.",
        ActivationPassword = "利用開始パスワード: activation password; `activation-password`.",
        MailPasscode = "メール通知パスワード: mail passcode; `mail-passcode`.",
    }

    /// What an operator of the institution may do (OPR-1).
    OperatorAct {
        OpenContract = "契約開始: open a contract; `open-contract`.",
        LiftLock = "ロック解除: lift a lock; `lift-lock`.",
        ResetJourney = "初回利用登録リセット: set first use back; `reset-journey`.",
        EndSessions = "セッション終了: end the sessions; `end-sessions`.",
        SuspendContract = "契約停止: suspend the contract; `suspend-contract`.",
        ResumeContract = "契約再開: resume the contract; `resume-contract`.",
        CloseContract = "解約: close the contract; `close-contract`.",
        EndAllSessions = "全セッション終了: end every session; `end-all-sessions`.",
        AcceptRestore = "復元の承認: accept a restored customer; `accept-restore`.",
    }

    /// What an act is waiting for.
    NeedKind {
        Load = "行の読込み: rows are to be loaded; `load`.",
        Commit = "行の確定: rows and messages are to be committed; `commit`.",
        Find = "送信待ちの確認: messages are to be looked for in the outbox; `find`.",
        Nothing = "なし: nothing: the act is over; `nothing`.",
        Hsm = "HSMの処理: blocks are to be encrypted or decrypted by the HSM; `hsm`.",
    }

    /// What the host's HSM does with a block.
    HsmWork {
        Encrypt = "暗号化: to encrypt; `encrypt`.",
        Decrypt = "復号: to decrypt; `decrypt`.",
    }

    /// Why an act is refused, as the customer may know it.
    Refusal {
        Entries = "入力内容に誤りがあります: the entries have faults; `entries`.",
        Closed = "ただいまの時間はご利用いただけません: the service is closed now; `closed`.",
        WrongCredentials = "入力内容が正しくないか、ご利用いただけません: what was entered is not right, or its use is stopped; `wrong-credentials`.",
        Busy = "ただいま処理中です。しばらくしてからもう一度お試しください: attempts are under way; try again in a moment; `busy`.",
        StalePage = "画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください: the page is out of date; do not use the browser's back and forward; `stale-page`.",
        NoSuchButton = "この画面ではその操作はできません: the page has no such button; `no-such-button`.",
        SessionOver = "ログアウトしました。もう一度ログインしてください: the session is over; log in again; `session-over`.",
        AlreadyLoggedIn = "すでにログインされています: a session is open already; `already-logged-in`.",
        JourneyExpired = "初回利用登録の期限が過ぎています。お取引店にお問い合わせください: the time for first use is over; ask your branch; `journey-expired`.",
        LoginIdTaken = "このログインIDはご利用になれません: this login ID cannot be used; `login-id-taken`.",
        TooManyLoginIds = "本日はこれ以上ログインIDをお試しいただけません: no more login IDs can be tried today; `too-many-login-ids`.",
        NeedsApproval = "別の担当者の承認が必要です: another operator must approve; `needs-approval`.",
        ActNotGiven = "この操作は担当者に認められていません: the institution does not let operators do this; `act-not-given`.",
        ReasonNotReadable = "理由がないか、長すぎるか、読み取れない文字があります: the reason is missing or too long, or has characters that people cannot read; `reason-not-readable`.",
        ContractAlreadyOpen = "このお客様の契約はすでにあります: the customer has a contract already; `contract-already-open`.",
        AccountOfAnother = "この口座は別のお客様の契約にあります: the account belongs to another customer's contract; `account-of-another`.",
        NoSuchCustomer = "このお客様の契約はありません: there is no contract of this customer; `no-such-customer`.",
        ContractInForce = "契約は停止されていません: the contract is in force; `contract-in-force`.",
        ContractSuspended = "契約は停止中です: the contract is suspended; `contract-suspended`.",
        ContractClosed = "契約は解約済みです: the contract is closed; `contract-closed`.",
        NotProven = "この操作に必要な本人確認が済んでいません: what the service needs has not been proven; `not-proven`.",
        InstantAhead = "指定の時刻は現在より後です: the instant is later than now; `instant-ahead`.",
        FactorTemporarilyLocked = "誤入力が続いたため、ただいまご利用を停止しています: its use is stopped for a while after wrong entries; `factor-temporarily-locked`.",
        FactorLocked = "誤入力が続いたため、ご利用を停止しています。お取引店にお問い合わせください: its use is stopped after wrong entries; ask your branch; `factor-locked`.",
        ReasonHasSecret = "理由に初期パスワードが含まれています: the reason contains an initial password; `reason-has-secret`.",
    }

    /// Why an act ended as it did, as the institution knows it.
    Reason {
        Done = "完了: done; `done`.",
        Entries = "入力誤り: faults in the entries; `entries`.",
        Closed = "時間外: outside the hours; `closed`.",
        Wrong = "認証誤り: a secret was wrong; `wrong`.",
        UnknownLogin = "ログインIDなし: no such login ID; `unknown-login`.",
        UnknownAccount = "口座なし: no such account; `unknown-account`.",
        FirstUseDone = "初回利用登録済: first use is done already; `first-use-done`.",
        FactorTemporarilyLocked = "一時停止中: the factor is temporarily locked; `factor-temporarily-locked`.",
        FactorLocked = "ロック中: the factor is locked; `factor-locked`.",
        NoContract = "契約停止・解約: the contract is suspended or closed; `no-contract`.",
        OverBudget = "上限を超える同時試行: over the budget; `over-budget`.",
        Busy = "試行中: attempts under way; `busy`.",
        Unjudged = "照合不能: what is stored cannot be judged; `unjudged`.",
        Late = "時間切れ: recorded too late; `late`.",
        StalePage = "古い画面: a stale page; `stale-page`.",
        NoSuchButton = "操作なし: no such button; `no-such-button`.",
        NoSession = "セッションなし: no such session; `no-session`.",
        SessionOver = "セッション終了: the session is over; `session-over`.",
        AlreadyLoggedIn = "二重ログイン: a second login; `already-logged-in`.",
        JourneyExpired = "初回利用登録期限切れ: first use has expired; `journey-expired`.",
        LoginIdTaken = "ログインID重複: the login ID is taken; `login-id-taken`.",
        TooManyLoginIds = "ログインID試行超過: too many login IDs that others have; `too-many-login-ids`.",
        NeedsApproval = "承認なし: no approval; `needs-approval`.",
        ActNotGiven = "権限なし: not given to operators; `act-not-given`.",
        ReasonNotReadable = "理由不備: the reason is not readable; `reason-not-readable`.",
        ContractAlreadyOpen = "契約済: a contract is there already; `contract-already-open`.",
        AccountOfAnother = "口座が別契約: the account is another customer's; `account-of-another`.",
        NoSuchCustomer = "契約なし: no such customer; `no-such-customer`.",
        ContractInForce = "契約有効: the contract is in force; `contract-in-force`.",
        ContractSuspended = "契約停止中: the contract is suspended; `contract-suspended`.",
        ContractClosed = "解約済: the contract is closed; `contract-closed`.",
        NotProven = "本人確認不足: a proof is missing; `not-proven`.",
        AllSessionsEnded = "全セッション終了: every session was ended; `all-sessions-ended`.",
        InstantAhead = "時刻が現在より後: the instant is later than now; `instant-ahead`.",
        HashNotOpened = "ハッシュ復号不能: the stored hash does not open; `hash-not-opened`.",
        NoSuchRow = "行なし: no such row; `no-such-row`.",
        ReasonHasSecret = "理由に初期パスワード: an initial password in the reason; `reason-has-secret`.",
        ApprovalAhead = "承認の時刻が現在より後: the approval is later than now; `approval-ahead`.",
        ApprovalExpired = "承認の有効時間切れ: the approval has expired; `approval-expired`.",
        HsmAnswer = "HSMの応答が不正: the HSM's answer is not right; `hsm-answer`.",
    }

    /// What a new profile changes for a customer (INS-5).
    ChangeKind {
        MustChangePassword = "パスワードの変更が必要になります: a password must be changed; `must-change-password`.",
        PasswordUnjudged = "パスワードを照合できなくなります: a password cannot be judged any more; `password-unjudged`.",
        LimitReached = "誤入力の上限により停止します: a factor reaches its limit; `limit-reached`.",
    }

    /// What a notice is about (LCK-1, ENR-2, OPR-1).
    NoticeKind {
        TemporarilyLocked = "一時停止のお知らせ: temporarily locked; `temporarily-locked`.",
        TemporaryLockEnded = "一時停止解除のお知らせ: the temporary lock has ended; `temporary-lock-ended`.",
        Locked = "ご利用停止のお知らせ: locked; `locked`.",
        Lifted = "ご利用停止解除のお知らせ: lock lifted; `lifted`.",
        SessionsEnded = "ログアウトのお知らせ: sessions ended; `sessions-ended`.",
        LoginIdTaken = "ログインID登録のお知らせ: login ID registered; `login-id-taken`.",
        PasswordsChanged = "パスワード変更のお知らせ: passwords changed; `passwords-changed`.",
        Registered = "お客様情報登録のお知らせ: registration done; `registered`.",
        JourneyReset = "初回利用登録リセットのお知らせ: first use set back; `journey-reset`.",
        Suspended = "ご契約停止のお知らせ: contract suspended; `suspended`.",
        Resumed = "ご契約再開のお知らせ: contract resumed; `resumed`.",
        Closed = "ご解約のお知らせ: contract closed; `closed`.",
        MailChanged = "メールアドレス変更のお知らせ: mail address changed; `mail-changed`.",
    }

    /// The event that a record reports.
    AuditEvent {
        SessionStarted = "来訪: session started; `session-started`.",
        AttemptCounted = "認証試行: attempt counted; `attempt-counted`.",
        AttemptSucceeded = "認証成功: attempt right; `attempt-succeeded`.",
        AttemptFailed = "認証失敗: attempt wrong; `attempt-failed`.",
        AttemptExpired = "認証時間切れ: attempt run out; `attempt-expired`.",
        TemporarilyLocked = "一時停止: temporarily locked; `temporarily-locked`.",
        TemporaryLockEnded = "一時停止解除: temporary lock ended; `temporary-lock-ended`.",
        Locked = "ロック: locked; `locked`.",
        Lifted = "ロック解除: lifted; `lifted`.",
        SessionOpened = "セッション開始: session opened; `session-opened`.",
        SessionEnded = "セッション終了: session ended; `session-ended`.",
        OperatorRequestRefused = "操作拒否: operator request refused; `operator-request-refused`.",
        ProfileAdopted = "規定の適用: profile adopted; `profile-adopted`.",
        Rehashed = "ハッシュ更新: hashed anew; `rehashed`.",
        AllSessionsEnded = "全セッション終了: every session ended; `all-sessions-ended`.",
        LoginIdTaken = "ログインID登録: login ID taken; `login-id-taken`.",
        LoginIdRefused = "ログインID重複: login ID refused; `login-id-refused`.",
        QuestionsRegistered = "追加認証登録: questions registered; `questions-registered`.",
        PasswordsChanged = "パスワード変更: passwords changed; `passwords-changed`.",
        PasswordsRefused = "パスワード変更拒否: passwords refused; `passwords-refused`.",
        DataRegistered = "お客様情報登録: data registered; `data-registered`.",
        JourneyExpired = "初回利用登録期限切れ: first use expired; `journey-expired`.",
        JourneyReset = "初回利用登録リセット: first use set back; `journey-reset`.",
        JourneyAborted = "登録中止: registration aborted; `journey-aborted`.",
        ContractOpened = "契約開始: contract opened; `contract-opened`.",
        ContractChanged = "契約変更: contract changed; `contract-changed`.",
        RestoreAccepted = "復元の承認: restore accepted; `restore-accepted`.",
        MailChanged = "メールアドレス変更: mail address changed; `mail-changed`.",
    }

    /// Where an attempt came from, according to the host's recognition of environments (LCK-6).
    Origin {
        Known = "登録済みの環境: a known environment; `known`.",
        Stranger = "未登録の環境: an environment not known; `stranger`.",
    }

    /// What a temporary lock or a lock of a factor closes (LCK-1).
    LockClosing {
        FirstUse = "初回利用登録: first use; `first-use`.",
        Login = "ログイン（ご利用中の場合も終了します）: login, and a session that lives; `login`.",
        Acts = "その入力を必要とするお取引・お手続き: the acts that ask for it; `acts`.",
        Activation = "ワンタイムパスワードの利用開始: activation of a token; `activation`.",
    }

    /// How long a stranger can keep a customer out, as a word.
    OutageKind {
        Nothing = "停止しません: not at all; `nothing`.",
        Minutes = "一定時間: for some minutes at a time; `minutes`.",
        UntilLifted = "解除まで: until the lock is lifted; `until-lifted`.",
    }

    /// An event in a history of right and wrong entries.
    LockHistoryEvent {
        Begin = "入力を受け付ける: an attempt begins; `begin`.",
        Right = "正しかった: it was right; `right`.",
        Wrong = "誤りだった: it was wrong; `wrong`.",
        Wait = "時間が経つ: time passes; `wait`.",
        Lift = "解除する: the institution lifts it; `lift`.",
    }

    /// The reply to an event of a history.
    LockHistoryReply {
        Counted = "受付: counted; `counted`.",
        Busy = "処理中: busy; `busy`.",
        Opened = "成功: opened; `opened`.",
        Refused = "不成功: refused; `refused`.",
        Done = "済: done; `done`.",
        ClockWentBack = "時刻が戻っています: the clock went back; `clock-went-back`.",
        NotPending = "受付中の入力ではありません: not pending; `not-pending`.",
    }

    /// The state of an attempt counter (LCK-3).
    LockState {
        Open = "利用可: open; `open`.",
        TemporarilyLocked = "一時停止: temporarily locked; `temporarily-locked`.",
        Locked = "ロック: locked; `locked`.",
    }

    /// The kinds of events, as words.
    CounterEventWord {
        Succeeded = "正しい入力: right; `succeeded`.",
        Failed = "誤った入力: wrong; `failed`.",
        Refused = "停止中の入力: refused; `refused`.",
        OverBudget = "上限を超える同時入力: over the budget; `over-budget`.",
        SessionEnded = "ご利用の終了: session ended; `session-ended`.",
        TemporarilyLocked = "一時停止: temporarily locked; `temporarily-locked`.",
        TemporaryLockEnded = "一時停止の終了: temporary lock ended; `temporary-lock-ended`.",
        Locked = "ロック: locked; `locked`.",
        Lifted = "解除: lifted; `lifted`.",
    }
}

crate::record::asked! {
    /// One maintenance window (HRS-7).
    MaintenanceWindowRecord {
        /// Its first instant; a whole minute.
        from: Instant,
        /// The first instant after it; a whole minute.
        to: Instant,
        /// The services it closes, at least one; absent means all.
        #[uniffi(default = None)] services: Option<Vec<Service>>,
        /// The text in Japanese.
        ja: SentText,
        /// The text in English.
        en: SentText,
    }

    /// Maintenance windows announced by the host (HRS-7).
    MaintenanceRecord {
        /// The host's own revision of the windows; answers repeat it.
        revision: SentText,
        /// The windows.
        windows: Vec<MaintenanceWindowRecord>,
    }

    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    HoursRequest {
        /// The service.
        service: Service,
        /// The instant; for a transfer, the instant of confirmation (HRS-12).
        at: Instant,
        /// Ad-hoc maintenance (HRS-7).
        #[uniffi(default = None)] maintenance: Option<MaintenanceRecord>,
    }

    /// Which windows is a service open, or closed, in a range (HRS-8)?
    WindowsRequest {
        /// The service.
        service: Service,
        /// The first instant.
        from: Instant,
        /// The first instant after the range; at most 3,660 days later.
        to: Instant,
        /// Whether to return the closed windows; absent means the open ones.
        #[uniffi(default = None)] closed: Option<bool>,
        /// Ad-hoc maintenance (HRS-7).
        #[uniffi(default = None)] maintenance: Option<MaintenanceRecord>,
    }

    /// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
    IcalRequest {
        /// The service.
        service: Service,
        /// The first instant.
        from: Instant,
        /// The first instant after the range; at most 3,660 days later.
        to: Instant,
        /// Whether to return the closed windows; absent means the open ones.
        #[uniffi(default = None)] closed: Option<bool>,
        /// Ad-hoc maintenance (HRS-7).
        #[uniffi(default = None)] maintenance: Option<MaintenanceRecord>,
        /// The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of
        /// `[0-9A-Za-z.-]`.
        domain: SentText,
        /// The DTSTAMP of each event.
        stamp: Instant,
    }

    /// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
    DayRequest {
        /// The day.
        date: LocalDate,
    }

    /// Which day is a number of business days away (CAL-6)?
    DaysRequest {
        /// The starting day; it is never counted.
        from: LocalDate,
        /// The number of business days; negative goes back, 0 is the day itself or the next business day.
        business: i32,
    }

    /// How many business days are in a range (CAL-6)?
    BetweenRequest {
        /// The first day; it is counted.
        from: LocalDate,
        /// The first day after the range; it is not counted.
        to: LocalDate,
    }

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
    StatementRequest {
        /// The day of inquiry.
        on: LocalDate,
        /// The first day of the inquiry; absent means the first allowed day.
        #[uniffi(default = None)] from: Option<LocalDate>,
        /// The last day of the inquiry; absent means the last allowed day, or `from` if that is later.
        #[uniffi(default = None)] to: Option<LocalDate>,
    }

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    FeeRequest {
        /// The kind of recipient.
        to: TransferKind,
        /// Its amount in yen, from 1.
        amount: i64,
        /// Whether the customer is a member when the transfer is requested.
        member: bool,
        /// The day on which it is executed.
        on: LocalDate,
    }

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    ChargeRequest {
        /// The item.
        item: ChargeItem,
        /// The day.
        on: LocalDate,
    }

    /// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    CheckEntryRequest {
        /// The required form.
        form: FormRule,
        /// The entry.
        ///
        /// Not shown by `toString`.
        entry: SentText,
        /// The repeated entry, if the field is entered twice.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] entry_again: Option<SentText>,
    }

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    CheckPasswordRequest {
        /// The new password.
        ///
        /// Not shown by `toString`.
        new_password: SentText,
        /// The repeated entry of the new password.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] new_password_again: Option<SentText>,
        /// The password in force.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] current_password: Option<SentText>,
        /// The customer's other password: the confirmation password for the login password, and vice versa.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] other_password: Option<SentText>,
        /// The login ID.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] login_id: Option<SentText>,
        /// The customer's registered telephone (CRD-13).
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] telephone: Option<SentText>,
        /// The customer's account number (CRD-13).
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] account_number: Option<SentText>,
    }

    /// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
    CheckQuestionsRequest {
        /// The key of the first question.
        first_question: SentText,
        /// The first answer.
        ///
        /// Not shown by `toString`.
        first_answer: SentText,
        /// The key of the second question.
        second_question: SentText,
        /// The second answer.
        ///
        /// Not shown by `toString`.
        second_answer: SentText,
        /// The key of the third question.
        third_question: SentText,
        /// The third answer.
        ///
        /// Not shown by `toString`.
        third_answer: SentText,
    }

    /// Which secret questions can be chosen (CRD-7)?
    QuestionsRequest {}

    /// Which profile answers?
    ProfileRequest {}

    /// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
    LockPolicyRequest {
        /// The factor.
        factor: Factor,
        /// The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
        #[uniffi(default = None)] alphabet: Option<i32>,
        /// The length of the secret.
        #[uniffi(default = None)] length: Option<i32>,
        /// The most successes of the customer per day, 0 to 24; absent means none.
        #[uniffi(default = None)] successes_per_day: Option<i32>,
    }

    /// One event of a history.
    LockHistoryEventRecord {
        /// The kind of event.
        event: LockHistoryEvent,
        /// The instant.
        at: Instant,
        /// The number of the attempt that `right` or `wrong` records.
        #[uniffi(default = None)] attempt: Option<i32>,
        /// The origin of the attempt; absent means a known environment.
        #[uniffi(default = None)] origin: Option<Origin>,
    }

    /// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
    LockHistoryRequest {
        /// The factor.
        factor: Factor,
        /// The events, in the order in which the host sees them; at most 10,000.
        events: Vec<LockHistoryEventRecord>,
    }

    /// What is on a page (PAG-1)?
    PageRequest {
        /// The page.
        page: Page,
        /// A button to submit on it; a button that the page does not have is refused.
        #[uniffi(default = None)] button: Option<Button>,
    }

    /// Which pages exist (PAG-1)?
    PagesRequest {}

    /// The institution's texts (PAG-2); without `key` and `page`, all of them.
    TextRequest {
        /// Only the text with this key.
        #[uniffi(default = None)] key: Option<SentText>,
        /// Only the texts of this page.
        #[uniffi(default = None)] page: Option<Page>,
    }

    /// For which field is the software keyboard opened (KEY-1)?
    OpenKeyboardRequest {
        /// The page.
        page: Page,
        /// The field, whose tick box is on and which got the cursor.
        field: EntryField,
    }

    /// What must a connection be, and is this one allowed (LOG-6)?
    ConnectionRequest {
        /// The version of TLS to judge, if known.
        #[uniffi(default = None)] tls: Option<TlsVersion>,
        /// The bits of the cipher's key to judge, if known; not negative.
        #[uniffi(default = None)] cipher_bits: Option<i32>,
        /// The kind of certificate to judge, if known.
        #[uniffi(default = None)] certificate: Option<CertificateKind>,
    }

    /// The current version of a browser.
    CurrentVersionRecord {
        /// The browser.
        browser: Browser,
        /// Its current version; only the first number is compared.
        version: SentText,
    }

    /// Is an environment supported (LOG-6)?
    EnvironmentRequest {
        /// The User-Agent, at most 2048 bytes.
        user_agent: SentText,
        /// The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
        #[uniffi(default = None)] os_version: Option<SentText>,
        /// The current versions of browsers, as far as the host knows them.
        #[uniffi(default = None)] latest: Option<Vec<CurrentVersionRecord>>,
    }

    /// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
    StartSessionRequest {}

    /// The entry in one field.
    EntryInput {
        /// The field.
        field: EntryField,
        /// The text that was entered.
        ///
        /// Not shown by `toString`.
        text: SentText,
    }

    /// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
    SubmitRequest {
        /// The session's token.
        ///
        /// Not shown by `toString`.
        session: SentText,
        /// The page token that came with the page (LOG-3).
        ///
        /// Not shown by `toString`.
        step: SentText,
        /// The button.
        button: Button,
        /// What was entered on the page.
        entries: Vec<EntryInput>,
        /// The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if
        /// the host has none (LCK-6, RSK-4).
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] environment: Option<SentText>,
        /// Ad-hoc maintenance (HRS-7).
        #[uniffi(default = None)] maintenance: Option<MaintenanceRecord>,
    }

    /// Returns the current page of a session; nothing is written.
    ShowRequest {
        /// The session's token.
        ///
        /// Not shown by `toString`.
        session: SentText,
    }

    /// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    AuthorityRequest {
        /// The session's token.
        ///
        /// Not shown by `toString`.
        session: SentText,
        /// The service.
        service: Service,
    }

    /// A request of an operator of the institution (OPR-1).
    OperateRequest {
        /// The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
        ///
        /// Not shown by `toString`.
        operator: SentText,
        /// The second person who approved this very request, named in the same way; absent if nobody did.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] approver: Option<SentText>,
        /// When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile
        /// lets an approval count.
        #[uniffi(default = None)] approved_at: Option<Instant>,
        /// The reason; it must not contain secrets.
        ///
        /// Not shown by `toString`.
        reason: SentText,
        /// The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
        ///
        /// Not shown by `toString`.
        customer: SentText,
        /// The command.
        command: OperatorAct,
        /// The factor whose lock is lifted; only for `lift-lock`.
        #[uniffi(default = None)] factor: Option<Factor>,
        /// The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] account: Option<SentText>,
        /// The mail address in the contract; only for `open-contract`, and absent if the contract has none.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] mail: Option<SentText>,
        /// The initial login password; for `open-contract` and `reset-journey`.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] login_password: Option<SentText>,
        /// The initial confirmation password; for `open-contract` and `reset-journey`.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] confirmation_password: Option<SentText>,
    }

    /// An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
    EndAllSessionsRequest {
        /// The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
        ///
        /// Not shown by `toString`.
        operator: SentText,
        /// The second person who approved this very request, named in the same way; absent if nobody did, and then it is refused.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] approver: Option<SentText>,
        /// When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile
        /// lets an approval count.
        #[uniffi(default = None)] approved_at: Option<Instant>,
        /// The reason; it must not contain secrets.
        ///
        /// Not shown by `toString`.
        reason: SentText,
        /// The instant: sessions that began earlier are over. Not later than now.
        began_before: Instant,
    }

    /// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
    DueRequest {
        /// The row's key.
        ///
        /// Not shown by `toString`.
        row: SentText,
    }

    /// Applies a new profile to an existing customer and reports what changes (INS-5).
    AdoptRequest {
        /// The host's name for the customer.
        ///
        /// Not shown by `toString`.
        customer: SentText,
        /// Whether to report the changes without applying them; absent means to apply them.
        #[uniffi(default = None)] dry: Option<bool>,
    }

    /// Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
    ResealRequest {
        /// The row's key.
        ///
        /// Not shown by `toString`.
        row: SentText,
    }

    /// A row from the host's storage.
    RowInput {
        /// Its key.
        ///
        /// Not shown by `toString`.
        key: SentText,
        /// Its revision.
        revision: i64,
        /// Its bytes.
        ///
        /// Not shown by `toString`.
        bytes: Vec<u8>,
    }

    /// The rows that an act asked for; rows that do not exist are left out.
    LoadedInput {
        /// The rows.
        rows: Vec<RowInput>,
        /// The instant at which the act continues.
        now: Instant,
    }

    /// Confirms that the commit that an act asked for is durable.
    CommittedInput {
        /// The instant at which the act continues.
        now: Instant,
    }

    /// What the HSM made of one block.
    HsmAnswerInput {
        /// The bytes: 1 to 96 if the block was to be encrypted; none if it was to be decrypted and does not decrypt.
        ///
        /// Not shown by `toString`.
        bytes: Vec<u8>,
    }

    /// What the host's HSM made of the blocks that an act asked for.
    HsmInput {
        /// One answer for each block, in the order of the blocks.
        answers: Vec<HsmAnswerInput>,
        /// The instant at which the act continues.
        now: Instant,
    }

    /// The messages that were found in the outbox, of those that an act in doubt asked for.
    FoundInput {
        /// Their names.
        ///
        /// Not shown by `toString`.
        messages: Vec<SentText>,
        /// The instant at which the act continues.
        now: Instant,
    }
}

crate::record::answered! {
    /// A text in both languages.
    TextRecord {
        /// In Japanese.
        ja: String,
        /// In English.
        en: String,
    }

    /// An entry field of a page, as an institution prints it.
    Entry {
        /// The field.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
        /// Whether it must be filled in (【必須】).
        required: bool,
        /// The form of the entry.
        form: FormRule,
        /// The field of the same page that it repeats; absent if it repeats none.
        #[uniffi(default = None)] again: Option<EntryField>,
        /// Whether the entry is a secret.
        secret: bool,
        /// Whether the page offers the software keyboard for it.
        keyboard: bool,
    }

    /// A value that a page only shows.
    ShownField {
        /// The field in which it was entered earlier.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
    }

    /// A section of a page.
    Section {
        /// Its heading; absent if none is printed.
        #[uniffi(default = None)] heading: Option<TextRecord>,
        /// Its entry fields, from top to bottom.
        entries: Vec<Entry>,
        /// Its shown values, from top to bottom.
        shows: Vec<ShownField>,
        /// The rule that it implements.
        rule: String,
        /// Its source in the institution's documents.
        source: String,
    }

    /// A button of a page, as an institution prints it.
    PageButton {
        /// The button.
        button: Button,
        /// Its label, as printed.
        label: TextRecord,
        /// The pages that it may lead to; the state of the journey decides which one.
        leads_to: Vec<Page>,
        /// The index of its section, from 0; absent if it is below all sections.
        #[uniffi(default = None)] section: Option<i32>,
        /// The rule that it implements.
        rule: String,
        /// Its source in the institution's documents.
        source: String,
    }

    /// A text of the institution (PAG-2).
    GuideText {
        /// Its key.
        key: String,
        /// The kind of text.
        kind: TextKind,
        /// The text.
        text: TextRecord,
        /// The pages on which it appears.
        pages: Vec<Page>,
        /// The rule that it implements.
        rule: String,
        /// Its source in the institution's documents.
        source: String,
    }

    /// A named value of a notice or a record, never a secret.
    Fact {
        /// Its name.
        name: String,
        /// Its value.
        ///
        /// Not shown by `toString`.
        value: String,
    }

    /// The full reason of an act's result.
    Internal {
        /// The reason.
        reason: Reason,
        /// More about it: names and values, without secrets.
        facts: Vec<Fact>,
    }

    /// One change that a new profile makes for a customer (INS-5).
    Change {
        /// The kind of change.
        kind: ChangeKind,
        /// The factor concerned.
        factor: Factor,
        /// When it takes effect.
        at: Instant,
    }

    /// A factor proven in a session.
    ProvenFactor {
        /// The factor.
        factor: Factor,
        /// When it was proven.
        at: Instant,
        /// The page on which it was proven.
        purpose: Page,
    }

    /// What a session has proven, and what a service still needs (LOG-5).
    Authority {
        /// The service.
        service: Service,
        /// Whether the proofs of the session allow the service; its hours are not checked here.
        allowed: bool,
        /// Whether first use is completed: before that, no service is open (ENR-4).
        journey_done: bool,
        /// The factors proven in the session.
        proven: Vec<ProvenFactor>,
        /// The missing factors, in the institution's order; absent if the institution has no rule for the service.
        #[uniffi(default = None)] missing: Option<Vec<Factor>>,
        /// The rules that decided.
        rules: Vec<String>,
    }

    /// One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
    /// none, all errors in the values are.
    #[derive(Debug)]
    ErrorRecord {
        /// The code's fixed number.
        code: i32,
        /// The code's fixed name.
        name: String,
        /// The rule or convention that is broken.
        rule: String,
        /// The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request.
        field: String,
        /// The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning.
        #[uniffi(default = None)] position: Option<i32>,
        /// The text that was found there, shortened if long; absent if there is none.
        #[uniffi(default = None)] found: Option<String>,
        /// The text in Japanese.
        ja: String,
        /// The text in English.
        en: String,
    }

    /// One fault or warning of a profile, with its position in the document.
    #[derive(Debug)]
    FaultRecord {
        /// The code's fixed number.
        code: i32,
        /// The code's fixed name.
        name: String,
        /// The rule or convention that is broken.
        rule: String,
        /// The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document.
        path: String,
        /// The line, from 1.
        line: i32,
        /// The column in characters, from 1.
        column: i32,
        /// The first line of the text at that position, with hidden characters made visible, shortened after 80 characters; empty for a missing
        /// key.
        found: String,
        /// The text in Japanese, with the allowed or usual values.
        ja: String,
        /// The text in English, with the allowed or usual values.
        en: String,
    }

    /// Identifies the profile that decided.
    ProfileRef {
        /// The institution's short name.
        id: String,
        /// The document's version.
        version: String,
        /// SHA-256 of the document, in hexadecimal.
        hash: String,
    }

    /// A rule that closes a service.
    ClosedBy {
        /// The rule.
        rule: String,
        /// The layer it belongs to.
        layer: Layer,
        /// Its text in Japanese.
        ja: String,
        /// Its text in English.
        en: String,
        /// When it began to close the service; absent for base hours, and if that was before the calendar.
        #[uniffi(default = None)] from: Option<Instant>,
        /// When it stops closing the service; other rules may still close it. Absent for base hours, and if that is after the calendar.
        #[uniffi(default = None)] to: Option<Instant>,
    }

    /// The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings.
    FootnoteRecord {
        /// The mark.
        mark: String,
        /// The rule.
        rule: String,
        /// Its text in Japanese.
        ja: String,
        /// Its text in English.
        en: String,
    }

    /// A service that can be used instead.
    Instead {
        /// The service.
        service: Service,
        /// Whether it is open at the same instant.
        open: bool,
    }

    /// Whether a service is open, and why not.
    HoursAnswer {
        /// The service.
        service: Service,
        /// The instant, in JST.
        at: Instant,
        /// Whether it is open.
        open: bool,
        /// The next change; absent if there is none before the calendar ends.
        #[uniffi(default = None)] changes_at: Option<Instant>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The hours as the institution prints them.
        text: TextRecord,
        /// Every rule that closes it now, in the order of the layers.
        closed_by: Vec<ClosedBy>,
        /// The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5).
        footnotes: Vec<FootnoteRecord>,
        /// The service that a customer can use instead while this one is closed (HRS-6).
        #[uniffi(default = None)] instead: Option<Instead>,
        /// The revision of the maintenance windows that were applied (HRS-7).
        #[uniffi(default = None)] maintenance_revision: Option<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A half-open span of time.
    WindowRecord {
        /// Its first instant.
        from: Instant,
        /// The first instant after it.
        to: Instant,
    }

    /// The windows of a service in a range.
    WindowsAnswer {
        /// The service.
        service: Service,
        /// Whether these are the closed windows.
        closed: bool,
        /// The windows, sorted, clipped to the range.
        windows: Vec<WindowRecord>,
        /// The revision of the maintenance windows that were applied (HRS-7).
        #[uniffi(default = None)] maintenance_revision: Option<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// Windows as iCalendar text.
    IcalAnswer {
        /// The text, with CRLF line ends.
        ical: String,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// One reason why a day is or is not a business day.
    DayReason {
        /// The kind of reason.
        kind: DayReasonKind,
        /// The rule.
        rule: String,
        /// The text in Japanese: the name of the holiday.
        ja: String,
        /// The text in English.
        en: String,
    }

    /// A day and its properties.
    DayRecord {
        /// The day.
        date: LocalDate,
        /// The day of the week.
        weekday: Weekday,
        /// Whether it is a bank business day.
        business_day: bool,
        /// Why it is not a business day, or why it is one after all; empty for an ordinary business day.
        reasons: Vec<DayReason>,
        /// The rules that decided.
        rules: Vec<String>,
    }

    /// A day and its neighbouring business days.
    DayAnswer {
        /// The day.
        day: DayRecord,
        /// The first business day after it; absent at the end of the calendar.
        #[uniffi(default = None)] next_business_day: Option<LocalDate>,
        /// The last business day before it; absent at the beginning of the calendar.
        #[uniffi(default = None)] previous_business_day: Option<LocalDate>,
        /// The profile that answered.
        profile: ProfileRef,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        #[uniffi(default = None)] banking_order: Option<TextRecord>,
    }

    /// The day that is a number of business days away.
    DaysAnswer {
        /// The day.
        date: LocalDate,
        /// The days between that are not business days, sorted, each with its reasons.
        skipped: Vec<DayRecord>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        #[uniffi(default = None)] banking_order: Option<TextRecord>,
    }

    /// The numbers of business days and of calendar days in a range: its first day counts, `to` does not.
    BetweenAnswer {
        /// Bank business days.
        business_days: i32,
        /// Calendar days.
        calendar_days: i32,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        #[uniffi(default = None)] banking_order: Option<TextRecord>,
    }

    /// Days from one date to another, both included.
    DateRangeRecord {
        /// The first day.
        from: LocalDate,
        /// The last day.
        to: LocalDate,
    }

    /// Whether a statement inquiry may ask for a range of days.
    StatementAnswer {
        /// Whether the range is allowed.
        allowed: bool,
        /// Every reason for a refusal; empty if the range is allowed.
        refused_because: Vec<StatementRefusalKind>,
        /// The range allowed on that day.
        range: DateRangeRecord,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// What a transfer costs, with its evidence.
    FeeAnswer {
        /// The charge in yen, tax included.
        fee: i64,
        /// The consumption tax contained in it, in yen.
        tax_contained: i64,
        /// The rate of that tax, in percent, as a decimal number.
        tax_percent: String,
        /// How the tax was rounded.
        tax_rounding: Rounding,
        /// The kind of transfer.
        to: TransferKind,
        /// Whether the row is for members (`true`) or others (`false`); absent if it is for both.
        #[uniffi(default = None)] row_member: Option<bool>,
        /// The smallest amount of the row's band.
        band_from: i64,
        /// The first amount above the band; absent if the band has no end.
        #[uniffi(default = None)] band_below: Option<i64>,
        /// The row's source in the institution's documents.
        row_source: String,
        /// The first day on which the table is in force; it is also the table's name.
        table_from: LocalDate,
        /// The table's source in the institution's documents.
        table_source: String,
        /// The rules that decided: those of the row, the table and the tax.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// The charge for an item other than a transfer.
    ChargeAnswer {
        /// The item.
        item: ChargeItem,
        /// What the institution states about it.
        state: ChargeState,
        /// The charge in yen, tax included; absent if it is not stated.
        #[uniffi(default = None)] yen: Option<i64>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// One rule that an entry breaks. It never contains the entry.
    EntryFault {
        /// The field of the request.
        field: String,
        /// The code's fixed number.
        code: i32,
        /// The code's fixed name.
        name: String,
        /// The rule that is broken.
        rule: String,
        /// The position in the entry, in bytes from 0; absent if the fault concerns the whole entry.
        #[uniffi(default = None)] position: Option<i32>,
        /// The text in Japanese.
        ja: String,
        /// The text in English.
        en: String,
    }

    /// Whether an entry is valid.
    EntryAnswer {
        /// Whether it is valid.
        right: bool,
        /// Every rule that is broken; empty if the entry is valid.
        faults: Vec<EntryFault>,
        /// The required form, in the words that a page prints.
        asked: TextRecord,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A secret question that can be chosen.
    QuestionRecord {
        /// Its key.
        key: String,
        /// The question in Japanese.
        ja: String,
        /// The question in English.
        en: String,
    }

    /// The secret questions that can be chosen.
    QuestionsAnswer {
        /// The questions, in the institution's order.
        questions: Vec<QuestionRecord>,
        /// The required form of an answer, in the words that a page prints.
        asked: TextRecord,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A service that the institution offers.
    ServiceRecord {
        /// The service.
        service: Service,
        /// Its hours, as the institution prints them.
        text: TextRecord,
    }

    /// The profile and what it covers.
    ProfileAnswer {
        /// The institution's name.
        name: TextRecord,
        /// The institution's document that it is based on.
        source: String,
        /// The services it offers, each with the text of its last row of hours.
        services: Vec<ServiceRecord>,
        /// The first day of each table of charges.
        fee_tables: Vec<LocalDate>,
        /// The first and the last day of the calendar.
        calendar: DateRangeRecord,
        /// The profile that answered.
        profile: ProfileRef,
        /// Values of the document that are valid but far from the usual, in the document's order (codes from 2000).
        warnings: Vec<FaultRecord>,
    }

    /// A chance, as an exact fraction in lowest terms.
    ChanceRecord {
        /// The numerator, a whole number.
        numerator: String,
        /// The denominator, a whole number.
        denominator: String,
        /// The chance in words, never smaller than the fraction.
        text: TextRecord,
    }

    /// How long a stranger can keep a customer out.
    OutageRecord {
        /// The kind of outage.
        kind: OutageKind,
        /// The minutes of one outage; absent if the outage is not limited in minutes.
        #[uniffi(default = None)] minutes: Option<i32>,
    }

    /// What follows wrong entries of a factor, and how many guesses that allows.
    LockPolicyAnswer {
        /// The factor.
        factor: Factor,
        /// The number of wrong entries in a row at which the factor is locked, temporarily or not.
        limit: i32,
        /// The length of the first temporary lock, in minutes; absent if there are no temporary locks.
        #[uniffi(default = None)] temporary_lock_minutes: Option<i32>,
        /// The maximum length of a temporary lock, in minutes; absent if there are no temporary locks.
        #[uniffi(default = None)] temporary_lock_minutes_longest: Option<i32>,
        /// With 3, the third temporary lock in a row is replaced by a lock without a time limit; absent if all locks are temporary.
        #[uniffi(default = None)] temporary_locks_to_lock: Option<i32>,
        /// The seconds after which an attempt that nobody recorded is a failure.
        pending_seconds: i32,
        /// Whether known environments and strangers are counted apart.
        apart: bool,
        /// What the temporary lock or the lock closes.
        closes: LockClosing,
        /// Whether the session ends at the limit.
        ends_session: bool,
        /// The text for the customer.
        text: TextRecord,
        /// The most guesses in any 24 hours, if the institution lifts no lock.
        guesses_per_day: i32,
        /// The most guesses in any 365 days, if the institution lifts no lock.
        guesses_per_year: i32,
        /// The chance that at least one of a day's guesses is right; absent if the request did not describe the secret.
        #[uniffi(default = None)] chance_per_day: Option<ChanceRecord>,
        /// The chance that at least one of a year's guesses is right; absent if the request did not describe the secret.
        #[uniffi(default = None)] chance_per_year: Option<ChanceRecord>,
        /// The longest outage that a stranger can cause in a known environment.
        outage: OutageRecord,
        /// The longest outage that a stranger can cause in any other environment.
        outage_elsewhere: OutageRecord,
        /// The row's source in the institution's documents.
        source: String,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// An event of an attempt counter, with the instant at which it took effect.
    CounterEventRecord {
        /// When it took effect.
        at: Instant,
        /// The kind of event.
        kind: CounterEventWord,
        /// The origin of the attempt counter; always the known origin if origins are not counted apart.
        origin: Origin,
        /// The number of the attempt; absent if the event concerns no attempt.
        #[uniffi(default = None)] attempt: Option<i32>,
        /// Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt.
        #[uniffi(default = None)] run_out: Option<bool>,
        /// The number of the temporary lock in the row; absent for other events.
        #[uniffi(default = None)] number: Option<i32>,
        /// When the temporary lock ends; absent for other events.
        #[uniffi(default = None)] until: Option<Instant>,
    }

    /// The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution.
    LockHistoryStep {
        /// The instant of the event.
        at: Instant,
        /// The event.
        event: LockHistoryEvent,
        /// The reply to the event.
        reply: LockHistoryReply,
        /// The number of the attempt that began; absent for other events.
        #[uniffi(default = None)] attempt: Option<i32>,
        /// Whether its comparison cannot succeed; absent if no attempt began.
        #[uniffi(default = None)] decoy: Option<bool>,
        /// When an attempt can begin; absent unless the reply is busy.
        #[uniffi(default = None)] retry_at: Option<Instant>,
        /// The state of the attempt counter of the event's origin, after the event.
        state: LockState,
        /// Its failures since the last success, temporary lock or lift.
        failures: i32,
        /// Its attempts that are counted and not yet recorded.
        pending: i32,
        /// Its temporary locks since the last success or lift.
        temporary_locks: i32,
        /// When its temporary lock ends; absent if there is none.
        #[uniffi(default = None)] until: Option<Instant>,
        /// Its next timed change; absent if there is none.
        #[uniffi(default = None)] wake_at: Option<Instant>,
        /// The events in order.
        happened: Vec<CounterEventRecord>,
    }

    /// The result of a history.
    LockHistoryAnswer {
        /// The factor.
        factor: Factor,
        /// The result of each event, in order.
        steps: Vec<LockHistoryStep>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// The content of a page.
    PageAnswer {
        /// The page.
        page: Page,
        /// Its name, as printed.
        title: TextRecord,
        /// The screen ID; absent if none is printed.
        #[uniffi(default = None)] screen_id: Option<String>,
        /// The path to it through the menus; absent if there is none.
        #[uniffi(default = None)] path: Option<TextRecord>,
        /// Its sections, from top to bottom.
        sections: Vec<Section>,
        /// Its buttons, from left to right; if the question named a button, only that one.
        buttons: Vec<PageButton>,
        /// Its texts, in the order of the document.
        texts: Vec<GuideText>,
        /// The rules that decided.
        rules: Vec<String>,
        /// Its source in the institution's documents.
        source: String,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A page's names.
    PageSummary {
        /// The page.
        page: Page,
        /// Its name, as printed.
        title: TextRecord,
        /// The screen ID; absent if none is printed.
        #[uniffi(default = None)] screen_id: Option<String>,
    }

    /// The pages that exist.
    PagesAnswer {
        /// Every page, in the order of the journey; empty if the institution describes no pages.
        pages: Vec<PageSummary>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// The institution's texts.
    TextAnswer {
        /// The texts, in the order of the document.
        texts: Vec<GuideText>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// What an open software keyboard shows (KEY-1, KEY-2). It has no character that was entered.
    KeyboardView {
        /// The field that it is for.
        field: EntryField,
        /// The classes of characters, each a button, from left to right.
        classes: Vec<KeyClass>,
        /// The class whose keys are shown.
        chosen: KeyClass,
        /// What each key shows; a click is its position here, from 0.
        keys: Vec<String>,
        /// How many characters are entered: the entry area shows as many ●.
        entered: i32,
        /// The place of the cursor: 0 before the first ●, `entered` behind the last.
        cursor: i32,
        /// The most characters that the field may have.
        limit: i32,
        /// The rules that decided.
        rules: Vec<String>,
    }

    /// The requirements for a connection, and whether this one is allowed.
    ConnectionAnswer {
        /// The oldest version of TLS that is allowed.
        tls_floor: TlsVersion,
        /// The fewest bits that a cipher's key may have.
        cipher_bits_floor: i32,
        /// What the certificate must prove at least.
        certificate_floor: CertificateKind,
        /// Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it.
        #[uniffi(default = None)] allowed: Option<bool>,
        /// Every reason for a refusal.
        refused_because: Vec<ConnectionRefusal>,
        /// The rules that decided.
        rules: Vec<String>,
        /// Its source in the institution's documents.
        source: String,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A row of the table of environments.
    EnvironmentRowRecord {
        /// The system.
        os: Os,
        /// Its version, including all its point releases.
        os_version: String,
        /// The browser.
        browser: Browser,
        /// Its version, or `latest`; absent if every version is allowed.
        #[uniffi(default = None)] version: Option<String>,
        /// Its source in the institution's documents.
        source: String,
    }

    /// Whether an environment is supported.
    EnvironmentAnswer {
        /// The judgement.
        support: Support,
        /// Why it is unsupported or unknown; empty if it is supported.
        reasons: Vec<EnvironmentReason>,
        /// The system in the User-Agent; absent if none was recognised.
        #[uniffi(default = None)] os: Option<Os>,
        /// The browser in the User-Agent; absent if none was recognised.
        #[uniffi(default = None)] browser: Option<Browser>,
        /// The row that matches, or may match; absent if none can.
        #[uniffi(default = None)] row: Option<EnvironmentRowRecord>,
        /// The footnotes of that row.
        footnotes: Vec<GuideText>,
        /// The rules that decided.
        rules: Vec<String>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// What an act is waiting for.
    NeedRecord {
        /// The kind of need.
        need: NeedKind,
        /// The keys of the rows to load.
        ///
        /// Not shown by `toString`.
        keys: Vec<String>,
        /// The rows to write, each with its expected revision, in the byte order of their keys.
        writes: Vec<WriteRecord>,
        /// Rows that were read and must not have changed, in the byte order of their keys: if one has another revision, nothing is written.
        requires: Vec<RequireRecord>,
        /// The messages for the outbox, in the same transaction.
        outbox: Vec<MessageRecord>,
        /// The names of the messages to look for.
        ///
        /// Not shown by `toString`.
        messages: Vec<String>,
        /// The blocks that the host's HSM encrypts or decrypts.
        blocks: Vec<HsmBlockRecord>,
    }

    /// A block that the host's HSM encrypts or decrypts. It holds no secret: the library has already encrypted what is in it.
    HsmBlockRecord {
        /// What is done with it.
        work: HsmWork,
        /// The number of the pepper, which names the key in the HSM.
        pepper: i32,
        /// 32 bytes that the block is bound to: associated data, if the HSM takes any.
        ///
        /// Not shown by `toString`.
        context: Vec<u8>,
        /// The bytes: 48 to be encrypted, 1 to 96 to be decrypted.
        ///
        /// Not shown by `toString`.
        bytes: Vec<u8>,
    }

    /// A row to write.
    WriteRecord {
        /// Its key.
        ///
        /// Not shown by `toString`.
        key: String,
        /// The row's current revision; 0 if the row must not exist.
        expected: i64,
        /// The revision after the write.
        revision: i64,
        /// Its bytes.
        ///
        /// Not shown by `toString`.
        bytes: Vec<u8>,
        /// When the row changes next: the host sends `due` at that instant.
        #[uniffi(default = None)] wake_at: Option<Instant>,
        /// From when the host may delete it; absent if the host must keep it.
        #[uniffi(default = None)] purge_at: Option<Instant>,
    }

    /// A row that was read and is not written.
    RequireRecord {
        /// Its key.
        ///
        /// Not shown by `toString`.
        key: String,
        /// The revision that the row must have; 0 if there must be no such row.
        revision: i64,
    }

    /// A message for the outbox: a notice or an audit record.
    MessageRecord {
        /// Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised.
        ///
        /// Not shown by `toString`.
        id: String,
        /// A notice to the customer (NTC-1).
        #[uniffi(default = None)] notice: Option<NoticeRecord>,
        /// An audit record for the institution (NTC-2).
        #[uniffi(default = None)] audit: Option<AuditEntry>,
        /// Its MAC, 82 hexadecimal digits. A relay checks it with the message before it sends the message.
        mac: String,
    }

    /// A notice to a customer.
    NoticeRecord {
        /// Its kind.
        kind: NoticeKind,
        /// The customer's row.
        ///
        /// Not shown by `toString`.
        subject: String,
        /// The registered mail address; absent if none is registered, and the institution sends a letter.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] to: Option<String>,
        /// When the reported change took effect.
        at: Instant,
        /// The reference that the customer quotes in an inquiry.
        reference: String,
        /// The values in the notice.
        facts: Vec<Fact>,
    }

    /// A record for the institution's audit log.
    AuditEntry {
        /// When it took effect.
        at: Instant,
        /// The event.
        event: AuditEvent,
        /// The row concerned.
        ///
        /// Not shown by `toString`.
        subject: String,
        /// The session in which it happened.
        #[uniffi(default = None)] session: Option<String>,
        /// The operator who acted for the institution.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] operator: Option<String>,
        /// The rules that decided.
        rules: Vec<String>,
        /// More details.
        facts: Vec<Fact>,
        /// SHA-256 of the profile that decided, in hexadecimal.
        profile: String,
    }

    /// The result of an act: a part for the customer, and a part for the institution.
    OutcomeRecord {
        /// The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4).
        public: PublicRecord,
        /// The full reason, for the help desk and the log; it must not appear on the page.
        internal: Internal,
        /// The profile that decided.
        profile: ProfileRef,
    }

    /// The part that the customer or the operator may see: exactly one of these.
    PublicRecord {
        /// A page.
        #[uniffi(default = None)] page: Option<PageView>,
        /// The words for what an operator or the clock did.
        #[uniffi(default = None)] done: Option<Vec<String>>,
        /// Why an operator's request was refused.
        #[uniffi(default = None)] refused: Option<RefusedRecord>,
        /// What a session may do.
        #[uniffi(default = None)] authority: Option<Authority>,
        /// The changes that a new profile makes.
        #[uniffi(default = None)] changes: Option<Vec<Change>>,
    }

    /// A page to show. Its layout and texts come from the question `page`.
    PageView {
        /// The page.
        page: Page,
        /// The session's new token, if it changed: the browser stores it in place of the previous one.
        ///
        /// Not shown by `toString`.
        #[uniffi(default = None)] session: Option<String>,
        /// The token that the next act on this page must carry, once (LOG-3). The page on which a session ends still has one, for its button `home`. It is
        /// empty once nothing can be submitted any more: on the page `home`, and if the session was over already (`session-over`).
        ///
        /// Not shown by `toString`.
        step: String,
        /// Values that the page shows.
        shown: Vec<ShownValue>,
        /// Why the act was refused; absent if it was not.
        #[uniffi(default = None)] refused: Option<RefusedRecord>,
        /// The previous logins, newest first (LOG-4).
        last_logins: Vec<Instant>,
        /// Whether a password change is recommended (CRD-11).
        change_recommended: bool,
        /// When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11).
        #[uniffi(default = None)] change_by: Option<Instant>,
    }

    /// A value that a page shows.
    ShownValue {
        /// Its field.
        field: EntryField,
        /// The value; a secret only if it is an answer that the customer typed (ENR-5).
        ///
        /// Not shown by `toString`.
        text: String,
    }

    /// Why something was refused, as far as the customer may know.
    RefusedRecord {
        /// The reason.
        because: Refusal,
        /// The rules that decided.
        rules: Vec<String>,
        /// When to retry, if that is known.
        #[uniffi(default = None)] retry_at: Option<Instant>,
        /// All faults of the entries (CRD-10); `field` names the field.
        faults: Vec<EntryFault>,
        /// The text in Japanese.
        ja: String,
        /// The text in English.
        en: String,
    }
}

crate::question::questions! {
    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    hours, floor_hours, native_hours = answer_hours: HoursRequest -> HoursAnswer;

    /// Which windows is a service open, or closed, in a range (HRS-8)?
    windows, floor_windows, native_windows = answer_windows: WindowsRequest -> WindowsAnswer;

    /// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
    ical, floor_ical, native_ical = answer_ical: IcalRequest -> IcalAnswer;

    /// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
    day, floor_day, native_day = answer_day: DayRequest -> DayAnswer;

    /// Which day is a number of business days away (CAL-6)?
    days, floor_days, native_days = answer_days: DaysRequest -> DaysAnswer;

    /// How many business days are in a range (CAL-6)?
    between, floor_between, native_between = answer_between: BetweenRequest -> BetweenAnswer;

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
    statement, floor_statement, native_statement = answer_statement: StatementRequest -> StatementAnswer;

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    fee, floor_fee, native_fee = answer_fee: FeeRequest -> FeeAnswer;

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    charge, floor_charge, native_charge = answer_charge: ChargeRequest -> ChargeAnswer;

    /// What is on a page (PAG-1)?
    page, floor_page, native_page = answer_page: PageRequest -> PageAnswer;

    /// Which pages exist (PAG-1)?
    pages, floor_pages, native_pages = answer_pages: PagesRequest -> PagesAnswer;

    /// The institution's texts (PAG-2); without `key` and `page`, all of them.
    text, floor_text, native_text = answer_text: TextRequest -> TextAnswer;

    /// What must a connection be, and is this one allowed (LOG-6)?
    connection, floor_connection, native_connection = answer_connection: ConnectionRequest -> ConnectionAnswer;

    /// Is an environment supported (LOG-6)?
    environment, floor_environment, native_environment = answer_environment: EnvironmentRequest -> EnvironmentAnswer;

    /// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    check_entry, floor_check_entry, native_check_entry = answer_check_entry: CheckEntryRequest -> EntryAnswer;

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    check_password, floor_check_password, native_check_password = answer_check_password: CheckPasswordRequest -> EntryAnswer;

    /// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
    check_questions, floor_check_questions, native_check_questions = answer_check_questions: CheckQuestionsRequest -> EntryAnswer;

    /// Which secret questions can be chosen (CRD-7)?
    questions, floor_questions, native_questions = answer_questions: QuestionsRequest -> QuestionsAnswer;

    /// Which profile answers?
    profile, floor_profile, native_profile = answer_profile: ProfileRequest -> ProfileAnswer;

    /// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
    lock_policy, floor_lock_policy, native_lock_policy = answer_lock_policy: LockPolicyRequest -> LockPolicyAnswer;

    /// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
    lock_history, floor_lock_history, native_lock_history = answer_lock_history: LockHistoryRequest -> LockHistoryAnswer;
}

crate::question::acts! {
    /// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
    start_session = take_start_session: StartSessionRequest;

    /// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
    submit = take_submit: SubmitRequest;

    /// Returns the current page of a session; nothing is written.
    show = take_show: ShowRequest;

    /// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    authority = take_authority: AuthorityRequest;

    /// A request of an operator of the institution (OPR-1).
    operate = take_operate: OperateRequest;

    /// An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
    end_all_sessions = take_end_all_sessions: EndAllSessionsRequest;

    /// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
    due = take_due: DueRequest;

    /// Applies a new profile to an existing customer and reports what changes (INS-5).
    adopt = take_adopt: AdoptRequest;

    /// Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
    reseal = take_reseal: ResealRequest;
}
