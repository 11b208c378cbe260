//! The stored credential of a customer: the hash, its date, and facts about the password that can be known without it (CRD-9, CRD-11).
//!
//! ```text
//! initial ──replace──▶ chosen ──replace──▶ chosen …      a chosen password is never the initial one (fault 24)
//! ```

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use super::arena::Arena;
use super::binding::HashBinding;
use super::form::Lengths;
use super::hash::{HashError, Hashing, PasswordHash, Repeppering, check_hash, make_hash};
use super::rules::{ChangeRules, CredentialRules};
use super::strength::{StrengthRules, is_mixed};
use crate::code::Code;
use crate::instant::{Instant, MILLIS_PER_DAY};
use crate::kernel::{Shown, SnapshotError};
use crate::secret::Secret;
use crate::words::words;

/// A customer's stored password, with the previous ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    hash: PasswordHash,
    #[serde(with = "crate::instant::kept")]
    set_at: Instant,
    initial: bool,
    profile: PasswordProfile,
    /// Identifies the password: no other has it, and rehashing keeps it.
    mark: [u8; 16],
    /// The previous passwords, newest first.
    history: ArrayVec<PasswordHash, HISTORY_MAX>,
}

impl Credential {
    /// The fields that staff may see in a row: neither the hashes nor the mark (CRD-9).
    pub(crate) const SHOWN: &'static [Shown] = &[
        Shown::Value("set_at"),
        Shown::Value("initial"),
        Shown::Fields("profile", &[Shown::Value("length"), Shown::Value("mixed"), Shown::Value("rules_version")]),
    ];
}

/// What is drawn for a new password.
#[derive(Clone, Copy)]
pub(crate) struct NewPasswordDraw {
    /// The salt of its hash.
    pub(crate) salt: [u8; 16],
    /// Its mark, which no other password has, even one whose salt repeats.
    pub(crate) mark: [u8; 16],
}

/// The result of a new password: the credential to store, or every rule that the password breaks.
pub type Replaced = Result<Credential, Vec<Code>>;

impl Credential {
    /// A credential that no secret matches, for a row that stands for nobody (LCK-4).
    pub(crate) fn stand_in(rules: &CredentialRules, binding: &HashBinding, hashing: &Hashing<'_>) -> Self {
        let (hash, profile) = (hashing.decoy(binding), PasswordProfile::of(&Secret::default(), rules.change.version));
        Self { hash, set_at: Instant::MIN, initial: false, profile, mark: [0; 16], history: ArrayVec::new() }
    }

    /// Stores a password that the institution issued, or the first one that a customer chose. What is drawn must be drawn for it alone.
    ///
    /// # Errors
    /// [`HashError`].
    #[expect(clippy::too_many_arguments, reason = "each is needed once")]
    pub(crate) fn make(
        secret: &Secret,
        initial: bool,
        drawn: NewPasswordDraw,
        now: Instant,
        rules: &CredentialRules,
        binding: &HashBinding,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<Self, HashError> {
        let hash = make_hash(secret, drawn.salt, binding, hashing, arena)?;
        let profile = PasswordProfile::of(secret, rules.change.version);
        Ok(Self { hash, set_at: now, initial, profile, mark: drawn.mark, history: ArrayVec::new() })
    }

    /// Replaces this password, unless the new one equals it or a previous one (CRD-3). Form and strength are checked elsewhere. Every hash
    /// is checked even after a match, so that the time does not reveal which one matched.
    ///
    /// # Errors
    /// [`HashError`], also for a stored hash that cannot be checked; then nothing is stored.
    #[expect(clippy::too_many_arguments, reason = "each is needed once")]
    pub(crate) fn replace(
        &self,
        new: &Secret,
        drawn: NewPasswordDraw,
        now: Instant,
        rules: &CredentialRules,
        binding: &HashBinding,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<Replaced, HashError> {
        let &StrengthRules { not_current, history, .. } = &rules.strength;
        let is_current = check_hash(new, &self.hash, binding, hashing, arena)?.matched;
        let mut was_before = false;
        for hash in self.history.iter().take(history.into()) {
            was_before |= match check_hash(new, hash, binding, hashing, arena) {
                Ok(check) => check.matched,
                // A previous hash that cannot be compared blocks nothing; otherwise the customer could choose no password at all, and the right current
                // passwords, which are counted by now, would run out as failures (INS-5, LCK-2).
                Err(HashError::NotAHash | HashError::TooDear | HashError::Pepper(_)) => false,
                Err(error) => return Err(error),
            };
        }
        // Fault 24: an initial password cannot become the permanent one, even if the profile allows the current password again.
        let rungs =
            [(is_current && (not_current || self.initial), Code::SameAsCurrent), (was_before, Code::UsedBefore)];
        let broken: Vec<_> = rungs.into_iter().filter_map(|(broken, code)| broken.then_some(code)).collect();
        if !broken.is_empty() {
            return Ok(Err(broken));
        }
        let next = Self::make(new, false, drawn, now, rules, binding, hashing, arena)?;
        Ok(Ok(next.after(self, rules, hashing)))
    }

    /// Adds the previous credential and its history to this one's history, without hashes whose pepper is retired: they can never be compared again.
    fn after(mut self, before: &Self, rules: &CredentialRules, hashing: &Hashing<'_>) -> Self {
        let kept = HISTORY_MAX.min(rules.strength.history.into());
        let before = std::iter::once(&before.hash).chain(&before.history).filter(|hash| !hashing.is_lost(hash));
        self.history = before.take(kept).cloned().collect();
        self
    }

    /// Stores new initial passwords from the institution; the password in force becomes a previous one (CRD-3).
    ///
    /// # Errors
    /// [`HashError`].
    #[expect(clippy::too_many_arguments, reason = "each is needed once")]
    pub(crate) fn reissue(
        &self,
        secret: &Secret,
        drawn: NewPasswordDraw,
        now: Instant,
        rules: &CredentialRules,
        binding: &HashBinding,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<Self, HashError> {
        let next = Self::make(secret, true, drawn, now, rules, binding, hashing, arena)?;
        Ok(next.after(self, rules, hashing))
    }

    /// The same credential with a new hash, after a match with an outdated one (CRD-9). Nothing else changes.
    pub(crate) fn rehashed(
        &self,
        secret: &Secret,
        salt: [u8; 16],
        binding: &HashBinding,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<Self, HashError> {
        Ok(Self { hash: make_hash(secret, salt, binding, hashing, arena)?, ..self.clone() })
    }

    /// Puts the hash and those of the previous passwords under a pepper. No secret is needed.
    ///
    /// # Errors
    /// The first hash that does not open. It stays as it is; every other one is put under the pepper.
    pub(crate) fn repepper(&mut self, binding: &HashBinding, to: &Repeppering<'_>) -> Result<(), SnapshotError> {
        let mut all = Ok(());
        for hash in std::iter::once(&mut self.hash).chain(&mut self.history) {
            match hash.repeppered(binding, to) {
                Ok(Some(fresh)) => *hash = fresh,
                Ok(None) => {}
                Err(error) => all = all.and(Err(error)),
            }
        }
        all
    }

    /// The numbers of the host's peppers that its hashes are under.
    pub(crate) fn peppered_with(&self) -> impl Iterator<Item = u8> {
        std::iter::once(&self.hash).chain(&self.history).filter_map(PasswordHash::peppered_with)
    }

    /// Whether its hash is within today's limits and its pepper is here, so that a secret can be compared with it.
    pub(crate) fn is_judged(&self, hashing: &Hashing<'_>) -> bool {
        hashing.judges(&self.hash)
    }

    /// The stored hash.
    pub(crate) const fn hash(&self) -> &PasswordHash {
        &self.hash
    }

    /// Identifies this password among all that the customer had or will have, without revealing it.
    pub(crate) const fn mark(&self) -> [u8; 16] {
        self.mark
    }

    /// The instant from which it is in force.
    pub const fn set_at(&self) -> Instant {
        self.set_at
    }

    /// Whether the institution issued it, so that the customer must change it.
    pub const fn is_initial(&self) -> bool {
        self.initial
    }

    /// The facts about the password that can be known without it.
    pub const fn profile(&self) -> &PasswordProfile {
        &self.profile
    }

    /// Whether it must be changed, by when, and why. If there are several reasons, the earliest applies (CRD-11).
    pub fn must_change(&self, rules: &CredentialRules) -> Option<MustChange> {
        let change = &rules.change;
        let initial = self.initial.then_some(MustChange { by: self.set_at, because: MustChangeKind::Initial });
        let aged =
            change.force_days.map(|days| MustChange { by: plus_days(self.set_at, days), because: MustChangeKind::Age });
        let tightened = self.profile.would_change(rules).then(|| MustChange {
            by: plus_days(Instant::from_jst(change.from, 0).unwrap_or(Instant::MAX), change.grace_days),
            because: MustChangeKind::RulesTightened,
        });
        [initial, tightened, aged].into_iter().flatten().min_by_key(|must| must.by)
    }
}

/// Whether to recommend a change of a password that is in force since `set_at`; it is never forced (CRD-11).
///
/// ```
/// use madoguchi::{Instant, Profile, recommend_change};
/// let seiwa = Profile::seiwa();
/// let set_at: Instant = "2027-02-01T12:00:00+09:00".parse()?;
/// assert!(!recommend_change(set_at, "2027-05-02T11:59:59+09:00".parse()?, seiwa.credentials().change()));
/// assert!(recommend_change(set_at, "2027-05-02T12:00:00+09:00".parse()?, seiwa.credentials().change())); // 90 days
/// # Ok::<(), madoguchi::InstantError>(())
/// ```
pub fn recommend_change(set_at: Instant, now: Instant, rules: &ChangeRules) -> bool {
    rules.recommend_days.is_some_and(|days| now >= plus_days(set_at, days))
}

/// A password change that is due (CRD-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MustChange {
    /// From this instant on, the customer can do nothing else.
    pub by: Instant,
    /// The reason.
    pub because: MustChangeKind,
}

words! {
    /// Why a password must be changed.
    ///
    /// ```
    /// use madoguchi::MustChangeKind;
    /// assert_eq!(MustChangeKind::Initial.ja(), "初期パスワードのため");
    /// assert_eq!(MustChangeKind::from_name("old"), None);
    /// ```
    MustChangeKind;
    /// The institution issued it (fault 24).
    Initial = 0 "initial", "初期パスワードのため", "it was given out by the institution";
    /// The rules for passwords were tightened.
    RulesTightened = 1 "rules-tightened", "パスワードの条件が変わったため", "the rules for passwords have changed";
    /// It has been in force for too long.
    Age = 2 "age", "一定期間変更されていないため", "it has not been changed for long";
}

/// Facts about a password, stored beside the hash, so that the institution can find the customers who would have to change theirs (CRD-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordProfile {
    /// The range of its length.
    pub length: LengthBucket,
    /// Whether it has both letters and digits.
    pub mixed: bool,
    /// The version of the rules under which it was chosen.
    pub rules_version: u16,
}

impl PasswordProfile {
    /// The facts about a password chosen under a version of the rules.
    pub fn of(secret: &Secret, rules_version: u16) -> Self {
        let secret = secret.expose();
        Self { length: LengthBucket::of(secret.chars().count()), mixed: is_mixed(secret), rules_version }
    }

    /// Whether new rules would force a change: the password was chosen under another version of the rules, and is not known to satisfy
    /// these. Counting this over all customers shows the effect of new rules in advance (CRD-11).
    ///
    /// ```
    /// use madoguchi::{PasswordProfile, Profile, Secret};
    /// let seiwa = Profile::seiwa();
    /// let short = PasswordProfile::of(&Secret::from("rose26"), 0); // chosen under an earlier version
    /// assert!(!short.would_change(seiwa.credentials())); // six characters are still enough
    /// let tighter = Profile::load(&Profile::SEIWA.replace("password = { min = 6", "password = { min = 8"))?;
    /// assert!(short.would_change(tighter.credentials()));
    /// # Ok::<(), madoguchi::ProfileFaults>(())
    /// ```
    pub fn would_change(&self, rules: &CredentialRules) -> bool {
        let Lengths { min, .. } = rules.forms.password;
        self.rules_version != rules.change.version
            && (self.length.least() < min || (rules.strength.mixed && !self.mixed))
    }
}

words! {
    /// A range of password lengths: too coarse to help guessing, fine enough to find short passwords.
    ///
    /// ```
    /// use madoguchi::LengthBucket;
    /// assert_eq!([7, 8, 40].map(|chars| LengthBucket::of(chars).name()), ["6-7", "8-9", "20-"]);
    /// assert_eq!(LengthBucket::from_name("8"), None);
    /// ```
    LengthBucket;
    /// 0 to 5 characters.
    Below6 = 0 "0-5", "6文字未満", "below 6 characters";
    /// 6 or 7 characters.
    From6 = 1 "6-7", "6～7文字", "6 or 7 characters";
    /// 8 or 9 characters.
    From8 = 2 "8-9", "8～9文字", "8 or 9 characters";
    /// 10 or 11 characters.
    From10 = 3 "10-11", "10～11文字", "10 or 11 characters";
    /// 12 to 14 characters.
    From12 = 4 "12-14", "12～14文字", "12 to 14 characters";
    /// 15 to 19 characters.
    From15 = 5 "15-19", "15～19文字", "15 to 19 characters";
    /// 20 characters or more.
    From20 = 6 "20-", "20文字以上", "20 characters and more";
}

impl LengthBucket {
    /// The range that contains a length.
    pub fn of(chars: usize) -> Self {
        let fits = |bucket: &&Self| usize::from(bucket.least()) <= chars;
        Self::ALL.iter().rfind(fits).copied().unwrap_or(Self::Below6)
    }

    /// The smallest length in the range.
    pub const fn least(self) -> u16 {
        match self {
            Self::Below6 => 0,
            Self::From6 => 6,
            Self::From8 => 8,
            Self::From10 => 10,
            Self::From12 => 12,
            Self::From15 => 15,
            Self::From20 => 20,
        }
    }
}

fn plus_days(at: Instant, days: u16) -> Instant {
    at.plus_millis(i64::from(days).saturating_mul(MILLIS_PER_DAY))
}

/// The most previous passwords that a profile may keep.
pub(crate) const HISTORY_MAX: usize = 10;

#[cfg(test)]
mod tests;
