//! docs/rules.md holds: each rule has code that cites it, a vector and a test; and the code cites no rule that is not there.
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

/// Every file below a folder that ends in one of some ways.
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

/// What looks like a rule's ID: three capitals, a hyphen, a number. A part (`HRS-4a`) is of its rule.
fn ids(text: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')) {
        let Some((module, number)) = word.split_once('-') else { continue };
        let number: String = number.chars().take_while(char::is_ascii_digit).collect();
        let whole = ["CAL", "HRS", "FEE", "PAG", "LCK", "CRD", "LOG", "ENR", "OPR", "INS"].contains(&module)
            && !number.is_empty();
        // Of the login, the rule of the connection alone.
        if whole || (module, number.as_str()) == ("LOG", "6") {
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

/// `file` `item`, `item`; `file` `item` … as pairs of file and item.
fn pairs(cell: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for part in cell.split(';') {
        let mut words = part.split('`').skip(1).step_by(2).map(str::to_owned);
        let file = words.next().unwrap_or_default();
        pairs.extend(words.map(|item| (file.clone(), item)));
    }
    pairs
}

fn rows() -> Vec<Row> {
    let page = read(&core().join("../docs/rules.md"));
    let rows = page.lines().filter(|line| line.starts_with("| ") && !ids(line).is_empty());
    rows.map(|line| {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").collect();
        let id = ids(cells[0]).into_iter().next().unwrap_or_default();
        Row { id, built: pairs(cells[2]), proved: pairs(cells[3]) }
    })
    .collect()
}

#[test]
fn every_rule_of_the_counter_is_listed() {
    let listed: BTreeSet<_> = rows().into_iter().map(|row| row.id).collect();
    let wanted =
        [("CAL", 8), ("HRS", 12), ("FEE", 8), ("PAG", 2), ("LCK", 7), ("CRD", 11), ("ENR", 5), ("LOG", 6), ("OPR", 1)];
    let wanted = wanted.iter().flat_map(|(module, last)| (1..=*last).map(move |n| format!("{module}-{n}")));
    let beyond = ["INS-5", "INS-12", "CRD-13", "LOG-8"].map(str::to_owned);
    assert_eq!(listed, wanted.chain(beyond).collect());
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

#[test]
fn the_code_cites_no_rule_that_is_not_listed() {
    let listed: BTreeSet<_> = rows().into_iter().map(|row| row.id).collect();
    for path in files(&core().join("src"), &[".rs"]).into_iter().chain(files(&core().join("profiles"), &[".toml"])) {
        let unknown: Vec<_> = ids(&read(&path)).difference(&listed).cloned().collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", path.display());
    }
}
