//! Rust text, formatted as the rest of the tree is.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Formats Rust text with the workspace's own `rustfmt.toml`.
///
/// # Errors
/// `rustfmt` missing, or text that is no Rust.
pub(crate) fn formatted(text: &str) -> Result<String, String> {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(config)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot run rustfmt: {error}"))?;
    if let Some(mut stdin) = rustfmt.stdin.take() {
        stdin.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    }
    let output = rustfmt.wait_with_output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("rustfmt refuses what was made:\n{text}"));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// Makes doc comments of lines; the formatter indents them.
pub(crate) fn docs(lines: &[String]) -> String {
    lines.iter().map(|line| format!("/// {line}\n")).collect()
}

/// Docs up to their example, which is in Rust.
pub(crate) fn above_code(docs: &[String]) -> Vec<String> {
    let mut above: Vec<_> = docs.iter().take_while(|line| !line.starts_with("```")).cloned().collect();
    while above.last().is_some_and(String::is_empty) {
        above.pop();
    }
    above
}

/// The words of a name, `TransferKind` or `transfer-kind`, as `transfer_kind`.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    snake
}

/// The same as `TRANSFER_KIND`.
pub(crate) fn capitals(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}
