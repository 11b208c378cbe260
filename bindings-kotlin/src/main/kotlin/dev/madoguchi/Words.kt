// Made from the facade by `cargo xtask generate`; not written by hand.
@file:JvmName("Words")

package dev.madoguchi

/** What is wrong with an input, as a fixed number and name. Numbers are never reused; later versions have more. */
enum class Code(
    /** The number, fixed for ever. */
    val number: Int,
    /** The name, fixed for ever: that of [ErrorRecord.name]. */
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

    /** a name stands twice in an object (FORM-3). */
    REPEATED_FIELD(1007, "repeated-field", "FORM-3", "同じ名前の項目が二つあります", "a name stands twice in an object"),

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

    /** this stands here twice (PROFILE-3). */
    REPEATED(1408, "repeated", "PROFILE-3", "同じものが二度あります", "this stands here twice"),

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

    /** there is no such factor (LCK-1). */
    UNKNOWN_FACTOR(1601, "unknown-factor", "LCK-1", "未知の認証要素です", "there is no such factor"),

    /** a factor has no row of wrong entries (LCK-1). */
    FACTOR_NOT_COUNTED(1602, "factor-not-counted", "LCK-1", "誤入力の取扱いが定められていない認証要素があります", "a factor has no row of wrong entries"),

    /** there is no such extent of a stop (LCK-1). */
    UNKNOWN_CLOSING(1603, "unknown-closing", "LCK-1", "停止の範囲として未知の語です", "there is no such extent of a stop"),

    /** neither a stop nor a lock follows the limit (LCK-3). */
    NEVER_STOPS(1604, "never-stops", "LCK-3", "一時停止もロックもありません", "neither a stop nor a lock follows the limit"),

    /** a stop before the lock neither lasts nor ends the session (LCK-3). */
    HIDDEN_STOP(1605, "hidden-stop", "LCK-3", "一時停止もなく終了もしない区切りがあります", "a stop before the lock neither lasts nor ends the session"),

    /** a stop does not outlast a pending attempt (LCK-2). */
    STOP_TOO_SHORT(1606, "stop-too-short", "LCK-2", "一時停止が入力の有効時間より長くありません", "a stop does not outlast a pending attempt"),

    /** the number of secrets is 0, or too large (LCK-6). */
    SECRET_SPACE(1607, "secret-space", "LCK-6", "秘密の通り数が0か、数えられる範囲を超えています", "the number of secrets is 0, or too large"),

    /** there is no such origin (LCK-6). */
    UNKNOWN_ORIGIN(1608, "unknown-origin", "LCK-6", "未知の環境区分です", "there is no such origin"),

    /** there is no such event (LCK-2). */
    UNKNOWN_LEDGER_EVENT(1609, "unknown-ledger-event", "LCK-2", "未知の出来事です", "there is no such event"),

    /** the event needs the number of its attempt (LCK-2). */
    ATTEMPT_MISSING(1610, "attempt-missing", "LCK-2", "どの入力かを番号で指定してください", "the event needs the number of its attempt"),

    /** there are too many events (LCK-2). */
    TOO_MANY_EVENTS(1611, "too-many-events", "LCK-2", "出来事が多すぎます", "there are too many events"),

    /** the count is outside what is allowed (LCK-6). */
    NOT_A_COUNT(1612, "not-a-count", "LCK-6", "回数が許される範囲の外です", "the count is outside what is allowed"),

    /** the pointer is null (DOOR-1). */
    NULL_POINTER(1901, "null-pointer", "DOOR-1", "ポインタがNULLです", "the pointer is null"),

    /** the handle is none, or is closed (DOOR-2). */
    INVALID_HANDLE(1902, "invalid-handle", "DOOR-2", "ハンドルが無効か、すでに解放されています", "the handle is none, or is closed"),

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
    TOO_MANY_HANDLES(1908, "too-many-handles", "DOOR-2", "ハンドルが多すぎます", "there are too many open handles");

    companion object {
        private val byNumber = entries.associateBy { it.number }

        /** The code of a number; null for another number. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
fun ChargeItem.Companion.ofWord(word: String): ChargeItem? = ChargeItem.entries.find { it.word == word }

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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
fun DayReasonKind.Companion.ofWord(word: String): DayReasonKind? = DayReasonKind.entries.find { it.word == word }

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

/** The value of a word; null for another word. Case counts. */
fun Factor.Companion.ofWord(word: String): Factor? = Factor.entries.find { it.word == word }

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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
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

/** The value of a word; null for another word. Case counts. */
fun LockHistoryEvent.Companion.ofWord(word: String): LockHistoryEvent? = LockHistoryEvent.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val LockHistoryReply.word: String
    get() = when (this) {
        LockHistoryReply.CHARGED -> "charged"
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
        LockHistoryReply.CHARGED -> "受付"
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
        LockHistoryReply.CHARGED -> "charged"
        LockHistoryReply.BUSY -> "busy"
        LockHistoryReply.OPENED -> "opened"
        LockHistoryReply.REFUSED -> "refused"
        LockHistoryReply.DONE -> "done"
        LockHistoryReply.CLOCK_WENT_BACK -> "the clock went back"
        LockHistoryReply.NOT_PENDING -> "not pending"
    }

/** The value of a word; null for another word. Case counts. */
fun LockHistoryReply.Companion.ofWord(word: String): LockHistoryReply? = LockHistoryReply.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val LockState.word: String
    get() = when (this) {
        LockState.OPEN -> "open"
        LockState.STOPPED -> "stopped"
        LockState.LOCKED -> "locked"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val LockState.ja: String
    get() = when (this) {
        LockState.OPEN -> "利用可"
        LockState.STOPPED -> "一時停止"
        LockState.LOCKED -> "ロック"
    }

/** The text in English. */
@get:JvmName("en")
val LockState.en: String
    get() = when (this) {
        LockState.OPEN -> "open"
        LockState.STOPPED -> "stopped"
        LockState.LOCKED -> "locked"
    }

/** The value of a word; null for another word. Case counts. */
fun LockState.Companion.ofWord(word: String): LockState? = LockState.entries.find { it.word == word }

/** The word used in profiles, questions and answers. */
@get:JvmName("word")
val HappenedWord.word: String
    get() = when (this) {
        HappenedWord.SUCCEEDED -> "succeeded"
        HappenedWord.FAILED -> "failed"
        HappenedWord.REFUSED -> "refused"
        HappenedWord.SESSION_ENDED -> "session-ended"
        HappenedWord.STOPPED -> "stopped"
        HappenedWord.STOP_ENDED -> "stop-ended"
        HappenedWord.LOCKED -> "locked"
        HappenedWord.LIFTED -> "lifted"
    }

/** The text in Japanese. */
@get:JvmName("ja")
val HappenedWord.ja: String
    get() = when (this) {
        HappenedWord.SUCCEEDED -> "正しい入力"
        HappenedWord.FAILED -> "誤った入力"
        HappenedWord.REFUSED -> "停止中の入力"
        HappenedWord.SESSION_ENDED -> "ご利用の終了"
        HappenedWord.STOPPED -> "一時停止"
        HappenedWord.STOP_ENDED -> "一時停止の終了"
        HappenedWord.LOCKED -> "ロック"
        HappenedWord.LIFTED -> "解除"
    }

/** The text in English. */
@get:JvmName("en")
val HappenedWord.en: String
    get() = when (this) {
        HappenedWord.SUCCEEDED -> "right"
        HappenedWord.FAILED -> "wrong"
        HappenedWord.REFUSED -> "refused"
        HappenedWord.SESSION_ENDED -> "session ended"
        HappenedWord.STOPPED -> "stopped"
        HappenedWord.STOP_ENDED -> "stop ended"
        HappenedWord.LOCKED -> "locked"
        HappenedWord.LIFTED -> "lifted"
    }

/** The value of a word; null for another word. Case counts. */
fun HappenedWord.Companion.ofWord(word: String): HappenedWord? = HappenedWord.entries.find { it.word == word }
