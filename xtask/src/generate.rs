//! Writes the pages and sources that are generated from the code. `cargo xtask test` fails while they are out of date.

use crate::notices;
use crate::shell::{self, Done, cargo_command};

/// The tests that write what they compare. Later ones depend on earlier ones: the state charts, the schemas, the records of every binding,
/// the C header.
const WRITERS: [&[&str]; 4] = [
    &["--package", "madoguchi", "--test", "machines"],
    &["--package", "madoguchi", "--features", "schema", "--test", "schema"],
    &["--package", "madoguchi-mirror"],
    &["--package", "madoguchi-c", "--test", "header", "the_header_is_current"],
];

/// Writes all of them.
pub(crate) fn run() -> Done {
    for writer in WRITERS {
        let mut command = cargo_command();
        shell::run(command.env("MADOGUCHI_WRITE", "1").args(["test", "--locked"]).args(writer))?;
    }
    notices::write()
}
