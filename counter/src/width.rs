//! Computes how many columns of a terminal a text takes: East Asian wide characters take two (Unicode Annex #11, W and F).
//!
//! Characters that the annex calls ambiguous (`※`, `…`) take one, which is the default of terminals.

/// Columns of a text.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// Columns of a character.
fn columns(character: char) -> usize {
    let code = u32::from(character);
    let within = |ranges: &[(u32, u32)]| ranges.iter().any(|&(from, to)| (from..=to).contains(&code));
    if within(&ZERO) {
        0
    } else if within(&WIDE) {
        2
    } else {
        1
    }
}

/// Appends blanks to the text, up to a number of columns.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Puts blanks before the text, up to a number of columns.
pub(crate) fn pad_left(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Breaks the text into lines of at most `columns` columns, at blanks and before any wide character that may begin a line.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let fits = width(&line).saturating_add(width(piece.trim_end())) <= columns;
        if !fits && !line.is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(piece);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// Splits the text at the places where a line may be broken.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut rest, mut end, mut last) = (text, 0_usize, ' ');
    for character in text.chars() {
        let wide = columns(character) == 2 || columns(last) == 2;
        let breaks = last == ' ' || (wide && !NOT_FIRST.contains(character) && !NOT_LAST.contains(last));
        if breaks && end > 0 {
            let (piece, behind) = rest.split_at(end);
            pieces.push(piece);
            (rest, end) = (behind, 0);
        }
        (end, last) = (end.saturating_add(character.len_utf8()), character);
    }
    pieces.push(rest);
    pieces
}

/// Characters that may not begin a line (行頭禁則).
const NOT_FIRST: &str = "、。，．・：；？！）」』】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ～ ";
/// Characters that may not end a line (行末禁則).
const NOT_LAST: &str = "（「『【〔";
/// Combining marks and joiners.
const ZERO: [(u32, u32); 5] =
    [(0x0300, 0x036f), (0x200b, 0x200f), (0x3099, 0x309a), (0xfe00, 0xfe0f), (0xe0100, 0xe01ef)];
/// Wide and full-width characters.
const WIDE: [(u32, u32); 13] = [
    (0x1100, 0x115f),   // Hangul, leading
    (0x2e80, 0x303e),   // radicals, CJK punctuation
    (0x3041, 0x33ff),   // kana, enclosed and squared
    (0x3400, 0x4dbf),   // ideographs, extension A
    (0x4e00, 0x9fff),   // ideographs
    (0xa000, 0xa4cf),   // Yi
    (0xac00, 0xd7a3),   // Hangul
    (0xf900, 0xfaff),   // compatibility ideographs
    (0xfe30, 0xfe6f),   // compatibility and small forms
    (0xff00, 0xff60),   // full-width forms
    (0xffe0, 0xffe6),   // full-width signs
    (0x1f300, 0x1faff), // pictographs
    (0x20000, 0x3fffd), // further ideographs
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_columns() {
        for (text, want) in [
            ("", 0),
            ("abc", 3),
            ("残高照会", 8),
            ("税金・各種料金の払い込み（ペイジー）", 36),
            ("ｶﾅ", 2),
            ("ＡＢ", 4),
            ("0:00～24:00", 11),
            ("※3", 2),
            ("が", 2),
            ("か\u{3099}", 2),
            ("𠮷野", 4),
            ("¥330", 4),
            ("￥330", 5),
        ] {
            assert_eq!(width(text), want, "{text:?}");
        }
        assert_eq!((pad("土", 4), pad_left("土", 4)), ("土  ".to_owned(), "  土".to_owned()));
        assert_eq!(pad("残高照会", 3), "残高照会");
    }

    #[test]
    fn lines_break_at_blanks_and_between_wide_characters() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("残高照会、振込", 8), ["残高照", "会、振込"]); // no line begins with a comma
        assert_eq!(wrap("あ（い）う", 4), ["あ", "（い）", "う"]); // nor ends with an opening bracket
        assert_eq!(wrap("unbreakable", 4), ["unbreakable"]);
        assert_eq!(wrap("平日 8:00～23:45、平日以外", 16), ["平日 8:00～", "23:45、平日以外"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
