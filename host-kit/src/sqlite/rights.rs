//! Who may use the file of a store: its owner alone.
//!
//! A database that others may read gives them every password hash, and one that they may write gives them old rows to put back.
//! Where the system knows no such rights, nothing is checked.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

use super::SqliteError;

/// Makes the file where it is not there; refuses one that others may use, and one of those beside it.
pub(super) fn make(path: &Path) -> Result<(), SqliteError> {
    let failed = |error: Error| SqliteError::File { path: path.to_owned(), error };
    match private().open(path) {
        // The umask may have taken rights away from the owner too.
        Ok(file) => own(&file).map_err(failed),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => check(path),
        Err(error) => Err(failed(error)),
    }
}

/// Refuses what others may use.
#[cfg(unix)]
fn check(path: &Path) -> Result<(), SqliteError> {
    use std::os::unix::fs::PermissionsExt as _;
    for beside in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        match std::fs::metadata(&name) {
            Ok(found) if found.permissions().mode() & OTHERS != 0 => {
                let mode = found.permissions().mode() & ALL;
                return Err(SqliteError::Rights { path: name.into(), mode });
            }
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(SqliteError::File { path: name.into(), error });
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn check(_: &Path) -> Result<(), SqliteError> {
    Ok(())
}

/// Opens a file that is not there yet.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, OWNER);
    options
}

/// Gives a new file its rights.
#[cfg(unix)]
fn own(file: &File) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(OWNER))
}

#[cfg(not(unix))]
fn own(_: &File) -> Result<(), Error> {
    Ok(())
}

/// Reading and writing for the owner.
#[cfg(unix)]
const OWNER: u32 = 0o600;
/// What the group and everybody else may do.
#[cfg(unix)]
const OTHERS: u32 = 0o077;
/// What `chmod` sets.
#[cfg(unix)]
const ALL: u32 = 0o7777;
