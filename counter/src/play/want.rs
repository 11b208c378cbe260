//! Compares an answer with what its row expects, in the way of the conformance vectors (`core/vectors/README.md`): an object may have
//! more keys than expected, lists are compared element by element, and `null` means absent.

use madoguchi::{EntryField, MessageRecord};
use serde_json::{Map, Value, json};

use super::answer::Answer;

/// What a row expects of its answer.
pub(super) struct Wanted {
    outcome: Map<String, Value>,
    error: Value,
    outbox: Option<Value>,
    is_held: bool,
}

impl Wanted {
    /// Takes the expected values out of a step; `None` if it has none.
    pub(super) fn take(step: &mut Map<String, Value>) -> Option<Self> {
        let (want, error, outbox) = (step.remove("want"), step.remove("error"), step.remove("outbox"));
        let is_held = step.contains_key("hold");
        if want.is_none() && error.is_none() && outbox.is_none() && !is_held {
            return None;
        }
        let mut outcome = want.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
        if let Some(public) = outcome.get_mut("public") {
            hide(public);
        }
        Some(Self { outcome, error: error.unwrap_or_default(), outbox, is_held })
    }

    /// The places where the answer differs, each with the value found there. The expected value is not repeated, since it may be a secret
    /// of the script, and a value that only the institution may see is left out unless the answer has it.
    pub(super) fn misses(&self, answer: &Answer, is_internal: bool) -> Vec<String> {
        let found = json!({ "public": answer.public, "internal": answer.internal });
        let mut places = Vec::new();
        for (name, want) in &self.outcome {
            differences(name, want, found.get(name), &mut places);
        }
        differences("error", &self.error, answer.error.as_ref().map(|errors| json!(errors)).as_ref(), &mut places);
        if let Some(outbox) = &self.outbox {
            let words: Vec<_> = answer.outbox.iter().flatten().map(word).collect();
            differences("outbox", outbox, Some(&json!(words)), &mut places);
        }
        if self.is_held && answer.held.is_none() {
            places.push(("held".to_owned(), Value::Null));
        }
        let is_open = |place: &str| is_internal || !(place.starts_with("internal") || place.starts_with("outbox"));
        let told = |(place, found): (String, Value)| if is_open(&place) { format!("{place}: {found}") } else { place };
        places.into_iter().map(told).collect()
    }
}

/// Replaces the secrets in an expected page by dots, as in the answer.
fn hide(public: &mut Value) {
    let shown = public.pointer_mut("/page/shown").and_then(Value::as_array_mut);
    for value in shown.into_iter().flatten() {
        let field = value.get("field").and_then(Value::as_str).and_then(EntryField::from_name);
        if let Some(Value::String(text)) = value.get_mut("text").filter(|_| field.is_some_and(EntryField::is_secret)) {
            *text = "●".repeat(text.chars().count());
        }
    }
}

/// Collects every place that differs, with the value found there.
fn differences(place: &str, want: &Value, found: Option<&Value>, places: &mut Vec<(String, Value)>) {
    match (want, found) {
        (Value::Null, None) => {}
        (Value::Object(want), Some(Value::Object(found))) => {
            for (key, want) in want {
                differences(&format!("{place}.{key}"), want, found.get(key), places);
            }
        }
        (Value::Array(want), Some(Value::Array(found))) if want.len() == found.len() => {
            for (number, (want, found)) in want.iter().zip(found).enumerate() {
                differences(&format!("{place}[{number}]"), want, Some(found), places);
            }
        }
        (want, Some(found)) if want == found => {}
        (_, found) => places.push((place.to_owned(), found.cloned().unwrap_or_default())),
    }
}

/// The word for a message in a row.
fn word(message: &MessageRecord) -> String {
    let notice = message.notice.as_ref().map(|notice| format!("notice:{}", notice.kind.name()));
    let audit = message.audit.as_ref().map(|audit| format!("audit:{}", audit.event.name()));
    notice.or(audit).unwrap_or_default()
}
