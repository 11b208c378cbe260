"""Made from the facade by `cargo xtask generate`: the closed lists of words, and the codes."""

from datetime import timedelta, timezone
from enum import IntEnum, StrEnum
from typing import Final, Literal, TypeAlias

JST: Final = timezone(timedelta(hours=9), "JST")
"""Japan time, the time zone of the rules and of all answers."""


class Code(IntEnum):
    """The code of an error, a number that never changes."""

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
    """duplicate field (FORM-3)"""
    OUT_OF_BOUNDS = 1008
    """the number is out of bounds (FORM-3)"""
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
    """duplicate entry (PROFILE-3)"""
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
    CLOSES_NOTHING = 1418
    """the expression does not close or open what it names (HRS-9)"""
    OVER_LIMIT = 1419
    """more than a profile may have (PROFILE-4)"""
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
    HASH_TOO_CHEAP = 1430
    """hashes of passwords cost too little (CRD-9)"""
    PASSWORD_TOO_SHORT = 1431
    """the length of passwords is too short (CRD-2)"""
    WEAK_PASSCODE = 1432
    """mail passcodes are too weak (CRD-6)"""
    TOO_MANY_GUESSES = 1433
    """wrong entries leave too many guesses (LCK-6)"""
    SESSION_TOO_LONG = 1434
    """sessions live too long (LOG-2)"""
    FIRST_USE_TOO_LONG = 1435
    """first use can be taken up for too long (ENR-3)"""
    TOO_FEW_FACTORS = 1436
    """the service asks for too few factors (LOG-5)"""
    APPROVER_MISSING = 1437
    """the operator's act needs a second approver (OPR-1)"""
    TLS_TOO_OLD = 1438
    """the oldest version of TLS that is allowed is too old (LOG-6)"""
    HIDDEN_IN_DOCUMENT = 1439
    """a character is hidden, or changes how others are shown (PROFILE-2)"""
    CHEAP_HASH = 2001
    """hashes of passwords cost less than usual (CRD-9)"""
    SHORT_PASSWORD = 2002
    """the length of passwords is shorter than usual (CRD-2)"""
    WEAK_STRENGTH = 2003
    """the strength of a new password is not looked at (CRD-3)"""
    LONG_PASSCODE = 2004
    """mail passcodes live longer than usual (CRD-6)"""
    MANY_GUESSES = 2005
    """wrong entries leave more guesses than usual (LCK-6)"""
    LONG_SESSION = 2006
    """sessions live longer than usual (LOG-2)"""
    LONG_FIRST_USE = 2007
    """first use can be taken up for longer than usual (ENR-3)"""
    FEW_FACTORS = 2008
    """the service asks for fewer factors than usual (LOG-5)"""
    NO_APPROVER = 2009
    """the operator's act has no second approver (OPR-1)"""
    UNKNOWN_PAGE = 1701
    """there is no such page (PAG-1)"""
    UNKNOWN_BUTTON = 1702
    """there is no such button (PAG-1)"""
    BUTTON_NOT_HERE = 1703
    """the page has no such button (PAG-1)"""
    NO_PAGES = 1704
    """the institution describes no pages (PAG-1)"""
    UNKNOWN_TEXT = 1705
    """there is no such text (PAG-2)"""
    PAGE_NOT_OFFERED = 1706
    """the institution does not have this page (PAG-1)"""
    PAGE_MISSING = 1710
    """a page is missing (PAG-1)"""
    ENTRY_NOT_HERE = 1711
    """the page has no such field (PAG-1)"""
    PAGE_LACKS_ENTRY = 1712
    """the page lacks a field (PAG-1)"""
    WRONG_ENTRY = 1713
    """the rules say something else of this field (PAG-1)"""
    BUTTON_LEADS = 1714
    """the button leads somewhere else (PAG-1)"""
    BUTTON_MISSING = 1715
    """the page lacks a button (PAG-1)"""
    TEXT_MISSING = 1716
    """a text is missing (PAG-2)"""
    NOT_A_URL = 1717
    """not an https address (PAG-2)"""
    UNKNOWN_TLS = 1731
    """there is no such version of TLS (LOG-6)"""
    UNKNOWN_CERTIFICATE = 1732
    """there is no such kind of certificate (LOG-6)"""
    NOT_A_KEY_LENGTH = 1733
    """the length of the key is outside what is allowed (LOG-6)"""
    UNKNOWN_BROWSER = 1734
    """there is no such browser (LOG-6)"""
    NOT_A_VERSION = 1735
    """a version is written in ASCII digits and dots (LOG-6)"""
    USER_AGENT_TOO_LONG = 1736
    """the User-Agent is too long (LOG-6)"""
    UNKNOWN_OS = 1737
    """there is no such system (LOG-6)"""
    UNKNOWN_FOOTNOTE = 1738
    """there is no such footnote (LOG-6)"""
    NO_CONNECTION = 1739
    """the institution states no rule for the connection (LOG-6)"""
    UNKNOWN_FACTOR = 1601
    """there is no such factor (LCK-1)"""
    FACTOR_NOT_COUNTED = 1602
    """a factor has no row of wrong entries (LCK-1)"""
    UNKNOWN_CLOSING = 1603
    """there is no such scope of a lock (LCK-1)"""
    NEVER_LOCKS = 1604
    """neither a temporary lock nor a lock follows the limit (LCK-3)"""
    HIDDEN_TEMPORARY_LOCK = 1605
    """a temporary lock before the lock neither lasts nor ends the session (LCK-3)"""
    TEMPORARY_LOCK_TOO_SHORT = 1606
    """a temporary lock does not outlast a pending attempt (LCK-2)"""
    SECRET_SPACE = 1607
    """the number of secrets is 0, or too large (LCK-6)"""
    UNKNOWN_ORIGIN = 1608
    """there is no such origin (LCK-6)"""
    UNKNOWN_ATTEMPT_EVENT = 1609
    """there is no such event (LCK-2)"""
    ATTEMPT_MISSING = 1610
    """the event needs the number of its attempt (LCK-2)"""
    TOO_MANY_EVENTS = 1611
    """there are too many events (LCK-2)"""
    NOT_A_COUNT = 1612
    """the count is outside what is allowed (LCK-6)"""
    ENTRY_MISSING = 1501
    """this is required (CRD-10)"""
    ENTRY_TOO_SHORT = 1502
    """the entry is too short (CRD-10)"""
    ENTRY_TOO_LONG = 1503
    """the entry is too long (CRD-10)"""
    HALF_WIDTH_NEEDED = 1504
    """half-width is needed (CRD-10)"""
    FULL_WIDTH_NEEDED = 1505
    """full-width is needed (CRD-7)"""
    WRONG_CHARACTER = 1506
    """a character is not allowed here (CRD-10)"""
    NOT_THE_SAME = 1507
    """the two entries are not the same (CRD-3)"""
    NO_SUCH_ACCOUNT_TYPE = 1508
    """there is no such account type (CRD-1)"""
    NOT_A_MAIL_ADDRESS = 1509
    """a mail address has exactly one @ with something on both sides (CRD-8)"""
    WRONG_FIRST_DIGIT = 1510
    """the telephone number begins with 0 (CRD-8)"""
    NO_SUCH_QUESTION = 1511
    """there is no such question (CRD-7)"""
    ONLY_BLANKS = 1512
    """an answer of blanks alone is not taken (CRD-7)"""
    NOT_A_CHOICE = 1513
    """this is none of the choices (CRD-8)"""
    UNKNOWN_FORM = 1514
    """there is no such kind of entry (CRD-10)"""
    SAME_AS_CURRENT = 1521
    """the new password is the one in force (CRD-3)"""
    SAME_AS_OTHER = 1522
    """the login and the confirmation password are the same (CRD-3)"""
    SAME_AS_LOGIN_ID = 1523
    """the password is the login ID (CRD-3)"""
    TOO_COMMON = 1524
    """this password is too common (CRD-3)"""
    USED_BEFORE = 1525
    """the password was in force before (CRD-3)"""
    NOT_MIXED = 1526
    """a password needs letters and digits (CRD-3)"""
    HOUSE_WORD = 1527
    """the password is a name or code of the institution or its products, or one with a few digits more (CRD-13)"""
    OWN_DATA = 1528
    """the password is the telephone, account number or login ID, or one with a few digits more (CRD-13)"""
    SAME_QUESTION = 1531
    """the questions are not all different (CRD-7)"""
    SAME_ANSWER = 1532
    """the answers are not all different (CRD-7)"""
    SAME_MAIL_ADDRESS = 1533
    """this is the mail address that is registered (SVC-4)"""
    UNKNOWN_ENTRY_FIELD = 1751
    """there is no such entry field (PAG-1)"""
    KEYBOARD_NOT_OFFERED = 1761
    """the page offers no software keyboard for this field (KEY-1)"""
    KEYBOARD_CLOSED = 1762
    """the software keyboard is closed (KEY-1)"""
    UNKNOWN_KEY_CLASS = 1763
    """there is no such class of characters (KEY-1)"""
    CLASS_NOT_HERE = 1764
    """the software keyboard does not have this class of characters (KEY-1)"""
    NO_SUCH_KEY = 1765
    """there is no key at this position (KEY-2)"""
    NO_SUCH_PLACE = 1766
    """the cursor cannot go there (KEY-1)"""
    KEYBOARD_FULL = 1767
    """no more characters can be entered (KEY-1)"""
    KEYS_MISSING = 1768
    """the software keyboard lacks characters (KEY-1)"""
    ACT_MISUSE = 1801
    """the act did not ask for that (ACT-1)"""
    FOREIGN_ROW = 1802
    """the act did not ask for this row (ACT-1)"""
    NOT_A_SNAPSHOT = 1803
    """the row's bytes are no state of this library (ROW-1)"""
    SNAPSHOT_TOO_NEW = 1804
    """the row was written by a newer version (ROW-1)"""
    SNAPSHOT_KEY = 1805
    """it is sealed with a key that is not here (ROW-2)"""
    SNAPSHOT_TAMPERED = 1806
    """the row was changed outside the library (ROW-2)"""
    SNAPSHOT_SUBJECT = 1807
    """the row holds the state of another subject (ROW-2)"""
    SNAPSHOT_ROLLED_BACK = 1808
    """the row is of another revision (ROW-3)"""
    CLOCK_WENT_BACK = 1809
    """the instant is before one that was recorded (LCK-5)"""
    NO_MEMORY = 1810
    """no memory for a hash (CRD-9)"""
    NOT_A_NAME = 1811
    """not a name of its kind (ID-1)"""
    NOT_A_KEY = 1812
    """not the key of a row (ROW-1)"""
    NOT_HEX = 1813
    """bytes are written in lower-case hexadecimal (FORM-3)"""
    UNKNOWN_ACT = 1814
    """there is no such operator's act (OPR-1)"""
    HOST_KEY_LENGTH = 1815
    """a host key has 32 bytes (ROW-2)"""
    RANDOMNESS_LENGTH = 1816
    """randomness has 32 bytes (ACT-2)"""
    HOST_KEY_REPEATED = 1817
    """two host keys have one number, or one secret has two numbers (ROW-2)"""
    PEPPER_LENGTH = 1818
    """the pepper has another length (CRD-9)"""
    NOTHING_VISIBLE = 1819
    """no character of it can be seen (OPR-1)"""
    HIDDEN_CHARACTER = 1820
    """line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed (OPR-1)"""
    ROW_TOO_LONG = 1821
    """the row outgrows the length of its kind (LCK-4)"""
    SNAPSHOT_INSTITUTION = 1822
    """the row is another institution's (INS-14)"""
    SNAPSHOT_DEPLOYMENT = 1823
    """the row is another deployment's (INS-14)"""
    DEPLOYMENT_NAME = 1824
    """a deployment's name is 1 to 32 printable ASCII characters without spaces (INS-14)"""
    PROFILE_TOO_NEW = 1825
    """the row was written by a profile with a greater serial number, which this engine has not accepted yet (INS-5)"""
    OTHER_PROFILE = 1826
    """the row was written by a profile of the same serial number and another content; a previous content comes back under a new number (INS-5)"""
    NEXT_INSTITUTION = 1827
    """the next profile is another institution's (INS-5)"""
    NEXT_SERIAL = 1828
    """the next profile needs a greater serial number than the one in force (INS-5)"""
    GAVE_UP = 1829
    """other acts wrote the rows first each time: try again (LCK-2)"""
    ACT_CLOSED = 1831
    """the act is closed (ACT-1)"""
    ACT_DRIVEN = 1832
    """another thread drives the act (ACT-1)"""
    NO_OUTCOME = 1833
    """the act is not over, or an error ended it (ACT-1)"""
    ALL_ZERO = 1834
    """a key or randomness of zeros alone is not taken (ACT-2)"""
    RUN_USED = 1835
    """this name was used: each run on one store has a name of its own (ID-1)"""
    RETIRED_KEY = 1836
    """it is sealed with a key that is retired (ROW-2)"""
    WRONG_KEY = 1837
    """it is sealed with another key of this number: check the host's keys (ROW-2)"""
    KEY_CHECK_VALUE = 1838
    """the key does not have this check value: check the host's keys (ROW-2)"""
    PEPPER_REPEATED = 1839
    """two peppers have one number (CRD-9)"""
    PEPPER_CHECK_VALUE = 1840
    """the pepper does not have this check value: check the host's peppers (CRD-9)"""
    UNKNOWN_PEPPER = 1841
    """a hash of the row is under a pepper that is not here (CRD-9)"""
    RETIRED_PEPPER = 1842
    """a hash of the row is under a pepper that is retired (CRD-9)"""
    WRONG_PEPPER = 1843
    """a hash of the row is under another pepper of this number: check the host's peppers (CRD-9)"""
    ROW_BELOW_MARK = 1844
    """the row is older than its high-water mark (ROW-3)"""
    ROW_MISSING_BELOW_MARK = 1845
    """there is a high-water mark, and no row (ROW-3)"""
    ROW_WRITTEN_TWICE = 1846
    """the row has the revision of its high-water mark, and another seal (ROW-3)"""
    MARK_LENGTH = 1847
    """a high-water mark has 32 hexadecimal digits (ROW-3)"""
    REASON_HAS_SECRET = 1848
    """the reason contains an initial password (OPR-1)"""
    APPROVAL_INCOMPLETE = 1849
    """an approval needs both its approver and its instant (OPR-1)"""
    MESSAGE_FORM = 1850
    """this does not have the form of a message of this library (NTC-2)"""
    MESSAGE_CHANGED = 1851
    """the message was changed or made outside the library: do not send it (NTC-2)"""
    ROW_LOWER_KEY = 1852
    """the row is sealed with an earlier key than before (ROW-3)"""
    HSM_ANSWER = 1853
    """the HSM does not decrypt what it has encrypted, or has made no block of at most 96 bytes of it (CRD-9)"""
    NULL_POINTER = 1901
    """the pointer is null (DOOR-1)"""
    INVALID_HANDLE = 1902
    """the handle is invalid or closed (DOOR-2)"""
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
    HOLDS_SECRET = 1909
    """it holds a secret: it is neither pickled nor copied (CRD-9)"""
    LIBRARY_CHANGED = 1910
    """the native library is not the one of this jar (DOOR-3)"""

    @property
    def word(self) -> str:
        """The name, which never changes: `zero-amount`."""
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
    def number(self) -> int:
        """Its fixed number, by which rows of numbers name it."""
        return _WORDS[type(self)][self][0]

    @property
    def ja(self) -> str:
        """The text in Japanese."""
        return _WORDS[type(self)][self][1]

    @property
    def en(self) -> str:
        """The text in English."""
        return _WORDS[type(self)][self][2]


class Service(_Word):
    """A service with its own hours (SVC-1, HRS-1 … HRS-6, HRS-11)."""

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
    """The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3)."""

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
    """What a profile may price besides transfers (FEE-4, FEE-8)."""

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


class FormRule(_Word):
    """The form that an entry must have (CRD-1 … CRD-8)."""

    BRANCH_NUMBER = "branch-number"
    """半角数字3桁 (3 half-width digits)"""
    ACCOUNT_TYPE = "account-type"
    """科目 (account type)"""
    ACCOUNT_NUMBER = "account-number"
    """半角数字7桁 (7 half-width digits)"""
    LOGIN_ID = "login-id"
    """半角英数字 (half-width alphanumerics)"""
    PASSWORD = "password"
    """半角英数字 (half-width alphanumerics)"""
    ACTIVATION_PASSWORD = "activation-password"
    """半角数字 (half-width digits)"""
    QUESTION = "question"
    """質問 (question)"""
    ANSWER = "answer"
    """全角 (full-width characters)"""
    TICK = "tick"
    """チェック (tick)"""
    MAIL_ADDRESS = "mail-address"
    """半角英数字記号 (half-width alphanumerics and symbols)"""
    YES_OR_NO = "yes-or-no"
    """希望する・希望しない (yes or no)"""
    TELEPHONE = "telephone"
    """半角数字 (half-width digits)"""


FormRuleWord: TypeAlias = Literal[
    "branch-number",
    "account-type",
    "account-number",
    "login-id",
    "password",
    "activation-password",
    "question",
    "answer",
    "tick",
    "mail-address",
    "yes-or-no",
    "telephone",
]
"""The words of `FormRule`."""


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
    """The layer that closed a service."""

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
    """How the consumption tax contained in a charge is rounded to whole yen (FEE-6)."""

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
    """What the institution states about a charge other than for transfers (FEE-4, FEE-8)."""

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
    """Why a day is or is not a business day (CAL-1 … CAL-7)."""

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


class Page(_Word):
    """A page (PAG-1)."""

    LOGIN = "login"
    """ログイン (log in)"""
    FIRST_USE_ACCOUNT = "first-use-account"
    """ログインID取得（お客様情報入力） (first use: your account)"""
    FIRST_USE_LOGIN_ID = "first-use-login-id"
    """ログインID取得（登録情報入力） (first use: your login ID)"""
    FIRST_USE_DONE = "first-use-done"
    """ログインID取得（登録完了） (first use: done)"""
    FIRST_USE_CANCELLED = "first-use-cancelled"
    """ログインID取得の中止 (first use: cancelled)"""
    QUESTIONS = "questions"
    """追加認証登録 (secret questions)"""
    PASSWORDS = "passwords"
    """パスワード変更 (change of passwords)"""
    CUSTOMER_DATA = "customer-data"
    """お客様情報入力 (your data)"""
    REVIEW = "review"
    """入力内容確認 (review)"""
    ENROLLED = "enrolled"
    """お客様情報登録完了 (registration done)"""
    ABORTED = "aborted"
    """お客様情報登録の中止 (registration aborted)"""
    TOP = "top"
    """トップページ (top page)"""
    LOGGED_OUT = "logged-out"
    """ログアウト (logged out)"""
    HOME = "home"
    """ホームページ (home page)"""
    MAIL_CHANGE = "mail-change"
    """メールアドレス変更 (change of mail address)"""
    MAIL_REVIEW = "mail-review"
    """メールアドレス変更（入力内容確認） (change of mail address: review)"""
    MAIL_CHANGED = "mail-changed"
    """メールアドレス変更（完了） (change of mail address: done)"""


PageWord: TypeAlias = Literal[
    "login",
    "first-use-account",
    "first-use-login-id",
    "first-use-done",
    "first-use-cancelled",
    "questions",
    "passwords",
    "customer-data",
    "review",
    "enrolled",
    "aborted",
    "top",
    "logged-out",
    "home",
    "mail-change",
    "mail-review",
    "mail-changed",
]
"""The words of `Page`."""


class Button(_Word):
    """A button (PAG-1)."""

    FIRST_USE = "first-use"
    """初回利用登録 (first use)"""
    LOG_IN = "log-in"
    """ログイン (log in)"""
    NEXT = "next"
    """次へ (next)"""
    CANCEL_REGISTRATION = "cancel-registration"
    """登録を中止する (cancel the registration)"""
    REGISTER_LOGIN_ID = "register-login-id"
    """ID登録実行 (register the login ID)"""
    CONTINUE_REGISTRATION = "continue-registration"
    """引き続きお客様情報登録を行う (go on to customer registration)"""
    HOME = "home"
    """ホームページへ (to the home page)"""
    CONFIRM = "confirm"
    """登録を確定する (confirm the registration)"""
    ABORT = "abort"
    """中止する (abort)"""
    CONFIRM_CHANGE = "confirm-change"
    """変更を確定する (confirm the change)"""
    TO_REVIEW = "to-review"
    """確認画面へ (to the review)"""
    BACK = "back"
    """戻る (back)"""
    LOG_OUT = "log-out"
    """ログアウト (log out)"""
    CHANGE_MAIL = "change-mail"
    """メールアドレス変更 (change the mail address)"""
    TO_TOP = "to-top"
    """トップページへ (to the top page)"""


ButtonWord: TypeAlias = Literal[
    "first-use",
    "log-in",
    "next",
    "cancel-registration",
    "register-login-id",
    "continue-registration",
    "home",
    "confirm",
    "abort",
    "confirm-change",
    "to-review",
    "back",
    "log-out",
    "change-mail",
    "to-top",
]
"""The words of `Button`."""


class EntryField(_Word):
    """A field of a page."""

    BRANCH_NUMBER = "branch-number"
    """支店番号 (branch number)"""
    ACCOUNT_TYPE = "account-type"
    """科目 (account type)"""
    ACCOUNT_NUMBER = "account-number"
    """口座番号 (account number)"""
    LOGIN_ID = "login-id"
    """ログインID (login ID)"""
    LOGIN_ID_AGAIN = "login-id-again"
    """ログインID（確認用） (login ID (again))"""
    LOGIN_PASSWORD = "login-password"
    """ログインパスワード (login password)"""
    CONFIRMATION_PASSWORD = "confirmation-password"
    """確認用パスワード (confirmation password)"""
    QUESTION1 = "question-1"
    """質問 1 (question 1)"""
    ANSWER1 = "answer-1"
    """回答 1 (answer 1)"""
    QUESTION2 = "question-2"
    """質問 2 (question 2)"""
    ANSWER2 = "answer-2"
    """回答 2 (answer 2)"""
    QUESTION3 = "question-3"
    """質問 3 (question 3)"""
    ANSWER3 = "answer-3"
    """回答 3 (answer 3)"""
    QUESTIONS_CONFIRMED = "questions-confirmed"
    """確認用チェックボックス (the box that confirms)"""
    CURRENT_LOGIN_PASSWORD = "current-login-password"
    """現在のログインパスワード (current login password)"""
    NEW_LOGIN_PASSWORD = "new-login-password"
    """新しいログインパスワード (new login password)"""
    NEW_LOGIN_PASSWORD_AGAIN = "new-login-password-again"
    """新しいログインパスワード（確認用） (new login password (again))"""
    CURRENT_CONFIRMATION_PASSWORD = "current-confirmation-password"
    """現在の確認用パスワード (current confirmation password)"""
    NEW_CONFIRMATION_PASSWORD = "new-confirmation-password"
    """新しい確認用パスワード (new confirmation password)"""
    NEW_CONFIRMATION_PASSWORD_AGAIN = "new-confirmation-password-again"
    """新しい確認用パスワード（確認用） (new confirmation password (again))"""
    MAIL_ADDRESS = "mail-address"
    """メールアドレス (mail address)"""
    MAIL_ADDRESS_AGAIN = "mail-address-again"
    """メールアドレス（確認用） (mail address (again))"""
    DIRECT_MAIL = "direct-mail"
    """DM送信希望条件 (advertising mail)"""
    TELEPHONE = "telephone"
    """連絡先電話番号 (contact telephone)"""


EntryFieldWord: TypeAlias = Literal[
    "branch-number",
    "account-type",
    "account-number",
    "login-id",
    "login-id-again",
    "login-password",
    "confirmation-password",
    "question-1",
    "answer-1",
    "question-2",
    "answer-2",
    "question-3",
    "answer-3",
    "questions-confirmed",
    "current-login-password",
    "new-login-password",
    "new-login-password-again",
    "current-confirmation-password",
    "new-confirmation-password",
    "new-confirmation-password-again",
    "mail-address",
    "mail-address-again",
    "direct-mail",
    "telephone",
]
"""The words of `EntryField`."""


class TextKind(_Word):
    """The kind of a text (PAG-2)."""

    NAME = "name"
    """名称 (name)"""
    TELEPHONE = "telephone"
    """電話番号 (telephone number)"""
    EDITION = "edition"
    """版 (edition)"""
    URL = "url"
    """URL (web address)"""
    LEAD = "lead"
    """案内 (lead)"""
    WARNING = "warning"
    """ご注意 (warning)"""
    NOTICE = "notice"
    """お知らせ (notice)"""
    ADVICE = "advice"
    """お願い (advice)"""
    FOOTNOTE = "footnote"
    """脚注 (footnote)"""
    GLOSSARY = "glossary"
    """用語 (glossary entry)"""


TextKindWord: TypeAlias = Literal[
    "name",
    "telephone",
    "edition",
    "url",
    "lead",
    "warning",
    "notice",
    "advice",
    "footnote",
    "glossary",
]
"""The words of `TextKind`."""


class KeyClass(_Word):
    """A class of characters (文字種類): the software keyboard has a button for each (KEY-1)."""

    DIGITS = "digits"
    """数字 (digits)"""
    LOWER_CASE = "lower-case"
    """英小文字 (lower case)"""
    UPPER_CASE = "upper-case"
    """英大文字 (upper case)"""
    SYMBOLS = "symbols"
    """記号 (symbols)"""
    HIRAGANA = "hiragana"
    """ひらがな (hiragana)"""
    KATAKANA = "katakana"
    """カタカナ (katakana)"""


KeyClassWord: TypeAlias = Literal[
    "digits",
    "lower-case",
    "upper-case",
    "symbols",
    "hiragana",
    "katakana",
]
"""The words of `KeyClass`."""


class TlsVersion(_Word):
    """A version of TLS or SSL; the oldest is first (LOG-6)."""

    SSL30 = "ssl-3.0"
    """SSL 3.0 (SSL 3.0)"""
    TLS10 = "tls-1.0"
    """TLS 1.0 (TLS 1.0)"""
    TLS11 = "tls-1.1"
    """TLS 1.1 (TLS 1.1)"""
    TLS12 = "tls-1.2"
    """TLS 1.2 (TLS 1.2)"""
    TLS13 = "tls-1.3"
    """TLS 1.3 (TLS 1.3)"""


TlsVersionWord: TypeAlias = Literal[
    "ssl-3.0",
    "tls-1.0",
    "tls-1.1",
    "tls-1.2",
    "tls-1.3",
]
"""The words of `TlsVersion`."""


class CertificateKind(_Word):
    """What a server's certificate proves about its owner; the weakest is first (LOG-6)."""

    DOMAIN_VALIDATED = "dv"
    """ドメイン認証 (domain validated)"""
    ORGANISATION_VALIDATED = "ov"
    """企業認証 (organisation validated)"""
    EXTENDED_VALIDATION = "ev"
    """EV（拡張認証） (extended validation)"""


CertificateKindWord: TypeAlias = Literal[
    "dv",
    "ov",
    "ev",
]
"""The words of `CertificateKind`."""


class ConnectionRefusal(_Word):
    """Why a connection is refused (LOG-6)."""

    TLS_TOO_OLD = "tls-too-old"
    """TLSのバージョンが古すぎます (the TLS version is too old)"""
    KEY_TOO_SHORT = "key-too-short"
    """暗号鍵が短すぎます (the cipher's key is too short)"""
    CERTIFICATE_TOO_WEAK = "certificate-too-weak"
    """証明書の種類が足りません (the certificate proves too little)"""


ConnectionRefusalWord: TypeAlias = Literal[
    "tls-too-old",
    "key-too-short",
    "certificate-too-weak",
]
"""The words of `ConnectionRefusal`."""


class Os(_Word):
    """An operating system (LOG-6)."""

    WINDOWS = "windows"
    """Windows (Windows)"""
    MACOS = "macos"
    """macOS (macOS)"""
    IOS = "ios"
    """iOS (iOS)"""
    IPADOS = "ipados"
    """iPadOS (iPadOS)"""
    ANDROID = "android"
    """Android (Android)"""
    LINUX = "linux"
    """Linux (Linux)"""
    CHROMEOS = "chrome-os"
    """ChromeOS (ChromeOS)"""
    OTHER = "other"
    """その他 (other)"""


OsWord: TypeAlias = Literal[
    "windows",
    "macos",
    "ios",
    "ipados",
    "android",
    "linux",
    "chrome-os",
    "other",
]
"""The words of `Os`."""


class Browser(_Word):
    """A browser (LOG-6)."""

    INTERNET_EXPLORER = "internet-explorer"
    """Internet Explorer (Internet Explorer)"""
    EDGE = "edge"
    """Microsoft Edge (Microsoft Edge)"""
    EDGE_LEGACY = "edge-legacy"
    """Microsoft Edge（EdgeHTML） (Microsoft Edge (EdgeHTML))"""
    FIREFOX = "firefox"
    """Firefox (Firefox)"""
    CHROME = "chrome"
    """Google Chrome (Google Chrome)"""
    SAFARI = "safari"
    """Safari (Safari)"""
    OTHER = "other"
    """その他 (other)"""


BrowserWord: TypeAlias = Literal[
    "internet-explorer",
    "edge",
    "edge-legacy",
    "firefox",
    "chrome",
    "safari",
    "other",
]
"""The words of `Browser`."""


class Support(_Word):
    """Whether an environment is supported (LOG-6)."""

    SUPPORTED = "supported"
    """ご利用可能 (supported)"""
    UNSUPPORTED = "unsupported"
    """ご利用対象外 (unsupported)"""
    UNKNOWN = "unknown"
    """判定できません (unknown)"""


SupportWord: TypeAlias = Literal[
    "supported",
    "unsupported",
    "unknown",
]
"""The words of `Support`."""


class EnvironmentReason(_Word):
    """Why an environment is unsupported or unknown (LOG-6)."""

    NONE_LISTED = "none-listed"
    """ご利用可能環境の定めがありません (the institution lists no environments)"""
    NOT_READ = "not-read"
    """User-Agentから判別できません (the User-Agent does not tell)"""
    OS_NOT_LISTED = "os-not-listed"
    """対象外のOSです (the system is not listed)"""
    OS_VERSION_NOT_LISTED = "os-version-not-listed"
    """対象外のOSバージョンです (the system's version is not listed)"""
    BROWSER_NOT_LISTED = "browser-not-listed"
    """対象外のブラウザです (the browser is not listed for this system)"""
    VERSION_NOT_LISTED = "version-not-listed"
    """対象外のブラウザバージョンです (the browser's version is not listed)"""
    NOT_LATEST = "not-latest"
    """最新版のブラウザではありません (the browser is not the current version)"""
    OS_FROZEN = "os-frozen"
    """OSまたはそのバージョンを特定できません (the User-Agent says the same on other systems)"""
    VERSION_NOT_TOLD = "version-not-told"
    """バージョンが示されていません (a version that decides is not told)"""
    LATEST_NOT_GIVEN = "latest-not-given"
    """最新版の番号が与えられていません (the current version was not given)"""


EnvironmentReasonWord: TypeAlias = Literal[
    "none-listed",
    "not-read",
    "os-not-listed",
    "os-version-not-listed",
    "browser-not-listed",
    "version-not-listed",
    "not-latest",
    "os-frozen",
    "version-not-told",
    "latest-not-given",
]
"""The words of `EnvironmentReason`."""


class Factor(_Word):
    """A factor of authentication. Its wrong entries are counted separately from the other factors' (LCK-1, LCK-7)."""

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


class OperatorAct(_Word):
    """What an operator of the institution may do (OPR-1)."""

    OPEN_CONTRACT = "open-contract"
    """契約開始 (open a contract)"""
    LIFT_LOCK = "lift-lock"
    """ロック解除 (lift a lock)"""
    RESET_JOURNEY = "reset-journey"
    """初回利用登録リセット (set first use back)"""
    END_SESSIONS = "end-sessions"
    """セッション終了 (end the sessions)"""
    SUSPEND_CONTRACT = "suspend-contract"
    """契約停止 (suspend the contract)"""
    RESUME_CONTRACT = "resume-contract"
    """契約再開 (resume the contract)"""
    CLOSE_CONTRACT = "close-contract"
    """解約 (close the contract)"""
    END_ALL_SESSIONS = "end-all-sessions"
    """全セッション終了 (end every session)"""
    ACCEPT_RESTORE = "accept-restore"
    """復元の承認 (accept a restored customer)"""


OperatorActWord: TypeAlias = Literal[
    "open-contract",
    "lift-lock",
    "reset-journey",
    "end-sessions",
    "suspend-contract",
    "resume-contract",
    "close-contract",
    "end-all-sessions",
    "accept-restore",
]
"""The words of `OperatorAct`."""


class NeedKind(_Word):
    """What an act is waiting for."""

    LOAD = "load"
    """行の読込み (rows are to be loaded)"""
    COMMIT = "commit"
    """行の確定 (rows and messages are to be committed)"""
    FIND = "find"
    """送信待ちの確認 (messages are to be looked for in the outbox)"""
    NOTHING = "nothing"
    """なし (nothing: the act is over)"""
    HSM = "hsm"
    """HSMの処理 (blocks are to be encrypted or decrypted by the HSM)"""


NeedKindWord: TypeAlias = Literal[
    "load",
    "commit",
    "find",
    "nothing",
    "hsm",
]
"""The words of `NeedKind`."""


class HsmWork(_Word):
    """What the host's HSM does with a block."""

    ENCRYPT = "encrypt"
    """暗号化 (to encrypt)"""
    DECRYPT = "decrypt"
    """復号 (to decrypt)"""


HsmWorkWord: TypeAlias = Literal[
    "encrypt",
    "decrypt",
]
"""The words of `HsmWork`."""


class Refusal(_Word):
    """Why an act is refused, as the customer may know it."""

    ENTRIES = "entries"
    """入力内容に誤りがあります (the entries have faults)"""
    CLOSED = "closed"
    """ただいまの時間はご利用いただけません (the service is closed now)"""
    WRONG_CREDENTIALS = "wrong-credentials"
    """入力内容が正しくないか、ご利用いただけません (what was entered is not right, or its use is stopped)"""
    BUSY = "busy"
    """ただいま処理中です。しばらくしてからもう一度お試しください (attempts are under way; try again in a moment)"""
    STALE_PAGE = "stale-page"
    """画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください (the page is out of date; do not use the browser's back and forward)"""
    NO_SUCH_BUTTON = "no-such-button"
    """この画面ではその操作はできません (the page has no such button)"""
    SESSION_OVER = "session-over"
    """ログアウトしました。もう一度ログインしてください (the session is over; log in again)"""
    ALREADY_LOGGED_IN = "already-logged-in"
    """すでにログインされています (a session is open already)"""
    JOURNEY_EXPIRED = "journey-expired"
    """初回利用登録の期限が過ぎています。お取引店にお問い合わせください (the time for first use is over; ask your branch)"""
    LOGIN_ID_TAKEN = "login-id-taken"
    """このログインIDはご利用になれません (this login ID cannot be used)"""
    TOO_MANY_LOGIN_IDS = "too-many-login-ids"
    """本日はこれ以上ログインIDをお試しいただけません (no more login IDs can be tried today)"""
    NEEDS_APPROVAL = "needs-approval"
    """別の担当者の承認が必要です (another operator must approve)"""
    ACT_NOT_GIVEN = "act-not-given"
    """この操作は担当者に認められていません (the institution does not let operators do this)"""
    REASON_NOT_READABLE = "reason-not-readable"
    """理由がないか、長すぎるか、読み取れない文字があります (the reason is missing or too long, or has characters that people cannot read)"""
    CONTRACT_ALREADY_OPEN = "contract-already-open"
    """このお客様の契約はすでにあります (the customer has a contract already)"""
    ACCOUNT_OF_ANOTHER = "account-of-another"
    """この口座は別のお客様の契約にあります (the account belongs to another customer's contract)"""
    NO_SUCH_CUSTOMER = "no-such-customer"
    """このお客様の契約はありません (there is no contract of this customer)"""
    CONTRACT_IN_FORCE = "contract-in-force"
    """契約は停止されていません (the contract is in force)"""
    CONTRACT_SUSPENDED = "contract-suspended"
    """契約は停止中です (the contract is suspended)"""
    CONTRACT_CLOSED = "contract-closed"
    """契約は解約済みです (the contract is closed)"""
    NOT_PROVEN = "not-proven"
    """この操作に必要な本人確認が済んでいません (what the service needs has not been proven)"""
    INSTANT_AHEAD = "instant-ahead"
    """指定の時刻は現在より後です (the instant is later than now)"""
    FACTOR_TEMPORARILY_LOCKED = "factor-temporarily-locked"
    """誤入力が続いたため、ただいまご利用を停止しています (its use is stopped for a while after wrong entries)"""
    FACTOR_LOCKED = "factor-locked"
    """誤入力が続いたため、ご利用を停止しています。お取引店にお問い合わせください (its use is stopped after wrong entries; ask your branch)"""
    REASON_HAS_SECRET = "reason-has-secret"
    """理由に初期パスワードが含まれています (the reason contains an initial password)"""


RefusalWord: TypeAlias = Literal[
    "entries",
    "closed",
    "wrong-credentials",
    "busy",
    "stale-page",
    "no-such-button",
    "session-over",
    "already-logged-in",
    "journey-expired",
    "login-id-taken",
    "too-many-login-ids",
    "needs-approval",
    "act-not-given",
    "reason-not-readable",
    "contract-already-open",
    "account-of-another",
    "no-such-customer",
    "contract-in-force",
    "contract-suspended",
    "contract-closed",
    "not-proven",
    "instant-ahead",
    "factor-temporarily-locked",
    "factor-locked",
    "reason-has-secret",
]
"""The words of `Refusal`."""


class Reason(_Word):
    """Why an act ended as it did, as the institution knows it."""

    DONE = "done"
    """完了 (done)"""
    ENTRIES = "entries"
    """入力誤り (faults in the entries)"""
    CLOSED = "closed"
    """時間外 (outside the hours)"""
    WRONG = "wrong"
    """認証誤り (a secret was wrong)"""
    UNKNOWN_LOGIN = "unknown-login"
    """ログインIDなし (no such login ID)"""
    UNKNOWN_ACCOUNT = "unknown-account"
    """口座なし (no such account)"""
    FIRST_USE_DONE = "first-use-done"
    """初回利用登録済 (first use is done already)"""
    FACTOR_TEMPORARILY_LOCKED = "factor-temporarily-locked"
    """一時停止中 (the factor is temporarily locked)"""
    FACTOR_LOCKED = "factor-locked"
    """ロック中 (the factor is locked)"""
    NO_CONTRACT = "no-contract"
    """契約停止・解約 (the contract is suspended or closed)"""
    OVER_BUDGET = "over-budget"
    """上限を超える同時試行 (over the budget)"""
    BUSY = "busy"
    """試行中 (attempts under way)"""
    UNJUDGED = "unjudged"
    """照合不能 (what is stored cannot be judged)"""
    LATE = "late"
    """時間切れ (recorded too late)"""
    STALE_PAGE = "stale-page"
    """古い画面 (a stale page)"""
    NO_SUCH_BUTTON = "no-such-button"
    """操作なし (no such button)"""
    NO_SESSION = "no-session"
    """セッションなし (no such session)"""
    SESSION_OVER = "session-over"
    """セッション終了 (the session is over)"""
    ALREADY_LOGGED_IN = "already-logged-in"
    """二重ログイン (a second login)"""
    JOURNEY_EXPIRED = "journey-expired"
    """初回利用登録期限切れ (first use has expired)"""
    LOGIN_ID_TAKEN = "login-id-taken"
    """ログインID重複 (the login ID is taken)"""
    TOO_MANY_LOGIN_IDS = "too-many-login-ids"
    """ログインID試行超過 (too many login IDs that others have)"""
    NEEDS_APPROVAL = "needs-approval"
    """承認なし (no approval)"""
    ACT_NOT_GIVEN = "act-not-given"
    """権限なし (not given to operators)"""
    REASON_NOT_READABLE = "reason-not-readable"
    """理由不備 (the reason is not readable)"""
    CONTRACT_ALREADY_OPEN = "contract-already-open"
    """契約済 (a contract is there already)"""
    ACCOUNT_OF_ANOTHER = "account-of-another"
    """口座が別契約 (the account is another customer's)"""
    NO_SUCH_CUSTOMER = "no-such-customer"
    """契約なし (no such customer)"""
    CONTRACT_IN_FORCE = "contract-in-force"
    """契約有効 (the contract is in force)"""
    CONTRACT_SUSPENDED = "contract-suspended"
    """契約停止中 (the contract is suspended)"""
    CONTRACT_CLOSED = "contract-closed"
    """解約済 (the contract is closed)"""
    NOT_PROVEN = "not-proven"
    """本人確認不足 (a proof is missing)"""
    ALL_SESSIONS_ENDED = "all-sessions-ended"
    """全セッション終了 (every session was ended)"""
    INSTANT_AHEAD = "instant-ahead"
    """時刻が現在より後 (the instant is later than now)"""
    HASH_NOT_OPENED = "hash-not-opened"
    """ハッシュ復号不能 (the stored hash does not open)"""
    NO_SUCH_ROW = "no-such-row"
    """行なし (no such row)"""
    REASON_HAS_SECRET = "reason-has-secret"
    """理由に初期パスワード (an initial password in the reason)"""
    APPROVAL_AHEAD = "approval-ahead"
    """承認の時刻が現在より後 (the approval is later than now)"""
    APPROVAL_EXPIRED = "approval-expired"
    """承認の有効時間切れ (the approval has expired)"""
    HSM_ANSWER = "hsm-answer"
    """HSMの応答が不正 (the HSM's answer is not right)"""


ReasonWord: TypeAlias = Literal[
    "done",
    "entries",
    "closed",
    "wrong",
    "unknown-login",
    "unknown-account",
    "first-use-done",
    "factor-temporarily-locked",
    "factor-locked",
    "no-contract",
    "over-budget",
    "busy",
    "unjudged",
    "late",
    "stale-page",
    "no-such-button",
    "no-session",
    "session-over",
    "already-logged-in",
    "journey-expired",
    "login-id-taken",
    "too-many-login-ids",
    "needs-approval",
    "act-not-given",
    "reason-not-readable",
    "contract-already-open",
    "account-of-another",
    "no-such-customer",
    "contract-in-force",
    "contract-suspended",
    "contract-closed",
    "not-proven",
    "all-sessions-ended",
    "instant-ahead",
    "hash-not-opened",
    "no-such-row",
    "reason-has-secret",
    "approval-ahead",
    "approval-expired",
    "hsm-answer",
]
"""The words of `Reason`."""


class ChangeKind(_Word):
    """What a new profile changes for a customer (INS-5)."""

    MUST_CHANGE_PASSWORD = "must-change-password"
    """パスワードの変更が必要になります (a password must be changed)"""
    PASSWORD_UNJUDGED = "password-unjudged"
    """パスワードを照合できなくなります (a password cannot be judged any more)"""
    LIMIT_REACHED = "limit-reached"
    """誤入力の上限により停止します (a factor reaches its limit)"""


ChangeKindWord: TypeAlias = Literal[
    "must-change-password",
    "password-unjudged",
    "limit-reached",
]
"""The words of `ChangeKind`."""


class NoticeKind(_Word):
    """What a notice is about (LCK-1, ENR-2, OPR-1)."""

    TEMPORARILY_LOCKED = "temporarily-locked"
    """一時停止のお知らせ (temporarily locked)"""
    TEMPORARY_LOCK_ENDED = "temporary-lock-ended"
    """一時停止解除のお知らせ (the temporary lock has ended)"""
    LOCKED = "locked"
    """ご利用停止のお知らせ (locked)"""
    LIFTED = "lifted"
    """ご利用停止解除のお知らせ (lock lifted)"""
    SESSIONS_ENDED = "sessions-ended"
    """ログアウトのお知らせ (sessions ended)"""
    LOGIN_ID_TAKEN = "login-id-taken"
    """ログインID登録のお知らせ (login ID registered)"""
    PASSWORDS_CHANGED = "passwords-changed"
    """パスワード変更のお知らせ (passwords changed)"""
    REGISTERED = "registered"
    """お客様情報登録のお知らせ (registration done)"""
    JOURNEY_RESET = "journey-reset"
    """初回利用登録リセットのお知らせ (first use set back)"""
    SUSPENDED = "suspended"
    """ご契約停止のお知らせ (contract suspended)"""
    RESUMED = "resumed"
    """ご契約再開のお知らせ (contract resumed)"""
    CLOSED = "closed"
    """ご解約のお知らせ (contract closed)"""
    MAIL_CHANGED = "mail-changed"
    """メールアドレス変更のお知らせ (mail address changed)"""


NoticeKindWord: TypeAlias = Literal[
    "temporarily-locked",
    "temporary-lock-ended",
    "locked",
    "lifted",
    "sessions-ended",
    "login-id-taken",
    "passwords-changed",
    "registered",
    "journey-reset",
    "suspended",
    "resumed",
    "closed",
    "mail-changed",
]
"""The words of `NoticeKind`."""


class AuditEvent(_Word):
    """The event that a record reports."""

    SESSION_STARTED = "session-started"
    """来訪 (session started)"""
    ATTEMPT_COUNTED = "attempt-counted"
    """認証試行 (attempt counted)"""
    ATTEMPT_SUCCEEDED = "attempt-succeeded"
    """認証成功 (attempt right)"""
    ATTEMPT_FAILED = "attempt-failed"
    """認証失敗 (attempt wrong)"""
    ATTEMPT_EXPIRED = "attempt-expired"
    """認証時間切れ (attempt run out)"""
    TEMPORARILY_LOCKED = "temporarily-locked"
    """一時停止 (temporarily locked)"""
    TEMPORARY_LOCK_ENDED = "temporary-lock-ended"
    """一時停止解除 (temporary lock ended)"""
    LOCKED = "locked"
    """ロック (locked)"""
    LIFTED = "lifted"
    """ロック解除 (lifted)"""
    SESSION_OPENED = "session-opened"
    """セッション開始 (session opened)"""
    SESSION_ENDED = "session-ended"
    """セッション終了 (session ended)"""
    OPERATOR_REQUEST_REFUSED = "operator-request-refused"
    """操作拒否 (operator request refused)"""
    PROFILE_ADOPTED = "profile-adopted"
    """規定の適用 (profile adopted)"""
    REHASHED = "rehashed"
    """ハッシュ更新 (hashed anew)"""
    ALL_SESSIONS_ENDED = "all-sessions-ended"
    """全セッション終了 (every session ended)"""
    LOGIN_ID_TAKEN = "login-id-taken"
    """ログインID登録 (login ID taken)"""
    LOGIN_ID_REFUSED = "login-id-refused"
    """ログインID重複 (login ID refused)"""
    QUESTIONS_REGISTERED = "questions-registered"
    """追加認証登録 (questions registered)"""
    PASSWORDS_CHANGED = "passwords-changed"
    """パスワード変更 (passwords changed)"""
    PASSWORDS_REFUSED = "passwords-refused"
    """パスワード変更拒否 (passwords refused)"""
    DATA_REGISTERED = "data-registered"
    """お客様情報登録 (data registered)"""
    JOURNEY_EXPIRED = "journey-expired"
    """初回利用登録期限切れ (first use expired)"""
    JOURNEY_RESET = "journey-reset"
    """初回利用登録リセット (first use set back)"""
    JOURNEY_ABORTED = "journey-aborted"
    """登録中止 (registration aborted)"""
    CONTRACT_OPENED = "contract-opened"
    """契約開始 (contract opened)"""
    CONTRACT_CHANGED = "contract-changed"
    """契約変更 (contract changed)"""
    RESTORE_ACCEPTED = "restore-accepted"
    """復元の承認 (restore accepted)"""
    MAIL_CHANGED = "mail-changed"
    """メールアドレス変更 (mail address changed)"""


AuditEventWord: TypeAlias = Literal[
    "session-started",
    "attempt-counted",
    "attempt-succeeded",
    "attempt-failed",
    "attempt-expired",
    "temporarily-locked",
    "temporary-lock-ended",
    "locked",
    "lifted",
    "session-opened",
    "session-ended",
    "operator-request-refused",
    "profile-adopted",
    "rehashed",
    "all-sessions-ended",
    "login-id-taken",
    "login-id-refused",
    "questions-registered",
    "passwords-changed",
    "passwords-refused",
    "data-registered",
    "journey-expired",
    "journey-reset",
    "journey-aborted",
    "contract-opened",
    "contract-changed",
    "restore-accepted",
    "mail-changed",
]
"""The words of `AuditEvent`."""


class Origin(_Word):
    """Where an attempt came from, according to the host's recognition of environments (LCK-6)."""

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
    """What a temporary lock or a lock of a factor closes (LCK-1)."""

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
    """An event in a history of right and wrong entries."""

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
    """The reply to an event of a history."""

    COUNTED = "counted"
    """受付 (counted)"""
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
    "counted",
    "busy",
    "opened",
    "refused",
    "done",
    "clock-went-back",
    "not-pending",
]
"""The words of `LockHistoryReply`."""


class LockState(_Word):
    """The state of an attempt counter (LCK-3)."""

    OPEN = "open"
    """利用可 (open)"""
    TEMPORARILY_LOCKED = "temporarily-locked"
    """一時停止 (temporarily locked)"""
    LOCKED = "locked"
    """ロック (locked)"""


LockStateWord: TypeAlias = Literal[
    "open",
    "temporarily-locked",
    "locked",
]
"""The words of `LockState`."""


class CounterEventWord(_Word):
    """The kinds of events, as words."""

    SUCCEEDED = "succeeded"
    """正しい入力 (right)"""
    FAILED = "failed"
    """誤った入力 (wrong)"""
    REFUSED = "refused"
    """停止中の入力 (refused)"""
    OVER_BUDGET = "over-budget"
    """上限を超える同時入力 (over the budget)"""
    SESSION_ENDED = "session-ended"
    """ご利用の終了 (session ended)"""
    TEMPORARILY_LOCKED = "temporarily-locked"
    """一時停止 (temporarily locked)"""
    TEMPORARY_LOCK_ENDED = "temporary-lock-ended"
    """一時停止の終了 (temporary lock ended)"""
    LOCKED = "locked"
    """ロック (locked)"""
    LIFTED = "lifted"
    """解除 (lifted)"""


CounterEventWordWord: TypeAlias = Literal[
    "succeeded",
    "failed",
    "refused",
    "over-budget",
    "session-ended",
    "temporarily-locked",
    "temporary-lock-ended",
    "locked",
    "lifted",
]
"""The words of `CounterEventWord`."""


_CODES: Final[dict[int, tuple[str, str, str, str]]] = {
    1001: ("not-json", "FORM-1", "JSONとして読めません", "the line is not JSON"),
    1002: ("unknown-request", "FORM-2", "未知の質問です", "there is no such request"),
    1003: ("unknown-field", "FORM-3", "未知の項目です", "the request has no such field"),
    1004: ("missing-field", "FORM-3", "必須の項目がありません", "a required field is missing"),
    1005: ("wrong-type", "FORM-3", "項目の型が違います", "the field is of another type"),
    1006: ("too-long", "FORM-1", "1行が長すぎます", "the line is too long"),
    1007: ("repeated-field", "FORM-3", "項目が重複しています", "duplicate field"),
    1008: ("out-of-bounds", "FORM-3", "数が許される範囲の外です", "the number is out of bounds"),
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
    1408: ("repeated", "PROFILE-3", "同じ内容が重複しています", "duplicate entry"),
    1410: ("profile-service", "HRS-1", "未知のサービスです", "there is no such service"),
    1411: ("notation-syntax", "HRS-9", "opening_hours記法として読めません", "not opening_hours notation"),
    1412: ("notation-unsupported", "HRS-9", "対応していない記法です", "outside the supported part of the notation"),
    1413: ("impossible-window", "HRS-9", "時間帯として成り立ちません", "an impossible window"),
    1414: ("unknown-mark", "HRS-4", "この記号の休止がありません", "no closure has this mark"),
    1415: ("unused-mark", "HRS-4", "この記号を使うサービスがありません", "no service uses this mark"),
    1416: ("no-own-hours", "HRS-11", "独自の利用時間を持つサービスを指定してください", "this service has no hours of its own"),
    1417: ("hours-start-late", "HRS-8", "最初の行に開始日は指定できません", "the first hours of a service hold from the beginning: no `from`"),
    1418: ("closes-nothing", "HRS-9", "休止または利用時間にならない式です", "the expression does not close or open what it names"),
    1419: ("over-limit", "PROFILE-4", "上限を超えています", "more than a profile may have"),
    1420: ("bands-overlap", "FEE-7", "金額の区分が重なっています", "bands of amounts overlap"),
    1421: ("bands-gap", "FEE-7", "金額の区分に隙間があります", "bands of amounts leave a gap"),
    1422: ("band-backwards", "FEE-7", "金額の区分の終わりが始まりより後ではありません", "a band does not end after it begins"),
    1423: ("tables-on-one-day", "FEE-7", "同じ日に始まる表が二つあります", "two tables start on one day"),
    1424: ("kind-not-priced", "FEE-7", "手数料が定められていない種別があります", "a kind of transfer has no charge"),
    1430: ("hash-too-cheap", "CRD-9", "パスワードのハッシュの計算が軽すぎます", "hashes of passwords cost too little"),
    1431: ("password-too-short", "CRD-2", "パスワードの長さの定めが短すぎます", "the length of passwords is too short"),
    1432: ("weak-passcode", "CRD-6", "メール通知パスワードの定めが弱すぎます", "mail passcodes are too weak"),
    1433: ("too-many-guesses", "LCK-6", "誤入力の定めが、試せる回数を抑えていません", "wrong entries leave too many guesses"),
    1434: ("session-too-long", "LOG-2", "セッションが長すぎます", "sessions live too long"),
    1435: ("first-use-too-long", "ENR-3", "初回利用登録の期限が遠すぎます", "first use can be taken up for too long"),
    1436: ("too-few-factors", "LOG-5", "サービスに必要な認証要素が足りません", "the service asks for too few factors"),
    1437: ("approver-missing", "OPR-1", "職員の操作に承認者が必要です", "the operator's act needs a second approver"),
    1438: ("tls-floor", "LOG-6", "TLSのバージョンの下限が古すぎます", "the oldest version of TLS that is allowed is too old"),
    1439: ("hidden-in-document", "PROFILE-2", "見えない文字、または並び順を変える文字があります", "a character is hidden, or changes how others are shown"),
    2001: ("cheap-hash", "CRD-9", "パスワードのハッシュの計算が軽めです", "hashes of passwords cost less than usual"),
    2002: ("short-password", "CRD-2", "パスワードの長さの定めが短めです", "the length of passwords is shorter than usual"),
    2003: ("weak-strength", "CRD-3", "新しいパスワードの強さを確かめない定めです", "the strength of a new password is not looked at"),
    2004: ("long-passcode", "CRD-6", "メール通知パスワードの有効時間が長めです", "mail passcodes live longer than usual"),
    2005: ("many-guesses", "LCK-6", "誤入力の定めで、試せる回数が多めです", "wrong entries leave more guesses than usual"),
    2006: ("long-session", "LOG-2", "セッションが長めです", "sessions live longer than usual"),
    2007: ("long-first-use", "ENR-3", "初回利用登録の期限が遠めです", "first use can be taken up for longer than usual"),
    2008: ("few-factors", "LOG-5", "サービスに必要な認証要素が少なめです", "the service asks for fewer factors than usual"),
    2009: ("no-approver", "OPR-1", "職員の操作に承認者がいません", "the operator's act has no second approver"),
    1701: ("unknown-page", "PAG-1", "未知のページです", "there is no such page"),
    1702: ("unknown-button", "PAG-1", "未知のボタンです", "there is no such button"),
    1703: ("button-not-here", "PAG-1", "このページにないボタンです", "the page has no such button"),
    1704: ("no-pages", "PAG-1", "ページの定めがありません", "the institution describes no pages"),
    1705: ("unknown-text", "PAG-2", "この文章はありません", "there is no such text"),
    1706: ("page-not-offered", "PAG-1", "お取り扱いのないページです", "the institution does not have this page"),
    1710: ("page-missing", "PAG-1", "定められていないページがあります", "a page is missing"),
    1711: ("entry-not-here", "PAG-1", "このページにない項目です", "the page has no such field"),
    1712: ("page-lacks-entry", "PAG-1", "ページに必要な項目がありません", "the page lacks a field"),
    1713: ("wrong-entry", "PAG-1", "この項目の定めと違います", "the rules say something else of this field"),
    1714: ("button-leads", "PAG-1", "ボタンの行き先が違います", "the button leads somewhere else"),
    1715: ("button-missing", "PAG-1", "ページに必要なボタンがありません", "the page lacks a button"),
    1716: ("text-missing", "PAG-2", "必要な文章がありません", "a text is missing"),
    1717: ("not-a-url", "PAG-2", "httpsのURLではありません", "not an https address"),
    1731: ("unknown-tls", "LOG-6", "未知のTLSバージョンです", "there is no such version of TLS"),
    1732: ("unknown-certificate", "LOG-6", "未知の証明書種別です", "there is no such kind of certificate"),
    1733: ("not-a-key-length", "LOG-6", "鍵の長さが許される範囲の外です", "the length of the key is outside what is allowed"),
    1734: ("unknown-browser", "LOG-6", "未知のブラウザです", "there is no such browser"),
    1735: ("not-a-version", "LOG-6", "バージョンは半角の数字と点で指定してください", "a version is written in ASCII digits and dots"),
    1736: ("user-agent-too-long", "LOG-6", "User-Agentが長すぎます", "the User-Agent is too long"),
    1737: ("unknown-os", "LOG-6", "未知のOSです", "there is no such system"),
    1738: ("unknown-footnote", "LOG-6", "この脚注はありません", "there is no such footnote"),
    1739: ("no-connection", "LOG-6", "通信の定めがありません", "the institution states no rule for the connection"),
    1601: ("unknown-factor", "LCK-1", "未知の認証要素です", "there is no such factor"),
    1602: ("factor-not-counted", "LCK-1", "誤入力の取扱いが定められていない認証要素があります", "a factor has no row of wrong entries"),
    1603: ("unknown-closing", "LCK-1", "停止の範囲として未知の語です", "there is no such scope of a lock"),
    1604: ("never-locks", "LCK-3", "一時停止もロックもありません", "neither a temporary lock nor a lock follows the limit"),
    1605: ("hidden-temporary-lock", "LCK-3", "一時停止もなく終了もしない区切りがあります", "a temporary lock before the lock neither lasts nor ends the session"),
    1606: ("temporary-lock-too-short", "LCK-2", "一時停止が入力の有効時間より長くありません", "a temporary lock does not outlast a pending attempt"),
    1607: ("secret-space", "LCK-6", "秘密の通り数が0か、数えられる範囲を超えています", "the number of secrets is 0, or too large"),
    1608: ("unknown-origin", "LCK-6", "未知の環境区分です", "there is no such origin"),
    1609: ("unknown-attempt-event", "LCK-2", "未知の出来事です", "there is no such event"),
    1610: ("attempt-missing", "LCK-2", "どの入力かを番号で指定してください", "the event needs the number of its attempt"),
    1611: ("too-many-events", "LCK-2", "出来事が多すぎます", "there are too many events"),
    1612: ("not-a-count", "LCK-6", "回数が許される範囲の外です", "the count is outside what is allowed"),
    1501: ("entry-missing", "CRD-10", "入力してください", "this is required"),
    1502: ("entry-too-short", "CRD-10", "文字数が足りません", "the entry is too short"),
    1503: ("entry-too-long", "CRD-10", "文字数が多すぎます", "the entry is too long"),
    1504: ("half-width-needed", "CRD-10", "半角で入力してください", "half-width is needed"),
    1505: ("full-width-needed", "CRD-7", "全角で入力してください", "full-width is needed"),
    1506: ("wrong-character", "CRD-10", "使用できない文字があります", "a character is not allowed here"),
    1507: ("not-the-same", "CRD-3", "2回の入力が一致していません", "the two entries are not the same"),
    1508: ("no-such-account-type", "CRD-1", "お取り扱いのない科目です", "there is no such account type"),
    1509: ("not-a-mail-address", "CRD-8", "メールアドレスには、前後に文字のある@が一つ必要です", "a mail address has exactly one @ with something on both sides"),
    1510: ("wrong-first-digit", "CRD-8", "電話番号は0から入力してください", "the telephone number begins with 0"),
    1511: ("no-such-question", "CRD-7", "選択できない質問です", "there is no such question"),
    1512: ("only-blanks", "CRD-7", "空白だけの回答は登録できません", "an answer of blanks alone is not taken"),
    1513: ("not-a-choice", "CRD-8", "選択肢から選んでください", "this is none of the choices"),
    1514: ("unknown-form", "CRD-10", "未知の入力項目の種類です", "there is no such kind of entry"),
    1521: ("same-as-current", "CRD-3", "現在のパスワードと同じものは使用できません", "the new password is the one in force"),
    1522: ("same-as-other", "CRD-3", "ログインパスワードと確認用パスワードには別のものを指定してください", "the login and the confirmation password are the same"),
    1523: ("same-as-login-id", "CRD-3", "ログインIDと同じパスワードは使用できません", "the password is the login ID"),
    1524: ("too-common", "CRD-3", "推測されやすいパスワードは使用できません", "this password is too common"),
    1525: ("used-before", "CRD-3", "以前のパスワードは使用できません", "the password was in force before"),
    1526: ("not-mixed", "CRD-3", "英字と数字の両方を使用してください", "a password needs letters and digits"),
    1527: ("house-word", "CRD-13", "金融機関や商品などの名称、金融機関コード、またはそれに数字を加えただけのパスワードは使用できません", "the password is a name or code of the institution or its products, or one with a few digits more"),
    1528: ("own-data", "CRD-13", "電話番号、口座番号、ログインID、またはそれに数字を加えただけのパスワードは使用できません", "the password is the telephone, account number or login ID, or one with a few digits more"),
    1531: ("same-question", "CRD-7", "同じ質問は選択できません", "the questions are not all different"),
    1532: ("same-answer", "CRD-7", "同じ回答は登録できません", "the answers are not all different"),
    1533: ("same-mail-address", "SVC-4", "現在登録されているメールアドレスと同じものです", "this is the mail address that is registered"),
    1751: ("unknown-entry-field", "PAG-1", "未知の入力項目です", "there is no such entry field"),
    1761: ("keyboard-not-offered", "KEY-1", "この項目にソフトウェアキーボードはありません", "the page offers no software keyboard for this field"),
    1762: ("keyboard-closed", "KEY-1", "ソフトウェアキーボードは閉じられています", "the software keyboard is closed"),
    1763: ("unknown-key-class", "KEY-1", "未知の文字種類です", "there is no such class of characters"),
    1764: ("class-not-here", "KEY-1", "このソフトウェアキーボードにない文字種類です", "the software keyboard does not have this class of characters"),
    1765: ("no-such-key", "KEY-2", "この位置にキーはありません", "there is no key at this position"),
    1766: ("no-such-place", "KEY-1", "カーソルを置けない位置です", "the cursor cannot go there"),
    1767: ("keyboard-full", "KEY-1", "これ以上は入力できません", "no more characters can be entered"),
    1768: ("keys-missing", "KEY-1", "ソフトウェアキーボードに必要な文字がありません", "the software keyboard lacks characters"),
    1801: ("act-misuse", "ACT-1", "この処理は今それを求めていません", "the act did not ask for that"),
    1802: ("foreign-row", "ACT-1", "求めていない行です", "the act did not ask for this row"),
    1803: ("not-a-snapshot", "ROW-1", "行の内容を読めません", "the row's bytes are no state of this library"),
    1804: ("snapshot-too-new", "ROW-1", "新しい版で書かれた行です", "the row was written by a newer version"),
    1805: ("snapshot-key", "ROW-2", "封をした鍵がありません", "it is sealed with a key that is not here"),
    1806: ("snapshot-tampered", "ROW-2", "行が改変されています", "the row was changed outside the library"),
    1807: ("snapshot-subject", "ROW-2", "別の対象の行です", "the row holds the state of another subject"),
    1808: ("snapshot-rolled-back", "ROW-3", "行の版数が違います", "the row is of another revision"),
    1809: ("clock-went-back", "LCK-5", "時刻が記録より前です", "the instant is before one that was recorded"),
    1810: ("no-memory", "CRD-9", "ハッシュ計算の記憶領域がありません", "no memory for a hash"),
    1811: ("not-a-name", "ID-1", "名称として正しくありません", "not a name of its kind"),
    1812: ("not-a-key", "ROW-1", "行のキーではありません", "not the key of a row"),
    1813: ("not-hex", "FORM-3", "16進数（小文字）で指定してください", "bytes are written in lower-case hexadecimal"),
    1814: ("unknown-act", "OPR-1", "未知の操作です", "there is no such operator's act"),
    1815: ("host-key-length", "ROW-2", "鍵は32バイトです", "a host key has 32 bytes"),
    1816: ("randomness-length", "ACT-2", "乱数は32バイトです", "randomness has 32 bytes"),
    1817: ("host-key-repeated", "ROW-2", "鍵の番号が重なっているか、同じ鍵に二つの番号が付いています", "two host keys have one number, or one secret has two numbers"),
    1818: ("pepper-length", "CRD-9", "ペッパーの長さが違います", "the pepper has another length"),
    1819: ("nothing-visible", "OPR-1", "目に見える文字がありません", "no character of it can be seen"),
    1820: ("hidden-character", "OPR-1", "改行、制御文字、目に見えない文字、文字の並びを変える文字は使用できません", "line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed"),
    1821: ("row-too-long", "LCK-4", "行が決められた長さを超えます", "the row outgrows the length of its kind"),
    1822: ("snapshot-institution", "INS-14", "別の金融機関の行です", "the row is another institution's"),
    1823: ("snapshot-deployment", "INS-14", "別の稼働先の行です", "the row is another deployment's"),
    1824: ("deployment-name", "INS-14", "稼働先の名前は、半角の英数字と記号で1～32文字です（空白は使用できません）", "a deployment's name is 1 to 32 printable ASCII characters without spaces"),
    1825: ("profile-too-new", "INS-5", "このエンジンがまだ受け入れていない、新しい通番のプロファイルで書かれた行です", "the row was written by a profile with a greater serial number, which this engine has not accepted yet"),
    1826: ("other-profile", "INS-5", "同じ通番で内容の違うプロファイルで書かれた行です。前の内容に戻すときも、新しい通番を付けてください", "the row was written by a profile of the same serial number and another content; a previous content comes back under a new number"),
    1827: ("next-institution", "INS-5", "次のプロファイルは、別の金融機関のものです", "the next profile is another institution's"),
    1828: ("next-serial", "INS-5", "次のプロファイルの通番は、適用中のものより大きくしてください", "the next profile needs a greater serial number than the one in force"),
    1829: ("gave-up", "LCK-2", "ほかの処理と競合し続けたため中断しました。やり直してください", "other acts wrote the rows first each time: try again"),
    1831: ("act-closed", "ACT-1", "この処理は閉じられています", "the act is closed"),
    1832: ("act-driven", "ACT-1", "別のスレッドがこの処理を進めています", "another thread drives the act"),
    1833: ("no-outcome", "ACT-1", "この処理はまだ終わっていないか、エラーで終わりました", "the act is not over, or an error ended it"),
    1834: ("all-zero", "ACT-2", "すべて0の鍵や乱数は使用できません", "a key or randomness of zeros alone is not taken"),
    1835: ("run-used", "ID-1", "この名前の検査は、この保存先で実施済みです", "this name was used: each run on one store has a name of its own"),
    1836: ("retired-key", "ROW-2", "使用を終えた鍵で封をしています", "it is sealed with a key that is retired"),
    1837: ("wrong-key", "ROW-2", "同じ番号の別の鍵で封をしています。鍵の設定を確かめてください", "it is sealed with another key of this number: check the host's keys"),
    1838: ("key-check-value", "ROW-2", "鍵が確認値と一致しません。鍵の設定を確かめてください", "the key does not have this check value: check the host's keys"),
    1839: ("pepper-repeated", "CRD-9", "ペッパーの番号が重なっています", "two peppers have one number"),
    1840: ("pepper-check-value", "CRD-9", "ペッパーが確認値と一致しません。ペッパーの設定を確かめてください", "the pepper does not have this check value: check the host's peppers"),
    1841: ("unknown-pepper", "CRD-9", "ハッシュのペッパーがありません", "a hash of the row is under a pepper that is not here"),
    1842: ("retired-pepper", "CRD-9", "使用を終えたペッパーのハッシュです", "a hash of the row is under a pepper that is retired"),
    1843: ("wrong-pepper", "CRD-9", "同じ番号の別のペッパーのハッシュです。ペッパーの設定を確かめてください", "a hash of the row is under another pepper of this number: check the host's peppers"),
    1844: ("row-below-mark", "ROW-3", "最高版数の記録より前の版の行です", "the row is older than its high-water mark"),
    1845: ("row-missing-below-mark", "ROW-3", "最高版数の記録があるのに、行がありません", "there is a high-water mark, and no row"),
    1846: ("row-written-twice", "ROW-3", "最高版数の記録と同じ版で、封の違う行です", "the row has the revision of its high-water mark, and another seal"),
    1847: ("mark-length", "ROW-3", "最高版数の記録は16進数32桁です", "a high-water mark has 32 hexadecimal digits"),
    1848: ("reason-has-secret", "OPR-1", "理由に初期パスワードが含まれています", "the reason contains an initial password"),
    1849: ("approval-incomplete", "OPR-1", "承認者と承認日時は、両方を指定してください", "an approval needs both its approver and its instant"),
    1850: ("message-form", "NTC-2", "このライブラリの通知・記録の形式ではありません", "this does not have the form of a message of this library"),
    1851: ("message-changed", "NTC-2", "ライブラリの外で作られたか書き換えられた通知・記録です。送信しないでください", "the message was changed or made outside the library: do not send it"),
    1852: ("row-lower-key", "ROW-3", "前より古い鍵で封をした行です", "the row is sealed with an earlier key than before"),
    1853: ("hsm-answer", "CRD-9", "HSMの応答が正しくありません", "the HSM does not decrypt what it has encrypted, or has made no block of at most 96 bytes of it"),
    1901: ("null-pointer", "DOOR-1", "ポインタがNULLです", "the pointer is null"),
    1902: ("invalid-handle", "DOOR-2", "ハンドルが無効か、すでに解放されています", "the handle is invalid or closed"),
    1903: ("wrong-size", "DOOR-1", "構造体の大きさが違います", "the structure has another size"),
    1904: ("not-utf8", "DOOR-1", "UTF-8ではありません", "not UTF-8"),
    1905: ("internal", "DOOR-3", "ライブラリ内部の誤りです", "a fault of the library"),
    1906: ("column-length", "DOOR-4", "列の長さが揃っていません", "the columns are not of one length"),
    1907: ("not-a-flag", "DOOR-4", "真偽値は0か1で指定してください", "a flag is 0 or 1"),
    1908: ("too-many-handles", "DOOR-2", "ハンドルが多すぎます", "there are too many open handles"),
    1909: ("holds-secret", "CRD-9", "秘密を含むため、保存や複製はできません", "it holds a secret: it is neither pickled nor copied"),
    1910: ("library-changed", "DOOR-3", "ネイティブライブラリが、このjarのものではありません", "the native library is not the one of this jar"),
}

_WORDS: Final[dict[type[_Word], dict[str, tuple[int, str, str]]]] = {
    Service: {
        "balance": (0, "残高照会", "Balance inquiry"),
        "statement": (1, "入出金明細照会", "Statement inquiry"),
        "transfer-same-day": (2, "当日扱いの振込・振替", "Same-day transfer"),
        "transfer-reserved": (3, "予約扱いの振込・振替", "Reserved transfer"),
        "transfer-inquiry": (4, "振込・振替の照会・予約取消", "Transfer inquiry and cancellation"),
        "current-account-transfer": (5, "当座預金への即時振込", "Immediate transfer into a current account"),
        "payeasy": (6, "税金・各種料金の払い込み（ペイジー）", "Pay-easy"),
        "utility-debit": (7, "公共料金自動引落登録", "Utility direct debit registration"),
        "address-change": (8, "住所変更", "Address change"),
        "registration-change": (9, "登録情報の変更", "Change of registered information"),
        "telephone": (10, "テレホンサービス", "Telephone service"),
        "help-desk": (11, "ヘルプデスク", "Help desk"),
        "login": (12, "ログイン", "Login"),
        "first-use": (13, "初期設定", "First use"),
        "otp-procedure": (14, "ワンタイムパスワードのお手続き", "One-time password procedures"),
        "api-link": (15, "API連携認証", "API link"),
    },
    TransferKind: {
        "own-account": (0, "振替", "Between own accounts"),
        "same-branch": (1, "同一店内宛", "Same branch"),
        "own-institution": (2, "当組合本支店宛", "Another branch of the institution"),
        "other-bank": (3, "他行宛", "Another bank"),
    },
    ChargeItem: {
        "monthly-basic": (0, "月額基本料金", "Monthly basic charge"),
        "payeasy": (1, "税金・各種料金の払い込み（ペイジー）", "Pay-easy"),
        "utility-debit": (2, "公共料金自動引落登録", "Utility direct debit registration"),
        "address-change": (3, "住所変更", "Address change"),
        "registration-change": (4, "登録情報の変更", "Change of registered information"),
        "transaction-notice": (5, "取引通知（オプション）", "Transaction notice (option)"),
    },
    FormRule: {
        "branch-number": (0, "半角数字3桁", "3 half-width digits"),
        "account-type": (1, "科目", "account type"),
        "account-number": (2, "半角数字7桁", "7 half-width digits"),
        "login-id": (3, "半角英数字", "half-width alphanumerics"),
        "password": (4, "半角英数字", "half-width alphanumerics"),
        "activation-password": (5, "半角数字", "half-width digits"),
        "question": (6, "質問", "question"),
        "answer": (7, "全角", "full-width characters"),
        "tick": (8, "チェック", "tick"),
        "mail-address": (9, "半角英数字記号", "half-width alphanumerics and symbols"),
        "yes-or-no": (10, "希望する・希望しない", "yes or no"),
        "telephone": (11, "半角数字", "half-width digits"),
    },
    Weekday: {
        "Monday": (0, "月", "Monday"),
        "Tuesday": (1, "火", "Tuesday"),
        "Wednesday": (2, "水", "Wednesday"),
        "Thursday": (3, "木", "Thursday"),
        "Friday": (4, "金", "Friday"),
        "Saturday": (5, "土", "Saturday"),
        "Sunday": (6, "日", "Sunday"),
    },
    Layer: {
        "base": (0, "通常の時間帯", "Own hours"),
        "bank-day": (1, "銀行営業日の時間帯", "Hours of business days"),
        "recurring": (2, "定期休止", "Recurring closure"),
        "maintenance": (3, "臨時休止", "Maintenance"),
    },
    StatementRefusalKind: {
        "backwards": (0, "終わりが始まりより前", "It ends before it begins"),
        "too-early": (1, "照会できる最初の日より前", "It begins before the first day that can be asked for"),
        "too-late": (2, "照会日より後", "It ends after the day of inquiry"),
    },
    Rounding: {
        "down": (0, "切り捨て", "rounded down"),
        "half-up": (1, "四捨五入", "rounded half up"),
        "up": (2, "切り上げ", "rounded up"),
    },
    ChargeState: {
        "priced": (0, "有料", "Priced"),
        "free": (1, "無料", "Free"),
        "not-stated": (2, "記載なし", "Not stated"),
    },
    DayReasonKind: {
        "saturday": (0, "土曜日", "Saturday"),
        "sunday": (1, "日曜日", "Sunday"),
        "holiday": (2, "国民の祝日", "National holiday"),
        "substitute": (3, "振替休日", "Substitute holiday"),
        "citizens": (4, "国民の休日", "Citizens' holiday"),
        "one-off": (5, "一度限りの祝日", "Holiday named once"),
        "year-end": (6, "年末年始", "Year end"),
        "added": (7, "追加の休業日", "Added by the institution"),
        "removed": (8, "休業日からの除外", "Taken away by the institution"),
    },
    Page: {
        "login": (0, "ログイン", "log in"),
        "first-use-account": (1, "ログインID取得（お客様情報入力）", "first use: your account"),
        "first-use-login-id": (2, "ログインID取得（登録情報入力）", "first use: your login ID"),
        "first-use-done": (3, "ログインID取得（登録完了）", "first use: done"),
        "first-use-cancelled": (4, "ログインID取得の中止", "first use: cancelled"),
        "questions": (5, "追加認証登録", "secret questions"),
        "passwords": (6, "パスワード変更", "change of passwords"),
        "customer-data": (7, "お客様情報入力", "your data"),
        "review": (8, "入力内容確認", "review"),
        "enrolled": (9, "お客様情報登録完了", "registration done"),
        "aborted": (10, "お客様情報登録の中止", "registration aborted"),
        "top": (11, "トップページ", "top page"),
        "logged-out": (12, "ログアウト", "logged out"),
        "home": (13, "ホームページ", "home page"),
        "mail-change": (20, "メールアドレス変更", "change of mail address"),
        "mail-review": (21, "メールアドレス変更（入力内容確認）", "change of mail address: review"),
        "mail-changed": (22, "メールアドレス変更（完了）", "change of mail address: done"),
    },
    Button: {
        "first-use": (0, "初回利用登録", "first use"),
        "log-in": (1, "ログイン", "log in"),
        "next": (2, "次へ", "next"),
        "cancel-registration": (3, "登録を中止する", "cancel the registration"),
        "register-login-id": (4, "ID登録実行", "register the login ID"),
        "continue-registration": (5, "引き続きお客様情報登録を行う", "go on to customer registration"),
        "home": (6, "ホームページへ", "to the home page"),
        "confirm": (7, "登録を確定する", "confirm the registration"),
        "abort": (8, "中止する", "abort"),
        "confirm-change": (9, "変更を確定する", "confirm the change"),
        "to-review": (10, "確認画面へ", "to the review"),
        "back": (11, "戻る", "back"),
        "log-out": (12, "ログアウト", "log out"),
        "change-mail": (20, "メールアドレス変更", "change the mail address"),
        "to-top": (21, "トップページへ", "to the top page"),
    },
    EntryField: {
        "branch-number": (0, "支店番号", "branch number"),
        "account-type": (1, "科目", "account type"),
        "account-number": (2, "口座番号", "account number"),
        "login-id": (3, "ログインID", "login ID"),
        "login-id-again": (4, "ログインID（確認用）", "login ID (again)"),
        "login-password": (5, "ログインパスワード", "login password"),
        "confirmation-password": (6, "確認用パスワード", "confirmation password"),
        "question-1": (7, "質問 1", "question 1"),
        "answer-1": (8, "回答 1", "answer 1"),
        "question-2": (9, "質問 2", "question 2"),
        "answer-2": (10, "回答 2", "answer 2"),
        "question-3": (11, "質問 3", "question 3"),
        "answer-3": (12, "回答 3", "answer 3"),
        "questions-confirmed": (13, "確認用チェックボックス", "the box that confirms"),
        "current-login-password": (14, "現在のログインパスワード", "current login password"),
        "new-login-password": (15, "新しいログインパスワード", "new login password"),
        "new-login-password-again": (16, "新しいログインパスワード（確認用）", "new login password (again)"),
        "current-confirmation-password": (17, "現在の確認用パスワード", "current confirmation password"),
        "new-confirmation-password": (18, "新しい確認用パスワード", "new confirmation password"),
        "new-confirmation-password-again": (19, "新しい確認用パスワード（確認用）", "new confirmation password (again)"),
        "mail-address": (20, "メールアドレス", "mail address"),
        "mail-address-again": (21, "メールアドレス（確認用）", "mail address (again)"),
        "direct-mail": (22, "DM送信希望条件", "advertising mail"),
        "telephone": (23, "連絡先電話番号", "contact telephone"),
    },
    TextKind: {
        "name": (0, "名称", "name"),
        "telephone": (1, "電話番号", "telephone number"),
        "edition": (2, "版", "edition"),
        "url": (3, "URL", "web address"),
        "lead": (4, "案内", "lead"),
        "warning": (5, "ご注意", "warning"),
        "notice": (6, "お知らせ", "notice"),
        "advice": (7, "お願い", "advice"),
        "footnote": (8, "脚注", "footnote"),
        "glossary": (9, "用語", "glossary entry"),
    },
    KeyClass: {
        "digits": (0, "数字", "digits"),
        "lower-case": (1, "英小文字", "lower case"),
        "upper-case": (2, "英大文字", "upper case"),
        "symbols": (3, "記号", "symbols"),
        "hiragana": (4, "ひらがな", "hiragana"),
        "katakana": (5, "カタカナ", "katakana"),
    },
    TlsVersion: {
        "ssl-3.0": (0, "SSL 3.0", "SSL 3.0"),
        "tls-1.0": (1, "TLS 1.0", "TLS 1.0"),
        "tls-1.1": (2, "TLS 1.1", "TLS 1.1"),
        "tls-1.2": (3, "TLS 1.2", "TLS 1.2"),
        "tls-1.3": (4, "TLS 1.3", "TLS 1.3"),
    },
    CertificateKind: {
        "dv": (0, "ドメイン認証", "domain validated"),
        "ov": (1, "企業認証", "organisation validated"),
        "ev": (2, "EV（拡張認証）", "extended validation"),
    },
    ConnectionRefusal: {
        "tls-too-old": (0, "TLSのバージョンが古すぎます", "the TLS version is too old"),
        "key-too-short": (1, "暗号鍵が短すぎます", "the cipher's key is too short"),
        "certificate-too-weak": (2, "証明書の種類が足りません", "the certificate proves too little"),
    },
    Os: {
        "windows": (0, "Windows", "Windows"),
        "macos": (1, "macOS", "macOS"),
        "ios": (2, "iOS", "iOS"),
        "ipados": (3, "iPadOS", "iPadOS"),
        "android": (4, "Android", "Android"),
        "linux": (5, "Linux", "Linux"),
        "chrome-os": (6, "ChromeOS", "ChromeOS"),
        "other": (7, "その他", "other"),
    },
    Browser: {
        "internet-explorer": (0, "Internet Explorer", "Internet Explorer"),
        "edge": (1, "Microsoft Edge", "Microsoft Edge"),
        "edge-legacy": (2, "Microsoft Edge（EdgeHTML）", "Microsoft Edge (EdgeHTML)"),
        "firefox": (3, "Firefox", "Firefox"),
        "chrome": (4, "Google Chrome", "Google Chrome"),
        "safari": (5, "Safari", "Safari"),
        "other": (6, "その他", "other"),
    },
    Support: {
        "supported": (0, "ご利用可能", "supported"),
        "unsupported": (1, "ご利用対象外", "unsupported"),
        "unknown": (2, "判定できません", "unknown"),
    },
    EnvironmentReason: {
        "none-listed": (0, "ご利用可能環境の定めがありません", "the institution lists no environments"),
        "not-read": (1, "User-Agentから判別できません", "the User-Agent does not tell"),
        "os-not-listed": (2, "対象外のOSです", "the system is not listed"),
        "os-version-not-listed": (3, "対象外のOSバージョンです", "the system's version is not listed"),
        "browser-not-listed": (4, "対象外のブラウザです", "the browser is not listed for this system"),
        "version-not-listed": (5, "対象外のブラウザバージョンです", "the browser's version is not listed"),
        "not-latest": (6, "最新版のブラウザではありません", "the browser is not the current version"),
        "os-frozen": (7, "OSまたはそのバージョンを特定できません", "the User-Agent says the same on other systems"),
        "version-not-told": (8, "バージョンが示されていません", "a version that decides is not told"),
        "latest-not-given": (9, "最新版の番号が与えられていません", "the current version was not given"),
    },
    Factor: {
        "first-use": (0, "初回利用登録", "first use"),
        "login-password": (1, "ログインパスワード", "login password"),
        "confirmation-password": (2, "確認用パスワード", "confirmation password"),
        "secret-answer": (3, "秘密の回答", "secret answer"),
        "one-time-password": (4, "ワンタイムパスワード", "one-time password"),
        "activation-password": (5, "利用開始パスワード", "activation password"),
        "mail-passcode": (6, "メール通知パスワード", "mail passcode"),
    },
    OperatorAct: {
        "open-contract": (0, "契約開始", "open a contract"),
        "lift-lock": (1, "ロック解除", "lift a lock"),
        "reset-journey": (2, "初回利用登録リセット", "set first use back"),
        "end-sessions": (3, "セッション終了", "end the sessions"),
        "suspend-contract": (4, "契約停止", "suspend the contract"),
        "resume-contract": (5, "契約再開", "resume the contract"),
        "close-contract": (6, "解約", "close the contract"),
        "end-all-sessions": (7, "全セッション終了", "end every session"),
        "accept-restore": (8, "復元の承認", "accept a restored customer"),
    },
    NeedKind: {
        "load": (0, "行の読込み", "rows are to be loaded"),
        "commit": (1, "行の確定", "rows and messages are to be committed"),
        "find": (2, "送信待ちの確認", "messages are to be looked for in the outbox"),
        "nothing": (3, "なし", "nothing: the act is over"),
        "hsm": (4, "HSMの処理", "blocks are to be encrypted or decrypted by the HSM"),
    },
    HsmWork: {
        "encrypt": (0, "暗号化", "to encrypt"),
        "decrypt": (1, "復号", "to decrypt"),
    },
    Refusal: {
        "entries": (0, "入力内容に誤りがあります", "the entries have faults"),
        "closed": (1, "ただいまの時間はご利用いただけません", "the service is closed now"),
        "wrong-credentials": (2, "入力内容が正しくないか、ご利用いただけません", "what was entered is not right, or its use is stopped"),
        "busy": (3, "ただいま処理中です。しばらくしてからもう一度お試しください", "attempts are under way; try again in a moment"),
        "stale-page": (4, "画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください", "the page is out of date; do not use the browser's back and forward"),
        "no-such-button": (5, "この画面ではその操作はできません", "the page has no such button"),
        "session-over": (6, "ログアウトしました。もう一度ログインしてください", "the session is over; log in again"),
        "already-logged-in": (7, "すでにログインされています", "a session is open already"),
        "journey-expired": (8, "初回利用登録の期限が過ぎています。お取引店にお問い合わせください", "the time for first use is over; ask your branch"),
        "login-id-taken": (9, "このログインIDはご利用になれません", "this login ID cannot be used"),
        "too-many-login-ids": (10, "本日はこれ以上ログインIDをお試しいただけません", "no more login IDs can be tried today"),
        "needs-approval": (11, "別の担当者の承認が必要です", "another operator must approve"),
        "act-not-given": (12, "この操作は担当者に認められていません", "the institution does not let operators do this"),
        "reason-not-readable": (13, "理由がないか、長すぎるか、読み取れない文字があります", "the reason is missing or too long, or has characters that people cannot read"),
        "contract-already-open": (14, "このお客様の契約はすでにあります", "the customer has a contract already"),
        "account-of-another": (15, "この口座は別のお客様の契約にあります", "the account belongs to another customer's contract"),
        "no-such-customer": (16, "このお客様の契約はありません", "there is no contract of this customer"),
        "contract-in-force": (17, "契約は停止されていません", "the contract is in force"),
        "contract-suspended": (18, "契約は停止中です", "the contract is suspended"),
        "contract-closed": (19, "契約は解約済みです", "the contract is closed"),
        "not-proven": (20, "この操作に必要な本人確認が済んでいません", "what the service needs has not been proven"),
        "instant-ahead": (21, "指定の時刻は現在より後です", "the instant is later than now"),
        "factor-temporarily-locked": (22, "誤入力が続いたため、ただいまご利用を停止しています", "its use is stopped for a while after wrong entries"),
        "factor-locked": (23, "誤入力が続いたため、ご利用を停止しています。お取引店にお問い合わせください", "its use is stopped after wrong entries; ask your branch"),
        "reason-has-secret": (24, "理由に初期パスワードが含まれています", "the reason contains an initial password"),
    },
    Reason: {
        "done": (0, "完了", "done"),
        "entries": (1, "入力誤り", "faults in the entries"),
        "closed": (2, "時間外", "outside the hours"),
        "wrong": (3, "認証誤り", "a secret was wrong"),
        "unknown-login": (4, "ログインIDなし", "no such login ID"),
        "unknown-account": (5, "口座なし", "no such account"),
        "first-use-done": (6, "初回利用登録済", "first use is done already"),
        "factor-temporarily-locked": (7, "一時停止中", "the factor is temporarily locked"),
        "factor-locked": (8, "ロック中", "the factor is locked"),
        "no-contract": (9, "契約停止・解約", "the contract is suspended or closed"),
        "over-budget": (10, "上限を超える同時試行", "over the budget"),
        "busy": (11, "試行中", "attempts under way"),
        "unjudged": (12, "照合不能", "what is stored cannot be judged"),
        "late": (13, "時間切れ", "recorded too late"),
        "stale-page": (14, "古い画面", "a stale page"),
        "no-such-button": (15, "操作なし", "no such button"),
        "no-session": (16, "セッションなし", "no such session"),
        "session-over": (17, "セッション終了", "the session is over"),
        "already-logged-in": (18, "二重ログイン", "a second login"),
        "journey-expired": (19, "初回利用登録期限切れ", "first use has expired"),
        "login-id-taken": (20, "ログインID重複", "the login ID is taken"),
        "too-many-login-ids": (21, "ログインID試行超過", "too many login IDs that others have"),
        "needs-approval": (22, "承認なし", "no approval"),
        "act-not-given": (23, "権限なし", "not given to operators"),
        "reason-not-readable": (24, "理由不備", "the reason is not readable"),
        "contract-already-open": (25, "契約済", "a contract is there already"),
        "account-of-another": (26, "口座が別契約", "the account is another customer's"),
        "no-such-customer": (27, "契約なし", "no such customer"),
        "contract-in-force": (28, "契約有効", "the contract is in force"),
        "contract-suspended": (29, "契約停止中", "the contract is suspended"),
        "contract-closed": (30, "解約済", "the contract is closed"),
        "not-proven": (31, "本人確認不足", "a proof is missing"),
        "all-sessions-ended": (32, "全セッション終了", "every session was ended"),
        "instant-ahead": (33, "時刻が現在より後", "the instant is later than now"),
        "hash-not-opened": (34, "ハッシュ復号不能", "the stored hash does not open"),
        "no-such-row": (35, "行なし", "no such row"),
        "reason-has-secret": (36, "理由に初期パスワード", "an initial password in the reason"),
        "approval-ahead": (37, "承認の時刻が現在より後", "the approval is later than now"),
        "approval-expired": (38, "承認の有効時間切れ", "the approval has expired"),
        "hsm-answer": (39, "HSMの応答が不正", "the HSM's answer is not right"),
    },
    ChangeKind: {
        "must-change-password": (0, "パスワードの変更が必要になります", "a password must be changed"),
        "password-unjudged": (1, "パスワードを照合できなくなります", "a password cannot be judged any more"),
        "limit-reached": (2, "誤入力の上限により停止します", "a factor reaches its limit"),
    },
    NoticeKind: {
        "temporarily-locked": (0, "一時停止のお知らせ", "temporarily locked"),
        "temporary-lock-ended": (1, "一時停止解除のお知らせ", "the temporary lock has ended"),
        "locked": (2, "ご利用停止のお知らせ", "locked"),
        "lifted": (3, "ご利用停止解除のお知らせ", "lock lifted"),
        "sessions-ended": (4, "ログアウトのお知らせ", "sessions ended"),
        "login-id-taken": (100, "ログインID登録のお知らせ", "login ID registered"),
        "passwords-changed": (101, "パスワード変更のお知らせ", "passwords changed"),
        "registered": (102, "お客様情報登録のお知らせ", "registration done"),
        "journey-reset": (103, "初回利用登録リセットのお知らせ", "first use set back"),
        "suspended": (104, "ご契約停止のお知らせ", "contract suspended"),
        "resumed": (105, "ご契約再開のお知らせ", "contract resumed"),
        "closed": (106, "ご解約のお知らせ", "contract closed"),
        "mail-changed": (200, "メールアドレス変更のお知らせ", "mail address changed"),
    },
    AuditEvent: {
        "session-started": (0, "来訪", "session started"),
        "attempt-counted": (1, "認証試行", "attempt counted"),
        "attempt-succeeded": (2, "認証成功", "attempt right"),
        "attempt-failed": (3, "認証失敗", "attempt wrong"),
        "attempt-expired": (4, "認証時間切れ", "attempt run out"),
        "temporarily-locked": (5, "一時停止", "temporarily locked"),
        "temporary-lock-ended": (6, "一時停止解除", "temporary lock ended"),
        "locked": (7, "ロック", "locked"),
        "lifted": (8, "ロック解除", "lifted"),
        "session-opened": (9, "セッション開始", "session opened"),
        "session-ended": (10, "セッション終了", "session ended"),
        "operator-request-refused": (11, "操作拒否", "operator request refused"),
        "profile-adopted": (12, "規定の適用", "profile adopted"),
        "rehashed": (13, "ハッシュ更新", "hashed anew"),
        "all-sessions-ended": (14, "全セッション終了", "every session ended"),
        "login-id-taken": (100, "ログインID登録", "login ID taken"),
        "login-id-refused": (101, "ログインID重複", "login ID refused"),
        "questions-registered": (102, "追加認証登録", "questions registered"),
        "passwords-changed": (103, "パスワード変更", "passwords changed"),
        "passwords-refused": (104, "パスワード変更拒否", "passwords refused"),
        "data-registered": (105, "お客様情報登録", "data registered"),
        "journey-expired": (106, "初回利用登録期限切れ", "first use expired"),
        "journey-reset": (107, "初回利用登録リセット", "first use set back"),
        "journey-aborted": (108, "登録中止", "registration aborted"),
        "contract-opened": (109, "契約開始", "contract opened"),
        "contract-changed": (110, "契約変更", "contract changed"),
        "restore-accepted": (111, "復元の承認", "restore accepted"),
        "mail-changed": (200, "メールアドレス変更", "mail address changed"),
    },
    Origin: {
        "known": (0, "登録済みの環境", "a known environment"),
        "stranger": (1, "未登録の環境", "an environment not known"),
    },
    LockClosing: {
        "first-use": (0, "初回利用登録", "first use"),
        "login": (1, "ログイン（ご利用中の場合も終了します）", "login, and a session that lives"),
        "acts": (2, "その入力を必要とするお取引・お手続き", "the acts that ask for it"),
        "activation": (3, "ワンタイムパスワードの利用開始", "activation of a token"),
    },
    OutageKind: {
        "nothing": (0, "停止しません", "not at all"),
        "minutes": (1, "一定時間", "for some minutes at a time"),
        "until-lifted": (2, "解除まで", "until the lock is lifted"),
    },
    LockHistoryEvent: {
        "begin": (0, "入力を受け付ける", "an attempt begins"),
        "right": (1, "正しかった", "it was right"),
        "wrong": (2, "誤りだった", "it was wrong"),
        "wait": (3, "時間が経つ", "time passes"),
        "lift": (4, "解除する", "the institution lifts it"),
    },
    LockHistoryReply: {
        "counted": (0, "受付", "counted"),
        "busy": (1, "処理中", "busy"),
        "opened": (2, "成功", "opened"),
        "refused": (3, "不成功", "refused"),
        "done": (4, "済", "done"),
        "clock-went-back": (5, "時刻が戻っています", "the clock went back"),
        "not-pending": (6, "受付中の入力ではありません", "not pending"),
    },
    LockState: {
        "open": (0, "利用可", "open"),
        "temporarily-locked": (1, "一時停止", "temporarily locked"),
        "locked": (2, "ロック", "locked"),
    },
    CounterEventWord: {
        "succeeded": (0, "正しい入力", "right"),
        "failed": (1, "誤った入力", "wrong"),
        "refused": (2, "停止中の入力", "refused"),
        "over-budget": (3, "上限を超える同時入力", "over the budget"),
        "session-ended": (4, "ご利用の終了", "session ended"),
        "temporarily-locked": (5, "一時停止", "temporarily locked"),
        "temporary-lock-ended": (6, "一時停止の終了", "temporary lock ended"),
        "locked": (7, "ロック", "locked"),
        "lifted": (8, "解除", "lifted"),
    },
}
