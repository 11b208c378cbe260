/*
 * Mistakes that a program can make: every case gets its code, and nothing crashes.
 *
 *   misuse [few]      few: without a thousand open profiles. With -DFAULTS, for a library that has that feature, panics too
 */
#include "check.h"
#include "fields.h"

#include <string.h>

static const madoguchi_str absent = {NULL, 0};

static madoguchi_profile opened(void)
{
    madoguchi_profile profile = 0;
    EXPECT(0, madoguchi_profile_builtin(&profile));
    CHECK(profile != 0);
    return profile;
}

static madoguchi_date day(const char *text)
{
    madoguchi_date date;
    EXPECT(0, madoguchi_date_parse(madoguchi_text(text), &date));
    return date;
}

static madoguchi_fee_request fee_request(void)
{
    madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
    request.to = MADOGUCHI_TRANSFER_KIND_OTHER_BANK;
    request.amount = 30000;
    request.member = 1;
    request.on = day("2027-01-04");
    return request;
}

/* Whether a text equals the expected one, with its NUL. */
static int is(madoguchi_str text, const char *wanted)
{
    return text.data != NULL && text.size == strlen(wanted) && strcmp(text.data, wanted) == 0;
}

static int has_error(const madoguchi_result *result, size_t place, int32_t code, const char *field)
{
    return place < result->errors.count && result->errors.items[place].code == code
           && is(result->errors.items[place].field, field);
}

static void fault_58_handles(void)
{
    madoguchi_profile profile = opened(), again, none = 77;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_fee_request request = fee_request();
    madoguchi_fee_row row = {MADOGUCHI_TRANSFER_KIND_OTHER_BANK, 30000, 1, 20822};
    madoguchi_fee_row_answer answer;
    uint64_t owner;

    EXPECT(1901, madoguchi_profile_builtin(NULL));
    EXPECT(1902, madoguchi_profile_close(0));
    EXPECT(1902, madoguchi_profile_close(UINT64_MAX));
    EXPECT(1902, madoguchi_profile_close(profile ^ 1));
    EXPECT(1902, madoguchi_profile_close(profile + (UINT64_C(1) << 22)));
    EXPECT(1902, madoguchi_profile_prepare(0));
    EXPECT(0, madoguchi_profile_prepare(profile));

    EXPECT(0, madoguchi_answer_fee(profile, &request, &result));
    owner = result.owner;
    CHECK(owner != 0);
    /* The number of a result is no handle of a profile, and the other way round. */
    EXPECT(1902, madoguchi_profile_close(owner));
    EXPECT(1902, madoguchi_fee_rows(owner, &row, sizeof row, &answer, sizeof answer, 1));
    EXPECT(0, madoguchi_result_free(&result));
    result.owner = profile;
    EXPECT(1902, madoguchi_result_free(&result));
    CHECK(result.owner == 0);

    /* A closed handle stays closed, whatever is opened in its place. */
    EXPECT(0, madoguchi_profile_close(profile));
    EXPECT(1902, madoguchi_profile_close(profile));
    again = opened();
    CHECK(again != profile);
    EXPECT(1902, madoguchi_profile_close(profile));
    EXPECT(1902, madoguchi_profile_prepare(profile));
    EXPECT(1902, madoguchi_answer_fee(profile, &request, &result));
    CHECK(has_error(&result, 0, 1902, "") && result.answer.fee == NULL);
    EXPECT(1902, madoguchi_ask(profile, madoguchi_text("{}"), &result));
    EXPECT(1902, madoguchi_fee_rows(profile, &row, sizeof row, &answer, sizeof answer, 1));
    EXPECT(0, madoguchi_result_free(&result));
    EXPECT(0, madoguchi_profile_close(again));

    EXPECT(1401, madoguchi_profile_load(madoguchi_text("["), &none, &result));
    CHECK(none == 0 && result.faults.count == 1 && result.faults.items[0].line == 1);
    EXPECT(0, madoguchi_result_free(&result));
}

static void fault_58_many_handles(void)
{
    static madoguchi_profile profiles[1024];
    madoguchi_profile more = 1;
    size_t count = 0;
    while (count < 1024 && madoguchi_profile_builtin(&profiles[count]) == 0) {
        count++;
    }
    EXPECT(1023, count); /* and the one that main opened */
    EXPECT(1908, madoguchi_profile_builtin(&more));
    CHECK(more == 0);
    while (count > 0) {
        EXPECT(0, madoguchi_profile_close(profiles[--count]));
    }
    more = opened();
    EXPECT(0, madoguchi_profile_close(more));
}

static void fault_58_nulls(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_fee_row row = {0, 1, 0, 20822};
    madoguchi_fee_row_answer answer;
    madoguchi_profile other = 1;
    madoguchi_instant instant;
    char text[MADOGUCHI_INSTANT_SIZE];
    size_t place;

    for (place = 0; place < QUESTION_COUNT; place++) {
        EXPECT(1901, questions[place].ask(profile, NULL, &result));
        CHECK(has_error(&result, 0, 1901, ""));
        EXPECT(1901, questions[place].ask(profile, questions[place].absent, NULL));
        EXPECT(1901, questions[place].ask(0, NULL, NULL));
    }
    EXPECT(1901, madoguchi_ask(profile, absent, &result));
    EXPECT(1901, madoguchi_ask(profile, madoguchi_text("{}"), NULL));
    EXPECT(1901, madoguchi_profile_load(madoguchi_text(""), NULL, &result));
    EXPECT(1901, madoguchi_profile_load(madoguchi_text(""), &other, NULL));
    CHECK(other == 0);
    EXPECT(1004, madoguchi_profile_load(absent, &other, &result));
    EXPECT(1901, madoguchi_fee_rows(profile, NULL, sizeof row, &answer, sizeof answer, 1));
    EXPECT(1901, madoguchi_fee_rows(profile, &row, sizeof row, NULL, sizeof answer, 1));
    EXPECT(0, madoguchi_fee_rows(profile, NULL, sizeof row, NULL, sizeof answer, 0));
    EXPECT(1901, madoguchi_result_free(NULL));
    EXPECT(1901, madoguchi_date_parse(madoguchi_text("2027-01-04"), NULL));
    EXPECT(1901, madoguchi_instant_parse(absent, &instant));
    EXPECT(1901, madoguchi_date_format(0, NULL, 11));
    EXPECT(1901, madoguchi_instant_format(0, NULL, 30));
    EXPECT(0, madoguchi_instant_format(0, text, sizeof text));
    CHECK(strcmp(text, "1970-01-01T09:00:00+09:00") == 0);
    CHECK(madoguchi_code_name(0).data == NULL && madoguchi_service_word(-1).data == NULL);
    CHECK(madoguchi_service_word(INT32_MAX).data == NULL && madoguchi_service_ja(MADOGUCHI_ABSENT_32).data == NULL);
    EXPECT(MADOGUCHI_ABSENT_32, madoguchi_service_from_word(absent));
    EXPECT(MADOGUCHI_ABSENT_32, madoguchi_service_from_word(madoguchi_text("Balance")));
    EXPECT(0, madoguchi_result_free(&result));
}

static void fault_59_sizes(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT, small = MADOGUCHI_RESULT_INIT;
    struct {
        madoguchi_result result;
        char more[16];
    } newer;
    madoguchi_fee_request request = fee_request();
    madoguchi_statement_request statement = MADOGUCHI_STATEMENT_REQUEST_INIT;
    madoguchi_fee_row rows[2] = {{3, 30000, 1, 20822}, {3, 0, 1, 20822}};
    madoguchi_fee_row_answer answers[2];
    struct {
        madoguchi_fee_row_answer answer;
        int64_t more;
    } longer[2];
    uint32_t size;

    for (size = 0; size < 200; size++) {
        request.size = size;
        EXPECT(size == sizeof request ? 0 : 1903, madoguchi_answer_fee(profile, &request, &result));
    }
    request.size = UINT32_MAX;
    EXPECT(1903, madoguchi_answer_fee(profile, &request, &result));
    request.size = sizeof request;

    /* An older header's structure ends before fields that are optional, and those are absent. */
    statement.on = day("2027-01-04");
    statement.from = statement.to = day("1950-01-01");
    EXPECT(0, madoguchi_answer_statement(profile, &statement, &result));
    CHECK(result.answer.statement->allowed == 0);
    statement.size = offsetof(madoguchi_statement_request, from);
    EXPECT(0, madoguchi_answer_statement(profile, &statement, &result));
    CHECK(result.answer.statement->allowed == 1);
    statement.size = offsetof(madoguchi_statement_request, from) + 1;
    EXPECT(1903, madoguchi_answer_statement(profile, &statement, &result));
    statement.size = offsetof(madoguchi_statement_request, on);
    EXPECT(1903, madoguchi_answer_statement(profile, &statement, &result));

    small.size = sizeof small - 1;
    EXPECT(1903, madoguchi_answer_fee(profile, &request, &small));
    EXPECT(1903, madoguchi_result_free(&small));
    small.size = UINT32_MAX;
    EXPECT(1903, madoguchi_answer_fee(profile, &request, &small));

    /* A newer header's result has more at its end. */
    memset(&newer, 0, sizeof newer);
    newer.result.size = sizeof newer;
    memset(newer.more, 7, sizeof newer.more);
    EXPECT(0, madoguchi_answer_fee(profile, &request, &newer.result));
    CHECK(newer.result.size == sizeof newer && newer.more[0] == 0 && newer.more[15] == 0);
    CHECK(newer.result.answer.fee->fee == 330);
    EXPECT(0, madoguchi_result_free(&newer.result));

    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows - 1, answers, sizeof *answers, 2));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows + 8, answers, sizeof *answers, 2));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows, answers, 0, 2));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows, answers, 3, 2));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows, answers, SIZE_MAX, 2));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, SIZE_MAX, answers, sizeof *answers, 2));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows, answers, sizeof *answers, SIZE_MAX));
    EXPECT(1903, madoguchi_fee_rows(profile, rows, sizeof *rows, answers, sizeof *answers, SIZE_MAX / sizeof *rows));
    memset(longer, 7, sizeof longer);
    EXPECT(0, madoguchi_fee_rows(profile, rows, sizeof *rows, &longer[0].answer, sizeof *longer, 2));
    CHECK(longer[0].answer.fee == 330 && longer[0].more == 0 && longer[1].answer.code == 1303 && longer[1].more == 0);
    EXPECT(0, madoguchi_result_free(&result));
}

static void texts(madoguchi_profile profile)
{
    static char large[10 * 1024 * 1024];
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_ical_request ical = MADOGUCHI_ICAL_REQUEST_INIT;
    madoguchi_profile other;
    madoguchi_date date;
    madoguchi_str view = {large, sizeof large};

    memset(large, 'x', sizeof large);
    EXPECT(0, madoguchi_ask(profile, view, &result));
    CHECK(strstr(result.answer.line->data, "\"code\":1006") != NULL);
    memset(large, '\xff', sizeof large);
    EXPECT(0, madoguchi_ask(profile, view, &result));
    CHECK(strstr(result.answer.line->data, "\"code\":1006") != NULL);
    view.size = 8;
    EXPECT(0, madoguchi_ask(profile, view, &result));
    CHECK(strstr(result.answer.line->data, "\"code\":1001") != NULL);
    view.size = SIZE_MAX;
    EXPECT(1903, madoguchi_ask(profile, view, &result));
    view.size = SIZE_MAX / 2;
    EXPECT(0, madoguchi_ask(profile, view, &result));
    EXPECT(1901, madoguchi_ask(profile, absent, &result));
    view.size = 0;
    EXPECT(0, madoguchi_ask(profile, view, &result));
    CHECK(strstr(result.answer.line->data, "\"code\":1001") != NULL);

    ical.service = MADOGUCHI_SERVICE_BALANCE;
    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2027-01-04T00:00:00+09:00"), &ical.from));
    ical.to = ical.from + 86400000;
    ical.stamp = ical.from;
    ical.domain = view;
    ical.domain.size = 8;
    EXPECT(1904, madoguchi_answer_ical(profile, &ical, &result));
    CHECK(has_error(&result, 0, 1904, "domain") && result.errors.items[0].position == 0);
    ical.domain.size = sizeof large;
    EXPECT(1006, madoguchi_answer_ical(profile, &ical, &result));
    ical.domain.size = SIZE_MAX;
    EXPECT(1903, madoguchi_answer_ical(profile, &ical, &result));
    ical.domain.data = NULL;
    EXPECT(1901, madoguchi_answer_ical(profile, &ical, &result));
    CHECK(has_error(&result, 0, 1901, "domain"));
    ical.domain.size = 0;
    EXPECT(1004, madoguchi_answer_ical(profile, &ical, &result));
    ical.domain = madoguchi_text("");
    EXPECT(1811, madoguchi_answer_ical(profile, &ical, &result));
    CHECK(has_error(&result, 0, 1811, "domain"));
    ical.domain = madoguchi_text("ib.bank.example");
    EXPECT(0, madoguchi_answer_ical(profile, &ical, &result));

    view.size = sizeof large;
    EXPECT(1006, madoguchi_profile_load(view, &other, &result));
    view.size = 100;
    EXPECT(1904, madoguchi_profile_load(view, &other, &result));
    EXPECT(1101, madoguchi_date_parse(view, &date));
    CHECK(date == MADOGUCHI_ABSENT_32);
    view.size = SIZE_MAX;
    EXPECT(1101, madoguchi_date_parse(view, &date));
    EXPECT(1102, madoguchi_date_parse(madoguchi_text("2026-02-30"), &date));
    EXPECT(1103, madoguchi_date_parse(madoguchi_text("2151-01-01"), &date));
    EXPECT(MADOGUCHI_ABSENT_32, madoguchi_service_from_word(view));
    EXPECT(1903, madoguchi_date_format(0, large, 10));
    EXPECT(0, madoguchi_date_format(0, large, 11));
    EXPECT(1103, madoguchi_date_format(MADOGUCHI_ABSENT_32, large, 11));
    EXPECT(1103, madoguchi_instant_format(MADOGUCHI_ABSENT, large, 30));
    EXPECT(0, madoguchi_result_free(&result));
}

/* All errors are reported at once, with the same codes as in JSON. */
static void values(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
    madoguchi_days_request days = MADOGUCHI_DAYS_REQUEST_INIT;
    madoguchi_hours_request hours = MADOGUCHI_HOURS_REQUEST_INIT;
    madoguchi_maintenance_record maintenance = MADOGUCHI_MAINTENANCE_RECORD_INIT;
    madoguchi_maintenance_window_record windows[3] = {MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT,
                                                      MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT,
                                                      MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT};
    madoguchi_service services[2] = {MADOGUCHI_SERVICE_BALANCE, 16};

    EXPECT(1004, madoguchi_answer_fee(profile, &request, &result));
    CHECK(result.errors.count == 4 && has_error(&result, 0, 1004, "to") && has_error(&result, 3, 1004, "on"));
    request.to = 4;
    request.amount = -5;
    request.member = 2;
    request.on = INT32_MAX;
    EXPECT(1304, madoguchi_answer_fee(profile, &request, &result));
    CHECK(result.errors.count == 4 && result.code == 1304 && result.answer.fee == NULL);
    CHECK(has_error(&result, 0, 1304, "to") && is(result.errors.items[0].found, "4"));
    CHECK(has_error(&result, 1, 1301, "amount") && is(result.errors.items[1].found, "-5"));
    CHECK(has_error(&result, 2, 1907, "member") && has_error(&result, 3, 1103, "on"));
    CHECK(is(result.errors.items[3].rule, "CAL-8") && is(result.errors.items[3].name, "date-out-of-range"));
    CHECK(result.errors.items[0].position == MADOGUCHI_ABSENT && result.errors.items[0].ja.size > 0);
    request = fee_request();
    request.amount = INT64_MAX;
    EXPECT(1302, madoguchi_answer_fee(profile, &request, &result));

    days.from = 0;
    days.business = INT64_MAX;
    EXPECT(1008, madoguchi_answer_days(profile, &days, &result));
    days.business = INT32_MIN;
    EXPECT(1106, madoguchi_answer_days(profile, &days, &result));

    hours.service = MADOGUCHI_SERVICE_BALANCE;
    hours.at = INT64_MAX;
    EXPECT(1103, madoguchi_answer_hours(profile, &hours, &result));
    hours.at = 0;
    hours.maintenance = &maintenance;
    maintenance.revision = madoguchi_text("r1");
    maintenance.windows.items = windows;
    maintenance.windows.count = 3;
    windows[1].services.items = services;
    windows[1].services.count = 2;
    EXPECT(1004, madoguchi_answer_hours(profile, &hours, &result));
    CHECK(has_error(&result, 0, 1004, "maintenance.windows[0].from"));
    CHECK(has_error(&result, 6, 1201, "maintenance.windows[1].services[1]"));
    CHECK(result.errors.count == 13);
    maintenance.windows.count = SIZE_MAX;
    EXPECT(1903, madoguchi_answer_hours(profile, &hours, &result));
    maintenance.windows.count = 3;
    windows[2].size = 8;
    EXPECT(1004, madoguchi_answer_hours(profile, &hours, &result));
    CHECK(has_error(&result, result.errors.count - 1, 1903, "maintenance.windows[2]"));
    windows[0].size = 0;
    EXPECT(1903, madoguchi_answer_hours(profile, &hours, &result));
    CHECK(has_error(&result, 0, 1903, "maintenance.windows"));
    maintenance.windows.items = NULL;
    EXPECT(1901, madoguchi_answer_hours(profile, &hours, &result));
    maintenance.windows.count = 0;
    EXPECT(1004, madoguchi_answer_hours(profile, &hours, &result));
    maintenance.windows.items = windows;
    EXPECT(0, madoguchi_answer_hours(profile, &hours, &result));
    CHECK(is(result.answer.hours->maintenance_revision, "r1"));
    maintenance.size = 4;
    EXPECT(1903, madoguchi_answer_hours(profile, &hours, &result));
    CHECK(has_error(&result, 0, 1903, "maintenance"));
    EXPECT(0, madoguchi_result_free(&result));
}

static void fault_59_rows(madoguchi_profile profile)
{
    madoguchi_hours_row hours[4] = {{0, 0}, {16, 0}, {-1, 0}, {0, INT64_MAX}};
    madoguchi_hours_row_answer open[4];
    madoguchi_fee_row fees[5] = {{3, 30000, 1, 20822}, {3, 0, 1, 20822}, {3, -1, 1, 20822}, {3, 1, 2, 20822}, {3, 1, 1, INT32_MIN}};
    madoguchi_fee_row_answer fee[5];
    char bytes[sizeof fees + 1], answers[sizeof fee + 1];

    EXPECT(0, madoguchi_hours_rows(profile, hours, sizeof *hours, open, sizeof *open, 4));
    CHECK(open[0].code == 0 && open[1].code == 1201 && open[2].code == 1201 && open[3].code == 1103);
    CHECK(open[3].changes_at == MADOGUCHI_ABSENT);
    EXPECT(0, madoguchi_fee_rows(profile, fees, sizeof *fees, fee, sizeof *fee, 5));
    CHECK(fee[0].code == 0 && fee[0].fee == 330 && fee[0].tax_contained == 30);
    CHECK(fee[1].code == 1303 && fee[2].code == 1301 && fee[3].code == 1907 && fee[4].code == 1103);
    CHECK(fee[1].fee == MADOGUCHI_ABSENT);

    /* At an unaligned address. */
    memcpy(bytes + 1, fees, sizeof fees);
    EXPECT(0, madoguchi_fee_rows(profile, (const madoguchi_fee_row *)(const void *)(bytes + 1), sizeof *fees,
                                 (madoguchi_fee_row_answer *)(void *)(answers + 1), sizeof *fee, 5));
    CHECK(memcmp(answers + 1, &fee[0].fee, sizeof fee[0].fee) == 0);

    /* The answers may be written over the rows. */
    CHECK(sizeof *fees == sizeof *fee);
    EXPECT(0, madoguchi_fee_rows(profile, fees, sizeof *fees, (madoguchi_fee_row_answer *)(void *)fees, sizeof *fee, 5));
    memcpy(fee, fees, sizeof fee);
    CHECK(fee[0].fee == 330 && fee[4].code == 1103);
}

static void fault_58_results(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT, copy, wild;
    madoguchi_fee_request request = fee_request();
    char bytes[sizeof result + 1];

    /* The request may be in the memory of the result that gets its answer. */
    EXPECT(0, madoguchi_ask(profile, madoguchi_text("{\"ask\":\"no such thing\"}"), &result));
    CHECK(strstr(result.answer.line->data, "1002") != NULL);
    EXPECT(0, madoguchi_ask(profile, *result.answer.line, &result));
    CHECK(strstr(result.answer.line->data, "1004") != NULL);

    /* A result with a wrong size is not freed. */
    result.size = 1u << 20;
    EXPECT(1903, madoguchi_result_free(&result));
    CHECK(strstr(result.answer.line->data, "1004") != NULL);
    result.size = sizeof result;

    EXPECT(0, madoguchi_result_free(&result));
    EXPECT(0, madoguchi_answer_fee(profile, &request, &result));
    copy = result;
    EXPECT(0, madoguchi_result_free(&result));
    CHECK(result.answer.fee == NULL && result.owner == 0 && result.size == sizeof result);
    EXPECT(0, madoguchi_result_free(&result));
    EXPECT(1902, madoguchi_result_free(&copy));
    CHECK(copy.owner == 0);
    EXPECT(0, madoguchi_result_free(&copy));

    /* One result for many calls: each frees the previous answer. */
    EXPECT(0, madoguchi_answer_fee(profile, &request, &result));
    copy = result;
    EXPECT(0, madoguchi_answer_fee(profile, &request, &result));
    EXPECT(1902, madoguchi_result_free(&copy));
    CHECK(is(result.answer.fee->row_source, "振込 他行宛 組合員の方 3万円以上"));
    EXPECT(0, madoguchi_result_free(&result));

    /* A result that was never initialised is detected, or at worst initialised. */
    memset(&wild, 0xa5, sizeof wild);
    EXPECT(1903, madoguchi_answer_fee(profile, &request, &wild));
    EXPECT(1903, madoguchi_result_free(&wild));
    wild.size = sizeof wild;
    EXPECT(0, madoguchi_answer_fee(profile, &request, &wild));
    EXPECT(0, madoguchi_result_free(&wild));

    memset(bytes, 0, sizeof bytes);
    result = wild;
    memcpy(bytes + 1, &result, sizeof result);
    EXPECT(0, madoguchi_answer_fee(profile, &request, (madoguchi_result *)(void *)(bytes + 1)));
    memcpy(&result, bytes + 1, sizeof result);
    CHECK(result.answer.fee->fee == 330);
    EXPECT(0, madoguchi_result_free((madoguchi_result *)(void *)(bytes + 1)));

    /* Answers outlive their profile. */
    EXPECT(0, madoguchi_answer_fee(profile, &request, &result));
    EXPECT(0, madoguchi_profile_close(profile));
    CHECK(is(result.answer.fee->profile.id, "seiwa"));
    EXPECT(0, madoguchi_result_free(&result));
}

static void words_and_versions(void)
{
    size_t place;
    CHECK(madoguchi_abi_version() == MADOGUCHI_ABI_VERSION);
    CHECK(madoguchi_version().size >= 5 && strchr(madoguchi_version().data, '.') != NULL);
    CHECK(is(madoguchi_code_name(MADOGUCHI_CODE_ZERO_AMOUNT), "zero-amount"));
    CHECK(is(madoguchi_code_rule(MADOGUCHI_CODE_ZERO_AMOUNT), "FEE-8"));
    CHECK(is(madoguchi_code_en(MADOGUCHI_CODE_TOO_MANY_HANDLES), "there are too many open handles"));
    CHECK(madoguchi_code_ja(MADOGUCHI_CODE_NOT_JSON).size > 0);
    CHECK(is(madoguchi_transfer_kind_word(MADOGUCHI_TRANSFER_KIND_OTHER_BANK), "other-bank"));
    CHECK(is(madoguchi_transfer_kind_ja(MADOGUCHI_TRANSFER_KIND_OTHER_BANK), "他行宛"));
    CHECK(is(madoguchi_transfer_kind_en(MADOGUCHI_TRANSFER_KIND_OTHER_BANK), "Another bank"));
    for (place = 0; place < 16; place++) {
        EXPECT(place, madoguchi_service_from_word(madoguchi_service_word((int32_t)place)));
    }
}

static const uint8_t secret[32] = "a key of thirty-two bytes......";
/* The first bytes of HMAC-SHA-256 under `secret` of the label of check values, which has its length before it. */
#define SECRET_CHECK "eaa16cb2a3a4564f"
/* The same of the label of a pepper's check values. */
#define PEPPER_CHECK "132ff66062ee09fd"
static const uint8_t other_secret[32] = "another key, of as many bytes..";
static const uint8_t zeros[32];

static madoguchi_bytes bytes_of(const void *data, size_t size)
{
    madoguchi_bytes bytes;
    bytes.data = (const uint8_t *)data;
    bytes.size = size;
    return bytes;
}

static madoguchi_host_keys keys_of(size_t size)
{
    madoguchi_host_keys keys = MADOGUCHI_HOST_KEYS_INIT;
    keys.deployment = madoguchi_text("tests");
    keys.in_force.number = 1;
    keys.in_force.secret = bytes_of(secret, size);
    return keys;
}

/* A profile cannot be its own next one: its serial number is not greater (INS-5). The vectors open engines that accept one. */
static void ins_5_engines_that_accept(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), wrong = keys_of(31);
    madoguchi_engine engine = 77;

    EXPECT(1828, madoguchi_engine_open_accepting(profile, profile, &keys, &engine, &result));
    CHECK(has_error(&result, 0, 1828, "next"));
    CHECK(engine == 0);
    EXPECT(1902, madoguchi_engine_open_accepting(profile, 0, &keys, &engine, &result));
    EXPECT(1902, madoguchi_engine_open_accepting(0, profile, &keys, &engine, &result));
    EXPECT(1815, madoguchi_engine_open_accepting(profile, profile, &wrong, &engine, &result));
    EXPECT(1901, madoguchi_engine_open_accepting(profile, profile, NULL, &engine, &result));
    EXPECT(1901, madoguchi_engine_open_accepting(profile, profile, &keys, NULL, &result));
    EXPECT(1901, madoguchi_engine_open_accepting(profile, profile, &keys, &engine, NULL));
    CHECK(madoguchi_result_free(&result) == 0);
}

static void fault_58_engines(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), wrong;
    madoguchi_host_keys forgotten = MADOGUCHI_HOST_KEYS_INIT;
    madoguchi_host_key before = {1, {NULL, 0}}, nameless = MADOGUCHI_HOST_KEY_INIT;
    madoguchi_engine engine = 77;
    madoguchi_act act = 77;
    madoguchi_profile other = opened();

    EXPECT(1901, madoguchi_engine_open(profile, &keys, NULL, &result));
    EXPECT(1901, madoguchi_engine_open(profile, NULL, &engine, &result));
    EXPECT(1901, madoguchi_engine_open(profile, &keys, &engine, NULL));
    EXPECT(1902, madoguchi_engine_open(0, &keys, &engine, &result));
    CHECK(engine == 0);
    wrong = keys;
    wrong.size--;
    EXPECT(1903, madoguchi_engine_open(profile, &wrong, &engine, &result));
    /* The deployment's name: absent, empty, of 33 bytes, with a space. */
    wrong = keys;
    wrong.deployment = forgotten.deployment;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "deployment"));
    wrong.deployment = madoguchi_text("");
    EXPECT(1824, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1824, "deployment"));
    wrong.deployment = madoguchi_text("123456789012345678901234567890123");
    EXPECT(1824, madoguchi_engine_open(profile, &wrong, &engine, &result));
    wrong.deployment = madoguchi_text("the tests");
    EXPECT(1824, madoguchi_engine_open(profile, &wrong, &engine, &result));
    wrong = keys_of(31);
    EXPECT(1815, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1815, "in_force.secret"));
    wrong = keys_of(32);
    wrong.in_force.secret.data = NULL;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    wrong.in_force.secret.size = 0;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    wrong.in_force.secret = bytes_of(secret, SIZE_MAX);
    EXPECT(1903, madoguchi_engine_open(profile, &wrong, &engine, &result));
    wrong = keys;
    wrong.in_force.number = 256;
    EXPECT(1008, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1008, "in_force.number"));
    /* A forgotten number is not a valid number. */
    wrong.in_force.number = forgotten.in_force.number;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "in_force.number"));
    wrong = keys;
    wrong.accepted = &nameless;
    wrong.accepted_count = 1;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "accepted[0].number"));
    /* Bytes that are all zero are neither a key nor a pepper. */
    wrong = keys;
    wrong.in_force.secret = bytes_of(zeros, 32);
    EXPECT(1834, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1834, "in_force.secret"));
    wrong = keys;
    wrong.pepper.number = 1;
    wrong.pepper.secret = bytes_of(zeros, 32);
    EXPECT(1834, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1834, "pepper.secret"));
    wrong = keys;
    wrong.accepted = &before;
    wrong.accepted_count = 1;
    before.secret = keys.in_force.secret;
    EXPECT(1817, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1817, "accepted[0].secret"));
    wrong.accepted = NULL;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1901, "accepted"));
    wrong.accepted = &before;
    wrong.accepted_count = 257;
    EXPECT(1903, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1903, "accepted"));
    wrong = keys;
    wrong.pepper.number = 1;
    wrong.pepper.secret = bytes_of(secret, 0);
    EXPECT(1818, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1818, "pepper.secret"));

    EXPECT(0, madoguchi_engine_open(other, &keys, &engine, &result));
    /* An engine keeps the profile, even if its handle is closed; no other kind of handle is an engine. */
    EXPECT(0, madoguchi_profile_close(other));
    EXPECT(1902, madoguchi_profile_close(engine));
    EXPECT(1902, madoguchi_act_close(engine));
    EXPECT(1902, madoguchi_engine_close(profile));
    {
        static const madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
        madoguchi_submit_request submission = MADOGUCHI_SUBMIT_REQUEST_INIT;
        EXPECT(1816, madoguchi_take_start_session(engine, &start, bytes_of(secret, 31), &act, &result));
        CHECK(has_error(&result, 0, 1816, "randomness") && act == 0);
        EXPECT(1816, madoguchi_take_start_session(engine, &start, bytes_of(NULL, 0), &act, &result));
        EXPECT(1834, madoguchi_take_start_session(engine, &start, bytes_of(zeros, 32), &act, &result));
        CHECK(has_error(&result, 0, 1834, "randomness") && act == 0);
        EXPECT(1901, madoguchi_take_start_session(engine, NULL, bytes_of(secret, 32), &act, &result));
        EXPECT(1901, madoguchi_take_start_session(engine, &start, bytes_of(secret, 32), NULL, &result));
        EXPECT(1901, madoguchi_take_start_session(engine, &start, bytes_of(secret, 32), &act, NULL));
        EXPECT(1902, madoguchi_take_start_session(profile, &start, bytes_of(secret, 32), &act, &result));
        EXPECT(1004, madoguchi_take_submit(engine, &submission, bytes_of(secret, 32), &act, &result));
        CHECK(has_error(&result, 0, 1004, "session") && has_error(&result, 2, 1004, "button"));
        EXPECT(1901, madoguchi_take(engine, absent, bytes_of(secret, 32), &act, &result));
        EXPECT(1904, madoguchi_take(engine, madoguchi_text("\xff"), bytes_of(secret, 32), &act, &result));
        EXPECT(1002, madoguchi_take(engine, madoguchi_text("{\"act\":\"vist\"}"), bytes_of(secret, 32), &act, &result));
        EXPECT(0, madoguchi_take_start_session(engine, &start, bytes_of(secret, 32), &act, &result));
    }
    /* An act goes on without its engine. */
    EXPECT(0, madoguchi_engine_limit_hashing(engine, 2));
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(1902, madoguchi_engine_limit_hashing(engine, 2));
    EXPECT(1902, madoguchi_engine_close(engine));
    EXPECT(0, madoguchi_act_need(act, &result));
    CHECK(result.answer.need->need == MADOGUCHI_NEED_KIND_LOAD && result.answer.need->keys.count == 1);
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(1902, madoguchi_act_close(act));
    CHECK(result.answer.need->keys.items[0].size > 8);
    EXPECT(1902, madoguchi_act_need(act, &result));
    EXPECT(0, madoguchi_result_free(&result));
}

static int32_t nothing_there(void *context, const madoguchi_need_record *asked, madoguchi_loaded_input *loaded)
{
    static const madoguchi_row_input none = MADOGUCHI_ROW_INPUT_INIT;
    (void)asked;
    loaded->rows.items = &none;
    loaded->rows.count = 0;
    loaded->now = *(madoguchi_instant *)context;
    return MADOGUCHI_STORE_DONE;
}

static int32_t all_durable(void *context, const madoguchi_need_record *asked, madoguchi_committed_input *committed)
{
    committed->now = *(madoguchi_instant *)context;
    return asked->writes.count > 0 ? MADOGUCHI_STORE_DONE : 99;
}

static int32_t not_found(void *context, const madoguchi_need_record *asked, madoguchi_found_input *found)
{
    static const madoguchi_str none = {NULL, 0};
    found->messages.items = &none;
    found->messages.count = 0;
    found->now = *(madoguchi_instant *)context;
    return asked->messages.count == 1 ? MADOGUCHI_STORE_DONE : 99;
}

static int32_t out_of_order(void *context, const madoguchi_need_record *asked, madoguchi_committed_input *committed)
{
    (void)context;
    (void)asked;
    (void)committed;
    return 99;
}

/* Makes a new act of a separate engine. */
static madoguchi_act visited(madoguchi_profile profile)
{
    static const madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32);
    madoguchi_engine engine = 0;
    madoguchi_act act = 0;
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    EXPECT(0, madoguchi_take_start_session(engine, &start, bytes_of(secret, 32), &act, &result));
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(0, madoguchi_result_free(&result));
    return act;
}

/* A valid row is shown with its contents, a changed one with its error. */
static void rows_for_people(madoguchi_profile profile, const madoguchi_write_record *write)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_row_input row = MADOGUCHI_ROW_INPUT_INIT;
    madoguchi_host_keys keys = keys_of(32);
    madoguchi_engine engine = 0;
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    EXPECT(1901, madoguchi_row_json(engine, NULL, &result));
    EXPECT(1004, madoguchi_row_json(engine, &row, &result));
    CHECK(has_error(&result, 0, 1004, "key"));
    row.key = write->key;
    row.revision = write->revision;
    row.bytes = write->bytes;
    EXPECT(0, madoguchi_row_json(engine, &row, &result));
    CHECK(strstr(result.answer.line->data, "\"state\":\"anonymous\"") != NULL);
    row.revision += 1;
    EXPECT(1808, madoguchi_row_json(engine, &row, &result));
    row.key = madoguchi_text("customer");
    EXPECT(1812, madoguchi_row_json(engine, &row, &result));
    CHECK(has_error(&result, 0, 1812, "key"));
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(1902, madoguchi_row_json(engine, &row, &result));
    EXPECT(0, madoguchi_result_free(&result));
}

/* A text that is no message of the library is refused; every error has its field. */
static void messages_to_relay(madoguchi_profile profile)
{
    static const char forged[] = "{\"id\":\"x\",\"notice\":{\"kind\":\"locked\",\"to\":\"thief@example.com\"},\"mac\":\"00\"}";
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32);
    madoguchi_engine engine = 0;
    madoguchi_str absent = {NULL, 0}, id = madoguchi_text("x");
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    EXPECT(1850, madoguchi_message_check(engine, id, madoguchi_text(forged), &result));
    CHECK(has_error(&result, 0, 1850, "line"));
    EXPECT(1001, madoguchi_message_check(engine, id, madoguchi_text("{"), &result));
    CHECK(has_error(&result, 0, 1001, "line"));
    EXPECT(1004, madoguchi_message_check(engine, absent, madoguchi_text(forged), &result));
    CHECK(has_error(&result, 0, 1004, "id"));
    EXPECT(1004, madoguchi_message_check(engine, id, absent, &result));
    CHECK(has_error(&result, 0, 1004, "line"));
    EXPECT(1901, madoguchi_message_check(engine, id, id, NULL));
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(1902, madoguchi_message_check(engine, id, madoguchi_text(forged), &result));
    EXPECT(0, madoguchi_result_free(&result));
}

static void fault_58_acts(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    madoguchi_found_input found = MADOGUCHI_FOUND_INPUT_INIT;
    madoguchi_row_input row = MADOGUCHI_ROW_INPUT_INIT;
    madoguchi_instant now;
    madoguchi_store store;
    madoguchi_act act = visited(profile);
    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &now));
    store.context = &now;
    store.load = nothing_there;
    store.commit = out_of_order;
    store.find = not_found;

    EXPECT(1901, madoguchi_act_loaded(act, NULL, &result));
    EXPECT(1004, madoguchi_act_loaded(act, &loaded, &result));
    CHECK(has_error(&result, 0, 1004, "rows") && has_error(&result, 1, 1004, "now"));
    EXPECT(1901, madoguchi_drive(act, NULL, &result));
    /* A store that fails at a commit leaves the act in doubt, after ten seconds: it asks for its rows again, then for its message (fault 91). */
    EXPECT(0, madoguchi_drive(act, &store, &result));
    CHECK(result.answer.outcome == NULL);
    EXPECT(0, madoguchi_act_need(act, &result));
    CHECK(result.answer.need->need == MADOGUCHI_NEED_KIND_LOAD && result.answer.need->keys.count == 2);
    CHECK(nothing_there(&now, result.answer.need, &loaded) == MADOGUCHI_STORE_DONE);
    EXPECT(0, madoguchi_act_loaded(act, &loaded, &result));
    EXPECT(0, madoguchi_act_need(act, &result));
    CHECK(result.answer.need->need == MADOGUCHI_NEED_KIND_FIND && not_found(&now, result.answer.need, &found) == MADOGUCHI_STORE_DONE);
    EXPECT(1901, madoguchi_act_found(act, NULL, &result));
    EXPECT(0, madoguchi_act_found(act, &found, &result));
    EXPECT(0, madoguchi_act_need(act, &result));
    CHECK(result.answer.need->need == MADOGUCHI_NEED_KIND_COMMIT && result.answer.need->writes.count == 1);
    CHECK(result.answer.need->writes.items[0].expected == 0 && result.answer.need->writes.items[0].bytes.size > 0);
    rows_for_people(profile, &result.answer.need->writes.items[0]);
    messages_to_relay(profile);
    store.commit = NULL;
    EXPECT(1901, madoguchi_drive(act, &store, &result));
    store.commit = all_durable;
    store.find = NULL;
    EXPECT(1901, madoguchi_drive(act, &store, &result));
    store.find = not_found;
    EXPECT(0, madoguchi_drive(act, &store, &result));
    CHECK(result.answer.outcome != NULL && result.answer.outcome->public_.page->session.size == 64);
    EXPECT(0, madoguchi_act_outcome_line(act, &result));
    CHECK(result.answer.line->data[0] == '{');

    /* An act that is over cannot be driven. */
    committed.now = now;
    EXPECT(1801, madoguchi_act_committed(act, &committed, &result));
    EXPECT(1801, madoguchi_act_conflicted(act, &result));
    EXPECT(1801, madoguchi_act_in_doubt(act, &result));
    EXPECT(1801, madoguchi_act_found(act, &found, &result));
    EXPECT(1833, madoguchi_drive(act, &store, &result));
    EXPECT(0, madoguchi_act_outcome(act, &result));
    CHECK(result.answer.outcome == NULL);
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(1902, madoguchi_act_committed(act, &committed, &result));
    EXPECT(1902, madoguchi_drive(act, &store, &result));

    /* Neither can an act that got a wrong call. */
    act = visited(profile);
    row.key = madoguchi_text("customer/c-1");
    row.revision = 1;
    row.bytes = bytes_of(secret, 0);
    loaded.rows.items = &row;
    loaded.rows.count = 1;
    loaded.now = now;
    EXPECT(1802, madoguchi_act_loaded(act, &loaded, &result));
    EXPECT(1801, madoguchi_act_loaded(act, &loaded, &result));
    EXPECT(0, madoguchi_act_need(act, &result));
    CHECK(result.answer.need->need == MADOGUCHI_NEED_KIND_NOTHING);
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_result_free(&result));
}

/* A number has one key and one role, and a key has the check value that was noted (ROW-2, fault 69). */
static void row_2_roles(madoguchi_profile profile)
{
    static const uint8_t retired[] = {0, 255, 1};
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), wrong;
    madoguchi_host_key old = MADOGUCHI_HOST_KEY_INIT;
    madoguchi_key_check check = MADOGUCHI_KEY_CHECK_INIT, forgotten = MADOGUCHI_KEY_CHECK_INIT;
    madoguchi_engine engine = 77;

    /* HMAC-SHA-256 of a label that has its length before it, worked out by hand. */
    EXPECT(0, madoguchi_key_check_value(bytes_of(secret, 32), &result));
    CHECK(is(*result.answer.line, SECRET_CHECK));
    EXPECT(1815, madoguchi_key_check_value(bytes_of(secret, 31), &result));
    CHECK(has_error(&result, 0, 1815, "secret") && result.answer.line == NULL);
    EXPECT(1834, madoguchi_key_check_value(bytes_of(zeros, 32), &result));
    EXPECT(1004, madoguchi_key_check_value(bytes_of(NULL, 0), &result));
    CHECK(has_error(&result, 0, 1004, "secret"));
    EXPECT(1901, madoguchi_key_check_value(bytes_of(NULL, 32), &result));
    EXPECT(1901, madoguchi_key_check_value(bytes_of(secret, 32), NULL));

    /* Key 1 is in force. */
    old.number = 2;
    old.secret = bytes_of(other_secret, 32);
    keys.accepted = &old;
    keys.accepted_count = 1;
    keys.retired = retired;
    keys.retired_count = 2;
    check.number = 1;
    check.value = madoguchi_text(SECRET_CHECK);
    keys.checks = &check;
    keys.checks_count = 1;
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    EXPECT(0, madoguchi_engine_close(engine));
    wrong = keys;
    wrong.retired_count = 3;
    EXPECT(1817, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(engine == 0 && has_error(&result, 0, 1817, "retired[2]"));
    wrong.retired_count = 257;
    EXPECT(1903, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1903, "retired"));
    wrong.retired = NULL;
    wrong.retired_count = 1;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1901, "retired"));
    wrong = keys;
    wrong.checks = NULL;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1901, "checks"));
    wrong.checks = &forgotten;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "checks[0].number"));
    forgotten.number = 1;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "checks[0].value"));
    forgotten.number = 256;
    EXPECT(1008, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1008, "checks[0].number"));
    wrong.checks = &check;
    /* Key 1 was mistyped. The other key is left out: one secret has no two numbers. */
    wrong.accepted = NULL;
    wrong.accepted_count = 0;
    wrong.in_force.secret = bytes_of(other_secret, 32);
    EXPECT(1838, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(engine == 0 && has_error(&result, 0, 1838, "checks[0].value") && is(result.errors.items[0].found, "1"));
    EXPECT(0, madoguchi_result_free(&result));
}

/* A number has one pepper and one role, and a pepper has the check value that was noted (CRD-9). */
static void crd_9_roles(madoguchi_profile profile)
{
    static const uint8_t retired[] = {3, 255, 1};
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), wrong;
    madoguchi_host_key old = MADOGUCHI_HOST_KEY_INIT;
    madoguchi_key_check check = MADOGUCHI_KEY_CHECK_INIT, forgotten = MADOGUCHI_KEY_CHECK_INIT;
    madoguchi_engine engine = 77;

    /* HMAC-SHA-256 of a label that has its length before it, worked out by hand. */
    EXPECT(0, madoguchi_pepper_check_value(bytes_of(secret, 32), &result));
    CHECK(is(*result.answer.line, PEPPER_CHECK));
    EXPECT(1818, madoguchi_pepper_check_value(bytes_of(secret, 15), &result));
    CHECK(has_error(&result, 0, 1818, "secret") && result.answer.line == NULL);
    EXPECT(1834, madoguchi_pepper_check_value(bytes_of(zeros, 32), &result));
    EXPECT(1004, madoguchi_pepper_check_value(bytes_of(NULL, 0), &result));
    EXPECT(1901, madoguchi_pepper_check_value(bytes_of(NULL, 32), &result));
    EXPECT(1901, madoguchi_pepper_check_value(bytes_of(secret, 32), NULL));

    /* Pepper 1 is in force; its bytes are those of the key, which does not matter. */
    keys.pepper.number = 1;
    keys.pepper.secret = bytes_of(secret, 32);
    old.number = 2;
    old.secret = bytes_of(other_secret, 32);
    keys.accepted_peppers = &old;
    keys.accepted_peppers_count = 1;
    keys.retired_peppers = retired;
    keys.retired_peppers_count = 2;
    check.number = 1;
    check.value = madoguchi_text(PEPPER_CHECK);
    keys.pepper_checks = &check;
    keys.pepper_checks_count = 1;
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    EXPECT(0, madoguchi_engine_close(engine));
    wrong = keys;
    wrong.retired_peppers_count = 3;
    EXPECT(1839, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(engine == 0 && has_error(&result, 0, 1839, "retired_peppers[2]"));
    wrong.retired_peppers_count = 257;
    EXPECT(1903, madoguchi_engine_open(profile, &wrong, &engine, &result));
    wrong.retired_peppers = NULL;
    wrong.retired_peppers_count = 1;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1901, "retired_peppers"));
    wrong = keys;
    wrong.pepper.number = MADOGUCHI_ABSENT;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "pepper.number"));
    wrong.pepper.number = 0;
    EXPECT(1008, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1008, "pepper.number"));
    wrong.pepper.number = 1;
    wrong.pepper.secret = bytes_of(NULL, 0);
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "pepper.secret"));
    wrong = keys;
    old.secret = bytes_of(secret, 32);
    EXPECT(1839, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1839, "accepted_peppers[0].number") && is(result.errors.items[0].found, "1"));
    old.secret = bytes_of(other_secret, 15);
    EXPECT(1818, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1818, "accepted_peppers[0].secret"));
    old.secret = bytes_of(other_secret, 32);
    wrong.accepted_peppers = NULL;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1901, "accepted_peppers"));
    wrong.accepted_peppers_count = 0;
    wrong.pepper_checks = &forgotten;
    EXPECT(1004, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1004, "pepper_checks[0].number"));
    wrong.pepper_checks = NULL;
    EXPECT(1901, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1901, "pepper_checks"));
    wrong.pepper_checks = &check;
    wrong.pepper.secret = bytes_of(other_secret, 32);
    EXPECT(1840, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(engine == 0 && has_error(&result, 0, 1840, "pepper_checks[0].value") && is(result.errors.items[0].found, "1"));
    EXPECT(0, madoguchi_result_free(&result));
}

/* A store in memory. Nothing collides here, so every commit holds. */
enum { SHELF = 16 };
typedef struct shelf {
    madoguchi_instant now;
    size_t count;
    madoguchi_row_input rows[SHELF], found[SHELF];
    char keys[SHELF][128];
    uint8_t bytes[SHELF][8192];
} shelf;

static madoguchi_row_input *on_shelf(shelf *own, madoguchi_str key)
{
    size_t place;
    for (place = 0; place < own->count; place++) {
        madoguchi_row_input *row = &own->rows[place];
        if (row->key.size == key.size && memcmp(row->key.data, key.data, key.size) == 0) {
            return row;
        }
    }
    return NULL;
}

static int32_t shelf_load(void *context, const madoguchi_need_record *asked, madoguchi_loaded_input *loaded)
{
    shelf *own = (shelf *)context;
    size_t place, found = 0;
    CHECK(asked->keys.count <= SHELF);
    for (place = 0; place < asked->keys.count; place++) {
        const madoguchi_row_input *row = on_shelf(own, asked->keys.items[place]);
        if (row != NULL) {
            own->found[found++] = *row;
        }
    }
    loaded->rows.items = own->found;
    loaded->rows.count = found;
    loaded->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

static int32_t shelf_commit(void *context, const madoguchi_need_record *asked, madoguchi_committed_input *committed)
{
    static const madoguchi_row_input none = MADOGUCHI_ROW_INPUT_INIT;
    shelf *own = (shelf *)context;
    size_t place;
    for (place = 0; place < asked->writes.count; place++) {
        const madoguchi_write_record *write = &asked->writes.items[place];
        madoguchi_row_input *row = on_shelf(own, write->key);
        size_t at = row == NULL ? own->count : (size_t)(row - own->rows);
        if (at >= SHELF || write->key.size > sizeof own->keys[0] || write->bytes.size > sizeof own->bytes[0]) {
            return 99;
        }
        if (row == NULL) {
            row = &own->rows[own->count++];
            *row = none;
            row->revision = 0;
        }
        CHECK(row->revision == write->expected);
        memcpy(own->keys[at], write->key.data, write->key.size);
        memcpy(own->bytes[at], write->bytes.data, write->bytes.size);
        row->key.data = own->keys[at];
        row->key.size = write->key.size;
        row->revision = write->revision;
        row->bytes = bytes_of(own->bytes[at], write->bytes.size);
    }
    committed->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

/* Drives an act over the rows, and closes it. */
static void shelved(madoguchi_act act, shelf *own, madoguchi_result *result)
{
    madoguchi_store store;
    store.context = own;
    store.load = shelf_load;
    store.commit = shelf_commit;
    store.find = not_found;
    EXPECT(0, madoguchi_drive(act, &store, result));
    CHECK(result->answer.outcome != NULL);
    EXPECT(0, madoguchi_act_close(act));
}

static madoguchi_engine engine_of(madoguchi_profile profile, const madoguchi_host_keys *keys)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_engine engine = 0;
    EXPECT(0, madoguchi_engine_open(profile, keys, &engine, &result));
    EXPECT(0, madoguchi_result_free(&result));
    return engine;
}

/* The number of rows under a key. */
static size_t under(const shelf *own, int64_t number)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    size_t place, count = 0;
    for (place = 0; place < own->count; place++) {
        int64_t found = 77;
        EXPECT(0, madoguchi_row_sealed_with(&own->rows[place], &found, &result));
        count += found == number;
    }
    EXPECT(0, madoguchi_result_free(&result));
    return count;
}

/* Whether the answer has this one word, or none if it is NULL. */
static int is_done(const madoguchi_result *result, const char *word)
{
    const madoguchi_str_list *done = &result->answer.outcome->public_.done;
    return done->items != NULL && done->count == (word != NULL) && (word == NULL || is(done->items[0], word));
}

/* The number of rows whose hashes are under a pepper. */
static size_t peppered(const shelf *own, int64_t number)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    size_t place, count = 0;
    for (place = 0; place < own->count; place++) {
        int64_t found = 77;
        EXPECT(0, madoguchi_row_peppered_with(&own->rows[place], &found, &result));
        count += found == number;
    }
    EXPECT(0, madoguchi_result_free(&result));
    return count;
}

/* Every hash goes under the new pepper, once; then the old one may be retired, and a machine without the new one refuses every name. */
static void crd_9_four_steps(madoguchi_profile profile)
{
    static const uint8_t one[] = {1};
    static const madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    static shelf rows;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), next = keys_of(32);
    madoguchi_operate_request contract = MADOGUCHI_OPERATE_REQUEST_INIT;
    madoguchi_reseal_request reseal = MADOGUCHI_RESEAL_REQUEST_INIT;
    madoguchi_bytes drawn = bytes_of(secret, 32);
    madoguchi_engine engine;
    madoguchi_act act = 0;
    int64_t number = 77;
    size_t place, done = 0;

    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &rows.now));
    keys.pepper.number = 1;
    keys.pepper.secret = bytes_of(secret, 32);
    engine = engine_of(profile, &keys);
    contract.operator_ = madoguchi_text("sato");
    contract.reason = madoguchi_text("counter");
    contract.customer = madoguchi_text("c-1");
    contract.command = MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT;
    contract.account = madoguchi_text("012-1-3456789");
    contract.login_password = madoguchi_text("k7w2m9p4");
    contract.confirmation_password = madoguchi_text("q3x8v5n1");
    EXPECT(0, madoguchi_take_operate(engine, &contract, drawn, &act, &result));
    shelved(act, &rows, &result);
    EXPECT(0, madoguchi_take_start_session(engine, &start, bytes_of(other_secret, 32), &act, &result));
    shelved(act, &rows, &result);
    EXPECT(0, madoguchi_engine_close(engine));
    /* The customer and the institution. */
    CHECK(rows.count == 5 && peppered(&rows, 1) == 2 && peppered(&rows, MADOGUCHI_ABSENT) == 3);

    next.pepper.number = 2;
    next.pepper.secret = bytes_of(other_secret, 32);
    next.accepted_peppers = &keys.pepper;
    next.accepted_peppers_count = 1;
    engine = engine_of(profile, &next);
    /* Twice: the institution's row names the pepper of all hashes, and comes after the customer's. */
    for (place = 0; place < 2 * rows.count; place++) {
        reseal.row = rows.rows[place % rows.count].key;
        EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
        shelved(act, &rows, &result);
        done += result.answer.outcome->public_.done.count;
        EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK(is_done(&result, NULL));
    }
    CHECK(done == 2 && rows.count == 5 && peppered(&rows, 1) == 0 && peppered(&rows, 2) == 2);
    EXPECT(0, madoguchi_engine_close(engine));

    next.accepted_peppers_count = 0;
    next.retired_peppers = one;
    next.retired_peppers_count = 1;
    engine = engine_of(profile, &next);
    for (place = 0; place < rows.count; place++) {
        reseal.row = rows.rows[place].key;
        EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK(is_done(&result, NULL));
    }
    EXPECT(0, madoguchi_engine_close(engine));

    EXPECT(1901, madoguchi_row_peppered_with(NULL, &number, &result));
    CHECK(number == MADOGUCHI_ABSENT);
    EXPECT(1901, madoguchi_row_peppered_with(&rows.rows[0], NULL, &result));
    EXPECT(1901, madoguchi_row_peppered_with(&rows.rows[0], &number, NULL));
    EXPECT(0, madoguchi_result_free(&result));
}

/* An HSM that turns every bit over, and checks nothing; it counts what it is asked. */
static size_t turned_blocks;
static int32_t turned(void *context, const madoguchi_need_record *asked, madoguchi_hsm_input *answered)
{
    static const madoguchi_hsm_answer_input none = MADOGUCHI_HSM_ANSWER_INPUT_INIT;
    static uint8_t bytes[8][48];
    static madoguchi_hsm_answer_input answers[8];
    const shelf *own = (const shelf *)context;
    size_t place, at;
    CHECK(asked->need == MADOGUCHI_NEED_KIND_HSM && asked->blocks.count <= 8);
    for (place = 0; place < asked->blocks.count && place < 8; place++) {
        const madoguchi_hsm_block_record *block = &asked->blocks.items[place];
        CHECK(block->pepper == 2 && block->context.size == 32 && block->bytes.size == 48);
        for (at = 0; at < 48; at++) {
            bytes[place][at] = (uint8_t)(255 - block->bytes.data[at]);
        }
        answers[place] = none;
        answers[place].bytes = bytes_of(bytes[place], 48);
    }
    turned_blocks += place;
    answered->answers.items = answers;
    answered->answers.count = place;
    answered->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

/* An HSM with another key: nothing decrypts. */
static int32_t opens_nothing(void *context, const madoguchi_need_record *asked, madoguchi_hsm_input *answered)
{
    size_t place;
    int32_t done = turned(context, asked, answered);
    for (place = 0; place < asked->blocks.count; place++) {
        ((madoguchi_hsm_answer_input *)answered->answers.items)[place].bytes.size = 0;
    }
    return done;
}

static int32_t is_away(void *context, const madoguchi_need_record *asked, madoguchi_hsm_input *answered)
{
    (void)context;
    (void)asked;
    (void)answered;
    return 5;
}

/* A pepper in the HSM: the act asks for it, and cannot go on without one; another key is found. */
static void crd_9_in_the_hsm(madoguchi_profile profile)
{
    static const uint8_t accepted[] = {3, 2};
    static shelf rows;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), wrong;
    madoguchi_operate_request contract = MADOGUCHI_OPERATE_REQUEST_INIT;
    madoguchi_reseal_request reseal = MADOGUCHI_RESEAL_REQUEST_INIT;
    madoguchi_hsm_input nothing = MADOGUCHI_HSM_INPUT_INIT;
    madoguchi_bytes drawn = bytes_of(secret, 32);
    madoguchi_engine engine = 0;
    madoguchi_act act = 0;
    madoguchi_store store;
    madoguchi_hsm hsm;

    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &rows.now));
    store.context = &rows;
    store.load = shelf_load;
    store.commit = shelf_commit;
    store.find = not_found;
    hsm.context = &rows;
    hsm.answer = turned;
    keys.hsm_pepper = 2;
    keys.accepted_hsm_peppers = accepted;
    keys.accepted_hsm_peppers_count = 1;
    wrong = keys;
    wrong.accepted_hsm_peppers_count = 2;
    EXPECT(1839, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1839, "accepted_hsm_peppers[1]"));
    wrong = keys;
    wrong.hsm_pepper = 0;
    EXPECT(1008, madoguchi_engine_open(profile, &wrong, &engine, &result));
    CHECK(has_error(&result, 0, 1008, "hsm_pepper"));

    engine = engine_of(profile, &keys);
    contract.operator_ = madoguchi_text("sato");
    contract.reason = madoguchi_text("counter");
    contract.customer = madoguchi_text("c-1");
    contract.command = MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT;
    contract.account = madoguchi_text("012-1-3456789");
    contract.login_password = madoguchi_text("k7w2m9p4");
    contract.confirmation_password = madoguchi_text("q3x8v5n1");
    EXPECT(0, madoguchi_take_operate(engine, &contract, drawn, &act, &result));
    EXPECT(1901, madoguchi_drive(act, &store, &result));
    EXPECT(1901, madoguchi_drive_with_hsm(act, &store, NULL, &result));
    hsm.answer = NULL;
    EXPECT(1901, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    /* A contract cannot end without the HSM; the act is over. */
    hsm.answer = is_away;
    EXPECT(1853, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    CHECK(result.answer.outcome == NULL && rows.count == 0);
    EXPECT(1833, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_take_operate(engine, &contract, drawn, &act, &result));
    hsm.answer = turned;
    EXPECT(0, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    CHECK(result.answer.outcome != NULL && rows.count == 4 && peppered(&rows, 2) == 2);
    /* Two passwords and the check block, each encrypted and decrypted again. */
    CHECK(turned_blocks == 6);
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_engine_close(engine));

    engine = engine_of(profile, &keys);
    reseal.row = madoguchi_text("institution/seiwa");
    EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
    hsm.answer = opens_nothing;
    EXPECT(1843, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    EXPECT(0, madoguchi_act_close(act));
    /* An HSM that is away is no other pepper. */
    EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
    hsm.answer = is_away;
    EXPECT(1853, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
    EXPECT(1004, madoguchi_act_hsm_answered(act, &nothing, &result));
    EXPECT(1901, madoguchi_act_hsm_answered(act, NULL, &result));
    hsm.answer = turned;
    EXPECT(0, madoguchi_drive_with_hsm(act, &store, &hsm, &result));
    CHECK(is_done(&result, NULL));
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(0, madoguchi_result_free(&result));
}

/* Every row is sealed anew, once; then rows under the retired key are refused, and customers go on. */
static void row_2_four_steps(madoguchi_profile profile)
{
    static const uint8_t one[] = {1};
    static const madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    static shelf rows, before;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32), next = keys_of(32);
    madoguchi_operate_request contract = MADOGUCHI_OPERATE_REQUEST_INIT;
    madoguchi_reseal_request reseal = MADOGUCHI_RESEAL_REQUEST_INIT;
    madoguchi_show_request show = MADOGUCHI_SHOW_REQUEST_INIT;
    madoguchi_row_input foreign = MADOGUCHI_ROW_INPUT_INIT;
    madoguchi_bytes drawn = bytes_of(secret, 32);
    madoguchi_engine engine;
    madoguchi_act act = 0;
    char session[64];
    int64_t number = 77;
    size_t place;

    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &rows.now));
    engine = engine_of(profile, &keys);
    contract.operator_ = madoguchi_text("sato");
    contract.reason = madoguchi_text("counter");
    contract.customer = madoguchi_text("c-1");
    contract.command = MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT;
    contract.account = madoguchi_text("012-1-3456789");
    contract.login_password = madoguchi_text("k7w2m9p4");
    contract.confirmation_password = madoguchi_text("q3x8v5n1");
    EXPECT(0, madoguchi_take_operate(engine, &contract, drawn, &act, &result));
    shelved(act, &rows, &result);
    EXPECT(0, madoguchi_take_start_session(engine, &start, bytes_of(other_secret, 32), &act, &result));
    shelved(act, &rows, &result);
    CHECK(result.answer.outcome->public_.page->session.size == sizeof session);
    memcpy(session, result.answer.outcome->public_.page->session.data, sizeof session);
    EXPECT(0, madoguchi_engine_close(engine));
    /* The account, the attempts, the customer, the institution and the session. */
    CHECK(rows.count == 5 && under(&rows, 1) == 5);
    before = rows;
    for (place = 0; place < before.count; place++) { /* the copy's rows are in the copy */
        before.rows[place].key.data = before.keys[place];
        before.rows[place].bytes.data = before.bytes[place];
    }

    next.in_force.number = 2;
    next.in_force.secret = bytes_of(other_secret, 32);
    next.accepted = &keys.in_force;
    next.accepted_count = 1;
    engine = engine_of(profile, &next);
    for (place = 0; place < before.count; place++) {
        reseal.row = before.rows[place].key;
        EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK(is_done(&result, "resealed") && under(&rows, 2) == place + 1);
        CHECK(rows.rows[place].revision == before.rows[place].revision + 1);
        EXPECT(0, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK(is_done(&result, NULL) && rows.rows[place].revision == before.rows[place].revision + 1);
    }
    CHECK(rows.count == 5);
    reseal.row = madoguchi_text("customer");
    EXPECT(1812, madoguchi_take_reseal(engine, &reseal, drawn, &act, &result));
    CHECK(act == 0 && has_error(&result, 0, 1812, "row"));
    EXPECT(0, madoguchi_engine_close(engine));

    next.accepted_count = 0;
    next.retired = one;
    next.retired_count = 1;
    engine = engine_of(profile, &next);
    show.session = madoguchi_text(NULL);
    show.session.data = session;
    show.session.size = sizeof session;
    EXPECT(0, madoguchi_take_show(engine, &show, drawn, &act, &result));
    shelved(act, &rows, &result);
    CHECK(result.answer.outcome->public_.page->page == MADOGUCHI_PAGE_LOGIN);
    CHECK(result.answer.outcome->public_.page->refused == NULL);
    for (place = 0; place < before.count; place++) {
        EXPECT(1836, madoguchi_row_json(engine, &before.rows[place], &result));
        EXPECT(0, madoguchi_row_json(engine, &rows.rows[place], &result));
    }
    EXPECT(0, madoguchi_engine_close(engine));
    /* Another key of this number: nothing is called changed. */
    keys.in_force.secret = bytes_of(other_secret, 32);
    engine = engine_of(profile, &keys);
    EXPECT(1837, madoguchi_row_json(engine, &before.rows[0], &result));
    EXPECT(0, madoguchi_engine_close(engine));

    /* What is no row of this library was sealed with no key. */
    EXPECT(1004, madoguchi_row_sealed_with(&foreign, &number, &result));
    CHECK(number == MADOGUCHI_ABSENT && has_error(&result, 0, 1004, "key"));
    foreign.key = madoguchi_text("login/Tulip26");
    foreign.revision = 1;
    foreign.bytes = bytes_of(secret, 32);
    number = 77;
    EXPECT(0, madoguchi_row_sealed_with(&foreign, &number, &result));
    CHECK(number == MADOGUCHI_ABSENT);
    EXPECT(1901, madoguchi_row_sealed_with(NULL, &number, &result));

    /* High-water marks: one that fits, one to raise, an older row, none, one of another history, and wrong arguments. */
    {
        static uint8_t seal[300];
        const madoguchi_str own = madoguchi_text("customer/c-1");
        const madoguchi_str mark = madoguchi_text("00000000000000050707070707070707");
        const madoguchi_str none = {NULL, 0};
        memset(seal, 7, sizeof seal);
        EXPECT(0, madoguchi_row_mark(&foreign, &result));
        CHECK(result.answer.line == NULL);
        foreign.key = own;
        foreign.revision = 5;
        foreign.bytes = bytes_of(seal, sizeof seal);
        EXPECT(0, madoguchi_row_mark(&foreign, &result));
        CHECK(result.answer.line != NULL && result.answer.line->size == mark.size &&
              memcmp(result.answer.line->data, mark.data, mark.size) == 0);
        EXPECT(0, madoguchi_row_mark_check(own, mark, &foreign, &result));
        CHECK(result.answer.line == NULL);
        EXPECT(0, madoguchi_row_mark_check(own, none, &foreign, &result));
        CHECK(result.answer.line != NULL);
        EXPECT(0, madoguchi_row_mark_check(own, none, NULL, &result));
        CHECK(result.answer.line == NULL);
        EXPECT(1845, madoguchi_row_mark_check(own, mark, NULL, &result));
        CHECK(has_error(&result, 0, 1845, "row"));
        foreign.revision = 6;
        EXPECT(0, madoguchi_row_mark_check(own, mark, &foreign, &result));
        CHECK(result.answer.line != NULL);
        foreign.revision = 4;
        EXPECT(1844, madoguchi_row_mark_check(own, mark, &foreign, &result));
        foreign.revision = 5;
        seal[299] = 8;
        seal[284] = 8;
        EXPECT(1846, madoguchi_row_mark_check(own, mark, &foreign, &result));
        EXPECT(1847, madoguchi_row_mark_check(own, madoguchi_text("0000"), &foreign, &result));
        EXPECT(1813, madoguchi_row_mark_check(own, madoguchi_text("000G"), &foreign, &result));
        EXPECT(1802, madoguchi_row_mark_check(madoguchi_text("customer/c-2"), none, &foreign, &result));
        EXPECT(1004, madoguchi_row_mark_check(none, none, &foreign, &result));
        EXPECT(1901, madoguchi_row_mark(NULL, &result));
        EXPECT(1901, madoguchi_row_mark(&foreign, NULL));
        EXPECT(1901, madoguchi_row_mark_check(own, mark, &foreign, NULL));
    }
    EXPECT(1901, madoguchi_row_sealed_with(&foreign, NULL, &result));
    EXPECT(1901, madoguchi_row_sealed_with(&foreign, &number, NULL));
    EXPECT(0, madoguchi_result_free(&result));
}

/* Sessions that began before the instant are over at their next act; one that began at the instant is not. */
static void opr_2_all_sessions_end(madoguchi_profile profile)
{
    static const madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    static shelf rows;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32);
    madoguchi_engine engine = engine_of(profile, &keys);
    madoguchi_end_all_sessions_request order = MADOGUCHI_END_ALL_SESSIONS_REQUEST_INIT;
    madoguchi_show_request show = MADOGUCHI_SHOW_REQUEST_INIT;
    madoguchi_bytes drawn = bytes_of(secret, 32);
    madoguchi_instant began;
    madoguchi_act act = 0;
    char session[64];
    int turn;

    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &began));
    rows.now = began;
    EXPECT(0, madoguchi_take_start_session(engine, &start, drawn, &act, &result));
    shelved(act, &rows, &result);
    memcpy(session, result.answer.outcome->public_.page->session.data, sizeof session);
    show.session.data = session;
    show.session.size = sizeof session;
    rows.now = began + 1000;
    EXPECT(1004, madoguchi_take_end_all_sessions(engine, &order, drawn, &act, &result));
    CHECK(has_error(&result, 0, 1004, "operator") && has_error(&result, 1, 1004, "reason"));
    CHECK(has_error(&result, 2, 1004, "began_before"));
    order.operator_ = madoguchi_text("sato");
    order.reason = madoguchi_text("restored");
    order.began_before = began + 1000;
    /* It takes a second person. */
    EXPECT(0, madoguchi_take_end_all_sessions(engine, &order, drawn, &act, &result));
    shelved(act, &rows, &result);
    CHECK(result.answer.outcome->public_.done.items == NULL);
    CHECK(result.answer.outcome->public_.refused->because == MADOGUCHI_REFUSAL_NEEDS_APPROVAL);
    /* A name without an instant is no approval, nor an instant without a name. */
    order.approver = madoguchi_text("suzuki");
    EXPECT(1849, madoguchi_take_end_all_sessions(engine, &order, drawn, &act, &result));
    CHECK(has_error(&result, 0, 1849, "approved_at"));
    order.approver = absent;
    order.approved_at = began + 1000;
    EXPECT(1849, madoguchi_take_end_all_sessions(engine, &order, drawn, &act, &result));
    CHECK(has_error(&result, 0, 1849, "approver"));
    order.approver = madoguchi_text("suzuki");
    /* It counts for an hour, and may be 2 seconds ahead of the clock. */
    for (turn = 0; turn < 2; turn++) {
        order.approved_at = turn ? began + 1000 + 2001 : began + 1000 - 3600000;
        EXPECT(0, madoguchi_take_end_all_sessions(engine, &order, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK(result.answer.outcome->public_.refused->because == MADOGUCHI_REFUSAL_NEEDS_APPROVAL);
        EXPECT(turn ? MADOGUCHI_REASON_APPROVAL_AHEAD : MADOGUCHI_REASON_APPROVAL_EXPIRED,
               result.answer.outcome->internal.reason);
    }
    order.approved_at = began + 1000 - 3599999;
    for (turn = 0; turn < 2; turn++) {
        order.began_before = began + 1000 * turn;
        EXPECT(0, madoguchi_take_end_all_sessions(engine, &order, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK(is_done(&result, "end-all-sessions"));
        EXPECT(0, madoguchi_take_show(engine, &show, drawn, &act, &result));
        shelved(act, &rows, &result);
        CHECK((result.answer.outcome->public_.page->refused != NULL) == turn);
        EXPECT(turn == 0 ? MADOGUCHI_REASON_DONE : MADOGUCHI_REASON_ALL_SESSIONS_ENDED,
               result.answer.outcome->internal.reason);
    }
    CHECK(result.answer.outcome->public_.page->refused->because == MADOGUCHI_REFUSAL_SESSION_OVER);
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(0, madoguchi_result_free(&result));
}

static madoguchi_str view_of(const char *data, size_t size)
{
    madoguchi_str view;
    view.data = data;
    view.size = size;
    return view;
}

/* Bytes that are not UTF-8 are refused in every text, and a text does not end at a NUL. */
/* A software keyboard: what is wrong is refused and changes nothing, and what is closed stays closed. */
static void key_1_keyboards(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_open_keyboard_request request = MADOGUCHI_OPEN_KEYBOARD_REQUEST_INIT;
    uint8_t bytes[32] = {0};
    madoguchi_bytes drawn = {bytes, sizeof bytes}, absent = {NULL, 0};
    madoguchi_keyboard keyboard = 77;
    EXPECT(1004, madoguchi_keyboard_open(profile, &request, drawn, &keyboard, &result));
    CHECK(keyboard == 0 && has_error(&result, 0, 1004, "page") && has_error(&result, 1, 1004, "field"));
    request.page = MADOGUCHI_PAGE_LOGIN;
    request.field = MADOGUCHI_ENTRY_FIELD_LOGIN_ID;
    EXPECT(1834, madoguchi_keyboard_open(profile, &request, drawn, &keyboard, &result));
    EXPECT(1816, madoguchi_keyboard_open(profile, &request, absent, &keyboard, &result));
    CHECK(has_error(&result, 0, 1816, "randomness"));
    bytes[0] = 1;
    EXPECT(1761, madoguchi_keyboard_open(profile, &request, drawn, &keyboard, &result));
    CHECK(keyboard == 0 && has_error(&result, 0, 1761, "field"));
    request.field = MADOGUCHI_ENTRY_FIELD_LOGIN_PASSWORD;
    EXPECT(1901, madoguchi_keyboard_open(profile, &request, drawn, NULL, &result));
    EXPECT(1901, madoguchi_keyboard_open(profile, NULL, drawn, &keyboard, &result));
    EXPECT(1901, madoguchi_keyboard_open(profile, &request, drawn, &keyboard, NULL));
    EXPECT(1902, madoguchi_keyboard_open(0, &request, drawn, &keyboard, &result));
    EXPECT(0, madoguchi_keyboard_open(profile, &request, drawn, &keyboard, &result));
    CHECK(keyboard != 0 && result.answer.keyboard->keys.count == 10 && result.answer.keyboard->entered == 0);
    EXPECT(0, madoguchi_keyboard_press(keyboard, 0, &result));
    EXPECT(1765, madoguchi_keyboard_press(keyboard, 10, &result));
    EXPECT(1765, madoguchi_keyboard_press(keyboard, INT64_MIN, &result));
    CHECK(has_error(&result, 0, 1765, "position"));
    EXPECT(1766, madoguchi_keyboard_cursor(keyboard, 2, &result));
    EXPECT(1763, madoguchi_keyboard_class(keyboard, 99, &result));
    EXPECT(1764, madoguchi_keyboard_class(keyboard, MADOGUCHI_KEY_CLASS_SYMBOLS, &result));
    EXPECT(1901, madoguchi_keyboard_show(keyboard, NULL));
    EXPECT(0, madoguchi_keyboard_show(keyboard, &result));
    CHECK(result.answer.keyboard->entered == 1 && result.answer.keyboard->cursor == 1);
    EXPECT(1902, madoguchi_engine_close(keyboard));
    EXPECT(1902, madoguchi_act_close(keyboard));
    EXPECT(0, madoguchi_keyboard_confirm(keyboard, &result));
    CHECK(result.answer.line->size == 1);
    EXPECT(1762, madoguchi_keyboard_confirm(keyboard, &result));
    EXPECT(1762, madoguchi_keyboard_discard(keyboard, &result));
    EXPECT(0, madoguchi_keyboard_close(keyboard));
    EXPECT(1902, madoguchi_keyboard_press(keyboard, 0, &result));
    EXPECT(1902, madoguchi_keyboard_close(keyboard));
    EXPECT(0, madoguchi_result_free(&result));
}

static void fault_19_texts(madoguchi_profile profile)
{
    static const char *const torn[] = {"\xff\xfe", "\xc0\x80", "\xed\xa0\x80", "\xf8\x88\x80\x80\x80", "\xe3\x81", "a\xed\xb0\x80"};
    static const char cut[] = "k7w2m9p4\0";
    static const char key[] = "customer/c-1\0x";
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = keys_of(32);
    madoguchi_bytes drawn = bytes_of(secret, 32);
    madoguchi_engine engine;
    madoguchi_act act;
    madoguchi_profile other;
    size_t place;
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    for (place = 0; place < sizeof torn / sizeof *torn; place++) {
        madoguchi_str text = madoguchi_text(torn[place]);
        madoguchi_entry_input entry = MADOGUCHI_ENTRY_INPUT_INIT;
        madoguchi_submit_request submission = MADOGUCHI_SUBMIT_REQUEST_INIT;
        madoguchi_due_request due = MADOGUCHI_DUE_REQUEST_INIT;
        madoguchi_check_password_request password = MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT;
        entry.field = MADOGUCHI_ENTRY_FIELD_LOGIN_PASSWORD;
        entry.text = text;
        submission.session = submission.step = submission.environment = text;
        submission.button = MADOGUCHI_BUTTON_LOG_IN;
        submission.entries.items = &entry;
        submission.entries.count = 1;
        EXPECT(1904, madoguchi_take_submit(engine, &submission, drawn, &act, &result));
        CHECK(result.errors.count == 4 && has_error(&result, 0, 1904, "session") && has_error(&result, 1, 1904, "step"));
        CHECK(has_error(&result, 2, 1904, "entries[0].text") && has_error(&result, 3, 1904, "environment"));
        CHECK(result.errors.items[0].found.data == NULL && act == 0);
        due.row = text;
        EXPECT(1904, madoguchi_take_due(engine, &due, drawn, &act, &result));
        password.new_password = text;
        EXPECT(1904, madoguchi_answer_check_password(profile, &password, &result));
        EXPECT(1904, madoguchi_take(engine, text, drawn, &act, &result));
        EXPECT(1904, madoguchi_profile_load(text, &other, &result));
        EXPECT(0, madoguchi_ask(profile, text, &result));
        CHECK(strstr(result.answer.line->data, "\"code\":1001") != NULL);
    }
    {
        madoguchi_check_entry_request entry = MADOGUCHI_CHECK_ENTRY_REQUEST_INIT;
        madoguchi_due_request due = MADOGUCHI_DUE_REQUEST_INIT;
        entry.form = MADOGUCHI_FORM_RULE_PASSWORD;
        entry.entry = view_of(cut, 9);
        EXPECT(0, madoguchi_answer_check_entry(profile, &entry, &result));
        CHECK(result.answer.check_entry->faults.count > 0 && result.answer.check_entry->faults.items[0].position == 8);
        due.row = view_of(key, 13);
        EXPECT(1812, madoguchi_take_due(engine, &due, drawn, &act, &result));
    }
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(0, madoguchi_result_free(&result));
}

#ifdef FAULTS
int32_t madoguchi_test_panic(void);
int32_t madoguchi_test_panic_result(madoguchi_result *result);

static void fault_57_panics(madoguchi_profile profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_fee_request request = fee_request();
    EXPECT(1905, madoguchi_test_panic());
    EXPECT(1905, madoguchi_test_panic_result(&result));
    CHECK(has_error(&result, 0, 1905, "") && is(result.errors.items[0].name, "internal"));
    EXPECT(0, madoguchi_answer_fee(profile, &request, &result));
    EXPECT(0, madoguchi_result_free(&result));
}
#endif

int main(int count, char **arguments)
{
    madoguchi_profile profile = opened();
    int few = count > 1 && strcmp(arguments[1], "few") == 0;
    fault_58_handles();
    if (!few) {
        fault_58_many_handles();
    }
    fault_58_nulls(profile);
    fault_59_sizes(profile);
    texts(profile);
    values(profile);
    fault_59_rows(profile);
    words_and_versions();
    fault_58_engines(profile);
    ins_5_engines_that_accept(profile);
    fault_58_acts(profile);
    row_2_roles(profile);
    row_2_four_steps(profile);
    crd_9_roles(profile);
    crd_9_four_steps(profile);
    crd_9_in_the_hsm(profile);
    opr_2_all_sessions_end(profile);
    key_1_keyboards(profile);
    fault_19_texts(profile);
#ifdef FAULTS
    fault_57_panics(profile);
#endif
    fault_58_results(profile); /* closes it */
    return checks_end("misuse");
}
