//! The store for the host's rows and messages: in memory, or in a file.

use std::fmt;

use madoguchi::{Commit, Instant, Row, RowKey, printable};
use madoguchi_host_kit::{
    CommitAnswer, DueRow, Host, Memory, MemoryHost, Sqlite, SqliteError, SqliteHost, StoredMessage,
};

use crate::failure::Failure;

/// A store of the host kit, with its outbox.
pub(crate) enum Store {
    /// In memory, lost when the program ends.
    Memory {
        /// The store.
        store: Memory,
        /// A connection to it.
        host: MemoryHost,
        /// The number of messages that were sent.
        sent: usize,
    },
    /// In a file.
    File(Box<SqliteHost>),
}

impl Store {
    /// Opens the store in a file, or a store in memory if there is no path.
    pub(crate) fn open(path: Option<&str>) -> Result<Self, Failure> {
        let Some(path) = path else {
            let store = Memory::default();
            return Ok(Self::Memory { host: store.connect(), store, sent: 0 });
        };
        let file = Sqlite::open(path).and_then(|store| store.connect());
        file.map(|file| Self::File(Box::new(file))).map_err(|error| match &error {
            SqliteError::Rights { path, mode } => {
                let name = printable(&path.to_string_lossy());
                let ja = "所有者以外も使えるファイルです";
                Failure::File(
                    format!("{name}: {ja}（モード{mode:04o}）。パスワードのハッシュが入っているので開きません（chmod 600 で直せます）"),
                    printable(&error.to_string()),
                )
            }
            error => failed(error),
        })
    }

    /// The unsent messages, the oldest first.
    pub(crate) fn unsent(&mut self) -> Result<Vec<StoredMessage>, Failure> {
        match self {
            Self::Memory { store, sent, .. } => Ok(store.messages().into_iter().skip(*sent).collect()),
            Self::File(host) => host.unsent(u32::MAX).map_err(|error| failed(&error)),
        }
    }

    /// Marks a message as sent. Because it is sent before it is marked, it is sent at least once.
    pub(crate) fn sent(&mut self, message: &StoredMessage, now: Instant) -> Result<(), Failure> {
        match self {
            Self::Memory { sent, .. } => *sent = sent.saturating_add(1),
            Self::File(host) => {
                host.sent(&message.id, now).map_err(|error| failed(&error))?;
            }
        }
        Ok(())
    }
}

impl Host for Store {
    type Error = SqliteError;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, SqliteError> {
        match self {
            Self::Memory { host, .. } => Ok(never(host.load(keys))),
            Self::File(host) => host.load(keys),
        }
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, SqliteError> {
        match self {
            Self::Memory { host, .. } => Ok(never(host.commit(commit))),
            Self::File(host) => host.commit(commit),
        }
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, SqliteError> {
        match self {
            Self::Memory { host, .. } => Ok(never(host.outbox(ids))),
            Self::File(host) => host.outbox(ids),
        }
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, SqliteError> {
        match self {
            Self::Memory { host, .. } => Ok(never(host.due(now, last, most))),
            Self::File(host) => host.due(now, last, most),
        }
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, SqliteError> {
        match self {
            Self::Memory { host, .. } => Ok(never(host.keys(last, most))),
            Self::File(host) => host.keys(last, most),
        }
    }

    fn purge(&mut self, now: Instant) -> Result<u64, SqliteError> {
        match self {
            Self::Memory { host, .. } => Ok(never(host.purge(now))),
            Self::File(host) => host.purge(now),
        }
    }
}

/// Reports that the store cannot be used.
pub(crate) fn failed(error: &impl fmt::Display) -> Failure {
    Failure::File(format!("記録が使えません: {error}"), format!("the store cannot be used: {error}"))
}

/// Unwraps a result of the store in memory, which cannot fail.
fn never<T>(done: Result<T, std::convert::Infallible>) -> T {
    match done {
        Ok(done) => done,
        Err(never) => match never {},
    }
}
