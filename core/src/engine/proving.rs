//! Proves the secrets of a page: each attempt is counted and committed, then compared, then its result is recorded, and only then does the handler
//! decide (LCK-2). An unknown name, a wrong secret and a lock get the same answer after the same work (LCK-4).

use super::act_error::ActError;
use super::act_handler::Decision;
use super::admission::{Admission, standing};
use super::attempt::{Attempt, Compared, Counted};
use super::commit_builder::CommitBuilder;
use super::conclude::{Conclusion, keep, say};
use super::engine::{Drawn, Scope};
use super::handler::{Decides, Form, Goes};
use super::outcome::{Outcome, Reason, Refusal};
use super::page_view::page_view;
use super::proof::{Named, Others, Proof, Refused, Whose};
use super::rows::Rows;
use super::second_login::second_login;
use super::session::{Owner, Proven, Session, SessionEvent, SessionState, key};
use super::subject::Subject;
use super::subject::counting::{AttemptResult, Count, closed_reason};
use super::submission::SubmitAct;
use crate::customer::LiveSession;
use crate::id::SessionId;
use crate::kernel::{AuditEvent, Fact, RowKey};
use crate::lockout::{LockClosing, LockState, Origin};

impl SubmitAct {
    /// The rows that a page's proof of this name needs: the name's, then those of its customer or of a decoy; once the secrets are proven, also the sessions
    /// that may be open. Nothing more is read before that, so the number of rows does not reveal whether there is a customer (LCK-4).
    pub(super) fn wants_proof(
        &self,
        proof: &Proof,
        name: RowKey,
        rows: &Rows,
        cx: &Scope<'_>,
    ) -> Result<Vec<RowKey>, ActError> {
        let Whose::Named(named) = &proof.whose else { return Ok(Vec::new()) };
        let mut wanted = vec![name.clone()];
        if !rows.knows(&name) {
            return Ok(wanted);
        }
        let (row, _) = Subject::of_name(name, rows, cx)?;
        wanted.extend(Subject::rows_of(&row));
        if let (Attempt::Compared(compared), Others::ByProfile) = (&self.attempt, named.others)
            && let Some(mut judged) = Subject::read(rows, row.clone(), cx)?
        {
            let result = judged.record(compared, &mut judged.counting(cx), cx)?;
            if named.refusal(&judged, result, self.origin(&judged, cx), cx).is_none() {
                let living = judged.customer.iter().flat_map(|customer| customer.sessions.iter());
                wanted.extend(living.map(|living| key(living.id)));
            }
        }
        Ok(wanted)
    }

    /// Counts the attempt; or, if it is compared, records the result and calls the handler.
    pub(super) fn prove(
        &mut self,
        proof: &'static Proof,
        by: Decides,
        mut admission: Admission,
        rows: &Rows,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let subject = match &proof.whose {
            Whose::Session => admission.owner.take(),
            Whose::Named(named) => {
                let name = (named.row)(&self.entries).filter(|name| rows.knows(name)).ok_or(ActError::Misuse)?;
                let (row, tag) = Subject::of_name(name, rows, cx)?;
                // What leads from a name to a customer is written after the customer.
                let read = Subject::read(rows, row.clone(), cx)?.ok_or_else(|| Subject::lost(row))?;
                Some(read.tagged(tag))
            }
        };
        let Some(subject) = subject else { return Err(ActError::Misuse) };
        if let Attempt::Compared(compared) = std::mem::take(&mut self.attempt) {
            let decided = match &proof.whose {
                Whose::Session => self.session_proven(&compared, by, admission, subject, cx),
                Whose::Named(named) => self.named_proven(&compared, named, by, admission, subject, rows, cx),
            };
            // After a conflict the same result is recorded over newer rows.
            self.attempt = Attempt::Compared(compared);
            return decided;
        }
        self.count(proof, admission, subject, cx)
    }

    /// Counts an attempt at each factor, in its own commit.
    fn count(
        &mut self,
        proof: &'static Proof,
        mut admission: Admission,
        mut subject: Subject,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let mut draft = subject.counting(cx).in_session(self.session);
        let origin = match &proof.whose {
            Whose::Session => admission.session.origin(),
            Whose::Named(_) => self.origin(&subject, cx),
        };
        let tickets = match subject.count(&proof.factors(), origin, &mut draft, cx)? {
            Count::Tickets(tickets) => tickets,
            Count::Busy { retry_at } => {
                if matches!(proof.whose, Whose::Session) {
                    admission.owner = Some(subject);
                }
                return Ok(Decision::Answer(admission.busy(retry_at, cx)));
            }
        };
        let (key, customer) = (subject.key.clone(), subject.customer.clone());
        let (never_matches, may_rehash) = match &proof.whose {
            Whose::Session => (false, true),
            Whose::Named(named) => (
                customer.as_deref().is_some_and(|customer| (named.never_matches)(customer, &self.entries)),
                // A correct secret in a login that is refused in any case costs one hash as well (LCK-4).
                named.refusal(&subject, AttemptResult::Opened, origin, cx).is_none(),
            ),
        };
        self.attempt = Attempt::Counted(Counted { proof, tickets, key, customer, never_matches, may_rehash });
        subject.put(&mut draft, cx);
        Ok(Decision::Count(draft.finish()))
    }

    /// Concludes for the session's own customer.
    fn session_proven(
        &self,
        compared: &Compared,
        by: Decides,
        mut admission: Admission,
        mut owner: Subject,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let mut draft = owner.counting(cx).in_session(self.session);
        let result = owner.record(compared, &mut draft, cx)?;
        if result != AttemptResult::Opened {
            let origin = admission.session.origin();
            let closed = owner.is_closed_by(LockClosing::Login, origin, cx.profile).map(closed_reason);
            if let Some(reason) = closed.or(owner.ends_session.then_some(Reason::Wrong)) {
                return admission.revoke(self.session, owner, draft, reason, cx);
            }
            let closed = owner.closed_longest(&compared.proof.factors(), origin, cx.profile);
            let (because, reason) = match (closed, result) {
                (Some((LockState::Locked, _)), _) => (Refusal::FactorLocked, Reason::FactorLocked),
                (Some(_), _) => (Refusal::FactorTemporarilyLocked, Reason::FactorTemporarilyLocked),
                (None, AttemptResult::OverBudget) => (Refusal::WrongCredentials, Reason::OverBudget),
                (None, AttemptResult::Unjudged(why)) => (Refusal::WrongCredentials, why.reason()),
                (None, AttemptResult::Late) => (Refusal::WrongCredentials, Reason::Late),
                (None, AttemptResult::Opened | AttemptResult::Refused) => (Refusal::WrongCredentials, Reason::Wrong),
            };
            admission.owner = Some(owner.clone());
            let mut outcome = admission.refused(because, reason, &["LCK-4"], cx);
            if let Some(until) = closed.and_then(|(_, until)| until) {
                outcome.retry_at(until);
            }
            keep(&admission, owner, &mut draft, &mut outcome, cx)?;
            return Ok(Decision::Finish(draft.finish(), outcome));
        }
        let key = owner.key.clone();
        let mut form = Form::new(cx, cx.entropy, &self.entries, &admission.session).of(&key, owner.next_revision());
        if let RowKey::Customer(id) = &owner.key {
            form.environments = self.environments_of(id, cx);
        }
        let next = owner.lets(|customer| by(&form, customer))?;
        if !matches!(next.goes, Goes::Refused(_)) {
            refresh(compared, &mut owner, &mut draft, cx);
        }
        let (proven, token) = (compared.proof.factors(), self.new_token(cx));
        Conclusion { cx, draft, admission, owner: Some(owner), proven, token, takes: None }.write(next)
    }

    /// Concludes for the customer whom the entries name, or a decoy.
    #[expect(clippy::too_many_arguments, reason = "the parts of one submission")]
    fn named_proven(
        &self,
        compared: &Compared,
        named: &Named,
        by: Decides,
        admission: Admission,
        mut subject: Subject,
        rows: &Rows,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let mut draft = subject.counting(cx).in_session(self.session);
        let origin = self.origin(&subject, cx);
        let result = subject.record(compared, &mut draft, cx)?;
        let refusal = match named.denial(&subject, result, origin, cx) {
            Some(denied) => Some(denied),
            None => {
                subject.entitle(&mut draft, cx)?;
                self.refused_when_proven(named, &mut subject, rows, &mut draft, cx)?
            }
        };
        if let Some((because, reason, rules)) = refusal {
            let mut outcome = admission.refused(because, reason, rules, cx);
            let known = subject.customer.is_some();
            outcome.internal.facts = known.then(|| Fact::new("customer", &subject.key)).into_iter().collect();
            // The page's nonce is spent, as after a successful login.
            keep(&admission, subject, &mut draft, &mut outcome, cx)?;
            return Ok(Decision::Finish(draft.finish(), outcome));
        }
        self.open(compared, named, by, admission, subject, draft, cx)
    }

    /// Why the customer whose secrets are proven is refused all the same; if nothing does, what happens to their other sessions has happened.
    fn refused_when_proven(
        &self,
        named: &Named,
        subject: &mut Subject,
        rows: &Rows,
        draft: &mut CommitBuilder<'_>,
        cx: &Drawn<'_>,
    ) -> Result<Option<Refused>, ActError> {
        let Some(customer) = subject.customer.as_deref_mut() else { return Err(ActError::Misuse) };
        if let Some(refused) = (named.refuses)(customer) {
            return Ok(Some(refused));
        }
        match named.others {
            Others::ByProfile => second_login(subject, rows, draft, cx),
            Others::End => {
                customer.sessions.clear();
                Ok(None)
            }
        }
    }

    /// Makes the session the customer's, under a new token.
    #[expect(clippy::too_many_arguments, reason = "the parts of one submission")]
    fn open(
        &self,
        compared: &Compared,
        named: &Named,
        by: Decides,
        admission: Admission,
        mut subject: Subject,
        mut draft: CommitBuilder<'_>,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let RowKey::Customer(id) = subject.key.clone() else { return Err(ActError::Misuse) };
        let (known, since) = (self.origin(&subject, cx) == Origin::Known, subject.next_attempts_revision());
        refresh(compared, &mut subject, &mut draft, cx);
        let key = subject.key.clone();
        let mut form = Form::new(cx, cx.entropy, &self.entries, &admission.session).of(&key, subject.next_revision());
        form.environments = self.environments_of(&id, cx);
        let next = subject.lets(|customer| by(&form, customer))?;
        let Some(customer) = subject.customer.as_deref_mut() else { return Err(ActError::Misuse) };
        let page = match next.goes {
            Goes::To(page) => page,
            Goes::Climbs => cx.registry.next_page(Some(customer), cx),
            Goes::Releases(_) | Goes::Ends(..) | Goes::Refused(_) => return Err(ActError::Misuse),
        };
        let logs_in = named.event == SessionEvent::LoggedIn;
        let state = if logs_in { standing(customer, cx) } else { SessionState::Identified };
        let (Some(session), Some(ended)) = (
            admission.session.step_to(named.event, state, cx.now),
            admission.session.step(SessionEvent::Renewed, cx.now),
        ) else {
            return Err(ActError::Misuse);
        };
        let token = self.new_token(cx);
        let new = SessionId::of(&token);
        let opened_at = if logs_in { cx.now } else { session.opened_at };
        let mut session = Session { page, opened_at, known, entries: Vec::new(), ..session };
        admission.shows(&mut session, Some(customer), cx);
        customer.sessions.push(LiveSession { id: new, known, since });
        session.owner = Some(Owner { customer: id, revision: subject.next_revision() });
        for factor in compared.proof.factors() {
            session.prove(Proven { factor, at: cx.now, purpose: admission.session.page });
        }
        say(next.audit, next.notices, &subject.key, &mut draft, cx);
        let (event, rules) = named.opens;
        draft.audit(event, &subject.key, cx.now, rules, vec![Fact::new("session", new)]);
        let mut view = page_view(&session, subject.customer.as_deref(), &token, cx);
        view.session = Some(token);
        subject.put(&mut draft, cx);
        draft.put_session(&admission.key, admission.revision, &ended, cx);
        draft.put_session(&RowKey::Session(new), 0, &session, cx);
        Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
    }
}

impl Named {
    /// The first check that refuses the named customer after their secrets were compared.
    fn refusal(&self, subject: &Subject, result: AttemptResult, origin: Origin, cx: &Scope<'_>) -> Option<Refused> {
        let proven = || subject.customer.as_deref().and_then(self.refuses);
        self.denial(subject, result, origin, cx).or_else(proven)
    }

    /// The first check that refuses whoever has not proven the secrets. To them it looks like a wrong secret (LCK-4).
    fn denial(&self, subject: &Subject, result: AttemptResult, origin: Origin, cx: &Scope<'_>) -> Option<Refused> {
        let wrong = |reason| Some((Refusal::WrongCredentials, reason, self.rules));
        let Some(customer) = subject.customer.as_deref() else { return wrong(self.unknown) };
        if let Some(reason) = (self.bars)(customer) {
            return wrong(reason);
        }
        // A lock that closes it, of this factor or of another (LCK-1).
        if let Some(state) = subject.is_closed_by(self.closing, origin, cx.profile) {
            return wrong(closed_reason(state));
        }
        match result {
            // From here on the secrets are proven, and the customer gets the actual reason.
            AttemptResult::Opened => None,
            AttemptResult::Refused => wrong(Reason::Wrong),
            AttemptResult::OverBudget => wrong(Reason::OverBudget),
            AttemptResult::Unjudged(why) => wrong(why.reason()),
            AttemptResult::Late => wrong(Reason::Late),
        }
    }
}

/// Stores the hashes that were made anew (CRD-9).
fn refresh(compared: &Compared, subject: &mut Subject, draft: &mut CommitBuilder<'_>, cx: &Drawn<'_>) {
    let Some(customer) = subject.customer.as_deref_mut() else { return };
    for own in &compared.fresh {
        own.verifier.keep(customer, own.credential.clone());
        draft.audit(AuditEvent::Rehashed, &subject.key, cx.now, &["CRD-9"], vec![own.factor.into()]);
    }
}
