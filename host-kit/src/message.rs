//! A message as the outbox keeps it: its name, and its content as one line of JSON.

use madoguchi::{AuditRecord, Fact, Message, MessageBody, Notice};
use serde::Serialize;

/// A message as text, fit for a column. The names of its fields do not change; new ones may be added.
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
/// assert!(stored.json.starts_with(r#"{"type":"notice","kind":"locked","subject":"customer/c-1001","to":null,"#));
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
        let content = match &message.body {
            MessageBody::Notice(notice) => Content::of_notice(notice),
            MessageBody::Audit(record) => Content::of_audit(record),
        };
        // Texts and lists of texts always can be written.
        Self { id: message.id.to_string(), json: serde_json::to_string(&content).unwrap_or_default() }
    }
}

/// What the line holds.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Content<'a> {
    Notice {
        kind: &'static str,
        subject: String,
        to: Option<&'a str>,
        at: String,
        reference: &'a str,
        facts: Vec<StoredFact<'a>>,
    },
    Audit {
        at: String,
        event: &'static str,
        subject: String,
        session: Option<String>,
        operator: Option<&'a str>,
        rules: Vec<&'a str>,
        facts: Vec<StoredFact<'a>>,
        profile: &'a str,
    },
}

impl<'a> Content<'a> {
    fn of_notice(notice: &'a Notice) -> Self {
        Self::Notice {
            kind: notice.kind.name(),
            subject: notice.subject.to_string(),
            to: notice.to.as_deref(),
            at: notice.at.to_string(),
            reference: &notice.reference,
            facts: StoredFact::list(&notice.facts),
        }
    }

    fn of_audit(record: &'a AuditRecord) -> Self {
        Self::Audit {
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
