//! The software keyboard (KEY-1): a customer types the login password on it, by the positions of the keys that it shows.

use madoguchi::{EntryField, Keyboard, Page, Secret};

use super::{Deed, Feature, Intent, What, Who, way};
use crate::people::TABS;
use crate::world::World;

pub(super) const FEATURE: Feature = Feature { deeds: DEEDS, way: |_, _| None };

const DEEDS: &[Deed] =
    &[Deed { name: "logs in by the software keyboard", who: Who::Customer, weight: 10, begin: logs_in }];

fn logs_in(world: &mut World, customer: usize, pick: u32) -> Option<Intent> {
    let place = customer * TABS + usize::try_from(pick).expect("32 bits") % TABS;
    if world.browsers[place].page != Some(Page::Login) || world.customers[customer].login_id.is_none() {
        return None;
    }
    let mut way = way(Page::Login, &world.customers[customer])?;
    let (_, secret) = way.entries.iter_mut().find(|(field, _)| *field == EntryField::LoginPassword)?;
    *secret = typed(world, secret.expose())?;
    let browser = &world.browsers[place];
    let (session, step) = (browser.session.clone(), browser.step.clone());
    let what = What::Submit { session, step, button: way.button, entries: way.entries };
    Some(Intent { right: true, compares: true, ..Intent::plain(what, Some(place), Some(customer)) })
}

/// Types a text by clicks. What the keyboard hands over is the text, or the invariants find a right password that is refused.
fn typed(world: &mut World, text: &str) -> Option<Secret> {
    let drawn = world.draw();
    let mut keyboard = Keyboard::open(&world.profile, Page::Login, EntryField::LoginPassword, drawn).ok()?;
    for letter in text.chars() {
        let class = keyboard.classes().find(|class| class.has(letter))?;
        keyboard.choose(class).ok()?;
        let place = keyboard.layout().iter().position(|key| *key == letter)?;
        keyboard.press(place).ok()?;
    }
    keyboard.confirm().ok()
}
