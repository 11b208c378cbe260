//! The table of the memory that results own. It is freed once, even if the structure was copied.
//!
//! The table has shards, each shared by a few threads, so that threads rarely wait for one another.

use std::sync::{Mutex, PoisonError};

use madoguchi::Code;

use crate::arena::Arena;
use crate::id::{self, GENERATION_MAX, Kind, SLOT_BITS};
use crate::reader::Own;

#[derive(Default)]
struct Shard {
    entries: Vec<Entry>,
    /// The free places.
    vacant: Vec<usize>,
}

struct Entry {
    generation: u64,
    owned: Option<Arena>,
}

static SHARDS: [Mutex<Shard>; COUNT] = [const { Mutex::new(Shard { entries: Vec::new(), vacant: Vec::new() }) }; COUNT];

impl Shard {
    /// Stores a value and returns its place and generation.
    fn keep(&mut self, arena: Arena) -> Option<(usize, u64)> {
        if let Some(place) = self.vacant.pop() {
            let entry = self.entries.get_mut(place)?;
            entry.generation = entry.generation.checked_add(1)?;
            entry.owned = Some(arena);
            return Some((place, entry.generation));
        }
        let place = self.entries.len();
        if place >= SHARD_MAX {
            return None;
        }
        self.entries.push(Entry { generation: 1, owned: Some(arena) });
        Some((place, 1))
    }

    /// Removes a value; `None` if it does not exist, or no longer exists.
    fn take(&mut self, place: usize, generation: u64) -> Option<Arena> {
        let entry = self.entries.get_mut(place).filter(|entry| entry.generation == generation)?;
        let owned = entry.owned.take()?;
        if generation < GENERATION_MAX {
            self.vacant.push(place);
        }
        Some(owned)
    }
}

/// Stores the memory that a result owns and returns its number; 0 if the result owns no memory.
pub(crate) fn keep(arena: Arena) -> Result<u64, Code> {
    if arena.is_empty() {
        return Ok(0);
    }
    let number = Own::record().place() % COUNT;
    let shard = SHARDS.get(number).ok_or(Code::TooManyHandles)?;
    let kept = shard.lock().unwrap_or_else(PoisonError::into_inner).keep(arena);
    let (place, generation) = kept.ok_or(Code::TooManyHandles)?;
    Ok(Kind::Result.id(generation, place.saturating_mul(COUNT).saturating_add(number)))
}

/// Removes the memory that a result owns; dropping the returned value frees it.
pub(crate) fn take(id: u64) -> Result<Arena, Code> {
    let slot = Kind::Result.slot(id).ok_or(Code::InvalidHandle)?;
    let (place, number) = (slot / COUNT, slot % COUNT);
    let shard = SHARDS.get(number).ok_or(Code::InvalidHandle)?;
    let owned = shard.lock().unwrap_or_else(PoisonError::into_inner).take(place, id::generation(id));
    owned.ok_or(Code::InvalidHandle)
}

const COUNT: usize = 16;
/// The largest number of results of a shard that are not yet freed.
const SHARD_MAX: usize = (1 << SLOT_BITS) / COUNT;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_freed_is_freed_once_and_its_number_never_comes_back() {
        let mut shard = Shard::default();
        let first = shard.keep(Arena::new()).unwrap();
        assert!(shard.take(first.0, first.1).is_some());
        assert!(shard.take(first.0, first.1).is_none());
        let second = shard.keep(Arena::new()).unwrap();
        assert_eq!((second.0, second.1), (first.0, first.1 + 1));
        assert!(shard.take(first.0, first.1).is_none());
        assert!(shard.take(second.0, second.1).is_some());
    }

    #[test]
    fn a_slot_whose_generations_are_used_up_is_given_up() {
        let mut shard = Shard::default();
        shard.entries.push(Entry { generation: GENERATION_MAX, owned: Some(Arena::new()) });
        assert!(shard.take(0, GENERATION_MAX).is_some());
        assert_eq!(shard.keep(Arena::new()), Some((1, 1)));
    }
}
