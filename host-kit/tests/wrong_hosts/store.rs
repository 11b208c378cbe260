//! A store in memory with one mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::sleep;
use std::time::Duration;

use CommitAnswer::Committed;
use madoguchi::{Commit, Instant, Require, Row, RowKey, Secret, SessionId, Write};
use madoguchi_host_kit::{CommitAnswer, DueRow, Host, Memory, MemoryHost, StoredMessage};

use crate::commits::is_session;
use crate::wrong::Wrong;

/// A store with one mistake, or none; its connections share it.
#[derive(Clone)]
pub(crate) struct Store(Arc<Mutex<Shared>>);

pub(crate) struct Shared {
    wrong: Option<Wrong>,
    memory: Memory,
    connections: u32,
    /// The commits that were reported as committed.
    journal: Vec<Commit>,
    /// The keys as written, by their form in the column.
    keys: BTreeMap<RowKey, RowKey>,
    times: BTreeMap<RowKey, (Option<Instant>, Option<Instant>)>,
    /// The rows that were purged, the last one last.
    pub(crate) purged: Vec<Row>,
    /// The rows of commits that have not ended.
    pub(crate) dirty: BTreeMap<RowKey, Write>,
    /// The number of the connection that wrote each message.
    pub(crate) writers: BTreeMap<String, u32>,
    /// The number of connections so far.
    opened: u32,
    /// A cache of the process.
    pub(crate) cache: BTreeMap<RowKey, Row>,
    /// The messages that were sent, if the relay deletes these.
    pub(crate) sent: BTreeSet<String>,
}

impl Store {
    pub(crate) fn new(wrong: Option<Wrong>) -> Self {
        Self(Arc::new(Mutex::new(Shared {
            wrong,
            memory: Memory::default(),
            connections: 0,
            journal: Vec::new(),
            keys: BTreeMap::new(),
            times: BTreeMap::new(),
            purged: Vec::new(),
            dirty: BTreeMap::new(),
            writers: BTreeMap::new(),
            opened: 0,
            cache: BTreeMap::new(),
            sent: BTreeSet::new(),
        })))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap()
    }

    pub(crate) fn connect(&self) -> Connection {
        let mut shared = self.lock();
        if shared.connections == 0 {
            shared.restart();
        }
        shared.connections += 1;
        shared.opened += 1;
        let number = shared.opened;
        let (wrong, inner) = (shared.wrong, shared.memory.connect());
        Connection { wrong, number, inner, store: self.clone(), cache: BTreeMap::new(), absent: BTreeSet::new() }
    }
}

impl Shared {
    /// What a restart of the process leaves of the commits.
    fn restart(&mut self) {
        match self.wrong {
            // Simulates a power failure before the last commit reached the disk.
            Some(Wrong::LateCommit) => drop(self.journal.pop()),
            Some(Wrong::OutboxInMemory) => self.journal.iter_mut().for_each(|commit| commit.outbox.clear()),
            Some(Wrong::SessionsInMemory) => {
                self.journal.iter_mut().for_each(|commit| commit.writes.retain(|write| !is_session(&write.key)));
            }
            _ => return,
        }
        self.memory = Memory::default();
        for commit in &self.journal {
            let commit = Commit { requires: Vec::new(), ..commit.clone() };
            assert_eq!(self.memory.connect().commit(&commit), Ok(Committed));
        }
    }
}

pub(crate) struct Connection {
    pub(crate) wrong: Option<Wrong>,
    number: u32,
    pub(crate) inner: MemoryHost,
    pub(crate) store: Store,
    cache: BTreeMap<RowKey, Option<Row>>,
    /// The messages that it once looked for and did not find, if it remembers these.
    pub(crate) absent: BTreeSet<String>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.store.lock().connections -= 1;
    }
}

impl Connection {
    pub(crate) fn is(&self, wrong: Wrong) -> bool {
        self.wrong == Some(wrong)
    }

    /// The key as the column stores it.
    fn column(&self, key: &RowKey) -> RowKey {
        let text = key.to_string();
        let kept = match self.wrong {
            Some(Wrong::FoldedKeys) => text.to_lowercase(),
            Some(Wrong::SignsSkipped) => text.replace(['-', '_', '.'], ""),
            Some(Wrong::KeysCut) => text.chars().take(64).collect(),
            Some(Wrong::LongestKeysCut) => text.chars().take(72).collect(),
            Some(Wrong::LoginsFolded) if matches!(key, RowKey::LoginId(_)) => text.to_lowercase(),
            Some(Wrong::SessionsCut) if is_session(key) => text.chars().take("session/".len() + 32).collect(),
            Some(Wrong::KindsInOneTable) => text.split_once('/').unwrap().1.to_owned(),
            Some(Wrong::KeysAsPatterns) => {
                // The first row that the pattern matches.
                let matches = |own: &RowKey| is_like(&own.to_string(), &text);
                return self.store.lock().keys.keys().find(|own| matches(own)).unwrap_or(key).clone();
            }
            _ => return key.clone(),
        };
        // If the column is not a key of this library, a session stands for it.
        kept.parse().unwrap_or_else(|_| RowKey::Session(SessionId::of(&Secret::from(kept.as_str()))))
    }

    fn bytes(&self, key: &RowKey, bytes: &[u8]) -> Vec<u8> {
        match self.wrong {
            Some(Wrong::CustomersCut) if matches!(key, RowKey::Customer(_)) => {
                bytes.iter().copied().take(4_096).collect()
            }
            Some(Wrong::CutAtNul) => bytes.iter().copied().take_while(|&byte| byte != 0).collect(),
            Some(Wrong::ReadAsUtf8) => String::from_utf8_lossy(bytes).into_owned().into_bytes(),
            Some(Wrong::BytesCut) => bytes.iter().copied().take(65_535).collect(),
            Some(Wrong::BytesCutShort) => bytes.iter().copied().take(2_000).collect(),
            Some(Wrong::BlanksCut) => bytes.trim_ascii_end().to_vec(),
            _ => bytes.to_vec(),
        }
    }

    fn revision(&self, revision: u64) -> u64 {
        match self.wrong {
            Some(Wrong::Revisions32) => revision & 0xffff_ffff,
            Some(Wrong::RevisionsFloat) if revision > 1 << 53 => revision & !1,
            _ => revision,
        }
    }

    fn write(&self, write: &Write) -> Write {
        let key = self.column(&write.key);
        let mut shared = self.store.lock();
        shared.keys.insert(key.clone(), write.key.clone());
        let (mut wake_at, mut purge_at) = (write.wake_at, write.purge_at);
        let (last_wake, last_purge) = shared.times.get(&key).copied().unwrap_or_default();
        let is_new = write.expected == 0;
        match self.wrong {
            Some(Wrong::WakeLost) => wake_at = None,
            Some(Wrong::WakeKept) => wake_at = wake_at.or(last_wake),
            Some(Wrong::WakeOnInsertOnly) if !is_new => wake_at = last_wake,
            Some(Wrong::WakeOnUpdateOnly) if is_new => wake_at = None,
            Some(Wrong::WakeSeconds) => wake_at = wake_at.map(|at| moved(at, -at.epoch_millis().rem_euclid(1_000))),
            Some(Wrong::WakeRoundedUp) => {
                wake_at = wake_at.map(|at| moved(at, (-at.epoch_millis()).rem_euclid(1_000)));
            }
            Some(Wrong::PurgeKept) => purge_at = purge_at.or(last_purge),
            Some(Wrong::PurgeOnInsertOnly) if !is_new => purge_at = last_purge,
            _ => {}
        }
        shared.times.insert(key.clone(), (wake_at, purge_at));
        let (expected, revision) = (self.revision(write.expected), self.revision(write.revision));
        Write { key, expected, revision, bytes: self.bytes(&write.key, &write.bytes), wake_at, purge_at }
    }
}

impl Host for Connection {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        if self.is(Wrong::EmptyListFails) && keys.is_empty() {
            return Err("syntax error at or near \")\"".to_owned());
        }
        if keys.iter().any(|key| ["uncommitted-read", "read-order"].iter().any(|check| key.to_string().contains(check)))
        {
            sleep(PAUSE / 2); // the commit beside it has begun, and has not ended
        }
        let mut rows = self.found(keys);
        match self.wrong {
            Some(Wrong::ByPosition) if rows.len() == keys.len() => {
                rows.sort_by(|one, other| one.key.cmp(&other.key));
                rows.iter_mut().zip(keys).for_each(|(row, key)| row.key = key.clone());
            }
            Some(Wrong::ExtraRows) => {
                let range = keys.iter().min().zip(keys.iter().max());
                let known = self.store.lock().keys.clone();
                let between: Vec<_> = range
                    .into_iter()
                    .flat_map(|(low, high)| known.range(low..=high))
                    .map(|(key, _)| key.clone())
                    .collect();
                rows = self.inner.load(&between).unwrap();
            }
            Some(Wrong::TenRowsOnly) => rows.truncate(10),
            Some(Wrong::EmptyIsNull) => rows.retain(|row| !row.bytes.is_empty()),
            Some(Wrong::RowsTwice) if keys.len() > 3 => rows.extend(rows.last().cloned()),
            _ => {}
        }
        if keys.iter().any(|key| key.to_string().contains("parallel-acts")) {
            sleep(PAUSE); // all threads have read before the first one writes
        }
        Ok(rows)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        let writes = commit.writes.iter().map(|write| self.write(write)).collect();
        let required = |own: &Require| Require { key: self.column(&own.key), revision: self.revision(own.revision) };
        let requires = commit.requires.iter().map(required).collect();
        let mut kept = Commit { writes, requires, outbox: commit.outbox.clone() };
        let answer = self.committed(&mut kept)?;
        self.cache.clear();
        if answer == Committed {
            let mut shared = self.store.lock();
            shared.writers.extend(kept.outbox.iter().map(|message| (message.id.to_string(), self.number)));
            shared.journal.push(kept);
        }
        Ok(answer)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, String> {
        Ok(self.messages_named(ids))
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, String> {
        let now = match self.wrong {
            Some(Wrong::WakeAfter) => moved(now, -1),
            Some(Wrong::NowIgnored) => Instant::MAX,
            _ => now,
        };
        let mut due = self.inner.due(now, None, u32::MAX).unwrap();
        let shared = self.store.lock();
        due.iter_mut().for_each(|row| row.key = shared.keys[&row.key].clone());
        match self.wrong {
            Some(Wrong::WakeByKey) => due.sort_by_key(|row| row.key.to_string()),
            Some(Wrong::TiesAsWritten) => {
                let wrote = |commit: &Commit, key: &RowKey| commit.writes.iter().any(|write| write.key == *key);
                let place = |key: &RowKey| shared.journal.iter().rposition(|commit| wrote(commit, key));
                due.sort_by_key(|row| (row.wake_at, place(&row.key)));
            }
            Some(Wrong::TiesFolded) => due.sort_by_key(|row| (row.wake_at, row.key.to_string().to_lowercase())),
            _ => due.sort(),
        }
        if self.is(Wrong::CustomersWokenOnly) {
            due.retain(|row| matches!(row.key, RowKey::Customer(_)));
        }
        due.retain(|row| match (self.wrong, last) {
            (_, None) | (Some(Wrong::LastIgnored), _) => true,
            (Some(Wrong::LastAgain), Some(last)) => row >= last,
            (Some(Wrong::LastByInstant), Some(last)) => row.wake_at > last.wake_at,
            (Some(Wrong::LastByKey), Some(last)) => row.key.to_string() > last.key.to_string(),
            (_, Some(last)) => row > last,
        });
        match self.wrong {
            Some(Wrong::MostIgnored) => {}
            Some(Wrong::MostAndOne) => due.truncate(usize::try_from(most).unwrap() + 1),
            _ => due.truncate(usize::try_from(most).unwrap()),
        }
        Ok(due)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, String> {
        let now = match self.wrong {
            Some(Wrong::PurgeAfter) => moved(now, -1),
            Some(Wrong::PurgeEarly) => moved(now, 1),
            _ => now,
        };
        let known: Vec<_> = self.store.lock().keys.keys().cloned().collect();
        let before = self.inner.load(&known).unwrap();
        let due = self.inner.due(now, None, u32::MAX).unwrap();
        let mut count = self.inner.purge(now).unwrap();
        let after = self.inner.load(&known).unwrap();
        let gone: Vec<_> = before.into_iter().filter(|row| !after.contains(row)).collect();
        match self.wrong {
            Some(Wrong::PurgeTakesDue) => {
                // Deleted by a second purge, after their instant to be purged was set.
                let rows = after.iter().filter(|row| due.iter().any(|due| due.key == row.key));
                let writes = rows.map(|row| put_back(row, row.revision, Some(now))).collect();
                assert_eq!(self.inner.commit(&Commit { writes, ..Commit::default() }), Ok(Committed));
                count += self.inner.purge(now).unwrap();
            }
            Some(Wrong::SessionsNotPurged) => {
                let writes = gone.iter().filter(|row| is_session(&row.key)).map(|row| put_back(row, 0, None)).collect();
                assert_eq!(self.inner.commit(&Commit { writes, ..Commit::default() }), Ok(Committed));
            }
            _ => {}
        }
        self.store.lock().purged.extend(gone);
        self.cache.clear();
        Ok(count)
    }
}

impl Connection {
    /// The rows of these keys, all at one instant.
    fn found(&mut self, keys: &[RowKey]) -> Vec<Row> {
        match self.wrong {
            Some(Wrong::ReadsByKey) => {
                let mut sorted = keys.to_vec();
                sorted.sort_by_key(RowKey::to_string);
                let read_order = keys.iter().any(|key| key.to_string().contains("read-order"));
                let one = |key: &RowKey| {
                    sleep(if read_order { PAUSE / 6 } else { Duration::ZERO });
                    self.inner.load(std::slice::from_ref(key)).unwrap()
                };
                return sorted.iter().flat_map(one).collect();
            }
            Some(Wrong::PurgedCached) => {
                let mut shared = self.store.lock();
                for row in self.inner.load(keys).unwrap() {
                    shared.cache.entry(row.key.clone()).or_insert(row);
                }
                return keys.iter().filter_map(|key| shared.cache.get(key).cloned()).collect();
            }
            _ => {}
        }
        let columns: Vec<_> = keys.iter().map(|key| self.column(key)).collect();
        let read = self.inner.load(&columns).unwrap();
        let mut rows = Vec::new();
        for (key, column) in keys.iter().zip(columns) {
            let dirty = self.store.lock().dirty.get(&column).cloned();
            let stored = read.iter().find(|row| row.key == column).cloned();
            let found = match self.cache.get(key) {
                Some(cached) => cached.clone(),
                None => dirty.map(|own| Row { key: own.key, revision: own.revision, bytes: own.bytes }).or(stored),
            };
            if self.is(Wrong::Cached) && found.is_some() || self.is(Wrong::AbsenceCached) && found.is_none() {
                self.cache.insert(key.clone(), found.clone());
            }
            rows.extend(found.map(|row| Row { key: key.clone(), ..row }));
        }
        rows
    }
}

/// Writes a row that a purge took, or is to take.
fn put_back(row: &Row, expected: u64, purge_at: Option<Instant>) -> Write {
    Write { key: row.key.clone(), expected, revision: row.revision, bytes: row.bytes.clone(), wake_at: None, purge_at }
}

pub(crate) fn moved(at: Instant, millis: i64) -> Instant {
    Instant::from_epoch_millis(at.epoch_millis() + millis).unwrap()
}

/// Whether a text matches a pattern of `LIKE` without `%`: `_` is any character.
fn is_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(|(own, sign)| sign == b'_' || own == sign)
}

/// Whether this commit belongs to a check with parallel threads.
pub(crate) fn crowded(commit: &Commit) -> bool {
    let crowds = ["one-winner", "crossed-rows", "write-skew", "uncommitted-read", "read-order", "parallel-acts"];
    commit.writes.iter().any(|write| crowds.iter().any(|crowd| write.key.to_string().contains(crowd)))
}

/// Lets the other threads do the same step before the next one.
pub(crate) fn pause(commit: &Commit) {
    if crowded(commit) {
        sleep(PAUSE);
    }
}

/// Long enough for eight threads to do one step.
pub(crate) const PAUSE: Duration = Duration::from_millis(30);
