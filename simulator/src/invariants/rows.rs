//! Rows go forward one revision at a time, over what was read, and look alike.

use std::collections::BTreeMap;

use super::{Applied, Invariant, Seen};
use crate::about::kind;

#[derive(Default)]
pub(super) struct Rows {
    lengths: BTreeMap<&'static str, usize>,
}

impl Invariant for Rows {
    fn rule(&self) -> &'static str {
        "LCK-4"
    }

    fn says(&self) -> &'static str {
        "a commit writes the revision after the one that it was decided on, in rows of one length that every machine reads, and names no message twice"
    }

    fn compares_the_host(&self) -> bool {
        true
    }

    fn applied(&mut self, _: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        if !own.as_required {
            return Err("a row that the decision rests on was written in between".to_owned());
        }
        if let Some(name) = &own.told_twice {
            return Err(format!("two messages have the name {name}"));
        }
        for ((write, before), (key, read)) in own.commit.writes.iter().zip(own.before).zip(own.read) {
            let found = before.as_ref().map_or(0, |row| row.revision);
            if write.expected != found || write.revision != found + 1 {
                return Err(format!(
                    "{key} goes from revision {found} to {}, expected {}",
                    write.revision, write.expected
                ));
            }
            if let Err(error) = read {
                return Err(format!("the other machine cannot read {key}: {error}"));
            }
            if matches!(kind(key), "subject" | "attempts") {
                let length = *self.lengths.entry(kind(key)).or_insert(write.bytes.len());
                if write.bytes.len() != length {
                    return Err(format!("{key} has {} bytes, and another {length}", write.bytes.len()));
                }
            }
        }
        Ok(())
    }
}
