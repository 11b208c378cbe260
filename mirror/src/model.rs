//! The facade's description, with its types read and its docs as lines.

use madoguchi::{Code, EnumDescription, FieldDescription, RecordDescription, facade_description, text};

/// Everything that crosses the binding.
#[derive(Clone, Debug)]
pub struct Model {
    /// The closed lists of words.
    pub enums: Vec<Enum>,
    /// The records that are read, each after those it is made of.
    pub records_in: Vec<Record>,
    /// The records that are written, each after those it is made of.
    pub records_out: Vec<Record>,
    /// The questions whose answers are records.
    pub requests: Vec<Request>,
    /// The acts, which an engine takes.
    pub acts: Vec<Act>,
    /// The questions that are also answered in rows of numbers.
    pub rows: Vec<Rows>,
    /// The codes of everything that can be wrong.
    pub codes: Vec<Code>,
}

/// A closed list of words.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name, `TransferKind`.
    pub name: &'static str,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// Its values in order: name, word, Japanese, English.
    pub variants: &'static [madoguchi::VariantDescription],
}

/// A record.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its name, `FeeRequest`.
    pub name: &'static str,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

/// A field of a record, or a column of rows.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, `changes_at`.
    pub name: &'static str,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// What it holds.
    pub of: Type,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `bool`, or a column of 0 and 1.
    Bool,
    /// A whole number of this Rust type, `i32`, `u8`, `u16`, `u32`, `i64`, `usize`; or a `Count` column.
    Number(&'static str),
    /// Whole yen.
    Yen,
    /// A civil date.
    Date,
    /// An instant.
    Instant,
    /// A text.
    Text,
    /// A text that must not be seen: it is read, never written, and not shown.
    Secret,
    /// A text that its customer sees, and nothing else shows.
    Revealed,
    /// Bytes, which are not shown.
    Bytes,
    /// A word of the closed list of this name.
    Enum(&'static str),
    /// The record of this name.
    Record(&'static str),
    /// A value that may be absent.
    Option(Box<Type>),
    /// Values in order.
    List(Box<Type>),
}

/// A question whose answer is a record.
#[derive(Clone, Debug)]
pub struct Request {
    /// The word that `ask` has, `fee`.
    pub word: &'static str,
    /// The record that is asked with.
    pub request: Record,
    /// The record that answers.
    pub answer: Record,
    /// The method of the profile that answers, `answer_fee`.
    pub method: &'static str,
}

/// An act, which an engine takes.
#[derive(Clone, Debug)]
pub struct Act {
    /// The word that `act` has, `submit`.
    pub word: &'static str,
    /// The record that it is asked with.
    pub request: Record,
    /// The method of the engine that takes it, `take_submit`.
    pub method: &'static str,
}

/// A question that is answered in rows.
#[derive(Clone, Debug)]
pub struct Rows {
    /// The word of the question, `fee`.
    pub word: &'static str,
    /// Its docs, a line each.
    pub docs: Vec<String>,
    /// The method of the profile that answers one row, `fee_row`.
    pub method: &'static str,
    /// The columns asked with, each a number in an `i64`.
    pub columns: Vec<Field>,
    /// The columns answered, each a number of its own width.
    pub answer: Record,
}

impl Model {
    /// Reads the facade's description.
    ///
    /// # Errors
    /// A type that the bindings do not know.
    pub fn read() -> Result<Self, String> {
        let description = facade_description();
        let enums: Vec<_> = description.enums.iter().map(Enum::read).collect();
        let known = Known {
            enums: description.enums.iter().map(|own| own.name).collect(),
            records: description.records_in.iter().chain(&description.records_out).map(|own| own.name).collect(),
        };
        let records =
            |list: &[RecordDescription]| list.iter().map(|own| known.record(own)).collect::<Result<Vec<_>, _>>();
        let (records_in, records_out) = (records(&description.records_in)?, records(&description.records_out)?);
        let find = |list: &[Record], name: &str| {
            list.iter().find(|record| record.name == name).cloned().ok_or_else(|| format!("no record `{name}`"))
        };
        let requests = description.requests.iter().map(|own| {
            Ok(Request {
                word: own.word,
                request: find(&records_in, own.request)?,
                answer: find(&records_out, own.answer)?,
                method: own.method,
            })
        });
        let requests = requests.collect::<Result<_, String>>()?;
        let acts = description
            .acts
            .iter()
            .map(|own| Ok(Act { word: own.word, request: find(&records_in, own.request)?, method: own.method }));
        let acts = acts.collect::<Result<_, String>>()?;
        let rows = description.rows.iter().map(|own| {
            Ok(Rows {
                word: own.word,
                docs: text(own.docs),
                method: own.method,
                columns: own.columns.iter().map(|field| known.field(field)).collect::<Result<_, String>>()?,
                answer: known.record(&own.answer)?,
            })
        });
        let rows = rows.collect::<Result<_, String>>()?;
        Ok(Self { enums, records_in, records_out, requests, acts, rows, codes: description.codes })
    }
}

impl Model {
    /// Whether a secret may be in a record, however deep. Bytes are not meant: those of rows are sealed, and made to be stored.
    pub(crate) fn holds_secret(&self, record: &Record) -> bool {
        record.fields.iter().any(|field| self.is_secret(&field.of))
    }

    fn is_secret(&self, of: &Type) -> bool {
        match of {
            Type::Secret | Type::Revealed => true,
            Type::Option(inner) | Type::List(inner) => self.is_secret(inner),
            Type::Record(name) => {
                self.records_in.iter().chain(&self.records_out).any(|own| own.name == *name && self.holds_secret(own))
            }
            _ => false,
        }
    }
}

impl Type {
    /// Whether it is, or may be, or lists what must not be shown.
    pub(crate) fn is_hidden(&self) -> bool {
        match self {
            Self::Secret | Self::Revealed | Self::Bytes => true,
            Self::Option(inner) | Self::List(inner) => inner.is_hidden(),
            _ => false,
        }
    }
}

impl Enum {
    fn read(own: &EnumDescription) -> Self {
        Self { name: own.name, docs: text(own.docs), variants: own.variants }
    }
}

/// The names that a type can have.
struct Known {
    enums: Vec<&'static str>,
    records: Vec<&'static str>,
}

impl Known {
    fn record(&self, own: &RecordDescription) -> Result<Record, String> {
        let fields = own.fields.iter().map(|field| self.field(field)).collect::<Result<_, _>>()?;
        Ok(Record { name: own.name, docs: text(own.docs), fields })
    }

    fn field(&self, own: &FieldDescription) -> Result<Field, String> {
        Ok(Field { name: own.name, docs: text(own.docs), of: self.of(own.of)? })
    }

    fn of(&self, name: &'static str) -> Result<Type, String> {
        if let Some(inner) = name.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')) {
            return Ok(Type::Option(Box::new(self.of(inner)?)));
        }
        if let Some(inner) = name.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')) {
            return Ok(Type::List(Box::new(self.of(inner)?)));
        }
        match name {
            "bool" | "Flag" => Ok(Type::Bool),
            "i32" | "u8" | "u16" | "u32" | "i64" | "usize" => Ok(Type::Number(name)),
            "Count" => Ok(Type::Number("i64")),
            "Yen" => Ok(Type::Yen),
            "Date" => Ok(Type::Date),
            "Instant" => Ok(Type::Instant),
            "String" | "Text" | "&'static str" => Ok(Type::Text),
            "Secret" => Ok(Type::Secret),
            "Revealed" => Ok(Type::Revealed),
            "Bytes" => Ok(Type::Bytes),
            name if self.enums.contains(&name) => Ok(Type::Enum(name)),
            name if self.records.contains(&name) => Ok(Type::Record(name)),
            other => Err(format!("the bindings do not know the type `{other}`")),
        }
    }
}
