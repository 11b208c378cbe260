//! The host kit's suite as an object of Kotlin: it names operations on a store and takes their results.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{Code, Commit, ErrorRecord, Errors, Instant, Need, Row, RowKey, Text};
use madoguchi_host_kit::{
    CheckReport, Conversation as _, DueRow, Finding, Operation, Probe, Reply, StoredMessage, Suite, SuiteError,
};

use crate::door::DoorError;
use crate::engine::misuse;
use crate::records::{CommittedInput, FoundInput, LoadedInput, NeedRecord, RowInput};
use crate::value::{Read as _, SentText, Show as _, field};

/// A run of the suite.
#[derive(uniffi::Object)]
pub(crate) struct SuiteDoor(Mutex<Suite>);

/// An act of the suite.
#[derive(uniffi::Object)]
pub(crate) struct ProbeDoor(Probe);

/// An operation, and its connection.
#[derive(uniffi::Record)]
pub(crate) struct SentStep {
    /// The connection's number.
    pub(crate) connection: i32,
    /// The operation.
    pub(crate) operation: SentOperation,
}

/// An operation on a store.
#[derive(uniffi::Enum)]
pub(crate) enum SentOperation {
    /// Read rows.
    Load {
        /// Their keys.
        keys: Vec<String>,
    },
    /// Commit rows and messages.
    Commit {
        /// The commit.
        commit: NeedRecord,
    },
    /// Break the connection in the middle of a commit.
    Crash {
        /// The commit.
        commit: NeedRecord,
        /// The number of statements after which the connection breaks.
        after: i32,
    },
    /// Read messages.
    Outbox {
        /// Their names.
        ids: Vec<String>,
    },
    /// Do to messages what the relay does to those that it has sent.
    Relay {
        /// Their names.
        ids: Vec<String>,
    },
    /// Return one page of the rows that are due.
    Due {
        /// The instant, in milliseconds; uniffi does not support the library's own type in a variant.
        now: i64,
        /// The last row of the previous page.
        last: Option<SentDueRow>,
        /// The largest number of rows.
        most: i32,
    },
    /// Return one page of the keys of all rows.
    Keys {
        /// The last key of the previous page.
        last: Option<String>,
        /// The largest number of keys.
        most: i32,
    },
    /// Purge.
    Purge {
        /// The instant, in milliseconds.
        now: i64,
    },
    /// Drive an act.
    Drive {
        /// The act.
        probe: Arc<ProbeDoor>,
        /// Whether its request fails afterwards.
        fails: bool,
    },
    /// Close all connections.
    Reopen,
}

/// The result of an operation.
#[derive(uniffi::Enum)]
pub(crate) enum SentReply {
    /// The rows of a load.
    Rows {
        /// Those that were found.
        rows: Vec<RowInput>,
    },
    /// The commit is durable.
    Committed,
    /// There was a conflict, and nothing was written.
    Conflict,
    /// The messages of the outbox.
    Outbox {
        /// Those that were found.
        messages: Vec<SentMessage>,
    },
    /// The rows that are due.
    Due {
        /// The rows.
        rows: Vec<SentDueRow>,
    },
    /// The keys of the rows.
    Keys {
        /// The keys.
        keys: Vec<String>,
    },
    /// The operation was done.
    Done,
    /// The operation failed.
    Failed {
        /// The store's error text.
        text: String,
    },
    /// The store cannot do the operation.
    Unable {
        /// The reason.
        why: String,
    },
}

/// A due row.
#[derive(uniffi::Record)]
pub(crate) struct SentDueRow {
    /// Since when it is due, in milliseconds.
    pub(crate) wake_at: i64,
    /// Its key.
    pub(crate) key: String,
}

/// A message as the outbox stores it.
#[derive(uniffi::Record)]
pub(crate) struct SentMessage {
    /// Its name.
    pub(crate) id: String,
    /// Its contents.
    pub(crate) json: String,
}

/// The report of a run.
#[derive(uniffi::Record)]
pub(crate) struct SentReport {
    /// The checks.
    pub(crate) checks: Vec<SentCheck>,
    /// Whether all checks passed.
    pub(crate) fit: bool,
    /// The report as text, one line for each check.
    pub(crate) text: String,
}

/// The result of a check: it passed if neither `seen` nor `why` is set.
#[derive(uniffi::Record)]
pub(crate) struct SentCheck {
    /// Its name.
    pub(crate) name: String,
    /// What a store must do.
    pub(crate) about: String,
    /// What was seen instead.
    pub(crate) failed: Option<String>,
    /// Why the check could not be made.
    pub(crate) unproved: Option<String>,
}

#[uniffi::export]
impl SuiteDoor {
    /// Begins a run.
    #[uniffi::constructor]
    pub(crate) fn begin(run: SentText, threads: i32) -> Result<Arc<Self>, DoorError> {
        let mut errors = Errors::new();
        let Some(run) = field::<String>("run", run, &mut errors) else { return Err(errors.into()) };
        let wrong = |error| {
            vec![match error {
                SuiteError::Run(_) => {
                    ErrorRecord::new(Code::NotAName).in_field("run").found(&run).allowed("1 … 12 [0-9A-Za-z]")
                }
                SuiteError::Threads | SuiteError::Foreign | SuiteError::Used => {
                    ErrorRecord::out_of_bounds(&threads.to_string(), 2, 1_024).in_field("threads")
                }
            }]
        };
        let suite = Suite::new(&run, u32::try_from(threads).unwrap_or(0)).map_err(wrong)?;
        Ok(Arc::new(Self(Mutex::new(suite))))
    }

    /// The operations to do now, all at the same time; empty when all checks are over.
    pub(crate) fn steps(&self) -> Vec<SentStep> {
        match self.own().operation() {
            Some(Operation::Parallel(operations)) => operations.iter().map(step).collect(),
            operation => operation.map(step).into_iter().collect(),
        }
    }

    /// Takes the result of each operation.
    pub(crate) fn answer(&self, replies: Vec<SentReply>) -> Result<(), DoorError> {
        let mut suite = self.own();
        let mut replies: Vec<_> = replies.into_iter().map(reply).collect();
        let reply = match suite.operation() {
            Some(Operation::Parallel(_)) => Reply::All(replies),
            _ => replies.pop().ok_or_else(misuse)?,
        };
        Ok(suite.answer(reply).map_err(|error| match error {
            SuiteError::Used => vec![ErrorRecord::new(Code::RunUsed).in_field("run")],
            _ => misuse(),
        })?)
    }

    /// The results so far.
    pub(crate) fn report(&self) -> SentReport {
        let suite = self.own();
        let report = suite.report();
        let check = |CheckReport { check, finding }: &CheckReport| {
            let (failed, unproved) = match finding {
                Finding::Passed => (None, None),
                Finding::Failed(seen) => (Some(seen.clone()), None),
                Finding::NotProved(why) => (None, Some(why.clone())),
            };
            SentCheck { name: check.name().show(), about: check.about().show(), failed, unproved }
        };
        SentReport { checks: report.checks.iter().map(check).collect(), fit: report.is_fit(), text: report.to_string() }
    }
}

impl SuiteDoor {
    fn own(&self) -> MutexGuard<'_, Suite> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl ProbeDoor {
    /// What the probe needs.
    pub(crate) fn need(&self) -> NeedRecord {
        need(&self.0.need())
    }

    /// Gives the probe its rows.
    pub(crate) fn loaded(&self, input: LoadedInput) -> Result<(), DoorError> {
        let LoadedInput { rows, now } = input;
        let rows = rows.into_iter().map(row).collect::<Result<_, _>>()?;
        let now = Instant::read(now)?;
        Ok(self.0.clone().loaded(rows, now).map_err(|_| misuse())?)
    }

    /// Tells the probe that its commit is durable.
    pub(crate) fn committed(&self, input: CommittedInput) -> Result<(), DoorError> {
        let now = Instant::read(input.now)?;
        Ok(self.0.clone().committed(now).map_err(|_| misuse())?)
    }

    /// Tells the probe that there was a conflict and nothing was written.
    pub(crate) fn conflicted(&self) -> Result<(), DoorError> {
        Ok(self.0.clone().conflicted().map_err(|_| misuse())?)
    }

    /// Tells the probe that the answer to its commit was lost.
    pub(crate) fn in_doubt(&self) -> Result<(), DoorError> {
        Ok(self.0.clone().in_doubt().map_err(|_| misuse())?)
    }

    /// Gives the probe the names of the messages that were found.
    pub(crate) fn found(&self, input: FoundInput) -> Result<(), DoorError> {
        let madoguchi::FoundInput { messages, now } = madoguchi::FoundInput::read(input)?;
        let messages: Vec<Text> = messages.iter().map(Text::from).collect();
        Ok(self.0.clone().found(&messages, now).map_err(|_| misuse())?)
    }
}

fn step(operation: &Operation) -> SentStep {
    let commit = |commit: &Commit| need(&Need::Commit(commit.clone()));
    let (connection, operation) = match operation {
        Operation::Load { connection, keys } => {
            (*connection, SentOperation::Load { keys: keys.iter().map(RowKey::to_string).collect() })
        }
        Operation::Commit { connection, commit: what } => (*connection, SentOperation::Commit { commit: commit(what) }),
        Operation::Crash { connection, commit: what, after } => {
            (*connection, SentOperation::Crash { commit: commit(what), after: after.show() })
        }
        Operation::Outbox { connection, ids } => (*connection, SentOperation::Outbox { ids: ids.clone() }),
        Operation::Relay { connection, ids } => (*connection, SentOperation::Relay { ids: ids.clone() }),
        Operation::Due { connection, now, last, most } => {
            let row = |row: &DueRow| SentDueRow { wake_at: row.wake_at.epoch_millis(), key: row.key.to_string() };
            let last = last.as_ref().map(row);
            (*connection, SentOperation::Due { now: now.epoch_millis(), last, most: most.show() })
        }
        Operation::Keys { connection, last, most } => {
            let last = last.as_ref().map(RowKey::to_string);
            (*connection, SentOperation::Keys { last, most: most.show() })
        }
        Operation::Purge { connection, now } => (*connection, SentOperation::Purge { now: now.epoch_millis() }),
        Operation::Drive { connection, probe, fails } => {
            (*connection, SentOperation::Drive { probe: Arc::new(ProbeDoor(probe.clone())), fails: *fails })
        }
        // Parallel operations are made of the other kinds.
        Operation::Parallel(_) | Operation::Reopen => (0, SentOperation::Reopen),
    };
    SentStep { connection: connection.show(), operation }
}

fn need(need: &Need) -> NeedRecord {
    madoguchi::NeedRecord::from(need).show()
}

/// Converts a reply for the suite. If it contains a value that no store of this library can hold, it is a failure of the store.
fn reply(sent: SentReply) -> Reply {
    let read = match sent {
        SentReply::Rows { rows } => rows.into_iter().map(row).collect::<Result<_, _>>().map(Reply::Rows),
        SentReply::Due { rows } => rows.iter().map(due_row).collect::<Result<_, _>>().map(Reply::Due),
        SentReply::Keys { keys } => keys.iter().map(|text| key(text)).collect::<Result<_, _>>().map(Reply::Keys),
        SentReply::Committed => Ok(Reply::Committed),
        SentReply::Conflict => Ok(Reply::Conflict),
        SentReply::Outbox { messages } => {
            let message = |SentMessage { id, json }| StoredMessage { id, json };
            Ok(Reply::Outbox(messages.into_iter().map(message).collect()))
        }
        SentReply::Done => Ok(Reply::Done),
        SentReply::Failed { text } => Ok(Reply::Failed(text)),
        SentReply::Unable { why } => Ok(Reply::Unable(why)),
    };
    read.unwrap_or_else(|errors| {
        let told = |error: &ErrorRecord| format!("{}: `{}`", error.en, error.found.as_deref().unwrap_or_default());
        Reply::Failed(errors.iter().map(told).collect())
    })
}

fn row(sent: RowInput) -> Result<Row, Errors> {
    madoguchi::RowInput::read(sent)?.row()
}

fn due_row(sent: &SentDueRow) -> Result<DueRow, Errors> {
    let wake_at = Instant::from_epoch_millis(sent.wake_at);
    let wrong = |error| vec![ErrorRecord::from(error).in_field("rows").found(&sent.wake_at.to_string())];
    Ok(DueRow { wake_at: wake_at.map_err(wrong)?, key: key(&sent.key)? })
}

fn key(text: &str) -> Result<RowKey, Errors> {
    text.parse().map_err(|_| vec![ErrorRecord::new(Code::NotAKey).in_field("rows").found(text)])
}
