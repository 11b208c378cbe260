//! Reads the tokens of an expression into rules, and refuses the rest with its reason and its place (HRS-9).
//!
//! ```text
//! expression   rule { ";" rule }
//! rule         [ "24/7" | [ dates [ ":" ] ] [ days ] [ times ] ] [ "off" | "open" ]      not empty
//! dates        date { "," date }        Jan   Jan-Mar   Jan 05   Jan 05-07   Dec 31-Jan 02   Jun Su[3]
//! days         day { "," day }          Mo   Mo-Fr   Mo[1,3] -1 day   PH   PH +1 day
//! times        span { "," span }        08:00-17:00   22:00-26:00
//! ```
//! Nothing here calls itself: a text needs the same stack however long it is.

use std::ops::Range;

use super::token::{Placed, Token, Word, cut};
use super::{Fault, MINUTES_PER_DAY, NotationError, Rule};
use crate::hours::day::{DayFilter, MonthWeekday, WeekdayFilter};

/// A rule as it was read.
pub(super) struct ReadRule {
    pub(super) rule: Rule,
    /// `off`, `closed` or `open`, where it stands behind the rule.
    pub(super) state: Option<Word>,
    /// The whole rule, without the blanks around it.
    pub(super) place: Range<usize>,
}

/// Reads every rule of an expression, in order.
pub(super) fn rules(text: &str) -> Result<Vec<ReadRule>, NotationError> {
    if let Some(position) = text.find('"') {
        let fault = Stop::Unsupported("comments", position..text.len());
        return Err(fault.error(text, &(0..0)));
    }
    let tokens = cut(text);
    let mut reader = Reader { tokens: &tokens, next: 0 };
    let mut rules = Vec::new();
    loop {
        let place = reader.place_of_rule();
        let (rule, state) = reader.rule().map_err(|stop| stop.error(text, &place))?;
        rules.push(ReadRule { rule, state, place: place.clone() });
        if !reader.more().map_err(|stop| stop.error(text, &place))? {
            return Ok(rules);
        }
    }
}

/// Why reading stops.
enum Stop {
    /// The token at this position is not expected there.
    Syntax(usize),
    /// Something outside the supported part, at a place of its own.
    Unsupported(&'static str, Range<usize>),
    /// What is wrong with the rule as a whole.
    Rule(Fault),
}

impl Stop {
    fn error(self, text: &str, rule: &Range<usize>) -> NotationError {
        let found = |place: Range<usize>| text.get(place).unwrap_or_default().trim().to_owned();
        match self {
            Self::Syntax(position) => NotationError::Syntax { found: found(position..text.len()), position },
            Self::Unsupported(what, place) => {
                NotationError::Unsupported { what, position: place.start, found: found(place) }
            }
            Self::Rule(fault) => fault.error(text, rule),
        }
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Rule(fault)
    }
}

fn unsupported<T>(what: &'static str) -> Result<T, Stop> {
    Err(Stop::Rule(Fault::Unsupported(what)))
}

fn impossible<T>(why: &'static str) -> Result<T, Stop> {
    Err(Stop::Rule(Fault::Impossible(why)))
}

/// What a date list has so far.
#[derive(Default)]
struct Dates {
    items: usize,
    /// Whether a whole month, or a range of months, is among them.
    months: bool,
    /// Whether a colon stands behind them.
    colon: bool,
}

/// An n-th weekday, `Mo[1,3] -1 day`.
struct Nth {
    weekday: u8,
    mask: u16,
    /// How many numbers stand in the brackets.
    numbers: usize,
    offset: Option<i16>,
}

struct Reader<'t> {
    tokens: &'t [Placed],
    next: usize,
}

impl Reader<'_> {
    // --- the tokens ---------------------------------------------------------------------------------------------------

    /// The token so many on from the next; the end stands behind the end.
    fn ahead(&self, offset: usize) -> Token {
        self.tokens.get(self.next.saturating_add(offset)).map_or(Token::End, |placed| placed.token)
    }

    fn peek(&self) -> Token {
        self.ahead(0)
    }

    fn is_mark(&self, offset: usize, mark: char) -> bool {
        self.ahead(offset) == Token::Mark(mark)
    }

    fn advance(&mut self) {
        self.next = self.next.saturating_add(1);
    }

    fn eat(&mut self, mark: char) -> bool {
        let found = self.is_mark(0, mark);
        if found {
            self.advance();
        }
        found
    }

    /// Where the next token stands.
    fn place(&self) -> Range<usize> {
        self.tokens.get(self.next).or(self.tokens.last()).map_or(0..0, |placed| placed.place.clone())
    }

    /// The next token is not expected.
    fn unexpected<T>(&self) -> Result<T, Stop> {
        Err(Stop::Syntax(self.place().start))
    }

    fn expect(&mut self, mark: char) -> Result<(), Stop> {
        if self.eat(mark) { Ok(()) } else { self.unexpected() }
    }

    /// From the next token to the last before a semicolon or the end.
    fn place_of_rule(&self) -> Range<usize> {
        let rest = self.tokens.get(self.next..).unwrap_or_default();
        let rule = rest.iter().take_while(|placed| !matches!(placed.token, Token::Mark(';') | Token::End));
        let start = self.place().start;
        start..rule.last().map_or(start, |placed| placed.place.end)
    }

    // --- rules --------------------------------------------------------------------------------------------------------

    fn rule(&mut self) -> Result<(Rule, Option<Word>), Stop> {
        let first = self.next;
        let mut days = DayFilter::default();
        let mut spans = Vec::new();
        if matches!(
            (self.peek(), self.ahead(1), self.ahead(2)),
            (Token::Number(24, 2), Token::Mark('/'), Token::Number(7, 1))
        ) {
            self.next = self.next.saturating_add(3);
        } else {
            let dates = self.dates(&mut days)?;
            self.days(&mut days, &dates)?;
            spans = self.times()?;
        }
        let state = match self.peek() {
            Token::Word(Word::Unknown) => return unsupported("rules of unknown state"),
            Token::Word(word @ (Word::Off | Word::Open)) => {
                self.advance();
                Some(word)
            }
            _ => None,
        };
        if self.next == first {
            return self.unexpected();
        }
        if spans.is_empty() {
            spans.push(0..MINUTES_PER_DAY);
        }
        spans.sort_by_key(|span: &Range<u16>| (span.start, span.end));
        if !spans.is_sorted_by(|earlier, later| earlier.end <= later.start) {
            return impossible("its hours overlap");
        }
        Ok((Rule { days, spans, off: state == Some(Word::Off) }, state))
    }

    /// Whether another rule follows the one just read.
    fn more(&mut self) -> Result<bool, Stop> {
        match (self.peek(), self.ahead(1)) {
            (Token::End, _) => Ok(false),
            (Token::Mark(';'), _) => {
                self.advance();
                Ok(true)
            }
            (Token::Mark('|'), Token::Mark('|')) => {
                let end = self.tokens.last().map_or(0, |end| end.place.end);
                Err(Stop::Unsupported("fallback rules (`||`)", self.place().start..end))
            }
            (Token::Mark(','), Token::End | Token::Mark(';')) => self.unexpected(),
            (Token::Mark(','), _) => unsupported("additional rules (`, `)"),
            _ => self.unexpected(),
        }
    }

    // --- dates --------------------------------------------------------------------------------------------------------

    /// Reads the list of dates, if there is one.
    fn dates(&mut self, days: &mut DayFilter) -> Result<Dates, Stop> {
        let mut dates = Dates::default();
        loop {
            if !self.begins_date(0) {
                break;
            }
            if self.date(days, &mut dates)? {
                return Ok(dates);
            }
            if !(self.is_mark(0, ',') && self.begins_date(1)) {
                break;
            }
            self.advance();
        }
        // `Jun,Sep Su[3]` is the whole of June to every reader but the one who wrote it.
        if days.mixes_dates() {
            return unsupported(MONTHS_BESIDE_NTH);
        }
        dates.colon = dates.items > 0 && self.eat(':');
        if self.peek() == Token::Word(Word::Week) {
            return unsupported("week numbers");
        }
        Ok(dates)
    }

    fn begins_date(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Word(Word::Month(_) | Word::Easter)) || self.is_year(offset)
    }

    fn is_year(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Number(1900..=9_999, 4))
    }

    /// What an end of a range of dates cannot be.
    fn refuse_movable(&self) -> Result<(), Stop> {
        if self.is_year(0) {
            return unsupported("years (write `from` and `until` beside the expression)");
        }
        if self.peek() == Token::Word(Word::Easter) {
            return unsupported("days counted from Easter");
        }
        Ok(())
    }

    /// Reads one date of a list. True where it is a lone month before n-th weekdays (`Jun Su[3]`), which remain to be read.
    fn date(&mut self, days: &mut DayFilter, dates: &mut Dates) -> Result<bool, Stop> {
        self.refuse_movable()?;
        let Token::Word(Word::Month(month)) = self.peek() else { return self.unexpected() };
        self.advance();
        dates.items = dates.items.saturating_add(1);
        let from = u32::from(month);
        if let Some(day) = self.day_of_month(month)? {
            let to = self.end_of_dates(month)?.unwrap_or((from, day));
            if to.0 == from && to.1 < day {
                return impossible("its range of days runs backwards");
            }
            days.add_month_days((from, day), to);
            return Ok(false);
        }
        if self.is_nth_weekday(0) {
            return self.month_weekday(month, days, dates);
        }
        dates.months = true;
        let mut to = from;
        if let (true, Token::Word(Word::Month(month))) = (self.is_mark(0, '-'), self.ahead(1)) {
            self.next = self.next.saturating_add(2);
            to = u32::from(month);
        }
        days.add_month_days((from, 1), (to, 31));
        Ok(false)
    }

    /// The number behind a month, if it is a day of it and not a time.
    fn day_of_month(&mut self, month: u8) -> Result<Option<u32>, Stop> {
        let Token::Number(day, digits) = self.peek() else { return Ok(None) };
        let number = |offset| matches!(self.ahead(offset), Token::Number(..));
        let is_time = self.is_mark(1, ':') && number(2) && !(self.is_mark(3, ':') && number(4));
        if is_time {
            return Ok(None);
        }
        if digits > 2 || !(1..=31).contains(&day) {
            return self.unexpected();
        }
        // 2001 is no leap year: what it does not have, not every year has.
        if day > crate::date::days_in_month(2001, u32::from(month)) {
            return impossible("not every year has this day");
        }
        self.advance();
        Ok(Some(day))
    }

    /// What follows a month and day: the other end of a range, as month and day, or something that is refused.
    fn end_of_dates(&mut self, month: u8) -> Result<Option<(u32, u32)>, Stop> {
        self.refuse_date_offset()?;
        if !self.eat('-') {
            return Ok(None);
        }
        self.refuse_movable()?;
        let month = match self.peek() {
            Token::Word(Word::Month(month)) => {
                self.advance();
                month
            }
            _ => month,
        };
        if self.is_nth_weekday(0) {
            return unsupported(NTH_AS_END);
        }
        let Some(day) = self.day_of_month(month)? else { return self.unexpected() };
        self.refuse_date_offset()?;
        Ok(Some((u32::from(month), day)))
    }

    /// `Jan 05+`, `Jan 05 +2 days`, `Jan 05 -Su`
    fn refuse_date_offset(&self) -> Result<(), Stop> {
        let offset = matches!(self.ahead(1), Token::Word(Word::Weekday(_)))
            || matches!((self.ahead(1), self.ahead(2)), (Token::Number(..), Token::Word(Word::Days)));
        match self.peek() {
            Token::Mark('+' | '-') if offset => unsupported("offsets on dates"),
            Token::Mark('+') => unsupported(OPEN_ENDS),
            _ => Ok(()),
        }
    }

    /// Reads the n-th weekday of a month, as one of several dates; true, and nothing read, where the month stands alone, so that
    /// what follows is a list of weekdays within it.
    fn month_weekday(&mut self, month: u8, days: &mut DayFilter, dates: &mut Dates) -> Result<bool, Stop> {
        let first = self.next;
        let nth = self.nth_weekday()?;
        if nth.offset.is_some() {
            return unsupported(OFFSET_BEHIND_MONTH);
        }
        if self.is_mark(0, '-') {
            return unsupported(NTH_AS_END);
        }
        let ends = self.is_mark(0, ':') && nth.numbers == 1;
        let more = self.is_mark(0, ',') && self.begins_date(1);
        if dates.items == 1 && !more && !ends {
            self.next = first;
            dates.months = true;
            days.add_month_days((u32::from(month), 1), (u32::from(month), 31));
            return Ok(true);
        }
        if nth.numbers != 1 {
            return unsupported(MONTHS_BESIDE_NTH);
        }
        days.month_weekdays.push(MonthWeekday { month, weekday: nth.weekday, nth: nth.mask });
        Ok(false)
    }

    // --- days of the week and bank holidays ---------------------------------------------------------------------------

    /// Reads the list of weekdays and bank holidays, if there is one.
    fn days(&mut self, days: &mut DayFilter, dates: &Dates) -> Result<(), Stop> {
        // Weekdays, then bank holidays, or the other way round: how often the list has changed from one to the other.
        let mut changes = 0_u8;
        let mut holiday_before = None;
        while self.begins_day(0) {
            // What stands behind n-th weekdays of single months would be a second list.
            if !days.month_weekdays.is_empty() {
                return self.side_by_side();
            }
            let holiday = !matches!(self.peek(), Token::Word(Word::Weekday(_)));
            if holiday_before.replace(holiday).is_some_and(|before| before != holiday) {
                changes = changes.saturating_add(1);
            }
            if changes > 1 {
                return unsupported("weekdays on both sides of bank holidays (write them on one side)");
            }
            let offset = self.day(days)?;
            if offset && dates.months && !dates.colon {
                return unsupported(OFFSET_BEHIND_MONTH);
            }
            if !(self.is_mark(0, ',') && self.begins_day(1)) {
                break;
            }
            self.advance();
        }
        if self.begins_day(0) {
            return self.side_by_side();
        }
        Ok(())
    }

    fn begins_day(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Word(Word::Weekday(_) | Word::PublicHoliday | Word::SchoolHoliday))
    }

    /// A list of days follows another (`PH Mo-Fr`): both at once to one reader, either to another.
    fn side_by_side(&self) -> Result<(), Stop> {
        let rule = self.place_of_rule();
        Err(Stop::Unsupported("two lists of days side by side", rule))
    }

    /// Reads one entry of the list, and tells whether it has an offset.
    fn day(&mut self, days: &mut DayFilter) -> Result<bool, Stop> {
        let weekday = match self.peek() {
            Token::Word(Word::SchoolHoliday) => return unsupported("school holidays (SH)"),
            Token::Word(Word::PublicHoliday) => {
                self.advance();
                let offset = self.offset()?;
                days.holidays.push(offset.unwrap_or(0));
                return Ok(offset.is_some());
            }
            Token::Word(Word::Weekday(weekday)) => weekday,
            _ => return self.unexpected(),
        };
        let mut filter = WeekdayFilter { masks: [0; 7], offset: 0 };
        if self.is_nth_weekday(0) {
            let nth = self.nth_weekday()?;
            filter.offset = nth.offset.unwrap_or(0);
            set(&mut filter, nth.weekday, nth.mask);
            days.weekdays.push(filter);
            return Ok(nth.offset.is_some());
        }
        self.advance();
        let mut last = weekday;
        if self.eat('-') {
            let Token::Word(Word::Weekday(weekday)) = self.peek() else { return self.unexpected() };
            self.advance();
            last = weekday;
        }
        let mut day = weekday;
        loop {
            set(&mut filter, day, EVERY);
            if day == last {
                break;
            }
            day = if day >= 6 { 0 } else { day.saturating_add(1) };
        }
        days.weekdays.push(filter);
        Ok(false)
    }

    fn is_nth_weekday(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Word(Word::Weekday(_))) && self.is_mark(offset.saturating_add(1), '[')
    }

    /// Reads `Mo[1,3]` with the offset behind it.
    fn nth_weekday(&mut self) -> Result<Nth, Stop> {
        let Token::Word(Word::Weekday(weekday)) = self.peek() else { return self.unexpected() };
        self.advance();
        self.expect('[')?;
        let (mut mask, mut numbers) = (0_u16, 0_usize);
        loop {
            if self.eat('-') {
                mask |= FIRST_FROM_END << self.nth()?;
            } else {
                let first = self.nth()?;
                let last = if self.eat('-') { self.nth()? } else { first };
                if last < first {
                    return impossible("its range of n-th weekdays runs backwards");
                }
                (first..=last).for_each(|nth| mask |= 1 << nth);
            }
            numbers = numbers.saturating_add(1);
            if !self.eat(',') {
                break;
            }
        }
        self.expect(']')?;
        Ok(Nth { weekday, mask, numbers, offset: self.offset()? })
    }

    /// `1` … `5`, counted from 0.
    fn nth(&mut self) -> Result<u32, Stop> {
        let Token::Number(nth @ 1..=5, 1) = self.peek() else { return self.unexpected() };
        self.advance();
        Ok(nth.saturating_sub(1))
    }

    /// ` +2 days`, if that is what follows.
    fn offset(&mut self) -> Result<Option<i16>, Stop> {
        let (Token::Mark(sign @ ('+' | '-')), Token::Number(days, _), Token::Word(Word::Days)) =
            (self.peek(), self.ahead(1), self.ahead(2))
        else {
            return Ok(None);
        };
        if days == 0 {
            self.advance();
            return self.unexpected();
        }
        // A month away, not further: that is what the tables at either end of the calendar allow.
        let Some(days) = i16::try_from(days).ok().filter(|days| *days <= 31) else {
            return impossible("an offset of more than 31 days");
        };
        self.next = self.next.saturating_add(3);
        Ok(Some(if sign == '-' { days.saturating_neg() } else { days }))
    }

    // --- times --------------------------------------------------------------------------------------------------------

    /// Reads the spans of the day, if there are any.
    fn times(&mut self) -> Result<Vec<Range<u16>>, Stop> {
        let mut spans = Vec::new();
        while self.begins_time(0) {
            spans.push(self.span()?);
            if !(self.is_mark(0, ',') && self.begins_time(1)) {
                break;
            }
            self.advance();
        }
        Ok(spans)
    }

    fn begins_time(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Number(..) | Token::Word(Word::Sun) | Token::Mark('('))
    }

    fn span(&mut self) -> Result<Range<u16>, Stop> {
        let start = self.time(23)?;
        if self.is_mark(0, '+') {
            return unsupported(OPEN_ENDS);
        }
        self.expect('-')?;
        let end = self.time(48)?;
        if self.is_mark(0, '+') {
            return unsupported(OPEN_ENDS);
        }
        if self.is_mark(0, '/') {
            return unsupported("repeated times (`/`)");
        }
        if start == end {
            return impossible("it has no length");
        }
        // `23:40-00:10` runs into the next day.
        Ok(start..if end < start { end.saturating_add(MINUTES_PER_DAY) } else { end })
    }

    /// Minutes since midnight of `8:00` or `08:00`, up to the last full hour that is allowed, and to 59 minutes after it if that
    /// is not 48:00.
    fn time(&mut self, last_hour: u32) -> Result<u16, Stop> {
        if matches!(self.peek(), Token::Word(Word::Sun) | Token::Mark('(')) {
            return unsupported("times of the sun");
        }
        let (Token::Number(hour, 1..=2), true) = (self.peek(), self.is_mark(1, ':')) else { return self.unexpected() };
        if hour > last_hour {
            return self.unexpected();
        }
        let minute = match self.ahead(2) {
            Token::Number(minute @ 0..=59, 2) if hour < 48 || minute == 0 => minute,
            _ => {
                self.next = self.next.saturating_add(2);
                return self.unexpected();
            }
        };
        self.next = self.next.saturating_add(3);
        Ok(u16::try_from(hour.saturating_mul(60).saturating_add(minute)).unwrap_or(0))
    }
}

fn set(filter: &mut WeekdayFilter, weekday: u8, mask: u16) {
    if let Some(slot) = filter.masks.get_mut(usize::from(weekday)) {
        *slot |= mask;
    }
}

/// Every n-th of the month, from its start and from its end.
const EVERY: u16 = 0b11_1111_1111;
/// The last of the month.
const FIRST_FROM_END: u16 = 1 << 5;

const OPEN_ENDS: &str = "open ends (`+`)";
const MONTHS_BESIDE_NTH: &str = "months beside n-th weekdays of a month (write one rule for each month)";
const NTH_AS_END: &str = "n-th weekdays as ends of a range";
const OFFSET_BEHIND_MONTH: &str = "offsets of weekdays behind a month (in `Jan: Mo[2] -1 day`, with a colon, it is the day itself that is in January)";
