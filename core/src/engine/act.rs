//! One act of a customer, an operator or the clock, as a conversation with the host: it says what it needs, the host gives it.
//!
//! ```text
//!           ┌──────── conflicted ────────┐
//!           ▼                            │
//! ──▶ Load ──loaded──▶ (decide) ──▶ Commit ──committed──▶ (check the secret) ──▶ (decide) ──▶ Commit ──committed──▶ Done
//!       ▲                  │            the attempt is counted                     │     the verdict is recorded
//!       └──── more rows ───┘                                                       └──▶ Done
//! ```
//!
//! A secret is compared only after the host has said that the attempt is counted (LCK-2); the ticket for it never leaves the act.
//! The act owns no clock: each answer of the host brings the instant at which the next decision is made.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::act_error::ActError;
use super::engine::{Engine, Scope};
use super::outcome::Outcome;
use crate::instant::Instant;
use crate::kernel::{Commit, HostKeys, Kept, Randomness, Row, RowKey, open, outgrows};

/// What an act waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The rows of these keys, as they are now; answered by [`Act::loaded`].
    Load(Vec<RowKey>),
    /// That all of this is durable, in one transaction of its own: a row at least, or a message; answered by [`Act::committed`], or by [`Act::conflicted`] where a
    /// row had another revision and nothing was written.
    Commit(Commit),
    /// Nothing: it is over, and [`Act::outcome`] says how.
    Nothing,
}

/// What decides an act, from rows.
pub(crate) trait ActHandler: Send {
    /// The rows that are needed beside those that are there; none where it can decide.
    fn wants(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Vec<RowKey>, ActError>;

    /// Decides. It is asked again with newer rows after a conflict, and after a count with the verdicts of [`ActHandler::check`].
    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError>;

    /// Compares the secrets of the attempts that are counted by now.
    fn check(&mut self, cx: &Scope<'_>);
}

/// What a handler decided.
pub(crate) enum Decision {
    /// This is to be committed, then the secrets are compared, then the handler decides again.
    Count(Commit),
    /// This is to be committed, then the act is over.
    Finish(Commit, Outcome),
    /// The act is over; nothing changes.
    Answer(Outcome),
}

/// The rows that an act has seen.
#[derive(Default)]
pub(crate) struct Rows(BTreeMap<RowKey, Option<Row>>);

impl Rows {
    /// Whether the host has answered for this row, even if it does not exist.
    pub(crate) fn knows(&self, key: &RowKey) -> bool {
        self.0.contains_key(key)
    }

    /// A row's state and revision; `None` if there is no such row.
    pub(crate) fn read<S: Kept>(&self, key: &RowKey, keys: &HostKeys) -> Result<Option<(u64, S)>, ActError> {
        let Some(row) = self.0.get(key).and_then(Option::as_ref) else { return Ok(None) };
        let state = open(row, keys).map_err(|error| ActError::Row { key: key.clone(), error })?;
        Ok(Some((row.revision, state)))
    }

    /// What the host has committed is how the rows are now.
    fn apply(&mut self, commit: Commit) {
        for write in commit.writes {
            let row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes };
            self.0.insert(write.key, Some(row));
        }
    }
}

/// One act; see the module's picture. Its ticket, its secrets and its randomness are wiped with it.
pub struct Act {
    engine: Arc<Engine>,
    /// What decides it, with its secrets; nothing once it is over.
    plan: Option<Box<dyn ActHandler>>,
    randomness: Randomness,
    /// Whether the host handed in zeros for randomness.
    undrawn: bool,
    rows: Rows,
    phase: Phase,
    need: Need,
    outcome: Option<Outcome>,
}

/// Where an act is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// It waits for rows.
    Loading,
    /// It waits for the commit of a count.
    Counting,
    /// It waits for its last commit.
    Finishing,
    /// It is over.
    Over,
}

impl Act {
    pub(super) fn new(
        engine: Arc<Engine>,
        plan: Box<dyn ActHandler>,
        randomness: Randomness,
        first: Vec<RowKey>,
    ) -> Self {
        let (rows, phase) = (Rows::default(), Phase::Loading);
        let need = Need::Load(first);
        Self { engine, plan: Some(plan), randomness, undrawn: false, rows, phase, need, outcome: None }
    }

    /// The act as one that ends with its first answer: nobody drew its randomness.
    pub(super) fn undrawn(self) -> Self {
        Self { undrawn: true, ..self }
    }

    /// The engine at which it was taken.
    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    /// What it waits for.
    pub fn need(&self) -> &Need {
        &self.need
    }

    /// Takes the rows that it asked for, those that exist, and goes on.
    ///
    /// # Errors
    /// Each [`ActError`]. After all but [`ActError::ClockWentBack`] the act is over.
    pub fn loaded(&mut self, rows: Vec<Row>, now: Instant) -> Result<(), ActError> {
        let Need::Load(keys) = &self.need else { return Err(self.misuse()) };
        if self.undrawn {
            self.over();
            return Err(ActError::NoRandomness);
        }
        let mut found: BTreeMap<_, _> = keys.iter().map(|key| (key.clone(), None)).collect();
        for row in rows {
            match found.get_mut(&row.key) {
                Some(place @ None) => *place = Some(row),
                _ => {
                    self.over();
                    return Err(ActError::ForeignRow(row.key));
                }
            }
        }
        self.rows.0.append(&mut found);
        self.decide(now)
    }

    /// Takes that what it asked for is durable, and goes on. After a count this compares the secrets: it takes as long as a hash.
    ///
    /// # Errors
    /// Each [`ActError`]. After all but [`ActError::ClockWentBack`] the act is over.
    pub fn committed(&mut self, now: Instant) -> Result<(), ActError> {
        let Need::Commit(commit) = &mut self.need else { return Err(self.misuse()) };
        let commit = std::mem::take(commit);
        self.rows.apply(commit);
        if self.phase == Phase::Finishing {
            self.over();
            return Ok(());
        }
        let engine = Arc::clone(&self.engine);
        if let Some(plan) = &mut self.plan {
            plan.check(&engine.scope(&self.randomness, now));
        }
        self.phase = Phase::Loading;
        // Where the clock went back, no row is asked for, and `loaded` with none of them goes on from here.
        self.need = Need::Load(Vec::new());
        self.decide(now)
    }

    /// Takes that nothing was written because a row had another revision: the act asks for its rows again.
    ///
    /// # Errors
    /// [`ActError::Misuse`]; then the act is over.
    pub fn conflicted(&mut self) -> Result<(), ActError> {
        if !matches!(self.need, Need::Commit(_)) {
            return Err(self.misuse());
        }
        let rows = std::mem::take(&mut self.rows);
        self.outcome = None;
        self.phase = Phase::Loading;
        self.need = Need::Load(rows.0.into_keys().collect());
        Ok(())
    }

    /// How it ended; nothing while it needs something, and nothing after an error.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref().filter(|_| self.phase == Phase::Over)
    }

    fn decide(&mut self, now: Instant) -> Result<(), ActError> {
        let engine = Arc::clone(&self.engine);
        let decided = self.decide_at(&engine, now);
        if !matches!(decided, Ok(()) | Err(ActError::ClockWentBack { .. })) {
            self.over();
        }
        decided
    }

    fn decide_at(&mut self, engine: &Engine, now: Instant) -> Result<(), ActError> {
        let cx = engine.scope(&self.randomness, now);
        let Some(plan) = &mut self.plan else { return Err(ActError::Misuse) };
        let mut wanted = plan.wants(&self.rows, &cx)?;
        wanted.retain(|key| !self.rows.knows(key));
        if !wanted.is_empty() {
            self.need = Need::Load(wanted);
            return Ok(());
        }
        let decision = plan.decide(&self.rows, &cx)?;
        if let Decision::Count(commit) | Decision::Finish(commit, _) = &decision
            && let Some(long) = commit.writes.iter().find(|&write| outgrows(write))
        {
            return Err(ActError::RowTooLong(long.key.clone()));
        }
        match decision {
            Decision::Count(commit) => (self.phase, self.need) = (Phase::Counting, Need::Commit(commit)),
            // A host is not asked to commit nothing.
            Decision::Finish(commit, outcome) if commit.is_empty() => {
                self.outcome = Some(outcome);
                self.over();
            }
            Decision::Finish(commit, outcome) => {
                (self.phase, self.need) = (Phase::Finishing, Need::Commit(commit));
                self.outcome = Some(outcome);
            }
            Decision::Answer(outcome) => {
                self.outcome = Some(outcome);
                self.over();
            }
        }
        Ok(())
    }

    fn misuse(&mut self) -> ActError {
        self.outcome = None;
        self.over();
        ActError::Misuse
    }

    fn over(&mut self) {
        self.phase = Phase::Over;
        self.need = Need::Nothing;
        self.rows = Rows::default();
        (self.plan, self.randomness) = (None, Randomness::none());
    }
}

impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Act").field("need", &self.need).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::engine::{Engine, Scope};
    use super::super::outcome::{Outcome, PageShown};
    use super::{Act, ActError, ActHandler, Decision, Need, Rows};
    use crate::instant::Instant;
    use crate::kernel::{Commit, HostKeys, Randomness, RowKey, Write};
    use crate::page::Page;
    use crate::profile::Profile;

    /// Writes one row of a length, as the count of an attempt or as the end of the act.
    struct Writes {
        key: RowKey,
        bytes: usize,
        counts: bool,
    }

    impl ActHandler for Writes {
        fn wants(&self, _: &Rows, _: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
            Ok(Vec::new())
        }

        fn decide(&mut self, _: &Rows, _: &Scope<'_>) -> Result<Decision, ActError> {
            let (key, bytes) = (self.key.clone(), vec![0; self.bytes]);
            let write = Write { key, expected: 0, revision: 1, bytes, wake_at: None, purge_at: None };
            let commit = Commit { writes: vec![write], outbox: Vec::new() };
            let outcome = Outcome::page(PageShown::bare(Page::Login));
            Ok(if self.counts { Decision::Count(commit) } else { Decision::Finish(commit, outcome) })
        }

        fn check(&mut self, _: &Scope<'_>) {}
    }

    /// Fault 84, LCK-4: no commit has a customer's or a decoy's row of another length than all of them have.
    #[test]
    fn fault_84_a_row_that_outgrows_its_length_is_not_written() {
        let engine = Arc::new(Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("tests", 1, &[7; 32]).unwrap()));
        let now: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
        let fixed = 6_144;
        let keys =
            [("customer/c-1", true), ("decoy/0a3f", true), ("account/012-1-3456789", false), ("login/ab", false)];
        for (key, has_length) in keys {
            let key: RowKey = key.parse().unwrap();
            for (bytes, counts) in [fixed - 1, fixed, fixed + 1].into_iter().flat_map(|n| [(n, true), (n, false)]) {
                let plan = Box::new(Writes { key: key.clone(), bytes, counts });
                let mut act = Act::new(Arc::clone(&engine), plan, Randomness::new([1; 32]), Vec::new());
                let decided = act.loaded(Vec::new(), now);
                if has_length && bytes != fixed {
                    assert_eq!(decided, Err(ActError::RowTooLong(key.clone())), "{key}, {bytes}");
                    assert_eq!(*act.need(), Need::Nothing);
                } else {
                    assert_eq!(decided, Ok(()));
                    assert!(matches!(act.need(), Need::Commit(_)), "{key}, {bytes}");
                }
            }
        }
    }
}
