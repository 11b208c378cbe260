//! Requests with mistakes: faulty loops, and a transaction around a loop.

use std::collections::BTreeMap;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{ActError, Commit, Instant, Message, Need, Row, RowKey, Write};
use madoguchi_host_kit::{CommitAnswer, Conversation, DueRow, Host, MemoryHost, StoredMessage};

use crate::store::Connection;
use crate::wrong::Wrong;

impl Connection {
    /// A loop with the mistakes of a hurried author.
    pub(crate) fn own_loop(&mut self, act: &mut dyn Conversation) -> Result<(), String> {
        let told = |error: ActError| error.to_string();
        let mut read: BTreeMap<Vec<RowKey>, Vec<Row>> = BTreeMap::new();
        loop {
            match act.need().into_owned() {
                Need::Nothing => return Ok(()),
                Need::Find(_) => act.found(&[], Instant::MIN).map_err(told)?,
                Need::Load(keys) => {
                    let rows = match read.get(&keys) {
                        Some(rows) if self.is(Wrong::RowsOfRequestCached) => rows.clone(),
                        _ => self.load(&keys)?,
                    };
                    read.insert(keys, rows.clone());
                    act.loaded(rows, Instant::MIN).map_err(told)?;
                }
                Need::Commit(commit) if self.is(Wrong::TellsFirst) => {
                    act.committed(Instant::MIN).map_err(told)?;
                    self.commit(&commit)?;
                }
                Need::Commit(commit) => match self.commit(&commit)? {
                    Committed => {
                        act.committed(Instant::MIN).map_err(told)?;
                        if self.is(Wrong::StopsAfterFirst) {
                            return Ok(());
                        }
                    }
                    Conflict if self.is(Wrong::StopsAtConflict) => return Err("somebody else was faster".to_owned()),
                    Conflict => {
                        read.clear();
                        act.conflicted().map_err(told)?;
                    }
                },
            }
        }
    }
}

/// The transaction of a request: only it sees its own writes until it ends.
pub(crate) struct Request {
    pub(crate) inner: MemoryHost,
    pub(crate) pending: BTreeMap<RowKey, Write>,
    pub(crate) outbox: Vec<Message>,
}

impl Host for Request {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        let mut rows = self.inner.load(keys).unwrap();
        rows.retain(|row| !self.pending.contains_key(&row.key));
        let own = keys.iter().filter_map(|key| self.pending.get(key));
        rows.extend(own.map(|write| Row {
            key: write.key.clone(),
            revision: write.revision,
            bytes: write.bytes.clone(),
        }));
        Ok(rows)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        for write in &commit.writes {
            let row = self.load(std::slice::from_ref(&write.key))?.pop();
            if row.map_or(0, |row| row.revision) != write.expected {
                return Ok(Conflict);
            }
        }
        for write in &commit.writes {
            let first = self.pending.get(&write.key).map_or(write.expected, |first| first.expected);
            self.pending.insert(write.key.clone(), Write { expected: first, ..write.clone() });
        }
        self.outbox.extend(commit.outbox.iter().cloned());
        Ok(Committed)
    }

    fn outbox(&mut self, _: &[String]) -> Result<Vec<StoredMessage>, String> {
        Err("not in a request".to_owned())
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, String> {
        Err("not in a request".to_owned())
    }

    fn purge(&mut self, _: Instant) -> Result<u64, String> {
        Err("not in a request".to_owned())
    }
}
