//! Ends every session of the institution that began before an instant, in one order of an operator (OPR-2).

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::approval::Approval;
use super::commit_builder::CommitBuilder;
use super::engine::Drawn;
use super::institution::Institution;
use super::operate::{Requested, refused};
use super::outcome::{Outcome, Refusal};
use super::rows::Rows;
use crate::access::OperatorAct;
use crate::id::OperatorId;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, Fact, RowKey};
use crate::text::Text;

/// An order that ends every session that began before an instant (OPR-2). A bank gives it after a backup was restored, or when it suspects that tokens
/// were stolen. Each session ends at its next act.
#[derive(Clone, Debug)]
pub struct EndAllSessions {
    /// The operator who makes it.
    pub operator: OperatorId,
    /// The approval of another operator; without it the order is refused.
    pub approval: Option<Approval>,
    /// The reason: not empty, and without secrets.
    pub reason: Text,
    /// The instant: sessions that began earlier are over. Not later than now.
    pub began_before: Instant,
}

/// An order that is being carried out.
pub(super) struct EndAll {
    pub(super) by: Requested,
    pub(super) began_before: Instant,
}

impl ActHandler for EndAll {
    fn wants(&mut self, _: &Rows, cx: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(vec![cx.institution.clone()])
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        const ACT: OperatorAct = OperatorAct::EndAllSessions;
        // An instant to come would also end the sessions that begin until then: nobody could log in.
        let is_ahead = || (self.began_before > cx.now).then(|| refused(Refusal::InstantAhead, OPR_2));
        let refusal = self.by.refusal(ACT, &[], OPR_2, cx).or_else(is_ahead);
        let facts =
            std::iter::once(Fact::new("began_before", self.began_before)).chain(self.by.facts(ACT, &[])).collect();
        if let Some(refused) = refusal {
            return Ok(self.by.refused(cx.institution, facts, refused, cx));
        }
        // Without the row there was no contract yet, and no customer has a session.
        let (revision, own) = match Institution::read(rows, cx)? {
            Some(read) => read,
            None => (0, Institution::begun(None, cx)?),
        };
        let own = own.without_sessions_before(self.began_before, cx.now);
        let own = own.rewritten(revision.saturating_add(1), cx)?;
        let key = cx.institution.clone();
        // The name is the act's own: a row that was lost begins again with revision 1, and its names would come back.
        let name = format!("{key}:ended:{}", cx.entropy.unique(&[]));
        let mut draft = CommitBuilder::named(cx, &name).by(self.by.operator.clone());
        draft.put(key.clone(), revision, &own, None);
        draft.audit(AuditEvent::AllSessionsEnded, &key, cx.now, &[OPR_2], facts);
        Ok(Decision::Finish(draft.finish(), Outcome::done(vec![ACT.name().into()])))
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}

/// The rule of the order.
const OPR_2: &str = "OPR-2";
