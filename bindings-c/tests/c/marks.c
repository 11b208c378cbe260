/*
 * The store with high-water marks of examples/marked.h (ROW-3): rows that somebody puts back, bytes that nobody has opened, answers that are lost, and
 * other machines.
 *
 *   marks [few]      few: six guesses instead of sixty, because valgrind is slow
 */
#include "check.h"

#include "../../examples/marked.h"
#include "../../examples/memory.h"

#include "wrong_marks.h"

static const char customer[] = "customer/c-1", attempts[] = "attempts/c-1";
static const char session[] = "session/00000000000000000000000000000000000000000000000000000000000000aa";
static const char right[] = "k7w2m9p4";

/* The marks of revisions 1 and 2 with seals of the same digits. */
#define MARK_1 "00000000000000010101010101010101"
#define MARK_2 "00000000000000020202020202020202"

/* A bank whose store loses answers, and whose marks fail. */
typedef struct bank {
    memory rows;
    marked own;
    const char *ends; /* of the next commits: `l` arrives just before the next one, `n` never arrives, `t` takes place; then they are answered */
    madoguchi_need_record late;
    int is_late, fails, stores; /* how many raises fail, and whether they store the mark */
    const char *moment;         /* when another machine commits */
    memory *puts_back;          /* the store whose row of the customer somebody then puts back */
    int found, fitting;         /* how often a message was found, and how often the marks fitted the rows then */
    madoguchi_str asked[16];    /* the keys whose marks were read */
    size_t asked_count;
    size_t names_count;         /* how many messages the last call found */
    void (*before)(struct bank *own), (*after)(struct bank *own); /* what happens once, right before or right after a commit in the store of rows */
    const char *answer;         /* the mark that a raise writes, which keeps nothing; NULL to raise marks */
    int32_t answers;            /* what it returns then */
    int raises;                 /* how often that was */
    int loads, goes_away, left;                                   /* how many loads there were; once it goes away, how many are left */
} bank;

/* Copies a commit; texts and bytes are copied too. */
static madoguchi_need_record copy_commit(const madoguchi_need_record *need)
{
    madoguchi_need_record copy = *need;
    madoguchi_write_record *writes = (madoguchi_write_record *)marked_room(NULL, need->writes.count, sizeof *writes);
    madoguchi_message_record *messages = (madoguchi_message_record *)marked_room(NULL, need->outbox.count, sizeof *messages);
    size_t place;
    for (place = 0; place < need->writes.count; place++) {
        writes[place] = need->writes.items[place];
        writes[place].key.data = (char *)memcpy(marked_room(NULL, writes[place].key.size, 1), writes[place].key.data, writes[place].key.size);
        writes[place].bytes.data =
            (uint8_t *)memcpy(marked_room(NULL, writes[place].bytes.size, 1), writes[place].bytes.data, writes[place].bytes.size);
    }
    for (place = 0; place < need->outbox.count; place++) {
        messages[place] = need->outbox.items[place];
        messages[place].id.data = (char *)memcpy(marked_room(NULL, messages[place].id.size, 1), messages[place].id.data, messages[place].id.size);
    }
    copy.writes.items = writes;
    copy.outbox.items = messages;
    copy.requires.count = 0; /* nothing else is written meanwhile */
    return copy;
}

static void free_commit(madoguchi_need_record *copy)
{
    size_t place;
    for (place = 0; place < copy->writes.count; place++) {
        free((void *)(uintptr_t)copy->writes.items[place].key.data);
        free((void *)(uintptr_t)copy->writes.items[place].bytes.data);
    }
    for (place = 0; place < copy->outbox.count; place++) {
        free((void *)(uintptr_t)copy->outbox.items[place].id.data);
    }
    free((void *)(uintptr_t)copy->writes.items);
    free((void *)(uintptr_t)copy->outbox.items);
}

static void other_machine(bank *own, const char *moment);

static int32_t bank_load(void *context, const madoguchi_need_record *need, madoguchi_loaded_input *loaded)
{
    bank *own = (bank *)context;
    int32_t code;
    own->loads++;
    if (own->names_count != 0) {
        /* What `find` has written is valid until the next call. */
        memset(own->rows.found, 0, own->names_count * sizeof *own->rows.found);
    }
    if (own->goes_away && own->left-- <= 0) {
        return 99;
    }
    other_machine(own, "before rows");
    code = memory_load(&own->rows, need, loaded);
    if (own->moment != NULL) {
        /* The other machine frees the rows that it writes over: what was read is copied first. */
        static uint8_t read[40];
        CHECK(loaded->rows.count == 1 && own->rows.loaded[0].bytes.size == sizeof read);
        memcpy(read, own->rows.loaded[0].bytes.data, sizeof read);
        own->rows.loaded[0].bytes.data = read;
    }
    other_machine(own, "after rows");
    return code;
}

/* Lets happen what was to happen once. */
static void happens(bank *own, void (**once)(bank *own))
{
    void (*what)(bank *own) = *once;
    *once = NULL;
    if (what != NULL) {
        what(own);
    }
}

static int32_t bank_commit(void *context, const madoguchi_need_record *need, madoguchi_committed_input *committed)
{
    bank *own = (bank *)context;
    char end = *own->ends == '\0' ? 'a' : *own->ends++;
    int32_t code;
    happens(own, &own->before);
    if (own->is_late) {
        own->is_late = 0;
        /* It may be in conflict by now. */
        CHECK(memory_commit(&own->rows, &own->late, committed) <= MADOGUCHI_STORE_CONFLICT);
        free_commit(&own->late);
    }
    if (end == 'a') {
        code = memory_commit(&own->rows, need, committed);
        happens(own, &own->after);
        return code;
    }
    if (end == 'l') {
        own->late = copy_commit(need);
        own->is_late = 1;
    } else if (end == 't') {
        CHECK(memory_commit(&own->rows, need, committed) <= MADOGUCHI_STORE_CONFLICT);
        happens(own, &own->after);
    }
    return 99;
}

static int32_t bank_find(void *context, const madoguchi_need_record *need, madoguchi_found_input *found)
{
    bank *own = (bank *)context;
    int32_t code = memory_outbox(&own->rows, need, found);
    own->names_count = found->messages.count;
    return code;
}

static int32_t bank_read(void *context, const madoguchi_str *keys, size_t count, mark *marks)
{
    bank *own = (bank *)context;
    size_t place;
    int32_t code;
    for (place = 0; place < count && own->asked_count < sizeof own->asked / sizeof *own->asked; place++) {
        own->asked[own->asked_count++] = keys[place];
    }
    other_machine(own, "before marks");
    code = memory_read(&own->rows, keys, count, marks);
    other_machine(own, "after marks");
    return code;
}

static int32_t bank_raise(void *context, madoguchi_str key, const mark *raised, mark *there)
{
    bank *own = (bank *)context;
    int fails = own->fails > 0;
    int32_t code = MADOGUCHI_STORE_DONE;
    if (own->answer != NULL) {
        own->raises++;
        memcpy(there->text, own->answer, MARK_SIZE);
        return own->answers;
    }
    own->fails -= fails;
    if (!fails || own->stores) {
        code = memory_raise(&own->rows, key, raised, there);
    }
    return fails ? 99 : code;
}

static int32_t bank_replace(void *context, madoguchi_str key, const mark *own)
{
    return memory_replace(&((bank *)context)->rows, key, own);
}

static madoguchi_store bank_store(bank *own)
{
    madoguchi_store store;
    store.context = own;
    store.load = bank_load;
    store.commit = bank_commit;
    store.find = bank_find;
    return store;
}

static marks_store bank_marks(bank *own)
{
    marks_store marks;
    marks.context = own;
    marks.read = bank_read;
    marks.raise = bank_raise;
    marks.replace = bank_replace;
    return marks;
}

static void bank_open(bank *own, const char *ends)
{
    memset(own, 0, sizeof *own);
    own->ends = "";
    EXPECT(0, madoguchi_instant_parse(madoguchi_text("2026-11-10T10:00:00+09:00"), &own->rows.now));
    EXPECT(0, marked_open(&own->own, bank_store(own), bank_marks(own), NULL));
    own->ends = ends;
}

static void bank_close(bank *own)
{
    if (own->is_late) {
        free_commit(&own->late);
    }
    marked_close(&own->own);
    memory_free(&own->rows);
}

/* Whether the mark of a row is this one; NULL for none. */
static int has_mark(bank *own, const char *key, const char *wanted)
{
    return strcmp(memory_mark_of(&own->rows, madoguchi_text(key))->text, wanted == NULL ? "" : wanted) == 0;
}

/* Whether a row has its own mark. */
static int is_marked(bank *own, const char *key)
{
    const memory_row *row = memory_find(&own->rows, madoguchi_text(key));
    madoguchi_bytes bytes;
    marked_row copy;
    bytes.data = row->bytes;
    bytes.size = row->size;
    EXPECT(0, marked_copy(madoguchi_text(key), row->revision, bytes, 0, &copy));
    return has_mark(own, key, copy.own.text);
}

/* Copies a row of one bank to another, as somebody with the rights of the database can. */
static void copy_row(memory *to, const memory *from, const char *key)
{
    const memory_row *row = memory_find(from, madoguchi_text(key));
    memory_put(to, madoguchi_text(key), row->revision, row->bytes, row->size);
}

/* Writes bytes that are no row, under a huge revision. */
static void poison(bank *own, const char *key)
{
    uint8_t bytes[8192];
    size_t size = memory_find(&own->rows, madoguchi_text(key))->size;
    memset(bytes, 7, sizeof bytes);
    CHECK(size <= sizeof bytes);
    memory_put(&own->rows, madoguchi_text(key), INT64_C(1) << 62, bytes, size);
}

/* -- acts -- */

static madoguchi_engine engine;

static madoguchi_bytes drawn(void)
{
    static uint8_t bytes[32] = {0x5a};
    madoguchi_bytes view = {bytes, sizeof bytes};
    if (++bytes[1] == 0) {
        bytes[2]++;
    }
    return view;
}

/* Counts whether the marks fit the rows when a message was found, before the act is told. */
static int32_t watched_find(void *context, const madoguchi_need_record *need, madoguchi_found_input *found)
{
    bank *own = (bank *)context;
    int32_t code = marked_outbox(&own->own, need, found);
    if (code == MADOGUCHI_STORE_DONE && found->messages.count != 0) {
        own->found++;
        own->fitting += is_marked(own, attempts);
    }
    return code;
}

static int32_t watched_load(void *context, const madoguchi_need_record *need, madoguchi_loaded_input *loaded)
{
    return marked_load(&((bank *)context)->own, need, loaded);
}

static int32_t watched_commit(void *context, const madoguchi_need_record *need, madoguchi_committed_input *committed)
{
    return marked_commit(&((bank *)context)->own, need, committed);
}

/* The store over marks, or without them. */
static madoguchi_store store_of(bank *own, int with_marks)
{
    madoguchi_store store = bank_store(own);
    if (with_marks) {
        marked_store(&own->own); /* forgets the last failure */
        store.load = watched_load;
        store.commit = watched_commit;
        store.find = watched_find;
    }
    return store;
}

/* Drives an act, and closes it. Returns the internal reason; -1 if the store failed, or the act's code below that. */
static int32_t reason(bank *own, int with_marks, madoguchi_act act, madoguchi_result *result)
{
    madoguchi_store store = store_of(own, with_marks);
    int32_t code = madoguchi_drive(act, &store, result);
    EXPECT(0, madoguchi_act_close(act));
    if (code != 0) {
        return -code;
    }
    return result->answer.outcome == NULL ? -1 : result->answer.outcome->internal.reason;
}

static void open_contract(bank *own)
{
    madoguchi_operate_request contract = MADOGUCHI_OPERATE_REQUEST_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_act act = 0;
    contract.operator_ = madoguchi_text("sato");
    contract.reason = madoguchi_text("counter");
    contract.customer = madoguchi_text("c-1");
    contract.command = MADOGUCHI_OPERATOR_ACT_OPEN_CONTRACT;
    contract.account = madoguchi_text("012-1-3456789");
    contract.login_password = madoguchi_text(right);
    contract.confirmation_password = madoguchi_text("q3x8v5n1");
    EXPECT(0, madoguchi_take_operate(engine, &contract, drawn(), &act, &result));
    EXPECT(MADOGUCHI_REASON_DONE, reason(own, 0, act, &result));
    EXPECT(0, madoguchi_result_free(&result));
}

/* Makes the act of a new session that submits a password for the account; what comes before it is driven over the store without marks. */
static madoguchi_act entered(bank *own, const char *password)
{
    static const madoguchi_entry_input none = MADOGUCHI_ENTRY_INPUT_INIT;
    const char *const texts[] = {"012", "1", "3456789", password, "q3x8v5n1"};
    static const madoguchi_entry_field fields[] = {MADOGUCHI_ENTRY_FIELD_BRANCH_NUMBER, MADOGUCHI_ENTRY_FIELD_ACCOUNT_TYPE,
                                                   MADOGUCHI_ENTRY_FIELD_ACCOUNT_NUMBER, MADOGUCHI_ENTRY_FIELD_LOGIN_PASSWORD,
                                                   MADOGUCHI_ENTRY_FIELD_CONFIRMATION_PASSWORD};
    madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    madoguchi_submit_request submit = MADOGUCHI_SUBMIT_REQUEST_INIT;
    madoguchi_result first = MADOGUCHI_RESULT_INIT, second = MADOGUCHI_RESULT_INIT, third = MADOGUCHI_RESULT_INIT;
    madoguchi_entry_input entries[5];
    madoguchi_act act = 0;
    size_t place;
    EXPECT(0, madoguchi_take_start_session(engine, &start, drawn(), &act, &first));
    EXPECT(MADOGUCHI_REASON_DONE, reason(own, 0, act, &first));
    submit.session = first.answer.outcome->public_.page->session;
    submit.step = first.answer.outcome->public_.page->step;
    submit.button = MADOGUCHI_BUTTON_FIRST_USE;
    submit.entries.items = &none;
    EXPECT(0, madoguchi_take_submit(engine, &submit, drawn(), &act, &second));
    EXPECT(MADOGUCHI_REASON_DONE, reason(own, 0, act, &second));
    for (place = 0; place < 5; place++) {
        entries[place] = none;
        entries[place].field = fields[place];
        entries[place].text = madoguchi_text(texts[place]);
    }
    submit.step = second.answer.outcome->public_.page->step;
    submit.button = MADOGUCHI_BUTTON_NEXT;
    submit.entries.items = entries;
    submit.entries.count = 5;
    EXPECT(0, madoguchi_take_submit(engine, &submit, drawn(), &act, &third));
    EXPECT(0, madoguchi_result_free(&first));
    EXPECT(0, madoguchi_result_free(&second));
    EXPECT(0, madoguchi_result_free(&third));
    return act;
}

/* Enters a password over marks, or without them. */
static int32_t enter(bank *own, int with_marks, const char *password)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    int32_t found = reason(own, with_marks, entered(own, password), &result);
    EXPECT(0, madoguchi_result_free(&result));
    return found;
}

/* A bank with a contract. Its rows are under marks after a wrong entry. */
static void bank_of_customer(bank *own)
{
    bank_open(own, "");
    open_contract(own);
    EXPECT(MADOGUCHI_REASON_WRONG, enter(own, 1, "Wrong1234"));
}

/* What a function over marks returned, or why it failed: `madoguchi_drive` calls it again only if a store could not be reached. */
static int32_t ended(const marked *own, int32_t code)
{
    if (code == MADOGUCHI_STORE_DONE || code == MADOGUCHI_STORE_CONFLICT) {
        EXPECT(0, own->why);
        return code;
    }
    EXPECT(own->why == MARKED_ROWS || own->why == MARKED_MARKS ? own->why : MADOGUCHI_STORE_REFUSED, code);
    return own->why;
}

/* Gives an act rows until it asks for a commit, and calls `commit` of the bank's store over marks. Returns how that ended. */
static int32_t first_commit(madoguchi_act act, madoguchi_store *store)
{
    madoguchi_result need = MADOGUCHI_RESULT_INIT, result = MADOGUCHI_RESULT_INIT;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    int32_t code;
    EXPECT(0, madoguchi_act_need(act, &need));
    while (need.answer.need->need == MADOGUCHI_NEED_KIND_LOAD) {
        madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
        EXPECT(MADOGUCHI_STORE_DONE, store->load(store->context, need.answer.need, &loaded));
        EXPECT(0, madoguchi_act_loaded(act, &loaded, &result));
        EXPECT(0, madoguchi_act_need(act, &need));
    }
    EXPECT(MADOGUCHI_NEED_KIND_COMMIT, need.answer.need->need);
    code = ended(&((bank *)store->context)->own, store->commit(store->context, need.answer.need, &committed));
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_result_free(&need));
    EXPECT(0, madoguchi_result_free(&result));
    return code;
}

static void row_3_a_row_put_back_gives_sixty_guesses_without_marks_and_one_with_them(int guesses)
{
    static bank own, before;
    int with_marks, guess, compared, refused;
    for (with_marks = 0; with_marks < 2; with_marks++) {
        bank_open(&own, "");
        bank_open(&before, "");
        open_contract(&own);
        copy_row(&before.rows, &own.rows, attempts);
        for (guess = compared = refused = 0; guess < guesses; guess++) {
            char password[24];
            int32_t end;
            snprintf(password, sizeof password, "Wrong%04d", guess);
            end = enter(&own, with_marks, password);
            compared += end == MADOGUCHI_REASON_WRONG;
            refused += end == -1 && own.own.why == MARKED_UNFIT && own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK
                       && strcmp(own.own.key, attempts) == 0;
            copy_row(&own.rows, &before.rows, attempts);
        }
        EXPECT(with_marks ? 1 : guesses, compared);
        EXPECT(with_marks ? guesses - 1 : 0, refused);
        bank_close(&own);
        bank_close(&before);
    }
}

/* The answers to the first commits are lost, in every way: the loop finds out, the marks are raised before it goes on, and the password is compared. */
static void row_3_a_lost_answer_is_resolved(void)
{
    static const char *const ends[] = {"t", "n", "l", "ln", "ll", "tt", "nt", "nlt"};
    static bank own;
    size_t place;
    for (place = 0; place < sizeof ends / sizeof *ends; place++) {
        madoguchi_result result = MADOGUCHI_RESULT_INIT;
        madoguchi_act act;
        bank_of_customer(&own);
        act = entered(&own, right);
        own.ends = ends[place];
        EXPECT(MADOGUCHI_REASON_DONE, reason(&own, 1, act, &result));
        CHECK(*own.ends == '\0' && own.found == own.fitting && (own.found != 0) == (strcmp(ends[place], "n") != 0));
        CHECK(own.own.why == 0 && own.own.code == 0 && own.own.key[0] == '\0');
        CHECK(is_marked(&own, customer) && is_marked(&own, attempts));
        EXPECT(0, madoguchi_result_free(&result));
        bank_close(&own);
    }
}

/* Every raise fails a few times; then the loop finds that its commits took place. */
static void row_3_nothing_is_compared_before_the_mark_is_raised(void)
{
    static bank own;
    int fails, stores;
    for (stores = 0; stores < 2; stores++) {
        for (fails = 1; fails < 4; fails++) {
            madoguchi_result result = MADOGUCHI_RESULT_INIT;
            madoguchi_act act;
            bank_of_customer(&own);
            act = entered(&own, right);
            own.fails = fails;
            own.stores = stores;
            EXPECT(MADOGUCHI_REASON_DONE, reason(&own, 1, act, &result));
            CHECK(own.fails == 0 && own.found == own.fitting && is_marked(&own, customer) && is_marked(&own, attempts));
            EXPECT(0, madoguchi_result_free(&result));
            bank_close(&own);
        }
    }
    /* The store of marks is away: the commit is not reported. */
    bank_of_customer(&own);
    {
        madoguchi_act act = entered(&own, right);
        madoguchi_store store = store_of(&own, 1);
        own.fails = 1000;
        EXPECT(MARKED_MARKS, first_commit(act, &store));
        CHECK(own.own.code == 99 && !is_marked(&own, attempts));
    }
    bank_close(&own);
}

/* The form has a fault, or the row cannot be opened: the act has read rows that it has not opened, and they raise nothing. */
static void row_3_a_row_that_is_read_and_not_opened_raises_no_mark(void)
{
    static const char *const passwords[] = {"", "k7w2m9p4"};
    static bank own, before;
    size_t place;
    for (place = 0; place < 2; place++) {
        madoguchi_result result = MADOGUCHI_RESULT_INIT;
        int32_t end;
        bank_open(&own, "");
        bank_open(&before, "");
        open_contract(&own);
        copy_row(&before.rows, &own.rows, customer);
        copy_row(&before.rows, &own.rows, attempts);
        poison(&own, customer);
        poison(&own, attempts);
        end = reason(&own, 1, entered(&own, passwords[place]), &result);
        CHECK(place == 0 ? end >= 0 && result.answer.outcome->public_.page->refused->because == MADOGUCHI_REFUSAL_ENTRIES : end < -1);
        /* One object serves all acts: what the first one leaves behind is not raised by the next. */
        EXPECT(0, madoguchi_result_free(&result));
        copy_row(&own.rows, &before.rows, customer);
        copy_row(&own.rows, &before.rows, attempts);
        CHECK(has_mark(&own, customer, NULL) && has_mark(&own, attempts, NULL));
        EXPECT(MADOGUCHI_REASON_DONE, enter(&own, 1, right));
        bank_close(&own);
        bank_close(&before);
    }
}

static void row_3_a_newer_row_that_is_written_over_raises_its_mark_first(void)
{
    static bank own;
    madoguchi_store store;
    madoguchi_act act;
    bank_open(&own, "");
    open_contract(&own);
    act = entered(&own, right);
    store = store_of(&own, 1);
    own.ends = "n";
    EXPECT(MARKED_ROWS, first_commit(act, &store));
    /* The customer's row was only read. */
    CHECK(is_marked(&own, attempts) && has_mark(&own, customer, NULL));
    bank_close(&own);
}

static madoguchi_act order(int32_t command, madoguchi_instant approved_at)
{
    madoguchi_operate_request request = MADOGUCHI_OPERATE_REQUEST_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_act act = 0;
    request.operator_ = madoguchi_text("sato");
    request.approver = madoguchi_text("suzuki");
    request.approved_at = approved_at;
    request.reason = madoguchi_text("restored");
    request.customer = madoguchi_text("c-1");
    request.command = command;
    EXPECT(0, madoguchi_take_operate(engine, &request, drawn(), &act, &result));
    EXPECT(0, madoguchi_result_free(&result));
    return act;
}

static void row_3_only_a_recorded_acceptance_lowers_a_mark(void)
{
    static bank own, backup;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_store store;
    bank_of_customer(&own);
    bank_open(&backup, "");
    copy_row(&backup.rows, &own.rows, customer);
    copy_row(&backup.rows, &own.rows, attempts);
    EXPECT(MADOGUCHI_REASON_DONE, enter(&own, 1, right));
    copy_row(&own.rows, &backup.rows, customer);
    copy_row(&own.rows, &backup.rows, attempts);
    EXPECT(-1, enter(&own, 1, right));
    EXPECT(MADOGUCHI_CODE_ROW_BELOW_MARK, own.own.code);

    /* Over restored rows no other act commits anything. */
    marked_close(&own.own);
    EXPECT(MADOGUCHI_CODE_NOT_A_KEY, marked_open(&own.own, bank_store(&own), bank_marks(&own), "c 1"));
    EXPECT(0, marked_open(&own.own, bank_store(&own), bank_marks(&own), "c-1"));
    store = store_of(&own, 1);
    EXPECT(MARKED_NOT_ACCEPTED, first_commit(entered(&own, right), &store));
    EXPECT(MARKED_NOT_ACCEPTED, first_commit(order(MADOGUCHI_OPERATOR_ACT_END_SESSIONS, own.rows.now), &store));
    /* Nor does the acceptance of another customer. */
    marked_close(&own.own);
    EXPECT(0, marked_open(&own.own, bank_store(&own), bank_marks(&own), "c-2"));
    EXPECT(-1, reason(&own, 1, order(MADOGUCHI_OPERATOR_ACT_ACCEPT_RESTORE, own.rows.now), &result));
    CHECK(own.own.why == MARKED_UNFIT && own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK && !is_marked(&own, customer));

    /* The answer is lost: the first commit arrives when the second is sent. */
    marked_close(&own.own);
    EXPECT(0, marked_open(&own.own, bank_store(&own), bank_marks(&own), "c-1"));
    own.ends = "ln";
    own.found = own.fitting = 0;
    EXPECT(MADOGUCHI_REASON_DONE, reason(&own, 1, order(MADOGUCHI_OPERATOR_ACT_ACCEPT_RESTORE, own.rows.now), &result));
    CHECK(own.found == 1 && own.fitting == 1 && is_marked(&own, customer) && is_marked(&own, attempts));
    /* Customers go on, and what was there before the acceptance does not come back. */
    marked_close(&own.own);
    EXPECT(0, marked_open(&own.own, bank_store(&own), bank_marks(&own), NULL));
    EXPECT(MADOGUCHI_REASON_DONE, enter(&own, 1, right));
    copy_row(&own.rows, &backup.rows, customer);
    EXPECT(-1, enter(&own, 1, right));
    CHECK(own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK && strcmp(own.own.key, customer) == 0);
    EXPECT(0, madoguchi_result_free(&result));
    bank_close(&own);
    bank_close(&backup);
}

/* Every row is sealed anew over marks, and the marks fit afterwards. A row that was put back is refused. */
static void row_3_every_row_is_sealed_anew_under_marks(madoguchi_profile profile, madoguchi_host_keys keys)
{
    static const uint8_t new_secret[32] = {9};
    static bank own, backup;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_key old = keys.in_force;
    madoguchi_engine both = 0;
    char page[3][MARKED_KEY_SIZE], last[MARKED_KEY_SIZE];
    size_t place, count, handled, refused, under_2;
    int round;
    bank_of_customer(&own);
    bank_open(&backup, "");
    copy_row(&backup.rows, &own.rows, customer);
    EXPECT(MADOGUCHI_REASON_DONE, enter(&own, 1, right));
    keys.accepted = &old;
    keys.accepted_count = 1;
    keys.in_force.number = 2;
    keys.in_force.secret.data = new_secret;
    EXPECT(0, madoguchi_engine_open(profile, &keys, &both, &result));
    for (round = 0; round < 2; round++) {
        bank right_rows;
        bank_open(&right_rows, "");
        copy_row(&right_rows.rows, &own.rows, customer);
        if (round == 0) {
            copy_row(&own.rows, &backup.rows, customer);
        }
        last[0] = '\0';
        handled = refused = 0;
        while ((count = memory_keys(&own.rows, last, page, 3)) != 0) {
            for (place = 0; place < count; place++) {
                madoguchi_reseal_request reseal = MADOGUCHI_RESEAL_REQUEST_INIT;
                madoguchi_act act = 0;
                int32_t end;
                reseal.row = madoguchi_text(page[place]);
                EXPECT(0, madoguchi_take_reseal(both, &reseal, drawn(), &act, &result));
                end = reason(&own, 1, act, &result);
                handled += end == MADOGUCHI_REASON_DONE;
                refused += end == -1 && own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK && strcmp(page[place], customer) == 0;
            }
            memcpy(last, page[count - 1], sizeof last);
        }
        EXPECT(own.rows.row_count, handled + refused);
        EXPECT(round == 0, refused);
        if (round == 0) {
            copy_row(&own.rows, &right_rows.rows, customer);
        }
        bank_close(&right_rows);
    }
    for (place = under_2 = 0; place < own.rows.row_count; place++) {
        madoguchi_row_input row = MADOGUCHI_ROW_INPUT_INIT;
        int64_t number = 0;
        row.key = madoguchi_text(own.rows.rows[place].key);
        row.revision = own.rows.rows[place].revision;
        row.bytes.data = own.rows.rows[place].bytes;
        row.bytes.size = own.rows.rows[place].size;
        EXPECT(0, madoguchi_row_sealed_with(&row, &number, &result));
        under_2 += number == 2;
    }
    EXPECT(own.rows.row_count, under_2);
    CHECK(is_marked(&own, customer) && is_marked(&own, attempts));
    EXPECT(0, madoguchi_engine_close(both));
    EXPECT(0, madoguchi_result_free(&result));
    bank_close(&own);
    bank_close(&backup);
}

/* -- commits by hand -- */

/* A commit of one or two rows, each at this revision, and its message. */
typedef struct {
    madoguchi_need_record need;
    madoguchi_write_record writes[2];
    madoguchi_message_record message;
    uint8_t bytes[40];
} commit;

static commit *written(const char *key, const char *other, int64_t revision, int byte, const char *message)
{
    static commit own;
    int place;
    memset(&own, 0, sizeof own);
    memset(own.bytes, byte, sizeof own.bytes);
    own.need.need = MADOGUCHI_NEED_KIND_COMMIT;
    own.need.writes.items = own.writes;
    own.need.outbox.items = &own.message;
    for (place = 0; place < (other == NULL ? 1 : 2); place++) {
        madoguchi_write_record *write = &own.writes[own.need.writes.count++];
        write->key = madoguchi_text(place == 0 ? key : other);
        write->expected = revision - 1;
        write->revision = revision;
        write->bytes.data = own.bytes;
        write->bytes.size = sizeof own.bytes;
        write->wake_at = write->purge_at = MADOGUCHI_ABSENT;
    }
    if (message != NULL) {
        own.message.id = madoguchi_text(message);
        own.need.outbox.count = 1;
    }
    return &own;
}

/* Commits over marks. */
static int32_t commits(bank *own, const commit *what)
{
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    madoguchi_store store = marked_store(&own->own);
    return ended(&own->own, store.commit(store.context, &what->need, &committed));
}

/* Only the record of this customer's acceptance lets a commit write, whatever else it says. */
static void row_3_the_acceptance_of_another_customer_is_none(void)
{
    static const char *const subjects[] = {"customer/c-2", "customer/c-1"};
    static bank own;
    madoguchi_audit_entry audit;
    size_t place;
    memset(&audit, 0, sizeof audit);
    audit.event = MADOGUCHI_AUDIT_EVENT_RESTORE_ACCEPTED;
    bank_open(&own, "");
    marked_close(&own.own);
    EXPECT(0, marked_open(&own.own, bank_store(&own), bank_marks(&own), "c-1"));
    for (place = 0; place < 2; place++) {
        commit *what = written(customer, NULL, 1, 1, "first");
        what->message.audit = &audit;
        audit.subject = madoguchi_text(subjects[place]);
        EXPECT(place == 0 ? MARKED_NOT_ACCEPTED : MADOGUCHI_STORE_DONE, commits(&own, what));
        CHECK(has_mark(&own, customer, place == 0 ? NULL : MARK_1));
    }
    bank_close(&own);
}

/* Loads one or two rows over marks. Returns how that ended, and writes the revision of the first row. */
static int32_t loads(bank *own, const char *key, const char *other, int64_t *revision)
{
    madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
    madoguchi_store store = marked_store(&own->own);
    madoguchi_need_record need;
    madoguchi_str keys[2];
    int32_t code;
    memset(&need, 0, sizeof need);
    keys[0] = madoguchi_text(key);
    keys[1] = madoguchi_text(other);
    need.keys.items = keys;
    need.keys.count = other == NULL ? 1 : 2;
    code = ended(&own->own, store.load(store.context, &need, &loaded));
    *revision = code == MADOGUCHI_STORE_DONE && loaded.rows.count != 0 ? loaded.rows.items[0].revision : 0;
    return code;
}

/* Looks for one or two messages over marks. Returns how many were found. */
static size_t finds(bank *own, const char *name, const char *other)
{
    madoguchi_found_input found = MADOGUCHI_FOUND_INPUT_INIT;
    madoguchi_store store = marked_store(&own->own);
    madoguchi_need_record need;
    madoguchi_str names[2];
    memset(&need, 0, sizeof need);
    names[0] = madoguchi_text(name);
    names[1] = madoguchi_text(other);
    need.messages.items = names;
    need.messages.count = other == NULL ? 1 : 2;
    EXPECT(MADOGUCHI_STORE_DONE, store.find(store.context, &need, &found));
    return found.messages.count;
}

/* The other machine has an object of its own over the same rows and marks. It commits the customer's next revision, once. */
static void other_machine(bank *own, const char *moment)
{
    static marked other;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    if (own->moment != NULL && strcmp(own->moment, moment) == 0) {
        own->moment = "over";
        EXPECT(0, marked_open(&other, memory_store(&own->rows), memory_marks(&own->rows), NULL));
        EXPECT(MADOGUCHI_STORE_DONE, marked_commit(&other, &written(customer, NULL, 2, 9, NULL)->need, &committed));
        marked_close(&other);
        if (own->puts_back != NULL) {
            copy_row(&own->rows, own->puts_back, customer);
        }
    }
}

/* A store with a customer's row and a session's, at revision 1, and the customer's mark. */
static void two_rows(bank *own, const char *ends)
{
    bank_open(own, "");
    EXPECT(MADOGUCHI_STORE_DONE, commits(own, written(customer, session, 1, 1, "first")));
    CHECK(has_mark(own, customer, MARK_1) && has_mark(own, session, NULL));
    own->ends = ends;
}

static void row_3_a_message_of_another_commit_raises_no_mark(void)
{
    static bank own;
    int64_t revision;
    two_rows(&own, "n");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
    /* The bank looks for the message that a customer quotes. */
    EXPECT(1, finds(&own, "first", NULL));
    CHECK(has_mark(&own, customer, MARK_1));
    EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
    EXPECT(1, revision);
    bank_close(&own);
}

static void row_3_a_lost_commit_is_kept_until_a_later_one_holds(void)
{
    static bank own;
    two_rows(&own, "n");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
    EXPECT(MADOGUCHI_STORE_DONE, commits(&own, written(customer, NULL, 2, 3, "third")));
    EXPECT(1, finds(&own, "second", "third"));
    CHECK(has_mark(&own, customer, "00000000000000020303030303030303"));
    bank_close(&own);
    /* The act of a lost commit is over. Whoever looks for its message much later raises no mark, which an operator may have lowered since. */
    two_rows(&own, "t");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
    EXPECT(MADOGUCHI_STORE_DONE, commits(&own, written(session, NULL, 2, 2, "third")));
    EXPECT(1, finds(&own, "second", NULL));
    CHECK(has_mark(&own, customer, MARK_1));
    bank_close(&own);
    /* A conflict forgets none: the commit is sent again, and conflicts with itself. */
    two_rows(&own, "l");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
    EXPECT(0, finds(&own, "second", NULL));
    EXPECT(MADOGUCHI_STORE_CONFLICT, commits(&own, written(customer, NULL, 2, 2, "second")));
    CHECK(has_mark(&own, customer, MARK_1));
    EXPECT(1, finds(&own, "second", NULL));
    CHECK(has_mark(&own, customer, MARK_2));
    bank_close(&own);
}

/* Of two lost commits, the one that took place raises its mark, and its row is not put back. */
static void row_3_of_two_lost_commits_the_one_that_took_place_is_not_put_back(void)
{
    static bank own, before;
    int64_t revision;
    two_rows(&own, "ln");
    two_rows(&before, "");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 3, "third")));
    EXPECT(1, finds(&own, "second", "third"));
    CHECK(has_mark(&own, customer, MARK_2));
    copy_row(&own.rows, &before.rows, customer);
    EXPECT(MARKED_UNFIT, loads(&own, customer, NULL, &revision));
    EXPECT(MADOGUCHI_CODE_ROW_BELOW_MARK, own.own.code);
    bank_close(&own);
    bank_close(&before);
}

static void row_3_a_newer_row_raises_its_mark_only_if_that_row_is_written_over(void)
{
    static bank own, before;
    const int64_t huge = INT64_C(1) << 62;
    int64_t revision;
    two_rows(&own, "");
    two_rows(&before, "");
    poison(&own, customer);
    EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
    CHECK(revision == huge);
    /* A commit that was decided on another row than this one. */
    EXPECT(MADOGUCHI_STORE_CONFLICT, commits(&own, written(customer, NULL, 2, 2, NULL)));
    CHECK(has_mark(&own, customer, MARK_1));
    /* The row is forgotten by any commit, and once it is read as another one. */
    EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
    EXPECT(MADOGUCHI_STORE_DONE, commits(&own, written(session, NULL, 2, 2, NULL)));
    own.ends = "nn";
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, huge + 1, 2, NULL)));
    CHECK(has_mark(&own, customer, MARK_1));
    EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
    copy_row(&own.rows, &before.rows, customer);
    EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, huge + 1, 2, NULL)));
    CHECK(has_mark(&own, customer, MARK_1));
    bank_close(&own);
    bank_close(&before);
}

static void row_3_a_commit_that_is_sent_often_forgets_no_other(void)
{
    static bank own;
    char ends[102], name[24];
    int place, others;
    memset(ends, 'n', sizeof ends);
    ends[0] = 't';
    ends[sizeof ends - 1] = '\0';
    two_rows(&own, ends);
    EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
    for (place = 0; place < 100; place++) {
        EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 3, "third")));
    }
    EXPECT(1, finds(&own, "second", NULL));
    CHECK(has_mark(&own, customer, MARK_2));
    bank_close(&own);
    /* Of acts that are over, at most 64 are kept. */
    for (others = 63; others < 65; others++) {
        two_rows(&own, ends);
        EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 2, "second")));
        for (place = 0; place < others; place++) {
            snprintf(name, sizeof name, "other-%d", place);
            EXPECT(MARKED_ROWS, commits(&own, written(customer, NULL, 2, 3, name)));
        }
        EXPECT(1, finds(&own, "second", NULL));
        CHECK(has_mark(&own, customer, others == 63 ? MARK_2 : MARK_1));
        bank_close(&own);
    }
}

static void row_3_a_lost_commit_without_a_message_is_found_by_its_bytes(void)
{
    static bank own, before;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    int64_t revision;
    int took_place;
    for (took_place = 0; took_place < 2; took_place++) {
        two_rows(&own, took_place ? "tn" : "nn");
        EXPECT(MARKED_ROWS, commits(&own, written(customer, session, 2, 2, NULL)));
        /* It is sent again, and is the same one. */
        EXPECT(MARKED_ROWS, commits(&own, written(customer, session, 2, 2, NULL)));
        EXPECT(1, own.own.lost_count);
        EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, session, &revision));
        EXPECT(1 + took_place, revision);
        CHECK(has_mark(&own, customer, took_place ? MARK_2 : MARK_1));
        bank_close(&own);
    }
    /* Another commit wrote the same revision. */
    two_rows(&own, "n");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, session, 2, 2, NULL)));
    EXPECT(MADOGUCHI_STORE_DONE, memory_commit(&own.rows, &written(customer, session, 2, 3, NULL)->need, &committed));
    EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, session, &revision));
    CHECK(revision == 2 && has_mark(&own, customer, MARK_1));
    bank_close(&own);
    /* It took place, and one of its rows was put back: the other one tells. */
    two_rows(&own, "t");
    two_rows(&before, "");
    EXPECT(MARKED_ROWS, commits(&own, written(customer, session, 2, 2, NULL)));
    copy_row(&own.rows, &before.rows, customer);
    EXPECT(MARKED_UNFIT, loads(&own, customer, session, &revision));
    CHECK(own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK && has_mark(&own, customer, MARK_2));
    bank_close(&own);
    bank_close(&before);
}

static void row_3_a_commit_whose_mark_was_not_raised_raises_it_before_its_rows_are_read(void)
{
    static const char *const messages[] = {NULL, "second"};
    static bank own, before;
    int64_t revision;
    size_t place;
    for (place = 0; place < 2; place++) {
        two_rows(&own, "");
        two_rows(&before, "");
        own.fails = 1;
        EXPECT(MARKED_MARKS, commits(&own, written(customer, NULL, 2, 2, messages[place])));
        CHECK(has_mark(&own, customer, MARK_1));
        copy_row(&own.rows, &before.rows, customer);
        EXPECT(MARKED_UNFIT, loads(&own, customer, NULL, &revision));
        CHECK(own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK && has_mark(&own, customer, MARK_2));
        bank_close(&own);
        bank_close(&before);
    }
}

/* Another machine commits the next revision, and raises the mark, at a moment of the load: no alarm. If somebody also puts the row back, there is one. */
static void row_3_what_happens_during_a_load(void)
{
    static const char *const moments[] = {"before rows", "after rows", "before marks", "after marks"};
    static bank own, before;
    int64_t revision;
    size_t place;
    int is_put_back;
    for (place = 0; place < 4; place++) {
        for (is_put_back = 0; is_put_back < 2; is_put_back++) {
            /* After the marks were read, the row was right when it was given, and the commit of the act asks the marks again. */
            int is_alarm = is_put_back && place != 3;
            two_rows(&own, "");
            two_rows(&before, "");
            own.moment = moments[place];
            own.puts_back = is_put_back ? &before.rows : NULL;
            EXPECT(is_alarm ? MARKED_UNFIT : MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
            CHECK(is_alarm ? own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK : revision == (place == 3 ? 1 : 2));
            CHECK(strcmp(own.moment, "over") == 0);
            bank_close(&own);
            bank_close(&before);
        }
    }
}

/* What a store of marks may not answer. */
static void row_3_a_mark_that_is_not_raised_or_of_another_seal_is_an_error(void)
{
    static const char answers[3][MARK_SIZE] = {MARK_1, "00000000000000020707070707070707", "00000000000000090707070707070707"};
    /* The row is of revision 2 then. */
    static const int32_t ends[] = {MARKED_NOT_RAISED, MARKED_UNFIT, MARKED_UNFIT}, codes[] = {0, 1846, 1844};
    static bank own;
    size_t place;
    for (place = 0; place < 3; place++) {
        two_rows(&own, "");
        own.answer = answers[place];
        EXPECT(ends[place], commits(&own, written(customer, NULL, 2, 2, NULL)));
        CHECK(own.own.code == codes[place] && strcmp(own.own.key, customer) == 0);
        bank_close(&own);
    }
}

/* -- acts that are slow, and alarms -- */

/* Another machine commits these revisions of the customer's row over marks, each with its own number as bytes. */
static void others(bank *own, int from, int to)
{
    static marked other;
    madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
    madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
    madoguchi_str key = madoguchi_text(customer);
    madoguchi_need_record need;
    memset(&need, 0, sizeof need);
    need.keys.items = &key;
    need.keys.count = 1;
    for (; from <= to; from++) {
        EXPECT(0, marked_open(&other, memory_store(&own->rows), memory_marks(&own->rows), NULL));
        EXPECT(MADOGUCHI_STORE_DONE, marked_load(&other, &need, &loaded));
        EXPECT(MADOGUCHI_STORE_DONE, marked_commit(&other, &written(customer, NULL, from, from, NULL)->need, &committed));
        marked_close(&other);
    }
}

/* Somebody writes a row of the customer over the one that is there. */
static void put(bank *own, int64_t revision, int byte)
{
    uint8_t bytes[40];
    memset(bytes, byte, sizeof bytes);
    memory_put(&own->rows, madoguchi_text(customer), revision, bytes, sizeof bytes);
}

static void nothing_happens(bank *own)
{
    (void)own;
}

static void twice_and_back(bank *own)
{
    others(own, 2, 3);
    put(own, 1, 1);
}

static void once_and_back(bank *own)
{
    others(own, 2, 2);
    put(own, 1, 1);
}

static void put_the_first(bank *own)
{
    put(own, 1, 1);
}

static void put_another_third(bank *own)
{
    put(own, 3, 8);
}

static void remove_the_row(bank *own)
{
    memory_row *row = memory_find(&own->rows, madoguchi_text(customer));
    free(row->bytes);
    memmove(row, row + 1, (size_t)(own->rows.rows + --own->rows.row_count - row) * sizeof *row);
}

static void others_are_faster(bank *own)
{
    others(own, 3, 3);
}

static void others_are_faster_twice(bank *own)
{
    others(own, 3, 4);
}

/* The act read the row, others have committed twice since, and the row was put back. Its commit would be carried out, so it is not sent. */
static void row_3_what_others_have_committed_since_is_not_written_over(void)
{
    static bank own;
    madoguchi_require_record require;
    int64_t revision;
    int requires;
    memset(&require, 0, sizeof require);
    require.key = madoguchi_text(customer);
    require.revision = 1;
    for (requires = 0; requires < 2; requires++) {
        commit *what;
        two_rows(&own, "");
        EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
        EXPECT(1, revision);
        twice_and_back(&own);
        what = requires ? written(session, NULL, 2, 7, "own") : written(session, customer, 2, 7, "own");
        what->need.requires.items = &require;
        what->need.requires.count = (size_t)requires;
        EXPECT(MADOGUCHI_STORE_CONFLICT, commits(&own, what));
        EXPECT(1, memory_revision(&own.rows, madoguchi_text(session)));
        CHECK(!memory_says(&own.rows, madoguchi_text("own")));
        EXPECT(MARKED_UNFIT, loads(&own, customer, NULL, &revision));
        EXPECT(MADOGUCHI_CODE_ROW_BELOW_MARK, own.own.code);
        /* The honest case: the row has what others have committed, and the act decides again. */
        put(&own, 3, 3);
        EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
        EXPECT(3, revision);
        EXPECT(MADOGUCHI_STORE_DONE, commits(&own, written(customer, NULL, 4, 4, NULL)));
        bank_close(&own);
    }
    /* A revision that has its mark, and a row without one, are written over. */
    {
        commit *what;
        two_rows(&own, "");
        what = written(customer, NULL, 2, 2, NULL);
        require.key = madoguchi_text(session);
        what->need.requires.items = &require;
        what->need.requires.count = 1;
        EXPECT(MADOGUCHI_STORE_DONE, commits(&own, what));
        bank_close(&own);
    }
}

static void row_3_a_commit_asks_for_the_marks_of_customers_and_decoys_alike(void)
{
    static const char *const keys[2][2] = {{"customer/c-1", "attempts/c-1"}, {"decoy/0a3f", "attempts/~0a3f"}};
    static bank own;
    madoguchi_require_record requires[2];
    size_t place;
    memset(requires, 0, sizeof requires);
    requires[1].key = madoguchi_text("login/Tulip26");
    for (place = 0; place < 2; place++) {
        commit *what;
        bank_open(&own, "");
        what = written(keys[place][1], session, 1, 1, NULL);
        requires[0].key = madoguchi_text(keys[place][0]);
        what->need.requires.items = requires;
        what->need.requires.count = 2;
        EXPECT(MADOGUCHI_STORE_DONE, commits(&own, what));
        EXPECT(2, own.asked_count);
        CHECK(marked_is(keys[place][1], own.asked[0]) && marked_is(keys[place][0], own.asked[1]));
        bank_close(&own);
    }
    bank_open(&own, "");
    EXPECT(MADOGUCHI_STORE_DONE, commits(&own, written(session, NULL, 1, 1, NULL)));
    EXPECT(0, own.asked_count);
    bank_close(&own);
}

/* A commit that finds a greater mark is either overtaken, or was carried out over a row that somebody had put back. */
static void row_3_a_commit_below_its_mark_is_an_alarm_and_an_overtaken_one_is_none(void)
{
    static const struct {
        void (*before)(bank *own), (*after)(bank *own);
        int32_t code; /* 0: it is reported */
    } cases[] = {
        {twice_and_back, nothing_happens, 1844},
        {twice_and_back, put_the_first, 1844},
        {twice_and_back, remove_the_row, 1845},
        {twice_and_back, put_another_third, 1846},
        {once_and_back, nothing_happens, 1846}, /* the revision was written twice */
        {nothing_happens, nothing_happens, 0},
        {nothing_happens, others_are_faster, 0},
        {nothing_happens, others_are_faster_twice, 0},
    };
    static bank own;
    size_t place;
    int loses;
    for (place = 0; place < 2 * sizeof cases / sizeof *cases; place++) {
        madoguchi_committed_input committed = MADOGUCHI_COMMITTED_INPUT_INIT;
        madoguchi_found_input found = MADOGUCHI_FOUND_INPUT_INIT;
        madoguchi_str name = madoguchi_text("own");
        madoguchi_need_record what, need;
        int64_t revision;
        int32_t code, expected = cases[place / 2].code;
        loses = place % 2 == 1;
        two_rows(&own, loses ? "t" : "");
        EXPECT(MADOGUCHI_STORE_DONE, loads(&own, customer, NULL, &revision));
        /* The other machine commits in between, so this commit has memory of its own. */
        what = copy_commit(&written(customer, NULL, 2, 7, "own")->need);
        own.before = cases[place / 2].before;
        own.after = cases[place / 2].after;
        code = ended(&own.own, marked_commit(&own.own, &what, &committed));
        CHECK(own.before == NULL && own.after == NULL);
        if (loses) {
            EXPECT(MARKED_ROWS, code);
            memset(&need, 0, sizeof need);
            need.messages.items = &name;
            need.messages.count = 1;
            code = ended(&own.own, marked_outbox(&own.own, &need, &found));
            CHECK(code != MADOGUCHI_STORE_DONE || (found.messages.count == 1 && marked_is("own", found.messages.items[0])));
        }
        EXPECT(expected == 0 ? MADOGUCHI_STORE_DONE : MARKED_UNFIT, code);
        CHECK(own.own.code == expected && strcmp(own.own.key, expected == 0 ? "" : customer) == 0);
        free_commit(&what);
        bank_close(&own);
    }
}

/* While the count of a guess is on its way, another guess is counted and recorded, and the row is put back. The slow guess is not compared. */
static void row_3_a_slow_guess_over_a_row_that_was_put_back_is_not_compared(void)
{
    static bank own, before;
    static marked slow;
    madoguchi_result need = MADOGUCHI_RESULT_INIT, result = MADOGUCHI_RESULT_INIT;
    madoguchi_store store;
    madoguchi_act act;
    bank_of_customer(&own);
    bank_open(&before, "");
    copy_row(&before.rows, &own.rows, attempts);
    act = entered(&own, "Wrong0002");
    EXPECT(0, marked_open(&slow, bank_store(&own), bank_marks(&own), NULL));
    store = marked_store(&slow);
    EXPECT(0, madoguchi_act_need(act, &need));
    while (need.answer.need->need == MADOGUCHI_NEED_KIND_LOAD) {
        madoguchi_loaded_input loaded = MADOGUCHI_LOADED_INPUT_INIT;
        EXPECT(MADOGUCHI_STORE_DONE, store.load(store.context, need.answer.need, &loaded));
        EXPECT(0, madoguchi_act_loaded(act, &loaded, &result));
        EXPECT(0, madoguchi_act_need(act, &need));
    }
    EXPECT(MADOGUCHI_REASON_WRONG, enter(&own, 1, "Wrong0003"));
    copy_row(&own.rows, &before.rows, attempts);
    EXPECT(0, madoguchi_drive(act, &store, &result));
    CHECK(result.answer.outcome == NULL && slow.why == MARKED_UNFIT && slow.code == MADOGUCHI_CODE_ROW_BELOW_MARK && strcmp(slow.key, attempts) == 0);
    EXPECT(memory_revision(&before.rows, madoguchi_text(attempts)), memory_revision(&own.rows, madoguchi_text(attempts)));
    EXPECT(0, madoguchi_act_close(act));
    EXPECT(0, madoguchi_result_free(&need));
    EXPECT(0, madoguchi_result_free(&result));
    marked_close(&slow);
    bank_close(&own);
    bank_close(&before);
}

/* The row of the attempts as it was before a guess. */
static bank earlier;

/* The row is put back, and the store is away after the two loads that show it. */
static void put_back_and_go(bank *own)
{
    copy_row(&own->rows, &earlier.rows, attempts);
    own->goes_away = 1;
    own->left = 4;
    own->loads = 0;
}

/* While a commit is in doubt, an alarm ends the loop at once: the store, which is away afterwards, is not asked again. */
static void row_3_an_alarm_in_doubt_is_not_hidden_by_a_later_error(void)
{
    static bank own;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_act act;
    bank_of_customer(&own);
    bank_open(&earlier, "");
    copy_row(&earlier.rows, &own.rows, attempts);
    EXPECT(MADOGUCHI_REASON_WRONG, enter(&own, 1, "Wrong0002"));
    act = entered(&own, right);
    own.ends = "t";
    own.after = put_back_and_go;
    EXPECT(-1, reason(&own, 1, act, &result));
    CHECK(own.own.why == MARKED_UNFIT && own.own.code == MADOGUCHI_CODE_ROW_BELOW_MARK && strcmp(own.own.key, attempts) == 0);
    CHECK(own.goes_away && own.loads >= 1 && own.loads <= 4);
    EXPECT(0, madoguchi_result_free(&result));
    bank_close(&own);
    bank_close(&earlier);
}

/* A store of marks that does not keep what it is given, one that refuses, and a commit that is not accepted. */
static void row_3_what_no_retry_can_change_is_told_once(void)
{
    static const int32_t answers[] = {MADOGUCHI_STORE_DONE, MADOGUCHI_STORE_REFUSED}, whys[] = {MARKED_NOT_RAISED, MARKED_MARKS};
    static bank own;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_store store;
    madoguchi_act act;
    size_t place;
    int by_hand;
    for (place = 0; place < 2; place++) {
        bank_of_customer(&own);
        act = entered(&own, right);
        own.answer = MARK_1;
        own.answers = answers[place];
        EXPECT(-1, reason(&own, 1, act, &result));
        CHECK(own.own.why == whys[place] && strcmp(own.own.key, attempts) == 0 && own.raises == 1);
        bank_close(&own);
    }
    bank_of_customer(&own);
    marked_close(&own.own);
    EXPECT(0, marked_open(&own.own, bank_store(&own), bank_marks(&own), "c-1"));
    store = store_of(&own, 1);
    own.loads = 0;
    EXPECT(MARKED_NOT_ACCEPTED, first_commit(entered(&own, right), &store));
    by_hand = own.loads;
    own.loads = 0;
    EXPECT(-1, reason(&own, 1, entered(&own, right), &result));
    CHECK(own.own.why == MARKED_NOT_ACCEPTED && own.loads == by_hand);
    EXPECT(0, madoguchi_result_free(&result));
    bank_close(&own);
}

static void row_3_marks_are_asked_for_decoys_too_and_for_no_other_kind(void)
{
    static const char *const keys[] = {"decoy/0a3f", "attempts/~0a3f", customer, attempts, session, "login/Tulip26", "account/012-1-3456789",
                                       "institution/seiwa"};
    static bank own;
    int64_t revision;
    size_t place;
    bank_open(&own, "");
    for (place = 0; place < sizeof keys / sizeof *keys; place++) {
        own.asked_count = 0;
        EXPECT(MADOGUCHI_STORE_DONE, loads(&own, keys[place], NULL, &revision));
        EXPECT(place < 4, own.asked_count);
    }
    /* A row that is gone. */
    EXPECT(MADOGUCHI_STORE_DONE, memory_replace(&own.rows, madoguchi_text(attempts), memory_mark_of(&own.rows, madoguchi_text(customer))));
    memcpy(memory_mark_of(&own.rows, madoguchi_text(attempts))->text, MARK_1, MARK_SIZE);
    EXPECT(MARKED_UNFIT, loads(&own, attempts, NULL, &revision));
    EXPECT(1845, own.own.code);
    bank_close(&own);
}

int main(int count, char **arguments)
{
    static const uint8_t secret[32] = {7};
    madoguchi_host_keys keys = MADOGUCHI_HOST_KEYS_INIT;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_profile profile = 0;
    int few = count > 1 && strcmp(arguments[1], "few") == 0;
    keys.deployment = madoguchi_text("tests");
    keys.in_force.number = 1;
    keys.in_force.secret.data = secret;
    keys.in_force.secret.size = sizeof secret;
    EXPECT(0, madoguchi_profile_builtin(&profile));
    EXPECT(0, madoguchi_engine_open(profile, &keys, &engine, &result));
    row_3_a_row_put_back_gives_sixty_guesses_without_marks_and_one_with_them(few ? 6 : 60);
    row_3_a_lost_answer_is_resolved();
    row_3_nothing_is_compared_before_the_mark_is_raised();
    row_3_a_row_that_is_read_and_not_opened_raises_no_mark();
    row_3_a_newer_row_that_is_written_over_raises_its_mark_first();
    row_3_only_a_recorded_acceptance_lowers_a_mark();
    row_3_every_row_is_sealed_anew_under_marks(profile, keys);
    row_3_the_acceptance_of_another_customer_is_none();
    row_3_a_message_of_another_commit_raises_no_mark();
    row_3_a_lost_commit_is_kept_until_a_later_one_holds();
    row_3_of_two_lost_commits_the_one_that_took_place_is_not_put_back();
    row_3_a_newer_row_raises_its_mark_only_if_that_row_is_written_over();
    row_3_a_commit_that_is_sent_often_forgets_no_other();
    row_3_a_lost_commit_without_a_message_is_found_by_its_bytes();
    row_3_a_commit_whose_mark_was_not_raised_raises_it_before_its_rows_are_read();
    row_3_what_happens_during_a_load();
    row_3_a_mark_that_is_not_raised_or_of_another_seal_is_an_error();
    row_3_marks_are_asked_for_decoys_too_and_for_no_other_kind();
    row_3_what_others_have_committed_since_is_not_written_over();
    row_3_a_commit_asks_for_the_marks_of_customers_and_decoys_alike();
    row_3_a_commit_below_its_mark_is_an_alarm_and_an_overtaken_one_is_none();
    row_3_a_slow_guess_over_a_row_that_was_put_back_is_not_compared();
    row_3_an_alarm_in_doubt_is_not_hidden_by_a_later_error();
    row_3_what_no_retry_can_change_is_told_once();
    row_3_each_wrong_store_of_marks_is_found(few ? 2 : 8);
    EXPECT(0, madoguchi_engine_close(engine));
    EXPECT(0, madoguchi_profile_close(profile));
    EXPECT(0, madoguchi_result_free(&result));
    return checks_end("marks");
}
