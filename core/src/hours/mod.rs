//! Service hours: whether a service is open, why not, and when that changes (HRS-1 … HRS-12).
//!
//! Four layers decide. Each comes from the profile or from the caller, and an answer names the layer and the rule that closed the service:
//!
//! ```text
//! base hours        the row of the service            HRS-1 HRS-2 HRS-3 HRS-6
//! bank days         the base row, on a closed day     CAL-5 CAL-7
//! recurring         closures by their mark (※3, ※4)   HRS-4 HRS-5
//! maintenance       windows the host passes in        HRS-7
//! ```
//! Hours are judged at the given instant. For a transfer that is the instant of confirmation, not the instant when the entry began
//! (HRS-12).

mod day;
mod evaluate;
mod maintenance;
mod notation;
mod rows;
mod statement;
mod timetable;

pub use maintenance::{Maintenance, MaintenanceError, MaintenanceFault, MaintenanceWindow};
pub use notation::NotationError;
pub use statement::{DateRange, StatementRefusal, StatementRefusalKind};

pub(crate) use day::LazyMarks;
use day::is_in_force;
pub(crate) use notation::{Expression, Purpose};
pub(crate) use rows::{Closure, HoursPeriod, ServiceHours};
pub(crate) use statement::StatementRule;

use crate::calendar::BankCalendar;
use crate::date::{DAYS, Date};
use crate::instant::{Instant, MILLIS_PER_DAY};
use crate::service::Service;
use crate::words::words;
use timetable::Timetable;

words! {
    /// The layer that closed a service.
    #[derive(Default)]
    Layer;
    /// The service's own hours (HRS-1 … HRS-3, HRS-6).
    #[default]
    Base = 0 "base", "通常の時間帯", "Own hours";
    /// The service's own hours, which would be open now if the day were a bank business day (CAL-5).
    BankDay = 1 "bank-day", "銀行営業日の時間帯", "Hours of business days";
    /// A closure that recurs by rule (HRS-4, HRS-5).
    Recurring = 2 "recurring", "定期休止", "Recurring closure";
    /// A window that the host passed in (HRS-7).
    Maintenance = 3 "maintenance", "臨時休止", "Maintenance";
}

/// One rule that closes a service at an instant, with borrowed texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClosingRule<'p> {
    /// The rule ID in the profile: `HRS-4a`.
    pub rule: &'p str,
    /// The layer it belongs to.
    pub layer: Layer,
    /// Its text in Japanese, for display.
    pub ja: &'p str,
    /// Its text in English.
    pub en: &'p str,
    /// When this rule began to close the service; `None` for base hours and at the ends of the calendar.
    pub from: Option<Instant>,
    /// When this rule stops closing the service (other rules may continue); `None` for base hours and at the ends of the calendar.
    pub to: Option<Instant>,
}

/// The meaning of a mark in the words of hours, with borrowed texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Footnote<'p> {
    /// The mark as printed in the document: `※3`.
    pub mark: &'p str,
    /// The rule ID in the profile: `HRS-4a`.
    pub rule: &'p str,
    /// Its text in Japanese, for display.
    pub ja: &'p str,
    /// Its text in English.
    pub en: &'p str,
}

/// Whether a service is open, and when that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Whether it is open.
    pub open: bool,
    /// The next change; `None` if there is none before the calendar ends.
    pub changes_at: Option<Instant>,
}

/// A half-open span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its first instant.
    pub from: Instant,
    /// The first instant after it.
    pub to: Instant,
}

/// Why there are no hours to query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// The profile has no row for the service: the institution does not offer it.
    #[error("the institution does not offer `{0}`")]
    NotOffered(Service),
    /// The maintenance windows were compiled for another profile (HRS-7).
    #[error("the maintenance windows were compiled for another profile (HRS-7)")]
    ForeignMaintenance,
}

/// The hours of one service, ready for questions.
///
/// Every question except [`Hours::windows`] takes the same time for any year and any number of closures, and allocates nothing. The first
/// question about a service compiles its timetable; [`crate::Profile::prepare`] compiles it in advance.
///
/// ```
/// use madoguchi::{HoursError, Instant, Profile, Service};
/// let seiwa = Profile::seiwa();
/// let statement = seiwa.hours(Service::Statement)?;
/// let sunday: Instant = "2027-01-03T17:00:00+09:00".parse()?;
/// let status = statement.status(sunday);
/// assert!(!status.open); // half open: closed at 17:00 itself
/// assert_eq!(status.changes_at.map(|at| at.to_string()).as_deref(), Some("2027-01-04T08:00:00+09:00"));
/// let why: Vec<_> = statement.closing_rules(sunday).map(|closing| closing.rule).collect();
/// assert_eq!(why, ["HRS-2"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Hours<'p> {
    hours: &'p ServiceHours,
    timetable: &'p Timetable,
    calendar: &'p BankCalendar,
    maintenance: Option<&'p Maintenance>,
}

impl<'p> Hours<'p> {
    pub(crate) fn new(
        hours: &'p ServiceHours,
        calendar: &'p BankCalendar,
        maintenance: Option<&'p Maintenance>,
    ) -> Self {
        let timetable = maintenance
            .and_then(|maintenance| maintenance.timetable(hours, calendar))
            .unwrap_or_else(|| hours.timetable(calendar));
        Self { hours, timetable, calendar, maintenance }
    }

    /// The service.
    pub fn service(&self) -> Service {
        self.hours.service
    }

    /// Whether the service is open at an instant (HRS-8).
    #[inline]
    pub fn is_open(&self, at: Instant) -> bool {
        self.timetable.is_open(at)
    }

    /// Whether the service is open at an instant, and when that changes (HRS-8).
    #[inline]
    pub fn status(&self, at: Instant) -> Status {
        let (open, changes_at) = self.timetable.status(at);
        Status { open, changes_at }
    }

    /// The service that a customer can use instead while this one is closed on a day (HRS-6).
    pub fn instead(&self, day: Date) -> Option<Service> {
        self.hours.row(day)?.instead
    }

    /// The rules that set the service's hours on a day: its own, and the rule by which it shares another service's hours (HRS-11).
    pub fn rules(&self, day: Date) -> impl Iterator<Item = &'p str> {
        let own = self.hours.row(day).map(|row| row.rule.as_str());
        own.into_iter().chain(self.hours.by.as_deref())
    }

    /// The hours on a day in words, in Japanese and English, as the institution prints them.
    pub fn text(&self, day: Date) -> (&'p str, &'p str) {
        self.hours.row(day).map_or(("", ""), |row| (row.ja.as_str(), row.en.as_str()))
    }

    /// Explains the marks in [`Hours::text`]: the recurring closures, in the order of the document. One mark may stand for several
    /// closures (HRS-4, HRS-5).
    ///
    /// ```
    /// use madoguchi::{Date, Profile, Service};
    /// let seiwa = Profile::seiwa();
    /// let payeasy = seiwa.hours(Service::Payeasy)?;
    /// let day: Date = "2027-01-04".parse()?;
    /// assert_eq!(payeasy.text(day).1, "0:00-24:00 every day, except ※3 and ※4");
    /// let rules: Vec<_> = payeasy.footnotes(day).map(|note| (note.mark, note.rule)).collect();
    /// assert_eq!((rules.len(), rules[0], rules[6]), (7, ("※3", "HRS-4a"), ("※4", "HRS-5")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn footnotes(&self, day: Date) -> impl Iterator<Item = Footnote<'p>> {
        let closures = self.hours.row(day).map(|row| row.closures.as_slice()).unwrap_or_default();
        closures.iter().map(|own| Footnote { mark: &own.mark, rule: &own.rule, ja: &own.ja, en: &own.en })
    }

    /// Every rule that closes the service at an instant, in the order of the layers; empty if the service is open (HRS-8).
    pub fn closing_rules(&self, at: Instant) -> impl Iterator<Item = ClosingRule<'p>> {
        let (date, minute) = (at.date(), u16::try_from(at.minute_of_day()).unwrap_or(0));
        let day = i64::from(date.index());
        let Self { hours, calendar, maintenance, .. } = *self;

        let base = hours.row(date).filter(|_| !hours.base_is_open(day, minute, calendar)).map(|row| {
            let at_work = || row.open.span_at(day, minute, &day::AsBusinessDay(calendar), &(0..DAYS)).is_some();
            let bank_day = !calendar.is_business_day(date) && at_work();
            let layer = if bank_day { Layer::BankDay } else { Layer::Base };
            ClosingRule { rule: &row.rule, layer, ja: &row.ja, en: &row.en, from: None, to: None }
        });
        let instant = move |minute: i32| {
            let minute = i64::from(date.index()).saturating_mul(1_440).saturating_add(i64::from(minute));
            u32::try_from(minute).ok().and_then(Instant::from_minutes_from_start)
        };
        // A closure in effect now began today or yesterday, and may belong to a row that is no longer in force.
        let rows = hours
            .rows_in_force()
            .filter(move |(_, row)| is_in_force(row, day) || is_in_force(row, day.saturating_sub(1)));
        let recurring = rows.flat_map(move |(row, in_force)| {
            row.closures.iter().filter_map(move |closure| {
                let in_force = closure.within(&in_force);
                let span = closure.when.iter().find_map(|when| when.span_at(day, minute, calendar, &in_force))?;
                Some(ClosingRule {
                    rule: &closure.rule,
                    layer: Layer::Recurring,
                    ja: &closure.ja,
                    en: &closure.en,
                    from: instant(span.start),
                    to: instant(span.end),
                })
            })
        });
        let service = hours.service;
        let maintenance = maintenance.into_iter().flat_map(Maintenance::windows).filter_map(move |window| {
            let closes = window.closes(service) && window.from <= at && at < window.to;
            closes.then_some(ClosingRule {
                rule: "HRS-7",
                layer: Layer::Maintenance,
                ja: &window.ja,
                en: &window.en,
                from: Some(window.from),
                to: Some(window.to),
            })
        });
        base.into_iter().chain(recurring).chain(maintenance)
    }

    /// Writes every rule that closes the service at an instant into the caller's slice, and returns their number, which may exceed the
    /// slice's length (HRS-8). Allocates nothing.
    pub fn explain(&self, at: Instant, into: &mut [ClosingRule<'p>]) -> usize {
        let mut count = 0_usize;
        for rule in self.closing_rules(at) {
            if let Some(place) = into.get_mut(count) {
                *place = rule;
            }
            count = count.saturating_add(1);
        }
        count
    }

    /// The open windows within `[from, to)`, clipped to the range, sorted (HRS-8).
    pub fn windows(&self, from: Instant, to: Instant) -> impl Iterator<Item = Window> + use<'p> {
        self.stretches(from, to, true)
    }

    /// The closed windows within `[from, to)`, clipped to the range, sorted (HRS-8).
    pub fn closed_windows(&self, from: Instant, to: Instant) -> impl Iterator<Item = Window> + use<'p> {
        self.stretches(from, to, false)
    }

    /// Extends a clipped window to its whole length, within the calendar.
    ///
    /// ```
    /// use madoguchi::{Profile, Service};
    /// let seiwa = Profile::seiwa();
    /// let hours = seiwa.hours(Service::Balance)?;
    /// let (from, to) = ("2027-01-01T00:00:00+09:00".parse()?, "2027-01-01T01:00:00+09:00".parse()?);
    /// let whole = hours.closed_windows(from, to).next().map(|cut| hours.whole(cut)).ok_or("open")?;
    /// assert_eq!(whole.from.to_string(), "2026-12-31T23:40:00+09:00");
    /// assert_eq!(whole.to.to_string(), "2027-01-01T08:00:00+09:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn whole(&self, window: Window) -> Window {
        Window { from: self.began(window.from), to: self.status(window.from).changes_at.unwrap_or(Instant::MAX) }
    }

    /// When the current state of the service began.
    fn began(&self, at: Instant) -> Instant {
        let mut back = MILLIS_PER_DAY;
        loop {
            let from = Instant::from_epoch_millis(at.epoch_millis().saturating_sub(back)).unwrap_or(Instant::MIN);
            let change = |after: Instant| self.status(after).changes_at.filter(|&change| change <= at);
            if let Some(last) = std::iter::successors(change(from), |&before| change(before)).last() {
                return last;
            }
            if from == Instant::MIN {
                return from;
            }
            back = back.saturating_mul(2);
        }
    }

    /// The open or the closed windows within `[from, to)`.
    pub(crate) fn stretches(&self, from: Instant, to: Instant, open: bool) -> impl Iterator<Item = Window> + use<'p> {
        let hours = *self;
        let mut next = Some(from).filter(|&from| from < to);
        std::iter::from_fn(move || {
            loop {
                let start = next?;
                let status = hours.status(start);
                next = status.changes_at.filter(|&change| change < to);
                if status.open == open {
                    return Some(Window { from: start, to: next.unwrap_or(to) });
                }
            }
        })
    }

    /// Heap memory of the compiled timetable, in bytes.
    pub fn timetable_bytes(&self) -> usize {
        self.timetable.bytes()
    }
}
