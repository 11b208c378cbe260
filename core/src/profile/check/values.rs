//! Checks single values: dates, amounts, words, texts, expressions of hours.

use std::fmt::Display;
use std::ops::{Range, RangeInclusive};

use super::{Check, list};
use crate::code::Code;
use crate::date::{Date, DateError};
use crate::hours::{Expression, NotationError, Purpose};
use crate::money::Yen;
use crate::profile::raw::{Placed, TomlDate};
use crate::service::Service;
use crate::visible::shows_nothing;
use crate::words::Word;

impl Check<'_, '_> {
    pub(super) fn date_of(&self, raw: &Placed<TomlDate>) -> Result<Date, DateError> {
        let toml = raw.get().0;
        match (toml.date, toml.time, toml.offset) {
            (Some(date), None, None) => {
                Date::from_ymd(i32::from(date.year), u32::from(date.month), u32::from(date.day))
            }
            _ => Err(DateError::NotADate { position: 10 }),
        }
    }

    pub(super) fn date(&mut self, raw: &Placed<TomlDate>, path: &str) -> Option<Date> {
        let date = self.date_of(raw);
        if date.is_err() {
            let (ja, en) = ("1948-07-20から2150-12-31までの日付", "a date, 1948-07-20 to 2150-12-31");
            self.say(Code::ProfileDate, path, raw.span(), ja, en);
        }
        date.ok()
    }

    pub(super) fn yen(&mut self, raw: &Placed<i64>, least: u64, path: &str) -> Option<Yen> {
        let yen = u64::try_from(*raw.get()).ok().filter(|&yen| yen >= least).and_then(|yen| Yen::new(yen).ok());
        if yen.is_none() {
            self.fault(Code::WrongValue, path, raw.span(), format!("{least} … {}", Yen::MAX.get()));
        }
        yen
    }

    pub(super) fn service(&mut self, raw: &Placed<String>, path: &str) -> Option<Service> {
        self.word(raw, Code::ProfileService, path)
    }

    /// A word of a closed list.
    pub(super) fn word<T: Word>(&mut self, raw: &Placed<String>, code: Code, path: impl Display) -> Option<T> {
        let word = T::from_name(raw.get());
        if word.is_none() {
            self.fault(code, &path.to_string(), raw.span(), list(T::ALL.iter().map(|word| word.name())));
        }
        word
    }

    /// A whole number within a range; if it is outside, a fault and the lower end of the range.
    pub(super) fn number<T, B>(&mut self, raw: &Placed<i64>, range: RangeInclusive<B>, path: impl Display) -> T
    where
        T: TryFrom<i64> + Default,
        B: TryInto<i64> + Copy,
    {
        self.number_or(Code::WrongValue, raw, range, path)
    }

    /// The same with its own code.
    pub(super) fn number_or<T, B>(
        &mut self,
        code: Code,
        raw: &Placed<i64>,
        range: RangeInclusive<B>,
        path: impl Display,
    ) -> T
    where
        T: TryFrom<i64> + Default,
        B: TryInto<i64> + Copy,
    {
        let [low, high] = [range.start(), range.end()].map(|&end| end.try_into().unwrap_or(i64::MAX));
        let within = Some(*raw.get()).filter(|number| (low..=high).contains(number));
        if within.is_none() {
            self.fault(code, &path.to_string(), raw.span(), format!("{low} … {high}"));
        }
        T::try_from(within.unwrap_or(low)).unwrap_or_default()
    }

    /// A key: `a-z` `0-9` `-`, and the caller's own condition `fits`. `allowed` describes both, in Japanese and English.
    pub(super) fn key(&mut self, raw: &Placed<String>, fits: bool, allowed: (&str, &str), path: impl Display) {
        let is_plain = raw.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if !is_plain || !fits {
            self.say(Code::WrongValue, &path.to_string(), raw.span(), allowed.0, allowed.1);
        }
    }

    /// Notes a fault if a value was `seen` before; `each` says how often it may occur, in Japanese and English.
    pub(super) fn once<T>(&mut self, seen: bool, raw: &Placed<T>, each: (&str, &str), path: impl Display) {
        self.once_or(Code::Repeated, seen, raw, each, path);
    }

    /// The same with its own code.
    pub(super) fn once_or<T>(
        &mut self,
        code: Code,
        seen: bool,
        raw: &Placed<T>,
        each: (&str, &str),
        path: impl Display,
    ) {
        if seen {
            self.say(code, &path.to_string(), raw.span(), each.0, each.1);
        }
    }

    pub(super) fn expression(&mut self, raw: &Placed<String>, purpose: Purpose, path: &str) -> Option<Expression> {
        let error = match Expression::parse(raw.get(), purpose) {
            Ok(expression) => return Some(expression),
            Err(error) => error,
        };
        let quoted = raw.span();
        let days = "`Mo-Su` `Mo[1,3]` `Dec 31-Jan 02` `PH` `±n days` `off` `;`";
        let (code, tells_notation) = match error {
            NotationError::Syntax { .. } => (Code::NotationSyntax, true),
            NotationError::Unsupported { .. } => (Code::NotationUnsupported, true),
            NotationError::Impossible { .. } => (Code::ImpossibleWindow, false),
            NotationError::ClosesNothing { .. } => (Code::ClosesNothing, false),
            NotationError::TooMuch { .. } => {
                self.say(Code::OverLimit, path, quoted, &error.ja(), &error.to_string());
                return None;
            }
        };
        let (mut ja, mut en) = (error.ja(), error.to_string());
        if tells_notation {
            ja.push_str(&format!("。使えるのは {days} と48:00までの時刻"));
            en.push_str(&format!("; taken are {days} and times to 48:00"));
        }
        // The text is inside one or three quotation marks, unless escapes move it.
        let marks = self.faults.text(&quoted).find(raw.get().as_str()).unwrap_or(1);
        let from = quoted.start.saturating_add(marks).saturating_add(error.position());
        let span = from..from.saturating_add(error.found().len()).min(quoted.end);
        self.say(code, path, span, &ja, &en);
        None
    }

    pub(super) fn filled(&mut self, raw: &Placed<String>, path: &str) -> String {
        if shows_nothing(raw.get()) {
            self.say(Code::WrongValue, path, raw.span(), "空でない文字列", "a text that is not empty");
        }
        raw.get().clone()
    }

    /// Notes a fault whose `allowed` text is the same in both languages.
    pub(super) fn fault(&mut self, code: Code, path: &str, span: Range<usize>, allowed: String) {
        if allowed.is_empty() {
            return self.say(code, path, span, "なし", "nothing");
        }
        self.faults.add(code, path, span, allowed.clone(), allowed);
    }

    pub(super) fn say(&mut self, code: Code, path: &str, span: Range<usize>, ja: &str, en: &str) {
        self.faults.add(code, path, span, ja, en);
    }
}
