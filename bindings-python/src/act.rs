//! An act in Python: one thread at a time drives it, and the GIL is released while it decides.

use std::sync::atomic::{AtomicBool, Ordering, fence};
use std::sync::{Mutex, MutexGuard, TryLockError};

use madoguchi::{
    Bytes, Code, CommittedInput, ErrorRecord, Errors, FoundInput, HsmAnswerInput, HsmInput, Instant, LoadedInput,
    MessageRecord, NeedKind, NeedRecord, OutcomeRecord, RequireRecord, Secret, WriteRecord,
};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::call::{call, tuple};
use crate::error::{guarded, holds_secret, unable};
use crate::field::{Field, Fields, Read};
use crate::records;
use crate::show::Show;

/// A conversation: an act, or an act of the suite, so that a host's loop drives both alike.
pub(crate) trait Conversation: Send {
    fn need_record(&self) -> NeedRecord;
    fn need_line(&self) -> String;
    fn give_rows(&mut self, input: &LoadedInput) -> Result<(), Errors>;
    fn give_committed(&mut self, input: &CommittedInput) -> Result<(), Errors>;
    fn give_conflict(&mut self) -> Result<(), Errors>;
    fn give_in_doubt(&mut self) -> Result<(), Errors>;
    fn give_found(&mut self, input: &FoundInput) -> Result<(), Errors>;
    fn give_hsm_answers(&mut self, input: &HsmInput) -> Result<(), Errors>;
    fn outcome_record(&self) -> Option<OutcomeRecord>;
    fn outcome_line(&self) -> Secret;
}

/// A conversation between the library and its host, in which the act says what it needs until it is over.
///
/// Only one thread at a time can drive it; another thread gets an `ActError`. `close`, or the end of a `with`, wipes its memory. If
/// another thread drives it, that call is answered first, and the act is wiped afterwards.
#[pyclass(module = "madoguchi", frozen)]
pub(crate) struct Act {
    act: Mutex<Option<Box<dyn Conversation>>>,
    /// Whether it is closed, or will be as soon as the thread that drives it has its answer.
    is_closed: AtomicBool,
}

#[pymethods]
impl Act {
    /// What the act needs; `Nothing` if it is over or closed.
    #[getter]
    fn need<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let need = self.own(py)?.as_ref().map(|act| act.need_record());
        let module = py.import("madoguchi._acts")?;
        match need {
            Some(need) if need.need == NeedKind::Load => call(&module.getattr("Load")?, (need.keys.show(py)?,)),
            Some(need) if need.need == NeedKind::Commit => commit(py, &need.writes, &need.outbox, &need.requires),
            Some(need) if need.need == NeedKind::Find => call(&module.getattr("Find")?, (need.messages.show(py)?,)),
            Some(need) if need.need == NeedKind::Hsm => call(&module.getattr("Hsm")?, (need.blocks.show(py)?,)),
            _ => call(&module.getattr("Nothing")?, PyTuple::empty(py)),
        }
    }

    /// Gives the act the rows that it asked for, as far as they exist, and runs its next step.
    ///
    /// Raises:
    ///     ActError: the act did not ask for rows, or not for these, or a row was changed. Then the act is over, except
    ///         after a clock that went back and after an invalid key or revision.
    fn loaded(&self, py: Python<'_>, rows: &Bound<'_, PyAny>, now: &Bound<'_, PyAny>) -> PyResult<()> {
        let mut fields = Fields::default();
        let rows = fields.take("rows", items(rows));
        let now = fields.read::<Instant>("now", now);
        let (Some(rows), Some(now)) = (rows, now) else { return Err(fields.wrong(py)) };
        self.go_on(py, |act| act.give_rows(&LoadedInput { rows, now }))
    }

    /// Tells the act that its commit is durable, and runs its next step, which may take as long as a hash.
    ///
    /// Raises:
    ///     ActError: the act did not ask for a commit, or the clock went back.
    fn committed(&self, py: Python<'_>, now: &Bound<'_, PyAny>) -> PyResult<()> {
        let mut fields = Fields::default();
        let Some(now) = fields.read::<Instant>("now", now) else { return Err(fields.wrong(py)) };
        self.go_on(py, |act| act.give_committed(&CommittedInput { now }))
    }

    /// Reports a conflict to the act: a row had another revision and nothing was written. It then asks for its rows again.
    ///
    /// Raises:
    ///     ActError: the act did not ask for a commit.
    fn conflicted(&self, py: Python<'_>) -> PyResult<()> {
        self.go_on(py, |act| act.give_conflict())
    }

    /// Reports that nobody knows whether the commit took place, because its answer was lost. The act then finds out: it asks for rows, and
    /// for messages by their names.
    ///
    /// Raises:
    ///     ActError: the act did not ask for a commit, or very many answers were lost.
    fn in_doubt(&self, py: Python<'_>) -> PyResult<()> {
        self.go_on(py, |act| act.give_in_doubt())
    }

    /// Gives the act the names of the messages that are in the outbox, of those that it looks for, and runs its next step, which may take
    /// as long as a hash.
    ///
    /// Raises:
    ///     ActError: the act did not look for messages, or not for these, or the clock went back.
    fn found(&self, py: Python<'_>, messages: &Bound<'_, PyAny>, now: &Bound<'_, PyAny>) -> PyResult<()> {
        let mut fields = Fields::default();
        let messages = fields.take("messages", items(messages));
        let now = fields.read::<Instant>("now", now);
        let (Some(messages), Some(now)) = (messages, now) else { return Err(fields.wrong(py)) };
        self.go_on(py, |act| act.give_found(&FoundInput { messages, now }))
    }

    /// Gives the act what the HSM made of its blocks, one answer for each in their order, and runs its next step, which may take as long as a hash. The
    /// answer to a block that does not decrypt is empty.
    ///
    /// Raises:
    ///     ActError: the act did not ask for that, or for more or fewer blocks, or the HSM does not decrypt what it has encrypted.
    fn hsm_answered(&self, py: Python<'_>, answers: &Bound<'_, PyAny>, now: &Bound<'_, PyAny>) -> PyResult<()> {
        let mut fields = Fields::default();
        let answers = fields.take("answers", items::<Bytes>(answers));
        let now = fields.read::<Instant>("now", now);
        let (Some(answers), Some(now)) = (answers, now) else { return Err(fields.wrong(py)) };
        let answers = answers.into_iter().map(|bytes| HsmAnswerInput { bytes }).collect();
        self.go_on(py, |act| act.give_hsm_answers(&HsmInput { answers, now }))
    }

    /// How the act ended; `None` while it needs something, and after an error.
    #[getter]
    fn outcome(&self, py: Python<'_>) -> PyResult<Option<records::OutcomeRecord>> {
        Ok(self.own(py)?.as_ref().and_then(|act| act.outcome_record()).map(records::OutcomeRecord))
    }

    /// How the act ended.
    ///
    /// Raises:
    ///     ActError: the act still needs something, or an error ended it.
    fn result(&self, py: Python<'_>) -> PyResult<records::OutcomeRecord> {
        let mut own = self.own(py)?;
        let act = open(py, &mut own)?;
        act.outcome_record().map(records::OutcomeRecord).ok_or_else(|| unable(py, told(Code::NoOutcome)))
    }

    /// What the act needs, as one line of JSON.
    fn need_line(&self, py: Python<'_>) -> PyResult<String> {
        let mut own = self.own(py)?;
        Ok(open(py, &mut own)?.need_line())
    }

    /// How the act ended, as one line of JSON; `null` while it needs something, and after an error.
    fn outcome_line<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        let mut own = self.own(py)?;
        let line = open(py, &mut own)?.outcome_line();
        drop(own);
        Ok(PyString::new(py, line.expose()))
    }

    /// Closes the act and wipes its memory. If another thread drives it, that call is answered first, and the act is wiped afterwards.
    /// Closing it again has no effect.
    fn close(&self) {
        self.is_closed.store(true, Ordering::SeqCst);
        self.wipe_if_closed();
    }

    fn __enter__<'py>(own: &Bound<'py, Self>) -> Bound<'py, Self> {
        own.clone()
    }

    fn __exit__(&self, _kind: &Bound<'_, PyAny>, _error: &Bound<'_, PyAny>, _trace: &Bound<'_, PyAny>) {
        self.close();
    }

    fn __reduce_ex__(&self, py: Python<'_>, _protocol: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(holds_secret(py, "Act"))
    }

    fn __repr__(&self) -> String {
        let state = match self.act.try_lock().as_deref() {
            Ok(Some(act)) => act.need_record().need.name(),
            Ok(None) => "closed",
            Err(_) => "driven",
        };
        format!("<madoguchi.Act {state}>")
    }
}

impl Act {
    pub(crate) fn new(act: impl Conversation + 'static) -> Self {
        Self { act: Mutex::new(Some(Box::new(act))), is_closed: AtomicBool::new(false) }
    }

    /// Takes the act for this thread alone. An act that a panic interrupted is not used again.
    fn own(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, Option<Box<dyn Conversation>>>> {
        match self.act.try_lock() {
            Ok(own) => Ok(own),
            Err(TryLockError::WouldBlock) => Err(unable(py, told(Code::ActDriven))),
            Err(TryLockError::Poisoned(poisoned)) => {
                let mut own = poisoned.into_inner();
                *own = None;
                Ok(own)
            }
        }
    }

    /// Wipes the act if it is closed and no thread drives it. A thread that drives it calls this again when it has its answer.
    fn wipe_if_closed(&self) {
        // If one thread closes and another ends driving, the later of the two sees what the other did.
        fence(Ordering::SeqCst);
        if self.is_closed.load(Ordering::SeqCst) {
            match self.act.try_lock() {
                Ok(mut own) => *own = None,
                Err(TryLockError::Poisoned(poisoned)) => *poisoned.into_inner() = None,
                Err(TryLockError::WouldBlock) => {}
            }
        }
    }

    /// Runs a step with the GIL released.
    fn go_on(
        &self,
        py: Python<'_>,
        step: impl FnOnce(&mut dyn Conversation) -> Result<(), Errors> + Send,
    ) -> PyResult<()> {
        let mut own = self.own(py)?;
        let act = open(py, &mut own)?;
        let done = guarded(py, || py.detach(|| step(act)));
        if done.is_err() {
            *own = None;
        }
        drop(own);
        self.wipe_if_closed();
        done?.map_err(|errors| unable(py, errors))
    }
}

/// The methods of the facade.
impl Conversation for madoguchi::Act {
    fn need_record(&self) -> NeedRecord {
        self.need_record()
    }

    fn need_line(&self) -> String {
        self.need_line()
    }

    fn give_rows(&mut self, input: &LoadedInput) -> Result<(), Errors> {
        self.give_rows(input)
    }

    fn give_committed(&mut self, input: &CommittedInput) -> Result<(), Errors> {
        self.give_committed(input)
    }

    fn give_conflict(&mut self) -> Result<(), Errors> {
        self.give_conflict()
    }

    fn give_in_doubt(&mut self) -> Result<(), Errors> {
        self.give_in_doubt()
    }

    fn give_found(&mut self, input: &FoundInput) -> Result<(), Errors> {
        self.give_found(input)
    }

    fn give_hsm_answers(&mut self, input: &HsmInput) -> Result<(), Errors> {
        self.give_hsm_answers(input)
    }

    fn outcome_record(&self) -> Option<OutcomeRecord> {
        self.outcome_record()
    }

    fn outcome_line(&self) -> Secret {
        self.outcome_line()
    }
}

/// Makes the class for a commit.
pub(crate) fn commit<'py>(
    py: Python<'py>,
    writes: &Vec<WriteRecord>,
    outbox: &Vec<MessageRecord>,
    requires: &Vec<RequireRecord>,
) -> PyResult<Bound<'py, PyAny>> {
    call(&py.import("madoguchi._acts")?.getattr("Commit")?, (writes.show(py)?, outbox.show(py)?, requires.show(py)?))
}

/// Any iterable.
pub(crate) fn items<T: Field>(items: &Bound<'_, PyAny>) -> Read<Vec<T>> {
    Field::read(&tuple(items)?)
}

/// The act, if it is not closed.
fn open<'a>(py: Python<'_>, own: &'a mut Option<Box<dyn Conversation>>) -> PyResult<&'a mut dyn Conversation> {
    match own {
        Some(act) => Ok(act.as_mut()),
        None => Err(unable(py, told(Code::ActClosed))),
    }
}

/// The error that the act did not ask for this.
pub(crate) fn misuse() -> Errors {
    told(Code::ActMisuse)
}

/// An error of the act itself, not of a field.
fn told(code: Code) -> Errors {
    vec![ErrorRecord::new(code)]
}
