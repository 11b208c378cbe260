/*
 * A bank's counter in a hundred lines: load the bank's own profile, ask what a transfer costs and why, price the transfers of a day at
 * once, and ask the same as JSON.
 *
 *   cc counter.c $(pkg-config --cflags --libs madoguchi) -o counter
 *   ./counter [PROFILE.toml]
 */
#include <madoguchi.h>

#include <stdio.h>
#include <stdlib.h>

/* Reads a file and returns a view of it; absent if the file cannot be read. */
static madoguchi_str read_file(const char *path)
{
    static char text[1024 * 1024];
    madoguchi_str view = {NULL, 0};
    FILE *file = fopen(path, "rb");
    if (file != NULL) {
        view.data = text;
        view.size = fread(text, 1, sizeof text, file);
        fclose(file);
    }
    return view;
}

/* Opens the bank's profile, or the built-in one; prints every fault with its place. */
static madoguchi_profile open_profile(const char *path)
{
    madoguchi_profile bank = 0;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    if (path == NULL) {
        return madoguchi_profile_builtin(&bank) == 0 ? bank : 0;
    }
    if (madoguchi_profile_load(read_file(path), &bank, &result) != 0) {
        for (size_t i = 0; i < result.faults.count; i++) {
            const madoguchi_fault_record *fault = &result.faults.items[i];
            fprintf(stderr, "%s:%d:%d: %d %s: %s\n", path, (int)fault->line, (int)fault->column, (int)fault->code,
                    fault->path.data, fault->en.data);
        }
        for (size_t i = 0; i < result.errors.count; i++) {
            fprintf(stderr, "%s: %s\n", path, result.errors.items[i].en.data);
        }
    }
    madoguchi_result_free(&result);
    return bank;
}

/* Prices one transfer to another bank, and prints the evidence, or all errors. */
static void quote(madoguchi_profile bank, int64_t yen, madoguchi_date on, madoguchi_result *result)
{
    madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
    request.to = MADOGUCHI_TRANSFER_KIND_OTHER_BANK;
    request.amount = yen;
    request.member = 1;
    request.on = on;
    if (madoguchi_answer_fee(bank, &request, result) == 0) {
        const madoguchi_fee_answer *answer = result->answer.fee;
        printf("%d yen, of which tax %d: %s, %s\n", (int)answer->fee, (int)answer->tax_contained,
               answer->rules.items[0].data, answer->row_source.data);
    }
    for (size_t i = 0; i < result->errors.count; i++) {
        const madoguchi_error_record *error = &result->errors.items[i];
        printf("refused: %d %s, %s (%s)\n", (int)error->code, error->name.data, error->field.data, error->rule.data);
    }
}

/* Prices many transfers at once: no memory is allocated, and a wrong row does not affect the others. */
static void price(madoguchi_profile bank, madoguchi_date on)
{
    enum { COUNT = 4 };
    madoguchi_fee_row rows[COUNT] = {
        {MADOGUCHI_TRANSFER_KIND_OTHER_BANK, 29999, 1, on},
        {MADOGUCHI_TRANSFER_KIND_OTHER_BANK, 30000, 0, on},
        {MADOGUCHI_TRANSFER_KIND_SAME_BRANCH, 500000, 1, on},
        {MADOGUCHI_TRANSFER_KIND_OTHER_BANK, -1, 1, on},
    };
    madoguchi_fee_row_answer fees[COUNT];
    if (madoguchi_fee_rows(bank, rows, sizeof rows[0], fees, sizeof fees[0], COUNT) != 0) {
        return;
    }
    for (size_t i = 0; i < COUNT; i++) {
        if (fees[i].code == 0) {
            printf("transfer %d: %d yen\n", (int)i, (int)fees[i].fee);
        } else {
            printf("transfer %d: %s\n", (int)i, madoguchi_code_en(fees[i].code).data);
        }
    }
}

int main(int count, char **arguments)
{
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_date on;
    madoguchi_profile bank;
    if (madoguchi_abi_version() != MADOGUCHI_ABI_VERSION) {
        fprintf(stderr, "built for another libmadoguchi\n");
        return EXIT_FAILURE;
    }
    bank = open_profile(count > 1 ? arguments[1] : NULL);
    if (bank == 0) {
        return EXIT_FAILURE;
    }
    madoguchi_date_parse(madoguchi_text("2027-01-04"), &on);
    quote(bank, 30000, on, &result);
    quote(bank, 0, on, &result);
    price(bank, on);
    /* The same questions as JSON: for a log, a queue, another language. */
    if (madoguchi_ask(bank, madoguchi_text("{\"ask\":\"between\",\"from\":\"2026-12-28\",\"to\":\"2027-01-05\"}"),
                      &result) == 0) {
        printf("%s\n", result.answer.line->data);
    }
    madoguchi_result_free(&result);
    madoguchi_profile_close(bank);
    return EXIT_SUCCESS;
}
