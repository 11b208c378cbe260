//! The bytes of a row: a header with its identity and revision, sections, and a seal that only the holder of the host's key can make.
//!
//! ```text
//! 0       1     2         3    4       5      13       29        37           53          69      77          109
//! format  kind  sections  key  pepper  check  subject  revision  institution  deployment  links   chain head  sections … 0 …  seal
//! 1 byte  1     1         1    1       8      16       8, LE     16           16          8, LE   32          any             16
//! ```
//!
//! The third byte is the number of sections ([`section`](super::section)). Key and check are the number and the check value of the host's key, by which
//! a wrong key is told from changed bytes. The pepper is the least number of those that the row's hashes are under, 0 if the host gave none of them: it is
//! there to be counted, and nothing depends on it. The subject is the first bytes of the SHA-256 of the row's key;
//! institution and deployment are digests of their names ([`keys`](super::keys)). The header has room for the head of the row's audit chain: the
//! number of its links and the last one's HMAC, all zero as long as no chain is kept. Rows of customers, of stand-ins and of attempts are padded with zeros to
//! the length of their kind. The seal is the first bytes of the HMAC-SHA-256, under the host's key of that number, over everything before it.

use std::fmt::{self, Write as _};

use sha2::{Digest as _, Sha256};

use super::key::{ROW_MAX, RowKey, RowKind};
use super::keys::{CHECK, HostKeys, NotOpened, PepperName};
use super::row::{Row, Write};
use super::section::{Carried, Found, Part, Visit, Writer};
use crate::instant::Instant;

/// Why the bytes of a row are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// They are too short, too long, or in another format than this library writes.
    #[error("the row's bytes are no snapshot")]
    NotASnapshot,
    /// A newer version of the library wrote something that this one cannot read and that may change decisions.
    #[error("the row has section {section} in schema {schema}, which this version cannot read")]
    TooNew {
        /// The section's number; 0 if it is the audit chain in the header.
        section: u16,
        /// The schema in which it was written.
        schema: u8,
    },
    /// They were sealed with a key that the host did not supply.
    #[error("the row is sealed with key {number}, which is not here")]
    UnknownKey {
        /// The key's number.
        number: u8,
    },
    /// They were sealed with a key that the host has retired: somebody wrote them with it, or they were not sealed anew before.
    #[error("the row is sealed with key {number}, which is retired")]
    RetiredKey {
        /// The key's number.
        number: u8,
    },
    /// They were sealed with another secret than the host has under the key's number. Nothing is known about the row; the key was mistyped, or one
    /// number was given to two keys.
    #[error("the row is sealed with another key {number} than the one here")]
    WrongKey {
        /// The key's number.
        number: u8,
    },
    /// A password hash in the row, or every new one in the store, is under a pepper that the host did not supply.
    #[error("a hash of the row is under pepper {number}, which is not here")]
    UnknownPepper {
        /// The pepper's number.
        number: u8,
    },
    /// A password hash is under a pepper that the host has retired: it was not put under another one before.
    #[error("a hash of the row is under pepper {number}, which is retired")]
    RetiredPepper {
        /// The pepper's number.
        number: u8,
    },
    /// A password hash does not open under the pepper of its number: the pepper was mistyped, one number was given to two peppers, or the hash was copied
    /// from another place.
    #[error("a hash of the row does not open under the pepper {number} that is here")]
    WrongPepper {
        /// The pepper's number.
        number: u8,
    },
    /// The seal is not valid.
    #[error("the row was changed outside the library")]
    Tampered,
    /// The host's key sealed them for another institution (INS-14).
    #[error("the row is another institution's")]
    OtherInstitution,
    /// The host's key sealed them for another deployment (INS-14).
    #[error("the row is another deployment's")]
    OtherDeployment,
    /// They belong to another row.
    #[error("the row holds the state of another subject")]
    WrongSubject,
    /// They are older or newer than the revision under which the host keeps them, or older than a revision that was seen before.
    #[error("the row is of revision {found}, not {expected}")]
    RolledBack {
        /// The expected revision.
        expected: u64,
        /// The revision found.
        found: u64,
    },
    /// It was written by a profile with a greater serial number than any that the engine decides by or accepts (INS-5).
    #[error("the row was written by a profile of serial {serial}, which is neither in force here nor accepted")]
    ProfileTooNew {
        /// The profile's serial number.
        serial: u32,
    },
    /// It was written by a profile of the same serial number and another content (INS-5).
    #[error("the row was written by another profile of serial {serial}: two documents have one serial number")]
    OtherProfile {
        /// The serial number of both.
        serial: u32,
    },
}

impl From<NotOpened> for SnapshotError {
    fn from(error: NotOpened) -> Self {
        match error {
            NotOpened::Unknown(PepperName::OfKey(number)) => Self::UnknownKey { number },
            NotOpened::Unknown(given) => Self::UnknownPepper { number: given.given() },
            NotOpened::Retired(PepperName::OfKey(number)) => Self::RetiredKey { number },
            NotOpened::Retired(given) => Self::RetiredPepper { number: given.given() },
            // The row's seal has proven the key, so the hash was made for another place.
            NotOpened::Foreign(PepperName::OfKey(_)) => Self::Tampered,
            NotOpened::Foreign(given) => Self::WrongPepper { number: given.given() },
        }
    }
}

/// A state that is kept: the sections of one kind of row.
pub(crate) trait Kept: Sized {
    /// The rules from which the sections compute their instants.
    type Rules: ?Sized;
    /// The kind of row.
    const KIND: RowKind;
    /// Its sections, in ascending order of their numbers.
    const SECTIONS: &'static [Part];

    /// Passes each section to a visitor, in the order of the list.
    fn each<V: Visit<Self::Rules>>(&self, visit: &mut V);

    /// Takes the sections out of a row; `None` if one is missing or unreadable.
    fn read(found: &mut Found<'_>) -> Option<Self>;

    /// The least number of the host's peppers that its hashes are under; 0 if there is none.
    fn pepper(&self) -> u8 {
        0
    }

    /// What is carried over from the row that was read.
    fn carried(&self) -> &Carried;

    /// The same, for writing.
    fn carried_mut(&mut self) -> &mut Carried;
}

/// Declares that a kind of row consists of one section, which has a field `carried`.
macro_rules! one_section {
    ($state:ty, $kind:expr) => {
        impl $crate::kernel::Kept for $state {
            type Rules = <Self as $crate::kernel::Section>::Rules;
            const KIND: $crate::kernel::RowKind = $kind;
            const SECTIONS: &'static [$crate::kernel::Part] = &[$crate::kernel::Part::of::<Self>()];

            fn each<V: $crate::kernel::Visit<Self::Rules>>(&self, visit: &mut V) {
                visit.section(self);
            }

            fn read(found: &mut $crate::kernel::Found<'_>) -> Option<Self> {
                found.take()
            }

            fn pepper(&self) -> u8 {
                $crate::kernel::Section::pepper(self)
            }

            fn carried(&self) -> &$crate::kernel::Carried {
                &self.carried
            }

            fn carried_mut(&mut self) -> &mut $crate::kernel::Carried {
                &mut self.carried
            }
        }
    };
}
pub(crate) use one_section;

/// The bytes of a row, and when it changes by itself.
pub(crate) struct Sealed {
    pub(crate) bytes: Vec<u8>,
    pub(crate) wake_at: Option<Instant>,
}

/// Writes a state as the bytes of its row. The row wakes at the earliest instant of its sections, including carried ones.
pub(crate) fn seal<S: Kept>(state: &S, key: &RowKey, revision: u64, keys: &HostKeys, rules: &S::Rules) -> Sealed {
    let own = keys.in_force();
    let Sealed { mut bytes, wake_at } = bound(state, key, revision, keys, rules);
    let tag = own.snapshots.mac(&[&bytes]);
    bytes.extend(tag.iter().take(TAG));
    Sealed { bytes, wake_at }
}

/// Seals a row under another key than the one in force, which is accepted here. A row whose key is not here stays as it is.
pub(crate) fn seal_under(number: u8, bytes: &mut Vec<u8>, keys: &HostKeys) {
    let Some(own) = keys.find(number) else { return };
    bytes.truncate(bytes.len().saturating_sub(TAG));
    if let Some(place) = bytes.get_mut(KEY) {
        *place = number;
    }
    bytes.iter_mut().skip(CHECK_AT).zip(own.check).for_each(|(to, from)| *to = from);
    let tag = own.snapshots.mac(&[bytes]);
    bytes.extend(tag.iter().take(TAG));
}

/// Reads the state of a row back.
///
/// # Errors
/// Each [`SnapshotError`]. It checks length, format, kind, key and seal first; then whose row it is (INS-14), its revision and its sections.
pub(crate) fn open<S: Kept>(row: &Row, keys: &HostKeys) -> Result<S, SnapshotError> {
    // No row is this long, so the seal is not even computed.
    if row.bytes.len() > ROW_MAX {
        return Err(SnapshotError::NotASnapshot);
    }
    let (signed, tag) = row.bytes.split_last_chunk::<TAG>().ok_or(SnapshotError::NotASnapshot)?;
    let head = Head::of(signed).ok_or(SnapshotError::NotASnapshot)?.0;
    if head.format != FORMAT || head.kind != S::KIND.byte() {
        return Err(SnapshotError::NotASnapshot);
    }
    let number = head.key;
    if keys.is_retired(number) {
        return Err(SnapshotError::RetiredKey { number });
    }
    let key = keys.find(number).ok_or(SnapshotError::UnknownKey { number })?;
    if head.check != key.check {
        return Err(SnapshotError::WrongKey { number });
    }
    let due = key.snapshots.mac(&[signed]);
    let holds = subtle::ConstantTimeEq::ct_eq(due.get(..TAG).unwrap_or_default(), tag.as_slice());
    if !bool::from(holds) {
        return Err(SnapshotError::Tampered);
    }
    unbound(signed, row, keys)
}

impl Row {
    /// The number of the host's key that sealed the bytes, as they say themselves; nothing is verified. `None` if they are no row of this library.
    /// A host counts the rows under each number, and retires a key when none is left.
    ///
    /// ```
    /// use madoguchi::Row;
    /// let row = Row { key: "login/Tulip26".parse()?, revision: 1, bytes: vec![7; 300] };
    /// assert_eq!(row.sealed_with(), None); // not the format of this library
    /// # Ok::<(), madoguchi::RowKeyError>(())
    /// ```
    pub fn sealed_with(&self) -> Option<u8> {
        let (head, _) = Head::of(&self.bytes)?;
        (head.format == FORMAT).then_some(head.key)
    }

    /// The number of the host's pepper that the row's hashes are under, as the bytes say themselves; nothing is verified. If there are several, the least:
    /// numbers should grow. `None` if no pepper of the host is in use there, or the bytes are no row of this library. A host counts the rows under
    /// each number, and retires a pepper when none is left.
    ///
    /// ```
    /// use madoguchi::Row;
    /// let row = Row { key: "login/Tulip26".parse()?, revision: 1, bytes: vec![7; 300] };
    /// assert_eq!(row.peppered_with(), None); // not the format of this library
    /// # Ok::<(), madoguchi::RowKeyError>(())
    /// ```
    pub fn peppered_with(&self) -> Option<u8> {
        let (head, _) = Head::of(&self.bytes)?;
        (head.format == FORMAT && head.pepper != 0).then_some(head.pepper)
    }
}

/// The bytes without their seal: the header, which binds the state to its place, row and revision, and the state.
pub(crate) fn bound<S: Kept>(state: &S, key: &RowKey, revision: u64, keys: &HostKeys, rules: &S::Rules) -> Sealed {
    const { assert!(fits::<S>(), "the sections of a row ascend, and at their longest fit into it") };
    let fixed = S::KIND.length().map(|length| length.saturating_sub(TAG));
    let mut bytes = Vec::with_capacity(fixed.unwrap_or(ROOM).saturating_add(TAG));
    bytes.extend([FORMAT, S::KIND.byte(), 0, keys.number(), state.pepper()]);
    bytes.extend(keys.in_force().check);
    bytes.extend(subject(key));
    bytes.extend(revision.to_le_bytes());
    bytes.extend(keys.place().institution);
    bytes.extend(keys.place().deployment);
    bytes.extend([0; CHAIN]);
    let mut writer = Writer::new(bytes, S::SECTIONS, state.carried(), rules);
    state.each(&mut writer);
    writer.carry(None);
    let Writer { mut bytes, count, wake_at, fits, .. } = writer;
    if let Some(place) = bytes.get_mut(COUNT) {
        *place = count;
    }
    // A row that exceeds the fixed length keeps its own length. A row with a section over its limit, or under another kind's key, is made longer than
    // any row may be. In both cases the act that wrote it is refused ([`outgrows`]).
    let least = if fits && key.kind() == S::KIND { fixed.unwrap_or_default() } else { ROW_MAX };
    bytes.resize(bytes.len().max(least), 0);
    Sealed { bytes, wake_at }
}

/// Whether the sections of a kind of row are listed in order and fit into its length at their longest.
const fn fits<S: Kept>() -> bool {
    let length = match S::KIND.length() {
        Some(length) => length,
        None => ROW_MAX,
    };
    Part::ascend(S::SECTIONS, 0) && HEAD.saturating_add(Part::sum(S::SECTIONS)).saturating_add(TAG) <= length
}

/// Whether a row is longer than any row may be, or differs from the fixed length of its kind: its length would reveal whose it is (LCK-4).
pub(crate) fn outgrows(write: &Write) -> bool {
    match write.key.kind().length() {
        Some(fixed) => write.bytes.len() != fixed,
        None => write.bytes.len() > ROW_MAX,
    }
}

/// The state of bytes with a valid seal, if they belong to this row.
pub(crate) fn unbound<S: Kept>(signed: &[u8], row: &Row, keys: &HostKeys) -> Result<S, SnapshotError> {
    let (head, body) = Head::of(signed).ok_or(SnapshotError::NotASnapshot)?;
    if head.institution != keys.place().institution {
        return Err(SnapshotError::OtherInstitution);
    }
    if head.deployment != keys.place().deployment {
        return Err(SnapshotError::OtherDeployment);
    }
    if head.subject != subject(&row.key) {
        return Err(SnapshotError::WrongSubject);
    }
    if head.revision != row.revision {
        return Err(SnapshotError::RolledBack { expected: row.revision, found: head.revision });
    }
    if *head.chain != [0; CHAIN] {
        // A newer version wrote a row with an audit chain. It must not be written again without the chain's next link.
        return Err(SnapshotError::TooNew { section: 0, schema: head.format });
    }
    let (mut found, filler) = Found::of(head.sections, body).ok_or(SnapshotError::NotASnapshot)?;
    // Rows that were written under another fixed length are still read.
    if !filler.is_empty() && (S::KIND.length().is_none() || filler.iter().any(|byte| *byte != 0)) {
        return Err(SnapshotError::NotASnapshot);
    }
    if let Some((section, schema)) = found.critical(S::SECTIONS) {
        return Err(SnapshotError::TooNew { section, schema });
    }
    let mut state = S::read(&mut found).ok_or(SnapshotError::NotASnapshot)?;
    *state.carried_mut() = found.rest().ok_or(SnapshotError::NotASnapshot)?;
    Ok(state)
}

/// The header, field by field.
struct Head<'a> {
    format: u8,
    kind: u8,
    sections: u8,
    key: u8,
    pepper: u8,
    check: [u8; CHECK],
    subject: [u8; SUBJECT],
    revision: u64,
    institution: [u8; 16],
    deployment: [u8; 16],
    chain: &'a [u8; CHAIN],
}

impl<'a> Head<'a> {
    /// The header of some bytes, and the bytes after it.
    fn of(signed: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (&[format, kind, sections, key, pepper], rest) = signed.split_first_chunk()?;
        let (&check, rest) = rest.split_first_chunk()?;
        let (&subject, rest) = rest.split_first_chunk()?;
        let (&revision, rest) = rest.split_first_chunk()?;
        let (&institution, rest) = rest.split_first_chunk()?;
        let (&deployment, rest) = rest.split_first_chunk()?;
        let (chain, rest) = rest.split_first_chunk()?;
        let revision = u64::from_le_bytes(revision);
        Some((
            Self { format, kind, sections, key, pepper, check, subject, revision, institution, deployment, chain },
            rest,
        ))
    }
}

/// The row that a state belongs to, as stored in its bytes. The kind is part of it.
pub(super) fn subject(key: &RowKey) -> [u8; SUBJECT] {
    let mut digested = Digested(Sha256::new());
    // Writing to a digest cannot fail.
    let _ = write!(digested, "{key}");
    let digest: [u8; 32] = digested.0.finalize().into();
    digest.first_chunk().copied().unwrap_or_default()
}

/// Digests a text while it is formatted, so that it is never stored.
struct Digested(Sha256);

impl fmt::Write for Digested {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

/// The format of rows, and of sealed texts in them.
pub(super) const FORMAT: u8 = 2;
const SUBJECT: usize = 16;
/// The head of the audit chain: the number of links, and the HMAC of the last one.
const CHAIN: usize = 8 + 32;
pub(super) const TAG: usize = 16;
const HEAD: usize = 5 + CHECK + SUBJECT + 8 + 16 + 16 + CHAIN;
/// The position of the number of sections.
const COUNT: usize = 2;
/// The position of the key's number.
pub(super) const KEY: usize = 3;
/// The position of the key's check value.
const CHECK_AT: usize = 5;
/// A capacity in bytes that is enough for most rows.
const ROOM: usize = 512;
