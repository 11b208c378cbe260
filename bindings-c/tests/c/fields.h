/* Every field's place and kind, for tests. Made from the facade by `cargo xtask generate`: change that, not this. */

#ifndef MADOGUCHI_TESTS_FIELDS_H
#define MADOGUCHI_TESTS_FIELDS_H

#include <madoguchi.h>
#include <stddef.h>

/* What a field holds. */
typedef enum { FLAG, NUMBER_32, NUMBER, YEN, DATE, INSTANT, TEXT, BYTES, WORD, RECORD } kind;

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

/* An act. */
typedef struct {
    const char *word;
    const record *request;
    const void *absent;
    int32_t (*take)(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
        madoguchi_result *result);
} deed;

static const words words_service = {madoguchi_service_word, madoguchi_service_from_word};
static const words words_transfer_kind = {madoguchi_transfer_kind_word, madoguchi_transfer_kind_from_word};
static const words words_charge_item = {madoguchi_charge_item_word, madoguchi_charge_item_from_word};
static const words words_form_rule = {madoguchi_form_rule_word, madoguchi_form_rule_from_word};
static const words words_weekday = {madoguchi_weekday_word, madoguchi_weekday_from_word};
static const words words_layer = {madoguchi_layer_word, madoguchi_layer_from_word};
static const words words_statement_refusal_kind = {madoguchi_statement_refusal_kind_word, madoguchi_statement_refusal_kind_from_word};
static const words words_rounding = {madoguchi_rounding_word, madoguchi_rounding_from_word};
static const words words_charge_state = {madoguchi_charge_state_word, madoguchi_charge_state_from_word};
static const words words_day_reason_kind = {madoguchi_day_reason_kind_word, madoguchi_day_reason_kind_from_word};
static const words words_page = {madoguchi_page_word, madoguchi_page_from_word};
static const words words_button = {madoguchi_button_word, madoguchi_button_from_word};
static const words words_entry_field = {madoguchi_entry_field_word, madoguchi_entry_field_from_word};
static const words words_text_kind = {madoguchi_text_kind_word, madoguchi_text_kind_from_word};
static const words words_key_class = {madoguchi_key_class_word, madoguchi_key_class_from_word};
static const words words_tls_version = {madoguchi_tls_version_word, madoguchi_tls_version_from_word};
static const words words_certificate_kind = {madoguchi_certificate_kind_word, madoguchi_certificate_kind_from_word};
static const words words_connection_refusal = {madoguchi_connection_refusal_word, madoguchi_connection_refusal_from_word};
static const words words_os = {madoguchi_os_word, madoguchi_os_from_word};
static const words words_browser = {madoguchi_browser_word, madoguchi_browser_from_word};
static const words words_support = {madoguchi_support_word, madoguchi_support_from_word};
static const words words_environment_reason = {madoguchi_environment_reason_word, madoguchi_environment_reason_from_word};
static const words words_factor = {madoguchi_factor_word, madoguchi_factor_from_word};
static const words words_operator_act = {madoguchi_operator_act_word, madoguchi_operator_act_from_word};
static const words words_need_kind = {madoguchi_need_kind_word, madoguchi_need_kind_from_word};
static const words words_hsm_work = {madoguchi_hsm_work_word, madoguchi_hsm_work_from_word};
static const words words_refusal = {madoguchi_refusal_word, madoguchi_refusal_from_word};
static const words words_reason = {madoguchi_reason_word, madoguchi_reason_from_word};
static const words words_change_kind = {madoguchi_change_kind_word, madoguchi_change_kind_from_word};
static const words words_notice_kind = {madoguchi_notice_kind_word, madoguchi_notice_kind_from_word};
static const words words_audit_event = {madoguchi_audit_event_word, madoguchi_audit_event_from_word};
static const words words_origin = {madoguchi_origin_word, madoguchi_origin_from_word};
static const words words_lock_closing = {madoguchi_lock_closing_word, madoguchi_lock_closing_from_word};
static const words words_outage_kind = {madoguchi_outage_kind_word, madoguchi_outage_kind_from_word};
static const words words_lock_history_event = {madoguchi_lock_history_event_word, madoguchi_lock_history_event_from_word};
static const words words_lock_history_reply = {madoguchi_lock_history_reply_word, madoguchi_lock_history_reply_from_word};
static const words words_lock_state = {madoguchi_lock_state_word, madoguchi_lock_state_from_word};
static const words words_counter_event_word = {madoguchi_counter_event_word_word, madoguchi_counter_event_word_from_word};

static const record record_maintenance_window_record;
static const record record_maintenance_record;
static const record record_hours_request;
static const record record_windows_request;
static const record record_ical_request;
static const record record_day_request;
static const record record_days_request;
static const record record_between_request;
static const record record_statement_request;
static const record record_fee_request;
static const record record_charge_request;
static const record record_check_entry_request;
static const record record_check_password_request;
static const record record_check_questions_request;
static const record record_questions_request;
static const record record_profile_request;
static const record record_lock_policy_request;
static const record record_lock_history_event_record;
static const record record_lock_history_request;
static const record record_page_request;
static const record record_pages_request;
static const record record_text_request;
static const record record_open_keyboard_request;
static const record record_connection_request;
static const record record_current_version_record;
static const record record_environment_request;
static const record record_start_session_request;
static const record record_entry_input;
static const record record_submit_request;
static const record record_show_request;
static const record record_authority_request;
static const record record_operate_request;
static const record record_end_all_sessions_request;
static const record record_due_request;
static const record record_adopt_request;
static const record record_reseal_request;
static const record record_row_input;
static const record record_loaded_input;
static const record record_committed_input;
static const record record_hsm_answer_input;
static const record record_hsm_input;
static const record record_found_input;
static const record record_text_record;
static const record record_entry;
static const record record_shown_field;
static const record record_section;
static const record record_page_button;
static const record record_guide_text;
static const record record_fact;
static const record record_internal;
static const record record_change;
static const record record_proven_factor;
static const record record_authority;
static const record record_error_record;
static const record record_fault_record;
static const record record_profile_ref;
static const record record_closed_by;
static const record record_footnote_record;
static const record record_instead;
static const record record_hours_answer;
static const record record_window_record;
static const record record_windows_answer;
static const record record_ical_answer;
static const record record_day_reason;
static const record record_day_record;
static const record record_day_answer;
static const record record_days_answer;
static const record record_between_answer;
static const record record_date_range_record;
static const record record_statement_answer;
static const record record_fee_answer;
static const record record_charge_answer;
static const record record_entry_fault;
static const record record_entry_answer;
static const record record_question_record;
static const record record_questions_answer;
static const record record_service_record;
static const record record_profile_answer;
static const record record_chance_record;
static const record record_outage_record;
static const record record_lock_policy_answer;
static const record record_counter_event_record;
static const record record_lock_history_step;
static const record record_lock_history_answer;
static const record record_page_answer;
static const record record_page_summary;
static const record record_pages_answer;
static const record record_text_answer;
static const record record_keyboard_view;
static const record record_connection_answer;
static const record record_environment_row_record;
static const record record_environment_answer;
static const record record_need_record;
static const record record_hsm_block_record;
static const record record_write_record;
static const record record_require_record;
static const record record_message_record;
static const record record_notice_record;
static const record record_audit_entry;
static const record record_outcome_record;
static const record record_public_record;
static const record record_page_view;
static const record record_shown_value;
static const record record_refused_record;

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
    {"domain", TEXT, offsetof(madoguchi_ical_request, domain), 0, 0, 0, NULL, NULL},
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

static const field fields_check_entry_request[] = {
    {"form", WORD, offsetof(madoguchi_check_entry_request, form), 0, 0, 0, NULL, &words_form_rule},
    {"entry", TEXT, offsetof(madoguchi_check_entry_request, entry), 0, 0, 0, NULL, NULL},
    {"entry_again", TEXT, offsetof(madoguchi_check_entry_request, entry_again), 1, 0, 0, NULL, NULL},
};
static const madoguchi_check_entry_request init_check_entry_request = MADOGUCHI_CHECK_ENTRY_REQUEST_INIT;
static const record record_check_entry_request = {sizeof(madoguchi_check_entry_request), fields_check_entry_request, 3, &init_check_entry_request};

static const field fields_check_password_request[] = {
    {"new_password", TEXT, offsetof(madoguchi_check_password_request, new_password), 0, 0, 0, NULL, NULL},
    {"new_password_again", TEXT, offsetof(madoguchi_check_password_request, new_password_again), 1, 0, 0, NULL, NULL},
    {"current_password", TEXT, offsetof(madoguchi_check_password_request, current_password), 1, 0, 0, NULL, NULL},
    {"other_password", TEXT, offsetof(madoguchi_check_password_request, other_password), 1, 0, 0, NULL, NULL},
    {"login_id", TEXT, offsetof(madoguchi_check_password_request, login_id), 1, 0, 0, NULL, NULL},
    {"telephone", TEXT, offsetof(madoguchi_check_password_request, telephone), 1, 0, 0, NULL, NULL},
    {"account_number", TEXT, offsetof(madoguchi_check_password_request, account_number), 1, 0, 0, NULL, NULL},
};
static const madoguchi_check_password_request init_check_password_request = MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT;
static const record record_check_password_request = {sizeof(madoguchi_check_password_request), fields_check_password_request, 7, &init_check_password_request};

static const field fields_check_questions_request[] = {
    {"first_question", TEXT, offsetof(madoguchi_check_questions_request, first_question), 0, 0, 0, NULL, NULL},
    {"first_answer", TEXT, offsetof(madoguchi_check_questions_request, first_answer), 0, 0, 0, NULL, NULL},
    {"second_question", TEXT, offsetof(madoguchi_check_questions_request, second_question), 0, 0, 0, NULL, NULL},
    {"second_answer", TEXT, offsetof(madoguchi_check_questions_request, second_answer), 0, 0, 0, NULL, NULL},
    {"third_question", TEXT, offsetof(madoguchi_check_questions_request, third_question), 0, 0, 0, NULL, NULL},
    {"third_answer", TEXT, offsetof(madoguchi_check_questions_request, third_answer), 0, 0, 0, NULL, NULL},
};
static const madoguchi_check_questions_request init_check_questions_request = MADOGUCHI_CHECK_QUESTIONS_REQUEST_INIT;
static const record record_check_questions_request = {sizeof(madoguchi_check_questions_request), fields_check_questions_request, 6, &init_check_questions_request};

static const madoguchi_questions_request init_questions_request = MADOGUCHI_QUESTIONS_REQUEST_INIT;
static const record record_questions_request = {sizeof(madoguchi_questions_request), NULL, 0, &init_questions_request};

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

static const field fields_page_request[] = {
    {"page", WORD, offsetof(madoguchi_page_request, page), 0, 0, 0, NULL, &words_page},
    {"button", WORD, offsetof(madoguchi_page_request, button), 1, 0, 0, NULL, &words_button},
};
static const madoguchi_page_request init_page_request = MADOGUCHI_PAGE_REQUEST_INIT;
static const record record_page_request = {sizeof(madoguchi_page_request), fields_page_request, 2, &init_page_request};

static const madoguchi_pages_request init_pages_request = MADOGUCHI_PAGES_REQUEST_INIT;
static const record record_pages_request = {sizeof(madoguchi_pages_request), NULL, 0, &init_pages_request};

static const field fields_text_request[] = {
    {"key", TEXT, offsetof(madoguchi_text_request, key), 1, 0, 0, NULL, NULL},
    {"page", WORD, offsetof(madoguchi_text_request, page), 1, 0, 0, NULL, &words_page},
};
static const madoguchi_text_request init_text_request = MADOGUCHI_TEXT_REQUEST_INIT;
static const record record_text_request = {sizeof(madoguchi_text_request), fields_text_request, 2, &init_text_request};

static const field fields_open_keyboard_request[] = {
    {"page", WORD, offsetof(madoguchi_open_keyboard_request, page), 0, 0, 0, NULL, &words_page},
    {"field", WORD, offsetof(madoguchi_open_keyboard_request, field), 0, 0, 0, NULL, &words_entry_field},
};
static const madoguchi_open_keyboard_request init_open_keyboard_request = MADOGUCHI_OPEN_KEYBOARD_REQUEST_INIT;
static const record record_open_keyboard_request = {sizeof(madoguchi_open_keyboard_request), fields_open_keyboard_request, 2, &init_open_keyboard_request};

static const field fields_connection_request[] = {
    {"tls", WORD, offsetof(madoguchi_connection_request, tls), 1, 0, 0, NULL, &words_tls_version},
    {"cipher_bits", NUMBER, offsetof(madoguchi_connection_request, cipher_bits), 1, 0, 0, NULL, NULL},
    {"certificate", WORD, offsetof(madoguchi_connection_request, certificate), 1, 0, 0, NULL, &words_certificate_kind},
};
static const madoguchi_connection_request init_connection_request = MADOGUCHI_CONNECTION_REQUEST_INIT;
static const record record_connection_request = {sizeof(madoguchi_connection_request), fields_connection_request, 3, &init_connection_request};

static const field fields_current_version_record[] = {
    {"browser", WORD, offsetof(madoguchi_current_version_record, browser), 0, 0, 0, NULL, &words_browser},
    {"version", TEXT, offsetof(madoguchi_current_version_record, version), 0, 0, 0, NULL, NULL},
};
static const madoguchi_current_version_record init_current_version_record = MADOGUCHI_CURRENT_VERSION_RECORD_INIT;
static const record record_current_version_record = {sizeof(madoguchi_current_version_record), fields_current_version_record, 2, &init_current_version_record};

static const field fields_environment_request[] = {
    {"user_agent", TEXT, offsetof(madoguchi_environment_request, user_agent), 0, 0, 0, NULL, NULL},
    {"os_version", TEXT, offsetof(madoguchi_environment_request, os_version), 1, 0, 0, NULL, NULL},
    {"latest", RECORD, offsetof(madoguchi_environment_request, latest), 1, 1, 0, &record_current_version_record, NULL},
};
static const madoguchi_environment_request init_environment_request = MADOGUCHI_ENVIRONMENT_REQUEST_INIT;
static const record record_environment_request = {sizeof(madoguchi_environment_request), fields_environment_request, 3, &init_environment_request};

static const madoguchi_start_session_request init_start_session_request = MADOGUCHI_START_SESSION_REQUEST_INIT;
static const record record_start_session_request = {sizeof(madoguchi_start_session_request), NULL, 0, &init_start_session_request};

static const field fields_entry_input[] = {
    {"field", WORD, offsetof(madoguchi_entry_input, field), 0, 0, 0, NULL, &words_entry_field},
    {"text", TEXT, offsetof(madoguchi_entry_input, text), 0, 0, 0, NULL, NULL},
};
static const madoguchi_entry_input init_entry_input = MADOGUCHI_ENTRY_INPUT_INIT;
static const record record_entry_input = {sizeof(madoguchi_entry_input), fields_entry_input, 2, &init_entry_input};

static const field fields_submit_request[] = {
    {"session", TEXT, offsetof(madoguchi_submit_request, session), 0, 0, 0, NULL, NULL},
    {"step", TEXT, offsetof(madoguchi_submit_request, step), 0, 0, 0, NULL, NULL},
    {"button", WORD, offsetof(madoguchi_submit_request, button), 0, 0, 0, NULL, &words_button},
    {"entries", RECORD, offsetof(madoguchi_submit_request, entries), 0, 1, 0, &record_entry_input, NULL},
    {"environment", TEXT, offsetof(madoguchi_submit_request, environment), 1, 0, 0, NULL, NULL},
    {"maintenance", RECORD, offsetof(madoguchi_submit_request, maintenance), 1, 0, 1, &record_maintenance_record, NULL},
};
static const madoguchi_submit_request init_submit_request = MADOGUCHI_SUBMIT_REQUEST_INIT;
static const record record_submit_request = {sizeof(madoguchi_submit_request), fields_submit_request, 6, &init_submit_request};

static const field fields_show_request[] = {
    {"session", TEXT, offsetof(madoguchi_show_request, session), 0, 0, 0, NULL, NULL},
};
static const madoguchi_show_request init_show_request = MADOGUCHI_SHOW_REQUEST_INIT;
static const record record_show_request = {sizeof(madoguchi_show_request), fields_show_request, 1, &init_show_request};

static const field fields_authority_request[] = {
    {"session", TEXT, offsetof(madoguchi_authority_request, session), 0, 0, 0, NULL, NULL},
    {"service", WORD, offsetof(madoguchi_authority_request, service), 0, 0, 0, NULL, &words_service},
};
static const madoguchi_authority_request init_authority_request = MADOGUCHI_AUTHORITY_REQUEST_INIT;
static const record record_authority_request = {sizeof(madoguchi_authority_request), fields_authority_request, 2, &init_authority_request};

static const field fields_operate_request[] = {
    {"operator", TEXT, offsetof(madoguchi_operate_request, operator_), 0, 0, 0, NULL, NULL},
    {"approver", TEXT, offsetof(madoguchi_operate_request, approver), 1, 0, 0, NULL, NULL},
    {"approved_at", INSTANT, offsetof(madoguchi_operate_request, approved_at), 1, 0, 0, NULL, NULL},
    {"reason", TEXT, offsetof(madoguchi_operate_request, reason), 0, 0, 0, NULL, NULL},
    {"customer", TEXT, offsetof(madoguchi_operate_request, customer), 0, 0, 0, NULL, NULL},
    {"command", WORD, offsetof(madoguchi_operate_request, command), 0, 0, 0, NULL, &words_operator_act},
    {"factor", WORD, offsetof(madoguchi_operate_request, factor), 1, 0, 0, NULL, &words_factor},
    {"account", TEXT, offsetof(madoguchi_operate_request, account), 1, 0, 0, NULL, NULL},
    {"mail", TEXT, offsetof(madoguchi_operate_request, mail), 1, 0, 0, NULL, NULL},
    {"login_password", TEXT, offsetof(madoguchi_operate_request, login_password), 1, 0, 0, NULL, NULL},
    {"confirmation_password", TEXT, offsetof(madoguchi_operate_request, confirmation_password), 1, 0, 0, NULL, NULL},
};
static const madoguchi_operate_request init_operate_request = MADOGUCHI_OPERATE_REQUEST_INIT;
static const record record_operate_request = {sizeof(madoguchi_operate_request), fields_operate_request, 11, &init_operate_request};

static const field fields_end_all_sessions_request[] = {
    {"operator", TEXT, offsetof(madoguchi_end_all_sessions_request, operator_), 0, 0, 0, NULL, NULL},
    {"approver", TEXT, offsetof(madoguchi_end_all_sessions_request, approver), 1, 0, 0, NULL, NULL},
    {"approved_at", INSTANT, offsetof(madoguchi_end_all_sessions_request, approved_at), 1, 0, 0, NULL, NULL},
    {"reason", TEXT, offsetof(madoguchi_end_all_sessions_request, reason), 0, 0, 0, NULL, NULL},
    {"began_before", INSTANT, offsetof(madoguchi_end_all_sessions_request, began_before), 0, 0, 0, NULL, NULL},
};
static const madoguchi_end_all_sessions_request init_end_all_sessions_request = MADOGUCHI_END_ALL_SESSIONS_REQUEST_INIT;
static const record record_end_all_sessions_request = {sizeof(madoguchi_end_all_sessions_request), fields_end_all_sessions_request, 5, &init_end_all_sessions_request};

static const field fields_due_request[] = {
    {"row", TEXT, offsetof(madoguchi_due_request, row), 0, 0, 0, NULL, NULL},
};
static const madoguchi_due_request init_due_request = MADOGUCHI_DUE_REQUEST_INIT;
static const record record_due_request = {sizeof(madoguchi_due_request), fields_due_request, 1, &init_due_request};

static const field fields_adopt_request[] = {
    {"customer", TEXT, offsetof(madoguchi_adopt_request, customer), 0, 0, 0, NULL, NULL},
    {"dry", FLAG, offsetof(madoguchi_adopt_request, dry), 1, 0, 0, NULL, NULL},
};
static const madoguchi_adopt_request init_adopt_request = MADOGUCHI_ADOPT_REQUEST_INIT;
static const record record_adopt_request = {sizeof(madoguchi_adopt_request), fields_adopt_request, 2, &init_adopt_request};

static const field fields_reseal_request[] = {
    {"row", TEXT, offsetof(madoguchi_reseal_request, row), 0, 0, 0, NULL, NULL},
};
static const madoguchi_reseal_request init_reseal_request = MADOGUCHI_RESEAL_REQUEST_INIT;
static const record record_reseal_request = {sizeof(madoguchi_reseal_request), fields_reseal_request, 1, &init_reseal_request};

static const field fields_row_input[] = {
    {"key", TEXT, offsetof(madoguchi_row_input, key), 0, 0, 0, NULL, NULL},
    {"revision", NUMBER, offsetof(madoguchi_row_input, revision), 0, 0, 0, NULL, NULL},
    {"bytes", BYTES, offsetof(madoguchi_row_input, bytes), 0, 0, 0, NULL, NULL},
};
static const madoguchi_row_input init_row_input = MADOGUCHI_ROW_INPUT_INIT;
static const record record_row_input = {sizeof(madoguchi_row_input), fields_row_input, 3, &init_row_input};

static const field fields_loaded_input[] = {
    {"rows", RECORD, offsetof(madoguchi_loaded_input, rows), 0, 1, 0, &record_row_input, NULL},
    {"now", INSTANT, offsetof(madoguchi_loaded_input, now), 0, 0, 0, NULL, NULL},
};
static const madoguchi_loaded_input init_loaded_input = MADOGUCHI_LOADED_INPUT_INIT;
static const record record_loaded_input = {sizeof(madoguchi_loaded_input), fields_loaded_input, 2, &init_loaded_input};

static const field fields_committed_input[] = {
    {"now", INSTANT, offsetof(madoguchi_committed_input, now), 0, 0, 0, NULL, NULL},
};
static const madoguchi_committed_input init_committed_input = MADOGUCHI_COMMITTED_INPUT_INIT;
static const record record_committed_input = {sizeof(madoguchi_committed_input), fields_committed_input, 1, &init_committed_input};

static const field fields_hsm_answer_input[] = {
    {"bytes", BYTES, offsetof(madoguchi_hsm_answer_input, bytes), 0, 0, 0, NULL, NULL},
};
static const madoguchi_hsm_answer_input init_hsm_answer_input = MADOGUCHI_HSM_ANSWER_INPUT_INIT;
static const record record_hsm_answer_input = {sizeof(madoguchi_hsm_answer_input), fields_hsm_answer_input, 1, &init_hsm_answer_input};

static const field fields_hsm_input[] = {
    {"answers", RECORD, offsetof(madoguchi_hsm_input, answers), 0, 1, 0, &record_hsm_answer_input, NULL},
    {"now", INSTANT, offsetof(madoguchi_hsm_input, now), 0, 0, 0, NULL, NULL},
};
static const madoguchi_hsm_input init_hsm_input = MADOGUCHI_HSM_INPUT_INIT;
static const record record_hsm_input = {sizeof(madoguchi_hsm_input), fields_hsm_input, 2, &init_hsm_input};

static const field fields_found_input[] = {
    {"messages", TEXT, offsetof(madoguchi_found_input, messages), 0, 1, 0, NULL, NULL},
    {"now", INSTANT, offsetof(madoguchi_found_input, now), 0, 0, 0, NULL, NULL},
};
static const madoguchi_found_input init_found_input = MADOGUCHI_FOUND_INPUT_INIT;
static const record record_found_input = {sizeof(madoguchi_found_input), fields_found_input, 2, &init_found_input};

static const field fields_text_record[] = {
    {"ja", TEXT, offsetof(madoguchi_text_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_text_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_text_record = {sizeof(madoguchi_text_record), fields_text_record, 2, NULL};

static const field fields_entry[] = {
    {"field", WORD, offsetof(madoguchi_entry, field), 0, 0, 0, NULL, &words_entry_field},
    {"label", RECORD, offsetof(madoguchi_entry, label), 0, 0, 0, &record_text_record, NULL},
    {"required", FLAG, offsetof(madoguchi_entry, required), 0, 0, 0, NULL, NULL},
    {"form", WORD, offsetof(madoguchi_entry, form), 0, 0, 0, NULL, &words_form_rule},
    {"again", WORD, offsetof(madoguchi_entry, again), 1, 0, 0, NULL, &words_entry_field},
    {"secret", FLAG, offsetof(madoguchi_entry, secret), 0, 0, 0, NULL, NULL},
    {"keyboard", FLAG, offsetof(madoguchi_entry, keyboard), 0, 0, 0, NULL, NULL},
};
static const record record_entry = {sizeof(madoguchi_entry), fields_entry, 7, NULL};

static const field fields_shown_field[] = {
    {"field", WORD, offsetof(madoguchi_shown_field, field), 0, 0, 0, NULL, &words_entry_field},
    {"label", RECORD, offsetof(madoguchi_shown_field, label), 0, 0, 0, &record_text_record, NULL},
};
static const record record_shown_field = {sizeof(madoguchi_shown_field), fields_shown_field, 2, NULL};

static const field fields_section[] = {
    {"heading", RECORD, offsetof(madoguchi_section, heading), 1, 0, 1, &record_text_record, NULL},
    {"entries", RECORD, offsetof(madoguchi_section, entries), 0, 1, 0, &record_entry, NULL},
    {"shows", RECORD, offsetof(madoguchi_section, shows), 0, 1, 0, &record_shown_field, NULL},
    {"rule", TEXT, offsetof(madoguchi_section, rule), 0, 0, 0, NULL, NULL},
    {"source", TEXT, offsetof(madoguchi_section, source), 0, 0, 0, NULL, NULL},
};
static const record record_section = {sizeof(madoguchi_section), fields_section, 5, NULL};

static const field fields_page_button[] = {
    {"button", WORD, offsetof(madoguchi_page_button, button), 0, 0, 0, NULL, &words_button},
    {"label", RECORD, offsetof(madoguchi_page_button, label), 0, 0, 0, &record_text_record, NULL},
    {"leads_to", WORD, offsetof(madoguchi_page_button, leads_to), 0, 1, 0, NULL, &words_page},
    {"section", NUMBER, offsetof(madoguchi_page_button, section), 1, 0, 0, NULL, NULL},
    {"rule", TEXT, offsetof(madoguchi_page_button, rule), 0, 0, 0, NULL, NULL},
    {"source", TEXT, offsetof(madoguchi_page_button, source), 0, 0, 0, NULL, NULL},
};
static const record record_page_button = {sizeof(madoguchi_page_button), fields_page_button, 6, NULL};

static const field fields_guide_text[] = {
    {"key", TEXT, offsetof(madoguchi_guide_text, key), 0, 0, 0, NULL, NULL},
    {"kind", WORD, offsetof(madoguchi_guide_text, kind), 0, 0, 0, NULL, &words_text_kind},
    {"text", RECORD, offsetof(madoguchi_guide_text, text), 0, 0, 0, &record_text_record, NULL},
    {"pages", WORD, offsetof(madoguchi_guide_text, pages), 0, 1, 0, NULL, &words_page},
    {"rule", TEXT, offsetof(madoguchi_guide_text, rule), 0, 0, 0, NULL, NULL},
    {"source", TEXT, offsetof(madoguchi_guide_text, source), 0, 0, 0, NULL, NULL},
};
static const record record_guide_text = {sizeof(madoguchi_guide_text), fields_guide_text, 6, NULL};

static const field fields_fact[] = {
    {"name", TEXT, offsetof(madoguchi_fact, name), 0, 0, 0, NULL, NULL},
    {"value", TEXT, offsetof(madoguchi_fact, value), 0, 0, 0, NULL, NULL},
};
static const record record_fact = {sizeof(madoguchi_fact), fields_fact, 2, NULL};

static const field fields_internal[] = {
    {"reason", WORD, offsetof(madoguchi_internal, reason), 0, 0, 0, NULL, &words_reason},
    {"facts", RECORD, offsetof(madoguchi_internal, facts), 0, 1, 0, &record_fact, NULL},
};
static const record record_internal = {sizeof(madoguchi_internal), fields_internal, 2, NULL};

static const field fields_change[] = {
    {"kind", WORD, offsetof(madoguchi_change, kind), 0, 0, 0, NULL, &words_change_kind},
    {"factor", WORD, offsetof(madoguchi_change, factor), 0, 0, 0, NULL, &words_factor},
    {"at", INSTANT, offsetof(madoguchi_change, at), 0, 0, 0, NULL, NULL},
};
static const record record_change = {sizeof(madoguchi_change), fields_change, 3, NULL};

static const field fields_proven_factor[] = {
    {"factor", WORD, offsetof(madoguchi_proven_factor, factor), 0, 0, 0, NULL, &words_factor},
    {"at", INSTANT, offsetof(madoguchi_proven_factor, at), 0, 0, 0, NULL, NULL},
    {"purpose", WORD, offsetof(madoguchi_proven_factor, purpose), 0, 0, 0, NULL, &words_page},
};
static const record record_proven_factor = {sizeof(madoguchi_proven_factor), fields_proven_factor, 3, NULL};

static const field fields_authority[] = {
    {"service", WORD, offsetof(madoguchi_authority, service), 0, 0, 0, NULL, &words_service},
    {"allowed", FLAG, offsetof(madoguchi_authority, allowed), 0, 0, 0, NULL, NULL},
    {"journey_done", FLAG, offsetof(madoguchi_authority, journey_done), 0, 0, 0, NULL, NULL},
    {"proven", RECORD, offsetof(madoguchi_authority, proven), 0, 1, 0, &record_proven_factor, NULL},
    {"missing", WORD, offsetof(madoguchi_authority, missing), 1, 1, 0, NULL, &words_factor},
    {"rules", TEXT, offsetof(madoguchi_authority, rules), 0, 1, 0, NULL, NULL},
};
static const record record_authority = {sizeof(madoguchi_authority), fields_authority, 6, NULL};

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

static const field fields_closed_by[] = {
    {"rule", TEXT, offsetof(madoguchi_closed_by, rule), 0, 0, 0, NULL, NULL},
    {"layer", WORD, offsetof(madoguchi_closed_by, layer), 0, 0, 0, NULL, &words_layer},
    {"ja", TEXT, offsetof(madoguchi_closed_by, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_closed_by, en), 0, 0, 0, NULL, NULL},
    {"from", INSTANT, offsetof(madoguchi_closed_by, from), 1, 0, 0, NULL, NULL},
    {"to", INSTANT, offsetof(madoguchi_closed_by, to), 1, 0, 0, NULL, NULL},
};
static const record record_closed_by = {sizeof(madoguchi_closed_by), fields_closed_by, 6, NULL};

static const field fields_footnote_record[] = {
    {"mark", TEXT, offsetof(madoguchi_footnote_record, mark), 0, 0, 0, NULL, NULL},
    {"rule", TEXT, offsetof(madoguchi_footnote_record, rule), 0, 0, 0, NULL, NULL},
    {"ja", TEXT, offsetof(madoguchi_footnote_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_footnote_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_footnote_record = {sizeof(madoguchi_footnote_record), fields_footnote_record, 4, NULL};

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
    {"footnotes", RECORD, offsetof(madoguchi_hours_answer, footnotes), 0, 1, 0, &record_footnote_record, NULL},
    {"instead", RECORD, offsetof(madoguchi_hours_answer, instead), 1, 0, 1, &record_instead, NULL},
    {"maintenance_revision", TEXT, offsetof(madoguchi_hours_answer, maintenance_revision), 1, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_hours_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_hours_answer = {sizeof(madoguchi_hours_answer), fields_hours_answer, 11, NULL};

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
    {"banking_order", RECORD, offsetof(madoguchi_day_answer, banking_order), 1, 0, 1, &record_text_record, NULL},
};
static const record record_day_answer = {sizeof(madoguchi_day_answer), fields_day_answer, 5, NULL};

static const field fields_days_answer[] = {
    {"date", DATE, offsetof(madoguchi_days_answer, date), 0, 0, 0, NULL, NULL},
    {"skipped", RECORD, offsetof(madoguchi_days_answer, skipped), 0, 1, 0, &record_day_record, NULL},
    {"rules", TEXT, offsetof(madoguchi_days_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_days_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
    {"banking_order", RECORD, offsetof(madoguchi_days_answer, banking_order), 1, 0, 1, &record_text_record, NULL},
};
static const record record_days_answer = {sizeof(madoguchi_days_answer), fields_days_answer, 5, NULL};

static const field fields_between_answer[] = {
    {"business_days", NUMBER, offsetof(madoguchi_between_answer, business_days), 0, 0, 0, NULL, NULL},
    {"calendar_days", NUMBER, offsetof(madoguchi_between_answer, calendar_days), 0, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_between_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_between_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
    {"banking_order", RECORD, offsetof(madoguchi_between_answer, banking_order), 1, 0, 1, &record_text_record, NULL},
};
static const record record_between_answer = {sizeof(madoguchi_between_answer), fields_between_answer, 5, NULL};

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

static const field fields_entry_fault[] = {
    {"field", TEXT, offsetof(madoguchi_entry_fault, field), 0, 0, 0, NULL, NULL},
    {"code", NUMBER_32, offsetof(madoguchi_entry_fault, code), 0, 0, 0, NULL, NULL},
    {"name", TEXT, offsetof(madoguchi_entry_fault, name), 0, 0, 0, NULL, NULL},
    {"rule", TEXT, offsetof(madoguchi_entry_fault, rule), 0, 0, 0, NULL, NULL},
    {"position", NUMBER, offsetof(madoguchi_entry_fault, position), 1, 0, 0, NULL, NULL},
    {"ja", TEXT, offsetof(madoguchi_entry_fault, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_entry_fault, en), 0, 0, 0, NULL, NULL},
};
static const record record_entry_fault = {sizeof(madoguchi_entry_fault), fields_entry_fault, 7, NULL};

static const field fields_entry_answer[] = {
    {"right", FLAG, offsetof(madoguchi_entry_answer, right), 0, 0, 0, NULL, NULL},
    {"faults", RECORD, offsetof(madoguchi_entry_answer, faults), 0, 1, 0, &record_entry_fault, NULL},
    {"asked", RECORD, offsetof(madoguchi_entry_answer, asked), 0, 0, 0, &record_text_record, NULL},
    {"rules", TEXT, offsetof(madoguchi_entry_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_entry_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_entry_answer = {sizeof(madoguchi_entry_answer), fields_entry_answer, 5, NULL};

static const field fields_question_record[] = {
    {"key", TEXT, offsetof(madoguchi_question_record, key), 0, 0, 0, NULL, NULL},
    {"ja", TEXT, offsetof(madoguchi_question_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_question_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_question_record = {sizeof(madoguchi_question_record), fields_question_record, 3, NULL};

static const field fields_questions_answer[] = {
    {"questions", RECORD, offsetof(madoguchi_questions_answer, questions), 0, 1, 0, &record_question_record, NULL},
    {"asked", RECORD, offsetof(madoguchi_questions_answer, asked), 0, 0, 0, &record_text_record, NULL},
    {"rules", TEXT, offsetof(madoguchi_questions_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_questions_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_questions_answer = {sizeof(madoguchi_questions_answer), fields_questions_answer, 4, NULL};

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
    {"warnings", RECORD, offsetof(madoguchi_profile_answer, warnings), 0, 1, 0, &record_fault_record, NULL},
};
static const record record_profile_answer = {sizeof(madoguchi_profile_answer), fields_profile_answer, 7, NULL};

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
    {"temporary_lock_minutes", NUMBER, offsetof(madoguchi_lock_policy_answer, temporary_lock_minutes), 1, 0, 0, NULL, NULL},
    {"temporary_lock_minutes_longest", NUMBER, offsetof(madoguchi_lock_policy_answer, temporary_lock_minutes_longest), 1, 0, 0, NULL, NULL},
    {"temporary_locks_to_lock", NUMBER, offsetof(madoguchi_lock_policy_answer, temporary_locks_to_lock), 1, 0, 0, NULL, NULL},
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

static const field fields_counter_event_record[] = {
    {"at", INSTANT, offsetof(madoguchi_counter_event_record, at), 0, 0, 0, NULL, NULL},
    {"kind", WORD, offsetof(madoguchi_counter_event_record, kind), 0, 0, 0, NULL, &words_counter_event_word},
    {"origin", WORD, offsetof(madoguchi_counter_event_record, origin), 0, 0, 0, NULL, &words_origin},
    {"attempt", NUMBER, offsetof(madoguchi_counter_event_record, attempt), 1, 0, 0, NULL, NULL},
    {"run_out", FLAG, offsetof(madoguchi_counter_event_record, run_out), 1, 0, 0, NULL, NULL},
    {"number", NUMBER, offsetof(madoguchi_counter_event_record, number), 1, 0, 0, NULL, NULL},
    {"until", INSTANT, offsetof(madoguchi_counter_event_record, until), 1, 0, 0, NULL, NULL},
};
static const record record_counter_event_record = {sizeof(madoguchi_counter_event_record), fields_counter_event_record, 7, NULL};

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
    {"temporary_locks", NUMBER, offsetof(madoguchi_lock_history_step, temporary_locks), 0, 0, 0, NULL, NULL},
    {"until", INSTANT, offsetof(madoguchi_lock_history_step, until), 1, 0, 0, NULL, NULL},
    {"wake_at", INSTANT, offsetof(madoguchi_lock_history_step, wake_at), 1, 0, 0, NULL, NULL},
    {"happened", RECORD, offsetof(madoguchi_lock_history_step, happened), 0, 1, 0, &record_counter_event_record, NULL},
};
static const record record_lock_history_step = {sizeof(madoguchi_lock_history_step), fields_lock_history_step, 13, NULL};

static const field fields_lock_history_answer[] = {
    {"factor", WORD, offsetof(madoguchi_lock_history_answer, factor), 0, 0, 0, NULL, &words_factor},
    {"steps", RECORD, offsetof(madoguchi_lock_history_answer, steps), 0, 1, 0, &record_lock_history_step, NULL},
    {"rules", TEXT, offsetof(madoguchi_lock_history_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_lock_history_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_lock_history_answer = {sizeof(madoguchi_lock_history_answer), fields_lock_history_answer, 4, NULL};

static const field fields_page_answer[] = {
    {"page", WORD, offsetof(madoguchi_page_answer, page), 0, 0, 0, NULL, &words_page},
    {"title", RECORD, offsetof(madoguchi_page_answer, title), 0, 0, 0, &record_text_record, NULL},
    {"screen_id", TEXT, offsetof(madoguchi_page_answer, screen_id), 1, 0, 0, NULL, NULL},
    {"path", RECORD, offsetof(madoguchi_page_answer, path), 1, 0, 1, &record_text_record, NULL},
    {"sections", RECORD, offsetof(madoguchi_page_answer, sections), 0, 1, 0, &record_section, NULL},
    {"buttons", RECORD, offsetof(madoguchi_page_answer, buttons), 0, 1, 0, &record_page_button, NULL},
    {"texts", RECORD, offsetof(madoguchi_page_answer, texts), 0, 1, 0, &record_guide_text, NULL},
    {"rules", TEXT, offsetof(madoguchi_page_answer, rules), 0, 1, 0, NULL, NULL},
    {"source", TEXT, offsetof(madoguchi_page_answer, source), 0, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_page_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_page_answer = {sizeof(madoguchi_page_answer), fields_page_answer, 10, NULL};

static const field fields_page_summary[] = {
    {"page", WORD, offsetof(madoguchi_page_summary, page), 0, 0, 0, NULL, &words_page},
    {"title", RECORD, offsetof(madoguchi_page_summary, title), 0, 0, 0, &record_text_record, NULL},
    {"screen_id", TEXT, offsetof(madoguchi_page_summary, screen_id), 1, 0, 0, NULL, NULL},
};
static const record record_page_summary = {sizeof(madoguchi_page_summary), fields_page_summary, 3, NULL};

static const field fields_pages_answer[] = {
    {"pages", RECORD, offsetof(madoguchi_pages_answer, pages), 0, 1, 0, &record_page_summary, NULL},
    {"rules", TEXT, offsetof(madoguchi_pages_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_pages_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_pages_answer = {sizeof(madoguchi_pages_answer), fields_pages_answer, 3, NULL};

static const field fields_text_answer[] = {
    {"texts", RECORD, offsetof(madoguchi_text_answer, texts), 0, 1, 0, &record_guide_text, NULL},
    {"rules", TEXT, offsetof(madoguchi_text_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_text_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_text_answer = {sizeof(madoguchi_text_answer), fields_text_answer, 3, NULL};

static const field fields_keyboard_view[] = {
    {"field", WORD, offsetof(madoguchi_keyboard_view, field), 0, 0, 0, NULL, &words_entry_field},
    {"classes", WORD, offsetof(madoguchi_keyboard_view, classes), 0, 1, 0, NULL, &words_key_class},
    {"chosen", WORD, offsetof(madoguchi_keyboard_view, chosen), 0, 0, 0, NULL, &words_key_class},
    {"keys", TEXT, offsetof(madoguchi_keyboard_view, keys), 0, 1, 0, NULL, NULL},
    {"entered", NUMBER, offsetof(madoguchi_keyboard_view, entered), 0, 0, 0, NULL, NULL},
    {"cursor", NUMBER, offsetof(madoguchi_keyboard_view, cursor), 0, 0, 0, NULL, NULL},
    {"limit", NUMBER, offsetof(madoguchi_keyboard_view, limit), 0, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_keyboard_view, rules), 0, 1, 0, NULL, NULL},
};
static const record record_keyboard_view = {sizeof(madoguchi_keyboard_view), fields_keyboard_view, 8, NULL};

static const field fields_connection_answer[] = {
    {"tls_floor", WORD, offsetof(madoguchi_connection_answer, tls_floor), 0, 0, 0, NULL, &words_tls_version},
    {"cipher_bits_floor", NUMBER, offsetof(madoguchi_connection_answer, cipher_bits_floor), 0, 0, 0, NULL, NULL},
    {"certificate_floor", WORD, offsetof(madoguchi_connection_answer, certificate_floor), 0, 0, 0, NULL, &words_certificate_kind},
    {"allowed", FLAG, offsetof(madoguchi_connection_answer, allowed), 1, 0, 0, NULL, NULL},
    {"refused_because", WORD, offsetof(madoguchi_connection_answer, refused_because), 0, 1, 0, NULL, &words_connection_refusal},
    {"rules", TEXT, offsetof(madoguchi_connection_answer, rules), 0, 1, 0, NULL, NULL},
    {"source", TEXT, offsetof(madoguchi_connection_answer, source), 0, 0, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_connection_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_connection_answer = {sizeof(madoguchi_connection_answer), fields_connection_answer, 8, NULL};

static const field fields_environment_row_record[] = {
    {"os", WORD, offsetof(madoguchi_environment_row_record, os), 0, 0, 0, NULL, &words_os},
    {"os_version", TEXT, offsetof(madoguchi_environment_row_record, os_version), 0, 0, 0, NULL, NULL},
    {"browser", WORD, offsetof(madoguchi_environment_row_record, browser), 0, 0, 0, NULL, &words_browser},
    {"version", TEXT, offsetof(madoguchi_environment_row_record, version), 1, 0, 0, NULL, NULL},
    {"source", TEXT, offsetof(madoguchi_environment_row_record, source), 0, 0, 0, NULL, NULL},
};
static const record record_environment_row_record = {sizeof(madoguchi_environment_row_record), fields_environment_row_record, 5, NULL};

static const field fields_environment_answer[] = {
    {"support", WORD, offsetof(madoguchi_environment_answer, support), 0, 0, 0, NULL, &words_support},
    {"reasons", WORD, offsetof(madoguchi_environment_answer, reasons), 0, 1, 0, NULL, &words_environment_reason},
    {"os", WORD, offsetof(madoguchi_environment_answer, os), 1, 0, 0, NULL, &words_os},
    {"browser", WORD, offsetof(madoguchi_environment_answer, browser), 1, 0, 0, NULL, &words_browser},
    {"row", RECORD, offsetof(madoguchi_environment_answer, row), 1, 0, 1, &record_environment_row_record, NULL},
    {"footnotes", RECORD, offsetof(madoguchi_environment_answer, footnotes), 0, 1, 0, &record_guide_text, NULL},
    {"rules", TEXT, offsetof(madoguchi_environment_answer, rules), 0, 1, 0, NULL, NULL},
    {"profile", RECORD, offsetof(madoguchi_environment_answer, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_environment_answer = {sizeof(madoguchi_environment_answer), fields_environment_answer, 8, NULL};

static const field fields_need_record[] = {
    {"need", WORD, offsetof(madoguchi_need_record, need), 0, 0, 0, NULL, &words_need_kind},
    {"keys", TEXT, offsetof(madoguchi_need_record, keys), 0, 1, 0, NULL, NULL},
    {"writes", RECORD, offsetof(madoguchi_need_record, writes), 0, 1, 0, &record_write_record, NULL},
    {"requires", RECORD, offsetof(madoguchi_need_record, requires), 0, 1, 0, &record_require_record, NULL},
    {"outbox", RECORD, offsetof(madoguchi_need_record, outbox), 0, 1, 0, &record_message_record, NULL},
    {"messages", TEXT, offsetof(madoguchi_need_record, messages), 0, 1, 0, NULL, NULL},
    {"blocks", RECORD, offsetof(madoguchi_need_record, blocks), 0, 1, 0, &record_hsm_block_record, NULL},
};
static const record record_need_record = {sizeof(madoguchi_need_record), fields_need_record, 7, NULL};

static const field fields_hsm_block_record[] = {
    {"work", WORD, offsetof(madoguchi_hsm_block_record, work), 0, 0, 0, NULL, &words_hsm_work},
    {"pepper", NUMBER, offsetof(madoguchi_hsm_block_record, pepper), 0, 0, 0, NULL, NULL},
    {"context", BYTES, offsetof(madoguchi_hsm_block_record, context), 0, 0, 0, NULL, NULL},
    {"bytes", BYTES, offsetof(madoguchi_hsm_block_record, bytes), 0, 0, 0, NULL, NULL},
};
static const record record_hsm_block_record = {sizeof(madoguchi_hsm_block_record), fields_hsm_block_record, 4, NULL};

static const field fields_write_record[] = {
    {"key", TEXT, offsetof(madoguchi_write_record, key), 0, 0, 0, NULL, NULL},
    {"expected", NUMBER, offsetof(madoguchi_write_record, expected), 0, 0, 0, NULL, NULL},
    {"revision", NUMBER, offsetof(madoguchi_write_record, revision), 0, 0, 0, NULL, NULL},
    {"bytes", BYTES, offsetof(madoguchi_write_record, bytes), 0, 0, 0, NULL, NULL},
    {"wake_at", INSTANT, offsetof(madoguchi_write_record, wake_at), 1, 0, 0, NULL, NULL},
    {"purge_at", INSTANT, offsetof(madoguchi_write_record, purge_at), 1, 0, 0, NULL, NULL},
};
static const record record_write_record = {sizeof(madoguchi_write_record), fields_write_record, 6, NULL};

static const field fields_require_record[] = {
    {"key", TEXT, offsetof(madoguchi_require_record, key), 0, 0, 0, NULL, NULL},
    {"revision", NUMBER, offsetof(madoguchi_require_record, revision), 0, 0, 0, NULL, NULL},
};
static const record record_require_record = {sizeof(madoguchi_require_record), fields_require_record, 2, NULL};

static const field fields_message_record[] = {
    {"id", TEXT, offsetof(madoguchi_message_record, id), 0, 0, 0, NULL, NULL},
    {"notice", RECORD, offsetof(madoguchi_message_record, notice), 1, 0, 1, &record_notice_record, NULL},
    {"audit", RECORD, offsetof(madoguchi_message_record, audit), 1, 0, 1, &record_audit_entry, NULL},
    {"mac", TEXT, offsetof(madoguchi_message_record, mac), 0, 0, 0, NULL, NULL},
};
static const record record_message_record = {sizeof(madoguchi_message_record), fields_message_record, 4, NULL};

static const field fields_notice_record[] = {
    {"kind", WORD, offsetof(madoguchi_notice_record, kind), 0, 0, 0, NULL, &words_notice_kind},
    {"subject", TEXT, offsetof(madoguchi_notice_record, subject), 0, 0, 0, NULL, NULL},
    {"to", TEXT, offsetof(madoguchi_notice_record, to), 1, 0, 0, NULL, NULL},
    {"at", INSTANT, offsetof(madoguchi_notice_record, at), 0, 0, 0, NULL, NULL},
    {"reference", TEXT, offsetof(madoguchi_notice_record, reference), 0, 0, 0, NULL, NULL},
    {"facts", RECORD, offsetof(madoguchi_notice_record, facts), 0, 1, 0, &record_fact, NULL},
};
static const record record_notice_record = {sizeof(madoguchi_notice_record), fields_notice_record, 6, NULL};

static const field fields_audit_entry[] = {
    {"at", INSTANT, offsetof(madoguchi_audit_entry, at), 0, 0, 0, NULL, NULL},
    {"event", WORD, offsetof(madoguchi_audit_entry, event), 0, 0, 0, NULL, &words_audit_event},
    {"subject", TEXT, offsetof(madoguchi_audit_entry, subject), 0, 0, 0, NULL, NULL},
    {"session", TEXT, offsetof(madoguchi_audit_entry, session), 1, 0, 0, NULL, NULL},
    {"operator", TEXT, offsetof(madoguchi_audit_entry, operator_), 1, 0, 0, NULL, NULL},
    {"rules", TEXT, offsetof(madoguchi_audit_entry, rules), 0, 1, 0, NULL, NULL},
    {"facts", RECORD, offsetof(madoguchi_audit_entry, facts), 0, 1, 0, &record_fact, NULL},
    {"profile", TEXT, offsetof(madoguchi_audit_entry, profile), 0, 0, 0, NULL, NULL},
};
static const record record_audit_entry = {sizeof(madoguchi_audit_entry), fields_audit_entry, 8, NULL};

static const field fields_outcome_record[] = {
    {"public", RECORD, offsetof(madoguchi_outcome_record, public_), 0, 0, 0, &record_public_record, NULL},
    {"internal", RECORD, offsetof(madoguchi_outcome_record, internal), 0, 0, 0, &record_internal, NULL},
    {"profile", RECORD, offsetof(madoguchi_outcome_record, profile), 0, 0, 0, &record_profile_ref, NULL},
};
static const record record_outcome_record = {sizeof(madoguchi_outcome_record), fields_outcome_record, 3, NULL};

static const field fields_public_record[] = {
    {"page", RECORD, offsetof(madoguchi_public_record, page), 1, 0, 1, &record_page_view, NULL},
    {"done", TEXT, offsetof(madoguchi_public_record, done), 1, 1, 0, NULL, NULL},
    {"refused", RECORD, offsetof(madoguchi_public_record, refused), 1, 0, 1, &record_refused_record, NULL},
    {"authority", RECORD, offsetof(madoguchi_public_record, authority), 1, 0, 1, &record_authority, NULL},
    {"changes", RECORD, offsetof(madoguchi_public_record, changes), 1, 1, 0, &record_change, NULL},
};
static const record record_public_record = {sizeof(madoguchi_public_record), fields_public_record, 5, NULL};

static const field fields_page_view[] = {
    {"page", WORD, offsetof(madoguchi_page_view, page), 0, 0, 0, NULL, &words_page},
    {"session", TEXT, offsetof(madoguchi_page_view, session), 1, 0, 0, NULL, NULL},
    {"step", TEXT, offsetof(madoguchi_page_view, step), 0, 0, 0, NULL, NULL},
    {"shown", RECORD, offsetof(madoguchi_page_view, shown), 0, 1, 0, &record_shown_value, NULL},
    {"refused", RECORD, offsetof(madoguchi_page_view, refused), 1, 0, 1, &record_refused_record, NULL},
    {"last_logins", INSTANT, offsetof(madoguchi_page_view, last_logins), 0, 1, 0, NULL, NULL},
    {"change_recommended", FLAG, offsetof(madoguchi_page_view, change_recommended), 0, 0, 0, NULL, NULL},
    {"change_by", INSTANT, offsetof(madoguchi_page_view, change_by), 1, 0, 0, NULL, NULL},
};
static const record record_page_view = {sizeof(madoguchi_page_view), fields_page_view, 8, NULL};

static const field fields_shown_value[] = {
    {"field", WORD, offsetof(madoguchi_shown_value, field), 0, 0, 0, NULL, &words_entry_field},
    {"text", TEXT, offsetof(madoguchi_shown_value, text), 0, 0, 0, NULL, NULL},
};
static const record record_shown_value = {sizeof(madoguchi_shown_value), fields_shown_value, 2, NULL};

static const field fields_refused_record[] = {
    {"because", WORD, offsetof(madoguchi_refused_record, because), 0, 0, 0, NULL, &words_refusal},
    {"rules", TEXT, offsetof(madoguchi_refused_record, rules), 0, 1, 0, NULL, NULL},
    {"retry_at", INSTANT, offsetof(madoguchi_refused_record, retry_at), 1, 0, 0, NULL, NULL},
    {"faults", RECORD, offsetof(madoguchi_refused_record, faults), 0, 1, 0, &record_entry_fault, NULL},
    {"ja", TEXT, offsetof(madoguchi_refused_record, ja), 0, 0, 0, NULL, NULL},
    {"en", TEXT, offsetof(madoguchi_refused_record, en), 0, 0, 0, NULL, NULL},
};
static const record record_refused_record = {sizeof(madoguchi_refused_record), fields_refused_record, 6, NULL};

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

static int32_t ask_answer_page(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_page(profile, (const madoguchi_page_request *)request, result);
}

static int32_t ask_answer_pages(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_pages(profile, (const madoguchi_pages_request *)request, result);
}

static int32_t ask_answer_text(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_text(profile, (const madoguchi_text_request *)request, result);
}

static int32_t ask_answer_connection(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_connection(profile, (const madoguchi_connection_request *)request, result);
}

static int32_t ask_answer_environment(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_environment(profile, (const madoguchi_environment_request *)request, result);
}

static int32_t ask_answer_check_entry(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_check_entry(profile, (const madoguchi_check_entry_request *)request, result);
}

static int32_t ask_answer_check_password(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_check_password(profile, (const madoguchi_check_password_request *)request, result);
}

static int32_t ask_answer_check_questions(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_check_questions(profile, (const madoguchi_check_questions_request *)request, result);
}

static int32_t ask_answer_questions(madoguchi_profile profile, const void *request, madoguchi_result *result)
{
    return madoguchi_answer_questions(profile, (const madoguchi_questions_request *)request, result);
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
    {"page", &record_page_request, &record_page_answer, &init_page_request, ask_answer_page},
    {"pages", &record_pages_request, &record_pages_answer, &init_pages_request, ask_answer_pages},
    {"text", &record_text_request, &record_text_answer, &init_text_request, ask_answer_text},
    {"connection", &record_connection_request, &record_connection_answer, &init_connection_request, ask_answer_connection},
    {"environment", &record_environment_request, &record_environment_answer, &init_environment_request, ask_answer_environment},
    {"check-entry", &record_check_entry_request, &record_entry_answer, &init_check_entry_request, ask_answer_check_entry},
    {"check-password", &record_check_password_request, &record_entry_answer, &init_check_password_request, ask_answer_check_password},
    {"check-questions", &record_check_questions_request, &record_entry_answer, &init_check_questions_request, ask_answer_check_questions},
    {"questions", &record_questions_request, &record_questions_answer, &init_questions_request, ask_answer_questions},
    {"profile", &record_profile_request, &record_profile_answer, &init_profile_request, ask_answer_profile},
    {"lock-policy", &record_lock_policy_request, &record_lock_policy_answer, &init_lock_policy_request, ask_answer_lock_policy},
    {"lock-history", &record_lock_history_request, &record_lock_history_answer, &init_lock_history_request, ask_answer_lock_history},
};

static int32_t take_start_session(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_start_session(engine, (const madoguchi_start_session_request *)request, randomness, act, result);
}

static int32_t take_submit(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_submit(engine, (const madoguchi_submit_request *)request, randomness, act, result);
}

static int32_t take_show(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_show(engine, (const madoguchi_show_request *)request, randomness, act, result);
}

static int32_t take_authority(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_authority(engine, (const madoguchi_authority_request *)request, randomness, act, result);
}

static int32_t take_operate(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_operate(engine, (const madoguchi_operate_request *)request, randomness, act, result);
}

static int32_t take_end_all_sessions(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_end_all_sessions(engine, (const madoguchi_end_all_sessions_request *)request, randomness, act, result);
}

static int32_t take_due(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_due(engine, (const madoguchi_due_request *)request, randomness, act, result);
}

static int32_t take_adopt(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_adopt(engine, (const madoguchi_adopt_request *)request, randomness, act, result);
}

static int32_t take_reseal(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
    madoguchi_result *result)
{
    return madoguchi_take_reseal(engine, (const madoguchi_reseal_request *)request, randomness, act, result);
}

static const deed deeds[] = {
    {"start-session", &record_start_session_request, &init_start_session_request, take_start_session},
    {"submit", &record_submit_request, &init_submit_request, take_submit},
    {"show", &record_show_request, &init_show_request, take_show},
    {"authority", &record_authority_request, &init_authority_request, take_authority},
    {"operate", &record_operate_request, &init_operate_request, take_operate},
    {"end-all-sessions", &record_end_all_sessions_request, &init_end_all_sessions_request, take_end_all_sessions},
    {"due", &record_due_request, &init_due_request, take_due},
    {"adopt", &record_adopt_request, &init_adopt_request, take_adopt},
    {"reseal", &record_reseal_request, &init_reseal_request, take_reseal},
};

#define QUESTION_COUNT (sizeof questions / sizeof questions[0])
#define DEED_COUNT (sizeof deeds / sizeof deeds[0])

#endif
