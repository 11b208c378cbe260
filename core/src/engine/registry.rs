//! What the features give the engine. Through this alone it knows their pages, buttons, factors and events.

use super::context::Context;
use super::handler::{Does, Handler};
use super::session::Session;
use crate::customer::Customer;
use crate::instant::Instant;
use crate::kernel::AuditEvent;
use crate::page::{Button, EntryField, Page};
use crate::secret::Secret;

/// The features, as the engine sees them.
pub(crate) struct Registry {
    /// What each button does.
    pub(crate) does: &'static [&'static [Does]],
    /// The pages that show more than what was entered.
    pub(crate) displays: &'static [&'static [(Page, Displays)]],
    /// The rungs of a login, in their order (LOG-1).
    pub(crate) ladder: &'static [Rung],
    /// The instants at which something of a customer falls due.
    pub(crate) deadlines: &'static [&'static [Deadline]],
    /// The record when a customer aborts, and its rules.
    pub(crate) aborted: Recorded,
    /// The page where a session begins.
    pub(crate) entrance: Page,
    /// The page of a session that has climbed the ladder.
    pub(crate) inside: Page,
    /// The page outside the service, shown after a session is over.
    pub(crate) outside: Page,
}

/// Adds what a page shows beyond what was entered.
pub(crate) type Displays = fn(&Session, Option<&Customer>, Option<&Secret>, &Context<'_>) -> Vec<(EntryField, Secret)>;

/// A rung of a login.
pub(crate) struct Rung {
    /// Its word in the session's row.
    pub(crate) name: &'static str,
    /// Whether it asks something of a customer.
    pub(crate) asks: fn(&Customer, &Context<'_>) -> Asked,
}

/// What a rung asks.
pub(crate) enum Asked {
    /// It is climbed on these pages, beginning with the first.
    On(&'static [Page]),
    /// It asks nothing, for this reason.
    Nothing(&'static str),
}

/// What is recorded, and by which rules.
pub(crate) type Recorded = (AuditEvent, &'static [&'static str]);

/// An instant at which something of a customer falls due.
pub(crate) struct Deadline {
    /// The instant; `None` if nothing will fall due.
    pub(crate) at: fn(&Customer) -> Option<Instant>,
    /// What then happens, and by which rules; `None` if nothing does.
    pub(crate) passes: fn(&mut Customer) -> Option<Recorded>,
}

impl Registry {
    /// What a button does; `None` if the page has no such button.
    pub(super) fn does(&self, page: Page, button: Button) -> Option<&'static Does> {
        self.does.iter().copied().flatten().find(|own| own.page == page && own.button == button)
    }

    /// The handler alone, without the check for faults.
    pub(super) fn handler(&self, page: Page, button: Button) -> Option<Handler> {
        self.does(page, button).map(|own| own.does)
    }

    /// Whether a button's act makes hashes, so that it needs a slot.
    pub(super) fn hashes(&self, page: Page, button: Button) -> bool {
        self.does(page, button).is_some_and(|own| own.hashes || matches!(own.does, Handler::Proves(..)))
    }

    /// The function that adds what a page shows beyond what was entered.
    pub(super) fn displays(&self, page: Page) -> Option<Displays> {
        self.displays.iter().copied().flatten().find(|own| own.0 == page).map(|own| own.1)
    }

    /// Where a customer goes on: the first page of the first rung that asks something, or the page inside.
    pub(super) fn next_page(&self, customer: Option<&Customer>, cx: &Context<'_>) -> Page {
        let asked = customer.and_then(|customer| self.asked(customer, cx));
        asked.and_then(|pages| pages.first().copied()).unwrap_or(self.inside)
    }

    /// The pages of the first rung that asks something of a customer; `None` if no rung does.
    pub(super) fn asked(&self, customer: &Customer, cx: &Context<'_>) -> Option<&'static [Page]> {
        self.ladder.iter().find_map(|rung| match (rung.asks)(customer, cx) {
            Asked::On(pages) => Some(pages),
            Asked::Nothing(_) => None,
        })
    }
}

/// Checks that every button of every page has exactly one handler, and that no handler is listed for a button that no page has. The check runs when
/// the library is compiled.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "it runs when the library is compiled, where a panic is a message of the compiler"
)]
pub(crate) const fn is_complete(lists: &[&[Does]]) -> bool {
    let mut page = 0;
    while page < Page::ALL.len() {
        let mut button = 0;
        while button < Button::ALL.len() {
            let wanted = !Page::ALL[page].allowed(Button::ALL[button]).is_empty();
            if count(lists, Page::ALL[page], Button::ALL[button]) != wanted as usize {
                return false;
            }
            button += 1;
        }
        page += 1;
    }
    true
}

/// Checks that the proofs of a page ask for each secret that it compares: a page that compares a secret and has no proof would let everybody
/// through. The check runs when the library is compiled.
pub(crate) const fn proves_what_it_compares(lists: &[&[Does]]) -> bool {
    let mut pages = Page::ALL;
    while let [page, more @ ..] = pages {
        let mut compares = page.row().compares;
        while let [field, next @ ..] = compares {
            if field.is_secret() && !is_asked(lists, *page, *field) {
                return false;
            }
            compares = next;
        }
        pages = more;
    }
    true
}

/// Whether a proof of a page asks for a field.
const fn is_asked(lists: &[&[Does]], page: Page, field: EntryField) -> bool {
    let mut lists = lists;
    while let [list, more @ ..] = lists {
        let mut rest = *list;
        while let [own, next @ ..] = rest {
            if let Handler::Proves(proof, _) = own.does
                && own.page.index() == page.index()
                && proof.asks(field)
            {
                return true;
            }
            rest = next;
        }
        lists = more;
    }
    false
}

#[expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "it runs when the library is compiled, where a panic is a message of the compiler"
)]
const fn count(lists: &[&[Does]], page: Page, button: Button) -> usize {
    let (mut count, mut lists) = (0, lists);
    while let [list, more @ ..] = lists {
        let mut rest = *list;
        while let [own, next @ ..] = rest {
            count += (own.page.index() == page.index() && own.button.index() == button.index()) as usize;
            rest = next;
        }
        lists = more;
    }
    count
}
