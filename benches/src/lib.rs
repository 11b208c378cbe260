//! Measures how long the answers of `madoguchi` take, compared with limits written by hand.
//!
//! ```text
//! limits      the minimum cost of a question: small functions that know only one thing
//! inputs      thousands of questions, the same for both sides, from a fixed seed
//! questions   every question of the table, with its sides ready to run
//! turns       times sides in turns in one process, so that one run gives the ratio
//! ```
//! `cargo run --release -p madoguchi-benches --bin bench_report` prints the table; `cargo bench -p madoguchi-benches` examines one question
//! more closely; `callgrind` runs one question a given number of times, so that its instructions can be counted.

pub mod inputs;
pub mod limits;
pub mod questions;
pub mod turns;
