//! Checks of the list of keys, by which a host seals every row anew.

use madoguchi::{Commit, RowKey, Write};

use super::expect::Expect::{Anything, Done, Each, Told};
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, after, put, puts};
use crate::host::CommitAnswer::Committed;

/// Customers whose keys differ in signs, digits and letters, which some collations order differently from bytes, and rows of each kind. Only
/// those of the other kinds may be purged later.
fn keys_listed(mut script: Script) -> Script {
    let mut keys: Vec<_> = ["z", "-", "0", "Z", "_", "a", "A"].map(|label| script.key(label)).into();
    keys.extend(script.kinds(1).into_iter().chain(script.kinds(2)));
    sort(&mut keys);
    // Written in reverse, so that the order of writing is not the order of the list; every other row is written again.
    for key in keys.iter().rev() {
        script.commit(vec![put(key, 0, b"a")], Anything);
    }
    let again = keys.iter().step_by(2).map(|key| put(key, 1, b"b"));
    script.commit(again.collect(), Anything);
    // From each place in pages of each length, on two connections; the whole list from its beginning.
    for most in (1..=8).chain([MOST]) {
        for place in 0..=keys.len() {
            let last = place.checked_sub(1).and_then(|before| keys.get(before));
            script.listed(u32::from(place % 2 == 0), last, most, &keys, &[]);
        }
    }
    moved(&mut script, keys);
    busy(&mut script);
    script
}

/// Between two pages a row is written before the place of the list, one after it, and some are purged.
fn moved(script: &mut Script, mut keys: Vec<RowKey>) {
    let purged = script.kinds(3);
    script.commit(
        purged.iter().map(|key| Write { purge_at: Some(after(2_500)), ..put(key, 0, b"a") }).collect(),
        Anything,
    );
    script.listed(0, keys.get(4), 3, &[keys.as_slice(), &purged].concat(), &[]);
    let place = keys.get(7).cloned();
    let new = script.kinds(4);
    script.commit(puts(&new, 0, b"a"), Anything);
    script.step(Operation::Purge { connection: 0, now: after(2_600) }, Done);
    keys.extend(new);
    sort(&mut keys);
    // The last key of the previous page may have been purged.
    let gone = purged.iter().map(Some);
    for last in [place.as_ref(), None, keys.first(), keys.get(12), keys.get(3)].into_iter().chain(gone) {
        for most in [3, MOST] {
            script.listed(0, last, most, &keys, &purged);
        }
    }
}

/// Lists pages while the other threads write the listed rows, again and again.
fn busy(script: &mut Script) {
    let keys: Vec<_> = (0..script.threads).map(|thread| script.key(&format!("busy.{thread:04}"))).collect();
    script.commit(puts(&keys, 0, b"a"), Anything);
    for revision in 1..=ROUNDS {
        let commit = |(connection, key): (u32, &RowKey)| Operation::Commit {
            connection,
            commit: Commit { writes: vec![put(key, revision, b"b")], ..Commit::default() },
        };
        let last = keys.first().cloned();
        let (list, expect) = script.list(0, last.as_ref(), MOST, &keys, &[]);
        let operations: Vec<_> = std::iter::once(list).chain((0..).zip(&keys).skip(1).map(commit)).collect();
        let others = operations.len().saturating_sub(1);
        let expected = std::iter::once(expect).chain(std::iter::repeat_n(Told(Committed), others)).collect();
        script.step(Operation::Parallel(operations), Each(expected));
    }
}

fn sort(keys: &mut [RowKey]) {
    keys.sort_by_key(RowKey::to_string);
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 1] = [(Check::KeysListed, keys_listed)];

/// More than the suite's own rows in a store.
const MOST: u32 = 10_000;
/// Number of tries, because a race does not show every time.
const ROUNDS: u64 = 4;
