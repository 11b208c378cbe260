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
    let (_, rest) = page.split_once(&format!("\n```{language}\n"))?;
    rest.split_once("```").map(|(block, _)| block)
}

#[cfg(test)]
mod tests {
    use super::block;

    #[test]
    fn a_block_is_the_first_of_its_language() {
        let page = "# page\n\n```cmake\nno\n```\n\n```c\nyes\n```\n\n```c\nno\n```\n";
        assert_eq!(block(page, "c"), Some("yes\n"));
        assert_eq!(block(page, "kotlin"), None);
    }
}
