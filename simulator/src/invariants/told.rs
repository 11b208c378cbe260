//! What an act is told is so, and what it tells stays so.

use madoguchi::AuditEvent;

use super::{Answered, Applied, Invariant, Seen};
use crate::about::{Over, has};

pub(super) struct Told;

impl Invariant for Told {
    fn rule(&self) -> &'static str {
        "LCK-2"
    }

    fn says(&self) -> &'static str {
        "what is reported as committed is in the store, and nothing is written for an act after it has told its outcome"
    }

    fn compares_the_host(&self) -> bool {
        true
    }

    fn applied(&mut self, _: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        // Own bytes alone are no effect: a commit without messages turns a page, and the act has looked for it.
        if own.late && own.about.over == Over::Ended && !own.commit.outbox.is_empty() {
            return Err(format!("a commit of act {} took place after its outcome was told", own.about.act));
        }
        if own.about.over == Over::Ended && has(own.commit, AuditEvent::SessionOpened) {
            return Err(format!("act {} opened a session after its outcome was told", own.about.act));
        }
        Ok(())
    }

    fn answered(&mut self, _: &Seen<'_>, own: &Answered<'_>) -> Result<(), String> {
        match own.committed {
            Some(false) => Err(format!("act {} was told of a commit that is not in the store", own.about.act)),
            _ => Ok(()),
        }
    }
}
