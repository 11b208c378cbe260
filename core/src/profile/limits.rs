//! Limits the size of a profile, so that loading any text takes bounded time and a small stack (PROFILE-4).
//!
//! Expressions of hours have their own limits. Those of the document are checked here in one pass over its tokens, before it is parsed: parsing,
//! comparing and dropping a document recurse once for each level of nesting.

use std::ops::Range;

use toml_parser::decoder::Encoding;
use toml_parser::parser::{EventReceiver, parse_document};
use toml_parser::{ErrorSink, ParseError, Source, Span};

use super::fault::Faults;
use crate::code::Code;

/// The most bytes of a document.
pub(super) const DOCUMENT_BYTES_MAX: usize = 1 << 20;
/// The most levels of nesting: each key of a dotted name, each array and each table within another is one.
const DEPTH_MAX: usize = 16;
/// The most keys of a document; each part of a dotted key counts.
const KEYS_MAX: usize = 50_000;
/// The most tables with a header: `[tax]`, and each `[[hours]]`.
const TABLES_MAX: usize = 2_000;
/// The most entries of one array.
const ENTRIES_MAX: usize = 1_000;
/// The most rows of hours for one service.
pub(super) const ROWS_OF_SERVICE_MAX: usize = 100;
/// The most rules of hours in one row: those of its own expression and of all its closures.
pub(super) const RULES_OF_ROW_MAX: usize = 1_000;
/// The most rules of all closures together.
pub(super) const CLOSURE_RULES_MAX: usize = 2_000;

/// The first limit that a document exceeds; `None` if it exceeds none.
pub(super) fn exceeded(text: &str) -> Option<Exceeded> {
    if text.len() > DOCUMENT_BYTES_MAX {
        return Some(Exceeded { limit: Limit::Bytes, place: 0..0, malformed: false });
    }
    let (walk, malformed) = Walk::through(text);
    let (limit, place) = walk.exceeded?;
    Some(Exceeded { limit, place, malformed })
}

/// Whether a text, no larger than a document, is nested deeper than it may be.
pub(super) fn is_too_deep(text: &str) -> bool {
    Walk::through(text).0.too_deep
}

/// A limit that a document exceeds.
pub(super) struct Exceeded {
    limit: Limit,
    place: Range<usize>,
    /// Whether its syntax is wrong too. The counts may then be wrong: after a list that is not closed, the rest of the document is
    /// read as its entries.
    pub(super) malformed: bool,
}

impl Exceeded {
    /// Reports the limit and where it is exceeded.
    pub(super) fn tell(self, faults: &mut Faults<'_>) {
        let (most, ja, en) = self.limit.words();
        faults.add(Code::OverLimit, "", self.place, format!("{ja}は{most}まで"), format!("at most {most} {en}"));
    }
}

/// A limit of the document.
#[derive(Clone, Copy)]
enum Limit {
    Bytes,
    Depth,
    Keys,
    Tables,
    Entries,
}

impl Limit {
    const fn words(self) -> (usize, &'static str, &'static str) {
        match self {
            Self::Bytes => (DOCUMENT_BYTES_MAX, "文書のバイト数", "bytes in a document"),
            Self::Depth => (DEPTH_MAX, "入れ子の深さ", "levels of nesting"),
            Self::Keys => (KEYS_MAX, "文書のキーの数", "keys in a document"),
            Self::Tables => (TABLES_MAX, "文書の表の数", "tables in a document"),
            Self::Entries => (ENTRIES_MAX, "配列の要素の数", "entries in an array"),
        }
    }
}

/// Walks over the tokens of a document without recursion: a list holds the arrays and tables that are open.
#[derive(Default)]
struct Walk {
    exceeded: Option<(Limit, Range<usize>)>,
    /// Whether the depth is exceeded, even if another limit was exceeded first.
    too_deep: bool,
    keys: usize,
    tables: usize,
    /// Levels of the table whose header was read last.
    head: usize,
    /// Parts of the key that is being read, or was read last before a value.
    parts: usize,
    /// For each array and inline table that is open: its level, and of an array its entries so far.
    open: Vec<(usize, Option<usize>)>,
}

impl Walk {
    /// Counts a text's keys, tables, entries and levels, and keeps the first limit that is exceeded. Returns also whether the syntax is invalid.
    fn through(text: &str) -> (Self, bool) {
        let tokens = Source::new(text).lex().into_vec();
        let (mut walk, mut error) = (Self::default(), None::<ParseError>);
        parse_document(&tokens, &mut walk, &mut error);
        (walk, error.is_some())
    }

    fn exceed(&mut self, limit: Limit, span: Span) {
        self.too_deep |= matches!(limit, Limit::Depth);
        self.exceeded.get_or_insert((limit, span.start()..span.end()));
    }

    /// The level of nesting at this point.
    fn level(&self) -> usize {
        self.open.last().map_or(self.head, |(level, _)| *level).saturating_add(self.parts)
    }

    fn head(&mut self, span: Span) {
        self.tables = self.tables.saturating_add(1);
        if self.tables > TABLES_MAX {
            self.exceed(Limit::Tables, span);
        }
        (self.head, self.parts) = (0, 0);
        self.open.clear();
    }

    /// Counts the beginning of a value.
    fn entry(&mut self, span: Span) {
        if let Some((_, Some(entries))) = self.open.last_mut() {
            *entries = entries.saturating_add(1);
            if *entries > ENTRIES_MAX {
                self.exceed(Limit::Entries, span);
            }
        }
    }

    /// Opens an array or an inline table; false if it would be nested too deeply.
    fn enter(&mut self, span: Span, array: bool) -> bool {
        self.entry(span);
        let level = self.level().saturating_add(1);
        if level > DEPTH_MAX {
            self.exceed(Limit::Depth, span);
            return false;
        }
        self.open.push((level, array.then_some(0)));
        self.parts = 0;
        true
    }

    fn leave(&mut self) {
        self.open.pop();
        self.parts = 0;
    }

    fn end_of_head(&mut self) {
        (self.head, self.parts) = (self.parts, 0);
    }
}

impl EventReceiver for Walk {
    fn std_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.head(span);
    }

    fn std_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.end_of_head();
    }

    fn array_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.head(span);
    }

    fn array_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        // Each of them is an entry of an array.
        self.parts = self.parts.saturating_add(1);
        self.end_of_head();
    }

    fn inline_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.enter(span, false)
    }

    fn inline_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.leave();
    }

    fn array_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.enter(span, true)
    }

    fn array_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.leave();
    }

    fn simple_key(&mut self, span: Span, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.keys = self.keys.saturating_add(1);
        self.parts = self.parts.saturating_add(1);
        if self.keys > KEYS_MAX {
            self.exceed(Limit::Keys, span);
        }
        if self.level() > DEPTH_MAX {
            self.exceed(Limit::Depth, span);
        }
    }

    fn scalar(&mut self, span: Span, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.entry(span);
        self.parts = 0;
    }

    fn value_sep(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.parts = 0;
    }

    fn newline(&mut self, _: Span, _: &mut dyn ErrorSink) {
        // A line that does not end in a value is a syntax fault; its key does not affect the next line.
        if self.open.is_empty() {
            self.parts = 0;
        }
    }
}
