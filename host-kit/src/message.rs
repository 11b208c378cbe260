//! A message as stored in the outbox: its ID, and its content as one line of JSON.

use madoguchi::{Message, MessageRecord};

/// A message as text for a database column: the same record that the bindings see. The names of its fields never change; new fields may be
/// added. Absent fields are left out.
///
/// ```
/// use madoguchi::{Instant, Message, MessageBody, Notice, NoticeKind};
/// use madoguchi_host_kit::StoredMessage;
/// let notice = Notice {
///     kind: NoticeKind::Locked,
///     subject: "customer/c-1001".parse()?,
///     to: None, // no address is registered: the institution sends a letter
///     at: "2027-02-01T12:00:00+09:00".parse()?,
///     reference: "customer/c-1001:7:0".into(),
///     facts: Vec::new(),
/// };
/// let stored = StoredMessage::of(&Message::new("customer/c-1001:7:0".into(), MessageBody::Notice(notice)));
/// assert_eq!(stored.id, "customer/c-1001:7:0");
/// assert!(stored.json.starts_with(r#"{"id":"customer/c-1001:7:0","notice":{"kind":"locked","subject":"customer/c-1001","at":"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMessage {
    /// Its ID, by which a receiver recognises a message that was sent twice.
    pub id: String,
    /// Its content, one JSON object without a line break.
    pub json: String,
}

impl StoredMessage {
    /// Writes a message as text.
    pub fn of(message: &Message) -> Self {
        let record = MessageRecord::from(message);
        // It cannot fail, because records consist of texts and lists of texts.
        Self { id: record.id.to_string(), json: serde_json::to_string(&record).unwrap_or_default() }
    }
}
