/*
 * Runs the conformance vectors, the same files that every language runs, by JSON lines and by typed records.
 * core/vectors/README.md describes their format and how values are compared.
 *
 *   vectors CORE [few]      CORE is the folder that has profiles/ and vectors/; `few` plays only every sixteenth script, for
 *                           runs in which hashing is slow
 */
#define _POSIX_C_SOURCE 200809L

#include "clicks.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>

static long cases_ran, cases_typed, scripts_met, misses;
static int few;
static const char *core_folder, *case_file, *case_name;

#ifdef CHANCE
/*
 * Replaces the system's randomness in this program by one repeated byte. The parser of User-Agents keeps its table in a map that
 * is seeded by it; no answer depends on the byte, and no other request uses randomness.
 */
#include <sys/types.h>
static long drawn;
ssize_t getrandom(void *bytes, size_t length, unsigned flags);
ssize_t getrandom(void *bytes, size_t length, unsigned flags)
{
    (void)flags;
    drawn++;
    memset(bytes, CHANCE, length);
    return (ssize_t)length;
}
#endif

static void miss(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    misses++;
    fprintf(stderr, "%s %s: ", case_file, case_name);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

static void *need(void *memory)
{
    if (memory == NULL) {
        abort();
    }
    return memory;
}

/* -- files -- */

static char *path_of(const char *folder, const char *name)
{
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = (char *)need(malloc(size));
    snprintf(path, size, "%s/%s", folder, name);
    return path;
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text;
    long size;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(EXIT_FAILURE);
    }
    text = (char *)need(malloc((size_t)size + 1));
    text[fread(text, 1, (size_t)size, file)] = '\0';
    fclose(file);
    return text;
}

/* -- profiles -- */

static char *profile_text(const char *name)
{
    char *path, *text;
    if (strcmp(name, "seiwa") != 0 && strcmp(name, "tanuma") != 0) {
        fprintf(stderr, "no profile `%s`\n", name);
        exit(EXIT_FAILURE);
    }
    path = path_of(core_folder, strcmp(name, "seiwa") == 0 ? "profiles/seiwa.toml" : "vectors/profiles/tanuma.toml");
    text = read_file(path);
    free(path);
    return text;
}

/* Makes one change to the text; the replaced part must occur once. */
static char *patched(char *text, const cJSON *patch)
{
    const char *replace = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(patch, "replace"));
    const char *with = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(patch, "with"));
    char *at, *changed;
    size_t before;
    if (replace == NULL || with == NULL || cJSON_GetArraySize(patch) != 2) {
        miss("a patch has `replace` and `with`");
        return text;
    }
    at = strstr(text, replace);
    if (at == NULL || *replace == '\0' || strstr(at + strlen(replace), replace) != NULL) {
        miss("the patch's text does not stand once in the profile: %s", replace);
        return text;
    }
    before = (size_t)(at - text);
    changed = (char *)need(malloc(strlen(text) - strlen(replace) + strlen(with) + 1));
    memcpy(changed, text, before);
    strcpy(changed + before, with);
    strcat(changed, at + strlen(replace));
    free(text);
    return changed;
}

static char *patched_profile(const char *source, const cJSON *patches)
{
    char *text = strcpy((char *)need(malloc(strlen(source) + 1)), source);
    const cJSON *patch;
    cJSON_ArrayForEach(patch, patches)
    {
        text = patched(text, patch);
    }
    return text;
}

/* -- matching -- */

static void matches(const char *place, const cJSON *want, const cJSON *found)
{
    char inner[512];
    const cJSON *each;
    int number = 0;
    if (cJSON_IsNull(want) && found == NULL) {
        return;
    }
    if (cJSON_IsObject(want) && cJSON_IsObject(found)) {
        cJSON_ArrayForEach(each, want)
        {
            snprintf(inner, sizeof inner, "%s.%s", place, each->string);
            matches(inner, each, cJSON_GetObjectItemCaseSensitive(found, each->string));
        }
        return;
    }
    if (cJSON_IsArray(want) && cJSON_IsArray(found) && cJSON_GetArraySize(want) == cJSON_GetArraySize(found)) {
        const cJSON *other = found->child;
        cJSON_ArrayForEach(each, want)
        {
            snprintf(inner, sizeof inner, "%s[%d]", place, number++);
            matches(inner, each, other);
            other = other->next;
        }
        return;
    }
    /* Objects and lists that differ in kind or length are unequal here too. */
    if (found == NULL || !cJSON_Compare(want, found, 1)) {
        char *wanted = cJSON_PrintUnformatted(want), *got = found == NULL ? NULL : cJSON_PrintUnformatted(found);
        miss("%s: wanted %s, found %s", place, wanted, got == NULL ? "nothing" : got);
        free(wanted);
        free(got);
    }
}

static void contains(const cJSON *wanted, const cJSON *answer)
{
    const cJSON *texts, *text;
    cJSON_ArrayForEach(texts, wanted)
    {
        const char *found = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(answer, texts->string));
        if (!cJSON_IsArray(texts)) {
            miss("`contains` has lists of texts");
        }
        cJSON_ArrayForEach(text, texts)
        {
            if (!cJSON_IsString(text) || strstr(found == NULL ? "" : found, text->valuestring) == NULL) {
                miss("%s: a text is not in it: %s", texts->string, cJSON_IsString(text) ? text->valuestring : "?");
            }
        }
    }
}

static void compare(const cJSON *own, const cJSON *answer)
{
    static const cJSON nothing = {NULL, NULL, NULL, cJSON_NULL, NULL, 0, 0.0, NULL};
    const cJSON *want, *error = cJSON_GetObjectItemCaseSensitive(own, "error");
    cJSON_ArrayForEach(want, cJSON_GetObjectItemCaseSensitive(own, "want"))
    {
        matches(want->string, want, cJSON_GetObjectItemCaseSensitive(answer, want->string));
    }
    contains(cJSON_GetObjectItemCaseSensitive(own, "contains"), answer);
    /* If the vector has no `error`, the answer must have none. */
    matches("error", error == NULL ? &nothing : error, cJSON_GetObjectItemCaseSensitive(answer, "error"));
}

/* -- asking -- */

/* Converts a JSON text's NULs between JSON's escape and a form that cJSON can hold. An escaped backslash begins no escape. */
static char *exchanged(char *text, const char *from, const char *to)
{
    const char *rest = text;
    char *whole = (char *)need(calloc(strlen(text) * 2 + 1, 1)), *end = whole;
    while (*rest != '\0') {
        size_t length = rest[0] == '\\' && rest[1] == '\\' ? 2 : 1;
        if (strncmp(rest, from, strlen(from)) == 0) {
            strcpy(end, to);
            end += strlen(to);
            rest += strlen(from);
        } else {
            memcpy(end, rest, length);
            end += length;
            rest += length;
        }
    }
    free(text);
    return whole;
}

/* The line of a case: the request as JSON, a text, or pieces joined. */
static char *line_of(const cJSON *own)
{
    const cJSON *ask = cJSON_GetObjectItemCaseSensitive(own, "ask");
    const cJSON *line = cJSON_GetObjectItemCaseSensitive(own, "line"), *piece;
    size_t size = 0;
    char *text = (char *)need(calloc(1, 1));
    if (ask != NULL) {
        free(text);
        return exchanged(cJSON_PrintUnformatted(ask), nul_in_json, "\\u0000");
    }
    if (cJSON_IsString(line)) {
        free(text);
        return strcpy((char *)need(malloc(strlen(line->valuestring) + 1)), line->valuestring);
    }
    cJSON_ArrayForEach(piece, line)
    {
        const cJSON *repeat = cJSON_GetObjectItemCaseSensitive(piece, "repeat");
        const cJSON *times = cJSON_GetObjectItemCaseSensitive(piece, "times");
        const char *each = cJSON_GetStringValue(cJSON_IsString(piece) ? piece : repeat);
        size_t count = cJSON_IsString(piece) ? 1 : times == NULL ? 0 : (size_t)times->valuedouble, length;
        if (each == NULL || (!cJSON_IsString(piece) && (times == NULL || cJSON_GetArraySize(piece) != 2))) {
            miss("a piece is a text, or `repeat` and `times`");
            break;
        }
        length = strlen(each);
        text = (char *)need(realloc(text, size + length * count + 1));
        for (; count > 0; count--) {
            memcpy(text + size, each, length);
            size += length;
        }
        text[size] = '\0';
    }
    return text;
}

/* The answer to the request as a JSON line. */
static cJSON *ask_line(madoguchi_profile profile, const cJSON *own)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    char *line = line_of(own);
    cJSON *answer = NULL;
    if (madoguchi_ask(profile, madoguchi_text(line), &result) != 0) {
        miss("the call failed: %d", (int)result.code);
    } else {
        const madoguchi_str *text = result.answer.line;
        if (memchr(text->data, '\n', text->size) != NULL) {
            miss("the answer is more than one line");
        }
        answer = cJSON_ParseWithLength(text->data, text->size);
    }
    if (answer == NULL) {
        miss("no answer, or none that is JSON");
        answer = cJSON_CreateObject();
    }
    free(line);
    if (madoguchi_result_free(&result) != 0) {
        miss("the result cannot be freed");
    }
    return answer;
}

static const question *question_of(const cJSON *ask)
{
    const char *word = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(ask, "ask"));
    size_t place;
    for (place = 0; word != NULL && place < QUESTION_COUNT; place++) {
        if (strcmp(questions[place].word, word) == 0) {
            return &questions[place];
        }
    }
    return NULL;
}

/* The answer to the request as records; NULL if the types cannot express the request. */
static cJSON *ask_typed(madoguchi_profile profile, const cJSON *ask)
{
    const question *own = question_of(ask);
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(ask, "id");
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    pool memory = {NULL, 0};
    cJSON *answer = NULL;
    char *request;
    int32_t code;
    if (own == NULL) {
        return NULL;
    }
    request = (char *)pool_room(&memory, own->request->size);
    if (!build_record(own->request, ask, 1, request, &memory)) {
        pool_free(&memory);
        return NULL;
    }
    code = own->ask(profile, request, &result);
    if (code != result.code) {
        miss("returned %d, and the result has %d", (int)code, (int)result.code);
    }
    if (code == 0) {
        answer = show_record(own->answer, (const char *)result.answer.line);
        cJSON_AddStringToObject(answer, "answer", own->word);
    } else {
        answer = cJSON_CreateObject();
        cJSON_AddItemToObject(answer, "error",
                              show_records(&record_error_record, result.errors.items, result.errors.count));
    }
    if (id != NULL) {
        cJSON_AddItemToObject(answer, "id", cJSON_Duplicate(id, 1));
    }
    pool_free(&memory);
    if (madoguchi_result_free(&result) != 0) {
        miss("the result cannot be freed");
    }
    return answer;
}

static void run_question(madoguchi_profile profile, const cJSON *own)
{
    cJSON *by_line = ask_line(profile, own), *by_records;
    compare(own, by_line);
    by_records = ask_typed(profile, cJSON_GetObjectItemCaseSensitive(own, "ask"));
    if (by_records != NULL) {
        cases_typed++;
        compare(own, by_records);
        /* Both ways must give the same answer, to the last field. */
        if (cJSON_GetObjectItemCaseSensitive(by_line, "error") == NULL && !cJSON_Compare(by_line, by_records, 1)) {
            char *line = cJSON_PrintUnformatted(by_line), *records = cJSON_PrintUnformatted(by_records);
            miss("the line answers\n  %s\nand the records\n  %s", line, records);
            free(line);
            free(records);
        }
    }
    cJSON_Delete(by_line);
    cJSON_Delete(by_records);
}

/* -- cases -- */

/* Loads a profile's text. Returns the faults as JSON if it does not load. */
static cJSON *load(const char *text, madoguchi_profile *profile)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    cJSON *faults;
    int32_t code = madoguchi_profile_load(madoguchi_text(text), profile, &result);
    if ((code == 0) != (*profile != 0) || result.errors.count != 0) {
        miss("loading returned %d", (int)code);
    }
    faults = show_records(&record_fault_record, result.faults.items, result.faults.count);
    if (madoguchi_result_free(&result) != 0) {
        miss("the result cannot be freed");
    }
    return faults;
}

static int is_case(const cJSON *own)
{
    static const char *const keys[] = {"name", "rules", "note", "source", "profile_patch", "ask", "line", "want",
                                       "contains", "error", "faults", "script", "keyboard"};
    const cJSON *each;
    int asks, wants, alone;
    cJSON_ArrayForEach(each, own)
    {
        size_t place = 0;
        while (place < sizeof keys / sizeof *keys && strcmp(keys[place], each->string) != 0) {
            place++;
        }
        if (place == sizeof keys / sizeof *keys) {
            miss("unknown key `%s`", each->string);
            return 0;
        }
    }
#define HAS(key) (cJSON_GetObjectItemCaseSensitive(own, key) != NULL)
    asks = HAS("ask") + HAS("line");
    wants = HAS("want") || HAS("contains") || HAS("error");
    alone = HAS("faults") + HAS("script") + HAS("keyboard");
    if (!HAS("name") || !HAS("rules") || !HAS("note") || !HAS("source")
        || !((asks == 1 && wants && !alone) || (asks == 0 && !wants && alone == 1))) {
        miss("a case has a name, rules, note and source; it asks once and wants something, or it has faults, a script or a keyboard alone");
        return 0;
    }
#undef HAS
    return 1;
}

/* Runs a case that asks the profile, or clicks on a keyboard of it. */
static void run_on(madoguchi_profile profile, const cJSON *own)
{
    const cJSON *keyboard = cJSON_GetObjectItemCaseSensitive(own, "keyboard");
    if (keyboard == NULL) {
        run_question(profile, own);
    } else {
        cases_typed++;
        run_keyboard(profile, keyboard);
    }
}

static void run_case(const char *source, madoguchi_profile loaded, const cJSON *prelude, const cJSON *own)
{
    const cJSON *script = cJSON_GetObjectItemCaseSensitive(own, "script");
    const cJSON *patches = cJSON_GetObjectItemCaseSensitive(own, "profile_patch");
    const cJSON *faults = cJSON_GetObjectItemCaseSensitive(own, "faults");
    const char *name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(own, "name"));
    madoguchi_profile changed = 0;
    cJSON *found;
    char *text;
    case_name = name == NULL ? "(no name)" : name;
    cases_ran++;
    if (!is_case(own)) {
        return;
    }
    if (script != NULL) {
        if (few && scripts_met++ % 16 != 0) {
            return;
        }
        text = patched_profile(source, patches);
        run_script(text, prelude, script, 0);
        cases_typed += run_script(text, prelude, script, 1) > 0;
        free(text);
        return;
    }
    if (faults == NULL && patches == NULL) {
        run_on(loaded, own);
        return;
    }
    text = patched_profile(source, patches);
    found = load(text, &changed);
    if (faults != NULL) {
        matches("faults", faults, found);
    } else if (changed == 0) {
        miss("the changed profile does not load");
    } else {
        run_on(changed, own);
    }
    if (changed != 0 && madoguchi_profile_close(changed) != 0) {
        miss("the changed profile does not close");
    }
    cJSON_Delete(found);
    free(text);
}

static void run_file(const char *path)
{
    char *text = exchanged(read_file(path), "\\u0000", nul_in_json), *whole, *profile_source;
    cJSON *vectors = cJSON_Parse(text), *faults;
    const cJSON *cases = cJSON_GetObjectItemCaseSensitive(vectors, "cases"), *own;
    const cJSON *prelude = cJSON_GetObjectItemCaseSensitive(vectors, "prelude");
    const cJSON *patches = cJSON_GetObjectItemCaseSensitive(vectors, "profile_patch");
    const char *profile_name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(vectors, "profile"));
    madoguchi_profile profile = 0;
    case_file = path;
    case_name = "";
    if (profile_name == NULL || !cJSON_IsArray(cases) || cJSON_GetArraySize(vectors) != 3 + (prelude != NULL) + (patches != NULL)
        || cJSON_GetObjectItemCaseSensitive(vectors, "title") == NULL) {
        miss("a file of vectors has `title`, `profile` and `cases`");
    } else {
        whole = profile_text(profile_name);
        profile_source = patched_profile(whole, patches);
        free(whole);
        faults = load(profile_source, &profile);
        cJSON_ArrayForEach(own, cases)
        {
            run_case(profile_source, profile, prelude, own);
        }
        if (madoguchi_profile_close(profile) != 0) {
            miss("the profile does not close");
        }
        cJSON_Delete(faults);
        free(profile_source);
    }
    cJSON_Delete(vectors);
    free(text);
}

/* Checks the table of rows: each must expand to its step, or be refused at its word. */
static void run_table(const char *path)
{
    char *text = exchanged(read_file(path), "\\u0000", nul_in_json), *line;
    long expanded = 0, refused = 0;
    case_file = path;
    for (line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        cJSON *wanted = cJSON_Parse(line), *step;
        const char *clock = cJSON_GetStringValue(of(wanted, "clock")), *refusal = cJSON_GetStringValue(of(wanted, "refused"));
        const char *row = cJSON_GetStringValue(of(wanted, "row"));
        char *wrong = NULL;
        case_name = line;
        step = row_expand(row == NULL ? "" : row, clock == NULL ? "" : clock, &wrong);
        if (refusal == NULL ? !cJSON_Compare(step, of(wanted, "step"), 1) : wrong == NULL || strcmp(wrong, refusal) != 0) {
            char *found = cJSON_PrintUnformatted(step);
            miss("found %s", wrong != NULL ? wrong : found);
            free(found);
        }
        *(refusal == NULL ? &expanded : &refused) += 1;
        free(wrong);
        cJSON_Delete(step);
        cJSON_Delete(wanted);
    }
    case_name = "";
    if (expanded < 27 || refused < 65) {
        miss("%ld expanded, %ld refused", expanded, refused);
    }
    free(text);
}

static int by_name(const struct dirent **left, const struct dirent **right)
{
    return strcmp((*left)->d_name, (*right)->d_name);
}

static void run_folder(const char *folder)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, NULL, by_name), place;
    if (count < 0) {
        fprintf(stderr, "%s: %s\n", folder, strerror(errno));
        exit(EXIT_FAILURE);
    }
    for (place = 0; place < count; place++) {
        const char *name = entries[place]->d_name;
        size_t length = strlen(name);
        char *path = path_of(folder, name);
        struct stat status;
        if (name[0] != '.' && stat(path, &status) == 0) {
            if (S_ISDIR(status.st_mode)) {
                run_folder(path);
            } else if (length > 5 && strcmp(name + length - 5, ".json") == 0) {
                run_file(path);
            }
        }
        free(path);
        free(entries[place]);
    }
    free(entries);
}

/* Writes the count to a file that continuous integration compares with those of the other languages. */
static void report(void)
{
    const char *path = getenv("MADOGUCHI_VECTORS_REPORT");
    FILE *file = path == NULL || *path == '\0' ? NULL : fopen(path, "w");
    printf("vectors: %ld ran, %ld typed\n", cases_ran, cases_typed);
    if (file != NULL) {
        fprintf(file, "vectors: %ld ran, %ld typed\n", cases_ran, cases_typed);
        fclose(file);
    } else if (path != NULL && *path != '\0') {
        case_file = path;
        case_name = "";
        miss("%s", strerror(errno));
    }
}

int main(int count, char **arguments)
{
    char *folder, *table;
    few = count == 3 && strcmp(arguments[2], "few") == 0;
    if (count != 2 + few) {
        fprintf(stderr, "usage: vectors CORE [few]\n");
        return EXIT_FAILURE;
    }
    core_folder = arguments[1];
    folder = path_of(core_folder, "vectors");
    run_folder(folder);
    free(folder);
    table = path_of(core_folder, "vectors/script_rows.jsonl");
    run_table(table);
    free(table);
    report();
    if (misses > 0) {
        fprintf(stderr, "%ld places do not match\n", misses);
    }
#ifdef CHANCE
    if (drawn != 1) {
        fprintf(stderr, "chance was asked for %ld times\n", drawn);
        return EXIT_FAILURE;
    }
#endif
    return misses == 0 && cases_ran > 0 && cases_typed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
