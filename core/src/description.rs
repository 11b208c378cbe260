//! What the facade tells of itself, from which the doors to other languages are made: enums, records, questions and codes.

use crate::code::Code;

/// Everything that crosses the door.
#[derive(Clone, Debug)]
pub struct Description {
    /// The closed lists of words.
    pub enums: Vec<EnumDescription>,
    /// The records that are read, each after those it is made of.
    pub records_in: Vec<RecordDescription>,
    /// The records that are written, each after those it is made of.
    pub records_out: Vec<RecordDescription>,
    /// The questions whose answers are records.
    pub requests: Vec<RequestDescription>,
    /// The acts: requests that a host's rows answer.
    pub acts: Vec<ActDescription>,
    /// The questions that are also answered in rows of numbers.
    pub rows: Vec<RowDescription>,
    /// The codes of everything that can be wrong.
    pub codes: Vec<Code>,
}

/// A closed list of words.
#[derive(Clone, Copy, Debug)]
pub struct EnumDescription {
    /// The name of the enum.
    pub name: &'static str,
    /// Its attributes, as written; see [`text`].
    pub docs: &'static [&'static str],
    /// Its values, in order.
    pub variants: &'static [VariantDescription],
}

/// One word of a closed list.
#[derive(Clone, Copy, Debug)]
pub struct VariantDescription {
    /// Its fixed number.
    pub number: u16,
    /// The name of the value.
    pub name: &'static str,
    /// The word in JSON.
    pub word: &'static str,
    /// The text in Japanese.
    pub ja: &'static str,
    /// The text in English.
    pub en: &'static str,
}

/// A record.
#[derive(Clone, Copy, Debug)]
pub struct RecordDescription {
    /// The name of the record.
    pub name: &'static str,
    /// Its attributes, as written; see [`text`].
    pub docs: &'static [&'static str],
    /// Its fields, in order.
    pub fields: &'static [FieldDescription],
}

/// A field of a record, or a column of rows.
#[derive(Clone, Copy, Debug)]
pub struct FieldDescription {
    /// The name of the field.
    pub name: &'static str,
    /// Its attributes, as written; see [`text`].
    pub docs: &'static [&'static str],
    /// Its type, as written.
    pub of: &'static str,
}

/// A question whose answer is a record.
#[derive(Clone, Copy, Debug)]
pub struct RequestDescription {
    /// The word that `ask` has.
    pub word: &'static str,
    /// The name of the request's record.
    pub request: &'static str,
    /// The name of the answer's record.
    pub answer: &'static str,
    /// The method of the profile that answers.
    pub method: &'static str,
}

/// An act: a request that becomes a conversation with the host.
#[derive(Clone, Copy, Debug)]
pub struct ActDescription {
    /// The word that `act` has.
    pub word: &'static str,
    /// The name of the request's record.
    pub request: &'static str,
    /// The method of the engine that takes it.
    pub method: &'static str,
}

/// A question that is answered in rows.
#[derive(Clone, Copy, Debug)]
pub struct RowDescription {
    /// The word of the question.
    pub word: &'static str,
    /// Its attributes, as written; see [`text`].
    pub docs: &'static [&'static str],
    /// The method of the profile that answers one row.
    pub method: &'static str,
    /// The columns asked with.
    pub columns: &'static [FieldDescription],
    /// The columns answered.
    pub answer: RecordDescription,
}

/// The doc comment among attributes, a line each. The compiler shows one as a text, raw where it can be.
///
/// ```
/// let attributes = ["doc = r\" One line.\"", "doc =\nr#\" \"Quoted\".\"#", "doc = \" \\\"Escaped\\\".\"", "must_use"];
/// assert_eq!(madoguchi::text(&attributes), ["One line.", "\"Quoted\".", "\"Escaped\"."]);
/// ```
pub fn text(attributes: &[&str]) -> Vec<String> {
    let unquoted = |text: &str| Some(text.strip_prefix('"')?.strip_suffix('"')?.trim().to_owned());
    let line = |attribute: &&str| {
        // A long text stands on a line of its own.
        let text = attribute.strip_prefix("doc =")?.trim_start();
        match text.strip_prefix('r') {
            Some(raw) => unquoted(raw.trim_matches('#')),
            None => Some(unquoted(text)?.replace("\\\"", "\"").replace("\\\\", "\\")),
        }
    };
    attributes.iter().filter_map(line).collect()
}
