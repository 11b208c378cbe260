//! Writes `records.rs` of the Python binding: a macro entry for every record, question, act and list of words.

use super::{
    NOT_TAKEN, OUT, RANDOMNESS, REFUSED, WRONG_COLUMN, classes, method_docs, name, prose, rows_class, rows_docs,
    signature,
};
use crate::source::{docs, formatted, indented, snake};
use crate::{Act, Field, Model, Record, Request, Rows, Type};

const HEAD: &str = "\
//! Made from the facade by `cargo xtask generate`: a macro entry for every record, question, act and list of words.

use pyo3::prelude::*;

";

pub(super) fn text(model: &Model) -> Result<String, String> {
    let words: String = model.enums.iter().map(|own| format!("    {} {};\n", way(model, own.name), own.name)).collect();
    let records: Vec<_> = classes(model).map(|own| record(model, own)).collect();
    let questions: Vec<_> = model.requests.iter().map(|request| question(model, request)).collect();
    let acts: Vec<_> = model.acts.iter().map(act).collect();
    let rows = model.rows.iter().map(rows).collect::<Result<Vec<_>, _>>()?;
    let added: String = classes(model)
        .map(|record| record.name.to_owned())
        .chain(model.rows.iter().map(rows_class))
        .map(|name| format!("    module.add_class::<{name}>()?;\n"))
        .collect();
    formatted(&format!(
        "{HEAD}crate::word::words! {{\n{words}}}\n\nrecords! {{\n{}}}\n\nquestions! {{\n{}}}\n\nacts! {{\n{}}}\n\nrows! {{\n{}}}\n\n\
         /// Adds the classes to the module.\npub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {{\n{added}    \
         Ok(())\n}}\n",
        records.join("\n"),
        questions.join("\n"),
        acts.join("\n"),
        rows.join("\n"),
    ))
}

/// The lists whose words a method of an object takes, and no record of a request.
const OBJECTS_TAKE: [&str; 1] = ["KeyClass"];

/// Whether a list of words is read in requests, or only written in answers.
fn way(model: &Model, list: &str) -> &'static str {
    let asked = model.records_in.iter().flat_map(|record| &record.fields).any(|field| holds(&field.of, list));
    let read = asked || OBJECTS_TAKE.contains(&list);
    if read { "read" } else { "write" }
}

fn holds(of: &Type, list: &str) -> bool {
    match of {
        Type::Option(inner) | Type::List(inner) => holds(inner, list),
        Type::Enum(name) => *name == list,
        _ => false,
    }
}

fn record(model: &Model, record: &Record) -> String {
    let fields: String = record
        .fields
        .iter()
        .map(|field| format!("{}{} = {},\n", docs(&prose(&field.docs)), name(field), field.name))
        .collect();
    let head = docs(&prose(&record.docs));
    let kind = if model.holds_secret(record) { "secret" } else { "plain" };
    indented(&format!("{head}{kind} {} {} {{\n{}}}\n", record.name, signature(&record.fields), indented(&fields)))
}

fn question(model: &Model, own: &Request) -> String {
    let fields = &own.request.fields;
    let head = docs(&method_docs(&own.request.docs, fields, &[], REFUSED));
    let pairs: String = fields.iter().map(|field| format!("{} = {},\n", name(field), field.name)).collect();
    indented(&format!(
        "{head}[{}] {}{} = {} {} {{\n{}}} -> {};\n",
        long(model, own),
        snake(own.word),
        signature(fields),
        own.method,
        own.request.name,
        indented(&pairs),
        own.answer.name,
    ))
}

fn act(own: &Act) -> String {
    let fields = &own.request.fields;
    let head = docs(&method_docs(&own.request.docs, fields, &[RANDOMNESS], NOT_TAKEN));
    let pairs: String = fields.iter().map(|field| format!("{} = {},\n", name(field), field.name)).collect();
    let signature = with_randomness(signature(fields));
    indented(&format!(
        "{head}{}{signature} = {} {} {{\n{}}};\n",
        snake(own.word),
        own.method,
        own.request.name,
        indented(&pairs),
    ))
}

/// A signature with the argument that all acts have.
fn with_randomness(signature: String) -> String {
    if signature == "()" { "(*, randomness = None)".to_owned() } else { signature.replace(')', ", randomness = None)") }
}

/// Whether the answer may take long: where it has no fixed size, and where records are given to compile first.
fn long(model: &Model, own: &Request) -> String {
    if !model.rows.iter().any(|rows| rows.word == own.word) {
        return "true".to_owned();
    }
    let compiled = |field: &&Field| matches!(&field.of, Type::Option(inner) if matches!(**inner, Type::Record(_)));
    let given: Vec<_> = own.request.fields.iter().filter(compiled).map(|field| name(field) + ".is_some()").collect();
    if given.is_empty() { "false".to_owned() } else { given.join(" || ") }
}

fn rows(own: &Rows) -> Result<String, String> {
    let head = docs(&method_docs(&own.docs, &own.columns, &[OUT], WRONG_COLUMN));
    let answer = &own.answer;
    let columns =
        own.columns.iter().map(|column| Ok(format!("{} = {}: {},\n", name(column), column.name, cell(&column.of)?)));
    let columns = columns.collect::<Result<String, String>>()?;
    let answered = answer
        .fields
        .iter()
        .map(|field| Ok(format!("{}{}: '{}',\n", docs(&prose(&field.docs)), field.name, letter(&field.of)?)));
    let answered = answered.collect::<Result<String, String>>()?;
    Ok(indented(&format!(
        "{head}{}_rows{} = {} {{\n{}}} -> {}{} {{\n{}}};\n",
        snake(own.word),
        signature(&own.columns).replace(')', ", out = None)"),
        variant(own.word),
        indented(&columns),
        docs(&rows_docs(own)),
        rows_class(own),
        indented(&answered),
    )))
}

/// The name of the question among the facade's `Rows`.
fn variant(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The type of one value of a column.
fn cell(of: &Type) -> Result<String, String> {
    match of {
        Type::Bool => Ok("bool".to_owned()),
        Type::Number("i64") => Ok("i64".to_owned()),
        Type::Yen => Ok("madoguchi::Yen".to_owned()),
        Type::Date => Ok("madoguchi::Date".to_owned()),
        Type::Instant => Ok("madoguchi::Instant".to_owned()),
        Type::Enum(name) => Ok(format!("madoguchi::{name}")),
        other => Err(format!("no column of rows holds {other:?}")),
    }
}

/// The letter that Python's `struct` has for the numbers of a column.
fn letter(of: &Type) -> Result<char, String> {
    match of {
        Type::Number("i64") => Ok('q'),
        Type::Number("i32") => Ok('i'),
        Type::Number("u16") => Ok('H'),
        Type::Number("u8") => Ok('B'),
        other => Err(format!("no column of an answer holds {other:?}")),
    }
}
