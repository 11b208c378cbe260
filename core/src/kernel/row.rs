//! What a host keeps: rows with revisions, written together or not at all, and messages that leave with them.

use std::fmt;

use crate::instant::Instant;
use crate::kernel::key::RowKey;
use crate::kernel::message::Message;

/// A row as the host keeps it. `Debug` shows how many bytes it has, and none of them: they hold hashes.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// Its key.
    pub key: RowKey,
    /// Its revision: 1 when it was first written, one more with each write.
    pub revision: u64,
    /// Its bytes, as they were written.
    pub bytes: Vec<u8>,
}

/// A row to write. `Debug` shows how many bytes it has, and none of them: they hold hashes.
#[derive(Clone, PartialEq, Eq)]
pub struct Write {
    /// Its key.
    pub key: RowKey,
    /// The revision that the row must have now; 0 where there must be none.
    pub expected: u64,
    /// The revision that it then has, `expected + 1`.
    pub revision: u64,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// When it changes by itself next: the host calls `due` then. Absent where it does not.
    pub wake_at: Option<Instant>,
    /// From when the host may delete it; absent where it must keep it.
    pub purge_at: Option<Instant>,
}

/// What belongs into one transaction: every row, under its expected revision, and every message, or nothing at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// The rows.
    pub writes: Vec<Write>,
    /// The messages for the outbox.
    pub outbox: Vec<Message>,
}

impl Commit {
    /// Whether there is nothing to make durable.
    pub(crate) const fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.outbox.is_empty()
    }

    /// Adds what another commit writes and says.
    pub(crate) fn join(&mut self, other: Self) {
        self.writes.extend(other.writes);
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
