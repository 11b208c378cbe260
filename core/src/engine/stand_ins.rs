//! Rows that are read in place of those that nobody has, so that a name without a customer is the same work as one with a customer (LCK-4).

use super::context::Decoy;
use crate::credential::{HashOwner, Hashing};
use crate::customer::{Attempts, Customer, CustomerRef};
use crate::id::{CustomerId, LoginId};
use crate::kernel::{HostKeys, Kept, Row, RowKey, seal};
use crate::profile::Profile;

/// Sealed rows, made when the engine is opened. Each has the form and length of what it stands in for, so that opening it is the same work. No host stores one.
pub(crate) struct StandIns {
    /// The customer of a name that nobody has. Its hashes are under the pepper in force, and the login password's is the decoy.
    pub(crate) customer: Row,
    /// The attempts at a decoy that nobody has tried yet.
    pub(crate) attempts: Row,
    /// What refers from a name to its customer.
    pub(crate) link: Row,
}

impl StandIns {
    /// Seals the rows, and returns the hash that is compared in place of a customer's.
    pub(super) fn make(profile: &Profile, keys: &HostKeys) -> (Self, Decoy) {
        let key = RowKey::Decoy(0);
        let place = HashOwner::of_row(&key, keys);
        let customer = Customer::stand_in(profile, &place, &Hashing::of(profile.credentials(), keys));
        let decoy = Decoy { hash: customer.login_password.hash().clone(), place };
        let link = CustomerRef::to(CustomerId::nobody());
        let rows = Self {
            customer: sealed(&customer, key, profile, keys),
            attempts: sealed(&Attempts::default(), RowKey::DecoyAttempts(0), profile, keys),
            link: sealed(&link, RowKey::LoginId(LoginId::nobody()), profile, keys),
        };
        (rows, decoy)
    }

    /// All of them.
    #[cfg(test)]
    pub(super) fn each(&mut self) -> [&mut Row; 3] {
        [&mut self.customer, &mut self.attempts, &mut self.link]
    }
}

fn sealed<S: Kept<Rules = Profile>>(state: &S, key: RowKey, profile: &Profile, keys: &HostKeys) -> Row {
    Row { bytes: seal(state, &key, 1, keys, profile).bytes, key, revision: 1 }
}
