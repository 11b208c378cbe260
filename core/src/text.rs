//! Short texts that are cheap to copy: rule IDs are stored inline, longer texts are shared.

/// A text in an answer: read as `str`, cloned without allocating.
///
/// ```
/// let rule = madoguchi::Text::from("FEE-3");
/// assert_eq!(rule.as_str(), "FEE-3");
/// ```
pub use smol_str::SmolStr as Text;
