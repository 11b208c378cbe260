//! A view of UTF-8.

use std::ffi::c_char;

use madoguchi::Profile;

/// A view of UTF-8 text: so many bytes, not a copy. `data` is NULL where a text is absent, and not NULL where it is empty.
/// Texts that the library hands out are followed by a NUL, which `size` does not count; texts that it is given need none.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct madoguchi_str {
    /// The first byte; NULL where the text is absent.
    pub data: *const c_char,
    /// The number of bytes.
    pub size: usize,
}

impl madoguchi_str {
    pub(crate) const ABSENT: Self = Self { data: std::ptr::null(), size: 0 };

    /// A view of a constant that ends with a NUL.
    pub(crate) fn constant(terminated: &'static str) -> Self {
        let text = terminated.strip_suffix('\0').unwrap_or_default();
        Self { data: text.as_ptr().cast(), size: text.len() }
    }

    /// Its bytes; `None` if it is absent, or longer than anything that is read.
    ///
    /// # Safety
    /// `data` is NULL or points to `size` bytes that live as long as is said.
    pub(crate) unsafe fn bytes<'a>(self) -> Option<&'a [u8]> {
        if self.data.is_null() || self.size > Profile::LINE_MAX {
            return None;
        }
        // SAFETY: the caller's.
        Some(unsafe { std::slice::from_raw_parts(self.data.cast(), self.size) })
    }
}

/// The most bytes of a text: one more could not be in memory.
pub(crate) const TEXT_MAX: usize = isize::MAX.unsigned_abs();
