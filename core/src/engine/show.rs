//! What a session shows, what it has proven, and what it lacks for a service (LOG-3, LOG-5). Nothing is written, and showing is not activity.

use super::act_error::ActError;
use super::act_handler::{Decision, UndrawnHandler};
use super::admission::over;
use super::check_session::check_session;
use super::engine::Scope;
use super::outcome::{Authority, Outcome, ProvenFactor, Public, Reason};
use super::page_view::page_view;
use super::rows::Rows;
use super::session::{Proven, Session, SessionState, key};
use super::subject::Subject;
use crate::access::AuthorityRule;
use crate::customer::JourneyState;
use crate::factor::Factor;
use crate::id::SessionId;
use crate::kernel::RowKey;
use crate::secret::Secret;
use crate::service::Service;

/// Shows a session's page, or its authority.
pub(super) struct Show {
    /// The session's token.
    pub(super) token: Secret,
    /// The service whose authority is asked for; `None` shows the page.
    pub(super) service: Option<Service>,
}

impl UndrawnHandler for Show {
    fn wants(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        let session = rows.read::<Session>(&key(self.session()), cx.keys)?;
        let owner = session.and_then(|(_, session)| session.owner).map(|owner| RowKey::Customer(owner.customer));
        Ok([key(self.session()), cx.institution.clone()]
            .into_iter()
            .chain(owner.iter().flat_map(Subject::rows_of))
            .collect())
    }

    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        let Some((_, session)) = rows.read::<Session>(&key(self.session()), cx.keys)? else {
            return Ok(over(Reason::NoSession, None, cx));
        };
        let owner = match check_session(self.session(), &session, rows, cx)? {
            Ok(owner) => owner,
            Err(reason) => return Ok(over(reason, session.ended, cx)),
        };
        let customer = owner.as_ref().and_then(|owner| owner.customer.as_deref());
        let Some(service) = self.service else {
            return Ok(Decision::Answer(Outcome::page(page_view(&session, customer, &self.token, cx))));
        };
        let logged_in = matches!(session.state, SessionState::Proving | SessionState::Open);
        // ENR-4: until first use is done, only its own pages are open.
        let journey_done = logged_in && customer.is_some_and(|customer| customer.journey == JourneyState::Done);
        let missing = cx.profile.authority(service).map(|rule| match logged_in {
            true => missing(&session, owner.as_ref(), rule, cx),
            false => Ok(rule.needs.clone()),
        });
        let missing = missing.transpose()?;
        // LOG-1: a session on a rung of the ladder has no authority, nor has one for which a rung has become due.
        let asked = customer.is_none_or(|customer| cx.registry.asked(customer, cx).is_some());
        let open = session.state == SessionState::Open && !asked;
        let rules = cx.profile.authority(service).map_or_else(|| "LOG-5".into(), |rule| rule.rule.clone());
        let shown = |own: &Proven| ProvenFactor { factor: own.factor, at: own.at, purpose: own.purpose };
        let authority = Authority {
            service,
            allowed: open && missing.as_ref().is_some_and(Vec::is_empty),
            journey_done,
            proven: session.proven.iter().map(shown).collect(),
            missing,
            rules: vec![rules, "ENR-4".into()],
        };
        let internal = Reason::Done.into();
        Ok(Decision::Answer(Outcome { public: Public::Authority(authority), internal }))
    }
}

impl Show {
    fn session(&self) -> SessionId {
        SessionId::of(&self.token)
    }
}

/// The factors of a service's rule that a session has not proven, or not lately enough. A factor that is locked, temporarily or not, is missing even if it
/// was proven before (LCK-1).
pub(super) fn missing(
    session: &Session,
    owner: Option<&Subject>,
    rule: &AuthorityRule,
    cx: &Scope<'_>,
) -> Result<Vec<Factor>, ActError> {
    let judged = owner.map(|owner| owner.judged(cx)).transpose()?;
    let is_closed =
        |factor| judged.as_ref().is_some_and(|own| own.is_closed(factor, session.origin(), cx.profile).is_some());
    let lacks = |factor: &Factor| is_closed(*factor) || !session.has_proven(*factor, rule, cx.now);
    Ok(rule.needs.iter().copied().filter(lacks).collect())
}
