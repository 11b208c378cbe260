//! One service's hours in the profile: rows and closures, each with the days on which it is in force.

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
    /// Sorted by first day; the first row has no lower bound.
    pub(super) rows: Vec<HoursPeriod>,
    /// The rule by which it shares another service's hours (HRS-11).
    pub(super) by: Option<String>,
    /// Compiled at the first question.
    timetable: OnceLock<Timetable>,
}

/// Base hours and their closures, from a day on.
#[derive(Clone, Debug)]
pub(crate) struct HoursPeriod {
    pub(crate) from: Option<Date>,
    pub(crate) open: Expression,
    pub(crate) closures: Vec<Arc<Closure>>,
    /// The service that a customer can use instead while this one is closed (HRS-6).
    pub(crate) instead: Option<Service>,
    pub(crate) rule: String,
    pub(crate) ja: String,
    pub(crate) en: String,
}

/// A closure that recurs by rule.
#[derive(Debug)]
pub(crate) struct Closure {
    /// The mark as printed in the document: `※3`.
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

    /// Copies the hours and closures for another service, which shares them by a rule (HRS-11).
    pub(crate) fn same_for(&self, service: Service, by: String, instead: Option<Service>) -> Self {
        let mut rows = self.rows.clone();
        rows.iter_mut().for_each(|row| row.instead = instead.or(row.instead));
        Self { service, rows, by: Some(by), timetable: OnceLock::new() }
    }

    /// Whether there is no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Compiles the timetable now, unless a question has already done so.
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

    /// Whether the base hours are open at a minute, also by hours that began the day before under an earlier row.
    pub(super) fn base_is_open(&self, day: i64, minute: u16, marks: &impl Marks) -> bool {
        self.rows_in_force().any(|(row, in_force)| row.open.span_at(day, minute, marks, &in_force).is_some())
    }
}

impl HoursPeriod {
    /// The number of rules in its own hours and in its closures.
    pub(crate) fn rules(&self) -> usize {
        let closures = self.closures.iter().map(|closure| closure.rules());
        self.open.rules().saturating_add(closures.sum())
    }

    /// Whether it ends or suspends the service from its day on: its hours are `off` alone.
    pub(crate) fn ends_the_service(&self) -> bool {
        self.from.is_some() && self.open.is_off()
    }

    /// Whether its own hours include at least one open minute before the service's next row is in force.
    pub(crate) fn opens(&self, next: Option<Date>, marks: &LazyMarks<'_>) -> bool {
        let (from, end) = (self.from.map_or(0, Date::index), next.map_or(DAYS, Date::index));
        self.open.opens_on_a_day(from..end, marks)
    }
}

impl Closure {
    /// The number of rules in all its expressions.
    pub(crate) fn rules(&self) -> usize {
        self.when.iter().map(Expression::rules).sum()
    }

    /// Whether each rule of an expression closes at least one day on which the closure is in force.
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
