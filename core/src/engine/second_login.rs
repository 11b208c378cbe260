//! What happens to a customer's other sessions when a login opens one (LOG-4).

use super::act_error::ActError;
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::institution::Institution;
use super::outcome::{Reason, Refusal};
use super::proof::Refused;
use super::rows::Rows;
use super::session::{Session, SessionEvent, SessionState, key};
use super::subject::Subject;
use crate::access::SecondLogin;
use crate::kernel::{AuditEvent, Fact};

/// Returns the refusal, or removes the sessions that are over, or that this login ends, from the customer's list. It decides only after the
/// password is proven.
pub(super) fn second_login(
    subject: &mut Subject,
    rows: &Rows,
    draft: &mut CommitBuilder<'_>,
    cx: &Scope<'_>,
) -> Result<Option<Refused>, ActError> {
    const REFUSED: Option<Refused> = Some((Refusal::AlreadyLoggedIn, Reason::AlreadyLoggedIn, &["LOG-4"]));
    let Some(customer) = &mut subject.customer else { return Ok(None) };
    let rules = cx.profile.session_rules();
    let mut living = Vec::new();
    for &own in &customer.sessions {
        let Some((_, session)) = rows.read::<Session>(&key(own.id), cx.keys)? else { continue };
        let is_open = matches!(session.state, SessionState::Proving | SessionState::Open);
        // A session that the institution has ended (OPR-2) stands in nobody's way, also before its next act.
        if is_open && session.due(rules, cx.now).is_none() && !Institution::has_ended(&session, rows, cx)? {
            living.push(own);
        }
    }
    customer.sessions = match rules.second_login {
        SecondLogin::Refuse if !living.is_empty() => return Ok(REFUSED),
        SecondLogin::Allow if living.len() >= SESSIONS_MAX => return Ok(REFUSED),
        // A session that is not in the list is over.
        SecondLogin::Refuse | SecondLogin::EndFirst => {
            for own in living {
                let why = vec![Fact::new("why", SessionEvent::Revoked)];
                draft.audit(AuditEvent::SessionEnded, &key(own.id), cx.now, &["LOG-4"], why);
            }
            Vec::new()
        }
        SecondLogin::Allow => living,
    };
    Ok(None)
}

/// The most sessions of one customer at once, if the institution allows several.
const SESSIONS_MAX: usize = 8;
