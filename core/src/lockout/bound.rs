//! Computes the worst case of a policy: the most guesses, the chance that one is right, the longest outage (LCK-6).
//!
//! The bounds hold under two assumptions: the customer succeeds at most a given number of times a day, each time at the worst instant, and
//! the institution lifts no lock. A guess is an attempt that was counted and can match (LCK-2). Failures and such attempts together never
//! exceed the limit, even if many are made at once.
//!
//! Between two successes of the customer, a guesser has one run. A run that ends with a success allows one guess less than the limit; a run
//! that does not allows the whole limit; and each temporary lock that the guesser waits out allows the limit once more. So the maximum
//! depends on how many temporary locks fit into the time: the short ones first, one for each run.

use super::LockPolicy;
use crate::text::Text;
use crate::words::words;

/// The most guesses and the longest outage that a policy allows (LCK-6).
///
/// ```
/// use madoguchi::{Factor, Outage, Profile, SecretSpace};
/// let seiwa = Profile::seiwa();
/// let bound = seiwa.lock(Factor::OneTimePassword).unwrap().policy().bound(0);
/// // Three times six guesses, and then the lock.
/// assert_eq!((bound.guesses_per_day, bound.guesses_per_year), (18, 18));
/// assert_eq!(bound.outage, Outage::UntilLifted); // a stranger can lock a customer out, unless the profile counts strangers apart
///
/// let chance = bound.chance_per_day(SecretSpace::new(10, 6)?);
/// assert_eq!((chance.numerator, chance.denominator), (9, 500_000));
/// assert!(SecretSpace::new(10, 39).is_err()); // too many to count
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
    /// This number of minutes at a time; the stranger can repeat it.
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
    /// The most guesses and the longest outage, if the customer succeeds at most `successes_per_day` times a day (LCK-6). If known
    /// environments and strangers are counted apart, the guesses of both are added.
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

    /// The most guesses in a half-open span of minutes in which the customer succeeds `successes` times.
    fn guesses(&self, minutes: u64, successes: u64) -> u64 {
        let limit = u64::from(self.limit);
        let ended = limit.saturating_sub(1).saturating_mul(successes);
        let counters = if self.apart { 2 } else { 1 };
        let waits = match self.apart {
            false => self.waits(minutes, successes.saturating_add(1)),
            // Each success belongs to one of the two attempt counters; both have the whole time.
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

    /// How many temporary locks `runs` runs can wait out within a number of minutes: the first of each run, then the second of each. A
    /// guess at the end of the span is outside it.
    fn waits(&self, minutes: u64, runs: u64) -> u64 {
        let mut left = minutes.saturating_sub(1);
        let mut waits = 0_u64;
        for number in 1..self.temporary_locks_to_lock.unwrap_or(u16::MAX) {
            let lasts = self.temporary_lock.map_or(0, |stop| u64::from(stop.minutes(number)));
            let most = left.checked_div(lasts).unwrap_or(u64::MAX);
            // Temporary locks that no longer grow, and never lead to a lock, are all alike.
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
    /// The chance that at least one of a day's guesses is right (LCK-6).
    pub fn chance_per_day(&self, space: SecretSpace) -> Chance {
        Chance::of(self.guesses_per_day, space)
    }

    /// The chance that at least one of a year's guesses is right (LCK-6).
    pub fn chance_per_year(&self, space: SecretSpace) -> Chance {
        Chance::of(self.guesses_per_year, space)
    }
}

/// The number of possible secrets, all equally likely. Secrets that people choose are not equally likely; the list of common passwords
/// covers that.
///
/// ```
/// use madoguchi::SecretSpace;
/// assert_eq!(SecretSpace::new(10, 6).map(SecretSpace::count), Ok(1_000_000));
/// assert!(SecretSpace::new(0, 6).is_err()); // no secret exists
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecretSpace(u128);

/// The number of secrets is 0, or too large to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the number of secrets is 0, or above 2^128 (LCK-6)")]
pub struct SecretSpaceError;

impl SecretSpace {
    /// All texts of `length` characters from an alphabet of `alphabet` characters.
    ///
    /// # Errors
    /// [`SecretSpaceError`].
    pub fn new(alphabet: u32, length: u32) -> Result<Self, SecretSpaceError> {
        let count = u128::from(alphabet).checked_pow(length).filter(|&count| count > 0);
        count.map(Self).ok_or(SecretSpaceError)
    }

    /// The number of secrets.
    pub const fn count(self) -> u128 {
        self.0
    }
}

/// A chance as an exact fraction in lowest terms. It is exact for a secret that stays the same. For one that changes with each guess, it is
/// never below the real chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chance {
    /// The numerator.
    pub numerator: u128,
    /// The denominator.
    pub denominator: u128,
}

impl Chance {
    fn of(guesses: u64, space: SecretSpace) -> Self {
        let right = u128::from(guesses).min(space.0);
        let shared = shared_divisor(right, space.0);
        let part = |of: u128| of.checked_div(shared).unwrap_or(of);
        Self { numerator: part(right), denominator: part(space.0) }
    }

    /// The fraction as a text: `9/500000`.
    pub fn fraction(self) -> Text {
        format!("{}/{}", self.numerator, self.denominator).into()
    }

    /// The chance in words, Japanese and English; never smaller than the fraction.
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

/// Formats a number with separators: `1,234,567`.
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
