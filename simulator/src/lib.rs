//! A simulator of a bank that uses madoguchi: customers, strangers, operators and the clock act at once, at two machines with clocks and keys of their
//! own, over a network and a store that lose, delay and reorder, all from one seed. A thief exchanges rows. It is not shipped; docs/simulator.md says how it is used.
//!
//! One step is one need of one act that is answered. Between two steps any other act may go on, so every interleaving of acts can occur.

// From the top down.
mod run; // many episodes of a seed
mod shrink; // shortens a script that fails
mod episode; // some hundred moves from one beginning
mod beginning; // the bank before an episode
mod world; // machines, store, people and acts
mod planted; // what planted faults do
mod network; // requests and answers between acts and the store
mod connection; // the kit's high-water marks between an act and the store
mod features; // what people do, a folder for each feature
mod invariants; // what must hold
mod views; // what strangers see, in two worlds
mod plant; // faults that must be found
mod script; // moves, which can be played again
mod about; // what is known about an act
mod people; // customers and browsers
mod machine; // an engine with keys and a clock
mod store; // rows and messages
mod chance; // numbers from a seed

pub use beginning::Beginning;
pub use episode::{Episode, play, replay};
pub use plant::{Faults, Plant};
pub use run::{Failure, Run, run};
pub use script::{How, Move};
pub use shrink::{Shrunk, shrink};
pub use world::{Finding, Setting};
