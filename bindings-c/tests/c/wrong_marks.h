/* Stores of marks with one mistake each, which the suite of examples/marks_check.h finds. */
#ifndef MADOGUCHI_TESTS_WRONG_MARKS_H
#define MADOGUCHI_TESTS_WRONG_MARKS_H

#include "../../examples/marks_check.h"

#include <ctype.h>
#include <sched.h>

#define TABLE_MAX 1024

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
    pthread_mutex_t raising; /* is held by a raise that takes two steps */
    int open;
} wrong_store;

/* A connection. */
typedef struct {
    wrong_store *store;
    table own;      /* for a store that is new for each connection */
    table replaced; /* what is not committed */
    table absent;   /* the rows that had no mark when this connection read them */
} wrong_connection;

static int is_wrong(const wrong_connection *own, const char *mistake)
{
    return strcmp(own->store->wrong, mistake) == 0;
}

/* A hash of a name: the CRC32 of zip and PNG, or the hash of Java. */
static unsigned long hash_of(const char *name, int is_crc)
{
    unsigned long hash = is_crc ? 0xfffffffful : 0;
    int bit;
    for (; *name != '\0'; name++) {
        hash = is_crc ? hash ^ (unsigned char)*name : (31 * hash + (unsigned char)*name) & 0xfffffffful;
        for (bit = 0; is_crc && bit < 8; bit++) {
            hash = (hash >> 1) ^ ((hash & 1) != 0 ? 0xedb88320ul : 0);
        }
    }
    return hash;
}

/* Whether a connection makes a mistake with this row; some make it with attempts alone. */
static int is_wrong_with(const wrong_connection *own, madoguchi_str key, const char *mistake)
{
    const char *wrong = own->store->wrong;
    if (strncmp(wrong, "attempts: ", 10) == 0) {
        return key.data[0] == 'a' && strcmp(wrong + 10, mistake) == 0;
    }
    return strcmp(wrong, mistake) == 0;
}

/* The mark under a key; it is empty if there is none. */
static mark *mark_under(wrong_connection *own, table *in, madoguchi_str key)
{
    marks_key name;
    size_t place;
    memset(&name, 0, sizeof name);
    memcpy(name.text, key.data, key.size < sizeof name.text ? key.size : sizeof name.text - 1);
    if (is_wrong(own, "key of 64 bytes")) {
        name.text[64] = '\0';
    }
    if (is_wrong(own, "key by CRC32") || is_wrong(own, "key by Java's hash")) {
        snprintf(name.text, sizeof name.text, "%08lx", hash_of(name.text, is_wrong(own, "key by CRC32")));
    }
    if (is_wrong(own, "decoys share one") && strncmp(name.text, "attempts/~", 10) == 0) {
        name.text[10] = '\0';
    }
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

/* The first mark whose key is like a pattern, in which `_` is any character. */
static mark mark_like(const table *in, madoguchi_str key)
{
    mark found;
    size_t place, letter, first = in->count;
    memset(&found, 0, sizeof found);
    for (place = 0; place < in->count; place++) {
        const char *name = in->keys[place].text;
        for (letter = 0; letter < key.size && name[letter] != '\0' && (key.data[letter] == '_' || key.data[letter] == name[letter]); letter++) {
        }
        if (letter == key.size && name[letter] == '\0' && in->marks[place].text[0] != '\0'
            && (first == in->count || strcmp(name, in->keys[first].text) < 0)) {
            first = place;
        }
    }
    return first == in->count ? found : in->marks[first];
}

static int is_greater(const wrong_connection *own, madoguchi_str key, const mark *raised, const mark *there)
{
    int order = memcmp(raised->text, there->text, MARK_REVISION);
    if (is_wrong_with(own, key, "raise goes down")) {
        return order != 0;
    }
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

static mark stored(const wrong_connection *own, madoguchi_str key, const mark *given)
{
    mark kept = *given;
    size_t place;
    if (is_wrong_with(own, key, "saturates") && marked_revision(given) > 0x7fffffff) {
        memcpy(kept.text, "000000007fffffff", MARK_REVISION);
    }
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

/* Others come in between. */
static void others_come(wrong_connection *own)
{
    size_t place;
    pthread_mutex_unlock(&own->store->lock);
    for (place = 0; place < 20; place++) {
        sched_yield();
    }
    pthread_mutex_lock(&own->store->lock);
}

/* Stores a mark in two steps, between which there is none. */
static void delete_and_insert(wrong_connection *own, madoguchi_str key, const mark *given)
{
    mark_under(own, table_of(own), key)->text[0] = '\0';
    others_come(own);
    *mark_under(own, table_of(own), key) = *given;
}

static int32_t wrong_read(void *context, const madoguchi_str *keys, size_t count, mark *marks)
{
    wrong_connection *own = (wrong_connection *)context;
    size_t place;
    pthread_mutex_lock(&own->store->lock);
    for (place = 0; place < count; place++) {
        const mark *replaced = mark_under(own, &own->replaced, keys[place]);
        marks[place] = replaced->text[0] != '\0' ? *replaced : *mark_under(own, table_of(own), keys[place]);
        if (is_wrong(own, "key as a pattern")) {
            marks[place] = mark_like(table_of(own), keys[place]);
        }
        if (is_wrong(own, "absence cached")) {
            mark *absent = mark_under(own, &own->absent, keys[place]);
            if (absent->text[0] != '\0' || marks[place].text[0] == '\0') {
                absent->text[0] = '1';
                marks[place].text[0] = '\0';
            }
        }
        if (is_wrong_with(own, keys[place], "zeros for none") && marks[place].text[0] == '\0') {
            marks[place] = marks_of(0, 0);
        }
        if ((is_wrong(own, "reads eight") && place >= 8) || (is_wrong(own, "reads 64") && place >= 64)) {
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
    int first_look = is_wrong_with(own, key, "answers by first look"), deletes = is_wrong(own, "deletes, then inserts");
    if (is_wrong(own, "drops decoys") && key.data[9] == '~') {
        *there = *raised;
        return MADOGUCHI_STORE_DONE;
    }
    if (deletes) {
        pthread_mutex_lock(&own->store->raising);
    }
    pthread_mutex_lock(&own->store->lock);
    mark_under(own, &own->absent, key)->text[0] = '\0';
    kept = mark_under(own, table_of(own), key);
    before = *kept;
    if (is_wrong(own, "two steps") || first_look) {
        others_come(own);
    }
    if (is_greater(own, key, raised, is_wrong(own, "two steps") ? &before : kept)) {
        if (deletes) {
            delete_and_insert(own, key, raised);
        } else {
            *kept = stored(own, key, raised);
            if (is_wrong_with(own, key, "keeps the first seal") && before.text[0] != '\0') {
                memcpy(kept->text + MARK_REVISION, before.text + MARK_REVISION, MARK_SIZE - MARK_REVISION);
            }
        }
    }
    *there = *kept;
    if (is_wrong(own, "answers what was asked") || (first_look && is_greater(own, key, raised, &before))) {
        *there = *raised;
    }
    if (is_wrong(own, "answers from before") && before.text[0] != '\0') {
        *there = before;
    }
    if (deletes) {
        pthread_mutex_unlock(&own->store->raising);
    }
    pthread_mutex_unlock(&own->store->lock);
    return is_wrong(own, "fails at a raise") ? 99 : MADOGUCHI_STORE_DONE;
}

static int32_t wrong_replace(void *context, madoguchi_str key, const mark *given)
{
    wrong_connection *own = (wrong_connection *)context;
    mark there;
    if (is_wrong_with(own, key, "replace raises")) {
        return wrong_raise(context, key, given, &there);
    }
    pthread_mutex_lock(&own->store->lock);
    mark_under(own, &own->absent, key)->text[0] = '\0';
    if (is_wrong(own, "replace drops the other")) {
        marks_key other;
        const char *name = (const char *)memchr(key.data, '/', key.size);
        snprintf(other.text, sizeof other.text, "%s%.*s", key.data[0] == 'a' ? "customer" : "attempts", (int)(key.size - (size_t)(name - key.data)), name);
        mark_under(own, table_of(own), madoguchi_text(other.text))->text[0] = '\0';
    }
    if (is_wrong(own, "deletes, then inserts") || is_wrong(own, "replace deletes first")) {
        delete_and_insert(own, key, given);
    } else if (is_wrong(own, "replace uncommitted")) {
        *mark_under(own, &own->replaced, key) = *given;
    } else if (!is_wrong(own, "replace inserts nothing") || mark_under(own, table_of(own), key)->text[0] != '\0') {
        *mark_under(own, table_of(own), key) = stored(own, key, given);
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
    size_t place;
    if (--store->open == 0 && strcmp(store->wrong, "ends with connections") == 0) {
        memset(&store->rows, 0, sizeof store->rows);
    }
    for (place = 0; store->open == 0 && strcmp(store->wrong, "attempts: ends with connections") == 0 && place < store->rows.count; place++) {
        if (store->rows.keys[place].text[0] == 'a') {
            store->rows.marks[place].text[0] = '\0';
        }
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
    {"absence cached", "mark-seen"},
    {"key of 64 bytes", "mark-keys"},
    {"key by CRC32", "mark-keys"},
    {"key by Java's hash", "mark-keys"},
    {"key as a pattern", "mark-keys"},
    {"decoys share one", "mark-keys"},
    {"reads 64", "mark-many"},
    {"deletes, then inserts", "mark-race"},
    {"replace deletes first", "mark-race"},
    {"replace drops the other", "mark-replaced"},
    {"attempts: zeros for none", "mark-absent"},
    {"attempts: keeps the first seal", "mark-exact"},
    {"attempts: saturates", "mark-raised"},
    {"attempts: raise goes down", "mark-kept"},
    {"attempts: replace raises", "mark-replaced"},
    {"attempts: answers by first look", "mark-race"},
    {"attempts: ends with connections", "mark-durable"},
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
    pthread_mutex_init(&store.raising, NULL);
    tested.context = &store;
    tested.open = wrong_open;
    tested.close = wrong_close;
    await->found = await->told = 0;
    failed = marks_check(run, threads, &tested, told, await);
    EXPECT(0, store.open);
    EXPECT(10, await->told);
    pthread_mutex_destroy(&store.lock);
    pthread_mutex_destroy(&store.raising);
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
