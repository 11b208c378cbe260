//! The calls that a bank implements over its own database.

use std::cmp::Ordering;
use std::fmt;

use madoguchi::{Commit, HsmBlock, Instant, Row, RowKey};

use crate::message::StoredMessage;

/// One connection to the bank's storage of rows and messages. Each thread has its own.
///
/// ```
/// use madoguchi::{Commit, RowKey, Write};
/// use madoguchi_host_kit::{CommitAnswer, Host, Memory};
/// let mut host = Memory::default().connect();
/// let key: RowKey = "customer/c-1001".parse()?;
/// let write = Write { key: key.clone(), expected: 0, revision: 1, bytes: vec![7], wake_at: None, purge_at: None };
/// let commit = Commit { writes: vec![write], ..Commit::default() };
/// assert_eq!(host.commit(&commit)?, CommitAnswer::Committed);
/// assert_eq!(host.commit(&commit)?, CommitAnswer::Conflict); // the row exists now
/// assert_eq!(host.load(&[key])?.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Host {
    /// An error of the database. The call may or may not have taken effect. After an error of a commit the loop reads the rows and looks for the
    /// commit's message, so the next call must work as soon as the database does: on a new connection, if this one is broken.
    type Error: fmt::Display;

    /// Reads the existing rows with these keys, in any order, in the state last committed by any connection. Rows that are read one by one
    /// are read in the sequence of the keys.
    ///
    /// # Errors
    /// Every error of the database.
    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Self::Error>;

    /// Writes every row, if it has its expected revision, and every message, in one separate transaction, or writes nothing. It writes
    /// nothing either if a required row has another revision; the transaction holds these rows until its end. The result is final when the
    /// call returns: `Committed` is durable, and no failure of the bank's own code rolls it back (LCK-2).
    ///
    /// # Errors
    /// Every error of the database. A row with another revision is not an error but a [`CommitAnswer::Conflict`].
    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Self::Error>;

    /// The messages with these IDs that any connection has committed, sent or not, in the order of sending. By such a message an act finds out
    /// whether a commit took place whose answer was lost, so a message is kept for at least a day after it was sent.
    ///
    /// # Errors
    /// Every error of the database.
    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Self::Error>;

    /// Lists one page of the rows with `wake_at <= now`, in the order of [`DueRow`], at most `most`. `last` is the last row of the previous
    /// page: only rows after it are listed. For the first page it is `None`.
    ///
    /// # Errors
    /// Every error of the database.
    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Self::Error>;

    /// Lists one page of the keys of all rows, in the order of the keys' bytes, at most `most`. `last` is the last key of the previous page: only
    /// keys after it are listed. For the first page it is `None`. By this list a host seals every row anew, and counts what is left under a key
    /// or a pepper.
    ///
    /// # Errors
    /// Every error of the database.
    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Self::Error>;

    /// Has the bank's HSM encrypt or decrypt each of these blocks, all with the key that the block's `pepper` names, and returns the answers in the order of
    /// the blocks; an empty answer for a block that does not decrypt. A block is encrypted into at most [`HsmBlock::MOST`] bytes, always as many. It is asked
    /// only if the host has declared a pepper in its HSM (`HostKeys::with_hsm_pepper`). `None`, as without an implementation: this host has no HSM.
    ///
    /// # Errors
    /// The HSM cannot be reached, or the key is not there. The loop then gives the act empty answers, so that a counted attempt does not run out as a
    /// failure, and returns the error only if the act cannot end without the HSM. Log the error here.
    fn hsm(&mut self, blocks: &[HsmBlock]) -> Result<Option<Vec<Vec<u8>>>, Self::Error> {
        let _ = blocks;
        Ok(None)
    }

    /// Deletes the rows with `purge_at <= now`, and returns their number. Messages stay: the institution decides how long it keeps its
    /// records.
    ///
    /// # Errors
    /// Every error of the database.
    fn purge(&mut self, now: Instant) -> Result<u64, Self::Error>;

    /// Whether no retry can change an error, such as the alarm that a row is older than its high-water mark. The loop ends the act with it at once, also
    /// while a commit is in doubt, so that no later error hides it. By default no error is final: the database may answer again.
    fn is_final(&self, error: &Self::Error) -> bool {
        let _ = error;
        false
    }
}

/// A due row. Due rows are ordered by `wake_at`, and rows of one instant by the bytes of their keys.
///
/// ```
/// use madoguchi::Instant;
/// use madoguchi_host_kit::DueRow;
/// let row = |wake_at, key: &str| Ok::<_, madoguchi::RowKeyError>(DueRow { wake_at, key: key.parse()? });
/// assert!(row(Instant::MIN, "customer/c-1")? < row(Instant::MAX, "attempts/c-1")?);
/// assert!(row(Instant::MIN, "attempts/c-1")? < row(Instant::MIN, "customer/c-1")?);
/// # Ok::<(), madoguchi::RowKeyError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueRow {
    /// Since when it is due.
    pub wake_at: Instant,
    /// Its key.
    pub key: RowKey,
}

impl Ord for DueRow {
    fn cmp(&self, other: &Self) -> Ordering {
        self.wake_at.cmp(&other.wake_at).then_with(|| self.key.to_string().cmp(&other.key.to_string()))
    }
}

impl PartialOrd for DueRow {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The result of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitAnswer {
    /// All of it is durable.
    Committed,
    /// A row had another revision, or existed although it should not, or did not exist although it should. Nothing was written.
    Conflict,
}
