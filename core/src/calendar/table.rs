//! The calendar compiled: bitmaps with rank and select, so that every question costs the same in every year.
//!
//! ```text
//! holiday?       one bit                                  bank business day?   one bit
//! its name       rank of that bit in a list of names      n business days on   rank, add n, select
//! ```
//! The national calendar is a constant of the program: it costs nothing at start and nothing is allocated.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "built by the compiler from the law, and read at a `Date`, which lies inside the tables (date-in-range)"
)]

use super::law;
use crate::date::{DAYS, Date, FIRST_DAY, days_from_civil};

const WORDS: usize = DAYS.div_ceil(64) as usize;

/// One bit a day, with the number of bits before each word.
pub(super) struct Days {
    words: [u64; WORDS],
    before: [u16; WORDS],
}

impl Days {
    pub(super) const fn new(words: [u64; WORDS]) -> Self {
        let mut before = [0; WORDS];
        let mut word = 1;
        while word < WORDS {
            before[word] = before[word - 1] + words[word - 1].count_ones() as u16;
            word += 1;
        }
        Self { words, before }
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

    /// How many days the set has.
    pub(super) const fn count(&self) -> u32 {
        self.before[WORDS - 1] as u32 + self.words[WORDS - 1].count_ones()
    }

    pub(super) fn words(&self) -> [u64; WORDS] {
        self.words
    }
}

/// The bank business days, with a select directory beside the bitmap.
///
/// The directory holds, for every 32nd business day, the word it is in. Closed days never fill a word, so the next 32
/// business days end at most two words further on.
pub(super) struct BusinessDays {
    pub(super) days: Days,
    hints: [u16; HINTS],
}

const HINT: usize = 32;
const HINTS: usize = (DAYS as usize).div_ceil(HINT);

impl BusinessDays {
    pub(super) const fn new(words: [u64; WORDS]) -> Self {
        let days = Days::new(words);
        let mut hints = [0; HINTS];
        let mut word = 0;
        let mut hint = 0;
        let count = days.count() as usize;
        while hint * HINT < count {
            while word + 1 < WORDS && days.before[word + 1] as usize <= hint * HINT {
                word += 1;
            }
            hints[hint] = word as u16;
            hint += 1;
        }
        Self { days, hints }
    }

    /// The business day that has so many business days before it.
    #[inline]
    pub(super) fn select(&self, rank: u32) -> Option<Date> {
        if rank >= self.days.count() {
            return None;
        }
        let mut word = self.hints[rank as usize / HINT] as usize;
        while word + 1 < WORDS && u32::from(self.days.before[word + 1]) <= rank {
            word += 1;
        }
        let within = rank - u32::from(self.days.before[word]);
        Date::from_index(word as u32 * 64 + select_bit(self.days.words[word], within))
    }
}

/// The position of the n-th set bit (from 0) of a word that has more than n: seven days at a time would be the calendar's
/// own step, but halving is the machine's.
#[inline]
fn select_bit(word: u64, n: u32) -> u32 {
    let (mut word, mut n, mut position) = (word, n, 0);
    let mut width = 32;
    while width > 0 {
        let low = (word & ((1 << width) - 1)).count_ones();
        let right = u32::from(n >= low);
        n -= low * right;
        word >>= width * right;
        position += width * right;
        width /= 2;
    }
    position
}

/// The national calendar.
pub(super) struct National {
    pub(super) holidays: Days,
    /// Bank holidays by date: a national holiday, or December 31 to January 3.
    pub(super) bank_holidays: Days,
    pub(super) business: BusinessDays,
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
    let mut business = [0; WORDS];
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
                } else if (index + 1) % 7 < 5 {
                    business[word] |= bit;
                }
            }
            day += 1;
        }
        y += 1;
    }
    National {
        holidays: Days::new(holidays),
        bank_holidays: Days::new(bank_holidays),
        business: BusinessDays::new(business),
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
        let table = &NATIONAL.business;
        let mut rank = 0;
        for day in (0..DAYS).filter_map(Date::from_index) {
            assert_eq!(table.days.rank(day), rank);
            if table.days.contains(day) {
                assert_eq!(table.select(rank), Some(day));
                rank += 1;
            }
        }
        assert_eq!(table.days.count(), rank);
        assert_eq!(table.select(rank), None);
    }

    #[test]
    fn the_compiled_calendar_is_small() {
        assert!(size_of::<National>() <= 48 * 1024, "{} bytes", size_of::<National>());
    }
}
