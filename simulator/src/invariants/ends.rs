//! Every act ends, and ends with an error only if the host gave it a reason.

use madoguchi::ActError;

use super::counted::PENDING;
use super::{Answered, Invariant, Seen};

pub(super) struct Ends;

impl Invariant for Ends {
    fn rule(&self) -> &'static str {
        "LCK-5"
    }

    fn says(&self) -> &'static str {
        "every act ends after few answers, and with an error only if a clock is more than two seconds behind, or after ten seconds of conflicts"
    }

    fn answered(&mut self, seen: &Seen<'_>, own: &Answered<'_>) -> Result<(), String> {
        let act = own.about.act;
        if own.about.answers > MOST + 4 * own.about.conflicts.min(MOST) {
            return Err(format!("act {act} has been given {} answers, and goes on", own.about.answers));
        }
        match own.error {
            None => Ok(()),
            // The clocks are further apart than the profile allows.
            Some(ActError::ClockWentBack { recorded }) if recorded.epoch_millis() - own.at > CLOCK => Ok(()),
            Some(ActError::GaveUp) if self.is_patient(seen, own) => Ok(()),
            Some(error) => Err(format!("act {act} ({}) ends with an error: {error}", own.about.deed)),
        }
    }
}

impl Ends {
    /// Whether the act has met conflicts for as long as it must bear them.
    fn is_patient(&self, seen: &Seen<'_>, own: &Answered<'_>) -> bool {
        let (since, most) = match own.about.counted_at_true.filter(|_| own.about.knows_count) {
            Some(at) => (Some(at), PATIENCE + PENDING),
            None => (own.about.contended_since, PATIENCE),
        };
        // The act measures by its machine's clock, which can go from one end of the spread to the other meanwhile.
        own.about.conflicts > 0 && since.is_some_and(|since| seen.now - since >= most - 2 * seen.spread)
    }
}

/// Answers of an act that meets no conflict: a login needs nine, one in doubt some more.
const MOST: u32 = 60;
/// How far a clock may be behind, in milliseconds.
const CLOCK: i64 = 2_000;
/// How long an act bears conflicts, in milliseconds.
const PATIENCE: i64 = 10_000;
