//! madoguchi for C and C++: the facade behind `include/madoguchi.h`.
//!
//! ```text
//! C ── records.rs (tables made by mirror/) ──▸ lift ──▸ facade ──▸ lower ──▸ result.rs ── C
//!                                               │
//!                       profiles.rs, reader.rs: find the profile, and keep it open during the call
//! ```
//!
//! This crate contains no rule. Arguments from C are copied and checked before they are used: NULL, sizes, UTF-8, handles. Panics never
//! cross the FFI boundary (`guard.rs`).
#![expect(non_camel_case_types, reason = "types for C have names in the style of C")]
#![expect(
    clippy::missing_safety_doc,
    reason = "the head of `madoguchi.h` states for all functions what a pointer must be"
)]

pub mod act; // a conversation with the host, driven by C
mod arena; // the memory of one answer
pub mod ask; // JSON lines
pub mod bytes; // a view of bytes
pub mod code; // the texts of codes
pub mod engine; // a profile and keys, which make acts
pub mod drive; // the loop over a store of the host
#[cfg(feature = "faults")]
pub mod faults; // a panic on purpose
#[cfg(feature = "floor")]
pub mod floor; // baselines for the benchmarks
mod guard; // panics become codes
mod id; // handles
pub mod keyboard; // a software keyboard
mod lift; // values from C
mod lower; // values to C
mod outcome; // questions in records, from pointer to pointer
pub mod profile; // open, load, close
mod profiles; // the table of open profiles
mod reader; // the profile that a thread is reading
mod record; // the macros that make structures from records
pub mod records; // made by mirror/: the tables of records, words and questions
pub mod result; // the result of a call, and how it is freed
mod results; // the table of results that are not yet freed
mod rows; // questions in rows, from pointer to pointer
mod table; // the table of open engines and acts
pub mod text; // a view of UTF-8
pub mod time; // dates and instants as text
pub mod version; // the version of the library
mod words; // closed lists of words
