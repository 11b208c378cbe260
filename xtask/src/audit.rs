//! The heavy proofs, run by hand; what they found goes into `docs/audit.md` with its date.

use crate::shell::{Done, cargo};
use crate::tools::{self, Task};
use crate::{bench, fuzz};

/// Licences, bans and sources; then ten minutes of fuzzing a target; then speed.
pub(crate) fn run() -> Done {
    tools::check(Task::Licences)?;
    tools::check(Task::Fuzz)?;
    tools::check(Task::Speed)?;
    cargo(&["deny", "--all-features", "--offline", "check", "licenses", "bans", "sources"])?;
    fuzz::run(600)?;
    bench::run(false)
}
