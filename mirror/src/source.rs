//! Rust text, formatted as the rest of the tree is.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Formats Rust text with the workspace's own `rustfmt.toml`.
///
/// # Errors
/// `rustfmt` is missing, or the text is invalid Rust.
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

/// Doc comments from lines; the formatter indents them.
pub(crate) fn docs(lines: &[String]) -> String {
    lines.iter().map(|line| format!("/// {line}\n")).collect()
}

/// Indents a text by one step.
pub(crate) fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

/// A row of a macro: on one line if it fits, otherwise on several. rustfmt does not format it.
pub(crate) fn fitted(row: impl Fn(Lines) -> String) -> String {
    const WIDTH: usize = 120;
    let line = row(Lines::One);
    if line.trim_end().len() <= WIDTH { line } else { row(Lines::Several) }
}

/// Whether a row is on one line or on several.
#[derive(Clone, Copy)]
pub(crate) enum Lines {
    One,
    Several,
}

impl Lines {
    /// Fields in braces, after a space; on several lines, each field has its own.
    pub(crate) fn block(self, fields: &[String]) -> String {
        match (self, fields) {
            (_, []) => " {}".to_owned(),
            (Self::One, fields) => format!(" {{ {} }}", fields.join(", ")),
            (Self::Several, fields) => {
                format!(" {{\n{}    }}", fields.iter().map(|field| format!("        {field},\n")).collect::<String>())
            }
        }
    }
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
