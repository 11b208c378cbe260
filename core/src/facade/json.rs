//! The line protocol: one JSON request per line, one JSON answer per line.

use std::io;

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::connection_record::*;
use super::error::{ErrorRecord, Errors};
use super::field::{Field as _, Fields};
use super::page_record::*;
use super::record::*;
use super::strict;
use crate::code::Code;
use crate::profile::Profile;
use crate::secret::Secret;

/// Declares the requests: word, request record, answer record.
macro_rules! requests {
    ($($(#[$doc:meta])* $word:literal $variant:ident $record:ident $answer:ident $function:ident;)*) => {
        /// Every request that a line can contain.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Request {
            $($(#[$doc])* $variant($record),)*
        }

        impl Request {
            /// The values that `ask` may have.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            fn read(word: &str, fields: Fields<'_>) -> Result<Self, Errors> {
                match word {
                    $($word => $record::read_fields(fields).map(Self::$variant),)*
                    _ => Err(vec![
                        ErrorRecord::new(Code::UnknownRequest).in_field("ask").found(word).allowed(&Self::WORDS.join(" ")),
                    ]),
                }
            }

            /// Answers the request from a profile, and returns its word and the answer as JSON.
            fn answer(&self, profile: &Profile) -> Result<(&'static str, String), Errors> {
                match self {
                    $(Self::$variant(request) => profile.$function(request).map(|answer| ($word, plain(&answer))),)*
                }
            }
        }

        /// Describes every request for the generators of bindings.
        #[cfg(feature = "schema")]
        pub(super) const DESCRIPTION: &[crate::description::RequestDescription] = &[$(crate::description::RequestDescription {
            word: $word,
            request: stringify!($record),
            answer: stringify!($answer),
            method: stringify!($function),
        },)*];

        /// The JSON Schema of every request and answer, by the word of the request.
        #[cfg(feature = "schema")]
        pub(super) fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema, schemars::Schema)> {
            vec![$(($word, generator.subschema_for::<$record>(), generator.subschema_for::<$answer>()),)*]
        }
    };
}

requests! {
    /// Is a service open?
    "hours" Hours HoursRequest HoursAnswer answer_hours;
    /// When is a service open or closed?
    "windows" Windows WindowsRequest WindowsAnswer answer_windows;
    /// The windows of a service as iCalendar text.
    "ical" Ical IcalRequest IcalAnswer answer_ical;
    /// Is a day a business day?
    "day" Day DayRequest DayAnswer answer_day;
    /// Which day is a number of business days away?
    "days" Days DaysRequest DaysAnswer answer_days;
    /// How many business days are in a range?
    "between" Between BetweenRequest BetweenAnswer answer_between;
    /// Which days may a statement inquiry ask for?
    "statement" Statement StatementRequest StatementAnswer answer_statement;
    /// What does a transfer cost?
    "fee" Fee FeeRequest FeeAnswer answer_fee;
    /// What does another item cost?
    "charge" Charge ChargeRequest ChargeAnswer answer_charge;
    /// What is on a page?
    "page" Page PageRequest PageAnswer answer_page;
    /// Which pages exist?
    "pages" Pages PagesRequest PagesAnswer answer_pages;
    /// The institution's texts.
    "text" Text TextRequest TextAnswer answer_text;
    /// What must a connection be?
    "connection" Connection ConnectionRequest ConnectionAnswer answer_connection;
    /// Is an environment supported?
    "environment" Environment EnvironmentRequest EnvironmentAnswer answer_environment;
    /// Is an entry valid?
    "check-entry" CheckEntry CheckEntryRequest EntryAnswer answer_check_entry;
    /// May a password be chosen?
    "check-password" CheckPassword CheckPasswordRequest EntryAnswer answer_check_password;
    /// May three questions be registered with their answers?
    "check-questions" CheckQuestions CheckQuestionsRequest EntryAnswer answer_check_questions;
    /// Which secret questions exist?
    "questions" Questions QuestionsRequest QuestionsAnswer answer_questions;
    /// Which profile answers?
    "profile" Profile ProfileRequest ProfileAnswer answer_profile;
    /// What follows wrong entries?
    "lock-policy" LockPolicy LockPolicyRequest LockPolicyAnswer answer_lock_policy;
    /// What does a policy do with a history of entries?
    "lock-history" LockHistory LockHistoryRequest LockHistoryAnswer answer_lock_history;
}

impl Profile {
    /// Answers one request, a line of JSON, with one line of JSON, without a line end.
    ///
    /// The field `ask` names the request; a given `id` is repeated. The answer has its name in `answer`, or all errors in `error`. No input
    /// makes this function fail.
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
        let mut id = None;
        let answer = self.ask_line(line, &mut id);
        reply(id, answer)
    }

    /// Answers one line of bytes like [`Profile::ask`]. Bytes that are not UTF-8 are reported as invalid JSON, with their position.
    ///
    /// ```
    /// use madoguchi::Profile;
    /// let refused = Profile::seiwa().ask_bytes(b"{\"ask\":\"\xff\"}");
    /// assert!(refused.starts_with(r#"{"error":[{"code":1001,"name":"not-json","rule":"FORM-1","field":"","position":8,"#));
    /// ```
    pub fn ask_bytes(&self, line: &[u8]) -> String {
        match std::str::from_utf8(line) {
            Ok(text) => self.ask(text),
            Err(_) if line.len() > Self::LINE_MAX => reply(None, Err(too_long())),
            Err(error) => reply(None, Err(vec![ErrorRecord::new(Code::NotJson).at(error.valid_up_to())])),
        }
    }

    /// The most bytes in a line. A request is small, but may have many maintenance windows.
    pub const LINE_MAX: usize = 4 * 1024 * 1024;

    fn ask_line<'l>(&self, line: &'l str, id: &mut Option<&'l RawValue>) -> Result<(&'static str, String), Errors> {
        let mut fields = read_line(line)?;
        *id = fields.take_raw("id");
        let word = take_word(&mut fields, "ask", Request::WORDS)?;
        Request::read(&word, fields)?.answer(self)
    }
}

/// The fields of a line. An error in the line itself is reported by position and quotes nothing: an unreadable line may contain a secret
/// under any spelling of its name (CRD-9).
pub(super) fn read_line(line: &str) -> Result<Fields<'_>, Errors> {
    Fields::of(strict_json(line)?).map_err(|errors| errors.into_iter().map(ErrorRecord::unquoted).collect())
}

/// The value of a line, in which no object has two members of one name.
pub(super) fn strict_value(line: &str) -> Result<Value, Errors> {
    let value = strict_json(line)?;
    serde_json::from_str(value.get()).map_err(|_| vec![ErrorRecord::new(Code::NotJson)])
}

fn strict_json(line: &str) -> Result<&RawValue, Errors> {
    if line.len() > Profile::LINE_MAX {
        return Err(too_long());
    }
    let value: &RawValue =
        serde_json::from_str(line).map_err(|error| vec![ErrorRecord::new(Code::NotJson).at(position(line, &error))])?;
    strict::check(line, value)?;
    Ok(value)
}

/// Takes out the word that names the request.
pub(super) fn take_word(fields: &mut Fields<'_>, key: &str, words: &[&str]) -> Result<String, Errors> {
    let missing = || vec![ErrorRecord::new(Code::MissingField).in_field(key).allowed(&words.join(" "))];
    let word = fields.take_raw(key).ok_or_else(missing)?;
    String::read(word).map_err(|errors| errors.into_iter().map(|error| error.in_field(key)).collect())
}

/// Writes one line: the id unchanged, and the answer under its word or the errors.
fn reply(id: Option<&RawValue>, answer: Result<(&'static str, String), Errors>) -> String {
    let answer = match answer {
        // The answer is an object with at least one field, the profile.
        Ok((word, answer)) => format!("\"answer\":\"{word}\",{}", answer.strip_prefix('{').unwrap_or(&answer)),
        Err(errors) => format!("\"error\":{}}}", plain(&errors)),
    };
    match id {
        // Line breaks can be only between the parts of a value, where a blank means the same.
        Some(id) => format!("{{\"id\":{},{answer}", id.get().replace(['\n', '\r', '\t'], " ")),
        None => format!("{{{answer}"),
    }
}

fn too_long() -> Errors {
    vec![
        ErrorRecord::new(Code::TooLong).allowed_in_words(
            &format!("{}バイトまで", Profile::LINE_MAX),
            &format!("{} bytes at most", Profile::LINE_MAX),
        ),
    ]
}

/// The position of the first invalid byte, from 0. The parser counts lines, and bytes in the line from 1. Truncated JSON is reported at its
/// end; for a bare control character the parser reports the byte before.
fn position(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let early = usize::from(error.to_string().starts_with("control character"));
    let lines_before = error.line().saturating_sub(1);
    let before: usize = text.split_inclusive('\n').take(lines_before).map(str::len).sum();
    before.saturating_add(error.column().saturating_sub(1)).saturating_add(early).min(text.len())
}

/// Writes a record that may contain secrets as JSON. Its length is computed first, because a growing buffer leaves copies in freed memory
/// (CRD-9).
pub(super) fn secret(record: &impl Serialize) -> Secret {
    let mut length = Length(0);
    let mut bytes = match serde_json::to_writer(&mut length, record) {
        Ok(()) => Vec::with_capacity(length.0),
        Err(_) => Vec::new(),
    };
    let written = serde_json::to_writer(&mut bytes, record);
    let text = Secret::from_utf8(bytes).unwrap_or_default();
    written.map(|()| text).unwrap_or_default()
}

/// Counts bytes.
struct Length(usize);

impl io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a record as JSON. It cannot fail, because records consist of texts and whole numbers.
pub(super) fn plain(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CRD-9: the buffer of a record with secrets has its length from the start, so that it never grows and leaves a copy.
    #[test]
    fn crd_9_the_length_of_a_record_is_known_before_it_is_written() {
        for (record, length) in [("", 2), ("Tulip2026", 11), ("a\"\n", 7), ("あ", 5)] {
            let mut counted = Length(0);
            serde_json::to_writer(&mut counted, record).unwrap();
            assert_eq!(counted.0, length, "{record:?}");
        }
    }
}
