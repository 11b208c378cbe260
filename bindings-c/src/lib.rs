//! madoguchi for C and C++: the facade behind `include/madoguchi.h`.
//!
//! ```text
//! C ── records.rs (tables made by mirror/) ──▸ lift ──▸ facade ──▸ lower ──▸ result.rs ── C
//!                                               │
//!                       profiles.rs, reader.rs: which profile, and that it stays while it is asked
//! ```
//!
//! No rule is here. What C hands over is copied and checked before it is believed: NULL, sizes, UTF-8, handles. No panic
//! leaves (`guard.rs`).
#![expect(non_camel_case_types, reason = "what C sees is named as C names it")]
#![expect(clippy::missing_safety_doc, reason = "the head of `madoguchi.h` says for all what a pointer must be")]

pub mod act; // a conversation with the host, as C drives it
mod arena; // memory of one answer
pub mod ask; // JSON lines
pub mod bytes; // a view of bytes
pub mod code; // the texts of codes
pub mod engine; // where acts are taken
pub mod drive; // the loop over a store of the host's
#[cfg(feature = "faults")]
pub mod faults; // a panic on purpose
#[cfg(feature = "floor")]
pub mod floor; // what the least call costs
mod guard; // no panic leaves
mod id; // numbers that stand for what is open
mod lift; // values from C
mod lower; // values to C
mod outcome; // a question of records, from pointer to pointer
pub mod profile; // open, load, close
mod profiles; // the table of open profiles
mod reader; // which profile a thread is reading
mod record; // the macros that make structures of records
pub mod records; // made by mirror/: the tables of records, words and questions
pub mod result; // what a call hands back, and its release
mod results; // the table of results not yet freed
mod rows; // rows, from pointer to pointer
mod table; // what is open beside profiles
pub mod text; // a view of UTF-8
pub mod time; // dates and instants as text
pub mod version; // which library this is
mod words; // closed lists of words
