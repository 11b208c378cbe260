//! Reads the fields of a request from JSON: every wrong, missing and unknown one at once, each with its path.

use serde_json::{Map, Value};

use super::error::ErrorRecord;
use crate::code::Code;
use crate::date::Date;
use crate::instant::Instant;
use crate::money::Yen;
use crate::service::{ChargeItem, Service, TransferKind};

/// What a field of a request can be.
pub(super) trait Field: Sized {
    /// Reads a value that is there.
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>>;

    /// What stands for a field that is not there; nothing where it must be.
    fn absent() -> Option<Self> {
        None
    }
}

/// The fields of a JSON object, taken one by one.
pub(super) struct Fields<'v> {
    object: &'v Map<String, Value>,
    known: Vec<&'static str>,
    errors: Vec<ErrorRecord>,
}

impl<'v> Fields<'v> {
    pub(super) fn of(value: &'v Value) -> Result<Self, Vec<ErrorRecord>> {
        let object = value.as_object().ok_or_else(|| wrong_type(value, "object"))?;
        Ok(Self { object, known: Vec::with_capacity(object.len()), errors: Vec::new() })
    }

    /// Reads one field; nothing where it is wrong, which is remembered.
    pub(super) fn take<T: Field>(mut self, name: &'static str) -> (Self, Option<T>) {
        self.known.push(name);
        let read = match self.object.get(name) {
            Some(value) => T::read(value),
            None => T::absent().ok_or_else(|| vec![ErrorRecord::new(Code::MissingField)]),
        };
        let value = read.map_err(|errors| self.errors.extend(errors.into_iter().map(|error| error.in_field(name))));
        (self, value.ok())
    }

    /// The record, if nothing was wrong and nothing is left over.
    pub(super) fn finish<T>(mut self, record: Option<T>) -> Result<T, Vec<ErrorRecord>> {
        for name in self.object.keys().filter(|name| !self.known.contains(&name.as_str())) {
            let known = self.known.join(" ");
            self.errors.push(ErrorRecord::new(Code::UnknownField).in_field(name).allowed(&known));
        }
        match record {
            Some(record) if self.errors.is_empty() => Ok(record),
            _ => Err(self.errors),
        }
    }
}

fn wrong_type(value: &Value, wanted: &str) -> Vec<ErrorRecord> {
    vec![ErrorRecord::new(Code::WrongType).found(&value.to_string()).allowed(wanted)]
}

fn text(value: &Value) -> Result<&str, Vec<ErrorRecord>> {
    value.as_str().ok_or_else(|| wrong_type(value, "string"))
}

fn parsed<T: std::str::FromStr>(value: &Value) -> Result<T, Vec<ErrorRecord>>
where
    ErrorRecord: From<T::Err>,
{
    let text = text(value)?;
    text.parse().map_err(|error| vec![ErrorRecord::from(error).found(text)])
}

impl Field for Date {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        parsed(value)
    }
}

impl Field for Instant {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        parsed(value)
    }
}

impl Field for Yen {
    /// A JSON number, whole and not negative. A fraction or an exponent is refused, not rounded.
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        let Value::Number(number) = value else { return Err(wrong_type(value, "integer")) };
        let text = number.to_string();
        text.parse().map_err(|error| vec![ErrorRecord::from(error).found(&text)])
    }
}

impl Field for bool {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        value.as_bool().ok_or_else(|| wrong_type(value, "true / false"))
    }
}

impl Field for i32 {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        let number = value.as_i64().ok_or_else(|| wrong_type(value, "integer"))?;
        Self::try_from(number).map_err(|_| wrong_type(value, "-2147483648 … 2147483647"))
    }
}

impl Field for String {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        text(value).map(str::to_owned)
    }
}

impl<T: Field> Field for Option<T> {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
        let items = value.as_array().ok_or_else(|| wrong_type(value, "array"))?;
        let mut errors = Vec::new();
        let mut read = Self::with_capacity(items.len());
        for (place, item) in items.iter().enumerate() {
            match T::read(item) {
                Ok(item) => read.push(item),
                Err(found) => errors.extend(found.into_iter().map(|error| error.in_field(&format!("[{place}]")))),
            }
        }
        if errors.is_empty() { Ok(read) } else { Err(errors) }
    }
}

/// A word of a closed list.
macro_rules! word_field {
    ($($type:ty, $code:ident;)*) => {$(
        impl Field for $type {
            fn read(value: &Value) -> Result<Self, Vec<ErrorRecord>> {
                let text = text(value)?;
                Self::from_name(text).ok_or_else(|| {
                    let allowed: Vec<_> = Self::ALL.iter().map(|word| word.name()).collect();
                    vec![ErrorRecord::new(Code::$code).found(text).allowed(&allowed.join(" "))]
                })
            }
        }
    )*};
}
word_field! {
    Service, UnknownService;
    TransferKind, UnknownKind;
    ChargeItem, UnknownItem;
}
