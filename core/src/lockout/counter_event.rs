//! What happened to an attempt counter: values from which the notices to a customer and the records of the audit are made (LCK-1, LCK-3).

use crate::instant::Instant;
use crate::words::words;

/// Something that happened to an attempt counter, at the instant at which it took effect, whenever it was noticed.
///
/// ```
/// use madoguchi::{Factor, CounterEventKind, AttemptCounter, Profile};
/// let seiwa = Profile::seiwa();
/// let policy = seiwa.lock(Factor::LoginPassword).unwrap().policy();
/// let step = AttemptCounter::NEW.lifted(policy, "2026-11-02T09:00:00+09:00".parse()?)?;
/// assert_eq!(step.happened.iter().map(|happened| happened.kind).collect::<Vec<_>>(), [CounterEventKind::Lifted]);
/// // Where nothing falls due, nothing happened.
/// assert!(AttemptCounter::NEW.due(policy, "2026-11-02T09:00:00+09:00".parse()?)?.happened.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CounterEvent {
    /// When it took effect.
    pub at: Instant,
    /// What it is.
    pub kind: CounterEventKind,
}

/// What can happen to an attempt counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CounterEventKind {
    /// An attempt was right.
    Succeeded {
        /// Its number.
        attempt: u32,
    },
    /// An attempt was wrong, and counts.
    Failed {
        /// Its number.
        attempt: u32,
        /// Whether nobody recorded it in time (LCK-2).
        run_out: bool,
    },
    /// An attempt met a stop or lock, and counts for nothing (LCK-4).
    Refused {
        /// Its number.
        attempt: u32,
        /// Whether nobody recorded it in time (LCK-2).
        run_out: bool,
    },
    /// An attempt began while failures and attempts under way reached the limit: it was compared as a decoy is, and counts for
    /// nothing (LCK-2).
    OverBudget {
        /// Its number.
        attempt: u32,
        /// Whether nobody recorded it in time (LCK-2).
        run_out: bool,
    },
    /// The limit was reached, and with it the session ended (LCK-1).
    SessionEnded {
        /// How many times in a row, from 1.
        number: u16,
    },
    /// A stop began that ends by itself (LCK-3).
    TemporarilyLocked {
        /// Its number since the last success, from 1.
        number: u16,
        /// When it ends.
        until: Instant,
    },
    /// A stop ended (LCK-3).
    TemporaryLockEnded,
    /// The lock began, which only the institution lifts (LCK-3).
    Locked {
        /// The number of stops that it took, itself counted.
        number: u16,
    },
    /// The institution lifted a stop or lock (OPR-1).
    Lifted,
}

impl CounterEventKind {
    /// Its word.
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
    /// What can happen to an attempt counter, as a word.
    CounterEventWord;
    /// An attempt was right.
    Succeeded = 0 "succeeded", "正しい入力", "right";
    /// An attempt was wrong, and counts.
    Failed = 1 "failed", "誤った入力", "wrong";
    /// An attempt met a stop or lock, and counts for nothing.
    Refused = 2 "refused", "停止中の入力", "refused";
    /// An attempt was over the budget, and counts for nothing.
    OverBudget = 3 "over-budget", "上限を超える同時入力", "over the budget";
    /// The session ended.
    SessionEnded = 4 "session-ended", "ご利用の終了", "session ended";
    /// A stop began that ends by itself.
    TemporarilyLocked = 5 "temporarily-locked", "一時停止", "temporarily locked";
    /// A stop ended.
    TemporaryLockEnded = 6 "temporary-lock-ended", "一時停止の終了", "temporary lock ended";
    /// The lock began.
    Locked = 7 "locked", "ロック", "locked";
    /// The institution lifted a stop or lock.
    Lifted = 8 "lifted", "解除", "lifted";
}
