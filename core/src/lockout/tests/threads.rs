//! Runs many threads over one row with compare-and-set: in every order, no more than the limit is compared (fault 1).

use shuttle::sync::{Arc, Mutex};
use shuttle::thread;

use super::*;

/// A row as in a host's database: a write succeeds only on the revision that was read.
struct Row(Mutex<(u64, AttemptCounter)>);

impl Row {
    fn read(&self) -> (u64, AttemptCounter) {
        self.0.lock().unwrap().clone()
    }

    fn compare_and_set(&self, revision: u64, counter: &AttemptCounter) -> bool {
        let mut row = self.0.lock().unwrap();
        let current = row.0 == revision;
        if current {
            *row = (revision + 1, counter.clone());
        }
        current
    }
}

/// One act of a customer: count and commit, compare, record and commit. It returns the comparisons that could match, and the successes. If
/// the counter is busy, a patient customer tries again.
fn act(row: &Row, policy: &LockPolicy, right: bool, patient: bool) -> (usize, usize) {
    let ticket = loop {
        let (revision, counter) = row.read();
        let step = counter.began(policy, of(), at(0)).unwrap();
        match step.answer {
            Begun::Busy { .. } if patient => thread::yield_now(),
            Begun::Busy { .. } => return (0, 0),
            Begun::Ticket(ticket) if row.compare_and_set(revision, &step.counter) => break ticket,
            // Another thread committed first: this ticket was never committed and is dropped.
            Begun::Ticket(_) => thread::yield_now(),
        }
    };
    let (number, decoy) = (ticket.attempt(), ticket.is_decoy());
    drop(ticket); // the comparison
    loop {
        let (revision, counter) = row.read();
        let verdict = Ticket::new(number, of(), Factor::LoginPassword, decoy).verdict(right);
        let step = counter.record(policy, "c-1", verdict, at(0)).unwrap();
        if row.compare_and_set(revision, &step.counter) {
            return (usize::from(!decoy), usize::from(step.answer == Recorded::Opened));
        }
        thread::yield_now();
    }
}

fn race(threads: usize, limit: u8, right: bool, patient: bool) -> (usize, usize, AttemptCounter) {
    let row = Arc::new(Row(Mutex::new((0, AttemptCounter::NEW))));
    let policy = policy(limit);
    let all: Vec<_> = (0..threads)
        .map(|_| {
            let row = Arc::clone(&row);
            thread::spawn(move || act(&row, &policy, right, patient))
        })
        .collect();
    let done: Vec<_> = all.into_iter().map(|thread| thread.join().unwrap()).collect();
    let counter = row.read().1;
    (done.iter().map(|done| done.0).sum(), done.iter().map(|done| done.1).sum(), counter)
}

#[test]
fn fault_01_sixty_four_threads_compare_as_many_as_the_limit() {
    // Each of the 64 threads needs a stack; the default is too small for them.
    shuttle::check_random(
        || {
            let (compared, opened, counter) = race(64, 6, false, true);
            assert_eq!((compared, opened), (6, 0));
            assert_eq!((counter.state(), counter.temporary_locks()), (LockState::TemporarilyLocked, 1));
        },
        200,
    );
}

#[test]
fn fault_10_eight_honest_logins_at_once_all_succeed() {
    shuttle::check_random(
        || {
            let (compared, opened, counter) = race(8, 3, true, true);
            assert_eq!((compared, opened), (8, 8));
            assert_eq!((counter.failures(), counter.pending(), counter.temporary_locks()), (0, 0, 0));
        },
        500,
    );
}

#[test]
fn fault_10_more_honest_logins_than_the_limit_are_busy_and_never_failures() {
    shuttle::check_random(
        || {
            let (compared, opened, counter) = race(12, 3, true, false);
            assert_eq!(compared, opened);
            assert!((3..=12).contains(&opened), "{opened}");
            assert_eq!((counter.failures(), counter.state()), (0, LockState::Open));
        },
        500,
    );
}
