//! A store with high-water marks: a row that was put back with its revision is refused (ROW-3).

mod check;
mod memory;
mod race;
mod sent;

use std::fmt;

use madoguchi::{AuditEvent, Commit, CustomerId, HsmBlock, Instant, MessageBody, Row, RowKey, RowMark, RowMarkError};

pub use check::{MarkCheck, MarkReport, check_marks};
pub use memory::MemoryMarks;
pub use race::race_marks;

use crate::conformance::TestHost;
use crate::host::{CommitAnswer, DueRow, Host};
use crate::message::StoredMessage;
use sent::Sent;

/// One connection to the bank's storage of high-water marks. It is another store than that of the rows, under other rights: whoever can put back a row
/// must not be able to put back its mark.
///
/// ```
/// use madoguchi::{Row, RowMark};
/// use madoguchi_host_kit::{Marks, MemoryMarks};
/// let row = |revision| Row { key: "customer/c-1".parse().unwrap(), revision, bytes: vec![7; 300] };
/// let (mut marks, key) = (MemoryMarks::default(), row(1).key);
/// let mark = |revision| RowMark::of(&row(revision)).unwrap();
/// assert_eq!(marks.raise(&key, mark(5))?, mark(5));
/// assert_eq!(marks.raise(&key, mark(4))?, mark(5)); // it is never lowered by a raise
/// assert_eq!(marks.read(&[key.clone()])?, [(key, mark(5))]);
/// # Ok::<(), std::convert::Infallible>(())
/// ```
pub trait Marks {
    /// An error of the database. The call may or may not have taken effect.
    type Error: fmt::Display;

    /// Reads the existing marks of these rows, in any order, as last stored by any connection.
    ///
    /// # Errors
    /// Every error of the database.
    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, Self::Error>;

    /// Stores a mark if there is none, or if the one there has a lower revision, in one step, and returns the mark that is there now. It is durable when
    /// the call returns.
    ///
    /// # Errors
    /// Every error of the database.
    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, Self::Error>;

    /// Stores a mark, whatever mark is there. It is durable when the call returns.
    ///
    /// # Errors
    /// Every error of the database.
    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), Self::Error>;

    /// Whether no retry can change an error, for example that the bytes which are there are no mark. Then `drive` ends the act at once
    /// ([`Host::is_final`]). By default no error is final.
    fn is_final(&self, error: &Self::Error) -> bool {
        let _ = error;
        false
    }
}

/// A store whose rows of customers and attempts are checked against marks. Marks are read after rows; a row that stays older than its mark, or missing,
/// another one of the same revision, or newer and under a lower key, is an error, which ends the act at once ([`Host::is_final`]). Before a commit the
/// marks are read again: if others have committed one of its rows since the act read it, the answer is a conflict, and nothing is sent. After a commit the
/// marks are raised before the commit is reported; if a mark is greater by then, the row is read again and checked. If that fails, or if the store's answer
/// was lost, the commit is in doubt, and the loop finds out: when it has found a message of the commit, the marks of that commit are raised before the act
/// goes on. So drive one act at a time over a `Marked`, each to its end.
///
/// Only what is committed raises a mark. The mark of a row that was newer than its mark is raised when a commit writes over that row, because then the act
/// has checked its seal. A row that was only read raises nothing: an act can load a row that it never opens.
///
/// The library never lets a row with a mark be deleted. The suite does, so its check `purged-rows` fails over marks: run it over the store itself.
///
/// ```
/// use madoguchi::{Commit, RowMarkError, Write};
/// use madoguchi_host_kit::{CommitAnswer, Host, Marked, MarkedError, Memory, MemoryMarks};
/// let (store, marks) = (Memory::default(), MemoryMarks::default());
/// let backup = store.copy();
/// let write = Write { key: "customer/c-1".parse()?, expected: 0, revision: 1, bytes: vec![7; 40], wake_at: None, purge_at: None };
/// let (key, commit) = (write.key.clone(), Commit { writes: vec![write], ..Commit::default() });
/// assert_eq!(Marked::new(store.connect(), marks.clone()).commit(&commit)?, CommitAnswer::Committed);
/// // Somebody puts the backup back, in which there is no such customer.
/// let error = Marked::new(backup.connect(), marks).load(&[key.clone()]).unwrap_err();
/// assert_eq!(error, MarkedError::Row { key, error: RowMarkError::Missing { mark: 1 } });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Marked<H, M> {
    host: H,
    marks: M,
    /// The customer whose restored rows are accepted.
    restored: Option<CustomerId>,
    /// The restored rows as they were read last.
    found: Vec<(RowKey, RowMark)>,
    /// Rows that were read since the last commit and are newer than their marks. Those that the next commit writes over have been opened by its act.
    newer: Vec<(RowKey, RowMark)>,
    /// Commits of which nobody knows whether they took place, and such as did and whose marks could not be raised; the oldest first. They are kept until a
    /// later commit holds.
    lost: Vec<Sent>,
    /// Marks of restored rows that were accepted, which are still to be stored in place of higher ones.
    lowering: Vec<(RowKey, RowMark)>,
}

/// Why a store with marks failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MarkedError<H, M> {
    /// The store of rows failed.
    #[error("the store: {0}")]
    Host(H),
    /// The store of marks failed.
    #[error("the marks: {0}")]
    Marks(M),
    /// A row does not fit its mark.
    #[error("{key}: {error}")]
    Row {
        /// The row's key.
        key: RowKey,
        /// What does not fit.
        error: RowMarkError,
    },
    /// The store of marks did not store a mark that is greater than the one it has.
    #[error("{key}: its mark was not raised")]
    NotRaised {
        /// The row's key.
        key: RowKey,
    },
    /// The commit does not record that an operator accepts the restored rows of the customer, so nothing was written.
    #[error("only an operator's accept-restore may be driven over restored rows")]
    NotAccepted,
}

impl<H: Host, M: Marks> Marked<H, M> {
    /// A store whose rows are checked.
    pub const fn new(host: H, marks: M) -> Self {
        Self {
            host,
            marks,
            restored: None,
            found: Vec::new(),
            newer: Vec::new(),
            lost: Vec::new(),
            lowering: Vec::new(),
        }
    }

    /// A store over which an operator accepts the restored rows of one customer: they are not checked, and a commit that records `accept-restore`
    /// replaces their marks. Every other commit that writes a row is refused.
    pub const fn restoring(host: H, marks: M, customer: CustomerId) -> Self {
        Self {
            host,
            marks,
            restored: Some(customer),
            found: Vec::new(),
            newer: Vec::new(),
            lost: Vec::new(),
            lowering: Vec::new(),
        }
    }

    /// Whether a row is one of the restored ones.
    fn is_restored(&self, key: &RowKey) -> bool {
        matches!(key, RowKey::Customer(id) | RowKey::Attempts(id) if self.restored.as_ref() == Some(id))
    }

    /// Whether a commit may take place: over restored rows, only one that records who accepts them.
    fn is_accepted(&self, commit: &Commit) -> bool {
        let accepts = |body: &MessageBody| match body {
            MessageBody::Audit(record) => {
                record.event == AuditEvent::RestoreAccepted && self.is_restored(&record.subject)
            }
            MessageBody::Notice(_) => false,
        };
        // What writes no row is the record of a refusal.
        self.restored.is_none()
            || commit.writes.is_empty()
            || commit.outbox.iter().any(|message| accepts(&message.body))
    }

    /// Raises a mark, and sees that no other row of the same revision has one. Returns the mark that is there now.
    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, MarkedError<H::Error, M::Error>> {
        let there = self.marks.raise(key, mark).map_err(MarkedError::Marks)?;
        match mark.raises(Some(there)) {
            Ok(false) => Ok(there),
            Ok(true) => Err(MarkedError::NotRaised { key: key.clone() }),
            Err(error) => Err(MarkedError::Row { key: key.clone(), error }),
        }
    }

    /// Raises the mark of a row that was committed. If the mark is greater already, either others have written over that row and were faster, or they had
    /// committed before, and somebody put the row back that the commit expected. The row tells: the mark was read just now, and the row after it.
    fn settle_mark(&mut self, key: &RowKey, mark: RowMark) -> Result<(), MarkedError<H::Error, M::Error>> {
        let there = self.raise(key, mark)?;
        if there == mark {
            return Ok(());
        }
        let rows = self.host.load(std::slice::from_ref(key)).map_err(MarkedError::Host)?;
        match RowMark::check(key, Some(there), rows.iter().find(|row| row.key == *key)) {
            Ok(_) => Ok(()),
            Err(error) => Err(MarkedError::Row { key: key.clone(), error }),
        }
    }

    /// The rows whose marks are read. A decoy has no row and no mark. It is asked for all the same, so that the number of marks tells nobody whether there
    /// is a customer (LCK-4).
    fn asks_for(&self, key: &RowKey) -> bool {
        (key.has_mark() || matches!(key, RowKey::Decoy(_))) && !self.is_restored(key)
    }

    /// Whether others have committed, since the act read its rows, one of those that a commit writes or requires. Then the store would answer with a
    /// conflict, unless somebody has put the row back; so the commit is not sent.
    fn is_overtaken(&mut self, commit: &Commit) -> Result<bool, MarkedError<H::Error, M::Error>> {
        let writes = commit.writes.iter().map(|write| (&write.key, write.expected));
        let requires = commit.requires.iter().map(|require| (&require.key, require.revision));
        let read: Vec<(&RowKey, u64)> = writes.chain(requires).filter(|(key, _)| self.asks_for(key)).collect();
        if read.is_empty() {
            return Ok(false);
        }
        let keys: Vec<RowKey> = read.iter().map(|(key, _)| (*key).clone()).collect();
        let marks = self.marks.read(&keys).map_err(MarkedError::Marks)?;
        let is_older =
            |key: &RowKey, mark: RowMark| read.iter().any(|(own, revision)| *own == key && mark.revision() > *revision);
        Ok(marks.iter().any(|(key, mark)| is_older(key, *mark)))
    }

    /// Raises the marks of a commit that took place; those of restored rows are stored in place of higher ones.
    fn took_place(&mut self, mut sent: Sent) -> Result<(), MarkedError<H::Error, M::Error>> {
        let marks = std::mem::take(&mut sent.marks);
        let (written, raising): (Vec<_>, Vec<_>) = marks.into_iter().partition(|(key, _)| self.is_restored(key));
        if !written.is_empty() {
            // What was read and not written is accepted too; what was written comes last, and is stored first.
            self.lowering.extend(self.found.drain(..).filter(|(key, _)| written.iter().all(|(own, _)| own != key)));
            self.lowering.extend(written);
        }
        (sent.marks, sent.took_place) = (raising, true);
        while let Some((key, mark)) = sent.marks.last() {
            if let Err(error) = self.settle_mark(key, *mark) {
                // It is tried again before one of the rows is read, and before the act hears of the commit.
                self.lose(sent);
                return Err(error);
            }
            sent.marks.pop();
        }
        self.lower()
    }

    /// Raises the marks of those lost commits that took place.
    fn settle(&mut self, took_place: impl Fn(&Sent) -> bool) -> Result<(), MarkedError<H::Error, M::Error>> {
        while let Some(place) = self.lost.iter().position(&took_place) {
            let sent = self.lost.remove(place);
            self.took_place(sent)?;
        }
        Ok(())
    }

    /// Keeps a commit until it is known whether it took place, or until its marks are raised.
    fn lose(&mut self, sent: Sent) {
        match self.lost.iter_mut().find(|own| own.is(&sent)) {
            // It was sent again.
            Some(own) => own.took_place |= sent.took_place,
            None => self.lost.push(sent),
        }
        // An act gives up before it has lost more commits than this, so the oldest one is of an act that is over.
        if self.lost.len() > LOST_MAX {
            self.lost.remove(0);
        }
    }

    /// Stores the marks of a commit that took place, in place of higher ones.
    fn lower(&mut self) -> Result<(), MarkedError<H::Error, M::Error>> {
        while let Some((key, mark)) = self.lowering.last() {
            self.marks.replace(key, *mark).map_err(MarkedError::Marks)?;
            self.lowering.pop();
        }
        Ok(())
    }
}

impl<H: Host, M: Marks> Host for Marked<H, M> {
    type Error = MarkedError<H::Error, M::Error>;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Self::Error> {
        self.lower()?;
        self.settle(|sent| sent.is_due(keys))?;
        let marked: Vec<RowKey> = keys.iter().filter(|key| self.asks_for(key)).cloned().collect();
        let mut before = Vec::new();
        loop {
            let rows = self.host.load(keys).map_err(MarkedError::Host)?;
            // A lost commit without a message tells by its rows that it took place.
            self.settle(|sent| sent.wrote_one_of(&rows))?;
            // A row that is older than a mark which was read before it was put back.
            newer_than(&before, &marked, &rows)?;
            // The marks last, so that they tell of every commit that was reported before a row was read, however long that took.
            let marks =
                if marked.is_empty() { Vec::new() } else { self.marks.read(&marked).map_err(MarkedError::Marks)? };
            // A row that is older than its mark was put back, or others have written it in between: both are read again.
            let Ok(newer) = newer_than::<H::Error, M::Error>(&marks, &marked, &rows) else {
                before = marks;
                continue;
            };
            self.newer.retain(|(key, _)| !marked.contains(key));
            self.newer.extend(newer);
            for row in &rows {
                if self.is_restored(&row.key) {
                    self.found.retain(|(key, _)| *key != row.key);
                    self.found.extend(RowMark::of(row).map(|mark| (row.key.clone(), mark)));
                }
            }
            return Ok(rows);
        }
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Self::Error> {
        if !self.is_accepted(commit) {
            return Err(MarkedError::NotAccepted);
        }
        for (key, mark) in std::mem::take(&mut self.newer) {
            // A row that is written over was opened. Nobody has checked the seal of one that was only read: it may be nonsense.
            if commit.writes.iter().any(|write| write.key == key && write.expected == mark.revision()) {
                self.raise(&key, mark)?;
            }
        }
        if self.is_overtaken(commit)? {
            return Ok(CommitAnswer::Conflict);
        }
        let answer = self.host.commit(commit);
        match &answer {
            Ok(CommitAnswer::Committed) => {
                // The act has made sure that this commit rules out the earlier ones.
                self.lost.clear();
                self.took_place(Sent::of(commit))?;
            }
            // An earlier one may be the reason.
            Ok(CommitAnswer::Conflict) => {}
            Err(_) => self.lose(Sent::of(commit)),
        }
        answer.map_err(MarkedError::Host)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Self::Error> {
        self.lower()?;
        let found = self.host.outbox(ids).map_err(MarkedError::Host)?;
        // The rows of a commit that took place may have been put back since: its marks are raised before anything is compared.
        self.settle(|sent| sent.has_one_of(&found))?;
        Ok(found)
    }

    fn hsm(&mut self, blocks: &[HsmBlock]) -> Result<Option<Vec<Vec<u8>>>, Self::Error> {
        self.host.hsm(blocks).map_err(MarkedError::Host)
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Self::Error> {
        self.host.due(now, last, most).map_err(MarkedError::Host)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Self::Error> {
        self.host.keys(last, most).map_err(MarkedError::Host)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, Self::Error> {
        self.host.purge(now).map_err(MarkedError::Host)
    }

    /// An alarm is final, and so is a commit that is refused: only a store that cannot be reached is asked again.
    fn is_final(&self, error: &Self::Error) -> bool {
        match error {
            MarkedError::Host(error) => self.host.is_final(error),
            MarkedError::Marks(error) => self.marks.is_final(error),
            MarkedError::Row { .. } | MarkedError::NotRaised { .. } | MarkedError::NotAccepted => true,
        }
    }
}

impl<H: TestHost, M: Marks + Send> TestHost for Marked<H, M> {
    fn relay(&mut self, ids: &[String]) -> Result<bool, Self::Error> {
        self.host.relay(ids).map_err(MarkedError::Host)
    }

    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, Self::Error> {
        self.host.crash(commit, after).map_err(MarkedError::Host)
    }
}

/// The rows that are newer than their marks, each with the mark that it has.
///
/// # Errors
/// A row that is older than its mark, is missing, or has another seal.
fn newer_than<H, M>(
    marks: &[(RowKey, RowMark)],
    keys: &[RowKey],
    rows: &[Row],
) -> Result<Vec<(RowKey, RowMark)>, MarkedError<H, M>> {
    let mut newer = Vec::new();
    for key in keys {
        let mark = marks.iter().find(|(of, _)| of == key).map(|(_, mark)| *mark);
        let row = rows.iter().find(|row| row.key == *key);
        match RowMark::check(key, mark, row) {
            Ok(own) => newer.extend(own.map(|mark| (key.clone(), mark))),
            Err(error) => return Err(MarkedError::Row { key: key.clone(), error }),
        }
    }
    Ok(newer)
}

/// The number of lost commits that are kept: as many as an act may have.
const LOST_MAX: usize = 64;
