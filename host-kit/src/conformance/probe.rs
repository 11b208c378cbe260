//! An act of the suite that observes the loop that drives it.
//!
//! ```text
//! Load ─▶ (Commit under an old revision ─▶ must conflict ─▶ Load) ─▶ Commit ─▶ Load ─▶ Commit ─▶ … ─▶ Nothing
//! ```
//! After a lost answer it looks for the message of its commit; if that is there, the commit took place.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{ActError, Commit, Instant, Need, Row, RowKey, Text, Write};

use super::script::audit;
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

impl Probe {
    /// An act that increments a row once.
    pub fn new(key: RowKey) -> Self {
        let state = State {
            need: Need::Load(vec![key.clone()]),
            key,
            stale: 0,
            commits: 1,
            fails: false,
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
        let write = Write { key, expected, revision, bytes, wake_at: None, purge_at: None };
        self.own = revision;
        self.need = Need::Commit(Commit { writes: vec![write], outbox, ..Commit::default() });
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
        (self.stale, self.own) = (0, 0);
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
                state.count(rows.first());
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
        state.need = Need::Find(commit.outbox.iter().map(|message| message.id.clone()).collect());
        Ok(())
    }

    fn found(&mut self, messages: &[Text], _: Instant) -> Result<(), ActError> {
        let mut state = self.lock();
        match &state.need {
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
