//! A message as the outbox keeps it: its name, and its content as one line of JSON.

use madoguchi::{AuditRecord, Fact, Message, MessageBody, Notice};
use serde::Serialize;

/// A message as text, fit for a column: the record of a message as the other languages see it. The names of its fields do not
/// change; new ones may be added. What is absent is left out.
///
/// ```
/// use madoguchi::{Instant, Message, MessageBody, Notice, NoticeKind};
/// use madoguchi_host_kit::StoredMessage;
/// let notice = Notice {
///     kind: NoticeKind::Locked,
///     subject: "customer/c-1001".parse()?,
///     to: None, // no address is registered: the institution writes a letter
///     at: "2027-02-01T12:00:00+09:00".parse()?,
///     reference: "customer/c-1001:7:0".into(),
///     facts: Vec::new(),
/// };
/// let stored = StoredMessage::of(&Message { id: "customer/c-1001:7:0".into(), body: MessageBody::Notice(notice) });
/// assert_eq!(stored.id, "customer/c-1001:7:0");
/// assert!(stored.json.starts_with(r#"{"id":"customer/c-1001:7:0","notice":{"kind":"locked","subject":"customer/c-1001","at":"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMessage {
    /// Its name, by which a message that was sent twice is known.
    pub id: String,
    /// Its content, one JSON object without a line break.
    pub json: String,
}

impl StoredMessage {
    /// Writes a message as text.
    pub fn of(message: &Message) -> Self {
        let mut content = Content { id: &message.id, notice: None, audit: None };
        match &message.body {
            MessageBody::Notice(notice) => content.notice = Some(StoredNotice::of(notice)),
            MessageBody::Audit(record) => content.audit = Some(StoredAudit::of(record)),
        }
        // Texts and lists of texts always can be written.
        Self { id: message.id.to_string(), json: serde_json::to_string(&content).unwrap_or_default() }
    }
}

/// What the line holds.
#[derive(Serialize)]
struct Content<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<StoredNotice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audit: Option<StoredAudit<'a>>,
}

#[derive(Serialize)]
struct StoredNotice<'a> {
    kind: &'static str,
    subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
    at: String,
    reference: &'a str,
    facts: Vec<StoredFact<'a>>,
}

impl<'a> StoredNotice<'a> {
    fn of(notice: &'a Notice) -> Self {
        Self {
            kind: notice.kind.name(),
            subject: notice.subject.to_string(),
            to: notice.to.as_deref(),
            at: notice.at.to_string(),
            reference: &notice.reference,
            facts: StoredFact::list(&notice.facts),
        }
    }
}

#[derive(Serialize)]
struct StoredAudit<'a> {
    at: String,
    event: &'static str,
    subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<&'a str>,
    rules: Vec<&'a str>,
    facts: Vec<StoredFact<'a>>,
    profile: &'a str,
}

impl<'a> StoredAudit<'a> {
    fn of(record: &'a AuditRecord) -> Self {
        Self {
            at: record.at.to_string(),
            event: record.event.name(),
            subject: record.subject.to_string(),
            session: record.session.map(|session| session.to_string()),
            operator: record.operator.as_ref().map(|operator| operator.as_str()),
            rules: record.rules.iter().map(|rule| rule.as_str()).collect(),
            facts: StoredFact::list(&record.facts),
            profile: &record.profile,
        }
    }
}

/// A list, not a map: a name may stand twice, and the order is kept.
#[derive(Serialize)]
struct StoredFact<'a> {
    name: &'static str,
    value: &'a str,
}

impl<'a> StoredFact<'a> {
    fn list(facts: &'a [Fact]) -> Vec<Self> {
        facts.iter().map(|fact| Self { name: fact.name, value: &fact.value }).collect()
    }
}
