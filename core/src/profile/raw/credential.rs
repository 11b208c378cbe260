//! Credentials and entries as they are written (CRD-1 … CRD-11).

use serde::Deserialize;

use super::{Placed, Text, TomlDate};

/// The institution's decisions about credentials and entry fields.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawCredentials {
    /// The account types that an own account can have (CRD-1).
    pub(in crate::profile) account_type: Placed<Vec<RawAccountType>>,
    /// The login ID (CRD-4).
    pub(in crate::profile) login_id: Box<RawLengths>,
    /// Both passwords (CRD-2).
    pub(in crate::profile) password: Box<RawLengths>,
    /// The activation password (CRD-5).
    pub(in crate::profile) activation_password: Box<RawLengths>,
    /// An answer to a secret question (CRD-7).
    pub(in crate::profile) answer: Box<RawLengths>,
    /// The mail address (CRD-8).
    pub(in crate::profile) mail_address: Box<RawMailAddress>,
    /// The contact telephone (CRD-8).
    pub(in crate::profile) telephone: Box<RawTelephone>,
    /// Rules for a new password (CRD-3).
    pub(in crate::profile) strength: Box<RawStrength>,
    /// Passwords that are refused because anyone who knows the institution or the customer would try them first (CRD-13); if absent, this is not
    /// checked.
    pub(in crate::profile) house: Option<Box<RawHouse>>,
    /// What a hash costs (CRD-9).
    pub(in crate::profile) hash: Box<RawHash>,
    /// When a password must be changed (CRD-11).
    pub(in crate::profile) change: Box<RawChange>,
    /// Mail passcodes (CRD-6).
    pub(in crate::profile) passcode: Box<RawPasscode>,
    /// The secret questions to choose from, at least ten (CRD-7).
    pub(in crate::profile) question: Placed<Vec<RawQuestion>>,
}

/// An account type.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawAccountType {
    /// Its Zengin code, one digit in quotes.
    pub(in crate::profile) code: Placed<String>,
    /// Its name.
    pub(in crate::profile) text: Text,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// How many characters an entry has.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawLengths {
    /// The fewest characters, from 1.
    pub(in crate::profile) min: Placed<i64>,
    /// The most characters, up to 64.
    pub(in crate::profile) max: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// The mail address.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawMailAddress {
    /// The most characters, 3 to 254.
    pub(in crate::profile) max: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// The contact telephone.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawTelephone {
    /// The fewest digits, from 1.
    pub(in crate::profile) min: Placed<i64>,
    /// The most digits, up to 15.
    pub(in crate::profile) max: Placed<i64>,
    /// The first digit, in quotes.
    pub(in crate::profile) first: Placed<String>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// Rules for a new password, each a switch.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawStrength {
    /// It must differ from the current password.
    pub(in crate::profile) not_current: Placed<bool>,
    /// The login password and the confirmation password must differ.
    pub(in crate::profile) not_other: Placed<bool>,
    /// It must differ from the login ID.
    pub(in crate::profile) not_login_id: Placed<bool>,
    /// It must not be on the list of common passwords.
    pub(in crate::profile) not_common: Placed<bool>,
    /// It must have letters and digits.
    pub(in crate::profile) mixed: Placed<bool>,
    /// How many previous passwords may not be reused, 0 to 10.
    pub(in crate::profile) history: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// Words of the institution, and data of the customer, that are refused as passwords.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawHouse {
    /// The institution's names, products, bank code, branches and platform, in kanji, kana and Latin letters: 1 to 200 words, each of at most 64
    /// characters. Case, width, kind of kana, spaces and punctuation are ignored.
    pub(in crate::profile) words: Placed<Vec<Placed<String>>>,
    /// Whether the customer's telephone, account number and login ID are refused too.
    pub(in crate::profile) own_data: Placed<bool>,
    /// How many digits a password may have in addition, before and after the word together, and still be refused; 0 to 8.
    pub(in crate::profile) digits_more: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// The cost of a new Argon2id hash, and the highest cost of a stored one that is still compared.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawHash {
    /// Memory in KiB, at least 8 for each lane.
    pub(in crate::profile) memory_kib: Placed<i64>,
    /// Passes over the memory, 1 to 16.
    pub(in crate::profile) passes: Placed<i64>,
    /// Lanes, 1 to 16.
    pub(in crate::profile) lanes: Placed<i64>,
    /// The most memory in KiB that a stored hash may require, up to 1048576.
    pub(in crate::profile) memory_kib_max: Placed<i64>,
    /// The most passes that a stored hash may require.
    pub(in crate::profile) passes_max: Placed<i64>,
    /// The most lanes that a stored hash may require.
    pub(in crate::profile) lanes_max: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// When a password must be changed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawChange {
    /// The days after which a change is recommended, 1 to 3660; if absent, it never is.
    pub(in crate::profile) days_recommended: Option<Placed<i64>>,
    /// The days after which a change is forced, 1 to 3660; if absent, it never is.
    pub(in crate::profile) days_forced: Option<Placed<i64>>,
    /// The version of the rules for passwords, in the institution's own numbering, from 1.
    pub(in crate::profile) version: Placed<i64>,
    /// The first day on which this version applies.
    pub(in crate::profile) from: Placed<TomlDate>,
    /// The days from then on within which passwords that break the new rules must be changed, 0 to 3660.
    pub(in crate::profile) days_of_grace: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// Mail passcodes.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawPasscode {
    /// The number of digits, 4 to 10.
    pub(in crate::profile) digits: Placed<i64>,
    /// The minutes for which it is valid, 1 to 1440.
    pub(in crate::profile) life_minutes: Placed<i64>,
    /// Whether it can be used only once.
    pub(in crate::profile) single_use: Placed<bool>,
    /// The most that may be made within an hour, 1 to 20.
    pub(in crate::profile) per_hour_max: Placed<i64>,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// A secret question.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawQuestion {
    /// Its key, in lower-case ASCII letters, digits and hyphens. A customer's choice is stored by it.
    pub(in crate::profile) key: Placed<String>,
    /// The question.
    pub(in crate::profile) text: Text,
    /// The rule that this implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}
