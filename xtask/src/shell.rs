//! Runs other programs from the root of the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The result of a task: success, or the reason of the failure.
pub(crate) type Done = Result<(), String>;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Runs cargo with arguments, in the root.
pub(crate) fn cargo(arguments: &[&str]) -> Done {
    run(cargo_command().args(arguments))
}

/// The cargo command, without arguments.
pub(crate) fn cargo_command() -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root());
    command
}

/// Prints a command and runs it.
pub(crate) fn run(command: &mut Command) -> Done {
    let shown: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let shown = format!("{program} {}", shown.join(" "));
    eprintln!("── {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("failed ({status}): {shown}")),
        Err(error) => Err(format!("cannot run {program}: {error}")),
    }
}

/// What a command prints.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let found = command.output().map_err(|error| format!("cannot run {program}: {error}"))?;
    if !found.status.success() {
        return Err(format!("failed ({}): {program}: {}", found.status, String::from_utf8_lossy(&found.stderr)));
    }
    String::from_utf8(found.stdout).map_err(|error| format!("{program}: {error}"))
}

/// Whether a program exists and accepts these arguments.
pub(crate) fn have(program: &str, arguments: &[&str]) -> bool {
    let output = Command::new(program).args(arguments).current_dir(root()).output();
    output.is_ok_and(|output| output.status.success())
}
