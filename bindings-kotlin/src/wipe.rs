//! Memory that is freed is wiped first (CRD-9): a request crosses in a buffer of uniffi's, which frees it without wiping.

use std::alloc::{GlobalAlloc, Layout, System};
use std::slice;

/// The system's allocator, which wipes what it takes back.
struct Wiping;

#[global_allocator]
static WIPING: Wiping = Wiping;

/// Larger blocks are not wiped. A line has at most 4 MiB, and its buffer three bytes for each character of Java; what is larger is
/// the memory of a hash, which the core wipes after each hash, and of which the system has not made all resident.
const WIPED_MAX: usize = 16 * 1024 * 1024;

// SAFETY: every call goes to the system's allocator with the arguments that it came with.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if layout.size() <= WIPED_MAX {
            // SAFETY: the block has this size and belongs to nobody else; after the first line it is initialised.
            let bytes: &[u8] = unsafe {
                block.write_bytes(0, layout.size());
                slice::from_raw_parts(block, layout.size())
            };
            // Without it the compiler would drop the stores, since nobody reads them.
            zeroize::optimization_barrier(bytes);
        }
        // SAFETY: the caller's.
        unsafe { System.dealloc(block, layout) }
    }

    // `realloc` is the trait's own: it allocates, copies, and frees the old block as above, so that no move leaves a copy.
}
