//! On what a decision is made: profile, keys, randomness, instant.

use crate::bytes::hex;
use crate::credential::{Arenas, Hashing};
use crate::instant::Instant;
use crate::kernel::{HostKeys, Randomness};
use crate::profile::Profile;

/// On what a decision is made.
pub(crate) struct Context<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) keys: &'a HostKeys,
    pub(crate) arenas: &'a Arenas,
    pub(crate) randomness: &'a Randomness,
    pub(crate) now: Instant,
}

impl Context<'_> {
    /// How secrets are hashed.
    pub(crate) fn hashing(&self) -> Hashing<'_> {
        let hashing = Hashing::of(self.profile.credentials());
        match self.keys.pepper() {
            Some(pepper) => hashing.with_pepper(pepper),
            None => hashing,
        }
    }

    /// A salt for one use.
    pub(crate) fn salt(&self, label: &str) -> [u8; 16] {
        self.randomness.derive(self.keys, label).first_chunk().copied().unwrap_or_default()
    }

    /// What no other act has: of the host's randomness, of the act's own rows.
    pub(crate) fn unique(&self) -> String {
        hex(&self.salt("unique"))
    }

    /// A nonce for one use.
    pub(crate) fn nonce(&self, label: &str) -> [u8; 24] {
        self.randomness.derive(self.keys, label).first_chunk().copied().unwrap_or_default()
    }
}
