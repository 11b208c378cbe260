//! What the host's HSM encrypts and decrypts for one act: hashes whose pepper is in the HSM (CRD-9).
//!
//! Nothing is waited for between a load and its commit. A decision that needs a block which the HSM has not answered yet goes on with a placeholder and puts
//! the block on a list. The act throws that decision away, asks the host, keeps the answers here, and decides anew.
//!
//! The answers are not trusted. What the HSM encrypts is already encrypted and bound to its place, so an answer that is not right opens nothing; and the
//! act has each new block decrypted before it is used.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::bytes::hex;
use crate::kernel::SEALED_HASH;
use crate::words::words;

words! {
    /// What the host's HSM does with a block.
    ///
    /// ```
    /// use madoguchi::HsmWork;
    /// assert_eq!([HsmWork::Encrypt, HsmWork::Decrypt].map(HsmWork::name), ["encrypt", "decrypt"]);
    /// assert_eq!(HsmWork::from_name("sign"), None);
    /// ```
    HsmWork;
    /// It encrypts the block, into 1 to 96 bytes.
    Encrypt = 0 "encrypt", "暗号化", "to encrypt";
    /// It decrypts the block, into what it once encrypted.
    Decrypt = 1 "decrypt", "復号", "to decrypt";
}

/// A block that the host's HSM encrypts or decrypts. It holds no secret: the library has already encrypted what is in it.
#[derive(Clone, PartialEq, Eq)]
pub struct HsmBlock {
    /// What is done with it.
    pub work: HsmWork,
    /// The number of the pepper, which names the key in the HSM.
    pub pepper: u8,
    /// What the bytes are bound to. An HSM that takes associated data authenticates it; without it nothing is lost, because the library binds the bytes too.
    pub context: [u8; 32],
    /// The bytes: 48 to be encrypted, 1 to 96 to be decrypted.
    pub bytes: Vec<u8>,
}

impl HsmBlock {
    /// The most bytes of an encrypted block.
    ///
    /// ```
    /// assert_eq!(madoguchi::HsmBlock::MOST, 96); // 48, and room for a nonce, a tag, a padding
    /// ```
    pub const MOST: usize = 96;
}

impl fmt::Debug for HsmBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HsmBlock({} {} {})", self.work, self.pepper, hex(&self.bytes))
    }
}

/// The HSM has encrypted something into no bytes or too many, or does not decrypt what it has encrypted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotEncrypted;

/// The blocks of one act: those that the HSM has answered, and those that are wanted.
#[derive(Default)]
pub(crate) struct Hsm(Mutex<Blocks>);

#[derive(Default)]
struct Blocks {
    /// The answers. Those to encryptions have been decrypted again.
    known: Vec<(HsmBlock, Vec<u8>)>,
    /// What the decision needs and does not have.
    wanted: Vec<HsmBlock>,
    /// Encryptions that are not decrypted yet, with their answers.
    unproven: Vec<(HsmBlock, Vec<u8>)>,
    /// Whether nothing more can be asked: secrets are being compared.
    is_settled: bool,
    /// Whether nothing more is encrypted: the HSM did not decrypt what it had encrypted.
    is_broken: bool,
}

impl Hsm {
    /// The HSM's answer to a block; `None` if the act must ask for it. An empty one: the block does not decrypt. While secrets are compared, whatever is
    /// not known does not decrypt. Nor is anything encrypted any more once the HSM has failed to decrypt it again: that answer is empty too.
    pub(crate) fn answer(&self, block: HsmBlock) -> Option<Vec<u8>> {
        let mut own = self.own();
        if let Some((_, answer)) = own.known.iter().find(|(known, _)| *known == block) {
            return Some(answer.clone());
        }
        if own.is_settled || (own.is_broken && block.work == HsmWork::Encrypt) {
            return Some(Vec::new());
        }
        if !own.wanted.contains(&block) {
            own.wanted.push(block);
        }
        None
    }

    /// Asks for a block, whether its answer is known or not, and also twice: the number of blocks must not depend on what is in them (LCK-4).
    pub(crate) fn want(&self, block: HsmBlock) {
        self.own().wanted.push(block);
    }

    /// Takes the list of what is wanted.
    pub(crate) fn wanted(&self) -> Vec<HsmBlock> {
        std::mem::take(&mut self.own().wanted)
    }

    /// From now on nothing more is asked for, or everything that is needed.
    pub(crate) fn settle(&self, is_settled: bool) {
        self.own().is_settled = is_settled;
    }

    /// From now on nothing is encrypted.
    pub(crate) fn give_up(&self) {
        let mut own = self.own();
        (own.is_broken, own.unproven) = (true, Vec::new());
    }

    /// Keeps the answers, and returns the blocks that must be asked for next: each new encryption is decrypted again.
    ///
    /// # Errors
    /// The HSM has encrypted something into no bytes or too many, or does not decrypt what it has encrypted.
    pub(crate) fn answered(&self, asked: Vec<HsmBlock>, answers: Vec<Vec<u8>>) -> Result<Vec<HsmBlock>, NotEncrypted> {
        let mut own = self.own();
        let unproven = std::mem::take(&mut own.unproven);
        let mut next = Vec::new();
        for (block, answer) in asked.into_iter().zip(answers) {
            match block.work {
                HsmWork::Encrypt if answer.is_empty() || answer.len() > HsmBlock::MOST => return Err(NotEncrypted),
                HsmWork::Encrypt => {
                    next.push(HsmBlock { work: HsmWork::Decrypt, bytes: answer.clone(), ..block });
                    own.unproven.push((block, answer));
                }
                HsmWork::Decrypt => {
                    let answer = if answer.len() == SEALED_HASH { answer } else { Vec::new() };
                    own.known.retain(|(known, _)| *known != block);
                    own.known.push((block, answer));
                }
            }
        }
        for (block, answer) in unproven {
            let decrypted = HsmBlock { work: HsmWork::Decrypt, bytes: answer.clone(), ..block.clone() };
            let is_right = own.known.iter().any(|(known, again)| *known == decrypted && *again == block.bytes);
            if !is_right {
                return Err(NotEncrypted);
            }
            own.known.push((block, answer));
        }
        Ok(next)
    }

    /// No panic can happen while the lock is held, so a poisoned one is safe to use.
    fn own(&self) -> MutexGuard<'_, Blocks> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Hsm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hsm(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(work: HsmWork, byte: u8) -> HsmBlock {
        HsmBlock { work, pepper: 2, context: [3; 32], bytes: vec![byte; SEALED_HASH] }
    }

    fn decrypts(bytes: &[u8]) -> HsmBlock {
        HsmBlock { bytes: bytes.to_vec(), ..block(HsmWork::Decrypt, 0) }
    }

    /// A block is asked for once, and its answer is kept. An answer of another length than every hash has is none.
    #[test]
    fn crd_9_what_the_hsm_has_answered_is_kept() {
        let hsm = Hsm::default();
        let (one, two) = (block(HsmWork::Decrypt, 1), block(HsmWork::Decrypt, 2));
        assert_eq!([&one, &two, &one].map(|block| hsm.answer(block.clone())), [None, None, None]);
        let asked = hsm.wanted();
        assert_eq!((asked.as_slice(), hsm.wanted()), ([one.clone(), two.clone()].as_slice(), Vec::new()));
        assert_eq!(hsm.answered(asked, vec![vec![9; SEALED_HASH], vec![9; SEALED_HASH + 1]]), Ok(Vec::new()));
        assert_eq!(hsm.answer(one.clone()), Some(vec![9; SEALED_HASH]));
        assert_eq!(hsm.answer(two), Some(Vec::new()));
        for other in [
            HsmBlock { pepper: 3, ..one.clone() },
            HsmBlock { context: [4; 32], ..one.clone() },
            HsmBlock { work: HsmWork::Encrypt, ..one.clone() },
        ] {
            assert_eq!(hsm.answer(other), None);
        }
        hsm.settle(true);
        let unknown = block(HsmWork::Decrypt, 5);
        assert_eq!((hsm.answer(unknown.clone()), hsm.wanted().len()), (Some(Vec::new()), 3));
        hsm.settle(false);
        assert_eq!(hsm.answer(unknown), None);
    }

    /// LCK-4: what is compared is asked for each time, also twice.
    #[test]
    fn lck_4_a_block_that_is_known_is_asked_for_again() {
        let (hsm, one) = (Hsm::default(), block(HsmWork::Decrypt, 1));
        assert_eq!(hsm.answered(vec![one.clone()], vec![vec![9; SEALED_HASH]]), Ok(Vec::new()));
        hsm.want(one.clone());
        hsm.want(one.clone());
        assert_eq!(hsm.wanted(), [one.clone(), one.clone()]);
        // The later answer counts.
        assert_eq!(hsm.answered(vec![one.clone()], vec![Vec::new()]), Ok(Vec::new()));
        assert_eq!(hsm.answer(one), Some(Vec::new()));
    }

    /// Nothing is stored that the HSM does not decrypt again.
    #[test]
    fn crd_9_what_the_hsm_has_encrypted_is_decrypted_before_it_is_used() {
        for (answer, again, is_right) in [
            (vec![7; 64], vec![1; SEALED_HASH], true),
            (vec![7; 96], vec![1; SEALED_HASH], true),
            (vec![7; 1], vec![1; SEALED_HASH], true),
            (vec![7; 64], vec![2; SEALED_HASH], false),
            (vec![7; 64], Vec::new(), false),
        ] {
            let (hsm, own) = (Hsm::default(), block(HsmWork::Encrypt, 1));
            assert_eq!(hsm.answered(vec![own.clone()], vec![answer.clone()]), Ok(vec![decrypts(&answer)]));
            assert_eq!(hsm.answer(own.clone()), None, "not before it is decrypted");
            hsm.wanted();
            let done = hsm.answered(vec![decrypts(&answer)], vec![again]);
            assert_eq!(done, if is_right { Ok(Vec::new()) } else { Err(NotEncrypted) });
            assert_eq!(hsm.answer(own), is_right.then_some(answer));
        }
        // An act that goes on all the same has nothing encrypted, and what it knows stays.
        let (hsm, own) = (Hsm::default(), block(HsmWork::Encrypt, 1));
        assert_eq!(hsm.answered(vec![block(HsmWork::Decrypt, 2)], vec![vec![9; SEALED_HASH]]), Ok(Vec::new()));
        assert_eq!(hsm.answered(vec![own.clone()], vec![Vec::new()]), Err(NotEncrypted));
        hsm.give_up();
        assert_eq!((hsm.answer(own), hsm.wanted()), (Some(Vec::new()), Vec::new()));
        assert_eq!(hsm.answer(block(HsmWork::Decrypt, 2)), Some(vec![9; SEALED_HASH]));
        assert_eq!(hsm.answer(block(HsmWork::Decrypt, 3)), None);
        for answer in [Vec::new(), vec![7; 97]] {
            let done = Hsm::default().answered(vec![block(HsmWork::Encrypt, 1)], vec![answer]);
            assert_eq!(done, Err(NotEncrypted));
        }
        let shown = format!("{:?}", HsmBlock { bytes: vec![1, 255], ..block(HsmWork::Encrypt, 1) });
        assert_eq!((shown.as_str(), format!("{:?}", Hsm::default()).as_str()), ("HsmBlock(encrypt 2 01ff)", "Hsm(…)"));
    }
}
