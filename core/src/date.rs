//! A civil date, stored as a single number that is always valid.
//!
//! Civil time is JST everywhere (UTC+9, no daylight saving), so a date needs no zone. A [`Date`] lies in 1948-07-20 … 2150-12-31, the span
//! for which the holidays are known (CAL-1). No date outside it can be made (CAL-8), so every later question about a date has an answer.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "every operand is bounded by the span of the calendar, far inside its type; the tests walk every day of it"
)]

mod civil; // conversion between year-month-day and the day number

use std::fmt;
use std::str::FromStr;

use crate::words::words;
pub(crate) use civil::{DAYS, FIRST_DAY, civil_from_index, days_from_civil, days_in_month};

words! {
    /// A day of the week; Monday is the first (ISO 8601).
    ///
    /// ```
    /// use madoguchi::{Date, Weekday};
    /// let day: Date = "2026-09-18".parse()?;
    /// assert_eq!(day.weekday(), Weekday::Friday);
    /// assert_eq!(day.weekday().ja(), "金");
    /// # Ok::<(), madoguchi::DateError>(())
    /// ```
    Weekday;
    /// 月曜日
    Monday = 0 "Monday", "月", "Monday";
    /// 火曜日
    Tuesday = 1 "Tuesday", "火", "Tuesday";
    /// 水曜日
    Wednesday = 2 "Wednesday", "水", "Wednesday";
    /// 木曜日
    Thursday = 3 "Thursday", "木", "Thursday";
    /// 金曜日
    Friday = 4 "Friday", "金", "Friday";
    /// 土曜日
    Saturday = 5 "Saturday", "土", "Saturday";
    /// 日曜日
    Sunday = 6 "Sunday", "日", "Sunday";
}

impl Weekday {
    /// Days since Monday, 0 … 6.
    pub const fn days_from_monday(self) -> u32 {
        self as u32
    }
}

/// Why a date was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text is not `YYYY-MM-DD` in ASCII digits; the first wrong byte is at this position, from 0.
    #[error("not a date `YYYY-MM-DD`: wrong at position {position}")]
    NotADate {
        /// Byte position of the first character that does not fit, from 0.
        position: usize,
    },
    /// The year has no such month, or the month has no such day.
    #[error("no such day: {year:04}-{month:02}-{day:02}")]
    NoSuchDay {
        /// The year asked for.
        year: i32,
        /// The month asked for.
        month: u32,
        /// The day asked for.
        day: u32,
    },
    /// The day is outside 1948-07-20 … 2150-12-31 (CAL-8).
    #[error("outside the calendar, 1948-07-20 to 2150-12-31 (CAL-8)")]
    OutOfRange,
}

/// A civil date in JST, 1948-07-20 … 2150-12-31.
///
/// Stored as the number of days since the first day of the calendar.
///
/// ```
/// use madoguchi::{Date, DateError};
/// let day = Date::from_ymd(2027, 1, 3)?;
/// assert_eq!(day.to_string(), "2027-01-03");
/// assert_eq!("2026-02-30".parse::<Date>(), Err(DateError::NoSuchDay { year: 2026, month: 2, day: 30 }));
/// assert_eq!("1948-07-19".parse::<Date>(), Err(DateError::OutOfRange)); // CAL-8: an error, not a guess
/// # Ok::<(), DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(
    // INVARIANT (date-in-range): below DAYS.
    u32,
);

impl Date {
    /// The first day, on which the Holiday Act came into force.
    pub const MIN: Self = Self(0);
    /// The last day, 2150-12-31.
    pub const MAX: Self = Self(DAYS - 1);

    /// Makes a date from year, month (1 … 12) and day (1 … 31).
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] or [`DateError::OutOfRange`] (CAL-8).
    #[inline]
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        match civil::index_of(year, month, day) {
            Some(index) => Ok(Self(index)),
            None => Err(Self::no_date(year, month, day)),
        }
    }

    #[cold]
    const fn no_date(year: i32, month: u32, day: u32) -> DateError {
        if day >= 1 && day <= days_in_month(year, month) {
            DateError::OutOfRange
        } else {
            DateError::NoSuchDay { year, month, day }
        }
    }

    /// The date with this number of days after [`Date::MIN`]; `None` outside the calendar.
    #[inline]
    pub const fn from_index(index: u32) -> Option<Self> {
        if index < DAYS { Some(Self(index)) } else { None }
    }

    /// Days since [`Date::MIN`], 0 … 73,943.
    #[inline]
    pub const fn index(self) -> u32 {
        self.0
    }

    /// Makes a date from the days since 1970-01-01, the count of Java's epoch day and Arrow's `date32`.
    ///
    /// ```
    /// use madoguchi::{Date, DateError};
    /// assert_eq!(Date::from_epoch_days(20_822)?.to_string(), "2027-01-04");
    /// assert_eq!(Date::from_epoch_days(-7_837), Err(DateError::OutOfRange)); // 1948-07-18
    /// # Ok::<(), DateError>(())
    /// ```
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] (CAL-8).
    #[inline]
    pub const fn from_epoch_days(days: i64) -> Result<Self, DateError> {
        let index = days.wrapping_sub(FIRST_DAY as i64);
        if 0 <= index && index < DAYS as i64 { Ok(Self(index as u32)) } else { Err(DateError::OutOfRange) }
    }

    /// Days since 1970-01-01; negative for earlier dates.
    #[inline]
    pub const fn epoch_days(self) -> i32 {
        self.0 as i32 + FIRST_DAY
    }

    /// Year, month (1 … 12) and day of the month (1 … 31).
    #[inline]
    pub const fn ymd(self) -> (i32, u32, u32) {
        civil::of_index(self.0)
    }

    /// The year, 1948 … 2150.
    #[inline]
    pub const fn year(self) -> i32 {
        self.ymd().0
    }

    /// The day of the week.
    #[inline]
    pub const fn weekday(self) -> Weekday {
        // 1948-07-20 was a Tuesday.
        match (self.0 + 1) % 7 {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// The next day; `None` after the last day.
    pub const fn next(self) -> Option<Self> {
        Self::from_index(self.0 + 1)
    }

    /// The previous day; `None` before the first day.
    pub const fn previous(self) -> Option<Self> {
        match self.0.checked_sub(1) {
            Some(index) => Some(Self(index)),
            None => None,
        }
    }

    /// Adds calendar days; a negative number goes back.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] (CAL-8).
    pub fn plus_days(self, days: i64) -> Result<Self, DateError> {
        i64::from(self.0)
            .checked_add(days)
            .and_then(|index| u32::try_from(index).ok())
            .and_then(Self::from_index)
            .ok_or(DateError::OutOfRange)
    }

    /// Calendar days from this date to the other; negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        other.0 as i32 - self.0 as i32
    }

    /// Converts the date to chrono's type.
    pub fn to_chrono(self) -> chrono::NaiveDate {
        let (year, month, day) = self.ymd();
        chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }
}

impl TryFrom<chrono::NaiveDate> for Date {
    type Error = DateError;

    fn try_from(date: chrono::NaiveDate) -> Result<Self, DateError> {
        use chrono::Datelike as _;
        Self::from_ymd(date.year(), date.month(), date.day())
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `YYYY-MM-DD` and nothing else: ten ASCII characters, no blanks, no sign.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let bytes = text.as_bytes();
        let mut fields = [0_u32; 3];
        let mut field = 0;
        for position in 0..10 {
            let fits = match (bytes.get(position), position) {
                (Some(b'-'), 4 | 7) => {
                    field += 1;
                    true
                }
                (Some(digit @ b'0'..=b'9'), 0..=3 | 5 | 6 | 8 | 9) => {
                    if let Some(value) = fields.get_mut(field) {
                        *value = *value * 10 + u32::from(digit - b'0');
                    }
                    true
                }
                _ => false,
            };
            if !fits {
                return Err(DateError::NotADate { position });
            }
        }
        if bytes.len() > 10 {
            return Err(DateError::NotADate { position: 10 });
        }
        let [year, month, day] = fields;
        Self::from_ymd(year as i32, month, day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::civil::{FIRST_YEAR, civil_from_days};
    use super::*;

    #[test]
    fn cal_8_every_day_goes_out_and_comes_back() {
        for index in 0..DAYS {
            let day = Date::from_index(index).unwrap();
            let (year, month, dom) = day.ymd();
            assert_eq!(Date::from_ymd(year, month, dom), Ok(day));
            assert_eq!(day.to_string().parse(), Ok(day));
            assert_eq!(Date::try_from(day.to_chrono()), Ok(day));
            use chrono::Datelike as _;
            assert_eq!(day.to_chrono().weekday().num_days_from_monday(), day.weekday().days_from_monday());
        }
    }

    /// Compares the fast arithmetic with the slow one and with chrono: every year, month and day near the calendar, and invalid ones.
    #[test]
    fn cal_8_every_civil_date_is_read_as_the_slow_way_and_chrono_read_it() {
        for year in (1900..=2300).chain([i32::MIN, -1948, 0, FIRST_YEAR - 256, FIRST_YEAR + 256, i32::MAX]) {
            for month in (0..=17).chain([u32::MAX, 1 << 31]) {
                for day in (0..=33).chain([u32::MAX, 1 << 31]) {
                    let exists = (1..=days_in_month(year, month)).contains(&day);
                    let index = exists.then(|| i64::from(days_from_civil(year.clamp(-9_999, 9_999), month, day)));
                    let want = match index.map(Date::from_epoch_days) {
                        Some(date) => date,
                        None => Err(DateError::NoSuchDay { year, month, day }),
                    };
                    assert_eq!(Date::from_ymd(year, month, day), want, "{year} {month} {day}");
                    let chronos = chrono::NaiveDate::from_ymd_opt(year, month, day);
                    if (1900..=2300).contains(&year) {
                        assert_eq!(chronos.is_some(), exists, "{year} {month} {day}");
                    }
                    if let (Ok(date), Some(chronos)) = (want, chronos) {
                        let epoch = chronos.signed_duration_since(chrono::NaiveDate::default()).num_days();
                        assert_eq!(i64::from(date.epoch_days()), epoch);
                    }
                }
            }
        }
        for index in 0..DAYS {
            let date = Date(index);
            assert_eq!(date.ymd(), civil_from_days(index as i32 + FIRST_DAY));
        }
    }

    #[test]
    fn cal_8_first_and_last_day_and_their_neighbours() {
        let rows = [
            ("1948-07-19", Err(DateError::OutOfRange)),
            ("1948-07-20", Ok(Date::MIN)),
            ("2150-12-31", Ok(Date::MAX)),
            ("2151-01-01", Err(DateError::OutOfRange)),
            ("9999-12-31", Err(DateError::OutOfRange)),
            ("0000-01-01", Err(DateError::OutOfRange)),
            ("2100-02-29", Err(DateError::NoSuchDay { year: 2100, month: 2, day: 29 })),
            ("2026-13-01", Err(DateError::NoSuchDay { year: 2026, month: 13, day: 1 })),
            ("2026-00-01", Err(DateError::NoSuchDay { year: 2026, month: 0, day: 1 })),
            ("2026-1-01", Err(DateError::NotADate { position: 6 })),
            ("2026-01-1", Err(DateError::NotADate { position: 9 })),
            ("2026-01-011", Err(DateError::NotADate { position: 10 })),
            ("+026-01-01", Err(DateError::NotADate { position: 0 })),
            ("２０２６-01-01", Err(DateError::NotADate { position: 0 })),
            ("", Err(DateError::NotADate { position: 0 })),
            ("2026-01-01\n", Err(DateError::NotADate { position: 10 })),
        ];
        for (text, want) in rows {
            assert_eq!(text.parse::<Date>(), want, "{text:?}");
        }
        assert_eq!(Date::MAX.next(), None);
        assert_eq!(Date::MIN.previous(), None);
        assert_eq!(Date::MIN.plus_days(i64::MAX), Err(DateError::OutOfRange));
        assert_eq!(Date::MIN.plus_days(i64::MIN), Err(DateError::OutOfRange));
        assert_eq!(Date::from_ymd(i32::MIN, 1, 1), Err(DateError::OutOfRange));
    }
}
