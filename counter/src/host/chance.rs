//! The source of the host's randomness: the operating system, or a seed for scripts and tests.

use madoguchi::{Lengths, Randomness};
use sha2::{Digest as _, Sha256};

use crate::failure::Failure;

/// A source of randomness.
pub(crate) enum Chance {
    /// The operating system.
    System,
    /// Bytes derived from a seed. Anyone who knows the seed knows all of them.
    Seed {
        /// The seed.
        seed: u64,
        /// How often the same store was opened, so that no run repeats an earlier one.
        run: u32,
        /// The number of 32-byte pieces that were drawn.
        drawn: u64,
    },
}

impl Chance {
    pub(crate) const fn new(seed: Option<u64>, run: u32) -> Self {
        match seed {
            Some(seed) => Self::Seed { seed, run, drawn: 0 },
            None => Self::System,
        }
    }

    /// Whether the source is a seed.
    pub(crate) const fn is_seeded(&self) -> bool {
        matches!(self, Self::Seed { .. })
    }

    /// Randomness for one act, selected by a number: the same number gives the same randomness. Only a seed can do this.
    pub(crate) fn numbered(&self, number: u64) -> Option<Randomness> {
        let Self::Seed { seed, run, .. } = self else { return None };
        let parts =
            [&b"madoguchi counter numbered"[..], &seed.to_le_bytes(), &run.to_le_bytes(), &number.to_le_bytes()];
        Some(Randomness::new(Sha256::digest(parts.concat()).into()))
    }

    /// Draws randomness for one act.
    pub(crate) fn for_act(&mut self) -> Result<Randomness, Failure> {
        Ok(Randomness::new(self.bytes()?))
    }

    /// Draws 32 bytes.
    pub(crate) fn bytes(&mut self) -> Result<[u8; 32], Failure> {
        match self {
            Self::System => {
                let mut bytes = [0; 32];
                getrandom::fill(&mut bytes).map_err(|error| {
                    let ja = format!("オペレーティングシステムの乱数が得られません: {error}");
                    Failure::File(ja, format!("the operating system gives no randomness: {error}"))
                })?;
                Ok(bytes)
            }
            Self::Seed { seed, run, drawn } => {
                *drawn = drawn.saturating_add(1);
                let parts = [&b"madoguchi counter"[..], &seed.to_le_bytes(), &run.to_le_bytes(), &drawn.to_le_bytes()];
                Ok(Sha256::digest(parts.concat()).into())
            }
        }
    }

    /// Draws `count` digits.
    pub(crate) fn digits(&mut self, count: usize) -> Result<String, Failure> {
        self.text(DIGITS, count)
    }

    /// Draws a password of letters and digits, of eight characters if the form allows it. Characters that look alike are left out.
    pub(crate) fn password(&mut self, lengths: Lengths) -> Result<String, Failure> {
        let count = usize::from(8.clamp(lengths.min, lengths.max));
        let letters = self.text(LETTERS, count.saturating_sub(3))?;
        let digits = self.text(CLEAR_DIGITS, count.min(3))?;
        Ok(letters + &digits)
    }

    /// Draws `count` characters of an alphabet, all with the same probability.
    fn text(&mut self, alphabet: &[u8], count: usize) -> Result<String, Failure> {
        let mut text = String::new();
        // The highest byte values, which would favour the first characters, are discarded.
        let fair = 256_usize.saturating_sub(256_usize.checked_rem(alphabet.len()).unwrap_or(0));
        while text.len() < count {
            for byte in self.bytes()?.map(usize::from).into_iter().filter(|&byte| byte < fair) {
                let place = byte.checked_rem(alphabet.len()).unwrap_or(0);
                text.extend(alphabet.get(place).filter(|_| text.len() < count).map(|&byte| char::from(byte)));
            }
        }
        Ok(text)
    }
}

const DIGITS: &[u8] = b"0123456789";
const CLEAR_DIGITS: &[u8] = b"23456789";
const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_again_and_no_run_repeats_another() {
        let draw = |seed, run| {
            let mut chance = Chance::new(Some(seed), run);
            (chance.bytes().unwrap(), chance.bytes().unwrap())
        };
        assert_eq!(draw(1, 1), draw(1, 1));
        assert_ne!(draw(1, 1), draw(1, 2));
        assert_ne!(draw(1, 1), draw(2, 1));
        assert_ne!(draw(1, 1).0, draw(1, 1).1);
    }

    #[test]
    fn the_operating_system_does_not_repeat_itself() {
        let mut chance = Chance::new(None, 0);
        assert_ne!(chance.bytes().unwrap(), chance.bytes().unwrap());
    }

    /// The count of each digit is within five standard deviations of its expected value: 10,000 of 100,000, with a deviation of 95.
    #[test]
    fn each_character_is_as_likely_as_the_others() {
        let text = Chance::new(Some(7), 0).digits(100_000).unwrap();
        for digit in '0'..='9' {
            let count = text.chars().filter(|&c| c == digit).count();
            assert!((9_525..=10_475).contains(&count), "{digit}: {count}");
        }
    }

    #[test]
    fn a_password_has_letters_and_digits_and_the_form_s_length() {
        for (min, max, wanted) in [(6, 12, 8), (10, 16, 10), (4, 6, 6)] {
            let password = Chance::new(Some(3), 0).password(Lengths { min, max }).unwrap();
            assert_eq!(password.len(), wanted);
            assert!(password.bytes().any(|byte| byte.is_ascii_digit()) && password.starts_with(char::is_alphabetic));
        }
    }
}
