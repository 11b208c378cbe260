//! One act of a customer, an operator or the clock. It states what it needs, the host supplies it, and the act goes on until it is over.
//!
//! ```text
//!           ┌──────── conflicted ────────┐
//!           ▼                            │
//! ──▶ Load ──loaded──▶ (decide) ──▶ Commit ──committed──▶ (check the secret) ──▶ (decide) ──▶ Commit ──committed──▶ Done
//!       ▲                  │            the attempt is counted                     │     the verdict is recorded
//!       └──── more rows ───┘                                                       └──▶ Done
//! ```
//!
//! A secret is compared only after the host has confirmed that the attempt is committed (LCK-2); the ticket for the comparison never leaves the act.
//! The act owns no clock: every answer of the host carries the instant at which the next decision is made. If the answer to a commit was lost, the host
//! reports that with [`Act::in_doubt`], and the act looks whether it took place.

mod doubt; // a commit whose answer was lost
mod hsm; // what the host's HSM encrypts and decrypts

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use doubt::Lost;

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::engine::{Drawn, Engine};
use super::hsm_check::HsmCheck;
use super::institution::Institution;
use super::outcome::Outcome;
use super::rows::Rows;
use crate::credential::{Hsm, HsmBlock, Made};
use crate::instant::Instant;
use crate::kernel::{Commit, PepperName, Randomness, Row, RowKey, outgrows};
use crate::text::Text;

/// What an act waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The current rows of these keys. The host answers with [`Act::loaded`].
    Load(Vec<RowKey>),
    /// All of this in one transaction of its own; it holds at least one row or one message. The host answers with [`Act::committed`] once it is
    /// durable, with [`Act::conflicted`] if a row had another revision and nothing was written, or with [`Act::in_doubt`] if it cannot tell.
    Commit(Commit),
    /// Which of these messages are in the outbox, sent or not. The host answers with [`Act::found`]. Asked only after [`Act::in_doubt`].
    Find(Vec<Text>),
    /// Each of these blocks encrypted or decrypted by the host's HSM. The host answers with [`Act::hsm_answered`]. Asked only if a pepper is in the HSM.
    Hsm(Vec<HsmBlock>),
    /// Nothing: the act is over, and [`Act::outcome`] returns the result.
    Nothing,
}

/// One act; the module's diagram shows its course. Its ticket, secrets and randomness are wiped when it is dropped.
pub struct Act {
    engine: Arc<Engine>,
    /// The handler that decides it, with its secrets; `None` once the act is over.
    plan: Option<Box<dyn ActHandler>>,
    randomness: Randomness,
    /// The hashes that its decision needs.
    made: Made,
    /// What the host's HSM has answered.
    hsm: Hsm,
    /// How often it has asked the HSM.
    asked: u8,
    /// Whether the randomness is mixed with the first rows and their instant.
    bound: bool,
    /// Whether the host passed all-zero randomness.
    undrawn: bool,
    /// The rows that it asks for first.
    first: Vec<RowKey>,
    /// The instant after its first conflict, or of the commit that counted its attempt.
    since: Option<Instant>,
    /// Whether its attempt is counted.
    counted: bool,
    /// Whether another act wrote first since the last commit.
    contended: bool,
    /// Whether it has begun anew because its rows did not fit together.
    again: bool,
    rows: Rows,
    /// Its commits whose answers were lost, and that may still arrive.
    lost: Vec<Lost>,
    /// Whether the host was asked, since the act has begun anew, if they have arrived.
    resolved: bool,
    phase: Phase,
    need: Need,
    outcome: Option<Outcome>,
}

/// The phase of an act.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// It waits for rows.
    Loading,
    /// It waits for the commit of a count.
    Counting,
    /// It waits for the HSM, which decrypts what a counted attempt is compared with.
    Opening,
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
        let need = Need::Load(first.clone());
        let made = Made::under(randomness.clone());
        Self {
            engine,
            plan: Some(plan),
            randomness,
            made,
            hsm: Hsm::default(),
            asked: 0,
            bound: false,
            undrawn: false,
            first,
            since: None,
            counted: false,
            contended: false,
            again: false,
            rows,
            lost: Vec::new(),
            resolved: false,
            phase,
            need,
            outcome: None,
        }
    }

    /// Marks an act whose randomness is all zeros: its first answer ends it with an error.
    pub(super) fn without_randomness(self) -> Self {
        Self { undrawn: true, ..self }
    }

    /// The engine that made the act.
    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    /// What it waits for.
    pub fn need(&self) -> &Need {
        &self.need
    }

    /// Takes the rows that the act asked for, as far as they exist, and goes on.
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
        if !self.bound {
            let revision = |row: &Option<Row>| row.as_ref().map_or(0, |row| row.revision);
            let first: Vec<_> = found.iter().map(|(key, row)| (key, revision(row))).collect();
            self.randomness = self.randomness.bound_to(self.engine.keys(), &first, now);
            self.bound = true;
        }
        self.rows.take(&mut found);
        if self.lost.is_empty() || self.resolved { self.go_on(now) } else { self.look(now) }
    }

    /// Decides, unless others have written first for too long.
    fn go_on(&mut self, now: Instant) -> Result<(), ActError> {
        if self.is_out_of_patience(now) {
            self.over();
            return Err(ActError::GaveUp);
        }
        self.decide(now)
    }

    /// Confirms that the requested commit is durable, and goes on. After a count this compares the secrets, which takes as long as one hash or more.
    ///
    /// # Errors
    /// Each [`ActError`]. After all but [`ActError::ClockWentBack`] the act is over.
    pub fn committed(&mut self, now: Instant) -> Result<(), ActError> {
        let Need::Commit(commit) = &mut self.need else { return Err(self.misuse()) };
        let commit = std::mem::take(commit);
        self.rows.apply(commit);
        // This commit rules them out.
        self.lost.clear();
        if self.phase == Phase::Finishing {
            self.over();
            return Ok(());
        }
        self.is_counted(now);
        if !self.opens(now) {
            self.compare(now);
            self.read_clock();
        }
        Ok(())
    }

    /// Its attempt is counted: from here on patience lasts as long as the attempt.
    fn is_counted(&mut self, now: Instant) {
        (self.since, self.counted, self.contended) = (Some(now), true, false);
    }

    /// Compares the secrets of a counted attempt.
    fn compare(&mut self, now: Instant) {
        let engine = Arc::clone(&self.engine);
        let (pepper, checks) = self.peppers();
        // The HSM is asked for nothing now, so a hash that is made anew goes under a pepper of this process; the next decision puts it under the one in the HSM.
        self.hsm.settle(true);
        let scope = engine.scope(pepper.map(PepperName::here), None, now).asking(&self.hsm, &checks);
        if let Some(plan) = &mut self.plan {
            // Each comparison is made anew: equal entries would else cost less if they are compared with one decoy (LCK-4).
            plan.check(&Drawn::new(scope, &self.randomness));
        }
    }

    /// The pepper that the institution's row names, and the check blocks of those in the HSM, as far as the act has read it.
    fn peppers(&self) -> (Option<PepperName>, Vec<HsmCheck>) {
        Institution::peppers_of(&self.rows, self.engine.institution(), self.engine.keys())
    }

    /// Whether others have written first for too long. An act that has counted an attempt goes on until the attempt has timed out, so that a right
    /// password is not lost to contention (LCK-2).
    fn is_out_of_patience(&mut self, now: Instant) -> bool {
        let (profile, since) = (self.engine.profile(), *self.since.get_or_insert(now));
        let pending = if self.counted { profile.longest_pending() } else { 0 };
        let most = profile.act_rules().patience_millis.saturating_add(pending);
        self.contended && since.plus_millis(most) < now
    }

    /// Asks for the clock alone: a load of no rows. What takes long is over, and the instant after it decides.
    fn read_clock(&mut self) {
        (self.phase, self.need) = (Phase::Loading, Need::Load(Vec::new()));
    }

    /// Reports that nothing was written because a row had another revision. The act begins anew: it asks for its first rows again, then for those that
    /// follow from them. All at once could be rows of several instants, of which one knows a newer revision of another.
    ///
    /// # Errors
    /// [`ActError::Misuse`]; then the act is over.
    pub fn conflicted(&mut self) -> Result<(), ActError> {
        if !matches!(self.need, Need::Commit(_)) {
            return Err(self.misuse());
        }
        self.meets_others();
        self.keep_attempt();
        self.begin();
        Ok(())
    }

    /// Another act wrote first. Patience begins with the first conflict: what came before it was no contention.
    fn meets_others(&mut self) {
        if !self.contended && !self.counted {
            self.since = None;
        }
        self.contended = true;
    }

    /// Asks for the first rows again.
    fn begin(&mut self) {
        (self.rows, self.outcome, self.resolved) = (Rows::default(), None, false);
        self.phase = Phase::Loading;
        self.need = Need::Load(self.first_keys());
    }

    /// The result; `None` while the act needs something, and after an error.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref().filter(|_| self.phase == Phase::Over)
    }

    fn decide(&mut self, now: Instant) -> Result<(), ActError> {
        let engine = Arc::clone(&self.engine);
        let decided = match self.decide_in_time(&engine, now) {
            Err(error) if !self.again && self.rows.are_of_two_instants(&error) => {
                self.again = true;
                self.begin();
                Ok(())
            }
            decided => decided,
        };
        if !matches!(decided, Ok(()) | Err(ActError::ClockWentBack { .. })) {
            self.over();
        }
        decided
    }

    /// Decides at the later of the host's instant and the recorded ones, if the host's clock is behind by no more than the profile allows (LCK-5).
    fn decide_in_time(&mut self, engine: &Engine, now: Instant) -> Result<(), ActError> {
        let latest = now.plus_millis(engine.profile().act_rules().clock_millis);
        let mut at = now;
        loop {
            match self.decide_at(engine, at) {
                // Each row may have recorded a later instant than the one before it.
                Err(ActError::ClockWentBack { recorded }) if at < recorded && recorded <= latest => at = recorded,
                decided => return decided,
            }
        }
    }

    fn decide_at(&mut self, engine: &Engine, now: Instant) -> Result<(), ActError> {
        let made = self.made.count();
        let (pepper, checks) = self.peppers();
        self.hsm.settle(false);
        let scope = engine.scope(pepper, Some(&self.made), now).meeting_others(self.contended);
        let cx = Drawn::new(scope.asking(&self.hsm, &checks), &self.randomness);
        let Some(plan) = &mut self.plan else { return Err(ActError::Misuse) };
        let wants = plan.wants(&self.rows, &cx);
        let asks = self.hsm.wanted();
        if !asks.is_empty() {
            return self.asks(asks);
        }
        let mut wanted = wants?;
        let mut seen = BTreeSet::new();
        wanted.retain(|key| !self.rows.knows(key) && seen.insert(key.clone()));
        if !wanted.is_empty() {
            self.need = Need::Load(wanted);
            return Ok(());
        }
        let decision = plan.decide(&self.rows, &cx);
        // A decision without the HSM's answers is none.
        let asks = self.hsm.wanted();
        if !asks.is_empty() {
            return self.asks(asks);
        }
        let decision = decision?;
        // Hashes took long. They are kept, and the decision is taken again: at a later instant, and cheaply.
        if self.made.count() > made {
            self.read_clock();
            return Ok(());
        }
        if let Decision::Count(commit) | Decision::Finish(commit, _) = &decision
            && let Some(long) = commit.writes.iter().find(|&write| outgrows(write))
        {
            return Err(ActError::RowTooLong(long.key.clone()));
        }
        let decision = decision
            .requiring(&self.rows, |key| plan.spares(key))
            .sealed_as_read(&self.rows, engine.keys())
            .marked(&self.randomness)
            .signed(engine.keys());
        if self.sends_again(&decision) {
            return Ok(());
        }
        match decision {
            Decision::Count(commit) => (self.phase, self.need) = (Phase::Counting, Need::Commit(commit)),
            // The host is not asked to commit an empty transaction.
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
        (self.rows, self.lost) = (Rows::default(), Vec::new());
        (self.plan, self.randomness) = (None, Randomness::none());
        self.made = Made::under(Randomness::none());
    }
}

impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Act").field("need", &self.need).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
