//! Whether the host's HSM has the key under which the institution's hashes are. The institution's row keeps a block that must decrypt: a decoy's hash. What
//! is asked of the HSM for a decoy is this block too, so that a name that nobody has is no other work for it (LCK-4).

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::context::Context;
use crate::credential::{HsmBlock, HsmWork};
use crate::kernel::{PepperName, SEALED_HASH};

/// What the institution's row keeps of a pepper in the HSM.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HsmCheck {
    /// The number of the pepper.
    pub(super) number: u8,
    /// The number of the host key under whose pepper the block was encrypted before.
    pub(super) key: u8,
    /// The check block: a hash that no secret matches, as the HSM has encrypted it.
    bytes: Vec<u8>,
}

/// The check blocks that the HSM has decrypted since the engine was opened.
#[derive(Debug, Default)]
pub(crate) struct Checked(Mutex<Vec<Vec<u8>>>);

impl HsmCheck {
    /// The most check blocks in the institution's row.
    pub(super) const MOST: usize = 3;

    /// A new check block of a pepper, under the host key in force; `None` if the pepper is not here, or as long as the HSM has not encrypted it.
    pub(super) fn made(number: u8, cx: &Context<'_>) -> Option<Self> {
        let (key, context) = (cx.keys.number(), *cx.decoy.binding().as_bytes());
        let bytes = cx.keys.encrypt_hash(PepperName::InHsm(number, key), OUTPUT, beside(&context))?.to_vec();
        let bytes = cx.hsm?.answer(HsmBlock { work: HsmWork::Encrypt, pepper: number, context, bytes })?;
        (!bytes.is_empty()).then_some(Self { number, key, bytes })
    }

    /// The name of its pepper.
    pub(super) const fn pepper(&self) -> PepperName {
        PepperName::InHsm(self.number, self.key)
    }

    /// Asks the HSM to decrypt it.
    pub(super) fn block(&self, cx: &Context<'_>) -> HsmBlock {
        let context = *cx.decoy.binding().as_bytes();
        HsmBlock { work: HsmWork::Decrypt, pepper: self.number, context, bytes: self.bytes.clone() }
    }

    /// Whether the HSM decrypts it; also as long as that is not known yet, because then the act decides anew.
    pub(super) fn opens(&self, checked: &Checked, cx: &Context<'_>) -> bool {
        if checked.has(&self.bytes) {
            return true;
        }
        let Some(hsm) = cx.hsm else { return false };
        let Some(decrypted) = hsm.answer(self.block(cx)) else { return true };
        let context = *cx.decoy.binding().as_bytes();
        let sealed = <[u8; SEALED_HASH]>::try_from(decrypted.as_slice()).unwrap_or([0; SEALED_HASH]);
        let is_right = cx.keys.decrypt_hash(self.pepper(), &sealed, beside(&context)).is_ok();
        if is_right {
            checked.add(self.bytes.clone());
        }
        is_right
    }
}

impl Checked {
    fn has(&self, bytes: &[u8]) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|own| own == bytes)
    }

    fn add(&self, bytes: Vec<u8>) {
        let mut own = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // More are never in use at once: the row keeps fewer.
        if own.len() >= HsmCheck::MOST.saturating_mul(2) {
            own.remove(0);
        }
        own.push(bytes);
    }
}

/// What a check block is bound to. No hash has such parts.
const fn beside(context: &[u8; 32]) -> [&[u8]; 3] {
    [context, b"madoguchi hsm check 1", &[]]
}

/// What is in a check block.
const OUTPUT: &[u8; 32] = b"a decoy's hash that nobody finds";
