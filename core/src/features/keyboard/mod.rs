//! The software keyboard: a secret is entered by clicking on keys that are drawn in a random layout (KEY-1, KEY-2).
//!
//! It has no page, row or session: it is a value in the memory of whoever draws it, and ends with the entry of one field.

mod keys; // the keyboard: opened, clicked, confirmed or discarded
pub(crate) mod rules; // the classes of characters, and what an institution decides about them
mod shuffle; // draws a layout
mod typed; // what was entered, and the cursor

pub(crate) use keys::KEYBOARD;
pub use keys::{Keyboard, KeyboardError, KeyboardEvent, KeyboardState};
