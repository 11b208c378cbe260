//! A store on PostgreSQL. `docs/host-postgresql.md` prints its statements, and says why they are enough.
//!
//! A commit is one transaction in *read committed*. It first takes an advisory lock for each name of a row that must not exist yet, because
//! no row lock can hold a row that is absent. Then it locks its rows in the byte order of their keys. Each transaction sets what it needs
//! (isolation, durability, timeouts), so no setting of the session, the role or the server weakens it.

mod link; // a connection that is opened again after it was lost
mod plan; // the steps of a commit
mod schema; // creates and checks the tables
mod sql; // the statements

use std::fmt;

use madoguchi::{Commit, Instant, Row, RowKey, RowKeyError};
use postgres::error::SqlState;
use postgres::tls::{MakeTlsConnect, TlsConnect};
use postgres::types::Type;
use postgres::{Client, Config, Socket};

use crate::conformance::TestHost;
use crate::host::{CommitAnswer, DueRow, Host};
use crate::message::StoredMessage;
use link::{Link, Opener};
use plan::Plan;

/// A store in a database; it opens connections.
///
/// ```no_run
/// use madoguchi_host_kit::{Postgres, check};
/// use madoguchi_host_kit::postgres::{Config, NoTls}; // over a network, a TLS connector in the place of `NoTls`
/// let config: Config = "host=/run/postgresql user=madoguchi dbname=bank connect_timeout=5".parse()?;
/// let store = Postgres::open(&config, NoTls)?;
/// let report = check("doc", 4, &mut || store.connect())?;
/// assert!(report.is_fit(), "{report}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Postgres {
    opener: Opener,
}

/// Errors of the store.
///
/// ```
/// use madoguchi_host_kit::{Postgres, PostgresError};
/// use madoguchi_host_kit::postgres::{Config, NoTls};
/// let config: Config = "host=/no/such/folder user=madoguchi".parse()?;
/// assert!(matches!(Postgres::open(&config, NoTls), Err(PostgresError::Postgres(_))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, thiserror::Error)]
pub enum PostgresError {
    /// An error of the server or of the connection, before COMMIT was sent. Nothing of the transaction was committed.
    #[error("PostgreSQL: {}", link::text(.0))]
    Postgres(#[from] postgres::Error),
    /// COMMIT was sent, and no clear answer came back. It is unknown whether the commit took effect, or whether the standby servers have it.
    #[error("PostgreSQL: it is unknown whether the commit took effect: {0}")]
    InDoubt(String),
    /// The server is a standby: what it returns can be out of date, and it accepts no commit.
    #[error("PostgreSQL: the server is a standby; connect to the primary")]
    Standby,
    /// The encoding of the database cannot hold every text.
    #[error("PostgreSQL: the database has the encoding {0}; UTF8 is needed")]
    Encoding(String),
    /// A table differs from that of `docs/host-postgresql.md`.
    #[error("PostgreSQL: {0}")]
    Schema(String),
    /// A revision that this library never gives: more than 63 bits, or below 0.
    #[error("a revision that is no whole number of 63 bits")]
    Revision,
    /// The table contains an instant outside the calendar.
    #[error("an instant outside the calendar")]
    Instant,
    /// The table contains a key that is not one of this library's.
    #[error("the table holds an invalid key: {0}")]
    Key(#[from] RowKeyError),
}

impl PostgresError {
    /// Whether the transaction lost against another one, and would succeed if it were repeated: a serialisation failure, a deadlock, or a
    /// lock that could not be obtained in time. An error at COMMIT is never one of them.
    fn is_conflict(&self) -> bool {
        let retried =
            [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED, SqlState::LOCK_NOT_AVAILABLE];
        matches!(self, Self::Postgres(error) if error.code().is_some_and(|code| retried.contains(code)))
    }
}

impl Postgres {
    /// Opens the store in this database, and creates its tables if they do not exist. If they exist, the role needs no right to create
    /// anything. Several machines may do this at the same time.
    ///
    /// `tls` is `NoTls` for a Unix socket, and a connector of `postgres-native-tls`, `postgres-openssl` or `tokio-postgres-rustls` over a
    /// network. The configuration should set `connect_timeout` and, over a network, `tcp_user_timeout`, so that a call to a machine that has
    /// vanished ends. Its notice callback is replaced.
    ///
    /// The calls of the store block. In a program that uses Tokio, make them in `spawn_blocking`, because the driver panics in an
    /// asynchronous task.
    ///
    /// # Errors
    /// [`PostgresError::Postgres`]; [`PostgresError::Standby`], [`PostgresError::Encoding`] or [`PostgresError::Schema`] if the database is
    /// not suitable; [`PostgresError::InDoubt`].
    pub fn open<T>(config: &Config, tls: T) -> Result<Self, PostgresError>
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let store = Self { opener: Opener::new(config, tls) };
        schema::prepare(&mut Link::open(&store.opener)?)?;
        Ok(store)
    }

    /// Opens a connection; each thread needs its own.
    ///
    /// # Errors
    /// [`PostgresError::Postgres`], [`PostgresError::Standby`], [`PostgresError::Encoding`].
    pub fn connect(&self) -> Result<PostgresHost, PostgresError> {
        Ok(PostgresHost { link: Link::open(&self.opener)? })
    }
}

impl fmt::Debug for Postgres {
    /// Shows nothing of the configuration, which contains a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres").finish_non_exhaustive()
    }
}

/// One connection to a [`Postgres`]. If it is lost, the call returns an error, and the next call opens it again.
///
/// ```no_run
/// use madoguchi::{Instant, RowKey};
/// use madoguchi_host_kit::{Host, Postgres, PostgresHost};
/// use madoguchi_host_kit::postgres::{Config, NoTls};
/// let config: Config = "host=/run/postgresql user=madoguchi dbname=bank".parse()?;
/// let mut host: PostgresHost = Postgres::open(&config, NoTls)?.connect()?;
/// assert!(host.load(&["customer/c-1001".parse::<RowKey>()?])?.is_empty());
/// assert!(host.unsent(100)?.is_empty());
/// assert!(!host.sent("customer/c-1001:1:0", Instant::MIN)?); // there is no such message
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct PostgresHost {
    link: Link,
}

impl PostgresHost {
    /// Marks a message as sent; `false` if it was already marked or does not exist. A host that sends first and marks afterwards delivers
    /// at least once.
    ///
    /// # Errors
    /// [`PostgresError::Postgres`], [`PostgresError::InDoubt`], and what [`Postgres::connect`] can return.
    pub fn sent(&mut self, id: &str, now: Instant) -> Result<bool, PostgresError> {
        let values: [link::Value<'_>; 2] = [(&now.epoch_millis(), Type::INT8), (&id, Type::TEXT)];
        self.link.write(|client| Ok(client.execute_typed(sql::SENT, &values)? == 1))
    }

    /// The oldest unsent messages, at most `most`.
    ///
    /// # Errors
    /// [`PostgresError::Postgres`], and what [`Postgres::connect`] can return.
    pub fn unsent(&mut self, most: u32) -> Result<Vec<StoredMessage>, PostgresError> {
        self.messages(sql::UNSENT, &[(&i64::from(most), Type::INT8)])
    }

    fn messages(&mut self, statement: &str, values: &[link::Value<'_>]) -> Result<Vec<StoredMessage>, PostgresError> {
        let rows = self.link.read(|client| client.query_typed(statement, values))?;
        let message = |row: postgres::Row| Ok(StoredMessage { id: row.try_get("id")?, json: row.try_get("json")? });
        rows.into_iter().map(message).collect()
    }
}

impl fmt::Debug for PostgresHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresHost").finish_non_exhaustive()
    }
}

impl Host for PostgresHost {
    type Error = PostgresError;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, PostgresError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let keys: Vec<_> = keys.iter().map(RowKey::to_string).collect();
        let rows = self.link.read(|client| client.query_typed(sql::LOAD, &[(&keys, Type::TEXT_ARRAY)]))?;
        let row = |row: postgres::Row| {
            let revision = u64::try_from(row.try_get::<_, i64>("revision")?).map_err(|_| PostgresError::Revision)?;
            Ok(Row { key: row.try_get::<_, &str>("key")?.parse()?, revision, bytes: row.try_get("bytes")? })
        };
        rows.into_iter().map(row).collect()
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, PostgresError> {
        let plan = Plan::of(commit)?;
        match self.link.transaction(|client| plan.stage(client), |&staged| staged) {
            Ok(true) => Ok(CommitAnswer::Committed),
            Ok(false) => Ok(CommitAnswer::Conflict),
            Err(error) if error.is_conflict() => Ok(CommitAnswer::Conflict),
            Err(error) => Err(error),
        }
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, PostgresError> {
        self.messages(sql::MESSAGE, &[(&ids, Type::TEXT_ARRAY)])
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, PostgresError> {
        let (wake_at, key) =
            last.map_or((i64::MIN, String::new()), |row| (row.wake_at.epoch_millis(), row.key.to_string()));
        let values: [link::Value<'_>; 4] = [
            (&now.epoch_millis(), Type::INT8),
            (&wake_at, Type::INT8),
            (&key, Type::TEXT),
            (&i64::from(most), Type::INT8),
        ];
        let rows = self.link.read(|client| client.query_typed(sql::DUE, &values))?;
        let due = |row: &postgres::Row| {
            let wake_at = Instant::from_epoch_millis(row.try_get("wake_at")?).map_err(|_| PostgresError::Instant)?;
            Ok(DueRow { wake_at, key: row.try_get::<_, &str>("key")?.parse()? })
        };
        rows.iter().map(due).collect()
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, PostgresError> {
        let last = last.map(ToString::to_string).unwrap_or_default();
        let values: [link::Value<'_>; 2] = [(&last, Type::TEXT), (&i64::from(most), Type::INT8)];
        let rows = self.link.read(|client| client.query_typed(sql::KEYS, &values))?;
        rows.iter().map(|row| Ok(row.try_get::<_, &str>("key")?.parse()?)).collect()
    }

    /// Deletes in batches, each in a transaction of its own. If it fails in the middle, the rows of the previous batches are gone.
    fn purge(&mut self, now: Instant) -> Result<u64, PostgresError> {
        let values: [link::Value<'_>; 2] = [(&now.epoch_millis(), Type::INT8), (&BATCH, Type::INT8)];
        let mut gone = 0_u64;
        loop {
            let batch = self.link.write(|client| Ok(client.execute_typed(sql::PURGE, &values)?))?;
            gone = gone.saturating_add(batch);
            if batch == 0 {
                return Ok(gone);
            }
        }
    }
}

impl TestHost for PostgresHost {
    fn relay(&mut self, ids: &[String]) -> Result<bool, PostgresError> {
        for id in ids {
            self.sent(id, Instant::MIN)?;
        }
        Ok(true)
    }

    /// The server ends the connection's own process in the middle of the transaction.
    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, PostgresError> {
        let plan = Plan::of_first(commit, usize::try_from(after).unwrap_or(usize::MAX))?;
        let end = |client: &mut Client| {
            plan.stage(client)?;
            // The process ends at the latest before it answers the second statement.
            client.batch_execute("SELECT pg_terminate_backend(pg_backend_pid())")?;
            client.batch_execute("SELECT 1")?;
            Ok(false) // it still answers: roll back
        };
        match self.link.transaction(end, |_| false) {
            Err(PostgresError::Postgres(error)) if link::is_lost(&error) => Ok(true),
            answered => answered,
        }
    }
}

/// How many rows `purge` deletes in one transaction, so that nobody waits long for a row that it holds.
const BATCH: i64 = 10_000;
