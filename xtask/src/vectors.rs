//! The conformance vectors are the same in every language: each reports how many it ran, and the numbers are compared.

use std::fs;
use std::path::PathBuf;

use crate::shell::{Done, target};

/// The languages, in the order in which they run.
pub(crate) const LANGUAGES: [&str; 4] = ["rust", "c", "python", "kotlin"];

/// The environment variable that names the report of a run.
pub(crate) const REPORT: &str = "MADOGUCHI_VECTORS_REPORT";

/// Where a language reports, with nothing there yet.
pub(crate) fn report(language: &str) -> Result<PathBuf, String> {
    let folder = target().join("vectors");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let path = folder.join(language);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", path.display())),
        _ => Ok(path),
    }
}

/// Prints every report, and fails where one is missing or the numbers differ.
pub(crate) fn compare() -> Done {
    let mut ran = Vec::new();
    for language in LANGUAGES {
        let path = target().join("vectors").join(language);
        let text = fs::read_to_string(&path).map_err(|_| format!("{language} did not report its vectors"))?;
        eprintln!("   {language:8} {}", text.trim());
        let number = text.trim().strip_prefix("vectors: ").and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
        ran.push(number.ok_or_else(|| format!("{language} reports `{}`", text.trim()))?);
    }
    if ran.iter().all(|number| ran.first() == Some(number)) {
        Ok(())
    } else {
        Err(format!("the vectors differ: {ran:?}"))
    }
}
