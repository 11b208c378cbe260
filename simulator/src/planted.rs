//! What the planted faults of a host and of the library's answers do; the network asks here at each place where one may act.

use madoguchi::{Approval, AuditEvent, Commit, Instant, Outcome, Page, Public, Reason, Row, RowKey};

use crate::about::{Over, has};
use crate::features::Who;
use crate::network::{Answer, Running};
use crate::plant::Plant;
use crate::world::World;

impl World {
    /// A row that a planted fault gives in place of the stored one.
    pub(crate) fn planted_row(&self, key: &RowKey) -> Option<Row> {
        match self.plant {
            Some(Plant::RowsExchanged) if *key == RowKey::Customer(self.customers[1].id.clone()) => {
                let other = self.store.row(&RowKey::Customer(self.customers[0].id.clone()))?;
                Some(Row { key: key.clone(), ..other.clone() })
            }
            _ => None,
        }
    }

    /// What a store with a planted fault writes of a commit.
    pub(crate) fn planted_write(&self, commit: &Commit) -> Option<Commit> {
        let results = [AuditEvent::AttemptFailed, AuditEvent::AttemptSucceeded];
        match self.plant {
            Some(Plant::LostCount) if has(commit, AuditEvent::AttemptCounted) => None,
            Some(Plant::LostResult) if results.into_iter().any(|event| has(commit, event)) => None,
            Some(Plant::MessagesLost) => Some(Commit { outbox: Vec::new(), ..commit.clone() }),
            Some(Plant::TornCommit) => {
                let writes = commit.writes.iter().take(1).cloned().collect();
                Some(Commit { writes, ..commit.clone() })
            }
            _ => Some(commit.clone()),
        }
    }

    /// The instant that the host gives with an answer.
    pub(crate) fn planted_instant(&self, running: &mut Running, machine: usize, answer: &Answer) -> Instant {
        let at = self.clock(machine);
        let first = *running.first_instant.get_or_insert(at);
        match self.plant {
            Some(Plant::ClockReadOnce) => first,
            Some(Plant::ClockGoesBack) if matches!(answer, Answer::Rows(rows) if rows.is_empty()) => {
                self.instant(at.epoch_millis() - 3_000)
            }
            _ => at,
        }
    }

    /// What a host with a planted fault makes of an approval.
    pub(crate) fn planted_approval(&self, approval: &mut Option<Approval>) {
        if self.plant == Some(Plant::ApprovalDatedAnew)
            && let Some(approval) = approval
        {
            approval.at = self.instant(self.now);
        }
    }

    /// The outcome that a library with a planted fault would tell.
    pub(crate) fn planted_outcome(&self, act: u32, mut outcome: Outcome) -> Outcome {
        let (about, reason) = (&self.abouts[&act], outcome.internal.reason);
        match (self.plant, &mut outcome.public) {
            (Some(Plant::OpensToAStranger), Public::Page(view))
                if reason == Reason::Wrong && about.who == Who::Stranger =>
            {
                view.page = Page::Top;
            }
            (Some(Plant::RightRefusedUnderLoad), _) if reason == Reason::Done && about.counted > 0 => {
                let others = self.abouts.values().filter(|other| other.customer == about.customer && other.act != act);
                if others.into_iter().any(|other| other.over == Over::No && other.counted > 0) {
                    outcome.internal.reason = Reason::Wrong;
                }
            }
            _ => {}
        }
        outcome
    }

    /// What a store with a planted fault forgets of a commit that it has reported.
    pub(crate) fn plant_applied(&mut self, commit: &Commit) {
        if self.plant == Some(Plant::SessionPutBack) && has(commit, AuditEvent::SessionEnded) {
            commit.writes.iter().for_each(|write| self.store.put_back(&write.key));
        }
    }

    /// What a planted fault does when an act is abandoned.
    pub(crate) fn plant_abandoned(&mut self, act: u32) {
        if self.plant == Some(Plant::AttemptsPutBack)
            && self.abouts[&act].counted > 0
            && let Some(customer) = self.abouts[&act].customer
        {
            self.store.put_back(&RowKey::Attempts(self.customers[customer].id.clone()));
        }
    }

    /// What a planted fault deletes with the rows that are no longer needed.
    pub(crate) fn plant_purge(&mut self) {
        if self.plant == Some(Plant::AttemptsPurged) {
            let attempts = |key: &&RowKey| matches!(key, RowKey::Attempts(_));
            for key in self.store.keys().filter(attempts).cloned().collect::<Vec<_>>() {
                self.store.delete(&key);
            }
        }
    }
}
