//! A change of peppers, as docs/host.md tells a host to do it (CRD-9): accept, switch, seal anew, wait, seal anew what is left, count, retire. Then the next
//! one begins. Customers are served meanwhile.

use madoguchi::{Row, RowKey};

use crate::features::{Intent, What};
use crate::machine::Peppers;
use crate::plant::Plant;
use crate::world::World;

/// A change of peppers: all hashes go from one to the next number.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    old: u8,
    pub(crate) stage: Stage,
    /// The number of what happened when engines were opened last whose predecessors must be over.
    since: u64,
    /// The rows that are still to be sealed anew.
    left: Vec<RowKey>,
}

/// What is done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The institution's row is sealed anew on the machine that has the new pepper in force: from now on it is named.
    Switch,
    /// The other machine opens an engine with the new pepper in force.
    Follow,
    /// Every row of a customer is sealed anew.
    Seal,
    /// Until every act is over that may have read the institution's row before.
    Wait,
    /// Every row of a customer is sealed anew once more.
    Again,
    /// The rows under the old pepper are counted. If there is none, it is retired on both machines.
    Retire,
    /// Both machines accept the next pepper, then one has it in force.
    Accept,
}

impl Default for Change {
    fn default() -> Self {
        Self { old: 1, stage: Stage::Switch, since: 0, left: Vec::new() }
    }
}

impl Change {
    /// All peppers up to this number are retired.
    pub(crate) const fn retired(&self) -> u8 {
        self.old - 1
    }
}

/// Goes on with the change; an act if one is needed.
pub(super) fn goes_on(world: &mut World, _: usize, _: u32) -> Option<Intent> {
    let Change { old, stage, since, .. } = world.change;
    let new = old + 1;
    let next = match stage {
        Stage::Switch => {
            let institution = world.store.keys().find(|key| matches!(key, RowKey::Institution(_))).cloned()?;
            if world.store.row(&institution).and_then(Row::peppered_with) != Some(new) {
                return may_switch(world).then(|| Intent::plain(What::Reseal(institution), None, None));
            }
            Stage::Follow
        }
        Stage::Follow => {
            open(world, 0, Peppers { in_force: new, accepted: Some(old), retired: old - 1 });
            world.change.since = world.ticks;
            world.change.left = customers(world);
            Stage::Seal
        }
        Stage::Seal | Stage::Again => {
            if let Some(key) = world.change.left.pop() {
                return Some(Intent::plain(What::Reseal(key), None, None));
            }
            let hurries = world.plant == Some(Plant::PepperRetiredAtOnce);
            if stage == Stage::Seal && !hurries { Stage::Wait } else { Stage::Retire }
        }
        Stage::Wait => {
            if is_under_way(world, since) {
                return None;
            }
            world.change.left = customers(world);
            Stage::Again
        }
        Stage::Retire => retire(world, old)?,
        Stage::Accept => {
            open(world, 0, Peppers { in_force: old, accepted: Some(new), retired: old - 1 });
            open(world, 1, Peppers { in_force: new, accepted: Some(old), retired: old - 1 });
            world.change.since = world.ticks;
            Stage::Switch
        }
    };
    world.change.stage = next;
    None
}

/// Whether the institution's row may be sealed anew. Before the switch every act must be over whose engine does not accept the new pepper: it would refuse
/// everybody afterwards.
pub(super) fn may_switch(world: &World) -> bool {
    let Change { stage, since, .. } = world.change;
    stage != Stage::Switch || !is_under_way(world, since)
}

/// Whether an act is under way, or a commit of one, that began before.
fn is_under_way(world: &World, since: u64) -> bool {
    let late = world.late.iter().map(|late| late.act);
    world.running.keys().copied().chain(late).any(|act| world.abouts[&act].began <= since)
}

/// Retires the old pepper if no row is left under it.
fn retire(world: &mut World, old: u8) -> Option<Stage> {
    // A row that does not fit its mark cannot be counted.
    if world.store.stolen().next().is_some() {
        return None;
    }
    let is_left = |key: &&RowKey| world.store.row(key).and_then(Row::peppered_with) == Some(old);
    let spared = left_behind(world);
    if world.store.keys().filter(|key| Some(*key) != spared.as_ref()).any(|key| is_left(&key)) {
        return Some(Stage::Switch);
    }
    for machine in [0, 1] {
        open(world, machine, Peppers { in_force: old + 1, accepted: None, retired: old });
    }
    world.reach("a pepper is retired".to_owned());
    world.change.old = old + 1;
    Some(Stage::Accept)
}

/// The rows of all customers, which have hashes.
fn customers(world: &World) -> Vec<RowKey> {
    let spared = left_behind(world);
    let is_customer = |key: &&RowKey| matches!(key, RowKey::Customer(_)) && Some(*key) != spared.as_ref();
    world.store.keys().filter(is_customer).cloned().collect()
}

/// A planted fault: a customer whose row is neither sealed anew nor counted.
fn left_behind(world: &World) -> Option<RowKey> {
    let key = RowKey::Customer(world.customers[world.setting.focus].id.clone());
    Some(key).filter(|_| world.plant == Some(Plant::HashesLeftBehind))
}

fn open(world: &mut World, machine: usize, peppers: Peppers) {
    let profile = std::sync::Arc::clone(&world.profile);
    world.machines[machine].reopen(&profile, peppers);
}
