//! The rungs of a login after the password.

use super::customer::{Customer, JourneyState};
use super::engine::Context;
use crate::page_flow::Page;

/// The rungs after the password, in their order (LOG-1). One-time passwords and questions have their places before the registration:
/// no customer has a token in use yet, and nothing asks a question.
pub(super) fn ladder(customer: &Customer, cx: &Context<'_>) -> Page {
    match customer.journey {
        // Without a login ID, or in time, nobody logs in; if they did, nothing but first use is open (ENR-4).
        JourneyState::AwaitsQuestions | JourneyState::AwaitsLoginId | JourneyState::Expired => Page::Questions,
        JourneyState::AwaitsPasswords => Page::Passwords,
        JourneyState::AwaitsCustomerData => Page::CustomerData,
        JourneyState::Done => {
            let due = customer.must_change(cx.profile.credentials()).is_some_and(|by| by <= cx.now);
            if due { Page::Passwords } else { Page::Top } // CRD-11
        }
    }
}
