//! The compiled calendar: bit sets with rank and select, so that every question costs the same in every year.
//!
//! ```text
//! holiday?   one bit                                bank business day?   one bit
//! its name   rank of that bit in a list of names    n business days on   rank, add n, select: each reads one word
//! ```
//! The national calendar is a constant of the program: it costs nothing at startup and allocates nothing.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "built by the compiler from the law, and read at a `Date`, which lies inside the tables (date-in-range)"
)]

use std::borrow::Borrow;

use super::law;
use crate::date::{DAYS, Date, FIRST_DAY, days_from_civil};

const WORDS: usize = DAYS.div_ceil(64) as usize;

/// A set of days: one bit a day, with the number of set bits before each word.
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
        bit(&self.words, day)
    }

    /// The number of days of the set before this day.
    #[inline]
    pub(super) const fn rank(&self, day: Date) -> u32 {
        let index = day.index() as usize;
        let below = self.words[index / 64] & !(u64::MAX << (index % 64));
        self.before[index / 64] as u32 + below.count_ones()
    }

    pub(super) fn words(&self) -> &Bits {
        &self.words
    }
}

/// The bank business days; rank and select each read one word.
///
/// ```text
/// ranks, a word for 8 days             before the word: 32 bits    business day: 8 × 1 bit    before each of the days: 8 × 3 bits
/// places, a word for 8 business days   far: 1 bit    the first day: 23 bits    days from it to each: 8 × 5 bits
/// ```
/// Eight business days lie within 32 days, unless a profile adds weeks of holidays. Such a word is marked `far`, and a search follows.
///
/// The national tables are arrays of the program; a profile's own are boxes, so that nothing large is copied over the stack.
pub(super) struct BusinessDays<D, R, P> {
    days: D,
    ranks: R,
    places: P,
    count: u32,
}

/// One bit a day.
pub(super) type Bits = [u64; WORDS];
type Ranks = [u64; EIGHTS];
type Places = [u64; PLACES];
type NationalDays = BusinessDays<Bits, Ranks, Places>;
/// The business days of a profile with additions or removals.
pub(super) type OwnDays = BusinessDays<Box<Bits>, Box<Ranks>, Box<Places>>;

const EIGHTS: usize = DAYS.div_ceil(8) as usize;
const PLACES: usize = (DAYS.div_ceil(7) * 5).div_ceil(8) as usize;
/// Bits of a word of `ranks`.
const BEFORE_BITS: u32 = 3;
const AT_WORK: u32 = 8 * BEFORE_BITS;
const BEFORE_WORD: u32 = 32;
/// Bits of a word of `places`.
const PLACE_BITS: u32 = 5;
const FIRST: u32 = 8 * PLACE_BITS;
const FAR: u64 = 1 << 63;

impl NationalDays {
    const fn new(bank_holidays: &Bits) -> Self {
        let mut own = Self { days: [0; WORDS], ranks: [0; EIGHTS], places: [0; PLACES], count: 0 };
        own.count = fill(bank_holidays, &mut own.days, &mut own.ranks, &mut own.places);
        own
    }
}

impl OwnDays {
    pub(super) fn new(bank_holidays: &Bits) -> Self {
        let mut own = Self { days: boxed(), ranks: boxed(), places: boxed(), count: 0 };
        own.count = fill(bank_holidays, &mut own.days, &mut own.ranks, &mut own.places);
        own
    }
}

/// Allocates zeros directly on the heap, never on the stack.
fn boxed<const N: usize>() -> Box<[u64; N]> {
    vec![0; N].into_boxed_slice().try_into().unwrap_or_else(|_| Box::new([0; N]))
}

/// Fills the tables with every day from Monday to Friday that is not a bank holiday.
const fn fill(bank_holidays: &Bits, days: &mut Bits, ranks: &mut Ranks, places: &mut Places) -> u32 {
    let (mut day, mut count) = (0_u32, 0_u32);
    while day < DAYS {
        let (eight, place) = ((day / 8) as usize, day % 8);
        if place == 0 {
            ranks[eight] = (count as u64) << BEFORE_WORD;
        }
        ranks[eight] |= (count as u64 - (ranks[eight] >> BEFORE_WORD)) << (place * BEFORE_BITS);
        // The calendar begins on a Tuesday.
        if (day + 1) % 7 < 5 && bank_holidays[(day / 64) as usize] >> (day % 64) & 1 == 0 {
            days[(day / 64) as usize] |= 1 << (day % 64);
            ranks[eight] |= 1 << (AT_WORK + place);
            let word = &mut places[(count / 8) as usize];
            if count.is_multiple_of(8) {
                *word = (day as u64) << FIRST;
            }
            let on = day as u64 - ((*word & !FAR) >> FIRST);
            *word |= if on < 1 << PLACE_BITS { on << (count % 8 * PLACE_BITS) } else { FAR };
            count += 1;
        }
        day += 1;
    }
    count
}

impl<D: Borrow<Bits>, R: Borrow<Ranks>, P: Borrow<Places>> BusinessDays<D, R, P> {
    #[inline]
    pub(super) fn contains(&self, day: Date) -> bool {
        bit(self.days.borrow(), day)
    }

    /// The number of business days before a day, and whether the day is one.
    #[inline]
    pub(super) fn rank(&self, day: Date) -> (u32, bool) {
        let (eight, place) = ((day.index() / 8) as usize, day.index() % 8);
        let word = self.ranks.borrow()[eight];
        let within = (word >> (place * BEFORE_BITS)) as u32 & ((1 << BEFORE_BITS) - 1);
        // INVARIANT (rank-below-days): a number of days of the calendar, plus at most seven.
        ((word >> BEFORE_WORD) as u32 + within, word >> (AT_WORK + place) & 1 == 1)
    }

    /// The business day with this number of business days before it.
    #[inline]
    pub(super) fn select(&self, rank: u32) -> Option<Date> {
        if rank >= self.count {
            return None;
        }
        let word = self.places.borrow()[(rank / 8) as usize];
        if word & FAR != 0 {
            return self.select_far(rank);
        }
        let within = (word >> (rank % 8 * PLACE_BITS)) as u32 & ((1 << PLACE_BITS) - 1);
        Date::from_index((word >> FIRST) as u32 + within)
    }

    /// Like [`Self::select`], for business days far apart: searches the words of `ranks`, then eight days.
    #[cold]
    fn select_far(&self, rank: u32) -> Option<Date> {
        let before = |word: &u64| (*word >> BEFORE_WORD) as u32;
        let first = ((self.places.borrow()[(rank / 8) as usize] & !FAR) >> FIRST) as usize / 8;
        let later = self.ranks.borrow().iter().skip(first + 1).take_while(|word| before(word) <= rank).count();
        let days = ((first + later) as u32 * 8..).take(8).filter_map(Date::from_index);
        days.into_iter().find(|&day| self.rank(day) == (rank, true))
    }

    #[cfg(test)]
    pub(super) fn count(&self) -> u32 {
        self.count
    }
}

/// The bit of a day.
#[inline]
pub(super) const fn bit(words: &Bits, day: Date) -> bool {
    let index = day.index() as usize;
    words[index / 64] >> (index % 64) & 1 == 1
}

/// The national calendar.
pub(super) struct National {
    pub(super) holidays: Days,
    /// Bank holidays by date: a national holiday, or December 31 to January 3.
    pub(super) bank_holidays: Days,
    pub(super) business: NationalDays,
    names: [u8; NAMES],
}

const NAMES: usize = count_holidays();

impl National {
    /// The name of a holiday, as an index into [`law::NAMES`] from 1; 0 if the day is not a holiday.
    #[inline]
    pub(super) const fn name(&self, day: Date) -> u8 {
        if self.holidays.contains(day) { self.names[self.holidays.rank(day) as usize] } else { 0 }
    }
}

/// The national calendar, built by the compiler.
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
        bank_holidays: Days::new(bank_holidays),
        business: NationalDays::new(&bank_holidays),
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
            assert_eq!(table.rank(day), (rank, table.contains(day)));
            if table.contains(day) {
                assert_eq!(table.select(rank), Some(day));
                rank += 1;
            }
        }
        assert_eq!(table.count(), rank);
        assert_eq!(table.select(rank), None);
    }

    #[test]
    fn cal_7_business_days_that_lie_far_apart_are_found() {
        // Cycles of weeks with different patterns of closed days, from none closed to all but one day in eleven weeks.
        for (cycle, at_work) in [(1, 1), (5, 1), (11, 1), (11, 5), (40, 3)] {
            let mut closed = [0; WORDS];
            for day in (0..DAYS).filter(|day| day / 7 % cycle >= at_work || (cycle == 11 && day % 7 != 3)) {
                closed[(day / 64) as usize] |= 1 << (day % 64);
            }
            let table = OwnDays::new(&closed);
            let mut rank = 0;
            for day in (0..DAYS).filter_map(Date::from_index) {
                assert_eq!(table.rank(day), (rank, table.contains(day)), "{cycle} {day}");
                if table.contains(day) {
                    assert_eq!(table.select(rank), Some(day), "{cycle}");
                    rank += 1;
                }
            }
            assert_eq!((table.count(), table.select(rank)), (rank, None));
        }
        assert_eq!(OwnDays::new(&[u64::MAX; WORDS]).select(0), None);
    }

    #[test]
    fn the_compiled_calendar_is_small_and_needs_no_search() {
        assert!(size_of::<National>() <= 168 * 1024, "{} bytes", size_of::<National>());
        assert!(NATIONAL.business.places.iter().all(|word| word & FAR == 0));
    }
}
