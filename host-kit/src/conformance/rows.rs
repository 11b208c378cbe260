//! Checks of rows: the answers to commits, the rows afterwards, and the result of reads.

use madoguchi::{Commit, Require, RowKey, Write};

use super::expect::Expect;
use super::expect::Expect::{Anything, Kept, NoMessage, Rows, Told};
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, audit, put, row, stored};
use crate::host::CommitAnswer::{Committed, Conflict};

pub(super) fn commit_told(mut script: Script) -> Script {
    let [one, two] = ["1", "2"].map(|label| script.key(label));
    script.commit(vec![put(&one, 0, b"a")], Told(Committed));
    script.commit(vec![put(&one, 1, b"b"), put(&two, 0, b"b")], Told(Committed));
    script.commit(vec![], Told(Committed));
    script
}

pub(super) fn conflict_told(mut script: Script) -> Script {
    let [one, two] = ["1", "2"].map(|label| script.key(label));
    script.commit(vec![put(&one, 0, b"a")], Anything);
    script.commit(vec![put(&one, 1, b"b")], Anything);
    for stale in [0, 1, 3] {
        script.commit(vec![put(&one, stale, b"c")], Told(Conflict));
    }
    script.commit(vec![put(&two, 1, b"a")], Told(Conflict)); // the row does not exist
    script
}

pub(super) fn lost_update(mut script: Script) -> Script {
    let key = script.key("1");
    script.commit(vec![put(&key, 0, b"a")], Anything);
    script.commit(vec![put(&key, 1, b"b")], Anything);
    // Both sides of the current revision: one that is too old, and one in the future.
    for stale in [1, 3] {
        script.commit(vec![put(&key, stale, b"lost")], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, 2, b"b")]);
    }
    script
}

pub(super) fn insert_over_existing(mut script: Script) -> Script {
    let key = script.key("1");
    script.commit(vec![put(&key, 0, b"first")], Anything);
    script.commit(vec![put(&key, 0, b"second")], Anything);
    script.reads(0, std::slice::from_ref(&key), vec![row(&key, 1, b"first")]);
    script
}

pub(super) fn update_of_missing(mut script: Script) -> Script {
    let key = script.key("1");
    script.commit(vec![put(&key, 1, b"from nowhere")], Anything);
    script.reads(0, std::slice::from_ref(&key), vec![]);
    script
}

/// Three rows, with the conflict at each position; once with new rows, once with existing rows.
pub(super) fn partial_write(mut script: Script) -> Script {
    for place in 0..3_usize {
        let new = ["a", "b", "c"].map(|label| script.key(&format!("new.{place}.{label}")));
        for key in new.iter().skip(place).take(1) {
            script.commit(vec![put(key, 0, b"old")], Anything);
            let writes = new.iter().map(|key| put(key, 0, b"new")).collect();
            script.commit(writes, Anything);
            script.reads(0, &new, vec![row(key, 1, b"old")]);
        }
        let old = ["a", "b", "c"].map(|label| script.key(&format!("old.{place}.{label}")));
        script.commit(old.iter().map(|key| put(key, 0, b"old")).collect(), Anything);
        let stale = |(at, key): (usize, &RowKey)| put(key, if at == place { 7 } else { 1 }, b"new");
        script.commit(old.iter().enumerate().map(stale).collect(), Anything);
        script.reads(0, &old, old.iter().map(|key| row(key, 1, b"old")).collect());
    }
    script
}

/// A row that is required: at its revision, before and after it; and one that must not exist.
pub(super) fn required_row(mut script: Script) -> Script {
    let [read, own, none] = ["read", "own", "none"].map(|label| script.key(label));
    script.commit(vec![put(&read, 0, b"read")], Anything);
    script.commit_requiring(vec![put(&own, 0, b"a")], &[(&read, 1)], Told(Committed));
    for (key, revision) in [(&read, 0), (&read, 2), (&none, 1)] {
        script.commit_requiring(vec![put(&own, 1, b"lost")], &[(key, revision)], Told(Conflict));
        script.reads(0, std::slice::from_ref(&own), vec![row(&own, 1, b"a")]);
    }
    script.commit_requiring(vec![put(&own, 1, b"b")], &[(&none, 0), (&read, 1)], Told(Committed));
    // Messages without rows are not sent either.
    for (number, revision, told) in [(0, 2, Conflict), (1, 1, Committed)] {
        let messages = [audit(&own, 9, number, "required")];
        let requires = vec![Require { key: read.clone(), revision }];
        let commit = Commit { requires, outbox: messages.to_vec(), ..Commit::default() };
        script.step(Operation::Commit { connection: 0, commit }, Told(told));
        script.outbox(0, &messages, if told == Conflict { NoMessage } else { Kept(stored(&messages)) });
    }
    script.reads(0, &[own.clone(), read.clone(), none], vec![row(&own, 2, b"b"), row(&read, 1, b"read")]);
    script
}

pub(super) fn rows_asked(mut script: Script) -> Script {
    let [one, two, three, none] = ["1", "2", "3", "none"].map(|label| script.key(label));
    let there = [(&two, b"2"), (&one, b"1"), (&three, b"3")];
    for (key, bytes) in there {
        script.commit(vec![put(key, 0, bytes)], Anything);
    }
    let rows = |keys: &[(&RowKey, &[u8; 1])]| keys.iter().map(|(key, bytes)| row(key, 1, *bytes)).collect::<Vec<_>>();
    script.reads(0, &[three.clone(), none.clone(), two.clone(), one.clone()], rows(&there));
    script.reads(0, &[three.clone(), one.clone()], rows(&[(&three, b"3"), (&one, b"1")]));
    script.reads(0, &[none], vec![]);
    script.reads(0, &[], vec![]);
    script
}

/// Keys that collations, column types and wildcards confuse.
pub(super) fn keys_apart(mut script: Script) -> Script {
    let head = script.key("x").to_string().len().saturating_sub("customer/x".len());
    let long = |end: char| format!("{}{end}", "0".repeat(63_usize.saturating_sub(head)));
    let labels = ["Ab", "aB", "ab", "a-b", "a_b", "a.b", "1", "01", "1.0", "1e0", &long('x'), &long('y')];
    let keys: Vec<_> = labels.iter().map(|label| script.key(label)).collect();
    let bytes = |key: &RowKey| key.to_string().into_bytes();
    for key in &keys {
        script.commit(vec![put(key, 0, &bytes(key))], Anything);
    }
    for key in &keys {
        script.reads(0, std::slice::from_ref(key), vec![row(key, 1, &bytes(key))]);
    }
    // Names that nobody wrote: one letter in the other case, and a sign that searches use as a wildcard.
    for other in ["AB", "a_c", "aXb"] {
        let key = script.key(other);
        script.reads(0, &[key], vec![]);
    }
    script
}

pub(super) fn bytes(mut script: Script) -> Script {
    let every: Vec<u8> = (0..=u8::MAX).collect();
    let values: [&[u8]; 11] = [
        b"",
        b"\0",
        b"\0\0\0",
        b"a\0b",
        b"trailing \0 ",
        b"\r\n",
        b"\xff\xfe",
        b"\xe9",
        b"\\x00",
        &every,
        &every.repeat(4_096), // a mebibyte
    ];
    for (number, value) in values.into_iter().enumerate() {
        let key = script.key(&number.to_string());
        script.commit(vec![put(&key, 0, value)], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, 1, value)]);
    }
    script
}

/// Numbers that 32 bits, or the 53 bits of a float, would change. The store writes the given revision.
pub(super) fn revisions(mut script: Script) -> Script {
    for (label, revision) in
        [("31", 1 << 31), ("32", (1 << 32) | 1), ("53", (1 << 53) | 1), ("62", 0x7fff_ffff_ffff_fffe)]
    {
        let key = script.key(label);
        script.commit(vec![Write { revision, ..put(&key, 0, b"a") }], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, revision, b"a")]);
        script.commit(vec![put(&key, revision.saturating_sub(1), b"stale")], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, revision, b"a")]);
        script.commit(vec![put(&key, revision, b"b")], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, revision.saturating_add(1), b"b")]);
    }
    script
}

/// One connection reads, the other writes, the first reads again; also if there was no row at first.
pub(super) fn stale_read(mut script: Script) -> Script {
    let key = script.key("1");
    let keys = std::slice::from_ref(&key);
    let commit = |expected, bytes| Operation::Commit {
        connection: 1,
        commit: Commit { writes: vec![put(&key, expected, bytes)], ..Commit::default() },
    };
    script.reads(0, keys, vec![]);
    script.step(commit(0, b"a"), Anything).reads(0, keys, vec![row(&key, 1, b"a")]);
    script.step(commit(1, b"b"), Anything).reads(0, keys, vec![row(&key, 2, b"b")]);
    script.reads(1, keys, vec![row(&key, 2, b"b")]);
    script
}

pub(super) fn durable(mut script: Script) -> Script {
    let key = script.key("1");
    let messages = [audit(&key, 1, 0, "a"), audit(&key, 2, 0, "b")];
    for (expected, message) in [0, 1].into_iter().zip(&messages) {
        script.commit_with(vec![put(&key, expected, b"a")], vec![message.clone()], Anything);
    }
    script.step(Operation::Reopen, Expect::Done);
    script.step(Operation::Load { connection: 0, keys: vec![key.clone()] }, Rows(vec![row(&key, 2, b"a")]));
    script.outbox(0, &messages, Kept(stored(&messages)));
    script
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 13] = [
    (Check::CommitTold, commit_told),
    (Check::ConflictTold, conflict_told),
    (Check::LostUpdate, lost_update),
    (Check::InsertOverExisting, insert_over_existing),
    (Check::UpdateOfMissing, update_of_missing),
    (Check::PartialWrite, partial_write),
    (Check::RequiredRow, required_row),
    (Check::RowsAsked, rows_asked),
    (Check::KeysApart, keys_apart),
    (Check::Bytes, bytes),
    (Check::Revisions, revisions),
    (Check::StaleRead, stale_read),
    (Check::Durable, durable),
];
