//! メールアドレス変更: the customer replaces the registered mail address (SVC-4).

mod change; // checks the new address, and replaces the registered one
pub(crate) mod pages; // the pages: entries, buttons, hours
pub(crate) mod words; // its pages, buttons, events and messages

use super::access::CONFIRMED;
use crate::engine::{Displays, Does, Handler, SessionEvent};
use crate::page::{Button, Page};

/// What each button does.
pub(super) const DOES: &[Does] = &[
    Does::new(Page::Top, Button::ChangeMail, Handler::Leads),
    Does {
        faults: change::more_of_address,
        ..Does::new(Page::MailChange, Button::ToReview, Handler::Turns(change::review))
    },
    Does::new(Page::MailChange, Button::ToTop, Handler::Leads),
    Does::new(Page::MailChange, Button::LogOut, Handler::Ends(SessionEvent::LoggedOut)),
    Does::new(Page::MailReview, Button::ConfirmChange, Handler::Proves(&CONFIRMED, change::confirm)),
    Does::new(Page::MailReview, Button::Back, Handler::Leads),
    Does::new(Page::MailReview, Button::ToTop, Handler::Leads),
    Does::new(Page::MailReview, Button::LogOut, Handler::Ends(SessionEvent::LoggedOut)),
    Does::new(Page::MailChanged, Button::ToTop, Handler::Leads),
    Does::new(Page::MailChanged, Button::LogOut, Handler::Ends(SessionEvent::LoggedOut)),
];

/// What a page shows that was not entered.
pub(super) const DISPLAYS: &[(Page, Displays)] = &[(Page::MailChanged, change::registered)];
