//! The weekdays and bank holidays of a rule: `Mo-Fr`, `Mo[1,3] -1 day`, `Sa,Su,PH`.

use super::dates::Dates;
use super::{OFFSET_BEHIND_MONTH, Reader, Stop, impossible, unsupported};
use crate::hours::day::{DayFilter, WeekdayFilter};
use crate::hours::notation::token::{Token, Word};

/// An n-th weekday, `Mo[1,3] -1 day`.
pub(super) struct Nth {
    pub(super) weekday: u8,
    pub(super) mask: u16,
    /// How many numbers are in the brackets.
    pub(super) numbers: usize,
    pub(super) offset: Option<i16>,
}

impl Reader<'_> {
    /// Parses the list of weekdays and bank holidays, if there is one.
    pub(super) fn days(&mut self, days: &mut DayFilter, dates: &Dates) -> Result<(), Stop> {
        // Weekdays and bank holidays may come in either order: counts how often the list changes from one to the other.
        let mut changes = 0_u8;
        let mut holiday_before = None;
        while self.begins_day(0) {
            // Weekdays after n-th weekdays of single months would be a second list.
            if !days.month_weekdays.is_empty() {
                return self.side_by_side();
            }
            let holiday = !matches!(self.peek(), Token::Word(Word::Weekday(_)));
            if holiday_before.replace(holiday).is_some_and(|before| before != holiday) {
                changes = changes.saturating_add(1);
            }
            if changes > 1 {
                return unsupported((
                    "休業日の両側の曜日（片側に書きます）",
                    "weekdays on both sides of bank holidays (write them on one side)",
                ));
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

    /// Refuses a list of days after another (`PH Mo-Fr`): some implementations require both to match, others either.
    fn side_by_side(&self) -> Result<(), Stop> {
        let rule = self.place_of_rule();
        Err(Stop::Unsupported(("並べて書いた二つの日の一覧", "two lists of days side by side"), rule))
    }

    /// Parses one entry of the list, and returns whether it has an offset.
    fn day(&mut self, days: &mut DayFilter) -> Result<bool, Stop> {
        let weekday = match self.peek() {
            Token::Word(Word::SchoolHoliday) => return unsupported(("学校の休み（`SH`）", "school holidays (`SH`)")),
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

    pub(super) fn is_nth_weekday(&self, offset: usize) -> bool {
        matches!(self.ahead(offset), Token::Word(Word::Weekday(_))) && self.is_mark(offset.saturating_add(1), '[')
    }

    /// Parses `Mo[1,3]` and the offset after it.
    pub(super) fn nth_weekday(&mut self) -> Result<Nth, Stop> {
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
                    return impossible(("第n曜日の範囲が逆向きです", "its range of n-th weekdays runs backwards"));
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

    /// Parses `1` … `5`, counted from 0.
    fn nth(&mut self) -> Result<u32, Stop> {
        let Token::Number(nth @ 1..=5, 1) = self.peek() else { return self.unexpected() };
        self.advance();
        Ok(nth.saturating_sub(1))
    }

    /// Parses ` +2 days`, if present.
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
        // At most one month: the tables at both ends of the calendar allow no more.
        let Some(days) = i16::try_from(days).ok().filter(|days| *days <= 31) else {
            return impossible(("31日を超えるずらしです", "an offset of more than 31 days"));
        };
        self.next = self.next.saturating_add(3);
        Ok(Some(if sign == '-' { days.saturating_neg() } else { days }))
    }
}

fn set(filter: &mut WeekdayFilter, weekday: u8, mask: u16) {
    if let Some(slot) = filter.masks.get_mut(usize::from(weekday)) {
        *slot |= mask;
    }
}

/// All n-ths of the month, from its start and from its end.
const EVERY: u16 = 0b11_1111_1111;
/// The last one of the month.
const FIRST_FROM_END: u16 = 1 << 5;
