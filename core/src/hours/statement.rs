//! The days that a statement inquiry may ask for: ※8 「照会日以前90日」 (HRS-10).

use crate::date::{Date, DateError};
use crate::words::words;

/// Calendar days from one date to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

words! {
    /// Why a range of days is refused.
    StatementRefusalKind;
    /// It ends before it begins.
    Backwards = 0 "backwards", "終わりが始まりより前", "It ends before it begins";
    /// It begins before the first allowed day.
    TooEarly = 1 "too-early", "照会できる最初の日より前", "It begins before the first day that can be asked for";
    /// It ends after the day of inquiry.
    TooLate = 2 "too-late", "照会日より後", "It ends after the day of inquiry";
}

impl DateRange {
    /// Every reason to refuse this range when another is allowed; empty if it is allowed.
    #[inline]
    pub(crate) fn refusals(self, allowed: Self) -> impl Iterator<Item = StatementRefusalKind> {
        [
            (self.to < self.from).then_some(StatementRefusalKind::Backwards),
            (self.from < allowed.from).then_some(StatementRefusalKind::TooEarly),
            (self.to > allowed.to).then_some(StatementRefusalKind::TooLate),
        ]
        .into_iter()
        .flatten()
    }
}

/// A refused range: every reason, and the allowed range (HRS-10). The library refuses the whole range and never shortens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRefusal {
    /// Every reason, in the order of the kinds; never empty.
    pub reasons: Vec<StatementRefusalKind>,
    /// The range allowed on that day.
    pub allowed: DateRange,
}

/// How many days back an inquiry may reach, including the day of inquiry.
#[derive(Clone, Debug)]
pub(crate) struct StatementRule {
    pub(crate) days: u32,
    pub(crate) rule: String,
}

impl StatementRule {
    /// The range allowed on a day.
    pub(crate) fn allowed(&self, on: Date) -> Result<DateRange, DateError> {
        let back = i64::from(self.days).saturating_sub(1).saturating_neg();
        Ok(DateRange { from: on.plus_days(back)?, to: on })
    }

    pub(crate) fn check(&self, on: Date, asked: DateRange) -> Result<Result<DateRange, StatementRefusal>, DateError> {
        let allowed = self.allowed(on)?;
        let reasons: Vec<_> = asked.refusals(allowed).collect();
        Ok(if reasons.is_empty() { Ok(asked) } else { Err(StatementRefusal { reasons, allowed }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tests every range whose ends lie within five days of the allowed ones against a plain statement of the rule.
    #[test]
    fn hrs_10_every_range_around_the_allowed_one() {
        let rule = StatementRule { days: 90, rule: String::new() };
        let on: Date = "2027-01-04".parse().unwrap();
        let first: Date = "2026-10-07".parse().unwrap();
        assert_eq!(rule.allowed(on).unwrap(), DateRange { from: first, to: on });
        let near = |day: Date| (-5..=5).map(move |days| day.plus_days(days).unwrap());
        for from in near(first).chain(near(on)) {
            for to in near(first).chain(near(on)) {
                let wanted = [
                    (to < from, StatementRefusalKind::Backwards),
                    (from < first, StatementRefusalKind::TooEarly),
                    (to > on, StatementRefusalKind::TooLate),
                ];
                let wanted: Vec<_> = wanted.iter().filter(|(is, _)| *is).map(|(_, kind)| *kind).collect();
                let found = rule.check(on, DateRange { from, to }).unwrap();
                assert_eq!(found.map_or_else(|refusal| refusal.reasons, |_| Vec::new()), wanted, "{from} {to}");
            }
        }
        assert_eq!(rule.allowed(Date::MIN), Err(DateError::OutOfRange));
    }
}
