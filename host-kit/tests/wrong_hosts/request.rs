//! Requests with mistakes: faulty loops, and a transaction around a loop.

use std::collections::BTreeMap;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{ActError, Commit, Instant, Message, Need, Row, RowKey, Text, Write};
use madoguchi_host_kit::{CommitAnswer, Conversation, DueRow, Host, MemoryHost, StoredMessage};

use crate::commits::is_session;
use crate::store::Connection;
use crate::wrong::Wrong;

impl Connection {
    /// A loop with the mistakes of a hurried author.
    pub(crate) fn own_loop(&mut self, act: &mut dyn Conversation) -> Result<(), String> {
        let told = |error: ActError| error.to_string();
        let mut read: BTreeMap<Vec<RowKey>, Vec<Row>> = BTreeMap::new();
        loop {
            match act.need().into_owned() {
                Need::Hsm(_) => return Err(told(ActError::Misuse)),
                Need::Nothing => return Ok(()),
                Need::Find(names) => {
                    let found = match self.wrong {
                        Some(Wrong::DoubtIsFound) => names,
                        Some(Wrong::DoubtIsLost) => Vec::new(),
                        _ => self.there(names)?,
                    };
                    act.found(&found, Instant::MIN).map_err(told)?;
                }
                Need::Load(keys) => {
                    let rows = match read.get(&keys) {
                        Some(rows) if self.is(Wrong::RowsOfRequestCached) => rows.clone(),
                        Some(rows) if self.is(Wrong::SessionsReadOnce) && keys.iter().all(is_session) => rows.clone(),
                        _ => self.load(&keys)?,
                    };
                    read.insert(keys, rows.clone());
                    act.loaded(rows, Instant::MIN).map_err(told)?;
                }
                Need::Commit(commit) if self.is(Wrong::TellsFirst) => {
                    act.committed(Instant::MIN).map_err(told)?;
                    self.commit(&commit)?;
                }
                Need::Commit(commit) => match self.answer(&commit)? {
                    None => act.in_doubt().map_err(told)?,
                    Some(Committed) => {
                        act.committed(Instant::MIN).map_err(told)?;
                        if self.is(Wrong::StopsAfterFirst) {
                            return Ok(());
                        }
                    }
                    Some(Conflict) if self.is(Wrong::StopsAtConflict) => {
                        return Err("somebody else was faster".to_owned());
                    }
                    Some(Conflict) => {
                        read.clear();
                        act.conflicted().map_err(told)?;
                    }
                },
            }
        }
    }
}

impl Connection {
    /// The answer to a commit; `None` if it is in doubt.
    fn answer(&mut self, commit: &Commit) -> Result<Option<CommitAnswer>, String> {
        match (self.commit(commit), self.wrong) {
            (Ok(answer), _) => Ok(Some(answer)),
            (Err(_), Some(Wrong::ErrorIsCommitted)) => Ok(Some(Committed)),
            (Err(_), Some(Wrong::ErrorIsConflict)) => Ok(Some(Conflict)),
            (Err(error), Some(Wrong::ErrorEnds)) => Err(error),
            (Err(_), _) => Ok(None),
        }
    }

    /// The names of the messages that are there.
    fn there(&mut self, names: Vec<Text>) -> Result<Vec<Text>, String> {
        let found = self.outbox(&names.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        Ok(names.into_iter().filter(|name| found.iter().any(|message| *message.id == **name)).collect())
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

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, String> {
        Err("not in a request".to_owned())
    }

    fn purge(&mut self, _: Instant) -> Result<u64, String> {
        Err("not in a request".to_owned())
    }
}
