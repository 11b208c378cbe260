//! What the institution decides about credentials, checked with the profile (CRD-1 … CRD-11).

use super::form::Forms;
use super::params::HashLimits;
use super::passcode::PasscodeRules;
use super::questions::SecretQuestion;
use super::record::ChangeRules;
use super::strength::StrengthRules;
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
