/* Stores of marks with one mistake each, which the suite of examples/marks_check.h finds. */
#ifndef MADOGUCHI_TESTS_WRONG_MARKS_H
#define MADOGUCHI_TESTS_WRONG_MARKS_H

#include "../../examples/marks_check.h"

#include <ctype.h>
#include <sched.h>

#define TABLE_MAX 512

typedef struct {
    marks_key keys[TABLE_MAX];
    mark marks[TABLE_MAX];
    size_t count;
} table;

/* The store, which all connections share. */
typedef struct {
    const char *wrong; /* its mistake; empty for none */
    table rows;
    pthread_mutex_t lock;
    int open;
} wrong_store;

/* A connection. */
typedef struct {
    wrong_store *store;
    table own;      /* for a store that is new for each connection */
    table replaced; /* what is not committed */
} wrong_connection;

static int is_wrong(const wrong_connection *own, const char *mistake)
{
    return strcmp(own->store->wrong, mistake) == 0;
}

/* The mark under a key; it is empty if there is none. */
static mark *mark_under(wrong_connection *own, table *in, madoguchi_str key)
{
    marks_key name;
    size_t place;
    memset(&name, 0, sizeof name);
    memcpy(name.text, key.data, key.size < sizeof name.text ? key.size : sizeof name.text - 1);
    for (place = 0; name.text[place] != '\0' && is_wrong(own, "folds case"); place++) {
        name.text[place] = (char)tolower((unsigned char)name.text[place]);
    }
    if (is_wrong(own, "one mark per customer")) {
        memmove(name.text, strchr(name.text, '/'), strlen(strchr(name.text, '/')) + 1);
    }
    for (place = strlen(name.text); place > 0 && name.text[place - 1] == '-' && is_wrong(own, "cuts signs"); place--) {
        name.text[place - 1] = '\0';
    }
    for (place = 0; place < in->count; place++) {
        if (strcmp(in->keys[place].text, name.text) == 0) {
            return &in->marks[place];
        }
    }
    if (in->count == TABLE_MAX) {
        abort();
    }
    in->keys[in->count] = name;
    return &in->marks[in->count++];
}

static int is_greater(const wrong_connection *own, const mark *raised, const mark *there)
{
    int order = memcmp(raised->text, there->text, MARK_REVISION);
    if (is_wrong(own, "32 bits")) {
        order = memcmp(raised->text + 8, there->text + 8, 8);
    }
    if (is_wrong(own, "float")) {
        double one = (double)marked_revision(raised), other = there->text[0] == '\0' ? -1 : (double)marked_revision(there);
        order = one > other ? 1 : 0;
    }
    if (is_wrong(own, "compares the seal too")) {
        order = memcmp(raised->text, there->text, MARK_SIZE);
    }
    return there->text[0] == '\0' || order > 0 || is_wrong(own, "raise always stores") || (order == 0 && is_wrong(own, "same revision stores"));
}

static mark stored(const wrong_connection *own, const mark *given)
{
    mark kept = *given;
    size_t place;
    for (place = 0; place < MARK_SIZE && is_wrong(own, "upper case"); place++) {
        kept.text[place] = (char)toupper((unsigned char)kept.text[place]);
    }
    for (place = MARK_REVISION; place < MARK_SIZE - 1 && is_wrong(own, "ends at NUL"); place += 2) {
        if (memcmp(kept.text + place, "00", 2) == 0) {
            memset(kept.text + place, '0', MARK_SIZE - 1 - place);
        }
    }
    return kept;
}

static table *table_of(wrong_connection *own)
{
    return is_wrong(own, "per connection") ? &own->own : &own->store->rows;
}

static int32_t wrong_read(void *context, const madoguchi_str *keys, size_t count, mark *marks)
{
    wrong_connection *own = (wrong_connection *)context;
    size_t place;
    pthread_mutex_lock(&own->store->lock);
    for (place = 0; place < count; place++) {
        const mark *replaced = mark_under(own, &own->replaced, keys[place]);
        marks[place] = replaced->text[0] != '\0' ? *replaced : *mark_under(own, table_of(own), keys[place]);
        if (is_wrong(own, "zeros for none") && marks[place].text[0] == '\0') {
            marks[place] = marks_of(0, 0);
        }
        if (is_wrong(own, "reads eight") && place >= 8) {
            marks[place].text[0] = '\0';
        }
    }
    pthread_mutex_unlock(&own->store->lock);
    return is_wrong(own, "is away") ? 99 : MADOGUCHI_STORE_DONE;
}

static int32_t wrong_raise(void *context, madoguchi_str key, const mark *raised, mark *there)
{
    wrong_connection *own = (wrong_connection *)context;
    mark before, *kept;
    size_t place;
    if (is_wrong(own, "drops decoys") && key.data[9] == '~') {
        *there = *raised;
        return MADOGUCHI_STORE_DONE;
    }
    pthread_mutex_lock(&own->store->lock);
    kept = mark_under(own, table_of(own), key);
    before = *kept;
    if (is_wrong(own, "two steps") || is_wrong(own, "answers by first look")) {
        /* Others come in between. */
        pthread_mutex_unlock(&own->store->lock);
        for (place = 0; place < 20; place++) {
            sched_yield();
        }
        pthread_mutex_lock(&own->store->lock);
    }
    if (is_greater(own, raised, is_wrong(own, "two steps") ? &before : kept)) {
        *kept = stored(own, raised);
    }
    *there = *kept;
    if (is_wrong(own, "answers what was asked") || (is_wrong(own, "answers by first look") && is_greater(own, raised, &before))) {
        *there = *raised;
    }
    if (is_wrong(own, "answers from before") && before.text[0] != '\0') {
        *there = before;
    }
    pthread_mutex_unlock(&own->store->lock);
    return is_wrong(own, "fails at a raise") ? 99 : MADOGUCHI_STORE_DONE;
}

static int32_t wrong_replace(void *context, madoguchi_str key, const mark *given)
{
    wrong_connection *own = (wrong_connection *)context;
    mark there;
    if (is_wrong(own, "replace raises")) {
        return wrong_raise(context, key, given, &there);
    }
    pthread_mutex_lock(&own->store->lock);
    if (is_wrong(own, "replace uncommitted")) {
        *mark_under(own, &own->replaced, key) = *given;
    } else if (!is_wrong(own, "replace inserts nothing") || mark_under(own, table_of(own), key)->text[0] != '\0') {
        *mark_under(own, table_of(own), key) = stored(own, given);
    }
    pthread_mutex_unlock(&own->store->lock);
    return is_wrong(own, "fails at a replace") ? 99 : MADOGUCHI_STORE_DONE;
}

static int32_t wrong_open(void *context, marks_store *connection)
{
    wrong_connection *own = (wrong_connection *)marked_room(NULL, 1, sizeof *own);
    memset(own, 0, sizeof *own);
    own->store = (wrong_store *)context;
    connection->context = own;
    connection->read = wrong_read;
    connection->raise = wrong_raise;
    connection->replace = wrong_replace;
    if (is_wrong(own, "does not open")) {
        free(own);
        return 99;
    }
    own->store->open++;
    return MADOGUCHI_STORE_DONE;
}

static void wrong_close(void *context, marks_store *connection)
{
    wrong_store *store = (wrong_store *)context;
    if (--store->open == 0 && strcmp(store->wrong, "ends with connections") == 0) {
        memset(&store->rows, 0, sizeof store->rows);
    }
    free(connection->context);
}

/* Each mistake, and a check that finds it. */
static const char *const mistakes[][2] = {
    {"raise always stores", "mark-kept"},
    {"same revision stores", "mark-kept"},
    {"compares the seal too", "mark-kept"},
    {"answers what was asked", "mark-kept"},
    {"32 bits", "mark-raised"},
    {"float", "mark-raised"},
    {"answers from before", "mark-raised"},
    {"folds case", "mark-keys"},
    {"cuts signs", "mark-keys"},
    {"one mark per customer", "mark-keys"},
    {"drops decoys", "mark-keys"},
    {"upper case", "mark-exact"},
    {"ends at NUL", "mark-exact"},
    {"reads eight", "mark-many"},
    {"zeros for none", "mark-absent"},
    {"per connection", "mark-seen"},
    {"two steps", "mark-race"},
    {"answers by first look", "mark-race"},
    {"replace raises", "mark-replaced"},
    {"replace inserts nothing", "mark-replaced"},
    {"replace uncommitted", "mark-replaced"},
    {"fails at a replace", "mark-replaced"},
    {"ends with connections", "mark-durable"},
    {"fails at a raise", "mark-seen"},
    {"is away", "mark-absent"},
    {"does not open", "mark-durable"},
};

/* Which check is waited for, and whether it failed. */
typedef struct {
    const char *check;
    int found, told;
} awaited;

static void told(void *context, const char *check, const char *seen)
{
    awaited *own = (awaited *)context;
    own->told++;
    own->found += seen != NULL && seen[0] != '\0' && strcmp(check, own->check) == 0;
}

/* Checks a store with a mistake. Returns how many checks failed; writes whether the awaited one did. */
static int failed_with(const char *mistake, const char *run, size_t threads, awaited *await)
{
    static wrong_store store;
    marks_bank tested;
    int failed;
    memset(&store, 0, sizeof store);
    store.wrong = mistake;
    pthread_mutex_init(&store.lock, NULL);
    tested.context = &store;
    tested.open = wrong_open;
    tested.close = wrong_close;
    await->found = await->told = 0;
    failed = marks_check(run, threads, &tested, told, await);
    EXPECT(0, store.open);
    EXPECT(10, await->told);
    pthread_mutex_destroy(&store.lock);
    return failed;
}

static void row_3_each_wrong_store_of_marks_is_found(size_t threads)
{
    awaited await = {"mark-absent", 0, 0};
    size_t place;
    EXPECT(0, failed_with("", "right", threads, &await));
    for (place = 0; place < sizeof mistakes / sizeof *mistakes; place++) {
        await.check = mistakes[place][1];
        CHECK(failed_with(mistakes[place][0], "wrong", threads, &await) > 0);
        if (await.found != 1) {
            fprintf(stderr, "%s is not found by %s\n", mistakes[place][0], mistakes[place][1]);
        }
        EXPECT(1, await.found);
    }
    /* The names of runs. */
    EXPECT(0, failed_with("", "abcdefABCD12", threads, &await));
    EXPECT(10, failed_with("", "abcdefABCD123", threads, &await));
    EXPECT(10, failed_with("", "", threads, &await));
    EXPECT(10, failed_with("", "a-b", threads, &await));
}

#endif
