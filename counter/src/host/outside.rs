//! The data that is kept outside the database: the host's keys, the customer's letter, the browser's cookies.
//!
//! A real host has the keys in a key store, the letter is on paper, and the cookies are in the customer's browser. Here they share one
//! file beside the store, `FILE.outside`, which only its owner may read.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use madoguchi::{Bytes, EnvironmentName, HostKeys, Pepper, Secret, printable};
use serde::{Deserialize, Serialize};

use super::chance::Chance;
use super::letter::Letter;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::file_error;

/// The data, and where it is kept.
pub(crate) struct Outside {
    /// The database; `None` if nothing is stored.
    pub(crate) store: Option<String>,
    kept: Kept,
    /// The lock on the store, held as long as this file is open.
    _lock: Option<File>,
}

/// The contents of the file. It has no `Debug`, because it contains secrets.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// The host's key, in hexadecimal.
    key: String,
    /// The pepper for password hashes, in hexadecimal.
    pepper: String,
    /// How often the store was opened.
    runs: u32,
    /// Whether the keys were made from a seed, so that anybody can make them.
    seeded: bool,
    /// Whether the contract has been opened.
    opened: bool,
    letter: Letter,
    /// The environment's name, a cookie that outlives the session.
    device: String,
    /// The session's token, a cookie that ends with the session.
    session: Option<String>,
    /// The session tokens of the browsers of scripts, by the browsers' names.
    browsers: BTreeMap<String, String>,
}

impl Outside {
    /// Reads the file beside a store, or draws new data.
    pub(crate) fn open(store: Option<&str>, engine: &Engine, chance: &mut Chance) -> Result<Self, Failure> {
        let lock = store.map(lock).transpose()?;
        let read = store.map(|store| read(&beside(store))).transpose()?.flatten();
        let kept = match read {
            Some(kept) => {
                same_source(store.unwrap_or_default(), kept.seeded, chance)?;
                Kept { runs: kept.runs.saturating_add(1), ..kept }
            }
            None => {
                if let Some(store) = store.filter(|store| Path::new(store).exists()) {
                    let name = printable(store);
                    let ja = format!("{name}: 鍵のファイル（{name}.outside）がありません");
                    return Err(Failure::File(
                        ja,
                        format!("{name}: the file with its keys ({name}.outside) is not there"),
                    ));
                }
                let mut hex = || chance.bytes().map(|bytes| Bytes::from(bytes.to_vec()).to_string());
                let (key, pepper, device) = (hex()?, hex()?, hex()?);
                let letter = Letter::draw(&engine.profile, chance)?;
                let (seeded, browsers) = (chance.is_seeded(), BTreeMap::new());
                Kept { key, pepper, runs: 1, seeded, opened: false, letter, device, session: None, browsers }
            }
        };
        let outside = Self { store: store.map(str::to_owned), kept, _lock: lock };
        outside.save()?;
        Ok(outside)
    }

    /// The host's keys.
    pub(crate) fn keys(&self) -> Result<HostKeys, Failure> {
        let bytes = |hex: &str| hex.parse::<Bytes>().map(Bytes::into_vec).map_err(|_| self.wrong("key"));
        let keys = HostKeys::new("counter", 1, &bytes(&self.kept.key)?).map_err(|_| self.wrong("key"))?;
        let pepper = Pepper::new(bytes(&self.kept.pepper)?).map_err(|_| self.wrong("pepper"))?;
        keys.with_pepper(1, pepper).map_err(|_| self.wrong("pepper"))
    }

    pub(crate) const fn runs(&self) -> u32 {
        self.kept.runs
    }

    pub(crate) const fn letter(&self) -> &Letter {
        &self.kept.letter
    }

    /// Whether the contract has been opened.
    pub(crate) const fn is_opened(&self) -> bool {
        self.kept.opened
    }

    /// Records that the contract has been opened.
    pub(crate) fn opened(&mut self) -> Result<(), Failure> {
        self.kept.opened = true;
        self.save()
    }

    /// The environment's name (LCK-6).
    pub(crate) fn device(&self) -> Result<EnvironmentName, Failure> {
        EnvironmentName::new(Secret::from(self.kept.device.as_str())).map_err(|_| self.wrong("device"))
    }

    /// The session's token, if the browser has one.
    pub(crate) fn session(&self) -> Option<Secret> {
        self.kept.session.as_deref().map(Secret::from)
    }

    /// Stores the browser's token, or deletes it.
    pub(crate) fn keep_session(&mut self, session: Option<&Secret>) -> Result<(), Failure> {
        self.kept.session = session.map(|session| session.expose().to_owned());
        self.save()
    }

    /// The session tokens of the browsers of scripts.
    pub(crate) const fn browsers(&self) -> &BTreeMap<String, String> {
        &self.kept.browsers
    }

    /// Stores the token of a browser of a script.
    pub(crate) fn keep_browser(&mut self, name: &str, session: &Secret) -> Result<(), Failure> {
        self.kept.browsers.insert(name.to_owned(), session.expose().to_owned());
        self.save()
    }

    /// Writes a new file beside the old one, and renames it to replace the old one.
    fn save(&self) -> Result<(), Failure> {
        let Some(store) = &self.store else { return Ok(()) };
        let (path, anew) = (beside(store), PathBuf::from(format!("{store}.outside.new")));
        let written = serde_json::to_string_pretty(&self.kept).map_err(std::io::Error::from).and_then(|text| {
            // An existing file, left over or planted, is not written to.
            match std::fs::remove_file(&anew) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            let mut file = private().create_new(true).open(&anew)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            std::fs::rename(&anew, &path)
        });
        written.map_err(|error| file_error::unwritten(&path.to_string_lossy(), &error))
    }

    fn wrong(&self, what: &str) -> Failure {
        let name = self.store.as_deref().map(printable).unwrap_or_default();
        Failure::File(
            format!("{name}.outside: {what} が正しくありません"),
            format!("{name}.outside: the {what} is wrong"),
        )
    }
}

fn beside(store: &str) -> PathBuf {
    PathBuf::from(format!("{store}.outside"))
}

/// Locks a store for this run: two runs at once would overwrite each other's keys and sessions. The lock file is empty and is not deleted.
fn lock(store: &str) -> Result<File, Failure> {
    let path = format!("{store}.outside.lock");
    let file =
        private().create(true).truncate(false).open(&path).map_err(|error| file_error::unwritten(&path, &error))?;
    file.try_lock().map(|()| file).map_err(|error| match error {
        TryLockError::WouldBlock => {
            let name = printable(store);
            Failure::File(
                format!("{name}: ほかの実行が使っています。終わってから始めてください"),
                format!("{name}: another run has this store; wait until it has ended"),
            )
        }
        TryLockError::Error(error) => file_error::unwritten(&path, &error),
    })
}

fn read(path: &Path) -> Result<Option<Kept>, Failure> {
    let name = printable(&path.to_string_lossy());
    let wrong =
        |place: &str| Failure::File(format!("{name}: 読めません: {place}"), format!("{name}: cannot be read: {place}"));
    if let Some(mode) = others_may(path) {
        let ja = format!(
            "{name}: 所有者以外も使えるファイルです（モード{mode:04o}）。鍵が入っているので読みません（chmod 600 で直せます）"
        );
        let en = format!(
            "{name}: users other than the owner may use the file (mode {mode:04o}); it holds keys and is not read (chmod 600 corrects this)"
        );
        return Err(Failure::File(ja, en));
    }
    match std::fs::read_to_string(path) {
        Ok(text) => {
            // An error of serde would quote the value, so only its place is reported.
            let place = |error: serde_json::Error| wrong(&format!("{}:{}", error.line(), error.column()));
            serde_json::from_str(&text).map(Some).map_err(place)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(file_error::unread(&path.to_string_lossy(), &error)),
    }
}

/// Checks that a store continues with the source of randomness it began with. So no predictable token is mixed with those of the
/// operating system's randomness, and keys made from a seed are never taken for secret ones.
fn same_source(store: &str, seeded: bool, chance: &Chance) -> Result<(), Failure> {
    let name = printable(store);
    match (seeded, chance.is_seeded()) {
        (true, false) => Err(Failure::File(
            format!("{name}: 種（--seed）から作られた記録です。続けるにも --seed が必要です"),
            format!("{name}: this store was made from a seed; to go on, give --seed"),
        )),
        (false, true) => Err(Failure::File(
            format!("{name}: オペレーティングシステムの乱数で作られた記録です。--seed は使えません"),
            format!("{name}: this store was made with the operating system's randomness; it takes no --seed"),
        )),
        _ => Ok(()),
    }
}

/// The mode of a file, if users other than its owner may use it; `None` if they may not, or if the file does not exist.
#[cfg(unix)]
fn others_may(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).ok()?.permissions().mode();
    (mode & 0o077 != 0).then_some(mode & 0o7777)
}

#[cfg(not(unix))]
fn others_may(_: &Path) -> Option<u32> {
    None
}

/// Options that open a file and, if it is new, let only its owner read it, if the system supports this.
fn private() -> std::fs::OpenOptions {
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
