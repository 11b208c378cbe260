//! Tests the bounds of a policy with a guesser who knows everything: each bound is reached, and none is exceeded (LCK-6).

use super::*;

/// A success of the customer, if the attempt counter is open: the guesser may choose the instant.
fn succeed(counter: &mut AttemptCounter, policy: &LockPolicy, now: Instant) {
    let ticket = begin(counter, policy, now);
    assert_eq!(record(counter, policy, ticket, true, now), Recorded::Opened);
}

/// Makes as many guesses as possible at one attempt counter within a number of minutes, and returns their number. For each run, the plan
/// gives the number of temporary locks before a success ends the run.
fn guess(policy: &LockPolicy, minutes: i64, plan: &[u64]) -> u64 {
    let mut counter = AttemptCounter::NEW;
    let mut now = 0;
    let mut guesses = 0;
    let end = minutes * MINUTE;
    let burst = |counter: &mut AttemptCounter, count: u8, now: i64| {
        // As many at once as possible.
        let mut guesses = 0;
        let mut left = count;
        while left > 0 {
            let tickets: Vec<_> = (0..left.min(3)).map(|_| begin(counter, policy, at(now))).collect();
            for ticket in tickets {
                left -= 1;
                guesses += u64::from(!ticket.is_decoy());
                record(counter, policy, ticket, false, at(now));
            }
        }
        guesses
    };
    for (run, &stops) in plan.iter().enumerate() {
        for _ in 0..stops {
            if now >= end {
                return guesses;
            }
            guesses += burst(&mut counter, policy.limit, now);
            now = counter.until().map_or(now, |until| until.epoch_millis() - BEGINNING);
        }
        if now >= end {
            return guesses;
        }
        if run + 1 < plan.len() {
            guesses += burst(&mut counter, policy.limit - 1, now);
            succeed(&mut counter, policy, at(now));
        }
    }
    // The last run: until the lock, or the end of the time.
    while now < end && counter.state() != LockState::Locked {
        guesses += burst(&mut counter, policy.limit, now);
        now = counter.until().map_or(now, |until| until.epoch_millis() - BEGINNING);
        counter = counter.due(policy, at(now)).unwrap().counter;
    }
    guesses
}

/// The most guesses over all plans with this number of successes.
fn most(policy: &LockPolicy, minutes: i64, successes: usize) -> u64 {
    let stops_most = policy.temporary_locks_to_lock.map_or(4, |stops| u64::from(stops) - 1);
    let mut plans = vec![Vec::new()];
    for _ in 0..successes {
        plans = plans
            .iter()
            .flat_map(|plan: &Vec<u64>| {
                (0..=stops_most).map(move |stops| plan.iter().copied().chain([stops]).collect::<Vec<_>>())
            })
            .collect();
    }
    plans.iter().map(|plan| guess(policy, minutes, &[plan.as_slice(), &[0]].concat())).max().unwrap_or(0)
}

#[test]
fn lck_6_every_bound_is_reached_and_none_is_passed() {
    let stop = |minutes, growth, longest_minutes| Some(TemporaryLock { minutes, growth, longest_minutes });
    for limit in [3, 4, 6, 10] {
        for stop in [stop(30, 1, 30), stop(10, 4, 160), stop(400, 2, 2_000), stop(1_440, 1, 1_440), stop(480, 1, 480)] {
            for temporary_locks_to_lock in [None, Some(1), Some(2), Some(3)] {
                for successes in 0..=3 {
                    let policy = LockPolicy { temporary_lock: stop, temporary_locks_to_lock, ..policy(limit) };
                    let bound = policy.bound(successes).guesses_per_day;
                    let reached = most(&policy, 1_440, usize::try_from(successes).unwrap());
                    assert_eq!(reached, bound, "{policy:?}, {successes}");
                }
            }
        }
    }
}

#[test]
fn lck_6_a_year_of_guessing_reaches_the_bound() {
    for (temporary_locks_to_lock, minutes) in [(None, 30), (None, 1_440), (Some(3), 30)] {
        let stop = Some(TemporaryLock { minutes, growth: 1, longest_minutes: minutes });
        let policy = LockPolicy { temporary_lock: stop, temporary_locks_to_lock, ..policy(6) };
        assert_eq!(guess(&policy, 365 * 1_440, &[0]), policy.bound(0).guesses_per_year);
    }
}

#[test]
fn lck_6_known_and_strange_together_keep_their_bound() {
    let one = policy(6);
    let two = LockPolicy { apart: true, ..one };
    // A guesser who can try from both gets twice as many guesses. A stranger gets half of them, and locks no known device.
    assert_eq!(two.bound(0).guesses_per_day, 2 * one.bound(0).guesses_per_day);
    assert_eq!((one.bound(0).outage, two.bound(0).outage), (Outage::UntilLifted, Outage::Nothing));
    assert_eq!(two.bound(0).outage_elsewhere, Outage::UntilLifted);
    // Tries it: both attempt counters of one customer, as fast as they allow.
    let mut counters = AttemptCounters::default();
    let mut compared = 0;
    for minute in 0..1_440 {
        for origin in Origin::ALL {
            for _ in 0..7 {
                let of = AttemptOf { origin: *origin, ..of() };
                let begun = counters.began(&two, of, at(minute * MINUTE)).unwrap();
                let Begun::Ticket(ticket) = begun.answer else { panic!("busy") };
                compared += u64::from(!ticket.is_decoy());
                counters =
                    begun.counters.record(&two, "c-1", ticket.verdict(false), at(minute * MINUTE)).unwrap().counters;
            }
        }
    }
    assert_eq!(compared, two.bound(0).guesses_per_day);
}

#[test]
fn lck_6_a_chance_is_an_exact_fraction_in_lowest_terms() {
    let bound = policy(6).bound(0);
    let rows = [
        ((10, 6), "9/500000", "at most 1 in 55,555"),
        ((10, 1), "1/1", "certain"),
        ((18, 1), "1/1", "certain"),
        ((19, 1), "18/19", "at most 1 in 1"),
        ((62, 12), "9/1613133381198949910528", "at most 1 in 179,237,042,355,438,878,947"),
    ];
    for ((alphabet, length), fraction, text) in rows {
        let chance = bound.chance_per_day(SecretSpace::new(alphabet, length).unwrap());
        assert_eq!((chance.fraction().as_str(), chance.text().1.as_str()), (fraction, text));
    }
    assert_eq!(SecretSpace::new(u32::MAX, 5), Err(SecretSpaceError));
}

#[test]
fn fault_06_guesses_at_a_one_time_password_stay_below_their_chance() {
    // Under the built-in policy a guesser has at most 18 in a million to find a second factor of six digits, until someone lifts the lock.
    let seiwa = crate::profile::Profile::seiwa();
    let bound = seiwa.lock(Factor::OneTimePassword).unwrap().policy().bound(0);
    let year = bound.chance_per_year(SecretSpace::new(10, 6).unwrap());
    assert_eq!((year.numerator, year.denominator), (9, 500_000));
}
