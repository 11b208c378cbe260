//! Faults and warnings of a profile: what is wrong or unusual, where it is, what was found, and what is allowed or usual.

use std::fmt;
use std::ops::Range;

use crate::code::Code;
use crate::visible::with_hidden_shown;

/// One fault of a profile.
///
/// ```
/// use madoguchi::{Code, Profile};
/// let faults = Profile::load("format = 2\nfeee = 1\n").err().ok_or("accepted")?;
/// assert!(faults.0.iter().any(|fault| fault.code == Code::UnknownKey && fault.line == 2));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFault {
    /// The kind of fault.
    pub code: Code,
    /// The path of the key: `fee-table[0].rows[3].below`; empty if it concerns the whole document.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The position of the offending text, in bytes of the document.
    pub span: Range<usize>,
    /// The offending text, cut if it is long.
    pub found: String,
    /// What would be allowed, in Japanese.
    pub allowed_ja: String,
    /// What would be allowed, in English.
    pub allowed_en: String,
}

impl fmt::Display for ProfileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, path, line, column, found, allowed_en, .. } = self;
        write!(
            f,
            "{line}:{column}: {} ({}, {}): `{path}` is `{found}`; {allowed_en}",
            code.en(),
            code.number(),
            code.rule()
        )
    }
}

/// A value in a profile that is valid but far from usual; the profile loads with it (INS-12).
///
/// ```
/// use madoguchi::{Code, Profile};
/// let seiwa = Profile::seiwa();
/// let short = seiwa.warnings().iter().find(|warning| warning.code == Code::ShortPassword).ok_or("none")?;
/// assert_eq!((short.path.as_str(), short.found.as_str()), ("credentials.password.min", "6"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileWarning {
    /// The kind of warning: a code from 2000 on.
    pub code: Code,
    /// The path of the key: `credentials.hash.memory-kib`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The position of the value, in bytes of the document.
    pub span: Range<usize>,
    /// The value as it is written, cut if it is long.
    pub found: String,
    /// What is usual and why, in Japanese.
    pub usual_ja: String,
    /// What is usual and why, in English.
    pub usual_en: String,
}

impl fmt::Display for ProfileWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, path, line, column, found, usual_en, .. } = self;
        let (en, number, rule) = (code.en(), code.number(), code.rule());
        write!(f, "{line}:{column}: {en} ({number}, {rule}): `{path}` is `{found}`; {usual_en}")
    }
}

/// All faults of a profile, in the order of the document; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the profile has {} fault(s); the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
pub struct ProfileFaults(pub Vec<ProfileFault>);

/// Collects faults and warnings while a document is read.
pub(super) struct Faults<'t> {
    text: &'t str,
    found: Vec<ProfileFault>,
    warned: Vec<ProfileWarning>,
}

impl<'t> Faults<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, found: Vec::new(), warned: Vec::new() }
    }

    /// Notes a fault at a position and quotes the text there. A position behind the end of the text is that of a blank that the reader inserted; its
    /// faults are ignored.
    pub(super) fn add(
        &mut self,
        code: Code,
        path: &str,
        span: Range<usize>,
        allowed_ja: impl Into<String>,
        allowed_en: impl Into<String>,
    ) {
        if self.is_blank(&span) {
            return;
        }
        if self.found.len() >= FAULTS_MAX {
            return;
        }
        self.found.push(ProfileFault {
            code,
            path: with_hidden_shown(path).into_owned(),
            // `finish` computes the position.
            line: 0,
            column: 0,
            found: self.quoted(&span),
            span,
            allowed_ja: allowed_ja.into(),
            allowed_en: allowed_en.into(),
        });
    }

    /// Records a warning at a position. Warnings about placeholders, which the reader inserts for faulty entries, are dropped, as in [`Self::add`].
    pub(super) fn warn(&mut self, code: Code, path: &str, span: Range<usize>, usual_ja: String, usual_en: String) {
        if self.is_blank(&span) {
            return;
        }
        let found = self.quoted(&span);
        // `finish` computes the position.
        let (line, column, path) = (0, 0, path.to_owned());
        self.warned.push(ProfileWarning { code, path, line, column, found, span, usual_ja, usual_en });
    }

    /// The first line of the text at a position, cut if it is long, with hidden characters made visible.
    fn quoted(&self, span: &Range<usize>) -> String {
        let whole = self.text(span);
        let line = whole.lines().next().unwrap_or_default();
        let head: String = line.chars().take(QUOTED_MAX).collect();
        let cut = head.len() < whole.len();
        let shown = with_hidden_shown(&head);
        let mut quoted: String = shown.chars().take(QUOTED_MAX).collect();
        if cut || quoted.len() < shown.len() {
            quoted.push('…');
        }
        quoted
    }

    /// Whether a position is that of a blank.
    pub(super) fn is_blank(&self, span: &Range<usize>) -> bool {
        span.start > self.text.len()
    }

    /// The text at a position.
    pub(super) fn text(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The end of the document, where missing keys are reported.
    pub(super) fn end(&self) -> Range<usize> {
        self.text.len()..self.text.len()
    }

    /// Whether a fault was found at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.found.iter().any(|fault| fault.path == path)
    }

    /// Whether a fault was found at a path or below it.
    pub(super) fn has_within(&self, path: &str) -> bool {
        let below =
            |own: &str| own.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        self.found.iter().any(|fault| below(&fault.path))
    }

    /// The faults; or, if there are none, the warnings. Both are in the order of the document.
    pub(super) fn finish(mut self) -> Result<Vec<ProfileWarning>, ProfileFaults> {
        if self.found.is_empty() {
            self.warned.sort_by_key(|warning| (warning.span.start, warning.code));
            place(self.text, self.warned.iter_mut().map(|own| (own.span.start, &mut own.line, &mut own.column)));
            return Ok(self.warned);
        }
        self.found.sort_by_key(|fault| (fault.span.start, fault.code));
        place(self.text, self.found.iter_mut().map(|own| (own.span.start, &mut own.line, &mut own.column)));
        Err(ProfileFaults(self.found))
    }
}

/// Computes line and column of each position in one pass through the text. The positions must be in ascending order.
fn place<'p>(text: &str, places: impl Iterator<Item = (usize, &'p mut usize, &'p mut usize)>) {
    let (mut at, mut line, mut line_start) = (0, 1_usize, 0);
    for (start, own_line, column) in places {
        // In an expression with escapes, a computed position may lie inside a character.
        let start = text.floor_char_boundary(start);
        let passed = text.get(at..start).unwrap_or_default();
        if let Some(end) = passed.rfind('\n') {
            line = line.saturating_add(passed.matches('\n').count());
            line_start = at.saturating_add(end).saturating_add(1);
        }
        at = start;
        *own_line = line;
        *column = text.get(line_start..start).unwrap_or_default().chars().count().saturating_add(1);
    }
}

/// The most faults that are reported of one document. A reader with this many needs the first ones.
const FAULTS_MAX: usize = 1_000;
/// The most characters that are quoted of an offending text.
const QUOTED_MAX: usize = 80;
