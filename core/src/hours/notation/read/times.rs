//! The times of a rule: `08:00-12:00,13:00-17:00`, `22:00-26:00`.

use std::ops::Range;

use super::{OPEN_ENDS, Reader, Stop, impossible, unsupported};
use crate::hours::notation::MINUTES_PER_DAY;
use crate::hours::notation::token::{Token, Word};

impl Reader<'_> {
    /// Parses the spans of the day, if there are any.
    pub(super) fn times(&mut self) -> Result<Vec<Range<u16>>, Stop> {
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
            return unsupported(("繰り返しの時刻（`/`）", "repeated times (`/`)"));
        }
        if start == end {
            return impossible(("長さがありません", "it has no length"));
        }
        // `23:40-00:10` runs into the next day.
        Ok(start..if end < start { end.saturating_add(MINUTES_PER_DAY) } else { end })
    }

    /// Parses `8:00` or `08:00` into minutes since midnight, up to the last allowed hour and 59 minutes, except that nothing follows 48:00.
    fn time(&mut self, last_hour: u32) -> Result<u16, Stop> {
        if matches!(self.peek(), Token::Word(Word::Sun) | Token::Mark('(')) {
            return unsupported(("日の出・日の入りの時刻", "times of the sun"));
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
