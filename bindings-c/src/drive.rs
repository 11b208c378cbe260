//! The loop that gives an act what it needs, over two functions of the host.

use std::ffi::c_void;
use std::hash::{BuildHasher as _, RandomState};
use std::thread;
use std::time::Duration;

use madoguchi::{Code, NeedKind, NeedRecord, OutcomeRecord};

use crate::act::{lowered, madoguchi_act, requested, told, with};
use crate::arena::Arena;
use crate::guard::{guard, guard_or};
use crate::lift::Sized32;
use crate::lower::Lower as _;
use crate::records::{madoguchi_answer, madoguchi_committed_input, madoguchi_loaded_input, madoguchi_need_record};
use crate::result::{Failure, ResultSlot, madoguchi_result};

/// A host's store of rows: two functions, which are called on the thread that drives the act. They may throw a C++ exception, which
/// `madoguchi_drive` passes on to its caller. They must not exit in another way, by `longjmp`, `pthread_exit` or a cancelled thread.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_store {
    /// Passed to both functions unchanged.
    pub context: *mut c_void,
    /// Writes the rows of `need->keys` that exist, and the instant, to `*loaded`. Its pointers must be valid until the next
    /// call of either function. Returns `MADOGUCHI_STORE_DONE`; with any other value, `madoguchi_drive` returns.
    pub load: Option<
        unsafe extern "C-unwind" fn(
            context: *mut c_void,
            need: *const madoguchi_need_record,
            loaded: *mut madoguchi_loaded_input,
        ) -> i32,
    >,
    /// Makes `need->writes` and `need->outbox` durable in one transaction, and writes the instant to `*committed`. Returns
    /// `MADOGUCHI_STORE_DONE`, or `MADOGUCHI_STORE_CONFLICT` if a row, also one of `need->requires`, had another revision and nothing was
    /// written; with any other value, `madoguchi_drive` returns.
    pub commit: Option<
        unsafe extern "C-unwind" fn(
            context: *mut c_void,
            need: *const madoguchi_need_record,
            committed: *mut madoguchi_committed_input,
        ) -> i32,
    >,
}

/// The store did what it was asked for.
pub const MADOGUCHI_STORE_DONE: i32 = 0;
/// A row had another revision, and nothing was written.
pub const MADOGUCHI_STORE_CONFLICT: i32 = 1;

/// Gives an act what it needs until it is over. `result->answer.outcome` says how it ended. The act must still be closed.
///
/// If the store fails, the outcome is NULL, the call returns 0, and the act still needs the same, so you can drive it again. If the
/// store throws a C++ exception, the act also still needs the same, and the result is empty. `result->answer.outcome` is valid until
/// the result is freed; the records passed to the store are valid only until the store's function returns.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same as `madoguchi_act_loaded`; 1833 for an act that an error ended, or whose outcome was already returned; 1901 if the
/// store, or one of its functions, is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn madoguchi_drive(
    act: madoguchi_act,
    store: *const madoguchi_store,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    let slot = match guard_or(Err(Code::Internal), || unsafe { ResultSlot::of(result) }) {
        Ok(slot) => slot,
        Err(code) => return i32::from(code.number()),
    };
    // SAFETY: the caller guarantees this.
    let driven = unsafe { driven(act, store) };
    let answer = |arena: &mut Arena| Ok(madoguchi_answer { outcome: lowered(driven?.as_ref(), arena) });
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { slot.answer(answer) })
}

/// Gives an act what it needs until it is over. Returns its outcome, or `None` if the store failed. Catching panics ends the process if
/// it meets an exception of another language, so only the library's own steps are guarded, never the store's functions.
///
/// # Safety
/// The store is NULL, or its functions do what they promise.
unsafe fn driven(act: madoguchi_act, store: *const madoguchi_store) -> Result<Option<OutcomeRecord>, Failure> {
    if store.is_null() {
        return Err(Code::NullPointer.into());
    }
    // SAFETY: it is not NULL, and the caller guarantees the rest.
    let store = unsafe { store.read_unaligned() };
    let mut conflicts = 0;
    loop {
        let need = step(|| with(act, |act| Ok(act.need_record())))?;
        if need.need == NeedKind::Nothing {
            let outcome = || with(act, |act| act.outcome_record().ok_or_else(|| told(Code::NoOutcome)));
            return step(outcome).map(Some);
        }
        // SAFETY: the caller guarantees this.
        if !unsafe { given(act, &store, &need, &mut conflicts) }? {
            return Ok(None);
        }
    }
}

/// Runs a step of the library; a panic becomes an error.
fn step<R>(work: impl FnOnce() -> Result<R, Failure>) -> Result<R, Failure> {
    guard_or(Err(Code::Internal.into()), work)
}

/// Waits after a conflict for a random time of at most 2, then 4, … then 64 milliseconds, so that acts which collided do not collide again.
fn back_off(conflicts: u32) {
    let most = 1_u64 << conflicts.min(6);
    // Each `RandomState` has keys of its own, from the system.
    let millis = RandomState::new().hash_one(conflicts).checked_rem(most).unwrap_or_default();
    thread::sleep(Duration::from_millis(millis));
}

/// Gives an act what it needs now. Returns whether the store did it.
///
/// # Safety
/// The store's functions do what they promise.
unsafe fn given(
    act: madoguchi_act,
    store: &madoguchi_store,
    need: &NeedRecord,
    conflicts: &mut u32,
) -> Result<bool, Failure> {
    let (Some(load), Some(commit)) = (store.load, store.commit) else { return Err(Code::NullPointer.into()) };
    let mut own = Arena::new();
    let asked = step(|| Ok(need.lower(&mut own)))?;
    if need.need == NeedKind::Load {
        let mut loaded = madoguchi_loaded_input { size: SIZE_LOADED, ..madoguchi_loaded_input::ABSENT };
        // SAFETY: the caller guarantees this.
        if unsafe { load(store.context, &raw const asked, &raw mut loaded) } != MADOGUCHI_STORE_DONE {
            return Ok(false);
        }
        step(|| {
            // SAFETY: the store's pointers are valid until its next call.
            let input = unsafe { requested(&raw const loaded) }?;
            with(act, |act| act.give_rows(&input))
        })?;
        return Ok(true);
    }
    let mut committed = madoguchi_committed_input { size: SIZE_COMMITTED, ..madoguchi_committed_input::ABSENT };
    // SAFETY: the caller guarantees this.
    match unsafe { commit(store.context, &raw const asked, &raw mut committed) } {
        MADOGUCHI_STORE_DONE => step(|| {
            // SAFETY: the structure contains only numbers.
            let input = unsafe { requested(&raw const committed) }?;
            with(act, |act| act.give_committed(&input))
        })?,
        MADOGUCHI_STORE_CONFLICT => {
            *conflicts = conflicts.saturating_add(1);
            back_off(*conflicts);
            step(|| with(act, madoguchi::Act::give_conflict))?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "records have some dozens of bytes")]
const SIZE_LOADED: u32 = size_of::<madoguchi_loaded_input>() as u32;
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "records have some dozens of bytes")]
const SIZE_COMMITTED: u32 = size_of::<madoguchi_committed_input>() as u32;
