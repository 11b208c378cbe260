//! Wipes memory before it is freed (CRD-9): a request crosses in a buffer of uniffi, which frees it without wiping it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::slice;

/// The system's allocator, which wipes memory when it is freed.
struct Wiping;

#[global_allocator]
static WIPING: Wiping = Wiping;

/// The largest block that is wiped, in bytes. A line has at most 4 MiB, and its buffer three bytes for each `Char`. A larger block is
/// the memory of a hash, which the core wipes after each hash, and which may not be fully resident.
const WIPED_MAX: usize = 16 * 1024 * 1024;

// SAFETY: every call is passed to the system's allocator with unchanged arguments.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees this.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees this.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if layout.size() <= WIPED_MAX {
            // SAFETY: the block has this size and belongs to no other code; after the first line it is initialised.
            let bytes: &[u8] = unsafe {
                block.write_bytes(0, layout.size());
                slice::from_raw_parts(block, layout.size())
            };
            // Without this the compiler would remove the stores, because they are never read.
            zeroize::optimization_barrier(bytes);
        }
        // SAFETY: the caller guarantees this.
        unsafe { System.dealloc(block, layout) }
    }

    // `realloc` is the trait's default: it allocates, copies, and frees the old block as above, so that no copy is left behind.
}
