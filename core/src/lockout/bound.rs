//! What a policy promises at worst: the most guesses, the chance that one is right, the longest outage (LCK-6).
//!
//! The promise holds under two assumptions that are part of it: the customer succeeds at most so many times a day, each time at
//! the instant that is worst, and the institution lifts nothing. A guess is an attempt that was counted and can match (LCK-2); failures
//! and such attempts together never pass the limit, however many are made at once.
//!
//! Between two successes of the customer a guesser has a run. A run that a success ends has all but one of the limit, a run that
//! none ends has the whole limit; and each stop that is waited out gives the limit once more. So the most is a matter of how many
//! stops can be waited out in a time: the short ones first, as many as there are runs.

use super::LockPolicy;
use crate::text::Text;
use crate::words::words;

/// The most guesses and the longest outage under a policy (LCK-6).
///
/// ```
/// use madoguchi::{Factor, Outage, Profile, SecretSpace};
/// let seiwa = Profile::seiwa();
/// let bound = seiwa.lock(Factor::OneTimePassword).unwrap().policy().bound(0);
/// // Three times six, and then the lock.
/// assert_eq!((bound.guesses_per_day, bound.guesses_per_year), (18, 18));
/// assert_eq!(bound.outage, Outage::UntilLifted); // a stranger can lock a customer out, where the profile does not count apart
///
/// let chance = bound.chance_per_day(SecretSpace::new(10, 6)?);
/// assert_eq!((chance.numerator, chance.denominator), (9, 500_000));
/// assert!(SecretSpace::new(10, 39).is_err()); // more than can be counted
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bound {
    /// The most guesses in any 24 hours.
    pub guesses_per_day: u64,
    /// The most guesses in any 365 days.
    pub guesses_per_year: u64,
    /// The longest outage that a stranger can cause in an environment that the customer has used before.
    pub outage: Outage,
    /// The longest outage that a stranger can cause in any other environment.
    pub outage_elsewhere: Outage,
}

/// How long a stranger can keep a customer out (LCK-6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outage {
    /// Not at all.
    Nothing,
    /// So many minutes at a time, as often as the stranger takes the trouble.
    Minutes(u32),
    /// Until the institution lifts the lock.
    UntilLifted,
}

words! {
    /// How long a stranger can keep a customer out, as a word.
    OutageKind;
    /// Not at all.
    Nothing = 0 "nothing", "停止しません", "not at all";
    /// For some minutes at a time.
    Minutes = 1 "minutes", "一定時間", "for some minutes at a time";
    /// Until the institution lifts the lock.
    UntilLifted = 2 "until-lifted", "解除まで", "until the lock is lifted";
}

impl LockPolicy {
    /// The most that anyone can guess, and the longest outage, while the customer succeeds at most so many times a day (LCK-6).
    /// Where known environments and strangers are counted apart, the guesses are those of both together.
    pub fn bound(&self, successes_per_day: u32) -> Bound {
        let lasting = match (self.temporary_locks_to_lock, self.temporary_lock) {
            (Some(_), _) => Outage::UntilLifted,
            (None, Some(stop)) => Outage::Minutes(stop.longest()),
            (None, None) => Outage::Nothing,
        };
        Bound {
            guesses_per_day: self.guesses(MINUTES_PER_DAY, u64::from(successes_per_day)),
            guesses_per_year: self.guesses(
                MINUTES_PER_DAY.saturating_mul(DAYS_PER_YEAR),
                u64::from(successes_per_day).saturating_mul(DAYS_PER_YEAR),
            ),
            outage: if self.apart { Outage::Nothing } else { lasting },
            outage_elsewhere: lasting,
        }
    }

    /// The most guesses in a stretch of minutes, half open, with so many successes of the customer in it.
    fn guesses(&self, minutes: u64, successes: u64) -> u64 {
        let limit = u64::from(self.limit);
        let ended = limit.saturating_sub(1).saturating_mul(successes);
        let counters = if self.apart { 2 } else { 1 };
        let waits = match self.apart {
            false => self.waits(minutes, successes.saturating_add(1)),
            // Each success falls to one of the two attempt counters; both have the whole time.
            true => (0..=successes)
                .map(|known| {
                    let strange = successes.saturating_sub(known);
                    let waits = |successes: u64| self.waits(minutes, successes.saturating_add(1));
                    waits(known).saturating_add(waits(strange))
                })
                .max()
                .unwrap_or(0),
        };
        limit.saturating_mul(waits.saturating_add(counters)).saturating_add(ended)
    }

    /// How many stops can be waited out in a stretch of minutes by so many runs: the first of each, then the second of each. A
    /// guess at the end of the stretch is outside it.
    fn waits(&self, minutes: u64, runs: u64) -> u64 {
        let mut left = minutes.saturating_sub(1);
        let mut waits = 0_u64;
        for number in 1..self.temporary_locks_to_lock.unwrap_or(u16::MAX) {
            let lasts = self.temporary_lock.map_or(0, |stop| u64::from(stop.minutes(number)));
            let most = left.checked_div(lasts).unwrap_or(u64::MAX);
            // Stops that grow no more, and never lock, are waited out one like another.
            let alike = self.temporary_locks_to_lock.is_none()
                && self.temporary_lock.is_some_and(|stop| stop.is_longest(number));
            let taken = if alike { most } else { most.min(runs) };
            waits = waits.saturating_add(taken);
            left = left.saturating_sub(taken.saturating_mul(lasts));
            if alike || taken < runs {
                break;
            }
        }
        waits
    }
}

impl Bound {
    /// The chance that one of the guesses of a day is right (LCK-6).
    pub fn chance_per_day(&self, space: SecretSpace) -> Chance {
        Chance::of(self.guesses_per_day, space)
    }

    /// The chance that one of the guesses of a year is right (LCK-6).
    pub fn chance_per_year(&self, space: SecretSpace) -> Chance {
        Chance::of(self.guesses_per_year, space)
    }
}

/// How many secrets there are, all equally likely: what a customer picks is likelier than that, and has a list of its own.
///
/// ```
/// use madoguchi::SecretSpace;
/// assert_eq!(SecretSpace::new(10, 6).map(SecretSpace::count), Ok(1_000_000));
/// assert!(SecretSpace::new(0, 6).is_err()); // no secret at all
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecretSpace(u128);

/// The number of secrets is 0, or too large to be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the number of secrets is 0, or above 2^128 (LCK-6)")]
pub struct SecretSpaceError;

impl SecretSpace {
    /// Every text of so many characters out of an alphabet of so many.
    ///
    /// # Errors
    /// [`SecretSpaceError`].
    pub fn new(alphabet: u32, length: u32) -> Result<Self, SecretSpaceError> {
        let count = u128::from(alphabet).checked_pow(length).filter(|&count| count > 0);
        count.map(Self).ok_or(SecretSpaceError)
    }

    /// How many there are.
    pub const fn count(self) -> u128 {
        self.0
    }
}

/// A chance as an exact fraction in lowest terms. For a secret that stays, it is exact; for one that changes with each guess, it
/// is never less than the true one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chance {
    /// Above the line.
    pub numerator: u128,
    /// Below the line.
    pub denominator: u128,
}

impl Chance {
    fn of(guesses: u64, space: SecretSpace) -> Self {
        let right = u128::from(guesses).min(space.0);
        let shared = shared_divisor(right, space.0);
        let part = |of: u128| of.checked_div(shared).unwrap_or(of);
        Self { numerator: part(right), denominator: part(space.0) }
    }

    /// The fraction: `9/500000`.
    pub fn fraction(self) -> Text {
        format!("{}/{}", self.numerator, self.denominator).into()
    }

    /// In words, Japanese and English; never smaller than the fraction.
    ///
    /// ```
    /// # use madoguchi::{Factor, Profile, SecretSpace};
    /// let seiwa = Profile::seiwa();
    /// let bound = seiwa.lock(Factor::OneTimePassword).unwrap().policy().bound(0);
    /// let chance = |length| SecretSpace::new(10, length).map(|space| bound.chance_per_day(space).text());
    /// assert_eq!(chance(6)?, ("55,555分の1以下".into(), "at most 1 in 55,555".into()));
    /// assert_eq!(chance(1)?, ("必ず当たります".into(), "certain".into())); // 18 guesses, 10 secrets
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(self) -> (Text, Text) {
        match self.denominator.checked_div(self.numerator) {
            None => (Text::new_static("当たりません"), Text::new_static("none")),
            Some(1) if self.numerator == self.denominator => {
                (Text::new_static("必ず当たります"), Text::new_static("certain"))
            }
            Some(one_in) => {
                let one_in = in_thousands(one_in);
                (format!("{one_in}分の1以下").into(), format!("at most 1 in {one_in}").into())
            }
        }
    }
}

fn shared_divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

/// `1,234,567`.
fn in_thousands(number: u128) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && digits.len().abs_diff(place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

const MINUTES_PER_DAY: u64 = 1_440;
const DAYS_PER_YEAR: u64 = 365;
