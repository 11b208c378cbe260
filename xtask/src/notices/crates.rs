//! The crates that the packages link, as cargo resolves them for the target machine.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Part;
use crate::shell::{self, cargo_command, root};
use crate::{files, paths, zig};

/// The packages, each with its crate.
const PACKAGES: [(&str, &str); 3] =
    [("C", "madoguchi-c"), ("Python", "madoguchi-python"), ("Kotlin", "madoguchi-kotlin")];

/// The first letters of the names of licence files.
const TEXTS: [&str; 6] = ["LICENSE", "LICENCE", "UNLICENSE", "COPYING", "COPYRIGHT", "NOTICE"];

/// Every crate that is linked into a package, with its licence texts.
pub(super) fn linked() -> Result<Vec<Part>, String> {
    let mut found: BTreeMap<Linked, Vec<&str>> = BTreeMap::new();
    for (package, door) in PACKAGES {
        let mut tree = cargo_command();
        // Code that runs only during compilation (build scripts, macros) is not in the package.
        tree.args(["tree", "--quiet", "--locked", "--package", door, "--edges", "normal,no-proc-macro"]);
        tree.args(["--target", &zig::triple(), "--prefix", "none", "--format", "{p}|{l}|{r}"]);
        for linked in shell::output(&mut tree)?.lines().filter_map(read) {
            let packages = found.entry(linked).or_default();
            if packages.last() != Some(&package) {
                packages.push(package);
            }
        }
    }
    found.into_iter().map(|(linked, packages)| linked.part(packages.join(", "))).collect()
}

/// A crate in cargo's output.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Linked {
    name: String,
    version: String,
    licence: String,
    source: String,
}

/// Reads a line of the tree: `name v1.0.0|licence|repository`, with ` (*)` if its dependencies are listed above. `None` for a crate of this
/// workspace, which has its folder after the version.
fn read(line: &str) -> Option<Linked> {
    let mut fields = line.trim_end_matches(" (*)").split('|').map(str::to_owned);
    let (package, licence, source) = (fields.next()?, fields.next()?, fields.next()?);
    let (name, version) = package.split_once(" v")?;
    let own = version.contains('(');
    (!own).then(|| Linked { name: name.to_owned(), version: version.to_owned(), licence, source })
}

impl Linked {
    fn part(self, packages: String) -> Result<Part, String> {
        let Self { name, version, licence, source } = self;
        let mut texts = texts(&folder(&format!("{name}-{version}"))?)?;
        if texts.is_empty() {
            // The crate names its licence but does not contain the text.
            let standard = format!("{licence}.txt");
            texts.push((standard.clone(), files::read(&root().join("xtask/notices").join(standard))?));
        }
        Ok(Part { name, version, licence, source, packages, texts })
    }
}

/// The folder into which cargo has unpacked a crate.
fn folder(name: &str) -> Result<PathBuf, String> {
    let registries = paths::registries()?;
    let mut folders = registries.iter().map(|registry| registry.join(name));
    folders.find(|folder| folder.is_dir()).ok_or_else(|| format!("cargo has not unpacked {name}: run `cargo fetch`"))
}

/// The texts in a folder and its subfolders, except those of benchmarks and tests.
pub(super) fn texts(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let mut texts = Vec::new();
    for file in files::below(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        let inside = file.strip_prefix(folder).unwrap_or(&file);
        let shipped = !["benches", "tests"].iter().any(|other| inside.starts_with(other));
        if shipped && TEXTS.iter().any(|start| name.starts_with(start)) {
            texts.push((inside.display().to_string(), files::read(&file)?));
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_crate_is_read_from_its_line_and_one_of_ours_is_not() {
        let toml = read("toml v1.2.1+spec-1.1.0|MIT OR Apache-2.0|https://github.com/toml-rs/toml (*)").unwrap();
        assert_eq!([toml.name, toml.version], ["toml", "1.2.1+spec-1.1.0"]);
        assert_eq!([toml.licence, toml.source], ["MIT OR Apache-2.0", "https://github.com/toml-rs/toml"]);
        assert!(read("madoguchi v0.1.0 (/home/a b/core)|MIT OR Apache-2.0| (*)").is_none());
        assert!(read("").is_none());
    }
}
