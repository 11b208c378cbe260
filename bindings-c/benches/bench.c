/*
 * The binding beside the native call, in one process and in turns, so that whatever else the machine does hits all alike. Medians;
 * a Markdown table. The library has the feature `floor`: a call that does nothing, and loops that never leave Rust.
 */
#define _POSIX_C_SOURCE 200809L

#include <madoguchi.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int32_t madoguchi_floor_fee_rows(madoguchi_profile, const madoguchi_fee_row *, size_t, madoguchi_fee_row_answer *, size_t,
                                 size_t);
int32_t madoguchi_floor_hours_rows(madoguchi_profile, const madoguchi_hours_row *, size_t, madoguchi_hours_row_answer *,
                                   size_t, size_t);
int32_t madoguchi_floor_answer(madoguchi_profile, const madoguchi_fee_request *, madoguchi_result *);
int32_t madoguchi_native_fee(madoguchi_profile, const madoguchi_fee_row *, size_t, int64_t *);
int32_t madoguchi_native_hours(madoguchi_profile, const madoguchi_hours_row *, size_t, int64_t *);
int32_t madoguchi_native_answer_fee(madoguchi_profile, size_t, int64_t *);
int32_t madoguchi_native_answer_hours(madoguchi_profile, size_t, int64_t *);
int32_t madoguchi_native_ask(madoguchi_profile, madoguchi_str, size_t, int64_t *);

#define ROWS 4096
#define TURNS 201

static madoguchi_profile profile;
static madoguchi_fee_row fee_rows[ROWS];
static madoguchi_hours_row hours_rows[ROWS];
static madoguchi_fee_row_answer fee_answers[ROWS];
static madoguchi_hours_row_answer hours_answers[ROWS];
static madoguchi_fee_request fee_request = MADOGUCHI_FEE_REQUEST_INIT;
static madoguchi_hours_request hours_request = MADOGUCHI_HOURS_REQUEST_INIT;
static madoguchi_result result = MADOGUCHI_RESULT_INIT;
static const char line[] = "{\"ask\":\"fee\",\"to\":\"other-bank\",\"amount\":30000,\"member\":true,\"on\":\"2027-01-04\"}";
static int64_t sum;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void must(int32_t code)
{
    if (code != 0) {
        fprintf(stderr, "a call returned %d\n", (int)code);
        exit(EXIT_FAILURE);
    }
}

/* What is measured: `count` answers, one after another. */
typedef void (*work)(size_t count);

static void fee_native(size_t count) { must(madoguchi_native_fee(profile, fee_rows, count, &sum)); }
static void fee_floor(size_t count)
{
    size_t n;
    for (n = 0; n < count; n++) {
        must(madoguchi_floor_fee_rows(profile, &fee_rows[n], sizeof *fee_rows, &fee_answers[n], sizeof *fee_answers, 1));
    }
}
static void fee_ours(size_t count)
{
    size_t n;
    for (n = 0; n < count; n++) {
        must(madoguchi_fee_rows(profile, &fee_rows[n], sizeof *fee_rows, &fee_answers[n], sizeof *fee_answers, 1));
    }
}
static void fee_batch_floor(size_t count)
{
    must(madoguchi_floor_fee_rows(profile, fee_rows, sizeof *fee_rows, fee_answers, sizeof *fee_answers, count));
}
static void fee_batch(size_t count)
{
    must(madoguchi_fee_rows(profile, fee_rows, sizeof *fee_rows, fee_answers, sizeof *fee_answers, count));
}
static void hours_native(size_t count) { must(madoguchi_native_hours(profile, hours_rows, count, &sum)); }
static void hours_floor(size_t count)
{
    size_t n;
    for (n = 0; n < count; n++) {
        must(madoguchi_floor_hours_rows(profile, &hours_rows[n], sizeof *hours_rows, &hours_answers[n],
                                        sizeof *hours_answers, 1));
    }
}
static void hours_ours(size_t count)
{
    size_t n;
    for (n = 0; n < count; n++) {
        must(madoguchi_hours_rows(profile, &hours_rows[n], sizeof *hours_rows, &hours_answers[n], sizeof *hours_answers, 1));
    }
}
static void hours_batch_floor(size_t count)
{
    must(madoguchi_floor_hours_rows(profile, hours_rows, sizeof *hours_rows, hours_answers, sizeof *hours_answers, count));
}
static void hours_batch(size_t count)
{
    must(madoguchi_hours_rows(profile, hours_rows, sizeof *hours_rows, hours_answers, sizeof *hours_answers, count));
}
static void record_floor(size_t count)
{
    while (count-- > 0) {
        must(madoguchi_floor_answer(profile, &fee_request, &result));
    }
}
static void record_fee_native(size_t count) { must(madoguchi_native_answer_fee(profile, count, &sum)); }
static void record_fee(size_t count)
{
    while (count-- > 0) {
        must(madoguchi_answer_fee(profile, &fee_request, &result));
    }
}
static void record_hours_native(size_t count) { must(madoguchi_native_answer_hours(profile, count, &sum)); }
static void record_hours(size_t count)
{
    while (count-- > 0) {
        must(madoguchi_answer_hours(profile, &hours_request, &result));
    }
}
static void ask_native(size_t count) { must(madoguchi_native_ask(profile, madoguchi_text(line), count, &sum)); }
static void ask(size_t count)
{
    while (count-- > 0) {
        must(madoguchi_ask(profile, madoguchi_text(line), &result));
    }
}

static int ascending(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

/* A row of the table: three ways of one question, in turns. */
static void compare(const char *name, work native, work floor, work ours, size_t count, const char *reach, double limit)
{
    static double times[3][TURNS];
    const work works[3] = {native, floor, ours};
    double median[3];
    size_t turn, way;
    for (turn = 0; turn < TURNS; turn++) {
        for (way = 0; way < 3; way++) {
            double start = seconds();
            works[way](count);
            times[way][turn] = (seconds() - start) / (double)count * 1e9;
        }
    }
    for (way = 0; way < 3; way++) {
        qsort(times[way], TURNS, sizeof times[way][0], ascending);
        median[way] = times[way][TURNS / 2];
    }
    printf("| %s | %.1f ns | %.1f ns | %.1f ns | +%.1f ns, %.2f | %s, %s |\n", name, median[0], median[1], median[2],
           median[2] - median[0], median[2] / median[0], reach, median[2] - median[0] <= limit ? "yes" : "**no**");
}

static void *ask_much(void *times)
{
    size_t n = *(const size_t *)times;
    madoguchi_fee_row_answer answer;
    while (n-- > 0) {
        must(madoguchi_fee_rows(profile, &fee_rows[n % ROWS], sizeof *fee_rows, &answer, sizeof answer, 1));
    }
    return times;
}

/* Questions in a second, by `count` threads of one profile. */
static double rate(int count)
{
    pthread_t threads[16];
    size_t times = 4000000;
    double start = seconds();
    int n;
    for (n = 0; n < count; n++) {
        must(pthread_create(&threads[n], NULL, ask_much, &times));
    }
    for (n = 0; n < count; n++) {
        must(pthread_join(threads[n], NULL));
    }
    return (double)times * count / (seconds() - start);
}

int main(void)
{
    uint64_t state = 1;
    size_t n;
    double alone;
    must(madoguchi_profile_builtin(&profile));
    must(madoguchi_profile_prepare(profile));
    for (n = 0; n < ROWS; n++) {
        state = state * UINT64_C(6364136223846793005) + 1442695040888963407U;
        fee_rows[n].to = (int32_t)(state >> 33 & 3);
        fee_rows[n].amount = (int64_t)(state >> 35 & 0xfffff) + 1;
        fee_rows[n].member = (int32_t)(state >> 56 & 1);
        fee_rows[n].on = 20500 + (int32_t)(state >> 40 & 1023);
        hours_rows[n].service = (int32_t)(state >> 33 & 1); /* both are offered */
        hours_rows[n].at = INT64_C(1767193200000) + (int64_t)(state >> 24 & 0x7fffffff) * 100;
    }
    fee_request.to = MADOGUCHI_TRANSFER_KIND_OTHER_BANK;
    fee_request.amount = 30000;
    fee_request.member = 1;
    fee_request.on = 20822;
    hours_request.service = MADOGUCHI_SERVICE_STATEMENT;
    hours_request.at = INT64_C(1798963200000);

    printf("| call | native | floor | ours | more than native | reach |\n|---|---|---|---|---|---|\n");
    compare("fee, one row", fee_native, fee_floor, fee_ours, ROWS, "native + 30 ns", 30);
    compare("fee, 4,096 rows, each", fee_native, fee_batch_floor, fee_batch, ROWS, "native + 30 ns", 30);
    compare("hours, one row", hours_native, hours_floor, hours_ours, ROWS, "native + 30 ns", 30);
    compare("hours, 4,096 rows, each", hours_native, hours_batch_floor, hours_batch, ROWS, "native + 30 ns", 30);
    compare("fee, record", record_fee_native, record_floor, record_fee, 500, "native + 500 ns", 500);
    compare("hours, record", record_hours_native, record_floor, record_hours, 500, "native + 500 ns", 500);
    compare("fee, JSON line", ask_native, record_floor, ask, 500, "native + 500 ns", 500);
    must(madoguchi_result_free(&result));

    alone = rate(1);
    printf("\n| threads asking one profile | questions a second | of one thread's |\n|---|---|---|\n");
    printf("| 1 | %.1f million | 1.00 |\n", alone * 1e-6);
    /* More threads than cores would say nothing. */
    for (n = 2; n <= 16 && n <= (size_t)sysconf(_SC_NPROCESSORS_ONLN); n *= 2) {
        double many = rate((int)n);
        printf("| %d | %.1f million | %.2f |\n", (int)n, many * 1e-6, many / alone);
    }
    printf("\n");
    must(madoguchi_profile_close(profile));
    return EXIT_SUCCESS;
}
