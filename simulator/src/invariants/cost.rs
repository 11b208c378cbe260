//! What an act costs does not grow with conflicts.

use super::{Answered, Invariant, Seen};

pub(super) struct Cost;

impl Invariant for Cost {
    fn rule(&self) -> &'static str {
        "LCK-2"
    }

    fn says(&self) -> &'static str {
        "an act makes at most eight hashes, however often it conflicts"
    }

    fn answered(&mut self, _: &Seen<'_>, own: &Answered<'_>) -> Result<(), String> {
        if own.about.hashes > MOST {
            return Err(format!("act {} has made {} hashes", own.about.act, own.about.hashes));
        }
        Ok(())
    }
}

/// A change of both passwords: two current ones, two comparisons with them as new ones, two with the previous ones (CRD-3), two new hashes.
const MOST: u64 = 8;
