//! The checks of a store of marks.

use std::fmt;
use std::sync::Barrier;
use std::thread;

use madoguchi::{CustomerId, RowKey, RowMark, Secret, SessionId};

use super::Marks;
use crate::conformance::Finding;

/// A check of a store of marks.
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
    /// `replace` stores a lower mark, which every connection sees and which stays when this one is dropped.
    Replaced,
    /// Every connection sees a mark at once.
    Seen,
    /// Keys that differ in case, or at their end, have marks of their own; so have the attempts of decoys.
    Keys,
    /// One call reads the marks of many rows.
    Many,
    /// Of many connections that raise one mark at the same time, the greatest stays; if they raise it to one revision with different seals, all are
    /// answered with the same mark.
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
/// It runs in one process, so a store that relies on a mutex of the process passes it. Use [`race_marks`](super::race_marks) for that.
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
    let name = |end: &str| -> Result<CustomerId, String> {
        format!("{run}-{}-{end}", check.name()).parse().map_err(|error: madoguchi::IdError| error.to_string())
    };
    let key = RowKey::Customer(name("a")?);
    let mut one = open()?;
    match check {
        MarkCheck::Absent => expect(&mut one, &key, None),
        MarkCheck::Exact => [[0; 8], [0xff; 8], *b"'\"\\%_\0\r\n", [0x80, 0xc3, 0x28, 0xe3, 0x81, 0x82, 0, b' ']]
            .into_iter()
            .zip(1..)
            .try_for_each(|(seal, revision)| raise(&mut one, &key, mark(revision, seal), mark(revision, seal))),
        MarkCheck::Raised => RISING.into_iter().try_for_each(|revision| {
            // The seal falls while the revision rises.
            let own = mark(revision, revision.wrapping_neg().to_be_bytes());
            raise(&mut one, &key, own, own)
        }),
        MarkCheck::Kept => {
            let there = mark(0x0100_0000_0000, [4; 8]);
            raise(&mut one, &key, there, there)?;
            for (revision, seal) in [(0xff_ffff_ffff, 9), (2, 9), (0x0100_0000_0000, 9), (0x0100_0000_0000, 1)] {
                raise(&mut one, &key, mark(revision, [seal; 8]), there)?;
            }
            Ok(())
        }
        MarkCheck::Replaced => {
            drop(one);
            replaced(&key, &RowKey::Attempts(name("b")?), &mut open)
        }
        MarkCheck::Seen => {
            let mut other = open()?;
            for revision in 1..=64 {
                let own = mark(revision, [7; 8]);
                let (writer, reader) = if revision % 2 == 0 { (&mut one, &mut other) } else { (&mut other, &mut one) };
                raise(writer, &key, own, own)?;
                expect(reader, &key, Some(own))?;
            }
            Ok(())
        }
        MarkCheck::Keys => {
            keys(&mut one, &name)?;
            decoys(&mut one, run)
        }
        MarkCheck::Many => many(&mut one, &name),
        MarkCheck::Race => {
            race(&key, threads, &mut open)?;
            one_of_a_revision(&RowKey::Attempts(name("b")?), threads, &mut open)
        }
        MarkCheck::Durable => {
            raise(&mut one, &key, mark(5, [5; 8]), mark(5, [5; 8]))?;
            drop(one);
            expect(&mut open()?, &key, Some(mark(5, [5; 8])))
        }
    }
}

/// Replaces a mark by a lower one, and one that does not exist. Other connections see it, and it stays when its own is dropped.
fn replaced<M: Marks>(
    key: &RowKey,
    absent: &RowKey,
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let mut one = open()?;
    raise(&mut one, key, mark(9, [9; 8]), mark(9, [9; 8]))?;
    one.replace(key, mark(3, [3; 8])).map_err(|error| error.to_string())?;
    expect(&mut open()?, key, Some(mark(3, [3; 8])))?;
    drop(one);
    let mut other = open()?;
    expect(&mut other, key, Some(mark(3, [3; 8])))?;
    raise(&mut other, key, mark(4, [4; 8]), mark(4, [4; 8]))?;
    other.replace(absent, mark(1, [1; 8])).map_err(|error| error.to_string())?;
    expect(&mut open()?, absent, Some(mark(1, [1; 8])))
}

/// Marks rows whose keys look alike.
fn keys<M: Marks>(one: &mut M, name: &impl Fn(&str) -> Result<CustomerId, String>) -> Result<(), String> {
    let stem = |end: &str| name(end).map(|id| (RowKey::Customer(id.clone()), RowKey::Attempts(id)));
    let (pairs, mut keys) = ([stem("b")?, stem("B")?, stem("b-1")?, stem("b-")?], Vec::new());
    pairs.into_iter().for_each(|(customer, attempts)| keys.extend([customer, attempts]));
    for (key, revision) in keys.iter().zip(1..) {
        raise(one, key, mark(revision, [7; 8]), mark(revision, [7; 8]))?;
    }
    keys.iter().zip(1..).try_for_each(|(key, revision)| expect(one, key, Some(mark(revision, [7; 8]))))
}

/// Marks every other of some rows, and reads all of them in one call.
fn many<M: Marks>(one: &mut M, name: &impl Fn(&str) -> Result<CustomerId, String>) -> Result<(), String> {
    let keys =
        (0..40).map(|place| name(&format!("{place:02}")).map(RowKey::Attempts)).collect::<Result<Vec<_>, _>>()?;
    let mut there = Vec::new();
    for (key, revision) in keys.iter().step_by(2).zip(1..) {
        raise(one, key, mark(revision, [8; 8]), mark(revision, [8; 8]))?;
        there.push((key.clone(), mark(revision, [8; 8])));
    }
    let mut found = one.read(&keys).map_err(|error| error.to_string())?;
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    there.sort_by(|(one, _), (other, _)| one.cmp(other));
    if found == there { Ok(()) } else { Err(format!("{} marks of {} were read, or others", found.len(), there.len())) }
}

/// Raises one mark by many connections at the same time, each to revisions of its own.
fn race<M: Marks + Send>(
    key: &RowKey,
    threads: u32,
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let threads = u64::from(threads.max(2));
    let mut connections = (0..threads).map(|_| open()).collect::<Result<Vec<_>, _>>()?;
    let raised = |one: &mut M, own: u64| -> Result<(), String> {
        // A mark that this connection has seen never becomes lower.
        let mut seen = 0;
        (0..ROUNDS).try_for_each(|round| {
            let own = mark(round.saturating_mul(threads).saturating_add(own).saturating_add(1), [7; 8]);
            let there = one.raise(key, own).map_err(|error| error.to_string())?;
            seen = seen.max(own.revision());
            if there.revision() < seen {
                return Err(format!("revision {seen} was there, and then {}", there.revision()));
            }
            seen = there.revision();
            Ok(())
        })
    };
    let ends = thread::scope(|scope| {
        let run = |(one, own): (_, u64)| scope.spawn(move || raised(one, own));
        let running: Vec<_> = connections.iter_mut().zip(0..).map(run).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".into()))).collect()
    });
    let ends: Vec<Result<(), String>> = ends;
    ends.into_iter().collect::<Result<(), String>>()?;
    expect(&mut open()?, key, Some(mark(ROUNDS.saturating_mul(threads), [7; 8])))
}

/// Raises the marks of two decoys' attempts, which another run may have raised before.
fn decoys<M: Marks>(one: &mut M, run: &str) -> Result<(), String> {
    let digits = SessionId::of(&Secret::from(format!("kit.{run}").as_str())).to_string();
    let first = digits.get(..4).and_then(|hex| u16::from_str_radix(hex, 16).ok()).unwrap_or_default();
    for number in [first, first.wrapping_add(1)] {
        let key = RowKey::DecoyAttempts(number);
        let there = one.read(std::slice::from_ref(&key)).map_err(|error| error.to_string())?;
        let next = there.first().map_or(0, |(_, there)| there.revision()).saturating_add(1);
        raise(one, &key, mark(next, [7; 8]), mark(next, [7; 8]))?;
    }
    Ok(())
}

/// Raises one mark by many connections at the same time to the same revision, each with a seal of its own: one of them is stored, and all are told
/// which.
fn one_of_a_revision<M: Marks + Send>(
    key: &RowKey,
    threads: u32,
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let mut connections = (0..threads.max(2)).map(|_| open()).collect::<Result<Vec<_>, _>>()?;
    for revision in 1..=ROUNDS {
        let gate = &Barrier::new(connections.len());
        let raised = |one: &mut M, seal: u64| {
            gate.wait();
            one.raise(key, mark(revision, seal.to_be_bytes())).map_err(|error| error.to_string())
        };
        let answers: Result<Vec<_>, _> = thread::scope(|scope| {
            let run = |(one, seal): (_, u64)| scope.spawn(move || raised(one, seal));
            let running: Vec<_> = connections.iter_mut().zip(1..).map(run).collect();
            running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".into()))).collect()
        });
        let (answers, mut there) = (answers?, open()?);
        let first = answers.first().copied();
        if let Some(other) = answers.iter().find(|other| Some(**other) != first) {
            return Err(format!("of one revision, {first:?} was answered, and {other:?}"));
        }
        expect(&mut there, key, first)?;
    }
    Ok(())
}

/// Raises a mark and sees which one is there, by the answer and by reading.
fn raise<M: Marks>(one: &mut M, key: &RowKey, own: RowMark, there: RowMark) -> Result<(), String> {
    let answer = one.raise(key, own).map_err(|error| error.to_string())?;
    if answer != there {
        return Err(format!("{own:?} was raised: answered {answer:?}, expected {there:?}"));
    }
    expect(one, key, Some(there))
}

/// Sees which mark is there.
fn expect<M: Marks>(one: &mut M, key: &RowKey, there: Option<RowMark>) -> Result<(), String> {
    let found = one.read(std::slice::from_ref(key)).map_err(|error| error.to_string())?;
    let is_right = match (&*found, there) {
        ([], None) => true,
        ([(of, found)], Some(there)) => of == key && *found == there,
        _ => false,
    };
    is_right.then_some(()).ok_or_else(|| format!("read {found:?}, expected {there:?}"))
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
/// How many times each connection of the race raises the mark.
const ROUNDS: u64 = 32;
