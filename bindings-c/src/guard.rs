//! Panics never cross the FFI boundary: they become a code.

use std::panic::{AssertUnwindSafe, catch_unwind};

use madoguchi::Code;

/// Calls a function and returns another value if it panics. No half-done state is used after a panic: each call makes
/// its own values, and the tables are changed in single steps.
#[inline]
pub(crate) fn guard_or<R>(otherwise: R, call: impl FnOnce() -> R) -> R {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|payload| {
        // Dropping it could panic again.
        std::mem::forget(payload);
        otherwise
    })
}

/// Calls a function and returns a code: 0, the code of its error, or 1905 for a panic.
#[inline]
pub(crate) fn guard(call: impl FnOnce() -> Result<(), Code>) -> i32 {
    guard_or(i32::from(Code::Internal.number()), || match call() {
        Ok(()) => 0,
        Err(code) => i32::from(code.number()),
    })
}
