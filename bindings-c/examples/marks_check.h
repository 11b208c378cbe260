/*
 * A suite for a store of high-water marks (ROW-3), to be copied into a bank's tests beside marked.h:
 *
 *   static void told(void *context, const char *check, const char *seen)
 *   {
 *       (void)context;
 *       printf("%s %s\n", check, seen == NULL ? "passed" : seen);
 *   }
 *
 *   failed = marks_check("run1", 8, &bank, told, NULL);
 *
 * The checks have the names of those in the other languages. Each run on a store needs a name of its own, 1 to 12 letters and digits. Run it over a store that
 * serves no customers: the keys of the attempts at decoys are few and have no room for the name of the run, and it marks two of them.
 *
 * It runs in one process, for a short time, and marks some 200 rows. So it does not find a store that relies on a lock or on the memory of its process, nor
 * one that drops marks when they are many or old; `race_marks` of the kit in Rust finds a lock of the process.
 * Link it with POSIX threads.
 */
#ifndef MARKS_CHECK_H
#define MARKS_CHECK_H

#include "marked.h"

#include <pthread.h>
#include <stdio.h>

/* How many times each thread of the race raises the mark. */
#define MARKS_ROUNDS 32
/* How many times a mark is raised and replaced while others read it. */
#define MARKS_READ_ROUNDS 64
/* The number of customers whose marks are read in one call. */
#define MARKS_MANY 150
/* The greatest length of a customer's name. */
#define MARKS_NAME 64

/* A store of marks under test. A connection is used by one thread at a time, and not always by the one that opened it. */
typedef struct {
    void *context; /* passed to both functions unchanged */
    /* Opens a connection. Returns `MADOGUCHI_STORE_DONE`; any other value is a failure. */
    int32_t (*open)(void *context, marks_store *connection);
    void (*close)(void *context, marks_store *connection);
} marks_bank;

typedef struct marks_suite {
    const marks_bank *bank;
    const char *run, *check; /* the names of the run and of the present check */
    size_t threads;
    marks_store *open; /* the connections of the present check */
    size_t open_count;
    char seen[256]; /* what the store did instead of what it must do; empty if nothing */
} marks_suite;

/* Notes what was seen, if it is the first. Returns 0. */
static int marks_saw(marks_suite *own, const char *what, const char *found, const char *expected)
{
    if (own->seen[0] == '\0') {
        snprintf(own->seen, sizeof own->seen, "%s: %.70s, expected %.70s", what, found, expected);
    }
    return 0;
}

/* Opens a connection; NULL if that fails. It is valid until the next one is opened. */
static marks_store *marks_open(marks_suite *own)
{
    own->open = (marks_store *)marked_room(own->open, own->open_count + 1, sizeof *own->open);
    if (own->bank->open(own->bank->context, &own->open[own->open_count]) != MADOGUCHI_STORE_DONE) {
        marks_saw(own, "open", "a failure", "a connection");
        return NULL;
    }
    return &own->open[own->open_count++];
}

/* Closes the connections of a check. */
static void marks_close(marks_suite *own)
{
    while (own->open_count > 0) {
        own->bank->close(own->bank->context, &own->open[--own->open_count]);
    }
}

/* The mark of a revision, with a seal; both as numbers. */
static mark marks_of(uint64_t revision, uint64_t seal)
{
    mark made;
    size_t place;
    for (place = MARK_REVISION; place-- > 0;) {
        made.text[place] = "0123456789abcdef"[revision % 16];
        made.text[MARK_REVISION + place] = "0123456789abcdef"[seal % 16];
        revision /= 16;
        seal /= 16;
    }
    made.text[MARK_SIZE - 1] = '\0';
    return made;
}

/* The mark of a revision whose seal is eight times this byte. */
static mark marks_with(uint64_t revision, uint64_t byte)
{
    return marks_of(revision, byte * UINT64_C(0x0101010101010101));
}

static int marks_equal(const mark *one, const mark *other)
{
    return memcmp(one->text, other->text, other->text[0] == '\0' ? 1 : MARK_SIZE) == 0;
}

typedef struct {
    char text[MARKED_KEY_SIZE];
} marks_key;

/* The kinds of rows that have marks. A store may keep them in two tables, so every check uses both. */
static const char *const marks_kinds[] = {"customer", "attempts"};

/* The key of a row of this run and check. */
static marks_key marks_key_of(const marks_suite *own, const char *kind, const char *end)
{
    marks_key key;
    snprintf(key.text, sizeof key.text, "%s/%.12s-%s-%s", kind, own->run, own->check, end);
    return key;
}

/* Sees which mark is there. Returns whether it is the right one; an empty one for none. */
static int marks_expect(marks_suite *own, marks_store *one, const marks_key *key, const mark *there)
{
    madoguchi_str name = madoguchi_text(key->text);
    mark found;
    memset(&found, 0, sizeof found);
    if (one == NULL) {
        return 0;
    }
    if (one->read(one->context, &name, 1, &found) != MADOGUCHI_STORE_DONE) {
        return marks_saw(own, "read", "a failure", there->text);
    }
    found.text[MARK_SIZE - 1] = '\0';
    return marks_equal(&found, there) ? 1 : marks_saw(own, "read", found.text, there->text);
}

/* Raises a mark, and sees by the answer and by reading which one is there. */
static int marks_raise(marks_suite *own, marks_store *one, const marks_key *key, mark raised, mark there)
{
    mark answer;
    memset(&answer, 0, sizeof answer);
    if (one == NULL) {
        return 0;
    }
    if (one->raise(one->context, madoguchi_text(key->text), &raised, &answer) != MADOGUCHI_STORE_DONE) {
        return marks_saw(own, "raise", "a failure", there.text);
    }
    answer.text[MARK_SIZE - 1] = '\0';
    return marks_equal(&answer, &there) ? marks_expect(own, one, key, &there) : marks_saw(own, "raise", answer.text, there.text);
}

static int marks_replace(marks_suite *own, marks_store *one, const marks_key *key, mark stored)
{
    if (one == NULL) {
        return 0;
    }
    return one->replace(one->context, madoguchi_text(key->text), &stored) == MADOGUCHI_STORE_DONE ? 1 : marks_saw(own, "replace", "a failure", stored.text);
}

/* A row that was never marked has no mark. */
static int marks_absent(marks_suite *own)
{
    marks_store *one = marks_open(own);
    mark none;
    size_t kind;
    int fits = 1;
    memset(&none, 0, sizeof none);
    for (kind = 0; fits && kind < 2; kind++) {
        marks_key key = marks_key_of(own, marks_kinds[kind], "a");
        fits = marks_expect(own, one, &key, &none);
    }
    return fits;
}

/* A mark comes back digit for digit, whatever its digits are. */
static int marks_exact(marks_suite *own)
{
    static const uint64_t seals[] = {0, UINT64_MAX, UINT64_C(0x27225c255f000d0a), UINT64_C(0x80c328e381820020), UINT64_C(0x00abcdef00000000)};
    marks_store *one = marks_open(own);
    size_t kind, place;
    int fits = 1;
    for (kind = 0; kind < 2; kind++) {
        marks_key key = marks_key_of(own, marks_kinds[kind], "a");
        for (place = 0; fits && place < sizeof seals / sizeof *seals; place++) {
            fits = marks_raise(own, one, &key, marks_of(place + 1, seals[place]), marks_of(place + 1, seals[place]));
        }
    }
    return fits;
}

/* A greater revision replaces a lower one, up to the greatest; revisions are compared as numbers. */
static int marks_raised(marks_suite *own)
{
    static const uint64_t rising[] = {1, 2, 9, 10, 255, 256, 65536, UINT64_C(0x7fffffff), UINT64_C(0x80000000), UINT64_C(0x100000000),
                                      UINT64_C(0x20000000000000), UINT64_C(0x20000000000001), UINT64_C(0x7ffffffffffffffe), UINT64_C(0x7fffffffffffffff)};
    marks_store *one = marks_open(own);
    size_t kind, place;
    int fits = 1;
    for (kind = 0; kind < 2; kind++) {
        marks_key key = marks_key_of(own, marks_kinds[kind], "a");
        for (place = 0; fits && place < sizeof rising / sizeof *rising; place++) {
            /* The seal falls while the revision rises. */
            mark raised = marks_of(rising[place], UINT64_C(0) - rising[place]);
            fits = marks_raise(own, one, &key, raised, raised);
        }
    }
    return fits;
}

/* A raise never lowers a mark, nor changes one of the same revision, and it writes the mark that is there. */
static int marks_kept(marks_suite *own)
{
    const uint64_t kept = UINT64_C(0x10000000000);
    marks_store *one = marks_open(own);
    mark there = marks_with(kept, 4);
    size_t kind;
    int fits = 1;
    for (kind = 0; fits && kind < 2; kind++) {
        marks_key key = marks_key_of(own, marks_kinds[kind], "a");
        fits = marks_raise(own, one, &key, there, there) && marks_raise(own, one, &key, marks_with(kept - 1, 9), there)
               && marks_raise(own, one, &key, marks_with(2, 9), there) && marks_raise(own, one, &key, marks_with(kept, 9), there)
               && marks_raise(own, one, &key, marks_with(kept, 1), there);
    }
    return fits;
}

/* Sees which marks a customer's two rows have: these revisions, each with a seal of the same bytes; 0 for none. */
static int marks_expect_both(marks_suite *own, marks_store *one, const char *end, uint64_t customer, uint64_t attempts)
{
    marks_key first = marks_key_of(own, marks_kinds[0], end), second = marks_key_of(own, marks_kinds[1], end);
    mark there = marks_with(customer, customer), other = marks_with(attempts, attempts);
    if (customer == 0) {
        memset(&there, 0, sizeof there);
    }
    if (attempts == 0) {
        memset(&other, 0, sizeof other);
    }
    return marks_expect(own, one, &first, &there) && marks_expect(own, one, &second, &other);
}

/* `replace` stores a lower mark, which every connection sees and which stays when its own is closed. It changes no other mark. */
static int marks_replaced(marks_suite *own)
{
    marks_key customer = marks_key_of(own, marks_kinds[0], "a"), attempts = marks_key_of(own, marks_kinds[1], "a");
    marks_key absent = marks_key_of(own, marks_kinds[0], "b"), other = marks_key_of(own, marks_kinds[1], "b");
    mark fourth = marks_with(4, 4), ninth = marks_with(9, 9);
    marks_store one;
    if (marks_open(own) == NULL) {
        return 0;
    }
    one = own->open[0]; /* a copy, which stays when others are opened */
    if (!marks_raise(own, &one, &customer, ninth, ninth) || !marks_raise(own, &one, &attempts, ninth, ninth)
        || !marks_replace(own, &one, &customer, marks_with(3, 3)) || !marks_expect_both(own, marks_open(own), "a", 3, 9)
        || !marks_replace(own, &one, &attempts, marks_with(2, 2)) || !marks_expect_both(own, marks_open(own), "a", 3, 2)) {
        return 0;
    }
    marks_close(own);
    if (marks_open(own) == NULL) {
        return 0;
    }
    one = own->open[0];
    return marks_expect_both(own, &one, "a", 3, 2) && marks_raise(own, &one, &customer, fourth, fourth) && marks_raise(own, &one, &attempts, fourth, fourth)
           && marks_replace(own, &one, &absent, marks_with(1, 1)) && marks_expect_both(own, marks_open(own), "b", 1, 0)
           && marks_replace(own, &one, &other, marks_with(2, 2)) && marks_expect_both(own, marks_open(own), "b", 1, 2);
}

/* Every connection sees a mark at once, also one that has read before that there is none. */
static int marks_seen(marks_suite *own)
{
    mark none;
    uint64_t revision;
    size_t kind;
    int fits = marks_open(own) != NULL && marks_open(own) != NULL;
    memset(&none, 0, sizeof none);
    for (kind = 0; fits && kind < 2; kind++) {
        marks_key key = marks_key_of(own, marks_kinds[kind], "a");
        fits = marks_expect(own, &own->open[0], &key, &none) && marks_expect(own, &own->open[1], &key, &none);
        for (revision = 1; fits && revision <= 64; revision++) {
            mark raised = marks_with(revision, 7);
            fits = marks_raise(own, &own->open[revision % 2], &key, raised, raised) && marks_expect(own, &own->open[1 - revision % 2], &key, &raised);
        }
    }
    return fits;
}

/* Raises the marks of two decoys' attempts, which another run may have raised before. */
static int marks_decoys(marks_suite *own, marks_store *one)
{
    marks_key keys[2];
    mark raised[2];
    const char *letter;
    unsigned number = 0, place;
    int fits = one != NULL;
    for (letter = own->run; *letter != '\0'; letter++) {
        number = (number * 31 + (unsigned char)*letter) % 0x10000;
    }
    for (place = 0; fits && place < 2; place++) {
        madoguchi_str name;
        mark there;
        snprintf(keys[place].text, sizeof keys[place].text, "attempts/~%04x", (number + place) % 0x10000);
        name = madoguchi_text(keys[place].text);
        memset(&there, 0, sizeof there);
        if (one->read(one->context, &name, 1, &there) != MADOGUCHI_STORE_DONE) {
            return marks_saw(own, "read", "a failure", "a mark");
        }
        raised[place] = marks_with((there.text[0] == '\0' ? 0 : marked_revision(&there)) + 1, 7);
        fits = marks_raise(own, one, &keys[place], raised[place], raised[place]);
    }
    return fits && marks_expect(own, one, &keys[0], &raised[0]) && marks_expect(own, one, &keys[1], &raised[1]);
}

/* Keys that look alike, or differ only at their end, have marks of their own; so have the attempts of decoys. */
static int marks_keys(marks_suite *own)
{
    /* Ends of names that a store may confuse: by case, by signs, by the pattern `a_b`, by CRC32 (the two numbers), and by the hash of Java (`Aa`, `BB`).
       The last two are filled up to the longest names. */
    static const char *const ends[] = {"b", "B", "b-1", "b-", "aXb", "a_b", "29685295", "32060020", "Aa", "BB", "x", "y"};
    const size_t count = 2 * sizeof ends / sizeof *ends;
    const int width = (int)(MARKS_NAME - strlen(own->run) - strlen(own->check) - 2);
    marks_store *one = marks_open(own);
    size_t place;
    int fits = 1;
    for (place = 0; fits && place < 2 * count; place++) {
        char end[MARKS_NAME + 1];
        marks_key key;
        mark raised = marks_with(place % count + 1, 7), none;
        memset(&none, 0, sizeof none);
        memset(end, '0', sizeof end);
        end[width - 1] = ends[place % count / 2][0];
        end[width] = '\0';
        key = marks_key_of(own, marks_kinds[place % 2], place % count / 2 < count / 2 - 2 ? ends[place % count / 2] : end);
        fits = place < count ? marks_expect(own, one, &key, &none) && marks_raise(own, one, &key, raised, raised) : marks_expect(own, one, &key, &raised);
    }
    return fits && marks_decoys(own, one);
}

/* One call reads the marks of many rows; of each customer one of the two rows has one. */
static int marks_many(marks_suite *own)
{
    marks_key *keys = (marks_key *)marked_room(NULL, 2 * MARKS_MANY, sizeof *keys);
    madoguchi_str *names = (madoguchi_str *)marked_room(NULL, 2 * MARKS_MANY, sizeof *names);
    mark *found = (mark *)marked_room(NULL, 2 * MARKS_MANY, sizeof *found);
    marks_store *one = marks_open(own);
    char end[4];
    unsigned place;
    int fits = one != NULL;
    memset(found, 0, 2 * MARKS_MANY * sizeof *found);
    for (place = 0; fits && place < 2 * MARKS_MANY; place++) {
        snprintf(end, sizeof end, "%03u", place / 2 % 1000);
        keys[place] = marks_key_of(own, marks_kinds[place % 2], end);
        names[place] = madoguchi_text(keys[place].text);
        fits = place % 2 != place / 2 % 2 || marks_raise(own, one, &keys[place], marks_with(place + 1, 8), marks_with(place + 1, 8));
    }
    if (fits && one->read(one->context, names, 2 * MARKS_MANY, found) != MADOGUCHI_STORE_DONE) {
        fits = marks_saw(own, "read", "a failure", "many marks");
    }
    for (place = 0; fits && place < 2 * MARKS_MANY; place++) {
        mark there = marks_with(place + 1, 8);
        if (place % 2 != place / 2 % 2) {
            memset(&there, 0, sizeof there);
        }
        found[place].text[MARK_SIZE - 1] = '\0';
        fits = marks_equal(&found[place], &there) ? 1 : marks_saw(own, "read", found[place].text, there.text);
    }
    free(keys);
    free(names);
    free(found);
    return fits;
}

/* A thread of the race. */
typedef struct {
    pthread_t thread;
    pthread_mutex_t *gate; /* it is held until all threads are there */
    marks_store *one;
    const marks_key *key;
    uint64_t number, threads;
    uint64_t revision; /* the one that all raise the mark to, each with a seal of its own; 0 for revisions of its own */
    int *done;         /* whether the only thread that writes has ended, under the gate; NULL if all threads raise */
    mark answer;
    const char *seen;
} marks_runner;

/* Raises and replaces a mark. */
static void marks_writes(marks_runner *own)
{
    uint64_t round;
    for (round = 1; own->seen == NULL && round <= MARKS_READ_ROUNDS; round++) {
        mark raised = marks_with(2 * round, 7), replaced = marks_with(2 * round + 1, 7);
        if (own->one->raise(own->one->context, madoguchi_text(own->key->text), &raised, &own->answer) != MADOGUCHI_STORE_DONE
            || own->one->replace(own->one->context, madoguchi_text(own->key->text), &replaced) != MADOGUCHI_STORE_DONE) {
            own->seen = "a failure";
        }
    }
    pthread_mutex_lock(own->gate);
    *own->done = 1;
    pthread_mutex_unlock(own->gate);
}

/* Reads a mark until no thread writes it: it always finds one, and never an older one than before. */
static void marks_reads(marks_runner *own)
{
    madoguchi_str name = madoguchi_text(own->key->text);
    mark last = marks_of(1, 0);
    int is_last = 0;
    while (own->seen == NULL && !is_last) {
        mark found;
        memset(&found, 0, sizeof found);
        pthread_mutex_lock(own->gate);
        is_last = *own->done;
        pthread_mutex_unlock(own->gate);
        if (own->one->read(own->one->context, &name, 1, &found) != MADOGUCHI_STORE_DONE) {
            own->seen = "a failure";
        } else if (found.text[0] == '\0' || memcmp(found.text, last.text, MARK_REVISION) < 0) {
            own->seen = found.text[0] == '\0' ? "no mark while another thread writes" : "an older mark than before";
        }
        last = found;
    }
}

static void *marks_runs(void *context)
{
    marks_runner *own = (marks_runner *)context;
    mark raised = marks_of(own->revision, own->number + 1), last = marks_of(0, 0);
    uint64_t round;
    pthread_mutex_lock(own->gate);
    pthread_mutex_unlock(own->gate);
    if (own->done != NULL) {
        if (own->number == 0) {
            marks_writes(own);
        } else {
            marks_reads(own);
        }
        return NULL;
    }
    for (round = 0; own->seen == NULL && round < (own->revision == 0 ? MARKS_ROUNDS : 1); round++) {
        raised = own->revision == 0 ? marks_with(round * own->threads + own->number + 1, 7) : raised;
        memset(&own->answer, 0, sizeof own->answer);
        if (own->one->raise(own->one->context, madoguchi_text(own->key->text), &raised, &own->answer) != MADOGUCHI_STORE_DONE) {
            own->seen = "a failure";
        } else if (memcmp(own->answer.text, raised.text, MARK_REVISION) < 0 || memcmp(own->answer.text, last.text, MARK_REVISION) < 0) {
            own->seen = "a mark that becomes lower"; /* than one that this thread has seen */
        }
        last = own->answer;
    }
    return NULL;
}

/* Raises one mark in all threads at the same time, each over a connection of its own; or one thread writes it, and the others read. */
static int marks_together(marks_suite *own, marks_runner *runners, const marks_key *key, uint64_t revision, int reads)
{
    pthread_mutex_t gate;
    int done = 0;
    size_t place, begun = 0;
    int fits = 1;
    pthread_mutex_init(&gate, NULL);
    pthread_mutex_lock(&gate);
    for (place = 0; place < own->threads; place++) {
        memset(&runners[place], 0, sizeof runners[place]);
        runners[place].gate = &gate;
        runners[place].one = &own->open[place];
        runners[place].key = key;
        runners[place].number = place;
        runners[place].threads = own->threads;
        runners[place].revision = revision;
        runners[place].done = reads ? &done : NULL;
        if (pthread_create(&runners[place].thread, NULL, marks_runs, &runners[place]) != 0) {
            fits = marks_saw(own, "race", "no thread", "one");
            break;
        }
        begun++;
    }
    pthread_mutex_unlock(&gate);
    for (place = 0; place < begun; place++) {
        pthread_join(runners[place].thread, NULL);
        if (runners[place].seen != NULL) {
            fits = marks_saw(own, "race", runners[place].seen, "the greatest mark");
        }
    }
    pthread_mutex_destroy(&gate);
    return fits;
}

/* Of many connections that raise one mark at the same time, the greatest stays; if they raise it to one revision with different seals, all are answered with
   the same mark. Readers beside them always find a mark. */
static int marks_race_of(marks_suite *own, marks_runner *runners, const char *kind)
{
    marks_key key = marks_key_of(own, kind, "a"), other = marks_key_of(own, kind, "b"), read = marks_key_of(own, kind, "c");
    mark last = marks_with(MARKS_ROUNDS * (uint64_t)own->threads, 7), first = marks_with(1, 7), end = marks_with(2 * MARKS_READ_ROUNDS + 1, 7);
    size_t place;
    uint64_t revision;
    int fits = marks_together(own, runners, &key, 0, 0) && marks_expect(own, &own->open[0], &key, &last);
    for (revision = 1; fits && revision <= MARKS_ROUNDS; revision++) {
        fits = marks_together(own, runners, &other, revision, 0);
        for (place = 1; fits && place < own->threads; place++) {
            fits = marks_equal(&runners[place].answer, &runners[0].answer)
                       ? 1
                       : marks_saw(own, "of one revision", runners[place].answer.text, runners[0].answer.text);
        }
        fits = fits && marks_expect(own, &own->open[0], &other, &runners[0].answer);
    }
    return fits && marks_raise(own, &own->open[0], &read, first, first) && marks_together(own, runners, &read, 0, 1)
           && marks_expect(own, &own->open[0], &read, &end);
}

static int marks_race(marks_suite *own)
{
    marks_runner *runners = (marks_runner *)marked_room(NULL, own->threads, sizeof *runners);
    size_t place;
    int fits = 1;
    for (place = 0; fits && place < own->threads; place++) {
        fits = marks_open(own) != NULL;
    }
    for (place = 0; fits && place < 2; place++) {
        fits = marks_race_of(own, runners, marks_kinds[place]);
    }
    free(runners);
    return fits;
}

/* Marks stay after every connection is closed. */
static int marks_durable(marks_suite *own)
{
    marks_key customer = marks_key_of(own, marks_kinds[0], "a"), attempts = marks_key_of(own, marks_kinds[1], "a");
    mark fifth = marks_with(5, 5);
    marks_store *one = marks_open(own);
    int fits = marks_raise(own, one, &customer, fifth, fifth) && marks_raise(own, one, &attempts, fifth, fifth);
    marks_close(own);
    return fits && marks_expect_both(own, marks_open(own), "a", 5, 5);
}

/*
 * Checks a store of marks. For each check it calls `told` with its name, and with what was seen instead of what must be; NULL if the check passed. Returns how
 * many checks failed; 10 are all, also for a name of the run that is invalid.
 */
static inline int marks_check(const char *run, size_t threads, const marks_bank *bank, void (*told)(void *context, const char *check, const char *seen),
                              void *context)
{
    static const struct {
        const char *name;
        int (*fits)(marks_suite *own);
    } checks[] = {{"mark-absent", marks_absent}, {"mark-exact", marks_exact}, {"mark-raised", marks_raised}, {"mark-kept", marks_kept},
                  {"mark-replaced", marks_replaced}, {"mark-seen", marks_seen}, {"mark-keys", marks_keys}, {"mark-many", marks_many},
                  {"mark-race", marks_race}, {"mark-durable", marks_durable}};
    const size_t letters = strspn(run, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    marks_suite own;
    size_t place;
    int failed = 0;
    memset(&own, 0, sizeof own);
    own.bank = bank;
    own.run = run;
    own.threads = threads < 2 ? 2 : threads;
    for (place = 0; place < sizeof checks / sizeof *checks; place++) {
        int fits = 0;
        own.check = checks[place].name;
        own.seen[0] = '\0';
        if (letters == 0 || letters > 12 || run[letters] != '\0') {
            marks_saw(&own, "the name of the run", run, "1 to 12 letters and digits");
        } else {
            fits = checks[place].fits(&own);
        }
        marks_close(&own);
        told(context, own.check, fits ? NULL : own.seen);
        failed += !fits;
    }
    free(own.open);
    return failed;
}

#endif
