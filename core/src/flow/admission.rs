//! A press that was admitted, and how its session goes on: another page, the same page with a refusal, or the end.

use super::act::{ActError, Decision};
use super::commit_builder::CommitBuilder;
use super::customer::JourneyState;
use super::engine::Context;
use super::ladder::ladder;
use super::outcome::{FieldFault, Internal, Outcome, PageShown, Public, Reason, Refusal, Refused};
use super::session::{Session, SessionEvent, SessionState, key};
use super::start_session::make_nonce;
use super::subject::Subject;
use super::view;
use crate::id::SessionId;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, Fact, RowKey};
use crate::page_flow::Page;

/// A press that was admitted.
pub(super) struct Admission {
    pub(super) key: RowKey,
    pub(super) revision: u64,
    pub(super) session: Session,
    /// The session's customer, where it has one.
    pub(super) owner: Option<Subject>,
}

impl Admission {
    /// How far the customer's first use has come.
    pub(super) fn journey(&self) -> Option<JourneyState> {
        self.owner.as_ref().and_then(|owner| owner.customer.as_ref()).map(|customer| customer.journey)
    }

    /// Where first use has come to in another browser, if that is not where this page belongs (ENR-4).
    pub(super) fn elsewhere(&self, cx: &Context<'_>) -> Option<Page> {
        let customer = self.owner.as_ref()?.customer.as_deref()?;
        let here: &[Page] = match customer.journey {
            _ if self.session.state != SessionState::Open => return None,
            JourneyState::AwaitsQuestions => &[Page::Questions],
            JourneyState::AwaitsPasswords => &[Page::Passwords],
            JourneyState::AwaitsCustomerData => &[Page::CustomerData, Page::Review],
            JourneyState::Done => &[Page::Passwords, Page::Enrolled, Page::Top],
            JourneyState::AwaitsLoginId | JourneyState::Expired => &[],
        };
        (!here.contains(&self.session.page)).then(|| ladder(customer, cx))
    }

    /// The press is refused, and the session goes on where its customer is by now.
    pub(super) fn moved(self, page: Page, cx: &Context<'_>) -> Decision {
        let Some(session) = self.turned(page, cx) else { return over(Reason::SessionOver, None) };
        let mut draft = CommitBuilder::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        let admission = Self { session, ..self };
        Decision::Finish(draft.finish(), admission.refused(Refusal::StalePage, Reason::StalePage, &["ENR-4"], cx))
    }

    /// The page as it stands, with why the press was refused.
    pub(super) fn refused(&self, because: Refusal, reason: Reason, rules: &[&str], cx: &Context<'_>) -> Outcome {
        let mut view = view::of(&self.session, self.owner.as_ref(), cx);
        let rules = rules.iter().map(|&rule| rule.into()).collect();
        view.refused = Some(Refused { because, rules, retry_at: None, faults: Vec::new() });
        Outcome { public: Public::Page(view), internal: Internal { reason, facts: Vec::new() } }
    }

    /// The page as it stands: three attempts are under way (LCK-2).
    pub(super) fn busy(&self, retry_at: Instant, cx: &Context<'_>) -> Outcome {
        let mut outcome = self.refused(Refusal::Busy, Reason::Busy, &["LCK-2"], cx);
        outcome.retry_at(retry_at);
        outcome
    }

    /// The page once more, with the faults of its entries; the customer has acted.
    pub(super) fn faulty(&self, faults: Vec<FieldFault>, rules: &[&str], cx: &Context<'_>) -> Decision {
        let mut outcome = self.refused(Refusal::Entries, Reason::Entries, rules, cx);
        outcome.faults(faults);
        self.touched(outcome, cx)
    }

    /// An answer that changes nothing but when the customer last acted (LOG-2).
    pub(super) fn touched(&self, outcome: Outcome, cx: &Context<'_>) -> Decision {
        let Some(session) = self.session.step(SessionEvent::Acted, cx.now) else { return Decision::Answer(outcome) };
        let mut draft = CommitBuilder::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        Decision::Finish(draft.finish(), outcome)
    }

    /// Another page of the same session, with a fresh token.
    pub(super) fn turn(self, page: Page, cx: &Context<'_>) -> Decision {
        let Some(session) = self.turned(page, cx) else { return over(Reason::SessionOver, None) };
        let mut draft = CommitBuilder::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        let view = view::of(&session, self.owner.as_ref(), cx);
        Decision::Finish(draft.finish(), Outcome::page(view))
    }

    /// The session on another page.
    pub(super) fn turned(&self, page: Page, cx: &Context<'_>) -> Option<Session> {
        let mut session = self.session.step(SessionEvent::Acted, cx.now)?;
        (session.page, session.step) = (page, make_nonce(&self.key, self.revision, cx));
        // What was entered is kept between the two pages that need it (LOG-3).
        if !matches!(page, Page::CustomerData | Page::Review) {
            session.entries.clear();
        }
        Some(session)
    }

    /// A lock has closed login: the session is over, and what was recorded is kept (LCK-1).
    pub(super) fn revoke(
        &self,
        id: SessionId,
        mut owner: Subject,
        mut draft: CommitBuilder<'_>,
        reason: Reason,
        cx: &Context<'_>,
    ) -> Result<Decision, ActError> {
        let Some(session) = self.session.step(SessionEvent::Revoked, cx.now) else { return Err(ActError::Misuse) };
        let Decision::Answer(outcome) = over(reason, session.ended) else { return Err(ActError::Misuse) };
        // A lock that closes the customer's sessions has recorded so already.
        if owner.customer.as_ref().is_some_and(|customer| customer.lists(&key(id))) {
            let why = vec![Fact::new("why", SessionEvent::Revoked)];
            draft.audit(AuditEvent::SessionEnded, &self.key, cx.now, &["LCK-1"], why);
        }
        owner.leave(&key(id));
        owner.put(&mut draft, cx);
        draft.put_session(&self.key, self.revision, &session, cx);
        Ok(Decision::Finish(draft.finish(), outcome))
    }

    /// The end of the session, on its last page. What was committed stays (ENR-5).
    pub(super) fn stop(mut self, page: Page, event: SessionEvent, cx: &Context<'_>) -> Result<Decision, ActError> {
        // A visit that is stopped has nothing to stop: it just ends.
        let visits = self.session.state == SessionState::Anonymous;
        let event = if visits { SessionEvent::LoggedOut } else { event };
        let Some(mut session) = self.session.step(event, cx.now) else { return Err(ActError::Misuse) };
        (session.page, session.step) = (page, make_nonce(&self.key, self.revision, cx));
        let mut draft = CommitBuilder::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        if let Some(mut owner) = self.owner.take() {
            owner.due(&mut draft, cx)?;
            owner.leave(&self.key);
            if event == SessionEvent::Aborted {
                draft.audit(AuditEvent::JourneyAborted, &owner.key, cx.now, &["ENR-5"], Vec::new());
            }
            owner.put(&mut draft, cx);
        }
        draft.audit(AuditEvent::SessionEnded, &self.key, cx.now, &["LOG-2"], vec![Fact::new("why", event)]);
        let mut view = PageShown::bare(page);
        view.step = session.step.token();
        Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
    }
}

/// The refusal of a session that is over, or never was: the login page (LOG-2).
pub(super) fn over(reason: Reason, why: Option<SessionEvent>) -> Decision {
    let mut view = PageShown::bare(Page::Login);
    let rules = vec!["LOG-2".into()];
    view.refused = Some(Refused { because: Refusal::SessionOver, rules, retry_at: None, faults: Vec::new() });
    let facts = why.map(|why| Fact::new("why", why)).into_iter().collect();
    Decision::Answer(Outcome { public: Public::Page(view), internal: Internal { reason, facts } })
}

/// Writes a session that has ended, and answers.
pub(super) fn end(id: SessionId, revision: u64, ended: &Session, answer: Decision, cx: &Context<'_>) -> Decision {
    let Decision::Answer(outcome) = answer else { return answer };
    let row = key(id);
    let mut draft = CommitBuilder::new(cx, &row, revision.saturating_add(1)).in_session(id);
    draft.put_session(&row, revision, ended, cx);
    let why = ended.ended.map(|why| Fact::new("why", why)).into_iter().collect();
    draft.audit(AuditEvent::SessionEnded, &row, ended.touched_at, &["LOG-2"], why);
    Decision::Finish(draft.finish(), outcome)
}
