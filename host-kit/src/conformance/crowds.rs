//! Checks with parallel threads.

use madoguchi::{Commit, Message, Require, RowKey};

use super::expect::Expect::{
    AllOver, Anything, Each, InOrder, Kept, NoMessage, Once, OneMessage, OneWinner, Rows, Told,
};
use super::names::Check;
use super::operation::Operation;
use super::probe::Probe;
use super::script::{Make, Script, audit, put, puts, row, rows, stored};
use crate::host::CommitAnswer::{Committed, Conflict};

/// All threads write one row from the same revision, each with a message: first a new row, then existing ones. Of the messages, one is there. The rows
/// of the other kinds have fewer rounds.
fn one_winner(mut script: Script) -> Script {
    let mut keys = vec![(script.key("1"), ROUNDS)];
    keys.extend(script.kinds(1).map(|key| (key, 3)));
    for (key, rounds) in keys {
        for expected in 0..rounds {
            let messages: Vec<_> = (0..script.threads)
                .map(|connection| audit(&key, expected.saturating_add(1), connection, "won"))
                .collect();
            let commit = |(connection, message): (u32, &Message)| {
                let writes = vec![put(&key, expected, connection.to_string().as_bytes())];
                let commit = Commit { writes, outbox: vec![message.clone()], ..Commit::default() };
                Operation::Commit { connection, commit }
            };
            let crowd = Operation::Parallel((0..).zip(&messages).map(commit).collect());
            script.step(crowd, OneWinner).outbox(0, &messages, OneMessage);
        }
    }
    script
}

/// All threads write the same two rows, half of them in reverse order.
fn crossed_rows(mut script: Script) -> Script {
    let [one, two] = ["1", "2"].map(|label| script.key(label));
    script.commit(vec![put(&one, 0, b"a"), put(&two, 0, b"a")], Anything);
    for expected in 1..=ROUNDS {
        let write = |key: &RowKey| put(key, expected, b"b");
        let writes = |connection: u32| match connection % 2 {
            0 => vec![write(&one), write(&two)],
            _ => vec![write(&two), write(&one)],
        };
        let crowd = crowd(script.threads, writes);
        script.step(crowd, OneWinner);
    }
    script
}

/// Each thread writes a row of its own and requires the rows of all others, as they were. Then two threads do so with two rows of each
/// kind.
fn write_skew(mut script: Script) -> Script {
    for round in 0..ROUNDS {
        let keys: Vec<_> = (0..script.threads).map(|thread| script.key(&format!("{round}.{thread}"))).collect();
        script.commit(keys.iter().map(|key| put(key, 0, b"a")).collect(), Anything);
        let commit = |(connection, own): (u32, &RowKey)| {
            let others = keys.iter().filter(|key| *key != own);
            let requires = others.map(|key| Require { key: key.clone(), revision: 1 }).collect();
            let commit = Commit { writes: vec![put(own, 1, b"b")], requires, ..Commit::default() };
            Operation::Commit { connection, commit }
        };
        script.step(Operation::Parallel((0..).zip(&keys).map(commit).collect()), OneWinner);
    }
    for (one, other) in script.kinds(1).into_iter().zip(script.kinds(2)) {
        script.commit(puts(&[one.clone(), other.clone()], 0, b"a"), Anything);
        let commit = |connection, own: &RowKey, required: &RowKey| {
            let requires = vec![Require { key: required.clone(), revision: 1 }];
            let commit = Commit { writes: vec![put(own, 1, b"b")], requires, ..Commit::default() };
            Operation::Commit { connection, commit }
        };
        script.step(Operation::Parallel(vec![commit(0, &one, &other), commit(1, &other, &one)]), OneWinner);
    }
    script
}

/// One thread commits rows of each kind, a dozen more sessions, a dozen customers and a message, and the commit conflicts at the last row. The
/// others read the rows, or the message, meanwhile.
fn uncommitted_read(mut script: Script) -> Script {
    let mut keys: Vec<_> = (b'a'..=b'l').map(|label| script.key(&char::from(label).to_string())).collect();
    keys.extend(script.kinds(1).into_iter().chain(script.sessions("uncommitted", 12)));
    keys.sort_by_key(RowKey::to_string);
    script.commit(puts(&keys, 0, b"a"), Anything);
    for round in 0..ROUNDS {
        let messages = [audit(&script.key("a"), 2, u32::try_from(round).unwrap_or_default(), "uncommitted")];
        let (last, first) = (keys.last(), keys.len().saturating_sub(1));
        let stale = last.map(|key| put(key, 7, b"b"));
        let writes = puts(&keys, 1, b"b").into_iter().take(first).chain(stale).collect();
        let commit = Commit { writes, outbox: messages.to_vec(), ..Commit::default() };
        let mut operations = vec![Operation::Commit { connection: 0, commit }];
        let mut expected = vec![Told(Conflict)];
        for connection in 1..script.threads {
            if connection % 4 == 3 {
                let ids = messages.iter().map(|message| message.id.to_string()).collect();
                operations.push(Operation::Outbox { connection, ids });
                expected.push(NoMessage);
            } else {
                operations.push(Operation::Load { connection, keys: keys.clone() });
                expected.push(Rows(rows(&keys, 1, b"a")));
            }
        }
        script.step(Operation::Parallel(operations), Each(expected));
    }
    script
}

/// One thread commits all of some rows, again and again: first customers, then a row of each kind. The others read them meanwhile, in the order of
/// their keys or the reverse. Because a commit writes all rows at once, no row may be older than one that was requested before it.
fn read_order(mut script: Script) -> Script {
    let keys: Vec<_> = (b'a'..=b'f').map(|label| script.key(&char::from(label).to_string())).collect();
    read_beside(&mut script, &keys);
    let kinds = script.kinds(1);
    read_beside(&mut script, &kinds);
    script
}

fn read_beside(script: &mut Script, keys: &[RowKey]) {
    script.commit(puts(keys, 0, b"a"), Anything);
    for revision in 1..=ROUNDS {
        let commit = Commit { writes: puts(keys, revision, b"a"), ..Commit::default() };
        let mut operations = vec![Operation::Commit { connection: 0, commit }];
        let mut expected = vec![Told(Committed)];
        for connection in 1..script.threads {
            let mut keys = keys.to_vec();
            if connection % 2 == 1 {
                keys.reverse();
            }
            operations.push(Operation::Load { connection, keys: keys.clone() });
            expected.push(InOrder { keys, revision });
        }
        script.step(Operation::Parallel(operations), Each(expected));
    }
}

/// All threads drive an act that increments the same row.
fn parallel_acts(mut script: Script) -> Script {
    let key = script.key("1");
    let probes: Vec<_> = (0..script.threads).map(|_| Probe::new(key.clone())).collect();
    let drive =
        |(connection, probe): (u32, &Probe)| Operation::Drive { connection, probe: probe.clone(), fails: false };
    script.step(Operation::Parallel((0..).zip(&probes).map(drive).collect()), AllOver(probes.clone()));
    let count = u64::from(script.threads);
    script.reads(0, std::slice::from_ref(&key), vec![row(&key, count, &Probe::bytes(count))]);
    let messages: Vec<_> = (1..=count).map(|revision| audit(&key, revision, 0, "counted")).collect();
    script.outbox(0, &messages, Kept(stored(&messages))).outbox(0, &messages, Once);
    script
}

fn crowd(threads: u32, writes: impl Fn(u32) -> Vec<madoguchi::Write>) -> Operation {
    let commit = |connection| Operation::Commit {
        connection,
        commit: Commit { writes: writes(connection), ..Commit::default() },
    };
    Operation::Parallel((0..threads).map(commit).collect())
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 6] = [
    (Check::OneWinner, one_winner),
    (Check::CrossedRows, crossed_rows),
    (Check::WriteSkew, write_skew),
    (Check::UncommittedRead, uncommitted_read),
    (Check::ReadOrder, read_order),
    (Check::ParallelActs, parallel_acts),
];

/// Number of tries of each check, because a race does not show every time.
const ROUNDS: u64 = 8;
