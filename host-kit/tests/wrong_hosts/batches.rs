//! Mistakes of a whole commit: its rows and messages are mixed up, or some of them are treated in their own way.

use std::thread::sleep;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{Commit, Instant, MessageBody, RowKey, Secret, SessionId, Write};
use madoguchi_host_kit::{CommitAnswer, Host as _};

use crate::commits::is_session;
use crate::store::{Connection, PAUSE, moved, pause};
use crate::wrong::Wrong;

impl Connection {
    /// Mixes up the rows and messages of a commit.
    pub(crate) fn mix_up(&self, commit: &mut Commit) {
        let Some(wrong) = self.wrong else { return };
        mix_up_rows(wrong, &mut commit.writes);
        let last = commit.outbox.last().cloned();
        match wrong {
            Wrong::BlobsByHash => {
                let blobs = &mut self.store.lock().blobs;
                for write in &mut commit.writes {
                    write.bytes = blobs.entry(crc32(&write.bytes)).or_insert(write.bytes.clone()).clone();
                }
            }
            Wrong::NoticesDropped => commit.outbox.retain(|own| matches!(own.body, MessageBody::Audit(_))),
            Wrong::AuditsFirst => commit.outbox.sort_by_key(|own| matches!(own.body, MessageBody::Notice(_))),
            Wrong::TextsOfLast => {
                commit.outbox.iter_mut().zip(last.iter().cycle()).for_each(|(own, last)| own.body = last.body.clone());
            }
            Wrong::AuditColumns => {
                for own in &mut commit.outbox {
                    if let MessageBody::Audit(record) = &mut own.body {
                        let mut names = Vec::new();
                        record.facts.retain(|fact| {
                            !names.contains(&fact.name) && {
                                names.push(fact.name.clone());
                                true
                            }
                        });
                    }
                }
            }
            Wrong::MacCut => {
                commit.outbox.iter_mut().for_each(|own| own.mac = own.mac.chars().take(64).collect::<String>().into())
            }
            Wrong::OwnRecords => {
                for own in &mut commit.outbox {
                    if let MessageBody::Audit(record) = &mut own.body {
                        (record.session, record.operator) = (None, None);
                    }
                }
            }
            _ => {}
        }
    }

    /// Commits in a way of its own.
    pub(crate) fn in_its_own_way(&mut self, wrong: Wrong, commit: &mut Commit) -> Option<Result<CommitAnswer, String>> {
        let names: Vec<_> = commit.outbox.iter().map(|message| message.id.to_string()).collect();
        Some(match wrong {
            Wrong::SmallCommitInTwo if commit.writes.len() == 1 && commit.requires.is_empty() => {
                if !self.inner.outbox(&names).unwrap().is_empty() || self.rows(commit) == Conflict {
                    return Some(Ok(Conflict));
                }
                self.messages(commit)
            }
            Wrong::SoftDelete => {
                let purged = self.store.lock().purged.clone();
                let mut rest = commit.clone();
                rest.writes.retain(|write| {
                    let last = purged.iter().rev().find(|row| row.key == write.key);
                    let is_marked = last.is_some_and(|row| row.revision == write.expected);
                    !is_marked || !self.inner.load(std::slice::from_ref(&write.key)).unwrap().is_empty()
                });
                Ok(self.inner.commit(&rest).unwrap())
            }
            Wrong::LockFirstOnly => Ok(self.lock_first(commit)),
            Wrong::NameFreeWhenSent => {
                let sent = self.store.lock().sent.clone();
                commit.outbox.retain(|message| !sent.contains(&*message.id));
                Ok(self.inner.commit(commit).unwrap())
            }
            Wrong::TombstoneRequired => {
                let purged = self.store.lock().purged.clone();
                commit.requires.retain(|own| {
                    let is_gone = purged.iter().any(|row| row.key == own.key && row.revision == own.revision);
                    !is_gone || !self.inner.load(std::slice::from_ref(&own.key)).unwrap().is_empty()
                });
                Ok(self.inner.commit(commit).unwrap())
            }
            // Only there do the threads' commits overlap for certain.
            Wrong::SharedBuffer if names.iter().any(|name| name.contains("one-winner")) => Ok(self.with_buffer(commit)),
            Wrong::SessionsCachedAside => {
                if commit.writes.len() == 1 && is_session(&commit.writes[0].key) {
                    sleep(PAUSE / 3); // the reads beside it have begun
                }
                let answer = self.inner.commit(commit).unwrap();
                let mut shared = self.store.lock();
                commit.writes.iter().for_each(|write| drop(shared.cache.remove(&write.key)));
                Ok(answer)
            }
            Wrong::DirtySessions => Ok(self.seen_early(commit, is_session)),
            Wrong::OutboxSnapshots => {
                self.store.lock().pool.pop();
                let answer = self.inner.commit(commit).unwrap();
                self.store.lock().pool.push(None);
                Ok(answer)
            }
            Wrong::CancelsOldWake => {
                let answer = self.inner.commit(commit).unwrap();
                if answer == Committed && commit.writes.iter().all(|write| write.wake_at.is_none()) {
                    commit.writes.iter().for_each(|write| self.cancel(&write.key));
                }
                Ok(answer)
            }
            _ => return None,
        })
    }

    /// Commits rows of which some are seen before the commit has ended.
    pub(crate) fn seen_early(&mut self, commit: &Commit, which: fn(&RowKey) -> bool) -> CommitAnswer {
        let early = commit.writes.iter().filter(|write| which(&write.key));
        self.store.lock().dirty.extend(early.map(|write| (write.key.clone(), write.clone())));
        pause(commit);
        let answer = self.inner.commit(commit).unwrap();
        let mut shared = self.store.lock();
        commit.writes.iter().for_each(|write| drop(shared.dirty.remove(&write.key)));
        answer
    }

    /// Locks the first row, compares the others, and writes them whatever has become of them.
    fn lock_first(&mut self, commit: &Commit) -> CommitAnswer {
        let Some(first) = commit.writes.first() else { return self.inner.commit(commit).unwrap() };
        let mut forced = commit.clone();
        for write in forced.writes.iter().skip(1) {
            let row = self.inner.load(std::slice::from_ref(&write.key)).unwrap().pop();
            if row.map_or(0, |row| row.revision) != write.expected {
                return Conflict;
            }
        }
        pause(commit);
        // Some tries, because the others go on.
        for _ in 0..20 {
            for write in forced.writes.iter_mut().skip(1) {
                let row = self.inner.load(std::slice::from_ref(&write.key)).unwrap().pop();
                write.expected = row.map_or(0, |row| row.revision);
            }
            match self.inner.commit(&forced).unwrap() {
                Committed => return Committed,
                Conflict => {
                    let row = self.inner.load(std::slice::from_ref(&first.key)).unwrap().pop();
                    if row.map_or(0, |row| row.revision) != first.expected || forced.writes.len() == 1 {
                        return Conflict;
                    }
                }
            }
        }
        Conflict
    }

    /// Commits with all messages that any thread has put into the buffer; a conflict takes its own out again.
    fn with_buffer(&mut self, commit: &Commit) -> CommitAnswer {
        self.store.lock().buffer.extend(commit.outbox.iter().cloned());
        pause(commit);
        let store = self.store.clone();
        let mut shared = store.lock();
        let outbox = shared.buffer.clone();
        let answer = self.inner.commit(&Commit { outbox, ..commit.clone() }).unwrap();
        match answer {
            Committed => shared.buffer.clear(),
            Conflict => shared.buffer.retain(|own| !commit.outbox.contains(own)),
        }
        answer
    }

    /// Cancels the timers of a customer, which have the customer's name.
    fn cancel(&mut self, key: &RowKey) {
        let namesake = match key {
            RowKey::Customer(id) => RowKey::Attempts(id.clone()),
            RowKey::Attempts(id) => RowKey::Customer(id.clone()),
            _ => return,
        };
        let Some(row) = self.inner.load(std::slice::from_ref(&namesake)).unwrap().pop() else { return };
        let purge_at = self.store.lock().times[&namesake].1;
        let (key, expected, revision) = (row.key, row.revision, row.revision);
        let write = Write { key, expected, revision, bytes: row.bytes, wake_at: None, purge_at };
        assert_eq!(self.inner.commit(&Commit { writes: vec![write], ..Commit::default() }), Ok(Committed));
    }

    /// The instants of a row as it stores them, after those that it had before.
    pub(crate) fn instants(&self, write: &Write, last_purge: Option<Instant>) -> (Option<Instant>, Option<Instant>) {
        let (wake_at, purge_at) = (write.wake_at, write.purge_at);
        let at = |millis| Instant::from_epoch_millis(millis).ok();
        match self.wrong {
            Some(Wrong::WakeZero) => (wake_at.or(at(0)), purge_at),
            Some(Wrong::PurgeZero) => (wake_at, purge_at.or(at(0))),
            Some(Wrong::EpochForNone) => (wake_at.or(at(APPLE)), purge_at.or(at(APPLE))),
            Some(Wrong::Seconds32) => (wake_at.map(in_31_bits), purge_at.map(in_31_bits)),
            Some(Wrong::SessionsKeepPurgeAt) if is_session(&write.key) && write.expected > 0 => (wake_at, last_purge),
            _ => (wake_at, purge_at),
        }
    }
}

/// Mixes up the columns of a batch.
fn mix_up_rows(wrong: Wrong, writes: &mut [Write]) {
    let Some(last) = writes.last().cloned() else { return };
    match wrong {
        Wrong::BytesOfLast => writes.iter_mut().for_each(|own| own.bytes = last.bytes.clone()),
        Wrong::BytesSorted => {
            let mut bytes: Vec<_> = writes.iter().map(|own| own.bytes.clone()).collect();
            bytes.sort();
            writes.iter_mut().zip(bytes).for_each(|(own, bytes)| own.bytes = bytes);
        }
        Wrong::TimesOfLast => {
            writes.iter_mut().for_each(|own| (own.wake_at, own.purge_at) = (last.wake_at, last.purge_at));
        }
        Wrong::RevisionOfLast => {
            // New rows are a batch, and known rows are another.
            let revision =
                |is_new| writes.iter().rev().find(|own| (own.expected == 0) == is_new).map(|own| own.revision);
            let [known, new] = [false, true].map(revision);
            let of = |own: &Write| if own.expected == 0 { new } else { known };
            writes.iter_mut().for_each(|own| own.revision = of(own).unwrap());
        }
        _ => {}
    }
}

/// An instant whose seconds since 1970 are kept in a number of 32 bits with a sign.
fn in_31_bits(at: Instant) -> Instant {
    let wrapped = at.epoch_millis() - (1 << 32) * 1_000;
    if at.epoch_millis() < (1 << 31) * 1_000 {
        at
    } else {
        moved(Instant::MIN, (wrapped - Instant::MIN.epoch_millis()).max(0))
    }
}

/// A key as its hash: a session stands for that.
pub(crate) fn hashed(key: &RowKey, hash: fn(&[u8]) -> u32) -> RowKey {
    RowKey::Session(SessionId::of(&Secret::from(format!("hash {}", hash(key.to_string().as_bytes())).as_str())))
}

/// CRC32 of IEEE 802.3.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

/// Java's `String.hashCode`.
pub(crate) fn java_hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |hash: u32, byte| hash.wrapping_mul(31).wrapping_add(u32::from(*byte)))
}

/// 2001-01-01, from which Apple counts.
const APPLE: i64 = 978_307_200_000;
