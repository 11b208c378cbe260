//! Limits how many acts hash at once. The slot is taken before an attempt is counted, so that an overload makes nobody's right password a failure (LCK-2).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The slots of an engine.
#[derive(Debug, Default)]
pub(super) struct Slots {
    /// How many there are; 0 means no limit.
    most: AtomicUsize,
    taken: AtomicUsize,
}

/// A slot, which is free again when it is dropped.
#[derive(Debug)]
pub(super) struct Slot(Arc<Slots>);

impl Slots {
    /// Sets how many there are. Slots that are taken stay taken.
    pub(super) fn limit(&self, most: usize) {
        self.most.store(most, Ordering::Relaxed);
    }

    /// Takes a slot; `None` if all are taken.
    pub(super) fn take(self: &Arc<Self>) -> Option<Slot> {
        let most = self.most.load(Ordering::Relaxed);
        let next = |taken: usize| if most == 0 || taken < most { taken.checked_add(1) } else { None };
        self.taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).ok().map(|_| Slot(Arc::clone(self)))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.taken.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lck_2_a_slot_is_free_when_it_is_dropped() {
        let slots = Arc::new(Slots::default());
        let many: Vec<_> = (0..100).map(|_| slots.take()).collect();
        assert!(many.iter().all(Option::is_some)); // no limit
        slots.limit(2);
        assert!(slots.take().is_none());
        drop(many);
        let (first, second) = (slots.take(), slots.take());
        assert!(first.is_some() && second.is_some() && slots.take().is_none());
        drop(first);
        assert!(slots.take().is_some() && slots.take().is_some());
        drop(second);
    }
}
