//! JSON lines.

use madoguchi::{Code, Profile};

use crate::guard::guard;
use crate::lower::Lower as _;
use crate::profile::madoguchi_profile;
use crate::profiles;
use crate::records::madoguchi_answer;
use crate::result::{deliver, madoguchi_result};
use crate::text::{TEXT_MAX, madoguchi_str};

/// Answers one line of JSON, of at most 4 MiB, with one line of JSON in `result->answer.line`, without a line end. Errors of the line
/// are in that answer, under `error`, and are no failure of the call. The result's `errors` are errors of the call itself. Bytes that
/// are not UTF-8 are not JSON (1001).
///
/// Safe from every thread.
///
/// Returns 0; 1901 for a text or a result that is NULL; 1902 for a profile that is not open; 1903 for a wrong size; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_ask(
    profile: madoguchi_profile,
    line: madoguchi_str,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    let call = || unsafe {
        deliver(result, |arena| {
            if line.data.is_null() {
                return Err(Code::NullPointer.into());
            }
            if line.size > TEXT_MAX {
                return Err(Code::WrongSize.into());
            }
            let answer = profiles::read(profile, |profile| match line.bytes() {
                Some(bytes) => profile.ask_bytes(bytes),
                // Every line that is too long gets the same answer, so this one is not read.
                None => profile.ask_bytes(&vec![NOT_UTF8; Profile::LINE_MAX.saturating_add(1)]),
            })?;
            let line = answer.lower(arena);
            Ok(madoguchi_answer { line: arena.value(line) })
        })
    };
    guard(call)
}

/// A byte that never occurs in UTF-8.
const NOT_UTF8: u8 = 0xff;
