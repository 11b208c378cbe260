//! The HSM of the conformance vectors. `vectors/README.md` says what it does.

use madoguchi::{HsmAnswerInput, HsmBlockRecord, HsmWork};
use serde::Deserialize;

/// How the HSM answers an act.
#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Hsm {
    /// With its own key.
    #[default]
    Right,
    /// With another key.
    Wrong,
    /// It encrypts with another key than it decrypts.
    Torn,
}

impl Hsm {
    /// Its answers to the blocks of a need.
    pub(crate) fn answers(self, blocks: &[HsmBlockRecord]) -> Vec<HsmAnswerInput> {
        let answer = |block: &HsmBlockRecord| {
            let [number, ..] = block.pepper.to_le_bytes();
            let is_right = match self {
                Self::Right => true,
                Self::Wrong => false,
                Self::Torn => block.work == HsmWork::Decrypt,
            };
            let key = if is_right { number } else { !number };
            let turned = block
                .bytes
                .as_slice()
                .iter()
                .zip(block.context.as_slice().iter().cycle())
                .map(|(byte, context)| byte ^ context ^ key);
            let mut bytes: Vec<u8> = turned.collect();
            match block.work {
                HsmWork::Encrypt => bytes.push(number),
                HsmWork::Decrypt => bytes.truncate(bytes.len().saturating_sub(1)),
            }
            HsmAnswerInput { bytes: bytes.into() }
        };
        blocks.iter().map(answer).collect()
    }
}

/// The blocks of a need as words: how many are to be decrypted, and how many encrypted.
pub(crate) fn told(blocks: &[HsmBlockRecord]) -> String {
    let counted = [HsmWork::Decrypt, HsmWork::Encrypt].map(|work| {
        let number = blocks.iter().filter(|block| block.work == work).count();
        (number > 0).then(|| format!("{} {number}", work.name()))
    });
    counted.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
