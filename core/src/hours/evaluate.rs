//! Evaluates an expression of hours for a day: the meaning of the notation (HRS-9).
//!
//! On the days it names, a later rule replaces the earlier ones; `off` removes only its own hours. A span that runs past midnight belongs
//! to the day on which it begins.

#![expect(clippy::arithmetic_side_effects, reason = "minutes of two days are far inside every integer used here")]

use std::collections::BTreeSet;
use std::ops::Range;

use super::day::{Marks, is_in_force};
use super::notation::{Expression, MINUTES_PER_DAY, Rule};

/// The minutes of a civil day, each open or not.
pub(super) type Minutes = [bool; DAY];

impl Expression {
    /// Computes one day, minute by minute, from the rules that name it and those that named the day before.
    pub(super) fn draw(&self, today: impl Fn(usize) -> bool, yesterday: impl Fn(usize) -> bool) -> Minutes {
        let mut minutes = [false; DAY];
        let mut fill = |span: Range<u16>, open| {
            let (start, end) = (usize::from(span.start), usize::from(span.end.min(MINUTES_PER_DAY)));
            minutes.get_mut(start..end).into_iter().flatten().for_each(|minute| *minute = open);
        };
        for (n, rule) in self.rules.iter().enumerate() {
            if today(n) {
                if !rule.off {
                    fill(0..MINUTES_PER_DAY, false);
                }
                rule.spans.iter().for_each(|span| fill(span.clone(), !rule.off));
            }
            if yesterday(n) && !rule.off {
                rule.spans_after_midnight().for_each(|span| fill(span, true));
            }
        }
        minutes
    }

    /// Whether hours that begin on one of the days, counted from the first of the calendar, include at least one open minute.
    pub(super) fn opens_on_a_day(&self, days: Range<u32>, marks: &impl Marks) -> bool {
        // Days named by the same rules are equal.
        let mut seen = BTreeSet::new();
        days.into_iter().any(|day| {
            let named: Vec<bool> = self.rules.iter().map(|rule| rule.days.contains(i64::from(day), marks)).collect();
            if seen.contains(&named) {
                return false;
            }
            let names = |n: usize| named.get(n).copied().unwrap_or_default();
            // Hours past midnight are tested as if they had begun the day before; a rule with such hours is always the only rule.
            let opens = self.draw(names, names).contains(&true);
            seen.insert(named);
            opens
        })
    }

    /// The open span that contains an instant, as minutes of its day (so it may begin before 0 and end after 1,440), if the day on which it
    /// begins is in force.
    pub(super) fn span_at(
        &self,
        day: i64,
        minute: u16,
        marks: &impl Marks,
        in_force: &Range<u32>,
    ) -> Option<Range<i32>> {
        let names = |rule: &Rule, day| is_in_force(in_force, day) && rule.days.contains(day, marks);
        let mut found = None;
        for rule in &self.rules {
            let holds = |minute: u16| rule.spans.iter().find(|span| span.contains(&minute));
            if names(rule, day) {
                let span = holds(minute).map(|span| i32::from(span.start)..i32::from(span.end));
                match (rule.off, &span) {
                    (true, Some(_)) => found = None,
                    (true, None) => {}
                    (false, _) => found = span,
                }
            }
            let carried = holds(minute + MINUTES_PER_DAY).filter(|_| !rule.off && names(rule, day - 1));
            if let Some(span) = carried {
                let midnight = i32::from(MINUTES_PER_DAY);
                found = found.or(Some(i32::from(span.start) - midnight..i32::from(span.end) - midnight));
            }
        }
        found
    }
}

impl Rule {
    /// The part of its spans that falls on the next day, in minutes of that day.
    fn spans_after_midnight(&self) -> impl Iterator<Item = Range<u16>> + '_ {
        self.spans
            .iter()
            .filter(|span| span.end > MINUTES_PER_DAY)
            .map(|span| span.start.saturating_sub(MINUTES_PER_DAY)..span.end - MINUTES_PER_DAY)
    }
}

/// Minutes in a day.
const DAY: usize = 1_440;
