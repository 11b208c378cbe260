//! Checks of the host's own loop, and of what remains if it does not reach its end.

use madoguchi::{Commit, RowKey};

use super::expect::Expect::{Anything, Done, Fresh, Kept, NoAnswer, NoMessage, NotTold, Over, Told, Whatever};
use super::kinds::Kind;
use super::names::Check;
use super::operation::Operation;
use super::probe::Probe;
use super::script::{Make, Script, audit, put, puts, row, stored};
use crate::host::CommitAnswer;

fn loop_tells_after_commit(mut script: Script) -> Script {
    for key in written_often(&script, "1") {
        let probe = stale_first(&mut script, key);
        script.drive(&probe, false, NotTold(probe.clone()));
    }
    script
}

fn loop_retries(mut script: Script) -> Script {
    for key in written_often(&script, "1") {
        let probe = stale_first(&mut script, key);
        script.drive(&probe, false, Over(probe.clone()));
    }
    script
}

fn loop_ends(mut script: Script) -> Script {
    for key in written_often(&script, "1") {
        let probe = Probe::new(key).times(3);
        script.drive(&probe, false, Over(probe.clone()));
    }
    script
}

fn loop_loads_afresh(mut script: Script) -> Script {
    for key in written_often(&script, "1") {
        let probe = Probe::new(key).times(2);
        script.drive(&probe, false, Fresh(probe.clone()));
    }
    script
}

/// The rows that acts write most: a customer, the customer's attempts and a session.
fn written_often(script: &Script, label: &str) -> [RowKey; 3] {
    [script.key(label), script.keys.attempts(label), RowKey::Session(script.keys.session(label))]
}

/// The store answers a commit with an error: once the commit's message is there, as if the commit had taken place, and once it is not.
fn loop_in_doubt(mut script: Script) -> Script {
    for (number, label, is_there) in [(1, "there", true), (2, "gone", false)] {
        let key = script.key(&format!("{label}.row"));
        // Of a kind that has no high-water mark: the message is there, as if the commit had taken place, and this row is not.
        let other = script.key_of(Kind::Login, number);
        let [there, new] = [8, 9].map(|revision| audit(&key, revision, 0, "in doubt"));
        script.commit_with(vec![put(&key, 0, &Probe::bytes(1))], vec![there.clone()], Anything);
        let commit = match is_there {
            true => Commit { writes: vec![put(&other, 0, b"lost")], outbox: vec![there], ..Commit::default() },
            false => Commit { writes: vec![put(&key, 1, b"lost")], outbox: vec![new, there], ..Commit::default() },
        };
        let probe = Probe::new(key.clone()).in_doubt_first(commit.clone(), is_there);
        script.step(Operation::Commit { connection: 0, commit }, NoAnswer(probe.clone()));
        script.drive(&probe, false, Over(probe.clone()));
        script.reads(1, &[key.clone(), other], vec![row(&key, 2, &Probe::bytes(2))]);
        let counted = [audit(&key, 2, 0, "counted")];
        script.outbox(1, &counted, Kept(stored(&counted)));
    }
    script
}

/// First the act fails after its first commit, then the request around it fails after the act.
fn count_survives(mut script: Script) -> Script {
    let acts = written_often(&script, "act").map(|key| (Probe::new(key.clone()).failing(), key, false, 1));
    let requests = written_often(&script, "request").map(|key| (Probe::new(key.clone()).times(2), key, true, 2));
    for (probe, key, fails, count) in acts.into_iter().chain(requests) {
        script.drive(&probe, fails, Whatever);
        script.reads(1, std::slice::from_ref(&key), vec![row(&key, count, &Probe::bytes(count))]);
        let messages: Vec<_> = (1..=count).map(|revision| audit(&key, revision, 0, "counted")).collect();
        script.outbox(1, &messages, Kept(stored(&messages)));
    }
    script
}

/// An existing row, a new row, a row of each kind, and a dozen messages: the connection breaks before the first, after each, and after the
/// last. Then commits of one row and one message, a new row and an existing one, and of two messages alone.
fn crash_undone(mut script: Script) -> Script {
    let [old, new] = ["a.old", "b.new"].map(|label| script.key(label));
    script.commit(vec![put(&old, 0, b"a")], Anything);
    let messages: Vec<_> = (0..12).map(|number| audit(&old, 2, number, "undone")).collect();
    let kinds = script.kinds(1);
    let mut writes = puts(&kinds, 0, b"b");
    writes.extend([put(&old, 1, b"b"), put(&new, 0, b"b")]);
    writes.sort_by_key(|write| write.key.to_string());
    let keys: Vec<_> = writes.iter().map(|write| write.key.clone()).collect();
    let commit = Commit { writes, outbox: messages.clone(), ..Commit::default() };
    let statements = commit.writes.len().saturating_add(messages.len());
    for after in (0..).take(statements.saturating_add(1)) {
        script.step(Operation::Crash { connection: 0, commit: commit.clone(), after }, Done);
        script.reads(1, &keys, vec![row(&old, 1, b"a")]).outbox(1, &messages, NoMessage);
    }
    // It leaves no lock either.
    script.step(Operation::Commit { connection: 1, commit }, Told(CommitAnswer::Committed));
    small_crashes(&mut script, &old);
    script
}

/// Crashes of small commits, at the row with revision 2 and at one that is new.
fn small_crashes(script: &mut Script, old: &RowKey) {
    let new = script.key("new");
    let of = |key: &RowKey, number| audit(key, 3, number, "small");
    let commits = [
        (vec![put(old, 2, b"c")], vec![of(old, 0)]),
        (vec![put(&new, 0, b"c")], vec![of(&new, 0)]),
        (vec![], vec![of(&new, 1), of(&new, 2)]),
    ];
    for (writes, outbox) in commits {
        let commit = Commit { writes, outbox: outbox.clone(), ..Commit::default() };
        for after in 0..=2 {
            script.step(Operation::Crash { connection: 0, commit: commit.clone(), after }, Done);
            script.reads(1, &[old.clone(), new.clone()], vec![row(old, 2, b"b")]).outbox(1, &outbox, NoMessage);
        }
    }
}

/// An act that first commits with an old revision, and the row for it.
fn stale_first(script: &mut Script, key: RowKey) -> Probe {
    for revision in 0..2 {
        script.commit(vec![put(&key, revision, &Probe::bytes(revision))], Anything);
    }
    Probe::new(key).stale_first()
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 7] = [
    (Check::LoopTellsAfterCommit, loop_tells_after_commit),
    (Check::LoopRetries, loop_retries),
    (Check::LoopEnds, loop_ends),
    (Check::LoopLoadsAfresh, loop_loads_afresh),
    (Check::LoopInDoubt, loop_in_doubt),
    (Check::CountSurvives, count_survives),
    (Check::CrashUndone, crash_undone),
];
