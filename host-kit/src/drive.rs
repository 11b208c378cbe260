//! The loop between an act and a store.
//!
//! ```text
//! need ─ Load ───▶ host.load ──────────────────▶ loaded(rows, now) ──────┐
//!   ▲    Commit ─▶ host.commit ── Committed ───▶ committed(now) ─────────┤
//!   │                          └─ Conflict ────▶ conflicted() ───────────┤
//!   └────────────────────────────────────────────────────────────────────┘    Nothing ─▶ done
//! ```
//!
//! `committed` is said after the commit has returned, never before: that is when the library compares a secret (LCK-2).

use madoguchi::{ActError, Instant, Need};

use crate::conversation::Conversation;
use crate::host::{CommitAnswer, Host};

/// How often the loop tries again. By default a conflict is tried again for ever: one of those who meet at a row always gets on, so
/// the row moves; and a clock that went back is read three times more.
///
/// ```
/// use madoguchi_host_kit::Patience;
/// let patience = Patience { conflicts: Some(100), ..Patience::default() };
/// assert_eq!(patience.clock, 3);
/// assert_eq!(Patience::default().conflicts, None); // it does not give up
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Conflicts after which the loop gives up; never where absent.
    pub conflicts: Option<u32>,
    /// How often the clock is read again after it went back (LCK-5).
    pub clock: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { conflicts: None, clock: 3 }
    }
}

/// Why an act was not driven to its end. What was committed by then stays committed; the act is over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DriveError<E> {
    /// The store could not do what was asked. Whether the last commit happened is not known; a new act finds out.
    #[error("the store: {0}")]
    Host(E),
    /// The act could not go on. [`ActError::ClockWentBack`] stands here when the clock stayed behind.
    #[error("the act: {0}")]
    Act(#[from] ActError),
    /// Others were faster each time.
    #[error("given up after {conflicts} conflicts")]
    GaveUp {
        /// Conflicts that were met.
        conflicts: u32,
    },
}

/// Drives an act to its end over a connection. The clock is read anew for each answer.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{ActError, Engine, HostKeys, Instant, Profile, Randomness};
/// use madoguchi_host_kit::{DriveError, Memory, Patience, drive};
/// let store = Memory::default();
/// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
/// let visit = || {
///     let mut act = engine.start_session(Randomness::new([0x5a; 32]));
///     drive(&mut act, &mut store.connect(), || Instant::MIN, Patience::default())
/// };
/// assert_eq!(visit(), Ok(()));
/// assert_eq!(visit(), Err(DriveError::Act(ActError::Misuse))); // the host's randomness repeats itself
/// # Ok::<(), madoguchi::HostKeyError>(())
/// ```
///
/// # Errors
/// Each [`DriveError`].
pub fn drive<A, H>(
    act: &mut A,
    host: &mut H,
    mut clock: impl FnMut() -> Instant,
    patience: Patience,
) -> Result<(), DriveError<H::Error>>
where
    A: Conversation + ?Sized,
    H: Host + ?Sized,
{
    let (mut conflicts, mut clock_tries) = (0_u32, 0_u32);
    loop {
        let need = act.need();
        let went_on = match &*need {
            Need::Nothing => return Ok(()),
            Need::Load(keys) => {
                let rows = if keys.is_empty() { Vec::new() } else { host.load(keys).map_err(DriveError::Host)? };
                drop(need);
                act.loaded(rows, clock())
            }
            Need::Commit(commit) => {
                let answer = host.commit(commit).map_err(DriveError::Host)?;
                drop(need);
                match answer {
                    CommitAnswer::Committed => act.committed(clock()),
                    CommitAnswer::Conflict => {
                        conflicts = conflicts.saturating_add(1);
                        if patience.conflicts.is_some_and(|most| conflicts > most) {
                            return Err(DriveError::GaveUp { conflicts });
                        }
                        act.conflicted()
                    }
                }
            }
        };
        match went_on {
            // The act still needs what it needed, and takes it with a later instant.
            Err(ActError::ClockWentBack { .. }) if clock_tries < patience.clock => {
                clock_tries = clock_tries.saturating_add(1);
            }
            went_on => went_on?,
        }
    }
}
