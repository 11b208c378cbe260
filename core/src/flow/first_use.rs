//! 初回利用登録: the contract card's data and both initial passwords are proven, then the login ID is taken (ENR-1, LCK-7).
//!
//! An account that is not there, or whose login ID is taken already, gets the same answer after the same work as a wrong password.

use super::act::{ActError, Decision, Rows};
use super::admission::Admission;
use super::attempt::Rehash;
use super::commit_builder::CommitBuilder;
use super::customer::{ContractState, CustomerRef, JourneyEvent, JourneyState, LiveSession, TakenIds};
use super::engine::Context;
use super::entries::Entries;
use super::outcome::{Outcome, Reason, Refusal};
use super::session::{Owner, Proven, Session, SessionEvent, key};
use super::subject::{AttemptResult, Counted, Subject, compare};
use super::submission::SubmitAct;
use super::view;
use crate::factor::Factor;
use crate::id::{Account, LoginId, SessionId};
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::lockout::{Origin, Ticket};
use crate::page::EntryField;
use crate::page_flow::Page;
use crate::text::Text;

/// The rows of the first page: the account's, then its customer's or a decoy's.
pub(super) fn wants(submission: &SubmitAct, rows: &Rows, cx: &Context<'_>) -> Result<Vec<RowKey>, ActError> {
    let Some(account) = account_of(submission) else { return Ok(Vec::new()) };
    let row = RowKey::Account(account);
    let mut wanted = vec![row.clone()];
    if rows.knows(&row) {
        wanted.push(subject_row(account, rows, cx)?.0);
    }
    Ok(wanted)
}

/// The row of the login ID that is asked for.
pub(super) fn login_row(submission: &SubmitAct) -> Option<RowKey> {
    login_id_of(submission).map(RowKey::LoginId)
}

/// The row in which attempts at an account are counted, and the tag of the account.
fn subject_row(account: Account, rows: &Rows, cx: &Context<'_>) -> Result<(RowKey, [u8; 4]), ActError> {
    Subject::row_of(RowKey::Account(account), rows, cx)
}

fn account_of(submission: &SubmitAct) -> Option<Account> {
    let [branch, kind, number] = [EntryField::BranchNumber, EntryField::AccountType, EntryField::AccountNumber]
        .map(|field| submission.entries.of(field).expose());
    Account::new(branch, kind, number).ok()
}

fn login_id_of(submission: &SubmitAct) -> Option<LoginId> {
    submission.entries.of(EntryField::LoginId).expose().parse().ok()
}

/// 「次へ」 on the first page: counts the attempt; once it is compared, records it.
pub(super) fn account(
    submission: &mut SubmitAct,
    admission: Admission,
    rows: &Rows,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let Some(account) = account_of(submission) else { return Err(ActError::Misuse) };
    let (row, tag) = subject_row(account, rows, cx)?;
    let Some(mut subject) = Subject::read(rows, row, cx)? else { return Err(ActError::Misuse) };
    subject.tag = tag;
    if submission.is_compared() {
        record(submission, admission, subject, cx)
    } else {
        count(submission, &admission, subject, cx)
    }
}

fn count(
    submission: &mut SubmitAct,
    admission: &Admission,
    mut subject: Subject,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let mut draft = CommitBuilder::new(cx, &subject.key, subject.next_revision()).in_session(submission.session);
    let origin = submission.origin(&subject, cx);
    let tickets = match subject.count(&[Factor::FirstUse], origin, &mut draft, cx)? {
        Counted::Tickets(tickets) => tickets,
        Counted::Busy { retry_at } => return Ok(Decision::Answer(admission.busy(retry_at, cx))),
    };
    // Who has a login ID already is a stranger here: the comparison is made all the same.
    let open = subject.customer.as_ref().is_some_and(|customer| customer.login_id.is_none());
    let credentials =
        subject.customer.as_ref().map(|own| (own.login_password.clone(), own.confirmation_password.clone()));
    let compare = move |tickets: Vec<Ticket>, entries: &Entries, cx: &Context<'_>| {
        let (login, confirmation) = credentials.as_ref().map(|(login, confirmation)| (login, confirmation)).unzip();
        let first = compare(entries.of(EntryField::LoginPassword), login, cx);
        let both = first.and(&compare(entries.of(EntryField::ConfirmationPassword), confirmation, cx));
        let verdict = |ticket: Ticket| if open { both.verdict(ticket) } else { ticket.verdict(false) };
        (tickets.into_iter().map(verdict).collect(), Rehash::default())
    };
    submission.counted(tickets, &subject, Box::new(compare));
    subject.put(&mut draft, cx);
    Ok(Decision::Count(draft.finish()))
}

fn record(
    submission: &mut SubmitAct,
    admission: Admission,
    mut subject: Subject,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let mut draft = CommitBuilder::new(cx, &subject.key, subject.next_revision()).in_session(submission.session);
    let origin = submission.origin(&subject, cx);
    let result = subject.record(submission.attempt(), &mut draft, cx)?;
    let closed = subject.is_closed(Factor::FirstUse, origin, cx.profile).map(super::check_session::stopped);
    let reason = match &subject.customer {
        None => Some(Reason::UnknownAccount),
        Some(own) if own.login_id.is_some() => Some(Reason::FirstUseDone),
        Some(own) if own.contract != ContractState::InForce => Some(Reason::NoContract),
        Some(own) => match (closed, result) {
            (Some(reason), _) => Some(reason),
            (None, AttemptResult::Refused) => Some(Reason::Wrong),
            (None, AttemptResult::OverBudget) => Some(Reason::OverBudget),
            (None, AttemptResult::Unjudged) => Some(Reason::Unjudged),
            (None, AttemptResult::Late) => Some(Reason::Late),
            (None, AttemptResult::Opened) => {
                (own.journey != JourneyState::AwaitsLoginId).then_some(Reason::JourneyExpired)
            }
        },
    };
    if let Some(reason) = reason {
        // Who has proven the card is told that its time is over (ENR-3); nobody else is told anything.
        let (because, rule) = match reason {
            Reason::JourneyExpired => (Refusal::JourneyExpired, "ENR-3"),
            _ => (Refusal::WrongCredentials, "LCK-7"),
        };
        let mut outcome = admission.refused(because, reason, &[rule], cx);
        outcome.internal.facts = vec![Fact::new("subject", &subject.key)];
        let Some(session) = admission.turned(Page::FirstUseAccount, cx) else { return Err(ActError::Misuse) };
        subject.put(&mut draft, cx);
        draft.put_session(&admission.key, admission.revision, &session, cx);
        outcome.fresh(&session);
        return Ok(Decision::Finish(draft.finish(), outcome));
    }
    proven(submission, &admission, subject, draft, origin == Origin::Known, cx)
}

/// The session goes on under a new token, for this customer.
fn proven(
    submission: &SubmitAct,
    admission: &Admission,
    mut subject: Subject,
    mut draft: CommitBuilder<'_>,
    known: bool,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let RowKey::Customer(id) = subject.key.clone() else { return Err(ActError::Misuse) };
    let (Some(session), Some(ended)) = (
        admission.session.step(SessionEvent::AccountProven, cx.now),
        admission.session.step(SessionEvent::Renewed, cx.now),
    ) else {
        return Err(ActError::Misuse);
    };
    let new = SessionId::of(&submission.token);
    let step = super::start_session::make_nonce(&admission.key, admission.revision, cx);
    let mut session = Session { page: Page::FirstUseLoginId, step, known, ..session };
    session.owner = Some(Owner { customer: id, revision: subject.next_revision() });
    session.prove(Proven { factor: Factor::FirstUse, at: cx.now, purpose: Page::FirstUseAccount });
    if let Some(customer) = subject.customer.as_deref_mut() {
        // Of two browsers that prove the card, the later goes on.
        customer.sessions = vec![LiveSession { id: new, known }];
    }
    draft.audit(AuditEvent::SessionOpened, &subject.key, cx.now, &["ENR-1"], vec![Fact::new("session", new)]);
    subject.put(&mut draft, cx);
    draft.put_session(&admission.key, admission.revision, &ended, cx);
    draft.put_session(&key(new), 0, &session, cx);
    let mut view = view::of(&session, None, cx);
    view.session = Some(submission.token.clone());
    Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
}

/// 「ID登録実行」: the login ID is taken by the row that names its customer, which only one can write (ENR-1, CRD-4).
pub(super) fn login_id(
    submission: &SubmitAct,
    mut admission: Admission,
    rows: &Rows,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let (Some(login_id), Some(mut owner)) = (login_id_of(submission), admission.owner.take()) else {
        return Err(ActError::Misuse);
    };
    let row = RowKey::LoginId(login_id.clone());
    let mut draft = CommitBuilder::new(cx, &owner.key, owner.next_revision()).in_session(submission.session);
    owner.due(&mut draft, cx)?;
    let rules = cx.profile.first_use_rules();
    if owner.customer.as_ref().is_some_and(|own| own.taken_ids.on(cx.now) >= rules.taken_ids_per_day) {
        let mut outcome = admission.refused(Refusal::TooManyLoginIds, Reason::TooManyLoginIds, &["ENR-1"], cx);
        outcome.retry_at(TakenIds::until(cx.now));
        return Ok(admission.touched(outcome, cx));
    }
    if rows.read::<CustomerRef>(&row, cx.keys)?.is_some() {
        let mut outcome = admission.refused(Refusal::LoginIdTaken, Reason::LoginIdTaken, &["ENR-1", "CRD-4"], cx);
        if let Some(customer) = owner.customer.as_deref_mut() {
            customer.taken_ids = customer.taken_ids.and_one(cx.now);
        }
        let Some(mut session) = admission.turned(Page::FirstUseLoginId, cx) else { return Err(ActError::Misuse) };
        session.saw(owner.next_revision());
        outcome.fresh(&session);
        draft.audit(AuditEvent::LoginIdRefused, &owner.key, cx.now, &["ENR-1"], Vec::new());
        owner.put(&mut draft, cx);
        draft.put_session(&admission.key, admission.revision, &session, cx);
        return Ok(Decision::Finish(draft.finish(), outcome));
    }
    let (RowKey::Customer(id), Some(customer)) = (owner.key.clone(), owner.customer.as_deref_mut()) else {
        return Err(ActError::Misuse);
    };
    if !customer.journey(JourneyEvent::LoginIdTaken) {
        // Another browser of the same customer was faster.
        let outcome = admission.refused(Refusal::NoSuchButton, Reason::FirstUseDone, &["ENR-4"], cx);
        return Ok(Decision::Answer(outcome));
    }
    customer.login_id = Some(login_id.clone());
    customer.sessions.clear();
    let mail = customer.mail();
    let Some(session) = admission.session.step(SessionEvent::LoginIdTaken, cx.now) else {
        return Err(ActError::Misuse);
    };
    let step = super::start_session::make_nonce(&admission.key, admission.revision, cx);
    let mut session = Session { page: Page::FirstUseDone, step, owner: None, known: false, ..session };
    session.entries = vec![(EntryField::LoginId, login_id.to_string())];
    session.proven.clear();
    let facts = vec![Fact { name: "login-id", value: Text::from(login_id.as_str()) }];
    draft.audit(AuditEvent::LoginIdTaken, &owner.key, cx.now, &["ENR-1"], facts.clone());
    draft.notice(NoticeKind::LoginIdTaken, &owner.key, mail, cx.now, Vec::new());
    draft.put(row, 0, &CustomerRef::to(id), None);
    owner.put(&mut draft, cx);
    draft.put_session(&admission.key, admission.revision, &session, cx);
    Ok(Decision::Finish(draft.finish(), Outcome::page(view::of(&session, None, cx))))
}
