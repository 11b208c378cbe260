//! Makes the records of the doors to Kotlin, Python and C, with their docs, from the facade's own description: in Rust, tables that the
//! macros of each door take; and what people of the other languages read.
//!
//! The generated files are committed and read like other sources; `cargo xtask generate` writes them, and `tests/current.rs` fails while
//! they are out of date.

mod c; // and what its header declares
mod kotlin;
mod model; // the facade's description, with types read
mod python;
mod source; // Rust text, formatted

pub use c::Header;
pub use model::{Act, Field, Model, Record, Request, Rows, Type};

/// A file that is made: its path from the root of the workspace, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the workspace.
    pub path: &'static str,
    /// Its text.
    pub text: String,
}

/// Every file that is made.
///
/// # Errors
/// A type of the facade that the doors do not know; `rustfmt` missing.
pub fn files() -> Result<Vec<File>, String> {
    let model = Model::read()?;
    Ok([kotlin::files(&model)?, python::files(&model)?, c::files(&model)?].concat())
}
