//! What `enrol` and `play` have as hosts: randomness, keys, a store. The library asks for all of it and has none of its own.

pub(crate) mod chance; // the operating system's randomness, or a seed's
pub(crate) mod letter; // what the customer holds in hand
pub(crate) mod outside; // what is kept beside the database
pub(crate) mod store; // in memory, or a file
