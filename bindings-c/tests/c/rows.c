/*
 * Asks rows COUNT times: the allocations that valgrind counts must be the same for 0 and for many.
 *
 *   rows COUNT
 */
#include "check.h"

#include <madoguchi.h>

int main(int count, char **arguments)
{
    static const madoguchi_fee_row fee = {MADOGUCHI_TRANSFER_KIND_OTHER_BANK, 30000, 1, 20822};
    static const madoguchi_hours_row hours = {MADOGUCHI_SERVICE_STATEMENT, 1798963200000};
    static const madoguchi_day_row day = {20822};
    static const madoguchi_days_row days = {20822, 5};
    static const madoguchi_between_row between = {20822, 20900};
    static const madoguchi_statement_row statement = {20822, 20800, 20822};
    static const madoguchi_charge_row charge = {MADOGUCHI_CHARGE_ITEM_MONTHLY_BASIC, 20822};
    static const madoguchi_fee_row wrong = {77, -1, 5, INT32_MAX};
    long rounds = count > 1 ? atol(arguments[1]) : 1, round;
    madoguchi_fee_row_answer fee_answer;
    madoguchi_hours_row_answer hours_answer;
    madoguchi_day_row_answer day_answer;
    madoguchi_days_row_answer days_answer;
    madoguchi_between_row_answer between_answer;
    madoguchi_statement_row_answer statement_answer;
    madoguchi_charge_row_answer charge_answer;
    madoguchi_profile profile;
    EXPECT(0, madoguchi_profile_builtin(&profile));
    EXPECT(0, madoguchi_profile_prepare(profile));
#define ASK(name, row) EXPECT(0, madoguchi_##name##_rows(profile, &row, sizeof row, &name##_answer, sizeof name##_answer, 1))
    for (round = 0; round < rounds; round++) {
        ASK(fee, fee);
        CHECK(fee_answer.code == 0 && fee_answer.fee == 330);
        ASK(fee, wrong);
        CHECK(fee_answer.code == 1304);
        ASK(hours, hours);
        CHECK(hours_answer.code == 0 && hours_answer.open == 0);
        ASK(day, day);
        CHECK(day_answer.code == 0 && day_answer.business_day == 1);
        ASK(days, days);
        CHECK(days_answer.code == 0);
        ASK(between, between);
        CHECK(between_answer.code == 0 && between_answer.calendar_days == 78);
        ASK(statement, statement);
        CHECK(statement_answer.code == 0);
        ASK(charge, charge);
        CHECK(charge_answer.code == 0);
    }
    EXPECT(0, madoguchi_profile_close(profile));
    return checks_end("rows");
}
