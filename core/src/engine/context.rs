//! What a decision is based on: profile, keys and instant; and, apart from it, what an act draws from.

use crate::bytes::hex;
use crate::credential::{
    Arenas, HashBinding, HashOwner, HashRole, Hashing, Hsm, Made, NewPasswordDraw, PasswordHash, Repeppering,
};
use crate::instant::Instant;
use crate::kernel::{HostKeys, PepperName, Randomness, RowKey};
use crate::profile::Profile;

/// What a decision is based on. It holds no randomness, so what shows, records or seals anew can make no salt, token or name.
pub(crate) struct Context<'a> {
    pub(crate) profile: &'a Profile,
    /// The profile that other machines may already decide by (INS-5).
    pub(crate) next: Option<&'a Profile>,
    /// The host's keys, for the engine: a feature's handler gets none.
    pub(super) keys: &'a HostKeys,
    /// The pepper that the institution's row names: hashes go under it, whichever is in force on this machine (CRD-9). `None` if the act has not read
    /// that row; then it leaves hashes as they are.
    pub(crate) pepper: Option<PepperName>,
    pub(crate) arenas: &'a Arenas,
    pub(crate) decoy: &'a Decoy,
    /// The hashes that the act has made for its decision; `None` while secrets are compared.
    pub(crate) made: Option<&'a Made>,
    /// What the host's HSM has answered the act.
    pub(crate) hsm: Option<&'a Hsm>,
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
        let hashing = self.pepper.map_or(hashing, |pepper| hashing.under_pepper(pepper));
        let hashing = self.made.map_or(hashing, |made| hashing.with_made(made));
        self.hsm.map_or(hashing, |hsm| hashing.with_hsm(hsm))
    }

    /// Puts hashes under a pepper.
    pub(crate) const fn repeppering(&self, under: PepperName) -> Repeppering<'_> {
        Repeppering { keys: self.keys, under, hsm: self.hsm, reseals: false }
    }

    /// The customer whose row has this key, as hashes are bound to them.
    pub(crate) fn owner(&self, customer: &RowKey) -> HashOwner {
        HashOwner::of_row(customer, self.keys)
    }

    /// Whether a row that was written by a profile of this serial number may be read: the engine has a profile of at least that number (INS-5).
    pub(crate) fn accepts(&self, serial: u32) -> bool {
        serial <= self.next.unwrap_or(self.profile).serial
    }
}

/// What an act draws from, for whatever must not be guessed or not repeat. Only acts for which the host drew randomness have it.
#[derive(Clone, Copy)]
pub(crate) struct Entropy<'a> {
    pub(super) randomness: &'a Randomness,
    keys: &'a HostKeys,
    /// The revision of the customer's row that is being decided.
    revision: u64,
}

impl<'a> Entropy<'a> {
    /// What an act with this randomness draws from.
    pub(super) const fn of(randomness: &'a Randomness, keys: &'a HostKeys) -> Self {
        Self { randomness, keys, revision: 0 }
    }

    /// A salt for one use.
    pub(crate) fn salt(self, label: &str) -> [u8; 16] {
        self.derive(label).first_chunk().copied().unwrap_or_default()
    }

    /// The same, for a decision about this revision of the customer's row.
    pub(super) const fn writing(self, revision: u64) -> Self {
        Self { revision, ..self }
    }

    /// The salt and the mark of a new password. After a conflict the salt is the same, so that the hash is made once; the mark is that of the revision which
    /// stores the password.
    pub(crate) fn new_password(self, label: &str) -> NewPasswordDraw {
        let mark = self.derive(&format!("mark of {label} in revision {}", self.revision));
        NewPasswordDraw { salt: self.salt(label), mark: mark.first_chunk().copied().unwrap_or_default() }
    }

    /// What identifies the act in an attempt that it counts.
    pub(super) fn act(self) -> [u8; 8] {
        self.derive("act").first_chunk().copied().unwrap_or_default()
    }

    /// A string that no other act has for this, made of the host's randomness and the act's own rows.
    pub(super) fn unique(self, of: &[&str]) -> String {
        let parts: Vec<&[u8]> = std::iter::once("unique").chain(of.iter().copied()).map(str::as_bytes).collect();
        self.randomness.expand(&parts).first_chunk::<16>().map(|bytes| hex(bytes)).unwrap_or_default()
    }

    /// 32 bytes for one use.
    pub(super) fn derive(self, label: &str) -> [u8; 32] {
        self.randomness.derive(self.keys, label)
    }
}
