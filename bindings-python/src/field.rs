//! Reads Python's values for the facade: strictly by type, and all errors are reported together.

use madoguchi::{Bytes, Code, ErrorRecord, Revealed, Secret, Text, Yen, YenError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PySequence, PyString, PyType};

use crate::error;

/// Why a value is wrong.
pub(crate) enum Wrong {
    /// The value itself.
    Told(Vec<ErrorRecord>),
    /// Python raised an exception while the value was read: a `tzinfo` that fails, or a lack of memory.
    Raised(PyErr),
}

/// The result of reading a value.
pub(crate) type Read<T> = Result<T, Wrong>;

/// A type that can be read from Python.
pub(crate) trait Field: Sized {
    /// Reads a value.
    fn read(value: &Bound<'_, PyAny>) -> Read<Self>;
}

/// Reads the fields of one record one by one, and collects the errors until all are read.
#[derive(Default)]
pub(crate) struct Fields {
    errors: Vec<ErrorRecord>,
    raised: Option<PyErr>,
}

impl Fields {
    /// Reads one field; `None` if it is wrong.
    #[inline]
    pub(crate) fn read<T: Field>(&mut self, name: &str, value: &Bound<'_, PyAny>) -> Option<T> {
        self.take(name, T::read(value))
    }

    /// Reads one argument; pyo3 gives `None` if it is absent or `None`.
    #[inline]
    pub(crate) fn given<T: Field>(
        &mut self,
        py: Python<'_>,
        name: &str,
        value: Option<&Bound<'_, PyAny>>,
    ) -> Option<T> {
        match value {
            Some(value) => self.read(name, value),
            None => self.read(name, py.None().bind(py)),
        }
    }

    /// Takes the result of one field; `None` if it is wrong.
    #[inline]
    pub(crate) fn take<T>(&mut self, name: &str, read: Read<T>) -> Option<T> {
        read.map_err(|wrong| self.keep(name, wrong)).ok()
    }

    #[cold]
    fn keep(&mut self, name: &str, wrong: Wrong) {
        match wrong {
            Wrong::Told(errors) => self.errors.extend(errors.into_iter().map(|error| error.in_field(name))),
            Wrong::Raised(error) => self.raised = self.raised.take().or(Some(error)),
        }
    }

    /// Adds an error of a field that does not concern its value.
    pub(crate) fn tell(&mut self, error: ErrorRecord) {
        self.errors.push(error);
    }

    /// Whether there was no error so far.
    pub(crate) fn fine(&self) -> bool {
        self.errors.is_empty() && self.raised.is_none()
    }

    /// Makes the exception with the errors, without the values that were found.
    #[cold]
    pub(crate) fn wrong_secret(&mut self, py: Python<'_>) -> PyErr {
        self.errors = std::mem::take(&mut self.errors).into_iter().map(ErrorRecord::unquoted).collect();
        self.wrong(py)
    }

    /// Makes the exception with the errors; there is at least one.
    #[cold]
    pub(crate) fn wrong(&mut self, py: Python<'_>) -> PyErr {
        let Self { errors, raised } = std::mem::take(self);
        raised.unwrap_or_else(|| error::refused(py, errors))
    }
}

impl From<PyErr> for Wrong {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<ErrorRecord> for Wrong {
    fn from(error: ErrorRecord) -> Self {
        Self::Told(vec![error])
    }
}

/// The error for a value of a wrong type. It names the type; a plain value is also quoted, as Python writes it.
#[cold]
pub(crate) fn wrong_type(value: &Bound<'_, PyAny>, wanted: &str) -> Wrong {
    wrong_type_in_words(value, wanted, wanted)
}

/// The same error, with the expected type described in words, in Japanese and English.
#[cold]
pub(crate) fn wrong_type_in_words(value: &Bound<'_, PyAny>, ja: &str, en: &str) -> Wrong {
    let plain = is_plain(value) || value.is_exact_instance_of::<PyString>();
    let written = if plain && !value.is_none() { value.repr().ok() } else { None };
    let found = match written {
        Some(written) => format!("{} {}", type_name(value), written.to_string_lossy()),
        None => type_name(value),
    };
    ErrorRecord::new(Code::WrongType).found(&found).allowed_in_words(ja, en).into()
}

/// The error for a value of a wrong type that may be, or hold, a secret (CRD-9). It names only the type.
#[cold]
pub(crate) fn wrong_secret(value: &Bound<'_, PyAny>, wanted: &str) -> ErrorRecord {
    ErrorRecord::new(Code::WrongType).found(&type_name(value)).allowed(wanted)
}

/// Formats a value for an error: plain values as Python writes them, all others by their type, because only plain values are sure to
/// have a short form.
pub(crate) fn shown(value: &Bound<'_, PyAny>) -> String {
    let written = if is_plain(value) { value.repr().ok() } else { None };
    written.map_or_else(|| type_name(value), |written| written.to_string_lossy().into_owned())
}

/// Whether a value is `None`, or of a built-in type of numbers.
fn is_plain(value: &Bound<'_, PyAny>) -> bool {
    value.is_none()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyFloat>()
}

/// The name of a value's type, with its module unless it is built in, and with the type of its items if the value has one.
fn type_name(value: &Bound<'_, PyAny>) -> String {
    if value.is_none() {
        return "None".to_owned();
    }
    let text = |name: PyResult<Bound<'_, PyString>>| name.ok().map(|name| name.to_string_lossy().into_owned());
    let class = value.get_type();
    let name = text(class.qualname()).unwrap_or_else(|| "object".to_owned());
    let name = match text(class.module()) {
        Some(module) if module != "builtins" => format!("{module}.{name}"),
        _ => name,
    };
    match dtype(value) {
        Some(dtype) => format!("{name} of {dtype}"),
        None => name,
    }
}

/// The type of an array's items, as NumPy, pandas and others state it.
pub(crate) fn dtype(value: &Bound<'_, PyAny>) -> Option<String> {
    let dtype = value.getattr_opt("dtype").ok().flatten()?.str().ok()?;
    Some(dtype.to_string_lossy().into_owned())
}

/// Reads a text as UTF-8. Python's texts can contain halves of surrogate pairs, which UTF-8 does not allow.
pub(crate) fn utf8<'t>(text: &'t Bound<'_, PyString>) -> Read<&'t str> {
    text.to_str().map_err(|_| ErrorRecord::new(Code::NotUtf8).into())
}

impl Field for bool {
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        match value.cast_exact::<PyBool>() {
            Ok(value) => Ok(value.is_true()),
            Err(_) => Err(wrong_type(value, "bool")),
        }
    }
}

/// Reads a whole number of 64 bits; `None` for a larger one. A `bool` is not accepted as a number.
fn whole(value: &Bound<'_, PyAny>, wanted: &str) -> Read<Option<i64>> {
    let number = match value.cast::<PyInt>() {
        Ok(number) if !number.is_instance_of::<PyBool>() => number,
        _ => return Err(wrong_type(value, wanted)),
    };
    Ok(number.extract().ok())
}

/// Reads whole numbers of Rust's types.
macro_rules! whole_field {
    ($($type:ty),*) => {$(
        impl Field for $type {
            fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
                let wanted = format!("int, {} … {}", <$type>::MIN, <$type>::MAX);
                let number = whole(value, &wanted)?.and_then(|number| Self::try_from(number).ok());
                number.ok_or_else(|| ErrorRecord::out_of_bounds(&shown(value), <$type>::MIN, <$type>::MAX).into())
            }
        }
    )*};
}
whole_field!(u16, i32, u32, i64, usize);

impl Field for Yen {
    /// An `int`, or a `Decimal` without a fraction; never a `float`, whose amounts are not exact.
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        if let Ok(number) = value.cast_exact::<PyInt>()
            && let Ok(number) = number.extract::<u64>()
            && let Ok(yen) = Self::new(number)
        {
            return Ok(yen);
        }
        other_amount(value)
    }
}

/// Reads an amount that is not simply an `int` in range.
#[cold]
fn other_amount(value: &Bound<'_, PyAny>) -> Read<Yen> {
    const WANTED: &str = "int, Decimal";
    let py = value.py();
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let not_an_amount = |text: &str| {
        let error = text.parse::<Yen>().err().unwrap_or(YenError::NotAnAmount { position: 0 });
        ErrorRecord::from(error).found(text)
    };
    let too_large = || ErrorRecord::from(YenError::TooLarge).found(&shown(value));
    if value.is_instance(DECIMAL.import(py, "decimal", "Decimal")?)? {
        let text = value.str()?.to_string_lossy().into_owned();
        if !value.call_method0("is_finite")?.is_truthy()? {
            return Err(not_an_amount(&text).into());
        }
        // This is checked before the conversion to a whole number, because that of 1E+999999 has a million digits.
        if value.gt(Yen::MAX.get())? {
            return Err(ErrorRecord::from(YenError::TooLarge).found(&text).into());
        }
        if value.lt(0)? || value.ne(value.call_method0("to_integral_value")?)? {
            return Err(not_an_amount(&text).into());
        }
        let number: u64 = value.call_method0("__int__")?.extract()?;
        return Yen::new(number).map_err(|error| ErrorRecord::from(error).found(&text).into());
    }
    match whole(value, WANTED)? {
        Some(number) => match u64::try_from(number) {
            Ok(number) => Yen::new(number).map_err(|_| too_large().into()),
            Err(_) => Err(not_an_amount(&number.to_string()).into()),
        },
        None if value.lt(0)? => {
            Err(ErrorRecord::from(YenError::NotAnAmount { position: 0 }).found(&shown(value)).into())
        }
        None => Err(too_large().into()),
    }
}

/// A `str`.
pub(crate) fn text<'t, 'py>(value: &'t Bound<'py, PyAny>) -> Read<&'t Bound<'py, PyString>> {
    value.cast::<PyString>().map_err(|_| wrong_type(value, "str"))
}

impl Field for String {
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        utf8(text(value)?).map(Self::from)
    }
}

impl Field for Text {
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        utf8(text(value)?).map(Self::from)
    }
}

impl Field for Secret {
    /// A text, which no error quotes, whatever the value is (CRD-9).
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let text = value.cast::<PyString>().map_err(|_| wrong_secret(value, "str"))?;
        utf8(text).map(Self::from)
    }
}

impl Field for Revealed {
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        Secret::read(value).map(Self::new)
    }
}

impl Field for Bytes {
    /// `bytes`; no error quotes them.
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let bytes = value.cast::<PyBytes>().map_err(|_| wrong_secret(value, "bytes"))?;
        Ok(bytes.as_bytes().to_vec().into())
    }
}

impl Field for &'static str {
    /// A static text of the facade: the name of a code, or its rule.
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        let found = utf8(text(value)?)?;
        let own = Code::ALL.iter().flat_map(|code| [code.name(), code.rule()]).find(|own| *own == found);
        own.ok_or_else(|| wrong_type(value, "the name or the rule of a Code"))
    }
}

impl<T: Field> Field for Option<T> {
    #[inline]
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        if value.is_none() { Ok(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Field> Field for Vec<T> {
    /// Any sequence except a text.
    fn read(value: &Bound<'_, PyAny>) -> Read<Self> {
        // A value in place of a list may be an item that belongs into it, and so may be a secret.
        let wanted = || Wrong::from(wrong_secret(value, "sequence"));
        let sequence = value.cast::<PySequence>().map_err(|_| wanted())?;
        if sequence.is_instance_of::<PyString>() {
            return Err(wanted());
        }
        let (mut errors, mut read) = (Vec::new(), Self::new());
        for (place, item) in sequence.try_iter()?.enumerate() {
            match T::read(&item?) {
                Ok(item) => read.push(item),
                Err(Wrong::Told(found)) => {
                    errors.extend(found.into_iter().map(|error| error.in_field(&format!("[{place}]"))));
                }
                Err(raised) => return Err(raised),
            }
            if errors.len() >= ERRORS_MAX {
                break;
            }
        }
        if errors.is_empty() { Ok(read) } else { Err(Wrong::Told(errors)) }
    }
}

/// The largest number of errors reported for one list.
const ERRORS_MAX: usize = 100;
