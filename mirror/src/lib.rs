//! Generates the records of the Kotlin, Python and C bindings, with their docs, from the facade's description: tables in Rust, which the
//! macros of each binding read, and the sources in the other languages.
//!
//! The generated files are committed and read like other sources; `cargo xtask generate` writes them, and `tests/current.rs` fails while
//! they are out of date.

mod c; // also the declarations in its header
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
/// A type of the facade that the bindings do not know; `rustfmt` missing.
pub fn files() -> Result<Vec<File>, String> {
    let model = Model::read()?;
    Ok([kotlin::files(&model)?, python::files(&model)?, c::files(&model)?].concat())
}
