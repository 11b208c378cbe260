//! Seals a row anew under the key in force, with its hashes under the pepper that the institution's row names, so that the host can retire the key and the
//! pepper before them.

use super::act_error::ActError;
use super::act_handler::{Decision, UndrawnHandler};
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::institution::Institution;
use super::outcome::{Outcome, Reason};
use super::rows::Rows;
use crate::credential::Repeppering;
use crate::customer::{Attempts, Customer, CustomerRef};
use crate::kernel::{Commit, Kept, RowKey, SnapshotError};
use crate::profile::Profile;

/// Opens a row, and seals it anew unless the key in force or a later one has sealed it and its hashes are under that pepper already. Nothing else of the row
/// changes but its revision.
pub(super) struct Reseal(pub(super) RowKey);

impl UndrawnHandler for Reseal {
    fn wants(&self, _: &Rows, cx: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(vec![self.0.clone(), cx.institution.clone()])
    }

    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        if !rows.has(&self.0) {
            return Ok(Decision::Answer(Outcome { internal: Reason::NoSuchRow.into(), ..Outcome::done(Vec::new()) }));
        }
        let commit = match &self.0 {
            RowKey::Customer(_) | RowKey::Decoy(_) => self.row(rows, cx, |own: Customer, _| {
                self.of_profile(own.serial, cx)?;
                self.repeppered(own, cx)
            })?,
            RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => {
                self.row(rows, cx, |own: Attempts, _| self.of_profile(own.serial, cx).map(|()| own))?
            }
            RowKey::Account(_) | RowKey::LoginId(_) => self.row(rows, cx, |own: CustomerRef, _| Ok(own))?,
            RowKey::Institution(_) => self.row(rows, cx, |own: Institution, revision| own.resealed(revision, cx))?,
            RowKey::Session(_) => self.session(rows, cx)?,
        };
        if !matches!(self.0, RowKey::Institution(_)) {
            // Refuses every row on a machine that has another pepper or key than the institution's row names.
            Institution::read(rows, cx)?;
        }
        Ok(match commit {
            Some(commit) => Decision::Finish(commit, Outcome::done(vec![RESEALED.into()])),
            None => Decision::Answer(Outcome::done(Vec::new())),
        })
    }
}

impl Reseal {
    /// A row's state and revision if it needs another seal or pepper; `None` if it needs neither. Either way the row is opened, so a row that cannot be read
    /// is never reported as done.
    fn read<S: Kept>(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<(u64, S)>, ActError> {
        let read = rows.read(&self.0, cx.keys)?;
        let in_force = cx.keys.number();
        let suffices = |number| number == in_force || number > in_force && self.0.has_mark();
        let is_sealed = rows.sealed_with(&self.0).is_some_and(suffices);
        Ok(if is_sealed && self.has_its_pepper(rows, cx)? { None } else { read })
    }

    /// A row as it was read: neither its instant nor its profile is recorded anew, so the clock and the profile of the machine do not matter.
    fn row<S: Kept<Rules = Profile>>(
        &self,
        rows: &Rows,
        cx: &Scope<'_>,
        ready: impl FnOnce(S, u64) -> Result<S, ActError>,
    ) -> Result<Option<Commit>, ActError> {
        let Some((revision, state)) = self.read(rows, cx)? else { return Ok(None) };
        let next = revision.saturating_add(1);
        let mut draft = CommitBuilder::new(cx, &self.0, next);
        draft.put(self.0.clone(), revision, &ready(state, next)?, None);
        Ok(Some(draft.finish()))
    }

    /// Whether every hash in the row is under the pepper that the institution's row names; for that row itself, whether it names the one in force here.
    fn has_its_pepper(&self, rows: &Rows, cx: &Scope<'_>) -> Result<bool, ActError> {
        Ok(match &self.0 {
            RowKey::Customer(_) | RowKey::Decoy(_) => match rows.read::<Customer>(&self.0, cx.keys)? {
                Some((_, own)) => self.repeppered(own.clone(), cx)? == own,
                None => true,
            },
            RowKey::Institution(_) => match rows.read::<Institution>(&self.0, cx.keys)? {
                Some((_, own)) => own.has_pepper_in_force(cx),
                None => true,
            },
            RowKey::Attempts(_)
            | RowKey::DecoyAttempts(_)
            | RowKey::Account(_)
            | RowKey::LoginId(_)
            | RowKey::Session(_) => true,
        })
    }

    /// The customer with every hash under the pepper that the institution's row names. One that does not open is an error: the row still needs another pepper.
    /// One under a pepper that was given up stays where it is: else a lost pepper would keep the key of the row for ever.
    fn repeppered(&self, mut own: Customer, cx: &Scope<'_>) -> Result<Customer, ActError> {
        let pepper = cx.pepper.unwrap_or_else(|| cx.keys.pepper_in_force());
        let done = own.repepper(&cx.owner(&self.0), &Repeppering { reseals: true, ..cx.repeppering(pepper) });
        done.map(|()| own).map_err(|error| ActError::Row { key: self.0.clone(), error })
    }

    /// Refuses a row whose profile this machine does not know: when the row wakes follows from it (INS-5).
    fn of_profile(&self, serial: u32, cx: &Scope<'_>) -> Result<(), ActError> {
        let error = SnapshotError::ProfileTooNew { serial };
        if cx.accepts(serial) { Ok(()) } else { Err(ActError::Row { key: self.0.clone(), error }) }
    }

    /// A session's row, whose instant of deletion follows from the session.
    fn session(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Option<Commit>, ActError> {
        let Some((revision, session)) = self.read(rows, cx)? else { return Ok(None) };
        let mut draft = CommitBuilder::new(cx, &self.0, revision.saturating_add(1));
        draft.put_session(&self.0, revision, &session, cx);
        Ok(Some(draft.finish()))
    }
}

/// The word of an outcome that a row was sealed anew.
const RESEALED: &str = "resealed";
