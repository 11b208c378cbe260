//! The third-party parts of the packages that are not crates: Rust's own library and what zig links, with texts in `xtask/notices`; and
//! compiled-in lists, each with its `SOURCE.md`.

use super::{Part, crates};
use crate::files;
use crate::shell::root;

/// The page beside a list that names its author and licence.
const PAGE: &str = "SOURCE.md";

/// A part that is not a crate.
struct Beside {
    /// Its name, and that of its folder.
    name: &'static str,
    licence: &'static str,
    source: &'static str,
    packages: &'static str,
}

const fn rust(name: &'static str, licence: &'static str, source: &'static str) -> Beside {
    Beside { name, licence, source, packages: "C, Python, Kotlin (in Rust's standard library)" }
}

const EITHER: &str = "MIT OR Apache-2.0";

/// Rust's library and its crates, in the toolchain's version; and zig's own code, which it links.
const PARTS: [Beside; 13] = [
    rust("std", "MIT OR Apache-2.0; Unicode-3.0 for its tables", "https://github.com/rust-lang/rust"),
    rust("addr2line", EITHER, "https://github.com/gimli-rs/addr2line"),
    rust("adler2", "0BSD OR MIT OR Apache-2.0", "https://github.com/oyvindln/adler2"),
    rust("cfg-if", EITHER, "https://github.com/rust-lang/cfg-if"),
    rust(
        "compiler-builtins",
        "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
        "https://github.com/rust-lang/compiler-builtins",
    ),
    rust("gimli", EITHER, "https://github.com/gimli-rs/gimli"),
    rust("hashbrown", EITHER, "https://github.com/rust-lang/hashbrown"),
    rust("libc", EITHER, "https://github.com/rust-lang/libc"),
    rust("memchr", "Unlicense OR MIT", "https://github.com/BurntSushi/memchr"),
    rust("miniz_oxide", "MIT OR Zlib OR Apache-2.0", "https://github.com/Frommi/miniz_oxide"),
    rust("object", EITHER, "https://github.com/gimli-rs/object"),
    rust("rustc-demangle", "MIT OR Apache-2.0", "https://github.com/rust-lang/rustc-demangle"),
    Beside {
        name: "zig",
        licence: "MIT",
        source: "https://ziglang.org",
        packages: "C, Python, Kotlin (in the shared libraries)",
    },
];

/// All of them.
pub(super) fn parts() -> Result<Vec<Part>, String> {
    let part = |beside: &Beside| {
        Ok(Part {
            name: beside.name.to_owned(),
            version: if beside.packages.contains("shared") {
                "of the linker".to_owned()
            } else {
                "of the toolchain".to_owned()
            },
            licence: beside.licence.to_owned(),
            source: beside.source.to_owned(),
            packages: beside.packages.to_owned(),
            texts: crates::texts(&root().join("xtask/notices").join(beside.name))?,
        })
    };
    let mut parts = PARTS.iter().map(part).collect::<Result<Vec<_>, String>>()?;
    parts.extend(lists()?);
    Ok(parts)
}

/// The third-party lists in the core, which every package contains.
fn lists() -> Result<Vec<Part>, String> {
    let mut lists = Vec::new();
    for page in files::below(&root().join("core"))?.into_iter().filter(|file| file.ends_with(PAGE)) {
        let folder = page.parent().unwrap_or(&page).strip_prefix(root()).unwrap_or(&page).display().to_string();
        lists.push(Part {
            name: folder.clone(),
            version: "of this library".to_owned(),
            licence: format!("as its {PAGE} says"),
            source: format!("{folder}/{PAGE}"),
            packages: "C, Python, Kotlin".to_owned(),
            texts: vec![(PAGE.to_owned(), files::read(&page)?)],
        });
    }
    Ok(lists)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    use super::{PARTS, parts};
    use crate::{files, shell, zig};

    /// The crates of Rust's library that belong to Rust, or are in no package.
    const OWN: [&str; 16] = [
        "alloc",
        "core",
        "getopts",
        "panic_abort",
        "panic_unwind",
        "proc_macro",
        "profiler_builtins",
        "rustc_literal_escaper",
        "rustc_std_workspace_alloc",
        "rustc_std_workspace_core",
        "rustc_std_workspace_std",
        "std",
        "std_detect",
        "sysroot",
        "test",
        "unwind",
    ];

    #[test]
    fn every_crate_in_the_library_of_rust_has_its_notice() {
        let sysroot = shell::output(Command::new("rustc").args(["--print", "sysroot"])).unwrap();
        let folder = Path::new(sysroot.trim()).join("lib/rustlib").join(zig::triple()).join("lib");
        let mut seen = 0;
        for file in files::list(&folder).unwrap() {
            let name = file.file_name().unwrap().to_str().unwrap();
            let Some((name, _)) =
                name.strip_prefix("lib").and_then(|name| name.strip_suffix(".rlib")?.rsplit_once('-'))
            else {
                continue;
            };
            seen += 1;
            let noticed = PARTS.iter().any(|part| part.name.replace('-', "_") == name);
            assert!(noticed || OWN.contains(&name), "{name} has no notice");
        }
        assert!(seen > 10, "{} holds no library", folder.display());
    }

    #[test]
    fn the_list_of_common_passwords_has_its_notice() {
        let lists = super::lists().unwrap();
        let common = lists.iter().find(|list| list.name == "core/src/credential/common").unwrap();
        assert!(common.texts[0].1.contains("Copyright (c)"));
    }

    #[test]
    fn everyone_beside_the_crates_has_a_text() {
        for part in parts().unwrap() {
            assert!(!part.texts.is_empty(), "{}", part.name);
        }
    }
}
