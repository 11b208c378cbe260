//! Checks the form of one entry. All broken rules are reported together, as codes with positions, never with the text itself (CRD-1 …
//! CRD-8, CRD-10).
//!
//! Nothing is folded: a full-width digit is not accepted as a digit. Nothing is allocated, and the cost is bounded for entries of any
//! length.

use arrayvec::ArrayVec;
use encoding_rs::SHIFT_JIS;

use super::twins::{is_jis_twin, same_for_both};
use crate::code::Code;
use crate::page::FormRule;
use crate::text::Text;

/// The minimum and maximum number of characters of an entry, both allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lengths {
    /// The minimum.
    pub min: u16,
    /// The maximum.
    pub max: u16,
}

impl Lengths {
    /// Exactly this number of characters.
    pub const fn exactly(chars: u16) -> Self {
        Self { min: chars, max: chars }
    }
}

/// A type of account that a customer can enter: its Zengin code and its names (CRD-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountType {
    /// The Zengin code, one ASCII digit.
    pub code: char,
    /// The name in Japanese.
    pub ja: Text,
    /// The name in English.
    pub en: Text,
}

/// The institution's decisions about the forms of entries, checked with the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    pub(crate) account_types: Vec<AccountType>,
    pub(crate) login_id: Lengths,
    pub(crate) password: Lengths,
    pub(crate) activation_password: Lengths,
    pub(crate) answer: Lengths,
    pub(crate) mail_address_max: u16,
    pub(crate) telephone: Lengths,
    pub(crate) telephone_first: char,
    /// The keys of the secret questions.
    pub(crate) questions: Vec<Text>,
}

impl Forms {
    /// The account types that can be entered.
    pub fn account_types(&self) -> &[AccountType] {
        &self.account_types
    }

    /// The allowed length of an entry; for a word or a key, 1 to the length of the longest.
    pub fn lengths(&self, rule: FormRule) -> Lengths {
        match rule {
            FormRule::BranchNumber => BRANCH_NUMBER,
            FormRule::AccountNumber => ACCOUNT_NUMBER,
            FormRule::AccountType => Lengths::exactly(1),
            FormRule::LoginId => self.login_id,
            FormRule::Password => self.password,
            FormRule::ActivationPassword => self.activation_password,
            FormRule::Answer => self.answer,
            FormRule::MailAddress => Lengths { min: MAIL_ADDRESS_MIN, max: self.mail_address_max },
            FormRule::Telephone => self.telephone,
            FormRule::Question | FormRule::Tick | FormRule::YesOrNo => Lengths { min: 1, max: WORD_MAX },
        }
    }

    /// Describes the form as a page prints it, in Japanese and English: 「半角英数字6～12桁」.
    pub fn words(&self, rule: FormRule) -> (String, String) {
        let (ja, en) = (rule.ja(), rule.en());
        let Lengths { min, max } = self.lengths(rule);
        match rule {
            FormRule::LoginId | FormRule::Password | FormRule::ActivationPassword | FormRule::Telephone => {
                (format!("{ja}{min}～{max}桁"), format!("{min} to {max} {en}"))
            }
            FormRule::Answer => (format!("{ja}{max}文字以内"), format!("at most {max} {en}")),
            FormRule::MailAddress => (format!("{ja}{max}文字以内"), format!("at most {max} {en}")),
            FormRule::AccountType => self.choices(rule).unwrap_or_default(),
            FormRule::Question | FormRule::Tick | FormRule::YesOrNo => {
                let (choices, choices_en) = self.choices(rule).unwrap_or_default();
                (format!("{ja}（{choices}）"), format!("{en} ({choices_en})"))
            }
            _ => (ja.to_owned(), en.to_owned()),
        }
    }

    /// The allowed entries of a form with few choices, in Japanese and English; `None` for another form (CRD-10).
    pub(crate) fn choices(&self, rule: FormRule) -> Option<(String, String)> {
        let same = |words: &[&str]| Some((words.join("、"), words.join(", ")));
        match rule {
            FormRule::AccountType => {
                let types = &self.account_types;
                let ja = types.iter().map(|own| format!("{}…{}", own.code, own.ja)).collect::<Vec<_>>().join("、");
                let en = types.iter().map(|own| format!("{} {}", own.code, own.en)).collect::<Vec<_>>().join(", ");
                Some((ja, en))
            }
            FormRule::Question => same(&self.questions.iter().map(Text::as_str).collect::<Vec<_>>()),
            FormRule::Tick => same(&TICKED),
            FormRule::YesOrNo => same(&[YES, NO].concat()),
            _ => None,
        }
    }

    /// Describes a fault of an entry for display, in Japanese and English. If the entry is not one of a few choices, the text lists the
    /// choices (CRD-10).
    ///
    /// ```
    /// use madoguchi::{Code, FormRule, Profile};
    /// let seiwa = Profile::seiwa();
    /// let (ja, _) = seiwa.credentials().forms().fault_words(FormRule::Tick, Code::NotAChoice);
    /// assert_eq!(ja, "選択肢から選んでください（yes、on、true、1）");
    /// ```
    pub fn fault_words(&self, rule: FormRule, code: Code) -> (Text, Text) {
        let is_choice = matches!(code, Code::NotAChoice | Code::NoSuchAccountType | Code::NoSuchQuestion);
        match self.choices(rule).filter(|_| is_choice) {
            Some((ja, en)) => (format!("{}（{ja}）", code.ja()).into(), format!("{} ({en})", code.en()).into()),
            None => (Text::new_static(code.ja()), Text::new_static(code.en())),
        }
    }
}

/// One rule that an entry breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormFault {
    /// The code of the fault.
    pub code: Code,
    /// The byte position in the entry, from 0; `None` if the fault concerns the whole entry.
    pub position: Option<usize>,
}

/// Every rule that an entry breaks, each once; empty for a valid entry.
pub type FormFaults = ArrayVec<FormFault, FAULTS_MAX>;

/// Checks the form of one entry (CRD-1 … CRD-8, CRD-10).
///
/// ```
/// use madoguchi::{Code, FormRule, Profile, check_form};
/// let seiwa = Profile::seiwa();
/// let forms = seiwa.credentials().forms();
/// assert!(check_form(FormRule::Password, "Tulip2026", forms).is_empty());
///
/// // All faults are reported with their positions: too short, and a full-width digit at byte 3.
/// let faults = check_form(FormRule::Password, "abc１", forms);
/// assert_eq!(faults.iter().map(|fault| (fault.code, fault.position)).collect::<Vec<_>>(), [
///     (Code::EntryTooShort, None),
///     (Code::HalfWidthNeeded, Some(3)),
/// ]);
/// ```
pub fn check_form(rule: FormRule, text: &str, forms: &Forms) -> FormFaults {
    let mut faults = FormFaults::new();
    if text.is_empty() {
        // CRD-8: the contact telephone is optional.
        if rule != FormRule::Telephone {
            add(&mut faults, Code::EntryMissing, None);
        }
        return faults;
    }
    // Only the beginning of a huge text is read: its length is wrong whatever follows.
    let (text, cut) = beginning(text);
    let lengths = forms.lengths(rule);
    let chars = text.chars().count();
    if !cut && chars < usize::from(lengths.min) {
        add(&mut faults, Code::EntryTooShort, None);
    }
    if cut || chars > usize::from(lengths.max) {
        let end = text.char_indices().nth(lengths.max.into()).map_or(text.len(), |(place, _)| place);
        add(&mut faults, Code::EntryTooLong, Some(end));
    }
    match rule {
        // CRD-1, CRD-5: ASCII digits.
        FormRule::BranchNumber | FormRule::AccountNumber | FormRule::ActivationPassword => {
            check_ascii(text, |c| c.is_ascii_digit(), &mut faults);
        }
        // CRD-2, CRD-4: ASCII letters and digits, case kept.
        FormRule::LoginId | FormRule::Password => check_ascii(text, |c| c.is_ascii_alphanumeric(), &mut faults),
        FormRule::AccountType => check_account_type(text, forms, &mut faults),
        FormRule::Answer => check_answer(text, &mut faults),
        FormRule::MailAddress => check_mail_address(text, &mut faults),
        FormRule::Telephone => {
            check_ascii(text, |c| c.is_ascii_digit(), &mut faults);
            if text.starts_with(|first: char| first.is_ascii_digit() && first != forms.telephone_first) {
                add(&mut faults, Code::WrongFirstDigit, Some(0));
            }
        }
        FormRule::Question => {
            check_word(text, forms.questions.iter().map(Text::as_str), Code::NoSuchQuestion, &mut faults)
        }
        FormRule::Tick => check_word(text, TICKED.into_iter(), Code::NotAChoice, &mut faults),
        FormRule::YesOrNo => check_word(text, YES.into_iter().chain(NO), Code::NotAChoice, &mut faults),
    }
    faults
}

/// Reads an entry of the form `yes-or-no`; `None` for another text (CRD-8).
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.contains(&text);
    is(&YES).then_some(true).or_else(|| is(&NO).then_some(false))
}

/// Checks that two entries of the same thing are equal, code point by code point (CRD-3, CRD-4, CRD-5, CRD-8). The time reveals only the
/// lengths.
///
/// ```
/// use madoguchi::{Code, twice};
/// assert_eq!(twice("Tulip2026", "Tulip2026"), None);
/// assert_eq!(twice("Tulip2026", "tulip2026").map(|fault| fault.code), Some(Code::NotTheSame));
/// // It looks the same, but is another text.
/// assert_eq!(twice("が", "か\u{3099}").map(|fault| fault.code), Some(Code::NotTheSame));
/// ```
pub fn twice(first: &str, second: &str) -> Option<FormFault> {
    let same: bool = subtle::ConstantTimeEq::ct_eq(first.as_bytes(), second.as_bytes()).into();
    (!same).then_some(FormFault { code: Code::NotTheSame, position: None })
}

/// The part of an entry that is checked, and whether something was cut off.
fn beginning(text: &str) -> (&str, bool) {
    if text.len() <= JUDGED_BYTES_MAX {
        return (text, false);
    }
    (text.get(..text.floor_char_boundary(JUDGED_BYTES_MAX)).unwrap_or_default(), true)
}

/// Adds a fault if there is room; there is room for one of every kind.
fn add(faults: &mut FormFaults, code: Code, position: Option<usize>) {
    if faults.iter().all(|fault| fault.code != code) {
        let _ = faults.try_push(FormFault { code, position });
    }
}

/// Checks that every character is among the allowed ASCII; a full-width look-alike gets a fault of its own.
fn check_ascii(text: &str, allowed: impl Fn(char) -> bool, faults: &mut FormFaults) {
    for (place, c) in text.char_indices().filter(|&(_, c)| !allowed(c)) {
        let half_width = half_width(c).is_some_and(&allowed);
        add(faults, if half_width { Code::HalfWidthNeeded } else { Code::WrongCharacter }, Some(place));
    }
}

/// The ASCII character that a full-width character, or its twin, looks like.
fn half_width(c: char) -> Option<char> {
    match c {
        '！'..='～' => char::from_u32(u32::from(c).checked_sub(FULL_WIDTH_OFFSET)?),
        _ => Some(same_for_both(c)).filter(char::is_ascii),
    }
}

fn check_account_type(text: &str, forms: &Forms, faults: &mut FormFaults) {
    check_ascii(text, |c| c.is_ascii_digit(), faults);
    let known = |first: char| forms.account_types.iter().any(|own| own.code == first);
    if text.starts_with(|first: char| first.is_ascii_digit() && !known(first)) {
        add(faults, Code::NoSuchAccountType, Some(0));
    }
}

/// CRD-7: Windows-31J must write every character, or its twin, in two bytes, and at least one must not be a blank.
fn check_answer(text: &str, faults: &mut FormFaults) {
    if !is_full_width(text) {
        let mut buffer = [0; 4];
        for (place, c) in text.char_indices() {
            if !is_jis_twin(c) && !is_full_width(c.encode_utf8(&mut buffer)) {
                let other_width = matches!(c, ' '..='~' | '\u{ff61}'..='\u{ff9f}');
                add(faults, if other_width { Code::FullWidthNeeded } else { Code::WrongCharacter }, Some(place));
            }
        }
    }
    if text.chars().all(char::is_whitespace) {
        add(faults, Code::OnlyBlanks, None);
    }
}

/// Whether Windows-31J writes every character in two bytes. The encoder stops at the first character that it does not have.
fn is_full_width(text: &str) -> bool {
    let mut encoder = SHIFT_JIS.new_encoder();
    let (mut rest, mut buffer) = (text, [0; 128]);
    loop {
        let (result, read, written) = encoder.encode_from_utf8_without_replacement(rest, &mut buffer, true);
        let done = rest.get(..read).unwrap_or_default();
        // Each character takes one or two bytes, so the sum shows whether all take two.
        if Some(written) != done.chars().count().checked_mul(2) {
            return false;
        }
        rest = rest.get(read..).unwrap_or_default();
        match result {
            encoding_rs::EncoderResult::InputEmpty => return true,
            encoding_rs::EncoderResult::Unmappable(_) => return false,
            encoding_rs::EncoderResult::OutputFull => {}
        }
    }
}

/// CRD-8: one @ with something on both sides, and no more, because old carrier addresses have dots anywhere.
fn check_mail_address(text: &str, faults: &mut FormFaults) {
    check_ascii(text, |c| matches!(c, '!'..='~'), faults);
    let mut ats = text.char_indices().filter(|&(_, c)| c == '@').map(|(place, _)| place);
    match (ats.next(), ats.next()) {
        (None, _) => add(faults, Code::NotAMailAddress, Some(text.len())),
        (Some(_), Some(second)) => add(faults, Code::NotAMailAddress, Some(second)),
        (Some(only), None) if only == 0 || only.saturating_add(1) == text.len() => {
            add(faults, Code::NotAMailAddress, Some(only));
        }
        (Some(_), None) => {}
    }
}

fn check_word<'a>(text: &str, mut words: impl Iterator<Item = &'a str>, code: Code, faults: &mut FormFaults) {
    if !words.any(|word| word == text) {
        add(faults, code, None);
    }
}

/// The values that a ticked checkbox sends: `on` in HTML, `yes`, and those of frameworks. An unticked one sends nothing.
const TICKED: [&str; 4] = ["yes", "on", "true", "1"];
/// The values for yes that pages in Japanese and English send.
const YES: [&str; 3] = ["yes", "希望する", "はい"];
/// The values for no.
const NO: [&str; 3] = ["no", "希望しない", "いいえ"];
/// The longest password that a profile may allow.
pub(crate) const PASSWORD_MAX: usize = 64;
/// The longest mail address that a profile may allow (RFC 5321, 4.5.3.1.3, without the brackets).
pub(crate) const MAIL_ADDRESS_MOST: u16 = 254;
/// CRD-1, by the Zengin system.
const BRANCH_NUMBER: Lengths = Lengths::exactly(3);
/// CRD-1, by the Zengin system.
const ACCOUNT_NUMBER: Lengths = Lengths::exactly(7);
/// At least one character, an @ and one character.
const MAIL_ADDRESS_MIN: u16 = 3;
/// A word or the key of a question.
const WORD_MAX: u16 = 64;
/// From `！` to `!`.
const FULL_WIDTH_OFFSET: u32 = 0xfee0;
/// Bytes of an entry that are checked; every form's maximum is below it.
const JUDGED_BYTES_MAX: usize = 1_024;
/// The most rules that one entry can break.
const FAULTS_MAX: usize = 6;

const _: () = assert!(JUDGED_BYTES_MAX > 4 * PASSWORD_MAX && MAIL_ADDRESS_MOST < 1_000);

#[cfg(test)]
mod tests;
