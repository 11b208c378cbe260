//! The institution's decisions about credentials, checked with the profile (CRD-1 … CRD-11).

use super::form::Forms;
use super::params::HashLimits;
use super::strength::StrengthRules;
use crate::date::Date;
use crate::text::Text;

/// The institution's decisions about credentials.
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
    /// The rule IDs of the sections, in the order of the document.
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

    /// The cost of a hash (CRD-9).
    pub const fn hash(&self) -> &HashLimits {
        &self.hash
    }

    /// When a password must or should be changed (CRD-11).
    pub const fn change(&self) -> &ChangeRules {
        &self.change
    }

    /// How mail passcodes are made, and how many (CRD-6).
    pub const fn passcode(&self) -> &PasscodeRules {
        &self.passcode
    }

    /// The questions that a customer can choose from, in the institution's order (CRD-7).
    pub fn questions(&self) -> &[SecretQuestion] {
        &self.questions
    }

    /// The question with this key.
    pub fn question(&self, key: &str) -> Option<&SecretQuestion> {
        self.questions.iter().find(|own| own.key == key)
    }
}

/// When a password must or should be changed (CRD-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeRules {
    /// Days after which a change is recommended; `None` for never.
    pub recommend_days: Option<u16>,
    /// Days after which a change is forced; `None` for never.
    pub force_days: Option<u16>,
    /// The institution's version number of the password rules.
    pub version: u16,
    /// The first day on which this version applies.
    pub from: Date,
    /// Days from then on in which a customer must change an older password that no longer satisfies the rules.
    pub grace_days: u16,
}

/// The institution's decisions about mail passcodes (CRD-6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasscodeRules {
    /// Number of digits, 4 to 10.
    pub digits: u8,
    /// Lifetime in minutes; at its end the passcode is expired.
    pub life_minutes: u16,
    /// Whether it can be used only once.
    pub single_use: bool,
    /// How many may be made per hour, 1 to 20.
    pub per_hour_max: u8,
}

/// A question that a customer can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretQuestion {
    /// Its key, which is stored; the texts may change.
    pub key: Text,
    /// The question in Japanese.
    pub ja: Text,
    /// The question in English.
    pub en: Text,
}
