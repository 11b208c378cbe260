//! Money: whole yen, never rounded, never negative.

use std::fmt;
use std::str::FromStr;

/// Why an amount was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum YenError {
    /// The text is not a plain whole number in ASCII digits; the first wrong byte is at this position, from 0.
    #[error("not a whole number of yen: wrong at position {position}")]
    NotAnAmount {
        /// Byte position of the first character that does not fit, from 0.
        position: usize,
    },
    /// The amount is above 999,999,999,999.
    #[error("above 999,999,999,999 yen")]
    TooLarge,
}

/// An amount of yen, 0 … 999,999,999,999.
///
/// ```
/// use madoguchi::{Yen, YenError};
/// let fee: Yen = "330".parse()?;
/// assert_eq!(fee.get(), 330);
/// assert_eq!("1.0".parse::<Yen>(), Err(YenError::NotAnAmount { position: 1 })); // an error, not rounded
/// assert_eq!(Yen::new(1_000_000_000_000), Err(YenError::TooLarge));
/// # Ok::<(), YenError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Yen(u64);

impl Yen {
    /// Zero yen.
    pub const ZERO: Self = Self(0);
    /// The largest amount, 999,999,999,999 yen.
    pub const MAX: Self = Self(999_999_999_999);

    /// Makes an amount from a number of yen.
    ///
    /// # Errors
    /// [`YenError::TooLarge`].
    pub const fn new(yen: u64) -> Result<Self, YenError> {
        if yen > Self::MAX.0 { Err(YenError::TooLarge) } else { Ok(Self(yen)) }
    }

    /// The number of yen.
    #[inline]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// Adds two amounts; a sum that is too large is an error.
    ///
    /// # Errors
    /// [`YenError::TooLarge`].
    pub fn plus(self, other: Self) -> Result<Self, YenError> {
        self.0.checked_add(other.0).ok_or(YenError::TooLarge).and_then(Self::new)
    }
}

impl FromStr for Yen {
    type Err = YenError;

    /// Reads the one accepted form: ASCII digits, no sign, no leading zero, no blanks, no separators.
    fn from_str(text: &str) -> Result<Self, YenError> {
        if let Some(position) = text.bytes().position(|byte| !byte.is_ascii_digit()) {
            return Err(YenError::NotAnAmount { position });
        }
        if text.is_empty() || (text.len() > 1 && text.starts_with('0')) {
            return Err(YenError::NotAnAmount { position: 0 });
        }
        text.parse().map_err(|_| YenError::TooLarge).and_then(Self::new)
    }
}

impl fmt::Display for Yen {
    /// Writes digits in groups of three, without a currency sign: `30,000`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        let mut grouped = String::with_capacity(16);
        for (digit, left) in digits.chars().zip((1..=digits.len()).rev()) {
            grouped.push(digit);
            if left > 1 && left % 3 == 1 {
                grouped.push(',');
            }
        }
        f.pad(&grouped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fault_48_only_the_canonical_form_is_an_amount() {
        let wrong = [
            ("", 0),
            ("-1", 0),
            ("+1", 0),
            ("1.0", 1),
            ("1e3", 1),
            ("１００", 0),
            ("0x10", 1),
            ("1_000", 1),
            ("0001", 0),
            (" 1", 0),
            ("1 ", 1),
            ("1.23abc", 1),
            ("1\n", 1),
            ("1,000", 1),
            ("-0", 0),
            ("00", 0),
        ];
        for (text, position) in wrong {
            assert_eq!(text.parse::<Yen>(), Err(YenError::NotAnAmount { position }), "{text:?}");
        }
        for (text, want) in [("0", 0), ("1", 1), ("30000", 30_000), ("999999999999", 999_999_999_999)] {
            assert_eq!(text.parse::<Yen>().map(Yen::get), Ok(want));
        }
        for text in ["1000000000000", "18446744073709551616", "999999999999999999999999999999999999"] {
            assert_eq!(text.parse::<Yen>(), Err(YenError::TooLarge));
        }
    }

    #[test]
    fn fault_49_a_sum_never_saturates() {
        assert_eq!(Yen::MAX.plus(Yen(1)), Err(YenError::TooLarge));
        assert_eq!(Yen(1).plus(Yen(2)), Ok(Yen(3)));
        assert_eq!(Yen::new(u64::MAX), Err(YenError::TooLarge));
    }

    #[test]
    fn display_groups_by_three() {
        for (yen, want) in
            [(0, "0"), (999, "999"), (1_000, "1,000"), (30_000, "30,000"), (999_999_999_999, "999,999,999,999")]
        {
            assert_eq!(Yen(yen).to_string(), want);
        }
    }
}
