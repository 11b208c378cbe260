//! An act whose host has an HSM: what it asks the HSM for, and how it goes on.
//!
//! ```text
//! decide ── a hash is wanted ──▶ Hsm ──▶ (read back what was encrypted: Hsm) ──▶ Load, as after a conflict
//! committed, the attempt is counted ──▶ Hsm ──▶ compare ──▶ Load
//! ```

use std::sync::Arc;

use super::{Act, Need, Phase};
use crate::credential::HsmBlock;
use crate::engine::act_error::ActError;
use crate::engine::engine::Drawn;
use crate::instant::Instant;

impl Act {
    /// Takes the HSM's answers to the blocks that the act asked for, in their order, and goes on. An empty answer to a block that was to be decrypted: it
    /// does not decrypt. If the HSM does not answer at all, the host answers every block with an empty one: a
    /// counted attempt must not run out as a failure.
    ///
    /// # Errors
    /// [`ActError::Misuse`]: nothing was asked, or there are more or fewer answers than blocks. [`ActError::Hsm`], if no attempt is counted: one that is
    /// counted is recorded first. Then the act is over.
    pub fn hsm_answered(&mut self, answers: Vec<Vec<u8>>, now: Instant) -> Result<(), ActError> {
        let asked = match &mut self.need {
            Need::Hsm(asked) if asked.len() == answers.len() => std::mem::take(asked),
            _ => return Err(self.misuse()),
        };
        match self.hsm.answered(asked, answers) {
            Err(_) if !self.counted => {
                self.over();
                Err(ActError::Hsm)
            }
            // A right secret must not run out as a failure because the HSM is wrong (LCK-2): the act goes on without what was to be encrypted.
            Err(_) => {
                self.hsm.give_up();
                self.begin();
                Ok(())
            }
            // What the HSM has encrypted is decrypted again before it is used.
            Ok(unproven) if !unproven.is_empty() => self.asks(unproven),
            Ok(_) => {
                if self.phase == Phase::Opening {
                    self.compare(now);
                }
                // Time has passed, so the rows are read again.
                self.begin();
                Ok(())
            }
        }
    }

    /// Asks the HSM for what the comparison of a counted attempt needs; `false` if it needs nothing.
    pub(super) fn opens(&mut self, now: Instant) -> bool {
        let engine = Arc::clone(&self.engine);
        let (pepper, checks) = self.peppers();
        self.hsm.settle(false);
        let scope = engine.scope(pepper, None, now).asking(&self.hsm, &checks);
        if let Some(plan) = &self.plan {
            plan.ask(&Drawn::new(scope, &self.randomness));
        }
        let wanted = self.hsm.wanted();
        let asks = !wanted.is_empty();
        if asks {
            (self.phase, self.need) = (Phase::Opening, Need::Hsm(wanted));
        }
        asks
    }

    /// Asks the HSM for what a decision needs. The decision is thrown away.
    pub(super) fn asks(&mut self, blocks: Vec<HsmBlock>) -> Result<(), ActError> {
        self.asked = self.asked.saturating_add(1);
        if self.asked > ASKED_MAX {
            self.over();
            return Err(ActError::GaveUp);
        }
        self.need = Need::Hsm(blocks);
        Ok(())
    }
}

/// How often an act asks the HSM at most. It asks again only if somebody has written other hashes meanwhile.
const ASKED_MAX: u8 = 64;
