//! The engine: a profile, the host's keys and the features; and the scope in which each act decides.

use std::ops::Deref;
use std::sync::Arc;

use super::context::{Context, Decoy, Entropy};
use super::hsm_check::{Checked, HsmCheck};
use super::registry::Registry;
use super::slots::Slots;
use super::stand_ins::StandIns;
use crate::credential::{Arenas, Hsm, Made};
use crate::id::InstitutionId;
use crate::instant::Instant;
use crate::kernel::{HostKeys, PepperName, Randomness, RowKey};
use crate::profile::Profile;

/// Makes acts. A host opens one engine and shares it between its threads.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{Engine, HostKeys, Need, Profile, Randomness};
/// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
/// let act = engine.start_session(Randomness::new([0x5a; 32]));
/// assert!(matches!(act.need(), Need::Load(keys) if keys.len() == 1));
/// # Ok::<(), madoguchi::HostKeyError>(())
/// ```
pub struct Engine {
    profile: Arc<Profile>,
    /// The profile that it accepts and does not decide by (INS-5).
    next: Option<Arc<Profile>>,
    keys: HostKeys,
    arenas: Arenas,
    slots: Arc<Slots>,
    /// The check blocks that the HSM has decrypted.
    checked: Checked,
    registry: &'static Registry,
    /// The key of the institution's row (OPR-2).
    institution: RowKey,
    /// Read in place of rows that do not exist.
    stand_ins: StandIns,
    /// Compared in place of a hash of theirs.
    decoy: Decoy,
}

impl Engine {
    /// Opens an engine with these features. The next profile has been checked.
    pub(crate) fn with(
        profile: Arc<Profile>,
        next: Option<Arc<Profile>>,
        keys: HostKeys,
        registry: &'static Registry,
    ) -> Arc<Self> {
        // The rows that it seals belong to this institution (INS-14).
        let keys = keys.of_institution(profile.id());
        let (stand_ins, decoy) = StandIns::make(&profile, &keys);
        let (arenas, slots, checked) = (Arenas::keeping(ARENAS_KEPT), Arc::default(), Checked::default());
        let institution = RowKey::Institution(InstitutionId::of(profile.id.clone()));
        Arc::new(Self { profile, next, keys, arenas, slots, checked, registry, institution, stand_ins, decoy })
    }

    /// The profile by which it decides.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The profile that it accepts: other machines may already decide by it (INS-5).
    pub fn next(&self) -> Option<&Profile> {
        self.next.as_deref()
    }

    /// The memory in which hashes are computed.
    pub fn arenas(&self) -> &Arenas {
        &self.arenas
    }

    /// Limits how many acts may be comparing secrets at once: from before the rows of a name are asked for to the end of the act. 0, as at the beginning,
    /// means no limit. Each takes as much memory as a hash; a good limit is the number of cores. An act that finds no slot free is refused as busy before
    /// its attempt is counted, so an overload costs nobody an attempt (LCK-2). Operators' acts are outside the limit.
    ///
    /// ```
    /// use madoguchi::{Engine, HostKeys, Profile};
    /// let engine = Engine::new(Profile::seiwa().into(), HostKeys::new("production", 1, &[7; 32])?);
    /// engine.limit_hashing(2); // a third act at the same time is refused: busy, try again after a second
    /// # Ok::<(), madoguchi::HostKeyError>(())
    /// ```
    pub fn limit_hashing(&self, acts: usize) {
        self.slots.limit(acts);
    }

    /// The key of the institution's row.
    pub(crate) const fn institution(&self) -> &RowKey {
        &self.institution
    }

    pub(crate) fn keys(&self) -> &HostKeys {
        &self.keys
    }

    /// The rows that stand in for others.
    #[cfg(test)]
    pub(super) const fn stand_ins(&mut self) -> &mut StandIns {
        &mut self.stand_ins
    }

    /// The context of a decision, with the features; the pepper is the one that the institution's row names, if the act has read it.
    pub(crate) fn scope<'a>(&'a self, pepper: Option<PepperName>, made: Option<&'a Made>, now: Instant) -> Scope<'a> {
        let (profile, next) = (&*self.profile, self.next.as_deref());
        let (keys, arenas, decoy) = (&self.keys, &self.arenas, &self.decoy);
        let cx = Context { profile, next, keys, pepper, arenas, decoy, made, hsm: None, now };
        Scope {
            cx,
            registry: self.registry,
            institution: &self.institution,
            stand_ins: &self.stand_ins,
            slots: &self.slots,
            checked: &self.checked,
            checks: &[],
            contended: false,
        }
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("profile", &self.profile.id()).finish_non_exhaustive()
    }
}

/// The context of a decision, and the features.
pub(crate) struct Scope<'a> {
    cx: Context<'a>,
    pub(super) registry: &'static Registry,
    pub(super) institution: &'a RowKey,
    pub(super) stand_ins: &'a StandIns,
    pub(super) slots: &'a Arc<Slots>,
    pub(super) checked: &'a Checked,
    /// What the institution's row keeps of the peppers in the HSM, as far as the act has read it.
    pub(super) checks: &'a [HsmCheck],
    /// Whether the act's last commit met another act's.
    pub(super) contended: bool,
}

impl<'a> Scope<'a> {
    /// The scope of an act that the host's HSM has answered this, and that has read these check blocks.
    pub(super) const fn asking(mut self, hsm: &'a Hsm, checks: &'a [HsmCheck]) -> Self {
        (self.cx.hsm, self.checks) = (Some(hsm), checks);
        self
    }

    /// The scope of an act whose last commit met another act's, or did not.
    pub(super) const fn meeting_others(self, contended: bool) -> Self {
        Self { contended, ..self }
    }
}

impl<'a> Deref for Scope<'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Context<'a> {
        &self.cx
    }
}

/// Why an engine cannot accept a profile as the next one (INS-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NextProfileError {
    /// It is another institution's.
    #[error("the next profile is another institution's")]
    OtherInstitution,
    /// Its serial number is not greater than that of the profile in force.
    #[error("the next profile has serial {serial}, which is not above {in_force}")]
    NotNewer {
        /// Its serial number.
        serial: u32,
        /// The serial number of the profile in force.
        in_force: u32,
    },
}

impl NextProfileError {
    /// Checks that one profile may follow the other.
    pub(crate) fn check(profile: &Profile, next: &Profile) -> Result<(), Self> {
        if next.id != profile.id {
            return Err(Self::OtherInstitution);
        }
        let (serial, in_force) = (next.serial, profile.serial);
        if serial <= in_force { Err(Self::NotNewer { serial, in_force }) } else { Ok(()) }
    }
}

/// Arenas that are kept for the next hash. More would hold memory that a machine's few cores do not use.
const ARENAS_KEPT: usize = 2;

/// The same, with what an act draws from.
pub(crate) struct Drawn<'a> {
    scope: Scope<'a>,
    pub(super) entropy: Entropy<'a>,
}

impl<'a> Drawn<'a> {
    pub(super) fn new(scope: Scope<'a>, randomness: &'a Randomness) -> Self {
        let entropy = Entropy::of(randomness, scope.keys);
        Self { scope, entropy }
    }
}

impl<'a> Deref for Drawn<'a> {
    type Target = Scope<'a>;

    fn deref(&self) -> &Scope<'a> {
        &self.scope
    }
}
