//! Writes what follows from a handler's decision: session, page's nonce, the customer's row, messages. For a page, nothing else writes them.

use super::act_error::ActError;
use super::act_handler::Decision;
use super::admission::Admission;
use super::commit_builder::CommitBuilder;
use super::engine::Drawn;
use super::handler::{Audit, Goes, Next, Notifies, Refusing};
use super::outcome::Outcome;
use super::page_view::{closed, opened, page_view};
use super::session::{Proven, Session, SessionEvent, key};
use super::subject::Subject;
use crate::customer::{Customer, CustomerRef, LiveSession};
use crate::factor::Factor;
use crate::id::SessionId;
use crate::kernel::RowKey;
use crate::page::{EntryField, Page};
use crate::secret::Secret;

/// A decision that is being turned into a commit.
pub(super) struct Conclusion<'a> {
    pub(super) cx: &'a Drawn<'a>,
    pub(super) draft: CommitBuilder<'a>,
    pub(super) admission: Admission,
    /// The session's customer, if their row is to be written.
    pub(super) owner: Option<Subject>,
    /// The factors that were proven on the page. If there are any, the session goes on under a new token.
    pub(super) proven: Vec<Factor>,
    /// The new token.
    pub(super) token: Secret,
    /// The name that the customer takes, unless the handler refuses.
    pub(super) takes: Option<(u64, RowKey)>,
}

impl Conclusion<'_> {
    /// Writes what follows from the decision.
    pub(super) fn write(mut self, next: Next) -> Result<Decision, ActError> {
        let Next { goes, kept, sealed, audit, notices } = next;
        let says = !audit.is_empty() || !notices.is_empty();
        if let Some(owner) = self.owner.as_ref().or(self.admission.owner.as_ref()) {
            say(audit, notices, &owner.key, &mut self.draft, self.cx);
        }
        match goes {
            Goes::To(page) => self.go(page, kept, sealed),
            Goes::Climbs => {
                let page = self.cx.registry.next_page(self.customer(), self.cx);
                self.go(page, kept, sealed)
            }
            Goes::Releases(page) => self.release(page, kept.unwrap_or_default()),
            Goes::Ends(page, event) => {
                // What the handler changed and said is kept.
                self.admission.owner = self.owner.take().or(self.admission.owner);
                self.admission.end(page, event, self.draft, self.cx)
            }
            Goes::Refused(refusing) => self.refuse(*refusing, says),
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
    fn next_session(&self, page: Page, kept: Option<Vec<(EntryField, String)>>) -> Result<Session, ActError> {
        let Self { admission, cx, .. } = self;
        let mut session = admission.turned(page, self.customer(), cx).ok_or(ActError::Misuse)?;
        if let Some(kept) = kept {
            session.entries = kept.into_iter().filter(|(field, _)| page.row().keeps.contains(field)).collect();
        }
        Ok(session)
    }

    /// Moves the session to a page, under a new token if something was proven (LOG-5, CWE-384).
    fn go(
        mut self,
        page: Page,
        kept: Option<Vec<(EntryField, String)>>,
        sealed: Option<Secret>,
    ) -> Result<Decision, ActError> {
        let mut session = self.next_session(page, kept)?;
        let renewed = (!self.proven.is_empty()).then(|| SessionId::of(&self.token));
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
        let (token, revision) = match renewed {
            Some(_) => (&self.token, 1),
            None => (&self.admission.token, self.admission.revision.saturating_add(1)),
        };
        // What is kept is sealed anew, because the token may be another.
        let sealed = sealed.or_else(|| opened(&session, &self.admission.token, self.cx));
        let sealed = sealed.filter(|_| page.row().keeps_sealed);
        let sealed = sealed.map(|text| closed(&text, token, revision, self.cx).ok_or(ActError::Misuse));
        session.sealed = sealed.transpose()?;
        let mut view = page_view(&session, self.customer(), token, self.cx);
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
        let (Some(owner), Some((revision, name))) = (self.owner.take(), self.takes.take()) else {
            return Err(ActError::Misuse);
        };
        let RowKey::Customer(customer) = owner.key.clone() else { return Err(ActError::Misuse) };
        let session = self.admission.session.step(SessionEvent::Released, self.cx.now).ok_or(ActError::Misuse)?;
        let mut session = Session { page, owner: None, known: false, entries: kept, ..session };
        session.proven.clear();
        self.admission.shows(&mut session, None, self.cx);
        self.draft.put(name, revision, &CustomerRef::to(customer), None);
        owner.put(&mut self.draft, self.cx);
        self.draft.put_session(&self.admission.key, self.admission.revision, &session, self.cx);
        Ok(Decision::Finish(
            self.draft.finish(),
            Outcome::page(page_view(&session, None, &self.admission.token, self.cx)),
        ))
    }

    /// Shows the page again with the reason. What was proven, what the refusal counts and what it says is kept.
    fn refuse(mut self, refusing: Refusing, says: bool) -> Result<Decision, ActError> {
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
        if !counts && !says && self.proven.is_empty() {
            return Ok(self.admission.touched(outcome, self.cx));
        }
        let Some(owner) = self.owner.take().or_else(|| self.admission.owner.clone()) else {
            return Err(ActError::Misuse);
        };
        keep(&self.admission, owner, &mut self.draft, &mut outcome, self.cx)?;
        Ok(Decision::Finish(self.draft.finish(), outcome))
    }
}

/// Adds the records and messages about a customer that a handler asked for.
pub(super) fn say(
    audit: Vec<Audit>,
    notices: Vec<Notifies>,
    customer: &RowKey,
    draft: &mut CommitBuilder<'_>,
    cx: &Drawn<'_>,
) {
    for (event, rules, facts) in audit {
        draft.audit(event, customer, cx.now, rules, facts);
    }
    for (kind, to, facts) in notices {
        draft.notice(kind, customer, to, cx.now, facts);
    }
}

/// Shows the same page with a fresh nonce, and keeps what was recorded of the customer.
pub(super) fn keep(
    admission: &Admission,
    owner: Subject,
    draft: &mut CommitBuilder<'_>,
    outcome: &mut Outcome,
    cx: &Drawn<'_>,
) -> Result<(), ActError> {
    let page = admission.session.page;
    let mut session = admission.turned(page, owner.customer.as_deref(), cx).ok_or(ActError::Misuse)?;
    session.saw(owner.revision_after());
    owner.put(draft, cx);
    draft.put_session(&admission.key, admission.revision, &session, cx);
    outcome.fresh(&session);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use crate::credential::{HashOwner, Hashing};
    use crate::customer::{Attempts, Customer};
    use crate::engine::engine::Drawn;
    use crate::engine::handler::{Does, Form, Handler, Next};
    use crate::engine::institution::Institution;
    use crate::engine::registry::Registry;
    use crate::engine::session::{Owner, PageNonce, Session, SessionEvent, SessionState};
    use crate::engine::{ActError, Engine, Need, Reason, Refusal, Submission};
    use crate::id::SessionId;
    use crate::instant::Instant;
    use crate::kernel::{AuditEvent, HostKeys, MessageBody, Randomness, Row, RowKey, open, seal};
    use crate::page::{Button, Page};
    use crate::profile::Profile;
    use crate::secret::Secret;

    const OWN: AuditEvent = AuditEvent::Rehashed;

    fn noted(customer: &mut Customer) {
        customer.contract_mail = Some("noted@example.jp".into());
    }

    fn ends(_: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
        noted(customer);
        Ok(Next::end(Page::LoggedOut, SessionEvent::LoggedOut).audit(OWN, &["LOG-2"], Vec::new()))
    }

    fn refuses(_: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
        noted(customer);
        Ok(Next::refuse(Refusal::Closed, Reason::Closed, &["LOG-2"]).audit(OWN, &["LOG-2"], Vec::new()))
    }

    fn refuses_silently(_: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
        noted(customer);
        Ok(Next::refuse(Refusal::Closed, Reason::Closed, &["LOG-2"]))
    }

    fn adds_a_session(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
        let id = SessionId::of(&Secret::from("nobody's token"));
        customer.sessions.push(crate::customer::LiveSession { id, known: true, since: u64::MAX });
        ends(form, customer)
    }

    fn turns(_: &Form<'_>, _: &Customer) -> Next {
        Next::to(Page::LoggedOut).audit(OWN, &["LOG-2"], Vec::new())
    }

    /// Submits 「ログアウト」 on the top page, with a handler of its own. Returns whether the customer's row was written, and how often the handler's record
    /// was.
    fn submitted(does: Handler) -> (bool, usize) {
        let own = Does::new(Page::Top, Button::LogOut, does);
        let before = crate::features::registry();
        let lists: Vec<&'static [Does]> =
            std::iter::once::<&'static [Does]>(Box::leak(Box::new([own]))).chain(before.does.iter().copied()).collect();
        let registry = Registry { does: Box::leak(lists.into_boxed_slice()), ..*before };
        let keys = || HostKeys::new("tests", 1, &[7; 32]).unwrap();
        let engine = Engine::with(Arc::new(Profile::seiwa()), None, keys(), Box::leak(Box::new(registry)));
        let (now, token): (Instant, Secret) = ("2026-11-10T10:00:00+09:00".parse().unwrap(), Secret::from("a token"));
        let (id, customer_id) = (SessionId::of(&token), "c-1".parse().unwrap());
        let session = Session::anonymous(Page::Login, PageNonce([9; 16]), now);
        let mut session = session.step_to(SessionEvent::LoggedIn, SessionState::Open, now).unwrap();
        (session.page, session.owner) = (Page::Top, Some(Owner { customer: customer_id, revision: 1 }));
        let (profile, keys) = (engine.profile(), engine.keys());
        let hashing = Hashing::of(profile.credentials(), keys);
        let mut customer =
            Customer::stand_in(profile, &HashOwner::of_row(&"customer/c-1".parse().unwrap(), keys), &hashing);
        customer.profile = profile.hash.clone();
        customer.sessions.push(crate::customer::LiveSession { id, known: false, since: 1 });
        let randomness = Randomness::new([4; 32]);
        let institution = Institution::begun(None, &Drawn::new(engine.scope(None, None, now), &randomness)).unwrap();
        let (own, attempts): (RowKey, RowKey) = ("customer/c-1".parse().unwrap(), "attempts/c-1".parse().unwrap());
        let written: BTreeMap<RowKey, Vec<u8>> = [
            (RowKey::Session(id), seal(&session, &RowKey::Session(id), 1, keys, profile).bytes),
            (own.clone(), seal(&customer, &own, 1, keys, profile).bytes),
            (engine.institution().clone(), seal(&institution, engine.institution(), 1, keys, profile).bytes),
            (attempts.clone(), seal(&Attempts::begun(profile.serial, now), &attempts, 1, keys, profile).bytes),
        ]
        .into();
        let entries = Vec::new();
        let step = PageNonce([9; 16]).token();
        let submission =
            Submission { session: token, step, button: Button::LogOut, entries, environment: None, maintenance: None };
        let mut act = engine.submit(submission, Randomness::new([3; 32]));
        while let Need::Load(asked) = act.need().clone() {
            let rows = asked.iter().filter_map(|key| Some((key.clone(), written.get(key)?.clone())));
            let rows = rows.map(|(key, bytes)| Row { key, revision: 1, bytes }).collect();
            if act.loaded(rows, now) == Err(ActError::Misuse) {
                return (false, 99);
            }
        }
        let Need::Commit(commit) = act.need().clone() else { return (false, 0) };
        let write = commit.writes.iter().find(|write| write.key == own);
        let changed = write.is_some_and(|write| {
            let row = Row { key: own.clone(), revision: write.revision, bytes: write.bytes.clone() };
            open::<Customer>(&row, engine.keys()).unwrap().contract_mail.is_some()
        });
        let said =
            commit.outbox.iter().filter(|message| matches!(&message.body, MessageBody::Audit(own) if own.event == OWN));
        (changed, said.count())
    }

    /// What a handler changes and says is written, wherever the session goes. Only a refusal that says nothing and counts nothing changes nothing.
    #[test]
    fn log_3_what_a_handler_changes_and_says_is_not_lost() {
        assert_eq!(submitted(Handler::Decides(ends)), (true, 1));
        assert_eq!(submitted(Handler::Decides(refuses)), (true, 1));
        assert_eq!(submitted(Handler::Decides(refuses_silently)), (false, 0));
        assert_eq!(submitted(Handler::Turns(turns)), (false, 1));
        // What is the engine's own stays the engine's.
        assert_eq!(submitted(Handler::Decides(adds_a_session)), (false, 99));
    }
}
