//! A commit in doubt: its answer was lost. Nobody knows whether it took place, and it may still arrive.
//!
//! ```text
//! Commit ──in_doubt──▶ Load ──loaded──▶ Find ──found──┬─ it took place ──▶ as after `committed`
//!                                                     ├─ it never will ──▶ decide anew
//!                                                     └─ not yet ────────▶ decide anew; after each conflict, look for it first
//! ```
//!
//! The message that carries the act's mark decides: it is in the outbox if and only if its commit took place. Rows alone do not: another act may have
//! written them since, or may have written the same bytes. A commit without a message counts nothing and tells nobody: it turns a session's page, records
//! that an attempt came too late, or seals a row anew. Its own bytes in one of its rows are enough for it, and deciding it anew does nothing twice.
//!
//! The rows are read before the message is looked for. If a row has another revision than the commit expects, the commit can no longer arrive, so a
//! message that is missing then is missing for good.

use std::collections::BTreeSet;
use std::mem::take;

use super::{Act, Need, Phase};
use crate::engine::act_error::ActError;
use crate::engine::act_handler::Decision;
use crate::engine::attempt::Attempt;
use crate::engine::outcome::Outcome;
use crate::engine::rows::Rows;
use crate::engine::subject::Subject;
use crate::instant::Instant;
use crate::kernel::{Commit, RowKey};
use crate::text::Text;

/// A commit whose answer was lost, with what follows if it took place.
pub(super) struct Lost {
    commit: Commit,
    phase: Phase,
    outcome: Option<Outcome>,
    /// The attempt that it counts.
    attempt: Attempt,
}

impl Lost {
    /// The message that tells whether it took place; `None` if it has no message.
    fn message(&self) -> Option<&Text> {
        self.commit.outbox.first().map(|message| &message.id)
    }

    /// Whether it took place.
    fn has_arrived(&self, rows: &Rows, found: &[Text]) -> bool {
        match self.message() {
            Some(message) => found.contains(message),
            None => self.commit.writes.iter().any(|write| {
                rows.row(&write.key).is_some_and(|row| row.revision == write.revision && row.bytes == write.bytes)
            }),
        }
    }

    /// Whether it may still arrive: every row has the revision that it asks for.
    fn may_arrive(&self, rows: &Rows) -> bool {
        let Commit { writes, requires, .. } = &self.commit;
        writes.iter().all(|write| rows.revision(&write.key) == write.expected)
            && requires.iter().all(|own| rows.revision(&own.key) == own.revision)
    }

    /// Whether it cannot arrive once this other commit holds: that one writes a row at a revision that this one asks for, or has a message of the same
    /// name.
    fn is_ruled_out_by(&self, other: &Commit) -> bool {
        let Commit { writes, requires, outbox } = &self.commit;
        let asks = |key: &RowKey| {
            writes.iter().any(|write| write.key == *key) || requires.iter().any(|require| require.key == *key)
        };
        let names = |name: &Text| outbox.iter().any(|message| message.id == *name);
        other.writes.iter().any(|write| asks(&write.key)) || other.outbox.iter().any(|message| names(&message.id))
    }

    /// Its rows. A customer comes before their attempts, as everywhere.
    fn keys(&self) -> impl Iterator<Item = RowKey> {
        let Commit { writes, requires, .. } = &self.commit;
        let keys = writes.iter().map(|write| &write.key).chain(requires.iter().map(|require| &require.key));
        keys.flat_map(|key| match key.subject() {
            Some(_) => Subject::rows_of(key).collect(),
            None => vec![key.clone()],
        })
    }
}

impl Act {
    /// Reports that the answer to the requested commit was lost: the host knows neither that it is durable nor that nothing was written. The act asks
    /// for the commit's rows, then for the message that carries its mark, and goes on from what it finds. Nothing is compared meanwhile (LCK-2).
    ///
    /// # Errors
    /// [`ActError::Misuse`] if no commit was requested; [`ActError::GaveUp`] after very many lost answers. Then the act is over.
    pub fn in_doubt(&mut self) -> Result<(), ActError> {
        let Need::Commit(commit) = &mut self.need else { return Err(self.misuse()) };
        let (commit, outcome) = (take(commit), self.outcome.take());
        let attempt = self.set_aside();
        match self.lost.iter_mut().find(|lost| lost.commit == commit) {
            // It was sent again.
            Some(lost) => lost.attempt = attempt,
            None => self.lost.push(Lost { commit, phase: self.phase, outcome, attempt }),
        }
        if self.lost.len() > LOST_MAX {
            self.over();
            return Err(ActError::GaveUp);
        }
        self.begin();
        Ok(())
    }

    /// Takes the names that were found in the outbox, of those that the act asked for, and goes on. If one is the mark of a lost commit, that commit is
    /// durable since this instant at the latest; after a count this compares the secrets.
    ///
    /// # Errors
    /// Each [`ActError`]. After all but [`ActError::ClockWentBack`] the act is over.
    pub fn found(&mut self, messages: &[Text], now: Instant) -> Result<(), ActError> {
        match &self.need {
            Need::Find(asked) if messages.iter().all(|name| asked.contains(name)) => self.resolve(messages, now),
            _ => Err(self.misuse()),
        }
    }

    /// Asks for the messages that carry the marks of lost commits, or resolves these commits if none has a message.
    pub(super) fn look(&mut self, now: Instant) -> Result<(), ActError> {
        let names: Vec<Text> = self.lost.iter().filter_map(Lost::message).cloned().collect();
        if names.is_empty() {
            return self.resolve(&[], now);
        }
        self.need = Need::Find(names);
        Ok(())
    }

    /// Goes on after a lost commit that took place, or decides anew.
    fn resolve(&mut self, found: &[Text], now: Instant) -> Result<(), ActError> {
        if let Some(place) = self.lost.iter().position(|lost| lost.has_arrived(&self.rows, found)) {
            let lost = self.lost.swap_remove(place);
            self.arrived(lost, now);
            return Ok(());
        }
        let before = self.lost.len();
        self.lost.retain(|lost| lost.may_arrive(&self.rows));
        if self.lost.len() < before {
            self.meets_others();
        }
        self.resolved = true;
        let decided = self.go_on(now);
        // The host gives the same answer again.
        if matches!(decided, Err(ActError::ClockWentBack { .. })) {
            self.resolved = false;
        }
        decided
    }

    /// Goes on as after `committed`. The rows may have changed since, so they are read again.
    fn arrived(&mut self, lost: Lost, now: Instant) {
        self.lost.clear();
        if lost.phase == Phase::Finishing {
            self.outcome = lost.outcome;
            self.over();
            return;
        }
        if let Some(plan) = &mut self.plan {
            plan.take_back(lost.attempt);
        }
        self.is_counted(now);
        if !self.opens(now) {
            self.compare(now);
            self.begin();
        }
    }

    /// Sends a lost commit again if the new decision does not rule it out: else it could arrive after the act has ended otherwise. Returns whether it does.
    pub(super) fn sends_again(&mut self, decision: &Decision) -> bool {
        let nothing = Commit::default();
        let commit = match decision {
            Decision::Count(commit) | Decision::Finish(commit, _) => commit,
            Decision::Answer(_) => &nothing,
        };
        let Some(lost) = self.lost.iter_mut().find(|lost| !lost.is_ruled_out_by(commit)) else { return false };
        if let Some(plan) = &mut self.plan {
            plan.take_back(take(&mut lost.attempt));
        }
        (self.phase, self.outcome) = (lost.phase, lost.outcome.clone());
        self.need = Need::Commit(lost.commit.clone());
        true
    }

    /// Keeps the attempt of a lost commit that was sent again, and conflicted: the first one may be why.
    pub(super) fn keep_attempt(&mut self) {
        let Need::Commit(commit) = &self.need else { return };
        let Some(place) = self.lost.iter().position(|lost| lost.commit == *commit) else { return };
        let attempt = self.set_aside();
        if let Some(lost) = self.lost.get_mut(place) {
            lost.attempt = attempt;
        }
    }

    fn set_aside(&mut self) -> Attempt {
        self.plan.as_mut().map(|plan| plan.set_aside()).unwrap_or_default()
    }

    /// The rows that the act asks for first, and those of its lost commits: whether they have arrived shows in the rows on which the act decides.
    pub(super) fn first_keys(&self) -> Vec<RowKey> {
        let mut seen = BTreeSet::new();
        let lost = self.lost.iter().flat_map(Lost::keys);
        // Names and sessions come before customers, and customers before their attempts.
        let (subjects, others): (Vec<_>, Vec<_>) = lost.partition(|key| key.subject().is_some());
        let all = self.first.iter().cloned().chain(others).chain(subjects);
        all.filter(|key| seen.insert(key.clone())).collect()
    }
}

/// The most lost commits of one act that may still arrive.
const LOST_MAX: usize = 64;
