//! Records, words and questions as C has them. Made from the facade by `cargo xtask generate`: change that, not this.

use std::mem::offset_of;
use std::ptr;

use madoguchi::*;

use crate::arena::Arena;
use crate::code::CodeTexts;
use crate::guard::guard_or;
use crate::lift::{ABSENT_32, ABSENT_64, Fields, Lift, Lifted, List, Listed, Place, Sized32, field, lift_record};
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
/// a name stands twice in an object (FORM-3)
pub const MADOGUCHI_CODE_REPEATED_FIELD: i32 = 1007;
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
/// this stands here twice (PROFILE-3)
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
pub const MADOGUCHI_CODE_ENTRY_MISSING: i32 = 1712;
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
/// the pointer is null (DOOR-1)
pub const MADOGUCHI_CODE_NULL_POINTER: i32 = 1901;
/// the handle is none, or is closed (DOOR-2)
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
        ja: "同じ名前の項目が二つあります\0",
        en: "a name stands twice in an object\0",
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
        ja: "同じものが二度あります\0",
        en: "this stands here twice\0",
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
        name: "entry-missing\0",
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
        en: "the handle is none, or is closed\0",
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
];

/// A service with hours of its own (SVC-1, HRS-1 … HRS-6, HRS-11).
/// `MADOGUCHI_SERVICE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "balance\0", ja: "残高照会\0", en: "Balance inquiry\0" },
    Words { word: "statement\0", ja: "入出金明細照会\0", en: "Statement inquiry\0" },
    Words { word: "transfer-same-day\0", ja: "当日扱いの振込・振替\0", en: "Same-day transfer\0" },
    Words { word: "transfer-reserved\0", ja: "予約扱いの振込・振替\0", en: "Reserved transfer\0" },
    Words {
        word: "transfer-inquiry\0", ja: "振込・振替の照会・予約取消\0", en: "Transfer inquiry and cancellation\0"
    },
    Words {
        word: "current-account-transfer\0",
        ja: "当座預金への即時振込\0",
        en: "Immediate transfer into a current account\0",
    },
    Words { word: "payeasy\0", ja: "税金・各種料金の払い込み（ペイジー）\0", en: "Pay-easy\0" },
    Words {
        word: "utility-debit\0", ja: "公共料金自動引落登録\0", en: "Utility direct debit registration\0"
    },
    Words { word: "address-change\0", ja: "住所変更\0", en: "Address change\0" },
    Words { word: "registration-change\0", ja: "登録情報の変更\0", en: "Change of registered information\0" },
    Words { word: "telephone\0", ja: "テレホンサービス\0", en: "Telephone service\0" },
    Words { word: "help-desk\0", ja: "ヘルプデスク\0", en: "Help desk\0" },
    Words { word: "login\0", ja: "ログイン\0", en: "Login\0" },
    Words { word: "first-use\0", ja: "初期設定\0", en: "First use\0" },
    Words {
        word: "otp-procedure\0", ja: "ワンタイムパスワードのお手続き\0", en: "One-time password procedures\0"
    },
    Words { word: "api-link\0", ja: "API連携認証\0", en: "API link\0" },
];

/// The word in JSON of a value of `MADOGUCHI_SERVICE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_service_word(value: madoguchi_service) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SERVICE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_SERVICE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_service_ja(value: madoguchi_service) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SERVICE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_SERVICE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_service_en(value: madoguchi_service) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SERVICE, value, |words| words.en))
}

/// The value of `MADOGUCHI_SERVICE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_service_from_word(word: madoguchi_str) -> madoguchi_service {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(SERVICE, word) })
}

/// To whom a transfer goes, which decides its charge (FEE-1 … FEE-3, TRF-1).
/// `MADOGUCHI_TRANSFER_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "own-account\0", ja: "振替\0", en: "Between own accounts\0" },
    Words { word: "same-branch\0", ja: "同一店内宛\0", en: "Same branch\0" },
    Words { word: "own-institution\0", ja: "当組合本支店宛\0", en: "Another branch of the institution\0" },
    Words { word: "other-bank\0", ja: "他行宛\0", en: "Another bank\0" },
];

/// The word in JSON of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_transfer_kind_word(value: madoguchi_transfer_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TRANSFER_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_transfer_kind_ja(value: madoguchi_transfer_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TRANSFER_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_transfer_kind_en(value: madoguchi_transfer_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TRANSFER_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_TRANSFER_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_transfer_kind_from_word(word: madoguchi_str) -> madoguchi_transfer_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(TRANSFER_KIND, word) })
}

/// What a profile may price beside transfers (FEE-4, FEE-8).
/// `MADOGUCHI_CHARGE_ITEM_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "monthly-basic\0", ja: "月額基本料金\0", en: "Monthly basic charge\0" },
    Words { word: "payeasy\0", ja: "税金・各種料金の払い込み（ペイジー）\0", en: "Pay-easy\0" },
    Words {
        word: "utility-debit\0", ja: "公共料金自動引落登録\0", en: "Utility direct debit registration\0"
    },
    Words { word: "address-change\0", ja: "住所変更\0", en: "Address change\0" },
    Words { word: "registration-change\0", ja: "登録情報の変更\0", en: "Change of registered information\0" },
    Words {
        word: "transaction-notice\0", ja: "取引通知（オプション）\0", en: "Transaction notice (option)\0"
    },
];

/// The word in JSON of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_item_word(value: madoguchi_charge_item) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_ITEM, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_item_ja(value: madoguchi_charge_item) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_ITEM, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_item_en(value: madoguchi_charge_item) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_ITEM, value, |words| words.en))
}

/// The value of `MADOGUCHI_CHARGE_ITEM_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_charge_item_from_word(word: madoguchi_str) -> madoguchi_charge_item {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CHARGE_ITEM, word) })
}

/// A day of the week; Monday is the first (ISO 8601).
/// `MADOGUCHI_WEEKDAY_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "Monday\0", ja: "月\0", en: "Monday\0" },
    Words { word: "Tuesday\0", ja: "火\0", en: "Tuesday\0" },
    Words { word: "Wednesday\0", ja: "水\0", en: "Wednesday\0" },
    Words { word: "Thursday\0", ja: "木\0", en: "Thursday\0" },
    Words { word: "Friday\0", ja: "金\0", en: "Friday\0" },
    Words { word: "Saturday\0", ja: "土\0", en: "Saturday\0" },
    Words { word: "Sunday\0", ja: "日\0", en: "Sunday\0" },
];

/// The word in JSON of a value of `MADOGUCHI_WEEKDAY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_weekday_word(value: madoguchi_weekday) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(WEEKDAY, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_WEEKDAY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_weekday_ja(value: madoguchi_weekday) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(WEEKDAY, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_WEEKDAY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_weekday_en(value: madoguchi_weekday) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(WEEKDAY, value, |words| words.en))
}

/// The value of `MADOGUCHI_WEEKDAY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_weekday_from_word(word: madoguchi_str) -> madoguchi_weekday {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(WEEKDAY, word) })
}

/// Which part of the rules closed a service.
/// `MADOGUCHI_LAYER_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "base\0", ja: "通常の時間帯\0", en: "Own hours\0" },
    Words { word: "bank-day\0", ja: "銀行営業日の時間帯\0", en: "Hours of business days\0" },
    Words { word: "recurring\0", ja: "定期休止\0", en: "Recurring closure\0" },
    Words { word: "maintenance\0", ja: "臨時休止\0", en: "Maintenance\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LAYER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_layer_word(value: madoguchi_layer) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LAYER, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LAYER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_layer_ja(value: madoguchi_layer) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LAYER, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LAYER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_layer_en(value: madoguchi_layer) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LAYER, value, |words| words.en))
}

/// The value of `MADOGUCHI_LAYER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_layer_from_word(word: madoguchi_str) -> madoguchi_layer {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LAYER, word) })
}

/// Why a range of days is refused.
/// `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_statement_refusal_kind = i32;

/// `backwards`: 終わりが始まりより前, It ends before it begins
pub const MADOGUCHI_STATEMENT_REFUSAL_KIND_BACKWARDS: i32 = 0;
/// `too-early`: 照会できる最初の日より前, It begins before the first day that can be asked for
pub const MADOGUCHI_STATEMENT_REFUSAL_KIND_TOO_EARLY: i32 = 1;
/// `too-late`: 照会日より後, It ends after the day of inquiry
pub const MADOGUCHI_STATEMENT_REFUSAL_KIND_TOO_LATE: i32 = 2;

static STATEMENT_REFUSAL_KIND: &[Words] = &[
    Words { word: "backwards\0", ja: "終わりが始まりより前\0", en: "It ends before it begins\0" },
    Words {
        word: "too-early\0",
        ja: "照会できる最初の日より前\0",
        en: "It begins before the first day that can be asked for\0",
    },
    Words { word: "too-late\0", ja: "照会日より後\0", en: "It ends after the day of inquiry\0" },
];

/// The word in JSON of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_statement_refusal_kind_word(value: madoguchi_statement_refusal_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(STATEMENT_REFUSAL_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_statement_refusal_kind_ja(value: madoguchi_statement_refusal_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(STATEMENT_REFUSAL_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_statement_refusal_kind_en(value: madoguchi_statement_refusal_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(STATEMENT_REFUSAL_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_statement_refusal_kind_from_word(
    word: madoguchi_str,
) -> madoguchi_statement_refusal_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(STATEMENT_REFUSAL_KIND, word) })
}

/// How the consumption tax contained in a charge is brought to whole yen (FEE-6).
/// `MADOGUCHI_ROUNDING_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_rounding = i32;

/// `down`: 切り捨て, rounded down
pub const MADOGUCHI_ROUNDING_DOWN: i32 = 0;
/// `half-up`: 四捨五入, rounded half up
pub const MADOGUCHI_ROUNDING_HALF_UP: i32 = 1;
/// `up`: 切り上げ, rounded up
pub const MADOGUCHI_ROUNDING_UP: i32 = 2;

static ROUNDING: &[Words] = &[
    Words { word: "down\0", ja: "切り捨て\0", en: "rounded down\0" },
    Words { word: "half-up\0", ja: "四捨五入\0", en: "rounded half up\0" },
    Words { word: "up\0", ja: "切り上げ\0", en: "rounded up\0" },
];

/// The word in JSON of a value of `MADOGUCHI_ROUNDING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_rounding_word(value: madoguchi_rounding) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ROUNDING, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ROUNDING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_rounding_ja(value: madoguchi_rounding) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ROUNDING, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ROUNDING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_rounding_en(value: madoguchi_rounding) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ROUNDING, value, |words| words.en))
}

/// The value of `MADOGUCHI_ROUNDING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_rounding_from_word(word: madoguchi_str) -> madoguchi_rounding {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ROUNDING, word) })
}

/// What the institution says of a charge beside transfers (FEE-4, FEE-8).
/// `MADOGUCHI_CHARGE_STATE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_charge_state = i32;

/// `priced`: 有料, Priced
pub const MADOGUCHI_CHARGE_STATE_PRICED: i32 = 0;
/// `free`: 無料, Free
pub const MADOGUCHI_CHARGE_STATE_FREE: i32 = 1;
/// `not-stated`: 記載なし, Not stated
pub const MADOGUCHI_CHARGE_STATE_NOT_STATED: i32 = 2;

static CHARGE_STATE: &[Words] = &[
    Words { word: "priced\0", ja: "有料\0", en: "Priced\0" },
    Words { word: "free\0", ja: "無料\0", en: "Free\0" },
    Words { word: "not-stated\0", ja: "記載なし\0", en: "Not stated\0" },
];

/// The word in JSON of a value of `MADOGUCHI_CHARGE_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_state_word(value: madoguchi_charge_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_STATE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CHARGE_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_state_ja(value: madoguchi_charge_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_STATE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CHARGE_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_charge_state_en(value: madoguchi_charge_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CHARGE_STATE, value, |words| words.en))
}

/// The value of `MADOGUCHI_CHARGE_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_charge_state_from_word(word: madoguchi_str) -> madoguchi_charge_state {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CHARGE_STATE, word) })
}

/// What makes a day a business day or not (CAL-1 … CAL-7).
/// `MADOGUCHI_DAY_REASON_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "saturday\0", ja: "土曜日\0", en: "Saturday\0" },
    Words { word: "sunday\0", ja: "日曜日\0", en: "Sunday\0" },
    Words { word: "holiday\0", ja: "国民の祝日\0", en: "National holiday\0" },
    Words { word: "substitute\0", ja: "振替休日\0", en: "Substitute holiday\0" },
    Words { word: "citizens\0", ja: "国民の休日\0", en: "Citizens' holiday\0" },
    Words { word: "one-off\0", ja: "一度限りの祝日\0", en: "Holiday named once\0" },
    Words { word: "year-end\0", ja: "年末年始\0", en: "Year end\0" },
    Words { word: "added\0", ja: "追加の休業日\0", en: "Added by the institution\0" },
    Words { word: "removed\0", ja: "休業日からの除外\0", en: "Taken away by the institution\0" },
];

/// The word in JSON of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_day_reason_kind_word(value: madoguchi_day_reason_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(DAY_REASON_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_day_reason_kind_ja(value: madoguchi_day_reason_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(DAY_REASON_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_day_reason_kind_en(value: madoguchi_day_reason_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(DAY_REASON_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_DAY_REASON_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_day_reason_kind_from_word(word: madoguchi_str) -> madoguchi_day_reason_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(DAY_REASON_KIND, word) })
}

/// A page (PAG-1).
/// `MADOGUCHI_PAGE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
/// `stopped`: お客様情報登録の中止, registration stopped
pub const MADOGUCHI_PAGE_STOPPED: i32 = 10;
/// `top`: トップページ, top page
pub const MADOGUCHI_PAGE_TOP: i32 = 11;
/// `logged-out`: ログアウト, logged out
pub const MADOGUCHI_PAGE_LOGGED_OUT: i32 = 12;
/// `home`: ホームページ, home page
pub const MADOGUCHI_PAGE_HOME: i32 = 13;

static PAGE: &[Words] = &[
    Words { word: "login\0", ja: "ログイン\0", en: "log in\0" },
    Words {
        word: "first-use-account\0", ja: "ログインID取得（お客様情報入力）\0", en: "first use: your account\0"
    },
    Words {
        word: "first-use-login-id\0", ja: "ログインID取得（登録情報入力）\0", en: "first use: your login ID\0"
    },
    Words { word: "first-use-done\0", ja: "ログインID取得（登録完了）\0", en: "first use: done\0" },
    Words { word: "first-use-cancelled\0", ja: "ログインID取得の中止\0", en: "first use: cancelled\0" },
    Words { word: "questions\0", ja: "追加認証登録\0", en: "secret questions\0" },
    Words { word: "passwords\0", ja: "パスワード変更\0", en: "change of passwords\0" },
    Words { word: "customer-data\0", ja: "お客様情報入力\0", en: "your data\0" },
    Words { word: "review\0", ja: "入力内容確認\0", en: "review\0" },
    Words { word: "enrolled\0", ja: "お客様情報登録完了\0", en: "registration done\0" },
    Words { word: "stopped\0", ja: "お客様情報登録の中止\0", en: "registration stopped\0" },
    Words { word: "top\0", ja: "トップページ\0", en: "top page\0" },
    Words { word: "logged-out\0", ja: "ログアウト\0", en: "logged out\0" },
    Words { word: "home\0", ja: "ホームページ\0", en: "home page\0" },
];

/// The word in JSON of a value of `MADOGUCHI_PAGE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_page_word(value: madoguchi_page) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(PAGE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_PAGE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_page_ja(value: madoguchi_page) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(PAGE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_PAGE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_page_en(value: madoguchi_page) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(PAGE, value, |words| words.en))
}

/// The value of `MADOGUCHI_PAGE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_page_from_word(word: madoguchi_str) -> madoguchi_page {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(PAGE, word) })
}

/// A button (PAG-1).
/// `MADOGUCHI_BUTTON_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
/// `stop`: 中止する, stop
pub const MADOGUCHI_BUTTON_STOP: i32 = 8;
/// `confirm-change`: 変更を確定する, confirm the change
pub const MADOGUCHI_BUTTON_CONFIRM_CHANGE: i32 = 9;
/// `to-review`: 確認画面へ, to the review
pub const MADOGUCHI_BUTTON_TO_REVIEW: i32 = 10;
/// `back`: 戻る, back
pub const MADOGUCHI_BUTTON_BACK: i32 = 11;
/// `log-out`: ログアウト, log out
pub const MADOGUCHI_BUTTON_LOG_OUT: i32 = 12;

static BUTTON: &[Words] = &[
    Words { word: "first-use\0", ja: "初回利用登録\0", en: "first use\0" },
    Words { word: "log-in\0", ja: "ログイン\0", en: "log in\0" },
    Words { word: "next\0", ja: "次へ\0", en: "next\0" },
    Words { word: "cancel-registration\0", ja: "登録を中止する\0", en: "cancel the registration\0" },
    Words { word: "register-login-id\0", ja: "ID登録実行\0", en: "register the login ID\0" },
    Words {
        word: "continue-registration\0",
        ja: "引き続きお客様情報登録を行う\0",
        en: "go on to customer registration\0",
    },
    Words { word: "home\0", ja: "ホームページへ\0", en: "to the home page\0" },
    Words { word: "confirm\0", ja: "登録を確定する\0", en: "confirm the registration\0" },
    Words { word: "stop\0", ja: "中止する\0", en: "stop\0" },
    Words { word: "confirm-change\0", ja: "変更を確定する\0", en: "confirm the change\0" },
    Words { word: "to-review\0", ja: "確認画面へ\0", en: "to the review\0" },
    Words { word: "back\0", ja: "戻る\0", en: "back\0" },
    Words { word: "log-out\0", ja: "ログアウト\0", en: "log out\0" },
];

/// The word in JSON of a value of `MADOGUCHI_BUTTON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_button_word(value: madoguchi_button) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BUTTON, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_BUTTON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_button_ja(value: madoguchi_button) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BUTTON, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_BUTTON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_button_en(value: madoguchi_button) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BUTTON, value, |words| words.en))
}

/// The value of `MADOGUCHI_BUTTON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_button_from_word(word: madoguchi_str) -> madoguchi_button {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(BUTTON, word) })
}

/// A field of a page.
/// `MADOGUCHI_ENTRY_FIELD_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "branch-number\0", ja: "支店番号\0", en: "branch number\0" },
    Words { word: "account-type\0", ja: "科目\0", en: "account type\0" },
    Words { word: "account-number\0", ja: "口座番号\0", en: "account number\0" },
    Words { word: "login-id\0", ja: "ログインID\0", en: "login ID\0" },
    Words { word: "login-id-again\0", ja: "ログインID（確認用）\0", en: "login ID (again)\0" },
    Words { word: "login-password\0", ja: "ログインパスワード\0", en: "login password\0" },
    Words { word: "confirmation-password\0", ja: "確認用パスワード\0", en: "confirmation password\0" },
    Words { word: "question-1\0", ja: "質問 1\0", en: "question 1\0" },
    Words { word: "answer-1\0", ja: "回答 1\0", en: "answer 1\0" },
    Words { word: "question-2\0", ja: "質問 2\0", en: "question 2\0" },
    Words { word: "answer-2\0", ja: "回答 2\0", en: "answer 2\0" },
    Words { word: "question-3\0", ja: "質問 3\0", en: "question 3\0" },
    Words { word: "answer-3\0", ja: "回答 3\0", en: "answer 3\0" },
    Words { word: "questions-confirmed\0", ja: "確認用チェックボックス\0", en: "the box that confirms\0" },
    Words {
        word: "current-login-password\0", ja: "現在のログインパスワード\0", en: "current login password\0"
    },
    Words { word: "new-login-password\0", ja: "新しいログインパスワード\0", en: "new login password\0" },
    Words {
        word: "new-login-password-again\0",
        ja: "新しいログインパスワード（確認用）\0",
        en: "new login password (again)\0",
    },
    Words {
        word: "current-confirmation-password\0",
        ja: "現在の確認用パスワード\0",
        en: "current confirmation password\0",
    },
    Words {
        word: "new-confirmation-password\0", ja: "新しい確認用パスワード\0", en: "new confirmation password\0"
    },
    Words {
        word: "new-confirmation-password-again\0",
        ja: "新しい確認用パスワード（確認用）\0",
        en: "new confirmation password (again)\0",
    },
    Words { word: "mail-address\0", ja: "メールアドレス\0", en: "mail address\0" },
    Words { word: "mail-address-again\0", ja: "メールアドレス（確認用）\0", en: "mail address (again)\0" },
    Words { word: "direct-mail\0", ja: "DM送信希望条件\0", en: "advertising mail\0" },
    Words { word: "telephone\0", ja: "連絡先電話番号\0", en: "contact telephone\0" },
];

/// The word in JSON of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_entry_field_word(value: madoguchi_entry_field) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENTRY_FIELD, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_entry_field_ja(value: madoguchi_entry_field) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENTRY_FIELD, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_entry_field_en(value: madoguchi_entry_field) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENTRY_FIELD, value, |words| words.en))
}

/// The value of `MADOGUCHI_ENTRY_FIELD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_entry_field_from_word(word: madoguchi_str) -> madoguchi_entry_field {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ENTRY_FIELD, word) })
}

/// The form that an entry must have (CRD-1 … CRD-8).
/// `MADOGUCHI_FORM_RULE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "branch-number\0", ja: "半角数字3桁\0", en: "3 half-width digits\0" },
    Words { word: "account-type\0", ja: "科目\0", en: "account type\0" },
    Words { word: "account-number\0", ja: "半角数字7桁\0", en: "7 half-width digits\0" },
    Words { word: "login-id\0", ja: "半角英数字\0", en: "half-width alphanumerics\0" },
    Words { word: "password\0", ja: "半角英数字\0", en: "half-width alphanumerics\0" },
    Words { word: "activation-password\0", ja: "半角数字\0", en: "half-width digits\0" },
    Words { word: "question\0", ja: "質問\0", en: "question\0" },
    Words { word: "answer\0", ja: "全角\0", en: "full-width characters\0" },
    Words { word: "tick\0", ja: "チェック\0", en: "tick\0" },
    Words { word: "mail-address\0", ja: "半角英数字記号\0", en: "half-width alphanumerics and symbols\0" },
    Words { word: "yes-or-no\0", ja: "希望する・希望しない\0", en: "yes or no\0" },
    Words { word: "telephone\0", ja: "半角数字\0", en: "half-width digits\0" },
];

/// The word in JSON of a value of `MADOGUCHI_FORM_RULE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_form_rule_word(value: madoguchi_form_rule) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FORM_RULE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_FORM_RULE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_form_rule_ja(value: madoguchi_form_rule) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FORM_RULE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_FORM_RULE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_form_rule_en(value: madoguchi_form_rule) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FORM_RULE, value, |words| words.en))
}

/// The value of `MADOGUCHI_FORM_RULE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_form_rule_from_word(word: madoguchi_str) -> madoguchi_form_rule {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(FORM_RULE, word) })
}

/// What kind of text it is (PAG-2).
/// `MADOGUCHI_TEXT_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "name\0", ja: "名称\0", en: "name\0" },
    Words { word: "telephone\0", ja: "電話番号\0", en: "telephone number\0" },
    Words { word: "edition\0", ja: "版\0", en: "edition\0" },
    Words { word: "url\0", ja: "URL\0", en: "web address\0" },
    Words { word: "lead\0", ja: "案内\0", en: "lead\0" },
    Words { word: "warning\0", ja: "ご注意\0", en: "warning\0" },
    Words { word: "notice\0", ja: "お知らせ\0", en: "notice\0" },
    Words { word: "advice\0", ja: "お願い\0", en: "advice\0" },
    Words { word: "footnote\0", ja: "脚注\0", en: "footnote\0" },
    Words { word: "glossary\0", ja: "用語\0", en: "glossary entry\0" },
];

/// The word in JSON of a value of `MADOGUCHI_TEXT_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_text_kind_word(value: madoguchi_text_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TEXT_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_TEXT_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_text_kind_ja(value: madoguchi_text_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TEXT_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_TEXT_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_text_kind_en(value: madoguchi_text_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TEXT_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_TEXT_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_text_kind_from_word(word: madoguchi_str) -> madoguchi_text_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(TEXT_KIND, word) })
}

/// A version of TLS or SSL, the oldest first (LOG-6).
/// `MADOGUCHI_TLS_VERSION_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "ssl-3.0\0", ja: "SSL 3.0\0", en: "SSL 3.0\0" },
    Words { word: "tls-1.0\0", ja: "TLS 1.0\0", en: "TLS 1.0\0" },
    Words { word: "tls-1.1\0", ja: "TLS 1.1\0", en: "TLS 1.1\0" },
    Words { word: "tls-1.2\0", ja: "TLS 1.2\0", en: "TLS 1.2\0" },
    Words { word: "tls-1.3\0", ja: "TLS 1.3\0", en: "TLS 1.3\0" },
];

/// The word in JSON of a value of `MADOGUCHI_TLS_VERSION_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_tls_version_word(value: madoguchi_tls_version) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TLS_VERSION, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_TLS_VERSION_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_tls_version_ja(value: madoguchi_tls_version) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TLS_VERSION, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_TLS_VERSION_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_tls_version_en(value: madoguchi_tls_version) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(TLS_VERSION, value, |words| words.en))
}

/// The value of `MADOGUCHI_TLS_VERSION_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_tls_version_from_word(word: madoguchi_str) -> madoguchi_tls_version {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(TLS_VERSION, word) })
}

/// What a server's certificate proves of its owner, the least first (LOG-6).
/// `MADOGUCHI_CERTIFICATE_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_certificate_kind = i32;

/// `dv`: ドメイン認証, domain validated
pub const MADOGUCHI_CERTIFICATE_KIND_DOMAIN_VALIDATED: i32 = 0;
/// `ov`: 企業認証, organisation validated
pub const MADOGUCHI_CERTIFICATE_KIND_ORGANISATION_VALIDATED: i32 = 1;
/// `ev`: EV（拡張認証）, extended validation
pub const MADOGUCHI_CERTIFICATE_KIND_EXTENDED_VALIDATION: i32 = 2;

static CERTIFICATE_KIND: &[Words] = &[
    Words { word: "dv\0", ja: "ドメイン認証\0", en: "domain validated\0" },
    Words { word: "ov\0", ja: "企業認証\0", en: "organisation validated\0" },
    Words { word: "ev\0", ja: "EV（拡張認証）\0", en: "extended validation\0" },
];

/// The word in JSON of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_certificate_kind_word(value: madoguchi_certificate_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CERTIFICATE_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_certificate_kind_ja(value: madoguchi_certificate_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CERTIFICATE_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_certificate_kind_en(value: madoguchi_certificate_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CERTIFICATE_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_CERTIFICATE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_certificate_kind_from_word(word: madoguchi_str) -> madoguchi_certificate_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CERTIFICATE_KIND, word) })
}

/// Why a connection is refused (LOG-6).
/// `MADOGUCHI_CONNECTION_REFUSAL_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_connection_refusal = i32;

/// `tls-too-old`: TLSのバージョンが古すぎます, the TLS version is too old
pub const MADOGUCHI_CONNECTION_REFUSAL_TLS_TOO_OLD: i32 = 0;
/// `key-too-short`: 暗号鍵が短すぎます, the cipher's key is too short
pub const MADOGUCHI_CONNECTION_REFUSAL_KEY_TOO_SHORT: i32 = 1;
/// `certificate-too-weak`: 証明書の種類が足りません, the certificate proves too little
pub const MADOGUCHI_CONNECTION_REFUSAL_CERTIFICATE_TOO_WEAK: i32 = 2;

static CONNECTION_REFUSAL: &[Words] = &[
    Words {
        word: "tls-too-old\0", ja: "TLSのバージョンが古すぎます\0", en: "the TLS version is too old\0"
    },
    Words { word: "key-too-short\0", ja: "暗号鍵が短すぎます\0", en: "the cipher's key is too short\0" },
    Words {
        word: "certificate-too-weak\0",
        ja: "証明書の種類が足りません\0",
        en: "the certificate proves too little\0",
    },
];

/// The word in JSON of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_connection_refusal_word(value: madoguchi_connection_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CONNECTION_REFUSAL, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_connection_refusal_ja(value: madoguchi_connection_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CONNECTION_REFUSAL, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_connection_refusal_en(value: madoguchi_connection_refusal) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(CONNECTION_REFUSAL, value, |words| words.en))
}

/// The value of `MADOGUCHI_CONNECTION_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_connection_refusal_from_word(word: madoguchi_str) -> madoguchi_connection_refusal {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(CONNECTION_REFUSAL, word) })
}

/// An operating system (LOG-6).
/// `MADOGUCHI_OS_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
pub const MADOGUCHI_OS_CHROME_OS: i32 = 6;
/// `other`: その他, other
pub const MADOGUCHI_OS_OTHER: i32 = 7;

static OS: &[Words] = &[
    Words { word: "windows\0", ja: "Windows\0", en: "Windows\0" },
    Words { word: "macos\0", ja: "macOS\0", en: "macOS\0" },
    Words { word: "ios\0", ja: "iOS\0", en: "iOS\0" },
    Words { word: "ipados\0", ja: "iPadOS\0", en: "iPadOS\0" },
    Words { word: "android\0", ja: "Android\0", en: "Android\0" },
    Words { word: "linux\0", ja: "Linux\0", en: "Linux\0" },
    Words { word: "chrome-os\0", ja: "ChromeOS\0", en: "ChromeOS\0" },
    Words { word: "other\0", ja: "その他\0", en: "other\0" },
];

/// The word in JSON of a value of `MADOGUCHI_OS_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_os_word(value: madoguchi_os) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OS, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_OS_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_os_ja(value: madoguchi_os) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OS, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_OS_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_os_en(value: madoguchi_os) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OS, value, |words| words.en))
}

/// The value of `MADOGUCHI_OS_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_os_from_word(word: madoguchi_str) -> madoguchi_os {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(OS, word) })
}

/// A browser (LOG-6).
/// `MADOGUCHI_BROWSER_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "internet-explorer\0", ja: "Internet Explorer\0", en: "Internet Explorer\0" },
    Words { word: "edge\0", ja: "Microsoft Edge\0", en: "Microsoft Edge\0" },
    Words { word: "edge-legacy\0", ja: "Microsoft Edge（EdgeHTML）\0", en: "Microsoft Edge (EdgeHTML)\0" },
    Words { word: "firefox\0", ja: "Firefox\0", en: "Firefox\0" },
    Words { word: "chrome\0", ja: "Google Chrome\0", en: "Google Chrome\0" },
    Words { word: "safari\0", ja: "Safari\0", en: "Safari\0" },
    Words { word: "other\0", ja: "その他\0", en: "other\0" },
];

/// The word in JSON of a value of `MADOGUCHI_BROWSER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_browser_word(value: madoguchi_browser) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BROWSER, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_BROWSER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_browser_ja(value: madoguchi_browser) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BROWSER, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_BROWSER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_browser_en(value: madoguchi_browser) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(BROWSER, value, |words| words.en))
}

/// The value of `MADOGUCHI_BROWSER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_browser_from_word(word: madoguchi_str) -> madoguchi_browser {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(BROWSER, word) })
}

/// Whether an environment is supported (LOG-6).
/// `MADOGUCHI_SUPPORT_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_support = i32;

/// `supported`: ご利用可能, supported
pub const MADOGUCHI_SUPPORT_SUPPORTED: i32 = 0;
/// `unsupported`: ご利用対象外, unsupported
pub const MADOGUCHI_SUPPORT_UNSUPPORTED: i32 = 1;
/// `unknown`: 判定できません, unknown
pub const MADOGUCHI_SUPPORT_UNKNOWN: i32 = 2;

static SUPPORT: &[Words] = &[
    Words { word: "supported\0", ja: "ご利用可能\0", en: "supported\0" },
    Words { word: "unsupported\0", ja: "ご利用対象外\0", en: "unsupported\0" },
    Words { word: "unknown\0", ja: "判定できません\0", en: "unknown\0" },
];

/// The word in JSON of a value of `MADOGUCHI_SUPPORT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_support_word(value: madoguchi_support) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SUPPORT, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_SUPPORT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_support_ja(value: madoguchi_support) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SUPPORT, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_SUPPORT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_support_en(value: madoguchi_support) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(SUPPORT, value, |words| words.en))
}

/// The value of `MADOGUCHI_SUPPORT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_support_from_word(word: madoguchi_str) -> madoguchi_support {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(SUPPORT, word) })
}

/// Why an environment is unsupported or unknown (LOG-6).
/// `MADOGUCHI_ENVIRONMENT_REASON_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
/// `os-frozen`: OSのバージョンを特定できません, the User-Agent says the same on later systems
pub const MADOGUCHI_ENVIRONMENT_REASON_OS_FROZEN: i32 = 7;
/// `version-not-told`: バージョンが示されていません, a version that decides is not told
pub const MADOGUCHI_ENVIRONMENT_REASON_VERSION_NOT_TOLD: i32 = 8;
/// `latest-not-given`: 最新版の番号が与えられていません, the current version was not given
pub const MADOGUCHI_ENVIRONMENT_REASON_LATEST_NOT_GIVEN: i32 = 9;

static ENVIRONMENT_REASON: &[Words] = &[
    Words {
        word: "none-listed\0",
        ja: "ご利用可能環境の定めがありません\0",
        en: "the institution lists no environments\0",
    },
    Words { word: "not-read\0", ja: "User-Agentから判別できません\0", en: "the User-Agent does not tell\0" },
    Words { word: "os-not-listed\0", ja: "対象外のOSです\0", en: "the system is not listed\0" },
    Words {
        word: "os-version-not-listed\0",
        ja: "対象外のOSバージョンです\0",
        en: "the system's version is not listed\0",
    },
    Words {
        word: "browser-not-listed\0",
        ja: "対象外のブラウザです\0",
        en: "the browser is not listed for this system\0",
    },
    Words {
        word: "version-not-listed\0",
        ja: "対象外のブラウザバージョンです\0",
        en: "the browser's version is not listed\0",
    },
    Words {
        word: "not-latest\0",
        ja: "最新版のブラウザではありません\0",
        en: "the browser is not the current version\0",
    },
    Words {
        word: "os-frozen\0",
        ja: "OSのバージョンを特定できません\0",
        en: "the User-Agent says the same on later systems\0",
    },
    Words {
        word: "version-not-told\0",
        ja: "バージョンが示されていません\0",
        en: "a version that decides is not told\0",
    },
    Words {
        word: "latest-not-given\0",
        ja: "最新版の番号が与えられていません\0",
        en: "the current version was not given\0",
    },
];

/// The word in JSON of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_environment_reason_word(value: madoguchi_environment_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENVIRONMENT_REASON, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_environment_reason_ja(value: madoguchi_environment_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENVIRONMENT_REASON, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_environment_reason_en(value: madoguchi_environment_reason) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ENVIRONMENT_REASON, value, |words| words.en))
}

/// The value of `MADOGUCHI_ENVIRONMENT_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_environment_reason_from_word(word: madoguchi_str) -> madoguchi_environment_reason {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ENVIRONMENT_REASON, word) })
}

number! {
Service, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
TransferKind, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
ChargeItem, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Weekday, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Layer, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
StatementRefusalKind, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Rounding, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
ChargeState, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
DayReasonKind, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Page, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Button, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
EntryField, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
FormRule, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
TextKind, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
TlsVersion, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
CertificateKind, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
ConnectionRefusal, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Os, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Browser, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Support, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
EnvironmentReason, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
}

/// Values of `madoguchi_error_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_error_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_error_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_fault_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_service,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_maintenance_window_record,
    /// How many there are.
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

/// Values of `madoguchi_current_version_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_current_version_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_current_version_record,
    /// How many there are.
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

/// Texts, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_str_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_str,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_closed_by,
    /// How many there are.
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

/// Values of `madoguchi_window_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_window_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_window_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_day_reason,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_day_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_statement_refusal_kind,
    /// How many there are.
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

/// Values of `madoguchi_service_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_service_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_service_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_date,
    /// How many there are.
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

/// Values of `madoguchi_entry_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_entry_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_entry_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_shown_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_page,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_section_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_button_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_guide_text_record,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_page_summary,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_connection_refusal,
    /// How many there are.
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
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_environment_reason,
    /// How many there are.
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

/// One maintenance window (HRS-7).
///
/// Begin with `MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_maintenance_window_record {
    /// `sizeof(madoguchi_maintenance_window_record)`.
    pub size: u32,
    /// Its first instant, on a whole minute.
    pub from: madoguchi_instant,
    /// The first instant after it, on a whole minute.
    pub to: madoguchi_instant,
    /// The services it closes, at least one; without it, all.
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
        let from = unsafe { field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let services = unsafe { field(self.services, outer, "services", errors) };
        // SAFETY: the caller's.
        let ja = unsafe { field(self.ja, outer, "ja", errors) };
        // SAFETY: the caller's.
        let en = unsafe { field(self.en, outer, "en", errors) };
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
        unsafe { crate::lift::size::<madoguchi_maintenance_window_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_maintenance_window_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { crate::lift::size::<madoguchi_maintenance_window_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// Maintenance windows as the host announces them (HRS-7).
///
/// Begin with `MADOGUCHI_MAINTENANCE_RECORD_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_maintenance_record {
    /// `sizeof(madoguchi_maintenance_record)`.
    pub size: u32,
    /// The host's own revision of them, which answers repeat.
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
        let revision = unsafe { field(self.revision, outer, "revision", errors) };
        // SAFETY: the caller's.
        let windows = unsafe { field(self.windows, outer, "windows", errors) };
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
        unsafe { crate::lift::size::<madoguchi_maintenance_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_maintenance_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { crate::lift::size::<madoguchi_maintenance_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
///
/// Begin with `MADOGUCHI_HOURS_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_hours_request {
    /// `sizeof(madoguchi_hours_request)`.
    pub size: u32,
    /// The service.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// The instant; for an order, that of its confirmation (HRS-12).
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
        let service = unsafe { field(self.service, outer, "service", errors) };
        // SAFETY: the caller's.
        let at = unsafe { field(self.at, outer, "at", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { field(self.maintenance, outer, "maintenance", errors) };
        Some(HoursRequest { service: service?, at: at?, maintenance: maintenance? })
    }
}

/// The open, or the closed, windows of a service in a range (HRS-8).
///
/// Begin with `MADOGUCHI_WINDOWS_REQUEST_INIT`, where every field is absent.
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
    /// The first instant after the range; at most ten years later.
    pub to: madoguchi_instant,
    /// Whether the closed windows are wanted; without it, the open ones.
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
        let service = unsafe { field(self.service, outer, "service", errors) };
        // SAFETY: the caller's.
        let from = unsafe { field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let closed = unsafe { field(self.closed, outer, "closed", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { field(self.maintenance, outer, "maintenance", errors) };
        Some(WindowsRequest { service: service?, from: from?, to: to?, closed: closed?, maintenance: maintenance? })
    }
}

/// The same windows as iCalendar text, RFC 5545 (HRS-8).
///
/// Begin with `MADOGUCHI_ICAL_REQUEST_INIT`, where every field is absent.
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
    /// The first instant after the range; at most ten years later.
    pub to: madoguchi_instant,
    /// Whether the closed windows are wanted; without it, the open ones.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub closed: madoguchi_flag,
    /// Ad-hoc maintenance (HRS-7).
    /// NULL where absent.
    pub maintenance: *const madoguchi_maintenance_record,
    /// From which the UID of each event is made.
    pub uid: madoguchi_str,
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
        uid: madoguchi_str::ABSENT,
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
        let service = unsafe { field(self.service, outer, "service", errors) };
        // SAFETY: the caller's.
        let from = unsafe { field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let closed = unsafe { field(self.closed, outer, "closed", errors) };
        // SAFETY: the caller's.
        let maintenance = unsafe { field(self.maintenance, outer, "maintenance", errors) };
        // SAFETY: the caller's.
        let uid = unsafe { field(self.uid, outer, "uid", errors) };
        // SAFETY: the caller's.
        let stamp = unsafe { field(self.stamp, outer, "stamp", errors) };
        Some(IcalRequest {
            service: service?,
            from: from?,
            to: to?,
            closed: closed?,
            maintenance: maintenance?,
            uid: uid?,
            stamp: stamp?,
        })
    }
}

/// What is a day: a business day, or why not (CAL-1 … CAL-8)?
///
/// Begin with `MADOGUCHI_DAY_REQUEST_INIT`, where every field is absent.
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
        let date = unsafe { field(self.date, outer, "date", errors) };
        Some(DayRequest { date: date? })
    }
}

/// Which day is so many business days on (CAL-6)?
///
/// Begin with `MADOGUCHI_DAYS_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_days_request {
    /// `sizeof(madoguchi_days_request)`.
    pub size: u32,
    /// The day counted from; never counted itself.
    pub from: madoguchi_date,
    /// How many business days on; negative for back, 0 for the day itself or the next business day.
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
        let from = unsafe { field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let business = unsafe { field(self.business, outer, "business", errors) };
        Some(DaysRequest { from: from?, business: business? })
    }
}

/// How many business days lie in a range (CAL-6)?
///
/// Begin with `MADOGUCHI_BETWEEN_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_between_request {
    /// `sizeof(madoguchi_between_request)`.
    pub size: u32,
    /// The first day, counted.
    pub from: madoguchi_date,
    /// The first day after the range, not counted.
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
        let from = unsafe { field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { field(self.to, outer, "to", errors) };
        Some(BetweenRequest { from: from?, to: to? })
    }
}

/// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
///
/// Begin with `MADOGUCHI_STATEMENT_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_request {
    /// `sizeof(madoguchi_statement_request)`.
    pub size: u32,
    /// The day of inquiry.
    pub on: madoguchi_date,
    /// The first day asked for; without it, the first allowed.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub from: madoguchi_date,
    /// The last day asked for; without it, the last allowed, or `from` where that is later.
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
        let on = unsafe { field(self.on, outer, "on", errors) };
        // SAFETY: the caller's.
        let from = unsafe { field(self.from, outer, "from", errors) };
        // SAFETY: the caller's.
        let to = unsafe { field(self.to, outer, "to", errors) };
        Some(StatementRequest { on: on?, from: from?, to: to? })
    }
}

/// What does a transfer cost, and why (FEE-1 … FEE-8)?
///
/// Begin with `MADOGUCHI_FEE_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fee_request {
    /// `sizeof(madoguchi_fee_request)`.
    pub size: u32,
    /// To whom it goes.
    /// One of `MADOGUCHI_TRANSFER_KIND_…`.
    pub to: madoguchi_transfer_kind,
    /// Its amount in yen, from 1.
    pub amount: madoguchi_yen,
    /// Whether the customer is a member at the time of the order.
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
        let to = unsafe { field(self.to, outer, "to", errors) };
        // SAFETY: the caller's.
        let amount = unsafe { field(self.amount, outer, "amount", errors) };
        // SAFETY: the caller's.
        let member = unsafe { field(self.member, outer, "member", errors) };
        // SAFETY: the caller's.
        let on = unsafe { field(self.on, outer, "on", errors) };
        Some(FeeRequest { to: to?, amount: amount?, member: member?, on: on? })
    }
}

/// What does the institution charge for something else (FEE-4, FEE-8)?
///
/// Begin with `MADOGUCHI_CHARGE_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_charge_request {
    /// `sizeof(madoguchi_charge_request)`.
    pub size: u32,
    /// What is charged.
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
        let item = unsafe { field(self.item, outer, "item", errors) };
        // SAFETY: the caller's.
        let on = unsafe { field(self.on, outer, "on", errors) };
        Some(ChargeRequest { item: item?, on: on? })
    }
}

/// Which profile answers?
///
/// Begin with `MADOGUCHI_PROFILE_REQUEST_INIT`, where every field is absent.
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

/// What stands on a page (PAG-1)?
///
/// Begin with `MADOGUCHI_PAGE_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_request {
    /// `sizeof(madoguchi_page_request)`.
    pub size: u32,
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// A button that is pressed on it; one that the page does not have is refused.
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
        let page = unsafe { field(self.page, outer, "page", errors) };
        // SAFETY: the caller's.
        let button = unsafe { field(self.button, outer, "button", errors) };
        Some(PageRequest { page: page?, button: button? })
    }
}

/// Which pages are there (PAG-1)?
///
/// Begin with `MADOGUCHI_PAGES_REQUEST_INIT`, where every field is absent.
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

/// The institution's texts (PAG-2); without `key` and `page`, all.
///
/// Begin with `MADOGUCHI_TEXT_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_text_request {
    /// `sizeof(madoguchi_text_request)`.
    pub size: u32,
    /// The text of this key only.
    /// `data` is NULL where absent.
    pub key: madoguchi_str,
    /// The texts of this page only.
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
        let key = unsafe { field(self.key, outer, "key", errors) };
        // SAFETY: the caller's.
        let page = unsafe { field(self.page, outer, "page", errors) };
        Some(TextRequest { key: key?, page: page? })
    }
}

/// What must a connection be, and is this one allowed (LOG-6)?
///
/// Begin with `MADOGUCHI_CONNECTION_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_connection_request {
    /// `sizeof(madoguchi_connection_request)`.
    pub size: u32,
    /// The version of TLS, if it is to be judged.
    /// One of `MADOGUCHI_TLS_VERSION_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub tls: madoguchi_tls_version,
    /// The bits of the cipher's key, if they are to be judged; not negative.
    /// `MADOGUCHI_ABSENT` where absent.
    pub cipher_bits: i64,
    /// The kind of certificate, if it is to be judged.
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
        let tls = unsafe { field(self.tls, outer, "tls", errors) };
        // SAFETY: the caller's.
        let cipher_bits = unsafe { field(self.cipher_bits, outer, "cipher_bits", errors) };
        // SAFETY: the caller's.
        let certificate = unsafe { field(self.certificate, outer, "certificate", errors) };
        Some(ConnectionRequest { tls: tls?, cipher_bits: cipher_bits?, certificate: certificate? })
    }
}

/// Which version of a browser is current.
///
/// Begin with `MADOGUCHI_CURRENT_VERSION_RECORD_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_current_version_record {
    /// `sizeof(madoguchi_current_version_record)`.
    pub size: u32,
    /// The browser.
    /// One of `MADOGUCHI_BROWSER_…`.
    pub browser: madoguchi_browser,
    /// Its current version; the first number decides.
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
        let browser = unsafe { field(self.browser, outer, "browser", errors) };
        // SAFETY: the caller's.
        let version = unsafe { field(self.version, outer, "version", errors) };
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
        unsafe { crate::lift::size::<madoguchi_current_version_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_current_version_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { crate::lift::size::<madoguchi_current_version_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// Is an environment supported (LOG-6)?
///
/// Begin with `MADOGUCHI_ENVIRONMENT_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_environment_request {
    /// `sizeof(madoguchi_environment_request)`.
    pub size: u32,
    /// The User-Agent, at most 2048 bytes.
    pub user_agent: madoguchi_str,
    /// The system's version, where the host knows it otherwise: from client hints, `10` or `11` of Windows.
    /// `data` is NULL where absent.
    pub os_version: madoguchi_str,
    /// The current versions of browsers, as the host knows them.
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
        let user_agent = unsafe { field(self.user_agent, outer, "user_agent", errors) };
        // SAFETY: the caller's.
        let os_version = unsafe { field(self.os_version, outer, "os_version", errors) };
        // SAFETY: the caller's.
        let latest = unsafe { field(self.latest, outer, "latest", errors) };
        Some(EnvironmentRequest { user_agent: user_agent?, os_version: os_version?, latest: latest? })
    }
}

/// What is wrong with a request: one of possibly many, all reported at once.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_error_record {
    /// The code's fixed number.
    pub code: i32,
    /// The code's fixed name.
    pub name: madoguchi_str,
    /// The rule or convention that is broken.
    pub rule: madoguchi_str,
    /// The field, as a path: `maintenance.windows[0].from`; empty where the whole request is meant.
    pub field: madoguchi_str,
    /// Where in the field's text, or in the line, the fault lies, in bytes from 0; absent where that says nothing.
    /// `MADOGUCHI_ABSENT` where absent.
    pub position: i64,
    /// What was found there, cut where it is long; absent where there is nothing.
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

/// One fault of a profile, with its place in the document.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fault_record {
    /// The code's fixed number.
    pub code: i32,
    /// The code's fixed name.
    pub name: madoguchi_str,
    /// The rule or convention that is broken.
    pub rule: madoguchi_str,
    /// The path of the key: `fee-table[0].rows[3].below`; empty where the whole document is meant.
    pub path: madoguchi_str,
    /// The line, from 1.
    pub line: i64,
    /// The column in characters, from 1.
    pub column: i64,
    /// The offending text, cut where it is long.
    pub found: madoguchi_str,
    /// The text in Japanese, with what is allowed.
    pub ja: madoguchi_str,
    /// The text in English, with what is allowed.
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

/// Which document answered.
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
    /// When it began to close; absent for base hours.
    /// `MADOGUCHI_ABSENT` where absent.
    pub from: madoguchi_instant,
    /// When it ceases to close, though others may go on; absent for base hours.
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

/// A service that could be used instead.
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
    /// When that changes next; absent where the calendar ends first.
    /// `MADOGUCHI_ABSENT` where absent.
    pub changes_at: madoguchi_instant,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// The hours as the institution prints them.
    pub text: madoguchi_text_record,
    /// Every rule that closes it now, in the order of the layers.
    pub closed_by: madoguchi_closed_by_list,
    /// What a customer can do instead while it is closed (HRS-6).
    /// NULL where absent.
    pub instead: *const madoguchi_instead,
    /// The revision of the maintenance windows that were laid over the hours (HRS-7).
    /// `data` is NULL where absent.
    pub maintenance_revision: madoguchi_str,
    /// Which document answered.
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

/// A stretch of time, half open.
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
    /// The windows, in order, cut at the ends of the range.
    pub windows: madoguchi_window_record_list,
    /// The revision of the maintenance windows that were laid over the hours (HRS-7).
    /// `data` is NULL where absent.
    pub maintenance_revision: madoguchi_str,
    /// Which document answered.
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
    /// Which document answered.
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

/// One reason that makes a day what it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_reason {
    /// What kind of reason it is.
    /// One of `MADOGUCHI_DAY_REASON_KIND_…`.
    pub kind: madoguchi_day_reason_kind,
    /// The rule.
    pub rule: madoguchi_str,
    /// In Japanese: the name of the holiday.
    pub ja: madoguchi_str,
    /// In English.
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

/// What a day is.
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
    /// Why it is none, or why it is one after all; empty for an ordinary business day.
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

/// What a day is, and its neighbours at work.
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
    /// Which document answered.
    pub profile: madoguchi_profile_ref,
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
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_day_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// The day so many business days on.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_days_answer {
    /// The day.
    pub date: madoguchi_date,
    /// The days passed over that are not business days, in order of date, each with its reasons.
    pub skipped: madoguchi_day_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
    pub profile: madoguchi_profile_ref,
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
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_days_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// How many days lie in a range.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_between_answer {
    /// Bank business days.
    pub business_days: i64,
    /// Calendar days.
    pub calendar_days: i64,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
    pub profile: madoguchi_profile_ref,
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
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_between_answer {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// Days from one to another, both counted.
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

/// Whether a statement inquiry may ask for some days.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_answer {
    /// Whether it may.
    pub allowed: madoguchi_flag,
    /// Why not, every reason; empty where it may.
    pub refused_because: madoguchi_statement_refusal_kind_list,
    /// What it may ask for on that day.
    pub range: madoguchi_date_range_record,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
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
    /// Whether the row is for members, or for others; absent where it is for both.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub row_member: madoguchi_flag,
    /// The smallest amount of the row's band.
    pub band_from: madoguchi_yen,
    /// The amount at which the band ends; absent where it has no end.
    /// `MADOGUCHI_ABSENT` where absent.
    pub band_below: madoguchi_yen,
    /// Where the row stands in the institution's documents.
    pub row_source: madoguchi_str,
    /// The day from which the table holds: its name.
    pub table_from: madoguchi_date,
    /// Where the table stands in the institution's documents.
    pub table_source: madoguchi_str,
    /// The rules that decided: of the row, of the table, of the tax.
    pub rules: madoguchi_str_list,
    /// Which document answered.
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

/// What the institution charges for something else.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_charge_answer {
    /// What is charged.
    /// One of `MADOGUCHI_CHARGE_ITEM_…`.
    pub item: madoguchi_charge_item,
    /// What the institution says of it.
    /// One of `MADOGUCHI_CHARGE_STATE_…`.
    pub state: madoguchi_charge_state,
    /// The charge in yen, tax included; absent where it is not stated.
    /// `MADOGUCHI_ABSENT` where absent.
    pub yen: madoguchi_yen,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
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

/// Which profile answers.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_profile_answer {
    /// The institution's name.
    pub name: madoguchi_text_record,
    /// The document it is drawn from.
    pub source: madoguchi_str,
    /// The services it offers, each with the words of its last row of hours.
    pub services: madoguchi_service_record_list,
    /// The days from which its tables of charges hold.
    pub fee_tables: madoguchi_date_list,
    /// The first and the last day of the calendar.
    pub calendar: madoguchi_date_range_record,
    /// Which document answered.
    pub profile: madoguchi_profile_ref,
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
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_profile_answer {
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
    /// The form of what is entered.
    /// One of `MADOGUCHI_FORM_RULE_…`.
    pub form: madoguchi_form_rule,
    /// The field of the same page that it repeats; absent where it repeats none.
    /// One of `MADOGUCHI_ENTRY_FIELD_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub again: madoguchi_entry_field,
    /// Whether what is entered is a secret.
    pub secret: madoguchi_flag,
    /// Whether the software keyboard is offered beside it.
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

/// Something that a page only shows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_shown_record {
    /// The field that was entered before.
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
    /// Its heading; absent where none is printed.
    /// NULL where absent.
    pub heading: *const madoguchi_text_record,
    /// What is entered in it, from top to bottom.
    pub entries: madoguchi_entry_record_list,
    /// What it only shows, from top to bottom.
    pub shows: madoguchi_shown_record_list,
    /// The rule it carries.
    pub rule: madoguchi_str,
    /// Where it stands in the institution's documents.
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
    /// The pages that it may lead to; which of them, the journey decides.
    pub leads_to: madoguchi_page_list,
    /// The section that it stands in, from 0; absent where it stands below all of them.
    /// `MADOGUCHI_ABSENT` where absent.
    pub section: i64,
    /// The rule it carries.
    pub rule: madoguchi_str,
    /// Where it stands in the institution's documents.
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
    /// What kind of text it is.
    /// One of `MADOGUCHI_TEXT_KIND_…`.
    pub kind: madoguchi_text_kind,
    /// The text.
    pub text: madoguchi_text_record,
    /// The pages on which it stands.
    pub pages: madoguchi_page_list,
    /// The rule it carries.
    pub rule: madoguchi_str,
    /// Where it stands in the institution's documents.
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

/// What stands on a page.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_answer {
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// Its name, as printed.
    pub title: madoguchi_text_record,
    /// The screen ID; absent where none is printed.
    /// `data` is NULL where absent.
    pub screen_id: madoguchi_str,
    /// The way to it through the menus; absent where there is none.
    /// NULL where absent.
    pub path: *const madoguchi_text_record,
    /// Its sections, from top to bottom.
    pub sections: madoguchi_section_record_list,
    /// Its buttons, from left to right; of a question with a button, that one alone.
    pub buttons: madoguchi_button_record_list,
    /// Its texts, in the order of the document.
    pub texts: madoguchi_guide_text_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Where it stands in the institution's documents.
    pub source: madoguchi_str,
    /// Which document answered.
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

/// A page, by name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_page_summary {
    /// The page.
    /// One of `MADOGUCHI_PAGE_…`.
    pub page: madoguchi_page,
    /// Its name, as printed.
    pub title: madoguchi_text_record,
    /// The screen ID; absent where none is printed.
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

/// The pages that are there.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_pages_answer {
    /// Every page, in the order of the journey; none where the institution describes no pages.
    pub pages: madoguchi_page_summary_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
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
    /// Which document answered.
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

/// What a connection must be, and whether this one is allowed.
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
    /// Whether the connection is allowed; absent where something is not told, and nothing told refuses it.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub allowed: madoguchi_flag,
    /// Why not, every reason.
    pub refused_because: madoguchi_connection_refusal_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Where it stands in the institution's documents.
    pub source: madoguchi_str,
    /// Which document answered.
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
    /// Its version, with all its parts.
    pub os_version: madoguchi_str,
    /// The browser.
    /// One of `MADOGUCHI_BROWSER_…`.
    pub browser: madoguchi_browser,
    /// Its version, or `latest`; absent where every version is meant.
    /// `data` is NULL where absent.
    pub version: madoguchi_str,
    /// Where it stands in the institution's documents.
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
    /// Whether it is.
    /// One of `MADOGUCHI_SUPPORT_…`.
    pub support: madoguchi_support,
    /// Why not, or why that is unknown; empty where it is supported.
    pub reasons: madoguchi_environment_reason_list,
    /// The system that was read; absent where none was.
    /// One of `MADOGUCHI_OS_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub os: madoguchi_os,
    /// The browser that was read; absent where none was.
    /// One of `MADOGUCHI_BROWSER_…`. `MADOGUCHI_ABSENT_32` where absent.
    pub browser: madoguchi_browser,
    /// The row that has it, or may have it; absent where none can.
    /// NULL where absent.
    pub row: *const madoguchi_environment_row_record,
    /// The footnotes of that row.
    pub footnotes: madoguchi_guide_text_record_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
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

/// A pointer to the answer of the call that was made; only that member may be read.
#[repr(C)]
#[derive(Clone, Copy)]
pub union madoguchi_answer {
    /// Of `madoguchi_ask`: one line of JSON.
    pub line: *const madoguchi_str,
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
    /// Of `madoguchi_answer_profile`.
    pub profile: *const madoguchi_profile_answer,
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
/// The answer is `result->answer.hours`; what is wrong with the request is in `result->errors`, all of it.
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

/// The open, or the closed, windows of a service in a range (HRS-8).
///
/// The answer is `result->answer.windows`; what is wrong with the request is in `result->errors`, all of it.
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

/// The same windows as iCalendar text, RFC 5545 (HRS-8).
///
/// The answer is `result->answer.ical`; what is wrong with the request is in `result->errors`, all of it.
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

/// What is a day: a business day, or why not (CAL-1 … CAL-8)?
///
/// The answer is `result->answer.day`; what is wrong with the request is in `result->errors`, all of it.
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

/// Which day is so many business days on (CAL-6)?
///
/// The answer is `result->answer.days`; what is wrong with the request is in `result->errors`, all of it.
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

/// How many business days lie in a range (CAL-6)?
///
/// The answer is `result->answer.between`; what is wrong with the request is in `result->errors`, all of it.
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

/// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
///
/// The answer is `result->answer.statement`; what is wrong with the request is in `result->errors`, all of it.
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
/// The answer is `result->answer.fee`; what is wrong with the request is in `result->errors`, all of it.
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

/// What does the institution charge for something else (FEE-4, FEE-8)?
///
/// The answer is `result->answer.charge`; what is wrong with the request is in `result->errors`, all of it.
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

/// What stands on a page (PAG-1)?
///
/// The answer is `result->answer.page`; what is wrong with the request is in `result->errors`, all of it.
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

/// Which pages are there (PAG-1)?
///
/// The answer is `result->answer.pages`; what is wrong with the request is in `result->errors`, all of it.
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

/// The institution's texts (PAG-2); without `key` and `page`, all.
///
/// The answer is `result->answer.text`; what is wrong with the request is in `result->errors`, all of it.
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
/// The answer is `result->answer.connection`; what is wrong with the request is in `result->errors`, all of it.
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
/// The answer is `result->answer.environment`; what is wrong with the request is in `result->errors`, all of it.
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
/// The answer is `result->answer.profile`; what is wrong with the request is in `result->errors`, all of it.
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
