//! Many connections that use one mark at the same time.

use std::slice;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use madoguchi::RowKey;

use super::{expect, mark, raise};
use crate::marks::Marks;

/// Raises one mark by many connections at the same time, each to revisions of its own: the greatest stays.
pub(super) fn of_revisions<M: Marks + Send>(
    key: &RowKey,
    threads: u32,
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let threads = u64::from(threads.max(2));
    let raised = |one: &mut M, own: u64| -> Result<(), String> {
        // A mark that this connection has seen never becomes lower.
        let mut seen = 0;
        (0..ROUNDS).try_for_each(|round| {
            let own = mark(round.saturating_mul(threads).saturating_add(own).saturating_add(1), [7; 8]);
            let there = one.raise(key, own).map_err(|error| error.to_string())?;
            seen = seen.max(own.revision());
            if there.revision() < seen {
                return Err(format!("revision {seen} was there, and then {}", there.revision()));
            }
            seen = there.revision();
            Ok(())
        })
    };
    let mut connections = (0..threads).map(|_| open()).collect::<Result<Vec<_>, _>>()?;
    together(&mut connections, raised)?;
    expect(&mut open()?, key, Some(mark(ROUNDS.saturating_mul(threads), [7; 8])))
}

/// Raises one mark by many connections at the same time to the same revision, each with a seal of its own: one of them is stored, and all are told
/// which.
pub(super) fn of_seals<M: Marks + Send>(
    key: &RowKey,
    threads: u32,
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let mut connections = (0..threads.max(2)).map(|_| open()).collect::<Result<Vec<_>, _>>()?;
    for revision in 1..=ROUNDS {
        let gate = &Barrier::new(connections.len());
        let answers = together(&mut connections, |one: &mut M, own: u64| {
            gate.wait();
            one.raise(key, mark(revision, own.saturating_add(1).to_be_bytes())).map_err(|error| error.to_string())
        })?;
        let (first, mut there) = (answers.first().copied(), open()?);
        if let Some(other) = answers.iter().find(|other| Some(**other) != first) {
            return Err(format!("of one revision, {first:?} was answered, and {other:?}"));
        }
        expect(&mut there, key, first)?;
    }
    Ok(())
}

/// One connection raises and replaces a mark, the others read it: they always find one, and never an older one than before.
pub(super) fn of_readers<M: Marks + Send>(
    key: &RowKey,
    threads: u32,
    open: &mut impl FnMut() -> Result<M, String>,
) -> Result<(), String> {
    let mut connections = (0..threads.max(2)).map(|_| open()).collect::<Result<Vec<_>, _>>()?;
    raise(&mut open()?, key, mark(1, [7; 8]), mark(1, [7; 8]))?;
    let (gate, done) = (Barrier::new(connections.len()), AtomicBool::new(false));
    let writes = |one: &mut M| {
        let _done = Done(&done);
        (1..=READ_ROUNDS).try_for_each(|round| {
            let even = round.saturating_mul(2);
            one.raise(key, mark(even, [7; 8])).map_err(|error| error.to_string())?;
            one.replace(key, mark(even.saturating_add(1), [7; 8])).map_err(|error| error.to_string())
        })
    };
    let reads = |one: &mut M| {
        let (mut seen, mut is_last) = (1, false);
        while !is_last {
            is_last = done.load(Ordering::Acquire);
            let found = one.read(slice::from_ref(key)).map_err(|error| error.to_string())?;
            match found.first().map(|(_, there)| there.revision()) {
                Some(there) if there >= seen => seen = there,
                there => return Err(format!("revision {seen} was there, and then {there:?}")),
            }
        }
        Ok(())
    };
    together(&mut connections, |one: &mut M, own: u64| {
        gate.wait();
        if own == 0 { writes(one) } else { reads(one) }
    })?;
    expect(&mut open()?, key, Some(mark(READ_ROUNDS.saturating_mul(2).saturating_add(1), [7; 8])))
}

/// Ends the readers when the writer ends, also by a panic.
struct Done<'a>(&'a AtomicBool);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

/// Runs a function with each connection and its number, each in a thread, and returns what they return, or the first error.
fn together<M: Send, T: Send>(
    connections: &mut [M],
    work: impl Fn(&mut M, u64) -> Result<T, String> + Sync,
) -> Result<Vec<T>, String> {
    let work = &work;
    thread::scope(|scope| {
        let run = |(one, own): (_, u64)| scope.spawn(move || work(one, own));
        let running: Vec<_> = connections.iter_mut().zip(0..).map(run).collect();
        let ends: Vec<_> =
            running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".into()))).collect();
        ends.into_iter().collect()
    })
}

/// How many times each connection raises the mark.
const ROUNDS: u64 = 32;
/// How many times a mark is raised and replaced while others read it.
const READ_ROUNDS: u64 = 64;
