//! Methods and attributes of Python's built-in types, called where they lie: a look-up by name costs more than most of them do.
//! All of it is of the stable ABI.

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyType};

/// A method without arguments of a built-in class.
pub(crate) struct Method {
    /// The class that is asked most.
    class: Py<PyType>,
    /// The class that has the method: the function takes what is made of it, and nothing else.
    owner: Py<PyType>,
    function: ffi::PyCFunction,
}

impl Method {
    /// The method of a class, from an object of it that is at hand.
    pub(crate) fn of(object: &Bound<'_, PyAny>, name: &str) -> PyResult<Self> {
        let bound = object.getattr(name)?.cast_into::<PyCFunction>()?;
        // SAFETY: the object is a built-in function.
        let (flags, function) =
            unsafe { (ffi::PyCFunction_GetFlags(bound.as_ptr()), ffi::PyCFunction_GetFunction(bound.as_ptr())) };
        match function {
            Some(function) if flags == ffi::METH_NOARGS => {
                let (class, owner) = (object.get_type().unbind(), owner(&object.get_type(), name)?);
                Ok(Self { class, owner, function })
            }
            _ => Err(PyTypeError::new_err(format!("{name} is no built-in method without arguments"))),
        }
    }

    /// Whether an object lies in memory as the method needs it. Its own type says so; `isinstance` would believe what the
    /// object says of itself (`__class__`).
    #[inline]
    pub(crate) fn fits(&self, object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: two types: that of a live object, and one that is held.
        let made = || unsafe { ffi::PyType_IsSubtype(ffi::Py_TYPE(object.as_ptr()), self.owner.as_ptr().cast()) } != 0;
        object.is_exact_instance(self.class.bind(object.py())) || made()
    }

    /// Calls it on an object that fits; it answers with a number.
    #[inline]
    pub(crate) fn number(&self, object: &Bound<'_, PyAny>) -> PyResult<i64> {
        let py = object.py();
        if !self.fits(object) {
            return Err(PyTypeError::new_err("another class"));
        }
        // SAFETY: the function takes an object of its class, which this is, and nothing; so Python itself calls it. What it
        // returns is a new reference, or null with an error set.
        let given = unsafe { (self.function)(object.as_ptr(), std::ptr::null_mut()) };
        // SAFETY: as above.
        number(&unsafe { Bound::from_owned_ptr_or_err(py, given) }?)
    }
}

/// The class, among those that a class is made of, that has a method of its own by this name.
fn owner(class: &Bound<'_, PyType>, name: &str) -> PyResult<Py<PyType>> {
    for class in class.mro() {
        if class.getattr("__dict__")?.contains(name)? {
            return Ok(class.cast_into::<PyType>()?.unbind());
        }
    }
    Err(PyTypeError::new_err(format!("{name} is of no class")))
}

/// A number that Python gave, as one of 64 bits.
#[inline]
fn number(given: &Bound<'_, PyAny>) -> PyResult<i64> {
    // SAFETY: a live object; of one that is no such number, -1 and an error.
    match unsafe { ffi::PyLong_AsLongLong(given.as_ptr()) } {
        -1 => PyErr::take(given.py()).map_or(Ok(-1), Err),
        number => Ok(number),
    }
}

/// An attribute of a built-in class.
pub(crate) struct Attribute {
    descriptor: Py<PyAny>,
    get: ffi::descrgetfunc,
}

impl Attribute {
    /// The attribute of a class by its name.
    pub(crate) fn of(class: &Bound<'_, PyType>, name: &str) -> PyResult<Self> {
        let descriptor = class.getattr(name)?;
        // SAFETY: the type of a live object; of a slot that it has, the function is of the slot's type.
        let get = unsafe {
            let slot = ffi::PyType_GetSlot(ffi::Py_TYPE(descriptor.as_ptr()), ffi::Py_tp_descr_get);
            std::mem::transmute::<*mut std::ffi::c_void, Option<ffi::descrgetfunc>>(slot)
        };
        match get {
            Some(get) => Ok(Self { descriptor: descriptor.unbind(), get }),
            None => Err(PyTypeError::new_err(format!("{name} is no attribute of a built-in class"))),
        }
    }

    /// The attribute of an object, which is a number.
    #[inline]
    pub(crate) fn number(&self, object: &Bound<'_, PyAny>) -> PyResult<i64> {
        number(&self.get(object)?)
    }

    /// The attribute of an object; of one of another class, an error.
    #[inline]
    pub(crate) fn get<'py>(&self, object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: the slot's own function with its own descriptor, as Python itself calls it; it checks the object's class.
        // What it returns is a new reference, or null with an error set.
        unsafe {
            let class = ffi::Py_TYPE(object.as_ptr()).cast();
            Bound::from_owned_ptr_or_err(object.py(), (self.get)(self.descriptor.as_ptr(), object.as_ptr(), class))
        }
    }
}
