//! The questions in rows.

use super::name::{docs, linkless, plain};
use crate::source::{self, Lines, fitted, snake};
use crate::{Field, Model, Rows, Type};

/// The rows of `rows!`.
pub(super) fn table(model: &Model) -> String {
    let fields = |lines: Lines, fields: &[Field]| {
        lines.block(&fields.iter().map(|own| format!("{}: {}", own.name, cell(&own.of))).collect::<Vec<_>>())
    };
    let row = |own: &Rows| {
        let (row, method) = (name(own), own.method);
        fitted(|lines| {
            let (asked, answered) = (fields(lines, &own.columns), fields(lines, &own.answer.fields));
            format!("    {row}s = {method}: {row}{asked} -> {row}_answer{answered};\n")
        })
    };
    model.rows.iter().map(row).collect()
}

/// The declarations, for the header, of every question in rows.
pub(super) fn declared(model: &Model) -> String {
    model.rows.iter().map(one).collect()
}

/// The name of what is asked with, `madoguchi_fee_row`.
pub(crate) fn name(own: &Rows) -> String {
    format!("madoguchi_{}_row", snake(own.word))
}

fn one(own: &Rows) -> String {
    let (row, answer) = (name(own), format!("{}_answer", name(own)));
    let lines = |lines: &[String]| source::docs(&lines.iter().map(|line| linkless(line)).collect::<Vec<_>>());
    let (row_docs, answer_docs) = (lines(&own.docs), lines(&own.answer.docs));
    let columns: String =
        own.columns.iter().map(|own| format!("{}pub {}: {},\n", docs(own), own.name, cell(&own.of))).collect();
    let cells: String =
        own.answer.fields.iter().map(|own| format!("{}pub {}: {},\n", docs(own), own.name, cell(&own.of))).collect();
    format!(
        "{row_docs}///\n/// One row of the question.\n#[repr(C)]\npub struct {row} {{\n{columns}}}\n\n\
         {answer_docs}///\n/// One row of the answer.\n#[repr(C)]\npub struct {answer} {{\n{cells}}}\n\n\
         {row_docs}///\n/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a\n\
         /// `count` of 1. No memory is allocated. The evidence is in the answers to records.\n///\n\
         /// `row_size` is `sizeof({row})`,\n/// `answer_size` is `sizeof({answer})`. Safe from every thread.\n///\n\
         /// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a\n\
         /// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.\n\
         #[must_use]\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {row}s(profile: madoguchi_profile, rows: *const {row}, row_size: usize, \
         answers: *mut {answer}, answer_size: usize, count: usize) -> i32 {{}}\n\n"
    )
}

/// A cell: a number as wide as C has it elsewhere; small ones are 32 bits wide.
fn cell(of: &Type) -> String {
    match of {
        Type::Number("i32") => "i32".to_owned(),
        other => plain(other),
    }
}
