//! The hours' notation: the part of OpenStreetMap `opening_hours` that an institution's hours need (HRS-9).
//!
//! Supported: weekdays with n-th selectors (`Mo[1,3]`, `Fr[-1]`), ranges of month and day (`Dec 31-Jan 02`,
//! `Jun,Sep`), n-th weekdays of a month (`Jun Su[3]`), `PH` (a bank holiday by date, CAL-5 with CAL-7), offsets of ±n days on the last two, hours to `48:00`, `off`, and `;`
//! between rules, of which the later one wins on the days it names. Everything else is refused with its place: it is
//! better not to load than to close a bank at the wrong minute.

use std::ops::Range;

use opening_hours_syntax::Error as SyntaxError;
use opening_hours_syntax::rules::day::{Date as RawDate, HolidayKind, Month, MonthdayRange, WeekDayRange, Weekday};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use super::day::{DayFilter, MonthWeekday, WeekdayFilter};

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
    #[error("{what} are outside the supported notation, at `{found}`")]
    Unsupported {
        /// What is not supported, in the plural.
        what: &'static str,
        /// The rule that says it.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
    /// A window that cannot be: of no length, past 48:00, or on a day that not every year has.
    #[error("impossible window at `{found}`: {why}")]
    Impossible {
        /// Why it cannot be.
        why: &'static str,
        /// The rule that says it.
        found: String,
        /// Byte position of that rule, from 0.
        position: usize,
    },
}

impl NotationError {
    /// Byte position in the expression, from 0.
    pub fn position(&self) -> usize {
        match self {
            Self::Syntax { position, .. } | Self::Unsupported { position, .. } | Self::Impossible { position, .. } => {
                *position
            }
        }
    }

    /// The text at that position.
    pub fn found(&self) -> &str {
        match self {
            Self::Syntax { found, .. } | Self::Unsupported { found, .. } | Self::Impossible { found, .. } => found,
        }
    }
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

impl Expression {
    /// Reads an expression.
    pub(crate) fn parse(text: &str) -> Result<Self, NotationError> {
        let refuse = |what, place: Range<usize>| NotationError::Unsupported {
            what,
            found: text.get(place.clone()).unwrap_or_default().trim().to_owned(),
            position: place.start,
        };
        if let Some(position) = text.find('"') {
            return Err(refuse("comments", position..text.len()));
        }
        let parsed = opening_hours_syntax::parse(text).map_err(|error| syntax_error(text, &error))?;
        if let Some(place) = two_day_lists(text) {
            return Err(refuse("two lists of days side by side", place));
        }
        if has_open_end(text) {
            return Err(refuse("open ends (`+`)", 0..text.len()));
        }
        if has_nth_backwards(text) {
            let why = "its range of n-th weekdays runs backwards";
            return Err(NotationError::Impossible { why, found: text.to_owned(), position: 0 });
        }
        let mut rules = Vec::new();
        let mut places = places_of_rules(text);
        for sequence in &parsed.rules {
            let place = match sequence.operator {
                RuleOperator::Normal => places.next().unwrap_or(0..text.len()),
                RuleOperator::Additional => return Err(refuse("additional rules (`, `)", 0..text.len())),
                RuleOperator::Fallback => {
                    return Err(refuse("fallback rules (`||`)", text.find("||").unwrap_or(0)..text.len()));
                }
            };
            rules.push(Rule::read(sequence).map_err(|fault| match fault {
                Fault::Unsupported(what) => refuse(what, place.clone()),
                Fault::Impossible(why) => NotationError::Impossible {
                    why,
                    found: text.get(place.clone()).unwrap_or_default().trim().to_owned(),
                    position: place.start,
                },
            })?);
        }
        // Readers of the notation disagree whether a later rule cuts what an earlier one carried over midnight.
        if rules.len() > 1 && rules.iter().any(Rule::spills) {
            return Err(refuse("hours past midnight in an expression of several rules", 0..text.len()));
        }
        Ok(Self { rules })
    }
}

enum Fault {
    Unsupported(&'static str),
    Impossible(&'static str),
}

impl Rule {
    fn read(sequence: &RuleSequence) -> Result<Self, Fault> {
        let days = &sequence.day_selector;
        let off = match sequence.kind {
            RuleKind::Open => false,
            RuleKind::Closed => true,
            RuleKind::Unknown => return Err(Fault::Unsupported("rules of unknown state")),
        };
        if !days.year.is_empty() {
            return Err(Fault::Unsupported("years (write `from` and `until` beside the expression)"));
        }
        if !days.week.is_empty() {
            return Err(Fault::Unsupported("week numbers"));
        }
        let mut filter = DayFilter::default();
        for range in &days.monthday {
            read_month_days(range, &mut filter)?;
        }
        // `Jun,Sep Su[3]` is the whole of June to every reader but the one who wrote it.
        if filter.mixes_dates() {
            return Err(Fault::Unsupported("months beside n-th weekdays of a month (write one rule for each month)"));
        }
        for range in &days.weekday {
            read_weekdays(range, &mut filter)?;
        }
        let mut spans = sequence.time_selector.spans.iter().map(read_span).collect::<Result<Vec<_>, _>>()?;
        spans.sort_by_key(|span| (span.start, span.end));
        if spans.is_sorted_by(|earlier, later| earlier.end <= later.start) {
            Ok(Self { days: filter, spans, off })
        } else {
            Err(Fault::Impossible("its hours overlap"))
        }
    }
}

fn read_month_days(range: &MonthdayRange, filter: &mut DayFilter) -> Result<(), Fault> {
    let (from, to) = match range {
        MonthdayRange::Month { range, year: None } => ((number(*range.start()), 1), (number(*range.end()), 31)),
        MonthdayRange::Date { start: (start, start_offset), end: (end, end_offset) } => {
            if *start_offset != Default::default() || *end_offset != Default::default() {
                return Err(Fault::Unsupported("offsets on dates"));
            }
            if let (RawDate::Weekday { year: None, month, wday, nth }, true) = (start, start == end) {
                let bit = match nth {
                    1..=5 => nth.unsigned_abs().saturating_sub(1),
                    -5..=-1 => nth.unsigned_abs().saturating_add(4),
                    _ => return Err(Fault::Unsupported("weekdays of a month without a number")),
                };
                filter.month_weekdays.push(MonthWeekday {
                    month: u8::try_from(number(*month)).unwrap_or(0),
                    weekday: u8::try_from(weekday(*wday)).unwrap_or(0),
                    nth: 1 << bit,
                });
                return Ok(());
            }
            (fixed_date(start)?, fixed_date(end)?)
        }
        MonthdayRange::Month { .. } => {
            return Err(Fault::Unsupported("years (write `from` and `until` beside the expression)"));
        }
    };
    filter.add_month_days(from, to);
    Ok(())
}

fn fixed_date(date: &RawDate) -> Result<(u32, u32), Fault> {
    let RawDate::Fixed { year: None, month, day } = date else {
        return Err(Fault::Unsupported("years, Easter and n-th weekdays as ends of a range"));
    };
    let (month, day) = (number(*month), u32::from(*day));
    // 2001 is no leap year: what it does not have, not every year has.
    if day == 0 || day > crate::date::days_in_month(2001, month) {
        return Err(Fault::Impossible("not every year has this day"));
    }
    Ok((month, day))
}

fn read_weekdays(range: &WeekDayRange, filter: &mut DayFilter) -> Result<(), Fault> {
    match range {
        WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } => {
            let mut weekdays = WeekdayFilter { masks: [0; 7], offset: bounded(*offset)? };
            let mut mask = 0_u16;
            for (bit, set) in nth_from_start.iter().chain(nth_from_end).enumerate() {
                mask |= u16::from(*set) << bit;
            }
            let mut day = *range.start();
            loop {
                if let Some(slot) = weekdays.masks.get_mut(weekday(day)) {
                    *slot = mask;
                }
                if day == *range.end() {
                    break;
                }
                day = day.succ();
            }
            filter.weekdays.push(weekdays);
        }
        WeekDayRange::Holiday { kind: HolidayKind::Public, offset } => filter.holidays.push(bounded(*offset)?),
        WeekDayRange::Holiday { kind: HolidayKind::School, .. } => {
            return Err(Fault::Unsupported("school holidays (SH)"));
        }
    }
    Ok(())
}

/// An offset of days may lead a month away, not further: that is what the tables at either end of the calendar allow.
fn bounded(offset: i16) -> Result<i16, Fault> {
    if offset.unsigned_abs() <= 31 { Ok(offset) } else { Err(Fault::Impossible("an offset of more than 31 days")) }
}

fn read_span(span: &TimeSpan) -> Result<Range<u16>, Fault> {
    if span.open_end {
        return Err(Fault::Unsupported("open ends (`+`)"));
    }
    if span.repeats.is_some() {
        return Err(Fault::Unsupported("repeated times (`/`)"));
    }
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else {
        return Err(Fault::Unsupported("times of the sun"));
    };
    let (start, end) = (start.mins_from_midnight(), end.mins_from_midnight());
    if start == end {
        return Err(Fault::Impossible("it has no length"));
    }
    // `23:40-00:10` runs into the next day.
    let end = if end < start { end.saturating_add(MINUTES_PER_DAY) } else { end };
    if start >= MINUTES_PER_DAY || end > MINUTES_PER_DAY.saturating_mul(2) {
        return Err(Fault::Impossible("it begins after 24:00 or ends after 48:00"));
    }
    Ok(start..end)
}

fn number(month: Month) -> u32 {
    u32::from(match month {
        Month::January => 1_u8,
        Month::February => 2,
        Month::March => 3,
        Month::April => 4,
        Month::May => 5,
        Month::June => 6,
        Month::July => 7,
        Month::August => 8,
        Month::September => 9,
        Month::October => 10,
        Month::November => 11,
        Month::December => 12,
    })
}

fn weekday(day: Weekday) -> usize {
    usize::try_from(day.num_days_from_monday()).unwrap_or(0)
}

fn syntax_error(text: &str, error: &SyntaxError) -> NotationError {
    let position = match error {
        SyntaxError::Syntax(error) => match error.location {
            pest::error::InputLocation::Pos(position) | pest::error::InputLocation::Span((position, _)) => position,
        },
        _ => 0,
    };
    NotationError::Syntax { found: text.get(position..).unwrap_or_default().to_owned(), position }
}

/// Where each rule stands in the text, without the blanks around it.
fn places_of_rules(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0_usize;
    text.split(';').map(move |piece| {
        let blanks = piece.len().saturating_sub(piece.trim_start().len());
        let place = from.saturating_add(blanks)..from.saturating_add(piece.trim_end().len()).max(from);
        from = from.saturating_add(piece.len()).saturating_add(1);
        place
    })
}

/// Where a list of days follows another with a blank (`PH Mo-Fr`): both at once to one reader, either to another.
fn two_day_lists(text: &str) -> Option<Range<usize>> {
    let is_days = |word: &str| {
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH"].iter().any(|day| {
            let named = word.get(..2).is_some_and(|name| name.eq_ignore_ascii_case(day));
            named && !word.get(2..).unwrap_or_default().starts_with(|next: char| next.is_ascii_alphabetic())
        })
    };
    // `+2 days` belongs to the list before it.
    let is_offset = |word: &str| {
        word.starts_with(['+', '-']) || word.eq_ignore_ascii_case("day") || word.eq_ignore_ascii_case("days")
    };
    let mut from = 0_usize;
    let mut before = false;
    for word in text.split(' ') {
        let days = is_days(word);
        if before && days {
            return Some(from..text.len());
        }
        before = (days || before && is_offset(word)) && !word.ends_with([';', ',']);
        from = from.saturating_add(word.len()).saturating_add(1);
    }
    None
}

/// Whether a range of n-th weekdays runs backwards (`Mo[3-1]`), which its parser takes for all of them.
fn has_nth_backwards(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len()).any(|place| {
        let digit = |offset: usize| bytes.get(place.saturating_add(offset)).filter(|byte| byte.is_ascii_digit());
        let within = text.get(..place).is_some_and(|before| before.rfind('[') > before.rfind(']'));
        let dash = bytes.get(place.saturating_add(1)) == Some(&b'-');
        within && dash && digit(0).is_some_and(|first| digit(2).is_some_and(|last| last < first))
    })
}

/// Whether a number has a plus behind it (`Jan 05+`), which has no end.
fn has_open_end(text: &str) -> bool {
    let before = |place| text.get(..place).unwrap_or_default();
    text.match_indices('+').any(|(place, _)| before(place).ends_with(|last: char| last.is_ascii_digit()))
}

pub(super) const MINUTES_PER_DAY: u16 = 1_440;
