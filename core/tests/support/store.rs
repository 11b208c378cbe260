//! The store of the scripts: rows in memory, each with the state before its last write.

use std::collections::BTreeMap;

use madoguchi::{Bytes, RequireRecord, RowInput, Text, WriteRecord};

/// Rows by their keys.
#[derive(Clone, Default)]
pub(crate) struct Store(BTreeMap<String, Kept>);

#[derive(Clone, Default)]
struct Kept {
    now: State,
    before: Option<State>,
}

#[derive(Clone, Default)]
struct State {
    revision: i64,
    bytes: Vec<u8>,
}

/// Which part of a row's previous state is restored.
#[derive(Clone, Copy)]
pub(crate) enum Before {
    /// Its bytes, with the current revision.
    Bytes,
    /// Its bytes and its revision.
    Whole,
}

impl Store {
    /// The existing rows among the keys.
    pub(crate) fn load(&self, keys: &[Text]) -> Vec<RowInput> {
        let row = |key: &Text| {
            let Kept { now, .. } = self.0.get(key.as_str())?;
            Some(RowInput { key: key.to_string(), revision: now.revision, bytes: Bytes::from(now.bytes.clone()) })
        };
        keys.iter().filter_map(row).collect()
    }

    /// Writes all rows, or none if one of them, or one that is required, has another revision.
    pub(crate) fn commit(&mut self, writes: &[WriteRecord], requires: &[RequireRecord]) -> bool {
        let current = |key: &Text| self.0.get(key.as_str()).map_or(0, |kept| kept.now.revision);
        if writes.iter().any(|write| current(&write.key) != write.expected)
            || requires.iter().any(|own| current(&own.key) != own.revision)
        {
            return false;
        }
        for write in writes {
            let kept = self.0.entry(write.key.to_string()).or_default();
            let now = State { revision: write.revision, bytes: write.bytes.as_slice().to_vec() };
            let before = std::mem::replace(&mut kept.now, now);
            kept.before = Some(before).filter(|before| before.revision > 0);
        }
        true
    }

    /// Flips the lowest bit of a byte.
    pub(crate) fn tamper(&mut self, key: &str, byte: usize) -> Result<(), String> {
        let byte = self.row(key)?.now.bytes.get_mut(byte).ok_or_else(|| format!("`{key}` has no byte {byte}"))?;
        *byte ^= 1;
        Ok(())
    }

    /// Restores a row to its state before its last write.
    pub(crate) fn put_back(&mut self, key: &str, what: Before) -> Result<(), String> {
        let kept = self.row(key)?;
        let before = kept.before.clone().ok_or_else(|| format!("`{key}` was written once only"))?;
        match what {
            Before::Bytes => kept.now.bytes = before.bytes,
            Before::Whole => kept.now = before,
        }
        Ok(())
    }

    /// Swaps the bytes of two rows.
    pub(crate) fn swap(&mut self, key: &str, other: &str) -> Result<(), String> {
        let bytes = std::mem::take(&mut self.row(key)?.now.bytes);
        let others = std::mem::replace(&mut self.row(other)?.now.bytes, bytes);
        self.row(key)?.now.bytes = others;
        Ok(())
    }

    fn row(&mut self, key: &str) -> Result<&mut Kept, String> {
        self.0.get_mut(key).ok_or_else(|| format!("there is no row `{key}`"))
    }
}
