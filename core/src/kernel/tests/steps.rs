//! A new schema is introduced in two steps: first every machine reads it, then some write it. The tests define older and newer versions that share
//! one row.

use serde::{Deserialize, Serialize};

use crate::instant::Instant;
use crate::kernel::{
    Carried, Found, HostKeys, Kept, Part, Row, RowKey, RowKind, Section, Shown, SnapshotError, Visit, Write, open,
    outgrows, seal,
};
use std::ops::RangeInclusive;

/// A counter; from schema 2 on it has a limit. A version writes one schema and reads a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Counter<const WRITES: u8, const FROM: u8, const TO: u8> {
    count: u32,
    limit: u32,
}

impl<const WRITES: u8, const FROM: u8, const TO: u8> Section for Counter<WRITES, FROM, TO> {
    type Rules = ();
    const NUMBER: u16 = 5;
    const NAME: &'static str = "counter";
    const SCHEMA: u8 = WRITES;
    const READS: RangeInclusive<u8> = FROM..=TO;
    const CARRIED: bool = false;
    const BYTES: usize = 10;
    const SHOWN: &'static [Shown] = &[];

    fn due_at(&self, (): &()) -> Option<Instant> {
        None
    }

    fn absent() -> Option<Self> {
        None
    }

    fn encode(&self, schema: u8, bytes: Vec<u8>) -> Option<Vec<u8>> {
        match schema {
            1 => postcard::to_extend(&self.count, bytes).ok(),
            2 => postcard::to_extend(&(self.count, self.limit), bytes).ok(),
            3 => postcard::to_extend(&(self.limit, self.count), bytes).ok(),
            _ => None,
        }
    }

    fn decode(schema: u8, bytes: &[u8]) -> Option<Self> {
        match schema {
            1 => postcard::from_bytes(bytes).ok().map(|count| Self { count, limit: 6 }),
            2 => postcard::from_bytes(bytes).ok().map(|(count, limit)| Self { count, limit }),
            3 => postcard::from_bytes(bytes).ok().map(|(limit, count)| Self { count, limit }),
            _ => None,
        }
    }
}

/// A feature of newer versions: a code in use, which logins must ask for, or a note that changes no decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Extra<const NOTE: bool> {
    text: String,
    due: i64,
}

impl<const NOTE: bool> Section for Extra<NOTE> {
    type Rules = ();
    const NUMBER: u16 = 9;
    const NAME: &'static str = "extra";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = NOTE;
    const BYTES: usize = 64;
    const SHOWN: &'static [Shown] = &[];

    fn due_at(&self, (): &()) -> Option<Instant> {
        Instant::from_epoch_millis(self.due).ok()
    }

    /// A row written by an older version has none.
    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

/// A row of one section.
#[derive(Clone, Debug, PartialEq, Eq)]
struct One<T> {
    state: T,
    carried: Carried,
}

impl<T: Section<Rules = ()>> Kept for One<T> {
    type Rules = ();
    const KIND: RowKind = RowKind::Link;
    const SECTIONS: &'static [Part] = &[Part::of::<T>()];

    fn each<V: Visit<()>>(&self, visit: &mut V) {
        visit.section(&self.state);
    }

    fn read(found: &mut Found<'_>) -> Option<Self> {
        Some(Self { state: found.take()?, carried: Carried::default() })
    }

    fn carried(&self) -> &Carried {
        &self.carried
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

/// A row of two sections.
#[derive(Clone, Debug, PartialEq, Eq)]
struct With<T, U> {
    state: T,
    extra: U,
    carried: Carried,
}

impl<T: Section<Rules = ()>, U: Section<Rules = ()>> Kept for With<T, U> {
    type Rules = ();
    const KIND: RowKind = RowKind::Link;
    const SECTIONS: &'static [Part] = &[Part::of::<T>(), Part::of::<U>()];

    fn each<V: Visit<()>>(&self, visit: &mut V) {
        visit.section(&self.state);
        visit.section(&self.extra);
    }

    fn read(found: &mut Found<'_>) -> Option<Self> {
        Some(Self { state: found.take()?, extra: found.take()?, carried: Carried::default() })
    }

    fn carried(&self) -> &Carried {
        &self.carried
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

/// Versions: reads only schema 1; also reads 2; writes 2; writes 3 and no longer reads 1.
type Old = One<Counter<1, 1, 1>>;
type Accepting = One<Counter<1, 1, 2>>;
type New = One<Counter<2, 1, 2>>;
type Newest = One<Counter<3, 2, 3>>;

/// A store with one row that versions read and write in turn.
struct Store {
    row: Row,
    wake_at: Option<Instant>,
}

impl Store {
    fn new<S: Kept<Rules = ()>>(state: &S) -> Self {
        let row = Row { key: "login/hanako88".parse::<RowKey>().unwrap(), revision: 0, bytes: Vec::new() };
        let mut store = Self { row, wake_at: None };
        store.write(state);
        store
    }

    fn read<S: Kept<Rules = ()>>(&self) -> Result<S, SnapshotError> {
        open(&self.row, &keys())
    }

    fn write<S: Kept<Rules = ()>>(&mut self, state: &S) {
        self.row.revision = self.row.revision.saturating_add(1);
        let written = seal(state, &self.row.key, self.row.revision, &keys(), &());
        (self.row.bytes, self.wake_at) = (written.bytes, written.wake_at);
    }

    /// Number and schema of each section.
    fn sections(&self) -> Vec<(u16, u8)> {
        let (mut found, mut rest) = (Vec::new(), &self.row.bytes[109..self.row.bytes.len().saturating_sub(16)]);
        while !rest.is_empty() {
            found.push((u16::from_le_bytes([rest[0], rest[1]]), rest[2]));
            rest = &rest[16..][u32::from_le_bytes(*rest[12..].first_chunk().unwrap()).try_into().unwrap()..];
        }
        found
    }
}

fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap().of_institution("seiwa")
}

fn one<T>(state: T) -> One<T> {
    One { state, carried: Carried::default() }
}

#[test]
fn row_1_a_schema_is_accepted_everywhere_before_it_is_written() {
    // Step 1: some machines accept schema 2, others are older. All can read what any of them writes.
    let mut store = Store::new(&one(Counter::<1, 1, 1> { count: 3, limit: 6 }));
    let accepting: Accepting = store.read().unwrap();
    store.write(&accepting);
    assert_eq!(store.sections(), [(5, 1)]);
    assert_eq!(store.read::<Old>().unwrap().state.count, 3);
    // Step 2: no old machine is left, and schema 2 is written.
    let new: New = store.read().unwrap();
    store.write(&New { state: Counter { limit: 9, ..new.state }, ..new });
    assert_eq!(store.sections(), [(5, 2)]);
    assert_eq!(store.read::<Old>(), Err(SnapshotError::TooNew { section: 5, schema: 2 }));
    // A machine of step 1 reads it, changes it, and does not write a lower schema than it read, so nothing is lost.
    let accepting: Accepting = store.read().unwrap();
    store.write(&Accepting { state: Counter { count: 4, ..accepting.state }, ..accepting });
    assert_eq!(store.sections(), [(5, 2)]);
    assert_eq!(store.read::<New>().unwrap().state, Counter { count: 4, limit: 9 });
    // A new row has the schema that the version writes.
    let made = Store::new(&one(Counter::<1, 1, 2> { count: 0, limit: 6 }));
    assert_eq!(made.sections(), [(5, 1)]);
}

#[test]
fn row_1_a_schema_that_is_no_longer_read_is_refused() {
    let old = Store::new(&one(Counter::<1, 1, 1> { count: 3, limit: 6 }));
    assert_eq!(old.read::<Newest>(), Err(SnapshotError::TooNew { section: 5, schema: 1 }));
    let mut store = Store::new(&one(Counter::<2, 1, 2> { count: 3, limit: 9 }));
    let newest: Newest = store.read().unwrap();
    store.write(&newest);
    assert_eq!((store.sections(), newest.state), (vec![(5, 3)], Counter { count: 3, limit: 9 }));
    assert_eq!(store.read::<New>(), Err(SnapshotError::TooNew { section: 5, schema: 3 }));
}

/// An old version must not log a customer in by password alone when a code is in use.
#[test]
fn row_1_a_section_that_is_unknown_is_refused() {
    let code = Extra::<false> { text: "in use".to_owned(), due: 1_800_000_000_000 };
    let mut store = Store::new(&one(Counter::<2, 1, 2> { count: 3, limit: 9 }));
    // The newer version reads a row that was written before its feature existed.
    let read: With<Counter<2, 1, 2>, Extra<false>> = store.read().unwrap();
    assert_eq!(read.extra, Extra::default());
    store.write(&With { extra: code, ..read });
    assert_eq!(store.read::<New>(), Err(SnapshotError::TooNew { section: 9, schema: 1 }));
}

/// Data that changes no decision is kept as it is, with its deadline.
#[test]
fn row_1_a_carried_section_stays_byte_for_byte_and_keeps_its_deadline() {
    type Newer = With<Counter<2, 1, 2>, Extra<true>>;
    let note = Extra::<true> { text: "a note".to_owned(), due: 1_800_000_000_000 };
    let mut store =
        Store::new(&Newer { state: Counter { count: 3, limit: 9 }, extra: note.clone(), carried: Carried::default() });
    assert_eq!(store.wake_at.map(Instant::epoch_millis), Some(1_800_000_000_000));
    for count in 4..7 {
        let old: New = store.read().unwrap();
        store.write(&New { state: Counter { count, ..old.state }, ..old });
        assert_eq!(store.sections(), [(5, 2), (9, 1)]);
        assert_eq!(store.wake_at.map(Instant::epoch_millis), Some(1_800_000_000_000));
    }
    let newer: Newer = store.read().unwrap();
    assert_eq!((newer.state.count, newer.extra), (6, note));
    // A section in an unknown schema is carried: it is neither read nor overwritten.
    let foreign = One { state: Extra::<true> { text: "new".to_owned(), due: 0 }, carried: Carried::default() };
    let mut store = Store::new(&foreign);
    let place = store.row.bytes.iter().skip(109).position(|byte| *byte == 1).unwrap();
    assert_eq!(place, 2, "the schema of the first section");
    store.row.bytes[111] = 7;
    reseal(&mut store.row.bytes);
    let mut read: One<Extra<true>> = store.read().unwrap();
    assert_eq!(read.state, Extra::default());
    read.state.text = "changed".to_owned();
    let before = store.row.bytes[109..].to_vec();
    store.write(&read);
    assert_eq!(
        store.row.bytes[109..store.row.bytes.len().saturating_sub(16)],
        before[..before.len().saturating_sub(16)]
    );
    assert_eq!(store.wake_at.map(Instant::epoch_millis), Some(0));
}

/// Seals changed bytes again.
fn reseal(bytes: &mut Vec<u8>) {
    bytes.truncate(bytes.len().saturating_sub(16));
    let tag = keys().in_force().snapshots.mac(&[bytes]);
    bytes.extend(&tag[..16]);
}

/// What a row that lists section 9 writes: that one, the same again, or section 5 before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    AsListed,
    Again,
    Unlisted,
}

struct Written(Order, Carried);

impl Kept for Written {
    type Rules = ();
    const KIND: RowKind = RowKind::Link;
    const SECTIONS: &'static [Part] = &[Part::of::<Extra<true>>()];

    fn each<V: Visit<()>>(&self, visit: &mut V) {
        let (extra, counter) = (Extra::<true>::default(), Counter::<1, 1, 1> { count: 7, limit: 6 });
        if self.0 == Order::Unlisted {
            visit.section(&counter);
        }
        visit.section(&extra);
        if self.0 == Order::Again {
            visit.section(&extra);
        }
    }

    fn read(_: &mut Found<'_>) -> Option<Self> {
        None
    }

    fn carried(&self) -> &Carried {
        &self.1
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.1
    }
}

/// Fault 84: a section that the kind of row does not list, or that does not follow the one before it, makes a row that is not written.
#[test]
fn fault_84_a_section_that_is_not_listed_or_out_of_order_is_seen() {
    let key: RowKey = "login/ab".parse().unwrap();
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
    for (order, refused) in [(Order::AsListed, false), (Order::Again, true), (Order::Unlisted, true)] {
        let bytes = seal(&Written(order, Carried::default()), &key, 1, &keys, &()).bytes;
        let write = Write { key: key.clone(), expected: 0, revision: 1, bytes, wake_at: None, purge_at: None };
        assert_eq!(outgrows(&write), refused);
    }
}
