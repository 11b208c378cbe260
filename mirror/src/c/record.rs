//! Structures, and how they are lifted out of C and lowered to it.

use super::name::{c, docs, field_name, is_32, linkless, plain};
use crate::source;
use crate::{Field, Model, Record, Type};

/// Every record.
pub(crate) fn all(model: &Model) -> String {
    let read: String = model.records_in.iter().map(|record| lifted(record, model)).collect();
    let written: String = model.records_out.iter().map(lowered).collect();
    read + &written
}

/// A structure that C fills.
fn lifted(record: &Record, model: &Model) -> String {
    let (name, rust) = (c(record.name), record.name);
    let fields: String = record.fields.iter().map(|field| declared(field, in_type(&field.of))).collect();
    let reserved = needs_reserved(&record.fields);
    let (declared_reserved, absent_reserved) = if reserved { (RESERVED, "reserved: ABSENT_32,") } else { ("", "") };
    let absent: String =
        record.fields.iter().map(|field| format!("{}: {},", field_name(field), absent(&field.of))).collect();
    let docs = record_docs(record);
    let mut text = format!(
        "{docs}///\n/// Begin with `{init}`, in which every field is absent.\n#[repr(C)]\n#[derive(Clone, Copy)]\n\
         pub struct {name} {{\n/// `sizeof({name})`.\npub size: u32,\n{fields}{declared_reserved}}}\n\n\
         // SAFETY: numbers and pointers alone, a size first, and no padding at the end (asserted below).\n\
         unsafe impl Sized32 for {name} {{\nconst ABSENT: Self = Self {{ size: 0, {absent} {absent_reserved} }};\n\
         const ENDS: &'static [usize] = &[{ends}];\n}}\n\n{assertion}\n\n",
        init = super::init::name(record),
        ends = ends(record),
        assertion = assertion(record, reserved),
    );
    text += &fields_impl(record);
    if nested(rust, model) {
        text += &format!(
            "impl Lift for {rust} {{\ntype C = *const {name};\n\n\
             unsafe fn lift(c: *const {name}, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {{\n\
             // SAFETY: the caller's.\nunsafe {{ lift_record(c, place, errors) }}\n}}\n\n\
             unsafe fn stride(first: *const u8) -> Result<usize, Code> {{\n\
             // SAFETY: the caller's.\nunsafe {{ lift::size::<{name}>(first) }}\n}}\n\n\
             unsafe fn item(at: *const u8, stride: usize) -> Result<*const {name}, Code> {{\n\
             // SAFETY: the caller's.\nlet size = unsafe {{ lift::size::<{name}>(at) }}?;\n\
             if size == stride {{ Ok(at.cast()) }} else {{ Err(Code::WrongSize) }}\n}}\n}}\n\n"
        );
    }
    text
}

fn fields_impl(record: &Record) -> String {
    let (name, rust) = (c(record.name), record.name);
    if record.fields.is_empty() {
        return format!(
            "impl Fields for {name} {{\ntype Record = {rust};\n\n\
             unsafe fn fields(&self, _: Option<&Place<'_>>, _: &mut Errors) -> Option<{rust}> {{\nSome({rust} {{}})\n}}\n}}\n\n"
        );
    }
    let read: String = record
        .fields
        .iter()
        .map(|own| {
            let (name, of_c) = (own.name, field_name(own));
            format!(
                "// SAFETY: the caller's.\nlet {name} = unsafe {{ lift::field(self.{of_c}, outer, \"{name}\", errors) }};\n"
            )
        })
        .collect();
    let built: String = record.fields.iter().map(|Field { name, .. }| format!("{name}: {name}?,")).collect();
    format!(
        "impl Fields for {name} {{\ntype Record = {rust};\n\n\
         unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<{rust}> {{\n\
         {read}Some({rust} {{ {built} }})\n}}\n}}\n\n"
    )
}

/// A structure that C reads.
fn lowered(record: &Record) -> String {
    let (name, rust) = (c(record.name), record.name);
    let fields: String = record.fields.iter().map(|field| declared(field, out_type(&field.of))).collect();
    let written: String =
        record.fields.iter().map(|own| format!("{}: self.{}.lower(arena),", field_name(own), own.name)).collect();
    format!(
        "{docs}#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{\n{fields}}}\n\n\
         impl Lower for {rust} {{\ntype C = {name};\ntype Optional = *const {name};\n\n\
         fn lower(&self, arena: &mut Arena) -> {name} {{\n{name} {{ {written} }}\n}}\n\n\
         fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> *const {name} {{\n\
         this.map_or(ptr::null(), |record| {{\nlet lowered = record.lower(arena);\narena.value(lowered)\n}})\n}}\n}}\n\n",
        docs = record_docs(record),
    )
}

fn record_docs(record: &Record) -> String {
    source::docs(&record.docs.iter().map(|line| linkless(line)).collect::<Vec<_>>())
}

fn declared(field: &Field, of: String) -> String {
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

fn absent(of: &Type) -> String {
    match of {
        Type::Option(inner) => absent(inner),
        Type::Record(_) => "ptr::null()".to_owned(),
        Type::Text | Type::Secret | Type::Revealed => "madoguchi_str::ABSENT".to_owned(),
        Type::Bytes => "madoguchi_bytes::ABSENT".to_owned(),
        Type::List(item) => format!("{} {{ items: ptr::null(), count: 0 }}", super::name::list(item)),
        other => if is_32(other) { "ABSENT_32" } else { "ABSENT_64" }.to_owned(),
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

/// Where a structure of an older header may end: before any field behind the last that is required.
fn ends(record: &Record) -> String {
    let required = record.fields.iter().rposition(|field| !matches!(field.of, Type::Option(_)));
    let optional = required.map_or(0, |last| last.saturating_add(1));
    let name = c(record.name);
    let before = |place: usize| match place.checked_sub(1).and_then(|before| record.fields.get(before)) {
        Some(field) => format!("offset_of!({name}, {}).saturating_add({})", field_name(field), width(&field.of)),
        None => "4".to_owned(),
    };
    let starts = record.fields.iter().enumerate().skip(optional);
    starts.map(|(place, field)| format!("{}, offset_of!({name}, {}),", before(place), field_name(field))).collect()
}

fn assertion(record: &Record, reserved: bool) -> String {
    let name = c(record.name);
    let end = match (reserved, record.fields.last()) {
        (true, _) => format!("offset_of!({name}, reserved).saturating_add(4)"),
        (false, Some(field)) => {
            format!("offset_of!({name}, {}).saturating_add({})", field_name(field), width(&field.of))
        }
        (false, None) => "4".to_owned(),
    };
    format!("const _: () = assert!(size_of::<{name}>() == {end});")
}

fn width(of: &Type) -> String {
    if is_32(of) { "4".to_owned() } else { format!("size_of::<{}>()", in_type(of)) }
}

/// Whether a record stands in another.
fn nested(name: &str, model: &Model) -> bool {
    fn names(of: &Type, name: &str) -> bool {
        match of {
            Type::Record(own) => *own == name,
            Type::Option(inner) | Type::List(inner) => names(inner, name),
            _ => false,
        }
    }
    model.records_in.iter().flat_map(|record| &record.fields).any(|field| names(&field.of, name))
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
        assert_eq!(ends(&record(&[optional(), Type::Date])), "");
        assert_eq!(ends(&record(&[Type::Date, optional(), optional()])).matches("offset_of!").count(), 4);
        assert!(ends(&record(&[optional()])).starts_with("4, "));
    }
}
