//! Events of an attempt counter, from which notices to the customer and audit records are made (LCK-1, LCK-3).

use crate::instant::Instant;
use crate::words::words;

/// An event of an attempt counter, with the instant at which it took effect, even if it was noticed later.
///
/// ```
/// use madoguchi::{Factor, CounterEventKind, AttemptCounter, Profile};
/// let seiwa = Profile::seiwa();
/// let policy = seiwa.lock(Factor::LoginPassword).unwrap().policy();
/// let step = AttemptCounter::NEW.lifted(policy, "2026-11-02T09:00:00+09:00".parse()?)?;
/// assert_eq!(step.happened.iter().map(|happened| happened.kind).collect::<Vec<_>>(), [CounterEventKind::Lifted]);
/// // If nothing is due, there is no event.
/// assert!(AttemptCounter::NEW.due(policy, "2026-11-02T09:00:00+09:00".parse()?)?.happened.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CounterEvent {
    /// When it took effect.
    pub at: Instant,
    /// The kind of event.
    pub kind: CounterEventKind,
}

/// The kinds of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CounterEventKind {
    /// An attempt was right.
    Succeeded {
        /// Its number.
        attempt: u32,
    },
    /// An attempt was wrong and counts as a failure.
    Failed {
        /// Its number.
        attempt: u32,
        /// Whether it timed out because nobody recorded it (LCK-2).
        run_out: bool,
    },
    /// An attempt during a temporary lock or a lock; it does not count as a failure (LCK-4).
    Refused {
        /// Its number.
        attempt: u32,
        /// Whether it timed out because nobody recorded it (LCK-2).
        run_out: bool,
    },
    /// An attempt began while failures and pending attempts reached the limit. It was compared as a decoy and does not count as a failure
    /// (LCK-2).
    OverBudget {
        /// Its number.
        attempt: u32,
        /// Whether it timed out because nobody recorded it (LCK-2).
        run_out: bool,
    },
    /// The limit was reached, which ended the session (LCK-1).
    SessionEnded {
        /// How many times in a row, from 1.
        number: u16,
    },
    /// A temporary lock began (LCK-3).
    TemporarilyLocked {
        /// Its number since the last success, from 1.
        number: u16,
        /// When it ends.
        until: Instant,
    },
    /// A temporary lock ended (LCK-3).
    TemporaryLockEnded,
    /// A lock began; only the institution lifts it (LCK-3).
    Locked {
        /// The number of temporary locks that led to it, including itself.
        number: u16,
    },
    /// The institution lifted a temporary lock or a lock (OPR-1).
    Lifted,
}

impl CounterEventKind {
    /// The kind as a word.
    pub const fn word(self) -> CounterEventWord {
        match self {
            Self::Succeeded { .. } => CounterEventWord::Succeeded,
            Self::Failed { .. } => CounterEventWord::Failed,
            Self::Refused { .. } => CounterEventWord::Refused,
            Self::OverBudget { .. } => CounterEventWord::OverBudget,
            Self::SessionEnded { .. } => CounterEventWord::SessionEnded,
            Self::TemporarilyLocked { .. } => CounterEventWord::TemporarilyLocked,
            Self::TemporaryLockEnded => CounterEventWord::TemporaryLockEnded,
            Self::Locked { .. } => CounterEventWord::Locked,
            Self::Lifted => CounterEventWord::Lifted,
        }
    }
}

words! {
    /// The kinds of events, as words.
    CounterEventWord;
    /// An attempt was right.
    Succeeded = 0 "succeeded", "正しい入力", "right";
    /// An attempt was wrong and counts as a failure.
    Failed = 1 "failed", "誤った入力", "wrong";
    /// An attempt during a temporary lock or a lock; it does not count as a failure.
    Refused = 2 "refused", "停止中の入力", "refused";
    /// An attempt was over the budget; it does not count as a failure.
    OverBudget = 3 "over-budget", "上限を超える同時入力", "over the budget";
    /// The session ended.
    SessionEnded = 4 "session-ended", "ご利用の終了", "session ended";
    /// A temporary lock began.
    TemporarilyLocked = 5 "temporarily-locked", "一時停止", "temporarily locked";
    /// A temporary lock ended.
    TemporaryLockEnded = 6 "temporary-lock-ended", "一時停止の終了", "temporary lock ended";
    /// A lock began.
    Locked = 7 "locked", "ロック", "locked";
    /// The institution lifted a temporary lock or a lock.
    Lifted = 8 "lifted", "解除", "lifted";
}
