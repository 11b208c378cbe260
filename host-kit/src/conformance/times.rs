//! Checks of waking and purging. They use instants of 1948, so that none of the bank's own rows is due or purged.

use madoguchi::{Instant, RowKey, Write};

use super::expect::Expect::{Anything, Counted, Done, Kept, Whatever};
use super::kinds::Kind;
use super::names::Check;
use super::operation::Operation;
use super::probe::Probe;
use super::script::{Make, Script, after, audit, put, row, rows, stored};
use crate::host::DueRow;

fn due_rows(mut script: Script) -> Script {
    let [first, second, late, never] = ["z", "a", "late", "never"].map(|label| script.key(label));
    // Not on a whole second: a column of whole seconds is too early or too late.
    script.commit(vec![wake(&first, 0, Some(after(1_500)))], Anything);
    script.commit(vec![wake(&second, 0, Some(after(1_700)))], Anything);
    script.commit(vec![wake(&late, 0, Some(after(1_500)))], Anything);
    script.commit(vec![wake(&late, 1, Some(after(1_701)))], Anything);
    script.commit(vec![wake(&never, 0, Some(after(1_500)))], Anything);
    script.commit(vec![wake(&never, 1, None)], Anything);
    let all = [&first, &second, &late, &never];
    let not = all.map(Clone::clone);
    let due = |rows: &[(i64, &RowKey)]| rows.iter().map(|(at, key)| due_row(*at, key)).collect::<Vec<_>>();
    for (now, rows) in [
        (1_499, &[][..]),
        (1_500, &[(1_500, &first)]),
        (1_699, &[(1_500, &first)]),
        (1_700, &[(1_500, &first), (1_700, &second)]),
        (1_701, &[(1_500, &first), (1_700, &second), (1_701, &late)]),
    ] {
        script.due(now, None, MOST, &due(rows), &not);
    }
    for (key, expected) in [(&first, 1), (&second, 1), (&late, 2)] {
        script.commit(vec![wake(key, expected, None)], Anything);
    }
    script.due(1_701, None, MOST, &[], &not);
    unmoved(&mut script);
    // A row of each kind: inserted with an instant, moved to a later one, and due no longer.
    let kinds = script.kinds(1);
    for (expected, wake_at) in (0..).zip([Some(1_800), Some(1_801), None]) {
        let writes = kinds.iter().map(|key| wake(key, expected, wake_at.map(after))).collect();
        script.commit(writes, Anything);
        for now in [1_799, 1_800, 1_801] {
            let is_due = wake_at.is_some_and(|at| at <= now);
            let rows: Vec<_> =
                kinds.iter().filter(|_| is_due).map(|key| due_row(wake_at.unwrap_or(now), key)).collect();
            script.due(now, None, MOST, &rows, &kinds);
        }
    }
    script
}

/// A commit that conflicts does not change when a row is due.
fn unmoved(script: &mut Script) {
    let (due, asleep) = (script.key("due"), script.key("asleep"));
    let keys = [due.clone(), asleep.clone()];
    script.commit(vec![wake(&due, 0, Some(after(1_500)))], Anything).commit(vec![wake(&asleep, 0, None)], Anything);
    for (key, wake_at) in [(&due, None), (&due, Some(after(1_700))), (&asleep, Some(after(1_500)))] {
        script.commit(vec![wake(key, 7, wake_at)], Anything);
        script.due(1_600, None, MOST, &[due_row(1_500, &due)], &keys);
    }
    script.commit(vec![wake(&due, 1, None)], Anything);
}

/// Seven rows that stay due, five of them since one instant, read from each place in pages of each length. Their keys differ in one
/// character: signs, digits and letters, which some collations order differently from bytes.
fn due_pages(mut script: Script) -> Script {
    let rows: Vec<_> = [(4, "z"), (5, "-"), (5, "0"), (5, "Z"), (5, "_"), (5, "a"), (6, "A")]
        .map(|(at, label)| due_row(at, &script.key(label)))
        .into();
    let keys: Vec<_> = rows.iter().map(|row| row.key.clone()).collect();
    // Written in reverse, so that the order of writing is not the order of the list.
    for row in rows.iter().rev() {
        script.commit(vec![wake(&row.key, 0, Some(row.wake_at))], Anything);
    }
    for most in 1..=8 {
        for (read, rest) in (0..=rows.len()).map(|place| rows.split_at(place)) {
            script.due(6, read.last(), most, rest, &keys);
        }
    }
    // A page ends at the given instant too.
    for (now, count) in [(3, 0), (4, 1), (5, 6)] {
        let due = rows.split_at(count).0;
        script.due(now, None, MOST, due, &keys).due(now, due.first(), MOST, due.split_at(count.min(1)).1, &keys);
    }
    // The last row of a page may be due no longer when the next page is read.
    for (read, rest) in (1..=rows.len()).map(|place| rows.split_at(place)) {
        let last = read.last();
        script.commit(last.iter().map(|row| wake(&row.key, 1, None)).collect(), Anything);
        script.due(6, last, 2, rest, &keys);
    }
    script
}

fn due_row(millis: i64, key: &RowKey) -> DueRow {
    DueRow { wake_at: after(millis), key: key.clone() }
}

/// Rows that may go, and rows that stay: because they have no `purge_at`, because it was moved or removed, or because they are only due to
/// be woken.
fn purged_rows(mut script: Script) -> Script {
    let [gone, ended, stays, used, moved, awake] =
        ["a.gone", "b.ended", "c.stays", "d.used", "e.moved", "f.awake"].map(|label| script.key(label));
    let messages = [audit(&gone, 1, 0, "stays")];
    script.commit_with(vec![purge(&gone, 0, None)], messages.to_vec(), Anything);
    script
        .commit(vec![purge(&gone, 1, Some(after(2_500)))], Anything)
        .commit(vec![purge(&gone, 2, Some(after(2_500)))], Anything);
    script.commit(vec![purge(&ended, 0, None)], Anything).commit(vec![purge(&ended, 1, Some(after(2_500)))], Anything);
    script.commit(vec![purge(&stays, 0, None)], Anything);
    script.commit(vec![purge(&used, 0, Some(after(2_500)))], Anything).commit(vec![purge(&used, 1, None)], Anything);
    script.commit(vec![purge(&moved, 0, Some(after(2_500)))], Anything);
    script.commit(vec![purge(&moved, 1, Some(after(2_502)))], Anything);
    script.commit(vec![wake(&awake, 0, Some(after(2_500)))], Anything);
    let kinds = script.kinds(1);
    script.commit(kinds.iter().map(|key| purge(key, 0, Some(after(2_500)))).collect(), Anything);
    let keys: Vec<_> = [&gone, &ended, &stays, &used, &moved, &awake].into_iter().chain(&kinds).cloned().collect();
    let others = || vec![row(&stays, 1, b"a"), row(&used, 2, b"a"), row(&moved, 2, b"a"), row(&awake, 1, b"a")];
    for (now, there) in [(2_499, true), (2_500, false), (2_501, false)] {
        let gone = [row(&gone, 3, b"a"), row(&ended, 2, b"a")].into_iter().chain(rows(&kinds, 1, b"a"));
        let rows = gone.filter(|_| there).chain(others()).collect();
        script.step(Operation::Purge { connection: 0, now: after(now) }, Done).reads(0, &keys, rows);
    }
    script.outbox(0, &messages, Kept(stored(&messages)));
    // A row that is gone has no revision, and its key is free again.
    let purged: Vec<_> = [&gone].into_iter().chain(&kinds).cloned().collect();
    for (key, revision) in purged.iter().zip([3].into_iter().chain([1; Kind::COUNT])) {
        script.commit(vec![put(key, revision, b"lost")], Anything).reads(0, std::slice::from_ref(key), vec![]);
        script.commit(vec![put(key, 0, b"b")], Anything);
    }
    script.reads(0, &purged, rows(&purged, 1, b"b"));
    script.step(Operation::Purge { connection: 0, now: after(2_501) }, Done).reads(0, &purged, rows(&purged, 1, b"b"));
    script.commit(vec![wake(&awake, 1, None)], Anything);
    // A commit that conflicts does not change when a row may be purged.
    let kept = script.key("h.kept");
    script.commit(vec![purge(&kept, 0, None)], Anything).commit(vec![purge(&kept, 7, Some(after(2_500)))], Anything);
    script.step(Operation::Purge { connection: 0, now: after(2_500) }, Done);
    script.reads(0, std::slice::from_ref(&kept), vec![row(&kept, 1, b"a")]);
    // A row that is purged is due no longer.
    let both = script.key("g.both");
    let times = Write { wake_at: Some(after(2_400)), purge_at: Some(after(2_500)), ..put(&both, 0, b"a") };
    script.commit(vec![times], Anything).step(Operation::Purge { connection: 0, now: after(2_500) }, Done);
    script.due(2_500, None, MOST, &[], &[both]);
    purged_meanwhile(&mut script);
    script
}

/// While one thread purges, acts rewrite the rows that may be purged, so that they stay. An act that comes too late makes its row anew.
fn purged_meanwhile(script: &mut Script) {
    for round in 0..ROUNDS {
        let keys: Vec<_> =
            (1..script.threads).map(|thread| script.key(&format!("meanwhile.{round}.{thread}"))).collect();
        script.commit(keys.iter().map(|key| purge(key, 0, Some(after(2_500)))).collect(), Anything);
        let probes: Vec<_> = keys.iter().map(|key| Probe::new(key.clone())).collect();
        let drive =
            |(connection, probe): (u32, &Probe)| Operation::Drive { connection, probe: probe.clone(), fails: false };
        let purge = Operation::Purge { connection: 0, now: after(2_500) };
        let operations = std::iter::once(purge).chain((1..).zip(&probes).map(drive)).collect();
        script.step(Operation::Parallel(operations), Whatever);
        script.step(
            Operation::Load { connection: 0, keys: keys.clone() },
            Counted(keys.into_iter().zip(probes).collect()),
        );
    }
}

fn wake(key: &RowKey, expected: u64, wake_at: Option<Instant>) -> Write {
    Write { wake_at, ..put(key, expected, b"a") }
}

fn purge(key: &RowKey, expected: u64, purge_at: Option<Instant>) -> Write {
    Write { purge_at, ..put(key, expected, b"a") }
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 3] =
    [(Check::DueRows, due_rows), (Check::DuePages, due_pages), (Check::PurgedRows, purged_rows)];

/// Number of tries, because a race does not show every time.
const ROUNDS: u64 = 4;
/// More than the suite's own rows in a store.
const MOST: u32 = 1_000;
