//! A description of the facade, from which the language bindings are generated: enums, records, questions and codes.

use crate::code::Code;

/// Everything that crosses the FFI boundary.
#[derive(Clone, Debug)]
pub struct Description {
    /// The enums.
    pub enums: Vec<EnumDescription>,
    /// The input records, each after the records that it contains.
    pub records_in: Vec<RecordDescription>,
    /// The output records, each after the records that it contains.
    pub records_out: Vec<RecordDescription>,
    /// The questions whose answer is a record.
    pub requests: Vec<RequestDescription>,
    /// The acts: requests that need rows from the host.
    pub acts: Vec<ActDescription>,
    /// The questions that can also be answered in rows of numbers.
    pub rows: Vec<RowDescription>,
    /// The codes of all errors.
    pub codes: Vec<Code>,
}

/// An enum: a fixed list of words.
#[derive(Clone, Copy, Debug)]
pub struct EnumDescription {
    /// The name of the enum.
    pub name: &'static str,
    /// Its attributes, as in the source; see [`text`].
    pub docs: &'static [&'static str],
    /// Its values, in order.
    pub variants: &'static [VariantDescription],
}

/// One value of an enum.
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
    /// Its attributes, as in the source; see [`text`].
    pub docs: &'static [&'static str],
    /// Its fields, in order.
    pub fields: &'static [FieldDescription],
}

/// A field of a record, or a column of a table of rows.
#[derive(Clone, Copy, Debug)]
pub struct FieldDescription {
    /// The name of the field.
    pub name: &'static str,
    /// Its attributes, as in the source; see [`text`].
    pub docs: &'static [&'static str],
    /// Its type, as in the source.
    pub of: &'static str,
}

/// A question whose answer is a record.
#[derive(Clone, Copy, Debug)]
pub struct RequestDescription {
    /// The value of `ask` in JSON.
    pub word: &'static str,
    /// The name of the request's record.
    pub request: &'static str,
    /// The name of the answer's record.
    pub answer: &'static str,
    /// The method of the profile that answers it.
    pub method: &'static str,
}

/// An act: a request that starts a conversation with the host.
#[derive(Clone, Copy, Debug)]
pub struct ActDescription {
    /// The value of `act` in JSON.
    pub word: &'static str,
    /// The name of the request's record.
    pub request: &'static str,
    /// The method of the engine that starts it.
    pub method: &'static str,
}

/// A question that can be answered in rows of numbers.
#[derive(Clone, Copy, Debug)]
pub struct RowDescription {
    /// The question's word in `ask`.
    pub word: &'static str,
    /// Its attributes, as in the source; see [`text`].
    pub docs: &'static [&'static str],
    /// The method of the profile that answers one row.
    pub method: &'static str,
    /// The columns of the question.
    pub columns: &'static [FieldDescription],
    /// The columns of the answer.
    pub answer: RecordDescription,
}

/// Extracts the doc comment from attributes, one line each. The compiler passes each as a string literal, raw where possible.
///
/// ```
/// let attributes = ["doc = r\" One line.\"", "doc =\nr#\" \"Quoted\".\"#", "doc = \" \\\"Escaped\\\".\"", "must_use"];
/// assert_eq!(madoguchi::text(&attributes), ["One line.", "\"Quoted\".", "\"Escaped\"."]);
/// ```
pub fn text(attributes: &[&str]) -> Vec<String> {
    let unquoted = |text: &str| Some(text.strip_prefix('"')?.strip_suffix('"')?.trim().to_owned());
    let line = |attribute: &&str| {
        // The compiler breaks the line before a long literal.
        let text = attribute.strip_prefix("doc =")?.trim_start();
        match text.strip_prefix('r') {
            Some(raw) => unquoted(raw.trim_matches('#')),
            None => Some(unquoted(text)?.replace("\\\"", "\"").replace("\\\\", "\\")),
        }
    };
    attributes.iter().filter_map(line).collect()
}
