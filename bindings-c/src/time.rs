//! Dates and instants as text.

use std::ffi::c_char;
use std::str::FromStr;

use madoguchi::{Code, Date, ErrorRecord, Instant};

use crate::guard::guard;
use crate::lift::{ABSENT_32, ABSENT_64};
use crate::text::madoguchi_str;

/// A civil date, in days since 1970-01-01: 1948-07-20 … 2150-12-31 (CAL-8). `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_date = i32;

/// An instant, in milliseconds since 1970-01-01T00:00:00Z. `MADOGUCHI_ABSENT` if it is absent.
pub type madoguchi_instant = i64;

/// Whole yen, 0 … 999,999,999,999. `MADOGUCHI_ABSENT` if it is absent.
pub type madoguchi_yen = i64;

/// 1 for yes, 0 for no. `MADOGUCHI_ABSENT_32` if it is absent.
pub type madoguchi_flag = i32;

/// The size of a date as text in bytes, with its NUL.
pub const MADOGUCHI_DATE_SIZE: usize = 11;
/// The size of an instant as text in bytes, with its NUL.
pub const MADOGUCHI_INSTANT_SIZE: usize = 30;

/// Reads a date, `YYYY-MM-DD` in ASCII (DATE-1).
///
/// Safe from every thread.
///
/// Returns 0 and writes `*date`; 1101, 1102 or 1103; 1901 for NULL. In case of an error `*date` is `MADOGUCHI_ABSENT_32`, which a
/// request refuses as missing, so you need not check the code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_date_parse(text: madoguchi_str, date: *mut madoguchi_date) -> i32 {
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { parse(text, date, ABSENT_32, Date::epoch_days, Code::NotADate) })
}

/// Reads an instant as in RFC 3339, with its offset: `2027-01-04T08:00:00+09:00` (DATE-2).
///
/// Safe from every thread.
///
/// Returns 0 and writes `*instant`; 1103, 1104 or 1105; 1901 for NULL. In case of an error `*instant` is `MADOGUCHI_ABSENT`, which a
/// request refuses as missing, so you need not check the code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_instant_parse(text: madoguchi_str, instant: *mut madoguchi_instant) -> i32 {
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { parse(text, instant, ABSENT_64, Instant::epoch_millis, Code::NotAnInstant) })
}

/// Writes a date as `YYYY-MM-DD` with a NUL; `text` has room for `MADOGUCHI_DATE_SIZE` bytes.
///
/// Safe from every thread.
///
/// Returns 0; 1103; 1901 for NULL; 1903 if `size` is less.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_date_format(date: madoguchi_date, text: *mut c_char, size: usize) -> i32 {
    let day = || Date::from_epoch_days(date.into()).map_err(|_| Code::DateOutOfRange);
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { format(&day()?, text, size) })
}

/// Writes an instant as in RFC 3339, in JST, with a NUL: `2027-01-04T08:00:00+09:00`, with milliseconds if they are not 0;
/// `text` has room for `MADOGUCHI_INSTANT_SIZE` bytes.
///
/// Safe from every thread.
///
/// Returns 0; 1103; 1901 for NULL; 1903 if `size` is less.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_instant_format(instant: madoguchi_instant, text: *mut c_char, size: usize) -> i32 {
    let at = || Instant::from_epoch_millis(instant).map_err(|_| Code::DateOutOfRange);
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { format(&at()?, text, size) })
}

/// # Safety
/// The text is absent or valid, and the value NULL or writable.
unsafe fn parse<T: FromStr, C>(
    text: madoguchi_str,
    value: *mut C,
    absent: C,
    number: impl FnOnce(T) -> C,
    otherwise: Code,
) -> Result<(), Code>
where
    ErrorRecord: From<T::Err>,
{
    if value.is_null() || text.data.is_null() {
        return Err(Code::NullPointer);
    }
    // SAFETY: it is not NULL, and the caller guarantees the rest; C may have placed it unaligned.
    unsafe { value.write_unaligned(absent) };
    // A text of this length is neither a date nor an instant, and is not read.
    // SAFETY: the caller guarantees this.
    let bytes = if text.size > READ_MAX { None } else { unsafe { text.bytes() } };
    let text = bytes.and_then(|bytes| str::from_utf8(bytes).ok()).ok_or(otherwise)?;
    let read = text.parse().map_err(|error| Code::from_number(ErrorRecord::from(error).code).unwrap_or(otherwise))?;
    // SAFETY: as above.
    unsafe { value.write_unaligned(number(read)) };
    Ok(())
}

/// # Safety
/// The text is NULL or has `size` bytes.
unsafe fn format(value: &impl ToString, text: *mut c_char, size: usize) -> Result<(), Code> {
    if text.is_null() {
        return Err(Code::NullPointer);
    }
    let written = value.to_string();
    if written.len() >= size {
        return Err(Code::WrongSize);
    }
    // SAFETY: there is room for the text and its NUL.
    unsafe {
        text.cast::<u8>().copy_from_nonoverlapping(written.as_ptr(), written.len());
        text.add(written.len()).write(0);
    }
    Ok(())
}

/// An upper limit of the length of a date or an instant.
const READ_MAX: usize = 1_024;
