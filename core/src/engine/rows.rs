//! The rows that an act has loaded.

use std::collections::BTreeMap;

use super::act_error::ActError;
use crate::kernel::{Commit, HostKeys, Kept, Row, RowKey, SnapshotError, open};

/// The rows that an act has loaded.
#[derive(Default)]
pub(crate) struct Rows(BTreeMap<RowKey, Option<Row>>);

impl Rows {
    /// Takes the host's answer for some rows.
    pub(super) fn take(&mut self, found: &mut BTreeMap<RowKey, Option<Row>>) {
        self.0.append(found);
    }

    /// Every row that the host has answered for; `None` if it does not exist.
    pub(super) fn all(&self) -> impl Iterator<Item = (&RowKey, &Option<Row>)> {
        self.0.iter()
    }

    /// Whether the host has answered for this row, even if it does not exist.
    pub(crate) fn knows(&self, key: &RowKey) -> bool {
        self.0.contains_key(key)
    }

    /// The row of a key; `None` if the host has none, or has not been asked.
    pub(super) fn row(&self, key: &RowKey) -> Option<&Row> {
        self.0.get(key).and_then(Option::as_ref)
    }

    /// The number of the key that sealed a row, as its bytes say; `None` if there is no such row.
    pub(crate) fn sealed_with(&self, key: &RowKey) -> Option<u8> {
        self.row(key).and_then(Row::sealed_with)
    }

    /// The latest key that sealed one of the rows with a mark, of those that are here; at least the one in force.
    pub(super) fn latest_key(&self, keys: &HostKeys) -> u8 {
        let sealed = self.0.keys().filter(|key| key.has_mark()).filter_map(|key| self.sealed_with(key));
        sealed.filter(|number| keys.check_value(*number).is_some()).fold(keys.number(), u8::max)
    }

    /// The revision of a row; 0 if there is no such row.
    pub(super) fn revision(&self, key: &RowKey) -> u64 {
        self.row(key).map_or(0, |row| row.revision)
    }

    /// Whether the host has a row of this key.
    pub(crate) fn has(&self, key: &RowKey) -> bool {
        self.row(key).is_some()
    }

    /// A row's state and revision; `None` if there is no such row.
    pub(crate) fn read<S: Kept>(&self, key: &RowKey, keys: &HostKeys) -> Result<Option<(u64, S)>, ActError> {
        let Some(row) = self.row(key) else { return Ok(None) };
        let state = open(row, keys).map_err(|error| ActError::Row { key: key.clone(), error })?;
        Ok(Some((row.revision, state)))
    }

    /// A row's state; if there is no such row, the state of another one.
    pub(crate) fn read_or<S: Kept>(&self, key: &RowKey, other: &Row, keys: &HostKeys) -> Result<S, ActError> {
        let row = self.row(key).unwrap_or(other);
        open(row, keys).map_err(|error| ActError::Row { key: key.clone(), error })
    }

    /// Whether an error may come of rows that were read at two instants, one before and one after another act's commit: a row knows a newer revision of
    /// another one. A row whose own bytes are of another revision than the host says is not of that kind.
    pub(super) fn are_of_two_instants(&self, error: &ActError) -> bool {
        let ActError::Row { key, error: SnapshotError::RolledBack { found, .. } } = error else { return false };
        self.revision(key) == *found
    }

    /// Applies what the host has committed to the rows in memory.
    pub(super) fn apply(&mut self, commit: Commit) {
        for write in commit.writes {
            let row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes };
            self.0.insert(write.key, Some(row));
        }
    }
}
