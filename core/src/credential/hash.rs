//! Hashes secrets with Argon2id and stores them as PHC strings (RFC 9106; CRD-9). Every byte of a secret counts (fault 15).

use std::fmt;

use argon2::password_hash::phc;
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::arena::Arena;
use super::made::{Made, OUTPUT_BYTES, Output};
use super::params::{HashLimits, HashParams};
use super::rules::CredentialRules;
use crate::pepper::Pepper;
use crate::secret::Secret;
use crate::text::Text;

/// Why a hash could not be made or checked. A hash that cannot be checked never matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// The stored hash is not a PHC string of Argon2id, version 19, with a salt and 32 bytes.
    #[error("the stored hash is not one of Argon2id")]
    NotAHash,
    /// The stored hash needs more memory, passes or lanes than the profile allows; nothing was allocated (fault 18).
    #[error("the stored hash asks more than the profile allows")]
    TooDear,
    /// The secret is longer than any form allows; nothing was hashed (fault 17).
    #[error("the secret is too long")]
    SecretTooLong,
    /// The system does not have the memory.
    #[error("no memory for a hash")]
    NoMemory,
}

/// The parameters of hashing: the cost, the highest cost of a stored hash, and the host's pepper, if any.
#[derive(Clone, Copy, Debug)]
pub struct Hashing<'a> {
    limits: HashLimits,
    /// Limits that other machines may already use.
    accepted: Option<HashLimits>,
    pepper: Option<&'a Pepper>,
    /// The hashes that the act has made; `None` if each is computed.
    made: Option<&'a Made>,
}

impl<'a> Hashing<'a> {
    /// The institution's parameters, without a pepper.
    pub const fn of(rules: &CredentialRules) -> Self {
        Self::new(rules.hash)
    }

    /// Parameters with a cost that the host chooses.
    pub const fn new(limits: HashLimits) -> Self {
        Self { limits, accepted: None, pepper: None, made: None }
    }

    /// Also accepts stored hashes within the limits of the next profile, which other machines may already use. New hashes keep their cost.
    #[must_use]
    pub(crate) const fn accepting(mut self, next: &CredentialRules) -> Self {
        self.accepted = Some(next.hash);
        self
    }

    /// Adds the host's pepper.
    #[must_use]
    pub const fn with_pepper(mut self, pepper: &'a Pepper) -> Self {
        self.pepper = Some(pepper);
        self
    }

    /// Uses the hashes again that an act has made.
    #[must_use]
    pub(crate) const fn with_made(mut self, made: &'a Made) -> Self {
        self.made = Some(made);
        self
    }

    /// A hash that no secret matches, at the current cost. Checking against it does the work of checking a real one (LCK-4).
    ///
    /// ```
    /// use madoguchi::{Hashing, Profile};
    /// let seiwa = Profile::seiwa();
    /// let decoy = Hashing::of(seiwa.credentials()).decoy();
    /// assert!(decoy.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    /// ```
    pub fn decoy(&self) -> PasswordHash {
        // Nobody knows a secret with this output, and nobody can find one.
        written(self.limits.now, &DECOY_SALT, &DECOY_OUTPUT)
    }

    /// Whether a stored hash is within the limits.
    pub(super) fn judges(&self, hash: &PasswordHash) -> bool {
        hash.read(self).is_ok()
    }

    /// Whether a stored hash may have this cost.
    const fn allows(&self, asked: HashParams) -> bool {
        self.limits.allows(asked) || matches!(self.accepted, Some(next) if next.allows(asked))
    }

    /// Whether a stored hash should be replaced by a new one. A hash that another machine made by the next profile stays, although one of its
    /// parameters may be lower: both machines would otherwise replace each other's hashes at every login.
    const fn is_stale(&self, stored: HashParams) -> bool {
        let next = matches!(self.accepted, Some(next) if !stored.is_below(next.now));
        stored.is_below(self.limits.now) && !next
    }

    fn argon2(&self, params: HashParams) -> Option<Argon2<'a>> {
        let params = Params::new(params.memory_kib(), params.passes(), params.lanes(), Some(OUTPUT_BYTES)).ok()?;
        match self.pepper {
            Some(pepper) => {
                Argon2::new_with_secret(pepper.as_bytes(), Algorithm::Argon2id, Version::V0x13, params).ok()
            }
            None => Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params)),
        }
    }
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

    /// Parses the text, and refuses everything that this library would not write, except other costs and salt lengths.
    fn read(&self, hashing: &Hashing<'_>) -> Result<Stored, HashError> {
        if self.0.len() > TEXT_BYTES_MAX {
            return Err(HashError::NotAHash);
        }
        let read = phc::PasswordHash::new(&self.0).map_err(|_| HashError::NotAHash)?;
        let (Some(salt), Some(output)) = (read.salt, read.hash) else { return Err(HashError::NotAHash) };
        let [Some(memory), Some(passes), Some(lanes)] = ["m", "t", "p"].map(|name| read.params.get_decimal(name))
        else {
            return Err(HashError::NotAHash);
        };
        // Exactly these three parameters, each once, in the form that this library writes.
        let known = read.params.as_str() == format!("m={memory},t={passes},p={lanes}");
        let ours = known && read.algorithm == ARGON2ID_IDENT && read.version == Some(Version::V0x13.into());
        let output = <[u8; OUTPUT_BYTES]>::try_from(output.as_bytes()).map_err(|_| HashError::NotAHash)?;
        if !ours || salt.len() < SALT_BYTES_MIN {
            return Err(HashError::NotAHash);
        }
        // A cost that Argon2 does not allow is an invalid hash; one outside the policy is too expensive.
        if memory < lanes.saturating_mul(8) || passes == 0 || lanes == 0 {
            return Err(HashError::NotAHash);
        }
        let params = HashParams::new(memory, passes, lanes).filter(|&params| hashing.allows(params));
        Ok(Stored { params: params.ok_or(HashError::TooDear)?, salt, output })
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// A parsed hash.
struct Stored {
    params: HashParams,
    salt: phc::Salt,
    output: [u8; OUTPUT_BYTES],
}

/// The result of comparing a secret with a stored hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HashCheck {
    /// Whether the secret matches.
    pub(crate) matched: bool,
    /// Whether the hash is cheaper than a new one, so that it should be replaced while the secret is at hand (CRD-9).
    pub(crate) stale: bool,
}

/// Hashes a secret with a salt, which must be fresh randomness (CRD-9).
///
/// ```
/// use madoguchi::{Arena, HashError, Hashing, Profile, Secret, make_hash};
/// let seiwa = Profile::seiwa();
/// let hashing = Hashing::of(seiwa.credentials());
/// let hash = make_hash(&Secret::from("Tulip2026"), [7; 16], &hashing, &mut Arena::new())?;
/// assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$BwcHBwcHBwcHBwcHBwcHBw$"));
/// let novel = Secret::new("a".repeat(10_000_000));
/// assert_eq!(make_hash(&novel, [7; 16], &hashing, &mut Arena::new()), Err(HashError::SecretTooLong));
/// # Ok::<(), HashError>(())
/// ```
///
/// # Errors
/// [`HashError::SecretTooLong`], [`HashError::NoMemory`].
pub fn make_hash(
    secret: &Secret,
    salt: [u8; SALT_BYTES],
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<PasswordHash, HashError> {
    let params = hashing.limits.now;
    let output = derive(secret, &salt, params, hashing, arena)?;
    Ok(written(params, &salt, output.as_slice()))
}

/// Checks a secret against a stored hash. Every byte counts, and the time reveals nothing about the secret (CRD-9).
///
/// # Errors
/// [`HashError`]; the secret then does not match.
pub(crate) fn check_hash(
    secret: &Secret,
    hash: &PasswordHash,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<HashCheck, HashError> {
    let Stored { params, salt, output } = hash.read(hashing)?;
    let found = derive(secret, &salt, params, hashing, arena)?;
    Ok(HashCheck { matched: found.ct_eq(&output).into(), stale: hashing.is_stale(params) })
}

fn derive(
    secret: &Secret,
    salt: &[u8],
    params: HashParams,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<Output, HashError> {
    let secret = secret.expose().as_bytes();
    if secret.len() > SECRET_BYTES_MAX {
        return Err(HashError::SecretTooLong);
    }
    match hashing.made {
        Some(made) => made.get((secret, salt, params), || compute(secret, salt, params, hashing, arena)),
        None => compute(secret, salt, params, hashing, arena),
    }
}

fn compute(
    secret: &[u8],
    salt: &[u8],
    params: HashParams,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<Output, HashError> {
    let argon2 = hashing.argon2(params).ok_or(HashError::NotAHash)?;
    let mut output = Zeroizing::new([0; OUTPUT_BYTES]);
    let made = arena.lend(params.memory_kib(), |blocks| {
        argon2.hash_password_into_with_memory(secret, salt, output.as_mut_slice(), blocks)
    });
    // Lengths and costs have already been checked against Argon2's own bounds.
    made.ok_or(HashError::NoMemory)?.map_err(|_| HashError::NotAHash)?;
    Ok(output)
}

/// Formats an output as a PHC string.
fn written(params: HashParams, salt: &[u8], output: &[u8]) -> PasswordHash {
    let text = |bytes: &[u8]| {
        let mut buffer = [0; BASE64_BYTES];
        phc::Output::new(bytes).ok().and_then(|own| own.encode(&mut buffer).ok().map(str::to_owned)).unwrap_or_default()
    };
    let (memory, passes, lanes) = (params.memory_kib(), params.passes(), params.lanes());
    PasswordHash(format!("$argon2id$v=19$m={memory},t={passes},p={lanes}${}${}", text(salt), text(output)).into())
}

/// Bytes in a new salt.
const SALT_BYTES: usize = 16;
/// The fewest bytes in a stored salt (RFC 9106, 3.1).
const SALT_BYTES_MIN: usize = 8;
/// Room for 32 bytes in base 64.
const BASE64_BYTES: usize = 64;
/// The longest PHC string that is parsed.
const TEXT_BYTES_MAX: usize = 256;
/// The longest secret that is hashed; every form's maximum is below it.
const SECRET_BYTES_MAX: usize = 1_024;
const DECOY_SALT: [u8; SALT_BYTES] = *b"madoguchi: decoy";
const DECOY_OUTPUT: [u8; OUTPUT_BYTES] = *b"no secret is known to hash here.";

#[cfg(test)]
mod tests;
