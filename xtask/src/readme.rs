//! The pages whose first example a door runs: its own, and the main one.

use std::path::PathBuf;

use crate::files;
use crate::shell::root;

/// The environment variable that names the page beside the door's own.
pub(crate) const PAGE: &str = "MADOGUCHI_README";

/// The page beside the door's own: the one that is named, or else the main one, where it has a block of the language.
pub(crate) fn page(language: &str) -> Result<Option<PathBuf>, String> {
    if let Some(named) = std::env::var_os(PAGE) {
        return Ok(Some(root().join(named)));
    }
    let main = root().join("README.md");
    let has = block(&files::read(&main)?, language).is_some();
    Ok(has.then_some(main))
}

/// The first block of a page that is fenced with the name of a language.
pub(crate) fn block<'page>(page: &'page str, language: &str) -> Option<&'page str> {
    blocks(page, language).first().copied()
}

/// Every block of a page that is fenced with the name of a language.
pub(crate) fn blocks<'page>(page: &'page str, language: &str) -> Vec<&'page str> {
    let fence = format!("\n```{language}\n");
    page.split(&fence).skip(1).filter_map(|rest| rest.split_once("```").map(|(block, _)| block)).collect()
}

#[cfg(test)]
mod tests {
    use super::{block, blocks};
    use crate::files;
    use crate::shell::root;

    #[test]
    fn a_block_is_the_first_of_its_language() {
        let page = "# page\n\n```cmake\nno\n```\n\n```c\nyes\n```\n\n```c\nno\n```\n";
        assert_eq!(block(page, "c"), Some("yes\n"));
        assert_eq!(blocks(page, "c"), ["yes\n", "no\n"]);
        assert_eq!(block(page, "kotlin"), None);
    }

    /// A newcomer pastes what is there. Rust's own tests of a page hide lines that begin with `#`, and write a `main` around the rest.
    #[test]
    fn every_rust_example_is_a_whole_program() {
        for page in ["README.md", "host-kit/README.md"] {
            let text = files::read(&root().join(page)).unwrap();
            let programs = blocks(&text, "rust");
            assert!(!programs.is_empty(), "{page}");
            for program in programs {
                assert!(program.contains("\nfn main() "), "{page}: no `main` in\n{program}");
                assert!(!program.lines().any(|line| line.starts_with("# ")), "{page}: a hidden line in\n{program}");
            }
        }
    }

    /// The crates are not published: the lines for `Cargo.toml` lead into this tree, to the crates that the examples use.
    #[test]
    fn the_lines_for_cargo_name_crates_of_this_tree() {
        let text = files::read(&root().join("README.md")).unwrap();
        let lines: Vec<_> = block(&text, "toml").unwrap().lines().filter(|line| line.contains("path")).collect();
        assert_eq!(lines.len(), 2, "{lines:?}");
        for line in lines {
            let (name, rest) = line.split_once(" = { path = \"../madoguchi/").unwrap();
            let folder = rest.split('"').next().unwrap();
            let manifest = files::read(&root().join(folder).join("Cargo.toml")).unwrap();
            assert!(manifest.contains(&format!("\nname = \"{name}\"\n")), "{line}");
        }
    }
}
