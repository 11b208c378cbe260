//! Stores with one mistake each, and the checks that detect it: exactly these.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its instants are far inside every integer"
)]

mod batches;
mod commits;
mod found;
mod listing;
mod request;
mod store;
mod test_host;
mod wrong;

use std::collections::BTreeSet;
use std::thread;

use found::FOUND_BY;
use madoguchi_host_kit::{Check, Finding, Report, check};
use store::Store;
use wrong::Wrong;

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
    let miss = |(wrong, checks): &(Wrong, &[Check])| {
        let report = run(Some(*wrong));
        let mut found = failed(&report);
        // Acts race a purge there, so this check also finds, as the threads run, a fault about conflicts.
        if !checks.contains(&Check::PurgedRows) {
            found.remove(&Check::PurgedRows);
        }
        // The walks do everything that the other checks do, so they find most faults again.
        found.retain(|check| checks.contains(check) || !matches!(check, Check::Walk | Check::ParallelWalk));
        let is_found = !report.is_fit() && found == checks.iter().copied().collect();
        (!is_found).then(|| format!("{wrong:?}\n{report}"))
    };
    // Most of the time they wait for one another's threads, so some run at a time.
    let part = |faults: &[(Wrong, &[Check])]| faults.iter().filter_map(miss).collect::<Vec<_>>();
    let misses: Vec<_> = thread::scope(|scope| {
        let parts: Vec<_> =
            FOUND_BY.chunks(FOUND_BY.len().div_ceil(4)).map(|faults| scope.spawn(move || part(faults))).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn every_check_finds_a_fault() {
    let found: BTreeSet<_> = FOUND_BY.iter().flat_map(|(_, checks)| checks.iter().copied()).collect();
    assert_eq!(found, Check::ALL.iter().copied().collect());
    let faults: Vec<_> = FOUND_BY.iter().map(|(wrong, _)| *wrong).collect();
    assert!(
        faults.len() >= 100 && faults.iter().all(|wrong| faults.iter().filter(|other| *other == wrong).count() == 1)
    );
}
