//! Attempts that are pending: how many at once, which of them can match, and who gives up a place (LCK-2, LCK-4).
//!
//! `busy` follows from the pending attempts of one name alone. How many failures there are decides whether an attempt can match, which
//! nobody outside sees (fault 65).

use serde::{Deserialize, Serialize};

use super::{AttemptCounter, LockPolicy, LockState};
use crate::instant::Instant;

/// An attempt that is counted and not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(in crate::lockout) struct Pending {
    pub(super) attempt: u32,
    pub(in crate::lockout) may: May,
    /// The name that it was made for: see [`AttemptOf::tag`](crate::lockout::AttemptOf::tag).
    pub(super) tag: [u8; 4],
    #[serde(with = "crate::instant::kept")]
    pub(super) begun: Instant,
}

/// What a pending attempt may come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(in crate::lockout) enum May {
    /// It can match, and fills a part of the budget.
    Match,
    /// It began in a stop or lock: a decoy (LCK-4).
    BeLocked,
    /// It began while failures and attempts that can match reached the limit: a decoy too (LCK-2).
    BeOverBudget,
}

impl Pending {
    pub(super) fn runs_out(&self, policy: &LockPolicy) -> Instant {
        self.begun.seconds_on(policy.pending_seconds)
    }
}

impl AttemptCounter {
    /// When an attempt for a name can begin, if none can now: three of that name are pending, and the first of them runs out (LCK-2).
    pub(super) fn busy(&self, policy: &LockPolicy, tag: [u8; 4]) -> Option<Instant> {
        let mut own = self.pending.iter().filter(|pending| pending.tag == tag);
        let first = own.next()?;
        // The first is taken already.
        (own.count().saturating_add(1) >= PENDING_MAX).then(|| first.runs_out(policy))
    }

    /// What an attempt that begins now may come to (LCK-2).
    pub(super) fn may(&self, policy: &LockPolicy) -> May {
        let can_match = self.pending.iter().filter(|pending| pending.may == May::Match).count();
        let counted = can_match.saturating_add(usize::from(self.failures));
        match self.state() {
            LockState::Open if counted < usize::from(policy.limit) => May::Match,
            LockState::Open => May::BeOverBudget,
            LockState::TemporarilyLocked | LockState::Locked => May::BeLocked,
        }
    }

    /// The names of a decoy share its places (LCK-4). If all are taken, the oldest attempt of another name gives up its own, as if it
    /// had run out. One name never takes all places, so there is such an attempt; a customer's places are all the customer's.
    pub(super) fn make_room(&mut self, tag: [u8; 4]) -> Option<Pending> {
        let others = self.pending.iter().position(|pending| pending.tag != tag);
        others.filter(|_| self.pending.is_full()).and_then(|place| self.pending.pop_at(place))
    }
}

/// The most attempts of one name that are pending at once, whatever the policy and whatever happened: one more is busy (LCK-2).
/// It is [`LockPolicy::LIMIT_MIN`] as well, so that right entries made at once are never over the budget.
pub(in crate::lockout) const PENDING_MAX: usize = 3;
/// The pending attempts of an attempt counter. A customer's never has more than [`PENDING_MAX`]; a decoy's is shared by names.
pub(super) const PLACES: usize = 8;
