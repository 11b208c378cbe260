//! Stores with one mistake each, and the checks that detect it: exactly these.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its instants are far inside every integer"
)]

mod request;
mod store;
mod wrong;

use std::collections::BTreeSet;

use madoguchi_host_kit::{Check, Finding, Report, check};
use store::Store;
use wrong::{FOUND_BY, Wrong};

fn run(wrong: Option<Wrong>) -> Report {
    let store = Store::new(wrong);
    check("wrong", 8, &mut || Ok::<_, String>(store.connect())).unwrap()
}

fn failed(report: &Report) -> BTreeSet<Check> {
    let failed = report.checks.iter().filter(|check| matches!(check.finding, Finding::Failed(_)));
    failed.map(|check| check.check).collect()
}

#[test]
fn the_store_under_the_faults_is_right() {
    let report = run(None);
    assert!(report.is_fit(), "{report}");
}

#[test]
fn each_fault_is_found_by_its_checks_and_by_no_other() {
    let mut wrong_reports = Vec::new();
    for (wrong, checks) in FOUND_BY {
        let report = run(Some(*wrong));
        assert!(!report.is_fit(), "{wrong:?}");
        if failed(&report) != checks.iter().copied().collect() {
            wrong_reports.push(format!("{wrong:?}\n{report}"));
        }
    }
    assert!(wrong_reports.is_empty(), "{}", wrong_reports.join("\n"));
}

#[test]
fn every_check_finds_a_fault() {
    let found: BTreeSet<_> = FOUND_BY.iter().flat_map(|(_, checks)| checks.iter().copied()).collect();
    assert_eq!(found, Check::ALL.iter().copied().collect());
    let faults: Vec<_> = FOUND_BY.iter().map(|(wrong, _)| *wrong).collect();
    assert!(
        faults.len() >= 12 && faults.iter().all(|wrong| faults.iter().filter(|other| *other == wrong).count() == 1)
    );
}
