//! Counts attempts against a subject, records their results, and applies what falls due (LCK-1 … LCK-3).

use super::{Passed, Subject};
use crate::engine::act_error::ActError;
use crate::engine::attempt::Compared;
use crate::engine::commit_builder::CommitBuilder;
use crate::engine::engine::{Drawn, Scope};
use crate::engine::outcome::Reason;
use crate::engine::verifier::Unjudged;
use crate::factor::Factor;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, Fact};
use crate::lockout::{
    AttemptCounterError, AttemptOf, Begun, CounterEvent, CounterEventKind, Lock, LockClosing, LockState, Origin,
    Recorded, Ticket,
};
use crate::profile::Profile;

/// The result of counting.
pub(crate) enum Count {
    /// Each attempt is counted, once the row is committed.
    Tickets(Vec<Ticket>),
    /// Three attempts are under way; nothing is counted (LCK-2).
    Busy {
        /// When it can be tried again.
        retry_at: Instant,
    },
}

impl Subject {
    /// Counts one attempt at each of several factors, before anything is compared (LCK-2).
    pub(crate) fn count(
        &mut self,
        factors: &[Factor],
        origin: Origin,
        draft: &mut CommitBuilder<'_>,
        cx: &Drawn<'_>,
    ) -> Result<Count, ActError> {
        self.due(draft, cx)?;
        let mut tickets = Vec::new();
        for &factor in factors {
            let subject = self.attempts_key.to_string().into();
            let (tag, act) = (self.tag, cx.entropy.act());
            let of = AttemptOf { subject, origin, revision: self.next_attempts_revision(), tag, act };
            // A profile does not load unless it has a lock row for each factor that something asks for.
            let policy = cx.profile.lock(factor).ok_or(ActError::Misuse)?.policy();
            let step = self.counters().began(policy, of, cx.now).map_err(clock)?;
            self.tell(factor, &step.happened, draft, cx);
            match step.answer {
                Begun::Busy { retry_at } => return Ok(Count::Busy { retry_at }),
                Begun::Ticket(ticket) => {
                    let attempt = Fact::new("attempt", ticket.attempt());
                    draft.audit(
                        AuditEvent::AttemptCounted,
                        &self.key,
                        cx.now,
                        &["LCK-2"],
                        vec![factor.into(), origin.into(), attempt],
                    );
                    tickets.push(ticket);
                    self.keep(step.counters);
                }
            }
        }
        Ok(Count::Tickets(tickets))
    }

    /// Records the result of a comparison (LCK-2). A late result grants nothing; nor does one for a secret that was replaced in the meantime.
    pub(crate) fn record(
        &mut self,
        compared: &Compared,
        draft: &mut CommitBuilder<'_>,
        cx: &Scope<'_>,
    ) -> Result<AttemptResult, ActError> {
        self.due(draft, cx)?;
        self.attempts_changed = true;
        let in_force = compared.proof.marks(self.customer.as_deref()) == compared.against;
        let mut result = AttemptResult::Opened;
        for verdict in &compared.verdicts {
            let (factor, subject) = (verdict.factor(), self.attempts_key.to_string());
            let Some(policy) = cx.profile.lock(factor).map(Lock::policy) else {
                result = AttemptResult::Late;
                continue;
            };
            let judged = verdict.is_judged();
            let verdict = if in_force { verdict.once_more() } else { verdict.once_more().outdated() };
            match self.counters().record(policy, &subject, verdict, cx.now) {
                Ok(step) => {
                    self.keep(step.counters);
                    self.tell(factor, &step.happened, draft, cx);
                    if step.answer == Recorded::Refused {
                        let is_over =
                            |(_, own): &(_, CounterEvent)| matches!(own.kind, CounterEventKind::OverBudget { .. });
                        let worst = match judged {
                            _ if step.happened.last().is_some_and(is_over) => AttemptResult::OverBudget,
                            true => AttemptResult::Refused,
                            false => AttemptResult::Unjudged(compared.unjudged.unwrap_or(Unjudged::Hash)),
                        };
                        result = result.max(worst);
                    }
                }
                Err(AttemptCounterError::ClockWentBack { recorded }) => {
                    return Err(ActError::ClockWentBack { recorded });
                }
                Err(AttemptCounterError::NotPending | AttemptCounterError::Exhausted) => result = AttemptResult::Late,
            }
        }
        Ok(result)
    }

    /// Applies what fell due in the attempt counters of every factor, and by the deadlines of the features (LCK-2, LCK-3).
    pub(crate) fn due(&mut self, draft: &mut CommitBuilder<'_>, cx: &Scope<'_>) -> Result<(), ActError> {
        for lock in cx.profile.locks() {
            let step = self.counters().due(lock.policy(), cx.now).map_err(clock)?;
            // That time has passed is no change.
            if step.happened.is_empty() {
                continue;
            }
            self.keep(step.counters);
            self.tell(lock.policy().factor(), &step.happened, draft, cx);
        }
        let Some(customer) = &mut self.customer else { return Ok(()) };
        for deadline in cx.registry.deadlines.iter().copied().flatten() {
            let Some(at) = (deadline.at)(customer).filter(|&at| at <= cx.now) else { continue };
            let Some((event, rules)) = (deadline.passes)(customer) else { continue };
            match self.entitled {
                true => draft.audit(event, &self.key, at, rules, Vec::new()),
                false => self.passed.push(Passed { at, event, rules }),
            }
        }
        Ok(())
    }

    /// A copy with everything applied that fell due. The copy is only for judging; it is recorded when a decision writes the row.
    pub(crate) fn judged(&self, cx: &Scope<'_>) -> Result<Self, ActError> {
        let mut judged = self.clone();
        judged.due(&mut self.counting(cx), cx)?;
        Ok(judged)
    }

    /// Lifts the lock of a factor (OPR-1).
    pub(crate) fn lift(
        &mut self,
        factor: Factor,
        draft: &mut CommitBuilder<'_>,
        cx: &Scope<'_>,
    ) -> Result<(), ActError> {
        let was_closed = self.is_closed_to_any(factor, cx.profile).is_some();
        let step = match cx.profile.lock(factor) {
            Some(lock) => self.counters().lifted(lock.policy(), cx.now).map_err(clock)?,
            None => self.counters().without(factor, cx.now),
        };
        self.keep(step.counters);
        // The customer is notified only if the factor was locked, temporarily or not.
        if was_closed {
            self.tell(factor, &step.happened, draft, cx);
        }
        Ok(())
    }

    /// Whether a factor is locked, temporarily or until it is lifted, for attempts of an origin.
    pub(crate) fn is_closed(&self, factor: Factor, origin: Origin, profile: &Profile) -> Option<LockState> {
        let Some(lock) = profile.lock(factor) else {
            return self.counters().is_locked(factor).then_some(LockState::Locked);
        };
        let state = self.counters().counter(lock.policy(), origin).state();
        (state != LockState::Open).then_some(state)
    }

    /// The worst lock of several factors, for attempts of an origin, and its end: of several temporary ones, the last end.
    pub(crate) fn closed_longest(
        &self,
        factors: &[Factor],
        origin: Origin,
        profile: &Profile,
    ) -> Option<(LockState, Option<Instant>)> {
        let until =
            |factor| profile.lock(factor).and_then(|lock| self.counters().counter(lock.policy(), origin).until());
        let closed = |&factor| self.is_closed(factor, origin, profile).map(|state| (state, until(factor)));
        factors.iter().filter_map(closed).max()
    }

    /// The worst state of the factors whose locks close the same thing (LCK-1), for attempts of an origin.
    pub(crate) fn is_closed_by(&self, closing: LockClosing, origin: Origin, profile: &Profile) -> Option<LockState> {
        let closes = |factor: &&Factor| LockClosing::of(**factor) == closing;
        Factor::ALL.iter().filter(closes).filter_map(|&factor| self.is_closed(factor, origin, profile)).max()
    }

    /// The worse of the states for known environments and for strangers.
    pub(crate) fn is_closed_to_any(&self, factor: Factor, profile: &Profile) -> Option<LockState> {
        Origin::ALL.iter().filter_map(|&origin| self.is_closed(factor, origin, profile)).max()
    }
}

/// The result of an attempt; of several, the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AttemptResult {
    /// What was entered was right.
    Opened,
    /// It was wrong, or the factor is locked.
    Refused,
    /// It began while failures and attempts under way had reached the limit: its result is ignored (LCK-2).
    OverBudget,
    /// The stored secret could not be compared. Nothing counts.
    Unjudged(Unjudged),
    /// It timed out before it was recorded: it is a failure already, and grants nothing.
    Late,
}

pub(crate) fn clock(error: AttemptCounterError) -> ActError {
    match error {
        AttemptCounterError::ClockWentBack { recorded } => ActError::ClockWentBack { recorded },
        AttemptCounterError::NotPending | AttemptCounterError::Exhausted => ActError::Misuse,
    }
}

/// The internal reason for a factor that is locked, temporarily or not.
pub(crate) const fn closed_reason(state: LockState) -> Reason {
    match state {
        LockState::Locked => Reason::FactorLocked,
        LockState::Open | LockState::TemporarilyLocked => Reason::FactorTemporarilyLocked,
    }
}
