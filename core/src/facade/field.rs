//! Reads the fields of a request from JSON. All wrong, missing and unknown fields are reported together, each with its path.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::error::ErrorRecord;
use super::strict::Object;
use super::unescape::unescaped;
use crate::access::OperatorAct;
use crate::bytes::Bytes;
use crate::code::Code;
use crate::connection::{CertificateKind, TlsVersion};
use crate::date::Date;
use crate::factor::Factor;
use crate::features::keyboard::rules::KeyClass;
use crate::instant::Instant;
use crate::lockout::{LockHistoryEvent, Origin};
use crate::money::Yen;
use crate::page::{Button, Page};
use crate::page::{EntryField, FormRule};
use crate::secret::Secret;
use crate::service::{ChargeItem, Service, TransferKind};
use crate::user_agent::Browser;

/// A type that a field of a request can have.
pub(super) trait Field: Sized {
    /// Whether the value is secret, so that no error may quote it (CRD-9).
    const IS_SECRET: bool = false;

    /// Reads a value from its JSON text.
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>>;

    /// The value of an absent field; `None` if the field is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// The fields of a JSON object, taken out one by one.
pub(super) struct Fields<'v> {
    object: Vec<(String, &'v RawValue)>,
    known: Vec<&'static str>,
    errors: Vec<ErrorRecord>,
}

impl<'v> Fields<'v> {
    pub(super) fn of(value: &'v RawValue) -> Result<Self, Vec<ErrorRecord>> {
        let Object(object) = plain(value, OBJECT)?;
        Ok(Self { object, known: Vec::new(), errors: Vec::new() })
    }

    /// Takes out a field that belongs to the line, not to the request itself.
    pub(super) fn take_raw(&mut self, name: &str) -> Option<&'v RawValue> {
        let place = self.object.iter().position(|(own, _)| own == name)?;
        Some(self.object.remove(place).1)
    }

    /// Reads one field. `None` if it is invalid; the error is stored.
    pub(super) fn take<T: Field>(mut self, name: &'static str) -> (Self, Option<T>) {
        self.known.push(name);
        let read = match self.take_raw(name) {
            Some(value) => T::read(value),
            None => T::absent().ok_or_else(|| vec![ErrorRecord::new(Code::MissingField)]),
        };
        // In the place of a secret, no error quotes the value, whatever its form (fault 62).
        let told = |error: ErrorRecord| if T::IS_SECRET { error.unquoted() } else { error };
        let value = read.map_err(|errors| {
            self.errors.extend(errors.into_iter().map(|error| told(error).in_field(name)));
        });
        (self, value.ok())
    }

    /// The record, if there was no error and no field is left.
    pub(super) fn finish<T>(mut self, record: Option<T>) -> Result<T, Vec<ErrorRecord>> {
        let unknown = |(name, _): &(String, _)| ErrorRecord::unknown_field(name, &self.known);
        self.errors.extend(self.object.iter().map(unknown).take(ERRORS_MAX));
        match record {
            Some(record) if self.errors.is_empty() => Ok(record),
            _ => Err(self.errors),
        }
    }
}

/// The error for a value of another type. Objects and arrays are not quoted, because a field inside may hold a secret (fault 62).
fn wrong_type(value: &RawValue, (ja, en): (&str, &str)) -> Vec<ErrorRecord> {
    let error = ErrorRecord::new(Code::WrongType).allowed_in_words(ja, en);
    vec![if value.get().starts_with(['{', '[']) { error } else { error.found(value.get()) }]
}

/// Reads a value of a plain JSON type.
fn plain<'v, T: Deserialize<'v>>(value: &'v RawValue, wanted: (&str, &str)) -> Result<T, Vec<ErrorRecord>> {
    serde_json::from_str(value.get()).map_err(|_| wrong_type(value, wanted))
}

/// Reads a whole number. A whole number that does not fit is reported as out of bounds, not as a wrong type.
fn whole<'v, T: Deserialize<'v> + std::fmt::Display>(
    value: &'v RawValue,
    least: T,
    most: T,
) -> Result<T, Vec<ErrorRecord>> {
    let text = value.get();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    serde_json::from_str(text).map_err(|_| {
        if whole {
            vec![ErrorRecord::out_of_bounds(text, least, most)]
        } else {
            wrong_type(value, (&format!("整数、{least} … {most}"), &format!("integer, {least} … {most}")))
        }
    })
}

fn parsed<T: std::str::FromStr>(value: &RawValue) -> Result<T, Vec<ErrorRecord>>
where
    ErrorRecord: From<T::Err>,
{
    let text: String = plain(value, STRING)?;
    text.parse().map_err(|error| vec![ErrorRecord::from(error).found(&text)])
}

impl Field for Date {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        parsed(value)
    }
}

impl Field for Instant {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        parsed(value)
    }
}

impl Field for Yen {
    /// Reads a JSON number that is whole and not negative. A fraction or an exponent is refused, not rounded.
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        let text = value.get();
        if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            return Err(wrong_type(value, ("整数", "integer")));
        }
        text.parse().map_err(|error| vec![ErrorRecord::from(error).found(text)])
    }
}

impl Field for bool {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        plain(value, ("`true`か`false`", "`true` or `false`"))
    }
}

impl Field for i32 {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        whole(value, Self::MIN, Self::MAX)
    }
}

impl Field for String {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        plain(value, STRING)
    }
}

impl Field for Bytes {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        let text: String = plain(value, STRING)?;
        text.parse().map_err(|position| vec![ErrorRecord::new(Code::NotHex).at(position).found(&text)])
    }
}

impl Field for i64 {
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        whole(value, Self::MIN, Self::MAX)
    }
}

impl Field for Secret {
    const IS_SECRET: bool = true;

    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        unescaped(value.get())
            .ok_or_else(|| vec![ErrorRecord::new(Code::WrongType).allowed_in_words(STRING.0, STRING.1)])
    }
}

impl<T: Field> Field for Option<T> {
    const IS_SECRET: bool = T::IS_SECRET;

    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        if value.get() == "null" { Ok(None) } else { T::read(value).map(Some) }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Field> Field for Vec<T> {
    const IS_SECRET: bool = T::IS_SECRET;

    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
        let items: Vec<&RawValue> = plain(value, ("配列", "array"))?;
        let mut errors = Vec::new();
        let mut read = Self::with_capacity(items.len());
        for (place, item) in items.into_iter().enumerate() {
            if errors.len() >= ERRORS_MAX {
                break;
            }
            match T::read(item) {
                Ok(item) => read.push(item),
                Err(found) => errors.extend(found.into_iter().map(|error| error.in_field(&format!("[{place}]")))),
            }
        }
        if errors.is_empty() { Ok(read) } else { Err(errors) }
    }
}

/// Reads a word of an enum.
macro_rules! word_field {
    ($($type:ty, $code:ident;)*) => {$(
        impl $type {
            /// The value of a word, like [`from_name`](Self::from_name).
            ///
            /// # Errors
            /// The error for an unknown word; it lists the allowed words.
            pub fn from_word(word: &str) -> Result<Self, Vec<ErrorRecord>> {
                Self::from_name(word).ok_or_else(|| {
                    let allowed: Vec<_> = Self::ALL.iter().map(|word| word.name()).collect();
                    vec![ErrorRecord::new(Code::$code).found(word).allowed(&allowed.join(" "))]
                })
            }
        }

        impl Field for $type {
            fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
                let text: String = plain(value, STRING)?;
                Self::from_word(&text)
            }
        }
    )*};
}
word_field! {
    Service, UnknownService;
    TransferKind, UnknownKind;
    ChargeItem, UnknownItem;
    Page, UnknownPage;
    Button, UnknownButton;
    TlsVersion, UnknownTls;
    CertificateKind, UnknownCertificate;
    Browser, UnknownBrowser;
    Factor, UnknownFactor;
    Origin, UnknownOrigin;
    LockHistoryEvent, UnknownAttemptEvent;
    FormRule, UnknownForm;
    EntryField, UnknownEntryField;
    KeyClass, UnknownKeyClass;
    OperatorAct, UnknownAct;
}

/// Names of the JSON types, in Japanese and English.
const OBJECT: (&str, &str) = ("オブジェクト", "object");
const STRING: (&str, &str) = ("文字列", "string");
/// The most errors reported for one list, and for the unknown fields of one object.
const ERRORS_MAX: usize = 100;
