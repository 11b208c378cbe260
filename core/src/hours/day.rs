//! Decides which days a rule of hours names.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

use crate::calendar::BankCalendar;
use crate::date::{DAYS, Date, civil_from_index, days_in_month};

/// The properties of a day that filters test.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DayMarks {
    /// 1 … 12
    month: u8,
    /// Month and day as a day of a leap year, 0 … 365.
    month_day: u16,
    /// Days since Monday.
    weekday: u8,
    /// Which weekday of the month this is: one bit counted from the start (bits 0 … 4) and one from the end (bits 5 … 9).
    nth: u16,
    /// Whether it is a bank holiday by date (CAL-5, CAL-7).
    bank_holiday: bool,
}

impl DayMarks {
    /// The properties of a day, counted from the first of the calendar. Outside the calendar the weekday is still right, because hours of
    /// the day before the first may run into it; bank holidays are unknown there.
    fn of(day: i64, calendar: &BankCalendar) -> Self {
        let date = u32::try_from(day).ok().and_then(Date::from_index);
        let (year, month, dom) = civil_from_index(day);
        let left = days_in_month(year, month).saturating_sub(dom);
        Self {
            month: u8::try_from(month).unwrap_or(0),
            month_day: month_day(month, dom),
            // The first day of the calendar was a Tuesday.
            weekday: u8::try_from(day.saturating_add(1).rem_euclid(7)).unwrap_or(0),
            nth: 1_u16 << (dom.saturating_sub(1) / 7) | 1 << (5_u32.saturating_add(left / 7)),
            bank_holiday: date.is_some_and(|date| calendar.is_bank_holiday(date)),
        }
    }
}

/// Gives the properties of a day, counted from the first day of the calendar.
pub(super) trait Marks {
    fn marks(&self, day: i64) -> DayMarks;
}

/// Computes the properties on each call: for a single question.
impl Marks for BankCalendar {
    fn marks(&self, day: i64) -> DayMarks {
        DayMarks::of(day, self)
    }
}

/// The properties of every day, computed once: for compiling.
pub(super) struct MarkTable<'c> {
    days: Vec<DayMarks>,
    calendar: &'c BankCalendar,
}

impl<'c> MarkTable<'c> {
    pub(super) fn new(calendar: &'c BankCalendar) -> Self {
        Self { days: (0..i64::from(DAYS)).map(|day| DayMarks::of(day, calendar)).collect(), calendar }
    }
}

impl Marks for MarkTable<'_> {
    fn marks(&self, day: i64) -> DayMarks {
        let known = usize::try_from(day).ok().and_then(|day| self.days.get(day));
        known.copied().unwrap_or_else(|| DayMarks::of(day, self.calendar))
    }
}

/// Computes the properties on each call, and for every day at once after many calls: for checks that usually need few days.
pub(crate) struct LazyMarks<'c> {
    calendar: &'c BankCalendar,
    asked: Cell<u32>,
    table: OnceCell<MarkTable<'c>>,
}

impl<'c> LazyMarks<'c> {
    pub(crate) fn new(calendar: &'c BankCalendar) -> Self {
        Self { calendar, asked: Cell::new(0), table: OnceCell::new() }
    }
}

impl Marks for LazyMarks<'_> {
    fn marks(&self, day: i64) -> DayMarks {
        self.asked.set(self.asked.get().saturating_add(1));
        if self.asked.get() < DAYS / 4 {
            return DayMarks::of(day, self.calendar);
        }
        self.table.get_or_init(|| MarkTable::new(self.calendar)).marks(day)
    }
}

/// Treats every day as a bank business day: shows what base hours would be if the bank were at work.
pub(super) struct AsBusinessDay<'c>(pub(super) &'c BankCalendar);

impl Marks for AsBusinessDay<'_> {
    fn marks(&self, day: i64) -> DayMarks {
        let marks = DayMarks::of(day, self.0);
        let weekday = if marks.weekday < 5 { marks.weekday } else { WEDNESDAY };
        DayMarks { weekday, bank_holiday: false, ..marks }
    }
}

const WEDNESDAY: u8 = 2;

/// The days a rule names. A day must match each list that is not empty: ranges of month and day, n-th weekdays of a month, weekdays and
/// bank holidays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DayFilter {
    month_days: Option<[u64; 6]>,
    /// `Jun Su[3]`
    pub(super) month_weekdays: Vec<MonthWeekday>,
    pub(super) weekdays: Vec<WeekdayFilter>,
    /// Offsets of `PH`, in days.
    pub(super) holidays: Vec<i16>,
}

/// An n-th weekday of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthWeekday {
    /// 1 … 12
    pub(super) month: u8,
    /// Days since Monday.
    pub(super) weekday: u8,
    /// Bits as in [`DayMarks::nth`].
    pub(super) nth: u16,
}

/// Weekdays, each with its allowed n-ths of the month, shifted by an offset in days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WeekdayFilter {
    /// One mask for each weekday from Monday; bits as in [`DayMarks::nth`].
    pub(super) masks: [u16; 7],
    pub(super) offset: i16,
}

impl DayFilter {
    /// Adds the days from one month and day to another, across the end of the year if necessary.
    pub(super) fn add_month_days(&mut self, from: (u32, u32), to: (u32, u32)) {
        let days = self.month_days.get_or_insert([0; 6]);
        let (from, to) = (month_day(from.0, from.1), month_day(to.0, to.1.min(days_in_month(2000, to.0))));
        let mut day = from;
        loop {
            if let Some(word) = days.get_mut(usize::from(day / 64)) {
                *word |= 1 << (day % 64);
            }
            if day == to {
                break;
            }
            day = if day >= 365 { 0 } else { day.saturating_add(1) };
        }
    }

    /// Whether it has both ranges of month and day and n-th weekdays of a month.
    pub(super) fn mixes_dates(&self) -> bool {
        self.month_days.is_some() && !self.month_weekdays.is_empty()
    }

    /// Whether no day can match both filters. False if only a calendar could decide it.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        self.months_are_apart_from(other) || self.weekdays_are_apart_from(other)
    }

    fn months_are_apart_from(&self, other: &Self) -> bool {
        let (own, other) = (self.days_of_year(), other.days_of_year());
        own.iter().zip(&other).all(|(own, other)| own & other == 0)
    }

    /// The days of a leap year that may match.
    fn days_of_year(&self) -> [u64; 6] {
        let mut months = Self { month_days: self.month_days, ..Self::default() };
        for named in &self.month_weekdays {
            months.add_month_days((u32::from(named.month), 1), (u32::from(named.month), 31));
        }
        months.month_days.unwrap_or([u64::MAX; 6])
    }

    fn weekdays_are_apart_from(&self, other: &Self) -> bool {
        let (Some(own), Some(other)) = (self.nths(), other.nths()) else { return false };
        own.iter().zip(&other).all(|(own, other)| nths_are_apart(*own, *other))
    }

    /// For each weekday from Monday, the n-ths that may match; `None` if an offset or `PH` makes any day possible.
    fn nths(&self) -> Option<[u16; 7]> {
        if !self.holidays.is_empty() || self.weekdays.iter().any(|weekdays| weekdays.offset != 0) {
            return None;
        }
        if self.weekdays.is_empty() && self.month_weekdays.is_empty() {
            return None;
        }
        let mut nths = [0; 7];
        for weekdays in &self.weekdays {
            nths.iter_mut().zip(weekdays.masks).for_each(|(nth, mask)| *nth |= mask);
        }
        for named in &self.month_weekdays {
            if let Some(nth) = nths.get_mut(usize::from(named.weekday)) {
                *nth |= named.nth;
            }
        }
        Some(nths)
    }

    /// Whether a day, counted from the first of the calendar, matches.
    pub(super) fn contains(&self, day: i64, marks: &impl Marks) -> bool {
        if let Some(days) = &self.month_days {
            let marks = marks.marks(day);
            let word = days.get(usize::from(marks.month_day / 64)).copied().unwrap_or(0);
            if word >> (marks.month_day % 64) & 1 == 0 {
                return false;
            }
        }
        if !self.month_weekdays.is_empty() {
            let marks = marks.marks(day);
            let named = self.month_weekdays.iter().any(|named| {
                named.month == marks.month && named.weekday == marks.weekday && named.nth & marks.nth != 0
            });
            if !named {
                return false;
            }
        }
        if self.weekdays.is_empty() && self.holidays.is_empty() {
            return true;
        }
        let seen_from = |offset: i16| marks.marks(day.saturating_sub(i64::from(offset)));
        self.weekdays.iter().any(|weekdays| {
            let marks = seen_from(weekdays.offset);
            weekdays.masks.get(usize::from(marks.weekday)).is_some_and(|mask| mask & marks.nth != 0)
        }) || self.holidays.iter().any(|&offset| seen_from(offset).bank_holiday)
    }
}

/// Whether a day is in the range in force. Days outside the calendar belong to the range that is in force at that end.
pub(super) fn is_in_force(in_force: &Range<u32>, day: i64) -> bool {
    let last = DAYS.saturating_sub(1);
    in_force.contains(&u32::try_from(day.max(0)).map_or(last, |day| day.min(last)))
}

/// Whether no weekday of a month is in both masks. A weekday counted from the start may be the same day as one counted from the end.
fn nths_are_apart(one: u16, other: u16) -> bool {
    const FROM_START: u16 = 0b1_1111;
    let only_from_start = (one | other) & !FROM_START == 0;
    let only_from_end = (one | other) & FROM_START == 0;
    one == 0 || other == 0 || one & other == 0 && (only_from_start || only_from_end)
}

/// Converts month and day to the day of a leap year, 0 … 365.
fn month_day(month: u32, day: u32) -> u16 {
    let earlier = usize::try_from(month).ok().and_then(|month| DAYS_BEFORE.get(month)).copied().unwrap_or(0);
    u16::try_from(day.saturating_add(earlier).saturating_sub(1)).unwrap_or(0)
}

/// Days of a leap year before each month, from index 1.
const DAYS_BEFORE: [u32; 13] = [0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];
