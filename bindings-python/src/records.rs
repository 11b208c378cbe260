//! Made from the facade by `cargo xtask generate`: every record, question and list of words of the door.

use pyo3::prelude::*;

crate::word::words! {
    read Service;
    read TransferKind;
    read ChargeItem;
    write Weekday;
    write Layer;
    write StatementRefusalKind;
    write Rounding;
    write ChargeState;
    write DayReasonKind;
    read Page;
    read Button;
    write EntryField;
    write FormRule;
    write TextKind;
    read TlsVersion;
    read CertificateKind;
    write ConnectionRefusal;
    write Os;
    read Browser;
    write Support;
    write EnvironmentReason;
}

records! {
    /// One maintenance window (HRS-7).
    MaintenanceWindowRecord (*, from_, to, services = None, ja, en) {
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
    MaintenanceRecord (*, revision, windows) {
        /// The host's own revision of them, which answers repeat.
        revision = revision,
        /// The windows.
        windows = windows,
    }

    /// Which version of a browser is current.
    CurrentVersionRecord (*, browser, version) {
        /// The browser.
        browser = browser,
        /// Its current version; the first number decides.
        version = version,
    }

    /// What is wrong with a request: one of possibly many, all reported at once.
    ErrorRecord (*, code, name, rule, field, position = None, found = None, ja, en) {
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

    /// One fault of a profile, with its place in the document.
    FaultRecord (*, code, name, rule, path, line, column, found, ja, en) {
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
        /// The offending text, cut where it is long.
        found = found,
        /// The text in Japanese, with what is allowed.
        ja = ja,
        /// The text in English, with what is allowed.
        en = en,
    }

    /// Which document answered.
    ProfileRef (*, id, version, hash) {
        /// The institution's short name.
        id = id,
        /// The document's version.
        version = version,
        /// SHA-256 of the document, in hexadecimal.
        hash = hash,
    }

    /// A text in both languages.
    TextRecord (*, ja, en) {
        /// In Japanese.
        ja = ja,
        /// In English.
        en = en,
    }

    /// A rule that closes a service.
    ClosedBy (*, rule, layer, ja, en, from_ = None, to = None) {
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

    /// A service that could be used instead.
    Instead (*, service, open) {
        /// The service.
        service = service,
        /// Whether it is open at the same instant.
        open = open,
    }

    /// Whether a service is open, and why not.
    HoursAnswer (*, service, at, open, changes_at = None, rules, text, closed_by, instead = None, maintenance_revision = None, profile) {
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
        /// What a customer can do instead while it is closed (HRS-6).
        instead = instead,
        /// The revision of the maintenance windows that were laid over the hours (HRS-7).
        maintenance_revision = maintenance_revision,
        /// Which document answered.
        profile = profile,
    }

    /// A stretch of time, half open.
    WindowRecord (*, from_, to) {
        /// Its first instant.
        from_ = from,
        /// The first instant after it.
        to = to,
    }

    /// The windows of a service in a range.
    WindowsAnswer (*, service, closed, windows, maintenance_revision = None, profile) {
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
    IcalAnswer (*, ical, profile) {
        /// The text, with CRLF line ends.
        ical = ical,
        /// Which document answered.
        profile = profile,
    }

    /// One reason that makes a day what it is.
    DayReason (*, kind, rule, ja, en) {
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
    DayRecord (*, date, weekday, business_day, reasons, rules) {
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
    DayAnswer (*, day, next_business_day = None, previous_business_day = None, profile) {
        /// The day.
        day = day,
        /// The first business day after it; absent at the end of the calendar.
        next_business_day = next_business_day,
        /// The last business day before it; absent at the beginning of the calendar.
        previous_business_day = previous_business_day,
        /// Which document answered.
        profile = profile,
    }

    /// The day so many business days on.
    DaysAnswer (*, date, skipped, rules, profile) {
        /// The day.
        date = date,
        /// The days passed over that are not business days, in order of date, each with its reasons.
        skipped = skipped,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// How many days lie in a range.
    BetweenAnswer (*, business_days, calendar_days, rules, profile) {
        /// Bank business days.
        business_days = business_days,
        /// Calendar days.
        calendar_days = calendar_days,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// Days from one to another, both counted.
    DateRangeRecord (*, from_, to) {
        /// The first day.
        from_ = from,
        /// The last day.
        to = to,
    }

    /// Whether a statement inquiry may ask for some days.
    StatementAnswer (*, allowed, refused_because, range, rules, profile) {
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
    FeeAnswer (*, fee, tax_contained, tax_percent, tax_rounding, to, row_member = None, band_from, band_below = None, row_source, table_from, table_source, rules, profile) {
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
    ChargeAnswer (*, item, state, yen = None, rules, profile) {
        /// What is charged.
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

    /// A service that the institution offers.
    ServiceRecord (*, service, text) {
        /// The service.
        service = service,
        /// Its hours, as the institution prints them.
        text = text,
    }

    /// Which profile answers.
    ProfileAnswer (*, name, source, services, fee_tables, calendar, profile) {
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
    }

    /// An entry field of a page.
    EntryRecord (*, field, label, required, form, again = None, secret, keyboard) {
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
    ShownRecord (*, field, label) {
        /// The field that was entered before.
        field = field,
        /// Its label, as printed.
        label = label,
    }

    /// A section of a page.
    SectionRecord (*, heading = None, entries, shows, rule, source) {
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
    ButtonRecord (*, button, label, leads_to, section = None, rule, source) {
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
    GuideTextRecord (*, key, kind, text, pages, rule, source) {
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
    PageAnswer (*, page, title, screen_id = None, path = None, sections, buttons, texts, rules, source, profile) {
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
    PageSummary (*, page, title, screen_id = None) {
        /// The page.
        page = page,
        /// Its name, as printed.
        title = title,
        /// The screen ID; absent where none is printed.
        screen_id = screen_id,
    }

    /// The pages that are there.
    PagesAnswer (*, pages, rules, profile) {
        /// Every page, in the order of the journey; none where the institution describes no pages.
        pages = pages,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// The institution's texts.
    TextAnswer (*, texts, rules, profile) {
        /// The texts, in the order of the document.
        texts = texts,
        /// The rules that decided.
        rules = rules,
        /// Which document answered.
        profile = profile,
    }

    /// What a connection must be, and whether this one is allowed.
    ConnectionAnswer (*, tls_floor, cipher_bits_floor, certificate_floor, allowed = None, refused_because, rules, source, profile) {
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
    EnvironmentRowRecord (*, os, os_version, browser, version = None, source) {
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
    EnvironmentAnswer (*, support, reasons, os = None, browser = None, row = None, footnotes, rules, profile) {
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
    ///     to: The first instant after the range; at most ten years later.
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

    /// The same windows as iCalendar text, RFC 5545 (HRS-8).
    ///
    /// Args:
    ///     service: The service.
    ///     from_: The first instant.
    ///     to: The first instant after the range; at most ten years later.
    ///     closed: Whether the closed windows are wanted; without it, the open ones.
    ///     maintenance: Ad-hoc maintenance (HRS-7).
    ///     uid: From which the UID of each event is made.
    ///     stamp: The DTSTAMP of each event.
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] ical(*, service, from_, to, closed = None, maintenance = None, uid, stamp) = answer_ical IcalRequest {
        service = service,
        from_ = from,
        to = to,
        closed = closed,
        maintenance = maintenance,
        uid = uid,
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
    ///     item: What is charged.
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

    /// Which profile answers?
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] profile() = answer_profile ProfileRequest {
    } -> ProfileAnswer;
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

    /// Is a day a business day (CAL-5, CAL-7)?
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
    ///     item: What is charged, by its place in the list, from 0.
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
    module.add_class::<CurrentVersionRecord>()?;
    module.add_class::<ErrorRecord>()?;
    module.add_class::<FaultRecord>()?;
    module.add_class::<ProfileRef>()?;
    module.add_class::<TextRecord>()?;
    module.add_class::<ClosedBy>()?;
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
    module.add_class::<ServiceRecord>()?;
    module.add_class::<ProfileAnswer>()?;
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
    module.add_class::<HoursRows>()?;
    module.add_class::<DayRows>()?;
    module.add_class::<DaysRows>()?;
    module.add_class::<BetweenRows>()?;
    module.add_class::<StatementRows>()?;
    module.add_class::<FeeRows>()?;
    module.add_class::<ChargeRows>()?;
    Ok(())
}
