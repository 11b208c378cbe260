//! madoguchi for Kotlin and Java: the half in Rust. It contains no rule; it passes questions to the facade and answers back.
//!
//! uniffi writes the Kotlin of the records, the closed lists and the objects. The other half, in `src/main/kotlin`, is the interface for
//! users.

mod engine; // the engine and its acts
mod keyboard; // a software keyboard
mod suite; // the suite for a bank's store
mod door; // a profile as Kotlin holds it, and its lines
mod question; // the macros that make methods of questions and acts
mod record; // the macros that make Kotlin's records of the facade's
mod records; // what crosses, and a method for each question: tables made from the facade
mod rows; // questions in rows, packed
mod value; // how a value is read, and returned
mod word; // the macro that makes Kotlin's closed lists of the facade's
mod wipe; // the allocator, which wipes what is freed
#[cfg(feature = "floor")]
mod floor; // baselines for the benchmarks

uniffi::setup_scaffolding!("madoguchi");
