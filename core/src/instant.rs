//! An instant: a point of time in milliseconds, which can be read as civil time in JST.
//!
//! An input text must carry an offset or `Z`; printed text carries `+09:00`. Windows are half open: at the end of a window the state has
//! already changed.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "milliseconds of two centuries are far inside an i64, and every instant lies in them (instant-in-range)"
)]

mod rfc3339; // reads the text of an instant

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::date::{DAYS, Date, FIRST_DAY};

/// Why an instant was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InstantError {
    /// The text is not RFC 3339; the first wrong byte is at this position, from 0.
    #[error("not an instant of RFC 3339: wrong at position {position}")]
    NotAnInstant {
        /// Byte position of the first character that does not fit, from 0.
        position: usize,
    },
    /// The text has the form of RFC 3339, but there is no such day, hour, minute, second or offset. The position, from 0, is that of the
    /// invalid number.
    #[error(
        "no such time: the number at position {position} is out of its range (second 60 stands in 23:59:60 UTC alone)"
    )]
    NoSuchTime {
        /// Byte position of the first digit of the number, from 0.
        position: usize,
    },
    /// The text gives a civil time without an offset from UTC.
    #[error("no offset from UTC: add `+09:00` or `Z`")]
    NoOffset,
    /// The instant is outside the calendar, 1948-07-20 to 2150-12-31 in JST (CAL-8).
    #[error("outside the calendar, 1948-07-20 to 2150-12-31 JST (CAL-8)")]
    OutOfRange,
}

/// A point of time in whole milliseconds, within the calendar in JST.
///
/// Finer fractions of a second are truncated, not rounded, so that an instant before the end of a window stays before it. A leap second
/// (23:59:60 UTC, in any offset) becomes the first second of the next minute, as on clocks that count UTC milliseconds. Second 60 in any
/// other minute is refused.
///
/// ```
/// use madoguchi::{Instant, InstantError};
/// let at: Instant = "2027-01-03T08:00:00Z".parse()?;
/// assert_eq!(at.to_string(), "2027-01-03T17:00:00+09:00");
/// assert_eq!("2027-01-03T17:00:00".parse::<Instant>(), Err(InstantError::NoOffset));
/// # Ok::<(), InstantError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(
    // INVARIANT (instant-in-range): MIN.0 <= self.0 <= MAX.0
    i64,
);

impl Instant {
    /// The first instant, 1948-07-20T00:00:00+09:00.
    #[expect(clippy::as_conversions, reason = "widening in a constant")]
    pub const MIN: Self = Self(FIRST_DAY as i64 * MILLIS_PER_DAY - JST_MILLIS);
    /// The last instant, one millisecond before 2151-01-01T00:00:00+09:00.
    #[expect(clippy::as_conversions, reason = "widening in a constant")]
    pub const MAX: Self = Self(Self::MIN.0 + DAYS as i64 * MILLIS_PER_DAY - 1);

    /// Makes an instant from milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`InstantError::OutOfRange`] (CAL-8).
    #[inline]
    pub const fn from_epoch_millis(millis: i64) -> Result<Self, InstantError> {
        if millis < Self::MIN.0 || millis > Self::MAX.0 {
            return Err(InstantError::OutOfRange);
        }
        Ok(Self(millis))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[inline]
    pub const fn epoch_millis(self) -> i64 {
        self.0
    }

    /// The instant at a minute of a civil day, 0 … 1,439. Larger numbers continue into the following days, up to the end of the calendar:
    /// minute 1,440 is the next midnight, the day's 「24:00」.
    ///
    /// # Errors
    /// [`InstantError::OutOfRange`] past the end of the calendar (CAL-8).
    pub fn from_jst(date: Date, minute: u32) -> Result<Self, InstantError> {
        Self::from_epoch_millis(
            Self::MIN.0 + i64::from(date.index()) * MILLIS_PER_DAY + i64::from(minute) * MILLIS_PER_MINUTE,
        )
    }

    /// The civil date in JST.
    pub fn date(self) -> Date {
        let index = (self.0 - Self::MIN.0) / MILLIS_PER_DAY;
        u32::try_from(index).ok().and_then(Date::from_index).unwrap_or(Date::MAX)
    }

    /// Whole minutes since midnight in JST, 0 … 1,439.
    pub fn minute_of_day(self) -> u32 {
        self.minutes_from_start() % 1_440
    }

    /// Whole minutes since [`Instant::MIN`].
    #[inline]
    pub(crate) fn minutes_from_start(self) -> u32 {
        // INVARIANT (instant-in-range): not before MIN, and 73,944 days of 1,440 minutes fit.
        #[expect(clippy::as_conversions, reason = "bounded by instant-in-range")]
        let minutes = (self.0.wrapping_sub(Self::MIN.0).cast_unsigned() / MILLIS_PER_MINUTE.unsigned_abs()) as u32;
        minutes
    }

    /// The inverse of [`Self::minutes_from_start`]; `None` past the end of the calendar.
    #[inline]
    pub(crate) fn from_minutes_from_start(minutes: u32) -> Option<Self> {
        Self::from_epoch_millis(Self::MIN.0 + i64::from(minutes) * MILLIS_PER_MINUTE).ok()
    }

    /// Adds seconds. Past the end of the calendar it gives the last instant, so that a waiting time never becomes shorter.
    #[inline]
    pub(crate) fn seconds_on(self, seconds: u32) -> Self {
        Self(Self::MAX.0.min(self.0 + i64::from(seconds) * 1_000))
    }

    /// Whether the instant is on a whole minute.
    pub fn is_whole_minute(self) -> bool {
        self.0.rem_euclid(MILLIS_PER_MINUTE) == 0
    }

    /// Adds milliseconds, limited to the first and last instant of the calendar.
    pub(crate) fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis).clamp(Self::MIN.0, Self::MAX.0))
    }

    /// Converts the instant to chrono's type, in UTC.
    pub fn to_chrono(self) -> chrono::DateTime<chrono::Utc> {
        chrono::DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }
}

impl<Tz: chrono::TimeZone> TryFrom<chrono::DateTime<Tz>> for Instant {
    type Error = InstantError;

    fn try_from(at: chrono::DateTime<Tz>) -> Result<Self, InstantError> {
        Self::from_epoch_millis(at.timestamp_millis())
    }
}

impl FromStr for Instant {
    type Err = InstantError;

    /// Reads exactly RFC 3339, in ASCII: `T` and `Z` in either case, no blanks, hours up to 23 (DATE-2).
    fn from_str(text: &str) -> Result<Self, InstantError> {
        rfc3339::read(text)
    }
}

impl fmt::Display for Instant {
    /// Writes RFC 3339 in JST; milliseconds only if they are not zero.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minute = self.minute_of_day();
        let millis = self.0.rem_euclid(MILLIS_PER_MINUTE);
        write!(f, "{}T{:02}:{:02}:{:02}", self.date(), minute / 60, minute % 60, millis / 1_000)?;
        if millis % 1_000 != 0 {
            write!(f, ".{:03}", millis % 1_000)?;
        }
        f.write_str("+09:00")
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

pub(crate) const MILLIS_PER_SECOND: i64 = 1_000;
pub(crate) const MILLIS_PER_MINUTE: i64 = 60_000;
pub(crate) const MILLIS_PER_DAY: i64 = 86_400_000;
const JST_MILLIS: i64 = 9 * 3_600_000;

/// An instant in a stored list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptInstant(#[serde(with = "kept")] pub(crate) Instant);

/// Serialises an instant in stored states: milliseconds in binary formats, text in readable ones. Reading rejects instants outside the
/// calendar.
pub(crate) mod kept {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    use super::Instant;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
    pub(crate) fn serialize<S: Serializer>(at: &Instant, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(at) } else { serializer.serialize_i64(at.0) }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Instant, D::Error> {
        if deserializer.is_human_readable() {
            return String::deserialize(deserializer)?.parse().map_err(D::Error::custom);
        }
        Instant::from_epoch_millis(i64::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cal_8_the_first_and_last_instant_are_the_calendar_s() {
        assert_eq!(Instant::MIN.to_string(), "1948-07-20T00:00:00+09:00");
        assert_eq!(Instant::MAX.to_string(), "2150-12-31T23:59:59.999+09:00");
        assert_eq!("1948-07-19T23:59:59.999+09:00".parse::<Instant>(), Err(InstantError::OutOfRange));
        assert_eq!("2150-12-31T15:00:00Z".parse::<Instant>(), Err(InstantError::OutOfRange));
        assert_eq!(Instant::from_epoch_millis(i64::MIN), Err(InstantError::OutOfRange));
        assert_eq!(Instant::from_epoch_millis(i64::MAX), Err(InstantError::OutOfRange));
    }

    #[test]
    fn text_is_rfc_3339_with_an_offset_and_says_where_it_is_not() {
        let rows: [(&str, Result<&str, InstantError>); 18] = [
            ("2027-01-03T17:00:00+09:00", Ok("2027-01-03T17:00:00+09:00")),
            ("2027-01-03T08:00:00Z", Ok("2027-01-03T17:00:00+09:00")),
            ("2027-01-03T03:00:00-05:00", Ok("2027-01-03T17:00:00+09:00")),
            ("2027-01-03T16:59:59.9999999+09:00", Ok("2027-01-03T16:59:59.999+09:00")),
            ("2016-12-31T23:59:60Z", Ok("2017-01-01T09:00:00+09:00")),
            ("2027-01-03T17:00:00", Err(InstantError::NoOffset)),
            ("2027-01-03T17:00", Err(InstantError::NoOffset)),
            ("2027-01-03", Err(InstantError::NotAnInstant { position: 10 })),
            ("2027-01-03T17:00:00+9:00", Err(InstantError::NotAnInstant { position: 21 })),
            ("2027-01-03T17:00:00.+09:00", Err(InstantError::NotAnInstant { position: 20 })),
            ("2027-01-03T17:00:00 JST", Err(InstantError::NotAnInstant { position: 19 })),
            ("2027-01-03T17:00:00Zx", Err(InstantError::NotAnInstant { position: 20 })),
            ("2027-13-03T17:00:00Z", Err(InstantError::NoSuchTime { position: 5 })),
            ("2027/01/03T17:00:00Z", Err(InstantError::NotAnInstant { position: 4 })),
            ("２027-01-03T17:00:00Z", Err(InstantError::NotAnInstant { position: 0 })),
            ("", Err(InstantError::NotAnInstant { position: 0 })),
            ("1798963200000", Err(InstantError::NotAnInstant { position: 4 })),
            ("2027-01-03T24:00:00+09:00", Err(InstantError::NoSuchTime { position: 11 })),
        ];
        for (text, want) in rows {
            assert_eq!(text.parse::<Instant>().map(|at| at.to_string()), want.map(str::to_owned), "{text:?}");
        }
    }

    #[test]
    fn midnight_belongs_to_the_day_it_begins() {
        let day: Date = "2026-12-31".parse().unwrap();
        let end = Instant::from_jst(day, 1_440).unwrap();
        assert_eq!(end.to_string(), "2027-01-01T00:00:00+09:00");
        assert_eq!(end.date().to_string(), "2027-01-01");
        let before = Instant::from_epoch_millis(end.epoch_millis() - 1).unwrap();
        assert_eq!((before.date(), before.minute_of_day()), (day, 1_439));
        assert_eq!(Instant::from_jst(Date::MAX, 1_440), Err(InstantError::OutOfRange));
    }
}
