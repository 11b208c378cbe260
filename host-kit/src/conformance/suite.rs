//! The checks one after another: what is to be done now, and what was found so far.

use std::collections::VecDeque;

use madoguchi::IdError;

use super::expect::Judgement;
use super::operation::{Operation, Reply};
use super::report::{CheckReport, Finding, Report};
use super::script::{Script, customer};
use super::{crowds, loops, messages, rows, times};

/// The suite as a conversation: it says what is to be done with the store, and is told what came of it, until nothing is left.
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
/// suite.answer(reply)?; // … and so on, while `operation` says something
/// assert!(suite.answer(Reply::Rows(Vec::new())).is_err()); // it asked for another commit
/// assert!(suite.report().checks.is_empty()); // the first check is not over
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Suite {
    /// Reads whether an earlier run had this name; answered before the first check begins.
    opening: Option<Operation>,
    scripts: VecDeque<Script>,
    report: Report,
}

/// Why the suite cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SuiteError {
    /// A run's name is 1 to 12 of `[0-9A-Za-z]`.
    #[error("the name of a run: {0}")]
    Run(IdError),
    /// At least two threads are needed, and at most 1,024.
    #[error("at least 2 threads, and at most 1,024")]
    Threads,
    /// The store has rows of an earlier run of this name, so that nothing could be seen.
    #[error("this name was used: each run on one store has a name of its own")]
    Used,
    /// The reply does not answer what was asked, or nothing was asked.
    #[error("the reply does not answer what was asked")]
    Foreign,
}

impl Suite {
    /// Begins a run. Its name stands in the keys of its rows, so that each run needs a name of its own where the store is kept; it
    /// opens so many connections at a time.
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
        let checks = rows::CHECKS.into_iter().chain(messages::CHECKS).chain(times::CHECKS);
        let checks = checks.chain(crowds::CHECKS).chain(loops::CHECKS);
        let scripts: VecDeque<_> = checks.map(|(check, make)| make(Script::new(run, threads, check))).collect();
        // The rows of the first check stay, whatever comes of it.
        let keys = scripts.front().map(Script::keys).unwrap_or_default();
        let opening = Some(Operation::Load { connection: 0, keys });
        Ok(Self { opening, scripts, report: Report::default() })
    }

    /// Takes what came of the operation, and goes on: to the next one, or to the next check where this one is decided.
    ///
    /// # Errors
    /// [`SuiteError::Foreign`], [`SuiteError::Used`]; the operation still stands.
    pub fn answer(&mut self, reply: Reply) -> Result<(), SuiteError> {
        if let Some(opening) = &self.opening {
            if !fits(opening, &reply) {
                return Err(SuiteError::Foreign);
            }
            if has_own_rows(opening, &reply) {
                return Err(SuiteError::Used);
            }
            // A store that cannot be read is what the checks find.
            self.opening = None;
            return Ok(());
        }
        let script = self.scripts.front_mut().ok_or(SuiteError::Foreign)?;
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

    /// What is to be done now; nothing when all checks are over.
    pub fn operation(&self) -> Option<&Operation> {
        if self.opening.is_some() {
            return self.opening.as_ref();
        }
        Some(&self.scripts.front()?.steps.front()?.operation)
    }

    /// What was found so far.
    pub const fn report(&self) -> &Report {
        &self.report
    }
}

/// Whether a reply has rows of the keys that were asked for.
fn has_own_rows(operation: &Operation, reply: &Reply) -> bool {
    match (operation, reply) {
        (Operation::Load { keys, .. }, Reply::Rows(rows)) => rows.iter().any(|row| keys.contains(&row.key)),
        _ => false,
    }
}

/// Whether a reply answers an operation.
fn fits(operation: &Operation, reply: &Reply) -> bool {
    match (operation, reply) {
        (_, Reply::Failed(_) | Reply::Unable(_))
        | (Operation::Load { .. }, Reply::Rows(_))
        | (Operation::Commit { .. }, Reply::Committed | Reply::Conflict)
        | (Operation::Outbox { .. }, Reply::Outbox(_))
        | (Operation::Due { .. }, Reply::Due(_))
        | (
            Operation::Crash { .. } | Operation::Purge { .. } | Operation::Drive { .. } | Operation::Reopen,
            Reply::Done,
        ) => true,
        (Operation::Parallel(operations), Reply::All(replies)) => {
            operations.len() == replies.len() && operations.iter().zip(replies).all(|(one, reply)| fits(one, reply))
        }
        _ => false,
    }
}

/// Bytes of a run's name: the longest key of a check has room for it.
const RUN_MAX: usize = 12;
