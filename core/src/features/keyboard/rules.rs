//! The classes of characters on a software keyboard, and the institution's decision about their keys (KEY-1).

use crate::page::FormRule;
use crate::text::Text;
use crate::words::words;

words! {
    /// A class of characters (文字種類): the software keyboard has a button for each (KEY-1).
    ///
    /// ```
    /// use madoguchi::KeyClass;
    /// assert_eq!(KeyClass::UpperCase.ja(), "英大文字");
    /// assert_eq!(KeyClass::from_name("kanji"), None);
    /// ```
    KeyClass;
    /// The ASCII digits.
    Digits = 0 "digits", "数字", "digits";
    /// The lower-case ASCII letters.
    LowerCase = 1 "lower-case", "英小文字", "lower case";
    /// The upper-case ASCII letters.
    UpperCase = 2 "upper-case", "英大文字", "upper case";
    /// ASCII symbols.
    Symbols = 3 "symbols", "記号", "symbols";
    /// Hiragana.
    Hiragana = 4 "hiragana", "ひらがな", "hiragana";
    /// Katakana.
    Katakana = 5 "katakana", "カタカナ", "katakana";
}

impl KeyClass {
    /// Whether a character belongs to the class. Kana are those that an answer may have (CRD-7).
    ///
    /// ```
    /// use madoguchi::KeyClass;
    /// assert!(KeyClass::Digits.has('7') && KeyClass::Katakana.has('ー'));
    /// assert!(!KeyClass::Digits.has('７')); // full-width
    /// ```
    pub const fn has(self, key: char) -> bool {
        match self {
            Self::Digits => key.is_ascii_digit(),
            Self::LowerCase => key.is_ascii_lowercase(),
            Self::UpperCase => key.is_ascii_uppercase(),
            Self::Symbols => key.is_ascii_punctuation(),
            Self::Hiragana => matches!(key, 'ぁ'..='ん' | 'ー'),
            Self::Katakana => matches!(key, 'ァ'..='ヶ' | 'ー'),
        }
    }

    /// How many keys the class has if none may be missing: a password may contain every digit and letter (CRD-2). `None` if an institution chooses.
    pub(crate) const fn keys(self) -> Option<usize> {
        match self {
            Self::Digits => Some(10),
            Self::LowerCase | Self::UpperCase => Some(26),
            Self::Symbols | Self::Hiragana | Self::Katakana => None,
        }
    }
}

/// The classes with which an entry of a form is typed (CRD-1 … CRD-8); empty for a form that is chosen from a list.
pub(crate) const fn classes_of(form: FormRule) -> &'static [KeyClass] {
    match form {
        FormRule::BranchNumber | FormRule::AccountNumber | FormRule::ActivationPassword | FormRule::Telephone => {
            &[KeyClass::Digits]
        }
        FormRule::LoginId | FormRule::Password => &[KeyClass::Digits, KeyClass::LowerCase, KeyClass::UpperCase],
        FormRule::MailAddress => &[KeyClass::Digits, KeyClass::LowerCase, KeyClass::UpperCase, KeyClass::Symbols],
        FormRule::Answer => &[KeyClass::Hiragana, KeyClass::Katakana],
        FormRule::AccountType | FormRule::Question | FormRule::Tick | FormRule::YesOrNo => &[],
    }
}

/// The keys of an institution's software keyboard: the profile's table `[keyboard]` (KEY-1).
///
/// ```
/// use madoguchi::{KeyClass, Profile};
/// let seiwa = Profile::seiwa();
/// let keyboard = seiwa.keyboard().ok_or("no keyboard")?;
/// assert_eq!(keyboard.keys(KeyClass::Digits), Some("0123456789"));
/// assert_eq!(keyboard.keys(KeyClass::Katakana), None); // no secret of the guide that is typed on it has kana
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyboardRules {
    /// Each class once, in the order of its buttons.
    pub(crate) classes: Vec<(KeyClass, Text)>,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl KeyboardRules {
    /// The classes, in the order of their buttons.
    pub fn classes(&self) -> impl Iterator<Item = KeyClass> {
        self.classes.iter().map(|(class, _)| *class)
    }

    /// The keys of a class, in the order of the profile; `None` if the keyboard lacks the class.
    pub fn keys(&self, class: KeyClass) -> Option<&str> {
        self.classes.iter().find(|(own, _)| *own == class).map(|(_, keys)| keys.as_str())
    }

    /// The classes with which an entry of a form is typed, in the order of their buttons.
    pub(crate) fn classes_for(&self, form: FormRule) -> impl Iterator<Item = KeyClass> {
        self.classes().filter(move |class| classes_of(form).contains(class))
    }

    /// The classes without which an entry of a form cannot be typed. Of kana one class is enough, because both agree at the question (CRD-7).
    pub(crate) fn lacks(&self, form: FormRule) -> Vec<KeyClass> {
        let needed = classes_of(form);
        let missing: Vec<_> = needed.iter().copied().filter(|class| self.keys(*class).is_none()).collect();
        let is_enough = form == FormRule::Answer && missing.len() < needed.len();
        if is_enough { Vec::new() } else { missing }
    }

    /// The rule that it implements.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The place in the institution's documents that it comes from.
    pub fn source(&self) -> &str {
        &self.source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character of Unicode: the classes have the numbers of keys that they say, and none has a character of another, except the long mark,
    /// which both kana have.
    #[test]
    fn key_1_the_classes_share_no_character() {
        let mut counts = [0_usize; KeyClass::ALL.len()];
        for key in '\0'..=char::MAX {
            let classes: Vec<_> = KeyClass::ALL.iter().filter(|class| class.has(key)).collect();
            classes.iter().for_each(|class| counts[class.index()] += 1);
            assert!(classes.len() <= 1 || key == 'ー', "{key:?}");
        }
        assert_eq!(counts, [10, 26, 26, 32, 84, 87]);
        for class in KeyClass::ALL {
            assert!(class.keys().is_none_or(|keys| keys == counts[class.index()]), "{class}");
        }
    }
}
