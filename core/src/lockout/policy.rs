//! An institution's policy for wrong entries of one factor (LCK-1 … LCK-3, LCK-6): how many are allowed, what follows, and what a lock
//! closes.

use crate::factor::Factor;
use crate::text::Text;
use crate::words::words;

words! {
    /// What a temporary lock or a lock of a factor closes (LCK-1).
    ///
    /// ```
    /// use madoguchi::LockClosing;
    /// assert_eq!(LockClosing::from_name("acts"), Some(LockClosing::Acts));
    /// assert_eq!(LockClosing::from_name("everything"), None);
    /// ```
    LockClosing;
    /// First use of the service (LCK-7).
    FirstUse = 0 "first-use", "初回利用登録", "first use";
    /// Login, and any open session.
    Login = 1 "login", "ログイン（ご利用中の場合も終了します）", "login, and a session that lives";
    /// The acts that require the factor; the rest of the service stays open.
    Acts = 2 "acts", "その入力を必要とするお取引・お手続き", "the acts that ask for it";
    /// The activation of a one-time password token.
    Activation = 3 "activation", "ワンタイムパスワードの利用開始", "activation of a token";
}

words! {
    /// Where an attempt came from, according to the host's recognition of environments (LCK-6).
    ///
    /// ```
    /// use madoguchi::Origin;
    /// assert_eq!(Origin::ALL.len(), 2);
    /// assert_eq!(Origin::from_name("friend"), None);
    /// ```
    Origin;
    /// An environment that the customer has used before.
    Known = 0 "known", "登録済みの環境", "a known environment";
    /// Any other.
    Stranger = 1 "stranger", "未登録の環境", "an environment not known";
}

impl LockClosing {
    /// What the lock of a factor closes (LCK-1).
    pub(crate) const fn of(factor: Factor) -> Self {
        match factor {
            Factor::FirstUse => Self::FirstUse,
            Factor::LoginPassword | Factor::SecretAnswer | Factor::OneTimePassword => Self::Login,
            Factor::ConfirmationPassword | Factor::MailPasscode => Self::Acts,
            Factor::ActivationPassword => Self::Activation,
        }
    }
}

/// A lock that ends by itself (LCK-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TemporaryLock {
    /// The length of the first one, in minutes.
    pub(crate) minutes: u32,
    /// The factor by which each one is longer than the previous one; 1 if all are equal.
    pub(crate) growth: u32,
    /// The maximum length, in minutes.
    pub(crate) longest_minutes: u32,
}

impl TemporaryLock {
    /// The length of the temporary lock with this number, from 1, in minutes. It grows by the profile's factor up to the maximum.
    ///
    /// ```
    /// use madoguchi::{Factor, Profile};
    /// let seiwa = Profile::seiwa();
    /// let stop = seiwa.lock(Factor::LoginPassword).unwrap().policy().temporary_lock();
    /// assert_eq!(stop.map(|stop| (stop.minutes(1), stop.minutes(2))), Some((30, 30)));
    /// assert_eq!(seiwa.lock(Factor::MailPasscode).unwrap().policy().temporary_lock(), None); // the session ends instead
    /// ```
    pub fn minutes(self, number: u16) -> u32 {
        let mut minutes = self.minutes;
        // Fixed temporary locks need no loop; growing ones reach their maximum after a few steps.
        for _ in 1..number {
            if self.growth <= 1 || minutes >= self.longest_minutes {
                break;
            }
            minutes = minutes.saturating_mul(self.growth);
        }
        minutes.min(self.longest_minutes)
    }

    /// The maximum length of a temporary lock, in minutes.
    pub const fn longest(self) -> u32 {
        if self.growth > 1 { self.longest_minutes } else { self.minutes }
    }

    /// Whether no later temporary lock is longer than the one with this number.
    pub(crate) fn is_longest(self, number: u16) -> bool {
        self.minutes(number) >= self.longest()
    }
}

/// How wrong entries of one factor are counted, and what follows (LCK-1 … LCK-3, LCK-6). Only a checked profile contains one.
///
/// ```
/// use madoguchi::{Factor, Profile};
/// let seiwa = Profile::seiwa();
/// let policy = seiwa.lock(Factor::LoginPassword).unwrap().policy();
/// assert_eq!((policy.limit(), policy.temporary_locks_to_lock(), policy.pending_seconds()), (6, Some(3), 30));
/// assert!(!policy.ends_session()); // only the mail passcode does
/// ```
// INVARIANT (policy-locks): the limit is LIMIT_MIN … LIMIT_MAX, and there is a temporary lock, a lock, or both. A temporary lock lasts
// longer than an attempt can be pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LockPolicy {
    pub(crate) factor: Factor,
    pub(crate) limit: u8,
    pub(crate) temporary_lock: Option<TemporaryLock>,
    pub(crate) temporary_locks_to_lock: Option<u16>,
    pub(crate) pending_seconds: u32,
    pub(crate) apart: bool,
    pub(crate) closes: LockClosing,
    pub(crate) ends_session: bool,
}

impl LockPolicy {
    /// The lowest limit of wrong entries in a row that a profile may set: 3, the number of attempts that may be pending at once, so that,
    /// without failures, right entries made at once are never treated as wrong (LCK-2).
    pub const LIMIT_MIN: u8 = 3;

    /// The highest limit of wrong entries in a row that a profile may set: 100, as in NIST SP 800-63B.
    pub const LIMIT_MAX: u8 = 100;

    /// The factor whose wrong entries are counted.
    pub const fn factor(&self) -> Factor {
        self.factor
    }

    /// The number of wrong entries in a row, without a success between, at which the factor is locked, temporarily or not (LCK-1).
    pub const fn limit(&self) -> u8 {
        self.limit
    }

    /// The temporary lock; `None` if the profile has none (LCK-3).
    pub const fn temporary_lock(&self) -> Option<TemporaryLock> {
        self.temporary_lock
    }

    /// How many times the limit must be reached, with no success and no lift between, until the factor is locked instead of temporarily
    /// locked; `None` if the policy never locks it (LCK-3).
    pub const fn temporary_locks_to_lock(&self) -> Option<u16> {
        self.temporary_locks_to_lock
    }

    /// The seconds after which an attempt that nobody recorded becomes a failure (LCK-2).
    pub const fn pending_seconds(&self) -> u32 {
        self.pending_seconds
    }

    /// Whether known environments and strangers are counted apart (LCK-6).
    pub const fn apart(&self) -> bool {
        self.apart
    }

    /// What the temporary lock or the lock closes (LCK-1).
    pub const fn closes(&self) -> LockClosing {
        self.closes
    }

    /// Whether the session ends at the limit (LCK-1).
    pub const fn ends_session(&self) -> bool {
        self.ends_session
    }
}

/// A row of the profile: a policy with its rule, its source in the institution's documents and its texts.
///
/// ```
/// use madoguchi::{Factor, Profile};
/// let seiwa = Profile::seiwa();
/// let lock = seiwa.lock(Factor::ConfirmationPassword).unwrap();
/// assert_eq!((lock.rule(), lock.policy().closes().name()), ("LCK-1", "acts"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    pub(crate) policy: LockPolicy,
    pub(crate) rule: Text,
    pub(crate) source: Text,
    pub(crate) ja: Text,
    pub(crate) en: Text,
}

impl Lock {
    /// The policy itself.
    pub const fn policy(&self) -> &LockPolicy {
        &self.policy
    }

    /// The row's rule ID.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Its source in the institution's documents.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The text for the customer, in Japanese and English.
    pub fn text(&self) -> (&str, &str) {
        (&self.ja, &self.en)
    }
}

/// The rows of the factors that a profile counts, by factor. A factor that nothing asks for may have none (LCK-1, LCK-7).
#[derive(Clone, Debug)]
pub(crate) struct Locks {
    /// In the order of [`Factor::ALL`].
    rows: Vec<Option<Lock>>,
}

impl Locks {
    /// Takes the row of each factor that has one.
    pub(crate) fn each(row: impl FnMut(Factor) -> Option<Lock>) -> Self {
        Self { rows: Factor::ALL.iter().copied().map(row).collect() }
    }

    #[inline]
    pub(crate) fn of(&self, factor: Factor) -> Option<&Lock> {
        self.rows.get(factor.index())?.as_ref()
    }

    /// Every row, in the order of the rule book.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &Lock> {
        self.rows.iter().flatten()
    }
}
