//! File and folder functions whose errors name the path.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::shell::Done;

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(told(path))
}

/// The bytes of a file.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(told(path))
}

/// Writes a text, replacing the file.
pub(crate) fn write(path: &Path, text: &str) -> Done {
    fs::write(path, text).map_err(told(path))
}

/// Copies a file, replacing the target.
pub(crate) fn copy(from: &Path, to: &Path) -> Done {
    // A library in use keeps its old file.
    remove(to)?;
    fs::copy(from, to).map(drop).map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}

/// Makes a link at a path, replacing what is there.
pub(crate) fn link(to: &str, at: &Path) -> Done {
    remove(at)?;
    std::os::unix::fs::symlink(to, at).map_err(told(at))
}

/// Removes a file, if it exists.
pub(crate) fn remove(path: &Path) -> Done {
    absent_or(fs::remove_file(path)).map_err(told(path))
}

/// The size of a file.
pub(crate) fn bytes(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|found| found.len()).map_err(told(path))
}

/// The entries of a folder, sorted by name.
pub(crate) fn list(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut paths: Vec<PathBuf> = entries.map_err(told(folder))?;
    paths.sort();
    Ok(paths)
}

/// Every file in a folder and its subfolders. Links are not followed: their targets are listed themselves, or are elsewhere.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in list(folder)? {
        if path.is_symlink() {
            continue;
        } else if path.is_dir() {
            found.extend(below(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// Creates a folder and its parents, if they do not exist.
pub(crate) fn make_folder(path: &Path) -> Done {
    fs::create_dir_all(path).map_err(told(path))
}

/// Creates an empty folder, removing what was there.
pub(crate) fn empty_folder(path: &Path) -> Done {
    absent_or(fs::remove_dir_all(path)).map_err(told(path))?;
    make_folder(path)
}

/// Runs a function in a new folder outside the tree, as a user would; the folder is removed afterwards, even after a failure.
pub(crate) fn elsewhere(name: &str, work: impl FnOnce(&Path) -> Done) -> Done {
    let folder = std::env::temp_dir().join(format!("madoguchi-{name}-{}", std::process::id()));
    fs::create_dir(&folder).map_err(told(&folder))?;
    let done = work(&folder);
    done.and(fs::remove_dir_all(&folder).map_err(told(&folder)))
}

fn absent_or(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn told(path: &Path) -> impl Fn(io::Error) -> String {
    let path = path.display().to_string();
    move |error| format!("{path}: {error}")
}
