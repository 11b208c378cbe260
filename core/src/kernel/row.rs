//! What a host keeps: rows with revisions, which are written together or not at all, and messages that are stored with them.

use std::fmt;

use crate::instant::Instant;
use crate::kernel::key::RowKey;
use crate::kernel::message::Message;

/// A row as the host keeps it. `Debug` shows only the number of its bytes, because they contain hashes.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// Its key.
    pub key: RowKey,
    /// Its revision: 1 when it was first written, one more with each write.
    pub revision: u64,
    /// Its bytes, as they were written.
    pub bytes: Vec<u8>,
}

/// A row to write. `Debug` shows only the number of its bytes, because they contain hashes.
#[derive(Clone, PartialEq, Eq)]
pub struct Write {
    /// Its key.
    pub key: RowKey,
    /// The revision that the row must have now; 0 if there must be no such row.
    pub expected: u64,
    /// The revision after the write, `expected + 1`.
    pub revision: u64,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// When it next changes by itself: the host must call `due` then. Absent if it does not change by itself.
    pub wake_at: Option<Instant>,
    /// From when the host may delete it; absent if it must keep it.
    pub purge_at: Option<Instant>,
}

/// A row that was read, and that must not have changed when the commit holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Require {
    /// Its key.
    pub key: RowKey,
    /// The revision that the row must have; 0 if there must be no such row.
    pub revision: u64,
}

/// What must be written in one transaction: every row, if it has its expected revision, and every message; or nothing at all, also if a row that is
/// only required has another revision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// The rows, in the byte order of their keys.
    pub writes: Vec<Write>,
    /// Rows that the decision has read and that are not written, in the byte order of their keys. They are checked in the same transaction.
    pub requires: Vec<Require>,
    /// The messages for the outbox.
    pub outbox: Vec<Message>,
}

impl Commit {
    /// Whether there is nothing to write.
    pub(crate) const fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.outbox.is_empty()
    }

    /// Adds the rows and messages of another commit.
    pub(crate) fn join(&mut self, other: Self) {
        self.writes.extend(other.writes);
        self.requires.extend(other.requires);
        self.outbox.extend(other.outbox);
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, revision, bytes } = self;
        write!(f, "Row({key}, revision {revision}, {} bytes)", bytes.len())
    }
}

impl fmt::Debug for Write {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, expected, revision, bytes, wake_at, purge_at } = self;
        write!(f, "Write({key}, revision {expected} to {revision}, {} bytes, ", bytes.len())?;
        write!(f, "wake at {wake_at:?}, purge at {purge_at:?})")
    }
}
