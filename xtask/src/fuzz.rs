//! Fuzzing: every target for a while.

use crate::files;
use crate::shell::{self, Done, cargo_command, root};
use crate::tools::{self, Task};

/// Runs each target in `fuzz/fuzz_targets` for so many seconds.
pub(crate) fn run(seconds: u32) -> Done {
    tools::check(Task::Fuzz)?;
    for target in files::list(&root().join("fuzz/fuzz_targets"))? {
        let name = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = cargo_command();
        // cargo-fuzz asks for unstable flags, which the stable compiler takes with this word.
        command.env("RUSTC_BOOTSTRAP", "1").args(["fuzz", "run", &name, "--"]);
        shell::run(command.arg(format!("-max_total_time={seconds}")).arg("-print_final_stats=1"))?;
    }
    Ok(())
}
