//! What the tests need beside Rust: looked for first, so that what is missing is said in one line.

use crate::shell::{Done, have};

/// A program, how it is asked whether it is there, and the Debian package that brings it.
const TOOLS: [(&str, &str, &str); 9] = [
    ("cc", "--version", "gcc libc6-dev"),
    ("c++", "--version", "g++"),
    ("pkg-config", "--version", "pkg-config"),
    ("cmake", "--version", "cmake"),
    ("valgrind", "--version", "valgrind"),
    ("python3", "--version", "python3-venv"),
    ("javac", "--version", "default-jdk-headless"),
    ("mvn", "--version", "maven"),
    ("rustfmt", "--version", "(rustup component add rustfmt clippy)"),
];

/// Fails, in one line, where something is missing.
pub(crate) fn check() -> Done {
    let mut missing: Vec<&str> = TOOLS
        .iter()
        .filter(|(program, argument, _)| !have(program, argument))
        .map(|(_, _, package)| *package)
        .collect();
    if !missing.contains(&"pkg-config") && !have_library("libcjson") {
        missing.push("libcjson-dev");
    }
    if missing.is_empty() { Ok(()) } else { Err(format!("missing, as Debian names it: {}", missing.join(" "))) }
}

fn have_library(name: &str) -> bool {
    std::process::Command::new("pkg-config").args(["--exists", name]).status().is_ok_and(|status| status.success())
}
