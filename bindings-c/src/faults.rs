//! Panics on purpose, to test that no panic crosses the FFI boundary. Never in the shipped library.

use crate::guard::guard;
use crate::result::{deliver, madoguchi_result};

/// Panics inside a call.
#[unsafe(no_mangle)]
#[expect(clippy::panic, reason = "its purpose")]
pub extern "C" fn madoguchi_test_panic() -> i32 {
    guard(|| panic!("on purpose"))
}

/// Panics while it writes an answer to a result.
#[unsafe(no_mangle)]
#[expect(clippy::panic, reason = "its purpose")]
pub unsafe extern "C" fn madoguchi_test_panic_result(result: *mut madoguchi_result) -> i32 {
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, |_| panic!("on purpose")) })
}
