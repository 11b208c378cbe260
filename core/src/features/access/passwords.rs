//! The two passwords as factors: how each is compared, and how its hash is made anew (CRD-9).

use crate::credential::{Credential, HashBinding, HashRole, PasswordHash};
use crate::customer::Customer;
use crate::engine::{Context, Entropy, Entry, Match, Owned, Proof, Secrets, Verifier, Whose, compare_hash};
use crate::factor::Factor;
use crate::page::EntryField;
use crate::secret::Secret;

/// A password of the customer.
pub(super) struct Password {
    of: fn(&Customer) -> &Credential,
    put: fn(&mut Customer, Credential),
    /// Which secret its hashes are of.
    role: HashRole<'static>,
    /// The label of a new hash's salt.
    label: &'static str,
}

/// The login password.
pub(super) static LOGIN: Password = Password {
    of: |customer| &customer.login_password,
    put: |customer, credential| customer.login_password = credential,
    role: HashRole::LoginPassword,
    label: "login password",
};

/// The confirmation password.
pub(super) static CONFIRMATION: Password = Password {
    of: |customer| &customer.confirmation_password,
    put: |customer, credential| customer.confirmation_password = credential,
    role: HashRole::ConfirmationPassword,
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
    fn stored<'a>(&self, own: Owned<'a>, cx: &Context<'_>) -> (&'a PasswordHash, HashBinding) {
        ((self.of)(own.customer).hash(), cx.owner(own.key).of(self.role))
    }

    fn compare(&self, entry: &Secret, own: Option<Owned<'_>>, cx: &Context<'_>) -> Match {
        let own = own.map(|Owned { key, customer }| ((self.of)(customer), cx.owner(key).of(self.role)));
        compare_hash(entry, own, cx)
    }

    fn mark(&self, customer: &Customer) -> [u8; 16] {
        (self.of)(customer).mark()
    }

    fn rehash(&self, entry: &Secret, own: Owned<'_>, cx: &Context<'_>, entropy: Entropy<'_>) -> Option<Credential> {
        let (credential, salt) = ((self.of)(own.customer), entropy.salt(self.label));
        let binding = cx.owner(own.key).of(self.role);
        cx.arenas.with(|arena| credential.rehashed(entry, salt, &binding, &cx.hashing(), arena)).ok()
    }

    fn keep(&self, customer: &mut Customer, credential: Credential) {
        (self.put)(customer, credential);
    }
}
