//! The codes of all input errors: fixed numbers, with gaps for each module, never reused.
//!
//! | numbers | module |
//! |---|---|
//! | 1000 … | the form of a request |
//! | 1100 … | dates and instants |
//! | 1200 … | hours and maintenance |
//! | 1300 … | amounts and charges |
//! | 1400 … | the profile |
//! | 1700 … | pages, texts and the connection |
//! | 1600 … | wrong entries |
//! | 1500 … | entries and credentials |
//! | 1800 … | acts and rows |
//! | 1900 … | the language bindings |
//! | 2000 … | warnings about a profile that loads |

macro_rules! codes {
    ($($number:literal $variant:ident $name:literal $rule:literal, $ja:literal, $en:literal;)*) => {
        /// An error in an input, as a fixed number and name.
        ///
        /// ```
        /// use madoguchi::Code;
        /// assert_eq!((Code::DateOutOfRange.number(), Code::DateOutOfRange.rule()), (1103, "CAL-8"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $en] $variant = $number,)*
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The number, fixed for ever.
            pub const fn number(self) -> u16 {
                match self { $(Self::$variant => $number,)* }
            }

            /// The code of a number.
            pub const fn from_number(number: u16) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)* _ => None }
            }

            /// The name, fixed for ever.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The rule or convention that is broken.
            pub const fn rule(self) -> &'static str {
                match self { $(Self::$variant => $rule,)* }
            }

            /// The text in Japanese.
            pub const fn ja(self) -> &'static str {
                match self { $(Self::$variant => $ja,)* }
            }

            /// The text in English.
            pub const fn en(self) -> &'static str {
                match self { $(Self::$variant => $en,)* }
            }
        }
    };
}

codes! {
    1001 NotJson "not-json" "FORM-1", "JSONとして読めません", "the line is not JSON";
    1002 UnknownRequest "unknown-request" "FORM-2", "未知の質問です", "there is no such request";
    1003 UnknownField "unknown-field" "FORM-3", "未知の項目です", "the request has no such field";
    1004 MissingField "missing-field" "FORM-3", "必須の項目がありません", "a required field is missing";
    1005 WrongType "wrong-type" "FORM-3", "項目の型が違います", "the field is of another type";
    1006 TooLong "too-long" "FORM-1", "1行が長すぎます", "the line is too long";
    1007 RepeatedField "repeated-field" "FORM-3", "項目が重複しています", "duplicate field";
    1008 OutOfBounds "out-of-bounds" "FORM-3", "数が許される範囲の外です", "the number is out of bounds";

    1101 NotADate "not-a-date" "DATE-1", "日付は YYYY-MM-DD（半角）で指定してください", "a date is written YYYY-MM-DD in ASCII";
    1102 NoSuchDay "no-such-day" "DATE-1", "存在しない日付です", "there is no such day";
    1103 DateOutOfRange "date-out-of-range" "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "the date is outside 1948-07-20 to 2150-12-31";
    1104 NotAnInstant "not-an-instant" "DATE-2", "日時はRFC 3339で指定してください", "an instant is written as in RFC 3339";
    1105 NoOffset "no-offset" "DATE-2", "日時にUTCとの時差（+09:00やZ）が必要です", "an instant needs its offset from UTC, as +09:00 or Z";
    1106 AnswerOutOfRange "answer-out-of-range" "CAL-8", "答えが1948-07-20から2150-12-31までの外になります", "the answer lies outside 1948-07-20 to 2150-12-31";
    1107 Backwards "backwards" "DATE-3", "範囲の終わりが始まりより前です", "the range ends before it begins";
    1108 RangeTooLong "range-too-long" "DATE-3", "範囲が長すぎます", "the range is too long for one answer";

    1201 UnknownService "unknown-service" "HRS-1", "未知のサービスです", "there is no such service";
    1202 NotOffered "not-offered" "SVC-1", "お取り扱いしていないサービスです", "the institution does not offer this service";
    1203 MaintenanceBackwards "maintenance-backwards" "HRS-7", "休止時間帯の終わりが始まりより後ではありません", "the maintenance window does not end after it begins";
    1204 NotWholeMinutes "not-whole-minutes" "HRS-7", "休止時間帯は分単位で指定してください", "a maintenance window begins and ends on whole minutes";
    1205 MaintenanceWithoutText "maintenance-without-text" "HRS-7", "休止の案内文（日本語・英語）が必要です", "a maintenance window needs its text in Japanese and English";
    1206 TooManyWindows "too-many-windows" "HRS-7", "休止時間帯が多すぎます", "there are too many maintenance windows";
    1207 ForeignMaintenance "foreign-maintenance" "HRS-7", "休止時間帯が別のプロファイル用です", "the maintenance windows belong to another profile";
    1208 NoService "no-service" "HRS-7", "休止するサービスがありません", "the maintenance window names no service";

    1301 NotAnAmount "not-an-amount" "FEE-8", "金額は0円以上、1円単位の整数で指定してください", "an amount is a whole number of yen, not below 0";
    1302 AmountTooLarge "amount-too-large" "FEE-8", "金額は999,999,999,999円までです", "an amount is at most 999,999,999,999 yen";
    1303 ZeroAmount "zero-amount" "FEE-8", "金額が0円では、手数料をお答えできません", "an amount of 0 gives no quote";
    1304 UnknownKind "unknown-kind" "FEE-1", "未知の振込種別です", "there is no such kind of transfer";
    1305 BeforeFirstTable "before-first-table" "FEE-5", "最初の手数料表より前の日付です", "the date is before the first table of charges";
    1306 UnknownItem "unknown-item" "FEE-4", "未知の料金項目です", "there is no such item";

    1401 NotToml "not-toml" "PROFILE-1", "TOMLとして読めません", "not TOML";
    1402 UnknownKey "unknown-key" "PROFILE-2", "未知のキーです", "there is no such key here";
    1403 MissingKey "missing-key" "PROFILE-2", "必須のキーがありません", "a required key is missing";
    1404 WrongKeyType "wrong-key-type" "PROFILE-2", "値の型が違います", "the value is of another type";
    1405 WrongFormat "wrong-format" "PROFILE-1", "対応していない形式番号です", "this version of the format is not supported";
    1406 WrongValue "wrong-value" "PROFILE-2", "値が許される範囲の外です", "the value is outside what is allowed";
    1407 ProfileDate "profile-date" "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "not a date within 1948-07-20 to 2150-12-31";
    1408 Repeated "repeated" "PROFILE-3", "同じ内容が重複しています", "duplicate entry";
    1410 ProfileService "profile-service" "HRS-1", "未知のサービスです", "there is no such service";
    1411 NotationSyntax "notation-syntax" "HRS-9", "opening_hours記法として読めません", "not opening_hours notation";
    1412 NotationUnsupported "notation-unsupported" "HRS-9", "対応していない記法です", "outside the supported part of the notation";
    1413 ImpossibleWindow "impossible-window" "HRS-9", "時間帯として成り立ちません", "an impossible window";
    1414 UnknownMark "unknown-mark" "HRS-4", "この記号の休止がありません", "no closure has this mark";
    1415 UnusedMark "unused-mark" "HRS-4", "この記号を使うサービスがありません", "no service uses this mark";
    1416 NoOwnHours "no-own-hours" "HRS-11", "独自の利用時間を持つサービスを指定してください", "this service has no hours of its own";
    1417 HoursStartLate "hours-start-late" "HRS-8", "最初の行に開始日は指定できません", "the first hours of a service hold from the beginning: no `from`";
    1418 ClosesNothing "closes-nothing" "HRS-9", "休止または利用時間にならない式です", "the expression does not close or open what it names";
    1419 OverLimit "over-limit" "PROFILE-4", "上限を超えています", "more than a profile may have";
    1420 BandsOverlap "bands-overlap" "FEE-7", "金額の区分が重なっています", "bands of amounts overlap";
    1421 BandsGap "bands-gap" "FEE-7", "金額の区分に隙間があります", "bands of amounts leave a gap";
    1422 BandBackwards "band-backwards" "FEE-7", "金額の区分の終わりが始まりより後ではありません", "a band does not end after it begins";
    1423 TablesOnOneDay "tables-on-one-day" "FEE-7", "同じ日に始まる表が二つあります", "two tables start on one day";
    1424 KindNotPriced "kind-not-priced" "FEE-7", "手数料が定められていない種別があります", "a kind of transfer has no charge";

    1430 HashTooCheap "hash-too-cheap" "CRD-9", "パスワードのハッシュの計算が軽すぎます", "hashes of passwords cost too little";
    1431 PasswordTooShort "password-too-short" "CRD-2", "パスワードの長さの定めが短すぎます", "the length of passwords is too short";
    1432 WeakPasscode "weak-passcode" "CRD-6", "メール通知パスワードの定めが弱すぎます", "mail passcodes are too weak";
    1433 TooManyGuesses "too-many-guesses" "LCK-6", "誤入力の定めが、試せる回数を抑えていません", "wrong entries leave too many guesses";
    1434 SessionTooLong "session-too-long" "LOG-2", "セッションが長すぎます", "sessions live too long";
    1435 FirstUseTooLong "first-use-too-long" "ENR-3", "初回利用登録の期限が遠すぎます", "first use can be taken up for too long";
    1436 TooFewFactors "too-few-factors" "LOG-5", "サービスに必要な認証要素が足りません", "the service asks for too few factors";
    1437 ApproverMissing "approver-missing" "OPR-1", "職員の操作に承認者が必要です", "the operator's act needs a second approver";
    1438 TlsTooOld "tls-floor" "LOG-6", "TLSのバージョンの下限が古すぎます", "the oldest version of TLS that is allowed is too old";
    1439 HiddenInDocument "hidden-in-document" "PROFILE-2", "見えない文字、または並び順を変える文字があります", "a character is hidden, or changes how others are shown";

    2001 CheapHash "cheap-hash" "CRD-9", "パスワードのハッシュの計算が軽めです", "hashes of passwords cost less than usual";
    2002 ShortPassword "short-password" "CRD-2", "パスワードの長さの定めが短めです", "the length of passwords is shorter than usual";
    2003 WeakStrength "weak-strength" "CRD-3", "新しいパスワードの強さを確かめない定めです", "the strength of a new password is not looked at";
    2004 LongPasscode "long-passcode" "CRD-6", "メール通知パスワードの有効時間が長めです", "mail passcodes live longer than usual";
    2005 ManyGuesses "many-guesses" "LCK-6", "誤入力の定めで、試せる回数が多めです", "wrong entries leave more guesses than usual";
    2006 LongSession "long-session" "LOG-2", "セッションが長めです", "sessions live longer than usual";
    2007 LongFirstUse "long-first-use" "ENR-3", "初回利用登録の期限が遠めです", "first use can be taken up for longer than usual";
    2008 FewFactors "few-factors" "LOG-5", "サービスに必要な認証要素が少なめです", "the service asks for fewer factors than usual";
    2009 NoApprover "no-approver" "OPR-1", "職員の操作に承認者がいません", "the operator's act has no second approver";

    1701 UnknownPage "unknown-page" "PAG-1", "未知のページです", "there is no such page";
    1702 UnknownButton "unknown-button" "PAG-1", "未知のボタンです", "there is no such button";
    1703 ButtonNotHere "button-not-here" "PAG-1", "このページにないボタンです", "the page has no such button";
    1704 NoPages "no-pages" "PAG-1", "ページの定めがありません", "the institution describes no pages";
    1705 UnknownText "unknown-text" "PAG-2", "この文章はありません", "there is no such text";
    1706 PageNotOffered "page-not-offered" "PAG-1", "お取り扱いのないページです", "the institution does not have this page";
    1710 PageMissing "page-missing" "PAG-1", "定められていないページがあります", "a page is missing";
    1711 EntryNotHere "entry-not-here" "PAG-1", "このページにない項目です", "the page has no such field";
    1712 PageLacksEntry "page-lacks-entry" "PAG-1", "ページに必要な項目がありません", "the page lacks a field";
    1713 WrongEntry "wrong-entry" "PAG-1", "この項目の定めと違います", "the rules say something else of this field";
    1714 ButtonLeads "button-leads" "PAG-1", "ボタンの行き先が違います", "the button leads somewhere else";
    1715 ButtonMissing "button-missing" "PAG-1", "ページに必要なボタンがありません", "the page lacks a button";
    1716 TextMissing "text-missing" "PAG-2", "必要な文章がありません", "a text is missing";
    1717 NotAUrl "not-a-url" "PAG-2", "httpsのURLではありません", "not an https address";

    1731 UnknownTls "unknown-tls" "LOG-6", "未知のTLSバージョンです", "there is no such version of TLS";
    1732 UnknownCertificate "unknown-certificate" "LOG-6", "未知の証明書種別です", "there is no such kind of certificate";
    1733 NotAKeyLength "not-a-key-length" "LOG-6", "鍵の長さが許される範囲の外です", "the length of the key is outside what is allowed";
    1734 UnknownBrowser "unknown-browser" "LOG-6", "未知のブラウザです", "there is no such browser";
    1735 NotAVersion "not-a-version" "LOG-6", "バージョンは半角の数字と点で指定してください", "a version is written in ASCII digits and dots";
    1736 UserAgentTooLong "user-agent-too-long" "LOG-6", "User-Agentが長すぎます", "the User-Agent is too long";
    1737 UnknownOs "unknown-os" "LOG-6", "未知のOSです", "there is no such system";
    1738 UnknownFootnote "unknown-footnote" "LOG-6", "この脚注はありません", "there is no such footnote";
    1739 NoConnection "no-connection" "LOG-6", "通信の定めがありません", "the institution states no rule for the connection";
    1601 UnknownFactor "unknown-factor" "LCK-1", "未知の認証要素です", "there is no such factor";
    1602 FactorNotCounted "factor-not-counted" "LCK-1", "誤入力の取扱いが定められていない認証要素があります", "a factor has no row of wrong entries";
    1603 UnknownClosing "unknown-closing" "LCK-1", "停止の範囲として未知の語です", "there is no such scope of a lock";
    1604 NeverLocks "never-locks" "LCK-3", "一時停止もロックもありません", "neither a temporary lock nor a lock follows the limit";
    1605 HiddenTemporaryLock "hidden-temporary-lock" "LCK-3", "一時停止もなく終了もしない区切りがあります", "a temporary lock before the lock neither lasts nor ends the session";
    1606 TemporaryLockTooShort "temporary-lock-too-short" "LCK-2", "一時停止が入力の有効時間より長くありません", "a temporary lock does not outlast a pending attempt";
    1607 SecretSpace "secret-space" "LCK-6", "秘密の通り数が0か、数えられる範囲を超えています", "the number of secrets is 0, or too large";
    1608 UnknownOrigin "unknown-origin" "LCK-6", "未知の環境区分です", "there is no such origin";
    1609 UnknownAttemptEvent "unknown-attempt-event" "LCK-2", "未知の出来事です", "there is no such event";
    1610 AttemptMissing "attempt-missing" "LCK-2", "どの入力かを番号で指定してください", "the event needs the number of its attempt";
    1611 TooManyEvents "too-many-events" "LCK-2", "出来事が多すぎます", "there are too many events";
    1612 NotACount "not-a-count" "LCK-6", "回数が許される範囲の外です", "the count is outside what is allowed";
    1501 EntryMissing "entry-missing" "CRD-10", "入力してください", "this is required";
    1502 EntryTooShort "entry-too-short" "CRD-10", "文字数が足りません", "the entry is too short";
    1503 EntryTooLong "entry-too-long" "CRD-10", "文字数が多すぎます", "the entry is too long";
    1504 HalfWidthNeeded "half-width-needed" "CRD-10", "半角で入力してください", "half-width is needed";
    1505 FullWidthNeeded "full-width-needed" "CRD-7", "全角で入力してください", "full-width is needed";
    1506 WrongCharacter "wrong-character" "CRD-10", "使用できない文字があります", "a character is not allowed here";
    1507 NotTheSame "not-the-same" "CRD-3", "2回の入力が一致していません", "the two entries are not the same";
    1508 NoSuchAccountType "no-such-account-type" "CRD-1", "お取り扱いのない科目です", "there is no such account type";
    1509 NotAMailAddress "not-a-mail-address" "CRD-8", "メールアドレスには、前後に文字のある@が一つ必要です", "a mail address has exactly one @ with something on both sides";
    1510 WrongFirstDigit "wrong-first-digit" "CRD-8", "電話番号は0から入力してください", "the telephone number begins with 0";
    1511 NoSuchQuestion "no-such-question" "CRD-7", "選択できない質問です", "there is no such question";
    1512 OnlyBlanks "only-blanks" "CRD-7", "空白だけの回答は登録できません", "an answer of blanks alone is not taken";
    1513 NotAChoice "not-a-choice" "CRD-8", "選択肢から選んでください", "this is none of the choices";
    1514 UnknownForm "unknown-form" "CRD-10", "未知の入力項目の種類です", "there is no such kind of entry";
    1521 SameAsCurrent "same-as-current" "CRD-3", "現在のパスワードと同じものは使用できません", "the new password is the one in force";
    1522 SameAsOther "same-as-other" "CRD-3", "ログインパスワードと確認用パスワードには別のものを指定してください", "the login and the confirmation password are the same";
    1523 SameAsLoginId "same-as-login-id" "CRD-3", "ログインIDと同じパスワードは使用できません", "the password is the login ID";
    1524 TooCommon "too-common" "CRD-3", "推測されやすいパスワードは使用できません", "this password is too common";
    1525 UsedBefore "used-before" "CRD-3", "以前のパスワードは使用できません", "the password was in force before";
    1526 NotMixed "not-mixed" "CRD-3", "英字と数字の両方を使用してください", "a password needs letters and digits";
    1527 HouseWord "house-word" "CRD-13", "金融機関や商品などの名称、金融機関コード、またはそれに数字を加えただけのパスワードは使用できません", "the password is a name or code of the institution or its products, or one with a few digits more";
    1528 OwnData "own-data" "CRD-13", "電話番号、口座番号、ログインID、またはそれに数字を加えただけのパスワードは使用できません", "the password is the telephone, account number or login ID, or one with a few digits more";
    1531 SameQuestion "same-question" "CRD-7", "同じ質問は選択できません", "the questions are not all different";
    1532 SameAnswer "same-answer" "CRD-7", "同じ回答は登録できません", "the answers are not all different";
    1533 SameMailAddress "same-mail-address" "SVC-4", "現在登録されているメールアドレスと同じものです", "this is the mail address that is registered";

    1751 UnknownEntryField "unknown-entry-field" "PAG-1", "未知の入力項目です", "there is no such entry field";

    1761 KeyboardNotOffered "keyboard-not-offered" "KEY-1", "この項目にソフトウェアキーボードはありません", "the page offers no software keyboard for this field";
    1762 KeyboardClosed "keyboard-closed" "KEY-1", "ソフトウェアキーボードは閉じられています", "the software keyboard is closed";
    1763 UnknownKeyClass "unknown-key-class" "KEY-1", "未知の文字種類です", "there is no such class of characters";
    1764 ClassNotHere "class-not-here" "KEY-1", "このソフトウェアキーボードにない文字種類です", "the software keyboard does not have this class of characters";
    1765 NoSuchKey "no-such-key" "KEY-2", "この位置にキーはありません", "there is no key at this position";
    1766 NoSuchPlace "no-such-place" "KEY-1", "カーソルを置けない位置です", "the cursor cannot go there";
    1767 KeyboardFull "keyboard-full" "KEY-1", "これ以上は入力できません", "no more characters can be entered";
    1768 KeysMissing "keys-missing" "KEY-1", "ソフトウェアキーボードに必要な文字がありません", "the software keyboard lacks characters";

    1801 ActMisuse "act-misuse" "ACT-1", "この処理は今それを求めていません", "the act did not ask for that";
    1802 ForeignRow "foreign-row" "ACT-1", "求めていない行です", "the act did not ask for this row";
    1803 NotASnapshot "not-a-snapshot" "ROW-1", "行の内容を読めません", "the row's bytes are no state of this library";
    1804 SnapshotTooNew "snapshot-too-new" "ROW-1", "新しい版で書かれた行です", "the row was written by a newer version";
    1805 SnapshotKey "snapshot-key" "ROW-2", "封をした鍵がありません", "it is sealed with a key that is not here";
    1806 SnapshotTampered "snapshot-tampered" "ROW-2", "行が改変されています", "the row was changed outside the library";
    1807 SnapshotSubject "snapshot-subject" "ROW-2", "別の対象の行です", "the row holds the state of another subject";
    1808 SnapshotRolledBack "snapshot-rolled-back" "ROW-3", "行の版数が違います", "the row is of another revision";
    1809 ClockWentBack "clock-went-back" "LCK-5", "時刻が記録より前です", "the instant is before one that was recorded";
    1810 NoMemory "no-memory" "CRD-9", "ハッシュ計算の記憶領域がありません", "no memory for a hash";
    1811 NotAName "not-a-name" "ID-1", "名称として正しくありません", "not a name of its kind";
    1812 NotAKey "not-a-key" "ROW-1", "行のキーではありません", "not the key of a row";
    1813 NotHex "not-hex" "FORM-3", "16進数（小文字）で指定してください", "bytes are written in lower-case hexadecimal";
    1814 UnknownAct "unknown-act" "OPR-1", "未知の操作です", "there is no such operator's act";
    1815 HostKeyLength "host-key-length" "ROW-2", "鍵は32バイトです", "a host key has 32 bytes";
    1816 RandomnessLength "randomness-length" "ACT-2", "乱数は32バイトです", "randomness has 32 bytes";
    1817 HostKeyRepeated "host-key-repeated" "ROW-2", "鍵の番号が重なっているか、同じ鍵に二つの番号が付いています", "two host keys have one number, or one secret has two numbers";
    1818 PepperLength "pepper-length" "CRD-9", "ペッパーの長さが違います", "the pepper has another length";
    1819 NothingVisible "nothing-visible" "OPR-1", "目に見える文字がありません", "no character of it can be seen";
    1820 HiddenCharacter "hidden-character" "OPR-1", "改行、制御文字、目に見えない文字、文字の並びを変える文字は使用できません", "line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed";
    1821 RowTooLong "row-too-long" "LCK-4", "行が決められた長さを超えます", "the row outgrows the length of its kind";
    1822 SnapshotInstitution "snapshot-institution" "INS-14", "別の金融機関の行です", "the row is another institution's";
    1823 SnapshotDeployment "snapshot-deployment" "INS-14", "別の稼働先の行です", "the row is another deployment's";
    1824 DeploymentName "deployment-name" "INS-14", "稼働先の名前は、半角の英数字と記号で1～32文字です（空白は使用できません）", "a deployment's name is 1 to 32 printable ASCII characters without spaces";
    1825 ProfileTooNew "profile-too-new" "INS-5", "このエンジンがまだ受け入れていない、新しい通番のプロファイルで書かれた行です", "the row was written by a profile with a greater serial number, which this engine has not accepted yet";
    1826 OtherProfile "other-profile" "INS-5", "同じ通番で内容の違うプロファイルで書かれた行です。前の内容に戻すときも、新しい通番を付けてください", "the row was written by a profile of the same serial number and another content; a previous content comes back under a new number";
    1827 NextInstitution "next-institution" "INS-5", "次のプロファイルは、別の金融機関のものです", "the next profile is another institution's";
    1828 NextSerial "next-serial" "INS-5", "次のプロファイルの通番は、適用中のものより大きくしてください", "the next profile needs a greater serial number than the one in force";
    1829 GaveUp "gave-up" "LCK-2", "ほかの処理と競合し続けたため中断しました。やり直してください", "other acts wrote the rows first each time: try again";
    1831 ActClosed "act-closed" "ACT-1", "この処理は閉じられています", "the act is closed";
    1832 ActDriven "act-driven" "ACT-1", "別のスレッドがこの処理を進めています", "another thread drives the act";
    1833 NoOutcome "no-outcome" "ACT-1", "この処理はまだ終わっていないか、エラーで終わりました", "the act is not over, or an error ended it";
    1834 AllZero "all-zero" "ACT-2", "すべて0の鍵や乱数は使用できません", "a key or randomness of zeros alone is not taken";
    1835 RunUsed "run-used" "ID-1", "この名前の検査は、この保存先で実施済みです", "this name was used: each run on one store has a name of its own";
    1836 RetiredKey "retired-key" "ROW-2", "使用を終えた鍵で封をしています", "it is sealed with a key that is retired";
    1837 WrongKey "wrong-key" "ROW-2", "同じ番号の別の鍵で封をしています。鍵の設定を確かめてください", "it is sealed with another key of this number: check the host's keys";
    1838 KeyCheckValue "key-check-value" "ROW-2", "鍵が確認値と一致しません。鍵の設定を確かめてください", "the key does not have this check value: check the host's keys";
    1839 PepperRepeated "pepper-repeated" "CRD-9", "ペッパーの番号が重なっています", "two peppers have one number";
    1840 PepperCheckValue "pepper-check-value" "CRD-9", "ペッパーが確認値と一致しません。ペッパーの設定を確かめてください", "the pepper does not have this check value: check the host's peppers";
    1841 UnknownPepper "unknown-pepper" "CRD-9", "ハッシュのペッパーがありません", "a hash of the row is under a pepper that is not here";
    1842 RetiredPepper "retired-pepper" "CRD-9", "使用を終えたペッパーのハッシュです", "a hash of the row is under a pepper that is retired";
    1843 WrongPepper "wrong-pepper" "CRD-9", "同じ番号の別のペッパーのハッシュです。ペッパーの設定を確かめてください", "a hash of the row is under another pepper of this number: check the host's peppers";
    1844 RowBelowMark "row-below-mark" "ROW-3", "最高版数の記録より前の版の行です", "the row is older than its high-water mark";
    1845 RowMissingBelowMark "row-missing-below-mark" "ROW-3", "最高版数の記録があるのに、行がありません", "there is a high-water mark, and no row";
    1846 RowWrittenTwice "row-written-twice" "ROW-3", "最高版数の記録と同じ版で、封の違う行です", "the row has the revision of its high-water mark, and another seal";
    1847 MarkLength "mark-length" "ROW-3", "最高版数の記録は16進数32桁です", "a high-water mark has 32 hexadecimal digits";
    1848 ReasonHasSecret "reason-has-secret" "OPR-1", "理由に初期パスワードが含まれています", "the reason contains an initial password";
    1849 ApprovalIncomplete "approval-incomplete" "OPR-1", "承認者と承認日時は、両方を指定してください", "an approval needs both its approver and its instant";
    1850 MessageForm "message-form" "NTC-2", "このライブラリの通知・記録の形式ではありません", "this does not have the form of a message of this library";
    1851 MessageChanged "message-changed" "NTC-2", "ライブラリの外で作られたか書き換えられた通知・記録です。送信しないでください", "the message was changed or made outside the library: do not send it";
    1852 RowLowerKey "row-lower-key" "ROW-3", "前より古い鍵で封をした行です", "the row is sealed with an earlier key than before";
    1853 HsmAnswer "hsm-answer" "CRD-9", "HSMの応答が正しくありません", "the HSM does not decrypt what it has encrypted, or has made no block of at most 96 bytes of it";

    1901 NullPointer "null-pointer" "DOOR-1", "ポインタがNULLです", "the pointer is null";
    1902 InvalidHandle "invalid-handle" "DOOR-2", "ハンドルが無効か、すでに解放されています", "the handle is invalid or closed";
    1903 WrongSize "wrong-size" "DOOR-1", "構造体の大きさが違います", "the structure has another size";
    1904 NotUtf8 "not-utf8" "DOOR-1", "UTF-8ではありません", "not UTF-8";
    1905 Internal "internal" "DOOR-3", "ライブラリ内部の誤りです", "a fault of the library";
    1906 ColumnLength "column-length" "DOOR-4", "列の長さが揃っていません", "the columns are not of one length";
    1907 NotAFlag "not-a-flag" "DOOR-4", "真偽値は0か1で指定してください", "a flag is 0 or 1";
    1908 TooManyHandles "too-many-handles" "DOOR-2", "ハンドルが多すぎます", "there are too many open handles";
    1909 HoldsSecret "holds-secret" "CRD-9", "秘密を含むため、保存や複製はできません", "it holds a secret: it is neither pickled nor copied";
    1910 LibraryChanged "library-changed" "DOOR-3", "ネイティブライブラリが、このjarのものではありません", "the native library is not the one of this jar";
}
