//! Seals texts that a row keeps for a while and must not show: under the host's key, for one subject (ENR-5).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::keys::{HostKeys, Place};
use super::snapshot::FORMAT;
use crate::secret::Secret;

/// Seals a text. The result is the key's number, the nonce and the ciphertext, which only the same key opens, for the same subject, institution and
/// deployment.
pub(crate) fn hide(text: &Secret, subject: &str, nonce: [u8; 24], keys: &HostKeys) -> Vec<u8> {
    let number = keys.number();
    let payload = Payload { msg: text.expose().as_bytes(), aad: &bound_to(subject, keys) };
    let sealed = keys
        .sealing(number)
        .and_then(|key| XChaCha20Poly1305::new(key.into()).encrypt(&XNonce::from(nonce), payload).ok());
    let mut bytes = vec![number];
    bytes.extend(nonce);
    bytes.extend(sealed.unwrap_or_default());
    bytes
}

/// Opens what [`hide`] sealed; `None` for another subject, another key, or changed bytes.
pub(crate) fn reveal(bytes: &[u8], subject: &str, keys: &HostKeys) -> Option<Secret> {
    let (&number, rest) = bytes.split_first()?;
    let (&nonce, sealed) = rest.split_first_chunk::<24>()?;
    let payload = Payload { msg: sealed, aad: &bound_to(subject, keys) };
    let cipher = XChaCha20Poly1305::new(keys.sealing(number)?.into());
    Secret::from_utf8(cipher.decrypt(&XNonce::from(nonce), payload).ok()?).ok()
}

/// The associated data of a sealed text: the format, the institution and the deployment, each of a fixed length, and the subject.
fn bound_to(subject: &str, keys: &HostKeys) -> Vec<u8> {
    let Place { institution, deployment } = keys.place();
    [[FORMAT].as_slice(), institution, deployment, subject.as_bytes()].concat()
}
