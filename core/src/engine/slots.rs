//! Limits how many acts hash at once. The slot is taken before an attempt is counted, so that an overload makes nobody's right password a failure (LCK-2).

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::instant::Instant;

/// The slots of an engine.
#[derive(Debug, Default)]
pub(super) struct Slots {
    /// How many there are; 0 means no limit.
    most: AtomicUsize,
    taken: Mutex<Taken>,
}

/// Those that are taken: a number for each, and when it was taken.
#[derive(Debug, Default)]
struct Taken {
    next: u64,
    slots: Vec<(u64, Instant)>,
}

/// A slot, which is free again when it is dropped.
#[derive(Debug)]
pub(super) struct Slot(Arc<Slots>, u64);

impl Slots {
    /// Sets how many there are. Slots that are taken stay taken.
    pub(super) fn limit(&self, most: usize) {
        self.most.store(most, Ordering::Relaxed);
    }

    /// Takes a slot; `None` if all are taken. One that was taken longer ago than any act may last belongs to an act that its host has forgotten, and
    /// is free again.
    pub(super) fn take(self: &Arc<Self>, now: Instant, lasts_millis: i64) -> Option<Slot> {
        let most = self.most.load(Ordering::Relaxed);
        let mut taken = self.taken();
        taken.slots.retain(|(_, at)| at.plus_millis(lasts_millis) >= now);
        if most != 0 && taken.slots.len() >= most {
            return None;
        }
        let number = taken.next;
        taken.next = number.wrapping_add(1);
        taken.slots.push((number, now));
        Some(Slot(Arc::clone(self), number))
    }

    /// No panic can happen while the lock is held, so a poisoned one is safe to use.
    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.taken().slots.retain(|(number, _)| *number != self.1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lck_2_a_slot_is_free_when_it_is_dropped() {
        let (slots, now) = (Arc::new(Slots::default()), "2026-11-10T10:00:00+09:00".parse().unwrap());
        let take = || slots.take(now, 40_000);
        let many: Vec<_> = (0..100).map(|_| take()).collect();
        assert!(many.iter().all(Option::is_some)); // no limit
        slots.limit(2);
        assert!(take().is_none());
        drop(many);
        let (first, second) = (take(), take());
        assert!(first.is_some() && second.is_some() && take().is_none());
        drop(first);
        assert!(take().is_some() && take().is_some());
        drop(second);
    }

    /// An act that its host never drives to its end keeps its slot no longer than an act may last.
    #[test]
    fn lck_2_a_forgotten_slot_is_free_again() {
        let (slots, now): (_, Instant) = (Arc::new(Slots::default()), "2026-11-10T10:00:00+09:00".parse().unwrap());
        slots.limit(1);
        let forgotten = slots.take(now, 40_000);
        for (millis, free) in [(39_999, false), (40_000, false), (40_001, true)] {
            assert_eq!(slots.take(now.plus_millis(millis), 40_000).is_some(), free, "{millis}");
        }
        drop(forgotten);
    }
}
