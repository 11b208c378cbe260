//! Writes what follows from a handler's decision: session, page's nonce, the customer's row, messages. For a page, nothing else writes them.

use super::act::Decision;
use super::act_error::ActError;
use super::admission::Admission;
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::handler::{Audit, Goes, Next, Refusing};
use super::outcome::Outcome;
use super::page_view::page_view;
use super::session::{Proven, Session, SessionEvent, key};
use super::subject::Subject;
use crate::customer::{Customer, CustomerRef, LiveSession};
use crate::factor::Factor;
use crate::id::SessionId;
use crate::kernel::{NoticeKind, RowKey, hide};
use crate::page::{EntryField, Page};
use crate::secret::Secret;
use crate::text::Text;

/// A decision that is being turned into a commit.
pub(super) struct Conclusion<'a> {
    pub(super) cx: &'a Scope<'a>,
    pub(super) draft: CommitBuilder<'a>,
    pub(super) admission: Admission,
    /// The session's customer, if their row is to be written.
    pub(super) owner: Option<Subject>,
    /// The factors that were proven on the page. If there are any, the session goes on under a new token.
    pub(super) proven: Vec<Factor>,
    /// The new token.
    pub(super) token: &'a Secret,
    /// The name that the customer takes, unless the handler refuses.
    pub(super) takes: Option<RowKey>,
}

impl Conclusion<'_> {
    /// Writes what follows from the decision.
    pub(super) fn write(mut self, next: Next) -> Result<Decision, ActError> {
        let Next { goes, kept, sealed, audit, notices } = next;
        if let Some(owner) = &self.owner {
            say(audit, notices, &owner.key, &mut self.draft, self.cx);
        }
        match goes {
            Goes::To(page) => self.go(page, kept, sealed),
            Goes::Climbs => {
                let page = self.cx.registry.next_page(self.customer(), self.cx);
                self.go(page, kept, sealed)
            }
            Goes::Releases(page) => self.release(page, kept.unwrap_or_default()),
            Goes::Ends(page, event) => self.admission.end(page, event, self.cx),
            Goes::Refused(refusing) => self.refuse(*refusing),
        }
    }

    /// The session's customer, as the handler left them.
    fn customer(&self) -> Option<&Customer> {
        match &self.owner {
            Some(owner) => owner.customer.as_deref(),
            None => self.admission.customer(),
        }
    }

    /// The session on its next page, with the entries that it keeps.
    fn next_session(
        &self,
        page: Page,
        kept: Option<Vec<(EntryField, String)>>,
        sealed: Option<(Secret, String)>,
    ) -> Result<Session, ActError> {
        let Self { admission, cx, .. } = self;
        let mut session = admission.turned(page, self.customer(), cx).ok_or(ActError::Misuse)?;
        if let Some(kept) = kept {
            session.entries = kept.into_iter().filter(|(field, _)| page.row().keeps.contains(field)).collect();
        }
        if let Some((secret, whose)) = sealed.filter(|_| page.row().keeps_sealed) {
            session.sealed = Some(hide(&secret, &whose, cx.nonce(&whose), cx.keys));
        }
        Ok(session)
    }

    /// Moves the session to a page, under a new token if something was proven (LOG-5, CWE-384).
    fn go(
        mut self,
        page: Page,
        kept: Option<Vec<(EntryField, String)>>,
        sealed: Option<(Secret, String)>,
    ) -> Result<Decision, ActError> {
        let mut session = self.next_session(page, kept, sealed)?;
        let renewed = (!self.proven.is_empty()).then(|| SessionId::of(self.token));
        let mut ended = None;
        if let Some(new) = renewed {
            ended = Some(self.admission.session.step(SessionEvent::Renewed, self.cx.now).ok_or(ActError::Misuse)?);
            let purpose = self.admission.session.page;
            for &factor in &self.proven {
                session.prove(Proven { factor, at: self.cx.now, purpose });
            }
            let since = self.owner.as_ref().map(Subject::next_attempts_revision).unwrap_or_default();
            if let Some(customer) = self.owner.as_mut().and_then(|owner| owner.customer.as_deref_mut()) {
                customer.sessions.retain(|living| key(living.id) != self.admission.key);
                customer.sessions.push(LiveSession { id: new, known: session.known, since });
            }
        }
        if let Some(owner) = &self.owner {
            session.saw(owner.revision_after());
        }
        let mut view = page_view(&session, self.customer(), self.cx);
        if let Some(owner) = self.owner.take() {
            owner.put(&mut self.draft, self.cx);
        }
        let Self { admission, cx, mut draft, token, .. } = self;
        draft.put_session(&admission.key, admission.revision, ended.as_ref().unwrap_or(&session), cx);
        if let Some(new) = renewed {
            draft.put_session(&key(new), 0, &session, cx);
            view.session = Some(token.clone());
        }
        Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
    }

    /// Makes the session anonymous again, and gives the name to the customer.
    fn release(mut self, page: Page, kept: Vec<(EntryField, String)>) -> Result<Decision, ActError> {
        let (Some(owner), Some(name)) = (self.owner.take(), self.takes.take()) else { return Err(ActError::Misuse) };
        let RowKey::Customer(customer) = owner.key.clone() else { return Err(ActError::Misuse) };
        let session = self.admission.session.step(SessionEvent::Released, self.cx.now).ok_or(ActError::Misuse)?;
        let mut session = Session { page, owner: None, known: false, entries: kept, ..session };
        session.proven.clear();
        self.admission.shows(&mut session, None, self.cx);
        self.draft.put(name, 0, &CustomerRef::to(customer), None);
        owner.put(&mut self.draft, self.cx);
        self.draft.put_session(&self.admission.key, self.admission.revision, &session, self.cx);
        Ok(Decision::Finish(self.draft.finish(), Outcome::page(page_view(&session, None, self.cx))))
    }

    /// Shows the page again with the reason. What was proven, and what the refusal counts, is kept.
    fn refuse(mut self, refusing: Refusing) -> Result<Decision, ActError> {
        let Refusing { because, reason, rules, faults, retry_at, counts } = refusing;
        if self.admission.owner.is_none() {
            self.admission.owner = self.owner.clone();
        }
        let mut outcome = self.admission.refused(because, reason, rules, self.cx);
        if !faults.is_empty() {
            outcome.faults(faults);
        }
        if let Some(at) = retry_at {
            outcome.retry_at(at);
        }
        if !counts && self.proven.is_empty() {
            return Ok(self.admission.touched(outcome, self.cx));
        }
        let Some(owner) = self.owner.take() else { return Err(ActError::Misuse) };
        keep(&self.admission, owner, &mut self.draft, &mut outcome, self.cx)?;
        Ok(Decision::Finish(self.draft.finish(), outcome))
    }
}

/// Adds the records and messages about a customer that a handler asked for.
pub(super) fn say(
    audit: Vec<Audit>,
    notices: Vec<(NoticeKind, Option<Text>)>,
    customer: &RowKey,
    draft: &mut CommitBuilder<'_>,
    cx: &Scope<'_>,
) {
    for (event, rules, facts) in audit {
        draft.audit(event, customer, cx.now, rules, facts);
    }
    for (kind, to) in notices {
        draft.notice(kind, customer, to, cx.now, Vec::new());
    }
}

/// Shows the same page with a fresh nonce, and keeps what was recorded of the customer.
pub(super) fn keep(
    admission: &Admission,
    owner: Subject,
    draft: &mut CommitBuilder<'_>,
    outcome: &mut Outcome,
    cx: &Scope<'_>,
) -> Result<(), ActError> {
    let page = admission.session.page;
    let mut session = admission.turned(page, owner.customer.as_deref(), cx).ok_or(ActError::Misuse)?;
    session.saw(owner.revision_after());
    owner.put(draft, cx);
    draft.put_session(&admission.key, admission.revision, &session, cx);
    outcome.fresh(&session);
    Ok(())
}
