/* Every field is absent; a `madoguchi_result` is empty. */

#define MADOGUCHI_RESULT_INIT \
    {sizeof(madoguchi_result), 0, 0, {NULL}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_HOST_KEYS_INIT \
    {sizeof(madoguchi_host_keys), {NULL, 0}, {MADOGUCHI_ABSENT, {NULL, 0}}, NULL, 0, {NULL, 0}}
#define MADOGUCHI_HOST_KEY_INIT \
    {MADOGUCHI_ABSENT, {NULL, 0}}
#define MADOGUCHI_MAINTENANCE_WINDOW_RECORD_INIT \
    {sizeof(madoguchi_maintenance_window_record), MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_MAINTENANCE_RECORD_INIT \
    {sizeof(madoguchi_maintenance_record), {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_HOURS_REQUEST_INIT \
    {sizeof(madoguchi_hours_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, NULL}
#define MADOGUCHI_WINDOWS_REQUEST_INIT \
    {sizeof(madoguchi_windows_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, NULL}
#define MADOGUCHI_ICAL_REQUEST_INIT \
    {sizeof(madoguchi_ical_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, NULL, {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_DAY_REQUEST_INIT \
    {sizeof(madoguchi_day_request), MADOGUCHI_ABSENT_32}
#define MADOGUCHI_DAYS_REQUEST_INIT \
    {sizeof(madoguchi_days_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT}
#define MADOGUCHI_BETWEEN_REQUEST_INIT \
    {sizeof(madoguchi_between_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_STATEMENT_REQUEST_INIT \
    {sizeof(madoguchi_statement_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_FEE_REQUEST_INIT \
    {sizeof(madoguchi_fee_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CHARGE_REQUEST_INIT \
    {sizeof(madoguchi_charge_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CHECK_ENTRY_REQUEST_INIT \
    {sizeof(madoguchi_check_entry_request), MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_CHECK_PASSWORD_REQUEST_INIT \
    {sizeof(madoguchi_check_password_request), {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_CHECK_QUESTIONS_REQUEST_INIT \
    {sizeof(madoguchi_check_questions_request), {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_QUESTIONS_REQUEST_INIT \
    {sizeof(madoguchi_questions_request)}
#define MADOGUCHI_PROFILE_REQUEST_INIT \
    {sizeof(madoguchi_profile_request)}
#define MADOGUCHI_LOCK_POLICY_REQUEST_INIT \
    {sizeof(madoguchi_lock_policy_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT}
#define MADOGUCHI_LOCK_HISTORY_EVENT_RECORD_INIT \
    {sizeof(madoguchi_lock_history_event_record), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_LOCK_HISTORY_REQUEST_INIT \
    {sizeof(madoguchi_lock_history_request), MADOGUCHI_ABSENT_32, {NULL, 0}}
#define MADOGUCHI_PAGE_REQUEST_INIT \
    {sizeof(madoguchi_page_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_PAGES_REQUEST_INIT \
    {sizeof(madoguchi_pages_request)}
#define MADOGUCHI_TEXT_REQUEST_INIT \
    {sizeof(madoguchi_text_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CONNECTION_REQUEST_INIT \
    {sizeof(madoguchi_connection_request), MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_CURRENT_VERSION_RECORD_INIT \
    {sizeof(madoguchi_current_version_record), MADOGUCHI_ABSENT_32, {NULL, 0}}
#define MADOGUCHI_ENVIRONMENT_REQUEST_INIT \
    {sizeof(madoguchi_environment_request), {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_START_SESSION_REQUEST_INIT \
    {sizeof(madoguchi_start_session_request)}
#define MADOGUCHI_ENTRY_INPUT_INIT \
    {sizeof(madoguchi_entry_input), MADOGUCHI_ABSENT_32, {NULL, 0}}
#define MADOGUCHI_SUBMIT_REQUEST_INIT \
    {sizeof(madoguchi_submit_request), {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}, NULL}
#define MADOGUCHI_SHOW_REQUEST_INIT \
    {sizeof(madoguchi_show_request), {NULL, 0}}
#define MADOGUCHI_AUTHORITY_REQUEST_INIT \
    {sizeof(madoguchi_authority_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_OPERATE_REQUEST_INIT \
    {sizeof(madoguchi_operate_request), {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32, {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_DUE_REQUEST_INIT \
    {sizeof(madoguchi_due_request), {NULL, 0}}
#define MADOGUCHI_ADOPT_REQUEST_INIT \
    {sizeof(madoguchi_adopt_request), {NULL, 0}, MADOGUCHI_ABSENT_32, MADOGUCHI_ABSENT_32}
#define MADOGUCHI_ROW_INPUT_INIT \
    {sizeof(madoguchi_row_input), {NULL, 0}, MADOGUCHI_ABSENT, {NULL, 0}}
#define MADOGUCHI_LOADED_INPUT_INIT \
    {sizeof(madoguchi_loaded_input), {NULL, 0}, MADOGUCHI_ABSENT}
#define MADOGUCHI_COMMITTED_INPUT_INIT \
    {sizeof(madoguchi_committed_input), MADOGUCHI_ABSENT}
