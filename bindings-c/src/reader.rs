//! Records which profile a thread is reading. Each thread has one record, which only it writes, and which a thread that closes a profile
//! reads.
//!
//! Records are made on demand, never freed, and reused by later threads. Their number is the largest number of threads that ever read at
//! the same time.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// The record of one thread, on a separate cache line.
#[repr(align(64))]
struct Reader {
    /// The handle of the profile that the thread reads, or 0.
    holds: AtomicU64,
    /// Whether a thread owns the record.
    taken: AtomicBool,
    /// Its index among all records, from 0.
    place: usize,
    /// The record made before this one.
    next: Option<&'static Self>,
}

/// The last record made.
static LAST: AtomicPtr<Reader> = AtomicPtr::new(ptr::null_mut());

thread_local! {
    /// The thread's record, if it has one. It has no destructor, so reading it is one load.
    static OWN: Cell<Option<&'static Reader>> = const { Cell::new(None) };
    /// Releases the record when the thread ends.
    static AT_END: GiveBack = const { GiveBack };
}

struct GiveBack;

impl Drop for GiveBack {
    fn drop(&mut self) {
        if let Some(reader) = OWN.take() {
            reader.taken.store(false, Ordering::Release);
        }
    }
}

/// The record that a thread reads with: its own, or, while the thread is ending, one for this call.
pub(crate) struct Own {
    reader: &'static Reader,
    borrowed: bool,
}

impl Drop for Own {
    #[inline]
    fn drop(&mut self) {
        if self.borrowed {
            self.reader.taken.store(false, Ordering::Release);
        }
    }
}

impl Own {
    /// The thread's record.
    #[inline]
    pub(crate) fn record() -> Self {
        OWN.get().map_or_else(Self::new, |reader| Self { reader, borrowed: false })
    }

    #[cold]
    fn new() -> Self {
        let reader = Reader::take();
        // A thread that is ending has released its record.
        let ending = AT_END.try_with(|_| ()).is_err();
        if !ending {
            OWN.set(Some(reader));
        }
        Self { reader, borrowed: ending }
    }

    /// Its index among all records, from 0.
    pub(crate) fn place(&self) -> usize {
        self.reader.place
    }

    /// Records that this thread reads a profile, before it checks whether that is open.
    #[inline]
    pub(crate) fn hold(self, id: u64) -> Hold {
        self.reader.holds.swap(id, Ordering::SeqCst);
        Hold(self)
    }
}

/// The thread is reading as long as this value exists.
pub(crate) struct Hold(Own);

impl Drop for Hold {
    #[inline]
    fn drop(&mut self) {
        self.0.reader.holds.store(0, Ordering::Release);
    }
}

impl Reader {
    /// Returns a record that no thread owns, or a new one.
    fn take() -> &'static Self {
        let free = |reader: &&'static Self| {
            reader.taken.compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed).is_ok()
        };
        all().find(free).unwrap_or_else(Self::make)
    }

    fn make() -> &'static Self {
        let mut last = LAST.load(Ordering::Acquire);
        loop {
            // SAFETY: records are never freed.
            let next = unsafe { last.as_ref() };
            let place = next.map_or(0, |next| next.place.saturating_add(1));
            let made = Self { holds: AtomicU64::new(0), taken: AtomicBool::new(true), place, next };
            let made = Box::into_raw(Box::new(made));
            match LAST.compare_exchange(last, made, Ordering::SeqCst, Ordering::SeqCst) {
                // SAFETY: it was made from a box, and is never freed from here on.
                Ok(_) => return unsafe { &*made },
                Err(other) => {
                    // SAFETY: no other thread has seen it yet.
                    drop(unsafe { Box::from_raw(made) });
                    last = other;
                }
            }
        }
    }
}

/// Waits until no thread reads a profile that is already closed; `profiles.rs` explains why this ends.
pub(crate) fn wait_until_unread(id: u64) {
    for reader in all() {
        while reader.holds.load(Ordering::SeqCst) == id {
            std::thread::yield_now();
        }
    }
}

fn all() -> impl Iterator<Item = &'static Reader> {
    // SAFETY: records are never freed.
    let last = unsafe { LAST.load(Ordering::SeqCst).as_ref() };
    std::iter::successors(last, |reader| reader.next)
}
