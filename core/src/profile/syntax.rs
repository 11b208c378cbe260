//! Faults of syntax, one for each table that has any: what follows from a slip is not told as well (PROFILE-1).
//!
//! A reader that goes on after a fault takes the rest for something else: after a bracket that is missing, every line is wrong.
//! So each part of the document, from the head of a table to the next, is read by itself, and of each the first fault counts.
//! What only the whole document shows — a table that stands there twice — is told where no part is wrong by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::de::{DeTable, Error};

use super::fault::Faults;
use super::{limits, wording};
use crate::code::Code;

/// Notes what is wrong with the syntax of a document whose reading found something.
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
    // The first error of each part. What a wrong head brings about at the others of its name is told with it.
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

/// Notes the first fault of each part that is wrong by itself. True if there is one.
pub(super) fn tell_parts(text: &str, faults: &mut Faults<'_>) -> bool {
    let mut told = 0_usize;
    for part in parts(text) {
        let own = text.get(part.clone()).unwrap_or_default();
        // A part by itself may be deeper than within the whole, where it stands in a text.
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

/// The head of a table: `[tax]` or `[[hours]]`.
struct Head<'t> {
    name: &'t str,
    /// Whether it is in two brackets.
    double: bool,
    place: Range<usize>,
}

impl<'t> Head<'t> {
    /// The head with which a part begins, if it does.
    fn of(text: &'t str, part: &Range<usize>) -> Option<Self> {
        let line = text.get(part.clone())?.lines().next()?;
        let head = line.split('#').next()?.trim_end();
        let inner = head.strip_prefix('[')?.strip_suffix(']')?;
        let double = inner.strip_prefix('[').and_then(|inner| inner.strip_suffix(']'));
        let place = part.start..part.start.saturating_add(head.len());
        Some(Self { name: double.unwrap_or(inner).trim(), double: double.is_some(), place })
    }
}

/// The heads in one bracket of tables that are a list: of a name that stands in two brackets elsewhere.
fn single_heads<'t>(text: &'t str, parts: &[Range<usize>]) -> Vec<Head<'t>> {
    let heads = || parts.iter().filter_map(|part| Head::of(text, part));
    let lists: BTreeSet<&str> = heads().filter(|head| head.double).map(|head| head.name).collect();
    heads().filter(|head| !head.double && lists.contains(head.name)).collect()
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
