//! Renders a row for people: JSON with the fields that each section lists, under the section's name, and nothing else (CRD-9).

use serde_json::{Map, Value};

use super::institution::Institution;
use super::session::Session;
use crate::bytes::hex;
use crate::customer::{Attempts, Customer, CustomerRef};
use crate::factor::Factor;
use crate::kernel::{HostKeys, Kept, Row, RowKey, Section, Shown, SnapshotError, Visit, open};
use crate::lockout::Origin;
use crate::profile::Profile;

/// One line of JSON: the row's key, its revision, and its state, section by section.
pub(super) fn row_json(row: &Row, keys: &HostKeys) -> Result<String, SnapshotError> {
    let state = match row.key {
        RowKey::Customer(_) | RowKey::Decoy(_) => shown(&open::<Customer>(row, keys)?),
        RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => shown(&open::<Attempts>(row, keys)?),
        RowKey::Account(_) | RowKey::LoginId(_) => shown(&open::<CustomerRef>(row, keys)?),
        RowKey::Institution(_) => shown(&open::<Institution>(row, keys)?),
        RowKey::Session(_) => shown(&open::<Session>(row, keys)?),
    };
    let fields = [("row", row.key.to_string().into()), ("revision", row.revision.into()), ("state", state)];
    Ok(Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect::<Map<_, _>>())
        .to_string())
}

/// The sections of a state by their names, each as [`section`] shows it.
fn shown(state: &impl Kept<Rules = Profile>) -> Value {
    let mut all = Sections(Map::new());
    state.each(&mut all);
    all.0.into()
}

/// Gathers sections by their names.
struct Sections(Map<String, Value>);

impl Visit<Profile> for Sections {
    fn section<T: Section<Rules = Profile>>(&mut self, own: &T) {
        self.0.insert(T::NAME.to_owned(), section(own));
    }
}

/// A section with `"hidden"` in place of every field that it does not list. An absent field stays `null`.
fn section<T: Section>(section: &T) -> Value {
    // A state consists of numbers, texts and lists, which serialise without errors.
    let mut state = serde_json::to_value(section).unwrap_or_default();
    let counters = state.pointer_mut("/counters/kept").and_then(Value::as_array_mut);
    counters.into_iter().flatten().for_each(name);
    hide(&mut state, false, T::SHOWN);
    state
}

/// Names the factor and origin of an attempt counter: `[[1, 0], {…}]` becomes `{"factor": …, "origin": …, …}`.
fn name(counter: &mut Value) {
    let number = |path| counter.pointer(path).and_then(Value::as_u64).and_then(|number| u16::try_from(number).ok());
    let factor = number("/0/0").and_then(Factor::from_number);
    let origin = number("/0/1").and_then(Origin::from_number);
    let (Some(factor), Some(origin)) = (factor, origin) else { return };
    if let Some(Value::Object(mut fields)) = counter.get_mut(1).map(Value::take) {
        fields.insert("factor".to_owned(), factor.name().into());
        fields.insert("origin".to_owned(), origin.name().into());
        *counter = fields.into();
    }
}

/// Hides what is not listed: plain values unless `seen`, and within a structure every field that the list lacks. Bytes are written in hexadecimal.
fn hide(value: &mut Value, seen: bool, listed: &[Shown]) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                let seen = listed.iter().any(|own| matches!(own, Shown::Value(field) if field == name));
                let inner = listed.iter().find_map(|own| match own {
                    Shown::Fields(field, inner) if field == name => Some(*inner),
                    _ => None,
                });
                hide(value, seen, inner.unwrap_or_default());
            }
        }
        Value::Array(items) => match bytes(items) {
            Some(bytes) => *value = if seen { hex(&bytes).into() } else { HIDDEN.into() },
            None => items.iter_mut().for_each(|item| hide(item, seen, listed)),
        },
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            if !seen {
                *value = HIDDEN.into();
            }
        }
    }
}

/// The bytes of a list that is a token or a digest: at least [`BYTES_MIN`] numbers, each of them a byte.
fn bytes(items: &[Value]) -> Option<Vec<u8>> {
    let bytes: Option<Vec<u8>> = items.iter().map(|item| item.as_u64()?.try_into().ok()).collect();
    bytes.filter(|bytes| bytes.len() >= BYTES_MIN)
}

const HIDDEN: &str = "hidden";
/// Shorter lists of numbers are neither tokens nor digests.
const BYTES_MIN: usize = 16;

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::section;
    use crate::instant::Instant;
    use crate::kernel::{Section, Shown};

    /// A section to which somebody added a field without deciding who may read it.
    #[derive(Serialize, Deserialize)]
    struct Grown {
        page: String,
        seed: [u8; 32],
        code: u32,
        parts: Vec<Inner>,
        kind: Kind,
        none: Option<u8>,
    }

    #[derive(Serialize, Deserialize)]
    struct Inner {
        at: String,
        key: String,
    }

    #[derive(Serialize, Deserialize)]
    enum Kind {
        Sealed { until: String, with: [u8; 16] },
    }

    impl Section for Grown {
        type Rules = ();
        const NUMBER: u16 = 1;
        const NAME: &'static str = "grown";
        const SCHEMA: u8 = 1;
        const CARRIED: bool = false;
        const BYTES: usize = 1_024;
        const SHOWN: &'static [Shown] = &[
            Shown::Value("page"),
            Shown::Fields("parts", &[Shown::Value("at")]),
            Shown::Fields("kind", &[Shown::Fields("Sealed", &[Shown::Value("until")])]),
        ];

        fn due_at(&self, (): &()) -> Option<Instant> {
            None
        }

        fn absent() -> Option<Self> {
            None
        }
    }

    /// Fault 84: a field that is not listed is hidden, at any level and of any type.
    #[test]
    fn fault_84_a_field_that_nobody_lists_is_not_shown() {
        let inner = Inner { at: "nine".to_owned(), key: "s3cret".to_owned() };
        let kind = Kind::Sealed { until: "ten".to_owned(), with: [9; 16] };
        let grown =
            Grown { page: "top".to_owned(), seed: [7; 32], code: 123_456, parts: vec![inner], kind, none: None };
        let expected = serde_json::json!({
            "page": "top", "seed": "hidden", "code": "hidden", "none": null,
            "parts": [{ "at": "nine", "key": "hidden" }],
            "kind": { "Sealed": { "until": "ten", "with": "hidden" } },
        });
        assert_eq!(section(&grown), expected);
    }
}
