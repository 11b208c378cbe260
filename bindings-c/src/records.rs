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
/// there is no such factor (LCK-1)
pub const MADOGUCHI_CODE_UNKNOWN_FACTOR: i32 = 1601;
/// a factor has no row of wrong entries (LCK-1)
pub const MADOGUCHI_CODE_FACTOR_NOT_COUNTED: i32 = 1602;
/// there is no such extent of a stop (LCK-1)
pub const MADOGUCHI_CODE_UNKNOWN_CLOSING: i32 = 1603;
/// neither a stop nor a lock follows the limit (LCK-3)
pub const MADOGUCHI_CODE_NEVER_STOPS: i32 = 1604;
/// a stop before the lock neither lasts nor ends the session (LCK-3)
pub const MADOGUCHI_CODE_HIDDEN_STOP: i32 = 1605;
/// a stop does not outlast a pending attempt (LCK-2)
pub const MADOGUCHI_CODE_STOP_TOO_SHORT: i32 = 1606;
/// the number of secrets is 0, or too large (LCK-6)
pub const MADOGUCHI_CODE_SECRET_SPACE: i32 = 1607;
/// there is no such origin (LCK-6)
pub const MADOGUCHI_CODE_UNKNOWN_ORIGIN: i32 = 1608;
/// there is no such event (LCK-2)
pub const MADOGUCHI_CODE_UNKNOWN_LEDGER_EVENT: i32 = 1609;
/// the event needs the number of its attempt (LCK-2)
pub const MADOGUCHI_CODE_ATTEMPT_MISSING: i32 = 1610;
/// there are too many events (LCK-2)
pub const MADOGUCHI_CODE_TOO_MANY_EVENTS: i32 = 1611;
/// the count is outside what is allowed (LCK-6)
pub const MADOGUCHI_CODE_NOT_A_COUNT: i32 = 1612;
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
        en: "there is no such extent of a stop\0",
    },
    CodeTexts {
        number: 1604,
        name: "never-stops\0",
        rule: "LCK-3\0",
        ja: "一時停止もロックもありません\0",
        en: "neither a stop nor a lock follows the limit\0",
    },
    CodeTexts {
        number: 1605,
        name: "hidden-stop\0",
        rule: "LCK-3\0",
        ja: "一時停止もなく終了もしない区切りがあります\0",
        en: "a stop before the lock neither lasts nor ends the session\0",
    },
    CodeTexts {
        number: 1606,
        name: "stop-too-short\0",
        rule: "LCK-2\0",
        ja: "一時停止が入力の有効時間より長くありません\0",
        en: "a stop does not outlast a pending attempt\0",
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
        name: "unknown-ledger-event\0",
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

/// A kind of proof whose wrong entries are counted on their own (LCK-1, LCK-7).
/// `MADOGUCHI_FACTOR_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "first-use\0", ja: "初回利用登録\0", en: "first use\0" },
    Words { word: "login-password\0", ja: "ログインパスワード\0", en: "login password\0" },
    Words { word: "confirmation-password\0", ja: "確認用パスワード\0", en: "confirmation password\0" },
    Words { word: "secret-answer\0", ja: "秘密の回答\0", en: "secret answer\0" },
    Words { word: "one-time-password\0", ja: "ワンタイムパスワード\0", en: "one-time password\0" },
    Words { word: "activation-password\0", ja: "利用開始パスワード\0", en: "activation password\0" },
    Words { word: "mail-passcode\0", ja: "メール通知パスワード\0", en: "mail passcode\0" },
];

/// The word in JSON of a value of `MADOGUCHI_FACTOR_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_factor_word(value: madoguchi_factor) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FACTOR, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_FACTOR_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_factor_ja(value: madoguchi_factor) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FACTOR, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_FACTOR_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_factor_en(value: madoguchi_factor) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(FACTOR, value, |words| words.en))
}

/// The value of `MADOGUCHI_FACTOR_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_factor_from_word(word: madoguchi_str) -> madoguchi_factor {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(FACTOR, word) })
}

/// Where an attempt came from, as the host's recognition of environments says (LCK-6).
/// `MADOGUCHI_ORIGIN_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_origin = i32;

/// `known`: 登録済みの環境, a known environment
pub const MADOGUCHI_ORIGIN_KNOWN: i32 = 0;
/// `stranger`: 未登録の環境, an environment not known
pub const MADOGUCHI_ORIGIN_STRANGER: i32 = 1;

static ORIGIN: &[Words] = &[
    Words { word: "known\0", ja: "登録済みの環境\0", en: "a known environment\0" },
    Words { word: "stranger\0", ja: "未登録の環境\0", en: "an environment not known\0" },
];

/// The word in JSON of a value of `MADOGUCHI_ORIGIN_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_origin_word(value: madoguchi_origin) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ORIGIN, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_ORIGIN_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_origin_ja(value: madoguchi_origin) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ORIGIN, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_ORIGIN_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_origin_en(value: madoguchi_origin) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(ORIGIN, value, |words| words.en))
}

/// The value of `MADOGUCHI_ORIGIN_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_origin_from_word(word: madoguchi_str) -> madoguchi_origin {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(ORIGIN, word) })
}

/// What the stop or the lock of a factor closes (LCK-1).
/// `MADOGUCHI_LOCK_CLOSING_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "first-use\0", ja: "初回利用登録\0", en: "first use\0" },
    Words {
        word: "login\0", ja: "ログイン（ご利用中の場合も終了します）\0", en: "login, and a session that lives\0"
    },
    Words {
        word: "acts\0", ja: "その入力を必要とするお取引・お手続き\0", en: "the acts that ask for it\0"
    },
    Words {
        word: "activation\0", ja: "ワンタイムパスワードの利用開始\0", en: "activation of a token\0"
    },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_closing_word(value: madoguchi_lock_closing) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_CLOSING, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_closing_ja(value: madoguchi_lock_closing) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_CLOSING, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_closing_en(value: madoguchi_lock_closing) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_CLOSING, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_CLOSING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_closing_from_word(word: madoguchi_str) -> madoguchi_lock_closing {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_CLOSING, word) })
}

/// How long a stranger can keep a customer out, as a word.
/// `MADOGUCHI_OUTAGE_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_outage_kind = i32;

/// `nothing`: 停止しません, not at all
pub const MADOGUCHI_OUTAGE_KIND_NOTHING: i32 = 0;
/// `minutes`: 一定時間, for some minutes at a time
pub const MADOGUCHI_OUTAGE_KIND_MINUTES: i32 = 1;
/// `until-lifted`: 解除まで, until the lock is lifted
pub const MADOGUCHI_OUTAGE_KIND_UNTIL_LIFTED: i32 = 2;

static OUTAGE_KIND: &[Words] = &[
    Words { word: "nothing\0", ja: "停止しません\0", en: "not at all\0" },
    Words { word: "minutes\0", ja: "一定時間\0", en: "for some minutes at a time\0" },
    Words { word: "until-lifted\0", ja: "解除まで\0", en: "until the lock is lifted\0" },
];

/// The word in JSON of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_outage_kind_word(value: madoguchi_outage_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OUTAGE_KIND, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_outage_kind_ja(value: madoguchi_outage_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OUTAGE_KIND, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_outage_kind_en(value: madoguchi_outage_kind) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(OUTAGE_KIND, value, |words| words.en))
}

/// The value of `MADOGUCHI_OUTAGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_outage_kind_from_word(word: madoguchi_str) -> madoguchi_outage_kind {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(OUTAGE_KIND, word) })
}

/// What happens in a history of wrong and right entries.
/// `MADOGUCHI_LOCK_HISTORY_EVENT_…`; `MADOGUCHI_ABSENT_32` where it is absent.
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
    Words { word: "begin\0", ja: "入力を受け付ける\0", en: "an attempt begins\0" },
    Words { word: "right\0", ja: "正しかった\0", en: "it was right\0" },
    Words { word: "wrong\0", ja: "誤りだった\0", en: "it was wrong\0" },
    Words { word: "wait\0", ja: "時間が経つ\0", en: "time passes\0" },
    Words { word: "lift\0", ja: "解除する\0", en: "the institution lifts it\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_event_word(value: madoguchi_lock_history_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_EVENT, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_event_ja(value: madoguchi_lock_history_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_EVENT, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_event_en(value: madoguchi_lock_history_event) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_EVENT, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_HISTORY_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_history_event_from_word(word: madoguchi_str) -> madoguchi_lock_history_event {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_HISTORY_EVENT, word) })
}

/// What an event of a history is answered.
/// `MADOGUCHI_LOCK_HISTORY_REPLY_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_lock_history_reply = i32;

/// `charged`: 受付, charged
pub const MADOGUCHI_LOCK_HISTORY_REPLY_CHARGED: i32 = 0;
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
    Words { word: "charged\0", ja: "受付\0", en: "charged\0" },
    Words { word: "busy\0", ja: "処理中\0", en: "busy\0" },
    Words { word: "opened\0", ja: "成功\0", en: "opened\0" },
    Words { word: "refused\0", ja: "不成功\0", en: "refused\0" },
    Words { word: "done\0", ja: "済\0", en: "done\0" },
    Words { word: "clock-went-back\0", ja: "時刻が戻っています\0", en: "the clock went back\0" },
    Words { word: "not-pending\0", ja: "受付中の入力ではありません\0", en: "not pending\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_reply_word(value: madoguchi_lock_history_reply) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_REPLY, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_reply_ja(value: madoguchi_lock_history_reply) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_REPLY, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_history_reply_en(value: madoguchi_lock_history_reply) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_HISTORY_REPLY, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_HISTORY_REPLY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_history_reply_from_word(word: madoguchi_str) -> madoguchi_lock_history_reply {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_HISTORY_REPLY, word) })
}

/// Where the ledger of a factor stands (LCK-3).
/// `MADOGUCHI_LOCK_STATE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_lock_state = i32;

/// `open`: 利用可, open
pub const MADOGUCHI_LOCK_STATE_OPEN: i32 = 0;
/// `stopped`: 一時停止, stopped
pub const MADOGUCHI_LOCK_STATE_STOPPED: i32 = 1;
/// `locked`: ロック, locked
pub const MADOGUCHI_LOCK_STATE_LOCKED: i32 = 2;

static LOCK_STATE: &[Words] = &[
    Words { word: "open\0", ja: "利用可\0", en: "open\0" },
    Words { word: "stopped\0", ja: "一時停止\0", en: "stopped\0" },
    Words { word: "locked\0", ja: "ロック\0", en: "locked\0" },
];

/// The word in JSON of a value of `MADOGUCHI_LOCK_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_state_word(value: madoguchi_lock_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_STATE, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_LOCK_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_state_ja(value: madoguchi_lock_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_STATE, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_LOCK_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_lock_state_en(value: madoguchi_lock_state) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(LOCK_STATE, value, |words| words.en))
}

/// The value of `MADOGUCHI_LOCK_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_lock_state_from_word(word: madoguchi_str) -> madoguchi_lock_state {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(LOCK_STATE, word) })
}

/// What can happen to a ledger, as a word.
/// `MADOGUCHI_HAPPENED_WORD_…`; `MADOGUCHI_ABSENT_32` where it is absent.
pub type madoguchi_happened_word = i32;

/// `succeeded`: 正しい入力, right
pub const MADOGUCHI_HAPPENED_WORD_SUCCEEDED: i32 = 0;
/// `failed`: 誤った入力, wrong
pub const MADOGUCHI_HAPPENED_WORD_FAILED: i32 = 1;
/// `refused`: 停止中の入力, refused
pub const MADOGUCHI_HAPPENED_WORD_REFUSED: i32 = 2;
/// `session-ended`: ご利用の終了, session ended
pub const MADOGUCHI_HAPPENED_WORD_SESSION_ENDED: i32 = 3;
/// `stopped`: 一時停止, stopped
pub const MADOGUCHI_HAPPENED_WORD_STOPPED: i32 = 4;
/// `stop-ended`: 一時停止の終了, stop ended
pub const MADOGUCHI_HAPPENED_WORD_STOP_ENDED: i32 = 5;
/// `locked`: ロック, locked
pub const MADOGUCHI_HAPPENED_WORD_LOCKED: i32 = 6;
/// `lifted`: 解除, lifted
pub const MADOGUCHI_HAPPENED_WORD_LIFTED: i32 = 7;

static HAPPENED_WORD: &[Words] = &[
    Words { word: "succeeded\0", ja: "正しい入力\0", en: "right\0" },
    Words { word: "failed\0", ja: "誤った入力\0", en: "wrong\0" },
    Words { word: "refused\0", ja: "停止中の入力\0", en: "refused\0" },
    Words { word: "session-ended\0", ja: "ご利用の終了\0", en: "session ended\0" },
    Words { word: "stopped\0", ja: "一時停止\0", en: "stopped\0" },
    Words { word: "stop-ended\0", ja: "一時停止の終了\0", en: "stop ended\0" },
    Words { word: "locked\0", ja: "ロック\0", en: "locked\0" },
    Words { word: "lifted\0", ja: "解除\0", en: "lifted\0" },
];

/// The word in JSON of a value of `MADOGUCHI_HAPPENED_WORD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_happened_word_word(value: madoguchi_happened_word) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(HAPPENED_WORD, value, |words| words.word))
}

/// The text in Japanese of a value of `MADOGUCHI_HAPPENED_WORD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_happened_word_ja(value: madoguchi_happened_word) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(HAPPENED_WORD, value, |words| words.ja))
}

/// The text in English of a value of `MADOGUCHI_HAPPENED_WORD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_happened_word_en(value: madoguchi_happened_word) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || words::text(HAPPENED_WORD, value, |words| words.en))
}

/// The value of `MADOGUCHI_HAPPENED_WORD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
/// thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_happened_word_from_word(word: madoguchi_str) -> madoguchi_happened_word {
    // SAFETY: the caller's.
    guard_or(ABSENT_32, || unsafe { words::value(HAPPENED_WORD, word) })
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
Factor, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
Origin, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
LockClosing, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
OutageKind, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
LockHistoryEvent, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
LockHistoryReply, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
LockState, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
HappenedWord, i32, ABSENT_32, |word| word.place().try_into().unwrap_or(ABSENT_32);
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

/// Values of `madoguchi_lock_history_event_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_event_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_lock_history_event_record,
    /// How many there are.
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

/// Values of `madoguchi_happened_record`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_happened_record_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_happened_record,
    /// How many there are.
    pub count: usize,
}

impl List for madoguchi_happened_record_list {
    type Item = madoguchi_happened_record;

    fn parts(self) -> (*const madoguchi_happened_record, usize) {
        (self.items, self.count)
    }

    fn of(items: *const madoguchi_happened_record, count: usize) -> Self {
        Self { items, count }
    }
}

impl Listed for HappenedRecord {
    type Item = madoguchi_happened_record;
    type List = madoguchi_happened_record_list;
}

/// Values of `madoguchi_lock_history_step`, one after another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_step_list {
    /// The first; NULL where there is none, or the list is absent.
    pub items: *const madoguchi_lock_history_step,
    /// How many there are.
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

/// What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
///
/// Begin with `MADOGUCHI_LOCK_POLICY_REQUEST_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_policy_request {
    /// `sizeof(madoguchi_lock_policy_request)`.
    pub size: u32,
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// How many characters a secret is made of; with `length`, the chance of a guess is answered.
    /// `MADOGUCHI_ABSENT` where absent.
    pub alphabet: i64,
    /// How long a secret is.
    /// `MADOGUCHI_ABSENT` where absent.
    pub length: i64,
    /// How often the customer succeeds in a day at most, 0 to 24; without it, never.
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
        let factor = unsafe { field(self.factor, outer, "factor", errors) };
        // SAFETY: the caller's.
        let alphabet = unsafe { field(self.alphabet, outer, "alphabet", errors) };
        // SAFETY: the caller's.
        let length = unsafe { field(self.length, outer, "length", errors) };
        // SAFETY: the caller's.
        let successes_per_day = unsafe { field(self.successes_per_day, outer, "successes_per_day", errors) };
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
/// Begin with `MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT`, where every field is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_event_record {
    /// `sizeof(madoguchi_lock_history_event_record)`.
    pub size: u32,
    /// What happens.
    /// One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
    pub event: madoguchi_lock_history_event,
    /// When.
    pub at: madoguchi_instant,
    /// Which attempt is settled by `right` or `wrong`: its number.
    /// `MADOGUCHI_ABSENT` where absent.
    pub attempt: i64,
    /// Where the attempt comes from; without it, a known environment.
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
        let event = unsafe { field(self.event, outer, "event", errors) };
        // SAFETY: the caller's.
        let at = unsafe { field(self.at, outer, "at", errors) };
        // SAFETY: the caller's.
        let attempt = unsafe { field(self.attempt, outer, "attempt", errors) };
        // SAFETY: the caller's.
        let origin = unsafe { field(self.origin, outer, "origin", errors) };
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
        unsafe { crate::lift::size::<madoguchi_lock_history_event_record>(first) }
    }

    unsafe fn item(at: *const u8, stride: usize) -> Result<*const madoguchi_lock_history_event_record, Code> {
        // SAFETY: the caller's.
        let size = unsafe { crate::lift::size::<madoguchi_lock_history_event_record>(at) }?;
        if size == stride { Ok(at.cast()) } else { Err(Code::WrongSize) }
    }
}

/// What comes of a history of entries, event by event (LCK-1 … LCK-5)?
///
/// Begin with `MADOGUCHI_LOCK_HISTORY_REQUEST_INIT`, where every field is absent.
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
        let factor = unsafe { field(self.factor, outer, "factor", errors) };
        // SAFETY: the caller's.
        let events = unsafe { field(self.events, outer, "events", errors) };
        Some(LockHistoryRequest { factor: factor?, events: events? })
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

/// A chance, as an exact fraction in lowest terms.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_chance_record {
    /// Above the line, a whole number.
    pub numerator: madoguchi_str,
    /// Below the line, a whole number.
    pub denominator: madoguchi_str,
    /// In words, never smaller than the fraction.
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
    /// For how long.
    /// One of `MADOGUCHI_OUTAGE_KIND_…`.
    pub kind: madoguchi_outage_kind,
    /// How many minutes at a time; absent where minutes are not what bounds it.
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

/// What follows wrong entries of a factor, and what that bounds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_policy_answer {
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// The wrong entry, in a row, at which its use stops.
    pub limit: i64,
    /// How long the first stop lasts, in minutes; absent where none ends by itself.
    /// `MADOGUCHI_ABSENT` where absent.
    pub stop_minutes: i64,
    /// How long a stop lasts at most, in minutes; absent where none ends by itself.
    /// `MADOGUCHI_ABSENT` where absent.
    pub stop_minutes_longest: i64,
    /// The stop, in a row, that is the lock; absent where none is.
    /// `MADOGUCHI_ABSENT` where absent.
    pub stops_to_lock: i64,
    /// After how many seconds an attempt that nobody settled is a failure.
    pub pending_seconds: i64,
    /// Whether known environments and strangers are counted apart.
    pub apart: madoguchi_flag,
    /// What the stop or the lock closes.
    /// One of `MADOGUCHI_LOCK_CLOSING_…`.
    pub closes: madoguchi_lock_closing,
    /// Whether the session ends at the limit.
    pub ends_session: madoguchi_flag,
    /// What a customer is told.
    pub text: madoguchi_text_record,
    /// The most guesses in any 24 hours, where the institution lifts nothing.
    pub guesses_per_day: i64,
    /// The most guesses in any 365 days, where the institution lifts nothing.
    pub guesses_per_year: i64,
    /// The chance that a guess of a day is right; absent where nothing was said of the secrets.
    /// NULL where absent.
    pub chance_per_day: *const madoguchi_chance_record,
    /// The chance that a guess of a year is right; absent where nothing was said of the secrets.
    /// NULL where absent.
    pub chance_per_year: *const madoguchi_chance_record,
    /// The longest outage that a stranger can cause in a known environment.
    pub outage: madoguchi_outage_record,
    /// The longest outage that a stranger can cause in any other environment.
    pub outage_elsewhere: madoguchi_outage_record,
    /// Where the row stands in the institution's documents.
    pub source: madoguchi_str,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
    pub profile: madoguchi_profile_ref,
}

impl Lower for LockPolicyAnswer {
    type C = madoguchi_lock_policy_answer;
    type Optional = *const madoguchi_lock_policy_answer;

    fn lower(&self, arena: &mut Arena) -> madoguchi_lock_policy_answer {
        madoguchi_lock_policy_answer {
            factor: self.factor.lower(arena),
            limit: self.limit.lower(arena),
            stop_minutes: self.stop_minutes.lower(arena),
            stop_minutes_longest: self.stop_minutes_longest.lower(arena),
            stops_to_lock: self.stops_to_lock.lower(arena),
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

/// Something that happened to a ledger, at the instant at which it took effect.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_happened_record {
    /// When it took effect.
    pub at: madoguchi_instant,
    /// What it is.
    /// One of `MADOGUCHI_HAPPENED_WORD_…`.
    pub kind: madoguchi_happened_word,
    /// In whose ledger: one for all where origins are not counted apart.
    /// One of `MADOGUCHI_ORIGIN_…`.
    pub origin: madoguchi_origin,
    /// The number of the attempt; absent where it is about none.
    /// `MADOGUCHI_ABSENT` where absent.
    pub attempt: i64,
    /// Whether nobody settled the attempt in time; absent where it is about none that failed.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub run_out: madoguchi_flag,
    /// Which stop in a row it is; absent where it is none.
    /// `MADOGUCHI_ABSENT` where absent.
    pub number: i64,
    /// When the stop ends; absent where none began.
    /// `MADOGUCHI_ABSENT` where absent.
    pub until: madoguchi_instant,
}

impl Lower for HappenedRecord {
    type C = madoguchi_happened_record;
    type Optional = *const madoguchi_happened_record;

    fn lower(&self, arena: &mut Arena) -> madoguchi_happened_record {
        madoguchi_happened_record {
            at: self.at.lower(arena),
            kind: self.kind.lower(arena),
            origin: self.origin.lower(arena),
            attempt: self.attempt.lower(arena),
            run_out: self.run_out.lower(arena),
            number: self.number.lower(arena),
            until: self.until.lower(arena),
        }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const madoguchi_happened_record {
        this.map_or(ptr::null(), |record| {
            let lowered = record.lower(arena);
            arena.value(lowered)
        })
    }
}

/// What came of one event of a history. `reply` and `retry_at` are what the customer may see; the rest is for the institution.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_step {
    /// The instant of the event.
    pub at: madoguchi_instant,
    /// The event.
    /// One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
    pub event: madoguchi_lock_history_event,
    /// What it is answered.
    /// One of `MADOGUCHI_LOCK_HISTORY_REPLY_…`.
    pub reply: madoguchi_lock_history_reply,
    /// The number of the attempt that began; absent where none did.
    /// `MADOGUCHI_ABSENT` where absent.
    pub attempt: i64,
    /// Whether its comparison cannot succeed; absent where none began.
    /// `MADOGUCHI_ABSENT_32` where absent.
    pub decoy: madoguchi_flag,
    /// When an attempt can begin; absent where it is not busy.
    /// `MADOGUCHI_ABSENT` where absent.
    pub retry_at: madoguchi_instant,
    /// Where the ledger of the event's origin stands after it.
    /// One of `MADOGUCHI_LOCK_STATE_…`.
    pub state: madoguchi_lock_state,
    /// Its failures since the last success, stop or lift.
    pub failures: i64,
    /// Its attempts that are charged and not settled.
    pub pending: i64,
    /// Its stops since the last success or lift.
    pub stops: i64,
    /// When its stop ends; absent where there is none.
    /// `MADOGUCHI_ABSENT` where absent.
    pub until: madoguchi_instant,
    /// When something will happen by itself; absent where nothing will.
    /// `MADOGUCHI_ABSENT` where absent.
    pub wake_at: madoguchi_instant,
    /// What happened, in order.
    pub happened: madoguchi_happened_record_list,
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
            stops: self.stops.lower(arena),
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

/// What came of a history.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_lock_history_answer {
    /// The factor.
    /// One of `MADOGUCHI_FACTOR_…`.
    pub factor: madoguchi_factor,
    /// What came of each event, in order.
    pub steps: madoguchi_lock_history_step_list,
    /// The rules that decided.
    pub rules: madoguchi_str_list,
    /// Which document answered.
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

impl Question for madoguchi_lock_policy_request {
    type Answer = LockPolicyAnswer;

    fn ask(profile: &Profile, request: &LockPolicyRequest) -> Result<LockPolicyAnswer, Errors> {
        profile.answer_lock_policy(request)
    }

    fn answer(lock_policy: *const madoguchi_lock_policy_answer) -> madoguchi_answer {
        madoguchi_answer { lock_policy }
    }
}

/// What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
///
/// The answer is `result->answer.lock_policy`; what is wrong with the request is in `result->errors`, all of it.
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

/// What comes of a history of entries, event by event (LCK-1 … LCK-5)?
///
/// The answer is `result->answer.lock_history`; what is wrong with the request is in `result->errors`, all of it.
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
