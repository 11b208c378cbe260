//! The rungs of a login after the password, as far as this feature asks them (LOG-1).

use crate::customer::{Customer, JourneyState};
use crate::engine::{Asked, Context, Rung};
use crate::page::Page;

/// First use: the first of its steps that is not done (ENR-4, ENR-5). Until it is done nothing else is open.
pub(crate) const FIRST_USE: Rung = Rung { name: "first-use", asks: first_use };

/// A change of passwords that is due (CRD-11).
pub(crate) const FORCED_CHANGE: Rung = Rung { name: "forced-change", asks: forced_change };

fn first_use(customer: &Customer, _: &Context<'_>) -> Asked {
    match customer.journey {
        // Without a login ID, or too late, nobody logs in; if they did, nothing but first use is open (ENR-4).
        JourneyState::AwaitsQuestions | JourneyState::AwaitsLoginId | JourneyState::Expired => {
            Asked::On(&[Page::Questions])
        }
        JourneyState::AwaitsPasswords => Asked::On(&[Page::Passwords]),
        // The review is reached from the page before it alone: it shows what was entered there.
        JourneyState::AwaitsCustomerData => Asked::On(&[Page::CustomerData, Page::Review]),
        JourneyState::Done => Asked::Nothing("done"),
    }
}

fn forced_change(customer: &Customer, cx: &Context<'_>) -> Asked {
    let due = customer.must_change(cx.profile.credentials()).is_some_and(|by| by <= cx.now);
    if due { Asked::On(&[Page::Passwords]) } else { Asked::Nothing("not-due") }
}
