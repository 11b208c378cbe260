//! An act of the suite's own, which looks at the loop that drives it.
//!
//! ```text
//! Load ─▶ (Commit under an old revision ─▶ must conflict ─▶ Load) ─▶ Commit ─▶ Load ─▶ Commit ─▶ … ─▶ Nothing
//! ```

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{ActError, Commit, Instant, Need, Row, RowKey, Write};

use super::script::audit;
use crate::conversation::Conversation;

/// An act that counts one row up and looks at the loop. Clones are the same act.
///
/// ```
/// use madoguchi::Instant;
/// use madoguchi_host_kit::{Conversation, Probe, ProbeFault};
/// let mut probe = Probe::new("customer/c-1".parse()?);
/// probe.loaded(Vec::new(), Instant::MIN)?;
/// probe.committed(Instant::MIN)?;
/// assert!(probe.is_over());
/// assert!(probe.conflicted().is_err()); // it is over
/// assert_eq!(probe.fault(), Some(ProbeFault::Misused));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Probe(Arc<Mutex<State>>);

/// What a loop did wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProbeFault {
    /// It said `committed` of a commit that had to conflict.
    #[error("the loop said `committed` of a commit under an old revision")]
    ToldWithoutCommit,
    /// It gave a row as it was before the act's own last commit.
    #[error("the loop gave a row as it was before the act's own last commit")]
    OldRows,
    /// It gave a row that was not asked for.
    #[error("the loop gave rows that were not asked for")]
    ForeignRows,
    /// It answered what was not asked.
    #[error("the loop answered what was not asked")]
    Misused,
    /// It met conflicts without end.
    #[error("the act met {CONFLICTS_MAX} conflicts and did not get on")]
    Starved,
}

#[derive(Debug)]
struct State {
    key: RowKey,
    /// Commits under an old revision that are still to come.
    stale: u32,
    /// Commits that are still to come.
    commits: u32,
    /// Whether it fails once its first commit is told.
    fails: bool,
    need: Need,
    /// The revision of its last commit.
    own: u64,
    conflicts: u32,
    /// Whether it was told what came of a commit.
    told: bool,
    /// Whether it was given its row after its own commit.
    reread: bool,
    over: bool,
    fault: Option<ProbeFault>,
}

impl Probe {
    /// An act that counts a row up once.
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

    /// It counts so many times, and reads the row in between.
    #[must_use]
    pub fn times(self, commits: u32) -> Self {
        self.lock().commits = commits;
        self
    }

    /// First it commits under an old revision; the row must be there with a revision of 2 or more.
    #[must_use]
    pub fn stale_first(self) -> Self {
        self.lock().stale = 1;
        self
    }

    /// It fails once its first commit is told.
    #[must_use]
    pub fn failing(self) -> Self {
        self.lock().fails = true;
        self
    }

    /// Whether it was driven to its end.
    pub fn is_over(&self) -> bool {
        self.lock().over
    }

    /// The first thing that the loop did wrong.
    pub fn fault(&self) -> Option<ProbeFault> {
        self.lock().fault
    }

    /// Whether the loop came so far that it told what came of a commit.
    pub(super) fn was_told(&self) -> bool {
        self.lock().told
    }

    /// Whether the loop came so far that it gave the row after the act's own commit.
    pub(super) fn has_reread(&self) -> bool {
        self.lock().reread
    }

    /// What a row holds that was counted up to a number.
    pub(super) fn bytes(count: u64) -> Vec<u8> {
        count.to_string().into_bytes()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The row is counted up, from the revision that was read.
    fn count(&mut self, row: Option<&Row>) {
        let (revision, count) = row.map_or((0, 0), |row| (row.revision, number(&row.bytes)));
        let expected = if self.stale > 0 { revision.saturating_sub(1) } else { revision };
        let (key, revision, bytes) =
            (self.key.clone(), expected.saturating_add(1), Probe::bytes(count.saturating_add(1)));
        let outbox = vec![audit(&key, revision, 0, "counted")];
        let write = Write { key, expected, revision, bytes, wake_at: None, purge_at: None };
        self.own = revision;
        self.need = Need::Commit(Commit { writes: vec![write], outbox });
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
        state.commits = state.commits.saturating_sub(1);
        if state.fails {
            state.need = Need::Nothing;
            return Err(ActError::Misuse);
        }
        state.over = state.commits == 0;
        state.need = if state.over { Need::Nothing } else { Need::Load(vec![state.key.clone()]) };
        Ok(())
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
        // What was to be written is not there.
        (state.stale, state.own) = (0, 0);
        state.need = Need::Load(vec![state.key.clone()]);
        Ok(())
    }
}

fn number(bytes: &[u8]) -> u64 {
    std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// Far more than the threads of a check can cost one another.
const CONFLICTS_MAX: u32 = 10_000;
