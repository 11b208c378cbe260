//! The result of a call, and how it is freed.

use std::mem::offset_of;

use madoguchi::{Code, ErrorRecord, Errors, FaultRecord};

use crate::arena::Arena;
use crate::guard::{guard, guard_or};
use crate::lift::Absent as _;
use crate::lower::Lower as _;
use crate::record::{madoguchi_error_record_list, madoguchi_fault_record_list};
use crate::records::madoguchi_answer;
use crate::results;

/// The result of a call. Begin with `madoguchi_result result = MADOGUCHI_RESULT_INIT;` and end with
/// `madoguchi_result_free(&result)`. You may use it for one call after another: each call first reads its arguments, then frees the
/// previous answer. Everything the result points to is valid until then, even if the profile is closed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_result {
    /// `sizeof(madoguchi_result)`.
    pub size: u32,
    /// The return value of the call: 0, or the code of the first error.
    pub code: i32,
    /// Identifies the memory behind the pointers; 0 if there is none.
    pub owner: u64,
    /// The answer; NULL in case of an error.
    pub answer: madoguchi_answer,
    /// All errors.
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

/// Why a call with a result failed.
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

/// Writes an answer to a result: empties the result, calls the function, writes the answer or all errors, and frees the previous answer,
/// which may contain the request.
///
/// # Safety
/// The result is NULL or has the size it states.
pub(crate) unsafe fn deliver(
    result: *mut madoguchi_result,
    call: impl FnOnce(&mut Arena) -> Result<madoguchi_answer, Failure>,
) -> Result<(), Code> {
    // SAFETY: the caller guarantees this.
    unsafe { ResultSlot::of(result)?.answer(call) }
}

/// A result of the caller, of this header or a newer one.
pub(crate) struct ResultSlot {
    at: *mut madoguchi_result,
    size: u32,
    /// The previous answer, freed when the call is over.
    _before: Option<Arena>,
}

impl ResultSlot {
    /// Empties the result first, so that it never points to freed memory, whatever happens.
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
        // An invalid number has no memory to free.
        let slot = Self { at, size, _before: results::take(owner).ok() };
        // SAFETY: all of it is there.
        unsafe { slot.write(madoguchi_result::EMPTY) };
        Ok(slot)
    }

    /// Calls the function, writes the answer or all errors, and frees the previous answer.
    ///
    /// # Safety
    /// As of [`deliver`].
    pub(crate) unsafe fn answer(
        self,
        call: impl FnOnce(&mut Arena) -> Result<madoguchi_answer, Failure>,
    ) -> Result<(), Code> {
        let mut arena = Arena::new();
        let mut filled = madoguchi_result::EMPTY;
        // A panic is reported in the result like any other error.
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
        // SAFETY: the caller guarantees this.
        unsafe { self.write(filled) };
        u16::try_from(filled.code).ok().and_then(Code::from_number).map_or(Ok(()), Err)
    }

    /// # Safety
    /// As of [`deliver`].
    unsafe fn write(&self, filled: madoguchi_result) {
        let whole = usize::try_from(self.size).unwrap_or(0);
        let rest = whole.saturating_sub(size_of::<madoguchi_result>());
        // SAFETY: the caller guarantees this; further fields of a newer header are zeroed.
        unsafe {
            self.at.write_unaligned(madoguchi_result { size: self.size, ..filled });
            self.at.add(1).cast::<u8>().write_bytes(0, rest);
        }
    }
}

/// Frees the memory of a result, and empties it; its `size` stays, so that it may be used again. Freeing an empty result has no
/// effect. Freeing a copy of a freed result is detected (1902).
///
/// Safe from every thread, for different results at the same time.
///
/// Returns 0; 1901 for NULL; 1902 if its memory was freed already, or was never allocated; 1903 if its size is wrong.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_result_free(result: *mut madoguchi_result) -> i32 {
    guard(|| {
        if result.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: the caller guarantees that at least the field with the size exists, and the whole result if the size is right.
        let owner = unsafe {
            let size = result.cast::<u32>().read_unaligned();
            right_size(size)
                .then(|| result.byte_add(offset_of!(madoguchi_result, owner)).cast::<u64>().read_unaligned())
        };
        let owner = owner.ok_or(Code::WrongSize)?;
        let freed = if owner == 0 { Ok(()) } else { results::take(owner).map(drop) };
        // SAFETY: the caller guarantees this.
        unsafe { ResultSlot::of(result) }?;
        freed
    })
}

/// Whether a result of this header or a newer one has that size.
fn right_size(size: u32) -> bool {
    usize::try_from(size).is_ok_and(|size| (size_of::<madoguchi_result>()..=RESULT_MAX).contains(&size))
}

/// An upper limit of the size of results; a larger number is invalid.
const RESULT_MAX: usize = 4_096;
