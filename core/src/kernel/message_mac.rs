//! The MAC of a message: whoever can write to the outbox can neither change a message nor add one of his own (NTC-1, NTC-2).
//!
//! It covers the message's JSON as a tree of texts, lists and objects, so it does not matter how the JSON is written: blanks, escapes and the order of members
//! may differ. A kind of message or a member that a later version adds is covered without being known here.

use serde_json::Value;
use subtle::ConstantTimeEq as _;

use super::keys::HostKeys;
use crate::bytes::{Bytes, hex};

/// Why a message is not one that the library committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MessageError {
    /// It has another form than a message of the library.
    #[error("the message does not have the form of this library's")]
    Form,
    /// Its MAC was made with a key that the host did not supply.
    #[error("the message is under host key {number}, which is not here")]
    UnknownKey {
        /// The key's number.
        number: u8,
    },
    /// Its MAC was made with a key that the host has retired.
    #[error("the message is under host key {number}, which is retired")]
    RetiredKey {
        /// The key's number.
        number: u8,
    },
    /// Its MAC was made with another key of this number.
    #[error("the message is under another host key {number}")]
    WrongKey {
        /// The key's number.
        number: u8,
    },
    /// Its MAC is not valid: it was changed or made outside the library, or it is another institution's or deployment's.
    #[error("the message was changed or made outside the library")]
    Changed,
}

impl HostKeys {
    /// The MAC of a message's content under the key in force.
    pub(super) fn message_mac(&self, content: &Value) -> String {
        let key = self.in_force();
        // A message that the library makes consists of texts, lists and objects alone.
        let tag = key.messages.mac(&self.covered(&canonical(content).unwrap_or_default()));
        hex(&[&[key.number][..], &key.check, &tag].concat())
    }

    /// Checks the MAC of a message's content.
    pub(crate) fn check_message(&self, content: &Value, mac: &str) -> Result<(), MessageError> {
        let mac: Bytes = mac.parse().map_err(|_| MessageError::Form)?;
        let (&number, rest) = mac.as_slice().split_first().ok_or(MessageError::Form)?;
        let (check, tag) = rest.split_first_chunk().ok_or(MessageError::Form)?;
        let tag: &[u8; 32] = tag.try_into().map_err(|_| MessageError::Form)?;
        let content = canonical(content).ok_or(MessageError::Form)?;
        if self.is_retired(number) {
            return Err(MessageError::RetiredKey { number });
        }
        let key = self.find(number).ok_or(MessageError::UnknownKey { number })?;
        if *check != key.check {
            return Err(MessageError::WrongKey { number });
        }
        let due = key.messages.mac(&self.covered(&content));
        if bool::from(due.ct_eq(tag)) { Ok(()) } else { Err(MessageError::Changed) }
    }

    /// The parts that a MAC covers.
    fn covered<'a>(&'a self, content: &'a [u8]) -> [&'a [u8]; 3] {
        let place = self.place();
        [&place.institution, &place.deployment, content]
    }
}

/// The bytes of a value, of which no two values have the same: a text is `s`, its length and its bytes; a list is `l`, its length and its items; an object is
/// `o`, its length and its members in the order of their names, each as its name's text and its value. A length has eight bytes, little-endian. `None` for
/// a value with a number, `true`, `false` or `null`: no message has one.
fn canonical(value: &Value) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    append(value, &mut bytes)?;
    Some(bytes)
}

fn append(value: &Value, bytes: &mut Vec<u8>) -> Option<()> {
    match value {
        Value::String(text) => {
            append_text(text, bytes);
            Some(())
        }
        Value::Array(items) => {
            head(b'l', items.len(), bytes);
            items.iter().try_for_each(|item| append(item, bytes))
        }
        Value::Object(members) => {
            head(b'o', members.len(), bytes);
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_unstable_by_key(|(name, _)| name.as_str());
            sorted.into_iter().try_for_each(|(name, value)| {
                append_text(name, bytes);
                append(value, bytes)
            })
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn append_text(text: &str, bytes: &mut Vec<u8>) {
    head(b's', text.len(), bytes);
    bytes.extend_from_slice(text.as_bytes());
}

fn head(kind: u8, length: usize, bytes: &mut Vec<u8>) {
    bytes.push(kind);
    bytes.extend_from_slice(&u64::try_from(length).unwrap_or(u64::MAX).to_le_bytes());
}
