//! What happens by itself: due rows are woken, rows are sealed anew under the key in force, profiles are adopted, a pepper is changed.
//!
//! `pepper.rs`: the steps of a change of peppers.

mod pepper;

pub(crate) use pepper::{Change, Stage};

use madoguchi::RowKey;

use super::{Deed, Feature, Intent, What, Who};
use crate::people::CUSTOMERS;
use crate::world::World;

pub(super) const FEATURE: Feature = Feature { deeds: DEEDS, way: |_, _| None };

const DEEDS: &[Deed] = &[
    Deed { name: WAKES, who: Who::Clock, weight: 20, begin: wakes },
    Deed { name: "seals a row anew", who: Who::Clock, weight: 4, begin: reseals },
    Deed { name: "adopts the profile", who: Who::Clock, weight: 2, begin: adopts },
    Deed { name: CHANGES, who: Who::Clock, weight: 10, begin: pepper::goes_on },
];

pub(super) const WAKES: &str = "wakes a row";
pub(super) const CHANGES: &str = "goes on with the change of peppers";

fn wakes(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let due = world.store.due(world.instant(world.now));
    let place = usize::try_from(pick).expect("32 bits").checked_rem(due.len())?;
    Some(Intent::plain(What::Due(due.get(place)?.clone()), None, None))
}

/// In the comparison of two worlds there are other rows in each. One in four is the institution's, which then names the pepper in force on this machine.
fn reseals(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    if world.setting.apart {
        return None;
    }
    let is_institution = |key: &&RowKey| matches!(key, RowKey::Institution(_));
    let key = if pick.is_multiple_of(4) {
        world.store.keys().find(is_institution)?
    } else {
        let most = world.store.keys().count();
        world.store.keys().nth(usize::try_from(pick).expect("32 bits").checked_rem(most)?)?
    };
    let may = !is_institution(&key) || pepper::may_switch(world);
    may.then(|| Intent::plain(What::Reseal(key.clone()), None, None))
}

fn adopts(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let customer = usize::try_from(pick).expect("32 bits") % CUSTOMERS;
    let id = world.customers[customer].id.clone();
    (!world.setting.apart).then(|| Intent::plain(What::Adopt(id), None, Some(customer)))
}
