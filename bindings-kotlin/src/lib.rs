//! madoguchi for Kotlin and Java: the half in Rust. It contains no rule; it passes questions to the facade and answers back.
//!
//! uniffi writes the Kotlin of the records, the closed lists and the objects. The other half, in `src/main/kotlin`, is the interface for
//! users.

mod engine; // the engine and its acts
mod keyboard; // a software keyboard
mod suite; // the suite for a bank's store
mod door; // the profile object of Kotlin, and its lines of JSON
mod question; // the macros that make methods from questions and acts
mod record; // the macros that make Kotlin's records from the facade's
mod records; // the records, and a method for each question: tables made from the facade
mod rows; // questions in rows, packed
mod value; // how a value is read, and returned
mod wipe; // the allocator, which wipes memory when it is freed
mod word; // the macro that makes Kotlin's enums from the facade's closed lists
#[cfg(feature = "floor")]
mod floor; // baselines for the benchmarks

uniffi::setup_scaffolding!("madoguchi");
