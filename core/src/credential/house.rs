//! Passwords that anyone who knows the institution, or the customer, tries first (CRD-13).
//!
//! A password is compared after folding: compatible forms, case, kana, blanks and signs make no difference. Digits before or after do not
//! either, up to as many as the institution says.

use unicode_normalization::char::decompose_compatible;
use zeroize::Zeroizing;

use crate::text::Text;

/// The words of the institution, and what else is too near to the customer to be a password (CRD-13).
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
    /// As the institution writes them.
    pub(crate) words: Vec<Text>,
    /// Whether the customer's telephone, account number and login ID are refused too.
    pub(crate) own_data: bool,
    /// How many digits more a password may have and still be refused.
    pub(crate) digits: u8,
}

impl HouseRules {
    /// The words, as the institution writes them.
    pub fn words(&self) -> &[Text] {
        &self.words
    }

    /// Whether the customer's telephone, account number and login ID are refused too.
    pub const fn own_data(&self) -> bool {
        self.own_data
    }

    /// How many digits more a password may have, before and after the word together, and still be refused.
    pub const fn digits(&self) -> u8 {
        self.digits
    }

    /// Whether a password is a word of the institution, or one with a few digits more.
    pub(super) fn has(&self, password: &str) -> bool {
        let password = fold(password);
        self.words.iter().any(|word| self.is_near(&password, &fold(word)))
    }

    /// Whether a password is one of some texts of the customer, or one with a few digits more.
    pub(super) fn is_own(&self, password: &str, own: &[Option<&str>]) -> bool {
        let password = fold(password);
        self.own_data && own.iter().flatten().any(|own| self.is_near(&password, &fold(own)))
    }

    /// Whether a folded password is a folded word with at most so many digits around it.
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

/// The letters and digits of a text, in lower case, with hiragana as katakana; nothing of a text that is longer than any word.
pub(crate) fn fold(text: &str) -> Zeroizing<Vec<char>> {
    // Room beforehand, so that no copy is left behind where it grows.
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

/// The katakana of a hiragana.
fn katakana(c: char) -> char {
    let ('ぁ'..='ゖ') = c else { return c };
    u32::from(c).checked_add(KATAKANA_OFFSET).and_then(char::from_u32).unwrap_or(c)
}

/// From `ぁ` to `ァ`.
const KATAKANA_OFFSET: u32 = 0x60;
/// Characters that are compared: more than the longest word or password with its digits.
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
        let long = "\u{fdfa}".repeat(1_000_000); // 18 characters each, decomposed
        assert_eq!(fold(&long).len(), FOLDED_MAX);
        assert!(!rules(&["seiwa"]).has(&long));
    }
}
