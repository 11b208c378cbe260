//! Records, words and questions as C has them. Made from the facade by `cargo xtask generate`: change that, not this.
//!
//! The macros define what is made of a row. The result is declared, with its docs, in `include/madoguchi.h`.

use crate::bytes::madoguchi_bytes;
use crate::lift::List;
use crate::text::madoguchi_str;
use crate::time::{madoguchi_date, madoguchi_flag, madoguchi_instant, madoguchi_yen};

crate::words::words! {
    madoguchi_service = Service:
        madoguchi_service_word, madoguchi_service_ja, madoguchi_service_en, madoguchi_service_from_word;
    madoguchi_transfer_kind = TransferKind:
        madoguchi_transfer_kind_word, madoguchi_transfer_kind_ja, madoguchi_transfer_kind_en, madoguchi_transfer_kind_from_word;
    madoguchi_charge_item = ChargeItem:
        madoguchi_charge_item_word, madoguchi_charge_item_ja, madoguchi_charge_item_en, madoguchi_charge_item_from_word;
    madoguchi_form_rule = FormRule:
        madoguchi_form_rule_word, madoguchi_form_rule_ja, madoguchi_form_rule_en, madoguchi_form_rule_from_word;
    madoguchi_weekday = Weekday:
        madoguchi_weekday_word, madoguchi_weekday_ja, madoguchi_weekday_en, madoguchi_weekday_from_word;
    madoguchi_layer = Layer:
        madoguchi_layer_word, madoguchi_layer_ja, madoguchi_layer_en, madoguchi_layer_from_word;
    madoguchi_statement_refusal_kind = StatementRefusalKind:
        madoguchi_statement_refusal_kind_word, madoguchi_statement_refusal_kind_ja, madoguchi_statement_refusal_kind_en, madoguchi_statement_refusal_kind_from_word;
    madoguchi_rounding = Rounding:
        madoguchi_rounding_word, madoguchi_rounding_ja, madoguchi_rounding_en, madoguchi_rounding_from_word;
    madoguchi_charge_state = ChargeState:
        madoguchi_charge_state_word, madoguchi_charge_state_ja, madoguchi_charge_state_en, madoguchi_charge_state_from_word;
    madoguchi_day_reason_kind = DayReasonKind:
        madoguchi_day_reason_kind_word, madoguchi_day_reason_kind_ja, madoguchi_day_reason_kind_en, madoguchi_day_reason_kind_from_word;
    madoguchi_page = Page:
        madoguchi_page_word, madoguchi_page_ja, madoguchi_page_en, madoguchi_page_from_word;
    madoguchi_button = Button:
        madoguchi_button_word, madoguchi_button_ja, madoguchi_button_en, madoguchi_button_from_word;
    madoguchi_entry_field = EntryField:
        madoguchi_entry_field_word, madoguchi_entry_field_ja, madoguchi_entry_field_en, madoguchi_entry_field_from_word;
    madoguchi_text_kind = TextKind:
        madoguchi_text_kind_word, madoguchi_text_kind_ja, madoguchi_text_kind_en, madoguchi_text_kind_from_word;
    madoguchi_key_class = KeyClass:
        madoguchi_key_class_word, madoguchi_key_class_ja, madoguchi_key_class_en, madoguchi_key_class_from_word;
    madoguchi_tls_version = TlsVersion:
        madoguchi_tls_version_word, madoguchi_tls_version_ja, madoguchi_tls_version_en, madoguchi_tls_version_from_word;
    madoguchi_certificate_kind = CertificateKind:
        madoguchi_certificate_kind_word, madoguchi_certificate_kind_ja, madoguchi_certificate_kind_en, madoguchi_certificate_kind_from_word;
    madoguchi_connection_refusal = ConnectionRefusal:
        madoguchi_connection_refusal_word, madoguchi_connection_refusal_ja, madoguchi_connection_refusal_en, madoguchi_connection_refusal_from_word;
    madoguchi_os = Os:
        madoguchi_os_word, madoguchi_os_ja, madoguchi_os_en, madoguchi_os_from_word;
    madoguchi_browser = Browser:
        madoguchi_browser_word, madoguchi_browser_ja, madoguchi_browser_en, madoguchi_browser_from_word;
    madoguchi_support = Support:
        madoguchi_support_word, madoguchi_support_ja, madoguchi_support_en, madoguchi_support_from_word;
    madoguchi_environment_reason = EnvironmentReason:
        madoguchi_environment_reason_word, madoguchi_environment_reason_ja, madoguchi_environment_reason_en, madoguchi_environment_reason_from_word;
    madoguchi_factor = Factor:
        madoguchi_factor_word, madoguchi_factor_ja, madoguchi_factor_en, madoguchi_factor_from_word;
    madoguchi_operator_act = OperatorAct:
        madoguchi_operator_act_word, madoguchi_operator_act_ja, madoguchi_operator_act_en, madoguchi_operator_act_from_word;
    madoguchi_need_kind = NeedKind:
        madoguchi_need_kind_word, madoguchi_need_kind_ja, madoguchi_need_kind_en, madoguchi_need_kind_from_word;
    madoguchi_hsm_work = HsmWork:
        madoguchi_hsm_work_word, madoguchi_hsm_work_ja, madoguchi_hsm_work_en, madoguchi_hsm_work_from_word;
    madoguchi_refusal = Refusal:
        madoguchi_refusal_word, madoguchi_refusal_ja, madoguchi_refusal_en, madoguchi_refusal_from_word;
    madoguchi_reason = Reason:
        madoguchi_reason_word, madoguchi_reason_ja, madoguchi_reason_en, madoguchi_reason_from_word;
    madoguchi_change_kind = ChangeKind:
        madoguchi_change_kind_word, madoguchi_change_kind_ja, madoguchi_change_kind_en, madoguchi_change_kind_from_word;
    madoguchi_notice_kind = NoticeKind:
        madoguchi_notice_kind_word, madoguchi_notice_kind_ja, madoguchi_notice_kind_en, madoguchi_notice_kind_from_word;
    madoguchi_audit_event = AuditEvent:
        madoguchi_audit_event_word, madoguchi_audit_event_ja, madoguchi_audit_event_en, madoguchi_audit_event_from_word;
    madoguchi_origin = Origin:
        madoguchi_origin_word, madoguchi_origin_ja, madoguchi_origin_en, madoguchi_origin_from_word;
    madoguchi_lock_closing = LockClosing:
        madoguchi_lock_closing_word, madoguchi_lock_closing_ja, madoguchi_lock_closing_en, madoguchi_lock_closing_from_word;
    madoguchi_outage_kind = OutageKind:
        madoguchi_outage_kind_word, madoguchi_outage_kind_ja, madoguchi_outage_kind_en, madoguchi_outage_kind_from_word;
    madoguchi_lock_history_event = LockHistoryEvent:
        madoguchi_lock_history_event_word, madoguchi_lock_history_event_ja, madoguchi_lock_history_event_en, madoguchi_lock_history_event_from_word;
    madoguchi_lock_history_reply = LockHistoryReply:
        madoguchi_lock_history_reply_word, madoguchi_lock_history_reply_ja, madoguchi_lock_history_reply_en, madoguchi_lock_history_reply_from_word;
    madoguchi_lock_state = LockState:
        madoguchi_lock_state_word, madoguchi_lock_state_ja, madoguchi_lock_state_en, madoguchi_lock_state_from_word;
    madoguchi_counter_event_word = CounterEventWord:
        madoguchi_counter_event_word_word, madoguchi_counter_event_word_ja, madoguchi_counter_event_word_en, madoguchi_counter_event_word_from_word;
}

crate::record::asked! {
    madoguchi_maintenance_window_record = MaintenanceWindowRecord {
        from: madoguchi_instant,
        to: madoguchi_instant,
        services: List<madoguchi_service>,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
    madoguchi_maintenance_record = MaintenanceRecord {
        revision: madoguchi_str,
        windows: List<madoguchi_maintenance_window_record>,
    };
    madoguchi_hours_request = HoursRequest {
        service: madoguchi_service,
        at: madoguchi_instant,
    } optional {
        maintenance: *const madoguchi_maintenance_record,
    };
    madoguchi_windows_request = WindowsRequest {
        service: madoguchi_service,
        from: madoguchi_instant,
        to: madoguchi_instant,
    } optional {
        closed: madoguchi_flag,
        maintenance: *const madoguchi_maintenance_record,
    };
    madoguchi_ical_request = IcalRequest {
        service: madoguchi_service,
        from: madoguchi_instant,
        to: madoguchi_instant,
        closed: madoguchi_flag,
        maintenance: *const madoguchi_maintenance_record,
        domain: madoguchi_str,
        stamp: madoguchi_instant,
    };
    madoguchi_day_request = DayRequest { date: madoguchi_date };
    madoguchi_days_request = DaysRequest { from: madoguchi_date, business: i64 };
    madoguchi_between_request = BetweenRequest { from: madoguchi_date, to: madoguchi_date };
    madoguchi_statement_request = StatementRequest {
        on: madoguchi_date,
    } optional {
        from: madoguchi_date,
        to: madoguchi_date,
    };
    madoguchi_fee_request = FeeRequest {
        to: madoguchi_transfer_kind,
        amount: madoguchi_yen,
        member: madoguchi_flag,
        on: madoguchi_date,
    };
    madoguchi_charge_request = ChargeRequest { item: madoguchi_charge_item, on: madoguchi_date };
    madoguchi_check_entry_request = CheckEntryRequest {
        form: madoguchi_form_rule,
        entry: madoguchi_str,
    } optional {
        entry_again: madoguchi_str,
    };
    madoguchi_check_password_request = CheckPasswordRequest {
        new_password: madoguchi_str,
    } optional {
        new_password_again: madoguchi_str,
        current_password: madoguchi_str,
        other_password: madoguchi_str,
        login_id: madoguchi_str,
        telephone: madoguchi_str,
        account_number: madoguchi_str,
    };
    madoguchi_check_questions_request = CheckQuestionsRequest {
        first_question: madoguchi_str,
        first_answer: madoguchi_str,
        second_question: madoguchi_str,
        second_answer: madoguchi_str,
        third_question: madoguchi_str,
        third_answer: madoguchi_str,
    };
    madoguchi_questions_request = QuestionsRequest {};
    madoguchi_profile_request = ProfileRequest {};
    madoguchi_lock_policy_request = LockPolicyRequest {
        factor: madoguchi_factor,
    } optional {
        alphabet: i64,
        length: i64,
        successes_per_day: i64,
    };
    madoguchi_lock_history_event_record = LockHistoryEventRecord {
        event: madoguchi_lock_history_event,
        at: madoguchi_instant,
    } optional {
        attempt: i64,
        origin: madoguchi_origin,
    } [reserved];
    madoguchi_lock_history_request = LockHistoryRequest {
        factor: madoguchi_factor,
        events: List<madoguchi_lock_history_event_record>,
    };
    madoguchi_page_request = PageRequest { page: madoguchi_page } optional { button: madoguchi_button };
    madoguchi_pages_request = PagesRequest {};
    madoguchi_text_request = TextRequest {} optional { key: madoguchi_str, page: madoguchi_page } [reserved];
    madoguchi_open_keyboard_request = OpenKeyboardRequest { page: madoguchi_page, field: madoguchi_entry_field };
    madoguchi_connection_request = ConnectionRequest {} optional {
        tls: madoguchi_tls_version,
        cipher_bits: i64,
        certificate: madoguchi_certificate_kind,
    } [reserved];
    madoguchi_current_version_record = CurrentVersionRecord { browser: madoguchi_browser, version: madoguchi_str };
    madoguchi_environment_request = EnvironmentRequest {
        user_agent: madoguchi_str,
    } optional {
        os_version: madoguchi_str,
        latest: List<madoguchi_current_version_record>,
    };
    madoguchi_start_session_request = StartSessionRequest {};
    madoguchi_entry_input = EntryInput { field: madoguchi_entry_field, text: madoguchi_str };
    madoguchi_submit_request = SubmitRequest {
        session: madoguchi_str,
        step: madoguchi_str,
        button: madoguchi_button,
        entries: List<madoguchi_entry_input>,
    } optional {
        environment: madoguchi_str,
        maintenance: *const madoguchi_maintenance_record,
    };
    madoguchi_show_request = ShowRequest { session: madoguchi_str };
    madoguchi_authority_request = AuthorityRequest { session: madoguchi_str, service: madoguchi_service } [reserved];
    madoguchi_operate_request = OperateRequest {
        operator: madoguchi_str,
        approver: madoguchi_str,
        approved_at: madoguchi_instant,
        reason: madoguchi_str,
        customer: madoguchi_str,
        command: madoguchi_operator_act,
    } optional {
        factor: madoguchi_factor,
        account: madoguchi_str,
        mail: madoguchi_str,
        login_password: madoguchi_str,
        confirmation_password: madoguchi_str,
    };
    madoguchi_end_all_sessions_request = EndAllSessionsRequest {
        operator: madoguchi_str,
        approver: madoguchi_str,
        approved_at: madoguchi_instant,
        reason: madoguchi_str,
        began_before: madoguchi_instant,
    };
    madoguchi_due_request = DueRequest { row: madoguchi_str };
    madoguchi_adopt_request = AdoptRequest { customer: madoguchi_str } optional { dry: madoguchi_flag } [reserved];
    madoguchi_reseal_request = ResealRequest { row: madoguchi_str };
    madoguchi_row_input = RowInput { key: madoguchi_str, revision: i64, bytes: madoguchi_bytes };
    madoguchi_loaded_input = LoadedInput { rows: List<madoguchi_row_input>, now: madoguchi_instant };
    madoguchi_committed_input = CommittedInput { now: madoguchi_instant };
    madoguchi_hsm_answer_input = HsmAnswerInput { bytes: madoguchi_bytes };
    madoguchi_hsm_input = HsmInput { answers: List<madoguchi_hsm_answer_input>, now: madoguchi_instant };
    madoguchi_found_input = FoundInput { messages: List<madoguchi_str>, now: madoguchi_instant };
}

crate::record::answered! {
    madoguchi_text_record = TextRecord { ja: madoguchi_str, en: madoguchi_str };
    madoguchi_entry = Entry {
        field: madoguchi_entry_field,
        label: madoguchi_text_record,
        required: madoguchi_flag,
        form: madoguchi_form_rule,
        again: madoguchi_entry_field,
        secret: madoguchi_flag,
        keyboard: madoguchi_flag,
    };
    madoguchi_shown_field = ShownField { field: madoguchi_entry_field, label: madoguchi_text_record };
    madoguchi_section = Section {
        heading: *const madoguchi_text_record,
        entries: List<madoguchi_entry>,
        shows: List<madoguchi_shown_field>,
        rule: madoguchi_str,
        source: madoguchi_str,
    };
    madoguchi_page_button = PageButton {
        button: madoguchi_button,
        label: madoguchi_text_record,
        leads_to: List<madoguchi_page>,
        section: i64,
        rule: madoguchi_str,
        source: madoguchi_str,
    };
    madoguchi_guide_text = GuideText {
        key: madoguchi_str,
        kind: madoguchi_text_kind,
        text: madoguchi_text_record,
        pages: List<madoguchi_page>,
        rule: madoguchi_str,
        source: madoguchi_str,
    };
    madoguchi_fact = Fact { name: madoguchi_str, value: madoguchi_str };
    madoguchi_internal = Internal { reason: madoguchi_reason, facts: List<madoguchi_fact> };
    madoguchi_change = Change { kind: madoguchi_change_kind, factor: madoguchi_factor, at: madoguchi_instant };
    madoguchi_proven_factor = ProvenFactor { factor: madoguchi_factor, at: madoguchi_instant, purpose: madoguchi_page };
    madoguchi_authority = Authority {
        service: madoguchi_service,
        allowed: madoguchi_flag,
        journey_done: madoguchi_flag,
        proven: List<madoguchi_proven_factor>,
        missing: List<madoguchi_factor>,
        rules: List<madoguchi_str>,
    };
    madoguchi_error_record = ErrorRecord {
        code: i32,
        name: madoguchi_str,
        rule: madoguchi_str,
        field: madoguchi_str,
        position: i64,
        found: madoguchi_str,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
    madoguchi_fault_record = FaultRecord {
        code: i32,
        name: madoguchi_str,
        rule: madoguchi_str,
        path: madoguchi_str,
        line: i64,
        column: i64,
        found: madoguchi_str,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
    madoguchi_profile_ref = ProfileRef { id: madoguchi_str, version: madoguchi_str, hash: madoguchi_str };
    madoguchi_closed_by = ClosedBy {
        rule: madoguchi_str,
        layer: madoguchi_layer,
        ja: madoguchi_str,
        en: madoguchi_str,
        from: madoguchi_instant,
        to: madoguchi_instant,
    };
    madoguchi_footnote_record = FootnoteRecord {
        mark: madoguchi_str,
        rule: madoguchi_str,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
    madoguchi_instead = Instead { service: madoguchi_service, open: madoguchi_flag };
    madoguchi_hours_answer = HoursAnswer {
        service: madoguchi_service,
        at: madoguchi_instant,
        open: madoguchi_flag,
        changes_at: madoguchi_instant,
        rules: List<madoguchi_str>,
        text: madoguchi_text_record,
        closed_by: List<madoguchi_closed_by>,
        footnotes: List<madoguchi_footnote_record>,
        instead: *const madoguchi_instead,
        maintenance_revision: madoguchi_str,
        profile: madoguchi_profile_ref,
    };
    madoguchi_window_record = WindowRecord { from: madoguchi_instant, to: madoguchi_instant };
    madoguchi_windows_answer = WindowsAnswer {
        service: madoguchi_service,
        closed: madoguchi_flag,
        windows: List<madoguchi_window_record>,
        maintenance_revision: madoguchi_str,
        profile: madoguchi_profile_ref,
    };
    madoguchi_ical_answer = IcalAnswer { ical: madoguchi_str, profile: madoguchi_profile_ref };
    madoguchi_day_reason = DayReason {
        kind: madoguchi_day_reason_kind,
        rule: madoguchi_str,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
    madoguchi_day_record = DayRecord {
        date: madoguchi_date,
        weekday: madoguchi_weekday,
        business_day: madoguchi_flag,
        reasons: List<madoguchi_day_reason>,
        rules: List<madoguchi_str>,
    };
    madoguchi_day_answer = DayAnswer {
        day: madoguchi_day_record,
        next_business_day: madoguchi_date,
        previous_business_day: madoguchi_date,
        profile: madoguchi_profile_ref,
        banking_order: *const madoguchi_text_record,
    };
    madoguchi_days_answer = DaysAnswer {
        date: madoguchi_date,
        skipped: List<madoguchi_day_record>,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
        banking_order: *const madoguchi_text_record,
    };
    madoguchi_between_answer = BetweenAnswer {
        business_days: i64,
        calendar_days: i64,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
        banking_order: *const madoguchi_text_record,
    };
    madoguchi_date_range_record = DateRangeRecord { from: madoguchi_date, to: madoguchi_date };
    madoguchi_statement_answer = StatementAnswer {
        allowed: madoguchi_flag,
        refused_because: List<madoguchi_statement_refusal_kind>,
        range: madoguchi_date_range_record,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_fee_answer = FeeAnswer {
        fee: madoguchi_yen,
        tax_contained: madoguchi_yen,
        tax_percent: madoguchi_str,
        tax_rounding: madoguchi_rounding,
        to: madoguchi_transfer_kind,
        row_member: madoguchi_flag,
        band_from: madoguchi_yen,
        band_below: madoguchi_yen,
        row_source: madoguchi_str,
        table_from: madoguchi_date,
        table_source: madoguchi_str,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_charge_answer = ChargeAnswer {
        item: madoguchi_charge_item,
        state: madoguchi_charge_state,
        yen: madoguchi_yen,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_entry_fault = EntryFault {
        field: madoguchi_str,
        code: i32,
        name: madoguchi_str,
        rule: madoguchi_str,
        position: i64,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
    madoguchi_entry_answer = EntryAnswer {
        right: madoguchi_flag,
        faults: List<madoguchi_entry_fault>,
        asked: madoguchi_text_record,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_question_record = QuestionRecord { key: madoguchi_str, ja: madoguchi_str, en: madoguchi_str };
    madoguchi_questions_answer = QuestionsAnswer {
        questions: List<madoguchi_question_record>,
        asked: madoguchi_text_record,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_service_record = ServiceRecord { service: madoguchi_service, text: madoguchi_text_record };
    madoguchi_profile_answer = ProfileAnswer {
        name: madoguchi_text_record,
        source: madoguchi_str,
        services: List<madoguchi_service_record>,
        fee_tables: List<madoguchi_date>,
        calendar: madoguchi_date_range_record,
        profile: madoguchi_profile_ref,
        warnings: List<madoguchi_fault_record>,
    };
    madoguchi_chance_record = ChanceRecord {
        numerator: madoguchi_str,
        denominator: madoguchi_str,
        text: madoguchi_text_record,
    };
    madoguchi_outage_record = OutageRecord { kind: madoguchi_outage_kind, minutes: i64 };
    madoguchi_lock_policy_answer = LockPolicyAnswer {
        factor: madoguchi_factor,
        limit: i64,
        temporary_lock_minutes: i64,
        temporary_lock_minutes_longest: i64,
        temporary_locks_to_lock: i64,
        pending_seconds: i64,
        apart: madoguchi_flag,
        closes: madoguchi_lock_closing,
        ends_session: madoguchi_flag,
        text: madoguchi_text_record,
        guesses_per_day: i64,
        guesses_per_year: i64,
        chance_per_day: *const madoguchi_chance_record,
        chance_per_year: *const madoguchi_chance_record,
        outage: madoguchi_outage_record,
        outage_elsewhere: madoguchi_outage_record,
        source: madoguchi_str,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_counter_event_record = CounterEventRecord {
        at: madoguchi_instant,
        kind: madoguchi_counter_event_word,
        origin: madoguchi_origin,
        attempt: i64,
        run_out: madoguchi_flag,
        number: i64,
        until: madoguchi_instant,
    };
    madoguchi_lock_history_step = LockHistoryStep {
        at: madoguchi_instant,
        event: madoguchi_lock_history_event,
        reply: madoguchi_lock_history_reply,
        attempt: i64,
        decoy: madoguchi_flag,
        retry_at: madoguchi_instant,
        state: madoguchi_lock_state,
        failures: i64,
        pending: i64,
        temporary_locks: i64,
        until: madoguchi_instant,
        wake_at: madoguchi_instant,
        happened: List<madoguchi_counter_event_record>,
    };
    madoguchi_lock_history_answer = LockHistoryAnswer {
        factor: madoguchi_factor,
        steps: List<madoguchi_lock_history_step>,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_page_answer = PageAnswer {
        page: madoguchi_page,
        title: madoguchi_text_record,
        screen_id: madoguchi_str,
        path: *const madoguchi_text_record,
        sections: List<madoguchi_section>,
        buttons: List<madoguchi_page_button>,
        texts: List<madoguchi_guide_text>,
        rules: List<madoguchi_str>,
        source: madoguchi_str,
        profile: madoguchi_profile_ref,
    };
    madoguchi_page_summary = PageSummary {
        page: madoguchi_page,
        title: madoguchi_text_record,
        screen_id: madoguchi_str,
    };
    madoguchi_pages_answer = PagesAnswer {
        pages: List<madoguchi_page_summary>,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_text_answer = TextAnswer {
        texts: List<madoguchi_guide_text>,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_keyboard_view = KeyboardView {
        field: madoguchi_entry_field,
        classes: List<madoguchi_key_class>,
        chosen: madoguchi_key_class,
        keys: List<madoguchi_str>,
        entered: i64,
        cursor: i64,
        limit: i64,
        rules: List<madoguchi_str>,
    };
    madoguchi_connection_answer = ConnectionAnswer {
        tls_floor: madoguchi_tls_version,
        cipher_bits_floor: i64,
        certificate_floor: madoguchi_certificate_kind,
        allowed: madoguchi_flag,
        refused_because: List<madoguchi_connection_refusal>,
        rules: List<madoguchi_str>,
        source: madoguchi_str,
        profile: madoguchi_profile_ref,
    };
    madoguchi_environment_row_record = EnvironmentRowRecord {
        os: madoguchi_os,
        os_version: madoguchi_str,
        browser: madoguchi_browser,
        version: madoguchi_str,
        source: madoguchi_str,
    };
    madoguchi_environment_answer = EnvironmentAnswer {
        support: madoguchi_support,
        reasons: List<madoguchi_environment_reason>,
        os: madoguchi_os,
        browser: madoguchi_browser,
        row: *const madoguchi_environment_row_record,
        footnotes: List<madoguchi_guide_text>,
        rules: List<madoguchi_str>,
        profile: madoguchi_profile_ref,
    };
    madoguchi_need_record = NeedRecord {
        need: madoguchi_need_kind,
        keys: List<madoguchi_str>,
        writes: List<madoguchi_write_record>,
        requires: List<madoguchi_require_record>,
        outbox: List<madoguchi_message_record>,
        messages: List<madoguchi_str>,
        blocks: List<madoguchi_hsm_block_record>,
    };
    madoguchi_hsm_block_record = HsmBlockRecord {
        work: madoguchi_hsm_work,
        pepper: i64,
        context: madoguchi_bytes,
        bytes: madoguchi_bytes,
    };
    madoguchi_write_record = WriteRecord {
        key: madoguchi_str,
        expected: i64,
        revision: i64,
        bytes: madoguchi_bytes,
        wake_at: madoguchi_instant,
        purge_at: madoguchi_instant,
    };
    madoguchi_require_record = RequireRecord { key: madoguchi_str, revision: i64 };
    madoguchi_message_record = MessageRecord {
        id: madoguchi_str,
        notice: *const madoguchi_notice_record,
        audit: *const madoguchi_audit_entry,
        mac: madoguchi_str,
    };
    madoguchi_notice_record = NoticeRecord {
        kind: madoguchi_notice_kind,
        subject: madoguchi_str,
        to: madoguchi_str,
        at: madoguchi_instant,
        reference: madoguchi_str,
        facts: List<madoguchi_fact>,
    };
    madoguchi_audit_entry = AuditEntry {
        at: madoguchi_instant,
        event: madoguchi_audit_event,
        subject: madoguchi_str,
        session: madoguchi_str,
        operator: madoguchi_str,
        rules: List<madoguchi_str>,
        facts: List<madoguchi_fact>,
        profile: madoguchi_str,
    };
    madoguchi_outcome_record = OutcomeRecord {
        public: madoguchi_public_record,
        internal: madoguchi_internal,
        profile: madoguchi_profile_ref,
    };
    madoguchi_public_record = PublicRecord {
        page: *const madoguchi_page_view,
        done: List<madoguchi_str>,
        refused: *const madoguchi_refused_record,
        authority: *const madoguchi_authority,
        changes: List<madoguchi_change>,
    };
    madoguchi_page_view = PageView {
        page: madoguchi_page,
        session: madoguchi_str,
        step: madoguchi_str,
        shown: List<madoguchi_shown_value>,
        refused: *const madoguchi_refused_record,
        last_logins: List<madoguchi_instant>,
        change_recommended: madoguchi_flag,
        change_by: madoguchi_instant,
    };
    madoguchi_shown_value = ShownValue { field: madoguchi_entry_field, text: madoguchi_str };
    madoguchi_refused_record = RefusedRecord {
        because: madoguchi_refusal,
        rules: List<madoguchi_str>,
        retry_at: madoguchi_instant,
        faults: List<madoguchi_entry_fault>,
        ja: madoguchi_str,
        en: madoguchi_str,
    };
}

crate::outcome::questions! {
    madoguchi_answer_hours = answer_hours: madoguchi_hours_request -> HoursAnswer in hours;
    madoguchi_answer_windows = answer_windows: madoguchi_windows_request -> WindowsAnswer in windows;
    madoguchi_answer_ical = answer_ical: madoguchi_ical_request -> IcalAnswer in ical;
    madoguchi_answer_day = answer_day: madoguchi_day_request -> DayAnswer in day;
    madoguchi_answer_days = answer_days: madoguchi_days_request -> DaysAnswer in days;
    madoguchi_answer_between = answer_between: madoguchi_between_request -> BetweenAnswer in between;
    madoguchi_answer_statement = answer_statement: madoguchi_statement_request -> StatementAnswer in statement;
    madoguchi_answer_fee = answer_fee: madoguchi_fee_request -> FeeAnswer in fee;
    madoguchi_answer_charge = answer_charge: madoguchi_charge_request -> ChargeAnswer in charge;
    madoguchi_answer_page = answer_page: madoguchi_page_request -> PageAnswer in page;
    madoguchi_answer_pages = answer_pages: madoguchi_pages_request -> PagesAnswer in pages;
    madoguchi_answer_text = answer_text: madoguchi_text_request -> TextAnswer in text;
    madoguchi_answer_connection = answer_connection: madoguchi_connection_request -> ConnectionAnswer in connection;
    madoguchi_answer_environment = answer_environment: madoguchi_environment_request -> EnvironmentAnswer in environment;
    madoguchi_answer_check_entry = answer_check_entry: madoguchi_check_entry_request -> EntryAnswer in check_entry;
    madoguchi_answer_check_password = answer_check_password: madoguchi_check_password_request -> EntryAnswer in check_password;
    madoguchi_answer_check_questions = answer_check_questions: madoguchi_check_questions_request -> EntryAnswer in check_questions;
    madoguchi_answer_questions = answer_questions: madoguchi_questions_request -> QuestionsAnswer in questions;
    madoguchi_answer_profile = answer_profile: madoguchi_profile_request -> ProfileAnswer in profile;
    madoguchi_answer_lock_policy = answer_lock_policy: madoguchi_lock_policy_request -> LockPolicyAnswer in lock_policy;
    madoguchi_answer_lock_history = answer_lock_history: madoguchi_lock_history_request -> LockHistoryAnswer in lock_history;
}

crate::act::acts! {
    madoguchi_take_start_session = take_start_session: madoguchi_start_session_request;
    madoguchi_take_submit = take_submit: madoguchi_submit_request;
    madoguchi_take_show = take_show: madoguchi_show_request;
    madoguchi_take_authority = take_authority: madoguchi_authority_request;
    madoguchi_take_operate = take_operate: madoguchi_operate_request;
    madoguchi_take_end_all_sessions = take_end_all_sessions: madoguchi_end_all_sessions_request;
    madoguchi_take_due = take_due: madoguchi_due_request;
    madoguchi_take_adopt = take_adopt: madoguchi_adopt_request;
    madoguchi_take_reseal = take_reseal: madoguchi_reseal_request;
}

crate::rows::rows! {
    madoguchi_hours_rows = hours_row: madoguchi_hours_row {
        service: madoguchi_service,
        at: madoguchi_instant,
    } -> madoguchi_hours_row_answer {
        changes_at: i64,
        code: i32,
        open: i32,
    };
    madoguchi_day_rows = day_row: madoguchi_day_row {
        date: madoguchi_date,
    } -> madoguchi_day_row_answer {
        code: i32,
        business_day: i32,
    };
    madoguchi_days_rows = days_row: madoguchi_days_row {
        from: madoguchi_date,
        business: i64,
    } -> madoguchi_days_row_answer {
        date: i32,
        code: i32,
    };
    madoguchi_between_rows = between_row: madoguchi_between_row {
        from: madoguchi_date,
        to: madoguchi_date,
    } -> madoguchi_between_row_answer {
        business_days: i32,
        calendar_days: i32,
        code: i32,
    };
    madoguchi_statement_rows = statement_row: madoguchi_statement_row {
        on: madoguchi_date,
        from: madoguchi_date,
        to: madoguchi_date,
    } -> madoguchi_statement_row_answer {
        range_from: i32,
        range_to: i32,
        code: i32,
        allowed: i32,
    };
    madoguchi_fee_rows = fee_row: madoguchi_fee_row {
        to: madoguchi_transfer_kind,
        amount: madoguchi_yen,
        member: madoguchi_flag,
        on: madoguchi_date,
    } -> madoguchi_fee_row_answer {
        fee: i64,
        tax_contained: i64,
        code: i32,
    };
    madoguchi_charge_rows = charge_row: madoguchi_charge_row {
        item: madoguchi_charge_item,
        on: madoguchi_date,
    } -> madoguchi_charge_row_answer {
        yen: i64,
        code: i32,
        state: i32,
    };
}
