//! The records of the python binding: the Rust that makes them classes, the closed lists in Python, and the type stubs.

mod module; // records.rs
mod stub; // _madoguchi.pyi
mod words; // _words.py, __init__.py

use crate::source::above_code;
use crate::{Field, File, Model, Record, Rows, Type};

/// Every file made for it.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    Ok(vec![
        File { path: "bindings-python/src/records.rs", text: module::text(model)? },
        File { path: "bindings-python/python/madoguchi/_madoguchi.pyi", text: stub::text(model) },
        File { path: "bindings-python/python/madoguchi/_words.py", text: words::text(model) },
        File { path: "bindings-python/python/madoguchi/__init__.py", text: words::package(model) },
    ])
}

/// A field's name in Python: with an underscore, `from_`, where the language keeps the name for itself, as Rust does not.
fn name(field: &Field) -> String {
    const KEPT: [&str; 19] = [
        "and", "assert", "class", "def", "del", "elif", "except", "finally", "from", "global", "import", "is",
        "lambda", "nonlocal", "not", "or", "pass", "raise", "with",
    ];
    if KEPT.contains(&field.name) { format!("{}_", field.name) } else { field.name.to_owned() }
}

/// Docs without the links of Rust, which Python does not follow.
fn plain(line: &str) -> String {
    line.replace("[`", "`").replace("`]", "`")
}

/// The docs of a record, as far as they are prose: examples are in Rust.
fn prose(docs: &[String]) -> Vec<String> {
    above_code(docs).iter().map(|line| plain(line)).collect()
}

/// How a method is called: everything by name, and what may be absent last of all asked for.
fn signature<'f>(fields: impl IntoIterator<Item = &'f Field>) -> String {
    let parameters: Vec<_> =
        fields.into_iter().map(|field| if optional(field) { name(field) + " = None" } else { name(field) }).collect();
    if parameters.is_empty() { "()".to_owned() } else { format!("(*, {})", parameters.join(", ")) }
}

fn optional(field: &Field) -> bool {
    matches!(field.of, Type::Option(_))
}

/// The docs of a method: what it answers, what each argument is, what it raises.
fn method_docs(docs: &[String], fields: &[Field], more: &[&str], raises: &str) -> Vec<String> {
    let mut lines = prose(docs);
    if !fields.is_empty() || !more.is_empty() {
        lines.extend(["".to_owned(), "Args:".to_owned()]);
        lines.extend(fields.iter().map(|field| format!("    {}: {}", name(field), prose(&field.docs).join(" "))));
        lines.extend(more.iter().map(|line| format!("    {line}")));
    }
    lines.extend(["".to_owned(), "Raises:".to_owned(), format!("    {raises}")]);
    lines
}

/// The class of the answers in rows, `FeeRows`, which are many of a `FeeRow`.
fn rows_class(rows: &Rows) -> String {
    format!("{}s", rows.answer.name)
}

/// The docs of that class.
fn rows_docs(rows: &Rows) -> Vec<String> {
    let mut lines = prose(&rows.answer.docs);
    lines.extend(["".to_owned(), "Each column is a view of the numbers of all rows.".to_owned()]);
    lines
}

/// What a question raises.
const REFUSED: &str = "RequestError: all wrong values, or why there is no answer.";
/// What a question in rows raises; its rows raise nothing.
const WRONG_COLUMN: &str = "RequestError: all wrong columns. A wrong row has an error number in `code`.";
/// What an act raises.
const NOT_TAKEN: &str = "RequestError: all wrong values.";
/// The argument that all acts have.
const RANDOMNESS: &str =
    "randomness: 32 bytes of a cryptographic source, for this act alone; drawn from the system by default.";
/// The argument that all questions in rows have.
const OUT: &str = "out: A writable buffer of `BYTES` for each row, to be used in place of new memory.";

/// A text in Python, in double quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A docstring, indented.
fn docstring(lines: &[String], indent: &str) -> String {
    match lines {
        [] => String::new(),
        [line] => format!("{indent}\"\"\"{line}\"\"\"\n"),
        [first, rest @ ..] => {
            let rest =
                rest.iter().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") });
            format!("{indent}\"\"\"{first}\n{}{indent}\"\"\"\n", rest.collect::<String>())
        }
    }
}

/// The records that are classes of their own: those that answer, and those that a request is made of.
fn classes(model: &Model) -> impl Iterator<Item = &Record> {
    let requests =
        model.requests.iter().map(|own| own.request.name).chain(model.acts.iter().map(|own| own.request.name));
    let apart: Vec<_> = requests.chain(CALLED).collect();
    let asked = move |record: &&Record| !apart.contains(&record.name);
    model.records_in.iter().chain(&model.records_out).filter(asked)
}

/// Records that are the arguments and the classes of an act's or a keyboard's own methods, in `act.rs`, `keyboard.rs` and `_acts.py`.
const CALLED: [&str; 7] =
    ["LoadedInput", "CommittedInput", "HsmAnswerInput", "HsmInput", "FoundInput", "NeedRecord", "OpenKeyboardRequest"];
