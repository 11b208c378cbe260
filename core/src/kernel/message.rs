//! What leaves with a commit: notices to the customer, records for the audit.

use crate::features::words::{AuditEvent, NoticeKind};
use crate::id::{OperatorId, SessionId};
use crate::instant::Instant;
use crate::kernel::key::RowKey;
use crate::text::Text;

/// A message for the host's outbox. It belongs to the transaction that writes the rows; the host sends it afterwards, at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name: the row and revision that it left with, and its place. The same commit has the same names, so that a message
    /// sent twice is known.
    pub id: Text,
    /// What it says.
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
    /// The registered mail address; absent while none is registered, when the institution writes a letter.
    pub to: Option<Text>,
    /// When what it tells of took effect.
    pub at: Instant,
    /// What the customer quotes when asking about it: the message's name.
    pub reference: Text,
    /// What it says beyond its kind: names and values, without secrets.
    pub facts: Vec<Fact>,
}

/// A record for the institution: what was decided, on what ground, without secrets (NTC-2).
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
    /// Who did it for the institution.
    pub operator: Option<OperatorId>,
    /// The rules that decided.
    pub rules: Vec<Text>,
    /// More about it: names and values, without secrets.
    pub facts: Vec<Fact>,
    /// SHA-256 of the profile that decided, in hexadecimal.
    pub profile: Text,
}

/// A named value of a notice or a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub value: Text,
}

impl Fact {
    pub(crate) fn new(name: &'static str, value: impl std::fmt::Display) -> Self {
        Self { name, value: value.to_string().into() }
    }
}
