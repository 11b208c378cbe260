/* Builds requests from JSON and shows answers as JSON, by the table of fields; this file contains no question. */

#ifndef MADOGUCHI_TESTS_TYPED_H
#define MADOGUCHI_TESTS_TYPED_H

#include "fields.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The memory of one request, freed together. */
typedef struct {
    void **blocks;
    size_t count;
} pool;

static void *pool_room(pool *own, size_t size)
{
    void *block = calloc(1, size == 0 ? 1 : size);
    void **blocks = (void **)realloc(own->blocks, (own->count + 1) * sizeof *blocks);
    if (block == NULL || blocks == NULL) {
        abort();
    }
    own->blocks = blocks;
    own->blocks[own->count++] = block;
    return block;
}

static void pool_free(pool *own)
{
    while (own->count > 0) {
        free(own->blocks[--own->count]);
    }
    free(own->blocks);
    own->blocks = NULL;
}

static int build_record(const record *own, const cJSON *json, int outermost, char *into, pool *memory);

/* cJSON ends a text at its NUL. So a NUL is replaced by this text, which no vector contains otherwise. */
static const char nul_in_json[] = "\xee\x80\x80";

/* The text with its NULs restored. */
static madoguchi_str text_with_nul(const char *own, pool *memory)
{
    size_t size = 0;
    char *text;
    if (own == NULL || strstr(own, nul_in_json) == NULL) {
        return madoguchi_text(own);
    }
    text = (char *)pool_room(memory, strlen(own));
    for (; *own != '\0'; size++) {
        int nul = strncmp(own, nul_in_json, 3) == 0;
        text[size] = nul ? '\0' : *own;
        own += nul ? 3 : 1;
    }
    return (madoguchi_str){text, size};
}

/* Reads a whole number of JSON; negative amounts cannot be written as a text here, and are left to other tests. */
static int whole(const cJSON *json, double least, int64_t *number)
{
    if (!cJSON_IsNumber(json) || floor(json->valuedouble) != json->valuedouble || json->valuedouble < least) {
        return 0;
    }
    *number = (int64_t)json->valuedouble;
    return 1;
}

/* Writes one value; 0 if the type cannot represent the value of JSON. */
static int build_value(const field *own, const cJSON *json, char *into, pool *memory)
{
    switch (own->of) {
    case FLAG: {
        int32_t flag = cJSON_IsTrue(json) ? 1 : 0;
        memcpy(into, &flag, sizeof flag);
        return cJSON_IsBool(json);
    }
    case NUMBER:
    case YEN: {
        int64_t number = 0;
        int fits = whole(json, own->of == YEN ? 0 : -9007199254740992.0, &number);
        memcpy(into, &number, sizeof number);
        return fits;
    }
    case DATE: {
        madoguchi_date date = 0;
        int fits = cJSON_IsString(json) && madoguchi_date_parse(madoguchi_text(json->valuestring), &date) == 0;
        memcpy(into, &date, sizeof date);
        return fits;
    }
    case INSTANT: {
        madoguchi_instant instant = 0;
        int fits = cJSON_IsString(json) && madoguchi_instant_parse(madoguchi_text(json->valuestring), &instant) == 0;
        memcpy(into, &instant, sizeof instant);
        return fits;
    }
    case TEXT: {
        madoguchi_str text = text_with_nul(json->valuestring, memory);
        memcpy(into, &text, sizeof text);
        return cJSON_IsString(json);
    }
    case BYTES: /* no request that JSON asks has any */
        return 0;
    case WORD: {
        int32_t word = cJSON_IsString(json) ? own->words->value(madoguchi_text(json->valuestring)) : MADOGUCHI_ABSENT_32;
        memcpy(into, &word, sizeof word);
        return word != MADOGUCHI_ABSENT_32;
    }
    case RECORD: {
        char *inner = into;
        if (own->pointer) {
            inner = (char *)pool_room(memory, own->record->size);
            memcpy(into, &inner, sizeof inner);
        }
        return cJSON_IsObject(json) && build_record(own->record, json, 0, inner, memory);
    }
    case NUMBER_32:
        break;
    }
    return 0;
}

static size_t width(const field *own)
{
    switch (own->of) {
    case FLAG:
    case DATE:
    case WORD:
    case NUMBER_32:
        return sizeof(int32_t);
    case NUMBER:
    case YEN:
    case INSTANT:
        return sizeof(int64_t);
    case TEXT:
        return sizeof(madoguchi_str);
    case BYTES:
        return sizeof(madoguchi_bytes);
    case RECORD:
        return own->record->size;
    }
    abort();
}

/* The layout of every list. */
typedef struct {
    const char *items;
    size_t count;
} any_list;

static int build_list(const field *own, const cJSON *json, char *into, pool *memory)
{
    size_t count = (size_t)cJSON_GetArraySize(json), place = 0;
    char *items = (char *)pool_room(memory, count * width(own));
    any_list list;
    const cJSON *item;
    list.items = items;
    list.count = count;
    memcpy(into, &list, sizeof list);
    cJSON_ArrayForEach(item, json)
    {
        if (!build_value(own, item, items + place++ * width(own), memory)) {
            return 0;
        }
    }
    return cJSON_IsArray(json);
}

static int build_field(const field *own, const cJSON *json, char *into, pool *memory)
{
    if (cJSON_IsNull(json)) {
        return own->optional;
    }
    return own->list ? build_list(own, json, into, memory) : build_value(own, json, into, memory);
}

static int build_record(const record *own, const cJSON *json, int outermost, char *into, pool *memory)
{
    const cJSON *value;
    memcpy(into, own->absent, own->size);
    cJSON_ArrayForEach(value, json)
    {
        size_t place = 0;
        if (outermost && (strcmp(value->string, "ask") == 0 || strcmp(value->string, "id") == 0)) {
            continue;
        }
        while (place < own->count && strcmp(own->fields[place].name, value->string) != 0) {
            place++;
        }
        if (place == own->count
            || !build_field(&own->fields[place], value, into + own->fields[place].offset, memory)) {
            return 0;
        }
    }
    return 1;
}

static cJSON *show_record(const record *own, const char *from);

static cJSON *show_number(int64_t number)
{
    return number == MADOGUCHI_ABSENT ? NULL : cJSON_CreateNumber((double)number);
}

static cJSON *show_bytes(const char *from)
{
    madoguchi_bytes bytes;
    char *text;
    size_t place;
    cJSON *shown;
    memcpy(&bytes, from, sizeof bytes);
    text = (char *)calloc(2, bytes.size + 1);
    if (bytes.data == NULL || text == NULL) {
        free(text);
        return NULL;
    }
    for (place = 0; place < bytes.size; place++) {
        static const char digits[] = "0123456789abcdef";
        text[2 * place] = digits[bytes.data[place] >> 4];
        text[2 * place + 1] = digits[bytes.data[place] & 15];
    }
    shown = cJSON_CreateString(text);
    free(text);
    return shown;
}

/* One value as JSON; NULL if it is absent. */
static cJSON *show_value(const field *own, const char *from)
{
    char text[MADOGUCHI_INSTANT_SIZE];
    int32_t small = 0;
    int64_t large = 0;
    madoguchi_str view;
    switch (own->of) {
    case FLAG:
        memcpy(&small, from, sizeof small);
        return small == MADOGUCHI_ABSENT_32 ? NULL : cJSON_CreateBool(small == 1);
    case NUMBER_32:
        memcpy(&small, from, sizeof small);
        return small == MADOGUCHI_ABSENT_32 ? NULL : cJSON_CreateNumber(small);
    case NUMBER:
    case YEN:
        memcpy(&large, from, sizeof large);
        return show_number(large);
    case DATE:
        memcpy(&small, from, sizeof small);
        return madoguchi_date_format(small, text, sizeof text) == 0 ? cJSON_CreateString(text) : NULL;
    case INSTANT:
        memcpy(&large, from, sizeof large);
        return madoguchi_instant_format(large, text, sizeof text) == 0 ? cJSON_CreateString(text) : NULL;
    case TEXT:
        memcpy(&view, from, sizeof view);
        if (view.data != NULL && strlen(view.data) != view.size) {
            return cJSON_CreateString("(a text without its NUL)");
        }
        return view.data == NULL ? NULL : cJSON_CreateString(view.data);
    case BYTES:
        return show_bytes(from);
    case WORD:
        memcpy(&small, from, sizeof small);
        view = own->words->word(small);
        return view.data == NULL ? NULL : cJSON_CreateString(view.data);
    case RECORD:
        if (own->pointer) {
            memcpy(&from, from, sizeof from);
        }
        return from == NULL ? NULL : show_record(own->record, from);
    }
    return NULL;
}

static cJSON *show_list(const field *own, const char *from)
{
    any_list list;
    cJSON *items = cJSON_CreateArray();
    size_t place;
    memcpy(&list, from, sizeof list);
    if (own->optional && list.items == NULL) {
        cJSON_Delete(items);
        return NULL;
    }
    for (place = 0; place < list.count; place++) {
        cJSON_AddItemToArray(items, show_value(own, list.items + place * width(own)));
    }
    return items;
}

static cJSON *show_record(const record *own, const char *from)
{
    cJSON *shown = cJSON_CreateObject();
    size_t place;
    for (place = 0; place < own->count; place++) {
        const field *each = &own->fields[place];
        cJSON *value = each->list ? show_list(each, from + each->offset) : show_value(each, from + each->offset);
        if (value != NULL) {
            cJSON_AddItemToObject(shown, each->name, value);
        }
    }
    return shown;
}

static cJSON *show_records(const record *own, const void *items, size_t count)
{
    cJSON *shown = cJSON_CreateArray();
    size_t place;
    for (place = 0; place < count; place++) {
        cJSON_AddItemToArray(shown, show_record(own, (const char *)items + place * own->size));
    }
    return shown;
}

#endif
