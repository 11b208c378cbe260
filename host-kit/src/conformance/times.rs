//! Checks of waking and purging. They use instants of 1948, so that none of the bank's own rows is due or purged.

use madoguchi::{Instant, RowKey, Write};

use super::expect::Expect::{Anything, Done, Due, Kept};
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, after, audit, put, row, stored};

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
    for (now, due) in [
        (1_499, vec![]),
        (1_500, vec![&first]),
        (1_699, vec![&first]),
        (1_700, vec![&first, &second]),
        (1_701, vec![&first, &second, &late]),
    ] {
        let not = all.iter().filter(|key| !due.contains(key)).map(|&key| key.clone()).collect();
        let rows = due.into_iter().cloned().collect();
        script.step(Operation::Due { connection: 0, now: after(now), most: MOST }, Due { rows, not });
    }
    for (key, expected) in [(&first, 1), (&second, 1), (&late, 2)] {
        script.commit(vec![wake(key, expected, None)], Anything);
    }
    let not = all.map(Clone::clone).to_vec();
    script.step(Operation::Due { connection: 0, now: after(1_701), most: MOST }, Due { rows: vec![], not });
    script
}

fn purged_rows(mut script: Script) -> Script {
    let [gone, stays, kept] = ["a.gone", "b.stays", "c.kept"].map(|label| script.key(label));
    let messages = [audit(&gone, 1, 0, "stays")];
    script.commit_with(vec![purge(&gone, 0, Some(after(2_500)))], messages.to_vec(), Anything);
    script.commit(vec![put(&stays, 0, b"a")], Anything);
    script.commit(vec![purge(&kept, 0, Some(after(2_500)))], Anything);
    script.commit(vec![purge(&kept, 1, None)], Anything); // it is in use again
    let keys = [gone.clone(), stays.clone(), kept.clone()];
    let others = || vec![row(&stays, 1, b"a"), row(&kept, 2, b"a")];
    for (now, there) in [(2_499, true), (2_500, false), (2_501, false)] {
        let rows = there.then(|| row(&gone, 1, b"a")).into_iter().chain(others()).collect();
        script.step(Operation::Purge { connection: 0, now: after(now) }, Done).reads(0, &keys, rows);
    }
    script.outbox(0, &messages, Kept(stored(&messages)));
    // The key is free again.
    script.commit(vec![put(&gone, 0, b"b")], Anything).reads(0, &keys[..1], vec![row(&gone, 1, b"b")]);
    script
}

fn wake(key: &RowKey, expected: u64, wake_at: Option<Instant>) -> Write {
    Write { wake_at, ..put(key, expected, b"a") }
}

fn purge(key: &RowKey, expected: u64, purge_at: Option<Instant>) -> Write {
    Write { purge_at, ..put(key, expected, b"a") }
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 2] = [(Check::DueRows, due_rows), (Check::PurgedRows, purged_rows)];

/// More than the suite's own rows in a store.
const MOST: u32 = 1_000;
