//! What stands at the end of the header: for each record that C fills, all fields absent.

use super::name::{c, is_32};
use crate::source::snake;
use crate::{Model, Record, Type};

/// The macros.
pub(crate) fn all(model: &Model) -> String {
    let macros: String = model.records_in.iter().map(one).collect();
    format!("/* Every field is absent; a `madoguchi_result` is empty. */\n\n{RESULT}{macros}")
}

/// The name of a record's macro.
pub(crate) fn name(record: &Record) -> String {
    format!("MADOGUCHI_{}_INIT", snake(record.name).to_ascii_uppercase())
}

fn one(record: &Record) -> String {
    let fields: String = record.fields.iter().map(|field| format!(", {}", absent(&field.of))).collect();
    let reserved = if super::record::needs_reserved(&record.fields) { ", MADOGUCHI_ABSENT_32" } else { "" };
    format!("#define {} \\\n    {{sizeof({}){fields}{reserved}}}\n", name(record), c(record.name))
}

fn absent(of: &Type) -> &'static str {
    match of {
        Type::Option(inner) => absent(inner),
        Type::Record(_) => "NULL",
        Type::Text | Type::Secret | Type::Revealed | Type::Bytes | Type::List(_) => "{NULL, 0}",
        other if is_32(other) => "MADOGUCHI_ABSENT_32",
        _ => "MADOGUCHI_ABSENT",
    }
}

const RESULT: &str = "\
#define MADOGUCHI_RESULT_INIT \\
    {sizeof(madoguchi_result), 0, 0, {NULL}, {NULL, 0}, {NULL, 0}}
#define MADOGUCHI_HOST_KEYS_INIT \\
    {sizeof(madoguchi_host_keys), {NULL, 0}, {MADOGUCHI_ABSENT, {NULL, 0}}, NULL, 0, NULL, 0, NULL, 0, \\
     {MADOGUCHI_ABSENT, {NULL, 0}}, NULL, 0, NULL, 0, NULL, 0, MADOGUCHI_ABSENT, NULL, 0}
#define MADOGUCHI_HOST_KEY_INIT \\
    {MADOGUCHI_ABSENT, {NULL, 0}}
#define MADOGUCHI_KEY_CHECK_INIT \\
    {MADOGUCHI_ABSENT, {NULL, 0}}
";
