//! The heavy proofs, run by hand; what they found goes into `docs/audit.md` with its date.

use crate::shell::{Done, cargo, have};
use crate::{bench, fuzz};

/// Licences, bans and sources; then ten minutes of fuzzing a target; then speed.
pub(crate) fn run() -> Done {
    if !have("cargo-deny", "--version") {
        return Err("cargo-deny is missing: cargo install cargo-deny".to_owned());
    }
    cargo(&["deny", "--all-features", "--offline", "check", "licenses", "bans", "sources"])?;
    fuzz::run(600)?;
    bench::run(false)
}
