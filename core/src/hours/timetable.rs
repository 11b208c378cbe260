//! One service's hours for the whole calendar, compiled so that every question costs the same.
//!
//! ```text
//! minute of the calendar ─▶ week ─▶ pattern of that week ─▶ its row for that day
//!                            └────▶ the next week that has a change
//! ```
//! Equal weeks share a pattern: two centuries need a few dozen. A row holds the state at the start of its day and the next changes, so a
//! question always compares eight numbers, whatever the year and however many closures the profile has. Only a day with seven or more
//! changes of its own needs a look at the whole week.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "minutes of the calendar fit a u32 and minutes of a week a u16; both ends are fixed by the span of the calendar"
)]

use std::collections::BTreeMap;
use std::ops::Range;

use super::day::{MarkTable, Marks, is_in_force};
use super::notation::{Expression, MINUTES_PER_DAY};
use crate::date::DAYS;
use crate::instant::Instant;

/// One input of a timetable: an expression and the days on which it is in force.
pub(super) struct Source<'e> {
    pub(super) expression: &'e Expression,
    /// Days of the calendar, as [`Date::index`].
    pub(super) in_force: Range<u32>,
    /// Whether the named hours are closed, not open.
    pub(super) closes: bool,
}

/// The compiled hours of one service.
#[derive(Clone, Debug)]
pub(super) struct Timetable {
    weeks: Box<[Week]>,
    /// Seven rows for each pattern.
    days: Box<[Day]>,
    patterns: Box<[Pattern]>,
    changes: Box<[u16]>,
}

#[derive(Clone, Copy, Debug)]
struct Week {
    pattern: u16,
    /// The next week with a change, or [`NEVER`].
    next: u16,
}

/// One day of a pattern: the next changes from its start on, as minutes of the week, filled up with [`NEVER`].
///
/// A day that is open just before its 0:00 has an extra change in front, at minute 0 of the week, which has always passed. So an odd number
/// of passed changes means open.
#[derive(Clone, Copy, Debug)]
#[repr(align(16))]
struct Day([u16; AHEAD]);

/// A whole week: the state just before Monday 0:00, and its changes in the shared list.
#[derive(Clone, Copy, Debug)]
struct Pattern {
    first: u32,
    count: u16,
    open_before: bool,
}

/// The result of looking up an instant.
struct Place {
    week: u32,
    open: bool,
    /// The next change of the same week, or [`NEVER`].
    ahead: u16,
}

impl Timetable {
    /// Whether the service is open at an instant.
    #[inline]
    pub(super) fn is_open(&self, at: Instant) -> bool {
        self.look_up(at).is_some_and(|place| place.open)
    }

    /// Whether the service is open at an instant, and when that changes; `None` if it does not change before the calendar ends.
    #[inline]
    pub(super) fn status(&self, at: Instant) -> (bool, Option<Instant>) {
        self.look_up(at).map_or((false, None), |place| (place.open, self.change_after(&place)))
    }

    #[inline]
    fn look_up(&self, at: Instant) -> Option<Place> {
        let minute = at.minutes_from_start().wrapping_add(MINUTES_BEFORE_START);
        let (week, minute) = (minute / MINUTES_PER_WEEK, (minute % MINUTES_PER_WEEK) as u16);
        let pattern = self.weeks.get(week as usize)?.pattern;
        let day = self.days.get(usize::from(pattern) * 7 + usize::from(minute / MINUTES_PER_DAY))?;
        // The wrapping addition lets the compiler make the eight comparisons at once.
        let passed = day.0.iter().fold(0_u16, |passed, &change| passed.wrapping_add(u16::from(change <= minute)));
        let Some(&ahead) = day.0.get(usize::from(passed)) else {
            return self.look_up_in_week(week, pattern, minute);
        };
        Some(Place { week, open: passed & 1 == 1, ahead })
    }

    /// The slow path, for a day with at least as many changes as a row holds.
    #[cold]
    fn look_up_in_week(&self, week: u32, pattern: u16, minute: u16) -> Option<Place> {
        let pattern = self.patterns.get(usize::from(pattern))?;
        let changes = pattern.changes(&self.changes);
        let passed = changes.partition_point(|&change| change <= minute);
        let ahead = changes.get(passed).copied().unwrap_or(NEVER);
        Some(Place { week, open: pattern.open_before ^ (passed & 1 == 1), ahead })
    }

    #[inline]
    fn change_after(&self, place: &Place) -> Option<Instant> {
        let (week, change) = if place.ahead == NEVER {
            let next = self.weeks.get(place.week as usize)?.next;
            let monday = self.days.get(usize::from(self.weeks.get(usize::from(next))?.pattern) * 7)?;
            // The extra change in front of a week that begins open is not a real change.
            (u32::from(next), *monday.0.get(usize::from(place.open))?)
        } else {
            (place.week, place.ahead)
        };
        // A change before the start or after the end of the calendar does not count.
        let minute = (week * MINUTES_PER_WEEK + u32::from(change)).checked_sub(MINUTES_BEFORE_START)?;
        Instant::from_minutes_from_start(minute)
    }

    /// Compiles sources over the whole calendar.
    pub(super) fn compile(sources: &[Source<'_>], marks: &MarkTable) -> Self {
        let mut plans = Plans::new(sources);
        let mut builder = Builder::default();
        let mut known = BTreeMap::new();
        let mut open = false;
        for week in 0..WEEKS {
            let mut key = [0_u32; 8];
            let monday = i64::from(week * 7) - DAYS_BEFORE_START;
            key[0] = u32::from(open);
            for (day, plan) in (monday..).zip(key.iter_mut().skip(1)) {
                *plan = plans.plan_of(day, marks);
            }
            let (pattern, open_after) = *known.entry(key).or_insert_with(|| {
                let days = key.iter().skip(1).filter_map(|&plan| plans.days.get(plan as usize));
                builder.pattern(open, (0..).zip(days).flat_map(|(day, plan)| plan.states(day)))
            });
            builder.weeks.push(Week { pattern, next: NEVER });
            open = open_after;
        }
        builder.finish()
    }

    /// The same hours minus maintenance windows (HRS-7); the windows are in minutes from the start of the calendar, sorted and without
    /// overlap.
    pub(super) fn less(&self, windows: &[Range<u32>]) -> Self {
        let mut builder = Builder {
            weeks: self.weeks.to_vec(),
            days: self.days.to_vec(),
            patterns: self.patterns.to_vec(),
            changes: self.changes.to_vec(),
        };
        let mut last = None;
        for window in windows {
            let weeks = (window.start + MINUTES_BEFORE_START) / MINUTES_PER_WEEK
                ..=(window.end + MINUTES_BEFORE_START) / MINUTES_PER_WEEK;
            // Includes the week of `end`: if `end` is a Monday 0:00, the state before that week changes.
            for week in weeks.filter(|&week| week < WEEKS) {
                if last < Some(week) {
                    last = Some(week);
                    builder.close(week, windows);
                }
            }
        }
        builder.finish()
    }

    /// Bytes allocated on the heap.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.weeks)
            + size_of_val(&*self.days)
            + size_of_val(&*self.patterns)
            + size_of_val(&*self.changes)
    }
}

impl Pattern {
    fn changes<'c>(&self, common: &'c [u16]) -> &'c [u16] {
        let first = self.first as usize;
        common.get(first..first + usize::from(self.count)).unwrap_or_default()
    }
}

/// The plan of a civil day: open or not at 0:00, and the minutes at which that changes.
#[derive(Debug)]
struct DayPlan {
    open: bool,
    changes: Vec<u16>,
}

impl DayPlan {
    /// The states of the day as (minute of the week, open).
    fn states(&self, day: u16) -> impl Iterator<Item = (u16, bool)> + '_ {
        let midnight = day * MINUTES_PER_DAY;
        let later =
            self.changes.iter().enumerate().map(move |(n, &minute)| (midnight + minute, self.open ^ (n % 2 == 0)));
        std::iter::once((midnight, self.open)).chain(later)
    }
}

/// The distinct days of a service. The key is which rules name the day, and which rules of the day before reach into it.
struct Plans<'s> {
    sources: &'s [Source<'s>],
    /// The rules that run past midnight, one bit each.
    spilling: Vec<u64>,
    /// The rules that name the current day, and the previous day.
    today: Vec<u64>,
    yesterday: Vec<u64>,
    known: BTreeMap<Vec<u64>, u32>,
    key: Vec<u64>,
    days: Vec<DayPlan>,
}

impl<'s> Plans<'s> {
    fn new(sources: &'s [Source<'s>]) -> Self {
        let rules = || sources.iter().flat_map(|source| &source.expression.rules);
        let none = vec![0; rules().count().div_ceil(64)];
        let mut spilling = none.clone();
        rules().enumerate().filter(|(_, rule)| rule.spills()).for_each(|(bit, _)| set(&mut spilling, bit));
        Self {
            sources,
            spilling,
            today: none.clone(),
            yesterday: none,
            known: BTreeMap::new(),
            key: Vec::new(),
            days: Vec::new(),
        }
    }

    /// The plan number of a day, counted from the first of the calendar. The caller must go through the days in order.
    fn plan_of(&mut self, day: i64, marks: &impl Marks) -> u32 {
        std::mem::swap(&mut self.today, &mut self.yesterday);
        self.today.fill(0);
        let mut bit = 0;
        for source in self.sources {
            if is_in_force(&source.in_force, day) {
                let named = (bit..).zip(&source.expression.rules).filter(|(_, rule)| rule.days.contains(day, marks));
                named.for_each(|(bit, _)| set(&mut self.today, bit));
            }
            bit += source.expression.rules.len();
        }
        self.key.clear();
        self.key.extend_from_slice(&self.today);
        self.key.extend(self.yesterday.iter().zip(&self.spilling).map(|(named, spilling)| named & spilling));
        if let Some(&plan) = self.known.get(&self.key) {
            return plan;
        }
        let plan = self.days.len() as u32;
        self.days.push(self.draw());
        self.known.insert(self.key.clone(), plan);
        plan
    }

    /// Computes the plan of the current day: the hours that open it, minus those that close it.
    fn draw(&self) -> DayPlan {
        let mut open = [false; MINUTES_PER_DAY as usize];
        for closes in [false, true] {
            let mut first = 0;
            for source in self.sources {
                let rules = first..first + source.expression.rules.len();
                let named = |days: &[u64]| rules.clone().any(|bit| is_set(days, bit));
                if source.closes == closes && (named(&self.today) || named(&self.yesterday)) {
                    let today = |n| is_set(&self.today, first + n);
                    let named = source.expression.draw(today, |n| is_set(&self.yesterday, first + n));
                    for (minute, _) in open.iter_mut().zip(named).filter(|&(_, named)| named) {
                        *minute = !closes;
                    }
                }
                first += source.expression.rules.len();
            }
        }
        let changes = (1..).zip(open.windows(2)).filter(|(_, pair)| pair.first() != pair.last());
        DayPlan { open: open[0], changes: changes.map(|(minute, _)| minute).collect() }
    }
}

fn set(bits: &mut [u64], bit: usize) {
    if let Some(word) = bits.get_mut(bit / 64) {
        *word |= 1 << (bit % 64);
    }
}

fn is_set(bits: &[u64], bit: usize) -> bool {
    bits.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
}

/// Builds a timetable.
#[derive(Default)]
struct Builder {
    weeks: Vec<Week>,
    days: Vec<Day>,
    patterns: Vec<Pattern>,
    changes: Vec<u16>,
}

impl Builder {
    /// Adds a pattern from the states of a week, as sorted (minute of the week, open), and returns the pattern and its final state.
    fn pattern(&mut self, open_before: bool, states: impl Iterator<Item = (u16, bool)>) -> (u16, bool) {
        let first = self.changes.len();
        let mut open = open_before;
        let changed = states.filter(|&(_, state)| std::mem::replace(&mut open, state) != state);
        self.changes.extend(changed.map(|(minute, _)| minute));
        let changes = self.changes.get(first..).unwrap_or_default();
        for day in 0..7 {
            let passed = changes.partition_point(|&change| change < day * MINUTES_PER_DAY);
            let open = open_before ^ (passed % 2 == 1);
            let mut ahead = [NEVER; AHEAD];
            for (slot, change) in
                ahead.iter_mut().zip(open.then_some(0).into_iter().chain(changes.iter().skip(passed).copied()))
            {
                *slot = change;
            }
            self.days.push(Day(ahead));
        }
        self.patterns.push(Pattern { first: first as u32, count: changes.len() as u16, open_before });
        ((self.patterns.len() - 1) as u16, open)
    }

    /// Recomputes a week without the windows; the earlier weeks must already be done.
    fn close(&mut self, week: u32, windows: &[Range<u32>]) {
        let start = (week * MINUTES_PER_WEEK).saturating_sub(MINUTES_BEFORE_START);
        let monday = week * MINUTES_PER_WEEK;
        let end = monday + MINUTES_PER_WEEK - MINUTES_BEFORE_START;
        let in_week = |minute: u32| (minute + MINUTES_BEFORE_START).saturating_sub(monday).min(MINUTES_PER_WEEK) as u16;
        let closed = windows
            .iter()
            .filter(|window| window.start < end && window.end > start)
            .map(|window| in_week(window.start)..in_week(window.end));

        let before = week.checked_sub(1).is_some_and(|week| self.open_after(week));
        let (open, changes) = self.week(week);
        // Maps each minute at which the state may change to the state after it.
        let mut states: BTreeMap<u16, bool> = BTreeMap::from([(0, open)]);
        for (n, &minute) in changes.iter().enumerate() {
            states.insert(minute, open ^ (n % 2 == 0));
        }
        for window in closed {
            let after = states.range(..=window.end).next_back().is_some_and(|(_, &open)| open);
            states.retain(|minute, _| !window.contains(minute));
            states.insert(window.start, false);
            if window.end < MINUTES_PER_WEEK as u16 {
                states.insert(window.end, after);
            }
        }
        let (pattern, _) = self.pattern(before, states.into_iter());
        if let Some(week) = self.weeks.get_mut(week as usize) {
            week.pattern = pattern;
        }
    }

    fn week(&self, week: u32) -> (bool, Vec<u16>) {
        let pattern = self.weeks.get(week as usize).and_then(|week| self.patterns.get(usize::from(week.pattern)));
        pattern.map_or((false, Vec::new()), |pattern| (pattern.open_before, pattern.changes(&self.changes).to_vec()))
    }

    fn open_after(&self, week: u32) -> bool {
        let (open, changes) = self.week(week);
        open ^ (changes.len() % 2 == 1)
    }

    /// Links each week to the next one with a change.
    fn finish(mut self) -> Timetable {
        let mut next = NEVER;
        for (index, week) in (0..WEEKS as u16).zip(self.weeks.iter_mut()).rev() {
            week.next = next;
            let pattern = self.patterns.get(usize::from(week.pattern));
            if pattern.is_some_and(|pattern| pattern.count > 0) {
                next = index;
            }
        }
        Timetable {
            weeks: self.weeks.into_boxed_slice(),
            days: self.days.into_boxed_slice(),
            patterns: self.patterns.into_boxed_slice(),
            changes: self.changes.into_boxed_slice(),
        }
    }
}

/// The calendar begins on a Tuesday; weeks begin on the Monday before it.
const DAYS_BEFORE_START: i64 = 1;
const MINUTES_BEFORE_START: u32 = MINUTES_PER_DAY as u32;
const MINUTES_PER_WEEK: u32 = 7 * MINUTES_PER_DAY as u32;
const WEEKS: u32 = (DAYS + 1).div_ceil(7);
const NEVER: u16 = u16::MAX;
/// Changes that a row holds.
const AHEAD: usize = 8;
