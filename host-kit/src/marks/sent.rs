//! A commit that was sent to a store with marks, until its marks are raised.

use madoguchi::{Commit, Row, RowKey, RowMark, Text};

use crate::message::StoredMessage;

/// A commit of which nobody knows whether it took place, or one that took place and whose marks could not be raised.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    /// The names of its messages.
    names: Vec<Text>,
    /// The rows that it writes; empty if it has a message, which tells more.
    rows: Vec<Row>,
    /// The marks that are still to be raised.
    pub(super) marks: Vec<(RowKey, RowMark)>,
    /// Whether it took place.
    pub(super) took_place: bool,
}

impl Sent {
    pub(super) fn of(commit: &Commit) -> Self {
        let row = |key: &RowKey, revision, bytes: &[u8]| Row { key: key.clone(), revision, bytes: bytes.to_vec() };
        let names: Vec<Text> = commit.outbox.iter().map(|message| message.id.clone()).collect();
        let rows = commit.writes.iter().filter(|_| names.is_empty());
        Self {
            rows: rows.map(|write| row(&write.key, write.revision, &write.bytes)).collect(),
            names,
            marks: commit.writes.iter().filter_map(|write| Some((write.key.clone(), write.mark()?))).collect(),
            took_place: false,
        }
    }

    /// Whether both are the same commit.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.names == other.names && self.rows == other.rows
    }

    /// Whether one of these messages is its own.
    pub(super) fn has_one_of(&self, found: &[StoredMessage]) -> bool {
        found.iter().any(|message| self.names.iter().any(|name| **name == *message.id))
    }

    /// Whether it took place, and a mark is missing of a row with one of these keys.
    pub(super) fn is_due(&self, keys: &[RowKey]) -> bool {
        self.took_place && self.marks.iter().any(|(key, _)| keys.contains(key))
    }

    /// Whether it has no message, and one of these rows is as it writes it.
    pub(super) fn wrote_one_of(&self, rows: &[Row]) -> bool {
        self.rows.iter().any(|own| rows.contains(own))
    }
}
