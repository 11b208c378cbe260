/*
 * madoguchi (窓口): the rules of a Japanese retail internet bank, for C and C++.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 *
 * Made by cbindgen from bindings-c/src. Change it there.
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
 * Returns.  0, or the code of the first error, MADOGUCHI_CODE_...; the result of the call has all errors. A later library may
 *           return codes that this header does not name: madoguchi_code_name() knows them.
 * Pointers. NULL is detected (1901). Any other pointer must be valid for its type, as everywhere in C, but it need not be
 *           aligned. The library keeps no pointer that it receives.
 * Handles.  Numbers, checked at every call: a closed handle or one of another kind is detected (1902).
 * Sizes.    A structure begins with its size, which its ..._INIT sets. New fields are only added at the end, so an older
 *           program works with a newer library of the same MADOGUCHI_ABI_VERSION.
 * Absent.   MADOGUCHI_ABSENT in 64 bits, MADOGUCHI_ABSENT_32 in 32 bits, NULL in pointers. A required field that is absent
 *           is reported as missing (1004), so a forgotten field is never taken for a value.
 * Texts.    UTF-8 with a size; texts from the library also end with a NUL.
 * Threads.  All threads may call every function at the same time. Two calls at the same time must not use the same result. No
 *           function is safe in a signal handler, or in a child between fork() and exec(); no thread may be cancelled inside one.
 * Memory.   Only results, profiles, engines, acts and keyboards own memory. Secrets in it are wiped before it is freed. If the system has no
 *           memory left, the process ends.
 * Rows.     Answers may be written over the rows if both have the same size. Otherwise the two must not share memory.
 * Stack.    64 KiB are enough to open or load a profile, whatever its text: one that is too large or too deeply nested is
 *           refused (1419).
 * The library reads no clock, no file and no network, and calls back only the functions of a `madoguchi_store` and of a `madoguchi_hsm`.
 * A fault of the library (1905) is also reported on stderr.
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

/** The value of an absent 64-bit number. */
#define MADOGUCHI_ABSENT INT64_MIN
/** The value of an absent 32-bit number. */
#define MADOGUCHI_ABSENT_32 INT32_MIN


/**
 * The version of the binary interface that the header describes; it is also the number of the soname.
 */
#define MADOGUCHI_ABI_VERSION 1

/**
 * The size of a date as text in bytes, with its NUL.
 */
#define MADOGUCHI_DATE_SIZE 11

/**
 * The size of an instant as text in bytes, with its NUL.
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
 * duplicate field (FORM-3)
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
 * duplicate entry (PROFILE-3)
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
 * the institution does not have this page (PAG-1)
 */
#define MADOGUCHI_CODE_PAGE_NOT_OFFERED 1706

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
 * there is no such scope of a lock (LCK-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_CLOSING 1603

/**
 * neither a temporary lock nor a lock follows the limit (LCK-3)
 */
#define MADOGUCHI_CODE_NEVER_LOCKS 1604

/**
 * a temporary lock before the lock neither lasts nor ends the session (LCK-3)
 */
#define MADOGUCHI_CODE_HIDDEN_TEMPORARY_LOCK 1605

/**
 * a temporary lock does not outlast a pending attempt (LCK-2)
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
 * this password is too common (CRD-3)
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
 * this is the mail address that is registered (SVC-4)
 */
#define MADOGUCHI_CODE_SAME_MAIL_ADDRESS 1533

/**
 * there is no such entry field (PAG-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_ENTRY_FIELD 1751

/**
 * the page offers no software keyboard for this field (KEY-1)
 */
#define MADOGUCHI_CODE_KEYBOARD_NOT_OFFERED 1761

/**
 * the software keyboard is closed (KEY-1)
 */
#define MADOGUCHI_CODE_KEYBOARD_CLOSED 1762

/**
 * there is no such class of characters (KEY-1)
 */
#define MADOGUCHI_CODE_UNKNOWN_KEY_CLASS 1763

/**
 * the software keyboard does not have this class of characters (KEY-1)
 */
#define MADOGUCHI_CODE_CLASS_NOT_HERE 1764

/**
 * there is no key at this position (KEY-2)
 */
#define MADOGUCHI_CODE_NO_SUCH_KEY 1765

/**
 * the cursor cannot go there (KEY-1)
 */
#define MADOGUCHI_CODE_NO_SUCH_PLACE 1766

/**
 * no more characters can be entered (KEY-1)
 */
#define MADOGUCHI_CODE_KEYBOARD_FULL 1767

/**
 * the software keyboard lacks characters (KEY-1)
 */
#define MADOGUCHI_CODE_KEYS_MISSING 1768

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
 * it is sealed with a key that is not here (ROW-2)
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
 * two host keys have one number, or one secret has two numbers (ROW-2)
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
 * the row was written by a profile with a greater serial number, which this engine has not accepted yet (INS-5)
 */
#define MADOGUCHI_CODE_PROFILE_TOO_NEW 1825

/**
 * the row was written by a profile of the same serial number and another content; a previous content comes back under a new number (INS-5)
 */
#define MADOGUCHI_CODE_OTHER_PROFILE 1826

/**
 * the next profile is another institution's (INS-5)
 */
#define MADOGUCHI_CODE_NEXT_INSTITUTION 1827

/**
 * the next profile needs a greater serial number than the one in force (INS-5)
 */
#define MADOGUCHI_CODE_NEXT_SERIAL 1828

/**
 * other acts wrote the rows first each time: try again (LCK-2)
 */
#define MADOGUCHI_CODE_GAVE_UP 1829

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
 * it is sealed with a key that is retired (ROW-2)
 */
#define MADOGUCHI_CODE_RETIRED_KEY 1836

/**
 * it is sealed with another key of this number: check the host's keys (ROW-2)
 */
#define MADOGUCHI_CODE_WRONG_KEY 1837

/**
 * the key does not have this check value: check the host's keys (ROW-2)
 */
#define MADOGUCHI_CODE_KEY_CHECK_VALUE 1838

/**
 * two peppers have one number (CRD-9)
 */
#define MADOGUCHI_CODE_PEPPER_REPEATED 1839

/**
 * the pepper does not have this check value: check the host's peppers (CRD-9)
 */
#define MADOGUCHI_CODE_PEPPER_CHECK_VALUE 1840

/**
 * a hash of the row is under a pepper that is not here (CRD-9)
 */
#define MADOGUCHI_CODE_UNKNOWN_PEPPER 1841

/**
 * a hash of the row is under a pepper that is retired (CRD-9)
 */
#define MADOGUCHI_CODE_RETIRED_PEPPER 1842

/**
 * a hash of the row is under another pepper of this number: check the host's peppers (CRD-9)
 */
#define MADOGUCHI_CODE_WRONG_PEPPER 1843

/**
 * the row is older than its high-water mark (ROW-3)
 */
#define MADOGUCHI_CODE_ROW_BELOW_MARK 1844

/**
 * there is a high-water mark, and no row (ROW-3)
 */
#define MADOGUCHI_CODE_ROW_MISSING_BELOW_MARK 1845

/**
 * the row has the revision of its high-water mark, and another seal (ROW-3)
 */
#define MADOGUCHI_CODE_ROW_WRITTEN_TWICE 1846

/**
 * a high-water mark has 32 hexadecimal digits (ROW-3)
 */
#define MADOGUCHI_CODE_MARK_LENGTH 1847

/**
 * the reason contains an initial password (OPR-1)
 */
#define MADOGUCHI_CODE_REASON_HAS_SECRET 1848

/**
 * an approval needs both its approver and its instant (OPR-1)
 */
#define MADOGUCHI_CODE_APPROVAL_INCOMPLETE 1849

/**
 * this does not have the form of a message of this library (NTC-2)
 */
#define MADOGUCHI_CODE_MESSAGE_FORM 1850

/**
 * the message was changed or made outside the library: do not send it (NTC-2)
 */
#define MADOGUCHI_CODE_MESSAGE_CHANGED 1851

/**
 * the row is sealed with an earlier key than before (ROW-3)
 */
#define MADOGUCHI_CODE_ROW_LOWER_KEY 1852

/**
 * the HSM does not decrypt what it has encrypted, or has made no block of at most 96 bytes of it (CRD-9)
 */
#define MADOGUCHI_CODE_HSM_ANSWER 1853

/**
 * the pointer is null (DOOR-1)
 */
#define MADOGUCHI_CODE_NULL_POINTER 1901

/**
 * the handle is invalid or closed (DOOR-2)
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
 * `mail-change`: メールアドレス変更, change of mail address
 */
#define MADOGUCHI_PAGE_MAIL_CHANGE 20

/**
 * `mail-review`: メールアドレス変更（入力内容確認）, change of mail address: review
 */
#define MADOGUCHI_PAGE_MAIL_REVIEW 21

/**
 * `mail-changed`: メールアドレス変更（完了）, change of mail address: done
 */
#define MADOGUCHI_PAGE_MAIL_CHANGED 22

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
 * `change-mail`: メールアドレス変更, change the mail address
 */
#define MADOGUCHI_BUTTON_CHANGE_MAIL 20

/**
 * `to-top`: トップページへ, to the top page
 */
#define MADOGUCHI_BUTTON_TO_TOP 21

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
 * `digits`: 数字, digits
 */
#define MADOGUCHI_KEY_CLASS_DIGITS 0

/**
 * `lower-case`: 英小文字, lower case
 */
#define MADOGUCHI_KEY_CLASS_LOWER_CASE 1

/**
 * `upper-case`: 英大文字, upper case
 */
#define MADOGUCHI_KEY_CLASS_UPPER_CASE 2

/**
 * `symbols`: 記号, symbols
 */
#define MADOGUCHI_KEY_CLASS_SYMBOLS 3

/**
 * `hiragana`: ひらがな, hiragana
 */
#define MADOGUCHI_KEY_CLASS_HIRAGANA 4

/**
 * `katakana`: カタカナ, katakana
 */
#define MADOGUCHI_KEY_CLASS_KATAKANA 5

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
 * `end-all-sessions`: 全セッション終了, end every session
 */
#define MADOGUCHI_OPERATOR_ACT_END_ALL_SESSIONS 7

/**
 * `accept-restore`: 復元の承認, accept a restored customer
 */
#define MADOGUCHI_OPERATOR_ACT_ACCEPT_RESTORE 8

/**
 * `load`: 行の読込み, rows are to be loaded
 */
#define MADOGUCHI_NEED_KIND_LOAD 0

/**
 * `commit`: 行の確定, rows and messages are to be committed
 */
#define MADOGUCHI_NEED_KIND_COMMIT 1

/**
 * `find`: 送信待ちの確認, messages are to be looked for in the outbox
 */
#define MADOGUCHI_NEED_KIND_FIND 2

/**
 * `nothing`: なし, nothing: the act is over
 */
#define MADOGUCHI_NEED_KIND_NOTHING 3

/**
 * `hsm`: HSMの処理, blocks are to be encrypted or decrypted by the HSM
 */
#define MADOGUCHI_NEED_KIND_HSM 4

/**
 * `encrypt`: 暗号化, to encrypt
 */
#define MADOGUCHI_HSM_WORK_ENCRYPT 0

/**
 * `decrypt`: 復号, to decrypt
 */
#define MADOGUCHI_HSM_WORK_DECRYPT 1

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
 * `not-proven`: この操作に必要な本人確認が済んでいません, what the service needs has not been proven
 */
#define MADOGUCHI_REFUSAL_NOT_PROVEN 20

/**
 * `instant-ahead`: 指定の時刻は現在より後です, the instant is later than now
 */
#define MADOGUCHI_REFUSAL_INSTANT_AHEAD 21

/**
 * `factor-temporarily-locked`: 誤入力が続いたため、ただいまご利用を停止しています, its use is stopped for a while after wrong entries
 */
#define MADOGUCHI_REFUSAL_FACTOR_TEMPORARILY_LOCKED 22

/**
 * `factor-locked`: 誤入力が続いたため、ご利用を停止しています。お取引店にお問い合わせください, its use is stopped after wrong entries; ask your branch
 */
#define MADOGUCHI_REFUSAL_FACTOR_LOCKED 23

/**
 * `reason-has-secret`: 理由に初期パスワードが含まれています, the reason contains an initial password
 */
#define MADOGUCHI_REFUSAL_REASON_HAS_SECRET 24

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
 * `not-proven`: 本人確認不足, a proof is missing
 */
#define MADOGUCHI_REASON_NOT_PROVEN 31

/**
 * `all-sessions-ended`: 全セッション終了, every session was ended
 */
#define MADOGUCHI_REASON_ALL_SESSIONS_ENDED 32

/**
 * `instant-ahead`: 時刻が現在より後, the instant is later than now
 */
#define MADOGUCHI_REASON_INSTANT_AHEAD 33

/**
 * `hash-not-opened`: ハッシュ復号不能, the stored hash does not open
 */
#define MADOGUCHI_REASON_HASH_NOT_OPENED 34

/**
 * `no-such-row`: 行なし, no such row
 */
#define MADOGUCHI_REASON_NO_SUCH_ROW 35

/**
 * `reason-has-secret`: 理由に初期パスワード, an initial password in the reason
 */
#define MADOGUCHI_REASON_REASON_HAS_SECRET 36

/**
 * `approval-ahead`: 承認の時刻が現在より後, the approval is later than now
 */
#define MADOGUCHI_REASON_APPROVAL_AHEAD 37

/**
 * `approval-expired`: 承認の有効時間切れ, the approval has expired
 */
#define MADOGUCHI_REASON_APPROVAL_EXPIRED 38

/**
 * `hsm-answer`: HSMの応答が不正, the HSM's answer is not right
 */
#define MADOGUCHI_REASON_HSM_ANSWER 39

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
 * `sessions-ended`: ログアウトのお知らせ, sessions ended
 */
#define MADOGUCHI_NOTICE_KIND_SESSIONS_ENDED 4

/**
 * `login-id-taken`: ログインID登録のお知らせ, login ID registered
 */
#define MADOGUCHI_NOTICE_KIND_LOGIN_ID_TAKEN 100

/**
 * `passwords-changed`: パスワード変更のお知らせ, passwords changed
 */
#define MADOGUCHI_NOTICE_KIND_PASSWORDS_CHANGED 101

/**
 * `registered`: お客様情報登録のお知らせ, registration done
 */
#define MADOGUCHI_NOTICE_KIND_REGISTERED 102

/**
 * `journey-reset`: 初回利用登録リセットのお知らせ, first use set back
 */
#define MADOGUCHI_NOTICE_KIND_JOURNEY_RESET 103

/**
 * `suspended`: ご契約停止のお知らせ, contract suspended
 */
#define MADOGUCHI_NOTICE_KIND_SUSPENDED 104

/**
 * `resumed`: ご契約再開のお知らせ, contract resumed
 */
#define MADOGUCHI_NOTICE_KIND_RESUMED 105

/**
 * `closed`: ご解約のお知らせ, contract closed
 */
#define MADOGUCHI_NOTICE_KIND_CLOSED 106

/**
 * `mail-changed`: メールアドレス変更のお知らせ, mail address changed
 */
#define MADOGUCHI_NOTICE_KIND_MAIL_CHANGED 200

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
 * `operator-request-refused`: 操作拒否, operator request refused
 */
#define MADOGUCHI_AUDIT_EVENT_OPERATOR_REQUEST_REFUSED 11

/**
 * `profile-adopted`: 規定の適用, profile adopted
 */
#define MADOGUCHI_AUDIT_EVENT_PROFILE_ADOPTED 12

/**
 * `rehashed`: ハッシュ更新, hashed anew
 */
#define MADOGUCHI_AUDIT_EVENT_REHASHED 13

/**
 * `all-sessions-ended`: 全セッション終了, every session ended
 */
#define MADOGUCHI_AUDIT_EVENT_ALL_SESSIONS_ENDED 14

/**
 * `login-id-taken`: ログインID登録, login ID taken
 */
#define MADOGUCHI_AUDIT_EVENT_LOGIN_ID_TAKEN 100

/**
 * `login-id-refused`: ログインID重複, login ID refused
 */
#define MADOGUCHI_AUDIT_EVENT_LOGIN_ID_REFUSED 101

/**
 * `questions-registered`: 追加認証登録, questions registered
 */
#define MADOGUCHI_AUDIT_EVENT_QUESTIONS_REGISTERED 102

/**
 * `passwords-changed`: パスワード変更, passwords changed
 */
#define MADOGUCHI_AUDIT_EVENT_PASSWORDS_CHANGED 103

/**
 * `passwords-refused`: パスワード変更拒否, passwords refused
 */
#define MADOGUCHI_AUDIT_EVENT_PASSWORDS_REFUSED 104

/**
 * `data-registered`: お客様情報登録, data registered
 */
#define MADOGUCHI_AUDIT_EVENT_DATA_REGISTERED 105

/**
 * `journey-expired`: 初回利用登録期限切れ, first use expired
 */
#define MADOGUCHI_AUDIT_EVENT_JOURNEY_EXPIRED 106

/**
 * `journey-reset`: 初回利用登録リセット, first use set back
 */
#define MADOGUCHI_AUDIT_EVENT_JOURNEY_RESET 107

/**
 * `journey-aborted`: 登録中止, registration aborted
 */
#define MADOGUCHI_AUDIT_EVENT_JOURNEY_ABORTED 108

/**
 * `contract-opened`: 契約開始, contract opened
 */
#define MADOGUCHI_AUDIT_EVENT_CONTRACT_OPENED 109

/**
 * `contract-changed`: 契約変更, contract changed
 */
#define MADOGUCHI_AUDIT_EVENT_CONTRACT_CHANGED 110

/**
 * `restore-accepted`: 復元の承認, restore accepted
 */
#define MADOGUCHI_AUDIT_EVENT_RESTORE_ACCEPTED 111

/**
 * `mail-changed`: メールアドレス変更, mail address changed
 */
#define MADOGUCHI_AUDIT_EVENT_MAIL_CHANGED 200

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
 * The store did what it was asked for.
 */
#define MADOGUCHI_STORE_DONE 0

/**
 * A row had another revision, and nothing was written.
 */
#define MADOGUCHI_STORE_CONFLICT 1

/**
 * The store refuses, and no retry can change that, for example because a row is older than its high-water mark. `madoguchi_drive` ends at once.
 */
#define MADOGUCHI_STORE_REFUSED 2

/**
 * A view of UTF-8 text, not a copy. `data` is NULL if the text is absent, and not NULL if it is empty. A NUL, which `size` does not
 * count, follows the texts that the library returns; texts passed to the library need no NUL.
 */
typedef struct madoguchi_str {
  /**
   * The first byte; NULL if the text is absent.
   */
  const char *data;
  /**
   * The number of bytes.
   */
  size_t size;
} madoguchi_str;

/**
 * A civil date, in days since 1970-01-01: 1948-07-20 … 2150-12-31 (CAL-8). `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_date;

/**
 * An instant, in milliseconds since 1970-01-01T00:00:00Z. `MADOGUCHI_ABSENT` if it is absent.
 */
typedef int64_t madoguchi_instant;

/**
 * A service with its own hours (SVC-1, HRS-1 … HRS-6, HRS-11).
 * `MADOGUCHI_SERVICE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_service;

/**
 * The recipient's bank and branch, which decide a transfer's charge (FEE-1 … FEE-3).
 * `MADOGUCHI_TRANSFER_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_transfer_kind;

/**
 * What a profile may price besides transfers (FEE-4, FEE-8).
 * `MADOGUCHI_CHARGE_ITEM_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_charge_item;

/**
 * The form that an entry must have (CRD-1 … CRD-8).
 * `MADOGUCHI_FORM_RULE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_form_rule;

/**
 * A day of the week; Monday is the first (ISO 8601).
 * `MADOGUCHI_WEEKDAY_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_weekday;

/**
 * The layer that closed a service.
 * `MADOGUCHI_LAYER_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_layer;

/**
 * Why a range of days is refused.
 * `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_statement_refusal_kind;

/**
 * How the consumption tax contained in a charge is rounded to whole yen (FEE-6).
 * `MADOGUCHI_ROUNDING_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_rounding;

/**
 * What the institution states about a charge other than for transfers (FEE-4, FEE-8).
 * `MADOGUCHI_CHARGE_STATE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_charge_state;

/**
 * Why a day is or is not a business day (CAL-1 … CAL-7).
 * `MADOGUCHI_DAY_REASON_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_day_reason_kind;

/**
 * A page (PAG-1).
 * `MADOGUCHI_PAGE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_page;

/**
 * A button (PAG-1).
 * `MADOGUCHI_BUTTON_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_button;

/**
 * A field of a page.
 * `MADOGUCHI_ENTRY_FIELD_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_entry_field;

/**
 * The kind of a text (PAG-2).
 * `MADOGUCHI_TEXT_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_text_kind;

/**
 * A class of characters (文字種類): the software keyboard has a button for each (KEY-1).
 * `MADOGUCHI_KEY_CLASS_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_key_class;

/**
 * A version of TLS or SSL; the oldest is first (LOG-6).
 * `MADOGUCHI_TLS_VERSION_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_tls_version;

/**
 * What a server's certificate proves about its owner; the weakest is first (LOG-6).
 * `MADOGUCHI_CERTIFICATE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_certificate_kind;

/**
 * Why a connection is refused (LOG-6).
 * `MADOGUCHI_CONNECTION_REFUSAL_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_connection_refusal;

/**
 * An operating system (LOG-6).
 * `MADOGUCHI_OS_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_os;

/**
 * A browser (LOG-6).
 * `MADOGUCHI_BROWSER_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_browser;

/**
 * Whether an environment is supported (LOG-6).
 * `MADOGUCHI_SUPPORT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_support;

/**
 * Why an environment is unsupported or unknown (LOG-6).
 * `MADOGUCHI_ENVIRONMENT_REASON_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_environment_reason;

/**
 * A factor of authentication. Its wrong entries are counted separately from the other factors' (LCK-1, LCK-7).
 * `MADOGUCHI_FACTOR_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_factor;

/**
 * What an operator of the institution may do (OPR-1).
 * `MADOGUCHI_OPERATOR_ACT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_operator_act;

/**
 * What an act is waiting for.
 * `MADOGUCHI_NEED_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_need_kind;

/**
 * What the host's HSM does with a block.
 * `MADOGUCHI_HSM_WORK_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_hsm_work;

/**
 * Why an act is refused, as the customer may know it.
 * `MADOGUCHI_REFUSAL_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_refusal;

/**
 * Why an act ended as it did, as the institution knows it.
 * `MADOGUCHI_REASON_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_reason;

/**
 * What a new profile changes for a customer (INS-5).
 * `MADOGUCHI_CHANGE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_change_kind;

/**
 * What a notice is about (LCK-1, ENR-2, OPR-1).
 * `MADOGUCHI_NOTICE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_notice_kind;

/**
 * The event that a record reports.
 * `MADOGUCHI_AUDIT_EVENT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_audit_event;

/**
 * Where an attempt came from, according to the host's recognition of environments (LCK-6).
 * `MADOGUCHI_ORIGIN_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_origin;

/**
 * What a temporary lock or a lock of a factor closes (LCK-1).
 * `MADOGUCHI_LOCK_CLOSING_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_lock_closing;

/**
 * How long a stranger can keep a customer out, as a word.
 * `MADOGUCHI_OUTAGE_KIND_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_outage_kind;

/**
 * An event in a history of right and wrong entries.
 * `MADOGUCHI_LOCK_HISTORY_EVENT_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_lock_history_event;

/**
 * The reply to an event of a history.
 * `MADOGUCHI_LOCK_HISTORY_REPLY_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_lock_history_reply;

/**
 * The state of an attempt counter (LCK-3).
 * `MADOGUCHI_LOCK_STATE_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_lock_state;

/**
 * The kinds of events, as words.
 * `MADOGUCHI_COUNTER_EVENT_WORD_…`; `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_counter_event_word;

/**
 * A handle of an open profile: one institution's decisions, checked. It is a number, so a handle that is 0, closed or of another
 * kind is detected (1902). It may be copied, and all threads may use it at the same time.
 */
typedef uint64_t madoguchi_profile;

/**
 * Values of `madoguchi_service`, one after another.
 */
typedef struct madoguchi_service_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_service *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_service_list;

/**
 * One maintenance window (HRS-7).
 *
 * Begin with `MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT`, in which every field is absent.
 */
typedef struct madoguchi_maintenance_window_record {
  /**
   * `sizeof(madoguchi_maintenance_window_record)`.
   */
  uint32_t size;
  /**
   * Its first instant; a whole minute.
   */
  madoguchi_instant from;
  /**
   * The first instant after it; a whole minute.
   */
  madoguchi_instant to;
  /**
   * The services it closes, at least one; absent means all.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_maintenance_window_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_maintenance_window_record_list;

/**
 * Maintenance windows announced by the host (HRS-7).
 *
 * Begin with `MADOGUCHI_MAINTENANCE_RECORD_INIT`, in which every field is absent.
 */
typedef struct madoguchi_maintenance_record {
  /**
   * `sizeof(madoguchi_maintenance_record)`.
   */
  uint32_t size;
  /**
   * The host's own revision of the windows; answers repeat it.
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
 * Begin with `MADOGUCHI_HOURS_REQUEST_INIT`, in which every field is absent.
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
   * The instant; for a transfer, the instant of confirmation (HRS-12).
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_str *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_str_list;

/**
 * A view of bytes, not a copy. `data` is NULL if the bytes are absent, and not NULL if their number is 0.
 */
typedef struct madoguchi_bytes {
  /**
   * The first byte; NULL if the bytes are absent.
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
   * The row's current revision; 0 if the row must not exist.
   */
  int64_t expected;
  /**
   * The revision after the write.
   */
  int64_t revision;
  /**
   * Its bytes.
   */
  struct madoguchi_bytes bytes;
  /**
   * When the row changes next: the host sends `due` at that instant.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant wake_at;
  /**
   * From when the host may delete it; absent if the host must keep it.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant purge_at;
} madoguchi_write_record;

/**
 * Values of `madoguchi_write_record`, one after another.
 */
typedef struct madoguchi_write_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_write_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_write_record_list;

/**
 * A row that was read and is not written.
 */
typedef struct madoguchi_require_record {
  /**
   * Its key.
   */
  struct madoguchi_str key;
  /**
   * The revision that the row must have; 0 if there must be no such row.
   */
  int64_t revision;
} madoguchi_require_record;

/**
 * Values of `madoguchi_require_record`, one after another.
 */
typedef struct madoguchi_require_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_require_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_require_record_list;

/**
 * A named value of a notice or a record, never a secret.
 */
typedef struct madoguchi_fact {
  /**
   * Its name.
   */
  struct madoguchi_str name;
  /**
   * Its value.
   */
  struct madoguchi_str value;
} madoguchi_fact;

/**
 * Values of `madoguchi_fact`, one after another.
 */
typedef struct madoguchi_fact_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_fact *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_fact_list;

/**
 * A notice to a customer.
 */
typedef struct madoguchi_notice_record {
  /**
   * Its kind.
   * One of `MADOGUCHI_NOTICE_KIND_…`.
   */
  madoguchi_notice_kind kind;
  /**
   * The customer's row.
   */
  struct madoguchi_str subject;
  /**
   * The registered mail address; absent if none is registered, and the institution sends a letter.
   * `data` is NULL where absent.
   */
  struct madoguchi_str to;
  /**
   * When the reported change took effect.
   */
  madoguchi_instant at;
  /**
   * The reference that the customer quotes in an inquiry.
   */
  struct madoguchi_str reference;
  /**
   * The values in the notice.
   */
  struct madoguchi_fact_list facts;
} madoguchi_notice_record;

/**
 * A record for the institution's audit log.
 */
typedef struct madoguchi_audit_entry {
  /**
   * When it took effect.
   */
  madoguchi_instant at;
  /**
   * The event.
   * One of `MADOGUCHI_AUDIT_EVENT_…`.
   */
  madoguchi_audit_event event;
  /**
   * The row concerned.
   */
  struct madoguchi_str subject;
  /**
   * The session in which it happened.
   * `data` is NULL where absent.
   */
  struct madoguchi_str session;
  /**
   * The operator who acted for the institution.
   * `data` is NULL where absent.
   */
  struct madoguchi_str operator_;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * More details.
   */
  struct madoguchi_fact_list facts;
  /**
   * SHA-256 of the profile that decided, in hexadecimal.
   */
  struct madoguchi_str profile;
} madoguchi_audit_entry;

/**
 * A message for the outbox: a notice or an audit record.
 */
typedef struct madoguchi_message_record {
  /**
   * Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised.
   */
  struct madoguchi_str id;
  /**
   * A notice to the customer (NTC-1).
   * NULL where absent.
   */
  const struct madoguchi_notice_record *notice;
  /**
   * An audit record for the institution (NTC-2).
   * NULL where absent.
   */
  const struct madoguchi_audit_entry *audit;
  /**
   * Its MAC, 82 hexadecimal digits. A relay checks it with the message before it sends the message.
   */
  struct madoguchi_str mac;
} madoguchi_message_record;

/**
 * Values of `madoguchi_message_record`, one after another.
 */
typedef struct madoguchi_message_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_message_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_message_record_list;

/**
 * A block that the host's HSM encrypts or decrypts. It holds no secret: the library has already encrypted what is in it.
 */
typedef struct madoguchi_hsm_block_record {
  /**
   * What is done with it.
   * One of `MADOGUCHI_HSM_WORK_…`.
   */
  madoguchi_hsm_work work;
  /**
   * The number of the pepper, which names the key in the HSM.
   */
  int64_t pepper;
  /**
   * 32 bytes that the block is bound to: associated data, if the HSM takes any.
   */
  struct madoguchi_bytes context;
  /**
   * The bytes: 48 to be encrypted, 1 to 96 to be decrypted.
   */
  struct madoguchi_bytes bytes;
} madoguchi_hsm_block_record;

/**
 * Values of `madoguchi_hsm_block_record`, one after another.
 */
typedef struct madoguchi_hsm_block_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_hsm_block_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_hsm_block_record_list;

/**
 * What an act is waiting for.
 */
typedef struct madoguchi_need_record {
  /**
   * The kind of need.
   * One of `MADOGUCHI_NEED_KIND_…`.
   */
  madoguchi_need_kind need;
  /**
   * The keys of the rows to load.
   */
  struct madoguchi_str_list keys;
  /**
   * The rows to write, each with its expected revision, in the byte order of their keys.
   */
  struct madoguchi_write_record_list writes;
  /**
   * Rows that were read and must not have changed, in the byte order of their keys: if one has another revision, nothing is written.
   */
  struct madoguchi_require_record_list requires;
  /**
   * The messages for the outbox, in the same transaction.
   */
  struct madoguchi_message_record_list outbox;
  /**
   * The names of the messages to look for.
   */
  struct madoguchi_str_list messages;
  /**
   * The blocks that the host's HSM encrypts or decrypts.
   */
  struct madoguchi_hsm_block_record_list blocks;
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
   * The value; a secret only if it is an answer that the customer typed (ENR-5).
   */
  struct madoguchi_str text;
} madoguchi_shown_value;

/**
 * Values of `madoguchi_shown_value`, one after another.
 */
typedef struct madoguchi_shown_value_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_shown_value *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_shown_value_list;

/**
 * One rule that an entry breaks. It never contains the entry.
 */
typedef struct madoguchi_entry_fault {
  /**
   * The field of the request.
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
   * The position in the entry, in bytes from 0; absent if the fault concerns the whole entry.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_entry_fault *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_entry_fault_list;

/**
 * Why something was refused, as far as the customer may know.
 */
typedef struct madoguchi_refused_record {
  /**
   * The reason.
   * One of `MADOGUCHI_REFUSAL_…`.
   */
  madoguchi_refusal because;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * When to retry, if that is known.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant retry_at;
  /**
   * All faults of the entries (CRD-10); `field` names the field.
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
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_instant *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_instant_list;

/**
 * 1 for yes, 0 for no. `MADOGUCHI_ABSENT_32` if it is absent.
 */
typedef int32_t madoguchi_flag;

/**
 * A page to show. Its layout and texts come from the question `page`.
 */
typedef struct madoguchi_page_view {
  /**
   * The page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page page;
  /**
   * The session's new token, if it changed: the browser stores it in place of the previous one.
   * `data` is NULL where absent.
   */
  struct madoguchi_str session;
  /**
   * The token that the next act on this page must carry, once (LOG-3). The page on which a session ends still has one, for its button `home`. It is
   * empty once nothing can be submitted any more: on the page `home`, and if the session was over already (`session-over`).
   */
  struct madoguchi_str step;
  /**
   * Values that the page shows.
   */
  struct madoguchi_shown_value_list shown;
  /**
   * Why the act was refused; absent if it was not.
   * NULL where absent.
   */
  const struct madoguchi_refused_record *refused;
  /**
   * The previous logins, newest first (LOG-4).
   */
  struct madoguchi_instant_list last_logins;
  /**
   * Whether a password change is recommended (CRD-11).
   */
  madoguchi_flag change_recommended;
  /**
   * When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11).
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant change_by;
} madoguchi_page_view;

/**
 * A factor proven in a session.
 */
typedef struct madoguchi_proven_factor {
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * When it was proven.
   */
  madoguchi_instant at;
  /**
   * The page on which it was proven.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page purpose;
} madoguchi_proven_factor;

/**
 * Values of `madoguchi_proven_factor`, one after another.
 */
typedef struct madoguchi_proven_factor_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_proven_factor *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_proven_factor_list;

/**
 * Values of `madoguchi_factor`, one after another.
 */
typedef struct madoguchi_factor_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_factor *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_factor_list;

/**
 * What a session has proven, and what a service still needs (LOG-5).
 */
typedef struct madoguchi_authority {
  /**
   * The service.
   * One of `MADOGUCHI_SERVICE_…`.
   */
  madoguchi_service service;
  /**
   * Whether the proofs of the session allow the service; its hours are not checked here.
   */
  madoguchi_flag allowed;
  /**
   * Whether first use is completed: before that, no service is open (ENR-4).
   */
  madoguchi_flag journey_done;
  /**
   * The factors proven in the session.
   */
  struct madoguchi_proven_factor_list proven;
  /**
   * The missing factors, in the institution's order; absent if the institution has no rule for the service.
   * `items` is NULL where absent.
   */
  struct madoguchi_factor_list missing;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
} madoguchi_authority;

/**
 * One change that a new profile makes for a customer (INS-5).
 */
typedef struct madoguchi_change {
  /**
   * The kind of change.
   * One of `MADOGUCHI_CHANGE_KIND_…`.
   */
  madoguchi_change_kind kind;
  /**
   * The factor concerned.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * When it takes effect.
   */
  madoguchi_instant at;
} madoguchi_change;

/**
 * Values of `madoguchi_change`, one after another.
 */
typedef struct madoguchi_change_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_change *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_change_list;

/**
 * The part that the customer or the operator may see: exactly one of these.
 */
typedef struct madoguchi_public_record {
  /**
   * A page.
   * NULL where absent.
   */
  const struct madoguchi_page_view *page;
  /**
   * The words for what an operator or the clock did.
   * `items` is NULL where absent.
   */
  struct madoguchi_str_list done;
  /**
   * Why an operator's request was refused.
   * NULL where absent.
   */
  const struct madoguchi_refused_record *refused;
  /**
   * What a session may do.
   * NULL where absent.
   */
  const struct madoguchi_authority *authority;
  /**
   * The changes that a new profile makes.
   * `items` is NULL where absent.
   */
  struct madoguchi_change_list changes;
} madoguchi_public_record;

/**
 * The full reason of an act's result.
 */
typedef struct madoguchi_internal {
  /**
   * The reason.
   * One of `MADOGUCHI_REASON_…`.
   */
  madoguchi_reason reason;
  /**
   * More about it: names and values, without secrets.
   */
  struct madoguchi_fact_list facts;
} madoguchi_internal;

/**
 * Identifies the profile that decided.
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
 * The result of an act: a part for the customer, and a part for the institution.
 */
typedef struct madoguchi_outcome_record {
  /**
   * The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4).
   */
  struct madoguchi_public_record public_;
  /**
   * The full reason, for the help desk and the log; it must not appear on the page.
   */
  struct madoguchi_internal internal;
  /**
   * The profile that decided.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_outcome_record;

/**
 * Values of `madoguchi_key_class`, one after another.
 */
typedef struct madoguchi_key_class_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_key_class *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_key_class_list;

/**
 * What an open software keyboard shows (KEY-1, KEY-2). It has no character that was entered.
 */
typedef struct madoguchi_keyboard_view {
  /**
   * The field that it is for.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
  /**
   * The classes of characters, each a button, from left to right.
   */
  struct madoguchi_key_class_list classes;
  /**
   * The class whose keys are shown.
   * One of `MADOGUCHI_KEY_CLASS_…`.
   */
  madoguchi_key_class chosen;
  /**
   * What each key shows; a click is its position here, from 0.
   */
  struct madoguchi_str_list keys;
  /**
   * How many characters are entered: the entry area shows as many ●.
   */
  int64_t entered;
  /**
   * The place of the cursor: 0 before the first ●, `entered` behind the last.
   */
  int64_t cursor;
  /**
   * The most characters that the field may have.
   */
  int64_t limit;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
} madoguchi_keyboard_view;

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
   * When it began to close the service; absent for base hours, and if that was before the calendar.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant from;
  /**
   * When it stops closing the service; other rules may still close it. Absent for base hours, and if that is after the calendar.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant to;
} madoguchi_closed_by;

/**
 * Values of `madoguchi_closed_by`, one after another.
 */
typedef struct madoguchi_closed_by_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_closed_by *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_closed_by_list;

/**
 * The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_footnote_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_footnote_record_list;

/**
 * A service that can be used instead.
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
   * The next change; absent if there is none before the calendar ends.
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
   * The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5).
   */
  struct madoguchi_footnote_record_list footnotes;
  /**
   * The service that a customer can use instead while this one is closed (HRS-6).
   * NULL where absent.
   */
  const struct madoguchi_instead *instead;
  /**
   * The revision of the maintenance windows that were applied (HRS-7).
   * `data` is NULL where absent.
   */
  struct madoguchi_str maintenance_revision;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_hours_answer;

/**
 * A half-open span of time.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_window_record *items;
  /**
   * The number of items.
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
   * The windows, sorted, clipped to the range.
   */
  struct madoguchi_window_record_list windows;
  /**
   * The revision of the maintenance windows that were applied (HRS-7).
   * `data` is NULL where absent.
   */
  struct madoguchi_str maintenance_revision;
  /**
   * The profile that answered.
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
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_ical_answer;

/**
 * One reason why a day is or is not a business day.
 */
typedef struct madoguchi_day_reason {
  /**
   * The kind of reason.
   * One of `MADOGUCHI_DAY_REASON_KIND_…`.
   */
  madoguchi_day_reason_kind kind;
  /**
   * The rule.
   */
  struct madoguchi_str rule;
  /**
   * The text in Japanese: the name of the holiday.
   */
  struct madoguchi_str ja;
  /**
   * The text in English.
   */
  struct madoguchi_str en;
} madoguchi_day_reason;

/**
 * Values of `madoguchi_day_reason`, one after another.
 */
typedef struct madoguchi_day_reason_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_day_reason *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_day_reason_list;

/**
 * A day and its properties.
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
   * Why it is not a business day, or why it is one after all; empty for an ordinary business day.
   */
  struct madoguchi_day_reason_list reasons;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
} madoguchi_day_record;

/**
 * A day and its neighbouring business days.
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
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
  /**
   * For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
   * Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
   * NULL where absent.
   */
  const struct madoguchi_text_record *banking_order;
} madoguchi_day_answer;

/**
 * Values of `madoguchi_day_record`, one after another.
 */
typedef struct madoguchi_day_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_day_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_day_record_list;

/**
 * The day that is a number of business days away.
 */
typedef struct madoguchi_days_answer {
  /**
   * The day.
   */
  madoguchi_date date;
  /**
   * The days between that are not business days, sorted, each with its reasons.
   */
  struct madoguchi_day_record_list skipped;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
  /**
   * For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
   * Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
   * NULL where absent.
   */
  const struct madoguchi_text_record *banking_order;
} madoguchi_days_answer;

/**
 * The numbers of business days and of calendar days in a range: its first day counts, `to` does not.
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
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
  /**
   * For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
   * Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
   * NULL where absent.
   */
  const struct madoguchi_text_record *banking_order;
} madoguchi_between_answer;

/**
 * Values of `madoguchi_statement_refusal_kind`, one after another.
 */
typedef struct madoguchi_statement_refusal_kind_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_statement_refusal_kind *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_statement_refusal_kind_list;

/**
 * Days from one date to another, both included.
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
 * Whether a statement inquiry may ask for a range of days.
 */
typedef struct madoguchi_statement_answer {
  /**
   * Whether the range is allowed.
   */
  madoguchi_flag allowed;
  /**
   * Every reason for a refusal; empty if the range is allowed.
   */
  struct madoguchi_statement_refusal_kind_list refused_because;
  /**
   * The range allowed on that day.
   */
  struct madoguchi_date_range_record range;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_statement_answer;

/**
 * Whole yen, 0 … 999,999,999,999. `MADOGUCHI_ABSENT` if it is absent.
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
   * Whether the row is for members (`true`) or others (`false`); absent if it is for both.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag row_member;
  /**
   * The smallest amount of the row's band.
   */
  madoguchi_yen band_from;
  /**
   * The first amount above the band; absent if the band has no end.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_yen band_below;
  /**
   * The row's source in the institution's documents.
   */
  struct madoguchi_str row_source;
  /**
   * The first day on which the table is in force; it is also the table's name.
   */
  madoguchi_date table_from;
  /**
   * The table's source in the institution's documents.
   */
  struct madoguchi_str table_source;
  /**
   * The rules that decided: those of the row, the table and the tax.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_fee_answer;

/**
 * The charge for an item other than a transfer.
 */
typedef struct madoguchi_charge_answer {
  /**
   * The item.
   * One of `MADOGUCHI_CHARGE_ITEM_…`.
   */
  madoguchi_charge_item item;
  /**
   * What the institution states about it.
   * One of `MADOGUCHI_CHARGE_STATE_…`.
   */
  madoguchi_charge_state state;
  /**
   * The charge in yen, tax included; absent if it is not stated.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_yen yen;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_charge_answer;

/**
 * An entry field of a page, as an institution prints it.
 */
typedef struct madoguchi_entry {
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
   * Whether it must be filled in (【必須】).
   */
  madoguchi_flag required;
  /**
   * The form of the entry.
   * One of `MADOGUCHI_FORM_RULE_…`.
   */
  madoguchi_form_rule form;
  /**
   * The field of the same page that it repeats; absent if it repeats none.
   * One of `MADOGUCHI_ENTRY_FIELD_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_entry_field again;
  /**
   * Whether the entry is a secret.
   */
  madoguchi_flag secret;
  /**
   * Whether the page offers the software keyboard for it.
   */
  madoguchi_flag keyboard;
} madoguchi_entry;

/**
 * Values of `madoguchi_entry`, one after another.
 */
typedef struct madoguchi_entry_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_entry *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_entry_list;

/**
 * A value that a page only shows.
 */
typedef struct madoguchi_shown_field {
  /**
   * The field in which it was entered earlier.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
  /**
   * Its label, as printed.
   */
  struct madoguchi_text_record label;
} madoguchi_shown_field;

/**
 * Values of `madoguchi_shown_field`, one after another.
 */
typedef struct madoguchi_shown_field_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_shown_field *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_shown_field_list;

/**
 * A section of a page.
 */
typedef struct madoguchi_section {
  /**
   * Its heading; absent if none is printed.
   * NULL where absent.
   */
  const struct madoguchi_text_record *heading;
  /**
   * Its entry fields, from top to bottom.
   */
  struct madoguchi_entry_list entries;
  /**
   * Its shown values, from top to bottom.
   */
  struct madoguchi_shown_field_list shows;
  /**
   * The rule that it implements.
   */
  struct madoguchi_str rule;
  /**
   * Its source in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_section;

/**
 * Values of `madoguchi_section`, one after another.
 */
typedef struct madoguchi_section_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_section *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_section_list;

/**
 * Values of `madoguchi_page`, one after another.
 */
typedef struct madoguchi_page_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_page *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_page_list;

/**
 * A button of a page, as an institution prints it.
 */
typedef struct madoguchi_page_button {
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
   * The pages that it may lead to; the state of the journey decides which one.
   */
  struct madoguchi_page_list leads_to;
  /**
   * The index of its section, from 0; absent if it is below all sections.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t section;
  /**
   * The rule that it implements.
   */
  struct madoguchi_str rule;
  /**
   * Its source in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_page_button;

/**
 * Values of `madoguchi_page_button`, one after another.
 */
typedef struct madoguchi_page_button_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_page_button *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_page_button_list;

/**
 * A text of the institution (PAG-2).
 */
typedef struct madoguchi_guide_text {
  /**
   * Its key.
   */
  struct madoguchi_str key;
  /**
   * The kind of text.
   * One of `MADOGUCHI_TEXT_KIND_…`.
   */
  madoguchi_text_kind kind;
  /**
   * The text.
   */
  struct madoguchi_text_record text;
  /**
   * The pages on which it appears.
   */
  struct madoguchi_page_list pages;
  /**
   * The rule that it implements.
   */
  struct madoguchi_str rule;
  /**
   * Its source in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_guide_text;

/**
 * Values of `madoguchi_guide_text`, one after another.
 */
typedef struct madoguchi_guide_text_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_guide_text *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_guide_text_list;

/**
 * The content of a page.
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
   * The screen ID; absent if none is printed.
   * `data` is NULL where absent.
   */
  struct madoguchi_str screen_id;
  /**
   * The path to it through the menus; absent if there is none.
   * NULL where absent.
   */
  const struct madoguchi_text_record *path;
  /**
   * Its sections, from top to bottom.
   */
  struct madoguchi_section_list sections;
  /**
   * Its buttons, from left to right; if the question named a button, only that one.
   */
  struct madoguchi_page_button_list buttons;
  /**
   * Its texts, in the order of the document.
   */
  struct madoguchi_guide_text_list texts;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Its source in the institution's documents.
   */
  struct madoguchi_str source;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_page_answer;

/**
 * A page's names.
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
   * The screen ID; absent if none is printed.
   * `data` is NULL where absent.
   */
  struct madoguchi_str screen_id;
} madoguchi_page_summary;

/**
 * Values of `madoguchi_page_summary`, one after another.
 */
typedef struct madoguchi_page_summary_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_page_summary *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_page_summary_list;

/**
 * The pages that exist.
 */
typedef struct madoguchi_pages_answer {
  /**
   * Every page, in the order of the journey; empty if the institution describes no pages.
   */
  struct madoguchi_page_summary_list pages;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
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
  struct madoguchi_guide_text_list texts;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_text_answer;

/**
 * Values of `madoguchi_connection_refusal`, one after another.
 */
typedef struct madoguchi_connection_refusal_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_connection_refusal *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_connection_refusal_list;

/**
 * The requirements for a connection, and whether this one is allowed.
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
   * Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag allowed;
  /**
   * Every reason for a refusal.
   */
  struct madoguchi_connection_refusal_list refused_because;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * Its source in the institution's documents.
   */
  struct madoguchi_str source;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_connection_answer;

/**
 * Values of `madoguchi_environment_reason`, one after another.
 */
typedef struct madoguchi_environment_reason_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_environment_reason *items;
  /**
   * The number of items.
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
   * Its version, including all its point releases.
   */
  struct madoguchi_str os_version;
  /**
   * The browser.
   * One of `MADOGUCHI_BROWSER_…`.
   */
  madoguchi_browser browser;
  /**
   * Its version, or `latest`; absent if every version is allowed.
   * `data` is NULL where absent.
   */
  struct madoguchi_str version;
  /**
   * Its source in the institution's documents.
   */
  struct madoguchi_str source;
} madoguchi_environment_row_record;

/**
 * Whether an environment is supported.
 */
typedef struct madoguchi_environment_answer {
  /**
   * The judgement.
   * One of `MADOGUCHI_SUPPORT_…`.
   */
  madoguchi_support support;
  /**
   * Why it is unsupported or unknown; empty if it is supported.
   */
  struct madoguchi_environment_reason_list reasons;
  /**
   * The system in the User-Agent; absent if none was recognised.
   * One of `MADOGUCHI_OS_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_os os;
  /**
   * The browser in the User-Agent; absent if none was recognised.
   * One of `MADOGUCHI_BROWSER_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_browser browser;
  /**
   * The row that matches, or may match; absent if none can.
   * NULL where absent.
   */
  const struct madoguchi_environment_row_record *row;
  /**
   * The footnotes of that row.
   */
  struct madoguchi_guide_text_list footnotes;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_environment_answer;

/**
 * Whether an entry is valid.
 */
typedef struct madoguchi_entry_answer {
  /**
   * Whether it is valid.
   */
  madoguchi_flag right;
  /**
   * Every rule that is broken; empty if the entry is valid.
   */
  struct madoguchi_entry_fault_list faults;
  /**
   * The required form, in the words that a page prints.
   */
  struct madoguchi_text_record asked;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_question_record *items;
  /**
   * The number of items.
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
   * The required form of an answer, in the words that a page prints.
   */
  struct madoguchi_text_record asked;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_service_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_service_record_list;

/**
 * Dates, one after another.
 */
typedef struct madoguchi_date_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const madoguchi_date *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_date_list;

/**
 * One fault or warning of a profile, with its position in the document.
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
   * The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document.
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
   * The first line of the text at that position, with hidden characters made visible, shortened after 80 characters; empty for a missing
   * key.
   */
  struct madoguchi_str found;
  /**
   * The text in Japanese, with the allowed or usual values.
   */
  struct madoguchi_str ja;
  /**
   * The text in English, with the allowed or usual values.
   */
  struct madoguchi_str en;
} madoguchi_fault_record;

/**
 * Values of `madoguchi_fault_record`, one after another.
 */
typedef struct madoguchi_fault_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_fault_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_fault_record_list;

/**
 * The profile and what it covers.
 */
typedef struct madoguchi_profile_answer {
  /**
   * The institution's name.
   */
  struct madoguchi_text_record name;
  /**
   * The institution's document that it is based on.
   */
  struct madoguchi_str source;
  /**
   * The services it offers, each with the text of its last row of hours.
   */
  struct madoguchi_service_record_list services;
  /**
   * The first day of each table of charges.
   */
  struct madoguchi_date_list fee_tables;
  /**
   * The first and the last day of the calendar.
   */
  struct madoguchi_date_range_record calendar;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
  /**
   * Values of the document that are valid but far from the usual, in the document's order (codes from 2000).
   */
  struct madoguchi_fault_record_list warnings;
} madoguchi_profile_answer;

/**
 * A chance, as an exact fraction in lowest terms.
 */
typedef struct madoguchi_chance_record {
  /**
   * The numerator, a whole number.
   */
  struct madoguchi_str numerator;
  /**
   * The denominator, a whole number.
   */
  struct madoguchi_str denominator;
  /**
   * The chance in words, never smaller than the fraction.
   */
  struct madoguchi_text_record text;
} madoguchi_chance_record;

/**
 * How long a stranger can keep a customer out.
 */
typedef struct madoguchi_outage_record {
  /**
   * The kind of outage.
   * One of `MADOGUCHI_OUTAGE_KIND_…`.
   */
  madoguchi_outage_kind kind;
  /**
   * The minutes of one outage; absent if the outage is not limited in minutes.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t minutes;
} madoguchi_outage_record;

/**
 * What follows wrong entries of a factor, and how many guesses that allows.
 */
typedef struct madoguchi_lock_policy_answer {
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * The number of wrong entries in a row at which the factor is locked, temporarily or not.
   */
  int64_t limit;
  /**
   * The length of the first temporary lock, in minutes; absent if there are no temporary locks.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t temporary_lock_minutes;
  /**
   * The maximum length of a temporary lock, in minutes; absent if there are no temporary locks.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t temporary_lock_minutes_longest;
  /**
   * With 3, the third temporary lock in a row is replaced by a lock without a time limit; absent if all locks are temporary.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t temporary_locks_to_lock;
  /**
   * The seconds after which an attempt that nobody recorded is a failure.
   */
  int64_t pending_seconds;
  /**
   * Whether known environments and strangers are counted apart.
   */
  madoguchi_flag apart;
  /**
   * What the temporary lock or the lock closes.
   * One of `MADOGUCHI_LOCK_CLOSING_…`.
   */
  madoguchi_lock_closing closes;
  /**
   * Whether the session ends at the limit.
   */
  madoguchi_flag ends_session;
  /**
   * The text for the customer.
   */
  struct madoguchi_text_record text;
  /**
   * The most guesses in any 24 hours, if the institution lifts no lock.
   */
  int64_t guesses_per_day;
  /**
   * The most guesses in any 365 days, if the institution lifts no lock.
   */
  int64_t guesses_per_year;
  /**
   * The chance that at least one of a day's guesses is right; absent if the request did not describe the secret.
   * NULL where absent.
   */
  const struct madoguchi_chance_record *chance_per_day;
  /**
   * The chance that at least one of a year's guesses is right; absent if the request did not describe the secret.
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
   * The row's source in the institution's documents.
   */
  struct madoguchi_str source;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_lock_policy_answer;

/**
 * An event of an attempt counter, with the instant at which it took effect.
 */
typedef struct madoguchi_counter_event_record {
  /**
   * When it took effect.
   */
  madoguchi_instant at;
  /**
   * The kind of event.
   * One of `MADOGUCHI_COUNTER_EVENT_WORD_…`.
   */
  madoguchi_counter_event_word kind;
  /**
   * The origin of the attempt counter; always the known origin if origins are not counted apart.
   * One of `MADOGUCHI_ORIGIN_…`.
   */
  madoguchi_origin origin;
  /**
   * The number of the attempt; absent if the event concerns no attempt.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t attempt;
  /**
   * Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag run_out;
  /**
   * The number of the temporary lock in the row; absent for other events.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t number;
  /**
   * When the temporary lock ends; absent for other events.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant until;
} madoguchi_counter_event_record;

/**
 * Values of `madoguchi_counter_event_record`, one after another.
 */
typedef struct madoguchi_counter_event_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_counter_event_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_counter_event_record_list;

/**
 * The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution.
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
   * The reply to the event.
   * One of `MADOGUCHI_LOCK_HISTORY_REPLY_…`.
   */
  madoguchi_lock_history_reply reply;
  /**
   * The number of the attempt that began; absent for other events.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t attempt;
  /**
   * Whether its comparison cannot succeed; absent if no attempt began.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag decoy;
  /**
   * When an attempt can begin; absent unless the reply is busy.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant retry_at;
  /**
   * The state of the attempt counter of the event's origin, after the event.
   * One of `MADOGUCHI_LOCK_STATE_…`.
   */
  madoguchi_lock_state state;
  /**
   * Its failures since the last success, temporary lock or lift.
   */
  int64_t failures;
  /**
   * Its attempts that are counted and not yet recorded.
   */
  int64_t pending;
  /**
   * Its temporary locks since the last success or lift.
   */
  int64_t temporary_locks;
  /**
   * When its temporary lock ends; absent if there is none.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant until;
  /**
   * Its next timed change; absent if there is none.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant wake_at;
  /**
   * The events in order.
   */
  struct madoguchi_counter_event_record_list happened;
} madoguchi_lock_history_step;

/**
 * Values of `madoguchi_lock_history_step`, one after another.
 */
typedef struct madoguchi_lock_history_step_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_lock_history_step *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_lock_history_step_list;

/**
 * The result of a history.
 */
typedef struct madoguchi_lock_history_answer {
  /**
   * The factor.
   * One of `MADOGUCHI_FACTOR_…`.
   */
  madoguchi_factor factor;
  /**
   * The result of each event, in order.
   */
  struct madoguchi_lock_history_step_list steps;
  /**
   * The rules that decided.
   */
  struct madoguchi_str_list rules;
  /**
   * The profile that answered.
   */
  struct madoguchi_profile_ref profile;
} madoguchi_lock_history_answer;

/**
 * A pointer to the answer of the call; only the member of that call may be read.
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
   * Of `madoguchi_act_outcome` and `madoguchi_drive`; NULL while the act needs something, and after it failed.
   */
  const struct madoguchi_outcome_record *outcome;
  /**
   * Of `madoguchi_keyboard_open` and of each click.
   */
  const struct madoguchi_keyboard_view *keyboard;
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
 * One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
 * none, all errors in the values are.
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
   * The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request.
   */
  struct madoguchi_str field;
  /**
   * The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t position;
  /**
   * The text that was found there, shortened if long; absent if there is none.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_error_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_error_record_list;

/**
 * The result of a call. Begin with `madoguchi_result result = MADOGUCHI_RESULT_INIT;` and end with
 * `madoguchi_result_free(&result)`. You may use it for one call after another: each call first reads its arguments, then frees the
 * previous answer. Everything the result points to is valid until then, even if the profile is closed.
 */
typedef struct madoguchi_result {
  /**
   * `sizeof(madoguchi_result)`.
   */
  uint32_t size;
  /**
   * The return value of the call: 0, or the code of the first error.
   */
  int32_t code;
  /**
   * Identifies the memory behind the pointers; 0 if there is none.
   */
  uint64_t owner;
  /**
   * The answer; NULL in case of an error.
   */
  union madoguchi_answer answer;
  /**
   * All errors.
   */
  struct madoguchi_error_record_list errors;
  /**
   * The faults of a profile that does not load.
   */
  struct madoguchi_fault_record_list faults;
} madoguchi_result;

/**
 * Which windows is a service open, or closed, in a range (HRS-8)?
 *
 * Begin with `MADOGUCHI_WINDOWS_REQUEST_INIT`, in which every field is absent.
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
   * Whether to return the closed windows; absent means the open ones.
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
 * The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
 *
 * Begin with `MADOGUCHI_ICAL_REQUEST_INIT`, in which every field is absent.
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
   * Whether to return the closed windows; absent means the open ones.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag closed;
  /**
   * Ad-hoc maintenance (HRS-7).
   * NULL where absent.
   */
  const struct madoguchi_maintenance_record *maintenance;
  /**
   * The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of
   * `[0-9A-Za-z.-]`.
   */
  struct madoguchi_str domain;
  /**
   * The DTSTAMP of each event.
   */
  madoguchi_instant stamp;
} madoguchi_ical_request;

/**
 * Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
 *
 * Begin with `MADOGUCHI_DAY_REQUEST_INIT`, in which every field is absent.
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
 * Which day is a number of business days away (CAL-6)?
 *
 * Begin with `MADOGUCHI_DAYS_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_days_request {
  /**
   * `sizeof(madoguchi_days_request)`.
   */
  uint32_t size;
  /**
   * The starting day; it is never counted.
   */
  madoguchi_date from;
  /**
   * The number of business days; negative goes back, 0 is the day itself or the next business day.
   */
  int64_t business;
} madoguchi_days_request;

/**
 * How many business days are in a range (CAL-6)?
 *
 * Begin with `MADOGUCHI_BETWEEN_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_between_request {
  /**
   * `sizeof(madoguchi_between_request)`.
   */
  uint32_t size;
  /**
   * The first day; it is counted.
   */
  madoguchi_date from;
  /**
   * The first day after the range; it is not counted.
   */
  madoguchi_date to;
} madoguchi_between_request;

/**
 * May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
 *
 * Begin with `MADOGUCHI_STATEMENT_REQUEST_INIT`, in which every field is absent.
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
   * The first day of the inquiry; absent means the first allowed day.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_date from;
  /**
   * The last day of the inquiry; absent means the last allowed day, or `from` if that is later.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_date to;
} madoguchi_statement_request;

/**
 * What does a transfer cost, and why (FEE-1 … FEE-8)?
 *
 * Begin with `MADOGUCHI_FEE_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_fee_request {
  /**
   * `sizeof(madoguchi_fee_request)`.
   */
  uint32_t size;
  /**
   * The kind of recipient.
   * One of `MADOGUCHI_TRANSFER_KIND_…`.
   */
  madoguchi_transfer_kind to;
  /**
   * Its amount in yen, from 1.
   */
  madoguchi_yen amount;
  /**
   * Whether the customer is a member when the transfer is requested.
   */
  madoguchi_flag member;
  /**
   * The day on which it is executed.
   */
  madoguchi_date on;
} madoguchi_fee_request;

/**
 * What does an item other than a transfer cost (FEE-4, FEE-8)?
 *
 * Begin with `MADOGUCHI_CHARGE_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_charge_request {
  /**
   * `sizeof(madoguchi_charge_request)`.
   */
  uint32_t size;
  /**
   * The item.
   * One of `MADOGUCHI_CHARGE_ITEM_…`.
   */
  madoguchi_charge_item item;
  /**
   * The day.
   */
  madoguchi_date on;
} madoguchi_charge_request;

/**
 * What is on a page (PAG-1)?
 *
 * Begin with `MADOGUCHI_PAGE_REQUEST_INIT`, in which every field is absent.
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
   * A button to submit on it; a button that the page does not have is refused.
   * One of `MADOGUCHI_BUTTON_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_button button;
} madoguchi_page_request;

/**
 * Which pages exist (PAG-1)?
 *
 * Begin with `MADOGUCHI_PAGES_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_pages_request {
  /**
   * `sizeof(madoguchi_pages_request)`.
   */
  uint32_t size;
} madoguchi_pages_request;

/**
 * The institution's texts (PAG-2); without `key` and `page`, all of them.
 *
 * Begin with `MADOGUCHI_TEXT_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_text_request {
  /**
   * `sizeof(madoguchi_text_request)`.
   */
  uint32_t size;
  /**
   * Only the text with this key.
   * `data` is NULL where absent.
   */
  struct madoguchi_str key;
  /**
   * Only the texts of this page.
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
 * Begin with `MADOGUCHI_CONNECTION_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_connection_request {
  /**
   * `sizeof(madoguchi_connection_request)`.
   */
  uint32_t size;
  /**
   * The version of TLS to judge, if known.
   * One of `MADOGUCHI_TLS_VERSION_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_tls_version tls;
  /**
   * The bits of the cipher's key to judge, if known; not negative.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t cipher_bits;
  /**
   * The kind of certificate to judge, if known.
   * One of `MADOGUCHI_CERTIFICATE_KIND_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_certificate_kind certificate;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_connection_request;

/**
 * The current version of a browser.
 *
 * Begin with `MADOGUCHI_CURRENT_VERSION_RECORD_INIT`, in which every field is absent.
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
   * Its current version; only the first number is compared.
   */
  struct madoguchi_str version;
} madoguchi_current_version_record;

/**
 * Values of `madoguchi_current_version_record`, one after another.
 */
typedef struct madoguchi_current_version_record_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_current_version_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_current_version_record_list;

/**
 * Is an environment supported (LOG-6)?
 *
 * Begin with `MADOGUCHI_ENVIRONMENT_REQUEST_INIT`, in which every field is absent.
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
   * The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
   * `data` is NULL where absent.
   */
  struct madoguchi_str os_version;
  /**
   * The current versions of browsers, as far as the host knows them.
   * `items` is NULL where absent.
   */
  struct madoguchi_current_version_record_list latest;
} madoguchi_environment_request;

/**
 * Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
 *
 * Begin with `MADOGUCHI_CHECK_ENTRY_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_check_entry_request {
  /**
   * `sizeof(madoguchi_check_entry_request)`.
   */
  uint32_t size;
  /**
   * The required form.
   * One of `MADOGUCHI_FORM_RULE_…`.
   */
  madoguchi_form_rule form;
  /**
   * The entry.
   */
  struct madoguchi_str entry;
  /**
   * The repeated entry, if the field is entered twice.
   * `data` is NULL where absent.
   */
  struct madoguchi_str entry_again;
} madoguchi_check_entry_request;

/**
 * May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
 *
 * Begin with `MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT`, in which every field is absent.
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
   * The repeated entry of the new password.
   * `data` is NULL where absent.
   */
  struct madoguchi_str new_password_again;
  /**
   * The password in force.
   * `data` is NULL where absent.
   */
  struct madoguchi_str current_password;
  /**
   * The customer's other password: the confirmation password for the login password, and vice versa.
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
 * Begin with `MADOGUCHI_CHECK_QUESTIONS_REQUEST_INIT`, in which every field is absent.
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
 * Begin with `MADOGUCHI_QUESTIONS_REQUEST_INIT`, in which every field is absent.
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
 * Begin with `MADOGUCHI_PROFILE_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_profile_request {
  /**
   * `sizeof(madoguchi_profile_request)`.
   */
  uint32_t size;
} madoguchi_profile_request;

/**
 * What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
 *
 * Begin with `MADOGUCHI_LOCK_POLICY_REQUEST_INIT`, in which every field is absent.
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
   * The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t alphabet;
  /**
   * The length of the secret.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t length;
  /**
   * The most successes of the customer per day, 0 to 24; absent means none.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t successes_per_day;
} madoguchi_lock_policy_request;

/**
 * One event of a history.
 *
 * Begin with `MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT`, in which every field is absent.
 */
typedef struct madoguchi_lock_history_event_record {
  /**
   * `sizeof(madoguchi_lock_history_event_record)`.
   */
  uint32_t size;
  /**
   * The kind of event.
   * One of `MADOGUCHI_LOCK_HISTORY_EVENT_…`.
   */
  madoguchi_lock_history_event event;
  /**
   * The instant.
   */
  madoguchi_instant at;
  /**
   * The number of the attempt that `right` or `wrong` records.
   * `MADOGUCHI_ABSENT` where absent.
   */
  int64_t attempt;
  /**
   * The origin of the attempt; absent means a known environment.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_lock_history_event_record *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_lock_history_event_record_list;

/**
 * What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
 *
 * Begin with `MADOGUCHI_LOCK_HISTORY_REQUEST_INIT`, in which every field is absent.
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
 * A handle of an open engine. It is a number, like that of a profile: it may be copied, and all threads may use it at the same time.
 */
typedef uint64_t madoguchi_engine;

/**
 * Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
 *
 * Begin with `MADOGUCHI_START_SESSION_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_start_session_request {
  /**
   * `sizeof(madoguchi_start_session_request)`.
   */
  uint32_t size;
} madoguchi_start_session_request;

/**
 * A handle of an act: a conversation between the library and its host, in which the act says what it needs until it is over. A handle is
 * a number, like that of a profile. Only one thread at a time can drive an act; another thread gets 1832.
 */
typedef uint64_t madoguchi_act;

/**
 * The entry in one field.
 *
 * Begin with `MADOGUCHI_ENTRY_INPUT_INIT`, in which every field is absent.
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
   * The text that was entered.
   */
  struct madoguchi_str text;
} madoguchi_entry_input;

/**
 * Values of `madoguchi_entry_input`, one after another.
 */
typedef struct madoguchi_entry_input_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_entry_input *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_entry_input_list;

/**
 * A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
 *
 * Begin with `MADOGUCHI_SUBMIT_REQUEST_INIT`, in which every field is absent.
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
   * The page token that came with the page (LOG-3).
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
   * The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if
   * the host has none (LCK-6, RSK-4).
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
 * Returns the current page of a session; nothing is written.
 *
 * Begin with `MADOGUCHI_SHOW_REQUEST_INIT`, in which every field is absent.
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
 * Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
 *
 * Begin with `MADOGUCHI_AUTHORITY_REQUEST_INIT`, in which every field is absent.
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
 * A request of an operator of the institution (OPR-1).
 *
 * Begin with `MADOGUCHI_OPERATE_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_operate_request {
  /**
   * `sizeof(madoguchi_operate_request)`.
   */
  uint32_t size;
  /**
   * The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
   */
  struct madoguchi_str operator_;
  /**
   * The second person who approved this very request, named in the same way; absent if nobody did.
   * `data` is NULL where absent.
   */
  struct madoguchi_str approver;
  /**
   * When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile
   * lets an approval count.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant approved_at;
  /**
   * The reason; it must not contain secrets.
   */
  struct madoguchi_str reason;
  /**
   * The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
   */
  struct madoguchi_str customer;
  /**
   * The command.
   * One of `MADOGUCHI_OPERATOR_ACT_…`.
   */
  madoguchi_operator_act command;
  /**
   * The factor whose lock is lifted; only for `lift-lock`.
   * One of `MADOGUCHI_FACTOR_…`. `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_factor factor;
  /**
   * The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
   * `data` is NULL where absent.
   */
  struct madoguchi_str account;
  /**
   * The mail address in the contract; only for `open-contract`, and absent if the contract has none.
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
 * An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
 *
 * Begin with `MADOGUCHI_END_ALL_SESSIONS_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_end_all_sessions_request {
  /**
   * `sizeof(madoguchi_end_all_sessions_request)`.
   */
  uint32_t size;
  /**
   * The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
   */
  struct madoguchi_str operator_;
  /**
   * The second person who approved this very request, named in the same way; absent if nobody did, and then it is refused.
   * `data` is NULL where absent.
   */
  struct madoguchi_str approver;
  /**
   * When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile
   * lets an approval count.
   * `MADOGUCHI_ABSENT` where absent.
   */
  madoguchi_instant approved_at;
  /**
   * The reason; it must not contain secrets.
   */
  struct madoguchi_str reason;
  /**
   * The instant: sessions that began earlier are over. Not later than now.
   */
  madoguchi_instant began_before;
} madoguchi_end_all_sessions_request;

/**
 * The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
 *
 * Begin with `MADOGUCHI_DUE_REQUEST_INIT`, in which every field is absent.
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
 * Applies a new profile to an existing customer and reports what changes (INS-5).
 *
 * Begin with `MADOGUCHI_ADOPT_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_adopt_request {
  /**
   * `sizeof(madoguchi_adopt_request)`.
   */
  uint32_t size;
  /**
   * The host's name for the customer.
   */
  struct madoguchi_str customer;
  /**
   * Whether to report the changes without applying them; absent means to apply them.
   * `MADOGUCHI_ABSENT_32` where absent.
   */
  madoguchi_flag dry;
  /**
   * Not used: `MADOGUCHI_ABSENT_32`.
   */
  int32_t reserved;
} madoguchi_adopt_request;

/**
 * Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
 *
 * Begin with `MADOGUCHI_RESEAL_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_reseal_request {
  /**
   * `sizeof(madoguchi_reseal_request)`.
   */
  uint32_t size;
  /**
   * The row's key.
   */
  struct madoguchi_str row;
} madoguchi_reseal_request;

/**
 * One key or pepper of a host.
 */
typedef struct madoguchi_host_key {
  /**
   * Its number, 0 to 255, by which rows name it. In `MADOGUCHI_HOST_KEY_INIT` it is absent, so a forgotten number is detected.
   */
  int64_t number;
  /**
   * Bytes of a cryptographic source, kept outside the database: 32 of a key, 16 to 64 of a pepper.
   */
  struct madoguchi_bytes secret;
} madoguchi_host_key;

/**
 * The check value of a key or a pepper.
 */
typedef struct madoguchi_key_check {
  /**
   * The key's number, 0 to 255; the key is in force or accepted. In `MADOGUCHI_KEY_CHECK_INIT` it is absent.
   */
  int64_t number;
  /**
   * 16 hexadecimal digits, as `madoguchi_key_check_value` computed them when the key was made.
   */
  struct madoguchi_str value;
} madoguchi_key_check;

/**
 * The keys of a host. They are copied, and the copies are wiped when the engine is closed. A key is changed in four steps: accept the new one, switch
 * to it, seal every row anew (`madoguchi_take_reseal`), retire the old one.
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
  struct madoguchi_host_key in_force;
  /**
   * Accepted keys: the next one, before it is in force on every machine, or the one before, until every row is sealed anew. Rows sealed with them
   * can be read; new rows are not sealed with them.
   */
  const struct madoguchi_host_key *accepted;
  /**
   * The number of accepted keys.
   */
  size_t accepted_count;
  /**
   * The numbers of retired keys. A row that one of them sealed is refused (1836), whoever wrote it.
   */
  const uint8_t *retired;
  /**
   * The number of retired keys.
   */
  size_t retired_count;
  /**
   * The check values of keys. If a key has another one, the engine is not opened (1838).
   */
  const struct madoguchi_key_check *checks;
  /**
   * The number of check values.
   */
  size_t checks_count;
  /**
   * The pepper in force, 16 to 64 bytes, with its number, 1 to 255: password hashes are encrypted under it (CRD-9). If `secret.data` is NULL, one that
   * is derived from the key in force takes its place.
   */
  struct madoguchi_host_key pepper;
  /**
   * Accepted peppers: the next one, before it is in force on every machine, or the one before, until every row is sealed anew.
   */
  const struct madoguchi_host_key *accepted_peppers;
  /**
   * The number of accepted peppers.
   */
  size_t accepted_peppers_count;
  /**
   * The numbers of retired peppers. A hash under one of them is compared with nothing.
   */
  const uint8_t *retired_peppers;
  /**
   * The number of retired peppers.
   */
  size_t retired_peppers_count;
  /**
   * The check values of peppers. If a pepper has another one, the engine is not opened (1840).
   */
  const struct madoguchi_key_check *pepper_checks;
  /**
   * The number of check values of peppers.
   */
  size_t pepper_checks_count;
  /**
   * The number of the pepper in force, 1 to 255, if that is in the host's HSM: acts then have the need `MADOGUCHI_NEED_KIND_HSM`, for which you drive
   * them with `madoguchi_drive_with_hsm`. `MADOGUCHI_ABSENT` if it is not.
   */
  int64_t hsm_pepper;
  /**
   * The numbers of accepted peppers that are in the HSM.
   */
  const uint8_t *accepted_hsm_peppers;
  /**
   * The number of accepted peppers that are in the HSM.
   */
  size_t accepted_hsm_peppers_count;
} madoguchi_host_keys;

/**
 * A row from the host's storage.
 *
 * Begin with `MADOGUCHI_ROW_INPUT_INIT`, in which every field is absent.
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
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_row_input *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_row_input_list;

/**
 * The rows that an act asked for; rows that do not exist are left out.
 *
 * Begin with `MADOGUCHI_LOADED_INPUT_INIT`, in which every field is absent.
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
   * The instant at which the act continues.
   */
  madoguchi_instant now;
} madoguchi_loaded_input;

/**
 * Confirms that the commit that an act asked for is durable.
 *
 * Begin with `MADOGUCHI_COMMITTED_INPUT_INIT`, in which every field is absent.
 */
typedef struct madoguchi_committed_input {
  /**
   * `sizeof(madoguchi_committed_input)`.
   */
  uint32_t size;
  /**
   * The instant at which the act continues.
   */
  madoguchi_instant now;
} madoguchi_committed_input;

/**
 * The messages that were found in the outbox, of those that an act in doubt asked for.
 *
 * Begin with `MADOGUCHI_FOUND_INPUT_INIT`, in which every field is absent.
 */
typedef struct madoguchi_found_input {
  /**
   * `sizeof(madoguchi_found_input)`.
   */
  uint32_t size;
  /**
   * Their names.
   */
  struct madoguchi_str_list messages;
  /**
   * The instant at which the act continues.
   */
  madoguchi_instant now;
} madoguchi_found_input;

/**
 * What the HSM made of one block.
 *
 * Begin with `MADOGUCHI_HSM_ANSWER_INPUT_INIT`, in which every field is absent.
 */
typedef struct madoguchi_hsm_answer_input {
  /**
   * `sizeof(madoguchi_hsm_answer_input)`.
   */
  uint32_t size;
  /**
   * The bytes: 1 to 96 if the block was to be encrypted; none if it was to be decrypted and does not decrypt.
   */
  struct madoguchi_bytes bytes;
} madoguchi_hsm_answer_input;

/**
 * Values of `madoguchi_hsm_answer_input`, one after another.
 */
typedef struct madoguchi_hsm_answer_input_list {
  /**
   * The first; NULL if the list is empty or absent.
   */
  const struct madoguchi_hsm_answer_input *items;
  /**
   * The number of items.
   */
  size_t count;
} madoguchi_hsm_answer_input_list;

/**
 * What the host's HSM made of the blocks that an act asked for.
 *
 * Begin with `MADOGUCHI_HSM_INPUT_INIT`, in which every field is absent.
 */
typedef struct madoguchi_hsm_input {
  /**
   * `sizeof(madoguchi_hsm_input)`.
   */
  uint32_t size;
  /**
   * One answer for each block, in the order of the blocks.
   */
  struct madoguchi_hsm_answer_input_list answers;
  /**
   * The instant at which the act continues.
   */
  madoguchi_instant now;
} madoguchi_hsm_input;

/**
 * A host's store of rows: three functions, which are called on the thread that drives the act. They may throw a C++ exception, which
 * `madoguchi_drive` passes on to its caller. They must not exit in another way, by `longjmp`, `pthread_exit` or a cancelled thread.
 */
typedef struct madoguchi_store {
  /**
   * Passed to all functions unchanged.
   */
  void *context;
  /**
   * Writes the rows of `need->keys` that exist, and the instant, to `*loaded`. Its pointers must be valid until the next
   * call of one of the functions. Returns `MADOGUCHI_STORE_DONE`; any other value is a failure, and `MADOGUCHI_STORE_REFUSED` one that no
   * retry can change.
   */
  int32_t (*load)(void *context, const struct madoguchi_need_record *need, struct madoguchi_loaded_input *loaded);
  /**
   * Makes `need->writes` and `need->outbox` durable in one transaction, and writes the instant to `*committed`. Returns
   * `MADOGUCHI_STORE_DONE`, or `MADOGUCHI_STORE_CONFLICT` if a row, also one of `need->requires`, had another revision and nothing was
   * written. After any other value it is unknown whether the commit took place, and `madoguchi_drive` finds out, unless it is
   * `MADOGUCHI_STORE_REFUSED`.
   */
  int32_t (*commit)(void *context, const struct madoguchi_need_record *need, struct madoguchi_committed_input *committed);
  /**
   * Writes to `*found` the names of those of `need->messages` that any connection has committed to the outbox, sent or not, and the
   * instant. It is called only after the answer to a commit was lost; a message is kept for at least a day after it was sent. Its pointers
   * must be valid until the next call of one of the functions. Returns `MADOGUCHI_STORE_DONE`; any other value is a failure, and
   * `MADOGUCHI_STORE_REFUSED` one that no retry can change.
   */
  int32_t (*find)(void *context, const struct madoguchi_need_record *need, struct madoguchi_found_input *found);
} madoguchi_store;

/**
 * A host's HSM: one function, under the same terms as those of a `madoguchi_store`.
 */
typedef struct madoguchi_hsm {
  /**
   * Passed to the function unchanged.
   */
  void *context;
  /**
   * Writes what the HSM made of each of `need->blocks` to `*answered`, in their order, and the instant: 1 to 96 bytes for a block that was to be
   * encrypted; `size` 0, and `data` that is not NULL, for one that was to be decrypted and does not decrypt. Its pointers must be valid until the next call of one of the functions.
   * Returns `MADOGUCHI_STORE_DONE`; any other value is a failure: then the act gets empty answers and goes on, so that a counted attempt does not run out
   * as a failure of the customer. Report a failure by this value and in a log, not by an exception: after one the act waits, and a counted attempt runs out.
   */
  int32_t (*answer)(void *context, const struct madoguchi_need_record *need, struct madoguchi_hsm_input *answered);
} madoguchi_hsm;

/**
 * For which field is the software keyboard opened (KEY-1)?
 *
 * Begin with `MADOGUCHI_OPEN_KEYBOARD_REQUEST_INIT`, in which every field is absent.
 */
typedef struct madoguchi_open_keyboard_request {
  /**
   * `sizeof(madoguchi_open_keyboard_request)`.
   */
  uint32_t size;
  /**
   * The page.
   * One of `MADOGUCHI_PAGE_…`.
   */
  madoguchi_page page;
  /**
   * The field, whose tick box is on and which got the cursor.
   * One of `MADOGUCHI_ENTRY_FIELD_…`.
   */
  madoguchi_entry_field field;
} madoguchi_open_keyboard_request;

/**
 * A handle of a software keyboard, open or not. It is a number, like that of a profile.
 */
typedef uint64_t madoguchi_keyboard;

/**
 * Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
 * question in records does.
 *
 * One row of the question.
 */
typedef struct madoguchi_hours_row {
  /**
   * The service, as its index in the enum, from 0.
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
 * One row of the answer.
 */
typedef struct madoguchi_hours_row_answer {
  /**
   * The next change, in milliseconds since 1970-01-01T00:00:00Z; `MADOGUCHI_ABSENT` if there is none before the calendar ends.
   */
  int64_t changes_at;
  /**
   * 0, or the code of the error in the row.
   */
  int32_t code;
  /**
   * 1 if it is open, 0 if it is not.
   */
  int32_t open;
} madoguchi_hours_row_answer;

/**
 * Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
 *
 * One row of the question.
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
 * One row of the answer.
 */
typedef struct madoguchi_day_row_answer {
  /**
   * 0, or the code of the error in the row.
   */
  int32_t code;
  /**
   * 1 for a business day, 0 for another.
   */
  int32_t business_day;
} madoguchi_day_row_answer;

/**
 * Which day is a number of business days away (CAL-6)?
 *
 * One row of the question.
 */
typedef struct madoguchi_days_row {
  /**
   * The starting day, in days since 1970-01-01.
   */
  madoguchi_date from;
  /**
   * The number of business days; negative goes back, 0 is the day itself or the next business day.
   */
  int64_t business;
} madoguchi_days_row;

/**
 * The day that is a number of business days away.
 *
 * One row of the answer.
 */
typedef struct madoguchi_days_row_answer {
  /**
   * The day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` on an error.
   */
  int32_t date;
  /**
   * 0, or the code of the error in the row.
   */
  int32_t code;
} madoguchi_days_row_answer;

/**
 * How many business days are in a range (CAL-6)?
 *
 * One row of the question.
 */
typedef struct madoguchi_between_row {
  /**
   * The first day, in days since 1970-01-01; it is counted.
   */
  madoguchi_date from;
  /**
   * The first day after the range, in days since 1970-01-01; it is not counted.
   */
  madoguchi_date to;
} madoguchi_between_row;

/**
 * The number of days in a range.
 *
 * One row of the answer.
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
   * 0, or the code of the error in the row.
   */
  int32_t code;
} madoguchi_between_row_answer;

/**
 * May a statement inquiry ask for these days (HRS-10)?
 *
 * One row of the question.
 */
typedef struct madoguchi_statement_row {
  /**
   * The day of inquiry, in days since 1970-01-01.
   */
  madoguchi_date on;
  /**
   * The first day of the inquiry, in days since 1970-01-01.
   */
  madoguchi_date from;
  /**
   * The last day of the inquiry, in days since 1970-01-01.
   */
  madoguchi_date to;
} madoguchi_statement_row;

/**
 * Whether a statement inquiry may ask for a range of days.
 *
 * One row of the answer.
 */
typedef struct madoguchi_statement_row_answer {
  /**
   * The first allowed day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` on an error.
   */
  int32_t range_from;
  /**
   * The last allowed day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` on an error.
   */
  int32_t range_to;
  /**
   * 0, or the code of the error in the row.
   */
  int32_t code;
  /**
   * 1 if the range is allowed, 0 if it is not.
   */
  int32_t allowed;
} madoguchi_statement_row_answer;

/**
 * What does a transfer cost (FEE-1 … FEE-6)?
 *
 * One row of the question.
 */
typedef struct madoguchi_fee_row {
  /**
   * The kind of recipient, as its index in the enum, from 0.
   * One of `MADOGUCHI_TRANSFER_KIND_…`.
   */
  madoguchi_transfer_kind to;
  /**
   * Its amount in yen, from 1.
   */
  madoguchi_yen amount;
  /**
   * 1 if the customer is a member, 0 if not.
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
 * One row of the answer.
 */
typedef struct madoguchi_fee_row_answer {
  /**
   * The charge in yen, tax included; `MADOGUCHI_ABSENT` on an error.
   */
  int64_t fee;
  /**
   * The consumption tax contained in it, in yen; `MADOGUCHI_ABSENT` on an error.
   */
  int64_t tax_contained;
  /**
   * 0, or the code of the error in the row.
   */
  int32_t code;
} madoguchi_fee_row_answer;

/**
 * What does an item other than a transfer cost (FEE-4, FEE-8)?
 *
 * One row of the question.
 */
typedef struct madoguchi_charge_row {
  /**
   * The item, as its index in the enum, from 0.
   * One of `MADOGUCHI_CHARGE_ITEM_…`.
   */
  madoguchi_charge_item item;
  /**
   * The day, in days since 1970-01-01.
   */
  madoguchi_date on;
} madoguchi_charge_row;

/**
 * The charge for an item other than a transfer.
 *
 * One row of the answer.
 */
typedef struct madoguchi_charge_row_answer {
  /**
   * The charge in yen, tax included; `MADOGUCHI_ABSENT` if it is not stated.
   */
  int64_t yen;
  /**
   * 0, or the code of the error in the row.
   */
  int32_t code;
  /**
   * What the institution states about it, as its index in the enum, from 0.
   */
  int32_t state;
} madoguchi_charge_row_answer;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library's binary interface. A program may continue only if it equals `MADOGUCHI_ABI_VERSION`.
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
 * Returns 0 and writes `*date`; 1101, 1102 or 1103; 1901 for NULL. In case of an error `*date` is `MADOGUCHI_ABSENT_32`, which a
 * request refuses as missing, so you need not check the code.
 */
int32_t madoguchi_date_parse(struct madoguchi_str text,
                             madoguchi_date *date);

/**
 * Reads an instant as in RFC 3339, with its offset: `2027-01-04T08:00:00+09:00` (DATE-2).
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*instant`; 1103, 1104 or 1105; 1901 for NULL. In case of an error `*instant` is `MADOGUCHI_ABSENT`, which a
 * request refuses as missing, so you need not check the code.
 */
int32_t madoguchi_instant_parse(struct madoguchi_str text,
                                madoguchi_instant *instant);

/**
 * Writes a date as `YYYY-MM-DD` with a NUL; `text` has room for `MADOGUCHI_DATE_SIZE` bytes.
 *
 * Safe from every thread.
 *
 * Returns 0; 1103; 1901 for NULL; 1903 if `size` is less.
 */
int32_t madoguchi_date_format(madoguchi_date date, char *text, size_t size);

/**
 * Writes an instant as in RFC 3339, in JST, with a NUL: `2027-01-04T08:00:00+09:00`, with milliseconds if they are not 0;
 * `text` has room for `MADOGUCHI_INSTANT_SIZE` bytes.
 *
 * Safe from every thread.
 *
 * Returns 0; 1103; 1901 for NULL; 1903 if `size` is less.
 */
int32_t madoguchi_instant_format(madoguchi_instant instant,
                                 char *text,
                                 size_t size);

/**
 * The word in JSON of a value of `MADOGUCHI_SERVICE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_service_word(madoguchi_service value);

/**
 * The text in Japanese of a value of `MADOGUCHI_SERVICE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_service_ja(madoguchi_service value);

/**
 * The text in English of a value of `MADOGUCHI_SERVICE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_service_en(madoguchi_service value);

/**
 * The value of `MADOGUCHI_SERVICE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_service madoguchi_service_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_transfer_kind_word(madoguchi_transfer_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_transfer_kind_ja(madoguchi_transfer_kind value);

/**
 * The text in English of a value of `MADOGUCHI_TRANSFER_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_transfer_kind_en(madoguchi_transfer_kind value);

/**
 * The value of `MADOGUCHI_TRANSFER_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_transfer_kind madoguchi_transfer_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_item_word(madoguchi_charge_item value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_item_ja(madoguchi_charge_item value);

/**
 * The text in English of a value of `MADOGUCHI_CHARGE_ITEM_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_item_en(madoguchi_charge_item value);

/**
 * The value of `MADOGUCHI_CHARGE_ITEM_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_charge_item madoguchi_charge_item_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_FORM_RULE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_form_rule_word(madoguchi_form_rule value);

/**
 * The text in Japanese of a value of `MADOGUCHI_FORM_RULE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_form_rule_ja(madoguchi_form_rule value);

/**
 * The text in English of a value of `MADOGUCHI_FORM_RULE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_form_rule_en(madoguchi_form_rule value);

/**
 * The value of `MADOGUCHI_FORM_RULE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_form_rule madoguchi_form_rule_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_WEEKDAY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_weekday_word(madoguchi_weekday value);

/**
 * The text in Japanese of a value of `MADOGUCHI_WEEKDAY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_weekday_ja(madoguchi_weekday value);

/**
 * The text in English of a value of `MADOGUCHI_WEEKDAY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_weekday_en(madoguchi_weekday value);

/**
 * The value of `MADOGUCHI_WEEKDAY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_weekday madoguchi_weekday_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LAYER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_layer_word(madoguchi_layer value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LAYER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_layer_ja(madoguchi_layer value);

/**
 * The text in English of a value of `MADOGUCHI_LAYER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_layer_en(madoguchi_layer value);

/**
 * The value of `MADOGUCHI_LAYER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_layer madoguchi_layer_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_statement_refusal_kind_word(madoguchi_statement_refusal_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_statement_refusal_kind_ja(madoguchi_statement_refusal_kind value);

/**
 * The text in English of a value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_statement_refusal_kind_en(madoguchi_statement_refusal_kind value);

/**
 * The value of `MADOGUCHI_STATEMENT_REFUSAL_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_statement_refusal_kind madoguchi_statement_refusal_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ROUNDING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_rounding_word(madoguchi_rounding value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ROUNDING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_rounding_ja(madoguchi_rounding value);

/**
 * The text in English of a value of `MADOGUCHI_ROUNDING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_rounding_en(madoguchi_rounding value);

/**
 * The value of `MADOGUCHI_ROUNDING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_rounding madoguchi_rounding_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CHARGE_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_state_word(madoguchi_charge_state value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CHARGE_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_state_ja(madoguchi_charge_state value);

/**
 * The text in English of a value of `MADOGUCHI_CHARGE_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_charge_state_en(madoguchi_charge_state value);

/**
 * The value of `MADOGUCHI_CHARGE_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_charge_state madoguchi_charge_state_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_day_reason_kind_word(madoguchi_day_reason_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_day_reason_kind_ja(madoguchi_day_reason_kind value);

/**
 * The text in English of a value of `MADOGUCHI_DAY_REASON_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_day_reason_kind_en(madoguchi_day_reason_kind value);

/**
 * The value of `MADOGUCHI_DAY_REASON_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_day_reason_kind madoguchi_day_reason_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_PAGE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_page_word(madoguchi_page value);

/**
 * The text in Japanese of a value of `MADOGUCHI_PAGE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_page_ja(madoguchi_page value);

/**
 * The text in English of a value of `MADOGUCHI_PAGE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_page_en(madoguchi_page value);

/**
 * The value of `MADOGUCHI_PAGE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_page madoguchi_page_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_BUTTON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_button_word(madoguchi_button value);

/**
 * The text in Japanese of a value of `MADOGUCHI_BUTTON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_button_ja(madoguchi_button value);

/**
 * The text in English of a value of `MADOGUCHI_BUTTON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_button_en(madoguchi_button value);

/**
 * The value of `MADOGUCHI_BUTTON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_button madoguchi_button_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_entry_field_word(madoguchi_entry_field value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_entry_field_ja(madoguchi_entry_field value);

/**
 * The text in English of a value of `MADOGUCHI_ENTRY_FIELD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_entry_field_en(madoguchi_entry_field value);

/**
 * The value of `MADOGUCHI_ENTRY_FIELD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_entry_field madoguchi_entry_field_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_TEXT_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_text_kind_word(madoguchi_text_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_TEXT_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_text_kind_ja(madoguchi_text_kind value);

/**
 * The text in English of a value of `MADOGUCHI_TEXT_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_text_kind_en(madoguchi_text_kind value);

/**
 * The value of `MADOGUCHI_TEXT_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_text_kind madoguchi_text_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_KEY_CLASS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_key_class_word(madoguchi_key_class value);

/**
 * The text in Japanese of a value of `MADOGUCHI_KEY_CLASS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_key_class_ja(madoguchi_key_class value);

/**
 * The text in English of a value of `MADOGUCHI_KEY_CLASS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_key_class_en(madoguchi_key_class value);

/**
 * The value of `MADOGUCHI_KEY_CLASS_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_key_class madoguchi_key_class_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_TLS_VERSION_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_tls_version_word(madoguchi_tls_version value);

/**
 * The text in Japanese of a value of `MADOGUCHI_TLS_VERSION_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_tls_version_ja(madoguchi_tls_version value);

/**
 * The text in English of a value of `MADOGUCHI_TLS_VERSION_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_tls_version_en(madoguchi_tls_version value);

/**
 * The value of `MADOGUCHI_TLS_VERSION_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_tls_version madoguchi_tls_version_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_certificate_kind_word(madoguchi_certificate_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_certificate_kind_ja(madoguchi_certificate_kind value);

/**
 * The text in English of a value of `MADOGUCHI_CERTIFICATE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_certificate_kind_en(madoguchi_certificate_kind value);

/**
 * The value of `MADOGUCHI_CERTIFICATE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_certificate_kind madoguchi_certificate_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_connection_refusal_word(madoguchi_connection_refusal value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_connection_refusal_ja(madoguchi_connection_refusal value);

/**
 * The text in English of a value of `MADOGUCHI_CONNECTION_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_connection_refusal_en(madoguchi_connection_refusal value);

/**
 * The value of `MADOGUCHI_CONNECTION_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_connection_refusal madoguchi_connection_refusal_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_OS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_os_word(madoguchi_os value);

/**
 * The text in Japanese of a value of `MADOGUCHI_OS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_os_ja(madoguchi_os value);

/**
 * The text in English of a value of `MADOGUCHI_OS_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_os_en(madoguchi_os value);

/**
 * The value of `MADOGUCHI_OS_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_os madoguchi_os_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_BROWSER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_browser_word(madoguchi_browser value);

/**
 * The text in Japanese of a value of `MADOGUCHI_BROWSER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_browser_ja(madoguchi_browser value);

/**
 * The text in English of a value of `MADOGUCHI_BROWSER_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_browser_en(madoguchi_browser value);

/**
 * The value of `MADOGUCHI_BROWSER_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_browser madoguchi_browser_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_SUPPORT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_support_word(madoguchi_support value);

/**
 * The text in Japanese of a value of `MADOGUCHI_SUPPORT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_support_ja(madoguchi_support value);

/**
 * The text in English of a value of `MADOGUCHI_SUPPORT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_support_en(madoguchi_support value);

/**
 * The value of `MADOGUCHI_SUPPORT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_support madoguchi_support_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_environment_reason_word(madoguchi_environment_reason value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_environment_reason_ja(madoguchi_environment_reason value);

/**
 * The text in English of a value of `MADOGUCHI_ENVIRONMENT_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_environment_reason_en(madoguchi_environment_reason value);

/**
 * The value of `MADOGUCHI_ENVIRONMENT_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_environment_reason madoguchi_environment_reason_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_FACTOR_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_factor_word(madoguchi_factor value);

/**
 * The text in Japanese of a value of `MADOGUCHI_FACTOR_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_factor_ja(madoguchi_factor value);

/**
 * The text in English of a value of `MADOGUCHI_FACTOR_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_factor_en(madoguchi_factor value);

/**
 * The value of `MADOGUCHI_FACTOR_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_factor madoguchi_factor_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_operator_act_word(madoguchi_operator_act value);

/**
 * The text in Japanese of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_operator_act_ja(madoguchi_operator_act value);

/**
 * The text in English of a value of `MADOGUCHI_OPERATOR_ACT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_operator_act_en(madoguchi_operator_act value);

/**
 * The value of `MADOGUCHI_OPERATOR_ACT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_operator_act madoguchi_operator_act_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_NEED_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_need_kind_word(madoguchi_need_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_NEED_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_need_kind_ja(madoguchi_need_kind value);

/**
 * The text in English of a value of `MADOGUCHI_NEED_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_need_kind_en(madoguchi_need_kind value);

/**
 * The value of `MADOGUCHI_NEED_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_need_kind madoguchi_need_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_HSM_WORK_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_hsm_work_word(madoguchi_hsm_work value);

/**
 * The text in Japanese of a value of `MADOGUCHI_HSM_WORK_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_hsm_work_ja(madoguchi_hsm_work value);

/**
 * The text in English of a value of `MADOGUCHI_HSM_WORK_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_hsm_work_en(madoguchi_hsm_work value);

/**
 * The value of `MADOGUCHI_HSM_WORK_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_hsm_work madoguchi_hsm_work_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_refusal_word(madoguchi_refusal value);

/**
 * The text in Japanese of a value of `MADOGUCHI_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_refusal_ja(madoguchi_refusal value);

/**
 * The text in English of a value of `MADOGUCHI_REFUSAL_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_refusal_en(madoguchi_refusal value);

/**
 * The value of `MADOGUCHI_REFUSAL_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_refusal madoguchi_refusal_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_reason_word(madoguchi_reason value);

/**
 * The text in Japanese of a value of `MADOGUCHI_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_reason_ja(madoguchi_reason value);

/**
 * The text in English of a value of `MADOGUCHI_REASON_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_reason_en(madoguchi_reason value);

/**
 * The value of `MADOGUCHI_REASON_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_reason madoguchi_reason_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_CHANGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_change_kind_word(madoguchi_change_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_CHANGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_change_kind_ja(madoguchi_change_kind value);

/**
 * The text in English of a value of `MADOGUCHI_CHANGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_change_kind_en(madoguchi_change_kind value);

/**
 * The value of `MADOGUCHI_CHANGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_change_kind madoguchi_change_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_NOTICE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_notice_kind_word(madoguchi_notice_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_NOTICE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_notice_kind_ja(madoguchi_notice_kind value);

/**
 * The text in English of a value of `MADOGUCHI_NOTICE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_notice_kind_en(madoguchi_notice_kind value);

/**
 * The value of `MADOGUCHI_NOTICE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_notice_kind madoguchi_notice_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_audit_event_word(madoguchi_audit_event value);

/**
 * The text in Japanese of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_audit_event_ja(madoguchi_audit_event value);

/**
 * The text in English of a value of `MADOGUCHI_AUDIT_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_audit_event_en(madoguchi_audit_event value);

/**
 * The value of `MADOGUCHI_AUDIT_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_audit_event madoguchi_audit_event_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_ORIGIN_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_origin_word(madoguchi_origin value);

/**
 * The text in Japanese of a value of `MADOGUCHI_ORIGIN_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_origin_ja(madoguchi_origin value);

/**
 * The text in English of a value of `MADOGUCHI_ORIGIN_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_origin_en(madoguchi_origin value);

/**
 * The value of `MADOGUCHI_ORIGIN_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_origin madoguchi_origin_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_closing_word(madoguchi_lock_closing value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_closing_ja(madoguchi_lock_closing value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_CLOSING_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_closing_en(madoguchi_lock_closing value);

/**
 * The value of `MADOGUCHI_LOCK_CLOSING_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_lock_closing madoguchi_lock_closing_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_outage_kind_word(madoguchi_outage_kind value);

/**
 * The text in Japanese of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_outage_kind_ja(madoguchi_outage_kind value);

/**
 * The text in English of a value of `MADOGUCHI_OUTAGE_KIND_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_outage_kind_en(madoguchi_outage_kind value);

/**
 * The value of `MADOGUCHI_OUTAGE_KIND_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_outage_kind madoguchi_outage_kind_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_event_word(madoguchi_lock_history_event value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_event_ja(madoguchi_lock_history_event value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_HISTORY_EVENT_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_event_en(madoguchi_lock_history_event value);

/**
 * The value of `MADOGUCHI_LOCK_HISTORY_EVENT_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_lock_history_event madoguchi_lock_history_event_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_reply_word(madoguchi_lock_history_reply value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_reply_ja(madoguchi_lock_history_reply value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_HISTORY_REPLY_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_history_reply_en(madoguchi_lock_history_reply value);

/**
 * The value of `MADOGUCHI_LOCK_HISTORY_REPLY_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_lock_history_reply madoguchi_lock_history_reply_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_LOCK_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_state_word(madoguchi_lock_state value);

/**
 * The text in Japanese of a value of `MADOGUCHI_LOCK_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_state_ja(madoguchi_lock_state value);

/**
 * The text in English of a value of `MADOGUCHI_LOCK_STATE_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_lock_state_en(madoguchi_lock_state value);

/**
 * The value of `MADOGUCHI_LOCK_STATE_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_lock_state madoguchi_lock_state_from_word(struct madoguchi_str word);

/**
 * The word in JSON of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_counter_event_word_word(madoguchi_counter_event_word value);

/**
 * The text in Japanese of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_counter_event_word_ja(madoguchi_counter_event_word value);

/**
 * The text in English of a value of `MADOGUCHI_COUNTER_EVENT_WORD_…`; absent if there is no such value. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_counter_event_word_en(madoguchi_counter_event_word value);

/**
 * The value of `MADOGUCHI_COUNTER_EVENT_WORD_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every
 * thread.
 */
madoguchi_counter_event_word madoguchi_counter_event_word_from_word(struct madoguchi_str word);

/**
 * Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
 *
 * The answer is `result->answer.hours`; `result->errors` has all errors of the request.
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
 * Which windows is a service open, or closed, in a range (HRS-8)?
 *
 * The answer is `result->answer.windows`; `result->errors` has all errors of the request.
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
 * The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
 *
 * The answer is `result->answer.ical`; `result->errors` has all errors of the request.
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
 * Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
 *
 * The answer is `result->answer.day`; `result->errors` has all errors of the request.
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
 * Which day is a number of business days away (CAL-6)?
 *
 * The answer is `result->answer.days`; `result->errors` has all errors of the request.
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
 * How many business days are in a range (CAL-6)?
 *
 * The answer is `result->answer.between`; `result->errors` has all errors of the request.
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
 * May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
 *
 * The answer is `result->answer.statement`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.fee`; `result->errors` has all errors of the request.
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
 * What does an item other than a transfer cost (FEE-4, FEE-8)?
 *
 * The answer is `result->answer.charge`; `result->errors` has all errors of the request.
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
 * What is on a page (PAG-1)?
 *
 * The answer is `result->answer.page`; `result->errors` has all errors of the request.
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
 * Which pages exist (PAG-1)?
 *
 * The answer is `result->answer.pages`; `result->errors` has all errors of the request.
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
 * The institution's texts (PAG-2); without `key` and `page`, all of them.
 *
 * The answer is `result->answer.text`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.connection`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.environment`; `result->errors` has all errors of the request.
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
 * Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
 *
 * The answer is `result->answer.check_entry`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.check_password`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.check_questions`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.questions`; `result->errors` has all errors of the request.
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
 * The answer is `result->answer.profile`; `result->errors` has all errors of the request.
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
 * What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
 *
 * The answer is `result->answer.lock_policy`; `result->errors` has all errors of the request.
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
 * What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
 *
 * The answer is `result->answer.lock_history`; `result->errors` has all errors of the request.
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
 * Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_start_session(madoguchi_engine engine,
                                     const struct madoguchi_start_session_request *request,
                                     struct madoguchi_bytes randomness,
                                     madoguchi_act *act,
                                     struct madoguchi_result *result);

/**
 * A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_submit(madoguchi_engine engine,
                              const struct madoguchi_submit_request *request,
                              struct madoguchi_bytes randomness,
                              madoguchi_act *act,
                              struct madoguchi_result *result);

/**
 * Returns the current page of a session; nothing is written.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_show(madoguchi_engine engine,
                            const struct madoguchi_show_request *request,
                            struct madoguchi_bytes randomness,
                            madoguchi_act *act,
                            struct madoguchi_result *result);

/**
 * Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_authority(madoguchi_engine engine,
                                 const struct madoguchi_authority_request *request,
                                 struct madoguchi_bytes randomness,
                                 madoguchi_act *act,
                                 struct madoguchi_result *result);

/**
 * A request of an operator of the institution (OPR-1).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_operate(madoguchi_engine engine,
                               const struct madoguchi_operate_request *request,
                               struct madoguchi_bytes randomness,
                               madoguchi_act *act,
                               struct madoguchi_result *result);

/**
 * An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_end_all_sessions(madoguchi_engine engine,
                                        const struct madoguchi_end_all_sessions_request *request,
                                        struct madoguchi_bytes randomness,
                                        madoguchi_act *act,
                                        struct madoguchi_result *result);

/**
 * The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_due(madoguchi_engine engine,
                           const struct madoguchi_due_request *request,
                           struct madoguchi_bytes randomness,
                           madoguchi_act *act,
                           struct madoguchi_result *result);

/**
 * Applies a new profile to an existing customer and reports what changes (INS-5).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_adopt(madoguchi_engine engine,
                             const struct madoguchi_adopt_request *request,
                             struct madoguchi_bytes randomness,
                             madoguchi_act *act,
                             struct madoguchi_result *result);

/**
 * Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
 *
 * `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors
 * of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.
 *
 * Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a
 * request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`
 * is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take_reseal(madoguchi_engine engine,
                              const struct madoguchi_reseal_request *request,
                              struct madoguchi_bytes randomness,
                              madoguchi_act *act,
                              struct madoguchi_result *result);

/**
 * The name of a code, `zero-amount`; absent if there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_name(int32_t code);

/**
 * The rule or convention that the error breaks, `FEE-8`; absent if there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_rule(int32_t code);

/**
 * The text of a code in Japanese; absent if there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_ja(int32_t code);

/**
 * The text of a code in English; absent if there is no such code. Valid for ever. Safe from every thread.
 */
struct madoguchi_str madoguchi_code_en(int32_t code);

/**
 * Frees the memory of a result, and empties it; its `size` stays, so that it may be used again. Freeing an empty result has no
 * effect. Freeing a copy of a freed result is detected (1902).
 *
 * Safe from every thread, for different results at the same time.
 *
 * Returns 0; 1901 for NULL; 1902 if its memory was freed already, or was never allocated; 1903 if its size is wrong.
 */
int32_t madoguchi_result_free(struct madoguchi_result *result);

/**
 * Opens the built-in institution, 青和信用組合 (`seiwa`). Close it with `madoguchi_profile_close`.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*profile`; 1901 for NULL; 1905; 1908 if 1,024 profiles are open. In case of an error `*profile` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_profile_builtin(madoguchi_profile *profile);

/**
 * Reads a profile from TOML text of at most 1 MiB, checks it and opens it. Close it with `madoguchi_profile_close`. If the text has
 * faults, `result->faults` has all of them, each with its line and column; `result->answer` stays NULL.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*profile`; the code of the first fault; 1004 for an absent text; 1006 for a longer one; 1901 if `profile` or
 * `result` is NULL; 1903 for a wrong size; 1904 for a text that is not UTF-8; 1905; 1908 if 1,024 profiles are open. In case of an
 * error `*profile` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_profile_load(struct madoguchi_str text,
                               madoguchi_profile *profile,
                               struct madoguchi_result *result);

/**
 * Compiles the timetable of every service now, which takes some milliseconds each, so that the first question about a service is fast.
 *
 * Safe from every thread.
 *
 * Returns 0; 1902 for a profile that is not open; 1905.
 */
int32_t madoguchi_profile_prepare(madoguchi_profile profile);

/**
 * Closes a profile and frees it. Its results stay valid. If other threads are asking it questions, the call waits until they are
 * answered. Later questions get 1902.
 *
 * Safe from every thread; if several threads close the same profile, one gets 0.
 *
 * Returns 0; 1902 for a profile that is not open, including the handle 0; 1905.
 */
int32_t madoguchi_profile_close(madoguchi_profile profile);

/**
 * Answers one line of JSON, of at most 4 MiB, with one line of JSON in `result->answer.line`, without a line end. Errors of the line
 * are in that answer, under `error`, and are no failure of the call. The result's `errors` are errors of the call itself. Bytes that
 * are not UTF-8 are not JSON (1001).
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
 * 1834 for keys or peppers of another length, two keys with the same number or one in two roles, or bytes that are all zero; 1838 for a key with another
 * check value; 1839 for two peppers with the same number or one in two roles; 1840 for a pepper with another check value; 1901 if `keys`, `engine` or
 * `result` is NULL; 1902 for a profile that is not open; 1903 for a wrong size; 1905; 1908 if 65,536 engines are open. In case of an
 * error `*engine` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_engine_open(madoguchi_profile profile,
                              const struct madoguchi_host_keys *keys,
                              madoguchi_engine *engine,
                              struct madoguchi_result *result);

/**
 * Opens an engine that decides by one profile and accepts the next one: it reads what machines write that already decide by the next one, and
 * takes nothing of it back (INS-5). All machines accept a profile before any of them decides by it; then each opens an engine with
 * `madoguchi_engine_open` for the next profile alone. Both profiles may be closed before the engine.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*engine`; 1827 for the next profile of another institution; 1828 for one whose serial number is not greater; otherwise the
 * codes of `madoguchi_engine_open`. In case of an error `*engine` is 0.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_engine_open_accepting(madoguchi_profile profile,
                                        madoguchi_profile next,
                                        const struct madoguchi_host_keys *keys,
                                        madoguchi_engine *engine,
                                        struct madoguchi_result *result);

/**
 * Closes an engine, and wipes its keys. Acts that it made can still be driven.
 *
 * Safe from every thread; if several threads close the same engine, one gets 0.
 *
 * Returns 0; 1902 for an engine that is not open; 1905.
 */
int32_t madoguchi_engine_close(madoguchi_engine engine);

/**
 * Limits how many acts may be comparing secrets at once, from the count of an attempt to the end of its act. 0, as at the beginning, means no limit;
 * a good limit is the number of cores. An act that finds no slot free is refused as busy before its attempt is counted (LCK-2).
 *
 * Safe from every thread.
 *
 * Returns 0; 1902 for an engine that is not open; 1905.
 */
int32_t madoguchi_engine_limit_hashing(madoguchi_engine engine,
                                       size_t acts);

/**
 * Shows a row in readable form, for support and for finding faults, in `result->answer.line`: one line of JSON with its key, revision
 * and state. It omits hashes, salts, page tokens and sealed texts; it contains names and addresses. Its form may change with the
 * library's version.
 *
 * Safe from every thread.
 *
 * Returns 0; 1803 to 1808, 1822, 1823, 1836 or 1837 for a row that is not as it was written; 1812 for an invalid key; codes of the record; 1901 where `row`
 * NULL; 1902 for an engine that is not open; 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_row_json(madoguchi_engine engine,
                           const struct madoguchi_row_input *row,
                           struct madoguchi_result *result);

/**
 * Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it before it sends
 * anything: `line` is the message's JSON, written in any way with the names of the fields of `madoguchi_message_record`, absent ones left out, and `id` the name
 * under which it is stored. It does not tell that messages were deleted, or that one is sent twice (NTC-1, NTC-2).
 *
 * Safe from every thread.
 *
 * Returns 0; 1850 for what is no message of the library, or has another name; 1805, 1836 or 1837 for one under a key that is not here, is retired, or is
 * another one of its number; 1851 for one that was changed: it must not be sent; 1001, 1006 or 1007 for a line that is no JSON, too long, or has a field
 * twice; 1004 where a text is absent; 1901 if `result` is NULL; 1902 for an engine that is not open; 1903; 1904; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_message_check(madoguchi_engine engine,
                                struct madoguchi_str id,
                                struct madoguchi_str line,
                                struct madoguchi_result *result);

/**
 * Writes the number of the host's key that sealed a row, as its bytes say themselves; nothing is verified. `MADOGUCHI_ABSENT` if this is no row of
 * this library. A host counts the rows under each number, and retires a key when none is left.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*number`; codes of the record; 1901 if `row`, `number` or `result` is NULL; 1903; 1905; 1908. In case of an error `*number`
 * is `MADOGUCHI_ABSENT`.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_row_sealed_with(const struct madoguchi_row_input *row,
                                  int64_t *number,
                                  struct madoguchi_result *result);

/**
 * Returns the high-water mark of a row in `result->answer.line`: 32 hexadecimal digits, of which the first 16 are the revision. NULL for a kind of row that
 * has none. A host keeps it in another store (ROW-3); a mark replaces another if its first 16 digits are greater, as texts.
 *
 * Safe from every thread.
 *
 * Returns 0; codes of the record; 1901 if `row` or `result` is NULL; 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_row_mark(const struct madoguchi_row_input *row,
                           struct madoguchi_result *result);

/**
 * Checks a row against its high-water mark, which is read after it, and returns in `result->answer.line` the row's own mark if the row is newer,
 * else NULL. The host raises that mark only when a commit writes over this row: nobody has checked the row's seal yet. `mark` is absent if the host has none, `row` is NULL if there is no row (ROW-3).
 *
 * Safe from every thread.
 *
 * Returns 0; 1844 if the row is older than its mark, 1845 if it is missing, 1846 if it is another one of the same revision, 1852 if it is newer and under a lower key: it must not be given to an act;
 * 1847 or 1813 for a mark of another form; 1802 for a row with another key; 1004 for a key that is absent; codes of the record; 1901 if `result` is NULL; 1903; 1904; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_row_mark_check(struct madoguchi_str key,
                                 struct madoguchi_str mark,
                                 const struct madoguchi_row_input *row,
                                 struct madoguchi_result *result);

/**
 * Writes the number of the host's pepper that a row's hashes are under, as its bytes say themselves; nothing is verified. `MADOGUCHI_ABSENT` if no pepper
 * of the host is in use there, or this is no row of this library. A host counts the rows under each number, and retires a pepper when none is left.
 *
 * Safe from every thread.
 *
 * Returns 0 and writes `*number`; codes of the record; 1901 if `row`, `number` or `result` is NULL; 1903; 1905; 1908. In case of an error `*number`
 * is `MADOGUCHI_ABSENT`.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_row_peppered_with(const struct madoguchi_row_input *row,
                                    int64_t *number,
                                    struct madoguchi_result *result);

/**
 * Computes the check value of a pepper, in `result->answer.line`: 16 hexadecimal digits that say nothing about the pepper. A host notes it together with
 * the pepper's number, and gives both in `madoguchi_host_keys` at every start (CRD-9).
 *
 * Safe from every thread.
 *
 * Returns 0; 1004 for a pepper that is absent; 1818 for one of another length; 1834 for zeros alone; 1901 for NULL with a size, or if `result` is NULL;
 * 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_pepper_check_value(struct madoguchi_bytes secret,
                                     struct madoguchi_result *result);

/**
 * Computes the check value of a key, in `result->answer.line`: 16 hexadecimal digits that say nothing about the key. A host notes it together with
 * the key's number, and gives both in `madoguchi_host_keys` at every start, so that a mistyped key is found before it reads or writes a row (ROW-2).
 *
 * Safe from every thread.
 *
 * Returns 0; 1004 for a key that is absent; 1815 for one of another length; 1834 for zeros alone; 1901 for NULL with a size, or if `result` is NULL;
 * 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_key_check_value(struct madoguchi_bytes secret,
                                  struct madoguchi_result *result);

/**
 * Makes an act from one line of JSON, whose field `act` names the request. `result->errors` has all its errors.
 *
 * Safe from every thread. Close the act with `madoguchi_act_close`.
 *
 * Returns the same as `madoguchi_take_start_session`, and 1901 for an absent line; 1904 for a line that is not UTF-8.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_take(madoguchi_engine engine,
                       struct madoguchi_str line,
                       struct madoguchi_bytes randomness,
                       madoguchi_act *act,
                       struct madoguchi_result *result);

/**
 * Returns what the act needs, in `result->answer.need`. An act that is over needs nothing.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns 0; 1832 while another thread drives it; 1901 if `result` is NULL; 1902 for an act that is not open; 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_need(madoguchi_act act,
                           struct madoguchi_result *result);

/**
 * Gives an act the rows that it asked for, as far as they exist, and runs its next step.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns 0; 1801 if the act did not ask for rows, or not for these; 1832 while another thread drives it; 1802 to 1808 for rows that
 * were changed; 1809 for an instant before a recorded one; 1810; codes of the record; 1901, 1902, 1903, 1905, 1908. The act is over
 * after 1801 to 1808, 1810, 1821 to 1823, 1825, 1826 and 1905, and after no other.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_loaded(madoguchi_act act,
                             const struct madoguchi_loaded_input *input,
                             struct madoguchi_result *result);

/**
 * Tells an act that its commit is durable, and runs its next step, which may take as long as a hash.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same as `madoguchi_act_loaded`.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_committed(madoguchi_act act,
                                const struct madoguchi_committed_input *input,
                                struct madoguchi_result *result);

/**
 * Reports a conflict to an act: a row had another revision and nothing was written. The act then asks for its rows again.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns 0; 1801 if the act did not ask for a commit; 1832 while another thread drives it; 1901, 1902, 1903, 1905, 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_conflicted(madoguchi_act act,
                                 struct madoguchi_result *result);

/**
 * Reports to an act that nobody knows whether its commit took place, because the answer was lost. The act then finds out: it asks for rows,
 * and for messages by their names.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns 0; 1801 if the act did not ask for a commit; 1829 after very many lost answers; 1832 while another thread drives it; 1901, 1902,
 * 1903, 1905, 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_in_doubt(madoguchi_act act,
                               struct madoguchi_result *result);

/**
 * Gives an act the names of the messages that are in the outbox, of those that it looks for, and runs its next step, which may take as long
 * as a hash.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same as `madoguchi_act_loaded`; 1801 if the act did not look for messages, or not for these.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_found(madoguchi_act act,
                            const struct madoguchi_found_input *input,
                            struct madoguchi_result *result);

/**
 * Gives an act what the HSM made of its blocks, one answer for each in their order, and runs its next step, which may take as long as a hash. The answer
 * to a block that does not decrypt has `size` 0, and `data` that is not NULL.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same as `madoguchi_act_loaded`; 1801 if the act did not ask for that, or for more or fewer blocks; 1853 if the HSM does not decrypt what it
 * has encrypted.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_hsm_answered(madoguchi_act act,
                                   const struct madoguchi_hsm_input *input,
                                   struct madoguchi_result *result);

/**
 * Returns how an act ended, in `result->answer.outcome`: NULL while it needs something, and after it failed.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same codes as `madoguchi_act_need`.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_act_outcome(madoguchi_act act, struct madoguchi_result *result);

/**
 * Returns how an act ended, as one line of JSON in `result->answer.line`; `null` while it needs something, and after it failed.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same codes as `madoguchi_act_need`.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_act_outcome_line(madoguchi_act act,
                                   struct madoguchi_result *result);

/**
 * Closes an act, whether it is over or not, and wipes its memory. Its results stay valid. If another thread drives the act, that call
 * is answered first, and the act is wiped afterwards.
 *
 * Safe from every thread; if several threads close the same act, one gets 0.
 *
 * Returns 0; 1902 for an act that is not open; 1905.
 */
int32_t madoguchi_act_close(madoguchi_act act);

/**
 * Gives an act what it needs until it is over. `result->answer.outcome` says how it ended. The act must still be closed.
 *
 * If the store fails before a commit, the outcome is NULL, the call returns 0, and the act still needs the same, so you can drive it again.
 * If it fails at a commit, the commit may have taken place, and the act finds out: the store is called again, with random waits of at most a second each
 * and 10 seconds in all. After that the outcome is NULL too, the call returns 0, and whoever drives the act again goes
 * on finding out. After `MADOGUCHI_STORE_REFUSED` the same holds, without a wait: no later failure of the store hides it. If the store throws a C++ exception, the same holds, without a wait, and the result is empty. `result->answer.outcome` is
 * valid until the result is freed; the records passed to the store are valid only until the store's function returns.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same as `madoguchi_act_loaded`; 1833 for an act that an error ended, or whose outcome was already returned; 1901 if the
 * store, or one of its functions, is NULL, or if the act needs an HSM.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_drive(madoguchi_act act,
                        const struct madoguchi_store *store,
                        struct madoguchi_result *result);

/**
 * Does the same as `madoguchi_drive` for an act whose engine has a pepper in the host's HSM. If the HSM fails, the act goes on with empty answers, and the
 * call returns 1853 if the act cannot end without the HSM.
 *
 * Safe from every thread; does not wait for a thread that drives the act.
 *
 * Returns the same as `madoguchi_drive`; 1901 if the act needs an HSM before it has committed anything, and `hsm` or its function is NULL: the act still
 * needs the same; 1853 if the HSM fails, or does not decrypt what it has encrypted.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_drive_with_hsm(madoguchi_act act,
                                 const struct madoguchi_store *store,
                                 const struct madoguchi_hsm *hsm,
                                 struct madoguchi_result *result);

/**
 * Opens a software keyboard for a field whose tick box is on and which got the cursor (KEY-1). What it shows is in
 * `result->answer.keyboard`. Draw 32 bytes of randomness for each opening; they decide the layout (KEY-2). The profile may be closed
 * before it. Close it with `madoguchi_keyboard_close`.
 *
 * Safe from every thread.
 *
 * Returns 0; 1761 for a field for which the page offers no keyboard; 1816 or 1834 for invalid randomness; codes of the record; 1901 for a
 * request, a keyboard or a result that is NULL; 1902 for a profile that is not open; 1903; 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_keyboard_open(madoguchi_profile profile,
                                const struct madoguchi_open_keyboard_request *request,
                                struct madoguchi_bytes randomness,
                                madoguchi_keyboard *keyboard,
                                struct madoguchi_result *result);

/**
 * Returns what the keyboard shows, in `result->answer.keyboard`.
 *
 * Safe from every thread.
 *
 * Returns 0; 1762 for a keyboard that was confirmed or discarded; 1901 if `result` is NULL; 1902 for a keyboard that is not open; 1903;
 * 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_keyboard_show(madoguchi_keyboard keyboard,
                                struct madoguchi_result *result);

/**
 * Shows the keys of another class of characters. What the keyboard shows then is in `result->answer.keyboard`, as after each click.
 *
 * Safe from every thread.
 *
 * Returns the same codes as `madoguchi_keyboard_show`, and 1763 or 1764 for a class that it does not have.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_keyboard_class(madoguchi_keyboard keyboard,
                                 madoguchi_key_class class_,
                                 struct madoguchi_result *result);

/**
 * Clicks on the key at a position of `keys`, from 0: its character is entered at the cursor.
 *
 * Safe from every thread.
 *
 * Returns the same codes as `madoguchi_keyboard_show`, 1765 for a position without a key, and 1767 if no more
 * characters can be entered; nothing changes then.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_keyboard_press(madoguchi_keyboard keyboard,
                                 int64_t position,
                                 struct madoguchi_result *result);

/**
 * Moves the cursor: 0 is before the first ●.
 *
 * Safe from every thread.
 *
 * Returns the same codes as `madoguchi_keyboard_show`, and 1766 for a place that does not exist; nothing changes then.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_keyboard_cursor(madoguchi_keyboard keyboard,
                                  int64_t cursor,
                                  struct madoguchi_result *result);

/**
 * 【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end.
 *
 * Safe from every thread.
 *
 * Returns the same codes as `madoguchi_keyboard_show`.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_keyboard_clear_one(madoguchi_keyboard keyboard, struct madoguchi_result *result);

/**
 * 【全てクリア】: deletes everything that was entered.
 *
 * Safe from every thread.
 *
 * Returns the same codes as `madoguchi_keyboard_show`.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_keyboard_clear_all(madoguchi_keyboard keyboard, struct madoguchi_result *result);

/**
 * 【入力確定】: hands over what was entered, in `result->answer.line`, and ends the keyboard. The text may be empty. It is wiped when the
 * result is freed.
 *
 * Safe from every thread.
 *
 * Returns 0; 1762 for a keyboard that was confirmed or discarded; 1901 if `result` is NULL; 1902 for a keyboard that is not open; 1903;
 * 1905; 1908.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_keyboard_confirm(madoguchi_keyboard keyboard,
                                   struct madoguchi_result *result);

/**
 * 【×】: discards what was entered, and ends the keyboard.
 *
 * Safe from every thread.
 *
 * Returns the same codes as `madoguchi_keyboard_confirm`.
 */
MADOGUCHI_MUST_USE int32_t madoguchi_keyboard_discard(madoguchi_keyboard keyboard, struct madoguchi_result *result);

/**
 * Closes a keyboard, whatever its state, and wipes its memory. Its results stay valid.
 *
 * Safe from every thread; if several threads close the same keyboard, one gets 0.
 *
 * Returns 0; 1902 for a keyboard that is not open; 1905.
 */
int32_t madoguchi_keyboard_close(madoguchi_keyboard keyboard);

/**
 * Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
 * question in records does.
 *
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_hours_row)`,
 * `answer_size` is `sizeof(madoguchi_hours_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_hours_rows(madoguchi_profile profile,
                             const struct madoguchi_hours_row *rows,
                             size_t row_size,
                             struct madoguchi_hours_row_answer *answers,
                             size_t answer_size,
                             size_t count);

/**
 * Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
 *
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_day_row)`,
 * `answer_size` is `sizeof(madoguchi_day_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_day_rows(madoguchi_profile profile,
                           const struct madoguchi_day_row *rows,
                           size_t row_size,
                           struct madoguchi_day_row_answer *answers,
                           size_t answer_size,
                           size_t count);

/**
 * Which day is a number of business days away (CAL-6)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_days_row)`,
 * `answer_size` is `sizeof(madoguchi_days_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_days_rows(madoguchi_profile profile,
                            const struct madoguchi_days_row *rows,
                            size_t row_size,
                            struct madoguchi_days_row_answer *answers,
                            size_t answer_size,
                            size_t count);

/**
 * How many business days are in a range (CAL-6)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_between_row)`,
 * `answer_size` is `sizeof(madoguchi_between_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
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
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_statement_row)`,
 * `answer_size` is `sizeof(madoguchi_statement_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
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
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_fee_row)`,
 * `answer_size` is `sizeof(madoguchi_fee_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
 */
MADOGUCHI_MUST_USE
int32_t madoguchi_fee_rows(madoguchi_profile profile,
                           const struct madoguchi_fee_row *rows,
                           size_t row_size,
                           struct madoguchi_fee_row_answer *answers,
                           size_t answer_size,
                           size_t count);

/**
 * What does an item other than a transfer cost (FEE-4, FEE-8)?
 *
 * In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
 * `count` of 1. No memory is allocated. The evidence is in the answers to records.
 *
 * `row_size` is `sizeof(madoguchi_charge_row)`,
 * `answer_size` is `sizeof(madoguchi_charge_row_answer)`. Safe from every thread.
 *
 * Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
 * wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
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

/* Every field is absent; a `madoguchi_result` is empty. */

#define MADOGUCHI_RESULT_INIT \
    {sizeof(madoguchi_result), 0, 0, {NULL}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_HOST_KEYS_INIT \
    {sizeof(madoguchi_host_keys), {NULL, 0}, {MADOGUCHI_ABSENT, {NULL, 0}}, NULL, 0, NULL, 0, NULL, 0, \
     {MADOGUCHI_ABSENT, {NULL, 0}}, NULL, 0, NULL, 0, NULL, 0, MADOGUCHI_ABSENT, NULL, 0}
#define MADOGUCHI_HOST_KEY_INIT \
    {MADOGUCHI_ABSENT, {NULL, 0}}
#define MADOGUCHI_KEY_CHECK_INIT \
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
#define MADOGUCHI_OPEN_KEYBOARD_REQUEST_INIT \
    {sizeof(madoguchi_open_keyboard_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
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
    {sizeof(madoguchi_operate_request), {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT, {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_END_ALL_SESSIONS_REQUEST_INIT \
    {sizeof(madoguchi_end_all_sessions_request), {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT, {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_DUE_REQUEST_INIT \
    {sizeof(madoguchi_due_request), {NULL, 0}}
#define MADOGUCHI_ADOPT_REQUEST_INIT \
    {sizeof(madoguchi_adopt_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_RESEAL_REQUEST_INIT \
    {sizeof(madoguchi_reseal_request), {NULL, 0}}
#define MADOGUCHI_ROW_INPUT_INIT \
    {sizeof(madoguchi_row_input), {NULL, 0}, MADOGUCHI_ABSENT, {NULL, 0}}
#define MADOGUCHI_LOADED_INPUT_INIT \
    {sizeof(madoguchi_loaded_input), {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_COMMITTED_INPUT_INIT \
    {sizeof(madoguchi_committed_input), MADOGUCHI_ABSENT}
#define MADOGUCHI_HSM_ANSWER_INPUT_INIT \
    {sizeof(madoguchi_hsm_answer_input), {NULL, 0}}
#define MADOGUCHI_HSM_INPUT_INIT \
    {sizeof(madoguchi_hsm_input), {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_FOUND_INPUT_INIT \
    {sizeof(madoguchi_found_input), {NULL, 0}, MADOGUCHI_ABSENT}

/** Makes a view of a text that ends with a NUL; the view of NULL is absent. */
static inline madoguchi_str madoguchi_text(const char *text)
{
    madoguchi_str view;
    view.data = text;
    view.size = text == NULL ? 0 : strlen(text);
    return view;
}

#endif  /* MADOGUCHI_H */
