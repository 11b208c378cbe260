//! Decides whether a session is still valid. Pressing a button, showing a page and asking for authority all use this check (LOG-2,
//! fault 11).
//!
//! ```text
//! it is not over ─ its time ─ its customer's row, no older than it was ─ the contract ─ locks ─ the customer's list ─ first use's time
//! ```

use super::act::{ActError, Rows};
use super::customer::{ContractState, JourneyState};
use super::engine::Context;
use super::outcome::Reason;
use super::session::{Owner, Session, SessionState};
use super::subject::Subject;
use crate::factor::Factor;
use crate::id::SessionId;
use crate::kernel::SnapshotError;
use crate::lockout::{LockClosing, LockState, Origin};

/// The session's customer, if the session may still act for them, and nobody for a visit; why not.
pub(super) fn check_session(
    id: SessionId,
    session: &Session,
    rows: &Rows,
    cx: &Context<'_>,
) -> Result<Result<Option<Subject>, Reason>, ActError> {
    if cx.now < session.touched_at {
        return Err(ActError::ClockWentBack { recorded: session.touched_at }); // LCK-5
    }
    if session.state == SessionState::Ended || session.due(cx.profile.session_rules(), cx.now).is_some() {
        return Ok(Err(Reason::SessionOver));
    }
    let Some(Owner { customer, revision }) = &session.owner else { return Ok(Ok(None)) };
    let row = Subject::customer_key(customer.clone());
    let Some(subject) = Subject::read(rows, row.clone(), cx)? else { return Ok(Err(Reason::NoSession)) };
    if subject.revision < *revision {
        let error = SnapshotError::RolledBack { expected: *revision, found: subject.revision };
        return Err(ActError::Row { key: row, error });
    }
    let judged = subject.judged(cx)?;
    let Some(own) = &judged.customer else { return Ok(Err(Reason::NoSession)) };
    if own.contract != ContractState::InForce {
        return Ok(Err(Reason::NoContract));
    }
    // LCK-1: a lock that closes login closes a live session too, and one of first use closes first use.
    let origin = session.origin();
    let closed = match session.state {
        SessionState::Open => is_closed(&judged, origin, cx),
        SessionState::FirstUse => judged.is_closed(Factor::FirstUse, origin, cx.profile).map(stopped),
        SessionState::Anonymous | SessionState::Ended => None,
    };
    if let Some(reason) = closed {
        return Ok(Err(reason));
    }
    if own.journey == JourneyState::Expired {
        return Ok(Err(Reason::JourneyExpired));
    }
    // What ended it in the meantime may be over; the session stays over (fault 33).
    if own.sessions.iter().all(|living| living.id != id) {
        return Ok(Err(Reason::SessionOver));
    }
    Ok(Ok(Some(subject)))
}

/// Whether a stop or a lock closes login (LCK-1).
pub(super) fn is_closed(subject: &Subject, origin: Origin, cx: &Context<'_>) -> Option<Reason> {
    let closing = |factor: &Factor| LockClosing::of(*factor) == LockClosing::Login;
    let states = Factor::ALL
        .iter()
        .filter(|factor| closing(factor))
        .filter_map(|&factor| subject.is_closed(factor, origin, cx.profile));
    states.max().map(stopped)
}

/// What a closed factor really is.
pub(super) const fn stopped(state: LockState) -> Reason {
    match state {
        LockState::Locked => Reason::FactorLocked,
        LockState::Open | LockState::TemporarilyLocked => Reason::FactorTemporarilyLocked,
    }
}
