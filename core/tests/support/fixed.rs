//! The settings of a property test: a fixed number of cases, the same on every run.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

pub(crate) fn fixed(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(20_201_022),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
