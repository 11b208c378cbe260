//! What a counter's event means for the customer: sessions that end, records, notices (LCK-1, LCK-3, NTC-2).

use std::sync::Arc;

use super::Subject;
use crate::engine::commit_builder::CommitBuilder;
use crate::engine::engine::Scope;
use crate::engine::session::SessionEvent;
use crate::factor::Factor;
use crate::id::SessionId;
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::lockout::{CounterEvent, CounterEventKind, Lock, LockPolicy, Origin};

impl Subject {
    /// Ends the sessions that a lock closes, by a mark in the row of the attempts: the customer's row is not written for it (LCK-1). Returns the sessions,
    /// for their records.
    fn end_sessions(&mut self, policy: &LockPolicy, origin: Origin) -> Vec<SessionId> {
        self.attempts.end_sessions(policy, origin, self.next_attempts_revision());
        self.attempts_changed = true;
        // What was read is compared with what is written: a session that the mark has ended makes no difference.
        if let Some(read) = &mut self.read {
            Arc::make_mut(read).without_ended(&self.attempts);
        }
        self.customer.as_mut().map(|customer| customer.without_ended(&self.attempts)).unwrap_or_default()
    }

    /// Adds notices and records of what happened to an attempt counter (LCK-1, LCK-3, NTC-2). Nobody is notified of what happens to a decoy.
    pub(super) fn tell(
        &mut self,
        factor: Factor,
        happened: &[(Origin, CounterEvent)],
        draft: &mut CommitBuilder<'_>,
        cx: &Scope<'_>,
    ) {
        let policy = cx.profile.lock(factor).map(Lock::policy);
        for (origin, happened) in happened {
            let mut facts = vec![Fact::from(factor)];
            let mut ended = Vec::new();
            // The attempt's own record says where it came from.
            facts.extend(policy.is_some_and(LockPolicy::apart).then(|| Fact::new("counted-as", origin)));
            let locks =
                matches!(happened.kind, CounterEventKind::TemporarilyLocked { .. } | CounterEventKind::Locked { .. });
            if let Some(policy) = policy.filter(|_| locks) {
                ended = self.end_sessions(policy, *origin);
            }
            if let CounterEventKind::SessionEnded { .. } = happened.kind {
                self.ends_session = true;
            }
            let (event, rule, notice) = meaning(happened.kind, &mut facts);
            draft.audit(event, &self.key, happened.at, &[rule], facts.clone());
            if let (Some(kind), Some(_)) = (notice, &self.customer) {
                draft.notice(kind, &self.key, self.mail(), happened.at, facts);
            }
            for id in ended {
                let why = vec![Fact::new("why", SessionEvent::Revoked)];
                draft.audit(AuditEvent::SessionEnded, &RowKey::Session(id), happened.at, &["LCK-1"], why);
            }
        }
    }
}

/// What an event is called in a record, by which rule, and in a notice if the customer gets one; its numbers are added to the facts.
fn meaning(kind: CounterEventKind, facts: &mut Vec<Fact>) -> (AuditEvent, &'static str, Option<NoticeKind>) {
    match kind {
        CounterEventKind::Succeeded { attempt } => {
            facts.push(Fact::new("attempt", attempt));
            (AuditEvent::AttemptSucceeded, "LCK-3", None)
        }
        CounterEventKind::Failed { attempt, run_out }
        | CounterEventKind::Refused { attempt, run_out }
        | CounterEventKind::OverBudget { attempt, run_out } => {
            facts.push(Fact::new("attempt", attempt));
            if !matches!(kind, CounterEventKind::Failed { .. }) {
                facts.push(Fact::new("counts", false));
            }
            if matches!(kind, CounterEventKind::OverBudget { .. }) {
                facts.push(Fact::new("over-budget", true));
            }
            (if run_out { AuditEvent::AttemptExpired } else { AuditEvent::AttemptFailed }, "LCK-1", None)
        }
        CounterEventKind::TemporarilyLocked { number, until } => {
            facts.extend([Fact::new("number", number), Fact::new("until", until)]);
            (AuditEvent::TemporarilyLocked, "LCK-3", Some(NoticeKind::TemporarilyLocked))
        }
        CounterEventKind::TemporaryLockEnded => {
            (AuditEvent::TemporaryLockEnded, "LCK-3", Some(NoticeKind::TemporaryLockEnded))
        }
        CounterEventKind::Locked { number } => {
            facts.push(Fact::new("number", number));
            (AuditEvent::Locked, "LCK-3", Some(NoticeKind::Locked))
        }
        CounterEventKind::SessionEnded { number } => {
            facts.push(Fact::new("number", number));
            (AuditEvent::TemporarilyLocked, "LCK-1", Some(NoticeKind::TemporarilyLocked))
        }
        CounterEventKind::Lifted => (AuditEvent::Lifted, "OPR-1", Some(NoticeKind::Lifted)),
    }
}

impl From<Factor> for Fact {
    fn from(factor: Factor) -> Self {
        Self::new("factor", factor)
    }
}

impl From<Origin> for Fact {
    fn from(origin: Origin) -> Self {
        Self::new("origin", origin)
    }
}
