//! Both new passwords of a change: every rule that they break, in one round (CRD-3, CRD-10, CRD-13).
//!
//! What can be told without comparing a secret of ours is told together with wrong forms, before anything is counted. Whether a password
//! is the one in force, or one before it, is told once the passwords in force are proven.

use crate::code::Code;
use crate::credential::{Credential, HashError, NewPassword, alike, check_strength};
use crate::customer::Customer;
use crate::engine::{ActError, Context, Entries, FieldFault};
use crate::id::LoginId;
use crate::page::EntryField;

/// One of the two: the field of the new password, that of the other one, that of the one in force, and what its salt is drawn for.
const BOTH: [(EntryField, EntryField, EntryField, &str); 2] = [
    (
        EntryField::NewLoginPassword,
        EntryField::NewConfirmationPassword,
        EntryField::CurrentLoginPassword,
        "new login password",
    ),
    (
        EntryField::NewConfirmationPassword,
        EntryField::NewLoginPassword,
        EntryField::CurrentConfirmationPassword,
        "new confirmation password",
    ),
];

/// Adds to the faults of the page what is wrong with the strength of both new passwords, as far as no secret is compared (CRD-10).
pub(super) fn add_strength_faults(
    entries: &Entries,
    faults: &mut Vec<FieldFault>,
    customer: &Customer,
    cx: &Context<'_>,
) {
    for (field, other, current, _) in BOTH {
        if entries.get(field).is_some() {
            let codes = strength(entries, [field, other, current], customer, cx);
            faults.extend(codes.into_iter().map(|code| FieldFault { field, code, position: None }));
        }
    }
}

/// Both credentials with their new passwords, or all faults of both (CRD-3, CRD-10).
pub(super) fn replaced(
    entries: &Entries,
    customer: &Customer,
    cx: &Context<'_>,
) -> Result<Result<(Credential, Credential), Vec<FieldFault>>, ActError> {
    let rules = cx.profile.credentials();
    let (mut faults, mut made) = (Vec::new(), Vec::new());
    let credentials = [&customer.login_password, &customer.confirmation_password];
    for ((field, other, current, label), credential) in BOTH.into_iter().zip(credentials) {
        let mut codes = strength(entries, [field, other, current], customer, cx);
        let (new, salt) = (entries.of(field), cx.salt(label));
        let replaced = cx.arenas.with(|arena| credential.replace(new, salt, cx.now, rules, &cx.hashing(), arena));
        match replaced.map_err(|_: HashError| ActError::NoMemory)? {
            Ok(credential) => made.push(credential),
            Err(broken) => codes.extend(broken.into_iter().filter(|code| !codes.contains(code)).collect::<Vec<_>>()),
        }
        faults.extend(codes.into_iter().map(|code| FieldFault { field, code, position: None }));
    }
    match <[Credential; 2]>::try_from(made) {
        Ok([login, confirmation]) if faults.is_empty() => Ok(Ok((login, confirmation))),
        _ => Ok(Err(faults)),
    }
}

/// The rules of strength that a new password breaks, by what was entered beside it and what is known of the customer.
fn strength(entries: &Entries, fields: [EntryField; 3], customer: &Customer, cx: &Context<'_>) -> Vec<Code> {
    let [new, other, current] = fields.map(|field| entries.of(field));
    let telephone = customer.data.as_ref().and_then(|data| data.telephone.as_deref());
    let asked = NewPassword {
        new,
        current: Some(current),
        other: Some(other),
        login_id: customer.login_id.as_ref().map(LoginId::as_str),
        telephone,
        account_number: Some(customer.account.number()),
    };
    let mut codes = check_strength(&asked, cx.profile.credentials().strength()).to_vec();
    // What the card prints does not become permanent, in whatever role (fault 24).
    let printed = [
        (customer.login_password.is_initial(), EntryField::CurrentLoginPassword),
        (customer.confirmation_password.is_initial(), EntryField::CurrentConfirmationPassword),
    ];
    let is_printed = printed.iter().any(|(initial, own)| *initial && alike(new.expose(), entries.of(*own).expose()));
    if is_printed && !codes.contains(&Code::SameAsCurrent) {
        codes.push(Code::SameAsCurrent);
    }
    codes
}
