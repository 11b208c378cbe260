//! Why an act cannot go on.

use crate::credential::HashError;
use crate::instant::Instant;
use crate::kernel::{RowKey, SnapshotError};

/// Why an act cannot go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActError {
    /// The host answered something that was not asked, or called an act that is over. The act is over.
    #[error("the act did not ask for that")]
    Misuse,
    /// A row was given that was not asked for, or was given twice. The act is over.
    #[error("the row `{0}` was not asked for")]
    ForeignRow(RowKey),
    /// A row was not written by this library, or was changed. The act is over, and nothing was written.
    #[error("the row `{key}`: {error}")]
    Row {
        /// The row.
        key: RowKey,
        /// What is wrong with it.
        error: SnapshotError,
    },
    /// A row became longer than all rows of its kind are (LCK-4). The act is over, and nothing was written.
    #[error("the row `{0}` outgrows its length (LCK-4)")]
    RowTooLong(RowKey),
    /// The randomness of the act is all zeros, so nobody drew it. The act is over, and nothing was written.
    #[error("randomness of zeros alone is not taken")]
    NoRandomness,
    /// The system does not have the memory for a hash. The act is over. Nothing was written that grants access.
    #[error("no memory for a hash")]
    NoMemory,
    /// The host's HSM did not decrypt what it had encrypted, or encrypted it into no bytes or too many. The act is over. Nothing was written that grants
    /// access; an attempt that was counted before stays counted.
    #[error("the HSM's answer is not right")]
    Hsm,
    /// Other acts wrote the rows first each time, for longer than the profile allows, or very many answers to commits were lost. The act is over. No commit
    /// that it knows of grants access; an attempt that was counted before stays counted. A commit whose answer was lost may still take place: then its
    /// messages are in the outbox. A new act may try again.
    #[error("given up: other acts wrote the rows first each time (LCK-2)")]
    GaveUp,
    /// The instant is before one that was recorded (LCK-5). Nothing was written; an attempt that was counted before stays
    /// counted. The host may give the same answer again with a later instant.
    #[error("the clock went back: {recorded} was recorded (LCK-5)")]
    ClockWentBack {
        /// The instant that was recorded.
        recorded: Instant,
    },
}

impl ActError {
    /// A hash of a customer could not be made or compared: an error of the keys if its pepper is not here, otherwise of the memory.
    pub(crate) fn of_hash(error: HashError, customer: &RowKey) -> Self {
        match error {
            HashError::Pepper(error) => Self::Row { key: customer.clone(), error },
            HashError::NoPepper => Self::Hsm,
            HashError::NotAHash | HashError::TooDear | HashError::SecretTooLong | HashError::NoMemory => Self::NoMemory,
        }
    }
}
