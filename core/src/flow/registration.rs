//! The first login: secret questions, both passwords, the customer's data, the review (ENR-2, ENR-5).
//!
//! Commit points: the questions at their 「登録を確定する」; both passwords together or neither at 「変更を確定する」; the data at the last
//! one. What is stopped between them keeps what was committed.

use super::act::{ActError, Decision};
use super::admission::{Admission, over};
use super::attempt::Rehash;
use super::check_session::is_closed;
use super::commit_builder::CommitBuilder;
use super::customer::{CustomerData, JourneyEvent, JourneyState, LiveSession};
use super::engine::Context;
use super::entries::Entries;
use super::new_passwords::replaced;
use super::outcome::{FieldFault, Outcome, Reason, Refusal};
use super::session::Proven;
use super::subject::{AttemptResult, Counted, Subject, compare};
use super::submission::SubmitAct;
use super::view::{self, QUESTIONS};
use crate::credential::{QuestionFault, check_questions, make_questions, yes_or_no};
use crate::factor::Factor;
use crate::id::SessionId;
use crate::kernel::{AuditEvent, NoticeKind, RowKey, hide};
use crate::lockout::{Origin, Ticket};
use crate::page::EntryField;
use crate::page_flow::Page;
use crate::secret::Secret;
use crate::text::Text;

/// 「登録を確定する」 of the questions: they are kept, hashed; the answers as typed are sealed for the page that shows them (ENR-5).
pub(super) fn questions(
    submission: &SubmitAct,
    mut admission: Admission,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let (chosen, rules) = (chosen(&submission.entries), cx.profile.credentials());
    let faults = question_faults(&chosen, cx);
    if !faults.is_empty() {
        return Ok(admission.faulty(faults, &["CRD-7", "CRD-10"], cx));
    }
    let Some(mut owner) = admission.owner.take() else { return Err(ActError::Misuse) };
    let mut draft = CommitBuilder::new(cx, &owner.key, owner.next_revision()).in_session(submission.session);
    owner.due(&mut draft, cx)?;
    let salts = ["answer 1", "answer 2", "answer 3"].map(|label| cx.salt(label));
    let made = cx.engine.arenas().with(|arena| make_questions(&chosen, salts, rules, &cx.hashing(), arena));
    let (Ok(Ok(records)), Some(customer)) = (made, owner.customer.as_deref_mut()) else {
        return Err(ActError::NoMemory);
    };
    if !customer.journey(JourneyEvent::QuestionsRegistered) {
        return Ok(out_of_order(&admission, cx));
    }
    customer.questions = records.into();
    let Some(mut session) = admission.turned(Page::Passwords, cx) else { return Err(ActError::Misuse) };
    let typed = chosen.iter().map(|(_, answer)| answer.expose()).collect::<Vec<_>>().join("\n");
    session.sealed = Some(hide(&Secret::new(typed), &view::answers_of(customer), cx.nonce("answers"), cx.keys));
    draft.audit(AuditEvent::QuestionsRegistered, &owner.key, cx.now, &["ENR-2", "CRD-7"], Vec::new());
    session.saw(owner.next_revision());
    let shown = view::of(&session, Some(&owner), cx);
    owner.put(&mut draft, cx);
    draft.put_session(&admission.key, admission.revision, &session, cx);
    Ok(Decision::Finish(draft.finish(), Outcome::page(shown)))
}

/// 「変更を確定する」: both passwords in force are proven, then both new ones are taken, or neither (ENR-5, CRD-3).
pub(super) fn passwords(
    submission: &mut SubmitAct,
    mut admission: Admission,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    const FACTORS: [Factor; 2] = [Factor::LoginPassword, Factor::ConfirmationPassword];
    let Some(mut owner) = admission.owner.take() else { return Err(ActError::Misuse) };
    let mut draft = CommitBuilder::new(cx, &owner.key, owner.next_revision()).in_session(submission.session);
    if !submission.is_compared() {
        let tickets = match owner.count(&FACTORS, admission.origin(), &mut draft, cx)? {
            Counted::Tickets(tickets) => tickets,
            Counted::Busy { retry_at } => {
                admission.owner = Some(owner);
                return Ok(Decision::Answer(admission.busy(retry_at, cx)));
            }
        };
        let credentials =
            owner.customer.as_ref().map(|own| (own.login_password.clone(), own.confirmation_password.clone()));
        let compare = move |tickets: Vec<Ticket>, entries: &Entries, cx: &Context<'_>| {
            let (login, confirmation) = credentials.as_ref().map(|(login, other)| (login, other)).unzip();
            let compared = [
                compare(entries.of(EntryField::CurrentLoginPassword), login, cx),
                compare(entries.of(EntryField::CurrentConfirmationPassword), confirmation, cx),
            ];
            let verdicts = tickets.into_iter().zip(compared).map(|(ticket, own)| own.verdict(ticket)).collect();
            (verdicts, Rehash::default())
        };
        submission.counted(tickets, &owner, Box::new(compare));
        owner.put(&mut draft, cx);
        return Ok(Decision::Count(draft.finish()));
    }
    let result = owner.record(submission.attempt(), &mut draft, cx)?;
    if result != AttemptResult::Opened {
        return wrong(submission, admission, owner, result, draft, cx);
    }
    change(submission, admission, owner, draft, cx)
}

/// The new passwords, proven to be the customer's to choose: kept, or every rule that they break.
fn change(
    submission: &SubmitAct,
    admission: Admission,
    mut owner: Subject,
    mut draft: CommitBuilder<'_>,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let RowKey::Customer(id) = owner.key.clone() else { return Err(ActError::Misuse) };
    let Some(customer) = owner.customer.as_deref_mut() else { return Err(ActError::Misuse) };
    let (login, confirmation) = match replaced(&submission.entries, customer, cx)? {
        Ok(both) => both,
        Err(faults) => {
            draft.audit(AuditEvent::PasswordsRefused, &owner.key, cx.now, &["CRD-3"], Vec::new());
            let mut outcome = admission.refused(Refusal::Entries, Reason::Entries, &["CRD-3", "CRD-10"], cx);
            outcome.faults(faults);
            return keep(admission, owner, draft, outcome, Page::Passwords, cx);
        }
    };
    if !customer.journey(JourneyEvent::PasswordsChanged) {
        return Ok(out_of_order(&admission, cx));
    }
    (customer.login_password, customer.confirmation_password) = (login, confirmation);
    let page = if customer.journey == JourneyState::Done { Page::Top } else { Page::CustomerData };
    let mail = customer.mail();
    draft.audit(AuditEvent::PasswordsChanged, &owner.key, cx.now, &["ENR-5", "CRD-3"], Vec::new());
    draft.notice(NoticeKind::PasswordsChanged, &owner.key, mail, cx.now, Vec::new());
    // Whoever knew the previous passwords must not stay logged in, nor be known by their device.
    customer.sessions.clear();
    customer.forget_other_environments(&submission.environments_of(&id, cx));
    renew(submission, admission, owner, draft, page, &[Factor::LoginPassword, Factor::ConfirmationPassword], cx)
}

/// 「確認画面へ」: what was entered goes to the review; nothing is committed to the customer.
pub(super) fn data(submission: &SubmitAct, admission: Admission, cx: &Context<'_>) -> Decision {
    let kept = [EntryField::MailAddress, EntryField::DirectMail, EntryField::Telephone];
    let entered = |field| {
        let text = submission.entries.get(field)?.expose();
        let choice = Some(field).filter(|field| *field == EntryField::DirectMail).and_then(|_| yes_or_no(text));
        // A choice is kept in one spelling, whichever the page sent.
        Some((field, choice.map_or(text, |yes| if yes { "yes" } else { "no" }).to_owned()))
    };
    let Some(mut session) = admission.turned(Page::Review, cx) else { return over(Reason::SessionOver, None) };
    session.entries = kept.into_iter().filter_map(entered).collect();
    let mut draft = CommitBuilder::new(cx, &admission.key, admission.revision.saturating_add(1));
    draft.put_session(&admission.key, admission.revision, &session, cx);
    Decision::Finish(draft.finish(), Outcome::page(view::of(&session, admission.owner.as_ref(), cx)))
}

/// 「登録を確定する」 of the review: the confirmation password now in force, the new one, and first use is done.
pub(super) fn confirm(
    submission: &mut SubmitAct,
    mut admission: Admission,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let Some(mut owner) = admission.owner.take() else { return Err(ActError::Misuse) };
    let mut draft = CommitBuilder::new(cx, &owner.key, owner.next_revision()).in_session(submission.session);
    if !submission.is_compared() {
        let tickets = match owner.count(&[Factor::ConfirmationPassword], admission.origin(), &mut draft, cx)? {
            Counted::Tickets(tickets) => tickets,
            Counted::Busy { retry_at } => {
                admission.owner = Some(owner);
                return Ok(Decision::Answer(admission.busy(retry_at, cx)));
            }
        };
        let credential = owner.customer.as_ref().map(|customer| customer.confirmation_password.clone());
        let compare = move |tickets: Vec<Ticket>, entries: &Entries, cx: &Context<'_>| {
            let secret = entries.of(EntryField::ConfirmationPassword);
            let compared = compare(secret, credential.as_ref(), cx);
            let anew = credential.as_ref().filter(|_| compared.is_stale(&tickets)).and_then(|credential| {
                let salt = cx.salt("confirmation password");
                cx.engine.arenas().with(|arena| credential.rehashed(secret, salt, &cx.hashing(), arena)).ok()
            });
            let verdicts = tickets.into_iter().map(|ticket| compared.verdict(ticket)).collect();
            (verdicts, Rehash { confirmation_password: anew, ..Rehash::default() })
        };
        submission.counted(tickets, &owner, Box::new(compare));
        owner.put(&mut draft, cx);
        return Ok(Decision::Count(draft.finish()));
    }
    let result = owner.record(submission.attempt(), &mut draft, cx)?;
    if result != AttemptResult::Opened {
        return wrong(submission, admission, owner, result, draft, cx);
    }
    let entered =
        |field| admission.session.entries.iter().find(|(own, _)| *own == field).map(|(_, text)| Text::from(text));
    let (Some(mail), Some(direct_mail)) = (entered(EntryField::MailAddress), entered(EntryField::DirectMail)) else {
        return Ok(out_of_order(&admission, cx));
    };
    let telephone = entered(EntryField::Telephone);
    let Some(customer) = owner.customer.as_deref_mut() else { return Err(ActError::Misuse) };
    if !customer.journey(JourneyEvent::DataRegistered) {
        return Ok(out_of_order(&admission, cx));
    }
    if let Some(anew) = submission.rehash().and_then(|rehash| rehash.confirmation_password.as_ref()) {
        customer.confirmation_password = anew.clone();
        draft.audit(AuditEvent::Rehashed, &owner.key, cx.now, &["CRD-9"], vec![Factor::ConfirmationPassword.into()]);
    }
    customer.data = Some(CustomerData { mail: mail.clone(), direct_mail: direct_mail == "yes", telephone });
    draft.audit(AuditEvent::DataRegistered, &owner.key, cx.now, &["ENR-2"], Vec::new());
    draft.notice(NoticeKind::Registered, &owner.key, Some(mail), cx.now, Vec::new());
    renew(submission, admission, owner, draft, Page::Enrolled, &[Factor::ConfirmationPassword], cx)
}

/// 「次へ」 of the last page: the answers as typed are wiped, and everything is open (ENR-5).
pub(super) fn leave(admission: Admission, cx: &Context<'_>) -> Decision {
    let Some(mut session) = admission.turned(Page::Top, cx) else { return over(Reason::SessionOver, None) };
    session.sealed = None;
    let mut draft = CommitBuilder::new(cx, &admission.key, admission.revision.saturating_add(1));
    draft.put_session(&admission.key, admission.revision, &session, cx);
    Decision::Finish(draft.finish(), Outcome::page(view::of(&session, admission.owner.as_ref(), cx)))
}

/// A secret was wrong, or its use is stopped: the page once more. A stop that closes login ends the session (LCK-1).
fn wrong(
    submission: &SubmitAct,
    mut admission: Admission,
    owner: Subject,
    result: AttemptResult,
    draft: CommitBuilder<'_>,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let ended = owner.ends_session.then_some(Reason::Wrong);
    if let Some(reason) = is_closed(&owner, admission.origin(), cx).or(ended) {
        return admission.revoke(submission.session, owner, draft, reason, cx);
    }
    let reason = match owner.is_closed(Factor::ConfirmationPassword, admission.origin(), cx.profile) {
        Some(crate::lockout::LockState::Locked) => Reason::FactorLocked,
        Some(_) => Reason::FactorTemporarilyLocked,
        None if result == AttemptResult::OverBudget => Reason::OverBudget,
        None => Reason::Wrong,
    };
    let page = admission.session.page;
    admission.owner = Some(owner.clone());
    let outcome = admission.refused(Refusal::WrongCredentials, reason, &["LCK-4"], cx);
    keep(admission, owner, draft, outcome, page, cx)
}

/// The same page with a fresh token; what was recorded is kept.
fn keep(
    admission: Admission,
    owner: Subject,
    mut draft: CommitBuilder<'_>,
    mut outcome: Outcome,
    page: Page,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let Some(mut session) = admission.turned(page, cx) else { return Err(ActError::Misuse) };
    session.saw(owner.next_revision());
    owner.put(&mut draft, cx);
    draft.put_session(&admission.key, admission.revision, &session, cx);
    outcome.fresh(&session);
    Ok(Decision::Finish(draft.finish(), outcome))
}

/// New passwords are proof: the session goes on under a new token (LOG-5, CWE-384).
fn renew(
    submission: &SubmitAct,
    admission: Admission,
    mut owner: Subject,
    mut draft: CommitBuilder<'_>,
    page: Page,
    proven: &[Factor],
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let (Some(mut session), Some(ended)) =
        (admission.turned(page, cx), admission.session.step(super::session::SessionEvent::Renewed, cx.now))
    else {
        return Err(ActError::Misuse);
    };
    let new = SessionId::of(&submission.token);
    for &factor in proven {
        session.prove(Proven { factor, at: cx.now, purpose: admission.session.page });
    }
    session.saw(owner.next_revision());
    if let Some(customer) = owner.customer.as_deref_mut() {
        customer.sessions.retain(|living| living.id != submission.session);
        customer.sessions.push(LiveSession { id: new, known: session.known });
    }
    let mut shown = view::of(&session, Some(&owner), cx);
    shown.session = Some(submission.token.clone());
    owner.put(&mut draft, cx);
    draft.put_session(&admission.key, admission.revision, &ended, cx);
    draft.put_session(&RowKey::Session(new), 0, &session, cx);
    Ok(Decision::Finish(draft.finish(), Outcome::page(shown)))
}

/// The customer's first use is elsewhere by now: another browser was faster (ENR-4).
fn out_of_order(admission: &Admission, cx: &Context<'_>) -> Decision {
    Decision::Answer(admission.refused(Refusal::NoSuchButton, Reason::NoSuchButton, &["ENR-4"], cx))
}

/// The questions that are chosen, each with its answer.
fn chosen(entries: &Entries) -> [(&str, Secret); 3] {
    QUESTIONS.map(|(question, answer)| (entries.of(question).expose(), entries.of(answer).clone()))
}

/// What is wrong with the questions as such: a form, or two that are the same (CRD-7).
fn question_faults(chosen: &[(&str, Secret); 3], cx: &Context<'_>) -> Vec<FieldFault> {
    let field = |place: usize, answer| {
        QUESTIONS.get(place).map_or(EntryField::Question1, |pair| if answer { pair.1 } else { pair.0 })
    };
    let faults = check_questions(chosen, cx.profile.credentials());
    let fault = |own: &QuestionFault| FieldFault {
        field: field(own.place, own.answer),
        code: own.code,
        position: own.position,
    };
    faults.iter().map(fault).collect()
}

/// Adds what else is wrong with the questions to the faults of a page, of fields that have none yet (CRD-10).
pub(super) fn tell_questions(entries: &Entries, faults: &mut Vec<FieldFault>, cx: &Context<'_>) {
    let mut more = question_faults(&chosen(entries), cx);
    more.retain(|own| faults.iter().all(|told| told.field != own.field));
    faults.extend(more);
}

impl Admission {
    /// Where the session came from when it logged in (LCK-6).
    fn origin(&self) -> Origin {
        self.session.origin()
    }
}
