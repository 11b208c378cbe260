//! A table of open engines, acts or keyboards. Handles are numbers that are checked at every call, never pointers.
//!
//! A call holds a reference to the value that it uses, so the value exists until the end of the call, even if another thread closes it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::Code;

use crate::id::{self, GENERATION_MAX, Kind};

/// The open values, by their slots.
pub(crate) struct Table<T> {
    kind: Kind,
    slots: Mutex<Slots<T>>,
}

struct Slots<T> {
    entries: Vec<Entry<T>>,
    /// The free places.
    vacant: Vec<usize>,
}

struct Entry<T> {
    generation: u64,
    open: Option<Arc<T>>,
}

impl<T> Table<T> {
    pub(crate) const fn new(kind: Kind) -> Self {
        Self { kind, slots: Mutex::new(Slots { entries: Vec::new(), vacant: Vec::new() }) }
    }

    /// Opens a value and returns its handle.
    pub(crate) fn open(&self, value: Arc<T>) -> Result<u64, Code> {
        let mut slots = self.slots();
        let place = match slots.vacant.pop() {
            Some(place) => place,
            None if slots.entries.len() < OPEN_MAX => {
                slots.entries.push(Entry { generation: 0, open: None });
                slots.entries.len().saturating_sub(1)
            }
            None => return Err(Code::TooManyHandles),
        };
        let entry = slots.entries.get_mut(place).ok_or(Code::TooManyHandles)?;
        entry.generation = entry.generation.saturating_add(1);
        entry.open = Some(value);
        Ok(self.kind.id(entry.generation, place))
    }

    /// Returns a reference to an open value.
    pub(crate) fn share(&self, id: u64) -> Result<Arc<T>, Code> {
        let place = self.kind.slot(id).ok_or(Code::InvalidHandle)?;
        let slots = self.slots();
        let entry = slots.entries.get(place).filter(|entry| entry.generation == id::generation(id));
        entry.and_then(|entry| entry.open.clone()).ok_or(Code::InvalidHandle)
    }

    /// Closes a value; it is dropped with its last reference.
    pub(crate) fn close(&self, id: u64) -> Result<Arc<T>, Code> {
        let place = self.kind.slot(id).ok_or(Code::InvalidHandle)?;
        let mut slots = self.slots();
        let entry = slots.entries.get_mut(place).filter(|entry| entry.generation == id::generation(id));
        let closed = entry.and_then(|entry| entry.open.take()).ok_or(Code::InvalidHandle)?;
        if id::generation(id) < GENERATION_MAX {
            slots.vacant.push(place);
        }
        Ok(closed)
    }

    fn slots(&self) -> MutexGuard<'_, Slots<T>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The largest number of values of one kind that can be open at the same time.
const OPEN_MAX: usize = 1 << 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fault_58_what_is_closed_stays_closed_whatever_is_opened_in_its_place() {
        let table = Table::new(Kind::Act);
        let first = table.open(Arc::new(1)).unwrap();
        let share = table.share(first).unwrap();
        assert_eq!(table.close(first).as_deref(), Ok(&1));
        assert_eq!((table.close(first), table.share(first)), (Err(Code::InvalidHandle), Err(Code::InvalidHandle)));
        let second = table.open(Arc::new(2)).unwrap();
        assert_eq!((*share, table.share(first), table.share(second)), (1, Err(Code::InvalidHandle), Ok(Arc::new(2))));
        // A handle of another kind in the same place.
        assert_eq!(table.share(Kind::Engine.id(id::generation(second), 0)), Err(Code::InvalidHandle));
    }
}
