//! Splits an expression of hours into words, numbers and marks. Blanks only separate, so spacing does not change the meaning (HRS-9).

use std::ops::Range;

/// A piece of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Word(Word),
    /// A run of digits: its value and its number of digits. A value that does not fit becomes the largest number.
    Number(u32, usize),
    /// One of `; , : - + / [ ] ( ) |`.
    Mark(char),
    /// Anything else.
    Other,
    /// The end of the text. Every later position also gives it.
    End,
}

/// A word of the notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Days since Monday.
    Weekday(u8),
    /// 1 … 12
    Month(u8),
    PublicHoliday,
    SchoolHoliday,
    Off,
    Open,
    Unknown,
    Week,
    Easter,
    /// `dawn`, `sunrise`, `sunset`, `dusk`
    Sun,
    /// `day` or `days` in an offset.
    Days,
}

/// A token and its byte range in the text.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) place: Range<usize>,
}

/// Splits a text in one pass. The last token is the end.
pub(super) fn cut(text: &str) -> Vec<Placed> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut from = 0_usize;
    while let Some(&first) = bytes.get(from) {
        let rest = text.get(from..).unwrap_or_default();
        let run = |kind: fn(&u8) -> bool| rest.bytes().take_while(kind).count();
        let (token, length) = match first {
            b' ' => {
                from = from.saturating_add(1);
                continue;
            }
            b'0'..=b'9' => {
                let length = run(u8::is_ascii_digit);
                let value = rest.get(..length).and_then(|digits| digits.parse().ok()).unwrap_or(u32::MAX);
                (Token::Number(value, length), length)
            }
            b'A'..=b'Z' | b'a'..=b'z' => {
                let length = run(u8::is_ascii_alphabetic);
                (rest.get(..length).and_then(word).map_or(Token::Other, Token::Word), length)
            }
            b';' | b',' | b':' | b'-' | b'+' | b'/' | b'[' | b']' | b'(' | b')' | b'|' => {
                (Token::Mark(char::from(first)), 1)
            }
            _ => (Token::Other, rest.chars().next().map_or(1, char::len_utf8)),
        };
        let end = from.saturating_add(length);
        tokens.push(Placed { token, place: from..end });
        from = end;
    }
    tokens.push(Placed { token: Token::End, place: text.len()..text.len() });
    tokens
}

/// Reads a word. As the notation defines, only `PH`, `SH`, `week` and `days` are case-sensitive.
fn word(text: &str) -> Option<Word> {
    match text {
        "PH" => return Some(Word::PublicHoliday),
        "SH" => return Some(Word::SchoolHoliday),
        "week" => return Some(Word::Week),
        "day" | "days" => return Some(Word::Days),
        _ => {}
    }
    let among = |words: &[&str]| words.iter().position(|word| text.eq_ignore_ascii_case(word));
    let place = |words: &[&str]| among(words).and_then(|place| u8::try_from(place).ok());
    if let Some(day) = place(&WEEKDAYS) {
        Some(Word::Weekday(day))
    } else if let Some(month) = place(&MONTHS) {
        Some(Word::Month(month.saturating_add(1)))
    } else if among(&["off", "closed"]).is_some() {
        Some(Word::Off)
    } else if among(&["open"]).is_some() {
        Some(Word::Open)
    } else if among(&["unknown"]).is_some() {
        Some(Word::Unknown)
    } else if among(&["easter"]).is_some() {
        Some(Word::Easter)
    } else {
        among(&["dawn", "sunrise", "sunset", "dusk"]).map(|_| Word::Sun)
    }
}

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
