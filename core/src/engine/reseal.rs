//! Seals a row anew under the key in force, so that the host can retire the key that sealed it before.

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::institution::Institution;
use super::outcome::{Outcome, Public, Reason};
use super::rows::Rows;
use super::session::Session;
use super::subject::Subject;
use crate::customer::CustomerRef;
use crate::kernel::{Commit, RowKey};

/// Seals a row anew, unless the key in force has sealed it already. Nothing else of the row changes but what every write of it changes.
pub(super) struct Reseal(pub(super) RowKey);

impl ActHandler for Reseal {
    fn wants(&self, _: &Rows, _: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(self.keys())
    }

    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        // Rows that do not exist, and rows that need nothing, are not written.
        if rows.sealed_with(&self.0).is_none_or(|number| number == cx.keys.number()) {
            return Ok(Decision::Answer(done(&[])));
        }
        let commit = match &self.0 {
            RowKey::Customer(_) | RowKey::Decoy(_) => self.customer(rows, cx)?,
            RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => self.attempts(rows, cx)?,
            RowKey::Account(_) | RowKey::LoginId(_) => self.link(rows, cx)?,
            RowKey::Session(_) => self.session(rows, cx)?,
            RowKey::Institution(_) => self.institution(rows, cx)?,
        };
        Ok(commit.map_or_else(|| Decision::Answer(done(&[])), |commit| Decision::Finish(commit, done(&[RESEALED]))))
    }

    fn check(&mut self, _: &Scope<'_>) {}
}

impl Reseal {
    /// The row itself, and what it is read with: a customer's row before that of the attempts.
    pub(super) fn keys(&self) -> Vec<RowKey> {
        match self.0.subject() {
            Some(_) => Subject::rows_of(&self.0).collect(),
            None => vec![self.0.clone()],
        }
    }

    fn customer(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some(subject) = Subject::read(rows, self.0.clone(), cx)? else { return Ok(None) };
        let subject = subject.entitled(cx)?;
        let mut draft = CommitBuilder::new(cx, &self.0, subject.next_revision());
        subject.put_customer(&mut draft, cx);
        Ok(Some(draft.finish()))
    }

    fn attempts(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some(key) = self.0.subject() else { return Ok(None) };
        let Some(subject) = Subject::read(rows, key, cx)? else { return Ok(None) };
        let mut draft = subject.counting(cx);
        subject.put_attempts(&mut draft, cx);
        Ok(Some(draft.finish()))
    }

    fn link(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some((revision, link)) = rows.read::<CustomerRef>(&self.0, cx.keys)? else { return Ok(None) };
        let mut draft = CommitBuilder::new(cx, &self.0, revision.saturating_add(1));
        draft.put(self.0.clone(), revision, &link, None);
        Ok(Some(draft.finish()))
    }

    fn institution(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some((revision, own)) = Institution::read(rows, cx)? else { return Ok(None) };
        let mut draft = CommitBuilder::new(cx, &self.0, revision.saturating_add(1));
        draft.put(self.0.clone(), revision, &own.rewritten(cx)?, None);
        Ok(Some(draft.finish()))
    }

    fn session(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some((revision, session)) = rows.read::<Session>(&self.0, cx.keys)? else { return Ok(None) };
        let mut draft = CommitBuilder::new(cx, &self.0, revision.saturating_add(1));
        draft.put_session(&self.0, revision, &session, cx);
        Ok(Some(draft.finish()))
    }
}

fn done(words: &[&'static str]) -> Outcome {
    let public = Public::Done(words.iter().map(|&word| word.into()).collect());
    Outcome { public, internal: Reason::Done.into() }
}

/// The word of an outcome that a row was sealed anew.
const RESEALED: &str = "resealed";
