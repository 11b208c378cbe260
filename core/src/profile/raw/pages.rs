//! Pages and texts as they are written (PAG-1, PAG-2).

use serde::Deserialize;

use super::{Placed, Text};

/// A page: its contents, as the institution prints it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawPage {
    /// The page.
    pub(in crate::profile) page: Placed<String>,
    /// Its name, as printed.
    pub(in crate::profile) name: Text,
    /// The screen ID (画面ID), if one is printed.
    pub(in crate::profile) screen_id: Option<Placed<String>>,
    /// The path to it through the menus, if there is one.
    pub(in crate::profile) path: Option<Text>,
    /// Its sections, from top to bottom.
    #[serde(default)]
    pub(in crate::profile) sections: Vec<RawSection>,
    /// Its buttons, from left to right.
    pub(in crate::profile) buttons: Vec<RawButton>,
    /// The rule that this page implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// A section of a page.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawSection {
    /// Its heading, if one is printed.
    pub(in crate::profile) name: Option<Text>,
    /// Its entry fields.
    #[serde(default)]
    pub(in crate::profile) fields: Vec<RawEntry>,
    /// The values that it only shows.
    #[serde(default)]
    pub(in crate::profile) shows: Vec<RawShown>,
    /// The rule that it implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
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
    /// The form of the entry. It must be that of the field, and may be left out.
    pub(in crate::profile) form: Option<Placed<String>>,
    /// The field of the same page that it repeats. It follows from the field, and may be left out.
    pub(in crate::profile) again: Option<Placed<String>>,
    /// Whether it must be filled in; if absent, it must.
    pub(in crate::profile) required: Option<Placed<bool>>,
    /// Whether the entry is a secret. It follows from the field, and may be left out.
    pub(in crate::profile) secret: Option<Placed<bool>>,
    /// Whether the page offers the software keyboard beside it; if absent, it does not.
    pub(in crate::profile) keyboard: Option<Placed<bool>>,
}

/// A value that a page only shows.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawShown {
    /// The field of the earlier entry.
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
    /// The pages to which it may lead. They follow from the page and the button, and may be left out.
    pub(in crate::profile) to: Option<Vec<Placed<String>>>,
    /// The section that contains it, from 0; if absent, it is below all sections.
    pub(in crate::profile) section: Option<Placed<i64>>,
    /// The rule that it implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// A text of the guide.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::profile) struct RawText {
    /// The key by which it is looked up, in lower-case ASCII letters, digits and hyphens.
    pub(in crate::profile) key: Placed<String>,
    /// What kind of text it is.
    pub(in crate::profile) kind: Placed<String>,
    /// In Japanese, as printed.
    pub(in crate::profile) ja: Placed<String>,
    /// In English.
    pub(in crate::profile) en: Placed<String>,
    /// The pages that show it.
    #[serde(default)]
    pub(in crate::profile) pages: Vec<Placed<String>>,
    /// The rule that it implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}
