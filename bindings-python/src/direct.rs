//! Methods and attributes of Python's built-in types, called without a look-up by name, which takes longer than most of them.
//! Everything here is in the stable ABI.

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyType};

/// A method without arguments of a built-in class.
pub(crate) struct Method {
    /// The class that is used most.
    class: Py<PyType>,
    /// The class that has the method: the function accepts only its instances and those of its subclasses.
    owner: Py<PyType>,
    function: ffi::PyCFunction,
}

impl Method {
    /// Finds the method of a class, from an object of that class.
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
            _ => Err(PyTypeError::new_err(format!("{name} is not a built-in method without arguments"))),
        }
    }

    /// Whether an object has the memory layout that the method needs. Its real type decides this; `isinstance` would trust the
    /// object's own `__class__`.
    #[inline]
    pub(crate) fn fits(&self, object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: both are types: that of a live object, and one to which we hold a reference.
        let made = || unsafe { ffi::PyType_IsSubtype(ffi::Py_TYPE(object.as_ptr()), self.owner.as_ptr().cast()) } != 0;
        object.is_exact_instance(self.class.bind(object.py())) || made()
    }

    /// Calls the method on an object of the right layout; it returns a number.
    #[inline]
    pub(crate) fn number(&self, object: &Bound<'_, PyAny>) -> PyResult<i64> {
        let py = object.py();
        if !self.fits(object) {
            return Err(PyTypeError::new_err("another class"));
        }
        // SAFETY: the function takes an object of its class, which this is, and no argument; Python itself calls it in this way. It
        // returns a new reference, or null with an error set.
        let given = unsafe { (self.function)(object.as_ptr(), std::ptr::null_mut()) };
        // SAFETY: as above.
        number(&unsafe { Bound::from_owned_ptr_or_err(py, given) }?)
    }
}

/// Finds the class, among a class and its bases, that defines a method with this name.
fn owner(class: &Bound<'_, PyType>, name: &str) -> PyResult<Py<PyType>> {
    for class in class.mro() {
        if class.getattr("__dict__")?.contains(name)? {
            return Ok(class.cast_into::<PyType>()?.unbind());
        }
    }
    Err(PyTypeError::new_err(format!("no class defines {name}")))
}

/// Converts a number from Python to 64 bits.
#[inline]
fn number(given: &Bound<'_, PyAny>) -> PyResult<i64> {
    // SAFETY: it is a live object; if it is not such a number, the result is -1 with an error set.
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
    /// Finds the attribute of a class by its name.
    pub(crate) fn of(class: &Bound<'_, PyType>, name: &str) -> PyResult<Self> {
        let descriptor = class.getattr(name)?;
        // SAFETY: it is the type of a live object; if it has the slot, the function has the slot's type.
        let get = unsafe {
            let slot = ffi::PyType_GetSlot(ffi::Py_TYPE(descriptor.as_ptr()), ffi::Py_tp_descr_get);
            std::mem::transmute::<*mut std::ffi::c_void, Option<ffi::descrgetfunc>>(slot)
        };
        match get {
            Some(get) => Ok(Self { descriptor: descriptor.unbind(), get }),
            None => Err(PyTypeError::new_err(format!("{name} is not an attribute of a built-in class"))),
        }
    }

    /// Reads the attribute of an object, which is a number.
    #[inline]
    pub(crate) fn number(&self, object: &Bound<'_, PyAny>) -> PyResult<i64> {
        number(&self.get(object)?)
    }

    /// Reads the attribute of an object; an error if the object is of another class.
    #[inline]
    pub(crate) fn get<'py>(&self, object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: this calls the slot's own function with its own descriptor, as Python itself does; it checks the object's class.
        // It returns a new reference, or null with an error set.
        unsafe {
            let class = ffi::Py_TYPE(object.as_ptr()).cast();
            Bound::from_owned_ptr_or_err(object.py(), (self.get)(self.descriptor.as_ptr(), object.as_ptr(), class))
        }
    }
}
