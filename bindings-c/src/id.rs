//! Handles: numbers of 64 bits with kind, generation and slot. 0 is never a valid handle.
//!
//! A slot uses each generation once. So a closed handle stays closed, whatever is opened in the same slot later.

/// The kind of a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A profile.
    Profile,
    /// The memory that a result owns.
    Result,
    /// An engine.
    Engine,
    /// An act.
    Act,
    /// A software keyboard.
    Keyboard,
}

impl Kind {
    const fn bits(self) -> u64 {
        match self {
            Self::Profile => 1 << KIND_SHIFT,
            Self::Result => 2 << KIND_SHIFT,
            Self::Engine => 3 << KIND_SHIFT,
            Self::Act => 4 << KIND_SHIFT,
            Self::Keyboard => 5 << KIND_SHIFT,
        }
    }

    /// Makes the handle of a slot in a generation.
    pub(crate) fn id(self, generation: u64, slot: usize) -> u64 {
        let slot = u64::try_from(slot).unwrap_or(SLOT_MASK) & SLOT_MASK;
        self.bits() | (generation & GENERATION_MAX) << SLOT_BITS | slot
    }

    /// Returns the slot of a handle, if it is of this kind.
    #[inline]
    pub(crate) fn slot(self, id: u64) -> Option<usize> {
        if id & KIND_MASK == self.bits() { usize::try_from(id & SLOT_MASK).ok() } else { None }
    }
}

/// Returns the generation of a handle.
pub(crate) const fn generation(id: u64) -> u64 {
    id >> SLOT_BITS & GENERATION_MAX
}

const KIND_SHIFT: u32 = 61;
const KIND_MASK: u64 = 7 << KIND_SHIFT;
/// The number of bits of a slot.
pub(crate) const SLOT_BITS: u32 = 22;
const SLOT_MASK: u64 = (1 << SLOT_BITS) - 1;
/// The last generation, about 5 × 10¹¹.
pub(crate) const GENERATION_MAX: u64 = (1 << (KIND_SHIFT - SLOT_BITS)) - 1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_its_parts_and_is_of_one_kind() {
        for (generation_, slot) in [(1, 0), (GENERATION_MAX, 4_194_303), (77, 1_023)] {
            let id = Kind::Result.id(generation_, slot);
            assert_eq!(
                (generation(id), Kind::Result.slot(id), Kind::Profile.slot(id)),
                (generation_, Some(slot), None)
            );
        }
        assert_eq!((Kind::Profile.slot(0), Kind::Result.slot(u64::MAX)), (None, None));
    }
}
