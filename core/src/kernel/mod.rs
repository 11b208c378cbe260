//! The one shape of everything that has a state: tables of what is allowed, rows that a host keeps, acts that it drives.

mod machine;

pub use machine::Machine;
pub(crate) use machine::machine;
