/* Expands a script row into the step object that it stands for; the grammar is in core/vectors/README.md. */

#ifndef MADOGUCHI_TESTS_SCRIPT_ROWS_H
#define MADOGUCHI_TESTS_SCRIPT_ROWS_H

#include "typed.h"

#include <stdio.h>

static void *need(void *memory);
static char *exchanged(char *text, const char *from, const char *to);

/* -- tables -- */

/* The acts: the field that the word after each fills, and what the act takes from its browser unless the row has it. */
static const char *const row_acts[][4] = {
    {"start-session", NULL, NULL, NULL},
    {"submit", "button", "session", "step"},
    {"show", NULL, "session", NULL},
    {"authority", "service", "session", NULL},
    {"operate", "command", NULL, NULL},
    {"end-all-sessions", NULL, NULL, NULL},
    {"due", "row", NULL, NULL},
    {"adopt", "customer", NULL, NULL},
    {"reseal", "row", NULL, NULL},
};
/* The fields of a submission; every other name is an entry. */
static const char *const row_submission[] = {"session", "step", "environment"};
/* The steps other than acts: the key of the step's word, and its words. `'` marks a fixed word, `#` a number. */
static const char *const row_others[][5] = {
    {"resume", NULL, "resume", NULL, NULL},      {"drop", NULL, "drop", NULL, NULL},
    {"tamper", "rows", "row", "'byte", "#byte"}, {"rollback", "rows", "row", NULL, NULL},
    {"restore", "rows", "row", NULL, NULL},      {"swap", "rows", "row", "'with", "with"},
};
/* Words that each stand for one value. */
static const char *const row_flags[][3] = {
    {"no-session", "want.public.page.session", "null"},
    {"no-step", "want.public.page.step", "\"\""},
    {"no-shown", "want.public.page.shown", "[]"},
    {"no-last-logins", "want.public.page.last_logins", "[]"},
    {"change-recommended", "want.public.page.change_recommended", "true"},
    {"no-change-recommended", "want.public.page.change_recommended", "false"},
    {"allowed", "want.public.authority.allowed", "true"},
    {"not-allowed", "want.public.authority.allowed", "false"},
    {"journey-done", "want.public.authority.journey_done", "true"},
    {"journey-not-done", "want.public.authority.journey_done", "false"},
    {"nothing-missing", "want.public.authority.missing", "[]"},
    {"missing-unsaid", "want.public.authority.missing", "null"},
    {"nothing-proven", "want.public.authority.proven", "[]"},
    {"nothing-done", "want.public.done", "[]"},
    {"no-changes", "want.public.changes", "[]"},
    {"no-messages", "outbox", "[]"},
};
static const char *const row_nothing_else[] = {"no-session", "no-shown", "no-last-logins"};
/*
 * Words that begin a section: the path of its values, and their kinds. `*` marks a list, `@` an instant, `=` a pair. Names are
 * the fields of a record that is added to a list; all but the first may be left out, and a field with `=` is written with its name.
 */
static const char *const row_sections[][3] = {
    {"reason", "want.internal.reason", ""},
    {"held", "hold", ""},
    {"service", "want.public.authority.service", ""},
    {"retry-at", "want.public.page.refused.retry_at", "@"},
    {"done", "want.public.done", "*"},
    {"rules", "want.public.authority.rules", "*"},
    {"missing", "want.public.authority.missing", "*"},
    {"audit", "outbox", "*"},
    {"notice", "outbox", "*"},
    {"last-logins", "want.public.page.last_logins", "*@"},
    {"shown", "want.public.page.shown", "*= field text"},
    {"facts", "want.internal.facts", "*= name value"},
    {"fault", "want.public.page.refused.faults", "#code field rule"},
    {"proven", "want.public.authority.proven", "factor @at purpose"},
    {"change", "want.public.changes", "kind factor @at"},
    {"error", "error", "#code field =found =name =#position"},
};
#define ROW_COUNT(table) (sizeof(table) / sizeof *(table))

/* -- words -- */

/* A word as it is written, and its name if it is `name=value`, otherwise "". */
typedef struct {
    char *source, *name, *value;
    int quoted;
} row_word;

typedef struct {
    row_word *words;
    size_t count, place;
    char clock[64];
    cJSON *step;
    char *wrong; /* the first word that does not fit, "" if a word is missing at the end; NULL while all fit */
} script_row;

static const row_word row_no_word = {"", "", "", 0};

static char *row_part(const char *text, size_t length)
{
    char *own = (char *)need(calloc(length + 1, 1));
    return (char *)memcpy(own, text, length);
}

/* Notes a word that does not fit; only the first is kept. */
static void row_wrong(script_row *own, const char *word)
{
    if (own->wrong == NULL) {
        own->wrong = row_part(word, strlen(word));
    }
}

static int row_is_name(const char *text, size_t length)
{
    return length > 0 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_-") >= length;
}

/* The end of a quoted text, after its closing quote; NULL if there is none. */
static const char *row_quote_end(const char *text)
{
    for (text++; *text != '"'; text += *text == '\\' ? 2 : 1) {
        if (*text == '\0' || (*text == '\\' && text[1] == '\0')) {
            return NULL;
        }
    }
    return text + 1;
}

/* Reads the word at the beginning of a text. Returns its end, or NULL if it is malformed. */
static const char *row_read(const char *text, row_word *word)
{
    const char *equals = strchr(text, '='), *value = text, *end, *each;
    if (equals != NULL && row_is_name(text, (size_t)(equals - text))) {
        value = equals + 1;
    }
    word->quoted = *value == '"';
    end = word->quoted ? row_quote_end(value) : value + strcspn(value, " ");
    if (end == NULL || end == value || (*end != ' ' && *end != '\0')) {
        return NULL;
    }
    for (each = value; each < end; each++) {
        if ((unsigned char)*each < ' ' || (!word->quoted && (*each == '"' || (value == text && *each == '=')))) {
            return NULL;
        }
    }
    word->value = row_part(value, (size_t)(end - value));
    if (word->quoted) {
        cJSON *parsed;
        word->value = exchanged(word->value, "\\u0000", nul_in_json);
        parsed = cJSON_Parse(word->value);
        free(word->value);
        word->value = cJSON_IsString(parsed) ? row_part(parsed->valuestring, strlen(parsed->valuestring)) : NULL;
        cJSON_Delete(parsed);
        if (word->value == NULL) {
            return NULL;
        }
    }
    word->name = row_part(text, value == text ? 0 : (size_t)(value - text - 1));
    word->source = row_part(text, (size_t)(end - text));
    return end;
}

/* Splits a text into the words between spaces; spaces within quotes do not separate. */
static void row_words(script_row *own, const char *text)
{
    own->words = (row_word *)need(calloc(strlen(text) + 1, sizeof *own->words));
    for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
        const char *end = row_read(text, &own->words[own->count]);
        if (end == NULL) {
            char *source = row_part(text, strcspn(text, " "));
            row_wrong(own, source);
            free(source);
            return;
        }
        own->count++;
        text = end;
    }
}

/* -- reading -- */

static int row_next_is(const script_row *own, const char *wanted)
{
    return own->wrong == NULL && own->place < own->count && strcmp(own->words[own->place].source, wanted) == 0;
}

/* Consumes the next word if it is this one. Returns whether it was. */
static int row_takes(script_row *own, const char *wanted)
{
    int is_next = row_next_is(own, wanted);
    own->place += (size_t)is_next;
    return is_next;
}

/* Whether a word of the same section follows. */
static int row_more(const script_row *own)
{
    return own->wrong == NULL && own->place < own->count && !row_next_is(own, "|") && !row_next_is(own, "→");
}

static const row_word *row_next(script_row *own)
{
    if (row_more(own)) {
        return &own->words[own->place++];
    }
    row_wrong(own, own->place < own->count ? own->words[own->place].source : "");
    return &row_no_word;
}

/* The word itself, if it is neither a pair nor quoted. */
static const char *row_bare(script_row *own, const row_word *word)
{
    if (*word->name != '\0' || word->quoted) {
        row_wrong(own, word->source);
    }
    return word->value;
}

/* Consumes the next word, which must be this one. */
static void row_stands(script_row *own, const char *wanted)
{
    if (!row_takes(own, wanted)) {
        row_wrong(own, row_next(own)->source);
    }
}

static cJSON *row_text(script_row *own, const row_word *word)
{
    return cJSON_CreateString(row_bare(own, word));
}

static cJSON *row_quoted(script_row *own)
{
    const row_word *word = row_next(own);
    if (*word->name != '\0' || !word->quoted) {
        row_wrong(own, word->source);
    }
    return cJSON_CreateString(word->value);
}

static cJSON *row_number(script_row *own, const row_word *word)
{
    size_t digits = strspn(word->value, "0123456789");
    if (word->quoted || digits == 0 || digits > 9 || word->value[digits] != '\0') {
        row_wrong(own, word->source);
    }
    return cJSON_CreateNumber(atof(word->value));
}

/* Consumes the next word as an instant: a time on the clock's day, or a day and a time. */
static cJSON *row_instant(script_row *own)
{
    static const char *const forms[] = {"00:00", "00:00:00", "00:00:00.000"};
    const row_word *word = row_next(own);
    const char *said = row_bare(own, word), *time = said;
    char shape[32] = {0}, instant[64];
    size_t place, known = 0;
    for (place = 0; said[place] != '\0' && place < sizeof shape - 1; place++) {
        shape[place] = said[place] >= '0' && said[place] <= '9' ? '0' : said[place];
    }
    if (strncmp(shape, "0000-00-00T", 11) == 0) {
        time = said + 11;
    }
    for (place = 0; place < ROW_COUNT(forms); place++) {
        known += strcmp(shape + (time - said), forms[place]) == 0 && strlen(time) == strlen(forms[place]);
    }
    if (known == 0 || (time == said && strlen(own->clock) < 11)) {
        row_wrong(own, word->source);
        return cJSON_CreateString("");
    }
    snprintf(instant, sizeof instant, "%.11s%.12s%s+09:00", time == said ? own->clock : said, time,
             strlen(time) == 5 ? ":00" : "");
    return cJSON_CreateString(instant);
}

/* Consumes the next word: as a number (`#`), an instant (`@`) or as it is. */
static cJSON *row_value(script_row *own, char kind)
{
    return kind == '@' ? row_instant(own) : kind == '#' ? row_number(own, row_next(own)) : row_text(own, row_next(own));
}

/* -- the step -- */

/* The object in which a path ends, and the path's last name; NULL if a value on the way is not an object. */
static cJSON *row_place(script_row *own, const char *path, const char **last)
{
    cJSON *place = own->step;
    const char *dot;
    for (; (dot = strchr(path, '.')) != NULL; path = dot + 1) {
        char *name = row_part(path, (size_t)(dot - path));
        cJSON *inner = cJSON_GetObjectItemCaseSensitive(place, name);
        place = inner != NULL ? inner : cJSON_AddObjectToObject(place, name);
        free(name);
        if (!cJSON_IsObject(place)) {
            return NULL;
        }
    }
    *last = path;
    return place;
}

static void row_put(script_row *own, const char *path, cJSON *value)
{
    const char *last = NULL;
    cJSON *place = row_place(own, path, &last);
    if (place == NULL) {
        cJSON_Delete(value);
        return;
    }
    cJSON_DeleteItemFromObjectCaseSensitive(place, last);
    cJSON_AddItemToObject(place, last, value);
}

static void row_add(script_row *own, const char *path, cJSON *value)
{
    const char *last = NULL;
    cJSON *place = row_place(own, path, &last), *list = cJSON_GetObjectItemCaseSensitive(place, last);
    if (list == NULL && place != NULL) {
        list = cJSON_AddArrayToObject(place, last);
    }
    if (cJSON_IsArray(list)) {
        cJSON_AddItemToArray(list, value);
    } else {
        cJSON_Delete(value);
    }
}

static cJSON *row_pair(const char *named, const char *name, const char *valued, const char *value)
{
    cJSON *pair = cJSON_CreateObject();
    cJSON_AddStringToObject(pair, named, name);
    cJSON_AddStringToObject(pair, valued, value);
    return pair;
}

/* An act with the fields of its request. */
static void row_act(script_row *own, const char *const act[4])
{
    int is_submission = strcmp(act[0], "submit") == 0;
    cJSON *asked = cJSON_CreateObject(), *entries = is_submission ? cJSON_AddArrayToObject(asked, "entries") : NULL;
    size_t place, known;
    cJSON_AddStringToObject(asked, "act", act[0]);
    if (act[1] != NULL) {
        cJSON_AddItemToObject(asked, act[1], row_value(own, ' '));
    }
    while (row_more(own)) {
        const row_word *word = row_next(own);
        for (place = 0, known = 0; place < ROW_COUNT(row_submission); place++) {
            known += strcmp(row_submission[place], word->name) == 0;
        }
        if (strcmp(word->name, "randomness") == 0) {
            row_put(own, "randomness", row_number(own, word));
        } else if (strcmp(word->source, "dry") == 0) {
            cJSON_AddTrueToObject(asked, "dry");
        } else if (*word->name == '\0' || cJSON_GetObjectItemCaseSensitive(asked, word->name) != NULL) {
            row_wrong(own, word->source);
        } else if (is_submission && known == 0) {
            cJSON_AddItemToArray(entries, row_pair("field", word->name, "text", word->value));
        } else {
            cJSON_AddStringToObject(asked, word->name, word->value);
        }
    }
    for (place = 2; place < 4; place++) {
        if (act[place] != NULL && cJSON_GetObjectItemCaseSensitive(asked, act[place]) == NULL) {
            char token[16];
            snprintf(token, sizeof token, "$%s", act[place]);
            cJSON_AddStringToObject(asked, act[place], token);
        }
    }
    row_put(own, "act", asked);
}

/* A step other than an act. */
static void row_other(script_row *own, const row_word *kind)
{
    size_t place, field;
    const char *patches = strcmp(kind->source, "profile") == 0  ? "profile_patch"
                          : strcmp(kind->source, "accept") == 0 ? "accept_patch"
                                                                : NULL;
    if (patches != NULL) {
        do {
            cJSON *patch = cJSON_CreateObject();
            cJSON_AddItemToObject(patch, "replace", row_quoted(own));
            row_stands(own, "becomes");
            cJSON_AddItemToObject(patch, "with", row_quoted(own));
            row_add(own, patches, patch);
        } while (row_more(own));
        return;
    }
    for (place = 0; place < ROW_COUNT(row_others) && strcmp(row_others[place][0], kind->source) != 0; place++) {
    }
    if (place == ROW_COUNT(row_others)) {
        row_wrong(own, kind->source);
        return;
    }
    if (row_others[place][1] != NULL) {
        row_put(own, row_others[place][1], cJSON_CreateString(kind->source));
    }
    for (field = 2; field < 5 && row_others[place][field] != NULL; field++) {
        const char *name = row_others[place][field];
        if (*name == '\'') {
            row_stands(own, name + 1);
        } else {
            row_put(own, *name == '#' ? name + 1 : name, row_value(own, *name));
        }
    }
}

/* -- expectations -- */

/* Sets the value that a flag stands for. Returns whether the word is a flag. */
static int row_flag(script_row *own, const char *word)
{
    size_t place;
    if (strcmp(word, "nothing-else") == 0) {
        for (place = 0; place < ROW_COUNT(row_nothing_else); place++) {
            row_flag(own, row_nothing_else[place]);
        }
        return 1;
    }
    for (place = 0; place < ROW_COUNT(row_flags); place++) {
        if (strcmp(row_flags[place][0], word) == 0) {
            row_put(own, row_flags[place][1], cJSON_Parse(row_flags[place][2]));
            return 1;
        }
    }
    return 0;
}

static void row_refusal(script_row *own, const char *path, int may_retry)
{
    char inner[64];
    snprintf(inner, sizeof inner, "%s.because", path);
    row_put(own, inner, row_value(own, ' '));
    if (row_takes(own, "…")) {
        return;
    }
    snprintf(inner, sizeof inner, "%s.faults", path);
    row_put(own, inner, cJSON_CreateArray());
    if (may_retry) {
        snprintf(inner, sizeof inner, "%s.retry_at", path);
        row_put(own, inner, cJSON_CreateNull());
    }
    snprintf(inner, sizeof inner, "%s.rules", path);
    while (row_more(own) && *own->words[own->place].source >= 'A' && *own->words[own->place].source <= 'Z') {
        row_add(own, inner, row_value(own, ' '));
    }
}

/* An element of a list: a word, an instant, or a pair (`= name value`); of a pair, the name alone or an ellipsis is enough. */
static cJSON *row_element(script_row *own, const char *section, const char *kind)
{
    const row_word *word;
    char text[128], named[16], valued[16];
    cJSON *pair;
    if (sscanf(kind, "= %15s %15s", named, valued) == 2) {
        word = row_next(own);
        if (*word->name != '\0') {
            return row_pair(named, word->name, valued, word->value);
        }
        pair = cJSON_CreateObject();
        if (strcmp(word->source, "…") != 0) {
            cJSON_AddItemToObject(pair, named, row_text(own, word));
        }
        return pair;
    }
    if (strcmp(section, "audit") != 0 && strcmp(section, "notice") != 0) {
        return row_value(own, *kind);
    }
    snprintf(text, sizeof text, "%s:%s", section, row_bare(own, row_next(own)));
    return cJSON_CreateString(text);
}

/* The mark of a record's field that is written with its name; NULL if the record has no such field. */
static const char *row_named(const char *fields, const char *name)
{
    char wanted[32];
    const char *found;
    snprintf(wanted, sizeof wanted, "=%s", name);
    found = strstr(fields, wanted);
    if (found == NULL) {
        snprintf(wanted, sizeof wanted, "=#%s", name);
        found = strstr(fields, wanted);
    }
    return found == NULL || (found[strlen(wanted)] != '\0' && found[strlen(wanted)] != ' ') ? NULL : found + 1;
}

/* A record: its first field, and those of the others that the row has. */
static cJSON *row_record(script_row *own, const char *fields)
{
    const char *rest = fields;
    cJSON *made = cJSON_CreateObject();
    int is_first = 1;
    for (; is_first || row_more(own); is_first = 0) {
        const char *name = is_first ? "" : own->words[own->place].name;
        if (*name != '\0') {
            const row_word *word = row_next(own);
            const char *field = row_named(fields, name);
            if (field == NULL) {
                row_wrong(own, word->source);
            } else {
                cJSON_AddItemToObject(made, name, *field == '#' ? row_number(own, word) : cJSON_CreateString(word->value));
            }
        } else if (*rest == '\0' || *rest == '=') {
            row_wrong(own, row_next(own)->source);
        } else {
            char field[32], *inner = field + strspn(rest, "#@");
            snprintf(field, sizeof field, "%.*s", (int)strcspn(rest, " "), rest);
            cJSON_AddItemToObject(made, inner, row_value(own, *rest));
            rest += strcspn(rest, " ");
            rest += strspn(rest, " ");
        }
    }
    return made;
}

/* Reads the values of a section. */
static void row_values(script_row *own, const char *const section[3])
{
    const char *path = section[1], *kinds = section[2], *last = NULL;
    const cJSON *place = row_place(own, path, &last), *there = cJSON_GetObjectItemCaseSensitive(place, last);
    int is_list = *kinds != '\0' && *kinds != '@';
    if (place == NULL || (is_list && there != NULL && !cJSON_IsArray(there))) {
        row_wrong(own, section[0]);
    } else if (!is_list) {
        row_put(own, path, row_value(own, *kinds));
    } else if (*kinds == '*') {
        do {
            row_add(own, path, row_element(own, section[0], kinds + 1));
        } while (row_more(own));
    } else {
        row_add(own, path, row_record(own, kinds));
    }
}

/* Reads a section with its values; the outcome may also be a refusal or the page that is shown. */
static void row_section(script_row *own, const row_word *word, int is_outcome)
{
    size_t place;
    row_bare(own, word);
    for (place = 0; place < ROW_COUNT(row_sections); place++) {
        if (strcmp(row_sections[place][0], word->source) == 0) {
            row_values(own, row_sections[place]);
            return;
        }
    }
    if (!is_outcome) {
        row_wrong(own, word->source);
    } else if (strcmp(word->source, "refused") == 0) {
        row_refusal(own, "want.public.refused", 0);
    } else if (strcmp(word->source, "…") != 0) {
        row_put(own, "want.public.page.page", cJSON_CreateString(word->value));
        if (row_takes(own, "refused")) {
            row_refusal(own, "want.public.page.refused", 1);
        } else if (!row_takes(own, "…")) {
            row_put(own, "want.public.page.refused", cJSON_CreateNull());
            row_put(own, "want.internal.reason", cJSON_CreateString("done"));
        }
    }
}

/* Reads the part after the arrow: sections, and the flags in each. */
static void row_wanted(script_row *own)
{
    cJSON *want, *internal;
    int is_outcome = 1;
    const char *reason;
    for (; is_outcome || row_takes(own, "|"); is_outcome = 0) {
        const row_word *word = row_next(own);
        if (!row_flag(own, word->source)) {
            row_section(own, word, is_outcome);
        }
        while (row_more(own)) {
            word = row_next(own);
            if (!row_flag(own, word->source)) {
                row_wrong(own, word->source);
            }
        }
    }
    want = cJSON_GetObjectItemCaseSensitive(own->step, "want");
    internal = cJSON_GetObjectItemCaseSensitive(want, "internal");
    reason = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(internal, "reason"));
    if (reason != NULL && strcmp(reason, "…") == 0 && cJSON_GetArraySize(internal) == 1) {
        cJSON_DeleteItemFromObjectCaseSensitive(want, "internal");
    }
}

/* -- a row -- */

static void row_step(script_row *own)
{
    const char *const *act = NULL;
    const row_word *kind;
    size_t place, length;
    const char *first = own->count > 0 ? own->words[0].source : "";
    if (*first >= '0' && *first <= '9') {
        cJSON *instant = row_instant(own);
        snprintf(own->clock, sizeof own->clock, "%s", instant->valuestring);
        cJSON_Delete(instant);
    }
    first = row_more(own) ? own->words[own->place].source : "";
    length = strspn(first, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-");
    if (length > 0 && strcmp(first + length, ":") == 0) {
        char *browser = row_part(first, length);
        cJSON_AddStringToObject(own->step, "as", browser);
        free(browser);
        own->place++;
    }
    kind = row_next(own);
    for (place = 0; place < ROW_COUNT(row_acts); place++) {
        act = strcmp(row_acts[place][0], kind->source) == 0 ? row_acts[place] : act;
    }
    if (*own->clock == '\0' || (act == NULL && cJSON_GetObjectItemCaseSensitive(own->step, "as") != NULL)) {
        row_wrong(own, kind->source);
    }
    cJSON_AddStringToObject(own->step, "at", own->clock);
    if (own->wrong == NULL && act != NULL) {
        row_act(own, act);
    } else if (own->wrong == NULL) {
        row_other(own, kind);
    }
    if ((act != NULL || strcmp(kind->source, "resume") == 0) && row_takes(own, "→")) {
        row_wanted(own);
    }
    if (own->place < own->count) {
        row_wrong(own, own->words[own->place].source);
    }
}

/*
 * The step that a row stands for; `clock` is the `at` of the step before it, empty for the first. NULL if a word does not
 * fit; that word is then in `wrong`, and the caller frees it.
 */
static cJSON *row_expand(const char *text, const char *clock, char **wrong)
{
    script_row own;
    size_t place;
    memset(&own, 0, sizeof own);
    snprintf(own.clock, sizeof own.clock, "%s", clock);
    own.step = cJSON_CreateObject();
    row_words(&own, text);
    if (own.wrong == NULL) {
        row_step(&own);
    }
    for (place = 0; place < own.count; place++) {
        free(own.words[place].source);
        free(own.words[place].name);
        free(own.words[place].value);
    }
    free(own.words);
    *wrong = own.wrong;
    if (own.wrong != NULL) {
        cJSON_Delete(own.step);
        return NULL;
    }
    return own.step;
}

#endif
