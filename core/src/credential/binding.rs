//! Binds a hash to its place: the institution, the customer, and which of the customer's secrets it is. A hash that is copied elsewhere opens nothing
//! (CRD-9).

use sha2::{Digest as _, Sha256};

use crate::id::CustomerId;
use crate::kernel::{HostKeys, RowKey, institution_digest};

/// Whose secrets a hash may be of: one customer of one institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashOwner {
    institution: [u8; 16],
    /// The key of the customer's row.
    customer: RowKey,
}

/// Which secret of a customer a hash is of. Previous passwords keep the role of the present one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashRole<'a> {
    /// The login password.
    LoginPassword,
    /// The confirmation password.
    ConfirmationPassword,
    /// The answer to the question of this key.
    Answer(&'a str),
    /// A passcode sent by mail.
    MailPasscode,
}

impl HashOwner {
    /// A customer of the institution of this `id`.
    pub fn new(institution: &str, customer: &CustomerId) -> Self {
        Self { institution: institution_digest(institution), customer: RowKey::Customer(customer.clone()) }
    }

    /// The customer, or the decoy, whose row has this key, of the institution whose rows the keys seal.
    pub(crate) fn of_row(customer: &RowKey, keys: &HostKeys) -> Self {
        Self { institution: keys.place().institution, customer: customer.clone() }
    }

    /// The key of the customer's row.
    pub(crate) const fn row(&self) -> &RowKey {
        &self.customer
    }

    /// What a hash of one of the customer's secrets is bound to.
    ///
    /// ```
    /// use madoguchi::{HashOwner, HashRole};
    /// let owner = HashOwner::new("seiwa", &"c-1".parse()?);
    /// assert_ne!(owner.of(HashRole::LoginPassword), owner.of(HashRole::ConfirmationPassword));
    /// assert_ne!(owner.of(HashRole::LoginPassword), HashOwner::new("seiwa", &"c-2".parse()?).of(HashRole::LoginPassword));
    /// # Ok::<(), madoguchi::IdError>(())
    /// ```
    pub fn of(&self, role: HashRole<'_>) -> HashBinding {
        let (role, question) = match role {
            HashRole::LoginPassword => ("login-password", ""),
            HashRole::ConfirmationPassword => ("confirmation-password", ""),
            HashRole::Answer(question) => ("answer", question),
            HashRole::MailPasscode => ("mail-passcode", ""),
        };
        let customer = self.customer.to_string();
        let parts: [&[u8]; 5] = [LABEL, &self.institution, customer.as_bytes(), role.as_bytes(), question.as_bytes()];
        let mut digest = Sha256::new();
        for part in parts {
            // Each part's length precedes it, so that no byte can move to the next part (fault 16).
            digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            digest.update(part);
        }
        HashBinding(digest.finalize().into())
    }
}

/// What one hash is bound to: Argon2's associated data, and a part of what its encryption authenticates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashBinding([u8; 32]);

impl HashBinding {
    pub(crate) const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The label of the digest: part of the format.
const LABEL: &[u8] = b"madoguchi hash 1";
