//! No right password is lost to load, conflicts, doubt or strangers.

use madoguchi::{AuditEvent, Outcome, Reason};

use super::counted::PENDING;
use super::{Applied, Invariant, Seen};
use crate::about::{About, Over, fact, records};

pub(super) struct RightPassword;

/// Whether the secrets that an act brings are still the right ones. A card is none once another browser has taken a login ID with it.
fn is_right(seen: &Seen<'_>, about: &About) -> bool {
    about.right
        && about.customer.is_some_and(|customer| {
            let own = &seen.customers[customer];
            own.version == about.version && own.login_id.is_some() == about.has_login_id
        })
}

/// Whether the host took so long that an attempt may have timed out. The time that a machine needs for itself is no excuse.
fn is_slow(seen: &Seen<'_>, about: &About) -> bool {
    about.counted_at.is_some_and(|at| seen.waited - at >= PENDING - seen.spread)
}

impl Invariant for RightPassword {
    fn rule(&self) -> &'static str {
        "LCK-2"
    }

    fn says(&self) -> &'static str {
        "a customer who enters the right secrets is never counted as wrong, unless the host kept the act waiting for longer than an attempt may be pending"
    }

    fn applied(&mut self, seen: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        let failed = records(own.commit)
            .any(|record| record.event == AuditEvent::AttemptFailed && fact(record, "counts").is_none());
        if failed && is_right(seen, own.about) {
            return Err(format!("the right secrets of act {} are counted as wrong", own.about.act));
        }
        Ok(())
    }

    fn ended(&mut self, seen: &Seen<'_>, about: &About, outcome: &Outcome) -> Result<(), String> {
        let reason = outcome.internal.reason;
        let lost = match reason {
            Reason::UnknownLogin
            | Reason::UnknownAccount
            | Reason::Unjudged
            | Reason::HashNotOpened
            | Reason::Wrong => true,
            Reason::Late => !is_slow(seen, about),
            _ => false,
        };
        if lost && is_right(seen, about) && about.over == Over::Ended {
            return Err(format!("act {} brings the right secrets, and is refused as {reason}", about.act));
        }
        Ok(())
    }
}
