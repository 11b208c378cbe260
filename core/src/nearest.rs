//! Suggests the known name that a misspelt name most likely means.

/// The known name nearest to a misspelt one: it differs only in case, `_` for `-`, or at most two letters.
pub(crate) fn nearest<'k>(typed: &str, known: &[&'k str]) -> Option<&'k str> {
    let plain = |name: &str| name.to_ascii_lowercase().replace('_', "-");
    let typed = plain(typed);
    let near = known.iter().filter_map(|&name| {
        // Names whose lengths differ too much are not compared letter by letter.
        let is_near = typed.len().abs_diff(name.len()) <= SLIPS_MAX;
        let distance = is_near.then(|| strsim::osa_distance(&typed, &plain(name)))?;
        (distance <= SLIPS_MAX.min(name.len().div_euclid(2))).then_some((distance, name))
    });
    near.min_by_key(|&(distance, _)| distance).map(|(_, name)| name)
}

/// Letters by which a misspelt name may differ.
const SLIPS_MAX: usize = 2;
