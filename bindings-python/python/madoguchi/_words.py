"""Made from the facade by `cargo xtask generate`: the closed lists of words, and the codes."""

from datetime import timedelta, timezone
from enum import IntEnum, StrEnum
from typing import Final, Literal, Self, TypeAlias

JST: Final = timezone(timedelta(hours=9), "JST")
"""The zone in which the rules are read, and answers are written."""


class Code(IntEnum):
    """What is wrong with an input, as a number that is fixed for ever."""

    word: str
    """The name, fixed for ever: `zero-amount`."""
    rule: str
    """The rule or convention that is broken."""
    ja: str
    """The text in Japanese."""
    en: str
    """The text in English."""

    def __new__(cls, number: int, word: str, rule: str, ja: str, en: str) -> Self:
        own = int.__new__(cls, number)
        own._value_ = number
        own.word, own.rule, own.ja, own.en = word, rule, ja, en
        return own

    NOT_JSON = 1001, "not-json", "FORM-1", "JSONとして読めません", "the line is not JSON"
    UNKNOWN_REQUEST = 1002, "unknown-request", "FORM-2", "未知の質問です", "there is no such request"
    UNKNOWN_FIELD = 1003, "unknown-field", "FORM-3", "未知の項目です", "the request has no such field"
    MISSING_FIELD = 1004, "missing-field", "FORM-3", "必須の項目がありません", "a required field is missing"
    WRONG_TYPE = 1005, "wrong-type", "FORM-3", "項目の型が違います", "the field is of another type"
    TOO_LONG = 1006, "too-long", "FORM-1", "1行が長すぎます", "the line is too long"
    REPEATED_FIELD = 1007, "repeated-field", "FORM-3", "同じ名前の項目が二つあります", "a name stands twice in an object"
    NOT_A_DATE = 1101, "not-a-date", "DATE-1", "日付は YYYY-MM-DD（半角）で指定してください", "a date is written YYYY-MM-DD in ASCII"
    NO_SUCH_DAY = 1102, "no-such-day", "DATE-1", "存在しない日付です", "there is no such day"
    DATE_OUT_OF_RANGE = 1103, "date-out-of-range", "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "the date is outside 1948-07-20 to 2150-12-31"
    NOT_AN_INSTANT = 1104, "not-an-instant", "DATE-2", "日時はRFC 3339で指定してください", "an instant is written as in RFC 3339"
    NO_OFFSET = 1105, "no-offset", "DATE-2", "日時にUTCとの時差（+09:00やZ）が必要です", "an instant needs its offset from UTC, as +09:00 or Z"
    ANSWER_OUT_OF_RANGE = 1106, "answer-out-of-range", "CAL-8", "答えが1948-07-20から2150-12-31までの外になります", "the answer lies outside 1948-07-20 to 2150-12-31"
    BACKWARDS = 1107, "backwards", "DATE-3", "範囲の終わりが始まりより前です", "the range ends before it begins"
    RANGE_TOO_LONG = 1108, "range-too-long", "DATE-3", "範囲が長すぎます", "the range is too long for one answer"
    UNKNOWN_SERVICE = 1201, "unknown-service", "HRS-1", "未知のサービスです", "there is no such service"
    NOT_OFFERED = 1202, "not-offered", "SVC-1", "お取り扱いしていないサービスです", "the institution does not offer this service"
    MAINTENANCE_BACKWARDS = 1203, "maintenance-backwards", "HRS-7", "休止時間帯の終わりが始まりより後ではありません", "the maintenance window does not end after it begins"
    NOT_WHOLE_MINUTES = 1204, "not-whole-minutes", "HRS-7", "休止時間帯は分単位で指定してください", "a maintenance window begins and ends on whole minutes"
    MAINTENANCE_WITHOUT_TEXT = 1205, "maintenance-without-text", "HRS-7", "休止の案内文（日本語・英語）が必要です", "a maintenance window needs its text in Japanese and English"
    TOO_MANY_WINDOWS = 1206, "too-many-windows", "HRS-7", "休止時間帯が多すぎます", "there are too many maintenance windows"
    FOREIGN_MAINTENANCE = 1207, "foreign-maintenance", "HRS-7", "休止時間帯が別のプロファイル用です", "the maintenance windows belong to another profile"
    NO_SERVICE = 1208, "no-service", "HRS-7", "休止するサービスがありません", "the maintenance window names no service"
    NOT_AN_AMOUNT = 1301, "not-an-amount", "FEE-8", "金額は1円単位の整数で指定してください", "an amount is a whole number of yen"
    AMOUNT_TOO_LARGE = 1302, "amount-too-large", "FEE-8", "金額は999,999,999,999円までです", "an amount is at most 999,999,999,999 yen"
    ZERO_AMOUNT = 1303, "zero-amount", "FEE-8", "0円の手数料はお答えできません", "an amount of 0 gives no quote"
    UNKNOWN_KIND = 1304, "unknown-kind", "FEE-1", "未知の振込種別です", "there is no such kind of transfer"
    BEFORE_FIRST_TABLE = 1305, "before-first-table", "FEE-5", "最初の手数料表より前の日付です", "the date is before the first table of charges"
    UNKNOWN_ITEM = 1306, "unknown-item", "FEE-4", "未知の料金項目です", "there is no such item"
    NOT_TOML = 1401, "not-toml", "PROFILE-1", "TOMLとして読めません", "not TOML"
    UNKNOWN_KEY = 1402, "unknown-key", "PROFILE-2", "未知のキーです", "there is no such key here"
    MISSING_KEY = 1403, "missing-key", "PROFILE-2", "必須のキーがありません", "a required key is missing"
    WRONG_KEY_TYPE = 1404, "wrong-key-type", "PROFILE-2", "値の型が違います", "the value is of another type"
    WRONG_FORMAT = 1405, "wrong-format", "PROFILE-1", "対応していない形式番号です", "this version of the format is not supported"
    WRONG_VALUE = 1406, "wrong-value", "PROFILE-2", "値が許される範囲の外です", "the value is outside what is allowed"
    PROFILE_DATE = 1407, "profile-date", "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "not a date within 1948-07-20 to 2150-12-31"
    REPEATED = 1408, "repeated", "PROFILE-3", "同じものが二度あります", "this stands here twice"
    PROFILE_SERVICE = 1410, "profile-service", "HRS-1", "未知のサービスです", "there is no such service"
    NOTATION_SYNTAX = 1411, "notation-syntax", "HRS-9", "opening_hours記法として読めません", "not opening_hours notation"
    NOTATION_UNSUPPORTED = 1412, "notation-unsupported", "HRS-9", "対応していない記法です", "outside the supported part of the notation"
    IMPOSSIBLE_WINDOW = 1413, "impossible-window", "HRS-9", "ありえない時間帯です", "an impossible window"
    UNKNOWN_MARK = 1414, "unknown-mark", "HRS-4", "この記号の休止がありません", "no closure has this mark"
    UNUSED_MARK = 1415, "unused-mark", "HRS-4", "この記号を使うサービスがありません", "no service uses this mark"
    NO_OWN_HOURS = 1416, "no-own-hours", "HRS-11", "自分の時間を持つサービスを指定してください", "this service has no hours of its own"
    HOURS_START_LATE = 1417, "hours-start-late", "HRS-8", "最初の行に開始日は指定できません", "the first hours of a service hold from the beginning: no `from`"
    BANDS_OVERLAP = 1420, "bands-overlap", "FEE-7", "金額の区分が重なっています", "bands of amounts overlap"
    BANDS_GAP = 1421, "bands-gap", "FEE-7", "金額の区分に隙間があります", "bands of amounts leave a gap"
    BAND_BACKWARDS = 1422, "band-backwards", "FEE-7", "金額の区分の終わりが始まりより後ではありません", "a band does not end after it begins"
    TABLES_ON_ONE_DAY = 1423, "tables-on-one-day", "FEE-7", "同じ日に始まる表が二つあります", "two tables start on one day"
    KIND_NOT_PRICED = 1424, "kind-not-priced", "FEE-7", "手数料のない種別があります", "a kind of transfer has no charge"
    NULL_POINTER = 1901, "null-pointer", "DOOR-1", "ポインタがNULLです", "the pointer is null"
    INVALID_HANDLE = 1902, "invalid-handle", "DOOR-2", "ハンドルが無効か、すでに解放されています", "the handle is none, or is closed"
    WRONG_SIZE = 1903, "wrong-size", "DOOR-1", "構造体の大きさが違います", "the structure has another size"
    NOT_UTF8 = 1904, "not-utf8", "DOOR-1", "UTF-8ではありません", "not UTF-8"
    INTERNAL = 1905, "internal", "DOOR-3", "ライブラリ内部の誤りです", "a fault of the library"
    COLUMN_LENGTH = 1906, "column-length", "DOOR-4", "列の長さが違います", "the columns are not of one length"
    NOT_A_FLAG = 1907, "not-a-flag", "DOOR-4", "真偽値は0か1で指定してください", "a flag is 0 or 1"
    TOO_MANY_HANDLES = 1908, "too-many-handles", "DOOR-2", "ハンドルが多すぎます", "there are too many open handles"


class _Word(StrEnum):
    """A word of a closed list."""

    place: int
    """Its place in the list, from 0, by which rows of numbers name it."""
    ja: str
    """The text in Japanese."""
    en: str
    """The text in English."""

    def __new__(cls, word: str, ja: str, en: str) -> Self:
        own = str.__new__(cls, word)
        own._value_ = word
        own.place, own.ja, own.en = len(cls.__members__), ja, en
        return own


class Service(_Word):

    BALANCE = "balance", "残高照会", "Balance inquiry"
    STATEMENT = "statement", "入出金明細照会", "Statement inquiry"
    TRANSFER_SAME_DAY = "transfer-same-day", "当日扱いの振込・振替", "Same-day transfer"
    TRANSFER_RESERVED = "transfer-reserved", "予約扱いの振込・振替", "Reserved transfer"
    TRANSFER_INQUIRY = "transfer-inquiry", "振込・振替の照会・予約取消", "Transfer inquiry and cancellation"
    CURRENT_ACCOUNT_TRANSFER = "current-account-transfer", "当座預金への即時振込", "Immediate transfer into a current account"
    PAYEASY = "payeasy", "税金・各種料金の払い込み（ペイジー）", "Pay-easy"
    UTILITY_DEBIT = "utility-debit", "公共料金自動引落登録", "Utility direct debit registration"
    ADDRESS_CHANGE = "address-change", "住所変更", "Address change"
    REGISTRATION_CHANGE = "registration-change", "登録情報の変更", "Change of registered information"
    TELEPHONE = "telephone", "テレホンサービス", "Telephone service"
    HELP_DESK = "help-desk", "ヘルプデスク", "Help desk"
    LOGIN = "login", "ログイン", "Login"
    FIRST_USE = "first-use", "初期設定", "First use"
    OTP_PROCEDURE = "otp-procedure", "ワンタイムパスワードのお手続き", "One-time password procedures"
    API_LINK = "api-link", "API連携認証", "API link"


ServiceWord: TypeAlias = Literal[
    "balance",
    "statement",
    "transfer-same-day",
    "transfer-reserved",
    "transfer-inquiry",
    "current-account-transfer",
    "payeasy",
    "utility-debit",
    "address-change",
    "registration-change",
    "telephone",
    "help-desk",
    "login",
    "first-use",
    "otp-procedure",
    "api-link",
]
"""The words of `Service`."""


class TransferKind(_Word):

    OWN_ACCOUNT = "own-account", "振替", "Between own accounts"
    SAME_BRANCH = "same-branch", "同一店内宛", "Same branch"
    OWN_INSTITUTION = "own-institution", "当組合本支店宛", "Another branch of the institution"
    OTHER_BANK = "other-bank", "他行宛", "Another bank"


TransferKindWord: TypeAlias = Literal[
    "own-account",
    "same-branch",
    "own-institution",
    "other-bank",
]
"""The words of `TransferKind`."""


class ChargeItem(_Word):

    MONTHLY_BASIC = "monthly-basic", "月額基本料金", "Monthly basic charge"
    PAYEASY = "payeasy", "税金・各種料金の払い込み（ペイジー）", "Pay-easy"
    UTILITY_DEBIT = "utility-debit", "公共料金自動引落登録", "Utility direct debit registration"
    ADDRESS_CHANGE = "address-change", "住所変更", "Address change"
    REGISTRATION_CHANGE = "registration-change", "登録情報の変更", "Change of registered information"
    TRANSACTION_NOTICE = "transaction-notice", "取引通知（オプション）", "Transaction notice (option)"


ChargeItemWord: TypeAlias = Literal[
    "monthly-basic",
    "payeasy",
    "utility-debit",
    "address-change",
    "registration-change",
    "transaction-notice",
]
"""The words of `ChargeItem`."""


class Weekday(_Word):

    MONDAY = "Monday", "月", "Monday"
    TUESDAY = "Tuesday", "火", "Tuesday"
    WEDNESDAY = "Wednesday", "水", "Wednesday"
    THURSDAY = "Thursday", "木", "Thursday"
    FRIDAY = "Friday", "金", "Friday"
    SATURDAY = "Saturday", "土", "Saturday"
    SUNDAY = "Sunday", "日", "Sunday"


WeekdayWord: TypeAlias = Literal[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
]
"""The words of `Weekday`."""


class Layer(_Word):

    BASE = "base", "通常の時間帯", "Own hours"
    BANK_DAY = "bank-day", "銀行営業日の時間帯", "Hours of business days"
    RECURRING = "recurring", "定期休止", "Recurring closure"
    MAINTENANCE = "maintenance", "臨時休止", "Maintenance"


LayerWord: TypeAlias = Literal[
    "base",
    "bank-day",
    "recurring",
    "maintenance",
]
"""The words of `Layer`."""


class StatementRefusalKind(_Word):

    BACKWARDS = "backwards", "終わりが始まりより前", "It ends before it begins"
    TOO_EARLY = "too-early", "照会できる最初の日より前", "It begins before the first day that can be asked for"
    TOO_LATE = "too-late", "照会日より後", "It ends after the day of inquiry"


StatementRefusalKindWord: TypeAlias = Literal[
    "backwards",
    "too-early",
    "too-late",
]
"""The words of `StatementRefusalKind`."""


class Rounding(_Word):

    DOWN = "down", "切り捨て", "rounded down"
    HALF_UP = "half-up", "四捨五入", "rounded half up"
    UP = "up", "切り上げ", "rounded up"


RoundingWord: TypeAlias = Literal[
    "down",
    "half-up",
    "up",
]
"""The words of `Rounding`."""


class ChargeState(_Word):

    PRICED = "priced", "有料", "Priced"
    FREE = "free", "無料", "Free"
    NOT_STATED = "not-stated", "記載なし", "Not stated"


ChargeStateWord: TypeAlias = Literal[
    "priced",
    "free",
    "not-stated",
]
"""The words of `ChargeState`."""


class DayReasonKind(_Word):

    SATURDAY = "saturday", "土曜日", "Saturday"
    SUNDAY = "sunday", "日曜日", "Sunday"
    HOLIDAY = "holiday", "国民の祝日", "National holiday"
    SUBSTITUTE = "substitute", "振替休日", "Substitute holiday"
    CITIZENS = "citizens", "国民の休日", "Citizens' holiday"
    ONE_OFF = "one-off", "一度限りの祝日", "Holiday named once"
    YEAR_END = "year-end", "年末年始", "Year end"
    ADDED = "added", "追加の休業日", "Added by the institution"
    REMOVED = "removed", "休業日からの除外", "Taken away by the institution"


DayReasonKindWord: TypeAlias = Literal[
    "saturday",
    "sunday",
    "holiday",
    "substitute",
    "citizens",
    "one-off",
    "year-end",
    "added",
    "removed",
]
"""The words of `DayReasonKind`."""
