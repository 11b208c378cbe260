//! The store that both machines share: rows with their revisions, and the names of all messages. It is honest; faults are planted elsewhere. A thief may
//! exchange rows of customers and of attempts for copies that were made earlier.

use std::collections::{BTreeMap, BTreeSet};

use madoguchi::{Commit, Instant, Require, Row, RowKey, Text, Write};

/// Rows and messages.
#[derive(Clone, Default)]
pub(crate) struct Store {
    rows: BTreeMap<RowKey, Kept>,
    names: BTreeSet<Text>,
    /// Copies of rows that the thief has.
    copies: BTreeMap<RowKey, Copied>,
    /// The true rows in whose place the thief has put others.
    stolen: BTreeMap<RowKey, Kept>,
}

/// A copy of a row.
#[derive(Clone)]
struct Copied {
    row: Kept,
    /// Whether the row was written over since.
    is_old: bool,
}

/// A row, with the state before its last write.
#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) row: Row,
    wake_at: Option<Instant>,
    purge_at: Option<Instant>,
    before: Option<Box<Self>>,
}

/// What the store says about a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is durable.
    Holds,
    /// A row has another revision, and nothing was written.
    Conflict,
    /// A message of that name is there, and nothing was written: an error.
    NameTaken,
}

impl Store {
    pub(crate) fn revision(&self, key: &RowKey) -> u64 {
        self.rows.get(key).map_or(0, |kept| kept.row.revision)
    }

    pub(crate) fn row(&self, key: &RowKey) -> Option<&Row> {
        self.rows.get(key).map(|kept| &kept.row)
    }

    /// The rows that have marks.
    pub(crate) fn marked(&self) -> Vec<Row> {
        self.rows.values().map(|kept| &kept.row).filter(|row| row.key.has_mark()).cloned().collect()
    }

    pub(crate) fn has_message(&self, name: &Text) -> bool {
        self.names.contains(name)
    }

    /// Whether a commit would hold.
    pub(crate) fn judge(&self, commit: &Commit) -> Verdict {
        let is_current = |write: &Write| self.revision(&write.key) == write.expected;
        let is_as_read = |own: &Require| self.revision(&own.key) == own.revision;
        if !commit.writes.iter().all(is_current) || !commit.requires.iter().all(is_as_read) {
            return Verdict::Conflict;
        }
        if commit.outbox.iter().any(|message| self.names.contains(&message.id)) {
            Verdict::NameTaken
        } else {
            Verdict::Holds
        }
    }

    /// Writes a commit, whatever the revisions.
    pub(crate) fn write(&mut self, commit: &Commit) {
        for Write { key, revision, bytes, wake_at, purge_at, .. } in &commit.writes {
            if let Some(copy) = self.copies.get_mut(key) {
                copy.is_old = true;
            }
            let row = Row { key: key.clone(), revision: *revision, bytes: bytes.clone() };
            let mut before = self.rows.remove(key);
            if let Some(before) = &mut before {
                before.before = None;
            }
            let kept = Kept { row, wake_at: *wake_at, purge_at: *purge_at, before: before.map(Box::new) };
            self.rows.insert(key.clone(), kept);
        }
        self.names.extend(commit.outbox.iter().map(|message| message.id.clone()));
    }

    /// The rows that are due, the longest due first.
    pub(crate) fn due(&self, now: Instant) -> Vec<RowKey> {
        let due = self.rows.iter().filter_map(|(key, kept)| Some((kept.wake_at?, key)));
        let mut due: Vec<_> = due.filter(|(at, _)| *at <= now).collect();
        due.sort();
        due.into_iter().map(|(_, key)| key.clone()).collect()
    }

    /// Deletes the rows that are no longer needed.
    pub(crate) fn purge(&mut self, now: Instant) {
        self.rows.retain(|_, kept| kept.purge_at.is_none_or(|at| at > now));
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &RowKey> {
        self.rows.keys()
    }

    /// The thief copies a row.
    pub(crate) fn copy(&mut self, key: &RowKey) {
        let row = self.rows.get(key).filter(|_| !self.stolen.contains_key(key)).cloned();
        self.copies.extend(row.map(|row| (key.clone(), Copied { row, is_old: false })));
    }

    /// The revision of the thief's copy of a row, if the row was written over since.
    pub(crate) fn copied(&self, key: &RowKey) -> Option<u64> {
        self.copies.get(key).filter(|copy| copy.is_old).map(|copy| copy.row.row.revision)
    }

    /// The thief puts the copy of a row in its place.
    pub(crate) fn put_copy(&mut self, key: &RowKey) {
        if let Some(copy) = self.copies.get(key).map(|copy| copy.row.clone()) {
            self.exchange(key, copy);
        }
    }

    /// The thief puts nonsense of a great revision in place of a row.
    pub(crate) fn put_nonsense(&mut self, key: &RowKey) {
        if let Some(mut row) = self.rows.get(key).cloned() {
            row.row.revision += 1_000_000;
            row.row.bytes.reverse();
            self.exchange(key, row);
        }
    }

    fn exchange(&mut self, key: &RowKey, row: Kept) {
        if let Some(true_row) = self.rows.insert(key.clone(), row) {
            self.stolen.entry(key.clone()).or_insert(true_row);
        }
    }

    /// A row that the thief has exchanged is put right.
    pub(crate) fn put_right(&mut self, key: &RowKey) {
        if let Some(row) = self.stolen.remove(key) {
            self.rows.insert(key.clone(), row);
        }
    }

    /// The rows that the thief has exchanged.
    pub(crate) fn stolen(&self) -> impl Iterator<Item = &RowKey> {
        self.stolen.keys()
    }

    pub(crate) fn is_stolen(&self, key: &RowKey) -> bool {
        self.stolen.contains_key(key)
    }

    /// Restores a row to its state before its last write: a planted fault.
    pub(crate) fn put_back(&mut self, key: &RowKey) {
        if let Some(kept) = self.rows.get_mut(key)
            && let Some(before) = kept.before.take()
        {
            *kept = *before;
        }
    }

    /// Deletes a row: a planted fault.
    pub(crate) fn delete(&mut self, key: &RowKey) {
        self.rows.remove(key);
    }
}
