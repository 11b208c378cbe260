//! Pages and texts as they are written (PAG-1, PAG-2).

use serde::Deserialize;

use super::{Placed, Text};

/// A page: what stands on it, as the institution prints it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawPage {
    /// The page.
    pub(in crate::profile) page: Placed<String>,
    /// Its name, as printed.
    pub(in crate::profile) name: Text,
    /// The screen ID (画面ID), where one is printed.
    pub(in crate::profile) screen_id: Option<Placed<String>>,
    /// The way to it through the menus, where there is one.
    pub(in crate::profile) path: Option<Text>,
    /// Its sections, from top to bottom.
    #[serde(default)]
    pub(in crate::profile) sections: Vec<RawSection>,
    /// Its buttons, from left to right.
    pub(in crate::profile) buttons: Vec<RawButton>,
    /// The rule this page carries.
    pub(in crate::profile) rule: Placed<String>,
    /// Where it stands in the document.
    pub(in crate::profile) source: Placed<String>,
}

/// A section of a page.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawSection {
    /// Its heading, where one is printed.
    pub(in crate::profile) name: Option<Text>,
    /// What is entered in it.
    #[serde(default)]
    pub(in crate::profile) fields: Vec<RawEntry>,
    /// What it only shows.
    #[serde(default)]
    pub(in crate::profile) shows: Vec<RawShown>,
    /// The rule it carries.
    pub(in crate::profile) rule: Placed<String>,
    /// Where it stands in the document.
    pub(in crate::profile) source: Placed<String>,
}

/// An entry field.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawEntry {
    /// The field.
    pub(in crate::profile) field: Placed<String>,
    /// Its label in Japanese, as printed.
    pub(in crate::profile) ja: Placed<String>,
    /// Its label in English.
    pub(in crate::profile) en: Placed<String>,
    /// The form of what is entered; it can only be that of the field, and need not be given.
    pub(in crate::profile) form: Option<Placed<String>>,
    /// The field of the same page that it repeats; it follows from the field, and need not be given.
    pub(in crate::profile) again: Option<Placed<String>>,
    /// Whether it must be filled in; without it, it must.
    pub(in crate::profile) required: Option<Placed<bool>>,
    /// Whether what is entered is a secret; it follows from the field, and need not be given.
    pub(in crate::profile) secret: Option<Placed<bool>>,
    /// Whether the software keyboard is offered beside it; without it, it is not.
    pub(in crate::profile) keyboard: Option<Placed<bool>>,
}

/// Something that a page only shows.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawShown {
    /// The field that was entered before.
    pub(in crate::profile) field: Placed<String>,
    /// Its label in Japanese, as printed.
    pub(in crate::profile) ja: Placed<String>,
    /// Its label in English.
    pub(in crate::profile) en: Placed<String>,
}

/// A button.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawButton {
    /// The button.
    pub(in crate::profile) button: Placed<String>,
    /// Its label in Japanese, as printed.
    pub(in crate::profile) ja: Placed<String>,
    /// Its label in English.
    pub(in crate::profile) en: Placed<String>,
    /// The pages that it may lead to; they follow from the page and the button, and need not be given.
    pub(in crate::profile) to: Option<Vec<Placed<String>>>,
    /// The section that it stands in, from 0; without it, below all of them.
    pub(in crate::profile) section: Option<Placed<i64>>,
    /// The rule it carries.
    pub(in crate::profile) rule: Placed<String>,
    /// Where it stands in the document.
    pub(in crate::profile) source: Placed<String>,
}

/// A text of the guide.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawText {
    /// The key by which it is asked for, in lower-case ASCII letters, digits and hyphens.
    pub(in crate::profile) key: Placed<String>,
    /// What kind of text it is.
    pub(in crate::profile) kind: Placed<String>,
    /// In Japanese, as printed.
    pub(in crate::profile) ja: Placed<String>,
    /// In English.
    pub(in crate::profile) en: Placed<String>,
    /// The pages on which it stands.
    #[serde(default)]
    pub(in crate::profile) pages: Vec<Placed<String>>,
    /// The rule it carries.
    pub(in crate::profile) rule: Placed<String>,
    /// Where it stands in the document.
    pub(in crate::profile) source: Placed<String>,
}
