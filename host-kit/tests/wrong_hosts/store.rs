//! A store in memory with one mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::sleep;
use std::time::Duration;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{Commit, Instant, Require, Row, RowKey, Write};
use madoguchi_host_kit::{
    CommitAnswer, Conversation, Host, Memory, MemoryHost, Patience, StoredMessage, TestHost, drive,
};

use crate::request::Request;
use crate::wrong::Wrong;

/// A store with one mistake, or none; its connections share it.
#[derive(Clone)]
pub(crate) struct Store(Arc<Mutex<Shared>>);

struct Shared {
    wrong: Option<Wrong>,
    memory: Memory,
    connections: u32,
    /// The commits that were reported as committed.
    journal: Vec<Commit>,
    /// The keys as written, by their form in the column.
    keys: BTreeMap<RowKey, RowKey>,
    times: BTreeMap<RowKey, (Option<Instant>, Option<Instant>)>,
    purged: BTreeSet<RowKey>,
    /// The messages that were sent, if the relay deletes these.
    sent: BTreeSet<String>,
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
            purged: BTreeSet::new(),
            sent: BTreeSet::new(),
        })))
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap()
    }

    pub(crate) fn connect(&self) -> Connection {
        let mut shared = self.lock();
        if shared.connections == 0 && shared.wrong == Some(Wrong::LateCommit) {
            // Simulates a power failure before the last commit reached the disk.
            shared.journal.pop();
            shared.memory = Memory::default();
            for commit in &shared.journal {
                assert_eq!(shared.memory.connect().commit(commit), Ok(Committed));
            }
        }
        shared.connections += 1;
        let (wrong, inner) = (shared.wrong, shared.memory.connect());
        Connection { wrong, inner, store: self.clone(), cache: BTreeMap::new(), absent: BTreeSet::new() }
    }
}

pub(crate) struct Connection {
    wrong: Option<Wrong>,
    inner: MemoryHost,
    store: Store,
    cache: BTreeMap<RowKey, Option<Row>>,
    /// The messages that it once looked for and did not find, if it remembers these.
    absent: BTreeSet<String>,
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
            _ => return key.clone(),
        };
        kept.parse().unwrap()
    }

    fn bytes(&self, bytes: &[u8]) -> Vec<u8> {
        match self.wrong {
            Some(Wrong::CutAtNul) => bytes.iter().copied().take_while(|&byte| byte != 0).collect(),
            Some(Wrong::ReadAsUtf8) => String::from_utf8_lossy(bytes).into_owned().into_bytes(),
            Some(Wrong::BytesCut) => bytes.iter().copied().take(65_535).collect(),
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
        match self.wrong {
            Some(Wrong::WakeLost) => wake_at = None,
            Some(Wrong::WakeKept) => wake_at = wake_at.or(last_wake),
            Some(Wrong::WakeSeconds) => wake_at = wake_at.map(|at| moved(at, -(at.epoch_millis() % 1_000))),
            Some(Wrong::PurgeKept) => purge_at = purge_at.or(last_purge),
            _ => {}
        }
        shared.times.insert(key.clone(), (wake_at, purge_at));
        let (expected, revision) = (self.revision(write.expected), self.revision(write.revision));
        Write { key, expected, revision, bytes: self.bytes(&write.bytes), wake_at, purge_at }
    }

    /// The current revision of a row; 0 if it does not exist.
    fn current(&mut self, key: &RowKey) -> u64 {
        self.inner.load(std::slice::from_ref(key)).unwrap().first().map_or(0, |row| row.revision)
    }

    /// Writes without comparing the revisions.
    fn force(&mut self, commit: &Commit, which: impl Fn(&Write, u64) -> bool) -> CommitAnswer {
        let mut forced = commit.clone();
        loop {
            let mut moved = false;
            for (write, asked) in forced.writes.iter_mut().zip(&commit.writes) {
                let current = self.current(&write.key);
                if which(asked, current) {
                    moved |= write.expected != current;
                    write.expected = current;
                }
            }
            match self.inner.commit(&forced).unwrap() {
                Conflict if moved => {}
                answer => return answer,
            }
        }
    }

    fn row_by_row(&mut self, commit: &Commit, most: usize) -> CommitAnswer {
        for write in commit.writes.iter().take(most) {
            let one = Commit { writes: vec![write.clone()], ..Commit::default() };
            if self.inner.commit(&one).unwrap() == Conflict {
                return Conflict;
            }
            pause(&one);
        }
        Committed
    }

    fn messages(&mut self, commit: &Commit) {
        let messages = Commit { outbox: commit.outbox.clone(), ..Commit::default() };
        assert_eq!(self.inner.commit(&messages), Ok(Committed));
    }

    fn rows(&mut self, commit: &Commit) -> CommitAnswer {
        self.inner.commit(&Commit { outbox: Vec::new(), ..commit.clone() }).unwrap()
    }

    fn committed(&mut self, commit: &mut Commit) -> Result<CommitAnswer, String> {
        Ok(match self.wrong {
            Some(Wrong::NoRevision) => self.force(commit, |write, current| write.expected > 0 && current > 0),
            Some(Wrong::UpsertOnInsert) => self.force(commit, |write, _| write.expected == 0),
            Some(Wrong::UpsertOnUpdate) => self.force(commit, |write, current| write.expected > 0 && current == 0),
            Some(Wrong::CountIgnored) => self.inner.commit(commit).map(|_| Committed).unwrap(),
            Some(Wrong::BatchCountedAsOne) => match self.inner.commit(commit).unwrap() {
                Committed if commit.writes.len() == 1 => Committed,
                _ => Conflict,
            },
            Some(Wrong::RowByRow) => match self.row_by_row(commit, usize::MAX) {
                Committed => {
                    self.messages(commit);
                    Committed
                }
                Conflict => Conflict,
            },
            Some(Wrong::FirstMessageOnly) => {
                commit.outbox.truncate(1);
                self.inner.commit(commit).unwrap()
            }
            Some(Wrong::MessagesOfRowsOnly) if commit.writes.is_empty() => Committed,
            Some(Wrong::MessagesTwice) => {
                commit.outbox = commit.outbox.iter().flat_map(|message| [message.clone(), message.clone()]).collect();
                self.inner.commit(commit).unwrap()
            }
            Some(Wrong::MessagesFirst) => {
                self.messages(commit);
                self.rows(commit)
            }
            Some(Wrong::PurgeMarks) => {
                let purged = self.store.lock().purged.clone();
                match commit.writes.iter().any(|write| purged.contains(&write.key)) {
                    true => Conflict,
                    false => self.inner.commit(commit).unwrap(),
                }
            }
            Some(Wrong::CheckThenWrite) => {
                let stale = commit.writes.clone().iter().any(|write| self.current(&write.key) != write.expected);
                pause(commit);
                if stale { Conflict } else { self.force(commit, |_, _| true) }
            }
            Some(Wrong::RequiresIgnored) => {
                commit.requires.clear();
                self.inner.commit(commit).unwrap()
            }
            Some(Wrong::RequiresBefore) => {
                let required = std::mem::take(&mut commit.requires);
                if required.iter().any(|own| self.current(&own.key) != own.revision) {
                    return Ok(Conflict);
                }
                pause(commit);
                self.inner.commit(commit).unwrap()
            }
            Some(Wrong::RaceIsError) => match self.inner.commit(commit).unwrap() {
                Conflict if crowded(commit) => return Err("could not serialize access".to_owned()),
                answer => answer,
            },
            Some(Wrong::DeadlockIsError) => match self.inner.commit(commit).unwrap() {
                Conflict if !commit.writes.is_sorted_by_key(|write| &write.key) => {
                    return Err("deadlock detected".to_owned());
                }
                answer => answer,
            },
            _ => self.inner.commit(commit).unwrap(),
        })
    }
}

impl Host for Connection {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        if self.is(Wrong::EmptyListFails) && keys.is_empty() {
            return Err("syntax error at or near \")\"".to_owned());
        }
        let mut rows = Vec::new();
        for key in keys {
            let found = match self.cache.get(key) {
                Some(cached) => cached.clone(),
                None => self.inner.load(&[self.column(key)]).unwrap().pop(),
            };
            if self.is(Wrong::Cached) && found.is_some() || self.is(Wrong::AbsenceCached) && found.is_none() {
                self.cache.insert(key.clone(), found.clone());
            }
            rows.extend(found.map(|row| Row { key: key.clone(), ..row }));
        }
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
        // The two mistakes that split a commit check the revisions first.
        if self.is(Wrong::RowsThenMessages) || self.is(Wrong::MessagesThenRows) {
            let answer = self.rows(&kept);
            if answer == Committed {
                self.messages(&kept);
            }
            return Ok(answer);
        }
        let answer = self.committed(&mut kept)?;
        self.cache.clear();
        if answer == Committed {
            self.store.lock().journal.push(kept);
        }
        Ok(answer)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, String> {
        let mut messages = self.inner.outbox(ids).unwrap();
        let shared = self.store.lock();
        let (purged, sent) = (shared.purged.clone(), shared.sent.clone());
        drop(shared);
        messages.retain(|message| !sent.contains(&message.id) && !self.absent.contains(&message.id));
        if self.is(Wrong::AbsentMessagesCached) {
            let there = |id: &&String| messages.iter().any(|message| message.id == **id);
            self.absent.extend(ids.iter().filter(|id| !there(id)).cloned());
        }
        match self.wrong {
            Some(Wrong::MessagesByName) => messages.sort_by(|one, other| one.id.cmp(&other.id)),
            Some(Wrong::PurgeCascades) => {
                messages.retain(|message| !purged.iter().any(|key| message.id.starts_with(&format!("{key}:"))));
            }
            Some(Wrong::TextLatin) => {
                let latin = |char: char| if char > '\u{ff}' { '?' } else { char };
                messages.iter_mut().for_each(|message| message.json = message.json.chars().map(latin).collect());
            }
            Some(Wrong::TextCut) => {
                messages.iter_mut().for_each(|message| message.json = message.json.chars().take(4_000).collect());
            }
            _ => {}
        }
        Ok(messages)
    }

    fn due(&mut self, now: Instant, most: u32) -> Result<Vec<RowKey>, String> {
        let now = if self.is(Wrong::WakeAfter) { moved(now, -1) } else { now };
        let mut due = self.inner.due(now, most).unwrap();
        if self.is(Wrong::WakeByKey) {
            due.sort();
        }
        let shared = self.store.lock();
        due.iter_mut().for_each(|key| *key = shared.keys[key].clone());
        Ok(due)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, String> {
        let now = if self.is(Wrong::PurgeAfter) { moved(now, -1) } else { now };
        let known: Vec<_> = self.store.lock().keys.keys().cloned().collect();
        let before = self.inner.load(&known).unwrap();
        let count = self.inner.purge(now).unwrap();
        let after = self.inner.load(&known).unwrap();
        let gone = before.into_iter().filter(|row| !after.contains(row)).map(|row| row.key);
        self.store.lock().purged.extend(gone);
        self.cache.clear();
        Ok(count)
    }
}

impl TestHost for Connection {
    fn relay(&mut self, ids: &[String]) -> Result<bool, String> {
        if self.is(Wrong::SentDeleted) {
            self.store.lock().sent.extend(ids.iter().cloned());
        }
        Ok(true)
    }

    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, String> {
        let done = usize::try_from(after).unwrap();
        match self.wrong {
            Some(Wrong::RowByRow) => drop(self.row_by_row(commit, done)),
            Some(Wrong::RowsThenMessages) if done >= commit.writes.len() => drop(self.rows(commit)),
            Some(Wrong::MessagesFirst | Wrong::MessagesThenRows) if done > 0 => self.messages(commit),
            _ => assert_eq!(self.inner.crash(commit, after), Ok(true)),
        }
        Ok(true)
    }

    fn request(&mut self, act: &mut dyn Conversation, fails: bool) -> Result<(), String> {
        match self.wrong {
            Some(Wrong::TellsFirst | Wrong::StopsAfterFirst | Wrong::StopsAtConflict | Wrong::RowsOfRequestCached) => {
                self.own_loop(act)
            }
            Some(Wrong::InRequest) => {
                let mut request = Request { inner: self.inner.clone(), pending: BTreeMap::new(), outbox: Vec::new() };
                let store = self.store.clone();
                let _guard = store.lock(); // the request's transaction locks the rows that it reads
                let driven = drive(act, &mut request, || Instant::MIN, Patience::default());
                if driven.is_ok() && !fails {
                    let commit = Commit {
                        writes: request.pending.into_values().collect(),
                        outbox: request.outbox,
                        ..Commit::default()
                    };
                    assert_eq!(self.inner.commit(&commit), Ok(Committed));
                }
                driven.map_err(|error| error.to_string())
            }
            _ => drive(act, self, || Instant::MIN, Patience::default()).map_err(|error| error.to_string()),
        }
    }
}

fn moved(at: Instant, millis: i64) -> Instant {
    Instant::from_epoch_millis(at.epoch_millis() + millis).unwrap()
}

/// Whether this commit belongs to a check with parallel threads.
fn crowded(commit: &Commit) -> bool {
    let crowds = ["one-winner", "crossed-rows", "write-skew", "parallel-acts"];
    commit.writes.iter().any(|write| crowds.iter().any(|crowd| write.key.to_string().contains(crowd)))
}

/// Lets the other threads do the same step before the next one.
fn pause(commit: &Commit) {
    if crowded(commit) {
        sleep(PAUSE);
    }
}

/// Long enough for eight threads to do one step.
const PAUSE: Duration = Duration::from_millis(30);
