//! 初回利用登録: the customer proves the contract card's data and both initial passwords, then chooses the login ID (ENR-1, LCK-7).
//!
//! An account that does not exist, or that already has a login ID, gets the same answer after the same work as a wrong password.

use super::login::login_row;
use super::passwords::{CONFIRMATION, LOGIN};
use crate::customer::{ContractState, Customer, JourneyEvent, JourneyState, TakenIds};
use crate::engine::{
    ActError, Entries, Entry, Form, Named, Next, Others, Proof, Reason, Refusal, Secrets, SessionEvent, Whose,
};
use crate::factor::Factor;
use crate::id::Account;
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::lockout::LockClosing;
use crate::page::{EntryField, Page};

/// What the first page asks for. Both passwords together are one secret.
pub(super) static PROOF: Proof = Proof {
    whose: Whose::Named(Named {
        row: account_row,
        event: SessionEvent::Identified,
        others: Others::End,
        closing: LockClosing::FirstUse,
        // A customer who already has a login ID is treated as a stranger. The comparison is made all the same.
        never_matches: |customer, _| customer.login_id.is_some(),
        bars,
        refuses,
        unknown: Reason::UnknownAccount,
        rules: &["LCK-7"],
        opens: (AuditEvent::SessionOpened, &["ENR-1"]),
    }),
    secrets: &[Secrets {
        factor: Factor::FirstUse,
        entries: &[
            Entry { field: EntryField::LoginPassword, verifier: &LOGIN, rehash: false },
            Entry { field: EntryField::ConfirmationPassword, verifier: &CONFIRMATION, rehash: false },
        ],
    }],
};

/// The row of the account that is entered.
fn account_row(entries: &Entries) -> Option<RowKey> {
    let [branch, kind, number] = [EntryField::BranchNumber, EntryField::AccountType, EntryField::AccountNumber]
        .map(|field| entries.of(field).expose());
    Account::new(branch, kind, number).ok().map(RowKey::Account)
}

fn bars(customer: &Customer) -> Option<Reason> {
    match customer.contract {
        _ if customer.login_id.is_some() => Some(Reason::FirstUseDone),
        ContractState::InForce => None,
        ContractState::Suspended | ContractState::Closed => Some(Reason::NoContract),
    }
}

/// Reports that the time for first use is over, but only to a customer who has proven the card (ENR-3).
fn refuses(customer: &Customer) -> Option<(Refusal, Reason, &'static [&'static str])> {
    let over = customer.journey != JourneyState::AwaitsLoginId;
    over.then_some((Refusal::JourneyExpired, Reason::JourneyExpired, &["ENR-3"]))
}

/// 「次へ」, after the card is proven: the login ID comes next.
pub(super) fn account(_: &Form<'_>, _: &mut Customer) -> Result<Next, ActError> {
    Ok(Next::to(Page::FirstUseLoginId))
}

/// The row of the login ID that the customer asks for.
pub(super) fn wanted_login_id(entries: &Entries) -> Option<RowKey> {
    login_row(entries)
}

/// 「ID登録実行」: takes the login ID by writing the row that names its customer. Only one act can write that row first (ENR-1, CRD-4).
pub(super) fn login_id(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
    let now = form.cx.now;
    if customer.taken_ids.on(now) >= form.cx.profile.first_use_rules().taken_ids_per_day {
        let refused = Next::refuse(Refusal::TooManyLoginIds, Reason::TooManyLoginIds, &["ENR-1"]);
        return Ok(refused.retry_at(TakenIds::until(now)));
    }
    if form.is_taken {
        customer.taken_ids = customer.taken_ids.and_one(now);
        let refused = Next::refuse(Refusal::LoginIdTaken, Reason::LoginIdTaken, &["ENR-1", "CRD-4"]);
        return Ok(refused.counted().audit(AuditEvent::LoginIdRefused, &["ENR-1"], Vec::new()));
    }
    let entered = form.entries.of(EntryField::LoginId).expose();
    let Ok(login_id) = entered.parse() else { return Err(ActError::Misuse) };
    if !customer.journey(JourneyEvent::LoginIdTaken) {
        return Ok(Next::out_of_order());
    }
    customer.login_id = Some(login_id);
    customer.sessions.clear();
    let facts = vec![Fact::new("login-id", entered)];
    Ok(Next::release(Page::FirstUseDone)
        .keep(vec![(EntryField::LoginId, entered.to_owned())])
        .audit(AuditEvent::LoginIdTaken, &["ENR-1"], facts)
        .notice(NoticeKind::LoginIdTaken, customer.mail()))
}

/// The deadline of first use (ENR-3).
pub(super) fn until(customer: &Customer) -> Option<crate::instant::Instant> {
    let open = !matches!(customer.journey, JourneyState::Done | JourneyState::Expired);
    open.then_some(customer.journey_until)
}

/// Ends first use because its time is over.
pub(super) fn expire(customer: &mut Customer) -> Option<(AuditEvent, &'static [&'static str])> {
    customer.journey(JourneyEvent::Expired).then_some((AuditEvent::JourneyExpired, &["ENR-3"]))
}
