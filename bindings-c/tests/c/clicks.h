/* Runs the vectors of the software keyboard; core/vectors/README.md describes the clicks. */

#ifndef MADOGUCHI_TESTS_CLICKS_H
#define MADOGUCHI_TESTS_CLICKS_H

#include "scripts.h"

/* Compares what is shown, what was handed over and the errors with what a click expects. Without an expected error there must be none. */
static void compare_click(const char *place, const cJSON *click, int32_t code, const madoguchi_result *result, int shows)
{
    static const cJSON nothing = {NULL, NULL, NULL, cJSON_NULL, NULL, 0, 0.0, NULL};
    const cJSON *want = of(click, "want"), *confirm = of(click, "confirm"), *error = of(click, "error");
    cJSON *view = NULL, *text = NULL, *errors = NULL;
    char inner[64];
    if (code != result->code) {
        miss("%s: returned %d, and the result has %d", place, (int)code, (int)result->code);
    }
    if (code != 0) {
        errors = show_records(&record_error_record, result->errors.items, result->errors.count);
    } else if (confirm != NULL) {
        text = cJSON_CreateString(result->answer.line->data);
    } else if (shows) {
        view = show_record(&record_keyboard_view, (const char *)result->answer.keyboard);
    }
    if (want != NULL) {
        matches(place, want, view);
    }
    if (confirm != NULL) {
        snprintf(inner, sizeof inner, "%s.confirm", place);
        matches(inner, confirm, text);
    }
    snprintf(inner, sizeof inner, "%s.error", place);
    matches(inner, error == NULL ? &nothing : error, errors);
    cJSON_Delete(view);
    cJSON_Delete(text);
    cJSON_Delete(errors);
}

static void click_once(madoguchi_keyboard keyboard, const char *place, const cJSON *click)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    const cJSON *press = of(click, "press"), *word = of(click, "class"), *cursor = of(click, "cursor"), *clear = of(click, "clear");
    const char *which = cJSON_GetStringValue(clear);
    int32_t code = 0;
    int shows = 1;
    if (press != NULL) {
        code = madoguchi_keyboard_press(keyboard, (int64_t)press->valuedouble, &result);
    } else if (word != NULL) {
        madoguchi_key_class own = madoguchi_key_class_from_word(madoguchi_text(cJSON_GetStringValue(word)));
        code = madoguchi_keyboard_class(keyboard, own, &result);
    } else if (cursor != NULL) {
        code = madoguchi_keyboard_cursor(keyboard, (int64_t)cursor->valuedouble, &result);
    } else if (which != NULL && strcmp(which, "one") == 0) {
        code = madoguchi_keyboard_clear_one(keyboard, &result);
    } else if (which != NULL && strcmp(which, "all") == 0) {
        code = madoguchi_keyboard_clear_all(keyboard, &result);
    } else if (of(click, "confirm") != NULL) {
        code = madoguchi_keyboard_confirm(keyboard, &result);
    } else if (cJSON_IsTrue(of(click, "discard"))) {
        code = madoguchi_keyboard_discard(keyboard, &result);
        shows = 0;
    } else {
        miss("%s: a click has one of `press`, `class`, `cursor`, `clear`, `confirm`, `discard`", place);
    }
    compare_click(place, click, code, &result, shows);
    if (madoguchi_result_free(&result) != 0) {
        miss("the result cannot be freed");
    }
}

/* The randomness that a step of a script with this number would have. */
static void draw_of_step(uint8_t *drawn, unsigned number)
{
    char text[64];
    snprintf(text, sizeof text, "madoguchi vector %u", number);
    sha256((const uint8_t *)text, strlen(text), drawn);
}

/* Opens the keyboard and clicks, up to the first click that does not match. */
static void run_keyboard(madoguchi_profile profile, const cJSON *opened)
{
    madoguchi_open_keyboard_request request = MADOGUCHI_OPEN_KEYBOARD_REQUEST_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_keyboard keyboard = 0;
    const cJSON *click, *number = of(opened, "randomness");
    uint8_t drawn[32];
    madoguchi_bytes randomness = {drawn, sizeof drawn};
    char place[32];
    long before = misses, clicks = 0;
    request.page = madoguchi_page_from_word(madoguchi_text(cJSON_GetStringValue(of(opened, "page"))));
    request.field = madoguchi_entry_field_from_word(madoguchi_text(cJSON_GetStringValue(of(opened, "field"))));
    draw_of_step(drawn, number == NULL ? 0 : (unsigned)number->valuedouble);
    compare_click("opened", opened, madoguchi_keyboard_open(profile, &request, randomness, &keyboard, &result), &result, 1);
    cJSON_ArrayForEach(click, of(opened, "clicks"))
    {
        if (misses != before) {
            break;
        }
        snprintf(place, sizeof place, "click %ld", ++clicks);
        click_once(keyboard, place, click);
    }
    if ((keyboard != 0) != (of(opened, "error") == NULL)) {
        miss("a keyboard is open where none should be, or the other way round");
    }
    if (keyboard != 0 && (madoguchi_keyboard_close(keyboard) != 0 || madoguchi_keyboard_close(keyboard) != 1902)) {
        miss("the keyboard does not close once");
    }
    if (madoguchi_result_free(&result) != 0) {
        miss("the result cannot be freed");
    }
}

#endif
