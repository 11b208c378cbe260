//! A submission that was admitted, and how its session goes on: on another page, on the same page with a refusal, or to its end.

use super::act_error::ActError;
use super::act_handler::Decision;
use super::commit_builder::CommitBuilder;
use super::engine::{Drawn, Scope};
use super::outcome::{FieldFault, Internal, Outcome, PageShown, Public, Reason, Refusal, Refused};
use super::page_view::{is_gone, page_view};
use super::registry::Asked;
use super::session::{ASKED, CLIMBED, Session, SessionEvent, SessionState, key};
use super::start_session::make_nonce;
use super::subject::Subject;
use crate::customer::Customer;
use crate::id::SessionId;
use crate::instant::{Instant, MILLIS_PER_SECOND};
use crate::kernel::{AuditEvent, Fact, RowKey};
use crate::page::{Page, Stands};
use crate::secret::Secret;

/// A submission that was admitted.
pub(super) struct Admission {
    /// The session's token.
    pub(super) token: Secret,
    pub(super) key: RowKey,
    pub(super) revision: u64,
    pub(super) session: Session,
    /// The session's customer; `None` while it is anonymous.
    pub(super) owner: Option<Subject>,
}

impl Admission {
    pub(super) fn customer(&self) -> Option<&Customer> {
        self.owner.as_ref().and_then(|owner| owner.customer.as_deref())
    }

    /// Starts a commit that writes the session's row.
    pub(super) fn draft<'a>(&self, cx: &'a Scope<'_>) -> CommitBuilder<'a> {
        CommitBuilder::new(cx, &self.key, self.revision.saturating_add(1))
    }

    /// The page where the session now belongs, if it shows another one (ENR-4, LOG-1): another browser went further, a rung of the login became due,
    /// or the institution no longer has the page (INS-5).
    pub(super) fn elsewhere(&self, cx: &Scope<'_>) -> Option<Page> {
        let customer = self.customer()?;
        let page = self.session.page;
        match (self.session.state, cx.registry.asked(customer, cx)) {
            (SessionState::Proving | SessionState::Open, Some(pages)) => {
                let first = pages.first().copied().unwrap_or(cx.registry.inside);
                (!pages.contains(&page)).then_some(first)
            }
            (SessionState::Proving | SessionState::Open, None) => {
                (page.row().stands != Stands::Open || is_gone(page, cx)).then_some(cx.registry.inside)
            }
            (SessionState::Anonymous | SessionState::Identified | SessionState::Ended, _) => None,
        }
    }

    /// Refuses the submission, and moves the session to the page where its customer now is.
    pub(super) fn moved(self, page: Page, cx: &Drawn<'_>) -> Decision {
        let Some(session) = self.turned(page, self.customer(), cx) else { return over(Reason::SessionOver, None, cx) };
        let mut draft = self.draft(cx);
        draft.put_session(&self.key, self.revision, &session, cx);
        let admission = Self { session, ..self };
        Decision::Finish(draft.finish(), admission.refused(Refusal::StalePage, Reason::StalePage, &["ENR-4"], cx))
    }

    /// Shows the page again, with the reason for the refusal.
    pub(super) fn refused(&self, because: Refusal, reason: Reason, rules: &[&str], cx: &Scope<'_>) -> Outcome {
        let mut view = page_view(&self.session, self.customer(), &self.token, cx);
        let rules = rules.iter().map(|&rule| rule.into()).collect();
        view.refused = Some(Refused { because, rules, retry_at: None, faults: Vec::new() });
        Outcome { public: Public::Page(view), internal: reason.into() }
    }

    /// Shows the page again, because three attempts are under way (LCK-2). The instant is a whole second: clocks that differ by milliseconds do not show
    /// in it.
    pub(super) fn busy(&self, retry_at: Instant, cx: &Scope<'_>) -> Outcome {
        let mut outcome = self.refused(Refusal::Busy, Reason::Busy, &["LCK-2"], cx);
        let up_to_the_second = retry_at.epoch_millis().saturating_neg().rem_euclid(MILLIS_PER_SECOND);
        outcome.retry_at(retry_at.plus_millis(up_to_the_second));
        outcome
    }

    /// Shows the page again with the faults of its entries. This counts as activity of the customer.
    pub(super) fn faulty(&self, faults: Vec<FieldFault>, rules: &[&str], cx: &Drawn<'_>) -> Decision {
        let mut outcome = self.refused(Refusal::Entries, Reason::Entries, rules, cx);
        outcome.faults(faults);
        self.touched(outcome, cx)
    }

    /// Answers, and writes only when the customer last acted (LOG-2).
    pub(super) fn touched(&self, outcome: Outcome, cx: &Scope<'_>) -> Decision {
        let Some(session) = self.session.step(SessionEvent::Acted, cx.now) else { return Decision::Answer(outcome) };
        let mut draft = self.draft(cx);
        draft.put_session(&self.key, self.revision, &session, cx);
        Decision::Finish(draft.finish(), outcome)
    }

    /// Moves the session to another page, with a fresh nonce.
    pub(super) fn turn(self, page: Page, cx: &Drawn<'_>) -> Decision {
        let Some(session) = self.turned(page, self.customer(), cx) else { return over(Reason::SessionOver, None, cx) };
        let mut draft = self.draft(cx);
        draft.put_session(&self.key, self.revision, &session, cx);
        let view = page_view(&session, self.customer(), &self.token, cx);
        Decision::Finish(draft.finish(), Outcome::page(view))
    }

    /// Puts the session on another page. For a customer who is logging in or logged in, the ladder decides the state: `Proving` while a rung asks for
    /// something, `Open` once none does.
    pub(super) fn turned(&self, page: Page, customer: Option<&Customer>, cx: &Drawn<'_>) -> Option<Session> {
        let state = match (self.session.state, customer) {
            (SessionState::Proving | SessionState::Open, Some(customer)) => standing(customer, cx),
            (state, _) => state,
        };
        let mut session = self.session.step_to(SessionEvent::Acted, state, cx.now)?;
        session.page = page;
        self.shows(&mut session, customer, cx);
        Some(session)
    }

    /// Makes the page's nonce, drops what the page does not keep (LOG-3), and notes the rungs of the login.
    pub(super) fn shows(&self, session: &mut Session, customer: Option<&Customer>, cx: &Drawn<'_>) {
        let row = session.page.row();
        session.step = make_nonce(&self.key, self.revision, cx);
        session.entries.retain(|(field, _)| row.keeps.contains(field));
        if !row.keeps_sealed {
            session.sealed = None;
        }
        let (SessionState::Proving | SessionState::Open, Some(customer)) = (session.state, customer) else { return };
        for rung in cx.registry.ladder {
            match (rung.asks)(customer, cx) {
                Asked::On(_) => session.note_rung(rung.name, ASKED, cx.now),
                Asked::Nothing(_) if session.rung_is(rung.name, ASKED) => session.note_rung(rung.name, CLIMBED, cx.now),
                // A rung that was climbed stays climbed.
                Asked::Nothing(_) if session.rung_is(rung.name, CLIMBED) => {}
                Asked::Nothing(why) => session.note_rung(rung.name, why, cx.now),
            }
        }
    }

    /// Ends the session because a lock has closed login; what was recorded is kept (LCK-1).
    pub(super) fn revoke(
        &self,
        id: SessionId,
        mut owner: Subject,
        mut draft: CommitBuilder<'_>,
        reason: Reason,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let Some(session) = self.session.step(SessionEvent::Revoked, cx.now) else { return Err(ActError::Misuse) };
        let Decision::Answer(outcome) = over(reason, session.ended, cx) else { return Err(ActError::Misuse) };
        // A lock that closes the customer's sessions has already recorded their end.
        if owner.customer.as_ref().is_some_and(|customer| customer.lists(&key(id))) {
            let why = vec![Fact::new("why", SessionEvent::Revoked)];
            draft.audit(AuditEvent::SessionEnded, &self.key, cx.now, &["LCK-1"], why);
        }
        owner.leave(&key(id));
        owner.put(&mut draft, cx);
        draft.put_session(&self.key, self.revision, &session, cx);
        Ok(Decision::Finish(draft.finish(), outcome))
    }

    /// Ends the session on its last page. What was committed stays (ENR-5).
    pub(super) fn end(
        mut self,
        page: Page,
        event: SessionEvent,
        mut draft: CommitBuilder<'_>,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        // An anonymous session has nothing to abort: it just ends.
        let anonymous = self.session.state == SessionState::Anonymous;
        let event = if anonymous { SessionEvent::LoggedOut } else { event };
        let Some(mut session) = self.session.step(event, cx.now) else { return Err(ActError::Misuse) };
        (session.page, session.step) = (page, make_nonce(&self.key, self.revision, cx));
        draft.put_session(&self.key, self.revision, &session, cx);
        if let Some(mut owner) = self.owner.take() {
            owner.due(&mut draft, cx)?;
            owner.leave(&self.key);
            if event == SessionEvent::Aborted {
                let (event, rules) = cx.registry.aborted;
                draft.audit(event, &owner.key, cx.now, rules, Vec::new());
            }
            owner.put(&mut draft, cx);
        }
        draft.audit(AuditEvent::SessionEnded, &self.key, cx.now, &["LOG-2"], vec![Fact::new("why", event)]);
        let mut view = PageShown::bare(page);
        view.step = session.step.token();
        Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
    }
}

/// The state of a session after the login password: still on the ladder, or open.
pub(super) fn standing(customer: &Customer, cx: &Scope<'_>) -> SessionState {
    if cx.registry.asked(customer, cx).is_some() { SessionState::Proving } else { SessionState::Open }
}

/// Refuses the request of a session that is over or never existed, and shows the page where sessions begin (LOG-2).
pub(super) fn over(reason: Reason, why: Option<SessionEvent>, cx: &Scope<'_>) -> Decision {
    let mut view = PageShown::bare(cx.registry.entrance);
    let rules = vec!["LOG-2".into()];
    view.refused = Some(Refused { because: Refusal::SessionOver, rules, retry_at: None, faults: Vec::new() });
    let facts = why.map(|why| Fact::new("why", why)).into_iter().collect();
    Decision::Answer(Outcome { public: Public::Page(view), internal: Internal { reason, facts } })
}

/// Writes the row of an ended session, and answers.
pub(super) fn end(id: SessionId, revision: u64, ended: &Session, answer: Decision, cx: &Scope<'_>) -> Decision {
    let Decision::Answer(outcome) = answer else { return answer };
    let row = key(id);
    let mut draft = CommitBuilder::new(cx, &row, revision.saturating_add(1)).in_session(id);
    draft.put_session(&row, revision, ended, cx);
    let why = ended.ended.map(|why| Fact::new("why", why)).into_iter().collect();
    draft.audit(AuditEvent::SessionEnded, &row, ended.touched_at, &["LOG-2"], why);
    Decision::Finish(draft.finish(), outcome)
}
