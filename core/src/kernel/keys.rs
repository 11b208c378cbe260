//! The host's keys: they seal snapshots, hide answers, and derive decoys that nobody can distinguish from customers.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, ZeroizeOnDrop};

use super::key::RowKey;
use crate::bytes::is_zero;
use crate::pepper::Pepper;

/// The keys of a host, all derived from one secret of 32 bytes that the host keeps outside its database; and the name of the deployment whose store
/// they seal.
///
/// ```
/// use madoguchi::{HostKeyError, HostKeys, Pepper};
/// let keys = HostKeys::new("production", 1, &[7; 32])?.with_previous(0, &[6; 32])?.with_pepper(Pepper::new(vec![5; 32])?);
/// assert_eq!(format!("{keys:?}"), "HostKeys(1)");
/// assert!(HostKeys::new("production", 1, b"too short").is_err());
/// assert!(HostKeys::new("production", 1, &[0; 32]).is_err()); // memory that nobody filled
/// assert_eq!(HostKeys::new("", 1, &[7; 32]).err(), Some(HostKeyError::Deployment));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct HostKeys {
    /// The institution and deployment whose rows they seal.
    place: Place,
    current: Derived,
    previous: Vec<Derived>,
    pepper: Option<Pepper>,
}

/// Why a host key is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostKeyError {
    /// The deployment's name is invalid: it must be 1 to 32 printable ASCII characters without spaces.
    #[error("a deployment's name has 1 to {} printable ASCII characters without spaces", HostKeys::DEPLOYMENT_MAX)]
    Deployment,
    /// The secret is not 32 bytes long.
    #[error("a host key has {} bytes", HostKeys::LEN)]
    Length,
    /// Every byte of the secret is zero, so nobody filled it.
    #[error("a host key of zeros alone is not taken")]
    AllZero,
    /// Two keys have the same number.
    #[error("two host keys have the number {0}")]
    Repeated(u8),
}

impl HostKeys {
    /// The bytes of a host key.
    pub const LEN: usize = 32;

    /// The most bytes of a deployment's name.
    pub const DEPLOYMENT_MAX: usize = 32;

    /// Takes the deployment's name, and the current key with the number that rows store to name it.
    ///
    /// The name distinguishes a store from others that share the key and the institution, such as a test system's. It must never change during a
    /// store's life: rows sealed under another name are refused (INS-14).
    ///
    /// # Errors
    /// [`HostKeyError::Deployment`], [`HostKeyError::Length`], [`HostKeyError::AllZero`].
    pub fn new(deployment: &str, number: u8, secret: &[u8]) -> Result<Self, HostKeyError> {
        let printable = deployment.bytes().all(|byte| byte.is_ascii_graphic());
        if !printable || !(1..=Self::DEPLOYMENT_MAX).contains(&deployment.len()) {
            return Err(HostKeyError::Deployment);
        }
        // The engine fills in the institution, which the profile names.
        let place = Place { institution: [0; 16], deployment: named(b"madoguchi deployment 1", deployment) };
        Ok(Self { place, current: Derived::new(number, secret)?, previous: Vec::new(), pepper: None })
    }

    /// Binds what the keys seal to an institution, by the `id` of its profile (INS-14).
    pub(crate) fn of_institution(mut self, id: &str) -> Self {
        self.place.institution = named(b"madoguchi institution 1", id);
        self
    }

    /// The institution and deployment whose rows they seal.
    pub(crate) const fn place(&self) -> &Place {
        &self.place
    }

    /// Adds a previous key. Rows sealed with it can be read; new rows are not sealed with it.
    ///
    /// # Errors
    /// Each [`HostKeyError`].
    pub fn with_previous(mut self, number: u8, secret: &[u8]) -> Result<Self, HostKeyError> {
        if self.find(number).is_some() {
            return Err(HostKeyError::Repeated(number));
        }
        self.previous.push(Derived::new(number, secret)?);
        Ok(self)
    }

    /// Adds the pepper of password hashes (CRD-9): without it, whoever steals the database cannot test guesses. Changing it makes every stored hash
    /// invalid.
    #[must_use]
    pub fn with_pepper(mut self, pepper: Pepper) -> Self {
        self.pepper = Some(pepper);
        self
    }

    /// The pepper, if there is one.
    pub(crate) const fn pepper(&self) -> Option<&Pepper> {
        self.pepper.as_ref()
    }

    pub(super) fn current(&self) -> &Derived {
        &self.current
    }

    pub(super) fn find(&self, number: u8) -> Option<&Derived> {
        std::iter::once(&self.current).chain(&self.previous).find(|key| key.number == number)
    }

    /// The decoy for a name that does not exist, and the tag that distinguishes the name from others on the same decoy. Both are the same each time,
    /// and cannot be computed without the key.
    pub(crate) fn decoy_of(&self, name: &str) -> (u16, [u8; 4]) {
        let [high, low, a, b, c, d, ..] = self.current.decoys.mac(&[name.as_bytes()]);
        (u16::from_be_bytes([high, low]), [a, b, c, d])
    }

    /// Derives bytes from these parts; only the holder of the key can.
    pub(crate) fn derive(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.current.tokens.mac(parts)
    }

    /// The same derivation by each key, the current one first: it finds what was made before a key was changed.
    pub(crate) fn derive_each(&self, parts: &[&[u8]]) -> impl Iterator<Item = [u8; 32]> {
        std::iter::once(&self.current).chain(&self.previous).map(|key| key.tokens.mac(parts))
    }

    /// The sealing key of this number.
    pub(crate) fn sealing(&self, number: u8) -> Option<&[u8; 32]> {
        self.find(number).map(|key| &key.sealing)
    }

    /// The number of the current key.
    pub(crate) fn number(&self) -> u8 {
        self.current.number
    }
}

impl fmt::Debug for HostKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HostKeys({})", self.current.number)
    }
}

/// The institution and deployment whose rows are sealed, as digests of the institution's `id` and the deployment's name (INS-14). They are part of
/// every row's header, under its seal. No key is derived from them: decoys and the digests of environments depend on the host's key alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) institution: [u8; 16],
    pub(crate) deployment: [u8; 16],
}

/// The first bytes of the SHA-256 of a label, a zero byte and a name.
fn named(label: &[u8], name: &str) -> [u8; 16] {
    let digest: [u8; 32] = Sha256::new().chain_update(label).chain_update([0]).chain_update(name).finalize().into();
    digest.first_chunk().copied().unwrap_or_default()
}

/// The keys derived from one host key, each for one use.
#[derive(Clone)]
pub(super) struct Derived {
    pub(super) number: u8,
    pub(super) snapshots: MacKey,
    decoys: MacKey,
    tokens: MacKey,
    sealing: [u8; 32],
}

impl Derived {
    fn new(number: u8, secret: &[u8]) -> Result<Self, HostKeyError> {
        if secret.len() != HostKeys::LEN {
            return Err(HostKeyError::Length);
        }
        if is_zero(secret) {
            return Err(HostKeyError::AllZero);
        }
        let root = MacKey::new(secret);
        let derived = |label: &[u8]| MacKey::new(&root.mac(&[label]));
        Ok(Self {
            number,
            snapshots: derived(b"madoguchi snapshots 1"),
            decoys: derived(b"madoguchi decoys 1"),
            tokens: derived(b"madoguchi tokens 1"),
            sealing: root.mac(&[b"madoguchi sealing 1"]),
        })
    }
}

impl Drop for Derived {
    fn drop(&mut self) {
        self.sealing.zeroize();
    }
}

/// A key of HMAC-SHA-256 with its inner and outer block already processed.
#[derive(Clone)]
pub(super) struct MacKey(Hmac<Sha256>);

impl MacKey {
    fn new(key: &[u8]) -> Self {
        // HMAC accepts a key of any length.
        Self(Hmac::new_from_slice(key).unwrap_or_else(|_| Hmac::new(&Default::default())))
    }

    /// The authentication code of several parts. Each part's length is included, so that moving a boundary between parts changes the code.
    pub(super) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Randomness that the host drew for one act: 32 bytes of a cryptographic source. Salts and tokens are derived from it, each by its label.
///
/// ```
/// use madoguchi::Randomness;
/// let randomness = Randomness::new([0x5a; 32]); // a host asks its operating system
/// assert_eq!(format!("{randomness:?}"), "Randomness(…)");
/// assert!(Randomness::from_host(b"too short").is_err());
/// assert!(Randomness::from_host(&[0; 32]).is_err()); // memory that nobody filled
/// ```
#[derive(Clone, ZeroizeOnDrop)]
pub struct Randomness([u8; 32]);

/// Why randomness is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RandomnessError {
    /// There are not 32 bytes.
    #[error("randomness has {} bytes", Randomness::LEN)]
    Length,
    /// Every byte is zero, so nobody drew it.
    #[error("randomness of zeros alone is not taken")]
    AllZero,
}

impl Randomness {
    /// The bytes of randomness for one act.
    pub const LEN: usize = 32;

    /// Takes bytes that the host drew. An act that is made with all zeros ends with an error.
    pub const fn new(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }

    /// Takes bytes that the host drew, after checking their length and that they are not all zeros.
    ///
    /// # Errors
    /// Each [`RandomnessError`].
    pub fn from_host(bytes: &[u8]) -> Result<Self, RandomnessError> {
        let drawn = Self(bytes.try_into().map_err(|_| RandomnessError::Length)?);
        if drawn.is_zero() { Err(RandomnessError::AllZero) } else { Ok(drawn) }
    }

    /// A placeholder for acts that draw no randomness.
    pub(crate) const fn none() -> Self {
        Self([0; Self::LEN])
    }

    /// Whether it is all zeros.
    pub(crate) fn is_zero(&self) -> bool {
        is_zero(&self.0)
    }

    /// The randomness of an act, mixed with the keys of its first rows.
    pub(crate) fn bound_to(&self, keys: &HostKeys, rows: &[RowKey]) -> Self {
        let names: Vec<String> = rows.iter().map(ToString::to_string).collect();
        let parts: Vec<&[u8]> =
            [b"bound".as_slice(), &self.0].into_iter().chain(names.iter().map(String::as_bytes)).collect();
        Self(keys.derive(&parts))
    }

    /// Derives bytes from these parts under this randomness alone, for what no host key is needed for.
    pub(crate) fn expand(&self, parts: &[&[u8]]) -> [u8; 32] {
        MacKey::new(&self.0).mac(parts)
    }

    /// Derives bytes for one use. The host's key is mixed in, so that a source that repeats itself does not reveal the results.
    pub(crate) fn derive(&self, keys: &HostKeys, label: &str) -> [u8; 32] {
        keys.derive(&[label.as_bytes(), &self.0])
    }
}

impl fmt::Debug for Randomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Randomness(…)")
    }
}
