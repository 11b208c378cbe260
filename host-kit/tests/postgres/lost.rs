//! Lost connections, and commits whose answer is lost.

use std::thread;

use CommitAnswer::{Committed, Conflict};
use madoguchi::Instant;
use madoguchi_host_kit::postgres::Client;
use madoguchi_host_kit::{CommitAnswer, Host, PostgresError, PostgresHost};

use crate::server::Server;
use crate::{commit, connections, idle, message, row_key, store_with, wait_for, wait_for_waiting, write};

/// After a restart the first call fails, the next one opens the connection again.
#[test]
fn a_server_that_was_restarted_is_connected_again() {
    type Call = fn(&mut PostgresHost) -> Result<(), PostgresError>;
    let calls: [Call; 5] = [
        |host| host.load(&[row_key("a")]).map(drop),
        |host| host.commit(&commit(vec![write("b", 0)], vec![])).map(drop),
        |host| host.due(Instant::MAX, None, 10).map(drop),
        |host| host.purge(Instant::MIN).map(drop),
        |host| host.sent("a:1:0", Instant::MIN).map(drop),
    ];
    let mut server = Server::start();
    let store = server.store();
    let mut hosts = [(); 5].map(|()| store.connect().unwrap());
    assert_eq!(hosts[0].commit(&commit(vec![write("a", 0)], vec![message(1)])).unwrap(), Committed);
    server.restart();
    for (host, call) in hosts.iter_mut().zip(calls) {
        let error = call(host).unwrap_err();
        assert!(matches!(error, PostgresError::Postgres(_)), "{error}");
        call(host).unwrap();
    }
    assert_eq!(hosts[0].load(&[row_key("a"), row_key("b")]).unwrap().len(), 2);
    // While the server is down, each call fails, and the first one after it works.
    server.stop("INT");
    for _ in 0..2 {
        assert!(hosts[0].load(&[row_key("a")]).is_err());
        assert!(hosts[0].commit(&commit(vec![write("a", 1)], vec![])).is_err());
    }
    server.run();
    assert_eq!(hosts[0].commit(&commit(vec![write("a", 1)], vec![])).unwrap(), Committed);
}

/// A connection that breaks before COMMIT leaves nothing; that is an error, and no conflict.
#[test]
fn a_connection_that_breaks_in_a_transaction_commits_nothing() {
    let server = Server::start();
    let mut host = server.store().connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("b", 0)], vec![])).unwrap(), Committed);
    let mut blocker = server.client();
    blocker.batch_execute("BEGIN; SELECT 1 FROM madoguchi_row FOR UPDATE").unwrap();
    let next = commit(vec![write("a", 0), write("b", 1)], vec![message(1)]);
    for (end, kept) in [("pg_cancel_backend", true), ("pg_terminate_backend", false)] {
        let before = process(&mut host, &mut blocker);
        thread::scope(|scope| {
            let thread = scope.spawn(|| host.commit(&next).unwrap_err());
            wait_for_waiting(&mut blocker, 1);
            signal(&mut blocker, end, "wait_event_type = 'Lock'");
            let error = thread.join().unwrap();
            assert!(matches!(error, PostgresError::Postgres(_)), "{error}");
        });
        assert!(host.load(&[row_key("a")]).unwrap().is_empty());
        assert_eq!(process(&mut host, &mut blocker) == before, kept, "{end}");
    }
    blocker.batch_execute("COMMIT").unwrap();
    assert_eq!(host.commit(&next).unwrap(), Committed);
}

/// If COMMIT is not answered, or answered with a warning, nobody knows whether the commit counts. Here the server has written it, and waits
/// for a standby that never comes. The session's own setting would not wait.
#[test]
fn fault_08_a_commit_that_is_not_answered_is_in_doubt() {
    let server = Server::start();
    // Nor would the session's own setting show the warning.
    let store = store_with(&server, &["synchronous_commit=off", "client_min_messages=error"]);
    let mut client = server.client();
    wait_for_standby(&server, &mut client);
    // The server ends the connection while it waits; or it ends only the waiting, and says *committed* with a warning.
    for (name, end) in [("a", "pg_terminate_backend"), ("b", "pg_cancel_backend")] {
        let mut host = store.connect().unwrap();
        thread::scope(|scope| {
            let thread = scope.spawn(|| host.commit(&commit(vec![write(name, 0)], vec![])).unwrap_err());
            wait_for(&mut client, WAITS, 1);
            signal(&mut client, end, WAITS);
            let error = thread.join().unwrap();
            assert!(matches!(error, PostgresError::InDoubt(_)), "{end}: {error}");
        });
        assert_eq!(host.load(&[row_key(name)]).unwrap().len(), 1);
        // Nothing is waited for, because nothing is written.
        assert_eq!(host.commit(&commit(vec![write(name, 0)], vec![])).unwrap(), Conflict);
    }
    // A warning about one commit says nothing about the next.
    let mut host = store.connect().unwrap();
    client.batch_execute("ALTER SYSTEM RESET synchronous_standby_names").unwrap();
    client.batch_execute("SELECT pg_reload_conf()").unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 1)], vec![])).unwrap(), Committed);
}

/// A connection that waits for a standby.
const WAITS: &str = "wait_event = 'SyncRep'";

/// Makes COMMIT wait for a standby that does not exist, and returns when it does. The client itself waits for none.
fn wait_for_standby(server: &Server, client: &mut Client) {
    client.batch_execute("SET synchronous_commit = local").unwrap();
    client.batch_execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'").unwrap();
    client.batch_execute("SELECT pg_reload_conf()").unwrap();
    thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let mut probe = server.client();
            while probe.batch_execute("CREATE TABLE probe (); DROP TABLE probe").is_ok() {}
        });
        wait_for(client, WAITS, 1);
        signal(client, "pg_terminate_backend", WAITS);
        thread.join().unwrap();
    });
}

/// A message whose name exists is an error, as in the other stores: nothing of the commit is written, and the connection goes on.
#[test]
fn an_error_ends_the_transaction_and_not_the_connection() {
    let server = Server::start();
    let mut host = server.store().connect().unwrap();
    let mut client = server.client();
    assert_eq!(host.commit(&commit(vec![write("a", 0)], vec![message(1)])).unwrap(), Committed);
    let before = process(&mut host, &mut client);
    let error = host.commit(&commit(vec![write("a", 1)], vec![message(2), message(1)])).unwrap_err();
    assert!(error.to_string().contains("23505"), "{error}");
    assert!(!error.to_string().contains("a:1:0"), "the text names no row: {error}");
    assert_eq!(idle(&mut client), 0);
    assert_eq!(host.load(&[row_key("a")]).unwrap()[0].revision, 1);
    assert_eq!(host.unsent(10).unwrap().len(), 1);
    // A conflict ends its transaction too.
    assert_eq!(host.commit(&commit(vec![write("a", 0)], vec![])).unwrap(), Conflict);
    assert_eq!(idle(&mut client), 0);
    assert_eq!(process(&mut host, &mut client), before);
}

/// The server's process of a connection: the one that spoke last.
fn process(host: &mut PostgresHost, client: &mut Client) -> i32 {
    host.load(&[row_key("a")]).unwrap();
    let last =
        "SELECT pid FROM pg_stat_activity WHERE query LIKE '%FROM madoguchi_row WHERE key = ANY%' AND state = 'idle'";
    assert_eq!(connections(client, "query LIKE 'SELECT key, revision, bytes%' AND state = 'idle'"), 1);
    client.query_one(last, &[]).unwrap().get(0)
}

fn signal(client: &mut Client, function: &str, state: &str) {
    client.query_one(&format!("SELECT {function}(pid) FROM pg_stat_activity WHERE {state}"), &[]).unwrap();
}
