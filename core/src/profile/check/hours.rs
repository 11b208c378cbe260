//! Checks hours and closures: HRS-1 … HRS-6, HRS-9, HRS-11.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Check, list};
use crate::calendar::BankCalendar;
use crate::code::Code;
use crate::hours::{Closure, HoursPeriod, LazyMarks, Purpose, ServiceHours};
use crate::profile::limits::{CLOSURE_RULES_MAX, ROWS_OF_SERVICE_MAX, RULES_OF_ROW_MAX};
use crate::profile::raw::{self, Placed, RawHours, RawProfile};
use crate::service::Service;

/// A closure with the mark by which rows name it.
type Marked<'r> = (&'r str, Arc<Closure>);

impl Check<'_, '_> {
    pub(super) fn hours(&mut self, raw: &RawProfile, calendar: &BankCalendar) -> Vec<ServiceHours> {
        if raw.hours.is_empty() && !self.faults.has("hours") {
            self.say(Code::WrongValue, "hours", raw.hours.span(), "サービスが一つ以上", "at least one service");
        }
        let closures = self.closures(raw, calendar);
        let mut rows: Vec<(Service, HoursPeriod)> = Vec::new();
        // Services with a row of their own, even if it could not be read.
        let mut own = BTreeSet::new();
        let mut all_read = true;
        let mut places = Vec::new();
        for (place, row) in raw.hours.iter().enumerate().filter(|(_, row)| row.same_as.is_none()) {
            let Some((service, row)) = self.own_row(row, place, &closures, &own, &rows) else {
                all_read = false;
                continue;
            };
            own.insert(service);
            places.extend(row.as_ref().map(|_| place));
            rows.extend(row.map(|row| (service, row)));
        }
        self.opening(raw, &rows, &places, calendar);
        let mut services: Vec<ServiceHours> = Service::ALL
            .iter()
            .map(|&service| {
                let own = rows.iter().filter(|(own, _)| *own == service);
                ServiceHours::new(service, own.map(|(_, row)| row.clone()).collect())
            })
            .filter(|hours| !hours.is_empty())
            .collect();
        for (place, row) in raw.hours.iter().enumerate() {
            if let Some(other) = &row.same_as {
                let same = self.same_row(row, other, place, (&own, all_read), &services);
                services.extend(same);
            }
        }
        self.instead(raw, &services);
        services
    }

    /// Each row must open its service for at least one minute on the days on which it applies, except a row that ends the service (HRS-9). The
    /// positions are those of the rows.
    fn opening(
        &mut self,
        raw: &RawProfile,
        rows: &[(Service, HoursPeriod)],
        places: &[usize],
        calendar: &BankCalendar,
    ) {
        let marks = LazyMarks::new(calendar);
        for ((service, row), &place) in rows.iter().zip(places) {
            let later = rows.iter().filter(|(other, later)| other == service && later.from > row.from);
            let next = later.filter_map(|(_, later)| later.from).min();
            let Some(open) = raw.hours.get().get(place).and_then(|raw| raw.open.as_ref()) else { continue };
            if !row.ends_the_service() && !row.opens(next, &marks) {
                let (ja, en) = (
                    "この行が効力を持つ間に、1分以上の利用時間がある式",
                    "hours that are open for a minute at least while this row is in force",
                );
                self.say(Code::ClosesNothing, &format!("hours[{place}].open"), open.span(), ja, en);
            }
        }
    }

    /// The service that customers are sent to instead must be offered, and must be another one (HRS-6).
    fn instead(&mut self, raw: &RawProfile, services: &[ServiceHours]) {
        for (place, row) in raw.hours.iter().enumerate() {
            let Some(instead) = row.instead.as_ref() else { continue };
            let offered = services.iter().map(|hours| hours.service.name());
            let known = Service::from_name(instead.get()).is_some();
            if known && (instead.get() == row.service.get() || !offered.clone().any(|name| name == instead.get())) {
                let allowed = list(offered.filter(|name| name != row.service.get()));
                self.fault(Code::WrongValue, &format!("hours[{place}].instead"), instead.span(), allowed);
            }
        }
    }

    fn closures<'r>(&mut self, raw: &'r RawProfile, calendar: &BankCalendar) -> Vec<Marked<'r>> {
        let used: BTreeSet<&str> =
            raw.hours.iter().flat_map(|row| &row.marks).map(|mark| mark.get().as_str()).collect();
        let mut closures = Vec::new();
        let marks = LazyMarks::new(calendar);
        let mut rules = 0_usize;
        for (place, closure) in raw.closure.iter().enumerate() {
            let path = format!("closure[{place}]");
            if !used.contains(closure.mark.get().as_str()) {
                self.fault(Code::UnusedMark, &format!("{path}.mark"), closure.mark.span(), list(used.iter().copied()));
            }
            let read = self.closure(closure, &path, &marks);
            rules = rules.saturating_add(read.rules());
            closures.push((closure.mark.get().as_str(), Arc::new(read)));
            if rules > CLOSURE_RULES_MAX {
                let (ja, en) = (
                    format!("休止の規則は合わせて{CLOSURE_RULES_MAX}個まで"),
                    format!("at most {CLOSURE_RULES_MAX} rules in all closures"),
                );
                self.say(Code::OverLimit, &format!("{path}.when"), closure.rule.span(), &ja, &en);
                break;
            }
        }
        closures
    }

    fn closure(&mut self, raw: &raw::RawClosure, path: &str, marks: &LazyMarks<'_>) -> Closure {
        if raw.when.is_empty() && !self.faults.has(&format!("{path}.when")) {
            self.say(
                Code::WrongValue,
                &format!("{path}.when"),
                raw.rule.span(),
                "式が一つ以上",
                "at least one expression",
            );
        }
        let from = raw.from.as_ref().and_then(|from| self.date(from, &format!("{path}.from")));
        let until = raw.until.as_ref().and_then(|until| self.date(until, &format!("{path}.until")));
        let backwards = until < from && until.is_some();
        if let Some(raw) = raw.until.as_ref().filter(|_| backwards) {
            self.say(Code::Backwards, &format!("{path}.until"), raw.span(), "`from`以後の日", "not before `from`");
        }
        self.filled(&raw.source, &format!("{path}.source"));
        let mut closure = Closure {
            mark: raw.mark.get().clone(),
            when: Vec::new(),
            from,
            until,
            rule: self.filled(&raw.rule, &format!("{path}.rule")),
            ja: self.filled(&raw.text.ja, &format!("{path}.text.ja")),
            en: self.filled(&raw.text.en, &format!("{path}.text.en")),
        };
        for (n, raw) in raw.when.iter().enumerate() {
            let path = format!("{path}.when[{n}]");
            let Some(when) = self.expression(raw, Purpose::Closure, &path) else { continue };
            if !backwards && !closure.closes(&when, marks) {
                let (ja, en) =
                    ("`from`から`until`までに該当する日のある式", "a day that exists between `from` and `until`");
                self.say(Code::ClosesNothing, &path, raw.span(), ja, en);
            }
            closure.when.push(when);
        }
        closure
    }

    /// Reads a row with hours of its own. Returns its service, if that is valid, and the row, if it could be read.
    fn own_row(
        &mut self,
        raw: &RawHours,
        place: usize,
        closures: &[Marked<'_>],
        own: &BTreeSet<Service>,
        rows: &[(Service, HoursPeriod)],
    ) -> Option<(Service, Option<HoursPeriod>)> {
        let path = format!("hours[{place}]");
        let service = self.service(&raw.service, &format!("{path}.service"));
        let open = raw.open.as_ref().and_then(|open| self.expression(open, Purpose::Hours, &format!("{path}.open")));
        if raw.open.is_none() {
            let (ja, en) = ("`open`か`same-as`のどちらか一方", "either `open` or `same-as`");
            self.say(Code::MissingKey, &format!("{path}.open"), raw.service.span(), ja, en);
        }
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
        let ja = raw.text.as_ref().map(|text| self.filled(&text.ja, &format!("{path}.text.ja"))).unwrap_or_default();
        let en = raw.text.as_ref().map(|text| self.filled(&text.en, &format!("{path}.text.en"))).unwrap_or_default();

        let service = service?;
        let seen = rows.iter().any(|(other, row)| *other == service && row.from == from);
        let code = if from.is_some() { Code::TablesOnOneDay } else { Code::Repeated };
        let each = ("サービスと開始日ごとに一つ", "one row for each service and `from`");
        self.once_or(code, seen, &raw.service, each, format_args!("{path}.service"));
        if let Some(late) = raw.from.as_ref().filter(|_| !own.contains(&service)) {
            let (ja, en) = ("最初の行には`from`なし", "no `from` in the first row of a service");
            self.say(Code::HoursStartLate, &format!("{path}.from"), late.span(), ja, en);
        }
        let marked = closures.iter().filter(|(own, _)| raw.marks.iter().any(|mark| mark.get() == own));
        let closures = marked.map(|(_, closure)| Arc::clone(closure)).collect();
        let row = open.map(|open| HoursPeriod { from, open, closures, instead, rule, ja, en });
        let row = row.filter(|row| self.is_within_limits(raw, row, service, rows, &path));
        Some((service, row))
    }

    /// Whether a row, with the earlier ones of the same service, is within what a timetable can hold.
    fn is_within_limits(
        &mut self,
        raw: &RawHours,
        row: &HoursPeriod,
        service: Service,
        rows: &[(Service, HoursPeriod)],
        path: &str,
    ) -> bool {
        let too_large = row.rules() > RULES_OF_ROW_MAX;
        if too_large {
            let ja = format!("時間と休止の規則は合わせて{RULES_OF_ROW_MAX}個まで");
            let en = format!("at most {RULES_OF_ROW_MAX} rules of hours and closures in one row");
            self.say(Code::OverLimit, path, raw.service.span(), &ja, &en);
        }
        let too_many = rows.iter().filter(|(other, _)| *other == service).count() >= ROWS_OF_SERVICE_MAX;
        if too_many {
            let ja = format!("サービスごとに{ROWS_OF_SERVICE_MAX}行まで");
            let en = format!("at most {ROWS_OF_SERVICE_MAX} rows of one service");
            self.say(Code::OverLimit, path, raw.service.span(), &ja, &en);
        }
        !too_large && !too_many
    }

    /// Reads a row that has the hours of another service (HRS-11).
    fn same_row(
        &mut self,
        raw: &RawHours,
        other: &Placed<String>,
        place: usize,
        (own, all_read): (&BTreeSet<Service>, bool),
        services: &[ServiceHours],
    ) -> Option<ServiceHours> {
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
        let (service, like) = (service?, like?);
        let seen = own.contains(&service) || services.iter().any(|hours| hours.service == service);
        let each = ("サービスごとに一つ", "one row for each service");
        self.once(seen, &raw.service, each, format_args!("{path}.service"));
        if seen {
            return None;
        }
        // A service that was not read may be the one that this row refers to.
        if all_read && !own.contains(&like) {
            let allowed = list(own.iter().map(|service| service.name()));
            self.fault(Code::NoOwnHours, &format!("{path}.same-as"), other.span(), allowed);
        }
        let hours = services.iter().find(|hours| hours.service == like)?;
        Some(hours.same_for(service, rule, instead))
    }
}
