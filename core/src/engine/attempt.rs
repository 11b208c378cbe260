//! An attempt at the secrets of a page, and its state (LCK-2).

use super::context::{Context, Entropy};
use super::entries::Entries;
use super::hsm_check::HsmCheck;
use super::proof::Proof;
use super::verifier::{Fresh, Match, Owned, Unjudged};
use crate::customer::Customer;
use crate::kernel::RowKey;
use crate::lockout::{Ticket, Verdict};

/// An attempt: not counted yet, counted, or compared.
#[derive(Default)]
pub(crate) enum Attempt {
    /// Nothing is counted.
    #[default]
    None,
    /// Counted once the commit holds, and compared when the host confirms the commit.
    Counted(Counted),
    /// Compared; the result is still to be recorded.
    Compared(Compared),
}

/// A counted attempt.
pub(crate) struct Counted {
    /// What the page asks for.
    pub(crate) proof: &'static Proof,
    /// A ticket for each factor.
    pub(crate) tickets: Vec<Ticket>,
    /// The key of the customer's row, or of the decoy's.
    pub(crate) key: RowKey,
    /// The customer as they were when it was counted; `None` for a decoy.
    pub(crate) customer: Option<Box<Customer>>,
    /// Whether a correct secret counts as wrong, because the customer has already passed this step.
    pub(crate) never_matches: bool,
    /// Whether the hash of a correct secret may be made anew: only if the secret alone decides (CRD-9).
    pub(crate) may_rehash: bool,
}

/// A compared attempt.
pub(crate) struct Compared {
    /// A verdict for each factor.
    pub(crate) verdicts: Vec<Verdict>,
    /// The hashes that were made anew, because their cost is below the profile's (CRD-9).
    pub(crate) fresh: Vec<Fresh>,
    /// What the page asked for.
    pub(crate) proof: &'static Proof,
    /// Why a stored secret could not be compared, if so.
    pub(crate) unjudged: Option<Unjudged>,
    /// The marks of the secrets that were compared; `None` for a decoy.
    pub(crate) against: Option<Vec<[u8; 16]>>,
}

impl Counted {
    /// Asks the HSM for what the comparison needs: for each pepper in the HSM and each entry the stored hash, if it is under that pepper, and else the check
    /// block. So a decoy asks for as many blocks as a customer, whatever their hashes are under (LCK-4).
    pub(super) fn ask(&self, checks: &[HsmCheck], cx: &Context<'_>) {
        let Some(hsm) = cx.hsm else { return };
        let owned = self.customer.as_deref().map(|customer| Owned { key: &self.key, customer });
        for check in checks.iter().filter(|check| cx.keys.opens(check.pepper()).is_ok()) {
            for own in self.proof.secrets.iter().flat_map(|secrets| secrets.entries) {
                let stored = owned.and_then(|owned| {
                    let (hash, binding) = own.verifier.stored(owned, cx);
                    hash.block_of(check.number, &binding)
                });
                hsm.want(stored.unwrap_or_else(|| check.block(cx)));
            }
        }
    }

    /// Compares the entries, and returns a verdict for each factor and the hashes that were made anew.
    pub(super) fn compare(self, entries: &Entries, cx: &Context<'_>, entropy: Entropy<'_>) -> Compared {
        let customer = self.customer.as_deref();
        let against = self.proof.marks(customer);
        let owned = customer.map(|customer| Owned { key: &self.key, customer });
        let (mut verdicts, mut fresh, mut unjudged) = (Vec::new(), Vec::new(), None);
        for (secrets, ticket) in self.proof.secrets.iter().zip(self.tickets) {
            let mut all: Option<Match> = None;
            for own in secrets.entries {
                let entry = entries.of(own.field);
                let found = own.verifier.compare(entry, owned, cx);
                if let Some(customer) = owned.filter(|_| own.rehash && self.may_rehash && found.is_stale(&ticket)) {
                    let made = own.verifier.rehash(entry, customer, cx, entropy);
                    let keep = |credential| Fresh { factor: secrets.factor, verifier: own.verifier, credential };
                    fresh.extend(made.map(keep));
                }
                all = Some(all.map_or(found.clone(), |before| before.and(&found)));
            }
            let Some(found) = all else { continue };
            let is_wrong = self.never_matches && found.unjudged().is_none();
            unjudged = unjudged.or(found.unjudged());
            verdicts.push(if is_wrong { ticket.verdict(false) } else { found.verdict(ticket) });
        }
        Compared { proof: self.proof, verdicts, fresh, unjudged, against }
    }
}
