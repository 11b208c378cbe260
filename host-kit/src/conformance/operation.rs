//! The suite's operations and replies: plain values, so that any language can carry them.

use madoguchi::{Commit, Instant, Row, RowKey};

use super::probe::Probe;
use crate::host::DueRow;
use crate::message::StoredMessage;

/// An operation on the store. A connection is a number from 0, opened at its first use.
///
/// ```
/// use madoguchi_host_kit::{Operation, Suite};
/// let suite = Suite::new("doc", 2)?;
/// assert!(matches!(suite.operation(), Some(Operation::Load { connection: 0, .. }))); // was the name used before?
/// assert!(Suite::new("doc", 1).is_err()); // one thread cannot test anything in parallel
/// # Ok::<(), madoguchi_host_kit::SuiteError>(())
/// ```
#[derive(Clone, Debug)]
pub enum Operation {
    /// Read these rows. The reply is [`Reply::Rows`].
    Load {
        /// The connection.
        connection: u32,
        /// The keys of the rows.
        keys: Vec<RowKey>,
    },
    /// Commit this. The reply is [`Reply::Committed`] or [`Reply::Conflict`].
    Commit {
        /// The connection.
        connection: u32,
        /// The commit.
        commit: Commit,
    },
    /// Begin to commit this, and after some statements break the connection like a crash, without COMMIT. Rows count first, then messages,
    /// in order. The reply is [`Reply::Done`]; the next use of the connection's number opens a new one.
    Crash {
        /// The connection.
        connection: u32,
        /// The commit.
        commit: Commit,
        /// The number of statements after which the connection breaks, 0 … rows + messages.
        after: u32,
    },
    /// Read the messages with these IDs in the outbox, sent or not, in the order in which they would be sent. The reply is
    /// [`Reply::Outbox`].
    Outbox {
        /// The connection.
        connection: u32,
        /// The IDs of the messages.
        ids: Vec<String>,
    },
    /// Do to these messages what the relay does to messages that it has sent, and what a clean-up does on the same day. The reply is
    /// [`Reply::Done`].
    Relay {
        /// The connection.
        connection: u32,
        /// The IDs of the messages.
        ids: Vec<String>,
    },
    /// List one page of the due rows, ordered by `wake_at` and then by the bytes of the key. The reply is [`Reply::Due`].
    Due {
        /// The connection.
        connection: u32,
        /// The instant.
        now: Instant,
        /// The last row of the previous page; `None` for the first page.
        last: Option<DueRow>,
        /// The most rows to list.
        most: u32,
    },
    /// List one page of the keys of all rows, in the order of the keys' bytes. The reply is [`Reply::Keys`].
    Keys {
        /// The connection.
        connection: u32,
        /// The last key of the previous page; `None` for the first page.
        last: Option<RowKey>,
        /// The most keys to list.
        most: u32,
    },
    /// Purge the rows that may go. The reply is [`Reply::Done`].
    Purge {
        /// The connection.
        connection: u32,
        /// The instant.
        now: Instant,
    },
    /// Drive this act like a customer's request: with the host's own loop and everything around it. The reply is [`Reply::Done`], or
    /// [`Reply::Failed`] if the act did not reach its end: some acts of the suite fail on purpose.
    Drive {
        /// The connection.
        connection: u32,
        /// The act.
        probe: Probe,
        /// Whether the request fails afterwards, as if the bank's own code threw an exception.
        fails: bool,
    },
    /// Carry out all of these at once, each in its own thread. The reply is [`Reply::All`], in the order of the operations.
    Parallel(Vec<Self>),
    /// Close all connections; if the store is in the process, open it again. The reply is [`Reply::Done`].
    Reopen,
}

/// The reply to an [`Operation`].
///
/// ```
/// use madoguchi_host_kit::{Reply, Suite};
/// let mut suite = Suite::new("doc", 2)?;
/// suite.answer(Reply::Rows(Vec::new()))?;
/// suite.answer(Reply::Committed)?;
/// assert!(suite.answer(Reply::All(Vec::new())).is_err()); // this does not fit the operation
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
    Due(Vec<DueRow>),
    /// The keys of the rows.
    Keys(Vec<RowKey>),
    /// Done.
    Done,
    /// The reply to each of the parallel operations.
    All(Vec<Self>),
    /// It failed, with the store's own text.
    Failed(String),
    /// The store cannot do that, and why. The check is not proved.
    Unable(String),
}
