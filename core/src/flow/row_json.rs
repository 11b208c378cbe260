//! A row as people read it: JSON, without the hashes, salts, page tokens and sealed texts that it has (CRD-9).

use serde::Serialize;
use serde_json::{Map, Value};

use super::customer::{Customer, Decoy, Link};
use super::session::Session;
use crate::bytes::hex;
use crate::factor::Factor;
use crate::kernel::{HostKeys, Row, RowKey, SnapshotError, open};
use crate::lockout::Origin;

/// One line of JSON: the row's key, its revision, and its state.
pub(super) fn row_json(row: &Row, keys: &HostKeys) -> Result<String, SnapshotError> {
    let state = match row.key {
        RowKey::Customer(_) => told(&open::<Customer>(row, keys)?),
        RowKey::Account(_) | RowKey::LoginId(_) => told(&open::<Link>(row, keys)?),
        RowKey::Session(_) => told(&open::<Session>(row, keys)?),
        RowKey::Decoy(_) => told(&open::<Decoy>(row, keys)?),
    };
    let fields = [("row", row.key.to_string().into()), ("revision", row.revision.into()), ("state", state)];
    Ok(Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect::<Map<_, _>>())
        .to_string())
}

fn told(state: &impl Serialize) -> Value {
    // A state is made of numbers, texts and lists, which always can be written.
    let mut state = serde_json::to_value(state).unwrap_or_default();
    veil(&mut state);
    let ledgers = state.pointer_mut("/ledgers/kept").and_then(Value::as_array_mut);
    ledgers.into_iter().flatten().for_each(name);
    state
}

/// Says by name whose ledger it is: `[[1, 0], {…}]` becomes `{"factor": …, "origin": …, …}`.
fn name(ledger: &mut Value) {
    let place = |path| ledger.pointer(path).and_then(Value::as_u64).and_then(|place| usize::try_from(place).ok());
    let factor = place("/0/0").and_then(|place| Factor::ALL.get(place));
    let origin = place("/0/1").and_then(|place| Origin::ALL.get(place));
    let (Some(factor), Some(origin)) = (factor, origin) else { return };
    if let Some(Value::Object(mut fields)) = ledger.get_mut(1).map(Value::take) {
        fields.insert("factor".to_owned(), factor.name().into());
        fields.insert("origin".to_owned(), origin.name().into());
        *ledger = fields.into();
    }
}

/// Leaves out what nobody needs to see, and writes bytes as people do.
fn veil(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if HIDDEN.contains(&name.as_str()) && !value.is_null() {
                    *value = "hidden".into();
                }
                veil(value);
            }
        }
        Value::Array(items) => {
            let bytes: Option<Vec<u8>> =
                items.iter().map(|item| item.as_u64().and_then(|byte| byte.try_into().ok())).collect();
            match bytes.filter(|bytes| bytes.len() >= BYTES_MIN) {
                Some(bytes) => *value = hex(&bytes).into(),
                None => items.iter_mut().for_each(veil),
            }
        }
        _ => {}
    }
}

/// Fields with a hash, a salt, a page's token, or what only the host's key opens.
const HIDDEN: [&str; 5] = ["hash", "history", "mark", "sealed", "step"];
/// Lists of fewer numbers are no tokens or digests.
const BYTES_MIN: usize = 16;
