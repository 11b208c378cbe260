//! Checks JSON strictly: no duplicate field in an object, no half surrogate in a text, limited depth. Without these checks, two readers of
//! the same line could read two different requests.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::{ErrorRecord, Errors};
use super::unescape::unescaped;
use crate::code::Code;

/// Checks a value and everything inside it. No error quotes any of it.
pub(super) fn check(line: &str, value: &RawValue) -> Result<(), Errors> {
    check_at(line, value, 0)
}

fn check_at(line: &str, value: &RawValue, depth: u32) -> Result<(), Errors> {
    let text = value.get();
    let wrong = |code| {
        // The value is a slice of the line.
        let position = text.as_ptr().addr().saturating_sub(line.as_ptr().addr());
        ErrorRecord::new(code).at(position)
    };
    match text.as_bytes().first() {
        Some(b'{' | b'[') if depth >= DEPTH_MAX => Err(vec![wrong(Code::NotJson)]),
        Some(b'{') => {
            let object: Object<'_> = serde_json::from_str(text).map_err(|_| vec![wrong(Code::NotJson)])?;
            if let Some(name) = object.repeated() {
                return Err(vec![wrong(Code::RepeatedField).in_field(name)]);
            }
            object.0.iter().try_for_each(|(_, value)| check_at(line, value, depth.saturating_add(1)))
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| vec![wrong(Code::NotJson)])?;
            items.into_iter().try_for_each(|item| check_at(line, item, depth.saturating_add(1)))
        }
        Some(b'"') => unescaped(text).map(drop).ok_or_else(|| vec![wrong(Code::NotJson)]),
        _ => Ok(()),
    }
}

/// The names and values of an object, in order, each value as its JSON text.
pub(super) struct Object<'de>(pub(super) Vec<(String, &'de RawValue)>);

impl Object<'_> {
    fn repeated(&self) -> Option<&str> {
        let mut names: Vec<_> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.windows(2).find_map(|pair| pair.first().filter(|&first| pair.last() == Some(first)).copied())
    }
}

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor).map(Self)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(object)
    }
}

/// The deepest nesting of objects and lists; a request has three levels.
const DEPTH_MAX: u32 = 64;
