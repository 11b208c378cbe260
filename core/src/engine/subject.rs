//! Who an attempt is counted against: a customer, or a decoy if there is no such customer (LCK-2, LCK-4, LCK-7).

use super::act::Rows;
use super::act_error::ActError;
use super::attempt::Compared;
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::outcome::Reason;
use super::session::SessionEvent;
use crate::customer::{Customer, CustomerRef, Decoy};
use crate::factor::Factor;
use crate::id::CustomerId;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::lockout::{
    AttemptCounterError, AttemptCounters, AttemptOf, Begun, CounterEvent, CounterEventKind, Lock, LockClosing,
    LockPolicy, LockState, Origin, Recorded, Ticket,
};
use crate::profile::Profile;
use crate::text::Text;

/// A row that counts attempts, as it was read and as a decision changes it.
#[derive(Clone)]
pub(crate) struct Subject {
    pub(crate) key: RowKey,
    pub(crate) revision: u64,
    /// The customer; `None` for a decoy.
    pub(crate) customer: Option<Box<Customer>>,
    decoy: Decoy,
    /// The tag under which attempts are pending: derived from the name for a decoy, because names share decoys; 0 for a customer.
    pub(crate) tag: [u8; 4],
    /// Whether wrong entries have ended the session in which they were made (LCK-1).
    pub(crate) ends_session: bool,
}

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
    /// The key of a customer's row.
    pub(crate) const fn customer_key(id: CustomerId) -> RowKey {
        RowKey::Customer(id)
    }

    /// The row in which attempts for a name are counted, and their tag: its customer's row, or a decoy's if no customer has the name. The decoy is
    /// computed in either case, so that the work is the same (LCK-4).
    pub(crate) fn row_of(name: RowKey, rows: &Rows, cx: &Scope<'_>) -> Result<(RowKey, [u8; 4]), ActError> {
        let (number, tag) = cx.keys.decoy_of(&name.to_string());
        let link = rows.read::<CustomerRef>(&name, cx.keys)?;
        Ok(link.map_or((RowKey::Decoy(number), tag), |(_, link)| (Self::customer_key(link.customer), [0; 4])))
    }

    /// Reads a customer's or a decoy's row. A decoy without a row has no attempts yet.
    pub(crate) fn read(rows: &Rows, key: RowKey, cx: &Scope<'_>) -> Result<Option<Self>, ActError> {
        if let RowKey::Decoy(_) = key {
            let (revision, decoy) = rows.read(&key, cx.keys)?.unwrap_or_default();
            return Ok(Some(Self { key, revision, customer: None, decoy, tag: [0; 4], ends_session: false }));
        }
        let read = rows.read::<Customer>(&key, cx.keys)?;
        let Some((revision, customer)) = read else { return Ok(None) };
        if cx.now < customer.recorded {
            return Err(ActError::ClockWentBack { recorded: customer.recorded }); // LCK-5
        }
        Ok(Some(Self {
            key,
            revision,
            customer: Some(Box::new(customer)),
            decoy: Decoy::default(),
            tag: [0; 4],
            ends_session: false,
        }))
    }

    /// The subject with the tag for attempts at one name.
    pub(crate) fn tagged(self, tag: [u8; 4]) -> Self {
        Self { tag, ..self }
    }

    /// The revision of the row after the commit.
    pub(crate) const fn next_revision(&self) -> u64 {
        self.revision.saturating_add(1)
    }

    pub(crate) fn counters(&self) -> &AttemptCounters {
        self.customer.as_ref().map_or(&self.decoy.counters, |customer| &customer.counters)
    }

    fn keep(&mut self, counters: AttemptCounters) {
        match &mut self.customer {
            Some(customer) => customer.counters = counters,
            None => self.decoy.counters = counters,
        }
    }

    fn mail(&self) -> Option<Text> {
        self.customer.as_ref().and_then(|customer| customer.mail())
    }

    /// Counts one attempt at each of several factors, before anything is compared (LCK-2).
    pub(crate) fn count(
        &mut self,
        factors: &[Factor],
        origin: Origin,
        draft: &mut CommitBuilder<'_>,
        cx: &Scope<'_>,
    ) -> Result<Count, ActError> {
        self.due(draft, cx)?;
        let mut tickets = Vec::new();
        for &factor in factors {
            let subject = self.key.to_string().into();
            let of = AttemptOf { subject, origin, revision: self.next_revision(), tag: self.tag };
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
        let in_force = compared.proof.marks(self.customer.as_deref()) == compared.against;
        let mut result = AttemptResult::Opened;
        for verdict in &compared.verdicts {
            let (factor, subject) = (verdict.factor(), self.key.to_string());
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
                            false => AttemptResult::Unjudged,
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
            self.keep(step.counters);
            self.tell(lock.policy().factor(), &step.happened, draft, cx);
        }
        let Some(customer) = &mut self.customer else { return Ok(()) };
        for deadline in cx.registry.deadlines {
            let Some(at) = (deadline.at)(customer).filter(|&at| at <= cx.now) else { continue };
            if let Some((event, rules)) = (deadline.passes)(customer) {
                draft.audit(event, &self.key, at, rules, Vec::new());
            }
        }
        Ok(())
    }

    /// A copy with everything applied that fell due. The copy is only for judging; it is recorded when a decision writes the row.
    pub(crate) fn judged(&self, cx: &Scope<'_>) -> Result<Self, ActError> {
        let mut judged = self.clone();
        judged.due(&mut CommitBuilder::new(cx, &self.key, 0), cx)?;
        Ok(judged)
    }

    /// Removes an ended session from the list (LOG-2).
    pub(crate) fn leave(&mut self, session: &RowKey) {
        if let (Some(customer), RowKey::Session(id)) = (&mut self.customer, session) {
            customer.sessions.retain(|own| own.id != *id);
        }
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

    /// The worst state of the factors whose locks close the same thing (LCK-1), for attempts of an origin.
    pub(crate) fn is_closed_by(&self, closing: LockClosing, origin: Origin, profile: &Profile) -> Option<LockState> {
        let closes = |factor: &&Factor| LockClosing::of(**factor) == closing;
        Factor::ALL.iter().filter(closes).filter_map(|&factor| self.is_closed(factor, origin, profile)).max()
    }

    /// The worse of the states for known environments and for strangers.
    pub(crate) fn is_closed_to_any(&self, factor: Factor, profile: &Profile) -> Option<LockState> {
        Origin::ALL.iter().filter_map(|&origin| self.is_closed(factor, origin, profile)).max()
    }

    /// Adds the row to a commit.
    pub(crate) fn put(mut self, draft: &mut CommitBuilder<'_>, cx: &Scope<'_>) {
        let (key, revision) = (self.key.clone(), self.revision);
        match &mut self.customer {
            None => draft.put(key, revision, &self.decoy, None),
            Some(customer) => {
                if customer.profile != cx.profile.hash {
                    // INS-5: from this decision on, the new profile applies to the customer.
                    let before = Fact::new("before", &customer.profile);
                    draft.audit(AuditEvent::ProfileAdopted, &key, cx.now, &["INS-5"], vec![before]);
                    customer.profile = cx.profile.hash.clone();
                }
                customer.recorded = cx.now;
                draft.put(key, revision, &**customer, None);
            }
        }
    }

    /// Adds notices and records of what happened to an attempt counter (LCK-1, LCK-3, NTC-2). Nobody is notified of what happens to a decoy.
    fn tell(
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
            if let (
                CounterEventKind::TemporarilyLocked { .. } | CounterEventKind::Locked { .. },
                Some(customer),
                Some(policy),
            ) = (happened.kind, &mut self.customer, policy)
            {
                ended = customer.closed(policy, *origin);
            }
            let (event, rule, notice) = match happened.kind {
                CounterEventKind::Succeeded { attempt } => {
                    facts.push(Fact::new("attempt", attempt));
                    (AuditEvent::AttemptSucceeded, "LCK-3", None)
                }
                CounterEventKind::Failed { attempt, run_out }
                | CounterEventKind::Refused { attempt, run_out }
                | CounterEventKind::OverBudget { attempt, run_out } => {
                    facts.push(Fact::new("attempt", attempt));
                    if !matches!(happened.kind, CounterEventKind::Failed { .. }) {
                        facts.push(Fact::new("counts", false));
                    }
                    if matches!(happened.kind, CounterEventKind::OverBudget { .. }) {
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
                    self.ends_session = true;
                    facts.push(Fact::new("number", number));
                    (AuditEvent::TemporarilyLocked, "LCK-1", Some(NoticeKind::TemporarilyLocked))
                }
                CounterEventKind::Lifted => (AuditEvent::Lifted, "OPR-1", Some(NoticeKind::Lifted)),
            };
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
    Unjudged,
    /// It timed out before it was recorded: it is a failure already, and grants nothing.
    Late,
}

pub(crate) fn clock(error: AttemptCounterError) -> ActError {
    match error {
        AttemptCounterError::ClockWentBack { recorded } => ActError::ClockWentBack { recorded },
        AttemptCounterError::NotPending | AttemptCounterError::Exhausted => ActError::Misuse,
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

/// The internal reason for a factor that is locked, temporarily or not.
pub(crate) const fn closed_reason(state: LockState) -> Reason {
    match state {
        LockState::Locked => Reason::FactorLocked,
        LockState::Open | LockState::TemporarilyLocked => Reason::FactorTemporarilyLocked,
    }
}
