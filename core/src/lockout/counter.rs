//! Counts the attempts at one factor for one subject: each is counted before the comparison and recorded after it (LCK-1 … LCK-5).
//!
//! ```text
//!           began: counted             failed or timed out, at the limit
//!   ┌──────────────────────────┐   ┌───────▶ temporarily locked ─┐
//!   ▼                          │   │                  │          │ the last time
//!  open ──── succeeded ────────┴───┤◀── its end ──────┘          ▼
//!   ▲                              └────────────────────────▶ locked
//!   └───────────────────────── lifted ◀─────────────────────────┘
//! ```
//! Timed changes (a pending attempt times out, a temporary lock ends) take effect at their own instant, even if they are noticed later:
//! every event first applies the changes that were due before it.

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

#[cfg(test)]
pub(super) use pending::PENDING_MAX;
use pending::PLACES;
pub(super) use pending::{May, Pending};
use work::Work;

use super::{AttemptOf, CounterEvent, CounterEventKind, LockPolicy, Ticket, Verdict};
use crate::instant::Instant;
use crate::kernel::Shown::{self, Fields, Value};
use crate::kernel::machine;

machine! {
    ATTEMPT_COUNTER "Attempt counter" = "whether an attempt at a factor may open anything";
    /// The state of an attempt counter (LCK-3).
    states LockState {
        /// An attempt may succeed.
        Open = 0 "open", "利用可", "open";
        /// No attempt succeeds until an instant.
        TemporarilyLocked = 1 "temporarily-locked", "一時停止", "temporarily locked";
        /// No attempt succeeds until the institution lifts the lock.
        Locked = 2 "locked", "ロック", "locked";
    }
    /// An event of an attempt counter.
    events LockEvent {
        /// An attempt was counted; the comparison follows.
        Began = 0 "began", "入力", "begun";
        /// The comparison matched.
        Succeeded = 1 "succeeded", "正しい入力", "right";
        /// The comparison did not match.
        Failed = 2 "failed", "誤った入力", "wrong";
        /// Time passed: an attempt timed out, or a temporary lock ended.
        Due = 3 "due", "時間の経過", "time passed";
        /// The institution lifted the temporary lock or the lock (OPR-1).
        Lifted = 4 "lifted", "解除", "lifted";
    }
    Open, Began => Open;
    Open, Succeeded => Open;
    Open, Failed => Open | TemporarilyLocked | Locked;
    Open, Due => Open | TemporarilyLocked | Locked;
    Open, Lifted => Open;
    TemporarilyLocked, Began => TemporarilyLocked;
    TemporarilyLocked, Failed => TemporarilyLocked;
    TemporarilyLocked, Due => TemporarilyLocked | Open;
    TemporarilyLocked, Lifted => Open;
    Locked, Began => Locked;
    Locked, Failed => Locked;
    Locked, Due => Locked;
    Locked, Lifted => Open;
}

/// The attempts at one factor for one subject. A host stores it, and commits the result of a step before it continues (LCK-2).
///
/// ```
/// use madoguchi::{AttemptOf, Begun, Factor, Instant, AttemptCounter, AttemptCounterError, LockState, Origin, Profile};
/// let seiwa = Profile::seiwa();
/// let policy = seiwa.lock(Factor::LoginPassword).unwrap().policy();
/// let now: Instant = "2026-11-02T09:00:00+09:00".parse()?;
/// let of = AttemptOf { subject: "c-1".into(), origin: Origin::Known, revision: 1, tag: [0; 4], act: [5; 8] };
///
/// let step = AttemptCounter::NEW.began(policy, of.clone(), now)?;
/// assert!(matches!(step.answer, Begun::Ticket(_)));
/// assert_eq!((step.counter.failures(), step.counter.pending()), (0, 1)); // counted, and not yet a failure
///
/// // Nobody records the attempt, so half a minute later it is a failure.
/// let later = step.counter.due(policy, "2026-11-02T09:00:30+09:00".parse()?)?;
/// assert_eq!((later.counter.failures(), later.counter.pending(), later.counter.state()), (1, 0, LockState::Open));
///
/// // Setting the clock back does not help (LCK-5).
/// let refused = later.counter.began(policy, of, now);
/// assert_eq!(refused.err(), Some(AttemptCounterError::ClockWentBack { recorded: "2026-11-02T09:00:30+09:00".parse()? }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT (budget): failures + pending attempts that can match ≤ limit while the policy does not change, so no more than `limit` secrets
// that can match are compared before a temporary lock.
// INVARIANT (temporary-lock-finds-none): the attempt that reaches the limit is the last that can match; attempts pending in a temporary
// lock cannot.
// INVARIANT (busy-reveals-nothing): `busy` and its instant depend only on the pending attempts of one name (fault 65).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AttemptCounter {
    stage: Stage,
    /// Failures since the last success, temporary lock or lift.
    pub(super) failures: u8,
    /// Temporary locks since the last success.
    temporary_locks: u16,
    /// The number of the last attempt.
    pub(super) attempts: u32,
    /// The oldest is first.
    pub(super) pending: ArrayVec<Pending, PLACES>,
    #[serde(with = "crate::instant::kept")]
    recorded: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
enum Stage {
    Open,
    TemporarilyLocked {
        #[serde(with = "crate::instant::kept")]
        until: Instant,
    },
    Locked {
        #[serde(with = "crate::instant::kept")]
        since: Instant,
        /// Whether the lock was made while strangers were not counted apart, so that it applies to them too.
        of_all: bool,
    },
}

impl AttemptCounter {
    /// The fields that staff may see in a row: all of them.
    pub(crate) const SHOWN: &'static [Shown] = &[
        Value("factor"),
        Value("origin"),
        Value("stage"),
        Fields(
            "stage",
            &[Fields("TemporarilyLocked", &[Value("until")]), Fields("Locked", &[Value("since"), Value("of_all")])],
        ),
        Value("failures"),
        Value("temporary_locks"),
        Value("attempts"),
        Fields("pending", &[Value("attempt"), Value("may"), Value("tag"), Value("begun")]),
        Value("recorded"),
    ];
}

impl Stage {
    const fn state(self) -> LockState {
        match self {
            Self::Open => LockState::Open,
            Self::TemporarilyLocked { .. } => LockState::TemporarilyLocked,
            Self::Locked { .. } => LockState::Locked,
        }
    }
}

/// The result of a step: the attempt counter to commit, the answer, and the events, each with the instant at which it took effect.
#[derive(Debug)]
#[must_use = "a step holds only once its attempt counter is committed"]
pub struct AttemptCounterStep<A> {
    /// The attempt counter to commit.
    pub counter: AttemptCounter,
    /// The answer of the step.
    pub answer: A,
    /// The events in order, for notices and the audit.
    pub happened: ArrayVec<CounterEvent, COUNTER_EVENTS_MAX>,
    /// The next timed change; `None` if there is none.
    pub wake_at: Option<Instant>,
}

/// The answer to an attempt that begins.
#[derive(Debug)]
pub enum Begun {
    /// The attempt is counted. After the commit, one secret may be compared.
    Ticket(Ticket),
    /// Three attempts are pending already: this one is not counted, and nothing may be compared (LCK-2).
    Busy {
        /// When the first of them times out, so that an attempt can begin; earlier if one of them is recorded.
        retry_at: Instant,
    },
}

/// The result of recording a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recorded {
    /// The secret was right: the act may continue.
    Opened,
    /// The secret was wrong, or could not match. The caller cannot distinguish the two (LCK-4).
    Refused,
}

/// Why a step is refused. Nothing is counted or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum AttemptCounterError {
    /// The instant is before one that was already recorded (LCK-5).
    #[error("the clock went back: {recorded} is recorded already (LCK-5)")]
    ClockWentBack {
        /// The last recorded instant.
        recorded: Instant,
    },
    /// The attempt is not pending: it was recorded, timed out, or belongs to another attempt counter (LCK-2).
    #[error("the attempt is not pending (LCK-2)")]
    NotPending,
    /// All attempt numbers have been used.
    #[error("no number is left for another attempt (LCK-2)")]
    Exhausted,
}

impl AttemptCounter {
    /// An attempt counter without attempts.
    pub const NEW: Self = Self::beginning(Stage::Open);

    /// The attempt counter of a subject that does not exist: locked from the start, it gives out only decoys (LCK-4).
    pub const NOBODY: Self = Self::beginning(Stage::Locked { since: Instant::MIN, of_all: true });

    /// Counts an attempt, before anything is compared (LCK-2). If three are pending, the answer is [`Begun::Busy`]. That depends on nothing
    /// else, so it reveals nothing about failures and locks (fault 65).
    ///
    /// During a temporary lock or a lock, and while failures and pending attempts that can match reach the limit, the attempt is counted
    /// too, but its ticket is a decoy. Nobody outside can see the difference (LCK-2, LCK-4). Without failures no attempt is over the
    /// budget, because no policy has a limit below three.
    ///
    /// # Errors
    /// [`AttemptCounterError::ClockWentBack`]; [`AttemptCounterError::Exhausted`] after four thousand million attempts.
    pub fn began(
        &self,
        policy: &LockPolicy,
        of: AttemptOf,
        now: Instant,
    ) -> Result<AttemptCounterStep<Begun>, AttemptCounterError> {
        let mut work = Work::at(self, policy, now)?;
        if let Some(retry_at) = work.counter.busy(policy, of.tag) {
            return Ok(work.finish(policy, Begun::Busy { retry_at }));
        }
        let attempt = work.counter.attempts.checked_add(1).ok_or(AttemptCounterError::Exhausted)?;
        let may = work.counter.may(policy);
        if let Some(gone) = work.counter.make_room(of.tag) {
            work.note(CounterEventKind::Refused { attempt: gone.attempt, run_out: true }, now);
        }
        let pending = Pending { attempt, may, tag: of.tag, act: of.act, begun: now };
        work.counter.pending.try_push(pending).map_err(|_| AttemptCounterError::Exhausted)?;
        work.counter.attempts = attempt;
        work.counter.go(LockEvent::Began, work.counter.stage);
        let ticket = Ticket::new(attempt, of, policy.factor, may != May::Match);
        Ok(work.finish(policy, Begun::Ticket(ticket)))
    }

    /// Records the result of an attempt, once (LCK-2). A success removes its own count and clears the failures and temporary locks of this
    /// attempt counter only; other pending attempts stay (LCK-3).
    ///
    /// # Errors
    /// [`AttemptCounterError::NotPending`] if the attempt was recorded, has timed out, or belongs to another subject, factor or act;
    /// [`AttemptCounterError::ClockWentBack`].
    pub fn record(
        &self,
        policy: &LockPolicy,
        subject: &str,
        verdict: Verdict,
        now: Instant,
    ) -> Result<AttemptCounterStep<Recorded>, AttemptCounterError> {
        let mut work = Work::at(self, policy, now)?;
        if verdict.of().subject != subject || verdict.factor() != policy.factor {
            return Err(AttemptCounterError::NotPending);
        }
        let judged = verdict.is_judged();
        let act = verdict.of().act;
        let (attempt, matched) = verdict.open();
        let place = work.counter.pending.iter().position(|pending| pending.attempt == attempt && pending.act == act);
        let pending =
            place.and_then(|place| work.counter.pending.pop_at(place)).ok_or(AttemptCounterError::NotPending)?;
        // The table has no success in a temporary lock or a lock, so a match there is refused.
        let can_match = pending.may == May::Match;
        let opens = matched && can_match && !work.counter.state().allowed(LockEvent::Succeeded).is_empty();
        let answer = if opens {
            work.counter.failures = 0;
            work.counter.temporary_locks = 0;
            work.counter.go(LockEvent::Succeeded, Stage::Open);
            work.note(CounterEventKind::Succeeded { attempt }, now);
            Recorded::Opened
        } else if !judged && can_match {
            // Nothing was compared, so nothing was guessed: the attempt no longer counts, and opens nothing.
            Recorded::Refused
        } else {
            work.fail(policy, pending, LockEvent::Failed, now);
            Recorded::Refused
        };
        Ok(work.finish(policy, answer))
    }

    /// Applies the changes that are due: attempts that nobody recorded become failures, and a temporary lock that is over ends, each at its
    /// own instant.
    ///
    /// # Errors
    /// [`AttemptCounterError::ClockWentBack`].
    pub fn due(&self, policy: &LockPolicy, now: Instant) -> Result<AttemptCounterStep<()>, AttemptCounterError> {
        Ok(Work::at(self, policy, now)?.finish(policy, ()))
    }

    /// Lifts a temporary lock or a lock at the institution's request (OPR-1): failures and temporary locks start again at 0. Pending
    /// attempts stay counted, so that no more than the limit can be compared with them included; a decoy stays a decoy.
    ///
    /// # Errors
    /// [`AttemptCounterError::ClockWentBack`].
    pub fn lifted(&self, policy: &LockPolicy, now: Instant) -> Result<AttemptCounterStep<()>, AttemptCounterError> {
        let mut work = Work::at(self, policy, now)?;
        work.counter.failures = 0;
        work.counter.temporary_locks = 0;
        work.counter.go(LockEvent::Lifted, Stage::Open);
        work.note(CounterEventKind::Lifted, now);
        Ok(work.finish(policy, ()))
    }

    /// The state as of the last recorded instant.
    pub const fn state(&self) -> LockState {
        self.stage.state()
    }

    /// Failures since the last success, temporary lock or lift; 0 during a temporary lock or a lock.
    pub const fn failures(&self) -> u8 {
        self.failures
    }

    /// Attempts that are counted and not yet recorded, including decoys.
    pub const fn pending(&self) -> usize {
        self.pending.len()
    }

    /// Temporary locks since the last success or lift; the lock counts as the last one.
    pub const fn temporary_locks(&self) -> u16 {
        self.temporary_locks
    }

    /// When the temporary lock ends; `None` if there is none.
    pub const fn until(&self) -> Option<Instant> {
        match self.stage {
            Stage::TemporarilyLocked { until } => Some(until),
            Stage::Open | Stage::Locked { .. } => None,
        }
    }

    /// When it was locked; `None` if it is not locked.
    pub const fn locked_since(&self) -> Option<Instant> {
        match self.stage {
            Stage::Locked { since, .. } => Some(since),
            Stage::Open | Stage::TemporarilyLocked { .. } => None,
        }
    }

    /// Whether known environments and strangers are both locked.
    pub(super) const fn is_locked_for_all(&self) -> bool {
        matches!(self.stage, Stage::Locked { of_all: true, .. })
    }

    /// The last recorded instant; earlier steps are refused (LCK-5).
    pub const fn recorded(&self) -> Instant {
        self.recorded
    }

    /// The next timed change, the only deadline; `None` if there is none.
    pub fn wake_at(&self, policy: &LockPolicy) -> Option<Instant> {
        self.next_due(policy).map(|(at, _)| at)
    }

    /// The next change that is due. A temporary lock is half open: it ends before anything else at the same instant.
    fn next_due(&self, policy: &LockPolicy) -> Option<(Instant, Due)> {
        let over = self.until().map(|until| (until, Due::TemporaryLockOver));
        let out = self.pending.first().map(|first| (first.runs_out(policy), Due::RunsOut));
        match (over, out) {
            (Some(over), Some(out)) => Some(if out.0 < over.0 { out } else { over }),
            (over, out) => over.or(out),
        }
    }

    /// A copy of this attempt counter with the lock of another one.
    pub(super) fn locked_as(&self, other: &Self) -> Self {
        Self { stage: other.stage, failures: 0, temporary_locks: other.temporary_locks, ..self.clone() }
    }

    const fn beginning(stage: Stage) -> Self {
        let pending = ArrayVec::new_const();
        Self { stage, failures: 0, temporary_locks: 0, attempts: 0, pending, recorded: Instant::MIN }
    }

    /// Changes the state if the table allows it.
    fn go(&mut self, event: LockEvent, to: Stage) {
        if self.state().allowed(event).contains(&to.state()) {
            self.stage = to;
        }
    }
}

/// A timed change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    TemporaryLockOver,
    RunsOut,
}

/// The most events in one step.
pub(super) const COUNTER_EVENTS_MAX: usize = PLACES + 8;
const SECONDS_PER_MINUTE: u32 = 60;

#[cfg(test)]
pub(crate) mod fixed;
mod pending;
mod work;
