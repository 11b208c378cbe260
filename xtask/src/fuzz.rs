//! Fuzzing: every target for a while.

use crate::files;
use crate::shell::{self, Done, cargo_command, root};
use crate::tools::{self, Task};

/// Runs each target in `fuzz/fuzz_targets` for a number of seconds, from the inputs in `fuzz/seeds` that are named after it.
pub(crate) fn run(seconds: u32) -> Done {
    tools::check(Task::Fuzz)?;
    for target in files::list(&root().join("fuzz/fuzz_targets"))? {
        let name = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = cargo_command();
        // cargo-fuzz asks for unstable flags, which the stable compiler takes with this word.
        command.env("RUSTC_BOOTSTRAP", "1").args(["fuzz", "run", &name]);
        // What is found goes to the first folder; the seeds are read besides.
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
