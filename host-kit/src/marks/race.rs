//! A race of several processes on one store of marks.

use std::thread;
use std::time::Duration;

use madoguchi::{CustomerId, RowKey, RowMark};

use super::Marks;

/// Checks a store of marks from several processes at the same time, which [`check_marks`](super::check_marks) cannot: a store that reads and stores in
/// two steps under a mutex of its process is right in one process, and wrong in two.
///
/// Run it in `processes` processes at once, with the same `run` and with a `process` of 0, 1, …. They wait for one another through the marks, at most a
/// minute, and then raise the same marks to the same revisions. `run` has letters and digits, and a new one is needed each time.
///
/// ```
/// use std::thread;
/// use madoguchi_host_kit::{MemoryMarks, race_marks};
/// let marks = MemoryMarks::default();
/// let race = |process| race_marks("doc", process, 2, &mut marks.clone());
/// thread::scope(|scope| {
///     let other = scope.spawn(|| race(1)); // a thread here, another process in earnest
///     assert_eq!(race(0), Ok(()));
///     assert_eq!(other.join().unwrap(), Ok(()));
/// });
/// ```
///
/// # Errors
/// What was seen.
pub fn race_marks<M: Marks>(run: &str, process: u8, processes: u8, marks: &mut M) -> Result<(), String> {
    let key = |label: &str| -> Result<RowKey, String> {
        let name = format!("{run}-{label}").parse::<CustomerId>().map_err(|error| error.to_string())?;
        Ok(RowKey::Attempts(name))
    };
    let here = (0..processes).map(|number| key(&format!("here-{number}"))).collect::<Result<Vec<_>, _>>()?;
    let own = here.get(usize::from(process)).ok_or("no such process")?;
    // The others race on after a mistake is seen, so that nobody waits in vain.
    let (raced, mut seen) = (key("raced")?, Ok(()));
    for revision in 1..=ROUNDS {
        raise(marks, own, mark(revision, process))?;
        wait(marks, &here, revision)?;
        let told = raise(marks, &raced, mark(revision, process))?;
        if told.revision() != revision {
            return Err(format!("revision {revision} was raised, and {} answered", told.revision()));
        }
        if told != mark(revision, process) {
            continue; // another process was first
        }
        // Only one process may be told that its mark is the one of this revision: whoever comes second finds the first one's claim.
        let claim = raise(marks, &key(&format!("won-{revision}"))?, mark(1, process))?;
        if claim != mark(1, process) {
            seen = Err(format!("two processes were told that their mark of revision {revision} is stored"));
        }
    }
    seen
}

/// Waits until every process has come to a round.
fn wait<M: Marks>(marks: &mut M, here: &[RowKey], round: u64) -> Result<(), String> {
    for _ in 0..PATIENCE {
        let found = marks.read(here).map_err(|error| error.to_string())?;
        if found.iter().filter(|(_, mark)| mark.revision() >= round).count() == here.len() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(1));
    }
    Err("another process did not come".to_owned())
}

fn raise<M: Marks>(marks: &mut M, key: &RowKey, mark: RowMark) -> Result<RowMark, String> {
    marks.raise(key, mark).map_err(|error| error.to_string())
}

/// A mark with the seal of a process.
fn mark(revision: u64, process: u8) -> RowMark {
    let mut bytes = [process; RowMark::BYTES];
    bytes.iter_mut().zip(revision.to_be_bytes()).for_each(|(byte, own)| *byte = own);
    RowMark::from_bytes(bytes)
}

/// How many revisions the processes race for.
const ROUNDS: u64 = 200;
/// Milliseconds of waiting for the other processes, at least.
const PATIENCE: u32 = 60_000;
