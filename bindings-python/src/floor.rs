//! What a call costs by itself: the same arguments, looked at by nobody, and a ready answer of the same kind. Only for
//! measuring; no library that is shipped has it.

use madoguchi::{Date, FeeRequest, TransferKind, Yen};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::records::FeeAnswer;

/// Questions that are answered before they are asked.
#[pyclass(frozen)]
pub(crate) struct Floor(madoguchi::FeeAnswer);

#[pymethods]
impl Floor {
    #[new]
    fn new() -> PyResult<Self> {
        let on = Date::from_epoch_days(20_820).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let amount = Yen::new(30_000).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let request = FeeRequest { to: TransferKind::OtherBank, amount, member: true, on };
        let answer = madoguchi::Profile::seiwa().answer_fee(&request);
        answer.map(Self).map_err(|errors| PyValueError::new_err(format!("{errors:?}")))
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
        Ok(FeeAnswer(self.0.clone()))
    }

    fn is_open(&self, service: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _ = (service, at);
        Ok(true)
    }

    fn is_business_day(&self, date: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _ = date;
        Ok(true)
    }
}
