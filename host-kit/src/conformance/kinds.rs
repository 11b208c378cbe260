//! The keys of a check: for each kind of row that a host stores.

use madoguchi::{Account, CustomerId, RowKey, Secret, SessionId};

use super::names::Check;

/// A kind of row that a host stores, in the order of the keys' bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Account,
    Attempts,
    DecoyAttempts,
    Customer,
    Institution,
    Login,
    Session,
}

impl Kind {
    pub(super) const ALL: [Self; Self::COUNT] = [
        Self::Account,
        Self::Attempts,
        Self::DecoyAttempts,
        Self::Customer,
        Self::Institution,
        Self::Login,
        Self::Session,
    ];

    /// The number of kinds.
    pub(super) const COUNT: usize = 7;
}

/// Gives the keys of one check of a run. No two checks and no two runs have a key in common, except by chance those of accounts and
/// decoys, because these keys have room for a number only.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    run: String,
    check: Check,
}

impl Keys {
    pub(super) fn new(run: &str, check: Check) -> Self {
        Self { run: run.to_owned(), check }
    }

    /// The key of a row of a kind. Numbers are below 16.
    pub(super) fn of(&self, kind: Kind, number: u16) -> RowKey {
        let label = format!("k{number}");
        let key = match kind {
            Kind::Account => account(self.number(number)),
            // Neither these nor institutions have the name of the customer, so that a store that confuses the kinds fails one check and not all.
            Kind::Attempts => self.name(&format!("a{number}")).map(RowKey::Attempts),
            Kind::DecoyAttempts => {
                let [.., high, low] = self.number(number).to_be_bytes();
                Some(RowKey::DecoyAttempts(u16::from_be_bytes([high, low])))
            }
            Kind::Customer => self.name(&label).map(RowKey::Customer),
            Kind::Institution => return self.institution(&format!("i{number}")),
            Kind::Login => return self.login(&label),
            Kind::Session => Some(RowKey::Session(self.session(&label))),
        };
        key.unwrap_or(INVALID)
    }

    /// The key of a customer's row. The label has characters that a customer's name allows.
    pub(super) fn customer(&self, label: &str) -> RowKey {
        self.name(label).map_or(INVALID, RowKey::Customer)
    }

    /// The key of a customer's attempts.
    pub(super) fn attempts(&self, label: &str) -> RowKey {
        self.name(label).map_or(INVALID, RowKey::Attempts)
    }

    /// The key of an institution's row. The label has letters and digits. No bank's own institution has such a name.
    pub(super) fn institution(&self, label: &str) -> RowKey {
        let name = format!("kit.{}.{}.{label}", self.run, self.check.name());
        name.parse().map_or(INVALID, RowKey::Institution)
    }

    /// The key of a login ID. The label has letters and digits.
    pub(super) fn login(&self, label: &str) -> RowKey {
        // The length of the run's name makes it impossible that two runs have one login ID.
        let name = format!("kit{:x}{}{}{label}", self.run.len(), self.run, self.check.name().replace('-', ""));
        name.parse().map_or(INVALID, RowKey::LoginId)
    }

    /// A login ID's key of the greatest length.
    pub(super) fn longest_login(&self, end: char) -> RowKey {
        let head = self.login("x").to_string().len().saturating_sub("login/x".len());
        self.login(&format!("{}{end}", "0".repeat(63_usize.saturating_sub(head))))
    }

    /// A customer, the customer's attempts, an institution and a login ID, all of one name.
    pub(super) fn namesakes(&self) -> [RowKey; 4] {
        let login = self.login("same");
        let name = match &login {
            RowKey::LoginId(login) => login.as_str().parse::<CustomerId>().ok(),
            _ => None,
        };
        let [customer, attempts] = [RowKey::Customer, RowKey::Attempts].map(|kind| name.clone().map_or(INVALID, kind));
        let institution = name.and_then(|name| name.as_str().parse().ok()).map_or(INVALID, RowKey::Institution);
        [customer, attempts, institution, login]
    }

    /// The name of a session.
    pub(super) fn session(&self, label: &str) -> SessionId {
        SessionId::of(&Secret::from(format!("kit.{}.{}.{label}", self.run, self.check.name()).as_str()))
    }

    /// An account's key that differs from the one of this number in its first digit.
    pub(super) fn far_account(&self, number: u16) -> RowKey {
        account(self.number(number).wrapping_add(ACCOUNTS.wrapping_div(2))).unwrap_or(INVALID)
    }

    fn name(&self, label: &str) -> Option<CustomerId> {
        format!("kit.{}.{}.{label}", self.run, self.check.name()).parse().ok()
    }

    /// A number for each run, check and number of a row: consecutive ones within a run.
    fn number(&self, number: u16) -> u64 {
        let run = SessionId::of(&Secret::from(format!("kit.{}", self.run).as_str())).to_string();
        let first = run.get(..12).and_then(|hex| u64::from_str_radix(hex, 16).ok()).unwrap_or_default();
        let place =
            Check::ALL.iter().position(|check| *check == self.check).and_then(|place| u64::try_from(place).ok());
        first.wrapping_add(place.unwrap_or_default().wrapping_mul(16)).wrapping_add(u64::from(number))
    }
}

/// An account of type 0, which no bank has.
fn account(number: u64) -> Option<RowKey> {
    let digits = format!("{:010}", number.checked_rem(ACCOUNTS).unwrap_or_default());
    let (branch, number) = digits.split_at_checked(3)?;
    Account::new(branch, "0", number).ok().map(RowKey::Account)
}

/// INVARIANT (keys-are-valid): `Suite::new` has checked the run's name, and the labels have only characters that the kind allows, so every
/// key is valid. A decoy's own row is never stored, so a mistake here would fail every store.
const INVALID: RowKey = RowKey::Decoy(0);

/// The number of accounts of one type.
const ACCOUNTS: u64 = 10_000_000_000;
