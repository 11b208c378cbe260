//! The suite: whether a store is fit for the library, shown on the store itself.
//!
//! It asks for one [`Operation`] after another and is told what came of it, as an act does, so that it runs from any language and
//! against any store; [`check`] is the loop over it for a store in Rust.

mod runner; // the loop for stores in Rust
mod suite; // the checks one after another
mod script; // one check: operations, and what must come of them
mod rows; // checks of rows
mod messages; // checks of the outbox
mod times; // checks of waking and purging
mod crowds; // checks of many at a time
mod loops; // checks of the host's own loop
mod expect; // what must come of an operation
mod operation; // what is asked, and what is told
mod probe; // an act that looks at the loop
mod report; // what was found
mod names; // the checks by name

pub use names::Check;
pub use operation::{Operation, Reply};
pub use probe::{Probe, ProbeFault};
pub use report::{CheckReport, Finding, Report};
pub use runner::{TestHost, check};
pub use suite::{Suite, SuiteError};
