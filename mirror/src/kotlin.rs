//! The records of the Kotlin binding: in Rust for uniffi, which writes their Kotlin; and the Kotlin that uniffi cannot write.

use madoguchi::{ABSENT, ABSENT_DAY, Code, VariantDescription};

use crate::File;
use crate::model::{Act, Enum, Field, Model, Record, Request, Rows, Type};
use crate::source::{above_code, capitals, docs, formatted, indented, snake};

/// Every file made for it.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    Ok(vec![
        File { path: "bindings-kotlin/src/records.rs", text: formatted(&records(model)?)? },
        File { path: "bindings-kotlin/src/main/kotlin/dev/madoguchi/Acts.kt", text: acts(model) },
        File { path: "bindings-kotlin/src/main/kotlin/dev/madoguchi/Questions.kt", text: questions(model)? },
        File { path: "bindings-kotlin/src/main/kotlin/dev/madoguchi/Rows.kt", text: rows(model)? },
        File { path: "bindings-kotlin/src/main/kotlin/dev/madoguchi/Words.kt", text: words(model) },
    ])
}

// ── Rust ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const RECORDS: &str = "\
//! The records that cross the FFI boundary, and the questions. Made from the facade by `cargo xtask generate`; not written by hand.
//!
//! The macros define what is made of a row.

use crate::value::{Instant, LocalDate, SentText};
";

/// The tables that the macros of the binding take.
fn records(model: &Model) -> Result<String, String> {
    let words = model.enums.iter().map(rust_enum).collect::<Vec<_>>();
    let rows =
        |list: &[Record], text| list.iter().map(|own| rust_record(model, own, text)).collect::<Result<Vec<_>, _>>();
    let (asked, answered) = (rows(&model.records_in, "SentText")?, rows(&model.records_out, "String")?);
    let questions = model.requests.iter().map(rust_question).collect::<Vec<_>>();
    let acts = model.acts.iter().map(rust_act).collect::<Vec<_>>();
    let tables = [
        ("word::words", words),
        ("record::asked", asked),
        ("record::answered", answered),
        ("question::questions", questions),
        ("question::acts", acts),
    ];
    let tables = tables.map(|(name, rows)| format!("\ncrate::{name}! {{\n{}}}\n", indented(&rows.join("\n"))));
    Ok(RECORDS.to_owned() + &tables.concat())
}

/// A closed list of words.
fn rust_enum(own: &Enum) -> String {
    let value = |variant: &VariantDescription| format!("{} = {:?},\n", variant.name, said(variant));
    let values: String = own.variants.iter().map(value).collect();
    format!("{}{} {{\n{}}}\n", docs(&above_code(&own.docs)), own.name, indented(&values))
}

/// What a value of a closed list is called in both languages, and its word.
fn said(variant: &VariantDescription) -> String {
    let VariantDescription { word, ja, en, .. } = variant;
    format!("{ja}: {en}; `{word}`.")
}

fn rust_record(model: &Model, record: &Record, text: &str) -> Result<String, String> {
    let field = |own: &Field| {
        let absent = if matches!(own.of, Type::Option(_)) { "#[uniffi(default = None)] " } else { "" };
        let mut lines = own.docs.clone();
        if is_hidden(model, record, own) {
            lines.push(String::new());
            lines.push(NOT_SHOWN.to_owned());
        }
        Ok(format!("{}{absent}{}: {},\n", docs(&lines), own.name, rust_type(&own.of, text)?))
    };
    let fields: String = record.fields.iter().map(field).collect::<Result<_, String>>()?;
    let debug = if DEBUGGED.contains(&record.name) { "#[derive(Debug)]\n" } else { "" };
    let body = if fields.is_empty() { String::new() } else { format!("\n{}", indented(&fields)) };
    Ok(format!("{}{debug}{} {{{body}}}\n", docs(&record.docs), record.name))
}

/// The records in an error of the binding, which Rust's `Error` requires to be `Debug`. No other record is.
const DEBUGGED: [&str; 2] = ["ErrorRecord", "FaultRecord"];

/// How the docs of a field say that it is masked. `bindings-kotlin/bindgen` writes `toString` of it.
const NOT_SHOWN: &str = "Not shown by `toString`.";

/// Fields that hold no secret but name a customer or an operator, or what they wrote: a log that shows a record must not keep them.
const PERSONAL: [(&str, &str); 12] = [
    ("RowInput", "key"),
    ("NeedRecord", "keys"),
    ("NeedRecord", "messages"),
    ("FoundInput", "messages"),
    ("WriteRecord", "key"),
    ("RequireRecord", "key"),
    ("MessageRecord", "id"),
    ("NoticeRecord", "subject"),
    ("NoticeRecord", "to"),
    ("AuditEntry", "subject"),
    ("AuditEntry", "operator"),
    ("Fact", "value"),
];

/// Whether `toString` masks a field: secrets and bytes (CRD-9), every text in the request of an act, and personal data.
fn is_hidden(model: &Model, record: &Record, own: &Field) -> bool {
    let of_an_act = model.acts.iter().any(|act| act.request.name == record.name);
    own.of.is_hidden() || PERSONAL.contains(&(record.name, own.name)) || (of_an_act && is_text(&own.of))
}

fn is_text(of: &Type) -> bool {
    match of {
        Type::Text => true,
        Type::Option(inner) | Type::List(inner) => is_text(inner),
        _ => false,
    }
}

/// The type as uniffi carries it: signed numbers alone, because Java has no others.
///
/// `text` is what carries texts: `SentText` in requests, so that one that is not UTF-8 is refused with its field; `String` in answers.
fn rust_type(of: &Type, text: &str) -> Result<String, String> {
    Ok(match of {
        Type::Bool => "bool".to_owned(),
        Type::Number("i64") | Type::Yen => "i64".to_owned(),
        Type::Number("i32" | "u8" | "u16" | "u32" | "usize") => "i32".to_owned(),
        Type::Number(other) => return Err(format!("Kotlin has no type for `{other}`")),
        Type::Date => "LocalDate".to_owned(),
        Type::Instant => "Instant".to_owned(),
        Type::Text | Type::Secret | Type::Revealed => text.to_owned(),
        Type::Bytes => "Vec<u8>".to_owned(),
        Type::Enum(name) | Type::Record(name) => (*name).to_owned(),
        Type::Option(inner) => format!("Option<{}>", rust_type(inner, text)?),
        Type::List(inner) => format!("Vec<{}>", rust_type(inner, text)?),
    })
}

/// A method of the binding, and two for the bench.
fn rust_question(request: &Request) -> String {
    let (docs, name, method) = (docs(&request.request.docs), snake(request.word), request.method);
    let (asked, answered) = (request.request.name, request.answer.name);
    format!("{docs}{name}, floor_{name}, native_{name} = {method}: {asked} -> {answered};\n")
}

/// A method of the engine.
fn rust_act(Act { word, request, method }: &Act) -> String {
    format!("{}{} = {method}: {};\n", docs(&request.docs), snake(word), request.name)
}

// ── Kotlin ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const MADE: &str = "// Made from the facade by `cargo xtask generate`; not written by hand.\n";

/// The questions of a profile as methods.
fn questions(model: &Model) -> Result<String, String> {
    let records: String = model.requests.iter().map(kotlin_question).collect();
    let rows = model.rows.iter().enumerate().map(|(place, own)| kotlin_rows_question(place, own));
    let rows: String = rows.collect::<Result<_, _>>()?;
    Ok(format!(
        "{MADE}package dev.madoguchi

import java.time.Instant
import java.time.LocalDate

/** The questions that a [Profile] answers, with all evidence; and, in rows, the questions whose answers are numbers. */
abstract class Questions internal constructor() {{
    internal abstract val door: Door
{records}{rows}}}
"
    ))
}

/// The acts of an engine as methods.
fn acts(model: &Model) -> String {
    let methods: String = model.acts.iter().map(kotlin_act).collect();
    format!(
        "{MADE}package dev.madoguchi

/** The acts that an [Engine] makes, each with its record. */
abstract class Acts internal constructor() {{
    internal abstract val door: EngineDoor
{methods}}}
"
    )
}

fn kotlin_act(own: &Act) -> String {
    let (name, asked) = (camel(own.word), own.request.name);
    let more = [
        "",
        "@param randomness 32 bytes of a cryptographic source, for this act alone; drawn by default.",
        "@throws MadoguchiException.BadRequest with all errors of the request.",
    ];
    let lines: Vec<_> = own.request.docs.iter().map(|line| link(line)).chain(more.map(str::to_owned)).collect();
    let docs = kdoc("    ", &lines);
    format!(
        "\n{docs}    @JvmOverloads\n    fun {name}(request: {asked}, randomness: ByteArray = drawn()): Act = \
         taking(randomness) {{ door.{name}(request, it) }}\n"
    )
}

fn kotlin_question(request: &Request) -> String {
    let (name, asked, answered) = (camel(request.word), request.request.name, request.answer.name);
    let mut lines = request.request.docs.clone();
    lines.push(String::new());
    lines.push("@throws MadoguchiException.BadRequest with all errors of the request.".to_owned());
    let docs = kdoc("    ", &lines);
    format!("\n{docs}    fun {name}(request: {asked}): {answered} = asking {{ door.{name}(request) }}\n")
}

fn kotlin_rows_question(place: usize, rows: &Rows) -> Result<String, String> {
    let (name, class) = (camel(rows.word), rows_class(rows));
    let mut lines: Vec<_> = rows.docs.iter().map(|line| link(line)).collect();
    lines.push("A wrong row has an error number in `code`; the other rows are answered.".to_owned());
    lines.push(String::new());
    let told = |column: &Field| format!("@param {} {}", camel(column.name), link(&column.docs.join(" ")));
    lines.extend(rows.columns.iter().map(told));
    lines.push("@throws MadoguchiException.BadRequest if the columns differ in length.".to_owned());
    let parameter = |own: &Field| Ok(format!("{}: Column<{}>", camel(own.name), column_type(&own.of)?));
    let parameters: Vec<_> = rows.columns.iter().map(parameter).collect::<Result<_, String>>()?;
    let arguments: Vec<_> = rows.columns.iter().map(|own| camel(own.name)).collect();
    let (docs, parameters, arguments) = (kdoc("    ", &lines), parameters.join(", "), arguments.join(", "));
    Ok(format!(
        "\n{docs}    fun {name}Rows({parameters}): {class} =\n        \
         {class}(askRows(door, {place}, {class}.WIDTHS, arrayOf({arguments})))\n"
    ))
}

/// What the values of a column are, so that none stands in the place of another.
fn column_type(of: &Type) -> Result<&'static str, String> {
    match of {
        Type::Bool => Ok("Boolean"),
        Type::Number("i64") | Type::Yen => Ok("Long"),
        Type::Date => Ok("LocalDate"),
        Type::Instant => Ok("Instant"),
        Type::Enum(name) => Ok(name),
        other => Err(format!("rows are asked with no column of {other:?}")),
    }
}

/// `FeeRow` answers one row, `FeeRows` many.
fn rows_class(rows: &Rows) -> String {
    format!("{}s", rows.answer.name)
}

// As Kotlin calls them below.
const _: () = assert!(ABSENT == i64::MIN && ABSENT_DAY == i32::MIN);

/// The answers in rows.
fn rows(model: &Model) -> Result<String, String> {
    let classes: String = model.rows.iter().map(kotlin_rows).collect::<Result<_, _>>()?;
    Ok(format!(
        "{MADE}@file:JvmName(\"Absent\")

package dev.madoguchi

/** The value of an absent 64-bit number in a row; no instant and no amount is that small. */
const val ABSENT: Long = Long.MIN_VALUE

/** The value of an absent 32-bit number in a row; no day is that small. */
const val ABSENT_DAY: Int = Int.MIN_VALUE
{classes}"
    ))
}

fn kotlin_rows(rows: &Rows) -> Result<String, String> {
    let class = rows_class(rows);
    let widths: Vec<_> =
        rows.answer.fields.iter().map(|own| Ok(width(&own.of)?.to_string())).collect::<Result<_, String>>()?;
    let column = |(place, own): (usize, &Field)| {
        let (array, read) = if width(&own.of)? == 8 { ("LongArray", "longs") } else { ("IntArray", "ints") };
        let lines: Vec<_> = own.docs.iter().map(|line| link(line)).collect();
        Ok(format!(
            "{}    @JvmField val {}: {array} = columns.{read}({place})\n",
            kdoc("    ", &lines),
            camel(own.name)
        ))
    };
    let columns: Vec<String> = rows.answer.fields.iter().enumerate().map(column).collect::<Result<_, String>>()?;
    let mut lines = rows.answer.docs.clone();
    lines.push(
        "The answers of all rows, by columns: 64-bit numbers in a `LongArray`, narrower ones in an `IntArray`."
            .to_owned(),
    );
    Ok(format!(
        "
{}class {class} internal constructor(columns: Answered) {{
    /** The number of rows. */
    @JvmField val size: Int = columns.rows

{}
    internal companion object {{
        /** The number of bytes of a cell, for each column. */
        val WIDTHS: IntArray = intArrayOf({})
    }}
}}
",
        kdoc("", &lines),
        columns.join("\n"),
        widths.join(", ")
    ))
}

/// The bytes of a cell.
fn width(of: &Type) -> Result<u32, String> {
    match of {
        Type::Number("i64") => Ok(8),
        Type::Number("i32") => Ok(4),
        Type::Number("u16") => Ok(2),
        Type::Number("u8") => Ok(1),
        other => Err(format!("rows have no column of {other:?}")),
    }
}

/// The words and texts of closed lists, and the codes.
fn words(model: &Model) -> String {
    let enums: String = model.enums.iter().map(kotlin_words).collect();
    let codes: Vec<_> = model.codes.iter().map(kotlin_code).collect();
    format!(
        "{MADE}@file:JvmName(\"Words\")

package dev.madoguchi

/** The code of an error: a fixed number and name. Numbers are never reused; later versions have more. */
enum class Code(
    /** The number, which never changes. */
    val number: Int,
    /** The name, which never changes: that of [ErrorRecord.name]. */
    val word: String,
    /** The rule or convention that is broken. */
    val rule: String,
    /** The text in Japanese. */
    val ja: String,
    /** The text in English. */
    val en: String,
) {{
{};

    companion object {{
        private val byNumber = entries.associateBy {{ it.number }}

        /** The code of a number; null if no code has this number. */
        @JvmStatic
        fun of(number: Int): Code? = byNumber[number]
    }}
}}
{enums}",
        codes.join(",\n\n")
    )
}

fn kotlin_code(code: &Code) -> String {
    let name = capitals(&format!("{code:?}"));
    let docs = kdoc("    ", &[format!("{} ({}).", code.en(), code.rule())]);
    let [word, rule, ja, en] = [code.name(), code.rule(), code.ja(), code.en()].map(quoted);
    format!("{docs}    {name}({}, {word}, {rule}, {ja}, {en})", code.number())
}

fn kotlin_words(own: &Enum) -> String {
    let name = own.name;
    let texts = |docs: &str, property: &str, text: fn(&VariantDescription) -> &'static str| {
        let line = |variant: &VariantDescription| {
            format!("        {name}.{} -> {}\n", capitals(variant.name), quoted(text(variant)))
        };
        let lines: String = own.variants.iter().map(line).collect();
        format!(
            "\n/** {docs} */\n@get:JvmName(\"{property}\")\nval {name}.{property}: String\n    get() = when (this) {{\n{lines}    }}\n"
        )
    };
    let all = [
        texts("The word used in profiles, questions and answers.", "word", |variant| variant.word),
        texts("The text in Japanese.", "ja", |variant| variant.ja),
        texts("The text in English.", "en", |variant| variant.en),
        format!(
            "\n/** The value of a word; null if no value has this word. Case-sensitive. */\n\
             fun {name}.Companion.ofWord(word: String): {name}? = {name}.entries.find {{ it.word == word }}\n"
        ),
    ];
    all.concat()
}

// ── Text ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A KDoc comment, indented.
fn kdoc(indent: &str, lines: &[String]) -> String {
    match lines {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let line = |line: &String| format!("{indent} * {line}").trim_end().to_owned() + "\n";
            let lines: String = lines.iter().map(line).collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

/// Links as KDoc has them.
fn link(line: &str) -> String {
    line.replace("[`", "[").replace("`]", "]")
}

/// A text as Kotlin quotes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$"))
}

/// `tax_contained` as `taxContained`; a word of the language itself between backticks.
fn camel(name: &str) -> String {
    if HARD.contains(&name) {
        return format!("`{name}`");
    }
    let mut words = name.split(['_', '-']);
    let first = words.next().unwrap_or_default();
    let rest = words.map(|word| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
    });
    [first.to_owned()].into_iter().chain(rest).collect()
}

/// The words that Kotlin takes for no name.
const HARD: [&str; 28] = [
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_made_without_docs() {
        let model = Model::read().unwrap();
        let documented = |fields: &[Field]| fields.iter().all(|field| !field.docs.is_empty());
        for record in
            model.records_in.iter().chain(&model.records_out).chain(model.rows.iter().map(|rows| &rows.answer))
        {
            assert!(!record.docs.is_empty() && documented(&record.fields), "{}", record.name);
        }
        for rows in &model.rows {
            assert!(!rows.docs.is_empty() && documented(&rows.columns), "{}", rows.word);
        }
        for own in &model.enums {
            assert!(!own.docs.is_empty(), "{}", own.name);
        }
    }

    #[test]
    fn every_field_that_is_masked_by_name_is_there() {
        let model = Model::read().unwrap();
        for (name, field) in PERSONAL {
            let mut records = model.records_in.iter().chain(&model.records_out).filter(|record| record.name == name);
            assert!(records.any(|record| record.fields.iter().any(|own| own.name == field)), "{name}.{field}");
        }
    }

    #[test]
    fn what_rust_can_show_holds_nothing_that_is_masked() {
        let model = Model::read().unwrap();
        for name in DEBUGGED {
            let record = model.records_out.iter().find(|record| record.name == name).unwrap();
            assert!(record.fields.iter().all(|own| !is_hidden(&model, record, own)), "{name}");
        }
    }

    #[test]
    fn names_are_spelt_as_kotlin_and_uniffi_spell_them() {
        assert_eq!(camel("tax_contained"), "taxContained");
        assert_eq!((camel("fee"), camel("in")), ("fee".to_owned(), "`in`".to_owned()));
        assert_eq!(capitals("ApiLink"), "API_LINK");
        assert_eq!(capitals("Monday"), "MONDAY");
        assert_eq!(quoted("a \"$b\" \\"), r#""a \"\$b\" \\""#);
    }
}
