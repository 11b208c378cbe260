//! The budget of comparisons: a small model of every counter, beside what the rows say.

use std::collections::BTreeMap;

use madoguchi::{AuditEvent, AuditRecord, Factor};
use serde_json::Value;

use super::{Applied, Invariant, Seen};
use crate::about::{About, fact, kind, records};

/// A counter of a subject and a factor, by the records of commits that took place.
#[derive(Clone, Copy, Debug, Default)]
struct Model {
    /// Wrong entries since the last success, lift or lock.
    failures: u64,
    /// Attempts without a result.
    pending: usize,
    /// Temporary locks since the last success or lift.
    locks: u32,
    closed: bool,
}

#[derive(Default)]
pub(super) struct Budget {
    counters: BTreeMap<(String, String), Model>,
}

impl Invariant for Budget {
    fn rule(&self) -> &'static str {
        "LCK-1"
    }

    fn says(&self) -> &'static str {
        "six wrong entries close a factor, the third time for good; nothing opens while it is closed; the row says what was recorded"
    }

    fn applied(&mut self, _: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        for record in records(own.commit) {
            self.record(record, own.about)?;
        }
        for (key, read) in own.read {
            if kind(key) == "attempts"
                && let Ok(row) = read
            {
                self.compare(&key.to_string(), row)?;
            }
        }
        Ok(())
    }
}

impl Budget {
    fn record(&mut self, record: &AuditRecord, about: &About) -> Result<(), String> {
        // A lift of a factor that is open clears its failures too; then only the order says which factor.
        let lifted = about.lifts.filter(|_| record.event == AuditEvent::Lifted).map(Factor::name);
        let Some(factor) = fact(record, "factor").or(lifted) else { return Ok(()) };
        let name = (record.subject.to_string(), factor.to_owned());
        let counter = self.counters.entry(name.clone()).or_default();
        match record.event {
            AuditEvent::AttemptCounted => counter.pending += 1,
            AuditEvent::AttemptSucceeded if counter.closed => return Err(format!("{name:?} opens while it is closed")),
            AuditEvent::AttemptSucceeded => {
                *counter = Model { pending: counter.pending.saturating_sub(1), ..Model::default() };
            }
            AuditEvent::AttemptFailed | AuditEvent::AttemptExpired => {
                counter.pending = counter.pending.saturating_sub(1);
                if fact(record, "counts").is_none() {
                    counter.failures += 1;
                }
            }
            AuditEvent::TemporarilyLocked | AuditEvent::Locked => {
                let for_good = counter.locks + 1 == LOCKS;
                if counter.failures != LIMIT || for_good != (record.event == AuditEvent::Locked) {
                    return Err(format!("{name:?} is closed at {counter:?}"));
                }
                *counter = Model { failures: 0, locks: counter.locks + 1, closed: true, ..*counter };
            }
            AuditEvent::TemporaryLockEnded => (counter.closed, counter.failures) = (false, 0),
            AuditEvent::Lifted => *counter = Model { pending: counter.pending, ..Model::default() },
            _ => {}
        }
        Ok(())
    }

    /// Compares the model with a row of attempts.
    fn compare(&self, key: &str, row: &Value) -> Result<(), String> {
        // `attempts/~0a3f` is the row of `decoy/0a3f`, `attempts/c-1` that of `customer/c-1`.
        let subject = match key.strip_prefix("attempts/~") {
            Some(decoy) => format!("decoy/{decoy}"),
            None => key.replacen("attempts/", "customer/", 1),
        };
        let counters = row.pointer("/state/attempts/counters/kept").and_then(Value::as_array);
        for counter in counters.into_iter().flatten() {
            let factor = counter["factor"].as_str().unwrap_or_default().to_owned();
            let model = self.counters.get(&(subject.clone(), factor.clone())).copied().unwrap_or_default();
            let pending = counter["pending"].as_array().map_or(0, Vec::len);
            let failures = counter["failures"].as_u64().unwrap_or_default();
            if model.failures >= LIMIT || (failures, pending) != (model.failures, model.pending) {
                return Err(format!(
                    "{key} says {failures} failures and {pending} pending of {factor}, the records {model:?}"
                ));
            }
        }
        Ok(())
    }
}

/// Wrong entries that close a factor, by the built-in profile.
const LIMIT: u64 = 6;
/// Locks of which the last is for good.
const LOCKS: u32 = 3;
