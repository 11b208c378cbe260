//! Admits a press or refuses it, and finds what decides it: every press goes through these checks (LOG-3, PAG-1, HRS-12).
//!
//! ```text
//! session ─ its time ─ page's token ─ button ─ owner ─ entries ─ hours ─▶ the button's own decision
//! ```
//! The first rung that does not hold refuses; nothing after it is looked at, and nothing but the time of the last act changes.

use super::act::{ActError, Decision, Handler, Rows};
use super::admission::{Admission, end, over};
use super::attempt::Attempt;
use super::check_session::check_session;
use super::commit_builder::CommitBuilder;
use super::customer::JourneyState;
use super::engine::Context;
use super::outcome::{Internal, Outcome, PageShown, Public, Reason, Refusal, Refused};
use super::session::{Session, SessionEvent, SessionState, key};
use super::subject::Subject;
use super::submission::SubmitAct;
use super::{first_use, login, new_passwords, registration};
use crate::kernel::RowKey;
use crate::page_flow::{Button, ButtonHours, Page};
use crate::text::Text;

impl SubmitAct {
    /// Admits the press, or refuses it.
    fn admit(&self, rows: &Rows, cx: &Context<'_>) -> Result<Result<Admission, Decision>, ActError> {
        let row = key(self.session);
        let Some((revision, session)) = rows.read::<Session>(&row, cx.keys)? else {
            return Ok(Err(over(Reason::NoSession, None)));
        };
        if session.state == SessionState::Ended {
            return Ok(Err(self.leave(&session, cx)));
        }
        if let Some(ended) = session.due(cx.profile.session_rules(), cx.now) {
            return Ok(Err(end(self.session, revision, &ended, over(Reason::SessionOver, ended.ended), cx)));
        }
        let owner = match check_session(self.session, &session, rows, cx)? {
            Ok(owner) => owner,
            Err(reason) => {
                let Some(ended) = session.step(SessionEvent::Revoked, cx.now) else { return Err(ActError::Misuse) };
                return Ok(Err(end(self.session, revision, &ended, over(reason, ended.ended), cx)));
            }
        };
        let admission = Admission { key: row, revision, session, owner };
        if !admission.session.step.is(&self.step) {
            // LOG-3: the page as it stands is shown, and nothing happens.
            return Ok(Err(Decision::Answer(admission.refused(Refusal::StalePage, Reason::StalePage, &["LOG-3"], cx))));
        }
        if let Some(page) = admission.elsewhere(cx) {
            return Ok(Err(admission.moved(page, cx)));
        }
        let layout = cx.profile.pages().layout(admission.session.page);
        if layout.is_none_or(|layout| layout.button(self.button).is_none()) {
            let outcome = admission.refused(Refusal::NoSuchButton, Reason::NoSuchButton, &["PAG-1", "ENR-4"], cx);
            return Ok(Err(Decision::Answer(outcome)));
        }
        if admission.session.page.reads_entries(self.button) {
            let mut faults = self.entries.faults(admission.session.page, cx);
            if !faults.is_empty() {
                let customer = admission.owner.as_ref().and_then(|owner| owner.customer.as_deref());
                match (admission.session.page, customer) {
                    (Page::Questions, _) => registration::tell_questions(&self.entries, &mut faults, cx),
                    (Page::Passwords, Some(customer)) => {
                        new_passwords::tell_strength(&self.entries, &mut faults, customer, cx);
                    }
                    _ => {}
                }
                return Ok(Err(admission.faulty(faults, &["CRD-10"], cx)));
            }
        }
        if let Some(refused) = self.closed(admission.session.page, cx) {
            let mut outcome = admission.refused(Refusal::Closed, Reason::Closed, &[], cx);
            if let Public::Page(view) = &mut outcome.public {
                view.refused = Some(refused);
            }
            return Ok(Err(admission.touched(outcome, cx)));
        }
        Ok(Ok(admission))
    }

    /// A session that is over shows its last page, whose one button leads away, where the institution has it.
    fn leave(&self, session: &Session, cx: &Context<'_>) -> Decision {
        let has = cx.profile.pages().layout(session.page).is_some_and(|page| page.button(self.button).is_some());
        let leads = session.page.allowed(self.button) == [Page::Home] && session.step.is(&self.step);
        if !leads || !has {
            return over(Reason::SessionOver, session.ended);
        }
        let internal = Internal { reason: Reason::Done, facts: Vec::new() };
        Decision::Answer(Outcome { public: Public::Page(PageShown::bare(Page::Home)), internal })
    }

    /// Why the button is closed now; `None` if it is not (HRS-12).
    fn closed(&self, page: Page, cx: &Context<'_>) -> Option<Refused> {
        let refused =
            |rules: Vec<Text>, retry_at| Refused { because: Refusal::Closed, rules, retry_at, faults: Vec::new() };
        let service = match page.hours(self.button) {
            Some(ButtonHours::Any) => return None,
            Some(ButtonHours::Of(service)) => service,
            // A button without hours is never open.
            None => return Some(refused(vec!["HRS-11".into()], None)),
        };
        let hours = cx.profile.hours_under(service, self.maintenance.as_ref());
        let Ok(hours) = hours else { return Some(refused(vec!["SVC-1".into()], None)) };
        if hours.is_open(cx.now) {
            return None;
        }
        let rules: Vec<Text> = hours.closing_rules(cx.now).map(|closing| closing.rule.into()).collect();
        Some(refused(rules, hours.status(cx.now).changes_at))
    }
}

impl Handler for SubmitAct {
    fn wants(&self, rows: &Rows, cx: &Context<'_>) -> Result<Vec<RowKey>, ActError> {
        let mut wanted = self.first();
        let Some((_, session)) = rows.read::<Session>(&key(self.session), cx.keys)? else { return Ok(wanted) };
        if let Some(owner) = &session.owner {
            wanted.push(Subject::customer_key(owner.customer.clone()));
        }
        match (session.page, self.button) {
            (Page::Login, Button::LogIn) => wanted.extend(login::wants(self, rows, cx)?),
            (Page::FirstUseAccount, Button::Next) => wanted.extend(first_use::wants(self, rows, cx)?),
            (Page::FirstUseLoginId, Button::RegisterLoginId) => wanted.extend(first_use::login_row(self)),
            _ => {}
        }
        Ok(wanted)
    }

    fn decide(&mut self, rows: &Rows, cx: &Context<'_>) -> Result<Decision, ActError> {
        let admission = match self.admit(rows, cx)? {
            Ok(admission) => admission,
            // What was counted and compared is recorded, whatever has become of the page since.
            Err(refused) if self.is_compared() => return self.record_only(rows, refused, cx),
            Err(refused) => return Ok(refused),
        };
        match (admission.session.page, self.button) {
            (Page::Login, Button::LogIn) => login::decide(self, admission, rows, cx),
            (Page::Login, Button::FirstUse) => Ok(admission.turn(Page::FirstUseAccount, cx)),
            (Page::FirstUseAccount, Button::Next) => first_use::account(self, admission, rows, cx),
            (Page::FirstUseLoginId, Button::RegisterLoginId) => first_use::login_id(self, admission, rows, cx),
            (Page::FirstUseDone, Button::ContinueRegistration) => Ok(admission.turn(Page::Login, cx)),
            (Page::FirstUseAccount | Page::FirstUseLoginId, Button::CancelRegistration) => {
                admission.stop(Page::FirstUseCancelled, SessionEvent::Aborted, cx)
            }
            (Page::Questions, Button::Confirm) => registration::questions(self, admission, cx),
            (Page::Passwords, Button::ConfirmChange) => registration::passwords(self, admission, cx),
            (Page::CustomerData, Button::ToReview) => Ok(registration::data(self, admission, cx)),
            (Page::Review, Button::Back) => Ok(admission.turn(Page::CustomerData, cx)),
            (Page::Review, Button::Confirm) => registration::confirm(self, admission, cx),
            (Page::Enrolled, Button::Next) => Ok(registration::leave(admission, cx)),
            (Page::Passwords, Button::Abort) if admission.journey() == Some(JourneyState::Done) => {
                admission.stop(Page::LoggedOut, SessionEvent::LoggedOut, cx)
            }
            (Page::Questions | Page::Passwords | Page::CustomerData | Page::Review, Button::Abort) => {
                admission.stop(Page::Aborted, SessionEvent::Aborted, cx)
            }
            (Page::Top | Page::Enrolled, Button::LogOut) => {
                admission.stop(Page::LoggedOut, SessionEvent::LoggedOut, cx)
            }
            _ => Ok(Decision::Answer(admission.refused(Refusal::NoSuchButton, Reason::NoSuchButton, &["PAG-1"], cx))),
        }
    }

    fn check(&mut self, cx: &Context<'_>) {
        if let Attempt::Counted { tickets, compare, against } = std::mem::take(&mut self.attempt) {
            let (verdicts, rehash) = compare(tickets, &self.entries, cx);
            self.attempt = Attempt::Compared { verdicts, rehash: Box::new(rehash), against };
        }
    }
}

impl SubmitAct {
    /// Records what was compared although the press is refused by now. The attempt counts, and grants nothing.
    fn record_only(&self, rows: &Rows, refused: Decision, cx: &Context<'_>) -> Result<Decision, ActError> {
        let (mut commit, outcome) = match refused {
            Decision::Finish(commit, outcome) => (commit, outcome),
            Decision::Answer(outcome) => (Default::default(), outcome),
            Decision::Count(_) => return Err(ActError::Misuse),
        };
        let Attempt::Compared { verdicts, .. } = &self.attempt else { return Err(ActError::Misuse) };
        let Some(row) = verdicts.first().and_then(|verdict| verdict.of().subject.parse().ok()) else {
            return Err(ActError::Misuse);
        };
        if let Some(mut subject) = Subject::read(rows, row, cx)? {
            let mut draft = CommitBuilder::new(cx, &subject.key, subject.next_revision()).in_session(self.session);
            subject.record(&self.attempt, &mut draft, cx)?;
            subject.put(&mut draft, cx);
            commit.join(draft.finish());
        }
        Ok(Decision::Finish(commit, outcome))
    }
}
