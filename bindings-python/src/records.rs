//! Made from the facade by `cargo xtask generate`: every record, question and list of words of the door.

use pyo3::prelude::*;

crate::word::words! {
    read Service;
    read TransferKind;
    read ChargeItem;
    read FormRule;
    write Weekday;
    write Layer;
    write StatementRefusalKind;
    write Rounding;
    write ChargeState;
    write DayReasonKind;
    read Page;
    read Button;
    read EntryField;
    write TextKind;
    read TlsVersion;
    read CertificateKind;
    write ConnectionRefusal;
    write Os;
    read Browser;
    write Support;
    write EnvironmentReason;
    read Factor;
    read OperatorAct;
    write NeedKind;
    write Refusal;
    write Reason;
    write ChangeKind;
    write NoticeKind;
    write AuditEvent;
    read Origin;
    write LockClosing;
    write OutageKind;
    read LockHistoryEvent;
    write LockHistoryReply;
    write LockState;
    write CounterEventWord;
}

records! {
    /// One maintenance window (HRS-7).
    plain MaintenanceWindowRecord (*, from_, to, services = None, ja, en) {
        /// Its first instant, on a whole minute.
        from_ = from,
        /// The first instant after it, on a whole minute.
        to = to,
        /// The services it closes, at least one; without it, all.
        services = services,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// Maintenance windows as the host announces them (HRS-7).
    plain MaintenanceRecord (*, revision, windows) {
        /// The host's own revision of them, which answers repeat.
        revision = revision,
        /// The windows.
        windows = windows,
    }

    /// One event of a history.
    plain LockHistoryEventRecord (*, event, at, attempt = None, origin = None) {
        /// What happens.
        event = event,
        /// When.
        at = at,
        /// Which attempt is recorded by `right` or `wrong`: its number.
        attempt = attempt,
        /// Where the attempt comes from; without it, a known environment.
        origin = origin,
    }

    /// Which version of a browser is current.
    plain CurrentVersionRecord (*, browser, version) {
        /// The browser.
        browser = browser,
        /// Its current version; the first number decides.
        version = version,
    }

    /// What was entered in one field.
    secret EntryInput (*, field, text) {
        /// The field.
        field = field,
        /// What was entered.
        text = text,
    }

    /// A row as the host keeps it.
    plain RowInput (*, key, revision, bytes) {
        /// Its key.
        key = key,
        /// Its revision.
        revision = revision,
        /// Its bytes.
        bytes = bytes,
    }

    /// What is wrong with a request, one of possibly many: all that is wrong with its fields' names and types is told at once, and where
    /// these are right, all that is wrong with their values.
    plain ErrorRecord (*, code, name, rule, field, position = None, found = None, ja, en) {
        /// The code's fixed number.
        code = code,
        /// The code's fixed name.
        name = name,
        /// The rule or convention that is broken.
        rule = rule,
        /// The field, as a path: `maintenance.windows[0].from`; empty where the whole request is meant.
        field = field,
        /// Where in the field's text, or in the line, the fault lies, in bytes from 0; absent where that says nothing.
        position = position,
        /// What was found there, cut where it is long; absent where there is nothing.
        found = found,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// One fault or warning of a profile, with its place in the document.
    plain FaultRecord (*, code, name, rule, path, line, column, found, ja, en) {
        /// The code's fixed number.
        code = code,
        /// The code's fixed name.
        name = name,
        /// The rule or convention that is broken.
        rule = rule,
        /// The path of the key: `fee-table[0].rows[3].below`; empty where the whole document is meant.
        path = path,
        /// The line, from 1.
        line = line,
        /// The column in characters, from 1.
        column = column,
        /// The text that stands there, cut where it is long.
        found = found,
        /// The text in Japanese, with what is allowed or usual.
        ja = ja,
        /// The text in English, with what is allowed or usual.
        en = en,
    }

    /// Which document answered.
    plain ProfileRef (*, id, version, hash) {
        /// The institution's short name.
        id = id,
        /// The document's version.
        version = version,
        /// SHA-256 of the document, in hexadecimal.
        hash = hash,
    }

    /// A text in both languages.
    plain TextRecord (*, ja, en) {
        /// In Japanese.
        ja = ja,
        /// In English.
        en = en,
    }

    /// A rule that closes a service.
    plain ClosedBy (*, rule, layer, ja, en, from_ = None, to = None) {
        /// The rule.
        rule = rule,
        /// The layer it belongs to.
        layer = layer,
        /// Its text in Japanese.
        ja = ja,
        /// Its text in English.
        en = en,
        /// When it began to close; absent for base hours.
        from_ = from,
        /// When it ceases to close, though others may go on; absent for base hours.
        to = to,
    }

    /// What a mark in printed hours, such as `※3`, stands for; one mark may stand for several.
    plain FootnoteRecord (*, mark, rule, ja, en) {
        /// The mark.
        mark = mark,
        /// The rule.
        rule = rule,
        /// Its text in Japanese.
        ja = ja,
        /// Its text in English.
        en = en,
    }

    /// A service that could be used instead.
    plain Instead (*, service, open) {
        /// The service.
        service = service,
        /// Whether it is open at the same instant.
        open = open,
    }

    /// Whether a service is open, and why not.
    plain HoursAnswer (*, service, at, open, changes_at = None, rules, text, closed_by, footnotes, instead = None, maintenance_revision = None, profile) {
        /// The service.
        service = service,
        /// The instant, in JST.
        at = at,
        /// Whether it is open.
        open = open,
        /// When that changes next; absent where the calendar ends first.
        changes_at = changes_at,
        /// The rules that decided.
        rules = rules,
        /// The hours as the institution prints them.
        text = text,
        /// Every rule that closes it now, in the order of the layers.
        closed_by = closed_by,
        /// What the marks in these texts stand for, in the order of the document (HRS-4, HRS-5).
        footnotes = footnotes,
        /// What a customer can do instead while it is closed (HRS-6).
        instead = instead,
        /// The revision of the maintenance windows that were laid over the hours (HRS-7).
        maintenance_revision = maintenance_revision,
        /// Which document answered.
        profile = profile,
    }

    /// A stretch of time, half open.
    plain WindowRecord (*, from_, to) {
        /// Its first instant.
        from_ = from,
        /// The first instant after it.
        to = to,
    }

    /// The windows of a service in a range.
    plain WindowsAnswer (*, service, closed, windows, maintenance_revision = None, profile) {
        /// The service.
        service = service,
        /// Whether these are the closed windows.
        closed = closed,
        /// The windows, in order, cut at the ends of the range.
        windows = windows,
        /// The revision of the maintenance windows that were laid over the hours (HRS-7).
        maintenance_revision = maintenance_revision,
        /// Which document answered.
        profile = profile,
    }

    /// Windows as iCalendar text.
    plain IcalAnswer (*, ical, profile) {
        /// The text, with CRLF line ends.
        ical = ical,
        /// Which document answered.
        profile = profile,
    }

    /// One reason that makes a day what it is.
    plain DayReason (*, kind, rule, ja, en) {
        /// What kind of reason it is.
        kind = kind,
        /// The rule.
        rule = rule,
        /// In Japanese: the name of the holiday.
        ja = ja,
        /// In English.
        en = en,
    }

    /// What a day is.
    plain DayRecord (*, date, weekday, business_day, reasons, rules) {
        /// The day.
        date = date,
        /// The day of the week.
        weekday = weekday,
        /// Whether it is a bank business day.
        business_day = business_day,
        /// Why it is none, or why it is one after all; empty for an ordinary business day.
        reasons = reasons,
        /// The rules that decided.
        rules = rules,
    }

    /// What a day is, and its neighbours at work.
    plain DayAnswer (*, day, next_business_day = None, previous_business_day = None, profile, banking_order = None) {
        /// The day.
        day = day,
        /// The first business day after it; absent at the end of the calendar.
        next_business_day = next_business_day,
        /// The last business day before it; absent at the beginning of the calendar.
        previous_business_day = previous_business_day,
        /// Which document answered.
        profile = profile,
        /// By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        /// banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        banking_order = banking_order,
    }

    /// The day so many business days on.
    plain DaysAnswer (*, date, skipped, rules, profile, banking_order = None) {
        /// The day.
        date = date,
        /// The days passed over that are not business days, in order of date, each with its reasons.
        skipped = skipped,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
        /// By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        /// banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        banking_order = banking_order,
    }

    /// How many days lie in a range.
    plain BetweenAnswer (*, business_days, calendar_days, rules, profile, banking_order = None) {
        /// Bank business days.
        business_days = business_days,
        /// Calendar days.
        calendar_days = calendar_days,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
        /// By which Order for Enforcement of the Banking Act the answer was given, where it is about a date before 1989-02-01, when
        /// banks worked on some Saturdays: today's is used for every date (CAL-5). Absent for later dates.
        banking_order = banking_order,
    }

    /// Days from one to another, both counted.
    plain DateRangeRecord (*, from_, to) {
        /// The first day.
        from_ = from,
        /// The last day.
        to = to,
    }

    /// Whether a statement inquiry may ask for some days.
    plain StatementAnswer (*, allowed, refused_because, range, rules, profile) {
        /// Whether it may.
        allowed = allowed,
        /// Why not, every reason; empty where it may.
        refused_because = refused_because,
        /// What it may ask for on that day.
        range = range,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// What a transfer costs, with its evidence.
    plain FeeAnswer (*, fee, tax_contained, tax_percent, tax_rounding, to, row_member = None, band_from, band_below = None, row_source, table_from, table_source, rules, profile) {
        /// The charge in yen, tax included.
        fee = fee,
        /// The consumption tax contained in it, in yen.
        tax_contained = tax_contained,
        /// The rate of that tax, in percent, as a decimal number.
        tax_percent = tax_percent,
        /// How the tax was rounded.
        tax_rounding = tax_rounding,
        /// The kind of transfer.
        to = to,
        /// Whether the row is for members, or for others; absent where it is for both.
        row_member = row_member,
        /// The smallest amount of the row's band.
        band_from = band_from,
        /// The amount at which the band ends; absent where it has no end.
        band_below = band_below,
        /// Where the row stands in the institution's documents.
        row_source = row_source,
        /// The day from which the table holds: its name.
        table_from = table_from,
        /// Where the table stands in the institution's documents.
        table_source = table_source,
        /// The rules that decided: of the row, of the table, of the tax.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// What the institution charges for something else.
    plain ChargeAnswer (*, item, state, yen = None, rules, profile) {
        /// What is counted.
        item = item,
        /// What the institution says of it.
        state = state,
        /// The charge in yen, tax included; absent where it is not stated.
        yen = yen,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// One rule that an entry breaks. It never says what was typed.
    plain EntryFault (*, field, code, name, rule, position = None, ja, en) {
        /// The field of the request that is meant.
        field = field,
        /// The code's fixed number.
        code = code,
        /// The code's fixed name.
        name = name,
        /// The rule that is broken.
        rule = rule,
        /// Where in the entry it is, in bytes from 0; absent where the whole entry is meant.
        position = position,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// Whether what was typed is right.
    plain EntryAnswer (*, right, faults, asked, rules, profile) {
        /// Whether it is.
        right = right,
        /// Every rule that is broken; empty where it is right.
        faults = faults,
        /// What is asked for, as a page prints it.
        asked = asked,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// A secret question that can be chosen.
    plain QuestionRecord (*, key, ja, en) {
        /// Its key.
        key = key,
        /// The question in Japanese.
        ja = ja,
        /// The question in English.
        en = en,
    }

    /// The secret questions that can be chosen.
    plain QuestionsAnswer (*, questions, asked, rules, profile) {
        /// The questions, in the institution's order.
        questions = questions,
        /// What is asked for as an answer, as a page prints it.
        asked = asked,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// A service that the institution offers.
    plain ServiceRecord (*, service, text) {
        /// The service.
        service = service,
        /// Its hours, as the institution prints them.
        text = text,
    }

    /// Which profile answers.
    plain ProfileAnswer (*, name, source, services, fee_tables, calendar, profile, warnings) {
        /// The institution's name.
        name = name,
        /// The document it is drawn from.
        source = source,
        /// The services it offers, each with the words of its last row of hours.
        services = services,
        /// The days from which its tables of charges hold.
        fee_tables = fee_tables,
        /// The first and the last day of the calendar.
        calendar = calendar,
        /// Which document answered.
        profile = profile,
        /// What is sound in the document and far from what is usual, in its order (codes from 2000).
        warnings = warnings,
    }

    /// A chance, as an exact fraction in lowest terms.
    plain ChanceRecord (*, numerator, denominator, text) {
        /// Above the line, a whole number.
        numerator = numerator,
        /// Below the line, a whole number.
        denominator = denominator,
        /// In words, never smaller than the fraction.
        text = text,
    }

    /// How long a stranger can keep a customer out.
    plain OutageRecord (*, kind, minutes = None) {
        /// For how long.
        kind = kind,
        /// How many minutes at a time; absent where minutes are not what bounds it.
        minutes = minutes,
    }

    /// What follows wrong entries of a factor, and what that bounds.
    plain LockPolicyAnswer (*, factor, limit, temporary_lock_minutes = None, temporary_lock_minutes_longest = None, temporary_locks_to_lock = None, pending_seconds, apart, closes, ends_session, text, guesses_per_day, guesses_per_year, chance_per_day = None, chance_per_year = None, outage, outage_elsewhere, source, rules, profile) {
        /// The factor.
        factor = factor,
        /// The wrong entry, in a row, at which its use stops.
        limit = limit,
        /// How long the first stop lasts, in minutes; absent where none ends by itself.
        temporary_lock_minutes = temporary_lock_minutes,
        /// How long a stop lasts at most, in minutes; absent where none ends by itself.
        temporary_lock_minutes_longest = temporary_lock_minutes_longest,
        /// The stop, in a row, that is the lock; absent where none is.
        temporary_locks_to_lock = temporary_locks_to_lock,
        /// After how many seconds an attempt that nobody recorded is a failure.
        pending_seconds = pending_seconds,
        /// Whether known environments and strangers are counted apart.
        apart = apart,
        /// What the stop or the lock closes.
        closes = closes,
        /// Whether the session ends at the limit.
        ends_session = ends_session,
        /// What a customer is told.
        text = text,
        /// The most guesses in any 24 hours, where the institution lifts nothing.
        guesses_per_day = guesses_per_day,
        /// The most guesses in any 365 days, where the institution lifts nothing.
        guesses_per_year = guesses_per_year,
        /// The chance that a guess of a day is right; absent where nothing was said of the secrets.
        chance_per_day = chance_per_day,
        /// The chance that a guess of a year is right; absent where nothing was said of the secrets.
        chance_per_year = chance_per_year,
        /// The longest outage that a stranger can cause in a known environment.
        outage = outage,
        /// The longest outage that a stranger can cause in any other environment.
        outage_elsewhere = outage_elsewhere,
        /// Where the row stands in the institution's documents.
        source = source,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// Something that happened to an attempt counter, at the instant at which it took effect.
    plain CounterEventRecord (*, at, kind, origin, attempt = None, run_out = None, number = None, until = None) {
        /// When it took effect.
        at = at,
        /// What it is.
        kind = kind,
        /// In whose attempt counter: one for all where origins are not counted apart.
        origin = origin,
        /// The number of the attempt; absent where it is about none.
        attempt = attempt,
        /// Whether nobody recorded the attempt in time; absent where it is about none that failed.
        run_out = run_out,
        /// Which stop in a row it is; absent where it is none.
        number = number,
        /// When the stop ends; absent where none began.
        until = until,
    }

    /// What came of one event of a history. `reply` and `retry_at` are what the customer may see; the rest is for the institution.
    plain LockHistoryStep (*, at, event, reply, attempt = None, decoy = None, retry_at = None, state, failures, pending, temporary_locks, until = None, wake_at = None, happened) {
        /// The instant of the event.
        at = at,
        /// The event.
        event = event,
        /// What it is answered.
        reply = reply,
        /// The number of the attempt that began; absent where none did.
        attempt = attempt,
        /// Whether its comparison cannot succeed; absent where none began.
        decoy = decoy,
        /// When an attempt can begin; absent where it is not busy.
        retry_at = retry_at,
        /// Where the attempt counter of the event's origin stands after it.
        state = state,
        /// Its failures since the last success, stop or lift.
        failures = failures,
        /// Its attempts that are counted and not recorded.
        pending = pending,
        /// Its stops since the last success or lift.
        temporary_locks = temporary_locks,
        /// When its stop ends; absent where there is none.
        until = until,
        /// When something will happen by itself; absent where nothing will.
        wake_at = wake_at,
        /// What happened, in order.
        happened = happened,
    }

    /// What came of a history.
    plain LockHistoryAnswer (*, factor, steps, rules, profile) {
        /// The factor.
        factor = factor,
        /// What came of each event, in order.
        steps = steps,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// An entry field of a page.
    plain EntryRecord (*, field, label, required, form, again = None, secret, keyboard) {
        /// The field.
        field = field,
        /// Its label, as printed.
        label = label,
        /// Whether it must be filled in.
        required = required,
        /// The form of what is entered.
        form = form,
        /// The field of the same page that it repeats; absent where it repeats none.
        again = again,
        /// Whether what is entered is a secret.
        secret = secret,
        /// Whether the software keyboard is offered beside it.
        keyboard = keyboard,
    }

    /// Something that a page only shows.
    plain ShownRecord (*, field, label) {
        /// The field that was entered before.
        field = field,
        /// Its label, as printed.
        label = label,
    }

    /// A section of a page.
    plain SectionRecord (*, heading = None, entries, shows, rule, source) {
        /// Its heading; absent where none is printed.
        heading = heading,
        /// What is entered in it, from top to bottom.
        entries = entries,
        /// What it only shows, from top to bottom.
        shows = shows,
        /// The rule it carries.
        rule = rule,
        /// Where it stands in the institution's documents.
        source = source,
    }

    /// A button of a page.
    plain ButtonRecord (*, button, label, leads_to, section = None, rule, source) {
        /// The button.
        button = button,
        /// Its label, as printed.
        label = label,
        /// The pages that it may lead to; which of them, the journey decides.
        leads_to = leads_to,
        /// The section that it stands in, from 0; absent where it stands below all of them.
        section = section,
        /// The rule it carries.
        rule = rule,
        /// Where it stands in the institution's documents.
        source = source,
    }

    /// A text of the institution.
    plain GuideTextRecord (*, key, kind, text, pages, rule, source) {
        /// Its key.
        key = key,
        /// What kind of text it is.
        kind = kind,
        /// The text.
        text = text,
        /// The pages on which it stands.
        pages = pages,
        /// The rule it carries.
        rule = rule,
        /// Where it stands in the institution's documents.
        source = source,
    }

    /// What stands on a page.
    plain PageAnswer (*, page, title, screen_id = None, path = None, sections, buttons, texts, rules, source, profile) {
        /// The page.
        page = page,
        /// Its name, as printed.
        title = title,
        /// The screen ID; absent where none is printed.
        screen_id = screen_id,
        /// The way to it through the menus; absent where there is none.
        path = path,
        /// Its sections, from top to bottom.
        sections = sections,
        /// Its buttons, from left to right; of a question with a button, that one alone.
        buttons = buttons,
        /// Its texts, in the order of the document.
        texts = texts,
        /// The rules that decided.
        rules = rules,
        /// Where it stands in the institution's documents.
        source = source,
        /// Which document answered.
        profile = profile,
    }

    /// A page, by name.
    plain PageSummary (*, page, title, screen_id = None) {
        /// The page.
        page = page,
        /// Its name, as printed.
        title = title,
        /// The screen ID; absent where none is printed.
        screen_id = screen_id,
    }

    /// The pages that are there.
    plain PagesAnswer (*, pages, rules, profile) {
        /// Every page, in the order of the journey; none where the institution describes no pages.
        pages = pages,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// The institution's texts.
    plain TextAnswer (*, texts, rules, profile) {
        /// The texts, in the order of the document.
        texts = texts,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// What a connection must be, and whether this one is allowed.
    plain ConnectionAnswer (*, tls_floor, cipher_bits_floor, certificate_floor, allowed = None, refused_because, rules, source, profile) {
        /// The oldest version of TLS that is allowed.
        tls_floor = tls_floor,
        /// The fewest bits that a cipher's key may have.
        cipher_bits_floor = cipher_bits_floor,
        /// What the certificate must prove at least.
        certificate_floor = certificate_floor,
        /// Whether the connection is allowed; absent where something is not told, and nothing told refuses it.
        allowed = allowed,
        /// Why not, every reason.
        refused_because = refused_because,
        /// The rules that decided.
        rules = rules,
        /// Where it stands in the institution's documents.
        source = source,
        /// Which document answered.
        profile = profile,
    }

    /// A row of the table of environments.
    plain EnvironmentRowRecord (*, os, os_version, browser, version = None, source) {
        /// The system.
        os = os,
        /// Its version, with all its parts.
        os_version = os_version,
        /// The browser.
        browser = browser,
        /// Its version, or `latest`; absent where every version is meant.
        version = version,
        /// Where it stands in the institution's documents.
        source = source,
    }

    /// Whether an environment is supported.
    plain EnvironmentAnswer (*, support, reasons, os = None, browser = None, row = None, footnotes, rules, profile) {
        /// Whether it is.
        support = support,
        /// Why not, or why that is unknown; empty where it is supported.
        reasons = reasons,
        /// The system that was read; absent where none was.
        os = os,
        /// The browser that was read; absent where none was.
        browser = browser,
        /// The row that has it, or may have it; absent where none can.
        row = row,
        /// The footnotes of that row.
        footnotes = footnotes,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// A row to write.
    plain WriteRecord (*, key, expected, revision, bytes, wake_at = None, purge_at = None) {
        /// Its key.
        key = key,
        /// The revision that the row must have now; 0 where there must be none.
        expected = expected,
        /// The revision that it then has.
        revision = revision,
        /// Its bytes.
        bytes = bytes,
        /// When it changes by itself next: the host asks `due` then.
        wake_at = wake_at,
        /// From when the host may delete it; absent where it must keep it.
        purge_at = purge_at,
    }

    /// A message for the outbox: a notice or a record.
    plain MessageRecord (*, id, notice = None, audit = None) {
        /// Its name: the same commit has the same names, so that a message sent twice is known.
        id = id,
        /// A notice to the customer (NTC-1).
        notice = notice,
        /// A record for the institution (NTC-2).
        audit = audit,
    }

    /// A notice to a customer.
    plain NoticeRecord (*, kind, subject, to = None, at, reference, facts) {
        /// What it is about.
        kind = kind,
        /// The customer's row.
        subject = subject,
        /// The registered mail address; absent where none is registered, when the institution writes a letter.
        to = to,
        /// When what it tells of took effect.
        at = at,
        /// What the customer quotes when asking about it.
        reference = reference,
        /// What it says beyond its kind.
        facts = facts,
    }

    /// A record for the institution's audit.
    plain AuditEntry (*, at, event, subject, session = None, operator = None, rules, facts, profile) {
        /// When it took effect.
        at = at,
        /// What happened.
        event = event,
        /// The row that it is about.
        subject = subject,
        /// The session that it happened in.
        session = session,
        /// Who did it for the institution.
        operator = operator,
        /// The rules that decided.
        rules = rules,
        /// More about it.
        facts = facts,
        /// SHA-256 of the profile that decided, in hexadecimal.
        profile = profile,
    }

    /// A named value, never a secret.
    plain FactRecord (*, name, value) {
        /// Its name.
        name = name,
        /// Its value.
        value = value,
    }

    /// How an act ended: what the customer may see, and what the institution knows.
    secret OutcomeRecord (*, public, internal, profile) {
        /// What the customer may see: the same for an unknown login, a wrong password and a lock (LCK-4).
        public = public,
        /// The whole truth, for the help desk and the log: not for the page.
        internal = internal,
        /// Which document decided.
        profile = profile,
    }

    /// What the customer, or the operator, may see: one of these.
    secret PublicRecord (*, page = None, done = None, refused = None, authority = None, changes = None) {
        /// A page.
        page = page,
        /// What an operator or the clock did, each thing by its word.
        done = done,
        /// Why an operator's act was refused.
        refused = refused,
        /// What a session may do.
        authority = authority,
        /// What a new profile changes.
        changes = changes,
    }

    /// A page as it is to be shown; its layout and texts are those of the question `page`.
    secret PageView (*, page, session = None, step, shown, refused = None, last_logins, change_recommended, change_by = None) {
        /// The page.
        page = page,
        /// The session's new token, where it has one: the browser keeps it in place of the one before.
        session = session,
        /// The token that the next act on this page must bring, once (LOG-3); empty where the session is over.
        step = step,
        /// Values that the page shows.
        shown = shown,
        /// Why the act was refused; absent where it was not.
        refused = refused,
        /// The last logins, the newest first (LOG-4).
        last_logins = last_logins,
        /// Whether a change of passwords is recommended (CRD-11).
        change_recommended = change_recommended,
        /// By when the passwords must be changed; absent where that is never, or now (CRD-11).
        change_by = change_by,
    }

    /// A value that a page shows.
    secret ShownValue (*, field, text) {
        /// Its field.
        field = field,
        /// The value; a secret only where it is an answer that the customer typed (ENR-5).
        text = text,
    }

    /// Why something was refused, as the customer may know it.
    plain RefusedRecord (*, because, rules, retry_at = None, faults, ja, en) {
        /// Why.
        because = because,
        /// The rules that decided.
        rules = rules,
        /// When it may be tried again, where that is known.
        retry_at = retry_at,
        /// What is wrong with the entries, all of it (CRD-10); `field` names the field.
        faults = faults,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// The whole truth about an act.
    plain InternalRecord (*, reason, facts) {
        /// What it was.
        reason = reason,
        /// More about it.
        facts = facts,
    }

    /// What a session has proven, and what a service still needs (LOG-5).
    plain AuthorityRecord (*, service, allowed, journey_done, proven, missing = None, rules) {
        /// The service.
        service = service,
        /// Whether the session may use it, by what it has proven; its hours are another question.
        allowed = allowed,
        /// Whether first use is done (ENR-4).
        journey_done = journey_done,
        /// What was proven in the session.
        proven = proven,
        /// What is missing, in the institution's order; absent where it says nothing of the service.
        missing = missing,
        /// The rules that decided.
        rules = rules,
    }

    /// A factor that was proven in a session.
    plain ProvenRecord (*, factor, at, purpose) {
        /// The factor.
        factor = factor,
        /// When.
        at = at,
        /// On which page.
        purpose = purpose,
    }

    /// One thing that a new profile changes for a customer.
    plain ChangeRecord (*, kind, factor, at) {
        /// What changes.
        kind = kind,
        /// The factor that it is about.
        factor = factor,
        /// From when.
        at = at,
    }
}

questions! {
    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    ///
    /// Args:
    ///     service: The service.
    ///     at: The instant; for an order, that of its confirmation (HRS-12).
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [maintenance.is_some()] hours(*, service, at, maintenance = None) = answer_hours HoursRequest {
        service = service,
        at = at,
        maintenance = maintenance,
    } -> HoursAnswer;

    /// The open, or the closed, windows of a service in a range (HRS-8).
    ///
    /// Args:
    ///     service: The service.
    ///     from_: The first instant.
    ///     to: The first instant after the range; at most 3,660 days later.
    ///     closed: Whether the closed windows are wanted; without it, the open ones.
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] windows(*, service, from_, to, closed = None, maintenance = None) = answer_windows WindowsRequest {
        service = service,
        from_ = from,
        to = to,
        closed = closed,
        maintenance = maintenance,
    } -> WindowsAnswer;

    /// The same windows as iCalendar text, RFC 5545; each whole, also beyond the range (HRS-8).
    ///
    /// Args:
    ///     service: The service.
    ///     from_: The first instant.
    ///     to: The first instant after the range; at most 3,660 days later.
    ///     closed: Whether the closed windows are wanted; without it, the open ones.
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///     domain: The part of each UID behind the `@`: a domain that is the institution's alone, `ib.bank.example`; 1 to 253 of `[0-9A-Za-z.-]`.
    ///     stamp: The DTSTAMP of each event.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] ical(*, service, from_, to, closed = None, maintenance = None, domain, stamp) = answer_ical IcalRequest {
        service = service,
        from_ = from,
        to = to,
        closed = closed,
        maintenance = maintenance,
        domain = domain,
        stamp = stamp,
    } -> IcalAnswer;

    /// What is a day: a business day, or why not (CAL-1 … CAL-8)?
    ///
    /// Args:
    ///     date: The day.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] day(*, date) = answer_day DayRequest {
        date = date,
    } -> DayAnswer;

    /// Which day is so many business days on (CAL-6)?
    ///
    /// Args:
    ///     from_: The day counted from; never counted itself.
    ///     business: How many business days on; negative for back, 0 for the day itself or the next business day.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] days(*, from_, business) = answer_days DaysRequest {
        from_ = from,
        business = business,
    } -> DaysAnswer;

    /// How many business days lie in a range (CAL-6)?
    ///
    /// Args:
    ///     from_: The first day, counted.
    ///     to: The first day after the range, not counted.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] between(*, from_, to) = answer_between BetweenRequest {
        from_ = from,
        to = to,
    } -> BetweenAnswer;

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which may it ask for?
    ///
    /// Args:
    ///     on: The day of inquiry.
    ///     from_: The first day asked for; without it, the first allowed.
    ///     to: The last day asked for; without it, the last allowed, or `from` where that is later.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] statement(*, on, from_ = None, to = None) = answer_statement StatementRequest {
        on = on,
        from_ = from,
        to = to,
    } -> StatementAnswer;

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    ///
    /// Args:
    ///     to: To whom it goes.
    ///     amount: Its amount in yen, from 1.
    ///     member: Whether the customer is a member at the time of the order.
    ///     on: The day on which it is executed.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] fee(*, to, amount, member, on) = answer_fee FeeRequest {
        to = to,
        amount = amount,
        member = member,
        on = on,
    } -> FeeAnswer;

    /// What does the institution charge for something else (FEE-4, FEE-8)?
    ///
    /// Args:
    ///     item: What is counted.
    ///     on: The day.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] charge(*, item, on) = answer_charge ChargeRequest {
        item = item,
        on = on,
    } -> ChargeAnswer;

    /// What stands on a page (PAG-1)?
    ///
    /// Args:
    ///     page: The page.
    ///     button: A button that is pressed on it; one that the page does not have is refused.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] page(*, page, button = None) = answer_page PageRequest {
        page = page,
        button = button,
    } -> PageAnswer;

    /// Which pages are there (PAG-1)?
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] pages() = answer_pages PagesRequest {
    } -> PagesAnswer;

    /// The institution's texts (PAG-2); without `key` and `page`, all.
    ///
    /// Args:
    ///     key: The text of this key only.
    ///     page: The texts of this page only.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] text(*, key = None, page = None) = answer_text TextRequest {
        key = key,
        page = page,
    } -> TextAnswer;

    /// What must a connection be, and is this one allowed (LOG-6)?
    ///
    /// Args:
    ///     tls: The version of TLS, if it is to be judged.
    ///     cipher_bits: The bits of the cipher's key, if they are to be judged; not negative.
    ///     certificate: The kind of certificate, if it is to be judged.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] connection(*, tls = None, cipher_bits = None, certificate = None) = answer_connection ConnectionRequest {
        tls = tls,
        cipher_bits = cipher_bits,
        certificate = certificate,
    } -> ConnectionAnswer;

    /// Is an environment supported (LOG-6)?
    ///
    /// Args:
    ///     user_agent: The User-Agent, at most 2048 bytes.
    ///     os_version: The system's version, where the host knows it otherwise: from client hints, `10` or `11` of Windows.
    ///     latest: The current versions of browsers, as the host knows them.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] environment(*, user_agent, os_version = None, latest = None) = answer_environment EnvironmentRequest {
        user_agent = user_agent,
        os_version = os_version,
        latest = latest,
    } -> EnvironmentAnswer;

    /// Is what was typed into a field right, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    ///
    /// Args:
    ///     form: The form that it must have.
    ///     entry: What was typed.
    ///     entry_again: What was typed the second time, where it is asked twice.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] check_entry(*, form, entry, entry_again = None) = answer_check_entry CheckEntryRequest {
        form = form,
        entry = entry,
        entry_again = entry_again,
    } -> EntryAnswer;

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    ///
    /// Args:
    ///     new_password: The new password.
    ///     new_password_again: The new password as it was typed the second time.
    ///     current_password: The password in force.
    ///     other_password: The customer's other password: the confirmation password beside the login password, and the other way round.
    ///     login_id: The login ID.
    ///     telephone: The customer's registered telephone (CRD-13).
    ///     account_number: The customer's account number (CRD-13).
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] check_password(*, new_password, new_password_again = None, current_password = None, other_password = None, login_id = None, telephone = None, account_number = None) = answer_check_password CheckPasswordRequest {
        new_password = new_password,
        new_password_again = new_password_again,
        current_password = current_password,
        other_password = other_password,
        login_id = login_id,
        telephone = telephone,
        account_number = account_number,
    } -> EntryAnswer;

    /// May these three questions be registered with these answers, and if not, why not (CRD-7, CRD-10)?
    ///
    /// Args:
    ///     first_question: The key of the first question.
    ///     first_answer: The first answer.
    ///     second_question: The key of the second question.
    ///     second_answer: The second answer.
    ///     third_question: The key of the third question.
    ///     third_answer: The third answer.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] check_questions(*, first_question, first_answer, second_question, second_answer, third_question, third_answer) = answer_check_questions CheckQuestionsRequest {
        first_question = first_question,
        first_answer = first_answer,
        second_question = second_question,
        second_answer = second_answer,
        third_question = third_question,
        third_answer = third_answer,
    } -> EntryAnswer;

    /// Which secret questions can be chosen (CRD-7)?
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] questions() = answer_questions QuestionsRequest {
    } -> QuestionsAnswer;

    /// Which profile answers?
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] profile() = answer_profile ProfileRequest {
    } -> ProfileAnswer;

    /// What follows wrong entries of a factor, and what does that bound (LCK-1 … LCK-3, LCK-6)?
    ///
    /// Args:
    ///     factor: The factor.
    ///     alphabet: How many characters a secret is made of; with `length`, the chance of a guess is answered.
    ///     length: How long a secret is.
    ///     successes_per_day: How often the customer succeeds in a day at most, 0 to 24; without it, never.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] lock_policy(*, factor, alphabet = None, length = None, successes_per_day = None) = answer_lock_policy LockPolicyRequest {
        factor = factor,
        alphabet = alphabet,
        length = length,
        successes_per_day = successes_per_day,
    } -> LockPolicyAnswer;

    /// What comes of a history of entries, event by event (LCK-1 … LCK-5)?
    ///
    /// Args:
    ///     factor: The factor.
    ///     events: The events, in the order in which the host sees them; at most 10,000.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] lock_history(*, factor, events) = answer_lock_history LockHistoryRequest {
        factor = factor,
        events = events,
    } -> LockHistoryAnswer;
}

acts! {
    /// Somebody comes to the login page: a session begins that proves nothing (LOG-1, LOG-3).
    ///
    /// Args:
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    start_session(*, randomness = None) = take_start_session StartSessionRequest {
    };

    /// A button is pressed on a page (PAG-1): the one way in which a customer acts.
    ///
    /// Args:
    ///     session: The session's token.
    ///     step: The page's token, as the page was shown with it (LOG-3).
    ///     button: The button.
    ///     entries: What was entered on the page.
    ///     environment: The host's name for the environment, a device cookie for example: 20 to 256 visible ASCII characters, drawn at random; absent where it has none (LCK-6, RSK-4).
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    submit(*, session, step, button, entries, environment = None, maintenance = None, randomness = None) = take_submit SubmitRequest {
        session = session,
        step = step,
        button = button,
        entries = entries,
        environment = environment,
        maintenance = maintenance,
    };

    /// The page of a session as it stands; nothing is written.
    ///
    /// Args:
    ///     session: The session's token.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    show(*, session, randomness = None) = take_show ShowRequest {
        session = session,
    };

    /// What a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    ///
    /// Args:
    ///     session: The session's token.
    ///     service: The service.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    authority(*, session, service, randomness = None) = take_authority AuthorityRequest {
        session = session,
        service = service,
    };

    /// An operator of the institution asks for something (OPR-1).
    ///
    /// Args:
    ///     operator: Who asks for it: 1 to 64 of `[0-9a-z._-]`, each sign alone between two others.
    ///     approver: Who approves it, another person, named in the same way; absent where nobody does.
    ///     reason: Why; without secrets.
    ///     customer: To whom it is done: the host's name of the customer, 1 to 64 of `[0-9A-Za-z._-]`.
    ///     command: What is done.
    ///     factor: The factor whose lock is lifted; for `lift-lock` only.
    ///     account: The account on the contract card, `branch-type-number`; for `open-contract` only (CRD-1).
    ///     mail: The mail address that the contract names; for `open-contract` only, and absent where it names none.
    ///     login_password: The initial login password; for `open-contract` and `reset-journey`.
    ///     confirmation_password: The initial confirmation password; for `open-contract` and `reset-journey`.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    operate(*, operator, approver = None, reason, customer, command, factor = None, account = None, mail = None, login_password = None, confirmation_password = None, randomness = None) = take_operate OperateRequest {
        operator = operator,
        approver = approver,
        reason = reason,
        customer = customer,
        command = command,
        factor = factor,
        account = account,
        mail = mail,
        login_password = login_password,
        confirmation_password = confirmation_password,
    };

    /// Time has passed for a row: its `wake_at` has come (LCK-2, LCK-3, LOG-2, ENR-3).
    ///
    /// Args:
    ///     row: The row's key.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    due(*, row, randomness = None) = take_due DueRequest {
        row = row,
    };

    /// A new profile meets a customer: what changes for them, and from now on it holds (INS-5).
    ///
    /// Args:
    ///     customer: The host's name of the customer.
    ///     dry: Whether it is only asked; without it, the profile is taken on.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system where they are not given.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once.
    adopt(*, customer, dry = None, randomness = None) = take_adopt AdoptRequest {
        customer = customer,
        dry = dry,
    };
}

rows! {
    /// Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows know no maintenance windows (HRS-7):
    /// the question in records takes them.
    ///
    /// Args:
    ///     service: The service, by its place in the list, from 0.
    ///     at: The instant, in milliseconds since 1970-01-01T00:00:00Z.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    hours_rows(*, service, at, out = None) = Hours {
        service = service: madoguchi::Service,
        at = at: madoguchi::Instant,
    } -> /// Whether a service is open.
    ///
    /// Each column is a view of the numbers of all rows.
    HoursRows {
        /// When that changes next, in milliseconds since 1970-01-01T00:00:00Z; `ABSENT` where the calendar ends first.
        changes_at: 'q',
        /// 0, or the code of what is wrong with the row.
        code: 'H',
        /// 1 where it is open, 0 where it is not.
        open: 'B',
    };

    /// Is a day a business day (CAL-5, CAL-7)? Before 1989-02-01 too, today's Order decides.
    ///
    /// Args:
    ///     date: The day, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    day_rows(*, date, out = None) = Day {
        date = date: madoguchi::Date,
    } -> /// Whether a day is a business day.
    ///
    /// Each column is a view of the numbers of all rows.
    DayRows {
        /// 0, or the code of what is wrong with the row.
        code: 'H',
        /// 1 for a business day, 0 for another.
        business_day: 'B',
    };

    /// Which day is so many business days on (CAL-6)?
    ///
    /// Args:
    ///     from_: The day counted from, in days since 1970-01-01.
    ///     business: How many business days on; negative for back, 0 for the day itself or the next business day.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    days_rows(*, from_, business, out = None) = Days {
        from_ = from: madoguchi::Date,
        business = business: i64,
    } -> /// The day so many business days on.
    ///
    /// Each column is a view of the numbers of all rows.
    DaysRows {
        /// The day, in days since 1970-01-01; `ABSENT_DAY` where something is wrong.
        date: 'i',
        /// 0, or the code of what is wrong with the row.
        code: 'H',
    };

    /// How many business days lie in a range (CAL-6)?
    ///
    /// Args:
    ///     from_: The first day, counted, in days since 1970-01-01.
    ///     to: The first day after the range, not counted, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    between_rows(*, from_, to, out = None) = Between {
        from_ = from: madoguchi::Date,
        to = to: madoguchi::Date,
    } -> /// How many days lie in a range.
    ///
    /// Each column is a view of the numbers of all rows.
    BetweenRows {
        /// Bank business days.
        business_days: 'i',
        /// Calendar days.
        calendar_days: 'i',
        /// 0, or the code of what is wrong with the row.
        code: 'H',
    };

    /// May a statement inquiry ask for these days (HRS-10)?
    ///
    /// Args:
    ///     on: The day of inquiry, in days since 1970-01-01.
    ///     from_: The first day asked for, in days since 1970-01-01.
    ///     to: The last day asked for, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    statement_rows(*, on, from_, to, out = None) = Statement {
        on = on: madoguchi::Date,
        from_ = from: madoguchi::Date,
        to = to: madoguchi::Date,
    } -> /// Whether a statement inquiry may ask for some days.
    ///
    /// Each column is a view of the numbers of all rows.
    StatementRows {
        /// The first day that may be asked for, in days since 1970-01-01; `ABSENT_DAY` where something is wrong.
        range_from: 'i',
        /// The last day that may be asked for, in days since 1970-01-01; `ABSENT_DAY` where something is wrong.
        range_to: 'i',
        /// 0, or the code of what is wrong with the row.
        code: 'H',
        /// 1 where it may, 0 where it may not.
        allowed: 'B',
    };

    /// What does a transfer cost (FEE-1 … FEE-6)?
    ///
    /// Args:
    ///     to: To whom it goes, by its place in the list, from 0.
    ///     amount: Its amount in yen, from 1.
    ///     member: 1 where the customer is a member, 0 where not.
    ///     on: The day on which it is executed, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    fee_rows(*, to, amount, member, on, out = None) = Fee {
        to = to: madoguchi::TransferKind,
        amount = amount: madoguchi::Yen,
        member = member: bool,
        on = on: madoguchi::Date,
    } -> /// What a transfer costs.
    ///
    /// Each column is a view of the numbers of all rows.
    FeeRows {
        /// The charge in yen, tax included; `ABSENT` where something is wrong.
        fee: 'q',
        /// The consumption tax contained in it, in yen; `ABSENT` where something is wrong.
        tax_contained: 'q',
        /// 0, or the code of what is wrong with the row.
        code: 'H',
    };

    /// What does the institution charge for something else (FEE-4, FEE-8)?
    ///
    /// Args:
    ///     item: What is counted, by its place in the list, from 0.
    ///     on: The day, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    charge_rows(*, item, on, out = None) = Charge {
        item = item: madoguchi::ChargeItem,
        on = on: madoguchi::Date,
    } -> /// What the institution charges for something else.
    ///
    /// Each column is a view of the numbers of all rows.
    ChargeRows {
        /// The charge in yen, tax included; `ABSENT` where it is not stated.
        yen: 'q',
        /// 0, or the code of what is wrong with the row.
        code: 'H',
        /// What the institution says of it, by its place in the list, from 0.
        state: 'B',
    };
}

/// Adds the classes to the module.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<MaintenanceWindowRecord>()?;
    module.add_class::<MaintenanceRecord>()?;
    module.add_class::<LockHistoryEventRecord>()?;
    module.add_class::<CurrentVersionRecord>()?;
    module.add_class::<EntryInput>()?;
    module.add_class::<RowInput>()?;
    module.add_class::<ErrorRecord>()?;
    module.add_class::<FaultRecord>()?;
    module.add_class::<ProfileRef>()?;
    module.add_class::<TextRecord>()?;
    module.add_class::<ClosedBy>()?;
    module.add_class::<FootnoteRecord>()?;
    module.add_class::<Instead>()?;
    module.add_class::<HoursAnswer>()?;
    module.add_class::<WindowRecord>()?;
    module.add_class::<WindowsAnswer>()?;
    module.add_class::<IcalAnswer>()?;
    module.add_class::<DayReason>()?;
    module.add_class::<DayRecord>()?;
    module.add_class::<DayAnswer>()?;
    module.add_class::<DaysAnswer>()?;
    module.add_class::<BetweenAnswer>()?;
    module.add_class::<DateRangeRecord>()?;
    module.add_class::<StatementAnswer>()?;
    module.add_class::<FeeAnswer>()?;
    module.add_class::<ChargeAnswer>()?;
    module.add_class::<EntryFault>()?;
    module.add_class::<EntryAnswer>()?;
    module.add_class::<QuestionRecord>()?;
    module.add_class::<QuestionsAnswer>()?;
    module.add_class::<ServiceRecord>()?;
    module.add_class::<ProfileAnswer>()?;
    module.add_class::<ChanceRecord>()?;
    module.add_class::<OutageRecord>()?;
    module.add_class::<LockPolicyAnswer>()?;
    module.add_class::<CounterEventRecord>()?;
    module.add_class::<LockHistoryStep>()?;
    module.add_class::<LockHistoryAnswer>()?;
    module.add_class::<EntryRecord>()?;
    module.add_class::<ShownRecord>()?;
    module.add_class::<SectionRecord>()?;
    module.add_class::<ButtonRecord>()?;
    module.add_class::<GuideTextRecord>()?;
    module.add_class::<PageAnswer>()?;
    module.add_class::<PageSummary>()?;
    module.add_class::<PagesAnswer>()?;
    module.add_class::<TextAnswer>()?;
    module.add_class::<ConnectionAnswer>()?;
    module.add_class::<EnvironmentRowRecord>()?;
    module.add_class::<EnvironmentAnswer>()?;
    module.add_class::<WriteRecord>()?;
    module.add_class::<MessageRecord>()?;
    module.add_class::<NoticeRecord>()?;
    module.add_class::<AuditEntry>()?;
    module.add_class::<FactRecord>()?;
    module.add_class::<OutcomeRecord>()?;
    module.add_class::<PublicRecord>()?;
    module.add_class::<PageView>()?;
    module.add_class::<ShownValue>()?;
    module.add_class::<RefusedRecord>()?;
    module.add_class::<InternalRecord>()?;
    module.add_class::<AuthorityRecord>()?;
    module.add_class::<ProvenRecord>()?;
    module.add_class::<ChangeRecord>()?;
    module.add_class::<HoursRows>()?;
    module.add_class::<DayRows>()?;
    module.add_class::<DaysRows>()?;
    module.add_class::<BetweenRows>()?;
    module.add_class::<StatementRows>()?;
    module.add_class::<FeeRows>()?;
    module.add_class::<ChargeRows>()?;
    Ok(())
}
