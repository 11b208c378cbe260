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
}

records! {
    MaintenanceWindowRecord (*, from_, to, services = None, ja, en) {
        from_ = from,
        to = to,
        services = services,
        ja = ja,
        en = en,
    }

    MaintenanceRecord (*, revision, windows) {
        revision = revision,
        windows = windows,
    }

    ErrorRecord (*, code, name, rule, field, position = None, found = None, ja, en) {
        code = code,
        name = name,
        rule = rule,
        field = field,
        position = position,
        found = found,
        ja = ja,
        en = en,
    }

    FaultRecord (*, code, name, rule, path, line, column, found, ja, en) {
        code = code,
        name = name,
        rule = rule,
        path = path,
        line = line,
        column = column,
        found = found,
        ja = ja,
        en = en,
    }

    ProfileRef (*, id, version, hash) {
        id = id,
        version = version,
        hash = hash,
    }

    TextRecord (*, ja, en) {
        ja = ja,
        en = en,
    }

    ClosedBy (*, rule, layer, ja, en, from_ = None, to = None) {
        rule = rule,
        layer = layer,
        ja = ja,
        en = en,
        from_ = from,
        to = to,
    }

    Instead (*, service, open) {
        service = service,
        open = open,
    }

    HoursAnswer (*, service, at, open, changes_at = None, rules, text, closed_by, instead = None, maintenance_revision = None, profile) {
        service = service,
        at = at,
        open = open,
        changes_at = changes_at,
        rules = rules,
        text = text,
        closed_by = closed_by,
        instead = instead,
        maintenance_revision = maintenance_revision,
        profile = profile,
    }

    WindowRecord (*, from_, to) {
        from_ = from,
        to = to,
    }

    WindowsAnswer (*, service, closed, windows, maintenance_revision = None, profile) {
        service = service,
        closed = closed,
        windows = windows,
        maintenance_revision = maintenance_revision,
        profile = profile,
    }

    IcalAnswer (*, ical, profile) {
        ical = ical,
        profile = profile,
    }

    DayReason (*, kind, rule, ja, en) {
        kind = kind,
        rule = rule,
        ja = ja,
        en = en,
    }

    DayRecord (*, date, weekday, business_day, reasons, rules) {
        date = date,
        weekday = weekday,
        business_day = business_day,
        reasons = reasons,
        rules = rules,
    }

    DayAnswer (*, day, next_business_day = None, previous_business_day = None, profile) {
        day = day,
        next_business_day = next_business_day,
        previous_business_day = previous_business_day,
        profile = profile,
    }

    DaysAnswer (*, date, skipped, rules, profile) {
        date = date,
        skipped = skipped,
        rules = rules,
        profile = profile,
    }

    BetweenAnswer (*, business_days, calendar_days, rules, profile) {
        business_days = business_days,
        calendar_days = calendar_days,
        rules = rules,
        profile = profile,
    }

    DateRangeRecord (*, from_, to) {
        from_ = from,
        to = to,
    }

    StatementAnswer (*, allowed, refused_because, range, rules, profile) {
        allowed = allowed,
        refused_because = refused_because,
        range = range,
        rules = rules,
        profile = profile,
    }

    FeeAnswer (*, fee, tax_contained, tax_percent, tax_rounding, to, row_member = None, band_from, band_below = None, row_source, table_from, table_source, rules, profile) {
        fee = fee,
        tax_contained = tax_contained,
        tax_percent = tax_percent,
        tax_rounding = tax_rounding,
        to = to,
        row_member = row_member,
        band_from = band_from,
        band_below = band_below,
        row_source = row_source,
        table_from = table_from,
        table_source = table_source,
        rules = rules,
        profile = profile,
    }

    ChargeAnswer (*, item, state, yen = None, rules, profile) {
        item = item,
        state = state,
        yen = yen,
        rules = rules,
        profile = profile,
    }

    ServiceRecord (*, service, text) {
        service = service,
        text = text,
    }

    ProfileAnswer (*, name, source, services, fee_tables, calendar, profile) {
        name = name,
        source = source,
        services = services,
        fee_tables = fee_tables,
        calendar = calendar,
        profile = profile,
    }
}

questions! {
    ///
    /// Args:
    ///     service:
    ///     at:
    ///     maintenance:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [maintenance.is_some()] hours(*, service, at, maintenance = None) = answer_hours HoursRequest {
        service = service,
        at = at,
        maintenance = maintenance,
    } -> HoursAnswer;

    ///
    /// Args:
    ///     service:
    ///     from_:
    ///     to:
    ///     closed:
    ///     maintenance:
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

    ///
    /// Args:
    ///     service:
    ///     from_:
    ///     to:
    ///     closed:
    ///     maintenance:
    ///     uid:
    ///     stamp:
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

    ///
    /// Args:
    ///     date:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] day(*, date) = answer_day DayRequest {
        date = date,
    } -> DayAnswer;

    ///
    /// Args:
    ///     from_:
    ///     business:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] days(*, from_, business) = answer_days DaysRequest {
        from_ = from,
        business = business,
    } -> DaysAnswer;

    ///
    /// Args:
    ///     from_:
    ///     to:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] between(*, from_, to) = answer_between BetweenRequest {
        from_ = from,
        to = to,
    } -> BetweenAnswer;

    ///
    /// Args:
    ///     on:
    ///     from_:
    ///     to:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] statement(*, on, from_ = None, to = None) = answer_statement StatementRequest {
        on = on,
        from_ = from,
        to = to,
    } -> StatementAnswer;

    ///
    /// Args:
    ///     to:
    ///     amount:
    ///     member:
    ///     on:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] fee(*, to, amount, member, on) = answer_fee FeeRequest {
        to = to,
        amount = amount,
        member = member,
        on = on,
    } -> FeeAnswer;

    ///
    /// Args:
    ///     item:
    ///     on:
    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [false] charge(*, item, on) = answer_charge ChargeRequest {
        item = item,
        on = on,
    } -> ChargeAnswer;

    ///
    /// Raises:
    ///     RequestError: every wrong value at once, or why there is no answer.
    [true] profile() = answer_profile ProfileRequest {
    } -> ProfileAnswer;
}

rows! {
    ///
    /// Args:
    ///     service:
    ///     at:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    hours_rows(*, service, at, out = None) = Hours {
        service = service: madoguchi::Service,
        at = at: madoguchi::Instant,
    } -> HoursRow {
        changes_at: 'q',
        code: 'H',
        open: 'B',
    };

    ///
    /// Args:
    ///     date:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    day_rows(*, date, out = None) = Day {
        date = date: madoguchi::Date,
    } -> DayRow {
        code: 'H',
        business_day: 'B',
    };

    ///
    /// Args:
    ///     from_:
    ///     business:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    days_rows(*, from_, business, out = None) = Days {
        from_ = from: madoguchi::Date,
        business = business: i64,
    } -> DaysRow {
        date: 'i',
        code: 'H',
    };

    ///
    /// Args:
    ///     from_:
    ///     to:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    between_rows(*, from_, to, out = None) = Between {
        from_ = from: madoguchi::Date,
        to = to: madoguchi::Date,
    } -> BetweenRow {
        business_days: 'i',
        calendar_days: 'i',
        code: 'H',
    };

    ///
    /// Args:
    ///     on:
    ///     from_:
    ///     to:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    statement_rows(*, on, from_, to, out = None) = Statement {
        on = on: madoguchi::Date,
        from_ = from: madoguchi::Date,
        to = to: madoguchi::Date,
    } -> StatementRow {
        range_from: 'i',
        range_to: 'i',
        code: 'H',
        allowed: 'B',
    };

    ///
    /// Args:
    ///     to:
    ///     amount:
    ///     member:
    ///     on:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    fee_rows(*, to, amount, member, on, out = None) = Fee {
        to = to: madoguchi::TransferKind,
        amount = amount: madoguchi::Yen,
        member = member: bool,
        on = on: madoguchi::Date,
    } -> FeeRow {
        fee: 'q',
        tax_contained: 'q',
        code: 'H',
    };

    ///
    /// Args:
    ///     item:
    ///     on:
    ///     out: A writable buffer of `BYTES` for each row, to be used in place of new memory.
    ///
    /// Raises:
    ///     RequestError: every wrong column at once. What is wrong with one row is its `code`.
    charge_rows(*, item, on, out = None) = Charge {
        item = item: madoguchi::ChargeItem,
        on = on: madoguchi::Date,
    } -> ChargeRow {
        yen: 'q',
        code: 'H',
        state: 'B',
    };
}

/// Adds the classes to the module.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<MaintenanceWindowRecord>()?;
    module.add_class::<MaintenanceRecord>()?;
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
    module.add_class::<HoursRow>()?;
    module.add_class::<DayRow>()?;
    module.add_class::<DaysRow>()?;
    module.add_class::<BetweenRow>()?;
    module.add_class::<StatementRow>()?;
    module.add_class::<FeeRow>()?;
    module.add_class::<ChargeRow>()?;
    Ok(())
}
