//! A stored hash: its text, and what is encrypted in it.

use argon2::password_hash::phc;
use argon2::{ARGON2ID_IDENT, Version};

use super::binding::HashBinding;
use super::hsm::{Hsm, HsmBlock, HsmWork};
use super::made::{OUTPUT_BYTES, Output};
use super::params::HashParams;
use crate::kernel::{HostKeys, PepperName, SEALED_HASH, SnapshotError};

/// A parsed hash.
pub(super) struct Stored {
    pub(super) params: HashParams,
    pub(super) salt: phc::Salt,
    pub(super) pepper: PepperName,
    /// The encrypted hash: [`SEALED_HASH`] bytes, or what the HSM made of them.
    sealed: Vec<u8>,
}

/// Why a text is no hash that can be compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NotStored {
    /// It is no hash of this library.
    NotAHash,
    /// Its cost is one that no profile may have.
    TooDear,
}

/// A stored hash that was to be opened.
pub(super) enum Opened {
    /// The output of Argon2.
    Output(Output),
    /// The act must have the HSM decrypt it first.
    Wanted,
}

impl Stored {
    /// Parses a text, and refuses everything that this library would not write, except other salt lengths and costs that a profile may have.
    pub(super) fn parse(text: &str) -> Result<Self, NotStored> {
        if text.len() > TEXT_BYTES_MAX {
            return Err(NotStored::NotAHash);
        }
        let (head, last) = text.rsplit_once('$').ok_or(NotStored::NotAHash)?;
        let read = phc::PasswordHash::new(head).map_err(|_| NotStored::NotAHash)?;
        let (Some(salt), None, Some(sealed)) = (read.salt, read.hash, decoded(last)) else {
            return Err(NotStored::NotAHash);
        };
        let [Some(memory), Some(passes), Some(lanes)] = ["m", "t", "p"].map(|name| read.params.get_decimal(name))
        else {
            return Err(NotStored::NotAHash);
        };
        let pepper = read.params.get(KEYID).and_then(named).ok_or(NotStored::NotAHash)?;
        // Exactly these four parameters, each once, in the form that this library writes.
        let known = written_params([memory, passes, lanes], pepper).is_some_and(|own| own == read.params);
        let ours = known && read.algorithm == ARGON2ID_IDENT && read.version == Some(Version::V0x13.into());
        let fits = match pepper {
            PepperName::InHsm(..) => !sealed.is_empty() && sealed.len() <= HsmBlock::MOST,
            PepperName::Given(_) | PepperName::OfKey(_) => sealed.len() == SEALED_HASH,
        };
        if !ours || !fits || salt.len() < SALT_BYTES_MIN {
            return Err(NotStored::NotAHash);
        }
        // A cost that Argon2 does not allow is an invalid hash; one that no profile may have is too expensive.
        if memory < lanes.saturating_mul(8) || passes == 0 || lanes == 0 {
            return Err(NotStored::NotAHash);
        }
        let params = HashParams::new(memory, passes, lanes).ok_or(NotStored::TooDear)?;
        Ok(Self { params, salt, pepper, sealed })
    }

    /// The block that the HSM must decrypt before the hash opens; `None` if its pepper is not in the HSM.
    pub(super) fn block(&self, binding: &HashBinding) -> Option<HsmBlock> {
        let PepperName::InHsm(pepper, _) = self.pepper else { return None };
        Some(HsmBlock { work: HsmWork::Decrypt, pepper, context: *binding.as_bytes(), bytes: self.sealed.clone() })
    }

    /// The output of Argon2, if the hash opens in this place. One whose pepper is in the HSM opens only within an act.
    pub(super) fn opened(
        &self,
        binding: &HashBinding,
        keys: &HostKeys,
        hsm: Option<&Hsm>,
    ) -> Result<Opened, SnapshotError> {
        keys.opens(self.pepper)?;
        let decrypted = match (self.block(binding), hsm) {
            (None, _) => Some(self.sealed.clone()),
            (Some(block), Some(hsm)) => hsm.answer(block),
            (Some(_), None) => Some(Vec::new()),
        };
        let Some(decrypted) = decrypted else { return Ok(Opened::Wanted) };
        // Bytes of another length are none that this library has encrypted.
        let sealed = <[u8; SEALED_HASH]>::try_from(decrypted.as_slice()).unwrap_or([0; SEALED_HASH]);
        let beside: [&[u8]; 3] = [binding.as_bytes(), &cost(self.params), &self.salt];
        keys.decrypt_hash(self.pepper, &sealed, beside).map(Opened::Output).map_err(SnapshotError::from)
    }
}

/// A hash that is to be encrypted.
pub(super) struct Plain<'a> {
    pub(super) params: HashParams,
    pub(super) salt: &'a [u8],
    pub(super) output: &'a [u8; OUTPUT_BYTES],
}

impl Plain<'_> {
    /// The text of the hash under a pepper; `None` if the pepper is not here, or is in the HSM and there is no act that asks it. Until the HSM has encrypted
    /// the hash, a text that no act commits.
    pub(super) fn encrypted(
        &self,
        binding: &HashBinding,
        keys: &HostKeys,
        pepper: PepperName,
        hsm: Option<&Hsm>,
    ) -> Option<String> {
        let &Self { params, salt, output } = self;
        let inner = keys.encrypt_hash(pepper, output, [binding.as_bytes(), &cost(params), salt])?;
        let sealed = match pepper {
            PepperName::Given(_) | PepperName::OfKey(_) => inner.to_vec(),
            PepperName::InHsm(pepper, _) => {
                let (work, context) = (HsmWork::Encrypt, *binding.as_bytes());
                let answer = hsm?.answer(HsmBlock { work, pepper, context, bytes: inner.to_vec() });
                let answer = answer.unwrap_or_else(|| PLACEHOLDER.to_vec());
                // While secrets are compared, nothing can be encrypted.
                if answer.is_empty() {
                    return None;
                }
                answer
            }
        };
        let head = phc::PasswordHash {
            algorithm: ARGON2ID_IDENT,
            version: Some(Version::V0x13.into()),
            params: written_params([params.memory_kib(), params.passes(), params.lanes()], pepper)?,
            salt: Some(phc::Salt::new(salt).ok()?),
            hash: None,
        };
        Some(format!("{head}${}", encoded(&sealed)?))
    }
}

/// A cost as bytes, which the encryption authenticates.
fn cost(params: HashParams) -> Vec<u8> {
    [params.memory_kib(), params.passes(), params.lanes()].map(u32::to_le_bytes).concat()
}

/// The parameters of a PHC string: memory, passes and lanes, and the name of the pepper.
fn written_params(cost: [u32; 3], pepper: PepperName) -> Option<phc::ParamsString> {
    let mut params = phc::ParamsString::new();
    for (name, number) in ["m", "t", "p"].into_iter().zip(cost) {
        params.add_decimal(name, number).ok()?;
    }
    let added = match pepper {
        PepperName::Given(number) => params.add_b64_bytes(KEYID, &[number]),
        PepperName::OfKey(number) => params.add_b64_bytes(KEYID, &[0, number]),
        PepperName::InHsm(number, key) => params.add_b64_bytes(KEYID, &[number, key]),
    };
    added.ok().map(|()| params)
}

/// The pepper that a `keyid` names.
fn named(keyid: phc::Value<'_>) -> Option<PepperName> {
    match *keyid.b64_decode(&mut [0; KEYID_BYTES]).ok()? {
        [number] if number != 0 => Some(PepperName::Given(number)),
        [0, number] => Some(PepperName::OfKey(number)),
        [number, key] => Some(PepperName::InHsm(number, key)),
        _ => None,
    }
}

/// Bytes in Base64 without padding. The format's own values are shorter than what an HSM may make, so they are written one after another.
fn encoded(bytes: &[u8]) -> Option<String> {
    let mut text = String::new();
    for chunk in bytes.chunks(CHUNK) {
        let mut value = phc::ParamsString::new();
        value.add_b64_bytes("b", chunk).ok()?;
        text += value.get_str("b")?;
    }
    Some(text)
}

/// The bytes of a text in Base64 without padding; `None` if there is another text for them, or if it is none.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for chunk in text.as_bytes().chunks(CHUNK_TEXT) {
        let value = phc::Value::new(std::str::from_utf8(chunk).ok()?).ok()?;
        bytes.extend_from_slice(value.b64_decode(&mut [0; CHUNK]).ok()?);
    }
    Some(bytes)
}

/// The fewest bytes in a stored salt (RFC 9106, 3.1).
const SALT_BYTES_MIN: usize = 8;
/// The parameter that names the pepper.
const KEYID: &str = "keyid";
/// The bytes to which a `keyid` is decoded: one more than it may have.
const KEYID_BYTES: usize = 3;
/// The longest text that is parsed.
const TEXT_BYTES_MAX: usize = 256;
/// The most bytes that are encoded at once: as many as a value of the format holds.
const CHUNK: usize = 48;
/// Their text.
const CHUNK_TEXT: usize = 64;
/// What stands for the HSM's answer until it is there.
const PLACEHOLDER: &[u8] = &[0];
