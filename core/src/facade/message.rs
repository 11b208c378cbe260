//! Checks a message of the outbox before it is sent (NTC-1, NTC-2).

use serde_json::Value;

use super::error::{ErrorRecord, Errors};
use super::json::strict_value;
use crate::code::Code;
use crate::engine::Engine;
use crate::kernel::MessageError;

impl Engine {
    /// Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it with the two columns
    /// of the outbox, before it sends anything: `line` is the message's JSON, written in any way, and `id` the name under which it is stored.
    ///
    /// It does not tell that messages were deleted, or that one is sent twice.
    ///
    /// ```
    /// use madoguchi::{Code, Engine, HostKeys, Profile};
    /// let engine = Engine::new(Profile::seiwa().into(), HostKeys::new("production", 1, &[7; 32])?);
    /// let forged = r#"{"id":"customer/c-1:7:0","notice":{"kind":"locked","to":"thief@example.com"},"mac":"00"}"#;
    /// assert_eq!(engine.check_message("customer/c-1:7:0", forged).unwrap_err()[0].code, Code::MessageForm.number());
    /// # Ok::<(), madoguchi::HostKeyError>(())
    /// ```
    ///
    /// # Errors
    /// [`Code::MessageForm`], also if the message has another name; [`Code::SnapshotKey`], [`Code::RetiredKey`] and [`Code::WrongKey`] for a message under a key
    /// that is not here, is retired, or is another one; [`Code::MessageChanged`]. The message must then not be sent.
    pub fn check_message(&self, id: &str, line: &str) -> Result<(), Errors> {
        let form = || vec![ErrorRecord::from(MessageError::Form).in_field("line")];
        let Value::Object(mut members) = strict_value(line).map_err(within)? else { return Err(form()) };
        let Some(Value::String(mac)) = members.remove("mac") else { return Err(form()) };
        if members.get("id").and_then(Value::as_str) != Some(id) {
            return Err(form());
        }
        let checked = self.keys().check_message(&Value::Object(members), &mac);
        checked.map_err(|error| vec![ErrorRecord::from(error).in_field("line")])
    }
}

/// The errors of the line itself.
fn within(errors: Errors) -> Errors {
    errors.into_iter().map(|error| error.in_field("line")).collect()
}

impl From<MessageError> for ErrorRecord {
    fn from(error: MessageError) -> Self {
        match error {
            MessageError::Form => Self::new(Code::MessageForm),
            MessageError::UnknownKey { number } => Self::of_key(Code::SnapshotKey, number),
            MessageError::RetiredKey { number } => Self::of_key(Code::RetiredKey, number),
            MessageError::WrongKey { number } => Self::of_key(Code::WrongKey, number),
            MessageError::Changed => Self::new(Code::MessageChanged),
        }
    }
}
