//! Nobody's hashes are left behind when a pepper is retired.

use madoguchi::Row;

use super::{Applied, Invariant, Seen};

pub(super) struct Peppers;

impl Invariant for Peppers {
    fn rule(&self) -> &'static str {
        "CRD-9"
    }

    fn says(&self) -> &'static str {
        "no commit writes hashes under a pepper that is retired"
    }

    fn compares_the_host(&self) -> bool {
        true
    }

    fn applied(&mut self, seen: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        for write in &own.commit.writes {
            let row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes.clone() };
            // A row without hashes has the number 0.
            if let Some(number @ 1..) = row.peppered_with()
                && number <= seen.retired
            {
                return Err(format!("act {} writes {} under pepper {number}", own.about.act, row.key));
            }
        }
        Ok(())
    }
}
