//! The register of features: each adds one line to each list. The engine knows a feature only by these lists.

mod access; // first use, login, registration
pub(crate) mod keyboard; // the software keyboard
mod pages; // the register of pages
pub(crate) mod words; // the register of words

use std::sync::Arc;

use crate::engine::{Act, Does, Engine, Registry, is_complete};
use crate::kernel::{HostKeys, Randomness};
use crate::profile::Profile;

pub(crate) use words::Page;
#[cfg(feature = "schema")]
pub(crate) use words::{AuditEvent, Button, NoticeKind};

pub use access::operator::{InitialPasswords, OperatorCommand, OperatorRequest};
pub(crate) use access::operator::{Own, check_initial, check_reason};
pub use keyboard::{Keyboard, KeyboardError, KeyboardEvent, KeyboardState};

/// What the buttons of each feature's pages do.
const DOES: &[&[Does]] = &[access::DOES];

const _: () = assert!(is_complete(DOES), "a button of a page does nothing, or two things, or stands on no page");

/// Every feature, as the engine sees it.
static REGISTRY: Registry = Registry {
    does: DOES,
    displays: &[access::DISPLAYS],
    // LOG-1: the order of the rungs is fixed.
    ladder: &[access::FIRST_USE, access::FORCED_CHANGE],
    deadlines: access::DEADLINES,
    aborted: access::ABORTED,
    entrance: Page::Login,
    inside: Page::Top,
    outside: Page::Home,
};

impl Engine {
    /// Opens an engine.
    pub fn new(profile: Arc<Profile>, keys: HostKeys) -> Arc<Self> {
        Self::with(profile, keys, &REGISTRY)
    }

    /// Carries out an operator's request (OPR-1).
    pub fn operate(self: &Arc<Self>, request: OperatorRequest, randomness: Randomness) -> Act {
        let act = access::operator::OperateAct(request);
        let first = act.keys();
        self.act(act, Some(randomness), first)
    }
}
