//! A pointer and a count for each type of which there are lists.

use super::name::{list, plain};
use crate::{Field, Model, Type};

/// The declarations, for the header, of every list in the records, and of the lists of errors and faults, which every result has. In
/// Rust all of them are `List`.
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

/// The type of a list's items; the list may be optional.
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
         /// The number of items.\npub count: usize,\n}}\n\n"
    )
}
