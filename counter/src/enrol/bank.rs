//! The host: it has the keys, the clock, the randomness and the store, and hands acts to the library.

use std::sync::Arc;

use madoguchi::{
    Act, Engine as ActEngine, Instant, OperatorRequest, Outcome, PageShown, Profile, Public, Secret, Submission,
};
use madoguchi_host_kit::{Patience, drive, wake};

use crate::clock;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::host::chance::Chance;
use crate::host::outside::Outside;
use crate::host::store::{Store, failed};

/// A bank that is open at this terminal.
pub(crate) struct Bank {
    engine: Arc<ActEngine>,
    pub(crate) store: Store,
    pub(crate) chance: Chance,
    /// The instant at which the clock stands still; `None` if it goes.
    still: Option<Instant>,
}

impl Bank {
    /// Opens it, at an instant that stands still where one is given.
    pub(crate) fn open(
        engine: &Engine,
        outside: &Outside,
        chance: Chance,
        still: Option<Instant>,
    ) -> Result<Self, Failure> {
        let store = Store::open(outside.store.as_deref())?;
        let acts = ActEngine::new(Arc::clone(&engine.profile), outside.keys()?);
        Ok(Self { engine: acts, store, chance, still })
    }

    pub(crate) fn profile(&self) -> &Profile {
        self.engine.profile()
    }

    /// The instant of the next act.
    pub(crate) fn now(&self) -> Instant {
        now(self.still)
    }

    /// The institution orders something (OPR-1).
    pub(crate) fn order(&mut self, order: OperatorRequest) -> Result<Outcome, Failure> {
        let act = self.engine.operate(order, self.chance.for_act()?);
        self.take(act)
    }

    /// Somebody comes to the login page.
    pub(crate) fn start_session(&mut self) -> Result<Outcome, Failure> {
        let act = self.engine.start_session(self.chance.for_act()?);
        self.take(act)
    }

    /// A button is pressed.
    pub(crate) fn submit(&mut self, submission: Submission) -> Result<Outcome, Failure> {
        let act = self.engine.submit(submission, self.chance.for_act()?);
        self.take(act)
    }

    /// The page of a session as it stands; `None` if the session is over (LOG-2).
    pub(crate) fn show(&mut self, session: &Secret) -> Result<Option<PageShown>, Failure> {
        let act = self.engine.show(session);
        Ok(match self.take(act)?.public {
            Public::Page(shown) => Some(shown).filter(|shown| shown.refused.is_none()),
            _ => None,
        })
    }

    /// Wakes what is due, as a host does every few seconds, and drives an act to its end.
    fn take(&mut self, mut act: Act) -> Result<Outcome, Failure> {
        let Self { engine, store, still, .. } = self;
        let clock = || now(*still);
        let woken = wake(store, clock(), |store, row| {
            let mut due = engine.due(row.clone());
            drive(&mut due, store, clock, Patience::default())
        });
        woken.map_err(|error| failed(&error))?;
        drive(&mut act, store, clock, Patience::default()).map_err(|error| failed(&error))?;
        act.outcome().cloned().ok_or_else(|| failed(&"an act without an end"))
    }
}

/// A machine whose clock is outside the calendar is at its end: no deadline is missed.
fn now(still: Option<Instant>) -> Instant {
    still.unwrap_or_else(|| clock::now().unwrap_or(Instant::MAX))
}
