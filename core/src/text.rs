//! Short texts that are cheap to hand on: rule IDs lie in the value itself, longer texts are shared.

/// A text of an answer: read as `str`, copied without allocating.
///
/// ```
/// let rule = madoguchi::Text::from("FEE-3");
/// assert_eq!(rule.as_str(), "FEE-3");
/// ```
pub use smol_str::SmolStr as Text;

/// Whether a character is not seen, or changes how others are seen: controls, the separators of lines and paragraphs, the signs of
/// interlinear notes, and what Unicode shows as nothing (`Default_Ignorable_Code_Point`, every `Bidi_Control` among them) but for
/// the variation selectors of kanji. A line feed and a tab are not hidden.
pub(crate) fn is_hidden(character: char) -> bool {
    let listed = HIDDEN.iter().any(|&(from, to)| (from..=to).contains(&character));
    listed || (character.is_control() && !matches!(character, '\n' | '\t'))
}

/// A text with hidden characters written as TOML writes them: `\u202E`.
pub(crate) fn with_hidden_shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match u32::from(character) {
            _ if !is_hidden(character) => shown.push(character),
            code @ 0..=0xffff => shown.push_str(&format!("\\u{code:04X}")),
            code => shown.push_str(&format!("\\U{code:08X}")),
        }
    }
    shown
}

/// What [`is_hidden`] names beside controls.
const HIDDEN: [(char, char); 18] = [
    ('\u{ad}', '\u{ad}'),       // soft hyphen
    ('\u{34f}', '\u{34f}'),     // grapheme joiner
    ('\u{61c}', '\u{61c}'),     // Arabic letter mark
    ('\u{115f}', '\u{1160}'),   // Hangul fillers
    ('\u{17b4}', '\u{17b5}'),   // Khmer inherent vowels
    ('\u{180b}', '\u{180f}'),   // Mongolian selectors and separator
    ('\u{200b}', '\u{200f}'),   // zero width, marks of direction
    ('\u{2028}', '\u{202e}'),   // separators, embeddings and overrides of direction
    ('\u{2060}', '\u{206f}'),   // joiners, isolates
    ('\u{3164}', '\u{3164}'),   // Hangul filler
    ('\u{feff}', '\u{feff}'),   // byte order mark
    ('\u{ffa0}', '\u{ffa0}'),   // half-width Hangul filler
    ('\u{fff0}', '\u{fffb}'),   // unassigned, interlinear notes
    ('\u{1bca0}', '\u{1bca3}'), // shorthand controls
    ('\u{1d173}', '\u{1d17a}'), // musical controls
    ('\u{e0000}', '\u{e007f}'), // tags
    ('\u{e0080}', '\u{e00ff}'), // unassigned
    ('\u{e01f0}', '\u{e0fff}'), // unassigned
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_shown_and_what_is_seen_stays() {
        for character in
            "\0\u{1b}\u{7f}\u{85}\r\u{ad}\u{61c}\u{200b}\u{200e}\u{202e}\u{2028}\u{2066}\u{feff}\u{e0061}".chars()
        {
            assert!(is_hidden(character), "{character:?}");
        }
        for character in "a あ葛\u{e0100}☎\u{fe0f}が\u{3099}\u{e000}𠮷※~\n\t".chars() {
            assert!(!is_hidden(character), "{character:?}");
        }
        assert_eq!(with_hidden_shown("a\u{1b}[31m\u{202e}\u{e0061}あ"), "a\\u001B[31m\\u202E\\U000E0061あ");
    }
}
