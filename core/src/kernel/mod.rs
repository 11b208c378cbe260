//! The common base of everything that has a state: state tables, the rows that a host keeps, and the acts that it drives.

mod hide;
mod key;
mod keys;
mod machine;
mod mark;
pub(crate) mod message;
mod message_mac;
mod row;
mod section;
mod snapshot;
mod stack;

pub use crate::features::words::{AuditEvent, NoticeKind};
pub(crate) use hide::{HiddenIn, hide, reveal};
pub(crate) use key::RowKind;
#[cfg(test)]
pub(crate) use key::{ATTEMPTS_ROW, CUSTOMER_ROW};
pub use key::{RowKey, RowKeyError};
pub use keys::{HostKeyError, HostKeys, Randomness, RandomnessError};
pub(crate) use keys::{NotOpened, PepperName, SEALED_HASH, decoy_by, institution_digest};
pub use machine::Machine;
pub(crate) use machine::machine;
pub use mark::{RowMark, RowMarkError};
pub use message::{AuditRecord, Fact, Message, MessageBody, Notice};
pub(crate) use message_mac::MessageError;
pub use row::{Commit, Require, Row, Write};
pub(crate) use section::{Carried, Found, Part, Section, Shown, Visit};
pub use snapshot::SnapshotError;
pub(crate) use snapshot::{Kept, Sealed, one_section, open, outgrows, seal, seal_under};
#[cfg(test)]
pub(crate) use snapshot::{bound, unbound};

#[cfg(test)]
mod tests;
