/*
 * Rows, messages and high-water marks in memory, for the example and for tests. A bank's are tables: docs/host.md has the statements.
 */
#ifndef MEMORY_H
#define MEMORY_H

#include "marked.h"

typedef struct {
    char key[MARKED_KEY_SIZE];
    int64_t revision;
    uint8_t *bytes;
    size_t size;
} memory_row;

typedef struct {
    char key[MARKED_KEY_SIZE];
    mark own;
} memory_mark;

typedef struct {
    memory_row *rows; /* in the order of their keys */
    size_t row_count;
    char **messages; /* their names */
    size_t message_count;
    memory_mark *marks;
    size_t mark_count;
    madoguchi_instant now;
    madoguchi_row_input *loaded; /* what the last call returned */
    madoguchi_str *found;
} memory;

/* The place of a row, or where it would be. */
static size_t memory_place(const memory *own, madoguchi_str key)
{
    size_t place = 0;
    while (place < own->row_count) {
        const char *other = own->rows[place].key;
        size_t size = strlen(other), least = size < key.size ? size : key.size;
        int order = memcmp(other, key.data, least);
        if (order > 0 || (order == 0 && size >= key.size)) {
            break;
        }
        place++;
    }
    return place;
}

static memory_row *memory_find(const memory *own, madoguchi_str key)
{
    size_t place = memory_place(own, key);
    return place < own->row_count && marked_is(own->rows[place].key, key) ? &own->rows[place] : NULL;
}

static int memory_says(const memory *own, madoguchi_str name)
{
    size_t place;
    for (place = 0; place < own->message_count; place++) {
        if (marked_is(own->messages[place], name)) {
            return 1;
        }
    }
    return 0;
}

/* Writes a row, whatever is there. */
static void memory_put(memory *own, madoguchi_str key, int64_t revision, const uint8_t *bytes, size_t size)
{
    memory_row *row = memory_find(own, key);
    uint8_t *copy = (uint8_t *)marked_room(NULL, size, 1);
    if (size != 0) {
        memcpy(copy, bytes, size);
    }
    if (row == NULL) {
        size_t place = memory_place(own, key);
        own->rows = (memory_row *)marked_room(own->rows, own->row_count + 1, sizeof *own->rows);
        row = &own->rows[place];
        memmove(row + 1, row, (own->row_count++ - place) * sizeof *row);
        memset(row, 0, sizeof *row);
        memcpy(row->key, key.data, key.size);
    }
    free(row->bytes);
    row->bytes = copy;
    row->revision = revision;
    row->size = size;
}

/* Implements `madoguchi_store.load`. */
static int32_t memory_load(void *context, const madoguchi_need_record *need, madoguchi_loaded_input *loaded)
{
    static const madoguchi_row_input absent = MADOGUCHI_ROW_INPUT_INIT;
    memory *own = (memory *)context;
    size_t place, count = 0;
    own->loaded = (madoguchi_row_input *)marked_room(own->loaded, need->keys.count, sizeof *own->loaded);
    for (place = 0; place < need->keys.count; place++) {
        const memory_row *row = memory_find(own, need->keys.items[place]);
        if (row != NULL) {
            madoguchi_row_input *given = &own->loaded[count++];
            *given = absent;
            given->key = madoguchi_text(row->key);
            given->revision = row->revision;
            given->bytes.data = row->bytes;
            given->bytes.size = row->size;
        }
    }
    loaded->rows.items = own->loaded;
    loaded->rows.count = count;
    loaded->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

static int64_t memory_revision(const memory *own, madoguchi_str key)
{
    const memory_row *row = memory_find(own, key);
    return row == NULL ? 0 : row->revision;
}

/* Implements `madoguchi_store.commit`. */
static int32_t memory_commit(void *context, const madoguchi_need_record *need, madoguchi_committed_input *committed)
{
    memory *own = (memory *)context;
    size_t place;
    for (place = 0; place < need->requires.count; place++) {
        if (memory_revision(own, need->requires.items[place].key) != need->requires.items[place].revision) {
            return MADOGUCHI_STORE_CONFLICT;
        }
    }
    for (place = 0; place < need->writes.count; place++) {
        const madoguchi_write_record *write = &need->writes.items[place];
        if (write->key.size >= MARKED_KEY_SIZE) {
            return MARKED_ROWS;
        }
        if (memory_revision(own, write->key) != write->expected) {
            return MADOGUCHI_STORE_CONFLICT;
        }
    }
    for (place = 0; place < need->writes.count; place++) {
        const madoguchi_write_record *write = &need->writes.items[place];
        memory_put(own, write->key, write->revision, write->bytes.data, write->bytes.size);
    }
    for (place = 0; place < need->outbox.count; place++) {
        madoguchi_str id = need->outbox.items[place].id;
        char *name = (char *)marked_room(NULL, id.size + 1, 1);
        memcpy(name, id.data, id.size);
        name[id.size] = '\0';
        own->messages = (char **)marked_room(own->messages, own->message_count + 1, sizeof *own->messages);
        own->messages[own->message_count++] = name;
    }
    committed->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

/* Implements `madoguchi_store.find`. */
static int32_t memory_outbox(void *context, const madoguchi_need_record *need, madoguchi_found_input *found)
{
    memory *own = (memory *)context;
    size_t place, count = 0;
    own->found = (madoguchi_str *)marked_room(own->found, need->messages.count, sizeof *own->found);
    for (place = 0; place < need->messages.count; place++) {
        if (memory_says(own, need->messages.items[place])) {
            own->found[count++] = need->messages.items[place];
        }
    }
    found->messages.items = own->found;
    found->messages.count = count;
    found->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

static madoguchi_store memory_store(memory *own)
{
    madoguchi_store store;
    store.context = own;
    store.load = memory_load;
    store.commit = memory_commit;
    store.find = memory_outbox;
    return store;
}

/* Writes one page of the keys of all rows after the key `last`, in the order of their bytes, and returns how many. `last` is empty for the first page. */
static size_t memory_keys(const memory *own, const char *last, char (*keys)[MARKED_KEY_SIZE], size_t most)
{
    size_t place, count = 0;
    for (place = 0; count < most && place < own->row_count; place++) {
        if (strcmp(own->rows[place].key, last) > 0) {
            memcpy(keys[count++], own->rows[place].key, MARKED_KEY_SIZE);
        }
    }
    return count;
}

/* The mark of a row; it is empty if there is none. */
static mark *memory_mark_of(memory *own, madoguchi_str key)
{
    size_t place;
    for (place = 0; place < own->mark_count; place++) {
        if (marked_is(own->marks[place].key, key)) {
            return &own->marks[place].own;
        }
    }
    own->marks = (memory_mark *)marked_room(own->marks, own->mark_count + 1, sizeof *own->marks);
    memset(&own->marks[own->mark_count], 0, sizeof *own->marks);
    memcpy(own->marks[own->mark_count].key, key.data, key.size < MARKED_KEY_SIZE ? key.size : MARKED_KEY_SIZE - 1);
    return &own->marks[own->mark_count++].own;
}

/* Implements `marks_store.read`. */
static int32_t memory_read(void *context, const madoguchi_str *keys, size_t count, mark *marks)
{
    size_t place;
    for (place = 0; place < count; place++) {
        marks[place] = *memory_mark_of((memory *)context, keys[place]);
    }
    return MADOGUCHI_STORE_DONE;
}

/* Implements `marks_store.raise`. A database compares and stores in one step. */
static int32_t memory_raise(void *context, madoguchi_str key, const mark *own, mark *there)
{
    mark *kept = memory_mark_of((memory *)context, key);
    if (memcmp(kept->text, own->text, MARK_REVISION) < 0) {
        *kept = *own;
    }
    *there = *kept;
    return MADOGUCHI_STORE_DONE;
}

/* Implements `marks_store.replace`. */
static int32_t memory_replace(void *context, madoguchi_str key, const mark *own)
{
    *memory_mark_of((memory *)context, key) = *own;
    return MADOGUCHI_STORE_DONE;
}

static marks_store memory_marks(memory *own)
{
    marks_store marks;
    marks.context = own;
    marks.read = memory_read;
    marks.raise = memory_raise;
    marks.replace = memory_replace;
    return marks;
}

static void memory_free(memory *own)
{
    size_t place;
    for (place = 0; place < own->row_count; place++) {
        free(own->rows[place].bytes);
    }
    for (place = 0; place < own->message_count; place++) {
        free(own->messages[place]);
    }
    free(own->rows);
    free(own->messages);
    free(own->marks);
    free(own->loaded);
    free(own->found);
    memset(own, 0, sizeof *own);
}

#endif
