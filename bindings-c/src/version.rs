//! The version of the library.

use crate::guard::guard_or;
use crate::text::madoguchi_str;

/// The version of the binary interface that the header describes; it is also the number of the soname.
pub const MADOGUCHI_ABI_VERSION: u32 = 1;

/// The version of the library's binary interface. A program may continue only if it equals `MADOGUCHI_ABI_VERSION`.
/// Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_abi_version() -> u32 {
    MADOGUCHI_ABI_VERSION
}

/// The version of the library, three numbers with dots. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_version() -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || madoguchi_str::constant(concat!(env!("CARGO_PKG_VERSION"), "\0")))
}
