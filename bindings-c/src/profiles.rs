//! The table of open profiles: a handle is a number, checked at every call, never a pointer.
//!
//! ```text
//! ask:   my record := id        close:  slot.id: id → 0        (only one closer can)
//!        slot.id = id ? ──no──▸ 1902    each record = id ? ──yes──▸ wait
//!        read the profile               free the profile
//!        my record := 0                 the slot may be used again
//! ```
//!
//! The first two steps on each side are sequentially consistent. So either the asking thread sees that the slot is closed, or
//! the closing thread sees its record and waits: no profile is freed while it is read. A thread that asks after the close
//! writes its record, finds the slot closed, and clears its record, so the closing thread waits only for questions in progress.
//! (INVARIANT unread-when-freed)
//!
//! A thread writes only its own record, so threads that ask the same profile share no cache line that is written.

use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use madoguchi::{Code, Profile};

use crate::id::{GENERATION_MAX, Kind};
use crate::reader::{Own, wait_until_unread};

/// The largest number of profiles that can be open at the same time.
pub(crate) const PROFILES_MAX: usize = 1_024;

struct Slot {
    /// The handle of the profile that is open here, or 0.
    id: AtomicU64,
    /// The profile; valid while the handle is set, and while a thread reads it.
    profile: AtomicPtr<Profile>,
}

static SLOTS: [Slot; PROFILES_MAX] =
    [const { Slot { id: AtomicU64::new(0), profile: AtomicPtr::new(ptr::null_mut()) } }; PROFILES_MAX];

/// The free slots.
struct Vacant {
    /// Slots that were used before.
    again: Vec<usize>,
    /// The first slot that was never used.
    fresh: usize,
    /// The last generation that was used.
    generation: u64,
}

static VACANT: Mutex<Vacant> = Mutex::new(Vacant { again: Vec::new(), fresh: 0, generation: 0 });

fn vacant() -> MutexGuard<'static, Vacant> {
    VACANT.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vacant {
    /// A slot and a generation that were never used together.
    fn take(&mut self) -> Option<(usize, u64)> {
        let generation = self.generation.checked_add(1).filter(|&next| next <= GENERATION_MAX)?;
        let slot = self.again.pop().or_else(|| {
            let fresh = self.fresh;
            self.fresh = fresh.checked_add(1).filter(|&next| next <= PROFILES_MAX)?;
            Some(fresh)
        })?;
        self.generation = generation;
        Some((slot, generation))
    }
}

/// Opens a profile and returns its handle.
pub(crate) fn open(profile: Profile) -> Result<u64, Code> {
    let (place, generation) = vacant().take().ok_or(Code::TooManyHandles)?;
    let slot = SLOTS.get(place).ok_or(Code::TooManyHandles)?;
    let id = Kind::Profile.id(generation, place);
    slot.profile.store(Arc::into_raw(Arc::new(profile)).cast_mut(), Ordering::Relaxed);
    slot.id.store(id, Ordering::SeqCst);
    Ok(id)
}

/// Reads an open profile.
#[inline]
pub(crate) fn read<R>(id: u64, read: impl FnOnce(&Profile) -> R) -> Result<R, Code> {
    let slot = Kind::Profile.slot(id).and_then(|place| SLOTS.get(place)).ok_or(Code::InvalidHandle)?;
    let _held = Own::record().hold(id);
    if slot.id.load(Ordering::SeqCst) != id {
        return Err(Code::InvalidHandle);
    }
    // SAFETY: the slot was open after this thread had recorded that it reads it (INVARIANT unread-when-freed).
    let profile = unsafe { &*slot.profile.load(Ordering::Relaxed) };
    Ok(read(profile))
}

/// Returns a reference to an open profile, which outlives its close.
pub(crate) fn share(id: u64) -> Result<Arc<Profile>, Code> {
    read(id, |profile| {
        // SAFETY: a profile of the table was made from an `Arc`, and is open while it is read.
        unsafe {
            Arc::increment_strong_count(profile);
            Arc::from_raw(profile)
        }
    })
}

/// Closes a profile, and waits for the questions that other threads are asking it.
pub(crate) fn close(id: u64) -> Result<(), Code> {
    let place = Kind::Profile.slot(id).ok_or(Code::InvalidHandle)?;
    let slot = SLOTS.get(place).ok_or(Code::InvalidHandle)?;
    slot.id.compare_exchange(id, 0, Ordering::SeqCst, Ordering::Relaxed).map_err(|_| Code::InvalidHandle)?;
    wait_until_unread(id);
    let profile = slot.profile.swap(ptr::null_mut(), Ordering::Relaxed);
    // SAFETY: it was made from an `Arc`; only this thread closed it, and no other reads it (INVARIANT unread-when-freed).
    drop(unsafe { Arc::from_raw(profile) });
    vacant().again.push(place);
    Ok(())
}
