//! Checks of commits: what they report, and what they leave.

use madoguchi::{Commit, Message, Require, RowKey, Write};

use super::expect::Expect::{Anything, Kept, NoMessage, Told};
use super::kinds::Kind;
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, audit, put, puts, row, rows, stored};
use crate::host::CommitAnswer::{self, Committed, Conflict};

/// One row, several rows, rows of each kind, messages alone, and nothing at all.
fn commit_told(mut script: Script) -> Script {
    let [one, two] = ["1", "2"].map(|label| script.key(label));
    script.commit(vec![put(&one, 0, b"a")], Told(Committed));
    script.commit(vec![put(&one, 1, b"b"), put(&two, 0, b"b")], Told(Committed));
    script.commit_with(vec![], vec![audit(&two, 1, 0, "alone")], Told(Committed));
    script.commit(vec![], Told(Committed));
    for key in script.kinds(1) {
        script.commit(vec![put(&key, 0, b"a")], Told(Committed)).commit(vec![put(&key, 1, b"b")], Told(Committed));
    }
    let all = script.kinds(2);
    script.commit(puts(&all, 0, b"a"), Told(Committed)).commit(puts(&all, 1, b"b"), Told(Committed));
    script
}

/// A row of each kind at revision 2: no row expected, an older revision, a newer one. And an absent row of each kind.
fn conflict_told(mut script: Script) -> Script {
    for key in script.kinds(1) {
        script.commit(vec![put(&key, 0, b"a")], Anything).commit(vec![put(&key, 1, b"b")], Anything);
        for stale in [0, 1, 3] {
            script.commit(vec![put(&key, stale, b"c")], Told(Conflict));
        }
    }
    for key in script.kinds(2) {
        script.commit(vec![put(&key, 1, b"a")], Told(Conflict));
    }
    script
}

fn lost_update(mut script: Script) -> Script {
    for key in script.kinds(1) {
        script.commit(vec![put(&key, 0, b"a")], Anything).commit(vec![put(&key, 1, b"b")], Anything);
        // Both sides of the current revision: one that is too old, and one in the future.
        for stale in [1, 3] {
            script.commit(vec![put(&key, stale, b"lost")], Anything);
            script.reads(0, std::slice::from_ref(&key), vec![row(&key, 2, b"b")]);
        }
    }
    script
}

fn insert_over_existing(mut script: Script) -> Script {
    for key in script.kinds(1) {
        script.commit(vec![put(&key, 0, b"first")], Anything);
        script.commit(vec![put(&key, 0, b"second")], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, 1, b"first")]);
    }
    script
}

fn update_of_missing(mut script: Script) -> Script {
    for key in script.kinds(1) {
        script.commit(vec![put(&key, 1, b"from nowhere")], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![]);
    }
    script
}

/// The conflict at each position: among new rows, existing rows, rows of each kind, and both new and existing rows.
fn partial_write(mut script: Script) -> Script {
    for place in 0..3_usize {
        let new = ["a", "b", "c"].map(|label| script.key(&format!("new.{place}.{label}")));
        for key in new.iter().skip(place).take(1) {
            script.commit(vec![put(key, 0, b"old")], Anything);
            script.commit(puts(&new, 0, b"new"), Anything);
            script.reads(0, &new, vec![row(key, 1, b"old")]);
        }
        let old = ["a", "b", "c"].map(|label| script.key(&format!("old.{place}.{label}")));
        conflict_at(&mut script, &old, place);
    }
    for (place, number) in (0..).zip(1..).take(Kind::ALL.len()) {
        let kinds = script.kinds(number);
        conflict_at(&mut script, &kinds, place);
    }
    for (number, writes) in MIXED.iter().enumerate() {
        mixed(&mut script, number, *writes);
    }
    script
}

/// Commits existing rows, one of them under a revision that it does not have.
fn conflict_at(script: &mut Script, keys: &[RowKey], place: usize) {
    script.commit(puts(keys, 0, b"old"), Anything);
    let stale = |(at, key): (usize, &RowKey)| put(key, if at == place { 7 } else { 1 }, b"new");
    script.commit(keys.iter().enumerate().map(stale).collect(), Anything);
    script.reads(0, keys, rows(keys, 1, b"old"));
    // What a conflict has left open on the connection would be written with its next commit.
    let next = script.key(&format!("next.{}", script.steps.len()));
    script.commit(vec![put(&next, 0, b"next")], Anything).reads(1, keys, rows(keys, 1, b"old"));
}

/// Commits of a new row and an existing one. For each of two rows: whether it exists, at revision 1, and the revision that the commit
/// expects. One of them conflicts: the new or the existing one, the first or the last.
const MIXED: [[(bool, u64); 2]; 6] = [
    [(true, 0), (true, 1)],
    [(true, 1), (true, 0)],
    [(false, 0), (true, 7)],
    [(true, 7), (false, 0)],
    [(false, 0), (false, 1)],
    [(false, 1), (false, 0)],
];

fn mixed(script: &mut Script, number: usize, writes: [(bool, u64); 2]) {
    let keys = ["a", "b"].map(|label| script.key(&format!("mixed.{number}.{label}")));
    let old: Vec<_> = keys.iter().zip(writes).filter(|(_, (exists, _))| *exists).map(|(key, _)| key.clone()).collect();
    if !old.is_empty() {
        script.commit(puts(&old, 0, b"old"), Anything);
    }
    let new = keys.iter().zip(writes).map(|(key, (_, expected))| put(key, expected, b"new"));
    script.commit(new.collect(), Anything).reads(0, &keys, rows(&old, 1, b"old"));
}

/// A row of each kind is required: at revision 2, as absent, as older and as newer. Then several rows are required, and commits of every
/// form require one.
fn required_row(mut script: Script) -> Script {
    let (own, some, none) = (script.key("own"), script.kinds(1), script.kinds(2));
    script.commit(puts(&some, 0, b"a"), Anything).commit(puts(&some, 1, b"read"), Anything);
    let mut at = 0; // the revision of the own row
    let mut try_all = |script: &mut Script, requires: &[(&RowKey, u64)], holds: bool| {
        let told = if holds { Committed } else { Conflict };
        script.commit_requiring(vec![put(&own, at, b"a")], requires, Told(told));
        at = if holds { at.saturating_add(1) } else { at };
        script.reads(0, std::slice::from_ref(&own), if at == 0 { vec![] } else { vec![row(&own, at, b"a")] });
    };
    for (some, none) in some.iter().zip(&none) {
        for (key, revision, holds) in
            [(some, 0, false), (some, 1, false), (some, 3, false), (none, 1, false), (some, 2, true), (none, 0, true)]
        {
            try_all(&mut script, &[(key, revision)], holds);
        }
    }
    // One of several: the first, one in the middle, the last.
    let mut keys: Vec<_> = some.iter().map(|key| (key, 2)).chain(none.iter().map(|key| (key, 0))).collect();
    keys.sort_by_key(|(key, _)| key.to_string());
    for wrong in 0..keys.len() {
        let wrong = |(place, &(key, revision)): (usize, &(_, u64))| (key, if place == wrong { 1 } else { revision });
        try_all(&mut script, &keys.iter().enumerate().map(wrong).collect::<Vec<_>>(), false);
    }
    try_all(&mut script, &keys, true);
    let [some, none] = [&some, &none].map(|keys| keys.first().cloned().unwrap_or_else(|| own.clone()));
    let forms = [(&some, 1, Conflict), (&none, 1, Conflict), (&some, 2, Committed), (&none, 0, Committed)];
    for (number, (key, revision, told)) in forms.into_iter().enumerate() {
        let new = script.key(&format!("new.{number}"));
        every_form(&mut script, &new, &Require { key: key.clone(), revision }, told);
    }
    let all: Vec<_> = script.kinds(1).into_iter().chain(script.kinds(2)).collect();
    script.reads(0, &all, rows(&script.kinds(1), 2, b"read"));
    script
}

/// Commits that require a row: a new row with a message; a message alone; nothing else.
fn every_form(script: &mut Script, new: &RowKey, require: &Require, told: CommitAnswer) {
    let message = |number| audit(new, 1, number, "required");
    let forms: [(Vec<Write>, Vec<Message>); 3] =
        [(vec![put(new, 0, b"a")], vec![message(0)]), (vec![], vec![message(1)]), (vec![], vec![])];
    for (writes, outbox) in forms {
        let commit = Commit { writes, requires: vec![require.clone()], outbox: outbox.clone() };
        script.step(Operation::Commit { connection: 0, commit }, Told(told));
        if !outbox.is_empty() {
            script.outbox(0, &outbox, if told == Conflict { NoMessage } else { Kept(stored(&outbox)) });
        }
    }
    let written = (told == Committed).then(|| row(new, 1, b"a"));
    script.reads(0, std::slice::from_ref(new), written.into_iter().collect());
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 7] = [
    (Check::CommitTold, commit_told),
    (Check::ConflictTold, conflict_told),
    (Check::LostUpdate, lost_update),
    (Check::InsertOverExisting, insert_over_existing),
    (Check::UpdateOfMissing, update_of_missing),
    (Check::PartialWrite, partial_write),
    (Check::RequiredRow, required_row),
];
