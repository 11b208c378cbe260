//! Runs every fuzz target for a while.

use crate::files;
use crate::shell::{self, Done, cargo_command, root};
use crate::tools::{self, Task};

/// Runs each target in `fuzz/fuzz_targets` for a number of seconds, starting from its inputs in `fuzz/seeds`.
pub(crate) fn run(seconds: u32) -> Done {
    tools::check(Task::Fuzz)?;
    for target in files::list(&root().join("fuzz/fuzz_targets"))? {
        let name = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = cargo_command();
        // cargo-fuzz needs unstable flags, which the stable compiler accepts with this variable.
        command.env("RUSTC_BOOTSTRAP", "1").args(["fuzz", "run", &name]);
        // New inputs go to the first folder; the seeds are read in addition.
        let (corpus, seeds) = (root().join("fuzz/corpus").join(&name), root().join("fuzz/seeds").join(&name));
        if seeds.is_dir() {
            std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
            command.args([corpus, seeds]);
        }
        command.arg("--");
        shell::run(command.arg(format!("-max_total_time={seconds}")).arg("-print_final_stats=1"))?;
    }
    Ok(())
}
