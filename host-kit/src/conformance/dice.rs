//! The numbers by which a walk goes: the same ones in each run, so that what was found once is found again.

/// A generator with a fixed seed: splitmix64.
#[derive(Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below this one; 0 if there is none.
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = mixed ^ (mixed >> 31);
        let below = u64::try_from(most).ok().and_then(|most| mixed.checked_rem(most));
        below.and_then(|below| usize::try_from(below).ok()).unwrap_or_default()
    }

    /// A connection of this many.
    pub(super) fn connection(&mut self, count: usize) -> u32 {
        u32::try_from(self.below(count)).unwrap_or_default()
    }

    /// Milliseconds below this number.
    pub(super) fn millis(&mut self, most: usize) -> i64 {
        i64::try_from(self.below(most)).unwrap_or_default()
    }

    /// Puts these into an order of its own.
    pub(super) fn shuffle<T>(&mut self, all: &mut [T]) {
        for place in (1..all.len()).rev() {
            all.swap(place, self.below(place.saturating_add(1)));
        }
    }
}
