//! Everything that continuous integration runs.

use crate::shell::{self, Done, cargo, cargo_command};
use crate::tools::{self, Task};
use crate::{c, kotlin, python, vectors, version};

/// Tests all four languages, and that they ran the same vectors.
pub(crate) fn run() -> Done {
    tools::check_all()?;
    version::agreed()?;
    rust()?;
    c::door()?;
    python::test()?;
    kotlin::test()?;
    vectors::compare()
}

/// Format, lints, tests and documentation, the cheapest checks first.
pub(crate) fn rust() -> Done {
    tools::check(Task::Rust)?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"])?;
    let lint = ["--all-targets", "--all-features", "--", "-D", "warnings"];
    let all = ["clippy", "--locked", "--workspace", "--exclude", "madoguchi-bindgen"];
    cargo(&[&all[..], &lint].concat())?;
    // In the profile that Kotlin's step uses: the macros are compiled once for both, without optimisation.
    let writer = ["clippy", "--locked", "--profile", "bindgen", "--package", "madoguchi-bindgen"];
    cargo(&[&writer[..], &lint].concat())?;
    // Fuzzing does not run here; its targets must only compile.
    let targets = ["clippy", "--locked", "--manifest-path", "fuzz/Cargo.toml", "--bins", "--", "-D", "warnings"];
    cargo(&targets)?;
    // Kotlin's step tests the generator of Kotlin; the Python binding has no Rust tests.
    let doors = ["--exclude", "madoguchi-bindgen", "--exclude", "madoguchi-python"];
    let mut test = cargo_command();
    vectors::run("rust", test.args(["test", "--locked", "--workspace", "--all-features"]).args(doors))?;
    let mut doc = cargo_command();
    doc.env("RUSTDOCFLAGS", "-D warnings");
    let long = ["--exclude", "madoguchi-bindgen", "--exclude", "madoguchi-python"];
    shell::run(doc.args(["doc", "--locked", "--workspace", "--no-deps", "--all-features"]).args(long))
}
