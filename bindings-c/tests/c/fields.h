/* Every field's place and kind, for tests. Made from the facade by `cargo xtask generate`: change that, not this. */

#ifndef MADOGUCHI_TESTS_FIELDS_H
#define MADOGUCHI_TESTS_FIELDS_H

#include <madoguchi.h>
#include <stddef.h>

/* What a field holds. */
typedef enum { FLAG, NUMBER_32, NUMBER, YEN, DATE, INSTANT, TEXT, WORD, RECORD } kind;

/* The words of a closed list. */
typedef struct {
    madoguchi_str (*word)(int32_t value);
    int32_t (*value)(madoguchi_str word);
} words;

struct record;

typedef struct {
    const char *name;
    kind of;
    size_t offset;
    int optional;
    int list;
    int pointer;
    const struct record *record;
    const words *words;
} field;

typedef struct record {
    size_t size;
    const field *fields;
    size_t count;
    const void *absent; /* of a record that is read: every field absent */
} record;

typedef struct {
    const char *word;
    const record *request;
    const record *answer;
    const void *absent;
    int32_t (*ask)(madoguchi_profile profile, const void *request, madoguchi_result *result);
} question;

static const words words_service = {madoguchi_service_word, madoguchi_service_from_word};
static const words words_transfer_kind = {madoguchi_transfer_kind_word, madoguchi_transfer_kind_from_word};
static const words words_charge_item = {madoguchi_charge_item_word, madoguchi_charge_item_from_word};
static const words words_weekday = {madoguchi_weekday_word, madoguchi_weekday_from_word};
static const words words_layer = {madoguchi_layer_word, madoguchi_layer_from_word};
static const words words_statement_refusal_kind = {madoguchi_statement_refusal_kind_word, madoguchi_statement_refusal_kind_from_word};
static const words words_rounding = {madoguchi_rounding_word, madoguchi_rounding_from_word};
static const words words_charge_state = {madoguchi_charge_state_word, madoguchi_charge_state_from_word};
static const words words_day_reason_kind = {madoguchi_day_reason_kind_word, madoguchi_day_reason_kind_from_word};
static const words words_factor = {madoguchi_factor_word, madoguchi_factor_from_word};
static const words words_origin = {madoguchi_origin_word, madoguchi_origin_from_word};
static const words words_lock_closing = {madoguchi_lock_closing_word, madoguchi_lock_closing_from_word};
static const words words_outage_kind = {madoguchi_outage_kind_word, madoguchi_outage_kind_from_word};
static const words words_lock_history_event = {madoguchi_lock_history_event_word, madoguchi_lock_history_event_from_word};
static const words words_lock_history_reply = {madoguchi_lock_history_reply_word, madoguchi_lock_history_reply_from_word};
static const words words_lock_state = {madoguchi_lock_state_word, madoguchi_lock_state_from_word};
static const words words_happened_word = {madoguchi_happened_word_word, madoguchi_happened_word_from_word};

static const field fields_maintenance_window_record[] = {
    {"from", INSTANT, offsetof(madoguchi_maintenance_window_record, from), 0, 0, 0, NULL, NULL},
    {"to", INSTANT, offsetof(madoguchi_maintenance_window_record, to), 0, 0, 0, NULL, NULL},
    {"services", WORD, offsetof(madoguchi_maintenance_window_record, services), 1, 1, 0, NULL, &words_service},
    {"ja", TEXT, offsetof(madoguchi_maintenance_window_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_maintenance_window_record, en), 0, 0, 0, NULL, NULL},
};
static const madoguchi_maintenance_window_record init_maintenance_window_record = MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT;
static const record record_maintenance_window_record = {sizeof(madoguchi_maintenance_window_record), fields_maintenance_window_record, 5, &init_maintenance_window_record};

static const field fields_maintenance_record[] = {
    {"revision", TEXT, offsetof(madoguchi_maintenance_record, revision), 0, 0, 0, NULL, NULL},
    {"windows", RECORD, offsetof(madoguchi_maintenance_record, windows), 0, 1, 0, &record_maintenance_window_record, NULL},
};
static const madoguchi_maintenance_record init_maintenance_record = MADOGUCHI_MAINTENANCE_RECORD_INIT;
static const record record_maintenance_record = {sizeof(madoguchi_maintenance_record), fields_maintenance_record, 2, &init_maintenance_record};

static const field fields_hours_request[] = {
    {"service", WORD, offsetof(madoguchi_hours_request, service), 0, 0, 0, NULL, &words_service},
    {"at", INSTANT, offsetof(madoguchi_hours_request, at), 0, 0, 0, NULL, NULL},
    {"maintenance", RECORD, offsetof(madoguchi_hours_request, maintenance), 1, 0, 1, &record_maintenance_record, NULL},
};
static const madoguchi_hours_request init_hours_request = MADOGUCHI_HOURS_REQUEST_INIT;
static const record record_hours_request = {sizeof(madoguchi_hours_request), fields_hours_request, 3, &init_hours_request};

static const field fields_windows_request[] = {
    {"service", WORD, offsetof(madoguchi_windows_request, service), 0, 0, 0, NULL, &words_service},
    {"from", INSTANT, offsetof(madoguchi_windows_request, from), 0, 0, 0, NULL, NULL},
    {"to", INSTANT, offsetof(madoguchi_windows_request, to), 0, 0, 0, NULL, NULL},
    {"closed", FLAG, offsetof(madoguchi_windows_request, closed), 1, 0, 0, NULL, NULL},
    {"maintenance", RECORD, offsetof(madoguchi_windows_request, maintenance), 1, 0, 1, &record_maintenance_record, NULL},
};
static const madoguchi_windows_request init_windows_request = MADOGUCHI_WINDOWS_REQUEST_INIT;
static const record record_windows_request = {sizeof(madoguchi_windows_request), fields_windows_request, 5, &init_windows_request};

static const field fields_ical_request[] = {
    {"service", WORD, offsetof(madoguchi_ical_request, service), 0, 0, 0, NULL, &words_service},
    {"from", INSTANT, offsetof(madoguchi_ical_request, from), 0, 0, 0, NULL, NULL},
    {"to", INSTANT, offsetof(madoguchi_ical_request, to), 0, 0, 0, NULL, NULL},
    {"closed", FLAG, offsetof(madoguchi_ical_request, closed), 1, 0, 0, NULL, NULL},
    {"maintenance", RECORD, offsetof(madoguchi_ical_request, maintenance), 1, 0, 1, &record_maintenance_record, NULL},
    {"uid", TEXT, offsetof(madoguchi_ical_request, uid), 0, 0, 0, NULL, NULL},
    {"stamp", INSTANT, offsetof(madoguchi_ical_request, stamp), 0, 0, 0, NULL, NULL},
};
static const madoguchi_ical_request init_ical_request = MADOGUCHI_ICAL_REQUEST_INIT;
static const record record_ical_request = {sizeof(madoguchi_ical_request), fields_ical_request, 7, &init_ical_request};

static const field fields_day_request[] = {
    {"date", DATE, offsetof(madoguchi_day_request, date), 0, 0, 0, NULL, NULL},
};
static const madoguchi_day_request init_day_request = MADOGUCHI_DAY_REQUEST_INIT;
static const record record_day_request = {sizeof(madoguchi_day_request), fields_day_request, 1, &init_day_request};

static const field fields_days_request[] = {
    {"from", DATE, offsetof(madoguchi_days_request, from), 0, 0, 0, NULL, NULL},
    {"business", NUMBER, offsetof(madoguchi_days_request, business), 0, 0, 0, NULL, NULL},
};
static const madoguchi_days_request init_days_request = MADOGUCHI_DAYS_REQUEST_INIT;
static const record record_days_request = {sizeof(madoguchi_days_request), fields_days_request, 2, &init_days_request};

static const field fields_between_request[] = {
    {"from", DATE, offsetof(madoguchi_between_request, from), 0, 0, 0, NULL, NULL},
    {"to", DATE, offsetof(madoguchi_between_request, to), 0, 0, 0, NULL, NULL},
};
static const madoguchi_between_request init_between_request = MADOGUCHI_BETWEEN_REQUEST_INIT;
static const record record_between_request = {sizeof(madoguchi_between_request), fields_between_request, 2, &init_between_request};

static const field fields_statement_request[] = {
    {"on", DATE, offsetof(madoguchi_statement_request, on), 0, 0, 0, NULL, NULL},
    {"from", DATE, offsetof(madoguchi_statement_request, from), 1, 0, 0, NULL, NULL},
    {"to", DATE, offsetof(madoguchi_statement_request, to), 1, 0, 0, NULL, NULL},
};
static const madoguchi_statement_request init_statement_request = MADOGUCHI_STATEMENT_REQUEST_INIT;
static const record record_statement_request = {sizeof(madoguchi_statement_request), fields_statement_request, 3, &init_statement_request};

static const field fields_fee_request[] = {
    {"to", WORD, offsetof(madoguchi_fee_request, to), 0, 0, 0, NULL, &words_transfer_kind},
    {"amount", YEN, offsetof(madoguchi_fee_request, amount), 0, 0, 0, NULL, NULL},
    {"member", FLAG, offsetof(madoguchi_fee_request, member), 0, 0, 0, NULL, NULL},
    {"on", DATE, offsetof(madoguchi_fee_request, on), 0, 0, 0, NULL, NULL},
};
static const madoguchi_fee_request init_fee_request = MADOGUCHI_FEE_REQUEST_INIT;
static const record record_fee_request = {sizeof(madoguchi_fee_request), fields_fee_request, 4, &init_fee_request};

static const field fields_charge_request[] = {
    {"item", WORD, offsetof(madoguchi_charge_request, item), 0, 0, 0, NULL, &words_charge_item},
    {"on", DATE, offsetof(madoguchi_charge_request, on), 0, 0, 0, NULL, NULL},
};
static const madoguchi_charge_request init_charge_request = MADOGUCHI_CHARGE_REQUEST_INIT;
static const record record_charge_request = {sizeof(madoguchi_charge_request), fields_charge_request, 2, &init_charge_request};

static const madoguchi_profile_request init_profile_request = MADOGUCHI_PROFILE_REQUEST_INIT;
static const record record_profile_request = {sizeof(madoguchi_profile_request), NULL, 0, &init_profile_request};

static const field fields_lock_policy_request[] = {
    {"factor", WORD, offsetof(madoguchi_lock_policy_request, factor), 0, 0, 0, NULL, &words_factor},
    {"alphabet", NUMBER, offsetof(madoguchi_lock_policy_request, alphabet), 1, 0, 0, NULL, NULL},
    {"length", NUMBER, offsetof(madoguchi_lock_policy_request, length), 1, 0, 0, NULL, NULL},
    {"successes_per_day", NUMBER, offsetof(madoguchi_lock_policy_request, successes_per_day), 1, 0, 0, NULL, NULL},
};
static const madoguchi_lock_policy_request init_lock_policy_request = MADOGUCHI_LOCK_POLICY_REQUEST_INIT;
static const record record_lock_policy_request = {sizeof(madoguchi_lock_policy_request), fields_lock_policy_request, 4, &init_lock_policy_request};

static const field fields_lock_history_event_record[] = {
    {"event", WORD, offsetof(madoguchi_lock_history_event_record, event), 0, 0, 0, NULL, &words_lock_history_event},
    {"at", INSTANT, offsetof(madoguchi_lock_history_event_record, at), 0, 0, 0, NULL, NULL},
    {"attempt", NUMBER, offsetof(madoguchi_lock_history_event_record, attempt), 1, 0, 0, NULL, NULL},
    {"origin", WORD, offsetof(madoguchi_lock_history_event_record, origin), 1, 0, 0, NULL, &words_origin},
};
static const madoguchi_lock_history_event_record init_lock_history_event_record = MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT;
static const record record_lock_history_event_record = {sizeof(madoguchi_lock_history_event_record), fields_lock_history_event_record, 4, &init_lock_history_event_record};

static const field fields_lock_history_request[] = {
    {"factor", WORD, offsetof(madoguchi_lock_history_request, factor), 0, 0, 0, NULL, &words_factor},
    {"events", RECORD, offsetof(madoguchi_lock_history_request, events), 0, 1, 0, &record_lock_history_event_record, NULL},
};
static const madoguchi_lock_history_request init_lock_history_request = MADOGUCHI_LOCK_HISTORY_REQUEST_INIT;
static const record record_lock_history_request = {sizeof(madoguchi_lock_history_request), fields_lock_history_request, 2, &init_lock_history_request};

static const field fields_error_record[] = {
    {"code", NUMBER_32, offsetof(madoguchi_error_record, code), 0, 0, 0, NULL, NULL},
    {"name", TEXT, offsetof(madoguchi_error_record, name), 0, 0, 0, NULL, NULL},
    {"rule", TEXT, offsetof(madoguchi_error_record, rule), 0, 0, 0, NULL, NULL},
    {"field", TEXT, offsetof(madoguchi_error_record, field), 0, 0, 0, NULL, NULL},
    {"position", NUMBER, offsetof(madoguchi_error_record, position), 1, 0, 0, NULL, NULL},
    {"found", TEXT, offsetof(madoguchi_error_record, found), 1, 0, 0, NULL, NULL},
    {"ja", TEXT, offsetof(madoguchi_error_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_error_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_error_record = {sizeof(madoguchi_error_record), fields_error_record, 8, NULL};

static const field fields_fault_record[] = {
    {"code", NUMBER_32, offsetof(madoguchi_fault_record, code), 0, 0, 0, NULL, NULL},
    {"name", TEXT, offsetof(madoguchi_fault_record, name), 0, 0, 0, NULL, NULL},
    {"rule", TEXT, offsetof(madoguchi_fault_record, rule), 0, 0, 0, NULL, NULL},
    {"path", TEXT, offsetof(madoguchi_fault_record, path), 0, 0, 0, NULL, NULL},
    {"line", NUMBER, offsetof(madoguchi_fault_record, line), 0, 0, 0, NULL, NULL},
    {"column", NUMBER, offsetof(madoguchi_fault_record, column), 0, 0, 0, NULL, NULL},
    {"found", TEXT, offsetof(madoguchi_fault_record, found), 0, 0, 0, NULL, NULL},
    {"ja", TEXT, offsetof(madoguchi_fault_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_fault_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_fault_record = {sizeof(madoguchi_fault_record), fields_fault_record, 9, NULL};

static const field fields_profile_ref[] = {
    {"id", TEXT, offsetof(madoguchi_profile_ref, id), 0, 0, 0, NULL, NULL},
    {"version", TEXT, offsetof(madoguchi_profile_ref, version), 0, 0, 0, NULL, NULL},
    {"hash", TEXT, offsetof(madoguchi_profile_ref, hash), 0, 0, 0, NULL, NULL},
};
static const record record_profile_ref = {sizeof(madoguchi_profile_ref), fields_profile_ref, 3, NULL};

static const field fields_text_record[] = {
    {"ja", TEXT, offsetof(madoguchi_text_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_text_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_text_record = {sizeof(madoguchi_text_record), fields_text_record, 2, NULL};

static const field fields_closed_by[] = {
    {"rule", TEXT, offsetof(madoguchi_closed_by, rule), 0, 0, 0, NULL, NULL},
    {"layer", WORD, offsetof(madoguchi_closed_by, layer), 0, 0, 0, NULL, &words_layer},
    {"ja", TEXT, offsetof(madoguchi_closed_by, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_closed_by, en), 0, 0, 0, NULL, NULL},
    {"from", INSTANT, offsetof(madoguchi_closed_by, from), 1, 0, 0, NULL, NULL},
    {"to", INSTANT, offsetof(madoguchi_closed_by, to), 1, 0, 0, NULL, NULL},
};
static const record record_closed_by = {sizeof(madoguchi_closed_by), fields_closed_by, 6, NULL};

static const field fields_instead[] = {
    {"service", WORD, offsetof(madoguchi_instead, service), 0, 0, 0, NULL, &words_service},
    {"open", FLAG, offsetof(madoguchi_instead, open), 0, 0, 0, NULL, NULL},
};
static const record record_instead = {sizeof(madoguchi_instead), fields_instead, 2, NULL};

static const field fields_hours_answer[] = {
    {"service", WORD, offsetof(madoguchi_hours_answer, service), 0, 0, 0, NULL, &words_service},
    {"at", INSTANT, offsetof(madoguchi_hours_answer, at), 0, 0, 0, NULL, NULL},
    {"open", FLAG, offsetof(madoguchi_hours_answer, open), 0, 0, 0, NULL, NULL},
    {"changes_at", INSTANT, offsetof(madoguchi_hours_answer, changes_at), 1, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_hours_answer, rules), 0, 1, 0, NULL, NULL},
    {"text", RECORD, offsetof(madoguchi_hours_answer, text), 0, 0, 0, &record_text_record, NULL},
    {"closed_by", RECORD, offsetof(madoguchi_hours_answer, closed_by), 0, 1, 0, &record_closed_by, NULL},
    {"instead", RECORD, offsetof(madoguchi_hours_answer, instead), 1, 0, 1, &record_instead, NULL},
    {"maintenance_revision", TEXT, offsetof(madoguchi_hours_answer, maintenance_revision), 1, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_hours_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_hours_answer = {sizeof(madoguchi_hours_answer), fields_hours_answer, 10, NULL};

static const field fields_window_record[] = {
    {"from", INSTANT, offsetof(madoguchi_window_record, from), 0, 0, 0, NULL, NULL},
    {"to", INSTANT, offsetof(madoguchi_window_record, to), 0, 0, 0, NULL, NULL},
};
static const record record_window_record = {sizeof(madoguchi_window_record), fields_window_record, 2, NULL};

static const field fields_windows_answer[] = {
    {"service", WORD, offsetof(madoguchi_windows_answer, service), 0, 0, 0, NULL, &words_service},
    {"closed", FLAG, offsetof(madoguchi_windows_answer, closed), 0, 0, 0, NULL, NULL},
    {"windows", RECORD, offsetof(madoguchi_windows_answer, windows), 0, 1, 0, &record_window_record, NULL},
    {"maintenance_revision", TEXT, offsetof(madoguchi_windows_answer, maintenance_revision), 1, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_windows_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_windows_answer = {sizeof(madoguchi_windows_answer), fields_windows_answer, 5, NULL};

static const field fields_ical_answer[] = {
    {"ical", TEXT, offsetof(madoguchi_ical_answer, ical), 0, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_ical_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_ical_answer = {sizeof(madoguchi_ical_answer), fields_ical_answer, 2, NULL};

static const field fields_day_reason[] = {
    {"kind", WORD, offsetof(madoguchi_day_reason, kind), 0, 0, 0, NULL, &words_day_reason_kind},
    {"rule", TEXT, offsetof(madoguchi_day_reason, rule), 0, 0, 0, NULL, NULL},
    {"ja", TEXT, offsetof(madoguchi_day_reason, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_day_reason, en), 0, 0, 0, NULL, NULL},
};
static const record record_day_reason = {sizeof(madoguchi_day_reason), fields_day_reason, 4, NULL};

static const field fields_day_record[] = {
    {"date", DATE, offsetof(madoguchi_day_record, date), 0, 0, 0, NULL, NULL},
    {"weekday", WORD, offsetof(madoguchi_day_record, weekday), 0, 0, 0, NULL, &words_weekday},
    {"business_day", FLAG, offsetof(madoguchi_day_record, business_day), 0, 0, 0, NULL, NULL},
    {"reasons", RECORD, offsetof(madoguchi_day_record, reasons), 0, 1, 0, &record_day_reason, NULL},
    {"rules", TEXT, offsetof(madoguchi_day_record, rules), 0, 1, 0, NULL, NULL},
};
static const record record_day_record = {sizeof(madoguchi_day_record), fields_day_record, 5, NULL};

static const field fields_day_answer[] = {
    {"day", RECORD, offsetof(madoguchi_day_answer, day), 0, 0, 0, &record_day_record, NULL},
    {"next_business_day", DATE, offsetof(madoguchi_day_answer, next_business_day), 1, 0, 0, NULL, NULL},
    {"previous_business_day", DATE, offsetof(madoguchi_day_answer, previous_business_day), 1, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_day_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_day_answer = {sizeof(madoguchi_day_answer), fields_day_answer, 4, NULL};

static const field fields_days_answer[] = {
    {"date", DATE, offsetof(madoguchi_days_answer, date), 0, 0, 0, NULL, NULL},
    {"skipped", RECORD, offsetof(madoguchi_days_answer, skipped), 0, 1, 0, &record_day_record, NULL},
    {"rules", TEXT, offsetof(madoguchi_days_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_days_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_days_answer = {sizeof(madoguchi_days_answer), fields_days_answer, 4, NULL};

static const field fields_between_answer[] = {
    {"business_days", NUMBER, offsetof(madoguchi_between_answer, business_days), 0, 0, 0, NULL, NULL},
    {"calendar_days", NUMBER, offsetof(madoguchi_between_answer, calendar_days), 0, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_between_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_between_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_between_answer = {sizeof(madoguchi_between_answer), fields_between_answer, 4, NULL};

static const field fields_date_range_record[] = {
    {"from", DATE, offsetof(madoguchi_date_range_record, from), 0, 0, 0, NULL, NULL},
    {"to", DATE, offsetof(madoguchi_date_range_record, to), 0, 0, 0, NULL, NULL},
};
static const record record_date_range_record = {sizeof(madoguchi_date_range_record), fields_date_range_record, 2, NULL};

static const field fields_statement_answer[] = {
    {"allowed", FLAG, offsetof(madoguchi_statement_answer, allowed), 0, 0, 0, NULL, NULL},
    {"refused_because", WORD, offsetof(madoguchi_statement_answer, refused_because), 0, 1, 0, NULL, &words_statement_refusal_kind},
    {"range", RECORD, offsetof(madoguchi_statement_answer, range), 0, 0, 0, &record_date_range_record, NULL},
    {"rules", TEXT, offsetof(madoguchi_statement_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_statement_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_statement_answer = {sizeof(madoguchi_statement_answer), fields_statement_answer, 5, NULL};

static const field fields_fee_answer[] = {
    {"fee", YEN, offsetof(madoguchi_fee_answer, fee), 0, 0, 0, NULL, NULL},
    {"tax_contained", YEN, offsetof(madoguchi_fee_answer, tax_contained), 0, 0, 0, NULL, NULL},
    {"tax_percent", TEXT, offsetof(madoguchi_fee_answer, tax_percent), 0, 0, 0, NULL, NULL},
    {"tax_rounding", WORD, offsetof(madoguchi_fee_answer, tax_rounding), 0, 0, 0, NULL, &words_rounding},
    {"to", WORD, offsetof(madoguchi_fee_answer, to), 0, 0, 0, NULL, &words_transfer_kind},
    {"row_member", FLAG, offsetof(madoguchi_fee_answer, row_member), 1, 0, 0, NULL, NULL},
    {"band_from", YEN, offsetof(madoguchi_fee_answer, band_from), 0, 0, 0, NULL, NULL},
    {"band_below", YEN, offsetof(madoguchi_fee_answer, band_below), 1, 0, 0, NULL, NULL},
    {"row_source", TEXT, offsetof(madoguchi_fee_answer, row_source), 0, 0, 0, NULL, NULL},
    {"table_from", DATE, offsetof(madoguchi_fee_answer, table_from), 0, 0, 0, NULL, NULL},
    {"table_source", TEXT, offsetof(madoguchi_fee_answer, table_source), 0, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_fee_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_fee_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_fee_answer = {sizeof(madoguchi_fee_answer), fields_fee_answer, 13, NULL};

static const field fields_charge_answer[] = {
    {"item", WORD, offsetof(madoguchi_charge_answer, item), 0, 0, 0, NULL, &words_charge_item},
    {"state", WORD, offsetof(madoguchi_charge_answer, state), 0, 0, 0, NULL, &words_charge_state},
    {"yen", YEN, offsetof(madoguchi_charge_answer, yen), 1, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_charge_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_charge_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_charge_answer = {sizeof(madoguchi_charge_answer), fields_charge_answer, 5, NULL};

static const field fields_service_record[] = {
    {"service", WORD, offsetof(madoguchi_service_record, service), 0, 0, 0, NULL, &words_service},
    {"text", RECORD, offsetof(madoguchi_service_record, text), 0, 0, 0, &record_text_record, NULL},
};
static const record record_service_record = {sizeof(madoguchi_service_record), fields_service_record, 2, NULL};

static const field fields_profile_answer[] = {
    {"name", RECORD, offsetof(madoguchi_profile_answer, name), 0, 0, 0, &record_text_record, NULL},
    {"source", TEXT, offsetof(madoguchi_profile_answer, source), 0, 0, 0, NULL, NULL},
    {"services", RECORD, offsetof(madoguchi_profile_answer, services), 0, 1, 0, &record_service_record, NULL},
    {"fee_tables", DATE, offsetof(madoguchi_profile_answer, fee_tables), 0, 1, 0, NULL, NULL},
    {"calendar", RECORD, offsetof(madoguchi_profile_answer, calendar), 0, 0, 0, &record_date_range_record, NULL},
    {"profile", RECORD, offsetof(madoguchi_profile_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_profile_answer = {sizeof(madoguchi_profile_answer), fields_profile_answer, 6, NULL};

static const field fields_chance_record[] = {
    {"numerator", TEXT, offsetof(madoguchi_chance_record, numerator), 0, 0, 0, NULL, NULL},
    {"denominator", TEXT, offsetof(madoguchi_chance_record, denominator), 0, 0, 0, NULL, NULL},
    {"text", RECORD, offsetof(madoguchi_chance_record, text), 0, 0, 0, &record_text_record, NULL},
};
static const record record_chance_record = {sizeof(madoguchi_chance_record), fields_chance_record, 3, NULL};

static const field fields_outage_record[] = {
    {"kind", WORD, offsetof(madoguchi_outage_record, kind), 0, 0, 0, NULL, &words_outage_kind},
    {"minutes", NUMBER, offsetof(madoguchi_outage_record, minutes), 1, 0, 0, NULL, NULL},
};
static const record record_outage_record = {sizeof(madoguchi_outage_record), fields_outage_record, 2, NULL};

static const field fields_lock_policy_answer[] = {
    {"factor", WORD, offsetof(madoguchi_lock_policy_answer, factor), 0, 0, 0, NULL, &words_factor},
    {"limit", NUMBER, offsetof(madoguchi_lock_policy_answer, limit), 0, 0, 0, NULL, NULL},
    {"stop_minutes", NUMBER, offsetof(madoguchi_lock_policy_answer, stop_minutes), 1, 0, 0, NULL, NULL},
    {"stop_minutes_longest", NUMBER, offsetof(madoguchi_lock_policy_answer, stop_minutes_longest), 1, 0, 0, NULL, NULL},
    {"stops_to_lock", NUMBER, offsetof(madoguchi_lock_policy_answer, stops_to_lock), 1, 0, 0, NULL, NULL},
    {"pending_seconds", NUMBER, offsetof(madoguchi_lock_policy_answer, pending_seconds), 0, 0, 0, NULL, NULL},
    {"apart", FLAG, offsetof(madoguchi_lock_policy_answer, apart), 0, 0, 0, NULL, NULL},
    {"closes", WORD, offsetof(madoguchi_lock_policy_answer, closes), 0, 0, 0, NULL, &words_lock_closing},
    {"ends_session", FLAG, offsetof(madoguchi_lock_policy_answer, ends_session), 0, 0, 0, NULL, NULL},
    {"text", RECORD, offsetof(madoguchi_lock_policy_answer, text), 0, 0, 0, &record_text_record, NULL},
    {"guesses_per_day", NUMBER, offsetof(madoguchi_lock_policy_answer, guesses_per_day), 0, 0, 0, NULL, NULL},
    {"guesses_per_year", NUMBER, offsetof(madoguchi_lock_policy_answer, guesses_per_year), 0, 0, 0, NULL, NULL},
    {"chance_per_day", RECORD, offsetof(madoguchi_lock_policy_answer, chance_per_day), 1, 0, 1, &record_chance_record, NULL},
    {"chance_per_year", RECORD, offsetof(madoguchi_lock_policy_answer, chance_per_year), 1, 0, 1, &record_chance_record, NULL},
    {"outage", RECORD, offsetof(madoguchi_lock_policy_answer, outage), 0, 0, 0, &record_outage_record, NULL},
    {"outage_elsewhere", RECORD, offsetof(madoguchi_lock_policy_answer, outage_elsewhere), 0, 0, 0, &record_outage_record, NULL},
    {"source", TEXT, offsetof(madoguchi_lock_policy_answer, source), 0, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_lock_policy_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_lock_policy_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_lock_policy_answer = {sizeof(madoguchi_lock_policy_answer), fields_lock_policy_answer, 19, NULL};

static const field fields_happened_record[] = {
    {"at", INSTANT, offsetof(madoguchi_happened_record, at), 0, 0, 0, NULL, NULL},
    {"kind", WORD, offsetof(madoguchi_happened_record, kind), 0, 0, 0, NULL, &words_happened_word},
    {"origin", WORD, offsetof(madoguchi_happened_record, origin), 0, 0, 0, NULL, &words_origin},
    {"attempt", NUMBER, offsetof(madoguchi_happened_record, attempt), 1, 0, 0, NULL, NULL},
    {"run_out", FLAG, offsetof(madoguchi_happened_record, run_out), 1, 0, 0, NULL, NULL},
    {"number", NUMBER, offsetof(madoguchi_happened_record, number), 1, 0, 0, NULL, NULL},
    {"until", INSTANT, offsetof(madoguchi_happened_record, until), 1, 0, 0, NULL, NULL},
};
static const record record_happened_record = {sizeof(madoguchi_happened_record), fields_happened_record, 7, NULL};

static const field fields_lock_history_step[] = {
    {"at", INSTANT, offsetof(madoguchi_lock_history_step, at), 0, 0, 0, NULL, NULL},
    {"event", WORD, offsetof(madoguchi_lock_history_step, event), 0, 0, 0, NULL, &words_lock_history_event},
    {"reply", WORD, offsetof(madoguchi_lock_history_step, reply), 0, 0, 0, NULL, &words_lock_history_reply},
    {"attempt", NUMBER, offsetof(madoguchi_lock_history_step, attempt), 1, 0, 0, NULL, NULL},
    {"decoy", FLAG, offsetof(madoguchi_lock_history_step, decoy), 1, 0, 0, NULL, NULL},
    {"retry_at", INSTANT, offsetof(madoguchi_lock_history_step, retry_at), 1, 0, 0, NULL, NULL},
    {"state", WORD, offsetof(madoguchi_lock_history_step, state), 0, 0, 0, NULL, &words_lock_state},
    {"failures", NUMBER, offsetof(madoguchi_lock_history_step, failures), 0, 0, 0, NULL, NULL},
    {"pending", NUMBER, offsetof(madoguchi_lock_history_step, pending), 0, 0, 0, NULL, NULL},
    {"stops", NUMBER, offsetof(madoguchi_lock_history_step, stops), 0, 0, 0, NULL, NULL},
    {"until", INSTANT, offsetof(madoguchi_lock_history_step, until), 1, 0, 0, NULL, NULL},
    {"wake_at", INSTANT, offsetof(madoguchi_lock_history_step, wake_at), 1, 0, 0, NULL, NULL},
    {"happened", RECORD, offsetof(madoguchi_lock_history_step, happened), 0, 1, 0, &record_happened_record, NULL},
};
static const record record_lock_history_step = {sizeof(madoguchi_lock_history_step), fields_lock_history_step, 13, NULL};

static const field fields_lock_history_answer[] = {
    {"factor", WORD, offsetof(madoguchi_lock_history_answer, factor), 0, 0, 0, NULL, &words_factor},
    {"steps", RECORD, offsetof(madoguchi_lock_history_answer, steps), 0, 1, 0, &record_lock_history_step, NULL},
    {"rules", TEXT, offsetof(madoguchi_lock_history_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_lock_history_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_lock_history_answer = {sizeof(madoguchi_lock_history_answer), fields_lock_history_answer, 4, NULL};

static int32_t ask_answer_hours(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_hours(profile, (const madoguchi_hours_request *)request, result);
}

static int32_t ask_answer_windows(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_windows(profile, (const madoguchi_windows_request *)request, result);
}

static int32_t ask_answer_ical(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_ical(profile, (const madoguchi_ical_request *)request, result);
}

static int32_t ask_answer_day(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_day(profile, (const madoguchi_day_request *)request, result);
}

static int32_t ask_answer_days(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_days(profile, (const madoguchi_days_request *)request, result);
}

static int32_t ask_answer_between(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_between(profile, (const madoguchi_between_request *)request, result);
}

static int32_t ask_answer_statement(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_statement(profile, (const madoguchi_statement_request *)request, result);
}

static int32_t ask_answer_fee(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_fee(profile, (const madoguchi_fee_request *)request, result);
}

static int32_t ask_answer_charge(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_charge(profile, (const madoguchi_charge_request *)request, result);
}

static int32_t ask_answer_profile(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_profile(profile, (const madoguchi_profile_request *)request, result);
}

static int32_t ask_answer_lock_policy(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_lock_policy(profile, (const madoguchi_lock_policy_request *)request, result);
}

static int32_t ask_answer_lock_history(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_lock_history(profile, (const madoguchi_lock_history_request *)request, result);
}

static const question questions[] = {
    {"hours", &record_hours_request, &record_hours_answer, &init_hours_request, ask_answer_hours},
    {"windows", &record_windows_request, &record_windows_answer, &init_windows_request, ask_answer_windows},
    {"ical", &record_ical_request, &record_ical_answer, &init_ical_request, ask_answer_ical},
    {"day", &record_day_request, &record_day_answer, &init_day_request, ask_answer_day},
    {"days", &record_days_request, &record_days_answer, &init_days_request, ask_answer_days},
    {"between", &record_between_request, &record_between_answer, &init_between_request, ask_answer_between},
    {"statement", &record_statement_request, &record_statement_answer, &init_statement_request, ask_answer_statement},
    {"fee", &record_fee_request, &record_fee_answer, &init_fee_request, ask_answer_fee},
    {"charge", &record_charge_request, &record_charge_answer, &init_charge_request, ask_answer_charge},
    {"profile", &record_profile_request, &record_profile_answer, &init_profile_request, ask_answer_profile},
    {"lock-policy", &record_lock_policy_request, &record_lock_policy_answer, &init_lock_policy_request, ask_answer_lock_policy},
    {"lock-history", &record_lock_history_request, &record_lock_history_answer, &init_lock_history_request, ask_answer_lock_history},
};

#define QUESTION_COUNT (sizeof questions / sizeof questions[0])

#endif
