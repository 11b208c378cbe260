//! A column of numbers, and what a number in it stands for.

use crate::code::Code;
use crate::date::Date;
use crate::instant::Instant;
use crate::money::Yen;
use crate::words::Word;

/// The number that means an absent value; no instant or day is that early.
pub const ABSENT: i64 = i64::MIN;
/// The number that means an absent value in 32 bits.
pub const ABSENT_DAY: i32 = i32::MIN;

/// A number in a column; the alias only helps readers.
pub(super) type Number = i64;

/// A column of numbers: one for each row, or one for all rows.
#[derive(Clone, Copy, Debug)]
pub enum Column<'a> {
    /// The same number in every row.
    One(i64),
    /// Signed 64-bit numbers in native byte order.
    I64(&'a [u8]),
    /// Signed 32-bit numbers in native byte order.
    I32(&'a [u8]),
    /// Unsigned bytes.
    U8(&'a [u8]),
}

impl Column<'_> {
    /// Whether it has exactly one number for each row.
    pub(super) fn fits(&self, rows: usize) -> bool {
        let (bytes, width) = match self {
            Self::One(_) => return true,
            Self::I64(bytes) => (bytes, size_of::<i64>()),
            Self::I32(bytes) => (bytes, size_of::<i32>()),
            Self::U8(bytes) => (bytes, 1),
        };
        rows.checked_mul(width) == Some(bytes.len())
    }

    /// Reads the numbers of the rows from an index on. INVARIANT (rows-counted): there are enough, because the column fits.
    #[inline]
    pub(super) fn read(&self, from: usize, into: &mut [i64]) {
        match self {
            Self::One(value) => into.fill(*value),
            Self::I64(bytes) => copy(bytes, from, into, i64::from_ne_bytes),
            Self::I32(bytes) => copy(bytes, from, into, |bytes| i64::from(i32::from_ne_bytes(bytes))),
            Self::U8(bytes) => copy(bytes, from, into, |[byte]| i64::from(byte)),
        }
    }
}

/// Reads cells of one width.
#[inline]
fn copy<const WIDTH: usize>(bytes: &[u8], from: usize, into: &mut [i64], number: impl Fn([u8; WIDTH]) -> i64) {
    let cells = bytes.as_chunks().0.get(from..).unwrap_or_default();
    for (into, &cell) in into.iter_mut().zip(cells) {
        *into = number(cell);
    }
}

#[inline]
pub(super) fn word<T: Word>(number: Number, code: Code) -> Result<T, Code> {
    u16::try_from(number).ok().and_then(T::from_number).ok_or(code)
}

#[inline]
pub(super) fn flag(value: Number) -> Result<bool, Code> {
    match value {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Code::NotAFlag),
    }
}

#[inline]
pub(super) fn instant(millis: Number) -> Result<Instant, Code> {
    Ok(Instant::from_epoch_millis(millis)?)
}

#[inline]
pub(super) fn day(days: Number) -> Result<Date, Code> {
    Ok(Date::from_epoch_days(days)?)
}

#[inline]
pub(super) fn yen(amount: Number) -> Result<Yen, Code> {
    let amount = u64::try_from(amount).map_err(|_| Code::NotAnAmount)?;
    Ok(Yen::new(amount)?)
}

#[inline]
pub(super) fn cell(yen: Yen) -> i64 {
    i64::try_from(yen.get()).unwrap_or(ABSENT)
}
