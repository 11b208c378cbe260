//! The bytes of a row: a state, whose it is, how old it is, and a seal that only the host's key makes.
//!
//! ```text
//! 0        1     2       3    4                20          28
//! format   kind  schema  key  subject          revision    state (postcard) …   seal
//! 1 byte   1     1       1    16               8, LE       any, filled up        16
//! ```
//!
//! The subject is the beginning of the SHA-256 of the row's key; the seal is the beginning of the HMAC-SHA-256, under the host's
//! key of that number, over all before it.

use std::fmt::{self, Write as _};

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::key::RowKey;
use super::keys::HostKeys;
use super::row::{Row, Write};

/// Why the bytes of a row are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// They are too short, or of another format than this library writes.
    #[error("the row's bytes are no snapshot")]
    NotASnapshot,
    /// They were written by a newer version of the library.
    #[error("the row was written by a newer version, schema {schema}")]
    TooNew {
        /// The schema that they name.
        schema: u8,
    },
    /// They were sealed with a key that the host did not give.
    #[error("the row is sealed with key {number}, which is not here")]
    UnknownKey {
        /// The key's number.
        number: u8,
    },
    /// The seal does not hold.
    #[error("the row was changed outside the library")]
    Tampered,
    /// They are those of another row.
    #[error("the row holds the state of another subject")]
    WrongSubject,
    /// They are older, or newer, than the revision under which the host keeps them, or than one that was seen before.
    #[error("the row is of revision {found}, not {expected}")]
    RolledBack {
        /// The revision that was due.
        expected: u64,
        /// The revision found.
        found: u64,
    },
}

/// A state that is kept.
pub(crate) trait Kept: Serialize + DeserializeOwned {
    /// The byte that tells this kind of state from others.
    const KIND: u8;
    /// The schema that is written.
    const SCHEMA: u8;
    /// The length to which the state is filled up with zeros, if its row must not show how much is in it (LCK-4).
    const FIXED: Option<usize> = None;
    /// The fields that people may see. A field that is not listed is not shown.
    const SHOWN: &'static [Shown];

    /// Reads the bytes of an older schema; `None` if there never was such.
    fn migrate(_schema: u8, _body: &[u8]) -> Option<Self> {
        None
    }
}

/// A field that people may see. Items of a list are shown as the list is; an enum's variant is a field of its name.
pub(crate) enum Shown {
    /// A number, a text, bytes, or a list of these.
    Value(&'static str),
    /// A structure, and which of its own fields may be seen.
    Fields(&'static str, &'static [Shown]),
}

/// Writes a state as the bytes of its row.
pub(crate) fn seal<S: Kept>(state: &S, key: &RowKey, revision: u64, keys: &HostKeys) -> Vec<u8> {
    let own = keys.current();
    let mut bytes = bound(state, key, revision, own.number);
    let tag = own.snapshots.mac(&[&bytes]);
    bytes.extend(tag.iter().take(TAG));
    bytes
}

/// Reads the state of a row back.
///
/// # Errors
/// Each [`SnapshotError`], the first that holds in the order of the header.
pub(crate) fn open<S: Kept>(row: &Row, keys: &HostKeys) -> Result<S, SnapshotError> {
    let (signed, tag) = row.bytes.split_last_chunk::<TAG>().ok_or(SnapshotError::NotASnapshot)?;
    let (&[format, kind, _, number], _) = signed.split_first_chunk().ok_or(SnapshotError::NotASnapshot)?;
    if signed.len() < HEAD || format != FORMAT || kind != S::KIND {
        return Err(SnapshotError::NotASnapshot);
    }
    let key = keys.find(number).ok_or(SnapshotError::UnknownKey { number })?;
    let due = key.snapshots.mac(&[signed]);
    let holds = subtle::ConstantTimeEq::ct_eq(due.get(..TAG).unwrap_or_default(), tag.as_slice());
    if !bool::from(holds) {
        return Err(SnapshotError::Tampered);
    }
    unbound(signed, row)
}

/// The bytes without their seal: what binds a state to its row and revision, and the state.
pub(crate) fn bound<S: Kept>(state: &S, key: &RowKey, revision: u64, number: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(ROOM);
    bytes.extend([FORMAT, S::KIND, S::SCHEMA, number]);
    bytes.extend(subject(key));
    bytes.extend(revision.to_le_bytes());
    // A state is made of numbers, texts and lists, which always can be written.
    let mut bytes = postcard::to_extend(state, bytes).unwrap_or_default();
    // A state that is longer than the fixed length keeps its own: the act that wrote it is refused ([`outgrows`]).
    let fixed = S::FIXED.unwrap_or_default().saturating_add(HEAD);
    bytes.resize(bytes.len().max(fixed), 0);
    bytes
}

/// Whether a row is longer or shorter than every row of its kind must be: its length would tell whose it is (LCK-4).
pub(crate) fn outgrows(write: &Write) -> bool {
    let fixed = write.key.fixed_state().map(|state| state.saturating_add(HEAD).saturating_add(TAG));
    fixed.is_some_and(|fixed| write.bytes.len() != fixed)
}

/// The state of bytes whose seal holds, if they are those of this row.
pub(crate) fn unbound<S: Kept>(signed: &[u8], row: &Row) -> Result<S, SnapshotError> {
    let (head, body) = signed.split_first_chunk::<HEAD>().ok_or(SnapshotError::NotASnapshot)?;
    let (&[_, _, schema, _], head) = head.split_first_chunk().ok_or(SnapshotError::NotASnapshot)?;
    let (own, revision) = head.split_first_chunk::<SUBJECT>().ok_or(SnapshotError::NotASnapshot)?;
    if *own != subject(&row.key) {
        return Err(SnapshotError::WrongSubject);
    }
    let found = revision.try_into().map(u64::from_le_bytes).map_err(|_| SnapshotError::NotASnapshot)?;
    if found != row.revision {
        return Err(SnapshotError::RolledBack { expected: row.revision, found });
    }
    if schema > S::SCHEMA {
        return Err(SnapshotError::TooNew { schema });
    }
    let read = if schema == S::SCHEMA { whole::<S>(body) } else { S::migrate(schema, body) };
    read.ok_or(SnapshotError::NotASnapshot)
}

/// A value that fills its bytes, as far as they are not filled up.
fn whole<S: Kept>(body: &[u8]) -> Option<S> {
    // Rows that were written when the fixed length was smaller are still read.
    let filled = S::FIXED.is_some_and(|fixed| body.len() <= fixed);
    let filler = |rest: &[u8]| rest.is_empty() || (filled && rest.iter().all(|byte| *byte == 0));
    postcard::take_from_bytes(body).ok().filter(|(_, rest)| filler(rest)).map(|(value, _)| value)
}

/// The row that a state belongs to, as its bytes have it: the kind is part of it.
pub(super) fn subject(key: &RowKey) -> [u8; SUBJECT] {
    let mut digested = Digested(Sha256::new());
    // A digest takes whatever is written.
    let _ = write!(digested, "{key}");
    let digest: [u8; 32] = digested.0.finalize().into();
    digest.first_chunk().copied().unwrap_or_default()
}

/// Takes in a text as it is written, so that it need not be kept.
struct Digested(Sha256);

impl fmt::Write for Digested {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

const FORMAT: u8 = 1;
const SUBJECT: usize = 16;
const TAG: usize = 16;
const HEAD: usize = 4 + SUBJECT + 8;
/// Bytes that most rows need.
const ROOM: usize = 512;
