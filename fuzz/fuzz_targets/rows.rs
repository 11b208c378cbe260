//! Any columns of any bytes are answered row by row like single rows, or refused as a whole; a refusal writes nothing.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use madoguchi::{Column, Profile, Rows};

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);

/// A column of bytes, in one of the widths.
#[derive(Debug)]
struct Bytes(u8, Vec<u8>);

impl<'a> Arbitrary<'a> for Bytes {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self(bytes.arbitrary()?, bytes.arbitrary()?))
    }
}

impl Bytes {
    fn column(&self) -> Column<'_> {
        match self.0 % 4 {
            0 => Column::One(self.1.iter().fold(0, |sum, &byte| (sum << 8) | i64::from(byte))),
            1 => Column::U8(&self.1),
            2 => Column::I32(&self.1),
            _ => Column::I64(&self.1),
        }
    }
}

fuzz_target!(|input: (u8, Vec<Bytes>, u16)| {
    let (which, columns, room) = input;
    let rows = Rows::ALL[usize::from(which) % Rows::ALL.len()];
    let columns: Vec<_> = columns.iter().map(Bytes::column).collect();
    let mut answers = vec![0xa5; usize::from(room)];
    match SEIWA.answer_rows(rows, &columns, &mut answers) {
        Ok(()) => assert_eq!(answers.len() % rows.answer_bytes(), 0),
        Err(errors) => assert!(!errors.is_empty() && answers.iter().all(|&byte| byte == 0xa5)),
    }
});
