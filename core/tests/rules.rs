//! Checks docs/rules.md: each rule has code that cites it, a vector and a test; and only listed rules are cited.
#![expect(clippy::indexing_slicing, reason = "a row of the table has its four cells, or the test fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn core() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// Every file below a folder with one of these endings.
fn files(folder: &Path, ends: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                found.push(path);
            }
        }
    }
    found
}

/// Texts that look like a rule ID and are something else.
const OTHERS: [&str; 7] = [
    "UTF",  // UTF-8, an encoding
    "SHA",  // SHA-256, a hash
    "CWE",  // CWE-384, a weakness in the public catalogue
    "ECMA", // ECMA-48, a standard
    "MPL",  // MPL-2.0, a licence
    "ORA",  // ORA-00001, an error of Oracle
    "SO",   // SO-01L, a telephone in a User-Agent
];

/// The rule IDs in a text: two or more capitals, a hyphen, a number. A part (`HRS-4a`) belongs to its rule.
fn ids(text: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')) {
        let Some((module, number)) = word.split_once('-') else { continue };
        let capitals = module.len() >= 2 && module.bytes().all(|byte| byte.is_ascii_uppercase());
        let number: String = number.chars().take_while(char::is_ascii_digit).collect();
        if capitals && !number.is_empty() && !OTHERS.contains(&module) {
            ids.insert(format!("{module}-{number}"));
        }
    }
    ids
}

struct Row {
    id: String,
    built: Vec<(String, String)>,
    proved: Vec<(String, String)>,
}

/// Parses `file` `item`, `item`; `file` `item` … into pairs of file and item.
fn pairs(cell: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for part in cell.split(';') {
        let mut words = part.split('`').skip(1).step_by(2).map(str::to_owned);
        let file = words.next().unwrap_or_default();
        pairs.extend(words.map(|item| (file.clone(), item)));
    }
    pairs
}

fn page() -> String {
    read(&core().join("../docs/rules.md"))
}

/// The row in a line of the page, if it is one.
fn row(line: &str) -> Option<Row> {
    let cells: Vec<_> = line.strip_prefix("| ")?.trim_matches('|').split(" | ").collect();
    let id = ids(cells[0]).into_iter().next()?;
    Some(Row { id, built: pairs(cells[2]), proved: pairs(cells[3]) })
}

fn rows() -> Vec<Row> {
    page().lines().filter_map(row).collect()
}

/// The rules on the page: those with a row, and those in its lists, which codes and texts cite (`FORM-1` …).
fn listed() -> BTreeSet<String> {
    let page = page();
    let lists =
        page.split("\n## ").filter(|section| section.lines().next().is_some_and(|head| head.ends_with(" these too")));
    let beside = lists.flat_map(|section| section.split('`').skip(1).step_by(2)).flat_map(ids);
    rows().into_iter().map(|row| row.id).chain(beside).collect()
}

/// A heading (`## OPR, INS · …`) names the modules of its rows, and each rule has one row. So the page itself says what is listed;
/// `nothing_cites_a_rule_that_is_not_listed` notices a lost row.
#[test]
fn every_rule_has_one_row_under_the_heading_of_its_module() {
    let mut seen = BTreeSet::new();
    for section in page().split("\n## ").skip(1) {
        let (heading, rest) = section.split_once('\n').unwrap_or_default();
        let named = heading.split_once(" · ").map_or("", |(modules, _)| modules);
        let named: BTreeSet<_> = named.split(", ").filter(|module| !module.is_empty()).map(str::to_owned).collect();
        let ids: Vec<_> = rest.lines().filter_map(row).map(|row| row.id).collect();
        let modules: BTreeSet<_> =
            ids.iter().filter_map(|id| id.split_once('-')).map(|(module, _)| module.to_owned()).collect();
        assert_eq!(modules, named, "## {heading}");
        for id in ids {
            assert!(seen.insert(id.clone()), "{id} has two rows");
        }
    }
    assert!(!seen.is_empty());
}

#[test]
fn every_rule_has_code_that_cites_it() {
    let mut missing = Vec::new();
    for row in rows() {
        assert!(!row.built.is_empty(), "{} is built nowhere", row.id);
        for (file, item) in &row.built {
            let code = file.ends_with(".rs");
            let text = read(&core().join(if code { "src" } else { "" }).join(file));
            let item = match code {
                true => text.contains(&format!("fn {item}")) || text.contains(&format!("struct {item}")),
                false => text.contains(item.as_str()),
            };
            if !item || !ids(&text).contains(&row.id) {
                missing.push(format!("{}: {file} {row:?}", row.id, row = row.built));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_rule_has_a_test() {
    let mut missing = Vec::new();
    for row in rows() {
        assert!(!row.proved.is_empty(), "{} is proved nowhere", row.id);
        for (file, test) in &row.proved {
            if !read(&core().join(file)).contains(&format!("fn {test}(")) {
                missing.push(format!("{}: {file} {test}", row.id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_fault_has_a_test() {
    let root = core().join("..");
    let page = read(&root.join("docs/faults.md"));
    let mut missing = Vec::new();
    for line in page.lines().filter(|line| line.starts_with("| ") && line.contains('`')) {
        let proved = pairs(line.trim_matches('|').rsplit(" | ").next().unwrap_or_default());
        assert!(!proved.is_empty(), "{line}");
        for (file, test) in proved {
            if !read(&root.join(&file)).contains(&test) {
                missing.push(format!("{file} {test}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_rule_has_a_vector() {
    let vectors: BTreeSet<String> =
        files(&core().join("vectors"), &[".json"]).iter().flat_map(|path| ids(&read(path))).collect();
    let missing: Vec<_> = rows().into_iter().map(|row| row.id).filter(|id| !vectors.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The records of the bindings only repeat what the core says.
#[test]
fn nothing_cites_a_rule_that_is_not_listed() {
    let (listed, root) = (listed(), core().join(".."));
    let mut paths = Vec::new();
    for (folder, ends) in [
        ("core/src", &[".rs"][..]),
        ("core/profiles", &[".toml"]),
        ("core/vectors", &[".json", ".toml", ".md"]),
        ("counter/src", &[".rs"]),
        ("host-kit", &[".rs", ".md"]),
        ("docs", &[".md"]),
    ] {
        let found = files(&root.join(folder), ends);
        assert!(!found.is_empty(), "{folder}");
        paths.extend(found);
    }
    paths.extend(["README.md", "README.ja.md", "ARCHITECTURE.md", "GLOSSARY.md"].map(|page| root.join(page)));
    for path in paths {
        let unknown: Vec<_> = ids(&read(&path)).difference(&listed).cloned().collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", path.display());
    }
}

#[test]
fn an_id_of_any_module_is_seen() {
    let text = "NEW-1 (CAL-2, HRS-4a), UTF-8, SHA-256, U-1, x-1, Windows-31J, AB-C, QQ-10.";
    assert_eq!(ids(text), ["CAL-2", "HRS-4", "NEW-1", "QQ-10"].map(str::to_owned).into());
}
