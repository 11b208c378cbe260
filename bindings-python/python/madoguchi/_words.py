"""Made from the facade by `cargo xtask generate`: the closed lists of words, and the codes."""

from datetime import timedelta, timezone
from enum import IntEnum, StrEnum
from typing import Final, Literal, TypeAlias

JST: Final = timezone(timedelta(hours=9), "JST")
"""The zone in which the rules are read, and answers are written."""


class Code(IntEnum):
    """What is wrong with an input, as a number that is fixed for ever."""

    NOT_JSON = 1001
    """the line is not JSON (FORM-1)"""
    UNKNOWN_REQUEST = 1002
    """there is no such request (FORM-2)"""
    UNKNOWN_FIELD = 1003
    """the request has no such field (FORM-3)"""
    MISSING_FIELD = 1004
    """a required field is missing (FORM-3)"""
    WRONG_TYPE = 1005
    """the field is of another type (FORM-3)"""
    TOO_LONG = 1006
    """the line is too long (FORM-1)"""
    REPEATED_FIELD = 1007
    """a name stands twice in an object (FORM-3)"""
    NOT_A_DATE = 1101
    """a date is written YYYY-MM-DD in ASCII (DATE-1)"""
    NO_SUCH_DAY = 1102
    """there is no such day (DATE-1)"""
    DATE_OUT_OF_RANGE = 1103
    """the date is outside 1948-07-20 to 2150-12-31 (CAL-8)"""
    NOT_AN_INSTANT = 1104
    """an instant is written as in RFC 3339 (DATE-2)"""
    NO_OFFSET = 1105
    """an instant needs its offset from UTC, as +09:00 or Z (DATE-2)"""
    ANSWER_OUT_OF_RANGE = 1106
    """the answer lies outside 1948-07-20 to 2150-12-31 (CAL-8)"""
    BACKWARDS = 1107
    """the range ends before it begins (DATE-3)"""
    RANGE_TOO_LONG = 1108
    """the range is too long for one answer (DATE-3)"""
    UNKNOWN_SERVICE = 1201
    """there is no such service (HRS-1)"""
    NOT_OFFERED = 1202
    """the institution does not offer this service (SVC-1)"""
    MAINTENANCE_BACKWARDS = 1203
    """the maintenance window does not end after it begins (HRS-7)"""
    NOT_WHOLE_MINUTES = 1204
    """a maintenance window begins and ends on whole minutes (HRS-7)"""
    MAINTENANCE_WITHOUT_TEXT = 1205
    """a maintenance window needs its text in Japanese and English (HRS-7)"""
    TOO_MANY_WINDOWS = 1206
    """there are too many maintenance windows (HRS-7)"""
    FOREIGN_MAINTENANCE = 1207
    """the maintenance windows belong to another profile (HRS-7)"""
    NO_SERVICE = 1208
    """the maintenance window names no service (HRS-7)"""
    NOT_AN_AMOUNT = 1301
    """an amount is a whole number of yen, not below 0 (FEE-8)"""
    AMOUNT_TOO_LARGE = 1302
    """an amount is at most 999,999,999,999 yen (FEE-8)"""
    ZERO_AMOUNT = 1303
    """an amount of 0 gives no quote (FEE-8)"""
    UNKNOWN_KIND = 1304
    """there is no such kind of transfer (FEE-1)"""
    BEFORE_FIRST_TABLE = 1305
    """the date is before the first table of charges (FEE-5)"""
    UNKNOWN_ITEM = 1306
    """there is no such item (FEE-4)"""
    NOT_TOML = 1401
    """not TOML (PROFILE-1)"""
    UNKNOWN_KEY = 1402
    """there is no such key here (PROFILE-2)"""
    MISSING_KEY = 1403
    """a required key is missing (PROFILE-2)"""
    WRONG_KEY_TYPE = 1404
    """the value is of another type (PROFILE-2)"""
    WRONG_FORMAT = 1405
    """this version of the format is not supported (PROFILE-1)"""
    WRONG_VALUE = 1406
    """the value is outside what is allowed (PROFILE-2)"""
    PROFILE_DATE = 1407
    """not a date within 1948-07-20 to 2150-12-31 (CAL-8)"""
    REPEATED = 1408
    """this stands here twice (PROFILE-3)"""
    PROFILE_SERVICE = 1410
    """there is no such service (HRS-1)"""
    NOTATION_SYNTAX = 1411
    """not opening_hours notation (HRS-9)"""
    NOTATION_UNSUPPORTED = 1412
    """outside the supported part of the notation (HRS-9)"""
    IMPOSSIBLE_WINDOW = 1413
    """an impossible window (HRS-9)"""
    UNKNOWN_MARK = 1414
    """no closure has this mark (HRS-4)"""
    UNUSED_MARK = 1415
    """no service uses this mark (HRS-4)"""
    NO_OWN_HOURS = 1416
    """this service has no hours of its own (HRS-11)"""
    HOURS_START_LATE = 1417
    """the first hours of a service hold from the beginning: no `from` (HRS-8)"""
    BANDS_OVERLAP = 1420
    """bands of amounts overlap (FEE-7)"""
    BANDS_GAP = 1421
    """bands of amounts leave a gap (FEE-7)"""
    BAND_BACKWARDS = 1422
    """a band does not end after it begins (FEE-7)"""
    TABLES_ON_ONE_DAY = 1423
    """two tables start on one day (FEE-7)"""
    KIND_NOT_PRICED = 1424
    """a kind of transfer has no charge (FEE-7)"""
    UNKNOWN_FACTOR = 1601
    """there is no such factor (LCK-1)"""
    FACTOR_NOT_COUNTED = 1602
    """a factor has no row of wrong entries (LCK-1)"""
    UNKNOWN_CLOSING = 1603
    """there is no such extent of a stop (LCK-1)"""
    NEVER_STOPS = 1604
    """neither a stop nor a lock follows the limit (LCK-3)"""
    HIDDEN_STOP = 1605
    """a stop before the lock neither lasts nor ends the session (LCK-3)"""
    STOP_TOO_SHORT = 1606
    """a stop does not outlast a pending attempt (LCK-2)"""
    SECRET_SPACE = 1607
    """the number of secrets is 0, or too large (LCK-6)"""
    UNKNOWN_ORIGIN = 1608
    """there is no such origin (LCK-6)"""
    UNKNOWN_LEDGER_EVENT = 1609
    """there is no such event (LCK-2)"""
    ATTEMPT_MISSING = 1610
    """the event needs the number of its attempt (LCK-2)"""
    TOO_MANY_EVENTS = 1611
    """there are too many events (LCK-2)"""
    NOT_A_COUNT = 1612
    """the count is outside what is allowed (LCK-6)"""
    NULL_POINTER = 1901
    """the pointer is null (DOOR-1)"""
    INVALID_HANDLE = 1902
    """the handle is none, or is closed (DOOR-2)"""
    WRONG_SIZE = 1903
    """the structure has another size (DOOR-1)"""
    NOT_UTF8 = 1904
    """not UTF-8 (DOOR-1)"""
    INTERNAL = 1905
    """a fault of the library (DOOR-3)"""
    COLUMN_LENGTH = 1906
    """the columns are not of one length (DOOR-4)"""
    NOT_A_FLAG = 1907
    """a flag is 0 or 1 (DOOR-4)"""
    TOO_MANY_HANDLES = 1908
    """there are too many open handles (DOOR-2)"""

    @property
    def word(self) -> str:
        """The name, fixed for ever: `zero-amount`."""
        return _CODES[self][0]

    @property
    def rule(self) -> str:
        """The rule or convention that is broken."""
        return _CODES[self][1]

    @property
    def ja(self) -> str:
        """The text in Japanese."""
        return _CODES[self][2]

    @property
    def en(self) -> str:
        """The text in English."""
        return _CODES[self][3]


class _Word(StrEnum):
    """A word of a closed list."""

    @property
    def place(self) -> int:
        """Its place in the list, from 0, by which rows of numbers name it."""
        return [*type(self)].index(self)

    @property
    def ja(self) -> str:
        """The text in Japanese."""
        return _WORDS[type(self)][self.place][0]

    @property
    def en(self) -> str:
        """The text in English."""
        return _WORDS[type(self)][self.place][1]


class Service(_Word):
    """A service with hours of its own (SVC-1, HRS-1 … HRS-6, HRS-11)."""

    BALANCE = "balance"
    """残高照会 (Balance inquiry)"""
    STATEMENT = "statement"
    """入出金明細照会 (Statement inquiry)"""
    TRANSFER_SAME_DAY = "transfer-same-day"
    """当日扱いの振込・振替 (Same-day transfer)"""
    TRANSFER_RESERVED = "transfer-reserved"
    """予約扱いの振込・振替 (Reserved transfer)"""
    TRANSFER_INQUIRY = "transfer-inquiry"
    """振込・振替の照会・予約取消 (Transfer inquiry and cancellation)"""
    CURRENT_ACCOUNT_TRANSFER = "current-account-transfer"
    """当座預金への即時振込 (Immediate transfer into a current account)"""
    PAYEASY = "payeasy"
    """税金・各種料金の払い込み（ペイジー） (Pay-easy)"""
    UTILITY_DEBIT = "utility-debit"
    """公共料金自動引落登録 (Utility direct debit registration)"""
    ADDRESS_CHANGE = "address-change"
    """住所変更 (Address change)"""
    REGISTRATION_CHANGE = "registration-change"
    """登録情報の変更 (Change of registered information)"""
    TELEPHONE = "telephone"
    """テレホンサービス (Telephone service)"""
    HELP_DESK = "help-desk"
    """ヘルプデスク (Help desk)"""
    LOGIN = "login"
    """ログイン (Login)"""
    FIRST_USE = "first-use"
    """初期設定 (First use)"""
    OTP_PROCEDURE = "otp-procedure"
    """ワンタイムパスワードのお手続き (One-time password procedures)"""
    API_LINK = "api-link"
    """API連携認証 (API link)"""


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
    """To whom a transfer goes, which decides its charge (FEE-1 … FEE-3, TRF-1)."""

    OWN_ACCOUNT = "own-account"
    """振替 (Between own accounts)"""
    SAME_BRANCH = "same-branch"
    """同一店内宛 (Same branch)"""
    OWN_INSTITUTION = "own-institution"
    """当組合本支店宛 (Another branch of the institution)"""
    OTHER_BANK = "other-bank"
    """他行宛 (Another bank)"""


TransferKindWord: TypeAlias = Literal[
    "own-account",
    "same-branch",
    "own-institution",
    "other-bank",
]
"""The words of `TransferKind`."""


class ChargeItem(_Word):
    """What a profile may price beside transfers (FEE-4, FEE-8)."""

    MONTHLY_BASIC = "monthly-basic"
    """月額基本料金 (Monthly basic charge)"""
    PAYEASY = "payeasy"
    """税金・各種料金の払い込み（ペイジー） (Pay-easy)"""
    UTILITY_DEBIT = "utility-debit"
    """公共料金自動引落登録 (Utility direct debit registration)"""
    ADDRESS_CHANGE = "address-change"
    """住所変更 (Address change)"""
    REGISTRATION_CHANGE = "registration-change"
    """登録情報の変更 (Change of registered information)"""
    TRANSACTION_NOTICE = "transaction-notice"
    """取引通知（オプション） (Transaction notice (option))"""


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
    """A day of the week; Monday is the first (ISO 8601)."""

    MONDAY = "Monday"
    """月 (Monday)"""
    TUESDAY = "Tuesday"
    """火 (Tuesday)"""
    WEDNESDAY = "Wednesday"
    """水 (Wednesday)"""
    THURSDAY = "Thursday"
    """木 (Thursday)"""
    FRIDAY = "Friday"
    """金 (Friday)"""
    SATURDAY = "Saturday"
    """土 (Saturday)"""
    SUNDAY = "Sunday"
    """日 (Sunday)"""


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
    """Which part of the rules closed a service."""

    BASE = "base"
    """通常の時間帯 (Own hours)"""
    BANK_DAY = "bank-day"
    """銀行営業日の時間帯 (Hours of business days)"""
    RECURRING = "recurring"
    """定期休止 (Recurring closure)"""
    MAINTENANCE = "maintenance"
    """臨時休止 (Maintenance)"""


LayerWord: TypeAlias = Literal[
    "base",
    "bank-day",
    "recurring",
    "maintenance",
]
"""The words of `Layer`."""


class StatementRefusalKind(_Word):
    """Why a range of days is refused."""

    BACKWARDS = "backwards"
    """終わりが始まりより前 (It ends before it begins)"""
    TOO_EARLY = "too-early"
    """照会できる最初の日より前 (It begins before the first day that can be asked for)"""
    TOO_LATE = "too-late"
    """照会日より後 (It ends after the day of inquiry)"""


StatementRefusalKindWord: TypeAlias = Literal[
    "backwards",
    "too-early",
    "too-late",
]
"""The words of `StatementRefusalKind`."""


class Rounding(_Word):
    """How the consumption tax contained in a charge is brought to whole yen (FEE-6)."""

    DOWN = "down"
    """切り捨て (rounded down)"""
    HALF_UP = "half-up"
    """四捨五入 (rounded half up)"""
    UP = "up"
    """切り上げ (rounded up)"""


RoundingWord: TypeAlias = Literal[
    "down",
    "half-up",
    "up",
]
"""The words of `Rounding`."""


class ChargeState(_Word):
    """What the institution says of a charge beside transfers (FEE-4, FEE-8)."""

    PRICED = "priced"
    """有料 (Priced)"""
    FREE = "free"
    """無料 (Free)"""
    NOT_STATED = "not-stated"
    """記載なし (Not stated)"""


ChargeStateWord: TypeAlias = Literal[
    "priced",
    "free",
    "not-stated",
]
"""The words of `ChargeState`."""


class DayReasonKind(_Word):
    """What makes a day a business day or not (CAL-1 … CAL-7)."""

    SATURDAY = "saturday"
    """土曜日 (Saturday)"""
    SUNDAY = "sunday"
    """日曜日 (Sunday)"""
    HOLIDAY = "holiday"
    """国民の祝日 (National holiday)"""
    SUBSTITUTE = "substitute"
    """振替休日 (Substitute holiday)"""
    CITIZENS = "citizens"
    """国民の休日 (Citizens' holiday)"""
    ONE_OFF = "one-off"
    """一度限りの祝日 (Holiday named once)"""
    YEAR_END = "year-end"
    """年末年始 (Year end)"""
    ADDED = "added"
    """追加の休業日 (Added by the institution)"""
    REMOVED = "removed"
    """休業日からの除外 (Taken away by the institution)"""


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


class Factor(_Word):
    """A kind of proof whose wrong entries are counted on their own (LCK-1, LCK-7)."""

    FIRST_USE = "first-use"
    """初回利用登録 (first use)"""
    LOGIN_PASSWORD = "login-password"
    """ログインパスワード (login password)"""
    CONFIRMATION_PASSWORD = "confirmation-password"
    """確認用パスワード (confirmation password)"""
    SECRET_ANSWER = "secret-answer"
    """秘密の回答 (secret answer)"""
    ONE_TIME_PASSWORD = "one-time-password"
    """ワンタイムパスワード (one-time password)"""
    ACTIVATION_PASSWORD = "activation-password"
    """利用開始パスワード (activation password)"""
    MAIL_PASSCODE = "mail-passcode"
    """メール通知パスワード (mail passcode)"""


FactorWord: TypeAlias = Literal[
    "first-use",
    "login-password",
    "confirmation-password",
    "secret-answer",
    "one-time-password",
    "activation-password",
    "mail-passcode",
]
"""The words of `Factor`."""


class Origin(_Word):
    """Where an attempt came from, as the host's recognition of environments says (LCK-6)."""

    KNOWN = "known"
    """登録済みの環境 (a known environment)"""
    STRANGER = "stranger"
    """未登録の環境 (an environment not known)"""


OriginWord: TypeAlias = Literal[
    "known",
    "stranger",
]
"""The words of `Origin`."""


class LockClosing(_Word):
    """What the stop or the lock of a factor closes (LCK-1)."""

    FIRST_USE = "first-use"
    """初回利用登録 (first use)"""
    LOGIN = "login"
    """ログイン（ご利用中の場合も終了します） (login, and a session that lives)"""
    ACTS = "acts"
    """その入力を必要とするお取引・お手続き (the acts that ask for it)"""
    ACTIVATION = "activation"
    """ワンタイムパスワードの利用開始 (activation of a token)"""


LockClosingWord: TypeAlias = Literal[
    "first-use",
    "login",
    "acts",
    "activation",
]
"""The words of `LockClosing`."""


class OutageKind(_Word):
    """How long a stranger can keep a customer out, as a word."""

    NOTHING = "nothing"
    """停止しません (not at all)"""
    MINUTES = "minutes"
    """一定時間 (for some minutes at a time)"""
    UNTIL_LIFTED = "until-lifted"
    """解除まで (until the lock is lifted)"""


OutageKindWord: TypeAlias = Literal[
    "nothing",
    "minutes",
    "until-lifted",
]
"""The words of `OutageKind`."""


class LockHistoryEvent(_Word):
    """What happens in a history of wrong and right entries."""

    BEGIN = "begin"
    """入力を受け付ける (an attempt begins)"""
    RIGHT = "right"
    """正しかった (it was right)"""
    WRONG = "wrong"
    """誤りだった (it was wrong)"""
    WAIT = "wait"
    """時間が経つ (time passes)"""
    LIFT = "lift"
    """解除する (the institution lifts it)"""


LockHistoryEventWord: TypeAlias = Literal[
    "begin",
    "right",
    "wrong",
    "wait",
    "lift",
]
"""The words of `LockHistoryEvent`."""


class LockHistoryReply(_Word):
    """What an event of a history is answered."""

    CHARGED = "charged"
    """受付 (charged)"""
    BUSY = "busy"
    """処理中 (busy)"""
    OPENED = "opened"
    """成功 (opened)"""
    REFUSED = "refused"
    """不成功 (refused)"""
    DONE = "done"
    """済 (done)"""
    CLOCK_WENT_BACK = "clock-went-back"
    """時刻が戻っています (the clock went back)"""
    NOT_PENDING = "not-pending"
    """受付中の入力ではありません (not pending)"""


LockHistoryReplyWord: TypeAlias = Literal[
    "charged",
    "busy",
    "opened",
    "refused",
    "done",
    "clock-went-back",
    "not-pending",
]
"""The words of `LockHistoryReply`."""


class LockState(_Word):
    """Where the ledger of a factor stands (LCK-3)."""

    OPEN = "open"
    """利用可 (open)"""
    STOPPED = "stopped"
    """一時停止 (stopped)"""
    LOCKED = "locked"
    """ロック (locked)"""


LockStateWord: TypeAlias = Literal[
    "open",
    "stopped",
    "locked",
]
"""The words of `LockState`."""


class HappenedWord(_Word):
    """What can happen to a ledger, as a word."""

    SUCCEEDED = "succeeded"
    """正しい入力 (right)"""
    FAILED = "failed"
    """誤った入力 (wrong)"""
    REFUSED = "refused"
    """停止中の入力 (refused)"""
    SESSION_ENDED = "session-ended"
    """ご利用の終了 (session ended)"""
    STOPPED = "stopped"
    """一時停止 (stopped)"""
    STOP_ENDED = "stop-ended"
    """一時停止の終了 (stop ended)"""
    LOCKED = "locked"
    """ロック (locked)"""
    LIFTED = "lifted"
    """解除 (lifted)"""


HappenedWordWord: TypeAlias = Literal[
    "succeeded",
    "failed",
    "refused",
    "session-ended",
    "stopped",
    "stop-ended",
    "locked",
    "lifted",
]
"""The words of `HappenedWord`."""


_CODES: Final[dict[int, tuple[str, str, str, str]]] = {
    1001: ("not-json", "FORM-1", "JSONとして読めません", "the line is not JSON"),
    1002: ("unknown-request", "FORM-2", "未知の質問です", "there is no such request"),
    1003: ("unknown-field", "FORM-3", "未知の項目です", "the request has no such field"),
    1004: ("missing-field", "FORM-3", "必須の項目がありません", "a required field is missing"),
    1005: ("wrong-type", "FORM-3", "項目の型が違います", "the field is of another type"),
    1006: ("too-long", "FORM-1", "1行が長すぎます", "the line is too long"),
    1007: ("repeated-field", "FORM-3", "同じ名前の項目が二つあります", "a name stands twice in an object"),
    1101: ("not-a-date", "DATE-1", "日付は YYYY-MM-DD（半角）で指定してください", "a date is written YYYY-MM-DD in ASCII"),
    1102: ("no-such-day", "DATE-1", "存在しない日付です", "there is no such day"),
    1103: ("date-out-of-range", "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "the date is outside 1948-07-20 to 2150-12-31"),
    1104: ("not-an-instant", "DATE-2", "日時はRFC 3339で指定してください", "an instant is written as in RFC 3339"),
    1105: ("no-offset", "DATE-2", "日時にUTCとの時差（+09:00やZ）が必要です", "an instant needs its offset from UTC, as +09:00 or Z"),
    1106: ("answer-out-of-range", "CAL-8", "答えが1948-07-20から2150-12-31までの外になります", "the answer lies outside 1948-07-20 to 2150-12-31"),
    1107: ("backwards", "DATE-3", "範囲の終わりが始まりより前です", "the range ends before it begins"),
    1108: ("range-too-long", "DATE-3", "範囲が長すぎます", "the range is too long for one answer"),
    1201: ("unknown-service", "HRS-1", "未知のサービスです", "there is no such service"),
    1202: ("not-offered", "SVC-1", "お取り扱いしていないサービスです", "the institution does not offer this service"),
    1203: ("maintenance-backwards", "HRS-7", "休止時間帯の終わりが始まりより後ではありません", "the maintenance window does not end after it begins"),
    1204: ("not-whole-minutes", "HRS-7", "休止時間帯は分単位で指定してください", "a maintenance window begins and ends on whole minutes"),
    1205: ("maintenance-without-text", "HRS-7", "休止の案内文（日本語・英語）が必要です", "a maintenance window needs its text in Japanese and English"),
    1206: ("too-many-windows", "HRS-7", "休止時間帯が多すぎます", "there are too many maintenance windows"),
    1207: ("foreign-maintenance", "HRS-7", "休止時間帯が別のプロファイル用です", "the maintenance windows belong to another profile"),
    1208: ("no-service", "HRS-7", "休止するサービスがありません", "the maintenance window names no service"),
    1301: ("not-an-amount", "FEE-8", "金額は0円以上、1円単位の整数で指定してください", "an amount is a whole number of yen, not below 0"),
    1302: ("amount-too-large", "FEE-8", "金額は999,999,999,999円までです", "an amount is at most 999,999,999,999 yen"),
    1303: ("zero-amount", "FEE-8", "金額が0円では、手数料をお答えできません", "an amount of 0 gives no quote"),
    1304: ("unknown-kind", "FEE-1", "未知の振込種別です", "there is no such kind of transfer"),
    1305: ("before-first-table", "FEE-5", "最初の手数料表より前の日付です", "the date is before the first table of charges"),
    1306: ("unknown-item", "FEE-4", "未知の料金項目です", "there is no such item"),
    1401: ("not-toml", "PROFILE-1", "TOMLとして読めません", "not TOML"),
    1402: ("unknown-key", "PROFILE-2", "未知のキーです", "there is no such key here"),
    1403: ("missing-key", "PROFILE-2", "必須のキーがありません", "a required key is missing"),
    1404: ("wrong-key-type", "PROFILE-2", "値の型が違います", "the value is of another type"),
    1405: ("wrong-format", "PROFILE-1", "対応していない形式番号です", "this version of the format is not supported"),
    1406: ("wrong-value", "PROFILE-2", "値が許される範囲の外です", "the value is outside what is allowed"),
    1407: ("profile-date", "CAL-8", "1948-07-20から2150-12-31までの日付ではありません", "not a date within 1948-07-20 to 2150-12-31"),
    1408: ("repeated", "PROFILE-3", "同じものが二度あります", "this stands here twice"),
    1410: ("profile-service", "HRS-1", "未知のサービスです", "there is no such service"),
    1411: ("notation-syntax", "HRS-9", "opening_hours記法として読めません", "not opening_hours notation"),
    1412: ("notation-unsupported", "HRS-9", "対応していない記法です", "outside the supported part of the notation"),
    1413: ("impossible-window", "HRS-9", "時間帯として成り立ちません", "an impossible window"),
    1414: ("unknown-mark", "HRS-4", "この記号の休止がありません", "no closure has this mark"),
    1415: ("unused-mark", "HRS-4", "この記号を使うサービスがありません", "no service uses this mark"),
    1416: ("no-own-hours", "HRS-11", "独自の利用時間を持つサービスを指定してください", "this service has no hours of its own"),
    1417: ("hours-start-late", "HRS-8", "最初の行に開始日は指定できません", "the first hours of a service hold from the beginning: no `from`"),
    1420: ("bands-overlap", "FEE-7", "金額の区分が重なっています", "bands of amounts overlap"),
    1421: ("bands-gap", "FEE-7", "金額の区分に隙間があります", "bands of amounts leave a gap"),
    1422: ("band-backwards", "FEE-7", "金額の区分の終わりが始まりより後ではありません", "a band does not end after it begins"),
    1423: ("tables-on-one-day", "FEE-7", "同じ日に始まる表が二つあります", "two tables start on one day"),
    1424: ("kind-not-priced", "FEE-7", "手数料が定められていない種別があります", "a kind of transfer has no charge"),
    1601: ("unknown-factor", "LCK-1", "未知の認証要素です", "there is no such factor"),
    1602: ("factor-not-counted", "LCK-1", "誤入力の取扱いが定められていない認証要素があります", "a factor has no row of wrong entries"),
    1603: ("unknown-closing", "LCK-1", "停止の範囲として未知の語です", "there is no such extent of a stop"),
    1604: ("never-stops", "LCK-3", "一時停止もロックもありません", "neither a stop nor a lock follows the limit"),
    1605: ("hidden-stop", "LCK-3", "一時停止もなく終了もしない区切りがあります", "a stop before the lock neither lasts nor ends the session"),
    1606: ("stop-too-short", "LCK-2", "一時停止が入力の有効時間より長くありません", "a stop does not outlast a pending attempt"),
    1607: ("secret-space", "LCK-6", "秘密の通り数が0か、数えられる範囲を超えています", "the number of secrets is 0, or too large"),
    1608: ("unknown-origin", "LCK-6", "未知の環境区分です", "there is no such origin"),
    1609: ("unknown-ledger-event", "LCK-2", "未知の出来事です", "there is no such event"),
    1610: ("attempt-missing", "LCK-2", "どの入力かを番号で指定してください", "the event needs the number of its attempt"),
    1611: ("too-many-events", "LCK-2", "出来事が多すぎます", "there are too many events"),
    1612: ("not-a-count", "LCK-6", "回数が許される範囲の外です", "the count is outside what is allowed"),
    1901: ("null-pointer", "DOOR-1", "ポインタがNULLです", "the pointer is null"),
    1902: ("invalid-handle", "DOOR-2", "ハンドルが無効か、すでに解放されています", "the handle is none, or is closed"),
    1903: ("wrong-size", "DOOR-1", "構造体の大きさが違います", "the structure has another size"),
    1904: ("not-utf8", "DOOR-1", "UTF-8ではありません", "not UTF-8"),
    1905: ("internal", "DOOR-3", "ライブラリ内部の誤りです", "a fault of the library"),
    1906: ("column-length", "DOOR-4", "列の長さが揃っていません", "the columns are not of one length"),
    1907: ("not-a-flag", "DOOR-4", "真偽値は0か1で指定してください", "a flag is 0 or 1"),
    1908: ("too-many-handles", "DOOR-2", "ハンドルが多すぎます", "there are too many open handles"),
}

_WORDS: Final[dict[type[_Word], tuple[tuple[str, str], ...]]] = {
    Service: (
        ("残高照会", "Balance inquiry"),
        ("入出金明細照会", "Statement inquiry"),
        ("当日扱いの振込・振替", "Same-day transfer"),
        ("予約扱いの振込・振替", "Reserved transfer"),
        ("振込・振替の照会・予約取消", "Transfer inquiry and cancellation"),
        ("当座預金への即時振込", "Immediate transfer into a current account"),
        ("税金・各種料金の払い込み（ペイジー）", "Pay-easy"),
        ("公共料金自動引落登録", "Utility direct debit registration"),
        ("住所変更", "Address change"),
        ("登録情報の変更", "Change of registered information"),
        ("テレホンサービス", "Telephone service"),
        ("ヘルプデスク", "Help desk"),
        ("ログイン", "Login"),
        ("初期設定", "First use"),
        ("ワンタイムパスワードのお手続き", "One-time password procedures"),
        ("API連携認証", "API link"),
    ),
    TransferKind: (
        ("振替", "Between own accounts"),
        ("同一店内宛", "Same branch"),
        ("当組合本支店宛", "Another branch of the institution"),
        ("他行宛", "Another bank"),
    ),
    ChargeItem: (
        ("月額基本料金", "Monthly basic charge"),
        ("税金・各種料金の払い込み（ペイジー）", "Pay-easy"),
        ("公共料金自動引落登録", "Utility direct debit registration"),
        ("住所変更", "Address change"),
        ("登録情報の変更", "Change of registered information"),
        ("取引通知（オプション）", "Transaction notice (option)"),
    ),
    Weekday: (
        ("月", "Monday"),
        ("火", "Tuesday"),
        ("水", "Wednesday"),
        ("木", "Thursday"),
        ("金", "Friday"),
        ("土", "Saturday"),
        ("日", "Sunday"),
    ),
    Layer: (
        ("通常の時間帯", "Own hours"),
        ("銀行営業日の時間帯", "Hours of business days"),
        ("定期休止", "Recurring closure"),
        ("臨時休止", "Maintenance"),
    ),
    StatementRefusalKind: (
        ("終わりが始まりより前", "It ends before it begins"),
        ("照会できる最初の日より前", "It begins before the first day that can be asked for"),
        ("照会日より後", "It ends after the day of inquiry"),
    ),
    Rounding: (
        ("切り捨て", "rounded down"),
        ("四捨五入", "rounded half up"),
        ("切り上げ", "rounded up"),
    ),
    ChargeState: (
        ("有料", "Priced"),
        ("無料", "Free"),
        ("記載なし", "Not stated"),
    ),
    DayReasonKind: (
        ("土曜日", "Saturday"),
        ("日曜日", "Sunday"),
        ("国民の祝日", "National holiday"),
        ("振替休日", "Substitute holiday"),
        ("国民の休日", "Citizens' holiday"),
        ("一度限りの祝日", "Holiday named once"),
        ("年末年始", "Year end"),
        ("追加の休業日", "Added by the institution"),
        ("休業日からの除外", "Taken away by the institution"),
    ),
    Factor: (
        ("初回利用登録", "first use"),
        ("ログインパスワード", "login password"),
        ("確認用パスワード", "confirmation password"),
        ("秘密の回答", "secret answer"),
        ("ワンタイムパスワード", "one-time password"),
        ("利用開始パスワード", "activation password"),
        ("メール通知パスワード", "mail passcode"),
    ),
    Origin: (
        ("登録済みの環境", "a known environment"),
        ("未登録の環境", "an environment not known"),
    ),
    LockClosing: (
        ("初回利用登録", "first use"),
        ("ログイン（ご利用中の場合も終了します）", "login, and a session that lives"),
        ("その入力を必要とするお取引・お手続き", "the acts that ask for it"),
        ("ワンタイムパスワードの利用開始", "activation of a token"),
    ),
    OutageKind: (
        ("停止しません", "not at all"),
        ("一定時間", "for some minutes at a time"),
        ("解除まで", "until the lock is lifted"),
    ),
    LockHistoryEvent: (
        ("入力を受け付ける", "an attempt begins"),
        ("正しかった", "it was right"),
        ("誤りだった", "it was wrong"),
        ("時間が経つ", "time passes"),
        ("解除する", "the institution lifts it"),
    ),
    LockHistoryReply: (
        ("受付", "charged"),
        ("処理中", "busy"),
        ("成功", "opened"),
        ("不成功", "refused"),
        ("済", "done"),
        ("時刻が戻っています", "the clock went back"),
        ("受付中の入力ではありません", "not pending"),
    ),
    LockState: (
        ("利用可", "open"),
        ("一時停止", "stopped"),
        ("ロック", "locked"),
    ),
    HappenedWord: (
        ("正しい入力", "right"),
        ("誤った入力", "wrong"),
        ("停止中の入力", "refused"),
        ("ご利用の終了", "session ended"),
        ("一時停止", "stopped"),
        ("一時停止の終了", "stop ended"),
        ("ロック", "locked"),
        ("解除", "lifted"),
    ),
}
