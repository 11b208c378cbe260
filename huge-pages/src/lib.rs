//! Asks the system for large pages, without `unsafe` in whoever asks.
//!
//! Linux maps memory 4 KiB at a time. A work that goes through megabytes in no order, as Argon2 does, then pays for each of some
//! thousand pages when it first touches it, and again when the processor looks its place up. Where the system's setting is `madvise`
//! (`/sys/kernel/mm/transparent_hugepage/enabled`, as most distributions have it), whoever asks gets 2 MiB at a time.

use std::mem::MaybeUninit;

/// Asks for large pages where whole ones lie inside this memory, which is best done before it is first touched.
///
/// It is a wish: what is in the memory stays, nothing outside of it is concerned, and a system that has none, or grants none, changes
/// nothing. What is resident does not grow beyond the memory itself.
///
/// ```
/// let mut blocks: Vec<[u64; 128]> = Vec::with_capacity(16_384); // 16 MiB
/// madoguchi_huge_pages::prefer(blocks.spare_capacity_mut());
/// blocks.resize(16_384, [0; 128]);
///
/// // Too small for one: nothing is asked.
/// madoguchi_huge_pages::prefer(Vec::<u8>::with_capacity(4_096).spare_capacity_mut());
/// ```
pub fn prefer<T>(memory: &mut [MaybeUninit<T>]) {
    #[cfg(target_os = "linux")]
    linux::prefer(memory);
    #[cfg(not(target_os = "linux"))]
    let _ = memory;
}

#[cfg(target_os = "linux")]
mod linux {
    use std::mem::MaybeUninit;

    /// The size of a large page where a small one is 4 KiB; a multiple of every other size of a small one.
    pub(crate) const HUGE: usize = 2 * 1_024 * 1_024;

    pub(crate) fn prefer<T>(memory: &mut [MaybeUninit<T>]) {
        let bytes = size_of_val(memory);
        let start: *mut u8 = memory.as_mut_ptr().cast();
        let before = start.align_offset(HUGE);
        let whole = bytes.saturating_sub(before) / HUGE * HUGE;
        if whole > 0 {
            let aligned = start.wrapping_add(before);
            // SAFETY: the pages lie inside the memory, which is borrowed alone, and the advice changes nothing that is in them. That
            // it may be refused is part of the promise, so the answer is not looked at.
            #[expect(unsafe_code, reason = "no safe crate of standing has this call")]
            unsafe {
                libc::madvise(aligned.cast(), whole, libc::MADV_HUGEPAGE);
            }
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::linux::HUGE;
    use super::*;

    /// The flags of the mapping that an address lies in, as Linux tells them, and its bounds.
    fn mapping(address: usize) -> (usize, usize, String) {
        let smaps = std::fs::read_to_string("/proc/self/smaps").expect("Linux tells");
        let mut found = None;
        for line in smaps.lines() {
            let bounds = line.split(' ').next().and_then(|word| word.split_once('-'));
            let bounds = bounds.map(|(from, to)| [from, to].map(|hex| usize::from_str_radix(hex, 16)));
            if let Some([Ok(from), Ok(to)]) = bounds {
                found = (from..to).contains(&address).then_some((from, to));
            } else if let (Some((from, to)), Some(flags)) = (found, line.strip_prefix("VmFlags:")) {
                return (from, to, flags.to_owned());
            }
        }
        panic!("{address:x} is not mapped")
    }

    /// Memory of a mapping of its own, larger than any that the heap keeps.
    fn memory(bytes: usize) -> Vec<u8> {
        Vec::with_capacity(bytes.max(33 * 1_024 * 1_024))
    }

    #[test]
    fn whole_pages_inside_are_wished_for_and_nothing_else() {
        assert!(std::path::Path::new("/sys/kernel/mm/transparent_hugepage").exists(), "this Linux has no large pages");
        let bytes = 5 * HUGE + 4_096;
        let mut own = memory(bytes);
        prefer(own.spare_capacity_mut().get_mut(..bytes).expect("the room"));
        let start = own.as_ptr().addr();
        let (from, to, flags) = mapping(start.next_multiple_of(HUGE));
        assert!(flags.contains(" hg"), "{flags}");
        assert!(from >= start && to <= start + bytes, "{from:x}–{to:x} of {start:x}–{:x}", start + bytes);
        assert!(to - from >= 4 * HUGE);
        let (_, _, flags) = mapping(start + bytes);
        assert!(!flags.contains(" hg"), "{flags}");
    }

    #[test]
    fn too_little_memory_is_left_alone() {
        let mut own = memory(0);
        let before = own.as_ptr().align_offset(HUGE);
        for bytes in [0, 1, before, before + HUGE - 1] {
            prefer(own.spare_capacity_mut().get_mut(..bytes).expect("the room"));
            let (_, _, flags) = mapping(own.as_ptr().addr() + before);
            assert!(!flags.contains(" hg"), "{bytes}: {flags}");
        }
        prefer(&mut [MaybeUninit::<()>::uninit(); 3]);
    }

    #[test]
    fn what_is_in_the_memory_stays() {
        let mut own = memory(0);
        own.extend((0..3 * HUGE).map(|n| n.to_le_bytes()[0]));
        let mut cells: Vec<MaybeUninit<u8>> = own.into_iter().map(MaybeUninit::new).collect();
        prefer(&mut cells);
        for (n, cell) in cells.iter().enumerate() {
            // SAFETY: every cell was made of a byte.
            #[expect(unsafe_code, reason = "the cells are read back")]
            let byte = unsafe { cell.assume_init() };
            assert_eq!(byte, n.to_le_bytes()[0]);
        }
    }
}
