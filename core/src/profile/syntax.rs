//! Reports faults of syntax, one for each table that has any; faults that only follow from another are left out (PROFILE-1).
//!
//! A parser that goes on after a fault misreads the rest: after a missing bracket, every line is wrong. So each part of the
//! document, from one table header to the next, is parsed by itself, and only its first fault is reported. Faults of the whole
//! document, such as a duplicate table, are reported only if no part has a fault of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::de::{DeTable, Error};

use super::fault::Faults;
use super::{limits, wording};
use crate::code::Code;

/// Reports what is wrong with the syntax of a document that did not parse.
pub(super) fn tell(text: &str, whole: &[Error], faults: &mut Faults<'_>) {
    if tell_parts(text, faults) {
        return;
    }
    let parts = parts(text);
    let single = single_heads(text, &parts);
    let told: BTreeSet<&str> = single.iter().map(|head| head.name).collect();
    for head in single.iter().take(PARTS_TOLD_MAX) {
        let ja = format!("表の一覧の名前は二重の括弧で囲みます: `[[{}]]`", head.name);
        let en = format!("a list of tables is written `[[{}]]`", head.name);
        faults.add(Code::NotToml, "", head.place.clone(), ja, en);
    }
    // The first error of each part. Errors at other tables of the same name follow from the wrong header, and are left out.
    let mut firsts = BTreeMap::new();
    for error in whole {
        let span = error.span().unwrap_or_else(|| faults.end());
        let part = parts.partition_point(|part| part.end <= span.start);
        let head = parts.get(part).and_then(|part| Head::of(text, part));
        if head.is_some_and(|head| head.place.contains(&span.start) && told.contains(head.name)) {
            continue;
        }
        let first = firsts.entry(part).or_insert((span.clone(), error));
        if span.start < first.0.start {
            *first = (span, error);
        }
    }
    for (span, error) in firsts.into_values().take(PARTS_TOLD_MAX) {
        add(faults, span, error);
    }
}

/// Reports the first fault of each part that is wrong by itself. True if there is one.
pub(super) fn tell_parts(text: &str, faults: &mut Faults<'_>) -> bool {
    let mut told = 0_usize;
    for part in parts(text) {
        let own = text.get(part.clone()).unwrap_or_default();
        // A part may be nested deeper by itself than in the document, where it may lie inside a string.
        if told >= PARTS_TOLD_MAX || limits::is_too_deep(own) {
            continue;
        }
        let errors = DeTable::parse_recoverable(own).1;
        if let Some((span, error)) = first(&part, &errors) {
            add(faults, span, error);
            told = told.saturating_add(1);
        }
    }
    told > 0
}

fn add(faults: &mut Faults<'_>, span: Range<usize>, error: &Error) {
    let (ja, en) = wording::syntax(error.message());
    faults.add(Code::NotToml, "", span, ja, en);
}

/// The header of a table: `[tax]` or `[[hours]]`.
struct Head<'t> {
    name: &'t str,
    /// Whether it has double brackets.
    double: bool,
    place: Range<usize>,
}

impl<'t> Head<'t> {
    /// The header with which a part begins, if it begins with one.
    fn of(text: &'t str, part: &Range<usize>) -> Option<Self> {
        let line = text.get(part.clone())?.lines().next()?;
        let head = line.split('#').next()?.trim_end();
        let inner = head.strip_prefix('[')?.strip_suffix(']')?;
        let double = inner.strip_prefix('[').and_then(|inner| inner.strip_suffix(']'));
        let place = part.start..part.start.saturating_add(head.len());
        Some(Self { name: double.unwrap_or(inner).trim(), double: double.is_some(), place })
    }
}

/// The headers in single brackets whose name has double brackets elsewhere, so that the table is a list.
fn single_heads<'t>(text: &'t str, parts: &[Range<usize>]) -> Vec<Head<'t>> {
    let heads = || parts.iter().filter_map(|part| Head::of(text, part));
    let lists: BTreeSet<&str> = heads().filter(|head| head.double).map(|head| head.name).collect();
    heads().filter(|head| !head.double && lists.contains(head.name)).collect()
}

/// The error with the first place, and that place in the document.
fn first<'e>(part: &Range<usize>, errors: &'e [Error]) -> Option<(Range<usize>, &'e Error)> {
    let place = |error: &Error| {
        let span = error.span().unwrap_or(0..0);
        let at = |own: usize| part.start.saturating_add(own).min(part.end);
        at(span.start)..at(span.end)
    };
    errors.iter().map(|error| (place(error), error)).min_by_key(|(span, _)| span.start)
}

/// Cuts the document before each line that looks like a table header: `[` or `[[`, and a letter.
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

/// The most parts that are reported, so that a document that is wrong throughout does not give thousands of faults.
const PARTS_TOLD_MAX: usize = 20;
