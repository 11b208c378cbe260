//! Finds characters of a document that are invisible or change how others are displayed (PROFILE-2): a name with U+0000 in it, an amount that reads
//! in reverse, a comment that hides the text after it.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Faults;
use crate::code::Code;
use crate::visible::hidden_in_lines;

/// Reports every text of a document that has hidden characters, and every such position outside the texts.
pub(super) fn tell(text: &str, document: &DeTable<'_>, faults: &mut Faults<'_>) {
    let mut found = Found { path: String::new(), texts: Vec::new() };
    found.table(document);
    found.texts.sort_by_key(|(_, span)| span.start);
    for (path, span) in found.texts.iter().take(TOLD_MAX) {
        add(faults, path, span.clone());
    }
    // Outside the texts: keys and comments. One report is enough to find them.
    let within = |at: usize| {
        let place = found.texts.partition_point(|(_, span)| span.start <= at);
        place.checked_sub(1).and_then(|place| found.texts.get(place)).is_some_and(|(_, span)| span.contains(&at))
    };
    let beside = hidden_beside(text).find(|&(at, _)| !within(at));
    if let Some((at, character)) = beside {
        add(faults, "", at..at.saturating_add(character.len_utf8()));
    }
}

fn add(faults: &mut Faults<'_>, path: &str, span: Range<usize>) {
    let ja = "制御文字、幅のない文字、文字の向きを変える文字のない文字列";
    faults.add(
        Code::HiddenInDocument,
        path,
        span,
        ja,
        "a text without control, zero-width and bidirectional characters",
    );
}

/// The hidden characters of a document with their positions. Each line is a text of its own, because a document has many names.
fn hidden_beside(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let lines = text.split_inclusive('\n').scan(0_usize, |next, line| {
        let from = *next;
        *next = from.saturating_add(line.len());
        Some((from, line))
    });
    lines.flat_map(|(from, line)| hidden(line).map(move |(at, character)| (from.saturating_add(at), character)))
}

/// The hidden characters of a text with their positions. A carriage return before a line feed ends a line, and is not hidden.
fn hidden(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let ends_line = |at, character| character == '\r' && text.get(at..).is_some_and(|rest| rest.starts_with("\r\n"));
    hidden_in_lines(text).filter(move |&(at, character)| !ends_line(at, character))
}

/// The texts with hidden characters, by path and position.
struct Found {
    path: String,
    texts: Vec<(String, Range<usize>)>,
}

impl Found {
    fn table(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            let length = self.path.len();
            if length > 0 {
                self.path.push('.');
            }
            self.path.push_str(key.get_ref());
            self.value(value);
            self.path.truncate(length);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(table),
            DeValue::Array(array) => {
                for (place, value) in array.iter().enumerate() {
                    let length = self.path.len();
                    self.path.push_str(&format!("[{place}]"));
                    self.value(value);
                    self.path.truncate(length);
                }
            }
            DeValue::String(text) if hidden(text).next().is_some() => {
                self.texts.push((self.path.clone(), value.span()));
            }
            _ => {}
        }
    }
}

/// The most texts that are reported, so that a document full of them does not give a thousand faults.
const TOLD_MAX: usize = 20;
