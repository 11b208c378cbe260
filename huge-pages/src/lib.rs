//! Asks the OS for huge pages; callers need no `unsafe`.
//!
//! Linux maps memory in pages of 4 KiB. Code that accesses megabytes in random order, as Argon2 does, then pays for each of thousands of
//! pages at the first access, and again when the processor looks up its address. If the system's setting is `madvise`
//! (`/sys/kernel/mm/transparent_hugepage/enabled`, the default of most distributions), memory for which a program asks is mapped in pages
//! of 2 MiB.

use std::mem::MaybeUninit;

/// Asks for huge pages for the part of this memory that can hold whole ones; call it before the memory is first touched.
///
/// It is only advice: the content of the memory stays, no other memory is affected, and nothing changes if the system has no huge pages or
/// does not grant them. Resident memory does not grow beyond the memory itself.
///
/// ```
/// let mut blocks: Vec<[u64; 128]> = Vec::with_capacity(16_384); // 16 MiB
/// madoguchi_huge_pages::prefer(blocks.spare_capacity_mut());
/// blocks.resize(16_384, [0; 128]);
///
/// // Too small for a huge page: nothing is asked.
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

    /// The size of a huge page on systems with 4 KiB pages; a multiple of every other page size.
    pub(crate) const HUGE: usize = 2 * 1_024 * 1_024;

    pub(crate) fn prefer<T>(memory: &mut [MaybeUninit<T>]) {
        let bytes = size_of_val(memory);
        let start: *mut u8 = memory.as_mut_ptr().cast();
        let before = start.align_offset(HUGE);
        let whole = bytes.saturating_sub(before) / HUGE * HUGE;
        if whole > 0 {
            let aligned = start.wrapping_add(before);
            // SAFETY: the pages are inside the memory, which is exclusively borrowed, and the advice does not change their content. The
            // system may refuse, as documented, so the result is ignored.
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

    /// The bounds and flags of the mapping that contains an address, as Linux reports them.
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

    /// Memory in a mapping of its own: larger than any block that the heap keeps.
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
            // SAFETY: every cell was initialised from a byte.
            #[expect(unsafe_code, reason = "the cells are read back")]
            let byte = unsafe { cell.assume_init() };
            assert_eq!(byte, n.to_le_bytes()[0]);
        }
    }
}
