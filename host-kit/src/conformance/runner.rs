//! The loop over the suite for stores in Rust.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Barrier;
use std::thread;

use madoguchi::{Commit, Instant};

use super::operation::{Operation, Reply};
use super::report::Report;
use super::suite::{Suite, SuiteError};
use crate::conversation::Conversation;
use crate::drive::{Patience, drive};
use crate::host::{CommitAnswer, Host};

/// A store under test: its host, and the functions that only a test needs.
///
/// ```
/// use madoguchi_host_kit::{Memory, TestHost};
/// let mut host = Memory::default().connect();
/// assert!(host.relay(&["customer/c-1:1:0".to_owned()])?); // its relay marks messages as sent
/// assert!(host.crash(&madoguchi::Commit::default(), 0)?); // its connection can be broken
/// # Ok::<(), std::convert::Infallible>(())
/// ```
pub trait TestHost: Host + Send {
    /// Does to these messages what the bank's relay does to messages that it has sent, and what a clean-up does on the same day. `false` if the
    /// bank has no relay yet: then [`Check::MessageSent`] is not proved.
    ///
    /// [`Check::MessageSent`]: super::Check::MessageSent
    ///
    /// # Errors
    /// Every error of the database.
    fn relay(&mut self, ids: &[String]) -> Result<bool, Self::Error> {
        let _ = ids;
        Ok(false)
    }

    /// Begins this commit with the same code as [`Host::commit`], and breaks the connection after `after` statements, rows first, then
    /// messages, without ending the transaction. `false` if the store cannot do that: then [`Check::CrashUndone`] is not proved.
    ///
    /// [`Check::CrashUndone`]: super::Check::CrashUndone
    ///
    /// # Errors
    /// Every error of the database.
    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, Self::Error> {
        let _ = (commit, after);
        Ok(false)
    }

    /// Drives an act like a customer's request: with the bank's own loop, inside everything that its framework puts around a request, for
    /// example a transaction. If `fails` is set, the bank's own code throws after the act.
    ///
    /// The default is [`drive`] alone. The clock is the suite's: it counts milliseconds.
    ///
    /// # Errors
    /// Why the act did not reach its end.
    fn request(&mut self, act: &mut dyn Conversation, fails: bool) -> Result<(), String> {
        let _ = fails;
        let mut clock = 0..;
        let now = || clock.next().and_then(|millis| Instant::from_epoch_millis(millis).ok()).unwrap_or(Instant::MAX);
        drive(act, self, now, Patience::default()).map_err(|error| error.to_string())
    }
}

/// Runs the suite against a store and reports the findings. `connect` opens a connection to the store. After all connections are dropped it
/// is called again, and then only durable data may remain. Another run needs another name, or an empty store.
///
/// ```
/// use madoguchi_host_kit::{Check, Finding, Memory, check};
/// let store = Memory::default();
/// let report = check("doc", 8, &mut || Ok::<_, String>(store.connect()))?;
/// assert_eq!(report.finding(Check::LostUpdate), Some(&Finding::Passed));
///
/// // A “store” that is new for each connection fails.
/// let report = check("doc", 8, &mut || Ok::<_, String>(Memory::default().connect()))?;
/// assert!(matches!(report.finding(Check::Durable), Some(Finding::Failed(_))), "{report}");
/// # Ok::<(), madoguchi_host_kit::SuiteError>(())
/// ```
///
/// # Errors
/// [`SuiteError::Run`], [`SuiteError::Threads`], [`SuiteError::Used`].
pub fn check<H, E>(run: &str, threads: u32, connect: &mut impl FnMut() -> Result<H, E>) -> Result<Report, SuiteError>
where
    H: TestHost,
    E: Display,
{
    let mut suite = Suite::new(run, threads)?;
    let mut connections = BTreeMap::new();
    while let Some(operation) = suite.operation() {
        let reply = perform(operation, &mut connections, connect);
        suite.answer(reply)?;
    }
    Ok(suite.report().clone())
}

fn perform<H, E>(
    operation: &Operation,
    connections: &mut BTreeMap<u32, H>,
    connect: &mut impl FnMut() -> Result<H, E>,
) -> Reply
where
    H: TestHost,
    E: Display,
{
    if matches!(operation, Operation::Reopen) {
        connections.clear();
        return Reply::Done;
    }
    let operations = match operation {
        Operation::Parallel(operations) => operations.as_slice(),
        one => std::slice::from_ref(one),
    };
    // While it works, each thread has its own connection.
    let mut crew = Vec::new();
    for operation in operations {
        let number = connection(operation);
        match connections.remove(&number).map_or_else(&mut *connect, Ok) {
            Ok(host) => crew.push((number, host, operation)),
            Err(error) => return Reply::Failed(error.to_string()),
        }
    }
    let mut replies = Vec::new();
    for (number, host, reply) in together(crew) {
        replies.push(reply);
        // A connection that crashed or panicked is opened again at its next use.
        if let Some(host) = host.filter(|_| !matches!(operation, Operation::Crash { .. })) {
            connections.insert(number, host);
        }
    }
    match operation {
        Operation::Parallel(_) => Reply::All(replies),
        _ => replies.pop().unwrap_or(Reply::Done),
    }
}

/// Runs each in its own thread; none begins before all threads are ready.
fn together<H: TestHost>(crew: Vec<(u32, H, &Operation)>) -> Vec<(u32, Option<H>, Reply)> {
    let gate = &Barrier::new(crew.len());
    thread::scope(|scope| {
        let begin = |(number, mut host, operation): (u32, H, _)| {
            let thread = scope.spawn(move || {
                gate.wait();
                let reply = one(&mut host, operation);
                (host, reply)
            });
            (number, thread)
        };
        let threads: Vec<_> = crew.into_iter().map(begin).collect();
        let end = |(number, thread): (u32, thread::ScopedJoinHandle<'_, _>)| match thread.join() {
            Ok((host, reply)) => (number, Some(host), reply),
            Err(_) => (number, None, Reply::Failed("the store's code panicked".to_owned())),
        };
        threads.into_iter().map(end).collect()
    })
}

fn one<H: TestHost>(host: &mut H, operation: &Operation) -> Reply {
    let reply = match operation {
        Operation::Load { keys, .. } => host.load(keys).map(Reply::Rows),
        Operation::Commit { commit, .. } => host.commit(commit).map(|answer| match answer {
            CommitAnswer::Committed => Reply::Committed,
            CommitAnswer::Conflict => Reply::Conflict,
        }),
        Operation::Crash { commit, after, .. } => host.crash(commit, *after).map(|broken| match broken {
            true => Reply::Done,
            false => Reply::Unable("the store cannot break a connection in the middle of a commit".to_owned()),
        }),
        Operation::Outbox { ids, .. } => host.outbox(ids).map(Reply::Outbox),
        Operation::Relay { ids, .. } => host.relay(ids).map(|sent| match sent {
            true => Reply::Done,
            false => Reply::Unable("the store has no relay that marks messages as sent".to_owned()),
        }),
        Operation::Due { now, last, most, .. } => host.due(*now, last.as_ref(), *most).map(Reply::Due),
        Operation::Keys { last, most, .. } => host.keys(last.as_ref(), *most).map(Reply::Keys),
        Operation::Purge { now, .. } => host.purge(*now).map(|_| Reply::Done),
        Operation::Drive { probe, fails, .. } => {
            let driven = host.request(&mut probe.clone(), *fails);
            return driven.map_or_else(Reply::Failed, |()| Reply::Done);
        }
        // The caller handles these before.
        Operation::Parallel(_) | Operation::Reopen => Ok(Reply::Done),
    };
    reply.unwrap_or_else(|error| Reply::Failed(error.to_string()))
}

/// The connection of an operation that uses one connection.
const fn connection(operation: &Operation) -> u32 {
    match operation {
        Operation::Load { connection, .. }
        | Operation::Commit { connection, .. }
        | Operation::Crash { connection, .. }
        | Operation::Outbox { connection, .. }
        | Operation::Relay { connection, .. }
        | Operation::Due { connection, .. }
        | Operation::Keys { connection, .. }
        | Operation::Purge { connection, .. }
        | Operation::Drive { connection, .. } => *connection,
        Operation::Parallel(_) | Operation::Reopen => 0,
    }
}
