//! Decides whether a session is still valid. Submitting, showing a page and asking for authority all use this check (LOG-2, fault 11).
//!
//! ```text
//! it is not over ─ its time ─ the institution's order ─ its customer's row, no older than it was
//!     ─ the contract ─ locks ─ the customer's list ─ first use's time
//! ```

use super::act_error::ActError;
use super::engine::Scope;
use super::institution::Institution;
use super::outcome::Reason;
use super::rows::Rows;
use super::session::{Owner, Session, SessionState};
use super::subject::Subject;
use super::subject::counting::closed_reason;
use crate::customer::{ContractState, JourneyState};
use crate::id::SessionId;
use crate::kernel::SnapshotError;
use crate::lockout::LockClosing;

/// Returns the session's customer if the session is still valid (`None` for an anonymous session), or the reason why it is not.
pub(super) fn check_session(
    id: SessionId,
    session: &Session,
    rows: &Rows,
    cx: &Scope<'_>,
) -> Result<Result<Option<Subject>, Reason>, ActError> {
    if cx.now < session.touched_at {
        return Err(ActError::ClockWentBack { recorded: session.touched_at }); // LCK-5
    }
    // The library writes no session that began after its last act. Neither its lifetime nor an order (OPR-2) would end one.
    if session.opened_at > session.touched_at {
        return Ok(Err(Reason::SessionOver));
    }
    if session.state == SessionState::Ended || session.due(cx.profile.session_rules(), cx.now).is_some() {
        return Ok(Err(Reason::SessionOver));
    }
    if Institution::has_ended(session, rows, cx)? {
        return Ok(Err(Reason::AllSessionsEnded)); // OPR-2
    }
    let Some(Owner { customer, revision }) = &session.owner else { return Ok(Ok(None)) };
    let row = Subject::customer_key(customer.clone());
    let Some(subject) = Subject::read(rows, row.clone(), cx)? else { return Ok(Err(Reason::NoSession)) };
    let subject = subject.entitled(cx)?;
    if subject.revision < *revision {
        let error = SnapshotError::RolledBack { expected: *revision, found: subject.revision };
        return Err(ActError::Row { key: row, error });
    }
    let judged = subject.judged(cx)?;
    let Some(own) = &judged.customer else { return Ok(Err(Reason::NoSession)) };
    if own.contract != ContractState::InForce {
        return Ok(Err(Reason::NoContract));
    }
    // LCK-1: a lock that closes login also closes sessions that are open, and a lock of first use closes those of first use.
    let origin = session.origin();
    let closing = match session.state {
        SessionState::Proving | SessionState::Open => Some(LockClosing::Login),
        SessionState::Identified => Some(LockClosing::FirstUse),
        SessionState::Anonymous | SessionState::Ended => None,
    };
    let closed = closing.and_then(|closing| judged.is_closed_by(closing, origin, cx.profile)).map(closed_reason);
    if let Some(reason) = closed {
        return Ok(Err(reason));
    }
    if own.journey == JourneyState::Expired {
        return Ok(Err(Reason::JourneyExpired));
    }
    // A lock that ended the session may have ended since; the session stays over (fault 33).
    if own.sessions.iter().all(|living| living.id != id) {
        return Ok(Err(Reason::SessionOver));
    }
    Ok(Ok(Some(subject)))
}
