//! How long the answers of `madoguchi` take, beside limits written by hand.
//!
//! ```text
//! limits      what a question costs at least: small functions that know one thing only
//! inputs      thousands of questions, the same for both sides, from a fixed seed
//! questions   every question of the table, with its sides ready to run
//! turns       times sides in turns in one process, so that the ratio is read off one run
//! ```
//! `cargo run --release -p madoguchi-benches --bin bench_report` prints the table; `cargo bench -p madoguchi-benches` looks
//! at a question more closely; `callgrind` runs one question so often as it is told, to have its instructions counted.

pub mod inputs;
pub mod limits;
pub mod questions;
pub mod turns;
