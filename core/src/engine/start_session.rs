//! Starts a session when a browser opens the first page.

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::commit_builder::CommitBuilder;
use super::engine::{Drawn, Engine, Scope};
use super::outcome::{Outcome, PageShown};
use super::rows::Rows;
use super::session::{PageNonce, Session, key};
use crate::bytes::hex;
use crate::id::SessionId;
use crate::kernel::{AuditEvent, Randomness, RowKey};
use crate::secret::Secret;

/// Makes the token of a new session: 32 bytes, in hexadecimal. The previous session is mixed in, so that a host whose randomness repeats does not
/// give two sessions the same token.
pub(super) fn make_token(engine: &Engine, randomness: &Randomness, before: Option<SessionId>) -> Secret {
    let label = before.map_or_else(|| "session token".to_owned(), |before| format!("session token after {before}"));
    Secret::new(hex(&randomness.derive(engine.keys(), &label)))
}

/// Makes the token of a new page. The session's row and revision are mixed in: no two pages share a token, even if the host's randomness repeats.
pub(super) fn make_nonce(row: &RowKey, revision: u64, cx: &Drawn<'_>) -> PageNonce {
    let bytes = cx.entropy.derive(&format!("step token of {row}:{revision}"));
    PageNonce(bytes.first_chunk().copied().unwrap_or_default())
}

/// Starts a session on the first page.
pub(super) struct StartSession {
    token: Secret,
    id: SessionId,
}

impl StartSession {
    pub(super) fn new(engine: &Engine, randomness: &Randomness) -> Self {
        let token = make_token(engine, randomness, None);
        Self { id: SessionId::of(&token), token }
    }

    pub(super) fn keys(&self) -> Vec<RowKey> {
        vec![key(self.id)]
    }
}

impl ActHandler for StartSession {
    fn wants(&self, _: &Rows, _: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(self.keys())
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        let row = key(self.id);
        if rows.read::<Session>(&row, cx.keys)?.is_some() {
            // The host's randomness has repeated: a session that exists is not handed out again.
            return Err(ActError::Misuse);
        }
        let session = Session::anonymous(cx.registry.entrance, make_nonce(&row, 0, cx), cx.now);
        let mut draft = CommitBuilder::new(cx, &row, 1).in_session(self.id);
        draft.put_session(&row, 0, &session, cx);
        draft.audit(AuditEvent::SessionStarted, &row, cx.now, &["LOG-1"], Vec::new());
        let mut view = PageShown::bare(cx.registry.entrance);
        view.session = Some(self.token.clone());
        view.step = session.step.token();
        Ok(Decision::Finish(draft.finish(), Outcome::page(view)))
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}
