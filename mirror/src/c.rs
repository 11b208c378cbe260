//! The C binding: the tables of its records, words and questions, their declarations in the header, and the table of fields for its tests.

mod acts; // one function for each act
mod init; // `MADOGUCHI_…_INIT`, for the end of the header
mod lists; // a pointer and a count for each type of which there are lists
mod name; // Rust names as C has them
mod questions; // one function for each question
mod record; // structures
mod row; // the questions in rows
mod table; // every field's place and kind, for the tests
mod words; // closed lists and codes

use crate::source::formatted;
use crate::{File, Model};

/// Every file made for it.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    Ok(vec![
        File { path: "bindings-c/src/records.rs", text: formatted(&records(model))? },
        File { path: "bindings-c/tests/c/fields.h", text: table::all(model) },
    ])
}

/// The tables that the macros of the binding take.
fn records(model: &Model) -> String {
    let tables = [
        ("words::words", words::table(model)),
        ("record::asked", record::asked(model)),
        ("record::answered", record::answered(model)),
        ("outcome::questions", questions::table(model)),
        ("act::acts", acts::table(model)),
        ("rows::rows", row::table(model)),
    ];
    let tables = tables.map(|(name, rows)| format!("\ncrate::{name}! {{\n{rows}}}\n"));
    RECORDS.to_owned() + &tables.concat()
}

const RECORDS: &str = "\
//! Records, words and questions as C has them. Made from the facade by `cargo xtask generate`: change that, not this.
//!
//! The macros define what is made of a row. The result is declared, with its docs, in `include/madoguchi.h`.

use crate::bytes::madoguchi_bytes;
use crate::lift::List;
use crate::text::madoguchi_str;
use crate::time::{madoguchi_date, madoguchi_flag, madoguchi_instant, madoguchi_yen};
";

/// The parts of the header that come from the facade. cbindgen needs them as plain Rust, because it does not see what a macro declares.
#[derive(Clone, Debug)]
pub struct Header {
    /// Codes, words, records and questions, as declarations in Rust; the functions have no bodies.
    pub records: String,
    /// The questions in rows, in the same form.
    pub rows: String,
    /// The macros at the end of the header, in C.
    pub init: String,
}

impl Header {
    /// Makes it from the facade's description.
    pub fn of(model: &Model) -> Self {
        let records = [words::declared(model), lists::declared(model), record::declared(model)];
        let asked = [questions::declared(model), acts::declared(model)];
        Self {
            records: [records.concat(), asked.concat()].concat(),
            rows: row::declared(model),
            init: init::all(model),
        }
    }
}
