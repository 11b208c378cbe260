//! Everything that continuous integration runs.

use crate::shell::{self, Done, cargo, cargo_command};

/// Format, lints, tests and documentation, in the order in which a mistake is cheapest to find.
pub(crate) fn run() -> Done {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"])?;
    cargo(&["test", "--locked", "--workspace", "--all-features"])?;
    let mut doc = cargo_command();
    shell::run(doc.env("RUSTDOCFLAGS", "-D warnings").args([
        "doc",
        "--locked",
        "--workspace",
        "--no-deps",
        "--all-features",
    ]))
}
