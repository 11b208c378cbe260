//! Hashes secrets with Argon2id and stores them as PHC strings (RFC 9106; CRD-9). Every byte of a secret counts (fault 15).
//!
//! ```text
//! $argon2id$v=19$m=19456,t=2,p=1,keyid=Ag$salt, 16 bytes$AES-SIV under pepper 2 of: Argon2id(secret, salt, cost, X), 32 bytes
//! ```
//!
//! X, Argon2's associated data, is the digest of the hash's place ([`binding`](super::binding)). AES-SIV (RFC 5297) authenticates X, the cost and the
//! salt. `keyid` names the pepper: one byte is the number of a pepper of the host, 1 to 255; 0 and the number of a host key is the one that is derived
//! from that key. The number of a pepper and that of a host key: the pepper is in the host's HSM, which has encrypted what is encrypted under the one that is
//! derived from that key ([`hsm`](super::hsm)); then the last part has up to 96 bytes. Whoever has both peppers puts a hash from one under the other without the secret ([`PasswordHash::repeppered`]).

use std::fmt;

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::arena::Arena;
use super::binding::HashBinding;
use super::hsm::{Hsm, HsmBlock};
use super::made::{Made, OUTPUT_BYTES, Output};
use super::params::{HashLimits, HashParams};
use super::rules::CredentialRules;
use super::stored::{NotStored, Opened, Plain, Stored};
use crate::kernel::{HostKeys, NotOpened, PepperName, SnapshotError};
use crate::secret::Secret;
use crate::text::Text;

/// Why a hash could not be made or checked. A hash that cannot be checked never matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// The stored hash is not a PHC string of Argon2id, version 19, with the name of a pepper, a salt and 48 bytes.
    #[error("the stored hash is not one of Argon2id")]
    NotAHash,
    /// The stored hash needs more memory, passes or lanes than the profile allows; nothing was allocated (fault 18).
    #[error("the stored hash asks more than the profile allows")]
    TooDear,
    /// The stored hash does not open: its pepper is unknown here, retired or another one, or the hash was made for another place.
    #[error("the stored hash does not open: {0}")]
    Pepper(SnapshotError),
    /// The secret is longer than any form allows; nothing was hashed (fault 17).
    #[error("the secret is too long")]
    SecretTooLong,
    /// The system does not have the memory.
    #[error("no memory for a hash")]
    NoMemory,
    /// The pepper is not here, or it is in the host's HSM, which only an act asks.
    #[error("the pepper is not in this process")]
    NoPepper,
}

/// The parameters of hashing: the cost, the highest cost of a stored hash, and the host's peppers.
#[derive(Clone, Copy, Debug)]
pub struct Hashing<'a> {
    limits: HashLimits,
    /// Limits that other machines may already use.
    accepted: Option<HashLimits>,
    keys: &'a HostKeys,
    /// The pepper of new hashes, if it is not the one in force here.
    under: Option<PepperName>,
    /// The hashes that the act has made; `None` if each is computed.
    made: Option<&'a Made>,
    /// What the HSM has answered the act; `None` outside an act.
    hsm: Option<&'a Hsm>,
}

impl<'a> Hashing<'a> {
    /// The institution's parameters, with the host's peppers.
    pub const fn of(rules: &CredentialRules, keys: &'a HostKeys) -> Self {
        Self::new(rules.hash, keys)
    }

    /// Parameters with a cost that the host chooses.
    pub const fn new(limits: HashLimits, keys: &'a HostKeys) -> Self {
        Self { limits, accepted: None, keys, under: None, made: None, hsm: None }
    }

    /// Also accepts stored hashes within the limits of the next profile, which other machines may already use. New hashes keep their cost.
    #[must_use]
    pub(crate) const fn accepting(mut self, next: &CredentialRules) -> Self {
        self.accepted = Some(next.hash);
        self
    }

    /// Puts new hashes under this pepper, whichever is in force here.
    #[must_use]
    pub(crate) const fn under_pepper(mut self, pepper: PepperName) -> Self {
        self.under = Some(pepper);
        self
    }

    /// The pepper of new hashes.
    fn under(&self) -> PepperName {
        self.under.unwrap_or_else(|| self.keys.pepper_in_force())
    }

    /// Uses the hashes again that an act has made.
    #[must_use]
    pub(crate) const fn with_made(mut self, made: &'a Made) -> Self {
        self.made = Some(made);
        self
    }

    /// Asks the HSM through an act.
    #[must_use]
    pub(crate) const fn with_hsm(mut self, hsm: &'a Hsm) -> Self {
        self.hsm = Some(hsm);
        self
    }

    /// A hash that no secret matches, at the current cost, under the pepper in force, or under the derived one if that is in the HSM. Checking against it
    /// does the work of checking a real one (LCK-4).
    ///
    /// ```
    /// use madoguchi::{HashOwner, HashRole, Hashing, HostKeys, Profile};
    /// let (seiwa, keys) = (Profile::seiwa(), HostKeys::new("production", 1, &[7; 32])?);
    /// let owner = HashOwner::new("seiwa", &"c-1".parse()?);
    /// let decoy = Hashing::of(seiwa.credentials(), &keys).decoy(&owner.of(HashRole::LoginPassword));
    /// assert!(decoy.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1,keyid=AAE$"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn decoy(&self, binding: &HashBinding) -> PasswordHash {
        // Nobody knows a secret with this output, and nobody can find one.
        let decoy = Plain { params: self.limits.now, salt: &DECOY_SALT, output: &DECOY_OUTPUT };
        let text = decoy.encrypted(binding, self.keys, self.under().here(), None);
        PasswordHash(text.map(Text::from).unwrap_or_default())
    }

    /// Whether a stored hash is within the limits and its pepper is here.
    pub(super) fn judges(&self, hash: &PasswordHash) -> bool {
        hash.read(self).is_ok_and(|stored| self.keys.opens(stored.pepper).is_ok())
    }

    /// Whether a stored hash can never be compared again, because the host has retired its pepper.
    pub(super) fn is_lost(&self, hash: &PasswordHash) -> bool {
        let opens = hash.parse().map(|stored| self.keys.opens(stored.pepper));
        matches!(opens, Ok(Err(NotOpened::Retired(_))))
    }

    /// Whether a stored hash may have this cost.
    const fn allows(&self, asked: HashParams) -> bool {
        self.limits.allows(asked) || matches!(self.accepted, Some(next) if next.allows(asked))
    }

    /// Whether a stored hash should be replaced by a new one: if its cost is another one. A dearer hash goes too, because a comparison with it takes longer
    /// than one with a decoy, which tells a customer from nobody (LCK-4). A hash of the next profile's cost stays: two machines would otherwise replace
    /// each other's hashes at every login.
    fn is_stale(&self, stored: HashParams) -> bool {
        stored != self.limits.now && self.accepted.is_none_or(|next| stored != next.now)
    }
}

/// Argon2id at a cost, bound to a place.
fn argon2(params: HashParams, binding: &HashBinding) -> Option<Argon2<'static>> {
    let params = ParamsBuilder::new()
        .m_cost(params.memory_kib())
        .t_cost(params.passes())
        .p_cost(params.lanes())
        .output_len(OUTPUT_BYTES)
        .data(AssociatedData::new(binding.as_bytes()).ok()?)
        .build()
        .ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// A stored secret: a PHC string. It is serialised as that text, and not shown otherwise.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PasswordHash(Text);

impl PasswordHash {
    /// Wraps a stored text. It is validated only when a secret is checked against it.
    pub fn from_text(text: impl Into<Text>) -> Self {
        Self(text.into())
    }

    /// The text to store.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the text, and refuses everything that this library would not write, and costs that the profile does not allow.
    fn read(&self, hashing: &Hashing<'_>) -> Result<Stored, HashError> {
        let stored = self.parse().map_err(|error| match error {
            NotStored::NotAHash => HashError::NotAHash,
            NotStored::TooDear => HashError::TooDear,
        })?;
        if hashing.allows(stored.params) { Ok(stored) } else { Err(HashError::TooDear) }
    }

    fn parse(&self) -> Result<Stored, NotStored> {
        Stored::parse(&self.0)
    }

    /// The block that the HSM must decrypt before the hash can be compared; `None` if the hash is under no pepper of this number in the HSM.
    pub(crate) fn block_of(&self, pepper: u8, binding: &HashBinding) -> Option<HsmBlock> {
        self.parse().ok()?.block(binding).filter(|block| block.pepper == pepper)
    }

    /// The same hash under a pepper; `None` if it is under that one already, or is no hash of this library. The secret is not needed.
    ///
    /// # Errors
    /// Its pepper is unknown, retired or another one, or the hash was made for another place.
    pub(super) fn repeppered(
        &self,
        binding: &HashBinding,
        to: &Repeppering<'_>,
    ) -> Result<Option<Self>, SnapshotError> {
        let Ok(stored) = self.parse() else { return Ok(None) };
        let is_there = stored.pepper == to.under;
        if is_there && stored.block(binding).is_some() && !to.reseals {
            // The institution's row has shown that the HSM's key is the right one, and a write of a row asks the HSM for nothing.
            return to.keys.opens(stored.pepper).map(|()| None).map_err(SnapshotError::from);
        }
        // Also if it is under that pepper already: another machine may have another pepper of that number.
        let opened = match stored.opened(binding, to.keys, to.hsm) {
            Err(SnapshotError::RetiredPepper { .. }) if to.reseals => return Ok(None),
            opened => opened?,
        };
        let Opened::Output(output) = opened else { return Ok(None) };
        if is_there {
            return Ok(None);
        }
        let plain = Plain { params: stored.params, salt: &stored.salt, output: &output };
        Ok(plain.encrypted(binding, to.keys, to.under, to.hsm).map(|text| Self(text.into())))
    }

    /// The number of the host's pepper that the hash is under; `None` if it is under a derived one, or is no hash of this library.
    pub(super) fn peppered_with(&self) -> Option<u8> {
        self.parse().ok().map(|stored| stored.pepper.given()).filter(|number| *number != 0)
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Puts hashes under a pepper.
#[derive(Clone, Copy)]
pub(crate) struct Repeppering<'a> {
    pub(crate) keys: &'a HostKeys,
    /// The pepper.
    pub(crate) under: PepperName,
    /// What the HSM has answered the act; `None` outside an act.
    pub(crate) hsm: Option<&'a Hsm>,
    /// Whether a row is sealed anew. Then a hash that is under that pepper already is opened too if the pepper is in the HSM, and one whose pepper was given up stays
    /// as it is.
    pub(crate) reseals: bool,
}

/// The result of comparing a secret with a stored hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HashCheck {
    /// Whether the secret matches.
    pub(crate) matched: bool,
    /// Whether the hash is cheaper than a new one, so that it should be replaced while the secret is at hand (CRD-9).
    pub(crate) stale: bool,
}

/// Hashes a secret with a salt, which must be fresh randomness, for one place (CRD-9).
///
/// ```
/// use madoguchi::{Arena, HashError, HashOwner, HashRole, Hashing, HostKeys, Pepper, Profile, Secret, make_hash};
/// let (seiwa, pepper) = (Profile::seiwa(), Pepper::new(vec![5; 32])?);
/// let keys = HostKeys::new("production", 1, &[7; 32])?.with_pepper(2, pepper)?;
/// let (hashing, place) = (Hashing::of(seiwa.credentials(), &keys), HashOwner::new("seiwa", &"c-1".parse()?));
/// let place = place.of(HashRole::LoginPassword);
/// let hash = make_hash(&Secret::from("Tulip2026"), [7; 16], &place, &hashing, &mut Arena::new())?;
/// assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1,keyid=Ag$BwcHBwcHBwcHBwcHBwcHBw$"));
/// let novel = Secret::new("a".repeat(10_000_000));
/// assert_eq!(make_hash(&novel, [7; 16], &place, &hashing, &mut Arena::new()), Err(HashError::SecretTooLong));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`HashError::SecretTooLong`], [`HashError::NoMemory`], [`HashError::NoPepper`].
pub fn make_hash(
    secret: &Secret,
    salt: [u8; SALT_BYTES],
    binding: &HashBinding,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<PasswordHash, HashError> {
    let params = hashing.limits.now;
    let output = derive(secret, &salt, params, binding, hashing, arena)?;
    let plain = Plain { params, salt: &salt, output: &output };
    let text = plain.encrypted(binding, hashing.keys, hashing.under(), hashing.hsm);
    text.map(|text| PasswordHash(text.into())).ok_or(HashError::NoPepper)
}

/// Checks a secret against a stored hash. Every byte counts, and the time reveals nothing about the secret (CRD-9). If the HSM must decrypt the hash first,
/// nothing is compared: the act decides anew.
///
/// # Errors
/// [`HashError`]; the secret then does not match.
pub(crate) fn check_hash(
    secret: &Secret,
    hash: &PasswordHash,
    binding: &HashBinding,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<HashCheck, HashError> {
    let stored = hash.read(hashing)?;
    let opened = stored.opened(binding, hashing.keys, hashing.hsm).map_err(HashError::Pepper)?;
    let Opened::Output(output) = opened else { return Ok(HashCheck { matched: false, stale: false }) };
    let found = derive(secret, &stored.salt, stored.params, binding, hashing, arena)?;
    Ok(HashCheck { matched: found.ct_eq(&*output).into(), stale: hashing.is_stale(stored.params) })
}

fn derive(
    secret: &Secret,
    salt: &[u8],
    params: HashParams,
    binding: &HashBinding,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<Output, HashError> {
    let secret = secret.expose().as_bytes();
    if secret.len() > SECRET_BYTES_MAX {
        return Err(HashError::SecretTooLong);
    }
    match hashing.made {
        Some(made) => made.get((secret, salt, params, binding), || compute(secret, salt, params, binding, arena)),
        None => compute(secret, salt, params, binding, arena),
    }
}

fn compute(
    secret: &[u8],
    salt: &[u8],
    params: HashParams,
    binding: &HashBinding,
    arena: &mut Arena,
) -> Result<Output, HashError> {
    let argon2 = argon2(params, binding).ok_or(HashError::NotAHash)?;
    let mut output = Zeroizing::new([0; OUTPUT_BYTES]);
    let made = arena.lend(params.memory_kib(), |blocks| {
        argon2.hash_password_into_with_memory(secret, salt, output.as_mut_slice(), blocks)
    });
    // Lengths and costs have already been checked against Argon2's own bounds.
    made.ok_or(HashError::NoMemory)?.map_err(|_| HashError::NotAHash)?;
    Ok(output)
}

/// Bytes in a new salt.
const SALT_BYTES: usize = 16;
/// The longest secret that is hashed; every form's maximum is below it.
const SECRET_BYTES_MAX: usize = 1_024;
const DECOY_SALT: [u8; SALT_BYTES] = *b"madoguchi: decoy";
const DECOY_OUTPUT: [u8; OUTPUT_BYTES] = *b"no secret is known to hash here.";

#[cfg(test)]
mod tests;
