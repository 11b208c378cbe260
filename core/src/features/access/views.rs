//! What the pages of registration show: the review, and everything that was registered (ENR-2, ENR-5).

use crate::customer::Customer;
use crate::engine::{Context, Session, entered};
use crate::page::EntryField;
use crate::secret::Secret;

/// The review: what was entered, a telephone number with hyphens (CRD-8).
pub(super) fn review(
    session: &Session,
    _: Option<&Customer>,
    _: Option<&Secret>,
    _: &Context<'_>,
) -> Vec<(EntryField, Secret)> {
    let shown = entered(session).into_iter();
    shown
        .map(|(field, text)| match field {
            EntryField::Telephone => (field, Secret::new(hyphened(text.expose()))),
            _ => (field, text),
        })
        .collect()
}

/// Everything that was registered (ENR-5), with the answers as typed if the session still has them.
pub(super) fn enrolled(
    _: &Session,
    customer: Option<&Customer>,
    typed: Option<&Secret>,
    cx: &Context<'_>,
) -> Vec<(EntryField, Secret)> {
    let mut shown = Vec::new();
    let Some(customer) = customer else { return shown };
    if let Some(data) = &customer.data {
        shown.push((EntryField::MailAddress, Secret::from(data.mail.as_str())));
        let direct_mail = if data.direct_mail { "yes" } else { "no" };
        shown.push((EntryField::DirectMail, Secret::from(direct_mail)));
        let telephone = data.telephone.iter().map(|number| (EntryField::Telephone, Secret::new(hyphened(number))));
        shown.extend(telephone);
    }
    let registered = cx.profile.first_use_rules().registered.as_str();
    let typed: Vec<&str> = typed.map(|typed| typed.expose().split('\n').collect()).unwrap_or_default();
    for (place, (record, (question, answer))) in customer.questions.iter().zip(QUESTIONS).enumerate() {
        let text = cx.profile.credentials().question(&record.question).map_or(record.question.as_str(), |own| &own.ja);
        shown.push((question, Secret::from(text)));
        shown.push((answer, Secret::from(typed.get(place).copied().unwrap_or(registered))));
    }
    shown
}

/// A telephone number as it is printed: eleven digits as 090-1234-5678. The area code of a shorter number does not follow from the number alone, so
/// that number stays as it is.
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
