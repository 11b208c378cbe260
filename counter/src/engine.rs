//! What every command gets: the institution and the instant that counts as now.

use std::io::Read as _;
use std::path::PathBuf;
use std::sync::Arc;

use madoguchi::{Date, Instant, Profile, printable};

use crate::args::Cli;
use crate::failure::Failure;
use crate::page::Page;
use crate::{check, clock, file_error, moment};

/// One institution at one instant.
pub(crate) struct Engine {
    pub(crate) profile: Arc<Profile>,
    /// The file of its document, if it has one.
    pub(crate) path: Option<PathBuf>,
    pub(crate) now: Instant,
    /// The command to type for the same institution: `counter`, `counter --profile FILE`.
    pub(crate) call: String,
}

impl Engine {
    /// Loads the institution of `--profile`, at the instant of `--at` or now.
    pub(crate) fn open(cli: &Cli) -> Result<Self, Failure> {
        let now = match &cli.at {
            Some(at) => moment::instant("--at", at)?,
            None => clock::now().map_err(|error| Failure::input("--at", "", error.into()))?,
        };
        Ok(Self { profile: Arc::new(profile(cli)?), path: path(cli), now, call: call(cli) })
    }

    /// Loads the institution of `--profile`, for questions that contain their instant.
    pub(crate) fn without_clock(cli: &Cli) -> Result<Self, Failure> {
        timeless(cli)?;
        Self::leaves_input(cli)?;
        Ok(Self { profile: Arc::new(profile(cli)?), path: path(cli), now: Instant::MIN, call: call(cli) })
    }

    /// Refuses a profile on standard input if the command reads questions or entries from there.
    pub(crate) fn leaves_input(cli: &Cli) -> Result<(), Failure> {
        if cli.profile.as_deref() != Some("-") {
            return Ok(());
        }
        let (ja, en) = (
            "標準入力は質問や入力のためのもので、プロファイルは読めません",
            "standard input is for the questions and typed entries, not for the profile",
        );
        Err(Failure::File(format!("--profile -: {ja}"), format!("--profile -: {en}")))
    }

    /// Whether the profile came from standard input.
    pub(crate) fn reads_profile_from_input(&self) -> bool {
        self.call.ends_with(" --profile -")
    }

    /// The day that counts as today.
    pub(crate) fn today(&self) -> Date {
        self.now.date()
    }

    /// Says which document answers: `seiwa 2020-10-22, sha256 0123456789ab…`.
    pub(crate) fn document(&self) -> String {
        let hash = self.profile.hash().get(..HASH_SHOWN).unwrap_or_default();
        format!("{} {}, sha256 {hash}", self.profile.id(), self.profile.version())
    }
}

/// Refuses `--at` for a command that does not use it.
pub(crate) fn timeless(cli: &Cli) -> Result<(), Failure> {
    cli.at.as_ref().map_or(Ok(()), |_| {
        let (ja, en) = ("このコマンドには --at はありません", "this command takes no --at");
        Err(Failure::File(ja.to_owned(), en.to_owned()))
    })
}

/// Reads a file, or standard input for `-`.
pub(crate) fn text_of(path: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if path == "-" {
        std::io::stdin().lock().take(FILE_MAX.saturating_add(1)).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(FILE_MAX.saturating_add(1)).read_to_end(&mut bytes))
    };
    let wrong = |ja: String, en: String| Failure::File(format!("{path}: {ja}"), format!("{path}: {en}"));
    let length = read.map_err(|error| file_error::unread(path, &error))?;
    if u64::try_from(length).is_ok_and(|length| length > FILE_MAX) {
        return Err(wrong(format!("大きすぎます（{FILE_MAX}バイトまで）"), format!("longer than {FILE_MAX} bytes")));
    }
    String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to().saturating_add(1);
        wrong(format!("{place}バイト目がUTF-8ではありません"), format!("not UTF-8 at byte {place}"))
    })
}

fn path(cli: &Cli) -> Option<PathBuf> {
    cli.profile.as_deref().filter(|&path| path != "-").map(PathBuf::from)
}

fn call(cli: &Cli) -> String {
    cli.profile.as_ref().map_or_else(|| "counter".to_owned(), |path| format!("counter --profile {}", quoted(path)))
}

/// Quotes a word for a shell, if necessary.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=+@".contains(c);
    let word = printable(word);
    if !word.is_empty() && word.chars().all(plain) { word } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

fn profile(cli: &Cli) -> Result<Profile, Failure> {
    let Some(path) = &cli.profile else { return Ok(Profile::seiwa()) };
    let text = text_of(path)?;
    Profile::load(&text).map_err(|faults| {
        let mut page = Page::plain(cli.lang);
        check::tell_faults(&mut page, path, &text, &faults.0);
        Failure::Profile(page.finish().trim_end().to_owned())
    })
}

/// The number of hexadecimal digits of a hash that are shown.
const HASH_SHOWN: usize = 12;
/// The largest size of a profile, in bytes: far more than any institution needs, and far less than memory.
const FILE_MAX: u64 = 16 * 1024 * 1024;
