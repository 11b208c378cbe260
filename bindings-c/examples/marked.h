/*
 * A store with high-water marks (ROW-3), to be copied into a bank's program. It is put around the three functions of a store, and
 * `madoguchi_drive` drives acts over it:
 *
 *   marked own;
 *   madoguchi_store store;
 *   marked_open(&own, rows, marks, NULL);
 *   store = marked_store(&own);
 *   code = madoguchi_drive(act, &store, &result);   // NULL as outcome: own.why says whether a row does not fit its mark
 *   marked_close(&own);
 *
 * Marks are read after rows. A row that stays older than its mark, missing, or another one of the same revision is not given to the act: `load` fails, and
 * `madoguchi_drive` ends at once. Before a commit the marks are read again: if others have committed one of its rows since the act read it, the answer is a
 * conflict, and nothing is sent. After a commit the marks are raised before the commit is reported; if a mark is greater by then, the row is read again and
 * checked. If that fails, or if the answer was lost, the commit is in doubt, and `madoguchi_drive` finds out: when it has found a message of the commit, the
 * marks of that commit are raised before the act goes on. So drive one act at a time over a `marked`, each to its end.
 *
 * Only what is committed raises a mark. The mark of a row that was newer than its mark is raised when a commit writes over that row, because then the act
 * has checked its seal. A row that was only read raises nothing: an act can load a row that it never opens.
 *
 * The functions of the inner store must not throw C++ exceptions. If there is no memory left, the program ends, as the library does.
 */
#ifndef MARKED_H
#define MARKED_H

#include <madoguchi.h>

#include <stdlib.h>
#include <string.h>

/* The size of a mark as a text, with its NUL: 32 hexadecimal digits, of which the first 16 are the revision. */
#define MARK_SIZE 33
#define MARK_REVISION 16
/* The size of a key with a NUL. */
#define MARKED_KEY_SIZE 80
/* The number of lost commits that are kept: as many as an act may have. */
#define MARKED_LOST 64

typedef struct {
    char text[MARK_SIZE]; /* empty if there is none */
} mark;

/*
 * The bank's store of marks. It is another store than that of the rows, under other rights: whoever can put back a row must not be able to put back its
 * mark. Each function returns `MADOGUCHI_STORE_DONE`; any other value is a failure.
 */
typedef struct {
    void *context; /* passed to all functions unchanged */
    /* Writes to `marks` the mark of each of these rows, as last stored by any connection. The rows that the inner store has loaded stay valid: the two stores
       share no memory for their answers. */
    int32_t (*read)(void *context, const madoguchi_str *keys, size_t count, mark *marks);
    /* Stores a mark if there is none, or if the first 16 digits of the one there are lower, in one step, and writes the mark that is there now to
       `*there`. It is durable when the function returns. */
    int32_t (*raise)(void *context, madoguchi_str key, const mark *own, mark *there);
    /* Stores a mark, whatever mark is there. It is durable when the function returns. */
    int32_t (*replace)(void *context, madoguchi_str key, const mark *own);
} marks_store;

/* Why a function of a `marked` failed. It returns the first two, with which `madoguchi_drive` calls it again while a commit is in doubt; for the others, and
   if one of the two stores refuses, it returns `MADOGUCHI_STORE_REFUSED`, because no retry can change them. */
enum {
    MARKED_ROWS = 10,        /* the store of rows failed */
    MARKED_MARKS = 11,       /* the store of marks failed */
    MARKED_UNFIT = 12,       /* a row does not fit its mark: raise an alarm */
    MARKED_NOT_RAISED = 13,  /* the store of marks did not store a mark that is greater than the one it has */
    MARKED_NOT_ACCEPTED = 14 /* over restored rows, a commit that does not record that an operator accepts them */
};

/* A row that was read or written. */
typedef struct {
    char key[MARKED_KEY_SIZE];
    int64_t revision;
    uint8_t *bytes; /* NULL unless they are needed */
    size_t size;
    mark own; /* its mark; empty if it has none, or if it is raised */
} marked_row;

/* A commit of which nobody knows whether it took place, or one that did and whose marks could not be raised. */
typedef struct {
    char **names; /* of its messages */
    size_t name_count;
    marked_row *rows; /* what it writes; with bytes only if it has no message, which tells more */
    size_t row_count;
    int took_place;
} marked_sent;

typedef struct marked {
    madoguchi_store rows;
    marks_store marks;
    int32_t why;  /* why the last call failed: MARKED_...; 0 if it did not */
    int32_t code; /* what the store returned, or the library's code: 1844, 1845, 1846, 1852 */
    char key[MARKED_KEY_SIZE]; /* the row that does not fit, or whose mark was not raised */
    char restored[2][MARKED_KEY_SIZE]; /* the rows that an operator accepts; empty if there are none */
    mark found[2];                     /* their marks, as they were read last */
    mark lowering[2];                  /* their marks that are still to be stored in place of higher ones */
    marked_row *newer; /* rows that were read since the last commit and are newer than their marks */
    size_t newer_count;
    marked_sent lost[MARKED_LOST + 1]; /* the oldest first; they are kept until a later commit holds */
    size_t lost_count;
    madoguchi_str *asked; /* the keys whose marks are read */
    mark *read;
} marked;

static void *marked_room(void *memory, size_t count, size_t size)
{
    void *room = realloc(memory, (count == 0 ? 1 : count) * size);
    if (room == NULL) {
        abort();
    }
    return room;
}

static int marked_is(const char *key, madoguchi_str other)
{
    return strlen(key) == other.size && memcmp(key, other.data, other.size) == 0;
}

/* Whether a key begins with a kind, `customer/`. */
static int marked_kind(madoguchi_str key, const char *kind)
{
    size_t size = strlen(kind);
    return key.size > size && memcmp(key.data, kind, size) == 0;
}

/* The place of a restored row; -1 if it is none. */
static int marked_restored(const marked *own, madoguchi_str key)
{
    return key.size == 0 ? -1 : marked_is(own->restored[0], key) ? 0 : marked_is(own->restored[1], key) ? 1 : -1;
}

/* Notes why a call fails, and returns what it returns. */
static int32_t marked_fails(marked *own, int32_t why, int32_t code, const char *key)
{
    int is_refused = code == MADOGUCHI_STORE_REFUSED || (why != MARKED_ROWS && why != MARKED_MARKS);
    own->why = why;
    own->code = code;
    memset(own->key, 0, sizeof own->key);
    strncpy(own->key, key, sizeof own->key - 1);
    return is_refused ? MADOGUCHI_STORE_REFUSED : why;
}

/* A call begins: nothing has failed yet. */
static marked *marked_begins(void *context)
{
    marked *own = (marked *)context;
    own->why = own->code = 0;
    own->key[0] = '\0';
    return own;
}

/* Copies a row with its mark, and its bytes if they are needed. Returns the library's code. */
static int32_t marked_copy(madoguchi_str key, int64_t revision, madoguchi_bytes bytes, int needs_bytes, marked_row *copy)
{
    static const marked_row none;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_row_input row = MADOGUCHI_ROW_INPUT_INIT;
    int32_t code;
    row.key = key;
    row.revision = revision;
    row.bytes = bytes;
    *copy = none;
    code = madoguchi_row_mark(&row, &result);
    if (code == 0) {
        /* A valid key has at most 73 bytes. */
        memcpy(copy->key, key.data, key.size);
        copy->revision = revision;
        if (result.answer.line != NULL) {
            memcpy(copy->own.text, result.answer.line->data, MARK_SIZE);
        }
        if (needs_bytes) {
            copy->bytes = (uint8_t *)marked_room(NULL, bytes.size, 1);
            copy->size = bytes.size;
            if (bytes.size != 0) {
                memcpy(copy->bytes, bytes.data, bytes.size);
            }
        }
    }
    madoguchi_result_free(&result);
    return code;
}

static void marked_forget(marked_sent *sent)
{
    size_t place;
    for (place = 0; place < sent->name_count; place++) {
        free(sent->names[place]);
    }
    for (place = 0; place < sent->row_count; place++) {
        free(sent->rows[place].bytes);
    }
    free(sent->names);
    free(sent->rows);
}

/* Copies what is needed of a commit. Returns the library's code. */
static int32_t marked_sent_of(const madoguchi_need_record *commit, marked_sent *sent)
{
    static const marked_sent none;
    size_t place;
    int32_t code = 0;
    *sent = none;
    sent->names = (char **)marked_room(NULL, commit->outbox.count, sizeof *sent->names);
    sent->rows = (marked_row *)marked_room(NULL, commit->writes.count, sizeof *sent->rows);
    for (place = 0; place < commit->outbox.count; place++) {
        madoguchi_str id = commit->outbox.items[place].id;
        char *name = (char *)marked_room(NULL, id.size + 1, 1);
        memcpy(name, id.data, id.size);
        name[id.size] = '\0';
        sent->names[sent->name_count++] = name;
    }
    for (place = 0; code == 0 && place < commit->writes.count; place++) {
        const madoguchi_write_record *write = &commit->writes.items[place];
        code = marked_copy(write->key, write->revision, write->bytes, sent->name_count == 0, &sent->rows[place]);
        sent->row_count += code == 0;
    }
    if (code != 0) {
        marked_forget(sent);
    }
    return code;
}

/* Whether both are the same commit. */
static int marked_same(const marked_sent *one, const marked_sent *other)
{
    size_t place;
    int same = one->name_count == other->name_count;
    for (place = 0; same && place < one->name_count; place++) {
        same = strcmp(one->names[place], other->names[place]) == 0;
    }
    if (one->name_count != 0) {
        return same;
    }
    same = same && one->row_count == other->row_count;
    for (place = 0; same && place < one->row_count; place++) {
        const marked_row *mine = &one->rows[place], *its = &other->rows[place];
        same = strcmp(mine->key, its->key) == 0 && mine->revision == its->revision && mine->size == its->size
               && memcmp(mine->bytes, its->bytes, mine->size) == 0;
    }
    return same;
}

/* Keeps a commit until it is known whether it took place, or until its marks are raised. */
static void marked_lose(marked *own, marked_sent *sent)
{
    size_t place;
    for (place = 0; place < own->lost_count; place++) {
        if (marked_same(&own->lost[place], sent)) {
            /* It was sent again. */
            own->lost[place].took_place |= sent->took_place;
            marked_forget(sent);
            return;
        }
    }
    own->lost[own->lost_count++] = *sent;
    if (own->lost_count > MARKED_LOST) {
        /* An act gives up before it has lost more commits than this, so the oldest one is of an act that is over. */
        marked_forget(&own->lost[0]);
        own->lost_count--;
        memmove(&own->lost[0], &own->lost[1], own->lost_count * sizeof own->lost[0]);
    }
}

/* Raises the mark of a row, and sees that no other row of the same revision has one. Writes the mark that is there now to `*there`. */
static int32_t marked_raise(marked *own, const marked_row *row, mark *there)
{
    int32_t code;
    int order;
    memset(there, 0, sizeof *there);
    code = own->marks.raise(own->marks.context, madoguchi_text(row->key), &row->own, there);
    if (code != MADOGUCHI_STORE_DONE) {
        return marked_fails(own, MARKED_MARKS, code, row->key);
    }
    /* As texts the digits have the order of the revisions. */
    order = memcmp(there->text, row->own.text, MARK_REVISION);
    if (order < 0) {
        return marked_fails(own, MARKED_NOT_RAISED, 0, row->key);
    }
    if (order == 0 && memcmp(there->text, row->own.text, MARK_SIZE) != 0) {
        return marked_fails(own, MARKED_UNFIT, MADOGUCHI_CODE_ROW_WRITTEN_TWICE, row->key);
    }
    return 0;
}

static const madoguchi_row_input *marked_find(const madoguchi_row_input_list *rows, madoguchi_str key)
{
    size_t place;
    for (place = 0; place < rows->count; place++) {
        madoguchi_str other = rows->items[place].key;
        if (other.size == key.size && memcmp(other.data, key.data, key.size) == 0) {
            return &rows->items[place];
        }
    }
    return NULL;
}

/* Compares a row with its mark, and returns the code of the error. */
static int32_t marked_code(madoguchi_str key, const mark *there, const madoguchi_row_input *row, int *is_newer)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_str none = {NULL, 0};
    int32_t code = madoguchi_row_mark_check(key, there->text[0] == '\0' ? none : madoguchi_text(there->text), row, &result);
    *is_newer = code == 0 && row != NULL && result.answer.line != NULL;
    madoguchi_result_free(&result);
    return code;
}

/* Checks a row against its mark, and writes to `*is_newer` whether it is newer. */
static int32_t marked_fits(marked *own, madoguchi_str key, const mark *there, const madoguchi_row_input *row, int *is_newer)
{
    char name[MARKED_KEY_SIZE] = {0};
    int32_t code = marked_code(key, there, row, is_newer);
    if (code != 0) {
        memcpy(name, key.data, key.size < sizeof name ? key.size : sizeof name - 1);
        return marked_fails(own, MARKED_UNFIT, code, name);
    }
    return 0;
}

/* Raises the mark of a row that was committed. If the mark is greater already, either others have written over that row and were faster, or they had
   committed before, and somebody put the row back that the commit expected. The row tells: the mark was read just now, and the row after it. What the inner
   store returned before is no longer valid. */
static int32_t marked_settle_mark(marked *own, const marked_row *row)
{
    madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
    madoguchi_str key = madoguchi_text(row->key);
    madoguchi_need_record need;
    mark there;
    int is_newer;
    int32_t code, why = marked_raise(own, row, &there);
    if (why != 0 || memcmp(there.text, row->own.text, MARK_SIZE) == 0) {
        return why;
    }
    memset(&need, 0, sizeof need);
    need.need = MADOGUCHI_NEED_KIND_LOAD;
    need.keys.items = &key;
    need.keys.count = 1;
    code = own->rows.load(own->rows.context, &need, &loaded);
    if (code != MADOGUCHI_STORE_DONE) {
        return marked_fails(own, MARKED_ROWS, code, row->key);
    }
    return marked_fits(own, key, &there, marked_find(&loaded.rows, key), &is_newer);
}

/* Stores the marks of restored rows that were accepted, in place of higher ones. */
static int32_t marked_lower(marked *own)
{
    int place;
    for (place = 0; place < 2; place++) {
        if (own->lowering[place].text[0] != '\0') {
            int32_t code = own->marks.replace(own->marks.context, madoguchi_text(own->restored[place]), &own->lowering[place]);
            if (code != MADOGUCHI_STORE_DONE) {
                return marked_fails(own, MARKED_MARKS, code, own->restored[place]);
            }
            own->lowering[place].text[0] = '\0';
        }
    }
    return 0;
}

/* Raises the marks of a commit that took place; those of restored rows are stored in place of higher ones. */
static int32_t marked_took_place(marked *own, marked_sent *sent)
{
    size_t place;
    int32_t why = 0;
    int accepts = 0, row;
    for (place = 0; place < sent->row_count; place++) {
        row = marked_restored(own, madoguchi_text(sent->rows[place].key));
        if (row >= 0 && sent->rows[place].own.text[0] != '\0') {
            own->lowering[row] = sent->rows[place].own;
            own->found[row].text[0] = '\0';
            sent->rows[place].own.text[0] = '\0';
            accepts = 1;
        }
    }
    for (row = 0; accepts && row < 2; row++) {
        /* What was read and not written is accepted too. */
        if (own->found[row].text[0] != '\0') {
            own->lowering[row] = own->found[row];
            own->found[row].text[0] = '\0';
        }
    }
    sent->took_place = 1;
    for (place = 0; why == 0 && place < sent->row_count; place++) {
        if (sent->rows[place].own.text[0] != '\0') {
            why = marked_settle_mark(own, &sent->rows[place]);
            if (why == 0) {
                sent->rows[place].own.text[0] = '\0';
            }
        }
    }
    if (why != 0) {
        /* It is tried again before one of the rows is read, and before the act hears of the commit. */
        marked_lose(own, sent);
        return why;
    }
    marked_forget(sent);
    return marked_lower(own);
}

/* Whether a lost commit took place, and a mark is missing of a row with one of these keys. */
static int marked_is_due(const marked_sent *sent, const madoguchi_str_list *keys)
{
    size_t row, key;
    for (row = 0; sent->took_place && row < sent->row_count; row++) {
        for (key = 0; sent->rows[row].own.text[0] != '\0' && key < keys->count; key++) {
            if (marked_is(sent->rows[row].key, keys->items[key])) {
                return 1;
            }
        }
    }
    return 0;
}

/* Whether one of these messages is its own. */
static int marked_has_one_of(const marked_sent *sent, const madoguchi_str_list *messages)
{
    size_t name, message;
    for (name = 0; name < sent->name_count; name++) {
        for (message = 0; message < messages->count; message++) {
            if (marked_is(sent->names[name], messages->items[message])) {
                return 1;
            }
        }
    }
    return 0;
}

/* Whether it has no message, and one of these rows is as it writes it. */
static int marked_wrote_one_of(const marked_sent *sent, const madoguchi_row_input_list *rows)
{
    size_t row, found;
    for (row = 0; sent->name_count == 0 && row < sent->row_count; row++) {
        const marked_row *own = &sent->rows[row];
        for (found = 0; found < rows->count; found++) {
            const madoguchi_row_input *other = &rows->items[found];
            if (marked_is(own->key, other->key) && own->revision == other->revision && own->size == other->bytes.size
                && (own->size == 0 || memcmp(own->bytes, other->bytes.data, own->size) == 0)) {
                return 1;
            }
        }
    }
    return 0;
}

/* Raises the marks of one of the lost commits that took place, by keys that are to be read, rows that were read, or messages that were found; the others are
   NULL. Writes to `*any` whether there was one; then rows and messages are no longer valid. */
static int32_t marked_settle(marked *own, const madoguchi_str_list *keys, const madoguchi_row_input_list *rows,
                             const madoguchi_str_list *messages, int *any)
{
    size_t place;
    *any = 0;
    for (place = 0; place < own->lost_count; place++) {
        marked_sent *sent = &own->lost[place], took_place;
        if ((keys != NULL && marked_is_due(sent, keys)) || (rows != NULL && marked_wrote_one_of(sent, rows))
            || (messages != NULL && marked_has_one_of(sent, messages))) {
            took_place = *sent;
            own->lost_count--;
            memmove(sent, sent + 1, (own->lost_count - place) * sizeof *sent);
            *any = 1;
            return marked_took_place(own, &took_place);
        }
    }
    return 0;
}

static void marked_forget_newer(marked *own, madoguchi_str key)
{
    size_t place;
    for (place = 0; place < own->newer_count; place++) {
        if (marked_is(own->newer[place].key, key)) {
            own->newer[place--] = own->newer[--own->newer_count];
        }
    }
}

/* Checks a row against its mark, and remembers it if it is newer. */
static int32_t marked_check(marked *own, madoguchi_str key, const mark *there, const madoguchi_row_input *row)
{
    int is_newer;
    int32_t code, why = marked_fits(own, key, there, row, &is_newer);
    marked_forget_newer(own, key);
    if (why == 0 && is_newer) {
        own->newer = (marked_row *)marked_room(own->newer, own->newer_count + 1, sizeof *own->newer);
        code = marked_copy(key, row->revision, row->bytes, 0, &own->newer[own->newer_count]);
        own->newer_count += code == 0;
        why = code == 0 ? 0 : marked_fails(own, MARKED_UNFIT, code, "");
    }
    return why;
}

/* Whether a row's mark is read. A decoy has no row and no mark. It is asked for all the same, so that the number of marks tells nobody whether there is a
   customer (LCK-4). */
static int marked_asks_for(const marked *own, madoguchi_str key)
{
    int kind = marked_kind(key, "customer/") || marked_kind(key, "attempts/") || marked_kind(key, "decoy/");
    return kind && marked_restored(own, key) < 0;
}

/* The keys whose marks are read. */
static size_t marked_keys(marked *own, const madoguchi_str_list *keys)
{
    size_t place, count = 0;
    own->asked = (madoguchi_str *)marked_room(own->asked, keys->count, sizeof *own->asked);
    own->read = (mark *)marked_room(own->read, keys->count, sizeof *own->read);
    for (place = 0; place < keys->count; place++) {
        if (marked_asks_for(own, keys->items[place])) {
            own->asked[count++] = keys->items[place];
        }
    }
    return count;
}

/* Implements `madoguchi_store.load`. */
static int32_t marked_load(void *context, const madoguchi_need_record *need, madoguchi_loaded_input *loaded)
{
    marked *own = marked_begins(context);
    size_t count = marked_keys(own, &need->keys), place;
    int any = 1, is_newer;
    int32_t code, why = marked_lower(own);
    while (why == 0 && any) {
        why = marked_settle(own, &need->keys, NULL, NULL, &any);
    }
    if (count != 0) {
        memset(own->read, 0, count * sizeof *own->read);
    }
    do {
        if (why == 0) {
            code = own->rows.load(own->rows.context, need, loaded);
            why = code == MADOGUCHI_STORE_DONE ? 0 : marked_fails(own, MARKED_ROWS, code, "");
        }
        /* A lost commit without a message tells by its rows that it took place. To raise its marks, the rows may be read again: these are no longer valid. */
        why = why != 0 ? why : marked_settle(own, NULL, &loaded->rows, NULL, &any);
        if (why == 0 && any) {
            continue;
        }
        /* A row that is older than a mark which was read before it was put back. */
        for (place = 0; why == 0 && place < count; place++) {
            why = marked_fits(own, own->asked[place], &own->read[place], marked_find(&loaded->rows, own->asked[place]), &is_newer);
        }
        /* The marks last, so that they tell of every commit that was reported before a row was read, however long that took. */
        if (why == 0 && count != 0) {
            memset(own->read, 0, count * sizeof *own->read);
            code = own->marks.read(own->marks.context, own->asked, count, own->read);
            why = code == MADOGUCHI_STORE_DONE ? 0 : marked_fails(own, MARKED_MARKS, code, "");
        }
        /* A row that is older than its mark was put back, or others have written it in between: both are read again. */
        any = 0;
        for (place = 0; why == 0 && place < count; place++) {
            any |= marked_code(own->asked[place], &own->read[place], marked_find(&loaded->rows, own->asked[place]), &is_newer) != 0;
        }
    } while (why == 0 && any);
    for (place = 0; why == 0 && place < loaded->rows.count; place++) {
        const madoguchi_row_input *row = &loaded->rows.items[place];
        int restored = marked_restored(own, row->key);
        if (restored >= 0) {
            marked_row copy;
            code = marked_copy(row->key, row->revision, row->bytes, 0, &copy);
            why = code == 0 ? 0 : marked_fails(own, MARKED_UNFIT, code, own->restored[restored]);
            own->found[restored] = copy.own;
        }
    }
    for (place = 0; why == 0 && place < count; place++) {
        why = marked_check(own, own->asked[place], &own->read[place], marked_find(&loaded->rows, own->asked[place]));
    }
    return why;
}

/* Whether a commit may take place: over restored rows, only one that records who accepts them. */
static int marked_accepts(const marked *own, const madoguchi_need_record *commit)
{
    size_t place;
    /* What writes no row is the record of a refusal. */
    int accepts = own->restored[0][0] == '\0' || commit->writes.count == 0;
    for (place = 0; !accepts && place < commit->outbox.count; place++) {
        const madoguchi_audit_entry *audit = commit->outbox.items[place].audit;
        accepts = audit != NULL && audit->event == MADOGUCHI_AUDIT_EVENT_RESTORE_ACCEPTED
                  && marked_restored(own, audit->subject) >= 0;
    }
    return accepts;
}

/* Raises the marks of the newer rows that a commit writes over, and forgets those of the others. */
static int32_t marked_raise_newer(marked *own, const madoguchi_need_record *commit)
{
    size_t place, row;
    mark there;
    int32_t why = 0;
    for (row = 0; why == 0 && row < own->newer_count; row++) {
        for (place = 0; why == 0 && place < commit->writes.count; place++) {
            const madoguchi_write_record *write = &commit->writes.items[place];
            /* A row that is written over was opened. Nobody has checked the seal of one that was only read: it may be nonsense. */
            if (marked_is(own->newer[row].key, write->key) && own->newer[row].revision == write->expected) {
                why = marked_raise(own, &own->newer[row], &there);
            }
        }
    }
    own->newer_count = 0;
    return why;
}

/* The revision of a mark. */
static uint64_t marked_revision(const mark *own)
{
    uint64_t revision = 0;
    size_t place;
    for (place = 0; place < MARK_REVISION; place++) {
        char digit = own->text[place];
        revision = revision * 16 + (uint64_t)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
    }
    return revision;
}

/* Writes to `*any` whether others have committed, since the act read its rows, one of those that a commit writes or requires. Then the store would answer with
   a conflict, unless somebody has put the row back; so the commit is not sent. */
static int32_t marked_is_overtaken(marked *own, const madoguchi_need_record *commit, int *any)
{
    size_t most = commit->writes.count + commit->requires.count, count = 0, place, read = 0;
    int32_t code;
    *any = 0;
    own->asked = (madoguchi_str *)marked_room(own->asked, most, sizeof *own->asked);
    own->read = (mark *)marked_room(own->read, most, sizeof *own->read);
    for (place = 0; place < most; place++) {
        madoguchi_str key = place < commit->writes.count ? commit->writes.items[place].key : commit->requires.items[place - commit->writes.count].key;
        if (marked_asks_for(own, key)) {
            own->asked[count++] = key;
        }
    }
    if (count == 0) {
        return 0;
    }
    memset(own->read, 0, count * sizeof *own->read);
    code = own->marks.read(own->marks.context, own->asked, count, own->read);
    if (code != MADOGUCHI_STORE_DONE) {
        return marked_fails(own, MARKED_MARKS, code, "");
    }
    for (place = 0; place < most; place++) {
        int writes = place < commit->writes.count;
        const madoguchi_write_record *write = writes ? &commit->writes.items[place] : NULL;
        const madoguchi_require_record *require = writes ? NULL : &commit->requires.items[place - commit->writes.count];
        if (marked_asks_for(own, writes ? write->key : require->key)) {
            const mark *there = &own->read[read++];
            int64_t expected = writes ? write->expected : require->revision;
            *any |= there->text[0] != '\0' && marked_revision(there) > (uint64_t)expected;
        }
    }
    return 0;
}

static void marked_forget_lost(marked *own)
{
    while (own->lost_count > 0) {
        marked_forget(&own->lost[--own->lost_count]);
    }
}

/* Implements `madoguchi_store.commit`. */
static int32_t marked_commit(void *context, const madoguchi_need_record *need, madoguchi_committed_input *committed)
{
    marked *own = marked_begins(context);
    marked_sent sent;
    int32_t code, why;
    int any;
    if (!marked_accepts(own, need)) {
        return marked_fails(own, MARKED_NOT_ACCEPTED, 0, own->restored[0]);
    }
    why = marked_raise_newer(own, need);
    why = why != 0 ? why : marked_is_overtaken(own, need, &any);
    if (why != 0) {
        return why;
    }
    if (any) {
        return MADOGUCHI_STORE_CONFLICT;
    }
    code = marked_sent_of(need, &sent);
    if (code != 0) {
        return marked_fails(own, MARKED_UNFIT, code, "");
    }
    code = own->rows.commit(own->rows.context, need, committed);
    if (code == MADOGUCHI_STORE_DONE) {
        /* The act has made sure that this commit rules out the earlier ones. */
        marked_forget_lost(own);
        return marked_took_place(own, &sent);
    }
    if (code == MADOGUCHI_STORE_CONFLICT) {
        /* All lost commits are kept: an earlier one may be the reason. */
        marked_forget(&sent);
        return MADOGUCHI_STORE_CONFLICT;
    }
    marked_lose(own, &sent);
    return marked_fails(own, MARKED_ROWS, code, "");
}

/* Implements `madoguchi_store.find`. */
static int32_t marked_outbox(void *context, const madoguchi_need_record *need, madoguchi_found_input *found)
{
    marked *own = marked_begins(context);
    int any = 1;
    int32_t why = marked_lower(own), code;
    while (why == 0 && any) {
        code = own->rows.find(own->rows.context, need, found);
        if (code != MADOGUCHI_STORE_DONE) {
            return marked_fails(own, MARKED_ROWS, code, "");
        }
        /* The rows of a commit that took place may have been put back since: its marks are raised before anything is compared. */
        why = marked_settle(own, NULL, NULL, &found->messages, &any);
    }
    return why;
}

/*
 * Puts marks around a store. If `customer` is not NULL, its rows were restored, and an operator accepts them: they are not checked, and a commit that
 * records `accept-restore` replaces their marks; every other commit that writes a row fails. Returns 0, or the library's code for an invalid name.
 */
static inline int32_t marked_open(marked *own, madoguchi_store rows, marks_store marks, const char *customer)
{
    static const char *const kinds[] = {"customer/", "attempts/"};
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_str none = {NULL, 0};
    int32_t code = 0;
    int place;
    memset(own, 0, sizeof *own);
    own->rows = rows;
    own->marks = marks;
    for (place = 0; code == 0 && customer != NULL && place < 2; place++) {
        size_t kind = strlen(kinds[place]), size = strlen(customer);
        if (kind + size >= MARKED_KEY_SIZE) {
            code = MADOGUCHI_CODE_NOT_A_KEY;
            break;
        }
        memcpy(own->restored[place], kinds[place], kind);
        memcpy(own->restored[place] + kind, customer, size);
        code = madoguchi_row_mark_check(madoguchi_text(own->restored[place]), none, NULL, &result);
    }
    madoguchi_result_free(&result);
    return code;
}

/* The functions for `madoguchi_drive`. The last failure is forgotten. */
static inline madoguchi_store marked_store(marked *own)
{
    madoguchi_store store;
    store.context = own;
    store.load = marked_load;
    store.commit = marked_commit;
    store.find = marked_outbox;
    marked_begins(own);
    return store;
}

/* Frees what it keeps; the two stores stay open. */
static inline void marked_close(marked *own)
{
    marked_forget_lost(own);
    free(own->newer);
    free(own->asked);
    free(own->read);
    memset(own, 0, sizeof *own);
}

#endif
