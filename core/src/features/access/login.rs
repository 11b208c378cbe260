//! The login: a ladder of rungs in a fixed order (LOG-1).
//!
//! ```text
//! login ID + login password ─ one-time password, in use ─ secret questions, where asked ─ what first use still awaits ─ top page
//! ```
//! An unknown login ID, a wrong password and a lock get the same answer after the same work (LCK-4): the same rows are read and written, and one hash
//! of the same cost is computed.

use super::passwords::LOGIN;
use crate::customer::{ContractState, Customer, JourneyState};
use crate::engine::{
    ActError, Entries, Entry, Form, Named, Next, Others, Proof, Reason, Refusal, Secrets, SessionEvent, Whose,
};
use crate::factor::Factor;
use crate::kernel::{AuditEvent, RowKey};
use crate::lockout::LockClosing;
use crate::page::EntryField;

/// What the login page asks for.
pub(super) static PROOF: Proof = Proof {
    whose: Whose::Named(Named {
        row: login_row,
        event: SessionEvent::LoggedIn,
        others: Others::ByProfile,
        closing: LockClosing::Login,
        never_matches: is_of_before,
        bars: |_| None,
        refuses,
        unknown: Reason::UnknownLogin,
        rules: &["LCK-4"],
        opens: (AuditEvent::SessionOpened, &["LOG-1"]),
    }),
    secrets: &[Secrets {
        factor: Factor::LoginPassword,
        entries: &[Entry { field: EntryField::LoginPassword, verifier: &LOGIN, rehash: true }],
    }],
};

/// The row key of the entered login ID; `None` if the text is no valid login ID. Whether a customer has it is not checked here.
pub(super) fn login_row(entries: &Entries) -> Option<RowKey> {
    entries.of(EntryField::LoginId).expose().parse().ok().map(RowKey::LoginId)
}

/// Whether the customer has another login ID by now, or none: rows that were restored to before it was registered know nothing of it, and what leads from
/// it to them is left (ENR-1). Then it is treated as an ID that nobody has. The comparison is made all the same.
fn is_of_before(customer: &Customer, entries: &Entries) -> bool {
    login_row(entries) != customer.login_id.clone().map(RowKey::LoginId)
}

/// Why a customer with the correct password is refused.
fn refuses(customer: &Customer) -> Option<(Refusal, Reason, &'static [&'static str])> {
    if customer.contract != ContractState::InForce {
        return Some((Refusal::WrongCredentials, Reason::NoContract, &["LCK-4"]));
    }
    (customer.journey == JourneyState::Expired).then_some((Refusal::JourneyExpired, Reason::JourneyExpired, &["ENR-3"]))
}

/// 「ログイン」, after the password is proven: records the login, and goes on where the ladder says.
pub(super) fn log_in(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
    customer.logged_in(&form.environments, form.cx.profile.session_rules(), form.cx.now);
    Ok(Next::climb())
}
