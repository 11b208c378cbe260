//! What each task needs beside Rust: looked for first, so that what is missing is said in one line.

use crate::shell::{Done, have};

/// A task that needs tools.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Task {
    Rust,
    C,
    Python,
    Kotlin,
    Package,
    Speed,
    Fuzz,
    Licences,
}

/// A tool: how it is asked whether it is there, what brings it, and who needs it.
struct Tool {
    program: &'static str,
    arguments: &'static [&'static str],
    brought: (&'static str, &'static str),
    needed: &'static [Task],
}

const fn tool(
    program: &'static str,
    arguments: &'static [&'static str],
    brought: (&'static str, &'static str),
    needed: &'static [Task],
) -> Tool {
    Tool { program, arguments, brought, needed }
}

const VERSION: &[&str] = &["--version"];
const APT: &str = "apt-get install";
const RUSTUP: &str = "rustup component add";
const CARGO: &str = "cargo install";

/// A package is named as Debian names it.
const TOOLS: [Tool; 18] = [
    tool("rustfmt", VERSION, (RUSTUP, "rustfmt"), &[Task::Rust]),
    tool("cargo-clippy", VERSION, (RUSTUP, "clippy"), &[Task::Rust]),
    tool("cc", VERSION, (APT, "gcc"), &[Task::Rust, Task::C, Task::Python, Task::Kotlin]),
    tool("c++", VERSION, (APT, "g++"), &[Task::C]),
    tool("nm", VERSION, (APT, "binutils"), &[Task::C]),
    tool("readelf", VERSION, (APT, "binutils"), &[Task::Rust, Task::C, Task::Python, Task::Kotlin]),
    tool("strip", VERSION, (APT, "binutils"), &[Task::C, Task::Python, Task::Kotlin]),
    tool("pkg-config", VERSION, (APT, "pkg-config"), &[Task::C]),
    tool("pkg-config", &["--exists", "libcjson"], (APT, "libcjson-dev"), &[Task::C]),
    tool("cmake", VERSION, (APT, "cmake"), &[Task::C]),
    tool("tar", VERSION, (APT, "tar"), &[Task::Rust, Task::C, Task::Python]),
    tool("valgrind", VERSION, (APT, "valgrind"), &[Task::C, Task::Speed]),
    tool("python3", &["-c", PYTHON], (APT, "python3-venv"), &[Task::Python, Task::Package]),
    tool("javac", VERSION, (APT, "default-jdk-headless"), &[Task::Kotlin]),
    tool("java", VERSION, (APT, "default-jdk-headless"), &[Task::Kotlin]),
    tool("mvn", VERSION, (APT, "maven"), &[Task::Kotlin]),
    tool("cargo-fuzz", VERSION, (CARGO, "cargo-fuzz"), &[Task::Fuzz]),
    tool("cargo-deny", VERSION, (CARGO, "cargo-deny"), &[Task::Licences]),
];

/// Debian has the modules of an environment in a package of their own.
const PYTHON: &str = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))";

/// Fails, in one line, where a task misses something.
pub(crate) fn check(task: Task) -> Done {
    check_each(&[task])
}

/// Fails, in one line, where any of the four languages misses something.
pub(crate) fn check_all() -> Done {
    check_each(&[Task::Rust, Task::C, Task::Python, Task::Kotlin])
}

fn check_each(tasks: &[Task]) -> Done {
    let needed = TOOLS.iter().filter(|tool| tool.needed.iter().any(|task| tasks.contains(task)));
    let missing: Vec<_> = needed.filter(|tool| !have(tool.program, tool.arguments)).map(|tool| tool.brought).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("missing: {}", brought(&missing))) }
}

/// The commands that bring what is missing, each thing once.
fn brought(missing: &[(&str, &str)]) -> String {
    let mut commands = Vec::new();
    for by in [APT, RUSTUP, CARGO] {
        let mut things: Vec<_> = missing.iter().filter(|(way, _)| *way == by).map(|(_, thing)| *thing).collect();
        things.dedup();
        if !things.is_empty() {
            commands.push(format!("{by} {}", things.join(" ")));
        }
    }
    commands.join("; ")
}

#[cfg(test)]
mod tests {
    use super::{APT, RUSTUP, brought};

    #[test]
    fn what_is_missing_is_one_line() {
        let missing = [(RUSTUP, "clippy"), (APT, "binutils"), (APT, "binutils"), (APT, "maven")];
        assert_eq!(brought(&missing), "apt-get install binutils maven; rustup component add clippy");
    }
}
