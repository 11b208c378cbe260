//! docs/protocol.md holds: each decision has code and a test, and both are where the page says.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a row of the page has its cells, or the test fails"
)]

use std::fs;
use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The rows of every table, cell by cell, without their heads.
fn rows() -> Vec<Vec<String>> {
    let page = fs::read_to_string(root().join("docs/protocol.md")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| decision |"));
    rows.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What a cell names and its file does not have: `file` `item`, `item`; `file` `item` …
fn missing(cell: &str, is_there: impl Fn(&str, &str) -> bool) -> (usize, Vec<String>) {
    let (mut named, mut missing) = (0, Vec::new());
    for part in cell.split(';') {
        let mut words = part.split('`').skip(1).step_by(2);
        let file = words.next().unwrap_or_default();
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        for item in words {
            named += 1;
            if !is_there(&text, item) {
                missing.push(format!("{file} {item}"));
            }
        }
    }
    (named, missing)
}

#[test]
fn every_decision_has_its_code_and_its_tests() {
    let rows = rows();
    assert!(rows.len() > 10, "{} decisions", rows.len());
    for row in rows {
        let [decision, built, proved] = &row[..] else { panic!("{row:?}") };
        let items = ["fn", "struct", "trait", "const", "enum", "class", "def", "int32_t"];
        let code = missing(built, |text, item| {
            let starts =
                |word: &&str| [" ", "(", "<", ":"].iter().any(|end| text.contains(&format!("{word} {item}{end}")));
            items.iter().any(starts)
        });
        let starts = |test: &str| {
            [format!("fn {test}("), format!("def {test}("), format!("void {test}("), format!("fun `{test}`(")]
        };
        let tests = missing(proved, |text, test| starts(test).iter().any(|start| text.contains(start)));
        for (named, missing) in [code, tests] {
            assert!(named > 0, "nothing is named: {decision}");
            assert!(missing.is_empty(), "{decision}: {missing:?}");
        }
    }
}
