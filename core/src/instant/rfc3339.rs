//! Reads the text of an instant, exactly RFC 3339 (DATE-2).
//!
//! ```text
//! date-time = 4DIGIT "-" 2DIGIT "-" 2DIGIT ("T" / "t") 2DIGIT ":" 2DIGIT ":" 2DIGIT ["." 1*DIGIT] offset
//! offset    = "Z" / "z" / ("+" / "-") 2DIGIT ":" 2DIGIT
//! ```
//!
//! Every character is ASCII. Section 5.6 lets an application write a blank in place of the `T`; this reader accepts only `T`. Hours run to
//! 23 and offsets to 23:59. A fraction may have any number of digits; those after the third are truncated. Second 60 is a leap second,
//! which is possible only at 23:59:60 UTC; the reader does not check whether that day had one, because later leap seconds are announced
//! only half a year ahead. chrono's reader also accepts U+2212 as a sign and second 60 in every minute, so it is not used; a property test
//! compares the two.

use super::{Instant, InstantError, MILLIS_PER_DAY, MILLIS_PER_MINUTE};
use crate::date::{days_from_civil, days_in_month};

/// Reads an instant. The leftmost error is reported, except for second 60, which can be checked only with the offset.
pub(super) fn read(text: &str) -> Result<Instant, InstantError> {
    let mut from = Reader { bytes: text.as_bytes(), position: 0 };
    let year = from.number(4, 0, 9_999)?;
    from.mark(b"-")?;
    let month = from.number(2, 1, 12)?;
    from.mark(b"-")?;
    let day = from.number(2, 1, days_in_month(year.cast_signed(), month))?;
    from.mark(b"Tt")?;
    let hour = from.number(2, 0, 23)?;
    from.mark(b":")?;
    let minute = from.number(2, 0, 59)?;
    from.needs_offset()?;
    from.mark(b":")?;
    let second_at = from.position;
    let second = from.number(2, 0, LEAP_SECOND)?;
    let millis = from.fraction()?;
    from.needs_offset()?;
    let offset = from.offset()?;
    if from.peek().is_some() {
        return Err(from.misfit());
    }
    let utc_minute = i64::from(hour * 60 + minute) - offset;
    if second == LEAP_SECOND && utc_minute.rem_euclid(1_440) != 1_439 {
        return Err(InstantError::NoSuchTime { position: second_at });
    }
    let days = i64::from(days_from_civil(year.cast_signed(), month, day));
    let of_minute = i64::from(second * 1_000 + millis);
    Instant::from_epoch_millis(days * MILLIS_PER_DAY + utc_minute * MILLIS_PER_MINUTE + of_minute)
}

/// The rest of the text.
struct Reader<'a> {
    bytes: &'a [u8],
    position: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.position).copied()
    }

    /// The error for an unexpected byte at the current position.
    fn misfit(&self) -> InstantError {
        InstantError::NotAnInstant { position: self.position }
    }

    /// Reads one of the given bytes.
    fn mark(&mut self, marks: &[u8]) -> Result<u8, InstantError> {
        let byte = self.peek().filter(|byte| marks.contains(byte)).ok_or_else(|| self.misfit())?;
        self.position += 1;
        Ok(byte)
    }

    /// Reads a digit.
    fn digit(&mut self) -> Result<u32, InstantError> {
        self.mark(b"0123456789").map(|byte| u32::from(byte & 0xf))
    }

    /// Reads a number with a fixed number of digits, between `min` and `max` inclusive.
    fn number(&mut self, digits: u32, min: u32, max: u32) -> Result<u32, InstantError> {
        let position = self.position;
        let mut number = 0;
        for _ in 0..digits {
            number = number * 10 + self.digit()?;
        }
        if (min..=max).contains(&number) { Ok(number) } else { Err(InstantError::NoSuchTime { position }) }
    }

    /// Reports a time of day without an offset.
    fn needs_offset(&self) -> Result<(), InstantError> {
        if self.peek().is_none() { Err(InstantError::NoOffset) } else { Ok(()) }
    }

    /// Reads an optional fraction of a second, as whole milliseconds.
    fn fraction(&mut self) -> Result<u32, InstantError> {
        if self.peek() != Some(b'.') {
            return Ok(0);
        }
        self.position += 1;
        let mut millis = self.digit()? * 100;
        for place in [10, 1].into_iter().chain(std::iter::repeat(0)) {
            match self.digit() {
                Ok(digit) => millis += digit * place,
                Err(_) => break,
            }
        }
        Ok(millis)
    }

    /// Reads the offset from UTC in minutes; east is positive.
    fn offset(&mut self) -> Result<i64, InstantError> {
        let sign = match self.mark(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Ok(0),
        };
        let hours = self.number(2, 0, 23)?;
        self.mark(b":")?;
        let minutes = self.number(2, 0, 59)?;
        Ok(sign * i64::from(hours * 60 + minutes))
    }
}

/// The leap second, inserted after 23:59:59 UTC.
const LEAP_SECOND: u32 = 60;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn millis(text: &str) -> Result<i64, InstantError> {
        read(text).map(Instant::epoch_millis)
    }

    #[test]
    fn fault_81_what_only_looks_like_an_instant_is_none() {
        use InstantError::{NoSuchTime, NotAnInstant};
        let rows = [
            ("2027-01-03T12:00:00\u{2212}09:00", NotAnInstant { position: 19 }),
            ("2027\u{2212}01-03T12:00:00Z", NotAnInstant { position: 4 }),
            ("2027-01-03T12:00:00\u{ff0b}09:00", NotAnInstant { position: 19 }),
            ("2027-01-03T12\u{ff1a}00:00Z", NotAnInstant { position: 13 }),
            ("2027-01-03\u{ff34}12:00:00Z", NotAnInstant { position: 10 }),
            ("2027-01-03 12:00:00Z", NotAnInstant { position: 10 }),
            ("2027-01-0312:00:00Z", NotAnInstant { position: 10 }),
            ("2027-01-03T12:00:00,5Z", NotAnInstant { position: 19 }),
            ("2027-01-03T12:00:00.Z", NotAnInstant { position: 20 }),
            ("2027-01-03T12:00:00+09", NotAnInstant { position: 22 }),
            ("2027-01-03T12:00:00+09:00:00", NotAnInstant { position: 25 }),
            ("2027-01-03T12:00Z", NotAnInstant { position: 16 }),
            ("+2027-01-03T12:00:00Z", NotAnInstant { position: 0 }),
            ("2027-01-03T12:00:00Z\n", NotAnInstant { position: 20 }),
            ("2027-01-03T24:00:00+09:00", NoSuchTime { position: 11 }),
            ("2027-01-03T12:60:00+09:00", NoSuchTime { position: 14 }),
            ("2027-01-03T12:00:60+09:00", NoSuchTime { position: 17 }),
            ("2027-01-03T12:00:61Z", NoSuchTime { position: 17 }),
            ("2027-01-03T12:00:00+24:00", NoSuchTime { position: 20 }),
            ("2027-01-03T12:00:00-23:60", NoSuchTime { position: 23 }),
            ("2027-00-03T12:00:00Z", NoSuchTime { position: 5 }),
            ("2027-02-29T12:00:00Z", NoSuchTime { position: 8 }),
            ("2027-01-00T12:00:00Z", NoSuchTime { position: 8 }),
        ];
        for (text, want) in rows {
            assert_eq!(read(text), Err(want), "{text:?}");
        }
    }

    #[test]
    fn fault_81_a_leap_second_is_the_last_of_a_day_in_utc() {
        for hour in 0..24 {
            for minute in 0..60 {
                for (offset, of) in [("Z", 0), ("+09:00", 540), ("-03:30", -210), ("+23:59", 1_439), ("-00:00", 0)] {
                    let text = |second| format!("2016-12-31T{hour:02}:{minute:02}:{second}{offset}");
                    let stands = (hour * 60 + minute - of + 1_440 * 2) % 1_440 == 1_439;
                    let want = if stands {
                        // It is the first second of the next minute, as on clocks that count UTC milliseconds.
                        millis(&text("59.999")).map(|before| before + 1)
                    } else {
                        Err(InstantError::NoSuchTime { position: 17 })
                    };
                    assert_eq!(millis(&text("60")), want, "{}", text("60"));
                }
            }
        }
        assert_eq!(millis("2017-01-01T08:59:60.25+09:00"), millis("2017-01-01T00:00:00.25Z"));
    }

    #[test]
    fn date_2_a_fraction_of_any_length_is_cut() {
        let second = millis("2027-01-03T12:00:00Z").unwrap();
        for (fraction, want) in [(".9", 900), (".99", 990), (".0009", 0), (".9999999999999999999", 999), (".001", 1)] {
            assert_eq!(millis(&format!("2027-01-03T12:00:00{fraction}Z")), Ok(second + want));
        }
        let long = format!("2027-01-03T12:00:00.{}Z", "9".repeat(1_000_000));
        assert_eq!(millis(&long), Ok(second + 999));
    }

    proptest! {
        #![proptest_config(crate::fixed::fixed(20_000))]
        /// chrono reads every accepted text to the same instant. What chrono accepts in addition is one of three things.
        #[test]
        fn fault_81_chrono_takes_the_same_and_three_things_more(
            text in "(19[45][0-9]|20[0-9]{2}|2[0-9]{3})-(0[0-9]|1[0-2])-[0-3][0-9][Tt ]([01][0-9]|2[0-4]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]{0,12})?([Zz]|[+\u{2212}-]([01][0-9]|2[0-4]):[0-5][0-9]|)"
        ) {
            let own = millis(&text);
            let others = chrono::DateTime::parse_from_rfc3339(&text).ok();
            match (own, others) {
                (Ok(own), others) => prop_assert_eq!(Some(own), others.map(|at| at.timestamp_millis())),
                (Err(InstantError::OutOfRange), Some(at)) => {
                    prop_assert_eq!(Instant::from_epoch_millis(at.timestamp_millis()), Err(InstantError::OutOfRange));
                }
                (Err(_), Some(at)) => {
                    use chrono::Timelike as _;
                    let utc = at.to_utc();
                    let no_leap = text.get(17..19) == Some("60") && (utc.hour(), utc.minute()) != (23, 59);
                    prop_assert!(!text.is_ascii() || text.contains(' ') || no_leap, "{}", text);
                }
                (Err(_), None) => {}
            }
        }

        /// Positions are in the text, at the start of a character.
        #[test]
        fn date_2_a_misfit_has_its_place(text in any::<String>(), cut in 0_usize..26) {
            let near: String = "2027-01-03T12:00:00+09:00".chars().take(cut).chain(text.chars()).collect();
            for text in [text, near] {
                if let Err(InstantError::NotAnInstant { position } | InstantError::NoSuchTime { position }) = read(&text) {
                    prop_assert!(text.is_char_boundary(position), "{:?} {}", text, position);
                }
            }
        }
    }
}
