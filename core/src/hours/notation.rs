//! The hours' notation: the part of OpenStreetMap `opening_hours` that an institution's hours need (HRS-9).
//!
//! Supported: weekdays with n-th selectors (`Mo[1,3]`, `Fr[-1]`), ranges of month and day (`Dec 31-Jan 02`,
//! `Jun,Sep`), n-th weekdays of single months (`Jun Su[3],Sep Su[3]`), `PH` (a bank holiday by date, CAL-5 with CAL-7), offsets of ±n days on
//! n-th weekdays of every month and on `PH`, hours to `48:00`, `off`, and `;` between rules, of which the later one wins on the days it names.
//! Everything else is refused with its place: it is better not to load than to close a bank at the wrong minute.
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
    /// The text is not `opening_hours` at all.
    #[error("not opening_hours notation at `{found}`")]
    Syntax {
        /// What stands at the place.
        found: String,
        /// Byte position of the place, from 0.
        position: usize,
    },
    /// The text is `opening_hours`, but says something outside the supported part.
    #[error("{en} are outside the supported notation, at `{found}`")]
    Unsupported {
        /// What is not supported, in Japanese.
        ja: &'static str,
        /// What is not supported, in English and in the plural.
        en: &'static str,
        /// The rule that says it.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// A window that cannot be: of no length, past 48:00, or on a day that not every year has.
    #[error("impossible window at `{found}`: {en}")]
    Impossible {
        /// Why it cannot be, in Japanese.
        ja: &'static str,
        /// Why it cannot be, in English.
        en: &'static str,
        /// The rule that says it.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// A closure that does not close what it names.
    #[error("{en}, at `{found}`")]
    ClosesNothing {
        /// Why it does not close, in Japanese.
        ja: &'static str,
        /// Why it does not close, in English.
        en: &'static str,
        /// The rule that says it.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// More than an expression may have.
    #[error("at most {most} {en}")]
    TooMuch {
        /// How much is allowed.
        most: usize,
        /// Of what, in Japanese, with its counter.
        ja: &'static str,
        /// Of what, in English.
        en: &'static str,
    },
}

impl NotationError {
    /// The same in Japanese.
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
    /// When a service is open.
    Hours,
    /// When it is closed: each rule closes, so none says `off` or `open`, and none takes away what another closes.
    Closure,
}

/// An expression, read: rules in order, of which the later wins on its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(super) rules: Vec<Rule>,
}

/// One rule: on these days, these minutes of the day are open, or `off`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) days: DayFilter,
    /// Minutes from midnight, to 2,880; in order, apart from each other.
    pub(super) spans: Vec<Range<u16>>,
    pub(super) off: bool,
}

impl Rule {
    /// Whether a span runs past midnight into the next day.
    pub(super) fn spills(&self) -> bool {
        self.spans.iter().any(|span| span.end > MINUTES_PER_DAY)
    }
}

/// The same in Japanese and in English.
type Said = (&'static str, &'static str);

/// What is wrong with a rule as a whole.
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
    /// Reads an expression, and checks that it does what it is for.
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
        // Readers of the notation disagree whether a later rule cuts what an earlier one carried over midnight.
        if rules.len() > 1 && rules.iter().any(|read| read.rule.spills()) {
            let fault = Fault::Unsupported((
                "複数の規則の中で翌日に続く時刻",
                "hours past midnight in an expression of several rules",
            ));
            return Err(fault.error(text, &(0..text.len())));
        }
        Ok(Self { rules: rules.into_iter().map(|read| read.rule).collect() })
    }

    /// How many rules it has.
    pub(crate) fn rules(&self) -> usize {
        self.rules.len()
    }

    /// Whether it says `off` and nothing else.
    pub(super) fn is_off(&self) -> bool {
        let [rule] = self.rules.as_slice() else { return false };
        let is_whole = matches!(rule.spans.as_slice(), [span] if *span == (0..MINUTES_PER_DAY));
        rule.off && rule.days == DayFilter::default() && is_whole
    }

    /// Whether each of its rules names at least one of the days, counted from the first of the calendar.
    pub(super) fn names_a_day(&self, days: &Range<u32>, marks: &impl Marks) -> bool {
        self.rules.iter().all(|rule| days.clone().any(|day| rule.days.contains(i64::from(day), marks)))
    }
}

/// A rule that is wrong, and where it stands.
type Wrong<'r> = (Fault, &'r Range<usize>);

/// `PH off; Mo-Fr 08:00-17:00` is open on holidays: what is off stands behind what is open.
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
/// Bytes of an expression. OpenStreetMap allows 255; a list of half the days of a year needs some 1,300.
pub(crate) const EXPRESSION_BYTES_MAX: usize = 4_096;
/// Rules of an expression.
pub(crate) const EXPRESSION_RULES_MAX: usize = 32;
