//! Rows that somebody puts back with their revisions, with and without high-water marks (ROW-3).

mod slow;

use std::borrow::Cow;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use madoguchi::{
    Act, ActError, Button, Commit, CustomerId, Engine, EntryField, HostKeys, Instant, Message, MessageBody, Need,
    Notice, NoticeKind, OperatorCommand, Page, Reason, Refusal, Require, Row, RowKey, RowMark, RowMarkError, Text,
    Write,
};
use madoguchi_host_kit::{
    Check, CommitAnswer, Conversation, DriveError, DueRow, Finding, Host, Marked, MarkedError, Marks, Memory,
    MemoryHost, MemoryMarks, Patience, SqliteHost, StoredMessage, check, check_marks, drive,
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

/// Every row that was read and is written over raises its mark before the commit, whichever was read last, and also if the commit then conflicts.
#[test]
fn row_3_each_row_that_is_written_over_raises_its_mark_first() {
    let (bank, mut marks) = (Bank::open("refuse"), MemoryMarks::default());
    let keys: Vec<RowKey> = ["customer/c-1", "attempts/c-1"].map(|key| key.parse().unwrap()).into();
    let mut host = Marked::new(bank.connect(), marks.clone());
    let rows = host.load(&keys).unwrap();
    assert_eq!(marks.read(&keys).unwrap(), []);
    let write = |row: &Row| Write {
        key: row.key.clone(),
        expected: row.revision,
        revision: row.revision + 1,
        bytes: row.bytes.clone(),
        wake_at: None,
        purge_at: None,
    };
    let requires = vec![Require { key: "customer/c-9".parse().unwrap(), revision: 1 }];
    let commit = Commit { writes: rows.iter().map(write).collect(), requires, ..Commit::default() };
    assert_eq!(host.commit(&commit).unwrap(), CommitAnswer::Conflict);
    let read: Vec<_> = rows.iter().map(|row| (row.key.clone(), RowMark::of(row).unwrap())).collect();
    for (key, mark) in read {
        assert_eq!(marks.read(std::slice::from_ref(&key)).unwrap(), [(key, mark)]);
    }
}

/// A purge under marks deletes what is over, and tells how many rows those were.
#[test]
fn row_3_a_purge_under_marks_tells_its_count() {
    let store = Memory::default();
    let write = |digit: &str| Write {
        key: format!("session/{}", digit.repeat(64)).parse().unwrap(),
        expected: 0,
        revision: 1,
        bytes: vec![0],
        wake_at: None,
        purge_at: Some(at(60)),
    };
    let commit = Commit { writes: vec![write("1"), write("2")], ..Commit::default() };
    assert_eq!(store.connect().commit(&commit), Ok(CommitAnswer::Committed));
    let mut host = Marked::new(store.connect(), MemoryMarks::default());
    assert_eq!([at(59), at(60), at(61)].map(|now| host.purge(now).unwrap()), [0, 2, 0]);
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
    let wrong = |host: &mut dyn FnMut(Act), password: &str| {
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
    // The answer is lost: the first commit arrives when the second is sent.
    let store = Lossy::new(bank.connect(), [End::Late, End::Never]);
    let mut host = Marked::restoring(store, marks.clone(), customer.clone());
    let accepted = by_hand(&mut bank.order(OperatorCommand::AcceptRestore), &mut host, |_| {
        let rows = copied(&bank, &["customer/c-1", "attempts/c-1"]);
        let found = [marked(&marks, "customer/c-1"), marked(&marks, "attempts/c-1")];
        assert_eq!(found, [RowMark::of(&rows[0]), RowMark::of(&rows[1])]);
    });
    assert_eq!(accepted, Ok(()));
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

/// What becomes of a commit on its way to the store.
#[derive(Clone, Copy, Debug)]
enum End {
    /// It is answered.
    Told,
    /// Its answer is lost, and it arrives just before the next commit.
    Late,
    /// Its answer is lost, and it never arrives.
    Never,
    /// It takes place, and its answer is lost.
    Lost,
}

/// A store that loses answers: its commits meet these ends, one after the other; later commits are carried out and answered.
struct Lossy<H> {
    inner: H,
    ends: VecDeque<End>,
    /// The commits that are on their way.
    late: Arc<Mutex<Vec<Commit>>>,
}

impl<H: Host> Lossy<H> {
    fn new(inner: H, ends: impl IntoIterator<Item = End>) -> Self {
        Self { inner, ends: ends.into_iter().collect(), late: Arc::default() }
    }
}

impl<H: Host> Host for Lossy<H> {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        self.inner.load(keys).map_err(|error| error.to_string())
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        let end = self.ends.pop_front();
        for late in self.late.lock().unwrap().drain(..) {
            assert!(self.inner.commit(&late).is_ok());
        }
        match end {
            None | Some(End::Told) => return self.inner.commit(commit).map_err(|error| error.to_string()),
            Some(End::Late) => self.late.lock().unwrap().push(commit.clone()),
            Some(End::Lost) => assert!(self.inner.commit(commit).is_ok()),
            Some(End::Never) => {}
        }
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

/// Drives an act while the clock goes on. Before the act is told that a commit took place, `told` is called with the need that is answered.
fn by_hand(act: &mut Act, host: &mut impl Host, mut told: impl FnMut(&Need)) -> Result<(), String> {
    for seconds in 61.. {
        let (now, need) = (at(seconds), act.need().clone());
        let went_on = match need.clone() {
            Need::Hsm(_) => panic!("no pepper is in an HSM"),
            Need::Nothing => break,
            Need::Load(keys) => act.loaded(host.load(&keys).map_err(|error| error.to_string())?, now),
            Need::Find(names) => {
                let names: Vec<String> = names.iter().map(ToString::to_string).collect();
                let messages = host.outbox(&names).map_err(|error| error.to_string())?;
                if !messages.is_empty() {
                    told(&need);
                }
                act.found(&messages.into_iter().map(|message| message.id.into()).collect::<Vec<_>>(), now)
            }
            Need::Commit(commit) => match host.commit(&commit) {
                Ok(CommitAnswer::Committed) => {
                    told(&need);
                    act.committed(now)
                }
                Ok(CommitAnswer::Conflict) => act.conflicted(),
                Err(_) => act.in_doubt(),
            },
        };
        went_on.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// The mark of a row, as stored.
fn marked(marks: &MemoryMarks, key: &str) -> Option<RowMark> {
    let found = marks.clone().read(&[key.parse().unwrap()]).unwrap_or_else(|never: Infallible| match never {});
    found.first().map(|(_, mark)| *mark)
}

#[test]
fn row_3_of_two_lost_commits_the_one_that_took_place_raises_its_mark() {
    // The first count is lost and arrives after the second was sent, whose answer is lost too, or is a conflict.
    for second in [vec![End::Late, End::Never], vec![End::Late]] {
        let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
        let mut browser = bank.start_session(&mut bank.connect(), at(60));
        bank.logged_in(&mut Marked::new(bank.connect(), marks.clone()), &mut browser, "Wrong0001", at(60));
        let (mut act, mut seen) = (bank.login(&browser, RIGHT), 0);
        let driven = by_hand(&mut act, &mut Marked::new(Lossy::new(bank.connect(), second), marks.clone()), |need| {
            seen += u32::from(matches!(need, Need::Find(_)));
            assert_eq!(marked(&marks, "attempts/c-1"), RowMark::of(&copied(&bank, &["attempts/c-1"])[0]));
        });
        assert_eq!((driven, seen), (Ok(()), 1));
        assert_eq!(page(act.outcome().unwrap()), Page::Top);
        assert_eq!(bank.compared_wrong(), 1);
    }
}

#[test]
fn row_3_of_two_lost_commits_the_one_that_took_place_is_not_put_back() {
    for second in [vec![End::Late, End::Never], vec![End::Late]] {
        let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
        let mut browser = bank.start_session(&mut bank.connect(), at(60));
        bank.logged_in(&mut Marked::new(bank.connect(), marks.clone()), &mut browser, "Wrong0001", at(60));
        let before = copied(&bank, &["attempts/c-1"]);
        let mut act = bank.login(&browser, "Wrong0002");
        let mut host = Marked::new(Lossy::new(bank.connect(), second), marks.clone());
        // The count is found, and the rows are put back before the verdict.
        let told = by_hand(&mut act, &mut host, |_| put_back(&bank, &before)).unwrap_err();
        assert!(told.contains("attempts/c-1: the row is of revision"), "{told}");
    }
}

/// Every end of the first five commits of a login: what the act is told of has its mark, and no honest loss of an answer is ever an alarm.
#[test]
fn row_3_every_loss_of_answers_leaves_marks_that_fit() {
    use End::{Late, Lost, Never, Told};
    let (bank, first) = (Bank::open("allow"), Memory::default());
    bank.first_use(&mut first.connect());
    let marks = MemoryMarks::default();
    // The marks know the rows.
    let mut browser = bank.start_session(&mut first.connect(), at(60));
    bank.logged_in(&mut Marked::new(first.connect(), marks.clone()), &mut browser, RIGHT, at(60));
    let kept = |marks: &MemoryMarks| ["customer/c-1", "attempts/c-1"].map(|key| marked(marks, key));
    let (before, mut found) = (kept(&marks), 0);
    assert!(before.iter().all(Option::is_some));
    let browser = bank.start_session(&mut first.connect(), at(60));
    for number in 0..4_usize.pow(5) {
        let ends: Vec<End> = (0..5).map(|place| [Told, Late, Never, Lost][number / 4_usize.pow(place) % 4]).collect();
        let (store, own) = (first.copy(), MemoryMarks::default());
        for (key, mark) in ["customer/c-1", "attempts/c-1"].iter().zip(before) {
            own.clone().replace(&key.parse().unwrap(), mark.unwrap()).unwrap();
        }
        let lossy = Lossy::new(store.connect(), ends.clone());
        let late = Arc::clone(&lossy.late);
        let mut host = Marked::new(lossy, own.clone());
        let mut act = bank.login(&browser, RIGHT);
        let driven = by_hand(&mut act, &mut host, |need| {
            found += u32::from(matches!(need, Need::Find(_)));
            let keys = ["customer/c-1", "attempts/c-1"].map(|key| key.parse().unwrap());
            let rows = store.connect().load(&keys).unwrap();
            // Nobody else writes these rows.
            assert_eq!(kept(&own).to_vec(), rows.iter().map(RowMark::of).collect::<Vec<_>>(), "{ends:?}");
        });
        assert_eq!(driven, Ok(()), "{ends:?}");
        assert_eq!(page(act.outcome().unwrap()), Page::Top, "{ends:?}");
        // What is still on its way arrives, and the customer logs in again.
        for late in late.lock().unwrap().drain(..) {
            store.connect().commit(&late).unwrap();
        }
        let mut host = Marked::new(store.connect(), own.clone());
        let mut again = bank.start_session(&mut host, at(120));
        assert_eq!(page(&bank.logged_in(&mut host, &mut again, RIGHT, at(120))), Page::Top, "{ends:?}");
    }
    assert!(found > 500, "{found}");
}

#[test]
fn row_3_a_row_that_is_read_and_not_opened_raises_no_mark() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let connect = || Marked::new(bank.connect(), marks.clone());
    let mut browser = bank.start_session(&mut connect(), at(60));
    bank.logged_in(&mut connect(), &mut browser, "Wrong0001", at(60));
    let keys = ["customer/c-1", "attempts/c-1"];
    let rows = copied(&bank, &keys);
    let poison = |row: &Row| Row { revision: 1 << 62, bytes: vec![7; row.bytes.len()], ..row.clone() };
    put_back(&bank, &rows.iter().map(poison).collect::<Vec<_>>());
    // The form has a fault, so the act commits a new page of the session, and has opened no row of the name.
    let outcome = bank.drive(&mut connect(), bank.login(&browser, ""), at(61));
    assert_eq!(refusal(&outcome), Some(Refusal::Entries));
    browser.keep(&outcome);
    put_back(&bank, &rows);
    for (key, row) in keys.iter().zip(&rows) {
        assert!(marked(&marks, key).is_none_or(|mark| Some(mark) == RowMark::of(row)), "{key}");
    }
    assert_eq!(page(&bank.logged_in(&mut connect(), &mut browser, RIGHT, at(62))), Page::Top);
}

#[test]
fn row_3_what_an_act_that_failed_has_read_raises_no_mark() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    // One object for every act, as in a process that keeps its connection.
    let mut host = Marked::new(bank.connect(), marks.clone());
    let mut browser = bank.start_session(&mut host, at(60));
    bank.logged_in(&mut host, &mut browser, "Wrong0001", at(60));
    let rows = copied(&bank, &["customer/c-1", "attempts/c-1"]);
    let poison = |row: &Row| Row { revision: 1 << 62, bytes: vec![7; row.bytes.len()], ..row.clone() };
    put_back(&bank, &rows.iter().map(poison).collect::<Vec<_>>());
    let told = drive(&mut bank.login(&browser, RIGHT), &mut host, || at(61), at_once()).unwrap_err();
    assert!(matches!(told, DriveError::Act(_)), "{told}");
    // Somebody else tries a name that nobody has: counted, compared and recorded.
    let other = bank.start_session(&mut host, at(61));
    let entries = [(EntryField::LoginId, "nobody99"), (EntryField::LoginPassword, RIGHT)];
    let outcome = bank.drive(&mut host, bank.submit(&other, Button::LogIn, &entries), at(61));
    assert_eq!(refusal(&outcome), Some(Refusal::WrongCredentials));
    put_back(&bank, &rows);
    let mut browser = bank.start_session(&mut host, at(62));
    assert_eq!(page(&bank.logged_in(&mut host, &mut browser, RIGHT, at(62))), Page::Top);
}

#[test]
fn row_3_a_newer_row_that_is_written_over_raises_its_mark_first() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    // A machine died after its commit, before it could raise the mark.
    let mut browser = bank.start_session(&mut bank.connect(), at(60));
    bank.logged_in(&mut bank.connect(), &mut browser, "Wrong0001", at(60));
    let read = copied(&bank, &["attempts/c-1"]);
    let mut host = Marked::new(Lossy::new(bank.connect(), [End::Never]), marks.clone());
    let mut act = bank.login(&browser, RIGHT);
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys).unwrap(), at(61)).unwrap();
    }
    assert_eq!(marked(&marks, "attempts/c-1"), None);
    let Need::Commit(count) = act.need().clone() else { panic!("no count") };
    assert!(host.commit(&count).is_err());
    // The row that the count was decided on is the newest that there is; the customer's was only read.
    assert_eq!(marked(&marks, "attempts/c-1"), RowMark::of(&read[0]));
    assert_eq!(marked(&marks, "customer/c-1"), None);
}

/// A commit of these rows, each at this revision; its message has this name.
fn written(rows: &[&str], revision: u64, byte: u8, message: Option<&str>) -> Commit {
    let write = |key: &&str| Write {
        key: key.parse().unwrap(),
        expected: revision - 1,
        revision,
        bytes: vec![byte; 40],
        wake_at: None,
        purge_at: None,
    };
    let notice = |id: &str| {
        let told = Notice {
            kind: NoticeKind::Locked,
            subject: "customer/c-1".parse().unwrap(),
            to: None,
            at: at(0),
            reference: id.to_owned().into(),
            facts: Vec::new(),
        };
        Message::new(id.to_owned().into(), MessageBody::Notice(told))
    };
    Commit {
        writes: rows.iter().map(write).collect(),
        outbox: message.into_iter().map(notice).collect(),
        ..Commit::default()
    }
}

const CUSTOMER: &str = "customer/c-1";
/// A session's row, which has no mark.
const SESSION: &str = "session/00000000000000000000000000000000000000000000000000000000000000aa";

/// A store with a customer's row and a session's, at revision 1, and the customer's mark.
fn two_rows(ends: impl IntoIterator<Item = End>) -> (Memory, MemoryMarks, Marked<Lossy<MemoryHost>, MemoryMarks>) {
    let (store, marks) = (Memory::default(), MemoryMarks::default());
    let first = written(&[CUSTOMER, SESSION], 1, 1, Some("first"));
    assert_eq!(Marked::new(store.connect(), marks.clone()).commit(&first), Ok(CommitAnswer::Committed));
    let host = Marked::new(Lossy::new(store.connect(), ends), marks.clone());
    (store, marks, host)
}

/// The mark of the customer's row at this revision, with this seal.
fn mark_of(revision: u64, byte: u8) -> Option<RowMark> {
    RowMark::of(&Row { key: CUSTOMER.parse().unwrap(), revision, bytes: vec![byte; 40] })
}

#[test]
fn row_3_a_message_of_another_commit_raises_no_mark() {
    let (_, marks, mut host) = two_rows([End::Never]);
    host.commit(&written(&[CUSTOMER], 2, 2, Some("second"))).unwrap_err();
    // The bank looks for the message that a customer quotes.
    assert_eq!(host.outbox(&["first".to_owned()]).unwrap().len(), 1);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
    assert_eq!(host.load(&[CUSTOMER.parse().unwrap()]).unwrap()[0].revision, 1);
}

#[test]
fn row_3_a_lost_commit_is_forgotten_once_a_later_one_holds() {
    let (_, marks, mut host) = two_rows([End::Never]);
    host.commit(&written(&[CUSTOMER], 2, 2, Some("second"))).unwrap_err();
    assert_eq!(host.commit(&written(&[CUSTOMER], 2, 3, Some("third"))).unwrap(), CommitAnswer::Committed);
    assert_eq!(host.outbox(&["second".to_owned(), "third".to_owned()]).unwrap().len(), 1);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(2, 3));
    // The act of a lost commit is over. Whoever looks for its message much later raises no mark, which an operator may have lowered since.
    let (_, marks, mut host) = two_rows([End::Lost]);
    host.commit(&written(&[CUSTOMER], 2, 2, Some("second"))).unwrap_err();
    assert_eq!(host.commit(&written(&[SESSION], 2, 2, Some("third"))).unwrap(), CommitAnswer::Committed);
    assert_eq!(host.outbox(&["second".to_owned()]).unwrap().len(), 1);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
}

#[test]
fn row_3_a_newer_row_raises_its_mark_only_if_that_row_is_written_over() {
    let (store, marks, mut host) = two_rows([]);
    let mut poison = written(&[CUSTOMER], 1 << 62, 7, None);
    poison.writes[0].expected = 1;
    store.connect().commit(&poison).unwrap();
    assert_eq!(host.load(&[CUSTOMER.parse().unwrap()]).unwrap()[0].revision, 1 << 62);
    // A commit that was decided on another row than this one.
    assert_eq!(host.commit(&written(&[CUSTOMER], 2, 2, None)).unwrap(), CommitAnswer::Conflict);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
}

#[test]
fn row_3_a_commit_that_is_sent_often_forgets_no_other() {
    let (_, marks, mut host) = two_rows([End::Lost].into_iter().chain((0..100).map(|_| End::Never)));
    host.commit(&written(&[CUSTOMER], 2, 2, Some("second"))).unwrap_err();
    for _ in 0..100 {
        host.commit(&written(&[CUSTOMER], 2, 3, Some("third"))).unwrap_err();
    }
    assert_eq!(host.outbox(&["second".to_owned()]).unwrap().len(), 1);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(2, 2));
    // Of an act that is over, at most 64 are kept: a process whose database is away does not fill its memory.
    let (_, marks, mut host) = two_rows([End::Lost].into_iter().chain((0..64).map(|_| End::Never)));
    host.commit(&written(&[CUSTOMER], 2, 2, Some("second"))).unwrap_err();
    for other in 0..64 {
        host.commit(&written(&[CUSTOMER], 2, 3, Some(&format!("other-{other}")))).unwrap_err();
    }
    assert_eq!(host.outbox(&["second".to_owned()]).unwrap().len(), 1);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
}

#[test]
fn row_3_a_conflict_forgets_no_lost_commit() {
    // The same commit is sent again, and conflicts with itself.
    let (_, marks, mut host) = two_rows([End::Late]);
    let second = written(&[CUSTOMER], 2, 2, Some("second"));
    host.commit(&second).unwrap_err();
    assert_eq!(host.outbox(&["second".to_owned()]).unwrap(), []);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
    assert_eq!(host.commit(&second).unwrap(), CommitAnswer::Conflict);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
    assert_eq!(host.outbox(&["second".to_owned()]).unwrap().len(), 1);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(2, 2));
}

#[test]
fn row_3_a_lost_commit_without_a_message_is_found_by_its_bytes() {
    let keys: [RowKey; 2] = [CUSTOMER.parse().unwrap(), SESSION.parse().unwrap()];
    for (end, mark) in [(End::Lost, mark_of(2, 2)), (End::Never, mark_of(1, 1))] {
        let (_, marks, mut host) = two_rows([end]);
        host.commit(&written(&[CUSTOMER, SESSION], 2, 2, None)).unwrap_err();
        assert_eq!(host.load(&keys).unwrap().len(), 2);
        assert_eq!(marked(&marks, CUSTOMER), mark);
    }
    // Another commit wrote the same revision.
    let (store, marks, mut host) = two_rows([End::Never]);
    host.commit(&written(&[CUSTOMER, SESSION], 2, 2, None)).unwrap_err();
    store.connect().commit(&written(&[CUSTOMER, SESSION], 2, 3, None)).unwrap();
    assert_eq!(host.load(&keys).unwrap().len(), 2);
    assert_eq!(marked(&marks, CUSTOMER), mark_of(1, 1));
    // It took place, and one of its rows was put back: the other one tells.
    let (store, marks, mut host) = two_rows([End::Lost]);
    let before = store.connect().load(&keys[..1]).unwrap();
    host.commit(&written(&[CUSTOMER, SESSION], 2, 2, None)).unwrap_err();
    let mut back = written(&[CUSTOMER], 1, 1, None);
    back.writes[0].expected = 2;
    store.connect().commit(&back).unwrap();
    assert_eq!(store.connect().load(&keys[..1]).unwrap(), before);
    let told = host.load(&keys).unwrap_err();
    let error = RowMarkError::Older { mark: 2, found: 1 };
    assert_eq!(told, MarkedError::Row { key: CUSTOMER.parse().unwrap(), error });
    assert_eq!(marked(&marks, CUSTOMER), mark_of(2, 2));
}

#[test]
fn row_3_a_commit_whose_mark_was_not_raised_raises_it_before_its_rows_are_read() {
    for message in [None, Some("second")] {
        let raises = Arc::new(AtomicU32::new(0));
        let (store, inner) = (Memory::default(), MemoryMarks::default());
        let marks = Fails { inner: inner.clone(), raises: raises.clone(), stores: false };
        let mut host = Marked::new(store.connect(), marks);
        assert_eq!(host.commit(&written(&[CUSTOMER], 1, 1, None)).unwrap(), CommitAnswer::Committed);
        raises.store(1, Ordering::Relaxed);
        host.commit(&written(&[CUSTOMER], 2, 2, message)).unwrap_err();
        assert_eq!(marked(&inner, CUSTOMER), mark_of(1, 1));
        let mut back = written(&[CUSTOMER], 1, 1, None);
        back.writes[0].expected = 2;
        store.connect().commit(&back).unwrap();
        let told = host.load(&[CUSTOMER.parse().unwrap()]).unwrap_err();
        assert!(told.to_string().contains("the row is of revision 1, and its high-water mark of 2"), "{told}");
    }
}

/// When another machine's commit takes place.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Between {
    BeforeRows,
    AfterRows,
    BeforeMarks,
    AfterMarks,
}

/// A store and its marks; at one moment of a load, once, another machine commits the customer's next revision, and perhaps somebody puts the row back.
struct Interrupted {
    store: Memory,
    marks: MemoryMarks,
    at: Between,
    puts_back: bool,
    is_done: Arc<AtomicBool>,
}

impl Interrupted {
    fn reaches(&self, moment: Between) {
        if self.at != moment || self.is_done.swap(true, Ordering::Relaxed) {
            return;
        }
        let mut other = Marked::new(self.store.connect(), self.marks.clone());
        other.load(&[CUSTOMER.parse().unwrap()]).unwrap();
        assert_eq!(other.commit(&written(&[CUSTOMER], 2, 9, None)), Ok(CommitAnswer::Committed));
        if self.puts_back {
            let mut back = written(&[CUSTOMER], 1, 1, None);
            back.writes[0].expected = 2;
            assert_eq!(self.store.connect().commit(&back), Ok(CommitAnswer::Committed));
        }
    }
}

impl Marks for Interrupted {
    type Error = Infallible;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, Infallible> {
        self.reaches(Between::BeforeMarks);
        let marks = self.marks.read(keys);
        self.reaches(Between::AfterMarks);
        marks
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, Infallible> {
        self.marks.raise(key, mark)
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), Infallible> {
        self.marks.replace(key, mark)
    }
}

impl Host for Interrupted {
    type Error = Infallible;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Infallible> {
        self.reaches(Between::BeforeRows);
        let rows = self.store.connect().load(keys);
        self.reaches(Between::AfterRows);
        rows
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Infallible> {
        self.store.connect().commit(commit)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Infallible> {
        self.store.connect().outbox(ids)
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Infallible> {
        self.store.connect().due(now, last, most)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Infallible> {
        self.store.connect().keys(last, most)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, Infallible> {
        self.store.connect().purge(now)
    }
}

#[test]
fn row_3_another_machines_commit_during_a_load_is_no_alarm() {
    use Between::{AfterMarks, AfterRows, BeforeMarks, BeforeRows};
    // What each load returns: a commit after the marks were read is not in it.
    for (at, revision) in [(BeforeRows, 2), (AfterRows, 2), (BeforeMarks, 2), (AfterMarks, 1)] {
        assert_eq!(interrupted(at, false).map(|rows| rows[0].revision), Ok(revision), "{at:?}");
    }
}

/// However long a load takes: a row that is put back before it is read, or while it is, is never given once the marks tell of a later commit.
#[test]
fn row_3_a_row_that_is_put_back_during_a_load_is_an_alarm() {
    use Between::{AfterMarks, AfterRows, BeforeMarks, BeforeRows};
    for at in [BeforeRows, AfterRows, BeforeMarks] {
        let told = interrupted(at, true).unwrap_err();
        let error = RowMarkError::Older { mark: 2, found: 1 };
        assert_eq!(told, MarkedError::Row { key: CUSTOMER.parse().unwrap(), error }, "{at:?}");
    }
    // It was right when it was given, and the commit of the act asks the marks again.
    assert_eq!(interrupted(AfterMarks, true).map(|rows| rows[0].revision), Ok(1));
}

/// A load of the customer's row, with what happens during it.
fn interrupted(at: Between, puts_back: bool) -> Result<Vec<Row>, MarkedError<Infallible, Infallible>> {
    let (store, marks, _) = two_rows([]);
    let is_done = Arc::<AtomicBool>::default();
    let own =
        || Interrupted { store: store.clone(), marks: marks.clone(), at, puts_back, is_done: Arc::clone(&is_done) };
    Marked::new(own(), own()).load(&[CUSTOMER.parse().unwrap()])
}
