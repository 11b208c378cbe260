//! What is handed out: made in `dist/` by each door, tried from there alone, read as a stranger could, and listed with its size.

use std::path::PathBuf;

use crate::shell::{Done, root};
use crate::{contents, files, version};

/// Makes what a door hands out, named with a version; the files.
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

/// Where the artefacts are.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}
