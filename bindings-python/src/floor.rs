//! Baselines for the benchmarks: calls with the same arguments, which are not read, and a ready-made answer of the same kind; the same
//! with the arguments read; and the native calls, repeated without Python. Never in the shipped library.

use std::hint::black_box;

use madoguchi::{Column, Date, ErrorRecord, FeeRequest, Instant, Profile, Rows, Service, TransferKind, Yen};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::field::Fields;
use crate::records::FeeAnswer;

/// Questions with ready-made answers, and native questions.
#[pyclass(frozen)]
pub(crate) struct Floor {
    profile: Profile,
    request: FeeRequest,
    answer: madoguchi::FeeAnswer,
    at: Instant,
}

#[pymethods]
impl Floor {
    #[new]
    fn new() -> PyResult<Self> {
        let profile = Profile::seiwa();
        profile.prepare();
        let on = Date::from_epoch_days(20_820).map_err(wrong)?;
        let at = Instant::from_jst(on, 720).map_err(wrong)?;
        let amount = Yen::new(30_000).map_err(wrong)?;
        let request = FeeRequest { to: TransferKind::OtherBank, amount, member: true, on };
        let answer = profile.answer_fee(&request).map_err(refused)?;
        Ok(Self { profile, request, answer, at })
    }

    #[pyo3(signature = (*, to, amount, member, on))]
    fn fee(
        &self,
        to: Option<&Bound<'_, PyAny>>,
        amount: Option<&Bound<'_, PyAny>>,
        member: Option<&Bound<'_, PyAny>>,
        on: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<FeeAnswer> {
        let _ = (to, amount, member, on);
        Ok(FeeAnswer(self.answer.clone()))
    }

    fn is_open(&self, service: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _ = (service, at);
        Ok(true)
    }

    fn is_business_day(&self, date: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _ = date;
        Ok(true)
    }

    #[pyo3(signature = (*, to, amount, member, on))]
    fn read_fee(
        &self,
        py: Python<'_>,
        to: Option<&Bound<'_, PyAny>>,
        amount: Option<&Bound<'_, PyAny>>,
        member: Option<&Bound<'_, PyAny>>,
        on: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<FeeAnswer> {
        let mut fields = Fields::default();
        let to: Option<TransferKind> = fields.given(py, "to", to);
        let amount: Option<Yen> = fields.given(py, "amount", amount);
        let member: Option<bool> = fields.given(py, "member", member);
        let on: Option<Date> = fields.given(py, "on", on);
        black_box((to, amount, member, on));
        Ok(FeeAnswer(self.answer.clone()))
    }

    fn read_is_open(&self, service: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> PyResult<bool> {
        let mut fields = Fields::default();
        let service: Option<Service> = fields.read("service", service);
        let at: Option<Instant> = fields.read("at", at);
        black_box((service, at));
        Ok(true)
    }

    fn read_is_business_day(&self, date: &Bound<'_, PyAny>) -> PyResult<bool> {
        let date: Option<Date> = Fields::default().read("date", date);
        black_box(date);
        Ok(true)
    }

    /// Asks natively, `times` times, what a transfer costs.
    fn native_fee(&self, times: usize) {
        for _ in 0..times {
            let _ = black_box(self.profile.answer_fee(black_box(&self.request)));
        }
    }

    /// Asks natively, `times` times, whether a service is open.
    fn native_is_open(&self, times: usize) {
        let service = i64::from(Service::Statement.number());
        for _ in 0..times {
            black_box(self.profile.hours_row(black_box(service), black_box(self.at.epoch_millis())));
        }
    }

    /// Asks natively, `times` times, whether a day is a business day.
    fn native_is_business_day(&self, times: usize) {
        for _ in 0..times {
            black_box(self.profile.day_row(black_box(i64::from(self.request.on.epoch_days()))));
        }
    }
}

/// Questions in rows that are asked natively, with separate memory for questions and answers.
#[pyclass]
pub(crate) struct NativeRows {
    profile: Profile,
    rows: Rows,
    columns: Vec<(char, Vec<u8>)>,
    answers: Vec<u8>,
}

#[pymethods]
impl NativeRows {
    /// Selects the question by its word; each column is given by the letter of its numbers and their bytes.
    #[new]
    fn new(word: &str, columns: Vec<(char, Vec<u8>)>, count: usize) -> PyResult<Self> {
        let rows = Rows::ALL.iter().copied().find(|rows| rows.word() == word);
        let rows = rows.ok_or_else(|| PyValueError::new_err(word.to_owned()))?;
        let profile = Profile::seiwa();
        profile.prepare();
        Ok(Self { profile, rows, columns, answers: vec![0; rows.answer_bytes().saturating_mul(count)] })
    }

    /// Asks all rows once.
    fn ask(&mut self) -> PyResult<()> {
        let columns: Vec<_> = self.columns.iter().map(|(letter, bytes)| column(*letter, bytes)).collect();
        self.profile.answer_rows(self.rows, &columns, &mut self.answers).map_err(refused)?;
        black_box(&self.answers);
        Ok(())
    }
}

fn column(letter: char, bytes: &[u8]) -> Column<'_> {
    match letter {
        'q' => Column::I64(bytes),
        'i' => Column::I32(bytes),
        _ => Column::U8(bytes),
    }
}

fn wrong(error: impl std::error::Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}

fn refused(errors: Vec<ErrorRecord>) -> PyErr {
    PyValueError::new_err(format!("{errors:?}"))
}
