//! Measures speed: every question compared with its handwritten limit, and with other libraries.

use crate::shell::{self, Done, cargo, cargo_command, root};
use crate::tools::{self, Task};

/// Writes `docs/speed.md`, and with `peers` measures other libraries too.
pub(crate) fn run(peers: bool) -> Done {
    tools::check(Task::Speed)?;
    let report = ["run", "--locked", "--release", "--package", "madoguchi-benches", "--bin", "bench_report", "--"];
    // It fails if a reach is missed; the page is written anyway, and the other libraries are measured.
    let report = cargo(&[&report[..], &["--out", "docs/speed.md"]].concat());
    if peers {
        let mut command = cargo_command();
        command.current_dir(root().join("benches/peers"));
        shell::run(command.args(["run", "--locked", "--release"]))?;
    }
    report
}
