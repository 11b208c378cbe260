//! The randomness of one act, and what is derived from it.

use std::fmt;

use zeroize::ZeroizeOnDrop;

use super::{HostKeys, MacKey, Place};
use crate::bytes::is_zero;
use crate::instant::Instant;
use crate::kernel::key::RowKey;

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

    /// The randomness of an act, mixed with the institution, the deployment, the keys and revisions of its first rows, and the instant at which they were
    /// loaded. So repeated randomness gives two acts nothing in common, unless they begin over the same rows in the same millisecond.
    pub(crate) fn bound_to(&self, keys: &HostKeys, rows: &[(&RowKey, u64)], now: Instant) -> Self {
        let Place { institution, deployment } = keys.place();
        let (now, first) = (now.epoch_millis().to_be_bytes(), rows.iter());
        let rows: Vec<_> = first.map(|(key, revision)| (key.to_string(), revision.to_be_bytes())).collect();
        let each = rows.iter().flat_map(|(key, revision)| [key.as_bytes(), revision]);
        let beside = [b"bound".as_slice(), &self.0, institution, deployment, &now];
        Self(keys.derive(&beside.into_iter().chain(each).collect::<Vec<_>>()))
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
