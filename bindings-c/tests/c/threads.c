/*
 * Eight threads ask one profile while it is closed and opened again: each gets an answer or 1902, and every answer is right.
 *
 *   threads [ROUNDS]
 */
#define _POSIX_C_SOURCE 200809L

#include "check.h"

#include <madoguchi.h>
#include <pthread.h>
#include <string.h>

#define THREADS 8

/* The handle that all threads use; written by the thread that closes, read by the others. */
static madoguchi_profile shared;
static pthread_rwlock_t shared_lock = PTHREAD_RWLOCK_INITIALIZER;
static int stop;
static long answered, refused, mistaken;
static pthread_mutex_t count_lock = PTHREAD_MUTEX_INITIALIZER;

static madoguchi_profile current(int *stopped)
{
    madoguchi_profile profile;
    pthread_rwlock_rdlock(&shared_lock);
    profile = shared;
    *stopped = stop;
    pthread_rwlock_unlock(&shared_lock);
    return profile;
}

/* The number of wrong answers of one round. */
static long ask_all(madoguchi_profile profile, long *right, long *gone)
{
    madoguchi_fee_row row = {MADOGUCHI_TRANSFER_KIND_OTHER_BANK, 30000, 1, 20822};
    madoguchi_fee_row_answer answer;
    madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    long wrong = 0;
    int32_t codes[3], place;
    request.to = row.to;
    request.amount = row.amount;
    request.member = row.member;
    request.on = row.on;
    codes[0] = madoguchi_fee_rows(profile, &row, sizeof row, &answer, sizeof answer, 1);
    wrong += codes[0] == 0 && answer.fee != 330;
    codes[1] = madoguchi_answer_fee(profile, &request, &result);
    wrong += codes[1] == 0 && (result.answer.fee->fee != 330 || strcmp(result.answer.fee->rules.items[0].data, "FEE-3") != 0);
    codes[2] = madoguchi_ask(profile, madoguchi_text("{\"ask\":\"day\",\"date\":\"2027-01-04\"}"), &result);
    wrong += codes[2] == 0 && strstr(result.answer.line->data, "\"business_day\":true") == NULL;
    wrong += madoguchi_result_free(&result) != 0;
    for (place = 0; place < 3; place++) {
        *right += codes[place] == 0;
        *gone += codes[place] == 1902;
        wrong += codes[place] != 0 && codes[place] != 1902;
    }
    return wrong;
}

static void *asker(void *unused)
{
    long wrong = 0, right = 0, gone = 0;
    int stopped = 0;
    while (!stopped) {
        madoguchi_profile profile = current(&stopped);
        int times;
        /* Long enough that the profile is often closed in between. */
        for (times = 0; times < 20; times++) {
            wrong += ask_all(profile, &right, &gone);
        }
    }
    pthread_mutex_lock(&count_lock);
    mistaken += wrong;
    answered += right;
    refused += gone;
    pthread_mutex_unlock(&count_lock);
    return unused;
}

/* Closes a handle that the other threads close at the same time: one of them gets 0. */
static void *closer(void *handle)
{
    int32_t code = madoguchi_profile_close(*(madoguchi_profile *)handle);
    return code == 0 ? handle : NULL;
}

static void close_by_many(void)
{
    madoguchi_profile profile = 0;
    pthread_t threads[THREADS];
    void *closed;
    int place, count = 0;
    EXPECT(0, madoguchi_profile_builtin(&profile));
    for (place = 0; place < THREADS; place++) {
        EXPECT(0, pthread_create(&threads[place], NULL, closer, &profile));
    }
    for (place = 0; place < THREADS; place++) {
        EXPECT(0, pthread_join(threads[place], &closed));
        count += closed != NULL;
    }
    EXPECT(1, count);
}

int main(int count, char **arguments)
{
    int rounds = count > 1 ? atoi(arguments[1]) : 300, round, place;
    pthread_t threads[THREADS];
    madoguchi_profile last;
    long right, gone;
    EXPECT(0, madoguchi_profile_builtin(&shared));
    for (place = 0; place < THREADS; place++) {
        EXPECT(0, pthread_create(&threads[place], NULL, asker, NULL));
    }
    for (round = 0; round < rounds; round++) {
        madoguchi_profile next = 0, before;
        EXPECT(0, madoguchi_profile_builtin(&next));
        /* The old handle is closed while all threads still use it. */
        before = current(&place);
        EXPECT(0, madoguchi_profile_close(before));
        EXPECT(1902, madoguchi_profile_close(before));
        /* Whatever the other threads are doing, a question now is refused. */
        right = gone = 0;
        CHECK(ask_all(before, &right, &gone) == 0 && right == 0 && gone == 3);
        pthread_rwlock_wrlock(&shared_lock);
        shared = next;
        pthread_rwlock_unlock(&shared_lock);
    }
    pthread_rwlock_wrlock(&shared_lock);
    stop = 1;
    last = shared;
    pthread_rwlock_unlock(&shared_lock);
    for (place = 0; place < THREADS; place++) {
        EXPECT(0, pthread_join(threads[place], NULL));
    }
    CHECK(mistaken == 0);
    EXPECT(0, madoguchi_profile_close(last));
    for (round = 0; round < 20; round++) {
        close_by_many();
    }
    CHECK(answered > 0);
    printf("%ld answered, %ld refused\n", answered, refused);
    return checks_end("threads");
}
