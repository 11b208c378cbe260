//! What a call hands back, and its release.

use std::mem::offset_of;

use madoguchi::{Code, ErrorRecord, Errors, FaultRecord};

use crate::arena::Arena;
use crate::guard::{guard, guard_or};
use crate::lift::Absent as _;
use crate::lower::Lower as _;
use crate::record::{madoguchi_error_record_list, madoguchi_fault_record_list};
use crate::records::madoguchi_answer;
use crate::results;

/// What a call hands back. Begin with `madoguchi_result result = MADOGUCHI_RESULT_INIT;` and end with
/// `madoguchi_result_free(&result)`. It may be used for one call after another: each frees what the one before handed back,
/// once it has read what it is asked with. Everything it points to is valid until then, whatever becomes of the profile.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_result {
    /// `sizeof(madoguchi_result)`.
    pub size: u32,
    /// What the call returned: 0, or the code of the first thing that is wrong.
    pub code: i32,
    /// Stands for the memory behind the pointers; 0 where there is none.
    pub owner: u64,
    /// The answer; NULL where something is wrong.
    pub answer: madoguchi_answer,
    /// Everything that is wrong.
    pub errors: madoguchi_error_record_list,
    /// The faults of a profile that does not load.
    pub faults: madoguchi_fault_record_list,
}

impl madoguchi_result {
    const EMPTY: Self = Self {
        size: 0,
        code: 0,
        owner: 0,
        answer: madoguchi_answer::NONE,
        errors: madoguchi_error_record_list::ABSENT,
        faults: madoguchi_fault_record_list::ABSENT,
    };
}

/// What went wrong with a call that has a result.
pub(crate) enum Failure {
    Errors(Errors),
    Faults(Vec<FaultRecord>),
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::Errors(vec![ErrorRecord::new(code)])
    }
}

impl From<Errors> for Failure {
    fn from(errors: Errors) -> Self {
        Self::Errors(errors)
    }
}

/// Answers into a result: empties it, calls, writes the answer or everything that is wrong, and frees what it held, in which
/// the request may lie.
///
/// # Safety
/// The result is NULL, or as large as it says.
pub(crate) unsafe fn deliver(
    result: *mut madoguchi_result,
    call: impl FnOnce(&mut Arena) -> Result<madoguchi_answer, Failure>,
) -> Result<(), Code> {
    // SAFETY: the caller's.
    unsafe { ResultSlot::of(result)?.answer(call) }
}

/// A result of the caller's, of this or a newer header.
pub(crate) struct ResultSlot {
    at: *mut madoguchi_result,
    size: u32,
    /// What it held: freed when the call is over.
    _before: Option<Arena>,
}

impl ResultSlot {
    /// Empties it first, so that it holds nothing freed whatever happens.
    ///
    /// # Safety
    /// As of [`deliver`].
    pub(crate) unsafe fn of(at: *mut madoguchi_result) -> Result<Self, Code> {
        if at.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: at least the size is there.
        let size = unsafe { at.cast::<u32>().read_unaligned() };
        if !right_size(size) {
            return Err(Code::WrongSize);
        }
        // SAFETY: all of it is there.
        let owner = unsafe { at.byte_add(offset_of!(madoguchi_result, owner)).cast::<u64>().read_unaligned() };
        // A number that stands for nothing has nothing to free.
        let slot = Self { at, size, _before: results::take(owner).ok() };
        // SAFETY: all of it is there.
        unsafe { slot.write(madoguchi_result::EMPTY) };
        Ok(slot)
    }

    /// Calls, writes the answer or everything that is wrong, and frees what it held.
    ///
    /// # Safety
    /// As of [`deliver`].
    pub(crate) unsafe fn answer(
        self,
        call: impl FnOnce(&mut Arena) -> Result<madoguchi_answer, Failure>,
    ) -> Result<(), Code> {
        let mut arena = Arena::new();
        let mut filled = madoguchi_result::EMPTY;
        // A panic is told in the result as everything else is.
        match guard_or(Err(Code::Internal.into()), || call(&mut arena)) {
            Ok(answer) => filled.answer = answer,
            Err(Failure::Errors(errors)) => {
                filled.code = errors.first().map_or(0, |first| first.code.into());
                filled.errors = errors.lower(&mut arena);
            }
            Err(Failure::Faults(faults)) => {
                filled.code = faults.first().map_or(0, |first| first.code.into());
                filled.faults = faults.lower(&mut arena);
            }
        }
        match results::keep(arena) {
            Ok(owner) => filled.owner = owner,
            Err(code) => filled = madoguchi_result { code: code.number().into(), ..madoguchi_result::EMPTY },
        }
        // SAFETY: the caller's.
        unsafe { self.write(filled) };
        u16::try_from(filled.code).ok().and_then(Code::from_number).map_or(Ok(()), Err)
    }

    /// # Safety
    /// As of [`deliver`].
    unsafe fn write(&self, filled: madoguchi_result) {
        let whole = usize::try_from(self.size).unwrap_or(0);
        let rest = whole.saturating_sub(size_of::<madoguchi_result>());
        // SAFETY: the caller's; what a newer header has behind is zeroed.
        unsafe {
            self.at.write_unaligned(madoguchi_result { size: self.size, ..filled });
            self.at.add(1).cast::<u8>().write_bytes(0, rest);
        }
    }
}

/// Frees what a result holds, and empties it; its `size` stays, so that it may be used again. To free an empty result does
/// nothing. A copy of a result that was freed is found out: 1902.
///
/// Safe from every thread, for different results at once.
///
/// Returns 0; 1901 for NULL; 1902 where what it holds was freed already, or is none; 1903 where its size is wrong.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_result_free(result: *mut madoguchi_result) -> i32 {
    guard(|| {
        if result.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: the caller's: at least the size is there, and all of it where the size is right.
        let owner = unsafe {
            let size = result.cast::<u32>().read_unaligned();
            right_size(size)
                .then(|| result.byte_add(offset_of!(madoguchi_result, owner)).cast::<u64>().read_unaligned())
        };
        let owner = owner.ok_or(Code::WrongSize)?;
        let freed = if owner == 0 { Ok(()) } else { results::take(owner).map(drop) };
        // SAFETY: the caller's.
        unsafe { ResultSlot::of(result) }?;
        freed
    })
}

/// Whether a result of this or a newer header has that size.
fn right_size(size: u32) -> bool {
    usize::try_from(size).is_ok_and(|size| (size_of::<madoguchi_result>()..=RESULT_MAX).contains(&size))
}

/// More than a result will ever have; a number above is no size.
const RESULT_MAX: usize = 4_096;
