//! A session of a customer, as their row lists it.

use serde::{Deserialize, Serialize};

use crate::id::SessionId;
use crate::lockout::Origin;

/// A session that may live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LiveSession {
    pub(crate) id: SessionId,
    /// The origin of its wrong entries: whether its environment was known when it began (LCK-6).
    pub(crate) known: bool,
    /// The revision of the row of attempts from which on it lives. A lock names a later one (LCK-1).
    pub(crate) since: u64,
}

impl LiveSession {
    /// The origin under which its attempts are counted (LCK-6).
    pub(crate) const fn origin(&self) -> Origin {
        if self.known { Origin::Known } else { Origin::Stranger }
    }
}
