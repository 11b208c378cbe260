//! Fuzzing: every target for a while.

use crate::shell::{self, Done, cargo_command, have, root};

/// Runs each target in `fuzz/fuzz_targets` for so many seconds.
pub(crate) fn run(seconds: u32) -> Done {
    if !have("cargo-fuzz", "--version") {
        return Err("cargo-fuzz is missing: cargo install cargo-fuzz".to_owned());
    }
    let folder = root().join("fuzz/fuzz_targets");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut targets: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    targets.sort();
    for target in targets {
        let name = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = cargo_command();
        // cargo-fuzz asks for unstable flags, which the stable compiler takes with this word.
        command.env("RUSTC_BOOTSTRAP", "1").args(["fuzz", "run", &name, "--"]);
        shell::run(command.arg(format!("-max_total_time={seconds}")).arg("-print_final_stats=1"))?;
    }
    Ok(())
}
