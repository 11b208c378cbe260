//! A machine of the bank: an engine with its keys and peppers, and a clock.

use std::sync::Arc;

use madoguchi::{Engine, HostKeys, Pepper, Profile};

/// A machine.
pub(crate) struct Machine {
    pub(crate) engine: Arc<Engine>,
    /// How far its clock is ahead of the true time, in milliseconds.
    pub(crate) ahead: i64,
    place: usize,
    /// Whether it accepts the key of the other machine.
    accepting: bool,
}

/// The peppers of a machine, by their numbers. Each number has bytes of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peppers {
    pub(crate) in_force: u8,
    pub(crate) accepted: Option<u8>,
    /// All numbers up to this one are retired.
    pub(crate) retired: u8,
}

impl Machine {
    /// Two machines in the middle of a change of keys and of peppers: each has a key and a pepper of its own in force, and accepts the other's. Their
    /// clocks differ by 100 ms.
    pub(crate) fn pair(profile: &Arc<Profile>, accepting: bool) -> [Self; 2] {
        [(1, 2, 50), (2, 1, -50)].map(|(in_force, other, ahead)| {
            let place = usize::from(in_force) - 1;
            let peppers = Peppers { in_force, accepted: Some(other), retired: 0 };
            let engine = opened(profile, place, accepting, peppers);
            Self { engine, ahead, place, accepting }
        })
    }

    /// Opens another engine, with these peppers, for new acts. Those that are under way go on with their own.
    pub(crate) fn reopen(&mut self, profile: &Arc<Profile>, peppers: Peppers) {
        self.engine = opened(profile, self.place, self.accepting, peppers);
    }
}

fn opened(profile: &Arc<Profile>, place: usize, accepting: bool, peppers: Peppers) -> Arc<Engine> {
    let [own, other] = if place == 0 { [KEYS[0], KEYS[1]] } else { [KEYS[1], KEYS[0]] };
    let keys = HostKeys::new("simulator", own.0, &own.1).expect("a key");
    // A machine that accepts no key but its own is a planted fault.
    let keys = if accepting || place == 0 { keys.accepting(other.0, &other.1).expect("another key") } else { keys };
    let pepper = |number: u8| Pepper::new(vec![number; 32]).expect("a pepper");
    let Peppers { in_force, accepted, retired } = peppers;
    let keys = keys.with_pepper(in_force, pepper(in_force)).expect("a pepper in force");
    let keys = accepted
        .into_iter()
        .fold(keys, |keys, number| keys.accepting_pepper(number, pepper(number)).expect("another pepper"));
    let keys =
        (1..=retired).fold(keys, |keys, number| keys.retiring_pepper(number).expect("a pepper that was in force"));
    let engine = Engine::new(Arc::clone(profile), keys);
    engine.limit_hashing(SLOTS);
    engine
}

/// The key of each machine.
const KEYS: [(u8, [u8; 32]); 2] = [(1, [7; 32]), (2, [9; 32])];
/// How many acts may compare secrets at once on one machine. Fewer than the strangers, so that a machine is overloaded now and then.
const SLOTS: usize = 4;
