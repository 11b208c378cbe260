//! An act in C: an engine makes it, the host gives it what it needs, and closes it.

use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use madoguchi::{Act, Code, Engine, ErrorRecord, Errors, OutcomeRecord, Randomness, Secret};

use crate::arena::Arena;
use crate::bytes::madoguchi_bytes;
use crate::engine::{self, madoguchi_engine};
use crate::guard::guard;
use crate::id::Kind;
use crate::lift::{Fields, copied};
use crate::lower::Lower as _;
use crate::records::{
    madoguchi_answer, madoguchi_committed_input, madoguchi_found_input, madoguchi_hsm_input, madoguchi_loaded_input,
    madoguchi_outcome_record,
};
use crate::result::{Failure, deliver, madoguchi_result};
use crate::table::Table;
use crate::text::madoguchi_str;

/// A handle of an act: a conversation between the library and its host, in which the act says what it needs until it is over. A handle is
/// a number, like that of a profile. Only one thread at a time can drive an act; another thread gets 1832.
pub type madoguchi_act = u64;

/// An act, and whether it is over.
type Driven = Mutex<Option<Act>>;

static ACTS: Table<Driven> = Table::new(Kind::Act);

/// The request of an act, as C fills it.
pub(crate) trait Taken: Fields {
    /// Makes the act.
    fn take(engine: &Arc<Engine>, request: &Self::Record, randomness: Randomness) -> Result<Act, Errors>;
}

/// Declares the acts. A row has the name of the function in C, the method of the engine, and the structure of the request.
///
/// It makes the function and the implementation of [`Taken`]. `records.rs` calls it.
macro_rules! acts {
    ($($c:ident = $method:ident: $request:ident;)*) => {$(
        impl crate::act::Taken for $request {
            fn take(
                engine: &std::sync::Arc<madoguchi::Engine>,
                request: &Self::Record,
                randomness: madoguchi::Randomness,
            ) -> Result<madoguchi::Act, madoguchi::Errors> {
                engine.$method(request, randomness)
            }
        }

        /// Takes an act at an engine.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $c(
            engine: crate::engine::madoguchi_engine,
            request: *const $request,
            randomness: crate::bytes::madoguchi_bytes,
            act: *mut crate::act::madoguchi_act,
            result: *mut crate::result::madoguchi_result,
        ) -> i32 {
            // SAFETY: the caller's.
            unsafe { crate::act::take(engine, request, randomness, act, result) }
        }
    )*};
}
pub(crate) use acts;

/// Makes an act.
///
/// # Safety
/// Request and result are NULL or have the size they state, and their pointers are valid.
pub(crate) unsafe fn take<T: Taken>(
    engine: madoguchi_engine,
    request: *const T,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    let take = |engine: &Arc<Engine>, randomness| {
        // SAFETY: the caller guarantees this.
        let request = unsafe { requested(request) }?;
        T::take(engine, &request, randomness).map_err(Failure::Errors)
    };
    // SAFETY: the caller guarantees this.
    unsafe { taken(engine, randomness, act, result, take) }
}

/// Makes an act from one line of JSON, whose field `act` names the request. `result->errors` has all its errors.
///
/// Safe from every thread. Close the act with `madoguchi_act_close`.
///
/// Returns the same as `madoguchi_take_start_session`, and 1901 for an absent line; 1904 for a line that is not UTF-8.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_take(
    engine: madoguchi_engine,
    line: madoguchi_str,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
) -> i32 {
    let take = |engine: &Arc<Engine>, randomness| {
        if line.data.is_null() {
            return Err(Code::NullPointer.into());
        }
        // SAFETY: the caller guarantees this.
        let bytes = unsafe { line.bytes() }.ok_or(Code::TooLong)?;
        let line = str::from_utf8(bytes).map_err(|_| Code::NotUtf8)?;
        engine.take_line(line, randomness).map_err(Failure::Errors)
    };
    // SAFETY: the caller guarantees this.
    unsafe { taken(engine, randomness, act, result, take) }
}

/// Returns what the act needs, in `result->answer.need`. An act that is over needs nothing.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns 0; 1832 while another thread drives it; 1901 if `result` is NULL; 1902 for an act that is not open; 1903; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_need(act: madoguchi_act, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| {
        let need = with(act, |act| Ok(act.need_record()))?;
        let lowered = need.lower(arena);
        Ok(madoguchi_answer { need: arena.value(lowered) })
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Gives an act the rows that it asked for, as far as they exist, and runs its next step.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns 0; 1801 if the act did not ask for rows, or not for these; 1832 while another thread drives it; 1802 to 1808 for rows that
/// were changed; 1809 for an instant before a recorded one; 1810; codes of the record; 1901, 1902, 1903, 1905, 1908. The act is over
/// after 1801 to 1808, 1810, 1821 to 1823, 1825, 1826 and 1905, and after no other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_loaded(
    act: madoguchi_act,
    input: *const madoguchi_loaded_input,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |_: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let input = unsafe { requested(input) }?;
        with(act, |act| act.give_rows(&input))?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Tells an act that its commit is durable, and runs its next step, which may take as long as a hash.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same as `madoguchi_act_loaded`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_committed(
    act: madoguchi_act,
    input: *const madoguchi_committed_input,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |_: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let input = unsafe { requested(input) }?;
        with(act, |act| act.give_committed(&input))?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Reports a conflict to an act: a row had another revision and nothing was written. The act then asks for its rows again.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns 0; 1801 if the act did not ask for a commit; 1832 while another thread drives it; 1901, 1902, 1903, 1905, 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_conflicted(act: madoguchi_act, result: *mut madoguchi_result) -> i32 {
    let call = |_: &mut Arena| {
        with(act, Act::give_conflict)?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Reports to an act that nobody knows whether its commit took place, because the answer was lost. The act then finds out: it asks for rows,
/// and for messages by their names.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns 0; 1801 if the act did not ask for a commit; 1829 after very many lost answers; 1832 while another thread drives it; 1901, 1902,
/// 1903, 1905, 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_in_doubt(act: madoguchi_act, result: *mut madoguchi_result) -> i32 {
    let call = |_: &mut Arena| {
        with(act, Act::give_in_doubt)?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Gives an act the names of the messages that are in the outbox, of those that it looks for, and runs its next step, which may take as long
/// as a hash.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same as `madoguchi_act_loaded`; 1801 if the act did not look for messages, or not for these.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_found(
    act: madoguchi_act,
    input: *const madoguchi_found_input,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |_: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let input = unsafe { requested(input) }?;
        with(act, |act| act.give_found(&input))?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Gives an act what the HSM made of its blocks, one answer for each in their order, and runs its next step, which may take as long as a hash. The answer
/// to a block that does not decrypt has `size` 0, and `data` that is not NULL.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same as `madoguchi_act_loaded`; 1801 if the act did not ask for that, or for more or fewer blocks; 1853 if the HSM does not decrypt what it
/// has encrypted.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_hsm_answered(
    act: madoguchi_act,
    input: *const madoguchi_hsm_input,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |_: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let input = unsafe { requested(input) }?;
        with(act, |act| act.give_hsm_answers(&input))?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Returns how an act ended, in `result->answer.outcome`: NULL while it needs something, and after it failed.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same codes as `madoguchi_act_need`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_outcome(act: madoguchi_act, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| {
        let outcome = with(act, |act| Ok(act.outcome_record()))?;
        Ok(madoguchi_answer { outcome: lowered(outcome.as_ref(), arena) })
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Returns how an act ended, as one line of JSON in `result->answer.line`; `null` while it needs something, and after it failed.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same codes as `madoguchi_act_need`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_act_outcome_line(act: madoguchi_act, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| {
        let line = with(act, |act| Ok(act.outcome_line()))?;
        Ok(secret_line(&line, arena))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Closes an act, whether it is over or not, and wipes its memory. Its results stay valid. If another thread drives the act, that call
/// is answered first, and the act is wiped afterwards.
///
/// Safe from every thread; if several threads close the same act, one gets 0.
///
/// Returns 0; 1902 for an act that is not open; 1905.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_act_close(act: madoguchi_act) -> i32 {
    guard(|| ACTS.close(act).map(drop))
}

/// Writes how an act ended to where C can read it.
pub(crate) fn lowered(outcome: Option<&OutcomeRecord>, arena: &mut Arena) -> *const madoguchi_outcome_record {
    outcome.map_or(std::ptr::null(), |outcome| {
        let lowered = outcome.lower(arena);
        arena.value(lowered)
    })
}

/// Writes a line of JSON to where C can read it; it is wiped before it is freed.
pub(crate) fn secret_line(line: &Secret, arena: &mut Arena) -> madoguchi_answer {
    arena.keep_secret();
    let line = arena.text(line.expose());
    madoguchi_answer { line: arena.value(line) }
}

/// Calls a function with an open act that no other thread drives.
pub(crate) fn with<R>(act: madoguchi_act, step: impl FnOnce(&mut Act) -> Result<R, Errors>) -> Result<R, Failure> {
    let driven = ACTS.share(act)?;
    let mut own = own(&driven)?;
    // After a panic the act is over, so no half-done state is used again.
    let mut act = own.take().ok_or_else(|| told(Code::ActClosed))?;
    let done = step(&mut act);
    *own = Some(act);
    Ok(done?)
}

fn own(driven: &Driven) -> Result<MutexGuard<'_, Option<Act>>, Errors> {
    match driven.try_lock() {
        Ok(own) => Ok(own),
        Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => Err(told(Code::ActDriven)),
    }
}

/// An error of the act itself, not of a field.
pub(crate) fn told(code: Code) -> Errors {
    vec![ErrorRecord::new(code)]
}

/// # Safety
/// As for [`take`].
unsafe fn taken(
    engine: madoguchi_engine,
    randomness: madoguchi_bytes,
    act: *mut madoguchi_act,
    result: *mut madoguchi_result,
    take: impl FnOnce(&Arc<Engine>, Randomness) -> Result<Act, Failure>,
) -> i32 {
    guard(|| {
        if act.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: it is not NULL, and the caller guarantees the rest; C may have placed it unaligned.
        unsafe { act.write_unaligned(0) };
        let call = |_: &mut Arena| {
            let engine = engine::open(engine)?;
            // SAFETY: the caller guarantees this.
            let drawn = match unsafe { randomness.read() } {
                Ok(bytes) => Randomness::from_host(bytes.unwrap_or_default()).map_err(ErrorRecord::from),
                Err(code) => Err(ErrorRecord::new(code)),
            };
            let made = take(&engine, drawn.map_err(|error| vec![error.in_field("randomness")])?)?;
            let opened = ACTS.open(Arc::new(Mutex::new(Some(made))))?;
            // SAFETY: as above.
            unsafe { act.write_unaligned(opened) };
            Ok(madoguchi_answer::NONE)
        };
        // SAFETY: the caller guarantees this.
        unsafe { deliver(result, call) }
    })
}

/// Reads a record that C filled, or all its errors.
///
/// # Safety
/// The record is NULL or has the size it states, and its pointers are valid.
pub(crate) unsafe fn requested<F: Fields>(request: *const F) -> Result<F::Record, Failure> {
    if request.is_null() {
        return Err(Code::NullPointer.into());
    }
    let mut errors = Vec::new();
    // SAFETY: the caller guarantees this.
    let record = unsafe { copied(request)?.fields(None, &mut errors) };
    record.filter(|_| errors.is_empty()).ok_or(Failure::Errors(errors))
}
