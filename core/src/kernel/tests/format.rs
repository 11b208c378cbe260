//! Checks FORMAT 2 byte by byte. Rows are built by hand here, from the description in `snapshot.rs` and `section.rs`.
#![expect(clippy::arithmetic_side_effects, reason = "a test")]

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::instant::Instant;
use crate::kernel::key::{CUSTOMER_ROW, ROW_MAX};
use crate::kernel::{
    Carried, Found, HostKeys, Kept, Part, Row, RowKey, RowKind, Section, Shown, SnapshotError, Visit, Write, open,
    outgrows, seal,
};

mod property;

/// A section of bytes, with an instant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Bytes<const NUMBER: u16> {
    bytes: Vec<u8>,
    due: Option<i64>,
}

impl<const NUMBER: u16> Section for Bytes<NUMBER> {
    type Rules = ();
    const NUMBER: u16 = NUMBER;
    const NAME: &'static str = "bytes";
    const SCHEMA: u8 = 7;
    const CARRIED: bool = false;
    const BYTES: usize = 64;
    const SHOWN: &'static [Shown] = &[];

    fn due_at(&self, (): &()) -> Option<Instant> {
        self.due.map(|millis| Instant::from_epoch_millis(millis).unwrap())
    }

    fn absent() -> Option<Self> {
        None
    }
}

/// A row of two sections, of a kind with a fixed length or without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Two<const FIXED: bool> {
    first: Bytes<10>,
    second: Bytes<20>,
    carried: Carried,
}

impl<const FIXED: bool> Kept for Two<FIXED> {
    type Rules = ();
    const KIND: RowKind = if FIXED { RowKind::Customer } else { RowKind::Link };
    const SECTIONS: &'static [Part] = &[Part::of::<Bytes<10>>(), Part::of::<Bytes<20>>()];

    fn each<V: Visit<()>>(&self, visit: &mut V) {
        visit.section(&self.first);
        visit.section(&self.second);
    }

    fn read(found: &mut Found<'_>) -> Option<Self> {
        Some(Self { first: found.take()?, second: found.take()?, carried: Carried::default() })
    }

    fn carried(&self) -> &Carried {
        &self.carried
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap().of_institution("seiwa")
}

fn link() -> RowKey {
    "login/hanako88".parse().unwrap()
}

fn decoy() -> RowKey {
    "decoy/0a3f".parse().unwrap()
}

/// Number, schema, flags, instant and bytes of a section.
fn section(number: u16, schema: u8, flags: u8, wake_at: i64, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap().to_le_bytes();
    [&number.to_le_bytes()[..], &[schema, flags], &wake_at.to_le_bytes(), &length, body].concat()
}

/// `Bytes { bytes: [byte], due: None }`, as postcard writes it.
fn own(number: u16, byte: u8) -> Vec<u8> {
    section(number, 7, 0, i64::MAX, &[1, byte, 0])
}

fn digest(text: &str) -> [u8; 16] {
    *Sha256::digest(text).first_chunk().unwrap()
}

/// A header, built from the description.
fn head(kind: u8, sections: u8, key: &RowKey) -> Vec<u8> {
    let subject = digest(&key.to_string());
    let (institution, deployment) = (digest("madoguchi institution 1\0seiwa"), digest("madoguchi deployment 1\0tests"));
    let revision = 5_u64.to_le_bytes();
    [
        &[2, kind, sections, 1, 0][..],
        &mac(&[7; 32], b"madoguchi check 1")[..8],
        &subject,
        &revision,
        &institution,
        &deployment,
        &[0; 40],
    ]
    .concat()
}

fn mac(key: &[u8], part: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(&u64::try_from(part.len()).unwrap().to_le_bytes());
    mac.update(part);
    mac.finalize().into_bytes().into()
}

/// Bytes with their seal.
fn sealed(bytes: &[u8]) -> Vec<u8> {
    let tag = mac(&mac(&[7; 32], b"madoguchi snapshots 1"), bytes);
    [bytes, &tag[..16]].concat()
}

fn read<S: Kept>(key: &RowKey, bytes: Vec<u8>) -> Result<S, SnapshotError> {
    open(&Row { key: key.clone(), revision: 5, bytes }, &keys())
}

/// Reads a link's row with these bytes after the header in place of its two sections.
fn read_link(sections: u8, body: &[u8]) -> Result<Two<false>, SnapshotError> {
    read(&link(), sealed(&[&head(b'l', sections, &link()), body].concat()))
}

fn too_new(section: u16, schema: u8) -> Result<Two<false>, SnapshotError> {
    Err(SnapshotError::TooNew { section, schema })
}

const NOT_A_SNAPSHOT: Result<Two<false>, SnapshotError> = Err(SnapshotError::NotASnapshot);

#[test]
fn row_1_a_row_is_written_as_it_is_described() {
    let (first, second) = (Bytes { bytes: vec![3], due: None }, Bytes { bytes: vec![4], due: Some(1_800_000_000_000) });
    let body = [own(10, 3), section(20, 7, 0, 1_800_000_000_000, &[1, 4, 1, 128, 192, 226, 133, 227, 104])].concat();
    let state = Two::<false> { first, second, carried: Carried::default() };
    let written = seal(&state, &link(), 5, &keys(), &());
    assert_eq!(written.bytes, sealed(&[head(b'l', 2, &link()), body.clone()].concat()));
    assert_eq!(written.wake_at.map(Instant::epoch_millis), Some(1_800_000_000_000));
    assert_eq!(read(&link(), written.bytes), Ok(state.clone()));
    // A row of a kind with a fixed length is padded with zeros.
    let state = Two::<true> { first: state.first, second: state.second, carried: Carried::default() };
    let mut filled = [head(b'c', 2, &decoy()), body].concat();
    filled.resize(CUSTOMER_ROW - 16, 0);
    assert_eq!(seal(&state, &decoy(), 5, &keys(), &()).bytes, sealed(&filled));
}

/// Flips one bit in each byte of the header, under a valid seal: each field gives its own error.
#[test]
fn fault_64_each_field_of_the_header_is_looked_at_by_itself() {
    let honest = [head(b'l', 2, &link()), own(10, 3), own(20, 4)].concat();
    let whole = read::<Two<false>>(&link(), sealed(&honest)).unwrap();
    for place in 0..109 {
        for bit in 0..8 {
            let mut bytes = honest.clone();
            bytes[place] ^= 1 << bit;
            let found = read::<Two<false>>(&link(), sealed(&bytes));
            let wanted = match place {
                0 | 1 => NOT_A_SNAPSHOT,
                // With fewer sections, the rest is not padding, and a link has no padding. With more, the sections are missing.
                2 => NOT_A_SNAPSHOT,
                3 => Err(SnapshotError::UnknownKey { number: 1 ^ (1 << bit) }),
                // The pepper is there to be counted.
                4 => Ok(whole.clone()),
                5..13 => Err(SnapshotError::WrongKey { number: 1 }),
                13..29 => Err(SnapshotError::WrongSubject),
                29..37 => Err(SnapshotError::RolledBack { expected: 5, found: 5 ^ 1 << (8 * (place - 29) + bit) }),
                37..53 => Err(SnapshotError::OtherInstitution),
                53..69 => Err(SnapshotError::OtherDeployment),
                // Only a newer version keeps a chain.
                _ => too_new(0, 2),
            };
            assert_eq!(found, wanted, "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn fault_64_each_field_of_a_section_is_looked_at_by_itself() {
    let rest = own(20, 4);
    let with = |first: Vec<u8>| read_link(2, &[first, rest.clone()].concat());
    let body = [1, 3, 0];
    assert!(with(section(10, 7, 0, i64::MAX, &body)).is_ok());
    for (number, wanted) in [
        (0, NOT_A_SNAPSHOT),
        (9, too_new(9, 7)),
        (11, too_new(11, 7)),
        (19, too_new(19, 7)),
        (20, NOT_A_SNAPSHOT),
        (u16::MAX, NOT_A_SNAPSHOT),
    ] {
        assert_eq!(with(section(number, 7, 0, i64::MAX, &body)), wanted, "{number}");
    }
    for schema in [0, 1, 6, 8, 255] {
        assert_eq!(with(section(10, schema, 0, i64::MAX, &body)), too_new(10, schema));
    }
    // An unknown flag could mean anything, so it makes even a carried section critical.
    for flags in [2, 3, 4, 128, 255] {
        assert_eq!(with(section(10, 7, flags, i64::MAX, &body)), too_new(10, 7), "{flags}");
    }
    assert!(with(section(10, 7, 1, i64::MAX, &body)).is_ok());
    // An instant outside the calendar is invalid.
    for (millis, ok) in [(i64::MAX - 1, false), (i64::MIN, false), (0, true), (1_800_000_000_000, true)] {
        assert_eq!(with(section(10, 7, 0, millis, &body)).is_ok(), ok, "{millis}");
    }
    for body in [&[][..], &[1], &[1, 3], &[1, 3, 0, 0], &[1, 3, 2], &[255; 8]] {
        assert_eq!(with(section(10, 7, 0, i64::MAX, body)), NOT_A_SNAPSHOT, "{body:?}");
    }
    // A length that reaches into the next section, to the end, one byte past it, and far past it.
    let whole = [section(10, 7, 0, i64::MAX, &body), rest.clone()].concat();
    let longest = u32::try_from(whole.len() - 16).unwrap();
    for length in [0, 2, 4, longest, longest + 1, u32::MAX] {
        let mut bytes = whole.clone();
        bytes[12..16].copy_from_slice(&length.to_le_bytes());
        assert_eq!(read_link(2, &bytes), NOT_A_SNAPSHOT, "{length}");
    }
}

#[test]
fn fault_64_sections_ascend_and_none_stands_twice_or_is_missing() {
    let (first, second) = (own(10, 3), own(20, 4));
    let table = [
        (2, vec![&second, &first]),
        (2, vec![&first, &first]),
        (3, vec![&first, &second, &second]),
        (3, vec![&first, &first, &second]),
        (1, vec![&first]),
        (1, vec![&second]),
        (0, vec![]),
        (1, vec![&first, &second]),
        (3, vec![&first, &second]),
        (255, vec![&first, &second]),
    ];
    for (count, parts) in table {
        let body: Vec<u8> = parts.into_iter().flatten().copied().collect();
        assert_eq!(read_link(count, &body), NOT_A_SNAPSHOT, "{count}, {body:?}");
    }
    // After the last section only zeros are allowed, and only in rows of a fixed length.
    let body = [first, second].concat();
    assert_eq!(read_link(2, &[body.as_slice(), &[0]].concat()), NOT_A_SNAPSHOT);
    let read_decoy = |filler: &[u8]| {
        read::<Two<true>>(&decoy(), sealed(&[&head(b'c', 2, &decoy()), body.as_slice(), filler].concat())).map(|_| ())
    };
    assert_eq!([read_decoy(&[]), read_decoy(&[0; 7]), read_decoy(&[0; 9_000])], [Ok(()); 3]);
    assert_eq!([read_decoy(&[1]), read_decoy(&[0, 0, 4])], [Err(SnapshotError::NotASnapshot); 2]);
}

/// A row that is cut anywhere is invalid, whether sealed again or not. Nothing panics.
#[test]
fn fault_64_a_row_that_is_cut_or_grown_is_none() {
    let honest = [head(b'l', 2, &link()), own(10, 3), own(20, 4)].concat();
    for length in 0..honest.len() {
        assert_eq!(read::<Two<false>>(&link(), sealed(&honest[..length])), NOT_A_SNAPSHOT, "{length}");
    }
    let whole = sealed(&honest);
    for length in 0..whole.len() {
        let wanted = if length < 125 { SnapshotError::NotASnapshot } else { SnapshotError::Tampered };
        assert_eq!(read::<Two<false>>(&link(), whole[..length].to_vec()), Err(wanted), "{length}");
    }
    assert_eq!(read::<Two<false>>(&link(), [whole.as_slice(), &[0]].concat()), Err(SnapshotError::Tampered));
}

/// The length limit is checked before the seal: a row that is too long is refused even with a valid seal, and with an invalid one it is not reported
/// as tampered.
#[test]
fn fault_64_a_row_longer_than_any_is_refused_before_its_seal() {
    let honest = [head(b'c', 2, &decoy()), own(10, 3), own(20, 4)].concat();
    for (length, ok) in [(ROW_MAX - 1, true), (ROW_MAX, true), (ROW_MAX + 1, false)] {
        let mut bytes = honest.clone();
        bytes.resize(length - 16, 0);
        let mut bytes = sealed(&bytes);
        assert_eq!(read::<Two<true>>(&decoy(), bytes.clone()).is_ok(), ok, "{length}");
        bytes[50] ^= 1;
        let wanted = if ok { SnapshotError::Tampered } else { SnapshotError::NotASnapshot };
        assert_eq!(read::<Two<true>>(&decoy(), bytes), Err(wanted), "{length}");
    }
}

/// A row of the greatest length can be written, as it can be read; a longer one is never written.
#[test]
fn fault_64_the_longest_row_is_written() {
    for (length, too_long) in [(ROW_MAX - 1, false), (ROW_MAX, false), (ROW_MAX + 1, true)] {
        let bytes = vec![0; length];
        let write = Write { key: link(), expected: 0, revision: 1, bytes, wake_at: None, purge_at: None };
        assert_eq!(outgrows(&write), too_long, "{length}");
    }
}

/// Fault 84: a section over its limit makes a row that no act writes, whether or not the row has room for it.
#[test]
fn fault_84_a_section_that_outgrows_its_bytes_is_not_written() {
    fn written<const FIXED: bool>(bytes: usize, key: RowKey, other: &RowKey) -> [bool; 2] {
        let first = Bytes { bytes: vec![3; bytes], due: None };
        let state = Two::<FIXED> { first, ..Two::default() };
        let write = |bytes| Write { key: key.clone(), expected: 0, revision: 1, bytes, wake_at: None, purge_at: None };
        let sealed = |key: &RowKey| seal(&state, key, 5, &keys(), &()).bytes;
        [outgrows(&write(sealed(&key))), outgrows(&write(sealed(other)))]
    }
    // 64 bytes: one for the length, one for the absent instant, the rest for the content. Under another kind's key nothing is written at all.
    for (bytes, outgrown) in [(61, false), (62, false), (63, true), (200, true)] {
        assert_eq!(written::<true>(bytes, decoy(), &link()), [outgrown, true], "{bytes}");
        assert_eq!(written::<false>(bytes, link(), &decoy()), [outgrown, true], "{bytes}");
    }
}

/// A rewritten row has at most as many sections as one byte can count.
#[test]
fn fault_84_a_row_has_at_most_255_sections() {
    for (carried, fits) in [(252_u8, true), (253, true), (254, false)] {
        let others = (0..u16::from(carried)).flat_map(|number| section(30 + number, 1, 1, i64::MAX, &[]));
        let body: Vec<u8> = [own(10, 3), own(20, 4)].concat().into_iter().chain(others).collect();
        // The format cannot even express 256 sections.
        let found = read_link(carried.saturating_add(2), &body);
        assert_eq!(found.is_ok(), fits, "{carried}");
        let Ok(state) = found else { continue };
        assert_eq!(
            seal(&state, &link(), 5, &keys(), &()).bytes,
            sealed(&[&head(b'l', carried + 2, &link()), body.as_slice()].concat())
        );
    }
}

/// INS-14: a row of another institution or deployment gives its own error, although the key is the same.
#[test]
fn ins_14_a_row_of_another_institution_or_deployment_is_refused() {
    let place = |institution, deployment| HostKeys::new(deployment, 1, &[7; 32]).unwrap().of_institution(institution);
    let table = [
        ("seiwa", "tests", None),
        ("tanuma", "tests", Some(SnapshotError::OtherInstitution)),
        ("seiw", "atests", Some(SnapshotError::OtherInstitution)),
        ("Seiwa", "tests", Some(SnapshotError::OtherInstitution)),
        ("seiwa", "test", Some(SnapshotError::OtherDeployment)),
        ("seiwa", "Tests", Some(SnapshotError::OtherDeployment)),
        ("tanuma", "production", Some(SnapshotError::OtherInstitution)),
        ("tests", "seiwa", Some(SnapshotError::OtherInstitution)),
    ];
    let bytes = seal(&Two::<false>::default(), &link(), 5, &keys(), &()).bytes;
    for (institution, deployment, wanted) in table {
        let row = Row { key: link(), revision: 5, bytes: bytes.clone() };
        assert_eq!(
            open::<Two<false>>(&row, &place(institution, deployment)).err(),
            wanted,
            "{institution} {deployment}"
        );
    }
    // A row sealed with another secret is refused for its key, whatever institution and deployment it names.
    let other = HostKeys::new("tests", 1, &[8; 32]).unwrap().of_institution("seiwa");
    let row = Row { key: link(), revision: 5, bytes };
    assert_eq!(open::<Two<false>>(&row, &other), Err(SnapshotError::WrongKey { number: 1 }));
    // Keys that are not bound to an institution open nothing.
    let unbound = HostKeys::new("tests", 1, &[7; 32]).unwrap();
    assert_eq!(open::<Two<false>>(&row, &unbound), Err(SnapshotError::OtherInstitution));
}
