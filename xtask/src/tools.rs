//! Lists the tools that each task needs besides Rust, and reports missing ones in one line before the task starts.

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
    Stores,
}

/// A tool: how to test for it, the package that contains it, and the tasks that need it.
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

/// Packages have their Debian names.
const TOOLS: [Tool; 20] = [
    tool("rustfmt", VERSION, (RUSTUP, "rustfmt"), &[Task::Rust]),
    tool("cargo-clippy", VERSION, (RUSTUP, "clippy"), &[Task::Rust]),
    tool("cc", VERSION, (APT, "gcc"), &[Task::Rust, Task::C, Task::Python, Task::Kotlin, Task::Stores]),
    tool("c++", VERSION, (APT, "g++"), &[Task::C]),
    tool("nm", VERSION, (APT, "binutils"), &[Task::C]),
    tool("readelf", VERSION, (APT, "binutils"), &[Task::Rust, Task::C, Task::Python, Task::Kotlin]),
    tool("strip", VERSION, (APT, "binutils"), &[Task::C, Task::Python, Task::Kotlin]),
    tool("pkg-config", VERSION, (APT, "pkg-config"), &[Task::C]),
    tool("pkg-config", &["--exists", "libcjson"], (APT, "libcjson-dev"), &[Task::C]),
    tool("cmake", VERSION, (APT, "cmake"), &[Task::C]),
    tool("sh", POSTGRESQL, (APT, "postgresql"), &[Task::Rust, Task::Stores]),
    tool("sh", MARIADB, (APT, "mariadb-server"), &[Task::Stores]),
    tool("tar", VERSION, (APT, "tar"), &[Task::Rust, Task::C, Task::Python]),
    tool("valgrind", VERSION, (APT, "valgrind"), &[Task::C, Task::Speed]),
    tool("python3", &["-c", PYTHON], (APT, "python3-venv"), &[Task::Python, Task::Package, Task::Stores]),
    tool("javac", VERSION, (APT, "default-jdk-headless"), &[Task::Kotlin]),
    tool("java", VERSION, (APT, "default-jdk-headless"), &[Task::Kotlin]),
    tool("mvn", VERSION, (APT, "maven"), &[Task::Kotlin]),
    tool("cargo-fuzz", VERSION, (CARGO, "cargo-fuzz"), &[Task::Fuzz]),
    tool("cargo-deny", VERSION, (CARGO, "cargo-deny"), &[Task::Licences]),
];

/// Debian installs the programs of the server outside the path.
const POSTGRESQL: &[&str] = &["-c", "ls /usr/lib/postgresql/*/bin/initdb || command -v initdb"];

/// The server is outside a user's path, too.
const MARIADB: &[&str] =
    &["-c", "PATH=$PATH:/usr/sbin:/usr/local/sbin; command -v mariadbd && command -v mariadb-install-db"];

/// Debian has the modules of virtual environments in a separate package.
const PYTHON: &str = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))";

/// Fails with one line if a tool for a task is missing.
pub(crate) fn check(task: Task) -> Done {
    check_each(&[task])
}

/// Fails with one line if a tool for any of the four languages is missing.
pub(crate) fn check_all() -> Done {
    check_each(&[Task::Rust, Task::C, Task::Python, Task::Kotlin])
}

fn check_each(tasks: &[Task]) -> Done {
    let needed = TOOLS.iter().filter(|tool| tool.needed.iter().any(|task| tasks.contains(task)));
    let missing: Vec<_> = needed.filter(|tool| !have(tool.program, tool.arguments)).map(|tool| tool.brought).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("missing: {}", brought(&missing))) }
}

/// The commands that install what is missing, each once.
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
