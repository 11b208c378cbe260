//! The store that both machines share: rows with their revisions, and the names of all messages. It is honest; faults are planted elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use madoguchi::{Commit, Instant, Require, Row, RowKey, Text, Write};

/// Rows and messages.
#[derive(Clone, Default)]
pub(crate) struct Store {
    rows: BTreeMap<RowKey, Kept>,
    names: BTreeSet<Text>,
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
