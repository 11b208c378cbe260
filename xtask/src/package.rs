//! Makes the release files in `dist/`, tests them using only that folder, checks their contents, and lists them with their sizes.

use std::path::PathBuf;

use crate::shell::{Done, root};
use crate::{contents, files, version};

/// Makes a binding's release files for a version, and returns their paths.
pub(crate) type Maker = fn(&str) -> Result<Vec<PathBuf>, String>;

/// Runs the makers, and prints a table of what they made.
pub(crate) fn run(makers: &[Maker]) -> Done {
    let version = version::agreed()?;
    files::make_folder(&dist())?;
    let mut rows = Vec::new();
    for maker in makers {
        for artefact in maker(&version)? {
            contents::check(&artefact)?;
            let name = artefact.file_name().unwrap_or_default().to_string_lossy().into_owned();
            rows.push((name, files::bytes(&artefact)?));
        }
    }
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    println!("| {:width$} | {:>10} |", "dist/", "bytes");
    println!("|-{:-<width$}-|-{:->10}:|", "", "");
    for (name, bytes) in rows {
        println!("| {name:width$} | {bytes:>10} |");
    }
    Ok(())
}

/// The folder of the release files.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}
