//! What a new page forgets does not compile (fault 84): each line below is taken out of a copy of the library, and the compiler refuses it.
//!
//! The copies are checked in a folder of their own under `target`, with the dependencies that are there already.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is taken out of a file of `src` or put in its place, and what the compiler then says.
const FORGOTTEN: [(&str, &str, &str, &str, &str); 7] = [
    (
        "the hours of a button",
        "features/access/pages.rs",
        "to: leads![Review], hours: Any,",
        "to: leads![Review],",
        "missing field `hours` in initializer of `Arrow`",
    ),
    (
        "who may show a page, and so its authority",
        "features/access/pages.rs",
        "page: Page::Top,\n        stands: Stands::Open,",
        "page: Page::Top,",
        "missing field `stands` in initializer of `PageRow`",
    ),
    (
        "what is entered on a page",
        "features/access/pages.rs",
        "stands: Stands::Open,\n        enters: &[],\n        compares: &[],\n        shows: &[],",
        "stands: Stands::Open,\n        compares: &[],\n        shows: &[],",
        "missing field `enters` in initializer of `PageRow`",
    ),
    (
        "the row of a page",
        "features/access/words.rs",
        "Home = 13 \"home\", \"ホームページ\", \"home page\";",
        "Home = 13 \"home\", \"ホームページ\", \"home page\";\n        /// New.\n        New = 14 \"new\", \"新\", \"new\";",
        "a page has no row in the tables of the features",
    ),
    (
        "what a button does",
        "features/access/mod.rs",
        "    Does::new(Page::Review, Button::Back, Handler::Leads),\n",
        "",
        "a button of a page does nothing, or two things, or stands on no page",
    ),
    (
        "the proof of a secret that a page compares",
        "features/access/mod.rs",
        "Handler::Proves(&login::PROOF, login::log_in)",
        "Handler::Leads",
        "a page compares a secret, and none of its buttons proves it",
    ),
    (
        "a number of its own",
        "features/access/words.rs",
        "Home = 13 \"home\", \"ホームページ\", \"home page\";",
        "Home = 12 \"home\", \"ホームページ\", \"home page\";",
        "the numbers of the words do not ascend",
    ),
];

fn core() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A workspace with a copy of core alone.
fn workspace() -> std::io::Result<PathBuf> {
    let root = core().parent().unwrap_or(core());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("forgets");
    if folder.join("core").exists() {
        fs::remove_dir_all(folder.join("core"))?;
    }
    for part in ["src", "profiles"] {
        copy(&core().join(part), &folder.join("core").join(part))?;
    }
    for file in ["clippy.toml", "Cargo.lock"] {
        fs::copy(root.join(file), folder.join(file))?;
    }
    copy(&root.join("huge-pages"), &folder.join("huge-pages"))?;
    let toml = fs::read_to_string(root.join("Cargo.toml"))?;
    let (before, rest) = toml.split_once("members = [").unwrap_or((&toml, ""));
    let after = rest.split_once(']').map(|(_, after)| after).unwrap_or_default();
    let toml = format!("{before}members = [\"core\", \"huge-pages\"]{after}");
    let lines = toml.lines().filter(|line| !line.starts_with("default-members"));
    fs::write(folder.join("Cargo.toml"), lines.collect::<Vec<_>>().join("\n"))?;
    // Its tests stay where they are, and what they alone depend on.
    let own = fs::read_to_string(core().join("Cargo.toml"))?;
    let own = own.split("[dev-dependencies]").next().unwrap_or_default().split("[[test]]").next().unwrap_or_default();
    fs::write(folder.join("core/Cargo.toml"), own)?;
    Ok(folder)
}

fn check(folder: &Path) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--package", "madoguchi", "--lib"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .current_dir(folder)
        .output();
    match output {
        Ok(output) => (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned()),
        Err(error) => (false, error.to_string()),
    }
}

#[test]
fn fault_84_what_a_page_forgets_does_not_compile() -> std::io::Result<()> {
    let folder = workspace()?;
    let (compiles, said) = check(&folder);
    assert!(compiles, "the copy compiles as it is: {said}");
    for (what, file, line, without, message) in FORGOTTEN {
        let path = folder.join("core/src").join(file);
        let text = fs::read_to_string(&path)?;
        assert!(text.contains(line), "{what}: {file} has the line");
        fs::write(&path, text.replacen(line, without, 1))?;
        let (compiles, said) = check(&folder);
        assert!(!compiles && said.contains(message), "{what} is not seen: {said}");
        fs::write(&path, text)?;
    }
    Ok(())
}
