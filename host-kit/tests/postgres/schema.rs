//! The tables: created once, by whoever may, and refused if they are not suitable.

use std::sync::Barrier;
use std::thread;

use CommitAnswer::Committed;
use madoguchi_host_kit::postgres::{Config, NoTls};
use madoguchi_host_kit::{CommitAnswer, Host, Postgres, PostgresError};

use crate::server::Server;
use crate::{commit, idle, message, row_key, write};

/// The configuration for a new database.
fn database(server: &Server, name: &str, how: &str) -> Config {
    server.client().batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0 {how}")).unwrap();
    let mut config = server.config();
    config.dbname(name);
    config
}

/// Machines that start at the same time all find the tables.
#[test]
fn many_machines_open_an_empty_database_at_once() {
    const MACHINES: usize = 8;
    let server = Server::start();
    for round in 0..10 {
        let config = database(&server, &format!("round_{round}"), "");
        let gate = Barrier::new(MACHINES);
        let hosts: Vec<_> = thread::scope(|scope| {
            let open = || {
                gate.wait();
                Postgres::open(&config, NoTls).unwrap().connect().unwrap()
            };
            let threads: Vec<_> = (0..MACHINES).map(|_| scope.spawn(open)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        for (revision, mut host) in (0..).zip(hosts) {
            assert_eq!(host.commit(&commit(vec![write("a", revision)], vec![])).unwrap(), Committed);
        }
    }
    assert_eq!(idle(&mut server.client()), 0);
}

/// A role that may only read and write rows opens a store that the owner has created, and not one that does not exist.
#[test]
fn a_role_that_may_create_nothing_uses_tables_that_exist() {
    let server = Server::start();
    server.client().batch_execute("CREATE ROLE app LOGIN").unwrap();
    let mut config = server.config();
    config.user("app");
    let refused = Postgres::open(&config, NoTls).unwrap_err();
    assert!(refused.to_string().contains("42501"), "{refused}"); // insufficient privilege
    drop(server.store());
    let grant = "GRANT SELECT, INSERT, UPDATE, DELETE ON madoguchi_row, madoguchi_outbox TO app";
    server.client().batch_execute(grant).unwrap();
    let mut host = Postgres::open(&config, NoTls).unwrap().connect().unwrap();
    let next =
        madoguchi::Commit { requires: vec![crate::require("b", 0)], ..commit(vec![write("a", 0)], vec![message(1)]) };
    assert_eq!(host.commit(&next).unwrap(), Committed);
    assert!(host.sent("a:1:0", madoguchi::Instant::MIN).unwrap());
    assert_eq!(host.purge(madoguchi::Instant::MAX).unwrap(), 0);
}

/// Changes of the tables, and what is then said of them.
const UNSUITABLE: &[(&str, &str)] = &[
    (
        "ALTER TABLE madoguchi_row ALTER key TYPE text COLLATE folded",
        r#"the column madoguchi_row.key is text COLLATE folded; text COLLATE "C" is needed"#,
    ),
    (
        r#"ALTER TABLE madoguchi_outbox ALTER id TYPE text COLLATE "default""#,
        r#"the column madoguchi_outbox.id is text COLLATE "default"; text COLLATE "C" is needed"#,
    ),
    (
        "ALTER TABLE madoguchi_outbox ALTER json TYPE jsonb USING json::jsonb",
        r#"the column madoguchi_outbox.json is jsonb; text COLLATE "C" is needed"#,
    ),
    (
        "ALTER TABLE madoguchi_row ALTER revision TYPE integer",
        "the column madoguchi_row.revision is integer; bigint is needed",
    ),
    ("ALTER TABLE madoguchi_row DROP wake_at", "the column madoguchi_row.wake_at does not exist"),
    (
        "ALTER TABLE madoguchi_row DROP CONSTRAINT madoguchi_row_pkey",
        "the column madoguchi_row.key has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_id_key",
        "the column madoguchi_outbox.id has no unique index of its own",
    ),
    // A second one that is not unique, one of some rows, one of two columns, one that is checked at COMMIT, one under another collation.
    (
        "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_id_key;
             CREATE INDEX ON madoguchi_outbox (id)",
        "the column madoguchi_outbox.id has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_id_key;
             CREATE UNIQUE INDEX ON madoguchi_outbox (id) WHERE sent_at IS NULL",
        "the column madoguchi_outbox.id has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_id_key;
             CREATE UNIQUE INDEX ON madoguchi_outbox (id, json)",
        "the column madoguchi_outbox.id has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_id_key, ADD UNIQUE (id) DEFERRABLE",
        "the column madoguchi_outbox.id has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_row DROP CONSTRAINT madoguchi_row_pkey;
             CREATE UNIQUE INDEX ON madoguchi_row (key COLLATE folded)",
        "the column madoguchi_row.key has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_pkey",
        "the column madoguchi_outbox.seq has no unique index of its own",
    ),
    (
        "ALTER TABLE madoguchi_row SET UNLOGGED",
        "the table madoguchi_row is unlogged or temporary, and is empty after a crash",
    ),
];

/// Each table that is changed in one point is refused, with a text that names the point.
#[test]
fn tables_that_are_not_suitable_are_refused() {
    let server = Server::start();
    drop(server.store());
    let ignores_case = "CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false)";
    server.client().batch_execute(ignores_case).unwrap();
    for (change, text) in UNSUITABLE {
        server.client().batch_execute(change).unwrap();
        let refused = Postgres::open(&server.config(), NoTls).unwrap_err();
        assert!(matches!(&refused, PostgresError::Schema(found) if found == *text), "{change}: {refused}");
        server.client().batch_execute("DROP TABLE madoguchi_row, madoguchi_outbox").unwrap();
        drop(server.store());
    }
    // An index of the bank's own is as good, and a column of its own does not matter.
    let own = "ALTER TABLE madoguchi_outbox DROP CONSTRAINT madoguchi_outbox_id_key, ADD CONSTRAINT own UNIQUE (id) INCLUDE (seq)";
    server.client().batch_execute(own).unwrap();
    server.client().batch_execute("ALTER TABLE madoguchi_row ADD note text DEFAULT ''").unwrap();
    let mut host = server.store().connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 0)], vec![])).unwrap(), Committed);
    assert_eq!(host.load(&[row_key("a")]).unwrap().len(), 1);
}

/// A database in another encoding cannot hold every text, so it is refused.
#[test]
fn a_database_in_another_encoding_is_refused() {
    let server = Server::start();
    for encoding in ["EUC_JP", "SQL_ASCII", "LATIN1"] {
        let how = format!("ENCODING '{encoding}' LOCALE_PROVIDER libc LOCALE 'C'");
        let config = database(&server, &encoding.to_lowercase(), &how);
        let refused = Postgres::open(&config, NoTls).unwrap_err();
        assert!(matches!(&refused, PostgresError::Encoding(found) if found == encoding), "{refused}");
    }
}
