//! The rungs that this feature adds to a login after the password (LOG-1).

use crate::customer::{Customer, JourneyState};
use crate::engine::{Asked, Context, Rung};
use crate::page::Page;

/// First use: asks for its first step that is not done (ENR-4, ENR-5). Nothing else is open until all are done.
pub(crate) const FIRST_USE: Rung = Rung { name: "first-use", asks: first_use };

/// Asks for a change of passwords that is due (CRD-11).
pub(crate) const FORCED_CHANGE: Rung = Rung { name: "forced-change", asks: forced_change };

fn first_use(customer: &Customer, _: &Context<'_>) -> Asked {
    match customer.journey {
        // A customer in these states cannot log in. If one did, only first use would be open (ENR-4).
        JourneyState::AwaitsQuestions | JourneyState::AwaitsLoginId | JourneyState::Expired => {
            Asked::On(&[Page::Questions])
        }
        JourneyState::AwaitsPasswords => Asked::On(&[Page::Passwords]),
        // The review can only be reached from the page before it, because it shows what was entered there.
        JourneyState::AwaitsCustomerData => Asked::On(&[Page::CustomerData, Page::Review]),
        JourneyState::Done => Asked::Nothing("done"),
    }
}

fn forced_change(customer: &Customer, cx: &Context<'_>) -> Asked {
    let due = customer.must_change(cx.profile.credentials()).is_some_and(|by| by <= cx.now);
    if due { Asked::On(&[Page::Passwords]) } else { Asked::Nothing("not-due") }
}
