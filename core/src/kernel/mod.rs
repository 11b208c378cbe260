//! The one shape of everything that has a state: tables of what is allowed, rows that a host keeps, acts that it drives.

mod hide;
mod key;
mod keys;
mod machine;
mod message;
mod row;
mod snapshot;

pub(crate) use hide::{hide, reveal};
pub(crate) use key::SUBJECT_STATE;
pub use key::{RowKey, RowKeyError};
pub use keys::{HostKeyError, HostKeys, Randomness, RandomnessError};
pub use machine::Machine;
pub(crate) use machine::machine;
pub use message::{AuditEvent, AuditRecord, Fact, Message, MessageBody, Notice, NoticeKind};
pub use row::{Commit, Row, Write};
pub use snapshot::SnapshotError;
pub(crate) use snapshot::{Kept, Shown, open, outgrows, seal};
#[cfg(test)]
pub(crate) use snapshot::{bound, unbound};

#[cfg(test)]
mod tests;
