//! A change of the key and of the pepper over a store of every kind of row, while customers act.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise, and its numbers are small")]

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use madoguchi::{
    Act, ActError, Button, Commit, Engine, EntryField as F, HostKeys, InitialPasswords, Instant, OperatorCommand,
    OperatorRequest, Outcome, Pepper, Profile, Public, Randomness, Refusal, Row, RowKey, Secret, SnapshotError,
    Submission, Write,
};
use madoguchi_host_kit::{
    CommitAnswer, DriveError, DueRow, Host, Memory, MemoryHost, Patience, Resealed, StoredMessage, drive, reseal_all,
};

/// Customers with a contract; the first of them have completed first use.
const CONTRACTS: u32 = 900;
const USERS: u32 = 48;
/// Sessions that strangers have opened; each second one tries a name that no customer has.
const VISITS: u32 = 2_000;
/// Wrong entries until the customer is stopped for half an hour.
const LIMIT: usize = 6;

struct Bank {
    store: Memory,
    profile: Arc<Profile>,
    drawn: AtomicU64,
}

/// A browser: the session's token and the page's token.
struct Browser {
    session: Secret,
    step: Secret,
}

impl Bank {
    fn new() -> Self {
        let text = Profile::SEIWA
            .replace("memory-kib = 19456", "memory-kib = 8")
            .replace("second-login = \"refuse\"", "second-login = \"end-first\"");
        let profile = Arc::new(Profile::load_with_cheap_hashes(&text).unwrap());
        Self { store: Memory::default(), profile, drawn: AtomicU64::new(0) }
    }

    fn engine(&self, keys: HostKeys) -> Arc<Engine> {
        Engine::new(Arc::clone(&self.profile), keys)
    }

    /// Randomness that never repeats.
    fn draw(&self) -> Randomness {
        let mut bytes = [0x5a; 32];
        bytes[..8].copy_from_slice(&self.drawn.fetch_add(1, Ordering::Relaxed).to_le_bytes());
        Randomness::new(bytes)
    }

    fn drive(&self, mut act: Act) -> Outcome {
        drive(&mut act, &mut self.store.connect(), now, Patience::default()).unwrap();
        act.outcome().unwrap().clone()
    }

    fn visit(&self, engine: &Arc<Engine>) -> Browser {
        let outcome = self.drive(engine.start_session(self.draw()));
        let Public::Page(view) = outcome.public else { panic!("no page") };
        Browser { session: view.session.unwrap(), step: view.step }
    }

    /// Submits a button; the browser keeps the tokens that it gets.
    fn pressed(&self, engine: &Arc<Engine>, browser: &mut Browser, button: Button, entries: &[(F, &str)]) -> Outcome {
        let submission = Submission {
            session: browser.session.clone(),
            step: browser.step.clone(),
            button,
            entries: entries.iter().map(|&(field, text)| (field, Secret::from(text))).collect(),
            environment: None,
            maintenance: None,
        };
        let outcome = self.drive(engine.submit(submission, self.draw()));
        let Public::Page(view) = &outcome.public else { panic!("no page: {outcome:?}") };
        browser.step = view.step.clone();
        if let Some(session) = &view.session {
            browser.session = session.clone();
        }
        outcome
    }

    /// Logs in from a new session, again while the answer is *busy*; returns the browser and why it was refused.
    fn login(&self, engine: &Arc<Engine>, login: &str, password: &str) -> (Browser, Option<Refusal>) {
        let mut browser = self.visit(engine);
        loop {
            let entries = [(F::LoginId, login), (F::LoginPassword, password)];
            let refused = refusal(&self.pressed(engine, &mut browser, Button::LogIn, &entries));
            if refused != Some(Refusal::Busy) {
                return (browser, refused);
            }
        }
    }

    fn open_contract(&self, engine: &Arc<Engine>, number: u32) {
        let initial = InitialPasswords { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() };
        let account = format!("012-1-{number:07}").parse().unwrap();
        let request = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: None,
            reason: "at the branch".into(),
            customer: format!("c-{number}").parse().unwrap(),
            what: OperatorCommand::OpenContract { account, initial, mail: None },
        };
        let outcome = self.drive(engine.operate(request, self.draw()));
        assert!(matches!(outcome.public, Public::Done(_)), "{outcome:?}");
    }

    /// First use as far as the customer's own login ID (ENR-1, ENR-2), and the rest of it.
    fn first_use(&self, engine: &Arc<Engine>, number: u32) {
        let (mut browser, login, account) = (self.visit(engine), login_id(number), format!("{number:07}"));
        let pages: &[(Button, &[(F, &str)])] = &[
            (Button::FirstUse, &[]),
            (
                Button::Next,
                &[
                    (F::BranchNumber, "012"),
                    (F::AccountType, "1"),
                    (F::AccountNumber, &account),
                    (F::LoginPassword, "k7w2m9p4"),
                    (F::ConfirmationPassword, "q3x8v5n1"),
                ],
            ),
            (Button::RegisterLoginId, &[(F::LoginId, &login), (F::LoginIdAgain, &login)]),
            (Button::ContinueRegistration, &[]),
            (Button::LogIn, &[(F::LoginId, &login), (F::LoginPassword, "k7w2m9p4")]),
            (
                Button::Confirm,
                &[
                    (F::Question1, "fathers-birthday"),
                    (F::Answer1, "二月十日"),
                    (F::Question2, "favourite-song"),
                    (F::Answer2, "さくら"),
                    (F::Question3, "new-song-genre"),
                    (F::Answer3, "ロック"),
                    (F::QuestionsConfirmed, "yes"),
                ],
            ),
            (
                Button::ConfirmChange,
                &[
                    (F::CurrentLoginPassword, "k7w2m9p4"),
                    (F::NewLoginPassword, RIGHT),
                    (F::NewLoginPasswordAgain, RIGHT),
                    (F::CurrentConfirmationPassword, "q3x8v5n1"),
                    (F::NewConfirmationPassword, "Sakura77x"),
                    (F::NewConfirmationPasswordAgain, "Sakura77x"),
                ],
            ),
            (
                Button::ToReview,
                &[
                    (F::MailAddress, "data.tarou@xxxx.com"),
                    (F::MailAddressAgain, "data.tarou@xxxx.com"),
                    (F::DirectMail, "no"),
                    (F::Telephone, "09012345678"),
                ],
            ),
            (Button::Confirm, &[(F::ConfirmationPassword, "Sakura77x")]),
            (Button::Next, &[]),
            (Button::LogOut, &[]),
        ];
        for (button, entries) in pages {
            let outcome = self.pressed(engine, &mut browser, *button, entries);
            assert_eq!(refusal(&outcome), None, "{button}: {outcome:?}");
        }
    }

    /// Contracts, first use, visits of strangers, and half of the guesses at a third of the customers.
    fn fill(&self, engine: &Arc<Engine>) {
        for number in 0..CONTRACTS {
            self.open_contract(engine, number);
        }
        for number in 0..USERS {
            self.first_use(engine, number);
        }
        for number in 0..VISITS {
            match number % 2 {
                0 => drop(self.visit(engine)),
                _ => assert_eq!(
                    self.login(engine, &format!("nobody{number}"), "Wrong2026").1,
                    Some(Refusal::WrongCredentials)
                ),
            }
        }
        for number in guessed() {
            self.guess(engine, number);
        }
    }

    /// Half of the wrong entries that stop a customer.
    fn guess(&self, engine: &Arc<Engine>, number: u32) {
        (0..LIMIT / 2).for_each(|_| drop(self.login(engine, &login_id(number), "Wrong2026")));
    }

    /// The rows by their keys.
    fn rows(&self) -> BTreeMap<String, Row> {
        let mut host = self.store.connect();
        let keys = host.keys(None, u32::MAX).unwrap();
        host.load(&keys).unwrap().into_iter().map(|row| (row.key.to_string(), row)).collect()
    }
}

fn refusal(outcome: &Outcome) -> Option<Refusal> {
    match &outcome.public {
        Public::Page(view) => view.refused.as_ref().map(|refused| refused.because),
        Public::Refused(refused) => Some(refused.because),
        _ => None,
    }
}

/// The customers at whom somebody guesses.
fn guessed() -> impl Iterator<Item = u32> {
    (0..USERS).filter(|number| number % 3 == 0)
}

fn login_id(number: u32) -> String {
    format!("hanako{number:04}")
}

fn now() -> Instant {
    "2026-11-10T10:00:00+09:00".parse().unwrap()
}

/// Key and pepper 1 in force; those of number 2 in force and the first ones accepted; and the first ones retired.
fn keys() -> [HostKeys; 3] {
    let secret = |number: u8| Pepper::new(vec![0x40 | number; 32]).unwrap();
    let key = |number: u8| HostKeys::new("tests", number, &[number; 32]).unwrap();
    let pepper = |keys: HostKeys, number: u8| keys.with_pepper(number, secret(number)).unwrap();
    let second = || pepper(key(2), 2);
    [
        pepper(key(1), 1),
        second().accepting(1, &[1; 32]).unwrap().accepting_pepper(1, secret(1)).unwrap(),
        second().retiring(1).unwrap().retiring_pepper(1).unwrap(),
    ]
}

fn resealing(engine: &Arc<Engine>) -> impl FnMut(&mut MemoryHost, &RowKey) -> Result<(), DriveError<Infallible>> {
    |host, key| drive(&mut engine.reseal(key.clone()), host, now, Patience::default())
}

/// Over 5,000 rows. A third of the customers log in and look at their page, another third are guessed at: three times before the change and three times
/// during it, which is the limit of six. After the change the first key opens nothing, every row is there, and every count and session goes on.
#[test]
fn row_2_a_change_of_key_over_every_kind_of_row_loses_nothing() {
    let bank = Bank::new();
    let [first, second, third] = keys().map(|keys| bank.engine(keys));
    bank.fill(&first);
    let before = bank.rows();
    let backup = bank.store.copy();
    assert!(before.len() >= 5_000, "{} rows", before.len());
    let kinds: BTreeSet<_> = before.keys().map(|key| key.split_once('/').unwrap().0).collect();
    assert_eq!(Vec::from_iter(kinds), ["account", "attempts", "customer", "institution", "login", "session"]);
    assert!(before.keys().filter(|key| key.starts_with("attempts/~")).count() > 500);
    assert!(before.values().all(|row| row.sealed_with() == Some(1)));

    // The institution's row first, as docs/host.md says.
    let institution: RowKey = before.keys().find(|key| key.starts_with("institution/")).unwrap().parse().unwrap();
    resealing(&second)(&mut bank.store.connect(), &institution).unwrap();
    let (begun, logins) = (AtomicBool::new(false), AtomicU64::new(0));
    let (told, sessions) = thread::scope(|scope| {
        let customers = scope.spawn(|| {
            let mut sessions = Vec::new();
            for number in (0..USERS).filter(|number| number % 3 == 1) {
                // The second one waits until the pass is under way.
                while !sessions.is_empty() && !begun.load(Ordering::Relaxed) {
                    thread::yield_now();
                }
                let (browser, refused) = bank.login(&second, &login_id(number), RIGHT);
                assert_eq!(refused, None);
                logins.fetch_add(1, Ordering::Relaxed);
                sessions.push(browser);
            }
            sessions
        });
        let strangers = scope.spawn(|| guessed().for_each(|number| bank.guess(&second, number)));
        let (mut told, mut host) = (Resealed::default(), bank.store.connect());
        while told.page(&mut host, resealing(&second)).unwrap() {
            begun.fetch_or(told.count >= 500, Ordering::Relaxed);
            // The pass waits for a login in its middle, so that both overlap on every machine.
            while told.count == 2_500 && logins.load(Ordering::Relaxed) < 2 && !customers.is_finished() {
                thread::yield_now();
            }
        }
        strangers.join().unwrap();
        (told, customers.join().unwrap())
    });
    assert_eq!((told.failed.len(), told.uncounted, told.is_over), (0, 0, true));
    assert!(told.count >= u64::try_from(before.len()).unwrap());
    assert_eq!(Vec::from_iter(told.sealed.keys().copied()), [2]);
    assert_eq!(Vec::from_iter(told.peppered.keys().copied()), [2]);
    assert_eq!(told.peppered[&2], u64::from(CONTRACTS) + 1); // the customers' rows, and the institution's
    assert!(told.may_retire(1) && told.may_retire_pepper(1) && !told.may_retire(2) && !told.may_retire_pepper(2));

    // Nothing is lost: each row is there, at a later revision, and opens without the first key.
    let after = bank.rows();
    for (key, row) in &before {
        assert!(after[key].revision > row.revision, "{key}");
    }
    let again = reseal_all(&mut bank.store.connect(), resealing(&third)).unwrap();
    assert_eq!((again.failed.len(), again.count), (0, u64::try_from(after.len()).unwrap()));
    assert_eq!(bank.rows(), after, "nothing was left to write");
    for browser in &sessions {
        let outcome = bank.drive(third.show(&browser.session));
        assert_eq!(refusal(&outcome), None, "{outcome:?}");
    }
    for number in 0..USERS {
        let refused = bank.login(&third, &login_id(number), RIGHT).1;
        let stopped = (number % 3 == 0).then_some(Refusal::WrongCredentials);
        assert_eq!(refused, stopped, "the customer {number}");
    }
    opens_nothing(&backup, &before, &third);
}

/// The retired key opens nothing of what was before.
fn opens_nothing(backup: &Memory, before: &BTreeMap<String, Row>, third: &Arc<Engine>) {
    let mut old = backup.connect();
    let told = reseal_all(&mut old, resealing(third)).unwrap();
    assert_eq!((told.failed.len(), told.count), (before.len(), u64::try_from(before.len()).unwrap()));
    let is_retired = |error: &DriveError<Infallible>| match error {
        DriveError::Act(ActError::Row { error, .. }) => *error == SnapshotError::RetiredKey { number: 1 },
        _ => false,
    };
    assert!(told.failed.iter().all(|(_, error)| is_retired(error)));
    assert!(!told.may_retire(1) && told.sealed == BTreeMap::from([(1, told.count)]));
}

/// A pass is stopped after two pages, and another process goes on after the last key. Each row is handled once.
#[test]
fn row_2_a_pass_is_stopped_and_goes_on() {
    let bank = Bank::new();
    let [first, second, _] = keys().map(|keys| bank.engine(keys));
    for _ in 0..350 {
        bank.visit(&first);
    }
    let all: Vec<_> = bank.rows().into_keys().collect();
    let (mut host, mut seen) = (bank.store.connect(), Vec::new());
    let mut done = Resealed::default();
    let mut act = |host: &mut MemoryHost, key: &RowKey| {
        seen.push(key.to_string());
        resealing(&second)(host, key)
    };
    assert!(done.page(&mut host, &mut act).unwrap() && done.page(&mut host, &mut act).unwrap());
    assert_eq!((done.count, done.is_over, done.may_retire(1)), (200, false, false));
    let last = done.last.unwrap();
    assert_eq!(last.to_string(), all[199]);
    let mut rest = Resealed::after(last);
    while rest.page(&mut host, &mut act).unwrap() {}
    assert_eq!((rest.count, rest.is_over, rest.sealed.get(&2)), (150, true, Some(&150)));
    assert!(!rest.may_retire(1), "it has not seen the first rows");
    assert_eq!(seen, all);
    assert!(reseal_all(&mut host, resealing(&second)).unwrap().may_retire(1));
}

/// Rows that cannot be opened are reported, stay as they are, and do not stop the others.
#[test]
fn row_2_rows_that_cannot_be_opened_are_reported() {
    let bank = Bank::new();
    let [first, second, _] = keys().map(|keys| bank.engine(keys));
    for _ in 0..150 {
        bank.visit(&first);
    }
    let mut host = bank.store.connect();
    let names: Vec<_> = bank.rows().into_values().collect();
    // One row has a changed byte, one no byte of this library, one is under a key that nobody accepts.
    let other = Bank { store: Memory::default(), profile: Arc::clone(&bank.profile), drawn: AtomicU64::new(9_000) };
    other.visit(&other.engine(HostKeys::new("tests", 9, &[9; 32]).unwrap()));
    let strange = other.rows().into_values().next().unwrap();
    let mut changed = names[20].bytes.clone();
    *changed.last_mut().unwrap() ^= 1;
    let put = |row: &Row, expected, bytes| Write {
        key: row.key.clone(),
        expected,
        revision: expected + 1,
        bytes,
        wake_at: None,
        purge_at: None,
    };
    let writes =
        vec![put(&names[20], 1, changed), put(&names[120], 1, vec![7; 300]), put(&strange, 0, strange.bytes.clone())];
    assert_eq!(host.commit(&Commit { writes, ..Commit::default() }), Ok(CommitAnswer::Committed));
    let done = reseal_all(&mut host, resealing(&second)).unwrap();
    let mut failed: Vec<_> = done.failed.iter().map(|(key, error)| (key.to_string(), error.to_string())).collect();
    failed.sort();
    let mut wrong = [&names[20], &names[120], &strange].map(|row| row.key.to_string());
    wrong.sort();
    assert_eq!(failed.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>(), wrong);
    assert_eq!(done.count, 151);
    assert_eq!(done.sealed, BTreeMap::from([(1, 1), (2, 148), (9, 1)]));
    assert_eq!(done.uncounted, 1);
    assert!(!done.may_retire(1) && !done.may_retire(5), "what failed may need any key");
    assert_eq!(host.load(&[names[120].key.clone()]).unwrap()[0].bytes, [7; 300]);
}

/// A store that gives at most the last fifty rows of one request.
struct Fifty(MemoryHost);

impl Host for Fifty {
    type Error = Infallible;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Infallible> {
        let rows = self.0.load(keys)?;
        let others = rows.len().saturating_sub(50);
        Ok(rows.into_iter().skip(others).collect())
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Infallible> {
        self.0.commit(commit)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Infallible> {
        self.0.outbox(ids)
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Infallible> {
        self.0.due(now, last, most)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Infallible> {
        self.0.keys(last, most)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, Infallible> {
        self.0.purge(now)
    }
}

/// Rows that the store lists and does not give are not counted under any number, and no key may be retired. 120 rows are a page of 100, of which 50 are
/// given, and a page of 20.
#[test]
fn row_2_rows_that_are_not_given_are_uncounted() {
    let bank = Bank::new();
    let [first, second, _] = keys().map(|keys| bank.engine(keys));
    for _ in 0..120 {
        bank.visit(&first);
    }
    let done = reseal_all(&mut Fifty(bank.store.connect()), |host, key| resealing(&second)(&mut host.0, key)).unwrap();
    assert_eq!((done.count, done.uncounted, done.sealed.get(&2)), (120, 50, Some(&70)));
    assert!(!done.may_retire(1));
}

/// A row that is purged between its act and the count of its page is no longer there, and nothing is left of it to count.
#[test]
fn row_2_a_row_that_was_purged_meanwhile_is_not_missing() {
    let bank = Bank::new();
    let [first, second, _] = keys().map(|keys| bank.engine(keys));
    for _ in 0..3 {
        bank.visit(&first);
    }
    let all: Vec<RowKey> = bank.rows().into_keys().map(|key| key.parse().unwrap()).collect();
    let mut host = bank.store.connect();
    let done = reseal_all(&mut host, |host, key| {
        let resealed = resealing(&second)(host, key);
        if *key == all[2] {
            // Every session of today is over.
            host.purge(Instant::MAX).unwrap();
        }
        resealed
    });
    let done = done.unwrap();
    assert!(bank.rows().is_empty());
    assert_eq!((done.count, done.uncounted, done.failed.len()), (3, 0, 0));
    assert!(done.may_retire(1));
}

/// A row that the store lists and does not give is not taken for a purged one because new rows come before it in the list: one new row, and a page of them.
#[test]
fn row_2_a_missing_row_behind_new_rows_is_uncounted() {
    for new in [1, 100] {
        let bank = Bank::new();
        let [first, second, _] = keys().map(|keys| bank.engine(keys));
        for _ in 0..60 {
            bank.visit(&first);
        }
        let mut host = Fifty(bank.store.connect());
        let mut is_first = true;
        let done = reseal_all(&mut host, |host, key| {
            let writes = (0..new).map(|number| Write {
                key: format!("customer/c-{number}").parse().unwrap(),
                expected: 0,
                revision: 1,
                bytes: vec![7],
                wake_at: None,
                purge_at: None,
            });
            if std::mem::take(&mut is_first) {
                let commit = Commit { writes: writes.collect(), ..Commit::default() };
                assert_eq!(host.0.commit(&commit), Ok(CommitAnswer::Committed));
            }
            resealing(&second)(&mut host.0, key)
        });
        let done = done.unwrap();
        // 60 sessions, of which 50 are given.
        assert_eq!((done.count, done.uncounted, done.sealed.get(&2)), (60, 10, Some(&50)), "{new}");
        assert!(!done.may_retire(1));
    }
}

const RIGHT: &str = "Tulip2026";
