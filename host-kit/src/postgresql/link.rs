//! A connection that is opened again after it was lost, and its transactions.
//!
//! A connection is kept only while its state is known: after an error of the connection, after an unclear answer to COMMIT, or after a
//! ROLLBACK that failed, it is closed, and the server ends what was open on it. So no transaction stays open between two calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use postgres::error::Severity;
use postgres::tls::{MakeTlsConnect, TlsConnect};
use postgres::types::{ToSql, Type};
use postgres::{Client, Config, Error, Socket};

use super::{PostgresError, sql};

/// The value of a parameter and its type. With the types, a statement takes one round trip and leaves nothing prepared on the connection.
pub(super) type Value<'a> = (&'a (dyn ToSql + Sync), Type);

/// Opens connections. Each sets the flag when the server sends a warning.
#[derive(Clone)]
pub(super) struct Opener(Arc<Open>);

type Open = dyn Fn(&Arc<AtomicBool>) -> Result<Client, Error> + Send + Sync;

impl Opener {
    pub(super) fn new<T>(config: &Config, tls: T) -> Self
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let config = config.clone();
        Self(Arc::new(move |warned| {
            let warned = Arc::clone(warned);
            let mut own = config.clone();
            own.notice_callback(move |notice| {
                if notice.parsed_severity() == Some(Severity::Warning) {
                    warned.store(true, Ordering::Relaxed);
                }
            });
            own.connect(tls.clone())
        }))
    }
}

pub(super) struct Link {
    opener: Opener,
    /// Whether the server has sent a warning.
    warned: Arc<AtomicBool>,
    client: Option<Client>,
}

impl Link {
    pub(super) fn open(opener: &Opener) -> Result<Self, PostgresError> {
        let mut link = Self { opener: opener.clone(), warned: Arc::default(), client: None };
        link.client = Some(link.client()?);
        Ok(link)
    }

    /// Takes the connection out, or opens one. Whoever takes it puts it back if it can be used again.
    fn client(&mut self) -> Result<Client, PostgresError> {
        if let Some(client) = self.client.take().filter(|client| !client.is_closed()) {
            return Ok(client);
        }
        let mut client = (self.opener.0)(&self.warned)?;
        let server = client.query_typed_one(sql::SERVER, &[])?;
        if server.try_get("standby")? {
            return Err(PostgresError::Standby);
        }
        match server.try_get("encoding")? {
            "UTF8" => Ok(client),
            other => Err(PostgresError::Encoding(other.to_owned())),
        }
    }

    /// Runs one statement that only reads.
    pub(super) fn read<T>(&mut self, work: impl FnOnce(&mut Client) -> Result<T, Error>) -> Result<T, PostgresError> {
        let mut client = self.client()?;
        let done = work(&mut client);
        if !done.as_ref().is_err_and(is_lost) {
            self.client = Some(client);
        }
        Ok(done?)
    }

    /// Runs statements in a transaction, and commits it.
    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Client) -> Result<T, PostgresError>,
    ) -> Result<T, PostgresError> {
        self.transaction(work, |_| true)
    }

    /// Runs statements in a transaction. `commits` decides by their result whether it is committed or rolled back.
    pub(super) fn transaction<T>(
        &mut self,
        work: impl FnOnce(&mut Client) -> Result<T, PostgresError>,
        commits: impl FnOnce(&T) -> bool,
    ) -> Result<T, PostgresError> {
        let mut client = self.client()?;
        let done = client.batch_execute(sql::BEGIN).map_err(PostgresError::Postgres).and_then(|()| work(&mut client));
        if done.as_ref().is_ok_and(commits) {
            self.commit(client)?;
        } else if client.batch_execute("ROLLBACK").is_ok() {
            self.client = Some(client);
        }
        done
    }

    /// Sends COMMIT. A warning is an answer that does not say what it seems to say: the servers in `synchronous_standby_names` do not have
    /// the commit, or there was no transaction, because a proxy has changed the connection.
    fn commit(&mut self, mut client: Client) -> Result<(), PostgresError> {
        self.warned.store(false, Ordering::Relaxed);
        client.batch_execute(sql::COMMIT).map_err(|error| PostgresError::InDoubt(text(&error)))?;
        if self.warned.load(Ordering::Relaxed) {
            return Err(PostgresError::InDoubt("the server answered COMMIT with a warning".to_owned()));
        }
        self.client = Some(client);
        Ok(())
    }
}

/// Whether the connection cannot be used after this error: everything but an error that the server reports about a statement.
pub(super) fn is_lost(error: &Error) -> bool {
    error.as_db_error().is_none_or(|error| error.parsed_severity() != Some(Severity::Error))
}

/// The error as text. Without the server's details, which repeat values of the row.
pub(super) fn text(error: &Error) -> String {
    if let Some(error) = error.as_db_error() {
        return format!("{} {}: {}", error.severity(), error.code().code(), error.message());
    }
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}
