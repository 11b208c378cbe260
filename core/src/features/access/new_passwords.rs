//! Checks both new passwords of a change, and reports every rule that they break in one round (CRD-3, CRD-10, CRD-13).
//!
//! Faults that need no comparison with a stored secret are reported together with wrong forms, before anything is counted. Whether a password equals
//! the current one or a previous one is reported only after the current passwords are proven.

use crate::code::Code;
use crate::credential::{Credential, HashRole, NewPassword, alike, check_strength};
use crate::customer::Customer;
use crate::engine::{ActError, Context, Entries, FieldFault, Form};
use crate::id::LoginId;
use crate::page::EntryField;

/// For each of the two: the field of the new password, that of the other new one, that of the current one, which secret it is, and the label of its salt.
const BOTH: [(EntryField, EntryField, EntryField, HashRole<'static>, &str); 2] = [
    (
        EntryField::NewLoginPassword,
        EntryField::NewConfirmationPassword,
        EntryField::CurrentLoginPassword,
        HashRole::LoginPassword,
        "new login password",
    ),
    (
        EntryField::NewConfirmationPassword,
        EntryField::NewLoginPassword,
        EntryField::CurrentConfirmationPassword,
        HashRole::ConfirmationPassword,
        "new confirmation password",
    ),
];

/// Adds what is wrong with the strength of both new passwords, as far as no secret needs to be compared (CRD-10).
pub(super) fn add_strength_faults(
    entries: &Entries,
    faults: &mut Vec<FieldFault>,
    customer: &Customer,
    cx: &Context<'_>,
) {
    for (field, other, current, ..) in BOTH {
        if entries.get(field).is_some() {
            let codes = strength(entries, [field, other, current], customer, cx);
            faults.extend(codes.into_iter().map(|code| FieldFault { field, code, position: None }));
        }
    }
}

/// Both credentials with their new passwords, or every fault of both (CRD-3, CRD-10).
pub(super) fn replaced(
    form: &Form<'_>,
    customer: &Customer,
) -> Result<Result<(Credential, Credential), Vec<FieldFault>>, ActError> {
    let (entries, cx, owner) = (form.entries, form.cx, form.owner()?);
    let rules = cx.profile.credentials();
    let (mut faults, mut made) = (Vec::new(), Vec::new());
    let credentials = [&customer.login_password, &customer.confirmation_password];
    for ((field, other, current, role, label), credential) in BOTH.into_iter().zip(credentials) {
        let mut codes = strength(entries, [field, other, current], customer, cx);
        let (new, drawn) = (entries.of(field), form.entropy.new_password(label));
        let (binding, hashing) = (owner.of(role), cx.hashing());
        let replaced = cx.arenas.with(|arena| credential.replace(new, drawn, cx.now, rules, &binding, &hashing, arena));
        match replaced.map_err(|error| ActError::of_hash(error, owner.row()))? {
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

/// The rules of strength that a new password breaks, given the other entries and what is known of the customer.
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
    // The initial passwords printed on the card may not become permanent, for either password (fault 24).
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
