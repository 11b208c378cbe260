//! Real logins on a real store: the effects of parallel and broken requests.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

mod bank;
mod marks;

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Barrier};
use std::thread;

use bank::{Bank, Browser, LOGIN_ID, RIGHT, at, commit, compared_wrong, page, profile, read, refusal, until_commit};
use madoguchi::{
    ActError, Button, Engine, EntryField, HostKeys, Instant, Need, OperatorCommand, Outcome, Page, Public, Reason,
    Refusal, RowKey,
};
use madoguchi_host_kit::{CommitAnswer, DriveError, Host as _, Memory, Patience, Sqlite, SqliteHost, drive, wake};

/// 1,024 wrong guesses by 64 threads, and more until the temporary lock: exactly six are compared, whatever the timing, and all get the
/// same answer. Three at a time are compared, so most of them are busy.
#[test]
fn fault_01_a_thousand_guesses_at_once_are_six_comparisons() {
    let bank = Bank::open("refuse");
    let now = at(60);
    let gate = Barrier::new(64);
    let wrong: usize = thread::scope(|scope| {
        let guess = || {
            let mut host = bank.connect();
            let mut browsers: Vec<_> = (0..16).map(|_| bank.start_session(&mut host, now)).collect();
            gate.wait();
            let outcomes =
                browsers.iter_mut().map(|browser| bank.drive(&mut host, bank.login(browser, "Wrong2026"), now));
            let reasons = outcomes.map(|outcome| {
                let told = refusal(&outcome).unwrap();
                assert!(matches!(told, Refusal::WrongCredentials | Refusal::Busy), "{told}");
                outcome.internal.reason
            });
            reasons.filter(|reason| *reason == Reason::Wrong).count()
        };
        let threads: Vec<_> = (0..64).map(|_| scope.spawn(guess)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert!(bank.compared_wrong() <= 6 && wrong <= 6, "{wrong}");
    let mut host = bank.connect();
    while bank.messages(r#""kind":"temporarily-locked""#) == 0 {
        let mut browser = bank.start_session(&mut host, now);
        bank.logged_in(&mut host, &mut browser, "Wrong2026", now);
    }
    assert_eq!(bank.compared_wrong(), 6);
    assert_eq!(bank.messages(r#""kind":"temporarily-locked""#), 1);

    // The temporary lock also refuses the right password until its end, and then ends by itself.
    for (now, opened) in [(at(60), false), (at(60 + 1_799), false), (at(60 + 1_800), true)] {
        let mut browser = bank.start_session(&mut host, now);
        let outcome = bank.logged_in(&mut host, &mut browser, RIGHT, now);
        assert_eq!(refusal(&outcome), (!opened).then_some(Refusal::WrongCredentials), "{now}");
        assert_eq!(page(&outcome), if opened { Page::Top } else { Page::Login });
    }
    assert_eq!(bank.compared_wrong(), 6);
}

/// Every order in which three guesses can load, count and record, with two left before the limit: never a third comparison. Consecutive
/// reads count as one step, and so do the retries of a verdict; the next test separates them.
#[test]
fn fault_01_every_order_of_three_guesses_is_two_comparisons() {
    assert!(every_order(3, 2, true) > 10_000);
}

/// Every order of two guesses, with each read as a separate step, and one guess left before the limit.
#[test]
fn fault_01_every_order_of_two_guesses_is_one_comparison() {
    assert!(every_order(2, 1, false) > 50);
}

/// Walks through every order of the steps of some wrong guesses, under a limit of three of which `left` remain, and returns the number
/// of orders.
fn every_order(guesses: usize, left: usize, reads_together: bool) -> usize {
    let engine =
        Engine::new(Arc::new(profile(&[("limit = 6", "limit = 3")])), HostKeys::new("tests", 1, &[7; 32]).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(folder.path().join("unused.db")).unwrap();
    let bank = Bank { _folder: folder, store, engine, drawn: AtomicU64::new(0) };
    let first = Memory::default();
    bank.first_use(&mut first.connect());
    let now = at(60);
    for _ in left..3 {
        let mut browser = bank.start_session(&mut first.connect(), now);
        bank.logged_in(&mut first.connect(), &mut browser, "Wrong2026", now);
    }
    let browsers: Vec<_> = (0..guesses).map(|_| bank.start_session(&mut first.connect(), now)).collect();
    let (mut orders, mut order) = (0, Vec::new());
    loop {
        let store = first.copy();
        let mut host = store.connect();
        let mut acts: Vec<_> = browsers.iter().map(|browser| bank.login(browser, "Wrong2026")).collect();
        let (mut place, mut counted) = (0, vec![false; guesses]);
        loop {
            let open: Vec<_> = (0..guesses).filter(|&guess| *acts[guess].need() != Need::Nothing).collect();
            if open.is_empty() {
                break;
            }
            if place == order.len() {
                // The guesses are interchangeable, so the first step belongs to the first one.
                order.push((0, if place == 0 { 1 } else { open.len() }));
            }
            let guess = open[order[place].0];
            let act = &mut acts[guess];
            match act.need().clone() {
                Need::Load(_) if reads_together => read(act, &mut host, now),
                Need::Load(keys) => act.loaded(host.load(&keys).unwrap(), now).unwrap(),
                // With three guesses there would be too many orders, so a verdict that meets a conflict is recorded again at once.
                _ if counted[guess] && reads_together => {
                    while !commit(act, &mut host, now) {
                        read(act, &mut host, now);
                    }
                }
                _ => counted[guess] |= commit(act, &mut host, now),
            }
            place += 1;
        }
        let told = &store.messages()[first.messages().len()..];
        let count = |text: &str| told.iter().filter(|message| message.json.contains(text)).count();
        let compared = compared_wrong(told);
        assert!(compared <= left, "{compared} comparisons in the order {order:?}");
        assert_eq!(count(r#""event":"attempt-counted""#), count(r#""event":"attempt-failed""#), "{order:?}");
        assert!(acts.iter().all(|act| act.outcome().is_some()));
        orders += 1;
        // The next order: changes the last position that has another choice.
        while order.last().is_some_and(|&(choice, choices)| choice + 1 == choices) {
            order.pop();
        }
        let Some((choice, _)) = order.last_mut() else { return orders };
        *choice += 1;
    }
}

/// The request fails after the count and before the comparison: the attempt stays counted, and times out as a failure.
#[test]
fn fault_08_an_attempt_whose_request_died_is_counted() {
    let bank = Bank::open("refuse");
    let mut host = bank.connect();
    let mut browser = bank.start_session(&mut host, at(60));
    for (round, begun, before, over) in [(0, at(60), at(89), at(90)), (1, at(90), at(119), at(120))] {
        for attempt in 0..3 {
            let browser = bank.start_session(&mut host, begun);
            let mut act = bank.login(&browser, RIGHT);
            until_commit(&mut act, &mut host, begun);
            let Need::Commit(count) = act.need().clone() else { panic!("attempt {attempt} is not counted") };
            assert_eq!(host.commit(&count).unwrap(), CommitAnswer::Committed);
            // The process has died: nobody notifies the act, and nothing is compared.
        }
        // They occupy all places, so even the right password is busy.
        let entries = [(EntryField::LoginId, LOGIN_ID), (EntryField::LoginPassword, RIGHT)];
        let outcome = bank.pressed(&mut host, &mut browser, Button::LogIn, &entries, before);
        assert_eq!(refusal(&outcome), Some(Refusal::Busy));
        // When they time out they become failures, and six of them a temporary lock; the customer is notified.
        assert_eq!(bank.messages(r#""event":"attempt-expired""#), 3 * round);
        // Four machines wake rows at once: each change happens once.
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let due = |host: &mut SqliteHost, key: &RowKey| {
                        drive(&mut bank.engine.due(key.clone()), host, || over, Patience::default())
                    };
                    let woken = wake(&mut bank.connect(), over, due).unwrap();
                    assert!(woken.failed.is_empty(), "{woken:?}");
                });
            }
        });
        assert_eq!(bank.messages(r#""event":"attempt-expired""#), 3 * (round + 1));
        assert_eq!(bank.messages(r#""kind":"temporarily-locked""#), round);
    }
    let outcome = bank.logged_in(&mut host, &mut browser, RIGHT, at(120));
    assert_eq!(
        (refusal(&outcome), outcome.internal.reason),
        (Some(Refusal::WrongCredentials), Reason::FactorTemporarilyLocked)
    );
}

/// Eight right logins at once, with several sessions allowed: all succeed, and none is a failure.
#[test]
fn fault_10_honest_parallel_logins_succeed() {
    let bank = Bank::open("allow");
    let outcomes = eight_logins(&bank, at(60));
    assert!(outcomes.iter().all(|(_, outcome)| page(outcome) == Page::Top && refusal(outcome).is_none()));
    let mut host = bank.connect();
    assert!(outcomes.iter().all(|(browser, _)| bank.lives(&mut host, browser, at(60))));
    assert_eq!((bank.compared_wrong(), bank.messages(r#""event":"attempt-expired""#)), (0, 0));
}

/// Eight right logins at once, with one session allowed: one session stays open, never two.
#[test]
fn fault_35_parallel_logins_leave_one_session() {
    for second_login in ["refuse", "end-first"] {
        let bank = Bank::open(second_login);
        let outcomes = eight_logins(&bank, at(60));
        let opened: Vec<_> = outcomes.iter().filter(|(_, outcome)| refusal(outcome).is_none()).collect();
        let refused = outcomes.iter().filter(|(_, outcome)| refusal(outcome) == Some(Refusal::AlreadyLoggedIn)).count();
        assert_eq!((opened.len(), refused), if second_login == "refuse" { (1, 7) } else { (8, 0) });
        let mut host = bank.connect();
        let living = opened.iter().filter(|(browser, _)| bank.lives(&mut host, browser, at(60))).count();
        assert_eq!(living, 1, "{second_login}");
        assert_eq!(bank.compared_wrong(), 0);
    }
}

fn eight_logins(bank: &Bank, now: Instant) -> Vec<(Browser, Outcome)> {
    let gate = Barrier::new(8);
    thread::scope(|scope| {
        let login = || {
            let mut host = bank.connect();
            let mut browser = bank.start_session(&mut host, now);
            gate.wait();
            let outcome = bank.logged_in(&mut host, &mut browser, RIGHT, now);
            (browser, outcome)
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(login)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

/// Eight threads submit the same button of one page at once: one login.
#[test]
fn fault_46_one_button_pressed_many_times_acts_once() {
    let bank = Bank::open("allow");
    let browser = bank.start_session(&mut bank.connect(), at(60));
    let gate = Barrier::new(8);
    let opened = thread::scope(|scope| {
        let submission = || {
            let (mut host, mut browser) = (bank.connect(), browser.clone());
            gate.wait();
            refusal(&bank.logged_in(&mut host, &mut browser, RIGHT, at(60)))
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(submission)).collect();
        let answers: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        answers.into_iter().filter(Option::is_none).count()
    });
    assert_eq!(opened, 1);
    assert_eq!(bank.compared_wrong(), 0);
}

/// A login and the institution's end of all sessions, decided on the same revision, in both orders: one conflicts, and ended sessions
/// stay ended.
#[test]
fn fault_31_a_revocation_is_never_overwritten() {
    for login_first in [true, false] {
        let bank = Bank::open("allow");
        let (mut host, now) = (bank.connect(), at(60));
        let mut before = bank.start_session(&mut host, now);
        assert_eq!(page(&bank.logged_in(&mut host, &mut before, RIGHT, now)), Page::Top);

        let browser = bank.start_session(&mut host, now);
        let (mut login, mut end) = (bank.login(&browser, RIGHT), bank.order(OperatorCommand::EndSessions));
        // The attempt is counted in a row of its own, which no operator writes. What opens the session is in the customer's row.
        until_commit(&mut login, &mut host, now);
        assert!(commit(&mut login, &mut host, now), "the attempt is counted");
        until_commit(&mut login, &mut host, now);
        until_commit(&mut end, &mut host, now);
        let (first, second) = if login_first { (&mut login, &mut end) } else { (&mut end, &mut login) };
        assert!(commit(first, &mut host, now), "the first one is in time");
        assert!(!commit(second, &mut host, now), "the second one decided on an old revision");
        for act in [second, first] {
            drive(act, &mut host, || now, Patience::default()).unwrap();
        }
        assert!(matches!(end.outcome().unwrap().public, Public::Done(_)));
        assert!(!bank.lives(&mut host, &before, now), "it was ended");
        let outcome = bank.drive(&mut host, bank.submit(&before, Button::LogOut, &[]), now);
        assert_eq!(refusal(&outcome), Some(Refusal::SessionOver));
    }
}

/// The clock goes back between two answers, also between count and verdict: nothing is counted twice, and the login continues when the
/// clock has caught up. Without patience the login ends, and the attempt stays counted.
#[test]
fn lck_5_a_clock_that_goes_back_costs_nothing_twice() {
    let bank = Bank::open("refuse");
    let (mut host, before) = (bank.connect(), bank.messages(r#""event":"attempt-counted""#));
    for behind in 0..8 {
        let mut browser = bank.start_session(&mut host, at(60));
        let mut act = bank.login(&browser, RIGHT);
        let mut reading = 0;
        let clock = || {
            reading += 1;
            if reading == behind + 1 { at(57) } else { at(60) }
        };
        drive(&mut act, &mut host, clock, Patience::default()).unwrap();
        let outcome = act.outcome().unwrap().clone();
        assert_eq!((page(&outcome), refusal(&outcome)), (Page::Top, None), "behind at reading {behind}");
        browser.keep(&outcome);
        bank.pressed(&mut host, &mut browser, Button::LogOut, &[], at(60));
    }
    assert_eq!((bank.compared_wrong(), bank.messages(r#""event":"attempt-counted""#)), (0, before + 8));

    let browser = bank.start_session(&mut host, at(60));
    let none = Patience { clock: 0, ..Patience::default() };
    let refused = drive(&mut bank.login(&browser, RIGHT), &mut host, || at(57), none);
    assert!(matches!(refused, Err(DriveError::Act(ActError::ClockWentBack { .. }))), "{refused:?}");
}
