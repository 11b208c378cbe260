//! Checks of reads: which rows they return, and with which bytes and revisions.

use madoguchi::{Commit, Row, RowKey, SessionId, Write};

use super::columns::each_its_own;
use super::expect::Expect;
use super::expect::Expect::{Anything, Each, Kept, Rows, Told, Whatever};
use super::kinds::Kind;
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, audit, put, puts, row, rows, stored};
use crate::host::CommitAnswer::Committed;

fn rows_asked(mut script: Script) -> Script {
    let [one, two, three, none] = ["1", "2", "3", "none"].map(|label| script.key(label));
    let there = [(&two, b"2"), (&one, b"1"), (&three, b"3")];
    for (key, bytes) in there {
        script.commit(vec![put(key, 0, bytes)], Anything);
    }
    let found = |keys: &[(&RowKey, &[u8; 1])]| keys.iter().map(|(key, bytes)| row(key, 1, *bytes)).collect::<Vec<_>>();
    script.reads(0, &[three.clone(), none.clone(), two.clone(), one.clone()], found(&there));
    script.reads(0, &[three.clone(), one.clone()], found(&[(&three, b"3"), (&one, b"1")]));
    script.reads(0, &[none], vec![]);
    script.reads(0, &[], vec![]);
    // A dozen rows and as many that are absent, in one request.
    let (some, none) = (script.kinds(1), script.kinds(2));
    let (more, other) = (script.kinds(3), script.kinds(4));
    script.commit(puts(&some, 0, b"a"), Anything).commit(puts(&more, 0, b"b"), Anything);
    let all: Vec<_> = some.iter().chain(&none).chain(&more).chain(&other).rev().cloned().collect();
    script.reads(0, &all, rows(&some, 1, b"a").into_iter().chain(rows(&more, 1, b"b")).collect());
    // Three hundred rows in one request.
    let many = script.sessions("many", MANY);
    for some in many.chunks(50) {
        script.commit(puts(some, 0, b"many"), Anything);
    }
    script.reads(0, &many, rows(&many, 1, b"many"));
    script
}

/// Keys that collations, column types and wildcards confuse.
fn keys_apart(mut script: Script) -> Script {
    let (keys, absent) = look_alikes(&script);
    let bytes = |key: &RowKey| key.to_string().into_bytes();
    for key in &keys {
        script.commit(vec![put(key, 0, &bytes(key))], Anything);
    }
    for key in &keys {
        script.reads(0, std::slice::from_ref(key), vec![row(key, 1, &bytes(key))]);
    }
    for key in absent {
        script.reads(0, &[key], vec![]);
    }
    script
}

/// Keys that are different rows, and keys that look like them and are absent.
fn look_alikes(script: &Script) -> (Vec<RowKey>, Vec<RowKey>) {
    let long = |end: char| script.longest(end);
    let labels = ["Ab", "aB", "ab", "a-b", "a_b", "a.b", "1", "01", "1.0", "1e0"];
    let mut keys: Vec<_> = labels.iter().map(|label| script.key(label)).chain([long('x'), long('y')]).collect();
    for label in ONE_HASH {
        keys.extend([
            script.key(label),
            script.keys.attempts(label),
            script.keys.login(label),
            script.keys.institution(label),
        ]);
    }
    keys.extend(["Ab", "aB", "ab", "a-b", "a_b"].map(|label| script.keys.attempts(label)));
    keys.extend(["Ab", "aB", "ab", "1", "01"].map(|label| script.keys.login(label)));
    keys.extend(['x', 'y'].map(|end| script.keys.longest_login(end)));
    keys.extend(["Ab", "aB", "ab"].map(|label| script.keys.institution(label)));
    // One name in four tables.
    keys.extend(script.keys.namesakes());
    // Sessions that differ in the first digit or in the last; accounts and decoys likewise.
    let session = script.keys.session("1");
    keys.extend([session, other_digit(session, 0), other_digit(session, 63)].map(RowKey::Session));
    keys.extend([1, 2].map(|number| script.keys.of(Kind::Account, number)));
    keys.extend([
        script.keys.far_account(1),
        script.keys.of(Kind::DecoyAttempts, 1),
        script.keys.of(Kind::DecoyAttempts, 2),
    ]);
    // Names that nobody wrote: one letter in the other case, and signs that searches use as wildcards.
    let mut absent: Vec<_> = ["AB", "a_c", "aXb"].map(|label| script.key(label)).into();
    absent.extend([script.keys.attempts("AB"), script.keys.attempts("aXb"), script.keys.login("AB")]);
    absent.push(script.keys.institution("AB"));
    absent.push(RowKey::Session(other_digit(session, 31)));
    (keys, absent)
}

/// Another session, whose name differs in one digit.
fn other_digit(session: SessionId, place: usize) -> SessionId {
    let digit = |(at, digit): (usize, char)| match (at == place, digit) {
        (true, '0') => '1',
        (true, _) => '0',
        (false, digit) => digit,
    };
    session.to_string().chars().enumerate().map(digit).collect::<String>().parse().unwrap_or(session)
}

fn bytes(mut script: Script) -> Script {
    let every: Vec<u8> = (0..=u8::MAX).collect();
    let values: [&[u8]; 15] = [
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
        b"29685295",
        b"32060020",
        b"Aa",
        b"BB",
    ];
    for (number, value) in values.into_iter().enumerate() {
        let key = script.key(&number.to_string());
        script.commit(vec![put(&key, 0, value)], Anything);
        script.reads(0, std::slice::from_ref(&key), vec![row(&key, 1, value)]);
    }
    // Each row of a commit has bytes of its own, and their order is not that of the keys.
    let own = |number: u64| format!("own {:02}", 99_u64.saturating_sub(number)).into_bytes();
    let writes = each_its_own(&mut script, |_| 1, |number, write| Write { bytes: own(number), ..write });
    script.reads(0, &keys_of(&writes), rows_of(&writes));
    // In each kind of row: the shortest, every byte, and the longest row that the library writes.
    for (number, value) in (1..).zip([b"".as_slice(), &every, &every.repeat(64)]) {
        for key in script.kinds(number) {
            script.commit(vec![put(&key, 0, b"a")], Anything).commit(vec![put(&key, 1, value)], Anything);
            script.reads(0, std::slice::from_ref(&key), vec![row(&key, 2, value)]);
        }
    }
    script
}

/// Numbers that 32 bits, or the 53 bits of a float, would change. The store writes the given revision.
fn revisions(mut script: Script) -> Script {
    const GREAT: u64 = 0x7fff_ffff_ffff_fffe;
    let customers = [("31", 1 << 31), ("32", (1 << 32) | 1), ("53", (1 << 53) | 1), ("62", GREAT)];
    let customers: Vec<_> = customers.into_iter().map(|(label, revision)| (script.key(label), revision)).collect();
    let kinds = [(1, (1 << 32) | 1), (2, (1 << 53) | 1), (3, GREAT)];
    let kinds: Vec<_> =
        kinds.into_iter().flat_map(|(number, revision)| script.kinds(number).map(|key| (key, revision))).collect();
    for (key, revision) in customers.into_iter().chain(kinds) {
        let keys = std::slice::from_ref(&key);
        script.commit(vec![Write { revision, ..put(&key, 0, b"a") }], Anything);
        script.reads(0, keys, vec![row(&key, revision, b"a")]);
        script.commit(vec![put(&key, revision.saturating_sub(1), b"stale")], Anything);
        script.reads(0, keys, vec![row(&key, revision, b"a")]);
        script.commit(vec![put(&key, revision, b"b")], Anything);
        script.reads(0, keys, vec![row(&key, revision.saturating_add(1), b"b")]);
    }
    // Each row of a commit has a revision of its own.
    let revision = |number: u64| number.saturating_mul(3).saturating_add(1);
    let writes = each_its_own(&mut script, revision, |number, write| match write.expected {
        0 => Write { revision: number.saturating_mul(5), ..write },
        _ => write,
    });
    script.reads(0, &keys_of(&writes), rows_of(&writes));
    script
}

fn keys_of(writes: &[Write]) -> Vec<RowKey> {
    writes.iter().map(|write| write.key.clone()).collect()
}

fn rows_of(writes: &[Write]) -> Vec<Row> {
    writes.iter().map(|write| row(&write.key, write.revision, &write.bytes)).collect()
}

/// One connection reads, the other writes, the first reads again; also if there was no row at first. Then all connections read while one
/// writes, and all read again.
fn stale_read(mut script: Script) -> Script {
    for key in script.kinds(1) {
        let keys = std::slice::from_ref(&key);
        let commit = |expected, bytes| Operation::Commit {
            connection: 1,
            commit: Commit { writes: vec![put(&key, expected, bytes)], ..Commit::default() },
        };
        script.reads(0, keys, vec![]);
        script.step(commit(0, b"a"), Anything).reads(0, keys, vec![row(&key, 1, b"a")]);
        script.step(commit(1, b"b"), Anything).reads(0, keys, vec![row(&key, 2, b"b")]);
        script.reads(1, keys, vec![row(&key, 2, b"b")]);
    }
    for key in script.kinds(1) {
        for revision in [2, 4] {
            read_beside(&mut script, &key, revision);
        }
    }
    script
}

/// All connections read a row and one of them writes it. Then it writes the row again while the others read it, and all read the last revision: a
/// read that was slower than the commit must not leave its own in a cache.
fn read_beside(script: &mut Script, key: &RowKey, revision: u64) {
    let load = |connection| Operation::Load { connection, keys: vec![key.clone()] };
    let commit = |expected| Operation::Commit {
        connection: 0,
        commit: Commit { writes: vec![put(key, expected, b"c")], ..Commit::default() },
    };
    let all = Operation::Parallel((0..script.threads).map(load).collect());
    let (next, last) = (revision.saturating_add(1), revision.saturating_add(2));
    let others = (1..script.threads).map(load);
    let beside = std::iter::once(commit(next)).chain(others).collect();
    let read = Each((0..script.threads).map(|_| Rows(vec![row(key, last, b"c")])).collect());
    script.step(all.clone(), Whatever).step(commit(revision), Anything);
    script.step(Operation::Parallel(beside), Whatever).step(all, read);
}

/// Rows of each kind, and a message named after each.
fn durable(mut script: Script) -> Script {
    let keys = script.kinds(1);
    let messages: Vec<_> =
        [1, 2].into_iter().flat_map(|at| keys.iter().map(move |key| audit(key, at, 0, "a"))).collect();
    let (first, second) = messages.split_at(keys.len());
    script.commit_with(puts(&keys, 0, b"a"), first.to_vec(), Anything);
    script.commit_with(puts(&keys, 1, b"a"), second.to_vec(), Anything);
    script.step(Operation::Reopen, Expect::Done);
    script.step(Operation::Load { connection: 0, keys: keys.to_vec() }, Rows(rows(&keys, 2, b"a")));
    script.outbox(0, &messages, Kept(stored(&messages)));
    script
}

/// Commits one row a few hundred times, each time with a message. Then a row of each kind and one that is new are in one commit.
fn every_commit(mut script: Script) -> Script {
    let key = script.key("1");
    let mut messages = Vec::new();
    for expected in 0..COMMITS {
        let message = audit(&key, expected.saturating_add(1), 0, "every");
        script.commit_with(vec![put(&key, expected, b"a")], vec![message.clone()], Told(Committed));
        messages.push(message);
    }
    script.reads(0, std::slice::from_ref(&key), vec![row(&key, COMMITS, b"a")]);
    for some in messages.chunks(100) {
        script.outbox(0, some, Kept(stored(some)));
    }
    let (old, new) = (script.kinds(1), script.kinds(2));
    script.commit(puts(&old, 0, b"a"), Told(Committed)).reads(0, &old, rows(&old, 1, b"a"));
    let mut writes: Vec<_> = puts(&old, 1, b"b").into_iter().chain(puts(&new, 0, b"b")).collect();
    writes.sort_by_key(|write| write.key.to_string());
    script.commit(writes, Told(Committed));
    script.reads(0, &old, rows(&old, 2, b"b")).reads(0, &new, rows(&new, 1, b"b"));
    script
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 7] = [
    (Check::RowsAsked, rows_asked),
    (Check::KeysApart, keys_apart),
    (Check::Bytes, bytes),
    (Check::Revisions, revisions),
    (Check::StaleRead, stale_read),
    (Check::Durable, durable),
    (Check::EveryCommit, every_commit),
];

/// Rows of one request.
const MANY: u16 = 300;
/// Two pairs of texts: each has one hash, whatever stands before it, by CRC32 and by Java's `String.hashCode`.
const ONE_HASH: [&str; 4] = ["29685295", "32060020", "Aa", "BB"];
/// A loss of one commit in some hundreds is found.
const COMMITS: u64 = 500;
