//! The records that cross the door: requests in, answers out, plain data.

use serde::Serialize;
use serde_json::value::RawValue;

#[cfg(feature = "schema")]
use super::define::describe;
use super::define::{records_in, records_out};
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
use crate::secret::Secret;
use crate::service::{ChargeItem, Service, TransferKind};
use crate::text::Text;

records_in! {
    /// One maintenance window (HRS-7).
    MaintenanceWindowRecord {
        /// Its first instant, on a whole minute.
        from: Instant,
        /// The first instant after it, on a whole minute.
        to: Instant,
        /// The services it closes, at least one; without it, all.
        services: Option<Vec<Service>>,
        /// The text in Japanese.
        ja: String,
        /// The text in English.
        en: String,
    }

    /// Maintenance windows as the host announces them (HRS-7).
    MaintenanceRecord {
        /// The host's own revision of them, which answers repeat.
        revision: String,
        /// The windows.
        windows: Vec<MaintenanceWindowRecord>,
    }

    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    HoursRequest {
        /// The service.
        service: Service,
        /// The instant; for an order, that of its confirmation (HRS-12).
        at: Instant,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
    }

    /// The open, or the closed, windows of a service in a range (HRS-8).
    WindowsRequest {
        /// The service.
        service: Service,
        /// The first instant.
        from: Instant,
        /// The first instant after the range; at most 3,660 days later.
        to: Instant,
        /// Whether the closed windows are wanted; without it, the open ones.
        closed: Option<bool>,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
    }

    /// The same windows as iCalendar text, RFC 5545; each whole, also beyond the range (HRS-8).
    IcalRequest {
        /// The service.
        service: Service,
        /// The first instant.
        from: Instant,
        /// The first instant after the range; at most 3,660 days later.
        to: Instant,
        /// Whether the closed windows are wanted; without it, the open ones.
        closed: Option<bool>,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
        /// The part of each UID behind the `@`: a domain that is the institution's alone, `ib.bank.example`; 1 to 253 of `[0-9A-Za-z.-]`.
        domain: String,
        /// The DTSTAMP of each event.
        stamp: Instant,
    }

    /// What is a day: a business day, or why not (CAL-1 … CAL-8)?
    DayRequest {
        /// The day.
        date: Date,
    }

    /// Which day is so many business days on (CAL-6)?
    DaysRequest {
        /// The day counted from; never counted itself.
        from: Date,
        /// How many business days on; negative for back, 0 for the day itself or the next business day.
        business: i32,
    }

    /// How many business days lie in a range (CAL-6)?
    BetweenRequest {
        /// The first day, counted.
        from: Date,
        /// The first day after the range, not counted.
        to: Date,
    }

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
    StatementRequest {
        /// The day of inquiry.
        on: Date,
        /// The first day asked for; without it, the first allowed.
        from: Option<Date>,
        /// The last day asked for; without it, the last allowed, or `from` where that is later.
        to: Option<Date>,
    }

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    FeeRequest {
        /// To whom it goes.
        to: TransferKind,
        /// Its amount in yen, from 1.
        amount: Yen,
        /// Whether the customer is a member at the time of the order.
        member: bool,
        /// The day on which it is executed.
        on: Date,
    }

    /// What does the institution charge for something else (FEE-4, FEE-8)?
    ChargeRequest {
        /// What is counted.
        item: ChargeItem,
        /// The day.
        on: Date,
    }

    /// Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    CheckEntryRequest {
        /// The form that it must have.
        form: FormRule,
        /// What was typed.
        entry: Secret,
        /// What was typed the second time, where it is asked twice.
        entry_again: Option<Secret>,
    }

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    CheckPasswordRequest {
        /// The new password.
        new_password: Secret,
        /// The new password as it was typed the second time.
        new_password_again: Option<Secret>,
        /// The password in force.
        current_password: Option<Secret>,
        /// The customer's other password: the confirmation password beside the login password, and the other way round.
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

    /// What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
    LockPolicyRequest {
        /// The factor.
        factor: Factor,
        /// How many characters a secret is made of; with `length`, the chance of a guess is answered.
        alphabet: Option<i32>,
        /// How long a secret is.
        length: Option<i32>,
        /// How often the customer succeeds in a day at most, 0 to 24; without it, never.
        successes_per_day: Option<i32>,
    }

    /// One event of a history.
    LockHistoryEventRecord {
        /// What happens.
        event: LockHistoryEvent,
        /// When.
        at: Instant,
        /// Which attempt is recorded by `right` or `wrong`: its number.
        attempt: Option<i32>,
        /// Where the attempt comes from; without it, a known environment.
        origin: Option<Origin>,
    }

    /// What comes of a history of entries, event by event (LCK-1 … LCK-5)?
    LockHistoryRequest {
        /// The factor.
        factor: Factor,
        /// The events, in the order in which the host sees them; at most 10,000.
        events: Vec<LockHistoryEventRecord>,
    }
}

records_out! {
    /// Which document answered.
    ProfileRef {
        /// The institution's short name.
        id: Text,
        /// The document's version.
        version: Text,
        /// SHA-256 of the document, in hexadecimal.
        hash: Text,
    }

    /// A text in both languages.
    TextRecord {
        /// In Japanese.
        ja: Text,
        /// In English.
        en: Text,
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
        /// When it began to close; absent for base hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Instant>,
        /// When it ceases to close, though others may go on; absent for base hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<Instant>,
    }

    /// What a mark in printed hours, such as `※3`, stands for; one mark may stand for several.
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

    /// A service that could be used instead.
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
        /// When that changes next; absent where the calendar ends first.
        #[serde(skip_serializing_if = "Option::is_none")]
        changes_at: Option<Instant>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The hours as the institution prints them.
        text: TextRecord,
        /// Every rule that closes it now, in the order of the layers.
        closed_by: Vec<ClosedBy>,
        /// What the marks in these texts stand for, in the order of the document (HRS-4, HRS-5).
        footnotes: Vec<FootnoteRecord>,
        /// What a customer can do instead while it is closed (HRS-6).
        #[serde(skip_serializing_if = "Option::is_none")]
        instead: Option<Instead>,
        /// The revision of the maintenance windows that were laid over the hours (HRS-7).
        #[serde(skip_serializing_if = "Option::is_none")]
        maintenance_revision: Option<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// A stretch of time, half open.
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
        /// The windows, in order, cut at the ends of the range.
        windows: Vec<WindowRecord>,
        /// The revision of the maintenance windows that were laid over the hours (HRS-7).
        #[serde(skip_serializing_if = "Option::is_none")]
        maintenance_revision: Option<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// Windows as iCalendar text.
    IcalAnswer {
        /// The text, with CRLF line ends.
        ical: Text,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// One reason that makes a day what it is.
    DayReason {
        /// What kind of reason it is.
        kind: DayReasonKind,
        /// The rule.
        rule: Text,
        /// In Japanese: the name of the holiday.
        ja: Text,
        /// In English.
        en: Text,
    }

    /// What a day is.
    DayRecord {
        /// The day.
        date: Date,
        /// The day of the week.
        weekday: Weekday,
        /// Whether it is a bank business day.
        business_day: bool,
        /// Why it is none, or why it is one after all; empty for an ordinary business day.
        reasons: Vec<DayReason>,
        /// The rules that decided.
        rules: Vec<Text>,
    }

    /// What a day is, and its neighbours at work.
    DayAnswer {
        /// The day.
        day: DayRecord,
        /// The first business day after it; absent at the end of the calendar.
        #[serde(skip_serializing_if = "Option::is_none")]
        next_business_day: Option<Date>,
        /// The last business day before it; absent at the beginning of the calendar.
        #[serde(skip_serializing_if = "Option::is_none")]
        previous_business_day: Option<Date>,
        /// Which document answered.
        profile: ProfileRef,
        /// By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        /// banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        #[serde(skip_serializing_if = "Option::is_none")]
        banking_order: Option<TextRecord>,
    }

    /// The day so many business days on.
    DaysAnswer {
        /// The day.
        date: Date,
        /// The days passed over that are not business days, in order of date, each with its reasons.
        skipped: Vec<DayRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
        /// By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        /// banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        #[serde(skip_serializing_if = "Option::is_none")]
        banking_order: Option<TextRecord>,
    }

    /// How many days lie in a range.
    BetweenAnswer {
        /// Bank business days.
        business_days: u32,
        /// Calendar days.
        calendar_days: u32,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
        /// By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        /// banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        #[serde(skip_serializing_if = "Option::is_none")]
        banking_order: Option<TextRecord>,
    }

    /// Days from one to another, both counted.
    DateRangeRecord {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    }

    /// Whether a statement inquiry may ask for some days.
    StatementAnswer {
        /// Whether it may.
        allowed: bool,
        /// Why not, every reason; empty where it may.
        refused_because: Vec<StatementRefusalKind>,
        /// What it may ask for on that day.
        range: DateRangeRecord,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
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
        /// Whether the row is for members, or for others; absent where it is for both.
        #[serde(skip_serializing_if = "Option::is_none")]
        row_member: Option<bool>,
        /// The smallest amount of the row's band.
        band_from: Yen,
        /// The amount at which the band ends; absent where it has no end.
        #[serde(skip_serializing_if = "Option::is_none")]
        band_below: Option<Yen>,
        /// Where the row stands in the institution's documents.
        row_source: Text,
        /// The day from which the table holds: its name.
        table_from: Date,
        /// Where the table stands in the institution's documents.
        table_source: Text,
        /// The rules that decided: of the row, of the table, of the tax.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// What the institution charges for something else.
    ChargeAnswer {
        /// What is counted.
        item: ChargeItem,
        /// What the institution says of it.
        state: ChargeState,
        /// The charge in yen, tax included; absent where it is not stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        yen: Option<Yen>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// One rule that an entry breaks. It never says what was typed.
    EntryFault {
        /// The field of the request that is meant.
        field: Text,
        /// The code's fixed number.
        code: u16,
        /// The code's fixed name.
        name: &'static str,
        /// The rule that is broken.
        rule: &'static str,
        /// Where in the entry it is, in bytes from 0; absent where the whole entry is meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        position: Option<usize>,
        /// The text in Japanese.
        ja: Text,
        /// The text in English.
        en: Text,
    }

    /// Whether what was typed is right.
    EntryAnswer {
        /// Whether it is.
        right: bool,
        /// Every rule that is broken; empty where it is right.
        faults: Vec<EntryFault>,
        /// What is asked for, as a page prints it.
        asked: TextRecord,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
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
        /// What is asked for as an answer, as a page prints it.
        asked: TextRecord,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// A service that the institution offers.
    ServiceRecord {
        /// The service.
        service: Service,
        /// Its hours, as the institution prints them.
        text: TextRecord,
    }

    /// Which profile answers.
    ProfileAnswer {
        /// The institution's name.
        name: TextRecord,
        /// The document it is drawn from.
        source: Text,
        /// The services it offers, each with the words of its last row of hours.
        services: Vec<ServiceRecord>,
        /// The days from which its tables of charges hold.
        fee_tables: Vec<Date>,
        /// The first and the last day of the calendar.
        calendar: DateRangeRecord,
        /// Which document answered.
        profile: ProfileRef,
        /// What is sound in the document and far from what is usual, in its order (codes from 2000).
        warnings: Vec<FaultRecord>,
    }

    /// A chance, as an exact fraction in lowest terms.
    ChanceRecord {
        /// Above the line, a whole number.
        numerator: Text,
        /// Below the line, a whole number.
        denominator: Text,
        /// In words, never smaller than the fraction.
        text: TextRecord,
    }

    /// How long a stranger can keep a customer out.
    OutageRecord {
        /// For how long.
        kind: OutageKind,
        /// How many minutes at a time; absent where minutes are not what bounds it.
        #[serde(skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
    }

    /// What follows wrong entries of a factor, and what that bounds.
    LockPolicyAnswer {
        /// The factor.
        factor: Factor,
        /// The wrong entry, in a row, at which its use stops.
        limit: u32,
        /// How long the first stop lasts, in minutes; absent where none ends by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        temporary_lock_minutes: Option<u32>,
        /// How long a stop lasts at most, in minutes; absent where none ends by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        temporary_lock_minutes_longest: Option<u32>,
        /// The stop, in a row, that is the lock; absent where none is.
        #[serde(skip_serializing_if = "Option::is_none")]
        temporary_locks_to_lock: Option<u32>,
        /// After how many seconds an attempt that nobody recorded is a failure.
        pending_seconds: u32,
        /// Whether known environments and strangers are counted apart.
        apart: bool,
        /// What the stop or the lock closes.
        closes: LockClosing,
        /// Whether the session ends at the limit.
        ends_session: bool,
        /// What a customer is told.
        text: TextRecord,
        /// The most guesses in any 24 hours, where the institution lifts nothing.
        guesses_per_day: u32,
        /// The most guesses in any 365 days, where the institution lifts nothing.
        guesses_per_year: u32,
        /// The chance that a guess of a day is right; absent where nothing was said of the secrets.
        #[serde(skip_serializing_if = "Option::is_none")]
        chance_per_day: Option<ChanceRecord>,
        /// The chance that a guess of a year is right; absent where nothing was said of the secrets.
        #[serde(skip_serializing_if = "Option::is_none")]
        chance_per_year: Option<ChanceRecord>,
        /// The longest outage that a stranger can cause in a known environment.
        outage: OutageRecord,
        /// The longest outage that a stranger can cause in any other environment.
        outage_elsewhere: OutageRecord,
        /// Where the row stands in the institution's documents.
        source: Text,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// Something that happened to an attempt counter, at the instant at which it took effect.
    CounterEventRecord {
        /// When it took effect.
        at: Instant,
        /// What it is.
        kind: CounterEventWord,
        /// In whose attempt counter: one for all where origins are not counted apart.
        origin: Origin,
        /// The number of the attempt; absent where it is about none.
        #[serde(skip_serializing_if = "Option::is_none")]
        attempt: Option<u32>,
        /// Whether nobody recorded the attempt in time; absent where it is about none that failed.
        #[serde(skip_serializing_if = "Option::is_none")]
        run_out: Option<bool>,
        /// Which stop in a row it is; absent where it is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<u32>,
        /// When the stop ends; absent where none began.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
    }

    /// What came of one event of a history. `reply` and `retry_at` are what the customer may see; the rest is for the institution.
    LockHistoryStep {
        /// The instant of the event.
        at: Instant,
        /// The event.
        event: LockHistoryEvent,
        /// What it is answered.
        reply: LockHistoryReply,
        /// The number of the attempt that began; absent where none did.
        #[serde(skip_serializing_if = "Option::is_none")]
        attempt: Option<u32>,
        /// Whether its comparison cannot succeed; absent where none began.
        #[serde(skip_serializing_if = "Option::is_none")]
        decoy: Option<bool>,
        /// When an attempt can begin; absent where it is not busy.
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_at: Option<Instant>,
        /// Where the attempt counter of the event's origin stands after it.
        state: LockState,
        /// Its failures since the last success, stop or lift.
        failures: u32,
        /// Its attempts that are counted and not recorded.
        pending: u32,
        /// Its stops since the last success or lift.
        temporary_locks: u32,
        /// When its stop ends; absent where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// When something will happen by itself; absent where nothing will.
        #[serde(skip_serializing_if = "Option::is_none")]
        wake_at: Option<Instant>,
        /// What happened, in order.
        happened: Vec<CounterEventRecord>,
    }

    /// What came of a history.
    LockHistoryAnswer {
        /// The factor.
        factor: Factor,
        /// What came of each event, in order.
        steps: Vec<LockHistoryStep>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }
}
