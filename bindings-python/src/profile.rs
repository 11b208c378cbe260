//! The profile, and the methods that are not made from the facade's description: loading, JSON lines, and two questions that are answered
//! by `True` or `False`.

use std::sync::Arc;

use madoguchi::{Code, Date, ErrorRecord, HoursRequest, Instant, Service};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use zeroize::Zeroizing;

use crate::error::{faulty, guarded, refused};
use crate::field::{Fields, Read, utf8, wrong_secret, wrong_type, wrong_type_in_words};

/// One institution, as data. Every question is a method of it.
///
/// A profile is immutable, and any number of threads may use it at the same time.
#[pyclass(module = "madoguchi", frozen)]
pub(crate) struct Profile(pub(crate) Arc<madoguchi::Profile>);

#[pymethods]
impl Profile {
    /// The built-in institution, 青和信用組合.
    #[staticmethod]
    fn seiwa(py: Python<'_>) -> PyResult<Self> {
        guarded(py, || py.detach(madoguchi::Profile::seiwa)).map(|own| Self(Arc::new(own)))
    }

    /// Reads and checks a profile, a TOML document as `str` or as UTF-8 in `bytes`.
    ///
    /// Raises:
    ///     ProfileError: all faults of the document, each with its place.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn load(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Self> {
        let text: String = read(py, "text", || match text.cast::<PyBytes>() {
            Ok(bytes) => match str::from_utf8(bytes.as_bytes()) {
                Ok(text) => Ok(text.to_owned()),
                Err(_) => Err(ErrorRecord::new(Code::NotUtf8).into()),
            },
            Err(_) => match text.cast::<PyString>() {
                Ok(text) => utf8(text).map(str::to_owned),
                Err(_) if text.hasattr("__fspath__")? => Err(wrong_type_in_words(
                    text,
                    "str、bytes。文書そのもの（pathlib.Path.read_bytes()の値）",
                    "str, bytes: the document itself, as pathlib.Path.read_bytes() gives it",
                )),
                Err(_) => Err(wrong_type(text, "str, bytes")),
            },
        })?;
        let loaded = guarded(py, || py.detach(|| madoguchi::Profile::load(&text)))?;
        loaded.map(|own| Self(Arc::new(own))).map_err(|faults| faulty(py, faults.records()))
    }

    /// Compiles the hours of every service now, which takes some milliseconds each, so that the first question about a service is fast.
    fn prepare(&self, py: Python<'_>) -> PyResult<()> {
        guarded(py, || py.detach(|| self.0.prepare()))
    }

    /// Answers one line of JSON with one line of JSON, without a line end.
    ///
    /// This never fails because of a line: its errors are in the answer's `error`. The answer repeats the request's `id`.
    ///
    /// Raises:
    ///     RequestTypeError: the line is neither `str` nor `bytes`.
    #[pyo3(signature = (line, /))]
    fn ask(&self, py: Python<'_>, line: &Bound<'_, PyAny>) -> PyResult<String> {
        if let Ok(line) = line.cast::<PyBytes>() {
            let line = line.as_bytes();
            return guarded(py, || py.detach(|| self.0.ask_bytes(line)));
        }
        let text = read(py, "line", || line.cast::<PyString>().map_err(|_| wrong_secret(line, "str, bytes").into()))?;
        match text.to_str() {
            Ok(line) => guarded(py, || py.detach(|| self.0.ask(line))),
            // Halves of surrogate pairs are not UTF-8; the facade reports their place.
            Err(_) => {
                let bytes = text.call_method1("encode", ("utf-8", "surrogatepass"))?.cast_into::<PyBytes>()?;
                let line = bytes.as_bytes();
                guarded(py, || py.detach(|| self.0.ask_bytes(line)))
            }
        }
    }

    /// Whether a service is open at an instant (HRS-1 … HRS-6, HRS-11); `hours` says why, and until when. It takes no maintenance
    /// windows (HRS-7); `hours` does.
    ///
    /// Raises:
    ///     RequestError: as `hours`.
    fn is_open(&self, py: Python<'_>, service: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> PyResult<bool> {
        let mut fields = Fields::default();
        let (service, at): (Option<Service>, Option<Instant>) =
            (fields.read("service", service), fields.read("at", at));
        let (Some(service), Some(at)) = (service, at) else { return Err(fields.wrong(py)) };
        let row = guarded(py, || self.0.hours_row(service.number().into(), at.epoch_millis()))?;
        if row.code == 0 {
            return Ok(row.open == 1);
        }
        // The row has only the code of the error; the record has the rest.
        let answer = guarded(py, || self.0.answer_hours(&HoursRequest { service, at, maintenance: None }))?;
        answer.map(|answer| answer.open).map_err(|errors| refused(py, errors))
    }

    /// Whether a day is a bank business day (CAL-5, CAL-7); `day` says why not.
    ///
    /// Raises:
    ///     RequestError: a date outside 1948-07-20 to 2150-12-31 (CAL-8).
    fn is_business_day(&self, py: Python<'_>, date: &Bound<'_, PyAny>) -> PyResult<bool> {
        let mut fields = Fields::default();
        let Some(date) = fields.read::<Date>("date", date) else { return Err(fields.wrong(py)) };
        // In a row about a date, only the date can be wrong.
        guarded(py, || self.0.day_row(i64::from(date.epoch_days()))).map(|row| row.business_day == 1)
    }

    /// The institution's short name.
    #[getter]
    fn id(&self) -> &str {
        self.0.id()
    }

    /// The version of the document, as the institution counts.
    #[getter]
    fn version(&self) -> &str {
        self.0.version()
    }

    /// The serial number of the document. Every new content has a greater one (INS-5).
    #[getter]
    fn serial(&self) -> u32 {
        self.0.serial()
    }

    /// SHA-256 of the document's bytes, in hexadecimal. It proves that the answers come from the document that was signed off.
    #[getter]
    fn hash(&self) -> &str {
        self.0.hash()
    }

    fn __repr__(&self) -> String {
        format!("<madoguchi.Profile {} {} {}>", self.0.id(), self.0.version(), self.0.hash())
    }
}

/// A line of JSON, as a text or bytes, that may contain secrets.
pub(crate) fn line_of(line: &Bound<'_, PyAny>) -> Read<Zeroizing<String>> {
    let text = match line.cast::<PyBytes>() {
        Ok(bytes) => str::from_utf8(bytes.as_bytes()).map_err(|_| ErrorRecord::new(Code::NotUtf8))?,
        Err(_) => {
            let text = line.cast::<PyString>();
            utf8(text.map_err(|_| wrong_secret(line, "str, bytes"))?)?
        }
    };
    Ok(Zeroizing::new(text.to_owned()))
}

/// Reads the one argument of a call.
fn read<T>(py: Python<'_>, name: &str, value: impl FnOnce() -> Read<T>) -> PyResult<T> {
    let mut fields = Fields::default();
    let value = fields.take(name, value());
    value.ok_or_else(|| fields.wrong(py))
}

/// Panics, to test how a panic is reported.
#[cfg(feature = "faults")]
#[pyfunction]
#[pyo3(name = "_panic")]
#[expect(clippy::panic, reason = "the function exists to panic; the feature is on only in tests")]
pub(crate) fn panic(py: Python<'_>) -> PyResult<()> {
    guarded(py, || panic!("asked for"))
}
