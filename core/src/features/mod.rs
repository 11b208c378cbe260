//! The register of features: each adds one line to each list. The engine knows a feature only by these lists.

mod access; // first use, login, registration
pub(crate) mod keyboard; // the software keyboard
mod mail; // change of the mail address
mod pages; // the register of pages
pub(crate) mod words; // the register of words

use std::sync::Arc;

use crate::engine::{
    Act, Does, Engine, NextProfileError, OperateAct, Registry, Requested, is_complete, proves_what_it_compares,
};
use crate::kernel::{HostKeys, Randomness};
use crate::profile::Profile;

pub(crate) use words::Page;
#[cfg(feature = "schema")]
pub(crate) use words::{AuditEvent, Button, NoticeKind};

pub use access::operator::{InitialPasswords, OperatorCommand, OperatorRequest};
pub use keyboard::{Keyboard, KeyboardError, KeyboardEvent, KeyboardState};

/// What the buttons of each feature's pages do.
const DOES: &[&[Does]] = &[access::DOES, mail::DOES];

const _: () = assert!(proves_what_it_compares(DOES), "a page compares a secret, and none of its buttons proves it");
const _: () = assert!(is_complete(DOES), "a button of a page does nothing, or two things, or stands on no page");

/// Every feature, as the engine sees it.
static REGISTRY: Registry = Registry {
    does: DOES,
    displays: &[access::DISPLAYS, mail::DISPLAYS],
    // LOG-1: the order of the rungs is fixed.
    ladder: &[access::FIRST_USE, access::FORCED_CHANGE],
    deadlines: &[access::DEADLINES],
    aborted: access::ABORTED,
    entrance: Page::Login,
    inside: Page::Top,
    outside: Page::Home,
};

/// The register, for tests of the engine that need a handler of their own.
#[cfg(test)]
pub(crate) const fn registry() -> &'static Registry {
    &REGISTRY
}

impl Engine {
    /// Opens an engine.
    pub fn new(profile: Arc<Profile>, keys: HostKeys) -> Arc<Self> {
        Self::with(profile, None, keys, &REGISTRY)
    }

    /// Opens an engine that decides by one profile and accepts the next one: it reads what machines write that already decide by the next one, and
    /// takes nothing of it back (INS-5). All machines accept a profile before any of them decides by it; docs/host.md has the sequence.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use madoguchi::{Engine, HostKeys, NextProfileError, Profile};
    /// let keys = || HostKeys::new("production", 1, &[7; 32]);
    /// let old = Arc::new(Profile::seiwa());
    /// let text = Profile::SEIWA.replace("serial = 1\n", "serial = 2\n").replace("idle-minutes = 10", "idle-minutes = 5");
    /// let next = Arc::new(Profile::load(&text)?);
    /// let engine = Engine::accepting(Arc::clone(&old), Arc::clone(&next), keys()?)?;
    /// assert_eq!((engine.profile().serial(), engine.next().map(Profile::serial)), (1, Some(2)));
    /// let refused = Engine::accepting(next, old, keys()?).err();
    /// assert_eq!(refused, Some(NextProfileError::NotNewer { serial: 1, in_force: 2 }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NextProfileError`]: the next profile is another institution's, or its serial number is not greater.
    pub fn accepting(profile: Arc<Profile>, next: Arc<Profile>, keys: HostKeys) -> Result<Arc<Self>, NextProfileError> {
        NextProfileError::check(&profile, &next)?;
        Ok(Self::with(profile, Some(next), keys, &REGISTRY))
    }

    /// Carries out an operator's request (OPR-1).
    pub fn operate(self: &Arc<Self>, request: OperatorRequest, randomness: Randomness) -> Act {
        let OperatorRequest { operator, approval, reason, customer, what } = request;
        let by = Requested { operator, approval, reason };
        let act = OperateAct { by, customer, command: Box::new(what) };
        let first = act.keys(self.institution());
        self.act(act, randomness, first)
    }
}
