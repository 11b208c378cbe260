//! A machine of the bank: an engine with its keys and a clock.

use std::sync::Arc;

use madoguchi::{Engine, HostKeys, Profile};

/// A machine.
pub(crate) struct Machine {
    pub(crate) engine: Arc<Engine>,
    /// How far its clock is ahead of the true time, in milliseconds.
    pub(crate) ahead: i64,
}

impl Machine {
    /// Two machines in the middle of a change of keys: each seals under a key of its own and accepts the other's. They differ by 100 ms.
    pub(crate) fn pair(profile: &Arc<Profile>, accepting: bool) -> [Self; 2] {
        let keys = [(1, [7; 32], 2, [9; 32], 50), (2, [9; 32], 1, [7; 32], -50)];
        keys.map(|(number, own, other_number, other, ahead)| {
            let keys = HostKeys::new("simulator", number, &own).expect("a key");
            // A machine that accepts no key but its own is a planted fault.
            let keys = if accepting || number == 1 {
                keys.accepting(other_number, &other).expect("another key")
            } else {
                keys
            };
            let engine = Engine::new(Arc::clone(profile), keys);
            engine.limit_hashing(SLOTS);
            Self { engine, ahead }
        })
    }
}

/// How many acts may compare secrets at once on one machine. Fewer than the strangers, so that a machine is overloaded now and then.
const SLOTS: usize = 4;
