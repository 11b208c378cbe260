/*
 * madoguchi (窓口): the rules of a Japanese retail internet bank, for C and C++.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 *
 * Made by cbindgen from bindings-c/src; changed there.
 *
 *   madoguchi_profile seiwa;
 *   if (madoguchi_profile_builtin(&seiwa) != 0) return 1;
 *   madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
 *   ...                                                   // fill in its fields
 *   madoguchi_result result = MADOGUCHI_RESULT_INIT;
 *   if (madoguchi_answer_fee(seiwa, &request, &result) == 0) use(result.answer.fee->fee);
 *   madoguchi_result_free(&result);
 *   madoguchi_profile_close(seiwa);
 *
 * Returns.  0, or the code of the first thing that is wrong, MADOGUCHI_CODE_...; the result of the call has all of them. A
 *           later library may return codes that this header does not name: madoguchi_code_name() knows them.
 * Pointers. NULL is found out (1901). What is not NULL must be what its type says, as everywhere in C; it need not be
 *           aligned. The library keeps no pointer that it is given.
 * Handles.  Numbers, checked at every call: one that is closed or of another kind is found out (1902).
 * Sizes.    A structure begins with its size, which its ..._INIT sets. Fields are only ever added at the end, so an older
 *           program works with a newer library of the same MADOGUCHI_ABI_VERSION.
 * Absent.   MADOGUCHI_ABSENT in 64 bits, MADOGUCHI_ABSENT_32 in 32 bits, NULL in pointers. A field that is required and absent
 *           is told as missing (1004), so a field that was forgotten does not pass for a value.
 * Texts.    UTF-8, by size; what the library hands out also ends with a NUL.
 * Threads.  Every function may be called from every thread at once. Two calls at once must not have the same result. No
 *           function is safe in a signal handler, or in a child after fork() until exec(); no thread may be cancelled in one.
 * Memory.   Only results and profiles own some. A system without memory ends the process.
 * Rows.     Answers may be written over the rows where both have one size; in no other way may the two share memory.
 * Stack.    A thread that opens or loads a profile has 512 KiB of stack or more. With less, a right profile may be refused
 *           (1411, 1905), or the process ends.
 * The library reads no clock, no file and no network, and calls nothing back. A fault of its own (1905) is told on stderr too.
 */

#ifndef MADOGUCHI_H
#define MADOGUCHI_H


#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifndef MADOGUCHI_MUST_USE
#if defined(__GNUC__)
#define MADOGUCHI_MUST_USE __attribute__((warn_unused_result))
#else
#define MADOGUCHI_MUST_USE
#endif
#endif

/** In a 64-bit number: there is no value. */
#define MADOGUCHI_ABSENT INT64_MIN
/** In a 32-bit number: there is no value. */
#define MADOGUCHI_ABSENT_32 INT32_MIN


/**
 * The version of the binary interface that the header describes; it is also that of the soname.
 */
#define MADOGUCHI_ABI_VERSION 1

/**
 * Room for a date as text, with its NUL.
 */
#define MADOGUCHI_DATE_SIZE 11

/**
 * Room for an instant as text, with its NUL.
 */
#define MADOGUCHI_INSTANT_SIZE 30

/**
 * the line is not JSON (FORM-1)
 */
#define MADOGUCHI_CODE_NOT_JSON 1001

/**
 * there is no such request (FORM-2)
 */
#define MADOGUCHI_CODE_UNKNOWN_REQUEST 1002

/**
 * the request has no such field (FORM-3)
 */
#define MADOGUCHI_CODE_UNKNOWN_FIELD 1003

/**
 * a required field is missing (FORM-3)
 */
#define MADOGUCHI_CODE_MISSING_FIELD 1004

/**
 * the field is of another type (FORM-3)
 */
#define MADOGUCHI_CODE_WRONG_TYPE 1005

/**
 * the line is too long (FORM-1)
 */
#define MADOGUCHI_CODE_TOO_LONG 1006

/**
 * a name stands twice in an object (FORM-3)
 */
#define MADOGUCHI_CODE_REPEATED_FIELD 1007

/**
 * a date is written YYYY-MM-DD in ASCII (DATE-1)
 */
#define MADOGUCHI_CODE_NOT_A_DATE 1101

/**
 * there is no such day (DATE-1)
 */
#define MADOGUCHI_CODE_NO_SUCH_DAY 1102

/**
 * the date is outside 1948-07-20 to 2150-12-31 (CAL-8)
 */
#define MADOGUCHI_CODE_DATE_OUT_OF_RANGE 1103

/**
 * an instant is written as in RFC 3339 (DATE-2)
 */
#define MADOGUCHI_CODE_NOT_AN_INSTANT 1104

/**
 * an instant needs its offset from UTC, as +09:00 or Z (DATE-2)
 */
#define MADOGUCHI_CODE_NO_OFFSET 1105

/**
 * the answer lies outside 1948-07-20 to 2150-12-31 (CAL-8)
 */
#define MADOGUCHI_CODE_ANSWER_OUT_OF_RANGE 1106

/**
 * the range ends before it begins (DATE-3)
 */
#define MADOGUCHI_CODE_BACKWARDS 1107

/**
 * the range is too long for one answer (DATE-3)
 */
#define MADOGUCHI_CODE_RANGE_TOO_LONG 1108

/**
 * there is no such service (HRS-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_SERVICE 1201

/**
 * the institution does not offer this service (SVC-1)
 */
#define MADOGUCHI_CODE_NOT_OFFERED 1202

/**
 * the maintenance window does not end after it begins (HRS-7)
 */
#define MADOGUCHI_CODE_MAINTENANCE_BACKWARDS 1203

/**
 * a maintenance window begins and ends on whole minutes (HRS-7)
 */
#define MADOGUCHI_CODE_NOT_WHOLE_MINUTES 1204

/**
 * a maintenance window needs its text in Japanese and English (HRS-7)
 */
#define MADOGUCHI_CODE_MAINTENANCE_WITHOUT_TEXT 1205

/**
 * there are too many maintenance windows (HRS-7)
 */
#define MADOGUCHI_CODE_TOO_MANY_WINDOWS 1206

/**
 * the maintenance windows belong to another profile (HRS-7)
 */
#define MADOGUCHI_CODE_FOREIGN_MAINTENANCE 1207

/**
 * the maintenance window names no service (HRS-7)
 */
#define MADOGUCHI_CODE_NO_SERVICE 1208

/**
 * an amount is a whole number of yen, not below 0 (FEE-8)
 */
#define MADOGUCHI_CODE_NOT_AN_AMOUNT 1301

/**
 * an amount is at most 999,999,999,999 yen (FEE-8)
 */
#define MADOGUCHI_CODE_AMOUNT_TOO_LARGE 1302

/**
 * an amount of 0 gives no quote (FEE-8)
 */
#define MADOGUCHI_CODE_ZERO_AMOUNT 1303

/**
 * there is no such kind of transfer (FEE-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_KIND 1304

/**
 * the date is before the first table of charges (FEE-5)
 */
#define MADOGUCHI_CODE_BEFORE_FIRST_TABLE 1305

/**
 * there is no such item (FEE-4)
 */
#define MADOGUCHI_CODE_UNKNOWN_ITEM 1306

/**
 * not TOML (PROFILE-1)
 */
#define MADOGUCHI_CODE_NOT_TOML 1401

/**
 * there is no such key here (PROFILE-2)
 */
#define MADOGUCHI_CODE_UNKNOWN_KEY 1402

/**
 * a required key is missing (PROFILE-2)
 */
#define MADOGUCHI_CODE_MISSING_KEY 1403

/**
 * the value is of another type (PROFILE-2)
 */
#define MADOGUCHI_CODE_WRONG_KEY_TYPE 1404

/**
 * this version of the format is not supported (PROFILE-1)
 */
#define MADOGUCHI_CODE_WRONG_FORMAT 1405

/**
 * the value is outside what is allowed (PROFILE-2)
 */
#define MADOGUCHI_CODE_WRONG_VALUE 1406

/**
 * not a date within 1948-07-20 to 2150-12-31 (CAL-8)
 */
#define MADOGUCHI_CODE_PROFILE_DATE 1407

/**
 * this stands here twice (PROFILE-3)
 */
#define MADOGUCHI_CODE_REPEATED 1408

/**
 * there is no such service (HRS-1)
 */
#define MADOGUCHI_CODE_PROFILE_SERVICE 1410

/**
 * not opening_hours notation (HRS-9)
 */
#define MADOGUCHI_CODE_NOTATION_SYNTAX 1411

/**
 * outside the supported part of the notation (HRS-9)
 */
#define MADOGUCHI_CODE_NOTATION_UNSUPPORTED 1412

/**
 * an impossible window (HRS-9)
 */
#define MADOGUCHI_CODE_IMPOSSIBLE_WINDOW 1413

/**
 * no closure has this mark (HRS-4)
 */
#define MADOGUCHI_CODE_UNKNOWN_MARK 1414

/**
 * no service uses this mark (HRS-4)
 */
#define MADOGUCHI_CODE_UNUSED_MARK 1415

/**
 * this service has no hours of its own (HRS-11)
 */
#define MADOGUCHI_CODE_NO_OWN_HOURS 1416

/**
 * the first hours of a service hold from the beginning: no `from` (HRS-8)
 */
#define MADOGUCHI_CODE_HOURS_START_LATE 1417

/**
 * bands of amounts overlap (FEE-7)
 */
#define MADOGUCHI_CODE_BANDS_OVERLAP 1420

/**
 * bands of amounts leave a gap (FEE-7)
 */
#define MADOGUCHI_CODE_BANDS_GAP 1421

/**
 * a band does not end after it begins (FEE-7)
 */
#define MADOGUCHI_CODE_BAND_BACKWARDS 1422

/**
 * two tables start on one day (FEE-7)
 */
#define MADOGUCHI_CODE_TABLES_ON_ONE_DAY 1423

/**
 * a kind of transfer has no charge (FEE-7)
 */
#define MADOGUCHI_CODE_KIND_NOT_PRICED 1424

/**
 * there is no such page (PAG-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_PAGE 1701

/**
 * there is no such button (PAG-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_BUTTON 1702

/**
 * the page has no such button (PAG-1)
 */
#define MADOGUCHI_CODE_BUTTON_NOT_HERE 1703

/**
 * the institution describes no pages (PAG-1)
 */
#define MADOGUCHI_CODE_NO_PAGES 1704

/**
 * there is no such text (PAG-2)
 */
#define MADOGUCHI_CODE_UNKNOWN_TEXT 1705

/**
 * a page is missing (PAG-1)
 */
#define MADOGUCHI_CODE_PAGE_MISSING 1710

/**
 * the page has no such field (PAG-1)
 */
#define MADOGUCHI_CODE_ENTRY_NOT_HERE 1711

/**
 * the page lacks a field (PAG-1)
 */
#define MADOGUCHI_CODE_ENTRY_MISSING 1712

/**
 * the rules say something else of this field (PAG-1)
 */
#define MADOGUCHI_CODE_WRONG_ENTRY 1713

/**
 * the button leads somewhere else (PAG-1)
 */
#define MADOGUCHI_CODE_BUTTON_LEADS 1714

/**
 * the page lacks a button (PAG-1)
 */
#define MADOGUCHI_CODE_BUTTON_MISSING 1715

/**
 * a text is missing (PAG-2)
 */
#define MADOGUCHI_CODE_TEXT_MISSING 1716

/**
 * not an https address (PAG-2)
 */
#define MADOGUCHI_CODE_NOT_A_URL 1717

/**
 * there is no such version of TLS (LOG-6)
 */
#define MADOGUCHI_CODE_UNKNOWN_TLS 1731

/**
 * there is no such kind of certificate (LOG-6)
 */
#define MADOGUCHI_CODE_UNKNOWN_CERTIFICATE 1732

/**
 * the length of the key is outside what is allowed (LOG-6)
 */
#define MADOGUCHI_CODE_NOT_A_KEY_LENGTH 1733

/**
 * there is no such browser (LOG-6)
 */
#define MADOGUCHI_CODE_UNKNOWN_BROWSER 1734

/**
 * a version is written in ASCII digits and dots (LOG-6)
 */
#define MADOGUCHI_CODE_NOT_A_VERSION 1735

/**
 * the User-Agent is too long (LOG-6)
 */
#define MADOGUCHI_CODE_USER_AGENT_TOO_LONG 1736

/**
 * there is no such system (LOG-6)
 */
#define MADOGUCHI_CODE_UNKNOWN_OS 1737

/**
 * there is no such footnote (LOG-6)
 */
#define MADOGUCHI_CODE_UNKNOWN_FOOTNOTE 1738

/**
 * the institution states no rule for the connection (LOG-6)
 */
#define MADOGUCHI_CODE_NO_CONNECTION 1739

/**
 * the pointer is null (DOOR-1)
 */
#define MADOGUCHI_CODE_NULL_POINTER 1901

/**
 * the handle is none, or is closed (DOOR-2)
 */
#define MADOGUCHI_CODE_INVALID_HANDLE 1902

/**
 * the structure has another size (DOOR-1)
 */
#define MADOGUCHI_CODE_WRONG_SIZE 1903

/**
 * not UTF-8 (DOOR-1)
 */
#define MADOGUCHI_CODE_NOT_UTF8 1904

/**
 * a fault of the library (DOOR-3)
 */
#define MADOGUCHI_CODE_INTERNAL 1905

/**
 * the columns are not of one length (DOOR-4)
 */
#define MADOGUCHI_CODE_COLUMN_LENGTH 1906

/**
 * a flag is 0 or 1 (DOOR-4)
 */
#define MADOGUCHI_CODE_NOT_A_FLAG 1907

/**
 * there are too many open handles (DOOR-2)
 */
#define MADOGUCHI_CODE_TOO_MANY_HANDLES 1908

/**
 * `balance`: 残高照会, Balance inquiry
 */
#define MADOGUCHI_SERVICE_BALANCE 0

/**
 * `statement`: 入出金明細照会, Statement inquiry
 */
#define MADOGUCHI_SERVICE_STATEMENT 1

/**
 * `transfer-same-day`: 当日扱いの振込・振替, Same-day transfer
 */
#define MADOGUCHI_SERVICE_TRANSFER_SAME_DAY 2

/**
 * `transfer-reserved`: 予約扱いの振込・振替, Reserved transfer
 */
#define MADOGUCHI_SERVICE_TRANSFER_RESERVED 3

/**
 * `transfer-inquiry`: 振込・振替の照会・予約取消, Transfer inquiry and cancellation
 */
#define MADOGUCHI_SERVICE_TRANSFER_INQUIRY 4

/**
 * `current-account-transfer`: 当座預金への即時振込, Immediate transfer into a current account
 */
#define MADOGUCHI_SERVICE_CURRENT_ACCOUNT_TRANSFER 5

/**
 * `payeasy`: 税金・各種料金の払い込み（ペイジー）, Pay-easy
 */
#define MADOGUCHI_SERVICE_PAYEASY 6

/**
 * `utility-debit`: 公共料金自動引落登録, Utility direct debit registration
 */
#define MADOGUCHI_SERVICE_UTILITY_DEBIT 7

/**
 * `address-change`: 住所変更, Address change
 */
#define MADOGUCHI_SERVICE_ADDRESS_CHANGE 8

/**
 * `registration-change`: 登録情報の変更, Change of registered information
 */
#define MADOGUCHI_SERVICE_REGISTRATION_CHANGE 9

/**
 * `telephone`: テレホンサービス, Telephone service
 */
#define MADOGUCHI_SERVICE_TELEPHONE 10

/**
 * `help-desk`: ヘルプデスク, Help desk
 */
#define MADOGUCHI_SERVICE_HELP_DESK 11

/**
 * `login`: ログイン, Login
 */
#define MADOGUCHI_SERVICE_LOGIN 12

/**
 * `first-use`: 初期設定, First use
 */
#define MADOGUCHI_SERVICE_FIRST_USE 13

/**
 * `otp-procedure`: ワンタイムパスワードのお手続き, One-time password procedures
 */
#define MADOGUCHI_SERVICE_OTP_PROCEDURE 14

/**
 * `api-link`: API連携認証, API link
 */
#define MADOGUCHI_SERVICE_API_LINK 15

/**
 * `own-account`: 振替, Between own accounts
 */
#define MADOGUCHI_TRANSFER_KIND_OWN_ACCOUNT 0

/**
 * `same-branch`: 同一店内宛, Same branch
 */
#define MADOGUCHI_TRANSFER_KIND_SAME_BRANCH 1

/**
 * `own-institution`: 当組合本支店宛, Another branch of the institution
 */
#define MADOGUCHI_TRANSFER_KIND_OWN_INSTITUTION 2

/**
 * `other-bank`: 他行宛, Another bank
 */
#define MADOGUCHI_TRANSFER_KIND_OTHER_BANK 3

/**
 * `monthly-basic`: 月額基本料金, Monthly basic charge
 */
#define MADOGUCHI_CHARGE_ITEM_MONTHLY_BASIC 0

/**
 * `payeasy`: 税金・各種料金の払い込み（ペイジー）, Pay-easy
 */
#define MADOGUCHI_CHARGE_ITEM_PAYEASY 1

/**
 * `utility-debit`: 公共料金自動引落登録, Utility direct debit registration
 */
#define MADOGUCHI_CHARGE_ITEM_UTILITY_DEBIT 2

/**
 * `address-change`: 住所変更, Address change
 */
#define MADOGUCHI_CHARGE_ITEM_ADDRESS_CHANGE 3

/**
 * `registration-change`: 登録情報の変更, Change of registered information
 */
#define MADOGUCHI_CHARGE_ITEM_REGISTRATION_CHANGE 4

/**
 * `transaction-notice`: 取引通知（オプション）, Transaction notice (option)
 */
#define MADOGUCHI_CHARGE_ITEM_TRANSACTION_NOTICE 5

/**
 * `Monday`: 月, Monday
 */
#define MADOGUCHI_WEEKDAY_MONDAY 0

/**
 * `Tuesday`: 火, Tuesday
 */
#define MADOGUCHI_WEEKDAY_TUESDAY 1

/**
 * `Wednesday`: 水, Wednesday
 */
#define MADOGUCHI_WEEKDAY_WEDNESDAY 2

/**
 * `Thursday`: 木, Thursday
 */
#define MADOGUCHI_WEEKDAY_THURSDAY 3

/**
 * `Friday`: 金, Friday
 */
#define MADOGUCHI_WEEKDAY_FRIDAY 4

/**
 * `Saturday`: 土, Saturday
 */
#define MADOGUCHI_WEEKDAY_SATURDAY 5

/**
 * `Sunday`: 日, Sunday
 */
#define MADOGUCHI_WEEKDAY_SUNDAY 6

/**
 * `base`: 通常の時間帯, Own hours
 */
#define MADOGUCHI_LAYER_BASE 0

/**
 * `bank-day`: 銀行営業日の時間帯, Hours of business days
 */
#define MADOGUCHI_LAYER_BANK_DAY 1

/**
 * `recurring`: 定期休止, Recurring closure
 */
#define MADOGUCHI_LAYER_RECURRING 2

/**
 * `maintenance`: 臨時休止, Maintenance
 */
#define MADOGUCHI_LAYER_MAINTENANCE 3

/**
 * `backwards`: 終わりが始まりより前, It ends before it begins
 */
#define MADOGUCHI_STATEMENT_REFUSAL_KIND_BACKWARDS 0

/**
 * `too-early`: 照会できる最初の日より前, It begins before the first day that can be asked for
 */
#define MADOGUCHI_STATEMENT_REFUSAL_KIND_TOO_EARLY 1

/**
 * `too-late`: 照会日より後, It ends after the day of inquiry
 */
#define MADOGUCHI_STATEMENT_REFUSAL_KIND_TOO_LATE 2

/**
 * `down`: 切り捨て, rounded down
 */
#define MADOGUCHI_ROUNDING_DOWN 0

/**
 * `half-up`: 四捨五入, rounded half up
 */
#define MADOGUCHI_ROUNDING_HALF_UP 1

/**
 * `up`: 切り上げ, rounded up
 */
#define MADOGUCHI_ROUNDING_UP 2

/**
 * `priced`: 有料, Priced
 */
#define MADOGUCHI_CHARGE_STATE_PRICED 0

/**
 * `free`: 無料, Free
 */
#define MADOGUCHI_CHARGE_STATE_FREE 1

/**
 * `not-stated`: 記載なし, Not stated
 */
#define MADOGUCHI_CHARGE_STATE_NOT_STATED 2

/**
 * `saturday`: 土曜日, Saturday
 */
#define MADOGUCHI_DAY_REASON_KIND_SATURDAY 0

/**
 * `sunday`: 日曜日, Sunday
 */
#define MADOGUCHI_DAY_REASON_KIND_SUNDAY 1

/**
 * `holiday`: 国民の祝日, National holiday
 */
#define MADOGUCHI_DAY_REASON_KIND_HOLIDAY 2

/**
 * `substitute`: 振替休日, Substitute holiday
 */
#define MADOGUCHI_DAY_REASON_KIND_SUBSTITUTE 3

/**
 * `citizens`: 国民の休日, Citizens' holiday
 */
#define MADOGUCHI_DAY_REASON_KIND_CITIZENS 4

/**
 * `one-off`: 一度限りの祝日, Holiday named once
 */
#define MADOGUCHI_DAY_REASON_KIND_ONE_OFF 5

/**
 * `year-end`: 年末年始, Year end
 */
#define MADOGUCHI_DAY_REASON_KIND_YEAR_END 6

/**
 * `added`: 追加の休業日, Added by the institution
 */
#define MADOGUCHI_DAY_REASON_KIND_ADDED 7

/**
 * `removed`: 休業日からの除外, Taken away by the institution
 */
#define MADOGUCHI_DAY_REASON_KIND_REMOVED 8

/**
 * `login`: ログイン, log in
 */
#define MADOGUCHI_PAGE_LOGIN 0

/**
 * `first-use-account`: ログインID取得（お客様情報入力）, first use: your account
 */
#define MADOGUCHI_PAGE_FIRST_USE_ACCOUNT 1

/**
 * `first-use-login-id`: ログインID取得（登録情報入力）, first use: your login ID
 */
#define MADOGUCHI_PAGE_FIRST_USE_LOGIN_ID 2

/**
 * `first-use-done`: ログインID取得（登録完了）, first use: done
 */
#define MADOGUCHI_PAGE_FIRST_USE_DONE 3

/**
 * `first-use-cancelled`: ログインID取得の中止, first use: cancelled
 */
#define MADOGUCHI_PAGE_FIRST_USE_CANCELLED 4

/**
 * `questions`: 追加認証登録, secret questions
 */
#define MADOGUCHI_PAGE_QUESTIONS 5

/**
 * `passwords`: パスワード変更, change of passwords
 */
#define MADOGUCHI_PAGE_PASSWORDS 6

/**
 * `customer-data`: お客様情報入力, your data
 */
#define MADOGUCHI_PAGE_CUSTOMER_DATA 7

/**
 * `review`: 入力内容確認, review
 */
#define MADOGUCHI_PAGE_REVIEW 8

/**
 * `enrolled`: お客様情報登録完了, registration done
 */
#define MADOGUCHI_PAGE_ENROLLED 9

/**
 * `stopped`: お客様情報登録の中止, registration stopped
 */
#define MADOGUCHI_PAGE_STOPPED 10

/**
 * `top`: トップページ, top page
 */
#define MADOGUCHI_PAGE_TOP 11

/**
 * `logged-out`: ログアウト, logged out
 */
#define MADOGUCHI_PAGE_LOGGED_OUT 12

/**
 * `home`: ホームページ, home page
 */
#define MADOGUCHI_PAGE_HOME 13

/**
 * `first-use`: 初回利用登録, first use
 */
#define MADOGUCHI_BUTTON_FIRST_USE 0

/**
 * `log-in`: ログイン, log in
 */
#define MADOGUCHI_BUTTON_LOG_IN 1

/**
 * `next`: 次へ, next
 */
#define MADOGUCHI_BUTTON_NEXT 2

/**
 * `cancel-registration`: 登録を中止する, cancel the registration
 */
#define MADOGUCHI_BUTTON_CANCEL_REGISTRATION 3

/**
 * `register-login-id`: ID登録実行, register the login ID
 */
#define MADOGUCHI_BUTTON_REGISTER_LOGIN_ID 4

/**
 * `continue-registration`: 引き続きお客様情報登録を行う, go on to customer registration
 */
#define MADOGUCHI_BUTTON_CONTINUE_REGISTRATION 5

/**
 * `home`: ホームページへ, to the home page
 */
#define MADOGUCHI_BUTTON_HOME 6

/**
 * `confirm`: 登録を確定する, confirm the registration
 */
#define MADOGUCHI_BUTTON_CONFIRM 7

/**
 * `stop`: 中止する, stop
 */
#define MADOGUCHI_BUTTON_STOP 8

/**
 * `confirm-change`: 変更を確定する, confirm the change
 */
#define MADOGUCHI_BUTTON_CONFIRM_CHANGE 9

/**
 * `to-review`: 確認画面へ, to the review
 */
#define MADOGUCHI_BUTTON_TO_REVIEW 10

/**
 * `back`: 戻る, back
 */
#define MADOGUCHI_BUTTON_BACK 11

/**
 * `log-out`: ログアウト, log out
 */
#define MADOGUCHI_BUTTON_LOG_OUT 12

/**
 * `branch-number`: 支店番号, branch number
 */
#define MADOGUCHI_ENTRY_FIELD_BRANCH_NUMBER 0

/**
 * `account-type`: 科目, account type
 */
#define MADOGUCHI_ENTRY_FIELD_ACCOUNT_TYPE 1

/**
 * `account-number`: 口座番号, account number
 */
#define MADOGUCHI_ENTRY_FIELD_ACCOUNT_NUMBER 2

/**
 * `login-id`: ログインID, login ID
 */
#define MADOGUCHI_ENTRY_FIELD_LOGIN_ID 3

/**
 * `login-id-again`: ログインID（確認用）, login ID (again)
 */
#define MADOGUCHI_ENTRY_FIELD_LOGIN_ID_AGAIN 4

/**
 * `login-password`: ログインパスワード, login password
 */
#define MADOGUCHI_ENTRY_FIELD_LOGIN_PASSWORD 5

/**
 * `confirmation-password`: 確認用パスワード, confirmation password
 */
#define MADOGUCHI_ENTRY_FIELD_CONFIRMATION_PASSWORD 6

/**
 * `question-1`: 質問 1, question 1
 */
#define MADOGUCHI_ENTRY_FIELD_QUESTION1 7

/**
 * `answer-1`: 回答 1, answer 1
 */
#define MADOGUCHI_ENTRY_FIELD_ANSWER1 8

/**
 * `question-2`: 質問 2, question 2
 */
#define MADOGUCHI_ENTRY_FIELD_QUESTION2 9

/**
 * `answer-2`: 回答 2, answer 2
 */
#define MADOGUCHI_ENTRY_FIELD_ANSWER2 10

/**
 * `question-3`: 質問 3, question 3
 */
#define MADOGUCHI_ENTRY_FIELD_QUESTION3 11

/**
 * `answer-3`: 回答 3, answer 3
 */
#define MADOGUCHI_ENTRY_FIELD_ANSWER3 12

/**
 * `questions-confirmed`: 確認用チェックボックス, the box that confirms
 */
#define MADOGUCHI_ENTRY_FIELD_QUESTIONS_CONFIRMED 13

/**
 * `current-login-password`: 現在のログインパスワード, current login password
 */
#define MADOGUCHI_ENTRY_FIELD_CURRENT_LOGIN_PASSWORD 14

/**
 * `new-login-password`: 新しいログインパスワード, new login password
 */
#define MADOGUCHI_ENTRY_FIELD_NEW_LOGIN_PASSWORD 15

/**
 * `new-login-password-again`: 新しいログインパスワード（確認用）, new login password (again)
 */
#define MADOGUCHI_ENTRY_FIELD_NEW_LOGIN_PASSWORD_AGAIN 16

/**
 * `current-confirmation-password`: 現在の確認用パスワード, current confirmation password
 */
#define MADOGUCHI_ENTRY_FIELD_CURRENT_CONFIRMATION_PASSWORD 17

/**
 * `new-confirmation-password`: 新しい確認用パスワード, new confirmation password
 */
#define MADOGUCHI_ENTRY_FIELD_NEW_CONFIRMATION_PASSWORD 18

/**
 * `new-confirmation-password-again`: 新しい確認用パスワード（確認用）, new confirmation password (again)
 */
#define MADOGUCHI_ENTRY_FIELD_NEW_CONFIRMATION_PASSWORD_AGAIN 19

/**
 * `mail-address`: メールアドレス, mail address
 */
#define MADOGUCHI_ENTRY_FIELD_MAIL_ADDRESS 20

/**
 * `mail-address-again`: メールアドレス（確認用）, mail address (again)
 */
#define MADOGUCHI_ENTRY_FIELD_MAIL_ADDRESS_AGAIN 21

/**
 * `direct-mail`: DM送信希望条件, advertising mail
 */
#define MADOGUCHI_ENTRY_FIELD_DIRECT_MAIL 22

/**
 * `telephone`: 連絡先電話番号, contact telephone
 */
#define MADOGUCHI_ENTRY_FIELD_TELEPHONE 23

/**
 * `branch-number`: 半角数字3桁, 3 half-width digits
 */
#define MADOGUCHI_FORM_RULE_BRANCH_NUMBER 0

/**
 * `account-type`: 科目, account type
 */
#define MADOGUCHI_FORM_RULE_ACCOUNT_TYPE 1

/**
 * `account-number`: 半角数字7桁, 7 half-width digits
 */
#define MADOGUCHI_FORM_RULE_ACCOUNT_NUMBER 2

/**
 * `login-id`: 半角英数字, half-width alphanumerics
 */
#define MADOGUCHI_FORM_RULE_LOGIN_ID 3

/**
 * `password`: 半角英数字, half-width alphanumerics
 */
#define MADOGUCHI_FORM_RULE_PASSWORD 4

/**
 * `activation-password`: 半角数字, half-width digits
 */
#define MADOGUCHI_FORM_RULE_ACTIVATION_PASSWORD 5

/**
 * `question`: 質問, question
 */
#define MADOGUCHI_FORM_RULE_QUESTION 6

/**
 * `answer`: 全角, full-width characters
 */
#define MADOGUCHI_FORM_RULE_ANSWER 7

/**
 * `tick`: チェック, tick
 */
#define MADOGUCHI_FORM_RULE_TICK 8

/**
 * `mail-address`: 半角英数字記号, half-width alphanumerics and symbols
 */
#define MADOGUCHI_FORM_RULE_MAIL_ADDRESS 9

/**
 * `yes-or-no`: 希望する・希望しない, yes or no
 */
#define MADOGUCHI_FORM_RULE_YES_OR_NO 10

/**
 * `telephone`: 半角数字, half-width digits
 */
#define MADOGUCHI_FORM_RULE_TELEPHONE 11

/**
 * `name`: 名称, name
 */
#define MADOGUCHI_TEXT_KIND_NAME 0

/**
 * `telephone`: 電話番号, telephone number
 */
#define MADOGUCHI_TEXT_KIND_TELEPHONE 1

/**
 * `edition`: 版, edition
 */
#define MADOGUCHI_TEXT_KIND_EDITION 2

/**
 * `url`: URL, web address
 */
#define MADOGUCHI_TEXT_KIND_URL 3

/**
 * `lead`: 案内, lead
 */
#define MADOGUCHI_TEXT_KIND_LEAD 4

/**
 * `warning`: ご注意, warning
 */
#define MADOGUCHI_TEXT_KIND_WARNING 5

/**
 * `notice`: お知らせ, notice
 */
#define MADOGUCHI_TEXT_KIND_NOTICE 6

/**
 * `advice`: お願い, advice
 */
#define MADOGUCHI_TEXT_KIND_ADVICE 7

/**
 * `footnote`: 脚注, footnote
 */
#define MADOGUCHI_TEXT_KIND_FOOTNOTE 8

/**
 * `glossary`: 用語, glossary entry
 */
#define MADOGUCHI_TEXT_KIND_GLOSSARY 9

/**
 * `ssl-3.0`: SSL 3.0, SSL 3.0
 */
#define MADOGUCHI_TLS_VERSION_SSL30 0

/**
 * `tls-1.0`: TLS 1.0, TLS 1.0
 */
#define MADOGUCHI_TLS_VERSION_TLS10 1

/**
 * `tls-1.1`: TLS 1.1, TLS 1.1
 */
#define MADOGUCHI_TLS_VERSION_TLS11 2

/**
 * `tls-1.2`: TLS 1.2, TLS 1.2
 */
#define MADOGUCHI_TLS_VERSION_TLS12 3

/**
 * `tls-1.3`: TLS 1.3, TLS 1.3
 */
#define MADOGUCHI_TLS_VERSION_TLS13 4

/**
 * `dv`: ドメイン認証, domain validated
 */
#define MADOGUCHI_CERTIFICATE_KIND_DOMAIN_VALIDATED 0

/**
 * `ov`: 企業認証, organisation validated
 */
#define MADOGUCHI_CERTIFICATE_KIND_ORGANISATION_VALIDATED 1

/**
 * `ev`: EV（拡張認証）, extended validation
 */
#define MADOGUCHI_CERTIFICATE_KIND_EXTENDED_VALIDATION 2

/**
 * `tls-too-old`: TLSのバージョンが古すぎます, the TLS version is too old
 */
#define MADOGUCHI_CONNECTION_REFUSAL_TLS_TOO_OLD 0

/**
 * `key-too-short`: 暗号鍵が短すぎます, the cipher's key is too short
 */
#define MADOGUCHI_CONNECTION_REFUSAL_KEY_TOO_SHORT 1

/**
 * `certificate-too-weak`: 証明書の種類が足りません, the certificate proves too little
 */
#define MADOGUCHI_CONNECTION_REFUSAL_CERTIFICATE_TOO_WEAK 2

/**
 * `windows`: Windows, Windows
 */
#define MADOGUCHI_OS_WINDOWS 0

/**
 * `macos`: macOS, macOS
 */
#define MADOGUCHI_OS_MACOS 1

/**
 * `ios`: iOS, iOS
 */
#define MADOGUCHI_OS_IOS 2

/**
 * `ipados`: iPadOS, iPadOS
 */
#define MADOGUCHI_OS_IPADOS 3

/**
 * `android`: Android, Android
 */
#define MADOGUCHI_OS_ANDROID 4

/**
 * `linux`: Linux, Linux
 */
#define MADOGUCHI_OS_LINUX 5

/**
 * `chrome-os`: ChromeOS, ChromeOS
 */
#define MADOGUCHI_OS_CHROME_OS 6

/**
 * `other`: その他, other
 */
#define MADOGUCHI_OS_OTHER 7

/**
 * `internet-explorer`: Internet Explorer, Internet Explorer
 */
#define MADOGUCHI_BROWSER_INTERNET_EXPLORER 0

/**
 * `edge`: Microsoft Edge, Microsoft Edge
 */
#define MADOGUCHI_BROWSER_EDGE 1

/**
 * `edge-legacy`: Microsoft Edge（EdgeHTML）, Microsoft Edge (EdgeHTML)
 */
#define MADOGUCHI_BROWSER_EDGE_LEGACY 2

/**
 * `firefox`: Firefox, Firefox
 */
#define MADOGUCHI_BROWSER_FIREFOX 3

/**
 * `chrome`: Google Chrome, Google Chrome
 */
#define MADOGUCHI_BROWSER_CHROME 4

/**
 * `safari`: Safari, Safari
 */
#define MADOGUCHI_BROWSER_SAFARI 5

/**
 * `other`: その他, other
 */
#define MADOGUCHI_BROWSER_OTHER 6

/**
 * `supported`: ご利用可能, supported
 */
#define MADOGUCHI_SUPPORT_SUPPORTED 0

/**
 * `unsupported`: ご利用対象外, unsupported
 */
#define MADOGUCHI_SUPPORT_UNSUPPORTED 1

/**
 * `unknown`: 判定できません, unknown
 */
#define MADOGUCHI_SUPPORT_UNKNOWN 2

/**
 * `none-listed`: ご利用可能環境の定めがありません, the institution lists no environments
 */
#define MADOGUCHI_ENVIRONMENT_REASON_NONE_LISTED 0

/**
 * `not-read`: User-Agentから判別できません, the User-Agent does not tell
 */
#define MADOGUCHI_ENVIRONMENT_REASON_NOT_READ 1

/**
 * `os-not-listed`: 対象外のOSです, the system is not listed
 */
#define MADOGUCHI_ENVIRONMENT_REASON_OS_NOT_LISTED 2

/**
 * `os-version-not-listed`: 対象外のOSバージョンです, the system's version is not listed
 */
#define MADOGUCHI_ENVIRONMENT_REASON_OS_VERSION_NOT_LISTED 3

/**
 * `browser-not-listed`: 対象外のブラウザです, the browser is not listed for this system
 */
#define MADOGUCHI_ENVIRONMENT_REASON_BROWSER_NOT_LISTED 4

/**
 * `version-not-listed`: 対象外のブラウザバージョンです, the browser's version is not listed
 */
#define MADOGUCHI_ENVIRONMENT_REASON_VERSION_NOT_LISTED 5

/**
 * `not-latest`: 最新版のブラウザではありません, the browser is not the current version
 */
#define MADOGUCHI_ENVIRONMENT_REASON_NOT_LATEST 6

/**
 * `os-frozen`: OSのバージョンを特定できません, the User-Agent says the same on later systems
 */
#define MADOGUCHI_ENVIRONMENT_REASON_OS_FROZEN 7

/**
 * `version-not-told`: バージョンが示されていません, a version that decides is not told
 */
#define MADOGUCHI_ENVIRONMENT_REASON_VERSION_NOT_TOLD 8

/**
 * `latest-not-given`: 最新版の番号が与えられていません, the current version was not given
 */
#define MADOGUCHI_ENVIRONMENT_REASON_LATEST_NOT_GIVEN 9

/**
 * A view of UTF-8 text: so many bytes, not a copy. `data` is NULL where a text is absent, and not NULL where it is empty.
 * Texts that the library hands out are followed by a NUL, which `size` does not count; texts that it is given need none.
 */
typedef struct madoguchi_str {
  /**
   * The first byte; NULL where the text is absent.
   */
  const char *data;
  /**
   * The number of bytes.
   */
  size_t size;
} madoguchi_str;

/**
 * A civil date, in days since 1970-01-01: 1948-07-20 … 2150-12-31 (CAL-8). `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_date;

/**
 * An instant, in milliseconds since 1970-01-01T00:00:00Z. `MADOGUCHI_ABSENT` where it is absent.
 */
typedef int64_t madoguchi_instant;

/**
 * A service with hours of its own (SVC-1, HRS-1 … HRS-6, HRS-11).
 * `MADOGUCHI_SERVICE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_service;

/**
 * To whom a transfer goes, which decides its charge (FEE-1 … FEE-3, TRF-1).
 * `MADOGUCHI_TRANSFER_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_transfer_kind;

/**
 * What a profile may price beside transfers (FEE-4, FEE-8).
 * `MADOGUCHI_CHARGE_ITEM_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_charge_item;

/**
 * A day of the week; Monday is the first (ISO 8601).
 * `MADOGUCHI_WEEKDAY_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_weekday;

/**
 * Which part of the rules closed a service.
 * `MADOGUCHI_LAYER_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_layer;

/**
 * Why a range of days is refused.
 * `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_statement_refusal_kind;

/**
 * How the consumption tax contained in a charge is brought to whole yen (FEE-6).
 * `MADOGUCHI_ROUNDING_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_rounding;

/**
 * What the institution says of a charge beside transfers (FEE-4, FEE-8).
 * `MADOGUCHI_CHARGE_STATE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_charge_state;

/**
 * What makes a day a business day or not (CAL-1 … CAL-7).
 * `MADOGUCHI_DAY_REASON_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_day_reason_kind;

/**
 * A page (PAG-1).
 * `MADOGUCHI_PAGE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_page;

/**
 * A button (PAG-1).
 * `MADOGUCHI_BUTTON_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_button;

/**
 * A field of a page.
 * `MADOGUCHI_ENTRY_FIELD_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_entry_field;

/**
 * The form that an entry must have (CRD-1 … CRD-8).
 * `MADOGUCHI_FORM_RULE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_form_rule;

/**
 * What kind of text it is (PAG-2).
 * `MADOGUCHI_TEXT_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_text_kind;

/**
 * A version of TLS or SSL, the oldest first (LOG-6).
 * `MADOGUCHI_TLS_VERSION_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_tls_version;

/**
 * What a server's certificate proves of its owner, the least first (LOG-6).
 * `MADOGUCHI_CERTIFICATE_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_certificate_kind;

/**
 * Why a connection is refused (LOG-6).
 * `MADOGUCHI_CONNECTION_REFUSAL_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_connection_refusal;

/**
 * An operating system (LOG-6).
 * `MADOGUCHI_OS_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_os;

/**
 * A browser (LOG-6).
 * `MADOGUCHI_BROWSER_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_browser;

/**
 * Whether an environment is supported (LOG-6).
 * `MADOGUCHI_SUPPORT_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_support;

/**
 * Why an environment is unsupported or unknown (LOG-6).
 * `MADOGUCHI_ENVIRONMENT_REASON_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_environment_reason;

/**
 * A handle of an open profile: one institution's decisions, checked. A number, so that a handle that is 0, closed, or of
 * something else is found out (1902). It may be copied, and used by every thread at once.
 */
typedef uint64_t madoguchi_profile;

/**
 * Values of `madoguchi_service`, one after another.
 */
typedef struct madoguchi_service_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_service *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_service_list;

/**
 * One maintenance window (HRS-7).
 *
 * Begin with `MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT`, where every field is absent.
 */
typedef struct madoguchi_maintenance_window_record {
  /**
   * `sizeof(madoguchi_maintenance_window_record)`.
   */
  uint32_t size;
  /**
   * Its first instant, on a whole minute.
   */
  madoguchi_instant from;
  /**
   * The first instant after it, on a whole minute.
   */
  madoguchi_instant to;
  /**
   * The services it closes, at least one; without it, all.
   * `items` is NULL where absent.
   */
  struct madoguchi_service_list services;
  /**
   * The text in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * The text in English.
   */
  struct madoguchi_str en;
} madoguchi_maintenance_window_record;

/**
 * Values of `madoguchi_maintenance_window_record`, one after another.
 */
typedef struct madoguchi_maintenance_window_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_maintenance_window_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_maintenance_window_record_list;

/**
 * Maintenance windows as the host announces them (HRS-7).
 *
 * Begin with `MADOGUCHI_MAINTENANCE_RECORD_INIT`, where every field is absent.
 */
typedef struct madoguchi_maintenance_record {
  /**
   * `sizeof(madoguchi_maintenance_record)`.
   */
  uint32_t size;
  /**
   * The host's own revision of them, which answers repeat.
   */
  struct madoguchi_str revision;
  /**
   * The windows.
   */
  struct madoguchi_maintenance_window_record_list windows;
} madoguchi_maintenance_record;

/**
 * Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
 *
 * Begin with `MADOGUCHI_HOURS_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_hours_request {
  /**
   * `sizeof(madoguchi_hours_request)`.
   */
  uint32_t size;
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * The instant; for an order, that of its confirmation (HRS-12).
   */
  madoguchi_instant at;
  /**
   * Ad-hoc maintenance (HRS-7).
   * NULL where absent.
   */
  const struct madoguchi_maintenance_record *maintenance;
} madoguchi_hours_request;

/**
 * 1 for yes, 0 for no. `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_flag;

/**
 * Texts, one after another.
 */
typedef struct madoguchi_str_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_str *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_str_list;

/**
 * A text in both languages.
 */
typedef struct madoguchi_text_record {
  /**
   * In Japanese.
   */
  struct madoguchi_str ja;
  /**
   * In English.
   */
  struct madoguchi_str en;
} madoguchi_text_record;

/**
 * A rule that closes a service.
 */
typedef struct madoguchi_closed_by {
  /**
   * The rule.
   */
  struct madoguchi_str rule;
  /**
   * The layer it belongs to.
   * One of `MADOGUCHI_LAYER_…`.
   */
  madoguchi_layer layer;
  /**
   * Its text in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * Its text in English.
   */
  struct madoguchi_str en;
  /**
   * When it began to close; absent for base hours.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant from;
  /**
   * When it ceases to close, though others may go on; absent for base hours.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant to;
} madoguchi_closed_by;

/**
 * Values of `madoguchi_closed_by`, one after another.
 */
typedef struct madoguchi_closed_by_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_closed_by *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_closed_by_list;

/**
 * A service that could be used instead.
 */
typedef struct madoguchi_instead {
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * Whether it is open at the same instant.
   */
  madoguchi_flag open;
} madoguchi_instead;

/**
 * Which document answered.
 */
typedef struct madoguchi_profile_ref {
  /**
   * The institution's short name.
   */
  struct madoguchi_str id;
  /**
   * The document's version.
   */
  struct madoguchi_str version;
  /**
   * SHA-256 of the document, in hexadecimal.
   */
  struct madoguchi_str hash;
} madoguchi_profile_ref;

/**
 * Whether a service is open, and why not.
 */
typedef struct madoguchi_hours_answer {
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * The instant, in JST.
   */
  madoguchi_instant at;
  /**
   * Whether it is open.
   */
  madoguchi_flag open;
  /**
   * When that changes next; absent where the calendar ends first.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant changes_at;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The hours as the institution prints them.
   */
  struct madoguchi_text_record text;
  /**
   * Every rule that closes it now, in the order of the layers.
   */
  struct madoguchi_closed_by_list closed_by;
  /**
   * What a customer can do instead while it is closed (HRS-6).
   * NULL where absent.
   */
  const struct madoguchi_instead *instead;
  /**
   * The revision of the maintenance windows that were laid over the hours (HRS-7).
   * `data` is NULL where absent.
   */
  struct madoguchi_str maintenance_revision;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_hours_answer;

/**
 * A stretch of time, half open.
 */
typedef struct madoguchi_window_record {
  /**
   * Its first instant.
   */
  madoguchi_instant from;
  /**
   * The first instant after it.
   */
  madoguchi_instant to;
} madoguchi_window_record;

/**
 * Values of `madoguchi_window_record`, one after another.
 */
typedef struct madoguchi_window_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_window_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_window_record_list;

/**
 * The windows of a service in a range.
 */
typedef struct madoguchi_windows_answer {
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * Whether these are the closed windows.
   */
  madoguchi_flag closed;
  /**
   * The windows, in order, cut at the ends of the range.
   */
  struct madoguchi_window_record_list windows;
  /**
   * The revision of the maintenance windows that were laid over the hours (HRS-7).
   * `data` is NULL where absent.
   */
  struct madoguchi_str maintenance_revision;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_windows_answer;

/**
 * Windows as iCalendar text.
 */
typedef struct madoguchi_ical_answer {
  /**
   * The text, with CRLF line ends.
   */
  struct madoguchi_str ical;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_ical_answer;

/**
 * One reason that makes a day what it is.
 */
typedef struct madoguchi_day_reason {
  /**
   * What kind of reason it is.
   * One of `MADOGUCHI_DAY_REASON_KIND_…`.
   */
  madoguchi_day_reason_kind kind;
  /**
   * The rule.
   */
  struct madoguchi_str rule;
  /**
   * In Japanese: the name of the holiday.
   */
  struct madoguchi_str ja;
  /**
   * In English.
   */
  struct madoguchi_str en;
} madoguchi_day_reason;

/**
 * Values of `madoguchi_day_reason`, one after another.
 */
typedef struct madoguchi_day_reason_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_day_reason *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_day_reason_list;

/**
 * What a day is.
 */
typedef struct madoguchi_day_record {
  /**
   * The day.
   */
  madoguchi_date date;
  /**
   * The day of the week.
   * One of `MADOGUCHI_WEEKDAY_…`.
   */
  madoguchi_weekday weekday;
  /**
   * Whether it is a bank business day.
   */
  madoguchi_flag business_day;
  /**
   * Why it is none, or why it is one after all; empty for an ordinary business day.
   */
  struct madoguchi_day_reason_list reasons;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
} madoguchi_day_record;

/**
 * What a day is, and its neighbours at work.
 */
typedef struct madoguchi_day_answer {
  /**
   * The day.
   */
  struct madoguchi_day_record day;
  /**
   * The first business day after it; absent at the end of the calendar.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_date next_business_day;
  /**
   * The last business day before it; absent at the beginning of the calendar.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_date previous_business_day;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_day_answer;

/**
 * Values of `madoguchi_day_record`, one after another.
 */
typedef struct madoguchi_day_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_day_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_day_record_list;

/**
 * The day so many business days on.
 */
typedef struct madoguchi_days_answer {
  /**
   * The day.
   */
  madoguchi_date date;
  /**
   * The days passed over that are not business days, in order of date, each with its reasons.
   */
  struct madoguchi_day_record_list skipped;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_days_answer;

/**
 * How many days lie in a range.
 */
typedef struct madoguchi_between_answer {
  /**
   * Bank business days.
   */
  int64_t business_days;
  /**
   * Calendar days.
   */
  int64_t calendar_days;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_between_answer;

/**
 * Values of `madoguchi_statement_refusal_kind`, one after another.
 */
typedef struct madoguchi_statement_refusal_kind_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_statement_refusal_kind *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_statement_refusal_kind_list;

/**
 * Days from one to another, both counted.
 */
typedef struct madoguchi_date_range_record {
  /**
   * The first day.
   */
  madoguchi_date from;
  /**
   * The last day.
   */
  madoguchi_date to;
} madoguchi_date_range_record;

/**
 * Whether a statement inquiry may ask for some days.
 */
typedef struct madoguchi_statement_answer {
  /**
   * Whether it may.
   */
  madoguchi_flag allowed;
  /**
   * Why not, every reason; empty where it may.
   */
  struct madoguchi_statement_refusal_kind_list refused_because;
  /**
   * What it may ask for on that day.
   */
  struct madoguchi_date_range_record range;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_statement_answer;

/**
 * Whole yen, 0 … 999,999,999,999. `MADOGUCHI_ABSENT` where it is absent.
 */
typedef int64_t madoguchi_yen;

/**
 * What a transfer costs, with its evidence.
 */
typedef struct madoguchi_fee_answer {
  /**
   * The charge in yen, tax included.
   */
  madoguchi_yen fee;
  /**
   * The consumption tax contained in it, in yen.
   */
  madoguchi_yen tax_contained;
  /**
   * The rate of that tax, in percent, as a decimal number.
   */
  struct madoguchi_str tax_percent;
  /**
   * How the tax was rounded.
   * One of `MADOGUCHI_ROUNDING_…`.
   */
  madoguchi_rounding tax_rounding;
  /**
   * The kind of transfer.
   * One of `MADOGUCHI_TRANSFER_KIND_…`.
   */
  madoguchi_transfer_kind to;
  /**
   * Whether the row is for members, or for others; absent where it is for both.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag row_member;
  /**
   * The smallest amount of the row's band.
   */
  madoguchi_yen band_from;
  /**
   * The amount at which the band ends; absent where it has no end.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_yen band_below;
  /**
   * Where the row stands in the institution's documents.
   */
  struct madoguchi_str row_source;
  /**
   * The day from which the table holds: its name.
   */
  madoguchi_date table_from;
  /**
   * Where the table stands in the institution's documents.
   */
  struct madoguchi_str table_source;
  /**
   * The rules that decided: of the row, of the table, of the tax.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_fee_answer;

/**
 * What the institution charges for something else.
 */
typedef struct madoguchi_charge_answer {
  /**
   * What is charged.
   * One of `MADOGUCHI_CHARGE_ITEM_…`.
   */
  madoguchi_charge_item item;
  /**
   * What the institution says of it.
   * One of `MADOGUCHI_CHARGE_STATE_…`.
   */
  madoguchi_charge_state state;
  /**
   * The charge in yen, tax included; absent where it is not stated.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_yen yen;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_charge_answer;

/**
 * An entry field of a page.
 */
typedef struct madoguchi_entry_record {
  /**
   * The field.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
  /**
   * Its label, as printed.
   */
  struct madoguchi_text_record label;
  /**
   * Whether it must be filled in.
   */
  madoguchi_flag required;
  /**
   * The form of what is entered.
   * One of `MADOGUCHI_FORM_RULE_…`.
   */
  madoguchi_form_rule form;
  /**
   * The field of the same page that it repeats; absent where it repeats none.
   * One of `MADOGUCHI_ENTRY_FIELD_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_entry_field again;
  /**
   * Whether what is entered is a secret.
   */
  madoguchi_flag secret;
  /**
   * Whether the software keyboard is offered beside it.
   */
  madoguchi_flag keyboard;
} madoguchi_entry_record;

/**
 * Values of `madoguchi_entry_record`, one after another.
 */
typedef struct madoguchi_entry_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_entry_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_entry_record_list;

/**
 * Something that a page only shows.
 */
typedef struct madoguchi_shown_record {
  /**
   * The field that was entered before.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
  /**
   * Its label, as printed.
   */
  struct madoguchi_text_record label;
} madoguchi_shown_record;

/**
 * Values of `madoguchi_shown_record`, one after another.
 */
typedef struct madoguchi_shown_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_shown_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_shown_record_list;

/**
 * A section of a page.
 */
typedef struct madoguchi_section_record {
  /**
   * Its heading; absent where none is printed.
   * NULL where absent.
   */
  const struct madoguchi_text_record *heading;
  /**
   * What is entered in it, from top to bottom.
   */
  struct madoguchi_entry_record_list entries;
  /**
   * What it only shows, from top to bottom.
   */
  struct madoguchi_shown_record_list shows;
  /**
   * The rule it carries.
   */
  struct madoguchi_str rule;
  /**
   * Where it stands in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_section_record;

/**
 * Values of `madoguchi_section_record`, one after another.
 */
typedef struct madoguchi_section_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_section_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_section_record_list;

/**
 * Values of `madoguchi_page`, one after another.
 */
typedef struct madoguchi_page_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_page *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_page_list;

/**
 * A button of a page.
 */
typedef struct madoguchi_button_record {
  /**
   * The button.
   * One of `MADOGUCHI_BUTTON_…`.
   */
  madoguchi_button button;
  /**
   * Its label, as printed.
   */
  struct madoguchi_text_record label;
  /**
   * The pages that it may lead to; which of them, the journey decides.
   */
  struct madoguchi_page_list leads_to;
  /**
   * The section that it stands in, from 0; absent where it stands below all of them.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t section;
  /**
   * The rule it carries.
   */
  struct madoguchi_str rule;
  /**
   * Where it stands in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_button_record;

/**
 * Values of `madoguchi_button_record`, one after another.
 */
typedef struct madoguchi_button_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_button_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_button_record_list;

/**
 * A text of the institution.
 */
typedef struct madoguchi_guide_text_record {
  /**
   * Its key.
   */
  struct madoguchi_str key;
  /**
   * What kind of text it is.
   * One of `MADOGUCHI_TEXT_KIND_…`.
   */
  madoguchi_text_kind kind;
  /**
   * The text.
   */
  struct madoguchi_text_record text;
  /**
   * The pages on which it stands.
   */
  struct madoguchi_page_list pages;
  /**
   * The rule it carries.
   */
  struct madoguchi_str rule;
  /**
   * Where it stands in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_guide_text_record;

/**
 * Values of `madoguchi_guide_text_record`, one after another.
 */
typedef struct madoguchi_guide_text_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_guide_text_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_guide_text_record_list;

/**
 * What stands on a page.
 */
typedef struct madoguchi_page_answer {
  /**
   * The page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page page;
  /**
   * Its name, as printed.
   */
  struct madoguchi_text_record title;
  /**
   * The screen ID; absent where none is printed.
   * `data` is NULL where absent.
   */
  struct madoguchi_str screen_id;
  /**
   * The way to it through the menus; absent where there is none.
   * NULL where absent.
   */
  const struct madoguchi_text_record *path;
  /**
   * Its sections, from top to bottom.
   */
  struct madoguchi_section_record_list sections;
  /**
   * Its buttons, from left to right; of a question with a button, that one alone.
   */
  struct madoguchi_button_record_list buttons;
  /**
   * Its texts, in the order of the document.
   */
  struct madoguchi_guide_text_record_list texts;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Where it stands in the institution's documents.
   */
  struct madoguchi_str source;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_page_answer;

/**
 * A page, by name.
 */
typedef struct madoguchi_page_summary {
  /**
   * The page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page page;
  /**
   * Its name, as printed.
   */
  struct madoguchi_text_record title;
  /**
   * The screen ID; absent where none is printed.
   * `data` is NULL where absent.
   */
  struct madoguchi_str screen_id;
} madoguchi_page_summary;

/**
 * Values of `madoguchi_page_summary`, one after another.
 */
typedef struct madoguchi_page_summary_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_page_summary *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_page_summary_list;

/**
 * The pages that are there.
 */
typedef struct madoguchi_pages_answer {
  /**
   * Every page, in the order of the journey; none where the institution describes no pages.
   */
  struct madoguchi_page_summary_list pages;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_pages_answer;

/**
 * The institution's texts.
 */
typedef struct madoguchi_text_answer {
  /**
   * The texts, in the order of the document.
   */
  struct madoguchi_guide_text_record_list texts;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_text_answer;

/**
 * Values of `madoguchi_connection_refusal`, one after another.
 */
typedef struct madoguchi_connection_refusal_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_connection_refusal *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_connection_refusal_list;

/**
 * What a connection must be, and whether this one is allowed.
 */
typedef struct madoguchi_connection_answer {
  /**
   * The oldest version of TLS that is allowed.
   * One of `MADOGUCHI_TLS_VERSION_…`.
   */
  madoguchi_tls_version tls_floor;
  /**
   * The fewest bits that a cipher's key may have.
   */
  int64_t cipher_bits_floor;
  /**
   * What the certificate must prove at least.
   * One of `MADOGUCHI_CERTIFICATE_KIND_…`.
   */
  madoguchi_certificate_kind certificate_floor;
  /**
   * Whether the connection is allowed; absent where something is not told, and nothing told refuses it.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag allowed;
  /**
   * Why not, every reason.
   */
  struct madoguchi_connection_refusal_list refused_because;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Where it stands in the institution's documents.
   */
  struct madoguchi_str source;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_connection_answer;

/**
 * Values of `madoguchi_environment_reason`, one after another.
 */
typedef struct madoguchi_environment_reason_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_environment_reason *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_environment_reason_list;

/**
 * A row of the table of environments.
 */
typedef struct madoguchi_environment_row_record {
  /**
   * The system.
   * One of `MADOGUCHI_OS_…`.
   */
  madoguchi_os os;
  /**
   * Its version, with all its parts.
   */
  struct madoguchi_str os_version;
  /**
   * The browser.
   * One of `MADOGUCHI_BROWSER_…`.
   */
  madoguchi_browser browser;
  /**
   * Its version, or `latest`; absent where every version is meant.
   * `data` is NULL where absent.
   */
  struct madoguchi_str version;
  /**
   * Where it stands in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_environment_row_record;

/**
 * Whether an environment is supported.
 */
typedef struct madoguchi_environment_answer {
  /**
   * Whether it is.
   * One of `MADOGUCHI_SUPPORT_…`.
   */
  madoguchi_support support;
  /**
   * Why not, or why that is unknown; empty where it is supported.
   */
  struct madoguchi_environment_reason_list reasons;
  /**
   * The system that was read; absent where none was.
   * One of `MADOGUCHI_OS_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_os os;
  /**
   * The browser that was read; absent where none was.
   * One of `MADOGUCHI_BROWSER_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_browser browser;
  /**
   * The row that has it, or may have it; absent where none can.
   * NULL where absent.
   */
  const struct madoguchi_environment_row_record *row;
  /**
   * The footnotes of that row.
   */
  struct madoguchi_guide_text_record_list footnotes;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_environment_answer;

/**
 * A service that the institution offers.
 */
typedef struct madoguchi_service_record {
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * Its hours, as the institution prints them.
   */
  struct madoguchi_text_record text;
} madoguchi_service_record;

/**
 * Values of `madoguchi_service_record`, one after another.
 */
typedef struct madoguchi_service_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_service_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_service_record_list;

/**
 * Dates, one after another.
 */
typedef struct madoguchi_date_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_date *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_date_list;

/**
 * Which profile answers.
 */
typedef struct madoguchi_profile_answer {
  /**
   * The institution's name.
   */
  struct madoguchi_text_record name;
  /**
   * The document it is drawn from.
   */
  struct madoguchi_str source;
  /**
   * The services it offers, each with the words of its last row of hours.
   */
  struct madoguchi_service_record_list services;
  /**
   * The days from which its tables of charges hold.
   */
  struct madoguchi_date_list fee_tables;
  /**
   * The first and the last day of the calendar.
   */
  struct madoguchi_date_range_record calendar;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_profile_answer;

/**
 * A pointer to the answer of the call that was made; only that member may be read.
 */
typedef union madoguchi_answer {
  /**
   * Of `madoguchi_ask`: one line of JSON.
   */
  const struct madoguchi_str *line;
  /**
   * Of `madoguchi_answer_hours`.
   */
  const struct madoguchi_hours_answer *hours;
  /**
   * Of `madoguchi_answer_windows`.
   */
  const struct madoguchi_windows_answer *windows;
  /**
   * Of `madoguchi_answer_ical`.
   */
  const struct madoguchi_ical_answer *ical;
  /**
   * Of `madoguchi_answer_day`.
   */
  const struct madoguchi_day_answer *day;
  /**
   * Of `madoguchi_answer_days`.
   */
  const struct madoguchi_days_answer *days;
  /**
   * Of `madoguchi_answer_between`.
   */
  const struct madoguchi_between_answer *between;
  /**
   * Of `madoguchi_answer_statement`.
   */
  const struct madoguchi_statement_answer *statement;
  /**
   * Of `madoguchi_answer_fee`.
   */
  const struct madoguchi_fee_answer *fee;
  /**
   * Of `madoguchi_answer_charge`.
   */
  const struct madoguchi_charge_answer *charge;
  /**
   * Of `madoguchi_answer_page`.
   */
  const struct madoguchi_page_answer *page;
  /**
   * Of `madoguchi_answer_pages`.
   */
  const struct madoguchi_pages_answer *pages;
  /**
   * Of `madoguchi_answer_text`.
   */
  const struct madoguchi_text_answer *text;
  /**
   * Of `madoguchi_answer_connection`.
   */
  const struct madoguchi_connection_answer *connection;
  /**
   * Of `madoguchi_answer_environment`.
   */
  const struct madoguchi_environment_answer *environment;
  /**
   * Of `madoguchi_answer_profile`.
   */
  const struct madoguchi_profile_answer *profile;
} madoguchi_answer;

/**
 * What is wrong with a request: one of possibly many, all reported at once.
 */
typedef struct madoguchi_error_record {
  /**
   * The code's fixed number.
   */
  int32_t code;
  /**
   * The code's fixed name.
   */
  struct madoguchi_str name;
  /**
   * The rule or convention that is broken.
   */
  struct madoguchi_str rule;
  /**
   * The field, as a path: `maintenance.windows[0].from`; empty where the whole request is meant.
   */
  struct madoguchi_str field;
  /**
   * Where in the field's text, or in the line, the fault lies, in bytes from 0; absent where that says nothing.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t position;
  /**
   * What was found there, cut where it is long; absent where there is nothing.
   * `data` is NULL where absent.
   */
  struct madoguchi_str found;
  /**
   * The text in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * The text in English.
   */
  struct madoguchi_str en;
} madoguchi_error_record;

/**
 * Values of `madoguchi_error_record`, one after another.
 */
typedef struct madoguchi_error_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_error_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_error_record_list;

/**
 * One fault of a profile, with its place in the document.
 */
typedef struct madoguchi_fault_record {
  /**
   * The code's fixed number.
   */
  int32_t code;
  /**
   * The code's fixed name.
   */
  struct madoguchi_str name;
  /**
   * The rule or convention that is broken.
   */
  struct madoguchi_str rule;
  /**
   * The path of the key: `fee-table[0].rows[3].below`; empty where the whole document is meant.
   */
  struct madoguchi_str path;
  /**
   * The line, from 1.
   */
  int64_t line;
  /**
   * The column in characters, from 1.
   */
  int64_t column;
  /**
   * The offending text, cut where it is long.
   */
  struct madoguchi_str found;
  /**
   * The text in Japanese, with what is allowed.
   */
  struct madoguchi_str ja;
  /**
   * The text in English, with what is allowed.
   */
  struct madoguchi_str en;
} madoguchi_fault_record;

/**
 * Values of `madoguchi_fault_record`, one after another.
 */
typedef struct madoguchi_fault_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_fault_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_fault_record_list;

/**
 * What a call hands back. Begin with `madoguchi_result result = MADOGUCHI_RESULT_INIT;` and end with
 * `madoguchi_result_free(&result)`. It may be used for one call after another: each frees what the one before handed back,
 * once it has read what it is asked with. Everything it points to is valid until then, whatever becomes of the profile.
 */
typedef struct madoguchi_result {
  /**
   * `sizeof(madoguchi_result)`.
   */
  uint32_t size;
  /**
   * What the call returned: 0, or the code of the first thing that is wrong.
   */
  int32_t code;
  /**
   * Stands for the memory behind the pointers; 0 where there is none.
   */
  uint64_t owner;
  /**
   * The answer; NULL where something is wrong.
   */
  union madoguchi_answer answer;
  /**
   * Everything that is wrong.
   */
  struct madoguchi_error_record_list errors;
  /**
   * The faults of a profile that does not load.
   */
  struct madoguchi_fault_record_list faults;
} madoguchi_result;

/**
 * The open, or the closed, windows of a service in a range (HRS-8).
 *
 * Begin with `MADOGUCHI_WINDOWS_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_windows_request {
  /**
   * `sizeof(madoguchi_windows_request)`.
   */
  uint32_t size;
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * The first instant.
   */
  madoguchi_instant from;
  /**
   * The first instant after the range; at most ten years later.
   */
  madoguchi_instant to;
  /**
   * Whether the closed windows are wanted; without it, the open ones.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag closed;
  /**
   * Ad-hoc maintenance (HRS-7).
   * NULL where absent.
   */
  const struct madoguchi_maintenance_record *maintenance;
} madoguchi_windows_request;

/**
 * The same windows as iCalendar text, RFC 5545 (HRS-8).
 *
 * Begin with `MADOGUCHI_ICAL_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_ical_request {
  /**
   * `sizeof(madoguchi_ical_request)`.
   */
  uint32_t size;
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * The first instant.
   */
  madoguchi_instant from;
  /**
   * The first instant after the range; at most ten years later.
   */
  madoguchi_instant to;
  /**
   * Whether the closed windows are wanted; without it, the open ones.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag closed;
  /**
   * Ad-hoc maintenance (HRS-7).
   * NULL where absent.
   */
  const struct madoguchi_maintenance_record *maintenance;
  /**
   * From which the UID of each event is made.
   */
  struct madoguchi_str uid;
  /**
   * The DTSTAMP of each event.
   */
  madoguchi_instant stamp;
} madoguchi_ical_request;

/**
 * What is a day: a business day, or why not (CAL-1 … CAL-8)?
 *
 * Begin with `MADOGUCHI_DAY_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_day_request {
  /**
   * `sizeof(madoguchi_day_request)`.
   */
  uint32_t size;
  /**
   * The day.
   */
  madoguchi_date date;
} madoguchi_day_request;

/**
 * Which day is so many business days on (CAL-6)?
 *
 * Begin with `MADOGUCHI_DAYS_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_days_request {
  /**
   * `sizeof(madoguchi_days_request)`.
   */
  uint32_t size;
  /**
   * The day counted from; never counted itself.
   */
  madoguchi_date from;
  /**
   * How many business days on; negative for back, 0 for the day itself or the next business day.
   */
  int64_t business;
} madoguchi_days_request;

/**
 * How many business days lie in a range (CAL-6)?
 *
 * Begin with `MADOGUCHI_BETWEEN_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_between_request {
  /**
   * `sizeof(madoguchi_between_request)`.
   */
  uint32_t size;
  /**
   * The first day, counted.
   */
  madoguchi_date from;
  /**
   * The first day after the range, not counted.
   */
  madoguchi_date to;
} madoguchi_between_request;

/**
 * May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
 *
 * Begin with `MADOGUCHI_STATEMENT_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_statement_request {
  /**
   * `sizeof(madoguchi_statement_request)`.
   */
  uint32_t size;
  /**
   * The day of inquiry.
   */
  madoguchi_date on;
  /**
   * The first day asked for; without it, the first allowed.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_date from;
  /**
   * The last day asked for; without it, the last allowed, or `from` where that is later.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_date to;
} madoguchi_statement_request;

/**
 * What does a transfer cost, and why (FEE-1 … FEE-8)?
 *
 * Begin with `MADOGUCHI_FEE_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_fee_request {
  /**
   * `sizeof(madoguchi_fee_request)`.
   */
  uint32_t size;
  /**
   * To whom it goes.
   * One of `MADOGUCHI_TRANSFER_KIND_…`.
   */
  madoguchi_transfer_kind to;
  /**
   * Its amount in yen, from 1.
   */
  madoguchi_yen amount;
  /**
   * Whether the customer is a member at the time of the order.
   */
  madoguchi_flag member;
  /**
   * The day on which it is executed.
   */
  madoguchi_date on;
} madoguchi_fee_request;

/**
 * What does the institution charge for something else (FEE-4, FEE-8)?
 *
 * Begin with `MADOGUCHI_CHARGE_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_charge_request {
  /**
   * `sizeof(madoguchi_charge_request)`.
   */
  uint32_t size;
  /**
   * What is charged.
   * One of `MADOGUCHI_CHARGE_ITEM_…`.
   */
  madoguchi_charge_item item;
  /**
   * The day.
   */
  madoguchi_date on;
} madoguchi_charge_request;

/**
 * What stands on a page (PAG-1)?
 *
 * Begin with `MADOGUCHI_PAGE_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_page_request {
  /**
   * `sizeof(madoguchi_page_request)`.
   */
  uint32_t size;
  /**
   * The page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page page;
  /**
   * A button that is pressed on it; one that the page does not have is refused.
   * One of `MADOGUCHI_BUTTON_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_button button;
} madoguchi_page_request;

/**
 * Which pages are there (PAG-1)?
 *
 * Begin with `MADOGUCHI_PAGES_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_pages_request {
  /**
   * `sizeof(madoguchi_pages_request)`.
   */
  uint32_t size;
} madoguchi_pages_request;

/**
 * The institution's texts (PAG-2); without `key` and `page`, all.
 *
 * Begin with `MADOGUCHI_TEXT_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_text_request {
  /**
   * `sizeof(madoguchi_text_request)`.
   */
  uint32_t size;
  /**
   * The text of this key only.
   * `data` is NULL where absent.
   */
  struct madoguchi_str key;
  /**
   * The texts of this page only.
   * One of `MADOGUCHI_PAGE_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_page page;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_text_request;

/**
 * What must a connection be, and is this one allowed (LOG-6)?
 *
 * Begin with `MADOGUCHI_CONNECTION_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_connection_request {
  /**
   * `sizeof(madoguchi_connection_request)`.
   */
  uint32_t size;
  /**
   * The version of TLS, if it is to be judged.
   * One of `MADOGUCHI_TLS_VERSION_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_tls_version tls;
  /**
   * The bits of the cipher's key, if they are to be judged; not negative.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t cipher_bits;
  /**
   * The kind of certificate, if it is to be judged.
   * One of `MADOGUCHI_CERTIFICATE_KIND_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_certificate_kind certificate;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_connection_request;

/**
 * Which version of a browser is current.
 *
 * Begin with `MADOGUCHI_CURRENT_VERSION_RECORD_INIT`, where every field is absent.
 */
typedef struct madoguchi_current_version_record {
  /**
   * `sizeof(madoguchi_current_version_record)`.
   */
  uint32_t size;
  /**
   * The browser.
   * One of `MADOGUCHI_BROWSER_…`.
   */
  madoguchi_browser browser;
  /**
   * Its current version; the first number decides.
   */
  struct madoguchi_str version;
} madoguchi_current_version_record;

/**
 * Values of `madoguchi_current_version_record`, one after another.
 */
typedef struct madoguchi_current_version_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_current_version_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_current_version_record_list;

/**
 * Is an environment supported (LOG-6)?
 *
 * Begin with `MADOGUCHI_ENVIRONMENT_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_environment_request {
  /**
   * `sizeof(madoguchi_environment_request)`.
   */
  uint32_t size;
  /**
   * The User-Agent, at most 2048 bytes.
   */
  struct madoguchi_str user_agent;
  /**
   * The system's version, where the host knows it otherwise: from client hints, `10` or `11` of Windows.
   * `data` is NULL where absent.
   */
  struct madoguchi_str os_version;
  /**
   * The current versions of browsers, as the host knows them.
   * `items` is NULL where absent.
   */
  struct madoguchi_current_version_record_list latest;
} madoguchi_environment_request;

/**
 * Which profile answers?
 *
 * Begin with `MADOGUCHI_PROFILE_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_profile_request {
  /**
   * `sizeof(madoguchi_profile_request)`.
   */
  uint32_t size;
} madoguchi_profile_request;

/**
 * Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows know no maintenance windows (HRS-7):
 * the question in records takes them.
 *
 * One row that is asked with.
 */
typedef struct madoguchi_hours_row {
  /**
   * The service, by its place in the list, from 0.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * The instant, in milliseconds since 1970-01-01T00:00:00Z.
   */
  madoguchi_instant at;
} madoguchi_hours_row;

/**
 * Whether a service is open.
 *
 * One row that is answered.
 */
typedef struct madoguchi_hours_row_answer {
  /**
   * When that changes next, in milliseconds since 1970-01-01T00:00:00Z; `MADOGUCHI_ABSENT` where the calendar ends first.
   */
  int64_t changes_at;
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
  /**
   * 1 where it is open, 0 where it is not.
   */
  int32_t open;
} madoguchi_hours_row_answer;

/**
 * Is a day a business day (CAL-5, CAL-7)?
 *
 * One row that is asked with.
 */
typedef struct madoguchi_day_row {
  /**
   * The day, in days since 1970-01-01.
   */
  madoguchi_date date;
} madoguchi_day_row;

/**
 * Whether a day is a business day.
 *
 * One row that is answered.
 */
typedef struct madoguchi_day_row_answer {
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
  /**
   * 1 for a business day, 0 for another.
   */
  int32_t business_day;
} madoguchi_day_row_answer;

/**
 * Which day is so many business days on (CAL-6)?
 *
 * One row that is asked with.
 */
typedef struct madoguchi_days_row {
  /**
   * The day counted from, in days since 1970-01-01.
   */
  madoguchi_date from;
  /**
   * How many business days on; negative for back, 0 for the day itself or the next business day.
   */
  int64_t business;
} madoguchi_days_row;

/**
 * The day so many business days on.
 *
 * One row that is answered.
 */
typedef struct madoguchi_days_row_answer {
  /**
   * The day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` where something is wrong.
   */
  int32_t date;
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
} madoguchi_days_row_answer;

/**
 * How many business days lie in a range (CAL-6)?
 *
 * One row that is asked with.
 */
typedef struct madoguchi_between_row {
  /**
   * The first day, counted, in days since 1970-01-01.
   */
  madoguchi_date from;
  /**
   * The first day after the range, not counted, in days since 1970-01-01.
   */
  madoguchi_date to;
} madoguchi_between_row;

/**
 * How many days lie in a range.
 *
 * One row that is answered.
 */
typedef struct madoguchi_between_row_answer {
  /**
   * Bank business days.
   */
  int32_t business_days;
  /**
   * Calendar days.
   */
  int32_t calendar_days;
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
} madoguchi_between_row_answer;

/**
 * May a statement inquiry ask for these days (HRS-10)?
 *
 * One row that is asked with.
 */
typedef struct madoguchi_statement_row {
  /**
   * The day of inquiry, in days since 1970-01-01.
   */
  madoguchi_date on;
  /**
   * The first day asked for, in days since 1970-01-01.
   */
  madoguchi_date from;
  /**
   * The last day asked for, in days since 1970-01-01.
   */
  madoguchi_date to;
} madoguchi_statement_row;

/**
 * Whether a statement inquiry may ask for some days.
 *
 * One row that is answered.
 */
typedef struct madoguchi_statement_row_answer {
  /**
   * The first day that may be asked for, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` where something is wrong.
   */
  int32_t range_from;
  /**
   * The last day that may be asked for, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` where something is wrong.
   */
  int32_t range_to;
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
  /**
   * 1 where it may, 0 where it may not.
   */
  int32_t allowed;
} madoguchi_statement_row_answer;

/**
 * What does a transfer cost (FEE-1 … FEE-6)?
 *
 * One row that is asked with.
 */
typedef struct madoguchi_fee_row {
  /**
   * To whom it goes, by its place in the list, from 0.
   * One of `MADOGUCHI_TRANSFER_KIND_…`.
   */
  madoguchi_transfer_kind to;
  /**
   * Its amount in yen, from 1.
   */
  madoguchi_yen amount;
  /**
   * 1 where the customer is a member, 0 where not.
   */
  madoguchi_flag member;
  /**
   * The day on which it is executed, in days since 1970-01-01.
   */
  madoguchi_date on;
} madoguchi_fee_row;

/**
 * What a transfer costs.
 *
 * One row that is answered.
 */
typedef struct madoguchi_fee_row_answer {
  /**
   * The charge in yen, tax included; `MADOGUCHI_ABSENT` where something is wrong.
   */
  int64_t fee;
  /**
   * The consumption tax contained in it, in yen; `MADOGUCHI_ABSENT` where something is wrong.
   */
  int64_t tax_contained;
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
} madoguchi_fee_row_answer;

/**
 * What does the institution charge for something else (FEE-4, FEE-8)?
 *
 * One row that is asked with.
 */
typedef struct madoguchi_charge_row {
  /**
   * What is charged, by its place in the list, from 0.
   * One of `MADOGUCHI_CHARGE_ITEM_…`.
   */
  madoguchi_charge_item item;
  /**
   * The day, in days since 1970-01-01.
   */
  madoguchi_date on;
} madoguchi_charge_row;

/**
 * What the institution charges for something else.
 *
 * One row that is answered.
 */
typedef struct madoguchi_charge_row_answer {
  /**
   * The charge in yen, tax included; `MADOGUCHI_ABSENT` where it is not stated.
   */
  int64_t yen;
  /**
   * 0, or the code of what is wrong with the row.
   */
  int32_t code;
  /**
   * What the institution says of it, by its place in the list, from 0.
   */
  int32_t state;
} madoguchi_charge_row_answer;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the binary interface that the library has: a program goes on only where it is `MADOGUCHI_ABI_VERSION`.
 * Safe from every thread.
 */
uint32_t madoguchi_abi_version(void);

/**
 * The version of the library, three numbers with dots. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_version(void);

/**
 * Reads a date, `YYYY-MM-DD` in ASCII (DATE-1).
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*date`; 1101, 1102 or 1103; 1901 for NULL. Otherwise `*date` is `MADOGUCHI_ABSENT_32`, which a request
 * refuses as missing: so the code need not be looked at.
 */
int32_t madoguchi_date_parse(struct madoguchi_str text,
                             madoguchi_date *date);

/**
 * Reads an instant as in RFC 3339, with its offset: `2027-01-04T08:00:00+09:00` (DATE-2).
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*instant`; 1103, 1104 or 1105; 1901 for NULL. Otherwise `*instant` is `MADOGUCHI_ABSENT`, which a
 * request refuses as missing: so the code need not be looked at.
 */
int32_t madoguchi_instant_parse(struct madoguchi_str text,
                                madoguchi_instant *instant);

/**
 * Writes a date as `YYYY-MM-DD` with a NUL; `text` has room for `MADOGUCHI_DATE_SIZE` bytes.
 *
 * Safe from every thread.
 *
 * Returns 0; 1103; 1901 for NULL; 1903 where `size` is less.
 */
int32_t madoguchi_date_format(madoguchi_date date, char *text, size_t size);

/**
 * Writes an instant as in RFC 3339, in JST, with a NUL: `2027-01-04T08:00:00+09:00`, with milliseconds where there are some;
 * `text` has room for `MADOGUCHI_INSTANT_SIZE` bytes.
 *
 * Safe from every thread.
 *
 * Returns 0; 1103; 1901 for NULL; 1903 where `size` is less.
 */
int32_t madoguchi_instant_format(madoguchi_instant instant,
                                 char *text,
                                 size_t size);

/**
 * The word in JSON of a value of `MADOGUCHI_SERVICE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_service_word(madoguchi_service value);

/**
 * The text in Japanese of a value of `MADOGUCHI_SERVICE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_service_ja(madoguchi_service value);

/**
 * The text in English of a value of `MADOGUCHI_SERVICE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_service_en(madoguchi_service value);

/**
 * The value of `MADOGUCHI_SERVICE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_service madoguchi_service_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_transfer_kind_word(madoguchi_transfer_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_transfer_kind_ja(madoguchi_transfer_kind value);

/**
 * The text in English of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_transfer_kind_en(madoguchi_transfer_kind value);

/**
 * The value of `MADOGUCHI_TRANSFER_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_transfer_kind madoguchi_transfer_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_item_word(madoguchi_charge_item value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_item_ja(madoguchi_charge_item value);

/**
 * The text in English of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_item_en(madoguchi_charge_item value);

/**
 * The value of `MADOGUCHI_CHARGE_ITEM_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_charge_item madoguchi_charge_item_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_WEEKDAY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_weekday_word(madoguchi_weekday value);

/**
 * The text in Japanese of a value of `MADOGUCHI_WEEKDAY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_weekday_ja(madoguchi_weekday value);

/**
 * The text in English of a value of `MADOGUCHI_WEEKDAY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_weekday_en(madoguchi_weekday value);

/**
 * The value of `MADOGUCHI_WEEKDAY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_weekday madoguchi_weekday_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LAYER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_layer_word(madoguchi_layer value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LAYER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_layer_ja(madoguchi_layer value);

/**
 * The text in English of a value of `MADOGUCHI_LAYER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_layer_en(madoguchi_layer value);

/**
 * The value of `MADOGUCHI_LAYER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_layer madoguchi_layer_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_statement_refusal_kind_word(madoguchi_statement_refusal_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_statement_refusal_kind_ja(madoguchi_statement_refusal_kind value);

/**
 * The text in English of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_statement_refusal_kind_en(madoguchi_statement_refusal_kind value);

/**
 * The value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_statement_refusal_kind madoguchi_statement_refusal_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ROUNDING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_rounding_word(madoguchi_rounding value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ROUNDING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_rounding_ja(madoguchi_rounding value);

/**
 * The text in English of a value of `MADOGUCHI_ROUNDING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_rounding_en(madoguchi_rounding value);

/**
 * The value of `MADOGUCHI_ROUNDING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_rounding madoguchi_rounding_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CHARGE_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_state_word(madoguchi_charge_state value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CHARGE_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_state_ja(madoguchi_charge_state value);

/**
 * The text in English of a value of `MADOGUCHI_CHARGE_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_state_en(madoguchi_charge_state value);

/**
 * The value of `MADOGUCHI_CHARGE_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_charge_state madoguchi_charge_state_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_day_reason_kind_word(madoguchi_day_reason_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_day_reason_kind_ja(madoguchi_day_reason_kind value);

/**
 * The text in English of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_day_reason_kind_en(madoguchi_day_reason_kind value);

/**
 * The value of `MADOGUCHI_DAY_REASON_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_day_reason_kind madoguchi_day_reason_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_PAGE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_page_word(madoguchi_page value);

/**
 * The text in Japanese of a value of `MADOGUCHI_PAGE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_page_ja(madoguchi_page value);

/**
 * The text in English of a value of `MADOGUCHI_PAGE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_page_en(madoguchi_page value);

/**
 * The value of `MADOGUCHI_PAGE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_page madoguchi_page_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_BUTTON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_button_word(madoguchi_button value);

/**
 * The text in Japanese of a value of `MADOGUCHI_BUTTON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_button_ja(madoguchi_button value);

/**
 * The text in English of a value of `MADOGUCHI_BUTTON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_button_en(madoguchi_button value);

/**
 * The value of `MADOGUCHI_BUTTON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_button madoguchi_button_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_entry_field_word(madoguchi_entry_field value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_entry_field_ja(madoguchi_entry_field value);

/**
 * The text in English of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_entry_field_en(madoguchi_entry_field value);

/**
 * The value of `MADOGUCHI_ENTRY_FIELD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_entry_field madoguchi_entry_field_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_FORM_RULE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_form_rule_word(madoguchi_form_rule value);

/**
 * The text in Japanese of a value of `MADOGUCHI_FORM_RULE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_form_rule_ja(madoguchi_form_rule value);

/**
 * The text in English of a value of `MADOGUCHI_FORM_RULE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_form_rule_en(madoguchi_form_rule value);

/**
 * The value of `MADOGUCHI_FORM_RULE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_form_rule madoguchi_form_rule_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_TEXT_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_text_kind_word(madoguchi_text_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_TEXT_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_text_kind_ja(madoguchi_text_kind value);

/**
 * The text in English of a value of `MADOGUCHI_TEXT_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_text_kind_en(madoguchi_text_kind value);

/**
 * The value of `MADOGUCHI_TEXT_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_text_kind madoguchi_text_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_TLS_VERSION_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_tls_version_word(madoguchi_tls_version value);

/**
 * The text in Japanese of a value of `MADOGUCHI_TLS_VERSION_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_tls_version_ja(madoguchi_tls_version value);

/**
 * The text in English of a value of `MADOGUCHI_TLS_VERSION_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_tls_version_en(madoguchi_tls_version value);

/**
 * The value of `MADOGUCHI_TLS_VERSION_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_tls_version madoguchi_tls_version_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_certificate_kind_word(madoguchi_certificate_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_certificate_kind_ja(madoguchi_certificate_kind value);

/**
 * The text in English of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_certificate_kind_en(madoguchi_certificate_kind value);

/**
 * The value of `MADOGUCHI_CERTIFICATE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_certificate_kind madoguchi_certificate_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_connection_refusal_word(madoguchi_connection_refusal value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_connection_refusal_ja(madoguchi_connection_refusal value);

/**
 * The text in English of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_connection_refusal_en(madoguchi_connection_refusal value);

/**
 * The value of `MADOGUCHI_CONNECTION_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_connection_refusal madoguchi_connection_refusal_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_OS_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_os_word(madoguchi_os value);

/**
 * The text in Japanese of a value of `MADOGUCHI_OS_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_os_ja(madoguchi_os value);

/**
 * The text in English of a value of `MADOGUCHI_OS_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_os_en(madoguchi_os value);

/**
 * The value of `MADOGUCHI_OS_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_os madoguchi_os_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_BROWSER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_browser_word(madoguchi_browser value);

/**
 * The text in Japanese of a value of `MADOGUCHI_BROWSER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_browser_ja(madoguchi_browser value);

/**
 * The text in English of a value of `MADOGUCHI_BROWSER_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_browser_en(madoguchi_browser value);

/**
 * The value of `MADOGUCHI_BROWSER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_browser madoguchi_browser_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_SUPPORT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_support_word(madoguchi_support value);

/**
 * The text in Japanese of a value of `MADOGUCHI_SUPPORT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_support_ja(madoguchi_support value);

/**
 * The text in English of a value of `MADOGUCHI_SUPPORT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_support_en(madoguchi_support value);

/**
 * The value of `MADOGUCHI_SUPPORT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_support madoguchi_support_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_environment_reason_word(madoguchi_environment_reason value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_environment_reason_ja(madoguchi_environment_reason value);

/**
 * The text in English of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_environment_reason_en(madoguchi_environment_reason value);

/**
 * The value of `MADOGUCHI_ENVIRONMENT_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_environment_reason madoguchi_environment_reason_from_word(struct madoguchi_str word);

/**
 * Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
 *
 * The answer is `result->answer.hours`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_hours(madoguchi_profile profile,
                               const struct madoguchi_hours_request *request,
                               struct madoguchi_result *result);

/**
 * The open, or the closed, windows of a service in a range (HRS-8).
 *
 * The answer is `result->answer.windows`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_windows(madoguchi_profile profile,
                                 const struct madoguchi_windows_request *request,
                                 struct madoguchi_result *result);

/**
 * The same windows as iCalendar text, RFC 5545 (HRS-8).
 *
 * The answer is `result->answer.ical`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_ical(madoguchi_profile profile,
                              const struct madoguchi_ical_request *request,
                              struct madoguchi_result *result);

/**
 * What is a day: a business day, or why not (CAL-1 … CAL-8)?
 *
 * The answer is `result->answer.day`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_day(madoguchi_profile profile,
                             const struct madoguchi_day_request *request,
                             struct madoguchi_result *result);

/**
 * Which day is so many business days on (CAL-6)?
 *
 * The answer is `result->answer.days`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_days(madoguchi_profile profile,
                              const struct madoguchi_days_request *request,
                              struct madoguchi_result *result);

/**
 * How many business days lie in a range (CAL-6)?
 *
 * The answer is `result->answer.between`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_between(madoguchi_profile profile,
                                 const struct madoguchi_between_request *request,
                                 struct madoguchi_result *result);

/**
 * May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
 *
 * The answer is `result->answer.statement`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_statement(madoguchi_profile profile,
                                   const struct madoguchi_statement_request *request,
                                   struct madoguchi_result *result);

/**
 * What does a transfer cost, and why (FEE-1 … FEE-8)?
 *
 * The answer is `result->answer.fee`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_fee(madoguchi_profile profile,
                             const struct madoguchi_fee_request *request,
                             struct madoguchi_result *result);

/**
 * What does the institution charge for something else (FEE-4, FEE-8)?
 *
 * The answer is `result->answer.charge`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_charge(madoguchi_profile profile,
                                const struct madoguchi_charge_request *request,
                                struct madoguchi_result *result);

/**
 * What stands on a page (PAG-1)?
 *
 * The answer is `result->answer.page`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_page(madoguchi_profile profile,
                              const struct madoguchi_page_request *request,
                              struct madoguchi_result *result);

/**
 * Which pages are there (PAG-1)?
 *
 * The answer is `result->answer.pages`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_pages(madoguchi_profile profile,
                               const struct madoguchi_pages_request *request,
                               struct madoguchi_result *result);

/**
 * The institution's texts (PAG-2); without `key` and `page`, all.
 *
 * The answer is `result->answer.text`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_text(madoguchi_profile profile,
                              const struct madoguchi_text_request *request,
                              struct madoguchi_result *result);

/**
 * What must a connection be, and is this one allowed (LOG-6)?
 *
 * The answer is `result->answer.connection`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_connection(madoguchi_profile profile,
                                    const struct madoguchi_connection_request *request,
                                    struct madoguchi_result *result);

/**
 * Is an environment supported (LOG-6)?
 *
 * The answer is `result->answer.environment`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_environment(madoguchi_profile profile,
                                     const struct madoguchi_environment_request *request,
                                     struct madoguchi_result *result);

/**
 * Which profile answers?
 *
 * The answer is `result->answer.profile`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_profile(madoguchi_profile profile,
                                 const struct madoguchi_profile_request *request,
                                 struct madoguchi_result *result);

/**
 * The name of a code, `zero-amount`; absent where there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_name(int32_t code);

/**
 * The rule or convention that a code says is broken, `FEE-8`; absent where there is no such code. Valid for ever. Safe from
 * every thread.
 */
struct madoguchi_str madoguchi_code_rule(int32_t code);

/**
 * The text of a code in Japanese; absent where there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_ja(int32_t code);

/**
 * The text of a code in English; absent where there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_en(int32_t code);

/**
 * Frees what a result holds, and empties it; its `size` stays, so that it may be used again. To free an empty result does
 * nothing. A copy of a result that was freed is found out: 1902.
 *
 * Safe from every thread, for different results at once.
 *
 * Returns 0; 1901 for NULL; 1902 where what it holds was freed already, or is none; 1903 where its size is wrong.
 */
int32_t madoguchi_result_free(struct madoguchi_result *result);

/**
 * Opens the built-in institution, 青和信用組合 (`seiwa`). Close it with `madoguchi_profile_close`.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*profile`; 1901 for NULL; 1905; 1908 where 1,024 profiles are open. Otherwise `*profile` is 0.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_profile_builtin(madoguchi_profile *profile);

/**
 * Reads a profile from TOML text, of at most 4 MiB, checks it and opens it. Close it with `madoguchi_profile_close`. What is
 * wrong with the text is in `result->faults`, all of it, each fault with its line and column; `result->answer` stays NULL.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*profile`; the code of the first fault; 1004 for an absent text; 1006 for a longer one; 1901 where `profile` or `result` is
 * NULL; 1903 for a wrong size; 1904 for a text that is not UTF-8; 1905; 1908 where 1,024 profiles are open. Otherwise `*profile` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_profile_load(struct madoguchi_str text,
                               madoguchi_profile *profile,
                               struct madoguchi_result *result);

/**
 * Compiles the timetable of every service now, some milliseconds each, so that no question has to.
 *
 * Safe from every thread.
 *
 * Returns 0; 1902 for a profile that is not open; 1905.
 */
int32_t madoguchi_profile_prepare(madoguchi_profile profile);

/**
 * Closes a profile and frees it. Results that it answered stay valid. Questions that other threads are asking it are
 * answered first: the call waits for them. Questions that come later get 1902.
 *
 * Safe from every thread; of several threads that close one profile, one gets 0.
 *
 * Returns 0; 1902 for a profile that is not open, 0 among them; 1905.
 */
int32_t madoguchi_profile_close(madoguchi_profile profile);

/**
 * Answers one request written as one line of JSON, of at most 4 MiB, with one line of JSON in `result->answer.line`, without
 * a line end. What is wrong with the line stands in that answer, under `error`, and is not a failure of the call: the result's
 * `errors` are for what is wrong with the call. Bytes that are not UTF-8 are not JSON (1001).
 *
 * Safe from every thread.
 *
 * Returns 0; 1901 for a text or a result that is NULL; 1902 for a profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_ask(madoguchi_profile profile,
                      struct madoguchi_str line,
                      struct madoguchi_result *result);

/**
 * Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows know no maintenance windows (HRS-7):
 * the question in records takes them.
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_hours_row)`,
 * `answer_size` is `sizeof(madoguchi_hours_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_hours_rows(madoguchi_profile profile,
                             const struct madoguchi_hours_row *rows,
                             size_t row_size,
                             struct madoguchi_hours_row_answer *answers,
                             size_t answer_size,
                             size_t count);

/**
 * Is a day a business day (CAL-5, CAL-7)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_day_row)`,
 * `answer_size` is `sizeof(madoguchi_day_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_day_rows(madoguchi_profile profile,
                           const struct madoguchi_day_row *rows,
                           size_t row_size,
                           struct madoguchi_day_row_answer *answers,
                           size_t answer_size,
                           size_t count);

/**
 * Which day is so many business days on (CAL-6)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_days_row)`,
 * `answer_size` is `sizeof(madoguchi_days_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_days_rows(madoguchi_profile profile,
                            const struct madoguchi_days_row *rows,
                            size_t row_size,
                            struct madoguchi_days_row_answer *answers,
                            size_t answer_size,
                            size_t count);

/**
 * How many business days lie in a range (CAL-6)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_between_row)`,
 * `answer_size` is `sizeof(madoguchi_between_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_between_rows(madoguchi_profile profile,
                               const struct madoguchi_between_row *rows,
                               size_t row_size,
                               struct madoguchi_between_row_answer *answers,
                               size_t answer_size,
                               size_t count);

/**
 * May a statement inquiry ask for these days (HRS-10)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_statement_row)`,
 * `answer_size` is `sizeof(madoguchi_statement_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_statement_rows(madoguchi_profile profile,
                                 const struct madoguchi_statement_row *rows,
                                 size_t row_size,
                                 struct madoguchi_statement_row_answer *answers,
                                 size_t answer_size,
                                 size_t count);

/**
 * What does a transfer cost (FEE-1 … FEE-6)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_fee_row)`,
 * `answer_size` is `sizeof(madoguchi_fee_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_fee_rows(madoguchi_profile profile,
                           const struct madoguchi_fee_row *rows,
                           size_t row_size,
                           struct madoguchi_fee_row_answer *answers,
                           size_t answer_size,
                           size_t count);

/**
 * What does the institution charge for something else (FEE-4, FEE-8)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and what is wrong with a row is its own `code`. One row is asked with a
 * `count` of 1. Nothing is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_charge_row)`,
 * `answer_size` is `sizeof(madoguchi_charge_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 where there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size: then no answer is written. 1905 for a fault of the library, which may come behind some answers.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_charge_rows(madoguchi_profile profile,
                              const struct madoguchi_charge_row *rows,
                              size_t row_size,
                              struct madoguchi_charge_row_answer *answers,
                              size_t answer_size,
                              size_t count);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/* Every field absent; of `madoguchi_result`, nothing handed back yet. */

#define MADOGUCHI_RESULT_INIT \
    {sizeof(madoguchi_result), 0, 0, {NULL}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT \
    {sizeof(madoguchi_maintenance_window_record), MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_MAINTENANCE_RECORD_INIT \
    {sizeof(madoguchi_maintenance_record), {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_HOURS_REQUEST_INIT \
    {sizeof(madoguchi_hours_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, NULL}
#define MADOGUCHI_WINDOWS_REQUEST_INIT \
    {sizeof(madoguchi_windows_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, NULL}
#define MADOGUCHI_ICAL_REQUEST_INIT \
    {sizeof(madoguchi_ical_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, NULL, {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_DAY_REQUEST_INIT \
    {sizeof(madoguchi_day_request), MADOGUCHI_ABSENT_32}
#define MADOGUCHI_DAYS_REQUEST_INIT \
    {sizeof(madoguchi_days_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT}
#define MADOGUCHI_BETWEEN_REQUEST_INIT \
    {sizeof(madoguchi_between_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_STATEMENT_REQUEST_INIT \
    {sizeof(madoguchi_statement_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_FEE_REQUEST_INIT \
    {sizeof(madoguchi_fee_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CHARGE_REQUEST_INIT \
    {sizeof(madoguchi_charge_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_PROFILE_REQUEST_INIT \
    {sizeof(madoguchi_profile_request)}
#define MADOGUCHI_PAGE_REQUEST_INIT \
    {sizeof(madoguchi_page_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_PAGES_REQUEST_INIT \
    {sizeof(madoguchi_pages_request)}
#define MADOGUCHI_TEXT_REQUEST_INIT \
    {sizeof(madoguchi_text_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CONNECTION_REQUEST_INIT \
    {sizeof(madoguchi_connection_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CURRENT_VERSION_RECORD_INIT \
    {sizeof(madoguchi_current_version_record), MADOGUCHI_ABSENT_32, {NULL, 0}}
#define MADOGUCHI_ENVIRONMENT_REQUEST_INIT \
    {sizeof(madoguchi_environment_request), {NULL, 0}, {NULL, 0}, {NULL, 0}}

/** A view of a text that ends with a NUL; absent for NULL. */
static inline madoguchi_str madoguchi_text(const char *text)
{
    madoguchi_str view;
    view.data = text;
    view.size = text == NULL ? 0 : strlen(text);
    return view;
}

#endif  /* MADOGUCHI_H */
