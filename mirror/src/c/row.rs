//! The questions in rows.

use super::name::{docs, is_32, linkless, plain};
use crate::source::{self, snake};
use crate::{Field, Model, Rows, Type};

/// Every question that is asked in rows.
pub(crate) fn all(model: &Model) -> String {
    model.rows.iter().map(one).collect()
}

/// The name of what is asked with, `madoguchi_fee_row`.
pub(crate) fn name(own: &Rows) -> String {
    format!("madoguchi_{}_row", snake(own.word))
}

fn one(own: &Rows) -> String {
    let (row, answer, method) = (name(own), format!("{}_answer", name(own)), own.method);
    let lines = |lines: &[String]| source::docs(&lines.iter().map(|line| linkless(line)).collect::<Vec<_>>());
    let (row_docs, answer_docs) = (lines(&own.docs), lines(&own.answer.docs));
    let columns: String =
        own.columns.iter().map(|own| format!("{}pub {}: {},\n", docs(own), own.name, cell(&own.of))).collect();
    let cells: String =
        own.answer.fields.iter().map(|own| format!("{}pub {}: {},\n", docs(own), own.name, cell(&own.of))).collect();
    let arguments: String = own.columns.iter().map(argument).collect();
    let answered: String = own.answer.fields.iter().map(answered).collect();
    let from_code = own.answer.fields.iter().skip_while(|field| field.name != "code");
    let ends: String = from_code
        .map(|field| {
            let width = if cell_is_32(&field.of) { 4 } else { 8 };
            format!("offset_of!({answer}, {}).saturating_add({width}),", field.name)
        })
        .collect();
    format!(
        "{row_docs}///\n/// One row of the question.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {row} {{\n{columns}}}\n\n\
         {answer_docs}///\n/// One row of the answer.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {answer} {{\n{cells}}}\n\n\
         // SAFETY: numbers alone.\nunsafe impl Row for {row} {{\ntype Answer = {answer};\n\
         const ANSWER_ENDS: &'static [usize] = &[{ends}];\n\n\
         #[inline]\nfn answer(self, profile: &Profile) -> {answer} {{\nlet answer = profile.{method}({arguments});\n\
         {answer} {{ {answered} }}\n}}\n}}\n\n\
         {row_docs}///\n/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a\n\
         /// `count` of 1. No memory is allocated. The evidence is in the answers to records.\n///\n\
         /// `row_size` is `sizeof({row})`,\n/// `answer_size` is `sizeof({answer})`. Safe from every thread.\n///\n\
         /// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a\n\
         /// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.\n\
         #[must_use]\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {row}s(profile: madoguchi_profile, rows: *const {row}, row_size: usize, \
         answers: *mut {answer}, answer_size: usize, count: usize) -> i32 {{\n\
         // SAFETY: the caller's.\nunsafe {{ answer(profile, rows, row_size, answers, answer_size, count) }}\n}}\n\n"
    )
}

/// A cell: a number as wide as C has it elsewhere; small ones are 32 bits wide.
fn cell(of: &Type) -> String {
    match of {
        Type::Number("i32") => "i32".to_owned(),
        other => plain(other),
    }
}

fn cell_is_32(of: &Type) -> bool {
    is_32(of) || *of == Type::Number("i32")
}

fn argument(Field { name, of, .. }: &Field) -> String {
    if cell_is_32(of) { format!("self.{name}.into(),") } else { format!("self.{name},") }
}

fn answered(Field { name, of, .. }: &Field) -> String {
    if is_32(of) { format!("{name}: answer.{name}.into(),") } else { format!("{name}: answer.{name},") }
}
