//! The host: it has the keys, the clock, the randomness and the store, and drives acts.

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

/// A bank that runs in this terminal.
pub(crate) struct Bank {
    engine: Arc<ActEngine>,
    pub(crate) store: Store,
    pub(crate) chance: Chance,
    /// The fixed instant of the clock; `None` if the real clock is used.
    still: Option<Instant>,
}

impl Bank {
    /// Opens the bank, at a fixed instant if one is given.
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

    /// Executes an operator's request (OPR-1).
    pub(crate) fn operate(&mut self, request: OperatorRequest) -> Result<Outcome, Failure> {
        let act = self.engine.operate(request, self.chance.for_act()?);
        self.take(act)
    }

    /// A browser opens the login page.
    pub(crate) fn start_session(&mut self) -> Result<Outcome, Failure> {
        let act = self.engine.start_session(self.chance.for_act()?);
        self.take(act)
    }

    /// Submits a form.
    pub(crate) fn submit(&mut self, submission: Submission) -> Result<Outcome, Failure> {
        let act = self.engine.submit(submission, self.chance.for_act()?);
        self.take(act)
    }

    /// Shows the present page of a session; `None` if the session is over (LOG-2).
    pub(crate) fn show(&mut self, session: &Secret) -> Result<Option<PageShown>, Failure> {
        let act = self.engine.show(session);
        Ok(match self.take(act)?.public {
            Public::Page(shown) => Some(shown).filter(|shown| shown.refused.is_none()),
            _ => None,
        })
    }

    /// Drives the rows that are due, as a host does every few seconds, and then drives an act to its end.
    fn take(&mut self, mut act: Act) -> Result<Outcome, Failure> {
        let Self { engine, store, still, .. } = self;
        let clock = || now(*still);
        let woken = wake(store, clock(), |store, row| {
            let mut due = engine.due(row.clone());
            drive(&mut due, store, clock, Patience::default())
        });
        woken.map_err(|error| failed(&error))?;
        drive(&mut act, store, clock, Patience::default()).map_err(|error| failed(&error))?;
        act.outcome().cloned().ok_or_else(|| failed(&"an act without an outcome"))
    }
}

/// Reads the clock. If it is outside the calendar, the end of the calendar is used, so that no deadline is missed.
fn now(still: Option<Instant>) -> Instant {
    still.unwrap_or_else(|| clock::now().unwrap_or(Instant::MAX))
}
