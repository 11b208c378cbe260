//! A store in memory, for tests and examples.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{Commit, Instant, Row, RowKey, Write};

use crate::conformance::TestHost;
use crate::host::{CommitAnswer, DueRow, Host};
use crate::message::StoredMessage;

/// The stored data. Clones share one store.
///
/// ```
/// use madoguchi::RowKey;
/// use madoguchi_host_kit::{Host, Memory};
/// let store = Memory::default();
/// assert!(store.connect().load(&["customer/c-1001".parse::<RowKey>()?])?.is_empty());
/// assert!(store.messages().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<Tables>>);

impl Memory {
    /// Opens a connection.
    pub fn connect(&self) -> MemoryHost {
        MemoryHost(self.clone())
    }

    /// A separate store with the same content, to try different continuations.
    ///
    /// ```
    /// use madoguchi::{Commit, Write};
    /// use madoguchi_host_kit::{Host, Memory};
    /// let (store, key) = (Memory::default(), "customer/c-1001".parse()?);
    /// let copy = store.copy();
    /// let write = Write { key, expected: 0, revision: 1, bytes: vec![7], wake_at: None, purge_at: None };
    /// store.connect().commit(&Commit { writes: vec![write.clone()], ..Commit::default() })?;
    /// assert!(copy.connect().load(&[write.key])?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn copy(&self) -> Self {
        Self(Arc::new(Mutex::new(self.lock().clone())))
    }

    /// All messages, in the order of their commits.
    pub fn messages(&self) -> Vec<StoredMessage> {
        self.lock().outbox.clone()
    }

    /// Ignores poisoning: no panic can happen inside the few lines that change the tables, so they are consistent.
    fn lock(&self) -> MutexGuard<'_, Tables> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection to a [`Memory`].
///
/// ```
/// use madoguchi::{Commit, Instant};
/// use madoguchi_host_kit::{CommitAnswer, Host, Memory, MemoryHost};
/// let mut host: MemoryHost = Memory::default().connect();
/// assert_eq!(host.commit(&Commit::default())?, CommitAnswer::Committed); // nothing to write
/// assert!(host.due(Instant::MAX, None, 10)?.is_empty());
/// # Ok::<(), std::convert::Infallible>(())
/// ```
#[derive(Clone, Debug)]
pub struct MemoryHost(Memory);

#[derive(Clone, Debug, Default)]
struct Tables {
    rows: BTreeMap<RowKey, Kept>,
    /// The keys of the rows, in the order of their bytes.
    order: BTreeMap<String, RowKey>,
    /// The rows that have a `wake_at`.
    wakes: BTreeSet<DueRow>,
    /// The names of all messages.
    names: BTreeSet<String>,
    outbox: Vec<StoredMessage>,
}

#[derive(Clone, Debug)]
struct Kept {
    revision: u64,
    bytes: Vec<u8>,
    wake_at: Option<Instant>,
    purge_at: Option<Instant>,
}

impl Tables {
    /// Whether a row has a revision; 0 means that there is no such row.
    fn has(&self, key: &RowKey, revision: u64) -> bool {
        self.rows.get(key).map_or(0, |kept| kept.revision) == revision
    }

    fn put(&mut self, write: &Write) {
        let Write { key, revision, bytes, wake_at, purge_at, expected: _ } = write.clone();
        self.order.entry(key.to_string()).or_insert_with(|| key.clone());
        let wake = |wake_at| DueRow { wake_at, key: key.clone() };
        let (new, kept) = (wake_at.map(wake), Kept { revision, bytes, wake_at, purge_at });
        if let Some(old) = self.rows.insert(key.clone(), kept).and_then(|old| old.wake_at).map(wake) {
            self.wakes.remove(&old);
        }
        self.wakes.extend(new);
    }
}

impl Host for MemoryHost {
    type Error = Infallible;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Infallible> {
        let tables = self.0.lock();
        let found = keys.iter().filter_map(|key| {
            let kept = tables.rows.get(key)?;
            Some(Row { key: key.clone(), revision: kept.revision, bytes: kept.bytes.clone() })
        });
        Ok(found.collect())
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Infallible> {
        let mut tables = self.0.lock();
        let holds = commit.writes.iter().all(|write| tables.has(&write.key, write.expected))
            && commit.requires.iter().all(|own| tables.has(&own.key, own.revision));
        // The library gives no name twice. This store has no errors of its own, so it answers that the commit conflicts.
        let are_new = !commit.outbox.iter().any(|message| tables.names.contains(&*message.id));
        if !holds || !are_new {
            return Ok(CommitAnswer::Conflict);
        }
        commit.writes.iter().for_each(|write| tables.put(write));
        tables.names.extend(commit.outbox.iter().map(|message| message.id.to_string()));
        tables.outbox.extend(commit.outbox.iter().map(StoredMessage::of));
        Ok(CommitAnswer::Committed)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Infallible> {
        let tables = self.0.lock();
        Ok(tables.outbox.iter().filter(|message| ids.contains(&message.id)).cloned().collect())
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Infallible> {
        let (tables, most) = (self.0.lock(), usize::try_from(most).unwrap_or(usize::MAX));
        let after = last.map_or(Bound::Unbounded, Bound::Excluded);
        let due = tables.wakes.range((after, Bound::Unbounded)).take_while(|row| row.wake_at <= now);
        Ok(due.take(most).cloned().collect())
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Infallible> {
        let (tables, most) = (self.0.lock(), usize::try_from(most).unwrap_or(usize::MAX));
        let after = last.map_or(Bound::Unbounded, |last| Bound::Excluded(last.to_string()));
        Ok(tables.order.range((after, Bound::Unbounded)).take(most).map(|(_, key)| key.clone()).collect())
    }

    fn purge(&mut self, now: Instant) -> Result<u64, Infallible> {
        let (mut tables, mut count) = (self.0.lock(), 0_u64);
        let Tables { rows, wakes, order, .. } = &mut *tables;
        for (key, kept) in rows.extract_if(.., |_, kept| kept.purge_at.is_some_and(|at| at <= now)) {
            count = count.saturating_add(1);
            order.remove(&key.to_string());
            kept.wake_at.map(|wake_at| wakes.remove(&DueRow { wake_at, key }));
        }
        Ok(count)
    }
}

impl TestHost for MemoryHost {
    /// It keeps every message.
    fn relay(&mut self, _: &[String]) -> Result<bool, Infallible> {
        Ok(true)
    }

    /// The transaction is a copy of the tables, and is lost because it is never stored back.
    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, Infallible> {
        let mut copy = self.0.lock().clone();
        commit.writes.iter().take(usize::try_from(after).unwrap_or(usize::MAX)).for_each(|write| copy.put(write));
        Ok(true)
    }
}
