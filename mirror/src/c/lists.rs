//! A pointer and a count for each type of which there are lists.

use super::name::{c, list, plain};
use crate::{Field, Model, Type};

/// Every list of the records, and those of errors and faults, which every result has.
pub(crate) fn all(model: &Model) -> String {
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

fn item(of: &Type) -> Option<&Type> {
    match of {
        Type::List(item) => Some(item),
        Type::Option(inner) => item(inner),
        _ => None,
    }
}

fn one(item: &Type) -> String {
    let (name, c_item) = (list(item), plain(item));
    let rust = match item {
        Type::Text => "Text",
        Type::Enum(name) | Type::Record(name) | Type::Number(name) => name,
        Type::Bool => "bool",
        Type::Yen => "Yen",
        Type::Date => "Date",
        Type::Instant => "Instant",
        Type::Option(_) | Type::List(_) | Type::Secret | Type::Revealed | Type::Bytes => {
            return format!("compile_error!(\"no lists of {item:?}\");");
        }
    };
    let what = match item {
        Type::Text => "Texts".to_owned(),
        Type::Date => "Dates".to_owned(),
        other => format!("Values of `{}`", if matches!(other, Type::Record(_)) { c(rust) } else { plain(other) }),
    };
    format!(
        "/// {what}, one after another.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{\n\
         /// The first; NULL if the list is empty or absent.\npub items: *const {c_item},\n\
         /// The number of items.\npub count: usize,\n}}\n\n\
         impl List for {name} {{\ntype Item = {c_item};\n\n\
         fn parts(self) -> (*const {c_item}, usize) {{\n(self.items, self.count)\n}}\n\n\
         fn of(items: *const {c_item}, count: usize) -> Self {{\nSelf {{ items, count }}\n}}\n}}\n\n\
         impl Listed for {rust} {{\ntype Item = {c_item};\ntype List = {name};\n}}\n\n"
    )
}
