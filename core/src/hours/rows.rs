//! One service's hours as the profile has them: rows and closures, each with the days on which it is in force.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::day::{LazyMarks, MarkTable, Marks};
use super::notation::Expression;
use super::timetable::{Source, Timetable};
use crate::calendar::BankCalendar;
use crate::date::{DAYS, Date};
use crate::service::Service;

/// The hours of a service.
#[derive(Debug)]
pub(crate) struct ServiceHours {
    pub(crate) service: Service,
    /// In order of their days; the first has no lower bound.
    pub(super) rows: Vec<HoursPeriod>,
    /// The rule by which it has the hours of another service (HRS-11).
    pub(super) by: Option<String>,
    /// Compiled when first asked for.
    timetable: OnceLock<Timetable>,
}

/// Base hours, and the closures that go with them, from a day on.
#[derive(Clone, Debug)]
pub(crate) struct HoursPeriod {
    pub(crate) from: Option<Date>,
    pub(crate) open: Expression,
    pub(crate) closures: Vec<Arc<Closure>>,
    /// What a customer can do instead while it is closed (HRS-6).
    pub(crate) instead: Option<Service>,
    pub(crate) rule: String,
    pub(crate) ja: String,
    pub(crate) en: String,
}

/// A closure that returns by its rule.
#[derive(Debug)]
pub(crate) struct Closure {
    /// As the document prints it: `※3`.
    pub(crate) mark: String,
    pub(crate) when: Vec<Expression>,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    pub(crate) rule: String,
    pub(crate) ja: String,
    pub(crate) en: String,
}

impl ServiceHours {
    pub(crate) fn new(service: Service, mut rows: Vec<HoursPeriod>) -> Self {
        rows.sort_by_key(|row| row.from);
        Self { service, rows, by: None, timetable: OnceLock::new() }
    }

    /// The same hours and closures for another service, by a rule (HRS-11).
    pub(crate) fn same_for(&self, service: Service, by: String, instead: Option<Service>) -> Self {
        let mut rows = self.rows.clone();
        rows.iter_mut().for_each(|row| row.instead = instead.or(row.instead));
        Self { service, rows, by: Some(by), timetable: OnceLock::new() }
    }

    /// Whether there is no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Compiles the timetable now, if no question has.
    pub(crate) fn prepare(&self, calendar: &BankCalendar) {
        self.timetable(calendar);
    }

    pub(super) fn timetable(&self, calendar: &BankCalendar) -> &Timetable {
        self.timetable.get_or_init(|| {
            let sources = self.rows_in_force().flat_map(|(row, in_force)| {
                let base = Source { expression: &row.open, in_force: in_force.clone(), closes: false };
                let closures = row.closures.iter().flat_map(move |closure| {
                    let in_force = closure.within(&in_force);
                    let source = move |when| Source { expression: when, in_force: in_force.clone(), closes: true };
                    closure.when.iter().map(source)
                });
                std::iter::once(base).chain(closures)
            });
            Timetable::compile(&sources.collect::<Vec<_>>(), &MarkTable::new(calendar))
        })
    }

    /// The row in force on a day.
    pub(super) fn row(&self, day: Date) -> Option<&HoursPeriod> {
        self.rows.iter().rfind(|row| row.from.is_none_or(|from| from <= day))
    }

    /// Every row with the days on which it is in force.
    pub(super) fn rows_in_force(&self) -> impl Iterator<Item = (&HoursPeriod, Range<u32>)> {
        let first_day = |row: &HoursPeriod| row.from.map_or(0, Date::index);
        let ends = self.rows.iter().skip(1).map(first_day).chain([DAYS]);
        self.rows.iter().zip(ends).map(move |(row, end)| (row, first_day(row)..end))
    }

    /// Whether the base hours are open, whichever row the day or the day before belongs to.
    pub(super) fn base_is_open(&self, day: i64, minute: u16, marks: &impl Marks) -> bool {
        self.rows_in_force().any(|(row, in_force)| row.open.span_at(day, minute, marks, &in_force).is_some())
    }
}

impl HoursPeriod {
    /// The rules that decide in it: of its own hours and of its closures.
    pub(crate) fn rules(&self) -> usize {
        let closures = self.closures.iter().map(|closure| closure.rules());
        self.open.rules().saturating_add(closures.sum())
    }

    /// Whether it ends the service, or rests it, from its day on: `off` and nothing else.
    pub(crate) fn ends_the_service(&self) -> bool {
        self.from.is_some() && self.open.is_off()
    }

    /// Whether its own hours are open for a minute at least before the next row of the service is in force.
    pub(crate) fn opens(&self, next: Option<Date>, marks: &LazyMarks<'_>) -> bool {
        let (from, end) = (self.from.map_or(0, Date::index), next.map_or(DAYS, Date::index));
        self.open.opens_on_a_day(from..end, marks)
    }
}

impl Closure {
    /// The rules of all its expressions.
    pub(crate) fn rules(&self) -> usize {
        self.when.iter().map(Expression::rules).sum()
    }

    /// Whether each rule of an expression closes on one day at least of those on which the closure is in force.
    pub(crate) fn closes(&self, when: &Expression, marks: &LazyMarks<'_>) -> bool {
        when.names_a_day(&self.within(&(0..DAYS)), marks)
    }

    /// The days of a row on which the closure is in force.
    pub(super) fn within(&self, row: &Range<u32>) -> Range<u32> {
        let from = self.from.map_or(0, Date::index);
        let end = self.until.map_or(DAYS, |day| day.index().saturating_add(1));
        row.start.max(from)..row.end.min(end)
    }
}
