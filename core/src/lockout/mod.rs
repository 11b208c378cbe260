//! Counts wrong entries and decides temporary locks and locks (LCK-1 … LCK-7).
//!
//! ```text
//! policy  the institution's decisions, and their bound     attempt counter   the attempts at one factor for one subject
//! ticket  the right to compare once, and the verdict       attempt counters  those of one subject, by factor and origin
//! ```

mod bound;
mod counter_event;
mod history;
mod counter;
mod counters;
mod policy;
#[cfg(test)]
mod tests;
mod ticket;

pub use bound::{Bound, Chance, Outage, OutageKind, SecretSpace, SecretSpaceError};
pub(crate) use counter::ATTEMPT_COUNTER;
#[cfg(test)]
pub(crate) use counter::fixed;
pub use counter::{AttemptCounter, AttemptCounterError, AttemptCounterStep, Begun, LockEvent, LockState, Recorded};
pub use counter_event::{CounterEvent, CounterEventKind, CounterEventWord};
pub use counters::{AttemptCounters, AttemptCountersStep};
pub(crate) use history::{History, HistoryEvent};
pub use history::{LockHistoryEvent, LockHistoryReply};
pub(crate) use policy::Locks;
pub use policy::{Lock, LockClosing, LockPolicy, Origin, TemporaryLock};
pub use ticket::{AttemptOf, Ticket, Verdict};
