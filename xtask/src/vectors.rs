//! Checks that every language ran the same conformance vectors: each reports how many it ran, and the numbers are compared.

use std::path::PathBuf;
use std::process::Command;

use crate::files;
use crate::shell::{self, Done, target};

/// The languages, in the order in which they run.
const LANGUAGES: [&str; 4] = ["rust", "c", "python", "kotlin"];

/// The environment variable that names the report of a run.
pub(crate) const REPORT: &str = "MADOGUCHI_VECTORS_REPORT";

/// The report file of a language, with an old report removed.
fn report(language: &str) -> Result<PathBuf, String> {
    let path = place(language);
    files::make_folder(&target().join("vectors"))?;
    files::remove(&path)?;
    Ok(path)
}

/// Runs a command that runs the vectors of a language, and returns its report. An old report does not count.
pub(crate) fn run(language: &str, command: &mut Command) -> Result<String, String> {
    shell::run(command.env(REPORT, report(language)?))?;
    reported(language)
}

/// Prints every report, and fails if one is missing or the numbers differ.
pub(crate) fn compare() -> Done {
    let mut ran = Vec::new();
    for language in LANGUAGES {
        let text = reported(language)?;
        eprintln!("   {language:8} {text}");
        let number = text.strip_prefix("vectors: ").and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
        ran.push(number.ok_or_else(|| format!("{language} reports `{text}`"))?);
    }
    if ran.iter().all(|number| ran.first() == Some(number)) {
        Ok(())
    } else {
        Err(format!("the vectors differ: {ran:?}"))
    }
}

fn reported(language: &str) -> Result<String, String> {
    let text = files::read(&place(language)).map_err(|_| format!("{language} did not report its vectors"))?;
    Ok(text.trim().to_owned())
}

fn place(language: &str) -> PathBuf {
    target().join("vectors").join(language)
}
