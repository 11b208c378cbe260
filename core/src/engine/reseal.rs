//! Seals a row anew under the key in force, so that the host can retire the key that sealed it before.

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::institution::Institution;
use super::outcome::{Outcome, Public, Reason};
use super::rows::Rows;
use super::session::Session;
use crate::customer::{Attempts, Customer, CustomerRef};
use crate::kernel::{Commit, Kept, RowKey, SnapshotError};
use crate::profile::Profile;

/// Seals a row anew, unless the key in force has sealed it already. Nothing else of the row changes but its revision.
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
            RowKey::Customer(_) | RowKey::Decoy(_) => self.of_profile::<Customer>(|own| own.serial, rows, cx)?,
            RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => {
                self.of_profile::<Attempts>(|own| own.serial, rows, cx)?
            }
            RowKey::Account(_) | RowKey::LoginId(_) => self.same::<CustomerRef>(rows, cx)?,
            RowKey::Session(_) => self.session(rows, cx)?,
            RowKey::Institution(_) => self.institution(rows, cx)?,
        };
        Ok(commit.map_or_else(|| Decision::Answer(done(&[])), |commit| Decision::Finish(commit, done(&[RESEALED]))))
    }

    fn check(&mut self, _: &Scope<'_>) {}
}

impl Reseal {
    /// The row itself.
    pub(super) fn keys(&self) -> Vec<RowKey> {
        vec![self.0.clone()]
    }

    /// A row as it was read: neither its instant nor its profile is recorded anew, so the clock and the profile of the machine do not matter.
    fn same<S: Kept<Rules = Profile>>(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some((revision, state)) = rows.read::<S>(&self.0, cx.keys)? else { return Ok(None) };
        let mut draft = CommitBuilder::new(cx, &self.0, revision.saturating_add(1));
        draft.put(self.0.clone(), revision, &state, None);
        Ok(Some(draft.finish()))
    }

    /// The row of a customer or of attempts, whose profile this machine must know: when the row wakes follows from it (INS-5).
    fn of_profile<S: Kept<Rules = Profile>>(
        &self,
        serial: impl Fn(&S) -> u32,
        rows: &Rows,
        cx: &Scope<'_>,
    ) -> Result<Option<Commit>, ActError> {
        let serial = rows.read::<S>(&self.0, cx.keys)?.map(|(_, state)| serial(&state));
        if let Some(serial) = serial.filter(|&serial| !cx.accepts(serial)) {
            return Err(ActError::Row { key: self.0.clone(), error: SnapshotError::ProfileTooNew { serial } });
        }
        self.same::<S>(rows, cx)
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
