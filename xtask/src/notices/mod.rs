//! Writes the notices of all third-party parts in the packages: author, licence, and the texts of the licences.

mod crates;
mod beside;

use std::collections::BTreeMap;

use crate::files;
use crate::shell::{Done, root};

/// The file, in the root of the tree and in every package.
pub(crate) const FILE: &str = "THIRD-PARTY-NOTICES.txt";

/// Writes the file.
pub(crate) fn write() -> Done {
    files::write(&root().join(FILE), &made()?)
}

/// A third-party part.
struct Part {
    name: String,
    version: String,
    licence: String,
    /// Where its source is published.
    source: String,
    /// The packages that contain it.
    packages: String,
    /// The texts of its licences, each with its file name.
    texts: Vec<(String, String)>,
}

/// The file's expected content.
fn made() -> Result<String, String> {
    let mut parts = crates::linked()?;
    parts.extend(beside::parts()?);
    Ok(written(&parts))
}

const HEAD: &str = "\
Third-party notices
===================

The packages of madoguchi for C, for Python, and for Kotlin and Java contain the parts that are listed here. No
crate was changed. Each part is under its own licence; the texts stand behind the list, each once. The crates are on crates.io under
their name and version.

MPL-2.0, section 3.2: the source of the parts under this licence is the crate of that name and version on crates.io, and the repository
that is named beside it, both free of charge.
";

/// The list, followed by the texts.
fn written(parts: &[Part]) -> String {
    let mut page = HEAD.to_owned();
    for Part { name, version, licence, source, packages, .. } in parts {
        page.push_str(&format!("\n{name} {version}\n    {licence}; in {packages}\n    {source}\n"));
    }
    // Copies of one text differ only in blanks and line ends.
    let mut texts: BTreeMap<String, (usize, &str, Vec<String>)> = BTreeMap::new();
    for part in parts {
        for (file, text) in &part.texts {
            let key = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let place = texts.len();
            let (_, _, users) = texts.entry(key).or_insert((place, text, Vec::new()));
            users.push(format!("{} {} ({file})", part.name, part.version));
        }
    }
    let mut texts: Vec<_> = texts.into_values().collect();
    texts.sort();
    let line = "-".repeat(80);
    for (_, text, users) in texts {
        let text: Vec<_> = text.lines().map(str::trim_end).collect();
        page.push_str(&format!("\n{line}\n{}\n{line}\n\n{}\n", users.join("\n"), text.join("\n").trim_matches('\n')));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::{FILE, Part, made, written};
    use crate::files;
    use crate::shell::root;

    #[test]
    fn the_notices_are_current() {
        let committed = files::read(&root().join(FILE)).unwrap_or_default();
        assert!(committed == made().unwrap(), "stale: run `cargo xtask generate`: {FILE}");
    }

    #[test]
    fn a_text_stands_once_with_everyone_that_it_is_of() {
        let part = |name: &str, text: &str| Part {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MPL-2.0".to_owned(),
            source: format!("https://example.com/{name}"),
            packages: "C".to_owned(),
            texts: vec![("LICENSE".to_owned(), text.to_owned())],
        };
        let page =
            written(&[part("b", "use it\r\nwell\r\n"), part("a", "  use it\nwell"), part("c", "use it badly\n")]);
        assert_eq!(page.matches("use it\nwell").count(), 1, "{page}");
        assert!(page.contains("\nb 1.0.0 (LICENSE)\na 1.0.0 (LICENSE)\n-"), "{page}");
        assert!(page.contains("\nc 1.0.0\n    MPL-2.0; in C\n    https://example.com/c\n"), "{page}");
        assert!(page.contains("use it badly"), "{page}");
    }
}
