// Made from the facade by `cargo xtask generate`; not written by hand.
@file:JvmName("Words")

package dev.madoguchi

/** The code of an error: a fixed number and name. Numbers are never reused; later versions have more. */
enum class Code(
    /** The number, which never changes. */
    val number: Int,
    /** The name, which never changes: that of [ErrorRecord.name]. */
    val word: String,
    /** The rule or convention that is broken. */
    val rule: String,
    /** The text in Japanese. */
    val ja: String,
    /** The text in English. */
    val en: String,
) {
    /** the line is not JSON (FORM-1). */
    NOT_JSON(1001, "not-json", "FORM-1", "JSONとして読めません", "the line is not JSON"),

    /** there is no such request (FORM-2). */
    UNKNOWN_REQUEST(1002, "unknown-request", "FORM-2", "未知の質問です", "there is no such request"),

    /** the request has no such field (FORM-3). */
    UNKNOWN_FIELD(1003, "unknown-field", "FORM-3", "未知の項目です", "the request has no such field"),

    /** a required field is missing (FORM-3). */
    MISSING_FIELD(1004, "missing-field", "FORM-3", "必須の項目がありません", "a required field is missing"),

    /** the field is of another type (FORM-3). */
    WRONG_TYPE(1005, "wrong-type", "FORM-3", "項目の型が違います", "the field is of another type"),

    /** the line is too long (FORM-1). */
    TOO_LONG(1006, "too-long", "FORM-1", "1行が長すぎます", "the line is too long"),

    /** duplicate field (FORM-3). */
    REPEATED_FIELD(1007, "repeated-field", "FORM-3", "項目が重複しています", "duplicate field"),

    /** the number is out of bounds (FORM-3). */
    OUT_OF_BOUNDS(1008, "out-of-bounds", "FORM-3", "数が許される範囲の外です", "the number is out of bounds"),

    /** a date is written YYYY-MM-DD in ASCII (DATE-1). */
    NOT_A_DATE(1101, "not-a-date", "DATE-1", "日付は YYYY-MM-DD（半角）で指定してください", "a date is written YYYY-MM-DD in ASCII"),

    /** there is no such day (DATE-1). */
    NO_SUCH_DAY(1102, "no-such-day", "DATE-1", "存在しない日付です", "there is no such day"),

    /** the date is outside 1948-07-20 to 2150-12-31 (CAL-8). */
    DATE_OUT_OF_RANGE(1103, "date-out-of-range", "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "the date is outside 1948-07-20 to 2150-12-31"),

    /** an instant is written as in RFC 3339 (DATE-2). */
    NOT_AN_INSTANT(1104, "not-an-instant", "DATE-2", "日時はRFC 3339で指定してください", "an instant is written as in RFC 3339"),

    /** an instant needs its offset from UTC, as +09:00 or Z (DATE-2). */
    NO_OFFSET(1105, "no-offset", "DATE-2", "日時にUTCとの時差（+09:00やZ）が必要です", "an instant needs its offset from UTC, as +09:00 or Z"),

    /** the answer lies outside 1948-07-20 to 2150-12-31 (CAL-8). */
    ANSWER_OUT_OF_RANGE(1106, "answer-out-of-range", "CAL-8", "答えが1948-07-20から2150-12-31までの外になります", "the answer lies outside 1948-07-20 to 2150-12-31"),

    /** the range ends before it begins (DATE-3). */
    BACKWARDS(1107, "backwards", "DATE-3", "範囲の終わりが始まりより前です", "the range ends before it begins"),

    /** the range is too long for one answer (DATE-3). */
    RANGE_TOO_LONG(1108, "range-too-long", "DATE-3", "範囲が長すぎます", "the range is too long for one answer"),

    /** there is no such service (HRS-1). */
    UNKNOWN_SERVICE(1201, "unknown-service", "HRS-1", "未知のサービスです", "there is no such service"),

    /** the institution does not offer this service (SVC-1). */
    NOT_OFFERED(1202, "not-offered", "SVC-1", "お取り扱いしていないサービスです", "the institution does not offer this service"),

    /** the maintenance window does not end after it begins (HRS-7). */
    MAINTENANCE_BACKWARDS(1203, "maintenance-backwards", "HRS-7", "休止時間帯の終わりが始まりより後ではありません", "the maintenance window does not end after it begins"),

    /** a maintenance window begins and ends on whole minutes (HRS-7). */
    NOT_WHOLE_MINUTES(1204, "not-whole-minutes", "HRS-7", "休止時間帯は分単位で指定してください", "a maintenance window begins and ends on whole minutes"),

    /** a maintenance window needs its text in Japanese and English (HRS-7). */
    MAINTENANCE_WITHOUT_TEXT(1205, "maintenance-without-text", "HRS-7", "休止の案内文（日本語・英語）が必要です", "a maintenance window needs its text in Japanese and English"),

    /** there are too many maintenance windows (HRS-7). */
    TOO_MANY_WINDOWS(1206, "too-many-windows", "HRS-7", "休止時間帯が多すぎます", "there are too many maintenance windows"),

    /** the maintenance windows belong to another profile (HRS-7). */
    FOREIGN_MAINTENANCE(1207, "foreign-maintenance", "HRS-7", "休止時間帯が別のプロファイル用です", "the maintenance windows belong to another profile"),

    /** the maintenance window names no service (HRS-7). */
    NO_SERVICE(1208, "no-service", "HRS-7", "休止するサービスがありません", "the maintenance window names no service"),

    /** an amount is a whole number of yen, not below 0 (FEE-8). */
    NOT_AN_AMOUNT(1301, "not-an-amount", "FEE-8", "金額は0円以上、1円単位の整数で指定してください", "an amount is a whole number of yen, not below 0"),

    /** an amount is at most 999,999,999,999 yen (FEE-8). */
    AMOUNT_TOO_LARGE(1302, "amount-too-large", "FEE-8", "金額は999,999,999,999円までです", "an amount is at most 999,999,999,999 yen"),

    /** an amount of 0 gives no quote (FEE-8). */
    ZERO_AMOUNT(1303, "zero-amount", "FEE-8", "金額が0円では、手数料をお答えできません", "an amount of 0 gives no quote"),

    /** there is no such kind of transfer (FEE-1). */
    UNKNOWN_KIND(1304, "unknown-kind", "FEE-1", "未知の振込種別です", "there is no such kind of transfer"),

    /** the date is before the first table of charges (FEE-5). */
    BEFORE_FIRST_TABLE(1305, "before-first-table", "FEE-5", "最初の手数料表より前の日付です", "the date is before the first table of charges"),

    /** there is no such item (FEE-4). */
    UNKNOWN_ITEM(1306, "unknown-item", "FEE-4", "未知の料金項目です", "there is no such item"),

    /** not TOML (PROFILE-1). */
    NOT_TOML(1401, "not-toml", "PROFILE-1", "TOMLとして読めません", "not TOML"),

    /** there is no such key here (PROFILE-2). */
    UNKNOWN_KEY(1402, "unknown-key", "PROFILE-2", "未知のキーです", "there is no such key here"),

    /** a required key is missing (PROFILE-2). */
    MISSING_KEY(1403, "missing-key", "PROFILE-2", "必須のキーがありません", "a required key is missing"),

    /** the value is of another type (PROFILE-2). */
    WRONG_KEY_TYPE(1404, "wrong-key-type", "PROFILE-2", "値の型が違います", "the value is of another type"),

    /** this version of the format is not supported (PROFILE-1). */
    WRONG_FORMAT(1405, "wrong-format", "PROFILE-1", "対応していない形式番号です", "this version of the format is not supported"),

    /** the value is outside what is allowed (PROFILE-2). */
    WRONG_VALUE(1406, "wrong-value", "PROFILE-2", "値が許される範囲の外です", "the value is outside what is allowed"),

    /** not a date within 1948-07-20 to 2150-12-31 (CAL-8). */
    PROFILE_DATE(1407, "profile-date", "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "not a date within 1948-07-20 to 2150-12-31"),

    /** duplicate entry (PROFILE-3). */
    REPEATED(1408, "repeated", "PROFILE-3", "同じ内容が重複しています", "duplicate entry"),

    /** there is no such service (HRS-1). */
    PROFILE_SERVICE(1410, "profile-service", "HRS-1", "未知のサービスです", "there is no such service"),

    /** not opening_hours notation (HRS-9). */
    NOTATION_SYNTAX(1411, "notation-syntax", "HRS-9", "opening_hours記法として読めません", "not opening_hours notation"),

    /** outside the supported part of the notation (HRS-9). */
    NOTATION_UNSUPPORTED(1412, "notation-unsupported", "HRS-9", "対応していない記法です", "outside the supported part of the notation"),

    /** an impossible window (HRS-9). */
    IMPOSSIBLE_WINDOW(1413, "impossible-window", "HRS-9", "時間帯として成り立ちません", "an impossible window"),

    /** no closure has this mark (HRS-4). */
    UNKNOWN_MARK(1414, "unknown-mark", "HRS-4", "この記号の休止がありません", "no closure has this mark"),

    /** no service uses this mark (HRS-4). */
    UNUSED_MARK(1415, "unused-mark", "HRS-4", "この記号を使うサービスがありません", "no service uses this mark"),

    /** this service has no hours of its own (HRS-11). */
    NO_OWN_HOURS(1416, "no-own-hours", "HRS-11", "独自の利用時間を持つサービスを指定してください", "this service has no hours of its own"),

    /** the first hours of a service hold from the beginning: no `from` (HRS-8). */
    HOURS_START_LATE(1417, "hours-start-late", "HRS-8", "最初の行に開始日は指定できません", "the first hours of a service hold from the beginning: no `from`"),

    /** the expression does not close or open what it names (HRS-9). */
    CLOSES_NOTHING(1418, "closes-nothing", "HRS-9", "休止または利用時間にならない式です", "the expression does not close or open what it names"),

    /** more than a profile may have (PROFILE-4). */
    OVER_LIMIT(1419, "over-limit", "PROFILE-4", "上限を超えています", "more than a profile may have"),

    /** bands of amounts overlap (FEE-7). */
    BANDS_OVERLAP(1420, "bands-overlap", "FEE-7", "金額の区分が重なっています", "bands of amounts overlap"),

    /** bands of amounts leave a gap (FEE-7). */
    BANDS_GAP(1421, "bands-gap", "FEE-7", "金額の区分に隙間があります", "bands of amounts leave a gap"),

    /** a band does not end after it begins (FEE-7). */
    BAND_BACKWARDS(1422, "band-backwards", "FEE-7", "金額の区分の終わりが始まりより後ではありません", "a band does not end after it begins"),

    /** two tables start on one day (FEE-7). */
    TABLES_ON_ONE_DAY(1423, "tables-on-one-day", "FEE-7", "同じ日に始まる表が二つあります", "two tables start on one day"),

    /** a kind of transfer has no charge (FEE-7). */
    KIND_NOT_PRICED(1424, "kind-not-priced", "FEE-7", "手数料が定められていない種別があります", "a kind of transfer has no charge"),

    /** hashes of passwords cost too little (CRD-9). */
    HASH_TOO_CHEAP(1430, "hash-too-cheap", "CRD-9", "パスワードのハッシュの計算が軽すぎます", "hashes of passwords cost too little"),

    /** the length of passwords is too short (CRD-2). */
    PASSWORD_TOO_SHORT(1431, "password-too-short", "CRD-2", "パスワードの長さの定めが短すぎます", "the length of passwords is too short"),

    /** mail passcodes are too weak (CRD-6). */
    WEAK_PASSCODE(1432, "weak-passcode", "CRD-6", "メール通知パスワードの定めが弱すぎます", "mail passcodes are too weak"),

    /** wrong entries leave too many guesses (LCK-6). */
    TOO_MANY_GUESSES(1433, "too-many-guesses", "LCK-6", "誤入力の定めが、試せる回数を抑えていません", "wrong entries leave too many guesses"),

    /** sessions live too long (LOG-2). */
    SESSION_TOO_LONG(1434, "session-too-long", "LOG-2", "セッションが長すぎます", "sessions live too long"),

    /** first use can be taken up for too long (ENR-3). */
    FIRST_USE_TOO_LONG(1435, "first-use-too-long", "ENR-3", "初回利用登録の期限が遠すぎます", "first use can be taken up for too long"),

    /** the service asks for too few factors (LOG-5). */
    TOO_FEW_FACTORS(1436, "too-few-factors", "LOG-5", "サービスに必要な認証要素が足りません", "the service asks for too few factors"),

    /** the operator's act needs a second approver (OPR-1). */
    APPROVER_MISSING(1437, "approver-missing", "OPR-1", "職員の操作に承認者が必要です", "the operator's act needs a second approver"),

    /** the oldest version of TLS that is allowed is too old (LOG-6). */
    TLS_TOO_OLD(1438, "tls-floor", "LOG-6", "TLSのバージョンの下限が古すぎます", "the oldest version of TLS that is allowed is too old"),

    /** a character is hidden, or changes how others are shown (PROFILE-2). */
    HIDDEN_IN_DOCUMENT(1439, "hidden-in-document", "PROFILE-2", "見えない文字、または並び順を変える文字があります", "a character is hidden, or changes how others are shown"),

    /** hashes of passwords cost less than usual (CRD-9). */
    CHEAP_HASH(2001, "cheap-hash", "CRD-9", "パスワードのハッシュの計算が軽めです", "hashes of passwords cost less than usual"),

    /** the length of passwords is shorter than usual (CRD-2). */
    SHORT_PASSWORD(2002, "short-password", "CRD-2", "パスワードの長さの定めが短めです", "the length of passwords is shorter than usual"),

    /** the strength of a new password is not looked at (CRD-3). */
    WEAK_STRENGTH(2003, "weak-strength", "CRD-3", "新しいパスワードの強さを確かめない定めです", "the strength of a new password is not looked at"),

    /** mail passcodes live longer than usual (CRD-6). */
    LONG_PASSCODE(2004, "long-passcode", "CRD-6", "メール通知パスワードの有効時間が長めです", "mail passcodes live longer than usual"),

    /** wrong entries leave more guesses than usual (LCK-6). */
    MANY_GUESSES(2005, "many-guesses", "LCK-6", "誤入力の定めで、試せる回数が多めです", "wrong entries leave more guesses than usual"),

    /** sessions live longer than usual (LOG-2). */
    LONG_SESSION(2006, "long-session", "LOG-2", "セッションが長めです", "sessions live longer than usual"),

    /** first use can be taken up for longer than usual (ENR-3). */
    LONG_FIRST_USE(2007, "long-first-use", "ENR-3", "初回利用登録の期限が遠めです", "first use can be taken up for longer than usual"),

    /** the service asks for fewer factors than usual (LOG-5). */
    FEW_FACTORS(2008, "few-factors", "LOG-5", "サービスに必要な認証要素が少なめです", "the service asks for fewer factors than usual"),

    /** the operator's act has no second approver (OPR-1). */
    NO_APPROVER(2009, "no-approver", "OPR-1", "職員の操作に承認者がいません", "the operator's act has no second approver"),

    /** there is no such page (PAG-1). */
    UNKNOWN_PAGE(1701, "unknown-page", "PAG-1", "未知のページです", "there is no such page"),

    /** there is no such button (PAG-1). */
    UNKNOWN_BUTTON(1702, "unknown-button", "PAG-1", "未知のボタンです", "there is no such button"),

    /** the page has no such button (PAG-1). */
    BUTTON_NOT_HERE(1703, "button-not-here", "PAG-1", "このページにないボタンです", "the page has no such button"),

    /** the institution describes no pages (PAG-1). */
    NO_PAGES(1704, "no-pages", "PAG-1", "ページの定めがありません", "the institution describes no pages"),

    /** there is no such text (PAG-2). */
    UNKNOWN_TEXT(1705, "unknown-text", "PAG-2", "この文章はありません", "there is no such text"),

    /** the institution does not have this page (PAG-1). */
    PAGE_NOT_OFFERED(1706, "page-not-offered", "PAG-1", "お取り扱いのないページです", "the institution does not have this page"),

    /** a page is missing (PAG-1). */
    PAGE_MISSING(1710, "page-missing", "PAG-1", "定められていないページがあります", "a page is missing"),

    /** the page has no such field (PAG-1). */
    ENTRY_NOT_HERE(1711, "entry-not-here", "PAG-1", "このページにない項目です", "the page has no such field"),

    /** the page lacks a field (PAG-1). */
    PAGE_LACKS_ENTRY(1712, "page-lacks-entry", "PAG-1", "ページに必要な項目がありません", "the page lacks a field"),

    /** the rules say something else of this field (PAG-1). */
    WRONG_ENTRY(1713, "wrong-entry", "PAG-1", "この項目の定めと違います", "the rules say something else of this field"),

    /** the button leads somewhere else (PAG-1). */
    BUTTON_LEADS(1714, "button-leads", "PAG-1", "ボタンの行き先が違います", "the button leads somewhere else"),

    /** the page lacks a button (PAG-1). */
    BUTTON_MISSING(1715, "button-missing", "PAG-1", "ページに必要なボタンがありません", "the page lacks a button"),

    /** a text is missing (PAG-2). */
    TEXT_MISSING(1716, "text-missing", "PAG-2", "必要な文章がありません", "a text is missing"),

    /** not an https address (PAG-2). */
    NOT_A_URL(1717, "not-a-url", "PAG-2", "httpsのURLではありません", "not an https address"),

    /** there is no such version of TLS (LOG-6). */
    UNKNOWN_TLS(1731, "unknown-tls", "LOG-6", "未知のTLSバージョンです", "there is no such version of TLS"),

    /** there is no such kind of certificate (LOG-6). */
    UNKNOWN_CERTIFICATE(1732, "unknown-certificate", "LOG-6", "未知の証明書種別です", "there is no such kind of certificate"),

    /** the length of the key is outside what is allowed (LOG-6). */
    NOT_A_KEY_LENGTH(1733, "not-a-key-length", "LOG-6", "鍵の長さが許される範囲の外です", "the length of the key is outside what is allowed"),

    /** there is no such browser (LOG-6). */
    UNKNOWN_BROWSER(1734, "unknown-browser", "LOG-6", "未知のブラウザです", "there is no such browser"),

    /** a version is written in ASCII digits and dots (LOG-6). */
    NOT_A_VERSION(1735, "not-a-version", "LOG-6", "バージョンは半角の数字と点で指定してください", "a version is written in ASCII digits and dots"),

    /** the User-Agent is too long (LOG-6). */
    USER_AGENT_TOO_LONG(1736, "user-agent-too-long", "LOG-6", "User-Agentが長すぎます", "the User-Agent is too long"),

    /** there is no such system (LOG-6). */
    UNKNOWN_OS(1737, "unknown-os", "LOG-6", "未知のOSです", "there is no such system"),

    /** there is no such footnote (LOG-6). */
    UNKNOWN_FOOTNOTE(1738, "unknown-footnote", "LOG-6", "この脚注はありません", "there is no such footnote"),

    /** the institution states no rule for the connection (LOG-6). */
    NO_CONNECTION(1739, "no-connection", "LOG-6", "通信の定めがありません", "the institution states no rule for the connection"),

    /** there is no such factor (LCK-1). */
    UNKNOWN_FACTOR(1601, "unknown-factor", "LCK-1", "未知の認証要素です", "there is no such factor"),

    /** a factor has no row of wrong entries (LCK-1). */
    FACTOR_NOT_COUNTED(1602, "factor-not-counted", "LCK-1", "誤入力の取扱いが定められていない認証要素があります", "a factor has no row of wrong entries"),

    /** there is no such scope of a lock (LCK-1). */
    UNKNOWN_CLOSING(1603, "unknown-closing", "LCK-1", "停止の範囲として未知の語です", "there is no such scope of a lock"),

    /** neither a temporary lock nor a lock follows the limit (LCK-3). */
    NEVER_LOCKS(1604, "never-locks", "LCK-3", "一時停止もロックもありません", "neither a temporary lock nor a lock follows the limit"),

    /** a temporary lock before the lock neither lasts nor ends the session (LCK-3). */
    HIDDEN_TEMPORARY_LOCK(1605, "hidden-temporary-lock", "LCK-3", "一時停止もなく終了もしない区切りがあります", "a temporary lock before the lock neither lasts nor ends the session"),

    /** a temporary lock does not outlast a pending attempt (LCK-2). */
    TEMPORARY_LOCK_TOO_SHORT(1606, "temporary-lock-too-short", "LCK-2", "一時停止が入力の有効時間より長くありません", "a temporary lock does not outlast a pending attempt"),

    /** the number of secrets is 0, or too large (LCK-6). */
    SECRET_SPACE(1607, "secret-space", "LCK-6", "秘密の通り数が0か、数えられる範囲を超えています", "the number of secrets is 0, or too large"),

    /** there is no such origin (LCK-6). */
    UNKNOWN_ORIGIN(1608, "unknown-origin", "LCK-6", "未知の環境区分です", "there is no such origin"),

    /** there is no such event (LCK-2). */
    UNKNOWN_ATTEMPT_EVENT(1609, "unknown-attempt-event", "LCK-2", "未知の出来事です", "there is no such event"),

    /** the event needs the number of its attempt (LCK-2). */
    ATTEMPT_MISSING(1610, "attempt-missing", "LCK-2", "どの入力かを番号で指定してください", "the event needs the number of its attempt"),

    /** there are too many events (LCK-2). */
    TOO_MANY_EVENTS(1611, "too-many-events", "LCK-2", "出来事が多すぎます", "there are too many events"),

    /** the count is outside what is allowed (LCK-6). */
    NOT_A_COUNT(1612, "not-a-count", "LCK-6", "回数が許される範囲の外です", "the count is outside what is allowed"),

    /** this is required (CRD-10). */
    ENTRY_MISSING(1501, "entry-missing", "CRD-10", "入力してください", "this is required"),

    /** the entry is too short (CRD-10). */
    ENTRY_TOO_SHORT(1502, "entry-too-short", "CRD-10", "文字数が足りません", "the entry is too short"),

    /** the entry is too long (CRD-10). */
    ENTRY_TOO_LONG(1503, "entry-too-long", "CRD-10", "文字数が多すぎます", "the entry is too long"),

    /** half-width is needed (CRD-10). */
    HALF_WIDTH_NEEDED(1504, "half-width-needed", "CRD-10", "半角で入力してください", "half-width is needed"),

    /** full-width is needed (CRD-7). */
    FULL_WIDTH_NEEDED(1505, "full-width-needed", "CRD-7", "全角で入力してください", "full-width is needed"),

    /** a character is not allowed here (CRD-10). */
    WRONG_CHARACTER(1506, "wrong-character", "CRD-10", "使用できない文字があります", "a character is not allowed here"),

    /** the two entries are not the same (CRD-3). */
    NOT_THE_SAME(1507, "not-the-same", "CRD-3", "2回の入力が一致していません", "the two entries are not the same"),

    /** there is no such account type (CRD-1). */
    NO_SUCH_ACCOUNT_TYPE(1508, "no-such-account-type", "CRD-1", "お取り扱いのない科目です", "there is no such account type"),

    /** a mail address has exactly one @ with something on both sides (CRD-8). */
    NOT_A_MAIL_ADDRESS(1509, "not-a-mail-address", "CRD-8", "メールアドレスには、前後に文字のある@が一つ必要です", "a mail address has exactly one @ with something on both sides"),

    /** the telephone number begins with 0 (CRD-8). */
    WRONG_FIRST_DIGIT(1510, "wrong-first-digit", "CRD-8", "電話番号は0から入力してください", "the telephone number begins with 0"),

    /** there is no such question (CRD-7). */
    NO_SUCH_QUESTION(1511, "no-such-question", "CRD-7", "選択できない質問です", "there is no such question"),

    /** an answer of blanks alone is not taken (CRD-7). */
    ONLY_BLANKS(1512, "only-blanks", "CRD-7", "空白だけの回答は登録できません", "an answer of blanks alone is not taken"),

    /** this is none of the choices (CRD-8). */
    NOT_A_CHOICE(1513, "not-a-choice", "CRD-8", "選択肢から選んでください", "this is none of the choices"),

    /** there is no such kind of entry (CRD-10). */
    UNKNOWN_FORM(1514, "unknown-form", "CRD-10", "未知の入力項目の種類です", "there is no such kind of entry"),

    /** the new password is the one in force (CRD-3). */
    SAME_AS_CURRENT(1521, "same-as-current", "CRD-3", "現在のパスワードと同じものは使用できません", "the new password is the one in force"),

    /** the login and the confirmation password are the same (CRD-3). */
    SAME_AS_OTHER(1522, "same-as-other", "CRD-3", "ログインパスワードと確認用パスワードには別のものを指定してください", "the login and the confirmation password are the same"),

    /** the password is the login ID (CRD-3). */
    SAME_AS_LOGIN_ID(1523, "same-as-login-id", "CRD-3", "ログインIDと同じパスワードは使用できません", "the password is the login ID"),

    /** this password is too common (CRD-3). */
    TOO_COMMON(1524, "too-common", "CRD-3", "推測されやすいパスワードは使用できません", "this password is too common"),

    /** the password was in force before (CRD-3). */
    USED_BEFORE(1525, "used-before", "CRD-3", "以前のパスワードは使用できません", "the password was in force before"),

    /** a password needs letters and digits (CRD-3). */
    NOT_MIXED(1526, "not-mixed", "CRD-3", "英字と数字の両方を使用してください", "a password needs letters and digits"),

    /** the password is a name or code of the institution or its products, or one with a few digits more (CRD-13). */
    HOUSE_WORD(1527, "house-word", "CRD-13", "金融機関や商品などの名称、金融機関コード、またはそれに数字を加えただけのパスワードは使用できません", "the password is a name or code of the institution or its products, or one with a few digits more"),

    /** the password is the telephone, account number or login ID, or one with a few digits more (CRD-13). */
    OWN_DATA(1528, "own-data", "CRD-13", "電話番号、口座番号、ログインID、またはそれに数字を加えただけのパスワードは使用できません", "the password is the telephone, account number or login ID, or one with a few digits more"),

    /** the questions are not all different (CRD-7). */
    SAME_QUESTION(1531, "same-question", "CRD-7", "同じ質問は選択できません", "the questions are not all different"),

    /** the answers are not all different (CRD-7). */
    SAME_ANSWER(1532, "same-answer", "CRD-7", "同じ回答は登録できません", "the answers are not all different"),

    /** this is the mail address that is registered (SVC-4). */
    SAME_MAIL_ADDRESS(1533, "same-mail-address", "SVC-4", "現在登録されているメールアドレスと同じものです", "this is the mail address that is registered"),

    /** there is no such entry field (PAG-1). */
    UNKNOWN_ENTRY_FIELD(1751, "unknown-entry-field", "PAG-1", "未知の入力項目です", "there is no such entry field"),

    /** the page offers no software keyboard for this field (KEY-1). */
    KEYBOARD_NOT_OFFERED(1761, "keyboard-not-offered", "KEY-1", "この項目にソフトウェアキーボードはありません", "the page offers no software keyboard for this field"),

    /** the software keyboard is closed (KEY-1). */
    KEYBOARD_CLOSED(1762, "keyboard-closed", "KEY-1", "ソフトウェアキーボードは閉じられています", "the software keyboard is closed"),

    /** there is no such class of characters (KEY-1). */
    UNKNOWN_KEY_CLASS(1763, "unknown-key-class", "KEY-1", "未知の文字種類です", "there is no such class of characters"),

    /** the software keyboard does not have this class of characters (KEY-1). */
    CLASS_NOT_HERE(1764, "class-not-here", "KEY-1", "このソフトウェアキーボードにない文字種類です", "the software keyboard does not have this class of characters"),

    /** there is no key at this position (KEY-2). */
    NO_SUCH_KEY(1765, "no-such-key", "KEY-2", "この位置にキーはありません", "there is no key at this position"),

    /** the cursor cannot go there (KEY-1). */
    NO_SUCH_PLACE(1766, "no-such-place", "KEY-1", "カーソルを置けない位置です", "the cursor cannot go there"),

    /** no more characters can be entered (KEY-1). */
    KEYBOARD_FULL(1767, "keyboard-full", "KEY-1", "これ以上は入力できません", "no more characters can be entered"),

    /** the software keyboard lacks characters (KEY-1). */
    KEYS_MISSING(1768, "keys-missing", "KEY-1", "ソフトウェアキーボードに必要な文字がありません", "the software keyboard lacks characters"),

    /** the act did not ask for that (ACT-1). */
    ACT_MISUSE(1801, "act-misuse", "ACT-1", "この処理は今それを求めていません", "the act did not ask for that"),

    /** the act did not ask for this row (ACT-1). */
    FOREIGN_ROW(1802, "foreign-row", "ACT-1", "求めていない行です", "the act did not ask for this row"),

    /** the row's bytes are no state of this library (ROW-1). */
    NOT_A_SNAPSHOT(1803, "not-a-snapshot", "ROW-1", "行の内容を読めません", "the row's bytes are no state of this library"),

    /** the row was written by a newer version (ROW-1). */
    SNAPSHOT_TOO_NEW(1804, "snapshot-too-new", "ROW-1", "新しい版で書かれた行です", "the row was written by a newer version"),

    /** it is sealed with a key that is not here (ROW-2). */
    SNAPSHOT_KEY(1805, "snapshot-key", "ROW-2", "封をした鍵がありません", "it is sealed with a key that is not here"),

    /** the row was changed outside the library (ROW-2). */
    SNAPSHOT_TAMPERED(1806, "snapshot-tampered", "ROW-2", "行が改変されています", "the row was changed outside the library"),

    /** the row holds the state of another subject (ROW-2). */
    SNAPSHOT_SUBJECT(1807, "snapshot-subject", "ROW-2", "別の対象の行です", "the row holds the state of another subject"),

    /** the row is of another revision (ROW-3). */
    SNAPSHOT_ROLLED_BACK(1808, "snapshot-rolled-back", "ROW-3", "行の版数が違います", "the row is of another revision"),

    /** the instant is before one that was recorded (LCK-5). */
    CLOCK_WENT_BACK(1809, "clock-went-back", "LCK-5", "時刻が記録より前です", "the instant is before one that was recorded"),

    /** no memory for a hash (CRD-9). */
    NO_MEMORY(1810, "no-memory", "CRD-9", "ハッシュ計算の記憶領域がありません", "no memory for a hash"),

    /** not a name of its kind (ID-1). */
    NOT_A_NAME(1811, "not-a-name", "ID-1", "名称として正しくありません", "not a name of its kind"),

    /** not the key of a row (ROW-1). */
    NOT_A_KEY(1812, "not-a-key", "ROW-1", "行のキーではありません", "not the key of a row"),

    /** bytes are written in lower-case hexadecimal (FORM-3). */
    NOT_HEX(1813, "not-hex", "FORM-3", "16進数（小文字）で指定してください", "bytes are written in lower-case hexadecimal"),

    /** there is no such operator's act (OPR-1). */
    UNKNOWN_ACT(1814, "unknown-act", "OPR-1", "未知の操作です", "there is no such operator's act"),

    /** a host key has 32 bytes (ROW-2). */
    HOST_KEY_LENGTH(1815, "host-key-length", "ROW-2", "鍵は32バイトです", "a host key has 32 bytes"),

    /** randomness has 32 bytes (ACT-2). */
    RANDOMNESS_LENGTH(1816, "randomness-length", "ACT-2", "乱数は32バイトです", "randomness has 32 bytes"),

    /** two host keys have one number, or one secret has two numbers (ROW-2). */
    HOST_KEY_REPEATED(1817, "host-key-repeated", "ROW-2", "鍵の番号が重なっているか、同じ鍵に二つの番号が付いています", "two host keys have one number, or one secret has two numbers"),

    /** the pepper has another length (CRD-9). */
    PEPPER_LENGTH(1818, "pepper-length", "CRD-9", "ペッパーの長さが違います", "the pepper has another length"),

    /** no character of it can be seen (OPR-1). */
    NOTHING_VISIBLE(1819, "nothing-visible", "OPR-1", "目に見える文字がありません", "no character of it can be seen"),

    /** line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed (OPR-1). */
    HIDDEN_CHARACTER(1820, "hidden-character", "OPR-1", "改行、制御文字、目に見えない文字、文字の並びを変える文字は使用できません", "line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed"),

    /** the row outgrows the length of its kind (LCK-4). */
    ROW_TOO_LONG(1821, "row-too-long", "LCK-4", "行が決められた長さを超えます", "the row outgrows the length of its kind"),

    /** the row is another institution's (INS-14). */
    SNAPSHOT_INSTITUTION(1822, "snapshot-institution", "INS-14", "別の金融機関の行です", "the row is another institution's"),

    /** the row is another deployment's (INS-14). */
    SNAPSHOT_DEPLOYMENT(1823, "snapshot-deployment", "INS-14", "別の稼働先の行です", "the row is another deployment's"),

    /** a deployment's name is 1 to 32 printable ASCII characters without spaces (INS-14). */
    DEPLOYMENT_NAME(1824, "deployment-name", "INS-14", "稼働先の名前は、半角の英数字と記号で1～32文字です（空白は使用できません）", "a deployment's name is 1 to 32 printable ASCII characters without spaces"),

    /** the row was written by a profile with a greater serial number, which this engine has not accepted yet (INS-5). */
    PROFILE_TOO_NEW(1825, "profile-too-new", "INS-5", "このエンジンがまだ受け入れていない、新しい通番のプロファイルで書かれた行です", "the row was written by a profile with a greater serial number, which this engine has not accepted yet"),

    /** the row was written by a profile of the same serial number and another content; a previous content comes back under a new number (INS-5). */
    OTHER_PROFILE(1826, "other-profile", "INS-5", "同じ通番で内容の違うプロファイルで書かれた行です。前の内容に戻すときも、新しい通番を付けてください", "the row was written by a profile of the same serial number and another content; a previous content comes back under a new number"),

    /** the next profile is another institution's (INS-5). */
    NEXT_INSTITUTION(1827, "next-institution", "INS-5", "次のプロファイルは、別の金融機関のものです", "the next profile is another institution's"),

    /** the next profile needs a greater serial number than the one in force (INS-5). */
    NEXT_SERIAL(1828, "next-serial", "INS-5", "次のプロファイルの通番は、適用中のものより大きくしてください", "the next profile needs a greater serial number than the one in force"),

    /** other acts wrote the rows first each time: try again (LCK-2). */
    GAVE_UP(1829, "gave-up", "LCK-2", "ほかの処理と競合し続けたため中断しました。やり直してください", "other acts wrote the rows first each time: try again"),

    /** the act is closed (ACT-1). */
    ACT_CLOSED(1831, "act-closed", "ACT-1", "この処理は閉じられています", "the act is closed"),

    /** another thread drives the act (ACT-1). */
    ACT_DRIVEN(1832, "act-driven", "ACT-1", "別のスレッドがこの処理を進めています", "another thread drives the act"),

    /** the act is not over, or an error ended it (ACT-1). */
    NO_OUTCOME(1833, "no-outcome", "ACT-1", "この処理はまだ終わっていないか、エラーで終わりました", "the act is not over, or an error ended it"),

    /** a key or randomness of zeros alone is not taken (ACT-2). */
    ALL_ZERO(1834, "all-zero", "ACT-2", "すべて0の鍵や乱数は使用できません", "a key or randomness of zeros alone is not taken"),

    /** this name was used: each run on one store has a name of its own (ID-1). */
    RUN_USED(1835, "run-used", "ID-1", "この名前の検査は、この保存先で実施済みです", "this name was used: each run on one store has a name of its own"),

    /** it is sealed with a key that is retired (ROW-2). */
    RETIRED_KEY(1836, "retired-key", "ROW-2", "使用を終えた鍵で封をしています", "it is sealed with a key that is retired"),

    /** it is sealed with another key of this number: check the host's keys (ROW-2). */
    WRONG_KEY(1837, "wrong-key", "ROW-2", "同じ番号の別の鍵で封をしています。鍵の設定を確かめてください", "it is sealed with another key of this number: check the host's keys"),

    /** the key does not have this check value: check the host's keys (ROW-2). */
    KEY_CHECK_VALUE(1838, "key-check-value", "ROW-2", "鍵が確認値と一致しません。鍵の設定を確かめてください", "the key does not have this check value: check the host's keys"),

    /** two peppers have one number (CRD-9). */
    PEPPER_REPEATED(1839, "pepper-repeated", "CRD-9", "ペッパーの番号が重なっています", "two peppers have one number"),

    /** the pepper does not have this check value: check the host's peppers (CRD-9). */
    PEPPER_CHECK_VALUE(1840, "pepper-check-value", "CRD-9", "ペッパーが確認値と一致しません。ペッパーの設定を確かめてください", "the pepper does not have this check value: check the host's peppers"),

    /** a hash of the row is under a pepper that is not here (CRD-9). */
    UNKNOWN_PEPPER(1841, "unknown-pepper", "CRD-9", "ハッシュのペッパーがありません", "a hash of the row is under a pepper that is not here"),

    /** a hash of the row is under a pepper that is retired (CRD-9). */
    RETIRED_PEPPER(1842, "retired-pepper", "CRD-9", "使用を終えたペッパーのハッシュです", "a hash of the row is under a pepper that is retired"),

    /** a hash of the row is under another pepper of this number: check the host's peppers (CRD-9). */
    WRONG_PEPPER(1843, "wrong-pepper", "CRD-9", "同じ番号の別のペッパーのハッシュです。ペッパーの設定を確かめてください", "a hash of the row is under another pepper of this number: check the host's peppers"),

    /** the row is older than its high-water mark (ROW-3). */
    ROW_BELOW_MARK(1844, "row-below-mark", "ROW-3", "最高版数の記録より前の版の行です", "the row is older than its high-water mark"),

    /** there is a high-water mark, and no row (ROW-3). */
    ROW_MISSING_BELOW_MARK(1845, "row-missing-below-mark", "ROW-3", "最高版数の記録があるのに、行がありません", "there is a high-water mark, and no row"),

    /** the row has the revision of its high-water mark, and another seal (ROW-3). */
    ROW_WRITTEN_TWICE(1846, "row-written-twice", "ROW-3", "最高版数の記録と同じ版で、封の違う行です", "the row has the revision of its high-water mark, and another seal"),

    /** a high-water mark has 32 hexadecimal digits (ROW-3). */
    MARK_LENGTH(1847, "mark-length", "ROW-3", "最高版数の記録は16進数32桁です", "a high-water mark has 32 hexadecimal digits"),

    /** the reason contains an initial password (OPR-1). */
    REASON_HAS_SECRET(1848, "reason-has-secret", "OPR-1", "理由に初期パスワードが含まれています", "the reason contains an initial password"),

    /** an approval needs both its approver and its instant (OPR-1). */
    APPROVAL_INCOMPLETE(1849, "approval-incomplete", "OPR-1", "承認者と承認日時は、両方を指定してください", "an approval needs both its approver and its instant"),

    /** this does not have the form of a message of this library (NTC-2). */
    MESSAGE_FORM(1850, "message-form", "NTC-2", "このライブラリの通知・記録の形式ではありません", "this does not have the form of a message of this library"),

    /** the message was changed or made outside the library: do not send it (NTC-2). */
    MESSAGE_CHANGED(1851, "message-changed", "NTC-2", "ライブラリの外で作られたか書き換えられた通知・記録です。送信しないでください", "the message was changed or made outside the library: do not send it"),

    /** the row is sealed with an earlier key than before (ROW-3). */
    ROW_LOWER_KEY(1852, "row-lower-key", "ROW-3", "前より古い鍵で封をした行です", "the row is sealed with an earlier key than before"),

    /** the HSM does not decrypt what it has encrypted, or has made no block of at most 96 bytes of it (CRD-9). */
    HSM_ANSWER(1853, "hsm-answer", "CRD-9", "HSMの応答が正しくありません", "the HSM does not decrypt what it has encrypted, or has made no block of at most 96 bytes of it"),

    /** the pointer is null (DOOR-1). */
    NULL_POINTER(1901, "null-pointer", "DOOR-1", "ポインタがNULLです", "the pointer is null"),

    /** the handle is invalid or closed (DOOR-2). */
    INVALID_HANDLE(1902, "invalid-handle", "DOOR-2", "ハンドルが無効か、すでに解放されています", "the handle is invalid or closed"),

    /** the structure has another size (DOOR-1). */
    WRONG_SIZE(1903, "wrong-size", "DOOR-1", "構造体の大きさが違います", "the structure has another size"),

    /** not UTF-8 (DOOR-1). */
    NOT_UTF8(1904, "not-utf8", "DOOR-1", "UTF-8ではありません", "not UTF-8"),

    /** a fault of the library (DOOR-3). */
    INTERNAL(1905, "internal", "DOOR-3", "ライブラリ内部の誤りです", "a fault of the library"),

    /** the columns are not of one length (DOOR-4). */
    COLUMN_LENGTH(1906, "column-length", "DOOR-4", "列の長さが揃っていません", "the columns are not of one length"),

    /** a flag is 0 or 1 (DOOR-4). */
    NOT_A_FLAG(1907, "not-a-flag", "DOOR-4", "真偽値は0か1で指定してください", "a flag is 0 or 1"),

    /** there are too many open handles (DOOR-2). */
    TOO_MANY_HANDLES(1908, "too-many-handles", "DOOR-2", "ハンドルが多すぎます", "there are too many open handles"),

    /** it holds a secret: it is neither pickled nor copied (CRD-9). */
    HOLDS_SECRET(1909, "holds-secret", "CRD-9", "秘密を含むため、保存や複製はできません", "it holds a secret: it is neither pickled nor copied"),

    /** the native library is not the one of this jar (DOOR-3). */
    LIBRARY_CHANGED(1910, "library-changed", "DOOR-3", "ネイティブライブラリが、このjarのものではありません", "the native library is not the one of this jar");

    companion object {
        private val byNumber = entries.associateBy { it.number }

        /** The code of a number; null if no code has this number. */
        @JvmStatic
        fun of(number: Int): Code? = byNumber[number]
    }
}

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Service.word: String
    get() = when (this) {
        Service.BALANCE -> "balance"
        Service.STATEMENT -> "statement"
        Service.TRANSFER_SAME_DAY -> "transfer-same-day"
        Service.TRANSFER_RESERVED -> "transfer-reserved"
        Service.TRANSFER_INQUIRY -> "transfer-inquiry"
        Service.CURRENT_ACCOUNT_TRANSFER -> "current-account-transfer"
        Service.PAYEASY -> "payeasy"
        Service.UTILITY_DEBIT -> "utility-debit"
        Service.ADDRESS_CHANGE -> "address-change"
        Service.REGISTRATION_CHANGE -> "registration-change"
        Service.TELEPHONE -> "telephone"
        Service.HELP_DESK -> "help-desk"
        Service.LOGIN -> "login"
        Service.FIRST_USE -> "first-use"
        Service.OTP_PROCEDURE -> "otp-procedure"
        Service.API_LINK -> "api-link"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Service.ja: String
    get() = when (this) {
        Service.BALANCE -> "残高照会"
        Service.STATEMENT -> "入出金明細照会"
        Service.TRANSFER_SAME_DAY -> "当日扱いの振込・振替"
        Service.TRANSFER_RESERVED -> "予約扱いの振込・振替"
        Service.TRANSFER_INQUIRY -> "振込・振替の照会・予約取消"
        Service.CURRENT_ACCOUNT_TRANSFER -> "当座預金への即時振込"
        Service.PAYEASY -> "税金・各種料金の払い込み（ペイジー）"
        Service.UTILITY_DEBIT -> "公共料金自動引落登録"
        Service.ADDRESS_CHANGE -> "住所変更"
        Service.REGISTRATION_CHANGE -> "登録情報の変更"
        Service.TELEPHONE -> "テレホンサービス"
        Service.HELP_DESK -> "ヘルプデスク"
        Service.LOGIN -> "ログイン"
        Service.FIRST_USE -> "初期設定"
        Service.OTP_PROCEDURE -> "ワンタイムパスワードのお手続き"
        Service.API_LINK -> "API連携認証"
    }

/** The text in English. */
@get:JvmName("en")
val Service.en: String
    get() = when (this) {
        Service.BALANCE -> "Balance inquiry"
        Service.STATEMENT -> "Statement inquiry"
        Service.TRANSFER_SAME_DAY -> "Same-day transfer"
        Service.TRANSFER_RESERVED -> "Reserved transfer"
        Service.TRANSFER_INQUIRY -> "Transfer inquiry and cancellation"
        Service.CURRENT_ACCOUNT_TRANSFER -> "Immediate transfer into a current account"
        Service.PAYEASY -> "Pay-easy"
        Service.UTILITY_DEBIT -> "Utility direct debit registration"
        Service.ADDRESS_CHANGE -> "Address change"
        Service.REGISTRATION_CHANGE -> "Change of registered information"
        Service.TELEPHONE -> "Telephone service"
        Service.HELP_DESK -> "Help desk"
        Service.LOGIN -> "Login"
        Service.FIRST_USE -> "First use"
        Service.OTP_PROCEDURE -> "One-time password procedures"
        Service.API_LINK -> "API link"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Service.Companion.ofWord(word: String): Service? = Service.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val TransferKind.word: String
    get() = when (this) {
        TransferKind.OWN_ACCOUNT -> "own-account"
        TransferKind.SAME_BRANCH -> "same-branch"
        TransferKind.OWN_INSTITUTION -> "own-institution"
        TransferKind.OTHER_BANK -> "other-bank"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val TransferKind.ja: String
    get() = when (this) {
        TransferKind.OWN_ACCOUNT -> "振替"
        TransferKind.SAME_BRANCH -> "同一店内宛"
        TransferKind.OWN_INSTITUTION -> "当組合本支店宛"
        TransferKind.OTHER_BANK -> "他行宛"
    }

/** The text in English. */
@get:JvmName("en")
val TransferKind.en: String
    get() = when (this) {
        TransferKind.OWN_ACCOUNT -> "Between own accounts"
        TransferKind.SAME_BRANCH -> "Same branch"
        TransferKind.OWN_INSTITUTION -> "Another branch of the institution"
        TransferKind.OTHER_BANK -> "Another bank"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun TransferKind.Companion.ofWord(word: String): TransferKind? = TransferKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val ChargeItem.word: String
    get() = when (this) {
        ChargeItem.MONTHLY_BASIC -> "monthly-basic"
        ChargeItem.PAYEASY -> "payeasy"
        ChargeItem.UTILITY_DEBIT -> "utility-debit"
        ChargeItem.ADDRESS_CHANGE -> "address-change"
        ChargeItem.REGISTRATION_CHANGE -> "registration-change"
        ChargeItem.TRANSACTION_NOTICE -> "transaction-notice"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val ChargeItem.ja: String
    get() = when (this) {
        ChargeItem.MONTHLY_BASIC -> "月額基本料金"
        ChargeItem.PAYEASY -> "税金・各種料金の払い込み（ペイジー）"
        ChargeItem.UTILITY_DEBIT -> "公共料金自動引落登録"
        ChargeItem.ADDRESS_CHANGE -> "住所変更"
        ChargeItem.REGISTRATION_CHANGE -> "登録情報の変更"
        ChargeItem.TRANSACTION_NOTICE -> "取引通知（オプション）"
    }

/** The text in English. */
@get:JvmName("en")
val ChargeItem.en: String
    get() = when (this) {
        ChargeItem.MONTHLY_BASIC -> "Monthly basic charge"
        ChargeItem.PAYEASY -> "Pay-easy"
        ChargeItem.UTILITY_DEBIT -> "Utility direct debit registration"
        ChargeItem.ADDRESS_CHANGE -> "Address change"
        ChargeItem.REGISTRATION_CHANGE -> "Change of registered information"
        ChargeItem.TRANSACTION_NOTICE -> "Transaction notice (option)"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun ChargeItem.Companion.ofWord(word: String): ChargeItem? = ChargeItem.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val FormRule.word: String
    get() = when (this) {
        FormRule.BRANCH_NUMBER -> "branch-number"
        FormRule.ACCOUNT_TYPE -> "account-type"
        FormRule.ACCOUNT_NUMBER -> "account-number"
        FormRule.LOGIN_ID -> "login-id"
        FormRule.PASSWORD -> "password"
        FormRule.ACTIVATION_PASSWORD -> "activation-password"
        FormRule.QUESTION -> "question"
        FormRule.ANSWER -> "answer"
        FormRule.TICK -> "tick"
        FormRule.MAIL_ADDRESS -> "mail-address"
        FormRule.YES_OR_NO -> "yes-or-no"
        FormRule.TELEPHONE -> "telephone"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val FormRule.ja: String
    get() = when (this) {
        FormRule.BRANCH_NUMBER -> "半角数字3桁"
        FormRule.ACCOUNT_TYPE -> "科目"
        FormRule.ACCOUNT_NUMBER -> "半角数字7桁"
        FormRule.LOGIN_ID -> "半角英数字"
        FormRule.PASSWORD -> "半角英数字"
        FormRule.ACTIVATION_PASSWORD -> "半角数字"
        FormRule.QUESTION -> "質問"
        FormRule.ANSWER -> "全角"
        FormRule.TICK -> "チェック"
        FormRule.MAIL_ADDRESS -> "半角英数字記号"
        FormRule.YES_OR_NO -> "希望する・希望しない"
        FormRule.TELEPHONE -> "半角数字"
    }

/** The text in English. */
@get:JvmName("en")
val FormRule.en: String
    get() = when (this) {
        FormRule.BRANCH_NUMBER -> "3 half-width digits"
        FormRule.ACCOUNT_TYPE -> "account type"
        FormRule.ACCOUNT_NUMBER -> "7 half-width digits"
        FormRule.LOGIN_ID -> "half-width alphanumerics"
        FormRule.PASSWORD -> "half-width alphanumerics"
        FormRule.ACTIVATION_PASSWORD -> "half-width digits"
        FormRule.QUESTION -> "question"
        FormRule.ANSWER -> "full-width characters"
        FormRule.TICK -> "tick"
        FormRule.MAIL_ADDRESS -> "half-width alphanumerics and symbols"
        FormRule.YES_OR_NO -> "yes or no"
        FormRule.TELEPHONE -> "half-width digits"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun FormRule.Companion.ofWord(word: String): FormRule? = FormRule.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Weekday.word: String
    get() = when (this) {
        Weekday.MONDAY -> "Monday"
        Weekday.TUESDAY -> "Tuesday"
        Weekday.WEDNESDAY -> "Wednesday"
        Weekday.THURSDAY -> "Thursday"
        Weekday.FRIDAY -> "Friday"
        Weekday.SATURDAY -> "Saturday"
        Weekday.SUNDAY -> "Sunday"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Weekday.ja: String
    get() = when (this) {
        Weekday.MONDAY -> "月"
        Weekday.TUESDAY -> "火"
        Weekday.WEDNESDAY -> "水"
        Weekday.THURSDAY -> "木"
        Weekday.FRIDAY -> "金"
        Weekday.SATURDAY -> "土"
        Weekday.SUNDAY -> "日"
    }

/** The text in English. */
@get:JvmName("en")
val Weekday.en: String
    get() = when (this) {
        Weekday.MONDAY -> "Monday"
        Weekday.TUESDAY -> "Tuesday"
        Weekday.WEDNESDAY -> "Wednesday"
        Weekday.THURSDAY -> "Thursday"
        Weekday.FRIDAY -> "Friday"
        Weekday.SATURDAY -> "Saturday"
        Weekday.SUNDAY -> "Sunday"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Weekday.Companion.ofWord(word: String): Weekday? = Weekday.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Layer.word: String
    get() = when (this) {
        Layer.BASE -> "base"
        Layer.BANK_DAY -> "bank-day"
        Layer.RECURRING -> "recurring"
        Layer.MAINTENANCE -> "maintenance"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Layer.ja: String
    get() = when (this) {
        Layer.BASE -> "通常の時間帯"
        Layer.BANK_DAY -> "銀行営業日の時間帯"
        Layer.RECURRING -> "定期休止"
        Layer.MAINTENANCE -> "臨時休止"
    }

/** The text in English. */
@get:JvmName("en")
val Layer.en: String
    get() = when (this) {
        Layer.BASE -> "Own hours"
        Layer.BANK_DAY -> "Hours of business days"
        Layer.RECURRING -> "Recurring closure"
        Layer.MAINTENANCE -> "Maintenance"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Layer.Companion.ofWord(word: String): Layer? = Layer.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val StatementRefusalKind.word: String
    get() = when (this) {
        StatementRefusalKind.BACKWARDS -> "backwards"
        StatementRefusalKind.TOO_EARLY -> "too-early"
        StatementRefusalKind.TOO_LATE -> "too-late"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val StatementRefusalKind.ja: String
    get() = when (this) {
        StatementRefusalKind.BACKWARDS -> "終わりが始まりより前"
        StatementRefusalKind.TOO_EARLY -> "照会できる最初の日より前"
        StatementRefusalKind.TOO_LATE -> "照会日より後"
    }

/** The text in English. */
@get:JvmName("en")
val StatementRefusalKind.en: String
    get() = when (this) {
        StatementRefusalKind.BACKWARDS -> "It ends before it begins"
        StatementRefusalKind.TOO_EARLY -> "It begins before the first day that can be asked for"
        StatementRefusalKind.TOO_LATE -> "It ends after the day of inquiry"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun StatementRefusalKind.Companion.ofWord(word: String): StatementRefusalKind? = StatementRefusalKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Rounding.word: String
    get() = when (this) {
        Rounding.DOWN -> "down"
        Rounding.HALF_UP -> "half-up"
        Rounding.UP -> "up"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Rounding.ja: String
    get() = when (this) {
        Rounding.DOWN -> "切り捨て"
        Rounding.HALF_UP -> "四捨五入"
        Rounding.UP -> "切り上げ"
    }

/** The text in English. */
@get:JvmName("en")
val Rounding.en: String
    get() = when (this) {
        Rounding.DOWN -> "rounded down"
        Rounding.HALF_UP -> "rounded half up"
        Rounding.UP -> "rounded up"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Rounding.Companion.ofWord(word: String): Rounding? = Rounding.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val ChargeState.word: String
    get() = when (this) {
        ChargeState.PRICED -> "priced"
        ChargeState.FREE -> "free"
        ChargeState.NOT_STATED -> "not-stated"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val ChargeState.ja: String
    get() = when (this) {
        ChargeState.PRICED -> "有料"
        ChargeState.FREE -> "無料"
        ChargeState.NOT_STATED -> "記載なし"
    }

/** The text in English. */
@get:JvmName("en")
val ChargeState.en: String
    get() = when (this) {
        ChargeState.PRICED -> "Priced"
        ChargeState.FREE -> "Free"
        ChargeState.NOT_STATED -> "Not stated"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun ChargeState.Companion.ofWord(word: String): ChargeState? = ChargeState.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val DayReasonKind.word: String
    get() = when (this) {
        DayReasonKind.SATURDAY -> "saturday"
        DayReasonKind.SUNDAY -> "sunday"
        DayReasonKind.HOLIDAY -> "holiday"
        DayReasonKind.SUBSTITUTE -> "substitute"
        DayReasonKind.CITIZENS -> "citizens"
        DayReasonKind.ONE_OFF -> "one-off"
        DayReasonKind.YEAR_END -> "year-end"
        DayReasonKind.ADDED -> "added"
        DayReasonKind.REMOVED -> "removed"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val DayReasonKind.ja: String
    get() = when (this) {
        DayReasonKind.SATURDAY -> "土曜日"
        DayReasonKind.SUNDAY -> "日曜日"
        DayReasonKind.HOLIDAY -> "国民の祝日"
        DayReasonKind.SUBSTITUTE -> "振替休日"
        DayReasonKind.CITIZENS -> "国民の休日"
        DayReasonKind.ONE_OFF -> "一度限りの祝日"
        DayReasonKind.YEAR_END -> "年末年始"
        DayReasonKind.ADDED -> "追加の休業日"
        DayReasonKind.REMOVED -> "休業日からの除外"
    }

/** The text in English. */
@get:JvmName("en")
val DayReasonKind.en: String
    get() = when (this) {
        DayReasonKind.SATURDAY -> "Saturday"
        DayReasonKind.SUNDAY -> "Sunday"
        DayReasonKind.HOLIDAY -> "National holiday"
        DayReasonKind.SUBSTITUTE -> "Substitute holiday"
        DayReasonKind.CITIZENS -> "Citizens' holiday"
        DayReasonKind.ONE_OFF -> "Holiday named once"
        DayReasonKind.YEAR_END -> "Year end"
        DayReasonKind.ADDED -> "Added by the institution"
        DayReasonKind.REMOVED -> "Taken away by the institution"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun DayReasonKind.Companion.ofWord(word: String): DayReasonKind? = DayReasonKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Page.word: String
    get() = when (this) {
        Page.LOGIN -> "login"
        Page.FIRST_USE_ACCOUNT -> "first-use-account"
        Page.FIRST_USE_LOGIN_ID -> "first-use-login-id"
        Page.FIRST_USE_DONE -> "first-use-done"
        Page.FIRST_USE_CANCELLED -> "first-use-cancelled"
        Page.QUESTIONS -> "questions"
        Page.PASSWORDS -> "passwords"
        Page.CUSTOMER_DATA -> "customer-data"
        Page.REVIEW -> "review"
        Page.ENROLLED -> "enrolled"
        Page.ABORTED -> "aborted"
        Page.TOP -> "top"
        Page.LOGGED_OUT -> "logged-out"
        Page.HOME -> "home"
        Page.MAIL_CHANGE -> "mail-change"
        Page.MAIL_REVIEW -> "mail-review"
        Page.MAIL_CHANGED -> "mail-changed"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Page.ja: String
    get() = when (this) {
        Page.LOGIN -> "ログイン"
        Page.FIRST_USE_ACCOUNT -> "ログインID取得（お客様情報入力）"
        Page.FIRST_USE_LOGIN_ID -> "ログインID取得（登録情報入力）"
        Page.FIRST_USE_DONE -> "ログインID取得（登録完了）"
        Page.FIRST_USE_CANCELLED -> "ログインID取得の中止"
        Page.QUESTIONS -> "追加認証登録"
        Page.PASSWORDS -> "パスワード変更"
        Page.CUSTOMER_DATA -> "お客様情報入力"
        Page.REVIEW -> "入力内容確認"
        Page.ENROLLED -> "お客様情報登録完了"
        Page.ABORTED -> "お客様情報登録の中止"
        Page.TOP -> "トップページ"
        Page.LOGGED_OUT -> "ログアウト"
        Page.HOME -> "ホームページ"
        Page.MAIL_CHANGE -> "メールアドレス変更"
        Page.MAIL_REVIEW -> "メールアドレス変更（入力内容確認）"
        Page.MAIL_CHANGED -> "メールアドレス変更（完了）"
    }

/** The text in English. */
@get:JvmName("en")
val Page.en: String
    get() = when (this) {
        Page.LOGIN -> "log in"
        Page.FIRST_USE_ACCOUNT -> "first use: your account"
        Page.FIRST_USE_LOGIN_ID -> "first use: your login ID"
        Page.FIRST_USE_DONE -> "first use: done"
        Page.FIRST_USE_CANCELLED -> "first use: cancelled"
        Page.QUESTIONS -> "secret questions"
        Page.PASSWORDS -> "change of passwords"
        Page.CUSTOMER_DATA -> "your data"
        Page.REVIEW -> "review"
        Page.ENROLLED -> "registration done"
        Page.ABORTED -> "registration aborted"
        Page.TOP -> "top page"
        Page.LOGGED_OUT -> "logged out"
        Page.HOME -> "home page"
        Page.MAIL_CHANGE -> "change of mail address"
        Page.MAIL_REVIEW -> "change of mail address: review"
        Page.MAIL_CHANGED -> "change of mail address: done"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Page.Companion.ofWord(word: String): Page? = Page.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Button.word: String
    get() = when (this) {
        Button.FIRST_USE -> "first-use"
        Button.LOG_IN -> "log-in"
        Button.NEXT -> "next"
        Button.CANCEL_REGISTRATION -> "cancel-registration"
        Button.REGISTER_LOGIN_ID -> "register-login-id"
        Button.CONTINUE_REGISTRATION -> "continue-registration"
        Button.HOME -> "home"
        Button.CONFIRM -> "confirm"
        Button.ABORT -> "abort"
        Button.CONFIRM_CHANGE -> "confirm-change"
        Button.TO_REVIEW -> "to-review"
        Button.BACK -> "back"
        Button.LOG_OUT -> "log-out"
        Button.CHANGE_MAIL -> "change-mail"
        Button.TO_TOP -> "to-top"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Button.ja: String
    get() = when (this) {
        Button.FIRST_USE -> "初回利用登録"
        Button.LOG_IN -> "ログイン"
        Button.NEXT -> "次へ"
        Button.CANCEL_REGISTRATION -> "登録を中止する"
        Button.REGISTER_LOGIN_ID -> "ID登録実行"
        Button.CONTINUE_REGISTRATION -> "引き続きお客様情報登録を行う"
        Button.HOME -> "ホームページへ"
        Button.CONFIRM -> "登録を確定する"
        Button.ABORT -> "中止する"
        Button.CONFIRM_CHANGE -> "変更を確定する"
        Button.TO_REVIEW -> "確認画面へ"
        Button.BACK -> "戻る"
        Button.LOG_OUT -> "ログアウト"
        Button.CHANGE_MAIL -> "メールアドレス変更"
        Button.TO_TOP -> "トップページへ"
    }

/** The text in English. */
@get:JvmName("en")
val Button.en: String
    get() = when (this) {
        Button.FIRST_USE -> "first use"
        Button.LOG_IN -> "log in"
        Button.NEXT -> "next"
        Button.CANCEL_REGISTRATION -> "cancel the registration"
        Button.REGISTER_LOGIN_ID -> "register the login ID"
        Button.CONTINUE_REGISTRATION -> "go on to customer registration"
        Button.HOME -> "to the home page"
        Button.CONFIRM -> "confirm the registration"
        Button.ABORT -> "abort"
        Button.CONFIRM_CHANGE -> "confirm the change"
        Button.TO_REVIEW -> "to the review"
        Button.BACK -> "back"
        Button.LOG_OUT -> "log out"
        Button.CHANGE_MAIL -> "change the mail address"
        Button.TO_TOP -> "to the top page"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Button.Companion.ofWord(word: String): Button? = Button.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val EntryField.word: String
    get() = when (this) {
        EntryField.BRANCH_NUMBER -> "branch-number"
        EntryField.ACCOUNT_TYPE -> "account-type"
        EntryField.ACCOUNT_NUMBER -> "account-number"
        EntryField.LOGIN_ID -> "login-id"
        EntryField.LOGIN_ID_AGAIN -> "login-id-again"
        EntryField.LOGIN_PASSWORD -> "login-password"
        EntryField.CONFIRMATION_PASSWORD -> "confirmation-password"
        EntryField.QUESTION1 -> "question-1"
        EntryField.ANSWER1 -> "answer-1"
        EntryField.QUESTION2 -> "question-2"
        EntryField.ANSWER2 -> "answer-2"
        EntryField.QUESTION3 -> "question-3"
        EntryField.ANSWER3 -> "answer-3"
        EntryField.QUESTIONS_CONFIRMED -> "questions-confirmed"
        EntryField.CURRENT_LOGIN_PASSWORD -> "current-login-password"
        EntryField.NEW_LOGIN_PASSWORD -> "new-login-password"
        EntryField.NEW_LOGIN_PASSWORD_AGAIN -> "new-login-password-again"
        EntryField.CURRENT_CONFIRMATION_PASSWORD -> "current-confirmation-password"
        EntryField.NEW_CONFIRMATION_PASSWORD -> "new-confirmation-password"
        EntryField.NEW_CONFIRMATION_PASSWORD_AGAIN -> "new-confirmation-password-again"
        EntryField.MAIL_ADDRESS -> "mail-address"
        EntryField.MAIL_ADDRESS_AGAIN -> "mail-address-again"
        EntryField.DIRECT_MAIL -> "direct-mail"
        EntryField.TELEPHONE -> "telephone"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val EntryField.ja: String
    get() = when (this) {
        EntryField.BRANCH_NUMBER -> "支店番号"
        EntryField.ACCOUNT_TYPE -> "科目"
        EntryField.ACCOUNT_NUMBER -> "口座番号"
        EntryField.LOGIN_ID -> "ログインID"
        EntryField.LOGIN_ID_AGAIN -> "ログインID（確認用）"
        EntryField.LOGIN_PASSWORD -> "ログインパスワード"
        EntryField.CONFIRMATION_PASSWORD -> "確認用パスワード"
        EntryField.QUESTION1 -> "質問 1"
        EntryField.ANSWER1 -> "回答 1"
        EntryField.QUESTION2 -> "質問 2"
        EntryField.ANSWER2 -> "回答 2"
        EntryField.QUESTION3 -> "質問 3"
        EntryField.ANSWER3 -> "回答 3"
        EntryField.QUESTIONS_CONFIRMED -> "確認用チェックボックス"
        EntryField.CURRENT_LOGIN_PASSWORD -> "現在のログインパスワード"
        EntryField.NEW_LOGIN_PASSWORD -> "新しいログインパスワード"
        EntryField.NEW_LOGIN_PASSWORD_AGAIN -> "新しいログインパスワード（確認用）"
        EntryField.CURRENT_CONFIRMATION_PASSWORD -> "現在の確認用パスワード"
        EntryField.NEW_CONFIRMATION_PASSWORD -> "新しい確認用パスワード"
        EntryField.NEW_CONFIRMATION_PASSWORD_AGAIN -> "新しい確認用パスワード（確認用）"
        EntryField.MAIL_ADDRESS -> "メールアドレス"
        EntryField.MAIL_ADDRESS_AGAIN -> "メールアドレス（確認用）"
        EntryField.DIRECT_MAIL -> "DM送信希望条件"
        EntryField.TELEPHONE -> "連絡先電話番号"
    }

/** The text in English. */
@get:JvmName("en")
val EntryField.en: String
    get() = when (this) {
        EntryField.BRANCH_NUMBER -> "branch number"
        EntryField.ACCOUNT_TYPE -> "account type"
        EntryField.ACCOUNT_NUMBER -> "account number"
        EntryField.LOGIN_ID -> "login ID"
        EntryField.LOGIN_ID_AGAIN -> "login ID (again)"
        EntryField.LOGIN_PASSWORD -> "login password"
        EntryField.CONFIRMATION_PASSWORD -> "confirmation password"
        EntryField.QUESTION1 -> "question 1"
        EntryField.ANSWER1 -> "answer 1"
        EntryField.QUESTION2 -> "question 2"
        EntryField.ANSWER2 -> "answer 2"
        EntryField.QUESTION3 -> "question 3"
        EntryField.ANSWER3 -> "answer 3"
        EntryField.QUESTIONS_CONFIRMED -> "the box that confirms"
        EntryField.CURRENT_LOGIN_PASSWORD -> "current login password"
        EntryField.NEW_LOGIN_PASSWORD -> "new login password"
        EntryField.NEW_LOGIN_PASSWORD_AGAIN -> "new login password (again)"
        EntryField.CURRENT_CONFIRMATION_PASSWORD -> "current confirmation password"
        EntryField.NEW_CONFIRMATION_PASSWORD -> "new confirmation password"
        EntryField.NEW_CONFIRMATION_PASSWORD_AGAIN -> "new confirmation password (again)"
        EntryField.MAIL_ADDRESS -> "mail address"
        EntryField.MAIL_ADDRESS_AGAIN -> "mail address (again)"
        EntryField.DIRECT_MAIL -> "advertising mail"
        EntryField.TELEPHONE -> "contact telephone"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun EntryField.Companion.ofWord(word: String): EntryField? = EntryField.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val TextKind.word: String
    get() = when (this) {
        TextKind.NAME -> "name"
        TextKind.TELEPHONE -> "telephone"
        TextKind.EDITION -> "edition"
        TextKind.URL -> "url"
        TextKind.LEAD -> "lead"
        TextKind.WARNING -> "warning"
        TextKind.NOTICE -> "notice"
        TextKind.ADVICE -> "advice"
        TextKind.FOOTNOTE -> "footnote"
        TextKind.GLOSSARY -> "glossary"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val TextKind.ja: String
    get() = when (this) {
        TextKind.NAME -> "名称"
        TextKind.TELEPHONE -> "電話番号"
        TextKind.EDITION -> "版"
        TextKind.URL -> "URL"
        TextKind.LEAD -> "案内"
        TextKind.WARNING -> "ご注意"
        TextKind.NOTICE -> "お知らせ"
        TextKind.ADVICE -> "お願い"
        TextKind.FOOTNOTE -> "脚注"
        TextKind.GLOSSARY -> "用語"
    }

/** The text in English. */
@get:JvmName("en")
val TextKind.en: String
    get() = when (this) {
        TextKind.NAME -> "name"
        TextKind.TELEPHONE -> "telephone number"
        TextKind.EDITION -> "edition"
        TextKind.URL -> "web address"
        TextKind.LEAD -> "lead"
        TextKind.WARNING -> "warning"
        TextKind.NOTICE -> "notice"
        TextKind.ADVICE -> "advice"
        TextKind.FOOTNOTE -> "footnote"
        TextKind.GLOSSARY -> "glossary entry"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun TextKind.Companion.ofWord(word: String): TextKind? = TextKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val KeyClass.word: String
    get() = when (this) {
        KeyClass.DIGITS -> "digits"
        KeyClass.LOWER_CASE -> "lower-case"
        KeyClass.UPPER_CASE -> "upper-case"
        KeyClass.SYMBOLS -> "symbols"
        KeyClass.HIRAGANA -> "hiragana"
        KeyClass.KATAKANA -> "katakana"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val KeyClass.ja: String
    get() = when (this) {
        KeyClass.DIGITS -> "数字"
        KeyClass.LOWER_CASE -> "英小文字"
        KeyClass.UPPER_CASE -> "英大文字"
        KeyClass.SYMBOLS -> "記号"
        KeyClass.HIRAGANA -> "ひらがな"
        KeyClass.KATAKANA -> "カタカナ"
    }

/** The text in English. */
@get:JvmName("en")
val KeyClass.en: String
    get() = when (this) {
        KeyClass.DIGITS -> "digits"
        KeyClass.LOWER_CASE -> "lower case"
        KeyClass.UPPER_CASE -> "upper case"
        KeyClass.SYMBOLS -> "symbols"
        KeyClass.HIRAGANA -> "hiragana"
        KeyClass.KATAKANA -> "katakana"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun KeyClass.Companion.ofWord(word: String): KeyClass? = KeyClass.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val TlsVersion.word: String
    get() = when (this) {
        TlsVersion.SSL30 -> "ssl-3.0"
        TlsVersion.TLS10 -> "tls-1.0"
        TlsVersion.TLS11 -> "tls-1.1"
        TlsVersion.TLS12 -> "tls-1.2"
        TlsVersion.TLS13 -> "tls-1.3"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val TlsVersion.ja: String
    get() = when (this) {
        TlsVersion.SSL30 -> "SSL 3.0"
        TlsVersion.TLS10 -> "TLS 1.0"
        TlsVersion.TLS11 -> "TLS 1.1"
        TlsVersion.TLS12 -> "TLS 1.2"
        TlsVersion.TLS13 -> "TLS 1.3"
    }

/** The text in English. */
@get:JvmName("en")
val TlsVersion.en: String
    get() = when (this) {
        TlsVersion.SSL30 -> "SSL 3.0"
        TlsVersion.TLS10 -> "TLS 1.0"
        TlsVersion.TLS11 -> "TLS 1.1"
        TlsVersion.TLS12 -> "TLS 1.2"
        TlsVersion.TLS13 -> "TLS 1.3"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun TlsVersion.Companion.ofWord(word: String): TlsVersion? = TlsVersion.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val CertificateKind.word: String
    get() = when (this) {
        CertificateKind.DOMAIN_VALIDATED -> "dv"
        CertificateKind.ORGANISATION_VALIDATED -> "ov"
        CertificateKind.EXTENDED_VALIDATION -> "ev"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val CertificateKind.ja: String
    get() = when (this) {
        CertificateKind.DOMAIN_VALIDATED -> "ドメイン認証"
        CertificateKind.ORGANISATION_VALIDATED -> "企業認証"
        CertificateKind.EXTENDED_VALIDATION -> "EV（拡張認証）"
    }

/** The text in English. */
@get:JvmName("en")
val CertificateKind.en: String
    get() = when (this) {
        CertificateKind.DOMAIN_VALIDATED -> "domain validated"
        CertificateKind.ORGANISATION_VALIDATED -> "organisation validated"
        CertificateKind.EXTENDED_VALIDATION -> "extended validation"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun CertificateKind.Companion.ofWord(word: String): CertificateKind? = CertificateKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val ConnectionRefusal.word: String
    get() = when (this) {
        ConnectionRefusal.TLS_TOO_OLD -> "tls-too-old"
        ConnectionRefusal.KEY_TOO_SHORT -> "key-too-short"
        ConnectionRefusal.CERTIFICATE_TOO_WEAK -> "certificate-too-weak"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val ConnectionRefusal.ja: String
    get() = when (this) {
        ConnectionRefusal.TLS_TOO_OLD -> "TLSのバージョンが古すぎます"
        ConnectionRefusal.KEY_TOO_SHORT -> "暗号鍵が短すぎます"
        ConnectionRefusal.CERTIFICATE_TOO_WEAK -> "証明書の種類が足りません"
    }

/** The text in English. */
@get:JvmName("en")
val ConnectionRefusal.en: String
    get() = when (this) {
        ConnectionRefusal.TLS_TOO_OLD -> "the TLS version is too old"
        ConnectionRefusal.KEY_TOO_SHORT -> "the cipher's key is too short"
        ConnectionRefusal.CERTIFICATE_TOO_WEAK -> "the certificate proves too little"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun ConnectionRefusal.Companion.ofWord(word: String): ConnectionRefusal? = ConnectionRefusal.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Os.word: String
    get() = when (this) {
        Os.WINDOWS -> "windows"
        Os.MACOS -> "macos"
        Os.IOS -> "ios"
        Os.IPADOS -> "ipados"
        Os.ANDROID -> "android"
        Os.LINUX -> "linux"
        Os.CHROMEOS -> "chrome-os"
        Os.OTHER -> "other"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Os.ja: String
    get() = when (this) {
        Os.WINDOWS -> "Windows"
        Os.MACOS -> "macOS"
        Os.IOS -> "iOS"
        Os.IPADOS -> "iPadOS"
        Os.ANDROID -> "Android"
        Os.LINUX -> "Linux"
        Os.CHROMEOS -> "ChromeOS"
        Os.OTHER -> "その他"
    }

/** The text in English. */
@get:JvmName("en")
val Os.en: String
    get() = when (this) {
        Os.WINDOWS -> "Windows"
        Os.MACOS -> "macOS"
        Os.IOS -> "iOS"
        Os.IPADOS -> "iPadOS"
        Os.ANDROID -> "Android"
        Os.LINUX -> "Linux"
        Os.CHROMEOS -> "ChromeOS"
        Os.OTHER -> "other"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Os.Companion.ofWord(word: String): Os? = Os.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Browser.word: String
    get() = when (this) {
        Browser.INTERNET_EXPLORER -> "internet-explorer"
        Browser.EDGE -> "edge"
        Browser.EDGE_LEGACY -> "edge-legacy"
        Browser.FIREFOX -> "firefox"
        Browser.CHROME -> "chrome"
        Browser.SAFARI -> "safari"
        Browser.OTHER -> "other"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Browser.ja: String
    get() = when (this) {
        Browser.INTERNET_EXPLORER -> "Internet Explorer"
        Browser.EDGE -> "Microsoft Edge"
        Browser.EDGE_LEGACY -> "Microsoft Edge（EdgeHTML）"
        Browser.FIREFOX -> "Firefox"
        Browser.CHROME -> "Google Chrome"
        Browser.SAFARI -> "Safari"
        Browser.OTHER -> "その他"
    }

/** The text in English. */
@get:JvmName("en")
val Browser.en: String
    get() = when (this) {
        Browser.INTERNET_EXPLORER -> "Internet Explorer"
        Browser.EDGE -> "Microsoft Edge"
        Browser.EDGE_LEGACY -> "Microsoft Edge (EdgeHTML)"
        Browser.FIREFOX -> "Firefox"
        Browser.CHROME -> "Google Chrome"
        Browser.SAFARI -> "Safari"
        Browser.OTHER -> "other"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Browser.Companion.ofWord(word: String): Browser? = Browser.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Support.word: String
    get() = when (this) {
        Support.SUPPORTED -> "supported"
        Support.UNSUPPORTED -> "unsupported"
        Support.UNKNOWN -> "unknown"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Support.ja: String
    get() = when (this) {
        Support.SUPPORTED -> "ご利用可能"
        Support.UNSUPPORTED -> "ご利用対象外"
        Support.UNKNOWN -> "判定できません"
    }

/** The text in English. */
@get:JvmName("en")
val Support.en: String
    get() = when (this) {
        Support.SUPPORTED -> "supported"
        Support.UNSUPPORTED -> "unsupported"
        Support.UNKNOWN -> "unknown"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Support.Companion.ofWord(word: String): Support? = Support.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val EnvironmentReason.word: String
    get() = when (this) {
        EnvironmentReason.NONE_LISTED -> "none-listed"
        EnvironmentReason.NOT_READ -> "not-read"
        EnvironmentReason.OS_NOT_LISTED -> "os-not-listed"
        EnvironmentReason.OS_VERSION_NOT_LISTED -> "os-version-not-listed"
        EnvironmentReason.BROWSER_NOT_LISTED -> "browser-not-listed"
        EnvironmentReason.VERSION_NOT_LISTED -> "version-not-listed"
        EnvironmentReason.NOT_LATEST -> "not-latest"
        EnvironmentReason.OS_FROZEN -> "os-frozen"
        EnvironmentReason.VERSION_NOT_TOLD -> "version-not-told"
        EnvironmentReason.LATEST_NOT_GIVEN -> "latest-not-given"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val EnvironmentReason.ja: String
    get() = when (this) {
        EnvironmentReason.NONE_LISTED -> "ご利用可能環境の定めがありません"
        EnvironmentReason.NOT_READ -> "User-Agentから判別できません"
        EnvironmentReason.OS_NOT_LISTED -> "対象外のOSです"
        EnvironmentReason.OS_VERSION_NOT_LISTED -> "対象外のOSバージョンです"
        EnvironmentReason.BROWSER_NOT_LISTED -> "対象外のブラウザです"
        EnvironmentReason.VERSION_NOT_LISTED -> "対象外のブラウザバージョンです"
        EnvironmentReason.NOT_LATEST -> "最新版のブラウザではありません"
        EnvironmentReason.OS_FROZEN -> "OSまたはそのバージョンを特定できません"
        EnvironmentReason.VERSION_NOT_TOLD -> "バージョンが示されていません"
        EnvironmentReason.LATEST_NOT_GIVEN -> "最新版の番号が与えられていません"
    }

/** The text in English. */
@get:JvmName("en")
val EnvironmentReason.en: String
    get() = when (this) {
        EnvironmentReason.NONE_LISTED -> "the institution lists no environments"
        EnvironmentReason.NOT_READ -> "the User-Agent does not tell"
        EnvironmentReason.OS_NOT_LISTED -> "the system is not listed"
        EnvironmentReason.OS_VERSION_NOT_LISTED -> "the system's version is not listed"
        EnvironmentReason.BROWSER_NOT_LISTED -> "the browser is not listed for this system"
        EnvironmentReason.VERSION_NOT_LISTED -> "the browser's version is not listed"
        EnvironmentReason.NOT_LATEST -> "the browser is not the current version"
        EnvironmentReason.OS_FROZEN -> "the User-Agent says the same on other systems"
        EnvironmentReason.VERSION_NOT_TOLD -> "a version that decides is not told"
        EnvironmentReason.LATEST_NOT_GIVEN -> "the current version was not given"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun EnvironmentReason.Companion.ofWord(word: String): EnvironmentReason? = EnvironmentReason.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Factor.word: String
    get() = when (this) {
        Factor.FIRST_USE -> "first-use"
        Factor.LOGIN_PASSWORD -> "login-password"
        Factor.CONFIRMATION_PASSWORD -> "confirmation-password"
        Factor.SECRET_ANSWER -> "secret-answer"
        Factor.ONE_TIME_PASSWORD -> "one-time-password"
        Factor.ACTIVATION_PASSWORD -> "activation-password"
        Factor.MAIL_PASSCODE -> "mail-passcode"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Factor.ja: String
    get() = when (this) {
        Factor.FIRST_USE -> "初回利用登録"
        Factor.LOGIN_PASSWORD -> "ログインパスワード"
        Factor.CONFIRMATION_PASSWORD -> "確認用パスワード"
        Factor.SECRET_ANSWER -> "秘密の回答"
        Factor.ONE_TIME_PASSWORD -> "ワンタイムパスワード"
        Factor.ACTIVATION_PASSWORD -> "利用開始パスワード"
        Factor.MAIL_PASSCODE -> "メール通知パスワード"
    }

/** The text in English. */
@get:JvmName("en")
val Factor.en: String
    get() = when (this) {
        Factor.FIRST_USE -> "first use"
        Factor.LOGIN_PASSWORD -> "login password"
        Factor.CONFIRMATION_PASSWORD -> "confirmation password"
        Factor.SECRET_ANSWER -> "secret answer"
        Factor.ONE_TIME_PASSWORD -> "one-time password"
        Factor.ACTIVATION_PASSWORD -> "activation password"
        Factor.MAIL_PASSCODE -> "mail passcode"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Factor.Companion.ofWord(word: String): Factor? = Factor.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val OperatorAct.word: String
    get() = when (this) {
        OperatorAct.OPEN_CONTRACT -> "open-contract"
        OperatorAct.LIFT_LOCK -> "lift-lock"
        OperatorAct.RESET_JOURNEY -> "reset-journey"
        OperatorAct.END_SESSIONS -> "end-sessions"
        OperatorAct.SUSPEND_CONTRACT -> "suspend-contract"
        OperatorAct.RESUME_CONTRACT -> "resume-contract"
        OperatorAct.CLOSE_CONTRACT -> "close-contract"
        OperatorAct.END_ALL_SESSIONS -> "end-all-sessions"
        OperatorAct.ACCEPT_RESTORE -> "accept-restore"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val OperatorAct.ja: String
    get() = when (this) {
        OperatorAct.OPEN_CONTRACT -> "契約開始"
        OperatorAct.LIFT_LOCK -> "ロック解除"
        OperatorAct.RESET_JOURNEY -> "初回利用登録リセット"
        OperatorAct.END_SESSIONS -> "セッション終了"
        OperatorAct.SUSPEND_CONTRACT -> "契約停止"
        OperatorAct.RESUME_CONTRACT -> "契約再開"
        OperatorAct.CLOSE_CONTRACT -> "解約"
        OperatorAct.END_ALL_SESSIONS -> "全セッション終了"
        OperatorAct.ACCEPT_RESTORE -> "復元の承認"
    }

/** The text in English. */
@get:JvmName("en")
val OperatorAct.en: String
    get() = when (this) {
        OperatorAct.OPEN_CONTRACT -> "open a contract"
        OperatorAct.LIFT_LOCK -> "lift a lock"
        OperatorAct.RESET_JOURNEY -> "set first use back"
        OperatorAct.END_SESSIONS -> "end the sessions"
        OperatorAct.SUSPEND_CONTRACT -> "suspend the contract"
        OperatorAct.RESUME_CONTRACT -> "resume the contract"
        OperatorAct.CLOSE_CONTRACT -> "close the contract"
        OperatorAct.END_ALL_SESSIONS -> "end every session"
        OperatorAct.ACCEPT_RESTORE -> "accept a restored customer"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun OperatorAct.Companion.ofWord(word: String): OperatorAct? = OperatorAct.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val NeedKind.word: String
    get() = when (this) {
        NeedKind.LOAD -> "load"
        NeedKind.COMMIT -> "commit"
        NeedKind.FIND -> "find"
        NeedKind.NOTHING -> "nothing"
        NeedKind.HSM -> "hsm"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val NeedKind.ja: String
    get() = when (this) {
        NeedKind.LOAD -> "行の読込み"
        NeedKind.COMMIT -> "行の確定"
        NeedKind.FIND -> "送信待ちの確認"
        NeedKind.NOTHING -> "なし"
        NeedKind.HSM -> "HSMの処理"
    }

/** The text in English. */
@get:JvmName("en")
val NeedKind.en: String
    get() = when (this) {
        NeedKind.LOAD -> "rows are to be loaded"
        NeedKind.COMMIT -> "rows and messages are to be committed"
        NeedKind.FIND -> "messages are to be looked for in the outbox"
        NeedKind.NOTHING -> "nothing: the act is over"
        NeedKind.HSM -> "blocks are to be encrypted or decrypted by the HSM"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun NeedKind.Companion.ofWord(word: String): NeedKind? = NeedKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val HsmWork.word: String
    get() = when (this) {
        HsmWork.ENCRYPT -> "encrypt"
        HsmWork.DECRYPT -> "decrypt"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val HsmWork.ja: String
    get() = when (this) {
        HsmWork.ENCRYPT -> "暗号化"
        HsmWork.DECRYPT -> "復号"
    }

/** The text in English. */
@get:JvmName("en")
val HsmWork.en: String
    get() = when (this) {
        HsmWork.ENCRYPT -> "to encrypt"
        HsmWork.DECRYPT -> "to decrypt"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun HsmWork.Companion.ofWord(word: String): HsmWork? = HsmWork.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Refusal.word: String
    get() = when (this) {
        Refusal.ENTRIES -> "entries"
        Refusal.CLOSED -> "closed"
        Refusal.WRONG_CREDENTIALS -> "wrong-credentials"
        Refusal.BUSY -> "busy"
        Refusal.STALE_PAGE -> "stale-page"
        Refusal.NO_SUCH_BUTTON -> "no-such-button"
        Refusal.SESSION_OVER -> "session-over"
        Refusal.ALREADY_LOGGED_IN -> "already-logged-in"
        Refusal.JOURNEY_EXPIRED -> "journey-expired"
        Refusal.LOGIN_ID_TAKEN -> "login-id-taken"
        Refusal.TOO_MANY_LOGIN_IDS -> "too-many-login-ids"
        Refusal.NEEDS_APPROVAL -> "needs-approval"
        Refusal.ACT_NOT_GIVEN -> "act-not-given"
        Refusal.REASON_NOT_READABLE -> "reason-not-readable"
        Refusal.CONTRACT_ALREADY_OPEN -> "contract-already-open"
        Refusal.ACCOUNT_OF_ANOTHER -> "account-of-another"
        Refusal.NO_SUCH_CUSTOMER -> "no-such-customer"
        Refusal.CONTRACT_IN_FORCE -> "contract-in-force"
        Refusal.CONTRACT_SUSPENDED -> "contract-suspended"
        Refusal.CONTRACT_CLOSED -> "contract-closed"
        Refusal.NOT_PROVEN -> "not-proven"
        Refusal.INSTANT_AHEAD -> "instant-ahead"
        Refusal.FACTOR_TEMPORARILY_LOCKED -> "factor-temporarily-locked"
        Refusal.FACTOR_LOCKED -> "factor-locked"
        Refusal.REASON_HAS_SECRET -> "reason-has-secret"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Refusal.ja: String
    get() = when (this) {
        Refusal.ENTRIES -> "入力内容に誤りがあります"
        Refusal.CLOSED -> "ただいまの時間はご利用いただけません"
        Refusal.WRONG_CREDENTIALS -> "入力内容が正しくないか、ご利用いただけません"
        Refusal.BUSY -> "ただいま処理中です。しばらくしてからもう一度お試しください"
        Refusal.STALE_PAGE -> "画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください"
        Refusal.NO_SUCH_BUTTON -> "この画面ではその操作はできません"
        Refusal.SESSION_OVER -> "ログアウトしました。もう一度ログインしてください"
        Refusal.ALREADY_LOGGED_IN -> "すでにログインされています"
        Refusal.JOURNEY_EXPIRED -> "初回利用登録の期限が過ぎています。お取引店にお問い合わせください"
        Refusal.LOGIN_ID_TAKEN -> "このログインIDはご利用になれません"
        Refusal.TOO_MANY_LOGIN_IDS -> "本日はこれ以上ログインIDをお試しいただけません"
        Refusal.NEEDS_APPROVAL -> "別の担当者の承認が必要です"
        Refusal.ACT_NOT_GIVEN -> "この操作は担当者に認められていません"
        Refusal.REASON_NOT_READABLE -> "理由がないか、長すぎるか、読み取れない文字があります"
        Refusal.CONTRACT_ALREADY_OPEN -> "このお客様の契約はすでにあります"
        Refusal.ACCOUNT_OF_ANOTHER -> "この口座は別のお客様の契約にあります"
        Refusal.NO_SUCH_CUSTOMER -> "このお客様の契約はありません"
        Refusal.CONTRACT_IN_FORCE -> "契約は停止されていません"
        Refusal.CONTRACT_SUSPENDED -> "契約は停止中です"
        Refusal.CONTRACT_CLOSED -> "契約は解約済みです"
        Refusal.NOT_PROVEN -> "この操作に必要な本人確認が済んでいません"
        Refusal.INSTANT_AHEAD -> "指定の時刻は現在より後です"
        Refusal.FACTOR_TEMPORARILY_LOCKED -> "誤入力が続いたため、ただいまご利用を停止しています"
        Refusal.FACTOR_LOCKED -> "誤入力が続いたため、ご利用を停止しています。お取引店にお問い合わせください"
        Refusal.REASON_HAS_SECRET -> "理由に初期パスワードが含まれています"
    }

/** The text in English. */
@get:JvmName("en")
val Refusal.en: String
    get() = when (this) {
        Refusal.ENTRIES -> "the entries have faults"
        Refusal.CLOSED -> "the service is closed now"
        Refusal.WRONG_CREDENTIALS -> "what was entered is not right, or its use is stopped"
        Refusal.BUSY -> "attempts are under way; try again in a moment"
        Refusal.STALE_PAGE -> "the page is out of date; do not use the browser's back and forward"
        Refusal.NO_SUCH_BUTTON -> "the page has no such button"
        Refusal.SESSION_OVER -> "the session is over; log in again"
        Refusal.ALREADY_LOGGED_IN -> "a session is open already"
        Refusal.JOURNEY_EXPIRED -> "the time for first use is over; ask your branch"
        Refusal.LOGIN_ID_TAKEN -> "this login ID cannot be used"
        Refusal.TOO_MANY_LOGIN_IDS -> "no more login IDs can be tried today"
        Refusal.NEEDS_APPROVAL -> "another operator must approve"
        Refusal.ACT_NOT_GIVEN -> "the institution does not let operators do this"
        Refusal.REASON_NOT_READABLE -> "the reason is missing or too long, or has characters that people cannot read"
        Refusal.CONTRACT_ALREADY_OPEN -> "the customer has a contract already"
        Refusal.ACCOUNT_OF_ANOTHER -> "the account belongs to another customer's contract"
        Refusal.NO_SUCH_CUSTOMER -> "there is no contract of this customer"
        Refusal.CONTRACT_IN_FORCE -> "the contract is in force"
        Refusal.CONTRACT_SUSPENDED -> "the contract is suspended"
        Refusal.CONTRACT_CLOSED -> "the contract is closed"
        Refusal.NOT_PROVEN -> "what the service needs has not been proven"
        Refusal.INSTANT_AHEAD -> "the instant is later than now"
        Refusal.FACTOR_TEMPORARILY_LOCKED -> "its use is stopped for a while after wrong entries"
        Refusal.FACTOR_LOCKED -> "its use is stopped after wrong entries; ask your branch"
        Refusal.REASON_HAS_SECRET -> "the reason contains an initial password"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Refusal.Companion.ofWord(word: String): Refusal? = Refusal.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Reason.word: String
    get() = when (this) {
        Reason.DONE -> "done"
        Reason.ENTRIES -> "entries"
        Reason.CLOSED -> "closed"
        Reason.WRONG -> "wrong"
        Reason.UNKNOWN_LOGIN -> "unknown-login"
        Reason.UNKNOWN_ACCOUNT -> "unknown-account"
        Reason.FIRST_USE_DONE -> "first-use-done"
        Reason.FACTOR_TEMPORARILY_LOCKED -> "factor-temporarily-locked"
        Reason.FACTOR_LOCKED -> "factor-locked"
        Reason.NO_CONTRACT -> "no-contract"
        Reason.OVER_BUDGET -> "over-budget"
        Reason.BUSY -> "busy"
        Reason.UNJUDGED -> "unjudged"
        Reason.LATE -> "late"
        Reason.STALE_PAGE -> "stale-page"
        Reason.NO_SUCH_BUTTON -> "no-such-button"
        Reason.NO_SESSION -> "no-session"
        Reason.SESSION_OVER -> "session-over"
        Reason.ALREADY_LOGGED_IN -> "already-logged-in"
        Reason.JOURNEY_EXPIRED -> "journey-expired"
        Reason.LOGIN_ID_TAKEN -> "login-id-taken"
        Reason.TOO_MANY_LOGIN_IDS -> "too-many-login-ids"
        Reason.NEEDS_APPROVAL -> "needs-approval"
        Reason.ACT_NOT_GIVEN -> "act-not-given"
        Reason.REASON_NOT_READABLE -> "reason-not-readable"
        Reason.CONTRACT_ALREADY_OPEN -> "contract-already-open"
        Reason.ACCOUNT_OF_ANOTHER -> "account-of-another"
        Reason.NO_SUCH_CUSTOMER -> "no-such-customer"
        Reason.CONTRACT_IN_FORCE -> "contract-in-force"
        Reason.CONTRACT_SUSPENDED -> "contract-suspended"
        Reason.CONTRACT_CLOSED -> "contract-closed"
        Reason.NOT_PROVEN -> "not-proven"
        Reason.ALL_SESSIONS_ENDED -> "all-sessions-ended"
        Reason.INSTANT_AHEAD -> "instant-ahead"
        Reason.HASH_NOT_OPENED -> "hash-not-opened"
        Reason.NO_SUCH_ROW -> "no-such-row"
        Reason.REASON_HAS_SECRET -> "reason-has-secret"
        Reason.APPROVAL_AHEAD -> "approval-ahead"
        Reason.APPROVAL_EXPIRED -> "approval-expired"
        Reason.HSM_ANSWER -> "hsm-answer"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Reason.ja: String
    get() = when (this) {
        Reason.DONE -> "完了"
        Reason.ENTRIES -> "入力誤り"
        Reason.CLOSED -> "時間外"
        Reason.WRONG -> "認証誤り"
        Reason.UNKNOWN_LOGIN -> "ログインIDなし"
        Reason.UNKNOWN_ACCOUNT -> "口座なし"
        Reason.FIRST_USE_DONE -> "初回利用登録済"
        Reason.FACTOR_TEMPORARILY_LOCKED -> "一時停止中"
        Reason.FACTOR_LOCKED -> "ロック中"
        Reason.NO_CONTRACT -> "契約停止・解約"
        Reason.OVER_BUDGET -> "上限を超える同時試行"
        Reason.BUSY -> "試行中"
        Reason.UNJUDGED -> "照合不能"
        Reason.LATE -> "時間切れ"
        Reason.STALE_PAGE -> "古い画面"
        Reason.NO_SUCH_BUTTON -> "操作なし"
        Reason.NO_SESSION -> "セッションなし"
        Reason.SESSION_OVER -> "セッション終了"
        Reason.ALREADY_LOGGED_IN -> "二重ログイン"
        Reason.JOURNEY_EXPIRED -> "初回利用登録期限切れ"
        Reason.LOGIN_ID_TAKEN -> "ログインID重複"
        Reason.TOO_MANY_LOGIN_IDS -> "ログインID試行超過"
        Reason.NEEDS_APPROVAL -> "承認なし"
        Reason.ACT_NOT_GIVEN -> "権限なし"
        Reason.REASON_NOT_READABLE -> "理由不備"
        Reason.CONTRACT_ALREADY_OPEN -> "契約済"
        Reason.ACCOUNT_OF_ANOTHER -> "口座が別契約"
        Reason.NO_SUCH_CUSTOMER -> "契約なし"
        Reason.CONTRACT_IN_FORCE -> "契約有効"
        Reason.CONTRACT_SUSPENDED -> "契約停止中"
        Reason.CONTRACT_CLOSED -> "解約済"
        Reason.NOT_PROVEN -> "本人確認不足"
        Reason.ALL_SESSIONS_ENDED -> "全セッション終了"
        Reason.INSTANT_AHEAD -> "時刻が現在より後"
        Reason.HASH_NOT_OPENED -> "ハッシュ復号不能"
        Reason.NO_SUCH_ROW -> "行なし"
        Reason.REASON_HAS_SECRET -> "理由に初期パスワード"
        Reason.APPROVAL_AHEAD -> "承認の時刻が現在より後"
        Reason.APPROVAL_EXPIRED -> "承認の有効時間切れ"
        Reason.HSM_ANSWER -> "HSMの応答が不正"
    }

/** The text in English. */
@get:JvmName("en")
val Reason.en: String
    get() = when (this) {
        Reason.DONE -> "done"
        Reason.ENTRIES -> "faults in the entries"
        Reason.CLOSED -> "outside the hours"
        Reason.WRONG -> "a secret was wrong"
        Reason.UNKNOWN_LOGIN -> "no such login ID"
        Reason.UNKNOWN_ACCOUNT -> "no such account"
        Reason.FIRST_USE_DONE -> "first use is done already"
        Reason.FACTOR_TEMPORARILY_LOCKED -> "the factor is temporarily locked"
        Reason.FACTOR_LOCKED -> "the factor is locked"
        Reason.NO_CONTRACT -> "the contract is suspended or closed"
        Reason.OVER_BUDGET -> "over the budget"
        Reason.BUSY -> "attempts under way"
        Reason.UNJUDGED -> "what is stored cannot be judged"
        Reason.LATE -> "recorded too late"
        Reason.STALE_PAGE -> "a stale page"
        Reason.NO_SUCH_BUTTON -> "no such button"
        Reason.NO_SESSION -> "no such session"
        Reason.SESSION_OVER -> "the session is over"
        Reason.ALREADY_LOGGED_IN -> "a second login"
        Reason.JOURNEY_EXPIRED -> "first use has expired"
        Reason.LOGIN_ID_TAKEN -> "the login ID is taken"
        Reason.TOO_MANY_LOGIN_IDS -> "too many login IDs that others have"
        Reason.NEEDS_APPROVAL -> "no approval"
        Reason.ACT_NOT_GIVEN -> "not given to operators"
        Reason.REASON_NOT_READABLE -> "the reason is not readable"
        Reason.CONTRACT_ALREADY_OPEN -> "a contract is there already"
        Reason.ACCOUNT_OF_ANOTHER -> "the account is another customer's"
        Reason.NO_SUCH_CUSTOMER -> "no such customer"
        Reason.CONTRACT_IN_FORCE -> "the contract is in force"
        Reason.CONTRACT_SUSPENDED -> "the contract is suspended"
        Reason.CONTRACT_CLOSED -> "the contract is closed"
        Reason.NOT_PROVEN -> "a proof is missing"
        Reason.ALL_SESSIONS_ENDED -> "every session was ended"
        Reason.INSTANT_AHEAD -> "the instant is later than now"
        Reason.HASH_NOT_OPENED -> "the stored hash does not open"
        Reason.NO_SUCH_ROW -> "no such row"
        Reason.REASON_HAS_SECRET -> "an initial password in the reason"
        Reason.APPROVAL_AHEAD -> "the approval is later than now"
        Reason.APPROVAL_EXPIRED -> "the approval has expired"
        Reason.HSM_ANSWER -> "the HSM's answer is not right"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Reason.Companion.ofWord(word: String): Reason? = Reason.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val ChangeKind.word: String
    get() = when (this) {
        ChangeKind.MUST_CHANGE_PASSWORD -> "must-change-password"
        ChangeKind.PASSWORD_UNJUDGED -> "password-unjudged"
        ChangeKind.LIMIT_REACHED -> "limit-reached"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val ChangeKind.ja: String
    get() = when (this) {
        ChangeKind.MUST_CHANGE_PASSWORD -> "パスワードの変更が必要になります"
        ChangeKind.PASSWORD_UNJUDGED -> "パスワードを照合できなくなります"
        ChangeKind.LIMIT_REACHED -> "誤入力の上限により停止します"
    }

/** The text in English. */
@get:JvmName("en")
val ChangeKind.en: String
    get() = when (this) {
        ChangeKind.MUST_CHANGE_PASSWORD -> "a password must be changed"
        ChangeKind.PASSWORD_UNJUDGED -> "a password cannot be judged any more"
        ChangeKind.LIMIT_REACHED -> "a factor reaches its limit"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun ChangeKind.Companion.ofWord(word: String): ChangeKind? = ChangeKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val NoticeKind.word: String
    get() = when (this) {
        NoticeKind.TEMPORARILY_LOCKED -> "temporarily-locked"
        NoticeKind.TEMPORARY_LOCK_ENDED -> "temporary-lock-ended"
        NoticeKind.LOCKED -> "locked"
        NoticeKind.LIFTED -> "lifted"
        NoticeKind.SESSIONS_ENDED -> "sessions-ended"
        NoticeKind.LOGIN_ID_TAKEN -> "login-id-taken"
        NoticeKind.PASSWORDS_CHANGED -> "passwords-changed"
        NoticeKind.REGISTERED -> "registered"
        NoticeKind.JOURNEY_RESET -> "journey-reset"
        NoticeKind.SUSPENDED -> "suspended"
        NoticeKind.RESUMED -> "resumed"
        NoticeKind.CLOSED -> "closed"
        NoticeKind.MAIL_CHANGED -> "mail-changed"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val NoticeKind.ja: String
    get() = when (this) {
        NoticeKind.TEMPORARILY_LOCKED -> "一時停止のお知らせ"
        NoticeKind.TEMPORARY_LOCK_ENDED -> "一時停止解除のお知らせ"
        NoticeKind.LOCKED -> "ご利用停止のお知らせ"
        NoticeKind.LIFTED -> "ご利用停止解除のお知らせ"
        NoticeKind.SESSIONS_ENDED -> "ログアウトのお知らせ"
        NoticeKind.LOGIN_ID_TAKEN -> "ログインID登録のお知らせ"
        NoticeKind.PASSWORDS_CHANGED -> "パスワード変更のお知らせ"
        NoticeKind.REGISTERED -> "お客様情報登録のお知らせ"
        NoticeKind.JOURNEY_RESET -> "初回利用登録リセットのお知らせ"
        NoticeKind.SUSPENDED -> "ご契約停止のお知らせ"
        NoticeKind.RESUMED -> "ご契約再開のお知らせ"
        NoticeKind.CLOSED -> "ご解約のお知らせ"
        NoticeKind.MAIL_CHANGED -> "メールアドレス変更のお知らせ"
    }

/** The text in English. */
@get:JvmName("en")
val NoticeKind.en: String
    get() = when (this) {
        NoticeKind.TEMPORARILY_LOCKED -> "temporarily locked"
        NoticeKind.TEMPORARY_LOCK_ENDED -> "the temporary lock has ended"
        NoticeKind.LOCKED -> "locked"
        NoticeKind.LIFTED -> "lock lifted"
        NoticeKind.SESSIONS_ENDED -> "sessions ended"
        NoticeKind.LOGIN_ID_TAKEN -> "login ID registered"
        NoticeKind.PASSWORDS_CHANGED -> "passwords changed"
        NoticeKind.REGISTERED -> "registration done"
        NoticeKind.JOURNEY_RESET -> "first use set back"
        NoticeKind.SUSPENDED -> "contract suspended"
        NoticeKind.RESUMED -> "contract resumed"
        NoticeKind.CLOSED -> "contract closed"
        NoticeKind.MAIL_CHANGED -> "mail address changed"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun NoticeKind.Companion.ofWord(word: String): NoticeKind? = NoticeKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val AuditEvent.word: String
    get() = when (this) {
        AuditEvent.SESSION_STARTED -> "session-started"
        AuditEvent.ATTEMPT_COUNTED -> "attempt-counted"
        AuditEvent.ATTEMPT_SUCCEEDED -> "attempt-succeeded"
        AuditEvent.ATTEMPT_FAILED -> "attempt-failed"
        AuditEvent.ATTEMPT_EXPIRED -> "attempt-expired"
        AuditEvent.TEMPORARILY_LOCKED -> "temporarily-locked"
        AuditEvent.TEMPORARY_LOCK_ENDED -> "temporary-lock-ended"
        AuditEvent.LOCKED -> "locked"
        AuditEvent.LIFTED -> "lifted"
        AuditEvent.SESSION_OPENED -> "session-opened"
        AuditEvent.SESSION_ENDED -> "session-ended"
        AuditEvent.OPERATOR_REQUEST_REFUSED -> "operator-request-refused"
        AuditEvent.PROFILE_ADOPTED -> "profile-adopted"
        AuditEvent.REHASHED -> "rehashed"
        AuditEvent.ALL_SESSIONS_ENDED -> "all-sessions-ended"
        AuditEvent.LOGIN_ID_TAKEN -> "login-id-taken"
        AuditEvent.LOGIN_ID_REFUSED -> "login-id-refused"
        AuditEvent.QUESTIONS_REGISTERED -> "questions-registered"
        AuditEvent.PASSWORDS_CHANGED -> "passwords-changed"
        AuditEvent.PASSWORDS_REFUSED -> "passwords-refused"
        AuditEvent.DATA_REGISTERED -> "data-registered"
        AuditEvent.JOURNEY_EXPIRED -> "journey-expired"
        AuditEvent.JOURNEY_RESET -> "journey-reset"
        AuditEvent.JOURNEY_ABORTED -> "journey-aborted"
        AuditEvent.CONTRACT_OPENED -> "contract-opened"
        AuditEvent.CONTRACT_CHANGED -> "contract-changed"
        AuditEvent.RESTORE_ACCEPTED -> "restore-accepted"
        AuditEvent.MAIL_CHANGED -> "mail-changed"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val AuditEvent.ja: String
    get() = when (this) {
        AuditEvent.SESSION_STARTED -> "来訪"
        AuditEvent.ATTEMPT_COUNTED -> "認証試行"
        AuditEvent.ATTEMPT_SUCCEEDED -> "認証成功"
        AuditEvent.ATTEMPT_FAILED -> "認証失敗"
        AuditEvent.ATTEMPT_EXPIRED -> "認証時間切れ"
        AuditEvent.TEMPORARILY_LOCKED -> "一時停止"
        AuditEvent.TEMPORARY_LOCK_ENDED -> "一時停止解除"
        AuditEvent.LOCKED -> "ロック"
        AuditEvent.LIFTED -> "ロック解除"
        AuditEvent.SESSION_OPENED -> "セッション開始"
        AuditEvent.SESSION_ENDED -> "セッション終了"
        AuditEvent.OPERATOR_REQUEST_REFUSED -> "操作拒否"
        AuditEvent.PROFILE_ADOPTED -> "規定の適用"
        AuditEvent.REHASHED -> "ハッシュ更新"
        AuditEvent.ALL_SESSIONS_ENDED -> "全セッション終了"
        AuditEvent.LOGIN_ID_TAKEN -> "ログインID登録"
        AuditEvent.LOGIN_ID_REFUSED -> "ログインID重複"
        AuditEvent.QUESTIONS_REGISTERED -> "追加認証登録"
        AuditEvent.PASSWORDS_CHANGED -> "パスワード変更"
        AuditEvent.PASSWORDS_REFUSED -> "パスワード変更拒否"
        AuditEvent.DATA_REGISTERED -> "お客様情報登録"
        AuditEvent.JOURNEY_EXPIRED -> "初回利用登録期限切れ"
        AuditEvent.JOURNEY_RESET -> "初回利用登録リセット"
        AuditEvent.JOURNEY_ABORTED -> "登録中止"
        AuditEvent.CONTRACT_OPENED -> "契約開始"
        AuditEvent.CONTRACT_CHANGED -> "契約変更"
        AuditEvent.RESTORE_ACCEPTED -> "復元の承認"
        AuditEvent.MAIL_CHANGED -> "メールアドレス変更"
    }

/** The text in English. */
@get:JvmName("en")
val AuditEvent.en: String
    get() = when (this) {
        AuditEvent.SESSION_STARTED -> "session started"
        AuditEvent.ATTEMPT_COUNTED -> "attempt counted"
        AuditEvent.ATTEMPT_SUCCEEDED -> "attempt right"
        AuditEvent.ATTEMPT_FAILED -> "attempt wrong"
        AuditEvent.ATTEMPT_EXPIRED -> "attempt run out"
        AuditEvent.TEMPORARILY_LOCKED -> "temporarily locked"
        AuditEvent.TEMPORARY_LOCK_ENDED -> "temporary lock ended"
        AuditEvent.LOCKED -> "locked"
        AuditEvent.LIFTED -> "lifted"
        AuditEvent.SESSION_OPENED -> "session opened"
        AuditEvent.SESSION_ENDED -> "session ended"
        AuditEvent.OPERATOR_REQUEST_REFUSED -> "operator request refused"
        AuditEvent.PROFILE_ADOPTED -> "profile adopted"
        AuditEvent.REHASHED -> "hashed anew"
        AuditEvent.ALL_SESSIONS_ENDED -> "every session ended"
        AuditEvent.LOGIN_ID_TAKEN -> "login ID taken"
        AuditEvent.LOGIN_ID_REFUSED -> "login ID refused"
        AuditEvent.QUESTIONS_REGISTERED -> "questions registered"
        AuditEvent.PASSWORDS_CHANGED -> "passwords changed"
        AuditEvent.PASSWORDS_REFUSED -> "passwords refused"
        AuditEvent.DATA_REGISTERED -> "data registered"
        AuditEvent.JOURNEY_EXPIRED -> "first use expired"
        AuditEvent.JOURNEY_RESET -> "first use set back"
        AuditEvent.JOURNEY_ABORTED -> "registration aborted"
        AuditEvent.CONTRACT_OPENED -> "contract opened"
        AuditEvent.CONTRACT_CHANGED -> "contract changed"
        AuditEvent.RESTORE_ACCEPTED -> "restore accepted"
        AuditEvent.MAIL_CHANGED -> "mail address changed"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun AuditEvent.Companion.ofWord(word: String): AuditEvent? = AuditEvent.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val Origin.word: String
    get() = when (this) {
        Origin.KNOWN -> "known"
        Origin.STRANGER -> "stranger"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val Origin.ja: String
    get() = when (this) {
        Origin.KNOWN -> "登録済みの環境"
        Origin.STRANGER -> "未登録の環境"
    }

/** The text in English. */
@get:JvmName("en")
val Origin.en: String
    get() = when (this) {
        Origin.KNOWN -> "a known environment"
        Origin.STRANGER -> "an environment not known"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun Origin.Companion.ofWord(word: String): Origin? = Origin.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val LockClosing.word: String
    get() = when (this) {
        LockClosing.FIRST_USE -> "first-use"
        LockClosing.LOGIN -> "login"
        LockClosing.ACTS -> "acts"
        LockClosing.ACTIVATION -> "activation"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val LockClosing.ja: String
    get() = when (this) {
        LockClosing.FIRST_USE -> "初回利用登録"
        LockClosing.LOGIN -> "ログイン（ご利用中の場合も終了します）"
        LockClosing.ACTS -> "その入力を必要とするお取引・お手続き"
        LockClosing.ACTIVATION -> "ワンタイムパスワードの利用開始"
    }

/** The text in English. */
@get:JvmName("en")
val LockClosing.en: String
    get() = when (this) {
        LockClosing.FIRST_USE -> "first use"
        LockClosing.LOGIN -> "login, and a session that lives"
        LockClosing.ACTS -> "the acts that ask for it"
        LockClosing.ACTIVATION -> "activation of a token"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun LockClosing.Companion.ofWord(word: String): LockClosing? = LockClosing.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val OutageKind.word: String
    get() = when (this) {
        OutageKind.NOTHING -> "nothing"
        OutageKind.MINUTES -> "minutes"
        OutageKind.UNTIL_LIFTED -> "until-lifted"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val OutageKind.ja: String
    get() = when (this) {
        OutageKind.NOTHING -> "停止しません"
        OutageKind.MINUTES -> "一定時間"
        OutageKind.UNTIL_LIFTED -> "解除まで"
    }

/** The text in English. */
@get:JvmName("en")
val OutageKind.en: String
    get() = when (this) {
        OutageKind.NOTHING -> "not at all"
        OutageKind.MINUTES -> "for some minutes at a time"
        OutageKind.UNTIL_LIFTED -> "until the lock is lifted"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun OutageKind.Companion.ofWord(word: String): OutageKind? = OutageKind.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val LockHistoryEvent.word: String
    get() = when (this) {
        LockHistoryEvent.BEGIN -> "begin"
        LockHistoryEvent.RIGHT -> "right"
        LockHistoryEvent.WRONG -> "wrong"
        LockHistoryEvent.WAIT -> "wait"
        LockHistoryEvent.LIFT -> "lift"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val LockHistoryEvent.ja: String
    get() = when (this) {
        LockHistoryEvent.BEGIN -> "入力を受け付ける"
        LockHistoryEvent.RIGHT -> "正しかった"
        LockHistoryEvent.WRONG -> "誤りだった"
        LockHistoryEvent.WAIT -> "時間が経つ"
        LockHistoryEvent.LIFT -> "解除する"
    }

/** The text in English. */
@get:JvmName("en")
val LockHistoryEvent.en: String
    get() = when (this) {
        LockHistoryEvent.BEGIN -> "an attempt begins"
        LockHistoryEvent.RIGHT -> "it was right"
        LockHistoryEvent.WRONG -> "it was wrong"
        LockHistoryEvent.WAIT -> "time passes"
        LockHistoryEvent.LIFT -> "the institution lifts it"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun LockHistoryEvent.Companion.ofWord(word: String): LockHistoryEvent? = LockHistoryEvent.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val LockHistoryReply.word: String
    get() = when (this) {
        LockHistoryReply.COUNTED -> "counted"
        LockHistoryReply.BUSY -> "busy"
        LockHistoryReply.OPENED -> "opened"
        LockHistoryReply.REFUSED -> "refused"
        LockHistoryReply.DONE -> "done"
        LockHistoryReply.CLOCK_WENT_BACK -> "clock-went-back"
        LockHistoryReply.NOT_PENDING -> "not-pending"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val LockHistoryReply.ja: String
    get() = when (this) {
        LockHistoryReply.COUNTED -> "受付"
        LockHistoryReply.BUSY -> "処理中"
        LockHistoryReply.OPENED -> "成功"
        LockHistoryReply.REFUSED -> "不成功"
        LockHistoryReply.DONE -> "済"
        LockHistoryReply.CLOCK_WENT_BACK -> "時刻が戻っています"
        LockHistoryReply.NOT_PENDING -> "受付中の入力ではありません"
    }

/** The text in English. */
@get:JvmName("en")
val LockHistoryReply.en: String
    get() = when (this) {
        LockHistoryReply.COUNTED -> "counted"
        LockHistoryReply.BUSY -> "busy"
        LockHistoryReply.OPENED -> "opened"
        LockHistoryReply.REFUSED -> "refused"
        LockHistoryReply.DONE -> "done"
        LockHistoryReply.CLOCK_WENT_BACK -> "the clock went back"
        LockHistoryReply.NOT_PENDING -> "not pending"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun LockHistoryReply.Companion.ofWord(word: String): LockHistoryReply? = LockHistoryReply.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val LockState.word: String
    get() = when (this) {
        LockState.OPEN -> "open"
        LockState.TEMPORARILY_LOCKED -> "temporarily-locked"
        LockState.LOCKED -> "locked"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val LockState.ja: String
    get() = when (this) {
        LockState.OPEN -> "利用可"
        LockState.TEMPORARILY_LOCKED -> "一時停止"
        LockState.LOCKED -> "ロック"
    }

/** The text in English. */
@get:JvmName("en")
val LockState.en: String
    get() = when (this) {
        LockState.OPEN -> "open"
        LockState.TEMPORARILY_LOCKED -> "temporarily locked"
        LockState.LOCKED -> "locked"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun LockState.Companion.ofWord(word: String): LockState? = LockState.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val CounterEventWord.word: String
    get() = when (this) {
        CounterEventWord.SUCCEEDED -> "succeeded"
        CounterEventWord.FAILED -> "failed"
        CounterEventWord.REFUSED -> "refused"
        CounterEventWord.OVER_BUDGET -> "over-budget"
        CounterEventWord.SESSION_ENDED -> "session-ended"
        CounterEventWord.TEMPORARILY_LOCKED -> "temporarily-locked"
        CounterEventWord.TEMPORARY_LOCK_ENDED -> "temporary-lock-ended"
        CounterEventWord.LOCKED -> "locked"
        CounterEventWord.LIFTED -> "lifted"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val CounterEventWord.ja: String
    get() = when (this) {
        CounterEventWord.SUCCEEDED -> "正しい入力"
        CounterEventWord.FAILED -> "誤った入力"
        CounterEventWord.REFUSED -> "停止中の入力"
        CounterEventWord.OVER_BUDGET -> "上限を超える同時入力"
        CounterEventWord.SESSION_ENDED -> "ご利用の終了"
        CounterEventWord.TEMPORARILY_LOCKED -> "一時停止"
        CounterEventWord.TEMPORARY_LOCK_ENDED -> "一時停止の終了"
        CounterEventWord.LOCKED -> "ロック"
        CounterEventWord.LIFTED -> "解除"
    }

/** The text in English. */
@get:JvmName("en")
val CounterEventWord.en: String
    get() = when (this) {
        CounterEventWord.SUCCEEDED -> "right"
        CounterEventWord.FAILED -> "wrong"
        CounterEventWord.REFUSED -> "refused"
        CounterEventWord.OVER_BUDGET -> "over the budget"
        CounterEventWord.SESSION_ENDED -> "session ended"
        CounterEventWord.TEMPORARILY_LOCKED -> "temporarily locked"
        CounterEventWord.TEMPORARY_LOCK_ENDED -> "temporary lock ended"
        CounterEventWord.LOCKED -> "locked"
        CounterEventWord.LIFTED -> "lifted"
    }

/** The value of a word; null if no value has this word. Case-sensitive. */
fun CounterEventWord.Companion.ofWord(word: String): CounterEventWord? = CounterEventWord.entries.find { it.word == word }
