//! What people do at the bank, a folder for each feature. A feature adds itself by a folder here and a line in `FEATURES`.

mod access;
mod keyboard;
mod mail;
mod theft;
mod upkeep;

use std::sync::LazyLock;

pub(crate) use access::opening;
use madoguchi::{Button, CustomerId, EndAllSessions, EntryField, OperatorRequest, Page, RowKey, Secret, Service};
pub(crate) use upkeep::{Change, Stage};

use crate::people::Customer;
use crate::world::World;

/// A feature.
pub(crate) struct Feature {
    /// What is done at its pages and commands.
    pub(crate) deeds: &'static [Deed],
    /// How a customer goes on from each of its pages.
    pub(crate) way: fn(Page, &Customer) -> Option<Way>,
}

/// Every feature.
const FEATURES: &[Feature] = &[access::FEATURE, mail::FEATURE, keyboard::FEATURE, upkeep::FEATURE, theft::FEATURE];

/// The deeds of all features.
pub(crate) static DEEDS: LazyLock<Vec<&'static Deed>> =
    LazyLock::new(|| FEATURES.iter().flat_map(|feature| feature.deeds).collect());

/// Something that somebody may do.
pub(crate) struct Deed {
    pub(crate) name: &'static str,
    pub(crate) who: Who,
    /// How often it is chosen, beside the others.
    pub(crate) weight: usize,
    /// Makes the act; `None` if it is not possible now. The first number says who does it, the second one chooses what is left open.
    pub(crate) begin: fn(&mut World, usize, u32) -> Option<Intent>,
}

impl Deed {
    /// Whether it wakes rows.
    pub(crate) fn is_wakening(&self) -> bool {
        self.name == upkeep::WAKES
    }

    /// Whether it goes on with a change of peppers.
    pub(crate) fn is_change(&self) -> bool {
        self.name == upkeep::CHANGES
    }
}

/// Kinds of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// A customer, with one of two browsers.
    Customer,
    /// Somebody who knows names and no secret.
    Stranger,
    /// An operator of the institution.
    Operator,
    /// The clock, which wakes rows, and other upkeep.
    Clock,
    /// Somebody who can write to the store of rows, and not to that of the marks.
    Thief,
}

impl Who {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Stranger => "stranger",
            Self::Operator => "operator",
            Self::Clock => "clock",
            Self::Thief => "thief",
        }
    }
}

/// How a customer goes on from a page.
pub(crate) struct Way {
    pub(crate) button: Button,
    pub(crate) entries: Entries,
    /// Whether the entries are secrets that prove the customer.
    pub(crate) proves: bool,
    pub(crate) changes: Changes,
}

/// Entries, by field.
pub(crate) type Entries = Vec<(EntryField, Secret)>;

/// What an act changes of what the customer knows, once it is committed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Changes {
    /// Nothing.
    #[default]
    Nothing,
    /// The login ID.
    LoginId(String),
    /// Both passwords.
    Passwords(String, String),
    /// Both passwords: the institution gives initial ones.
    Initial(String, String),
}

/// An act that somebody is about to begin.
pub(crate) struct Intent {
    pub(crate) what: What,
    /// The browser that is shown the outcome.
    pub(crate) browser: Option<usize>,
    /// The customer whom it is about.
    pub(crate) customer: Option<usize>,
    /// Whether every secret among the entries is the right one.
    pub(crate) right: bool,
    /// Whether the button compares secrets.
    pub(crate) compares: bool,
    pub(crate) changes: Changes,
}

impl Intent {
    /// An act that proves nothing and changes no secret.
    pub(crate) const fn plain(what: What, browser: Option<usize>, customer: Option<usize>) -> Self {
        Self { what, browser, customer, right: false, compares: false, changes: Changes::Nothing }
    }
}

/// What is begun.
pub(crate) enum What {
    Visit,
    /// A button, with the session and page tokens of a browser or of somebody who copied them.
    Submit {
        session: Secret,
        step: Secret,
        button: Button,
        entries: Entries,
    },
    Show(Secret),
    Authority(Secret, Service),
    Order(Box<OperatorRequest>),
    EndAll(EndAllSessions),
    Due(RowKey),
    Reseal(RowKey),
    Adopt(CustomerId),
}

/// How a customer goes on from a page, by the feature that has it.
pub(crate) fn way(page: Page, customer: &Customer) -> Option<Way> {
    FEATURES.iter().find_map(|feature| (feature.way)(page, customer))
}

/// Entries out of texts.
pub(crate) fn filled(entries: &[(EntryField, &str)]) -> Entries {
    entries.iter().map(|(field, text)| (*field, Secret::from(*text))).collect()
}
