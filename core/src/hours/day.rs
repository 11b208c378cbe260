//! Which days a rule of hours names.

use crate::calendar::BankCalendar;
use crate::date::{DAYS, Date, days_in_month};

/// What a filter looks at in a day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DayMarks {
    /// 1 … 12
    month: u8,
    /// Month and day, as the day of a leap year, 0 … 365.
    month_day: u16,
    /// Days since Monday.
    weekday: u8,
    /// One bit for the n-th such weekday of the month from its start (bits 0 … 4) and one from its end (bits 5 … 9).
    nth: u16,
    /// A bank holiday by date (CAL-5, CAL-7).
    bank_holiday: bool,
}

impl DayMarks {
    /// The marks of a day.
    pub(super) fn of(day: Date, calendar: &BankCalendar) -> Self {
        let (year, month, dom) = day.ymd();
        let left = days_in_month(year, month).saturating_sub(dom);
        let nth = 1_u16 << (dom.saturating_sub(1) / 7) | 1 << (5_u32.saturating_add(left / 7));
        Self {
            month: u8::try_from(month).unwrap_or(0),
            month_day: month_day(month, dom),
            weekday: u8::try_from(day.weekday().days_from_monday()).unwrap_or(0),
            nth,
            bank_holiday: calendar.is_bank_holiday(day),
        }
    }
}

/// A source of marks by day, counted from the first day of the calendar; a day outside has none.
pub(super) trait Marks {
    fn marks(&self, day: i64) -> Option<DayMarks>;
}

/// Marks worked out when asked: for a single question.
impl Marks for BankCalendar {
    fn marks(&self, day: i64) -> Option<DayMarks> {
        let day = u32::try_from(day).ok().and_then(Date::from_index)?;
        Some(DayMarks::of(day, self))
    }
}

/// The marks of every day, worked out once: for compiling.
pub(super) struct MarkTable(Vec<DayMarks>);

impl MarkTable {
    pub(super) fn new(calendar: &BankCalendar) -> Self {
        Self((0..DAYS).filter_map(Date::from_index).map(|day| DayMarks::of(day, calendar)).collect())
    }
}

impl Marks for MarkTable {
    fn marks(&self, day: i64) -> Option<DayMarks> {
        usize::try_from(day).ok().and_then(|day| self.0.get(day)).copied()
    }
}

/// The days a rule names: in one of the ranges of month and day if there are any, one of the n-th weekdays of a month if
/// there are any, and one of the weekdays or bank holidays if there are any.
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

/// Weekdays, each with the n-th of the month that count, seen from so many days later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WeekdayFilter {
    /// By days since Monday; bits as in [`DayMarks::nth`].
    pub(super) masks: [u16; 7],
    pub(super) offset: i16,
}

impl DayFilter {
    /// Adds the days from one month and day to another, over the end of the year if need be.
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

    /// Whether ranges of month and day stand beside n-th weekdays of a month.
    pub(super) fn mixes_dates(&self) -> bool {
        self.month_days.is_some() && !self.month_weekdays.is_empty()
    }

    /// Whether a day, counted from the first of the calendar, is named.
    pub(super) fn contains(&self, day: i64, marks: &impl Marks) -> bool {
        if let Some(days) = &self.month_days {
            let Some(marks) = marks.marks(day) else { return false };
            let word = days.get(usize::from(marks.month_day / 64)).copied().unwrap_or(0);
            if word >> (marks.month_day % 64) & 1 == 0 {
                return false;
            }
        }
        if !self.month_weekdays.is_empty() {
            let Some(marks) = marks.marks(day) else { return false };
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
            seen_from(weekdays.offset).is_some_and(|marks| {
                weekdays.masks.get(usize::from(marks.weekday)).is_some_and(|mask| mask & marks.nth != 0)
            })
        }) || self.holidays.iter().any(|&offset| seen_from(offset).is_some_and(|marks| marks.bank_holiday))
    }
}

/// Month and day as the day of a leap year, 0 … 365.
fn month_day(month: u32, day: u32) -> u16 {
    let earlier: u32 = (1..month).map(|month| days_in_month(2000, month)).sum();
    u16::try_from(earlier.saturating_add(day).saturating_sub(1)).unwrap_or(0)
}

/// Every day as an ordinary bank business day, a Wednesday in the middle of its month: what base hours would say of the
/// time of day if the bank were at work.
pub(super) struct AsBusinessDay;

impl Marks for AsBusinessDay {
    fn marks(&self, _: i64) -> Option<DayMarks> {
        Some(DayMarks { month: 6, month_day: month_day(6, 10), weekday: 2, nth: 0b0100_00010, bank_holiday: false })
    }
}
