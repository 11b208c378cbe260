//! Whether a text shows people something, and whether it is one line in which nothing is hidden or turns its order (OPR-1, HRS-7).

/// Why a text is not a line that people can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotReadable {
    /// It is empty, or has blanks alone.
    Blank,
    /// None of its characters shows anything.
    Invisible,
    /// The character at this byte breaks the line, is a control, cannot be seen, or changes the order in which others are shown.
    Hidden(usize),
}

/// Whether a text for people shows them nothing.
pub(crate) fn shows_nothing(text: &str) -> bool {
    !text.chars().any(is_visible)
}

/// Checks that a text is one line that people can read.
pub(crate) fn check_line(text: &str) -> Result<(), NotReadable> {
    if text.chars().all(char::is_whitespace) {
        return Err(NotReadable::Blank);
    }
    if shows_nothing(text) {
        return Err(NotReadable::Invisible);
    }
    let hidden = text.char_indices().find(|&(_, c)| hides(c));
    hidden.map_or(Ok(()), |(position, _)| Err(NotReadable::Hidden(position)))
}

/// Whether a character of a text of one or more lines cannot be seen or changes how others are shown; a line feed and a tab do not.
pub(crate) const fn is_hidden(c: char) -> bool {
    hides(c) && !matches!(c, '\n' | '\t')
}

/// A text with its hidden characters written as TOML writes them: `\u202E`.
pub(crate) fn with_hidden_shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c) {
            _ if !is_hidden(c) => shown.push(c),
            code @ 0..=0xffff => shown.push_str(&format!("\\u{code:04X}")),
            code => shown.push_str(&format!("\\U{code:08X}")),
        }
    }
    shown
}

/// Whether a character breaks the line, is a control, cannot be seen, or changes the order in which others are shown.
const fn hides(c: char) -> bool {
    breaks(c) || is_ignorable(c) && !is_variation(c)
}

/// Whether a character shows something of its own.
fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !breaks(c) && !is_ignorable(c) && c != BLANK_BRAILLE
}

/// Controls, the separators of lines and paragraphs, and the signs of interlinear notes.
const fn breaks(c: char) -> bool {
    c.is_ascii_control() || matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}')
}

/// Selects the shape of the character before it, as that of a name's kanji.
const fn is_variation(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// `Default_Ignorable_Code_Point` of Unicode 16.0 (DerivedCoreProperties.txt): shown as nothing. Every `Bidi_Control` is among them.
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

/// A pattern of no dots.
const BLANK_BRAILLE: char = '\u{2800}';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profile_2_what_hides_is_shown_and_what_is_seen_stays() {
        assert!("\n\t葛\u{e0100}☎\u{fe0f}\u{e000}𠮷※~".chars().all(|c| !is_hidden(c)));
        assert!("\r\0\u{1b}\u{85}\u{ad}\u{200b}\u{202e}\u{2028}\u{2066}\u{feff}\u{e0061}".chars().all(is_hidden));
        assert_eq!(with_hidden_shown("a\u{1b}[31m\u{202e}\u{e0061}\nあ"), "a\\u001B[31m\\u202E\\U000E0061\nあ");
    }

    #[test]
    fn fault_72_what_shows_nothing_is_no_text() {
        for blank in ["", " ", "\u{3000}", " \t\u{a0}\u{2003}"] {
            assert_eq!(check_line(blank), Err(NotReadable::Blank), "{blank:?}");
        }
        let alone = "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200d}\u{200e}\u{202e}\u{2060}\u{2066}\u{2800}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{e0061}\u{e0100}\u{0}\u{7f}";
        for c in alone.chars() {
            for text in [format!("{c}"), format!(" {c}\u{3000}{c}")] {
                assert_eq!(check_line(&text), Err(NotReadable::Invisible), "{c:?}");
            }
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
            "☎\u{fe0f} at 10:00",
            "がか\u{3099}",
            "\u{e000}",
            "𠮷野",
        ] {
            assert_eq!(check_line(line), Ok(()), "{line:?}");
        }
    }
}
