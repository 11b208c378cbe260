//! The server is killed with SIGKILL, all of its processes at once, and started again on the same data.
//!
//! `cargo xtask audit stores` runs these tests: they take minutes, and need Linux. A killed process loses what only its memory holds. The system's
//! cache is not lost, so `fsync=off` cannot be found in this way; only a machine without power shows that.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{Commit, Instant, Message, Row, RowKey, Write};
use madoguchi_host_kit::postgres::NoTls;
use madoguchi_host_kit::{
    Check, CommitAnswer, DueRow, Finding, Host, Postgres, PostgresError, PostgresHost, StoredMessage, TestHost, check,
};

use crate::server::Server;
use crate::{message, row_key, wait_for, write};

/// A server that is killed by the suite's `crash`, and its store.
struct Bank {
    server: Mutex<Server>,
    store: Postgres,
    /// How often it was started again. A connection from before is lost.
    starts: AtomicU32,
}

/// A connection that is opened again after a start, as by a pool that tests its connections.
struct Killing<'a> {
    bank: &'a Bank,
    host: PostgresHost,
    seen: u32,
}

impl<'a> Killing<'a> {
    fn connect(bank: &'a Bank) -> Result<Self, PostgresError> {
        let seen = bank.starts.load(Ordering::SeqCst);
        Ok(Self { bank, host: bank.store.connect()?, seen })
    }

    fn host(&mut self) -> Result<&mut PostgresHost, PostgresError> {
        if self.seen != self.bank.starts.load(Ordering::SeqCst) {
            *self = Self::connect(self.bank)?;
        }
        Ok(&mut self.host)
    }
}

impl Host for Killing<'_> {
    type Error = PostgresError;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, PostgresError> {
        self.host()?.load(keys)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, PostgresError> {
        self.host()?.commit(commit)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, PostgresError> {
        self.host()?.outbox(ids)
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, PostgresError> {
        self.host()?.due(now, last, most)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, PostgresError> {
        self.host()?.keys(last, most)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, PostgresError> {
        self.host()?.purge(now)
    }
}

impl TestHost for Killing<'_> {
    fn relay(&mut self, ids: &[String]) -> Result<bool, PostgresError> {
        self.host()?.relay(ids)
    }

    /// The store's own `commit`, which a trigger stops after this number of statements; then the server is killed.
    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, PostgresError> {
        let mut server = self.bank.server.lock().unwrap();
        let store = Postgres::open(&server.config_with(&[&format!("audit.stop={after}")]), NoTls)?;
        let mut host = store.connect()?;
        let mut client = server.client();
        let answer = thread::scope(|scope| {
            let thread = scope.spawn(|| host.commit(commit));
            wait_for(&mut client, "wait_event = 'PgSleep'", 1);
            server.kill();
            thread.join().unwrap()
        });
        server.run();
        self.bank.starts.fetch_add(1, Ordering::SeqCst);
        // Without a fault of this test, the commit got no answer.
        Ok(answer.is_err())
    }
}

/// Stops a transaction before the statement whose number, from 0, is the session's `audit.stop`; or, if there are no more statements, at COMMIT.
const STOP: &str = "
    CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
        stop int := NULLIF(current_setting('audit.stop', true), '');
        done int := COALESCE(NULLIF(current_setting('audit.done', true), ''), '0');
    BEGIN
        IF done = stop OR TG_ARGV[0] = 'commit' AND stop IS NOT NULL THEN
            PERFORM pg_sleep(60);
        END IF;
        PERFORM set_config('audit.done', (done + 1)::text, true);
        RETURN NEW;
    END $$;
    CREATE TRIGGER stop BEFORE INSERT OR UPDATE ON madoguchi_row FOR EACH ROW EXECUTE FUNCTION stop('statement');
    CREATE TRIGGER stop BEFORE INSERT ON madoguchi_outbox FOR EACH ROW EXECUTE FUNCTION stop('statement');
    CREATE CONSTRAINT TRIGGER stop_at_commit AFTER INSERT ON madoguchi_outbox DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION stop('commit');";

/// The whole suite: whatever `crash` interrupts, nothing of it is left, and everything else is still there.
#[test]
#[ignore = "takes minutes; `cargo xtask audit stores` runs it"]
fn fault_46_the_suite_passes_while_crash_kills_the_server() {
    let server = Server::start();
    let store = server.store();
    server.client().batch_execute(STOP).unwrap();
    let bank = Bank { server: Mutex::new(server), store, starts: AtomicU32::new(0) };
    let report = check("kill", 8, &mut || Killing::connect(&bank)).unwrap();
    assert!(report.is_fit(), "{report}");
    assert_eq!(report.finding(Check::CrashUndone), Some(&Finding::Passed));
    // Before each of 9 rows and 12 messages, and at COMMIT.
    assert_eq!(bank.starts.into_inner(), 22);
}

/// One connection's commits. Commit `n` writes two rows at revision `n`, a new row and two messages; every second connection writes a row that
/// they share, too.
struct Worker {
    name: String,
    shares: bool,
    /// The commits that took place, in order.
    commits: Vec<Commit>,
    /// Those that were sent since the last start, without conflicts.
    open: Vec<Commit>,
    /// How many of `open` were reported as committed: the first ones.
    reported: usize,
}

const SHARED: &str = "shared";

impl Worker {
    /// Commits until the server is gone.
    fn work<H: Host>(&mut self, mut host: H) {
        while let Some(commit) = self.next(&mut host) {
            self.open.push(commit);
            match host.commit(self.open.last().unwrap()) {
                Ok(Committed) => self.reported += 1,
                Ok(Conflict) => drop(self.open.pop()), // nothing of it was written
                Err(_) => return,
            }
        }
    }

    fn next<H: Host>(&self, host: &mut H) -> Option<Commit> {
        let number = u64::try_from(self.commits.len() + self.open.len()).unwrap();
        let name = &self.name;
        let mut writes = vec![put(&format!("{name}.a"), number), put(&format!("{name}.b"), number)];
        writes.push(put(&format!("{name}.new.{number}"), 0));
        if self.shares {
            let revision = host.load(&[row_key(SHARED)]).ok()?.first().map_or(0, |row| row.revision);
            writes.push(put(SHARED, revision));
        }
        writes.sort_by_key(|write| write.key.to_string());
        let outbox = (0..2).map(|place| Message { id: format!("{name}:{number}:{place}").into(), ..message(0) });
        Some(Commit { writes, outbox: outbox.collect(), ..Commit::default() })
    }

    /// Compares the commits since the last start with what is stored.
    fn settle(&mut self, stored: &Stored, wrong: &mut Vec<String>) {
        let reported = std::mem::take(&mut self.reported);
        for (place, commit) in std::mem::take(&mut self.open).into_iter().enumerate() {
            let (name, number) = (&self.name, self.commits.len());
            let new = commit.writes.iter().filter(|write| write.key.to_string().contains(".new."));
            let rows = new.map(|write| stored.rows.contains_key(&write.key.to_string()));
            let messages = commit.outbox.iter().map(|message| stored.messages.contains(&message.id.to_string()));
            let there: Vec<_> = rows.chain(messages).collect();
            if there.iter().all(|there| *there) {
                self.commits.push(commit);
            } else if there.contains(&true) {
                return wrong.push(format!("{name}: commit {number} is there in part"));
            } else if place < reported {
                return wrong.push(format!("{name}: commit {number} was reported and is lost"));
            }
        }
    }
}

/// A write of some kilobytes, like the library's.
fn put(name: &str, expected: u64) -> Write {
    let bytes = format!("{name} {expected} ").into_bytes().into_iter().cycle().take(3000).collect();
    Write { bytes, ..write(name, expected) }
}

/// Everything that is stored.
struct Stored {
    rows: BTreeMap<String, (i64, Vec<u8>)>,
    messages: BTreeSet<String>,
}

impl Stored {
    fn of(server: &Server) -> Self {
        let mut client = server.client();
        let rows = client.query("SELECT key, revision, bytes FROM madoguchi_row", &[]).unwrap();
        let messages = client.query("SELECT id FROM madoguchi_outbox", &[]).unwrap();
        Self {
            rows: rows.iter().map(|row| (row.get("key"), (row.get("revision"), row.get("bytes")))).collect(),
            messages: messages.iter().map(|row| row.get("id")).collect(),
        }
    }

    /// What must be stored after these commits: that and nothing else.
    fn expected(workers: &[Worker]) -> Self {
        let mut expected = Self { rows: BTreeMap::new(), messages: BTreeSet::new() };
        for commit in workers.iter().flat_map(|worker| &worker.commits) {
            for write in &commit.writes {
                let revision = i64::try_from(write.revision).unwrap();
                let row = expected.rows.entry(write.key.to_string()).or_default();
                if row.0 < revision {
                    *row = (revision, write.bytes.clone());
                }
            }
            expected.messages.extend(commit.outbox.iter().map(|message| message.id.to_string()));
        }
        expected
    }

    fn compare(&self, found: &Self, wrong: &mut Vec<String>) {
        let keys: BTreeSet<_> = self.rows.keys().chain(found.rows.keys()).collect();
        let differs = keys.into_iter().filter(|key| self.rows.get(*key) != found.rows.get(*key));
        wrong.extend(differs.map(|key| format!("{key} is not as it was committed")));
        wrong.extend(self.messages.symmetric_difference(&found.messages).map(|id| format!("message {id}")));
    }
}

/// What is wrong if two commits wrote one revision of the row that they share.
fn shared(workers: &[Worker]) -> Option<String> {
    let writes = workers.iter().flat_map(|worker| &worker.commits).flat_map(|commit| &commit.writes);
    let mut revisions: Vec<_> = writes.filter(|own| own.key == row_key(SHARED)).map(|own| own.revision).collect();
    revisions.sort_unstable();
    let twice = revisions.windows(2).find(|pair| pair[0] == pair[1])?;
    Some(format!("two commits wrote revision {} of the shared row", twice[0]))
}

/// What a run of kills has shown.
struct Run {
    wrong: Vec<String>,
    kills: u32,
    commits: usize,
}

/// Commits from six connections, and kills the server in each round at a random instant; ends with the first round that shows a fault.
fn run<H: Host + Send>(server: &mut Server, connect: impl Fn(&Postgres) -> H) -> Run {
    let store = server.store();
    let worker = |number: u32| Worker {
        name: format!("w{number}"),
        shares: number % 2 == 1,
        commits: Vec::new(),
        open: Vec::new(),
        reported: 0,
    };
    let mut workers: Vec<_> = (0..WORKERS).map(worker).collect();
    let mut found = Run { wrong: Vec::new(), kills: 0, commits: 0 };
    let mut random = SEED;
    while found.kills < ROUNDS && found.wrong.is_empty() {
        thread::scope(|scope| {
            for worker in &mut workers {
                let host = connect(&store);
                scope.spawn(move || worker.work(host));
            }
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            thread::sleep(Duration::from_millis(20 + (random >> 33) % 580));
            server.kill();
        });
        found.kills += 1;
        server.run();
        let stored = Stored::of(server);
        workers.iter_mut().for_each(|worker| worker.settle(&stored, &mut found.wrong));
        if found.wrong.is_empty() {
            Stored::expected(&workers).compare(&stored, &mut found.wrong);
        }
    }
    found.commits = workers.iter().map(|worker| worker.commits.len()).sum();
    found.wrong.extend(shared(&workers));
    found
}

const WORKERS: u32 = 6;
const ROUNDS: u32 = 20;
const SEED: u64 = 20_261_130;

#[test]
#[ignore = "takes minutes; `cargo xtask audit stores` runs it"]
fn fault_46_every_commit_that_was_reported_outlives_a_kill() {
    // The session's own setting would lose commits; and without `fsync`, as said above, nothing is found.
    for (setting, session) in [("fsync=on", "synchronous_commit=off"), ("fsync=off", "synchronous_commit=on")] {
        let mut server = Server::with(&[setting, session]);
        let found = run(&mut server, |store| store.connect().unwrap());
        assert!(found.wrong.is_empty(), "{setting}, {session}, kill {}: {:?}", found.kills, found.wrong);
        assert!(found.commits > 200, "{} commits prove little", found.commits);
        println!("{setting}, {session}: {} kills, all of {} commits are there whole", found.kills, found.commits);
    }
}

/// A transaction that a trigger makes asynchronous, after the store has set the opposite.
const ASYNCHRONOUS: &str = "
    CREATE FUNCTION hurry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM set_config('synchronous_commit', 'off', true);
        RETURN NEW;
    END $$;
    CREATE TRIGGER hurry BEFORE INSERT ON madoguchi_outbox FOR EACH ROW EXECUTE FUNCTION hurry()";

/// The proof above finds a store that answers before the commit is in the log.
#[test]
#[ignore = "takes minutes; `cargo xtask audit stores` runs it"]
fn fault_46_a_commit_that_is_not_durable_is_found() {
    let mut server = Server::start();
    drop(server.store());
    server.client().batch_execute(ASYNCHRONOUS).unwrap();
    let found = run(&mut server, |store| store.connect().unwrap());
    assert!(found.wrong.iter().any(|wrong| wrong.contains("was reported and is lost")), "{:?}", found.wrong);
    println!("synchronous_commit=off: found after {} kills: {}", found.kills, found.wrong[0]);
}

/// Writes the rows in one transaction and the messages in another one.
struct Torn(PostgresHost);

impl Host for Torn {
    type Error = PostgresError;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, PostgresError> {
        self.0.load(keys)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, PostgresError> {
        match self.0.commit(&Commit { outbox: Vec::new(), ..commit.clone() })? {
            Committed => self.0.commit(&Commit { outbox: commit.outbox.clone(), ..Commit::default() }),
            Conflict => Ok(Conflict),
        }
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, PostgresError> {
        self.0.outbox(ids)
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, PostgresError> {
        self.0.due(now, last, most)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, PostgresError> {
        self.0.keys(last, most)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, PostgresError> {
        self.0.purge(now)
    }
}

#[test]
#[ignore = "takes minutes; `cargo xtask audit stores` runs it"]
fn fault_46_a_commit_in_two_transactions_is_found() {
    let mut server = Server::start();
    let found = run(&mut server, |store| Torn(store.connect().unwrap()));
    assert!(found.wrong.iter().any(|wrong| wrong.contains("in part")), "{:?}", found.wrong);
    println!("two transactions: found after {} kills: {}", found.kills, found.wrong[0]);
}
