//! A store on SQLite, in one file. `docs/host.md` also prints its statements, for other databases.
//!
//! A commit is one `BEGIN IMMEDIATE … COMMIT`. It takes the only write lock first, so it never discovers another writer late, and it is on
//! disk when it returns (`synchronous = FULL`).
//!
//! The file contains password hashes and records of customers. Only its owner may read it, and SQLite gives its `-wal`, `-shm` and
//! `-journal` files the same permissions.

mod rights; // permissions of the file and of those beside it

use std::path::{Path, PathBuf};
use std::time::Duration;

use madoguchi::{Commit, Instant, Message, Require, Row, RowKey, RowKeyError, Write};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, TransactionBehavior, named_params};

use crate::conformance::TestHost;
use crate::host::{CommitAnswer, DueRow, Host};
use crate::message::StoredMessage;

/// A store in a file; it opens connections.
///
/// ```
/// use madoguchi_host_kit::{Sqlite, check};
/// let folder = tempfile::tempdir()?;
/// let store = Sqlite::open(folder.path().join("bank.db"))?;
/// let report = check("doc", 4, &mut || store.connect())?;
/// assert!(report.is_fit(), "{report}");
/// assert!(Sqlite::open(folder.path().join("no such folder").join("bank.db")).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Sqlite {
    path: PathBuf,
}

/// Errors of the store.
///
/// ```
/// use madoguchi_host_kit::{Sqlite, SqliteError};
/// assert!(matches!(Sqlite::open("/no/such/folder/bank.db"), Err(SqliteError::File { .. })));
/// ```
#[derive(Debug, thiserror::Error)]
pub enum SqliteError {
    /// An error of SQLite. After 30 seconds without the write lock it is `database is locked`.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The file cannot be created or examined.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        error: std::io::Error,
    },
    /// Users other than the owner may read or write the file, or one of the files that SQLite keeps beside it.
    #[error("{}: others than its owner may use the file (mode {mode:04o}); `chmod 600` takes that away", path.display())]
    Rights {
        /// The file.
        path: PathBuf,
        /// Its permissions, in the notation of `chmod`.
        mode: u32,
    },
    /// A revision that this library never gives: more than 63 bits, or below 0.
    #[error("a revision that is no whole number of 63 bits")]
    Revision,
    /// The table contains a `wake_at` outside the calendar.
    #[error("the table holds a wake_at outside the calendar")]
    Instant,
    /// The table contains a key that is not one of this library's.
    #[error("the table holds an invalid key: {0}")]
    Key(#[from] RowKeyError),
}

impl Sqlite {
    /// Opens the store of this file, and creates the file and its tables if they do not exist. On Unix, a new file and the files that SQLite
    /// keeps beside it get permissions 0600, whatever the process's umask.
    ///
    /// # Errors
    /// [`SqliteError::File`]; [`SqliteError::Rights`] (Unix) if the file exists and others may use it or a file beside it;
    /// [`SqliteError::Sqlite`].
    pub fn open(path: impl AsRef<Path>) -> Result<Self, SqliteError> {
        let path = path.as_ref();
        // `:memory:` and `file:…` have no special meaning: every path is a file.
        let absolute = std::path::absolute(path);
        let store = Self { path: absolute.map_err(|error| SqliteError::File { path: path.to_owned(), error })? };
        rights::make(&store.path)?;
        store.connection()?.execute_batch(TABLES)?;
        Ok(store)
    }

    /// Opens a connection; each thread needs its own.
    ///
    /// # Errors
    /// [`SqliteError::Sqlite`].
    pub fn connect(&self) -> Result<SqliteHost, SqliteError> {
        Ok(SqliteHost { connection: self.connection()?, store: self.clone() })
    }

    fn connection(&self) -> Result<Connection, SqliteError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch(SETTINGS)?;
        Ok(connection)
    }
}

/// One connection to a [`Sqlite`].
///
/// ```
/// use madoguchi::{Commit, Instant, RowKey};
/// use madoguchi_host_kit::{Host, Sqlite, SqliteHost};
/// let folder = tempfile::tempdir()?;
/// let mut host: SqliteHost = Sqlite::open(folder.path().join("bank.db"))?.connect()?;
/// assert!(host.load(&["customer/c-1001".parse::<RowKey>()?])?.is_empty());
/// assert!(host.unsent(100)?.is_empty());
/// assert!(!host.sent("customer/c-1001:1:0", Instant::MIN)?); // there is no such message
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct SqliteHost {
    connection: Connection,
    store: Sqlite,
}

impl SqliteHost {
    /// Marks a message as sent; `false` if it was already marked or does not exist. A host that sends first and marks afterwards delivers
    /// at least once.
    ///
    /// # Errors
    /// [`SqliteError::Sqlite`].
    pub fn sent(&mut self, id: &str, now: Instant) -> Result<bool, SqliteError> {
        let mut mark = self.connection.prepare_cached(SENT)?;
        Ok(mark.execute(named_params! { ":id": id, ":now": now.epoch_millis() })? == 1)
    }

    /// The oldest unsent messages, at most `most`.
    ///
    /// # Errors
    /// [`SqliteError::Sqlite`].
    pub fn unsent(&mut self, most: u32) -> Result<Vec<StoredMessage>, SqliteError> {
        let mut read = self.connection.prepare_cached(UNSENT)?;
        let message = |row: &rusqlite::Row<'_>| Ok(StoredMessage { id: row.get(0)?, json: row.get(1)? });
        Ok(read.query_map(named_params! { ":most": most }, message)?.collect::<Result<_, _>>()?)
    }
}

impl Host for SqliteHost {
    type Error = SqliteError;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, SqliteError> {
        let mut read = self.connection.prepare_cached(LOAD)?;
        let mut rows = Vec::with_capacity(keys.len());
        for key in keys {
            let found = read
                .query_row(named_params! { ":key": key.to_string() }, |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))
                .optional()?;
            if let Some((revision, bytes)) = found {
                let revision = u64::try_from(revision).map_err(|_| SqliteError::Revision)?;
                rows.push(Row { key: key.clone(), revision, bytes });
            }
        }
        Ok(rows)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, SqliteError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // A dropped transaction is rolled back.
        if !stage(&transaction, commit, usize::MAX)? {
            return Ok(CommitAnswer::Conflict);
        }
        transaction.commit()?;
        Ok(CommitAnswer::Committed)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, SqliteError> {
        let mut read = self.connection.prepare_cached(MESSAGE)?;
        let mut found = Vec::new();
        for id in ids {
            let message = |row: &rusqlite::Row<'_>| {
                Ok((row.get::<_, i64>(0)?, StoredMessage { id: row.get(1)?, json: row.get(2)? }))
            };
            for message in read.query_map(named_params! { ":id": id }, message)? {
                found.push(message?);
            }
        }
        found.sort_by_key(|(seq, _)| *seq);
        Ok(found.into_iter().map(|(_, message)| message).collect())
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, SqliteError> {
        let (wake_at, key) =
            last.map_or((i64::MIN, String::new()), |row| (row.wake_at.epoch_millis(), row.key.to_string()));
        let mut read = self.connection.prepare_cached(DUE)?;
        let values = named_params! {
            ":now": now.epoch_millis(), ":last_wake_at": wake_at, ":last_key": key, ":most": most,
        };
        let rows = read.query_map(values, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        let due = |(wake_at, key): (i64, String)| {
            let wake_at = Instant::from_epoch_millis(wake_at).map_err(|_| SqliteError::Instant)?;
            Ok(DueRow { wake_at, key: key.parse()? })
        };
        rows.map(|row| due(row?)).collect()
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, SqliteError> {
        let last = last.map(ToString::to_string).unwrap_or_default();
        let mut read = self.connection.prepare_cached(KEYS)?;
        let keys = read.query_map(named_params! { ":last_key": last, ":most": most }, |row| row.get::<_, String>(0))?;
        keys.map(|key| Ok(key?.parse()?)).collect()
    }

    fn purge(&mut self, now: Instant) -> Result<u64, SqliteError> {
        let gone = self.connection.prepare_cached(PURGE)?.execute(named_params! { ":now": now.epoch_millis() })?;
        Ok(u64::try_from(gone).unwrap_or(u64::MAX))
    }
}

impl TestHost for SqliteHost {
    fn relay(&mut self, ids: &[String]) -> Result<bool, SqliteError> {
        for id in ids {
            self.sent(id, Instant::MIN)?;
        }
        Ok(true)
    }

    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, SqliteError> {
        let connection = self.store.connection()?;
        connection.execute_batch("BEGIN IMMEDIATE")?;
        stage(&connection, commit, usize::try_from(after).unwrap_or(usize::MAX))?;
        drop(connection);
        Ok(true)
    }
}

/// Writes rows and then messages, at most `most` of them; `false` at the first row with another revision.
fn stage(connection: &Connection, commit: &Commit, most: usize) -> Result<bool, SqliteError> {
    for own in &commit.requires {
        if !requires(connection, own)? {
            return Ok(false);
        }
    }
    for write in commit.writes.iter().take(most) {
        if !put(connection, write)? {
            return Ok(false);
        }
    }
    for message in commit.outbox.iter().take(most.saturating_sub(commit.writes.len())) {
        say(connection, message)?;
    }
    Ok(true)
}

/// Whether a row that was only read still has its revision. The transaction has the write lock already, so it stays so.
fn requires(connection: &Connection, own: &Require) -> Result<bool, SqliteError> {
    let mut read = connection.prepare_cached(REQUIRE)?;
    let found = read.query_row(named_params! { ":key": own.key.to_string() }, |row| row.get::<_, i64>(0)).optional()?;
    let wanted = i64::try_from(own.revision).map_err(|_| SqliteError::Revision)?;
    Ok(found.unwrap_or_default() == wanted)
}

/// Writes a row if it has its expected revision; otherwise returns `false`.
fn put(connection: &Connection, write: &Write) -> Result<bool, SqliteError> {
    let number = |revision: u64| i64::try_from(revision).map_err(|_| SqliteError::Revision);
    let (key, revision) = (write.key.to_string(), number(write.revision)?);
    let millis = |at: Option<Instant>| at.map(Instant::epoch_millis);
    let (wake_at, purge_at) = (millis(write.wake_at), millis(write.purge_at));
    let bytes = &write.bytes;
    let written = if write.expected == 0 {
        connection.prepare_cached(INSERT)?.execute(named_params! {
            ":key": key, ":revision": revision, ":bytes": bytes, ":wake_at": wake_at, ":purge_at": purge_at,
        })?
    } else {
        connection.prepare_cached(UPDATE)?.execute(named_params! {
            ":key": key, ":revision": revision, ":bytes": bytes, ":wake_at": wake_at, ":purge_at": purge_at,
            ":expected": number(write.expected)?,
        })?
    };
    Ok(written == 1)
}

/// Puts a message into the outbox. A duplicate ID is an error, because the library never repeats one.
fn say(connection: &Connection, message: &Message) -> Result<(), SqliteError> {
    let StoredMessage { id, json } = StoredMessage::of(message);
    connection.prepare_cached(SAY)?.execute(named_params! { ":id": id, ":json": json })?;
    Ok(())
}

/// How long a connection waits for the write lock.
const PATIENCE: Duration = Duration::from_secs(30);

const SETTINGS: &str = "
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
";

const TABLES: &str = "
CREATE TABLE IF NOT EXISTS madoguchi_row (
    key      TEXT    NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    bytes    BLOB    NOT NULL,
    wake_at  INTEGER,
    purge_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS madoguchi_row_wake ON madoguchi_row (wake_at, key) WHERE wake_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS madoguchi_row_purge ON madoguchi_row (purge_at) WHERE purge_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS madoguchi_outbox (
    seq     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id      TEXT    NOT NULL UNIQUE,
    json    TEXT    NOT NULL,
    sent_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS madoguchi_outbox_unsent ON madoguchi_outbox (seq) WHERE sent_at IS NULL;
";

const LOAD: &str = "SELECT revision, bytes FROM madoguchi_row WHERE key = :key;";

const REQUIRE: &str = "SELECT revision FROM madoguchi_row WHERE key = :key;";

const INSERT: &str = "
INSERT INTO madoguchi_row (key, revision, bytes, wake_at, purge_at)
VALUES (:key, :revision, :bytes, :wake_at, :purge_at)
ON CONFLICT (key) DO NOTHING;
";

const UPDATE: &str = "
UPDATE madoguchi_row
SET revision = :revision, bytes = :bytes, wake_at = :wake_at, purge_at = :purge_at
WHERE key = :key AND revision = :expected;
";

const SAY: &str = "INSERT INTO madoguchi_outbox (id, json) VALUES (:id, :json);";

const MESSAGE: &str = "SELECT seq, id, json FROM madoguchi_outbox WHERE id = :id;";

const UNSENT: &str = "SELECT id, json FROM madoguchi_outbox WHERE sent_at IS NULL ORDER BY seq LIMIT :most;";

const SENT: &str = "UPDATE madoguchi_outbox SET sent_at = :now WHERE id = :id AND sent_at IS NULL;";

const DUE: &str = "
SELECT wake_at, key FROM madoguchi_row
WHERE wake_at <= :now AND (wake_at, key) > (:last_wake_at, :last_key)
ORDER BY wake_at, key LIMIT :most;
";

const KEYS: &str = "SELECT key FROM madoguchi_row WHERE key > :last_key ORDER BY key LIMIT :most;";

const PURGE: &str = "DELETE FROM madoguchi_row WHERE purge_at <= :now;";

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;

    /// The contents of the page's code blocks in a language.
    fn blocks(page: &str) -> Vec<&str> {
        page.split("```sql\n").skip(1).map(|rest| rest.split_once("```").unwrap().0.trim()).collect()
    }

    fn page() -> String {
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/host.md")).unwrap()
    }

    /// The page prints exactly the statements that run here.
    #[test]
    fn the_page_prints_these_statements() {
        let page = page();
        let own = [TABLES, LOAD, REQUIRE, INSERT, UPDATE, SAY, DUE, PURGE, UNSENT, SENT, MESSAGE, KEYS];
        assert_eq!(blocks(&page), own.map(str::trim));
    }

    /// A page of due rows is read from the index alone, from the row after the last one: neither a sort nor the rows of the pages before it.
    #[test]
    fn a_page_of_due_rows_is_one_range_of_the_index() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(TABLES).unwrap();
        let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {DUE}")).unwrap();
        let steps = plan
            .query_map((5, 5, "customer/c-0", 10), |row| row.get::<_, String>(3))
            .unwrap()
            .map(Result::unwrap)
            .collect::<Vec<_>>();
        let [step] = steps.as_slice() else { panic!("one step, not {steps:?}") };
        assert!(step.contains("COVERING INDEX madoguchi_row_wake"), "{step}");
        assert!(step.contains("(wake_at,key)>(?,?)"), "{step}");
    }

    /// A page of keys is read from the index alone, from the key after the last one.
    #[test]
    fn a_page_of_keys_is_one_range_of_the_index() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(TABLES).unwrap();
        let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {KEYS}")).unwrap();
        let steps = plan.query_map(("customer/c-0", 10), |row| row.get::<_, String>(3)).unwrap();
        let steps = steps.map(Result::unwrap).collect::<Vec<_>>();
        let [step] = steps.as_slice() else { panic!("one step, not {steps:?}") };
        assert!(step.contains("COVERING INDEX") && step.contains("(key>?)"), "{step}");
    }

    /// Each statement runs on an empty file as printed, and does what the page says.
    #[test]
    fn the_statements_of_the_page_run() {
        let page = page();
        let connection = Connection::open_in_memory().unwrap();
        let (tables, statements) = (blocks(&page)[0], blocks(&page)[1..].to_vec());
        connection.execute_batch(tables).unwrap();
        connection.execute_batch(tables).unwrap(); // and again
        let values = [
            (":key", Value::Text("customer/c-1".to_owned())),
            (":expected", Value::Integer(1)),
            (":revision", Value::Integer(1)),
            (":bytes", Value::Blob(vec![0, 255])),
            (":wake_at", Value::Integer(5)),
            (":purge_at", Value::Integer(5)),
            (":id", Value::Text("customer/c-1:1:0".to_owned())),
            (":json", Value::Text("{}".to_owned())),
            (":now", Value::Integer(5)),
            (":last_wake_at", Value::Integer(5)),
            (":last_key", Value::Text("customer/c-0".to_owned())),
            (":most", Value::Integer(10)),
        ];
        // Rows that are returned, or rows that are changed.
        let run = |statement: &str| -> usize {
            let mut prepared = connection.prepare(statement).unwrap();
            for (name, value) in &values {
                if let Some(place) = prepared.parameter_index(name).unwrap() {
                    prepared.raw_bind_parameter(place, value).unwrap();
                }
            }
            if prepared.column_count() == 0 {
                return prepared.raw_execute().unwrap();
            }
            let mut rows = prepared.raw_query();
            std::iter::from_fn(|| rows.next().unwrap().map(drop)).count()
        };
        let [load, require, insert, update, say, due, purge, unsent, sent, message, keys] =
            statements.try_into().unwrap();
        for (statement, count) in [
            (load, 0),
            (require, 0),
            (update, 0),
            (insert, 1),
            (require, 1),
            (insert, 0),
            (update, 1),
            (load, 1),
            (due, 1),
            (keys, 1),
            (say, 1),
            (unsent, 1),
            (sent, 1),
            (sent, 0),
            (unsent, 0),
            (purge, 1),
            (purge, 0),
            (load, 0),
            (message, 1),
        ] {
            assert_eq!(run(statement), count, "{statement}");
        }
    }
}
