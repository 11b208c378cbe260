//! Tables of events, one per line, at t−1, t and t+1.

use super::super::counter::PENDING_MAX;
use super::*;

#[test]
fn fault_05_the_limit_is_exact_for_every_limit() {
    for limit in LockPolicy::LIMIT_MIN..=LockPolicy::LIMIT_MAX {
        let policy = policy(limit);
        let mut counter = AttemptCounter::NEW;
        for n in 1..=limit {
            assert_eq!((counter.state(), counter.failures()), (LockState::Open, n - 1));
            let ticket = begin(&mut counter, &policy, at(0));
            assert!(!ticket.is_decoy());
            assert_eq!(record(&mut counter, &policy, ticket, false, at(0)), Recorded::Refused);
        }
        assert_eq!((counter.state(), counter.until()), (LockState::TemporarilyLocked, Some(at(30 * MINUTE))));
        // The attempt after the limit is a decoy, even with the right secret.
        let ticket = begin(&mut counter, &policy, at(30 * MINUTE - 1));
        assert!(ticket.is_decoy(), "stopped until the last millisecond");
        assert_eq!(record(&mut counter, &policy, ticket, true, at(30 * MINUTE - 1)), Recorded::Refused);
        // The temporary lock is over exactly at its end.
        let ticket = begin(&mut counter, &policy, at(30 * MINUTE));
        assert!(!ticket.is_decoy());
        assert_eq!(record(&mut counter, &policy, ticket, true, at(30 * MINUTE)), Recorded::Opened);
        assert_eq!((counter.failures(), counter.temporary_locks()), (0, 0));
    }
}

#[test]
fn lck_3_the_third_stop_is_the_lock_and_time_does_not_lift_it() {
    let policy = policy(6);
    let mut counter = AttemptCounter::NEW;
    let mut now = 0;
    for stop in 1..=3_u16 {
        for _ in 0..6 {
            let ticket = begin(&mut counter, &policy, at(now));
            record(&mut counter, &policy, ticket, false, at(now));
        }
        assert_eq!(counter.temporary_locks(), stop);
        assert_eq!(counter.state(), if stop < 3 { LockState::TemporarilyLocked } else { LockState::Locked });
        now += 30 * MINUTE;
    }
    assert_eq!((counter.wake_at(&policy), counter.locked_since()), (None, Some(at(60 * MINUTE))));
    let later = counter.due(&policy, Instant::MAX).unwrap().counter;
    assert_eq!(later.state(), LockState::Locked);
    // Only the institution lifts it (OPR-1).
    let lifted = counter.lifted(&policy, at(now)).unwrap();
    assert_eq!(kinds(&lifted), [CounterEventKind::Lifted]);
    assert_eq!((lifted.counter.state(), lifted.counter.temporary_locks()), (LockState::Open, 0));
}

#[test]
fn lck_3_stops_grow_to_the_longest() {
    let stop = TemporaryLock { minutes: 10, growth: 4, longest_minutes: 160 };
    assert_eq!([1, 2, 3, 4, u16::MAX].map(|number| stop.minutes(number)), [10, 40, 160, 160, 160]);
    let alike = TemporaryLock { minutes: 15, growth: 1, longest_minutes: 15 };
    assert_eq!([1, 2, u16::MAX].map(|number| alike.minutes(number)), [15, 15, 15]);
}

#[test]
fn lck_3_a_stop_counts_from_nought_and_a_success_clears_the_stops() {
    let policy = policy(2);
    let mut counter = AttemptCounter::NEW;
    for now in [0, 0] {
        let ticket = begin(&mut counter, &policy, at(now));
        record(&mut counter, &policy, ticket, false, at(now));
    }
    let over = counter.due(&policy, at(30 * MINUTE + 5)).unwrap();
    // The end is reported with its own instant, not with the instant at which it was noticed.
    assert_eq!(
        over.happened.to_vec(),
        [CounterEvent { at: at(30 * MINUTE), kind: CounterEventKind::TemporaryLockEnded }]
    );
    assert_eq!((over.counter.failures(), over.counter.temporary_locks()), (0, 1));
    let mut counter = over.counter;
    let ticket = begin(&mut counter, &policy, at(31 * MINUTE));
    record(&mut counter, &policy, ticket, true, at(31 * MINUTE));
    assert_eq!(counter.temporary_locks(), 0);
}

#[test]
fn fault_08_a_verdict_that_comes_late_opens_nothing() {
    let policy = policy(6);
    for (after, opens) in [(30 * SECOND - 1, true), (30 * SECOND, false), (30 * SECOND + 1, false)] {
        let mut counter = AttemptCounter::NEW;
        let ticket = begin(&mut counter, &policy, at(0));
        let recorded = counter.record(&policy, "c-1", ticket.verdict(true), at(after));
        assert_eq!(recorded.as_ref().map(|step| step.answer).ok(), opens.then_some(Recorded::Opened), "{after}");
        if !opens {
            assert_eq!(recorded.err(), Some(AttemptCounterError::NotPending));
            let due = counter.due(&policy, at(after)).unwrap();
            assert_eq!(
                due.happened.to_vec(),
                [CounterEvent { at: at(30 * SECOND), kind: CounterEventKind::Failed { attempt: 1, run_out: true } }]
            );
        }
    }
}

#[test]
fn lck_2_a_verdict_of_another_subject_or_factor_settles_nothing() {
    let policy = policy(6);
    let mut counter = AttemptCounter::NEW;
    let _ = begin(&mut counter, &policy, at(0));
    let other = AttemptOf { subject: "c-2".into(), ..of() };
    let verdicts = [
        Ticket::new(1, other, Factor::LoginPassword, false).verdict(true),
        Ticket::new(1, of(), Factor::OneTimePassword, false).verdict(true),
        Ticket::new(2, of(), Factor::LoginPassword, false).verdict(true),
    ];
    for verdict in verdicts {
        assert_eq!(counter.record(&policy, "c-1", verdict, at(1)).err(), Some(AttemptCounterError::NotPending));
    }
}

#[test]
fn fault_12_the_clock_does_not_help() {
    let policy = policy(1);
    let mut counter = AttemptCounter::NEW;
    let ticket = begin(&mut counter, &policy, at(0));
    record(&mut counter, &policy, ticket, false, at(0));
    let counter = counter.due(&policy, at(MINUTE)).unwrap().counter;
    let back = Some(AttemptCounterError::ClockWentBack { recorded: at(MINUTE) });
    for earlier in [MINUTE - 1, MINUTE - SECOND, MINUTE - 24 * 60 * MINUTE] {
        let verdict = Ticket::new(1, of(), policy.factor, false).verdict(true);
        assert_eq!(counter.began(&policy, of(), at(earlier)).err(), back);
        assert_eq!(counter.record(&policy, "c-1", verdict, at(earlier)).err(), back);
        assert_eq!(counter.due(&policy, at(earlier)).err(), back);
        assert_eq!(counter.lifted(&policy, at(earlier)).err(), back);
    }
    // The same instant again does not go back. An instant a year ahead is recorded, and the clock cannot go back from it.
    assert!(counter.due(&policy, at(MINUTE)).is_ok());
    let ahead = counter.due(&policy, at(365 * 24 * 60 * MINUTE)).unwrap().counter;
    assert!(ahead.began(&policy, of(), at(30 * MINUTE)).is_err());
}

#[test]
fn fault_14_a_stopped_a_locked_and_an_unknown_counter_look_like_an_open_one() {
    let mut all = Vec::new();
    for limit in 3..=10 {
        let stopping = policy(limit);
        let stop = Some(TemporaryLock { minutes: 500_000, growth: 1, longest_minutes: 500_000 });
        let policies = [
            LockPolicy { temporary_lock: stop, temporary_locks_to_lock: None, ..stopping },
            LockPolicy { temporary_locks_to_lock: Some(1), ..stopping },
        ];
        let mut failed = AttemptCounter::NEW;
        for _ in 1..limit {
            let ticket = begin(&mut failed, &stopping, Instant::MIN);
            record(&mut failed, &stopping, ticket, false, Instant::MIN);
        }
        // Attempt numbers continue, so the numbers are made equal for the comparison.
        failed.attempts = 0;
        let counters = [AttemptCounter::NEW, failed, AttemptCounter::NOBODY];
        let shown = |policy: &LockPolicy, counter: &AttemptCounter| {
            let (mut counter, mut shown, mut flying) = (counter.clone(), Vec::new(), Vec::new());
            // Wrong entries in different rhythms: attempts that begin at once, and attempts that are recorded.
            for (round, (begun, recorded)) in
                [(3, 1), (1, 2), (9, 4), (2, 2), (5, 9), (9, 0), (0, 9)].iter().enumerate()
            {
                let now = at(round as i64 * SECOND);
                for _ in 0..*begun {
                    let step = counter.began(policy, of(), now).unwrap();
                    counter = step.counter;
                    match step.answer {
                        Begun::Ticket(ticket) => {
                            shown.push(format!("{ticket:?}"));
                            flying.push(ticket);
                        }
                        Begun::Busy { retry_at } => shown.push(retry_at.to_string()),
                    }
                }
                for _ in 0..(*recorded).min(flying.len()) {
                    let verdict = flying.remove(0).verdict(false);
                    shown.push(format!("{verdict:?}"));
                    let step = counter.record(policy, "c-1", verdict, now).unwrap();
                    shown.push(format!("{:?}", step.answer));
                    counter = step.counter;
                }
            }
            shown
        };
        all.extend(policies.iter().flat_map(|policy| counters.iter().map(|counter| shown(policy, counter))));
    }
    // For every limit, `busy` depends only on pending attempts (LCK-2).
    assert!(all.windows(2).all(|two| two[0] == two[1]));
}

#[test]
fn fault_13_a_success_elsewhere_clears_nothing_here() {
    let policy = policy(3);
    let (mut mine, mut victim) = (AttemptCounter::NEW, AttemptCounter::NEW);
    let mut compared = 0;
    for n in 0..20 {
        // The attacker's own valid entry between two guesses at the victim.
        let own = begin(&mut mine, &policy, at(n));
        assert_eq!(record(&mut mine, &policy, own, true, at(n)), Recorded::Opened);
        let guess = begin(&mut victim, &policy, at(n));
        compared += u8::from(!guess.is_decoy());
        record(&mut victim, &policy, guess, false, at(n));
    }
    assert_eq!((compared, victim.state()), (3, LockState::TemporarilyLocked));
}

#[test]
fn fault_09_a_wrong_password_costs_no_other_factor_and_no_known_device() {
    let login = LockPolicy { apart: true, ..policy(3) };
    let otp = LockPolicy { factor: Factor::OneTimePassword, ..policy(3) };
    let stranger = AttemptOf { origin: Origin::Stranger, ..of() };
    let mut counters = AttemptCounters::default();
    for n in 0..9 {
        let begun = counters.began(&login, stranger.clone(), at(n * 31 * MINUTE)).unwrap();
        let Begun::Ticket(ticket) = begun.answer else { panic!("busy") };
        let recorded = begun.counters.record(&login, "c-1", ticket.verdict(false), at(n * 31 * MINUTE)).unwrap();
        counters = recorded.counters;
    }
    for _ in 0..3 {
        let now = at(9 * 31 * MINUTE);
        let begun = counters.began(&login, stranger.clone(), now).unwrap();
        let Begun::Ticket(ticket) = begun.answer else { panic!("busy") };
        counters = begun.counters.record(&login, "c-1", ticket.verdict(false), now).unwrap().counters;
    }
    assert_ne!(counters.counter(&login, Origin::Stranger).state(), LockState::Open);
    assert_eq!(*counters.counter(&login, Origin::Known), AttemptCounter::NEW);
    assert_eq!(*counters.counter(&otp, Origin::Stranger), AttemptCounter::NEW);
    // On a known device the customer can still log in.
    let begun = counters.began(&login, of(), at(9 * 31 * MINUTE)).unwrap();
    let Begun::Ticket(ticket) = begun.answer else { panic!("busy") };
    let recorded = begun.counters.record(&login, "c-1", ticket.verdict(true), at(9 * 31 * MINUTE)).unwrap();
    assert_eq!(recorded.answer, Recorded::Opened);
    // If both were counted together, the customer could not.
    let together = LockPolicy { apart: false, ..login };
    assert_eq!(*AttemptCounters::default().counter(&together, Origin::Stranger), AttemptCounter::NEW);
}

#[test]
fn fault_06_beginning_again_refills_nothing() {
    // The mail passcode: the session ends at the fifth failure, and a new session finds the same attempt counter.
    let policy = LockPolicy { factor: Factor::MailPasscode, temporary_lock: None, ends_session: true, ..policy(5) };
    let mut counter = AttemptCounter::NEW;
    let (mut compared, mut ended) = (0, 0);
    for n in 0..40 {
        let step = counter.began(&policy, of(), at(n)).unwrap();
        let Begun::Ticket(ticket) = step.answer else { panic!("busy") };
        compared += u8::from(!ticket.is_decoy());
        let recorded = step.counter.record(&policy, "c-1", ticket.verdict(false), at(n)).unwrap();
        ended += kinds(&recorded).iter().filter(|kind| matches!(kind, CounterEventKind::SessionEnded { .. })).count();
        counter = recorded.counter;
    }
    assert_eq!((compared, ended, counter.state()), (15, 3, LockState::Locked));
}

#[test]
fn lck_2_at_most_three_are_compared_at_once() {
    for limit in [3, 6, 100] {
        let policy = policy(limit);
        let mut counter = AttemptCounter::NEW;
        for n in 0..3 {
            let _ = begin(&mut counter, &policy, at(n));
        }
        // Busy until the first attempt times out, and not a millisecond longer.
        for now in [2, 30 * SECOND - 1] {
            let busy = counter.began(&policy, of(), at(now)).unwrap();
            assert!(matches!(busy.answer, Begun::Busy { retry_at } if retry_at == at(30 * SECOND)));
            assert_eq!(busy.wake_at, Some(at(30 * SECOND)));
        }
        let _ = begin(&mut counter.clone(), &policy, at(30 * SECOND));
        let all = counter.due(&policy, at(30 * SECOND + 2)).unwrap();
        assert_eq!(all.happened.iter().filter(|own| matches!(own.kind, CounterEventKind::Failed { .. })).count(), 3);
    }
    assert_eq!(usize::from(LockPolicy::LIMIT_MIN), PENDING_MAX);
}

#[test]
fn lck_2_what_is_over_the_budget_counts_for_nothing() {
    let policy = policy(6);
    // Failures, pending attempts that can match, and whether one more can match.
    for (failures, flying, can_match) in [
        (0, 2, true),
        (3, 2, true),
        (4, 0, true),
        (4, 1, true),
        (4, 2, false),
        (5, 0, true),
        (5, 1, false),
        (5, 2, false),
    ] {
        let mut counter = AttemptCounter::NEW;
        for _ in 0..failures {
            let ticket = begin(&mut counter, &policy, at(0));
            record(&mut counter, &policy, ticket, false, at(0));
        }
        let mut before: Vec<_> = (0..flying).map(|_| begin(&mut counter, &policy, at(1))).collect();
        let ticket = begin(&mut counter, &policy, at(2));
        assert_eq!(!ticket.is_decoy(), can_match, "{failures} {flying}");
        if can_match {
            continue;
        }
        // Even with the right secret, recorded or timed out: it is refused, is no failure, and brings no temporary lock nearer.
        let late = counter.due(&policy, at(30 * SECOND + 2)).unwrap();
        let over = |run_out| CounterEventKind::OverBudget { attempt: ticket.attempt(), run_out };
        assert!(kinds(&late).contains(&over(true)));
        let step = counter.record(
            &policy,
            "c-1",
            Ticket::new(ticket.attempt(), of(), policy.factor, true).verdict(true),
            at(3),
        );
        let step = step.unwrap();
        assert_eq!((step.answer, kinds(&step)), (Recorded::Refused, vec![over(false)]));
        assert_eq!((step.counter.failures(), step.counter.state()), (failures, LockState::Open));
        // It does not affect the attempts that can match: the first of them may still be right.
        let mut counter = step.counter;
        assert_eq!(record(&mut counter, &policy, before.remove(0), true, at(4)), Recorded::Opened);
    }
}

#[test]
fn lck_2_names_that_share_a_decoy_do_not_make_each_other_busy() {
    let policy = policy(6);
    let of = |tag: u8| AttemptOf { tag: [tag; 4], ..of() };
    let began = |counter: &mut AttemptCounter, tag, now| {
        let step = counter.began(&policy, of(tag), at(now)).unwrap();
        *counter = step.counter.clone();
        (matches!(step.answer, Begun::Ticket(_)), kinds(&step))
    };
    let mut counter = AttemptCounter::NOBODY;
    // Three attempts per name and eight places: the oldest attempt of another name loses its place.
    for (n, tag) in [1, 1, 1, 2, 2, 2, 3, 3].into_iter().enumerate() {
        assert_eq!(began(&mut counter, tag, n as i64), (true, vec![]));
    }
    let gone = |attempt| vec![CounterEventKind::Refused { attempt, run_out: true }];
    assert_eq!(began(&mut counter, 1, 8), (false, vec![]));
    assert_eq!(began(&mut counter, 3, 9), (true, gone(1)));
    assert_eq!(began(&mut counter, 1, 10), (true, gone(4)), "its own attempts stay");
    assert_eq!(counter.pending(), 8);
    assert_eq!(began(&mut counter, 3, 11), (false, vec![]));
    // An attempt that lost its place is recorded too late, like one that timed out.
    let late = counter.record(&policy, "c-1", Ticket::new(1, of(1), policy.factor, true).verdict(false), at(12));
    assert_eq!(late.err(), Some(AttemptCounterError::NotPending));
}

#[test]
fn fault_65_what_is_pending_stays_with_its_origin_when_a_lock_is_everybodys() {
    let together = LockPolicy { temporary_locks_to_lock: Some(1), ..policy(3) };
    let apart = LockPolicy { apart: true, ..together };
    let stranger = || AttemptOf { origin: Origin::Stranger, ..of() };
    let begun =
        |counters: &AttemptCounters, policy: &LockPolicy, now| counters.began(policy, stranger(), at(now)).unwrap();
    // A customer whose lock applies to all environments, and a name that no customer has: three attempts at once, then the profile counts
    // strangers apart.
    let mut locked = AttemptCounters::default();
    for _ in 0..3 {
        let step = begun(&locked, &together, 0);
        let Begun::Ticket(ticket) = step.answer else { panic!("busy") };
        locked = step.counters.record(&together, "c-1", ticket.verdict(false), at(0)).unwrap().counters;
    }
    for before in [AttemptCounters::default(), locked] {
        let counters = (0..3).fold(before, |counters, _| begun(&counters, &together, 1).counters);
        assert!(matches!(begun(&counters, &together, 2).answer, Begun::Busy { .. }));
        assert!(matches!(begun(&counters, &apart, 2).answer, Begun::Ticket(_)), "what others have pending makes busy");
    }
}

#[test]
fn lck_1_a_profile_that_lowers_the_limit_stops_what_is_above_it() {
    let mut counter = AttemptCounter::NEW;
    for _ in 0..4 {
        let ticket = begin(&mut counter, &policy(6), at(0));
        record(&mut counter, &policy(6), ticket, false, at(0));
    }
    let flying = begin(&mut counter, &policy(6), at(0));
    let step = counter.due(&policy(3), at(SECOND)).unwrap();
    assert_eq!(kinds(&step), [CounterEventKind::TemporarilyLocked { number: 1, until: at(30 * MINUTE + SECOND) }]);
    // The pending attempt falls into the temporary lock, even with the right secret.
    let recorded = step.counter.record(&policy(3), "c-1", flying.verdict(true), at(SECOND)).unwrap();
    assert_eq!(recorded.answer, Recorded::Refused);
    assert_eq!(kinds(&recorded), [CounterEventKind::Refused { attempt: 5, run_out: false }]);
}

#[test]
fn lck_3_a_stop_at_the_end_of_the_calendar_lasts_to_it() {
    let policy = policy(1);
    let mut counter = AttemptCounter::NEW;
    let last_but_one = Instant::from_epoch_millis(Instant::MAX.epoch_millis() - 1).unwrap();
    let ticket = begin(&mut counter, &policy, last_but_one);
    record(&mut counter, &policy, ticket, false, last_but_one);
    assert_eq!((counter.state(), counter.until()), (LockState::TemporarilyLocked, Some(Instant::MAX)));
    // An attempt at the last instant of the calendar times out at once, because no later instant could record it.
    let mut counter = AttemptCounter::NEW;
    let ticket = begin(&mut counter, &policy, Instant::MAX);
    let recorded = counter.record(&policy, "c-1", ticket.verdict(true), Instant::MAX);
    assert_eq!(recorded.err(), Some(AttemptCounterError::NotPending));
}

#[test]
fn lck_2_what_is_kept_is_small_and_reads_back() {
    let policy = policy(6);
    let mut counter = AttemptCounter::NEW;
    for _ in 0..3 {
        let _ = begin(&mut counter, &policy, at(0));
    }
    let bytes = postcard::to_allocvec(&counter).unwrap();
    assert!(bytes.len() <= 96, "{}", bytes.len());
    assert_eq!(postcard::from_bytes::<AttemptCounter>(&bytes).unwrap(), counter);
    assert!(size_of::<AttemptCounter>() <= 320, "{}", size_of::<AttemptCounter>());
    // An instant outside the calendar is invalid.
    assert!(postcard::from_bytes::<AttemptCounter>(&[0; 4]).is_err());
}
