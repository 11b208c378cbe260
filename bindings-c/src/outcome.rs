//! A question of records, from pointer to pointer.

use madoguchi::{Code, Errors, Profile};

use crate::arena::Arena;
use crate::guard::guard;
use crate::lift::{Fields, copied};
use crate::lower::Lower;
use crate::profiles;
use crate::records::madoguchi_answer;
use crate::result::{Failure, deliver, madoguchi_result};

/// The record of a question, as C fills it.
pub(crate) trait Question: Fields {
    /// The facade's answer.
    type Answer: Lower;

    /// Asks the facade.
    fn ask(profile: &Profile, request: &Self::Record) -> Result<Self::Answer, Errors>;

    /// Where the result points to the answer.
    fn answer(answer: *const <Self::Answer as Lower>::C) -> madoguchi_answer;
}

/// Answers a question of records.
///
/// # Safety
/// Request and result are NULL or as large as they say, and what the request points to is valid.
pub(crate) unsafe fn answer<Q: Question>(profile: u64, request: *const Q, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| -> Result<madoguchi_answer, Failure> {
        if request.is_null() {
            return Err(Code::NullPointer.into());
        }
        // SAFETY: the caller's.
        let request = unsafe { requested(request) }?;
        let answer = profiles::read(profile, |profile| Q::ask(profile, &request))??;
        let lowered = answer.lower(arena);
        Ok(Q::answer(arena.value(lowered)))
    };
    // SAFETY: the caller's.
    guard(|| unsafe { deliver(result, call) })
}

/// The request, or everything that is wrong with it.
///
/// # Safety
/// As of [`answer`].
unsafe fn requested<Q: Question>(request: *const Q) -> Result<Q::Record, Failure> {
    let mut errors = Vec::new();
    // SAFETY: the caller's.
    let record = unsafe { copied(request)?.fields(None, &mut errors) };
    record.filter(|_| errors.is_empty()).ok_or(Failure::Errors(errors))
}
