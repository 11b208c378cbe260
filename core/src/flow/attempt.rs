//! An attempt at the secrets of a page, as far as it has come (LCK-2).

use super::engine::Context;
use super::entries::Entries;
use crate::credential::Credential;
use crate::lockout::{Ticket, Verdict};

/// An attempt: before it is counted, while it is, and compared.
#[derive(Default)]
pub(super) enum Attempt {
    /// Nothing is counted.
    #[default]
    None,
    /// Counted, once the commit holds; compared when the host says so.
    Counted {
        tickets: Vec<Ticket>,
        compare: Compare,
        /// The passwords that were in force.
        against: Option<[[u8; 16]; 2]>,
    },
    /// Compared; to be recorded.
    Compared {
        verdicts: Vec<Verdict>,
        rehash: Box<Rehash>,
        /// The passwords that were in force.
        against: Option<[[u8; 16]; 2]>,
    },
}

/// Compares the secrets of counted attempts: a verdict for each ticket.
pub(super) type Compare = Box<dyn FnOnce(Vec<Ticket>, &Entries, &Context<'_>) -> (Vec<Verdict>, Rehash) + Send>;

/// Credentials whose hashes were made anew, because they had become too cheap (CRD-9).
#[derive(Default)]
pub(super) struct Rehash {
    pub(super) login_password: Option<Credential>,
    pub(super) confirmation_password: Option<Credential>,
}
