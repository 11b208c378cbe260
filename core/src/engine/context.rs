//! What a decision is based on: profile, keys, randomness, instant.

use crate::bytes::hex;
use crate::credential::{Arenas, Hashing};
use crate::instant::Instant;
use crate::kernel::{HostKeys, Randomness};
use crate::profile::Profile;

/// What a decision is based on.
pub(crate) struct Context<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) keys: &'a HostKeys,
    pub(crate) arenas: &'a Arenas,
    pub(crate) randomness: &'a Randomness,
    pub(crate) now: Instant,
}

impl Context<'_> {
    /// The parameters for hashing secrets.
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

    /// A string that no other act has, made of the host's randomness and the act's own rows.
    pub(crate) fn unique(&self) -> String {
        hex(&self.salt("unique"))
    }

    /// A nonce for one use.
    pub(crate) fn nonce(&self, label: &str) -> [u8; 24] {
        self.randomness.derive(self.keys, label).first_chunk().copied().unwrap_or_default()
    }
}
