//! How a record of the facade becomes a class of Python: the object holds the record, and converts a field when it is read.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// Declares classes. First comes whether the record may contain a secret, which decides how it is copied; round brackets contain the
/// signature of the class, and braces the name of each field in Python and in Rust.
macro_rules! records {
    ($($(#[$doc:meta])* $kind:ident $name:ident $signature:tt {
        $($(#[$field_doc:meta])* $python:ident = $field:ident,)*
    })*) => {$(
        $(#[$doc])*
        #[pyo3::pyclass(module = "madoguchi", frozen, eq, hash)]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub(crate) struct $name(pub(crate) madoguchi::$name);

        #[pyo3::pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = $signature)]
            fn new(
                py: pyo3::Python<'_>,
                $($python: Option<&pyo3::Bound<'_, pyo3::PyAny>>,)*
            ) -> pyo3::PyResult<Self> {
                let mut fields = crate::field::Fields::default();
                $(let $field = fields.given(py, stringify!($field), $python);)*
                let whole = |$($field: Option<_>,)*| Some(madoguchi::$name { $($field: $field?,)* });
                whole($($field,)*).map(Self).ok_or_else(|| crate::record::wrong!($kind fields, py))
            }

            $(
                $(#[$field_doc])*
                #[getter]
                fn $python<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    crate::show::Show::show(&self.0.$field, py)
                }
            )*

            /// The fields in sequence, for patterns.
            #[classattr]
            fn __match_args__(py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::types::PyTuple>> {
                pyo3::types::PyTuple::new(py, <[&str]>::iter(&[$(stringify!($python),)*]))
            }

            /// The call that makes it; `…` replaces values that must not be shown.
            fn __repr__(own: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
                use crate::show::Show as _;
                let fields = [$(format!("{}={}", stringify!($python), own.get().0.$field.written(own.py())?),)*];
                Ok(format!("{}({})", stringify!($name), <[String]>::join(&fields, ", ")))
            }
        }

        crate::record::copied! { $kind $name $($python)* }

        impl crate::show::Show for madoguchi::$name {
            fn show<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                Ok(pyo3::Bound::new(py, $name(self.clone()))?.into_any())
            }
        }

        impl crate::field::Field for madoguchi::$name {
            fn read(value: &pyo3::Bound<'_, pyo3::PyAny>) -> crate::field::Read<Self> {
                match value.cast::<$name>() {
                    Ok(own) => Ok(own.get().0.clone()),
                    // The value may be an item that belongs into the record, and so may be a secret.
                    Err(_) => Err(crate::field::wrong_secret(value, stringify!($name)).into()),
                }
            }
        }
    )*};
}

/// Makes the exception for a record's fields. If the record may hold a secret, no value is quoted, because the secret may be in the wrong
/// field.
macro_rules! wrong {
    (plain $fields:ident, $py:ident) => {
        $fields.wrong($py)
    };
    (secret $fields:ident, $py:ident) => {
        $fields.wrong_secret($py)
    };
}
pub(crate) use wrong;

/// How a record is pickled and copied: by the call that makes it again, or not at all if it may contain a secret (CRD-9).
macro_rules! copied {
    (plain $name:ident $($python:ident)*) => {
        #[pyo3::pymethods]
        impl $name {
            fn __getnewargs_ex__<'py>(own: &pyo3::Bound<'py, Self>) -> pyo3::PyResult<crate::record::Arguments<'py>> {
                crate::record::arguments(own.as_any(), &[$(stringify!($python),)*])
            }
        }
    };
    (secret $name:ident $($python:ident)*) => {
        #[pyo3::pymethods]
        impl $name {
            fn __reduce_ex__(&self, py: pyo3::Python<'_>, _protocol: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyResult<()> {
                Err(crate::error::holds_secret(py, stringify!($name)))
            }
        }
    };
}
pub(crate) use copied;

/// The arguments with which a class is called to make a record again: all by name, none by position.
pub(crate) type Arguments<'py> = (Bound<'py, PyTuple>, Bound<'py, PyDict>);

/// Makes a record again, for `pickle` and `copy`.
pub(crate) fn arguments<'py>(record: &Bound<'py, PyAny>, fields: &[&str]) -> PyResult<Arguments<'py>> {
    let named = PyDict::new(record.py());
    fields.iter().try_for_each(|field| named.set_item(field, record.getattr(*field)?))?;
    Ok((PyTuple::empty(record.py()), named))
}
