//! The pages that are made from the code. `cargo xtask test` fails while they are stale.

use crate::c;
use crate::shell::{self, Done, cargo_command};

/// Writes them.
pub(crate) fn run() -> Done {
    let mut schemas = cargo_command();
    schemas.env("MADOGUCHI_WRITE", "1");
    shell::run(schemas.args([
        "test",
        "--locked",
        "--package",
        "madoguchi",
        "--features",
        "schema",
        "--test",
        "schema",
    ]))?;
    let mut records = cargo_command();
    records.env("MADOGUCHI_WRITE", "1");
    shell::run(records.args(["test", "--locked", "--package", "madoguchi-mirror"]))?;
    c::generate()
}
