//! A store in memory with one mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::sleep;
use std::time::Duration;

use CommitAnswer::Committed;
use madoguchi::{Commit, Instant, Message, Require, Row, RowKey, Secret, SessionId, Write};
use madoguchi_host_kit::{CommitAnswer, DueRow, Host, Memory, MemoryHost, StoredMessage};

use crate::batches::{crc32, hashed, java_hash};
use crate::commits::{is_institution, is_session};
use crate::wrong::Wrong;

/// A store with one mistake, or none; its connections share it.
#[derive(Clone)]
pub(crate) struct Store(Arc<Mutex<Shared>>);

pub(crate) struct Shared {
    wrong: Option<Wrong>,
    memory: Memory,
    connections: u32,
    /// The commits that were reported as committed.
    pub(crate) journal: Vec<Commit>,
    /// The keys as written, by their form in the column.
    pub(crate) keys: BTreeMap<RowKey, RowKey>,
    pub(crate) times: BTreeMap<RowKey, (Option<Instant>, Option<Instant>)>,
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
    /// The messages that were sent.
    pub(crate) sent: BTreeSet<String>,
    /// The messages of commits that have not ended, if threads share these.
    pub(crate) buffer: Vec<Message>,
    /// The bytes of rows by their hash.
    pub(crate) blobs: BTreeMap<u32, Vec<u8>>,
    /// The connection that wrote each row last.
    pub(crate) row_writers: BTreeMap<RowKey, u32>,
    /// The instants of waking as each connection wrote them last, and as they are there.
    pub(crate) wakes: BTreeMap<(u32, RowKey), Option<Instant>>,
    pub(crate) last_wakes: BTreeMap<RowKey, Option<Instant>>,
    /// The messages that a clean-up has deleted.
    pub(crate) cleaned: BTreeSet<String>,
    /// The connections of a pool, the one that is used next last: how many messages each of them sees, if its transaction is open.
    pub(crate) pool: Vec<Option<usize>>,
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
            buffer: Vec::new(),
            blobs: BTreeMap::new(),
            row_writers: BTreeMap::new(),
            wakes: BTreeMap::new(),
            last_wakes: BTreeMap::new(),
            cleaned: BTreeSet::new(),
            pool: Vec::new(),
        })))
    }

    /// All messages.
    pub(crate) fn messages(&self) -> Vec<StoredMessage> {
        self.lock().memory.messages()
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
        let (cache, absent) = (BTreeMap::new(), BTreeSet::new());
        Connection {
            wrong,
            number,
            inner,
            store: self.clone(),
            cache,
            list: None,
            place: 0,
            open: Commit::default(),
            waiting: 0,
            absent,
        }
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
            Some(Wrong::InstitutionInMemory) => {
                self.journal.iter_mut().for_each(|commit| commit.writes.retain(|write| !is_institution(&write.key)));
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
    pub(crate) number: u32,
    pub(crate) inner: MemoryHost,
    pub(crate) store: Store,
    cache: BTreeMap<RowKey, Option<Row>>,
    /// The list of keys, if it remembers that.
    pub(crate) list: Option<Vec<RowKey>>,
    /// How many keys it has listed so far, if it goes on from there.
    pub(crate) place: usize,
    /// What a commit that conflicted has left open.
    open: Commit,
    /// How many commits come before that is written.
    waiting: u32,
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
            Some(Wrong::InstitutionFolded) if is_institution(key) => text.to_lowercase(),
            Some(Wrong::LoginsFolded) if matches!(key, RowKey::LoginId(_)) => text.to_lowercase(),
            Some(Wrong::SessionsCut) if is_session(key) => text.chars().take("session/".len() + 32).collect(),
            Some(Wrong::KindsInOneTable) => text.split_once('/').unwrap().1.to_owned(),
            Some(Wrong::HashAsKey) => return hashed(key, crc32),
            Some(Wrong::HashOfJava) => return hashed(key, java_hash),
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
            Some(Wrong::InstitutionCut) if is_institution(key) => bytes.iter().copied().take(255).collect(),
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
        let (last_wake, last_purge) = shared.times.get(&key).copied().unwrap_or_default();
        let (mut wake_at, mut purge_at) = self.instants(write, last_purge);
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
            Some(Wrong::DynamicUpdate) if !is_new => {
                let remembered = shared.wakes.get(&(self.number, key.clone()));
                if remembered == Some(&wake_at) {
                    wake_at = shared.last_wakes.get(&key).copied().flatten();
                }
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
            Some(Wrong::FiftyRowsOnly) => rows.truncate(50),
            Some(Wrong::EmptyIsNull) => rows.retain(|row| !row.bytes.is_empty()),
            Some(Wrong::TornRow) if keys.iter().any(|key| key.to_string().contains("parallel-walk")) => {
                sleep(PAUSE / 6);
                let later = self.found(keys);
                for row in &mut rows {
                    let bytes = later.iter().find(|other| other.key == row.key).map(|other| other.bytes.clone());
                    row.bytes = bytes.unwrap_or_default();
                }
            }
            Some(Wrong::RowsTwice) if keys.len() > 3 => rows.extend(rows.last().cloned()),
            _ => {}
        }
        if keys.iter().any(|key| key.to_string().contains("parallel-acts")) {
            sleep(PAUSE); // all threads have read before the first one writes
        }
        Ok(rows)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        let mut mixed = commit.clone();
        self.mix_up(&mut mixed);
        let writes = mixed.writes.iter().map(|write| self.write(write)).collect();
        let required = |own: &Require| Require { key: self.column(&own.key), revision: self.revision(own.revision) };
        let requires = commit.requires.iter().map(required).collect();
        let mut kept = Commit { writes, requires, outbox: mixed.outbox };
        // A name that is there already is an error. Some mistakes concern just that, and have an answer of their own.
        let has_own_answer =
            [Wrong::NamesTwice, Wrong::MessagesTwice, Wrong::MessagesOfRowsOnly, Wrong::FirstMessageOnly];
        let is_taken = !self.wrong.is_some_and(|wrong| has_own_answer.contains(&wrong)) && self.has_taken_name(commit);
        self.flush();
        let answer = match self.committed(&mut kept)? {
            CommitAnswer::Conflict if is_taken => {
                if self.is(Wrong::ErrorLeftOpenPool) {
                    self.open.writes = kept.writes;
                    self.waiting = 2;
                }
                return Err("the name is there already".to_owned());
            }
            answer => answer,
        };
        self.cache.clear();
        if answer == CommitAnswer::Conflict {
            self.leave(&kept);
        }
        if answer == Committed {
            let mut shared = self.store.lock();
            shared.writers.extend(kept.outbox.iter().map(|message| (message.id.to_string(), self.number)));
            for (own, asked) in kept.writes.iter().zip(&commit.writes) {
                shared.row_writers.insert(own.key.clone(), self.number);
                shared.wakes.insert((self.number, own.key.clone()), asked.wake_at);
                shared.last_wakes.insert(own.key.clone(), own.wake_at);
            }
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
        if self.is(Wrong::TimersOfMachine) {
            due.retain(|row| shared.row_writers.get(&row.key) == Some(&self.number));
        }
        if self.is(Wrong::PurgedStillDue) || self.is(Wrong::DueFilterAfterLimit) {
            let wake = |row: &Row| {
                Some(DueRow { wake_at: shared.times[&row.key].0.filter(|at| *at <= now)?, key: row.key.clone() })
            };
            due.extend(shared.purged.iter().filter_map(wake).collect::<BTreeSet<_>>());
            due.sort();
            due.dedup();
        }
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
        match self.wrong {
            Some(Wrong::DueOfToday) => due.retain(|row| row.wake_at.epoch_millis() > now.epoch_millis() - DAY),
            Some(Wrong::IsoText) => due.retain(|row| as_text(row.wake_at) <= as_text(now)),
            _ => {}
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
        drop(shared);
        if self.is(Wrong::DueFilterAfterLimit) {
            due.retain(|row| self.stored(&row.key).is_some());
        }
        Ok(due)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, String> {
        Ok(self.listed(last, usize::try_from(most).unwrap()))
    }

    fn purge(&mut self, now: Instant) -> Result<u64, String> {
        let now = match self.wrong {
            Some(Wrong::PurgeAfter) => moved(now, -1),
            Some(Wrong::PurgeEarly) => moved(now, 1),
            _ => now,
        };
        match self.wrong {
            Some(Wrong::PurgeInTwoSteps) => {
                self.purge_in_two_steps(
                    now,
                    |key| matches!(key, RowKey::Customer(_)),
                    |key| key.to_string().contains("meanwhile"),
                );
            }
            Some(Wrong::SessionsPurgedInTwoSteps) => self.purge_in_two_steps(now, is_session, is_session),
            _ => {}
        }
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
            Some(Wrong::PurgeTen | Wrong::PurgeOfToday | Wrong::PurgeListOfMachine) => self.leave_unpurged(&gone, now),
            _ => {}
        }
        let mut shared = self.store.lock();
        if self.is(Wrong::SessionsCachedAside) {
            gone.iter().for_each(|row| drop(shared.cache.remove(&row.key)));
        }
        // After a restart only what was not purged is there.
        let is_gone = |key: &RowKey| gone.iter().any(|row| row.key == *key);
        shared.journal.iter_mut().for_each(|commit| commit.writes.retain(|write| !is_gone(&write.key)));
        shared.purged.extend(gone);
        drop(shared);
        self.cache.clear();
        Ok(count)
    }
}

impl Connection {
    /// Writes what a commit that conflicted has left open, if it still can be written.
    fn flush(&mut self) {
        if self.waiting > 0 {
            self.waiting -= 1;
            return;
        }
        let open = std::mem::take(&mut self.open);
        if !open.writes.is_empty() || !open.outbox.is_empty() {
            self.inner.commit(&open).unwrap();
        }
    }

    /// A row as it is stored.
    fn stored(&mut self, key: &RowKey) -> Option<Row> {
        self.inner.load(std::slice::from_ref(key)).unwrap().pop()
    }

    /// What a commit leaves that has conflicted.
    fn leave(&mut self, commit: &Commit) {
        match self.wrong {
            Some(Wrong::MessagesLeftOpen) => self.open.outbox = commit.outbox.clone(),
            Some(Wrong::ConflictLeftOpen) => {
                let mut holds =
                    |write: &&Write| self.stored(&write.key).map_or(0, |row| row.revision) == write.expected;
                let writes = commit.writes.iter().take_while(&mut holds).cloned().collect();
                self.open.writes = writes;
            }
            Some(Wrong::WakeElsewhere | Wrong::PurgeElsewhere) => {
                for write in &commit.writes {
                    let Some(row) = self.stored(&write.key) else { continue };
                    let mut told = put_back(&row, row.revision, None);
                    match self.wrong {
                        Some(Wrong::WakeElsewhere) => told.wake_at = write.wake_at,
                        _ => told.purge_at = write.purge_at,
                    }
                    self.inner.commit(&Commit { writes: vec![told], ..Commit::default() }).unwrap();
                }
            }
            _ => {}
        }
    }

    /// Puts back rows that a purge has left: those after the first ten, or those that could go on an earlier day.
    fn leave_unpurged(&mut self, gone: &[Row], now: Instant) {
        let times = self.store.lock().times.clone();
        let writers = self.store.lock().row_writers.clone();
        // What was written meanwhile is there.
        let gone: Vec<_> = gone.iter().filter(|row| self.stored(&row.key).is_none()).collect();
        let is_left = |(place, row): &(usize, &Row)| match self.wrong {
            Some(Wrong::PurgeTen) => *place >= 10,
            Some(Wrong::PurgeListOfMachine) => writers.get(&row.key) != Some(&self.number),
            _ => times[&row.key].1.is_some_and(|at| at.epoch_millis() <= now.epoch_millis() - DAY),
        };
        let left = gone.into_iter().enumerate().filter(is_left);
        let writes = left.map(|(_, row)| put_back(row, 0, times[&row.key].1)).collect();
        self.inner.commit(&Commit { writes, ..Commit::default() }).unwrap();
    }

    /// Selects those of these rows that may be purged, and marks them for it in a second step, after a pause if one of them is raced for.
    fn purge_in_two_steps(&mut self, now: Instant, which: fn(&RowKey) -> bool, is_raced: fn(&RowKey) -> bool) {
        let times = self.store.lock().times.clone();
        let is_due = |(key, (_, purge_at)): &(&RowKey, &(_, Option<Instant>))| {
            which(key) && purge_at.is_some_and(|at| at <= now)
        };
        let due: Vec<_> = times.iter().filter(is_due).collect();
        if due.iter().any(|(key, _)| is_raced(key)) {
            sleep(PAUSE);
        }
        for (key, _) in due {
            while let Some(row) = self.inner.load(std::slice::from_ref(key)).unwrap().first() {
                let writes = vec![put_back(row, row.revision, Some(now))];
                if self.inner.commit(&Commit { writes, ..Commit::default() }) == Ok(Committed) {
                    break;
                }
            }
        }
    }

    /// Whether the name of one of the messages is in the outbox, and every row has its expected revision.
    fn has_taken_name(&mut self, commit: &Commit) -> bool {
        let names: Vec<_> = commit.outbox.iter().map(|message| message.id.to_string()).collect();
        // The outbox first: if another thread commits in between, its name is not seen, or its rows are.
        if names.is_empty() || self.inner.outbox(&names).unwrap().is_empty() {
            return false;
        }
        let keys: Vec<_> = commit.writes.iter().map(|write| self.column(&write.key)).collect();
        let rows = self.inner.load(&keys).unwrap();
        let revision = |key: &RowKey| rows.iter().find(|row| row.key == *key).map_or(0, |row| row.revision);
        commit.writes.iter().zip(&keys).all(|(write, key)| self.revision(write.expected) == revision(key))
    }

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
            Some(Wrong::TableByTable) => {
                let is_raced = keys.iter().any(|key| key.to_string().contains("read-order"));
                let table = |key: &RowKey| key.to_string().split_once('/').unwrap().0.to_owned();
                let tables: BTreeSet<_> = keys.iter().map(table).collect();
                let one = |name: &String| {
                    sleep(if is_raced { PAUSE / 6 } else { Duration::ZERO });
                    let own: Vec<_> = keys.iter().filter(|key| table(key) == *name).cloned().collect();
                    self.inner.load(&own).unwrap()
                };
                return tables.iter().flat_map(one).collect();
            }
            Some(Wrong::SessionsCachedAside) => return keys.iter().filter_map(|key| self.read_aside(key)).collect(),
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
            let is_cached = self.is(Wrong::Cached) || self.is(Wrong::InstitutionCached) && is_institution(key);
            if is_cached && found.is_some() || self.is(Wrong::AbsenceCached) && found.is_none() {
                self.cache.insert(key.clone(), found.clone());
            }
            rows.extend(found.map(|row| Row { key: key.clone(), ..row }));
        }
        rows
    }
}

impl Connection {
    /// Reads a session through a cache of the process. Between the read of the database and the cache's write, somebody can commit.
    fn read_aside(&mut self, key: &RowKey) -> Option<Row> {
        let cached = self.store.lock().cache.get(key).cloned();
        if cached.is_some() || !is_session(key) {
            return cached.or_else(|| self.stored(key));
        }
        let row = self.stored(key)?;
        if row.bytes == b"c" {
            sleep(PAUSE); // a commit beside it begins and ends
        }
        self.store.lock().cache.insert(key.clone(), row.clone());
        Some(row)
    }
}

/// An instant as a text of ISO 8601 sorts: without a fraction it ends with `Z`, which is greater than the dot before a fraction.
const fn as_text(at: Instant) -> (i64, i64) {
    match at.epoch_millis().rem_euclid(1_000) {
        0 => (at.epoch_millis().div_euclid(1_000), 1_000),
        millis => (at.epoch_millis().div_euclid(1_000), millis),
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
pub(crate) fn is_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(|(own, sign)| sign == b'_' || own == sign)
}

/// Whether this commit belongs to a check with parallel threads.
pub(crate) fn crowded(commit: &Commit) -> bool {
    let crowds = ["one-winner", "crossed-rows", "write-skew", "uncommitted-read", "read-order", "parallel-acts"];
    commit.writes.iter().any(|write| crowds.iter().any(|crowd| write.key.to_string().contains(crowd)))
        || commit.outbox.iter().any(|own| own.id.contains("parallel-walk"))
}

/// Lets the other threads do the same step before the next one.
pub(crate) fn pause(commit: &Commit) {
    if crowded(commit) {
        sleep(PAUSE);
    }
}

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;
/// Long enough for eight threads to do one step.
pub(crate) const PAUSE: Duration = Duration::from_millis(30);
