//! The heavy proofs, run by hand; their results go into `docs/audit.md` with the date.

use crate::shell::{Done, cargo};
use crate::tools::{self, Task};
use crate::{bench, fuzz, python};

/// Checks licences, bans and sources; then kills database servers; then runs each fuzz target for ten minutes; then measures speed.
pub(crate) fn run() -> Done {
    tools::check(Task::Licences)?;
    tools::check(Task::Fuzz)?;
    tools::check(Task::Speed)?;
    tools::check(Task::Stores)?;
    cargo(&["deny", "--all-features", "--offline", "check", "licenses", "bans", "sources"])?;
    stores()?;
    fuzz::run(600)?;
    bench::run(false)
}

/// Runs the suite of the host kit against MariaDB, and kills servers of PostgreSQL and MariaDB with SIGKILL while they commit. Each server is started in a
/// temporary folder.
pub(crate) fn stores() -> Done {
    tools::check(Task::Stores)?;
    let tests = ["test", "--locked", "--package", "madoguchi-host-kit", "--all-features", "--test", "postgres"];
    // One after the other: each kills its server while it is busy, and several at once would slow one another down.
    cargo(&[&tests[..], &["kill::", "--", "--ignored", "--nocapture", "--test-threads=1"]].concat())?;
    python::mariadb()
}
