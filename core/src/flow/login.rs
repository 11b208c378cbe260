//! The login: a ladder whose order is fixed (LOG-1).
//!
//! ```text
//! login ID + login password ─ one-time password, in use ─ secret questions, where asked ─ what first use still awaits ─ top page
//! ```
//! An unknown login ID, a wrong password, a stop and a lock are one answer, after the same work (LCK-4): the same rows are read and
//! written, and one hash of the same cost is made. A second login is judged once the password is proven.

use super::act::{ActError, Decision, Rows};
use super::admission::Admission;
use super::attempt::Rehash;
use super::check_session::is_closed;
use super::commit_builder::CommitBuilder;
use super::customer::{ContractState, JourneyState, LiveSession};
use super::engine::Context;
use super::ladder::ladder;
use super::outcome::{Outcome, Reason, Refusal};
use super::session::{Owner, Proven, Session, SessionEvent, SessionState, key};
use super::subject::{AttemptResult, Counted, Subject, compare};
use super::submission::SubmitAct;
use super::view;
use crate::access::SecondLogin;
use crate::factor::Factor;
use crate::id::{LoginId, SessionId};
use crate::kernel::{AuditEvent, Fact, RowKey};
use crate::lockout::Origin;
use crate::page::EntryField;
use crate::page_flow::Page;

/// The rows of a login: the ID's, then its customer's or a decoy's; once the password is proven, the sessions that may live. Before it
/// is, nothing more is read: how many rows are asked for tells nobody that there is a customer (LCK-4).
pub(super) fn wants(submission: &SubmitAct, rows: &Rows, cx: &Context<'_>) -> Result<Vec<RowKey>, ActError> {
    let Some(login_id) = login_id(submission) else { return Ok(Vec::new()) };
    let row = RowKey::LoginId(login_id.clone());
    let mut wanted = vec![row.clone()];
    if !rows.knows(&row) {
        return Ok(wanted);
    }
    let (subject, _) = subject_row(&login_id, rows, cx)?;
    wanted.push(subject.clone());
    if submission.is_compared()
        && let Some(mut judged) = Subject::read(rows, subject.clone(), cx)?
    {
        let result = judged.record(submission.attempt(), &mut CommitBuilder::new(cx, &subject, 0), cx)?;
        if refusal(&judged, result, submission.origin(&judged, cx), cx).is_none() {
            let living = judged.customer.iter().flat_map(|customer| customer.sessions.iter());
            wanted.extend(living.map(|living| key(living.id)));
        }
    }
    Ok(wanted)
}

/// The row in which a login is counted, and the tag of its name.
fn subject_row(login_id: &LoginId, rows: &Rows, cx: &Context<'_>) -> Result<(RowKey, [u8; 4]), ActError> {
    Subject::row_of(RowKey::LoginId(login_id.clone()), rows, cx)
}

fn login_id(submission: &SubmitAct) -> Option<LoginId> {
    submission.entries.of(EntryField::LoginId).expose().parse().ok()
}

/// Counts the attempt; once it is compared, records it and climbs the ladder.
pub(super) fn decide(
    submission: &mut SubmitAct,
    admission: Admission,
    rows: &Rows,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let Some(login_id) = login_id(submission) else { return Err(ActError::Misuse) };
    let (row, tag) = subject_row(&login_id, rows, cx)?;
    let Some(mut subject) = Subject::read(rows, row, cx)? else { return Err(ActError::Misuse) };
    subject.tag = tag;
    if submission.is_compared() {
        record(submission, admission, subject, rows, cx)
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
    let origin = submission.origin(&subject, cx);
    let mut draft = CommitBuilder::new(cx, &subject.key, subject.next_revision()).in_session(submission.session);
    let tickets = match subject.count(&[Factor::LoginPassword], origin, &mut draft, cx)? {
        Counted::Tickets(tickets) => tickets,
        Counted::Busy { retry_at } => return Ok(Decision::Answer(admission.busy(retry_at, cx))),
    };
    let credential = subject.customer.as_ref().map(|customer| customer.login_password.clone());
    // A right password of a login that is refused in any case costs one hash as well (LCK-4).
    let climbs = refusal(&subject, AttemptResult::Opened, origin, cx).is_none();
    let compare = move |tickets: Vec<crate::lockout::Ticket>, entries: &super::entries::Entries, cx: &Context<'_>| {
        let secret = entries.of(EntryField::LoginPassword);
        let compared = compare(secret, credential.as_ref(), cx);
        let salt = cx.salt("login password");
        let anew = credential.as_ref().filter(|_| climbs && compared.is_stale(&tickets)).and_then(|credential| {
            cx.engine.arenas().with(|arena| credential.rehashed(secret, salt, &cx.hashing(), arena)).ok()
        });
        let verdicts = tickets.into_iter().map(|ticket| compared.verdict(ticket)).collect();
        (verdicts, Rehash { login_password: anew, ..Rehash::default() })
    };
    submission.counted(tickets, &subject, Box::new(compare));
    subject.put(&mut draft, cx);
    Ok(Decision::Count(draft.finish()))
}

fn record(
    submission: &mut SubmitAct,
    admission: Admission,
    mut subject: Subject,
    rows: &Rows,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let mut draft = CommitBuilder::new(cx, &subject.key, subject.next_revision()).in_session(submission.session);
    let origin = submission.origin(&subject, cx);
    let result = subject.record(submission.attempt(), &mut draft, cx)?;
    let refusal = match refusal(&subject, result, origin, cx) {
        Some(refusal) => Some(refusal),
        None => second_login(&mut subject, rows, &mut draft, cx)?,
    };
    if let Some((because, reason, rules)) = refusal {
        let facts = subject.customer.is_some().then(|| Fact::new("customer", &subject.key)).into_iter().collect();
        let mut outcome = admission.refused(because, reason, rules, cx);
        outcome.internal.facts = facts;
        // The page's token is spent, as it is by a successful login.
        let Some(session) = admission.turned(Page::Login, cx) else { return Err(ActError::Misuse) };
        subject.put(&mut draft, cx);
        draft.put_session(&admission.key, admission.revision, &session, cx);
        outcome.fresh(&session);
        return Ok(Decision::Finish(draft.finish(), outcome));
    }
    open(submission, admission, subject, draft, cx)
}

/// Why a login is refused: for the page, within, and by which rules.
type Refused = (Refusal, Reason, &'static [&'static str]);

/// The first rung that refuses a login whose password was compared.
fn refusal(subject: &Subject, result: AttemptResult, origin: Origin, cx: &Context<'_>) -> Option<Refused> {
    const LIKE_WRONG: &[&str] = &["LCK-4"];
    let Some(customer) = &subject.customer else {
        return Some((Refusal::WrongCredentials, Reason::UnknownLogin, LIKE_WRONG));
    };
    // A lock that closes login, of this factor or of another (LCK-1).
    if let Some(reason) = is_closed(subject, origin, cx) {
        return Some((Refusal::WrongCredentials, reason, LIKE_WRONG));
    }
    match result {
        AttemptResult::Opened => {}
        AttemptResult::Refused => return Some((Refusal::WrongCredentials, Reason::Wrong, LIKE_WRONG)),
        AttemptResult::OverBudget => return Some((Refusal::WrongCredentials, Reason::OverBudget, LIKE_WRONG)),
        AttemptResult::Unjudged => return Some((Refusal::WrongCredentials, Reason::Unjudged, LIKE_WRONG)),
        AttemptResult::Late => return Some((Refusal::WrongCredentials, Reason::Late, LIKE_WRONG)),
    }
    if customer.contract != ContractState::InForce {
        return Some((Refusal::WrongCredentials, Reason::NoContract, LIKE_WRONG));
    }
    // From here on the password is proven, and the customer is told the truth.
    (customer.journey == JourneyState::Expired).then_some((Refusal::JourneyExpired, Reason::JourneyExpired, &["ENR-3"]))
}

/// What becomes of the sessions that live (LOG-4): the refusal, or those that are over leave the customer's list.
fn second_login(
    subject: &mut Subject,
    rows: &Rows,
    draft: &mut CommitBuilder<'_>,
    cx: &Context<'_>,
) -> Result<Option<Refused>, ActError> {
    let Some(customer) = &mut subject.customer else { return Ok(None) };
    let rules = cx.profile.session_rules();
    let mut living = Vec::new();
    for &own in &customer.sessions {
        let session = rows.read::<Session>(&key(own.id), cx.keys)?.map(|(_, session)| session);
        let lives = |session: &Session| session.state == SessionState::Open && session.due(rules, cx.now).is_none();
        living.extend(session.filter(lives).map(|_| own));
    }
    customer.sessions = match rules.second_login {
        SecondLogin::Refuse if !living.is_empty() => {
            return Ok(Some((Refusal::AlreadyLoggedIn, Reason::AlreadyLoggedIn, &["LOG-4"])));
        }
        SecondLogin::Allow if living.len() >= SESSIONS_MAX => {
            return Ok(Some((Refusal::AlreadyLoggedIn, Reason::AlreadyLoggedIn, &["LOG-4"])));
        }
        // A session that is not in the list is over.
        SecondLogin::Refuse | SecondLogin::EndFirst => {
            for own in living {
                let why = vec![Fact::new("why", SessionEvent::Revoked)];
                draft.audit(AuditEvent::SessionEnded, &key(own.id), cx.now, &["LOG-4"], why);
            }
            Vec::new()
        }
        SecondLogin::Allow => living,
    };
    Ok(None)
}

/// Opens a session under a new token; the page is the first thing that first use awaits, or the top page.
fn open(
    submission: &mut SubmitAct,
    admission: Admission,
    mut subject: Subject,
    mut draft: CommitBuilder<'_>,
    cx: &Context<'_>,
) -> Result<Decision, ActError> {
    let (RowKey::Customer(id), revision) = (subject.key.clone(), subject.next_revision()) else {
        return Err(ActError::Misuse);
    };
    let origin = submission.origin(&subject, cx);
    let environment = submission.environments_of(&id, cx);
    let Some(customer) = subject.customer.as_deref_mut() else { return Err(ActError::Misuse) };
    if let Some(anew) = submission.rehash().and_then(|rehash| rehash.login_password.as_ref()) {
        customer.login_password = anew.clone();
        draft.audit(AuditEvent::Rehashed, &subject.key, cx.now, &["CRD-9"], vec![Factor::LoginPassword.into()]);
    }
    let page = ladder(customer, cx);
    let (Some(session), Some(ended)) =
        (admission.session.step(SessionEvent::LoggedIn, cx.now), admission.session.step(SessionEvent::Renewed, cx.now))
    else {
        return Err(ActError::Misuse);
    };
    let new = SessionId::of(&submission.token);
    let mut session = Session { opened_at: cx.now, known: origin == Origin::Known, page, ..session };
    (session.step, session.entries) =
        (super::start_session::make_nonce(&admission.key, admission.revision, cx), Vec::new());
    session.owner = Some(Owner { customer: id, revision });
    session.prove(Proven { factor: Factor::LoginPassword, at: cx.now, purpose: Page::Login });
    customer.sessions.push(LiveSession { id: new, known: session.known });
    let shown = subject.clone();
    if let Some(customer) = subject.customer.as_deref_mut() {
        customer.logged_in(&environment, cx.profile.session_rules(), cx.now);
    }
    draft.audit(AuditEvent::SessionOpened, &subject.key, cx.now, &["LOG-1"], vec![Fact::new("session", new)]);
    subject.put(&mut draft, cx);
    draft.put_session(&admission.key, admission.revision, &ended, cx);
    draft.put_session(&key(new), 0, &session, cx);
    // The logins that are shown are those before this one.
    let mut view = view::of(&session, Some(&shown), cx);
    view.session = Some(submission.token.clone());
    Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
}

/// Sessions of one customer at once, where the institution allows several.
const SESSIONS_MAX: usize = 8;
