//! Change of the mail address (SVC-4): the customer goes through its pages from the top page.

use madoguchi::{Button, EntryField as F, Page};

use super::{Changes, Feature, Way, filled};
use crate::people::Customer;

pub(super) const FEATURE: Feature = Feature { deeds: &[], way };

fn way(page: Page, customer: &Customer) -> Option<Way> {
    let (button, entries, proves) = match page {
        Page::Top => (Button::ChangeMail, Vec::new(), false),
        Page::MailChange => (Button::ToReview, filled(&[(F::MailAddress, NEW), (F::MailAddressAgain, NEW)]), false),
        Page::MailReview => (Button::ConfirmChange, filled(&[(F::ConfirmationPassword, &customer.confirmation)]), true),
        Page::MailChanged => (Button::ToTop, Vec::new(), false),
        _ => return None,
    };
    Some(Way { button, entries, proves, changes: Changes::Nothing })
}

const NEW: &str = "new.tarou@yyyy.example";
