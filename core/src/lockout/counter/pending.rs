//! Pending attempts: how many are allowed at once, which of them can match, and which one loses its place (LCK-2, LCK-4).
//!
//! `busy` depends only on the pending attempts of one name. The number of failures decides whether an attempt can match, which nobody
//! outside can see (fault 65).

use serde::{Deserialize, Serialize};

use super::{AttemptCounter, LockPolicy, LockState};
use crate::instant::Instant;

/// An attempt that is counted and not yet recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(in crate::lockout) struct Pending {
    pub(super) attempt: u32,
    pub(in crate::lockout) may: May,
    /// The name it was made for: see [`AttemptOf::tag`](crate::lockout::AttemptOf::tag).
    pub(super) tag: [u8; 4],
    /// The act that counted it: see [`AttemptOf::act`](crate::lockout::AttemptOf::act).
    pub(super) act: [u8; 8],
    #[serde(with = "crate::instant::kept")]
    pub(super) begun: Instant,
}

/// The possible results of a pending attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(in crate::lockout) enum May {
    /// It can match, and uses a part of the budget.
    Match,
    /// It began during a temporary lock or a lock: a decoy (LCK-4).
    BeLocked,
    /// It began while failures and attempts that can match had reached the limit: also a decoy (LCK-2).
    BeOverBudget,
}

impl Pending {
    pub(super) fn runs_out(&self, policy: &LockPolicy) -> Instant {
        self.begun.seconds_on(policy.pending_seconds)
    }
}

impl AttemptCounter {
    /// If three attempts of a name are pending, the instant when the first of them times out and another can begin; `None` if one can begin
    /// now (LCK-2).
    pub(super) fn busy(&self, policy: &LockPolicy, tag: [u8; 4]) -> Option<Instant> {
        let mut own = self.pending.iter().filter(|pending| pending.tag == tag);
        let first = own.next()?;
        // The iterator has already returned the first.
        (own.count().saturating_add(1) >= PENDING_MAX).then(|| first.runs_out(policy))
    }

    /// The possible results of an attempt that begins now (LCK-2).
    pub(super) fn may(&self, policy: &LockPolicy) -> May {
        let can_match = self.pending.iter().filter(|pending| pending.may == May::Match).count();
        let counted = can_match.saturating_add(usize::from(self.failures));
        match self.state() {
            LockState::Open if counted < usize::from(policy.limit) => May::Match,
            LockState::Open => May::BeOverBudget,
            LockState::TemporarilyLocked | LockState::Locked => May::BeLocked,
        }
    }

    /// Frees a place. Names without a customer share decoy counters (LCK-4). If all places of one are taken, the oldest attempt of
    /// another name loses its place, as if it had timed out. One name never takes all places, so there is such an attempt; in a customer's
    /// own counter all places are the customer's.
    pub(super) fn make_room(&mut self, tag: [u8; 4]) -> Option<Pending> {
        let others = self.pending.iter().position(|pending| pending.tag != tag);
        others.filter(|_| self.pending.is_full()).and_then(|place| self.pending.pop_at(place))
    }
}

/// The most attempts of one name that may be pending at once, for every policy and in every state: one more gets "busy" (LCK-2). It equals
/// [`LockPolicy::LIMIT_MIN`], so that without failures no attempt is over the budget.
pub(in crate::lockout) const PENDING_MAX: usize = 3;
/// The places for pending attempts in one counter. A customer's counter never uses more than [`PENDING_MAX`]; the names without a customer
/// that share a decoy counter also share its places.
pub(super) const PLACES: usize = 8;
