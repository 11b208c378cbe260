//! The C door: its records, words and questions in Rust, the macros at the end of its header, and the table of fields that its
//! tests walk.

mod acts; // one function for each act
mod init; // `MADOGUCHI_…_INIT`, for the end of the header
mod lists; // a pointer and a count for each type of which there are lists
mod name; // Rust names as C has them
mod questions; // one function for each question
mod record; // structures, and how they are lifted and lowered
mod row; // the questions in rows
mod table; // every field's place and kind, for the tests
mod words; // closed lists and codes

use crate::source::formatted;
use crate::{File, Model};

/// Every file made for it.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    let records = [RECORDS.to_owned(), words::codes(model), words::enums(model), lists::all(model), record::all(model)];
    let records = [records.concat(), questions::all(model), acts::all(model)].concat();
    let rows = [ROWS.to_owned(), row::all(model)].concat();
    Ok(vec![
        File { path: "bindings-c/src/records.rs", text: formatted(&records)? },
        File { path: "bindings-c/src/row.rs", text: formatted(&rows)? },
        File { path: "bindings-c/src/init.h", text: init::all(model) },
        File { path: "bindings-c/tests/c/fields.h", text: table::all(model) },
    ])
}

const RECORDS: &str = "\
//! Records, words and questions as C has them. Made from the facade by `cargo xtask generate`: change that, not this.

use std::mem::offset_of;
use std::ptr;
use std::sync::Arc;

use madoguchi::*;

use crate::act::{Taken, madoguchi_act, take};
use crate::arena::Arena;
use crate::bytes::madoguchi_bytes;
use crate::code::CodeTexts;
use crate::engine::madoguchi_engine;
use crate::guard::guard_or;
use crate::lift::{self, ABSENT_32, ABSENT_64, Fields, Lift, Lifted, List, Listed, Place, Sized32, lift_record};
use crate::lower::{Lower, number};
use crate::outcome::{Question, answer};
use crate::profile::madoguchi_profile;
use crate::result::madoguchi_result;
use crate::text::madoguchi_str;
use crate::time::{madoguchi_date, madoguchi_flag, madoguchi_instant, madoguchi_yen};
use crate::words::{self, Words};

";

const ROWS: &str = "\
//! Questions in rows as C has them. Made from the facade by `cargo xtask generate`: change that, not this.

use std::mem::offset_of;

use madoguchi::Profile;

use crate::profile::madoguchi_profile;
use crate::records::*;
use crate::rows::{Row, answer};
use crate::time::{madoguchi_date, madoguchi_flag, madoguchi_instant, madoguchi_yen};

";
