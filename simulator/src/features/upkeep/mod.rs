//! What happens by itself: due rows are woken, rows are sealed anew under the key in force, profiles are adopted.

use super::{Deed, Feature, Intent, What, Who};
use crate::people::CUSTOMERS;
use crate::world::World;

pub(super) const FEATURE: Feature = Feature { deeds: DEEDS, way: |_, _| None };

const DEEDS: &[Deed] = &[
    Deed { name: "wakes a row", who: Who::Clock, weight: 20, begin: wakes },
    Deed { name: "seals a row anew", who: Who::Clock, weight: 4, begin: reseals },
    Deed { name: "adopts the profile", who: Who::Clock, weight: 2, begin: adopts },
];

fn wakes(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let due = world.store.due(world.instant(world.now));
    let place = usize::try_from(pick).expect("32 bits").checked_rem(due.len())?;
    Some(Intent::plain(What::Due(due.get(place)?.clone()), None, None))
}

fn reseals(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let most = world.store.keys().count();
    let key = world.store.keys().nth(usize::try_from(pick).expect("32 bits").checked_rem(most)?)?;
    Some(Intent::plain(What::Reseal(key.clone()), None, None))
}

fn adopts(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let customer = usize::try_from(pick).expect("32 bits") % CUSTOMERS;
    Some(Intent::plain(What::Adopt(world.customers[customer].id.clone()), None, Some(customer)))
}
