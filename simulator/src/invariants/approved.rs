//! An operator's request is done only while its approval counts, and is not refused while it does.

use madoguchi::{Outcome, Public, Reason};

use super::{Invariant, Seen};
use crate::about::About;

pub(super) struct Approved;

impl Invariant for Approved {
    fn rule(&self) -> &'static str {
        "OPR-1"
    }

    fn says(&self) -> &'static str {
        "an operator's request that another person approved more than an hour before it began is refused, and no approval of the last hour is"
    }

    fn ended(&mut self, seen: &Seen<'_>, about: &About, outcome: &Outcome) -> Result<(), String> {
        let Some(at) = about.approved_at else { return Ok(()) };
        let (act, reason) = (about.act, outcome.internal.reason);
        // No machine decides before the act begins, or after it ends, except by as much as its clock is wrong.
        let expired = at + HOUR <= about.began_at - seen.spread;
        let counts = at + HOUR > seen.now + seen.spread + CLOCK && at <= about.began_at - seen.spread + CLOCK;
        match &outcome.public {
            Public::Done(_) if expired => Err(format!("act {act} is done by an approval that has expired")),
            _ if reason == Reason::ApprovalExpired && counts => Err(format!("act {act}: the approval has not expired")),
            _ if reason == Reason::ApprovalAhead && counts => Err(format!("act {act}: the approval is not ahead")),
            _ => Ok(()),
        }
    }
}

/// How long an approval counts, in milliseconds.
const HOUR: i64 = 3_600_000;
/// How far a clock may be behind, in milliseconds.
const CLOCK: i64 = 2_000;
