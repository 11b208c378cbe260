//! Tests of the attempt counter: every interleaving of a few attempts, threads over one cell, every limit, and the bounds.

#![expect(clippy::arithmetic_side_effects, clippy::as_conversions, reason = "tests count small numbers")]

mod bounds;
mod order;
mod table;
mod threads;
mod walk;

use super::*;
use crate::factor::Factor;
use crate::instant::Instant;
use crate::text::Text;

/// A policy with this limit, temporary locks of half an hour, and a lock in place of the third.
fn policy(limit: u8) -> LockPolicy {
    LockPolicy {
        factor: Factor::LoginPassword,
        limit,
        temporary_lock: Some(TemporaryLock { minutes: 30, growth: 1, longest_minutes: 30 }),
        temporary_locks_to_lock: Some(3),
        pending_seconds: 30,
        apart: false,
        closes: LockClosing::Login,
        ends_session: false,
    }
}

fn at(millis: i64) -> Instant {
    Instant::from_epoch_millis(BEGINNING + millis).unwrap()
}

fn of() -> AttemptOf {
    AttemptOf { subject: Text::new_static("c-1"), origin: Origin::Known, revision: 1, tag: [0; 4], act: [5; 8] }
}

/// Begins an attempt that must not be busy.
fn begin(counter: &mut AttemptCounter, policy: &LockPolicy, now: Instant) -> Ticket {
    let step = counter.began(policy, of(), now).unwrap();
    *counter = step.counter;
    match step.answer {
        Begun::Ticket(ticket) => ticket,
        Begun::Busy { retry_at } => panic!("busy until {retry_at}"),
    }
}

fn record(counter: &mut AttemptCounter, policy: &LockPolicy, ticket: Ticket, matched: bool, now: Instant) -> Recorded {
    let step = counter.record(policy, "c-1", ticket.verdict(matched), now).unwrap();
    *counter = step.counter;
    step.answer
}

fn kinds<A>(step: &AttemptCounterStep<A>) -> Vec<CounterEventKind> {
    step.happened.iter().map(|happened| happened.kind).collect()
}

/// Fault 62: the debug text of a verdict names its attempt, and not whether the secret matched.
#[test]
fn fault_62_debug_text_of_a_verdict_does_not_tell_it() {
    let policy = policy(3);
    let told = [true, false].map(|matched| {
        let mut counter = AttemptCounter::NEW;
        let ticket = begin(&mut counter, &policy, at(0));
        format!("{:?}", ticket.verdict(matched))
    });
    assert!(told[0].starts_with("Verdict { ticket: ") && told[0].ends_with(", .. }"), "{}", told[0]);
    assert_eq!(told[0], told[1]);
}

/// A profile that counts a factor no more does not lift its lock: the institution does (LCK-3, OPR-1).
#[test]
fn lck_3_a_lock_outlives_its_row_until_it_is_lifted() {
    let policy = LockPolicy { temporary_locks_to_lock: Some(1), ..policy(3) };
    let mut counters = AttemptCounters::default();
    for _ in 0..3 {
        let step = counters.began(&policy, of(), at(0)).unwrap();
        let Begun::Ticket(ticket) = step.answer else { panic!("busy") };
        counters = step.counters.record(&policy, "c-1", ticket.verdict(false), at(0)).unwrap().counters;
    }
    assert!(counters.is_locked(Factor::LoginPassword) && !counters.is_locked(Factor::SecretAnswer));
    let step = counters.without(Factor::LoginPassword, at(1));
    let lifted = CounterEvent { at: at(1), kind: CounterEventKind::Lifted };
    assert_eq!((step.happened, step.counters), (vec![(Origin::Known, lifted)], AttemptCounters::default()));
    let other = counters.without(Factor::SecretAnswer, at(1));
    assert_eq!((other.happened, other.counters), (Vec::new(), counters));
}

/// 2026-11-02T09:00:00+09:00.
const BEGINNING: i64 = 1_793_577_600_000;
const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
