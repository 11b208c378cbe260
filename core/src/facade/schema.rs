//! JSON Schemas, generated from the types that are read and written; committed under `docs/schema/`.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Value, json};

use super::act;
use super::act_record::{CommittedInput, FoundInput, HsmInput, LoadedInput, NeedRecord, OutcomeRecord};
use super::error::ErrorRecord;
use super::json::schemas;
use super::keyboard_record::{KeyboardView, OpenKeyboardRequest};
use crate::bytes::Bytes;
use crate::date::Date;
use crate::instant::Instant;
use crate::money::Yen;
use crate::profile::RawProfile;
use crate::secret::{Revealed, Secret};

/// The schema of a profile: its TOML document read as JSON.
pub fn profile_schema() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<RawProfile>().to_value()
}

/// The schema of the facade's lines: `requests` and `answers` by word, `acts` by word, the messages between an act and its host, the records of
/// a software keyboard, and `error`.
pub fn facade_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let records = schemas(&mut generator);
    let acts = act::schemas(&mut generator).into_iter().map(|(word, request)| (word.to_owned(), request.to_value()));
    let acts: serde_json::Map<_, _> = acts.collect();
    let spoken = json!({
        "need": generator.subschema_for::<NeedRecord>(),
        "loaded": generator.subschema_for::<LoadedInput>(),
        "committed": generator.subschema_for::<CommittedInput>(),
        "hsm": generator.subschema_for::<HsmInput>(),
        "found": generator.subschema_for::<FoundInput>(),
        "outcome": generator.subschema_for::<OutcomeRecord>(),
    });
    let keyboard = json!({
        "open": generator.subschema_for::<OpenKeyboardRequest>(),
        "view": generator.subschema_for::<KeyboardView>(),
    });
    let error = generator.subschema_for::<Vec<ErrorRecord>>();
    let requests: serde_json::Map<_, _> =
        records.iter().map(|(word, request, _)| ((*word).to_owned(), request.clone().to_value())).collect();
    let answers: serde_json::Map<_, _> =
        records.into_iter().map(|(word, _, answer)| (word.to_owned(), answer.to_value())).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "madoguchi facade",
        "description": "One request a line and one answer a line. A request names itself in `ask` and may carry an `id`, which the answer repeats. An answer names itself in `answer`, or has all errors in `error`. An act names itself in `act`; what it needs, what it is given and how it ended are in `act`. How a software keyboard is opened and what it shows is in `keyboard`.",
        "requests": requests,
        "acts": acts,
        "act": spoken,
        "keyboard": keyboard,
        "answers": answers,
        "error": error,
        "$defs": generator.take_definitions(true),
    })
}

/// Declares the schema of a type that has a JSON form of its own.
macro_rules! plain {
    ($($type:ty, $name:literal, $schema:tt;)*) => {$(
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

plain! {
    Date, "Date", { "type": "string", "format": "date", "description": "1948-07-20 … 2150-12-31" };
    Instant, "Instant", { "type": "string", "format": "date-time", "description": "RFC 3339 with an offset; answers have +09:00" };
    Secret, "Secret", { "type": "string", "writeOnly": true, "description": "a text that no answer and no error repeats" };
    Bytes, "Bytes", { "type": "string", "pattern": "^([0-9a-f]{2})*$", "description": "bytes in lower-case hexadecimal" };
    Revealed, "Revealed", { "type": "string", "description": "a text that only its customer is to see" };
    Yen, "Yen", { "type": "integer", "minimum": 0, "maximum": 999_999_999_999_u64 };
}
