//! First use, login and registration: how customers go through them, what strangers try, and what operators do.
//!
//! `customer.rs`, `stranger.rs`, `operator.rs`: their deeds. This file knows the pages.

mod customer;
mod operator;
mod stranger;

use madoguchi::{Button, EntryField as F, Page};

pub(crate) use operator::opening;

use super::{Changes, Deed, Feature, Way, Who, filled};
use crate::people::Customer;

pub(super) const FEATURE: Feature = Feature { deeds: DEEDS, way };

const DEEDS: &[Deed] = &[
    Deed { name: "goes on", who: Who::Customer, weight: 90, begin: customer::goes_on },
    Deed { name: "enters a wrong password", who: Who::Customer, weight: 5, begin: customer::errs },
    Deed { name: "presses any button", who: Who::Customer, weight: 5, begin: customer::presses_any },
    Deed { name: "leaves", who: Who::Customer, weight: 6, begin: customer::leaves },
    Deed { name: "opens the login page", who: Who::Customer, weight: 2, begin: customer::visits },
    Deed { name: "looks at the page", who: Who::Customer, weight: 5, begin: customer::looks },
    Deed { name: "asks what the session may do", who: Who::Customer, weight: 5, begin: customer::asks },
    Deed { name: "guesses", who: Who::Stranger, weight: 120, begin: stranger::guesses },
    Deed { name: "uses a page that a customer left", who: Who::Stranger, weight: 8, begin: stranger::reuses },
    Deed { name: "looks into a session that a customer left", who: Who::Stranger, weight: 6, begin: stranger::looks },
    Deed { name: "opens a contract", who: Who::Operator, weight: 1, begin: operator::opens },
    Deed { name: "lifts a lock", who: Who::Operator, weight: 8, begin: operator::lifts },
    Deed { name: "ends sessions", who: Who::Operator, weight: 3, begin: operator::ends_sessions },
    Deed { name: "suspends", who: Who::Operator, weight: 1, begin: operator::suspends },
    Deed { name: "resumes", who: Who::Operator, weight: 6, begin: operator::resumes },
    Deed { name: "resets first use", who: Who::Operator, weight: 1, begin: operator::resets },
    Deed { name: "ends all sessions", who: Who::Operator, weight: 1, begin: operator::ends_all },
];

/// How a customer goes on from each page.
fn way(page: Page, customer: &Customer) -> Option<Way> {
    let turns = |button| Some(Way { button, entries: Vec::new(), proves: false, changes: Changes::Nothing });
    let (login, confirmation) = (customer.login.as_str(), customer.confirmation.as_str());
    match page {
        Page::Login => {
            let Some(id) = &customer.login_id else { return turns(Button::FirstUse) };
            let entries = filled(&[(F::LoginId, id), (F::LoginPassword, login)]);
            Some(Way { button: Button::LogIn, entries, proves: true, changes: Changes::Nothing })
        }
        Page::FirstUseAccount => {
            let entries = filled(&[
                (F::BranchNumber, "012"),
                (F::AccountType, "1"),
                (F::AccountNumber, &customer.number),
                (F::LoginPassword, login),
                (F::ConfirmationPassword, confirmation),
            ]);
            // Once there is a login ID, the right card counts as wrong (ENR-1).
            let proves = customer.login_id.is_none();
            Some(Way { button: Button::Next, entries, proves, changes: Changes::Nothing })
        }
        Page::FirstUseLoginId => {
            let id = customer.next_login_id();
            let entries = filled(&[(F::LoginId, &id), (F::LoginIdAgain, &id)]);
            Some(Way { button: Button::RegisterLoginId, entries, proves: false, changes: Changes::LoginId(id) })
        }
        Page::Passwords => Some(passwords(customer)),
        Page::Review => {
            let entries = filled(&[(F::ConfirmationPassword, confirmation)]);
            Some(Way { button: Button::Confirm, entries, proves: true, changes: Changes::Nothing })
        }
        Page::Questions => fills(Button::Confirm, QUESTIONS),
        Page::CustomerData => fills(Button::ToReview, DATA),
        Page::FirstUseDone => turns(Button::ContinueRegistration),
        Page::Enrolled => turns(Button::Next),
        Page::FirstUseCancelled | Page::Aborted | Page::LoggedOut => turns(Button::Home),
        _ => None,
    }
}

fn fills(button: Button, entries: &[(F, &str)]) -> Option<Way> {
    Some(Way { button, entries: filled(entries), proves: false, changes: Changes::Nothing })
}

/// Both current passwords and both new ones.
fn passwords(customer: &Customer) -> Way {
    let (login, confirmation) = customer.next_passwords();
    let entries = filled(&[
        (F::CurrentLoginPassword, &customer.login),
        (F::NewLoginPassword, &login),
        (F::NewLoginPasswordAgain, &login),
        (F::CurrentConfirmationPassword, &customer.confirmation),
        (F::NewConfirmationPassword, &confirmation),
        (F::NewConfirmationPasswordAgain, &confirmation),
    ]);
    Way { button: Button::ConfirmChange, entries, proves: true, changes: Changes::Passwords(login, confirmation) }
}

const QUESTIONS: &[(F, &str)] = &[
    (F::Question1, "mothers-birthday"),
    (F::Answer1, "二月十日"),
    (F::Question2, "first-school"),
    (F::Answer2, "さくら小"),
    (F::Question3, "first-teacher"),
    (F::Answer3, "田中先生"),
    (F::QuestionsConfirmed, "yes"),
];

const DATA: &[(F, &str)] = &[
    (F::MailAddress, "data.tarou@xxxx.com"),
    (F::MailAddressAgain, "data.tarou@xxxx.com"),
    (F::DirectMail, "no"),
    (F::Telephone, "09012345678"),
];
