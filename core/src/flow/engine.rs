//! The engine: a profile and the host's keys, and the context in which each of its acts decides.

use std::sync::Arc;

use crate::bytes::hex;
use crate::credential::{Arenas, Hashing};
use crate::instant::Instant;
use crate::kernel::{HostKeys, Randomness};
use crate::profile::Profile;

/// Where acts are taken: one for a host, shared between its threads.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{Engine, HostKeys, Need, Profile, Randomness};
/// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
/// let act = engine.start_session(Randomness::new([0x5a; 32]));
/// assert!(matches!(act.need(), Need::Load(keys) if keys.len() == 1));
/// # Ok::<(), madoguchi::HostKeyError>(())
/// ```
#[derive(Debug)]
pub struct Engine {
    profile: Arc<Profile>,
    keys: HostKeys,
    arenas: Arenas,
}

impl Engine {
    /// Opens an engine.
    pub fn new(profile: Arc<Profile>, keys: HostKeys) -> Arc<Self> {
        // Its rows are this institution's (INS-14).
        let keys = keys.of_institution(profile.id());
        Arc::new(Self { profile, keys, arenas: Arenas::keeping(ARENAS_KEPT) })
    }

    /// The profile by which it decides.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The memory that hashes are made in.
    pub fn arenas(&self) -> &Arenas {
        &self.arenas
    }

    pub(super) fn keys(&self) -> &HostKeys {
        &self.keys
    }

    pub(super) fn cx<'a>(&'a self, randomness: &'a Randomness, now: Instant) -> Context<'a> {
        Context { profile: &self.profile, keys: &self.keys, engine: self, randomness, now }
    }
}

/// On what a decision is made.
pub(super) struct Context<'a> {
    pub(super) profile: &'a Profile,
    pub(super) keys: &'a HostKeys,
    pub(super) engine: &'a Engine,
    pub(super) randomness: &'a Randomness,
    pub(super) now: Instant,
}

impl Context<'_> {
    /// How secrets are hashed.
    pub(super) fn hashing(&self) -> Hashing<'_> {
        let hashing = Hashing::of(self.profile.credentials());
        match self.keys.pepper() {
            Some(pepper) => hashing.with_pepper(pepper),
            None => hashing,
        }
    }

    /// A salt for one use.
    pub(super) fn salt(&self, label: &str) -> [u8; 16] {
        self.randomness.derive(self.keys, label).first_chunk().copied().unwrap_or_default()
    }

    /// What no other act has: of the host's randomness, of the act's own rows.
    pub(super) fn unique(&self) -> String {
        hex(&self.salt("unique"))
    }

    /// A nonce for one use.
    pub(super) fn nonce(&self, label: &str) -> [u8; 24] {
        self.randomness.derive(self.keys, label).first_chunk().copied().unwrap_or_default()
    }
}

/// Arenas that wait for the next hash: a machine's cores are few.
const ARENAS_KEPT: usize = 2;
