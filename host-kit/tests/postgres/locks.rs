//! Two commits at once. A third connection holds a row until both stand where the test wants them.

use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use CommitAnswer::{Committed, Conflict};
use madoguchi::Commit;
use madoguchi_host_kit::postgres::Client;
use madoguchi_host_kit::{CommitAnswer, Host, Postgres};

use crate::server::Server;
use crate::{commit, idle, require, row_key, store_with, wait_for_waiting, write};

/// Holds a row until the connection says COMMIT.
fn hold(server: &Server, name: &str) -> Client {
    let mut client = server.client();
    client.batch_execute("BEGIN").unwrap();
    let select = "SELECT 1 FROM madoguchi_row WHERE key = $1 FOR UPDATE";
    client.query_one(select, &[&row_key(name).to_string()]).unwrap();
    client
}

/// Starts the commits one after the other, each when the one before waits; releases the row that they wait for; and returns their answers.
fn one_after_another(server: &Server, store: &Postgres, held: &str, commits: [&Commit; 2]) -> [CommitAnswer; 2] {
    let mut blocker = hold(server, held);
    thread::scope(|scope| {
        let crew = [1, 2].map(|count| {
            let own = commits[count - 1];
            let thread = scope.spawn(move || store.connect().unwrap().commit(own).unwrap());
            wait_for_waiting(&mut blocker, i64::try_from(count).unwrap());
            thread
        });
        blocker.batch_execute("COMMIT").unwrap();
        crew.map(|thread| thread.join().unwrap())
    })
}

/// Write skew: each of two commits writes the row that the other requires. `FOR SHARE` makes the second wait, and then it is a conflict.
#[test]
fn of_two_commits_that_require_each_others_row_one_is_a_conflict() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 0), write("b", 0)], vec![])).unwrap(), Committed);
    let one = Commit { requires: vec![require("a", 1)], ..commit(vec![write("b", 1)], vec![]) };
    let other = Commit { requires: vec![require("b", 1)], ..commit(vec![write("a", 1)], vec![]) };
    // The first holds `a` and waits for `b`.
    assert_eq!(one_after_another(&server, &store, "b", [&one, &other]), [Committed, Conflict]);
    let revisions: Vec<_> = host.load(&[row_key("a"), row_key("b")]).unwrap().iter().map(|row| row.revision).collect();
    assert_eq!(revisions.iter().sum::<u64>(), 3);
}

/// A commit requires that a row does not exist, and waits; another inserts that row, and requires what the first writes.
#[test]
fn a_row_that_must_be_absent_is_not_inserted_meanwhile() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("b", 0)], vec![])).unwrap(), Committed);
    let one = Commit { requires: vec![require("a", 0)], ..commit(vec![write("b", 1)], vec![]) };
    let other = Commit { requires: vec![require("b", 1)], ..commit(vec![write("a", 0)], vec![]) };
    assert_eq!(one_after_another(&server, &store, "b", [&one, &other]), [Committed, Conflict]);
    assert_eq!(host.load(&[row_key("a"), row_key("b")]).unwrap().len(), 1);

    // The other way round: the insertion comes first, so the row exists when the requirement is looked at.
    let one = Commit { requires: vec![require("b", 2)], ..commit(vec![write("a", 0), write("c", 0)], vec![]) };
    let other = Commit { requires: vec![require("a", 0)], ..commit(vec![write("d", 0)], vec![]) };
    let mut blocker = server.client();
    blocker.batch_execute("BEGIN; UPDATE madoguchi_row SET wake_at = 1 WHERE key = 'customer/b'").unwrap();
    thread::scope(|scope| {
        let first = scope.spawn(|| store.connect().unwrap().commit(&one).unwrap());
        wait_for_waiting(&mut blocker, 1);
        let second = scope.spawn(|| store.connect().unwrap().commit(&other).unwrap());
        wait_for_waiting(&mut blocker, 2);
        blocker.batch_execute("COMMIT").unwrap();
        assert_eq!([first, second].map(|thread| thread.join().unwrap()), [Committed, Conflict]);
    });
    assert!(host.load(&[row_key("d")]).unwrap().is_empty());
}

/// A commit that requires the absence of `a` waits at `b`, and writes `c` after that. Meanwhile another inserts `a` and requires `c` as it was. Each
/// is right only before the other, so at most one may succeed. The second is over before the first comes to `c`, unless the lock of the absent name
/// makes it wait.
#[test]
fn of_two_commits_of_which_one_inserts_what_the_other_requires_to_be_absent_one_is_a_conflict() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("b", 0), write("c", 0)], vec![])).unwrap(), Committed);
    let requires = Commit { requires: vec![require("a", 0)], ..commit(vec![write("b", 1), write("c", 1)], vec![]) };
    let inserts = Commit { requires: vec![require("c", 1)], ..commit(vec![write("a", 0)], vec![]) };
    let mut blocker = hold(&server, "b");
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        let first = scope.spawn(|| store.connect().unwrap().commit(&requires).unwrap());
        wait_for_waiting(&mut blocker, 1);
        let store = &store;
        scope.spawn(move || tell.send(store.connect().unwrap().commit(&inserts).unwrap()).unwrap());
        // Time to commit, if nothing makes it wait.
        let early = told.recv_timeout(Duration::from_secs(2)).ok();
        blocker.batch_execute("COMMIT").unwrap();
        assert_eq!([first.join().unwrap(), early.unwrap_or_else(|| told.recv().unwrap())], [Committed, Conflict]);
    });
    let keys = ["a", "b", "c"].map(row_key);
    let mut rows: Vec<_> = host.load(&keys).unwrap().into_iter().map(|row| (row.key, row.revision)).collect();
    rows.sort_by_key(|(key, _)| key.to_string());
    assert_eq!(rows, [(row_key("b"), 2), (row_key("c"), 2)]);
}

/// Commits that require the absence of the same row do not wait for one another.
#[test]
fn an_absent_row_is_required_by_many_at_once() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("b", 0)], vec![])).unwrap(), Committed);
    let waits = Commit { requires: vec![require("a", 0)], ..commit(vec![write("b", 1)], vec![]) };
    let goes_on = Commit { requires: vec![require("a", 0)], ..commit(vec![write("c", 0)], vec![]) };
    let mut blocker = hold(&server, "b");
    thread::scope(|scope| {
        let first = scope.spawn(|| store.connect().unwrap().commit(&waits).unwrap());
        wait_for_waiting(&mut blocker, 1);
        assert_eq!(host.commit(&goes_on).unwrap(), Committed);
        blocker.batch_execute("COMMIT").unwrap();
        assert_eq!(first.join().unwrap(), Committed);
    });
}

/// Required and written rows are locked together in the byte order of their keys: a commit that waits for `a` does not hold `b` yet.
#[test]
fn rows_are_locked_in_the_order_of_their_keys() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 0), write("b", 0)], vec![])).unwrap(), Committed);
    let next = Commit { requires: vec![require("b", 1)], ..commit(vec![write("a", 1)], vec![]) };
    let mut blocker = hold(&server, "a");
    thread::scope(|scope| {
        let thread = scope.spawn(|| host.commit(&next).unwrap());
        wait_for_waiting(&mut blocker, 1);
        // In a deadlock with the commit, this would be an error.
        blocker.batch_execute("SELECT 1 FROM madoguchi_row WHERE key = 'customer/b' FOR UPDATE NOWAIT").unwrap();
        blocker.batch_execute("COMMIT").unwrap();
        assert_eq!(thread.join().unwrap(), Committed);
    });
}

/// The same two pairs without a third connection, in whatever order the threads run: each time exactly one commit succeeds.
#[test]
fn exactly_one_of_two_crossed_commits_succeeds_each_time() {
    let server = Server::start();
    let store = server.store();
    let gate = Barrier::new(2);
    let run = |own: char, other: char| {
        let mut host = store.connect().unwrap();
        let answer = |number: u32, revision: u64| {
            let (own, other) = (format!("{own}-{number}"), format!("{other}-{number}"));
            let requires = vec![require(&other, revision)];
            Commit { requires, ..commit(vec![write(&own, revision)], vec![]) }
        };
        let mut answers = Vec::new();
        for number in 0..200 {
            let (absent, present) = (answer(number, 0), answer(1000 + number, 1));
            host.commit(&commit(vec![write(&format!("{own}-{}", 1000 + number), 0)], vec![])).unwrap();
            for crossed in [&absent, &present] {
                gate.wait();
                answers.push(host.commit(crossed).unwrap());
            }
        }
        answers
    };
    let (one, other) = thread::scope(|scope| {
        let threads = [scope.spawn(|| run('a', 'b')), scope.spawn(|| run('b', 'a'))];
        let [one, other] = threads.map(|thread| thread.join().unwrap());
        (one, other)
    });
    let winners =
        one.iter().zip(&other).map(|(one, other)| u8::from(*one == Committed) + u8::from(*other == Committed));
    assert_eq!(winners.collect::<Vec<_>>(), vec![1; 400]);
    assert_eq!(idle(&mut server.client()), 0);
}

/// A deadlock with a program that locks rows in another order is a conflict, and the transaction is over.
#[test]
fn a_deadlock_is_a_conflict() {
    let server = Server::start();
    // The store's connection looks for deadlocks two seconds after it began to wait, the other one never.
    let mut host = store_with(&server, &["deadlock_timeout=2s"]).connect().unwrap();
    let both = |revision| commit(vec![write("a", revision), write("b", revision)], vec![]);
    assert_eq!(host.commit(&both(0)).unwrap(), Committed);
    let mut blocker = hold(&server, "b");
    blocker.batch_execute("SET deadlock_timeout = '1h'").unwrap();
    thread::scope(|scope| {
        let thread = scope.spawn(|| host.commit(&both(1)).unwrap());
        wait_for_waiting(&mut blocker, 1);
        blocker.batch_execute("SELECT 1 FROM madoguchi_row WHERE key = 'customer/a' FOR UPDATE").unwrap();
        assert_eq!(thread.join().unwrap(), Conflict);
    });
    blocker.batch_execute("COMMIT").unwrap();
    assert_eq!(idle(&mut blocker), 0);
    assert_eq!(host.commit(&both(1)).unwrap(), Committed);
}

/// A row that another program holds for longer than ten seconds is a conflict, so that an act can give up.
#[test]
fn a_lock_that_is_not_obtained_is_a_conflict() {
    let server = Server::start();
    let mut host = server.store().connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 0)], vec![])).unwrap(), Committed);
    let mut blocker = hold(&server, "a");
    assert_eq!(host.commit(&commit(vec![write("a", 1)], vec![])).unwrap(), Conflict);
    assert_eq!(connections_in_transaction(&mut blocker), 1); // the blocker's own
    blocker.batch_execute("COMMIT").unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 1)], vec![])).unwrap(), Committed);
}

fn connections_in_transaction(client: &mut Client) -> i64 {
    crate::connections(client, "xact_start IS NOT NULL AND backend_type = 'client backend'")
}

/// A purge that waits for a row looks at it again: its time may have been taken away.
#[test]
fn a_row_that_is_kept_while_a_purge_waits_stays() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 0), write("b", 0)], vec![])).unwrap(), Committed);
    server.client().batch_execute("UPDATE madoguchi_row SET purge_at = 5").unwrap();
    let mut blocker = server.client();
    blocker.batch_execute("BEGIN; UPDATE madoguchi_row SET purge_at = NULL WHERE key = 'customer/a'").unwrap();
    thread::scope(|scope| {
        let now = madoguchi::Instant::from_epoch_millis(5).unwrap();
        let thread = scope.spawn(move || store.connect().unwrap().purge(now).unwrap());
        wait_for_waiting(&mut blocker, 1);
        blocker.batch_execute("COMMIT").unwrap();
        assert_eq!(thread.join().unwrap(), 1);
    });
    let rows = host.load(&[row_key("a"), row_key("b")]).unwrap();
    assert_eq!(rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>(), [row_key("a")]);
}
