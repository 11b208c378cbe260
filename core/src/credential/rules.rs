//! What the institution decides about credentials, checked with the profile (CRD-1 … CRD-11).

use super::form::Forms;
use super::params::HashLimits;
use super::strength::StrengthRules;
use crate::date::Date;
use crate::text::Text;

/// What the institution decides about credentials.
///
/// ```
/// use madoguchi::{FormRule, Profile};
/// let seiwa = Profile::seiwa();
/// let rules = seiwa.credentials();
/// assert_eq!((rules.forms().lengths(FormRule::Password).min, rules.hash().now().memory_kib()), (6, 19_456));
/// assert!(rules.question("favourite-song").is_some() && rules.question("好きな曲は？").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialRules {
    pub(crate) forms: Forms,
    pub(crate) strength: StrengthRules,
    pub(crate) hash: HashLimits,
    pub(crate) change: ChangeRules,
    pub(crate) passcode: PasscodeRules,
    pub(crate) questions: Vec<SecretQuestion>,
    /// The rules that the sections carry, in the order of the document.
    pub(crate) rules: Vec<Text>,
}

impl CredentialRules {
    /// The forms of entries (CRD-1, CRD-2, CRD-4, CRD-5, CRD-7, CRD-8).
    pub const fn forms(&self) -> &Forms {
        &self.forms
    }

    /// The rules for a new password (CRD-3).
    pub const fn strength(&self) -> &StrengthRules {
        &self.strength
    }

    /// What a hash costs (CRD-9).
    pub const fn hash(&self) -> &HashLimits {
        &self.hash
    }

    /// When a password is to be changed (CRD-11).
    pub const fn change(&self) -> &ChangeRules {
        &self.change
    }

    /// How mail passcodes are made, and how often (CRD-6).
    pub const fn passcode(&self) -> &PasscodeRules {
        &self.passcode
    }

    /// The questions that a customer can choose, in the institution's order (CRD-7).
    pub fn questions(&self) -> &[SecretQuestion] {
        &self.questions
    }

    /// The question of a key.
    pub fn question(&self, key: &str) -> Option<&SecretQuestion> {
        self.questions.iter().find(|own| own.key == key)
    }
}

/// When a password is to be changed (CRD-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeRules {
    /// The days after which a change is recommended; absent where none is.
    pub recommend_days: Option<u16>,
    /// The days after which a change is forced; absent where none is.
    pub force_days: Option<u16>,
    /// The version of the rules for passwords, as the institution counts.
    pub version: u16,
    /// The first day on which they hold.
    pub from: Date,
    /// The days from then on within which older passwords that would not do any more are to be changed.
    pub grace_days: u16,
}

/// What the institution decides about mail passcodes (CRD-6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasscodeRules {
    /// How many digits it has, 4 to 10.
    pub digits: u8,
    /// How many minutes it lives; at the end it is no longer taken.
    pub life_minutes: u16,
    /// Whether it can be used once only.
    pub single_use: bool,
    /// How many may be made within an hour, 1 to 20.
    pub per_hour_max: u8,
}

/// A question that a customer can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretQuestion {
    /// Its key, which is kept; the texts may change.
    pub key: Text,
    /// The question in Japanese.
    pub ja: Text,
    /// The question in English.
    pub en: Text,
}
