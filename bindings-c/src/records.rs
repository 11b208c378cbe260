//! Records, words and questions as C has them. Made from the facade by `cargo xtask generate`: change that, not this.

use std::mem::offset_of;
use std::ptr;
use std::sync::Arc;

use madoguchi::*;

use crate::act::{Taken, madoguchi_act, take};
use crate::arena::Arena;
use crate::bytes::madoguchi_bytes;
use crate::code::CodeTexts;
use crate::engine::madoguchi_engine;
use crate::guard::guard_or;
use crate::lift::{self, ABSENT_32, ABSENT_64, Fields, Lift, Lifted, List, Listed, Place, Sized32, lift_record};
use crate::lower::{Lower, number};
use crate::outcome::{Question, answer};
use crate::profile::madoguchi_profile;
use crate::result::madoguchi_result;
use crate::text::madoguchi_str;
use crate::time::{madoguchi_date, madoguchi_flag, madoguchi_instant, madoguchi_yen};
use crate::words::{self, Words};

/// the line is not JSON (FORM-1)
pub const MADOGUCHI_CODE_NOT_JSON: i32 = 1001;
/// there is no such request (FORM-2)
pub const MADOGUCHI_CODE_UNKNOWN_REQUEST: i32 = 1002;
/// the request has no such field (FORM-3)
pub const MADOGUCHI_CODE_UNKNOWN_FIELD: i32 = 1003;
/// a required field is missing (FORM-3)
pub const MADOGUCHI_CODE_MISSING_FIELD: i32 = 1004;
/// the field is of another type (FORM-3)
pub const MADOGUCHI_CODE_WRONG_TYPE: i32 = 1005;
/// the line is too long (FORM-1)
pub const MADOGUCHI_CODE_TOO_LONG: i32 = 1006;
/// duplicate field (FORM-3)
pub const MADOGUCHI_CODE_REPEATED_FIELD: i32 = 1007;
/// the number is out of bounds (FORM-3)
pub const MADOGUCHI_CODE_OUT_OF_BOUNDS: i32 = 1008;
/// a date is written YYYY-MM-DD in ASCII (DATE-1)
pub const MADOGUCHI_CODE_NOT_A_DATE: i32 = 1101;
/// there is no such day (DATE-1)
pub const MADOGUCHI_CODE_NO_SUCH_DAY: i32 = 1102;
/// the date is outside 1948-07-20 to 2150-12-31 (CAL-8)
pub const MADOGUCHI_CODE_DATE_OUT_OF_RANGE: i32 = 1103;
/// an instant is written as in RFC 3339 (DATE-2)
pub const MADOGUCHI_CODE_NOT_AN_INSTANT: i32 = 1104;
/// an instant needs its offset from UTC, as +09:00 or Z (DATE-2)
pub const MADOGUCHI_CODE_NO_OFFSET: i32 = 1105;
/// the answer lies outside 1948-07-20 to 2150-12-31 (CAL-8)
pub const MADOGUCHI_CODE_ANSWER_OUT_OF_RANGE: i32 = 1106;
/// the range ends before it begins (DATE-3)
pub const MADOGUCHI_CODE_BACKWARDS: i32 = 1107;
/// the range is too long for one answer (DATE-3)
pub const MADOGUCHI_CODE_RANGE_TOO_LONG: i32 = 1108;
/// there is no such service (HRS-1)
pub const MADOGUCHI_CODE_UNKNOWN_SERVICE: i32 = 1201;
/// the institution does not offer this service (SVC-1)
pub const MADOGUCHI_CODE_NOT_OFFERED: i32 = 1202;
/// the maintenance window does not end after it begins (HRS-7)
pub const MADOGUCHI_CODE_MAINTENANCE_BACKWARDS: i32 = 1203;
/// a maintenance window begins and ends on whole minutes (HRS-7)
pub const MADOGUCHI_CODE_NOT_WHOLE_MINUTES: i32 = 1204;
/// a maintenance window needs its text in Japanese and English (HRS-7)
pub const MADOGUCHI_CODE_MAINTENANCE_WITHOUT_TEXT: i32 = 1205;
/// there are too many maintenance windows (HRS-7)
pub const MADOGUCHI_CODE_TOO_MANY_WINDOWS: i32 = 1206;
/// the maintenance windows belong to another profile (HRS-7)
pub const MADOGUCHI_CODE_FOREIGN_MAINTENANCE: i32 = 1207;
/// the maintenance window names no service (HRS-7)
pub const MADOGUCHI_CODE_NO_SERVICE: i32 = 1208;
/// an amount is a whole number of yen, not below 0 (FEE-8)
pub const MADOGUCHI_CODE_NOT_AN_AMOUNT: i32 = 1301;
/// an amount is at most 999,999,999,999 yen (FEE-8)
pub const MADOGUCHI_CODE_AMOUNT_TOO_LARGE: i32 = 1302;
/// an amount of 0 gives no quote (FEE-8)
pub const MADOGUCHI_CODE_ZERO_AMOUNT: i32 = 1303;
/// there is no such kind of transfer (FEE-1)
pub const MADOGUCHI_CODE_UNKNOWN_KIND: i32 = 1304;
/// the date is before the first table of charges (FEE-5)
pub const MADOGUCHI_CODE_BEFORE_FIRST_TABLE: i32 = 1305;
/// there is no such item (FEE-4)
pub const MADOGUCHI_CODE_UNKNOWN_ITEM: i32 = 1306;
/// not TOML (PROFILE-1)
pub const MADOGUCHI_CODE_NOT_TOML: i32 = 1401;
/// there is no such key here (PROFILE-2)
pub const MADOGUCHI_CODE_UNKNOWN_KEY: i32 = 1402;
/// a required key is missing (PROFILE-2)
pub const MADOGUCHI_CODE_MISSING_KEY: i32 = 1403;
/// the value is of another type (PROFILE-2)
pub const MADOGUCHI_CODE_WRONG_KEY_TYPE: i32 = 1404;
/// this version of the format is not supported (PROFILE-1)
pub const MADOGUCHI_CODE_WRONG_FORMAT: i32 = 1405;
/// the value is outside what is allowed (PROFILE-2)
pub const MADOGUCHI_CODE_WRONG_VALUE: i32 = 1406;
/// not a date within 1948-07-20 to 2150-12-31 (CAL-8)
pub const MADOGUCHI_CODE_PROFILE_DATE: i32 = 1407;
/// duplicate entry (PROFILE-3)
pub const MADOGUCHI_CODE_REPEATED: i32 = 1408;
/// there is no such service (HRS-1)
pub const MADOGUCHI_CODE_PROFILE_SERVICE: i32 = 1410;
/// not opening_hours notation (HRS-9)
pub const MADOGUCHI_CODE_NOTATION_SYNTAX: i32 = 1411;
/// outside the supported part of the notation (HRS-9)
pub const MADOGUCHI_CODE_NOTATION_UNSUPPORTED: i32 = 1412;
/// an impossible window (HRS-9)
pub const MADOGUCHI_CODE_IMPOSSIBLE_WINDOW: i32 = 1413;
/// no closure has this mark (HRS-4)
pub const MADOGUCHI_CODE_UNKNOWN_MARK: i32 = 1414;
/// no service uses this mark (HRS-4)
pub const MADOGUCHI_CODE_UNUSED_MARK: i32 = 1415;
/// this service has no hours of its own (HRS-11)
pub const MADOGUCHI_CODE_NO_OWN_HOURS: i32 = 1416;
/// the first hours of a service hold from the beginning: no `from` (HRS-8)
pub const MADOGUCHI_CODE_HOURS_START_LATE: i32 = 1417;
/// the expression does not close or open what it names (HRS-9)
pub const MADOGUCHI_CODE_CLOSES_NOTHING: i32 = 1418;
/// more than a profile may have (PROFILE-4)
pub const MADOGUCHI_CODE_OVER_LIMIT: i32 = 1419;
/// bands of amounts overlap (FEE-7)
pub const MADOGUCHI_CODE_BANDS_OVERLAP: i32 = 1420;
/// bands of amounts leave a gap (FEE-7)
pub const MADOGUCHI_CODE_BANDS_GAP: i32 = 1421;
/// a band does not end after it begins (FEE-7)
pub const MADOGUCHI_CODE_BAND_BACKWARDS: i32 = 1422;
/// two tables start on one day (FEE-7)
pub const MADOGUCHI_CODE_TABLES_ON_ONE_DAY: i32 = 1423;
/// a kind of transfer has no charge (FEE-7)
pub const MADOGUCHI_CODE_KIND_NOT_PRICED: i32 = 1424;
/// hashes of passwords cost too little (CRD-9)
pub const MADOGUCHI_CODE_HASH_TOO_CHEAP: i32 = 1430;
/// the length of passwords is too short (CRD-2)
pub const MADOGUCHI_CODE_PASSWORD_TOO_SHORT: i32 = 1431;
/// mail passcodes are too weak (CRD-6)
pub const MADOGUCHI_CODE_WEAK_PASSCODE: i32 = 1432;
/// wrong entries leave too many guesses (LCK-6)
pub const MADOGUCHI_CODE_TOO_MANY_GUESSES: i32 = 1433;
/// sessions live too long (LOG-2)
pub const MADOGUCHI_CODE_SESSION_TOO_LONG: i32 = 1434;
/// first use can be taken up for too long (ENR-3)
pub const MADOGUCHI_CODE_FIRST_USE_TOO_LONG: i32 = 1435;
/// the service asks for too few factors (LOG-5)
pub const MADOGUCHI_CODE_TOO_FEW_FACTORS: i32 = 1436;
/// the operator's act needs a second approver (OPR-1)
pub const MADOGUCHI_CODE_APPROVER_MISSING: i32 = 1437;
/// the oldest version of TLS that is allowed is too old (LOG-6)
pub const MADOGUCHI_CODE_TLS_FLOOR: i32 = 1438;
/// a character is hidden, or changes how others are shown (PROFILE-2)
pub const MADOGUCHI_CODE_HIDDEN_IN_DOCUMENT: i32 = 1439;
/// hashes of passwords cost less than usual (CRD-9)
pub const MADOGUCHI_CODE_CHEAP_HASH: i32 = 2001;
/// the length of passwords is shorter than usual (CRD-2)
pub const MADOGUCHI_CODE_SHORT_PASSWORD: i32 = 2002;
/// the strength of a new password is not looked at (CRD-3)
pub const MADOGUCHI_CODE_WEAK_STRENGTH: i32 = 2003;
/// mail passcodes live longer than usual (CRD-6)
pub const MADOGUCHI_CODE_LONG_PASSCODE: i32 = 2004;
/// wrong entries leave more guesses than usual (LCK-6)
pub const MADOGUCHI_CODE_MANY_GUESSES: i32 = 2005;
/// sessions live longer than usual (LOG-2)
pub const MADOGUCHI_CODE_LONG_SESSION: i32 = 2006;
/// first use can be taken up for longer than usual (ENR-3)
pub const MADOGUCHI_CODE_LONG_FIRST_USE: i32 = 2007;
/// the service asks for fewer factors than usual (LOG-5)
pub const MADOGUCHI_CODE_FEW_FACTORS: i32 = 2008;
/// the operator's act has no second approver (OPR-1)
pub const MADOGUCHI_CODE_NO_APPROVER: i32 = 2009;
/// there is no such page (PAG-1)
pub const MADOGUCHI_CODE_UNKNOWN_PAGE: i32 = 1701;
/// there is no such button (PAG-1)
pub const MADOGUCHI_CODE_UNKNOWN_BUTTON: i32 = 1702;
/// the page has no such button (PAG-1)
pub const MADOGUCHI_CODE_BUTTON_NOT_HERE: i32 = 1703;
/// the institution describes no pages (PAG-1)
pub const MADOGUCHI_CODE_NO_PAGES: i32 = 1704;
/// there is no such text (PAG-2)
pub const MADOGUCHI_CODE_UNKNOWN_TEXT: i32 = 1705;
/// a page is missing (PAG-1)
pub const MADOGUCHI_CODE_PAGE_MISSING: i32 = 1710;
/// the page has no such field (PAG-1)
pub const MADOGUCHI_CODE_ENTRY_NOT_HERE: i32 = 1711;
/// the page lacks a field (PAG-1)
pub const MADOGUCHI_CODE_PAGE_LACKS_ENTRY: i32 = 1712;
/// the rules say something else of this field (PAG-1)
pub const MADOGUCHI_CODE_WRONG_ENTRY: i32 = 1713;
/// the button leads somewhere else (PAG-1)
pub const MADOGUCHI_CODE_BUTTON_LEADS: i32 = 1714;
/// the page lacks a button (PAG-1)
pub const MADOGUCHI_CODE_BUTTON_MISSING: i32 = 1715;
/// a text is missing (PAG-2)
pub const MADOGUCHI_CODE_TEXT_MISSING: i32 = 1716;
/// not an https address (PAG-2)
pub const MADOGUCHI_CODE_NOT_A_URL: i32 = 1717;
/// there is no such version of TLS (LOG-6)
pub const MADOGUCHI_CODE_UNKNOWN_TLS: i32 = 1731;
/// there is no such kind of certificate (LOG-6)
pub const MADOGUCHI_CODE_UNKNOWN_CERTIFICATE: i32 = 1732;
/// the length of the key is outside what is allowed (LOG-6)
pub const MADOGUCHI_CODE_NOT_A_KEY_LENGTH: i32 = 1733;
/// there is no such browser (LOG-6)
pub const MADOGUCHI_CODE_UNKNOWN_BROWSER: i32 = 1734;
/// a version is written in ASCII digits and dots (LOG-6)
pub const MADOGUCHI_CODE_NOT_A_VERSION: i32 = 1735;
/// the User-Agent is too long (LOG-6)
pub const MADOGUCHI_CODE_USER_AGENT_TOO_LONG: i32 = 1736;
/// there is no such system (LOG-6)
pub const MADOGUCHI_CODE_UNKNOWN_OS: i32 = 1737;
/// there is no such footnote (LOG-6)
pub const MADOGUCHI_CODE_UNKNOWN_FOOTNOTE: i32 = 1738;
/// the institution states no rule for the connection (LOG-6)
pub const MADOGUCHI_CODE_NO_CONNECTION: i32 = 1739;
/// there is no such factor (LCK-1)
pub const MADOGUCHI_CODE_UNKNOWN_FACTOR: i32 = 1601;
/// a factor has no row of wrong entries (LCK-1)
pub const MADOGUCHI_CODE_FACTOR_NOT_COUNTED: i32 = 1602;
/// there is no such scope of a lock (LCK-1)
pub const MADOGUCHI_CODE_UNKNOWN_CLOSING: i32 = 1603;
/// neither a temporary lock nor a lock follows the limit (LCK-3)
pub const MADOGUCHI_CODE_NEVER_LOCKS: i32 = 1604;
/// a temporary lock before the lock neither lasts nor ends the session (LCK-3)
pub const MADOGUCHI_CODE_HIDDEN_TEMPORARY_LOCK: i32 = 1605;
/// a temporary lock does not outlast a pending attempt (LCK-2)
pub const MADOGUCHI_CODE_TEMPORARY_LOCK_TOO_SHORT: i32 = 1606;
/// the number of secrets is 0, or too large (LCK-6)
pub const MADOGUCHI_CODE_SECRET_SPACE: i32 = 1607;
/// there is no such origin (LCK-6)
pub const MADOGUCHI_CODE_UNKNOWN_ORIGIN: i32 = 1608;
/// there is no such event (LCK-2)
pub const MADOGUCHI_CODE_UNKNOWN_ATTEMPT_EVENT: i32 = 1609;
/// the event needs the number of its attempt (LCK-2)
pub const MADOGUCHI_CODE_ATTEMPT_MISSING: i32 = 1610;
/// there are too many events (LCK-2)
pub const MADOGUCHI_CODE_TOO_MANY_EVENTS: i32 = 1611;
/// the count is outside what is allowed (LCK-6)
pub const MADOGUCHI_CODE_NOT_A_COUNT: i32 = 1612;
/// this is required (CRD-10)
pub const MADOGUCHI_CODE_ENTRY_MISSING: i32 = 1501;
/// the entry is too short (CRD-10)
pub const MADOGUCHI_CODE_ENTRY_TOO_SHORT: i32 = 1502;
/// the entry is too long (CRD-10)
pub const MADOGUCHI_CODE_ENTRY_TOO_LONG: i32 = 1503;
/// half-width is needed (CRD-10)
pub const MADOGUCHI_CODE_HALF_WIDTH_NEEDED: i32 = 1504;
/// full-width is needed (CRD-7)
pub const MADOGUCHI_CODE_FULL_WIDTH_NEEDED: i32 = 1505;
/// a character is not allowed here (CRD-10)
pub const MADOGUCHI_CODE_WRONG_CHARACTER: i32 = 1506;
/// the two entries are not the same (CRD-3)
pub const MADOGUCHI_CODE_NOT_THE_SAME: i32 = 1507;
/// there is no such account type (CRD-1)
pub const MADOGUCHI_CODE_NO_SUCH_ACCOUNT_TYPE: i32 = 1508;
/// a mail address has exactly one @ with something on both sides (CRD-8)
pub const MADOGUCHI_CODE_NOT_A_MAIL_ADDRESS: i32 = 1509;
/// the telephone number begins with 0 (CRD-8)
pub const MADOGUCHI_CODE_WRONG_FIRST_DIGIT: i32 = 1510;
/// there is no such question (CRD-7)
pub const MADOGUCHI_CODE_NO_SUCH_QUESTION: i32 = 1511;
/// an answer of blanks alone is not taken (CRD-7)
pub const MADOGUCHI_CODE_ONLY_BLANKS: i32 = 1512;
/// this is none of the choices (CRD-8)
pub const MADOGUCHI_CODE_NOT_A_CHOICE: i32 = 1513;
/// there is no such kind of entry (CRD-10)
pub const MADOGUCHI_CODE_UNKNOWN_FORM: i32 = 1514;
/// the new password is the one in force (CRD-3)
pub const MADOGUCHI_CODE_SAME_AS_CURRENT: i32 = 1521;
/// the login and the confirmation password are the same (CRD-3)
pub const MADOGUCHI_CODE_SAME_AS_OTHER: i32 = 1522;
/// the password is the login ID (CRD-3)
pub const MADOGUCHI_CODE_SAME_AS_LOGIN_ID: i32 = 1523;
/// this password is too common (CRD-3)
pub const MADOGUCHI_CODE_TOO_COMMON: i32 = 1524;
/// the password was in force before (CRD-3)
pub const MADOGUCHI_CODE_USED_BEFORE: i32 = 1525;
/// a password needs letters and digits (CRD-3)
pub const MADOGUCHI_CODE_NOT_MIXED: i32 = 1526;
/// the password is a name or code of the institution or its products, or one with a few digits more (CRD-13)
pub const MADOGUCHI_CODE_HOUSE_WORD: i32 = 1527;
/// the password is the telephone, account number or login ID, or one with a few digits more (CRD-13)
pub const MADOGUCHI_CODE_OWN_DATA: i32 = 1528;
/// the questions are not all different (CRD-7)
pub const MADOGUCHI_CODE_SAME_QUESTION: i32 = 1531;
/// the answers are not all different (CRD-7)
pub const MADOGUCHI_CODE_SAME_ANSWER: i32 = 1532;
/// there is no such entry field (PAG-1)
pub const MADOGUCHI_CODE_UNKNOWN_ENTRY_FIELD: i32 = 1751;
/// the act did not ask for that (ACT-1)
pub const MADOGUCHI_CODE_ACT_MISUSE: i32 = 1801;
/// the act did not ask for this row (ACT-1)
pub const MADOGUCHI_CODE_FOREIGN_ROW: i32 = 1802;
/// the row's bytes are no state of this library (ROW-1)
pub const MADOGUCHI_CODE_NOT_A_SNAPSHOT: i32 = 1803;
/// the row was written by a newer version (ROW-1)
pub const MADOGUCHI_CODE_SNAPSHOT_TOO_NEW: i32 = 1804;
/// the row is sealed with a key that is not here (ROW-2)
pub const MADOGUCHI_CODE_SNAPSHOT_KEY: i32 = 1805;
/// the row was changed outside the library (ROW-2)
pub const MADOGUCHI_CODE_SNAPSHOT_TAMPERED: i32 = 1806;
/// the row holds the state of another subject (ROW-2)
pub const MADOGUCHI_CODE_SNAPSHOT_SUBJECT: i32 = 1807;
/// the row is of another revision (ROW-3)
pub const MADOGUCHI_CODE_SNAPSHOT_ROLLED_BACK: i32 = 1808;
/// the instant is before one that was recorded (LCK-5)
pub const MADOGUCHI_CODE_CLOCK_WENT_BACK: i32 = 1809;
/// no memory for a hash (CRD-9)
pub const MADOGUCHI_CODE_NO_MEMORY: i32 = 1810;
/// not a name of its kind (ID-1)
pub const MADOGUCHI_CODE_NOT_A_NAME: i32 = 1811;
/// not the key of a row (ROW-1)
pub const MADOGUCHI_CODE_NOT_A_KEY: i32 = 1812;
/// bytes are written in lower-case hexadecimal (FORM-3)
pub const MADOGUCHI_CODE_NOT_HEX: i32 = 1813;
/// there is no such operator's act (OPR-1)
pub const MADOGUCHI_CODE_UNKNOWN_ACT: i32 = 1814;
/// a host key has 32 bytes (ROW-2)
pub const MADOGUCHI_CODE_HOST_KEY_LENGTH: i32 = 1815;
/// randomness has 32 bytes (ACT-2)
pub const MADOGUCHI_CODE_RANDOMNESS_LENGTH: i32 = 1816;
/// two host keys have one number (ROW-2)
pub const MADOGUCHI_CODE_HOST_KEY_REPEATED: i32 = 1817;
/// the pepper has another length (CRD-9)
pub const MADOGUCHI_CODE_PEPPER_LENGTH: i32 = 1818;
/// no character of it can be seen (OPR-1)
pub const MADOGUCHI_CODE_NOTHING_VISIBLE: i32 = 1819;
/// line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed (OPR-1)
pub const MADOGUCHI_CODE_HIDDEN_CHARACTER: i32 = 1820;
/// the row outgrows the length of its kind (LCK-4)
pub const MADOGUCHI_CODE_ROW_TOO_LONG: i32 = 1821;
/// the row is another institution's (INS-14)
pub const MADOGUCHI_CODE_SNAPSHOT_INSTITUTION: i32 = 1822;
/// the row is another deployment's (INS-14)
pub const MADOGUCHI_CODE_SNAPSHOT_DEPLOYMENT: i32 = 1823;
/// a deployment's name is 1 to 32 printable ASCII characters without spaces (INS-14)
pub const MADOGUCHI_CODE_DEPLOYMENT_NAME: i32 = 1824;
/// the act is closed (ACT-1)
pub const MADOGUCHI_CODE_ACT_CLOSED: i32 = 1831;
/// another thread drives the act (ACT-1)
pub const MADOGUCHI_CODE_ACT_DRIVEN: i32 = 1832;
/// the act is not over, or an error ended it (ACT-1)
pub const MADOGUCHI_CODE_NO_OUTCOME: i32 = 1833;
/// a key or randomness of zeros alone is not taken (ACT-2)
pub const MADOGUCHI_CODE_ALL_ZERO: i32 = 1834;
/// this name was used: each run on one store has a name of its own (ID-1)
pub const MADOGUCHI_CODE_RUN_USED: i32 = 1835;
/// the pointer is null (DOOR-1)
pub const MADOGUCHI_CODE_NULL_POINTER: i32 = 1901;
/// the handle is invalid or closed (DOOR-2)
pub const MADOGUCHI_CODE_INVALID_HANDLE: i32 = 1902;
/// the structure has another size (DOOR-1)
pub const MADOGUCHI_CODE_WRONG_SIZE: i32 = 1903;
/// not UTF-8 (DOOR-1)
pub const MADOGUCHI_CODE_NOT_UTF8: i32 = 1904;
/// a fault of the library (DOOR-3)
pub const MADOGUCHI_CODE_INTERNAL: i32 = 1905;
/// the columns are not of one length (DOOR-4)
pub const MADOGUCHI_CODE_COLUMN_LENGTH: i32 = 1906;
/// a flag is 0 or 1 (DOOR-4)
pub const MADOGUCHI_CODE_NOT_A_FLAG: i32 = 1907;
/// there are too many open handles (DOOR-2)
pub const MADOGUCHI_CODE_TOO_MANY_HANDLES: i32 = 1908;
/// it holds a secret: it is neither pickled nor copied (CRD-9)
pub const MADOGUCHI_CODE_HOLDS_SECRET: i32 = 1909;
/// the native library is not the one of this jar (DOOR-3)
pub const MADOGUCHI_CODE_LIBRARY_CHANGED: i32 = 1910;

/// The texts of the codes, in the order of the numbers.
pub(crate) static CODES: &[CodeTexts] = &[
    CodeTexts {
        number: 1001,
        name: "not-json\0",
        rule: "FORM-1\0",
        ja: "JSONとして読めません\0",
        en: "the line is not JSON\0",
    },
    CodeTexts {
        number: 1002,
        name: "unknown-request\0",
        rule: "FORM-2\0",
        ja: "未知の質問です\0",
        en: "there is no such request\0",
    },
    CodeTexts {
        number: 1003,
        name: "unknown-field\0",
        rule: "FORM-3\0",
        ja: "未知の項目です\0",
        en: "the request has no such field\0",
    },
    CodeTexts {
        number: 1004,
        name: "missing-field\0",
        rule: "FORM-3\0",
        ja: "必須の項目がありません\0",
        en: "a required field is missing\0",
    },
    CodeTexts {
        number: 1005,
        name: "wrong-type\0",
        rule: "FORM-3\0",
        ja: "項目の型が違います\0",
        en: "the field is of another type\0",
    },
    CodeTexts {
        number: 1006,
        name: "too-long\0",
        rule: "FORM-1\0",
        ja: "1行が長すぎます\0",
        en: "the line is too long\0",
    },
    CodeTexts {
        number: 1007,
        name: "repeated-field\0",
        rule: "FORM-3\0",
        ja: "項目が重複しています\0",
        en: "duplicate field\0",
    },
    CodeTexts {
        number: 1008,
        name: "out-of-bounds\0",
        rule: "FORM-3\0",
        ja: "数が許される範囲の外です\0",
        en: "the number is out of bounds\0",
    },
    CodeTexts {
        number: 1101,
        name: "not-a-date\0",
        rule: "DATE-1\0",
        ja: "日付は YYYY-MM-DD（半角）で指定してください\0",
        en: "a date is written YYYY-MM-DD in ASCII\0",
    },
    CodeTexts {
        number: 1102,
        name: "no-such-day\0",
        rule: "DATE-1\0",
        ja: "存在しない日付です\0",
        en: "there is no such day\0",
    },
    CodeTexts {
        number: 1103,
        name: "date-out-of-range\0",
        rule: "CAL-8\0",
        ja: "1948-07-20から2150-12-31までの日付ではありません\0",
        en: "the date is outside 1948-07-20 to 2150-12-31\0",
    },
    CodeTexts {
        number: 1104,
        name: "not-an-instant\0",
        rule: "DATE-2\0",
        ja: "日時はRFC 3339で指定してください\0",
        en: "an instant is written as in RFC 3339\0",
    },
    CodeTexts {
        number: 1105,
        name: "no-offset\0",
        rule: "DATE-2\0",
        ja: "日時にUTCとの時差（+09:00やZ）が必要です\0",
        en: "an instant needs its offset from UTC, as +09:00 or Z\0",
    },
    CodeTexts {
        number: 1106,
        name: "answer-out-of-range\0",
        rule: "CAL-8\0",
        ja: "答えが1948-07-20から2150-12-31までの外になります\0",
        en: "the answer lies outside 1948-07-20 to 2150-12-31\0",
    },
    CodeTexts {
        number: 1107,
        name: "backwards\0",
        rule: "DATE-3\0",
        ja: "範囲の終わりが始まりより前です\0",
        en: "the range ends before it begins\0",
    },
    CodeTexts {
        number: 1108,
        name: "range-too-long\0",
        rule: "DATE-3\0",
        ja: "範囲が長すぎます\0",
        en: "the range is too long for one answer\0",
    },
    CodeTexts {
        number: 1201,
        name: "unknown-service\0",
        rule: "HRS-1\0",
        ja: "未知のサービスです\0",
        en: "there is no such service\0",
    },
    CodeTexts {
        number: 1202,
        name: "not-offered\0",
        rule: "SVC-1\0",
        ja: "お取り扱いしていないサービスです\0",
        en: "the institution does not offer this service\0",
    },
    CodeTexts {
        number: 1203,
        name: "maintenance-backwards\0",
        rule: "HRS-7\0",
        ja: "休止時間帯の終わりが始まりより後ではありません\0",
        en: "the maintenance window does not end after it begins\0",
    },
    CodeTexts {
        number: 1204,
        name: "not-whole-minutes\0",
        rule: "HRS-7\0",
        ja: "休止時間帯は分単位で指定してください\0",
        en: "a maintenance window begins and ends on whole minutes\0",
    },
    CodeTexts {
        number: 1205,
        name: "maintenance-without-text\0",
        rule: "HRS-7\0",
        ja: "休止の案内文（日本語・英語）が必要です\0",
        en: "a maintenance window needs its text in Japanese and English\0",
    },
    CodeTexts {
        number: 1206,
        name: "too-many-windows\0",
        rule: "HRS-7\0",
        ja: "休止時間帯が多すぎます\0",
        en: "there are too many maintenance windows\0",
    },
    CodeTexts {
        number: 1207,
        name: "foreign-maintenance\0",
        rule: "HRS-7\0",
        ja: "休止時間帯が別のプロファイル用です\0",
        en: "the maintenance windows belong to another profile\0",
    },
    CodeTexts {
        number: 1208,
        name: "no-service\0",
        rule: "HRS-7\0",
        ja: "休止するサービスがありません\0",
        en: "the maintenance window names no service\0",
    },
    CodeTexts {
        number: 1301,
        name: "not-an-amount\0",
        rule: "FEE-8\0",
        ja: "金額は0円以上、1円単位の整数で指定してください\0",
        en: "an amount is a whole number of yen, not below 0\0",
    },
    CodeTexts {
        number: 1302,
        name: "amount-too-large\0",
        rule: "FEE-8\0",
        ja: "金額は999,999,999,999円までです\0",
        en: "an amount is at most 999,999,999,999 yen\0",
    },
    CodeTexts {
        number: 1303,
        name: "zero-amount\0",
        rule: "FEE-8\0",
        ja: "金額が0円では、手数料をお答えできません\0",
        en: "an amount of 0 gives no quote\0",
    },
    CodeTexts {
        number: 1304,
        name: "unknown-kind\0",
        rule: "FEE-1\0",
        ja: "未知の振込種別です\0",
        en: "there is no such kind of transfer\0",
    },
    CodeTexts {
        number: 1305,
        name: "before-first-table\0",
        rule: "FEE-5\0",
        ja: "最初の手数料表より前の日付です\0",
        en: "the date is before the first table of charges\0",
    },
    CodeTexts {
        number: 1306,
        name: "unknown-item\0",
        rule: "FEE-4\0",
        ja: "未知の料金項目です\0",
        en: "there is no such item\0",
    },
    CodeTexts {
        number: 1401, name: "not-toml\0", rule: "PROFILE-1\0", ja: "TOMLとして読めません\0", en: "not TOML\0"
    },
    CodeTexts {
        number: 1402,
        name: "unknown-key\0",
        rule: "PROFILE-2\0",
        ja: "未知のキーです\0",
        en: "there is no such key here\0",
    },
    CodeTexts {
        number: 1403,
        name: "missing-key\0",
        rule: "PROFILE-2\0",
        ja: "必須のキーがありません\0",
        en: "a required key is missing\0",
    },
    CodeTexts {
        number: 1404,
        name: "wrong-key-type\0",
        rule: "PROFILE-2\0",
        ja: "値の型が違います\0",
        en: "the value is of another type\0",
    },
    CodeTexts {
        number: 1405,
        name: "wrong-format\0",
        rule: "PROFILE-1\0",
        ja: "対応していない形式番号です\0",
        en: "this version of the format is not supported\0",
    },
    CodeTexts {
        number: 1406,
        name: "wrong-value\0",
        rule: "PROFILE-2\0",
        ja: "値が許される範囲の外です\0",
        en: "the value is outside what is allowed\0",
    },
    CodeTexts {
        number: 1407,
        name: "profile-date\0",
        rule: "CAL-8\0",
        ja: "1948-07-20から2150-12-31までの日付ではありません\0",
        en: "not a date within 1948-07-20 to 2150-12-31\0",
    },
    CodeTexts {
        number: 1408,
        name: "repeated\0",
        rule: "PROFILE-3\0",
        ja: "同じ内容が重複しています\0",
        en: "duplicate entry\0",
    },
    CodeTexts {
        number: 1410,
        name: "profile-service\0",
        rule: "HRS-1\0",
        ja: "未知のサービスです\0",
        en: "there is no such service\0",
    },
    CodeTexts {
        number: 1411,
        name: "notation-syntax\0",
        rule: "HRS-9\0",
        ja: "opening_hours記法として読めません\0",
        en: "not opening_hours notation\0",
    },
    CodeTexts {
        number: 1412,
        name: "notation-unsupported\0",
        rule: "HRS-9\0",
        ja: "対応していない記法です\0",
        en: "outside the supported part of the notation\0",
    },
    CodeTexts {
        number: 1413,
        name: "impossible-window\0",
        rule: "HRS-9\0",
        ja: "時間帯として成り立ちません\0",
        en: "an impossible window\0",
    },
    CodeTexts {
        number: 1414,
        name: "unknown-mark\0",
        rule: "HRS-4\0",
        ja: "この記号の休止がありません\0",
        en: "no closure has this mark\0",
    },
    CodeTexts {
        number: 1415,
        name: "unused-mark\0",
        rule: "HRS-4\0",
        ja: "この記号を使うサービスがありません\0",
        en: "no service uses this mark\0",
    },
    CodeTexts {
        number: 1416,
        name: "no-own-hours\0",
        rule: "HRS-11\0",
        ja: "独自の利用時間を持つサービスを指定してください\0",
        en: "this service has no hours of its own\0",
    },
    CodeTexts {
        number: 1417,
        name: "hours-start-late\0",
        rule: "HRS-8\0",
        ja: "最初の行に開始日は指定できません\0",
        en: "the first hours of a service hold from the beginning: no `from`\0",
    },
    CodeTexts {
        number: 1418,
        name: "closes-nothing\0",
        rule: "HRS-9\0",
        ja: "休止または利用時間にならない式です\0",
        en: "the expression does not close or open what it names\0",
    },
    CodeTexts {
        number: 1419,
        name: "over-limit\0",
        rule: "PROFILE-4\0",
        ja: "上限を超えています\0",
        en: "more than a profile may have\0",
    },
    CodeTexts {
        number: 1420,
        name: "bands-overlap\0",
        rule: "FEE-7\0",
        ja: "金額の区分が重なっています\0",
        en: "bands of amounts overlap\0",
    },
    CodeTexts {
        number: 1421,
        name: "bands-gap\0",
        rule: "FEE-7\0",
        ja: "金額の区分に隙間があります\0",
        en: "bands of amounts leave a gap\0",
    },
    CodeTexts {
        number: 1422,
        name: "band-backwards\0",
        rule: "FEE-7\0",
        ja: "金額の区分の終わりが始まりより後ではありません\0",
        en: "a band does not end after it begins\0",
    },
    CodeTexts {
        number: 1423,
        name: "tables-on-one-day\0",
        rule: "FEE-7\0",
        ja: "同じ日に始まる表が二つあります\0",
        en: "two tables start on one day\0",
    },
    CodeTexts {
        number: 1424,
        name: "kind-not-priced\0",
        rule: "FEE-7\0",
        ja: "手数料が定められていない種別があります\0",
        en: "a kind of transfer has no charge\0",
    },
    CodeTexts {
        number: 1430,
        name: "hash-too-cheap\0",
        rule: "CRD-9\0",
        ja: "パスワードのハッシュの計算が軽すぎます\0",
        en: "hashes of passwords cost too little\0",
    },
    CodeTexts {
        number: 1431,
        name: "password-too-short\0",
        rule: "CRD-2\0",
        ja: "パスワードの長さの定めが短すぎます\0",
        en: "the length of passwords is too short\0",
    },
    CodeTexts {
        number: 1432,
        name: "weak-passcode\0",
        rule: "CRD-6\0",
        ja: "メール通知パスワードの定めが弱すぎます\0",
        en: "mail passcodes are too weak\0",
    },
    CodeTexts {
        number: 1433,
        name: "too-many-guesses\0",
        rule: "LCK-6\0",
        ja: "誤入力の定めが、試せる回数を抑えていません\0",
        en: "wrong entries leave too many guesses\0",
    },
    CodeTexts {
        number: 1434,
        name: "session-too-long\0",
        rule: "LOG-2\0",
        ja: "セッションが長すぎます\0",
        en: "sessions live too long\0",
    },
    CodeTexts {
        number: 1435,
        name: "first-use-too-long\0",
        rule: "ENR-3\0",
        ja: "初回利用登録の期限が遠すぎます\0",
        en: "first use can be taken up for too long\0",
    },
    CodeTexts {
        number: 1436,
        name: "too-few-factors\0",
        rule: "LOG-5\0",
        ja: "サービスに必要な認証要素が足りません\0",
        en: "the service asks for too few factors\0",
    },
    CodeTexts {
        number: 1437,
        name: "approver-missing\0",
        rule: "OPR-1\0",
        ja: "職員の操作に承認者が必要です\0",
        en: "the operator's act needs a second approver\0",
    },
    CodeTexts {
        number: 1438,
        name: "tls-floor\0",
        rule: "LOG-6\0",
        ja: "TLSのバージョンの下限が古すぎます\0",
        en: "the oldest version of TLS that is allowed is too old\0",
    },
    CodeTexts {
        number: 1439,
        name: "hidden-in-document\0",
        rule: "PROFILE-2\0",
        ja: "見えない文字、または並び順を変える文字があります\0",
        en: "a character is hidden, or changes how others are shown\0",
    },
    CodeTexts {
        number: 2001,
        name: "cheap-hash\0",
        rule: "CRD-9\0",
        ja: "パスワードのハッシュの計算が軽めです\0",
        en: "hashes of passwords cost less than usual\0",
    },
    CodeTexts {
        number: 2002,
        name: "short-password\0",
        rule: "CRD-2\0",
        ja: "パスワードの長さの定めが短めです\0",
        en: "the length of passwords is shorter than usual\0",
    },
    CodeTexts {
        number: 2003,
        name: "weak-strength\0",
        rule: "CRD-3\0",
        ja: "新しいパスワードの強さを確かめない定めです\0",
        en: "the strength of a new password is not looked at\0",
    },
    CodeTexts {
        number: 2004,
        name: "long-passcode\0",
        rule: "CRD-6\0",
        ja: "メール通知パスワードの有効時間が長めです\0",
        en: "mail passcodes live longer than usual\0",
    },
    CodeTexts {
        number: 2005,
        name: "many-guesses\0",
        rule: "LCK-6\0",
        ja: "誤入力の定めで、試せる回数が多めです\0",
        en: "wrong entries leave more guesses than usual\0",
    },
    CodeTexts {
        number: 2006,
        name: "long-session\0",
        rule: "LOG-2\0",
        ja: "セッションが長めです\0",
        en: "sessions live longer than usual\0",
    },
    CodeTexts {
        number: 2007,
        name: "long-first-use\0",
        rule: "ENR-3\0",
        ja: "初回利用登録の期限が遠めです\0",
        en: "first use can be taken up for longer than usual\0",
    },
    CodeTexts {
        number: 2008,
        name: "few-factors\0",
        rule: "LOG-5\0",
        ja: "サービスに必要な認証要素が少なめです\0",
        en: "the service asks for fewer factors than usual\0",
    },
    CodeTexts {
        number: 2009,
        name: "no-approver\0",
        rule: "OPR-1\0",
        ja: "職員の操作に承認者がいません\0",
        en: "the operator's act has no second approver\0",
    },
    CodeTexts {
        number: 1701,
        name: "unknown-page\0",
        rule: "PAG-1\0",
        ja: "未知のページです\0",
        en: "there is no such page\0",
    },
    CodeTexts {
        number: 1702,
        name: "unknown-button\0",
        rule: "PAG-1\0",
        ja: "未知のボタンです\0",
        en: "there is no such button\0",
    },
    CodeTexts {
        number: 1703,
        name: "button-not-here\0",
        rule: "PAG-1\0",
        ja: "このページにないボタンです\0",
        en: "the page has no such button\0",
    },
    CodeTexts {
        number: 1704,
        name: "no-pages\0",
        rule: "PAG-1\0",
        ja: "ページの定めがありません\0",
        en: "the institution describes no pages\0",
    },
    CodeTexts {
        number: 1705,
        name: "unknown-text\0",
        rule: "PAG-2\0",
        ja: "この文章はありません\0",
        en: "there is no such text\0",
    },
    CodeTexts {
        number: 1710,
        name: "page-missing\0",
        rule: "PAG-1\0",
        ja: "定められていないページがあります\0",
        en: "a page is missing\0",
    },
    CodeTexts {
        number: 1711,
        name: "entry-not-here\0",
        rule: "PAG-1\0",
        ja: "このページにない項目です\0",
        en: "the page has no such field\0",
    },
    CodeTexts {
        number: 1712,
        name: "page-lacks-entry\0",
        rule: "PAG-1\0",
        ja: "ページに必要な項目がありません\0",
        en: "the page lacks a field\0",
    },
    CodeTexts {
        number: 1713,
        name: "wrong-entry\0",
        rule: "PAG-1\0",
        ja: "この項目の定めと違います\0",
        en: "the rules say something else of this field\0",
    },
    CodeTexts {
        number: 1714,
        name: "button-leads\0",
        rule: "PAG-1\0",
        ja: "ボタンの行き先が違います\0",
        en: "the button leads somewhere else\0",
    },
    CodeTexts {
        number: 1715,
        name: "button-missing\0",
        rule: "PAG-1\0",
        ja: "ページに必要なボタンがありません\0",
        en: "the page lacks a button\0",
    },
    CodeTexts {
        number: 1716,
        name: "text-missing\0",
        rule: "PAG-2\0",
        ja: "必要な文章がありません\0",
        en: "a text is missing\0",
    },
    CodeTexts {
        number: 1717,
        name: "not-a-url\0",
        rule: "PAG-2\0",
        ja: "httpsのURLではありません\0",
        en: "not an https address\0",
    },
    CodeTexts {
        number: 1731,
        name: "unknown-tls\0",
        rule: "LOG-6\0",
        ja: "未知のTLSバージョンです\0",
        en: "there is no such version of TLS\0",
    },
    CodeTexts {
        number: 1732,
        name: "unknown-certificate\0",
        rule: "LOG-6\0",
        ja: "未知の証明書種別です\0",
        en: "there is no such kind of certificate\0",
    },
    CodeTexts {
        number: 1733,
        name: "not-a-key-length\0",
        rule: "LOG-6\0",
        ja: "鍵の長さが許される範囲の外です\0",
        en: "the length of the key is outside what is allowed\0",
    },
    CodeTexts {
        number: 1734,
        name: "unknown-browser\0",
        rule: "LOG-6\0",
        ja: "未知のブラウザです\0",
        en: "there is no such browser\0",
    },
    CodeTexts {
        number: 1735,
        name: "not-a-version\0",
        rule: "LOG-6\0",
        ja: "バージョンは半角の数字と点で指定してください\0",
        en: "a version is written in ASCII digits and dots\0",
    },
    CodeTexts {
        number: 1736,
        name: "user-agent-too-long\0",
        rule: "LOG-6\0",
        ja: "User-Agentが長すぎます\0",
        en: "the User-Agent is too long\0",
    },
    CodeTexts {
        number: 1737,
        name: "unknown-os\0",
        rule: "LOG-6\0",
        ja: "未知のOSです\0",
        en: "there is no such system\0",
    },
    CodeTexts {
        number: 1738,
        name: "unknown-footnote\0",
        rule: "LOG-6\0",
        ja: "この脚注はありません\0",
        en: "there is no such footnote\0",
    },
    CodeTexts {
        number: 1739,
        name: "no-connection\0",
        rule: "LOG-6\0",
        ja: "通信の定めがありません\0",
        en: "the institution states no rule for the connection\0",
    },
    CodeTexts {
        number: 1601,
        name: "unknown-factor\0",
        rule: "LCK-1\0",
        ja: "未知の認証要素です\0",
        en: "there is no such factor\0",
    },
    CodeTexts {
        number: 1602,
        name: "factor-not-counted\0",
        rule: "LCK-1\0",
        ja: "誤入力の取扱いが定められていない認証要素があります\0",
        en: "a factor has no row of wrong entries\0",
    },
    CodeTexts {
        number: 1603,
        name: "unknown-closing\0",
        rule: "LCK-1\0",
        ja: "停止の範囲として未知の語です\0",
        en: "there is no such scope of a lock\0",
    },
    CodeTexts {
        number: 1604,
        name: "never-locks\0",
        rule: "LCK-3\0",
        ja: "一時停止もロックもありません\0",
        en: "neither a temporary lock nor a lock follows the limit\0",
    },
    CodeTexts {
        number: 1605,
        name: "hidden-temporary-lock\0",
        rule: "LCK-3\0",
        ja: "一時停止もなく終了もしない区切りがあります\0",
        en: "a temporary lock before the lock neither lasts nor ends the session\0",
    },
    CodeTexts {
        number: 1606,
        name: "temporary-lock-too-short\0",
        rule: "LCK-2\0",
        ja: "一時停止が入力の有効時間より長くありません\0",
        en: "a temporary lock does not outlast a pending attempt\0",
    },
    CodeTexts {
        number: 1607,
        name: "secret-space\0",
        rule: "LCK-6\0",
        ja: "秘密の通り数が0か、数えられる範囲を超えています\0",
        en: "the number of secrets is 0, or too large\0",
    },
    CodeTexts {
        number: 1608,
        name: "unknown-origin\0",
        rule: "LCK-6\0",
        ja: "未知の環境区分です\0",
        en: "there is no such origin\0",
    },
    CodeTexts {
        number: 1609,
        name: "unknown-attempt-event\0",
        rule: "LCK-2\0",
        ja: "未知の出来事です\0",
        en: "there is no such event\0",
    },
    CodeTexts {
        number: 1610,
        name: "attempt-missing\0",
        rule: "LCK-2\0",
        ja: "どの入力かを番号で指定してください\0",
        en: "the event needs the number of its attempt\0",
    },
    CodeTexts {
        number: 1611,
        name: "too-many-events\0",
        rule: "LCK-2\0",
        ja: "出来事が多すぎます\0",
        en: "there are too many events\0",
    },
    CodeTexts {
        number: 1612,
        name: "not-a-count\0",
        rule: "LCK-6\0",
        ja: "回数が許される範囲の外です\0",
        en: "the count is outside what is allowed\0",
    },
    CodeTexts {
        number: 1501,
        name: "entry-missing\0",
        rule: "CRD-10\0",
        ja: "入力してください\0",
        en: "this is required\0",
    },
    CodeTexts {
        number: 1502,
        name: "entry-too-short\0",
        rule: "CRD-10\0",
        ja: "文字数が足りません\0",
        en: "the entry is too short\0",
    },
    CodeTexts {
        number: 1503,
        name: "entry-too-long\0",
        rule: "CRD-10\0",
        ja: "文字数が多すぎます\0",
        en: "the entry is too long\0",
    },
    CodeTexts {
        number: 1504,
        name: "half-width-needed\0",
        rule: "CRD-10\0",
        ja: "半角で入力してください\0",
        en: "half-width is needed\0",
    },
    CodeTexts {
        number: 1505,
        name: "full-width-needed\0",
        rule: "CRD-7\0",
        ja: "全角で入力してください\0",
        en: "full-width is needed\0",
    },
    CodeTexts {
        number: 1506,
        name: "wrong-character\0",
        rule: "CRD-10\0",
        ja: "使用できない文字があります\0",
        en: "a character is not allowed here\0",
    },
    CodeTexts {
        number: 1507,
        name: "not-the-same\0",
        rule: "CRD-3\0",
        ja: "2回の入力が一致していません\0",
        en: "the two entries are not the same\0",
    },
    CodeTexts {
        number: 1508,
        name: "no-such-account-type\0",
        rule: "CRD-1\0",
        ja: "お取り扱いのない科目です\0",
        en: "there is no such account type\0",
    },
    CodeTexts {
        number: 1509,
        name: "not-a-mail-address\0",
        rule: "CRD-8\0",
        ja: "メールアドレスには、前後に文字のある@が一つ必要です\0",
        en: "a mail address has exactly one @ with something on both sides\0",
    },
    CodeTexts {
        number: 1510,
        name: "wrong-first-digit\0",
        rule: "CRD-8\0",
        ja: "電話番号は0から入力してください\0",
        en: "the telephone number begins with 0\0",
    },
    CodeTexts {
        number: 1511,
        name: "no-such-question\0",
        rule: "CRD-7\0",
        ja: "選択できない質問です\0",
        en: "there is no such question\0",
    },
    CodeTexts {
        number: 1512,
        name: "only-blanks\0",
        rule: "CRD-7\0",
        ja: "空白だけの回答は登録できません\0",
        en: "an answer of blanks alone is not taken\0",
    },
    CodeTexts {
        number: 1513,
        name: "not-a-choice\0",
        rule: "CRD-8\0",
        ja: "選択肢から選んでください\0",
        en: "this is none of the choices\0",
    },
    CodeTexts {
        number: 1514,
        name: "unknown-form\0",
        rule: "CRD-10\0",
        ja: "未知の入力項目の種類です\0",
        en: "there is no such kind of entry\0",
    },
    CodeTexts {
        number: 1521,
        name: "same-as-current\0",
        rule: "CRD-3\0",
        ja: "現在のパスワードと同じものは使用できません\0",
        en: "the new password is the one in force\0",
    },
    CodeTexts {
        number: 1522,
        name: "same-as-other\0",
        rule: "CRD-3\0",
        ja: "ログインパスワードと確認用パスワードには別のものを指定してください\0",
        en: "the login and the confirmation password are the same\0",
    },
    CodeTexts {
        number: 1523,
        name: "same-as-login-id\0",
        rule: "CRD-3\0",
        ja: "ログインIDと同じパスワードは使用できません\0",
        en: "the password is the login ID\0",
    },
    CodeTexts {
        number: 1524,
        name: "too-common\0",
        rule: "CRD-3\0",
        ja: "推測されやすいパスワードは使用できません\0",
        en: "this password is too common\0",
    },
    CodeTexts {
        number: 1525,
        name: "used-before\0",
        rule: "CRD-3\0",
        ja: "以前のパスワードは使用できません\0",
        en: "the password was in force before\0",
    },
    CodeTexts {
        number: 1526,
        name: "not-mixed\0",
        rule: "CRD-3\0",
        ja: "英字と数字の両方を使用してください\0",
        en: "a password needs letters and digits\0",
    },
    CodeTexts {
        number: 1527,
        name: "house-word\0",
        rule: "CRD-13\0",
        ja: "金融機関や商品などの名称、金融機関コード、またはそれに数字を加えただけのパスワードは使用できません\0",
        en: "the password is a name or code of the institution or its products, or one with a few digits more\0",
    },
    CodeTexts {
        number: 1528,
        name: "own-data\0",
        rule: "CRD-13\0",
        ja: "電話番号、口座番号、ログインID、またはそれに数字を加えただけのパスワードは使用できません\0",
        en: "the password is the telephone, account number or login ID, or one with a few digits more\0",
    },
    CodeTexts {
        number: 1531,
        name: "same-question\0",
        rule: "CRD-7\0",
        ja: "同じ質問は選択できません\0",
        en: "the questions are not all different\0",
    },
    CodeTexts {
        number: 1532,
        name: "same-answer\0",
        rule: "CRD-7\0",
        ja: "同じ回答は登録できません\0",
        en: "the answers are not all different\0",
    },
    CodeTexts {
        number: 1751,
        name: "unknown-entry-field\0",
        rule: "PAG-1\0",
        ja: "未知の入力項目です\0",
        en: "there is no such entry field\0",
    },
    CodeTexts {
        number: 1801,
        name: "act-misuse\0",
        rule: "ACT-1\0",
        ja: "この処理は今それを求めていません\0",
        en: "the act did not ask for that\0",
    },
    CodeTexts {
        number: 1802,
        name: "foreign-row\0",
        rule: "ACT-1\0",
        ja: "求めていない行です\0",
        en: "the act did not ask for this row\0",
    },
    CodeTexts {
        number: 1803,
        name: "not-a-snapshot\0",
        rule: "ROW-1\0",
        ja: "行の内容を読めません\0",
        en: "the row's bytes are no state of this library\0",
    },
    CodeTexts {
        number: 1804,
        name: "snapshot-too-new\0",
        rule: "ROW-1\0",
        ja: "新しい版で書かれた行です\0",
        en: "the row was written by a newer version\0",
    },
    CodeTexts {
        number: 1805,
        name: "snapshot-key\0",
        rule: "ROW-2\0",
        ja: "封をした鍵がありません\0",
        en: "the row is sealed with a key that is not here\0",
    },
    CodeTexts {
        number: 1806,
        name: "snapshot-tampered\0",
        rule: "ROW-2\0",
        ja: "行が改変されています\0",
        en: "the row was changed outside the library\0",
    },
    CodeTexts {
        number: 1807,
        name: "snapshot-subject\0",
        rule: "ROW-2\0",
        ja: "別の対象の行です\0",
        en: "the row holds the state of another subject\0",
    },
    CodeTexts {
        number: 1808,
        name: "snapshot-rolled-back\0",
        rule: "ROW-3\0",
        ja: "行の版数が違います\0",
        en: "the row is of another revision\0",
    },
    CodeTexts {
        number: 1809,
        name: "clock-went-back\0",
        rule: "LCK-5\0",
        ja: "時刻が記録より前です\0",
        en: "the instant is before one that was recorded\0",
    },
    CodeTexts {
        number: 1810,
        name: "no-memory\0",
        rule: "CRD-9\0",
        ja: "ハッシュ計算の記憶領域がありません\0",
        en: "no memory for a hash\0",
    },
    CodeTexts {
        number: 1811,
        name: "not-a-name\0",
        rule: "ID-1\0",
        ja: "名称として正しくありません\0",
        en: "not a name of its kind\0",
    },
    CodeTexts {
        number: 1812,
        name: "not-a-key\0",
        rule: "ROW-1\0",
        ja: "行のキーではありません\0",
        en: "not the key of a row\0",
    },
    CodeTexts {
        number: 1813,
        name: "not-hex\0",
        rule: "FORM-3\0",
        ja: "16進数（小文字）で指定してください\0",
        en: "bytes are written in lower-case hexadecimal\0",
    },
    CodeTexts {
        number: 1814,
        name: "unknown-act\0",
        rule: "OPR-1\0",
        ja: "未知の操作です\0",
        en: "there is no such operator's act\0",
    },
    CodeTexts {
        number: 1815,
        name: "host-key-length\0",
        rule: "ROW-2\0",
        ja: "鍵は32バイトです\0",
        en: "a host key has 32 bytes\0",
    },
    CodeTexts {
        number: 1816,
        name: "randomness-length\0",
        rule: "ACT-2\0",
        ja: "乱数は32バイトです\0",
        en: "randomness has 32 bytes\0",
    },
    CodeTexts {
        number: 1817,
        name: "host-key-repeated\0",
        rule: "ROW-2\0",
        ja: "鍵の番号が重なっています\0",
        en: "two host keys have one number\0",
    },
    CodeTexts {
        number: 1818,
        name: "pepper-length\0",
        rule: "CRD-9\0",
        ja: "ペッパーの長さが違います\0",
        en: "the pepper has another length\0",
    },
    CodeTexts {
        number: 1819,
        name: "nothing-visible\0",
        rule: "OPR-1\0",
        ja: "目に見える文字がありません\0",
        en: "no character of it can be seen\0",
    },
    CodeTexts {
        number: 1820,
        name: "hidden-character\0",
        rule: "OPR-1\0",
        ja: "改行、制御文字、目に見えない文字、文字の並びを変える文字は使用できません\0",
        en: "line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed\0",
    },
    CodeTexts {
        number: 1821,
        name: "row-too-long\0",
        rule: "LCK-4\0",
        ja: "行が決められた長さを超えます\0",
        en: "the row outgrows the length of its kind\0",
    },
    CodeTexts {
        number: 1822,
        name: "snapshot-institution\0",
        rule: "INS-14\0",
        ja: "別の金融機関の行です\0",
        en: "the row is another institution's\0",
    },
    CodeTexts {
        number: 1823,
        name: "snapshot-deployment\0",
        rule: "INS-14\0",
        ja: "別の稼働先の行です\0",
        en: "the row is another deployment's\0",
    },
    CodeTexts {
        number: 1824,
        name: "deployment-name\0",
        rule: "INS-14\0",
        ja: "稼働先の名前は、半角の英数字と記号で1～32文字です（空白は使用できません）\0",
        en: "a deployment's name is 1 to 32 printable ASCII characters without spaces\0",
    },
    CodeTexts {
        number: 1831,
        name: "act-closed\0",
        rule: "ACT-1\0",
        ja: "この処理は閉じられています\0",
        en: "the act is closed\0",
    },
    CodeTexts {
        number: 1832,
        name: "act-driven\0",
        rule: "ACT-1\0",
        ja: "別のスレッドがこの処理を進めています\0",
        en: "another thread drives the act\0",
    },
    CodeTexts {
        number: 1833,
        name: "no-outcome\0",
        rule: "ACT-1\0",
        ja: "この処理はまだ終わっていないか、エラーで終わりました\0",
        en: "the act is not over, or an error ended it\0",
    },
    CodeTexts {
        number: 1834,
        name: "all-zero\0",
        rule: "ACT-2\0",
        ja: "すべて0の鍵や乱数は使用できません\0",
        en: "a key or randomness of zeros alone is not taken\0",
    },
    CodeTexts {
        number: 1835,
        name: "run-used\0",
        rule: "ID-1\0",
        ja: "この名前の検査は、この保存先で実施済みです\0",
        en: "this name was used: each run on one store has a name of its own\0",
    },
    CodeTexts {
        number: 1901,
        name: "null-pointer\0",
        rule: "DOOR-1\0",
        ja: "ポインタがNULLです\0",
        en: "the pointer is null\0",
    },
    CodeTexts {
        number: 1902,
        name: "invalid-handle\0",
        rule: "DOOR-2\0",
        ja: "ハンドルが無効か、すでに解放されています\0",
        en: "the handle is invalid or closed\0",
    },
    CodeTexts {
        number: 1903,
        name: "wrong-size\0",
        rule: "DOOR-1\0",
        ja: "構造体の大きさが違います\0",
        en: "the structure has another size\0",
    },
    CodeTexts {
        number: 1904, name: "not-utf8\0", rule: "DOOR-1\0", ja: "UTF-8ではありません\0", en: "not UTF-8\0"
    },
    CodeTexts {
        number: 1905,
        name: "internal\0",
        rule: "DOOR-3\0",
        ja: "ライブラリ内部の誤りです\0",
        en: "a fault of the library\0",
    },
    CodeTexts {
        number: 1906,
        name: "column-length\0",
        rule: "DOOR-4\0",
        ja: "列の長さが揃っていません\0",
        en: "the columns are not of one length\0",
    },
    CodeTexts {
        number: 1907,
        name: "not-a-flag\0",
        rule: "DOOR-4\0",
        ja: "真偽値は0か1で指定してください\0",
        en: "a flag is 0 or 1\0",
    },
    CodeTexts {
        number: 1908,
        name: "too-many-handles\0",
        rule: "DOOR-2\0",
        ja: "ハンドルが多すぎます\0",
        en: "there are too many open handles\0",
    },
    CodeTexts {
        number: 1909,
        name: "holds-secret\0",
        rule: "CRD-9\0",
        ja: "秘密を含むため、保存や複製はできません\0",
        en: "it holds a secret: it is neither pickled nor copied\0",
    },
    CodeTexts {
        number: 1910,
        name: "library-changed\0",
        rule: "DOOR-3\0",
        ja: "ネイティブライブラリが、このjarのものではありません\0",
        en: "the native library is not the one of this jar\0",
    },
];

/// A service with its own hours (SVC-1, HRS-1 … HRS-6, HRS-11).
/// `MADOGUCHI_SERVICE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_service = i32;

/// `balance`: 残高照会, Balance inquiry
pub const MADOGUCHI_SERVICE_BALANCE: i32 = 0;
/// `statement`: 入出金明細照会, Statement inquiry
pub const MADOGUCHI_SERVICE_STATEMENT: i32 = 1;
/// `transfer-same-day`: 当日扱いの振込・振替, Same-day transfer
pub const MADOGUCHI_SERVICE_TRANSFER_SAME_DAY: i32 = 2;
/// `transfer-reserved`: 予約扱いの振込・振替, Reserved transfer
pub const MADOGUCHI_SERVICE_TRANSFER_RESERVED: i32 = 3;
/// `transfer-inquiry`: 振込・振替の照会・予約取消, Transfer inquiry and cancellation
pub const MADOGUCHI_SERVICE_TRANSFER_INQUIRY: i32 = 4;
/// `current-account-transfer`: 当座預金への即時振込, Immediate transfer into a current account
pub const MADOGUCHI_SERVICE_CURRENT_ACCOUNT_TRANSFER: i32 = 5;
/// `payeasy`: 税金・各種料金の払い込み（ペイジー）, Pay-easy
pub const MADOGUCHI_SERVICE_PAYEASY: i32 = 6;
/// `utility-debit`: 公共料金自動引落登録, Utility direct debit registration
pub const MADOGUCHI_SERVICE_UTILITY_DEBIT: i32 = 7;
/// `address-change`: 住所変更, Address change
pub const MADOGUCHI_SERVICE_ADDRESS_CHANGE: i32 = 8;
/// `registration-change`: 登録情報の変更, Change of registered information
pub const MADOGUCHI_SERVICE_REGISTRATION_CHANGE: i32 = 9;
/// `telephone`: テレホンサービス, Telephone service
pub const MADOGUCHI_SERVICE_TELEPHONE: i32 = 10;
/// `help-desk`: ヘルプデスク, Help desk
pub const MADOGUCHI_SERVICE_HELP_DESK: i32 = 11;
/// `login`: ログイン, Login
pub const MADOGUCHI_SERVICE_LOGIN: i32 = 12;
/// `first-use`: 初期設定, First use
pub const MADOGUCHI_SERVICE_FIRST_USE: i32 = 13;
/// `otp-procedure`: ワンタイムパスワードのお手続き, One-time password procedures
pub const MADOGUCHI_SERVICE_OTP_PROCEDURE: i32 = 14;
/// `api-link`: API連携認証, API link
pub const MADOGUCHI_SERVICE_API_LINK: i32 = 15;

static SERVICE: &[Words] = &[
    Words { number: 0, word: "balance\0", ja: "残高照会\0", en: "Balance inquiry\0" },
    Words { number: 1, word: "statement\0", ja: "入出金明細照会\0", en: "Statement inquiry\0" },
    Words { number: 2, word: "transfer-same-day\0", ja: "当日扱いの振込・振替\0", en: "Same-day transfer\0" },
    Words { number: 3, word: "transfer-reserved\0", ja: "予約扱いの振込・振替\0", en: "Reserved transfer\0" },
    Words {
        number: 4,
        word: "transfer-inquiry\0",
        ja: "振込・振替の照会・予約取消\0",
        en: "Transfer inquiry and cancellation\0",
    },
    Words {
        number: 5,
        word: "current-account-transfer\0",
        ja: "当座預金への即時振込\0",
        en: "Immediate transfer into a current account\0",
    },
    Words {
        number: 6, word: "payeasy\0", ja: "税金・各種料金の払い込み（ペイジー）\0", en: "Pay-easy\0"
    },
    Words {
        number: 7,
        word: "utility-debit\0",
        ja: "公共料金自動引落登録\0",
        en: "Utility direct debit registration\0",
    },
    Words { number: 8, word: "address-change\0", ja: "住所変更\0", en: "Address change\0" },
    Words {
        number: 9,
        word: "registration-change\0",
        ja: "登録情報の変更\0",
        en: "Change of registered information\0",
    },
    Words { number: 10, word: "telephone\0", ja: "テレホンサービス\0", en: "Telephone service\0" },
    Words { number: 11, word: "help-desk\0", ja: "ヘルプデスク\0", en: "Help desk\0" },
    Words { number: 12, word: "login\0", ja: "ログイン\0", en: "Login\0" },
    Words { number: 13, word: "first-use\0", ja: "初期設定\0", en: "First use\0" },
    Words {
        number: 14,
        word: "otp-procedure\0",
        ja: "ワンタイムパスワードのお手続き\0",
        en: "One-time password procedures\0",
    },
    Words { number: 15, word: "api-link\0", ja: "API連携認証\0", en: "API link\0" },
];

/// The word in JSON of a value of `MADOGUCHI_SERVICE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_service_word(value: madoguchi_service) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SERVICE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_SERVICE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_service_ja(value: madoguchi_service) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SERVICE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_SERVICE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_service_en(value: madoguchi_service) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SERVICE, value, |words| words.en))
}

/// The value of `MADOGUCHI_SERVICE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_service_from_word(word: madoguchi_str) -> madoguchi_service {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(SERVICE, word) })
}

/// The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3).
/// `MADOGUCHI_TRANSFER_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_transfer_kind = i32;

/// `own-account`: 振替, Between own accounts
pub const MADOGUCHI_TRANSFER_KIND_OWN_ACCOUNT: i32 = 0;
/// `same-branch`: 同一店内宛, Same branch
pub const MADOGUCHI_TRANSFER_KIND_SAME_BRANCH: i32 = 1;
/// `own-institution`: 当組合本支店宛, Another branch of the institution
pub const MADOGUCHI_TRANSFER_KIND_OWN_INSTITUTION: i32 = 2;
/// `other-bank`: 他行宛, Another bank
pub const MADOGUCHI_TRANSFER_KIND_OTHER_BANK: i32 = 3;

static TRANSFER_KIND: &[Words] = &[
    Words { number: 0, word: "own-account\0", ja: "振替\0", en: "Between own accounts\0" },
    Words { number: 1, word: "same-branch\0", ja: "同一店内宛\0", en: "Same branch\0" },
    Words {
        number: 2, word: "own-institution\0", ja: "当組合本支店宛\0", en: "Another branch of the institution\0"
    },
    Words { number: 3, word: "other-bank\0", ja: "他行宛\0", en: "Another bank\0" },
];

/// The word in JSON of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_transfer_kind_word(value: madoguchi_transfer_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TRANSFER_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_transfer_kind_ja(value: madoguchi_transfer_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TRANSFER_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_transfer_kind_en(value: madoguchi_transfer_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TRANSFER_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_TRANSFER_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_transfer_kind_from_word(word: madoguchi_str) -> madoguchi_transfer_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(TRANSFER_KIND, word) })
}

/// What a profile may price besides transfers (FEE-4, FEE-8).
/// `MADOGUCHI_CHARGE_ITEM_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_charge_item = i32;

/// `monthly-basic`: 月額基本料金, Monthly basic charge
pub const MADOGUCHI_CHARGE_ITEM_MONTHLY_BASIC: i32 = 0;
/// `payeasy`: 税金・各種料金の払い込み（ペイジー）, Pay-easy
pub const MADOGUCHI_CHARGE_ITEM_PAYEASY: i32 = 1;
/// `utility-debit`: 公共料金自動引落登録, Utility direct debit registration
pub const MADOGUCHI_CHARGE_ITEM_UTILITY_DEBIT: i32 = 2;
/// `address-change`: 住所変更, Address change
pub const MADOGUCHI_CHARGE_ITEM_ADDRESS_CHANGE: i32 = 3;
/// `registration-change`: 登録情報の変更, Change of registered information
pub const MADOGUCHI_CHARGE_ITEM_REGISTRATION_CHANGE: i32 = 4;
/// `transaction-notice`: 取引通知（オプション）, Transaction notice (option)
pub const MADOGUCHI_CHARGE_ITEM_TRANSACTION_NOTICE: i32 = 5;

static CHARGE_ITEM: &[Words] = &[
    Words { number: 0, word: "monthly-basic\0", ja: "月額基本料金\0", en: "Monthly basic charge\0" },
    Words {
        number: 1, word: "payeasy\0", ja: "税金・各種料金の払い込み（ペイジー）\0", en: "Pay-easy\0"
    },
    Words {
        number: 2,
        word: "utility-debit\0",
        ja: "公共料金自動引落登録\0",
        en: "Utility direct debit registration\0",
    },
    Words { number: 3, word: "address-change\0", ja: "住所変更\0", en: "Address change\0" },
    Words {
        number: 4,
        word: "registration-change\0",
        ja: "登録情報の変更\0",
        en: "Change of registered information\0",
    },
    Words {
        number: 5,
        word: "transaction-notice\0",
        ja: "取引通知（オプション）\0",
        en: "Transaction notice (option)\0",
    },
];

/// The word in JSON of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_item_word(value: madoguchi_charge_item) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_ITEM, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_item_ja(value: madoguchi_charge_item) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_ITEM, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_item_en(value: madoguchi_charge_item) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_ITEM, value, |words| words.en))
}

/// The value of `MADOGUCHI_CHARGE_ITEM_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_charge_item_from_word(word: madoguchi_str) -> madoguchi_charge_item {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CHARGE_ITEM, word) })
}

/// The form that an entry must have (CRD-1 … CRD-8).
/// `MADOGUCHI_FORM_RULE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_form_rule = i32;

/// `branch-number`: 半角数字3桁, 3 half-width digits
pub const MADOGUCHI_FORM_RULE_BRANCH_NUMBER: i32 = 0;
/// `account-type`: 科目, account type
pub const MADOGUCHI_FORM_RULE_ACCOUNT_TYPE: i32 = 1;
/// `account-number`: 半角数字7桁, 7 half-width digits
pub const MADOGUCHI_FORM_RULE_ACCOUNT_NUMBER: i32 = 2;
/// `login-id`: 半角英数字, half-width alphanumerics
pub const MADOGUCHI_FORM_RULE_LOGIN_ID: i32 = 3;
/// `password`: 半角英数字, half-width alphanumerics
pub const MADOGUCHI_FORM_RULE_PASSWORD: i32 = 4;
/// `activation-password`: 半角数字, half-width digits
pub const MADOGUCHI_FORM_RULE_ACTIVATION_PASSWORD: i32 = 5;
/// `question`: 質問, question
pub const MADOGUCHI_FORM_RULE_QUESTION: i32 = 6;
/// `answer`: 全角, full-width characters
pub const MADOGUCHI_FORM_RULE_ANSWER: i32 = 7;
/// `tick`: チェック, tick
pub const MADOGUCHI_FORM_RULE_TICK: i32 = 8;
/// `mail-address`: 半角英数字記号, half-width alphanumerics and symbols
pub const MADOGUCHI_FORM_RULE_MAIL_ADDRESS: i32 = 9;
/// `yes-or-no`: 希望する・希望しない, yes or no
pub const MADOGUCHI_FORM_RULE_YES_OR_NO: i32 = 10;
/// `telephone`: 半角数字, half-width digits
pub const MADOGUCHI_FORM_RULE_TELEPHONE: i32 = 11;

static FORM_RULE: &[Words] = &[
    Words { number: 0, word: "branch-number\0", ja: "半角数字3桁\0", en: "3 half-width digits\0" },
    Words { number: 1, word: "account-type\0", ja: "科目\0", en: "account type\0" },
    Words { number: 2, word: "account-number\0", ja: "半角数字7桁\0", en: "7 half-width digits\0" },
    Words { number: 3, word: "login-id\0", ja: "半角英数字\0", en: "half-width alphanumerics\0" },
    Words { number: 4, word: "password\0", ja: "半角英数字\0", en: "half-width alphanumerics\0" },
    Words { number: 5, word: "activation-password\0", ja: "半角数字\0", en: "half-width digits\0" },
    Words { number: 6, word: "question\0", ja: "質問\0", en: "question\0" },
    Words { number: 7, word: "answer\0", ja: "全角\0", en: "full-width characters\0" },
    Words { number: 8, word: "tick\0", ja: "チェック\0", en: "tick\0" },
    Words {
        number: 9, word: "mail-address\0", ja: "半角英数字記号\0", en: "half-width alphanumerics and symbols\0"
    },
    Words { number: 10, word: "yes-or-no\0", ja: "希望する・希望しない\0", en: "yes or no\0" },
    Words { number: 11, word: "telephone\0", ja: "半角数字\0", en: "half-width digits\0" },
];

/// The word in JSON of a value of `MADOGUCHI_FORM_RULE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_form_rule_word(value: madoguchi_form_rule) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FORM_RULE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_FORM_RULE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_form_rule_ja(value: madoguchi_form_rule) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FORM_RULE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_FORM_RULE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_form_rule_en(value: madoguchi_form_rule) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FORM_RULE, value, |words| words.en))
}

/// The value of `MADOGUCHI_FORM_RULE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_form_rule_from_word(word: madoguchi_str) -> madoguchi_form_rule {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(FORM_RULE, word) })
}

/// A day of the week; Monday is the first (ISO 8601).
/// `MADOGUCHI_WEEKDAY_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_weekday = i32;

/// `Monday`: 月, Monday
pub const MADOGUCHI_WEEKDAY_MONDAY: i32 = 0;
/// `Tuesday`: 火, Tuesday
pub const MADOGUCHI_WEEKDAY_TUESDAY: i32 = 1;
/// `Wednesday`: 水, Wednesday
pub const MADOGUCHI_WEEKDAY_WEDNESDAY: i32 = 2;
/// `Thursday`: 木, Thursday
pub const MADOGUCHI_WEEKDAY_THURSDAY: i32 = 3;
/// `Friday`: 金, Friday
pub const MADOGUCHI_WEEKDAY_FRIDAY: i32 = 4;
/// `Saturday`: 土, Saturday
pub const MADOGUCHI_WEEKDAY_SATURDAY: i32 = 5;
/// `Sunday`: 日, Sunday
pub const MADOGUCHI_WEEKDAY_SUNDAY: i32 = 6;

static WEEKDAY: &[Words] = &[
    Words { number: 0, word: "Monday\0", ja: "月\0", en: "Monday\0" },
    Words { number: 1, word: "Tuesday\0", ja: "火\0", en: "Tuesday\0" },
    Words { number: 2, word: "Wednesday\0", ja: "水\0", en: "Wednesday\0" },
    Words { number: 3, word: "Thursday\0", ja: "木\0", en: "Thursday\0" },
    Words { number: 4, word: "Friday\0", ja: "金\0", en: "Friday\0" },
    Words { number: 5, word: "Saturday\0", ja: "土\0", en: "Saturday\0" },
    Words { number: 6, word: "Sunday\0", ja: "日\0", en: "Sunday\0" },
];

/// The word in JSON of a value of `MADOGUCHI_WEEKDAY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_weekday_word(value: madoguchi_weekday) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(WEEKDAY, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_WEEKDAY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_weekday_ja(value: madoguchi_weekday) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(WEEKDAY, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_WEEKDAY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_weekday_en(value: madoguchi_weekday) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(WEEKDAY, value, |words| words.en))
}

/// The value of `MADOGUCHI_WEEKDAY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_weekday_from_word(word: madoguchi_str) -> madoguchi_weekday {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(WEEKDAY, word) })
}

/// The layer that closed a service.
/// `MADOGUCHI_LAYER_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_layer = i32;

/// `base`: 通常の時間帯, Own hours
pub const MADOGUCHI_LAYER_BASE: i32 = 0;
/// `bank-day`: 銀行営業日の時間帯, Hours of business days
pub const MADOGUCHI_LAYER_BANK_DAY: i32 = 1;
/// `recurring`: 定期休止, Recurring closure
pub const MADOGUCHI_LAYER_RECURRING: i32 = 2;
/// `maintenance`: 臨時休止, Maintenance
pub const MADOGUCHI_LAYER_MAINTENANCE: i32 = 3;

static LAYER: &[Words] = &[
    Words { number: 0, word: "base\0", ja: "通常の時間帯\0", en: "Own hours\0" },
    Words { number: 1, word: "bank-day\0", ja: "銀行営業日の時間帯\0", en: "Hours of business days\0" },
    Words { number: 2, word: "recurring\0", ja: "定期休止\0", en: "Recurring closure\0" },
    Words { number: 3, word: "maintenance\0", ja: "臨時休止\0", en: "Maintenance\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LAYER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_layer_word(value: madoguchi_layer) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LAYER, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LAYER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_layer_ja(value: madoguchi_layer) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LAYER, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LAYER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_layer_en(value: madoguchi_layer) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LAYER, value, |words| words.en))
}

/// The value of `MADOGUCHI_LAYER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_layer_from_word(word: madoguchi_str) -> madoguchi_layer {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LAYER, word) })
}

/// Why a range of days is refused.
/// `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_statement_refusal_kind = i32;

/// `backwards`: 終わりが始まりより前, It ends before it begins
pub const MADOGUCHI_STATEMENT_REFUSAL_KIND_BACKWARDS: i32 = 0;
/// `too-early`: 照会できる最初の日より前, It begins before the first day that can be asked for
pub const MADOGUCHI_STATEMENT_REFUSAL_KIND_TOO_EARLY: i32 = 1;
/// `too-late`: 照会日より後, It ends after the day of inquiry
pub const MADOGUCHI_STATEMENT_REFUSAL_KIND_TOO_LATE: i32 = 2;

static STATEMENT_REFUSAL_KIND: &[Words] = &[
    Words { number: 0, word: "backwards\0", ja: "終わりが始まりより前\0", en: "It ends before it begins\0" },
    Words {
        number: 1,
        word: "too-early\0",
        ja: "照会できる最初の日より前\0",
        en: "It begins before the first day that can be asked for\0",
    },
    Words { number: 2, word: "too-late\0", ja: "照会日より後\0", en: "It ends after the day of inquiry\0" },
];

/// The word in JSON of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_statement_refusal_kind_word(value: madoguchi_statement_refusal_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(STATEMENT_REFUSAL_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_statement_refusal_kind_ja(value: madoguchi_statement_refusal_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(STATEMENT_REFUSAL_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_statement_refusal_kind_en(value: madoguchi_statement_refusal_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(STATEMENT_REFUSAL_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_statement_refusal_kind_from_word(
    word: madoguchi_str,
) -> madoguchi_statement_refusal_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(STATEMENT_REFUSAL_KIND, word) })
}

/// How the consumption tax contained in a charge is rounded to whole yen (FEE-6).
/// `MADOGUCHI_ROUNDING_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_rounding = i32;

/// `down`: 切り捨て, rounded down
pub const MADOGUCHI_ROUNDING_DOWN: i32 = 0;
/// `half-up`: 四捨五入, rounded half up
pub const MADOGUCHI_ROUNDING_HALF_UP: i32 = 1;
/// `up`: 切り上げ, rounded up
pub const MADOGUCHI_ROUNDING_UP: i32 = 2;

static ROUNDING: &[Words] = &[
    Words { number: 0, word: "down\0", ja: "切り捨て\0", en: "rounded down\0" },
    Words { number: 1, word: "half-up\0", ja: "四捨五入\0", en: "rounded half up\0" },
    Words { number: 2, word: "up\0", ja: "切り上げ\0", en: "rounded up\0" },
];

/// The word in JSON of a value of `MADOGUCHI_ROUNDING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_rounding_word(value: madoguchi_rounding) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ROUNDING, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ROUNDING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_rounding_ja(value: madoguchi_rounding) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ROUNDING, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ROUNDING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_rounding_en(value: madoguchi_rounding) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ROUNDING, value, |words| words.en))
}

/// The value of `MADOGUCHI_ROUNDING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_rounding_from_word(word: madoguchi_str) -> madoguchi_rounding {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ROUNDING, word) })
}

/// What the institution states about a charge other than for transfers (FEE-4, FEE-8).
/// `MADOGUCHI_CHARGE_STATE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_charge_state = i32;

/// `priced`: 有料, Priced
pub const MADOGUCHI_CHARGE_STATE_PRICED: i32 = 0;
/// `free`: 無料, Free
pub const MADOGUCHI_CHARGE_STATE_FREE: i32 = 1;
/// `not-stated`: 記載なし, Not stated
pub const MADOGUCHI_CHARGE_STATE_NOT_STATED: i32 = 2;

static CHARGE_STATE: &[Words] = &[
    Words { number: 0, word: "priced\0", ja: "有料\0", en: "Priced\0" },
    Words { number: 1, word: "free\0", ja: "無料\0", en: "Free\0" },
    Words { number: 2, word: "not-stated\0", ja: "記載なし\0", en: "Not stated\0" },
];

/// The word in JSON of a value of `MADOGUCHI_CHARGE_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_state_word(value: madoguchi_charge_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_STATE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CHARGE_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_state_ja(value: madoguchi_charge_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_STATE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CHARGE_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_state_en(value: madoguchi_charge_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_STATE, value, |words| words.en))
}

/// The value of `MADOGUCHI_CHARGE_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_charge_state_from_word(word: madoguchi_str) -> madoguchi_charge_state {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CHARGE_STATE, word) })
}

/// Why a day is or is not a business day (CAL-1 … CAL-7).
/// `MADOGUCHI_DAY_REASON_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_day_reason_kind = i32;

/// `saturday`: 土曜日, Saturday
pub const MADOGUCHI_DAY_REASON_KIND_SATURDAY: i32 = 0;
/// `sunday`: 日曜日, Sunday
pub const MADOGUCHI_DAY_REASON_KIND_SUNDAY: i32 = 1;
/// `holiday`: 国民の祝日, National holiday
pub const MADOGUCHI_DAY_REASON_KIND_HOLIDAY: i32 = 2;
/// `substitute`: 振替休日, Substitute holiday
pub const MADOGUCHI_DAY_REASON_KIND_SUBSTITUTE: i32 = 3;
/// `citizens`: 国民の休日, Citizens' holiday
pub const MADOGUCHI_DAY_REASON_KIND_CITIZENS: i32 = 4;
/// `one-off`: 一度限りの祝日, Holiday named once
pub const MADOGUCHI_DAY_REASON_KIND_ONE_OFF: i32 = 5;
/// `year-end`: 年末年始, Year end
pub const MADOGUCHI_DAY_REASON_KIND_YEAR_END: i32 = 6;
/// `added`: 追加の休業日, Added by the institution
pub const MADOGUCHI_DAY_REASON_KIND_ADDED: i32 = 7;
/// `removed`: 休業日からの除外, Taken away by the institution
pub const MADOGUCHI_DAY_REASON_KIND_REMOVED: i32 = 8;

static DAY_REASON_KIND: &[Words] = &[
    Words { number: 0, word: "saturday\0", ja: "土曜日\0", en: "Saturday\0" },
    Words { number: 1, word: "sunday\0", ja: "日曜日\0", en: "Sunday\0" },
    Words { number: 2, word: "holiday\0", ja: "国民の祝日\0", en: "National holiday\0" },
    Words { number: 3, word: "substitute\0", ja: "振替休日\0", en: "Substitute holiday\0" },
    Words { number: 4, word: "citizens\0", ja: "国民の休日\0", en: "Citizens' holiday\0" },
    Words { number: 5, word: "one-off\0", ja: "一度限りの祝日\0", en: "Holiday named once\0" },
    Words { number: 6, word: "year-end\0", ja: "年末年始\0", en: "Year end\0" },
    Words { number: 7, word: "added\0", ja: "追加の休業日\0", en: "Added by the institution\0" },
    Words { number: 8, word: "removed\0", ja: "休業日からの除外\0", en: "Taken away by the institution\0" },
];

/// The word in JSON of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_day_reason_kind_word(value: madoguchi_day_reason_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(DAY_REASON_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_day_reason_kind_ja(value: madoguchi_day_reason_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(DAY_REASON_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_day_reason_kind_en(value: madoguchi_day_reason_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(DAY_REASON_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_DAY_REASON_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_day_reason_kind_from_word(word: madoguchi_str) -> madoguchi_day_reason_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(DAY_REASON_KIND, word) })
}

/// A page (PAG-1).
/// `MADOGUCHI_PAGE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_page = i32;

/// `login`: ログイン, log in
pub const MADOGUCHI_PAGE_LOGIN: i32 = 0;
/// `first-use-account`: ログインID取得（お客様情報入力）, first use: your account
pub const MADOGUCHI_PAGE_FIRST_USE_ACCOUNT: i32 = 1;
/// `first-use-login-id`: ログインID取得（登録情報入力）, first use: your login ID
pub const MADOGUCHI_PAGE_FIRST_USE_LOGIN_ID: i32 = 2;
/// `first-use-done`: ログインID取得（登録完了）, first use: done
pub const MADOGUCHI_PAGE_FIRST_USE_DONE: i32 = 3;
/// `first-use-cancelled`: ログインID取得の中止, first use: cancelled
pub const MADOGUCHI_PAGE_FIRST_USE_CANCELLED: i32 = 4;
/// `questions`: 追加認証登録, secret questions
pub const MADOGUCHI_PAGE_QUESTIONS: i32 = 5;
/// `passwords`: パスワード変更, change of passwords
pub const MADOGUCHI_PAGE_PASSWORDS: i32 = 6;
/// `customer-data`: お客様情報入力, your data
pub const MADOGUCHI_PAGE_CUSTOMER_DATA: i32 = 7;
/// `review`: 入力内容確認, review
pub const MADOGUCHI_PAGE_REVIEW: i32 = 8;
/// `enrolled`: お客様情報登録完了, registration done
pub const MADOGUCHI_PAGE_ENROLLED: i32 = 9;
/// `aborted`: お客様情報登録の中止, registration aborted
pub const MADOGUCHI_PAGE_ABORTED: i32 = 10;
/// `top`: トップページ, top page
pub const MADOGUCHI_PAGE_TOP: i32 = 11;
/// `logged-out`: ログアウト, logged out
pub const MADOGUCHI_PAGE_LOGGED_OUT: i32 = 12;
/// `home`: ホームページ, home page
pub const MADOGUCHI_PAGE_HOME: i32 = 13;

static PAGE: &[Words] = &[
    Words { number: 0, word: "login\0", ja: "ログイン\0", en: "log in\0" },
    Words {
        number: 1,
        word: "first-use-account\0",
        ja: "ログインID取得（お客様情報入力）\0",
        en: "first use: your account\0",
    },
    Words {
        number: 2,
        word: "first-use-login-id\0",
        ja: "ログインID取得（登録情報入力）\0",
        en: "first use: your login ID\0",
    },
    Words {
        number: 3, word: "first-use-done\0", ja: "ログインID取得（登録完了）\0", en: "first use: done\0"
    },
    Words {
        number: 4, word: "first-use-cancelled\0", ja: "ログインID取得の中止\0", en: "first use: cancelled\0"
    },
    Words { number: 5, word: "questions\0", ja: "追加認証登録\0", en: "secret questions\0" },
    Words { number: 6, word: "passwords\0", ja: "パスワード変更\0", en: "change of passwords\0" },
    Words { number: 7, word: "customer-data\0", ja: "お客様情報入力\0", en: "your data\0" },
    Words { number: 8, word: "review\0", ja: "入力内容確認\0", en: "review\0" },
    Words { number: 9, word: "enrolled\0", ja: "お客様情報登録完了\0", en: "registration done\0" },
    Words { number: 10, word: "aborted\0", ja: "お客様情報登録の中止\0", en: "registration aborted\0" },
    Words { number: 11, word: "top\0", ja: "トップページ\0", en: "top page\0" },
    Words { number: 12, word: "logged-out\0", ja: "ログアウト\0", en: "logged out\0" },
    Words { number: 13, word: "home\0", ja: "ホームページ\0", en: "home page\0" },
];

/// The word in JSON of a value of `MADOGUCHI_PAGE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_page_word(value: madoguchi_page) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(PAGE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_PAGE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_page_ja(value: madoguchi_page) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(PAGE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_PAGE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_page_en(value: madoguchi_page) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(PAGE, value, |words| words.en))
}

/// The value of `MADOGUCHI_PAGE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_page_from_word(word: madoguchi_str) -> madoguchi_page {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(PAGE, word) })
}

/// A button (PAG-1).
/// `MADOGUCHI_BUTTON_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_button = i32;

/// `first-use`: 初回利用登録, first use
pub const MADOGUCHI_BUTTON_FIRST_USE: i32 = 0;
/// `log-in`: ログイン, log in
pub const MADOGUCHI_BUTTON_LOG_IN: i32 = 1;
/// `next`: 次へ, next
pub const MADOGUCHI_BUTTON_NEXT: i32 = 2;
/// `cancel-registration`: 登録を中止する, cancel the registration
pub const MADOGUCHI_BUTTON_CANCEL_REGISTRATION: i32 = 3;
/// `register-login-id`: ID登録実行, register the login ID
pub const MADOGUCHI_BUTTON_REGISTER_LOGIN_ID: i32 = 4;
/// `continue-registration`: 引き続きお客様情報登録を行う, go on to customer registration
pub const MADOGUCHI_BUTTON_CONTINUE_REGISTRATION: i32 = 5;
/// `home`: ホームページへ, to the home page
pub const MADOGUCHI_BUTTON_HOME: i32 = 6;
/// `confirm`: 登録を確定する, confirm the registration
pub const MADOGUCHI_BUTTON_CONFIRM: i32 = 7;
/// `abort`: 中止する, abort
pub const MADOGUCHI_BUTTON_ABORT: i32 = 8;
/// `confirm-change`: 変更を確定する, confirm the change
pub const MADOGUCHI_BUTTON_CONFIRM_CHANGE: i32 = 9;
/// `to-review`: 確認画面へ, to the review
pub const MADOGUCHI_BUTTON_TO_REVIEW: i32 = 10;
/// `back`: 戻る, back
pub const MADOGUCHI_BUTTON_BACK: i32 = 11;
/// `log-out`: ログアウト, log out
pub const MADOGUCHI_BUTTON_LOG_OUT: i32 = 12;

static BUTTON: &[Words] = &[
    Words { number: 0, word: "first-use\0", ja: "初回利用登録\0", en: "first use\0" },
    Words { number: 1, word: "log-in\0", ja: "ログイン\0", en: "log in\0" },
    Words { number: 2, word: "next\0", ja: "次へ\0", en: "next\0" },
    Words { number: 3, word: "cancel-registration\0", ja: "登録を中止する\0", en: "cancel the registration\0" },
    Words { number: 4, word: "register-login-id\0", ja: "ID登録実行\0", en: "register the login ID\0" },
    Words {
        number: 5,
        word: "continue-registration\0",
        ja: "引き続きお客様情報登録を行う\0",
        en: "go on to customer registration\0",
    },
    Words { number: 6, word: "home\0", ja: "ホームページへ\0", en: "to the home page\0" },
    Words { number: 7, word: "confirm\0", ja: "登録を確定する\0", en: "confirm the registration\0" },
    Words { number: 8, word: "abort\0", ja: "中止する\0", en: "abort\0" },
    Words { number: 9, word: "confirm-change\0", ja: "変更を確定する\0", en: "confirm the change\0" },
    Words { number: 10, word: "to-review\0", ja: "確認画面へ\0", en: "to the review\0" },
    Words { number: 11, word: "back\0", ja: "戻る\0", en: "back\0" },
    Words { number: 12, word: "log-out\0", ja: "ログアウト\0", en: "log out\0" },
];

/// The word in JSON of a value of `MADOGUCHI_BUTTON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_button_word(value: madoguchi_button) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BUTTON, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_BUTTON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_button_ja(value: madoguchi_button) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BUTTON, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_BUTTON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_button_en(value: madoguchi_button) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BUTTON, value, |words| words.en))
}

/// The value of `MADOGUCHI_BUTTON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_button_from_word(word: madoguchi_str) -> madoguchi_button {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(BUTTON, word) })
}

/// A field of a page.
/// `MADOGUCHI_ENTRY_FIELD_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_entry_field = i32;

/// `branch-number`: 支店番号, branch number
pub const MADOGUCHI_ENTRY_FIELD_BRANCH_NUMBER: i32 = 0;
/// `account-type`: 科目, account type
pub const MADOGUCHI_ENTRY_FIELD_ACCOUNT_TYPE: i32 = 1;
/// `account-number`: 口座番号, account number
pub const MADOGUCHI_ENTRY_FIELD_ACCOUNT_NUMBER: i32 = 2;
/// `login-id`: ログインID, login ID
pub const MADOGUCHI_ENTRY_FIELD_LOGIN_ID: i32 = 3;
/// `login-id-again`: ログインID（確認用）, login ID (again)
pub const MADOGUCHI_ENTRY_FIELD_LOGIN_ID_AGAIN: i32 = 4;
/// `login-password`: ログインパスワード, login password
pub const MADOGUCHI_ENTRY_FIELD_LOGIN_PASSWORD: i32 = 5;
/// `confirmation-password`: 確認用パスワード, confirmation password
pub const MADOGUCHI_ENTRY_FIELD_CONFIRMATION_PASSWORD: i32 = 6;
/// `question-1`: 質問 1, question 1
pub const MADOGUCHI_ENTRY_FIELD_QUESTION1: i32 = 7;
/// `answer-1`: 回答 1, answer 1
pub const MADOGUCHI_ENTRY_FIELD_ANSWER1: i32 = 8;
/// `question-2`: 質問 2, question 2
pub const MADOGUCHI_ENTRY_FIELD_QUESTION2: i32 = 9;
/// `answer-2`: 回答 2, answer 2
pub const MADOGUCHI_ENTRY_FIELD_ANSWER2: i32 = 10;
/// `question-3`: 質問 3, question 3
pub const MADOGUCHI_ENTRY_FIELD_QUESTION3: i32 = 11;
/// `answer-3`: 回答 3, answer 3
pub const MADOGUCHI_ENTRY_FIELD_ANSWER3: i32 = 12;
/// `questions-confirmed`: 確認用チェックボックス, the box that confirms
pub const MADOGUCHI_ENTRY_FIELD_QUESTIONS_CONFIRMED: i32 = 13;
/// `current-login-password`: 現在のログインパスワード, current login password
pub const MADOGUCHI_ENTRY_FIELD_CURRENT_LOGIN_PASSWORD: i32 = 14;
/// `new-login-password`: 新しいログインパスワード, new login password
pub const MADOGUCHI_ENTRY_FIELD_NEW_LOGIN_PASSWORD: i32 = 15;
/// `new-login-password-again`: 新しいログインパスワード（確認用）, new login password (again)
pub const MADOGUCHI_ENTRY_FIELD_NEW_LOGIN_PASSWORD_AGAIN: i32 = 16;
/// `current-confirmation-password`: 現在の確認用パスワード, current confirmation password
pub const MADOGUCHI_ENTRY_FIELD_CURRENT_CONFIRMATION_PASSWORD: i32 = 17;
/// `new-confirmation-password`: 新しい確認用パスワード, new confirmation password
pub const MADOGUCHI_ENTRY_FIELD_NEW_CONFIRMATION_PASSWORD: i32 = 18;
/// `new-confirmation-password-again`: 新しい確認用パスワード（確認用）, new confirmation password (again)
pub const MADOGUCHI_ENTRY_FIELD_NEW_CONFIRMATION_PASSWORD_AGAIN: i32 = 19;
/// `mail-address`: メールアドレス, mail address
pub const MADOGUCHI_ENTRY_FIELD_MAIL_ADDRESS: i32 = 20;
/// `mail-address-again`: メールアドレス（確認用）, mail address (again)
pub const MADOGUCHI_ENTRY_FIELD_MAIL_ADDRESS_AGAIN: i32 = 21;
/// `direct-mail`: DM送信希望条件, advertising mail
pub const MADOGUCHI_ENTRY_FIELD_DIRECT_MAIL: i32 = 22;
/// `telephone`: 連絡先電話番号, contact telephone
pub const MADOGUCHI_ENTRY_FIELD_TELEPHONE: i32 = 23;

static ENTRY_FIELD: &[Words] = &[
    Words { number: 0, word: "branch-number\0", ja: "支店番号\0", en: "branch number\0" },
    Words { number: 1, word: "account-type\0", ja: "科目\0", en: "account type\0" },
    Words { number: 2, word: "account-number\0", ja: "口座番号\0", en: "account number\0" },
    Words { number: 3, word: "login-id\0", ja: "ログインID\0", en: "login ID\0" },
    Words { number: 4, word: "login-id-again\0", ja: "ログインID（確認用）\0", en: "login ID (again)\0" },
    Words { number: 5, word: "login-password\0", ja: "ログインパスワード\0", en: "login password\0" },
    Words {
        number: 6, word: "confirmation-password\0", ja: "確認用パスワード\0", en: "confirmation password\0"
    },
    Words { number: 7, word: "question-1\0", ja: "質問 1\0", en: "question 1\0" },
    Words { number: 8, word: "answer-1\0", ja: "回答 1\0", en: "answer 1\0" },
    Words { number: 9, word: "question-2\0", ja: "質問 2\0", en: "question 2\0" },
    Words { number: 10, word: "answer-2\0", ja: "回答 2\0", en: "answer 2\0" },
    Words { number: 11, word: "question-3\0", ja: "質問 3\0", en: "question 3\0" },
    Words { number: 12, word: "answer-3\0", ja: "回答 3\0", en: "answer 3\0" },
    Words {
        number: 13, word: "questions-confirmed\0", ja: "確認用チェックボックス\0", en: "the box that confirms\0"
    },
    Words {
        number: 14,
        word: "current-login-password\0",
        ja: "現在のログインパスワード\0",
        en: "current login password\0",
    },
    Words {
        number: 15, word: "new-login-password\0", ja: "新しいログインパスワード\0", en: "new login password\0"
    },
    Words {
        number: 16,
        word: "new-login-password-again\0",
        ja: "新しいログインパスワード（確認用）\0",
        en: "new login password (again)\0",
    },
    Words {
        number: 17,
        word: "current-confirmation-password\0",
        ja: "現在の確認用パスワード\0",
        en: "current confirmation password\0",
    },
    Words {
        number: 18,
        word: "new-confirmation-password\0",
        ja: "新しい確認用パスワード\0",
        en: "new confirmation password\0",
    },
    Words {
        number: 19,
        word: "new-confirmation-password-again\0",
        ja: "新しい確認用パスワード（確認用）\0",
        en: "new confirmation password (again)\0",
    },
    Words { number: 20, word: "mail-address\0", ja: "メールアドレス\0", en: "mail address\0" },
    Words {
        number: 21, word: "mail-address-again\0", ja: "メールアドレス（確認用）\0", en: "mail address (again)\0"
    },
    Words { number: 22, word: "direct-mail\0", ja: "DM送信希望条件\0", en: "advertising mail\0" },
    Words { number: 23, word: "telephone\0", ja: "連絡先電話番号\0", en: "contact telephone\0" },
];

/// The word in JSON of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_entry_field_word(value: madoguchi_entry_field) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENTRY_FIELD, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_entry_field_ja(value: madoguchi_entry_field) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENTRY_FIELD, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_entry_field_en(value: madoguchi_entry_field) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENTRY_FIELD, value, |words| words.en))
}

/// The value of `MADOGUCHI_ENTRY_FIELD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_entry_field_from_word(word: madoguchi_str) -> madoguchi_entry_field {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ENTRY_FIELD, word) })
}

/// What kind of text it is (PAG-2).
/// `MADOGUCHI_TEXT_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_text_kind = i32;

/// `name`: 名称, name
pub const MADOGUCHI_TEXT_KIND_NAME: i32 = 0;
/// `telephone`: 電話番号, telephone number
pub const MADOGUCHI_TEXT_KIND_TELEPHONE: i32 = 1;
/// `edition`: 版, edition
pub const MADOGUCHI_TEXT_KIND_EDITION: i32 = 2;
/// `url`: URL, web address
pub const MADOGUCHI_TEXT_KIND_URL: i32 = 3;
/// `lead`: 案内, lead
pub const MADOGUCHI_TEXT_KIND_LEAD: i32 = 4;
/// `warning`: ご注意, warning
pub const MADOGUCHI_TEXT_KIND_WARNING: i32 = 5;
/// `notice`: お知らせ, notice
pub const MADOGUCHI_TEXT_KIND_NOTICE: i32 = 6;
/// `advice`: お願い, advice
pub const MADOGUCHI_TEXT_KIND_ADVICE: i32 = 7;
/// `footnote`: 脚注, footnote
pub const MADOGUCHI_TEXT_KIND_FOOTNOTE: i32 = 8;
/// `glossary`: 用語, glossary entry
pub const MADOGUCHI_TEXT_KIND_GLOSSARY: i32 = 9;

static TEXT_KIND: &[Words] = &[
    Words { number: 0, word: "name\0", ja: "名称\0", en: "name\0" },
    Words { number: 1, word: "telephone\0", ja: "電話番号\0", en: "telephone number\0" },
    Words { number: 2, word: "edition\0", ja: "版\0", en: "edition\0" },
    Words { number: 3, word: "url\0", ja: "URL\0", en: "web address\0" },
    Words { number: 4, word: "lead\0", ja: "案内\0", en: "lead\0" },
    Words { number: 5, word: "warning\0", ja: "ご注意\0", en: "warning\0" },
    Words { number: 6, word: "notice\0", ja: "お知らせ\0", en: "notice\0" },
    Words { number: 7, word: "advice\0", ja: "お願い\0", en: "advice\0" },
    Words { number: 8, word: "footnote\0", ja: "脚注\0", en: "footnote\0" },
    Words { number: 9, word: "glossary\0", ja: "用語\0", en: "glossary entry\0" },
];

/// The word in JSON of a value of `MADOGUCHI_TEXT_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_text_kind_word(value: madoguchi_text_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TEXT_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_TEXT_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_text_kind_ja(value: madoguchi_text_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TEXT_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_TEXT_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_text_kind_en(value: madoguchi_text_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TEXT_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_TEXT_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_text_kind_from_word(word: madoguchi_str) -> madoguchi_text_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(TEXT_KIND, word) })
}

/// A version of TLS or SSL; the oldest is first (LOG-6).
/// `MADOGUCHI_TLS_VERSION_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_tls_version = i32;

/// `ssl-3.0`: SSL 3.0, SSL 3.0
pub const MADOGUCHI_TLS_VERSION_SSL30: i32 = 0;
/// `tls-1.0`: TLS 1.0, TLS 1.0
pub const MADOGUCHI_TLS_VERSION_TLS10: i32 = 1;
/// `tls-1.1`: TLS 1.1, TLS 1.1
pub const MADOGUCHI_TLS_VERSION_TLS11: i32 = 2;
/// `tls-1.2`: TLS 1.2, TLS 1.2
pub const MADOGUCHI_TLS_VERSION_TLS12: i32 = 3;
/// `tls-1.3`: TLS 1.3, TLS 1.3
pub const MADOGUCHI_TLS_VERSION_TLS13: i32 = 4;

static TLS_VERSION: &[Words] = &[
    Words { number: 0, word: "ssl-3.0\0", ja: "SSL 3.0\0", en: "SSL 3.0\0" },
    Words { number: 1, word: "tls-1.0\0", ja: "TLS 1.0\0", en: "TLS 1.0\0" },
    Words { number: 2, word: "tls-1.1\0", ja: "TLS 1.1\0", en: "TLS 1.1\0" },
    Words { number: 3, word: "tls-1.2\0", ja: "TLS 1.2\0", en: "TLS 1.2\0" },
    Words { number: 4, word: "tls-1.3\0", ja: "TLS 1.3\0", en: "TLS 1.3\0" },
];

/// The word in JSON of a value of `MADOGUCHI_TLS_VERSION_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_tls_version_word(value: madoguchi_tls_version) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TLS_VERSION, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_TLS_VERSION_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_tls_version_ja(value: madoguchi_tls_version) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TLS_VERSION, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_TLS_VERSION_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_tls_version_en(value: madoguchi_tls_version) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TLS_VERSION, value, |words| words.en))
}

/// The value of `MADOGUCHI_TLS_VERSION_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_tls_version_from_word(word: madoguchi_str) -> madoguchi_tls_version {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(TLS_VERSION, word) })
}

/// What a server's certificate proves about its owner; the weakest is first (LOG-6).
/// `MADOGUCHI_CERTIFICATE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_certificate_kind = i32;

/// `dv`: ドメイン認証, domain validated
pub const MADOGUCHI_CERTIFICATE_KIND_DOMAIN_VALIDATED: i32 = 0;
/// `ov`: 企業認証, organisation validated
pub const MADOGUCHI_CERTIFICATE_KIND_ORGANISATION_VALIDATED: i32 = 1;
/// `ev`: EV（拡張認証）, extended validation
pub const MADOGUCHI_CERTIFICATE_KIND_EXTENDED_VALIDATION: i32 = 2;

static CERTIFICATE_KIND: &[Words] = &[
    Words { number: 0, word: "dv\0", ja: "ドメイン認証\0", en: "domain validated\0" },
    Words { number: 1, word: "ov\0", ja: "企業認証\0", en: "organisation validated\0" },
    Words { number: 2, word: "ev\0", ja: "EV（拡張認証）\0", en: "extended validation\0" },
];

/// The word in JSON of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_certificate_kind_word(value: madoguchi_certificate_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CERTIFICATE_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_certificate_kind_ja(value: madoguchi_certificate_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CERTIFICATE_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_certificate_kind_en(value: madoguchi_certificate_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CERTIFICATE_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_CERTIFICATE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_certificate_kind_from_word(word: madoguchi_str) -> madoguchi_certificate_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CERTIFICATE_KIND, word) })
}

/// Why a connection is refused (LOG-6).
/// `MADOGUCHI_CONNECTION_REFUSAL_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_connection_refusal = i32;

/// `tls-too-old`: TLSのバージョンが古すぎます, the TLS version is too old
pub const MADOGUCHI_CONNECTION_REFUSAL_TLS_TOO_OLD: i32 = 0;
/// `key-too-short`: 暗号鍵が短すぎます, the cipher's key is too short
pub const MADOGUCHI_CONNECTION_REFUSAL_KEY_TOO_SHORT: i32 = 1;
/// `certificate-too-weak`: 証明書の種類が足りません, the certificate proves too little
pub const MADOGUCHI_CONNECTION_REFUSAL_CERTIFICATE_TOO_WEAK: i32 = 2;

static CONNECTION_REFUSAL: &[Words] = &[
    Words {
        number: 0, word: "tls-too-old\0", ja: "TLSのバージョンが古すぎます\0", en: "the TLS version is too old\0"
    },
    Words {
        number: 1, word: "key-too-short\0", ja: "暗号鍵が短すぎます\0", en: "the cipher's key is too short\0"
    },
    Words {
        number: 2,
        word: "certificate-too-weak\0",
        ja: "証明書の種類が足りません\0",
        en: "the certificate proves too little\0",
    },
];

/// The word in JSON of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_connection_refusal_word(value: madoguchi_connection_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CONNECTION_REFUSAL, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_connection_refusal_ja(value: madoguchi_connection_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CONNECTION_REFUSAL, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_connection_refusal_en(value: madoguchi_connection_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CONNECTION_REFUSAL, value, |words| words.en))
}

/// The value of `MADOGUCHI_CONNECTION_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_connection_refusal_from_word(word: madoguchi_str) -> madoguchi_connection_refusal {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CONNECTION_REFUSAL, word) })
}

/// An operating system (LOG-6).
/// `MADOGUCHI_OS_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_os = i32;

/// `windows`: Windows, Windows
pub const MADOGUCHI_OS_WINDOWS: i32 = 0;
/// `macos`: macOS, macOS
pub const MADOGUCHI_OS_MACOS: i32 = 1;
/// `ios`: iOS, iOS
pub const MADOGUCHI_OS_IOS: i32 = 2;
/// `ipados`: iPadOS, iPadOS
pub const MADOGUCHI_OS_IPADOS: i32 = 3;
/// `android`: Android, Android
pub const MADOGUCHI_OS_ANDROID: i32 = 4;
/// `linux`: Linux, Linux
pub const MADOGUCHI_OS_LINUX: i32 = 5;
/// `chrome-os`: ChromeOS, ChromeOS
pub const MADOGUCHI_OS_CHROMEOS: i32 = 6;
/// `other`: その他, other
pub const MADOGUCHI_OS_OTHER: i32 = 7;

static OS: &[Words] = &[
    Words { number: 0, word: "windows\0", ja: "Windows\0", en: "Windows\0" },
    Words { number: 1, word: "macos\0", ja: "macOS\0", en: "macOS\0" },
    Words { number: 2, word: "ios\0", ja: "iOS\0", en: "iOS\0" },
    Words { number: 3, word: "ipados\0", ja: "iPadOS\0", en: "iPadOS\0" },
    Words { number: 4, word: "android\0", ja: "Android\0", en: "Android\0" },
    Words { number: 5, word: "linux\0", ja: "Linux\0", en: "Linux\0" },
    Words { number: 6, word: "chrome-os\0", ja: "ChromeOS\0", en: "ChromeOS\0" },
    Words { number: 7, word: "other\0", ja: "その他\0", en: "other\0" },
];

/// The word in JSON of a value of `MADOGUCHI_OS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_os_word(value: madoguchi_os) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OS, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_OS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_os_ja(value: madoguchi_os) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OS, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_OS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_os_en(value: madoguchi_os) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OS, value, |words| words.en))
}

/// The value of `MADOGUCHI_OS_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_os_from_word(word: madoguchi_str) -> madoguchi_os {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(OS, word) })
}

/// A browser (LOG-6).
/// `MADOGUCHI_BROWSER_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_browser = i32;

/// `internet-explorer`: Internet Explorer, Internet Explorer
pub const MADOGUCHI_BROWSER_INTERNET_EXPLORER: i32 = 0;
/// `edge`: Microsoft Edge, Microsoft Edge
pub const MADOGUCHI_BROWSER_EDGE: i32 = 1;
/// `edge-legacy`: Microsoft Edge（EdgeHTML）, Microsoft Edge (EdgeHTML)
pub const MADOGUCHI_BROWSER_EDGE_LEGACY: i32 = 2;
/// `firefox`: Firefox, Firefox
pub const MADOGUCHI_BROWSER_FIREFOX: i32 = 3;
/// `chrome`: Google Chrome, Google Chrome
pub const MADOGUCHI_BROWSER_CHROME: i32 = 4;
/// `safari`: Safari, Safari
pub const MADOGUCHI_BROWSER_SAFARI: i32 = 5;
/// `other`: その他, other
pub const MADOGUCHI_BROWSER_OTHER: i32 = 6;

static BROWSER: &[Words] = &[
    Words { number: 0, word: "internet-explorer\0", ja: "Internet Explorer\0", en: "Internet Explorer\0" },
    Words { number: 1, word: "edge\0", ja: "Microsoft Edge\0", en: "Microsoft Edge\0" },
    Words { number: 2, word: "edge-legacy\0", ja: "Microsoft Edge（EdgeHTML）\0", en: "Microsoft Edge (EdgeHTML)\0" },
    Words { number: 3, word: "firefox\0", ja: "Firefox\0", en: "Firefox\0" },
    Words { number: 4, word: "chrome\0", ja: "Google Chrome\0", en: "Google Chrome\0" },
    Words { number: 5, word: "safari\0", ja: "Safari\0", en: "Safari\0" },
    Words { number: 6, word: "other\0", ja: "その他\0", en: "other\0" },
];

/// The word in JSON of a value of `MADOGUCHI_BROWSER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_browser_word(value: madoguchi_browser) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BROWSER, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_BROWSER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_browser_ja(value: madoguchi_browser) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BROWSER, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_BROWSER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_browser_en(value: madoguchi_browser) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BROWSER, value, |words| words.en))
}

/// The value of `MADOGUCHI_BROWSER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_browser_from_word(word: madoguchi_str) -> madoguchi_browser {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(BROWSER, word) })
}

/// Whether an environment is supported (LOG-6).
/// `MADOGUCHI_SUPPORT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_support = i32;

/// `supported`: ご利用可能, supported
pub const MADOGUCHI_SUPPORT_SUPPORTED: i32 = 0;
/// `unsupported`: ご利用対象外, unsupported
pub const MADOGUCHI_SUPPORT_UNSUPPORTED: i32 = 1;
/// `unknown`: 判定できません, unknown
pub const MADOGUCHI_SUPPORT_UNKNOWN: i32 = 2;

static SUPPORT: &[Words] = &[
    Words { number: 0, word: "supported\0", ja: "ご利用可能\0", en: "supported\0" },
    Words { number: 1, word: "unsupported\0", ja: "ご利用対象外\0", en: "unsupported\0" },
    Words { number: 2, word: "unknown\0", ja: "判定できません\0", en: "unknown\0" },
];

/// The word in JSON of a value of `MADOGUCHI_SUPPORT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_support_word(value: madoguchi_support) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SUPPORT, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_SUPPORT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_support_ja(value: madoguchi_support) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SUPPORT, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_SUPPORT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_support_en(value: madoguchi_support) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SUPPORT, value, |words| words.en))
}

/// The value of `MADOGUCHI_SUPPORT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_support_from_word(word: madoguchi_str) -> madoguchi_support {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(SUPPORT, word) })
}

/// Why an environment is unsupported or unknown (LOG-6).
/// `MADOGUCHI_ENVIRONMENT_REASON_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_environment_reason = i32;

/// `none-listed`: ご利用可能環境の定めがありません, the institution lists no environments
pub const MADOGUCHI_ENVIRONMENT_REASON_NONE_LISTED: i32 = 0;
/// `not-read`: User-Agentから判別できません, the User-Agent does not tell
pub const MADOGUCHI_ENVIRONMENT_REASON_NOT_READ: i32 = 1;
/// `os-not-listed`: 対象外のOSです, the system is not listed
pub const MADOGUCHI_ENVIRONMENT_REASON_OS_NOT_LISTED: i32 = 2;
/// `os-version-not-listed`: 対象外のOSバージョンです, the system's version is not listed
pub const MADOGUCHI_ENVIRONMENT_REASON_OS_VERSION_NOT_LISTED: i32 = 3;
/// `browser-not-listed`: 対象外のブラウザです, the browser is not listed for this system
pub const MADOGUCHI_ENVIRONMENT_REASON_BROWSER_NOT_LISTED: i32 = 4;
/// `version-not-listed`: 対象外のブラウザバージョンです, the browser's version is not listed
pub const MADOGUCHI_ENVIRONMENT_REASON_VERSION_NOT_LISTED: i32 = 5;
/// `not-latest`: 最新版のブラウザではありません, the browser is not the current version
pub const MADOGUCHI_ENVIRONMENT_REASON_NOT_LATEST: i32 = 6;
/// `os-frozen`: OSまたはそのバージョンを特定できません, the User-Agent says the same on other systems
pub const MADOGUCHI_ENVIRONMENT_REASON_OS_FROZEN: i32 = 7;
/// `version-not-told`: バージョンが示されていません, a version that decides is not told
pub const MADOGUCHI_ENVIRONMENT_REASON_VERSION_NOT_TOLD: i32 = 8;
/// `latest-not-given`: 最新版の番号が与えられていません, the current version was not given
pub const MADOGUCHI_ENVIRONMENT_REASON_LATEST_NOT_GIVEN: i32 = 9;

static ENVIRONMENT_REASON: &[Words] = &[
    Words {
        number: 0,
        word: "none-listed\0",
        ja: "ご利用可能環境の定めがありません\0",
        en: "the institution lists no environments\0",
    },
    Words {
        number: 1, word: "not-read\0", ja: "User-Agentから判別できません\0", en: "the User-Agent does not tell\0"
    },
    Words { number: 2, word: "os-not-listed\0", ja: "対象外のOSです\0", en: "the system is not listed\0" },
    Words {
        number: 3,
        word: "os-version-not-listed\0",
        ja: "対象外のOSバージョンです\0",
        en: "the system's version is not listed\0",
    },
    Words {
        number: 4,
        word: "browser-not-listed\0",
        ja: "対象外のブラウザです\0",
        en: "the browser is not listed for this system\0",
    },
    Words {
        number: 5,
        word: "version-not-listed\0",
        ja: "対象外のブラウザバージョンです\0",
        en: "the browser's version is not listed\0",
    },
    Words {
        number: 6,
        word: "not-latest\0",
        ja: "最新版のブラウザではありません\0",
        en: "the browser is not the current version\0",
    },
    Words {
        number: 7,
        word: "os-frozen\0",
        ja: "OSまたはそのバージョンを特定できません\0",
        en: "the User-Agent says the same on other systems\0",
    },
    Words {
        number: 8,
        word: "version-not-told\0",
        ja: "バージョンが示されていません\0",
        en: "a version that decides is not told\0",
    },
    Words {
        number: 9,
        word: "latest-not-given\0",
        ja: "最新版の番号が与えられていません\0",
        en: "the current version was not given\0",
    },
];

/// The word in JSON of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_environment_reason_word(value: madoguchi_environment_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENVIRONMENT_REASON, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_environment_reason_ja(value: madoguchi_environment_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENVIRONMENT_REASON, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_environment_reason_en(value: madoguchi_environment_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENVIRONMENT_REASON, value, |words| words.en))
}

/// The value of `MADOGUCHI_ENVIRONMENT_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_environment_reason_from_word(word: madoguchi_str) -> madoguchi_environment_reason {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ENVIRONMENT_REASON, word) })
}

/// A factor of authentication. Its wrong entries are counted separately from the other factors' (LCK-1, LCK-7).
/// `MADOGUCHI_FACTOR_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_factor = i32;

/// `first-use`: 初回利用登録, first use
pub const MADOGUCHI_FACTOR_FIRST_USE: i32 = 0;
/// `login-password`: ログインパスワード, login password
pub const MADOGUCHI_FACTOR_LOGIN_PASSWORD: i32 = 1;
/// `confirmation-password`: 確認用パスワード, confirmation password
pub const MADOGUCHI_FACTOR_CONFIRMATION_PASSWORD: i32 = 2;
/// `secret-answer`: 秘密の回答, secret answer
pub const MADOGUCHI_FACTOR_SECRET_ANSWER: i32 = 3;
/// `one-time-password`: ワンタイムパスワード, one-time password
pub const MADOGUCHI_FACTOR_ONE_TIME_PASSWORD: i32 = 4;
/// `activation-password`: 利用開始パスワード, activation password
pub const MADOGUCHI_FACTOR_ACTIVATION_PASSWORD: i32 = 5;
/// `mail-passcode`: メール通知パスワード, mail passcode
pub const MADOGUCHI_FACTOR_MAIL_PASSCODE: i32 = 6;

static FACTOR: &[Words] = &[
    Words { number: 0, word: "first-use\0", ja: "初回利用登録\0", en: "first use\0" },
    Words { number: 1, word: "login-password\0", ja: "ログインパスワード\0", en: "login password\0" },
    Words {
        number: 2, word: "confirmation-password\0", ja: "確認用パスワード\0", en: "confirmation password\0"
    },
    Words { number: 3, word: "secret-answer\0", ja: "秘密の回答\0", en: "secret answer\0" },
    Words { number: 4, word: "one-time-password\0", ja: "ワンタイムパスワード\0", en: "one-time password\0" },
    Words {
        number: 5, word: "activation-password\0", ja: "利用開始パスワード\0", en: "activation password\0"
    },
    Words { number: 6, word: "mail-passcode\0", ja: "メール通知パスワード\0", en: "mail passcode\0" },
];

/// The word in JSON of a value of `MADOGUCHI_FACTOR_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_factor_word(value: madoguchi_factor) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FACTOR, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_FACTOR_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_factor_ja(value: madoguchi_factor) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FACTOR, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_FACTOR_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_factor_en(value: madoguchi_factor) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FACTOR, value, |words| words.en))
}

/// The value of `MADOGUCHI_FACTOR_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_factor_from_word(word: madoguchi_str) -> madoguchi_factor {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(FACTOR, word) })
}

/// What an operator of the institution may do (OPR-1).
/// `MADOGUCHI_OPERATOR_ACT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_operator_act = i32;

/// `open-contract`: 契約開始, open a contract
pub const MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT: i32 = 0;
/// `lift-lock`: ロック解除, lift a lock
pub const MADOGUCHI_OPERATOR_ACT_LIFT_LOCK: i32 = 1;
/// `reset-journey`: 初回利用登録リセット, set first use back
pub const MADOGUCHI_OPERATOR_ACT_RESET_JOURNEY: i32 = 2;
/// `end-sessions`: セッション終了, end the sessions
pub const MADOGUCHI_OPERATOR_ACT_END_SESSIONS: i32 = 3;
/// `suspend-contract`: 契約停止, suspend the contract
pub const MADOGUCHI_OPERATOR_ACT_SUSPEND_CONTRACT: i32 = 4;
/// `resume-contract`: 契約再開, resume the contract
pub const MADOGUCHI_OPERATOR_ACT_RESUME_CONTRACT: i32 = 5;
/// `close-contract`: 解約, close the contract
pub const MADOGUCHI_OPERATOR_ACT_CLOSE_CONTRACT: i32 = 6;

static OPERATOR_ACT: &[Words] = &[
    Words { number: 0, word: "open-contract\0", ja: "契約開始\0", en: "open a contract\0" },
    Words { number: 1, word: "lift-lock\0", ja: "ロック解除\0", en: "lift a lock\0" },
    Words { number: 2, word: "reset-journey\0", ja: "初回利用登録リセット\0", en: "set first use back\0" },
    Words { number: 3, word: "end-sessions\0", ja: "セッション終了\0", en: "end the sessions\0" },
    Words { number: 4, word: "suspend-contract\0", ja: "契約停止\0", en: "suspend the contract\0" },
    Words { number: 5, word: "resume-contract\0", ja: "契約再開\0", en: "resume the contract\0" },
    Words { number: 6, word: "close-contract\0", ja: "解約\0", en: "close the contract\0" },
];

/// The word in JSON of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_operator_act_word(value: madoguchi_operator_act) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OPERATOR_ACT, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_operator_act_ja(value: madoguchi_operator_act) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OPERATOR_ACT, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_operator_act_en(value: madoguchi_operator_act) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OPERATOR_ACT, value, |words| words.en))
}

/// The value of `MADOGUCHI_OPERATOR_ACT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_operator_act_from_word(word: madoguchi_str) -> madoguchi_operator_act {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(OPERATOR_ACT, word) })
}

/// What an act is waiting for.
/// `MADOGUCHI_NEED_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_need_kind = i32;

/// `load`: 行の読込み, rows are to be loaded
pub const MADOGUCHI_NEED_KIND_LOAD: i32 = 0;
/// `commit`: 行の確定, rows and messages are to be committed
pub const MADOGUCHI_NEED_KIND_COMMIT: i32 = 1;
/// `nothing`: なし, nothing: the act is over
pub const MADOGUCHI_NEED_KIND_NOTHING: i32 = 2;

static NEED_KIND: &[Words] = &[
    Words { number: 0, word: "load\0", ja: "行の読込み\0", en: "rows are to be loaded\0" },
    Words { number: 1, word: "commit\0", ja: "行の確定\0", en: "rows and messages are to be committed\0" },
    Words { number: 2, word: "nothing\0", ja: "なし\0", en: "nothing: the act is over\0" },
];

/// The word in JSON of a value of `MADOGUCHI_NEED_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_need_kind_word(value: madoguchi_need_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(NEED_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_NEED_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_need_kind_ja(value: madoguchi_need_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(NEED_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_NEED_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_need_kind_en(value: madoguchi_need_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(NEED_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_NEED_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_need_kind_from_word(word: madoguchi_str) -> madoguchi_need_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(NEED_KIND, word) })
}

/// Why an act is refused, as the customer may know it.
/// `MADOGUCHI_REFUSAL_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_refusal = i32;

/// `entries`: 入力内容に誤りがあります, the entries have faults
pub const MADOGUCHI_REFUSAL_ENTRIES: i32 = 0;
/// `closed`: ただいまの時間はご利用いただけません, the service is closed now
pub const MADOGUCHI_REFUSAL_CLOSED: i32 = 1;
/// `wrong-credentials`: 入力内容が正しくないか、ご利用いただけません, what was entered is not right, or its use is stopped
pub const MADOGUCHI_REFUSAL_WRONG_CREDENTIALS: i32 = 2;
/// `busy`: ただいま処理中です。しばらくしてからもう一度お試しください, attempts are under way; try again in a moment
pub const MADOGUCHI_REFUSAL_BUSY: i32 = 3;
/// `stale-page`: 画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください, the page is out of date; do not use the browser's back and forward
pub const MADOGUCHI_REFUSAL_STALE_PAGE: i32 = 4;
/// `no-such-button`: この画面ではその操作はできません, the page has no such button
pub const MADOGUCHI_REFUSAL_NO_SUCH_BUTTON: i32 = 5;
/// `session-over`: ログアウトしました。もう一度ログインしてください, the session is over; log in again
pub const MADOGUCHI_REFUSAL_SESSION_OVER: i32 = 6;
/// `already-logged-in`: すでにログインされています, a session is open already
pub const MADOGUCHI_REFUSAL_ALREADY_LOGGED_IN: i32 = 7;
/// `journey-expired`: 初回利用登録の期限が過ぎています。お取引店にお問い合わせください, the time for first use is over; ask your branch
pub const MADOGUCHI_REFUSAL_JOURNEY_EXPIRED: i32 = 8;
/// `login-id-taken`: このログインIDはご利用になれません, this login ID cannot be used
pub const MADOGUCHI_REFUSAL_LOGIN_ID_TAKEN: i32 = 9;
/// `too-many-login-ids`: 本日はこれ以上ログインIDをお試しいただけません, no more login IDs can be tried today
pub const MADOGUCHI_REFUSAL_TOO_MANY_LOGIN_IDS: i32 = 10;
/// `needs-approval`: 別の担当者の承認が必要です, another operator must approve
pub const MADOGUCHI_REFUSAL_NEEDS_APPROVAL: i32 = 11;
/// `act-not-given`: この操作は担当者に認められていません, the institution does not let operators do this
pub const MADOGUCHI_REFUSAL_ACT_NOT_GIVEN: i32 = 12;
/// `reason-not-readable`: 理由がないか、長すぎるか、読み取れない文字があります, the reason is missing or too long, or has characters that people cannot read
pub const MADOGUCHI_REFUSAL_REASON_NOT_READABLE: i32 = 13;
/// `contract-already-open`: このお客様の契約はすでにあります, the customer has a contract already
pub const MADOGUCHI_REFUSAL_CONTRACT_ALREADY_OPEN: i32 = 14;
/// `account-of-another`: この口座は別のお客様の契約にあります, the account belongs to another customer's contract
pub const MADOGUCHI_REFUSAL_ACCOUNT_OF_ANOTHER: i32 = 15;
/// `no-such-customer`: このお客様の契約はありません, there is no contract of this customer
pub const MADOGUCHI_REFUSAL_NO_SUCH_CUSTOMER: i32 = 16;
/// `contract-in-force`: 契約は停止されていません, the contract is in force
pub const MADOGUCHI_REFUSAL_CONTRACT_IN_FORCE: i32 = 17;
/// `contract-suspended`: 契約は停止中です, the contract is suspended
pub const MADOGUCHI_REFUSAL_CONTRACT_SUSPENDED: i32 = 18;
/// `contract-closed`: 契約は解約済みです, the contract is closed
pub const MADOGUCHI_REFUSAL_CONTRACT_CLOSED: i32 = 19;

static REFUSAL: &[Words] = &[
    Words {
        number: 0, word: "entries\0", ja: "入力内容に誤りがあります\0", en: "the entries have faults\0"
    },
    Words {
        number: 1,
        word: "closed\0",
        ja: "ただいまの時間はご利用いただけません\0",
        en: "the service is closed now\0",
    },
    Words {
        number: 2,
        word: "wrong-credentials\0",
        ja: "入力内容が正しくないか、ご利用いただけません\0",
        en: "what was entered is not right, or its use is stopped\0",
    },
    Words {
        number: 3,
        word: "busy\0",
        ja: "ただいま処理中です。しばらくしてからもう一度お試しください\0",
        en: "attempts are under way; try again in a moment\0",
    },
    Words {
        number: 4,
        word: "stale-page\0",
        ja: "画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください\0",
        en: "the page is out of date; do not use the browser's back and forward\0",
    },
    Words {
        number: 5,
        word: "no-such-button\0",
        ja: "この画面ではその操作はできません\0",
        en: "the page has no such button\0",
    },
    Words {
        number: 6,
        word: "session-over\0",
        ja: "ログアウトしました。もう一度ログインしてください\0",
        en: "the session is over; log in again\0",
    },
    Words {
        number: 7,
        word: "already-logged-in\0",
        ja: "すでにログインされています\0",
        en: "a session is open already\0",
    },
    Words {
        number: 8,
        word: "journey-expired\0",
        ja: "初回利用登録の期限が過ぎています。お取引店にお問い合わせください\0",
        en: "the time for first use is over; ask your branch\0",
    },
    Words {
        number: 9,
        word: "login-id-taken\0",
        ja: "このログインIDはご利用になれません\0",
        en: "this login ID cannot be used\0",
    },
    Words {
        number: 10,
        word: "too-many-login-ids\0",
        ja: "本日はこれ以上ログインIDをお試しいただけません\0",
        en: "no more login IDs can be tried today\0",
    },
    Words {
        number: 11,
        word: "needs-approval\0",
        ja: "別の担当者の承認が必要です\0",
        en: "another operator must approve\0",
    },
    Words {
        number: 12,
        word: "act-not-given\0",
        ja: "この操作は担当者に認められていません\0",
        en: "the institution does not let operators do this\0",
    },
    Words {
        number: 13,
        word: "reason-not-readable\0",
        ja: "理由がないか、長すぎるか、読み取れない文字があります\0",
        en: "the reason is missing or too long, or has characters that people cannot read\0",
    },
    Words {
        number: 14,
        word: "contract-already-open\0",
        ja: "このお客様の契約はすでにあります\0",
        en: "the customer has a contract already\0",
    },
    Words {
        number: 15,
        word: "account-of-another\0",
        ja: "この口座は別のお客様の契約にあります\0",
        en: "the account belongs to another customer's contract\0",
    },
    Words {
        number: 16,
        word: "no-such-customer\0",
        ja: "このお客様の契約はありません\0",
        en: "there is no contract of this customer\0",
    },
    Words {
        number: 17,
        word: "contract-in-force\0",
        ja: "契約は停止されていません\0",
        en: "the contract is in force\0",
    },
    Words {
        number: 18, word: "contract-suspended\0", ja: "契約は停止中です\0", en: "the contract is suspended\0"
    },
    Words {
        number: 19, word: "contract-closed\0", ja: "契約は解約済みです\0", en: "the contract is closed\0"
    },
];

/// The word in JSON of a value of `MADOGUCHI_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_refusal_word(value: madoguchi_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(REFUSAL, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_refusal_ja(value: madoguchi_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(REFUSAL, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_refusal_en(value: madoguchi_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(REFUSAL, value, |words| words.en))
}

/// The value of `MADOGUCHI_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_refusal_from_word(word: madoguchi_str) -> madoguchi_refusal {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(REFUSAL, word) })
}

/// What an act really was.
/// `MADOGUCHI_REASON_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_reason = i32;

/// `done`: 完了, done
pub const MADOGUCHI_REASON_DONE: i32 = 0;
/// `entries`: 入力誤り, faults in the entries
pub const MADOGUCHI_REASON_ENTRIES: i32 = 1;
/// `closed`: 時間外, outside the hours
pub const MADOGUCHI_REASON_CLOSED: i32 = 2;
/// `wrong`: 認証誤り, a secret was wrong
pub const MADOGUCHI_REASON_WRONG: i32 = 3;
/// `unknown-login`: ログインIDなし, no such login ID
pub const MADOGUCHI_REASON_UNKNOWN_LOGIN: i32 = 4;
/// `unknown-account`: 口座なし, no such account
pub const MADOGUCHI_REASON_UNKNOWN_ACCOUNT: i32 = 5;
/// `first-use-done`: 初回利用登録済, first use is done already
pub const MADOGUCHI_REASON_FIRST_USE_DONE: i32 = 6;
/// `factor-temporarily-locked`: 一時停止中, the factor is temporarily locked
pub const MADOGUCHI_REASON_FACTOR_TEMPORARILY_LOCKED: i32 = 7;
/// `factor-locked`: ロック中, the factor is locked
pub const MADOGUCHI_REASON_FACTOR_LOCKED: i32 = 8;
/// `no-contract`: 契約停止・解約, the contract is suspended or closed
pub const MADOGUCHI_REASON_NO_CONTRACT: i32 = 9;
/// `over-budget`: 上限を超える同時試行, over the budget
pub const MADOGUCHI_REASON_OVER_BUDGET: i32 = 10;
/// `busy`: 試行中, attempts under way
pub const MADOGUCHI_REASON_BUSY: i32 = 11;
/// `unjudged`: 照合不能, what is stored cannot be judged
pub const MADOGUCHI_REASON_UNJUDGED: i32 = 12;
/// `late`: 時間切れ, recorded too late
pub const MADOGUCHI_REASON_LATE: i32 = 13;
/// `stale-page`: 古い画面, a stale page
pub const MADOGUCHI_REASON_STALE_PAGE: i32 = 14;
/// `no-such-button`: 操作なし, no such button
pub const MADOGUCHI_REASON_NO_SUCH_BUTTON: i32 = 15;
/// `no-session`: セッションなし, no such session
pub const MADOGUCHI_REASON_NO_SESSION: i32 = 16;
/// `session-over`: セッション終了, the session is over
pub const MADOGUCHI_REASON_SESSION_OVER: i32 = 17;
/// `already-logged-in`: 二重ログイン, a second login
pub const MADOGUCHI_REASON_ALREADY_LOGGED_IN: i32 = 18;
/// `journey-expired`: 初回利用登録期限切れ, first use has expired
pub const MADOGUCHI_REASON_JOURNEY_EXPIRED: i32 = 19;
/// `login-id-taken`: ログインID重複, the login ID is taken
pub const MADOGUCHI_REASON_LOGIN_ID_TAKEN: i32 = 20;
/// `too-many-login-ids`: ログインID試行超過, too many login IDs that others have
pub const MADOGUCHI_REASON_TOO_MANY_LOGIN_IDS: i32 = 21;
/// `needs-approval`: 承認なし, no approval
pub const MADOGUCHI_REASON_NEEDS_APPROVAL: i32 = 22;
/// `act-not-given`: 権限なし, not given to operators
pub const MADOGUCHI_REASON_ACT_NOT_GIVEN: i32 = 23;
/// `reason-not-readable`: 理由不備, the reason is not readable
pub const MADOGUCHI_REASON_REASON_NOT_READABLE: i32 = 24;
/// `contract-already-open`: 契約済, a contract is there already
pub const MADOGUCHI_REASON_CONTRACT_ALREADY_OPEN: i32 = 25;
/// `account-of-another`: 口座が別契約, the account is another customer's
pub const MADOGUCHI_REASON_ACCOUNT_OF_ANOTHER: i32 = 26;
/// `no-such-customer`: 契約なし, no such customer
pub const MADOGUCHI_REASON_NO_SUCH_CUSTOMER: i32 = 27;
/// `contract-in-force`: 契約有効, the contract is in force
pub const MADOGUCHI_REASON_CONTRACT_IN_FORCE: i32 = 28;
/// `contract-suspended`: 契約停止中, the contract is suspended
pub const MADOGUCHI_REASON_CONTRACT_SUSPENDED: i32 = 29;
/// `contract-closed`: 解約済, the contract is closed
pub const MADOGUCHI_REASON_CONTRACT_CLOSED: i32 = 30;

static REASON: &[Words] = &[
    Words { number: 0, word: "done\0", ja: "完了\0", en: "done\0" },
    Words { number: 1, word: "entries\0", ja: "入力誤り\0", en: "faults in the entries\0" },
    Words { number: 2, word: "closed\0", ja: "時間外\0", en: "outside the hours\0" },
    Words { number: 3, word: "wrong\0", ja: "認証誤り\0", en: "a secret was wrong\0" },
    Words { number: 4, word: "unknown-login\0", ja: "ログインIDなし\0", en: "no such login ID\0" },
    Words { number: 5, word: "unknown-account\0", ja: "口座なし\0", en: "no such account\0" },
    Words { number: 6, word: "first-use-done\0", ja: "初回利用登録済\0", en: "first use is done already\0" },
    Words {
        number: 7,
        word: "factor-temporarily-locked\0",
        ja: "一時停止中\0",
        en: "the factor is temporarily locked\0",
    },
    Words { number: 8, word: "factor-locked\0", ja: "ロック中\0", en: "the factor is locked\0" },
    Words {
        number: 9, word: "no-contract\0", ja: "契約停止・解約\0", en: "the contract is suspended or closed\0"
    },
    Words { number: 10, word: "over-budget\0", ja: "上限を超える同時試行\0", en: "over the budget\0" },
    Words { number: 11, word: "busy\0", ja: "試行中\0", en: "attempts under way\0" },
    Words { number: 12, word: "unjudged\0", ja: "照合不能\0", en: "what is stored cannot be judged\0" },
    Words { number: 13, word: "late\0", ja: "時間切れ\0", en: "recorded too late\0" },
    Words { number: 14, word: "stale-page\0", ja: "古い画面\0", en: "a stale page\0" },
    Words { number: 15, word: "no-such-button\0", ja: "操作なし\0", en: "no such button\0" },
    Words { number: 16, word: "no-session\0", ja: "セッションなし\0", en: "no such session\0" },
    Words { number: 17, word: "session-over\0", ja: "セッション終了\0", en: "the session is over\0" },
    Words { number: 18, word: "already-logged-in\0", ja: "二重ログイン\0", en: "a second login\0" },
    Words {
        number: 19, word: "journey-expired\0", ja: "初回利用登録期限切れ\0", en: "first use has expired\0"
    },
    Words { number: 20, word: "login-id-taken\0", ja: "ログインID重複\0", en: "the login ID is taken\0" },
    Words {
        number: 21,
        word: "too-many-login-ids\0",
        ja: "ログインID試行超過\0",
        en: "too many login IDs that others have\0",
    },
    Words { number: 22, word: "needs-approval\0", ja: "承認なし\0", en: "no approval\0" },
    Words { number: 23, word: "act-not-given\0", ja: "権限なし\0", en: "not given to operators\0" },
    Words { number: 24, word: "reason-not-readable\0", ja: "理由不備\0", en: "the reason is not readable\0" },
    Words { number: 25, word: "contract-already-open\0", ja: "契約済\0", en: "a contract is there already\0" },
    Words {
        number: 26, word: "account-of-another\0", ja: "口座が別契約\0", en: "the account is another customer's\0"
    },
    Words { number: 27, word: "no-such-customer\0", ja: "契約なし\0", en: "no such customer\0" },
    Words { number: 28, word: "contract-in-force\0", ja: "契約有効\0", en: "the contract is in force\0" },
    Words { number: 29, word: "contract-suspended\0", ja: "契約停止中\0", en: "the contract is suspended\0" },
    Words { number: 30, word: "contract-closed\0", ja: "解約済\0", en: "the contract is closed\0" },
];

/// The word in JSON of a value of `MADOGUCHI_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_reason_word(value: madoguchi_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(REASON, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_reason_ja(value: madoguchi_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(REASON, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_reason_en(value: madoguchi_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(REASON, value, |words| words.en))
}

/// The value of `MADOGUCHI_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_reason_from_word(word: madoguchi_str) -> madoguchi_reason {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(REASON, word) })
}

/// What a new profile changes for a customer (INS-5).
/// `MADOGUCHI_CHANGE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_change_kind = i32;

/// `must-change-password`: パスワードの変更が必要になります, a password must be changed
pub const MADOGUCHI_CHANGE_KIND_MUST_CHANGE_PASSWORD: i32 = 0;
/// `password-unjudged`: パスワードを照合できなくなります, a password cannot be judged any more
pub const MADOGUCHI_CHANGE_KIND_PASSWORD_UNJUDGED: i32 = 1;
/// `limit-reached`: 誤入力の上限により停止します, a factor reaches its limit
pub const MADOGUCHI_CHANGE_KIND_LIMIT_REACHED: i32 = 2;

static CHANGE_KIND: &[Words] = &[
    Words {
        number: 0,
        word: "must-change-password\0",
        ja: "パスワードの変更が必要になります\0",
        en: "a password must be changed\0",
    },
    Words {
        number: 1,
        word: "password-unjudged\0",
        ja: "パスワードを照合できなくなります\0",
        en: "a password cannot be judged any more\0",
    },
    Words {
        number: 2,
        word: "limit-reached\0",
        ja: "誤入力の上限により停止します\0",
        en: "a factor reaches its limit\0",
    },
];

/// The word in JSON of a value of `MADOGUCHI_CHANGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_change_kind_word(value: madoguchi_change_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHANGE_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CHANGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_change_kind_ja(value: madoguchi_change_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHANGE_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CHANGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_change_kind_en(value: madoguchi_change_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHANGE_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_CHANGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_change_kind_from_word(word: madoguchi_str) -> madoguchi_change_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CHANGE_KIND, word) })
}

/// What a notice is about (LCK-1, ENR-2, OPR-1).
/// `MADOGUCHI_NOTICE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_notice_kind = i32;

/// `temporarily-locked`: 一時停止のお知らせ, temporarily locked
pub const MADOGUCHI_NOTICE_KIND_TEMPORARILY_LOCKED: i32 = 0;
/// `temporary-lock-ended`: 一時停止解除のお知らせ, the temporary lock has ended
pub const MADOGUCHI_NOTICE_KIND_TEMPORARY_LOCK_ENDED: i32 = 1;
/// `locked`: ご利用停止のお知らせ, locked
pub const MADOGUCHI_NOTICE_KIND_LOCKED: i32 = 2;
/// `lifted`: ご利用停止解除のお知らせ, lock lifted
pub const MADOGUCHI_NOTICE_KIND_LIFTED: i32 = 3;
/// `sessions-ended`: ログアウトのお知らせ, sessions ended
pub const MADOGUCHI_NOTICE_KIND_SESSIONS_ENDED: i32 = 4;
/// `login-id-taken`: ログインID登録のお知らせ, login ID registered
pub const MADOGUCHI_NOTICE_KIND_LOGIN_ID_TAKEN: i32 = 100;
/// `passwords-changed`: パスワード変更のお知らせ, passwords changed
pub const MADOGUCHI_NOTICE_KIND_PASSWORDS_CHANGED: i32 = 101;
/// `registered`: お客様情報登録のお知らせ, registration done
pub const MADOGUCHI_NOTICE_KIND_REGISTERED: i32 = 102;
/// `journey-reset`: 初回利用登録リセットのお知らせ, first use set back
pub const MADOGUCHI_NOTICE_KIND_JOURNEY_RESET: i32 = 103;
/// `suspended`: ご契約停止のお知らせ, contract suspended
pub const MADOGUCHI_NOTICE_KIND_SUSPENDED: i32 = 104;
/// `resumed`: ご契約再開のお知らせ, contract resumed
pub const MADOGUCHI_NOTICE_KIND_RESUMED: i32 = 105;
/// `closed`: ご解約のお知らせ, contract closed
pub const MADOGUCHI_NOTICE_KIND_CLOSED: i32 = 106;

static NOTICE_KIND: &[Words] = &[
    Words { number: 0, word: "temporarily-locked\0", ja: "一時停止のお知らせ\0", en: "temporarily locked\0" },
    Words {
        number: 1,
        word: "temporary-lock-ended\0",
        ja: "一時停止解除のお知らせ\0",
        en: "the temporary lock has ended\0",
    },
    Words { number: 2, word: "locked\0", ja: "ご利用停止のお知らせ\0", en: "locked\0" },
    Words { number: 3, word: "lifted\0", ja: "ご利用停止解除のお知らせ\0", en: "lock lifted\0" },
    Words { number: 4, word: "sessions-ended\0", ja: "ログアウトのお知らせ\0", en: "sessions ended\0" },
    Words {
        number: 100, word: "login-id-taken\0", ja: "ログインID登録のお知らせ\0", en: "login ID registered\0"
    },
    Words {
        number: 101, word: "passwords-changed\0", ja: "パスワード変更のお知らせ\0", en: "passwords changed\0"
    },
    Words {
        number: 102, word: "registered\0", ja: "お客様情報登録のお知らせ\0", en: "registration done\0"
    },
    Words {
        number: 103, word: "journey-reset\0", ja: "初回利用登録リセットのお知らせ\0", en: "first use set back\0"
    },
    Words { number: 104, word: "suspended\0", ja: "ご契約停止のお知らせ\0", en: "contract suspended\0" },
    Words { number: 105, word: "resumed\0", ja: "ご契約再開のお知らせ\0", en: "contract resumed\0" },
    Words { number: 106, word: "closed\0", ja: "ご解約のお知らせ\0", en: "contract closed\0" },
];

/// The word in JSON of a value of `MADOGUCHI_NOTICE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_notice_kind_word(value: madoguchi_notice_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(NOTICE_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_NOTICE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_notice_kind_ja(value: madoguchi_notice_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(NOTICE_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_NOTICE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_notice_kind_en(value: madoguchi_notice_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(NOTICE_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_NOTICE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_notice_kind_from_word(word: madoguchi_str) -> madoguchi_notice_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(NOTICE_KIND, word) })
}

/// What a record tells of.
/// `MADOGUCHI_AUDIT_EVENT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_audit_event = i32;

/// `session-started`: 来訪, session started
pub const MADOGUCHI_AUDIT_EVENT_SESSION_STARTED: i32 = 0;
/// `attempt-counted`: 認証試行, attempt counted
pub const MADOGUCHI_AUDIT_EVENT_ATTEMPT_COUNTED: i32 = 1;
/// `attempt-succeeded`: 認証成功, attempt right
pub const MADOGUCHI_AUDIT_EVENT_ATTEMPT_SUCCEEDED: i32 = 2;
/// `attempt-failed`: 認証失敗, attempt wrong
pub const MADOGUCHI_AUDIT_EVENT_ATTEMPT_FAILED: i32 = 3;
/// `attempt-expired`: 認証時間切れ, attempt run out
pub const MADOGUCHI_AUDIT_EVENT_ATTEMPT_EXPIRED: i32 = 4;
/// `temporarily-locked`: 一時停止, temporarily locked
pub const MADOGUCHI_AUDIT_EVENT_TEMPORARILY_LOCKED: i32 = 5;
/// `temporary-lock-ended`: 一時停止解除, temporary lock ended
pub const MADOGUCHI_AUDIT_EVENT_TEMPORARY_LOCK_ENDED: i32 = 6;
/// `locked`: ロック, locked
pub const MADOGUCHI_AUDIT_EVENT_LOCKED: i32 = 7;
/// `lifted`: ロック解除, lifted
pub const MADOGUCHI_AUDIT_EVENT_LIFTED: i32 = 8;
/// `session-opened`: セッション開始, session opened
pub const MADOGUCHI_AUDIT_EVENT_SESSION_OPENED: i32 = 9;
/// `session-ended`: セッション終了, session ended
pub const MADOGUCHI_AUDIT_EVENT_SESSION_ENDED: i32 = 10;
/// `operator-request-refused`: 操作拒否, operator request refused
pub const MADOGUCHI_AUDIT_EVENT_OPERATOR_REQUEST_REFUSED: i32 = 11;
/// `profile-adopted`: 規定の適用, profile adopted
pub const MADOGUCHI_AUDIT_EVENT_PROFILE_ADOPTED: i32 = 12;
/// `rehashed`: ハッシュ更新, hashed anew
pub const MADOGUCHI_AUDIT_EVENT_REHASHED: i32 = 13;
/// `login-id-taken`: ログインID登録, login ID taken
pub const MADOGUCHI_AUDIT_EVENT_LOGIN_ID_TAKEN: i32 = 100;
/// `login-id-refused`: ログインID重複, login ID refused
pub const MADOGUCHI_AUDIT_EVENT_LOGIN_ID_REFUSED: i32 = 101;
/// `questions-registered`: 追加認証登録, questions registered
pub const MADOGUCHI_AUDIT_EVENT_QUESTIONS_REGISTERED: i32 = 102;
/// `passwords-changed`: パスワード変更, passwords changed
pub const MADOGUCHI_AUDIT_EVENT_PASSWORDS_CHANGED: i32 = 103;
/// `passwords-refused`: パスワード変更拒否, passwords refused
pub const MADOGUCHI_AUDIT_EVENT_PASSWORDS_REFUSED: i32 = 104;
/// `data-registered`: お客様情報登録, data registered
pub const MADOGUCHI_AUDIT_EVENT_DATA_REGISTERED: i32 = 105;
/// `journey-expired`: 初回利用登録期限切れ, first use expired
pub const MADOGUCHI_AUDIT_EVENT_JOURNEY_EXPIRED: i32 = 106;
/// `journey-reset`: 初回利用登録リセット, first use set back
pub const MADOGUCHI_AUDIT_EVENT_JOURNEY_RESET: i32 = 107;
/// `journey-aborted`: 登録中止, registration aborted
pub const MADOGUCHI_AUDIT_EVENT_JOURNEY_ABORTED: i32 = 108;
/// `contract-opened`: 契約開始, contract opened
pub const MADOGUCHI_AUDIT_EVENT_CONTRACT_OPENED: i32 = 109;
/// `contract-changed`: 契約変更, contract changed
pub const MADOGUCHI_AUDIT_EVENT_CONTRACT_CHANGED: i32 = 110;

static AUDIT_EVENT: &[Words] = &[
    Words { number: 0, word: "session-started\0", ja: "来訪\0", en: "session started\0" },
    Words { number: 1, word: "attempt-counted\0", ja: "認証試行\0", en: "attempt counted\0" },
    Words { number: 2, word: "attempt-succeeded\0", ja: "認証成功\0", en: "attempt right\0" },
    Words { number: 3, word: "attempt-failed\0", ja: "認証失敗\0", en: "attempt wrong\0" },
    Words { number: 4, word: "attempt-expired\0", ja: "認証時間切れ\0", en: "attempt run out\0" },
    Words { number: 5, word: "temporarily-locked\0", ja: "一時停止\0", en: "temporarily locked\0" },
    Words { number: 6, word: "temporary-lock-ended\0", ja: "一時停止解除\0", en: "temporary lock ended\0" },
    Words { number: 7, word: "locked\0", ja: "ロック\0", en: "locked\0" },
    Words { number: 8, word: "lifted\0", ja: "ロック解除\0", en: "lifted\0" },
    Words { number: 9, word: "session-opened\0", ja: "セッション開始\0", en: "session opened\0" },
    Words { number: 10, word: "session-ended\0", ja: "セッション終了\0", en: "session ended\0" },
    Words { number: 11, word: "operator-request-refused\0", ja: "操作拒否\0", en: "operator request refused\0" },
    Words { number: 12, word: "profile-adopted\0", ja: "規定の適用\0", en: "profile adopted\0" },
    Words { number: 13, word: "rehashed\0", ja: "ハッシュ更新\0", en: "hashed anew\0" },
    Words { number: 100, word: "login-id-taken\0", ja: "ログインID登録\0", en: "login ID taken\0" },
    Words { number: 101, word: "login-id-refused\0", ja: "ログインID重複\0", en: "login ID refused\0" },
    Words { number: 102, word: "questions-registered\0", ja: "追加認証登録\0", en: "questions registered\0" },
    Words { number: 103, word: "passwords-changed\0", ja: "パスワード変更\0", en: "passwords changed\0" },
    Words { number: 104, word: "passwords-refused\0", ja: "パスワード変更拒否\0", en: "passwords refused\0" },
    Words { number: 105, word: "data-registered\0", ja: "お客様情報登録\0", en: "data registered\0" },
    Words { number: 106, word: "journey-expired\0", ja: "初回利用登録期限切れ\0", en: "first use expired\0" },
    Words { number: 107, word: "journey-reset\0", ja: "初回利用登録リセット\0", en: "first use set back\0" },
    Words { number: 108, word: "journey-aborted\0", ja: "登録中止\0", en: "registration aborted\0" },
    Words { number: 109, word: "contract-opened\0", ja: "契約開始\0", en: "contract opened\0" },
    Words { number: 110, word: "contract-changed\0", ja: "契約変更\0", en: "contract changed\0" },
];

/// The word in JSON of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_audit_event_word(value: madoguchi_audit_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(AUDIT_EVENT, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_audit_event_ja(value: madoguchi_audit_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(AUDIT_EVENT, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_audit_event_en(value: madoguchi_audit_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(AUDIT_EVENT, value, |words| words.en))
}

/// The value of `MADOGUCHI_AUDIT_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_audit_event_from_word(word: madoguchi_str) -> madoguchi_audit_event {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(AUDIT_EVENT, word) })
}

/// Where an attempt came from, according to the host's recognition of environments (LCK-6).
/// `MADOGUCHI_ORIGIN_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_origin = i32;

/// `known`: 登録済みの環境, a known environment
pub const MADOGUCHI_ORIGIN_KNOWN: i32 = 0;
/// `stranger`: 未登録の環境, an environment not known
pub const MADOGUCHI_ORIGIN_STRANGER: i32 = 1;

static ORIGIN: &[Words] = &[
    Words { number: 0, word: "known\0", ja: "登録済みの環境\0", en: "a known environment\0" },
    Words { number: 1, word: "stranger\0", ja: "未登録の環境\0", en: "an environment not known\0" },
];

/// The word in JSON of a value of `MADOGUCHI_ORIGIN_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_origin_word(value: madoguchi_origin) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ORIGIN, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ORIGIN_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_origin_ja(value: madoguchi_origin) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ORIGIN, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ORIGIN_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_origin_en(value: madoguchi_origin) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ORIGIN, value, |words| words.en))
}

/// The value of `MADOGUCHI_ORIGIN_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_origin_from_word(word: madoguchi_str) -> madoguchi_origin {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ORIGIN, word) })
}

/// What a temporary lock or a lock of a factor closes (LCK-1).
/// `MADOGUCHI_LOCK_CLOSING_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_lock_closing = i32;

/// `first-use`: 初回利用登録, first use
pub const MADOGUCHI_LOCK_CLOSING_FIRST_USE: i32 = 0;
/// `login`: ログイン（ご利用中の場合も終了します）, login, and a session that lives
pub const MADOGUCHI_LOCK_CLOSING_LOGIN: i32 = 1;
/// `acts`: その入力を必要とするお取引・お手続き, the acts that ask for it
pub const MADOGUCHI_LOCK_CLOSING_ACTS: i32 = 2;
/// `activation`: ワンタイムパスワードの利用開始, activation of a token
pub const MADOGUCHI_LOCK_CLOSING_ACTIVATION: i32 = 3;

static LOCK_CLOSING: &[Words] = &[
    Words { number: 0, word: "first-use\0", ja: "初回利用登録\0", en: "first use\0" },
    Words {
        number: 1,
        word: "login\0",
        ja: "ログイン（ご利用中の場合も終了します）\0",
        en: "login, and a session that lives\0",
    },
    Words {
        number: 2, word: "acts\0", ja: "その入力を必要とするお取引・お手続き\0", en: "the acts that ask for it\0"
    },
    Words {
        number: 3, word: "activation\0", ja: "ワンタイムパスワードの利用開始\0", en: "activation of a token\0"
    },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_closing_word(value: madoguchi_lock_closing) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_CLOSING, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_closing_ja(value: madoguchi_lock_closing) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_CLOSING, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_closing_en(value: madoguchi_lock_closing) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_CLOSING, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_CLOSING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_closing_from_word(word: madoguchi_str) -> madoguchi_lock_closing {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_CLOSING, word) })
}

/// How long a stranger can keep a customer out, as a word.
/// `MADOGUCHI_OUTAGE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_outage_kind = i32;

/// `nothing`: 停止しません, not at all
pub const MADOGUCHI_OUTAGE_KIND_NOTHING: i32 = 0;
/// `minutes`: 一定時間, for some minutes at a time
pub const MADOGUCHI_OUTAGE_KIND_MINUTES: i32 = 1;
/// `until-lifted`: 解除まで, until the lock is lifted
pub const MADOGUCHI_OUTAGE_KIND_UNTIL_LIFTED: i32 = 2;

static OUTAGE_KIND: &[Words] = &[
    Words { number: 0, word: "nothing\0", ja: "停止しません\0", en: "not at all\0" },
    Words { number: 1, word: "minutes\0", ja: "一定時間\0", en: "for some minutes at a time\0" },
    Words { number: 2, word: "until-lifted\0", ja: "解除まで\0", en: "until the lock is lifted\0" },
];

/// The word in JSON of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_outage_kind_word(value: madoguchi_outage_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OUTAGE_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_outage_kind_ja(value: madoguchi_outage_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OUTAGE_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_outage_kind_en(value: madoguchi_outage_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OUTAGE_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_OUTAGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_outage_kind_from_word(word: madoguchi_str) -> madoguchi_outage_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(OUTAGE_KIND, word) })
}

/// An event in a history of right and wrong entries.
/// `MADOGUCHI_LOCK_HISTORY_EVENT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_lock_history_event = i32;

/// `begin`: 入力を受け付ける, an attempt begins
pub const MADOGUCHI_LOCK_HISTORY_EVENT_BEGIN: i32 = 0;
/// `right`: 正しかった, it was right
pub const MADOGUCHI_LOCK_HISTORY_EVENT_RIGHT: i32 = 1;
/// `wrong`: 誤りだった, it was wrong
pub const MADOGUCHI_LOCK_HISTORY_EVENT_WRONG: i32 = 2;
/// `wait`: 時間が経つ, time passes
pub const MADOGUCHI_LOCK_HISTORY_EVENT_WAIT: i32 = 3;
/// `lift`: 解除する, the institution lifts it
pub const MADOGUCHI_LOCK_HISTORY_EVENT_LIFT: i32 = 4;

static LOCK_HISTORY_EVENT: &[Words] = &[
    Words { number: 0, word: "begin\0", ja: "入力を受け付ける\0", en: "an attempt begins\0" },
    Words { number: 1, word: "right\0", ja: "正しかった\0", en: "it was right\0" },
    Words { number: 2, word: "wrong\0", ja: "誤りだった\0", en: "it was wrong\0" },
    Words { number: 3, word: "wait\0", ja: "時間が経つ\0", en: "time passes\0" },
    Words { number: 4, word: "lift\0", ja: "解除する\0", en: "the institution lifts it\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_event_word(value: madoguchi_lock_history_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_EVENT, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_event_ja(value: madoguchi_lock_history_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_EVENT, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_event_en(value: madoguchi_lock_history_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_EVENT, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_HISTORY_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_history_event_from_word(word: madoguchi_str) -> madoguchi_lock_history_event {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_HISTORY_EVENT, word) })
}

/// The reply to an event of a history.
/// `MADOGUCHI_LOCK_HISTORY_REPLY_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_lock_history_reply = i32;

/// `counted`: 受付, counted
pub const MADOGUCHI_LOCK_HISTORY_REPLY_COUNTED: i32 = 0;
/// `busy`: 処理中, busy
pub const MADOGUCHI_LOCK_HISTORY_REPLY_BUSY: i32 = 1;
/// `opened`: 成功, opened
pub const MADOGUCHI_LOCK_HISTORY_REPLY_OPENED: i32 = 2;
/// `refused`: 不成功, refused
pub const MADOGUCHI_LOCK_HISTORY_REPLY_REFUSED: i32 = 3;
/// `done`: 済, done
pub const MADOGUCHI_LOCK_HISTORY_REPLY_DONE: i32 = 4;
/// `clock-went-back`: 時刻が戻っています, the clock went back
pub const MADOGUCHI_LOCK_HISTORY_REPLY_CLOCK_WENT_BACK: i32 = 5;
/// `not-pending`: 受付中の入力ではありません, not pending
pub const MADOGUCHI_LOCK_HISTORY_REPLY_NOT_PENDING: i32 = 6;

static LOCK_HISTORY_REPLY: &[Words] = &[
    Words { number: 0, word: "counted\0", ja: "受付\0", en: "counted\0" },
    Words { number: 1, word: "busy\0", ja: "処理中\0", en: "busy\0" },
    Words { number: 2, word: "opened\0", ja: "成功\0", en: "opened\0" },
    Words { number: 3, word: "refused\0", ja: "不成功\0", en: "refused\0" },
    Words { number: 4, word: "done\0", ja: "済\0", en: "done\0" },
    Words { number: 5, word: "clock-went-back\0", ja: "時刻が戻っています\0", en: "the clock went back\0" },
    Words { number: 6, word: "not-pending\0", ja: "受付中の入力ではありません\0", en: "not pending\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_reply_word(value: madoguchi_lock_history_reply) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_REPLY, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_reply_ja(value: madoguchi_lock_history_reply) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_REPLY, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_reply_en(value: madoguchi_lock_history_reply) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_REPLY, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_HISTORY_REPLY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_history_reply_from_word(word: madoguchi_str) -> madoguchi_lock_history_reply {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_HISTORY_REPLY, word) })
}

/// The state of an attempt counter (LCK-3).
/// `MADOGUCHI_LOCK_STATE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_lock_state = i32;

/// `open`: 利用可, open
pub const MADOGUCHI_LOCK_STATE_OPEN: i32 = 0;
/// `temporarily-locked`: 一時停止, temporarily locked
pub const MADOGUCHI_LOCK_STATE_TEMPORARILY_LOCKED: i32 = 1;
/// `locked`: ロック, locked
pub const MADOGUCHI_LOCK_STATE_LOCKED: i32 = 2;

static LOCK_STATE: &[Words] = &[
    Words { number: 0, word: "open\0", ja: "利用可\0", en: "open\0" },
    Words { number: 1, word: "temporarily-locked\0", ja: "一時停止\0", en: "temporarily locked\0" },
    Words { number: 2, word: "locked\0", ja: "ロック\0", en: "locked\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_state_word(value: madoguchi_lock_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_STATE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_state_ja(value: madoguchi_lock_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_STATE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_state_en(value: madoguchi_lock_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_STATE, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_state_from_word(word: madoguchi_str) -> madoguchi_lock_state {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_STATE, word) })
}

/// The kinds of events, as words.
/// `MADOGUCHI_COUNTER_EVENT_WORD_…`; `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_counter_event_word = i32;

/// `succeeded`: 正しい入力, right
pub const MADOGUCHI_COUNTER_EVENT_WORD_SUCCEEDED: i32 = 0;
/// `failed`: 誤った入力, wrong
pub const MADOGUCHI_COUNTER_EVENT_WORD_FAILED: i32 = 1;
/// `refused`: 停止中の入力, refused
pub const MADOGUCHI_COUNTER_EVENT_WORD_REFUSED: i32 = 2;
/// `over-budget`: 上限を超える同時入力, over the budget
pub const MADOGUCHI_COUNTER_EVENT_WORD_OVER_BUDGET: i32 = 3;
/// `session-ended`: ご利用の終了, session ended
pub const MADOGUCHI_COUNTER_EVENT_WORD_SESSION_ENDED: i32 = 4;
/// `temporarily-locked`: 一時停止, temporarily locked
pub const MADOGUCHI_COUNTER_EVENT_WORD_TEMPORARILY_LOCKED: i32 = 5;
/// `temporary-lock-ended`: 一時停止の終了, temporary lock ended
pub const MADOGUCHI_COUNTER_EVENT_WORD_TEMPORARY_LOCK_ENDED: i32 = 6;
/// `locked`: ロック, locked
pub const MADOGUCHI_COUNTER_EVENT_WORD_LOCKED: i32 = 7;
/// `lifted`: 解除, lifted
pub const MADOGUCHI_COUNTER_EVENT_WORD_LIFTED: i32 = 8;

static COUNTER_EVENT_WORD: &[Words] = &[
    Words { number: 0, word: "succeeded\0", ja: "正しい入力\0", en: "right\0" },
    Words { number: 1, word: "failed\0", ja: "誤った入力\0", en: "wrong\0" },
    Words { number: 2, word: "refused\0", ja: "停止中の入力\0", en: "refused\0" },
    Words { number: 3, word: "over-budget\0", ja: "上限を超える同時入力\0", en: "over the budget\0" },
    Words { number: 4, word: "session-ended\0", ja: "ご利用の終了\0", en: "session ended\0" },
    Words { number: 5, word: "temporarily-locked\0", ja: "一時停止\0", en: "temporarily locked\0" },
    Words { number: 6, word: "temporary-lock-ended\0", ja: "一時停止の終了\0", en: "temporary lock ended\0" },
    Words { number: 7, word: "locked\0", ja: "ロック\0", en: "locked\0" },
    Words { number: 8, word: "lifted\0", ja: "解除\0", en: "lifted\0" },
];

/// The word in JSON of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_counter_event_word_word(value: madoguchi_counter_event_word) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(COUNTER_EVENT_WORD, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_counter_event_word_ja(value: madoguchi_counter_event_word) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(COUNTER_EVENT_WORD, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_counter_event_word_en(value: madoguchi_counter_event_word) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(COUNTER_EVENT_WORD, value, |words| words.en))
}

/// The value of `MADOGUCHI_COUNTER_EVENT_WORD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_counter_event_word_from_word(word: madoguchi_str) -> madoguchi_counter_event_word {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(COUNTER_EVENT_WORD, word) })
}

number! {
Service, i32, ABSENT_32, |word| word.number().into();
TransferKind, i32, ABSENT_32, |word| word.number().into();
ChargeItem, i32, ABSENT_32, |word| word.number().into();
FormRule, i32, ABSENT_32, |word| word.number().into();
Weekday, i32, ABSENT_32, |word| word.number().into();
Layer, i32, ABSENT_32, |word| word.number().into();
StatementRefusalKind, i32, ABSENT_32, |word| word.number().into();
Rounding, i32, ABSENT_32, |word| word.number().into();
ChargeState, i32, ABSENT_32, |word| word.number().into();
DayReasonKind, i32, ABSENT_32, |word| word.number().into();
Page, i32, ABSENT_32, |word| word.number().into();
Button, i32, ABSENT_32, |word| word.number().into();
EntryField, i32, ABSENT_32, |word| word.number().into();
TextKind, i32, ABSENT_32, |word| word.number().into();
TlsVersion, i32, ABSENT_32, |word| word.number().into();
CertificateKind, i32, ABSENT_32, |word| word.number().into();
ConnectionRefusal, i32, ABSENT_32, |word| word.number().into();
Os, i32, ABSENT_32, |word| word.number().into();
Browser, i32, ABSENT_32, |word| word.number().into();
Support, i32, ABSENT_32, |word| word.number().into();
EnvironmentReason, i32, ABSENT_32, |word| word.number().into();
Factor, i32, ABSENT_32, |word| word.number().into();
OperatorAct, i32, ABSENT_32, |word| word.number().into();
NeedKind, i32, ABSENT_32, |word| word.number().into();
Refusal, i32, ABSENT_32, |word| word.number().into();
Reason, i32, ABSENT_32, |word| word.number().into();
ChangeKind, i32, ABSENT_32, |word| word.number().into();
NoticeKind, i32, ABSENT_32, |word| word.number().into();
AuditEvent, i32, ABSENT_32, |word| word.number().into();
Origin, i32, ABSENT_32, |word| word.number().into();
LockClosing, i32, ABSENT_32, |word| word.number().into();
OutageKind, i32, ABSENT_32, |word| word.number().into();
LockHistoryEvent, i32, ABSENT_32, |word| word.number().into();
LockHistoryReply, i32, ABSENT_32, |word| word.number().into();
LockState, i32, ABSENT_32, |word| word.number().into();
CounterEventWord, i32, ABSENT_32, |word| word.number().into();
}

/// Values of `madoguchi_error_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_error_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_error_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_error_record_list {
    type Item = madoguchi_error_record;

    fn parts(self) -> (*const madoguchi_error_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_error_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ErrorRecord {
    type Item = madoguchi_error_record;
    type List = madoguchi_error_record_list;
}

/// Values of `madoguchi_fault_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fault_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_fault_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_fault_record_list {
    type Item = madoguchi_fault_record;

    fn parts(self) -> (*const madoguchi_fault_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_fault_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for FaultRecord {
    type Item = madoguchi_fault_record;
    type List = madoguchi_fault_record_list;
}

/// Values of `madoguchi_service`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_service_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_service,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_service_list {
    type Item = madoguchi_service;

    fn parts(self) -> (*const madoguchi_service, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_service, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for Service {
    type Item = madoguchi_service;
    type List = madoguchi_service_list;
}

/// Values of `madoguchi_maintenance_window_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_maintenance_window_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_maintenance_window_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_maintenance_window_record_list {
    type Item = madoguchi_maintenance_window_record;

    fn parts(self) -> (*const madoguchi_maintenance_window_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_maintenance_window_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for MaintenanceWindowRecord {
    type Item = madoguchi_maintenance_window_record;
    type List = madoguchi_maintenance_window_record_list;
}

/// Values of `madoguchi_lock_history_event_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_event_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_lock_history_event_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_lock_history_event_record_list {
    type Item = madoguchi_lock_history_event_record;

    fn parts(self) -> (*const madoguchi_lock_history_event_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_lock_history_event_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for LockHistoryEventRecord {
    type Item = madoguchi_lock_history_event_record;
    type List = madoguchi_lock_history_event_record_list;
}

/// Values of `madoguchi_current_version_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_current_version_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_current_version_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_current_version_record_list {
    type Item = madoguchi_current_version_record;

    fn parts(self) -> (*const madoguchi_current_version_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_current_version_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for CurrentVersionRecord {
    type Item = madoguchi_current_version_record;
    type List = madoguchi_current_version_record_list;
}

/// Values of `madoguchi_entry_input`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_input_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_entry_input,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_entry_input_list {
    type Item = madoguchi_entry_input;

    fn parts(self) -> (*const madoguchi_entry_input, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_entry_input, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for EntryInput {
    type Item = madoguchi_entry_input;
    type List = madoguchi_entry_input_list;
}

/// Values of `madoguchi_row_input`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_row_input_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_row_input,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_row_input_list {
    type Item = madoguchi_row_input;

    fn parts(self) -> (*const madoguchi_row_input, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_row_input, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for RowInput {
    type Item = madoguchi_row_input;
    type List = madoguchi_row_input_list;
}

/// Texts, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_str_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_str,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_str_list {
    type Item = madoguchi_str;

    fn parts(self) -> (*const madoguchi_str, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_str, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for Text {
    type Item = madoguchi_str;
    type List = madoguchi_str_list;
}

/// Values of `madoguchi_closed_by`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_closed_by_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_closed_by,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_closed_by_list {
    type Item = madoguchi_closed_by;

    fn parts(self) -> (*const madoguchi_closed_by, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_closed_by, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ClosedBy {
    type Item = madoguchi_closed_by;
    type List = madoguchi_closed_by_list;
}

/// Values of `madoguchi_footnote_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_footnote_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_footnote_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_footnote_record_list {
    type Item = madoguchi_footnote_record;

    fn parts(self) -> (*const madoguchi_footnote_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_footnote_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for FootnoteRecord {
    type Item = madoguchi_footnote_record;
    type List = madoguchi_footnote_record_list;
}

/// Values of `madoguchi_window_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_window_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_window_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_window_record_list {
    type Item = madoguchi_window_record;

    fn parts(self) -> (*const madoguchi_window_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_window_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for WindowRecord {
    type Item = madoguchi_window_record;
    type List = madoguchi_window_record_list;
}

/// Values of `madoguchi_day_reason`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_reason_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_day_reason,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_day_reason_list {
    type Item = madoguchi_day_reason;

    fn parts(self) -> (*const madoguchi_day_reason, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_day_reason, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for DayReason {
    type Item = madoguchi_day_reason;
    type List = madoguchi_day_reason_list;
}

/// Values of `madoguchi_day_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_day_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_day_record_list {
    type Item = madoguchi_day_record;

    fn parts(self) -> (*const madoguchi_day_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_day_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for DayRecord {
    type Item = madoguchi_day_record;
    type List = madoguchi_day_record_list;
}

/// Values of `madoguchi_statement_refusal_kind`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_refusal_kind_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_statement_refusal_kind,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_statement_refusal_kind_list {
    type Item = madoguchi_statement_refusal_kind;

    fn parts(self) -> (*const madoguchi_statement_refusal_kind, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_statement_refusal_kind, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for StatementRefusalKind {
    type Item = madoguchi_statement_refusal_kind;
    type List = madoguchi_statement_refusal_kind_list;
}

/// Values of `madoguchi_entry_fault`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_fault_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_entry_fault,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_entry_fault_list {
    type Item = madoguchi_entry_fault;

    fn parts(self) -> (*const madoguchi_entry_fault, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_entry_fault, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for EntryFault {
    type Item = madoguchi_entry_fault;
    type List = madoguchi_entry_fault_list;
}

/// Values of `madoguchi_question_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_question_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_question_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_question_record_list {
    type Item = madoguchi_question_record;

    fn parts(self) -> (*const madoguchi_question_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_question_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for QuestionRecord {
    type Item = madoguchi_question_record;
    type List = madoguchi_question_record_list;
}

/// Values of `madoguchi_service_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_service_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_service_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_service_record_list {
    type Item = madoguchi_service_record;

    fn parts(self) -> (*const madoguchi_service_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_service_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ServiceRecord {
    type Item = madoguchi_service_record;
    type List = madoguchi_service_record_list;
}

/// Dates, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_date_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_date,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_date_list {
    type Item = madoguchi_date;

    fn parts(self) -> (*const madoguchi_date, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_date, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for Date {
    type Item = madoguchi_date;
    type List = madoguchi_date_list;
}

/// Values of `madoguchi_counter_event_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_counter_event_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_counter_event_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_counter_event_record_list {
    type Item = madoguchi_counter_event_record;

    fn parts(self) -> (*const madoguchi_counter_event_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_counter_event_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for CounterEventRecord {
    type Item = madoguchi_counter_event_record;
    type List = madoguchi_counter_event_record_list;
}

/// Values of `madoguchi_lock_history_step`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_step_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_lock_history_step,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_lock_history_step_list {
    type Item = madoguchi_lock_history_step;

    fn parts(self) -> (*const madoguchi_lock_history_step, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_lock_history_step, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for LockHistoryStep {
    type Item = madoguchi_lock_history_step;
    type List = madoguchi_lock_history_step_list;
}

/// Values of `madoguchi_entry_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_entry_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_entry_record_list {
    type Item = madoguchi_entry_record;

    fn parts(self) -> (*const madoguchi_entry_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_entry_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for EntryRecord {
    type Item = madoguchi_entry_record;
    type List = madoguchi_entry_record_list;
}

/// Values of `madoguchi_shown_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_shown_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_shown_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_shown_record_list {
    type Item = madoguchi_shown_record;

    fn parts(self) -> (*const madoguchi_shown_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_shown_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ShownRecord {
    type Item = madoguchi_shown_record;
    type List = madoguchi_shown_record_list;
}

/// Values of `madoguchi_page`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_page,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_page_list {
    type Item = madoguchi_page;

    fn parts(self) -> (*const madoguchi_page, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_page, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for Page {
    type Item = madoguchi_page;
    type List = madoguchi_page_list;
}

/// Values of `madoguchi_section_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_section_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_section_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_section_record_list {
    type Item = madoguchi_section_record;

    fn parts(self) -> (*const madoguchi_section_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_section_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for SectionRecord {
    type Item = madoguchi_section_record;
    type List = madoguchi_section_record_list;
}

/// Values of `madoguchi_button_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_button_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_button_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_button_record_list {
    type Item = madoguchi_button_record;

    fn parts(self) -> (*const madoguchi_button_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_button_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ButtonRecord {
    type Item = madoguchi_button_record;
    type List = madoguchi_button_record_list;
}

/// Values of `madoguchi_guide_text_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_guide_text_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_guide_text_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_guide_text_record_list {
    type Item = madoguchi_guide_text_record;

    fn parts(self) -> (*const madoguchi_guide_text_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_guide_text_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for GuideTextRecord {
    type Item = madoguchi_guide_text_record;
    type List = madoguchi_guide_text_record_list;
}

/// Values of `madoguchi_page_summary`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_summary_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_page_summary,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_page_summary_list {
    type Item = madoguchi_page_summary;

    fn parts(self) -> (*const madoguchi_page_summary, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_page_summary, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for PageSummary {
    type Item = madoguchi_page_summary;
    type List = madoguchi_page_summary_list;
}

/// Values of `madoguchi_connection_refusal`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_connection_refusal_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_connection_refusal,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_connection_refusal_list {
    type Item = madoguchi_connection_refusal;

    fn parts(self) -> (*const madoguchi_connection_refusal, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_connection_refusal, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ConnectionRefusal {
    type Item = madoguchi_connection_refusal;
    type List = madoguchi_connection_refusal_list;
}

/// Values of `madoguchi_environment_reason`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_environment_reason_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_environment_reason,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_environment_reason_list {
    type Item = madoguchi_environment_reason;

    fn parts(self) -> (*const madoguchi_environment_reason, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_environment_reason, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for EnvironmentReason {
    type Item = madoguchi_environment_reason;
    type List = madoguchi_environment_reason_list;
}

/// Values of `madoguchi_write_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_write_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_write_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_write_record_list {
    type Item = madoguchi_write_record;

    fn parts(self) -> (*const madoguchi_write_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_write_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for WriteRecord {
    type Item = madoguchi_write_record;
    type List = madoguchi_write_record_list;
}

/// Values of `madoguchi_message_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_message_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_message_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_message_record_list {
    type Item = madoguchi_message_record;

    fn parts(self) -> (*const madoguchi_message_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_message_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for MessageRecord {
    type Item = madoguchi_message_record;
    type List = madoguchi_message_record_list;
}

/// Values of `madoguchi_fact_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fact_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_fact_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_fact_record_list {
    type Item = madoguchi_fact_record;

    fn parts(self) -> (*const madoguchi_fact_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_fact_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for FactRecord {
    type Item = madoguchi_fact_record;
    type List = madoguchi_fact_record_list;
}

/// Values of `madoguchi_change_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_change_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_change_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_change_record_list {
    type Item = madoguchi_change_record;

    fn parts(self) -> (*const madoguchi_change_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_change_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ChangeRecord {
    type Item = madoguchi_change_record;
    type List = madoguchi_change_record_list;
}

/// Values of `madoguchi_shown_value`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_shown_value_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_shown_value,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_shown_value_list {
    type Item = madoguchi_shown_value;

    fn parts(self) -> (*const madoguchi_shown_value, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_shown_value, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ShownValue {
    type Item = madoguchi_shown_value;
    type List = madoguchi_shown_value_list;
}

/// Values of `madoguchi_instant`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_instant_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_instant,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_instant_list {
    type Item = madoguchi_instant;

    fn parts(self) -> (*const madoguchi_instant, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_instant, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for Instant {
    type Item = madoguchi_instant;
    type List = madoguchi_instant_list;
}

/// Values of `madoguchi_proven_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_proven_record_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_proven_record,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_proven_record_list {
    type Item = madoguchi_proven_record;

    fn parts(self) -> (*const madoguchi_proven_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_proven_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for ProvenRecord {
    type Item = madoguchi_proven_record;
    type List = madoguchi_proven_record_list;
}

/// Values of `madoguchi_factor`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_factor_list {
    /// The first; NULL if the list is empty or absent.
    pub items: *const madoguchi_factor,
    /// The number of items.
    pub count: usize,
}

impl List for madoguchi_factor_list {
    type Item = madoguchi_factor;

    fn parts(self) -> (*const madoguchi_factor, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_factor, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for Factor {
    type Item = madoguchi_factor;
    type List = madoguchi_factor_list;
}

/// One maintenance window (HRS-7).
///
/// Begin with `MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_maintenance_window_record {
    /// `sizeof(madoguchi_maintenance_window_record)`.
    pub size: u32,
    /// Its first instant; a whole minute.
    pub from: madoguchi_instant,
    /// The first instant after it; a whole minute.
    pub to: madoguchi_instant,
    /// The services it closes, at least one; absent means all.
    /// `items` is NULL where absent.
    pub services: madoguchi_service_list,
    /// The text in Japanese.
    pub ja: madoguchi_str,
    /// The text in English.
    pub en: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_maintenance_window_record {
    const ABSENT: Self = Self {
        size: 0,
        from: ABSENT_64,
        to: ABSENT_64,
        services: madoguchi_service_list { items: ptr::null(), count: 0 },
        ja: madoguchi_str::ABSENT,
        en: madoguchi_str::ABSENT,
    };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_maintenance_window_record>()
        == offset_of!(madoguchi_maintenance_window_record, en).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_maintenance_window_record {
    type Record = MaintenanceWindowRecord;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<MaintenanceWindowRecord> {
        // SAFETY: the caller's.
        let from = unsafe { lift::field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { lift::field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let services = unsafe { lift::field(self.services, outer, "services", errors) };
        // SAFETY: the caller's.
        let ja = unsafe { lift::field(self.ja, outer, "ja", errors) };
        // SAFETY: the caller's.
        let en = unsafe { lift::field(self.en, outer, "en", errors) };
        Some(MaintenanceWindowRecord { from: from?, to: to?, services: services?, ja: ja?, en: en? })
    }
}

impl Lift for MaintenanceWindowRecord {
    type C = *const madoguchi_maintenance_window_record;

    unsafe fn lift(
        c: *const madoguchi_maintenance_window_record,
        place: &Place<'_>,
        errors: &mut Errors,
    ) -> Lifted<Self> {
        // SAFETY: the caller's.
        unsafe { lift_record(c, place, errors) }
    }

    unsafe fn stride(first: *const u8) -> Result<usize, Code> {
        // SAFETY: the caller's.
        unsafe { lift::size::<madoguchi_maintenance_window_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_maintenance_window_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { lift::size::<madoguchi_maintenance_window_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// Maintenance windows announced by the host (HRS-7).
///
/// Begin with `MADOGUCHI_MAINTENANCE_RECORD_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_maintenance_record {
    /// `sizeof(madoguchi_maintenance_record)`.
    pub size: u32,
    /// The host's own revision of the windows; answers repeat it.
    pub revision: madoguchi_str,
    /// The windows.
    pub windows: madoguchi_maintenance_window_record_list,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_maintenance_record {
    const ABSENT: Self = Self {
        size: 0,
        revision: madoguchi_str::ABSENT,
        windows: madoguchi_maintenance_window_record_list { items: ptr::null(), count: 0 },
    };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_maintenance_record>()
        == offset_of!(madoguchi_maintenance_record, windows)
            .saturating_add(size_of::<madoguchi_maintenance_window_record_list>())
);

impl Fields for madoguchi_maintenance_record {
    type Record = MaintenanceRecord;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<MaintenanceRecord> {
        // SAFETY: the caller's.
        let revision = unsafe { lift::field(self.revision, outer, "revision", errors) };
        // SAFETY: the caller's.
        let windows = unsafe { lift::field(self.windows, outer, "windows", errors) };
        Some(MaintenanceRecord { revision: revision?, windows: windows? })
    }
}

impl Lift for MaintenanceRecord {
    type C = *const madoguchi_maintenance_record;

    unsafe fn lift(c: *const madoguchi_maintenance_record, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller's.
        unsafe { lift_record(c, place, errors) }
    }

    unsafe fn stride(first: *const u8) -> Result<usize, Code> {
        // SAFETY: the caller's.
        unsafe { lift::size::<madoguchi_maintenance_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_maintenance_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { lift::size::<madoguchi_maintenance_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
///
/// Begin with `MADOGUCHI_HOURS_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_hours_request {
    /// `sizeof(madoguchi_hours_request)`.
    pub size: u32,
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// The instant; for a transfer, the instant of confirmation (HRS-12).
    pub at: madoguchi_instant,
    /// Ad-hoc maintenance (HRS-7).
    /// NULL where absent.
    pub maintenance: *const madoguchi_maintenance_record,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_hours_request {
    const ABSENT: Self = Self { size: 0, service: ABSENT_32, at: ABSENT_64, maintenance: ptr::null() };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_hours_request, at).saturating_add(size_of::<madoguchi_instant>()),
        offset_of!(madoguchi_hours_request, maintenance),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_hours_request>()
        == offset_of!(madoguchi_hours_request, maintenance)
            .saturating_add(size_of::<*const madoguchi_maintenance_record>())
);

impl Fields for madoguchi_hours_request {
    type Record = HoursRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<HoursRequest> {
        // SAFETY: the caller's.
        let service = unsafe { lift::field(self.service, outer, "service", errors) };
        // SAFETY: the caller's.
        let at = unsafe { lift::field(self.at, outer, "at", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { lift::field(self.maintenance, outer, "maintenance", errors) };
        Some(HoursRequest { service: service?, at: at?, maintenance: maintenance? })
    }
}

/// Which windows is a service open, or closed, in a range (HRS-8)?
///
/// Begin with `MADOGUCHI_WINDOWS_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_windows_request {
    /// `sizeof(madoguchi_windows_request)`.
    pub size: u32,
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// The first instant.
    pub from: madoguchi_instant,
    /// The first instant after the range; at most 3,660 days later.
    pub to: madoguchi_instant,
    /// Whether to return the closed windows; absent means the open ones.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub closed: madoguchi_flag,
    /// Ad-hoc maintenance (HRS-7).
    /// NULL where absent.
    pub maintenance: *const madoguchi_maintenance_record,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_windows_request {
    const ABSENT: Self = Self {
        size: 0,
        service: ABSENT_32,
        from: ABSENT_64,
        to: ABSENT_64,
        closed: ABSENT_32,
        maintenance: ptr::null(),
    };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_windows_request, to).saturating_add(size_of::<madoguchi_instant>()),
        offset_of!(madoguchi_windows_request, closed),
        offset_of!(madoguchi_windows_request, closed).saturating_add(4),
        offset_of!(madoguchi_windows_request, maintenance),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_windows_request>()
        == offset_of!(madoguchi_windows_request, maintenance)
            .saturating_add(size_of::<*const madoguchi_maintenance_record>())
);

impl Fields for madoguchi_windows_request {
    type Record = WindowsRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<WindowsRequest> {
        // SAFETY: the caller's.
        let service = unsafe { lift::field(self.service, outer, "service", errors) };
        // SAFETY: the caller's.
        let from = unsafe { lift::field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { lift::field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let closed = unsafe { lift::field(self.closed, outer, "closed", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { lift::field(self.maintenance, outer, "maintenance", errors) };
        Some(WindowsRequest { service: service?, from: from?, to: to?, closed: closed?, maintenance: maintenance? })
    }
}

/// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
///
/// Begin with `MADOGUCHI_ICAL_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_ical_request {
    /// `sizeof(madoguchi_ical_request)`.
    pub size: u32,
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// The first instant.
    pub from: madoguchi_instant,
    /// The first instant after the range; at most 3,660 days later.
    pub to: madoguchi_instant,
    /// Whether to return the closed windows; absent means the open ones.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub closed: madoguchi_flag,
    /// Ad-hoc maintenance (HRS-7).
    /// NULL where absent.
    pub maintenance: *const madoguchi_maintenance_record,
    /// The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of
    /// `[0-9A-Za-z.-]`.
    pub domain: madoguchi_str,
    /// The DTSTAMP of each event.
    pub stamp: madoguchi_instant,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_ical_request {
    const ABSENT: Self = Self {
        size: 0,
        service: ABSENT_32,
        from: ABSENT_64,
        to: ABSENT_64,
        closed: ABSENT_32,
        maintenance: ptr::null(),
        domain: madoguchi_str::ABSENT,
        stamp: ABSENT_64,
    };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_ical_request>()
        == offset_of!(madoguchi_ical_request, stamp).saturating_add(size_of::<madoguchi_instant>())
);

impl Fields for madoguchi_ical_request {
    type Record = IcalRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<IcalRequest> {
        // SAFETY: the caller's.
        let service = unsafe { lift::field(self.service, outer, "service", errors) };
        // SAFETY: the caller's.
        let from = unsafe { lift::field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { lift::field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let closed = unsafe { lift::field(self.closed, outer, "closed", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { lift::field(self.maintenance, outer, "maintenance", errors) };
        // SAFETY: the caller's.
        let domain = unsafe { lift::field(self.domain, outer, "domain", errors) };
        // SAFETY: the caller's.
        let stamp = unsafe { lift::field(self.stamp, outer, "stamp", errors) };
        Some(IcalRequest {
            service: service?,
            from: from?,
            to: to?,
            closed: closed?,
            maintenance: maintenance?,
            domain: domain?,
            stamp: stamp?,
        })
    }
}

/// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
///
/// Begin with `MADOGUCHI_DAY_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_request {
    /// `sizeof(madoguchi_day_request)`.
    pub size: u32,
    /// The day.
    pub date: madoguchi_date,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_day_request {
    const ABSENT: Self = Self { size: 0, date: ABSENT_32 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(size_of::<madoguchi_day_request>() == offset_of!(madoguchi_day_request, date).saturating_add(4));

impl Fields for madoguchi_day_request {
    type Record = DayRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<DayRequest> {
        // SAFETY: the caller's.
        let date = unsafe { lift::field(self.date, outer, "date", errors) };
        Some(DayRequest { date: date? })
    }
}

/// Which day is a number of business days away (CAL-6)?
///
/// Begin with `MADOGUCHI_DAYS_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_days_request {
    /// `sizeof(madoguchi_days_request)`.
    pub size: u32,
    /// The starting day; it is never counted.
    pub from: madoguchi_date,
    /// The number of business days; negative goes back, 0 is the day itself or the next business day.
    pub business: i64,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_days_request {
    const ABSENT: Self = Self { size: 0, from: ABSENT_32, business: ABSENT_64 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_days_request>()
        == offset_of!(madoguchi_days_request, business).saturating_add(size_of::<i64>())
);

impl Fields for madoguchi_days_request {
    type Record = DaysRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<DaysRequest> {
        // SAFETY: the caller's.
        let from = unsafe { lift::field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let business = unsafe { lift::field(self.business, outer, "business", errors) };
        Some(DaysRequest { from: from?, business: business? })
    }
}

/// How many business days are in a range (CAL-6)?
///
/// Begin with `MADOGUCHI_BETWEEN_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_between_request {
    /// `sizeof(madoguchi_between_request)`.
    pub size: u32,
    /// The first day; it is counted.
    pub from: madoguchi_date,
    /// The first day after the range; it is not counted.
    pub to: madoguchi_date,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_between_request {
    const ABSENT: Self = Self { size: 0, from: ABSENT_32, to: ABSENT_32 };
    const ENDS: &'static [usize] = &[];
}

const _: () =
    assert!(size_of::<madoguchi_between_request>() == offset_of!(madoguchi_between_request, to).saturating_add(4));

impl Fields for madoguchi_between_request {
    type Record = BetweenRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<BetweenRequest> {
        // SAFETY: the caller's.
        let from = unsafe { lift::field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { lift::field(self.to, outer, "to", errors) };
        Some(BetweenRequest { from: from?, to: to? })
    }
}

/// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
///
/// Begin with `MADOGUCHI_STATEMENT_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_request {
    /// `sizeof(madoguchi_statement_request)`.
    pub size: u32,
    /// The day of inquiry.
    pub on: madoguchi_date,
    /// The first day of the inquiry; absent means the first allowed day.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub from: madoguchi_date,
    /// The last day of the inquiry; absent means the last allowed day, or `from` if that is later.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub to: madoguchi_date,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_statement_request {
    const ABSENT: Self = Self { size: 0, on: ABSENT_32, from: ABSENT_32, to: ABSENT_32 };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_statement_request, on).saturating_add(4),
        offset_of!(madoguchi_statement_request, from),
        offset_of!(madoguchi_statement_request, from).saturating_add(4),
        offset_of!(madoguchi_statement_request, to),
    ];
}

const _: () =
    assert!(size_of::<madoguchi_statement_request>() == offset_of!(madoguchi_statement_request, to).saturating_add(4));

impl Fields for madoguchi_statement_request {
    type Record = StatementRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<StatementRequest> {
        // SAFETY: the caller's.
        let on = unsafe { lift::field(self.on, outer, "on", errors) };
        // SAFETY: the caller's.
        let from = unsafe { lift::field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { lift::field(self.to, outer, "to", errors) };
        Some(StatementRequest { on: on?, from: from?, to: to? })
    }
}

/// What does a transfer cost, and why (FEE-1 … FEE-8)?
///
/// Begin with `MADOGUCHI_FEE_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fee_request {
    /// `sizeof(madoguchi_fee_request)`.
    pub size: u32,
    /// The kind of recipient.
    /// One of `MADOGUCHI_TRANSFER_KIND_…`.
    pub to: madoguchi_transfer_kind,
    /// Its amount in yen, from 1.
    pub amount: madoguchi_yen,
    /// Whether the customer is a member when the transfer is requested.
    pub member: madoguchi_flag,
    /// The day on which it is executed.
    pub on: madoguchi_date,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_fee_request {
    const ABSENT: Self = Self { size: 0, to: ABSENT_32, amount: ABSENT_64, member: ABSENT_32, on: ABSENT_32 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(size_of::<madoguchi_fee_request>() == offset_of!(madoguchi_fee_request, on).saturating_add(4));

impl Fields for madoguchi_fee_request {
    type Record = FeeRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<FeeRequest> {
        // SAFETY: the caller's.
        let to = unsafe { lift::field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let amount = unsafe { lift::field(self.amount, outer, "amount", errors) };
        // SAFETY: the caller's.
        let member = unsafe { lift::field(self.member, outer, "member", errors) };
        // SAFETY: the caller's.
        let on = unsafe { lift::field(self.on, outer, "on", errors) };
        Some(FeeRequest { to: to?, amount: amount?, member: member?, on: on? })
    }
}

/// What does an item other than a transfer cost (FEE-4, FEE-8)?
///
/// Begin with `MADOGUCHI_CHARGE_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_charge_request {
    /// `sizeof(madoguchi_charge_request)`.
    pub size: u32,
    /// The item.
    /// One of `MADOGUCHI_CHARGE_ITEM_…`.
    pub item: madoguchi_charge_item,
    /// The day.
    pub on: madoguchi_date,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_charge_request {
    const ABSENT: Self = Self { size: 0, item: ABSENT_32, on: ABSENT_32 };
    const ENDS: &'static [usize] = &[];
}

const _: () =
    assert!(size_of::<madoguchi_charge_request>() == offset_of!(madoguchi_charge_request, on).saturating_add(4));

impl Fields for madoguchi_charge_request {
    type Record = ChargeRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<ChargeRequest> {
        // SAFETY: the caller's.
        let item = unsafe { lift::field(self.item, outer, "item", errors) };
        // SAFETY: the caller's.
        let on = unsafe { lift::field(self.on, outer, "on", errors) };
        Some(ChargeRequest { item: item?, on: on? })
    }
}

/// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
///
/// Begin with `MADOGUCHI_CHECK_ENTRY_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_check_entry_request {
    /// `sizeof(madoguchi_check_entry_request)`.
    pub size: u32,
    /// The required form.
    /// One of `MADOGUCHI_FORM_RULE_…`.
    pub form: madoguchi_form_rule,
    /// The entry.
    pub entry: madoguchi_str,
    /// The repeated entry, if the field is entered twice.
    /// `data` is NULL where absent.
    pub entry_again: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_check_entry_request {
    const ABSENT: Self =
        Self { size: 0, form: ABSENT_32, entry: madoguchi_str::ABSENT, entry_again: madoguchi_str::ABSENT };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_check_entry_request, entry).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_entry_request, entry_again),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_check_entry_request>()
        == offset_of!(madoguchi_check_entry_request, entry_again).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_check_entry_request {
    type Record = CheckEntryRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<CheckEntryRequest> {
        // SAFETY: the caller's.
        let form = unsafe { lift::field(self.form, outer, "form", errors) };
        // SAFETY: the caller's.
        let entry = unsafe { lift::field(self.entry, outer, "entry", errors) };
        // SAFETY: the caller's.
        let entry_again = unsafe { lift::field(self.entry_again, outer, "entry_again", errors) };
        Some(CheckEntryRequest { form: form?, entry: entry?, entry_again: entry_again? })
    }
}

/// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
///
/// Begin with `MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_check_password_request {
    /// `sizeof(madoguchi_check_password_request)`.
    pub size: u32,
    /// The new password.
    pub new_password: madoguchi_str,
    /// The repeated entry of the new password.
    /// `data` is NULL where absent.
    pub new_password_again: madoguchi_str,
    /// The password in force.
    /// `data` is NULL where absent.
    pub current_password: madoguchi_str,
    /// The customer's other password: the confirmation password for the login password, and vice versa.
    /// `data` is NULL where absent.
    pub other_password: madoguchi_str,
    /// The login ID.
    /// `data` is NULL where absent.
    pub login_id: madoguchi_str,
    /// The customer's registered telephone (CRD-13).
    /// `data` is NULL where absent.
    pub telephone: madoguchi_str,
    /// The customer's account number (CRD-13).
    /// `data` is NULL where absent.
    pub account_number: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_check_password_request {
    const ABSENT: Self = Self {
        size: 0,
        new_password: madoguchi_str::ABSENT,
        new_password_again: madoguchi_str::ABSENT,
        current_password: madoguchi_str::ABSENT,
        other_password: madoguchi_str::ABSENT,
        login_id: madoguchi_str::ABSENT,
        telephone: madoguchi_str::ABSENT,
        account_number: madoguchi_str::ABSENT,
    };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_check_password_request, new_password).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_password_request, new_password_again),
        offset_of!(madoguchi_check_password_request, new_password_again).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_password_request, current_password),
        offset_of!(madoguchi_check_password_request, current_password).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_password_request, other_password),
        offset_of!(madoguchi_check_password_request, other_password).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_password_request, login_id),
        offset_of!(madoguchi_check_password_request, login_id).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_password_request, telephone),
        offset_of!(madoguchi_check_password_request, telephone).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_check_password_request, account_number),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_check_password_request>()
        == offset_of!(madoguchi_check_password_request, account_number).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_check_password_request {
    type Record = CheckPasswordRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<CheckPasswordRequest> {
        // SAFETY: the caller's.
        let new_password = unsafe { lift::field(self.new_password, outer, "new_password", errors) };
        // SAFETY: the caller's.
        let new_password_again = unsafe { lift::field(self.new_password_again, outer, "new_password_again", errors) };
        // SAFETY: the caller's.
        let current_password = unsafe { lift::field(self.current_password, outer, "current_password", errors) };
        // SAFETY: the caller's.
        let other_password = unsafe { lift::field(self.other_password, outer, "other_password", errors) };
        // SAFETY: the caller's.
        let login_id = unsafe { lift::field(self.login_id, outer, "login_id", errors) };
        // SAFETY: the caller's.
        let telephone = unsafe { lift::field(self.telephone, outer, "telephone", errors) };
        // SAFETY: the caller's.
        let account_number = unsafe { lift::field(self.account_number, outer, "account_number", errors) };
        Some(CheckPasswordRequest {
            new_password: new_password?,
            new_password_again: new_password_again?,
            current_password: current_password?,
            other_password: other_password?,
            login_id: login_id?,
            telephone: telephone?,
            account_number: account_number?,
        })
    }
}

/// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
///
/// Begin with `MADOGUCHI_CHECK_QUESTIONS_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_check_questions_request {
    /// `sizeof(madoguchi_check_questions_request)`.
    pub size: u32,
    /// The key of the first question.
    pub first_question: madoguchi_str,
    /// The first answer.
    pub first_answer: madoguchi_str,
    /// The key of the second question.
    pub second_question: madoguchi_str,
    /// The second answer.
    pub second_answer: madoguchi_str,
    /// The key of the third question.
    pub third_question: madoguchi_str,
    /// The third answer.
    pub third_answer: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_check_questions_request {
    const ABSENT: Self = Self {
        size: 0,
        first_question: madoguchi_str::ABSENT,
        first_answer: madoguchi_str::ABSENT,
        second_question: madoguchi_str::ABSENT,
        second_answer: madoguchi_str::ABSENT,
        third_question: madoguchi_str::ABSENT,
        third_answer: madoguchi_str::ABSENT,
    };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_check_questions_request>()
        == offset_of!(madoguchi_check_questions_request, third_answer).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_check_questions_request {
    type Record = CheckQuestionsRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<CheckQuestionsRequest> {
        // SAFETY: the caller's.
        let first_question = unsafe { lift::field(self.first_question, outer, "first_question", errors) };
        // SAFETY: the caller's.
        let first_answer = unsafe { lift::field(self.first_answer, outer, "first_answer", errors) };
        // SAFETY: the caller's.
        let second_question = unsafe { lift::field(self.second_question, outer, "second_question", errors) };
        // SAFETY: the caller's.
        let second_answer = unsafe { lift::field(self.second_answer, outer, "second_answer", errors) };
        // SAFETY: the caller's.
        let third_question = unsafe { lift::field(self.third_question, outer, "third_question", errors) };
        // SAFETY: the caller's.
        let third_answer = unsafe { lift::field(self.third_answer, outer, "third_answer", errors) };
        Some(CheckQuestionsRequest {
            first_question: first_question?,
            first_answer: first_answer?,
            second_question: second_question?,
            second_answer: second_answer?,
            third_question: third_question?,
            third_answer: third_answer?,
        })
    }
}

/// Which secret questions can be chosen (CRD-7)?
///
/// Begin with `MADOGUCHI_QUESTIONS_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_questions_request {
    /// `sizeof(madoguchi_questions_request)`.
    pub size: u32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_questions_request {
    const ABSENT: Self = Self { size: 0 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(size_of::<madoguchi_questions_request>() == 4);

impl Fields for madoguchi_questions_request {
    type Record = QuestionsRequest;

    unsafe fn fields(&self, _: Option<&Place<'_>>, _: &mut Errors) -> Option<QuestionsRequest> {
        Some(QuestionsRequest {})
    }
}

/// Which profile answers?
///
/// Begin with `MADOGUCHI_PROFILE_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_profile_request {
    /// `sizeof(madoguchi_profile_request)`.
    pub size: u32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_profile_request {
    const ABSENT: Self = Self { size: 0 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(size_of::<madoguchi_profile_request>() == 4);

impl Fields for madoguchi_profile_request {
    type Record = ProfileRequest;

    unsafe fn fields(&self, _: Option<&Place<'_>>, _: &mut Errors) -> Option<ProfileRequest> {
        Some(ProfileRequest {})
    }
}

/// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
///
/// Begin with `MADOGUCHI_LOCK_POLICY_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_policy_request {
    /// `sizeof(madoguchi_lock_policy_request)`.
    pub size: u32,
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
    /// `MADOGUCHI_ABSENT` where absent.
    pub alphabet: i64,
    /// The length of the secret.
    /// `MADOGUCHI_ABSENT` where absent.
    pub length: i64,
    /// The most successes of the customer per day, 0 to 24; absent means none.
    /// `MADOGUCHI_ABSENT` where absent.
    pub successes_per_day: i64,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_lock_policy_request {
    const ABSENT: Self =
        Self { size: 0, factor: ABSENT_32, alphabet: ABSENT_64, length: ABSENT_64, successes_per_day: ABSENT_64 };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_lock_policy_request, factor).saturating_add(4),
        offset_of!(madoguchi_lock_policy_request, alphabet),
        offset_of!(madoguchi_lock_policy_request, alphabet).saturating_add(size_of::<i64>()),
        offset_of!(madoguchi_lock_policy_request, length),
        offset_of!(madoguchi_lock_policy_request, length).saturating_add(size_of::<i64>()),
        offset_of!(madoguchi_lock_policy_request, successes_per_day),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_lock_policy_request>()
        == offset_of!(madoguchi_lock_policy_request, successes_per_day).saturating_add(size_of::<i64>())
);

impl Fields for madoguchi_lock_policy_request {
    type Record = LockPolicyRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<LockPolicyRequest> {
        // SAFETY: the caller's.
        let factor = unsafe { lift::field(self.factor, outer, "factor", errors) };
        // SAFETY: the caller's.
        let alphabet = unsafe { lift::field(self.alphabet, outer, "alphabet", errors) };
        // SAFETY: the caller's.
        let length = unsafe { lift::field(self.length, outer, "length", errors) };
        // SAFETY: the caller's.
        let successes_per_day = unsafe { lift::field(self.successes_per_day, outer, "successes_per_day", errors) };
        Some(LockPolicyRequest {
            factor: factor?,
            alphabet: alphabet?,
            length: length?,
            successes_per_day: successes_per_day?,
        })
    }
}

/// One event of a history.
///
/// Begin with `MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_event_record {
    /// `sizeof(madoguchi_lock_history_event_record)`.
    pub size: u32,
    /// The kind of event.
    /// One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
    pub event: madoguchi_lock_history_event,
    /// The instant.
    pub at: madoguchi_instant,
    /// The number of the attempt that `right` or `wrong` records.
    /// `MADOGUCHI_ABSENT` where absent.
    pub attempt: i64,
    /// The origin of the attempt; absent means a known environment.
    /// One of `MADOGUCHI_ORIGIN_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub origin: madoguchi_origin,
    /// Not used: `MADOGUCHI_ABSENT_32`.
    pub reserved: i32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_lock_history_event_record {
    const ABSENT: Self =
        Self { size: 0, event: ABSENT_32, at: ABSENT_64, attempt: ABSENT_64, origin: ABSENT_32, reserved: ABSENT_32 };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_lock_history_event_record, at).saturating_add(size_of::<madoguchi_instant>()),
        offset_of!(madoguchi_lock_history_event_record, attempt),
        offset_of!(madoguchi_lock_history_event_record, attempt).saturating_add(size_of::<i64>()),
        offset_of!(madoguchi_lock_history_event_record, origin),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_lock_history_event_record>()
        == offset_of!(madoguchi_lock_history_event_record, reserved).saturating_add(4)
);

impl Fields for madoguchi_lock_history_event_record {
    type Record = LockHistoryEventRecord;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<LockHistoryEventRecord> {
        // SAFETY: the caller's.
        let event = unsafe { lift::field(self.event, outer, "event", errors) };
        // SAFETY: the caller's.
        let at = unsafe { lift::field(self.at, outer, "at", errors) };
        // SAFETY: the caller's.
        let attempt = unsafe { lift::field(self.attempt, outer, "attempt", errors) };
        // SAFETY: the caller's.
        let origin = unsafe { lift::field(self.origin, outer, "origin", errors) };
        Some(LockHistoryEventRecord { event: event?, at: at?, attempt: attempt?, origin: origin? })
    }
}

impl Lift for LockHistoryEventRecord {
    type C = *const madoguchi_lock_history_event_record;

    unsafe fn lift(
        c: *const madoguchi_lock_history_event_record,
        place: &Place<'_>,
        errors: &mut Errors,
    ) -> Lifted<Self> {
        // SAFETY: the caller's.
        unsafe { lift_record(c, place, errors) }
    }

    unsafe fn stride(first: *const u8) -> Result<usize, Code> {
        // SAFETY: the caller's.
        unsafe { lift::size::<madoguchi_lock_history_event_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_lock_history_event_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { lift::size::<madoguchi_lock_history_event_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
///
/// Begin with `MADOGUCHI_LOCK_HISTORY_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_request {
    /// `sizeof(madoguchi_lock_history_request)`.
    pub size: u32,
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// The events, in the order in which the host sees them; at most 10,000.
    pub events: madoguchi_lock_history_event_record_list,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_lock_history_request {
    const ABSENT: Self = Self {
        size: 0,
        factor: ABSENT_32,
        events: madoguchi_lock_history_event_record_list { items: ptr::null(), count: 0 },
    };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_lock_history_request>()
        == offset_of!(madoguchi_lock_history_request, events)
            .saturating_add(size_of::<madoguchi_lock_history_event_record_list>())
);

impl Fields for madoguchi_lock_history_request {
    type Record = LockHistoryRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<LockHistoryRequest> {
        // SAFETY: the caller's.
        let factor = unsafe { lift::field(self.factor, outer, "factor", errors) };
        // SAFETY: the caller's.
        let events = unsafe { lift::field(self.events, outer, "events", errors) };
        Some(LockHistoryRequest { factor: factor?, events: events? })
    }
}

/// What is on a page (PAG-1)?
///
/// Begin with `MADOGUCHI_PAGE_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_request {
    /// `sizeof(madoguchi_page_request)`.
    pub size: u32,
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// A button to submit on it; a button that the page does not have is refused.
    /// One of `MADOGUCHI_BUTTON_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub button: madoguchi_button,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_page_request {
    const ABSENT: Self = Self { size: 0, page: ABSENT_32, button: ABSENT_32 };
    const ENDS: &'static [usize] =
        &[offset_of!(madoguchi_page_request, page).saturating_add(4), offset_of!(madoguchi_page_request, button)];
}

const _: () =
    assert!(size_of::<madoguchi_page_request>() == offset_of!(madoguchi_page_request, button).saturating_add(4));

impl Fields for madoguchi_page_request {
    type Record = PageRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<PageRequest> {
        // SAFETY: the caller's.
        let page = unsafe { lift::field(self.page, outer, "page", errors) };
        // SAFETY: the caller's.
        let button = unsafe { lift::field(self.button, outer, "button", errors) };
        Some(PageRequest { page: page?, button: button? })
    }
}

/// Which pages exist (PAG-1)?
///
/// Begin with `MADOGUCHI_PAGES_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_pages_request {
    /// `sizeof(madoguchi_pages_request)`.
    pub size: u32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_pages_request {
    const ABSENT: Self = Self { size: 0 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(size_of::<madoguchi_pages_request>() == 4);

impl Fields for madoguchi_pages_request {
    type Record = PagesRequest;

    unsafe fn fields(&self, _: Option<&Place<'_>>, _: &mut Errors) -> Option<PagesRequest> {
        Some(PagesRequest {})
    }
}

/// The institution's texts (PAG-2); without `key` and `page`, all of them.
///
/// Begin with `MADOGUCHI_TEXT_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_text_request {
    /// `sizeof(madoguchi_text_request)`.
    pub size: u32,
    /// Only the text with this key.
    /// `data` is NULL where absent.
    pub key: madoguchi_str,
    /// Only the texts of this page.
    /// One of `MADOGUCHI_PAGE_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub page: madoguchi_page,
    /// Not used: `MADOGUCHI_ABSENT_32`.
    pub reserved: i32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_text_request {
    const ABSENT: Self = Self { size: 0, key: madoguchi_str::ABSENT, page: ABSENT_32, reserved: ABSENT_32 };
    const ENDS: &'static [usize] = &[
        4,
        offset_of!(madoguchi_text_request, key),
        offset_of!(madoguchi_text_request, key).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_text_request, page),
    ];
}

const _: () =
    assert!(size_of::<madoguchi_text_request>() == offset_of!(madoguchi_text_request, reserved).saturating_add(4));

impl Fields for madoguchi_text_request {
    type Record = TextRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<TextRequest> {
        // SAFETY: the caller's.
        let key = unsafe { lift::field(self.key, outer, "key", errors) };
        // SAFETY: the caller's.
        let page = unsafe { lift::field(self.page, outer, "page", errors) };
        Some(TextRequest { key: key?, page: page? })
    }
}

/// What must a connection be, and is this one allowed (LOG-6)?
///
/// Begin with `MADOGUCHI_CONNECTION_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_connection_request {
    /// `sizeof(madoguchi_connection_request)`.
    pub size: u32,
    /// The version of TLS to judge, if known.
    /// One of `MADOGUCHI_TLS_VERSION_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub tls: madoguchi_tls_version,
    /// The bits of the cipher's key to judge, if known; not negative.
    /// `MADOGUCHI_ABSENT` where absent.
    pub cipher_bits: i64,
    /// The kind of certificate to judge, if known.
    /// One of `MADOGUCHI_CERTIFICATE_KIND_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub certificate: madoguchi_certificate_kind,
    /// Not used: `MADOGUCHI_ABSENT_32`.
    pub reserved: i32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_connection_request {
    const ABSENT: Self =
        Self { size: 0, tls: ABSENT_32, cipher_bits: ABSENT_64, certificate: ABSENT_32, reserved: ABSENT_32 };
    const ENDS: &'static [usize] = &[
        4,
        offset_of!(madoguchi_connection_request, tls),
        offset_of!(madoguchi_connection_request, tls).saturating_add(4),
        offset_of!(madoguchi_connection_request, cipher_bits),
        offset_of!(madoguchi_connection_request, cipher_bits).saturating_add(size_of::<i64>()),
        offset_of!(madoguchi_connection_request, certificate),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_connection_request>() == offset_of!(madoguchi_connection_request, reserved).saturating_add(4)
);

impl Fields for madoguchi_connection_request {
    type Record = ConnectionRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<ConnectionRequest> {
        // SAFETY: the caller's.
        let tls = unsafe { lift::field(self.tls, outer, "tls", errors) };
        // SAFETY: the caller's.
        let cipher_bits = unsafe { lift::field(self.cipher_bits, outer, "cipher_bits", errors) };
        // SAFETY: the caller's.
        let certificate = unsafe { lift::field(self.certificate, outer, "certificate", errors) };
        Some(ConnectionRequest { tls: tls?, cipher_bits: cipher_bits?, certificate: certificate? })
    }
}

/// The current version of a browser.
///
/// Begin with `MADOGUCHI_CURRENT_VERSION_RECORD_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_current_version_record {
    /// `sizeof(madoguchi_current_version_record)`.
    pub size: u32,
    /// The browser.
    /// One of `MADOGUCHI_BROWSER_…`.
    pub browser: madoguchi_browser,
    /// Its current version; only the first number is compared.
    pub version: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_current_version_record {
    const ABSENT: Self = Self { size: 0, browser: ABSENT_32, version: madoguchi_str::ABSENT };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_current_version_record>()
        == offset_of!(madoguchi_current_version_record, version).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_current_version_record {
    type Record = CurrentVersionRecord;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<CurrentVersionRecord> {
        // SAFETY: the caller's.
        let browser = unsafe { lift::field(self.browser, outer, "browser", errors) };
        // SAFETY: the caller's.
        let version = unsafe { lift::field(self.version, outer, "version", errors) };
        Some(CurrentVersionRecord { browser: browser?, version: version? })
    }
}

impl Lift for CurrentVersionRecord {
    type C = *const madoguchi_current_version_record;

    unsafe fn lift(c: *const madoguchi_current_version_record, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller's.
        unsafe { lift_record(c, place, errors) }
    }

    unsafe fn stride(first: *const u8) -> Result<usize, Code> {
        // SAFETY: the caller's.
        unsafe { lift::size::<madoguchi_current_version_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_current_version_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { lift::size::<madoguchi_current_version_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// Is an environment supported (LOG-6)?
///
/// Begin with `MADOGUCHI_ENVIRONMENT_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_environment_request {
    /// `sizeof(madoguchi_environment_request)`.
    pub size: u32,
    /// The User-Agent, at most 2048 bytes.
    pub user_agent: madoguchi_str,
    /// The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
    /// `data` is NULL where absent.
    pub os_version: madoguchi_str,
    /// The current versions of browsers, as far as the host knows them.
    /// `items` is NULL where absent.
    pub latest: madoguchi_current_version_record_list,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_environment_request {
    const ABSENT: Self = Self {
        size: 0,
        user_agent: madoguchi_str::ABSENT,
        os_version: madoguchi_str::ABSENT,
        latest: madoguchi_current_version_record_list { items: ptr::null(), count: 0 },
    };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_environment_request, user_agent).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_environment_request, os_version),
        offset_of!(madoguchi_environment_request, os_version).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_environment_request, latest),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_environment_request>()
        == offset_of!(madoguchi_environment_request, latest)
            .saturating_add(size_of::<madoguchi_current_version_record_list>())
);

impl Fields for madoguchi_environment_request {
    type Record = EnvironmentRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<EnvironmentRequest> {
        // SAFETY: the caller's.
        let user_agent = unsafe { lift::field(self.user_agent, outer, "user_agent", errors) };
        // SAFETY: the caller's.
        let os_version = unsafe { lift::field(self.os_version, outer, "os_version", errors) };
        // SAFETY: the caller's.
        let latest = unsafe { lift::field(self.latest, outer, "latest", errors) };
        Some(EnvironmentRequest { user_agent: user_agent?, os_version: os_version?, latest: latest? })
    }
}

/// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
///
/// Begin with `MADOGUCHI_START_SESSION_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_start_session_request {
    /// `sizeof(madoguchi_start_session_request)`.
    pub size: u32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_start_session_request {
    const ABSENT: Self = Self { size: 0 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(size_of::<madoguchi_start_session_request>() == 4);

impl Fields for madoguchi_start_session_request {
    type Record = StartSessionRequest;

    unsafe fn fields(&self, _: Option<&Place<'_>>, _: &mut Errors) -> Option<StartSessionRequest> {
        Some(StartSessionRequest {})
    }
}

/// The entry in one field.
///
/// Begin with `MADOGUCHI_ENTRY_INPUT_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_input {
    /// `sizeof(madoguchi_entry_input)`.
    pub size: u32,
    /// The field.
    /// One of `MADOGUCHI_ENTRY_FIELD_…`.
    pub field: madoguchi_entry_field,
    /// The text that was entered.
    pub text: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_entry_input {
    const ABSENT: Self = Self { size: 0, field: ABSENT_32, text: madoguchi_str::ABSENT };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_entry_input>()
        == offset_of!(madoguchi_entry_input, text).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_entry_input {
    type Record = EntryInput;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<EntryInput> {
        // SAFETY: the caller's.
        let field = unsafe { lift::field(self.field, outer, "field", errors) };
        // SAFETY: the caller's.
        let text = unsafe { lift::field(self.text, outer, "text", errors) };
        Some(EntryInput { field: field?, text: text? })
    }
}

impl Lift for EntryInput {
    type C = *const madoguchi_entry_input;

    unsafe fn lift(c: *const madoguchi_entry_input, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller's.
        unsafe { lift_record(c, place, errors) }
    }

    unsafe fn stride(first: *const u8) -> Result<usize, Code> {
        // SAFETY: the caller's.
        unsafe { lift::size::<madoguchi_entry_input>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_entry_input, Code> {
        // SAFETY: the caller's.
        let size = unsafe { lift::size::<madoguchi_entry_input>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
///
/// Begin with `MADOGUCHI_SUBMIT_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_submit_request {
    /// `sizeof(madoguchi_submit_request)`.
    pub size: u32,
    /// The session's token.
    pub session: madoguchi_str,
    /// The page token that came with the page (LOG-3).
    pub step: madoguchi_str,
    /// The button.
    /// One of `MADOGUCHI_BUTTON_…`.
    pub button: madoguchi_button,
    /// What was entered on the page.
    pub entries: madoguchi_entry_input_list,
    /// The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if
    /// the host has none (LCK-6, RSK-4).
    /// `data` is NULL where absent.
    pub environment: madoguchi_str,
    /// Ad-hoc maintenance (HRS-7).
    /// NULL where absent.
    pub maintenance: *const madoguchi_maintenance_record,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_submit_request {
    const ABSENT: Self = Self {
        size: 0,
        session: madoguchi_str::ABSENT,
        step: madoguchi_str::ABSENT,
        button: ABSENT_32,
        entries: madoguchi_entry_input_list { items: ptr::null(), count: 0 },
        environment: madoguchi_str::ABSENT,
        maintenance: ptr::null(),
    };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_submit_request, entries).saturating_add(size_of::<madoguchi_entry_input_list>()),
        offset_of!(madoguchi_submit_request, environment),
        offset_of!(madoguchi_submit_request, environment).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_submit_request, maintenance),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_submit_request>()
        == offset_of!(madoguchi_submit_request, maintenance)
            .saturating_add(size_of::<*const madoguchi_maintenance_record>())
);

impl Fields for madoguchi_submit_request {
    type Record = SubmitRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<SubmitRequest> {
        // SAFETY: the caller's.
        let session = unsafe { lift::field(self.session, outer, "session", errors) };
        // SAFETY: the caller's.
        let step = unsafe { lift::field(self.step, outer, "step", errors) };
        // SAFETY: the caller's.
        let button = unsafe { lift::field(self.button, outer, "button", errors) };
        // SAFETY: the caller's.
        let entries = unsafe { lift::field(self.entries, outer, "entries", errors) };
        // SAFETY: the caller's.
        let environment = unsafe { lift::field(self.environment, outer, "environment", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { lift::field(self.maintenance, outer, "maintenance", errors) };
        Some(SubmitRequest {
            session: session?,
            step: step?,
            button: button?,
            entries: entries?,
            environment: environment?,
            maintenance: maintenance?,
        })
    }
}

/// Returns the current page of a session; nothing is written.
///
/// Begin with `MADOGUCHI_SHOW_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_show_request {
    /// `sizeof(madoguchi_show_request)`.
    pub size: u32,
    /// The session's token.
    pub session: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_show_request {
    const ABSENT: Self = Self { size: 0, session: madoguchi_str::ABSENT };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_show_request>()
        == offset_of!(madoguchi_show_request, session).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_show_request {
    type Record = ShowRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<ShowRequest> {
        // SAFETY: the caller's.
        let session = unsafe { lift::field(self.session, outer, "session", errors) };
        Some(ShowRequest { session: session? })
    }
}

/// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
///
/// Begin with `MADOGUCHI_AUTHORITY_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_authority_request {
    /// `sizeof(madoguchi_authority_request)`.
    pub size: u32,
    /// The session's token.
    pub session: madoguchi_str,
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// Not used: `MADOGUCHI_ABSENT_32`.
    pub reserved: i32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_authority_request {
    const ABSENT: Self = Self { size: 0, session: madoguchi_str::ABSENT, service: ABSENT_32, reserved: ABSENT_32 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_authority_request>() == offset_of!(madoguchi_authority_request, reserved).saturating_add(4)
);

impl Fields for madoguchi_authority_request {
    type Record = AuthorityRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<AuthorityRequest> {
        // SAFETY: the caller's.
        let session = unsafe { lift::field(self.session, outer, "session", errors) };
        // SAFETY: the caller's.
        let service = unsafe { lift::field(self.service, outer, "service", errors) };
        Some(AuthorityRequest { session: session?, service: service? })
    }
}

/// A request of an operator of the institution (OPR-1).
///
/// Begin with `MADOGUCHI_OPERATE_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_operate_request {
    /// `sizeof(madoguchi_operate_request)`.
    pub size: u32,
    /// The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
    pub operator_: madoguchi_str,
    /// The second person who approves it, named in the same way; absent if nobody does.
    /// `data` is NULL where absent.
    pub approver: madoguchi_str,
    /// The reason; it must not contain secrets.
    pub reason: madoguchi_str,
    /// The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
    pub customer: madoguchi_str,
    /// The command.
    /// One of `MADOGUCHI_OPERATOR_ACT_…`.
    pub command: madoguchi_operator_act,
    /// The factor whose lock is lifted; only for `lift-lock`.
    /// One of `MADOGUCHI_FACTOR_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub factor: madoguchi_factor,
    /// The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
    /// `data` is NULL where absent.
    pub account: madoguchi_str,
    /// The mail address in the contract; only for `open-contract`, and absent if the contract has none.
    /// `data` is NULL where absent.
    pub mail: madoguchi_str,
    /// The initial login password; for `open-contract` and `reset-journey`.
    /// `data` is NULL where absent.
    pub login_password: madoguchi_str,
    /// The initial confirmation password; for `open-contract` and `reset-journey`.
    /// `data` is NULL where absent.
    pub confirmation_password: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_operate_request {
    const ABSENT: Self = Self {
        size: 0,
        operator_: madoguchi_str::ABSENT,
        approver: madoguchi_str::ABSENT,
        reason: madoguchi_str::ABSENT,
        customer: madoguchi_str::ABSENT,
        command: ABSENT_32,
        factor: ABSENT_32,
        account: madoguchi_str::ABSENT,
        mail: madoguchi_str::ABSENT,
        login_password: madoguchi_str::ABSENT,
        confirmation_password: madoguchi_str::ABSENT,
    };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_operate_request, command).saturating_add(4),
        offset_of!(madoguchi_operate_request, factor),
        offset_of!(madoguchi_operate_request, factor).saturating_add(4),
        offset_of!(madoguchi_operate_request, account),
        offset_of!(madoguchi_operate_request, account).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_operate_request, mail),
        offset_of!(madoguchi_operate_request, mail).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_operate_request, login_password),
        offset_of!(madoguchi_operate_request, login_password).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_operate_request, confirmation_password),
    ];
}

const _: () = assert!(
    size_of::<madoguchi_operate_request>()
        == offset_of!(madoguchi_operate_request, confirmation_password).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_operate_request {
    type Record = OperateRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<OperateRequest> {
        // SAFETY: the caller's.
        let operator = unsafe { lift::field(self.operator_, outer, "operator", errors) };
        // SAFETY: the caller's.
        let approver = unsafe { lift::field(self.approver, outer, "approver", errors) };
        // SAFETY: the caller's.
        let reason = unsafe { lift::field(self.reason, outer, "reason", errors) };
        // SAFETY: the caller's.
        let customer = unsafe { lift::field(self.customer, outer, "customer", errors) };
        // SAFETY: the caller's.
        let command = unsafe { lift::field(self.command, outer, "command", errors) };
        // SAFETY: the caller's.
        let factor = unsafe { lift::field(self.factor, outer, "factor", errors) };
        // SAFETY: the caller's.
        let account = unsafe { lift::field(self.account, outer, "account", errors) };
        // SAFETY: the caller's.
        let mail = unsafe { lift::field(self.mail, outer, "mail", errors) };
        // SAFETY: the caller's.
        let login_password = unsafe { lift::field(self.login_password, outer, "login_password", errors) };
        // SAFETY: the caller's.
        let confirmation_password =
            unsafe { lift::field(self.confirmation_password, outer, "confirmation_password", errors) };
        Some(OperateRequest {
            operator: operator?,
            approver: approver?,
            reason: reason?,
            customer: customer?,
            command: command?,
            factor: factor?,
            account: account?,
            mail: mail?,
            login_password: login_password?,
            confirmation_password: confirmation_password?,
        })
    }
}

/// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
///
/// Begin with `MADOGUCHI_DUE_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_due_request {
    /// `sizeof(madoguchi_due_request)`.
    pub size: u32,
    /// The row's key.
    pub row: madoguchi_str,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_due_request {
    const ABSENT: Self = Self { size: 0, row: madoguchi_str::ABSENT };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_due_request>()
        == offset_of!(madoguchi_due_request, row).saturating_add(size_of::<madoguchi_str>())
);

impl Fields for madoguchi_due_request {
    type Record = DueRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<DueRequest> {
        // SAFETY: the caller's.
        let row = unsafe { lift::field(self.row, outer, "row", errors) };
        Some(DueRequest { row: row? })
    }
}

/// Applies a new profile to an existing customer and reports what changes (INS-5).
///
/// Begin with `MADOGUCHI_ADOPT_REQUEST_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_adopt_request {
    /// `sizeof(madoguchi_adopt_request)`.
    pub size: u32,
    /// The host's name for the customer.
    pub customer: madoguchi_str,
    /// Whether to report the changes without applying them; absent means to apply them.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub dry: madoguchi_flag,
    /// Not used: `MADOGUCHI_ABSENT_32`.
    pub reserved: i32,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_adopt_request {
    const ABSENT: Self = Self { size: 0, customer: madoguchi_str::ABSENT, dry: ABSENT_32, reserved: ABSENT_32 };
    const ENDS: &'static [usize] = &[
        offset_of!(madoguchi_adopt_request, customer).saturating_add(size_of::<madoguchi_str>()),
        offset_of!(madoguchi_adopt_request, dry),
    ];
}

const _: () =
    assert!(size_of::<madoguchi_adopt_request>() == offset_of!(madoguchi_adopt_request, reserved).saturating_add(4));

impl Fields for madoguchi_adopt_request {
    type Record = AdoptRequest;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<AdoptRequest> {
        // SAFETY: the caller's.
        let customer = unsafe { lift::field(self.customer, outer, "customer", errors) };
        // SAFETY: the caller's.
        let dry = unsafe { lift::field(self.dry, outer, "dry", errors) };
        Some(AdoptRequest { customer: customer?, dry: dry? })
    }
}

/// A row from the host's storage.
///
/// Begin with `MADOGUCHI_ROW_INPUT_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_row_input {
    /// `sizeof(madoguchi_row_input)`.
    pub size: u32,
    /// Its key.
    pub key: madoguchi_str,
    /// Its revision.
    pub revision: i64,
    /// Its bytes.
    pub bytes: madoguchi_bytes,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_row_input {
    const ABSENT: Self =
        Self { size: 0, key: madoguchi_str::ABSENT, revision: ABSENT_64, bytes: madoguchi_bytes::ABSENT };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_row_input>()
        == offset_of!(madoguchi_row_input, bytes).saturating_add(size_of::<madoguchi_bytes>())
);

impl Fields for madoguchi_row_input {
    type Record = RowInput;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<RowInput> {
        // SAFETY: the caller's.
        let key = unsafe { lift::field(self.key, outer, "key", errors) };
        // SAFETY: the caller's.
        let revision = unsafe { lift::field(self.revision, outer, "revision", errors) };
        // SAFETY: the caller's.
        let bytes = unsafe { lift::field(self.bytes, outer, "bytes", errors) };
        Some(RowInput { key: key?, revision: revision?, bytes: bytes? })
    }
}

impl Lift for RowInput {
    type C = *const madoguchi_row_input;

    unsafe fn lift(c: *const madoguchi_row_input, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller's.
        unsafe { lift_record(c, place, errors) }
    }

    unsafe fn stride(first: *const u8) -> Result<usize, Code> {
        // SAFETY: the caller's.
        unsafe { lift::size::<madoguchi_row_input>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_row_input, Code> {
        // SAFETY: the caller's.
        let size = unsafe { lift::size::<madoguchi_row_input>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// The rows that an act asked for; rows that do not exist are left out.
///
/// Begin with `MADOGUCHI_LOADED_INPUT_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_loaded_input {
    /// `sizeof(madoguchi_loaded_input)`.
    pub size: u32,
    /// The rows.
    pub rows: madoguchi_row_input_list,
    /// The instant at which the act continues.
    pub now: madoguchi_instant,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_loaded_input {
    const ABSENT: Self =
        Self { size: 0, rows: madoguchi_row_input_list { items: ptr::null(), count: 0 }, now: ABSENT_64 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_loaded_input>()
        == offset_of!(madoguchi_loaded_input, now).saturating_add(size_of::<madoguchi_instant>())
);

impl Fields for madoguchi_loaded_input {
    type Record = LoadedInput;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<LoadedInput> {
        // SAFETY: the caller's.
        let rows = unsafe { lift::field(self.rows, outer, "rows", errors) };
        // SAFETY: the caller's.
        let now = unsafe { lift::field(self.now, outer, "now", errors) };
        Some(LoadedInput { rows: rows?, now: now? })
    }
}

/// Confirms that the commit that an act asked for is durable.
///
/// Begin with `MADOGUCHI_COMMITTED_INPUT_INIT`, in which every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_committed_input {
    /// `sizeof(madoguchi_committed_input)`.
    pub size: u32,
    /// The instant at which the act continues.
    pub now: madoguchi_instant,
}

// SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).
unsafe impl Sized32 for madoguchi_committed_input {
    const ABSENT: Self = Self { size: 0, now: ABSENT_64 };
    const ENDS: &'static [usize] = &[];
}

const _: () = assert!(
    size_of::<madoguchi_committed_input>()
        == offset_of!(madoguchi_committed_input, now).saturating_add(size_of::<madoguchi_instant>())
);

impl Fields for madoguchi_committed_input {
    type Record = CommittedInput;

    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<CommittedInput> {
        // SAFETY: the caller's.
        let now = unsafe { lift::field(self.now, outer, "now", errors) };
        Some(CommittedInput { now: now? })
    }
}

/// One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
/// none, all errors in the values are.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_error_record {
    /// The code's fixed number.
    pub code: i32,
    /// The code's fixed name.
    pub name: madoguchi_str,
    /// The rule or convention that is broken.
    pub rule: madoguchi_str,
    /// The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request.
    pub field: madoguchi_str,
    /// The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning.
    /// `MADOGUCHI_ABSENT` where absent.
    pub position: i64,
    /// The text that was found there, shortened if long; absent if there is none.
    /// `data` is NULL where absent.
    pub found: madoguchi_str,
    /// The text in Japanese.
    pub ja: madoguchi_str,
    /// The text in English.
    pub en: madoguchi_str,
}

impl Lower for ErrorRecord {
    type C = madoguchi_error_record;
    type Optional = *const madoguchi_error_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_error_record {
        madoguchi_error_record {
            code: self.code.lower(arena),
            name: self.name.lower(arena),
            rule: self.rule.lower(arena),
            field: self.field.lower(arena),
            position: self.position.lower(arena),
            found: self.found.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_error_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// One fault or warning of a profile, with its position in the document.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fault_record {
    /// The code's fixed number.
    pub code: i32,
    /// The code's fixed name.
    pub name: madoguchi_str,
    /// The rule or convention that is broken.
    pub rule: madoguchi_str,
    /// The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document.
    pub path: madoguchi_str,
    /// The line, from 1.
    pub line: i64,
    /// The column in characters, from 1.
    pub column: i64,
    /// The text at that position, shortened if long.
    pub found: madoguchi_str,
    /// The text in Japanese, with the allowed or usual values.
    pub ja: madoguchi_str,
    /// The text in English, with the allowed or usual values.
    pub en: madoguchi_str,
}

impl Lower for FaultRecord {
    type C = madoguchi_fault_record;
    type Optional = *const madoguchi_fault_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_fault_record {
        madoguchi_fault_record {
            code: self.code.lower(arena),
            name: self.name.lower(arena),
            rule: self.rule.lower(arena),
            path: self.path.lower(arena),
            line: self.line.lower(arena),
            column: self.column.lower(arena),
            found: self.found.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_fault_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Identifies the profile that decided.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_profile_ref {
    /// The institution's short name.
    pub id: madoguchi_str,
    /// The document's version.
    pub version: madoguchi_str,
    /// SHA-256 of the document, in hexadecimal.
    pub hash: madoguchi_str,
}

impl Lower for ProfileRef {
    type C = madoguchi_profile_ref;
    type Optional = *const madoguchi_profile_ref;

    fn lower(&self, arena: &mut Arena) -> madoguchi_profile_ref {
        madoguchi_profile_ref {
            id: self.id.lower(arena),
            version: self.version.lower(arena),
            hash: self.hash.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_profile_ref {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A text in both languages.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_text_record {
    /// In Japanese.
    pub ja: madoguchi_str,
    /// In English.
    pub en: madoguchi_str,
}

impl Lower for TextRecord {
    type C = madoguchi_text_record;
    type Optional = *const madoguchi_text_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_text_record {
        madoguchi_text_record { ja: self.ja.lower(arena), en: self.en.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_text_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A rule that closes a service.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_closed_by {
    /// The rule.
    pub rule: madoguchi_str,
    /// The layer it belongs to.
    /// One of `MADOGUCHI_LAYER_…`.
    pub layer: madoguchi_layer,
    /// Its text in Japanese.
    pub ja: madoguchi_str,
    /// Its text in English.
    pub en: madoguchi_str,
    /// When it began to close the service; absent for base hours.
    /// `MADOGUCHI_ABSENT` where absent.
    pub from: madoguchi_instant,
    /// When it stops closing the service, although other rules may continue; absent for base hours.
    /// `MADOGUCHI_ABSENT` where absent.
    pub to: madoguchi_instant,
}

impl Lower for ClosedBy {
    type C = madoguchi_closed_by;
    type Optional = *const madoguchi_closed_by;

    fn lower(&self, arena: &mut Arena) -> madoguchi_closed_by {
        madoguchi_closed_by {
            rule: self.rule.lower(arena),
            layer: self.layer.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
            from: self.from.lower(arena),
            to: self.to.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_closed_by {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_footnote_record {
    /// The mark.
    pub mark: madoguchi_str,
    /// The rule.
    pub rule: madoguchi_str,
    /// Its text in Japanese.
    pub ja: madoguchi_str,
    /// Its text in English.
    pub en: madoguchi_str,
}

impl Lower for FootnoteRecord {
    type C = madoguchi_footnote_record;
    type Optional = *const madoguchi_footnote_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_footnote_record {
        madoguchi_footnote_record {
            mark: self.mark.lower(arena),
            rule: self.rule.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_footnote_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A service that can be used instead.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_instead {
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// Whether it is open at the same instant.
    pub open: madoguchi_flag,
}

impl Lower for Instead {
    type C = madoguchi_instead;
    type Optional = *const madoguchi_instead;

    fn lower(&self, arena: &mut Arena) -> madoguchi_instead {
        madoguchi_instead { service: self.service.lower(arena), open: self.open.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_instead {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Whether a service is open, and why not.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_hours_answer {
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// The instant, in JST.
    pub at: madoguchi_instant,
    /// Whether it is open.
    pub open: madoguchi_flag,
    /// The next change; absent if there is none before the calendar ends.
    /// `MADOGUCHI_ABSENT` where absent.
    pub changes_at: madoguchi_instant,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The hours as the institution prints them.
    pub text: madoguchi_text_record,
    /// Every rule that closes it now, in the order of the layers.
    pub closed_by: madoguchi_closed_by_list,
    /// The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5).
    pub footnotes: madoguchi_footnote_record_list,
    /// The service that a customer can use instead while this one is closed (HRS-6).
    /// NULL where absent.
    pub instead: *const madoguchi_instead,
    /// The revision of the maintenance windows that were applied (HRS-7).
    /// `data` is NULL where absent.
    pub maintenance_revision: madoguchi_str,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for HoursAnswer {
    type C = madoguchi_hours_answer;
    type Optional = *const madoguchi_hours_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_hours_answer {
        madoguchi_hours_answer {
            service: self.service.lower(arena),
            at: self.at.lower(arena),
            open: self.open.lower(arena),
            changes_at: self.changes_at.lower(arena),
            rules: self.rules.lower(arena),
            text: self.text.lower(arena),
            closed_by: self.closed_by.lower(arena),
            footnotes: self.footnotes.lower(arena),
            instead: self.instead.lower(arena),
            maintenance_revision: self.maintenance_revision.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_hours_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A half-open span of time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_window_record {
    /// Its first instant.
    pub from: madoguchi_instant,
    /// The first instant after it.
    pub to: madoguchi_instant,
}

impl Lower for WindowRecord {
    type C = madoguchi_window_record;
    type Optional = *const madoguchi_window_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_window_record {
        madoguchi_window_record { from: self.from.lower(arena), to: self.to.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_window_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The windows of a service in a range.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_windows_answer {
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// Whether these are the closed windows.
    pub closed: madoguchi_flag,
    /// The windows, sorted, clipped to the range.
    pub windows: madoguchi_window_record_list,
    /// The revision of the maintenance windows that were applied (HRS-7).
    /// `data` is NULL where absent.
    pub maintenance_revision: madoguchi_str,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for WindowsAnswer {
    type C = madoguchi_windows_answer;
    type Optional = *const madoguchi_windows_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_windows_answer {
        madoguchi_windows_answer {
            service: self.service.lower(arena),
            closed: self.closed.lower(arena),
            windows: self.windows.lower(arena),
            maintenance_revision: self.maintenance_revision.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_windows_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Windows as iCalendar text.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_ical_answer {
    /// The text, with CRLF line ends.
    pub ical: madoguchi_str,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for IcalAnswer {
    type C = madoguchi_ical_answer;
    type Optional = *const madoguchi_ical_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_ical_answer {
        madoguchi_ical_answer { ical: self.ical.lower(arena), profile: self.profile.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_ical_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// One reason why a day is or is not a business day.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_reason {
    /// The kind of reason.
    /// One of `MADOGUCHI_DAY_REASON_KIND_…`.
    pub kind: madoguchi_day_reason_kind,
    /// The rule.
    pub rule: madoguchi_str,
    /// The text in Japanese: the name of the holiday.
    pub ja: madoguchi_str,
    /// The text in English.
    pub en: madoguchi_str,
}

impl Lower for DayReason {
    type C = madoguchi_day_reason;
    type Optional = *const madoguchi_day_reason;

    fn lower(&self, arena: &mut Arena) -> madoguchi_day_reason {
        madoguchi_day_reason {
            kind: self.kind.lower(arena),
            rule: self.rule.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_day_reason {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A day and its properties.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_record {
    /// The day.
    pub date: madoguchi_date,
    /// The day of the week.
    /// One of `MADOGUCHI_WEEKDAY_…`.
    pub weekday: madoguchi_weekday,
    /// Whether it is a bank business day.
    pub business_day: madoguchi_flag,
    /// Why it is not a business day, or why it is one after all; empty for an ordinary business day.
    pub reasons: madoguchi_day_reason_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
}

impl Lower for DayRecord {
    type C = madoguchi_day_record;
    type Optional = *const madoguchi_day_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_day_record {
        madoguchi_day_record {
            date: self.date.lower(arena),
            weekday: self.weekday.lower(arena),
            business_day: self.business_day.lower(arena),
            reasons: self.reasons.lower(arena),
            rules: self.rules.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_day_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A day and its neighbouring business days.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_answer {
    /// The day.
    pub day: madoguchi_day_record,
    /// The first business day after it; absent at the end of the calendar.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub next_business_day: madoguchi_date,
    /// The last business day before it; absent at the beginning of the calendar.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub previous_business_day: madoguchi_date,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
    /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
    /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
    /// NULL where absent.
    pub banking_order: *const madoguchi_text_record,
}

impl Lower for DayAnswer {
    type C = madoguchi_day_answer;
    type Optional = *const madoguchi_day_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_day_answer {
        madoguchi_day_answer {
            day: self.day.lower(arena),
            next_business_day: self.next_business_day.lower(arena),
            previous_business_day: self.previous_business_day.lower(arena),
            profile: self.profile.lower(arena),
            banking_order: self.banking_order.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_day_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The day that is a number of business days away.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_days_answer {
    /// The day.
    pub date: madoguchi_date,
    /// The days between that are not business days, sorted, each with its reasons.
    pub skipped: madoguchi_day_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
    /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
    /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
    /// NULL where absent.
    pub banking_order: *const madoguchi_text_record,
}

impl Lower for DaysAnswer {
    type C = madoguchi_days_answer;
    type Optional = *const madoguchi_days_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_days_answer {
        madoguchi_days_answer {
            date: self.date.lower(arena),
            skipped: self.skipped.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
            banking_order: self.banking_order.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_days_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The number of days in a range.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_between_answer {
    /// Bank business days.
    pub business_days: i64,
    /// Calendar days.
    pub calendar_days: i64,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
    /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
    /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
    /// NULL where absent.
    pub banking_order: *const madoguchi_text_record,
}

impl Lower for BetweenAnswer {
    type C = madoguchi_between_answer;
    type Optional = *const madoguchi_between_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_between_answer {
        madoguchi_between_answer {
            business_days: self.business_days.lower(arena),
            calendar_days: self.calendar_days.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
            banking_order: self.banking_order.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_between_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Days from one date to another, both included.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_date_range_record {
    /// The first day.
    pub from: madoguchi_date,
    /// The last day.
    pub to: madoguchi_date,
}

impl Lower for DateRangeRecord {
    type C = madoguchi_date_range_record;
    type Optional = *const madoguchi_date_range_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_date_range_record {
        madoguchi_date_range_record { from: self.from.lower(arena), to: self.to.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_date_range_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Whether a statement inquiry may ask for a range of days.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_answer {
    /// Whether the range is allowed.
    pub allowed: madoguchi_flag,
    /// Every reason for a refusal; empty if the range is allowed.
    pub refused_because: madoguchi_statement_refusal_kind_list,
    /// The range allowed on that day.
    pub range: madoguchi_date_range_record,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for StatementAnswer {
    type C = madoguchi_statement_answer;
    type Optional = *const madoguchi_statement_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_statement_answer {
        madoguchi_statement_answer {
            allowed: self.allowed.lower(arena),
            refused_because: self.refused_because.lower(arena),
            range: self.range.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_statement_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// What a transfer costs, with its evidence.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fee_answer {
    /// The charge in yen, tax included.
    pub fee: madoguchi_yen,
    /// The consumption tax contained in it, in yen.
    pub tax_contained: madoguchi_yen,
    /// The rate of that tax, in percent, as a decimal number.
    pub tax_percent: madoguchi_str,
    /// How the tax was rounded.
    /// One of `MADOGUCHI_ROUNDING_…`.
    pub tax_rounding: madoguchi_rounding,
    /// The kind of transfer.
    /// One of `MADOGUCHI_TRANSFER_KIND_…`.
    pub to: madoguchi_transfer_kind,
    /// Whether the row is for members (`true`) or others (`false`); absent if it is for both.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub row_member: madoguchi_flag,
    /// The smallest amount of the row's band.
    pub band_from: madoguchi_yen,
    /// The first amount above the band; absent if the band has no end.
    /// `MADOGUCHI_ABSENT` where absent.
    pub band_below: madoguchi_yen,
    /// The row's source in the institution's documents.
    pub row_source: madoguchi_str,
    /// The first day on which the table is in force; it is also the table's name.
    pub table_from: madoguchi_date,
    /// The table's source in the institution's documents.
    pub table_source: madoguchi_str,
    /// The rules that decided: those of the row, the table and the tax.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for FeeAnswer {
    type C = madoguchi_fee_answer;
    type Optional = *const madoguchi_fee_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_fee_answer {
        madoguchi_fee_answer {
            fee: self.fee.lower(arena),
            tax_contained: self.tax_contained.lower(arena),
            tax_percent: self.tax_percent.lower(arena),
            tax_rounding: self.tax_rounding.lower(arena),
            to: self.to.lower(arena),
            row_member: self.row_member.lower(arena),
            band_from: self.band_from.lower(arena),
            band_below: self.band_below.lower(arena),
            row_source: self.row_source.lower(arena),
            table_from: self.table_from.lower(arena),
            table_source: self.table_source.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_fee_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The charge for an item other than a transfer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_charge_answer {
    /// The item.
    /// One of `MADOGUCHI_CHARGE_ITEM_…`.
    pub item: madoguchi_charge_item,
    /// What the institution states about it.
    /// One of `MADOGUCHI_CHARGE_STATE_…`.
    pub state: madoguchi_charge_state,
    /// The charge in yen, tax included; absent if it is not stated.
    /// `MADOGUCHI_ABSENT` where absent.
    pub yen: madoguchi_yen,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for ChargeAnswer {
    type C = madoguchi_charge_answer;
    type Optional = *const madoguchi_charge_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_charge_answer {
        madoguchi_charge_answer {
            item: self.item.lower(arena),
            state: self.state.lower(arena),
            yen: self.yen.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_charge_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// One rule that an entry breaks. It never contains the entry.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_fault {
    /// The field of the request.
    pub field: madoguchi_str,
    /// The code's fixed number.
    pub code: i32,
    /// The code's fixed name.
    pub name: madoguchi_str,
    /// The rule that is broken.
    pub rule: madoguchi_str,
    /// The position in the entry, in bytes from 0; absent if the fault concerns the whole entry.
    /// `MADOGUCHI_ABSENT` where absent.
    pub position: i64,
    /// The text in Japanese.
    pub ja: madoguchi_str,
    /// The text in English.
    pub en: madoguchi_str,
}

impl Lower for EntryFault {
    type C = madoguchi_entry_fault;
    type Optional = *const madoguchi_entry_fault;

    fn lower(&self, arena: &mut Arena) -> madoguchi_entry_fault {
        madoguchi_entry_fault {
            field: self.field.lower(arena),
            code: self.code.lower(arena),
            name: self.name.lower(arena),
            rule: self.rule.lower(arena),
            position: self.position.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_entry_fault {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Whether an entry is valid.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_answer {
    /// Whether it is valid.
    pub right: madoguchi_flag,
    /// Every rule that is broken; empty if the entry is valid.
    pub faults: madoguchi_entry_fault_list,
    /// The required form, in the words that a page prints.
    pub asked: madoguchi_text_record,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for EntryAnswer {
    type C = madoguchi_entry_answer;
    type Optional = *const madoguchi_entry_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_entry_answer {
        madoguchi_entry_answer {
            right: self.right.lower(arena),
            faults: self.faults.lower(arena),
            asked: self.asked.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_entry_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A secret question that can be chosen.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_question_record {
    /// Its key.
    pub key: madoguchi_str,
    /// The question in Japanese.
    pub ja: madoguchi_str,
    /// The question in English.
    pub en: madoguchi_str,
}

impl Lower for QuestionRecord {
    type C = madoguchi_question_record;
    type Optional = *const madoguchi_question_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_question_record {
        madoguchi_question_record { key: self.key.lower(arena), ja: self.ja.lower(arena), en: self.en.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_question_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The secret questions that can be chosen.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_questions_answer {
    /// The questions, in the institution's order.
    pub questions: madoguchi_question_record_list,
    /// The required form of an answer, in the words that a page prints.
    pub asked: madoguchi_text_record,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for QuestionsAnswer {
    type C = madoguchi_questions_answer;
    type Optional = *const madoguchi_questions_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_questions_answer {
        madoguchi_questions_answer {
            questions: self.questions.lower(arena),
            asked: self.asked.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_questions_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A service that the institution offers.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_service_record {
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// Its hours, as the institution prints them.
    pub text: madoguchi_text_record,
}

impl Lower for ServiceRecord {
    type C = madoguchi_service_record;
    type Optional = *const madoguchi_service_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_service_record {
        madoguchi_service_record { service: self.service.lower(arena), text: self.text.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_service_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The profile and what it covers.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_profile_answer {
    /// The institution's name.
    pub name: madoguchi_text_record,
    /// The institution's document that it is based on.
    pub source: madoguchi_str,
    /// The services it offers, each with the text of its last row of hours.
    pub services: madoguchi_service_record_list,
    /// The first day of each table of charges.
    pub fee_tables: madoguchi_date_list,
    /// The first and the last day of the calendar.
    pub calendar: madoguchi_date_range_record,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
    /// Values of the document that are valid but far from the usual, in the document's order (codes from 2000).
    pub warnings: madoguchi_fault_record_list,
}

impl Lower for ProfileAnswer {
    type C = madoguchi_profile_answer;
    type Optional = *const madoguchi_profile_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_profile_answer {
        madoguchi_profile_answer {
            name: self.name.lower(arena),
            source: self.source.lower(arena),
            services: self.services.lower(arena),
            fee_tables: self.fee_tables.lower(arena),
            calendar: self.calendar.lower(arena),
            profile: self.profile.lower(arena),
            warnings: self.warnings.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_profile_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A chance, as an exact fraction in lowest terms.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_chance_record {
    /// The numerator, a whole number.
    pub numerator: madoguchi_str,
    /// The denominator, a whole number.
    pub denominator: madoguchi_str,
    /// The chance in words, never smaller than the fraction.
    pub text: madoguchi_text_record,
}

impl Lower for ChanceRecord {
    type C = madoguchi_chance_record;
    type Optional = *const madoguchi_chance_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_chance_record {
        madoguchi_chance_record {
            numerator: self.numerator.lower(arena),
            denominator: self.denominator.lower(arena),
            text: self.text.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_chance_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// How long a stranger can keep a customer out.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_outage_record {
    /// The kind of outage.
    /// One of `MADOGUCHI_OUTAGE_KIND_…`.
    pub kind: madoguchi_outage_kind,
    /// The minutes of one outage; absent if the outage is not limited in minutes.
    /// `MADOGUCHI_ABSENT` where absent.
    pub minutes: i64,
}

impl Lower for OutageRecord {
    type C = madoguchi_outage_record;
    type Optional = *const madoguchi_outage_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_outage_record {
        madoguchi_outage_record { kind: self.kind.lower(arena), minutes: self.minutes.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_outage_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// What follows wrong entries of a factor, and how many guesses that allows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_policy_answer {
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// The number of wrong entries in a row at which the factor is locked, temporarily or not.
    pub limit: i64,
    /// The length of the first temporary lock, in minutes; absent if there are no temporary locks.
    /// `MADOGUCHI_ABSENT` where absent.
    pub temporary_lock_minutes: i64,
    /// The maximum length of a temporary lock, in minutes; absent if there are no temporary locks.
    /// `MADOGUCHI_ABSENT` where absent.
    pub temporary_lock_minutes_longest: i64,
    /// The number of the temporary lock, in a row, that is replaced by the lock; absent if there is no lock.
    /// `MADOGUCHI_ABSENT` where absent.
    pub temporary_locks_to_lock: i64,
    /// The seconds after which an attempt that nobody recorded is a failure.
    pub pending_seconds: i64,
    /// Whether known environments and strangers are counted apart.
    pub apart: madoguchi_flag,
    /// What the temporary lock or the lock closes.
    /// One of `MADOGUCHI_LOCK_CLOSING_…`.
    pub closes: madoguchi_lock_closing,
    /// Whether the session ends at the limit.
    pub ends_session: madoguchi_flag,
    /// The text for the customer.
    pub text: madoguchi_text_record,
    /// The most guesses in any 24 hours, if the institution lifts no lock.
    pub guesses_per_day: i64,
    /// The most guesses in any 365 days, if the institution lifts no lock.
    pub guesses_per_year: i64,
    /// The chance that at least one of a day's guesses is right; absent if the request did not describe the secret.
    /// NULL where absent.
    pub chance_per_day: *const madoguchi_chance_record,
    /// The chance that at least one of a year's guesses is right; absent if the request did not describe the secret.
    /// NULL where absent.
    pub chance_per_year: *const madoguchi_chance_record,
    /// The longest outage that a stranger can cause in a known environment.
    pub outage: madoguchi_outage_record,
    /// The longest outage that a stranger can cause in any other environment.
    pub outage_elsewhere: madoguchi_outage_record,
    /// The row's source in the institution's documents.
    pub source: madoguchi_str,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for LockPolicyAnswer {
    type C = madoguchi_lock_policy_answer;
    type Optional = *const madoguchi_lock_policy_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_lock_policy_answer {
        madoguchi_lock_policy_answer {
            factor: self.factor.lower(arena),
            limit: self.limit.lower(arena),
            temporary_lock_minutes: self.temporary_lock_minutes.lower(arena),
            temporary_lock_minutes_longest: self.temporary_lock_minutes_longest.lower(arena),
            temporary_locks_to_lock: self.temporary_locks_to_lock.lower(arena),
            pending_seconds: self.pending_seconds.lower(arena),
            apart: self.apart.lower(arena),
            closes: self.closes.lower(arena),
            ends_session: self.ends_session.lower(arena),
            text: self.text.lower(arena),
            guesses_per_day: self.guesses_per_day.lower(arena),
            guesses_per_year: self.guesses_per_year.lower(arena),
            chance_per_day: self.chance_per_day.lower(arena),
            chance_per_year: self.chance_per_year.lower(arena),
            outage: self.outage.lower(arena),
            outage_elsewhere: self.outage_elsewhere.lower(arena),
            source: self.source.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_lock_policy_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// An event of an attempt counter, with the instant at which it took effect.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_counter_event_record {
    /// When it took effect.
    pub at: madoguchi_instant,
    /// The kind of event.
    /// One of `MADOGUCHI_COUNTER_EVENT_WORD_…`.
    pub kind: madoguchi_counter_event_word,
    /// The origin of the attempt counter; always the known origin if origins are not counted apart.
    /// One of `MADOGUCHI_ORIGIN_…`.
    pub origin: madoguchi_origin,
    /// The number of the attempt; absent if the event concerns no attempt.
    /// `MADOGUCHI_ABSENT` where absent.
    pub attempt: i64,
    /// Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub run_out: madoguchi_flag,
    /// The number of the temporary lock in the row; absent for other events.
    /// `MADOGUCHI_ABSENT` where absent.
    pub number: i64,
    /// When the temporary lock ends; absent for other events.
    /// `MADOGUCHI_ABSENT` where absent.
    pub until: madoguchi_instant,
}

impl Lower for CounterEventRecord {
    type C = madoguchi_counter_event_record;
    type Optional = *const madoguchi_counter_event_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_counter_event_record {
        madoguchi_counter_event_record {
            at: self.at.lower(arena),
            kind: self.kind.lower(arena),
            origin: self.origin.lower(arena),
            attempt: self.attempt.lower(arena),
            run_out: self.run_out.lower(arena),
            number: self.number.lower(arena),
            until: self.until.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_counter_event_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_step {
    /// The instant of the event.
    pub at: madoguchi_instant,
    /// The event.
    /// One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
    pub event: madoguchi_lock_history_event,
    /// The reply to the event.
    /// One of `MADOGUCHI_LOCK_HISTORY_REPLY_…`.
    pub reply: madoguchi_lock_history_reply,
    /// The number of the attempt that began; absent for other events.
    /// `MADOGUCHI_ABSENT` where absent.
    pub attempt: i64,
    /// Whether its comparison cannot succeed; absent if no attempt began.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub decoy: madoguchi_flag,
    /// When an attempt can begin; absent unless the reply is busy.
    /// `MADOGUCHI_ABSENT` where absent.
    pub retry_at: madoguchi_instant,
    /// The state of the attempt counter of the event's origin, after the event.
    /// One of `MADOGUCHI_LOCK_STATE_…`.
    pub state: madoguchi_lock_state,
    /// Its failures since the last success, temporary lock or lift.
    pub failures: i64,
    /// Its attempts that are counted and not yet recorded.
    pub pending: i64,
    /// Its temporary locks since the last success or lift.
    pub temporary_locks: i64,
    /// When its temporary lock ends; absent if there is none.
    /// `MADOGUCHI_ABSENT` where absent.
    pub until: madoguchi_instant,
    /// Its next timed change; absent if there is none.
    /// `MADOGUCHI_ABSENT` where absent.
    pub wake_at: madoguchi_instant,
    /// The events in order.
    pub happened: madoguchi_counter_event_record_list,
}

impl Lower for LockHistoryStep {
    type C = madoguchi_lock_history_step;
    type Optional = *const madoguchi_lock_history_step;

    fn lower(&self, arena: &mut Arena) -> madoguchi_lock_history_step {
        madoguchi_lock_history_step {
            at: self.at.lower(arena),
            event: self.event.lower(arena),
            reply: self.reply.lower(arena),
            attempt: self.attempt.lower(arena),
            decoy: self.decoy.lower(arena),
            retry_at: self.retry_at.lower(arena),
            state: self.state.lower(arena),
            failures: self.failures.lower(arena),
            pending: self.pending.lower(arena),
            temporary_locks: self.temporary_locks.lower(arena),
            until: self.until.lower(arena),
            wake_at: self.wake_at.lower(arena),
            happened: self.happened.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_lock_history_step {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The result of a history.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_answer {
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// The result of each event, in order.
    pub steps: madoguchi_lock_history_step_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for LockHistoryAnswer {
    type C = madoguchi_lock_history_answer;
    type Optional = *const madoguchi_lock_history_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_lock_history_answer {
        madoguchi_lock_history_answer {
            factor: self.factor.lower(arena),
            steps: self.steps.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_lock_history_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// An entry field of a page.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_record {
    /// The field.
    /// One of `MADOGUCHI_ENTRY_FIELD_…`.
    pub field: madoguchi_entry_field,
    /// Its label, as printed.
    pub label: madoguchi_text_record,
    /// Whether it must be filled in.
    pub required: madoguchi_flag,
    /// The form of the entry.
    /// One of `MADOGUCHI_FORM_RULE_…`.
    pub form: madoguchi_form_rule,
    /// The field of the same page that it repeats; absent if it repeats none.
    /// One of `MADOGUCHI_ENTRY_FIELD_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub again: madoguchi_entry_field,
    /// Whether the entry is a secret.
    pub secret: madoguchi_flag,
    /// Whether the page offers the software keyboard for it.
    pub keyboard: madoguchi_flag,
}

impl Lower for EntryRecord {
    type C = madoguchi_entry_record;
    type Optional = *const madoguchi_entry_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_entry_record {
        madoguchi_entry_record {
            field: self.field.lower(arena),
            label: self.label.lower(arena),
            required: self.required.lower(arena),
            form: self.form.lower(arena),
            again: self.again.lower(arena),
            secret: self.secret.lower(arena),
            keyboard: self.keyboard.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_entry_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A value that a page only shows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_shown_record {
    /// The field in which it was entered earlier.
    /// One of `MADOGUCHI_ENTRY_FIELD_…`.
    pub field: madoguchi_entry_field,
    /// Its label, as printed.
    pub label: madoguchi_text_record,
}

impl Lower for ShownRecord {
    type C = madoguchi_shown_record;
    type Optional = *const madoguchi_shown_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_shown_record {
        madoguchi_shown_record { field: self.field.lower(arena), label: self.label.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_shown_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A section of a page.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_section_record {
    /// Its heading; absent if none is printed.
    /// NULL where absent.
    pub heading: *const madoguchi_text_record,
    /// Its entry fields, from top to bottom.
    pub entries: madoguchi_entry_record_list,
    /// Its shown values, from top to bottom.
    pub shows: madoguchi_shown_record_list,
    /// The row's rule ID.
    pub rule: madoguchi_str,
    /// Its source in the institution's documents.
    pub source: madoguchi_str,
}

impl Lower for SectionRecord {
    type C = madoguchi_section_record;
    type Optional = *const madoguchi_section_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_section_record {
        madoguchi_section_record {
            heading: self.heading.lower(arena),
            entries: self.entries.lower(arena),
            shows: self.shows.lower(arena),
            rule: self.rule.lower(arena),
            source: self.source.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_section_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A button of a page.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_button_record {
    /// The button.
    /// One of `MADOGUCHI_BUTTON_…`.
    pub button: madoguchi_button,
    /// Its label, as printed.
    pub label: madoguchi_text_record,
    /// The pages that it may lead to; the state of the journey decides which one.
    pub leads_to: madoguchi_page_list,
    /// The index of its section, from 0; absent if it is below all sections.
    /// `MADOGUCHI_ABSENT` where absent.
    pub section: i64,
    /// The row's rule ID.
    pub rule: madoguchi_str,
    /// Its source in the institution's documents.
    pub source: madoguchi_str,
}

impl Lower for ButtonRecord {
    type C = madoguchi_button_record;
    type Optional = *const madoguchi_button_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_button_record {
        madoguchi_button_record {
            button: self.button.lower(arena),
            label: self.label.lower(arena),
            leads_to: self.leads_to.lower(arena),
            section: self.section.lower(arena),
            rule: self.rule.lower(arena),
            source: self.source.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_button_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A text of the institution.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_guide_text_record {
    /// Its key.
    pub key: madoguchi_str,
    /// The kind of text.
    /// One of `MADOGUCHI_TEXT_KIND_…`.
    pub kind: madoguchi_text_kind,
    /// The text.
    pub text: madoguchi_text_record,
    /// The pages on which it appears.
    pub pages: madoguchi_page_list,
    /// The row's rule ID.
    pub rule: madoguchi_str,
    /// Its source in the institution's documents.
    pub source: madoguchi_str,
}

impl Lower for GuideTextRecord {
    type C = madoguchi_guide_text_record;
    type Optional = *const madoguchi_guide_text_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_guide_text_record {
        madoguchi_guide_text_record {
            key: self.key.lower(arena),
            kind: self.kind.lower(arena),
            text: self.text.lower(arena),
            pages: self.pages.lower(arena),
            rule: self.rule.lower(arena),
            source: self.source.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_guide_text_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The content of a page.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_answer {
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// Its name, as printed.
    pub title: madoguchi_text_record,
    /// The screen ID; absent if none is printed.
    /// `data` is NULL where absent.
    pub screen_id: madoguchi_str,
    /// The path to it through the menus; absent if there is none.
    /// NULL where absent.
    pub path: *const madoguchi_text_record,
    /// Its sections, from top to bottom.
    pub sections: madoguchi_section_record_list,
    /// Its buttons, from left to right; if the question named a button, only that one.
    pub buttons: madoguchi_button_record_list,
    /// Its texts, in the order of the document.
    pub texts: madoguchi_guide_text_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Its source in the institution's documents.
    pub source: madoguchi_str,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for PageAnswer {
    type C = madoguchi_page_answer;
    type Optional = *const madoguchi_page_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_page_answer {
        madoguchi_page_answer {
            page: self.page.lower(arena),
            title: self.title.lower(arena),
            screen_id: self.screen_id.lower(arena),
            path: self.path.lower(arena),
            sections: self.sections.lower(arena),
            buttons: self.buttons.lower(arena),
            texts: self.texts.lower(arena),
            rules: self.rules.lower(arena),
            source: self.source.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_page_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A page's names.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_summary {
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// Its name, as printed.
    pub title: madoguchi_text_record,
    /// The screen ID; absent if none is printed.
    /// `data` is NULL where absent.
    pub screen_id: madoguchi_str,
}

impl Lower for PageSummary {
    type C = madoguchi_page_summary;
    type Optional = *const madoguchi_page_summary;

    fn lower(&self, arena: &mut Arena) -> madoguchi_page_summary {
        madoguchi_page_summary {
            page: self.page.lower(arena),
            title: self.title.lower(arena),
            screen_id: self.screen_id.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_page_summary {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The pages that exist.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_pages_answer {
    /// Every page, in the order of the journey; empty if the institution describes no pages.
    pub pages: madoguchi_page_summary_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for PagesAnswer {
    type C = madoguchi_pages_answer;
    type Optional = *const madoguchi_pages_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_pages_answer {
        madoguchi_pages_answer {
            pages: self.pages.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_pages_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The institution's texts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_text_answer {
    /// The texts, in the order of the document.
    pub texts: madoguchi_guide_text_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for TextAnswer {
    type C = madoguchi_text_answer;
    type Optional = *const madoguchi_text_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_text_answer {
        madoguchi_text_answer {
            texts: self.texts.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_text_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The requirements for a connection, and whether this one is allowed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_connection_answer {
    /// The oldest version of TLS that is allowed.
    /// One of `MADOGUCHI_TLS_VERSION_…`.
    pub tls_floor: madoguchi_tls_version,
    /// The fewest bits that a cipher's key may have.
    pub cipher_bits_floor: i64,
    /// What the certificate must prove at least.
    /// One of `MADOGUCHI_CERTIFICATE_KIND_…`.
    pub certificate_floor: madoguchi_certificate_kind,
    /// Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub allowed: madoguchi_flag,
    /// Every reason for a refusal.
    pub refused_because: madoguchi_connection_refusal_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Its source in the institution's documents.
    pub source: madoguchi_str,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for ConnectionAnswer {
    type C = madoguchi_connection_answer;
    type Optional = *const madoguchi_connection_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_connection_answer {
        madoguchi_connection_answer {
            tls_floor: self.tls_floor.lower(arena),
            cipher_bits_floor: self.cipher_bits_floor.lower(arena),
            certificate_floor: self.certificate_floor.lower(arena),
            allowed: self.allowed.lower(arena),
            refused_because: self.refused_because.lower(arena),
            rules: self.rules.lower(arena),
            source: self.source.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_connection_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A row of the table of environments.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_environment_row_record {
    /// The system.
    /// One of `MADOGUCHI_OS_…`.
    pub os: madoguchi_os,
    /// Its version, including all its point releases.
    pub os_version: madoguchi_str,
    /// The browser.
    /// One of `MADOGUCHI_BROWSER_…`.
    pub browser: madoguchi_browser,
    /// Its version, or `latest`; absent if every version is allowed.
    /// `data` is NULL where absent.
    pub version: madoguchi_str,
    /// Its source in the institution's documents.
    pub source: madoguchi_str,
}

impl Lower for EnvironmentRowRecord {
    type C = madoguchi_environment_row_record;
    type Optional = *const madoguchi_environment_row_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_environment_row_record {
        madoguchi_environment_row_record {
            os: self.os.lower(arena),
            os_version: self.os_version.lower(arena),
            browser: self.browser.lower(arena),
            version: self.version.lower(arena),
            source: self.source.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_environment_row_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Whether an environment is supported.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_environment_answer {
    /// The judgement.
    /// One of `MADOGUCHI_SUPPORT_…`.
    pub support: madoguchi_support,
    /// Why it is unsupported or unknown; empty if it is supported.
    pub reasons: madoguchi_environment_reason_list,
    /// The system in the User-Agent; absent if none was recognised.
    /// One of `MADOGUCHI_OS_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub os: madoguchi_os,
    /// The browser in the User-Agent; absent if none was recognised.
    /// One of `MADOGUCHI_BROWSER_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub browser: madoguchi_browser,
    /// The row that matches, or may match; absent if none can.
    /// NULL where absent.
    pub row: *const madoguchi_environment_row_record,
    /// The footnotes of that row.
    pub footnotes: madoguchi_guide_text_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The profile that answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for EnvironmentAnswer {
    type C = madoguchi_environment_answer;
    type Optional = *const madoguchi_environment_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_environment_answer {
        madoguchi_environment_answer {
            support: self.support.lower(arena),
            reasons: self.reasons.lower(arena),
            os: self.os.lower(arena),
            browser: self.browser.lower(arena),
            row: self.row.lower(arena),
            footnotes: self.footnotes.lower(arena),
            rules: self.rules.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_environment_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// What an act is waiting for.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_need_record {
    /// The kind of need.
    /// One of `MADOGUCHI_NEED_KIND_…`.
    pub need: madoguchi_need_kind,
    /// The keys of the rows to load.
    pub keys: madoguchi_str_list,
    /// The rows to write, each with its expected revision.
    pub writes: madoguchi_write_record_list,
    /// The messages for the outbox, in the same transaction.
    pub outbox: madoguchi_message_record_list,
}

impl Lower for NeedRecord {
    type C = madoguchi_need_record;
    type Optional = *const madoguchi_need_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_need_record {
        madoguchi_need_record {
            need: self.need.lower(arena),
            keys: self.keys.lower(arena),
            writes: self.writes.lower(arena),
            outbox: self.outbox.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_need_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A row to write.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_write_record {
    /// Its key.
    pub key: madoguchi_str,
    /// The row's current revision; 0 if the row must not exist.
    pub expected: i64,
    /// The revision after the write.
    pub revision: i64,
    /// Its bytes.
    pub bytes: madoguchi_bytes,
    /// When the row changes next: the host sends `due` at that instant.
    /// `MADOGUCHI_ABSENT` where absent.
    pub wake_at: madoguchi_instant,
    /// From when the host may delete it; absent if the host must keep it.
    /// `MADOGUCHI_ABSENT` where absent.
    pub purge_at: madoguchi_instant,
}

impl Lower for WriteRecord {
    type C = madoguchi_write_record;
    type Optional = *const madoguchi_write_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_write_record {
        madoguchi_write_record {
            key: self.key.lower(arena),
            expected: self.expected.lower(arena),
            revision: self.revision.lower(arena),
            bytes: self.bytes.lower(arena),
            wake_at: self.wake_at.lower(arena),
            purge_at: self.purge_at.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_write_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A message for the outbox: a notice or an audit record.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_message_record {
    /// Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised.
    pub id: madoguchi_str,
    /// A notice to the customer (NTC-1).
    /// NULL where absent.
    pub notice: *const madoguchi_notice_record,
    /// An audit record for the institution (NTC-2).
    /// NULL where absent.
    pub audit: *const madoguchi_audit_entry,
}

impl Lower for MessageRecord {
    type C = madoguchi_message_record;
    type Optional = *const madoguchi_message_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_message_record {
        madoguchi_message_record {
            id: self.id.lower(arena),
            notice: self.notice.lower(arena),
            audit: self.audit.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_message_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A notice to a customer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_notice_record {
    /// Its kind.
    /// One of `MADOGUCHI_NOTICE_KIND_…`.
    pub kind: madoguchi_notice_kind,
    /// The customer's row.
    pub subject: madoguchi_str,
    /// The registered mail address; absent if none is registered, and the institution sends a letter.
    /// `data` is NULL where absent.
    pub to: madoguchi_str,
    /// When the reported change took effect.
    pub at: madoguchi_instant,
    /// The reference that the customer quotes in an inquiry.
    pub reference: madoguchi_str,
    /// The values in the notice.
    pub facts: madoguchi_fact_record_list,
}

impl Lower for NoticeRecord {
    type C = madoguchi_notice_record;
    type Optional = *const madoguchi_notice_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_notice_record {
        madoguchi_notice_record {
            kind: self.kind.lower(arena),
            subject: self.subject.lower(arena),
            to: self.to.lower(arena),
            at: self.at.lower(arena),
            reference: self.reference.lower(arena),
            facts: self.facts.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_notice_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A record for the institution's audit log.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_audit_entry {
    /// When it took effect.
    pub at: madoguchi_instant,
    /// The event.
    /// One of `MADOGUCHI_AUDIT_EVENT_…`.
    pub event: madoguchi_audit_event,
    /// The row concerned.
    pub subject: madoguchi_str,
    /// The session in which it happened.
    /// `data` is NULL where absent.
    pub session: madoguchi_str,
    /// The operator who acted for the institution.
    /// `data` is NULL where absent.
    pub operator_: madoguchi_str,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// More details.
    pub facts: madoguchi_fact_record_list,
    /// SHA-256 of the profile that decided, in hexadecimal.
    pub profile: madoguchi_str,
}

impl Lower for AuditEntry {
    type C = madoguchi_audit_entry;
    type Optional = *const madoguchi_audit_entry;

    fn lower(&self, arena: &mut Arena) -> madoguchi_audit_entry {
        madoguchi_audit_entry {
            at: self.at.lower(arena),
            event: self.event.lower(arena),
            subject: self.subject.lower(arena),
            session: self.session.lower(arena),
            operator_: self.operator.lower(arena),
            rules: self.rules.lower(arena),
            facts: self.facts.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_audit_entry {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A named value, never a secret.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fact_record {
    /// Its name.
    pub name: madoguchi_str,
    /// Its value.
    pub value: madoguchi_str,
}

impl Lower for FactRecord {
    type C = madoguchi_fact_record;
    type Optional = *const madoguchi_fact_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_fact_record {
        madoguchi_fact_record { name: self.name.lower(arena), value: self.value.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_fact_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The result of an act: a part for the customer, and a part for the institution.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_outcome_record {
    /// The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4).
    pub public_: madoguchi_public_record,
    /// The full reason, for the help desk and the log; it must not appear on the page.
    pub internal: madoguchi_internal_record,
    /// The profile that decided.
    pub profile: madoguchi_profile_ref,
}

impl Lower for OutcomeRecord {
    type C = madoguchi_outcome_record;
    type Optional = *const madoguchi_outcome_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_outcome_record {
        madoguchi_outcome_record {
            public_: self.public.lower(arena),
            internal: self.internal.lower(arena),
            profile: self.profile.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_outcome_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The part that the customer or the operator may see: exactly one of these.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_public_record {
    /// A page.
    /// NULL where absent.
    pub page: *const madoguchi_page_view,
    /// The words for what an operator or the clock did.
    /// `items` is NULL where absent.
    pub done: madoguchi_str_list,
    /// Why an operator's request was refused.
    /// NULL where absent.
    pub refused: *const madoguchi_refused_record,
    /// What a session may do.
    /// NULL where absent.
    pub authority: *const madoguchi_authority_record,
    /// The changes that a new profile makes.
    /// `items` is NULL where absent.
    pub changes: madoguchi_change_record_list,
}

impl Lower for PublicRecord {
    type C = madoguchi_public_record;
    type Optional = *const madoguchi_public_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_public_record {
        madoguchi_public_record {
            page: self.page.lower(arena),
            done: self.done.lower(arena),
            refused: self.refused.lower(arena),
            authority: self.authority.lower(arena),
            changes: self.changes.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_public_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A page to show. Its layout and texts come from the question `page`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_view {
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// The session's new token, if it changed: the browser stores it in place of the previous one.
    /// `data` is NULL where absent.
    pub session: madoguchi_str,
    /// The token that the next act on this page must carry, once (LOG-3); empty if the session has ended.
    pub step: madoguchi_str,
    /// Values that the page shows.
    pub shown: madoguchi_shown_value_list,
    /// Why the act was refused; absent if it was not.
    /// NULL where absent.
    pub refused: *const madoguchi_refused_record,
    /// The previous logins, newest first (LOG-4).
    pub last_logins: madoguchi_instant_list,
    /// Whether a password change is recommended (CRD-11).
    pub change_recommended: madoguchi_flag,
    /// When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11).
    /// `MADOGUCHI_ABSENT` where absent.
    pub change_by: madoguchi_instant,
}

impl Lower for PageView {
    type C = madoguchi_page_view;
    type Optional = *const madoguchi_page_view;

    fn lower(&self, arena: &mut Arena) -> madoguchi_page_view {
        madoguchi_page_view {
            page: self.page.lower(arena),
            session: self.session.lower(arena),
            step: self.step.lower(arena),
            shown: self.shown.lower(arena),
            refused: self.refused.lower(arena),
            last_logins: self.last_logins.lower(arena),
            change_recommended: self.change_recommended.lower(arena),
            change_by: self.change_by.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_page_view {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A value that a page shows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_shown_value {
    /// Its field.
    /// One of `MADOGUCHI_ENTRY_FIELD_…`.
    pub field: madoguchi_entry_field,
    /// The value; a secret only if it is an answer that the customer typed (ENR-5).
    pub text: madoguchi_str,
}

impl Lower for ShownValue {
    type C = madoguchi_shown_value;
    type Optional = *const madoguchi_shown_value;

    fn lower(&self, arena: &mut Arena) -> madoguchi_shown_value {
        madoguchi_shown_value { field: self.field.lower(arena), text: self.text.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_shown_value {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Why something was refused, as far as the customer may know.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_refused_record {
    /// The reason.
    /// One of `MADOGUCHI_REFUSAL_…`.
    pub because: madoguchi_refusal,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// When to retry, if that is known.
    /// `MADOGUCHI_ABSENT` where absent.
    pub retry_at: madoguchi_instant,
    /// All faults of the entries (CRD-10); `field` names the field.
    pub faults: madoguchi_entry_fault_list,
    /// The text in Japanese.
    pub ja: madoguchi_str,
    /// The text in English.
    pub en: madoguchi_str,
}

impl Lower for RefusedRecord {
    type C = madoguchi_refused_record;
    type Optional = *const madoguchi_refused_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_refused_record {
        madoguchi_refused_record {
            because: self.because.lower(arena),
            rules: self.rules.lower(arena),
            retry_at: self.retry_at.lower(arena),
            faults: self.faults.lower(arena),
            ja: self.ja.lower(arena),
            en: self.en.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_refused_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The full reason of an act's result.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_internal_record {
    /// The reason.
    /// One of `MADOGUCHI_REASON_…`.
    pub reason: madoguchi_reason,
    /// More details.
    pub facts: madoguchi_fact_record_list,
}

impl Lower for InternalRecord {
    type C = madoguchi_internal_record;
    type Optional = *const madoguchi_internal_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_internal_record {
        madoguchi_internal_record { reason: self.reason.lower(arena), facts: self.facts.lower(arena) }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_internal_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// What a session has proven, and what a service still needs (LOG-5).
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_authority_record {
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// Whether the proofs of the session allow the service; its hours are not checked here.
    pub allowed: madoguchi_flag,
    /// Whether first use is completed (ENR-4).
    pub journey_done: madoguchi_flag,
    /// The factors proven in the session.
    pub proven: madoguchi_proven_record_list,
    /// The missing factors, in the institution's order; absent if the institution has no rule for the service.
    /// `items` is NULL where absent.
    pub missing: madoguchi_factor_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
}

impl Lower for AuthorityRecord {
    type C = madoguchi_authority_record;
    type Optional = *const madoguchi_authority_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_authority_record {
        madoguchi_authority_record {
            service: self.service.lower(arena),
            allowed: self.allowed.lower(arena),
            journey_done: self.journey_done.lower(arena),
            proven: self.proven.lower(arena),
            missing: self.missing.lower(arena),
            rules: self.rules.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_authority_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A factor proven in a session.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_proven_record {
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// When it was proven.
    pub at: madoguchi_instant,
    /// The page on which it was proven.
    /// One of `MADOGUCHI_PAGE_…`.
    pub purpose: madoguchi_page,
}

impl Lower for ProvenRecord {
    type C = madoguchi_proven_record;
    type Optional = *const madoguchi_proven_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_proven_record {
        madoguchi_proven_record {
            factor: self.factor.lower(arena),
            at: self.at.lower(arena),
            purpose: self.purpose.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_proven_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// One change that a new profile makes for a customer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_change_record {
    /// The kind of change.
    /// One of `MADOGUCHI_CHANGE_KIND_…`.
    pub kind: madoguchi_change_kind,
    /// The factor concerned.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// When it takes effect.
    pub at: madoguchi_instant,
}

impl Lower for ChangeRecord {
    type C = madoguchi_change_record;
    type Optional = *const madoguchi_change_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_change_record {
        madoguchi_change_record {
            kind: self.kind.lower(arena),
            factor: self.factor.lower(arena),
            at: self.at.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_change_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// A pointer to the answer of the call; only the member of that call may be read.
#[repr(C)]
#[derive(Clone, Copy)]
pub union madoguchi_answer {
    /// Of `madoguchi_ask`: one line of JSON.
    pub line: *const madoguchi_str,
    /// Of `madoguchi_act_need`.
    pub need: *const madoguchi_need_record,
    /// Of `madoguchi_act_outcome` and `madoguchi_drive`; NULL while the act needs something, and after it failed.
    pub outcome: *const madoguchi_outcome_record,
    /// Of `madoguchi_answer_hours`.
    pub hours: *const madoguchi_hours_answer,
    /// Of `madoguchi_answer_windows`.
    pub windows: *const madoguchi_windows_answer,
    /// Of `madoguchi_answer_ical`.
    pub ical: *const madoguchi_ical_answer,
    /// Of `madoguchi_answer_day`.
    pub day: *const madoguchi_day_answer,
    /// Of `madoguchi_answer_days`.
    pub days: *const madoguchi_days_answer,
    /// Of `madoguchi_answer_between`.
    pub between: *const madoguchi_between_answer,
    /// Of `madoguchi_answer_statement`.
    pub statement: *const madoguchi_statement_answer,
    /// Of `madoguchi_answer_fee`.
    pub fee: *const madoguchi_fee_answer,
    /// Of `madoguchi_answer_charge`.
    pub charge: *const madoguchi_charge_answer,
    /// Of `madoguchi_answer_page`.
    pub page: *const madoguchi_page_answer,
    /// Of `madoguchi_answer_pages`.
    pub pages: *const madoguchi_pages_answer,
    /// Of `madoguchi_answer_text`.
    pub text: *const madoguchi_text_answer,
    /// Of `madoguchi_answer_connection`.
    pub connection: *const madoguchi_connection_answer,
    /// Of `madoguchi_answer_environment`.
    pub environment: *const madoguchi_environment_answer,
    /// Of `madoguchi_answer_check_entry`.
    pub check_entry: *const madoguchi_entry_answer,
    /// Of `madoguchi_answer_check_password`.
    pub check_password: *const madoguchi_entry_answer,
    /// Of `madoguchi_answer_check_questions`.
    pub check_questions: *const madoguchi_entry_answer,
    /// Of `madoguchi_answer_questions`.
    pub questions: *const madoguchi_questions_answer,
    /// Of `madoguchi_answer_profile`.
    pub profile: *const madoguchi_profile_answer,
    /// Of `madoguchi_answer_lock_policy`.
    pub lock_policy: *const madoguchi_lock_policy_answer,
    /// Of `madoguchi_answer_lock_history`.
    pub lock_history: *const madoguchi_lock_history_answer,
}

impl madoguchi_answer {
    /// No answer, whichever member is read.
    pub(crate) const NONE: Self = Self { line: ptr::null() };
}

impl Question for madoguchi_hours_request {
    type Answer = HoursAnswer;

    fn ask(profile: &Profile, request: &HoursRequest) -> Result<HoursAnswer, Errors> {
        profile.answer_hours(request)
    }

    fn answer(hours: *const madoguchi_hours_answer) -> madoguchi_answer {
        madoguchi_answer { hours }
    }
}

/// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
///
/// The answer is `result->answer.hours`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_hours(
    profile: madoguchi_profile,
    request: *const madoguchi_hours_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_windows_request {
    type Answer = WindowsAnswer;

    fn ask(profile: &Profile, request: &WindowsRequest) -> Result<WindowsAnswer, Errors> {
        profile.answer_windows(request)
    }

    fn answer(windows: *const madoguchi_windows_answer) -> madoguchi_answer {
        madoguchi_answer { windows }
    }
}

/// Which windows is a service open, or closed, in a range (HRS-8)?
///
/// The answer is `result->answer.windows`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_windows(
    profile: madoguchi_profile,
    request: *const madoguchi_windows_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_ical_request {
    type Answer = IcalAnswer;

    fn ask(profile: &Profile, request: &IcalRequest) -> Result<IcalAnswer, Errors> {
        profile.answer_ical(request)
    }

    fn answer(ical: *const madoguchi_ical_answer) -> madoguchi_answer {
        madoguchi_answer { ical }
    }
}

/// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
///
/// The answer is `result->answer.ical`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_ical(
    profile: madoguchi_profile,
    request: *const madoguchi_ical_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_day_request {
    type Answer = DayAnswer;

    fn ask(profile: &Profile, request: &DayRequest) -> Result<DayAnswer, Errors> {
        profile.answer_day(request)
    }

    fn answer(day: *const madoguchi_day_answer) -> madoguchi_answer {
        madoguchi_answer { day }
    }
}

/// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
///
/// The answer is `result->answer.day`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_day(
    profile: madoguchi_profile,
    request: *const madoguchi_day_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_days_request {
    type Answer = DaysAnswer;

    fn ask(profile: &Profile, request: &DaysRequest) -> Result<DaysAnswer, Errors> {
        profile.answer_days(request)
    }

    fn answer(days: *const madoguchi_days_answer) -> madoguchi_answer {
        madoguchi_answer { days }
    }
}

/// Which day is a number of business days away (CAL-6)?
///
/// The answer is `result->answer.days`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_days(
    profile: madoguchi_profile,
    request: *const madoguchi_days_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_between_request {
    type Answer = BetweenAnswer;

    fn ask(profile: &Profile, request: &BetweenRequest) -> Result<BetweenAnswer, Errors> {
        profile.answer_between(request)
    }

    fn answer(between: *const madoguchi_between_answer) -> madoguchi_answer {
        madoguchi_answer { between }
    }
}

/// How many business days are in a range (CAL-6)?
///
/// The answer is `result->answer.between`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_between(
    profile: madoguchi_profile,
    request: *const madoguchi_between_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_statement_request {
    type Answer = StatementAnswer;

    fn ask(profile: &Profile, request: &StatementRequest) -> Result<StatementAnswer, Errors> {
        profile.answer_statement(request)
    }

    fn answer(statement: *const madoguchi_statement_answer) -> madoguchi_answer {
        madoguchi_answer { statement }
    }
}

/// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
///
/// The answer is `result->answer.statement`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_statement(
    profile: madoguchi_profile,
    request: *const madoguchi_statement_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_fee_request {
    type Answer = FeeAnswer;

    fn ask(profile: &Profile, request: &FeeRequest) -> Result<FeeAnswer, Errors> {
        profile.answer_fee(request)
    }

    fn answer(fee: *const madoguchi_fee_answer) -> madoguchi_answer {
        madoguchi_answer { fee }
    }
}

/// What does a transfer cost, and why (FEE-1 … FEE-8)?
///
/// The answer is `result->answer.fee`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_fee(
    profile: madoguchi_profile,
    request: *const madoguchi_fee_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_charge_request {
    type Answer = ChargeAnswer;

    fn ask(profile: &Profile, request: &ChargeRequest) -> Result<ChargeAnswer, Errors> {
        profile.answer_charge(request)
    }

    fn answer(charge: *const madoguchi_charge_answer) -> madoguchi_answer {
        madoguchi_answer { charge }
    }
}

/// What does an item other than a transfer cost (FEE-4, FEE-8)?
///
/// The answer is `result->answer.charge`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_charge(
    profile: madoguchi_profile,
    request: *const madoguchi_charge_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_page_request {
    type Answer = PageAnswer;

    fn ask(profile: &Profile, request: &PageRequest) -> Result<PageAnswer, Errors> {
        profile.answer_page(request)
    }

    fn answer(page: *const madoguchi_page_answer) -> madoguchi_answer {
        madoguchi_answer { page }
    }
}

/// What is on a page (PAG-1)?
///
/// The answer is `result->answer.page`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_page(
    profile: madoguchi_profile,
    request: *const madoguchi_page_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_pages_request {
    type Answer = PagesAnswer;

    fn ask(profile: &Profile, request: &PagesRequest) -> Result<PagesAnswer, Errors> {
        profile.answer_pages(request)
    }

    fn answer(pages: *const madoguchi_pages_answer) -> madoguchi_answer {
        madoguchi_answer { pages }
    }
}

/// Which pages exist (PAG-1)?
///
/// The answer is `result->answer.pages`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_pages(
    profile: madoguchi_profile,
    request: *const madoguchi_pages_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_text_request {
    type Answer = TextAnswer;

    fn ask(profile: &Profile, request: &TextRequest) -> Result<TextAnswer, Errors> {
        profile.answer_text(request)
    }

    fn answer(text: *const madoguchi_text_answer) -> madoguchi_answer {
        madoguchi_answer { text }
    }
}

/// The institution's texts (PAG-2); without `key` and `page`, all of them.
///
/// The answer is `result->answer.text`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_text(
    profile: madoguchi_profile,
    request: *const madoguchi_text_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_connection_request {
    type Answer = ConnectionAnswer;

    fn ask(profile: &Profile, request: &ConnectionRequest) -> Result<ConnectionAnswer, Errors> {
        profile.answer_connection(request)
    }

    fn answer(connection: *const madoguchi_connection_answer) -> madoguchi_answer {
        madoguchi_answer { connection }
    }
}

/// What must a connection be, and is this one allowed (LOG-6)?
///
/// The answer is `result->answer.connection`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_connection(
    profile: madoguchi_profile,
    request: *const madoguchi_connection_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_environment_request {
    type Answer = EnvironmentAnswer;

    fn ask(profile: &Profile, request: &EnvironmentRequest) -> Result<EnvironmentAnswer, Errors> {
        profile.answer_environment(request)
    }

    fn answer(environment: *const madoguchi_environment_answer) -> madoguchi_answer {
        madoguchi_answer { environment }
    }
}

/// Is an environment supported (LOG-6)?
///
/// The answer is `result->answer.environment`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_environment(
    profile: madoguchi_profile,
    request: *const madoguchi_environment_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_check_entry_request {
    type Answer = EntryAnswer;

    fn ask(profile: &Profile, request: &CheckEntryRequest) -> Result<EntryAnswer, Errors> {
        profile.answer_check_entry(request)
    }

    fn answer(check_entry: *const madoguchi_entry_answer) -> madoguchi_answer {
        madoguchi_answer { check_entry }
    }
}

/// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
///
/// The answer is `result->answer.check_entry`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_check_entry(
    profile: madoguchi_profile,
    request: *const madoguchi_check_entry_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_check_password_request {
    type Answer = EntryAnswer;

    fn ask(profile: &Profile, request: &CheckPasswordRequest) -> Result<EntryAnswer, Errors> {
        profile.answer_check_password(request)
    }

    fn answer(check_password: *const madoguchi_entry_answer) -> madoguchi_answer {
        madoguchi_answer { check_password }
    }
}

/// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
///
/// The answer is `result->answer.check_password`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_check_password(
    profile: madoguchi_profile,
    request: *const madoguchi_check_password_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_check_questions_request {
    type Answer = EntryAnswer;

    fn ask(profile: &Profile, request: &CheckQuestionsRequest) -> Result<EntryAnswer, Errors> {
        profile.answer_check_questions(request)
    }

    fn answer(check_questions: *const madoguchi_entry_answer) -> madoguchi_answer {
        madoguchi_answer { check_questions }
    }
}

/// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
///
/// The answer is `result->answer.check_questions`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_check_questions(
    profile: madoguchi_profile,
    request: *const madoguchi_check_questions_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_questions_request {
    type Answer = QuestionsAnswer;

    fn ask(profile: &Profile, request: &QuestionsRequest) -> Result<QuestionsAnswer, Errors> {
        profile.answer_questions(request)
    }

    fn answer(questions: *const madoguchi_questions_answer) -> madoguchi_answer {
        madoguchi_answer { questions }
    }
}

/// Which secret questions can be chosen (CRD-7)?
///
/// The answer is `result->answer.questions`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_questions(
    profile: madoguchi_profile,
    request: *const madoguchi_questions_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_profile_request {
    type Answer = ProfileAnswer;

    fn ask(profile: &Profile, request: &ProfileRequest) -> Result<ProfileAnswer, Errors> {
        profile.answer_profile(request)
    }

    fn answer(profile: *const madoguchi_profile_answer) -> madoguchi_answer {
        madoguchi_answer { profile }
    }
}

/// Which profile answers?
///
/// The answer is `result->answer.profile`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_profile(
    profile: madoguchi_profile,
    request: *const madoguchi_profile_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_lock_policy_request {
    type Answer = LockPolicyAnswer;

    fn ask(profile: &Profile, request: &LockPolicyRequest) -> Result<LockPolicyAnswer, Errors> {
        profile.answer_lock_policy(request)
    }

    fn answer(lock_policy: *const madoguchi_lock_policy_answer) -> madoguchi_answer {
        madoguchi_answer { lock_policy }
    }
}

/// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
///
/// The answer is `result->answer.lock_policy`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_lock_policy(
    profile: madoguchi_profile,
    request: *const madoguchi_lock_policy_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Question for madoguchi_lock_history_request {
    type Answer = LockHistoryAnswer;

    fn ask(profile: &Profile, request: &LockHistoryRequest) -> Result<LockHistoryAnswer, Errors> {
        profile.answer_lock_history(request)
    }

    fn answer(lock_history: *const madoguchi_lock_history_answer) -> madoguchi_answer {
        madoguchi_answer { lock_history }
    }
}

/// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
///
/// The answer is `result->answer.lock_history`; `result->errors` has all errors of the request.
/// Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
/// profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_answer_lock_history(
    profile: madoguchi_profile,
    request: *const madoguchi_lock_history_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, request, result) }
}

impl Taken for madoguchi_start_session_request {
    fn take(engine: &Arc<Engine>, request: &StartSessionRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_start_session(request, randomness)
    }
}

/// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_start_session(
    engine: madoguchi_engine,
    request: *const madoguchi_start_session_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}

impl Taken for madoguchi_submit_request {
    fn take(engine: &Arc<Engine>, request: &SubmitRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_submit(request, randomness)
    }
}

/// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_submit(
    engine: madoguchi_engine,
    request: *const madoguchi_submit_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}

impl Taken for madoguchi_show_request {
    fn take(engine: &Arc<Engine>, request: &ShowRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_show(request, randomness)
    }
}

/// Returns the current page of a session; nothing is written.
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_show(
    engine: madoguchi_engine,
    request: *const madoguchi_show_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}

impl Taken for madoguchi_authority_request {
    fn take(engine: &Arc<Engine>, request: &AuthorityRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_authority(request, randomness)
    }
}

/// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_authority(
    engine: madoguchi_engine,
    request: *const madoguchi_authority_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}

impl Taken for madoguchi_operate_request {
    fn take(engine: &Arc<Engine>, request: &OperateRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_operate(request, randomness)
    }
}

/// A request of an operator of the institution (OPR-1).
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_operate(
    engine: madoguchi_engine,
    request: *const madoguchi_operate_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}

impl Taken for madoguchi_due_request {
    fn take(engine: &Arc<Engine>, request: &DueRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_due(request, randomness)
    }
}

/// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_due(
    engine: madoguchi_engine,
    request: *const madoguchi_due_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}

impl Taken for madoguchi_adopt_request {
    fn take(engine: &Arc<Engine>, request: &AdoptRequest, randomness: Randomness) -> Result<Act, Errors> {
        engine.take_adopt(request, randomness)
    }
}

/// Applies a new profile to an existing customer and reports what changes (INS-5).
///
/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
/// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
///
/// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
/// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
/// is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take_adopt(
    engine: madoguchi_engine,
    request: *const madoguchi_adopt_request,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { take(engine, request, randomness, act, result) }
}
