//! Opens, loads, prepares and closes profiles.

use madoguchi::{Code, Profile};

use crate::guard::guard;
use crate::profiles;
use crate::records::madoguchi_answer;
use crate::result::{Failure, deliver, madoguchi_result};
use crate::text::madoguchi_str;

/// A handle of an open profile: one institution's decisions, checked. It is a number, so a handle that is 0, closed or of another
/// kind is detected (1902). It may be copied, and all threads may use it at the same time.
pub type madoguchi_profile = u64;

/// Writes a handle to a pointer from C.
///
/// # Safety
/// The pointer is valid for writing.
unsafe fn give(handle: u64, profile: *mut madoguchi_profile) {
    // SAFETY: the caller guarantees this; C may have placed it unaligned.
    unsafe { profile.write_unaligned(handle) };
}

/// Opens the built-in institution, 青和信用組合 (`seiwa`). Close it with `madoguchi_profile_close`.
///
/// Safe from every thread.
///
/// Returns 0 and writes `*profile`; 1901 for NULL; 1905; 1908 if 1,024 profiles are open. In case of an error `*profile` is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_profile_builtin(profile: *mut madoguchi_profile) -> i32 {
    guard(|| {
        if profile.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: it is not NULL, and the caller guarantees the rest.
        unsafe { give(0, profile) };
        let handle = profiles::open(Profile::seiwa())?;
        // SAFETY: as above.
        unsafe { give(handle, profile) };
        Ok(())
    })
}

/// Reads a profile from TOML text of at most 1 MiB, checks it and opens it. Close it with `madoguchi_profile_close`. If the text has
/// faults, `result->faults` has all of them, each with its line and column; `result->answer` stays NULL.
///
/// Safe from every thread.
///
/// Returns 0 and writes `*profile`; the code of the first fault; 1004 for an absent text; 1006 for a longer one; 1901 if `profile` or
/// `result` is NULL; 1903 for a wrong size; 1904 for a text that is not UTF-8; 1905; 1908 if 1,024 profiles are open. In case of an
/// error `*profile` is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_profile_load(
    text: madoguchi_str,
    profile: *mut madoguchi_profile,
    result: *mut madoguchi_result,
) -> i32 {
    guard(|| {
        if profile.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: it is not NULL, and the caller guarantees the rest.
        unsafe { give(0, profile) };
        let call = |_: &mut _| {
            // SAFETY: the caller guarantees this.
            let text = unsafe { text_of(text) }?;
            let loaded = Profile::load(&text).map_err(|faults| Failure::Faults(faults.records()))?;
            let handle = profiles::open(loaded)?;
            // SAFETY: as above.
            unsafe { give(handle, profile) };
            Ok(madoguchi_answer::NONE)
        };
        // SAFETY: the caller guarantees this.
        unsafe { deliver(result, call) }
    })
}

/// # Safety
/// The text is absent or valid.
unsafe fn text_of(text: madoguchi_str) -> Result<String, Failure> {
    let mut errors = Vec::new();
    // SAFETY: the caller guarantees this.
    let text = unsafe { crate::lift::field::<String>(text, None, "text", &mut errors) };
    text.ok_or(Failure::Errors(errors))
}

/// Compiles the timetable of every service now, which takes some milliseconds each, so that the first question about a service is fast.
///
/// Safe from every thread.
///
/// Returns 0; 1902 for a profile that is not open; 1905.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_profile_prepare(profile: madoguchi_profile) -> i32 {
    guard(|| profiles::read(profile, Profile::prepare))
}

/// Closes a profile and frees it. Its results stay valid. If other threads are asking it questions, the call waits until they are
/// answered. Later questions get 1902.
///
/// Safe from every thread; if several threads close the same profile, one gets 0.
///
/// Returns 0; 1902 for a profile that is not open, including the handle 0; 1905.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_profile_close(profile: madoguchi_profile) -> i32 {
    guard(|| profiles::close(profile))
}
