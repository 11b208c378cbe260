//! Reads the fields of a request from JSON: every wrong, missing and unknown one at once, each with its path.

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
use crate::instant::Instant;
use crate::lockout::{LockHistoryEvent, Origin};
use crate::money::Yen;
use crate::page::{Button, Page};
use crate::page::{EntryField, FormRule};
use crate::secret::Secret;
use crate::service::{ChargeItem, Service, TransferKind};
use crate::user_agent::Browser;

/// What a field of a request can be.
pub(super) trait Field: Sized {
    /// Whether it must not be seen, so that no error quotes it (CRD-9).
    const IS_SECRET: bool = false;

    /// Reads a value that is there, as it was written.
    fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>>;

    /// What stands for a field that is not there; `None` if it must be.
    fn absent() -> Option<Self> {
        None
    }
}

/// The fields of a JSON object, taken one by one.
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

    /// Takes a field out that is not the request's own.
    pub(super) fn take_raw(&mut self, name: &str) -> Option<&'v RawValue> {
        let place = self.object.iter().position(|(own, _)| own == name)?;
        Some(self.object.remove(place).1)
    }

    /// Reads one field; `None` if it is wrong, which is remembered.
    pub(super) fn take<T: Field>(mut self, name: &'static str) -> (Self, Option<T>) {
        self.known.push(name);
        let read = match self.take_raw(name) {
            Some(value) => T::read(value),
            None => T::absent().ok_or_else(|| vec![ErrorRecord::new(Code::MissingField)]),
        };
        // No error quotes what stands where a secret belongs, whatever its shape (fault 62).
        let told = |error: ErrorRecord| if T::IS_SECRET { error.unquoted() } else { error };
        let value = read.map_err(|errors| {
            self.errors.extend(errors.into_iter().map(|error| told(error).in_field(name)));
        });
        (self, value.ok())
    }

    /// The record, if nothing was wrong and nothing is left over.
    pub(super) fn finish<T>(mut self, record: Option<T>) -> Result<T, Vec<ErrorRecord>> {
        let unknown = |(name, _): &(String, _)| ErrorRecord::unknown_field(name, &self.known);
        self.errors.extend(self.object.iter().map(unknown).take(ERRORS_MAX));
        match record {
            Some(record) if self.errors.is_empty() => Ok(record),
            _ => Err(self.errors),
        }
    }
}

/// A value of another type. Of an object or an array nothing is quoted: a secret can lie in it under a name of its own (fault 62).
fn wrong_type(value: &RawValue, (ja, en): (&str, &str)) -> Vec<ErrorRecord> {
    let error = ErrorRecord::new(Code::WrongType).allowed_in_words(ja, en);
    vec![if value.get().starts_with(['{', '[']) { error } else { error.found(value.get()) }]
}

/// A value of a plain type of JSON.
fn plain<'v, T: Deserialize<'v>>(value: &'v RawValue, wanted: (&str, &str)) -> Result<T, Vec<ErrorRecord>> {
    serde_json::from_str(value.get()).map_err(|_| wrong_type(value, wanted))
}

/// A whole number. One that is written as such and does not fit is out of bounds, not of another type.
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
    /// A JSON number, whole and not negative. A fraction or an exponent is refused, not rounded.
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

/// A word of a closed list.
macro_rules! word_field {
    ($($type:ty, $code:ident;)*) => {$(
        impl $type {
            /// The value of a word, as [`from_name`](Self::from_name) has it.
            ///
            /// # Errors
            /// The error of a field that has another word, with those that there are.
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
    OperatorAct, UnknownAct;
}

/// What a JSON value must be, in Japanese and English.
const OBJECT: (&str, &str) = ("オブジェクト", "object");
const STRING: (&str, &str) = ("文字列", "string");
/// Errors that are told of one list, and of one object's unknown fields.
const ERRORS_MAX: usize = 100;
