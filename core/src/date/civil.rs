//! Converts between year-month-day and the day number. The two functions that every question uses look into a table and multiply a few
//! times. The general ones below take any year; they build the table, and tests compare against them.

/// The day number, from 0 on the first day of the calendar; `None` for a day that does not exist or is outside the calendar.
#[inline]
pub(super) const fn index_of(year: i32, month: u32, day: u32) -> Option<u32> {
    // Years before 1948 wrap to huge numbers, so one comparison rejects both ends.
    let years = (year as u32).wrapping_sub(FIRST_YEAR as u32);
    if (years >> YEAR_BITS | month >> MONTH_BITS) == 0 {
        let month = MONTHS[(years << MONTH_BITS | month) as usize];
        let dom = day.wrapping_sub(1);
        if dom < month & LENGTH {
            return Some((month >> LENGTH_BITS).wrapping_add(dom));
        }
    }
    in_first_month(year, month, day)
}

/// Days of July 1948, which the calendar contains only in part.
#[cold]
const fn in_first_month(year: i32, month: u32, day: u32) -> Option<u32> {
    let first = year == FIRST_YEAR && month == FIRST_MONTH;
    if first && day >= FIRST_DOM && day <= days_in_month(year, month) { Some(day - FIRST_DOM) } else { None }
}

/// Year, month and day of a day number.
///
/// Multiplications replace divisions, after C. Neri and L. Schneider, Euclidean affine functions and their application to calendar
/// algorithms (2022). Within the calendar every fourth year except 2100 is a leap year, so days after February 2100 count one more.
#[inline]
pub(super) const fn of_index(index: u32) -> (i32, u32, u32) {
    let day = index.wrapping_add(DAYS_FROM_MARCH).wrapping_add((index >= MARCH_2100) as u32);
    // Years of 365.25 days that begin in March: the upper half is the year, the lower half the day of the year.
    let years = (day.wrapping_mul(4).wrapping_add(3) as u64).wrapping_mul(YEAR_FACTOR as u64);
    let day_of_year = years as u32 / YEAR_FACTOR / 4;
    // Months of 30.6 days: the upper half is the month, the lower half the day.
    let months = day_of_year.wrapping_mul(MONTH_FACTOR).wrapping_add(MONTH_START);
    let next_year = (day_of_year >= MARCH_TO_DECEMBER) as u32;
    let year = (FIRST_YEAR as u32).wrapping_add((years >> 32) as u32).wrapping_add(next_year);
    (year as i32, (months >> 16).wrapping_sub(next_year * 12), (months & 0xffff) / MONTH_FACTOR + 1)
}

/// For each month of 1948 to 2150, at index (year − 1948) × 16 + month: the number of its first day, and its length in days. 0 for months
/// that do not exist or are only partly in the calendar.
static MONTHS: [u32; 1 << (YEAR_BITS + MONTH_BITS)] = {
    let mut months = [0; 1 << (YEAR_BITS + MONTH_BITS)];
    let (mut year, mut month, mut first) =
        (FIRST_YEAR, FIRST_MONTH + 1, days_in_month(FIRST_YEAR, FIRST_MONTH) + 1 - FIRST_DOM);
    while year <= LAST_YEAR {
        let length = days_in_month(year, month);
        months[((year - FIRST_YEAR) as u32 * (1 << MONTH_BITS) + month) as usize] = first << LENGTH_BITS | length;
        first += length;
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    assert!(first == DAYS);
    months
};
pub(super) const FIRST_YEAR: i32 = 1948;
const FIRST_MONTH: u32 = 7;
const FIRST_DOM: u32 = 20;
const LAST_YEAR: i32 = 2150;
const YEAR_BITS: u32 = 8;
const MONTH_BITS: u32 = 4;
const LENGTH_BITS: u32 = 5;
const LENGTH: u32 = (1 << LENGTH_BITS) - 1;

/// Days from 1948-03-01 to the first day of the calendar.
const DAYS_FROM_MARCH: u32 = (FIRST_DAY - days_from_civil(FIRST_YEAR, 3, 1)) as u32;
/// The day number of 2100-03-01: the first skipped leap day is just before it.
const MARCH_2100: u32 = (days_from_civil(2100, 3, 1) - FIRST_DAY) as u32;
/// 2³² ÷ 1,461, rounded up: converts quarter days to years.
const YEAR_FACTOR: u32 = 2_939_745;
/// 2¹⁶ ÷ 30.6, approximately: converts days to months.
const MONTH_FACTOR: u32 = 2_141;
/// The offset of March 1, chosen so that the upper half changes where a month begins.
const MONTH_START: u32 = 197_913;
/// Days from March 1 to December 31.
const MARCH_TO_DECEMBER: u32 = 306;

/// Number of days of the calendar.
pub(crate) const DAYS: u32 = (days_from_civil(LAST_YEAR, 12, 31) - FIRST_DAY + 1) as u32;

/// 1948-07-20, counted from 1970-01-01.
pub(crate) const FIRST_DAY: i32 = days_from_civil(FIRST_YEAR, FIRST_MONTH, FIRST_DOM);

/// The number of days of a month, by the Gregorian calendar; 0 for an invalid month.
pub(crate) const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Days since 1970-01-01. The year is counted from March, so that the leap day is its last day.
pub(crate) const fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month as i32 + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day of a day number, which may be some days outside the calendar.
pub(crate) fn civil_from_index(day: i64) -> (i32, u32, u32) {
    civil_from_days(i32::try_from(day).unwrap_or(0) + FIRST_DAY)
}

/// The inverse of [`days_from_civil`].
pub(super) const fn civil_from_days(days: i32) -> (i32, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month as u32, day as u32)
}
