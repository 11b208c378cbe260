//! Processes what a row's `wake_at` announced, each thing at its own instant (LCK-2, LCK-3, LOG-2, ENR-3).

use super::act_error::ActError;
use super::act_handler::{Decision, UndrawnHandler};
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::outcome::Outcome;
use super::rows::Rows;
use super::session::Session;
use super::subject::Subject;
use crate::kernel::{AuditEvent, Commit, Fact, MessageBody, RowKey};
use crate::text::Text;

/// Processes what fell due in one row.
pub(super) struct Due(pub(super) RowKey);

impl UndrawnHandler for Due {
    fn wants(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        let mut wanted = self.keys();
        if let RowKey::Session(_) = &self.0 {
            let session = rows.read::<Session>(&self.0, cx.keys)?;
            let owner = session.and_then(|(_, session)| session.owner);
            wanted.extend(owner.iter().flat_map(|owner| Subject::rows_of(&RowKey::Customer(owner.customer.clone()))));
        }
        Ok(wanted)
    }

    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        let commit = match &self.0 {
            RowKey::Customer(_) => self.customer(rows, cx)?,
            RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => self.attempts(rows, cx)?,
            RowKey::Session(_) => self.session(rows, cx)?,
            RowKey::Account(_) | RowKey::LoginId(_) | RowKey::Institution(_) | RowKey::Decoy(_) => None,
        };
        let Some(commit) = commit else { return Ok(Decision::Answer(happened(&Commit::default()))) };
        let outcome = happened(&commit);
        Ok(Decision::Finish(commit, outcome))
    }
}

impl Due {
    /// The row itself, and what it is read with: a customer's row before that of the attempts.
    pub(super) fn keys(&self) -> Vec<RowKey> {
        match self.0.subject() {
            Some(_) => Subject::rows_of(&self.0).collect(),
            None => vec![self.0.clone()],
        }
    }

    /// What fell due in a customer's row. A row that does not change is not written.
    fn customer(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some(subject) = Subject::read(rows, self.0.clone(), cx)? else { return Ok(None) };
        let mut subject = subject.entitled(cx)?;
        let mut draft = CommitBuilder::new(cx, &self.0, subject.next_revision());
        subject.due(&mut draft, cx)?;
        if !subject.has_changed() {
            return Ok(None);
        }
        subject.put(&mut draft, cx);
        Ok(Some(draft.finish()))
    }

    /// What fell due in a row of attempts. The customer's row is read for the notices, and not written.
    fn attempts(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some(key) = self.0.subject() else { return Ok(None) };
        let Some(mut subject) = Subject::read(rows, key, cx)? else { return Ok(None) };
        let mut draft = subject.counting(cx);
        subject.due(&mut draft, cx)?;
        if !subject.has_changed_attempts() {
            return Ok(None);
        }
        subject.put(&mut draft, cx);
        Ok(Some(draft.finish()))
    }

    /// Ends a session that exceeded its time, and removes it from its customer's list.
    fn session(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some((revision, session)) = rows.read::<Session>(&self.0, cx.keys)? else { return Ok(None) };
        let Some(ended) = session.due(cx.profile.session_rules(), cx.now) else { return Ok(None) };
        let mut draft = CommitBuilder::new(cx, &self.0, revision.saturating_add(1));
        draft.put_session(&self.0, revision, &ended, cx);
        let why = ended.ended.map(|why| Fact::new("why", why)).into_iter().collect();
        draft.audit(AuditEvent::SessionEnded, &self.0, ended.touched_at, &["LOG-2"], why);
        if let Some(owner) = &session.owner
            && let Some(subject) = Subject::read(rows, RowKey::Customer(owner.customer.clone()), cx)?
            && subject.customer.as_ref().is_some_and(|customer| customer.lists(&self.0))
        {
            let mut subject = subject.entitled(cx)?;
            subject.due(&mut draft, cx)?;
            subject.leave(&self.0);
            subject.put(&mut draft, cx);
        }
        Ok(Some(draft.finish()))
    }
}

/// The outcome: what happened, by the words of the records.
fn happened(commit: &Commit) -> Outcome {
    let word = |body: &MessageBody| match body {
        MessageBody::Audit(record) => Some(Text::from(record.event.name())),
        MessageBody::Notice(_) => None,
    };
    let words = commit.outbox.iter().filter_map(|message| word(&message.body)).collect();
    Outcome::done(words)
}
