//! A button is pressed on a page: the gate that every press goes through, and where it leads (LOG-3, PAG-1, HRS-12).
//!
//! ```text
//! session ─ its time ─ page's token ─ button ─ owner ─ entries ─ hours ─▶ the button's own decision
//! ```
//! The first rung that does not hold refuses; nothing after it is looked at, and nothing but the time of the last act changes.

use super::act::{ActError, Cx, Decision, Plan, Rows};
use super::customer::JourneyState;
use super::desk::Desk;
use super::draft::Draft;
use super::entries::Entries;
use super::outcome::{FieldFault, Internal, Outcome, PageShown, Public, Refusal, Refused, Truth};
use super::session::{Session, SessionEvent, SessionState, key};
use super::standing::standing;
use super::subject::Subject;
use super::visit::{make_step, make_token};
use super::{first_use, login, new_passwords, registration, view};
use crate::environment_name::EnvironmentName;
use crate::hours::Maintenance;
use crate::id::SessionId;
use crate::kernel::{AuditEvent, Fact, Randomness, RowKey};
use crate::lockout::{Ticket, Verdict};
use crate::page::EntryField;
use crate::page_flow::{Button, Page};
use crate::secret::Secret;
use crate::service::Service;
use crate::text::Text;

/// A button that is pressed, with what was entered on the page.
#[derive(Clone, Debug)]
pub struct Press {
    /// The session's token.
    pub session: Secret,
    /// The page's token, as the page was shown with it.
    pub step: Secret,
    /// The button.
    pub button: Button,
    /// What was entered.
    pub entries: Vec<(EntryField, Secret)>,
    /// The host's name for the environment, a device cookie for example; absent where it has none (LCK-6, RSK-4).
    pub environment: Option<EnvironmentName>,
    /// Ad-hoc maintenance, made by the same profile (HRS-7).
    pub maintenance: Option<Maintenance>,
}

/// A press under way.
pub(super) struct Pressing {
    pub(super) session: SessionId,
    step: Secret,
    button: Button,
    pub(super) entries: Entries,
    pub(super) environment: Option<EnvironmentName>,
    maintenance: Option<Maintenance>,
    /// The token that the session has from now on, if what is proven gives it a new one.
    pub(super) token: Secret,
    attempt: Attempt,
}

/// An attempt: before it is charged, while it is, and compared.
#[derive(Default)]
pub(super) enum Attempt {
    /// Nothing is charged.
    #[default]
    None,
    /// Charged, once the commit holds; compared when the host says so.
    Charged {
        tickets: Vec<Ticket>,
        compare: Compare,
        /// The passwords that were in force.
        against: Option<[[u8; 16]; 2]>,
    },
    /// Compared; to be settled.
    Compared {
        verdicts: Vec<Verdict>,
        rehash: Box<login::Rehash>,
        /// The passwords that were in force.
        against: Option<[[u8; 16]; 2]>,
    },
}

/// Compares the secrets of charged attempts: a verdict for each ticket.
pub(super) type Compare = Box<dyn FnOnce(Vec<Ticket>, &Entries, &Cx<'_>) -> (Vec<Verdict>, login::Rehash) + Send>;

/// What has passed the gate.
pub(super) struct Gate {
    pub(super) key: RowKey,
    pub(super) revision: u64,
    pub(super) session: Session,
    /// The session's customer, where it has one.
    pub(super) owner: Option<Subject>,
}

impl Pressing {
    pub(super) fn new(press: Press, desk: &Desk, randomness: &Randomness) -> Self {
        let Press { session, step, button, entries, environment, maintenance } = press;
        let (session, entries) = (SessionId::of(&session), Entries::new(entries));
        let token = make_token(desk, randomness, Some(session));
        Self { session, step, button, entries, environment, maintenance, token, attempt: Attempt::None }
    }

    pub(super) fn first(&self) -> Vec<RowKey> {
        vec![key(self.session)]
    }

    /// Whether attempts are compared by now.
    pub(super) const fn is_compared(&self) -> bool {
        matches!(self.attempt, Attempt::Compared { .. })
    }

    /// The attempt, as far as it has come.
    pub(super) const fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// What was charged against a subject, and how it is compared once that is durable.
    pub(super) fn charged(&mut self, tickets: Vec<Ticket>, subject: &Subject, compare: Compare) {
        self.attempt = Attempt::Charged { tickets, compare, against: subject.marks() };
    }

    /// The hashes that were made anew; nothing where none were.
    pub(super) const fn rehash(&self) -> Option<&login::Rehash> {
        match &self.attempt {
            Attempt::Compared { rehash, .. } => Some(rehash),
            _ => None,
        }
    }

    /// The gate: what has passed it, or the refusal.
    fn gate(&self, rows: &Rows, cx: &Cx<'_>) -> Result<Result<Gate, Decision>, ActError> {
        let row = key(self.session);
        let Some((revision, session)) = rows.read::<Session>(&row, cx.keys)? else {
            return Ok(Err(over(Truth::NoSession, None)));
        };
        if session.state == SessionState::Ended {
            return Ok(Err(self.leave(&session, cx)));
        }
        if let Some(ended) = session.due(cx.profile.session_rules(), cx.now) {
            return Ok(Err(end(self.session, revision, &ended, over(Truth::SessionOver, ended.ended), cx)));
        }
        let owner = match standing(self.session, &session, rows, cx)? {
            Ok(owner) => owner,
            Err(truth) => {
                let Some(ended) = session.step(SessionEvent::Revoked, cx.now) else { return Err(ActError::Misuse) };
                return Ok(Err(end(self.session, revision, &ended, over(truth, ended.ended), cx)));
            }
        };
        let gate = Gate { key: row, revision, session, owner };
        if !gate.session.step.is(&self.step) {
            // LOG-3: the page as it stands is shown, and nothing happens.
            return Ok(Err(Decision::Answer(gate.refused(Refusal::StalePage, Truth::StalePage, &["LOG-3"], cx))));
        }
        if let Some(page) = gate.elsewhere(cx) {
            return Ok(Err(gate.moved(page, cx)));
        }
        let layout = cx.profile.pages().layout(gate.session.page);
        if layout.is_none_or(|layout| layout.button(self.button).is_none()) {
            let outcome = gate.refused(Refusal::NoSuchButton, Truth::NoSuchButton, &["PAG-1", "ENR-4"], cx);
            return Ok(Err(Decision::Answer(outcome)));
        }
        if gate.session.page.reads_entries(self.button) {
            let mut faults = self.entries.faults(gate.session.page, cx);
            if !faults.is_empty() {
                let customer = gate.owner.as_ref().and_then(|owner| owner.customer.as_deref());
                match (gate.session.page, customer) {
                    (Page::Questions, _) => registration::tell_questions(&self.entries, &mut faults, cx),
                    (Page::Passwords, Some(customer)) => {
                        new_passwords::tell_strength(&self.entries, &mut faults, customer, cx);
                    }
                    _ => {}
                }
                return Ok(Err(gate.faulty(faults, &["CRD-10"], cx)));
            }
        }
        let service = service(gate.session.page, self.button);
        if let Some(refused) = service.and_then(|service| self.closed(service, cx)) {
            let mut outcome = gate.refused(Refusal::Closed, Truth::Closed, &[], cx);
            if let Public::Page(view) = &mut outcome.public {
                view.refused = Some(refused);
            }
            return Ok(Err(gate.touched(outcome, cx)));
        }
        Ok(Ok(gate))
    }

    /// A session that is over shows its last page, whose one button leads away, where the institution has it.
    fn leave(&self, session: &Session, cx: &Cx<'_>) -> Decision {
        let has = cx.profile.pages().layout(session.page).is_some_and(|page| page.button(self.button).is_some());
        let leads = session.page.allowed(self.button) == [Page::Home] && session.step.is(&self.step);
        if !leads || !has {
            return over(Truth::SessionOver, session.ended);
        }
        let internal = Internal { truth: Truth::Done, facts: Vec::new() };
        Decision::Answer(Outcome { public: Public::Page(PageShown::bare(Page::Home)), internal })
    }

    /// Why a service is closed now; nothing where it is open (HRS-12).
    fn closed(&self, service: Service, cx: &Cx<'_>) -> Option<Refused> {
        let hours = match &self.maintenance {
            Some(maintenance) => cx.profile.hours_with(service, maintenance),
            None => cx.profile.hours(service),
        };
        let refused =
            |rules: Vec<Text>, retry_at| Refused { because: Refusal::Closed, rules, retry_at, faults: Vec::new() };
        let Ok(hours) = hours else { return Some(refused(vec!["SVC-1".into()], None)) };
        if hours.is_open(cx.now) {
            return None;
        }
        let rules: Vec<Text> = hours.closing_rules(cx.now).map(|closing| closing.rule.into()).collect();
        Some(refused(rules, hours.status(cx.now).changes_at))
    }
}

impl Plan for Pressing {
    fn wants(&self, rows: &Rows, cx: &Cx<'_>) -> Result<Vec<RowKey>, ActError> {
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

    fn decide(&mut self, rows: &Rows, cx: &Cx<'_>) -> Result<Decision, ActError> {
        let gate = match self.gate(rows, cx)? {
            Ok(gate) => gate,
            // What was charged and compared is settled, whatever has become of the page since.
            Err(refused) if self.is_compared() => return self.settle_only(rows, refused, cx),
            Err(refused) => return Ok(refused),
        };
        match (gate.session.page, self.button) {
            (Page::Login, Button::LogIn) => login::decide(self, gate, rows, cx),
            (Page::Login, Button::FirstUse) => Ok(gate.turn(Page::FirstUseAccount, cx)),
            (Page::FirstUseAccount, Button::Next) => first_use::account(self, gate, rows, cx),
            (Page::FirstUseLoginId, Button::RegisterLoginId) => first_use::login_id(self, gate, rows, cx),
            (Page::FirstUseDone, Button::ContinueRegistration) => Ok(gate.turn(Page::Login, cx)),
            (Page::FirstUseAccount | Page::FirstUseLoginId, Button::CancelRegistration) => {
                gate.stop(Page::FirstUseCancelled, SessionEvent::Stopped, cx)
            }
            (Page::Questions, Button::Confirm) => registration::questions(self, gate, cx),
            (Page::Passwords, Button::ConfirmChange) => registration::passwords(self, gate, cx),
            (Page::CustomerData, Button::ToReview) => Ok(registration::data(self, gate, cx)),
            (Page::Review, Button::Back) => Ok(gate.turn(Page::CustomerData, cx)),
            (Page::Review, Button::Confirm) => registration::confirm(self, gate, cx),
            (Page::Enrolled, Button::Next) => Ok(registration::leave(gate, cx)),
            (Page::Passwords, Button::Stop) if gate.journey() == Some(JourneyState::Done) => {
                gate.stop(Page::LoggedOut, SessionEvent::LoggedOut, cx)
            }
            (Page::Questions | Page::Passwords | Page::CustomerData | Page::Review, Button::Stop) => {
                gate.stop(Page::Stopped, SessionEvent::Stopped, cx)
            }
            (Page::Top | Page::Enrolled, Button::LogOut) => gate.stop(Page::LoggedOut, SessionEvent::LoggedOut, cx),
            _ => Ok(Decision::Answer(gate.refused(Refusal::NoSuchButton, Truth::NoSuchButton, &["PAG-1"], cx))),
        }
    }

    fn check(&mut self, cx: &Cx<'_>) {
        if let Attempt::Charged { tickets, compare, against } = std::mem::take(&mut self.attempt) {
            let (verdicts, rehash) = compare(tickets, &self.entries, cx);
            self.attempt = Attempt::Compared { verdicts, rehash: Box::new(rehash), against };
        }
    }
}

impl Pressing {
    /// Settles what was compared where the page itself is refused by now: the attempt counts, and opens nothing.
    fn settle_only(&self, rows: &Rows, refused: Decision, cx: &Cx<'_>) -> Result<Decision, ActError> {
        let (mut commit, outcome) = match refused {
            Decision::Finish(commit, outcome) => (commit, outcome),
            Decision::Answer(outcome) => (Default::default(), outcome),
            Decision::Charge(_) => return Err(ActError::Misuse),
        };
        let Attempt::Compared { verdicts, .. } = &self.attempt else { return Err(ActError::Misuse) };
        let Some(row) = verdicts.first().and_then(|verdict| verdict.of().subject.parse().ok()) else {
            return Err(ActError::Misuse);
        };
        if let Some(mut subject) = Subject::read(rows, row, cx)? {
            let mut draft = Draft::new(cx, &subject.key, subject.next_revision()).in_session(self.session);
            subject.settle(&self.attempt, &mut draft, cx)?;
            subject.put(&mut draft, cx);
            commit.join(draft.finish());
        }
        Ok(Decision::Finish(commit, outcome))
    }
}

impl Gate {
    /// How far the customer's first use has come.
    pub(super) fn journey(&self) -> Option<JourneyState> {
        self.owner.as_ref().and_then(|owner| owner.customer.as_ref()).map(|customer| customer.journey)
    }

    /// Where first use has come to in another browser, if that is not where this page belongs (ENR-4).
    fn elsewhere(&self, cx: &Cx<'_>) -> Option<Page> {
        let customer = self.owner.as_ref()?.customer.as_deref()?;
        let here: &[Page] = match customer.journey {
            _ if self.session.state != SessionState::Open => return None,
            JourneyState::AwaitsQuestions => &[Page::Questions],
            JourneyState::AwaitsPasswords => &[Page::Passwords],
            JourneyState::AwaitsCustomerData => &[Page::CustomerData, Page::Review],
            JourneyState::Done => &[Page::Passwords, Page::Enrolled, Page::Top],
            JourneyState::AwaitsLoginId | JourneyState::Expired => &[],
        };
        (!here.contains(&self.session.page)).then(|| login::ladder(customer, cx))
    }

    /// The press is refused, and the session goes on where its customer is by now.
    fn moved(self, page: Page, cx: &Cx<'_>) -> Decision {
        let Some(session) = self.turned(page, cx) else { return over(Truth::SessionOver, None) };
        let mut draft = Draft::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        let gate = Self { session, ..self };
        Decision::Finish(draft.finish(), gate.refused(Refusal::StalePage, Truth::StalePage, &["ENR-4"], cx))
    }

    /// The page as it stands, with why the press was refused.
    pub(super) fn refused(&self, because: Refusal, truth: Truth, rules: &[&str], cx: &Cx<'_>) -> Outcome {
        let mut view = view::of(&self.session, self.owner.as_ref(), cx);
        let rules = rules.iter().map(|&rule| rule.into()).collect();
        view.refused = Some(Refused { because, rules, retry_at: None, faults: Vec::new() });
        Outcome { public: Public::Page(view), internal: Internal { truth, facts: Vec::new() } }
    }

    /// The page once more, with the faults of its entries; the customer has acted.
    pub(super) fn faulty(&self, faults: Vec<FieldFault>, rules: &[&str], cx: &Cx<'_>) -> Decision {
        let mut outcome = self.refused(Refusal::Entries, Truth::Entries, rules, cx);
        outcome.faults(faults);
        self.touched(outcome, cx)
    }

    /// An answer that changes nothing but when the customer last acted (LOG-2).
    pub(super) fn touched(&self, outcome: Outcome, cx: &Cx<'_>) -> Decision {
        let Some(session) = self.session.step(SessionEvent::Acted, cx.now) else { return Decision::Answer(outcome) };
        let mut draft = Draft::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        Decision::Finish(draft.finish(), outcome)
    }

    /// Another page of the same session, with a fresh token.
    pub(super) fn turn(self, page: Page, cx: &Cx<'_>) -> Decision {
        let Some(session) = self.turned(page, cx) else { return over(Truth::SessionOver, None) };
        let mut draft = Draft::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        let view = view::of(&session, self.owner.as_ref(), cx);
        Decision::Finish(draft.finish(), Outcome::page(view))
    }

    /// The session on another page.
    pub(super) fn turned(&self, page: Page, cx: &Cx<'_>) -> Option<Session> {
        let mut session = self.session.step(SessionEvent::Acted, cx.now)?;
        (session.page, session.step) = (page, make_step(&self.key, self.revision, cx));
        // What was entered is kept between the two pages that need it (LOG-3).
        if !matches!(page, Page::CustomerData | Page::Review) {
            session.entries.clear();
        }
        Some(session)
    }

    /// A lock has closed login: the session is over, and what was settled is kept (LCK-1).
    pub(super) fn revoke(
        &self,
        id: SessionId,
        mut owner: Subject,
        mut draft: Draft<'_>,
        truth: Truth,
        cx: &Cx<'_>,
    ) -> Result<Decision, ActError> {
        let Some(session) = self.session.step(SessionEvent::Revoked, cx.now) else { return Err(ActError::Misuse) };
        let Decision::Answer(outcome) = over(truth, session.ended) else { return Err(ActError::Misuse) };
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
    fn stop(mut self, page: Page, event: SessionEvent, cx: &Cx<'_>) -> Result<Decision, ActError> {
        // A visit that is stopped has nothing to stop: it just ends.
        let visits = self.session.state == SessionState::Visiting;
        let event = if visits { SessionEvent::LoggedOut } else { event };
        let Some(mut session) = self.session.step(event, cx.now) else { return Err(ActError::Misuse) };
        (session.page, session.step) = (page, make_step(&self.key, self.revision, cx));
        let mut draft = Draft::new(cx, &self.key, self.revision.saturating_add(1));
        draft.put_session(&self.key, self.revision, &session, cx);
        if let Some(mut owner) = self.owner.take() {
            owner.due(&mut draft, cx)?;
            owner.leave(&self.key);
            if event == SessionEvent::Stopped {
                draft.audit(AuditEvent::JourneyStopped, &owner.key, cx.now, &["ENR-5"], Vec::new());
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
pub(super) fn over(truth: Truth, why: Option<SessionEvent>) -> Decision {
    let mut view = PageShown::bare(Page::Login);
    let rules = vec!["LOG-2".into()];
    view.refused = Some(Refused { because: Refusal::SessionOver, rules, retry_at: None, faults: Vec::new() });
    let facts = why.map(|why| Fact::new("why", why)).into_iter().collect();
    Decision::Answer(Outcome { public: Public::Page(view), internal: Internal { truth, facts } })
}

/// Writes a session that has ended, and answers.
fn end(id: SessionId, revision: u64, ended: &Session, answer: Decision, cx: &Cx<'_>) -> Decision {
    let Decision::Answer(outcome) = answer else { return answer };
    let row = key(id);
    let mut draft = Draft::new(cx, &row, revision.saturating_add(1)).in_session(id);
    draft.put_session(&row, revision, ended, cx);
    let why = ended.ended.map(|why| Fact::new("why", why)).into_iter().collect();
    draft.audit(AuditEvent::SessionEnded, &row, ended.touched_at, &["LOG-2"], why);
    Decision::Finish(draft.finish(), outcome)
}

/// The service whose hours a button keeps; none where it only leads on (HRS-11, HRS-12).
const fn service(page: Page, button: Button) -> Option<Service> {
    match (page, button) {
        (Page::Login, Button::LogIn) => Some(Service::Login),
        (Page::FirstUseAccount, Button::Next)
        | (Page::FirstUseLoginId, Button::RegisterLoginId)
        | (Page::Questions | Page::Review, Button::Confirm)
        | (Page::Passwords, Button::ConfirmChange) => Some(Service::FirstUse),
        _ => None,
    }
}
