//! Keeps one version number for the library and all its bindings.

use crate::files;
use crate::shell::{Done, cargo, root};

/// The files that contain the version, each with the text before and after it.
const PLACES: [(&str, &str, &str); 7] = [
    ("Cargo.toml", "[workspace.package]\nversion = \"", "\""),
    ("Cargo.toml", "madoguchi = { path = \"core\", version = \"", "\""),
    ("fuzz/Cargo.lock", "name = \"madoguchi\"\nversion = \"", "\""),
    ("benches/peers/Cargo.lock", "name = \"madoguchi\"\nversion = \"", "\""),
    ("bindings-kotlin/pom.xml", "<artifactId>madoguchi</artifactId>\n  <version>", "</version>"),
    ("bindings-kotlin/README.md", "<artifactId>madoguchi</artifactId>\n  <version>", "</version>"),
    ("bindings-kotlin/README.md", "\nversion=", "\n"),
];

/// The version, if all files agree.
pub(crate) fn agreed() -> Result<String, String> {
    let mut versions = Vec::new();
    for (file, before, after) in PLACES {
        let text = files::read(&root().join(file))?;
        let (start, end) = place(&text, before, after).ok_or_else(|| format!("{file} says no version"))?;
        versions.push((file, text.get(start..end).unwrap_or_default().to_owned()));
    }
    match versions.first() {
        Some((_, first)) if versions.iter().all(|(_, version)| version == first) => Ok(first.clone()),
        _ => Err(format!("the versions differ: {versions:?}")),
    }
}

/// Writes a version into every place.
pub(crate) fn set(version: &str) -> Done {
    let numbers: Vec<_> = version.split('.').collect();
    let whole = |number: &&str| number.parse::<u32>().is_ok_and(|value| value.to_string() == **number);
    if numbers.len() != 3 || !numbers.iter().all(whole) {
        return Err(format!("a version is three numbers, as 0.2.0, and `{version}` is not"));
    }
    for (file, before, after) in PLACES {
        let mut text = files::read(&root().join(file))?;
        let (start, end) = place(&text, before, after).ok_or_else(|| format!("{file} says no version"))?;
        text.replace_range(start..end, version);
        files::write(&root().join(file), &text)?;
    }
    // The lock file contains it too.
    cargo(&["update", "--workspace", "--offline", "--quiet"])
}

fn place(text: &str, before: &str, after: &str) -> Option<(usize, usize)> {
    let start = text.find(before)?.checked_add(before.len())?;
    let end = text.get(start..)?.find(after)?.checked_add(start)?;
    Some((start, end))
}
