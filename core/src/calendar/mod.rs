//! Days: national holidays, bank business days, and calculations with them (CAL-1 … CAL-8).

mod law;
mod table;

use std::sync::Arc;

use crate::date::{Date, Weekday};
use crate::words::words;
pub use law::HolidayKind;
use table::{Bits, NATIONAL, OwnDays, bit};

words! {
    /// Why a day is or is not a business day (CAL-1 … CAL-7).
    DayReasonKind;
    /// 土曜日 (CAL-5)
    Saturday = 0 "saturday", "土曜日", "Saturday";
    /// 日曜日 (CAL-5)
    Sunday = 1 "sunday", "日曜日", "Sunday";
    /// Named by the Holiday Act, Article 2 (CAL-1).
    Holiday = 2 "holiday", "国民の祝日", "National holiday";
    /// Replaces a holiday on a Sunday (CAL-2).
    Substitute = 3 "substitute", "振替休日", "Substitute holiday";
    /// Between two holidays (CAL-3).
    Citizens = 4 "citizens", "国民の休日", "Citizens' holiday";
    /// Made a holiday once, by a separate act (CAL-4).
    OneOff = 5 "one-off", "一度限りの祝日", "Holiday named once";
    /// December 31 to January 3 (CAL-5).
    YearEnd = 6 "year-end", "年末年始", "Year end";
    /// Added by the institution (CAL-7).
    Added = 7 "added", "追加の休業日", "Added by the institution";
    /// Removed by the institution (CAL-7).
    Removed = 8 "removed", "休業日からの除外", "Taken away by the institution";
}

impl From<HolidayKind> for DayReasonKind {
    fn from(kind: HolidayKind) -> Self {
        match kind {
            HolidayKind::Holiday => Self::Holiday,
            HolidayKind::Substitute => Self::Substitute,
            HolidayKind::Citizens => Self::Citizens,
            HolidayKind::OneOff => Self::OneOff,
        }
    }
}

/// A national holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The Japanese name, as in the Act: `敬老の日`.
    pub ja: &'static str,
    /// The English name: `Respect for the Aged Day`.
    pub en: &'static str,
    /// Why it is a holiday.
    pub kind: HolidayKind,
}

/// The national holiday on a date; `None` on other days (CAL-1 … CAL-4). It takes constant time, allocates nothing and needs no profile.
///
/// ```
/// use madoguchi::{Date, HolidayKind, national_holiday};
/// let respect: Date = "2026-09-22".parse()?;
/// let holiday = national_holiday(respect).ok_or("none")?;
/// assert_eq!((holiday.ja, holiday.kind), ("国民の休日", HolidayKind::Citizens));
/// assert_eq!(national_holiday("2026-09-24".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn national_holiday(day: Date) -> Option<Holiday> {
    let index = usize::from(NATIONAL.name(day)).checked_sub(1)?;
    law::NAMES.get(index).map(|&(ja, en, kind)| Holiday { ja, en, kind })
}

/// Names the Order for Enforcement of the Banking Act that answers about this day follow, in Japanese and English, if it is not the Order
/// then in force (CAL-5). Until 1989-01-31 banks worked on some Saturdays; the library uses today's Order for every date.
///
/// ```
/// use madoguchi::{BankCalendar, Date, banking_order};
/// let (last, first): (Date, Date) = ("1989-01-31".parse()?, "1989-02-01".parse()?);
/// assert!(banking_order(last).is_some_and(|(ja, en)| ja.contains("現行") && en.contains("today's")));
/// assert_eq!(banking_order(first), None);
/// // Banks worked on 1989-01-07, a Saturday; this library says it is not a business day.
/// assert!(!BankCalendar::national().is_business_day("1989-01-07".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub const fn banking_order(day: Date) -> Option<(&'static str, &'static str)> {
    if day.index() < TODAYS_ORDER_FROM.index() {
        Some((
            "現行の銀行法施行令第5条によります（1989年1月31日までは、銀行が営業する土曜日がありました）",
            "by today's Order for Enforcement of the Banking Act, Article 5 (until 1989-01-31 banks worked on some Saturdays)",
        ))
    } else {
        None
    }
}

/// The first day from which the Order then in force makes no Saturday a business day.
const TODAYS_ORDER_FROM: Date = match Date::from_ymd(1989, 2, 1) {
    Ok(day) => day,
    Err(_) => Date::MIN,
};
const _: () = assert!(TODAYS_ORDER_FROM.index() > 0);

/// A day that the profile adds to the bank holidays or removes from them (CAL-7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileDay {
    /// The day.
    pub date: Date,
    /// Its Japanese name, for display.
    pub ja: String,
    /// Its English name.
    pub en: String,
    /// The institution's source: a law, an announcement.
    pub source: String,
}

/// All facts that decide whether a day is a business day; nothing is allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFacts<'p> {
    /// The day asked about.
    pub date: Date,
    /// Whether it is a bank business day (CAL-5, CAL-7).
    pub business_day: bool,
    /// Its weekday; Saturday and Sunday are never business days.
    pub weekday: Weekday,
    /// The national holiday on this day, even if the profile removes it.
    pub holiday: Option<Holiday>,
    /// Whether it is one of December 31 to January 3.
    pub year_end: bool,
    /// The bank holiday that the profile adds on this day (CAL-7).
    pub added: Option<&'p ProfileDay>,
    /// The profile's entry that removes the bank holiday on this day (CAL-7).
    pub removed: Option<&'p ProfileDay>,
}

impl DayFacts<'_> {
    /// The rules that decided, in the order of the rule book.
    pub fn rules(&self) -> impl Iterator<Item = &'static str> {
        let closed = self.weekday >= Weekday::Saturday || self.year_end || self.holiday.is_some();
        let holiday = self.holiday.map(|holiday| holiday.kind.rule());
        let profile = (self.added.is_some() || self.removed.is_some()).then_some("CAL-7");
        let bank = (closed || self.business_day).then_some("CAL-5");
        holiday.into_iter().chain(bank).chain(profile)
    }
}

/// Why a calculation with business days has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The answer would lie outside 1948-07-20 … 2150-12-31 (CAL-8).
    #[error("the answer lies outside the calendar, 1948-07-20 to 2150-12-31 (CAL-8)")]
    OutOfRange,
    /// The range ends before it begins.
    #[error("the range ends before it begins")]
    Backwards,
}

/// The bank business days of one institution: the national ones, with the profile's additions and removals (CAL-5 … CAL-8).
///
/// Each question takes constant time, for any year and any number of days, and allocates nothing.
///
/// ```
/// use madoguchi::{BankCalendar, CalendarError, Date};
/// let calendar = BankCalendar::national();
/// let friday: Date = "2026-09-18".parse()?;
/// // 敬老の日, 国民の休日 and 秋分の日 follow the weekend.
/// assert_eq!(calendar.business_days_on(friday, 1)?.to_string(), "2026-09-24");
/// assert_eq!(calendar.business_days_on(friday, 60_000), Err(CalendarError::OutOfRange)); // CAL-8
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct BankCalendar {
    /// `None` means the national calendar, a constant of the program.
    own: Option<Arc<Own>>,
}

struct Own {
    bank_holidays: Box<Bits>,
    business: OwnDays,
    added: Vec<ProfileDay>,
    removed: Vec<ProfileDay>,
}

impl BankCalendar {
    /// The national bank holidays, without additions or removals.
    pub const fn national() -> Self {
        Self { own: None }
    }

    /// The national bank holidays with the profile's additions and removals (CAL-7). The profile's check has sorted both lists by date and
    /// refused duplicates.
    pub(crate) fn changed(added: Vec<ProfileDay>, removed: Vec<ProfileDay>) -> Self {
        if added.is_empty() && removed.is_empty() {
            return Self::national();
        }
        let mut bank = Box::new(*NATIONAL.bank_holidays.words());
        let mut set = |day: Date, closed: bool| {
            let bit = 1_u64 << (day.index() & 63);
            if let Some(word) = usize::try_from(day.index() >> 6).ok().and_then(|word| bank.get_mut(word)) {
                *word = if closed { *word | bit } else { *word & !bit };
            }
        };
        removed.iter().for_each(|day| set(day.date, false));
        added.iter().for_each(|day| set(day.date, true));
        let business = OwnDays::new(&bank);
        Self { own: Some(Arc::new(Own { bank_holidays: bank, business, added, removed })) }
    }

    /// The number of business days before a day, and whether the day is one.
    #[inline]
    fn rank(&self, day: Date) -> (u32, bool) {
        self.own.as_ref().map_or_else(|| NATIONAL.business.rank(day), |own| own.business.rank(day))
    }

    /// The business day with this number of business days before it.
    #[inline]
    fn select(&self, rank: u32) -> Option<Date> {
        self.own.as_ref().map_or_else(|| NATIONAL.business.select(rank), |own| own.business.select(rank))
    }

    /// Whether a day is a bank business day (CAL-5, CAL-7). Today's Order decides even before 1989-02-01: see [`banking_order`].
    #[inline]
    pub fn is_business_day(&self, day: Date) -> bool {
        self.own.as_ref().map_or_else(|| NATIONAL.business.contains(day), |own| own.business.contains(day))
    }

    /// Whether a date is a bank holiday: a national holiday, December 31 to January 3, or a day that the profile adds (CAL-5, CAL-7). An
    /// ordinary Saturday or Sunday is not one. This is `PH` in the notation of hours (HRS-9).
    #[inline]
    pub fn is_bank_holiday(&self, day: Date) -> bool {
        bit(self.own.as_ref().map_or(NATIONAL.bank_holidays.words(), |own| &own.bank_holidays), day)
    }

    /// All facts that decide whether a day is a business day (CAL-6).
    pub fn facts(&self, day: Date) -> DayFacts<'_> {
        let find = |days: &'_ Vec<ProfileDay>| days.binary_search_by_key(&day, |own| own.date).ok();
        let own = self.own.as_deref();
        let (_, month, dom) = day.ymd();
        DayFacts {
            date: day,
            business_day: self.is_business_day(day),
            weekday: day.weekday(),
            holiday: national_holiday(day),
            year_end: matches!((month, dom), (12, 31) | (1, 1..=3)),
            added: own.and_then(|own| own.added.get(find(&own.added)?)),
            removed: own.and_then(|own| own.removed.get(find(&own.removed)?)),
        }
    }

    /// Moves by a number of business days (CAL-6).
    ///
    /// The starting day is never counted: 1 is the first business day after it, −1 the last before it. 0 is the day itself if it is a
    /// business day, and otherwise the next business day.
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`] if the result is outside the calendar (CAL-8).
    #[inline]
    pub fn business_days_on(&self, from: Date, count: i32) -> Result<Date, CalendarError> {
        // Count 0 leads to the rank of `from` or of the next business day. From a closed day, that is already one step.
        let (rank, at_work) = self.rank(from);
        let short = count > 0 && !at_work;
        let rank = i64::from(rank).saturating_add(i64::from(count)).saturating_sub(i64::from(short));
        u32::try_from(rank).ok().and_then(|rank| self.select(rank)).ok_or(CalendarError::OutOfRange)
    }

    /// The first business day after a day (CAL-6).
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`] at the end of the calendar (CAL-8).
    pub fn next_business_day(&self, after: Date) -> Result<Date, CalendarError> {
        self.business_days_on(after, 1)
    }

    /// The last business day before a day (CAL-6).
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`] at the beginning of the calendar (CAL-8).
    pub fn previous_business_day(&self, before: Date) -> Result<Date, CalendarError> {
        self.business_days_on(before, -1)
    }

    /// The number of business days in `[from, to)`: `from` counts if it is one, `to` does not (CAL-6).
    ///
    /// # Errors
    /// [`CalendarError::Backwards`] if `to` is before `from`.
    pub fn business_days_between(&self, from: Date, to: Date) -> Result<u32, CalendarError> {
        let ((before, _), (through, _)) = (self.rank(from), self.rank(to));
        through.checked_sub(before).filter(|_| from <= to).ok_or(CalendarError::Backwards)
    }

    /// The days in `[from, to)` that are not business days, each with the facts that explain it (CAL-6).
    pub fn closed_days(&self, from: Date, to: Date) -> impl Iterator<Item = DayFacts<'_>> {
        (from.index()..to.index())
            .filter_map(Date::from_index)
            .filter(|&day| !self.is_business_day(day))
            .map(|day| self.facts(day))
    }

    /// The profile's additions and removals, sorted by date (CAL-7).
    pub fn changes(&self) -> (&[ProfileDay], &[ProfileDay]) {
        self.own.as_deref().map_or((&[], &[]), |own| (&own.added, &own.removed))
    }
}

impl std::fmt::Debug for BankCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (added, removed) = self.changes();
        f.debug_struct("BankCalendar").field("added", &added).field("removed", &removed).finish()
    }
}
