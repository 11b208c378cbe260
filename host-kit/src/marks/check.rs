//! The checks of a store of marks.

mod threads;

use std::fmt;
use std::slice;

use madoguchi::{CustomerId, RowKey, RowMark, Secret, SessionId};

use super::Marks;
use crate::conformance::Finding;

/// A check of a store of marks. Each uses rows of customers and of attempts, because a store may keep the two kinds in two tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkCheck {
    /// A row that was never marked has no mark.
    Absent,
    /// A mark comes back byte for byte, whatever its bytes are.
    Exact,
    /// A greater revision replaces a lower one, up to the greatest; revisions are compared as numbers.
    Raised,
    /// A raise never lowers a mark, nor changes one of the same revision, and it returns the mark that is there.
    Kept,
    /// `replace` stores a lower mark, which every connection sees and which stays when this one is dropped. It changes no other mark.
    Replaced,
    /// Every connection sees a mark at once, also one that has read before that there is none.
    Seen,
    /// Keys that look alike, or differ only at their end, have marks of their own; so have the attempts of decoys.
    Keys,
    /// One call reads the marks of many rows.
    Many,
    /// Of many connections that raise one mark at the same time, the greatest stays; if they raise it to one revision with different seals, all are
    /// answered with the same mark. Readers beside them always find a mark, and never an older one than before.
    Race,
    /// Marks stay after every connection is dropped.
    Durable,
}

impl MarkCheck {
    /// Every check, in the order in which they run.
    pub const ALL: [Self; 10] = [
        Self::Absent,
        Self::Exact,
        Self::Raised,
        Self::Kept,
        Self::Replaced,
        Self::Seen,
        Self::Keys,
        Self::Many,
        Self::Race,
        Self::Durable,
    ];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Absent => "mark-absent",
            Self::Exact => "mark-exact",
            Self::Raised => "mark-raised",
            Self::Kept => "mark-kept",
            Self::Replaced => "mark-replaced",
            Self::Seen => "mark-seen",
            Self::Keys => "mark-keys",
            Self::Many => "mark-many",
            Self::Race => "mark-race",
            Self::Durable => "mark-durable",
        }
    }
}

/// The findings about a store of marks; as text, one line per check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkReport {
    /// Each check and its finding, in order.
    pub checks: Vec<(MarkCheck, Finding)>,
}

impl MarkReport {
    /// Whether every check passed.
    pub fn is_fit(&self) -> bool {
        self.checks.len() == MarkCheck::ALL.len() && self.checks.iter().all(|(_, finding)| *finding == Finding::Passed)
    }
}

impl fmt::Display for MarkReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.checks.iter().try_for_each(|(check, finding)| match finding {
            Finding::Passed => writeln!(f, "passed      {}", check.name()),
            Finding::Failed(seen) => writeln!(f, "FAILED      {}: {seen}", check.name()),
            Finding::NotProved(why) => writeln!(f, "NOT PROVED  {}: {why}", check.name()),
        })
    }
}

/// Checks a store of marks: `connect` opens a connection to it. The names of the rows contain `run`, so each run on one store needs a name of its own, of
/// letters and digits. Run it over a store of marks that serves no customers: the attempts of decoys have few keys, without room for a name, and it
/// marks those of two of them.
///
/// It runs in one process, for a short time, and marks some 200 rows. So it does not find a store that relies on a mutex or on the memory of its process,
/// nor one that drops marks when they are many or old. Use [`race_marks`](super::race_marks) for a mutex of the process.
///
/// ```
/// use madoguchi_host_kit::{MemoryMarks, check_marks};
/// let marks = MemoryMarks::default();
/// let report = check_marks("doc", 8, &mut || Ok::<_, String>(marks.clone()));
/// assert!(report.is_fit(), "{report}");
/// // A “store” that is new for each connection fails.
/// assert!(!check_marks("doc", 8, &mut || Ok::<_, String>(MemoryMarks::default())).is_fit());
/// ```
pub fn check_marks<M, E>(run: &str, threads: u32, connect: &mut impl FnMut() -> Result<M, E>) -> MarkReport
where
    M: Marks + Send,
    E: fmt::Display,
{
    let mut finding = |check| match proved(check, run, threads, connect) {
        Ok(()) => Finding::Passed,
        Err(seen) => Finding::Failed(seen),
    };
    MarkReport { checks: MarkCheck::ALL.into_iter().map(|check| (check, finding(check))).collect() }
}

/// Runs one check; the error says what was seen.
fn proved<M, E>(
    check: MarkCheck,
    run: &str,
    threads: u32,
    connect: &mut impl FnMut() -> Result<M, E>,
) -> Result<(), String>
where
    M: Marks + Send,
    E: fmt::Display,
{
    let mut open = || connect().map_err(|error| error.to_string());
    let names = Names { run, check };
    let both = names.both("a")?;
    let each =
        |one: &mut M, check: fn(&mut M, &RowKey) -> Result<(), String>| both.iter().try_for_each(|key| check(one, key));
    match check {
        MarkCheck::Absent => each(&mut open()?, |one, key| expect(one, key, None)),
        MarkCheck::Exact => each(&mut open()?, exact),
        MarkCheck::Raised => each(&mut open()?, raised),
        MarkCheck::Kept => each(&mut open()?, kept),
        MarkCheck::Replaced => replaced(&both, &names.both("b")?, &mut open),
        MarkCheck::Seen => both.iter().try_for_each(|key| seen(key, &mut open)),
        MarkCheck::Keys => {
            let mut one = open()?;
            keys(&mut one, &names)?;
            decoys(&mut one, run)
        }
        MarkCheck::Many => many(&mut open()?, &names),
        MarkCheck::Race => {
            both.iter().try_for_each(|key| threads::of_revisions(key, threads, &mut open))?;
            names.both("b")?.iter().try_for_each(|key| threads::of_seals(key, threads, &mut open))?;
            names.both("c")?.iter().try_for_each(|key| threads::of_readers(key, threads, &mut open))
        }
        MarkCheck::Durable => {
            let mut one = open()?;
            both.iter().try_for_each(|key| raise(&mut one, key, small(5), small(5)))?;
            drop(one);
            expect_both(&mut open()?, &both, [Some(5), Some(5)])
        }
    }
}

/// The names of a check's rows.
struct Names<'a> {
    run: &'a str,
    check: MarkCheck,
}

impl Names<'_> {
    /// What every name begins with.
    fn front(&self) -> String {
        format!("{}-{}-", self.run, self.check.name())
    }

    /// The row of a customer, and that of the customer's attempts.
    fn both(&self, end: &str) -> Result<[RowKey; 2], String> {
        let name: CustomerId =
            format!("{}{end}", self.front()).parse().map_err(|error: madoguchi::IdError| error.to_string())?;
        Ok([RowKey::Customer(name.clone()), RowKey::Attempts(name)])
    }
}

/// Raises a mark with every kind of byte in its seal.
fn exact<M: Marks>(one: &mut M, key: &RowKey) -> Result<(), String> {
    [[0; 8], [0xff; 8], *b"'\"\\%_\0\r\n", [0x80, 0xc3, 0x28, 0xe3, 0x81, 0x82, 0, b' ']]
        .into_iter()
        .zip(1..)
        .try_for_each(|(seal, revision)| raise(one, key, mark(revision, seal), mark(revision, seal)))
}

/// Raises a mark to ever greater revisions. The seal falls while the revision rises.
fn raised<M: Marks>(one: &mut M, key: &RowKey) -> Result<(), String> {
    RISING.into_iter().try_for_each(|revision| {
        let own = mark(revision, revision.wrapping_neg().to_be_bytes());
        raise(one, key, own, own)
    })
}

/// Raises a mark to revisions that are not greater.
fn kept<M: Marks>(one: &mut M, key: &RowKey) -> Result<(), String> {
    let there = mark(0x0100_0000_0000, [4; 8]);
    raise(one, key, there, there)?;
    [(0xff_ffff_ffff, 9), (2, 9), (0x0100_0000_0000, 9), (0x0100_0000_0000, 1)]
        .into_iter()
        .try_for_each(|(revision, seal)| raise(one, key, mark(revision, [seal; 8]), there))
}

/// Replaces the marks of two rows by lower ones, and those of two that have none. Other connections see it, and it stays when its own is dropped.
fn replaced<M: Marks>(
    both: &[RowKey; 2],
    absent: &[RowKey; 2],
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let replace = |one: &mut M, key: &RowKey, own| one.replace(key, small(own)).map_err(|error| error.to_string());
    let mut one = open()?;
    both.iter().try_for_each(|key| raise(&mut one, key, small(9), small(9)))?;
    let [customer, attempts] = both;
    replace(&mut one, customer, 3)?;
    expect_both(&mut open()?, both, [Some(3), Some(9)])?;
    replace(&mut one, attempts, 2)?;
    expect_both(&mut open()?, both, [Some(3), Some(2)])?;
    drop(one);
    let mut other = open()?;
    expect_both(&mut other, both, [Some(3), Some(2)])?;
    both.iter().try_for_each(|key| raise(&mut other, key, small(4), small(4)))?;
    let [customer, attempts] = absent;
    replace(&mut other, customer, 1)?;
    expect_both(&mut open()?, absent, [Some(1), None])?;
    replace(&mut other, attempts, 2)?;
    expect_both(&mut open()?, absent, [Some(1), Some(2)])
}

/// Two connections raise a mark in turns. Both have read before that there is none.
fn seen<M: Marks>(key: &RowKey, open: &mut impl FnMut() -> Result<M, String>) -> Result<(), String> {
    let (mut one, mut other) = (open()?, open()?);
    expect(&mut one, key, None)?;
    expect(&mut other, key, None)?;
    (1..=64).try_for_each(|revision| {
        let own = mark(revision, [7; 8]);
        let (writer, reader) = if revision % 2 == 0 { (&mut one, &mut other) } else { (&mut other, &mut one) };
        raise(writer, key, own, own)?;
        expect(reader, key, Some(own))
    })
}

/// Marks rows whose keys look alike, one after the other: none has a mark because of another.
fn keys<M: Marks>(one: &mut M, names: &Names<'_>) -> Result<(), String> {
    let width = NAME_MAX.saturating_sub(names.front().len());
    let longest = ["x", "y"].map(|last| format!("{last:0>width$}"));
    let mut keys = Vec::new();
    for end in ALIKE.into_iter().chain(longest.iter().map(String::as_str)) {
        keys.extend(names.both(end)?);
    }
    for (key, revision) in keys.iter().zip(1..) {
        expect(one, key, None)?;
        raise(one, key, mark(revision, [7; 8]), mark(revision, [7; 8]))?;
    }
    keys.iter().zip(1..).try_for_each(|(key, revision)| expect(one, key, Some(mark(revision, [7; 8]))))
}

/// Raises the marks of two decoys' attempts, which another run may have raised before.
fn decoys<M: Marks>(one: &mut M, run: &str) -> Result<(), String> {
    let digits = SessionId::of(&Secret::from(format!("kit.{run}").as_str())).to_string();
    let first = digits.get(..4).and_then(|hex| u16::from_str_radix(hex, 16).ok()).unwrap_or_default();
    let mut raised = Vec::new();
    for number in [first, first.wrapping_add(1)] {
        let key = RowKey::DecoyAttempts(number);
        let there = one.read(slice::from_ref(&key)).map_err(|error| error.to_string())?;
        let next = there.first().map_or(0, |(_, there)| there.revision()).saturating_add(1);
        raise(one, &key, mark(next, [7; 8]), mark(next, [7; 8]))?;
        raised.push((key, mark(next, [7; 8])));
    }
    raised.iter().try_for_each(|(key, there)| expect(one, key, Some(*there)))
}

/// Marks one of the two rows of each of many customers, and reads all of them in one call.
fn many<M: Marks>(one: &mut M, names: &Names<'_>) -> Result<(), String> {
    let (mut keys, mut there) = (Vec::new(), Vec::new());
    for place in 1..=MANY {
        let both = names.both(&format!("{place:03}"))?;
        let [customer, attempts] = &both;
        let marked = if place % 2 == 0 { customer } else { attempts };
        raise(one, marked, mark(place, [8; 8]), mark(place, [8; 8]))?;
        there.push((marked.clone(), mark(place, [8; 8])));
        keys.extend(both);
    }
    let mut found = one.read(&keys).map_err(|error| error.to_string())?;
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    there.sort_by(|(one, _), (other, _)| one.cmp(other));
    if found == there { Ok(()) } else { Err(format!("{} marks of {} were read, or others", found.len(), there.len())) }
}

/// Raises a mark and sees which one is there, by the answer and by reading.
fn raise<M: Marks>(one: &mut M, key: &RowKey, own: RowMark, there: RowMark) -> Result<(), String> {
    let answer = one.raise(key, own).map_err(|error| error.to_string())?;
    if answer != there {
        return Err(format!("{own:?} was raised: answered {answer:?}, expected {there:?}"));
    }
    expect(one, key, Some(there))
}

/// Sees which marks a customer's two rows have.
fn expect_both<M: Marks>(one: &mut M, both: &[RowKey; 2], there: [Option<u8>; 2]) -> Result<(), String> {
    both.iter().zip(there).try_for_each(|(key, there)| expect(one, key, there.map(small)))
}

/// Sees which mark is there.
fn expect<M: Marks>(one: &mut M, key: &RowKey, there: Option<RowMark>) -> Result<(), String> {
    let found = one.read(slice::from_ref(key)).map_err(|error| error.to_string())?;
    let is_right = match (&*found, there) {
        ([], None) => true,
        ([(of, found)], Some(there)) => of == key && *found == there,
        _ => false,
    };
    is_right.then_some(()).ok_or_else(|| format!("read {found:?}, expected {there:?}"))
}

/// A mark whose bytes say its revision.
fn small(revision: u8) -> RowMark {
    mark(u64::from(revision), [revision; 8])
}

fn mark(revision: u64, seal: [u8; 8]) -> RowMark {
    let mut bytes = [0; RowMark::BYTES];
    let (front, back) = bytes.split_at_mut(8);
    front.copy_from_slice(&revision.to_be_bytes());
    back.copy_from_slice(&seal);
    RowMark::from_bytes(bytes)
}

/// Revisions that rise by little and by much, past the bounds of the numbers that databases have.
const RISING: [u64; 14] = [
    1,
    2,
    9,
    10,
    255,
    256,
    65_536,
    0x7fff_ffff,
    0x8000_0000,
    0x1_0000_0000,
    0x20_0000_0000_0000,
    0x20_0000_0000_0001,
    0x7fff_ffff_ffff_fffe,
    0x7fff_ffff_ffff_ffff,
];
/// Ends of names that a store may confuse: by case, by signs, by the pattern `a_b`, by CRC32 (the two numbers), and by the hash of Java (`Aa`, `BB`).
const ALIKE: [&str; 10] = ["b", "B", "b-1", "b-", "aXb", "a_b", "29685295", "32060020", "Aa", "BB"];
/// The greatest length of a customer's name.
const NAME_MAX: usize = 64;
/// The number of customers whose marks are read in one call.
const MANY: u64 = 150;
