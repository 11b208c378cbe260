//! Questions in rows, as Kotlin packs them: numbers in native byte order, read without a copy.
//!
//! The number of rows comes first. Then comes each column: its kind, and one number for all rows, or the number of its cells and the
//! cells. Kind, count and number have eight bytes each.

use madoguchi::{Code, Column, ErrorRecord, Errors, Rows};

use crate::door::{Door, DoorError};

#[uniffi::export]
impl Door {
    /// Answers a question, given by its index in `Rows::ALL`, for every row. The answer contains one whole column after another.
    pub(crate) fn rows(&self, question: i32, packed: &[u8]) -> Result<Vec<u8>, DoorError> {
        let (rows, columns, mut answers) = unpack(question, packed).ok_or_else(misshapen)?;
        self.own().answer_rows(rows, &columns, &mut answers)?;
        Ok(answers)
    }
}

#[cfg(feature = "floor")]
#[uniffi::export]
impl Door {
    /// Does the same, but answers with zeroes.
    pub(crate) fn floor_rows(&self, question: i32, packed: &[u8]) -> Result<Vec<u8>, DoorError> {
        let (_, columns, answers) = unpack(question, packed).ok_or_else(misshapen)?;
        std::hint::black_box(columns);
        Ok(answers)
    }

    /// Measures the nanoseconds that a number of answers to the same rows take in Rust.
    pub(crate) fn native_rows(&self, question: i32, packed: &[u8], times: i32) -> Result<i64, DoorError> {
        let (rows, columns, mut answers) = unpack(question, packed).ok_or_else(misshapen)?;
        crate::floor::timed(times, || self.own().answer_rows(rows, &columns, &mut answers))
    }
}

/// Reads the question and its columns, and makes room for the answers.
fn unpack(question: i32, packed: &[u8]) -> Option<(Rows, Vec<Column<'_>>, Vec<u8>)> {
    let rows = Rows::ALL.get(usize::try_from(question).ok()?).copied()?;
    let (count, mut rest) = number(packed)?;
    let mut columns = Vec::with_capacity(rows.columns().len());
    while !rest.is_empty() {
        let column;
        (column, rest) = next(rest)?;
        columns.push(column);
    }
    let room = usize::try_from(count).ok()?.checked_mul(rows.answer_bytes())?;
    Some((rows, columns, vec![0; room]))
}

/// Reads the next column, and returns the rest.
fn next(packed: &[u8]) -> Option<(Column<'_>, &[u8])> {
    let (kind, rest) = number(packed)?;
    let (value, rest) = number(rest)?;
    let cells = |width: usize| rest.split_at_checked(usize::try_from(value).ok()?.checked_mul(width)?);
    match kind {
        0 => Some((Column::One(value), rest)),
        8 => cells(8).map(|(cells, rest)| (Column::I64(cells), rest)),
        4 => cells(4).map(|(cells, rest)| (Column::I32(cells), rest)),
        1 => cells(1).map(|(cells, rest)| (Column::U8(cells), rest)),
        _ => None,
    }
}

fn number(packed: &[u8]) -> Option<(i64, &[u8])> {
    packed.split_first_chunk().map(|(&bytes, rest)| (i64::from_ne_bytes(bytes), rest))
}

/// Refuses data that does not have the shape that Kotlin packs, so it comes from elsewhere.
fn misshapen() -> Errors {
    vec![ErrorRecord::new(Code::WrongSize)]
}
