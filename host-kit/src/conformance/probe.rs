//! An act of the suite that observes the loop that drives it.
//!
//! ```text
//! Load ─▶ (Commit under an old revision ─▶ must conflict ─▶ Load) ─▶ Commit ─▶ Load ─▶ Commit ─▶ … ─▶ Nothing
//! ```
//! After a lost answer it looks for the message of its commit; if that is there, the commit took place.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{ActError, Commit, Instant, Need, Row, RowKey, Text, Write};

use super::script::{audit, put};
use crate::conversation::Conversation;

/// An act that increments one row and observes the loop. Clones are the same act.
///
/// ```
/// use madoguchi::Instant;
/// use madoguchi_host_kit::{Conversation, Probe, ProbeFault};
/// let mut probe = Probe::new("customer/c-1".parse()?);
/// probe.loaded(Vec::new(), Instant::MIN)?;
/// probe.committed(Instant::MIN)?;
/// assert!(probe.is_over());
/// assert!(probe.conflicted().is_err()); // it has ended
/// assert_eq!(probe.fault(), Some(ProbeFault::Misused));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Probe(Arc<Mutex<State>>);

/// A mistake of a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProbeFault {
    /// It reported `committed` for a commit that had to conflict.
    #[error("the loop said `committed` of a commit under an old revision")]
    ToldWithoutCommit,
    /// It gave a row in its state before the act's own last commit.
    #[error("the loop gave a row as it was before the act's own last commit")]
    OldRows,
    /// It gave a row that was not requested.
    #[error("the loop gave rows that were not asked for")]
    ForeignRows,
    /// It reported `committed` for a commit that the store answered with an error.
    #[error("the loop said `committed` of a commit that failed in the store")]
    ToldAfterError,
    /// It reported a conflict for a commit that the store answered with an error.
    #[error("the loop said `conflict` of a commit that failed in the store")]
    ConflictAfterError,
    /// It did not pass on the message that is there, or passed on one that is not.
    #[error("the loop did not find the commit's message, or found one that is not there")]
    WrongMessages,
    /// Its answer did not fit the need.
    #[error("the loop answered what was not asked")]
    Misused,
    /// The act only met conflicts.
    #[error("the act met {CONFLICTS_MAX} conflicts and did not get on")]
    Starved,
}

#[derive(Debug)]
struct State {
    key: RowKey,
    /// Remaining commits with an old revision.
    stale: u32,
    /// Remaining commits.
    commits: u32,
    /// Whether it fails after its first commit is reported.
    fails: bool,
    /// A first commit that the store answers with an error, until it is resolved.
    lost: Option<Lost>,
    need: Need,
    /// The revision of its last commit.
    own: u64,
    conflicts: u32,
    /// Whether the loop reported the result of a commit.
    told: bool,
    /// Whether the loop gave the row after the act's own commit.
    reread: bool,
    over: bool,
    fault: Option<ProbeFault>,
}

/// A commit that the store answers with an error.
#[derive(Debug)]
struct Lost {
    commit: Commit,
    /// Whether its message is there.
    is_there: bool,
    /// Whether the store is known to answer it with an error, and not with a conflict.
    is_error: bool,
    /// Whether the loop has reported that it is in doubt.
    in_doubt: bool,
}

impl Probe {
    /// An act that increments a row once.
    pub fn new(key: RowKey) -> Self {
        let state = State {
            need: Need::Load(vec![key.clone()]),
            key,
            stale: 0,
            commits: 1,
            fails: false,
            lost: None,
            own: 0,
            conflicts: 0,
            told: false,
            reread: false,
            over: false,
            fault: None,
        };
        Self(Arc::new(Mutex::new(state)))
    }

    /// Makes it increment the row this number of times, reading the row in between.
    #[must_use]
    pub fn times(self, commits: u32) -> Self {
        self.lock().commits = commits;
        self
    }

    /// Makes it commit with an old revision first; the row must exist with a revision of 2 or more.
    #[must_use]
    pub fn stale_first(self) -> Self {
        self.lock().stale = 1;
        self
    }

    /// Makes it fail after its first commit is reported.
    #[must_use]
    pub fn failing(self) -> Self {
        self.lock().fails = true;
        self
    }

    /// Makes it send first a commit that the store answers with an error. `is_there` says whether the commit's message is there nevertheless.
    #[must_use]
    pub(super) fn in_doubt_first(self, commit: Commit, is_there: bool) -> Self {
        self.lock().lost = Some(Lost { commit, is_there, is_error: false, in_doubt: false });
        self
    }

    /// Tells it whether the store answers its first commit with an error.
    pub(super) fn expect_error(&self, is_error: bool) {
        if let Some(lost) = &mut self.lock().lost {
            lost.is_error = is_error;
        }
    }

    /// Whether it has reached its end.
    pub fn is_over(&self) -> bool {
        self.lock().over
    }

    /// The loop's first mistake.
    pub fn fault(&self) -> Option<ProbeFault> {
        self.lock().fault
    }

    /// Whether the loop reached the report of a commit's result.
    pub(super) fn was_told(&self) -> bool {
        self.lock().told
    }

    /// Whether the loop gave the row after the act's own commit.
    pub(super) fn has_reread(&self) -> bool {
        self.lock().reread
    }

    /// The content of a row that was incremented to a number.
    pub(super) fn bytes(count: u64) -> Vec<u8> {
        count.to_string().into_bytes()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Increments the row from the revision that was read.
    fn count(&mut self, row: Option<&Row>) {
        let (revision, count) = row.map_or((0, 0), |row| (row.revision, number(&row.bytes)));
        let expected = if self.stale > 0 { revision.saturating_sub(1) } else { revision };
        let (key, revision, bytes) =
            (self.key.clone(), expected.saturating_add(1), Probe::bytes(count.saturating_add(1)));
        let outbox = vec![audit(&key, revision, 0, "counted")];
        let write = Write { revision, ..put(&key, expected, &bytes) };
        self.own = revision;
        self.need = Need::Commit(Commit { writes: vec![write], outbox, ..Commit::default() });
    }

    /// Asks for what it needs after it has read the row.
    fn has_read(&mut self, row: Option<&Row>) {
        match &self.lost {
            None => self.count(row),
            Some(lost) if lost.in_doubt => {
                self.need =
                    Need::Find(lost.commit.outbox.first().map(|message| message.id.clone()).into_iter().collect());
            }
            Some(lost) => self.need = Need::Commit(lost.commit.clone()),
        }
    }

    /// Goes on after a commit that took place.
    fn counted(&mut self) -> Result<(), ActError> {
        self.commits = self.commits.saturating_sub(1);
        if self.fails {
            self.need = Need::Nothing;
            return Err(ActError::Misuse);
        }
        self.over = self.commits == 0;
        self.need = if self.over { Need::Nothing } else { Need::Load(vec![self.key.clone()]) };
        Ok(())
    }

    /// Goes on after a commit that did not take place.
    fn begin_again(&mut self) {
        (self.stale, self.own, self.lost) = (0, 0, None);
        self.need = Need::Load(vec![self.key.clone()]);
    }

    fn wrong(&mut self, fault: ProbeFault) -> ActError {
        self.fault = self.fault.or(Some(fault));
        self.need = Need::Nothing;
        ActError::Misuse
    }
}

impl Conversation for Probe {
    fn need(&self) -> Cow<'_, Need> {
        Cow::Owned(self.lock().need.clone())
    }

    fn loaded(&mut self, rows: Vec<Row>, _: Instant) -> Result<(), ActError> {
        let mut state = self.lock();
        if !matches!(state.need, Need::Load(_)) {
            return Err(state.wrong(ProbeFault::Misused));
        }
        state.reread |= state.own > 0;
        match rows.as_slice() {
            [] if state.own > 0 => Err(state.wrong(ProbeFault::OldRows)),
            [row] if row.key != state.key => Err(state.wrong(ProbeFault::ForeignRows)),
            [row] if row.revision < state.own => Err(state.wrong(ProbeFault::OldRows)),
            rows @ ([] | [_]) => {
                state.has_read(rows.first());
                Ok(())
            }
            _ => Err(state.wrong(ProbeFault::ForeignRows)),
        }
    }

    fn committed(&mut self, _: Instant) -> Result<(), ActError> {
        let mut state = self.lock();
        if !matches!(state.need, Need::Commit(_)) {
            return Err(state.wrong(ProbeFault::Misused));
        }
        state.told = true;
        if state.lost.is_some() {
            return Err(state.wrong(ProbeFault::ToldAfterError));
        }
        if state.stale > 0 {
            return Err(state.wrong(ProbeFault::ToldWithoutCommit));
        }
        state.counted()
    }

    fn conflicted(&mut self) -> Result<(), ActError> {
        let mut state = self.lock();
        if !matches!(state.need, Need::Commit(_)) {
            return Err(state.wrong(ProbeFault::Misused));
        }
        state.told = true;
        if state.lost.as_ref().is_some_and(|lost| lost.is_error) {
            return Err(state.wrong(ProbeFault::ConflictAfterError));
        }
        state.conflicts = state.conflicts.saturating_add(1);
        if state.conflicts > CONFLICTS_MAX {
            return Err(state.wrong(ProbeFault::Starved));
        }
        state.begin_again();
        Ok(())
    }

    fn in_doubt(&mut self) -> Result<(), ActError> {
        let mut state = self.lock();
        let Need::Commit(commit) = &state.need else { return Err(state.wrong(ProbeFault::Misused)) };
        let find = Need::Find(commit.outbox.iter().map(|message| message.id.clone()).collect());
        let load = Need::Load(vec![state.key.clone()]);
        state.need = match &mut state.lost {
            // Rows first, as an act of the library asks.
            Some(lost) => {
                lost.in_doubt = true;
                load
            }
            None => find,
        };
        Ok(())
    }

    fn found(&mut self, messages: &[Text], _: Instant) -> Result<(), ActError> {
        let mut state = self.lock();
        let is_there = !messages.is_empty();
        if matches!(&state.need, Need::Find(_)) && state.lost.as_ref().is_some_and(|lost| lost.is_there != is_there) {
            return Err(state.wrong(ProbeFault::WrongMessages));
        }
        match &state.need {
            // What was lost has written nothing to the row, so it is still to be counted.
            Need::Find(asked) if messages == asked && state.lost.is_some() => {
                state.begin_again();
                Ok(())
            }
            Need::Find(asked) if messages == asked => state.counted(),
            Need::Find(_) if messages.is_empty() => {
                state.begin_again();
                Ok(())
            }
            _ => Err(state.wrong(ProbeFault::Misused)),
        }
    }
}

fn number(bytes: &[u8]) -> u64 {
    std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// Far more conflicts than the threads of a check can cause each other.
const CONFLICTS_MAX: u32 = 10_000;
