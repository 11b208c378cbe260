//! Made from the facade by `cargo xtask generate`: a macro entry for every record, question, act and list of words.

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
    read KeyClass;
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
    write HsmWork;
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
        /// Its first instant; a whole minute.
        from_ = from,
        /// The first instant after it; a whole minute.
        to = to,
        /// The services it closes, at least one; absent means all.
        services = services,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// Maintenance windows announced by the host (HRS-7).
    plain MaintenanceRecord (*, revision, windows) {
        /// The host's own revision of the windows; answers repeat it.
        revision = revision,
        /// The windows.
        windows = windows,
    }

    /// One event of a history.
    plain LockHistoryEventRecord (*, event, at, attempt = None, origin = None) {
        /// The kind of event.
        event = event,
        /// The instant.
        at = at,
        /// The number of the attempt that `right` or `wrong` records.
        attempt = attempt,
        /// The origin of the attempt; absent means a known environment.
        origin = origin,
    }

    /// The current version of a browser.
    plain CurrentVersionRecord (*, browser, version) {
        /// The browser.
        browser = browser,
        /// Its current version; only the first number is compared.
        version = version,
    }

    /// The entry in one field.
    secret EntryInput (*, field, text) {
        /// The field.
        field = field,
        /// The text that was entered.
        text = text,
    }

    /// A row from the host's storage.
    plain RowInput (*, key, revision, bytes) {
        /// Its key.
        key = key,
        /// Its revision.
        revision = revision,
        /// Its bytes.
        bytes = bytes,
    }

    /// A text in both languages.
    plain TextRecord (*, ja, en) {
        /// In Japanese.
        ja = ja,
        /// In English.
        en = en,
    }

    /// An entry field of a page, as an institution prints it.
    plain Entry (*, field, label, required, form, again = None, secret, keyboard) {
        /// The field.
        field = field,
        /// Its label, as printed.
        label = label,
        /// Whether it must be filled in (【必須】).
        required = required,
        /// The form of the entry.
        form = form,
        /// The field of the same page that it repeats; absent if it repeats none.
        again = again,
        /// Whether the entry is a secret.
        secret = secret,
        /// Whether the page offers the software keyboard for it.
        keyboard = keyboard,
    }

    /// A value that a page only shows.
    plain ShownField (*, field, label) {
        /// The field in which it was entered earlier.
        field = field,
        /// Its label, as printed.
        label = label,
    }

    /// A section of a page.
    plain Section (*, heading = None, entries, shows, rule, source) {
        /// Its heading; absent if none is printed.
        heading = heading,
        /// Its entry fields, from top to bottom.
        entries = entries,
        /// Its shown values, from top to bottom.
        shows = shows,
        /// The rule that it implements.
        rule = rule,
        /// Its source in the institution's documents.
        source = source,
    }

    /// A button of a page, as an institution prints it.
    plain PageButton (*, button, label, leads_to, section = None, rule, source) {
        /// The button.
        button = button,
        /// Its label, as printed.
        label = label,
        /// The pages that it may lead to; the state of the journey decides which one.
        leads_to = leads_to,
        /// The index of its section, from 0; absent if it is below all sections.
        section = section,
        /// The rule that it implements.
        rule = rule,
        /// Its source in the institution's documents.
        source = source,
    }

    /// A text of the institution (PAG-2).
    plain GuideText (*, key, kind, text, pages, rule, source) {
        /// Its key.
        key = key,
        /// The kind of text.
        kind = kind,
        /// The text.
        text = text,
        /// The pages on which it appears.
        pages = pages,
        /// The rule that it implements.
        rule = rule,
        /// Its source in the institution's documents.
        source = source,
    }

    /// A named value of a notice or a record, never a secret.
    plain Fact (*, name, value) {
        /// Its name.
        name = name,
        /// Its value.
        value = value,
    }

    /// The full reason of an act's result.
    plain Internal (*, reason, facts) {
        /// The reason.
        reason = reason,
        /// More about it: names and values, without secrets.
        facts = facts,
    }

    /// One change that a new profile makes for a customer (INS-5).
    plain Change (*, kind, factor, at) {
        /// The kind of change.
        kind = kind,
        /// The factor concerned.
        factor = factor,
        /// When it takes effect.
        at = at,
    }

    /// A factor proven in a session.
    plain ProvenFactor (*, factor, at, purpose) {
        /// The factor.
        factor = factor,
        /// When it was proven.
        at = at,
        /// The page on which it was proven.
        purpose = purpose,
    }

    /// What a session has proven, and what a service still needs (LOG-5).
    plain Authority (*, service, allowed, journey_done, proven, missing = None, rules) {
        /// The service.
        service = service,
        /// Whether the proofs of the session allow the service; its hours are not checked here.
        allowed = allowed,
        /// Whether first use is completed: before that, no service is open (ENR-4).
        journey_done = journey_done,
        /// The factors proven in the session.
        proven = proven,
        /// The missing factors, in the institution's order; absent if the institution has no rule for the service.
        missing = missing,
        /// The rules that decided.
        rules = rules,
    }

    /// One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
    /// none, all errors in the values are.
    plain ErrorRecord (*, code, name, rule, field, position = None, found = None, ja, en) {
        /// The code's fixed number.
        code = code,
        /// The code's fixed name.
        name = name,
        /// The rule or convention that is broken.
        rule = rule,
        /// The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request.
        field = field,
        /// The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning.
        position = position,
        /// The text that was found there, shortened if long; absent if there is none.
        found = found,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// One fault or warning of a profile, with its position in the document.
    plain FaultRecord (*, code, name, rule, path, line, column, found, ja, en) {
        /// The code's fixed number.
        code = code,
        /// The code's fixed name.
        name = name,
        /// The rule or convention that is broken.
        rule = rule,
        /// The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document.
        path = path,
        /// The line, from 1.
        line = line,
        /// The column in characters, from 1.
        column = column,
        /// The first line of the text at that position, with hidden characters made visible, shortened after 80 characters; empty for a missing
        /// key.
        found = found,
        /// The text in Japanese, with the allowed or usual values.
        ja = ja,
        /// The text in English, with the allowed or usual values.
        en = en,
    }

    /// Identifies the profile that decided.
    plain ProfileRef (*, id, version, hash) {
        /// The institution's short name.
        id = id,
        /// The document's version.
        version = version,
        /// SHA-256 of the document, in hexadecimal.
        hash = hash,
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
        /// When it began to close the service; absent for base hours, and if that was before the calendar.
        from_ = from,
        /// When it stops closing the service; other rules may still close it. Absent for base hours, and if that is after the calendar.
        to = to,
    }

    /// The meaning of a mark in printed hours, such as `※3`; one mark may have several meanings.
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

    /// A service that can be used instead.
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
        /// The next change; absent if there is none before the calendar ends.
        changes_at = changes_at,
        /// The rules that decided.
        rules = rules,
        /// The hours as the institution prints them.
        text = text,
        /// Every rule that closes it now, in the order of the layers.
        closed_by = closed_by,
        /// The meaning of the marks in these texts, in the order of the document (HRS-4, HRS-5).
        footnotes = footnotes,
        /// The service that a customer can use instead while this one is closed (HRS-6).
        instead = instead,
        /// The revision of the maintenance windows that were applied (HRS-7).
        maintenance_revision = maintenance_revision,
        /// The profile that answered.
        profile = profile,
    }

    /// A half-open span of time.
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
        /// The windows, sorted, clipped to the range.
        windows = windows,
        /// The revision of the maintenance windows that were applied (HRS-7).
        maintenance_revision = maintenance_revision,
        /// The profile that answered.
        profile = profile,
    }

    /// Windows as iCalendar text.
    plain IcalAnswer (*, ical, profile) {
        /// The text, with CRLF line ends.
        ical = ical,
        /// The profile that answered.
        profile = profile,
    }

    /// One reason why a day is or is not a business day.
    plain DayReason (*, kind, rule, ja, en) {
        /// The kind of reason.
        kind = kind,
        /// The rule.
        rule = rule,
        /// The text in Japanese: the name of the holiday.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// A day and its properties.
    plain DayRecord (*, date, weekday, business_day, reasons, rules) {
        /// The day.
        date = date,
        /// The day of the week.
        weekday = weekday,
        /// Whether it is a bank business day.
        business_day = business_day,
        /// Why it is not a business day, or why it is one after all; empty for an ordinary business day.
        reasons = reasons,
        /// The rules that decided.
        rules = rules,
    }

    /// A day and its neighbouring business days.
    plain DayAnswer (*, day, next_business_day = None, previous_business_day = None, profile, banking_order = None) {
        /// The day.
        day = day,
        /// The first business day after it; absent at the end of the calendar.
        next_business_day = next_business_day,
        /// The last business day before it; absent at the beginning of the calendar.
        previous_business_day = previous_business_day,
        /// The profile that answered.
        profile = profile,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        banking_order = banking_order,
    }

    /// The day that is a number of business days away.
    plain DaysAnswer (*, date, skipped, rules, profile, banking_order = None) {
        /// The day.
        date = date,
        /// The days between that are not business days, sorted, each with its reasons.
        skipped = skipped,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        banking_order = banking_order,
    }

    /// The numbers of business days and of calendar days in a range: its first day counts, `to` does not.
    plain BetweenAnswer (*, business_days, calendar_days, rules, profile, banking_order = None) {
        /// Bank business days.
        business_days = business_days,
        /// Calendar days.
        calendar_days = calendar_days,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
        /// For a date before 1989-02-01: the Order for Enforcement of the Banking Act that the answer follows. Banks then worked on some
        /// Saturdays, but today's Order is used for every date (CAL-5). Absent for later dates.
        banking_order = banking_order,
    }

    /// Days from one date to another, both included.
    plain DateRangeRecord (*, from_, to) {
        /// The first day.
        from_ = from,
        /// The last day.
        to = to,
    }

    /// Whether a statement inquiry may ask for a range of days.
    plain StatementAnswer (*, allowed, refused_because, range, rules, profile) {
        /// Whether the range is allowed.
        allowed = allowed,
        /// Every reason for a refusal; empty if the range is allowed.
        refused_because = refused_because,
        /// The range allowed on that day.
        range = range,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
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
        /// Whether the row is for members (`true`) or others (`false`); absent if it is for both.
        row_member = row_member,
        /// The smallest amount of the row's band.
        band_from = band_from,
        /// The first amount above the band; absent if the band has no end.
        band_below = band_below,
        /// The row's source in the institution's documents.
        row_source = row_source,
        /// The first day on which the table is in force; it is also the table's name.
        table_from = table_from,
        /// The table's source in the institution's documents.
        table_source = table_source,
        /// The rules that decided: those of the row, the table and the tax.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// The charge for an item other than a transfer.
    plain ChargeAnswer (*, item, state, yen = None, rules, profile) {
        /// The item.
        item = item,
        /// What the institution states about it.
        state = state,
        /// The charge in yen, tax included; absent if it is not stated.
        yen = yen,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// One rule that an entry breaks. It never contains the entry.
    plain EntryFault (*, field, code, name, rule, position = None, ja, en) {
        /// The field of the request.
        field = field,
        /// The code's fixed number.
        code = code,
        /// The code's fixed name.
        name = name,
        /// The rule that is broken.
        rule = rule,
        /// The position in the entry, in bytes from 0; absent if the fault concerns the whole entry.
        position = position,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }

    /// Whether an entry is valid.
    plain EntryAnswer (*, right, faults, asked, rules, profile) {
        /// Whether it is valid.
        right = right,
        /// Every rule that is broken; empty if the entry is valid.
        faults = faults,
        /// The required form, in the words that a page prints.
        asked = asked,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
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
        /// The required form of an answer, in the words that a page prints.
        asked = asked,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// A service that the institution offers.
    plain ServiceRecord (*, service, text) {
        /// The service.
        service = service,
        /// Its hours, as the institution prints them.
        text = text,
    }

    /// The profile and what it covers.
    plain ProfileAnswer (*, name, source, services, fee_tables, calendar, profile, warnings) {
        /// The institution's name.
        name = name,
        /// The institution's document that it is based on.
        source = source,
        /// The services it offers, each with the text of its last row of hours.
        services = services,
        /// The first day of each table of charges.
        fee_tables = fee_tables,
        /// The first and the last day of the calendar.
        calendar = calendar,
        /// The profile that answered.
        profile = profile,
        /// Values of the document that are valid but far from the usual, in the document's order (codes from 2000).
        warnings = warnings,
    }

    /// A chance, as an exact fraction in lowest terms.
    plain ChanceRecord (*, numerator, denominator, text) {
        /// The numerator, a whole number.
        numerator = numerator,
        /// The denominator, a whole number.
        denominator = denominator,
        /// The chance in words, never smaller than the fraction.
        text = text,
    }

    /// How long a stranger can keep a customer out.
    plain OutageRecord (*, kind, minutes = None) {
        /// The kind of outage.
        kind = kind,
        /// The minutes of one outage; absent if the outage is not limited in minutes.
        minutes = minutes,
    }

    /// What follows wrong entries of a factor, and how many guesses that allows.
    plain LockPolicyAnswer (*, factor, limit, temporary_lock_minutes = None, temporary_lock_minutes_longest = None, temporary_locks_to_lock = None, pending_seconds, apart, closes, ends_session, text, guesses_per_day, guesses_per_year, chance_per_day = None, chance_per_year = None, outage, outage_elsewhere, source, rules, profile) {
        /// The factor.
        factor = factor,
        /// The number of wrong entries in a row at which the factor is locked, temporarily or not.
        limit = limit,
        /// The length of the first temporary lock, in minutes; absent if there are no temporary locks.
        temporary_lock_minutes = temporary_lock_minutes,
        /// The maximum length of a temporary lock, in minutes; absent if there are no temporary locks.
        temporary_lock_minutes_longest = temporary_lock_minutes_longest,
        /// With 3, the third temporary lock in a row is replaced by a lock without a time limit; absent if all locks are temporary.
        temporary_locks_to_lock = temporary_locks_to_lock,
        /// The seconds after which an attempt that nobody recorded is a failure.
        pending_seconds = pending_seconds,
        /// Whether known environments and strangers are counted apart.
        apart = apart,
        /// What the temporary lock or the lock closes.
        closes = closes,
        /// Whether the session ends at the limit.
        ends_session = ends_session,
        /// The text for the customer.
        text = text,
        /// The most guesses in any 24 hours, if the institution lifts no lock.
        guesses_per_day = guesses_per_day,
        /// The most guesses in any 365 days, if the institution lifts no lock.
        guesses_per_year = guesses_per_year,
        /// The chance that at least one of a day's guesses is right; absent if the request did not describe the secret.
        chance_per_day = chance_per_day,
        /// The chance that at least one of a year's guesses is right; absent if the request did not describe the secret.
        chance_per_year = chance_per_year,
        /// The longest outage that a stranger can cause in a known environment.
        outage = outage,
        /// The longest outage that a stranger can cause in any other environment.
        outage_elsewhere = outage_elsewhere,
        /// The row's source in the institution's documents.
        source = source,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// An event of an attempt counter, with the instant at which it took effect.
    plain CounterEventRecord (*, at, kind, origin, attempt = None, run_out = None, number = None, until = None) {
        /// When it took effect.
        at = at,
        /// The kind of event.
        kind = kind,
        /// The origin of the attempt counter; always the known origin if origins are not counted apart.
        origin = origin,
        /// The number of the attempt; absent if the event concerns no attempt.
        attempt = attempt,
        /// Whether the attempt timed out because nobody recorded it; absent for events other than a failed attempt.
        run_out = run_out,
        /// The number of the temporary lock in the row; absent for other events.
        number = number,
        /// When the temporary lock ends; absent for other events.
        until = until,
    }

    /// The result of one event of a history. The customer may see `reply` and `retry_at`; the rest is for the institution.
    plain LockHistoryStep (*, at, event, reply, attempt = None, decoy = None, retry_at = None, state, failures, pending, temporary_locks, until = None, wake_at = None, happened) {
        /// The instant of the event.
        at = at,
        /// The event.
        event = event,
        /// The reply to the event.
        reply = reply,
        /// The number of the attempt that began; absent for other events.
        attempt = attempt,
        /// Whether its comparison cannot succeed; absent if no attempt began.
        decoy = decoy,
        /// When an attempt can begin; absent unless the reply is busy.
        retry_at = retry_at,
        /// The state of the attempt counter of the event's origin, after the event.
        state = state,
        /// Its failures since the last success, temporary lock or lift.
        failures = failures,
        /// Its attempts that are counted and not yet recorded.
        pending = pending,
        /// Its temporary locks since the last success or lift.
        temporary_locks = temporary_locks,
        /// When its temporary lock ends; absent if there is none.
        until = until,
        /// Its next timed change; absent if there is none.
        wake_at = wake_at,
        /// The events in order.
        happened = happened,
    }

    /// The result of a history.
    plain LockHistoryAnswer (*, factor, steps, rules, profile) {
        /// The factor.
        factor = factor,
        /// The result of each event, in order.
        steps = steps,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// The content of a page.
    plain PageAnswer (*, page, title, screen_id = None, path = None, sections, buttons, texts, rules, source, profile) {
        /// The page.
        page = page,
        /// Its name, as printed.
        title = title,
        /// The screen ID; absent if none is printed.
        screen_id = screen_id,
        /// The path to it through the menus; absent if there is none.
        path = path,
        /// Its sections, from top to bottom.
        sections = sections,
        /// Its buttons, from left to right; if the question named a button, only that one.
        buttons = buttons,
        /// Its texts, in the order of the document.
        texts = texts,
        /// The rules that decided.
        rules = rules,
        /// Its source in the institution's documents.
        source = source,
        /// The profile that answered.
        profile = profile,
    }

    /// A page's names.
    plain PageSummary (*, page, title, screen_id = None) {
        /// The page.
        page = page,
        /// Its name, as printed.
        title = title,
        /// The screen ID; absent if none is printed.
        screen_id = screen_id,
    }

    /// The pages that exist.
    plain PagesAnswer (*, pages, rules, profile) {
        /// Every page, in the order of the journey; empty if the institution describes no pages.
        pages = pages,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// The institution's texts.
    plain TextAnswer (*, texts, rules, profile) {
        /// The texts, in the order of the document.
        texts = texts,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// What an open software keyboard shows (KEY-1, KEY-2). It has no character that was entered.
    plain KeyboardView (*, field, classes, chosen, keys, entered, cursor, limit, rules) {
        /// The field that it is for.
        field = field,
        /// The classes of characters, each a button, from left to right.
        classes = classes,
        /// The class whose keys are shown.
        chosen = chosen,
        /// What each key shows; a click is its position here, from 0.
        keys = keys,
        /// How many characters are entered: the entry area shows as many ●.
        entered = entered,
        /// The place of the cursor: 0 before the first ●, `entered` behind the last.
        cursor = cursor,
        /// The most characters that the field may have.
        limit = limit,
        /// The rules that decided.
        rules = rules,
    }

    /// The requirements for a connection, and whether this one is allowed.
    plain ConnectionAnswer (*, tls_floor, cipher_bits_floor, certificate_floor, allowed = None, refused_because, rules, source, profile) {
        /// The oldest version of TLS that is allowed.
        tls_floor = tls_floor,
        /// The fewest bits that a cipher's key may have.
        cipher_bits_floor = cipher_bits_floor,
        /// What the certificate must prove at least.
        certificate_floor = certificate_floor,
        /// Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it.
        allowed = allowed,
        /// Every reason for a refusal.
        refused_because = refused_because,
        /// The rules that decided.
        rules = rules,
        /// Its source in the institution's documents.
        source = source,
        /// The profile that answered.
        profile = profile,
    }

    /// A row of the table of environments.
    plain EnvironmentRowRecord (*, os, os_version, browser, version = None, source) {
        /// The system.
        os = os,
        /// Its version, including all its point releases.
        os_version = os_version,
        /// The browser.
        browser = browser,
        /// Its version, or `latest`; absent if every version is allowed.
        version = version,
        /// Its source in the institution's documents.
        source = source,
    }

    /// Whether an environment is supported.
    plain EnvironmentAnswer (*, support, reasons, os = None, browser = None, row = None, footnotes, rules, profile) {
        /// The judgement.
        support = support,
        /// Why it is unsupported or unknown; empty if it is supported.
        reasons = reasons,
        /// The system in the User-Agent; absent if none was recognised.
        os = os,
        /// The browser in the User-Agent; absent if none was recognised.
        browser = browser,
        /// The row that matches, or may match; absent if none can.
        row = row,
        /// The footnotes of that row.
        footnotes = footnotes,
        /// The rules that decided.
        rules = rules,
        /// The profile that answered.
        profile = profile,
    }

    /// A block that the host's HSM encrypts or decrypts. It holds no secret: the library has already encrypted what is in it.
    plain HsmBlockRecord (*, work, pepper, context, bytes) {
        /// What is done with it.
        work = work,
        /// The number of the pepper, which names the key in the HSM.
        pepper = pepper,
        /// 32 bytes that the block is bound to: associated data, if the HSM takes any.
        context = context,
        /// The bytes: 48 to be encrypted, 1 to 96 to be decrypted.
        bytes = bytes,
    }

    /// A row to write.
    plain WriteRecord (*, key, expected, revision, bytes, wake_at = None, purge_at = None) {
        /// Its key.
        key = key,
        /// The row's current revision; 0 if the row must not exist.
        expected = expected,
        /// The revision after the write.
        revision = revision,
        /// Its bytes.
        bytes = bytes,
        /// When the row changes next: the host sends `due` at that instant.
        wake_at = wake_at,
        /// From when the host may delete it; absent if the host must keep it.
        purge_at = purge_at,
    }

    /// A row that was read and is not written.
    plain RequireRecord (*, key, revision) {
        /// Its key.
        key = key,
        /// The revision that the row must have; 0 if there must be no such row.
        revision = revision,
    }

    /// A message for the outbox: a notice or an audit record.
    plain MessageRecord (*, id, notice = None, audit = None, mac) {
        /// Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised.
        id = id,
        /// A notice to the customer (NTC-1).
        notice = notice,
        /// An audit record for the institution (NTC-2).
        audit = audit,
        /// Its MAC, 82 hexadecimal digits. A relay checks it with the message before it sends the message.
        mac = mac,
    }

    /// A notice to a customer.
    plain NoticeRecord (*, kind, subject, to = None, at, reference, facts) {
        /// Its kind.
        kind = kind,
        /// The customer's row.
        subject = subject,
        /// The registered mail address; absent if none is registered, and the institution sends a letter.
        to = to,
        /// When the reported change took effect.
        at = at,
        /// The reference that the customer quotes in an inquiry.
        reference = reference,
        /// The values in the notice.
        facts = facts,
    }

    /// A record for the institution's audit log.
    plain AuditEntry (*, at, event, subject, session = None, operator = None, rules, facts, profile) {
        /// When it took effect.
        at = at,
        /// The event.
        event = event,
        /// The row concerned.
        subject = subject,
        /// The session in which it happened.
        session = session,
        /// The operator who acted for the institution.
        operator = operator,
        /// The rules that decided.
        rules = rules,
        /// More details.
        facts = facts,
        /// SHA-256 of the profile that decided, in hexadecimal.
        profile = profile,
    }

    /// The result of an act: a part for the customer, and a part for the institution.
    secret OutcomeRecord (*, public, internal, profile) {
        /// The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4).
        public = public,
        /// The full reason, for the help desk and the log; it must not appear on the page.
        internal = internal,
        /// The profile that decided.
        profile = profile,
    }

    /// The part that the customer or the operator may see: exactly one of these.
    secret PublicRecord (*, page = None, done = None, refused = None, authority = None, changes = None) {
        /// A page.
        page = page,
        /// The words for what an operator or the clock did.
        done = done,
        /// Why an operator's request was refused.
        refused = refused,
        /// What a session may do.
        authority = authority,
        /// The changes that a new profile makes.
        changes = changes,
    }

    /// A page to show. Its layout and texts come from the question `page`.
    secret PageView (*, page, session = None, step, shown, refused = None, last_logins, change_recommended, change_by = None) {
        /// The page.
        page = page,
        /// The session's new token, if it changed: the browser stores it in place of the previous one.
        session = session,
        /// The token that the next act on this page must carry, once (LOG-3). The page on which a session ends still has one, for its button `home`. It is
        /// empty once nothing can be submitted any more: on the page `home`, and if the session was over already (`session-over`).
        step = step,
        /// Values that the page shows.
        shown = shown,
        /// Why the act was refused; absent if it was not.
        refused = refused,
        /// The previous logins, newest first (LOG-4).
        last_logins = last_logins,
        /// Whether a password change is recommended (CRD-11).
        change_recommended = change_recommended,
        /// When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11).
        change_by = change_by,
    }

    /// A value that a page shows.
    secret ShownValue (*, field, text) {
        /// Its field.
        field = field,
        /// The value; a secret only if it is an answer that the customer typed (ENR-5).
        text = text,
    }

    /// Why something was refused, as far as the customer may know.
    plain RefusedRecord (*, because, rules, retry_at = None, faults, ja, en) {
        /// The reason.
        because = because,
        /// The rules that decided.
        rules = rules,
        /// When to retry, if that is known.
        retry_at = retry_at,
        /// All faults of the entries (CRD-10); `field` names the field.
        faults = faults,
        /// The text in Japanese.
        ja = ja,
        /// The text in English.
        en = en,
    }
}

questions! {
    /// Is a service open at an instant, why not, and when does that change (HRS-1 … HRS-9, HRS-11, HRS-12)?
    ///
    /// Args:
    ///     service: The service.
    ///     at: The instant; for a transfer, the instant of confirmation (HRS-12).
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [maintenance.is_some()] hours(*, service, at, maintenance = None) = answer_hours HoursRequest {
        service = service,
        at = at,
        maintenance = maintenance,
    } -> HoursAnswer;

    /// Which windows is a service open, or closed, in a range (HRS-8)?
    ///
    /// Args:
    ///     service: The service.
    ///     from_: The first instant.
    ///     to: The first instant after the range; at most 3,660 days later.
    ///     closed: Whether to return the closed windows; absent means the open ones.
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] windows(*, service, from_, to, closed = None, maintenance = None) = answer_windows WindowsRequest {
        service = service,
        from_ = from,
        to = to,
        closed = closed,
        maintenance = maintenance,
    } -> WindowsAnswer;

    /// The same windows as iCalendar text (RFC 5545), each at its whole length even beyond the range (HRS-8).
    ///
    /// Args:
    ///     service: The service.
    ///     from_: The first instant.
    ///     to: The first instant after the range; at most 3,660 days later.
    ///     closed: Whether to return the closed windows; absent means the open ones.
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///     domain: The part of each UID after the `@`: a domain that belongs to the institution alone, `ib.bank.example`; 1 to 253 of `[0-9A-Za-z.-]`.
    ///     stamp: The DTSTAMP of each event.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] ical(*, service, from_, to, closed = None, maintenance = None, domain, stamp) = answer_ical IcalRequest {
        service = service,
        from_ = from,
        to = to,
        closed = closed,
        maintenance = maintenance,
        domain = domain,
        stamp = stamp,
    } -> IcalAnswer;

    /// Is a day a business day, and if not, why not (CAL-1 … CAL-8)?
    ///
    /// Args:
    ///     date: The day.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [false] day(*, date) = answer_day DayRequest {
        date = date,
    } -> DayAnswer;

    /// Which day is a number of business days away (CAL-6)?
    ///
    /// Args:
    ///     from_: The starting day; it is never counted.
    ///     business: The number of business days; negative goes back, 0 is the day itself or the next business day.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [false] days(*, from_, business) = answer_days DaysRequest {
        from_ = from,
        business = business,
    } -> DaysAnswer;

    /// How many business days are in a range (CAL-6)?
    ///
    /// Args:
    ///     from_: The first day; it is counted.
    ///     to: The first day after the range; it is not counted.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [false] between(*, from_, to) = answer_between BetweenRequest {
        from_ = from,
        to = to,
    } -> BetweenAnswer;

    /// May a statement inquiry ask for these days (HRS-10)? Without `from` and `to`: which days may it ask for?
    ///
    /// Args:
    ///     on: The day of inquiry.
    ///     from_: The first day of the inquiry; absent means the first allowed day.
    ///     to: The last day of the inquiry; absent means the last allowed day, or `from` if that is later.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [false] statement(*, on, from_ = None, to = None) = answer_statement StatementRequest {
        on = on,
        from_ = from,
        to = to,
    } -> StatementAnswer;

    /// What does a transfer cost, and why (FEE-1 … FEE-8)?
    ///
    /// Args:
    ///     to: The kind of recipient.
    ///     amount: Its amount in yen, from 1.
    ///     member: Whether the customer is a member when the transfer is requested.
    ///     on: The day on which it is executed.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [false] fee(*, to, amount, member, on) = answer_fee FeeRequest {
        to = to,
        amount = amount,
        member = member,
        on = on,
    } -> FeeAnswer;

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    ///
    /// Args:
    ///     item: The item.
    ///     on: The day.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [false] charge(*, item, on) = answer_charge ChargeRequest {
        item = item,
        on = on,
    } -> ChargeAnswer;

    /// What is on a page (PAG-1)?
    ///
    /// Args:
    ///     page: The page.
    ///     button: A button to submit on it; a button that the page does not have is refused.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] page(*, page, button = None) = answer_page PageRequest {
        page = page,
        button = button,
    } -> PageAnswer;

    /// Which pages exist (PAG-1)?
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] pages() = answer_pages PagesRequest {
    } -> PagesAnswer;

    /// The institution's texts (PAG-2); without `key` and `page`, all of them.
    ///
    /// Args:
    ///     key: Only the text with this key.
    ///     page: Only the texts of this page.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] text(*, key = None, page = None) = answer_text TextRequest {
        key = key,
        page = page,
    } -> TextAnswer;

    /// What must a connection be, and is this one allowed (LOG-6)?
    ///
    /// Args:
    ///     tls: The version of TLS to judge, if known.
    ///     cipher_bits: The bits of the cipher's key to judge, if known; not negative.
    ///     certificate: The kind of certificate to judge, if known.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] connection(*, tls = None, cipher_bits = None, certificate = None) = answer_connection ConnectionRequest {
        tls = tls,
        cipher_bits = cipher_bits,
        certificate = certificate,
    } -> ConnectionAnswer;

    /// Is an environment supported (LOG-6)?
    ///
    /// Args:
    ///     user_agent: The User-Agent, at most 2048 bytes.
    ///     os_version: The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
    ///     latest: The current versions of browsers, as far as the host knows them.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] environment(*, user_agent, os_version = None, latest = None) = answer_environment EnvironmentRequest {
        user_agent = user_agent,
        os_version = os_version,
        latest = latest,
    } -> EnvironmentAnswer;

    /// Is an entry valid, and if not, why not (CRD-1 … CRD-8, CRD-10)?
    ///
    /// Args:
    ///     form: The required form.
    ///     entry: The entry.
    ///     entry_again: The repeated entry, if the field is entered twice.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] check_entry(*, form, entry, entry_again = None) = answer_check_entry CheckEntryRequest {
        form = form,
        entry = entry,
        entry_again = entry_again,
    } -> EntryAnswer;

    /// May this password be chosen, and if not, why not (CRD-2, CRD-3, CRD-10)?
    ///
    /// Args:
    ///     new_password: The new password.
    ///     new_password_again: The repeated entry of the new password.
    ///     current_password: The password in force.
    ///     other_password: The customer's other password: the confirmation password for the login password, and vice versa.
    ///     login_id: The login ID.
    ///     telephone: The customer's registered telephone (CRD-13).
    ///     account_number: The customer's account number (CRD-13).
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
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
    ///     RequestError: all wrong values, or why there is no answer.
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
    ///     RequestError: all wrong values, or why there is no answer.
    [true] questions() = answer_questions QuestionsRequest {
    } -> QuestionsAnswer;

    /// Which profile answers?
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] profile() = answer_profile ProfileRequest {
    } -> ProfileAnswer;

    /// What follows wrong entries of a factor, and how many guesses does that allow (LCK-1 … LCK-3, LCK-6)?
    ///
    /// Args:
    ///     factor: The factor.
    ///     alphabet: The number of characters in the alphabet of the secret; with `length`, the answer includes the chance of a guess.
    ///     length: The length of the secret.
    ///     successes_per_day: The most successes of the customer per day, 0 to 24; absent means none.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] lock_policy(*, factor, alphabet = None, length = None, successes_per_day = None) = answer_lock_policy LockPolicyRequest {
        factor = factor,
        alphabet = alphabet,
        length = length,
        successes_per_day = successes_per_day,
    } -> LockPolicyAnswer;

    /// What does a policy do with a history of entries, event by event (LCK-1 … LCK-5)?
    ///
    /// Args:
    ///     factor: The factor.
    ///     events: The events, in the order in which the host sees them; at most 10,000.
    ///
    /// Raises:
    ///     RequestError: all wrong values, or why there is no answer.
    [true] lock_history(*, factor, events) = answer_lock_history LockHistoryRequest {
        factor = factor,
        events = events,
    } -> LockHistoryAnswer;
}

acts! {
    /// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
    ///
    /// Args:
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    start_session(*, randomness = None) = take_start_session StartSessionRequest {
    };

    /// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
    ///
    /// Args:
    ///     session: The session's token.
    ///     step: The page token that came with the page (LOG-3).
    ///     button: The button.
    ///     entries: What was entered on the page.
    ///     environment: The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if the host has none (LCK-6, RSK-4).
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    submit(*, session, step, button, entries, environment = None, maintenance = None, randomness = None) = take_submit SubmitRequest {
        session = session,
        step = step,
        button = button,
        entries = entries,
        environment = environment,
        maintenance = maintenance,
    };

    /// Returns the current page of a session; nothing is written.
    ///
    /// Args:
    ///     session: The session's token.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    show(*, session, randomness = None) = take_show ShowRequest {
        session = session,
    };

    /// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    ///
    /// Args:
    ///     session: The session's token.
    ///     service: The service.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    authority(*, session, service, randomness = None) = take_authority AuthorityRequest {
        session = session,
        service = service,
    };

    /// A request of an operator of the institution (OPR-1).
    ///
    /// Args:
    ///     operator: The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
    ///     approver: The second person who approved this very request, named in the same way; absent if nobody did.
    ///     approved_at: When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile lets an approval count.
    ///     reason: The reason; it must not contain secrets.
    ///     customer: The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
    ///     command: The command.
    ///     factor: The factor whose lock is lifted; only for `lift-lock`.
    ///     account: The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
    ///     mail: The mail address in the contract; only for `open-contract`, and absent if the contract has none.
    ///     login_password: The initial login password; for `open-contract` and `reset-journey`.
    ///     confirmation_password: The initial confirmation password; for `open-contract` and `reset-journey`.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    operate(*, operator, approver = None, approved_at = None, reason, customer, command, factor = None, account = None, mail = None, login_password = None, confirmation_password = None, randomness = None) = take_operate OperateRequest {
        operator = operator,
        approver = approver,
        approved_at = approved_at,
        reason = reason,
        customer = customer,
        command = command,
        factor = factor,
        account = account,
        mail = mail,
        login_password = login_password,
        confirmation_password = confirmation_password,
    };

    /// An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
    ///
    /// Args:
    ///     operator: The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
    ///     approver: The second person who approved this very request, named in the same way; absent if nobody did, and then it is refused.
    ///     approved_at: When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile lets an approval count.
    ///     reason: The reason; it must not contain secrets.
    ///     began_before: The instant: sessions that began earlier are over. Not later than now.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    end_all_sessions(*, operator, approver = None, approved_at = None, reason, began_before, randomness = None) = take_end_all_sessions EndAllSessionsRequest {
        operator = operator,
        approver = approver,
        approved_at = approved_at,
        reason = reason,
        began_before = began_before,
    };

    /// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
    ///
    /// Args:
    ///     row: The row's key.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    due(*, row, randomness = None) = take_due DueRequest {
        row = row,
    };

    /// Applies a new profile to an existing customer and reports what changes (INS-5).
    ///
    /// Args:
    ///     customer: The host's name for the customer.
    ///     dry: Whether to report the changes without applying them; absent means to apply them.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    adopt(*, customer, dry = None, randomness = None) = take_adopt AdoptRequest {
        customer = customer,
        dry = dry,
    };

    /// Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
    ///
    /// Args:
    ///     row: The row's key.
    ///     randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.
    ///
    /// Raises:
    ///     RequestError: all wrong values.
    reseal(*, row, randomness = None) = take_reseal ResealRequest {
        row = row,
    };
}

rows! {
    /// Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
    /// question in records does.
    ///
    /// Args:
    ///     service: The service, as its index in the enum, from 0.
    ///     at: The instant, in milliseconds since 1970-01-01T00:00:00Z.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    hours_rows(*, service, at, out = None) = Hours {
        service = service: madoguchi::Service,
        at = at: madoguchi::Instant,
    } -> /// Whether a service is open.
    ///
    /// Each column is a view of the numbers of all rows.
    HoursRows {
        /// The next change, in milliseconds since 1970-01-01T00:00:00Z; `ABSENT` if there is none before the calendar ends.
        changes_at: 'q',
        /// 0, or the code of the error in the row.
        code: 'H',
        /// 1 if it is open, 0 if it is not.
        open: 'B',
    };

    /// Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
    ///
    /// Args:
    ///     date: The day, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    day_rows(*, date, out = None) = Day {
        date = date: madoguchi::Date,
    } -> /// Whether a day is a business day.
    ///
    /// Each column is a view of the numbers of all rows.
    DayRows {
        /// 0, or the code of the error in the row.
        code: 'H',
        /// 1 for a business day, 0 for another.
        business_day: 'B',
    };

    /// Which day is a number of business days away (CAL-6)?
    ///
    /// Args:
    ///     from_: The starting day, in days since 1970-01-01.
    ///     business: The number of business days; negative goes back, 0 is the day itself or the next business day.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    days_rows(*, from_, business, out = None) = Days {
        from_ = from: madoguchi::Date,
        business = business: i64,
    } -> /// The day that is a number of business days away.
    ///
    /// Each column is a view of the numbers of all rows.
    DaysRows {
        /// The day, in days since 1970-01-01; `ABSENT_DAY` on an error.
        date: 'i',
        /// 0, or the code of the error in the row.
        code: 'H',
    };

    /// How many business days are in a range (CAL-6)?
    ///
    /// Args:
    ///     from_: The first day, in days since 1970-01-01; it is counted.
    ///     to: The first day after the range, in days since 1970-01-01; it is not counted.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    between_rows(*, from_, to, out = None) = Between {
        from_ = from: madoguchi::Date,
        to = to: madoguchi::Date,
    } -> /// The number of days in a range.
    ///
    /// Each column is a view of the numbers of all rows.
    BetweenRows {
        /// Bank business days.
        business_days: 'i',
        /// Calendar days.
        calendar_days: 'i',
        /// 0, or the code of the error in the row.
        code: 'H',
    };

    /// May a statement inquiry ask for these days (HRS-10)?
    ///
    /// Args:
    ///     on: The day of inquiry, in days since 1970-01-01.
    ///     from_: The first day of the inquiry, in days since 1970-01-01.
    ///     to: The last day of the inquiry, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    statement_rows(*, on, from_, to, out = None) = Statement {
        on = on: madoguchi::Date,
        from_ = from: madoguchi::Date,
        to = to: madoguchi::Date,
    } -> /// Whether a statement inquiry may ask for a range of days.
    ///
    /// Each column is a view of the numbers of all rows.
    StatementRows {
        /// The first allowed day, in days since 1970-01-01; `ABSENT_DAY` on an error.
        range_from: 'i',
        /// The last allowed day, in days since 1970-01-01; `ABSENT_DAY` on an error.
        range_to: 'i',
        /// 0, or the code of the error in the row.
        code: 'H',
        /// 1 if the range is allowed, 0 if it is not.
        allowed: 'B',
    };

    /// What does a transfer cost (FEE-1 … FEE-6)?
    ///
    /// Args:
    ///     to: The kind of recipient, as its index in the enum, from 0.
    ///     amount: Its amount in yen, from 1.
    ///     member: 1 if the customer is a member, 0 if not.
    ///     on: The day on which it is executed, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    fee_rows(*, to, amount, member, on, out = None) = Fee {
        to = to: madoguchi::TransferKind,
        amount = amount: madoguchi::Yen,
        member = member: bool,
        on = on: madoguchi::Date,
    } -> /// What a transfer costs.
    ///
    /// Each column is a view of the numbers of all rows.
    FeeRows {
        /// The charge in yen, tax included; `ABSENT` on an error.
        fee: 'q',
        /// The consumption tax contained in it, in yen; `ABSENT` on an error.
        tax_contained: 'q',
        /// 0, or the code of the error in the row.
        code: 'H',
    };

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    ///
    /// Args:
    ///     item: The item, as its index in the enum, from 0.
    ///     on: The day, in days since 1970-01-01.
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: all wrong columns. A wrong row has an error number in `code`.
    charge_rows(*, item, on, out = None) = Charge {
        item = item: madoguchi::ChargeItem,
        on = on: madoguchi::Date,
    } -> /// The charge for an item other than a transfer.
    ///
    /// Each column is a view of the numbers of all rows.
    ChargeRows {
        /// The charge in yen, tax included; `ABSENT` if it is not stated.
        yen: 'q',
        /// 0, or the code of the error in the row.
        code: 'H',
        /// What the institution states about it, as its index in the enum, from 0.
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
    module.add_class::<TextRecord>()?;
    module.add_class::<Entry>()?;
    module.add_class::<ShownField>()?;
    module.add_class::<Section>()?;
    module.add_class::<PageButton>()?;
    module.add_class::<GuideText>()?;
    module.add_class::<Fact>()?;
    module.add_class::<Internal>()?;
    module.add_class::<Change>()?;
    module.add_class::<ProvenFactor>()?;
    module.add_class::<Authority>()?;
    module.add_class::<ErrorRecord>()?;
    module.add_class::<FaultRecord>()?;
    module.add_class::<ProfileRef>()?;
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
    module.add_class::<PageAnswer>()?;
    module.add_class::<PageSummary>()?;
    module.add_class::<PagesAnswer>()?;
    module.add_class::<TextAnswer>()?;
    module.add_class::<KeyboardView>()?;
    module.add_class::<ConnectionAnswer>()?;
    module.add_class::<EnvironmentRowRecord>()?;
    module.add_class::<EnvironmentAnswer>()?;
    module.add_class::<HsmBlockRecord>()?;
    module.add_class::<WriteRecord>()?;
    module.add_class::<RequireRecord>()?;
    module.add_class::<MessageRecord>()?;
    module.add_class::<NoticeRecord>()?;
    module.add_class::<AuditEntry>()?;
    module.add_class::<OutcomeRecord>()?;
    module.add_class::<PublicRecord>()?;
    module.add_class::<PageView>()?;
    module.add_class::<ShownValue>()?;
    module.add_class::<RefusedRecord>()?;
    module.add_class::<HoursRows>()?;
    module.add_class::<DayRows>()?;
    module.add_class::<DaysRows>()?;
    module.add_class::<BetweenRows>()?;
    module.add_class::<StatementRows>()?;
    module.add_class::<FeeRows>()?;
    module.add_class::<ChargeRows>()?;
    Ok(())
}
