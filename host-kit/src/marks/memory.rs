//! Marks in memory, for tests and examples.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{RowKey, RowMark};

use super::Marks;

/// The marks of a store. Clones share them.
///
/// ```
/// use madoguchi::RowKey;
/// use madoguchi_host_kit::{Marks, MemoryMarks};
/// assert!(MemoryMarks::default().read(&["customer/c-1".parse::<RowKey>()?])?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryMarks(Arc<Mutex<BTreeMap<RowKey, RowMark>>>);

impl MemoryMarks {
    /// No panic can happen while the lock is held, so a poisoned one is safe to use.
    fn lock(&self) -> MutexGuard<'_, BTreeMap<RowKey, RowMark>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Marks for MemoryMarks {
    type Error = Infallible;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, Infallible> {
        let marks = self.lock();
        Ok(keys.iter().filter_map(|key| Some((key.clone(), *marks.get(key)?))).collect())
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, Infallible> {
        let mut marks = self.lock();
        let there = marks.entry(key.clone()).or_insert(mark);
        if mark.revision() > there.revision() {
            *there = mark;
        }
        Ok(*there)
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), Infallible> {
        self.lock().insert(key.clone(), mark);
        Ok(())
    }
}
