//! Seals texts that a row keeps and must not show: under the host's key, for one row and one purpose (ENR-5, LCK-4).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::key::RowKey;
use super::keys::{HostKeys, MacKey, Place, Randomness};
use super::snapshot::{FORMAT, subject};
use super::stack::wiping_stack;
use crate::secret::Secret;

/// Where a text is hidden. It opens nowhere else.
#[derive(Clone, Copy)]
pub(crate) struct HiddenIn<'a> {
    /// The row.
    pub(crate) row: &'a RowKey,
    /// What it is kept for: a label that the row has once.
    pub(crate) purpose: &'static str,
    /// The session's token, if the text is shown in that session alone: then the host's key and the store do not suffice to open it.
    pub(crate) token: Option<&'a Secret>,
}

/// Seals a text in the revision of a row that is being written. The result is the key's number, the nonce and the ciphertext; `None` if the text is too long
/// for the cipher, which no entry is.
///
/// The nonce follows from the randomness, if the act has any, and from everything that is sealed and where: it repeats only if the same text is sealed at
/// the same place of the same revision.
pub(crate) fn hide(
    text: &Secret,
    place: HiddenIn<'_>,
    revision: u64,
    randomness: Option<&Randomness>,
    keys: &HostKeys,
) -> Option<Vec<u8>> {
    let (number, aad, plain) = (keys.number(), place.bound_to(keys), text.expose().as_bytes());
    let nonce =
        keys.nonce(randomness, &[&place.row.to_string().into_bytes(), &revision.to_be_bytes(), &[number], &aad, plain]);
    let payload = Payload { msg: plain, aad: &aad };
    let sealed = wiping_stack(|| place.cipher(number, keys)?.encrypt(&XNonce::from(nonce), payload).ok())?;
    Some([&[number], nonce.as_slice(), &sealed].concat())
}

/// Opens what [`hide`] sealed; `None` at another place, under another key, or if a byte has changed.
pub(crate) fn reveal(bytes: &[u8], place: HiddenIn<'_>, keys: &HostKeys) -> Option<Secret> {
    let (&number, rest) = bytes.split_first()?;
    let (&nonce, sealed) = rest.split_first_chunk::<24>()?;
    let payload = Payload { msg: sealed, aad: &place.bound_to(keys) };
    let opened = wiping_stack(|| place.cipher(number, keys)?.decrypt(&XNonce::from(nonce), payload).ok())?;
    Secret::from_utf8(opened).ok()
}

impl HiddenIn<'_> {
    /// The associated data: the format, the institution, the deployment and the row, each of a fixed length, and the purpose.
    pub(super) fn bound_to(self, keys: &HostKeys) -> Vec<u8> {
        let Place { institution, deployment } = keys.place();
        [[FORMAT].as_slice(), institution, deployment, &subject(self.row), self.purpose.as_bytes()].concat()
    }

    fn cipher(self, number: u8, keys: &HostKeys) -> Option<XChaCha20Poly1305> {
        let sealing = keys.sealing(number)?;
        Some(match self.token {
            None => XChaCha20Poly1305::new(sealing.into()),
            Some(token) => {
                let parts = [b"madoguchi session sealing 1", token.expose().as_bytes()];
                XChaCha20Poly1305::new((&*Zeroizing::new(MacKey::new(sealing).mac(&parts))).into())
            }
        })
    }
}
