//! Faults that the two worlds plant into what they record, to show that their comparison finds them.

use madoguchi::{Commit, Row, RowKey, Write};
use serde_json::Value;

use super::{Request, World, after};
use crate::host::institution;

/// A fault that the harness plants into what it records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plant {
    /// `busy` by the old rule: failures and pending attempts at the limit.
    BusyByFailures,
    /// `busy` by all pending attempts of a decoy, for every name.
    BusyByOthers,
    /// `retry_at` is the end of the temporary lock.
    RetryAtTheStopsEnd,
    /// A decoy's row is one byte shorter.
    ShorterDecoy,
    /// A temporary lock writes one more row.
    RowOnStop,
    /// A lock needs one more row.
    NeedInALock,
    /// During a temporary lock no hash is computed.
    NoHashInAStop,
    /// A lock has a reply of its own.
    WordOfALock,
    /// An attempt that is counted after a lift gives an error.
    ErrorAfterALift,
    /// An attempt over the budget has a reply of its own.
    WordOfTheBudget,
    /// After a lost answer, one message more is looked for if there is a customer.
    CustomersFoundTwice,
    /// One machine does not know the key that the customers' rows are sealed under.
    CustomersKeyUnknown,
    /// Before proof, a clock that is behind the recorded instant is an error for customers only.
    ClockErrorOfACustomer,
    /// As long as a customer's hashes are under another pepper than the institution's row names, one more row is needed.
    NeedUnderAnOldPepper,
    /// As long as a customer's hashes are under another pepper than the institution's row names, no hash is computed.
    NoHashUnderAnOldPepper,
    /// A customer's row of attempts is one byte shorter under the next key.
    ShorterUnderTheNextKey,
    /// A customer's attempt is reported as counted, and is not written.
    LostCount,
    /// An abandoned attempt makes its customer busy for an hour.
    BusyByAnAbandonedOne,
}

impl Plant {
    pub(crate) const ALL: [Self; 18] = [
        Self::BusyByFailures,
        Self::BusyByOthers,
        Self::RetryAtTheStopsEnd,
        Self::ShorterDecoy,
        Self::RowOnStop,
        Self::NeedInALock,
        Self::NoHashInAStop,
        Self::WordOfALock,
        Self::ErrorAfterALift,
        Self::WordOfTheBudget,
        Self::CustomersFoundTwice,
        Self::CustomersKeyUnknown,
        Self::ClockErrorOfACustomer,
        Self::NeedUnderAnOldPepper,
        Self::NoHashUnderAnOldPepper,
        Self::ShorterUnderTheNextKey,
        Self::LostCount,
        Self::BusyByAnAbandonedOne,
    ];
}

impl World {
    /// The machine that does what strangers do not see: machine 0 if the other one does not know the customers' key.
    pub(super) fn able(&self, machine: usize) -> usize {
        if self.plant == Some(Plant::CustomersKeyUnknown) { 0 } else { machine }
    }

    pub(super) fn planted_hashes(&self, request: &Request, hashes: u64) -> u64 {
        let stage = request.subject.as_ref().map(|key| self.stage(key)).unwrap_or_default();
        let customer = matches!(request.subject, Some(RowKey::Customer(_)));
        let saved = match self.plant {
            Some(Plant::NoHashInAStop) => customer && stage.starts_with("temporarilylocked"),
            Some(Plant::NoHashUnderAnOldPepper) => {
                request.subject.as_ref().is_some_and(|key| self.is_under_an_old_pepper(key))
            }
            _ => false,
        };
        if saved { 0 } else { hashes }
    }

    /// Whether a customer's hashes are under another pepper than the institution's row names.
    pub(super) fn is_under_an_old_pepper(&self, key: &RowKey) -> bool {
        matches!(key, RowKey::Customer(_)) && self.peppered(key) != self.peppered(&institution())
    }

    /// Ends a request with an error, as a planted fault would, in place of the rows of its customer.
    pub(super) fn planted_error(&mut self, number: usize, request: &Request, keys: &[RowKey]) -> bool {
        let Some(subject) = request.subject.as_ref().filter(|key| keys.contains(key)) else { return false };
        let is_behind = self.latest.get(subject).is_some_and(|latest| self.clock(request.machine) < *latest);
        let is_customer = matches!(subject, RowKey::Customer(_));
        let fails = self.plant == Some(Plant::ClockErrorOfACustomer) && is_behind && is_customer;
        if fails {
            self.seen.push(format!("{number} fails: the clock went back"));
        }
        fails
    }

    /// Whether a planted fault loses a commit that it reports as durable: the first one of a request, which counts.
    pub(super) fn planted_loss(&self, request: &mut Request, commit: &Commit) -> bool {
        let is_attempts = |write: &Write| matches!(write.key, RowKey::Attempts(_));
        let loses = self.plant == Some(Plant::LostCount) && !request.lost && commit.writes.iter().any(is_attempts);
        request.lost |= loses;
        loses
    }

    /// By how many bytes a written row is shorter.
    pub(super) fn planted_short(&self, write: &Write) -> usize {
        usize::from(match self.plant {
            Some(Plant::ShorterDecoy) => matches!(write.key, RowKey::DecoyAttempts(_)),
            Some(Plant::ShorterUnderTheNextKey) => {
                let row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes.clone() };
                matches!(write.key, RowKey::Attempts(_)) && row.sealed_with() == Some(2)
            }
            _ => false,
        })
    }

    /// Ends a request as a planted fault would, in place of its count.
    pub(super) fn planted_end(&mut self, number: usize, request: &Request) -> bool {
        let Some(key) = request.subject.clone().filter(|_| request.hashes == 0) else { return false };
        let (failures, pending) = self.counted(&key);
        let busy = match self.plant {
            Some(Plant::BusyByFailures) => failures + pending >= 6,
            Some(Plant::BusyByOthers) => matches!(key, RowKey::Decoy(_)) && pending >= 3,
            Some(Plant::BusyByAnAbandonedOne) => {
                let since = self.abandoned.get(&key).filter(|_| matches!(key, RowKey::Customer(_)));
                since.is_some_and(|since| self.now < after(*since, 3_600_000))
            }
            Some(Plant::ErrorAfterALift) => self.lifted && matches!(key, RowKey::Customer(_)),
            _ => false,
        };
        if busy {
            self.seen.push(format!("{number} is answered otherwise"));
        }
        busy
    }

    /// The attempt counters of a customer or a decoy, in readable form.
    pub(super) fn counters(&self, key: &RowKey) -> Vec<Value> {
        let attempts = match key {
            RowKey::Customer(id) => RowKey::Attempts(id.clone()),
            RowKey::Decoy(number) => RowKey::DecoyAttempts(*number),
            other => other.clone(),
        };
        let Some(row) = self.host.rows.get(&attempts) else { return Vec::new() };
        let row: Value = serde_json::from_str(&self.machines[0].row_json(row).unwrap()).unwrap();
        row.pointer("/state/attempts/counters/kept").and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// Failures and pending attempts in the fullest attempt counter.
    pub(super) fn counted(&self, key: &RowKey) -> (usize, usize) {
        let one = |counter: &Value| {
            let failures = counter["failures"].as_u64().unwrap_or_default();
            (usize::try_from(failures).unwrap(), counter["pending"].as_array().map_or(0, Vec::len))
        };
        self.counters(key).iter().map(one).max_by_key(|(failures, pending)| failures + pending).unwrap_or_default()
    }

    /// The worst stage of a customer's attempt counters, as a text; empty for a decoy's.
    pub(super) fn stage(&self, key: &RowKey) -> String {
        if !matches!(key, RowKey::Customer(_)) {
            return String::new();
        }
        let stages = self.counters(key).into_iter().map(|counter| counter["stage"].to_string().to_lowercase());
        let stages = stages.map(|stage| stage.trim_matches(['{', '"']).to_owned());
        stages.filter(|stage| !stage.starts_with("open")).min().unwrap_or_default()
    }
}
