//! The messages of a commit: notices to the customer, records for the audit.

use crate::features::words::{AuditEvent, NoticeKind};
use crate::id::{OperatorId, SessionId};
use crate::instant::Instant;
use crate::kernel::key::RowKey;
use crate::records::records_out;
use crate::text::Text;

/// A message for the host's outbox. It is written in the transaction that writes the rows; the host sends it afterwards, at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name: the row and revision of its commit, and its place there. The same commit gives the same names, so that the receiver recognises a
    /// message that is sent twice.
    pub id: Text,
    /// Its content.
    pub body: MessageBody,
}

/// What a message is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageBody {
    /// To be sent to the customer (NTC-1).
    Notice(Notice),
    /// To be kept by the institution (NTC-2).
    Audit(AuditRecord),
}

/// A notice to a customer (LCK-1, OPR-1). Its text comes from the institution's templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// The customer's row.
    pub subject: RowKey,
    /// The registered mail address; absent while none is registered, and then the institution sends a letter.
    pub to: Option<Text>,
    /// When the reported event took effect.
    pub at: Instant,
    /// The reference that the customer quotes when asking about it: the message's name.
    pub reference: Text,
    /// More about it: names and values, without secrets.
    pub facts: Vec<Fact>,
}

/// A record for the institution: what was decided and by which rules, without secrets (NTC-2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// When it took effect.
    pub at: Instant,
    /// What happened.
    pub event: AuditEvent,
    /// The row that it is about.
    pub subject: RowKey,
    /// The session that it happened in.
    pub session: Option<SessionId>,
    /// The operator who did it for the institution.
    pub operator: Option<OperatorId>,
    /// The rules that decided.
    pub rules: Vec<Text>,
    /// More about it: names and values, without secrets.
    pub facts: Vec<Fact>,
    /// SHA-256 of the profile that decided, in hexadecimal.
    pub profile: Text,
}

records_out! {
    /// A named value of a notice or a record, never a secret.
    Fact {
        /// Its name.
        name: Text,
        /// Its value.
        value: Text,
    }
}

impl Fact {
    pub(crate) fn new(name: &'static str, value: impl std::fmt::Display) -> Self {
        Self { name: Text::new_static(name), value: value.to_string().into() }
    }
}
