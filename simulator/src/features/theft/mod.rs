//! What somebody does who can write to the store of rows: the thief copies rows, and puts copies and nonsense in the place of newer ones. An operator puts
//! right what was exchanged. Only a host that keeps high-water marks notices all of this (ROW-3).
//!
//! The thief puts a copy back only where the loss of a newer row would matter: of a revision that was reported to somebody.

use madoguchi::RowKey;

use super::{Deed, Feature, Intent, Who};
use crate::people::CUSTOMERS;
use crate::world::World;

pub(super) const FEATURE: Feature = Feature { deeds: DEEDS, way: |_, _| None };

const DEEDS: &[Deed] = &[
    Deed { name: "copies rows", who: Who::Thief, weight: 4, begin: copies },
    Deed { name: "puts a copy back", who: Who::Thief, weight: 8, begin: puts_back },
    Deed { name: "puts nonsense in place of a row", who: Who::Thief, weight: 2, begin: puts_nonsense },
    Deed { name: "puts right what was exchanged", who: Who::Operator, weight: 16, begin: puts_right },
];

/// The rows of a customer that a number chooses, while there may be a thief. Half of the time it is the customer whom strangers try.
fn rows(world: &World, pick: u32) -> Option<[RowKey; 2]> {
    let pick = usize::try_from(pick).expect("32 bits");
    let place = if pick.is_multiple_of(2) { world.setting.focus } else { pick / 2 % CUSTOMERS };
    let id = &world.customers[place].id;
    let is_there = world.setting.marked && !world.setting.apart;
    is_there.then(|| [RowKey::Customer(id.clone()), RowKey::Attempts(id.clone())])
}

fn copies(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    rows(world, pick)?.iter().for_each(|key| world.store.copy(key));
    None
}

fn puts_back(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    for key in rows(world, pick / 2)? {
        // Both rows, or that of the attempts alone.
        if pick.is_multiple_of(2) && matches!(key, RowKey::Customer(_)) {
            continue;
        }
        let Some(revision) = world.store.copied(&key) else { continue };
        if world.told.get(&key).is_some_and(|told| revision < *told) {
            world.store.put_copy(&key);
            world.reach("a row is put back".to_owned());
        }
    }
    None
}

fn puts_nonsense(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let [customer, attempts] = rows(world, pick / 2)?;
    world.store.put_nonsense(if pick.is_multiple_of(2) { &customer } else { &attempts });
    None
}

fn puts_right(world: &mut World, _: usize, _: u32) -> Option<Intent> {
    for key in world.store.stolen().cloned().collect::<Vec<_>>() {
        world.store.put_right(&key);
    }
    None
}
