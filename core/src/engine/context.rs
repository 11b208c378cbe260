//! What a decision is based on: profile, keys, randomness, instant.

use crate::bytes::hex;
use crate::credential::{Arenas, HashBinding, HashOwner, HashRole, Hashing, Made, PasswordHash};
use crate::instant::Instant;
use crate::kernel::{HostKeys, Randomness, RowKey};
use crate::profile::Profile;
use crate::secret::Secret;

/// What a decision is based on.
pub(crate) struct Context<'a> {
    pub(crate) profile: &'a Profile,
    /// The profile that other machines may already decide by (INS-5).
    pub(crate) next: Option<&'a Profile>,
    pub(crate) keys: &'a HostKeys,
    pub(crate) arenas: &'a Arenas,
    pub(crate) decoy: &'a Decoy,
    /// The hashes that the act has made for its decision; `None` while secrets are compared.
    pub(crate) made: Option<&'a Made>,
    pub(crate) randomness: &'a Randomness,
    pub(crate) now: Instant,
}

/// A hash that no secret matches, with its place. Entries for names that nobody has are compared with it (LCK-4).
pub(crate) struct Decoy {
    pub(crate) hash: PasswordHash,
    pub(crate) place: HashOwner,
}

impl Decoy {
    /// What the hash is bound to.
    pub(crate) fn binding(&self) -> HashBinding {
        self.place.of(HashRole::LoginPassword)
    }
}

impl Context<'_> {
    /// The parameters for hashing secrets.
    pub(crate) fn hashing(&self) -> Hashing<'_> {
        let own = Hashing::of(self.profile.credentials(), self.keys);
        let hashing = self.next.map_or(own, |next| own.accepting(next.credentials()));
        self.made.map_or(hashing, |made| hashing.with_made(made))
    }

    /// The customer whose row has this key, as hashes are bound to them.
    pub(crate) fn owner(&self, customer: &RowKey) -> HashOwner {
        HashOwner::of_row(customer, self.keys)
    }

    /// Whether a row that was written by a profile of this serial number may be read: the engine has a profile of at least that number (INS-5).
    pub(crate) fn accepts(&self, serial: u32) -> bool {
        serial <= self.next.unwrap_or(self.profile).serial
    }

    /// A salt for one use.
    pub(crate) fn salt(&self, label: &str) -> [u8; 16] {
        self.randomness.derive(self.keys, label).first_chunk().copied().unwrap_or_default()
    }

    /// A string that no other act has, made of the host's randomness and the act's own rows.
    pub(crate) fn unique(&self) -> String {
        hex(&self.salt("unique"))
    }

    /// A nonce for hiding a secret: even if the randomness repeats, no two secrets have the same.
    pub(crate) fn nonce(&self, label: &str, secret: &Secret) -> [u8; 24] {
        let drawn = self.randomness.derive(self.keys, label);
        let digest = self.keys.derive(&[b"nonce", label.as_bytes(), &drawn, secret.expose().as_bytes()]);
        digest.first_chunk().copied().unwrap_or_default()
    }
}
