/*
 * Rows that somebody puts back, over a store with high-water marks: a wrong password is counted, the row that counts is put back, and the next guess is
 * refused. Then every row is sealed anew under another key.
 *
 *   cc marked.c $(pkg-config --cflags --libs madoguchi) -o marked
 *   ./marked
 *
 * marked.h is what a bank copies; memory.h stands for its database.
 */
#include "marked.h"
#include "memory.h"

#include <stdio.h>

/* 32 bytes for one act; a bank draws them from a cryptographic source. */
static madoguchi_bytes drawn(void)
{
    static uint8_t bytes[32] = {0x5a};
    madoguchi_bytes view = {bytes, sizeof bytes};
    bytes[1]++;
    return view;
}

static const uint8_t key_1[32] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
static const uint8_t key_2[32] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};

/* Opens an engine with a key in force that accepts the other one. */
static madoguchi_engine open_engine(madoguchi_profile bank, int number)
{
    madoguchi_host_keys keys = MADOGUCHI_HOST_KEYS_INIT;
    madoguchi_host_key other = MADOGUCHI_HOST_KEY_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_engine engine = 0;
    keys.deployment = madoguchi_text("production");
    keys.in_force.number = number;
    keys.in_force.secret.data = number == 1 ? key_1 : key_2;
    keys.in_force.secret.size = 32;
    other.number = 3 - number;
    other.secret.data = number == 1 ? key_2 : key_1;
    other.secret.size = 32;
    keys.accepted = &other;
    keys.accepted_count = 1;
    if (madoguchi_engine_open(bank, &keys, &engine, &result) != 0) {
        fprintf(stderr, "%s\n", result.errors.items[0].en.data);
    }
    madoguchi_result_free(&result);
    return engine;
}

/* Drives an act over the store, and closes it. Returns whether it came to its end; if a row does not fit its mark, says so. */
static int driven(madoguchi_act act, marked *own, madoguchi_result *result)
{
    madoguchi_store store = marked_store(own);
    int32_t code = madoguchi_drive(act, &store, result);
    madoguchi_act_close(act);
    if (own->why == MARKED_UNFIT) {
        printf("alarm: %s: %s\n", own->key, madoguchi_code_name(own->code).data);
    }
    return code == 0 && result->answer.outcome != NULL;
}

/* Goes to the page that identifies a new customer, and writes the tokens of session and page. Returns whether it is there. */
static int arrive(madoguchi_engine engine, marked *own, char (*session)[65], char (*step)[65], madoguchi_result *result)
{
    madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    madoguchi_submit_request submit = MADOGUCHI_SUBMIT_REQUEST_INIT;
    madoguchi_entry_input nothing = MADOGUCHI_ENTRY_INPUT_INIT;
    madoguchi_act act = 0;
    const madoguchi_page_view *page;
    if (madoguchi_take_start_session(engine, &start, drawn(), &act, result) != 0 || !driven(act, own, result)) {
        return 0;
    }
    page = result->answer.outcome->public_.page;
    snprintf(*session, sizeof *session, "%s", page->session.data);
    snprintf(*step, sizeof *step, "%s", page->step.data);
    submit.session = madoguchi_text(*session);
    submit.step = madoguchi_text(*step);
    submit.button = MADOGUCHI_BUTTON_FIRST_USE;
    submit.entries.items = &nothing; /* an empty list: NULL would be absent */
    if (madoguchi_take_submit(engine, &submit, drawn(), &act, result) != 0 || !driven(act, own, result)) {
        return 0;
    }
    snprintf(*step, sizeof *step, "%s", result->answer.outcome->public_.page->step.data);
    return 1;
}

/* Enters a password for the contract's account. Returns the internal reason; -1 if the act did not come to its end. */
static int guess(madoguchi_engine engine, marked *own, const char *password, madoguchi_result *result)
{
    static const madoguchi_entry_input none = MADOGUCHI_ENTRY_INPUT_INIT;
    const struct {
        madoguchi_entry_field field;
        const char *text;
    } typed[5] = {
        {MADOGUCHI_ENTRY_FIELD_BRANCH_NUMBER, "012"},
        {MADOGUCHI_ENTRY_FIELD_ACCOUNT_TYPE, "1"},
        {MADOGUCHI_ENTRY_FIELD_ACCOUNT_NUMBER, "3456789"},
        {MADOGUCHI_ENTRY_FIELD_LOGIN_PASSWORD, password},
        {MADOGUCHI_ENTRY_FIELD_CONFIRMATION_PASSWORD, "q3x8v5n1"},
    };
    madoguchi_submit_request submit = MADOGUCHI_SUBMIT_REQUEST_INIT;
    madoguchi_entry_input entries[5];
    madoguchi_act act = 0;
    char session[65], step[65];
    size_t place;
    if (!arrive(engine, own, &session, &step, result)) {
        return -1;
    }
    for (place = 0; place < 5; place++) {
        entries[place] = none;
        entries[place].field = typed[place].field;
        entries[place].text = madoguchi_text(typed[place].text);
    }
    submit.session = madoguchi_text(session);
    submit.step = madoguchi_text(step);
    submit.button = MADOGUCHI_BUTTON_NEXT;
    submit.entries.items = entries;
    submit.entries.count = 5;
    if (madoguchi_take_submit(engine, &submit, drawn(), &act, result) != 0 || !driven(act, own, result)) {
        return -1;
    }
    return result->answer.outcome->internal.reason;
}

/* Seals every row anew, two keys a page. Returns how many rows were handled. */
static size_t seal_anew(madoguchi_engine engine, memory *rows, marked *own, madoguchi_result *result)
{
    char keys[2][MARKED_KEY_SIZE], last[MARKED_KEY_SIZE] = "";
    size_t place, count, handled = 0;
    while ((count = memory_keys(rows, last, keys, 2)) != 0) {
        for (place = 0; place < count; place++) {
            madoguchi_reseal_request request = MADOGUCHI_RESEAL_REQUEST_INIT;
            madoguchi_act act = 0;
            request.row = madoguchi_text(keys[place]);
            if (madoguchi_take_reseal(engine, &request, drawn(), &act, result) == 0 && driven(act, own, result)) {
                handled++;
            }
        }
        memcpy(last, keys[count - 1], sizeof last);
    }
    return handled;
}

/* Copies a row as it is, as somebody with the rights of the database can. */
static void copy_row(memory *to, const memory *from, const char *key)
{
    const memory_row *row = memory_find(from, madoguchi_text(key));
    memory_put(to, madoguchi_text(key), row->revision, row->bytes, row->size);
}

int main(void)
{
    madoguchi_operate_request contract = MADOGUCHI_OPERATE_REQUEST_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_profile bank = 0;
    madoguchi_engine engine;
    madoguchi_act act = 0;
    memory rows, before, right;
    marked own;
    memset(&rows, 0, sizeof rows);
    memset(&before, 0, sizeof before);
    memset(&right, 0, sizeof right);
    if (madoguchi_profile_builtin(&bank) != 0 || marked_open(&own, memory_store(&rows), memory_marks(&rows), NULL) != 0) {
        return EXIT_FAILURE;
    }
    madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &rows.now);
    engine = open_engine(bank, 1);
    contract.operator_ = madoguchi_text("sato");
    contract.reason = madoguchi_text("a new contract");
    contract.customer = madoguchi_text("c-1001");
    contract.command = MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT;
    contract.account = madoguchi_text("012-1-3456789");
    contract.login_password = madoguchi_text("k7w2m9p4");
    contract.confirmation_password = madoguchi_text("q3x8v5n1");
    if (madoguchi_take_operate(engine, &contract, drawn(), &act, &result) == 0 && driven(act, &own, &result)) {
        printf("contract: %s\n", result.answer.outcome->public_.done.items[0].data);
    }

    /* Somebody copies the row that counts attempts, guesses, and puts the row back. */
    copy_row(&before, &rows, "attempts/c-1001");
    printf("guess 1: %s\n", madoguchi_reason_word(guess(engine, &own, "Wrong0001", &result)).data);
    copy_row(&right, &rows, "attempts/c-1001");
    copy_row(&rows, &before, "attempts/c-1001");
    printf("guess 2: %s\n", guess(engine, &own, "Wrong0002", &result) < 0 ? "not compared" : "compared");
    madoguchi_engine_close(engine);

    /* The bank sets the row right, and seals every row anew under another key. */
    copy_row(&rows, &right, "attempts/c-1001");
    engine = open_engine(bank, 2);
    printf("sealed anew: %d of %d\n", (int)seal_anew(engine, &rows, &own, &result), (int)rows.row_count);
    printf("guess 3: %s\n", madoguchi_reason_word(guess(engine, &own, "k7w2m9p4", &result)).data);

    madoguchi_engine_close(engine);
    madoguchi_result_free(&result);
    madoguchi_profile_close(bank);
    marked_close(&own);
    memory_free(&rows);
    memory_free(&before);
    memory_free(&right);
    return EXIT_SUCCESS;
}
