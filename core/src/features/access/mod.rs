//! First use, login, registration and change of passwords (ENR-1 … ENR-5, LOG-1 … LOG-5, CRD-11).

mod first_use; // 初回利用登録: the card is proven, the login ID is taken
mod ladder; // the rungs that this feature adds to a login
mod login; // the login ID and its password
mod new_passwords; // checks both new passwords
pub(crate) mod operator; // what operators of the institution do to a contract
pub(crate) mod pages; // the pages: entries, buttons, hours
mod passwords; // the two passwords as factors
mod registration; // the first login's pages
mod views; // what its pages show
pub(crate) mod words; // its pages, buttons, events and messages

pub(super) use ladder::{FIRST_USE, FORCED_CHANGE};
pub(super) use passwords::CONFIRMED;

use crate::engine::{Deadline, Displays, Does, Handler, SessionEvent};
use crate::kernel::AuditEvent;
use crate::page::{Button, Page};

/// What each button does.
pub(super) const DOES: &[Does] = &[
    Does::new(Page::Login, Button::LogIn, Handler::Proves(&login::PROOF, login::log_in)),
    Does::new(Page::Login, Button::FirstUse, Handler::Leads),
    Does::new(Page::FirstUseAccount, Button::Next, Handler::Proves(&first_use::PROOF, first_use::account)),
    Does::new(Page::FirstUseAccount, Button::CancelRegistration, Handler::Ends(SessionEvent::Aborted)),
    Does::new(
        Page::FirstUseLoginId,
        Button::RegisterLoginId,
        Handler::Takes(first_use::wanted_login_id, first_use::login_id),
    ),
    Does::new(Page::FirstUseLoginId, Button::CancelRegistration, Handler::Ends(SessionEvent::Aborted)),
    Does::new(Page::FirstUseDone, Button::ContinueRegistration, Handler::Leads),
    Does::new(Page::FirstUseCancelled, Button::Home, Handler::Leads),
    Does {
        hashes: true,
        faults: registration::more_of_questions,
        ..Does::new(Page::Questions, Button::Confirm, Handler::Decides(registration::questions))
    },
    Does::new(Page::Questions, Button::Abort, Handler::Ends(SessionEvent::Aborted)),
    Does {
        faults: registration::more_of_passwords,
        ..Does::new(
            Page::Passwords,
            Button::ConfirmChange,
            Handler::Proves(&registration::BOTH, registration::passwords),
        )
    },
    Does::new(Page::Passwords, Button::Abort, Handler::Turns(registration::abort_passwords)),
    Does::new(Page::CustomerData, Button::ToReview, Handler::Turns(registration::data)),
    Does::new(Page::CustomerData, Button::Abort, Handler::Ends(SessionEvent::Aborted)),
    Does::new(Page::Review, Button::Confirm, Handler::Proves(&CONFIRMED, registration::confirm)),
    Does::new(Page::Review, Button::Back, Handler::Leads),
    Does::new(Page::Review, Button::Abort, Handler::Ends(SessionEvent::Aborted)),
    // The answers as typed are dropped when the customer leaves the page that shows them (ENR-5).
    Does::new(Page::Enrolled, Button::Next, Handler::Leads),
    Does::new(Page::Enrolled, Button::LogOut, Handler::Ends(SessionEvent::LoggedOut)),
    Does::new(Page::Aborted, Button::Home, Handler::Leads),
    Does::new(Page::Top, Button::LogOut, Handler::Ends(SessionEvent::LoggedOut)),
    Does::new(Page::LoggedOut, Button::Home, Handler::Leads),
    Does::new(Page::Home, Button::LogIn, Handler::Leads),
];

/// The pages that show more than what was entered on earlier pages.
pub(super) const DISPLAYS: &[(Page, Displays)] = &[(Page::Review, views::review), (Page::Enrolled, views::enrolled)];

/// The end of the time for first use (ENR-3).
pub(super) const DEADLINES: &[Deadline] = &[Deadline { at: first_use::until, passes: first_use::expire }];

/// The record when a customer aborts the registration (ENR-5).
pub(super) const ABORTED: (AuditEvent, &[&str]) = (AuditEvent::JourneyAborted, &["ENR-5"]);
