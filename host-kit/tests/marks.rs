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
}

type Table = Arc<Mutex<BTreeMap<String, [u8; 16]>>>;

struct Store {
    wrong: Option<Wrong>,
    table: Table,
    seen: BTreeMap<String, [u8; 16]>,
    /// What was replaced and not committed: only this connection sees it.
    replaced: BTreeMap<String, [u8; 16]>,
}

impl Store {
    fn key(&self, key: &RowKey) -> String {
        let key = key.to_string();
        match self.wrong {
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
            Some(Wrong::SameRevisionStores) => mark.revision() >= there.revision(),
            Some(Wrong::ComparesTheSealToo) => mark.to_bytes() > there.to_bytes(),
            Some(Wrong::LittleEndian) => mark.revision().swap_bytes() > there.revision().swap_bytes(),
            Some(Wrong::Bits32) => low(mark.revision()) > low(there.revision()),
            Some(Wrong::Float) => float(mark.revision()) > float(there.revision()),
            _ => mark.revision() > there.revision(),
        }
    }

    fn write(&self, mark: RowMark) -> [u8; 16] {
        let mut bytes = mark.to_bytes();
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
        let most = if self.wrong == Some(Wrong::ReadsEight) { 8 } else { usize::MAX };
        let found = |key: &RowKey| match self.replaced.get(&self.key(key)).or(from.get(&self.key(key))) {
            Some(mark) => Some((key.clone(), RowMark::from_bytes(*mark))),
            None => (self.wrong == Some(Wrong::ZerosForNone)).then(|| (key.clone(), RowMark::from_bytes([0; 16]))),
        };
        Ok(keys.iter().filter_map(found).take(most).collect())
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, String> {
        let name = self.key(key);
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
            let bytes = self.write(mark);
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
        let mut table = self.table.lock().unwrap();
        if self.wrong != Some(Wrong::ReplaceInsertsNothing) || table.contains_key(&name) {
            table.insert(name.clone(), bytes);
            self.seen.insert(name, bytes);
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

fn failed(wrong: Option<Wrong>) -> BTreeSet<MarkCheck> {
    let table = Table::default();
    let report = check_marks("wrong", 16, &mut || {
        let own = if wrong == Some(Wrong::PerConnection) { Table::default() } else { Arc::clone(&table) };
        let seen = own.lock().unwrap().clone();
        Ok::<_, String>(Store { wrong, table: own, seen, replaced: BTreeMap::new() })
    });
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
    ] {
        let checks = failed(Some(wrong));
        assert!(checks.contains(&by), "{wrong:?} is found by {checks:?}");
        found.insert(by);
    }
    assert_eq!(found, MarkCheck::ALL.into_iter().collect(), "every check finds a mistake");
}

/// Two processes, each of which reads and stores under a mutex of its own. `check_marks` runs in one of them, and finds nothing.
#[test]
fn row_3_a_mutex_of_one_process_is_found_by_two() {
    let table = Table::default();
    let locks = [(); 2].map(|()| Arc::new(Mutex::new(())));
    let store = |process: usize| Locked {
        lock: Arc::clone(&locks[process]),
        inner: Store {
            wrong: Some(Wrong::TwoSteps),
            table: Arc::clone(&table),
            seen: BTreeMap::new(),
            replaced: BTreeMap::new(),
        },
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
