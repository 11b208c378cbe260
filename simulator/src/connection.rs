//! The connection of one act to the store, wrapped in the kit's high-water marks (ROW-3). The network does what the connection asks for, and leaves the result
//! in an exchange that both sides hold; the wrapper decides what of it the act may see.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use madoguchi::{Commit, Instant, Row, RowKey, RowMark, Text};
use madoguchi_host_kit::{CommitAnswer, DueRow, Host, Marked, Marks, StoredMessage};

use crate::plant::Plant;

/// The marks of all rows, in another store than the rows.
pub(crate) type AllMarks = BTreeMap<RowKey, RowMark>;

/// A store or a store of marks that does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unanswered;

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no answer")
    }
}

/// What the network hands to a connection for its next call.
#[derive(Default)]
struct Exchange {
    /// What the store gives for the keys that the act needs.
    rows: Vec<Row>,
    /// These keys; empty once the rows were given.
    keys: Vec<RowKey>,
    /// The rows with marks that are in the store now, for the wrapper's own questions.
    live: Vec<Row>,
    /// A planted fault: the marks as they were before the rows were read.
    marks: Option<AllMarks>,
    committed: Option<CommitAnswer>,
    found: Vec<StoredMessage>,
    /// Whether the store of marks answers no raise after the commit.
    silences: bool,
    silent: bool,
    /// A planted fault: the marks of the first commit that was lost, by their rows.
    lost: AllMarks,
}

/// The connection of an act.
pub(crate) struct Connection {
    marked: Marked<Rows, Raising>,
    exchange: Rc<RefCell<Exchange>>,
    marks: Rc<RefCell<AllMarks>>,
    plant: Option<Plant>,
}

/// What the wrapper says instead of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A row does not fit its mark.
    Row(RowKey, String),
    /// One of the stores gave no answer.
    Unanswered,
}

type Error = madoguchi_host_kit::MarkedError<Unanswered, Unanswered>;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::Row { key, error } => Self::Row(key, error.to_string()),
            Error::NotRaised { key } => Self::Row(key, "its mark was not raised".to_owned()),
            Error::Host(_) | Error::Marks(_) | Error::NotAccepted => Self::Unanswered,
        }
    }
}

impl Connection {
    pub(crate) fn new(marks: &Rc<RefCell<AllMarks>>, plant: Option<Plant>) -> Self {
        let exchange = Rc::<RefCell<Exchange>>::default();
        let raising = Raising { marks: Rc::clone(marks), exchange: Rc::clone(&exchange), plant };
        Self { marked: Marked::new(Rows(Rc::clone(&exchange)), raising), exchange, marks: Rc::clone(marks), plant }
    }

    /// The rows are read from here on, in several steps. A planted fault reads their marks now, and not afterwards.
    pub(crate) fn begins_to_read(&self) {
        if self.plant == Some(Plant::MarksReadBeforeRows) {
            self.exchange.borrow_mut().marks = Some(self.marks.borrow().clone());
        }
    }

    /// Looks at rows that the store has given. If the wrapper asks again, it is given those that are there now.
    pub(crate) fn load(&mut self, keys: &[RowKey], rows: Vec<Row>) -> Result<Vec<Row>, Refusal> {
        {
            let mut exchange = self.exchange.borrow_mut();
            (exchange.rows, exchange.keys) = (rows, keys.to_vec());
        }
        let rows = self.marked.load(keys);
        {
            let mut exchange = self.exchange.borrow_mut();
            exchange.rows.clear();
            exchange.marks = None;
        }
        let rows = rows?;
        if self.plant == Some(Plant::MarkRaisedByReading) {
            let read = rows.iter().filter_map(|row| Some((row.key.clone(), RowMark::of(row)?)));
            for (key, mark) in read {
                let mut marks = self.marks.borrow_mut();
                let there = marks.entry(key).or_insert(mark);
                *there = if mark.revision() > there.revision() { mark } else { *there };
            }
        }
        Ok(rows)
    }

    /// The rows with marks that are in the store now.
    pub(crate) fn sees(&self, live: Vec<Row>) {
        self.exchange.borrow_mut().live = live;
    }

    /// Whether the wrapper does not send a commit, because the mark of one of its rows is greater than the revision that the act has read.
    pub(crate) fn is_overtaken(&self, commit: &Commit) -> bool {
        let marks = self.marks.borrow();
        let writes = commit.writes.iter().map(|write| (&write.key, write.expected));
        let requires = commit.requires.iter().map(|own| (&own.key, own.revision));
        writes.chain(requires).any(|(key, read)| marks.get(key).is_some_and(|mark| mark.revision() > read))
    }

    /// Sends a commit, of which the store answers this; `None` if its answer is lost. `silent`: the store of marks answers no raise.
    pub(crate) fn commit(
        &mut self,
        commit: &Commit,
        answer: Option<CommitAnswer>,
        silent: bool,
    ) -> Result<CommitAnswer, Refusal> {
        {
            let mut exchange = self.exchange.borrow_mut();
            if answer.is_none() && self.plant == Some(Plant::MarkOfAnotherLostCommit) {
                for write in &commit.writes {
                    let mark = write.mark().filter(|_| !exchange.lost.contains_key(&write.key));
                    exchange.lost.extend(mark.map(|mark| (write.key.clone(), mark)));
                }
            }
            (exchange.committed, exchange.silences) = (answer, silent);
        }
        let told = self.marked.commit(commit);
        self.exchange.borrow_mut().silent = false;
        Ok(told?)
    }

    /// Looks for messages, of which the store has these.
    pub(crate) fn find(&mut self, names: &[Text], found: &[Text]) -> Result<Vec<Text>, Refusal> {
        let ids: Vec<String> = names.iter().map(ToString::to_string).collect();
        let stored = |name: &Text| StoredMessage { id: name.to_string(), json: String::new() };
        self.exchange.borrow_mut().found = found.iter().map(stored).collect();
        let found = self.marked.outbox(&ids)?;
        Ok(found.into_iter().map(|message| message.id.into()).collect())
    }
}

/// The store of rows, as a connection sees it.
struct Rows(Rc<RefCell<Exchange>>);

impl Host for Rows {
    type Error = Unanswered;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Unanswered> {
        let mut own = self.0.borrow_mut();
        // What the act needs is given as it was read, once. Whatever the wrapper asks beside that is read now.
        let is_first = own.keys == keys;
        let is_given = |row: &&Row| is_first || !row.key.has_mark();
        let row = |key: &RowKey| own.rows.iter().filter(is_given).chain(&own.live).find(|row| row.key == *key).cloned();
        let rows = keys.iter().filter_map(row).collect();
        if is_first {
            own.keys.clear();
        }
        Ok(rows)
    }

    fn commit(&mut self, _: &Commit) -> Result<CommitAnswer, Unanswered> {
        let mut exchange = self.0.borrow_mut();
        exchange.silent = exchange.silences;
        exchange.committed.take().ok_or(Unanswered)
    }

    fn outbox(&mut self, _: &[String]) -> Result<Vec<StoredMessage>, Unanswered> {
        Ok(self.0.borrow().found.clone())
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, Unanswered> {
        Err(Unanswered)
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, Unanswered> {
        Err(Unanswered)
    }

    fn purge(&mut self, _: Instant) -> Result<u64, Unanswered> {
        Err(Unanswered)
    }
}

/// The store of marks, as a connection sees it, with the planted faults of such a store.
struct Raising {
    marks: Rc<RefCell<AllMarks>>,
    exchange: Rc<RefCell<Exchange>>,
    plant: Option<Plant>,
}

impl Marks for Raising {
    type Error = Unanswered;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, Unanswered> {
        let (exchange, now) = (self.exchange.borrow(), self.marks.borrow());
        let marks = exchange.marks.as_ref().unwrap_or(&now);
        Ok(keys.iter().filter_map(|key| Some((key.clone(), *marks.get(key)?))).collect())
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, Unanswered> {
        if self.exchange.borrow().silent {
            return Err(Unanswered);
        }
        // What follows are planted faults.
        if self.plant == Some(Plant::MarkNotRaised) && matches!(key, RowKey::Attempts(_)) {
            return Ok(mark);
        }
        let other = self.exchange.borrow_mut().lost.remove(key);
        if let Some(other) = other.filter(|other| *other != mark) {
            self.marks.borrow_mut().insert(key.clone(), other);
            return Ok(mark);
        }
        let mut marks = self.marks.borrow_mut();
        let there = marks.entry(key.clone()).or_insert(mark);
        if mark.revision() > there.revision() {
            *there = mark;
        }
        Ok(*there)
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), Unanswered> {
        self.marks.borrow_mut().insert(key.clone(), mark);
        Ok(())
    }
}
