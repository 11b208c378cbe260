//! What a new page forgets does not compile (fault 84): each line below is taken out of a copy of the library, and the compiler refuses it. The same
//! for what a handler without randomness must not make (fault 95): each line is put into a copy.
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

/// What a handler without randomness must not make, the line that tries to, and what the compiler then says.
const DRAWN: [(&str, &str, &str); 4] = [
    ("a salt", "let _ = cx.entropy.salt(\"login password\");", "no field `entropy` on type"),
    ("a token", "let _ = super::start_session::make_token(None, cx);", "expected `&Drawn<'_>`, found `&Scope<'_>`"),
    (
        "the nonce of a page",
        "let _ = super::start_session::make_nonce(cx.institution, 1, cx);",
        "expected `&Drawn<'_>`, found `&Scope<'_>`",
    ),
    ("bytes of the host's key", "let _ = cx.keys.derive(&[b\"salt\"]);", "method `derive` is private"),
];

/// The handlers without randomness, and the line with which each begins its decision.
const UNDRAWN: [&str; 4] = ["due.rs", "adopt.rs", "show.rs", "reseal.rs"];
const DECIDES: &str = "    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {\n";

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

/// A workspace of this name with a copy of core alone.
fn workspace(name: &str) -> std::io::Result<PathBuf> {
    let root = core().parent().unwrap_or(core());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
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
        // Both copies share the dependencies.
        .env("CARGO_TARGET_DIR", folder.with_file_name("forgets").join("target"))
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
    let folder = workspace("forgets")?;
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

/// Fault 95: acts that show, apply what fell due, adopt a profile or seal anew make no salt, token or nonce.
#[test]
fn fault_95_what_must_not_be_made_without_randomness_does_not_compile() -> std::io::Result<()> {
    let folder = workspace("draws")?;
    let (compiles, said) = check(&folder);
    assert!(compiles, "the copy compiles as it is: {said}");
    // All at once: each error names its file and its line.
    let mut places = Vec::new();
    for file in UNDRAWN {
        let path = folder.join("core/src/engine").join(file);
        let text = fs::read_to_string(&path)?;
        let (before, after) = text.split_once(DECIDES).unwrap_or_default();
        assert!(!before.is_empty(), "{file} decides");
        let first = before.lines().count().saturating_add(2);
        let lines: String = DRAWN.iter().map(|(_, line, _)| format!("{line}\n")).collect();
        fs::write(&path, format!("{before}{DECIDES}{lines}{after}"))?;
        let own = DRAWN.iter().enumerate();
        places.extend(
            own.map(|(line, (what, _, says))| (format!("engine/{file}:{}:", first.saturating_add(line)), *what, *says)),
        );
    }
    let (compiles, said) = check(&folder);
    assert!(!compiles);
    for (place, what, says) in places {
        let seen = said.split("\nerror").any(|error| error.contains(&place) && error.contains(says));
        assert!(seen, "{what} is made at {place} {said}");
    }
    Ok(())
}
