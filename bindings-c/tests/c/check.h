/* Checks that report a failure and continue. */

#ifndef MADOGUCHI_TESTS_CHECK_H
#define MADOGUCHI_TESTS_CHECK_H

#include <stdio.h>
#include <stdlib.h>

static long checks_done;
static long checks_failed;

#define CHECK(condition)                                                              \
    do {                                                                              \
        checks_done++;                                                                \
        if (!(condition)) {                                                           \
            checks_failed++;                                                          \
            fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition);   \
        }                                                                             \
    } while (0)

/* Compares the return value of a call with the expected one. */
#define EXPECT(wanted, call)                                                          \
    do {                                                                              \
        long wanted_ = (long)(wanted), found_ = (long)(call);                         \
        checks_done++;                                                                \
        if (wanted_ != found_) {                                                      \
            checks_failed++;                                                          \
            fprintf(stderr, "%s:%d: wanted %ld, found %ld: %s\n", __FILE__, __LINE__, \
                    wanted_, found_, #call);                                          \
        }                                                                             \
    } while (0)

static int checks_end(const char *name)
{
    printf("%s: %ld checks, %ld failed\n", name, checks_done, checks_failed);
    return checks_failed == 0 && checks_done > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
