//! Checks docs/security.md: the tests that each promise names exist, and the bounds of the lock policy and two chances are what the library
//! answers.
#![expect(clippy::unwrap_used, reason = "a row of the page has its cells, or the test fails")]

use std::fs;
use std::path::PathBuf;

use madoguchi::{Factor, LockPolicyRequest, Profile};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page() -> String {
    fs::read_to_string(root().join("docs/security.md")).unwrap()
}

/// The cells of the table's rows under a heading, without the head.
fn table(heading: &str) -> Vec<Vec<String>> {
    let page = page();
    let (_, section) = page.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[test]
fn every_promise_has_its_tests() {
    let mut missing = Vec::new();
    let rows = table("What is promised");
    for row in &rows {
        assert_eq!(row.len(), 3, "{row:?}");
        let mut named = 0;
        for part in row[2].split(';') {
            let mut words = part.split('`').skip(1).step_by(2);
            let file = words.next().unwrap_or_default();
            let text = fs::read_to_string(root().join(file)).unwrap_or_default();
            for test in words {
                named += 1;
                // Property tests are inside a macro, and other tests may be in a binding's language, so only the name is searched for.
                if !["fn", "def"].iter().any(|word| text.contains(&format!("{word} {test}("))) {
                    missing.push(format!("{file} {test}"));
                }
            }
        }
        assert!(named > 0, "{} is tested nowhere", row[0]);
    }
    assert!(!rows.is_empty() && missing.is_empty(), "{missing:#?}");
}

#[test]
fn lck_6_every_bound_is_what_lock_policy_answers() {
    let seiwa = Profile::seiwa();
    let answer = |factor, successes| {
        let request = LockPolicyRequest { factor, alphabet: None, length: None, successes_per_day: Some(successes) };
        seiwa.answer_lock_policy(&request).unwrap()
    };
    let rows = Factor::ALL.iter().map(|&factor| {
        let (never, daily) = (answer(factor, 0), answer(factor, 1));
        let guesses = [never.guesses_per_day, never.guesses_per_year, daily.guesses_per_day, daily.guesses_per_year];
        let outage = daily.outage.kind.name().to_owned();
        let factor = format!("`{}`", factor.name());
        std::iter::once(factor).chain(guesses.map(|guesses| guesses.to_string())).chain([outage]).collect::<Vec<_>>()
    });
    assert_eq!(table("Bounds of the lock policy"), rows.collect::<Vec<_>>());
}

/// The chances in words: of the shortest password, of six digits, of an activation password.
#[test]
fn lck_6_every_chance_is_what_lock_policy_answers() {
    let seiwa = Profile::seiwa();
    let page = page();
    for (factor, alphabet, length, wanted) in
        [(Factor::LoginPassword, 62, 6, "at most 1 in 9,127,468"), (Factor::OneTimePassword, 10, 6, "at most 1 in 160")]
    {
        let (alphabet, length) = (Some(alphabet), Some(length));
        let request = LockPolicyRequest { factor, alphabet, length, successes_per_day: Some(1) };
        let chance = seiwa.answer_lock_policy(&request).unwrap().chance_per_year.unwrap();
        assert_eq!(chance.text.en, wanted);
        let unbroken = page.replace('\n', " ");
        assert!(unbroken.contains(wanted), "{wanted}");
    }
}
