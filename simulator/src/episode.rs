//! An episode: some hundred moves from one beginning, chosen by a seed, or taken from a script.

use std::collections::BTreeMap;

use crate::beginning::Beginning;
use crate::chance::Chance;
use crate::features::{DEEDS, Deed, Stage, Who};
use crate::people::{CUSTOMERS, STRANGERS};
use crate::plant::Faults;
use crate::script::{How, Move};
use crate::world::{Finding, Setting, World};

/// An episode that was played.
#[derive(Clone, Debug)]
pub struct Episode {
    /// What distinguishes it.
    pub setting: Setting,
    /// What happened, up to the first finding.
    pub moves: Vec<Move>,
    /// What did not hold.
    pub finding: Option<Finding>,
    /// How many needs of acts were answered.
    pub steps: u64,
    /// A digest of all answers and outcomes.
    pub digest: [u8; 32],
    /// What the acts ended as.
    pub reached: BTreeMap<String, u64>,
}

/// Plays an episode of a seed.
pub fn play(beginning: &Beginning, seed: u64, number: u64, faults: Faults) -> Episode {
    let mut chance = Chance::of(seed, number);
    let setting =
        Setting { focus: chance.below(CUSTOMERS - 1), apart: number % 4 == 3, marked: (number / 4).is_multiple_of(2) };
    let mut world = beginning.world(setting, faults, true);
    let mut moves = Vec::new();
    let mut choices = Choices::new(setting, &mut chance);
    let steps = if choices.mood == Mood::Siege { 3 * STEPS } else { STEPS };
    while world.steps < steps && moves.len() < MOVES && world.found.is_none() {
        let own = choices.next(&world, &mut chance);
        moves.push(own);
        world.go(own);
    }
    let mut steps = world.steps;
    let (digest, finding) = if setting.apart {
        let without = replayed(beginning, setting, &moves, faults, false);
        steps += without.steps;
        (world.digest(), compared(&mut world, without))
    } else {
        world.drain();
        (world.digest(), world.found.take())
    };
    let steps = steps.max(world.steps);
    Episode { setting, moves, finding, steps, digest, reached: world.reached() }
}

/// Plays a script; returns what does not hold.
pub fn replay(beginning: &Beginning, setting: Setting, moves: &[Move], faults: Faults) -> Option<Finding> {
    let mut world = replayed(beginning, setting, moves, faults, true);
    if setting.apart {
        let without = replayed(beginning, setting, moves, faults, false);
        return compared(&mut world, without);
    }
    world.drain();
    world.found.take()
}

fn replayed(beginning: &Beginning, setting: Setting, moves: &[Move], faults: Faults, peopled: bool) -> World {
    let mut world = beginning.world(setting, faults, peopled);
    for own in moves {
        if world.found.is_some() {
            break;
        }
        world.go(*own);
    }
    world
}

/// What does not hold in one world, or differs between both.
fn compared(with: &mut World, mut without: World) -> Option<Finding> {
    with.drain();
    without.drain();
    let (one, other) = (with.found.take(), without.found.take());
    one.or(other).or_else(|| with.views.difference(&without.views))
}

/// What an episode is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mood {
    /// Customers get on.
    Calm,
    /// Customers and strangers act alike.
    Busy,
    /// Strangers guess at one name, many at once, and go on when a lock ends.
    Siege,
}

/// Chooses moves.
struct Choices {
    setting: Setting,
    mood: Mood,
    act: u32,
    /// How often each deed is begun, in this episode.
    weights: Vec<usize>,
    /// Whether acts are held up for long now and then.
    slow: bool,
    /// The acts that are held up, and how many moves are made before they go on.
    held: BTreeMap<u32, usize>,
}

impl Choices {
    fn new(setting: Setting, chance: &mut Chance) -> Self {
        let mood = chance.pick(&[Mood::Calm, Mood::Busy, Mood::Siege]);
        let weight = |who: Who, weight: usize| match (mood, who) {
            (Mood::Calm, Who::Stranger) => weight.div_ceil(12),
            (Mood::Siege, Who::Stranger) => weight * 8,
            (Mood::Siege, Who::Operator) => weight.div_ceil(4),
            _ => weight,
        };
        // In some episodes the change of peppers goes all the way, and meanwhile acts are held up that began before.
        let hurries = chance.one_in(3);
        let hurry = match mood {
            _ if !hurries => 1,
            // Where customers' acts are kept apart, none is under way meanwhile.
            _ if setting.apart => 6,
            // Beside so many strangers.
            Mood::Siege => 36,
            Mood::Calm | Mood::Busy => 12,
        };
        let slow = hurries && !setting.apart;
        let weight = |deed: &Deed| weight(deed.who, deed.weight) * if deed.is_change() { hurry } else { 1 };
        let weights = DEEDS.iter().map(|deed| weight(deed)).collect();
        Self { setting, mood, act: 0, weights, slow, held: BTreeMap::new() }
    }

    fn next(&mut self, world: &World, chance: &mut Chance) -> Move {
        self.held.retain(|_, moves| {
            *moves -= 1;
            *moves > 0
        });
        let running: Vec<u32> = world.running.keys().filter(|act| !self.held.contains_key(act)).copied().collect();
        let roll = chance.below(1_000);
        match roll {
            0..660 if !running.is_empty() => self.step(world, &running, chance),
            660..670 if !running.is_empty() => Move::Abandon { act: chance.pick(&running) },
            670..700 => Move::Wait { millis: self.wait(chance) },
            700..703 if !self.setting.apart => Move::Crash { machine: chance.below(2) },
            703..709 => Move::Clock { machine: chance.below(2), ahead: self.ahead(chance) },
            709..712 => Move::Purge,
            712..730 if !world.late.is_empty() => Move::Arrive { act: world.late[chance.below(world.late.len())].act },
            _ if running.len() < if self.mood == Mood::Siege { 2 * AT_ONCE } else { AT_ONCE } => self.begin(chance),
            _ => self.step(world, &running, chance),
        }
    }

    fn step(&mut self, world: &World, running: &[u32], chance: &mut Chance) -> Move {
        // Half of all steps bring the oldest acts on, so that acts end. In a siege many wait for their results at once.
        let few = if self.mood != Mood::Siege && chance.one_in(2) { running.len().min(2) } else { running.len() };
        let how = match chance.below(100) {
            0..4 => How::RowByRow,
            4..7 => How::Unheard,
            7..9 => How::Unsent,
            9..11 => How::Late,
            11..13 if self.setting.marked => How::Unraised,
            _ => How::Plainly,
        };
        let act = running[chance.below(few)];
        // It is held up most often before a switch of peppers, between the institution's row, which names one, and the customer's, which has the hashes.
        let is_risky = world.change.stage == Stage::Switch && world.running[&act].needs_customer();
        if self.slow && chance.one_in(if is_risky { 2 } else { 60 }) {
            self.held.insert(act, HELD_FOR + chance.below(HELD_FOR));
            return Move::Wait { millis: 1 };
        }
        Move::Step { act, how }
    }

    fn begin(&mut self, chance: &mut Chance) -> Move {
        let deed = chance.weighted(self.weights.iter().copied());
        let actor = match DEEDS[deed].who {
            Who::Customer => chance.below(CUSTOMERS),
            Who::Stranger => chance.below(STRANGERS),
            Who::Operator | Who::Clock | Who::Thief => 0,
        };
        self.act += 1;
        Move::Begin { act: self.act, deed, actor, machine: chance.below(2), pick: chance.any() }
    }

    /// How far a clock is ahead. The comparison of two worlds holds for clocks that agree within 100 ms.
    fn ahead(&self, chance: &mut Chance) -> i64 {
        let near = [-50, -20, 0, 20, 50];
        if self.setting.apart || !chance.one_in(4) {
            chance.pick(&near)
        } else {
            chance.pick(&[-900, 900, 1_500, 4_000])
        }
    }

    /// How much time passes at once, in milliseconds: mostly little, sometimes just as long as something lasts.
    fn wait(&self, chance: &mut Chance) -> i64 {
        const MINUTE: i64 = 60_000;
        let siege = self.mood == Mood::Siege;
        match chance.below(20) {
            0..13 => chance.pick(&[1, 20, 100, 400, 2_000]),
            13..17 => chance.pick(&[5_000, 10_001, 29_999, 30_000, 30_001]),
            17.. if siege => chance.pick(&[29 * MINUTE, 30 * MINUTE, 31 * MINUTE]),
            17..19 => chance.pick(&[MINUTE, 10 * MINUTE, 30 * MINUTE - 1, 30 * MINUTE, 31 * MINUTE]),
            _ => chance.pick(&[12 * 60 * MINUTE, 24 * 60 * MINUTE, 20 * 24 * 60 * MINUTE]),
        }
    }
}

/// Acts that are under way at once.
const AT_ONCE: usize = 10;
/// How many moves an act is held up at least, and half of how many at most.
const HELD_FOR: usize = 300;
/// Needs that are answered in an episode.
const STEPS: u64 = 500;
/// Moves of an episode at most.
const MOVES: usize = 12_000;
