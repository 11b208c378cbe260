//! Answers questions in rows, from pointer to pointer. No memory is allocated and no pointer is kept.

use std::ptr;

use madoguchi::{Code, Profile};

use crate::guard::guard;
use crate::profiles;

/// A row of a question, as C fills it.
///
/// # Safety
/// The type has only `repr(C)` numbers, for which any bytes are valid.
pub(crate) unsafe trait Row: Copy {
    /// The row of the answer, which has only `repr(C)` numbers.
    type Answer: Copy;
    /// The end of each field of the answer, in bytes.
    const ANSWER_ENDS: &'static [usize];
    /// The start of the field `code` in the answer. Every older header has it; its last field is this one or any after it.
    const CODE: usize;

    /// Asks the facade.
    fn answer(self, profile: &Profile) -> Self::Answer;
}

/// Declares the questions in rows. An entry has the name of the function in C and the method of the profile; then the row of the question
/// and the row of the answer, each with its fields in C.
///
/// It makes both structures, the function, and the implementation of [`Row`]. `records.rs` calls it.
macro_rules! rows {
    ($(
        $c:ident = $method:ident: $row:ident { $($column:ident: $column_type:ty),* $(,)? }
        -> $answer:ident { $($field:ident: $type:ty),* $(,)? };
    )*) => {$(
        /// One row of the question.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $row {
            $(pub(crate) $column: $column_type,)*
        }

        /// One row of the answer.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $answer {
            $(pub(crate) $field: $type,)*
        }

        // SAFETY: only numbers.
        unsafe impl crate::rows::Row for $row {
            type Answer = $answer;
            const ANSWER_ENDS: &'static [usize] =
                &[$(std::mem::offset_of!($answer, $field).saturating_add(size_of::<$type>()),)*];
            const CODE: usize = std::mem::offset_of!($answer, code);

            #[inline]
            fn answer(self, profile: &madoguchi::Profile) -> $answer {
                let answer = profile.$method($(self.$column.into(),)*);
                $answer { $($field: answer.$field.into(),)* }
            }
        }

        /// Answers a question in rows.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $c(
            profile: crate::profile::madoguchi_profile,
            rows: *const $row,
            row_size: usize,
            answers: *mut $answer,
            answer_size: usize,
            count: usize,
        ) -> i32 {
            // SAFETY: the caller's.
            unsafe { crate::rows::answer(profile, rows, row_size, answers, answer_size, count) }
        }
    )*};
}
pub(crate) use rows;

/// Answers rows.
///
/// # Safety
/// There are `count` rows, and room for `count` answers, each of its size.
#[inline]
pub(crate) unsafe fn answer<R: Row>(
    profile: u64,
    rows: *const R,
    row_size: usize,
    answers: *mut R::Answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    guard(|| {
        let exact = row_size == size_of::<R>() && answer_size == size_of::<R::Answer>();
        if !exact {
            check_sizes::<R>(row_size, answer_size)?;
        }
        if count > 0 && (rows.is_null() || answers.is_null()) {
            return Err(Code::NullPointer);
        }
        if count > COUNT_MAX {
            return Err(Code::WrongSize);
        }
        profiles::read(profile, |profile| {
            if exact {
                for place in 0..count {
                    // SAFETY: the caller guarantees this; C may have placed them unaligned, and the answers over the rows.
                    unsafe {
                        let row = rows.add(place).read_unaligned();
                        answers.add(place).write_unaligned(row.answer(profile));
                    }
                }
            } else {
                // SAFETY: the caller guarantees this.
                unsafe { answer_sized(profile, rows, answers, answer_size, count) };
            }
        })
    })
}

/// Does the same as [`answer`] for a program with an older or a newer header.
///
/// # Safety
/// As for [`answer`].
#[cold]
#[inline(never)]
unsafe fn answer_sized<R: Row>(
    profile: &Profile,
    rows: *const R,
    answers: *mut R::Answer,
    answer_size: usize,
    count: usize,
) {
    for place in 0..count {
        // SAFETY: the caller guarantees this.
        unsafe {
            let row = rows.add(place).read_unaligned();
            let to = answers.byte_add(place.wrapping_mul(answer_size)).cast();
            write_sized(&row.answer(profile), to, answer_size);
        }
    }
}

/// Checks the sizes. A row must have its own size; an answer may be shorter, of an older header, or longer, of a newer one.
#[cold]
fn check_sizes<R: Row>(row_size: usize, answer_size: usize) -> Result<(), Code> {
    let known = answer_size > R::CODE && R::ANSWER_ENDS.contains(&answer_size);
    let longer = (size_of::<R::Answer>()..=ROW_MAX).contains(&answer_size);
    if row_size == size_of::<R>() && (known || longer) { Ok(()) } else { Err(Code::WrongSize) }
}

/// Writes as much as there is room for, and zeroes the remaining room.
///
/// # Safety
/// The memory has `size` bytes.
unsafe fn write_sized<A>(answer: &A, to: *mut u8, size: usize) {
    let written = size.min(size_of::<A>());
    // SAFETY: the caller guarantees this.
    unsafe {
        ptr::copy_nonoverlapping(ptr::from_ref(answer).cast::<u8>(), to, written);
        to.add(written).write_bytes(0, size.saturating_sub(written));
    }
}

/// An upper limit of the size of rows.
const ROW_MAX: usize = 4_096;
/// The largest number of rows of that size that can be in memory.
const COUNT_MAX: usize = isize::MAX.unsigned_abs() / ROW_MAX;
