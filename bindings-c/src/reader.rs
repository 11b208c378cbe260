//! Which profile a thread is reading now: one record for each thread, written by it alone, read by who closes a profile.
//!
//! Records are made on demand, never freed, and used again by later threads: there are as many as ever read at once.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// One thread's record, on a cache line of its own.
#[repr(align(64))]
struct Reader {
    /// The number of the profile it reads, or 0.
    holds: AtomicU64,
    /// Whether a thread owns it.
    taken: AtomicBool,
    /// Its place among all, from 0.
    place: usize,
    /// The record made before.
    next: Option<&'static Self>,
}

/// The record made last.
static LAST: AtomicPtr<Reader> = AtomicPtr::new(ptr::null_mut());

thread_local! {
    /// The thread's record, if it has one; without a destructor, so that reading it is one load.
    static OWN: Cell<Option<&'static Reader>> = const { Cell::new(None) };
    /// Gives the record back when the thread ends.
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

/// The record with which a thread reads: its own, or while the thread is ending, one for this call.
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
        // A thread that is ending has given its record back.
        let ending = AT_END.try_with(|_| ()).is_err();
        if !ending {
            OWN.set(Some(reader));
        }
        Self { reader, borrowed: ending }
    }

    /// Its place among all, from 0.
    pub(crate) fn place(&self) -> usize {
        self.reader.place
    }

    /// Says that this thread reads a profile, before it looks whether that is open.
    #[inline]
    pub(crate) fn hold(self, id: u64) -> Hold {
        self.reader.holds.swap(id, Ordering::SeqCst);
        Hold(self)
    }
}

/// While it lives, the thread is reading.
pub(crate) struct Hold(Own);

impl Drop for Hold {
    #[inline]
    fn drop(&mut self) {
        self.0.reader.holds.store(0, Ordering::Release);
    }
}

impl Reader {
    /// A record that no thread owns, or a new one.
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
                // SAFETY: it was made of a box, and is never freed from here on.
                Ok(_) => return unsafe { &*made },
                Err(other) => {
                    // SAFETY: nobody has seen it.
                    drop(unsafe { Box::from_raw(made) });
                    last = other;
                }
            }
        }
    }
}

/// Waits until no thread reads a profile that is closed already; see `profiles.rs` for why that ends.
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
