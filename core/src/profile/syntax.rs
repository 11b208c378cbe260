//! Faults of syntax, one for each table that has any: what follows from a slip is not told as well (PROFILE-1).
//!
//! A reader that goes on after a fault takes the rest for something else: after a bracket that is missing, every line is wrong.
//! So each part of the document, from the head of a table to the next, is read by itself, and of each the first fault counts.
//! What only the whole document shows — a table that stands there twice — is told where no part is wrong by itself.

use std::ops::Range;

use toml::de::{DeTable, Error};

use super::fault::Faults;
use super::wording;
use crate::code::Code;

/// Notes what is wrong with the syntax of a document whose reading found something.
pub(super) fn tell(text: &str, whole: &[Error], faults: &mut Faults<'_>) {
    let mut told = 0..PARTS_TOLD_MAX;
    let mut wrong = |part: &Range<usize>, errors: &[Error], faults: &mut Faults<'_>| {
        let Some((span, error)) = first(part, errors) else { return false };
        if told.next().is_some() {
            let (ja, en) = wording::syntax(error.message());
            faults.add(Code::NotToml, "", span, ja, en);
        }
        true
    };
    let parts = parts(text);
    let mut any = false;
    for part in &parts {
        let own = text.get(part.clone()).unwrap_or_default();
        any |= wrong(part, &DeTable::parse_recoverable(own).1, faults);
    }
    if !any {
        for part in &parts {
            let within = |error: &&Error| part.contains(&error.span().map_or(0, |span| span.start));
            let own: Vec<_> = whole.iter().filter(within).cloned().collect();
            any |= wrong(&(0..text.len()), &own, faults);
        }
    }
    if let Some(error) = whole.first().filter(|_| !any) {
        let (ja, en) = wording::syntax(error.message());
        faults.add(Code::NotToml, "", error.span().unwrap_or_else(|| faults.end()), ja, en);
    }
}

/// The first error by its place, and that place in the document.
fn first<'e>(part: &Range<usize>, errors: &'e [Error]) -> Option<(Range<usize>, &'e Error)> {
    let place = |error: &Error| {
        let span = error.span().unwrap_or(0..0);
        let at = |own: usize| part.start.saturating_add(own).min(part.end);
        at(span.start)..at(span.end)
    };
    errors.iter().map(|error| (place(error), error)).min_by_key(|(span, _)| span.start)
}

/// The document cut before each line that looks like the head of a table: `[` or `[[`, and a letter.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut begun, mut at) = (0_usize, 0_usize);
    for line in text.split_inclusive('\n') {
        let name = line.strip_prefix('[').map(|rest| rest.strip_prefix('[').unwrap_or(rest));
        let head = name.is_some_and(|name| name.trim_start().starts_with(|c: char| c.is_ascii_alphabetic()));
        if head && at > begun {
            parts.push(begun..at);
            begun = at;
        }
        at = at.saturating_add(line.len());
    }
    parts.push(begun..text.len());
    parts
}

/// Parts of which something is told: a document that is wrong all over is not told a thousand times.
const PARTS_TOLD_MAX: usize = 20;
