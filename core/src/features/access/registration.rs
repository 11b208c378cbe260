//! The first login: secret questions, both passwords, the customer's data, the review (ENR-2, ENR-5).
//!
//! Commit points: the questions at their 「登録を確定する」; both passwords, or neither, at 「変更を確定する」; the data at the last one. A customer who aborts between
//! them keeps what was committed.

use super::new_passwords::{add_strength_faults, replaced};
use super::passwords::{CONFIRMATION, LOGIN};
use super::views::QUESTIONS;
use crate::credential::{QuestionFault, check_questions, make_questions, yes_or_no};
use crate::customer::{Customer, CustomerData, JourneyEvent, JourneyState};
use crate::engine::{ActError, Context, Entries, Entry, FieldFault, Form, Next, Proof, Secrets, SessionEvent, Whose};
use crate::factor::Factor;
use crate::kernel::{AuditEvent, Fact, NoticeKind};
use crate::page::{EntryField, Page};
use crate::secret::Secret;
use crate::text::Text;

/// What the change of passwords asks for: both current ones. A correct one is replaced at once, so its hash is not made anew.
pub(super) static BOTH: Proof = Proof {
    whose: Whose::Session,
    secrets: &[
        Secrets {
            factor: Factor::LoginPassword,
            entries: &[Entry { field: EntryField::CurrentLoginPassword, verifier: &LOGIN, rehash: false }],
        },
        Secrets {
            factor: Factor::ConfirmationPassword,
            entries: &[Entry {
                field: EntryField::CurrentConfirmationPassword,
                verifier: &CONFIRMATION,
                rehash: false,
            }],
        },
    ],
};

/// 「登録を確定する」 of the questions: stores the answers hashed, and seals them as typed for the page that shows them (ENR-5).
pub(super) fn questions(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
    let (cx, chosen) = (form.cx, chosen(form.entries));
    let faults = faults_of_questions(&chosen, cx);
    if !faults.is_empty() {
        return Ok(Next::faulty(faults, &["CRD-7", "CRD-10"]));
    }
    let owner = form.owner()?;
    let (rules, salts) =
        (cx.profile.credentials(), ["answer 1", "answer 2", "answer 3"].map(|label| form.entropy.salt(label)));
    let made = cx.arenas.with(|arena| make_questions(&chosen, salts, &owner, rules, &cx.hashing(), arena));
    let Ok(Ok(records)) = made else { return Err(ActError::NoMemory) };
    if !customer.journey(JourneyEvent::QuestionsRegistered) {
        return Ok(Next::out_of_order());
    }
    customer.questions = records.into();
    let typed = chosen.iter().map(|(_, answer)| answer.expose()).collect::<Vec<_>>().join("\n");
    Ok(Next::climb().seal(Secret::new(typed)).audit(AuditEvent::QuestionsRegistered, &["ENR-2", "CRD-7"], Vec::new()))
}

/// 「変更を確定する」, after both current passwords are proven: replaces both passwords or neither (ENR-5, CRD-3).
pub(super) fn passwords(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
    let (login, confirmation) = match replaced(form, customer)? {
        Ok(both) => both,
        Err(faults) => {
            let refused = Next::faulty(faults, &["CRD-3", "CRD-10"]).counted();
            return Ok(refused.audit(AuditEvent::PasswordsRefused, &["CRD-3"], Vec::new()));
        }
    };
    if !customer.journey(JourneyEvent::PasswordsChanged) {
        return Ok(Next::out_of_order());
    }
    (customer.login_password, customer.confirmation_password) = (login, confirmation);
    // Whoever knew the previous passwords must not stay logged in, and their device must not stay known.
    customer.sessions.clear();
    customer.forget_other_environments(&form.environments);
    Ok(Next::climb()
        .audit(AuditEvent::PasswordsChanged, &["ENR-5", "CRD-3"], Vec::new())
        .notice(NoticeKind::PasswordsChanged, customer.mail()))
}

/// 「中止する」 of the change of passwords: a forced change is not part of the registration, and aborting it ends the session.
pub(super) fn abort_passwords(_: &Form<'_>, customer: &Customer) -> Next {
    match customer.journey {
        JourneyState::Done => Next::end(Page::LoggedOut, SessionEvent::LoggedOut),
        _ => Next::end(Page::Aborted, SessionEvent::Aborted),
    }
}

/// 「確認画面へ」: passes the entries on to the review; nothing of the customer is committed.
pub(super) fn data(form: &Form<'_>, _: &Customer) -> Next {
    let entered = |field| {
        let text = form.entries.get(field)?.expose();
        let choice = Some(field).filter(|field| *field == EntryField::DirectMail).and_then(|_| yes_or_no(text));
        // A choice is stored in one spelling, whichever one the page sent.
        Some((field, choice.map_or(text, |yes| if yes { "yes" } else { "no" }).to_owned()))
    };
    let kept = [EntryField::MailAddress, EntryField::DirectMail, EntryField::Telephone];
    Next::to(Page::Review).keep(kept.into_iter().filter_map(entered).collect())
}

/// 「登録を確定する」 of the review, after the new confirmation password is proven: completes first use. If notices went to another address so far, the
/// contract's or the one of before a reset, that address gets a notice too: it tells the customer of a registration that somebody else made (SVC-4).
pub(super) fn confirm(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
    let (Some(mail), Some(direct_mail)) = (form.kept(EntryField::MailAddress), form.kept(EntryField::DirectMail))
    else {
        return Ok(Next::out_of_order());
    };
    if !customer.journey(JourneyEvent::DataRegistered) {
        return Ok(Next::out_of_order());
    }
    let telephone = form.kept(EntryField::Telephone).map(Text::from);
    let previous = customer.mail().filter(|previous| **previous != *mail);
    customer.data = Some(CustomerData { mail: mail.into(), direct_mail: direct_mail == "yes", telephone });
    let next = Next::to(Page::Enrolled).audit(AuditEvent::DataRegistered, &["ENR-2"], Vec::new());
    let next = match previous {
        Some(previous) => {
            next.notice_saying(NoticeKind::MailChanged, Some(previous), vec![Fact::new("address", "previous")])
        }
        None => next,
    };
    Ok(next.notice(NoticeKind::Registered, Some(mail.into())))
}

/// The questions that are chosen, each with its answer.
fn chosen(entries: &Entries) -> [(&str, Secret); 3] {
    QUESTIONS.map(|(question, answer)| (entries.of(question).expose(), entries.of(answer).clone()))
}

/// Faults of the questions themselves: a wrong form, or the same question twice (CRD-7).
fn faults_of_questions(chosen: &[(&str, Secret); 3], cx: &Context<'_>) -> Vec<FieldFault> {
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

/// Adds what else is wrong with the questions, for fields without a fault so far (CRD-10).
pub(super) fn more_of_questions(form: &Form<'_>, _: Option<&Customer>, faults: &mut Vec<FieldFault>) {
    let mut more = faults_of_questions(&chosen(form.entries), form.cx);
    more.retain(|own| faults.iter().all(|known| known.field != own.field));
    faults.extend(more);
}

/// Adds what is wrong with the strength of the new passwords (CRD-10).
pub(super) fn more_of_passwords(form: &Form<'_>, customer: Option<&Customer>, faults: &mut Vec<FieldFault>) {
    if let Some(customer) = customer {
        add_strength_faults(form.entries, faults, customer, form.cx);
    }
}
