//! Passcodes sent by mail: created, kept for one use and a short lifetime, limited per hour (CRD-6).

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use super::arena::Arena;
use super::binding::HashBinding;
use super::hash::{HashError, Hashing, PasswordHash, make_hash};
use super::rules::PasscodeRules;
use crate::instant::Instant;
use crate::secret::Secret;
use crate::text::Text;

/// A new passcode: the text for the mail, and the record to store.
#[derive(Debug)]
pub struct PasscodeDraft {
    /// The digits, only for the mail.
    pub passcode: Secret,
    /// The record to store.
    pub record: MailPasscode,
}

/// The stored record of a mail passcode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailPasscode {
    hash: PasswordHash,
    #[serde(with = "crate::instant::kept")]
    sent_at: Instant,
    #[serde(with = "crate::instant::kept")]
    ends_at: Instant,
    address: Text,
    single_use: bool,
    used: bool,
}

impl MailPasscode {
    /// When it was sent; the page shows it to the second (CRD-6).
    pub const fn sent_at(&self) -> Instant {
        self.sent_at
    }

    /// The first instant at which it is expired.
    pub const fn ends_at(&self) -> Instant {
        self.ends_at
    }

    /// The registered address to which it was sent (CRD-6).
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The hash for checking an entry.
    pub const fn hash(&self) -> &PasswordHash {
        &self.hash
    }

    /// Whether it can still be used: it has not expired, and has not been used if the profile allows one use only.
    pub fn is_live(&self, now: Instant) -> bool {
        (self.sent_at..self.ends_at).contains(&now) && !(self.single_use && self.used)
    }

    /// Marks the record as used.
    #[must_use]
    pub fn into_used(self) -> Self {
        Self { used: true, ..self }
    }
}

/// Makes a passcode from randomness, which must be fresh. The address is the registered one, never one from an entry (CRD-6).
///
/// ```
/// use madoguchi::{Arena, HashOwner, HashRole, Hashing, HostKeys, Instant, Profile, make_passcode};
/// let seiwa = Profile::seiwa();
/// let rules = seiwa.credentials();
/// let at: Instant = "2027-02-01T12:00:00+09:00".parse()?;
/// let keys = HostKeys::new("production", 1, &[7; 32])?;
/// let place = HashOwner::new("seiwa", &"c-1".parse()?).of(HashRole::MailPasscode);
/// let (hashing, mut arena) = (Hashing::of(rules, &keys), Arena::new());
/// let draft = make_passcode([9; 16], [7; 16], "hanako@example.jp", at, rules.passcode(), &place, &hashing, &mut arena)?;
/// assert_eq!(draft.passcode.expose().len(), 6);
/// assert!(draft.record.is_live(at) && !draft.record.is_live("2027-02-01T12:10:00+09:00".parse()?)); // ten minutes
/// assert!(!draft.record.into_used().is_live(at)); // once
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`HashError::NoMemory`].
#[expect(clippy::too_many_arguments, reason = "each is needed once")]
pub fn make_passcode(
    random: [u8; 16],
    salt: [u8; 16],
    address: &str,
    now: Instant,
    rules: &PasscodeRules,
    binding: &HashBinding,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<PasscodeDraft, HashError> {
    let digits = usize::from(rules.digits);
    // The last digits of a 128-bit number are uniform to one part in 10^28.
    let number =
        10_u128.checked_pow(rules.digits.into()).and_then(|range| u128::from_le_bytes(random).checked_rem(range));
    let passcode = Secret::new(format!("{:0digits$}", number.unwrap_or_default()));
    let record = MailPasscode {
        hash: make_hash(&passcode, salt, binding, hashing, arena)?,
        sent_at: now,
        ends_at: now.plus_millis(i64::from(rules.life_minutes).saturating_mul(MILLIS_PER_MINUTE)),
        address: address.into(),
        single_use: rules.single_use,
        used: false,
    };
    Ok(PasscodeDraft { passcode, record })
}

/// Counts recent passcodes, to limit their number per hour (CRD-6).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasscodeThrottle {
    /// Epoch milliseconds, oldest first.
    made: ArrayVec<i64, PER_HOUR_MOST>,
}

impl PasscodeThrottle {
    /// Counts one more passcode, or returns when the next one is allowed if the limit for the past hour is reached.
    ///
    /// ```
    /// use madoguchi::{Instant, PasscodeThrottle, Profile};
    /// let seiwa = Profile::seiwa();
    /// let at: Instant = "2027-02-01T12:00:00+09:00".parse()?;
    /// let mut throttle = PasscodeThrottle::default();
    /// for _ in 0..5 {
    ///     throttle = throttle.count(at, seiwa.credentials().passcode()).map_err(|_| "too many")?;
    /// }
    /// let later: Instant = "2027-02-01T13:00:00+09:00".parse()?;
    /// assert_eq!(throttle.count(at, seiwa.credentials().passcode()), Err(later));
    /// assert!(throttle.count(later, seiwa.credentials().passcode()).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The instant from which another passcode is allowed.
    pub fn count(&self, now: Instant, rules: &PasscodeRules) -> Result<Self, Instant> {
        let hour_ago = now.epoch_millis().saturating_sub(HOUR_MILLIS);
        // If the clock was set back, recorded instants may be in the future; they count too.
        let mut made: ArrayVec<i64, PER_HOUR_MOST> = self.made.iter().copied().filter(|&own| own > hour_ago).collect();
        let max = usize::from(rules.per_hour_max).min(PER_HOUR_MOST);
        let blocking = made.len().checked_sub(max).map(|place| made.get(place).copied().unwrap_or_default());
        if let Some(oldest) = blocking {
            return Err(Instant::from_epoch_millis(oldest.saturating_add(HOUR_MILLIS)).unwrap_or(Instant::MAX));
        }
        let _ = made.try_push(now.epoch_millis());
        Ok(Self { made })
    }
}

/// The highest limit per hour that a profile may set.
pub(crate) const PER_HOUR_MOST: usize = 20;
const MILLIS_PER_MINUTE: i64 = 60_000;
const HOUR_MILLIS: i64 = 60 * MILLIS_PER_MINUTE;

#[cfg(test)]
mod tests {
    #![expect(clippy::arithmetic_side_effects, reason = "numbers of a test are small")]

    use proptest::prelude::*;

    use super::*;
    use crate::credential::{HashOwner, HashRole};

    const RULES: PasscodeRules = PasscodeRules { digits: 6, life_minutes: 10, single_use: true, per_hour_max: 5 };

    fn at(millis: i64) -> Instant {
        Instant::from_epoch_millis(1_800_000_000_000 + millis).unwrap()
    }

    proptest! {
        #![proptest_config(crate::fixed::fixed(1_000))]

        /// A simple model: it keeps all instants and counts them again each time.
        #[test]
        fn crd_6_no_hour_has_more_than_five(gaps in proptest::collection::vec(0_i64..2_000_000, 1..60)) {
            let (mut throttle, mut model, mut now) = (PasscodeThrottle::default(), Vec::new(), 0);
            for gap in gaps {
                now += gap;
                let within = model.iter().filter(|&&own| own > now - 3_600_000).count();
                match throttle.count(at(now), &RULES) {
                    Ok(next) => {
                        prop_assert!(within < 5);
                        throttle = next;
                        model.push(now);
                    }
                    Err(retry) => {
                        prop_assert!(within >= 5);
                        let millis = retry.epoch_millis() - at(0).epoch_millis();
                        prop_assert!(throttle.count(at(millis - 1), &RULES).is_err() && throttle.count(at(millis), &RULES).is_ok());
                    }
                }
            }
        }
    }

    #[test]
    fn crd_6_a_passcode_lives_ten_minutes_and_once() {
        let params = super::super::HashParams::new(8, 1, 1).unwrap();
        let keys = crate::kernel::HostKeys::new("tests", 1, &[7; 32]).unwrap();
        let hashing = Hashing::new(super::super::HashLimits::new(params, params).unwrap(), &keys);
        let place = HashOwner::new("seiwa", &"c-1".parse().unwrap()).of(HashRole::MailPasscode);
        let make =
            |random| make_passcode(random, [1; 16], "a@b", at(0), &RULES, &place, &hashing, &mut Arena::new()).unwrap();
        let PasscodeDraft { passcode, record } = make([0; 16]);
        assert_eq!(passcode.expose(), "000000");
        assert_eq!(make([0xff; 16]).passcode.expose(), (u128::MAX % 1_000_000).to_string());
        for (millis, live) in [(-1, false), (0, true), (599_999, true), (600_000, false)] {
            assert_eq!(record.is_live(at(millis)), live, "{millis}");
        }
        let kept: MailPasscode = postcard::from_bytes(&postcard::to_allocvec(&record).unwrap()).unwrap();
        assert_eq!(kept, record);
        assert!(!format!("{record:?}").contains("000000") && !record.clone().into_used().is_live(at(0)));
        assert!(MailPasscode { single_use: false, ..record }.into_used().is_live(at(0)));
    }
}
