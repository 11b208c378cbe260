//! One step of an attempt counter in progress: what falls due, what fails, and what the limit brings (LCK-1 … LCK-3).

use arrayvec::ArrayVec;

use super::{
    AttemptCounter, AttemptCounterError, AttemptCounterStep, COUNTER_EVENTS_MAX, Due, LockEvent, LockState, May,
    Pending, SECONDS_PER_MINUTE, Stage,
};
use crate::instant::Instant;
use crate::lockout::{CounterEvent, CounterEventKind, LockPolicy};

/// A step in progress.
pub(super) struct Work {
    pub(super) counter: AttemptCounter,
    pub(super) happened: ArrayVec<CounterEvent, COUNTER_EVENTS_MAX>,
}

impl Work {
    /// The attempt counter at an instant, after all changes that were due.
    pub(super) fn at(counter: &AttemptCounter, policy: &LockPolicy, now: Instant) -> Result<Self, AttemptCounterError> {
        let recorded = counter.recorded;
        if now < recorded {
            return Err(AttemptCounterError::ClockWentBack { recorded }); // LCK-5
        }
        let mut work = Self { counter: counter.clone(), happened: ArrayVec::new_const() };
        while let Some((at, due)) = work.counter.next_due(policy).filter(|&(at, _)| at <= now) {
            // If the profile shortened a time, the change still cannot be before the recorded instant.
            let at = at.max(recorded);
            match due {
                Due::TemporaryLockOver => work.temporary_lock_over(at),
                Due::RunsOut => {
                    if let Some(pending) = work.counter.pending.pop_at(0) {
                        work.fail(policy, pending, LockEvent::Due, at);
                    }
                }
            }
        }
        // If the profile lowered the limit below the failures, the next event triggers the temporary lock.
        if work.counter.failures >= policy.limit {
            work.at_limit(policy, LockEvent::Due, now);
        }
        work.counter.recorded = now;
        Ok(work)
    }

    pub(super) fn temporary_lock_over(&mut self, at: Instant) {
        self.counter.failures = 0;
        self.counter.go(LockEvent::Due, Stage::Open);
        self.note(CounterEventKind::TemporaryLockEnded, at);
    }

    /// Handles an attempt that did not match, or that nobody recorded in time.
    pub(super) fn fail(&mut self, policy: &LockPolicy, pending: Pending, event: LockEvent, at: Instant) {
        let (attempt, run_out) = (pending.attempt, event == LockEvent::Due);
        if pending.may != May::Match || self.counter.state() != LockState::Open {
            // The attempt does not count as a failure (LCK-2, LCK-4).
            self.counter.go(event, self.counter.stage);
            let over_budget = pending.may == May::BeOverBudget;
            let refused = CounterEventKind::Refused { attempt, run_out };
            self.note(if over_budget { CounterEventKind::OverBudget { attempt, run_out } } else { refused }, at);
            return;
        }
        let next = self.counter.failures.saturating_add(1);
        self.counter.failures = next;
        self.note(CounterEventKind::Failed { attempt, run_out }, at);
        if next >= policy.limit {
            self.at_limit(policy, event, at);
        } else {
            self.counter.go(event, Stage::Open);
        }
    }

    /// Handles the limit: a temporary lock, or the lock in place of the last one (LCK-3); the session may end too (LCK-1).
    pub(super) fn at_limit(&mut self, policy: &LockPolicy, event: LockEvent, at: Instant) {
        let number = self.counter.temporary_locks.saturating_add(1);
        self.counter.failures = 0;
        self.counter.temporary_locks = number;
        if policy.ends_session {
            self.note(CounterEventKind::SessionEnded { number }, at);
        }
        if policy.temporary_locks_to_lock.is_some_and(|last| number >= last) {
            self.counter.go(event, Stage::Locked { since: at, of_all: !policy.apart });
            self.note(CounterEventKind::Locked { number }, at);
        } else if let Some(stop) = policy.temporary_lock {
            let until = at.seconds_on(stop.minutes(number).saturating_mul(SECONDS_PER_MINUTE));
            self.counter.go(event, Stage::TemporarilyLocked { until });
            self.note(CounterEventKind::TemporarilyLocked { number, until }, at);
        }
    }

    pub(super) fn note(&mut self, kind: CounterEventKind, at: Instant) {
        // INVARIANT (happened-fits): at most one event for each pending attempt, plus the end of a temporary lock, the start and end of
        // another, and the event's own.
        let _ = self.happened.try_push(CounterEvent { at, kind });
    }

    pub(super) fn finish<A>(self, policy: &LockPolicy, answer: A) -> AttemptCounterStep<A> {
        let wake_at = self.counter.wake_at(policy);
        AttemptCounterStep { counter: self.counter, answer, happened: self.happened, wake_at }
    }
}
