//! What a page asks to be proven before its handler decides, and for whom.

use super::entries::Entries;
use super::outcome::{Reason, Refusal};
use super::session::SessionEvent;
use super::verifier::Verifier;
use crate::customer::Customer;
use crate::factor::Factor;
use crate::kernel::{AuditEvent, RowKey};
use crate::lockout::LockClosing;
use crate::page::EntryField;

/// The secrets that a page asks for. They are counted before they are compared, together (LCK-2).
pub(crate) struct Proof {
    /// Whose secrets they are.
    pub(crate) whose: Whose,
    /// The secrets, a factor each.
    pub(crate) secrets: &'static [Secrets],
}

/// Whose secrets a page asks for.
pub(crate) enum Whose {
    /// Those of the session's customer. The session goes on under a new token (LOG-5, CWE-384).
    Session,
    /// Those of whoever the entries name; the session becomes theirs.
    Named(Named),
}

/// The customer whom the entries name, or a decoy if there is none (LCK-4).
pub(crate) struct Named {
    /// The row of the name.
    pub(crate) row: fn(&Entries) -> Option<RowKey>,
    /// What becomes of the session.
    pub(crate) event: SessionEvent,
    /// What becomes of the customer's other sessions.
    pub(crate) others: Others,
    /// The locks that close it to the customer.
    pub(crate) closing: LockClosing,
    /// Whether a right secret counts as wrong for this customer.
    pub(crate) never_matches: fn(&Customer) -> bool,
    /// What the customer's state refuses before the locks and the result are looked at: to a stranger it is a wrong secret.
    pub(crate) bars: fn(&Customer) -> Option<Reason>,
    /// What the customer's state refuses although the secrets are proven.
    pub(crate) refuses: fn(&Customer) -> Option<Refused>,
    /// Why, if nobody has the name.
    pub(crate) unknown: Reason,
    /// The rules of what a stranger is told.
    pub(crate) rules: &'static [&'static str],
    /// The rules of the record of a session that opens.
    pub(crate) opens: (AuditEvent, &'static [&'static str]),
}

/// Why a named customer is refused: for the page, within, and by which rules.
pub(crate) type Refused = (Refusal, Reason, &'static [&'static str]);

/// What becomes of a customer's other sessions when one opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Others {
    /// The profile says (LOG-4).
    ByProfile,
    /// They are over: of two browsers, the later goes on.
    End,
}

/// The secrets of one factor: one attempt, right if each of them is.
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
    /// Whether a right one may be hashed anew (CRD-9): not if it is replaced at once.
    pub(crate) rehash: bool,
}

impl Proof {
    /// The marks of the secrets that it compares; `None` if there is no customer.
    pub(crate) fn marks(&self, customer: Option<&Customer>) -> Option<Vec<[u8; 16]>> {
        let entries = self.secrets.iter().flat_map(|secrets| secrets.entries);
        customer.map(|customer| entries.map(|own| own.verifier.mark(customer)).collect())
    }

    /// The factors that it counts.
    pub(crate) fn factors(&self) -> Vec<Factor> {
        self.secrets.iter().map(|secrets| secrets.factor).collect()
    }
}
