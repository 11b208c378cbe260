//! Which secrets a page asks for before its handler decides, and whose they are.

use super::entries::Entries;
use super::outcome::{Reason, Refusal};
use super::session::SessionEvent;
use super::verifier::Verifier;
use crate::customer::Customer;
use crate::factor::Factor;
use crate::kernel::{AuditEvent, RowKey};
use crate::lockout::LockClosing;
use crate::page::EntryField;

/// The secrets that a page asks for. All of them are counted together before any is compared (LCK-2).
pub(crate) struct Proof {
    /// Whose secrets they are.
    pub(crate) whose: Whose,
    /// The secrets, one item for each factor.
    pub(crate) secrets: &'static [Secrets],
}

/// Whose secrets a page asks for.
pub(crate) enum Whose {
    /// Those of the session's customer. The session goes on under a new token (LOG-5, CWE-384).
    Session,
    /// Those of the customer whom the entries name; the session becomes theirs.
    Named(Named),
}

/// The customer whom the entries name, or a decoy if there is none (LCK-4).
pub(crate) struct Named {
    /// The row of the name.
    pub(crate) row: fn(&Entries) -> Option<RowKey>,
    /// What happens to the session.
    pub(crate) event: SessionEvent,
    /// What happens to the customer's other sessions.
    pub(crate) others: Others,
    /// The locks that close it to the customer.
    pub(crate) closing: LockClosing,
    /// Whether a correct secret counts as wrong for this customer.
    pub(crate) never_matches: fn(&Customer, &Entries) -> bool,
    /// The refusal because of the customer's state that comes before locks and result. To a stranger it looks like a wrong secret.
    pub(crate) bars: fn(&Customer) -> Option<Reason>,
    /// The refusal because of the customer's state that comes after the secrets are proven.
    pub(crate) refuses: fn(&Customer) -> Option<Refused>,
    /// The reason if no customer has the name.
    pub(crate) unknown: Reason,
    /// The rules that are reported to a stranger.
    pub(crate) rules: &'static [&'static str],
    /// The record when a session opens, and its rules.
    pub(crate) opens: (AuditEvent, &'static [&'static str]),
}

/// Why a named customer is refused: for the page, for the institution, and by which rules.
pub(crate) type Refused = (Refusal, Reason, &'static [&'static str]);

/// What happens to a customer's other sessions when one opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Others {
    /// The profile decides (LOG-4).
    ByProfile,
    /// They end: of two browsers, the later one goes on.
    End,
}

/// The secrets of one factor: one attempt, which is right if every secret is.
pub(crate) struct Secrets {
    /// The factor that is counted.
    pub(crate) factor: Factor,
    /// Each entry, and how it is compared.
    pub(crate) entries: &'static [Entry],
}

/// An entry that is compared.
pub(crate) struct Entry {
    /// The field.
    pub(crate) field: EntryField,
    /// How it is compared.
    pub(crate) verifier: &'static dyn Verifier,
    /// Whether the hash of a correct entry may be made anew (CRD-9). Not if the entry is replaced at once.
    pub(crate) rehash: bool,
}

impl Proof {
    /// The marks of the secrets that it compares; `None` if there is no customer.
    pub(crate) fn marks(&self, customer: Option<&Customer>) -> Option<Vec<[u8; 16]>> {
        let entries = self.secrets.iter().flat_map(|secrets| secrets.entries);
        customer.map(|customer| entries.map(|own| own.verifier.mark(customer)).collect())
    }

    /// Whether it asks for a field.
    pub(crate) const fn asks(&self, field: EntryField) -> bool {
        let mut secrets = self.secrets;
        while let [own, more @ ..] = secrets {
            let mut entries = own.entries;
            while let [entry, next @ ..] = entries {
                if entry.field.index() == field.index() {
                    return true;
                }
                entries = next;
            }
            secrets = more;
        }
        false
    }

    /// The factors that it counts.
    pub(crate) fn factors(&self) -> Vec<Factor> {
        self.secrets.iter().map(|secrets| secrets.factor).collect()
    }
}
