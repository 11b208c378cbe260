//! The host's key to password hashes (CRD-9).

use std::fmt;

use zeroize::{Zeroize as _, ZeroizeOnDrop};

/// A key that the host keeps apart from the hashes and hands in with each question: without it, stolen hashes cannot be guessed at.
/// Wiped on drop, never shown.
#[derive(ZeroizeOnDrop)]
pub struct Pepper(Vec<u8>);

impl Pepper {
    /// Takes the key over; 16 bytes to 64.
    ///
    /// ```
    /// use madoguchi::Pepper;
    /// assert!(Pepper::new(vec![7; 32]).is_some());
    /// assert!(Pepper::new(b"short".to_vec()).is_none());
    /// ```
    pub fn new(mut key: Vec<u8>) -> Option<Self> {
        if PEPPER_BYTES.contains(&key.len()) {
            return Some(Self(key));
        }
        key.zeroize();
        None
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Pepper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pepper(…)")
    }
}

/// Bytes of a pepper.
const PEPPER_BYTES: std::ops::RangeInclusive<usize> = 16..=64;
