/*
 * Runs random operations, and checks the result of each against a model; rows are compared with records.
 *
 *   random [OPERATIONS [SEED]]
 */
#include "check.h"
#include "fields.h"

#include <string.h>

#define PROFILES 8
#define RESULTS 32

static uint64_t state;

/* SplitMix64, by Sebastiano Vigna: the same numbers on every machine. */
static uint64_t next(void)
{
    uint64_t mixed = state += UINT64_C(0x9e3779b97f4a7c15);
    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94d049bb133111eb);
    return mixed ^ (mixed >> 31);
}

static size_t below(size_t limit)
{
    return (size_t)(next() % limit);
}

/* Mostly values near the allowed range, sometimes any value. */
static int32_t day(void)
{
    return below(50) == 0 ? (int32_t)next() : (int32_t)below(74400) - 8100;
}

static int64_t amount(void)
{
    static const int64_t edges[] = {0, 1, 29999, 30000, 49999, 999999999999, 1000000000000, -1, INT64_MIN, INT64_MAX};
    return below(3) == 0 ? edges[below(sizeof edges / sizeof *edges)] : (int64_t)below(100000);
}

/* The model: which handles are open, and which results own memory. */
static madoguchi_profile profiles[PROFILES];
static int is_open[PROFILES];
static madoguchi_result results[RESULTS];

static void toggle(size_t place)
{
    if (is_open[place]) {
        EXPECT(0, madoguchi_profile_close(profiles[place]));
        is_open[place] = 0;
    } else if (below(20) == 0) {
        EXPECT(0, madoguchi_profile_builtin(&profiles[place]));
        is_open[place] = 1;
    } else {
        EXPECT(1902, madoguchi_profile_close(profiles[place]));
    }
}

/* Whether a row's code is among the record's codes: a row reports one error, which is not always the first. */
static int is_told(int32_t code, const madoguchi_result *result)
{
    size_t place;
    for (place = 0; place < result->errors.count; place++) {
        if (result->errors.items[place].code == code) {
            return 1;
        }
    }
    return code == 0 && result->code == 0;
}

static void ask_fee(size_t place, madoguchi_result *result)
{
    madoguchi_fee_row row;
    madoguchi_fee_row_answer answer;
    madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
    int32_t code;
    request.to = row.to = (int32_t)below(6) - 1;
    request.amount = row.amount = amount();
    request.member = row.member = (int32_t)below(4) - 1;
    request.on = row.on = day();
    code = madoguchi_answer_fee(profiles[place], &request, result);
    CHECK(code == result->code);
    if (!is_open[place]) {
        /* A wrong request is reported before the handle is checked. */
        CHECK(code != 0 && result->answer.fee == NULL);
        EXPECT(1902, madoguchi_fee_rows(profiles[place], &row, sizeof row, &answer, sizeof answer, 1));
        return;
    }
    EXPECT(0, madoguchi_fee_rows(profiles[place], &row, sizeof row, &answer, sizeof answer, 1));
    /* INT64_MIN and INT32_MIN are absent in a record, and wrong in a row. */
    if (row.amount != MADOGUCHI_ABSENT && row.on != MADOGUCHI_ABSENT_32) {
        CHECK(is_told(answer.code, result));
    }
    if (code == 0) {
        CHECK(answer.fee == result->answer.fee->fee && answer.tax_contained == result->answer.fee->tax_contained);
        CHECK(result->answer.fee->rules.count == 3 && result->errors.count == 0);
    } else {
        CHECK(result->answer.fee == NULL && result->errors.count > 0 && result->errors.items[0].code == code);
    }
}

static void ask_hours(size_t place, madoguchi_result *result)
{
    madoguchi_hours_row row;
    madoguchi_hours_row_answer answer;
    madoguchi_hours_request request = MADOGUCHI_HOURS_REQUEST_INIT;
    int32_t code;
    request.service = row.service = (int32_t)below(18) - 1;
    request.at = row.at = (int64_t)day() * 86400000 + (int64_t)below(86400000);
    code = madoguchi_answer_hours(profiles[place], &request, result);
    if (!is_open[place]) {
        CHECK(code != 0);
        return;
    }
    EXPECT(0, madoguchi_hours_rows(profiles[place], &row, sizeof row, &answer, sizeof answer, 1));
    /* In a row, a service that is not offered is reported before an invalid instant. */
    CHECK((answer.code == 0) == (code == 0));
    if (code == 0) {
        CHECK(answer.open == result->answer.hours->open && answer.changes_at == result->answer.hours->changes_at);
        CHECK((answer.open == 0) == (result->answer.hours->closed_by.count > 0));
    }
}

static void ask_any(size_t place, madoguchi_result *result)
{
    const question *own = &questions[below(QUESTION_COUNT)];
    union {
        madoguchi_ical_request largest;
        char bytes[256];
    } request;
    size_t field_place;
    memcpy(request.bytes, own->absent, own->request->size);
    for (field_place = 0; field_place < own->request->count; field_place++) {
        const field *each = &own->request->fields[field_place];
        int32_t small = each->of == DATE ? day() : (int32_t)below(5) - 1;
        int64_t large = each->of == INSTANT ? (int64_t)day() * 86400000 : amount();
        if (each->of == RECORD || each->of == TEXT || below(10) == 0) {
            continue; /* absent */
        }
        if (each->of == DATE || each->of == WORD || each->of == FLAG) {
            memcpy(request.bytes + each->offset, &small, sizeof small);
        } else {
            memcpy(request.bytes + each->offset, &large, sizeof large);
        }
    }
    {
        int32_t code = own->ask(profiles[place], request.bytes, result);
        CHECK(code == result->code && (code == 0) == (result->answer.line != NULL));
        CHECK((code == 0) == (result->errors.count == 0));
        CHECK(is_open[place] || code != 0);
    }
}

static void ask_line(size_t place, madoguchi_result *result)
{
    char line[] = "{\"ask\":\"fee\",\"to\":\"other-bank\",\"amount\":30000,\"member\":true,\"on\":\"2027-01-04\"}";
    madoguchi_str view;
    if (below(2) == 0) {
        line[below(sizeof line - 1)] = (char)next();
    }
    view.data = line;
    view.size = below(8) == 0 ? below(sizeof line) : sizeof line - 1;
    EXPECT(is_open[place] ? 0 : 1902, madoguchi_ask(profiles[place], view, result));
    CHECK(!is_open[place] || result->answer.line->data[result->answer.line->size - 1] == '}');
}

/* Frees a result, a copy of it, and an invalid result. */
static void release(madoguchi_result *result)
{
    madoguchi_result copy = *result;
    EXPECT(0, madoguchi_result_free(result));
    EXPECT(copy.owner == 0 ? 0 : 1902, madoguchi_result_free(&copy));
    copy.owner = below(2) == 0 ? next() | 1 : profiles[below(PROFILES)];
    EXPECT(copy.owner == 0 ? 0 : 1902, madoguchi_result_free(&copy));
}

int main(int count, char **arguments)
{
    static const madoguchi_result empty = MADOGUCHI_RESULT_INIT;
    long operations = count > 1 ? atol(arguments[1]) : 1000000, done;
    size_t place;
    state = count > 2 ? strtoull(arguments[2], NULL, 0) : 1;
    printf("random: %ld operations, seed %llu\n", operations, (unsigned long long)state);
    for (place = 0; place < RESULTS; place++) {
        results[place] = empty;
    }
    EXPECT(0, madoguchi_profile_builtin(&profiles[0]));
    is_open[0] = 1;
    for (done = 0; done < operations; done++) {
        size_t own = below(4) == 0 ? below(PROFILES) : 0;
        madoguchi_result *result = &results[below(RESULTS)];
        switch (below(5)) {
        case 0:
            ask_fee(own, result);
            break;
        case 1:
            ask_hours(own, result);
            break;
        case 2:
            ask_any(own, result);
            break;
        case 3:
            ask_line(own, result);
            break;
        default:
            release(result);
        }
        if (below(50) == 0) {
            toggle(1 + below(PROFILES - 1));
        }
    }
    for (place = 0; place < RESULTS; place++) {
        EXPECT(0, madoguchi_result_free(&results[place]));
    }
    for (place = 0; place < PROFILES; place++) {
        EXPECT(is_open[place] ? 0 : 1902, madoguchi_profile_close(profiles[place]));
    }
    return checks_end("random");
}
