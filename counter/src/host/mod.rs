//! What `enrol` and `play` provide as hosts: randomness, keys and a store. The library itself has none of these.

pub(crate) mod chance; // randomness of the operating system, or from a seed
pub(crate) mod letter; // the letter with account and initial passwords
pub(crate) mod outside; // what is kept beside the database
pub(crate) mod store; // in memory, or a file
