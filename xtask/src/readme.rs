//! Finds the README examples that a binding runs, from its own page and from the main one, and checks the links of packaged pages.

use std::path::{Path, PathBuf};

use crate::files;
use crate::shell::{Done, root};

/// The environment variable that names the page besides the binding's own.
pub(crate) const PAGE: &str = "MADOGUCHI_README";

/// The page besides the binding's own: the named one, otherwise the main one if it has a block in the language.
pub(crate) fn page(language: &str) -> Result<Option<PathBuf>, String> {
    if let Some(named) = std::env::var_os(PAGE) {
        return Ok(Some(root().join(named)));
    }
    let main = root().join("README.md");
    let has = block(&files::read(&main)?, language).is_some();
    Ok(has.then_some(main))
}

/// The first code block of a page in a language.
pub(crate) fn block<'page>(page: &'page str, language: &str) -> Option<&'page str> {
    blocks(page, language).first().copied()
}

/// Every code block of a page in a language.
pub(crate) fn blocks<'page>(page: &'page str, language: &str) -> Vec<&'page str> {
    let fence = format!("\n```{language}\n");
    page.split(&fence).skip(1).filter_map(|rest| rest.split_once("```").map(|(block, _)| block)).collect()
}

/// Fails if a page in this folder has a link to a file that does not exist there.
pub(crate) fn no_dead_link(page: &Path, folder: &Path) -> Done {
    let text = files::read(page)?;
    dead_link(&text, folder).map_or(Ok(()), |link| Err(format!("{}: a dead link, `{link}`", page.display())))
}

/// The first link of a page to a file that does not exist.
fn dead_link<'page>(page: &'page str, folder: &Path) -> Option<&'page str> {
    let links = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let mut local = links.filter(|link| !link.contains("://")).filter_map(|link| link.split('#').next());
    local.find(|link| !link.is_empty() && !folder.join(link).exists())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{block, blocks, dead_link, no_dead_link};
    use crate::files;
    use crate::shell::root;

    #[test]
    fn a_block_is_the_first_of_its_language() {
        let page = "# page\n\n```cmake\nno\n```\n\n```c\nyes\n```\n\n```c\nno\n```\n";
        assert_eq!(block(page, "c"), Some("yes\n"));
        assert_eq!(blocks(page, "c"), ["yes\n", "no\n"]);
        assert_eq!(block(page, "kotlin"), None);
    }

    /// A newcomer pastes the whole block. Rust's own tests of a page would hide lines that begin with `#`, and write a `main` around the
    /// rest.
    #[test]
    fn every_rust_example_is_a_whole_program() {
        for page in ["README.md", "host-kit/README.md", "docs/first-login.md"] {
            let text = files::read(&root().join(page)).unwrap();
            let programs = blocks(&text, "rust");
            assert!(!programs.is_empty(), "{page}");
            for program in programs {
                assert!(program.contains("\nfn main() "), "{page}: no `main` in\n{program}");
                assert!(!program.lines().any(|line| line.starts_with("# ")), "{page}: a hidden line in\n{program}");
            }
        }
    }

    /// The crates are not published: the lines for `Cargo.toml` point into this tree, to the crates that the examples use.
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

    #[test]
    fn a_link_is_dead_where_its_file_is_not() {
        let page = "[a](https://a.example/b) [b](#b) [c](xtask/Cargo.toml#c) ![d](../d.svg)";
        assert_eq!(dead_link(page, &root()), Some("../d.svg"));
        assert_eq!(dead_link(page, &root().join("core")), Some("xtask/Cargo.toml"));
    }

    /// The page is the description inside the wheel, without the files of the tree.
    #[test]
    fn no_link_of_the_python_page_is_dead_in_the_wheel() {
        let nothing_beside = Path::new("/nonexistent");
        no_dead_link(&root().join("bindings-python/README.md"), nothing_beside).unwrap();
    }

    #[test]
    fn no_link_of_a_page_is_dead_in_the_tree() {
        let mut pages = files::below(&root().join("docs")).unwrap();
        for folder in files::list(&root()).unwrap().into_iter().filter(|path| path.is_dir()).chain([root()]) {
            pages.extend(files::list(&folder).unwrap());
        }
        // `speed.head.md` is copied into docs/speed.md, so its links start there.
        pages.retain(|page| page.extension().is_some_and(|end| end == "md") && !page.ends_with("speed.head.md"));
        assert!(pages.len() > 20, "{pages:?}");
        for page in pages {
            no_dead_link(&page, page.parent().unwrap()).unwrap();
        }
    }
}
