//! The two passwords as factors: how each is compared, and how its hash is made anew (CRD-9).

use crate::credential::Credential;
use crate::customer::Customer;
use crate::engine::{Context, Entry, Match, Proof, Secrets, Verifier, Whose, compare_hash};
use crate::factor::Factor;
use crate::page::EntryField;
use crate::secret::Secret;

/// A password of the customer.
pub(super) struct Password {
    of: fn(&Customer) -> &Credential,
    put: fn(&mut Customer, Credential),
    /// The label of a new hash's salt.
    label: &'static str,
}

/// The login password.
pub(super) static LOGIN: Password = Password {
    of: |customer| &customer.login_password,
    put: |customer, credential| customer.login_password = credential,
    label: "login password",
};

/// The confirmation password.
pub(super) static CONFIRMATION: Password = Password {
    of: |customer| &customer.confirmation_password,
    put: |customer, credential| customer.confirmation_password = credential,
    label: "confirmation password",
};

/// What a page asks for on which the customer confirms something: the current confirmation password.
pub(crate) static CONFIRMED: Proof = Proof {
    whose: Whose::Session,
    secrets: &[Secrets {
        factor: Factor::ConfirmationPassword,
        entries: &[Entry { field: EntryField::ConfirmationPassword, verifier: &CONFIRMATION, rehash: true }],
    }],
};

impl Verifier for Password {
    fn compare(&self, entry: &Secret, customer: Option<&Customer>, cx: &Context<'_>) -> Match {
        compare_hash(entry, customer.map(self.of), cx)
    }

    fn mark(&self, customer: &Customer) -> [u8; 16] {
        (self.of)(customer).mark()
    }

    fn rehash(&self, entry: &Secret, customer: &Customer, cx: &Context<'_>) -> Option<Credential> {
        let (credential, salt) = ((self.of)(customer), cx.salt(self.label));
        cx.arenas.with(|arena| credential.rehashed(entry, salt, &cx.hashing(), arena)).ok()
    }

    fn keep(&self, customer: &mut Customer, credential: Credential) {
        (self.put)(customer, credential);
    }
}
