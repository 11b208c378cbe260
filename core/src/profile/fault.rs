//! A fault of a profile: what is wrong, where, what was found and what is allowed.

use std::fmt;
use std::ops::Range;

use crate::code::Code;

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
    /// What kind of fault it is.
    pub code: Code,
    /// The path of the key: `fee-table[0].rows[3].below`; empty where the whole document is meant.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Where the offending text stands, in bytes of the document.
    pub span: Range<usize>,
    /// The offending text, cut where it is long.
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

/// All faults of a profile, in the order of the document; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the profile has {} fault(s); the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
pub struct ProfileFaults(pub Vec<ProfileFault>);

/// Gathers faults while a document is read.
pub(super) struct Faults<'t> {
    text: &'t str,
    found: Vec<ProfileFault>,
}

impl<'t> Faults<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, found: Vec::new() }
    }

    /// Notes a fault at a place; what stands there is quoted. A place behind the end of the text is a blank that the reading
    /// put there, and its faults are none.
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
        let quoted = self.text.get(span.clone()).unwrap_or_default();
        let mut found: String = quoted.lines().next().unwrap_or_default().chars().take(QUOTED_MAX).collect();
        if found.len() < quoted.len() {
            found.push('…');
        }
        self.found.push(ProfileFault {
            code,
            path: path.to_owned(),
            // Told by `finish`.
            line: 0,
            column: 0,
            span,
            found,
            allowed_ja: allowed_ja.into(),
            allowed_en: allowed_en.into(),
        });
    }

    /// Whether a place is that of a blank.
    pub(super) fn is_blank(&self, span: &Range<usize>) -> bool {
        span.start > self.text.len()
    }

    /// What stands at a place.
    pub(super) fn text(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Whether something was found at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.found.iter().any(|fault| fault.path == path)
    }

    /// Tells line and column of each fault, in one walk through the text however many there are.
    fn place(&mut self) {
        let (mut at, mut line, mut line_start) = (0, 1_usize, 0);
        for fault in &mut self.found {
            // Where escapes make an expression longer than what it says, a place in it may not be that of a character.
            let start = self.text.floor_char_boundary(fault.span.start);
            let passed = self.text.get(at..start).unwrap_or_default();
            if let Some(end) = passed.rfind('\n') {
                line = line.saturating_add(passed.matches('\n').count());
                line_start = at.saturating_add(end).saturating_add(1);
            }
            at = start;
            fault.line = line;
            fault.column = self.text.get(line_start..start).unwrap_or_default().chars().count().saturating_add(1);
        }
    }

    /// The faults in the order of the document.
    pub(super) fn finish(mut self) -> Result<(), ProfileFaults> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_by_key(|fault| (fault.span.start, fault.code));
        self.place();
        Err(ProfileFaults(self.found))
    }
}

/// Faults that are told of one document. Whoever has this many wants to see the first ones.
const FAULTS_MAX: usize = 1_000;
/// Characters quoted of an offending text.
const QUOTED_MAX: usize = 80;
