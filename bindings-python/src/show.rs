//! The facade's values into Python's.

use madoguchi::{Text, Yen};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString, PyTuple};

/// What can be shown to Python.
pub(crate) trait Show {
    /// The value as Python knows it.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

impl Show for bool {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }
}

/// Numbers and texts, which pyo3 knows.
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
}

impl<T: Show> Show for Vec<T> {
    /// A tuple: an answer does not change.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items = self.iter().map(|item| item.show(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }
}
