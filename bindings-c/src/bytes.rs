//! A view of bytes.

use madoguchi::{Bytes, Code, Errors, Profile};

use crate::arena::Arena;
use crate::lift::{Lift, Lifted, Place};
use crate::lower::Lower;

/// A view of bytes, not a copy. `data` is NULL if the bytes are absent, and not NULL if their number is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_bytes {
    /// The first byte; NULL if the bytes are absent.
    pub data: *const u8,
    /// The number of bytes.
    pub size: usize,
}

impl madoguchi_bytes {
    pub(crate) const ABSENT: Self = Self { data: std::ptr::null(), size: 0 };

    /// The bytes; `None` if they are absent, and a code if they cannot be read.
    ///
    /// # Safety
    /// `data` is NULL or points to `size` bytes that are valid for the lifetime.
    pub(crate) unsafe fn read<'a>(self) -> Result<Option<&'a [u8]>, Code> {
        match (self.data.is_null(), self.size) {
            (true, 0) => Ok(None),
            (true, _) => Err(Code::NullPointer),
            (false, size) if size > Profile::LINE_MAX => Err(Code::WrongSize),
            // SAFETY: the caller guarantees this.
            (false, size) => Ok(Some(unsafe { std::slice::from_raw_parts(self.data, size) })),
        }
    }
}

impl Lift for Bytes {
    type C = madoguchi_bytes;
    type Item = madoguchi_bytes;

    unsafe fn lift(c: madoguchi_bytes, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller guarantees this.
        match unsafe { c.read() } {
            Ok(Some(bytes)) => Lifted::Value(bytes.to_vec().into()),
            Ok(None) => Lifted::Absent,
            Err(code) => place.wrong(code, errors),
        }
    }
}

impl Lower for Bytes {
    type C = madoguchi_bytes;
    type Optional = madoguchi_bytes;

    fn lower(&self, arena: &mut Arena) -> madoguchi_bytes {
        let size = self.as_slice().len();
        // One more byte, so that 0 bytes get a pointer that is not NULL.
        let room = arena.room::<u8>(size.saturating_add(1));
        // SAFETY: there is room for these bytes.
        unsafe { std::ptr::copy_nonoverlapping(self.as_slice().as_ptr(), room, size) };
        madoguchi_bytes { data: room, size }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> madoguchi_bytes {
        this.map_or(madoguchi_bytes::ABSENT, |bytes| bytes.lower(arena))
    }
}
