//! The host's name for the environment that a customer uses, for example a device cookie (LCK-6, RSK-4).
//!
//! Attempts from a known environment are counted apart from strangers' attempts. So its name is a secret, and a name that can be guessed
//! protects nothing.

use std::fmt;

use crate::id::IdError;
use crate::secret::Secret;

/// The host's name for an environment: 20 to 256 visible ASCII characters (U+0021 to U+007E).
///
/// The host draws the name at random, keeps it in a cookie of its own, and gives it to nobody else: 128 random bits in Base64, hexadecimal
/// or a UUID. Fewer than 20 visible ASCII characters cannot hold 128 bits. A name that is empty or too short cannot be made, so it is never
/// learnt or recognised.
///
/// ```
/// use madoguchi::{EnvironmentName, IdError, Secret};
/// assert!(EnvironmentName::new(Secret::from("q0Xh7Zc2bN5tYk8rWm3eUg")).is_ok());
/// assert_eq!(EnvironmentName::new(Secret::from("")), Err(IdError::Empty));
/// assert_eq!(EnvironmentName::new(Secret::from("home-pc")), Err(IdError::TooShort { min: 20 }));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct EnvironmentName(Secret);

impl EnvironmentName {
    /// Checks a name; errors do not contain the name.
    ///
    /// # Errors
    /// [`IdError`]: the name is empty, too short, too long, or has a character that is not visible ASCII.
    pub fn new(name: Secret) -> Result<Self, IdError> {
        let text = name.expose();
        if text.is_empty() {
            return Err(IdError::Empty);
        }
        if text.len() > BYTES_MAX {
            return Err(IdError::TooLong { max: BYTES_MAX });
        }
        if let Some(position) = text.bytes().position(|byte| !byte.is_ascii_graphic()) {
            return Err(IdError::Character { position });
        }
        if text.len() < BYTES_MIN {
            return Err(IdError::TooShort { min: BYTES_MIN });
        }
        Ok(Self(name))
    }

    /// The bytes, for a digest.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}

impl fmt::Debug for EnvironmentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnvironmentName(…)")
    }
}

/// The smallest number of characters that holds 128 bits, with 94 visible ASCII characters: 94^20 > 2^128 > 94^19.
const BYTES_MIN: usize = 20;
/// Enough for a cookie's value.
const BYTES_MAX: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rsk_4_fault_72_a_name_of_no_length_is_no_name() {
        let name = |text: &str| EnvironmentName::new(Secret::from(text)).map(drop);
        for (length, expected) in [
            (0, Err(IdError::Empty)),
            (1, Err(IdError::TooShort { min: 20 })),
            (19, Err(IdError::TooShort { min: 20 })),
            (20, Ok(())),
            (256, Ok(())),
            (257, Err(IdError::TooLong { max: 256 })),
        ] {
            assert_eq!(name(&"x".repeat(length)), expected, "{length}");
        }
        // Texts of enough length that show nothing.
        for text in [" ".repeat(20), "\u{200b}".repeat(20), "\u{0}".repeat(20), format!("{}\n", "x".repeat(20))] {
            assert!(matches!(name(&text), Err(IdError::Character { .. })), "{text:?}");
        }
        let shown = EnvironmentName::new(Secret::from("q0Xh7Zc2bN5tYk8rWm3eUg")).map(|name| format!("{name:?}"));
        assert_eq!(shown.as_deref(), Ok("EnvironmentName(…)"));
    }

    #[test]
    fn rsk_4_the_shortest_name_can_hold_128_bits_and_no_shorter_one_can() {
        // 94^19 < 2^128 < 94^20, in logarithms of 2 scaled by 10^6: log2(94) = 6.554589.
        let bits = |characters: usize| characters * 6_554_589;
        assert!(bits(BYTES_MIN - 1) < 128_000_000 && bits(BYTES_MIN) > 128_000_000);
    }
}
