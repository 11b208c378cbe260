//! Finds texts that show nothing to a reader, and characters that are hidden or change the order of others (OPR-1, HRS-7). Makes text of
//! unknown origin safe to print on a terminal (FORM-1).

mod symbols; // those with a text shape and an emoji shape

use std::borrow::Cow;

use unicode_normalization::char::is_public_assigned;

/// Why a text is not a readable line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotReadable {
    /// It is empty, or only blanks.
    Blank,
    /// None of its characters is visible.
    Invisible,
    /// The character at this byte breaks the line, is a control, is invisible, or changes the order in which others are shown.
    Hidden(usize),
}

/// Whether a text shows nothing to a reader.
pub(crate) fn shows_nothing(text: &str) -> bool {
    !text.chars().any(is_visible)
}

/// Checks that a text is one readable line.
pub(crate) fn check_line(text: &str) -> Result<(), NotReadable> {
    if text.chars().all(char::is_whitespace) {
        return Err(NotReadable::Blank);
    }
    if shows_nothing(text) {
        return Err(NotReadable::Invisible);
    }
    let hidden = hidden(text).next();
    hidden.map_or(Ok(()), |(position, _)| Err(NotReadable::Hidden(position)))
}

/// The characters that are invisible or change how others are shown, including line feeds and tabs, with their positions. Of the variation selectors
/// that choose a shape, the first four are not hidden.
pub(crate) fn hidden(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let (mut before, mut selectors) = (None, 0_usize);
    text.char_indices().filter(move |&(_, c)| {
        let before = before.replace(c);
        if !hides(c) {
            return false;
        }
        let is_shape = before.is_some_and(|before| takes(before, c));
        selectors = selectors.saturating_add(usize::from(is_shape));
        !is_shape || selectors > SELECTORS_MAX
    })
}

/// Like [`hidden`], for a text of several lines: line feeds and tabs are not hidden.
pub(crate) fn hidden_in_lines(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    hidden(text).filter(|&(_, c)| !matches!(c, '\n' | '\t'))
}

/// Makes a text safe for a terminal: U+FFFD replaces each character that is invisible, breaks the line, or changes how others are shown.
///
/// ```
/// assert_eq!(madoguchi::printable("窓口 1"), "窓口 1");
/// assert_eq!(madoguchi::printable("a\u{1b}[31m\u{202e}b"), "a\u{fffd}[31m\u{fffd}b");
/// ```
pub fn printable(text: &str) -> String {
    replaced(text, hidden(text), |_| "\u{fffd}".to_owned()).into_owned()
}

/// Makes a JSON line safe for a terminal: each character that is invisible, or changes how others are shown, is escaped. JSON readers see
/// the same value.
///
/// ```
/// assert_eq!(madoguchi::printable_json(r#"{"id":"窓口 1"}"#), r#"{"id":"窓口 1"}"#);
/// assert_eq!(madoguchi::printable_json("{\"id\":\"\u{202e}\u{e0061}\"}"), r#"{"id":"\u202e\udb40\udc61"}"#);
/// ```
pub fn printable_json(line: &str) -> Cow<'_, str> {
    replaced(line, hidden(line), |c| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect())
}

/// Writes a text's hidden characters as TOML escapes: `\u202E`.
pub(crate) fn with_hidden_shown(text: &str) -> Cow<'_, str> {
    replaced(text, hidden_in_lines(text), |c| match u32::from(c) {
        code @ 0..=0xffff => format!("\\u{code:04X}"),
        code => format!("\\U{code:08X}"),
    })
}

/// Replaces the characters at the given positions.
fn replaced(text: &str, places: impl Iterator<Item = (usize, char)>, by: impl Fn(char) -> String) -> Cow<'_, str> {
    let (mut written, mut from) = (String::new(), 0);
    for (place, c) in places {
        written.push_str(text.get(from..place).unwrap_or_default());
        written.push_str(&by(c));
        from = place.saturating_add(c.len_utf8());
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    written.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(written)
}

/// Whether a character breaks the line, is a control, is invisible, changes the order in which others are shown, or is unassigned.
fn hides(c: char) -> bool {
    !is_plain(c) && (breaks(c) || is_ignorable(c) || !is_assigned(c))
}

/// Fast path without table lookups: the blocks used in Japanese text, in which every code point is visible or a blank.
const fn is_plain(c: char) -> bool {
    matches!(
        c,
        ' '..='~'
            | '\u{3000}'..='\u{303f}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30a0}'..='\u{30ff}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ff01}'..='\u{ff9f}'
    )
}

/// Whether a character is visible by itself.
fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !hides(c) && !is_blank(c)
}

/// Whether a variation selector chooses the shape of the character before it: a kanji has the shapes of compatibility ideographs (U+FE00 to U+FE02) and
/// those of names (U+E0100 and up), a symbol a text shape and an emoji shape (U+FE0E, U+FE0F). Letters, kana and digits have none.
fn takes(before: char, selector: char) -> bool {
    match selector {
        '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}' => is_ideograph(before),
        '\u{fe0e}' | '\u{fe0f}' => symbols::has_two_shapes(before),
        _ => false,
    }
}

/// Whether Unicode assigns this code point to a character or to private use.
pub(crate) fn is_assigned(c: char) -> bool {
    is_public_assigned(c)
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// The blocks of kanji, in the Basic Multilingual Plane and in the planes of rare kanji.
const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Controls, line and paragraph separators, interlinear annotation signs, and the controls that arrange hieroglyphs.
const fn breaks(c: char) -> bool {
    c.is_ascii_control()
        || matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{13430}'..='\u{1343f}')
}

/// `Default_Ignorable_Code_Point` of Unicode 16.0 (DerivedCoreProperties.txt): displayed as nothing. It includes every `Bidi_Control`.
const fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The most variation selectors in one text. A kanji takes 243 of them, so what four can hide is some 30 bits.
const SELECTORS_MAX: usize = 4;

/// Visible-class characters that display as blank: the Braille pattern without dots, two blank hieroglyphs, and the null notehead.
const fn is_blank(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{13441}' | '\u{13442}' | '\u{1d159}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profile_2_what_hides_is_shown_and_what_is_seen_stays() {
        assert_eq!(hidden_in_lines("\n\t葛\u{e0100}☎\u{fe0f}\u{e000}𠮷※~").next(), None);
        let all = "\r\0\u{1b}\u{85}\u{ad}\u{200b}\u{202e}\u{2028}\u{2066}\u{feff}\u{e0061}\u{378}\u{fffe}\u{13430}";
        assert_eq!(hidden_in_lines(all).map(|(_, c)| c).collect::<String>(), all);
        assert_eq!(with_hidden_shown("a\u{1b}[31m\u{202e}\u{e0061}\nあ"), "a\\u001B[31m\\u202E\\U000E0061\nあ");
    }

    #[test]
    fn fault_72_the_plain_blocks_hide_nothing() {
        for c in ('\0'..=char::MAX).filter(|&c| is_plain(c)) {
            assert!(!breaks(c) && !is_ignorable(c) && is_assigned(c), "{c:?}");
        }
    }

    #[test]
    fn fault_72_what_shows_nothing_is_no_text() {
        for blank in ["", " ", "\u{3000}", " \t\u{a0}\u{2003}"] {
            assert_eq!(check_line(blank), Err(NotReadable::Blank), "{blank:?}");
        }
        let alone = "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200d}\u{200e}\u{202e}\u{2060}\u{2066}\u{2800}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{e0061}\u{e0100}\u{0}\u{7f}\u{1d159}\u{13430}\u{13441}\u{378}\u{fffe}\u{10ffff}";
        for c in alone.chars() {
            for text in [format!("{c}"), format!(" {c}\u{3000}{c}")] {
                assert_eq!(check_line(&text), Err(NotReadable::Invisible), "{c:?}");
            }
        }
    }

    #[test]
    fn fault_72_no_sentence_lies_in_selectors() {
        // One selector may follow a character whose shape it selects.
        for (line, place) in [
            // Letters, kana, digits and signs without shapes of their own.
            ("ok\u{fe0f}", 2),
            ("ok\u{fe00}", 2),
            ("é\u{fe0e}", 2),
            ("済み\u{fe0f}", 6),
            ("カ\u{fe00}", 3),
            ("1\u{fe0f}", 1),
            ("♪\u{fe0f}", 3),
            // A kanji has no emoji shape, and a symbol no other shape than two.
            ("済\u{fe0f}", 3),
            ("済\u{fe03}", 3),
            ("☎\u{fe00}", 3),
            ("☎\u{e0100}", 3),
            // The fifth of one text.
            ("葛\u{e0100}葛\u{e0101}葛\u{e01ef}葛\u{fe00}葛\u{e0100}", 30),
            ("☎\u{fe0f}☎\u{fe0e}☎\u{fe0f}☎\u{fe0e}☎\u{fe0f}", 27),
            ("済\u{e0100}\u{e0141}", 7),
            ("済み\u{e0100}", 6),
            ("ok\u{e0100}", 2),
            ("☎\u{fe0f}\u{fe0f}", 6),
            ("a \u{fe0f}", 2),
            ("\u{fe0f}a", 0),
        ] {
            assert_eq!(check_line(line), Err(NotReadable::Hidden(place)), "{line:?}");
            assert_eq!(hidden_in_lines(line).map(|(at, _)| at).next(), Some(place), "{line:?}");
        }
    }

    #[test]
    fn fault_72_what_hides_or_turns_is_found_with_its_place() {
        for c in "\u{ad}\u{200b}\u{200d}\u{feff}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2069}\u{61c}\u{2028}\u{2029}\u{85}\n\r\t\u{b}\u{0}\u{1b}\u{7f}".chars()
        {
            assert_eq!(check_line(&format!("本人{c}確認")), Err(NotReadable::Hidden(6)), "{c:?}");
        }
        for line in [
            "窓口で本人確認済み",
            "葛\u{e0100}城支店　1番窓口",
            "葛\u{fe00}城 ☎\u{fe0e} ㊙\u{fe0f} 辻\u{e01ef}",
            "☎\u{fe0f} at 10:00",
            "がか\u{3099}",
            "\u{e000}",
            "𠮷野",
        ] {
            assert_eq!(check_line(line), Ok(()), "{line:?}");
        }
    }
}
