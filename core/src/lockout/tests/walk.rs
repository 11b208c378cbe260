//! Walks through every interleaving of a few attempts. Each attempt begins and is recorded as right or wrong, late, twice, or never, with
//! lifts and waiting times between. No budget is exceeded, no success is lost, and nothing is recorded twice.

use std::collections::BTreeSet;

use super::super::counter::{May, PENDING_MAX};
use super::*;

/// The walk's own record of an attempt.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Attempt {
    NotYet,
    /// Number, whether it can match, and when it began.
    Flying(u32, bool, i64),
    Over(u32),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// The serialised attempt counter.
    counter: Vec<u8>,
    attempts: Vec<Attempt>,
    now: i64,
    /// Comparisons that could match since the last success, temporary lock or lift. Those pending at a lift count afterwards.
    compared: usize,
    lifts: u8,
}

struct Walk {
    policy: LockPolicy,
    seen: BTreeSet<Place>,
    /// Every change of the state: from, event, to.
    moves: BTreeSet<(LockState, LockEvent, LockState)>,
    opened: usize,
}

impl Walk {
    fn go(&mut self, from: Place) {
        let mut left = vec![from];
        while let Some(place) = left.pop() {
            if !self.seen.insert(place.clone()) {
                continue;
            }
            for n in 0..place.attempts.len() {
                match place.attempts[n] {
                    Attempt::NotYet => left.extend(self.begin(&place, n)),
                    Attempt::Flying(number, open, begun) => {
                        for matched in [true, false] {
                            left.extend(self.record(&place, n, number, open, begun, matched));
                        }
                    }
                    Attempt::Over(number) => self.record_again(&place, number),
                }
            }
            left.extend(self.lift(&place));
            // Waits a while, so that attempts begin at different times; until the last millisecond before the next timed change; and until
            // the change itself.
            let wake = read(&place.counter).wake_at(&self.policy);
            let wake = wake.map(|wake| wake.epoch_millis() - BEGINNING);
            let while_on = (place.now == 0).then_some(10 * SECOND);
            for now in wake.map(|wake| wake - 1).into_iter().chain(wake).chain(while_on) {
                if (place.now + 1..=LAST).contains(&now) {
                    left.extend(self.wait(&place, now - place.now));
                }
            }
        }
    }

    fn begin(&mut self, place: &Place, n: usize) -> Option<Place> {
        let counter = read(&place.counter);
        let step = counter.began(&self.policy, of(), at(place.now)).unwrap();
        let mut next = self.after(place, &step.counter, &step.happened, LockEvent::Began);
        match step.answer {
            Begun::Busy { retry_at } => {
                assert!(retry_at > at(place.now));
                // `busy` means that three are pending, whatever else happened.
                assert_eq!(step.counter.pending(), PENDING_MAX);
                // If nothing else happens, an attempt can begin at that instant.
                let then = counter.began(&self.policy, of(), retry_at).unwrap();
                assert!(matches!(then.answer, Begun::Ticket(_)), "{counter:?}");
                assert_eq!(step.counter.attempts, counter.attempts, "nothing is counted");
            }
            Begun::Ticket(ticket) => {
                let numbers = place.attempts.iter().map(|attempt| match attempt {
                    Attempt::Flying(number, ..) | Attempt::Over(number) => *number,
                    Attempt::NotYet => 0,
                });
                assert!(numbers.max().unwrap_or(0) < ticket.attempt(), "a number stands for one attempt");
                let open = step.counter.state() == LockState::Open;
                let can_match = open && next.compared < usize::from(self.policy.limit);
                assert_eq!(ticket.is_decoy(), !can_match, "{counter:?}");
                next.compared += usize::from(can_match);
                next.attempts[n] = Attempt::Flying(ticket.attempt(), can_match, place.now);
            }
        }
        Some(next)
    }

    fn record(&mut self, place: &Place, n: usize, number: u32, open: bool, begun: i64, matched: bool) -> Option<Place> {
        let counter = read(&place.counter);
        let step = counter.record(&self.policy, "c-1", ticket(number, !open).verdict(matched), at(place.now));
        // A verdict after the attempt timed out opens nothing (fault 8).
        if place.now - begun >= 30 * SECOND {
            assert_eq!(step.err(), Some(AttemptCounterError::NotPending));
            return None;
        }
        let step = step.unwrap();
        // No success is lost, and none is invented.
        assert_eq!(step.answer == Recorded::Opened, matched && open, "{counter:?}");
        let event = if matched && open { LockEvent::Succeeded } else { LockEvent::Failed };
        let mut next = self.after(place, &step.counter, &step.happened, event);
        next.attempts[n] = Attempt::Over(number);
        if step.answer == Recorded::Opened {
            self.opened += 1;
            assert_eq!((step.counter.failures(), step.counter.temporary_locks()), (0, 0));
            // Pending attempts keep their count.
            next.compared = flying(&next);
        }
        Some(next)
    }

    fn record_again(&mut self, place: &Place, number: u32) {
        for matched in [true, false] {
            let counter = read(&place.counter);
            let again = counter.record(&self.policy, "c-1", ticket(number, false).verdict(matched), at(place.now));
            assert_eq!(again.err(), Some(AttemptCounterError::NotPending));
        }
    }

    fn lift(&mut self, place: &Place) -> Option<Place> {
        if place.lifts == 0 {
            return None;
        }
        let step = read(&place.counter).lifted(&self.policy, at(place.now)).unwrap();
        let mut next = self.after(place, &step.counter, &step.happened, LockEvent::Lifted);
        next.lifts -= 1;
        next.compared = flying(&next);
        assert_eq!(
            (step.counter.state(), step.counter.failures(), step.counter.temporary_locks()),
            (LockState::Open, 0, 0)
        );
        Some(next)
    }

    fn wait(&mut self, place: &Place, on: i64) -> Option<Place> {
        let now = place.now + on;
        let counter = read(&place.counter);
        let step = counter.due(&self.policy, at(now)).unwrap();
        // Two steps give the same result as one, because each change has its own instant.
        let half = counter.due(&self.policy, at(place.now + on / 2)).unwrap();
        let rest = half.counter.due(&self.policy, at(now)).unwrap();
        assert_eq!(rest.counter, step.counter);
        assert!(half.happened.iter().chain(&rest.happened).eq(&step.happened));
        // Nothing changes before the deadline, and something changes at it.
        match counter.wake_at(&self.policy).filter(|&wake| wake <= at(now)) {
            None => assert!(step.happened.is_empty()),
            Some(wake) => assert_eq!(step.happened.first().map(|first| first.at), Some(wake)),
        }
        let mut next = self.after(place, &step.counter, &step.happened, LockEvent::Due);
        next.now = now;
        Some(next)
    }

    /// Checks what every step must keep, and returns the place that the step leads to.
    fn after(&mut self, place: &Place, counter: &AttemptCounter, happened: &[CounterEvent], event: LockEvent) -> Place {
        let can_match = counter.pending.iter().filter(|pending| pending.may == May::Match).count();
        assert!(usize::from(counter.failures) + can_match <= usize::from(self.policy.limit), "budget: {counter:?}");
        assert!(counter.pending() <= PENDING_MAX, "{counter:?}");
        assert!(happened.windows(2).all(|two| two[0].at <= two[1].at), "in order: {happened:?}");
        let mut next = place.clone();
        let before = read(&place.counter).state();
        let (mut state, mut last) = (before, LockEvent::Began);
        for happened in happened {
            let (by, to) = match happened.kind {
                CounterEventKind::TemporarilyLocked { .. } => (last, LockState::TemporarilyLocked),
                CounterEventKind::Locked { .. } => (last, LockState::Locked),
                CounterEventKind::TemporaryLockEnded => (LockEvent::Due, LockState::Open),
                CounterEventKind::Lifted => (LockEvent::Lifted, LockState::Open),
                CounterEventKind::Succeeded { .. } => (LockEvent::Succeeded, state),
                CounterEventKind::Failed { run_out, .. }
                | CounterEventKind::Refused { run_out, .. }
                | CounterEventKind::OverBudget { run_out, .. } => {
                    (if run_out { LockEvent::Due } else { LockEvent::Failed }, state)
                }
                CounterEventKind::SessionEnded { .. } => continue,
            };
            if matches!(happened.kind, CounterEventKind::TemporarilyLocked { .. } | CounterEventKind::Locked { .. }) {
                next.compared = 0;
                // INVARIANT (temporary-lock-finds-none): pending attempts cannot match.
                assert!(counter.state() == LockState::Open || can_match == 0);
            }
            self.moves.insert((state, by, to));
            (state, last) = (to, by);
        }
        assert_eq!(state, counter.state(), "every move is told");
        if event == LockEvent::Began {
            self.moves.insert((state, event, state));
        }
        next.counter = postcard::to_allocvec(counter).unwrap();
        next
    }
}

/// The pending comparisons that can match.
fn flying(place: &Place) -> usize {
    let fresh = |attempt: &&Attempt| match attempt {
        Attempt::Flying(_, true, begun) => place.now - begun < 30 * SECOND,
        _ => false,
    };
    place.attempts.iter().filter(fresh).count()
}

fn read(bytes: &[u8]) -> AttemptCounter {
    postcard::from_bytes(bytes).unwrap()
}

fn ticket(number: u32, decoy: bool) -> Ticket {
    Ticket::new(number, of(), Factor::LoginPassword, decoy)
}

fn walk(policy: LockPolicy, attempts: usize) -> Walk {
    let mut walk = Walk { policy, seen: BTreeSet::new(), moves: BTreeSet::new(), opened: 0 };
    walk.go(Place {
        counter: postcard::to_allocvec(&AttemptCounter::NEW).unwrap(),
        attempts: vec![Attempt::NotYet; attempts],
        now: 0,
        compared: 0,
        lifts: 1,
    });
    walk
}

#[test]
fn lck_2_every_interleaving_of_a_few_attempts_keeps_the_budget() {
    let mut moves = BTreeSet::new();
    let walks = [
        (1, 4, Some(1)),
        (1, 3, Some(2)),
        (1, 3, None),
        (2, 4, Some(1)),
        (2, 3, Some(2)),
        (2, 3, None),
        (3, 4, Some(1)),
    ];
    for (limit, attempts, temporary_locks_to_lock) in walks {
        let walked = walk(LockPolicy { temporary_locks_to_lock, ..policy(limit) }, attempts);
        println!(
            "limit {limit}, lock {temporary_locks_to_lock:?}: {} places, {} opened",
            walked.seen.len(),
            walked.opened
        );
        assert!(walked.opened > 0);
        moves.extend(walked.moves);
    }
    // The walk takes exactly the arrows of the table: none is unused, and no other change happens.
    let arrows = ATTEMPT_COUNTER.arrows.iter().flat_map(|(from, by, to)| to.iter().map(move |to| (*from, *by, *to)));
    let walked: BTreeSet<_> = moves.iter().map(|(from, by, to)| (from.name(), by.name(), to.name())).collect();
    assert_eq!(walked, arrows.collect());
}

/// The walk ends here, after two temporary locks of half an hour.
const LAST: i64 = 61 * MINUTE;
