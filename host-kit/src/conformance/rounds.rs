//! Rounds of commits and reads that run at once: the commits have one of several forms, over rows of several kinds, and what must hold is judged from
//! the replies, whoever was faster.

use std::sync::Arc;

use madoguchi::{Commit, Require, RowKey, Write};

use super::dice::Dice;
use super::expect::Expect::{Raced, Rows, Told};
use super::kinds::Kind;
use super::names::Check;
use super::operation::Operation;
use super::race::Race;
use super::script::{Make, Script, after, audit, put, row, rows};
use crate::host::CommitAnswer::Committed;

/// The rows of a round.
struct Round {
    number: u16,
    /// Rows that many commits of the round want.
    shared: Vec<RowKey>,
    /// A row for each thread, which the others only require; each second one is new.
    own: Vec<RowKey>,
}

fn parallel_walk(mut script: Script) -> Script {
    let mut dice = Dice::new(0x6775_6368);
    for number in 0..ROUNDS {
        let own = (0..script.threads).map(|thread| own(&script, number, thread)).collect();
        let mut shared = shared(&script, number);
        dice.shuffle(&mut shared);
        shared.truncate(4);
        play(&mut script, &mut dice, &Round { number, shared, own });
    }
    script
}

fn shared(script: &Script, number: u16) -> Vec<RowKey> {
    let label = format!("r{number}s");
    vec![
        script.key(&label),
        script.keys.attempts(&label),
        script.keys.institution(&label),
        script.keys.login(&label),
        RowKey::Session(script.keys.session(&label)),
        script.key_of(Kind::Account, number),
        script.key_of(Kind::DecoyAttempts, number),
    ]
}

/// The own row of a thread: in some rounds they are of one kind, in the others of several.
fn own(script: &Script, number: u16, thread: u32) -> RowKey {
    let label = format!("r{number}t{thread:04}");
    let kind = if number % 3 == 2 { thread } else { u32::from(number) };
    match kind % 5 {
        0 => RowKey::Session(script.keys.session(&label)),
        1 => script.keys.institution(&label),
        2 => script.keys.attempts(&label),
        3 => script.keys.login(&label),
        _ => script.key(&label),
    }
}

/// One round, and after it one more commit on each connection.
fn play(script: &mut Script, dice: &mut Dice, round: &Round) {
    let old = round.own.iter().step_by(2).chain(&round.shared).cloned().collect::<Vec<_>>();
    let mut first: Vec<_> = old.iter().map(|key| put(key, 0, b"a")).collect();
    first.sort_by_key(|own| own.key.to_string());
    script.commit(first, Told(Committed));
    let operations: Vec<_> = (0..script.threads).map(|connection| one(script, dice, round, connection)).collect();
    let race = Arc::new(Race::new(rows(&old, 1, b"a"), operations.clone()));
    let ids = race.names();
    script.step(Operation::Parallel(operations), Raced(race.clone()));
    let keys = [round.own.as_slice(), &round.shared].concat();
    let connection = dice.connection(round.own.len());
    script.step(Operation::Load { connection, keys }, Raced(race.clone()));
    script.step(Operation::Outbox { connection, ids }, Raced(race.clone()));
    script.step(Operation::Due { connection, now: after(WAKE), last: None, most: 10_000 }, Raced(race));
    let next: Vec<_> =
        (0..script.threads).map(|thread| script.key(&format!("r{}n{thread:04}", round.number))).collect();
    for (connection, key) in (0..).zip(&next) {
        let commit = Commit { writes: vec![put(key, 0, b"next")], ..Commit::default() };
        script.step(Operation::Commit { connection, commit }, Told(Committed));
    }
    let there = next.iter().map(|key| row(key, 1, b"next")).collect();
    script.step(Operation::Load { connection, keys: next }, Rows(there));
}

/// What a thread does in a round.
fn one(script: &Script, dice: &mut Dice, round: &Round, connection: u32) -> Operation {
    let reads = connection > 1 && dice.below(4) == 0;
    if reads {
        let mut keys = [round.own.as_slice(), &round.shared].concat();
        dice.shuffle(&mut keys);
        keys.truncate(8);
        keys.extend(round.shared.iter().filter(|key| !keys.contains(key)).cloned().collect::<Vec<_>>());
        dice.shuffle(&mut keys);
        return Operation::Load { connection, keys };
    }
    let form = if round.number % 4 == 3 { dice.below(4) } else { usize::from(round.number % 4) };
    let mut commit = match form {
        0 => sharing_the_last(round, connection),
        1 => requiring_others(dice, round, connection),
        _ => crossing(dice, round, form),
    };
    // The fourth byte is the same in every row: a store with high-water marks reads the number of the host's key there.
    let bytes = format!("r{:02}:{connection}", round.number).into_bytes();
    for own in &mut commit.writes {
        own.bytes.clone_from(&bytes);
        if !matches!(own.key, RowKey::Customer(_)) {
            own.wake_at = Some(after(WAKE.saturating_sub(10).saturating_add(i64::try_from(own.revision).unwrap_or(0))));
        }
    }
    commit.outbox = vec![audit(&script.key(&format!("r{}", round.number)), 1, connection, "raced")];
    Operation::Commit { connection, commit }
}

/// The thread's own row, and one that all want.
fn sharing_the_last(round: &Round, connection: u32) -> Commit {
    let shared = round.shared.first().map(|key| put(key, 1, b""));
    let writes = own_write(round, connection).into_iter().chain(shared).collect();
    Commit { writes, ..Commit::default() }
}

/// The thread's own row, if those of some others are as they were.
fn requiring_others(dice: &mut Dice, round: &Round, connection: u32) -> Commit {
    let writes: Vec<_> = own_write(round, connection).into_iter().collect();
    let mut others: Vec<_> = round.own.iter().step_by(2).chain(round.shared.first()).collect();
    others.retain(|key| writes.iter().all(|own| own.key != **key));
    dice.shuffle(&mut others);
    others.truncate(dice.below(6).saturating_add(1));
    others.sort_by_key(|key| key.to_string());
    let requires = others.into_iter().map(|key| Require { key: key.clone(), revision: 1 }).collect();
    Commit { writes, requires, ..Commit::default() }
}

/// Some of the shared rows in any order, if the others are as they were; or, in the last form, as others write them.
fn crossing(dice: &mut Dice, round: &Round, form: usize) -> Commit {
    let mut keys = round.shared.clone();
    dice.shuffle(&mut keys);
    let (written, required) = keys.split_at(dice.below(3).saturating_add(1));
    let expected = if form == 3 { 2 } else { 1 };
    let writes = written.iter().map(|key| put(key, expected, b"")).collect();
    let required = required.iter().take(dice.below(3));
    let mut requires: Vec<_> = required.map(|key| Require { key: key.clone(), revision: 1 }).collect();
    requires.sort_by_key(|own| own.key.to_string());
    Commit { writes, requires, ..Commit::default() }
}

fn own_write(round: &Round, connection: u32) -> Option<Write> {
    let place = usize::try_from(connection).ok()?;
    round.own.get(place).map(|key| put(key, u64::from(connection.is_multiple_of(2)), b""))
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 1] = [(Check::ParallelWalk, parallel_walk)];

/// Number of rounds. Accounts and decoys have keys for 16.
const ROUNDS: u16 = 16;
/// When all rows of a round are due, in milliseconds after the first hour of the calendar.
const WAKE: i64 = 6_000;
