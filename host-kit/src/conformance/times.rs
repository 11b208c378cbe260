//! Checks of waking. Most of them use instants of 1948, when none of the bank's own rows is due.

use madoguchi::{Instant, RowKey, Write};

use super::columns::each_its_own;
use super::expect::Expect::Anything;
use super::names::Check;
use super::script::{Make, Script, YEAR_2020, YEAR_2040, after, in_our_time, put};
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
    own_instants(&mut script);
    our_time(&mut script);
    namesakes(&mut script);
    script
}

/// Each row of a commit has a `wake_at` of its own, or none; their order is not that of the keys.
fn own_instants(script: &mut Script) {
    let at = |number: u64| i64::try_from(number.wrapping_mul(5) % 14).unwrap_or_default().saturating_add(1_900);
    let wake_at = |number: u64| (!number.is_multiple_of(3)).then(|| after(at(number)));
    let writes = each_its_own(script, |_| 1, |number, write| Write { wake_at: wake_at(number), ..write });
    let keys: Vec<_> = writes.iter().map(|write| write.key.clone()).collect();
    let mut due: Vec<_> =
        writes.iter().filter_map(|own| Some(DueRow { wake_at: own.wake_at?, key: own.key.clone() })).collect();
    due.sort();
    script.due(1_950, None, MOST, &due, &keys);
    script.commit(writes.iter().map(|own| wake(&own.key, own.revision, None)).collect(), Anything);
}

/// Rows of each kind without a `wake_at`, with one of 1948 on a whole second, and with one of 2040: at instants of 1948 and of our time.
fn our_time(script: &mut Script) {
    let [never, old, far] = [2, 3, 4].map(|number| script.kinds(number));
    let rows = [(&never, None), (&old, Some(after(2_000))), (&far, Some(in_our_time(YEAR_2040)))];
    for (kinds, wake_at) in rows {
        script.commit(kinds.iter().map(|key| wake(key, 0, wake_at)).collect(), Anything);
    }
    let keys = [never, old.clone(), far.clone()].concat();
    let due =
        |kinds: &[RowKey], wake_at| kinds.iter().map(|key| DueRow { wake_at, key: key.clone() }).collect::<Vec<_>>();
    let (old_rows, far_rows) = (due(&old, after(2_000)), due(&far, in_our_time(YEAR_2040)));
    script.due(1_999, None, MOST, &[], &keys).due(2_500, None, MOST, &old_rows, &keys);
    for now in [YEAR_2020, YEAR_2040.saturating_sub(1)] {
        script.due_in(in_our_time(now), MOST, &old_rows, &keys);
    }
    script.due_in(in_our_time(YEAR_2040), MOST, &[old_rows, far_rows].concat(), &keys);
    script.commit(old.iter().chain(&far).map(|key| wake(key, 1, None)).collect(), Anything);
}

/// Four rows of one name, of different kinds: a commit of the others without a `wake_at` leaves that of one.
fn namesakes(script: &mut Script) {
    let names = script.keys.namesakes();
    let at = |keys: &[&RowKey], expected, wake_at| keys.iter().map(|key| wake(key, expected, wake_at)).collect();
    script.commit(at(&names.each_ref(), 0, None), Anything);
    for (round, own) in (0..).zip(&names) {
        let others: Vec<_> = names.iter().filter(|other| *other != own).collect();
        // Each round writes every row twice.
        let revision = 2_u64.saturating_mul(round).saturating_add(1);
        script.commit(at(&[own], revision, Some(after(2_100))), Anything);
        script.commit(at(&others, revision, None), Anything);
        script.due(2_200, None, MOST, &[due_row(2_100, own)], &names);
        script.commit(at(&[own], revision.saturating_add(1), None), Anything);
        script.commit(at(&others, revision.saturating_add(1), None), Anything);
    }
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

fn wake(key: &RowKey, expected: u64, wake_at: Option<Instant>) -> Write {
    Write { wake_at, ..put(key, expected, b"a") }
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 2] = [(Check::DueRows, due_rows), (Check::DuePages, due_pages)];

/// More than the suite's own rows in a store.
const MOST: u32 = 1_000;
