//! One JSON request a line, one JSON answer a line.

use std::io;

use serde::Serialize;
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

            fn read(word: &str, fields: Fields<'_>) -> Result<Self, Errors> {
                match word {
                    $($word => $record::read_fields(fields).map(Self::$variant),)*
                    _ => Err(vec![
                        ErrorRecord::new(Code::UnknownRequest).in_field("ask").found(word).allowed(&Self::WORDS.join(" ")),
                    ]),
                }
            }

            /// Answers the request from a profile: its word, and the answer as JSON.
            fn answer(&self, profile: &Profile) -> Result<(&'static str, String), Errors> {
                match self {
                    $(Self::$variant(request) => profile.$function(request).map(|answer| ($word, plain(&answer))),)*
                }
            }
        }

        /// Every request as data.
        #[cfg(feature = "schema")]
        pub(super) const DESCRIPTION: &[crate::description::RequestDescription] = &[$(crate::description::RequestDescription {
            word: $word,
            request: stringify!($record),
            answer: stringify!($answer),
            method: stringify!($function),
        },)*];

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
    /// What stands on a page.
    "page" Page PageRequest PageAnswer answer_page;
    /// The pages that are there.
    "pages" Pages PagesRequest PagesAnswer answer_pages;
    /// The institution's texts.
    "text" Text TextRequest TextAnswer answer_text;
    /// What a connection must be.
    "connection" Connection ConnectionRequest ConnectionAnswer answer_connection;
    /// Whether an environment is supported.
    "environment" Environment EnvironmentRequest EnvironmentAnswer answer_environment;
    /// Whether an entry is right.
    "check-entry" CheckEntry CheckEntryRequest EntryAnswer answer_check_entry;
    /// Whether a password may be chosen.
    "check-password" CheckPassword CheckPasswordRequest EntryAnswer answer_check_password;
    /// Whether three questions may be registered with their answers.
    "check-questions" CheckQuestions CheckQuestionsRequest EntryAnswer answer_check_questions;
    /// The secret questions.
    "questions" Questions QuestionsRequest QuestionsAnswer answer_questions;
    /// The profile.
    "profile" Profile ProfileRequest ProfileAnswer answer_profile;
    /// What follows wrong entries.
    "lock-policy" LockPolicy LockPolicyRequest LockPolicyAnswer answer_lock_policy;
    /// A history of entries, played.
    "lock-history" LockHistory LockHistoryRequest LockHistoryAnswer answer_lock_history;
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
        let mut id = None;
        let answer = self.ask_line(line, &mut id);
        reply(id, answer)
    }

    /// Answers one line of bytes, as [`Profile::ask`] does; bytes that are not UTF-8 are not JSON, at their place.
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

    /// The most bytes that a line may have: a request is small, but maintenance windows may be many.
    pub const LINE_MAX: usize = 4 * 1024 * 1024;

    fn ask_line<'l>(&self, line: &'l str, id: &mut Option<&'l RawValue>) -> Result<(&'static str, String), Errors> {
        let mut fields = read_line(line)?;
        *id = fields.take_raw("id");
        let word = take_word(&mut fields, "ask", Request::WORDS)?;
        Request::read(&word, fields)?.answer(self)
    }
}

/// The fields of a line. What is wrong with the line itself is reported by its place and quotes nothing of it: a line that cannot be
/// read may hold a secret under any spelling of its name (CRD-9).
pub(super) fn read_line(line: &str) -> Result<Fields<'_>, Errors> {
    if line.len() > Profile::LINE_MAX {
        return Err(too_long());
    }
    let value: &RawValue =
        serde_json::from_str(line).map_err(|error| vec![ErrorRecord::new(Code::NotJson).at(position(line, &error))])?;
    strict::check(line, value)?;
    Fields::of(value).map_err(|errors| errors.into_iter().map(ErrorRecord::unquoted).collect())
}

/// The word by which a line says what it is.
pub(super) fn take_word(fields: &mut Fields<'_>, key: &str, words: &[&str]) -> Result<String, Errors> {
    let missing = || vec![ErrorRecord::new(Code::MissingField).in_field(key).allowed(&words.join(" "))];
    let word = fields.take_raw(key).ok_or_else(missing)?;
    String::read(word).map_err(|errors| errors.into_iter().map(|error| error.in_field(key)).collect())
}

/// One line: the id as it came, and the answer under its word or the errors.
fn reply(id: Option<&RawValue>, answer: Result<(&'static str, String), Errors>) -> String {
    let answer = match answer {
        // The answer is an object with at least one field, the profile.
        Ok((word, answer)) => format!("\"answer\":\"{word}\",{}", answer.strip_prefix('{').unwrap_or(&answer)),
        Err(errors) => format!("\"error\":{}}}", plain(&errors)),
    };
    match id {
        // Line breaks can only stand between the parts of a value, where a blank is as good.
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

/// Where in a text JSON ends to be JSON, in bytes from 0; the parser counts lines, and bytes of the line from 1. What is cut
/// off is wrong at its end; a bare control character the parser tells at the byte before.
fn position(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let early = usize::from(error.to_string().starts_with("control character"));
    let lines_before = error.line().saturating_sub(1);
    let before: usize = text.split_inclusive('\n').take(lines_before).map(str::len).sum();
    before.saturating_add(error.column().saturating_sub(1)).saturating_add(early).min(text.len())
}

/// A record that secrets may stand in, as JSON. Its length is known before it is written: what grows leaves copies behind (CRD-9).
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

/// A record as JSON; records are made of texts and whole numbers, which always are.
pub(super) fn plain(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_default()
}
