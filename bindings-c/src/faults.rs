//! A panic on purpose, to prove that none leaves. Never in the shipped library.

use crate::guard::guard;
use crate::result::{deliver, madoguchi_result};

/// Panics inside.
#[unsafe(no_mangle)]
#[expect(clippy::panic, reason = "its purpose")]
pub extern "C" fn madoguchi_test_panic() -> i32 {
    guard(|| panic!("on purpose"))
}

/// Panics inside while it answers into a result.
#[unsafe(no_mangle)]
#[expect(clippy::panic, reason = "its purpose")]
pub unsafe extern "C" fn madoguchi_test_panic_result(result: *mut madoguchi_result) -> i32 {
    // SAFETY: the caller's.
    guard(|| unsafe { deliver(result, |_| panic!("on purpose")) })
}
