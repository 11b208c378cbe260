//! The store on PostgreSQL is fit, behaves like the one in memory, and stays correct when its server, its settings or its connection do
//! not. Each test starts its own server; Debian's package `postgresql` has the programs.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

mod against; // the store like the one in memory
mod kill; // the server is killed with SIGKILL
mod locks; // two commits at once
mod lost; // lost connections, and commits in doubt
mod schema; // the tables
mod server; // a server of a test's own
mod settings; // settings of the server, the database and the session

use std::thread;
use std::time::Duration;

use CommitAnswer::Committed;
use madoguchi::{AuditEvent, AuditRecord, Commit, Instant, Message, MessageBody, Require, Row, RowKey, Write};
use madoguchi_host_kit::postgres::{Client, NoTls};
use madoguchi_host_kit::{Check, CommitAnswer, Finding, Host, Patience, Postgres, Probe, StoredMessage, check, drive};
use server::Server;

/// Two runs on one database: the second finds the first one's rows, and they do not disturb it.
#[test]
fn it_is_fit_also_where_it_was_checked_before() {
    let server = Server::start();
    let store = server.store();
    for run in ["first", "second"] {
        let report = check(run, 64, &mut || store.connect()).unwrap();
        assert!(report.is_fit(), "{report}");
        assert_eq!(report.finding(Check::CrashUndone), Some(&Finding::Passed));
    }
    assert_eq!(idle(&mut server.client()), 0);
    // Debug texts show no configuration, which contains a password.
    let shown = [format!("{store:?}"), format!("{:?}", store.connect().unwrap())];
    assert_eq!(shown, ["Postgres { .. }", "PostgresHost { .. }"]);
}

/// 64 threads increment one row, 20 times each.
#[test]
fn fault_01_many_threads_on_one_row_count_each_of_their_turns() {
    const THREADS: u32 = 64;
    const TURNS: u32 = 20;
    let server = Server::start();
    let store = server.store();
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

/// Sending first and marking afterwards delivers at least once; of two senders at once, each learns who marked first.
#[test]
fn messages_are_relayed_in_order_until_they_are_marked() {
    let server = Server::start();
    let store = server.store();
    let (mut one, mut other) = (store.connect().unwrap(), store.connect().unwrap());
    for revision in 1..=3 {
        let commit =
            Commit { writes: vec![write("a", revision - 1)], outbox: vec![message(revision)], ..Commit::default() };
        assert_eq!(one.commit(&commit).unwrap(), Committed);
    }
    let all: Vec<_> = (1..=3).map(|revision| StoredMessage::of(&message(revision))).collect();
    assert_eq!(one.unsent(2).unwrap(), all[..2]);
    assert!(one.sent(&all[0].id, Instant::MIN).unwrap());
    assert!(!other.sent(&all[0].id, Instant::MIN).unwrap());
    assert!(!other.sent("a:4:0", Instant::MIN).unwrap()); // there is no such message
    assert_eq!(other.unsent(10).unwrap(), all[1..]);
    // In the order of sending, whatever the order of the question; sent messages stay stored.
    let ids: Vec<_> = all.iter().rev().map(|message| message.id.clone()).collect();
    assert_eq!(other.outbox(&ids).unwrap(), all);
}

/// A purge that takes several batches.
#[test]
fn a_purge_of_many_rows_leaves_those_that_are_not_over() {
    let server = Server::start();
    let mut host = server.store().connect().unwrap();
    let fill = "INSERT INTO madoguchi_row (key, revision, bytes, purge_at)
        SELECT 'customer/c-' || number, 1, '', number FROM generate_series(1, 25000) AS number";
    server.client().batch_execute(fill).unwrap();
    assert_eq!(host.purge(Instant::from_epoch_millis(20_001).unwrap()).unwrap(), 20_001);
    assert_eq!(host.purge(Instant::from_epoch_millis(20_001).unwrap()).unwrap(), 0);
    let rows = host.load(&[row_key("c-20001"), row_key("c-20002")]).unwrap();
    assert_eq!(rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>(), [row_key("c-20002")]);
}

/// The statements that look for times use their indexes in a table in which few rows have one.
#[test]
fn due_and_purge_use_their_indexes() {
    let server = Server::start();
    drop(server.store());
    let mut client = server.client();
    let fill = "INSERT INTO madoguchi_row (key, revision, bytes, wake_at, purge_at)
        SELECT 'customer/c-' || number, 1, '', CASE WHEN number % 1000 = 0 THEN number END,
            CASE WHEN number % 1000 = 1 THEN number END
        FROM generate_series(1, 20000) AS number;
        ANALYZE madoguchi_row";
    client.batch_execute(fill).unwrap();
    let due = "SELECT key FROM madoguchi_row WHERE wake_at <= 5000 ORDER BY wake_at, key LIMIT 100";
    let purge = "DELETE FROM madoguchi_row WHERE key = ANY (ARRAY(
        SELECT key FROM madoguchi_row WHERE purge_at <= 5000 ORDER BY key LIMIT 10000 FOR UPDATE))";
    let keys = "SELECT key FROM madoguchi_row WHERE key > 'customer/c-5' ORDER BY key LIMIT 100";
    let indexes = [(due, "madoguchi_row_wake"), (purge, "madoguchi_row_purge"), (keys, "madoguchi_row_pkey")];
    for (statement, index) in indexes {
        let rows = client.query(&format!("EXPLAIN {statement}"), &[]).unwrap();
        let plan: String = rows.iter().map(|row| row.get::<_, String>(0) + "\n").collect();
        assert!(plan.contains(index) && !plan.contains("Seq Scan"), "{plan}");
    }
}

/// Revisions are numbers of 63 bits, in rows that are written and in those that are required.
#[test]
fn revisions_of_64_bits_are_refused() {
    let server = Server::start();
    let mut host = server.store().connect().unwrap();
    let commit =
        |expected, revision| Commit { writes: vec![Write { revision, ..write("a", expected) }], ..Commit::default() };
    let most = i64::MAX.unsigned_abs();
    assert_eq!(host.commit(&commit(0, most)).unwrap(), Committed);
    let refused = host.commit(&commit(most, most + 1)).unwrap_err();
    assert_eq!(refused.to_string(), "a revision that is no whole number of 63 bits");
    let needs = Commit { requires: vec![require("a", most + 1)], ..Commit::default() };
    assert_eq!(host.commit(&needs).unwrap_err().to_string(), refused.to_string());
    assert_eq!(host.commit(&commit(1, 2)).unwrap(), CommitAnswer::Conflict);
    assert_eq!(host.load(&[row_key("a")]).unwrap().first().unwrap().revision, most);
    server.client().batch_execute("UPDATE madoguchi_row SET revision = -1").unwrap();
    assert_eq!(host.load(&[row_key("a")]).unwrap_err().to_string(), refused.to_string());
    assert_eq!(idle(&mut server.client()), 0);
}

/// Waits until this many connections wait for a lock.
fn wait_for_waiting(client: &mut Client, count: i64) {
    wait_for(client, "wait_event_type = 'Lock'", count);
}

/// Waits until this many connections are in a state.
fn wait_for(client: &mut Client, state: &str, count: i64) {
    for _ in 0..1000 {
        if connections(client, state) == count {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("{} connections with {state}, not {count}", connections(client, state));
}

/// The number of connections that have a transaction open and do nothing.
fn idle(client: &mut Client) -> i64 {
    connections(client, "state LIKE 'idle in transaction%'")
}

fn connections(client: &mut Client, state: &str) -> i64 {
    // In a transaction, a connection otherwise sees each time what it saw first.
    client.batch_execute("SELECT pg_stat_clear_snapshot()").unwrap();
    client.query_one(&format!("SELECT count(*) FROM pg_stat_activity WHERE {state}"), &[]).unwrap().get(0)
}

/// Commits these rows and messages.
fn commit(writes: Vec<Write>, outbox: Vec<Message>) -> Commit {
    Commit { writes, outbox, ..Commit::default() }
}

fn row_key(name: &str) -> RowKey {
    format!("customer/{name}").parse().unwrap()
}

fn require(name: &str, revision: u64) -> Require {
    Require { key: row_key(name), revision }
}

fn write(name: &str, expected: u64) -> Write {
    let revision = expected + 1;
    let bytes = revision.to_string().into_bytes();
    Write { key: row_key(name), expected, revision, bytes, wake_at: None, purge_at: None }
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

/// A store whose connections have settings of their own.
fn store_with(server: &Server, settings: &[&str]) -> Postgres {
    Postgres::open(&server.config_with(settings), NoTls).unwrap()
}
