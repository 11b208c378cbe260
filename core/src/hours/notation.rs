//! The notation of hours: the part of OpenStreetMap `opening_hours` that an institution's hours need (HRS-9).
//!
//! Supported: weekdays with n-th selectors (`Mo[1,3]`, `Fr[-1]`), ranges of month and day (`Dec 31-Jan 02`, `Jun,Sep`), n-th weekdays of
//! single months (`Jun Su[3],Sep Su[3]`), `PH` (a bank holiday by date, CAL-5 with CAL-7), offsets of ±n days on n-th weekdays of every
//! month and on `PH`, hours to `48:00`, `off`, and `;` between rules, of which the later one wins on the days it names. Everything else is
//! refused with its position: a profile that does not load is better than a bank that closes at the wrong minute.
//!
//! ```text
//! text ── token ──▶ words, numbers, marks ── read ──▶ rules ── here ──▶ Expression, fit for hours or for a closure
//! ```

mod read;
mod token;

use std::ops::Range;

use super::day::{DayFilter, Marks};
use read::ReadRule;

/// Why an expression of hours is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotationError {
    /// The text is not valid `opening_hours`.
    #[error("not opening_hours notation at `{found}`")]
    Syntax {
        /// The text at the position.
        found: String,
        /// Byte position, from 0.
        position: usize,
    },
    /// The text is valid `opening_hours`, but outside the supported part.
    #[error("{en} are outside the supported notation, at `{found}`")]
    Unsupported {
        /// What is not supported, in Japanese.
        ja: &'static str,
        /// What is not supported, in English and in the plural.
        en: &'static str,
        /// The unsupported rule.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// An impossible window: of no length, past 48:00, or on a day that some years do not have.
    #[error("impossible window at `{found}`: {en}")]
    Impossible {
        /// Why it is impossible, in Japanese.
        ja: &'static str,
        /// Why it is impossible, in English.
        en: &'static str,
        /// The impossible rule.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// A closure that does not close what it should.
    #[error("{en}, at `{found}`")]
    ClosesNothing {
        /// Why it does not close, in Japanese.
        ja: &'static str,
        /// Why it does not close, in English.
        en: &'static str,
        /// The rule in question.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// The expression exceeds a limit.
    #[error("at most {most} {en}")]
    TooMuch {
        /// The limit.
        most: usize,
        /// The thing that is limited, in Japanese, with its counter.
        ja: &'static str,
        /// The thing that is limited, in English.
        en: &'static str,
    },
}

impl NotationError {
    /// The message in Japanese.
    pub fn ja(&self) -> String {
        match self {
            Self::Syntax { found, .. } => format!("`{found}`から、opening_hours記法として読めません"),
            Self::Unsupported { ja, found, .. } => format!("{ja}には対応していません（`{found}`）"),
            Self::Impossible { ja, found, .. } | Self::ClosesNothing { ja, found, .. } => format!("{ja}（`{found}`）"),
            Self::TooMuch { most, ja, .. } => format!("{most}{ja}"),
        }
    }

    /// Byte position in the expression, from 0.
    pub fn position(&self) -> usize {
        match self {
            Self::Syntax { position, .. }
            | Self::Unsupported { position, .. }
            | Self::Impossible { position, .. }
            | Self::ClosesNothing { position, .. } => *position,
            Self::TooMuch { .. } => 0,
        }
    }

    /// The text at that position.
    pub fn found(&self) -> &str {
        match self {
            Self::Syntax { found, .. }
            | Self::Unsupported { found, .. }
            | Self::Impossible { found, .. }
            | Self::ClosesNothing { found, .. } => found,
            Self::TooMuch { .. } => "",
        }
    }
}

/// What an expression is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Hours in which a service is open.
    Hours,
    /// Hours in which it is closed. Each rule closes, so no rule says `off` or `open`, and no rule cancels another.
    Closure,
}

/// A parsed expression: a sequence of rules; the later rule wins on its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(super) rules: Vec<Rule>,
}

/// One rule: open in these minutes on these days, or `off`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) days: DayFilter,
    /// Minutes from midnight, up to 2,880; sorted, without overlap.
    pub(super) spans: Vec<Range<u16>>,
    pub(super) off: bool,
}

impl Rule {
    /// Whether a span runs past midnight into the next day.
    pub(super) fn spills(&self) -> bool {
        self.spans.iter().any(|span| span.end > MINUTES_PER_DAY)
    }
}

/// A message in Japanese and in English.
type Said = (&'static str, &'static str);

/// An error in a rule as a whole.
enum Fault {
    Unsupported(Said),
    Impossible(Said),
    ClosesNothing(Said),
}

impl Fault {
    fn error(self, text: &str, place: &Range<usize>) -> NotationError {
        let found = text.get(place.clone()).unwrap_or_default().trim().to_owned();
        let position = place.start;
        match self {
            Self::Unsupported((ja, en)) => NotationError::Unsupported { ja, en, found, position },
            Self::Impossible((ja, en)) => NotationError::Impossible { ja, en, found, position },
            Self::ClosesNothing((ja, en)) => NotationError::ClosesNothing { ja, en, found, position },
        }
    }
}

impl Expression {
    /// Parses an expression, and checks that it fits its purpose.
    pub(crate) fn parse(text: &str, purpose: Purpose) -> Result<Self, NotationError> {
        if text.len() > EXPRESSION_BYTES_MAX {
            let (ja, en) = ("バイトまでの式", "bytes in an expression");
            return Err(NotationError::TooMuch { most: EXPRESSION_BYTES_MAX, ja, en });
        }
        let rules = read::rules(text)?;
        if rules.len() > EXPRESSION_RULES_MAX {
            let (ja, en) = ("個までの規則", "rules in an expression");
            return Err(NotationError::TooMuch { most: EXPRESSION_RULES_MAX, ja, en });
        }
        match purpose {
            Purpose::Hours => check_hours(&rules),
            Purpose::Closure => check_closure(&rules),
        }
        .map_err(|(fault, place)| fault.error(text, place))?;
        // Implementations of the notation disagree whether a later rule cuts hours that an earlier rule carried over midnight.
        if rules.len() > 1 && rules.iter().any(|read| read.rule.spills()) {
            let fault = Fault::Unsupported((
                "複数の規則の中で翌日に続く時刻",
                "hours past midnight in an expression of several rules",
            ));
            return Err(fault.error(text, &(0..text.len())));
        }
        Ok(Self { rules: rules.into_iter().map(|read| read.rule).collect() })
    }

    /// The number of rules.
    pub(crate) fn rules(&self) -> usize {
        self.rules.len()
    }

    /// Whether it is `off` alone.
    pub(super) fn is_off(&self) -> bool {
        let [rule] = self.rules.as_slice() else { return false };
        let is_whole = matches!(rule.spans.as_slice(), [span] if *span == (0..MINUTES_PER_DAY));
        rule.off && rule.days == DayFilter::default() && is_whole
    }

    /// Whether each rule names at least one of the given days, counted from the first of the calendar.
    pub(super) fn names_a_day(&self, days: &Range<u32>, marks: &impl Marks) -> bool {
        self.rules.iter().all(|rule| days.clone().any(|day| rule.days.contains(i64::from(day), marks)))
    }
}

/// A wrong rule, and its position.
type Wrong<'r> = (Fault, &'r Range<usize>);

/// Checks rules of opening hours. `PH off; Mo-Fr 08:00-17:00` would be open on holidays, so `off` must come after the hours it cuts.
fn check_hours(rules: &[ReadRule]) -> Result<(), Wrong<'_>> {
    match rules.first() {
        Some(first) if first.rule.off && rules.len() > 1 => {
            let ja = "`off`で始まる規則（利用時間の後ろに書きます。後の規則が前の規則に代わります）";
            let en = "rules that begin with `off` (write it behind what is open; a later rule replaces an earlier one)";
            Err((Fault::Unsupported((ja, en)), &first.place))
        }
        _ => Ok(()),
    }
}

fn check_closure(rules: &[ReadRule]) -> Result<(), Wrong<'_>> {
    if let Some(read) = rules.iter().find(|read| read.state.is_some()) {
        let ja = "休止の式は休止する日時だけを書きます（`off`、`closed`、`open` は書けません）";
        let en = "a closure names when it is closed, without `off`, `closed` or `open`";
        return Err((Fault::ClosesNothing((ja, en)), &read.place));
    }
    for (n, later) in rules.iter().enumerate() {
        let earlier = rules.iter().take(n);
        if !earlier.clone().all(|earlier| earlier.rule.days.is_apart_from(&later.rule.days)) {
            let ja = "後の規則は、同じ日の前の規則を打ち消します（規則ごとに別の式にします）";
            let en = "a later rule takes away what an earlier one closes on the same day (write each as an expression of its own)";
            return Err((Fault::ClosesNothing((ja, en)), &later.place));
        }
    }
    Ok(())
}

pub(super) const MINUTES_PER_DAY: u16 = 1_440;
/// The most bytes in an expression. OpenStreetMap allows 255; a list of half the days of a year needs some 1,300.
pub(crate) const EXPRESSION_BYTES_MAX: usize = 4_096;
/// The most rules in an expression.
pub(crate) const EXPRESSION_RULES_MAX: usize = 32;
