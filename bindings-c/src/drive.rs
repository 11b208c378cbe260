//! The loop that gives an act what it needs, over three functions of the host.

use std::ffi::c_void;
use std::hash::{BuildHasher as _, RandomState};
use std::thread;
use std::time::Duration;

use madoguchi::{Code, HsmAnswerInput, HsmInput, Instant, NeedKind, NeedRecord, OutcomeRecord};

use crate::act::{lowered, madoguchi_act, requested, told, with};
use crate::arena::Arena;
use crate::guard::{guard, guard_or};
use crate::lift::Sized32;
use crate::lower::Lower as _;
use crate::records::{
    madoguchi_answer, madoguchi_committed_input, madoguchi_found_input, madoguchi_hsm_input, madoguchi_loaded_input,
    madoguchi_need_record,
};
use crate::result::{Failure, ResultSlot, madoguchi_result};

/// A host's store of rows: three functions, which are called on the thread that drives the act. They may throw a C++ exception, which
/// `madoguchi_drive` passes on to its caller. They must not exit in another way, by `longjmp`, `pthread_exit` or a cancelled thread.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_store {
    /// Passed to all functions unchanged.
    pub context: *mut c_void,
    /// Writes the rows of `need->keys` that exist, and the instant, to `*loaded`. Its pointers must be valid until the next
    /// call of one of the functions. Returns `MADOGUCHI_STORE_DONE`; any other value is a failure, and `MADOGUCHI_STORE_REFUSED` one that no
    /// retry can change.
    pub load: Option<
        unsafe extern "C-unwind" fn(
            context: *mut c_void,
            need: *const madoguchi_need_record,
            loaded: *mut madoguchi_loaded_input,
        ) -> i32,
    >,
    /// Makes `need->writes` and `need->outbox` durable in one transaction, and writes the instant to `*committed`. Returns
    /// `MADOGUCHI_STORE_DONE`, or `MADOGUCHI_STORE_CONFLICT` if a row, also one of `need->requires`, had another revision and nothing was
    /// written. After any other value it is unknown whether the commit took place, and `madoguchi_drive` finds out, unless it is
    /// `MADOGUCHI_STORE_REFUSED`.
    pub commit: Option<
        unsafe extern "C-unwind" fn(
            context: *mut c_void,
            need: *const madoguchi_need_record,
            committed: *mut madoguchi_committed_input,
        ) -> i32,
    >,
    /// Writes to `*found` the names of those of `need->messages` that any connection has committed to the outbox, sent or not, and the
    /// instant. It is called only after the answer to a commit was lost; a message is kept for at least a day after it was sent. Its pointers
    /// must be valid until the next call of one of the functions. Returns `MADOGUCHI_STORE_DONE`; any other value is a failure, and
    /// `MADOGUCHI_STORE_REFUSED` one that no retry can change.
    pub find: Option<
        unsafe extern "C-unwind" fn(
            context: *mut c_void,
            need: *const madoguchi_need_record,
            found: *mut madoguchi_found_input,
        ) -> i32,
    >,
}

/// A host's HSM: one function, under the same terms as those of a `madoguchi_store`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_hsm {
    /// Passed to the function unchanged.
    pub context: *mut c_void,
    /// Writes what the HSM made of each of `need->blocks` to `*answered`, in their order, and the instant: 1 to 96 bytes for a block that was to be
    /// encrypted; `size` 0, and `data` that is not NULL, for one that was to be decrypted and does not decrypt. Its pointers must be valid until the next call of one of the functions.
    /// Returns `MADOGUCHI_STORE_DONE`; any other value is a failure: then the act gets empty answers and goes on, so that a counted attempt does not run out
    /// as a failure of the customer. Report a failure by this value and in a log, not by an exception: after one the act waits, and a counted attempt runs out.
    pub answer: Option<
        unsafe extern "C-unwind" fn(
            context: *mut c_void,
            need: *const madoguchi_need_record,
            answered: *mut madoguchi_hsm_input,
        ) -> i32,
    >,
}

/// The store did what it was asked for.
pub const MADOGUCHI_STORE_DONE: i32 = 0;
/// A row had another revision, and nothing was written.
pub const MADOGUCHI_STORE_CONFLICT: i32 = 1;
/// The store refuses, and no retry can change that, for example because a row is older than its high-water mark. `madoguchi_drive` ends at once.
pub const MADOGUCHI_STORE_REFUSED: i32 = 2;

/// Gives an act what it needs until it is over. `result->answer.outcome` says how it ended. The act must still be closed.
///
/// If the store fails before a commit, the outcome is NULL, the call returns 0, and the act still needs the same, so you can drive it again.
/// If it fails at a commit, the commit may have taken place, and the act finds out: the store is called again, with random waits of at most a second each
/// and 10 seconds in all. After that the outcome is NULL too, the call returns 0, and whoever drives the act again goes
/// on finding out. After `MADOGUCHI_STORE_REFUSED` the same holds, without a wait: no later failure of the store hides it. If the store throws a C++ exception, the same holds, without a wait, and the result is empty. `result->answer.outcome` is
/// valid until the result is freed; the records passed to the store are valid only until the store's function returns.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same as `madoguchi_act_loaded`; 1833 for an act that an error ended, or whose outcome was already returned; 1901 if the
/// store, or one of its functions, is NULL, or if the act needs an HSM.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn madoguchi_drive(
    act: madoguchi_act,
    store: *const madoguchi_store,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { madoguchi_drive_with_hsm(act, store, std::ptr::null(), result) }
}

/// Does the same as `madoguchi_drive` for an act whose engine has a pepper in the host's HSM. If the HSM fails, the act goes on with empty answers, and the
/// call returns 1853 if the act cannot end without the HSM.
///
/// Safe from every thread; does not wait for a thread that drives the act.
///
/// Returns the same as `madoguchi_drive`; 1901 if the act needs an HSM before it has committed anything, and `hsm` or its function is NULL: the act still
/// needs the same; 1853 if the HSM fails, or does not decrypt what it has encrypted.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn madoguchi_drive_with_hsm(
    act: madoguchi_act,
    store: *const madoguchi_store,
    hsm: *const madoguchi_hsm,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    let slot = match guard_or(Err(Code::Internal), || unsafe { ResultSlot::of(result) }) {
        Ok(slot) => slot,
        Err(code) => return i32::from(code.number()),
    };
    // SAFETY: the caller guarantees this.
    let driven = unsafe { driven(act, store, hsm) };
    let answer = |arena: &mut Arena| Ok(madoguchi_answer { outcome: lowered(driven?.as_ref(), arena) });
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { slot.answer(answer) })
}

/// Gives an act what it needs until it is over. Returns its outcome, or `None` if the store failed. Catching panics ends the process if
/// it meets an exception of another language, so only the library's own steps are guarded, never the store's functions.
///
/// # Safety
/// The store is NULL, or its functions do what they promise, and so does the HSM.
unsafe fn driven(
    act: madoguchi_act,
    store: *const madoguchi_store,
    hsm: *const madoguchi_hsm,
) -> Result<Option<OutcomeRecord>, Failure> {
    if store.is_null() {
        return Err(Code::NullPointer.into());
    }
    // SAFETY: it is not NULL, and the caller guarantees the rest.
    let store = unsafe { store.read_unaligned() };
    let mut patience = Patience::default();
    // SAFETY: the caller guarantees this.
    let driven = unsafe { driven_over(act, &store, hsm, &mut patience) };
    // An HSM that is away decrypts no check block either.
    driven.map_err(
        |error| if patience.is_hsm_away && is_wrong_pepper(&error) { told(Code::HsmAnswer).into() } else { error },
    )
}

fn is_wrong_pepper(error: &Failure) -> bool {
    matches!(error, Failure::Errors(errors) if errors.iter().any(|own| own.code == Code::WrongPepper.number()))
}

/// Gives an act what it needs, as [`driven`].
///
/// # Safety
/// The HSM is NULL, or its function does what it promises, and so do the store's.
unsafe fn driven_over(
    act: madoguchi_act,
    store: &madoguchi_store,
    hsm: *const madoguchi_hsm,
    patience: &mut Patience,
) -> Result<Option<OutcomeRecord>, Failure> {
    loop {
        let need = step(|| with(act, |act| Ok(act.need_record())))?;
        if need.need == NeedKind::Nothing {
            let outcome = || with(act, |act| act.outcome_record().ok_or_else(|| told(Code::NoOutcome)));
            return step(outcome).map(Some);
        }
        if need.need == NeedKind::Hsm {
            // SAFETY: the caller guarantees this.
            unsafe { answered(act, hsm, &need, patience) }?;
            continue;
        }
        // SAFETY: the caller guarantees this.
        if !unsafe { given(act, store, &need, patience) }? && !patience.waits() {
            return Ok(None);
        }
    }
}

/// What the loop has met so far.
#[derive(Default)]
struct Patience {
    conflicts: u32,
    /// How long the loop may still wait, from when the answer to a commit was lost until the store answers a commit again. The library reads no clock.
    left: Option<Duration>,
    /// The failures since then.
    failures: u32,
    /// Whether the store's last answer was that it refuses, which no retry can change.
    is_refused: bool,
    /// Whether the act has committed something: its attempt may be counted.
    has_committed: bool,
    /// Whether the HSM has failed.
    is_hsm_away: bool,
    /// The store's last instant.
    now: Option<Instant>,
}

impl Patience {
    /// Notes what the store answered. Returns whether it did what it was asked for.
    fn is_done(&mut self, answer: i32) -> bool {
        self.is_refused = answer == MADOGUCHI_STORE_REFUSED;
        answer == MADOGUCHI_STORE_DONE
    }

    /// Waits after a failure of the store; `false` if it refuses, or if nothing is in doubt, or has been for too long.
    fn waits(&mut self) -> bool {
        let Some(left) = self.left.filter(|left| !left.is_zero() && !self.is_refused) else { return false };
        self.failures = self.failures.saturating_add(1);
        // At least a millisecond, so that a store which fails at once does not keep the loop for ever.
        let wait = random(self.failures, 16_u64 << self.failures.min(6)).max(Duration::from_millis(1)).min(left);
        self.left = Some(left.saturating_sub(wait));
        thread::sleep(wait);
        true
    }

    /// Waits after a conflict for a random time of at most 2, then 4, … then 64 milliseconds, so that acts which collided do not collide again.
    fn after_conflict(&mut self) {
        self.conflicts = self.conflicts.saturating_add(1);
        thread::sleep(random(self.conflicts, 1_u64 << self.conflicts.min(6)));
    }
}

/// A random time below this number of milliseconds.
fn random(count: u32, most: u64) -> Duration {
    // Each `RandomState` has keys of its own, from the system.
    Duration::from_millis(RandomState::new().hash_one(count).checked_rem(most).unwrap_or_default())
}

/// Reports a commit as in doubt if the store's function throws an exception.
struct Sent(madoguchi_act);

impl Drop for Sent {
    fn drop(&mut self) {
        if let Err(error) = step(|| with(self.0, madoguchi::Act::give_in_doubt)) {
            // The act is over, or closed.
            drop(error);
        }
    }
}

/// Runs a step of the library; a panic becomes an error.
fn step<R>(work: impl FnOnce() -> Result<R, Failure>) -> Result<R, Failure> {
    guard_or(Err(Code::Internal.into()), work)
}

/// Gives an act what it needs now. Returns whether the store did it.
///
/// # Safety
/// The store's functions do what they promise.
unsafe fn given(
    act: madoguchi_act,
    store: &madoguchi_store,
    need: &NeedRecord,
    patience: &mut Patience,
) -> Result<bool, Failure> {
    let (Some(load), Some(commit), Some(find)) = (store.load, store.commit, store.find) else {
        return Err(Code::NullPointer.into());
    };
    let mut own = Arena::new();
    let asked = step(|| Ok(need.lower(&mut own)))?;
    match need.need {
        NeedKind::Load => {
            let mut loaded = madoguchi_loaded_input { size: SIZE_LOADED, ..madoguchi_loaded_input::ABSENT };
            // SAFETY: the caller guarantees this.
            if !patience.is_done(unsafe { load(store.context, &raw const asked, &raw mut loaded) }) {
                return Ok(false);
            }
            step(|| {
                // SAFETY: the store's pointers are valid until its next call.
                let input = unsafe { requested(&raw const loaded) }?;
                patience.now = Some(input.now);
                with(act, |act| act.give_rows(&input))
            })?;
        }
        NeedKind::Find => {
            let mut found = madoguchi_found_input { size: SIZE_FOUND, ..madoguchi_found_input::ABSENT };
            // SAFETY: the caller guarantees this.
            if !patience.is_done(unsafe { find(store.context, &raw const asked, &raw mut found) }) {
                return Ok(false);
            }
            step(|| {
                // SAFETY: the store's pointers are valid until its next call.
                let input = unsafe { requested(&raw const found) }?;
                patience.now = Some(input.now);
                patience.has_committed |= !input.messages.is_empty();
                with(act, |act| act.give_found(&input))
            })?;
        }
        // SAFETY: the caller guarantees this.
        NeedKind::Commit => return unsafe { committed(act, commit, store.context, &asked, patience) },
        // The store has no part in these.
        NeedKind::Nothing | NeedKind::Hsm => {}
    }
    Ok(true)
}

/// Lets the HSM answer. If it fails, its answers are empty, so that a counted attempt does not run out as a failure (LCK-2).
///
/// # Safety
/// The HSM is NULL, or its function does what it promises.
unsafe fn answered(
    act: madoguchi_act,
    hsm: *const madoguchi_hsm,
    need: &NeedRecord,
    patience: &mut Patience,
) -> Result<(), Failure> {
    // SAFETY: the caller guarantees this; it is not NULL.
    let hsm = (!hsm.is_null()).then(|| unsafe { hsm.read_unaligned() });
    let answer = hsm.and_then(|hsm| Some((hsm.context, hsm.answer?)));
    if answer.is_none() && !patience.has_committed {
        return Err(Code::NullPointer.into());
    }
    let mut own = Arena::new();
    let asked = step(|| Ok(need.lower(&mut own)))?;
    let mut answered = madoguchi_hsm_input { size: SIZE_HSM, ..madoguchi_hsm_input::ABSENT };
    // SAFETY: the caller guarantees this.
    let is_done = answer.is_some_and(|(context, answer)| unsafe {
        answer(context, &raw const asked, &raw mut answered) == MADOGUCHI_STORE_DONE
    });
    patience.is_hsm_away |= !is_done;
    step(|| {
        if !is_done {
            let none = need.blocks.iter().map(|_| HsmAnswerInput { bytes: Vec::new().into() }).collect();
            // An earlier call may have given the act its rows. With empty answers nothing matches, and the act asks for rows with an instant of their own before
            // it decides.
            let now = patience.now.unwrap_or(Instant::MIN);
            return with(act, |act| act.give_hsm_answers(&HsmInput { answers: none, now }));
        }
        // SAFETY: the HSM's pointers are valid until its next call.
        let input = unsafe { requested(&raw const answered) }?;
        with(act, |act| act.give_hsm_answers(&input))
    })
}

/// Lets the store commit. Returns whether it answered.
///
/// # Safety
/// The store's function does what it promises.
unsafe fn committed(
    act: madoguchi_act,
    commit: unsafe extern "C-unwind" fn(
        *mut c_void,
        *const madoguchi_need_record,
        *mut madoguchi_committed_input,
    ) -> i32,
    context: *mut c_void,
    asked: &madoguchi_need_record,
    patience: &mut Patience,
) -> Result<bool, Failure> {
    let mut committed = madoguchi_committed_input { size: SIZE_COMMITTED, ..madoguchi_committed_input::ABSENT };
    let sent = Sent(act);
    // SAFETY: the caller guarantees this.
    let answer = unsafe { commit(context, asked, &raw mut committed) };
    std::mem::forget(sent);
    if !patience.is_done(answer) && answer != MADOGUCHI_STORE_CONFLICT {
        patience.left = patience.left.or(Some(DOUBT));
        return step(|| with(act, madoguchi::Act::give_in_doubt)).map(|()| false);
    }
    (patience.left, patience.failures) = (None, 0);
    if answer == MADOGUCHI_STORE_CONFLICT {
        patience.after_conflict();
        return step(|| with(act, madoguchi::Act::give_conflict)).map(|()| true);
    }
    step(|| {
        // SAFETY: the structure contains only numbers.
        let input = unsafe { requested(&raw const committed) }?;
        (patience.now, patience.has_committed) = (Some(input.now), true);
        with(act, |act| act.give_committed(&input))
    })?;
    Ok(true)
}

/// How long the loop waits in all to find out whether a commit took place.
const DOUBT: Duration = Duration::from_secs(10);
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "records have some dozens of bytes")]
const SIZE_LOADED: u32 = size_of::<madoguchi_loaded_input>() as u32;
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "records have some dozens of bytes")]
const SIZE_COMMITTED: u32 = size_of::<madoguchi_committed_input>() as u32;
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "records have some dozens of bytes")]
const SIZE_FOUND: u32 = size_of::<madoguchi_found_input>() as u32;
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "records have some dozens of bytes")]
const SIZE_HSM: u32 = size_of::<madoguchi_hsm_input>() as u32;
