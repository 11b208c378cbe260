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
 * Memory.   Only results, profiles, engines and acts own some; what was secret in it is wiped before it is freed. A system without memory ends the process.
 * Rows.     Answers may be written over the rows where both have one size; in no other way may the two share memory.
 * Stack.    64 KiB are enough to open or load a profile, whatever its text: one that is too large or too deeply nested is
 *           refused (1419).
 * The library reads no clock, no file and no network, and calls nothing back but the two functions of a `madoguchi_store`.
 * A fault of its own (1905) is told on stderr too.
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
 * the number is out of bounds (FORM-3)
 */
#define MADOGUCHI_CODE_OUT_OF_BOUNDS 1008

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
 * the expression does not close or open what it names (HRS-9)
 */
#define MADOGUCHI_CODE_CLOSES_NOTHING 1418

/**
 * more than a profile may have (PROFILE-4)
 */
#define MADOGUCHI_CODE_OVER_LIMIT 1419

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
 * hashes of passwords cost too little (CRD-9)
 */
#define MADOGUCHI_CODE_HASH_TOO_CHEAP 1430

/**
 * the length of passwords is too short (CRD-2)
 */
#define MADOGUCHI_CODE_PASSWORD_TOO_SHORT 1431

/**
 * mail passcodes are too weak (CRD-6)
 */
#define MADOGUCHI_CODE_WEAK_PASSCODE 1432

/**
 * wrong entries leave too many guesses (LCK-6)
 */
#define MADOGUCHI_CODE_TOO_MANY_GUESSES 1433

/**
 * sessions live too long (LOG-2)
 */
#define MADOGUCHI_CODE_SESSION_TOO_LONG 1434

/**
 * first use can be taken up for too long (ENR-3)
 */
#define MADOGUCHI_CODE_FIRST_USE_TOO_LONG 1435

/**
 * the service asks for too few factors (LOG-5)
 */
#define MADOGUCHI_CODE_TOO_FEW_FACTORS 1436

/**
 * the operator's act needs a second approver (OPR-1)
 */
#define MADOGUCHI_CODE_APPROVER_MISSING 1437

/**
 * the oldest version of TLS that is allowed is too old (LOG-6)
 */
#define MADOGUCHI_CODE_TLS_FLOOR 1438

/**
 * a character is hidden, or changes how others are shown (PROFILE-2)
 */
#define MADOGUCHI_CODE_HIDDEN_IN_DOCUMENT 1439

/**
 * hashes of passwords cost less than usual (CRD-9)
 */
#define MADOGUCHI_CODE_CHEAP_HASH 2001

/**
 * the length of passwords is shorter than usual (CRD-2)
 */
#define MADOGUCHI_CODE_SHORT_PASSWORD 2002

/**
 * the strength of a new password is not looked at (CRD-3)
 */
#define MADOGUCHI_CODE_WEAK_STRENGTH 2003

/**
 * mail passcodes live longer than usual (CRD-6)
 */
#define MADOGUCHI_CODE_LONG_PASSCODE 2004

/**
 * wrong entries leave more guesses than usual (LCK-6)
 */
#define MADOGUCHI_CODE_MANY_GUESSES 2005

/**
 * sessions live longer than usual (LOG-2)
 */
#define MADOGUCHI_CODE_LONG_SESSION 2006

/**
 * first use can be taken up for longer than usual (ENR-3)
 */
#define MADOGUCHI_CODE_LONG_FIRST_USE 2007

/**
 * the service asks for fewer factors than usual (LOG-5)
 */
#define MADOGUCHI_CODE_FEW_FACTORS 2008

/**
 * the operator's act has no second approver (OPR-1)
 */
#define MADOGUCHI_CODE_NO_APPROVER 2009

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
#define MADOGUCHI_CODE_PAGE_LACKS_ENTRY 1712

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
 * there is no such factor (LCK-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_FACTOR 1601

/**
 * a factor has no row of wrong entries (LCK-1)
 */
#define MADOGUCHI_CODE_FACTOR_NOT_COUNTED 1602

/**
 * there is no such extent of a stop (LCK-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_CLOSING 1603

/**
 * neither a stop nor a lock follows the limit (LCK-3)
 */
#define MADOGUCHI_CODE_NEVER_LOCKS 1604

/**
 * a stop before the lock neither lasts nor ends the session (LCK-3)
 */
#define MADOGUCHI_CODE_HIDDEN_TEMPORARY_LOCK 1605

/**
 * a stop does not outlast a pending attempt (LCK-2)
 */
#define MADOGUCHI_CODE_TEMPORARY_LOCK_TOO_SHORT 1606

/**
 * the number of secrets is 0, or too large (LCK-6)
 */
#define MADOGUCHI_CODE_SECRET_SPACE 1607

/**
 * there is no such origin (LCK-6)
 */
#define MADOGUCHI_CODE_UNKNOWN_ORIGIN 1608

/**
 * there is no such event (LCK-2)
 */
#define MADOGUCHI_CODE_UNKNOWN_ATTEMPT_EVENT 1609

/**
 * the event needs the number of its attempt (LCK-2)
 */
#define MADOGUCHI_CODE_ATTEMPT_MISSING 1610

/**
 * there are too many events (LCK-2)
 */
#define MADOGUCHI_CODE_TOO_MANY_EVENTS 1611

/**
 * the count is outside what is allowed (LCK-6)
 */
#define MADOGUCHI_CODE_NOT_A_COUNT 1612

/**
 * this is required (CRD-10)
 */
#define MADOGUCHI_CODE_ENTRY_MISSING 1501

/**
 * the entry is too short (CRD-10)
 */
#define MADOGUCHI_CODE_ENTRY_TOO_SHORT 1502

/**
 * the entry is too long (CRD-10)
 */
#define MADOGUCHI_CODE_ENTRY_TOO_LONG 1503

/**
 * half-width is needed (CRD-10)
 */
#define MADOGUCHI_CODE_HALF_WIDTH_NEEDED 1504

/**
 * full-width is needed (CRD-7)
 */
#define MADOGUCHI_CODE_FULL_WIDTH_NEEDED 1505

/**
 * a character is not allowed here (CRD-10)
 */
#define MADOGUCHI_CODE_WRONG_CHARACTER 1506

/**
 * the two entries are not the same (CRD-3)
 */
#define MADOGUCHI_CODE_NOT_THE_SAME 1507

/**
 * there is no such account type (CRD-1)
 */
#define MADOGUCHI_CODE_NO_SUCH_ACCOUNT_TYPE 1508

/**
 * a mail address has exactly one @ with something on both sides (CRD-8)
 */
#define MADOGUCHI_CODE_NOT_A_MAIL_ADDRESS 1509

/**
 * the telephone number begins with 0 (CRD-8)
 */
#define MADOGUCHI_CODE_WRONG_FIRST_DIGIT 1510

/**
 * there is no such question (CRD-7)
 */
#define MADOGUCHI_CODE_NO_SUCH_QUESTION 1511

/**
 * an answer of blanks alone is not taken (CRD-7)
 */
#define MADOGUCHI_CODE_ONLY_BLANKS 1512

/**
 * this is none of the choices (CRD-8)
 */
#define MADOGUCHI_CODE_NOT_A_CHOICE 1513

/**
 * there is no such kind of entry (CRD-10)
 */
#define MADOGUCHI_CODE_UNKNOWN_FORM 1514

/**
 * the new password is the one in force (CRD-3)
 */
#define MADOGUCHI_CODE_SAME_AS_CURRENT 1521

/**
 * the login and the confirmation password are the same (CRD-3)
 */
#define MADOGUCHI_CODE_SAME_AS_OTHER 1522

/**
 * the password is the login ID (CRD-3)
 */
#define MADOGUCHI_CODE_SAME_AS_LOGIN_ID 1523

/**
 * the password is one that everybody tries first (CRD-3)
 */
#define MADOGUCHI_CODE_TOO_COMMON 1524

/**
 * the password was in force before (CRD-3)
 */
#define MADOGUCHI_CODE_USED_BEFORE 1525

/**
 * a password needs letters and digits (CRD-3)
 */
#define MADOGUCHI_CODE_NOT_MIXED 1526

/**
 * the password is a name or code of the institution or its products, or one with a few digits more (CRD-13)
 */
#define MADOGUCHI_CODE_HOUSE_WORD 1527

/**
 * the password is the telephone, account number or login ID, or one with a few digits more (CRD-13)
 */
#define MADOGUCHI_CODE_OWN_DATA 1528

/**
 * the questions are not all different (CRD-7)
 */
#define MADOGUCHI_CODE_SAME_QUESTION 1531

/**
 * the answers are not all different (CRD-7)
 */
#define MADOGUCHI_CODE_SAME_ANSWER 1532

/**
 * there is no such entry field (PAG-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_ENTRY_FIELD 1751

/**
 * the act did not ask for that (ACT-1)
 */
#define MADOGUCHI_CODE_ACT_MISUSE 1801

/**
 * the act did not ask for this row (ACT-1)
 */
#define MADOGUCHI_CODE_FOREIGN_ROW 1802

/**
 * the row's bytes are no state of this library (ROW-1)
 */
#define MADOGUCHI_CODE_NOT_A_SNAPSHOT 1803

/**
 * the row was written by a newer version (ROW-1)
 */
#define MADOGUCHI_CODE_SNAPSHOT_TOO_NEW 1804

/**
 * the row is sealed with a key that is not here (ROW-2)
 */
#define MADOGUCHI_CODE_SNAPSHOT_KEY 1805

/**
 * the row was changed outside the library (ROW-2)
 */
#define MADOGUCHI_CODE_SNAPSHOT_TAMPERED 1806

/**
 * the row holds the state of another subject (ROW-2)
 */
#define MADOGUCHI_CODE_SNAPSHOT_SUBJECT 1807

/**
 * the row is of another revision (ROW-3)
 */
#define MADOGUCHI_CODE_SNAPSHOT_ROLLED_BACK 1808

/**
 * the instant is before one that was recorded (LCK-5)
 */
#define MADOGUCHI_CODE_CLOCK_WENT_BACK 1809

/**
 * no memory for a hash (CRD-9)
 */
#define MADOGUCHI_CODE_NO_MEMORY 1810

/**
 * not a name of its kind (ID-1)
 */
#define MADOGUCHI_CODE_NOT_A_NAME 1811

/**
 * not the key of a row (ROW-1)
 */
#define MADOGUCHI_CODE_NOT_A_KEY 1812

/**
 * bytes are written in lower-case hexadecimal (FORM-3)
 */
#define MADOGUCHI_CODE_NOT_HEX 1813

/**
 * there is no such operator's act (OPR-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_ACT 1814

/**
 * a host key has 32 bytes (ROW-2)
 */
#define MADOGUCHI_CODE_HOST_KEY_LENGTH 1815

/**
 * randomness has 32 bytes (ACT-2)
 */
#define MADOGUCHI_CODE_RANDOMNESS_LENGTH 1816

/**
 * two host keys have one number (ROW-2)
 */
#define MADOGUCHI_CODE_HOST_KEY_REPEATED 1817

/**
 * the pepper has another length (CRD-9)
 */
#define MADOGUCHI_CODE_PEPPER_LENGTH 1818

/**
 * no character of it can be seen (OPR-1)
 */
#define MADOGUCHI_CODE_NOTHING_VISIBLE 1819

/**
 * line breaks, controls, characters that cannot be seen and those that change the order of the text are not allowed (OPR-1)
 */
#define MADOGUCHI_CODE_HIDDEN_CHARACTER 1820

/**
 * the row outgrows the length of its kind (LCK-4)
 */
#define MADOGUCHI_CODE_ROW_TOO_LONG 1821

/**
 * the row is another institution's (INS-14)
 */
#define MADOGUCHI_CODE_SNAPSHOT_INSTITUTION 1822

/**
 * the row is another deployment's (INS-14)
 */
#define MADOGUCHI_CODE_SNAPSHOT_DEPLOYMENT 1823

/**
 * a deployment's name is 1 to 32 printable ASCII characters without spaces (INS-14)
 */
#define MADOGUCHI_CODE_DEPLOYMENT_NAME 1824

/**
 * the act is closed (ACT-1)
 */
#define MADOGUCHI_CODE_ACT_CLOSED 1831

/**
 * another thread drives the act (ACT-1)
 */
#define MADOGUCHI_CODE_ACT_DRIVEN 1832

/**
 * the act is not over, or an error ended it (ACT-1)
 */
#define MADOGUCHI_CODE_NO_OUTCOME 1833

/**
 * a key or randomness of zeros alone is not taken (ACT-2)
 */
#define MADOGUCHI_CODE_ALL_ZERO 1834

/**
 * this name was used: each run on one store has a name of its own (ID-1)
 */
#define MADOGUCHI_CODE_RUN_USED 1835

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
 * it holds a secret: it is neither pickled nor copied (CRD-9)
 */
#define MADOGUCHI_CODE_HOLDS_SECRET 1909

/**
 * the native library is not the one of this jar (DOOR-3)
 */
#define MADOGUCHI_CODE_LIBRARY_CHANGED 1910

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
 * `aborted`: お客様情報登録の中止, registration aborted
 */
#define MADOGUCHI_PAGE_ABORTED 10

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
 * `abort`: 中止する, abort
 */
#define MADOGUCHI_BUTTON_ABORT 8

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
#define MADOGUCHI_OS_CHROMEOS 6

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
 * `os-frozen`: OSまたはそのバージョンを特定できません, the User-Agent says the same on other systems
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
 * `first-use`: 初回利用登録, first use
 */
#define MADOGUCHI_FACTOR_FIRST_USE 0

/**
 * `login-password`: ログインパスワード, login password
 */
#define MADOGUCHI_FACTOR_LOGIN_PASSWORD 1

/**
 * `confirmation-password`: 確認用パスワード, confirmation password
 */
#define MADOGUCHI_FACTOR_CONFIRMATION_PASSWORD 2

/**
 * `secret-answer`: 秘密の回答, secret answer
 */
#define MADOGUCHI_FACTOR_SECRET_ANSWER 3

/**
 * `one-time-password`: ワンタイムパスワード, one-time password
 */
#define MADOGUCHI_FACTOR_ONE_TIME_PASSWORD 4

/**
 * `activation-password`: 利用開始パスワード, activation password
 */
#define MADOGUCHI_FACTOR_ACTIVATION_PASSWORD 5

/**
 * `mail-passcode`: メール通知パスワード, mail passcode
 */
#define MADOGUCHI_FACTOR_MAIL_PASSCODE 6

/**
 * `open-contract`: 契約開始, open a contract
 */
#define MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT 0

/**
 * `lift-lock`: ロック解除, lift a lock
 */
#define MADOGUCHI_OPERATOR_ACT_LIFT_LOCK 1

/**
 * `reset-journey`: 初回利用登録リセット, set first use back
 */
#define MADOGUCHI_OPERATOR_ACT_RESET_JOURNEY 2

/**
 * `end-sessions`: セッション終了, end the sessions
 */
#define MADOGUCHI_OPERATOR_ACT_END_SESSIONS 3

/**
 * `suspend-contract`: 契約停止, suspend the contract
 */
#define MADOGUCHI_OPERATOR_ACT_SUSPEND_CONTRACT 4

/**
 * `resume-contract`: 契約再開, resume the contract
 */
#define MADOGUCHI_OPERATOR_ACT_RESUME_CONTRACT 5

/**
 * `close-contract`: 解約, close the contract
 */
#define MADOGUCHI_OPERATOR_ACT_CLOSE_CONTRACT 6

/**
 * `load`: 行の読込み, rows are to be loaded
 */
#define MADOGUCHI_NEED_KIND_LOAD 0

/**
 * `commit`: 行の確定, rows and messages are to be committed
 */
#define MADOGUCHI_NEED_KIND_COMMIT 1

/**
 * `nothing`: なし, nothing: the act is over
 */
#define MADOGUCHI_NEED_KIND_NOTHING 2

/**
 * `entries`: 入力内容に誤りがあります, the entries have faults
 */
#define MADOGUCHI_REFUSAL_ENTRIES 0

/**
 * `closed`: ただいまの時間はご利用いただけません, the service is closed now
 */
#define MADOGUCHI_REFUSAL_CLOSED 1

/**
 * `wrong-credentials`: 入力内容が正しくないか、ご利用いただけません, what was entered is not right, or its use is stopped
 */
#define MADOGUCHI_REFUSAL_WRONG_CREDENTIALS 2

/**
 * `busy`: ただいま処理中です。しばらくしてからもう一度お試しください, attempts are under way; try again in a moment
 */
#define MADOGUCHI_REFUSAL_BUSY 3

/**
 * `stale-page`: 画面の有効期限が切れています。ブラウザの「戻る」「進む」は使用しないでください, the page is out of date; do not use the browser's back and forward
 */
#define MADOGUCHI_REFUSAL_STALE_PAGE 4

/**
 * `no-such-button`: この画面ではその操作はできません, the page has no such button
 */
#define MADOGUCHI_REFUSAL_NO_SUCH_BUTTON 5

/**
 * `session-over`: ログアウトしました。もう一度ログインしてください, the session is over; log in again
 */
#define MADOGUCHI_REFUSAL_SESSION_OVER 6

/**
 * `already-logged-in`: すでにログインされています, a session is open already
 */
#define MADOGUCHI_REFUSAL_ALREADY_LOGGED_IN 7

/**
 * `journey-expired`: 初回利用登録の期限が過ぎています。お取引店にお問い合わせください, the time for first use is over; ask your branch
 */
#define MADOGUCHI_REFUSAL_JOURNEY_EXPIRED 8

/**
 * `login-id-taken`: このログインIDはご利用になれません, this login ID cannot be used
 */
#define MADOGUCHI_REFUSAL_LOGIN_ID_TAKEN 9

/**
 * `too-many-login-ids`: 本日はこれ以上ログインIDをお試しいただけません, no more login IDs can be tried today
 */
#define MADOGUCHI_REFUSAL_TOO_MANY_LOGIN_IDS 10

/**
 * `needs-approval`: 別の担当者の承認が必要です, another operator must approve
 */
#define MADOGUCHI_REFUSAL_NEEDS_APPROVAL 11

/**
 * `act-not-given`: この操作は担当者に認められていません, the institution does not let operators do this
 */
#define MADOGUCHI_REFUSAL_ACT_NOT_GIVEN 12

/**
 * `reason-not-readable`: 理由がないか、長すぎるか、読み取れない文字があります, the reason is missing or too long, or has characters that people cannot read
 */
#define MADOGUCHI_REFUSAL_REASON_NOT_READABLE 13

/**
 * `contract-already-open`: このお客様の契約はすでにあります, the customer has a contract already
 */
#define MADOGUCHI_REFUSAL_CONTRACT_ALREADY_OPEN 14

/**
 * `account-of-another`: この口座は別のお客様の契約にあります, the account belongs to another customer's contract
 */
#define MADOGUCHI_REFUSAL_ACCOUNT_OF_ANOTHER 15

/**
 * `no-such-customer`: このお客様の契約はありません, there is no contract of this customer
 */
#define MADOGUCHI_REFUSAL_NO_SUCH_CUSTOMER 16

/**
 * `contract-in-force`: 契約は停止されていません, the contract is in force
 */
#define MADOGUCHI_REFUSAL_CONTRACT_IN_FORCE 17

/**
 * `contract-suspended`: 契約は停止中です, the contract is suspended
 */
#define MADOGUCHI_REFUSAL_CONTRACT_SUSPENDED 18

/**
 * `contract-closed`: 契約は解約済みです, the contract is closed
 */
#define MADOGUCHI_REFUSAL_CONTRACT_CLOSED 19

/**
 * `done`: 完了, done
 */
#define MADOGUCHI_REASON_DONE 0

/**
 * `entries`: 入力誤り, faults in the entries
 */
#define MADOGUCHI_REASON_ENTRIES 1

/**
 * `closed`: 時間外, outside the hours
 */
#define MADOGUCHI_REASON_CLOSED 2

/**
 * `wrong`: 認証誤り, a secret was wrong
 */
#define MADOGUCHI_REASON_WRONG 3

/**
 * `unknown-login`: ログインIDなし, no such login ID
 */
#define MADOGUCHI_REASON_UNKNOWN_LOGIN 4

/**
 * `unknown-account`: 口座なし, no such account
 */
#define MADOGUCHI_REASON_UNKNOWN_ACCOUNT 5

/**
 * `first-use-done`: 初回利用登録済, first use is done already
 */
#define MADOGUCHI_REASON_FIRST_USE_DONE 6

/**
 * `factor-temporarily-locked`: 一時停止中, the factor is temporarily locked
 */
#define MADOGUCHI_REASON_FACTOR_TEMPORARILY_LOCKED 7

/**
 * `factor-locked`: ロック中, the factor is locked
 */
#define MADOGUCHI_REASON_FACTOR_LOCKED 8

/**
 * `no-contract`: 契約停止・解約, the contract is suspended or closed
 */
#define MADOGUCHI_REASON_NO_CONTRACT 9

/**
 * `over-budget`: 上限を超える同時試行, over the budget
 */
#define MADOGUCHI_REASON_OVER_BUDGET 10

/**
 * `busy`: 試行中, attempts under way
 */
#define MADOGUCHI_REASON_BUSY 11

/**
 * `unjudged`: 照合不能, what is stored cannot be judged
 */
#define MADOGUCHI_REASON_UNJUDGED 12

/**
 * `late`: 時間切れ, recorded too late
 */
#define MADOGUCHI_REASON_LATE 13

/**
 * `stale-page`: 古い画面, a stale page
 */
#define MADOGUCHI_REASON_STALE_PAGE 14

/**
 * `no-such-button`: 操作なし, no such button
 */
#define MADOGUCHI_REASON_NO_SUCH_BUTTON 15

/**
 * `no-session`: セッションなし, no such session
 */
#define MADOGUCHI_REASON_NO_SESSION 16

/**
 * `session-over`: セッション終了, the session is over
 */
#define MADOGUCHI_REASON_SESSION_OVER 17

/**
 * `already-logged-in`: 二重ログイン, a second login
 */
#define MADOGUCHI_REASON_ALREADY_LOGGED_IN 18

/**
 * `journey-expired`: 初回利用登録期限切れ, first use has expired
 */
#define MADOGUCHI_REASON_JOURNEY_EXPIRED 19

/**
 * `login-id-taken`: ログインID重複, the login ID is taken
 */
#define MADOGUCHI_REASON_LOGIN_ID_TAKEN 20

/**
 * `too-many-login-ids`: ログインID試行超過, too many login IDs that others have
 */
#define MADOGUCHI_REASON_TOO_MANY_LOGIN_IDS 21

/**
 * `needs-approval`: 承認なし, no approval
 */
#define MADOGUCHI_REASON_NEEDS_APPROVAL 22

/**
 * `act-not-given`: 権限なし, not given to operators
 */
#define MADOGUCHI_REASON_ACT_NOT_GIVEN 23

/**
 * `reason-not-readable`: 理由不備, the reason is not readable
 */
#define MADOGUCHI_REASON_REASON_NOT_READABLE 24

/**
 * `contract-already-open`: 契約済, a contract is there already
 */
#define MADOGUCHI_REASON_CONTRACT_ALREADY_OPEN 25

/**
 * `account-of-another`: 口座が別契約, the account is another customer's
 */
#define MADOGUCHI_REASON_ACCOUNT_OF_ANOTHER 26

/**
 * `no-such-customer`: 契約なし, no such customer
 */
#define MADOGUCHI_REASON_NO_SUCH_CUSTOMER 27

/**
 * `contract-in-force`: 契約有効, the contract is in force
 */
#define MADOGUCHI_REASON_CONTRACT_IN_FORCE 28

/**
 * `contract-suspended`: 契約停止中, the contract is suspended
 */
#define MADOGUCHI_REASON_CONTRACT_SUSPENDED 29

/**
 * `contract-closed`: 解約済, the contract is closed
 */
#define MADOGUCHI_REASON_CONTRACT_CLOSED 30

/**
 * `must-change-password`: パスワードの変更が必要になります, a password must be changed
 */
#define MADOGUCHI_CHANGE_KIND_MUST_CHANGE_PASSWORD 0

/**
 * `password-unjudged`: パスワードを照合できなくなります, a password cannot be judged any more
 */
#define MADOGUCHI_CHANGE_KIND_PASSWORD_UNJUDGED 1

/**
 * `limit-reached`: 誤入力の上限により停止します, a factor reaches its limit
 */
#define MADOGUCHI_CHANGE_KIND_LIMIT_REACHED 2

/**
 * `temporarily-locked`: 一時停止のお知らせ, temporarily locked
 */
#define MADOGUCHI_NOTICE_KIND_TEMPORARILY_LOCKED 0

/**
 * `temporary-lock-ended`: 一時停止解除のお知らせ, the temporary lock has ended
 */
#define MADOGUCHI_NOTICE_KIND_TEMPORARY_LOCK_ENDED 1

/**
 * `locked`: ご利用停止のお知らせ, locked
 */
#define MADOGUCHI_NOTICE_KIND_LOCKED 2

/**
 * `lifted`: ご利用停止解除のお知らせ, lock lifted
 */
#define MADOGUCHI_NOTICE_KIND_LIFTED 3

/**
 * `login-id-taken`: ログインID登録のお知らせ, login ID registered
 */
#define MADOGUCHI_NOTICE_KIND_LOGIN_ID_TAKEN 4

/**
 * `passwords-changed`: パスワード変更のお知らせ, passwords changed
 */
#define MADOGUCHI_NOTICE_KIND_PASSWORDS_CHANGED 5

/**
 * `registered`: お客様情報登録のお知らせ, registration done
 */
#define MADOGUCHI_NOTICE_KIND_REGISTERED 6

/**
 * `journey-reset`: 初回利用登録リセットのお知らせ, first use set back
 */
#define MADOGUCHI_NOTICE_KIND_JOURNEY_RESET 7

/**
 * `sessions-ended`: ログアウトのお知らせ, sessions ended
 */
#define MADOGUCHI_NOTICE_KIND_SESSIONS_ENDED 8

/**
 * `suspended`: ご契約停止のお知らせ, contract suspended
 */
#define MADOGUCHI_NOTICE_KIND_SUSPENDED 9

/**
 * `resumed`: ご契約再開のお知らせ, contract resumed
 */
#define MADOGUCHI_NOTICE_KIND_RESUMED 10

/**
 * `closed`: ご解約のお知らせ, contract closed
 */
#define MADOGUCHI_NOTICE_KIND_CLOSED 11

/**
 * `session-started`: 来訪, session started
 */
#define MADOGUCHI_AUDIT_EVENT_SESSION_STARTED 0

/**
 * `attempt-counted`: 認証試行, attempt counted
 */
#define MADOGUCHI_AUDIT_EVENT_ATTEMPT_COUNTED 1

/**
 * `attempt-succeeded`: 認証成功, attempt right
 */
#define MADOGUCHI_AUDIT_EVENT_ATTEMPT_SUCCEEDED 2

/**
 * `attempt-failed`: 認証失敗, attempt wrong
 */
#define MADOGUCHI_AUDIT_EVENT_ATTEMPT_FAILED 3

/**
 * `attempt-expired`: 認証時間切れ, attempt run out
 */
#define MADOGUCHI_AUDIT_EVENT_ATTEMPT_EXPIRED 4

/**
 * `temporarily-locked`: 一時停止, temporarily locked
 */
#define MADOGUCHI_AUDIT_EVENT_TEMPORARILY_LOCKED 5

/**
 * `temporary-lock-ended`: 一時停止解除, temporary lock ended
 */
#define MADOGUCHI_AUDIT_EVENT_TEMPORARY_LOCK_ENDED 6

/**
 * `locked`: ロック, locked
 */
#define MADOGUCHI_AUDIT_EVENT_LOCKED 7

/**
 * `lifted`: ロック解除, lifted
 */
#define MADOGUCHI_AUDIT_EVENT_LIFTED 8

/**
 * `session-opened`: セッション開始, session opened
 */
#define MADOGUCHI_AUDIT_EVENT_SESSION_OPENED 9

/**
 * `session-ended`: セッション終了, session ended
 */
#define MADOGUCHI_AUDIT_EVENT_SESSION_ENDED 10

/**
 * `login-id-taken`: ログインID登録, login ID taken
 */
#define MADOGUCHI_AUDIT_EVENT_LOGIN_ID_TAKEN 11

/**
 * `login-id-refused`: ログインID重複, login ID refused
 */
#define MADOGUCHI_AUDIT_EVENT_LOGIN_ID_REFUSED 12

/**
 * `questions-registered`: 追加認証登録, questions registered
 */
#define MADOGUCHI_AUDIT_EVENT_QUESTIONS_REGISTERED 13

/**
 * `passwords-changed`: パスワード変更, passwords changed
 */
#define MADOGUCHI_AUDIT_EVENT_PASSWORDS_CHANGED 14

/**
 * `passwords-refused`: パスワード変更拒否, passwords refused
 */
#define MADOGUCHI_AUDIT_EVENT_PASSWORDS_REFUSED 15

/**
 * `data-registered`: お客様情報登録, data registered
 */
#define MADOGUCHI_AUDIT_EVENT_DATA_REGISTERED 16

/**
 * `journey-expired`: 初回利用登録期限切れ, first use expired
 */
#define MADOGUCHI_AUDIT_EVENT_JOURNEY_EXPIRED 17

/**
 * `journey-reset`: 初回利用登録リセット, first use set back
 */
#define MADOGUCHI_AUDIT_EVENT_JOURNEY_RESET 18

/**
 * `journey-aborted`: 登録中止, registration aborted
 */
#define MADOGUCHI_AUDIT_EVENT_JOURNEY_ABORTED 19

/**
 * `contract-opened`: 契約開始, contract opened
 */
#define MADOGUCHI_AUDIT_EVENT_CONTRACT_OPENED 20

/**
 * `operator-request-refused`: 操作拒否, operator request refused
 */
#define MADOGUCHI_AUDIT_EVENT_OPERATOR_REQUEST_REFUSED 21

/**
 * `contract-changed`: 契約変更, contract changed
 */
#define MADOGUCHI_AUDIT_EVENT_CONTRACT_CHANGED 22

/**
 * `profile-adopted`: 規定の適用, profile adopted
 */
#define MADOGUCHI_AUDIT_EVENT_PROFILE_ADOPTED 23

/**
 * `rehashed`: ハッシュ更新, hashed anew
 */
#define MADOGUCHI_AUDIT_EVENT_REHASHED 24

/**
 * `known`: 登録済みの環境, a known environment
 */
#define MADOGUCHI_ORIGIN_KNOWN 0

/**
 * `stranger`: 未登録の環境, an environment not known
 */
#define MADOGUCHI_ORIGIN_STRANGER 1

/**
 * `first-use`: 初回利用登録, first use
 */
#define MADOGUCHI_LOCK_CLOSING_FIRST_USE 0

/**
 * `login`: ログイン（ご利用中の場合も終了します）, login, and a session that lives
 */
#define MADOGUCHI_LOCK_CLOSING_LOGIN 1

/**
 * `acts`: その入力を必要とするお取引・お手続き, the acts that ask for it
 */
#define MADOGUCHI_LOCK_CLOSING_ACTS 2

/**
 * `activation`: ワンタイムパスワードの利用開始, activation of a token
 */
#define MADOGUCHI_LOCK_CLOSING_ACTIVATION 3

/**
 * `nothing`: 停止しません, not at all
 */
#define MADOGUCHI_OUTAGE_KIND_NOTHING 0

/**
 * `minutes`: 一定時間, for some minutes at a time
 */
#define MADOGUCHI_OUTAGE_KIND_MINUTES 1

/**
 * `until-lifted`: 解除まで, until the lock is lifted
 */
#define MADOGUCHI_OUTAGE_KIND_UNTIL_LIFTED 2

/**
 * `begin`: 入力を受け付ける, an attempt begins
 */
#define MADOGUCHI_LOCK_HISTORY_EVENT_BEGIN 0

/**
 * `right`: 正しかった, it was right
 */
#define MADOGUCHI_LOCK_HISTORY_EVENT_RIGHT 1

/**
 * `wrong`: 誤りだった, it was wrong
 */
#define MADOGUCHI_LOCK_HISTORY_EVENT_WRONG 2

/**
 * `wait`: 時間が経つ, time passes
 */
#define MADOGUCHI_LOCK_HISTORY_EVENT_WAIT 3

/**
 * `lift`: 解除する, the institution lifts it
 */
#define MADOGUCHI_LOCK_HISTORY_EVENT_LIFT 4

/**
 * `counted`: 受付, counted
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_COUNTED 0

/**
 * `busy`: 処理中, busy
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_BUSY 1

/**
 * `opened`: 成功, opened
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_OPENED 2

/**
 * `refused`: 不成功, refused
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_REFUSED 3

/**
 * `done`: 済, done
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_DONE 4

/**
 * `clock-went-back`: 時刻が戻っています, the clock went back
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_CLOCK_WENT_BACK 5

/**
 * `not-pending`: 受付中の入力ではありません, not pending
 */
#define MADOGUCHI_LOCK_HISTORY_REPLY_NOT_PENDING 6

/**
 * `open`: 利用可, open
 */
#define MADOGUCHI_LOCK_STATE_OPEN 0

/**
 * `temporarily-locked`: 一時停止, temporarily locked
 */
#define MADOGUCHI_LOCK_STATE_TEMPORARILY_LOCKED 1

/**
 * `locked`: ロック, locked
 */
#define MADOGUCHI_LOCK_STATE_LOCKED 2

/**
 * `succeeded`: 正しい入力, right
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_SUCCEEDED 0

/**
 * `failed`: 誤った入力, wrong
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_FAILED 1

/**
 * `refused`: 停止中の入力, refused
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_REFUSED 2

/**
 * `over-budget`: 上限を超える同時入力, over the budget
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_OVER_BUDGET 3

/**
 * `session-ended`: ご利用の終了, session ended
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_SESSION_ENDED 4

/**
 * `temporarily-locked`: 一時停止, temporarily locked
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_TEMPORARILY_LOCKED 5

/**
 * `temporary-lock-ended`: 一時停止の終了, temporary lock ended
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_TEMPORARY_LOCK_ENDED 6

/**
 * `locked`: ロック, locked
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_LOCKED 7

/**
 * `lifted`: 解除, lifted
 */
#define MADOGUCHI_COUNTER_EVENT_WORD_LIFTED 8

/**
 * What was asked of a store is done.
 */
#define MADOGUCHI_STORE_DONE 0

/**
 * A row had another revision, and nothing was written.
 */
#define MADOGUCHI_STORE_CONFLICT 1

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
 * To whom a transfer goes, which decides its charge (FEE-1 … FEE-3).
 * `MADOGUCHI_TRANSFER_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_transfer_kind;

/**
 * What a profile may price beside transfers (FEE-4, FEE-8).
 * `MADOGUCHI_CHARGE_ITEM_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_charge_item;

/**
 * The form that an entry must have (CRD-1 … CRD-8).
 * `MADOGUCHI_FORM_RULE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_form_rule;

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
 * A kind of proof whose wrong entries are counted on their own (LCK-1, LCK-7).
 * `MADOGUCHI_FACTOR_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_factor;

/**
 * What an operator of the institution may do (OPR-1).
 * `MADOGUCHI_OPERATOR_ACT_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_operator_act;

/**
 * What an act waits for.
 * `MADOGUCHI_NEED_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_need_kind;

/**
 * Why an act is refused, as the customer may know it.
 * `MADOGUCHI_REFUSAL_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_refusal;

/**
 * What an act really was.
 * `MADOGUCHI_REASON_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_reason;

/**
 * What a new profile changes for a customer (INS-5).
 * `MADOGUCHI_CHANGE_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_change_kind;

/**
 * What a notice is about (LCK-1, ENR-2, OPR-1).
 * `MADOGUCHI_NOTICE_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_notice_kind;

/**
 * What a record tells of.
 * `MADOGUCHI_AUDIT_EVENT_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_audit_event;

/**
 * Where an attempt came from, as the host's recognition of environments says (LCK-6).
 * `MADOGUCHI_ORIGIN_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_origin;

/**
 * What the stop or the lock of a factor closes (LCK-1).
 * `MADOGUCHI_LOCK_CLOSING_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_lock_closing;

/**
 * How long a stranger can keep a customer out, as a word.
 * `MADOGUCHI_OUTAGE_KIND_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_outage_kind;

/**
 * What happens in a history of wrong and right entries.
 * `MADOGUCHI_LOCK_HISTORY_EVENT_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_lock_history_event;

/**
 * What an event of a history is answered.
 * `MADOGUCHI_LOCK_HISTORY_REPLY_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_lock_history_reply;

/**
 * Where the attempt counter of a factor stands (LCK-3).
 * `MADOGUCHI_LOCK_STATE_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_lock_state;

/**
 * What can happen to an attempt counter, as a word.
 * `MADOGUCHI_COUNTER_EVENT_WORD_…`; `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_counter_event_word;

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
 * A view of bytes: so many, not a copy. `data` is NULL where they are absent, and not NULL where there are none.
 */
typedef struct madoguchi_bytes {
  /**
   * The first byte; NULL where they are absent.
   */
  const uint8_t *data;
  /**
   * The number of bytes.
   */
  size_t size;
} madoguchi_bytes;

/**
 * A row to write.
 */
typedef struct madoguchi_write_record {
  /**
   * Its key.
   */
  struct madoguchi_str key;
  /**
   * The revision that the row must have now; 0 where there must be none.
   */
  int64_t expected;
  /**
   * The revision that it then has.
   */
  int64_t revision;
  /**
   * Its bytes.
   */
  struct madoguchi_bytes bytes;
  /**
   * When it changes by itself next: the host asks `due` then.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant wake_at;
  /**
   * From when the host may delete it; absent where it must keep it.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant purge_at;
} madoguchi_write_record;

/**
 * Values of `madoguchi_write_record`, one after another.
 */
typedef struct madoguchi_write_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_write_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_write_record_list;

/**
 * A named value, never a secret.
 */
typedef struct madoguchi_fact_record {
  /**
   * Its name.
   */
  struct madoguchi_str name;
  /**
   * Its value.
   */
  struct madoguchi_str value;
} madoguchi_fact_record;

/**
 * Values of `madoguchi_fact_record`, one after another.
 */
typedef struct madoguchi_fact_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_fact_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_fact_record_list;

/**
 * A notice to a customer.
 */
typedef struct madoguchi_notice_record {
  /**
   * What it is about.
   * One of `MADOGUCHI_NOTICE_KIND_…`.
   */
  madoguchi_notice_kind kind;
  /**
   * The customer's row.
   */
  struct madoguchi_str subject;
  /**
   * The registered mail address; absent where none is registered, when the institution writes a letter.
   * `data` is NULL where absent.
   */
  struct madoguchi_str to;
  /**
   * When what it tells of took effect.
   */
  madoguchi_instant at;
  /**
   * What the customer quotes when asking about it.
   */
  struct madoguchi_str reference;
  /**
   * What it says beyond its kind.
   */
  struct madoguchi_fact_record_list facts;
} madoguchi_notice_record;

/**
 * A record for the institution's audit.
 */
typedef struct madoguchi_audit_entry {
  /**
   * When it took effect.
   */
  madoguchi_instant at;
  /**
   * What happened.
   * One of `MADOGUCHI_AUDIT_EVENT_…`.
   */
  madoguchi_audit_event event;
  /**
   * The row that it is about.
   */
  struct madoguchi_str subject;
  /**
   * The session that it happened in.
   * `data` is NULL where absent.
   */
  struct madoguchi_str session;
  /**
   * Who did it for the institution.
   * `data` is NULL where absent.
   */
  struct madoguchi_str operator_;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * More about it.
   */
  struct madoguchi_fact_record_list facts;
  /**
   * SHA-256 of the profile that decided, in hexadecimal.
   */
  struct madoguchi_str profile;
} madoguchi_audit_entry;

/**
 * A message for the outbox: a notice or a record.
 */
typedef struct madoguchi_message_record {
  /**
   * Its name: the same commit has the same names, so that a message sent twice is known.
   */
  struct madoguchi_str id;
  /**
   * A notice to the customer (NTC-1).
   * NULL where absent.
   */
  const struct madoguchi_notice_record *notice;
  /**
   * A record for the institution (NTC-2).
   * NULL where absent.
   */
  const struct madoguchi_audit_entry *audit;
} madoguchi_message_record;

/**
 * Values of `madoguchi_message_record`, one after another.
 */
typedef struct madoguchi_message_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_message_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_message_record_list;

/**
 * What an act waits for.
 */
typedef struct madoguchi_need_record {
  /**
   * What it is.
   * One of `MADOGUCHI_NEED_KIND_…`.
   */
  madoguchi_need_kind need;
  /**
   * The keys of the rows to load.
   */
  struct madoguchi_str_list keys;
  /**
   * The rows to write, each under its expected revision.
   */
  struct madoguchi_write_record_list writes;
  /**
   * The messages for the outbox, in the same transaction.
   */
  struct madoguchi_message_record_list outbox;
} madoguchi_need_record;

/**
 * A value that a page shows.
 */
typedef struct madoguchi_shown_value {
  /**
   * Its field.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
  /**
   * The value; a secret only where it is an answer that the customer typed (ENR-5).
   */
  struct madoguchi_str text;
} madoguchi_shown_value;

/**
 * Values of `madoguchi_shown_value`, one after another.
 */
typedef struct madoguchi_shown_value_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_shown_value *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_shown_value_list;

/**
 * One rule that an entry breaks. It never says what was typed.
 */
typedef struct madoguchi_entry_fault {
  /**
   * The field of the request that is meant.
   */
  struct madoguchi_str field;
  /**
   * The code's fixed number.
   */
  int32_t code;
  /**
   * The code's fixed name.
   */
  struct madoguchi_str name;
  /**
   * The rule that is broken.
   */
  struct madoguchi_str rule;
  /**
   * Where in the entry it is, in bytes from 0; absent where the whole entry is meant.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t position;
  /**
   * The text in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * The text in English.
   */
  struct madoguchi_str en;
} madoguchi_entry_fault;

/**
 * Values of `madoguchi_entry_fault`, one after another.
 */
typedef struct madoguchi_entry_fault_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_entry_fault *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_entry_fault_list;

/**
 * Why something was refused, as the customer may know it.
 */
typedef struct madoguchi_refused_record {
  /**
   * Why.
   * One of `MADOGUCHI_REFUSAL_…`.
   */
  madoguchi_refusal because;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * When it may be tried again, where that is known.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant retry_at;
  /**
   * What is wrong with the entries, all of it (CRD-10); `field` names the field.
   */
  struct madoguchi_entry_fault_list faults;
  /**
   * The text in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * The text in English.
   */
  struct madoguchi_str en;
} madoguchi_refused_record;

/**
 * Values of `madoguchi_instant`, one after another.
 */
typedef struct madoguchi_instant_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_instant *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_instant_list;

/**
 * 1 for yes, 0 for no. `MADOGUCHI_ABSENT_32` where it is absent.
 */
typedef int32_t madoguchi_flag;

/**
 * A page as it is to be shown; its layout and texts are those of the question `page`.
 */
typedef struct madoguchi_page_view {
  /**
   * The page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page page;
  /**
   * The session's new token, where it has one: the browser keeps it in place of the one before.
   * `data` is NULL where absent.
   */
  struct madoguchi_str session;
  /**
   * The token that the next act on this page must bring, once (LOG-3); empty where the session is over.
   */
  struct madoguchi_str step;
  /**
   * Values that the page shows.
   */
  struct madoguchi_shown_value_list shown;
  /**
   * Why the act was refused; absent where it was not.
   * NULL where absent.
   */
  const struct madoguchi_refused_record *refused;
  /**
   * The last logins, the newest first (LOG-4).
   */
  struct madoguchi_instant_list last_logins;
  /**
   * Whether a change of passwords is recommended (CRD-11).
   */
  madoguchi_flag change_recommended;
  /**
   * By when the passwords must be changed; absent where that is never, or now (CRD-11).
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant change_by;
} madoguchi_page_view;

/**
 * A factor that was proven in a session.
 */
typedef struct madoguchi_proven_record {
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * When.
   */
  madoguchi_instant at;
  /**
   * On which page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page purpose;
} madoguchi_proven_record;

/**
 * Values of `madoguchi_proven_record`, one after another.
 */
typedef struct madoguchi_proven_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_proven_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_proven_record_list;

/**
 * Values of `madoguchi_factor`, one after another.
 */
typedef struct madoguchi_factor_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const madoguchi_factor *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_factor_list;

/**
 * What a session has proven, and what a service still needs (LOG-5).
 */
typedef struct madoguchi_authority_record {
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * Whether the session may use it, by what it has proven; its hours are another question.
   */
  madoguchi_flag allowed;
  /**
   * Whether first use is done (ENR-4).
   */
  madoguchi_flag journey_done;
  /**
   * What was proven in the session.
   */
  struct madoguchi_proven_record_list proven;
  /**
   * What is missing, in the institution's order; absent where it says nothing of the service.
   * `items` is NULL where absent.
   */
  struct madoguchi_factor_list missing;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
} madoguchi_authority_record;

/**
 * One thing that a new profile changes for a customer.
 */
typedef struct madoguchi_change_record {
  /**
   * What changes.
   * One of `MADOGUCHI_CHANGE_KIND_…`.
   */
  madoguchi_change_kind kind;
  /**
   * The factor that it is about.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * From when.
   */
  madoguchi_instant at;
} madoguchi_change_record;

/**
 * Values of `madoguchi_change_record`, one after another.
 */
typedef struct madoguchi_change_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_change_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_change_record_list;

/**
 * What the customer, or the operator, may see: one of these.
 */
typedef struct madoguchi_public_record {
  /**
   * A page.
   * NULL where absent.
   */
  const struct madoguchi_page_view *page;
  /**
   * What an operator or the clock did, each thing by its word.
   * `items` is NULL where absent.
   */
  struct madoguchi_str_list done;
  /**
   * Why an operator's act was refused.
   * NULL where absent.
   */
  const struct madoguchi_refused_record *refused;
  /**
   * What a session may do.
   * NULL where absent.
   */
  const struct madoguchi_authority_record *authority;
  /**
   * What a new profile changes.
   * `items` is NULL where absent.
   */
  struct madoguchi_change_record_list changes;
} madoguchi_public_record;

/**
 * The whole truth about an act.
 */
typedef struct madoguchi_internal_record {
  /**
   * What it was.
   * One of `MADOGUCHI_REASON_…`.
   */
  madoguchi_reason reason;
  /**
   * More about it.
   */
  struct madoguchi_fact_record_list facts;
} madoguchi_internal_record;

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
 * How an act ended: what the customer may see, and what the institution knows.
 */
typedef struct madoguchi_outcome_record {
  /**
   * What the customer may see: the same for an unknown login, a wrong password and a lock (LCK-4).
   */
  struct madoguchi_public_record public_;
  /**
   * The whole truth, for the help desk and the log: not for the page.
   */
  struct madoguchi_internal_record internal;
  /**
   * Which document decided.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_outcome_record;

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
 * What a mark in printed hours, such as `※3`, stands for; one mark may stand for several.
 */
typedef struct madoguchi_footnote_record {
  /**
   * The mark.
   */
  struct madoguchi_str mark;
  /**
   * The rule.
   */
  struct madoguchi_str rule;
  /**
   * Its text in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * Its text in English.
   */
  struct madoguchi_str en;
} madoguchi_footnote_record;

/**
 * Values of `madoguchi_footnote_record`, one after another.
 */
typedef struct madoguchi_footnote_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_footnote_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_footnote_record_list;

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
   * What the marks in these texts stand for, in the order of the document (HRS-4, HRS-5).
   */
  struct madoguchi_footnote_record_list footnotes;
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
  /**
   * By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
   * banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
   * NULL where absent.
   */
  const struct madoguchi_text_record *banking_order;
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
  /**
   * By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
   * banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
   * NULL where absent.
   */
  const struct madoguchi_text_record *banking_order;
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
  /**
   * By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
   * banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
   * NULL where absent.
   */
  const struct madoguchi_text_record *banking_order;
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
   * What is counted.
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
 * Whether what was typed is right.
 */
typedef struct madoguchi_entry_answer {
  /**
   * Whether it is.
   */
  madoguchi_flag right;
  /**
   * Every rule that is broken; empty where it is right.
   */
  struct madoguchi_entry_fault_list faults;
  /**
   * What is asked for, as a page prints it.
   */
  struct madoguchi_text_record asked;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_entry_answer;

/**
 * A secret question that can be chosen.
 */
typedef struct madoguchi_question_record {
  /**
   * Its key.
   */
  struct madoguchi_str key;
  /**
   * The question in Japanese.
   */
  struct madoguchi_str ja;
  /**
   * The question in English.
   */
  struct madoguchi_str en;
} madoguchi_question_record;

/**
 * Values of `madoguchi_question_record`, one after another.
 */
typedef struct madoguchi_question_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_question_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_question_record_list;

/**
 * The secret questions that can be chosen.
 */
typedef struct madoguchi_questions_answer {
  /**
   * The questions, in the institution's order.
   */
  struct madoguchi_question_record_list questions;
  /**
   * What is asked for as an answer, as a page prints it.
   */
  struct madoguchi_text_record asked;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_questions_answer;

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
 * One fault or warning of a profile, with its place in the document.
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
   * The text that stands there, cut where it is long.
   */
  struct madoguchi_str found;
  /**
   * The text in Japanese, with what is allowed or usual.
   */
  struct madoguchi_str ja;
  /**
   * The text in English, with what is allowed or usual.
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
  /**
   * What is sound in the document and far from what is usual, in its order (codes from 2000).
   */
  struct madoguchi_fault_record_list warnings;
} madoguchi_profile_answer;

/**
 * A chance, as an exact fraction in lowest terms.
 */
typedef struct madoguchi_chance_record {
  /**
   * Above the line, a whole number.
   */
  struct madoguchi_str numerator;
  /**
   * Below the line, a whole number.
   */
  struct madoguchi_str denominator;
  /**
   * In words, never smaller than the fraction.
   */
  struct madoguchi_text_record text;
} madoguchi_chance_record;

/**
 * How long a stranger can keep a customer out.
 */
typedef struct madoguchi_outage_record {
  /**
   * For how long.
   * One of `MADOGUCHI_OUTAGE_KIND_…`.
   */
  madoguchi_outage_kind kind;
  /**
   * How many minutes at a time; absent where minutes are not what bounds it.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t minutes;
} madoguchi_outage_record;

/**
 * What follows wrong entries of a factor, and what that bounds.
 */
typedef struct madoguchi_lock_policy_answer {
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * The wrong entry, in a row, at which its use stops.
   */
  int64_t limit;
  /**
   * How long the first stop lasts, in minutes; absent where none ends by itself.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t temporary_lock_minutes;
  /**
   * How long a stop lasts at most, in minutes; absent where none ends by itself.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t temporary_lock_minutes_longest;
  /**
   * The stop, in a row, that is the lock; absent where none is.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t temporary_locks_to_lock;
  /**
   * After how many seconds an attempt that nobody recorded is a failure.
   */
  int64_t pending_seconds;
  /**
   * Whether known environments and strangers are counted apart.
   */
  madoguchi_flag apart;
  /**
   * What the stop or the lock closes.
   * One of `MADOGUCHI_LOCK_CLOSING_…`.
   */
  madoguchi_lock_closing closes;
  /**
   * Whether the session ends at the limit.
   */
  madoguchi_flag ends_session;
  /**
   * What a customer is told.
   */
  struct madoguchi_text_record text;
  /**
   * The most guesses in any 24 hours, where the institution lifts nothing.
   */
  int64_t guesses_per_day;
  /**
   * The most guesses in any 365 days, where the institution lifts nothing.
   */
  int64_t guesses_per_year;
  /**
   * The chance that a guess of a day is right; absent where nothing was said of the secrets.
   * NULL where absent.
   */
  const struct madoguchi_chance_record *chance_per_day;
  /**
   * The chance that a guess of a year is right; absent where nothing was said of the secrets.
   * NULL where absent.
   */
  const struct madoguchi_chance_record *chance_per_year;
  /**
   * The longest outage that a stranger can cause in a known environment.
   */
  struct madoguchi_outage_record outage;
  /**
   * The longest outage that a stranger can cause in any other environment.
   */
  struct madoguchi_outage_record outage_elsewhere;
  /**
   * Where the row stands in the institution's documents.
   */
  struct madoguchi_str source;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_lock_policy_answer;

/**
 * Something that happened to an attempt counter, at the instant at which it took effect.
 */
typedef struct madoguchi_counter_event_record {
  /**
   * When it took effect.
   */
  madoguchi_instant at;
  /**
   * What it is.
   * One of `MADOGUCHI_COUNTER_EVENT_WORD_…`.
   */
  madoguchi_counter_event_word kind;
  /**
   * In whose attempt counter: one for all where origins are not counted apart.
   * One of `MADOGUCHI_ORIGIN_…`.
   */
  madoguchi_origin origin;
  /**
   * The number of the attempt; absent where it is about none.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t attempt;
  /**
   * Whether nobody recorded the attempt in time; absent where it is about none that failed.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag run_out;
  /**
   * Which stop in a row it is; absent where it is none.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t number;
  /**
   * When the stop ends; absent where none began.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant until;
} madoguchi_counter_event_record;

/**
 * Values of `madoguchi_counter_event_record`, one after another.
 */
typedef struct madoguchi_counter_event_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_counter_event_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_counter_event_record_list;

/**
 * What came of one event of a history. `reply` and `retry_at` are what the customer may see; the rest is for the institution.
 */
typedef struct madoguchi_lock_history_step {
  /**
   * The instant of the event.
   */
  madoguchi_instant at;
  /**
   * The event.
   * One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
   */
  madoguchi_lock_history_event event;
  /**
   * What it is answered.
   * One of `MADOGUCHI_LOCK_HISTORY_REPLY_…`.
   */
  madoguchi_lock_history_reply reply;
  /**
   * The number of the attempt that began; absent where none did.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t attempt;
  /**
   * Whether its comparison cannot succeed; absent where none began.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag decoy;
  /**
   * When an attempt can begin; absent where it is not busy.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant retry_at;
  /**
   * Where the attempt counter of the event's origin stands after it.
   * One of `MADOGUCHI_LOCK_STATE_…`.
   */
  madoguchi_lock_state state;
  /**
   * Its failures since the last success, stop or lift.
   */
  int64_t failures;
  /**
   * Its attempts that are counted and not recorded.
   */
  int64_t pending;
  /**
   * Its stops since the last success or lift.
   */
  int64_t temporary_locks;
  /**
   * When its stop ends; absent where there is none.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant until;
  /**
   * When something will happen by itself; absent where nothing will.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant wake_at;
  /**
   * What happened, in order.
   */
  struct madoguchi_counter_event_record_list happened;
} madoguchi_lock_history_step;

/**
 * Values of `madoguchi_lock_history_step`, one after another.
 */
typedef struct madoguchi_lock_history_step_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_lock_history_step *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_lock_history_step_list;

/**
 * What came of a history.
 */
typedef struct madoguchi_lock_history_answer {
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * What came of each event, in order.
   */
  struct madoguchi_lock_history_step_list steps;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Which document answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_lock_history_answer;

/**
 * A pointer to the answer of the call that was made; only that member may be read.
 */
typedef union madoguchi_answer {
  /**
   * Of `madoguchi_ask`: one line of JSON.
   */
  const struct madoguchi_str *line;
  /**
   * Of `madoguchi_act_need`.
   */
  const struct madoguchi_need_record *need;
  /**
   * Of `madoguchi_act_outcome` and `madoguchi_drive`; NULL while the act needs something, and after an error of it.
   */
  const struct madoguchi_outcome_record *outcome;
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
   * Of `madoguchi_answer_check_entry`.
   */
  const struct madoguchi_entry_answer *check_entry;
  /**
   * Of `madoguchi_answer_check_password`.
   */
  const struct madoguchi_entry_answer *check_password;
  /**
   * Of `madoguchi_answer_check_questions`.
   */
  const struct madoguchi_entry_answer *check_questions;
  /**
   * Of `madoguchi_answer_questions`.
   */
  const struct madoguchi_questions_answer *questions;
  /**
   * Of `madoguchi_answer_profile`.
   */
  const struct madoguchi_profile_answer *profile;
  /**
   * Of `madoguchi_answer_lock_policy`.
   */
  const struct madoguchi_lock_policy_answer *lock_policy;
  /**
   * Of `madoguchi_answer_lock_history`.
   */
  const struct madoguchi_lock_history_answer *lock_history;
} madoguchi_answer;

/**
 * What is wrong with a request, one of possibly many: all that is wrong with its fields' names and types is told at once, and where
 * these are right, all that is wrong with their values.
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
   * The first instant after the range; at most 3,660 days later.
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
 * The same windows as iCalendar text, RFC 5545; each whole, also beyond the range (HRS-8).
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
   * The first instant after the range; at most 3,660 days later.
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
   * The part of each UID behind the `@`: a domain that is the institution's alone, `ib.bank.example`; 1 to 253 of `[0-9A-Za-z.-]`.
   */
  struct madoguchi_str domain;
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
   * What is counted.
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
 * Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?
 *
 * Begin with `MADOGUCHI_CHECK_ENTRY_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_check_entry_request {
  /**
   * `sizeof(madoguchi_check_entry_request)`.
   */
  uint32_t size;
  /**
   * The form that it must have.
   * One of `MADOGUCHI_FORM_RULE_…`.
   */
  madoguchi_form_rule form;
  /**
   * What was typed.
   */
  struct madoguchi_str entry;
  /**
   * What was typed the second time, where it is asked twice.
   * `data` is NULL where absent.
   */
  struct madoguchi_str entry_again;
} madoguchi_check_entry_request;

/**
 * May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
 *
 * Begin with `MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_check_password_request {
  /**
   * `sizeof(madoguchi_check_password_request)`.
   */
  uint32_t size;
  /**
   * The new password.
   */
  struct madoguchi_str new_password;
  /**
   * The new password as it was typed the second time.
   * `data` is NULL where absent.
   */
  struct madoguchi_str new_password_again;
  /**
   * The password in force.
   * `data` is NULL where absent.
   */
  struct madoguchi_str current_password;
  /**
   * The customer's other password: the confirmation password beside the login password, and the other way round.
   * `data` is NULL where absent.
   */
  struct madoguchi_str other_password;
  /**
   * The login ID.
   * `data` is NULL where absent.
   */
  struct madoguchi_str login_id;
  /**
   * The customer's registered telephone (CRD-13).
   * `data` is NULL where absent.
   */
  struct madoguchi_str telephone;
  /**
   * The customer's account number (CRD-13).
   * `data` is NULL where absent.
   */
  struct madoguchi_str account_number;
} madoguchi_check_password_request;

/**
 * May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
 *
 * Begin with `MADOGUCHI_CHECK_QUESTIONS_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_check_questions_request {
  /**
   * `sizeof(madoguchi_check_questions_request)`.
   */
  uint32_t size;
  /**
   * The key of the first question.
   */
  struct madoguchi_str first_question;
  /**
   * The first answer.
   */
  struct madoguchi_str first_answer;
  /**
   * The key of the second question.
   */
  struct madoguchi_str second_question;
  /**
   * The second answer.
   */
  struct madoguchi_str second_answer;
  /**
   * The key of the third question.
   */
  struct madoguchi_str third_question;
  /**
   * The third answer.
   */
  struct madoguchi_str third_answer;
} madoguchi_check_questions_request;

/**
 * Which secret questions can be chosen (CRD-7)?
 *
 * Begin with `MADOGUCHI_QUESTIONS_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_questions_request {
  /**
   * `sizeof(madoguchi_questions_request)`.
   */
  uint32_t size;
} madoguchi_questions_request;

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
 * What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
 *
 * Begin with `MADOGUCHI_LOCK_POLICY_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_lock_policy_request {
  /**
   * `sizeof(madoguchi_lock_policy_request)`.
   */
  uint32_t size;
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * How many characters a secret is made of; with `length`, the chance of a guess is answered.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t alphabet;
  /**
   * How long a secret is.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t length;
  /**
   * How often the customer succeeds in a day at most, 0 to 24; without it, never.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t successes_per_day;
} madoguchi_lock_policy_request;

/**
 * One event of a history.
 *
 * Begin with `MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT`, where every field is absent.
 */
typedef struct madoguchi_lock_history_event_record {
  /**
   * `sizeof(madoguchi_lock_history_event_record)`.
   */
  uint32_t size;
  /**
   * What happens.
   * One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
   */
  madoguchi_lock_history_event event;
  /**
   * When.
   */
  madoguchi_instant at;
  /**
   * Which attempt is recorded by `right` or `wrong`: its number.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t attempt;
  /**
   * Where the attempt comes from; without it, a known environment.
   * One of `MADOGUCHI_ORIGIN_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_origin origin;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_lock_history_event_record;

/**
 * Values of `madoguchi_lock_history_event_record`, one after another.
 */
typedef struct madoguchi_lock_history_event_record_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_lock_history_event_record *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_lock_history_event_record_list;

/**
 * What comes of a history of entries, event by event (LCK-1 … LCK-5)?
 *
 * Begin with `MADOGUCHI_LOCK_HISTORY_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_lock_history_request {
  /**
   * `sizeof(madoguchi_lock_history_request)`.
   */
  uint32_t size;
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * The events, in the order in which the host sees them; at most 10,000.
   */
  struct madoguchi_lock_history_event_record_list events;
} madoguchi_lock_history_request;

/**
 * A handle of an open engine. A number, as that of a profile: it may be copied, and used by every thread at once.
 */
typedef uint64_t madoguchi_engine;

/**
 * Somebody comes to the login page: a session begins that proves nothing (LOG-1, LOG-3).
 *
 * Begin with `MADOGUCHI_START_SESSION_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_start_session_request {
  /**
   * `sizeof(madoguchi_start_session_request)`.
   */
  uint32_t size;
} madoguchi_start_session_request;

/**
 * A handle of an act: a conversation between the library and its host, which says what it needs until it is over. A number, as that
 * of a profile. One thread at a time drives it; another that comes meanwhile gets 1832.
 */
typedef uint64_t madoguchi_act;

/**
 * What was entered in one field.
 *
 * Begin with `MADOGUCHI_ENTRY_INPUT_INIT`, where every field is absent.
 */
typedef struct madoguchi_entry_input {
  /**
   * `sizeof(madoguchi_entry_input)`.
   */
  uint32_t size;
  /**
   * The field.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
  /**
   * What was entered.
   */
  struct madoguchi_str text;
} madoguchi_entry_input;

/**
 * Values of `madoguchi_entry_input`, one after another.
 */
typedef struct madoguchi_entry_input_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_entry_input *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_entry_input_list;

/**
 * A button is pressed on a page (PAG-1): the one way in which a customer acts.
 *
 * Begin with `MADOGUCHI_SUBMIT_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_submit_request {
  /**
   * `sizeof(madoguchi_submit_request)`.
   */
  uint32_t size;
  /**
   * The session's token.
   */
  struct madoguchi_str session;
  /**
   * The page's token, as the page was shown with it (LOG-3).
   */
  struct madoguchi_str step;
  /**
   * The button.
   * One of `MADOGUCHI_BUTTON_…`.
   */
  madoguchi_button button;
  /**
   * What was entered on the page.
   */
  struct madoguchi_entry_input_list entries;
  /**
   * The host's name for the environment, a device cookie for example: 20 to 256 visible ASCII characters, drawn at random; absent
   * where it has none (LCK-6, RSK-4).
   * `data` is NULL where absent.
   */
  struct madoguchi_str environment;
  /**
   * Ad-hoc maintenance (HRS-7).
   * NULL where absent.
   */
  const struct madoguchi_maintenance_record *maintenance;
} madoguchi_submit_request;

/**
 * The page of a session as it stands; nothing is written.
 *
 * Begin with `MADOGUCHI_SHOW_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_show_request {
  /**
   * `sizeof(madoguchi_show_request)`.
   */
  uint32_t size;
  /**
   * The session's token.
   */
  struct madoguchi_str session;
} madoguchi_show_request;

/**
 * What a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
 *
 * Begin with `MADOGUCHI_AUTHORITY_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_authority_request {
  /**
   * `sizeof(madoguchi_authority_request)`.
   */
  uint32_t size;
  /**
   * The session's token.
   */
  struct madoguchi_str session;
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_authority_request;

/**
 * An operator of the institution asks for something (OPR-1).
 *
 * Begin with `MADOGUCHI_OPERATE_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_operate_request {
  /**
   * `sizeof(madoguchi_operate_request)`.
   */
  uint32_t size;
  /**
   * Who asks for it: 1 to 64 of `[0-9a-z._-]`, each sign alone between two others.
   */
  struct madoguchi_str operator_;
  /**
   * Who approves it, another person, named in the same way; absent where nobody does.
   * `data` is NULL where absent.
   */
  struct madoguchi_str approver;
  /**
   * Why; without secrets.
   */
  struct madoguchi_str reason;
  /**
   * To whom it is done: the host's name of the customer, 1 to 64 of `[0-9A-Za-z._-]`.
   */
  struct madoguchi_str customer;
  /**
   * What is done.
   * One of `MADOGUCHI_OPERATOR_ACT_…`.
   */
  madoguchi_operator_act command;
  /**
   * The factor whose lock is lifted; for `lift-lock` only.
   * One of `MADOGUCHI_FACTOR_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_factor factor;
  /**
   * The account on the contract card, `branch-type-number`; for `open-contract` only (CRD-1).
   * `data` is NULL where absent.
   */
  struct madoguchi_str account;
  /**
   * The mail address that the contract names; for `open-contract` only, and absent where it names none.
   * `data` is NULL where absent.
   */
  struct madoguchi_str mail;
  /**
   * The initial login password; for `open-contract` and `reset-journey`.
   * `data` is NULL where absent.
   */
  struct madoguchi_str login_password;
  /**
   * The initial confirmation password; for `open-contract` and `reset-journey`.
   * `data` is NULL where absent.
   */
  struct madoguchi_str confirmation_password;
} madoguchi_operate_request;

/**
 * Time has passed for a row: its `wake_at` has come (LCK-2, LCK-3, LOG-2, ENR-3).
 *
 * Begin with `MADOGUCHI_DUE_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_due_request {
  /**
   * `sizeof(madoguchi_due_request)`.
   */
  uint32_t size;
  /**
   * The row's key.
   */
  struct madoguchi_str row;
} madoguchi_due_request;

/**
 * A new profile meets a customer: what changes for them, and from now on it holds (INS-5).
 *
 * Begin with `MADOGUCHI_ADOPT_REQUEST_INIT`, where every field is absent.
 */
typedef struct madoguchi_adopt_request {
  /**
   * `sizeof(madoguchi_adopt_request)`.
   */
  uint32_t size;
  /**
   * The host's name of the customer.
   */
  struct madoguchi_str customer;
  /**
   * Whether it is only asked; without it, the profile is taken on.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag dry;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_adopt_request;

/**
 * One key of a host.
 */
typedef struct madoguchi_host_key {
  /**
   * Its number, 0 to 255, by which rows name it. `MADOGUCHI_HOST_KEY_INIT` has none, so that one that was forgotten is found out.
   */
  int64_t number;
  /**
   * 32 bytes of a cryptographic source, kept outside the database.
   */
  struct madoguchi_bytes secret;
} madoguchi_host_key;

/**
 * The keys of a host. They are copied, and the copies are wiped when the engine is closed.
 */
typedef struct madoguchi_host_keys {
  /**
   * `sizeof(madoguchi_host_keys)`.
   */
  size_t size;
  /**
   * The name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with the same key,
   * and stays the same for a store's life.
   */
  struct madoguchi_str deployment;
  /**
   * The key in force.
   */
  struct madoguchi_host_key current;
  /**
   * Keys of before: what they sealed still opens.
   */
  const struct madoguchi_host_key *previous;
  /**
   * How many there are.
   */
  size_t previous_count;
  /**
   * The pepper of password hashes (CRD-9); `data` is NULL where there is none.
   */
  struct madoguchi_bytes pepper;
} madoguchi_host_keys;

/**
 * A row as the host keeps it.
 *
 * Begin with `MADOGUCHI_ROW_INPUT_INIT`, where every field is absent.
 */
typedef struct madoguchi_row_input {
  /**
   * `sizeof(madoguchi_row_input)`.
   */
  uint32_t size;
  /**
   * Its key.
   */
  struct madoguchi_str key;
  /**
   * Its revision.
   */
  int64_t revision;
  /**
   * Its bytes.
   */
  struct madoguchi_bytes bytes;
} madoguchi_row_input;

/**
 * Values of `madoguchi_row_input`, one after another.
 */
typedef struct madoguchi_row_input_list {
  /**
   * The first; NULL where there is none, or the list is absent.
   */
  const struct madoguchi_row_input *items;
  /**
   * How many there are.
   */
  size_t count;
} madoguchi_row_input_list;

/**
 * The rows that an act asked for, those that exist.
 *
 * Begin with `MADOGUCHI_LOADED_INPUT_INIT`, where every field is absent.
 */
typedef struct madoguchi_loaded_input {
  /**
   * `sizeof(madoguchi_loaded_input)`.
   */
  uint32_t size;
  /**
   * The rows.
   */
  struct madoguchi_row_input_list rows;
  /**
   * The instant at which the act goes on.
   */
  madoguchi_instant now;
} madoguchi_loaded_input;

/**
 * What an act asked for is durable.
 *
 * Begin with `MADOGUCHI_COMMITTED_INPUT_INIT`, where every field is absent.
 */
typedef struct madoguchi_committed_input {
  /**
   * `sizeof(madoguchi_committed_input)`.
   */
  uint32_t size;
  /**
   * The instant at which the act goes on.
   */
  madoguchi_instant now;
} madoguchi_committed_input;

/**
 * Where a host keeps rows: two functions, which are called on the thread that drives. They may throw a C++ exception, which
 * `madoguchi_drive` lets through to its caller. They must not leave in another way, by `longjmp`, `pthread_exit` or a
 * cancelled thread.
 */
typedef struct madoguchi_store {
  /**
   * Handed to both functions as it is.
   */
  void *context;
  /**
   * Writes into `*loaded` the rows of `need->keys` that exist, and the instant. What it points to must be valid until the next
   * call of either function. Returns `MADOGUCHI_STORE_DONE`; anything else stops the driving.
   */
  int32_t (*load)(void *context, const struct madoguchi_need_record *need, struct madoguchi_loaded_input *loaded);
  /**
   * Makes `need->writes` and `need->outbox` durable in one transaction, and writes the instant into `*committed`. Returns
   * `MADOGUCHI_STORE_DONE`; `MADOGUCHI_STORE_CONFLICT` where a row had another revision and nothing was written; anything else stops
   * the driving.
   */
  int32_t (*commit)(void *context, const struct madoguchi_need_record *need, struct madoguchi_committed_input *committed);
} madoguchi_store;

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
 * Is a day a business day (CAL-5, CAL-7)? Before 1989-02-01 too, today's Order decides.
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
   * What is counted, by its place in the list, from 0.
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
 * The word in JSON of a value of `MADOGUCHI_FACTOR_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_factor_word(madoguchi_factor value);

/**
 * The text in Japanese of a value of `MADOGUCHI_FACTOR_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_factor_ja(madoguchi_factor value);

/**
 * The text in English of a value of `MADOGUCHI_FACTOR_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_factor_en(madoguchi_factor value);

/**
 * The value of `MADOGUCHI_FACTOR_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_factor madoguchi_factor_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_operator_act_word(madoguchi_operator_act value);

/**
 * The text in Japanese of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_operator_act_ja(madoguchi_operator_act value);

/**
 * The text in English of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_operator_act_en(madoguchi_operator_act value);

/**
 * The value of `MADOGUCHI_OPERATOR_ACT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_operator_act madoguchi_operator_act_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_NEED_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_need_kind_word(madoguchi_need_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_NEED_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_need_kind_ja(madoguchi_need_kind value);

/**
 * The text in English of a value of `MADOGUCHI_NEED_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_need_kind_en(madoguchi_need_kind value);

/**
 * The value of `MADOGUCHI_NEED_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_need_kind madoguchi_need_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_refusal_word(madoguchi_refusal value);

/**
 * The text in Japanese of a value of `MADOGUCHI_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_refusal_ja(madoguchi_refusal value);

/**
 * The text in English of a value of `MADOGUCHI_REFUSAL_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_refusal_en(madoguchi_refusal value);

/**
 * The value of `MADOGUCHI_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_refusal madoguchi_refusal_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_reason_word(madoguchi_reason value);

/**
 * The text in Japanese of a value of `MADOGUCHI_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_reason_ja(madoguchi_reason value);

/**
 * The text in English of a value of `MADOGUCHI_REASON_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_reason_en(madoguchi_reason value);

/**
 * The value of `MADOGUCHI_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_reason madoguchi_reason_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CHANGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_change_kind_word(madoguchi_change_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CHANGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_change_kind_ja(madoguchi_change_kind value);

/**
 * The text in English of a value of `MADOGUCHI_CHANGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_change_kind_en(madoguchi_change_kind value);

/**
 * The value of `MADOGUCHI_CHANGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_change_kind madoguchi_change_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_NOTICE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_notice_kind_word(madoguchi_notice_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_NOTICE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_notice_kind_ja(madoguchi_notice_kind value);

/**
 * The text in English of a value of `MADOGUCHI_NOTICE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_notice_kind_en(madoguchi_notice_kind value);

/**
 * The value of `MADOGUCHI_NOTICE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_notice_kind madoguchi_notice_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_audit_event_word(madoguchi_audit_event value);

/**
 * The text in Japanese of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_audit_event_ja(madoguchi_audit_event value);

/**
 * The text in English of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_audit_event_en(madoguchi_audit_event value);

/**
 * The value of `MADOGUCHI_AUDIT_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_audit_event madoguchi_audit_event_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ORIGIN_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_origin_word(madoguchi_origin value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ORIGIN_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_origin_ja(madoguchi_origin value);

/**
 * The text in English of a value of `MADOGUCHI_ORIGIN_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_origin_en(madoguchi_origin value);

/**
 * The value of `MADOGUCHI_ORIGIN_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_origin madoguchi_origin_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_closing_word(madoguchi_lock_closing value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_closing_ja(madoguchi_lock_closing value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_closing_en(madoguchi_lock_closing value);

/**
 * The value of `MADOGUCHI_LOCK_CLOSING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_lock_closing madoguchi_lock_closing_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_outage_kind_word(madoguchi_outage_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_outage_kind_ja(madoguchi_outage_kind value);

/**
 * The text in English of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_outage_kind_en(madoguchi_outage_kind value);

/**
 * The value of `MADOGUCHI_OUTAGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_outage_kind madoguchi_outage_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_event_word(madoguchi_lock_history_event value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_event_ja(madoguchi_lock_history_event value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_event_en(madoguchi_lock_history_event value);

/**
 * The value of `MADOGUCHI_LOCK_HISTORY_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_lock_history_event madoguchi_lock_history_event_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_reply_word(madoguchi_lock_history_reply value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_reply_ja(madoguchi_lock_history_reply value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_reply_en(madoguchi_lock_history_reply value);

/**
 * The value of `MADOGUCHI_LOCK_HISTORY_REPLY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_lock_history_reply madoguchi_lock_history_reply_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_state_word(madoguchi_lock_state value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_state_ja(madoguchi_lock_state value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_STATE_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_state_en(madoguchi_lock_state value);

/**
 * The value of `MADOGUCHI_LOCK_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_lock_state madoguchi_lock_state_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_counter_event_word_word(madoguchi_counter_event_word value);

/**
 * The text in Japanese of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_counter_event_word_ja(madoguchi_counter_event_word value);

/**
 * The text in English of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent where there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_counter_event_word_en(madoguchi_counter_event_word value);

/**
 * The value of `MADOGUCHI_COUNTER_EVENT_WORD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` where none has. Case counts. Safe from every
 * thread.
 */
madoguchi_counter_event_word madoguchi_counter_event_word_from_word(struct madoguchi_str word);

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
 * The same windows as iCalendar text, RFC 5545; each whole, also beyond the range (HRS-8).
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
 * Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?
 *
 * The answer is `result->answer.check_entry`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_check_entry(madoguchi_profile profile,
                                     const struct madoguchi_check_entry_request *request,
                                     struct madoguchi_result *result);

/**
 * May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
 *
 * The answer is `result->answer.check_password`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_check_password(madoguchi_profile profile,
                                        const struct madoguchi_check_password_request *request,
                                        struct madoguchi_result *result);

/**
 * May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
 *
 * The answer is `result->answer.check_questions`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_check_questions(madoguchi_profile profile,
                                         const struct madoguchi_check_questions_request *request,
                                         struct madoguchi_result *result);

/**
 * Which secret questions can be chosen (CRD-7)?
 *
 * The answer is `result->answer.questions`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_questions(madoguchi_profile profile,
                                   const struct madoguchi_questions_request *request,
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
 * What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
 *
 * The answer is `result->answer.lock_policy`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_lock_policy(madoguchi_profile profile,
                                     const struct madoguchi_lock_policy_request *request,
                                     struct madoguchi_result *result);

/**
 * What comes of a history of entries, event by event (LCK-1 … LCK-5)?
 *
 * The answer is `result->answer.lock_history`; what is wrong with the request is in `result->errors`, all of it.
 * Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a
 * profile that is not open; 1903 for a wrong size; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_answer_lock_history(madoguchi_profile profile,
                                      const struct madoguchi_lock_history_request *request,
                                      struct madoguchi_result *result);

/**
 * Somebody comes to the login page: a session begins that proves nothing (LOG-1, LOG-3).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_start_session(madoguchi_engine engine,
                                     const struct madoguchi_start_session_request *request,
                                     struct madoguchi_bytes randomness,
                                     madoguchi_act *act,
                                     struct madoguchi_result *result);

/**
 * A button is pressed on a page (PAG-1): the one way in which a customer acts.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_submit(madoguchi_engine engine,
                              const struct madoguchi_submit_request *request,
                              struct madoguchi_bytes randomness,
                              madoguchi_act *act,
                              struct madoguchi_result *result);

/**
 * The page of a session as it stands; nothing is written.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_show(madoguchi_engine engine,
                            const struct madoguchi_show_request *request,
                            struct madoguchi_bytes randomness,
                            madoguchi_act *act,
                            struct madoguchi_result *result);

/**
 * What a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_authority(madoguchi_engine engine,
                                 const struct madoguchi_authority_request *request,
                                 struct madoguchi_bytes randomness,
                                 madoguchi_act *act,
                                 struct madoguchi_result *result);

/**
 * An operator of the institution asks for something (OPR-1).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_operate(madoguchi_engine engine,
                               const struct madoguchi_operate_request *request,
                               struct madoguchi_bytes randomness,
                               madoguchi_act *act,
                               struct madoguchi_result *result);

/**
 * Time has passed for a row: its `wake_at` has come (LCK-2, LCK-3, LOG-2, ENR-3).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_due(madoguchi_engine engine,
                           const struct madoguchi_due_request *request,
                           struct madoguchi_bytes randomness,
                           madoguchi_act *act,
                           struct madoguchi_result *result);

/**
 * A new profile meets a customer: what changes for them, and from now on it holds (INS-5).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. What is wrong with the request is in
 * `result->errors`, all of it. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 for zeros alone; 1901 for a request, an act
 * or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. Otherwise `*act` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_adopt(madoguchi_engine engine,
                             const struct madoguchi_adopt_request *request,
                             struct madoguchi_bytes randomness,
                             madoguchi_act *act,
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
 * Reads a profile from TOML text, of at most 1 MiB, checks it and opens it. Close it with `madoguchi_profile_close`. What is
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
 * Opens an engine. The profile may be closed before it. Close it with `madoguchi_engine_close`.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*engine`; 1004 for a key, its number, or the deployment's name that is absent; 1824 for an invalid name; 1008 for a number out of bounds; 1815, 1817, 1818 or
 * 1834 for keys or a pepper of another length, keys with one number, or bytes that are all zero; 1901 where `keys`, `engine` or `result` is NULL; 1902 for a profile that is not open; 1903 for a wrong size; 1905; 1908 where 65,536 engines are
 * open. Otherwise `*engine` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_engine_open(madoguchi_profile profile,
                              const struct madoguchi_host_keys *keys,
                              madoguchi_engine *engine,
                              struct madoguchi_result *result);

/**
 * Closes an engine, and wipes its keys. Acts that were taken at it go on.
 *
 * Safe from every thread; of several threads that close one engine, one gets 0.
 *
 * Returns 0; 1902 for an engine that is not open; 1905.
 */
int32_t madoguchi_engine_close(madoguchi_engine engine);

/**
 * A row as people read it, for support and for looking into a fault, in `result->answer.line`: one line of JSON with its key, revision
 * and state. Hashes, salts, page tokens and sealed texts are left out; names and addresses are there. Its form may change with the library's version.
 *
 * Safe from every thread.
 *
 * Returns 0; 1803 to 1808, 1822 or 1823 for a row that is not as it was written; 1812 for a key that is none; codes of the record; 1901 where `row`
 * or `result` is NULL; 1902 for an engine that is not open; 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_row_json(madoguchi_engine engine,
                           const struct madoguchi_row_input *row,
                           struct madoguchi_result *result);

/**
 * Takes an act that is written as one line of JSON: the request names itself in `act`. What is wrong with it is in
 * `result->errors`, all of it.
 *
 * Safe from every thread. Close the act with `madoguchi_act_close`.
 *
 * Returns as `madoguchi_take_start_session`, and 1901 for a line that is absent; 1904 for one that is not UTF-8.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take(madoguchi_engine engine,
                       struct madoguchi_str line,
                       struct madoguchi_bytes randomness,
                       madoguchi_act *act,
                       struct madoguchi_result *result);

/**
 * What the act waits for, in `result->answer.need`. An act that is over needs nothing.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns 0; 1832 while another thread drives it; 1901 where `result` is NULL; 1902 for an act that is not open; 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_need(madoguchi_act act,
                           struct madoguchi_result *result);

/**
 * Gives an act the rows that it asked for, those that exist, and goes on.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns 0; 1801 for what it did not ask for; 1832 while another thread drives it; 1802 to 1808 for rows that are not as they were
 * written; 1809 for an instant before one that was recorded; 1810; codes of the record; 1901, 1902, 1903, 1905, 1908. The act is over
 * after 1801 to 1808, 1810, 1821 to 1823 and 1905, and after no other.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_loaded(madoguchi_act act,
                             const struct madoguchi_loaded_input *input,
                             struct madoguchi_result *result);

/**
 * Tells an act that what it asked for is durable, and goes on; it may take as long as a hash.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns as `madoguchi_act_loaded`.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_committed(madoguchi_act act,
                                const struct madoguchi_committed_input *input,
                                struct madoguchi_result *result);

/**
 * Tells an act that a row had another revision and nothing was written: it asks for its rows again.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns 0; 1801 for what it did not ask for; 1832 while another thread drives it; 1901, 1902, 1903, 1905, 1908.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_act_conflicted(madoguchi_act act, struct madoguchi_result *result);

/**
 * How an act ended, in `result->answer.outcome`: NULL while it needs something, and after an error of it.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns as `madoguchi_act_need`.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_act_outcome(madoguchi_act act, struct madoguchi_result *result);

/**
 * How an act ended, as one line of JSON in `result->answer.line`; `null` while it needs something, and after an error of it.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns as `madoguchi_act_need`.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_outcome_line(madoguchi_act act,
                                   struct madoguchi_result *result);

/**
 * Gives an act up, whether it is over or not, and wipes what it holds. Results that it gave stay valid. Where another thread drives
 * it, that call is answered first, and the act is wiped then.
 *
 * Safe from every thread; of several threads that close one act, one gets 0.
 *
 * Returns 0; 1902 for an act that is not open; 1905.
 */
int32_t madoguchi_act_close(madoguchi_act act);

/**
 * Gives an act what it needs until it is over. How it ended is in `result->answer.outcome`; the act is still to be closed.
 *
 * A store that fails stops the driving: then the outcome is NULL, the call returns 0, and the act waits for the same as before, so
 * that it may be driven on. If the store throws a C++ exception, the act waits for the same as before too, and the result is empty.
 * `result->answer.outcome` is valid until the result is freed, the records given to the store only until it returns.
 *
 * Safe from every thread; an act that another thread drives is not waited for.
 *
 * Returns as `madoguchi_act_loaded`; 1833 for an act that an error ended, or whose outcome was given; 1901 where the store, or one of its functions, is NULL.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_drive(madoguchi_act act,
                        const struct madoguchi_store *store,
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
 * Is a day a business day (CAL-5, CAL-7)? Before 1989-02-01 too, today's Order decides.
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
#define MADOGUCHI_HOST_KEYS_INIT \
    {sizeof(madoguchi_host_keys), {NULL, 0}, {MADOGUCHI_ABSENT, {NULL, 0}}, NULL, 0, {NULL, 0}}
#define MADOGUCHI_HOST_KEY_INIT \
    {MADOGUCHI_ABSENT, {NULL, 0}}
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
#define MADOGUCHI_CHECK_ENTRY_REQUEST_INIT \
    {sizeof(madoguchi_check_entry_request), MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT \
    {sizeof(madoguchi_check_password_request), {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_CHECK_QUESTIONS_REQUEST_INIT \
    {sizeof(madoguchi_check_questions_request), {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_QUESTIONS_REQUEST_INIT \
    {sizeof(madoguchi_questions_request)}
#define MADOGUCHI_PROFILE_REQUEST_INIT \
    {sizeof(madoguchi_profile_request)}
#define MADOGUCHI_LOCK_POLICY_REQUEST_INIT \
    {sizeof(madoguchi_lock_policy_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT}
#define MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT \
    {sizeof(madoguchi_lock_history_event_record), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_LOCK_HISTORY_REQUEST_INIT \
    {sizeof(madoguchi_lock_history_request), MADOGUCHI_ABSENT_32, {NULL, 0}}
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
#define MADOGUCHI_START_SESSION_REQUEST_INIT \
    {sizeof(madoguchi_start_session_request)}
#define MADOGUCHI_ENTRY_INPUT_INIT \
    {sizeof(madoguchi_entry_input), MADOGUCHI_ABSENT_32, {NULL, 0}}
#define MADOGUCHI_SUBMIT_REQUEST_INIT \
    {sizeof(madoguchi_submit_request), {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}, NULL}
#define MADOGUCHI_SHOW_REQUEST_INIT \
    {sizeof(madoguchi_show_request), {NULL, 0}}
#define MADOGUCHI_AUTHORITY_REQUEST_INIT \
    {sizeof(madoguchi_authority_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_OPERATE_REQUEST_INIT \
    {sizeof(madoguchi_operate_request), {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_DUE_REQUEST_INIT \
    {sizeof(madoguchi_due_request), {NULL, 0}}
#define MADOGUCHI_ADOPT_REQUEST_INIT \
    {sizeof(madoguchi_adopt_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_ROW_INPUT_INIT \
    {sizeof(madoguchi_row_input), {NULL, 0}, MADOGUCHI_ABSENT, {NULL, 0}}
#define MADOGUCHI_LOADED_INPUT_INIT \
    {sizeof(madoguchi_loaded_input), {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_COMMITTED_INPUT_INIT \
    {sizeof(madoguchi_committed_input), MADOGUCHI_ABSENT}

/** A view of a text that ends with a NUL; absent for NULL. */
static inline madoguchi_str madoguchi_text(const char *text)
{
    madoguchi_str view;
    view.data = text;
    view.size = text == NULL ? 0 : strlen(text);
    return view;
}

#endif  /* MADOGUCHI_H */
