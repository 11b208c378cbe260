//! The interface that the loop drives: an act, or a probe that talks like one.

use std::borrow::Cow;

use madoguchi::{Act, ActError, Instant, Need, Row, Text};

/// A conversation with a host: [`Act`], and the suite's probes, which observe the loop.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{ActError, Engine, HostKeys, Instant, Need, Profile, Randomness};
/// use madoguchi_host_kit::Conversation;
/// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
/// let act: &mut dyn Conversation = &mut engine.start_session(Randomness::new([0x5a; 32]));
/// assert!(matches!(&*act.need(), Need::Load(keys) if keys.len() == 1));
/// assert_eq!(act.committed(Instant::MIN), Err(ActError::Misuse)); // it is waiting for rows
/// # Ok::<(), madoguchi::HostKeyError>(())
/// ```
pub trait Conversation {
    /// What it is waiting for.
    fn need(&self) -> Cow<'_, Need>;

    /// Passes in the rows that it asked for, those that exist, and continues.
    ///
    /// # Errors
    /// Those of [`Act::loaded`].
    fn loaded(&mut self, rows: Vec<Row>, now: Instant) -> Result<(), ActError>;

    /// Confirms that the commit is durable, and continues.
    ///
    /// # Errors
    /// Those of [`Act::committed`].
    fn committed(&mut self, now: Instant) -> Result<(), ActError>;

    /// Reports that nothing was written, because a row had another revision.
    ///
    /// # Errors
    /// Those of [`Act::conflicted`].
    fn conflicted(&mut self) -> Result<(), ActError>;

    /// Reports that nobody knows whether the commit took place: its answer was lost.
    ///
    /// # Errors
    /// Those of [`Act::in_doubt`].
    fn in_doubt(&mut self) -> Result<(), ActError>;

    /// Passes in the names of the messages that were found, of those that it looked for, and continues.
    ///
    /// # Errors
    /// Those of [`Act::found`].
    fn found(&mut self, messages: &[Text], now: Instant) -> Result<(), ActError>;

    /// Passes in the HSM's answers, one for each block that it asked for, and continues. A conversation that never asks an HSM has no need of it.
    ///
    /// # Errors
    /// Those of [`Act::hsm_answered`].
    fn hsm_answered(&mut self, answers: Vec<Vec<u8>>, now: Instant) -> Result<(), ActError> {
        let _ = (answers, now);
        Err(ActError::Misuse)
    }
}

impl Conversation for Act {
    fn need(&self) -> Cow<'_, Need> {
        Cow::Borrowed(Self::need(self))
    }

    fn loaded(&mut self, rows: Vec<Row>, now: Instant) -> Result<(), ActError> {
        Self::loaded(self, rows, now)
    }

    fn committed(&mut self, now: Instant) -> Result<(), ActError> {
        Self::committed(self, now)
    }

    fn conflicted(&mut self) -> Result<(), ActError> {
        Self::conflicted(self)
    }

    fn in_doubt(&mut self) -> Result<(), ActError> {
        Self::in_doubt(self)
    }

    fn found(&mut self, messages: &[Text], now: Instant) -> Result<(), ActError> {
        Self::found(self, messages, now)
    }

    fn hsm_answered(&mut self, answers: Vec<Vec<u8>>, now: Instant) -> Result<(), ActError> {
        Self::hsm_answered(self, answers, now)
    }
}
