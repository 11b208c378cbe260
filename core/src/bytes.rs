//! Bytes at the FFI boundary: hexadecimal in JSON, the language's own byte type in each binding.

use std::fmt;
use std::str::FromStr;

/// Bytes of a row, a key or randomness. Their text form is lower-case hexadecimal.
///
/// ```
/// use madoguchi::Bytes;
/// let bytes: Bytes = "00ff".parse()?;
/// assert_eq!((bytes.as_slice(), bytes.to_string().as_str()), (&[0, 255][..], "00ff"));
/// assert_eq!("0g".parse::<Bytes>(), Err(1)); // position of the invalid digit
/// assert_eq!("0".parse::<Bytes>(), Err(1)); // half a byte
/// # Ok::<(), usize>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// The bytes as a slice.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as a vector, without a copy.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Bytes {
    /// Shows only the number of bytes, because a row's bytes contain hashes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({})", self.0.len())
    }
}

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(&self.0, f)
    }
}

impl FromStr for Bytes {
    type Err = usize;

    /// Reads lower-case hexadecimal; the error is the byte position of the first invalid character.
    fn from_str(text: &str) -> Result<Self, usize> {
        let digit = |byte: &u8| match byte {
            b'0'..=b'9' => byte.checked_sub(b'0'),
            b'a'..=b'f' => byte.checked_sub(b'a' - 10),
            _ => None,
        };
        if let Some(position) = text.as_bytes().iter().position(|byte| digit(byte).is_none()) {
            return Err(position);
        }
        let (pairs, rest) = text.as_bytes().as_chunks();
        if !rest.is_empty() {
            return Err(text.len());
        }
        let byte = |[high, low]: &[u8; 2]| digit(high).unwrap_or_default() << 4 | digit(low).unwrap_or_default();
        Ok(Self(pairs.iter().map(byte).collect()))
    }
}

impl serde::Serialize for Bytes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Writes bytes as lower-case hexadecimal.
pub(crate) fn write_hex(bytes: &[u8], f: &mut impl fmt::Write) -> fmt::Result {
    // Writes one digest's length at a time: a call to the formatter for each byte takes as long as hashing all of them.
    bytes.chunks(PIECE).try_for_each(|piece| {
        let mut digits = [[0; 2]; PIECE];
        for (pair, byte) in digits.iter_mut().zip(piece) {
            *pair = [digit(byte >> 4), digit(byte & 0x0f)];
        }
        let digits = digits.get(..piece.len()).unwrap_or_default().as_flattened();
        f.write_str(std::str::from_utf8(digits).unwrap_or_default())
    })
}

/// The hexadecimal digit of half a byte.
const fn digit(half: u8) -> u8 {
    match half {
        0..=9 => b'0' | half,
        _ => half.wrapping_add(b'a' - 10),
    }
}

/// Formats bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    // Writing to a `String` cannot fail.
    let _ = write_hex(bytes, &mut text);
    text
}

/// Whether all bytes are zero. The time depends only on the number of bytes.
pub(crate) fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().fold(0, |any, byte| any | byte) == 0
}

/// Bytes in a SHA-256 digest.
const PIECE: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_in_texts_of_every_length_is_two_digits_and_reads_back() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        for len in 0..=all.len() {
            let text = hex(&all[..len]);
            assert_eq!(text, all[..len].iter().map(|byte| format!("{byte:02x}")).collect::<String>());
            assert_eq!(text.parse(), Ok(Bytes(all[..len].to_vec())));
        }
    }
}
