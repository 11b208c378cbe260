//! One JSON request a line, one JSON answer a line.

use serde::Serialize;
use serde_json::{Map, Value};

use super::answer::Errors;
use super::error::ErrorRecord;
use super::field::Field;
use super::record::*;
use super::strict::Strict;
use crate::code::Code;
use crate::profile::Profile;

/// Declares the requests: the word, the record, the answer.
macro_rules! requests {
    ($($(#[$doc:meta])* $word:literal $variant:ident $record:ident $answer:ident $function:ident;)*) => {
        /// Every request that the facade answers, as it is read from a line.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Request {
            $($(#[$doc])* $variant($record),)*
        }

        impl Request {
            /// The words that `ask` may have.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            fn read(word: &str, value: &Value) -> Result<Self, Errors> {
                match word {
                    $($word => $record::read(value).map(Self::$variant),)*
                    _ => Err(vec![
                        ErrorRecord::new(Code::UnknownRequest).in_field("ask").found(word).allowed(&Self::WORDS.join(" ")),
                    ]),
                }
            }

            /// Answers the request from a profile.
            fn answer(&self, profile: &Profile) -> Result<(&'static str, Value), Errors> {
                match self {
                    $(Self::$variant(request) => profile.$function(request).map(|answer| ($word, plain(&answer))),)*
                }
            }
        }

        /// Every request and answer as JSON Schema, by the word of the request.
        #[cfg(feature = "schema")]
        pub(super) fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema, schemars::Schema)> {
            vec![$(($word, generator.subschema_for::<$record>(), generator.subschema_for::<$answer>()),)*]
        }
    };
}

requests! {
    /// Is a service open?
    "hours" Hours HoursRequest HoursAnswer answer_hours;
    /// The windows of a service.
    "windows" Windows WindowsRequest WindowsAnswer answer_windows;
    /// The windows of a service as iCalendar text.
    "ical" Ical IcalRequest IcalAnswer answer_ical;
    /// What a day is.
    "day" Day DayRequest DayAnswer answer_day;
    /// Business days on.
    "days" Days DaysRequest DaysAnswer answer_days;
    /// Business days between.
    "between" Between BetweenRequest BetweenAnswer answer_between;
    /// The days of a statement inquiry.
    "statement" Statement StatementRequest StatementAnswer answer_statement;
    /// What a transfer costs.
    "fee" Fee FeeRequest FeeAnswer answer_fee;
    /// Another charge.
    "charge" Charge ChargeRequest ChargeAnswer answer_charge;
    /// The profile.
    "profile" Profile ProfileRequest ProfileAnswer answer_profile;
}

impl Profile {
    /// Answers one request written as one line of JSON with one line of JSON, without a line end.
    ///
    /// The request names itself in `ask`; what it gives as `id` is repeated. The answer names itself in `answer`, or has all
    /// errors in `error`. No line makes this fail.
    ///
    /// ```
    /// use madoguchi::Profile;
    /// let seiwa = Profile::seiwa();
    /// let answer = seiwa.ask(r#"{"ask":"days","id":7,"from":"2026-09-18","business":3}"#);
    /// assert!(answer.starts_with(r#"{"id":7,"answer":"days","date":"2026-09-28","#));
    /// let refused = seiwa.ask(r#"{"ask":"days","from":"2026-02-30","business":3}"#);
    /// assert!(refused.starts_with(r#"{"error":[{"code":1102,"name":"no-such-day","rule":"DATE-1","field":"from","#));
    /// ```
    pub fn ask(&self, line: &str) -> String {
        let mut out = Map::new();
        match self.ask_value(line, &mut out) {
            Ok((word, Value::Object(answer))) => {
                out.insert("answer".to_owned(), word.into());
                out.extend(answer);
            }
            Ok((word, answer)) => {
                out.insert(word.to_owned(), answer);
            }
            Err(errors) => {
                out.insert("error".to_owned(), plain(&errors));
            }
        }
        Value::Object(out).to_string()
    }

    fn ask_value(&self, line: &str, out: &mut Map<String, Value>) -> Result<(&'static str, Value), Errors> {
        if line.len() > LINE_MAX {
            return Err(vec![ErrorRecord::new(Code::TooLong).allowed(&format!("{LINE_MAX} bytes"))]);
        }
        let Strict(mut value) = serde_json::from_str(line).map_err(|error: serde_json::Error| {
            let code = if error.is_data() { Code::RepeatedField } else { Code::NotJson };
            let position = error.column().saturating_sub(1);
            vec![ErrorRecord::new(code).at(position).found(line.get(position..).unwrap_or_default())]
        })?;
        // The envelope: what is left is the request's own.
        let ask = value.as_object_mut().and_then(|object| {
            out.extend(object.shift_remove("id").map(|id| ("id".to_owned(), id)));
            object.shift_remove("ask")
        });
        let word = match &ask {
            Some(Value::String(word)) => word,
            Some(other) => {
                return Err(vec![ErrorRecord::new(Code::WrongType).in_field("ask").found(&other.to_string())]);
            }
            None => {
                let words = Request::WORDS.join(" ");
                return Err(vec![ErrorRecord::new(Code::MissingField).in_field("ask").allowed(&words)]);
            }
        };
        Request::read(word, &value)?.answer(self)
    }
}

/// A record as a JSON value; records are made of texts and whole numbers, which always are one.
fn plain(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap_or(Value::Null)
}

/// Bytes of a line: a request is small, but maintenance windows may be many.
pub(super) const LINE_MAX: usize = 4 * 1024 * 1024;
