//! Makes a [`Profile`] of what was read, or says all that is wrong with it.

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use super::fault::{Faults, ProfileFaults};
use super::raw::{self, Placed, RawFeeTable, RawHours, RawProfile, TomlDate};
use super::{Profile, bands, hash, read};
use crate::calendar::{BankCalendar, ProfileDay};
use crate::code::Code;
use crate::date::{Date, DateError};
use crate::fee::{ChargeRow, FeeRow, FeeTable, Fees, Rounding, TaxRate};
use crate::hours::{Closure, Expression, HoursRow, NotationError, ServiceHours, StatementRule};
use crate::money::Yen;
use crate::service::{ChargeItem, Service, TransferKind};

/// Reads, checks and compiles a profile.
pub(super) fn load(text: &str) -> Result<Profile, ProfileFaults> {
    let mut faults = Faults::new(text);
    let profile = read::read(text, &mut faults).map(|raw| Check { faults: &mut faults }.profile(&raw, text));
    faults.finish()?;
    // A document that does not read has at least one fault.
    profile.ok_or(ProfileFaults(Vec::new()))
}

/// The checks, each noting what it finds and going on with a value that does no harm: with a fault, no profile leaves.
struct Check<'f, 't> {
    faults: &'f mut Faults<'t>,
}

impl Check<'_, '_> {
    fn profile(&mut self, raw: &RawProfile, text: &str) -> Profile {
        if *raw.format.get() != FORMAT {
            self.fault(Code::WrongFormat, "format", raw.format.span(), FORMAT.to_string());
        }
        let word =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if !word(raw.id.get()) {
            self.fault(Code::WrongValue, "id", raw.id.span(), "a-z 0-9 -".to_owned());
        }
        let calendar = self.calendar(&raw.calendar);
        let hours = self.hours(raw);
        let statement = self.statement(&raw.statement);
        let fees = self.fees(raw);
        Profile {
            id: raw.id.get().clone(),
            version: self.filled(&raw.version, "version"),
            ja: self.filled(&raw.name.ja, "name.ja"),
            en: self.filled(&raw.name.en, "name.en"),
            source: self.filled(&raw.source, "source"),
            hash: hash(text),
            calendar,
            hours,
            statement,
            fees,
        }
    }

    // --- calendar: CAL-7 -------------------------------------------------------------------------------------------

    fn calendar(&mut self, raw: &raw::RawCalendar) -> BankCalendar {
        let added = self.days(&raw.add, "calendar.add");
        let removed = self.days(&raw.remove, "calendar.remove");
        let both: Vec<_> = added.iter().filter(|day| removed.iter().any(|other| other.date == day.date)).collect();
        if let (Some(day), Some(raw)) = (both.first(), raw.add.first()) {
            let path = format!("calendar.add ({})", day.date);
            self.say(Code::Repeated, &path, raw.date.span(), "追加か削除のどちらか一方", "either added or removed");
        }
        BankCalendar::changed(added, removed)
    }

    fn days(&mut self, raw: &[raw::RawDay], path: &str) -> Vec<ProfileDay> {
        let mut seen = BTreeSet::new();
        let mut days = Vec::new();
        for (place, day) in raw.iter().enumerate() {
            let path = format!("{path}[{place}]");
            let Some(date) = self.date(&day.date, &format!("{path}.date")) else { continue };
            if !seen.insert(date) {
                self.say(Code::Repeated, &format!("{path}.date"), day.date.span(), "日ごとに一つ", "one entry a day");
            }
            days.push(ProfileDay {
                date,
                ja: self.filled(&day.name.ja, &format!("{path}.name.ja")),
                en: self.filled(&day.name.en, &format!("{path}.name.en")),
                source: self.filled(&day.source, &format!("{path}.source")),
            });
        }
        days.sort_by_key(|day| day.date);
        days
    }

    // --- hours: HRS-1 … HRS-6, HRS-9, HRS-11 -----------------------------------------------------------------------

    fn hours(&mut self, raw: &RawProfile) -> Vec<ServiceHours> {
        let closures: Vec<(&str, Closure)> =
            raw.closure.iter().enumerate().map(|(place, closure)| self.closure(closure, place)).collect();
        let used: BTreeSet<&str> =
            raw.hours.iter().flat_map(|row| &row.marks).map(|mark| mark.get().as_str()).collect();
        for (place, closure) in raw.closure.iter().enumerate() {
            if !used.contains(closure.mark.get().as_str()) {
                let path = format!("closure[{place}].mark");
                self.fault(Code::UnusedMark, &path, closure.mark.span(), list(used.iter().copied()));
            }
        }

        let mut services: Vec<ServiceHours> = Vec::new();
        for (place, row) in raw.hours.iter().enumerate().filter(|(_, row)| row.same_as.is_none()) {
            self.own_hours(row, place, &closures, &mut services);
        }
        for (place, row) in raw.hours.iter().enumerate() {
            if let Some(other) = &row.same_as {
                self.same_hours(row, other, place, &mut services);
            }
        }
        for hours in &mut services {
            hours.rows.sort_by_key(|row| row.from);
        }
        services
    }

    fn closure<'r>(&mut self, raw: &'r raw::RawClosure, place: usize) -> (&'r str, Closure) {
        let path = format!("closure[{place}]");
        let when = raw.when.iter().enumerate();
        let when: Vec<_> = when.filter_map(|(n, when)| self.expression(when, &format!("{path}.when[{n}]"))).collect();
        let from = raw.from.as_ref().and_then(|from| self.date(from, &format!("{path}.from")));
        let until = raw.until.as_ref().and_then(|until| self.date(until, &format!("{path}.until")));
        if let Some(raw) = raw.until.as_ref().filter(|_| until < from && until.is_some()) {
            self.say(Code::Backwards, &format!("{path}.until"), raw.span(), "from以後の日", "not before `from`");
        }
        self.filled(&raw.source, &format!("{path}.source"));
        let closure = Closure {
            when,
            from,
            until,
            rule: self.filled(&raw.rule, &format!("{path}.rule")),
            ja: self.filled(&raw.text.ja, &format!("{path}.text.ja")),
            en: self.filled(&raw.text.en, &format!("{path}.text.en")),
        };
        (raw.mark.get(), closure)
    }

    fn own_hours(&mut self, raw: &RawHours, place: usize, closures: &[(&str, Closure)], into: &mut Vec<ServiceHours>) {
        let path = format!("hours[{place}]");
        let service = self.service(&raw.service, &format!("{path}.service"));
        let open = match &raw.open {
            Some(open) => self.expression(open, &format!("{path}.open")),
            None => {
                let (ja, en) = ("`open`か`same-as`のどちらか一方", "either `open` or `same-as`");
                self.say(Code::MissingKey, &format!("{path}.open"), raw.service.span(), ja, en);
                None
            }
        };
        let instead = raw.instead.as_ref().and_then(|instead| self.service(instead, &format!("{path}.instead")));
        let from = raw.from.as_ref().and_then(|from| self.date(from, &format!("{path}.from")));
        for (n, mark) in raw.marks.iter().enumerate() {
            if !closures.iter().any(|(own, _)| own == mark.get()) {
                let allowed = list(closures.iter().map(|(mark, _)| *mark));
                self.fault(Code::UnknownMark, &format!("{path}.marks[{n}]"), mark.span(), allowed);
            }
        }
        if raw.text.is_none() {
            let (ja, en) = ("時間の文言（日本語・英語）", "the hours in words, ja and en");
            self.say(Code::MissingKey, &format!("{path}.text"), raw.service.span(), ja, en);
        }
        let rule = self.filled(&raw.rule, &format!("{path}.rule"));
        self.filled(&raw.source, &format!("{path}.source"));
        let (Some(service), Some(open), Some(text)) = (service, open, &raw.text) else { return };
        let row = HoursRow {
            from,
            open,
            rule,
            ja: self.filled(&text.ja, &format!("{path}.text.ja")),
            en: self.filled(&text.en, &format!("{path}.text.en")),
        };
        match into.iter_mut().find(|hours| hours.service == service) {
            Some(hours) if hours.rows.iter().any(|other| other.from == from) => {
                let code = if from.is_some() { Code::TablesOnOneDay } else { Code::Repeated };
                let (ja, en) = ("サービスと開始日ごとに一つ", "one row for each service and `from`");
                self.say(code, &format!("{path}.service"), raw.service.span(), ja, en);
            }
            Some(hours) => hours.rows.push(row),
            None => {
                if let Some(late) = &raw.from {
                    let (ja, en) = ("最初の行には`from`なし", "no `from` in the first row of a service");
                    self.say(Code::HoursStartLate, &format!("{path}.from"), late.span(), ja, en);
                }
                let marked = closures.iter().filter(|(own, _)| raw.marks.iter().any(|mark| mark.get() == own));
                let closures = marked.map(|(_, closure)| closure.clone()).collect();
                into.push(ServiceHours::new(service, row, closures, instead));
            }
        }
    }

    fn same_hours(&mut self, raw: &RawHours, other: &Placed<String>, place: usize, into: &mut Vec<ServiceHours>) {
        let path = format!("hours[{place}]");
        for (key, span) in [
            ("open", raw.open.as_ref().map(Placed::span)),
            ("from", raw.from.as_ref().map(Placed::span)),
            ("marks", raw.marks.first().map(Placed::span)),
        ] {
            if let Some(span) = span {
                let (ja, en) = ("`same-as`の行にはない", "not beside `same-as`");
                self.say(Code::WrongValue, &format!("{path}.{key}"), span, ja, en);
            }
        }
        let service = self.service(&raw.service, &format!("{path}.service"));
        let like = self.service(other, &format!("{path}.same-as"));
        let instead = raw.instead.as_ref().and_then(|instead| self.service(instead, &format!("{path}.instead")));
        let rule = self.filled(&raw.rule, &format!("{path}.rule"));
        self.filled(&raw.source, &format!("{path}.source"));
        let (Some(service), Some(like)) = (service, like) else { return };
        if into.iter().any(|hours| hours.service == service) {
            let (ja, en) = ("サービスごとに一つ", "one row for each service");
            self.say(Code::Repeated, &format!("{path}.service"), raw.service.span(), ja, en);
            return;
        }
        let Some(hours) = into.iter().find(|hours| hours.service == like && hours.by.is_none()) else {
            let own = into.iter().filter(|hours| hours.by.is_none()).map(|hours| hours.service.name());
            let allowed = list(own);
            self.fault(Code::NoOwnHours, &format!("{path}.same-as"), other.span(), allowed);
            return;
        };
        let same = hours.same_for(service, rule, instead);
        into.push(same);
    }

    fn statement(&mut self, raw: &raw::RawStatement) -> StatementRule {
        let days = u32::try_from(*raw.days.get()).ok().filter(|days| (1..=STATEMENT_DAYS_MAX).contains(days));
        if days.is_none() {
            self.fault(Code::WrongValue, "statement.days", raw.days.span(), format!("1 … {STATEMENT_DAYS_MAX}"));
        }
        self.filled(&raw.source, "statement.source");
        StatementRule { days: days.unwrap_or(1), rule: self.filled(&raw.rule, "statement.rule") }
    }

    // --- charges: FEE-1 … FEE-8 ------------------------------------------------------------------------------------

    fn fees(&mut self, raw: &RawProfile) -> Fees {
        let rounding = Rounding::ALL.into_iter().find(|rounding| rounding.name() == raw.tax.rounding.get());
        if rounding.is_none() {
            let allowed = list(Rounding::ALL.iter().map(|rounding| rounding.name()));
            self.fault(Code::WrongValue, "tax.rounding", raw.tax.rounding.span(), allowed);
        }
        let rates = self.rates(&raw.tax.rates);
        let tables = self.tables(&raw.fee_table);
        let charges = self.charges(&raw.charge);
        Fees::new(tables, charges, &rates, rounding.unwrap_or(Rounding::Down))
    }

    fn rates(&mut self, raw: &[raw::RawTaxRate]) -> Vec<TaxRate> {
        let mut rates: Vec<TaxRate> = Vec::new();
        for (place, rate) in raw.iter().enumerate() {
            let path = format!("tax.rates[{place}]");
            let digits = |text: &&String| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            let percent = Some(rate.percent.get()).filter(digits).and_then(|text| Decimal::from_str_exact(text).ok());
            let percent = percent.filter(|percent| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(percent));
            if percent.is_none() {
                let path = format!("{path}.percent");
                self.fault(Code::WrongValue, &path, rate.percent.span(), "\"0\" … \"100\"".to_owned());
            }
            let from = self.date(&rate.from, &format!("{path}.from"));
            let (Some(from), Some(percent)) = (from, percent) else { continue };
            if rates.iter().any(|other| other.from == from) {
                self.say(
                    Code::TablesOnOneDay,
                    &format!("{path}.from"),
                    rate.from.span(),
                    "日ごとに一つ",
                    "one rate a day",
                );
            }
            rates.push(TaxRate { from, percent });
        }
        rates.sort_by_key(|rate| rate.from);
        rates
    }

    fn tables(&mut self, raw: &[RawFeeTable]) -> Vec<FeeTable> {
        let mut tables: Vec<FeeTable> = Vec::new();
        for (place, table) in raw.iter().enumerate() {
            let path = format!("fee-table[{place}]");
            let from = self.date(&table.from, &format!("{path}.from"));
            if let Some(from) = from.filter(|&from| tables.iter().any(|other| other.from == from)) {
                let (ja, en) = (format!("{from}に始まる表は一つ"), format!("one table from {from}"));
                self.say(Code::TablesOnOneDay, &format!("{path}.from"), table.from.span(), &ja, &en);
            }
            let rows = table.rows.iter().enumerate();
            let rows: Vec<_> = rows.filter_map(|(n, row)| self.fee_row(row, &format!("{path}.rows[{n}]"))).collect();
            // Rows that were not read would show as gaps.
            if rows.len() == table.rows.len() {
                for fault in bands::faults(&rows) {
                    let raw = fault.row.and_then(|row| table.rows.get(row));
                    let span = raw.map_or(table.from.span(), |row| row.kind.span());
                    let path = fault.row.map_or(path.clone(), |row| format!("{path}.rows[{row}]"));
                    self.say(fault.code, &path, span, &fault.ja, &fault.en);
                }
            }
            let rule = self.filled(&table.rule, &format!("{path}.rule"));
            let source = self.filled(&table.source, &format!("{path}.source"));
            let Some(from) = from else { continue };
            tables.push(FeeTable { from, rule, source, rows });
        }
        if raw.is_empty() {
            self.say(Code::KindNotPriced, "fee-table", 0..0, "手数料表が一つ以上", "at least one table of charges");
        }
        tables.sort_by_key(|table| table.from);
        tables
    }

    fn fee_row(&mut self, raw: &raw::RawFeeRow, path: &str) -> Option<FeeRow> {
        let kind = TransferKind::from_name(raw.kind.get());
        if kind.is_none() {
            let allowed = list(TransferKind::ALL.iter().map(|kind| kind.name()));
            self.fault(Code::UnknownKind, &format!("{path}.kind"), raw.kind.span(), allowed);
        }
        let one = Yen::new(1).ok();
        let from = raw.from.as_ref().map_or(one, |from| self.yen(from, 1, &format!("{path}.from")));
        let below = raw.below.as_ref().map(|below| self.yen(below, 1, &format!("{path}.below")));
        let yen = self.yen(&raw.yen, 0, &format!("{path}.yen"));
        let rule = self.filled(&raw.rule, &format!("{path}.rule"));
        let source = self.filled(&raw.source, &format!("{path}.source"));
        // What replaces a missing or mistyped end is no band at all.
        let ends = [raw.from.as_ref(), raw.below.as_ref()];
        if ends.into_iter().flatten().any(|end| self.faults.is_blank(&end.span())) {
            return None;
        }
        let below = match below {
            Some(None) => return None,
            Some(below) => below,
            None => None,
        };
        Some(FeeRow {
            kind: kind?,
            member: raw.member.as_ref().map(|member| *member.get()),
            from: from?,
            below,
            yen: yen?,
            rule,
            source,
        })
    }

    fn charges(&mut self, raw: &[raw::RawCharge]) -> Vec<ChargeRow> {
        let mut charges: Vec<ChargeRow> = Vec::new();
        for (place, charge) in raw.iter().enumerate() {
            let path = format!("charge[{place}]");
            let item = ChargeItem::from_name(charge.item.get());
            if item.is_none() {
                let allowed = list(ChargeItem::ALL.iter().map(|item| item.name()));
                self.fault(Code::UnknownItem, &format!("{path}.item"), charge.item.span(), allowed);
            }
            let from = self.date(&charge.from, &format!("{path}.from"));
            let yen = self.yen(&charge.yen, 0, &format!("{path}.yen"));
            let rule = self.filled(&charge.rule, &format!("{path}.rule"));
            let source = self.filled(&charge.source, &format!("{path}.source"));
            let (Some(item), Some(from), Some(yen)) = (item, from, yen) else { continue };
            if charges.iter().any(|other| (other.item, other.from) == (item, from)) {
                let (ja, en) = ("項目と開始日ごとに一つ", "one price for each item and `from`");
                self.say(Code::TablesOnOneDay, &format!("{path}.from"), charge.from.span(), ja, en);
            }
            charges.push(ChargeRow { item, from, yen, rule, source });
        }
        charges.sort_by_key(|charge| charge.from);
        charges
    }

    // --- values ----------------------------------------------------------------------------------------------------

    fn date(&mut self, raw: &Placed<TomlDate>, path: &str) -> Option<Date> {
        let toml = raw.get().0;
        let date = match (toml.date, toml.time, toml.offset) {
            (Some(date), None, None) => {
                Date::from_ymd(i32::from(date.year), u32::from(date.month), u32::from(date.day))
            }
            _ => Err(DateError::NotADate { position: 10 }),
        };
        if date.is_err() {
            let (ja, en) = ("1948-07-20から2150-12-31までの日付", "a date, 1948-07-20 to 2150-12-31");
            self.say(Code::ProfileDate, path, raw.span(), ja, en);
        }
        date.ok()
    }

    fn yen(&mut self, raw: &Placed<i64>, least: u64, path: &str) -> Option<Yen> {
        let yen = u64::try_from(*raw.get()).ok().filter(|&yen| yen >= least).and_then(|yen| Yen::new(yen).ok());
        if yen.is_none() {
            self.fault(Code::WrongValue, path, raw.span(), format!("{least} … {}", Yen::MAX.get()));
        }
        yen
    }

    fn service(&mut self, raw: &Placed<String>, path: &str) -> Option<Service> {
        let service = Service::from_name(raw.get());
        if service.is_none() {
            let allowed = list(Service::ALL.iter().map(|service| service.name()));
            self.fault(Code::ProfileService, path, raw.span(), allowed);
        }
        service
    }

    fn expression(&mut self, raw: &Placed<String>, path: &str) -> Option<Expression> {
        let error = match Expression::parse(raw.get()) {
            Ok(expression) => return Some(expression),
            Err(error) => error,
        };
        let code = match error {
            NotationError::Syntax { .. } => Code::NotationSyntax,
            NotationError::Unsupported { .. } => Code::NotationUnsupported,
            NotationError::Impossible { .. } => Code::ImpossibleWindow,
        };
        // The text stands between quotation marks, so what is at a place of it is one byte further on.
        let quoted = raw.span();
        let from = quoted.start.saturating_add(1).saturating_add(error.position());
        let span = from..from.saturating_add(error.found().len()).min(quoted.end);
        let ja = "Mo-Su、Mo[1,3]、Dec 31-Jan 02、PH、±n days、48:00まで、off、; の組み合わせ";
        self.say(code, path, span, ja, &error.to_string());
        None
    }

    fn filled(&mut self, raw: &Placed<String>, path: &str) -> String {
        if raw.get().trim().is_empty() {
            self.say(Code::WrongValue, path, raw.span(), "空でない文字列", "a text that is not empty");
        }
        raw.get().clone()
    }

    // --- faults ----------------------------------------------------------------------------------------------------

    /// Notes a fault where what is allowed reads the same in both languages.
    fn fault(&mut self, code: Code, path: &str, span: Range<usize>, allowed: String) {
        self.faults.add(code, path, span, allowed.clone(), allowed);
    }

    fn say(&mut self, code: Code, path: &str, span: Range<usize>, ja: &str, en: &str) {
        self.faults.add(code, path, span, ja, en);
    }
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" ")
}

/// The version of the format that is read.
const FORMAT: i64 = 1;
/// Ten years.
const STATEMENT_DAYS_MAX: u32 = 3_660;
