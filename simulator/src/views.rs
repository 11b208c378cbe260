//! What strangers see, request by request; and the comparison of two worlds, in one of which the names have customers (LCK-4).

use std::collections::BTreeMap;

use madoguchi::{AuditEvent, Commit, Need, Outcome, Reason, RowKey};
use serde_json::Value;

use crate::about::{fact, kind, records};
use crate::network::Answer;
use crate::plant::Plant;
use crate::world::Finding;

/// What strangers see.
#[derive(Default)]
pub(crate) struct Views {
    /// Lines of each request.
    seen: BTreeMap<u32, Vec<String>>,
    /// The customer or decoy against whom each request counts.
    subjects: BTreeMap<u32, RowKey>,
    /// Customers with a closed factor, and the failures of each.
    closed: BTreeMap<RowKey, (bool, u32)>,
    plant: Option<Plant>,
}

impl Views {
    pub(crate) fn begins(&mut self, act: u32, stranger: bool, plant: Option<Plant>) {
        self.plant = plant;
        if stranger {
            self.seen.insert(act, Vec::new());
        }
    }

    /// Adds a line, if the act is a stranger's.
    pub(crate) fn note(&mut self, act: u32, line: String) {
        if let Some(lines) = self.seen.get_mut(&act) {
            lines.push(line);
        }
    }

    /// The customer of a request, if it has one, and whether a factor is closed, and the failures.
    fn customer(&self, act: u32) -> Option<(bool, u32)> {
        let subject = self.subjects.get(&act).filter(|key| matches!(key, RowKey::Customer(_)))?;
        Some(self.closed.get(subject).copied().unwrap_or_default())
    }

    pub(crate) fn loads(&mut self, act: u32, keys: &[RowKey]) {
        if let Some(subject) = keys.iter().find(|key| kind(key) == "subject") {
            self.subjects.insert(act, subject.clone());
        }
        let mut kinds: Vec<&str> = keys.iter().map(kind).collect();
        if self.plant == Some(Plant::NeedInALock) && self.customer(act).is_some_and(|(closed, _)| closed) {
            kinds.push("lock");
        }
        self.note(act, format!("loads {kinds:?}"));
    }

    /// A commit took place, of whatever act.
    pub(crate) fn commits(&mut self, act: u32, commit: &Commit) {
        let mut locks = false;
        for record in records(commit) {
            let (closed, failures) = self.closed.entry(record.subject.clone()).or_default();
            match record.event {
                AuditEvent::TemporarilyLocked | AuditEvent::Locked => {
                    (*closed, *failures) = (true, 0);
                    locks |= matches!(record.subject, RowKey::Customer(_));
                }
                AuditEvent::AttemptFailed | AuditEvent::AttemptExpired if fact(record, "counts").is_none() => {
                    *failures += 1
                }
                AuditEvent::AttemptSucceeded | AuditEvent::TemporaryLockEnded | AuditEvent::Lifted => {
                    (*closed, *failures) = (false, 0);
                }
                _ => {}
            }
        }
        let short = |key: &RowKey| {
            usize::from(self.plant == Some(Plant::ShorterDecoy) && matches!(key, RowKey::DecoyAttempts(_)))
        };
        let mut writes: Vec<(&str, usize)> =
            commit.writes.iter().map(|write| (kind(&write.key), write.bytes.len() - short(&write.key))).collect();
        if locks && self.plant == Some(Plant::RowOnALock) {
            writes.push(("lock", 64));
        }
        let requires: Vec<&str> = commit.requires.iter().map(|own| kind(&own.key)).collect();
        self.note(act, format!("commits {writes:?}, requires {requires:?}, {} messages", commit.outbox.len().min(1)));
    }

    /// A need of the act was answered, after so many hashes; what it needs then.
    pub(crate) fn answered(&mut self, act: u32, answer: &Answer, hashes: u64, need: &Need) {
        let customer = self.customer(act);
        let saved = self.plant == Some(Plant::NoHashInALock) && customer.is_some_and(|(closed, _)| closed);
        let hashes = if saved { 0 } else { hashes };
        let mut next = match need {
            Need::Load(_) => "load".to_owned(),
            Need::Commit(_) => "commit".to_owned(),
            Need::Find(names) => format!("find {}", names.len()),
            Need::Hsm(blocks) => format!("hsm {}", blocks.len()),
            Need::Nothing => "nothing".to_owned(),
        };
        match self.plant {
            Some(Plant::FoundTwice) if customer.is_some() && matches!(need, Need::Find(_)) => {
                next.push_str(" and one more")
            }
            Some(Plant::BusyByFailures) if customer.is_some_and(|(_, failures)| failures >= 4) => {
                next = "busy".to_owned()
            }
            Some(Plant::ClockErrorOfACustomer) if customer.is_some_and(|(_, failures)| failures == 1) => {
                next = "an error".to_owned();
            }
            _ => {}
        }
        self.note(act, format!("is told {} after {hashes} hashes, needs {next}", answer.name()));
    }

    /// The answer, byte for byte, without its tokens.
    pub(crate) fn tells(&mut self, act: u32, line: &str, outcome: &Outcome) {
        if !self.seen.contains_key(&act) {
            return;
        }
        let mut line: Value = serde_json::from_str(line).unwrap_or_default();
        let mut public = line.get_mut("public").map(Value::take).unwrap_or_default();
        for token in ["session", "step"] {
            if let Some(text) = public.pointer_mut(&format!("/page/{token}")) {
                *text = text.as_str().is_some_and(|text| !text.is_empty()).into();
            }
        }
        let closed = matches!(outcome.internal.reason, Reason::FactorLocked | Reason::FactorTemporarilyLocked);
        if self.plant == Some(Plant::WordOfALock)
            && closed
            && let Some(because) = public.pointer_mut("/page/refused/because")
        {
            *because = "locked".into();
        }
        if self.plant == Some(Plant::RetryOfACustomer)
            && self.customer(act).is_some()
            && let Some(retry_at) = public.pointer_mut("/page/refused/retry_at")
        {
            *retry_at = "later".into();
        }
        self.note(act, format!("is answered {public}"));
    }

    /// The first difference between what strangers see in two worlds.
    pub(crate) fn difference(&self, without: &Self) -> Option<Finding> {
        let acts = self.seen.keys().chain(without.seen.keys());
        let mut acts: Vec<u32> = acts.copied().collect();
        acts.sort_unstable();
        acts.dedup();
        let empty = Vec::new();
        for act in acts {
            let (one, other) = (self.seen.get(&act).unwrap_or(&empty), without.seen.get(&act).unwrap_or(&empty));
            if one == other {
                continue;
            }
            let place = one.iter().zip(other).take_while(|(one, other)| one == other).count();
            let line = |lines: &[String]| lines.get(place).map_or("ends".to_owned(), Clone::clone);
            return Some(Finding {
                rule: "LCK-4",
                says: "a stranger sees the same whether a name has a customer or not",
                found: format!("act {act}, with a customer: {}; without: {}", line(one), line(other)),
            });
        }
        None
    }
}
