//! No panic leaves the library: what C cannot catch becomes a code.

use std::panic::{AssertUnwindSafe, catch_unwind};

use madoguchi::Code;

/// Calls, and answers a panic with something else. Nothing that a panic could leave half done is seen again: each call makes
/// its own values, and the tables are changed in single steps.
#[inline]
pub(crate) fn guard_or<R>(otherwise: R, call: impl FnOnce() -> R) -> R {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|payload| {
        // To drop it could panic again.
        std::mem::forget(payload);
        otherwise
    })
}

/// Calls, and answers with a code: 0, what went wrong, or 1905 for a panic.
#[inline]
pub(crate) fn guard(call: impl FnOnce() -> Result<(), Code>) -> i32 {
    guard_or(i32::from(Code::Internal.number()), || match call() {
        Ok(()) => 0,
        Err(code) => i32::from(code.number()),
    })
}
