//! The records that cross the FFI boundary: requests in, answers out, plain data.

use serde_json::value::RawValue;

use super::define::records_in;
use super::error::{ErrorRecord, FaultRecord};
use super::field::{Field, Fields};
use crate::calendar::DayReasonKind;
use crate::date::{Date, Weekday};
use crate::factor::Factor;
use crate::fee::{ChargeState, Rounding};
use crate::hours::{Layer, StatementRefusalKind};
use crate::instant::Instant;
use crate::lockout::{
    CounterEventWord, LockClosing, LockHistoryEvent, LockHistoryReply, LockState, Origin, OutageKind,
};
use crate::money::Yen;
use crate::page::FormRule;
use crate::records::records_out;
use crate::secret::Secret;
use crate::service::{ChargeItem, Service, TransferKind};
use crate::text::{Text, TextRecord};

records_in! {
    /// One maintenance window (HRS-7).
    MaintenanceWindowRecord {
        /// Its first instant; a whole minute.
        from: Instant,
        /// The first instant after it; a whole minute.
        to: Instant,
        /// The services it closes, at least one; absent means all.
        services: Option<Vec<Service>>,
        /// The text in Japanese.
        ja: String,
        /// The text in English.
        en: String,
    }

    /// Maintenance windows announced by the host (HRS-7).
    MaintenanceRecord {
        /// The host's own revision of the windows; answers repeat it.
        revision: String,
        /// The windows.
        windows: Vec<MaintenanceWindowRecord>,
    }

    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    HoursRequest {
        /// The service.
        service: Service,
        /// The instant; for a transfer, the instant of confirmation (HRS-12).
        at: Instant,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
    }

    /// Which windows is a service open, or closed, in a range (HRS-8)?
    WindowsRequest {
        /// The service.
        service: Service,
        /// The first instant.
        from: Instant,
        /// The first instant after the range; at most 3,660 days later.
        to: Instant,
        /// Whether to return the closed windows; absent means the open ones.
        closed: Option<bool>,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
    }

    /// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
    IcalRequest {
        /// The service.
        service: Service,
        /// The first instant.
        from: Instant,
        /// The first instant after the range; at most 3,660 days later.
        to: Instant,
        /// Whether to return the closed windows; absent means the open ones.
        closed: Option<bool>,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
        /// The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of
        /// `[0-9A-Za-z.-]`.
        domain: String,
        /// The DTSTAMP of each event.
        stamp: Instant,
    }

    /// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
    DayRequest {
        /// The day.
        date: Date,
    }

    /// Which day is a number of business days away (CAL-6)?
    DaysRequest {
        /// The starting day; it is never counted.
        from: Date,
        /// The number of business days; negative goes back, 0 is the day itself or the next business day.
        business: i32,
    }

    /// How many business days are in a range (CAL-6)?
    BetweenRequest {
        /// The first day; it is counted.
        from: Date,
        /// The first day after the range; it is not counted.
        to: Date,
    }

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
    StatementRequest {
        /// The day of inquiry.
        on: Date,
        /// The first day of the inquiry; absent means the first allowed day.
        from: Option<Date>,
        /// The last day of the inquiry; absent means the last allowed day, or `from` if that is later.
        to: Option<Date>,
    }

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    FeeRequest {
        /// The kind of recipient.
        to: TransferKind,
        /// Its amount in yen, from 1.
        amount: Yen,
        /// Whether the customer is a member when the transfer is requested.
        member: bool,
        /// The day on which it is executed.
        on: Date,
    }

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    ChargeRequest {
        /// The item.
        item: ChargeItem,
        /// The day.
        on: Date,
    }

    /// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    CheckEntryRequest {
        /// The required form.
        form: FormRule,
        /// The entry.
        entry: Secret,
        /// The repeated entry, if the field is entered twice.
        entry_again: Option<Secret>,
    }

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    CheckPasswordRequest {
        /// The new password.
        new_password: Secret,
        /// The repeated entry of the new password.
        new_password_again: Option<Secret>,
        /// The password in force.
        current_password: Option<Secret>,
        /// The customer's other password: the confirmation password for the login password, and vice versa.
        other_password: Option<Secret>,
        /// The login ID.
        login_id: Option<Secret>,
        /// The customer's registered telephone (CRD-13).
        telephone: Option<Secret>,
        /// The customer's account number (CRD-13).
        account_number: Option<Secret>,
    }

    /// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
    CheckQuestionsRequest {
        /// The key of the first question.
        first_question: String,
        /// The first answer.
        first_answer: Secret,
        /// The key of the second question.
        second_question: String,
        /// The second answer.
        second_answer: Secret,
        /// The key of the third question.
        third_question: String,
        /// The third answer.
        third_answer: Secret,
    }

    /// Which secret questions can be chosen (CRD-7)?
    QuestionsRequest {}

    /// Which profile answers?
    ProfileRequest {}

    /// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
    LockPolicyRequest {
        /// The factor.
        factor: Factor,
        /// The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
        alphabet: Option<i32>,
        /// The length of the secret.
        length: Option<i32>,
        /// The most successes of the customer per day, 0 to 24; absent means none.
        successes_per_day: Option<i32>,
    }

    /// One event of a history.
    LockHistoryEventRecord {
        /// The kind of event.
        event: LockHistoryEvent,
        /// The instant.
        at: Instant,
        /// The number of the attempt that `right` or `wrong` records.
        attempt: Option<i32>,
        /// The origin of the attempt; absent means a known environment.
        origin: Option<Origin>,
    }

    /// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
    LockHistoryRequest {
        /// The factor.
        factor: Factor,
        /// The events, in the order in which the host sees them; at most 10,000.
        events: Vec<LockHistoryEventRecord>,
    }
}

records_out! {
    /// Identifies the profile that decided.
    ProfileRef {
        /// The institution's short name.
        id: Text,
        /// The document's version.
        version: Text,
        /// SHA-256 of the document, in hexadecimal.
        hash: Text,
    }

    /// A rule that closes a service.
    ClosedBy {
        /// The rule.
        rule: Text,
        /// The layer it belongs to.
        layer: Layer,
        /// Its text in Japanese.
        ja: Text,
        /// Its text in English.
        en: Text,
        /// When it began to close the service; absent for base hours, and if that was before the calendar.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Instant>,
        /// When it stops closing the service; other rules may still close it. Absent for base hours, and if that is after the calendar.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<Instant>,
    }

    /// The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings.
    FootnoteRecord {
        /// The mark.
        mark: Text,
        /// The rule.
        rule: Text,
        /// Its text in Japanese.
        ja: Text,
        /// Its text in English.
        en: Text,
    }

    /// A service that can be used instead.
    Instead {
        /// The service.
        service: Service,
        /// Whether it is open at the same instant.
        open: bool,
    }

    /// Whether a service is open, and why not.
    HoursAnswer {
        /// The service.
        service: Service,
        /// The instant, in JST.
        at: Instant,
        /// Whether it is open.
        open: bool,
        /// The next change; absent if there is none before the calendar ends.
        #[serde(skip_serializing_if = "Option::is_none")]
        changes_at: Option<Instant>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The hours as the institution prints them.
        text: TextRecord,
        /// Every rule that closes it now, in the order of the layers.
        closed_by: Vec<ClosedBy>,
        /// The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5).
        footnotes: Vec<FootnoteRecord>,
        /// The service that a customer can use instead while this one is closed (HRS-6).
        #[serde(skip_serializing_if = "Option::is_none")]
        instead: Option<Instead>,
        /// The revision of the maintenance windows that were applied (HRS-7).
        #[serde(skip_serializing_if = "Option::is_none")]
        maintenance_revision: Option<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A half-open span of time.
    WindowRecord {
        /// Its first instant.
        from: Instant,
        /// The first instant after it.
        to: Instant,
    }

    /// The windows of a service in a range.
    WindowsAnswer {
        /// The service.
        service: Service,
        /// Whether these are the closed windows.
        closed: bool,
        /// The windows, sorted, clipped to the range.
        windows: Vec<WindowRecord>,
        /// The revision of the maintenance windows that were applied (HRS-7).
        #[serde(skip_serializing_if = "Option::is_none")]
        maintenance_revision: Option<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// Windows as iCalendar text.
    IcalAnswer {
        /// The text, with CRLF line ends.
        ical: Text,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// One reason why a day is or is not a business day.
    DayReason {
        /// The kind of reason.
        kind: DayReasonKind,
        /// The rule.
        rule: Text,
        /// The text in Japanese: the name of the holiday.
        ja: Text,
        /// The text in English.
        en: Text,
    }

    /// A day and its properties.
    DayRecord {
        /// The day.
        date: Date,
        /// The day of the week.
        weekday: Weekday,
        /// Whether it is a bank business day.
        business_day: bool,
        /// Why it is not a business day, or why it is one after all; empty for an ordinary business day.
        reasons: Vec<DayReason>,
        /// The rules that decided.
        rules: Vec<Text>,
    }

    /// A day and its neighbouring business days.
    DayAnswer {
        /// The day.
        day: DayRecord,
        /// The first business day after it; absent at the end of the calendar.
        #[serde(skip_serializing_if = "Option::is_none")]
        next_business_day: Option<Date>,
        /// The last business day before it; absent at the beginning of the calendar.
        #[serde(skip_serializing_if = "Option::is_none")]
        previous_business_day: Option<Date>,
        /// The profile that answered.
        profile: ProfileRef,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        #[serde(skip_serializing_if = "Option::is_none")]
        banking_order: Option<TextRecord>,
    }

    /// The day that is a number of business days away.
    DaysAnswer {
        /// The day.
        date: Date,
        /// The days between that are not business days, sorted, each with its reasons.
        skipped: Vec<DayRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        #[serde(skip_serializing_if = "Option::is_none")]
        banking_order: Option<TextRecord>,
    }

    /// The numbers of business days and of calendar days in a range: its first day counts, `to` does not.
    BetweenAnswer {
        /// Bank business days.
        business_days: u32,
        /// Calendar days.
        calendar_days: u32,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        #[serde(skip_serializing_if = "Option::is_none")]
        banking_order: Option<TextRecord>,
    }

    /// Days from one date to another, both included.
    DateRangeRecord {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    }

    /// Whether a statement inquiry may ask for a range of days.
    StatementAnswer {
        /// Whether the range is allowed.
        allowed: bool,
        /// Every reason for a refusal; empty if the range is allowed.
        refused_because: Vec<StatementRefusalKind>,
        /// The range allowed on that day.
        range: DateRangeRecord,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// What a transfer costs, with its evidence.
    FeeAnswer {
        /// The charge in yen, tax included.
        fee: Yen,
        /// The consumption tax contained in it, in yen.
        tax_contained: Yen,
        /// The rate of that tax, in percent, as a decimal number.
        tax_percent: Text,
        /// How the tax was rounded.
        tax_rounding: Rounding,
        /// The kind of transfer.
        to: TransferKind,
        /// Whether the row is for members (`true`) or others (`false`); absent if it is for both.
        #[serde(skip_serializing_if = "Option::is_none")]
        row_member: Option<bool>,
        /// The smallest amount of the row's band.
        band_from: Yen,
        /// The first amount above the band; absent if the band has no end.
        #[serde(skip_serializing_if = "Option::is_none")]
        band_below: Option<Yen>,
        /// The row's source in the institution's documents.
        row_source: Text,
        /// The first day on which the table is in force; it is also the table's name.
        table_from: Date,
        /// The table's source in the institution's documents.
        table_source: Text,
        /// The rules that decided: those of the row, the table and the tax.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// The charge for an item other than a transfer.
    ChargeAnswer {
        /// The item.
        item: ChargeItem,
        /// What the institution states about it.
        state: ChargeState,
        /// The charge in yen, tax included; absent if it is not stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        yen: Option<Yen>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// One rule that an entry breaks. It never contains the entry.
    EntryFault {
        /// The field of the request.
        field: Text,
        /// The code's fixed number.
        code: u16,
        /// The code's fixed name.
        name: &'static str,
        /// The rule that is broken.
        rule: &'static str,
        /// The position in the entry, in bytes from 0; absent if the fault concerns the whole entry.
        #[serde(skip_serializing_if = "Option::is_none")]
        position: Option<usize>,
        /// The text in Japanese.
        ja: Text,
        /// The text in English.
        en: Text,
    }

    /// Whether an entry is valid.
    EntryAnswer {
        /// Whether it is valid.
        right: bool,
        /// Every rule that is broken; empty if the entry is valid.
        faults: Vec<EntryFault>,
        /// The required form, in the words that a page prints.
        asked: TextRecord,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A secret question that can be chosen.
    QuestionRecord {
        /// Its key.
        key: Text,
        /// The question in Japanese.
        ja: Text,
        /// The question in English.
        en: Text,
    }

    /// The secret questions that can be chosen.
    QuestionsAnswer {
        /// The questions, in the institution's order.
        questions: Vec<QuestionRecord>,
        /// The required form of an answer, in the words that a page prints.
        asked: TextRecord,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A service that the institution offers.
    ServiceRecord {
        /// The service.
        service: Service,
        /// Its hours, as the institution prints them.
        text: TextRecord,
    }

    /// The profile and what it covers.
    ProfileAnswer {
        /// The institution's name.
        name: TextRecord,
        /// The institution's document that it is based on.
        source: Text,
        /// The services it offers, each with the text of its last row of hours.
        services: Vec<ServiceRecord>,
        /// The first day of each table of charges.
        fee_tables: Vec<Date>,
        /// The first and the last day of the calendar.
        calendar: DateRangeRecord,
        /// The profile that answered.
        profile: ProfileRef,
        /// Values of the document that are valid but far from the usual, in the document's order (codes from 2000).
        warnings: Vec<FaultRecord>,
    }

    /// A chance, as an exact fraction in lowest terms.
    ChanceRecord {
        /// The numerator, a whole number.
        numerator: Text,
        /// The denominator, a whole number.
        denominator: Text,
        /// The chance in words, never smaller than the fraction.
        text: TextRecord,
    }

    /// How long a stranger can keep a customer out.
    OutageRecord {
        /// The kind of outage.
        kind: OutageKind,
        /// The minutes of one outage; absent if the outage is not limited in minutes.
        #[serde(skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
    }

    /// What follows wrong entries of a factor, and how many guesses that allows.
    LockPolicyAnswer {
        /// The factor.
        factor: Factor,
        /// The number of wrong entries in a row at which the factor is locked, temporarily or not.
        limit: u32,
        /// The length of the first temporary lock, in minutes; absent if there are no temporary locks.
        #[serde(skip_serializing_if = "Option::is_none")]
        temporary_lock_minutes: Option<u32>,
        /// The maximum length of a temporary lock, in minutes; absent if there are no temporary locks.
        #[serde(skip_serializing_if = "Option::is_none")]
        temporary_lock_minutes_longest: Option<u32>,
        /// With 3, the third temporary lock in a row is replaced by a lock without a time limit; absent if all locks are temporary.
        #[serde(skip_serializing_if = "Option::is_none")]
        temporary_locks_to_lock: Option<u32>,
        /// The seconds after which an attempt that nobody recorded is a failure.
        pending_seconds: u32,
        /// Whether known environments and strangers are counted apart.
        apart: bool,
        /// What the temporary lock or the lock closes.
        closes: LockClosing,
        /// Whether the session ends at the limit.
        ends_session: bool,
        /// The text for the customer.
        text: TextRecord,
        /// The most guesses in any 24 hours, if the institution lifts no lock.
        guesses_per_day: u32,
        /// The most guesses in any 365 days, if the institution lifts no lock.
        guesses_per_year: u32,
        /// The chance that at least one of a day's guesses is right; absent if the request did not describe the secret.
        #[serde(skip_serializing_if = "Option::is_none")]
        chance_per_day: Option<ChanceRecord>,
        /// The chance that at least one of a year's guesses is right; absent if the request did not describe the secret.
        #[serde(skip_serializing_if = "Option::is_none")]
        chance_per_year: Option<ChanceRecord>,
        /// The longest outage that a stranger can cause in a known environment.
        outage: OutageRecord,
        /// The longest outage that a stranger can cause in any other environment.
        outage_elsewhere: OutageRecord,
        /// The row's source in the institution's documents.
        source: Text,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// An event of an attempt counter, with the instant at which it took effect.
    CounterEventRecord {
        /// When it took effect.
        at: Instant,
        /// The kind of event.
        kind: CounterEventWord,
        /// The origin of the attempt counter; always the known origin if origins are not counted apart.
        origin: Origin,
        /// The number of the attempt; absent if the event concerns no attempt.
        #[serde(skip_serializing_if = "Option::is_none")]
        attempt: Option<u32>,
        /// Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt.
        #[serde(skip_serializing_if = "Option::is_none")]
        run_out: Option<bool>,
        /// The number of the temporary lock in the row; absent for other events.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<u32>,
        /// When the temporary lock ends; absent for other events.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
    }

    /// The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution.
    LockHistoryStep {
        /// The instant of the event.
        at: Instant,
        /// The event.
        event: LockHistoryEvent,
        /// The reply to the event.
        reply: LockHistoryReply,
        /// The number of the attempt that began; absent for other events.
        #[serde(skip_serializing_if = "Option::is_none")]
        attempt: Option<u32>,
        /// Whether its comparison cannot succeed; absent if no attempt began.
        #[serde(skip_serializing_if = "Option::is_none")]
        decoy: Option<bool>,
        /// When an attempt can begin; absent unless the reply is busy.
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_at: Option<Instant>,
        /// The state of the attempt counter of the event's origin, after the event.
        state: LockState,
        /// Its failures since the last success, temporary lock or lift.
        failures: u32,
        /// Its attempts that are counted and not yet recorded.
        pending: u32,
        /// Its temporary locks since the last success or lift.
        temporary_locks: u32,
        /// When its temporary lock ends; absent if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// Its next timed change; absent if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        wake_at: Option<Instant>,
        /// The events in order.
        happened: Vec<CounterEventRecord>,
    }

    /// The result of a history.
    LockHistoryAnswer {
        /// The factor.
        factor: Factor,
        /// The result of each event, in order.
        steps: Vec<LockHistoryStep>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }
}
