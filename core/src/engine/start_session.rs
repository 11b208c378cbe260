//! Starts a session when a browser opens the first page.

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::commit_builder::CommitBuilder;
use super::engine::Drawn;
use super::outcome::{Outcome, PageShown};
use super::rows::Rows;
use super::session::{PageNonce, Session, key};
use crate::bytes::hex;
use crate::id::SessionId;
use crate::kernel::{AuditEvent, RowKey};
use crate::secret::Secret;

/// Makes the token of a new session: 32 bytes, in hexadecimal. The previous session is mixed in.
pub(super) fn make_token(before: Option<SessionId>, cx: &Drawn<'_>) -> Secret {
    let label = before.map_or_else(|| "session token".to_owned(), |before| format!("session token after {before}"));
    Secret::new(hex(&cx.entropy.derive(&label)))
}

/// Refuses to hand out a session that exists: the host's randomness has repeated, over the same rows in the same millisecond.
pub(super) fn is_new(session: &RowKey, rows: &Rows) -> Result<(), ActError> {
    if rows.has(session) { Err(ActError::Misuse) } else { Ok(()) }
}

/// Makes the token of a new page. The session's row and revision are mixed in: no two pages share a token, even if the host's randomness repeats.
pub(super) fn make_nonce(row: &RowKey, revision: u64, cx: &Drawn<'_>) -> PageNonce {
    let bytes = cx.entropy.derive(&format!("step token of {row}:{revision}"));
    PageNonce(bytes.first_chunk().copied().unwrap_or_default())
}

/// Starts a session on the first page.
pub(super) struct StartSession;

impl ActHandler for StartSession {
    fn wants(&mut self, _: &Rows, cx: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        let new = key(SessionId::of(&make_token(None, cx)));
        // Its commit holds only if there is no such row. After a conflict the row is read.
        Ok(std::iter::once(cx.institution.clone()).chain(cx.contended.then_some(new)).collect())
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        let token = make_token(None, cx);
        let id = SessionId::of(&token);
        let row = key(id);
        is_new(&row, rows)?;
        let session = Session::anonymous(cx.registry.entrance, make_nonce(&row, 0, cx), cx.now);
        let mut draft = CommitBuilder::new(cx, &row, 1).in_session(id);
        draft.put_session(&row, 0, &session, cx);
        draft.audit(AuditEvent::SessionStarted, &row, cx.now, &["LOG-1"], Vec::new());
        let mut view = PageShown::bare(cx.registry.entrance);
        view.step = session.step.token();
        view.session = Some(token);
        Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}
