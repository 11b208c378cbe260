//! The host kit's suite for Python: it names one operation and takes one reply, until there is a report. Threads, connections and the loop
//! are in Python (`host_kit.py`).

use std::sync::{Mutex, MutexGuard, PoisonError};

use madoguchi::{
    CommittedInput, ErrorRecord, Errors, FoundInput, HsmInput, Instant, Internal, LoadedInput, MessageRecord,
    NeedRecord, OutcomeRecord, ProfileRef, PublicRecord, Reason, RequireRecord, RowInput, RowKey, RowKeyError, Secret,
    Text, WriteRecord,
};
use madoguchi_host_kit::{self as kit, Check, CheckReport, Conversation as _, Finding, StoredMessage};
use pyo3::exceptions::{PyAttributeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::act::{self, Act, Conversation, items, misuse};
use crate::call::call;
use crate::error::guarded;
use crate::field::{Field, Fields, Read, Wrong, wrong_type};
use crate::show::Show;

/// The suite as a conversation: it names an operation on the store and takes its result, until all checks are over.
#[pyclass(module = "madoguchi.host_kit", frozen)]
pub(crate) struct Suite(Mutex<kit::Suite>);

#[pymethods]
impl Suite {
    #[new]
    fn new(py: Python<'_>, run: &Bound<'_, PyAny>, threads: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut fields = Fields::default();
        let run = fields.read::<String>("run", run);
        let threads = fields.read::<u32>("threads", threads);
        let (Some(run), Some(threads)) = (run, threads) else { return Err(fields.wrong(py)) };
        let suite = guarded(py, || kit::Suite::new(&run, threads))?;
        suite.map(|suite| Self(Mutex::new(suite))).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// The operation to do now; `None` when all checks are over.
    #[getter]
    fn operation(&self) -> Option<Operation> {
        self.own().operation().cloned().map(Operation)
    }

    /// Takes the result of the operation, and goes on.
    ///
    /// Raises:
    ///     ValueError: the reply does not fit the operation; the operation stays the same.
    #[pyo3(signature = (reply, /))]
    fn answer(&self, py: Python<'_>, reply: &Reply) -> PyResult<()> {
        let answered = guarded(py, || self.own().answer(reply.0.clone()))?;
        answered.map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// The results so far.
    #[getter]
    fn report(&self) -> Report {
        Report(self.own().report().clone())
    }
}

impl Suite {
    fn own(&self) -> MutexGuard<'_, kit::Suite> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An operation on the store. It has only the attributes that its `what` needs.
#[pyclass(module = "madoguchi.host_kit", frozen)]
pub(crate) struct Operation(kit::Operation);

#[pymethods]
impl Operation {
    /// The word of the operation.
    #[getter]
    const fn what(&self) -> &'static str {
        match &self.0 {
            kit::Operation::Load { .. } => "load",
            kit::Operation::Commit { .. } => "commit",
            kit::Operation::Crash { .. } => "crash",
            kit::Operation::Outbox { .. } => "outbox",
            kit::Operation::Relay { .. } => "relay",
            kit::Operation::Due { .. } => "due",
            kit::Operation::Keys { .. } => "keys",
            kit::Operation::Purge { .. } => "purge",
            kit::Operation::Drive { .. } => "drive",
            kit::Operation::Parallel(_) => "parallel",
            kit::Operation::Reopen => "reopen",
        }
    }

    /// The number of the connection, from 0; it is opened when it is first named. `parallel` and `reopen` do not have this attribute.
    #[getter]
    fn connection(&self) -> PyResult<u32> {
        match &self.0 {
            kit::Operation::Load { connection, .. }
            | kit::Operation::Commit { connection, .. }
            | kit::Operation::Crash { connection, .. }
            | kit::Operation::Outbox { connection, .. }
            | kit::Operation::Relay { connection, .. }
            | kit::Operation::Due { connection, .. }
            | kit::Operation::Keys { connection, .. }
            | kit::Operation::Purge { connection, .. }
            | kit::Operation::Drive { connection, .. } => Ok(*connection),
            kit::Operation::Parallel(_) | kit::Operation::Reopen => Err(self.without("connection")),
        }
    }

    /// Of `load`: the keys of the rows.
    #[getter]
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.0 {
            kit::Operation::Load { keys, .. } => {
                keys.iter().map(|key| key.to_string().into()).collect::<Vec<Text>>().show(py)
            }
            _ => Err(self.without("keys")),
        }
    }

    /// Of `commit` and `crash`: the commit.
    #[getter]
    fn commit<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.0 {
            kit::Operation::Commit { commit, .. } | kit::Operation::Crash { commit, .. } => {
                let writes: Vec<_> = commit.writes.iter().map(WriteRecord::from).collect();
                let outbox: Vec<_> = commit.outbox.iter().map(MessageRecord::from).collect();
                let requires: Vec<_> = commit.requires.iter().map(RequireRecord::from).collect();
                act::commit(py, &writes, &outbox, &requires)
            }
            _ => Err(self.without("commit")),
        }
    }

    /// Of `crash`: the statements after which the connection breaks.
    #[getter]
    fn after(&self) -> PyResult<u32> {
        match &self.0 {
            kit::Operation::Crash { after, .. } => Ok(*after),
            _ => Err(self.without("after")),
        }
    }

    /// Of `outbox` and `relay`: the names of the messages.
    #[getter]
    fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.0 {
            kit::Operation::Outbox { ids, .. } | kit::Operation::Relay { ids, .. } => ids.show(py),
            _ => Err(self.without("ids")),
        }
    }

    /// Of `due` and `purge`: the instant.
    #[getter]
    fn now<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.0 {
            kit::Operation::Due { now, .. } | kit::Operation::Purge { now, .. } => now.show(py),
            _ => Err(self.without("now")),
        }
    }

    /// Of `due`: `wake_at` and key of the last row of the previous page; `None` for the first page.
    #[getter]
    fn last<'py>(&self, py: Python<'py>) -> PyResult<Option<(Bound<'py, PyAny>, String)>> {
        match &self.0 {
            kit::Operation::Due { last, .. } => {
                last.as_ref().map(|row| Ok((row.wake_at.show(py)?, row.key.to_string()))).transpose()
            }
            _ => Err(self.without("last")),
        }
    }

    /// Of `keys`: the last key of the previous page; `None` for the first page.
    #[getter]
    fn last_key(&self) -> PyResult<Option<String>> {
        match &self.0 {
            kit::Operation::Keys { last, .. } => Ok(last.as_ref().map(ToString::to_string)),
            _ => Err(self.without("last_key")),
        }
    }

    /// Of `due` and `keys`: the largest number of rows.
    #[getter]
    fn most(&self) -> PyResult<u32> {
        match &self.0 {
            kit::Operation::Due { most, .. } | kit::Operation::Keys { most, .. } => Ok(*most),
            _ => Err(self.without("most")),
        }
    }

    /// Of `drive`: the act, which belongs to the suite and checks the loop.
    #[getter]
    fn act(&self) -> PyResult<Act> {
        match &self.0 {
            kit::Operation::Drive { probe, .. } => Ok(Act::new(probe.clone())),
            _ => Err(self.without("act")),
        }
    }

    /// Of `drive`: whether the request fails afterwards, as if the bank's own code raised an exception.
    #[getter]
    fn fails(&self) -> PyResult<bool> {
        match &self.0 {
            kit::Operation::Drive { fails, .. } => Ok(*fails),
            _ => Err(self.without("fails")),
        }
    }

    /// Of `parallel`: the operations to do at the same time, each in a separate thread.
    #[getter]
    fn operations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        match &self.0 {
            kit::Operation::Parallel(all) => PyTuple::new(py, all.iter().cloned().map(Self).collect::<Vec<_>>()),
            _ => Err(self.without("operations")),
        }
    }

    fn __repr__(&self) -> String {
        format!("<madoguchi.host_kit.Operation {}>", self.what())
    }
}

impl Operation {
    fn without(&self, name: &str) -> PyErr {
        PyAttributeError::new_err(format!("the operation `{}` has no `{name}`", self.what()))
    }
}

/// The result of an operation.
#[pyclass(module = "madoguchi.host_kit", frozen, eq)]
#[derive(PartialEq, Eq)]
pub(crate) struct Reply(kit::Reply);

#[pymethods]
impl Reply {
    /// The rows that were found.
    ///
    /// Raises:
    ///     RequestError: an item is not a row of this library.
    #[staticmethod]
    #[pyo3(signature = (rows, /))]
    fn rows(py: Python<'_>, rows: &Bound<'_, PyAny>) -> PyResult<Self> {
        read(py, "rows", || items(rows).and_then(|rows: Vec<_>| RowInput::rows(&rows).map_err(Wrong::Told)))
            .map(|rows| Self(kit::Reply::Rows(rows)))
    }

    /// The commit is durable.
    #[staticmethod]
    const fn committed() -> Self {
        Self(kit::Reply::Committed)
    }

    /// A row had another revision.
    #[staticmethod]
    const fn conflict() -> Self {
        Self(kit::Reply::Conflict)
    }

    /// The messages that were found, each as its name and its line.
    ///
    /// Raises:
    ///     RequestError: an item is not a pair of texts.
    #[staticmethod]
    #[pyo3(signature = (messages, /))]
    fn outbox(py: Python<'_>, messages: &Bound<'_, PyAny>) -> PyResult<Self> {
        let messages = read(py, "messages", || items::<Stored>(messages))?;
        Ok(Self(kit::Reply::Outbox(messages.into_iter().map(|message| message.0).collect())))
    }

    /// The rows that are due, each as its `wake_at` and its key.
    ///
    /// Raises:
    ///     RequestError: an item is not a pair of a `datetime` and a row key.
    #[staticmethod]
    #[pyo3(signature = (rows, /))]
    fn due(py: Python<'_>, rows: &Bound<'_, PyAny>) -> PyResult<Self> {
        let rows = read(py, "rows", || items::<Due>(rows))?;
        Ok(Self(kit::Reply::Due(rows.into_iter().map(|row| row.0).collect())))
    }

    /// The keys of the rows.
    ///
    /// Raises:
    ///     RequestError: an item is not a row key.
    #[staticmethod]
    #[pyo3(signature = (keys, /))]
    fn keys(py: Python<'_>, keys: &Bound<'_, PyAny>) -> PyResult<Self> {
        let keys = read(py, "keys", || items::<Key>(keys))?;
        Ok(Self(kit::Reply::Keys(keys.into_iter().map(|key| key.0).collect())))
    }

    /// The operation was done.
    #[staticmethod]
    const fn done() -> Self {
        Self(kit::Reply::Done)
    }

    /// The results of the parallel operations, in their sequence.
    #[staticmethod]
    #[pyo3(signature = (replies, /))]
    fn all(replies: &Bound<'_, PyAny>) -> PyResult<Self> {
        let reply = |reply: PyResult<Bound<'_, PyAny>>| Ok(reply?.cast::<Self>()?.get().0.clone());
        replies.try_iter()?.map(reply).collect::<PyResult<_>>().map(|all| Self(kit::Reply::All(all)))
    }

    /// The operation failed, with the store's error text.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn failed(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Self> {
        read(py, "text", || String::read(text)).map(|text| Self(kit::Reply::Failed(text)))
    }

    /// The store cannot do the operation, with the reason; the check is not proved.
    #[staticmethod]
    #[pyo3(signature = (why, /))]
    fn unable(py: Python<'_>, why: &Bound<'_, PyAny>) -> PyResult<Self> {
        read(py, "why", || String::read(why)).map(|why| Self(kit::Reply::Unable(why)))
    }

    fn __repr__(&self) -> String {
        format!("<madoguchi.host_kit.Reply {:?}>", self.0)
    }
}

/// The results, check by check. As text it has one line for each check.
#[pyclass(module = "madoguchi.host_kit", frozen, eq)]
#[derive(PartialEq, Eq)]
pub(crate) struct Report(kit::Report);

#[pymethods]
impl Report {
    /// The checks that ran, in sequence.
    #[getter]
    fn checks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let checks = self.0.checks.iter().map(|own| found(py, own)).collect::<PyResult<Vec<_>>>()?;
        PyTuple::new(py, checks)
    }

    /// Whether every check of the suite ran and passed. A check that is not proved did not pass.
    #[getter]
    fn is_fit(&self) -> bool {
        self.0.is_fit()
    }

    /// The result of a check by its name; `None` if it did not run.
    ///
    /// Raises:
    ///     ValueError: no check of the suite has this name.
    #[pyo3(signature = (name, /))]
    fn finding<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let wrong = || PyValueError::new_err(format!("the suite has no check `{name}`"));
        let check = Check::from_name(name).ok_or_else(wrong)?;
        self.0.checks.iter().find(|own| own.check == check).map(|own| found(py, own)).transpose()
    }

    fn __str__(&self) -> String {
        self.0.to_string().trim_end().to_owned()
    }

    fn __repr__(&self) -> String {
        let fit = if self.is_fit() { "fit" } else { "not fit" };
        format!("<madoguchi.host_kit.Report {fit}, {} checks>", self.0.checks.len())
    }
}

/// Makes one line of JSON of a message, for the column of an outbox.
///
/// Raises:
///     RequestTypeError: the value is not a `MessageRecord`.
#[pyfunction]
#[pyo3(signature = (message, /))]
pub(crate) fn message_line(py: Python<'_>, message: &Bound<'_, PyAny>) -> PyResult<String> {
    read(py, "message", || MessageRecord::read(message)).map(|message| {
        // Records consist of texts and whole numbers, which JSON can always represent.
        serde_json::to_string(&message).unwrap_or_default()
    })
}

/// An act of the suite. It keeps its findings for the suite.
impl Conversation for kit::Probe {
    fn need_record(&self) -> NeedRecord {
        NeedRecord::from(&*self.need())
    }

    fn need_line(&self) -> String {
        serde_json::to_string(&self.need_record()).unwrap_or_default()
    }

    fn give_rows(&mut self, input: &LoadedInput) -> Result<(), Errors> {
        let within = |errors: Errors| errors.into_iter().map(|error| error.in_field("rows")).collect::<Errors>();
        self.loaded(RowInput::rows(&input.rows).map_err(within)?, input.now).map_err(|_| misuse())
    }

    fn give_committed(&mut self, input: &CommittedInput) -> Result<(), Errors> {
        self.committed(input.now).map_err(|_| misuse())
    }

    fn give_conflict(&mut self) -> Result<(), Errors> {
        self.conflicted().map_err(|_| misuse())
    }

    fn give_in_doubt(&mut self) -> Result<(), Errors> {
        self.in_doubt().map_err(|_| misuse())
    }

    fn give_found(&mut self, input: &FoundInput) -> Result<(), Errors> {
        let names: Vec<Text> = input.messages.iter().map(Text::from).collect();
        self.found(&names, input.now).map_err(|_| misuse())
    }

    /// A probe asks for no HSM.
    fn give_hsm_answers(&mut self, _: &HsmInput) -> Result<(), Errors> {
        Err(misuse())
    }

    /// A loop passes on the outcome. A probe has no profile, so its outcome only says that it is done.
    fn outcome_record(&self) -> Option<OutcomeRecord> {
        let none = || Text::from("");
        self.is_over().then(|| OutcomeRecord {
            public: PublicRecord { page: None, done: Some(Vec::new()), refused: None, authority: None, changes: None },
            internal: Internal { reason: Reason::Done, facts: Vec::new() },
            profile: ProfileRef { id: none(), version: none(), hash: none() },
        })
    }

    /// A probe has no secret.
    fn outcome_line(&self) -> Secret {
        Secret::new(serde_json::to_string(&self.outcome_record()).unwrap_or_default())
    }
}

/// Reads a message from an outbox: any sequence of its name and its line.
struct Stored(StoredMessage);

impl Field for Stored {
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        match <[String; 2]>::try_from(Vec::<String>::read(value)?) {
            Ok([id, json]) => Ok(Self(StoredMessage { id, json })),
            Err(_) => Err(wrong_type(value, "id, json")),
        }
    }
}

/// Reads a due row: a tuple of its `wake_at` and its key.
struct Due(kit::DueRow);

impl Field for Due {
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let pair = value.cast::<PyTuple>().ok().and_then(|pair| pair.extract().ok());
        let (wake_at, key): (Bound<'_, PyAny>, Bound<'_, PyAny>) =
            pair.ok_or_else(|| wrong_type(value, "(wake_at, key)"))?;
        let (wake_at, text) = (Instant::read(&wake_at)?, String::read(&key)?);
        Ok(Self(kit::DueRow { wake_at, key: text.parse().map_err(|error| wrong_key(error, &text))? }))
    }
}

/// Reads a row key.
struct Key(RowKey);

impl Field for Key {
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let text = String::read(value)?;
        Ok(Self(text.parse().map_err(|error| wrong_key(error, &text))?))
    }
}

/// Reads one argument, or returns its errors.
fn read<T>(py: Python<'_>, name: &str, read: impl FnOnce() -> Read<T>) -> PyResult<T> {
    let mut fields = Fields::default();
    fields.take(name, read()).ok_or_else(|| fields.wrong(py))
}

fn wrong_key(error: RowKeyError, text: &str) -> ErrorRecord {
    ErrorRecord::from(error).found(text)
}

/// Makes the class for the result of one check.
fn found<'py>(py: Python<'py>, own: &CheckReport) -> PyResult<Bound<'py, PyAny>> {
    let (state, seen) = match &own.finding {
        Finding::Passed => ("passed", ""),
        Finding::Failed(seen) => ("failed", seen.as_str()),
        Finding::NotProved(why) => ("not-proved", why.as_str()),
    };
    let class = py.import("madoguchi.host_kit")?.getattr("Finding")?;
    call(&class, (own.check.name(), own.check.about(), state, seen))
}
