//! Reads the text of a profile into [`RawProfile`], and finds every key that does not fit, not only the first one.
//!
//! Deserialisation stops at its first fault. So the fault is noted, the entry is repaired in the parsed document, and the document is deserialised
//! again, until it succeeds. An entry is repaired with a blank: an empty value whose position lies behind the end of the text. Later faults at such a
//! position are known to come from the repair, and [`Faults::add`] drops them.

use std::ops::Range;

use serde::Deserialize as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error};

use super::fault::Faults;
use super::limits;
use super::raw::RawProfile;
use super::{hidden, syntax, wording};
use crate::code::Code;
use crate::nearest::nearest;

/// Reads a document and notes every fault of form. Faulty entries are replaced by blanks.
pub(super) fn read(text: &str, faults: &mut Faults<'_>) -> Option<RawProfile> {
    if is_path(text) {
        let (ja, en) = (
            "文書そのものの文字列（文書の場所が渡されたようです）",
            "the text of the document itself; this looks like a path to it",
        );
        faults.add(Code::NotToml, "", 0..text.len(), ja, en);
        return None;
    }
    if let Some(exceeded) = limits::exceeded(text) {
        let told = exceeded.malformed && syntax::tell_parts(text, faults);
        if !told {
            exceeded.tell(faults);
        }
        return None;
    }
    let (mut document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        syntax::tell(text, &errors, faults);
        return None;
    }
    hidden::tell(text, document.get_ref(), faults);
    // The path of nearly every document.
    if let Ok(raw) = RawProfile::deserialize(Deserializer::from(document)) {
        return Some(raw);
    }
    (document, _) = DeTable::parse_recoverable(text);
    let behind = text.len().saturating_add(1);
    // A document that is wrong throughout is not read a thousand times: the faults found by then are enough to begin with.
    let mut rounds = 0..ROUNDS_MAX.min(BYTES_MAX.checked_div(text.len()).unwrap_or(ROUNDS_MAX));
    let mut blanks = Blanks { first_place: behind, next_place: behind };
    loop {
        let error = match RawProfile::deserialize(Deserializer::from(document.clone())) {
            Ok(raw) => return Some(raw),
            Err(error) => error,
        };
        rounds.next()?;
        mend(&error, document.get_mut(), &mut blanks, faults)?;
    }
}

/// Notes the fault of a deserialisation error, and repairs the entry that it concerns.
fn mend(error: &Error, root: &mut DeTable<'_>, blanks: &mut Blanks, faults: &mut Faults<'_>) -> Option<()> {
    let mut span = error.span()?;
    let code = match error.message() {
        message if message.starts_with("unknown field") => Code::UnknownKey,
        message if message.starts_with("missing field") => Code::MissingKey,
        _ => Code::WrongKeyType,
    };
    let mut path = path_of(root, &span, code)?;
    let (ja, en) = match code {
        Code::MissingKey => {
            let key = error.message().split('`').nth(1)?;
            if path.0.is_empty() && ROOT_TABLES.contains(&key) {
                span = faults.end();
            }
            path.0.push(Step::Key(key.to_owned()));
            (format!("キー`{key}`"), format!("the key `{key}`"))
        }
        Code::UnknownKey => {
            let known = wording::expected_keys(error.message());
            let listed = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(" ");
            let Some(meant) = rename(root, &path.0, &known) else {
                faults.add(code, &path.to_string(), span, listed.clone(), listed);
                return blanks.mend(root, &path.0, code);
            };
            let (ja, en) = (format!("`{meant}`の誤記と思われます。{listed}"), format!("probably `{meant}`; {listed}"));
            faults.add(code, &path.to_string(), span, ja, en);
            return Some(());
        }
        _ => {
            let (ja, en) = wording::expected_type(error.message());
            (ja.to_owned(), en.to_owned())
        }
    };
    faults.add(code, &path.to_string(), span, ja, en);
    blanks.mend(root, &path.0, code)
}

/// Whether a text is not a document but the path to one: a single line without any TOML syntax.
fn is_path(text: &str) -> bool {
    let plain = !text.contains(['\n', '\r', '=', '[', '#', '"']);
    plain && (text.ends_with(".toml") || text.contains(['/', '\\']))
}

/// Gives a misspelt key its intended name, so that one slip is one fault: its contents are read, and no key is reported as missing. Rows of a
/// misspelt array are appended to those with the correct name.
fn rename<'i, 'k>(root: &mut DeTable<'i>, path: &[Step], known: &[&'k str]) -> Option<&'k str> {
    let (Step::Key(key), above) = path.split_last()? else { return None };
    let table = table_at(root, above)?;
    let is_rows = |key: &str| table.get(key).is_some_and(|value| matches!(value.get_ref(), DeValue::Array(_)));
    let free = |own: &str| !table.contains_key(own) || (is_rows(own) && is_rows(key));
    let free: Vec<_> = known.iter().copied().filter(|own| free(own)).collect();
    let meant = nearest(key, &free)?;
    let (name, value) = table.remove_entry(key.as_str())?;
    let (name, place) = (Spanned::new(name.span(), meant.to_owned().into()), value.span());
    match (table.get_mut(meant).map(Spanned::get_mut), value.into_inner()) {
        (Some(DeValue::Array(rows)), DeValue::Array(more)) => more.into_iter().for_each(|row| rows.push(row)),
        (_, value) => drop(table.insert(name, Spanned::new(place, value))),
    }
    Some(meant)
}

/// The path from the root to the entry that an error concerns.
fn path_of(root: &DeTable<'_>, span: &Range<usize>, code: Code) -> Option<Path> {
    let mut path = Path::default();
    // A key that is missing at the root is missing from the whole document.
    (path.find_in_table(root, span, code) || code == Code::MissingKey).then_some(path)
}

/// A path into a document: keys of tables and indexes in arrays.
#[derive(Default)]
struct Path(Vec<Step>);

enum Step {
    Key(String),
    Place(usize),
}

impl Path {
    fn find_in_table(&mut self, table: &DeTable<'_>, span: &Range<usize>, code: Code) -> bool {
        table.iter().any(|(key, value)| {
            self.0.push(Step::Key(key.get_ref().to_string()));
            (code == Code::UnknownKey && key.span() == *span) || self.find_in_value(value, span, code)
        })
    }

    fn find_in_value(&mut self, value: &Spanned<DeValue<'_>>, span: &Range<usize>, code: Code) -> bool {
        // An array of tables has the position of its first table; the entry with a missing key is a table.
        let kind = code != Code::MissingKey || value.get_ref().is_table();
        let found = (kind && value.span() == *span)
            || match value.get_ref() {
                DeValue::Table(table) => self.find_in_table(table, span, code),
                DeValue::Array(array) => array.iter().enumerate().any(|(place, value)| {
                    self.0.push(Step::Place(place));
                    self.find_in_value(value, span, code)
                }),
                _ => false,
            };
        if !found {
            self.0.pop();
        }
        found
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if depth == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Place(place) => write!(f, "[{place}]")?,
            }
        }
        Ok(())
    }
}

/// Makes blanks, each with its own position behind the end of the text.
struct Blanks {
    first_place: usize,
    next_place: usize,
}

impl Blanks {
    /// Repairs the entry at a path: removes an unknown key, adds a missing one, replaces a value of a wrong type.
    fn mend(&mut self, root: &mut DeTable<'_>, path: &[Step], code: Code) -> Option<()> {
        if code == Code::WrongKeyType {
            let value = value_at(root, path)?;
            *value = self.blank(Some(value))?;
            return Some(());
        }
        let (Step::Key(key), above) = path.split_last()? else { return None };
        let table = table_at(root, above)?;
        if code == Code::MissingKey {
            table.insert(Spanned::new(0..0, key.clone().into()), self.blank(None)?);
        } else {
            table.remove(key.as_str())?;
        }
        Some(())
    }

    /// The next kind of blank to try if there is one already; otherwise the first kind.
    fn blank(&mut self, before: Option<&Spanned<DeValue<'_>>>) -> Option<Spanned<DeValue<'static>>> {
        let place = self.next_place;
        self.next_place = place.saturating_add(1);
        let value = match before.filter(|value| value.span().start >= self.first_place).map(Spanned::get_ref) {
            None => DeValue::String("".into()),
            Some(DeValue::String(_)) => DeValue::Integer(Default::default()),
            Some(DeValue::Integer(_)) => DeValue::Boolean(false),
            Some(DeValue::Boolean(_)) => DeValue::Array(Default::default()),
            Some(DeValue::Array(_)) => DeValue::Table(Default::default()),
            Some(DeValue::Table(_)) => DeValue::Datetime("2000-01-01".parse().ok()?),
            Some(DeValue::Float(_) | DeValue::Datetime(_)) => return None,
        };
        Some(Spanned::new(place..place, value))
    }
}

fn table_at<'d, 'i>(root: &'d mut DeTable<'i>, path: &[Step]) -> Option<&'d mut DeTable<'i>> {
    if path.is_empty() {
        return Some(root);
    }
    match value_at(root, path)?.get_mut() {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

fn value_at<'d, 'i>(root: &'d mut DeTable<'i>, path: &[Step]) -> Option<&'d mut Spanned<DeValue<'i>>> {
    let (first, rest) = path.split_first()?;
    let Step::Key(key) = first else { return None };
    rest.iter().try_fold(root.get_mut(key.as_str())?, |value, step| match (value.get_mut(), step) {
        (DeValue::Table(table), Step::Key(key)) => table.get_mut(key.as_str()),
        (DeValue::Array(array), Step::Place(place)) => array.get_mut(*place),
        _ => None,
    })
}

/// Keys of the root that are tables: a missing one is reported at the end of the document, because it need not stand before the first table.
const ROOT_TABLES: [&str; 10] =
    ["hours", "statement", "tax", "fee-table", "lock", "credentials", "session", "act", "first-use", "approval"];
/// How often a document is repaired and read again.
const ROUNDS_MAX: usize = 500;
/// The total bytes that are read in all rounds: a large document is read again less often.
const BYTES_MAX: usize = 32 << 20;
