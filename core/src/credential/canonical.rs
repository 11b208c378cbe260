//! Folds a password so that look-alikes compare equal: its letters and digits, in lower case and one width (faults 24 and 26). Nothing is
//! hashed or stored in this form.

use subtle::ConstantTimeEq as _;
use unicode_normalization::char::decompose_compatible;
use zeroize::ZeroizeOnDrop;

/// The letters and digits of a text, folded; wiped on drop.
#[derive(ZeroizeOnDrop)]
pub(super) struct Canonical {
    bytes: [u8; CANONICAL_BYTES],
    len: usize,
}

impl Canonical {
    /// The canonical form; `None` if the text has no letters or digits, or is longer than any form allows.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut own = Self { bytes: [0; CANONICAL_BYTES], len: 0 };
        let mut whole = text.len() <= TEXT_BYTES_MAX;
        for c in text.chars().take(TEXT_BYTES_MAX) {
            // Blanks, marks and signs are skipped: `pass word` is no better than `password`.
            decompose_compatible(c, |part| {
                if part.is_ascii_alphanumeric() {
                    whole = own.push(part) && whole;
                }
            });
        }
        (whole && own.len > 0).then_some(own)
    }

    fn push(&mut self, c: char) -> bool {
        let Some((place, byte)) = self.bytes.get_mut(self.len).zip(u8::try_from(c).ok()) else { return false };
        *place = byte.to_ascii_lowercase();
        self.len = self.len.saturating_add(1);
        true
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Whether both are equal. The time reveals nothing about the texts.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        (self.bytes.ct_eq(&other.bytes) & u8::from(self.len == other.len).ct_eq(&1)).into()
    }
}

/// Whether two texts are equal or look alike.
pub(crate) fn alike(first: &str, second: &str) -> bool {
    let same: bool = first.as_bytes().ct_eq(second.as_bytes()).into();
    let alike = Canonical::of(first).zip(Canonical::of(second)).is_some_and(|(first, second)| first.same_as(&second));
    same | alike
}

/// The longest password that a profile may allow, in letters and digits.
const CANONICAL_BYTES: usize = super::form::PASSWORD_MAX;
/// More characters than a canonical form can come from; a length check elsewhere refuses longer texts.
const TEXT_BYTES_MAX: usize = 512;
