//! The messages of a commit: notices to the customer, records for the audit.

use serde_json::{Map, Value};

use super::keys::HostKeys;
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
    /// Its MAC, 82 hexadecimal digits: the number and the check value of the host's key, and HMAC-SHA-256 over institution, deployment, name and content. A relay
    /// checks it before it sends the message (`Engine::check_message`). Empty in a message that the library did not commit.
    pub mac: Text,
}

impl Message {
    /// A message without a MAC: no act has made it. It serves tests of a store.
    pub fn new(id: Text, body: MessageBody) -> Self {
        Self { id, body, mac: Text::default() }
    }

    /// Gives the message its MAC under the host's key in force. The message stays in its place: a copy would take along what the MAC leaves on the stack.
    pub(crate) fn sign(&mut self, keys: &HostKeys) {
        self.mac = keys.message_mac(&self.content()).into();
    }

    /// What the MAC covers: the message as JSON, without the MAC. A field that is forgotten here does not compile.
    fn content(&self) -> Value {
        let Self { id, body, mac: _ } = self;
        let (kind, body) = match body {
            MessageBody::Notice(notice) => ("notice", notice.content()),
            MessageBody::Audit(record) => ("audit", record.content()),
        };
        object([("id", Some(id.as_str().into())), (kind, Some(body))])
    }
}

impl Notice {
    fn content(&self) -> Value {
        let Self { kind, subject, to, at, reference, facts } = self;
        object([
            ("kind", Some(kind.name().into())),
            ("subject", Some(subject.to_string().into())),
            ("to", to.as_deref().map(Value::from)),
            ("at", Some(at.to_string().into())),
            ("reference", Some(reference.as_str().into())),
            ("facts", Some(facts.iter().map(Fact::content).collect())),
        ])
    }
}

impl AuditRecord {
    fn content(&self) -> Value {
        let Self { at, event, subject, session, operator, rules, facts, profile } = self;
        object([
            ("at", Some(at.to_string().into())),
            ("event", Some(event.name().into())),
            ("subject", Some(subject.to_string().into())),
            ("session", session.map(|session| session.to_string().into())),
            ("operator", operator.as_ref().map(|operator| operator.as_str().into())),
            ("rules", Some(rules.iter().map(|rule| rule.as_str()).collect())),
            ("facts", Some(facts.iter().map(Fact::content).collect())),
            ("profile", Some(profile.as_str().into())),
        ])
    }
}

impl Fact {
    fn content(&self) -> Value {
        let Self { name, value } = self;
        object([("name", Some(name.as_str().into())), ("value", Some(value.as_str().into()))])
    }
}

/// An object of the members that are present.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let present = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(present.collect::<Map<_, _>>())
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
