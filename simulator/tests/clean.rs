//! The library holds every invariant, and a seed gives the same run each time.

use madoguchi_simulator::{Beginning, Faults, run};

/// What the run must reach, or it tests less than it says: by the records and reasons of its acts.
const REACHED: [&str; 29] = [
    "a record: attempt-expired",
    "a record: temporarily-locked",
    "a record: temporary-lock-ended",
    "a record: locked",
    "a record: lifted",
    "a record: login-id-taken",
    "a record: questions-registered",
    "a record: passwords-changed",
    "a record: data-registered",
    "a record: mail-changed",
    "a record: all-sessions-ended",
    "a pepper is retired",
    "a row is put back",
    "an alarm: a row of kind attempts",
    "an alarm: a row of kind subject",
    "an error: a row that does not open",
    "an error: the clock went back",
    "an error: given up",
    "clock goes on with the change of peppers: done",
    "clock seals a row anew: done",
    "customer goes on: already-logged-in",
    "customer goes on: busy",
    "customer goes on: factor-temporarily-locked",
    "customer goes on: late",
    "customer logs in by the software keyboard: done",
    "operator resets first use: done",
    "stranger guesses: wrong",
    "stranger guesses: busy",
    "stranger guesses: factor-locked",
];

/// LCK-1 to LCK-5, LOG-2, CRD-9, ROW-3: 200,000 needs of acts are answered, and every invariant holds.
#[test]
fn fault_66_every_invariant_holds() {
    let (beginning, faults) = (Beginning::default(), Faults::default());
    let own = run(&beginning, 1, 200_000, faults, |_| ());
    if let Some(failure) = own.failure {
        panic!("{}", failure.shortened(&beginning, faults));
    }
    assert!(own.steps >= 200_000);
    for what in REACHED {
        let count = own.reached.get(what).copied().unwrap_or_default();
        assert!(count > 0, "no act is: {what}\n{:#?}", own.reached);
    }
}

/// A seed gives the same run, and another seed gives another.
#[test]
fn a_seed_gives_the_same_run() {
    let digest = |seed| run(&Beginning::default(), seed, 3_000, Faults::default(), |_| ()).digest;
    assert_eq!(digest(7), digest(7));
    assert_ne!(digest(7), digest(8));
}
