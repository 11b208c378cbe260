//! What of a secret answer is compared: a versioned, idempotent normal form (CRD-7). Filter first, normalise last.
//!
//! | step | what becomes what |
//! |---|---|
//! | filter | the voiced marks that stand alone, ゛ and ゜, become those that join: カ゛ is ガ |
//! | NFKD | half and full width agree: ｶﾞ and ガ, Ａ and A, １ and 1, － and -; ㍿ is 株式会社; the blank U+3000 is U+0020 |
//! | fold | katakana becomes hiragana, letter by letter: カナ is かな |
//! | compose | NFC |
//!
//! No more than that: case counts, small kana are not large ones, ー is no -, and no blank is trimmed.

use std::iter::once;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::code::Code;
use crate::secret::Secret;

/// The version of the normal form, kept beside each hash (CRD-7).
pub const NORMALISER_VERSION: u16 = 1;

/// A text in its normal form.
#[derive(Clone, Debug)]
pub struct Normalised {
    secret: Secret,
    chars: usize,
}

impl Normalised {
    /// The normal form, which is as secret as the text.
    pub const fn secret(&self) -> &Secret {
        &self.secret
    }

    /// How many characters it has.
    pub const fn chars(&self) -> usize {
        self.chars
    }
}

/// Normalises a text of at most so many characters, counted after normalising. The work is bounded whatever comes in (fault 17).
///
/// ```
/// use madoguchi::{Code, Secret, normalise};
/// let answer = |text: &str| normalise(&Secret::from(text), 10).map(|own| own.secret().expose().to_owned());
/// assert_eq!(answer("ｶﾞｯｷ")?, "がっき");
/// assert_eq!(answer("カ゛ッキ")?, answer("がっき")?);
/// assert_eq!(answer("かぎかっこかぎかっこか").unwrap_err(), Code::EntryTooLong); // eleven
/// # Ok::<(), Code>(())
/// ```
///
/// # Errors
/// [`Code::EntryMissing`], [`Code::EntryTooLong`].
pub fn normalise(text: &Secret, chars_max: u16) -> Result<Normalised, Code> {
    let text = text.expose();
    if text.is_empty() {
        return Err(Code::EntryMissing);
    }
    let chars_max = usize::from(chars_max);
    if text.len() > chars_max.saturating_mul(BYTES_PER_CHAR_MAX) {
        return Err(Code::EntryTooLong);
    }
    // Room for all that may be written, so that nothing is copied and left behind.
    let mut normal = Zeroizing::new(String::with_capacity(chars_max.saturating_add(1).saturating_mul(4)));
    let mut chars = 0_usize;
    for c in steps(text) {
        chars = chars.saturating_add(1);
        if chars > chars_max {
            return Err(Code::EntryTooLong);
        }
        normal.push(c);
    }
    Ok(Normalised { secret: Secret::new(std::mem::take(&mut normal)), chars })
}

/// The normal form, character by character.
fn steps(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(|c| once(joining(c))).nfkd().map(hiragana).nfc()
}

/// A voiced mark that stands alone, as the one that joins what is before it.
const fn joining(c: char) -> char {
    match c {
        '\u{309b}' => '\u{3099}',
        '\u{309c}' => '\u{309a}',
        other => other,
    }
}

/// Katakana as hiragana. It is asked about decomposed letters only, whose marks stand beside them.
fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' | 'ヽ' => u32::from(c).checked_sub(KANA_OFFSET).and_then(char::from_u32).unwrap_or(c),
        other => other,
    }
}

/// From katakana to hiragana.
const KANA_OFFSET: u32 = 0x60;
/// Bytes of what is typed for each character that may remain: a kana and its mark as two, four bytes each, with room to spare.
const BYTES_PER_CHAR_MAX: usize = 16;

#[cfg(test)]
mod tests {
    #![expect(clippy::arithmetic_side_effects, reason = "numbers of a test are small")]

    use proptest::prelude::*;

    use super::*;

    fn norm(text: &str) -> String {
        steps(text).collect()
    }

    /// The published table, and nothing more (fault 21).
    #[test]
    fn crd_7_fault_21_the_table() {
        let rows: [(&str, &[&str]); 19] = [
            ("あいう", &["アイウ", "ｱｲｳ", "ｱイう"]),
            ("が", &["ガ", "ｶﾞ", "カ゛", "か゛", "カ\u{3099}", "か\u{3099}"]),
            ("ぱ", &["パ", "ﾊﾟ", "ハ゜", "は゜", "は\u{309a}"]),
            ("かな", &["カナ", "ｶﾅ"]),
            ("0123", &["０１２３", "⓪①②③"]),
            ("Abc", &["Ａｂｃ"]),
            ("-", &["－"]),
            ("ー", &["ｰ"]),
            ("株式会社", &["㍿"]),
            ("صلى الله عليه وسلم", &["ﷺ"]),
            (" あ ", &["\u{3000}あ\u{3000}", "\u{3000}ア ", "\u{a0}ｱ\u{3000}"]),
            ("っゃ", &["ッャ", "ｯｬ"]),
            ("ゔ", &["ヴ", "ｳﾞ", "う゛"]),
            ("わ\u{3099}", &["ヷ", "ﾜﾞ", "わ゛"]),
            ("ゝゞ", &["ヽヾ"]),
            ("ゕゖ", &["ヵヶ"]),
            ("こと", &["ヿ", "コト"]),
            ("より", &["ゟ", "ヨリ"]),
            ("神", &["\u{fa19}"]),
        ];
        for (normal, others) in rows {
            assert_eq!(norm(normal), normal);
            for other in others {
                assert_eq!(norm(other), normal, "{other:?}");
            }
        }
        let apart = [
            ("ー", "-"),
            ("ー", "－"),
            ("ー", "一"),
            ("つ", "っ"),
            ("や", "ゃ"),
            ("は", "ば"),
            ("は", "ぱ"),
            ("A", "a"),
            ("あ", " あ"),
            ("あ", "あ "),
            ("じ", "ぢ"),
            ("ず", "づ"),
            ("お", "を"),
            ("斉", "斎"),
            ("ね", "ネコ"),
            ("か", "力"),
        ];
        for (one, other) in apart {
            assert_ne!(norm(one), norm(other), "{one} {other}");
        }
    }

    #[test]
    fn fault_20_the_case_that_broke_others() {
        for text in
            ["a \u{344}", "a\u{3000}\u{344}", "\u{309b}", "か\u{309b}\u{309b}", "\u{ff9e}", "\u{30f7}", "\u{fdfa}"]
        {
            assert_eq!(norm(&norm(text)), norm(text), "{text:?}");
        }
        // Every character alone, and before a voiced mark.
        for c in '\0'..=char::MAX {
            for text in [c.to_string(), format!("{c}゛")] {
                let once = norm(&text);
                assert_eq!(norm(&once), once, "{text:?}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: proptest::test_runner::RngSeed::Fixed(9), ..ProptestConfig::with_cases(4_000) })]
        #[test]
        fn fault_20_twice_is_once(text in any::<String>(), marks in "[a\u{20}\u{344}\u{309b}\u{3099}\u{ff9e}\u{ff76}カか゜]{0,12}") {
            for text in [text, marks] {
                let once = norm(&text);
                prop_assert_eq!(norm(&once), once);
            }
        }

        /// Distinct normal forms stay distinct: what is hashed is the whole form.
        #[test]
        fn fault_21_kana_agree_letter_by_letter(text in "[ぁ-ゖ]{1,10}") {
            let katakana: String = text.chars().map(|c| char::from_u32(u32::from(c) + 0x60).unwrap()).collect();
            prop_assert_eq!(norm(&katakana), text.clone());
            prop_assert_eq!(norm(&text), text);
        }
    }

    #[test]
    fn fault_17_what_is_too_long_is_refused_before_the_work() {
        let marks = Secret::new("\u{301}".repeat(1_000_000));
        assert_eq!(normalise(&marks, 10).unwrap_err(), Code::EntryTooLong);
        assert_eq!(normalise(&Secret::from(""), 10).unwrap_err(), Code::EntryMissing);
        // One character becomes eighteen.
        assert_eq!(normalise(&Secret::from("ﷺ"), 10).unwrap_err(), Code::EntryTooLong);
        assert_eq!(normalise(&Secret::from("ﷺ"), 18).unwrap().chars(), 18);
        // Ten voiced kana in half width are twenty characters, and ten after normalising.
        assert_eq!(normalise(&Secret::new("ｶﾞ".repeat(10)), 10).unwrap().chars(), 10);
        assert_eq!(normalise(&Secret::new("ｶﾞ".repeat(11)), 10).unwrap_err(), Code::EntryTooLong);
    }
}
