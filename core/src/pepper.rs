//! A pepper: a secret of the host under which password hashes are encrypted (CRD-9).

use std::fmt;

use zeroize::{Zeroize as _, ZeroizeOnDrop};

use crate::bytes::is_zero;

/// A secret that the host keeps outside its database, and gives to the engine with its keys (`HostKeys::with_pepper`). Without it, nobody can guess
/// passwords from stolen hashes. It is wiped on drop and never shown.
#[derive(ZeroizeOnDrop)]
pub struct Pepper(Vec<u8>);

impl Pepper {
    /// Takes ownership of the key: 16 to 64 bytes, not all zero.
    ///
    /// ```
    /// use madoguchi::Pepper;
    /// use madoguchi::PepperError;
    /// assert!(Pepper::new(vec![7; 32]).is_ok());
    /// assert_eq!(Pepper::new(b"short".to_vec()).unwrap_err(), PepperError::Length);
    /// assert_eq!(Pepper::new(vec![0; 32]).unwrap_err(), PepperError::AllZero); // a buffer that was never filled
    /// ```
    ///
    /// # Errors
    /// Every variant of [`PepperError`].
    pub fn new(mut key: Vec<u8>) -> Result<Self, PepperError> {
        if !PEPPER_BYTES.contains(&key.len()) {
            key.zeroize();
            return Err(PepperError::Length);
        }
        if is_zero(&key) { Err(PepperError::AllZero) } else { Ok(Self(key)) }
    }

    /// A pepper that is derived from a host key.
    pub(crate) fn derived(key: &[u8; 32]) -> Self {
        Self(key.to_vec())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Why bytes are not a valid pepper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PepperError {
    /// There are fewer than 16 bytes, or more than 64.
    #[error("a pepper has {} to {} bytes", PEPPER_BYTES.start(), PEPPER_BYTES.end())]
    Length,
    /// Every byte is zero: the buffer was never filled.
    #[error("a pepper of zeros alone is not taken")]
    AllZero,
}

impl fmt::Debug for Pepper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pepper(…)")
    }
}

/// The allowed number of bytes in a pepper.
const PEPPER_BYTES: std::ops::RangeInclusive<usize> = 16..=64;
