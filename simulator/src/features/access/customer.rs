//! What customers do: they go on to the next page, err, press other buttons, leave, and look.

use madoguchi::{Button, EntryField, Page, Secret, Service};

use crate::features::{Changes, Intent, What, filled, way};
use crate::people::TABS;
use crate::world::World;

/// The browser of a customer that a number chooses.
fn browser_of(customer: usize, pick: u32) -> usize {
    customer * TABS + usize::try_from(pick).expect("32 bits") % TABS
}

pub(super) fn visits(_: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    Some(Intent::plain(What::Visit, Some(browser_of(customer, pick)), Some(customer)))
}

/// Fills in the page with what is right, and presses the button that leads on.
pub(super) fn goes_on(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let place = browser_of(customer, pick);
    let (browser, own) = (&world.browsers[place], &world.customers[customer]);
    let Some(page) = browser.page else { return visits(world, customer, pick) };
    let Some(way) = way(page, own) else { return visits(world, customer, pick) };
    let (session, step) = (browser.session.clone(), browser.step.clone());
    Some(Intent {
        what: What::Submit { session, step, button: way.button, entries: way.entries },
        browser: Some(place),
        customer: Some(customer),
        right: way.proves,
        compares: way.proves || page == Page::FirstUseAccount,
        changes: way.changes,
    })
}

/// Enters something else than the secret.
pub(super) fn errs(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let mut intent = goes_on(world, customer, pick)?;
    let What::Submit { entries, .. } = &mut intent.what else { return None };
    let is_secret = |field: &EntryField| {
        matches!(
            field,
            EntryField::LoginPassword
                | EntryField::ConfirmationPassword
                | EntryField::CurrentLoginPassword
                | EntryField::CurrentConfirmationPassword
        )
    };
    let (_, secret) = entries.iter_mut().find(|(field, _)| is_secret(field))?;
    *secret = Secret::from("wr0ngone");
    (intent.right, intent.changes) = (false, Changes::Nothing);
    Some(intent)
}

/// Presses one of all buttons, with what is right on the page.
pub(super) fn presses_any(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let mut intent = goes_on(world, customer, pick)?;
    let What::Submit { button, .. } = &mut intent.what else { return None };
    let other = Button::ALL[usize::try_from(pick / 2).expect("32 bits") % Button::ALL.len()];
    if *button != other {
        *button = other;
        // If the page has the button at all, it proves nothing and changes nothing that the customer knows.
        (intent.right, intent.changes) = (false, Changes::Nothing);
        intent.compares = false;
    }
    Some(intent)
}

/// Presses the button by which the page is left.
pub(super) fn leaves(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let place = browser_of(customer, pick);
    let browser = &world.browsers[place];
    let button = match browser.page? {
        Page::FirstUseAccount | Page::FirstUseLoginId => Button::CancelRegistration,
        Page::Questions | Page::Passwords | Page::CustomerData | Page::Review => Button::Abort,
        _ => Button::LogOut,
    };
    let (session, step) = (browser.session.clone(), browser.step.clone());
    let what = What::Submit { session, step, button, entries: filled(&[]) };
    Some(Intent::plain(what, Some(place), Some(customer)))
}

pub(super) fn looks(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let browser = &world.browsers[browser_of(customer, pick)];
    browser.page?;
    Some(Intent::plain(What::Show(browser.session.clone()), None, Some(customer)))
}

pub(super) fn asks(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let browser = &world.browsers[browser_of(customer, pick)];
    browser.page?;
    Some(Intent::plain(What::Authority(browser.session.clone(), Service::Balance), None, Some(customer)))
}
