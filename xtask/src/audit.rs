//! The heavy proofs, run by hand; their results go into `docs/audit.md` with the date.

use crate::shell::{Done, cargo};
use crate::tools::{self, Task};
use crate::{bench, fuzz};

/// Checks licences, bans and sources; then runs each fuzz target for ten minutes; then measures speed.
pub(crate) fn run() -> Done {
    tools::check(Task::Licences)?;
    tools::check(Task::Fuzz)?;
    tools::check(Task::Speed)?;
    cargo(&["deny", "--all-features", "--offline", "check", "licenses", "bans", "sources"])?;
    fuzz::run(600)?;
    bench::run(false)
}
