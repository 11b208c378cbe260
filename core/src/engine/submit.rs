//! Admits a submission or refuses it, and calls the handler of its button: every submission goes through these checks (LOG-3, PAG-1, HRS-12).
//!
//! ```text
//! session ─ its time ─ page's nonce ─ where the customer is ─ button ─ entries ─ hours ─▶ what the button does
//! ```
//! The first check that fails refuses; nothing after it is looked at, and only the time of the last activity changes.

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::admission::{Admission, end, over};
use super::attempt::Attempt;
use super::check_session::check_session;
use super::commit_builder::CommitBuilder;
use super::conclude::Conclusion;
use super::engine::Drawn;
use super::handler::{Decides, Form, Handler};
use super::outcome::{Outcome, PageShown, Public, Reason, Refusal, Refused};
use super::rows::Rows;
use super::session::{Session, SessionEvent, SessionState, key};
use super::show::missing;
use super::subject::Subject;
use super::submission::SubmitAct;
use crate::customer::CustomerRef;
use crate::factor::Factor;
use crate::kernel::{Fact, RowKey};
use crate::page::{ButtonHours, Page, Stands};
use crate::text::Text;

impl SubmitAct {
    /// Admits the submission or refuses it.
    fn admit(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Result<Admission, Decision>, ActError> {
        let row = key(self.session);
        let Some((revision, session)) = rows.read::<Session>(&row, cx.keys)? else {
            return Ok(Err(over(Reason::NoSession, None, cx)));
        };
        self.is_owned = session.owner.is_some();
        if session.state == SessionState::Ended {
            return Ok(Err(self.leave(&session, cx)));
        }
        if let Some(ended) = session.due(cx.profile.session_rules(), cx.now) {
            return Ok(Err(end(self.session, revision, &ended, over(Reason::SessionOver, ended.ended, cx), cx)));
        }
        let owner = match check_session(self.session, &session, rows, cx)? {
            Ok(owner) => owner,
            Err(reason) => {
                // An anonymous session is nobody's, so nothing is revoked: it just ends (OPR-2).
                let event = if session.owner.is_none() { SessionEvent::LoggedOut } else { SessionEvent::Revoked };
                let Some(ended) = session.step(event, cx.now) else { return Err(ActError::Misuse) };
                return Ok(Err(end(self.session, revision, &ended, over(reason, ended.ended, cx), cx)));
            }
        };
        let admission = Admission { token: self.came_with.clone(), key: row, revision, session, owner };
        if !admission.session.step.is(&self.step) {
            // LOG-3: the page as it stands is shown, and nothing happens.
            return Ok(Err(Decision::Answer(admission.refused(Refusal::StalePage, Reason::StalePage, &["LOG-3"], cx))));
        }
        // LOG-8: a customer can always log out, even if the session belongs on another page by now, or a new profile no longer has this page.
        let ends = matches!(cx.registry.handler(admission.session.page, self.button), Some(Handler::Ends(_)));
        if let Some(page) = admission.elsewhere(cx).filter(|_| !ends) {
            return Ok(Err(admission.moved(page, cx)));
        }
        let layout = cx.profile.pages().layout(admission.session.page);
        if layout.map_or(!ends, |layout| layout.button(self.button).is_none()) {
            let outcome = admission.refused(Refusal::NoSuchButton, Reason::NoSuchButton, &["PAG-1", "ENR-4"], cx);
            return Ok(Err(Decision::Answer(outcome)));
        }
        if admission.session.page.reads_entries(self.button) {
            let mut faults = self.entries.faults(admission.session.page, cx);
            if !faults.is_empty() {
                if let Some(own) = cx.registry.does(admission.session.page, self.button) {
                    let form = Form::new(cx, cx.entropy, &self.entries, &admission.session);
                    (own.faults)(&form, admission.customer(), &mut faults);
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
        if let Some((rule, missing)) = self.unproven(&admission, cx)? {
            let mut outcome = admission.refused(Refusal::NotProven, Reason::NotProven, &[&rule], cx);
            outcome.internal.facts = missing.into_iter().map(Fact::from).collect();
            return Ok(Err(admission.touched(outcome, cx)));
        }
        Ok(Ok(admission))
    }

    /// The rule that asks more for the button's service than the session has proven and the page asks for, and the factors that are missing; `None` if there
    /// is none. A service without a rule is refused (LOG-5).
    fn unproven(&self, admission: &Admission, cx: &Drawn<'_>) -> Result<Option<(Text, Vec<Factor>)>, ActError> {
        let page = admission.session.page;
        let (Stands::Open, Some(ButtonHours::Of(service))) = (page.row().stands, page.hours(self.button)) else {
            return Ok(None);
        };
        let Some(rule) = cx.profile.authority(service) else { return Ok(Some(("LOG-5".into(), Vec::new()))) };
        let asked = match cx.registry.handler(page, self.button) {
            Some(Handler::Proves(proof, _)) => proof.factors(),
            _ => Vec::new(),
        };
        let mut missing = missing(&admission.session, admission.owner.as_ref(), rule, cx)?;
        missing.retain(|factor| !asked.contains(factor));
        Ok((!missing.is_empty()).then(|| (rule.rule.clone(), missing)))
    }

    /// Answers for a session that is over: it shows its last page, whose only button leads away if the institution has that button.
    fn leave(&self, session: &Session, cx: &Drawn<'_>) -> Decision {
        let has = cx.profile.pages().layout(session.page).is_some_and(|page| page.button(self.button).is_some());
        let leads = session.page.allowed(self.button) == [cx.registry.outside] && session.step.is(&self.step);
        if !leads || !has {
            return over(Reason::SessionOver, session.ended, cx);
        }
        let internal = Reason::Done.into();
        Decision::Answer(Outcome { public: Public::Page(PageShown::bare(cx.registry.outside)), internal })
    }

    /// Why the button is closed at this time; `None` if it is open (HRS-12).
    fn closed(&self, page: Page, cx: &Drawn<'_>) -> Option<Refused> {
        let refused =
            |rules: Vec<Text>, retry_at| Refused { because: Refusal::Closed, rules, retry_at, faults: Vec::new() };
        let service = match page.hours(self.button) {
            Some(ButtonHours::Any) => return None,
            Some(ButtonHours::Of(service)) => service,
            // A button without hours is always closed.
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

impl ActHandler for SubmitAct {
    fn wants(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        let mut wanted = self.first(cx.institution);
        // What was compared is recorded whatever has become of the session.
        wanted.extend(self.compared().iter().flat_map(Subject::rows_of));
        let Some((_, session)) = rows.read::<Session>(&key(self.session), cx.keys)? else { return Ok(wanted) };
        if let Some(owner) = &session.owner {
            wanted.extend(Subject::rows_of(&Subject::customer_key(owner.customer.clone())));
        }
        let handler = cx.registry.handler(session.page, self.button);
        let Some(name) = handler.and_then(|handler| handler.name(&self.entries)) else { return Ok(wanted) };
        let is_ready = wanted.iter().all(|row| rows.knows(row));
        if self.is_compared() || rows.knows(&name) || (is_ready && self.may_look(rows, cx)?) {
            match handler {
                Some(Handler::Proves(proof, _)) => wanted.extend(self.wants_proof(proof, name, rows, cx)?),
                Some(Handler::Takes(..)) => wanted.push(name),
                Some(Handler::Leads | Handler::Ends(_) | Handler::Turns(_) | Handler::Decides(_)) | None => {}
            }
        }
        Ok(wanted)
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        match self.decided(rows, cx) {
            // Nothing new is stored, but what was compared is recorded: a right secret does not run out as a failure.
            Err(ActError::Hsm) if self.is_compared() => self.without_hsm(rows, cx),
            decided => decided,
        }
    }

    /// In a session without a customer, the rows of a name and its customer may change under the act: whoever tries a name must not notice what its
    /// customer does meanwhile (LCK-4). A name that is taken is never given to another customer.
    fn spares(&self, key: &RowKey) -> bool {
        match key {
            RowKey::Customer(_) | RowKey::Decoy(_) | RowKey::LoginId(_) | RowKey::Account(_) => !self.is_owned,
            RowKey::Attempts(_) | RowKey::DecoyAttempts(_) | RowKey::Session(_) | RowKey::Institution(_) => false,
        }
    }

    fn set_aside(&mut self) -> Attempt {
        match std::mem::take(&mut self.attempt) {
            counted @ Attempt::Counted(_) => counted,
            // What was compared is recorded by the next decision too.
            other => {
                self.attempt = other;
                Attempt::None
            }
        }
    }

    fn take_back(&mut self, attempt: Attempt) {
        if let Attempt::Counted(_) = &attempt {
            self.attempt = attempt;
        }
    }

    fn ask(&self, cx: &Drawn<'_>) {
        if let Attempt::Counted(counted) = &self.attempt {
            counted.ask(cx.checks, cx);
        }
    }

    fn check(&mut self, cx: &Drawn<'_>) {
        self.attempt = match std::mem::take(&mut self.attempt) {
            Attempt::Counted(counted) => Attempt::Compared(counted.compare(&self.entries, cx, cx.entropy)),
            other => other,
        };
    }
}

impl SubmitAct {
    /// Decides what the button does.
    fn decided(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        let admission = match self.admit(rows, cx)? {
            Ok(admission) => admission,
            // A counted and compared attempt is recorded, even if the page has become invalid since.
            Err(refused) if self.is_compared() => return self.record_only(rows, refused, cx),
            Err(refused) => return Ok(refused),
        };
        let page = admission.session.page;
        // An overload is reported before anything about the name decides, and its wait is fixed.
        if cx.registry.hashes(page, self.button) && (self.is_busy || !self.takes_slot(cx)) {
            let retry_at = cx.now.plus_millis(cx.profile.act_rules().busy_millis);
            return Ok(Decision::Answer(admission.busy(retry_at, cx)));
        }
        let only = || match page.allowed(self.button) {
            &[page] => Ok(page),
            _ => Err(ActError::Misuse),
        };
        match cx.registry.handler(page, self.button) {
            Some(Handler::Leads) => Ok(admission.turn(only()?, cx)),
            Some(Handler::Ends(event)) => {
                let draft = admission.draft(cx);
                admission.end(only()?, event, draft, cx)
            }
            Some(Handler::Turns(by)) => {
                let customer = admission.customer().ok_or(ActError::Misuse)?;
                let next = by(&Form::new(cx, cx.entropy, &self.entries, &admission.session), customer);
                let draft = admission.draft(cx).in_session(self.session);
                self.conclude(admission, None, draft, None, cx).write(next)
            }
            Some(Handler::Decides(by)) => self.customer_decides(admission, None, by, rows, cx),
            Some(Handler::Takes(name, by)) => {
                let name = name(&self.entries).filter(|name| rows.knows(name)).ok_or(ActError::Misuse)?;
                self.customer_decides(admission, Some(name), by, rows, cx)
            }
            Some(Handler::Proves(proof, by)) => self.prove(proof, by, admission, rows, cx),
            None => {
                Ok(Decision::Answer(admission.refused(Refusal::NoSuchButton, Reason::NoSuchButton, &["PAG-1"], cx)))
            }
        }
    }

    /// Shows the page again because the HSM did not encrypt what was to be stored, and records what was compared.
    fn without_hsm(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        let refused = match self.admit(rows, cx)? {
            Ok(admission) => {
                let mut outcome = admission.busy(cx.now.plus_millis(cx.profile.act_rules().busy_millis), cx);
                outcome.internal.reason = Reason::HsmAnswer;
                Decision::Answer(outcome)
            }
            Err(refused) => refused,
        };
        self.record_only(rows, refused, cx)
    }
}

impl SubmitAct {
    /// Whether the rows of the entered name may be asked for: not before the submission is admitted, and the act has a slot. So a submission that is
    /// refused because of its page, form or hours costs no row of a name, and an overload is decided before anything is known of the name (LCK-2).
    fn may_look(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<bool, ActError> {
        let Ok(admission) = self.admit(rows, cx)? else { return Ok(false) };
        self.is_busy = cx.registry.hashes(admission.session.page, self.button) && !self.takes_slot(cx);
        Ok(!self.is_busy)
    }

    /// Whether the act has a slot in which it may hash.
    fn takes_slot(&mut self, cx: &Drawn<'_>) -> bool {
        let lasts = cx.profile.longest_pending().saturating_add(cx.profile.act_rules().patience_millis);
        self.slot = self.slot.take().or_else(|| cx.slots.take(cx.now, lasts));
        self.slot.is_some()
    }

    /// Calls the handler for the session's customer, who may take a name.
    fn customer_decides(
        &self,
        mut admission: Admission,
        takes: Option<RowKey>,
        by: Decides,
        rows: &Rows,
        cx: &Drawn<'_>,
    ) -> Result<Decision, ActError> {
        let Some(mut owner) = admission.owner.take() else { return Err(ActError::Misuse) };
        // The session's row is written whatever the handler decides; the customer's only if they change.
        let mut draft = admission.draft(cx).in_session(self.session);
        owner.due(&mut draft, cx)?;
        let key = owner.key.clone();
        let mut form = Form::new(cx, cx.entropy, &self.entries, &admission.session).of(&key, owner.next_revision());
        if let Some(name) = &takes {
            // An ID that leads to this very customer is left of a time that was given up: their rows were restored to before they registered it.
            let taken = rows.read::<CustomerRef>(name, cx.keys)?;
            form.is_taken = taken.is_some_and(|(_, link)| Subject::customer_key(link.customer) != key);
        }
        let next = owner.lets(|customer| by(&form, customer))?;
        let takes = takes.map(|name| (rows.revision(&name), name));
        self.conclude(admission, Some(owner), draft, takes, cx).write(next)
    }

    fn conclude<'a>(
        &'a self,
        admission: Admission,
        owner: Option<Subject>,
        draft: CommitBuilder<'a>,
        takes: Option<(u64, RowKey)>,
        cx: &'a Drawn<'a>,
    ) -> Conclusion<'a> {
        Conclusion { cx, draft, admission, owner, proven: Vec::new(), token: self.new_token(cx), takes }
    }

    /// The customer or the decoy whose secrets were compared.
    fn compared(&self) -> Option<RowKey> {
        let Attempt::Compared(compared) = &self.attempt else { return None };
        let row: RowKey = compared.verdicts.first()?.of().subject.parse().ok()?;
        row.subject()
    }

    /// Records the result of a comparison although the submission is now refused. The attempt counts but grants nothing.
    fn record_only(&self, rows: &Rows, refused: Decision, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        let (mut commit, outcome) = match refused {
            Decision::Finish(commit, outcome) => (commit, outcome),
            Decision::Answer(outcome) => (Default::default(), outcome),
            Decision::Count(_) => return Err(ActError::Misuse),
        };
        let (Attempt::Compared(compared), Some(row)) = (&self.attempt, self.compared()) else {
            return Err(ActError::Misuse);
        };
        if let Some(mut subject) = Subject::read(rows, row, cx)? {
            let mut draft = subject.counting(cx).in_session(self.session);
            subject.record(compared, &mut draft, cx)?;
            subject.put(&mut draft, cx);
            commit.join(draft.finish());
        }
        Ok(Decision::Finish(commit, outcome))
    }
}
