//! What comes first if two things happen at one instant, and what a lock of everybody shows to each origin.

use super::*;

/// A temporary lock of 30 minutes is half open, `[0, 30 min)`: at its end it is over, and only then does the attempt run out that began 30 seconds
/// before, during the lock.
#[test]
fn lck_3_a_temporary_lock_is_over_before_what_runs_out_at_its_end() {
    let policy = policy(3);
    let mut counter = AttemptCounter::NEW;
    for _ in 0..3 {
        let ticket = begin(&mut counter, &policy, at(0));
        record(&mut counter, &policy, ticket, false, at(0));
    }
    let fourth = begin(&mut counter, &policy, at(30 * MINUTE - 30 * SECOND));
    assert!(fourth.is_decoy());
    let before = counter.due(&policy, at(30 * MINUTE - 1)).unwrap();
    assert_eq!((kinds(&before), before.wake_at), (vec![], Some(at(30 * MINUTE))));
    let step = counter.due(&policy, at(30 * MINUTE)).unwrap();
    let refused = CounterEventKind::Refused { attempt: 4, run_out: true };
    assert_eq!(kinds(&step), [CounterEventKind::TemporaryLockEnded, refused]);
    assert_eq!((step.counter.state(), step.counter.failures()), (LockState::Open, 0));
}

/// A lock from when all origins were counted together holds for strangers too once they are counted apart. It shows them the shared lock and its number of
/// temporary locks, and no failures: what they entered before counts for nothing any more.
#[test]
fn lck_6_a_lock_of_everybody_is_shown_to_strangers_without_their_failures() {
    let apart = LockPolicy { apart: true, ..policy(3) };
    let together = LockPolicy { temporary_locks_to_lock: Some(2), ..policy(3) };
    let stranger = AttemptOf { origin: Origin::Stranger, ..of() };
    let fails = |counters: &AttemptCounters, policy: &LockPolicy, of, now| {
        let step = counters.began(policy, of, at(now)).unwrap();
        let Begun::Ticket(ticket) = step.answer else { panic!("busy") };
        step.counters.record(policy, "c-1", ticket.verdict(false), at(now)).unwrap().counters
    };
    // Two failures of a stranger, counted apart; then the profile counts everybody together, and two temporary locks make a lock.
    let mut counters = AttemptCounters::default();
    for _ in 0..2 {
        counters = fails(&counters, &apart, stranger.clone(), 0);
    }
    let strange = |counters: &AttemptCounters, policy: &LockPolicy| {
        let counter = counters.counter(policy, Origin::Stranger).into_owned();
        (counter.state(), counter.failures(), counter.temporary_locks())
    };
    assert_eq!(strange(&counters, &apart), (LockState::Open, 2, 0));
    for now in [1, 1, 1, 40 * MINUTE, 40 * MINUTE, 40 * MINUTE] {
        counters = fails(&counters, &together, of(), now);
    }
    assert_eq!(strange(&counters, &together), (LockState::Locked, 0, 2));
    assert_eq!(strange(&counters, &apart), (LockState::Locked, 0, 2));
}

/// Without growth every temporary lock is as long as the first, whatever maximum the profile sets; with growth the maximum is reached.
#[test]
fn lck_3_a_temporary_lock_that_does_not_grow_is_its_own_longest() {
    let lock = |growth| TemporaryLock { minutes: 30, growth, longest_minutes: 120 };
    let minutes = |lock: TemporaryLock| [1, 2, 3, 4].map(|number| lock.minutes(number));
    assert_eq!((minutes(lock(1)), lock(1).longest()), ([30; 4], 30));
    assert_eq!((minutes(lock(2)), lock(2).longest()), ([30, 60, 120, 120], 120));
    assert_eq!([1, 2, 3].map(|number| lock(1).is_longest(number)), [true; 3]);
    assert_eq!([1, 2, 3].map(|number| lock(2).is_longest(number)), [false, false, true]);
}
