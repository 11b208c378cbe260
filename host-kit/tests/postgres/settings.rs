//! The settings of a server, a database or a session do not weaken the store.

use std::collections::BTreeSet;

use CommitAnswer::Committed;
use madoguchi::{AuditRecord, Instant, Message, MessageBody, Write};
use madoguchi_host_kit::postgres::NoTls;
use madoguchi_host_kit::{CommitAnswer, DueRow, Host, Postgres, PostgresError, StoredMessage, check};

use crate::server::Server;
use crate::{commit, idle, message, row_key, store_with, write};

/// A server with every default against the store: transactions are read-only, in another isolation, and not durable.
#[test]
fn it_is_fit_on_a_server_with_other_defaults() {
    for isolation in ["default_transaction_isolation=serializable", "default_transaction_isolation=repeatable read"] {
        let server = Server::with(&[isolation, "default_transaction_read_only=on", "synchronous_commit=off"]);
        let store = server.store();
        let report = check("defaults", 32, &mut || store.connect()).unwrap();
        assert!(report.is_fit(), "{isolation}: {report}");
        let mut host = store.connect().unwrap();
        assert_eq!(host.commit(&commit(vec![], vec![message(1)])).unwrap(), Committed);
        assert!(host.sent("a:1:0", Instant::MIN).unwrap());
        assert_eq!(idle(&mut server.client()), 0);
    }
}

/// What a trigger sees in the transaction of a commit. A stronger setting stays.
#[test]
fn each_transaction_sets_what_it_needs() {
    let server = Server::start();
    drop(server.store());
    let watch = "
        CREATE TABLE seen (settings text);
        CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO seen SELECT string_agg(current_setting(name), ' ' ORDER BY place)
            FROM unnest(ARRAY['transaction_isolation', 'transaction_read_only', 'synchronous_commit', 'lock_timeout',
                'idle_in_transaction_session_timeout', 'client_min_messages']) WITH ORDINALITY AS settings (name, place);
            RETURN NULL;
        END $$;
        CREATE TRIGGER look AFTER INSERT OR UPDATE OR DELETE ON madoguchi_row FOR EACH ROW EXECUTE FUNCTION look();
        CREATE TRIGGER look AFTER UPDATE ON madoguchi_outbox FOR EACH ROW EXECUTE FUNCTION look();";
    server.client().batch_execute(watch).unwrap();
    let others = [
        "default_transaction_isolation=serializable",
        "lock_timeout=1h",
        "default_transaction_read_only=on",
        "client_min_messages=error",
    ];
    for (revision, (own, set)) in (0..).zip([
        ("off", "on"),
        ("local", "on"),
        ("remote_write", "on"),
        ("on", "on"),
        ("remote_apply", "remote_apply"),
    ]) {
        let durable = format!("synchronous_commit={own}");
        let store = store_with(&server, &[&[durable.as_str()], others.as_slice()].concat());
        let mut host = store.connect().unwrap();
        let once = Write { purge_at: Some(Instant::MIN), ..write("once", 0) };
        let next = commit(vec![write("a", revision), once], vec![message(revision)]);
        assert_eq!(host.commit(&next).unwrap(), Committed);
        assert!(host.sent(&format!("a:{revision}:0"), Instant::MIN).unwrap());
        assert_eq!(host.purge(Instant::MIN).unwrap(), 1);
        let rows = server.client().query("DELETE FROM seen RETURNING settings", &[]).unwrap();
        assert_eq!(rows.len(), 4, "two rows written, a message marked, a row purged");
        let seen: BTreeSet<String> = rows.iter().map(|row| row.get(0)).collect();
        assert_eq!(seen, BTreeSet::from([format!("read committed off {set} 10s 30s warning")]));
    }
}

/// The database sorts texts as in English, and the keys stay apart and in the order of their bytes.
#[test]
fn keys_are_compared_byte_by_byte() {
    let server = Server::start();
    let sorted: bool = server.client().query_one("SELECT 'a' < 'B'", &[]).unwrap().get(0);
    assert!(sorted, "the database itself does not sort by bytes");
    let mut host = server.store().connect().unwrap();
    let names = ["B", "Tulip", "a", "tulip"]; // in the order of bytes
    for (revision, name) in (1..).zip(names) {
        let own = Write { revision, wake_at: Some(Instant::MIN), ..write(name, 0) };
        assert_eq!(host.commit(&commit(vec![own], vec![])).unwrap(), Committed);
    }
    let due = names.map(|name| DueRow { wake_at: Instant::MIN, key: row_key(name) });
    assert_eq!(host.due(Instant::MIN, None, 10).unwrap(), due);
    assert_eq!(host.due(Instant::MIN, None, 2).unwrap(), due[..2]);
    assert_eq!(host.due(Instant::MIN, Some(&due[1]), 10).unwrap(), due[2..]);
    for (revision, name) in (1..).zip(names) {
        let rows = host.load(&[row_key(name)]).unwrap();
        assert_eq!(rows.iter().map(|row| row.revision).collect::<Vec<_>>(), [revision]);
    }
    assert!(host.load(&[row_key("TULIP"), row_key("b")]).unwrap().is_empty());
}

/// Rows with every byte, and texts in several forms of Unicode, come back as they were.
#[test]
fn bytes_and_texts_come_back_unchanged() {
    let server = Server::start();
    let mut host = server.store().connect().unwrap();
    let every: Vec<u8> = (0..=255).collect();
    let writes = [("a", every), ("b", Vec::new())].map(|(name, bytes)| Write { bytes, ..write(name, 0) });
    // A composed and a decomposed character, half-width letters, a NUL, an emoji, characters that escape in JSON.
    let text = "が か\u{3099} ｶﾞ \u{0} 😀 \"\\\n〜～ ";
    let Message { id, body: MessageBody::Audit(record), .. } = message(1) else { panic!("an audit record") };
    let said = Message::new(id, MessageBody::Audit(AuditRecord { profile: text.into(), ..record }));
    assert_eq!(host.commit(&commit(writes.to_vec(), vec![said.clone()])).unwrap(), Committed);
    let mut rows = host.load(&[row_key("a"), row_key("b")]).unwrap();
    rows.sort_by_key(|row| row.key.to_string());
    assert_eq!(rows.into_iter().map(|row| row.bytes).collect::<Vec<_>>(), writes.map(|own| own.bytes));
    let stored = StoredMessage::of(&said);
    assert!(stored.json.contains("か\u{3099} ｶﾞ \\u0000"), "{}", stored.json);
    assert_eq!(host.outbox(std::slice::from_ref(&stored.id)).unwrap(), [stored]);
}

/// A standby returns old rows and accepts nothing: it is refused when the store is opened, and when a connection is.
#[test]
fn a_standby_is_refused() {
    let server = Server::start();
    let store = server.store();
    let mut host = store.connect().unwrap();
    assert_eq!(host.commit(&commit(vec![write("a", 0)], vec![])).unwrap(), Committed);
    let server = server.into_standby();
    assert!(matches!(Postgres::open(&server.config(), NoTls), Err(PostgresError::Standby)));
    assert!(matches!(store.connect(), Err(PostgresError::Standby)));
    assert!(host.load(&[row_key("a")]).is_err()); // its connection is lost
    assert!(matches!(host.load(&[row_key("a")]), Err(PostgresError::Standby)));
    assert!(matches!(host.commit(&commit(vec![write("a", 1)], vec![])), Err(PostgresError::Standby)));
    drop(server);
}
