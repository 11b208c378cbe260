//! Converts dates and instants, both ways, with whole numbers; a time is never converted to a `float`.

use std::sync::OnceLock;

use madoguchi::{Code, Date, ErrorRecord, Instant};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::call::call_method;
use crate::direct::{Attribute, Method};
use crate::field::{Field, Read, Wrong, wrong_type, wrong_type_in_words};
use crate::show::Show;

/// The parts of Python's `datetime` that every question needs.
struct Datetime {
    date: Py<PyType>,
    datetime: Py<PyType>,
    timedelta: Py<PyType>,
    timezone: Py<PyType>,
    from_ordinal: Py<PyAny>,
    /// 1970-01-01T00:00:00Z, in JST.
    epoch_jst: Py<PyAny>,
    day: Method,
    day_of_time: Method,
    tzinfo: Attribute,
    hour: Attribute,
    minute: Attribute,
    second: Attribute,
    microsecond: Attribute,
}

impl Datetime {
    #[inline]
    fn get(py: Python<'_>) -> PyResult<&'static Self> {
        static OWN: PyOnceLock<Datetime> = PyOnceLock::new();
        OWN.get_or_try_init(py, || Self::import(py))
    }

    fn import(py: Python<'_>) -> PyResult<Self> {
        let module = py.import("datetime")?;
        let class = |name: &str| PyResult::Ok(module.getattr(name)?.cast_into::<PyType>()?);
        let (date, datetime) = (class("date")?, class("datetime")?);
        let epoch_utc = datetime.call1((1970, 1, 1, 0, 0, 0, 0, class("timezone")?.getattr("utc")?))?;
        let jst = py.import("madoguchi._words")?.getattr("JST")?;
        Ok(Self {
            timedelta: class("timedelta")?.unbind(),
            timezone: class("timezone")?.unbind(),
            from_ordinal: date.getattr("fromordinal")?.unbind(),
            epoch_jst: epoch_utc.call_method1("astimezone", (jst,))?.unbind(),
            day: Method::of(&date.call1((1970, 1, 1))?, "toordinal")?,
            day_of_time: Method::of(&epoch_utc, "toordinal")?,
            tzinfo: Attribute::of(&datetime, "tzinfo")?,
            hour: Attribute::of(&datetime, "hour")?,
            minute: Attribute::of(&datetime, "minute")?,
            second: Attribute::of(&datetime, "second")?,
            microsecond: Attribute::of(&datetime, "microsecond")?,
            date: date.unbind(),
            datetime: datetime.unbind(),
        })
    }
}

impl Field for Date {
    /// Reads a `date`. A `datetime` is also a `date` in Python, but would lose its time, so it is refused.
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let own = Datetime::get(value.py())?;
        if !value.is_exact_instance(own.date.bind(value.py())) {
            other_date(value, own)?;
        }
        let ordinal = own.day.number(value)?;
        Self::from_epoch_days(ordinal.saturating_sub(EPOCH_ORDINAL)).map_err(|error| out_of_range(error, value))
    }
}

/// Reads a value that is not exactly a `date`: a subclass is accepted if it has no time.
#[cold]
fn other_date(value: &Bound<'_, PyAny>, own: &Datetime) -> Read<()> {
    let py = value.py();
    if value.is_instance(own.datetime.bind(py))? {
        return Err(wrong_type_in_words(value, "date。datetimeは受け付けません", "date, not datetime"));
    }
    if value.is_instance(own.date.bind(py))? && own.day.fits(value) { Ok(()) } else { Err(wrong_type(value, "date")) }
}

#[cold]
fn out_of_range(error: impl Into<ErrorRecord>, value: &Bound<'_, PyAny>) -> Wrong {
    match value.str() {
        Ok(text) => error.into().found(&text.to_string_lossy()).into(),
        Err(error) => error.into(),
    }
}

impl Field for Instant {
    /// Reads an aware `datetime` of any zone. It is truncated to milliseconds, like a text.
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let py = value.py();
        let own = Datetime::get(py)?;
        let class = own.datetime.bind(py);
        if !value.is_exact_instance(class) && (!value.is_instance(class)? || !own.day_of_time.fits(value)) {
            return Err(wrong_type_in_words(value, "tzinfoのあるdatetime", "datetime with tzinfo"));
        }
        let days = own.day_of_time.number(value)?.saturating_sub(EPOCH_ORDINAL);
        let minutes = own.hour.number(value)?.saturating_mul(60).saturating_add(own.minute.number(value)?);
        let seconds = minutes.saturating_mul(60).saturating_add(own.second.number(value)?);
        let micros = micros(days, seconds, own.microsecond.number(value)?);
        let zone = own.tzinfo.get(value)?;
        let offset = match kept(&zone) {
            Some(offset) => offset,
            None => offset(value, &zone, own)?.ok_or_else(|| naive(value))?,
        };
        Self::from_epoch_millis(micros.saturating_sub(offset).div_euclid(1_000))
            .map_err(|error| out_of_range(error, value))
    }
}

/// Time zones of fixed offset, each with its offset in microseconds, so that they need not be asked again. They are kept for ever,
/// so that no other object can get the address of one.
static KEPT: [OnceLock<(Py<PyAny>, i64)>; 8] = [const { OnceLock::new() }; 8];

#[inline]
fn kept(zone: &Bound<'_, PyAny>) -> Option<i64> {
    KEPT.iter().map_while(OnceLock::get).find(|(own, _)| own.is(zone)).map(|(_, offset)| *offset)
}

/// Asks a time for its offset from UTC, in microseconds; `None` if it has no zone, or the zone has no offset. A zone with a
/// fixed offset is asked directly, because a subclass of `datetime` may return another offset, and is cached while there is room.
fn offset(value: &Bound<'_, PyAny>, zone: &Bound<'_, PyAny>, own: &Datetime) -> Read<Option<i64>> {
    let py = value.py();
    let fixed = zone.is_exact_instance(own.timezone.bind(py));
    let offset = if fixed {
        zone.call_method1(intern!(py, "utcoffset"), (py.None(),))?
    } else {
        call_method(value, intern!(py, "utcoffset"))?
    };
    if offset.is_none() {
        return Ok(None);
    }
    let part = |name| offset.getattr(name)?.extract::<i64>();
    let (days, seconds) = (part(intern!(py, "days"))?, part(intern!(py, "seconds"))?);
    let offset = micros(days, seconds, part(intern!(py, "microseconds"))?);
    if fixed && let Some(room) = KEPT.iter().find(|room| room.get().is_none()) {
        // Another thread may have taken the room; then this zone is cached at a later question.
        let _ = room.set((zone.clone().unbind(), offset));
    }
    Ok(Some(offset))
}

/// A duration in microseconds; Python has fewer than 4 million days.
const fn micros(days: i64, seconds: i64, micros: i64) -> i64 {
    days.saturating_mul(86_400).saturating_add(seconds).saturating_mul(1_000_000).saturating_add(micros)
}

#[cold]
fn naive(value: &Bound<'_, PyAny>) -> Wrong {
    out_of_range(ErrorRecord::new(Code::NoOffset), value)
}

impl Show for Date {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let ordinal = i64::from(self.epoch_days()).saturating_add(EPOCH_ORDINAL);
        Datetime::get(py)?.from_ordinal.bind(py).call1((ordinal,))
    }
}

impl Show for Instant {
    /// In JST, as in all answers.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let own = Datetime::get(py)?;
        let millis = self.epoch_millis();
        let (seconds, micros) = (millis.div_euclid(1_000), millis.rem_euclid(1_000).saturating_mul(1_000));
        own.epoch_jst.bind(py).add(own.timedelta.bind(py).call1((0, seconds, micros))?)
    }
}

/// The number of 1970-01-01 in Python's count of days, in which 0001-01-01 is day 1.
const EPOCH_ORDINAL: i64 = 719_163;
