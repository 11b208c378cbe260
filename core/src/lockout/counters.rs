//! The attempt counters of one subject, by factor and origin. A success or a lock of one never affects another (LCK-1, LCK-3, LCK-6).

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{
    AttemptCounter, AttemptCounterError, AttemptCounterStep, AttemptOf, Begun, CounterEvent, CounterEventKind,
    LockPolicy, LockState, Origin, Recorded, Verdict,
};
use crate::factor::Factor;
use crate::instant::Instant;
use crate::kernel::Shown::{self, Fields};

/// The attempt counters of one subject. Counters without attempts are not stored.
///
/// ```
/// use madoguchi::{AttemptOf, Begun, Factor, Instant, AttemptCounters, LockState, Origin, Profile};
/// let seiwa = Profile::seiwa();
/// let (login, otp) = (seiwa.lock(Factor::LoginPassword).unwrap().policy(), seiwa.lock(Factor::OneTimePassword).unwrap().policy());
/// let now: Instant = "2026-11-02T09:00:00+09:00".parse()?;
///
/// // Six attempts that nobody records, three at a time, lock the login password and leave the one-time password alone (LCK-1).
/// let of = AttemptOf { subject: "c-1".into(), origin: Origin::Stranger, revision: 1, tag: [0; 4], act: [5; 8] };
/// let mut counters = AttemptCounters::default();
/// for at in [now, "2026-11-02T09:00:30+09:00".parse()?] {
///     for _ in 0..3 {
///         counters = counters.began(login, of.clone(), at)?.counters;
///     }
///     let fourth = counters.began(login, of.clone(), at)?;
///     assert!(matches!(fourth.answer, Begun::Busy { .. })); // three are pending
/// }
/// let later = counters.due(login, "2026-11-02T09:01:00+09:00".parse()?)?.counters;
/// assert_eq!(later.counter(login, Origin::Stranger).state(), LockState::TemporarilyLocked);
/// assert_eq!(later.counter(otp, Origin::Stranger).state(), LockState::Open);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AttemptCounters {
    /// Sorted by key.
    kept: Vec<(Key, AttemptCounter)>,
}

/// Factor and origin, by their fixed numbers: what is stored stays readable when a word is renamed or added.
type Key = (u16, u16);

/// The result of a step of one of the counters.
#[derive(Debug)]
#[must_use = "a step holds only once its attempt counters are committed"]
pub struct AttemptCountersStep<A> {
    /// The attempt counters to commit.
    pub counters: AttemptCounters,
    /// The answer of the step.
    pub answer: A,
    /// The events in order, each with the origin of its attempt counter.
    pub happened: Vec<(Origin, CounterEvent)>,
    /// The next timed change of the attempt counters of this factor; `None` if there is none.
    pub wake_at: Option<Instant>,
}

impl AttemptCounters {
    /// The fields that staff may see in a row: all of them, each attempt counter under the names of its factor and origin.
    pub(crate) const SHOWN: &'static [Shown] = &[Fields("kept", AttemptCounter::SHOWN)];

    /// The attempt counter for attempts from an origin: the shared one, unless the policy counts origins apart (LCK-6).
    pub fn counter(&self, policy: &LockPolicy, origin: Origin) -> Cow<'_, AttemptCounter> {
        let own = self.at(key(policy.factor, counted_as(policy, origin)));
        // A change of the profile must not lift a lock; only the institution lifts it (LCK-3). So a shared lock also applies to strangers
        // after the profile begins to count them apart, and a strangers' lock applies to everybody after the profile ends that. Pending
        // attempts stay with their own origin; otherwise `busy` would reveal the lock (fault 65).
        let other = self.at(key(policy.factor, if policy.apart { Origin::Known } else { Origin::Stranger }));
        let holds = if policy.apart { other.is_locked_for_all() } else { other.state() == LockState::Locked };
        if holds && own.state() != LockState::Locked { Cow::Owned(own.locked_as(other)) } else { Cow::Borrowed(own) }
    }

    /// Calls [`AttemptCounter::began`] on the attempt counter of the attempt's origin.
    ///
    /// # Errors
    /// Those of [`AttemptCounter::began`].
    pub fn began(
        &self,
        policy: &LockPolicy,
        of: AttemptOf,
        now: Instant,
    ) -> Result<AttemptCountersStep<Begun>, AttemptCounterError> {
        let origin = counted_as(policy, of.origin);
        let step = self.counter(policy, origin).began(policy, of, now)?;
        Ok(self.with(policy, origin, step))
    }

    /// Calls [`AttemptCounter::record`] on the attempt counter of the origin in which the attempt began.
    ///
    /// # Errors
    /// Those of [`AttemptCounter::record`].
    pub fn record(
        &self,
        policy: &LockPolicy,
        subject: &str,
        verdict: Verdict,
        now: Instant,
    ) -> Result<AttemptCountersStep<Recorded>, AttemptCounterError> {
        let origin = counted_as(policy, verdict.of().origin);
        let step = self.counter(policy, origin).record(policy, subject, verdict, now)?;
        Ok(self.with(policy, origin, step))
    }

    /// Applies what is due by an instant to all attempt counters of the policy's factor: attempts that timed out become failures, and temporary locks
    /// that are over end. See [`AttemptCounter::due`].
    ///
    /// # Errors
    /// Those of [`AttemptCounter::due`].
    pub fn due(&self, policy: &LockPolicy, now: Instant) -> Result<AttemptCountersStep<()>, AttemptCounterError> {
        self.each(policy, |counter| counter.due(policy, now))
    }

    /// Calls [`AttemptCounter::lifted`] on all attempt counters of a factor (OPR-1).
    ///
    /// # Errors
    /// Those of [`AttemptCounter::lifted`].
    pub fn lifted(&self, policy: &LockPolicy, now: Instant) -> Result<AttemptCountersStep<()>, AttemptCounterError> {
        self.each(policy, |counter| counter.lifted(policy, now))
    }

    /// The next timed change of the attempt counters of a factor; `None` if there is none.
    pub fn wake_at(&self, policy: &LockPolicy) -> Option<Instant> {
        // Checks both origins even if today's profile does not count them apart, because an earlier profile may have.
        Origin::ALL.iter().filter_map(|&origin| self.at(key(policy.factor, origin)).wake_at(policy)).min()
    }

    /// Whether the use of a factor that the profile does not count any more is locked: only the institution lifts a lock (LCK-3).
    pub(crate) fn is_locked(&self, factor: Factor) -> bool {
        Origin::ALL.iter().any(|&origin| self.at(key(factor, origin)).state() == LockState::Locked)
    }

    /// Lifts the locks of a factor that the profile does not count any more: nothing of it is left (OPR-1).
    pub(crate) fn without(&self, factor: Factor, now: Instant) -> AttemptCountersStep<()> {
        let keys = Origin::ALL.iter().map(|&origin| (origin, key(factor, origin)));
        let locked = keys.clone().filter(|(_, key)| self.at(*key).state() == LockState::Locked);
        let happened =
            locked.map(|(origin, _)| (origin, CounterEvent { at: now, kind: CounterEventKind::Lifted })).collect();
        let mut counters = self.clone();
        counters.kept.retain(|(kept, _)| keys.clone().all(|(_, own)| own != *kept));
        AttemptCountersStep { counters, answer: (), happened, wake_at: None }
    }

    fn at(&self, key: Key) -> &AttemptCounter {
        let place = self.kept.binary_search_by_key(&key, |(key, _)| *key).ok();
        place.and_then(|place| self.kept.get(place)).map_or(&NOTHING_YET, |(_, counter)| counter)
    }

    fn each(
        &self,
        policy: &LockPolicy,
        step: impl Fn(&AttemptCounter) -> Result<AttemptCounterStep<()>, AttemptCounterError>,
    ) -> Result<AttemptCountersStep<()>, AttemptCounterError> {
        let mut all = AttemptCountersStep { counters: self.clone(), answer: (), happened: Vec::new(), wake_at: None };
        for &origin in Origin::ALL {
            let counter = all.counters.at(key(policy.factor, origin));
            if counter == &NOTHING_YET {
                continue;
            }
            let next = all.counters.with(policy, origin, step(counter)?);
            all.happened.extend(next.happened);
            (all.counters, all.wake_at) = (next.counters, next.wake_at);
        }
        all.happened.sort_by_key(|(_, happened)| happened.at);
        Ok(all)
    }

    fn with<A>(&self, policy: &LockPolicy, origin: Origin, step: AttemptCounterStep<A>) -> AttemptCountersStep<A> {
        let key = key(policy.factor, origin);
        let mut counters = self.clone();
        match counters.kept.binary_search_by_key(&key, |(key, _)| *key) {
            Ok(place) => {
                if let Some((_, kept)) = counters.kept.get_mut(place) {
                    *kept = step.counter;
                }
            }
            Err(place) => counters.kept.insert(place, (key, step.counter)),
        }
        let wake_at = counters.wake_at(policy);
        let happened = step.happened.into_iter().map(|happened| (origin, happened)).collect();
        AttemptCountersStep { counters, answer: step.answer, happened, wake_at }
    }
}

/// If strangers are not counted apart, everyone is counted as known (LCK-6).
fn counted_as(policy: &LockPolicy, origin: Origin) -> Origin {
    if policy.apart { origin } else { Origin::Known }
}

fn key(factor: Factor, origin: Origin) -> Key {
    (factor.number(), origin.number())
}

static NOTHING_YET: AttemptCounter = AttemptCounter::NEW;
