//! The loop between an act and a store.
//!
//! ```text
//! need ─ Load ───▶ host.load ──────────────────▶ loaded(rows, now) ──────┐
//!   ▲    Commit ─▶ host.commit ── Committed ───▶ committed(now) ─────────┤
//!   │                          ├─ Conflict ────▶ conflicted() ───────────┤
//!   │                          └─ error ───────▶ in_doubt() ─────────────┤
//!   │    Find ───▶ host.outbox ────────────────▶ found(messages, now) ───┤
//!   │    Hsm ────▶ host.hsm ───────────────────▶ hsm_answered(…, now) ───┤
//!   │                          └─ error ───────▶ hsm_answered(empty, now) ┤
//!   └────────────────────────────────────────────────────────────────────┘    Nothing ─▶ done
//! ```
//!
//! The loop calls `committed` only after the commit has returned, because the library compares a secret at that moment (LCK-2).
#![expect(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "the loop belongs to the host: it measures how long a commit has been in doubt"
)]

use std::hash::{BuildHasher as _, RandomState};
use std::thread;
use std::time::{Duration, Instant as Moment};

use madoguchi::{ActError, HsmBlock, Instant, Need, SnapshotError};

use crate::conversation::Conversation;
use crate::host::{CommitAnswer, Host};

/// How many times the loop retries. By default it retries conflicts until the act itself gives up: whenever acts conflict on a row, one of
/// them succeeds, so the row makes progress. Between two tries it waits for a random time, of at most 2, then 4, … then 64 milliseconds, so
/// that acts which collided once do not collide again. After a clock that went back it reads the clock three more times.
///
/// If the store fails at a commit, the commit may have taken place, and the loop finds out: it calls the store again, for at most 10 seconds from the
/// first failure on, and waits in between for a random time of at most 32, then 64, … then 1,024 milliseconds. Before a commit a failure ends the act, and
/// an error that no retry can change ends it at any time ([`Host::is_final`]).
///
/// ```
/// use madoguchi_host_kit::Patience;
/// let patience = Patience { conflicts: Some(100), ..Patience::default() };
/// assert_eq!(patience.clock, 3);
/// assert_eq!(Patience::default().conflicts, None); // no limit
/// assert_eq!(Patience::default().doubt.as_secs(), 10);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// The number of conflicts after which the loop gives up; `None` if the act decides alone (`act.patience-seconds` of the profile).
    pub conflicts: Option<u32>,
    /// How many times the clock is read again after it went back (LCK-5).
    pub clock: u32,
    /// How long the loop goes on after the store failed at a commit, to find out whether the commit took place.
    pub doubt: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { conflicts: None, clock: 3, doubt: Duration::from_secs(10) }
    }
}

/// Waits after a conflict.
fn back_off(conflicts: u32) {
    wait(conflicts, 1_u64 << conflicts.min(6));
}

/// Waits for a random time below this number of milliseconds.
fn wait(tries: u32, most: u64) {
    // Each `RandomState` has keys of its own, from the system.
    let millis = RandomState::new().hash_one(tries).checked_rem(most).unwrap_or_default();
    thread::sleep(Duration::from_millis(millis));
}

/// A commit whose answer was lost, until the store answers a commit again.
#[derive(Default)]
struct Doubt {
    since: Option<Moment>,
    tries: u32,
}

impl Doubt {
    /// Waits after a failure of the store; `false` if the loop gives up: it is not in doubt, or has been for too long.
    fn goes_on(&mut self, patience: Patience) -> bool {
        let Some(since) = self.since.filter(|since| since.elapsed() < patience.doubt) else { return false };
        self.tries = self.tries.saturating_add(1);
        let left = patience.doubt.saturating_sub(since.elapsed());
        let most = (16_u64 << self.tries.min(6)).min(u64::try_from(left.as_millis()).unwrap_or(u64::MAX).max(1));
        wait(self.tries, most);
        true
    }
}

/// An HSM that failed during an act.
struct Away<E> {
    /// Whether the act has committed something: its attempt may be counted.
    has_committed: bool,
    /// Its last error.
    error: Option<DriveError<E>>,
}

impl<E> Away<E> {
    /// The HSM's answers to these blocks; empty ones if it fails.
    ///
    /// # Errors
    /// The host has no HSM, and nothing is committed yet.
    fn answers<H>(&mut self, host: &mut H, blocks: &[HsmBlock]) -> Result<Vec<Vec<u8>>, DriveError<E>>
    where
        H: Host<Error = E> + ?Sized,
    {
        self.error = Some(match host.hsm(blocks) {
            Ok(Some(answers)) => return Ok(answers),
            Ok(None) if !self.has_committed => return Err(DriveError::NoHsm),
            Ok(None) => DriveError::NoHsm,
            Err(error) => DriveError::Host(error),
        });
        Ok(vec![Vec::new(); blocks.len()])
    }

    /// The error of an act, or the HSM's if that is the cause.
    fn error_of(self, error: ActError) -> DriveError<E> {
        let is_cause = matches!(error, ActError::Hsm | ActError::Row { error: SnapshotError::WrongPepper { .. }, .. });
        self.error.filter(|_| is_cause).unwrap_or(DriveError::Act(error))
    }
}

/// Why an act did not reach its end. What it had committed stays committed; the act is finished.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DriveError<E> {
    /// The store failed before the act had asked for a commit, went on failing after one, or failed with an error that is final
    /// ([`Host::is_final`]). If the act had asked for a commit, it is unknown whether the last one took place. Or the HSM failed, and the act could not
    /// end without it.
    #[error("the store: {0}")]
    Host(E),
    /// The act could not continue. If the clock stayed behind, this is [`ActError::ClockWentBack`].
    #[error("the act: {0}")]
    Act(#[from] ActError),
    /// The act asks for an HSM before it has committed anything, and the host has none. The act is not over, but another host must go on with it.
    #[error("the host has no HSM")]
    NoHsm,
    /// Another act committed first each time.
    #[error("given up after {conflicts} conflicts")]
    GaveUp {
        /// The number of conflicts.
        conflicts: u32,
    },
}

/// Drives an act to its end over a connection. The clock is read again for each answer.
///
/// If the HSM fails, the act gets empty answers and goes on: an attempt that is counted must not run out as a failure of a customer (LCK-2). If the act
/// cannot end that way, the loop returns the HSM's error. If it can, nobody but the host's own `hsm` function reports the error.
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
    let (mut conflicts, mut clock_tries, mut doubt) = (0_u32, 0_u32, Doubt::default());
    let mut hsm = Away { has_committed: false, error: None };
    loop {
        let need = act.need();
        let went_on = match &*need {
            Need::Nothing => return Ok(()),
            Need::Load(keys) if keys.is_empty() => {
                drop(need);
                act.loaded(Vec::new(), clock())
            }
            Need::Load(keys) => match host.load(keys) {
                Ok(rows) => {
                    drop(need);
                    act.loaded(rows, clock())
                }
                Err(error) if !host.is_final(&error) && doubt.goes_on(patience) => continue,
                Err(error) => return Err(DriveError::Host(error)),
            },
            Need::Find(names) => match host.outbox(&names.iter().map(ToString::to_string).collect::<Vec<_>>()) {
                Ok(messages) => {
                    drop(need);
                    if !messages.is_empty() {
                        (doubt, hsm.has_committed) = (Doubt::default(), true);
                    }
                    act.found(&messages.into_iter().map(|message| message.id.into()).collect::<Vec<_>>(), clock())
                }
                Err(error) if !host.is_final(&error) && doubt.goes_on(patience) => continue,
                Err(error) => return Err(DriveError::Host(error)),
            },
            Need::Hsm(blocks) => {
                let answers = hsm.answers(host, blocks)?;
                drop(need);
                act.hsm_answered(answers, clock())
            }
            Need::Commit(commit) => {
                let answer = host.commit(commit);
                drop(need);
                match answer {
                    Ok(CommitAnswer::Committed) => {
                        (doubt, hsm.has_committed) = (Doubt::default(), true);
                        act.committed(clock())
                    }
                    Ok(CommitAnswer::Conflict) => {
                        (doubt, conflicts) = (Doubt::default(), conflicts.saturating_add(1));
                        if patience.conflicts.is_some_and(|most| conflicts > most) {
                            return Err(DriveError::GaveUp { conflicts });
                        }
                        back_off(conflicts);
                        act.conflicted()
                    }
                    Err(error) => {
                        doubt.since = doubt.since.or_else(|| Some(Moment::now()));
                        // First, so that whoever drives the act again does not send the commit as a new one.
                        act.in_doubt()?;
                        if host.is_final(&error) || !doubt.goes_on(patience) {
                            return Err(DriveError::Host(error));
                        }
                        Ok(())
                    }
                }
            }
        };
        match went_on {
            // The act still has the same need, and accepts the answer with a later instant.
            Err(ActError::ClockWentBack { .. }) if clock_tries < patience.clock => {
                clock_tries = clock_tries.saturating_add(1);
            }
            Err(error) => return Err(hsm.error_of(error)),
            Ok(()) => {}
        }
    }
}
