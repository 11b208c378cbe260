//! The loop between an act and a store.
//!
//! ```text
//! need ─ Load ───▶ host.load ──────────────────▶ loaded(rows, now) ──────┐
//!   ▲    Commit ─▶ host.commit ── Committed ───▶ committed(now) ─────────┤
//!   │                          └─ Conflict ────▶ conflicted() ───────────┤
//!   └────────────────────────────────────────────────────────────────────┘    Nothing ─▶ done
//! ```
//!
//! The loop calls `committed` only after the commit has returned, because the library compares a secret at that moment (LCK-2).

use std::hash::{BuildHasher as _, RandomState};
use std::thread;
use std::time::Duration;

use madoguchi::{ActError, Instant, Need};

use crate::conversation::Conversation;
use crate::host::{CommitAnswer, Host};

/// How many times the loop retries. By default it retries conflicts until the act itself gives up: whenever acts conflict on a row, one of
/// them succeeds, so the row makes progress. Between two tries it waits for a random time, of at most 2, then 4, … then 64 milliseconds, so
/// that acts which collided once do not collide again. After a clock that went back it reads the clock three more times.
///
/// ```
/// use madoguchi_host_kit::Patience;
/// let patience = Patience { conflicts: Some(100), ..Patience::default() };
/// assert_eq!(patience.clock, 3);
/// assert_eq!(Patience::default().conflicts, None); // no limit
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// The number of conflicts after which the loop gives up; `None` if the act decides alone (`act.patience-seconds` of the profile).
    pub conflicts: Option<u32>,
    /// How many times the clock is read again after it went back (LCK-5).
    pub clock: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { conflicts: None, clock: 3 }
    }
}

/// Waits after a conflict.
fn back_off(conflicts: u32) {
    let most = 1_u64 << conflicts.min(6);
    // Each `RandomState` has keys of its own, from the system.
    let millis = RandomState::new().hash_one(conflicts).checked_rem(most).unwrap_or_default();
    thread::sleep(Duration::from_millis(millis));
}

/// Why an act did not reach its end. What it had committed stays committed; the act is finished.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DriveError<E> {
    /// The store failed. It is unknown whether the last commit happened; a new act finds out.
    #[error("the store: {0}")]
    Host(E),
    /// The act could not continue. If the clock stayed behind, this is [`ActError::ClockWentBack`].
    #[error("the act: {0}")]
    Act(#[from] ActError),
    /// Another act committed first each time.
    #[error("given up after {conflicts} conflicts")]
    GaveUp {
        /// The number of conflicts.
        conflicts: u32,
    },
}

/// Drives an act to its end over a connection. The clock is read again for each answer.
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
/// assert_eq!(visit(), Err(DriveError::Act(ActError::Misuse))); // the host's randomness repeats
/// # Ok::<(), madoguchi::HostKeyError>(())
/// ```
///
/// # Errors
/// Every [`DriveError`].
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
                        back_off(conflicts);
                        act.conflicted()
                    }
                }
            }
        };
        match went_on {
            // The act still has the same need, and accepts the answer with a later instant.
            Err(ActError::ClockWentBack { .. }) if clock_tries < patience.clock => {
                clock_tries = clock_tries.saturating_add(1);
            }
            went_on => went_on?,
        }
    }
}
