//! The calls that a bank writes over its own database.

use std::fmt;

use madoguchi::{Commit, Instant, Row, RowKey};

/// One connection to where a bank keeps rows and messages. Each thread has its own.
///
/// ```
/// use madoguchi::{Commit, RowKey, Write};
/// use madoguchi_host_kit::{CommitAnswer, Host, Memory};
/// let mut host = Memory::default().connect();
/// let key: RowKey = "customer/c-1001".parse()?;
/// let write = Write { key: key.clone(), expected: 0, revision: 1, bytes: vec![7], wake_at: None, purge_at: None };
/// let commit = Commit { writes: vec![write], outbox: Vec::new() };
/// assert_eq!(host.commit(&commit)?, CommitAnswer::Committed);
/// assert_eq!(host.commit(&commit)?, CommitAnswer::Conflict); // the row is there by now
/// assert_eq!(host.load(&[key])?.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Host {
    /// What can go wrong with the database. What was asked may or may not have happened: an act that met an error is thrown away,
    /// and the customer begins anew from what is stored.
    type Error: fmt::Display;

    /// Reads the rows of these keys, those that exist, in any order, as they were last committed by anybody.
    ///
    /// # Errors
    /// Whatever the database says.
    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Self::Error>;

    /// Writes every row, each under its expected revision, and every message, in one transaction of its own, or nothing at all.
    /// What it says is so when it returns: `Committed` is durable, and no failure of the bank's own work undoes it (LCK-2).
    ///
    /// # Errors
    /// Whatever the database says. A row with another revision is no error but a [`CommitAnswer::Conflict`].
    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Self::Error>;

    /// The keys of rows whose `wake_at` has come, that is `wake_at <= now`, the longest due first, at most so many.
    ///
    /// # Errors
    /// Whatever the database says.
    fn due(&mut self, now: Instant, most: u32) -> Result<Vec<RowKey>, Self::Error>;

    /// Deletes the rows whose `purge_at` has come, that is `purge_at <= now`, and tells how many they were. Messages stay: how long
    /// records are kept is the institution's decision.
    ///
    /// # Errors
    /// Whatever the database says.
    fn purge(&mut self, now: Instant) -> Result<u64, Self::Error>;
}

/// What came of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitAnswer {
    /// All of it is durable.
    Committed,
    /// A row had another revision, or was there where none should be, or the other way round. Nothing was written.
    Conflict,
}
