//! Ensures that only the owner can use a store's file.
//!
//! A user who can read the database gets every password hash; a user who can write it can restore old rows. On systems without such
//! permissions nothing is checked.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

use super::SqliteError;

/// Creates the file if it does not exist; refuses it if others may use it or one of the files beside it.
pub(super) fn make(path: &Path) -> Result<(), SqliteError> {
    let failed = |error: Error| SqliteError::File { path: path.to_owned(), error };
    match private().open(path) {
        // The umask may also have removed permissions of the owner.
        Ok(file) => own(&file).map_err(failed),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => check(path),
        Err(error) => Err(failed(error)),
    }
}

/// Refuses a file that others may use.
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

/// Options to create a new file.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, OWNER);
    options
}

/// Sets the permissions of a new file.
#[cfg(unix)]
fn own(file: &File) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(OWNER))
}

#[cfg(not(unix))]
fn own(_: &File) -> Result<(), Error> {
    Ok(())
}

/// Read and write permission for the owner.
#[cfg(unix)]
const OWNER: u32 = 0o600;
/// The permissions of the group and of everybody else.
#[cfg(unix)]
const OTHERS: u32 = 0o077;
/// All bits that `chmod` sets.
#[cfg(unix)]
const ALL: u32 = 0o7777;
