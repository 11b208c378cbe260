//! The suite: proves, on the store itself, whether a store is fit for the library.
//!
//! The suite asks for one [`Operation`] after another and takes the replies, like an act, so it runs from any language and against any
//! store; [`check`] is the loop for a store in Rust.

mod runner; // the loop for stores in Rust
mod suite; // the checks one after another
mod script; // one check: operations, and the expected replies
mod commits; // checks of commits
mod rows; // checks of reads
mod columns; // a commit in which each row has columns of its own
mod messages; // checks of the outbox
mod times; // checks of waking
mod purges; // checks of purging
mod listing; // checks of the list of keys
mod crowds; // checks with parallel threads
mod walk; // a long walk, one operation after another
mod rounds; // rounds of operations that run at once
mod race; // what must hold of these
mod dice; // the numbers by which the walks go
mod loops; // checks of the host's own loop
mod expect; // the expected replies
mod kinds; // the keys of a check, for each kind of row
mod operation; // operations and replies
mod probe; // an act that observes the loop
mod report; // the findings
mod names; // the checks by name

pub use names::Check;
pub use operation::{Operation, Reply};
pub use probe::{Probe, ProbeFault};
pub use report::{CheckReport, Finding, Report};
pub use runner::{TestHost, check};
pub use suite::{Suite, SuiteError};
