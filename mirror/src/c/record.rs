//! Structures: what the header declares, and the rows of the macros that lift them out of C and lower them to it.

use super::lists::item;
use super::name::{c, docs, field_name, is_32, linkless, plain};
use crate::source::{self, Lines, fitted};
use crate::{Field, Model, Record, Type};

/// The rows of `asked!`: structures that C fills.
pub(super) fn asked(model: &Model) -> String {
    model.records_in.iter().map(asked_row).collect()
}

/// The rows of `answered!`: structures that C reads.
pub(super) fn answered(model: &Model) -> String {
    let row =
        |record: &Record| fitted(|lines| format!("    {}{};\n", head(record), fields(lines, &record.fields, out_type)));
    model.records_out.iter().map(row).collect()
}

/// The declarations of every structure, for the header.
pub(super) fn declared(model: &Model) -> String {
    let read = model.records_in.iter().map(declared_in);
    let written = model.records_out.iter().map(|record| {
        let fields: String = record.fields.iter().map(|field| declared_field(field, out_type(&field.of))).collect();
        format!("{}#[repr(C)]\npub struct {} {{\n{fields}}}\n\n", record_docs(record), c(record.name))
    });
    read.chain(written).collect()
}

/// A row of `asked!`: the fields up to the last required one, the optional fields after it, and whether the end needs a name.
fn asked_row(record: &Record) -> String {
    let (required, optional) = record.fields.split_at(required(record));
    let reserved = if needs_reserved(&record.fields) { " [reserved]" } else { "" };
    fitted(|lines| {
        let required = fields(lines, required, in_type);
        let optional = match optional {
            [] => String::new(),
            optional => format!(" optional{}", fields(lines, optional, in_type)),
        };
        format!("    {}{required}{optional}{reserved};\n", head(record))
    })
}

fn head(record: &Record) -> String {
    format!("{} = {}", c(record.name), record.name)
}

fn fields(lines: Lines, fields: &[Field], c_type: fn(&Type) -> String) -> String {
    let field = |own: &Field| {
        let of = item(&own.of).map_or_else(|| c_type(&own.of), |item| format!("List<{}>", plain(item)));
        format!("{}: {of}", own.name)
    };
    lines.block(&fields.iter().map(field).collect::<Vec<_>>())
}

fn declared_in(record: &Record) -> String {
    let name = c(record.name);
    let fields: String = record.fields.iter().map(|field| declared_field(field, in_type(&field.of))).collect();
    let reserved = if needs_reserved(&record.fields) { RESERVED } else { "" };
    format!(
        "{docs}///\n/// Begin with `{init}`, in which every field is absent.\n#[repr(C)]\n\
         pub struct {name} {{\n/// `sizeof({name})`.\npub size: u32,\n{fields}{reserved}}}\n\n",
        docs = record_docs(record),
        init = super::init::name(record),
    )
}

fn record_docs(record: &Record) -> String {
    source::docs(&record.docs.iter().map(|line| linkless(line)).collect::<Vec<_>>())
}

fn declared_field(field: &Field, of: String) -> String {
    format!("{}pub {}: {of},\n", docs(field), field_name(field))
}

/// Records in a request are pointed to; all else is as in an answer.
fn in_type(of: &Type) -> String {
    match of {
        Type::Record(name) => format!("*const {}", c(name)),
        Type::Option(inner) => in_type(inner),
        other => plain(other),
    }
}

/// Records in an answer are pointed to where they may be absent.
fn out_type(of: &Type) -> String {
    match of {
        Type::Option(inner) if matches!(**inner, Type::Record(_)) => format!("*const {}", plain(inner)),
        other => plain(other),
    }
}

/// A 32-bit field last among 64-bit ones would leave padding, which a later field could be given while older programs have
/// anything in it: so that room has a name, and is absent.
pub(crate) fn needs_reserved(fields: &[Field]) -> bool {
    let mut end_is_odd = true; // the size
    for field in fields {
        end_is_odd = if is_32(&field.of) { !end_is_odd } else { false };
    }
    end_is_odd && fields.iter().any(|field| !is_32(&field.of))
}

/// The number of fields up to the last required one. A structure of an older header may end before any field after it.
fn required(record: &Record) -> usize {
    let last = record.fields.iter().rposition(|field| !matches!(field.of, Type::Option(_)));
    last.map_or(0, |last| last.saturating_add(1))
}

const RESERVED: &str = "/// Not used: `MADOGUCHI_ABSENT_32`.\npub reserved: i32,\n";

#[cfg(test)]
mod tests {
    use super::*;

    fn record(types: &[Type]) -> Record {
        let field = |of: &Type| Field { name: "f", docs: Vec::new(), of: of.clone() };
        Record { name: "Asked", docs: Vec::new(), fields: types.iter().map(field).collect() }
    }

    #[test]
    fn room_at_the_end_that_a_later_field_could_take_has_a_name() {
        let optional = Type::Option(Box::new(Type::Bool));
        let reserved = |types: &[Type]| needs_reserved(&record(types).fields);
        assert!(reserved(&[Type::Instant, optional.clone()]));
        assert!(!reserved(&[Type::Instant, optional.clone(), Type::Date]));
        assert!(!reserved(&[optional.clone(), Type::Instant]));
        // Nothing in it is 64 bits wide, so there is no such room.
        assert!(!reserved(&[Type::Date]) && !reserved(&[optional.clone(), optional]));
    }

    #[test]
    fn an_older_structure_may_end_before_any_field_behind_the_last_that_is_required() {
        let optional = || Type::Option(Box::new(Type::Date));
        let row = |types: &[Type]| asked_row(&record(types));
        assert_eq!(
            row(&[optional(), Type::Date]),
            "    madoguchi_asked = Asked { f: madoguchi_date, f: madoguchi_date };\n"
        );
        assert_eq!(
            row(&[Type::Date, optional()]),
            "    madoguchi_asked = Asked { f: madoguchi_date } optional { f: madoguchi_date };\n"
        );
        assert_eq!(row(&[optional()]), "    madoguchi_asked = Asked {} optional { f: madoguchi_date };\n");
    }
}
