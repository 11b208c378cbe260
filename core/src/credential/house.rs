//! Refuses passwords that anyone who knows the institution or the customer would guess first (CRD-13).
//!
//! A password is compared after folding, which removes differences of compatible forms, case, kana, blanks and signs. Digits before or
//! after the word are ignored up to a number that the institution sets.

use unicode_normalization::char::decompose_compatible;
use zeroize::Zeroizing;

use crate::text::Text;

/// The institution's own words, and whether the customer's own data is refused as a password too (CRD-13).
///
/// ```
/// use madoguchi::Profile;
/// let seiwa = Profile::seiwa();
/// let house = seiwa.credentials().strength().house.as_ref().ok_or("no words")?;
/// assert!(house.words().iter().any(|word| word == "セイワ"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseRules {
    /// As written in the profile.
    pub(crate) words: Vec<Text>,
    /// Whether a password is refused too if it is the customer's telephone number, account number or login ID, with at most
    /// [`digits`](Self::digits) extra digits.
    pub(crate) own_data: bool,
    /// The most extra digits with which a password is still refused.
    pub(crate) digits: u8,
}

impl HouseRules {
    /// The words, as written in the profile.
    pub fn words(&self) -> &[Text] {
        &self.words
    }

    /// Whether a password is refused too if it is the customer's telephone number, account number or login ID, with at most
    /// [`digits`](Self::digits) extra digits.
    pub const fn own_data(&self) -> bool {
        self.own_data
    }

    /// The most extra digits, before and after the word together, with which a password is still refused.
    pub const fn digits(&self) -> u8 {
        self.digits
    }

    /// Whether a password is a word of the institution, possibly with a few extra digits.
    pub(super) fn has(&self, password: &str) -> bool {
        let password = fold(password);
        self.words.iter().any(|word| self.is_near(&password, &fold(word)))
    }

    /// Whether a password is one of the customer's own texts, possibly with a few extra digits.
    pub(super) fn is_own(&self, password: &str, own: &[Option<&str>]) -> bool {
        let password = fold(password);
        self.own_data && own.iter().flatten().any(|own| self.is_near(&password, &fold(own)))
    }

    /// Whether a folded password is a folded word with at most the allowed number of digits around it.
    fn is_near(&self, password: &[char], word: &[char]) -> bool {
        let Some(more) = password.len().checked_sub(word.len()) else { return false };
        if word.is_empty() || more > self.digits.into() {
            return false;
        }
        (0..=more).any(|before| {
            let Some((head, rest)) = password.split_at_checked(before) else { return false };
            rest.strip_prefix(word).is_some_and(|tail| head.iter().chain(tail).all(char::is_ascii_digit))
        })
    }
}

/// The letters and digits of a text, in lower case, with hiragana as katakana, cut at a length above that of any word.
pub(crate) fn fold(text: &str) -> Zeroizing<Vec<char>> {
    // Reserves the capacity first, because growing would leave a copy of the secret in freed memory.
    let mut folded = Zeroizing::new(Vec::with_capacity(FOLDED_MAX));
    for c in text.chars().take(FOLDED_MAX) {
        decompose_compatible(c, |part| {
            let lower = part.to_lowercase().filter(|c| c.is_alphanumeric()).map(katakana);
            let room = FOLDED_MAX.saturating_sub(folded.len());
            folded.extend(lower.take(room));
        });
    }
    folded
}

/// The katakana for a hiragana.
fn katakana(c: char) -> char {
    let ('ぁ'..='ゖ') = c else { return c };
    u32::from(c).checked_add(KATAKANA_OFFSET).and_then(char::from_u32).unwrap_or(c)
}

/// From `ぁ` to `ァ`.
const KATAKANA_OFFSET: u32 = 0x60;
/// Characters that are compared: more than in the longest word or password with its digits.
const FOLDED_MAX: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(words: &[&str]) -> HouseRules {
        HouseRules { words: words.iter().copied().map(Text::from).collect(), own_data: true, digits: 4 }
    }

    #[test]
    fn crd_13_a_word_of_the_house_and_up_to_four_digits_more() {
        let rules = rules(&["セイワ", "seiwa", "Myねっと", "2231"]);
        for refused in [
            "seiwa",
            "SEIWA",
            "ｓｅｉｗａ",
            "s-e-i-w-a",
            "sei wa",
            "seïwa",
            "seiwa1",
            "seiwa2026",
            "2026seiwa",
            "20seiwa26",
            "セイワ",
            "せいわ2026",
            "ｾｲﾜ",
            "MYネット12",
            "2231",
            "22310000",
            "00002231",
            "12223134",
        ] {
            assert!(rules.has(refused), "{refused:?}");
        }
        for allowed in [
            "seiwa12345",
            "12345seiwa",
            "123seiwa12",
            "seiwax",
            "xseiwa",
            "seiwa1x",
            "seiw",
            "",
            "2230000",
            "223100000",
        ] {
            assert!(!rules.has(allowed), "{allowed:?}");
        }
    }

    #[test]
    fn crd_13_what_is_the_customers_own_and_up_to_four_digits_more() {
        let (house, own) =
            (rules(&["seiwa"]), [Some("09012345678"), Some("3456789"), None, Some("hanako88"), Some("")]);
        for refused in
            ["09012345678", "090-1234-5678", "090123456781", "3456789", "34567892026", "Hanako88", "hanako881"]
        {
            assert!(house.is_own(refused, &own), "{refused:?}");
        }
        for allowed in ["345678920261", "3456780", "hanako8", "tulip2026", ""] {
            assert!(!house.is_own(allowed, &own), "{allowed:?}");
        }
        assert!(!HouseRules { own_data: false, ..house }.is_own("3456789", &own));
    }

    #[test]
    fn crd_13_fault_17_a_text_of_any_length_costs_no_more() {
        let long = "\u{fdfa}".repeat(1_000_000); // each one decomposes into 18 characters
        assert_eq!(fold(&long).len(), FOLDED_MAX);
        assert!(!rules(&["seiwa"]).has(&long));
    }
}
