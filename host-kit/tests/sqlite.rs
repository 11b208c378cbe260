//! The store on SQLite is fit, behaves like the one in memory, and stays consistent with threads and crashes.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{AuditEvent, AuditRecord, Commit, Instant, Message, MessageBody, Row, RowKey, Write};
use madoguchi_host_kit::{
    CommitAnswer, DueRow, Host, Memory, Patience, Probe, Sqlite, SqliteError, StoredMessage, check, drive,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// A store in a temporary folder.
fn store() -> (tempfile::TempDir, Sqlite) {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(folder.path().join("bank.db")).unwrap();
    (folder, store)
}

/// Two runs on one file: the second finds the first one's rows, and they do not disturb it.
#[test]
fn it_is_fit_also_where_it_was_checked_before() {
    let (_folder, store) = store();
    for run in ["first", "second"] {
        let report = check(run, 64, &mut || store.connect()).unwrap();
        assert!(report.is_fit(), "{report}");
    }
}

/// 64 threads increment one row, 20 times each, on disk.
#[test]
fn fault_01_many_threads_on_one_row_count_each_of_their_turns() {
    let (_folder, store) = store();
    let key = row_key("c-1");
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let mut probe = Probe::new(key.clone()).times(TURNS);
                drive(&mut probe, &mut store.connect().unwrap(), || Instant::MIN, Patience::default()).unwrap();
                assert!(probe.is_over() && probe.fault().is_none());
            });
        }
    });
    let count = u64::from(THREADS * TURNS);
    let mut host = store.connect().unwrap();
    let rows = host.load(std::slice::from_ref(&key)).unwrap();
    assert_eq!(rows, [Row { key: key.clone(), revision: count, bytes: count.to_string().into_bytes() }]);
    let ids: Vec<_> = host.unsent(u32::MAX).unwrap().into_iter().map(|message| message.id).collect();
    assert_eq!(ids, (1..=count).map(|revision| format!("{key}:{revision}:0")).collect::<Vec<_>>());
}

/// A process that commits two rows and a message in a loop is killed repeatedly: every commit that it reported is stored, and rows and
/// messages agree.
#[test]
fn fault_46_a_killed_process_leaves_rows_and_messages_that_agree() {
    let (folder, store) = store();
    let path = folder.path().join("bank.db");
    let mut told = 0;
    for kill_after in [1, 7, 20, 33, 50] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_commits_until_it_is_killed", "--ignored", "--nocapture"])
            .env(FILE, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut lines =
            lines.filter_map(|line| line.strip_prefix("told ").map(|number| number.parse::<u64>().unwrap()));
        for _ in 0..kill_after {
            told = lines.next().unwrap();
        }
        child.kill().unwrap(); // SIGKILL: no cleanup
        // What it reported before it was killed counts too.
        told = lines.last().unwrap_or(told);
        assert!(!child.wait().unwrap().success());

        let mut host = store.connect().unwrap();
        let rows = host.load(&[row_key("a"), row_key("b")]).unwrap();
        let [a, b] = rows.as_slice() else { panic!("two rows, not {rows:?}") };
        assert_eq!((a.revision, &a.bytes), (b.revision, &b.bytes));
        assert!(a.revision == told || a.revision == told + 1, "told {told}, there is {}", a.revision);
        let ids: Vec<_> = host.unsent(u32::MAX).unwrap().into_iter().map(|message| message.id).collect();
        assert_eq!(ids, (1..=a.revision).map(|revision| message(revision).id.to_string()).collect::<Vec<_>>());
    }
    assert!(told >= 111);
}

#[test]
#[ignore = "run by the test above, in a process of its own"]
fn child_commits_until_it_is_killed() {
    let mut host = Sqlite::open(Path::new(&std::env::var_os(FILE).unwrap())).unwrap().connect().unwrap();
    let mut revision = host.load(&[row_key("a")]).unwrap().first().map_or(0, |row| row.revision);
    loop {
        let writes = ["a", "b"].map(|name| write(name, revision, None, None)).to_vec();
        revision += 1;
        assert_eq!(
            host.commit(&Commit { writes, outbox: vec![message(revision)], ..Commit::default() }).unwrap(),
            Committed
        );
        println!("told {revision}");
    }
}

/// Sending first and marking afterwards delivers at least once; of two senders at once, each learns who marked first.
#[test]
fn messages_are_relayed_in_order_until_they_are_marked() {
    let (_folder, store) = store();
    let (mut one, mut other) = (store.connect().unwrap(), store.connect().unwrap());
    for revision in 1..=3 {
        let commit = Commit {
            writes: vec![write("a", revision - 1, None, None)],
            outbox: vec![message(revision)],
            ..Commit::default()
        };
        assert_eq!(one.commit(&commit).unwrap(), Committed);
    }
    let all: Vec<_> = (1..=3).map(|revision| StoredMessage::of(&message(revision))).collect();
    assert_eq!(one.unsent(2).unwrap(), all[..2]);
    assert!(one.sent(&all[0].id, Instant::MIN).unwrap());
    assert!(!other.sent(&all[0].id, Instant::MIN).unwrap());
    assert_eq!(other.unsent(10).unwrap(), all[1..]);
    let ids: Vec<_> = all.iter().map(|message| message.id.clone()).collect();
    assert_eq!(other.outbox(&ids).unwrap(), all); // sent messages stay stored
}

/// One operation on a store.
#[derive(Clone, Debug)]
enum Step {
    Commit(Commit),
    Due(Instant, Option<DueRow>),
    Purge(Instant),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let instant = || (0..6_i64).prop_map(|millis| Instant::from_epoch_millis(millis).unwrap());
    let time = || prop::option::of(instant());
    let name = prop::sample::select(vec!["a", "b", "A"]);
    let write = (name, 0..4_u64, time(), time())
        .prop_map(|(name, expected, wake_at, purge_at)| write(name, expected, wake_at, purge_at));
    let writes = prop::collection::vec(write, 0..3).prop_map(|mut writes| {
        writes.sort_by(|one, other| one.key.cmp(&other.key));
        writes.dedup_by(|one, other| one.key == other.key); // a commit never writes a row twice
        writes
    });
    let commit = (writes, any::<bool>()).prop_map(|(writes, says)| (writes, says));
    let name = prop::sample::select(vec!["a", "b", "A"]);
    let due = (instant(), name).prop_map(|(wake_at, name)| DueRow { wake_at, key: row_key(name) });
    let step = prop_oneof![
        8 => commit.prop_map(|(writes, says)| Step::Commit(Commit { writes, outbox: says.then(|| message(0)).into_iter().collect(), ..Commit::default() })),
        2 => (instant(), prop::option::of(due)).prop_map(|(now, last)| Step::Due(now, last)),
        1 => instant().prop_map(Step::Purge),
    ];
    prop::collection::vec(step, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, rng_seed: RngSeed::Fixed(0x5317), failure_persistence: None, ..ProptestConfig::default() })]

    /// The store in memory is small and simple; the store on disk behaves the same.
    #[test]
    fn it_does_what_the_store_in_memory_does(steps in steps()) {
        let (_folder, store) = store();
        let (mut disk, memory) = (store.connect().unwrap(), Memory::default());
        let mut model = memory.connect();
        let keys = ["a", "b", "A"].map(row_key);
        for (number, step) in (1..).zip(steps) {
            match step {
                Step::Commit(mut commit) => {
                    commit.outbox.iter_mut().for_each(|own| *own = message(number));
                    prop_assert_eq!(disk.commit(&commit).unwrap(), model.commit(&commit).unwrap());
                }
                Step::Due(now, last) => {
                    let last = last.as_ref();
                    prop_assert_eq!(disk.due(now, last, 2).unwrap(), model.due(now, last, 2).unwrap());
                }
                Step::Purge(now) => prop_assert_eq!(disk.purge(now).unwrap(), model.purge(now).unwrap()),
            }
            prop_assert_eq!(disk.load(&keys).unwrap(), model.load(&keys).unwrap());
        }
        prop_assert_eq!(disk.unsent(u32::MAX).unwrap(), memory.messages());
    }
}

/// Tests a umask that permits everything to everybody, and one that permits nothing. The umask belongs to the process, so each test runs in
/// its own process.
#[cfg(unix)]
#[test]
fn sec_what_the_store_makes_is_its_owners_alone() {
    for umask in ["000", "022", "777"] {
        let folder = tempfile::tempdir().unwrap();
        let test = "child_opens_a_store_and_looks_at_its_files";
        let own = std::env::current_exe().unwrap();
        let run = format!("umask {umask}; exec \"$0\" --exact {test} --ignored");
        let done = Command::new("sh").args(["-c", &run]).arg(own).env(FILE, folder.path().join("bank.db")).output();
        let done = done.unwrap();
        assert!(done.status.success(), "umask {umask}: {}", String::from_utf8_lossy(&done.stdout));
    }
}

#[cfg(unix)]
#[test]
#[ignore = "run by the test above, in a process of its own"]
fn child_opens_a_store_and_looks_at_its_files() {
    let path = std::path::PathBuf::from(std::env::var_os(FILE).unwrap());
    let mut host = Sqlite::open(&path).unwrap().connect().unwrap();
    let commit = Commit { writes: vec![write("a", 0, None, None)], outbox: vec![message(1)], ..Commit::default() };
    assert_eq!(host.commit(&commit).unwrap(), Committed);
    let files: Vec<_> = std::fs::read_dir(path.parent().unwrap()).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 3, "the file, its log and the index of that: {files:?}");
    assert!(
        files.iter().all(|file| mode(file) == 0o600),
        "{:?}",
        files.iter().map(|file| mode(file)).collect::<Vec<_>>()
    );
}

#[cfg(unix)]
#[test]
fn sec_a_store_that_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, store) = store();
    let open = store.connect().unwrap(); // keeps -wal and -shm on disk
    for name in ["bank.db", "bank.db-wal", "bank.db-shm"] {
        let path = folder.path().join(name);
        for wide in [0o640, 0o604, 0o620, 0o602, 0o644] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(wide)).unwrap();
            let refused = Sqlite::open(folder.path().join("bank.db")).unwrap_err();
            assert!(matches!(&refused, SqliteError::Rights { path: own, mode } if *own == path && *mode == wide));
            assert!(refused.to_string().ends_with(&format!("(mode 0{wide:o}); `chmod 600` takes that away")));
        }
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        drop(Sqlite::open(folder.path().join("bank.db")).unwrap());
    }
    drop(open);
}

/// Names that SQLite would not treat as a file.
#[test]
fn a_path_is_a_path() {
    let folder = tempfile::tempdir().unwrap();
    for name in [":memory:", "file:bank.db?mode=memory"] {
        let path = folder.path().join(name);
        // As a user in that folder would type it.
        let done = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_opens_a_store_by_name", "--ignored"])
            .env(FILE, name)
            .current_dir(folder.path())
            .output();
        assert!(done.unwrap().status.success());
        assert!(path.exists(), "{name}");
    }
    assert!(matches!(Sqlite::open(""), Err(SqliteError::File { .. })));
}

#[test]
#[ignore = "run by the test above, in a process of its own"]
fn child_opens_a_store_by_name() {
    drop(Sqlite::open(Path::new(&std::env::var_os(FILE).unwrap())).unwrap());
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// A revision that does not fit the column is refused, not truncated.
#[test]
fn revisions_of_64_bits_are_refused() {
    let (_folder, store) = store();
    let mut host = store.connect().unwrap();
    let commit = |expected, revision| Commit {
        writes: vec![Write { revision, ..write("a", expected, None, None) }],
        ..Commit::default()
    };
    let most = i64::MAX.unsigned_abs();
    assert_eq!(host.commit(&commit(0, most)).unwrap(), Committed);
    assert!(host.commit(&commit(most, most + 1)).is_err());
    assert_eq!(host.commit(&commit(1, 2)).unwrap(), Conflict);
    assert_eq!(host.load(&[row_key("a")]).unwrap().first().unwrap().revision, most);
}

fn row_key(name: &str) -> RowKey {
    format!("customer/{name}").parse().unwrap()
}

fn write(name: &str, expected: u64, wake_at: Option<Instant>, purge_at: Option<Instant>) -> Write {
    let revision = expected + 1;
    Write { key: row_key(name), expected, revision, bytes: revision.to_string().into_bytes(), wake_at, purge_at }
}

fn message(number: u64) -> Message {
    let record = AuditRecord {
        at: Instant::MIN,
        event: AuditEvent::SessionStarted,
        subject: row_key("a"),
        session: None,
        operator: None,
        rules: Vec::new(),
        facts: Vec::new(),
        profile: "".into(),
    };
    Message::new(format!("a:{number}:0").into(), MessageBody::Audit(record))
}

const THREADS: u32 = 64;
const TURNS: u32 = 20;
/// Passes the file's name to the child process.
const FILE: &str = "MADOGUCHI_HOST_KIT_FILE";
