//! Dates and instants, both ways, in whole numbers: no `float` is ever made of a time.

use std::sync::OnceLock;

use madoguchi::{Code, Date, ErrorRecord, Instant};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::field::{Field, Read, Wrong, wrong_type};
use crate::show::Show;

/// What of Python's `datetime` is needed at every question.
struct Datetime {
    date: Py<PyType>,
    datetime: Py<PyType>,
    timedelta: Py<PyType>,
    timezone: Py<PyType>,
    from_ordinal: Py<PyAny>,
    /// 1970-01-01T00:00:00Z, in UTC.
    epoch_utc: Py<PyAny>,
    /// The same, in JST.
    epoch_jst: Py<PyAny>,
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
        let (date, datetime, timedelta, timezone) =
            (class("date")?, class("datetime")?, class("timedelta")?, class("timezone")?);
        let epoch_utc = datetime.call1((1970, 1, 1, 0, 0, 0, 0, timezone.getattr("utc")?))?;
        let jst = py.import("madoguchi._words")?.getattr("JST")?;
        let epoch_jst = epoch_utc.call_method1("astimezone", (jst,))?;
        Ok(Self {
            from_ordinal: date.getattr("fromordinal")?.unbind(),
            date: date.unbind(),
            datetime: datetime.unbind(),
            timedelta: timedelta.unbind(),
            timezone: timezone.unbind(),
            epoch_utc: epoch_utc.unbind(),
            epoch_jst: epoch_jst.unbind(),
        })
    }
}

impl Field for Date {
    /// A `date`. A `datetime` is one to Python, but would lose its time here; so it is refused.
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let py = value.py();
        let own = Datetime::get(py)?;
        if !value.is_exact_instance(own.date.bind(py)) {
            other_date(value, own)?;
        }
        let ordinal: i64 = value.call_method0(intern!(py, "toordinal"))?.extract()?;
        Self::from_epoch_days(ordinal.saturating_sub(EPOCH_ORDINAL)).map_err(|error| out_of_range(error, value))
    }
}

/// A value that is not exactly a `date`: another class made of it will do, if it has no time.
#[cold]
fn other_date(value: &Bound<'_, PyAny>, own: &Datetime) -> Read<()> {
    let py = value.py();
    if value.is_instance(own.datetime.bind(py))? {
        return Err(wrong_type(value, "date, not datetime"));
    }
    if value.is_instance(own.date.bind(py))? { Ok(()) } else { Err(wrong_type(value, "date")) }
}

#[cold]
fn out_of_range(error: impl Into<ErrorRecord>, value: &Bound<'_, PyAny>) -> Wrong {
    match value.str() {
        Ok(text) => error.into().found(&text.to_string_lossy()).into(),
        Err(error) => error.into(),
    }
}

impl Field for Instant {
    /// An aware `datetime` of any zone. What is finer than a millisecond is cut, as in a text.
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let py = value.py();
        let own = Datetime::get(py)?;
        if !value.is_instance(own.datetime.bind(py))? {
            return Err(wrong_type(value, "datetime with tzinfo"));
        }
        let zone = value.getattr(intern!(py, "tzinfo"))?;
        let since = if zone.is_none() { Err(naive(value)) } else { since_epoch(value, &zone, own) }?;
        let part = |name| since.getattr(name)?.extract::<i64>();
        let (days, seconds) = (part(intern!(py, "days"))?, part(intern!(py, "seconds"))?);
        let micros = part(intern!(py, "microseconds"))?;
        // Python counts no more than 4 million days.
        let millis = days.saturating_mul(MILLIS_PER_DAY).saturating_add(seconds.saturating_mul(1_000));
        Self::from_epoch_millis(millis.saturating_add(micros.div_euclid(1_000)))
            .map_err(|error| out_of_range(error, value))
    }
}

/// The time since 1970 as a `timedelta`. Python asks both sides for their offset unless their zone is one object; so an
/// epoch is kept for some zones of fixed offset, and the question is spared.
#[inline]
fn since_epoch<'py>(
    value: &Bound<'py, PyAny>,
    zone: &Bound<'py, PyAny>,
    own: &'static Datetime,
) -> Read<Bound<'py, PyAny>> {
    let py = value.py();
    let epoch = match kept(zone) {
        Some(epoch) => epoch.bind(py),
        None => new_zone(zone, own)?.unwrap_or(&own.epoch_utc).bind(py),
    };
    match value.sub(epoch) {
        Ok(since) => Ok(since),
        // A zone may know no offset: then the time is as naive as one without a zone.
        Err(error) => Err(if value.call_method0("utcoffset")?.is_none() { naive(value) } else { error.into() }),
    }
}

/// Zones of fixed offset and the epoch in each. They are kept for ever, so that none can come to lie where another lay.
static KEPT: [OnceLock<(Py<PyAny>, Py<PyAny>)>; 8] = [const { OnceLock::new() }; 8];

#[inline]
fn kept(zone: &Bound<'_, PyAny>) -> Option<&'static Py<PyAny>> {
    KEPT.iter().map_while(OnceLock::get).find(|(own, _)| own.is(zone)).map(|(_, epoch)| epoch)
}

/// Keeps the epoch of a zone of fixed offset, while there is room.
#[cold]
fn new_zone(zone: &Bound<'_, PyAny>, own: &'static Datetime) -> PyResult<Option<&'static Py<PyAny>>> {
    let py = zone.py();
    let Some(room) = KEPT.iter().find(|room| room.get().is_none()) else { return Ok(None) };
    if !zone.is_exact_instance(own.timezone.bind(py)) {
        return Ok(None);
    }
    let epoch = own.epoch_utc.bind(py).call_method1("astimezone", (zone,))?;
    // Another thread may have taken the room; then this zone waits for its next question.
    let _ = room.set((zone.clone().unbind(), epoch.unbind()));
    Ok(kept(zone))
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
    /// In JST, which is how answers write it.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let own = Datetime::get(py)?;
        let millis = self.epoch_millis();
        let (days, millis) = (millis.div_euclid(MILLIS_PER_DAY), millis.rem_euclid(MILLIS_PER_DAY));
        let (seconds, micros) = (millis.div_euclid(1_000), millis.rem_euclid(1_000).saturating_mul(1_000));
        own.epoch_jst.bind(py).add(own.timedelta.bind(py).call1((days, seconds, micros))?)
    }
}

/// 1970-01-01 as Python counts days: 0001-01-01 is day 1.
const EPOCH_ORDINAL: i64 = 719_163;
const MILLIS_PER_DAY: i64 = 86_400_000;
