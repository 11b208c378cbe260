//! The row of an account or a login ID: it names the customer to whom it belongs (ENR-1, CRD-4).

use serde::{Deserialize, Serialize};

use crate::id::CustomerId;
use crate::instant::Instant;
use crate::kernel::Shown::{self, Value};
use crate::kernel::{Carried, RowKind, Section, one_section};
use crate::profile::Profile;

/// The customer to whom an account or a login ID belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CustomerRef {
    pub(crate) customer: CustomerId,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(crate) carried: Carried,
}

impl CustomerRef {
    /// Refers to a customer.
    pub(crate) fn to(customer: CustomerId) -> Self {
        Self { customer, carried: Carried::default() }
    }
}

impl Section for CustomerRef {
    type Rules = Profile;
    const NUMBER: u16 = 4;
    const NAME: &'static str = "link";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 128;
    const SHOWN: &'static [Shown] = &[Value("customer")];

    fn due_at(&self, _: &Profile) -> Option<Instant> {
        None
    }

    fn absent() -> Option<Self> {
        None
    }
}

one_section!(CustomerRef, RowKind::Link);
