//! Short texts that are cheap to copy: rule IDs are stored inline, longer texts are shared.

/// An immutable text: read as `str`, cloned without allocating.
///
/// ```
/// let rule = madoguchi::Text::from("FEE-3");
/// assert_eq!(rule.as_str(), "FEE-3");
/// ```
pub use smol_str::SmolStr as Text;

use crate::records::records_out;

records_out! {
    /// A text in both languages.
    TextRecord {
        /// In Japanese.
        ja: Text,
        /// In English.
        en: Text,
    }
}

impl TextRecord {
    /// Both texts, Japanese first.
    pub fn get(&self) -> (&str, &str) {
        (&self.ja, &self.en)
    }
}

impl From<(&str, &str)> for TextRecord {
    fn from((ja, en): (&str, &str)) -> Self {
        Self { ja: ja.into(), en: en.into() }
    }
}
