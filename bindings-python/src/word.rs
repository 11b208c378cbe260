//! Converts words of closed lists, both ways: reads the word or the member of the `StrEnum`, and returns the member.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::call::tuple;

/// The members of one list, in its sequence, after Python has made them.
pub(crate) type Members = PyOnceLock<Vec<Py<PyAny>>>;

/// Returns the member at a place of a list.
pub(crate) fn member<'py>(
    py: Python<'py>,
    members: &Members,
    class: &str,
    place: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let members = members.get_or_try_init(py, || {
        let class = py.import("madoguchi._words")?.getattr(class)?;
        tuple(&class)?.try_iter()?.map(|member| Ok(member?.unbind())).collect::<PyResult<_>>()
    })?;
    let member = members.get(place).ok_or_else(|| pyo3::exceptions::PyIndexError::new_err(place))?;
    Ok(member.bind(py).clone())
}

/// Declares the lists; `read` marks those that a request may name, whose unknown words have a separate code.
macro_rules! words {
    ($($way:ident $name:ident;)*) => {$(
        impl crate::field::Field for madoguchi::$name {
            #[inline]
            fn read(value: &pyo3::Bound<'_, pyo3::PyAny>) -> crate::field::Read<Self> {
                let word = crate::field::utf8(crate::field::text(value)?)?;
                crate::word::words!(@$way $name, word, value)
            }
        }

        impl crate::rows::Cell for madoguchi::$name {
            fn number(&self) -> i64 {
                (*self).number().into()
            }
        }

        impl crate::show::Show for madoguchi::$name {
            fn show<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                static MEMBERS: crate::word::Members = crate::word::Members::new();
                crate::word::member(py, &MEMBERS, stringify!($name), self.index())
            }
        }
    )*};
    (@read $name:ident, $word:ident, $value:ident) => { madoguchi::$name::from_word($word).map_err(crate::field::Wrong::Told) };
    (@write $name:ident, $word:ident, $value:ident) => {
        madoguchi::$name::from_name($word).ok_or_else(|| crate::field::wrong_type($value, stringify!($name)))
    };
}
pub(crate) use words;
