//! The software keyboard as it is written (KEY-1).

use serde::Deserialize;

use super::Placed;

/// The keys of the software keyboard.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawKeyboard {
    /// Its classes of characters, in the order of their buttons.
    pub(in crate::profile) classes: Placed<Vec<RawKeyClass>>,
    /// The rule that it implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// A class of characters.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawKeyClass {
    /// The class: `digits`, `lower-case`, `upper-case`, `symbols`, `hiragana` or `katakana`.
    pub(in crate::profile) class: Placed<String>,
    /// Its keys, each once. Of digits and letters none may be missing.
    pub(in crate::profile) keys: Placed<String>,
}
