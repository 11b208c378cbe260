//! Parses the tokens of an expression into rules, and refuses everything else with its reason and position (HRS-9).
//!
//! ```text
//! expression   rule { ";" rule }
//! rule         [ "24/7" | [ dates [ ":" ] ] [ days ] [ times ] ] [ "off" | "open" ]      not empty
//! dates        date { "," date }        Jan   Jan-Mar   Jan 05   Jan 05-07   Dec 31-Jan 02   Jun Su[3]
//! days         day { "," day }          Mo   Mo-Fr   Mo[1,3] -1 day   PH   PH +1 day
//! times        span { "," span }        08:00-17:00   22:00-26:00
//! ```
//! Nothing here is recursive: a text needs the same stack whatever its length.

mod dates; // Jan-Mar
mod days; // Mo-Fr
mod times; // 08:00-17:00

use std::ops::Range;

use super::token::{Placed, Token, Word, cut};
use super::{Fault, MINUTES_PER_DAY, NotationError, Rule, Said};
use crate::hours::day::DayFilter;

/// A parsed rule.
pub(super) struct ReadRule {
    pub(super) rule: Rule,
    /// `off`, `closed` or `open` at the end of the rule, if present.
    pub(super) state: Option<Word>,
    /// The position of the rule, without surrounding blanks.
    pub(super) place: Range<usize>,
}

/// Parses every rule of an expression, in order.
pub(super) fn rules(text: &str) -> Result<Vec<ReadRule>, NotationError> {
    if let Some(position) = text.find('"') {
        let fault = Stop::Unsupported(("コメント", "comments"), position..text.len());
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

/// Why parsing ended with an error.
enum Stop {
    /// The token at this position is not expected there.
    Syntax(usize),
    /// Something outside the supported part, at the given position.
    Unsupported(Said, Range<usize>),
    /// An error in the rule as a whole.
    Rule(Fault),
}

impl Stop {
    fn error(self, text: &str, rule: &Range<usize>) -> NotationError {
        let found = |place: Range<usize>| text.get(place).unwrap_or_default().trim().to_owned();
        match self {
            Self::Syntax(position) => NotationError::Syntax { found: found(position..text.len()), position },
            Self::Unsupported((ja, en), place) => {
                NotationError::Unsupported { ja, en, position: place.start, found: found(place) }
            }
            Self::Rule(fault) => fault.error(text, rule),
        }
    }
}

fn unsupported<T>(what: Said) -> Result<T, Stop> {
    Err(Stop::Rule(Fault::Unsupported(what)))
}

fn impossible<T>(why: Said) -> Result<T, Stop> {
    Err(Stop::Rule(Fault::Impossible(why)))
}

struct Reader<'t> {
    tokens: &'t [Placed],
    next: usize,
}

impl Reader<'_> {
    /// The token at an offset from the next one; past the end it is the end token.
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

    /// The position of the next token.
    fn place(&self) -> Range<usize> {
        self.tokens.get(self.next).or(self.tokens.last()).map_or(0..0, |placed| placed.place.clone())
    }

    /// Reports the next token as unexpected.
    fn unexpected<T>(&self) -> Result<T, Stop> {
        Err(Stop::Syntax(self.place().start))
    }

    fn expect(&mut self, mark: char) -> Result<(), Stop> {
        if self.eat(mark) { Ok(()) } else { self.unexpected() }
    }

    /// The position from the next token to the last one before a semicolon or the end.
    fn place_of_rule(&self) -> Range<usize> {
        let rest = self.tokens.get(self.next..).unwrap_or_default();
        let rule = rest.iter().take_while(|placed| !matches!(placed.token, Token::Mark(';') | Token::End));
        let start = self.place().start;
        start..rule.last().map_or(start, |placed| placed.place.end)
    }

    /// Parses one rule and the word after it.
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
            Token::Word(Word::Unknown) => return unsupported(("状態の分からない規則", "rules of unknown state")),
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
            return impossible(("時間帯が重なっています", "its hours overlap"));
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
                Err(Stop::Unsupported(("代わりの規則（`||`）", "fallback rules (`||`)"), self.place().start..end))
            }
            (Token::Mark(','), Token::End | Token::Mark(';')) => self.unexpected(),
            (Token::Mark(','), _) => unsupported(("追加の規則（`, `）", "additional rules (`, `)")),
            _ => self.unexpected(),
        }
    }
}

const OPEN_ENDS: Said = ("終わりのない範囲（`+`）", "open ends (`+`)");
const MONTHS_BESIDE_NTH: Said = (
    "月と第n曜日の並記（月ごとに規則を分けます）",
    "months beside n-th weekdays of a month (write one rule for each month)",
);
const NTH_AS_END: Said = ("第n曜日を端とする範囲", "n-th weekdays as ends of a range");
const OFFSET_BEHIND_MONTH: Said = (
    "月の後ろの曜日のずらし（`Jan: Mo[2] -1 day`とコロンを付けると、その日そのものが1月の日です）",
    "offsets of weekdays behind a month (in `Jan: Mo[2] -1 day`, with a colon, it is the day itself that is in January)",
);
