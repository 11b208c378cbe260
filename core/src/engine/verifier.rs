//! How a factor is compared: the stored secret, the mark that distinguishes it from later ones, and the hash made anew.

use super::context::{Context, Entropy};
use super::outcome::Reason;
use crate::credential::{Credential, HashBinding, HashError, PasswordHash, check_hash};
use crate::customer::Customer;
use crate::factor::Factor;
use crate::kernel::RowKey;
use crate::lockout::{Ticket, Verdict};
use crate::secret::Secret;

/// Compares one secret of a factor.
pub(crate) trait Verifier: Sync {
    /// The stored hash, and what it is bound to.
    fn stored<'a>(&self, own: Owned<'a>, cx: &Context<'_>) -> (&'a PasswordHash, HashBinding);

    /// Compares an entry with what the customer has. Without a customer it does the same work and matches nothing (LCK-4).
    fn compare(&self, entry: &Secret, own: Option<Owned<'_>>, cx: &Context<'_>) -> Match;

    /// The mark of the stored secret. If it was replaced in the meantime, the result grants nothing.
    fn mark(&self, customer: &Customer) -> [u8; 16];

    /// Makes a new hash of a correct entry (CRD-9); `None` if it cannot.
    fn rehash(&self, entry: &Secret, own: Owned<'_>, cx: &Context<'_>, entropy: Entropy<'_>) -> Option<Credential>;

    /// Stores a hash that was made anew.
    fn keep(&self, customer: &mut Customer, credential: Credential);
}

/// A customer with the key of their row, to which their hashes are bound.
#[derive(Clone, Copy)]
pub(crate) struct Owned<'a> {
    pub(crate) key: &'a RowKey,
    pub(crate) customer: &'a Customer,
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
    /// Why the stored secret could not be compared, if so.
    unjudged: Option<Unjudged>,
}

/// Why a stored secret could not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unjudged {
    /// Its hash is none, or asks more than the profile allows.
    Hash,
    /// Its hash does not open: the pepper is not here, or the hash was made for another place.
    NotOpened,
}

impl Match {
    /// The result of two comparisons together.
    pub(crate) const fn and(&self, other: &Self) -> Self {
        let unjudged = match self.unjudged {
            Some(why) => Some(why),
            None => other.unjudged,
        };
        Self { matched: self.matched & other.matched, stale: false, unjudged }
    }

    /// Whether a correct secret's hash is to be made anew (CRD-9). Never for a decoy, whose work must reveal nothing (LCK-4).
    pub(crate) const fn is_stale(&self, ticket: &Ticket) -> bool {
        self.matched && self.stale && !ticket.is_decoy()
    }

    /// Why the stored secret could not be compared, if so.
    pub(crate) const fn unjudged(&self) -> Option<Unjudged> {
        self.unjudged
    }

    /// The result as a sealed verdict.
    pub(crate) fn verdict(&self, ticket: Ticket) -> Verdict {
        if self.unjudged.is_none() { ticket.verdict(self.matched) } else { ticket.unjudged() }
    }
}

impl Unjudged {
    /// The reason for the institution.
    pub(crate) const fn reason(self) -> Reason {
        match self {
            Self::Hash => Reason::Unjudged,
            Self::NotOpened => Reason::HashNotOpened,
        }
    }
}

/// Compares a secret with a customer's credential, which is bound to its place, or with a decoy of the same cost if there is no customer (LCK-4).
pub(crate) fn compare_hash(secret: &Secret, own: Option<(&Credential, HashBinding)>, cx: &Context<'_>) -> Match {
    let hashing = cx.hashing();
    let check = |hash, binding| cx.arenas.with(|arena| check_hash(secret, hash, &binding, &hashing, arena));
    let decoy = || check(&cx.decoy.hash, cx.decoy.binding());
    let Some((credential, binding)) = own else {
        let _ = decoy();
        return Match { matched: false, stale: false, unjudged: None };
    };
    match check(credential.hash(), binding) {
        Ok(check) => Match { matched: check.matched, stale: check.stale, unjudged: None },
        // A hash that cannot be compared matches nothing after the same work, and does not count as a wrong entry.
        Err(error) => {
            let _ = decoy();
            let why = if matches!(error, HashError::Pepper(_)) { Unjudged::NotOpened } else { Unjudged::Hash };
            Match { matched: false, stale: false, unjudged: Some(why) }
        }
    }
}
