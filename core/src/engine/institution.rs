//! The row of the whole institution in a store: which sessions are over, and from what decoys are chosen (OPR-2, LCK-4).
//!
//! The first contract writes it. Acts that depend on it read it and never require it: a row that every commit requires would make all of them wait for
//! each other.

use serde::{Deserialize, Serialize};

use super::act_error::ActError;
use super::engine::{Drawn, Scope};
use super::hsm_check::HsmCheck;
use super::rows::Rows;
use super::session::Session;
use crate::bytes::hex;
use crate::instant::{Instant, KeptInstant};
use crate::kernel::Shown::{self, Value};
use crate::kernel::{
    Carried, HiddenIn, HostKeys, PepperName, RowKey, RowKind, Section, SnapshotError, decoy_by, hide, one_section,
    reveal,
};
use crate::profile::Profile;
use crate::secret::Secret;

/// What the institution has decided for all its customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Institution {
    /// Sessions that began before this instant are over (OPR-2): an order's, or that of the first contract; `None` as long as there is neither.
    pub(crate) sessions_from: Option<KeptInstant>,
    /// A secret that decides which decoy stands for a name, hidden under the host's key. It survives that key: a name that moved to another decoy would lose
    /// its attempts, and a customer's would not (LCK-4).
    decoys: Vec<u8>,
    /// The number and the check value of the host's pepper that all hashes go under, on every machine; `None` for the one that is derived from the host's
    /// key. It changes only when this row is sealed anew. A machine without this pepper refuses every name and every session alike, before it finds hashes that it cannot compare (CRD-9).
    pepper: Option<(u8, [u8; 8])>,
    /// The check blocks of peppers in the host's HSM: of the one that it names, and of previous ones that a machine still had when the row was sealed anew.
    hsm: Vec<HsmCheck>,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(crate) carried: Carried,
}

impl Institution {
    /// The row of a new store, in which the sessions that began before an instant are over.
    pub(crate) fn begun(sessions_from: Option<Instant>, cx: &Drawn<'_>) -> Result<Self, ActError> {
        let secret = Secret::new(hex(&cx.entropy.derive(DECOYS)));
        let decoys = hide(&secret, hidden_in(cx), 1, Some(cx.entropy.randomness), cx.keys).ok_or(ActError::Misuse)?;
        let pepper = cx.keys.pepper_in_force_check();
        let (sessions_from, hsm) = (sessions_from.map(KeptInstant), Vec::new());
        Self { sessions_from, decoys, pepper, hsm, carried: Carried::default() }.with_check_of_its_own(cx)
    }

    /// Ends the sessions that began before an instant, which is not later than now. What an earlier order has ended stays over, but an order of a clock that
    /// was ahead is set right: no session has begun after now.
    pub(crate) fn without_sessions_before(self, before: Instant, now: Instant) -> Self {
        let from = self.sessions_from.map_or(before, |KeptInstant(from)| from.min(now).max(before));
        Self { sessions_from: Some(KeptInstant(from)), ..self }
    }

    /// The row as it is written again, in this revision: its secret is hidden under the key in force.
    pub(crate) fn rewritten(self, revision: u64, cx: &Scope<'_>) -> Result<Self, ActError> {
        let decoys = hide(&self.secret(cx)?, hidden_in(cx), revision, None, cx.keys).ok_or(ActError::Misuse)?;
        Ok(Self { decoys, ..self })
    }

    /// The row with its check blocks under the host key in force, without those whose pepper is not here.
    fn with_checks_under_key_in_force(mut self, cx: &Scope<'_>) -> Result<Self, ActError> {
        let mut hsm = Vec::new();
        for check in self.hsm.iter().filter(|check| cx.keys.opens(check.pepper()).is_ok()) {
            hsm.extend(self.under_key_in_force(check, cx)?);
        }
        self.hsm = hsm;
        Ok(self)
    }

    /// A check block under the host key in force; `None` as long as the HSM has not encrypted it.
    fn under_key_in_force(&self, check: &HsmCheck, cx: &Scope<'_>) -> Result<Option<HsmCheck>, ActError> {
        if check.key == cx.keys.number() {
            return Ok(Some(check.clone()));
        }
        self.of_this_hsm(check, cx)?;
        Ok(HsmCheck::made(check.number, cx))
    }

    /// Refuses the row if this machine's HSM does not decrypt a check block.
    fn of_this_hsm(&self, check: &HsmCheck, cx: &Scope<'_>) -> Result<(), ActError> {
        let error = SnapshotError::WrongPepper { number: check.number };
        if check.opens(cx.checked, cx) { Ok(()) } else { Err(ActError::Row { key: cx.institution.clone(), error }) }
    }

    /// The row with a check block of the pepper that it names, if that is in the HSM; it is the first. One that it has must decrypt.
    fn with_check_of_its_own(mut self, cx: &Scope<'_>) -> Result<Self, ActError> {
        let PepperName::InHsm(number, _) = self.pepper_name(cx.keys.number()) else { return Ok(self) };
        let own = match self.hsm.iter().position(|check| check.number == number) {
            Some(place) => {
                let own = self.hsm.remove(place);
                self.of_this_hsm(&own, cx)?;
                Some(own)
            }
            None => HsmCheck::made(number, cx),
        };
        self.hsm.splice(0..0, own);
        self.hsm.truncate(HsmCheck::MOST);
        Ok(self)
    }

    /// The row as it is sealed anew: it also names the pepper in force on this machine, and from now on all hashes go under that. Where the pepper that it
    /// named is retired, it was given up: if it is lost, nobody could write the row otherwise.
    pub(crate) fn resealed(self, revision: u64, cx: &Scope<'_>) -> Result<Self, ActError> {
        let own = match self.pepper_error(cx) {
            None | Some(SnapshotError::RetiredPepper { .. }) => self,
            Some(_) => self.checked(cx)?,
        };
        let own = own.rewritten(revision, cx)?.with_checks_under_key_in_force(cx)?;
        Self { pepper: cx.keys.pepper_in_force_check(), ..own }.with_check_of_its_own(cx)
    }

    /// The pepper that the row names, for hashes of a row under a host key of this number.
    const fn pepper_name(&self, key: u8) -> PepperName {
        HostKeys::pepper_name(self.pepper, key)
    }

    /// The pepper that the row names, and the check blocks, as far as the row was read; the pepper in force on this machine if there is no row yet. A row that
    /// does not open names none: whoever reads it says why.
    pub(crate) fn peppers_of(rows: &Rows, row: &RowKey, keys: &HostKeys) -> (Option<PepperName>, Vec<HsmCheck>) {
        match rows.knows(row).then(|| rows.read::<Self>(row, keys)) {
            // A derived pepper goes with the key of the customer's row, so that the number of that key says what the row still needs (ROW-2).
            Some(Ok(Some((_, own)))) => (Some(own.pepper_name(rows.latest_key(keys))), own.hsm),
            Some(Ok(None)) => (Some(keys.pepper_in_force()), Vec::new()),
            Some(Err(_)) | None => (None, Vec::new()),
        }
    }

    /// Whether the row names the pepper in force, which this machine has, and its check blocks are under the host key in force.
    pub(crate) fn has_pepper_in_force(&self, cx: &Scope<'_>) -> bool {
        self.pepper == cx.keys.pepper_in_force_check()
            && self.pepper_error(cx).is_none()
            && self.hsm.iter().all(|check| check.key == cx.keys.number())
    }

    /// Refuses the row if this machine does not have the pepper that was in force.
    fn checked(self, cx: &Scope<'_>) -> Result<Self, ActError> {
        match self.pepper_error(cx) {
            None => Ok(self),
            Some(error) => Err(ActError::Row { key: cx.institution.clone(), error }),
        }
    }

    /// Why this machine does not have the pepper that was in force, if so.
    fn pepper_error(&self, cx: &Scope<'_>) -> Option<SnapshotError> {
        let (number, check) = self.pepper?;
        if let Err(error) = cx.keys.has_pepper(number, check) {
            return Some(error.into());
        }
        // The HSM has its key if it decrypts the check block. Once it has, the engine does not ask again.
        let named = matches!(self.pepper_name(cx.keys.number()), PepperName::InHsm(..));
        let is_right = |own: &HsmCheck| {
            let opens = cx.keys.opens(own.pepper()).map_err(SnapshotError::from);
            opens.err().or_else(|| (!own.opens(cx.checked, cx)).then_some(SnapshotError::WrongPepper { number }))
        };
        match self.hsm.iter().find(|own| own.number == number) {
            Some(own) if named => is_right(own),
            None if named => Some(SnapshotError::WrongPepper { number }),
            Some(_) | None => None,
        }
    }

    /// The secret of decoys.
    fn secret(&self, cx: &Scope<'_>) -> Result<Secret, ActError> {
        reveal(&self.decoys, hidden_in(cx), cx.keys).ok_or_else(|| {
            let number = self.decoys.first().copied().unwrap_or_default();
            ActError::Row { key: cx.institution.clone(), error: SnapshotError::UnknownKey { number } }
        })
    }

    /// Reads the row, with its revision; `None` before the first contract.
    pub(crate) fn read(rows: &Rows, cx: &Scope<'_>) -> Result<Option<(u64, Self)>, ActError> {
        let Some((revision, own)) = rows.read::<Self>(cx.institution, cx.keys)? else { return Ok(None) };
        Ok(Some((revision, own.checked(cx)?)))
    }

    /// Whether an order has ended a customer's session. A session of a customer proves that there was a contract, so the row must be there.
    pub(crate) fn has_ended(session: &Session, rows: &Rows, cx: &Scope<'_>) -> Result<bool, ActError> {
        match Self::read(rows, cx)? {
            Some((_, own)) => Ok(own.sessions_from.is_some_and(|KeptInstant(from)| session.opened_at < from)),
            None if session.owner.is_none() => Ok(false),
            None => {
                let error = SnapshotError::RolledBack { expected: 1, found: 0 };
                Err(ActError::Row { key: cx.institution.clone(), error })
            }
        }
    }

    /// The decoy for a name that nobody has, and the tag that distinguishes the name from others on the same decoy. Both are the same each time, and cannot
    /// be computed without the host's store and key.
    pub(crate) fn decoy_of(name: &RowKey, rows: &Rows, cx: &Scope<'_>) -> Result<(RowKey, [u8; 4]), ActError> {
        let name = name.to_string();
        let (number, tag) = match Self::read(rows, cx)? {
            Some((_, own)) => decoy_by(&own.secret(cx)?, &name),
            // Before the first contract there is no customer to be distinguished from.
            None => cx.keys.decoy_of(&name),
        };
        Ok((RowKey::Decoy(number), tag))
    }
}

const fn hidden_in<'a>(cx: &'a Scope<'_>) -> HiddenIn<'a> {
    HiddenIn { row: cx.institution, purpose: DECOYS, token: None }
}

/// The purpose of the hidden secret, and the label by which it is drawn.
const DECOYS: &str = "decoys";

impl Section for Institution {
    type Rules = Profile;
    const NUMBER: u16 = 5;
    const NAME: &'static str = "institution";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 512;
    const SHOWN: &'static [Shown] = &[Value("sessions_from")];

    fn due_at(&self, _: &Profile) -> Option<Instant> {
        None
    }

    fn pepper(&self) -> u8 {
        self.pepper.map_or(0, |(number, _)| number)
    }

    fn absent() -> Option<Self> {
        None
    }
}

one_section!(Institution, RowKind::Institution);
