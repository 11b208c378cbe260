//! The dates of a rule: `Jan-Mar`, `Dec 31-Jan 02`, `Jun Su[3],Sep Su[3]`.

use super::{MONTHS_BESIDE_NTH, NTH_AS_END, OFFSET_BEHIND_MONTH, OPEN_ENDS, Reader, Stop, impossible, unsupported};
use crate::hours::day::{DayFilter, MonthWeekday};
use crate::hours::notation::token::{Token, Word};

/// The part of a date list that has been parsed.
#[derive(Default)]
pub(super) struct Dates {
    items: usize,
    /// Whether it contains a whole month or a range of months.
    pub(super) months: bool,
    /// Whether a colon follows.
    pub(super) colon: bool,
}

impl Reader<'_> {
    /// Parses the list of dates, if there is one.
    pub(super) fn dates(&mut self, days: &mut DayFilter) -> Result<Dates, Stop> {
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
        // Someone who writes `Jun,Sep Su[3]` may mean Sundays of both months, but every implementation reads the whole of June.
        if days.mixes_dates() {
            return unsupported(MONTHS_BESIDE_NTH);
        }
        dates.colon = dates.items > 0 && self.eat(':');
        if self.peek() == Token::Word(Word::Week) {
            return unsupported(("週番号", "week numbers"));
        }
        Ok(dates)
    }

    fn begins_date(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Word(Word::Month(_) | Word::Easter)) || self.is_year(offset)
    }

    fn is_year(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Number(1900..=9_999, 4))
    }

    /// Refuses dates that cannot be the end of a range.
    fn refuse_movable(&self) -> Result<(), Stop> {
        if self.is_year(0) {
            return unsupported((
                "年（式の外に`from`と`until`を書きます）",
                "years (write `from` and `until` beside the expression)",
            ));
        }
        if self.peek() == Token::Word(Word::Easter) {
            return unsupported(("復活祭から数えた日", "days counted from Easter"));
        }
        Ok(())
    }

    /// Parses one date of a list. True for a lone month before n-th weekdays (`Jun Su[3]`), which remain to be parsed.
    fn date(&mut self, days: &mut DayFilter, dates: &mut Dates) -> Result<bool, Stop> {
        self.refuse_movable()?;
        let Token::Word(Word::Month(month)) = self.peek() else { return self.unexpected() };
        self.advance();
        dates.items = dates.items.saturating_add(1);
        let from = u32::from(month);
        if let Some(day) = self.day_of_month(month)? {
            let to = self.end_of_dates(month)?.unwrap_or((from, day));
            if to.0 == from && to.1 < day {
                return impossible(("日の範囲が逆向きです", "its range of days runs backwards"));
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

    /// The number after a month, if it is a day of the month and not a time.
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
        // 2001 is not a leap year, so it has only days that every year has.
        if day > crate::date::days_in_month(2001, u32::from(month)) {
            return impossible(("この日のない年があります", "not every year has this day"));
        }
        self.advance();
        Ok(Some(day))
    }

    /// Parses what follows a month and day: the other end of a range, as month and day, or something that is refused.
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

    /// Refuses `Jan 05+`, `Jan 05 +2 days` and `Jan 05 -Su`.
    fn refuse_date_offset(&self) -> Result<(), Stop> {
        let offset = matches!(self.ahead(1), Token::Word(Word::Weekday(_)))
            || matches!((self.ahead(1), self.ahead(2)), (Token::Number(..), Token::Word(Word::Days)));
        match self.peek() {
            Token::Mark('+' | '-') if offset => unsupported(("日付のずらし", "offsets on dates")),
            Token::Mark('+') => unsupported(OPEN_ENDS),
            _ => Ok(()),
        }
    }

    /// Parses the n-th weekday of a month as one of several dates. Returns true and consumes nothing if the month stands alone, so that a
    /// list of weekdays within it follows.
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
}
