//! A pointer and a count for each type of which there are lists.

use super::name::{list, plain};
use crate::{Field, Model, Type};

/// Every list of the records, and those of errors and faults, which every result has, as the header declares them. In Rust all are
/// `List`.
pub(super) fn declared(model: &Model) -> String {
    let records = model.records_in.iter().chain(&model.records_out);
    let fields = records.flat_map(|record| &record.fields).map(|Field { of, .. }| of);
    let mut items: Vec<Type> = vec![Type::Record("ErrorRecord"), Type::Record("FaultRecord")];
    for item in fields.filter_map(item) {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    items.iter().map(one).collect()
}

/// What a list, which may be absent, is a list of.
pub(super) fn item(of: &Type) -> Option<&Type> {
    match of {
        Type::List(item) => Some(item),
        Type::Option(inner) => item(inner),
        _ => None,
    }
}

fn one(item: &Type) -> String {
    let (name, c_item) = (list(item), plain(item));
    let what = match item {
        Type::Text => "Texts".to_owned(),
        Type::Date => "Dates".to_owned(),
        _ => format!("Values of `{c_item}`"),
    };
    format!(
        "/// {what}, one after another.\n#[repr(C)]\npub struct {name} {{\n\
         /// The first; NULL if the list is empty or absent.\npub items: *const {c_item},\n\
         /// How many there are.\npub count: usize,\n}}\n\n"
    )
}
