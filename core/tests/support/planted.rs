//! Faults that the two worlds plant into what they record, to show that their comparison finds them.

use madoguchi::RowKey;
use serde_json::Value;

use super::{Request, World};

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
}

impl Plant {
    pub(crate) const ALL: [Self; 11] = [
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
    ];
}

impl World {
    pub(super) fn planted_hashes(&self, request: &Request, hashes: u64) -> u64 {
        let stage = request.subject.as_ref().map(|key| self.stage(key)).unwrap_or_default();
        let customer = matches!(request.subject, Some(RowKey::Customer(_)));
        let saved = self.plant == Some(Plant::NoHashInAStop) && customer && stage.starts_with("temporarilylocked");
        if saved { 0 } else { hashes }
    }

    /// Ends a request as a planted fault would, in place of its count.
    pub(super) fn planted_end(&mut self, number: usize, request: &Request) -> bool {
        let Some(key) = request.subject.clone().filter(|_| request.hashes == 0) else { return false };
        let (failures, pending) = self.counted(&key);
        let busy = match self.plant {
            Some(Plant::BusyByFailures) => failures + pending >= 6,
            Some(Plant::BusyByOthers) => matches!(key, RowKey::Decoy(_)) && pending >= 3,
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
        let row: Value = serde_json::from_str(&self.engine.row_json(row).unwrap()).unwrap();
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
