//! How a factor is compared: the stored secret, the mark that distinguishes it from later ones, and the hash made anew.

use super::context::Context;
use crate::credential::Credential;
use crate::customer::Customer;
use crate::factor::Factor;
use crate::lockout::{Ticket, Verdict};
use crate::secret::Secret;

/// Compares one secret of a factor.
pub(crate) trait Verifier: Sync {
    /// Compares an entry with what the customer has. Without a customer it does the same work and matches nothing (LCK-4).
    fn compare(&self, entry: &Secret, customer: Option<&Customer>, cx: &Context<'_>) -> Match;

    /// The mark of the stored secret. If it was replaced in the meantime, the result grants nothing.
    fn mark(&self, customer: &Customer) -> [u8; 16];

    /// Makes a new hash of a correct entry (CRD-9); `None` if it cannot.
    fn rehash(&self, entry: &Secret, customer: &Customer, cx: &Context<'_>) -> Option<Credential>;

    /// Stores a hash that was made anew.
    fn keep(&self, customer: &mut Customer, credential: Credential);
}

/// A hash that was made anew, and where it is stored.
pub(crate) struct Fresh {
    pub(crate) factor: Factor,
    pub(crate) verifier: &'static dyn Verifier,
    pub(crate) credential: Credential,
}

/// The result of a comparison.
#[derive(Clone)]
pub(crate) struct Match {
    matched: bool,
    /// Whether the hash should be made anew (CRD-9).
    stale: bool,
    /// Whether the stored secret could be compared.
    judged: bool,
}

impl Match {
    /// The result of two comparisons together.
    pub(crate) const fn and(&self, other: &Self) -> Self {
        Self { matched: self.matched & other.matched, stale: false, judged: self.judged & other.judged }
    }

    /// Whether a correct secret's hash is to be made anew (CRD-9). Never for a decoy, whose work must reveal nothing (LCK-4).
    pub(crate) const fn is_stale(&self, ticket: &Ticket) -> bool {
        self.matched && self.stale && !ticket.is_decoy()
    }

    /// The result as a sealed verdict.
    pub(crate) fn verdict(&self, ticket: Ticket) -> Verdict {
        if self.judged { ticket.verdict(self.matched) } else { ticket.unjudged() }
    }
}

/// Compares a secret with a customer's credential, or with a decoy of the same cost if there is no customer (LCK-4).
pub(crate) fn compare_hash(secret: &Secret, credential: Option<&Credential>, cx: &Context<'_>) -> Match {
    let hashing = cx.hashing();
    let decoy = || cx.arenas.with(|arena| crate::credential::check_hash(secret, &hashing.decoy(), &hashing, arena));
    let Some(credential) = credential else {
        let _ = decoy();
        return Match { matched: false, stale: false, judged: true };
    };
    match cx.arenas.with(|arena| credential.check(secret, &hashing, arena)) {
        Ok(check) => Match { matched: check.matched, stale: check.stale, judged: true },
        // A hash that cannot be compared matches nothing after the same work, and does not count as a wrong entry.
        Err(_) => {
            let _ = decoy();
            Match { matched: false, stale: false, judged: false }
        }
    }
}
