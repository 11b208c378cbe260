//! What the suite asks for, and what it is told: plain values, so that any language can carry them.

use madoguchi::{Commit, Instant, Row, RowKey};

use super::probe::Probe;
use crate::message::StoredMessage;

/// What is to be done with the store. A connection is a number from 0; it is opened when it is first named.
///
/// ```
/// use madoguchi_host_kit::{Operation, Suite};
/// let suite = Suite::new("doc", 2)?;
/// assert!(matches!(suite.operation(), Some(Operation::Load { connection: 0, .. }))); // was the name used before?
/// assert!(Suite::new("doc", 1).is_err()); // nothing is parallel with itself
/// # Ok::<(), madoguchi_host_kit::SuiteError>(())
/// ```
#[derive(Clone, Debug)]
pub enum Operation {
    /// Read these rows. Told by [`Reply::Rows`].
    Load {
        /// On which connection.
        connection: u32,
        /// Which rows.
        keys: Vec<RowKey>,
    },
    /// Commit this. Told by [`Reply::Committed`] or [`Reply::Conflict`].
    Commit {
        /// On which connection.
        connection: u32,
        /// What.
        commit: Commit,
    },
    /// Begin to commit this, and after so many statements break the connection as a crash would: nothing says COMMIT. Rows count
    /// first, then messages, in their order. Told by [`Reply::Done`]; the next use of the connection's number opens a new one.
    Crash {
        /// On which connection.
        connection: u32,
        /// What.
        commit: Commit,
        /// Statements after which the connection breaks, 0 … rows + messages.
        after: u32,
    },
    /// Read the messages of these names in the outbox, in the order in which they would be sent, sent or not. Told by
    /// [`Reply::Outbox`].
    Outbox {
        /// On which connection.
        connection: u32,
        /// Which messages.
        ids: Vec<String>,
    },
    /// Name the rows that are due, the longest due first. Told by [`Reply::Due`].
    Due {
        /// On which connection.
        connection: u32,
        /// At which instant.
        now: Instant,
        /// How many at most.
        most: u32,
    },
    /// Purge the rows whose time has come. Told by [`Reply::Done`].
    Purge {
        /// On which connection.
        connection: u32,
        /// At which instant.
        now: Instant,
    },
    /// Drive this act, as a request of a customer would: by the host's own loop, with all that stands around it. Told by
    /// [`Reply::Done`], or by [`Reply::Failed`] where the act was not driven to its end: some acts of the suite fail on purpose.
    Drive {
        /// On which connection.
        connection: u32,
        /// The act.
        probe: Probe,
        /// Whether the request fails afterwards, as it would by an exception in the bank's own code.
        fails: bool,
    },
    /// Do all of these at a time, each in a thread of its own. Told by [`Reply::All`], in the order of the operations.
    Parallel(Vec<Self>),
    /// Close all connections; where the store is in the process, begin a new one. Told by [`Reply::Done`].
    Reopen,
}

/// What came of an [`Operation`].
///
/// ```
/// use madoguchi_host_kit::{Reply, Suite};
/// let mut suite = Suite::new("doc", 2)?;
/// suite.answer(Reply::Rows(Vec::new()))?;
/// suite.answer(Reply::Committed)?;
/// assert!(suite.answer(Reply::All(Vec::new())).is_err()); // that was not asked
/// # Ok::<(), madoguchi_host_kit::SuiteError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The rows that were found.
    Rows(Vec<Row>),
    /// The commit is durable.
    Committed,
    /// A row had another revision.
    Conflict,
    /// The messages that were found.
    Outbox(Vec<StoredMessage>),
    /// The rows that are due.
    Due(Vec<RowKey>),
    /// It was done.
    Done,
    /// What came of each of the parallel ones.
    All(Vec<Self>),
    /// It failed, with the store's own text.
    Failed(String),
    /// The store cannot be made to do that, and why. The check is not proved.
    Unable(String),
}
