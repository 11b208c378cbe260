//! The bytes of a row: a header that says whose it is and how old, sections, and a seal that only the host's key makes.
//!
//! ```text
//! 0       1     2         3    4        20        28           44          60      68          100
//! format  kind  sections  key  subject  revision  institution  deployment  links   chain head  sections … 0 …  seal
//! 1 byte  1     1         1    16       8, LE     16           16          8, LE   32          any             16
//! ```
//!
//! The third byte is the number of sections ([`section`](super::section)). The subject is the beginning of the SHA-256 of the row's key;
//! institution and deployment are digests of their names ([`keys`](super::keys)). The head of the row's audit chain has its place here:
//! the number of its links and the last one's HMAC, all zero as long as no chain is kept. Rows of customers and decoys are filled with
//! zeros to one length. The seal is the beginning of the HMAC-SHA-256, under the host's key of that number, over all before it.

use std::fmt::{self, Write as _};

use sha2::{Digest as _, Sha256};

use super::key::{ROW_MAX, RowKey, RowKind};
use super::keys::HostKeys;
use super::row::{Row, Write};
use super::section::{Carried, Found, Part, Visit, Writer};
use crate::instant::Instant;

/// Why the bytes of a row are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// They are too short, too long, or of another format than this library writes.
    #[error("the row's bytes are no snapshot")]
    NotASnapshot,
    /// A newer version of the library wrote something that this one cannot read, and that decisions may depend on.
    #[error("the row has section {section} in schema {schema}, which this version cannot read")]
    TooNew {
        /// The section's number; 0 where it is the header's own chain.
        section: u16,
        /// The schema in which it was written.
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
    /// The host's key sealed them for another institution (INS-14).
    #[error("the row is another institution's")]
    OtherInstitution,
    /// The host's key sealed them for another deployment (INS-14).
    #[error("the row is another deployment's")]
    OtherDeployment,
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

/// A state that is kept: the sections of one kind of row.
pub(crate) trait Kept: Sized {
    /// What the sections ask for their instants.
    type Rules: ?Sized;
    /// The kind of row.
    const KIND: RowKind;
    /// Its sections, in ascending order.
    const SECTIONS: &'static [Part];

    /// Hands out each section, in the order of the list.
    fn each<V: Visit<Self::Rules>>(&self, visit: &mut V);

    /// Takes the sections out of a row; `None` if one is missing or no state.
    fn read(found: &mut Found<'_>) -> Option<Self>;

    /// What is carried from the row that was read.
    fn carried(&self) -> &Carried;

    /// The same, to be filled in.
    fn carried_mut(&mut self) -> &mut Carried;
}

/// The bytes of a row, and when it changes by itself.
pub(crate) struct Sealed {
    pub(crate) bytes: Vec<u8>,
    pub(crate) wake_at: Option<Instant>,
}

/// Writes a state as the bytes of its row. The row wakes by the earliest instant of its sections, those that are carried included.
pub(crate) fn seal<S: Kept>(state: &S, key: &RowKey, revision: u64, keys: &HostKeys, rules: &S::Rules) -> Sealed {
    let own = keys.current();
    let Sealed { mut bytes, wake_at } = bound(state, key, revision, keys, rules);
    let tag = own.snapshots.mac(&[&bytes]);
    bytes.extend(tag.iter().take(TAG));
    Sealed { bytes, wake_at }
}

/// Reads the state of a row back.
///
/// # Errors
/// Each [`SnapshotError`]: length, format and kind, key, seal; then whose it is (INS-14), its revision, and its sections.
pub(crate) fn open<S: Kept>(row: &Row, keys: &HostKeys) -> Result<S, SnapshotError> {
    // No row is so long: its seal is not even computed.
    if row.bytes.len() > ROW_MAX {
        return Err(SnapshotError::NotASnapshot);
    }
    let (signed, tag) = row.bytes.split_last_chunk::<TAG>().ok_or(SnapshotError::NotASnapshot)?;
    let head = Head::of(signed).ok_or(SnapshotError::NotASnapshot)?.0;
    if head.format != FORMAT || head.kind != S::KIND.byte() {
        return Err(SnapshotError::NotASnapshot);
    }
    let key = keys.find(head.key).ok_or(SnapshotError::UnknownKey { number: head.key })?;
    let due = key.snapshots.mac(&[signed]);
    let holds = subtle::ConstantTimeEq::ct_eq(due.get(..TAG).unwrap_or_default(), tag.as_slice());
    if !bool::from(holds) {
        return Err(SnapshotError::Tampered);
    }
    unbound(signed, row, keys)
}

/// The bytes without their seal: what binds a state to its place, row and revision, and the state.
pub(crate) fn bound<S: Kept>(state: &S, key: &RowKey, revision: u64, keys: &HostKeys, rules: &S::Rules) -> Sealed {
    const { assert!(fits::<S>(), "the sections of a row ascend, and at their longest fit into it") };
    let fixed = S::KIND.length().map(|length| length.saturating_sub(TAG));
    let mut bytes = Vec::with_capacity(fixed.unwrap_or(ROOM).saturating_add(TAG));
    bytes.extend([FORMAT, S::KIND.byte(), 0, keys.number()]);
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
    // A row that is longer than the fixed length keeps its own, and one with a section that outgrew its bytes, or under another kind's
    // key, is made longer than any row may be: the act that wrote it is refused ([`outgrows`]).
    let least = if fits && key.kind() == S::KIND { fixed.unwrap_or_default() } else { ROW_MAX };
    bytes.resize(bytes.len().max(least), 0);
    Sealed { bytes, wake_at }
}

/// Whether the sections of a kind of row are listed in order, and at their longest fit into its length.
const fn fits<S: Kept>() -> bool {
    let length = match S::KIND.length() {
        Some(length) => length,
        None => ROW_MAX,
    };
    Part::ascend(S::SECTIONS, 0) && HEAD.saturating_add(Part::sum(S::SECTIONS)).saturating_add(TAG) <= length
}

/// Whether a row is longer than any row may be, or has another length than every row of its kind must have: its length would tell whose
/// it is (LCK-4).
pub(crate) fn outgrows(write: &Write) -> bool {
    match write.key.kind().length() {
        Some(fixed) => write.bytes.len() != fixed,
        None => write.bytes.len() > ROW_MAX,
    }
}

/// The state of bytes whose seal holds, if they are those of this row.
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
        // A row with an audit chain was written by a newer version; without the chain's next link it must not be written again.
        return Err(SnapshotError::TooNew { section: 0, schema: head.format });
    }
    let (mut found, filler) = Found::of(head.sections, body).ok_or(SnapshotError::NotASnapshot)?;
    // Rows that were written when the fixed length was another are still read.
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
    subject: [u8; SUBJECT],
    revision: u64,
    institution: [u8; 16],
    deployment: [u8; 16],
    chain: &'a [u8; CHAIN],
}

impl<'a> Head<'a> {
    /// The header of some bytes, and what is behind it.
    fn of(signed: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (&[format, kind, sections, key], rest) = signed.split_first_chunk()?;
        let (&subject, rest) = rest.split_first_chunk()?;
        let (&revision, rest) = rest.split_first_chunk()?;
        let (&institution, rest) = rest.split_first_chunk()?;
        let (&deployment, rest) = rest.split_first_chunk()?;
        let (chain, rest) = rest.split_first_chunk()?;
        let revision = u64::from_le_bytes(revision);
        Some((Self { format, kind, sections, key, subject, revision, institution, deployment, chain }, rest))
    }
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

/// The format of rows, and of what is sealed inside them.
pub(super) const FORMAT: u8 = 2;
const SUBJECT: usize = 16;
/// The audit chain's head: how many links, and the HMAC of the last.
const CHAIN: usize = 8 + 32;
const TAG: usize = 16;
const HEAD: usize = 4 + SUBJECT + 8 + 16 + 16 + CHAIN;
/// Where the number of sections stands.
const COUNT: usize = 2;
/// Bytes that most rows need.
const ROOM: usize = 512;
