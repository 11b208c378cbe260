//! Stores of marks with one mistake each, and the checks that find it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use madoguchi::{RowKey, RowMark};
use madoguchi_host_kit::{Finding, MarkCheck, Marks, check_marks, race_marks};

/// What is wrong with a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    /// Every raise stores.
    RaiseAlwaysStores,
    /// A raise to the same revision stores.
    SameRevisionStores,
    /// The marks are compared by all their bytes.
    ComparesTheSealToo,
    /// Revisions are compared from their last byte on.
    LittleEndian,
    /// Revisions are numbers of 32 bits.
    Bits32,
    /// Revisions are floating-point numbers.
    Float,
    /// A raise answers with the mark that it was given.
    AnswersWhatWasAsked,
    /// Keys ignore case.
    FoldsCase,
    /// Keys lose signs at their end.
    CutsSigns,
    /// The kinds of rows share marks.
    OneMarkPerCustomer,
    /// A mark is a text that ends at its first NUL.
    EndsAtNul,
    /// One call reads at most eight marks.
    ReadsEight,
    /// A row without a mark has one of zeros.
    ZerosForNone,
    /// Each connection has marks of its own.
    PerConnection,
    /// Each connection reads what was there when it was opened.
    Snapshot,
    /// A raise compares and stores in two steps.
    TwoSteps,
    /// `replace` does what a raise does.
    ReplaceRaises,
    /// `replace` stores only what is there already.
    ReplaceInsertsNothing,
    /// Marks end with the last connection.
    EndsWithConnections,
    /// A raise answers with the mark that was there before it.
    AnswersFromBefore,
    /// A raise reads the mark, then stores in one step; it answers with its own mark if that was greater than the one read.
    AnswersByFirstLook,
    /// Attempts of decoys have no marks, as decoys have none.
    DropsDecoys,
    /// `replace` is written in a transaction that is not committed.
    ReplaceUncommitted,
    /// A connection keeps which rows had no mark until it raises them itself.
    AbsenceCached,
    /// The column of the key has 64 bytes; the end of a longer one is cut off.
    Key64,
    /// The key is the CRC32 of the key.
    KeyByCrc32,
    /// The key is the hash that Java has of the key.
    KeyByJavasHash,
    /// Marks are read by a pattern, in which `_` is any character.
    KeyAsPattern,
    /// The attempts of all decoys have one mark.
    DecoysShareOne,
    /// One call reads at most 64 marks.
    Reads64,
    /// A raise deletes the mark and then inserts the new one, under a lock that readers do not take; so does `replace`.
    DeletesThenInserts,
    /// `replace` alone does so.
    ReplaceDeletesFirst,
    /// `replace` drops the mark of the customer's other row.
    ReplaceDropsOther,
    /// Every mark but the first of a row has the seal of the first.
    KeepsFirstSeal,
    /// A greater revision is stored as the greatest of 31 bits.
    Saturates,
    /// A raise stores each mark of another revision.
    RaiseGoesDown,
}

type Table = Arc<Mutex<BTreeMap<String, [u8; 16]>>>;

struct Store {
    wrong: Option<Wrong>,
    table: Table,
    seen: BTreeMap<String, [u8; 16]>,
    /// What was replaced and not committed: only this connection sees it.
    replaced: BTreeMap<String, [u8; 16]>,
    /// The rows that had no mark when this connection read them.
    absent: BTreeSet<String>,
    /// Is held by a raise that takes two steps.
    raising: Arc<Mutex<()>>,
}

impl Store {
    fn new(wrong: Option<Wrong>, shared: &Shared) -> Self {
        let table = if wrong == Some(Wrong::PerConnection) { Table::default() } else { Arc::clone(&shared.table) };
        let seen = table.lock().unwrap().clone();
        let raising = Arc::clone(&shared.raising);
        Self { wrong, table, seen, replaced: BTreeMap::new(), absent: BTreeSet::new(), raising }
    }

    fn key(&self, key: &RowKey) -> String {
        let is_decoy = matches!(key, RowKey::DecoyAttempts(_));
        let key = key.to_string();
        match self.wrong {
            Some(Wrong::Key64) => key.chars().take(64).collect(),
            Some(Wrong::KeyByCrc32) => format!("{:08x}", crc_32(&key)),
            Some(Wrong::KeyByJavasHash) => format!(
                "{:08x}",
                key.bytes().fold(0_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)))
            ),
            Some(Wrong::DecoysShareOne) if is_decoy => "attempts/~".to_owned(),
            Some(Wrong::FoldsCase) => key.to_lowercase(),
            Some(Wrong::CutsSigns) => key.trim_end_matches('-').to_owned(),
            Some(Wrong::OneMarkPerCustomer) => key.split_once('/').unwrap().1.to_owned(),
            _ => key,
        }
    }

    /// Whether a mark is greater than the one there.
    fn is_greater(&self, mark: RowMark, there: RowMark) -> bool {
        let low = |revision: u64| u32::try_from(revision & 0xffff_ffff).unwrap();
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "the mistake")]
        let float = |revision: u64| revision as f64;
        match self.wrong {
            Some(Wrong::RaiseAlwaysStores) => true,
            Some(Wrong::RaiseGoesDown) => mark.revision() != there.revision(),
            Some(Wrong::SameRevisionStores) => mark.revision() >= there.revision(),
            Some(Wrong::ComparesTheSealToo) => mark.to_bytes() > there.to_bytes(),
            Some(Wrong::LittleEndian) => mark.revision().swap_bytes() > there.revision().swap_bytes(),
            Some(Wrong::Bits32) => low(mark.revision()) > low(there.revision()),
            Some(Wrong::Float) => float(mark.revision()) > float(there.revision()),
            _ => mark.revision() > there.revision(),
        }
    }

    /// Stores a mark in two steps. Others read while it is away.
    fn delete_and_insert(&self, name: &str, bytes: [u8; 16]) {
        self.table.lock().unwrap().remove(name);
        thread::sleep(Duration::from_micros(100));
        self.table.lock().unwrap().insert(name.to_owned(), bytes);
    }

    fn write(&self, mark: RowMark) -> [u8; 16] {
        let mut bytes = mark.to_bytes();
        if self.wrong == Some(Wrong::Saturates) {
            let revision = mark.revision().min(0x7fff_ffff).to_be_bytes();
            bytes.iter_mut().zip(revision).for_each(|(byte, own)| *byte = own);
        }
        if self.wrong == Some(Wrong::EndsAtNul) {
            let end = bytes.iter().skip(8).position(|byte| *byte == 0).unwrap_or(8);
            bytes.iter_mut().skip(8).skip(end).for_each(|byte| *byte = 0);
        }
        bytes
    }
}

impl Marks for Store {
    type Error = String;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, String> {
        let table = self.table.lock().unwrap();
        let from = if self.wrong == Some(Wrong::Snapshot) { &self.seen } else { &*table };
        let most = match self.wrong {
            Some(Wrong::ReadsEight) => 8,
            Some(Wrong::Reads64) => 64,
            _ => usize::MAX,
        };
        if self.wrong == Some(Wrong::AbsenceCached) {
            let absent = keys.iter().map(|key| self.key(key)).filter(|name| !from.contains_key(name));
            let absent: Vec<_> = absent.collect();
            self.absent.extend(absent);
        }
        let under = |key: &RowKey| match self.wrong {
            Some(Wrong::KeyAsPattern) => {
                from.iter().find(|(name, _)| is_like(name, &self.key(key))).map(|(_, mark)| mark)
            }
            Some(Wrong::AbsenceCached) if self.absent.contains(&self.key(key)) => None,
            _ => self.replaced.get(&self.key(key)).or(from.get(&self.key(key))),
        };
        let found = |key: &RowKey| match under(key) {
            Some(mark) => Some((key.clone(), RowMark::from_bytes(*mark))),
            None => (self.wrong == Some(Wrong::ZerosForNone)).then(|| (key.clone(), RowMark::from_bytes([0; 16]))),
        };
        Ok(keys.iter().filter_map(found).take(most).collect())
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, String> {
        let name = self.key(key);
        self.absent.remove(&name);
        if self.wrong == Some(Wrong::DeletesThenInserts) {
            let _guard = self.raising.lock().unwrap();
            let there = self.table.lock().unwrap().get(&name).map(|bytes| RowMark::from_bytes(*bytes));
            if let Some(there) = there.filter(|there| !self.is_greater(mark, *there)) {
                return Ok(there);
            }
            self.delete_and_insert(&name, mark.to_bytes());
            return Ok(mark);
        }
        let mut table = self.table.lock().unwrap();
        table.append(&mut self.replaced); // the transaction that was open ends
        let there = table.get(&name).map(|bytes| RowMark::from_bytes(*bytes));
        if self.wrong == Some(Wrong::DropsDecoys) && matches!(key, RowKey::DecoyAttempts(_)) {
            return Ok(mark);
        }
        if matches!(self.wrong, Some(Wrong::TwoSteps | Wrong::AnswersByFirstLook)) {
            drop(table);
            thread::sleep(Duration::from_micros(50));
            table = self.table.lock().unwrap();
        }
        let now = table.get(&name).map(|bytes| RowMark::from_bytes(*bytes));
        let compared = if self.wrong == Some(Wrong::AnswersByFirstLook) { now } else { there };
        if compared.is_none_or(|there| self.is_greater(mark, there)) {
            let mut bytes = self.write(mark);
            if let (Some(Wrong::KeepsFirstSeal), Some(there)) = (self.wrong, there) {
                bytes.iter_mut().zip(there.to_bytes()).skip(8).for_each(|(byte, first)| *byte = first);
            }
            table.insert(name.clone(), bytes);
            self.seen.insert(name.clone(), bytes);
        }
        match self.wrong {
            Some(Wrong::AnswersWhatWasAsked) => Ok(mark),
            Some(Wrong::AnswersFromBefore) => Ok(there.unwrap_or(mark)),
            Some(Wrong::AnswersByFirstLook) => {
                Ok(there.filter(|there| there.revision() >= mark.revision()).unwrap_or(mark))
            }
            _ => Ok(RowMark::from_bytes(table[&name])),
        }
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), String> {
        if self.wrong == Some(Wrong::ReplaceRaises) {
            return self.raise(key, mark).map(drop);
        }
        let (name, bytes) = (self.key(key), self.write(mark));
        if self.wrong == Some(Wrong::ReplaceUncommitted) {
            self.replaced.insert(name, bytes);
            return Ok(());
        }
        self.absent.remove(&name);
        if matches!(self.wrong, Some(Wrong::DeletesThenInserts | Wrong::ReplaceDeletesFirst)) {
            let _guard = self.raising.lock().unwrap();
            self.delete_and_insert(&name, bytes);
            return Ok(());
        }
        let mut table = self.table.lock().unwrap();
        if self.wrong != Some(Wrong::ReplaceInsertsNothing) || table.contains_key(&name) {
            table.insert(name.clone(), bytes);
            self.seen.insert(name, bytes);
        }
        if self.wrong == Some(Wrong::ReplaceDropsOther) {
            table.remove(&match key {
                RowKey::Customer(id) => RowKey::Attempts(id.clone()).to_string(),
                other => other.to_string().replacen("attempts", "customer", 1),
            });
        }
        Ok(())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // The connection and the list are the last two that share the table.
        if self.wrong == Some(Wrong::EndsWithConnections) && Arc::strong_count(&self.table) == 2 {
            self.table.lock().unwrap().clear();
        }
    }
}

/// The CRC32 of zip and PNG.
fn crc_32(text: &str) -> u32 {
    let step = |crc: u32, _: u8| (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
    !text.bytes().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(byte), step))
}

/// Whether a name is like a pattern in which `_` is any character.
fn is_like(name: &str, pattern: &str) -> bool {
    name.len() == pattern.len() && name.bytes().zip(pattern.bytes()).all(|(own, one)| one == b'_' || own == one)
}

/// A table for each kind of rows, of which that of the attempts has a mistake.
struct Kinds {
    customers: Store,
    attempts: Store,
}

impl Kinds {
    fn of(&mut self, key: &RowKey) -> &mut Store {
        if matches!(key, RowKey::Customer(_)) { &mut self.customers } else { &mut self.attempts }
    }
}

impl Marks for Kinds {
    type Error = String;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, String> {
        let mut found = Vec::new();
        for key in keys {
            found.extend(self.of(key).read(std::slice::from_ref(key))?);
        }
        Ok(found)
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, String> {
        self.of(key).raise(key, mark)
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), String> {
        self.of(key).replace(key, mark)
    }
}

/// What the connections to one store share.
#[derive(Default)]
struct Shared {
    table: Table,
    raising: Arc<Mutex<()>>,
}

fn failed(wrong: Option<Wrong>) -> BTreeSet<MarkCheck> {
    let shared = Shared::default();
    failed_by(&mut || Store::new(wrong, &shared))
}

fn failed_of_attempts(wrong: Option<Wrong>) -> BTreeSet<MarkCheck> {
    let (customers, attempts) = (Shared::default(), Shared::default());
    failed_by(&mut || Kinds { customers: Store::new(None, &customers), attempts: Store::new(wrong, &attempts) })
}

fn failed_by<M: Marks + Send>(connect: &mut impl FnMut() -> M) -> BTreeSet<MarkCheck> {
    let report = check_marks("wrong", 16, &mut || Ok::<_, String>(connect()));
    report.checks.into_iter().filter(|(_, finding)| *finding != Finding::Passed).map(|(check, _)| check).collect()
}

#[test]
fn row_3_each_wrong_store_of_marks_is_found() {
    use MarkCheck::{Absent, Durable, Exact, Kept, Keys, Many, Race, Raised, Replaced, Seen};
    assert_eq!(failed(None), BTreeSet::new());
    let mut found = BTreeSet::new();
    for (wrong, by) in [
        (Wrong::RaiseAlwaysStores, Kept),
        (Wrong::SameRevisionStores, Kept),
        (Wrong::ComparesTheSealToo, Kept),
        (Wrong::LittleEndian, Raised),
        (Wrong::Bits32, Raised),
        (Wrong::Float, Raised),
        (Wrong::AnswersWhatWasAsked, Kept),
        (Wrong::FoldsCase, Keys),
        (Wrong::CutsSigns, Keys),
        (Wrong::OneMarkPerCustomer, Keys),
        (Wrong::EndsAtNul, Exact),
        (Wrong::ReadsEight, Many),
        (Wrong::ZerosForNone, Absent),
        (Wrong::PerConnection, Seen),
        (Wrong::Snapshot, Seen),
        (Wrong::TwoSteps, Race),
        (Wrong::ReplaceRaises, Replaced),
        (Wrong::ReplaceInsertsNothing, Replaced),
        (Wrong::EndsWithConnections, Durable),
        (Wrong::AnswersFromBefore, Raised),
        (Wrong::AnswersByFirstLook, Race),
        (Wrong::DropsDecoys, Keys),
        (Wrong::ReplaceUncommitted, Replaced),
        (Wrong::AbsenceCached, Seen),
        (Wrong::Key64, Keys),
        (Wrong::KeyByCrc32, Keys),
        (Wrong::KeyByJavasHash, Keys),
        (Wrong::KeyAsPattern, Keys),
        (Wrong::DecoysShareOne, Keys),
        (Wrong::Reads64, Many),
        (Wrong::DeletesThenInserts, Race),
        (Wrong::ReplaceDeletesFirst, Race),
        (Wrong::ReplaceDropsOther, Replaced),
    ] {
        let checks = failed(Some(wrong));
        assert!(checks.contains(&by), "{wrong:?} is found by {checks:?}");
        found.insert(by);
    }
    assert_eq!(found, MarkCheck::ALL.into_iter().collect(), "every check finds a mistake");
}

#[test]
fn row_3_a_store_that_is_wrong_for_attempts_alone_is_found() {
    use MarkCheck::{Absent, Durable, Exact, Kept, Race, Raised, Replaced, Seen};
    assert_eq!(failed_of_attempts(None), BTreeSet::new());
    for (wrong, by) in [
        (Wrong::ZerosForNone, Absent),
        (Wrong::KeepsFirstSeal, Exact),
        (Wrong::Saturates, Raised),
        (Wrong::RaiseGoesDown, Kept),
        (Wrong::ReplaceRaises, Replaced),
        (Wrong::Snapshot, Seen),
        (Wrong::AnswersByFirstLook, Race),
        (Wrong::EndsWithConnections, Durable),
    ] {
        let checks = failed_of_attempts(Some(wrong));
        assert!(checks.contains(&by), "{wrong:?} is found by {checks:?}");
    }
}

/// Two processes, each of which reads and stores under a mutex of its own. `check_marks` runs in one of them, and finds nothing.
#[test]
fn row_3_a_mutex_of_one_process_is_found_by_two() {
    let shared = Shared::default();
    let locks = [(); 2].map(|()| Arc::new(Mutex::new(())));
    let store = |process: usize| Locked {
        lock: Arc::clone(&locks[process]),
        inner: Store::new(Some(Wrong::TwoSteps), &shared),
    };
    let report = check_marks("one", 8, &mut || Ok::<_, String>(store(0)));
    assert!(report.is_fit(), "{report}");
    let told = |run: &str, processes: [usize; 2]| {
        let race = |number: u8| race_marks(run, number, 2, &mut store(processes[usize::from(number)]));
        thread::scope(|scope| [scope.spawn(|| race(0)), scope.spawn(|| race(1))].map(|race| race.join().unwrap()))
    };
    assert_eq!(told("same", [0, 0]), [Ok(()), Ok(())]);
    let ends = told("two", [0, 1]);
    assert!(
        ends.iter().any(|end| end.as_ref().is_err_and(|seen| seen.starts_with("two processes were told"))),
        "{ends:?}"
    );
}

/// A store whose calls are guarded by a mutex of its process.
struct Locked {
    lock: Arc<Mutex<()>>,
    inner: Store,
}

impl Marks for Locked {
    type Error = String;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, String> {
        self.inner.read(keys)
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, String> {
        let _guard = self.lock.lock().unwrap();
        self.inner.raise(key, mark)
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), String> {
        let _guard = self.lock.lock().unwrap();
        self.inner.replace(key, mark)
    }
}
