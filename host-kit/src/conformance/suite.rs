//! Runs the checks one after another: gives the next operation, and collects the findings.

use std::collections::VecDeque;

use madoguchi::{IdError, RowKey};

use super::expect::Judgement;
use super::operation::{Operation, Reply};
use super::report::{CheckReport, Finding, Report};
use super::script::{OVER, Script, after, customer};
use super::{commits, crowds, listing, loops, messages, purges, rounds, rows, times, walk};

/// The suite as a conversation: it names the next operation on the store and takes the reply, until all checks are finished.
///
/// ```
/// use madoguchi_host_kit::{CommitAnswer, Host, Memory, Operation, Reply, Suite};
/// let mut host = Memory::default().connect();
/// let mut suite = Suite::new("doc", 2)?;
/// let Some(Operation::Load { connection: 0, keys }) = suite.operation() else { panic!("was the name used before?") };
/// let rows = host.load(keys)?;
/// suite.answer(Reply::Rows(rows))?;
/// let Some(Operation::Commit { connection: 0, commit }) = suite.operation() else { panic!("the first check begins") };
/// let reply = match host.commit(commit)? {
///     CommitAnswer::Committed => Reply::Committed,
///     CommitAnswer::Conflict => Reply::Conflict,
/// };
/// suite.answer(reply)?; // … and so on, while `operation` returns one
/// assert!(suite.answer(Reply::Rows(Vec::new())).is_err()); // it expects the reply to another commit
/// assert!(suite.report().checks.is_empty()); // the first check is not finished
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Suite {
    /// Reads whether an earlier run used this name, before the first check begins.
    opening: Option<Operation>,
    scripts: VecDeque<Script>,
    /// Purges the rows that are not customers' rows, after the last check.
    closing: Option<Operation>,
    report: Report,
}

/// Why the suite cannot continue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SuiteError {
    /// The run's name is not 1 to 12 of `[0-9A-Za-z]`.
    #[error("the name of a run: {0}")]
    Run(IdError),
    /// The number of threads is not 2 to 1,024.
    #[error("at least 2 threads, and at most 1,024")]
    Threads,
    /// The store has rows of an earlier run with this name, or other rows with one of its keys, so the checks could prove nothing.
    #[error("this name was used: each run on one store has a name of its own")]
    Used,
    /// The reply does not fit the current operation, or there is no operation.
    #[error("the reply does not answer what was asked")]
    Foreign,
}

impl Suite {
    /// Begins a run. The keys of its rows contain its name, so each run on a persistent store needs a new name. It opens `threads`
    /// connections at a time.
    ///
    /// # Errors
    /// [`SuiteError::Run`], [`SuiteError::Threads`].
    pub fn new(run: &str, threads: u32) -> Result<Self, SuiteError> {
        customer(run).map_err(SuiteError::Run)?;
        if run.len() > RUN_MAX {
            return Err(SuiteError::Run(IdError::TooLong { max: RUN_MAX }));
        }
        if let Some(position) = run.bytes().position(|byte| !byte.is_ascii_alphanumeric()) {
            return Err(SuiteError::Run(IdError::Character { position }));
        }
        if !(2..=1_024).contains(&threads) {
            return Err(SuiteError::Threads);
        }
        let checks = commits::CHECKS.into_iter().chain(rows::CHECKS).chain(messages::CHECKS).chain(times::CHECKS);
        let checks = checks.chain(purges::CHECKS).chain(listing::CHECKS).chain(walk::CHECKS);
        let checks = checks.chain(crowds::CHECKS).chain(rounds::CHECKS).chain(loops::CHECKS);
        let scripts: VecDeque<_> = checks.map(|(check, make)| make(Script::new(run, threads, check))).collect();
        // The customers' rows of the first check always remain. The keys of accounts and decoys can be those of other rows, by chance.
        let is_telling = |key: &RowKey| matches!(key, RowKey::Account(_) | RowKey::DecoyAttempts(_));
        let few = scripts.iter().skip(1).flat_map(Script::written).filter(is_telling);
        let keys = scripts.front().map(Script::written).unwrap_or_default().into_iter().chain(few).collect();
        let opening = Some(Operation::Load { connection: 0, keys });
        let closing = Some(Operation::Purge { connection: 0, now: after(OVER) });
        Ok(Self { opening, scripts, closing, report: Report::default() })
    }

    /// Takes the reply to the operation, and continues with the next operation, or with the next check if this one is decided.
    ///
    /// # Errors
    /// [`SuiteError::Foreign`], [`SuiteError::Used`]; the operation does not change.
    pub fn answer(&mut self, reply: Reply) -> Result<(), SuiteError> {
        if let Some(opening) = &self.opening {
            if !fits(opening, &reply) {
                return Err(SuiteError::Foreign);
            }
            if has_own_rows(opening, &reply) {
                return Err(SuiteError::Used);
            }
            // The checks will report a store that cannot be read.
            self.opening = None;
            return Ok(());
        }
        let Some(script) = self.scripts.front_mut() else {
            let closing = self.closing.take_if(|closing| fits(closing, &reply));
            return closing.map(drop).ok_or(SuiteError::Foreign);
        };
        let step = script.steps.pop_front_if(|step| fits(&step.operation, &reply)).ok_or(SuiteError::Foreign)?;
        let finding = match step.expect.judge(&reply) {
            Judgement::Met if !script.steps.is_empty() => return Ok(()),
            Judgement::Met => Finding::Passed,
            Judgement::Unmet(seen) => Finding::Failed(seen),
            Judgement::Unable(why) => Finding::NotProved(why),
        };
        self.report.checks.push(CheckReport { check: script.check, finding });
        self.scripts.pop_front();
        Ok(())
    }

    /// The next operation; `None` when all checks are finished.
    pub fn operation(&self) -> Option<&Operation> {
        if self.opening.is_some() {
            return self.opening.as_ref();
        }
        match self.scripts.front() {
            Some(script) => script.steps.front().map(|step| &step.operation),
            None => self.closing.as_ref(),
        }
    }

    /// The findings so far.
    pub const fn report(&self) -> &Report {
        &self.report
    }
}

/// Whether a reply contains rows with the requested keys.
fn has_own_rows(operation: &Operation, reply: &Reply) -> bool {
    match (operation, reply) {
        (Operation::Load { keys, .. }, Reply::Rows(rows)) => rows.iter().any(|row| keys.contains(&row.key)),
        _ => false,
    }
}

/// Whether a reply fits an operation.
fn fits(operation: &Operation, reply: &Reply) -> bool {
    match (operation, reply) {
        (_, Reply::Failed(_) | Reply::Unable(_))
        | (Operation::Load { .. }, Reply::Rows(_))
        | (Operation::Commit { .. }, Reply::Committed | Reply::Conflict)
        | (Operation::Outbox { .. }, Reply::Outbox(_))
        | (Operation::Due { .. }, Reply::Due(_))
        | (Operation::Keys { .. }, Reply::Keys(_))
        | (
            Operation::Crash { .. }
            | Operation::Relay { .. }
            | Operation::Purge { .. }
            | Operation::Drive { .. }
            | Operation::Reopen,
            Reply::Done,
        ) => true,
        (Operation::Parallel(operations), Reply::All(replies)) => {
            operations.len() == replies.len() && operations.iter().zip(replies).all(|(one, reply)| fits(one, reply))
        }
        _ => false,
    }
}

/// Bytes in a run's name: the longest key of a check has room for it.
const RUN_MAX: usize = 12;
