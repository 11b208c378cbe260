//! A view of UTF-8.

use std::ffi::c_char;

use madoguchi::Profile;

/// A view of UTF-8 text, not a copy. `data` is NULL if the text is absent, and not NULL if it is empty. A NUL, which `size` does not
/// count, follows the texts that the library returns; texts passed to the library need no NUL.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct madoguchi_str {
    /// The first byte; NULL if the text is absent.
    pub data: *const c_char,
    /// The number of bytes.
    pub size: usize,
}

impl madoguchi_str {
    pub(crate) const ABSENT: Self = Self { data: std::ptr::null(), size: 0 };

    /// Makes a view of a constant that ends with a NUL.
    pub(crate) fn constant(terminated: &'static str) -> Self {
        let text = terminated.strip_suffix('\0').unwrap_or_default();
        Self { data: text.as_ptr().cast(), size: text.len() }
    }

    /// The bytes of the text; `None` if it is absent, or longer than any text that is read.
    ///
    /// # Safety
    /// `data` is NULL or points to `size` bytes that are valid for the lifetime.
    pub(crate) unsafe fn bytes<'a>(self) -> Option<&'a [u8]> {
        if self.data.is_null() || self.size > Profile::LINE_MAX {
            return None;
        }
        // SAFETY: the caller guarantees this.
        Some(unsafe { std::slice::from_raw_parts(self.data.cast(), self.size) })
    }
}

/// The largest number of bytes of a text; a longer one could not be in memory.
pub(crate) const TEXT_MAX: usize = isize::MAX.unsigned_abs();
