//! Seven characters that Macs and phones type where Windows-31J has another: each pair counts as one character (CRD-7).
//!
//! JIS X 0208 and Windows-31J map the same seven code points of Shift_JIS to different Unicode characters. A customer registers `〜` on
//! a phone and enters `～` on a PC; both see the same character.

/// The JIS character, the Windows-31J character, and the one that represents both in the normal form.
const TWINS: [(char, char, char); 7] = [
    ('\u{00a2}', '\u{ffe0}', '\u{00a2}'), // ¢ ￠
    ('\u{00a3}', '\u{ffe1}', '\u{00a3}'), // £ ￡
    ('\u{00ac}', '\u{ffe2}', '\u{00ac}'), // ¬ ￢
    ('\u{2014}', '\u{2015}', '\u{2015}'), // — ―
    ('\u{2016}', '\u{2225}', '\u{2225}'), // ‖ ∥
    ('\u{2212}', '\u{ff0d}', '-'),        // − －: NFKC already makes U+FF0D a hyphen
    ('\u{301c}', '\u{ff5e}', '~'),        // 〜 ～: NFKC already makes U+FF5E a tilde
];

/// Whether this is the JIS twin of a character that takes two bytes in Windows-31J; Windows-31J does not contain the JIS twin itself.
pub(super) fn is_jis_twin(c: char) -> bool {
    TWINS.iter().any(|&(jis, _, _)| jis == c)
}

/// Maps both twins to one character, and leaves every other character unchanged.
pub(super) fn same_for_both(c: char) -> char {
    TWINS.iter().find(|&&(jis, windows, _)| jis == c || windows == c).map_or(c, |&(_, _, both)| both)
}

#[cfg(test)]
mod tests {
    use encoding_rs::SHIFT_JIS;

    use super::*;

    #[test]
    fn fault_80_each_pair_is_one_character_and_all_seven_are_here() {
        for (jis, windows, both) in TWINS {
            assert_eq!((same_for_both(jis), same_for_both(windows), same_for_both(both)), (both, both, both));
            let text = windows.to_string();
            let (bytes, _, unmappable) = SHIFT_JIS.encode(&text);
            assert_eq!((bytes.len(), unmappable), (2, false), "{windows}");
            assert!(is_jis_twin(jis) && !is_jis_twin(windows));
        }
        for c in ['ー', '-', '~', 'あ', '\u{a5}', '\u{203e}', '\u{2010}', '\u{2013}', '∼'] {
            assert_eq!((same_for_both(c), is_jis_twin(c)), (c, false));
        }
    }
}
