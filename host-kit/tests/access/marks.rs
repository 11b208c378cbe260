//! Rows that somebody puts back with their revisions, with and without high-water marks (ROW-3).

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use madoguchi::{
    Commit, CustomerId, Engine, HostKeys, Instant, OperatorCommand, Page, Reason, Row, RowKey, RowMark, RowMarkError,
    Write,
};
use madoguchi_host_kit::{
    Check, CommitAnswer, DriveError, DueRow, Finding, Host, Marked, MarkedError, Marks, MemoryMarks, Patience,
    SqliteHost, StoredMessage, check, check_marks, drive,
};

use crate::bank::{Bank, RIGHT, at, page, profile, refusal};

/// The rows of the customer, as somebody copies them.
fn copied(bank: &Bank, keys: &[&str]) -> Vec<Row> {
    let keys: Vec<RowKey> = keys.iter().map(|key| key.parse().unwrap()).collect();
    bank.connect().load(&keys).unwrap()
}

/// Writes copied rows over the ones that are there, as somebody with the rights of the store can.
fn put_back(bank: &Bank, rows: &[Row]) {
    let mut host = bank.connect();
    let there = |row: &Row| bank.connect().load(std::slice::from_ref(&row.key)).unwrap()[0].revision;
    let write = |row: &Row| Write {
        key: row.key.clone(),
        expected: there(row),
        revision: row.revision,
        bytes: row.bytes.clone(),
        wake_at: None,
        purge_at: None,
    };
    let commit = Commit { writes: rows.iter().map(write).collect(), ..Commit::default() };
    assert_eq!(host.commit(&commit).unwrap(), CommitAnswer::Committed);
}

/// Gives up at once if the store fails.
fn at_once() -> Patience {
    Patience { doubt: Duration::from_millis(1), ..Patience::default() }
}

/// Sixty guesses, with the attempts' row put back after each.
fn guesses<H: Host>(bank: &Bank, mut connect: impl FnMut() -> H) -> (usize, Option<DriveError<H::Error>>) {
    let mut browser = bank.start_session(&mut bank.connect(), at(60));
    let before = copied(bank, &["attempts/c-1"]);
    let mut stopped = None;
    for guess in 0..60 {
        let mut act = bank.login(&browser, &format!("Wrong{guess:04}"));
        match drive(&mut act, &mut connect(), || at(60), at_once()) {
            Ok(()) => browser.keep(act.outcome().unwrap()),
            Err(error) => stopped = stopped.or(Some(error)),
        }
        put_back(bank, &before);
    }
    (bank.compared_wrong(), stopped)
}

#[test]
fn row_3_a_row_put_back_gives_sixty_guesses_without_marks_and_one_with_them() {
    let bank = Bank::open("refuse");
    assert_eq!(guesses(&bank, || bank.connect()).0, 60);

    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let (compared, stopped) = guesses(&bank, || Marked::new(bank.connect(), marks.clone()));
    assert_eq!(compared, 1);
    let Some(DriveError::Host(MarkedError::Row { key, error })) = stopped else { panic!("{stopped:?}") };
    assert!(matches!(error, RowMarkError::Older { mark, found } if found < mark), "{error}");
    assert_eq!(key.to_string(), "attempts/c-1");
}

#[test]
fn row_3_an_old_password_that_is_put_back_opens_nothing() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let connect = || Marked::new(bank.connect(), marks.clone());
    let old = copied(&bank, &["customer/c-1"]);
    let mut browser = bank.start_session(&mut connect(), at(60));
    let opened = bank.logged_in(&mut connect(), &mut browser, RIGHT, at(60));
    assert_eq!(page(&opened), Page::Top);
    put_back(&bank, &old);
    // Neither the session goes on, nor does another begin.
    let error = |act, at| drive(&mut { act }, &mut connect(), || at, at_once()).unwrap_err().to_string();
    let stranger = bank.start_session(&mut connect(), at(61));
    for told in [error(bank.engine.show(&browser.session), at(61)), error(bank.login(&stranger, RIGHT), at(61))] {
        assert!(told.contains("customer/c-1: the row is of revision"), "{told}");
    }
}

#[test]
fn row_3_two_histories_of_one_revision_are_told_apart() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let connect = || Marked::new(bank.connect(), marks.clone());
    let before = copied(&bank, &["attempts/c-1"]);
    let wrong = |host: &mut dyn FnMut(madoguchi::Act), password: &str| {
        let browser = bank.start_session(&mut bank.connect(), at(60));
        host(bank.login(&browser, password));
    };
    wrong(&mut |mut act| drive(&mut act, &mut connect(), || at(60), at_once()).unwrap(), "Wrong0001");
    let revision = copied(&bank, &["attempts/c-1"])[0].revision;
    // Somebody goes back, and the same number of steps forward on a machine without marks.
    put_back(&bank, &before);
    wrong(&mut |mut act| drive(&mut act, &mut bank.connect(), || at(61), at_once()).unwrap(), "Wrong0002");
    assert_eq!(copied(&bank, &["attempts/c-1"])[0].revision, revision);
    let key: RowKey = "attempts/c-1".parse().unwrap();
    let error = connect().load(&[key]).unwrap_err();
    let expected = RowMarkError::OtherSeal { revision };
    assert!(matches!(&error, MarkedError::Row { error, .. } if *error == expected), "{error}");
}

/// A thief between the host and its store: each commit that writes the attempts takes place, the rows are put back at once, and the answer is lost.
struct Thief<'a> {
    inner: SqliteHost,
    bank: &'a Bank,
    before: &'a [Row],
}

impl Host for Thief<'_> {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        self.inner.load(keys).map_err(|error| error.to_string())
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        let answer = self.inner.commit(commit).map_err(|error| error.to_string())?;
        let is_stolen = self.before.iter().any(|row| commit.writes.iter().any(|write| write.key == row.key));
        if !is_stolen || answer == CommitAnswer::Conflict {
            return Ok(answer);
        }
        put_back(self.bank, self.before);
        Err("the answer is lost".to_owned())
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, String> {
        self.inner.outbox(ids).map_err(|error| error.to_string())
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, String> {
        self.inner.due(now, last, most).map_err(|error| error.to_string())
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, String> {
        self.inner.keys(last, most).map_err(|error| error.to_string())
    }

    fn purge(&mut self, now: Instant) -> Result<u64, String> {
        self.inner.purge(now).map_err(|error| error.to_string())
    }
}

#[test]
fn row_3_lost_answers_and_rows_put_back_together_compare_once() {
    for is_marked in [false, true] {
        let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
        // The marks know the rows.
        let mut browser = bank.start_session(&mut bank.connect(), at(60));
        bank.logged_in(&mut Marked::new(bank.connect(), marks.clone()), &mut browser, "Wrong9999", at(60));
        let before = copied(&bank, &["attempts/c-1"]);
        let thief = || Thief { inner: bank.connect(), bank: &bank, before: &before };
        let patience = Patience { doubt: Duration::from_millis(300), ..Patience::default() };
        let compared = (0..6).filter(|guess| {
            let browser = bank.start_session(&mut bank.connect(), at(61));
            let mut act = bank.login(&browser, &format!("Wrong{guess:04}"));
            // The attempt is found to be counted, and is compared: the act asks for the instant alone, and gets an answer.
            match is_marked {
                true => drive(&mut act, &mut Marked::new(thief(), marks.clone()), || at(61), patience).is_ok(),
                false => drive(&mut act, &mut thief(), || at(61), patience).is_ok(),
            }
        });
        assert_eq!(compared.count(), if is_marked { 0 } else { 6 }, "marks {is_marked}");
    }
}

#[test]
fn row_3_bytes_that_no_act_has_opened_raise_no_mark() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let connect = || Marked::new(bank.connect(), marks.clone());
    let mut browser = bank.start_session(&mut connect(), at(60));
    bank.logged_in(&mut connect(), &mut browser, "Wrong0001", at(60));
    let rows = copied(&bank, &["attempts/c-1"]);
    let poison = Row { revision: u64::from(u32::MAX), bytes: vec![7; rows[0].bytes.len()], ..rows[0].clone() };
    put_back(&bank, &[poison]);
    let told = drive(&mut bank.login(&browser, RIGHT), &mut connect(), || at(61), at_once()).unwrap_err();
    assert!(matches!(told, DriveError::Act(_)), "{told}");
    // Once the row is right again, everything is.
    put_back(&bank, &rows);
    let mut browser = bank.start_session(&mut connect(), at(62));
    assert_eq!(page(&bank.logged_in(&mut connect(), &mut browser, RIGHT, at(62))), Page::Top);
}

/// A store of marks that fails at its first raises, and may have stored them.
#[derive(Clone)]
struct Fails {
    inner: MemoryMarks,
    raises: Arc<AtomicU32>,
    stores: bool,
}

impl Marks for Fails {
    type Error = String;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, String> {
        self.inner.read(keys).map_err(|never: Infallible| match never {})
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, String> {
        let fails = self.raises.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok();
        if fails && !self.stores {
            return Err("the line is dead".to_owned());
        }
        let there = self.inner.raise(key, mark).unwrap_or_else(|never: Infallible| match never {});
        if fails { Err("the answer is lost".to_owned()) } else { Ok(there) }
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), String> {
        self.inner.replace(key, mark).map_err(|never: Infallible| match never {})
    }
}

#[test]
fn row_3_nothing_is_compared_before_the_mark_is_raised() {
    for stores in [true, false] {
        // The rows are marked by a first login; then every raise of the next one fails a few times, or for good.
        for (failures, ends) in [(0, true), (1, true), (2, true), (3, true), (u32::MAX, false)] {
            let bank = Bank::open("refuse");
            let raises = Arc::new(AtomicU32::new(0));
            let marks = Fails { inner: MemoryMarks::default(), raises: raises.clone(), stores };
            let connect = || Marked::new(bank.connect(), marks.clone());
            let mut browser = bank.start_session(&mut connect(), at(60));
            assert!(refusal(&bank.logged_in(&mut connect(), &mut browser, "Wrong0001", at(60))).is_some());
            assert_eq!(bank.compared_wrong(), 1);
            raises.store(failures, Ordering::Relaxed);
            let mut act = bank.login(&browser, RIGHT);
            let patience = Patience { doubt: Duration::from_secs(if ends { 60 } else { 0 }), ..Patience::default() };
            let driven = drive(&mut act, &mut connect(), || at(61), patience);
            assert_eq!(driven.is_ok(), ends, "{failures} failures: {driven:?}");
            if ends {
                let outcome = act.outcome().unwrap();
                assert_eq!((page(outcome), outcome.internal.reason), (Page::Top, Reason::Done), "{failures} failures");
            }
            // An attempt that was counted and not compared is a failure in the end: at most one.
            assert_eq!(bank.compared_wrong(), 1);
        }
    }
}

#[test]
fn row_3_only_a_recorded_acceptance_lowers_a_mark() {
    let (mut bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let connect = |bank: &Bank| Marked::new(bank.connect(), marks.clone());
    let backup = copied(&bank, &["customer/c-1", "attempts/c-1"]);
    let mut browser = bank.start_session(&mut connect(&bank), at(60));
    assert_eq!(page(&bank.logged_in(&mut connect(&bank), &mut browser, RIGHT, at(60))), Page::Top);
    put_back(&bank, &backup);
    let stranger = bank.start_session(&mut connect(&bank), at(61));
    let refused =
        |bank: &Bank, act| drive(&mut { act }, &mut connect(bank), || at(61), at_once()).unwrap_err().to_string();
    assert!(refused(&bank, bank.login(&stranger, RIGHT)).contains("customer/c-1: the row is of revision"));

    // Over restored rows no other act commits anything, whoever drives it.
    let customer: CustomerId = "c-1".parse().unwrap();
    let restoring = |bank: &Bank| Marked::restoring(bank.connect(), marks.clone(), customer.clone());
    let rows = copied(&bank, &["customer/c-1", "attempts/c-1"]);
    for act in [bank.login(&stranger, RIGHT), bank.order(OperatorCommand::EndSessions)] {
        let driven = drive(&mut { act }, &mut restoring(&bank), || at(61), at_once());
        assert!(matches!(driven, Err(DriveError::Host(MarkedError::NotAccepted))), "{driven:?}");
    }
    // Nor does the acceptance of another customer.
    let other = Marked::restoring(bank.connect(), marks.clone(), "c-2".parse().unwrap());
    let driven = drive(&mut bank.order(OperatorCommand::AcceptRestore), &mut { other }, || at(61), at_once());
    assert!(driven.unwrap_err().to_string().contains("customer/c-1: the row is of revision"));
    assert_eq!(copied(&bank, &["customer/c-1", "attempts/c-1"]), rows);

    // Under a new key, because the names of messages repeat with the revisions.
    let keys = HostKeys::new("tests", 2, &[8; 32]).unwrap().accepting(1, &[7; 32]).unwrap();
    bank.engine = Engine::new(Arc::new(profile(&[])), keys);
    drive(&mut bank.order(OperatorCommand::AcceptRestore), &mut restoring(&bank), || at(61), at_once()).unwrap();
    assert_eq!(bank.messages(r#""event":"restore-accepted""#), 1);
    // The customer logs in again; the restored session is over.
    let mut browser = bank.start_session(&mut connect(&bank), at(62));
    assert_eq!(page(&bank.logged_in(&mut connect(&bank), &mut browser, RIGHT, at(62))), Page::Top);
    // What was there before the acceptance does not come back.
    put_back(&bank, &backup);
    assert!(refused(&bank, bank.engine.show(&browser.session)).contains("customer/c-1: the row is of revision"));
}

#[test]
fn row_3_a_store_with_marks_passes_the_suite() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let report = check("marked", 8, &mut || Ok::<_, String>(Marked::new(bank.connect(), marks.clone()))).unwrap();
    // The suite deletes a customer's row, which the library never does.
    let failed = report.checks.iter().filter(|own| own.finding != Finding::Passed).map(|own| own.check);
    assert_eq!(failed.collect::<Vec<_>>(), [Check::PurgedRows], "{report}");
}

#[test]
fn row_3_marks_in_memory_are_fit() {
    let marks = MemoryMarks::default();
    let report = check_marks("a1", 16, &mut || Ok::<_, String>(marks.clone()));
    assert!(report.is_fit(), "{report}");
}
