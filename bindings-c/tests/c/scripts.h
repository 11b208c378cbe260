/* Plays the scripts of the vectors over a store in memory; core/vectors/README.md describes the steps. */

#ifndef MADOGUCHI_TESTS_SCRIPTS_H
#define MADOGUCHI_TESTS_SCRIPTS_H

#include "script_rows.h"
#include "sha256.h"
#include "typed.h"

#include <stdio.h>

static void miss(const char *format, ...);
static void *need(void *memory);
static void matches(const char *place, const cJSON *want, const cJSON *found);
static char *patched(char *text, const cJSON *patch);
static long misses;

static const cJSON *of(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

/* -- the store -- */

/* Bytes of an HSM's answer: 96 at most, which the library would decrypt, and a byte for the number. */
#define HSM_BLOCK 97

typedef struct {
    int64_t revision; /* 0 if there was no row */
    uint8_t *bytes;
    size_t size;
} state;

typedef struct {
    char *key;
    state now, before;
} row;

typedef struct {
    row *rows;
    size_t count;
    madoguchi_row_input *loaded; /* the rows that the last load returned */
    cJSON *outbox;
    cJSON *messages;   /* all messages, by their names */
    int relayed;       /* how many of them a relay has checked */
    madoguchi_str *found; /* the names that the last search returned */
    const char *lost;  /* the answers to commits are lost: each takes place (`kept`), or the first, the third, ... does not (`gone`) */
    unsigned commits;  /* the number of commits of the step */
    const char *hsm;   /* during the step the HSM has another key (`wrong`), or encrypts with that key and decrypts with its own (`torn`) */
    cJSON *asked;      /* what the HSM was asked for in the step, one text for each need */
    madoguchi_hsm_answer_input *answers; /* the last answers of the HSM */
    uint8_t (*answered)[HSM_BLOCK];
    madoguchi_instant now;
    int conflicts; /* number of commits that found another revision */
} store;

static state copied(const uint8_t *bytes, size_t size, int64_t revision)
{
    state own;
    own.revision = revision;
    own.size = size;
    own.bytes = (uint8_t *)need(malloc(size + 1));
    memcpy(own.bytes, bytes, size);
    return own;
}

static row *find(const store *own, const char *key)
{
    size_t place;
    for (place = 0; place < own->count; place++) {
        if (strcmp(own->rows[place].key, key) == 0) {
            return &own->rows[place];
        }
    }
    return NULL;
}

static void put(store *own, const madoguchi_write_record *write)
{
    row *kept = find(own, write->key.data);
    if (kept == NULL) {
        own->rows = (row *)need(realloc(own->rows, (own->count + 1) * sizeof *own->rows));
        kept = &own->rows[own->count++];
        memset(kept, 0, sizeof *kept);
        kept->key = strcpy((char *)need(malloc(write->key.size + 1)), write->key.data);
    }
    free(kept->before.bytes);
    kept->before = kept->now;
    kept->now = copied(write->bytes.data, write->bytes.size, write->revision);
}

/* Implements `madoguchi_store.load`. */
static int32_t store_load(void *context, const madoguchi_need_record *asked, madoguchi_loaded_input *loaded)
{
    store *own = (store *)context;
    size_t place, count = 0;
    own->loaded = (madoguchi_row_input *)need(realloc(own->loaded, (asked->keys.count + 1) * sizeof *own->loaded));
    for (place = 0; place < asked->keys.count; place++) {
        static const madoguchi_row_input absent = MADOGUCHI_ROW_INPUT_INIT;
        const row *kept = find(own, asked->keys.items[place].data);
        if (kept != NULL) {
            madoguchi_row_input *given = &own->loaded[count++];
            *given = absent;
            given->key = madoguchi_text(kept->key);
            given->revision = kept->now.revision;
            given->bytes.data = kept->now.bytes;
            given->bytes.size = kept->now.size;
        }
    }
    loaded->rows.items = own->loaded;
    loaded->rows.count = count;
    loaded->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

static void note(store *own, const madoguchi_message_record *message)
{
    char told[128];
    if (message->notice != NULL) {
        snprintf(told, sizeof told, "notice:%s", madoguchi_notice_kind_word(message->notice->kind).data);
    } else {
        snprintf(told, sizeof told, "audit:%s", madoguchi_audit_event_word(message->audit->event).data);
    }
    cJSON_AddItemToArray(own->outbox, cJSON_CreateString(told));
    cJSON_AddItemToObject(own->messages, message->id.data, show_record(&record_message_record, (const char *)message));
}

/* Implements `madoguchi_store.find`. */
static int32_t store_find(void *context, const madoguchi_need_record *asked, madoguchi_found_input *found)
{
    store *own = (store *)context;
    size_t place, count = 0;
    own->found = (madoguchi_str *)need(realloc(own->found, (asked->messages.count + 1) * sizeof *own->found));
    for (place = 0; place < asked->messages.count; place++) {
        if (of(own->messages, asked->messages.items[place].data) != NULL) {
            own->found[count++] = asked->messages.items[place];
        }
    }
    found->messages.items = own->found;
    found->messages.count = count;
    found->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

/* The answer to a commit is lost. */
#define STORE_LOST 99

/* Implements `madoguchi_store.commit`. */
static int32_t store_commit(void *context, const madoguchi_need_record *asked, madoguchi_committed_input *committed)
{
    store *own = (store *)context;
    int gone = own->lost != NULL && strcmp(own->lost, "gone") == 0;
    size_t place;
    if (gone && own->commits++ % 2 == 0) {
        return STORE_LOST;
    }
    for (place = 0; place < asked->writes.count; place++) {
        const row *kept = find(own, asked->writes.items[place].key.data);
        if ((kept == NULL ? 0 : kept->now.revision) != asked->writes.items[place].expected) {
            own->conflicts++;
            return MADOGUCHI_STORE_CONFLICT;
        }
    }
    for (place = 0; place < asked->requires.count; place++) {
        const row *kept = find(own, asked->requires.items[place].key.data);
        if ((kept == NULL ? 0 : kept->now.revision) != asked->requires.items[place].revision) {
            own->conflicts++;
            return MADOGUCHI_STORE_CONFLICT;
        }
    }
    for (place = 0; place < asked->writes.count; place++) {
        put(own, &asked->writes.items[place]);
    }
    for (place = 0; place < asked->outbox.count; place++) {
        note(own, &asked->outbox.items[place]);
    }
    committed->now = own->now;
    return own->lost == NULL || gone ? MADOGUCHI_STORE_DONE : STORE_LOST;
}

/* Implements `madoguchi_hsm.answer`. */
static int32_t store_hsm(void *context, const madoguchi_need_record *asked, madoguchi_hsm_input *answered)
{
    store *own = (store *)context;
    size_t place, at, count = asked->blocks.count, decrypted = 0;
    char told[64];
    own->answers = (madoguchi_hsm_answer_input *)need(realloc(own->answers, (count + 1) * sizeof *own->answers));
    own->answered = (uint8_t(*)[HSM_BLOCK])need(realloc(own->answered, (count + 1) * sizeof *own->answered));
    for (place = 0; place < count; place++) {
        static const madoguchi_hsm_answer_input none = MADOGUCHI_HSM_ANSWER_INPUT_INIT;
        const madoguchi_hsm_block_record *block = &asked->blocks.items[place];
        int decrypts = block->work == MADOGUCHI_HSM_WORK_DECRYPT;
        int is_other = own->hsm != NULL && (strcmp(own->hsm, "wrong") == 0 || !decrypts);
        uint8_t key = (uint8_t)(is_other ? ~block->pepper : block->pepper);
        for (at = 0; at < block->bytes.size && at < HSM_BLOCK - 1; at++) {
            own->answered[place][at] = (uint8_t)(block->bytes.data[at] ^ block->context.data[at % 32] ^ key);
        }
        own->answered[place][at] = (uint8_t)block->pepper;
        own->answers[place] = none;
        own->answers[place].bytes.data = own->answered[place];
        own->answers[place].bytes.size = decrypts ? at - 1 : at + 1;
        decrypted += decrypts ? 1 : 0;
    }
    told[0] = '\0';
    if (decrypted > 0) {
        snprintf(told, sizeof told, "decrypt %u", (unsigned)decrypted);
    }
    if (count > decrypted) {
        at = strlen(told);
        snprintf(told + at, sizeof told - at, "%sencrypt %u", at == 0 ? "" : " ", (unsigned)(count - decrypted));
    }
    cJSON_AddItemToArray(own->asked, cJSON_CreateString(told));
    answered->answers.items = own->answers;
    answered->answers.count = count;
    answered->now = own->now;
    return MADOGUCHI_STORE_DONE;
}

static void change(store *own, const char *what, const cJSON *step)
{
    row *kept = find(own, cJSON_GetStringValue(of(step, "row"))), *other;
    state swapped;
    uint8_t *bytes;
    if (kept == NULL) {
        miss("there is no such row");
    } else if (strcmp(what, "tamper") == 0) {
        size_t byte = (size_t)cJSON_GetNumberValue(of(step, "byte"));
        if (byte < kept->now.size) {
            kept->now.bytes[byte] ^= 1;
        } else {
            miss("the row has no such byte");
        }
    } else if (strcmp(what, "swap") == 0) {
        other = find(own, cJSON_GetStringValue(of(step, "with")));
        if (other == NULL) {
            miss("there is no such row");
            return;
        }
        swapped = kept->now;
        kept->now.bytes = other->now.bytes;
        kept->now.size = other->now.size;
        other->now.bytes = swapped.bytes;
        other->now.size = swapped.size;
    } else if (kept->before.revision == 0) {
        miss("the row was written once only");
    } else {
        bytes = kept->now.bytes;
        kept->now = copied(kept->before.bytes, kept->before.size,
                           strcmp(what, "restore") == 0 ? kept->before.revision : kept->now.revision);
        free(bytes);
    }
}

/* -- the stage -- */

typedef struct {
    char *name;
    madoguchi_act act;
    char *browser;
} held_act;

typedef struct {
    char *profile;
    uint8_t hsm_peppers[8]; /* those that are in the HSM; the last one is in force */
    size_t hsm_pepper_count;
    madoguchi_engine engine;
    store rows;
    cJSON *browsers; /* name, then `$session` and `$step` */
    held_act *held;
    size_t held_count;
    unsigned steps;
    int typed, typed_acts;
} stage;

static char *copy_of(const char *text)
{
    return strcpy((char *)need(malloc(strlen(text) + 1)), text);
}

/* Opens the engine of a profile. It accepts the next one, if that is not NULL. */
static void open_engine(stage *own, const char *text, const char *accepted)
{
    static const uint8_t secret[32] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
                                       7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = MADOGUCHI_HOST_KEYS_INIT;
    madoguchi_profile profile = 0, next = 0;
    int opened;
    keys.deployment = madoguchi_text("tests");
    keys.in_force.number = 1;
    keys.in_force.secret.data = secret;
    keys.in_force.secret.size = sizeof secret;
    if (own->hsm_pepper_count > 0) {
        keys.accepted_hsm_peppers = own->hsm_peppers;
        keys.accepted_hsm_peppers_count = own->hsm_pepper_count - 1;
        keys.hsm_pepper = own->hsm_peppers[own->hsm_pepper_count - 1];
    }
    if (own->engine != 0 && madoguchi_engine_close(own->engine) != 0) {
        miss("the engine does not close");
    }
    opened = madoguchi_profile_load(madoguchi_text(text), &profile, &result) == 0
             && (accepted == NULL || madoguchi_profile_load(madoguchi_text(accepted), &next, &result) == 0)
             && (accepted == NULL ? madoguchi_engine_open(profile, &keys, &own->engine, &result)
                                  : madoguchi_engine_open_accepting(profile, next, &keys, &own->engine, &result))
                    == 0;
    if (!opened || madoguchi_profile_close(profile) != 0 || (accepted != NULL && madoguchi_profile_close(next) != 0)
        || madoguchi_result_free(&result) != 0) {
        miss("no engine opens: %d", (int)result.code);
    }
}

static void stage_free(stage *own)
{
    size_t place;
    for (place = 0; place < own->rows.count; place++) {
        free(own->rows.rows[place].key);
        free(own->rows.rows[place].now.bytes);
        free(own->rows.rows[place].before.bytes);
    }
    for (place = 0; place < own->held_count; place++) {
        madoguchi_act_close(own->held[place].act);
        free(own->held[place].name);
        free(own->held[place].browser);
    }
    free(own->rows.rows);
    free(own->rows.loaded);
    free(own->held);
    free(own->profile);
    cJSON_Delete(own->rows.outbox);
    cJSON_Delete(own->rows.messages);
    free(own->rows.found);
    free(own->rows.answers);
    free(own->rows.answered);
    cJSON_Delete(own->rows.asked);
    cJSON_Delete(own->browsers);
    if (own->engine != 0 && madoguchi_engine_close(own->engine) != 0) {
        miss("the engine does not close");
    }
}

/* A request in which `$session` and `$step` are replaced by the values that browsers keep. */
static cJSON *filled(const stage *own, const cJSON *value, const char *browser)
{
    const char *text = cJSON_GetStringValue(value), *colon;
    const cJSON *each;
    cJSON *made;
    if (text != NULL && (strncmp(text, "$session", 8) == 0 || strncmp(text, "$step", 5) == 0)) {
        size_t length = text[2] == 'e' ? 8 : 5;
        char what[9] = {0};
        colon = text + length;
        if (*colon == '\0' || *colon == ':') {
            memcpy(what, text, length);
            each = of(of(own->browsers, *colon == ':' ? colon + 1 : browser), what);
            if (each == NULL) {
                miss("the browser has no %s", what);
                return cJSON_CreateString("");
            }
            return cJSON_Duplicate(each, 1);
        }
    }
    if (!cJSON_IsObject(value) && !cJSON_IsArray(value)) {
        return cJSON_Duplicate(value, 1);
    }
    made = cJSON_IsObject(value) ? cJSON_CreateObject() : cJSON_CreateArray();
    cJSON_ArrayForEach(each, value)
    {
        cJSON *item = filled(own, each, browser);
        if (cJSON_IsObject(value)) {
            cJSON_AddItemToObject(made, each->string, item);
        } else {
            cJSON_AddItemToArray(made, item);
        }
    }
    return made;
}

static void shown(stage *own, const char *browser, const cJSON *outcome)
{
    const cJSON *page = of(of(outcome, "public"), "page"), *session = of(page, "session");
    cJSON *kept = cJSON_GetObjectItemCaseSensitive(own->browsers, browser);
    if (!cJSON_IsObject(page)) {
        return;
    }
    if (kept == NULL) {
        kept = cJSON_AddObjectToObject(own->browsers, browser);
    }
    cJSON_DeleteItemFromObjectCaseSensitive(kept, "$step");
    cJSON_AddItemToObject(kept, "$step", cJSON_Duplicate(of(page, "step"), 1));
    if (cJSON_IsString(session)) {
        cJSON_DeleteItemFromObjectCaseSensitive(kept, "$session");
        cJSON_AddItemToObject(kept, "$session", cJSON_Duplicate(session, 1));
    }
}

static cJSON *errors_of(const madoguchi_result *result)
{
    return show_records(&record_error_record, result->errors.items, result->errors.count);
}

/* -- acts -- */

/* Makes an act: from a record if one can express the request, otherwise from a line. Returns the code. */
static int32_t taken(stage *own, const cJSON *asked, unsigned number, madoguchi_act *act, madoguchi_result *result)
{
    const char *word = cJSON_GetStringValue(of(asked, "act"));
    uint8_t drawn[32];
    madoguchi_bytes randomness;
    char text[64], *line;
    int32_t code;
    size_t place;
    snprintf(text, sizeof text, "madoguchi vector %u", number);
    sha256((const uint8_t *)text, strlen(text), drawn);
    randomness.data = drawn;
    randomness.size = sizeof drawn;
    for (place = 0; own->typed && word != NULL && place < DEED_COUNT; place++) {
        if (strcmp(deeds[place].word, word) == 0) {
            pool memory = {NULL, 0};
            char *request = (char *)pool_room(&memory, deeds[place].request->size);
            cJSON *fields = cJSON_Duplicate(asked, 1);
            int says;
            cJSON_DeleteItemFromObjectCaseSensitive(fields, "act");
            says = build_record(deeds[place].request, fields, 0, request, &memory);
            code = says ? deeds[place].take(own->engine, request, randomness, act, result) : -1;
            cJSON_Delete(fields);
            pool_free(&memory);
            if (says) {
                own->typed_acts++;
                return code;
            }
        }
    }
    line = cJSON_PrintUnformatted(asked);
    code = madoguchi_take(own->engine, madoguchi_text(line), randomness, act, result);
    free(line);
    return code;
}

/* Answers one need of an act. Returns 0 if the act is over, fails, or has its first commit and is to be held. */
static int one_step(stage *own, madoguchi_act act, int hold, madoguchi_result *result)
{
    madoguchi_result given = MADOGUCHI_RESULT_INIT;
    madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    madoguchi_found_input found = MADOGUCHI_FOUND_INPUT_INIT;
    madoguchi_hsm_input answered = MADOGUCHI_HSM_INPUT_INIT;
    int32_t code = madoguchi_act_need(act, &given);
    int more = 1;
    if (code != 0 || given.answer.need->need == MADOGUCHI_NEED_KIND_NOTHING) {
        more = 0;
    } else if (given.answer.need->need == MADOGUCHI_NEED_KIND_LOAD) {
        store_load(&own->rows, given.answer.need, &loaded);
        more = madoguchi_act_loaded(act, &loaded, result) == 0;
    } else if (given.answer.need->need == MADOGUCHI_NEED_KIND_FIND) {
        store_find(&own->rows, given.answer.need, &found);
        more = madoguchi_act_found(act, &found, result) == 0;
    } else if (given.answer.need->need == MADOGUCHI_NEED_KIND_HSM) {
        store_hsm(&own->rows, given.answer.need, &answered);
        more = madoguchi_act_hsm_answered(act, &answered, result) == 0;
    } else {
        switch (store_commit(&own->rows, given.answer.need, &committed)) {
        case MADOGUCHI_STORE_CONFLICT:
            more = madoguchi_act_conflicted(act, result) == 0;
            break;
        case MADOGUCHI_STORE_DONE:
            more = !hold && madoguchi_act_committed(act, &committed, result) == 0;
            break;
        default:
            more = madoguchi_act_in_doubt(act, result) == 0;
        }
    }
    if (madoguchi_result_free(&given) != 0) {
        miss("a need cannot be freed");
    }
    return more;
}

/* Checks the new messages, as a relay does before it sends it. */
static void relay(stage *own)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    for (; own->rows.relayed < cJSON_GetArraySize(own->rows.messages); own->rows.relayed++) {
        const cJSON *each = cJSON_GetArrayItem(own->rows.messages, own->rows.relayed);
        char *line = cJSON_PrintUnformatted(each);
        if (madoguchi_message_check(own->engine, madoguchi_text(each->string), madoguchi_text(line), &result) != 0) {
            miss("a message of the library is refused");
        }
        free(line);
    }
    if (madoguchi_result_free(&result) != 0) {
        miss("a result is not freed");
    }
}

/* Drives an act to its end and closes it. Returns its outcome; errors are in the result. */
static cJSON *driven(stage *own, madoguchi_act act, madoguchi_result *result)
{
    cJSON *outcome = NULL;
    if (own->typed) {
        while (one_step(own, act, 0, result)) {
        }
        if (result->code == 0 && madoguchi_act_outcome(act, result) == 0 && result->answer.outcome != NULL) {
            outcome = show_record(&record_outcome_record, (const char *)result->answer.outcome);
        }
    } else {
        madoguchi_store functions;
        madoguchi_hsm hsm;
        hsm.context = &own->rows;
        hsm.answer = store_hsm;
        functions.context = &own->rows;
        functions.load = store_load;
        functions.commit = store_commit;
        functions.find = store_find;
        if (madoguchi_drive_with_hsm(act, &functions, &hsm, result) == 0 && madoguchi_act_outcome_line(act, result) == 0) {
            outcome = cJSON_ParseWithLength(result->answer.line->data, result->answer.line->size);
        }
    }
    if (madoguchi_act_close(act) != 0) {
        miss("the act does not close");
    }
    relay(own);
    return outcome;
}

static void compare_step(const stage *own, const cJSON *step, const cJSON *outcome, const cJSON *errors)
{
    static const cJSON nothing = {NULL, NULL, NULL, cJSON_NULL, NULL, 0, 0.0, NULL};
    const cJSON *each, *text, *error = of(step, "error"), *outbox = of(step, "outbox");
    const cJSON *asked = of(step, "asked");
    cJSON_ArrayForEach(each, of(step, "want"))
    {
        matches(each->string, each, of(outcome, each->string));
    }
    cJSON_ArrayForEach(each, of(step, "contains"))
    {
        const cJSON *found = outcome;
        char *path = copy_of(each->string), *rest = path, *dot;
        do {
            dot = strchr(rest, '.');
            if (dot != NULL) {
                *dot = '\0';
            }
            found = of(found, rest);
            rest = dot == NULL ? rest : dot + 1;
        } while (dot != NULL);
        cJSON_ArrayForEach(text, each)
        {
            if (!cJSON_IsString(found) || strstr(found->valuestring, text->valuestring) == NULL) {
                miss("%s: a text is not in it: %s", each->string, text->valuestring);
            }
        }
        free(path);
    }
    matches("error", error == NULL ? &nothing : error, cJSON_GetArraySize(errors) == 0 ? NULL : errors);
    if (outbox != NULL) {
        matches("outbox", outbox, own->rows.outbox);
    }
    if (asked != NULL) {
        matches("asked", asked, own->rows.asked);
    }
}

static void hold(stage *own, const char *name, madoguchi_act act, const char *browser)
{
    own->held = (held_act *)need(realloc(own->held, (own->held_count + 1) * sizeof *own->held));
    own->held[own->held_count].name = copy_of(name);
    own->held[own->held_count].browser = copy_of(browser);
    own->held[own->held_count++].act = act;
}

/* Removes a held act and returns it; 0 if there is none. The caller frees its browser. */
static madoguchi_act unheld(stage *own, const char *name, char **browser)
{
    size_t place;
    for (place = 0; name != NULL && place < own->held_count; place++) {
        if (strcmp(own->held[place].name, name) == 0) {
            madoguchi_act act = own->held[place].act;
            *browser = own->held[place].browser;
            free(own->held[place].name);
            own->held[place] = own->held[--own->held_count];
            return act;
        }
    }
    miss("no act of that name is held");
    return 0;
}

static void act_step(stage *own, const cJSON *step)
{
    const char *browser = of(step, "as") == NULL ? "a" : cJSON_GetStringValue(of(step, "as"));
    const char *name = cJSON_GetStringValue(of(step, "hold"));
    const cJSON *number = of(step, "randomness");
    cJSON *asked = filled(own, of(step, "act"), browser), *outcome = NULL, *errors;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_act act = 0;
    int32_t code;
    own->rows.lost = cJSON_GetStringValue(of(step, "lost"));
    own->rows.commits = 0;
    code = taken(own, asked, number == NULL ? own->steps : (unsigned)number->valuedouble, &act, &result);
    if (code == 0 && name != NULL) {
        while (one_step(own, act, 1, &result)) {
        }
        if (cJSON_GetArraySize(own->rows.outbox) == 0 && result.code == 0) {
            miss("the act to hold was over without a commit");
        }
        hold(own, name, act, browser);
    } else if (code == 0) {
        outcome = driven(own, act, &result);
        shown(own, browser, outcome);
    }
    errors = errors_of(&result);
    compare_step(own, step, outcome, errors);
    own->rows.lost = NULL;
    cJSON_Delete(errors);
    cJSON_Delete(outcome);
    cJSON_Delete(asked);
    madoguchi_result_free(&result);
}

static void resume_step(stage *own, const cJSON *step)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    char *browser = NULL;
    madoguchi_act act = unheld(own, cJSON_GetStringValue(of(step, "resume")), &browser);
    cJSON *outcome = NULL, *errors;
    if (act == 0) {
        return;
    }
    committed.now = own->rows.now;
    if (madoguchi_act_committed(act, &committed, &result) == 0) {
        outcome = driven(own, act, &result);
        shown(own, browser, outcome);
    } else {
        madoguchi_act_close(act);
    }
    errors = errors_of(&result);
    compare_step(own, step, outcome, errors);
    cJSON_Delete(errors);
    cJSON_Delete(outcome);
    madoguchi_result_free(&result);
    free(browser);
}

/* -- steps -- */

static int known_step(const cJSON *step)
{
    static const char *const keys[] = {"at", "as", "act", "randomness", "hold", "lost", "resume", "drop", "rows", "row", "byte", "with",
                                       "profile_patch", "accept_patch", "hsm_pepper", "hsm", "asked", "want", "contains", "error", "outbox"};
    static const char *const kinds[] = {"act", "resume", "drop", "rows", "profile_patch", "accept_patch", "hsm_pepper"};
    const cJSON *each;
    size_t place, one_of = 0;
    int ends;
    cJSON_ArrayForEach(each, step)
    {
        for (place = 0; place < sizeof keys / sizeof *keys && strcmp(keys[place], each->string) != 0; place++) {
        }
        if (place == sizeof keys / sizeof *keys) {
            miss("unknown key `%s` of a step", each->string);
            return 0;
        }
    }
    for (place = 0; place < sizeof kinds / sizeof *kinds; place++) {
        one_of += of(step, kinds[place]) != NULL ? 1u : 0u;
    }
    if (one_of != 1) {
        miss("a step has one of `act`, `resume`, `drop`, `rows`, `profile_patch`, `accept_patch`, `hsm_pepper`");
    }
#define HAS(key) (of(step, key) != NULL)
    ends = HAS("want") || HAS("contains") || HAS("error");
    if ((ends || HAS("outbox") || HAS("hsm") || HAS("asked")) && !HAS("act") && !HAS("resume")) {
        miss("only an act has an end");
    }
    if ((HAS("hold") || HAS("as") || HAS("randomness")) && !HAS("act")) {
        miss("only an act has `as`, `hold` and `randomness`");
    }
    if (HAS("hsm")) {
        const char *hsm = cJSON_GetStringValue(of(step, "hsm"));
        if (hsm == NULL || (strcmp(hsm, "wrong") != 0 && strcmp(hsm, "torn") != 0)) {
            miss("`hsm` is `wrong` or `torn`");
        }
    }
    if (HAS("lost")) {
        const char *lost = cJSON_GetStringValue(of(step, "lost"));
        if (!HAS("act") || HAS("hold") || lost == NULL || (strcmp(lost, "kept") != 0 && strcmp(lost, "gone") != 0)) {
            miss("`lost` is `kept` or `gone`, of an act that is not held");
        }
    }
    if ((HAS("hold") && ends) || (HAS("error") && (HAS("want") || HAS("contains")))) {
        miss("an act that is held, or ends with errors, has no outcome");
    }
#undef HAS
    return one_of == 1;
}

/* From now on the pepper of this number is in force, and is in the HSM. */
static void hsm_pepper(stage *own, uint8_t number)
{
    size_t place, kept = 0;
    for (place = 0; place < own->hsm_pepper_count; place++) {
        if (own->hsm_peppers[place] != number) {
            own->hsm_peppers[kept++] = own->hsm_peppers[place];
        }
    }
    if (kept == sizeof own->hsm_peppers) {
        miss("too many peppers in the HSM");
        return;
    }
    own->hsm_peppers[kept++] = number;
    own->hsm_pepper_count = kept;
    open_engine(own, own->profile, NULL);
}

static void play_step(stage *own, const cJSON *step)
{
    const cJSON *patch;
    char *browser = NULL;
    own->rows.hsm = cJSON_GetStringValue(of(step, "hsm"));
    if (!known_step(step)
        || madoguchi_instant_parse(madoguchi_text(cJSON_GetStringValue(of(step, "at"))), &own->rows.now) != 0) {
        miss("a step has an instant");
    } else if (of(step, "act") != NULL) {
        act_step(own, step);
    } else if (of(step, "resume") != NULL) {
        resume_step(own, step);
    } else if (of(step, "drop") != NULL) {
        madoguchi_act act = unheld(own, cJSON_GetStringValue(of(step, "drop")), &browser);
        if (act != 0 && madoguchi_act_close(act) != 0) {
            miss("the act does not close");
        }
        free(browser);
    } else if (of(step, "rows") != NULL) {
        change(&own->rows, cJSON_GetStringValue(of(step, "rows")), step);
    } else if (of(step, "hsm_pepper") != NULL) {
        hsm_pepper(own, (uint8_t)cJSON_GetNumberValue(of(step, "hsm_pepper")));
    } else {
        const int accepts = of(step, "accept_patch") != NULL;
        char *text = copy_of(own->profile);
        cJSON_ArrayForEach(patch, of(step, accepts ? "accept_patch" : "profile_patch"))
        {
            text = patched(text, patch);
        }
        open_engine(own, accepts ? own->profile : text, accepts ? text : NULL);
        if (accepts) {
            free(text);
        } else {
            free(own->profile);
            own->profile = text;
        }
    }
}

/* A step of a script: a row, which is expanded, or an object. `clock` is the previous instant. NULL if it is malformed. */
static cJSON *written_step(const cJSON *written, const char *clock)
{
    char *wrong = NULL;
    cJSON *step;
    if (!cJSON_IsString(written)) {
        return cJSON_Duplicate(written, 1);
    }
    step = row_expand(written->valuestring, clock, &wrong);
    if (step == NULL && *wrong == '\0') {
        miss("a word is missing at the end: %s", written->valuestring);
    } else if (step == NULL) {
        miss("`%s` is not understood: %s", wrong, written->valuestring);
    }
    free(wrong);
    return step;
}

/* Plays steps up to the first that does not match. */
static void play(stage *own, const cJSON *steps)
{
    const cJSON *written;
    char clock[64] = "";
    cJSON_ArrayForEach(written, steps)
    {
        long before = misses;
        cJSON *step = written_step(written, clock);
        own->steps++;
        cJSON_Delete(own->rows.outbox);
        own->rows.outbox = cJSON_CreateArray();
        cJSON_Delete(own->rows.asked);
        own->rows.asked = cJSON_CreateArray();
        if (step != NULL) {
            const char *at = cJSON_GetStringValue(of(step, "at"));
            snprintf(clock, sizeof clock, "%s", at == NULL ? "" : at);
            play_step(own, step);
        }
        cJSON_Delete(step);
        if (misses != before) {
            miss("step %u, %s", own->steps, own->typed ? "by records" : "by lines");
            return;
        }
    }
}

/* Plays a script after its file's prelude. Returns the number of acts that were made from records. */
static int run_script(const char *profile, const cJSON *prelude, const cJSON *script, int typed)
{
    long before = misses;
    int typed_acts;
    stage own;
    memset(&own, 0, sizeof own);
    own.profile = copy_of(profile);
    own.browsers = cJSON_CreateObject();
    own.rows.messages = cJSON_CreateObject();
    own.typed = typed;
    open_engine(&own, own.profile, NULL);
    play(&own, prelude);
    if (own.held_count != 0) {
        miss("an act is held at the end of the prelude");
    }
    if (misses == before) {
        play(&own, script);
    }
    typed_acts = own.typed_acts;
    stage_free(&own);
    return typed_acts;
}

#endif
