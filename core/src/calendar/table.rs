//! The calendar compiled: bits with rank and select, so that every question costs the same in every year.
//!
//! ```text
//! holiday?   one bit                                bank business day?   one bit of its week
//! its name   rank of that bit in a list of names    n business days on   rank, add n, select
//! ```
//! The national calendar is a constant of the program: it costs nothing at start and nothing is allocated.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "built by the compiler from the law, and read at a `Date`, which lies inside the tables (date-in-range)"
)]

use std::sync::Arc;

use super::law;
use crate::date::{DAYS, Date, FIRST_DAY, days_from_civil};

const WORDS: usize = DAYS.div_ceil(64) as usize;

/// One bit a day, with the number of bits before each word.
#[derive(Clone, Copy)]
pub(super) struct Days {
    words: [u64; WORDS],
    before: [u16; WORDS],
}

impl Days {
    pub(super) const fn new(words: [u64; WORDS]) -> Self {
        let mut days = Self { words, before: [0; WORDS] };
        days.count();
        days
    }

    /// Counts the bits before each word.
    const fn count(&mut self) {
        let mut word = 1;
        while word < WORDS {
            self.before[word] = self.before[word - 1] + self.words[word - 1].count_ones() as u16;
            word += 1;
        }
    }

    #[inline]
    pub(super) const fn contains(&self, day: Date) -> bool {
        let index = day.index() as usize;
        self.words[index / 64] >> (index % 64) & 1 == 1
    }

    /// How many days of the set come before this one.
    #[inline]
    pub(super) const fn rank(&self, day: Date) -> u32 {
        let index = day.index() as usize;
        let below = self.words[index / 64] & !(u64::MAX << (index % 64));
        self.before[index / 64] as u32 + below.count_ones()
    }
}

/// The bank business days by week: which of Monday to Friday are at work, and how many business days came before.
///
/// A count and five bits fit one word, so that what a week knows is read at once; one bit a day stands beside it for the
/// question that is asked most. The directory holds, for every 8th business
/// day, the week it is in; the week wanted is that one or one of the next few.
#[derive(Clone, Copy)]
pub(super) struct BusinessDays {
    days: [u64; WORDS],
    /// Business days before the week, times 32, plus one bit for each day at work, Monday lowest.
    weeks: [u32; WEEKS],
    hints: [u16; HINTS],
    count: u32,
}

const WEEKS: usize = (DAYS + DAYS_BEFORE_START).div_ceil(7) as usize;
const HINT: u32 = 8;
const HINTS: usize = DAYS.div_ceil(HINT) as usize;
/// The calendar begins on a Tuesday, weeks on the Monday before it.
const DAYS_BEFORE_START: u32 = 1;
const WEEKDAYS: u32 = 0b11111;

impl BusinessDays {
    /// Every day from Monday to Friday that is no bank holiday.
    const fn new(bank_holidays: &[u64; WORDS]) -> Self {
        let mut business = Self { days: [0; WORDS], weeks: [0; WEEKS], hints: [0; HINTS], count: 0 };
        business.fill(bank_holidays);
        business
    }

    /// Fills the table, whatever it held before, without a second table on the stack.
    const fn fill(&mut self, bank_holidays: &[u64; WORDS]) {
        let mut word = 0;
        while word < WORDS {
            self.days[word] = 0;
            word += 1;
        }
        let mut count = 0_u32;
        let mut week = 0;
        while week < WEEKS {
            self.weeks[week] = count << 5;
            let mut weekday = 0;
            while weekday < 5 {
                let day = week as u32 * 7 + weekday;
                if day >= DAYS_BEFORE_START && day - DAYS_BEFORE_START < DAYS {
                    let index = (day - DAYS_BEFORE_START) as usize;
                    if bank_holidays[index / 64] >> (index % 64) & 1 == 0 {
                        self.days[index / 64] |= 1 << (index % 64);
                        self.weeks[week] |= 1 << weekday;
                        if count.is_multiple_of(HINT) {
                            self.hints[(count / HINT) as usize] = week as u16;
                        }
                        count += 1;
                    }
                }
                weekday += 1;
            }
            week += 1;
        }
        self.count = count;
    }

    #[inline]
    pub(super) const fn contains(&self, day: Date) -> bool {
        let index = day.index() as usize;
        self.days[index / 64] >> (index % 64) & 1 == 1
    }

    /// How many business days come before a day.
    #[inline]
    pub(super) const fn rank(&self, day: Date) -> u32 {
        let (week, weekday) = week_of(day);
        let week = self.weeks[week];
        (week >> 5) + COUNT[(week & WEEKDAYS & !(WEEKDAYS << weekday)) as usize] as u32
    }

    /// The business day that has so many business days before it.
    #[inline]
    pub(super) fn select(&self, rank: u32) -> Option<Date> {
        if rank >= self.count {
            return None;
        }
        let mut week = self.hints[(rank / HINT) as usize] as usize;
        // Eight business days end in the next week but one, or a week later where one had none: no branch to guess so far.
        for _ in 0..2 {
            week += usize::from(self.weeks.get(week + 1).is_some_and(|next| next >> 5 <= rank));
        }
        while self.weeks.get(week + 1).is_some_and(|next| next >> 5 <= rank) {
            week += 1;
        }
        let found = self.weeks[week];
        let weekday = SELECT[(found & WEEKDAYS) as usize][(rank - (found >> 5)) as usize];
        Date::from_index(week as u32 * 7 + u32::from(weekday) - DAYS_BEFORE_START)
    }

    #[cfg(test)]
    pub(super) fn count(&self) -> u32 {
        self.count
    }
}

const fn week_of(day: Date) -> (usize, u32) {
    let day = day.index() + DAYS_BEFORE_START;
    ((day / 7) as usize, day % 7)
}

/// How many of five bits are set.
static COUNT: [u8; 32] = {
    let mut count = [0; 32];
    let mut bits = 0;
    while bits < 32 {
        count[bits] = bits.count_ones() as u8;
        bits += 1;
    }
    count
};

/// The place of the n-th set bit of five.
static SELECT: [[u8; 5]; 32] = {
    let mut select = [[0; 5]; 32];
    let mut bits = 0;
    while bits < 32 {
        let (mut place, mut n) = (0, 0);
        while place < 5 {
            if bits >> place & 1 == 1 {
                select[bits][n] = place;
                n += 1;
            }
            place += 1;
        }
        bits += 1;
    }
    select
};

/// The days on which banks are closed, and those on which they are at work.
#[derive(Clone, Copy)]
pub(super) struct BankDays {
    /// Bank holidays by date: a national holiday, or December 31 to January 3; or what a profile makes of them.
    pub(super) holidays: Days,
    pub(super) business: BusinessDays,
}

impl BankDays {
    /// The country's, with some days changed to bank holidays or back.
    ///
    /// The tables are copied from one place of the heap to another, never by way of the stack: they would not fit into that of a
    /// small thread.
    pub(super) fn changed(changes: impl Iterator<Item = (Date, bool)>) -> Arc<[Self]> {
        let mut copy: Arc<[Self]> = Arc::from(std::slice::from_ref(&NATIONAL.bank));
        if let Some(days) = Arc::get_mut(&mut copy).and_then(<[Self]>::first_mut) {
            for (day, closed) in changes {
                let (word, bit) = (day.index() as usize / 64, 1_u64 << (day.index() % 64));
                let word = &mut days.holidays.words[word];
                *word = if closed { *word | bit } else { *word & !bit };
            }
            days.holidays.count();
            days.business.fill(&days.holidays.words);
        }
        copy
    }
}

/// The national calendar.
pub(super) struct National {
    pub(super) holidays: Days,
    pub(super) bank: BankDays,
    names: [u8; NAMES],
}

const NAMES: usize = count_holidays();

impl National {
    /// The name of a holiday, as an index into [`law::NAMES`] from 1; 0 for another day.
    #[inline]
    pub(super) const fn name(&self, day: Date) -> u8 {
        if self.holidays.contains(day) { self.names[self.holidays.rank(day) as usize] } else { 0 }
    }
}

/// The calendar of the country, built by the compiler.
pub(super) static NATIONAL: National = build();

const fn build() -> National {
    let mut holidays = [0; WORDS];
    let mut bank_holidays = [0; WORDS];
    let mut names = [0; NAMES];
    let mut name = 0;
    let mut y = 1948;
    while y <= 2150 {
        let year = law::year(y);
        let first = days_from_civil(y, 1, 1) - FIRST_DAY;
        let length = days_from_civil(y + 1, 1, 1) - FIRST_DAY - first;
        let mut day = 0;
        while day < length {
            let index = first + day;
            if index >= 0 {
                let (word, bit) = ((index / 64) as usize, 1 << (index % 64));
                let holiday = year[day as usize];
                if holiday != 0 {
                    holidays[word] |= bit;
                    names[name] = holiday;
                    name += 1;
                }
                // CAL-5: December 31 to January 3 (Order for Enforcement of the Banking Act, Article 5).
                if holiday != 0 || day < 3 || day == length - 1 {
                    bank_holidays[word] |= bit;
                }
            }
            day += 1;
        }
        y += 1;
    }
    National {
        holidays: Days::new(holidays),
        bank: BankDays { holidays: Days::new(bank_holidays), business: BusinessDays::new(&bank_holidays) },
        names,
    }
}

const fn count_holidays() -> usize {
    let mut count = 0;
    let mut y = 1948;
    while y <= 2150 {
        let year = law::year(y);
        let first = days_from_civil(y, 1, 1) - FIRST_DAY;
        let mut day = 0;
        while day < 366 {
            if first + day as i32 >= 0 && year[day] != 0 {
                count += 1;
            }
            day += 1;
        }
        y += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn select_finds_what_rank_counts() {
        let table = &NATIONAL.bank.business;
        let mut rank = 0;
        for day in (0..DAYS).filter_map(Date::from_index) {
            assert_eq!(table.rank(day), rank);
            if table.contains(day) {
                assert_eq!(table.select(rank), Some(day));
                rank += 1;
            }
        }
        assert_eq!(table.count(), rank);
        assert_eq!(table.select(rank), None);
    }

    #[test]
    fn the_compiled_calendar_is_small() {
        assert!(size_of::<National>() <= 96 * 1024, "{} bytes", size_of::<National>());
    }
}
