//! Normalises secret answers for comparison. The form is versioned, and normalising twice changes nothing (CRD-7).
//!
//! | step | effect |
//! |---|---|
//! | NFKD | half and full width become equal: ｶﾞ and ガ, Ａ and A, １ and 1, － and -; ㍿ becomes 株式会社; the blank U+3000 becomes U+0020 |
//! | twins | the seven pairs of JIS and Windows-31J become one character each: 〜 and ～, − and － (`twins.rs`) |
//! | kana | hiragana becomes katakana, letter by letter: かな becomes カナ |
//! | compose | NFC |
//!
//! After these four steps, twins, kana and NFKC change nothing more; a test compares the result with a loop over the three. Nothing is
//! removed: case matters, small kana differ from large ones, ー differs from -, blanks are not trimmed, and ゛ and ゜ that stand alone are not
//! combined with the letter before them.
//!
//! A version never changes: `pinned.rs` compares its tables with digests that were computed outside the library. What must change becomes another
//! version, and the previous one stays as long as answers are stored under it. It comes in two steps, as a schema does: every machine compares it,
//! then some write it.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::twins::same_for_both;
use crate::code::Code;
use crate::secret::Secret;
use crate::visible::is_assigned;

/// The version of the normal form, stored with each hash (CRD-7).
pub const NORMALISER_VERSION: u16 = VERSION_1.version;

/// One version of the normal form.
pub(super) struct NormalForm {
    /// Its number, which is stored with each hash.
    pub(super) version: u16,
    /// Passes the characters of a text's normal form to a function, one after another, until the function returns false.
    pub(super) each: fn(&str, &mut dyn FnMut(char) -> bool),
}

/// The versions of the normal form that are known.
pub(super) struct NormalForms {
    /// The version in which answers are stored.
    pub(super) written: &'static NormalForm,
    /// The other versions: stored answers are compared under them, and none is stored.
    pub(super) others: &'static [NormalForm],
}

impl NormalForms {
    /// The form of this version, if it is known.
    pub(super) fn of(&self, version: u16) -> Option<&'static NormalForm> {
        std::iter::once(self.written).chain(self.others).find(|form| form.version == version)
    }
}

/// The normal form that this module describes.
pub(super) const VERSION_1: NormalForm = NormalForm {
    version: 1,
    each: |text, take| {
        steps(text).all(take);
    },
};

/// Today's normal form, and no other yet.
pub(super) static NORMAL_FORMS: NormalForms = NormalForms { written: &VERSION_1, others: &[] };

/// A text in its normal form.
#[derive(Clone, Debug)]
pub struct Normalised {
    secret: Secret,
    chars: usize,
}

impl Normalised {
    /// The normal form; it is as secret as the text.
    pub const fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Its number of characters.
    pub const fn chars(&self) -> usize {
        self.chars
    }
}

/// Normalises an answer of up to `chars_max` code points, counted after normalising (CRD-7). The work is bounded for an entry of any length
/// (fault 17).
///
/// An entry that is refused here cannot be the right answer, so a caller need not count it as a wrong entry.
///
/// ```
/// use madoguchi::{Code, Secret, normalise};
/// let answer = |text: &str| normalise(&Secret::from(text), 10).map(|own| own.secret().expose().to_owned());
/// assert_eq!(answer("ｶﾞｯｷ")?, "ガッキ");
/// assert_eq!(answer("１０〜２０")?, answer("10～20")?); // typed on a Mac and on a PC
/// assert_ne!(answer("カ゛ッキ")?, answer("がっき")?); // nothing is combined
/// assert_eq!(answer("かぎかっこかぎかっこか").unwrap_err(), Code::EntryTooLong); // eleven characters
/// # Ok::<(), Code>(())
/// ```
///
/// # Errors
/// [`Code::EntryMissing`], [`Code::EntryTooLong`]; [`Code::WrongCharacter`] if Unicode has not assigned a code point of it, because a later version of
/// Unicode may give that another normal form.
pub fn normalise(text: &Secret, chars_max: u16) -> Result<Normalised, Code> {
    normalise_as(NORMAL_FORMS.written, text, chars_max)
}

/// The same, in a version of the normal form.
///
/// # Errors
/// As those of [`normalise`].
pub(super) fn normalise_as(form: &NormalForm, text: &Secret, chars_max: u16) -> Result<Normalised, Code> {
    let text = text.expose();
    if text.is_empty() {
        return Err(Code::EntryMissing);
    }
    let chars_max = usize::from(chars_max);
    if text.len() > chars_max.saturating_mul(BYTES_PER_CHAR_MAX) {
        return Err(Code::EntryTooLong);
    }
    if !text.chars().all(is_assigned) {
        return Err(Code::WrongCharacter);
    }
    // Reserves the full capacity, because growing would leave a copy of the secret in freed memory.
    let mut normal = Zeroizing::new(String::with_capacity(chars_max.saturating_add(1).saturating_mul(4)));
    let mut chars = 0_usize;
    (form.each)(text, &mut |c| {
        chars = chars.saturating_add(1);
        if chars <= chars_max {
            normal.push(c);
        }
        chars <= chars_max
    });
    if chars > chars_max {
        return Err(Code::EntryTooLong);
    }
    Ok(Normalised { secret: Secret::new(std::mem::take(&mut normal)), chars })
}

/// Computes the normal form, character by character.
fn steps(text: &str) -> impl Iterator<Item = char> {
    text.chars().nfkd().map(|c| katakana(same_for_both(c))).nfc()
}

/// Converts hiragana to katakana. The letters must be decomposed, with their marks as separate characters.
fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => u32::from(c).checked_add(KANA_OFFSET).and_then(char::from_u32).unwrap_or(c),
        other => other,
    }
}

/// Offset from hiragana to katakana.
const KANA_OFFSET: u32 = 0x60;
/// Input bytes that are read per allowed character: a kana and its mark are two code points of up to four bytes each; the rest is spare.
const BYTES_PER_CHAR_MAX: usize = 16;

#[cfg(test)]
mod pinned;

#[cfg(test)]
mod tests {
    #![expect(clippy::arithmetic_side_effects, reason = "numbers of a test are small")]

    use proptest::prelude::*;

    use super::*;

    fn norm(text: &str) -> String {
        steps(text).collect()
    }

    /// The published table, complete (fault 21).
    #[test]
    fn crd_7_fault_21_the_table() {
        let rows: [(&str, &[&str]); 27] = [
            ("アイウ", &["あいう", "ｱｲｳ", "ｱイう"]),
            ("ガ", &["が", "ｶﾞ", "カ\u{3099}", "か\u{3099}"]),
            ("パ", &["ぱ", "ﾊﾟ", "は\u{309a}"]),
            ("カ \u{3099}", &["カ゛", "か゛", "か\u{a0}\u{3099}"]),
            ("ハ \u{309a}", &["ハ゜", "は゜"]),
            ("カナ", &["かな", "ｶﾅ"]),
            ("¢", &["￠"]),
            ("£", &["￡"]),
            ("¬", &["￢"]),
            ("―", &["—", "\u{fe31}"]),
            ("∥", &["‖"]),
            ("~", &["〜", "～"]),
            ("0123", &["０１２３", "⓪①②③"]),
            ("Abc", &["Ａｂｃ"]),
            ("-", &["－", "−", "\u{207b}"]),
            ("ー", &["ｰ"]),
            ("株式会社", &["㍿"]),
            ("صلى الله عليه وسلم", &["ﷺ"]),
            (" ア ", &["\u{3000}あ\u{3000}", "\u{3000}ア ", "\u{a0}ｱ\u{3000}"]),
            ("ッャ", &["っゃ", "ｯｬ"]),
            ("ヴ", &["ゔ", "ｳﾞ", "う\u{3099}"]),
            ("ヷ", &["わ\u{3099}", "ﾜﾞ"]),
            ("ヽヾ", &["ゝゞ", "ゝゝ\u{3099}"]),
            ("ヵヶ", &["ゕゖ"]),
            ("コト", &["ヿ", "こと"]),
            ("ヨリ", &["ゟ", "より"]),
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
            ("ー", "−"),
            ("ー", "―"),
            ("が", "か゛"),
            ("か゛", "か゜"),
            ("―", "-"),
            ("∥", "|"),
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
        // Tests every character alone and before a voiced mark.
        for c in '\0'..=char::MAX {
            for text in [c.to_string(), format!("{c}゛")] {
                let once = norm(&text);
                assert_eq!(norm(&once), once, "{text:?}");
            }
        }
    }

    proptest! {
        #![proptest_config(crate::fixed::fixed(4_000))]
        #[test]
        fn fault_20_twice_is_once(text in any::<String>(), marks in "[a\u{20}\u{344}\u{309b}\u{3099}\u{ff9e}\u{ff76}カか゜]{0,12}") {
            for text in [text, marks] {
                let once = norm(&text);
                prop_assert_eq!(norm(&once), once);
            }
        }

        /// Applies the rule literally: twins, kana and NFKC repeatedly, until nothing changes.
        #[test]
        fn crd_7_the_form_is_where_twins_kana_and_nfkc_come_to_rest(
            text in any::<String>(),
            marks in "[あがｶﾞ゛゜\u{3099}\u{309a}〜～−－‖∥—―¢￠£￡¬￢\u{207b}\u{fe31}ヷわヿ㍿\u{338}\u{301} ]{0,12}",
        ) {
            for text in [text, marks] {
                prop_assert_eq!(norm(&text), at_rest(&text), "{:?}", text);
            }
        }

        /// Different normal forms stay different, because the whole form is hashed.
        #[test]
        fn fault_21_kana_agree_letter_by_letter(text in "[ぁ-ゖ]{1,10}") {
            let katakana: String = text.chars().map(|c| char::from_u32(u32::from(c) + 0x60).unwrap()).collect();
            prop_assert_eq!(norm(&text), katakana.clone());
            prop_assert_eq!(norm(&katakana), katakana);
        }
    }

    /// A slow, obvious implementation of the rule.
    fn at_rest(text: &str) -> String {
        let mut own = text.to_owned();
        loop {
            let twins: String = own.chars().map(same_for_both).collect();
            let kana: String = twins.chars().map(katakana).collect();
            let next: String = kana.nfkc().collect();
            if next == own {
                return own;
            }
            own = next;
        }
    }

    #[test]
    fn fault_80_twins_agree_wherever_they_stand() {
        for (mac, windows) in [("〜", "～"), ("−", "－"), ("‖", "∥"), ("—", "―"), ("¢", "￠"), ("£", "￡"), ("¬", "￢")]
        {
            for (before, after) in [("", ""), ("あ", "い"), ("", "\u{3099}"), ("か", "\u{338}")] {
                let [one, other] = [mac, windows].map(|twin| norm(&format!("{before}{twin}{after}")));
                assert_eq!(one, other, "{mac} {windows}");
            }
        }
    }

    #[test]
    fn crd_7_an_unassigned_code_point_is_refused() {
        // U+0378 has never been assigned; U+FFFE and U+FDD0 never will be.
        for text in ["\u{378}", "あ\u{378}", "\u{fffe}", "\u{fdd0}", "\u{e0000}"] {
            assert_eq!(normalise(&Secret::from(text), 10).unwrap_err(), Code::WrongCharacter, "{text:?}");
        }
        for text in ["あ", "\u{e000}", "\u{10fffd}", "\u{1b001}", "🌸", "\0", "\u{e0001}"] {
            assert!(normalise(&Secret::from(text), 10).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn fault_17_what_is_too_long_is_refused_before_the_work() {
        let marks = Secret::new("\u{301}".repeat(1_000_000));
        assert_eq!(normalise(&marks, 10).unwrap_err(), Code::EntryTooLong);
        assert_eq!(normalise(&Secret::from(""), 10).unwrap_err(), Code::EntryMissing);
        // One character decomposes into eighteen.
        assert_eq!(normalise(&Secret::from("ﷺ"), 10).unwrap_err(), Code::EntryTooLong);
        assert_eq!(normalise(&Secret::from("ﷺ"), 18).unwrap().chars(), 18);
        // Ten voiced half-width kana are twenty characters, and ten after normalising.
        assert_eq!(normalise(&Secret::new("ｶﾞ".repeat(10)), 10).unwrap().chars(), 10);
        assert_eq!(normalise(&Secret::new("ｶﾞ".repeat(11)), 10).unwrap_err(), Code::EntryTooLong);
        // An entry of more than 16 bytes for each character is not read: nobody learns that it ends with a code point that is not assigned.
        let bytes =
            |count: usize| normalise(&Secret::new(format!("{}\u{378}", "a".repeat(count - 2))), 10).unwrap_err();
        assert_eq!([159, 160, 161].map(bytes), [Code::WrongCharacter, Code::WrongCharacter, Code::EntryTooLong]);
    }
}
