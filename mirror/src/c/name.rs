//! Rust names as C has them.

use crate::source::snake;
use crate::{Field, Type};

/// `TransferKind` as `madoguchi_transfer_kind`.
pub(crate) fn c(name: &str) -> String {
    format!("madoguchi_{}", snake(name))
}

/// `TransferKind`, `OtherBank` as `MADOGUCHI_TRANSFER_KIND_OTHER_BANK`.
pub(crate) fn constant(parts: &[&str]) -> String {
    let parts: Vec<_> = parts.iter().map(|part| snake(part)).collect();
    format!("MADOGUCHI_{}", parts.join("_")).to_ascii_uppercase()
}

/// The name of a list of something.
pub(crate) fn list(item: &Type) -> String {
    match item {
        Type::Text => "madoguchi_str_list".to_owned(),
        other => format!("{}_list", plain(other)),
    }
}

/// A type that is neither optional nor a list.
pub(crate) fn plain(of: &Type) -> String {
    match of {
        Type::Bool => "madoguchi_flag".to_owned(),
        Type::Number("u16" | "u8") => "i32".to_owned(),
        Type::Number(_) => "i64".to_owned(),
        Type::Yen => "madoguchi_yen".to_owned(),
        Type::Date => "madoguchi_date".to_owned(),
        Type::Instant => "madoguchi_instant".to_owned(),
        Type::Text | Type::Secret | Type::Revealed => "madoguchi_str".to_owned(),
        Type::Bytes => "madoguchi_bytes".to_owned(),
        Type::Enum(name) | Type::Record(name) => c(name),
        Type::Option(inner) => plain(inner),
        Type::List(item) => list(item),
    }
}

/// Whether a field is 32 bits wide; all others are made of 64-bit parts.
pub(crate) fn is_32(of: &Type) -> bool {
    match of {
        Type::Option(inner) => is_32(inner),
        Type::Bool | Type::Date | Type::Enum(_) | Type::Number("u16" | "u8") => true,
        _ => false,
    }
}

/// A field's name in C: with an underscore, `operator_`, where C++ keeps the name for itself.
pub(crate) fn field_name(field: &Field) -> String {
    const KEPT: [&str; 14] = [
        "and",
        "catch",
        "class",
        "delete",
        "new",
        "not",
        "operator",
        "or",
        "private",
        "protected",
        "public",
        "template",
        "this",
        "using",
    ];
    if KEPT.contains(&field.name) { format!("{}_", field.name) } else { field.name.to_owned() }
}

/// The docs of a field, with what C has to know beside.
pub(crate) fn docs(field: &Field) -> String {
    let lines: Vec<_> = field.docs.iter().map(|line| linkless(line)).collect();
    let beside = beside(&field.of);
    crate::source::docs(&[lines, beside.into_iter().collect()].concat())
}

/// Docs without the links that only rustdoc has, and with the names that C has.
pub(crate) fn linkless(line: &str) -> String {
    line.replace("[`", "`")
        .replace("`]", "`")
        .replace("`ABSENT_DAY`", "`MADOGUCHI_ABSENT_32`")
        .replace("`ABSENT`", "`MADOGUCHI_ABSENT`")
}

fn beside(of: &Type) -> Option<String> {
    match of {
        Type::Enum(name) => Some(format!("One of `{}_…`.", constant(&[name]))),
        Type::Option(inner) => {
            let absent = match inner.as_ref() {
                Type::Record(_) => "NULL",
                Type::Text | Type::Secret | Type::Revealed | Type::Bytes => "`data` is NULL",
                Type::List(_) => "`items` is NULL",
                other if is_32(other) => "`MADOGUCHI_ABSENT_32`",
                _ => "`MADOGUCHI_ABSENT`",
            };
            let word = beside(inner).map(|word| format!("{word} ")).unwrap_or_default();
            Some(format!("{word}{absent} where absent."))
        }
        _ => None,
    }
}
