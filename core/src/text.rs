//! Short texts that are cheap to hand on: rule IDs lie in the value itself, longer texts are shared.

/// A text of an answer: read as `str`, copied without allocating.
///
/// ```
/// let rule = madoguchi::Text::from("FEE-3");
/// assert_eq!(rule.as_str(), "FEE-3");
/// ```
pub use smol_str::SmolStr as Text;
