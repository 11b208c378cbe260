//! Answers questions in records, from pointer to pointer.

use madoguchi::{Code, Errors, Profile};

use crate::arena::Arena;
use crate::guard::guard;
use crate::lift::{Fields, copied};
use crate::lower::Lower;
use crate::profiles;
use crate::records::madoguchi_answer;
use crate::result::{Failure, deliver, madoguchi_result};

/// The request of a question, as C fills it.
pub(crate) trait Question: Fields {
    /// The facade's answer.
    type Answer: Lower;

    /// Asks the facade.
    fn ask(profile: &Profile, request: &Self::Record) -> Result<Self::Answer, Errors>;

    /// The pointer of the result to the answer.
    fn answer(answer: *const <Self::Answer as Lower>::C) -> madoguchi_answer;
}

/// Declares the questions. A row has the name of the function in C, the method of the profile, the structure of the request, the facade's
/// answer, and the member of `madoguchi_answer` that points to it.
///
/// It makes the union and, for each row, the function and the implementation of [`Question`]. `records.rs` calls it.
macro_rules! questions {
    ($($c:ident = $method:ident: $request:ident -> $answer:ident in $member:ident;)*) => {
        /// A pointer to the answer of the call; only the member of that call may be read.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub union madoguchi_answer {
            pub(crate) line: *const crate::text::madoguchi_str,
            pub(crate) need: *const <madoguchi::NeedRecord as crate::lower::Lower>::C,
            pub(crate) outcome: *const <madoguchi::OutcomeRecord as crate::lower::Lower>::C,
            pub(crate) keyboard: *const <madoguchi::KeyboardView as crate::lower::Lower>::C,
            $($member: *const <madoguchi::$answer as crate::lower::Lower>::C,)*
        }

        impl madoguchi_answer {
            /// No answer, whichever member is read.
            pub(crate) const NONE: Self = Self { line: std::ptr::null() };
        }

        $(
            impl crate::outcome::Question for $request {
                type Answer = madoguchi::$answer;

                fn ask(
                    profile: &madoguchi::Profile,
                    request: &Self::Record,
                ) -> Result<madoguchi::$answer, madoguchi::Errors> {
                    profile.$method(request)
                }

                fn answer($member: *const <madoguchi::$answer as crate::lower::Lower>::C) -> madoguchi_answer {
                    madoguchi_answer { $member }
                }
            }

            /// Answers a question of a profile.
            #[must_use]
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $c(
                profile: crate::profile::madoguchi_profile,
                request: *const $request,
                result: *mut crate::result::madoguchi_result,
            ) -> i32 {
                // SAFETY: the caller's.
                unsafe { crate::outcome::answer(profile, request, result) }
            }
        )*
    };
}
pub(crate) use questions;

/// Answers a question in records.
///
/// # Safety
/// Request and result are NULL or have the size they state, and the pointers of the request are valid.
pub(crate) unsafe fn answer<Q: Question>(profile: u64, request: *const Q, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| -> Result<madoguchi_answer, Failure> {
        if request.is_null() {
            return Err(Code::NullPointer.into());
        }
        // SAFETY: the caller guarantees this.
        let request = unsafe { requested(request) }?;
        let answer = profiles::read(profile, |profile| Q::ask(profile, &request))??;
        let lowered = answer.lower(arena);
        Ok(Q::answer(arena.value(lowered)))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Reads the request, or all its errors.
///
/// # Safety
/// As for [`answer`].
unsafe fn requested<Q: Question>(request: *const Q) -> Result<Q::Record, Failure> {
    let mut errors = Vec::new();
    // SAFETY: the caller guarantees this.
    let record = unsafe { copied(request)?.fields(None, &mut errors) };
    record.filter(|_| errors.is_empty()).ok_or(Failure::Errors(errors))
}
