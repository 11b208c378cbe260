//! Lists every state machine of the library, for charts and for tests that walk through them all.

use crate::kernel::Machine;
use crate::page::Page;
use crate::{customer, engine, features, lockout};

/// The tables of all machines, from the lowest layer up.
///
/// ```
/// use madoguchi::MACHINES;
/// let counter = MACHINES.iter().find(|machine| machine.name == "Attempt counter").unwrap();
/// assert_eq!(counter.allowed("locked", "lifted"), ["open"]);
/// assert!(counter.allowed("locked", "succeeded").is_empty()); // a locked factor cannot succeed (LCK-3)
/// ```
pub const MACHINES: &[Machine] =
    &[lockout::ATTEMPT_COUNTER, Page::PAGE_FLOW, engine::SESSION, customer::JOURNEY, features::keyboard::KEYBOARD];
