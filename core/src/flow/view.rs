//! What a page shows of the session and its customer (PAG-1, ENR-2, ENR-5, LOG-4, CRD-11).

use super::customer::Customer;
use super::engine::Context;
use super::outcome::PageShown;
use super::session::{Session, SessionState};
use super::subject::Subject;
use crate::credential::recommend_change;
use crate::kernel::reveal;
use crate::page::EntryField;
use crate::page_flow::Page;
use crate::secret::Secret;

/// The page of a session as it stands.
pub(super) fn of(session: &Session, owner: Option<&Subject>, cx: &Context<'_>) -> PageShown {
    let mut view = PageShown::bare(session.page);
    view.step = session.step.token();
    let customer = owner.and_then(|owner| owner.customer.as_deref());
    view.shown = match (session.page, customer) {
        (Page::Enrolled, Some(customer)) => enrolled(session, customer, cx),
        _ => session.entries.iter().map(|(field, text)| (*field, shown(*field, text, session.page))).collect(),
    };
    if let (SessionState::Open, Some(customer)) = (session.state, customer) {
        // Those before the one that opened this session.
        let before = customer.logins.iter().map(|login| login.0).filter(|&login| login < session.opened_at);
        view.last_logins = before.take(cx.profile.session_rules().shown_logins).collect();
        let change = cx.profile.credentials().change();
        let set_at = customer.login_password.set_at().min(customer.confirmation_password.set_at());
        view.change_recommended = recommend_change(set_at, cx.now, change);
        view.change_by = customer.must_change(cx.profile.credentials()).filter(|by| *by > cx.now);
    }
    view
}

/// Everything that was registered (ENR-5): the answers as they were typed where the session still has them.
fn enrolled(session: &Session, customer: &Customer, cx: &Context<'_>) -> Vec<(EntryField, Secret)> {
    let mut shown = Vec::new();
    if let Some(data) = &customer.data {
        shown.push((EntryField::MailAddress, Secret::from(data.mail.as_str())));
        let direct_mail = if data.direct_mail { "yes" } else { "no" };
        shown.push((EntryField::DirectMail, Secret::from(direct_mail)));
        let telephone = data.telephone.iter().map(|number| (EntryField::Telephone, Secret::new(hyphened(number))));
        shown.extend(telephone);
    }
    let registered = cx.profile.first_use_rules().registered.as_str();
    let typed = session.sealed.as_ref().and_then(|sealed| reveal(sealed, &answers_of(customer), cx.keys));
    let typed: Vec<&str> = typed.as_ref().map(|typed| typed.expose().split('\n').collect()).unwrap_or_default();
    for (place, (record, (question, answer))) in customer.questions.iter().zip(QUESTIONS).enumerate() {
        let text = cx.profile.credentials().question(&record.question).map_or(record.question.as_str(), |own| &own.ja);
        shown.push((question, Secret::from(text)));
        shown.push((answer, Secret::from(typed.get(place).copied().unwrap_or(registered))));
    }
    shown
}

/// For whom the answers are sealed.
pub(super) fn answers_of(customer: &Customer) -> String {
    format!("answers/{}", customer.account)
}

/// An entry as its page shows it: a telephone number with hyphens on the review, all else as it was entered (CRD-8).
fn shown(field: EntryField, text: &str, page: Page) -> Secret {
    let review = field == EntryField::Telephone && page == Page::Review;
    if review { Secret::new(hyphened(text)) } else { Secret::from(text) }
}

/// A telephone number as it is printed: of eleven digits 090-1234-5678. How long the area code of a shorter one is, the number alone
/// does not say, so it stays as it is.
pub(super) fn hyphened(number: &str) -> String {
    match (number.get(..3), number.get(3..7), number.get(7..11)) {
        (Some(first), Some(second), Some(third)) if number.len() == 11 => format!("{first}-{second}-{third}"),
        _ => number.to_owned(),
    }
}

/// The fields of the three questions and answers.
pub(super) const QUESTIONS: [(EntryField, EntryField); 3] = [
    (EntryField::Question1, EntryField::Answer1),
    (EntryField::Question2, EntryField::Answer2),
    (EntryField::Question3, EntryField::Answer3),
];
