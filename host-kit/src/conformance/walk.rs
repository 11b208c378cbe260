//! A long walk: several hundred operations of every kind on three connections, one after another, over few rows of every kind. What each must
//! answer comes from a model of the rows and messages, which is kept while the walk is written.

use std::collections::{BTreeMap, BTreeSet};

use madoguchi::{Commit, Fact, Instant, Message, MessageBody, Require, Row, RowKey, Write};

use super::dice::Dice;
use super::expect::Expect::{Done, Due, Listed, Messages, NotCommitted, Rows, Told, Tried};
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, OVER, Script, YEAR_2040, after, audit, in_our_time, notice, put, row, stored};
use crate::host::CommitAnswer::{Committed, Conflict};
use crate::host::DueRow;

/// The walk, and the model of what the store holds.
struct Walk {
    script: Script,
    dice: Dice,
    keys: Vec<RowKey>,
    /// The rows that are there, as they were written last.
    there: BTreeMap<RowKey, Write>,
    /// The last revision of each row that was purged.
    gone: BTreeMap<RowKey, u64>,
    /// The messages, in the order of their commits.
    messages: Vec<Message>,
    /// Counts what was written, so that no two rows have the same bytes and no two messages the same name.
    count: u32,
}

fn walk(script: Script) -> Script {
    let keys = (1..=3).flat_map(|number| script.kinds(number)).collect();
    let (there, gone) = (BTreeMap::new(), BTreeMap::new());
    let mut walk = Walk { script, dice: Dice::new(0x6d61_646f), keys, there, gone, messages: Vec::new(), count: 0 };
    for _ in 0..STEPS {
        walk.step();
    }
    walk.finish()
}

impl Walk {
    fn step(&mut self) {
        match self.dice.below(40) {
            0..=15 => {
                let connection = self.dice.connection(CONNECTIONS);
                self.commit(connection);
            }
            16..=20 => self.stale(),
            21..=22 => self.taken(),
            23..=24 => self.crash(),
            25..=27 => self.read_some(),
            28..=31 => self.due(),
            32..=33 => self.purge(),
            34..=36 => self.list(),
            37..=38 => self.relay(),
            _ => {
                self.script.step(Operation::Reopen, Done);
            }
        }
    }

    /// A commit that holds.
    fn commit(&mut self, connection: u32) {
        let commit = self.holding();
        for write in &commit.writes {
            self.gone.remove(&write.key);
            self.there.insert(write.key.clone(), write.clone());
        }
        self.messages.extend(commit.outbox.iter().cloned());
        self.script.step(Operation::Commit { connection, commit }, Told(Committed));
    }

    /// A commit of which one row, or one that it requires, has another revision: an older one, a newer one, none, or the one that it had before it was purged.
    fn stale(&mut self) {
        let mut commit = self.holding();
        if commit.writes.is_empty() && commit.requires.is_empty() {
            let key = self.some_keys(1);
            commit.writes = key.iter().map(|key| self.write(key)).collect();
        }
        let place = self.dice.below(commit.writes.len().saturating_add(commit.requires.len()));
        if let Some(write) = commit.writes.get_mut(place) {
            write.expected = self.other_revision(&write.key.clone());
            write.revision = write.expected.saturating_add(1);
        } else if let Some(own) = commit.requires.get_mut(place.saturating_sub(commit.writes.len())) {
            own.revision = self.other_revision(&own.key.clone());
        }
        let connection = self.dice.connection(CONNECTIONS);
        let messages = commit.outbox.clone();
        self.script.step(Operation::Commit { connection, commit }, Told(Conflict));
        self.go_on(&messages);
    }

    /// A commit whose last message has a name that is there already.
    fn taken(&mut self) {
        let place = self.dice.below(self.messages.len());
        let Some(taken) = self.messages.get(place).cloned() else { return };
        let mut commit = self.holding();
        // Whoever keeps high-water marks takes a message that is there for proof that the commit took place.
        commit.writes.retain(|own| !own.key.has_mark());
        let again = self.message();
        commit.outbox.push(Message { id: taken.id, ..again });
        let connection = self.dice.connection(CONNECTIONS);
        let messages = commit.outbox.clone();
        self.script.step(Operation::Commit { connection, commit }, NotCommitted);
        self.go_on(&messages);
    }

    /// A connection that breaks in the middle of a commit.
    fn crash(&mut self) {
        let commit = self.holding();
        let statements = commit.writes.len().saturating_add(commit.outbox.len());
        let after = u32::try_from(self.dice.below(statements.saturating_add(1))).unwrap_or_default();
        let connection = self.dice.connection(CONNECTIONS);
        let messages = commit.outbox.clone();
        self.script.step(Operation::Crash { connection, commit, after }, Tried);
        self.go_on(&messages);
    }

    /// After a commit that left nothing every connection still works, and what it commits is all that is there.
    fn go_on(&mut self, messages: &[Message]) {
        self.find(messages);
        self.read_all();
        for connection in (0..).take(CONNECTIONS) {
            self.commit(connection);
        }
        self.read_all();
        self.find(messages);
    }

    fn read_all(&mut self) {
        let mut keys = self.keys.clone();
        self.dice.shuffle(&mut keys);
        let connection = self.dice.connection(CONNECTIONS);
        self.read(connection, keys);
    }

    fn read_some(&mut self) {
        let count = self.dice.below(6);
        let mut keys = self.some_keys(count);
        self.dice.shuffle(&mut keys);
        let connection = self.dice.connection(CONNECTIONS);
        self.read(connection, keys);
    }

    fn read(&mut self, connection: u32, keys: Vec<RowKey>) {
        let rows = keys.iter().filter_map(|key| self.there.get(key)).map(as_row).collect();
        self.script.step(Operation::Load { connection, keys }, Rows(rows));
    }

    /// Lists a page of due rows, from its beginning, after a row, or after one that is not due.
    fn due(&mut self) {
        let now = match self.dice.below(6) {
            0 => in_our_time(YEAR_2040.saturating_add(self.dice.millis(3))),
            1 => in_our_time(YEAR_2100.saturating_add(self.dice.millis(3))),
            _ => after(FIRST.saturating_add(self.dice.millis(SPAN))),
        };
        let due = |write: &Write| Some(DueRow { wake_at: write.wake_at?, key: write.key.clone() });
        let mut rows: Vec<_> = self.there.values().filter_map(due).filter(|row| row.wake_at <= now).collect();
        rows.sort();
        let last = match self.dice.below(3) {
            0 => None,
            1 => rows.get(self.dice.below(rows.len())).cloned(),
            _ => {
                let wake_at = after(FIRST.saturating_add(self.dice.millis(SPAN)));
                self.keys.get(self.dice.below(self.keys.len())).map(|key| DueRow { wake_at, key: key.clone() })
            }
        };
        rows.retain(|row| last.as_ref().is_none_or(|last| row > last));
        let (most, connection) = (self.page(), self.dice.connection(CONNECTIONS));
        let expect = Due { rows, keys: self.keys.clone(), most };
        self.script.step(Operation::Due { connection, now, last, most }, expect);
    }

    /// A purge by one connection of rows that the others wrote, and that all have read before.
    fn purge(&mut self) {
        let now = after(FIRST.saturating_add(self.dice.millis(SPAN)));
        let connection = self.dice.connection(CONNECTIONS);
        self.read_everywhere();
        self.script.step(Operation::Purge { connection, now }, Done);
        for (key, write) in self.there.extract_if(.., |_, own| own.purge_at.is_some_and(|at| at <= now)) {
            self.gone.insert(key, write.revision);
        }
        self.read_everywhere();
    }

    fn read_everywhere(&mut self) {
        for connection in (0..).take(CONNECTIONS) {
            self.read(connection, self.keys.clone());
        }
    }

    fn list(&mut self) {
        let mut places: Vec<_> = self.keys.iter().map(Some).chain([None]).collect();
        places.sort_by_key(|key| key.map(RowKey::to_string));
        let last = places.get(self.dice.below(places.len())).copied().flatten().cloned();
        let (most, connection) = (self.page(), self.dice.connection(CONNECTIONS));
        let keys = self.there.keys().cloned().collect();
        let gone = self.keys.iter().filter(|key| !self.there.contains_key(key)).cloned().collect();
        let expect = Listed { last: last.clone(), keys, gone, most };
        self.script.step(Operation::Keys { connection, last, most }, expect);
    }

    fn page(&mut self) -> u32 {
        [1, 2, 3, 5, 10_000].get(self.dice.below(5)).copied().unwrap_or(1)
    }

    /// Relays some messages; older ones that were not sent stay.
    fn relay(&mut self) {
        let from = self.dice.below(self.messages.len());
        let some: Vec<_> = self.messages.iter().skip(from).step_by(3).take(3).cloned().collect();
        let ids = some.iter().map(|message| message.id.to_string()).collect();
        let connection = self.dice.connection(CONNECTIONS);
        self.script.step(Operation::Relay { connection, ids }, Tried);
        self.find(&self.messages.clone());
    }

    /// Looks for these messages, and for the last ones of the walk.
    fn find(&mut self, messages: &[Message]) {
        let last = self.messages.iter().rev().take(6);
        let ids: BTreeSet<_> = messages.iter().chain(last).map(|message| message.id.to_string()).collect();
        let there: Vec<_> = self.messages.iter().filter(|own| ids.contains(&*own.id)).cloned().collect();
        let connection = self.dice.connection(CONNECTIONS);
        let ids = ids.into_iter().collect();
        self.script.step(Operation::Outbox { connection, ids }, Messages(stored(&there)));
    }

    /// A commit of some rows and messages that requires other rows, absent ones too.
    fn holding(&mut self) -> Commit {
        let (written, required) = (self.dice.below(5), self.dice.below(6).saturating_sub(3));
        let keys = self.some_keys(written.saturating_add(required));
        let (own, others) = keys.split_at(written);
        let mut writes: Vec<_> = own.iter().map(|key| self.write(key)).collect();
        let require = |key: &RowKey| Require { key: key.clone(), revision: self.revision(key) };
        let mut requires: Vec<_> = others.iter().map(require).collect();
        writes.sort_by_key(|own| own.key.to_string());
        requires.sort_by_key(|own| own.key.to_string());
        let outbox = (0..self.dice.below(4)).map(|_| self.message()).collect();
        Commit { writes, requires, outbox }
    }

    fn write(&mut self, key: &RowKey) -> Write {
        let expected = self.revision(key);
        let revision = match expected {
            0 => u64::try_from(self.dice.below(3)).unwrap_or_default().saturating_add(1),
            _ => expected.saturating_add(1),
        };
        self.count = self.count.saturating_add(1);
        let own = format!("{} ", self.count).into_bytes();
        let bytes = match self.dice.below(8) {
            0 => Vec::new(),
            1 => [own.as_slice(), &[0xa5; 16_000]].concat(),
            2 => [own.as_slice(), b"\0 \xff'\\\r\n "].concat(),
            _ => own,
        };
        // Rows that have a high-water mark are never purged.
        let (wake_at, purge_at) = (self.instant(), self.instant().filter(|at| !key.has_mark() || *at > after(OVER)));
        Write { revision, bytes, wake_at, purge_at, ..put(key, expected, b"") }
    }

    fn instant(&mut self) -> Option<Instant> {
        match self.dice.below(8) {
            0..=2 => None,
            3 => Some(in_our_time(YEAR_2040.saturating_add(self.dice.millis(3)))),
            4 => Some(in_our_time(YEAR_2100.saturating_add(self.dice.millis(3)))),
            _ => Some(after(FIRST.saturating_add(self.dice.millis(SPAN)))),
        }
    }

    /// A message with two facts of one name.
    fn message(&mut self) -> Message {
        self.count = self.count.saturating_add(1);
        let key = self.keys.get(self.dice.below(self.keys.len())).cloned().unwrap_or(RowKey::Decoy(0));
        let value = match self.dice.below(4) {
            0 => "窓口の控え".repeat(1_000),
            1 => "'\\\"\0\n".to_owned(),
            _ => format!("記録 {}", self.count),
        };
        let again = Fact { name: "check".into(), value: "again".into() };
        let mut message = match self.dice.below(2) {
            0 => notice(&key, u64::from(self.count), 0, &value),
            _ => audit(&key, u64::from(self.count), 0, &value),
        };
        match &mut message.body {
            MessageBody::Audit(record) => {
                record.facts.push(again);
                record.profile = "kit".into();
            }
            MessageBody::Notice(own) => own.facts.push(again),
        }
        message
    }

    fn some_keys(&mut self, count: usize) -> Vec<RowKey> {
        let mut keys = self.keys.clone();
        self.dice.shuffle(&mut keys);
        keys.truncate(count);
        keys
    }

    fn revision(&self, key: &RowKey) -> u64 {
        self.there.get(key).map_or(0, |write| write.revision)
    }

    /// A revision that a row does not have.
    fn other_revision(&mut self, key: &RowKey) -> u64 {
        let own = self.revision(key);
        if let Some(gone) = self.gone.get(key) {
            return *gone;
        }
        let others = [0, own.saturating_sub(1), own.saturating_add(1), own.saturating_add(7)];
        let others: Vec<_> = others.into_iter().filter(|other| *other != own).collect();
        others.get(self.dice.below(others.len())).copied().unwrap_or_else(|| own.saturating_add(1))
    }

    /// Leaves no row that stays for ever, except customers' rows.
    fn finish(mut self) -> Script {
        let writes = self.there.values().map(|own| put(&own.key, own.revision, b"over")).collect();
        self.script.commit(writes, Told(Committed));
        self.script.due(OVER, None, 10_000, &[], &self.keys);
        self.script
    }
}

fn as_row(write: &Write) -> Row {
    row(&write.key, write.revision, &write.bytes)
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 1] = [(Check::Walk, walk)];

/// Length of the walk; some steps are many operations.
const STEPS: usize = 300;
/// Connections on which it goes.
const CONNECTIONS: usize = 3;
/// The walk's instants, in milliseconds after the first hour of the calendar.
const FIRST: i64 = 3_000;
/// Length of the span of these instants in milliseconds.
const SPAN: usize = 2_000;
/// 2100-01-01.
const YEAR_2100: i64 = 4_102_444_800_000;
