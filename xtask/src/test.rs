//! Everything that continuous integration runs.

use crate::shell::{self, Done, cargo, cargo_command};
use crate::{c, kotlin, python, tools, vectors, version};

/// The crates that only a door's own steps build, and why: pyo3 and the writer of Kotlin are long, and have no Rust tests.
const DOORS_ONLY: [&str; 4] = ["--exclude", "madoguchi-bindgen", "--exclude", "madoguchi-python"];

/// All four languages, and that they ran the same vectors.
pub(crate) fn run() -> Done {
    tools::check()?;
    version::agreed()?;
    rust()?;
    c::test()?;
    python::test()?;
    kotlin::test()?;
    vectors::compare()
}

/// Format, lints, tests and documentation, in the order in which a mistake is cheapest to find.
pub(crate) fn rust() -> Done {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"])?;
    let mut test = cargo_command();
    test.env(vectors::REPORT, vectors::report("rust")?);
    shell::run(test.args(["test", "--locked", "--workspace", "--all-features"]).args(DOORS_ONLY))?;
    let mut doc = cargo_command();
    doc.env("RUSTDOCFLAGS", "-D warnings");
    shell::run(doc.args(["doc", "--locked", "--workspace", "--no-deps", "--all-features"]).args(DOORS_ONLY))
}
