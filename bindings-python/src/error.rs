//! Makes Python's exceptions. They are classes of Python (`_errors.py`), so that they can be pickled, carry their records and have the
//! bases that Python expects.

use std::panic::{AssertUnwindSafe, catch_unwind};

use madoguchi::{Code, ErrorRecord, FaultRecord};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple, PyType};

use crate::call::call;
use crate::show::Show;

/// The exception for a refused request, with all errors.
#[cold]
pub(crate) fn refused(py: Python<'_>, errors: Vec<ErrorRecord>) -> PyErr {
    static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static VALUE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let of_type = [Code::WrongType.number(), Code::NoOffset.number()];
    if errors.iter().any(|error| of_type.contains(&error.code)) {
        raise(py, &TYPE, "RequestTypeError", errors.show(py))
    } else {
        raise(py, &VALUE, "RequestError", errors.show(py))
    }
}

/// The exception for an act that cannot go on.
#[cold]
pub(crate) fn unable(py: Python<'_>, errors: Vec<ErrorRecord>) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "ActError", errors.show(py))
}

/// The exception for a profile that does not load, with all faults.
#[cold]
pub(crate) fn faulty(py: Python<'_>, faults: Vec<FaultRecord>) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "ProfileError", faults.show(py))
}

/// Calls the facade; a panic becomes an exception, because callers in Python can catch only exceptions.
#[inline]
pub(crate) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> T) -> PyResult<T> {
    // A profile is never changed after it is made, so a panic leaves no half-done state.
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| internal(py))
}

/// The exception for a secret that is to be pickled or copied.
#[cold]
pub(crate) fn holds_secret(py: Python<'_>, name: &str) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "SecretError", Ok(PyString::new(py, name).into_any()))
}

#[cold]
fn internal(py: Python<'_>) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "InternalError", Ok(PyTuple::empty(py).into_any()))
}

/// An exception of `_errors.py` with its records, or the error that occurred while it was made.
fn raise(
    py: Python<'_>,
    class: &'static PyOnceLock<Py<PyType>>,
    name: &str,
    records: PyResult<Bound<'_, PyAny>>,
) -> PyErr {
    let made = records.and_then(|records| call(class.import(py, "madoguchi._errors", name)?, (records,)));
    made.map_or_else(|error| error, PyErr::from_value)
}
