//! Calls code that may be written in Python, from inside a method of the library.
//!
//! Before CPython 3.14, a daemon thread that takes the GIL while the interpreter exits is ended by `pthread_exit`, which unwinds its
//! frames. A thread that runs Python code releases the GIL and takes it again at any line. If there are frames of Rust below,
//! this foreign unwinding ends the process with SIGABRT. pyo3 lets such a thread sleep if pyo3 itself takes the GIL; this module does the
//! same for calls of Python code. Python 3.14 does so everywhere.

use std::hint::black_box;
use std::ptr;

use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use pyo3::{PyTypeInfo, ffi};

/// Calls a class, a function or a bound method. If the interpreter ends the thread during the call, the thread sleeps until the process
/// ends.
#[inline(never)]
pub(crate) fn call<'py>(
    callable: &Bound<'py, PyAny>,
    arguments: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>>,
) -> PyResult<Bound<'py, PyAny>> {
    let arguments = arguments.into_pyobject(callable.py()).map_err(Into::into)?;
    // SAFETY: both are valid objects, and the GIL is held.
    let made = unsafe { asleep_if_ended(callable.as_ptr(), arguments.as_ptr()) };
    // SAFETY: a new reference, or NULL with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(callable.py(), made) }
}

/// Calls a method by its name, without arguments.
pub(crate) fn call_method<'py>(object: &Bound<'py, PyAny>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    call(&object.getattr(name)?, PyTuple::empty(object.py()))
}

/// Collects the items of an iterable, whose iterator may be a generator.
pub(crate) fn tuple<'py>(items: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    call(PyTuple::type_object(items.py()).as_any(), (items,))
}

/// `PyObject_Call`, as a function that may unwind.
type Unwinding =
    unsafe extern "C-unwind" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;

/// # Safety
/// As for `PyObject_Call`.
unsafe fn asleep_if_ended(callable: *mut ffi::PyObject, arguments: *mut ffi::PyObject) -> *mut ffi::PyObject {
    let declared: Declared = ffi::PyObject_Call;
    // SAFETY: this is the same function, declared with fewer guarantees. A compiler that knew it by name would use it as declared.
    let call = unsafe { std::mem::transmute::<Declared, Unwinding>(black_box(declared)) };
    let sleep = Sleep;
    // SAFETY: the caller guarantees this.
    let made = unsafe { call(callable, arguments, ptr::null_mut()) };
    std::mem::forget(sleep);
    made
}

/// The function as pyo3 declares it.
type Declared = unsafe extern "C" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;

/// A guard that is dropped only by unwinding. Its drop never returns, so no frame of the library is unwound and no reference is counted
/// without the GIL.
struct Sleep;

impl Drop for Sleep {
    fn drop(&mut self) {
        loop {
            std::thread::park();
        }
    }
}
