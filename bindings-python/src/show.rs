//! Converts the facade's values for Python.

use madoguchi::{Bytes, Revealed, Secret, Text, Yen};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyString, PyTuple};

/// A type that can be converted for Python.
pub(crate) trait Show {
    /// The value in Python.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// The value in the `repr` of its record.
    fn written(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.show(py)?.repr()?.to_string_lossy().into_owned())
    }
}

/// A value that Python may read, but no `repr` shows (CRD-9).
macro_rules! show_hidden {
    ($($type:ty, $made:expr;)*) => {$(
        impl Show for $type {
            fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                let made: for<'a> fn(Python<'a>, &Self) -> Bound<'a, PyAny> = $made;
                Ok(made(py, self))
            }

            fn written(&self, _: Python<'_>) -> PyResult<String> {
                Ok("…".to_owned())
            }
        }
    )*};
}
show_hidden! {
    Secret, |py, own| PyString::new(py, own.expose()).into_any();
    Revealed, |py, own| PyString::new(py, own.expose()).into_any();
    Bytes, |py, own| PyBytes::new(py, own.as_slice()).into_any();
}

impl Show for bool {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }
}

/// Numbers and texts, which pyo3 converts.
macro_rules! show_plain {
    ($($type:ty),*) => {$(
        impl Show for $type {
            fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.into_pyobject(py)?.into_any())
            }
        }
    )*};
}
show_plain!(u16, i32, u32, i64, usize);

impl Show for Yen {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.get().into_pyobject(py)?.into_any())
    }
}

/// Texts.
macro_rules! show_text {
    ($($type:ty),*) => {$(
        impl Show for $type {
            fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(PyString::new(py, self).into_any())
            }
        }
    )*};
}
show_text!(String, Text, &'static str);

impl<T: Show> Show for Option<T> {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.show(py),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn written(&self, py: Python<'_>) -> PyResult<String> {
        self.as_ref().map_or_else(|| Ok("None".to_owned()), |value| value.written(py))
    }
}

impl<T: Show> Show for Vec<T> {
    /// A tuple, because an answer is immutable.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items = self.iter().map(|item| item.show(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }
}
