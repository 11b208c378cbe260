//! Speed: every question beside its hand-written limit, and beside other libraries.

use crate::shell::{self, Done, cargo, cargo_command, root};
use crate::tools::{self, Task};

/// Writes `docs/speed.md`, and with `peers` measures other libraries too.
pub(crate) fn run(peers: bool) -> Done {
    tools::check(Task::Speed)?;
    let report = ["run", "--locked", "--release", "--package", "madoguchi-benches", "--bin", "bench_report", "--"];
    // It fails where a reach is missed; the page is written all the same, and the peers are asked.
    let report = cargo(&[&report[..], &["--out", "docs/speed.md"]].concat());
    if peers {
        let mut command = cargo_command();
        command.current_dir(root().join("benches/peers"));
        shell::run(command.args(["run", "--locked", "--release"]))?;
    }
    report
}
