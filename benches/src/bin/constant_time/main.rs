//! Counts the cost of a login for each kind of refusal (LCK-4, CRD-9): `cargo run --release -p madoguchi-benches --bin constant_time`.
//!
//! Runs whole acts at an engine under callgrind: a password that is wrong in its first, middle or last byte, an unknown login ID, a
//! temporary lock, a lock, the right password during a lock. All get the same answer and must have the same cost. Instructions per login
//! are (I(2N) − I(N)) ÷ N, so that the setup cancels out; they do not depend on the load of the machine. Measured with the institution's
//! hash, and with the cheapest hash, which hides no other difference. `--samples 100000` times logins instead, with the cheapest hash.

mod timing;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::process::{Command, ExitCode};
use std::sync::Arc;

use madoguchi::{
    Act, Button, Engine, EntryField, HostKeys, InitialPasswords, Instant, OperatorCommand, OperatorRequest, Outcome,
    Profile, Public, Randomness, Reason, Row, RowKey, Secret, Submission,
};
use madoguchi_host_kit::{CommitAnswer, DueRow, Host, Patience, StoredMessage, drive};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => report(),
        ["--samples", samples] => timing::report(samples.parse().expect("a number")),
        ["--run", memory_kib, store, case, calls] => log_in(memory_kib, store, case, calls.parse().unwrap_or(0)),
        _ => {
            eprintln!("constant_time [--samples 100000]");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// A case by name: the login ID, the password, and the reason that the institution sees.
const CASES: [(&str, &str, &str, Reason); 9] = [
    ("wrong in its first byte", "tulip001", "X7w2m9p4", Reason::Wrong),
    ("wrong in a middle byte", "tulip001", "k7w2X9p4", Reason::Wrong),
    ("wrong in its last byte", "tulip001", "k7w2m9pX", Reason::Wrong),
    ("wrong in every byte", "tulip001", "Wrong202", Reason::Wrong),
    ("an unknown login ID", "tulip009", "Wrong202", Reason::UnknownLogin),
    ("stopped, a wrong password", "tulip002", "Wrong202", Reason::FactorTemporarilyLocked),
    ("stopped, the right one", "tulip002", "k7w2m9p4", Reason::FactorTemporarilyLocked),
    ("locked, a wrong password", "tulip003", "Wrong202", Reason::FactorLocked),
    ("locked, the right one", "tulip003", "k7w2m9p4", Reason::FactorLocked),
];

fn report() {
    println!(
        "| login | instructions, m = {} KiB | beside the first | instructions, m = {} KiB | beside the first |",
        COSTS[0].0, COSTS[1].0
    );
    println!("|---|---:|---:|---:|---:|");
    let stores = COSTS.map(|(memory_kib, _)| {
        let file = std::env::temp_dir().join(format!("constant-time-{}-{memory_kib}", std::process::id()));
        std::fs::write(&file, Bank::open(memory_kib).written()).expect("a file");
        file
    });
    let mut first = [f64::NAN; 2];
    for (case, ..) in CASES {
        let mut line = format!("| {case} |");
        for ((place, (memory_kib, calls)), store) in COSTS.iter().enumerate().zip(&stores) {
            let collected = |calls: u32| collected(memory_kib, &store.to_string_lossy(), case, calls);
            let each = (collected(2 * calls) - collected(*calls)) / f64::from(*calls);
            if first[place].is_nan() {
                first[place] = each;
            }
            let _ = write!(line, " {each:.0} | {:+.4} % |", (each / first[place] - 1.0) * 100.0);
        }
        println!("{line}");
    }
    for store in stores {
        let _ = std::fs::remove_file(store);
    }
}

/// The memory of a hash in KiB, and the number of counted logins.
const COSTS: [(&str, u32); 2] = [("19456", 1), ("8", 64)];

/// Instructions of a process that logs in this number of times.
fn collected(memory_kib: &str, store: &str, case: &str, calls: u32) -> f64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().expect("the program's own name"))
        .args(["--run", memory_kib, store, case, &calls.to_string()])
        .output()
        .expect("valgrind is installed");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let count = text.split_once("Collected : ").and_then(|(_, after)| after.lines().next()?.trim().parse().ok());
    assert!(output.status.success(), "{text}");
    count.expect("callgrind tells what it collected")
}

/// Logs in this number of times, each time on a fresh copy of the store.
fn log_in(memory_kib: &str, store: &str, case: &str, calls: u32) {
    let (bank, shelf) = Bank::read(memory_kib, &std::fs::read_to_string(store).expect("a store"));
    let (_, login_id, password, reason) = CASES.into_iter().find(|(name, ..)| *name == case).expect("a case");
    for _ in 0..calls {
        let outcome = bank.login(&mut shelf.clone(), &bank.browser, login_id, password, NOW);
        assert_eq!(outcome.internal.reason, reason, "{case}");
    }
}

/// The rows of a host, without its messages.
#[derive(Clone, Default)]
struct Shelf(BTreeMap<RowKey, Row>);

impl Host for Shelf {
    type Error = Infallible;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Infallible> {
        Ok(keys.iter().filter_map(|key| self.0.get(key).cloned()).collect())
    }

    fn commit(&mut self, commit: &madoguchi::Commit) -> Result<CommitAnswer, Infallible> {
        for write in &commit.writes {
            let (key, revision, bytes) = (write.key.clone(), write.revision, write.bytes.clone());
            assert_eq!(self.0.get(&key).map_or(0, |row| row.revision), write.expected, "nobody else writes");
            self.0.insert(key.clone(), Row { key, revision, bytes });
        }
        Ok(CommitAnswer::Committed)
    }

    fn outbox(&mut self, _: &[String]) -> Result<Vec<StoredMessage>, Infallible> {
        Ok(Vec::new())
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, Infallible> {
        Ok(Vec::new())
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, Infallible> {
        Ok(Vec::new())
    }

    fn purge(&mut self, _: Instant) -> Result<u64, Infallible> {
        Ok(0)
    }
}

/// The tokens of an open page.
#[derive(Clone)]
struct Browser {
    session: Secret,
    step: Secret,
}

impl Browser {
    fn of(outcome: &Outcome) -> Option<Self> {
        let Public::Page(view) = &outcome.public else { return None };
        Some(Self { session: view.session.clone()?, step: view.step.clone() })
    }
}

/// A bank with three customers, the second temporarily locked and the third locked, and an open login page.
struct Bank {
    engine: Arc<Engine>,
    browser: Browser,
    shelf: Shelf,
    drawn: Cell<u32>,
}

/// The instant of the counted logins, in seconds after the opening of the first contract.
const NOW: i64 = 10_000;

impl Bank {
    fn open(memory_kib: &str) -> Self {
        let browser = Browser { session: Secret::from(""), step: Secret::default() };
        let mut bank = Self { engine: engine(memory_kib), browser, shelf: Shelf::default(), drawn: Cell::new(0) };
        let mut shelf = Shelf::default();
        for number in 1..=3 {
            bank.first_use(&mut shelf, number);
        }
        // Six wrong passwords cause a temporary lock; the third one is the lock (LCK-3).
        for stop in 0..3 {
            bank.stop(&mut shelf, "tulip003", stop * 2_000);
        }
        bank.stop(&mut shelf, "tulip002", NOW - 100);
        bank.browser = bank.start_session(&mut shelf, NOW);
        bank.shelf = shelf;
        bank
    }

    /// Contract, login page, card and initial passwords, login ID (ENR-1).
    fn first_use(&self, shelf: &mut Shelf, number: u32) {
        use EntryField as F;
        let initial = InitialPasswords { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() };
        let account = format!("012-1-345678{number}").parse().expect("an account");
        let order = OperatorRequest {
            operator: "sato".parse().expect("an operator"),
            approval: None,
            reason: "at the branch".into(),
            customer: format!("c-{number}").parse().expect("a customer"),
            what: OperatorCommand::OpenContract { account, initial, mail: None },
        };
        self.drive(shelf, self.engine.operate(order, self.draw()), 0);
        let mut browser = self.start_session(shelf, 0);
        let (account, login_id) = (format!("345678{number}"), format!("tulip00{number}"));
        let pages: [(Button, &[(F, &str)]); 3] = [
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
            (Button::RegisterLoginId, &[(F::LoginId, &login_id), (F::LoginIdAgain, &login_id)]),
        ];
        for (button, entries) in pages {
            let outcome = self.submit(shelf, &browser, button, entries, 0);
            assert_eq!(outcome.internal.reason, Reason::Done, "{button}");
            if let Public::Page(view) = outcome.public {
                browser.step = view.step;
                browser.session = view.session.unwrap_or(browser.session);
            }
        }
    }

    /// Six wrong passwords in a row.
    fn stop(&self, shelf: &mut Shelf, login_id: &str, now: i64) {
        for _ in 0..6 {
            let browser = self.start_session(shelf, now);
            self.login(shelf, &browser, login_id, "Wrong202", now);
        }
    }

    fn start_session(&self, shelf: &mut Shelf, now: i64) -> Browser {
        Browser::of(&self.drive(shelf, self.engine.start_session(self.draw()), now)).expect("a page with a session")
    }

    fn login(
        &self,
        shelf: &mut impl Host<Error = Infallible>,
        browser: &Browser,
        login_id: &str,
        password: &str,
        now: i64,
    ) -> Outcome {
        let entries = [(EntryField::LoginId, login_id), (EntryField::LoginPassword, password)];
        self.submit(shelf, browser, Button::LogIn, &entries, now)
    }

    fn submit(
        &self,
        shelf: &mut impl Host<Error = Infallible>,
        browser: &Browser,
        button: Button,
        entries: &[(EntryField, &str)],
        now: i64,
    ) -> Outcome {
        let submission = Submission {
            session: browser.session.clone(),
            step: browser.step.clone(),
            button,
            entries: entries.iter().map(|&(field, text)| (field, Secret::from(text))).collect(),
            environment: None,
            maintenance: None,
        };
        self.drive(shelf, self.engine.submit(submission, self.draw()), now)
    }

    fn drive(&self, shelf: &mut impl Host<Error = Infallible>, mut act: Act, now: i64) -> Outcome {
        let morning: Instant = "2026-11-10T10:00:00+09:00".parse().expect("an instant");
        let now = Instant::from_epoch_millis(morning.epoch_millis() + now * 1_000).expect("an instant");
        drive(&mut act, shelf, || now, Patience::default()).expect("the act goes on");
        act.outcome().expect("the act is over").clone()
    }

    /// Randomness that never repeats within a run, and is the same in every run.
    fn draw(&self) -> Randomness {
        let mut bytes = [0x5a; 32];
        bytes[..4].copy_from_slice(&self.drawn.replace(self.drawn.get() + 1).to_le_bytes());
        Randomness::new(bytes)
    }

    /// The rows and the open page, as lines.
    fn written(&self) -> String {
        let mut text = format!("{} {}\n", self.browser.session.expose(), self.browser.step.expose());
        for (key, row) in &self.shelf.0 {
            let hex = row.bytes.iter().fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            });
            let _ = writeln!(text, "{key} {} {hex}", row.revision);
        }
        text
    }

    fn read(memory_kib: &str, text: &str) -> (Self, Shelf) {
        let mut lines = text.lines();
        let (session, step) = lines.next().and_then(|line| line.split_once(' ')).expect("the page's tokens");
        let row = |line: &str| {
            let mut words = line.split(' ');
            let key: RowKey = words.next()?.parse().ok()?;
            let revision = words.next()?.parse().ok()?;
            let pairs = words.next()?.as_bytes().chunks_exact(2);
            let bytes = pairs.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
            Some((key.clone(), Row { key, revision, bytes }))
        };
        let shelf = Shelf(lines.filter_map(row).collect());
        let browser = Browser { session: Secret::from(session), step: step.into() };
        (Self { engine: engine(memory_kib), browser, shelf: Shelf::default(), drawn: Cell::new(1 << 20) }, shelf)
    }
}

/// An engine of the built-in institution with another hash cost.
fn engine(memory_kib: &str) -> Arc<Engine> {
    let text = Profile::SEIWA.replace("memory-kib = 19456", &format!("memory-kib = {memory_kib}"));
    let keys = HostKeys::new("benches", 1, &[7; 32]).expect("32 bytes");
    Engine::new(Arc::new(Profile::load_with_cheap_hashes(&text).expect("the profile loads")), keys)
}
