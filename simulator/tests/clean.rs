//! The library holds every invariant, and the same seed gives the same run.

use madoguchi_simulator::{Beginning, run};

/// 10^5 needs of acts are answered, and every invariant holds.
#[test]
fn every_invariant_holds_for_a_hundred_thousand_steps() {
    let own = run(&Beginning::default(), 1, 100_000, None, |_| ());
    if let Some(failure) = own.failure {
        panic!("{failure}");
    }
    assert!(own.steps >= 100_000);
}
