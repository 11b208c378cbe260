//! Decides whether another operator has approved a request, and recently enough (OPR-1, OPR-2).

use super::engine::Drawn;
use super::outcome::Reason;
use crate::access::OperatorRule;
use crate::id::OperatorId;
use crate::instant::Instant;

/// Another operator's approval of one request. The host vouches for it: its own system has authenticated this person, shown them this very request, and
/// noted when they agreed.
///
/// ```
/// use madoguchi::{Approval, Instant};
/// let approval = Approval { operator: "suzuki".parse()?, at: "2027-02-01T11:58:00+09:00".parse()? };
/// assert_eq!(approval.at.to_string(), "2027-02-01T11:58:00+09:00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The operator who approved the request; not the one who makes it.
    pub operator: OperatorId,
    /// When they approved it: not later than now, and not longer ago than the profile lets an approval count.
    pub at: Instant,
}

impl Approval {
    /// Why a request is not approved; `None` if it is, or if nobody demands and nobody gives an approval.
    pub(super) fn lacks(given: Option<&Self>, by: &OperatorId, own: &OperatorRule, cx: &Drawn<'_>) -> Option<Reason> {
        match given {
            None => own.second_approver.then_some(Reason::NeedsApproval),
            Some(approval) => approval.refusal(by, cx),
        }
    }

    /// Why the approval does not count, also where the profile demands none.
    fn refusal(&self, by: &OperatorId, cx: &Drawn<'_>) -> Option<Reason> {
        if self.operator.may_be(by) {
            return Some(Reason::NeedsApproval);
        }
        let age = cx.now.epoch_millis().saturating_sub(self.at.epoch_millis());
        // The clock that noted the approval may be ahead of this one by as much as clocks may differ (LCK-5).
        let ahead = cx.profile.act_rules().clock_millis;
        if age.saturating_add(ahead) < 0 {
            Some(Reason::ApprovalAhead)
        } else {
            (age >= cx.profile.approval_rules().millis).then_some(Reason::ApprovalExpired)
        }
    }
}
