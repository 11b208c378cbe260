//! What strangers try: secrets of names that they have heard, and tokens of pages that customers have left.

use madoguchi::{Button, EntryField as F, Page, Service};

use crate::beginning::ENROLLED;
use crate::features::{Entries, Intent, What, filled};
use crate::people::{CUSTOMERS, Customer, TABS};
use crate::world::World;

/// Tries a secret: the next page of the way to it, or the secret itself. Half of all tries are at the name that this episode is about.
pub(super) fn guesses(world: &mut World, stranger: usize, pick: u32) -> Option<Intent> {
    let place = CUSTOMERS * TABS + stranger;
    let (session, step) = (world.browsers[place].session.clone(), world.browsers[place].step.clone());
    let (button, entries, customer) = match world.browsers[place].page {
        Some(Page::Login) => {
            let name = target(world, pick);
            match name {
                Name::Login(id, customer) => {
                    let entries = filled(&[(F::LoginId, &id), (F::LoginPassword, WRONG[0])]);
                    (Button::LogIn, entries, customer)
                }
                Name::Account(..) => (Button::FirstUse, Vec::new(), None),
            }
        }
        Some(Page::FirstUseAccount) => match target(world, pick) {
            Name::Account(number, customer) => (Button::Next, card(&number), customer),
            Name::Login(..) => (Button::CancelRegistration, Vec::new(), None),
        },
        _ => return Some(Intent::plain(What::Visit, Some(place), None)),
    };
    let compares = matches!(button, Button::LogIn | Button::Next);
    let what = What::Submit { session, step, button, entries };
    Some(Intent { compares, ..Intent::plain(what, Some(place), customer) })
}

/// A name that strangers have heard, with its customer if it is one's.
enum Name {
    Login(String, Option<usize>),
    Account(String, Option<usize>),
}

/// The name that a number chooses. In the comparison of two worlds each customer is tried by one name only: two names of one customer lead to one row,
/// which docs/security.md states.
fn target(world: &World, pick: u32) -> Name {
    let (bits, pick) = (pick % 4, usize::try_from(pick / 4).expect("32 bits"));
    let place = if bits < 2 { world.setting.focus } else { pick % (CUSTOMERS + 3) };
    let Some(customer) = world.customers.get(place).filter(|_| place != CUSTOMERS - 1) else {
        let place = place % 4;
        return if bits == 3 {
            Name::Account(format!("700000{place}"), None)
        } else {
            Name::Login(format!("visitor{place}"), None)
        };
    };
    let by_account = if world.setting.apart { place >= ENROLLED } else { bits % 2 == 1 };
    if by_account {
        return Name::Account(customer.number.clone(), Some(place));
    }
    // The same text, whether the customer has taken this login ID yet or not.
    Name::Login(Customer::chosen_login_id(place), Some(place))
}

fn card(number: &str) -> Entries {
    filled(&[
        (F::BranchNumber, "012"),
        (F::AccountType, "1"),
        (F::AccountNumber, number),
        (F::LoginPassword, WRONG[0]),
        (F::ConfirmationPassword, WRONG[1]),
    ])
}

/// Presses a button of a page that a customer has left, with its tokens.
pub(super) fn reuses(world: &mut World, stranger: usize, pick: u32) -> Option<Intent> {
    let place = CUSTOMERS * TABS + stranger;
    let own = usize::try_from(pick).expect("32 bits") % (CUSTOMERS * TABS);
    // In the comparison of two worlds strangers know nothing that only customers leave.
    let (session, step, page) = world.browsers[own].left.clone().filter(|_| !world.setting.apart)?;
    let customer = own / TABS;
    let button = crate::features::way(page, &world.customers[customer])?.button;
    // The page's own secrets are not known to the stranger.
    let what = What::Submit { session, step, button, entries: card(&world.customers[customer].number) };
    Some(Intent { compares: true, ..Intent::plain(what, Some(place), Some(customer)) })
}

/// Asks what a session may do that a customer has left.
pub(super) fn looks(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let own = usize::try_from(pick).expect("32 bits") % (CUSTOMERS * TABS);
    let (session, ..) = world.browsers[own].left.clone().filter(|_| !world.setting.apart)?;
    Some(Intent::plain(What::Authority(session, Service::Balance), None, Some(own / TABS)))
}

/// Secrets that no customer has.
const WRONG: [&str; 2] = ["wrongpw1", "wrongpw2"];
