//! Checks of purging. Most of them use instants of 1948, so that none of the bank's own rows is purged.

use madoguchi::{Instant, RowKey, Write};

use super::columns::each_its_own;
use super::expect::Expect::{Anything, Counted, Done, Kept, Whatever};
use super::kinds::Kind;
use super::names::Check;
use super::operation::Operation;
use super::probe::Probe;
use super::script::{
    Make, OVER, Script, YEAR_2020, YEAR_2040, after, audit, in_our_time, put, puts, row, rows, stored,
};

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
    script.commit(vec![Write { wake_at: Some(after(2_500)), ..put(&awake, 0, b"a") }], Anything);
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
    script.commit(vec![put(&awake, 1, b"a")], Anything);
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
    put_off(&mut script);
    own_instants(&mut script);
    many(&mut script);
    gone_is_absent(&mut script);
    for label in ["customers", "sessions", "attempts"] {
        purged_meanwhile(&mut script, label);
    }
    our_time(&mut script);
    script
}

/// A row of each kind whose `purge_at` a later write puts off, and one of each that gets one with a later write.
fn put_off(script: &mut Script) {
    let (later, sooner) = (script.kinds(2), script.kinds(3));
    let at = |keys: &[RowKey], expected, millis| {
        keys.iter().map(|key| purge(key, expected, Some(after(millis)))).collect::<Vec<_>>()
    };
    script.commit(at(&later, 0, 2_500), Anything).commit(at(&later, 1, OVER), Anything);
    script.commit(at(&sooner, 0, OVER), Anything).commit(at(&sooner, 1, 2_500), Anything);
    script.step(Operation::Purge { connection: 0, now: after(2_500) }, Done);
    script.reads(0, &later, rows(&later, 2, b"a")).reads(0, &sooner, vec![]);
}

/// Each row of a commit has a `purge_at` of its own, or one that is later; their order is not that of the keys.
fn own_instants(script: &mut Script) {
    let at = |number: u64| i64::try_from(number.wrapping_mul(5) % 14).unwrap_or_default().saturating_add(2_600);
    let is_soon = |number: u64| !number.is_multiple_of(3);
    let writes = each_its_own(
        script,
        |_| 1,
        |number, write| match is_soon(number) {
            true => Write { purge_at: Some(after(at(number))), ..write },
            false => write,
        },
    );
    let keys: Vec<_> = writes.iter().map(|write| write.key.clone()).collect();
    for millis in [2_599, 2_604, 2_609, 2_613] {
        let stays = writes.iter().filter(|write| write.purge_at.is_none_or(|at| at > after(millis)));
        let stays = stays.map(|write| row(&write.key, write.revision, &write.bytes)).collect();
        script.step(Operation::Purge { connection: 0, now: after(millis) }, Done).reads(0, &keys, stays);
    }
}

/// Three hundred rows go at once.
fn many(script: &mut Script) {
    let keys = script.sessions("many", MANY);
    for some in keys.chunks(50) {
        script.commit(some.iter().map(|key| purge(key, 0, Some(after(2_500)))).collect(), Anything);
    }
    script.step(Operation::Purge { connection: 0, now: after(2_500) }, Done).reads(0, &keys, vec![]);
}

/// A row that was purged is absent for a commit that requires it.
fn gone_is_absent(script: &mut Script) {
    let (gone, own) = (script.kinds(4), script.key("own"));
    script.commit(gone.iter().map(|key| purge(key, 0, Some(after(2_500)))).collect(), Anything);
    script.step(Operation::Purge { connection: 0, now: after(2_500) }, Done);
    for key in &gone {
        script.commit_requiring(vec![put(&own, 0, b"lost")], &[(key, 1)], Anything);
        script.reads(0, std::slice::from_ref(&own), vec![]);
    }
    let absent: Vec<_> = gone.iter().map(|key| (key, 0)).collect();
    script.commit_requiring(vec![put(&own, 0, b"a")], &absent, Anything);
    script.reads(0, std::slice::from_ref(&own), vec![row(&own, 1, b"a")]);
}

/// Rows of each kind without a `purge_at`, with one of 1948, and with one of 2040, at a purge in 2020. The due rows of 2020 are listed first: that
/// changes nothing, and finds a store that writes the same false instant into both columns.
fn our_time(script: &mut Script) {
    let [never, old, far] = [5, 6, 7].map(|number| script.kinds(number));
    for (kinds, purge_at) in [(&never, None), (&old, Some(after(2_700))), (&far, Some(in_our_time(YEAR_2040)))] {
        script.commit(kinds.iter().map(|key| purge(key, 0, purge_at)).collect(), Anything);
    }
    let (all, stay) = ([never.clone(), old, far.clone()].concat(), [never, far].concat());
    let now = in_our_time(YEAR_2020);
    script.due_in(now, MOST, &[], &all).step(Operation::Purge { connection: 0, now }, Done);
    script.reads(0, &all, rows(&stay, 1, b"a"));
    script.commit(puts(&stay, 1, b"b"), Anything);
}

/// While one thread purges, acts rewrite the rows that may be purged, so that they stay. An act that comes too late makes its row anew.
fn purged_meanwhile(script: &mut Script, kind: &str) {
    for round in 0..ROUNDS {
        let key = |thread| {
            let label = format!("meanwhile.{round}.{thread}");
            match kind {
                "sessions" => RowKey::Session(script.keys.session(&label)),
                "attempts" => script.keys.attempts(&label),
                _ => script.key(&label),
            }
        };
        let keys: Vec<_> = (1..script.threads).map(key).collect();
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

fn purge(key: &RowKey, expected: u64, purge_at: Option<Instant>) -> Write {
    Write { purge_at, ..put(key, expected, b"a") }
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 1] = [(Check::PurgedRows, purged_rows)];

/// Number of tries with each kind of row, because a race does not show every time.
const ROUNDS: u64 = 4;
/// Rows that one purge deletes.
const MANY: u16 = 300;
/// More than the suite's own rows in a store.
const MOST: u32 = 1_000;
