//! Every attempt is counted and durable before a secret is compared, once, and its result is recorded once, in time.

use std::collections::BTreeMap;

use madoguchi::AuditEvent;

use super::{Answered, Applied, Invariant, Seen};
use crate::about::{fact, records};

/// An attempt that is pending, by its subject, its factor and its number.
type Key = (String, String, String);

#[derive(Default)]
pub(super) struct Counted {
    /// The act that counted it, and the time outside the machines at that moment.
    pending: BTreeMap<Key, (u32, i64)>,
}

impl Invariant for Counted {
    fn rule(&self) -> &'static str {
        "LCK-2"
    }

    fn says(&self) -> &'static str {
        "a secret is compared only after its attempt is durably counted, once by each act, and the result is recorded once, in time"
    }

    fn applied(&mut self, seen: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        for record in records(own.commit) {
            let Some(attempt) = fact(record, "attempt") else { continue };
            let factor = fact(record, "factor").unwrap_or_default();
            let key: Key = (record.subject.to_string(), factor.to_owned(), attempt.to_owned());
            if record.event == AuditEvent::AttemptCounted {
                let twice = self
                    .pending
                    .iter()
                    .any(|(other, (act, _))| *act == own.about.act && (&other.0, &other.1) == (&key.0, &key.1));
                if twice
                    || self.pending.insert(key.clone(), (own.about.act, own.about.decided_at(own.commit))).is_some()
                {
                    return Err(format!("act {} counts {key:?} twice", own.about.act));
                }
                continue;
            }
            let Some((act, since)) = self.pending.remove(&key) else {
                return Err(format!("act {} records {key:?}, which nobody has counted", own.about.act));
            };
            if record.event == AuditEvent::AttemptExpired {
                continue;
            }
            if act != own.about.act {
                return Err(format!("act {} records the result of act {act}", own.about.act));
            }
            // The instant of the decision counts; the commit may take its time.
            let late = own.about.decided_at(own.commit) - since;
            if record.event == AuditEvent::AttemptSucceeded && late > PENDING + seen.spread {
                return Err(format!("act {act} decides {late} ms after its count, and opens"));
            }
        }
        Ok(())
    }

    fn answered(&mut self, _: &Seen<'_>, own: &Answered<'_>) -> Result<(), String> {
        if own.hashes > 0 && own.about.compares && own.about.counted == 0 {
            return Err(format!("act {} compares a secret, and its attempt is not in the store", own.about.act));
        }
        Ok(())
    }
}

/// How long an attempt may be pending, in milliseconds, by the built-in profile.
pub(super) const PENDING: i64 = 30_000;
