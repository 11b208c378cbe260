//! Questions in rows of numbers: columns come in through Python's buffers and go out as `memoryview`s, without an object for each row.
//!
//! Foreign memory is read and written only here, by raw copies of some hundred rows at a time; the facade sees only the library's own
//! memory. So no large memory is allocated, and no reference is ever made to memory that another thread may change.

use madoguchi::{Code, Column, Date, ErrorRecord, Instant, Rows, Yen};
use pyo3::buffer::PyUntypedBuffer;
use pyo3::exceptions::{PyBufferError, PyMemoryError, PyTypeError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMemoryView, PySlice};
use pyo3::{PyTraverseError, PyVisit};

use crate::error::{guarded, refused};
use crate::field::{Field, Fields, Read, dtype, wrong_type_in_words};

/// Declares methods and the classes of their answers. Round brackets contain the signature. Then follow the question, its columns with
/// the type of each, and the columns of the answer, each with the letter that `struct` uses for its numbers.
macro_rules! rows {
    ($($(#[$doc:meta])* $method:ident $signature:tt = $rows:ident {
        $($python:ident = $column:ident: $type:ty,)*
    } -> $(#[$answer_doc:meta])* $answer:ident {
        $($(#[$field_doc:meta])* $field:ident: $letter:literal,)*
    };)*) => {
        #[pyo3::pymethods]
        impl crate::profile::Profile {$(
            $(#[$doc])*
            #[pyo3(signature = $signature)]
            fn $method(
                &self,
                py: pyo3::Python<'_>,
                $($python: &pyo3::Bound<'_, pyo3::PyAny>,)*
                out: Option<&pyo3::Bound<'_, pyo3::PyAny>>,
            ) -> pyo3::PyResult<$answer> {
                let mut columns = crate::rows::Columns::default();
                $(columns.read::<$type>(stringify!($column), $python);)*
                columns.answer(py, &self.0, madoguchi::Rows::$rows, $answer::LETTERS, out).map($answer)
            }
        )*}

        $(
            $(#[$answer_doc])*
            #[pyo3::pyclass(module = "madoguchi", frozen)]
            pub(crate) struct $answer(crate::rows::Answers);

            impl $answer {
                const LETTERS: &[char] = &[$($letter),*];
                const NAMES: &[&str] = &[$(stringify!($field)),*];
            }

            #[pyo3::pymethods]
            impl $answer {
                $(
                    $(#[$field_doc])*
                    #[getter]
                    fn $field<'py>(
                        &self,
                        py: pyo3::Python<'py>,
                    ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                        let place = Self::NAMES.iter().position(|name| *name == stringify!($field)).unwrap_or(0);
                        self.0.column(py, Self::LETTERS, place)
                    }
                )*

                /// The number of bytes of one row, all columns together; `out` needs this number for each row.
                #[classattr]
                const BYTES: usize = crate::rows::bytes(Self::LETTERS);

                fn __len__(&self) -> usize {
                    self.0.rows
                }

                fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
                    self.0.traverse(&visit)
                }

                fn __repr__(&self) -> String {
                    format!("<madoguchi.{} of {} rows>", stringify!($answer), self.0.rows)
                }
            }
        )*
    };
}

/// Reads the columns of a question one by one, and collects the errors until all are read.
#[derive(Default)]
pub(crate) struct Columns {
    fields: Fields,
    read: Vec<Source>,
}

/// The source of the numbers of a column.
enum Source {
    /// One number for all rows.
    One(i64),
    /// The memory of another object.
    Many { memory: Memory, width: Width, name: &'static str },
    /// None, because the column was wrong.
    Wrong,
}

/// The width of the numbers in a buffer.
#[derive(Clone, Copy)]
enum Width {
    I64,
    I32,
    U8,
}

impl Width {
    const fn bytes(self) -> usize {
        match self {
            Self::I64 => 8,
            Self::I32 => 4,
            Self::U8 => 1,
        }
    }

    const fn column(self, bytes: &[u8]) -> Column<'_> {
        match self {
            Self::I64 => Column::I64(bytes),
            Self::I32 => Column::I32(bytes),
            Self::U8 => Column::U8(bytes),
        }
    }

    /// The width that a buffer states, in the letters of `struct`; `None` for numbers of another kind or byte order.
    fn of(buffer: &PyUntypedBuffer) -> Option<Self> {
        let letters = buffer.format().to_bytes();
        let letter = match letters {
            [letter] => letter,
            [b'@' | b'=', letter] => letter,
            [b'<', letter] if cfg!(target_endian = "little") => letter,
            [b'>' | b'!', letter] if cfg!(target_endian = "big") => letter,
            _ => return None,
        };
        match (letter, buffer.item_size()) {
            (b'q' | b'l', 8) => Some(Self::I64),
            (b'i' | b'l', 4) => Some(Self::I32),
            (b'B' | b'?', 1) => Some(Self::U8),
            _ => None,
        }
    }
}

/// The memory of an object of Python, which is not moved as long as this value exists.
struct Memory {
    start: *mut u8,
    bytes: usize,
    _buffer: Option<PyUntypedBuffer>,
}

// SAFETY: the pointer points into memory that the buffer keeps in place, for every thread. The memory is only copied by `read` and
// `write`, and a `Memory` is used by one thread at a time.
unsafe impl Send for Memory {}
// SAFETY: as above; a shared `Memory` can only be read.
unsafe impl Sync for Memory {}

impl Memory {
    /// Gets an object's memory if it is contiguous.
    fn of(buffer: PyUntypedBuffer) -> Self {
        Self { start: buffer.buf_ptr().cast(), bytes: buffer.len_bytes(), _buffer: Some(buffer) }
    }

    /// Whether a byte belongs to both.
    fn meets(&self, other: &Self) -> bool {
        let ends = |memory: &Self| memory.start.addr().saturating_add(memory.bytes);
        self.start.addr() < ends(other) && other.start.addr() < ends(self)
    }

    /// Copies from the memory; a range outside is not copied.
    fn read(&self, from: usize, into: &mut [u8]) {
        if from.checked_add(into.len()).is_none_or(|end| end > self.bytes) {
            return;
        }
        // SAFETY: the range is within the object's memory, which its export lock keeps alive and in place, and does not overlap our
        // own. If another thread writes there meanwhile, old and new numbers are mixed, as they would be for a loop in Python;
        // any bytes are valid numbers, and no reference to that memory exists.
        unsafe { std::ptr::copy_nonoverlapping(self.start.add(from), into.as_mut_ptr(), into.len()) }
    }

    /// Copies to the memory; a range outside is not copied.
    fn write(&mut self, at: usize, bytes: &[u8]) {
        if at.checked_add(bytes.len()).is_none_or(|end| end > self.bytes) {
            return;
        }
        // SAFETY: as in `read`; the memory is new and not shared, or its object allows writing.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.start.add(at), bytes.len()) }
    }
}

/// A type whose values are numbers in a column.
pub(crate) trait Cell: Field {
    /// The item type of arrays for which NumPy exports no buffer, although their items are the right numbers.
    const DTYPE: Option<&str> = None;

    /// The value as a number.
    fn number(&self) -> i64;
}

impl Cell for bool {
    fn number(&self) -> i64 {
        i64::from(*self)
    }
}

impl Cell for i64 {
    fn number(&self) -> i64 {
        *self
    }
}

impl Cell for Yen {
    fn number(&self) -> i64 {
        i64::try_from(self.get()).unwrap_or(i64::MAX)
    }
}

impl Cell for Date {
    const DTYPE: Option<&str> = Some("datetime64[D]");

    fn number(&self) -> i64 {
        i64::from(self.epoch_days())
    }
}

impl Cell for Instant {
    fn number(&self) -> i64 {
        self.epoch_millis()
    }
}

impl Columns {
    /// Reads one column: one value for all rows, or a buffer of numbers.
    pub(crate) fn read<T: Cell>(&mut self, name: &'static str, value: &Bound<'_, PyAny>) {
        let source = match T::read(value) {
            Ok(one) => Ok(Source::One(one.number())),
            // If the value is neither a single one nor a buffer, it is invalid: the error is that of a single value.
            Err(wrong) => match buffer(value) {
                Ok(Some(buffer)) => many(name, value, buffer),
                Ok(None) => Err(wrong),
                Err(raised) => viewed::<T>(name, value, raised),
            },
        };
        let source = self.fields.take(name, source);
        self.read.push(source.unwrap_or(Source::Wrong));
    }

    /// The number of rows: that of the first buffer, or one; the other columns must have the same number.
    fn rows(&mut self) -> usize {
        let mut rows = None;
        for source in &self.read {
            if let Source::Many { memory, width, name } = source {
                let own = memory.bytes.checked_div(width.bytes()).unwrap_or(0);
                if *rows.get_or_insert(own) != own {
                    self.fields.tell(ErrorRecord::new(Code::ColumnLength).in_field(name).found(&own.to_string()));
                }
            }
        }
        rows.unwrap_or(1)
    }

    /// Asks the facade row by row, and writes the answers to the given memory or to new memory.
    pub(crate) fn answer(
        mut self,
        py: Python<'_>,
        profile: &madoguchi::Profile,
        rows: Rows,
        letters: &[char],
        out: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answers> {
        let count = self.rows();
        if !self.fields.fine() {
            return Err(self.fields.wrong(py));
        }
        let bytes = count.checked_mul(rows.answer_bytes()).ok_or_else(|| PyMemoryError::new_err(()))?;
        let (memory, mut into) = match out {
            Some(out) => self.fields.take("out", given(out, bytes, &self.read)).ok_or_else(|| self.fields.wrong(py))?,
            None => new(py, bytes)?,
        };
        let mut work = || fill(profile, rows, &self.read, letters, count, &mut into);
        let done = guarded(py, || if count > SHORT { py.detach(work) } else { work() })?;
        done.map_err(|errors| refused(py, errors))?;
        Ok(Answers { memory, rows: count })
    }
}

/// The memory that an object exports; `None` if it exports none, or none of the right kind. Other errors, such as a lack of memory or an
/// interrupt, do not concern the value, and are raised unchanged.
fn buffer(object: &Bound<'_, PyAny>) -> PyResult<Option<PyUntypedBuffer>> {
    let none = |error: &PyErr| {
        error.is_instance_of::<PyTypeError>(object.py()) || error.is_instance_of::<PyBufferError>(object.py())
    };
    match PyUntypedBuffer::get(object) {
        Ok(buffer) => Ok(Some(buffer)),
        Err(error) if none(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads an array for which NumPy exports no buffer: days are read as their numbers, any other array is wrong.
fn viewed<T: Cell>(name: &'static str, value: &Bound<'_, PyAny>, raised: PyErr) -> Read<Source> {
    // An array raises this error; a released `memoryview` does too, but has no `dtype`.
    let own = dtype(value).filter(|_| raised.is_instance_of::<PyValueError>(value.py()));
    match own {
        Some(own) if T::DTYPE == Some(own.as_str()) => {
            let days = value.call_method1("view", ("int64",))?;
            match buffer(&days)? {
                Some(buffer) => many(name, &days, buffer),
                None => Err(wrong_type_in_words(value, COLUMN.0, COLUMN.1)),
            }
        }
        Some(_) => Err(wrong_type_in_words(value, COLUMN.0, COLUMN.1)),
        None => Err(raised.into()),
    }
}

/// A column of numbers in a buffer.
fn many(name: &'static str, value: &Bound<'_, PyAny>, buffer: PyUntypedBuffer) -> Read<Source> {
    let flat = buffer.dimensions() == 1 && buffer.is_c_contiguous();
    match Width::of(&buffer) {
        Some(width) if flat => Ok(Source::Many { memory: Memory::of(buffer), width, name }),
        _ => Err(wrong_type_in_words(value, COLUMN.0, COLUMN.1)),
    }
}

/// The memory that is given for the answers. It must not overlap a column, because the answers of some rows would then be read as
/// questions of others.
fn given(out: &Bound<'_, PyAny>, bytes: usize, columns: &[Source]) -> Read<(Py<PyAny>, Memory)> {
    let wanted =
        || wrong_type_in_words(out, "書き込みができて途切れのないバッファ", "a contiguous buffer that can be written");
    let buffer = buffer(out)?.ok_or_else(wanted)?;
    if buffer.readonly() || !buffer.is_c_contiguous() {
        return Err(wanted());
    }
    if buffer.len_bytes() != bytes {
        let length = buffer.len_bytes().to_string();
        return Err(ErrorRecord::new(Code::ColumnLength)
            .found(&length)
            .allowed_in_words(&format!("{bytes}バイト"), &format!("{bytes} bytes"))
            .into());
    }
    let memory = Memory::of(buffer);
    let shared = |source: &Source| matches!(source, Source::Many { memory: column, .. } if column.meets(&memory));
    if columns.iter().any(shared) {
        return Err(wrong_type_in_words(out, "どの列とも重ならないバッファ", "a buffer that overlaps no column"));
    }
    Ok((out.clone().unbind(), memory))
}

/// New memory for the answers; every byte is written before Python sees it.
fn new(py: Python<'_>, bytes: usize) -> PyResult<(Py<PyAny>, Memory)> {
    let length = ffi::Py_ssize_t::try_from(bytes).map_err(|_| PyMemoryError::new_err(()))?;
    // SAFETY: without a text to copy, Python makes `bytes` of that length for the caller to fill, or sets an error.
    let object = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyBytes_FromStringAndSize(std::ptr::null(), length)) }?;
    // SAFETY: the object is `bytes`, and no other code has it yet.
    let start = unsafe { ffi::PyBytes_AsString(object.as_ptr()) }.cast();
    debug_assert!(object.is_instance_of::<PyBytes>());
    Ok((object.unbind(), Memory { start, bytes, _buffer: None }))
}

/// Asks some hundred rows at a time: a part of each column is copied to the library's own memory, answered there, and the answers
/// are copied to their columns.
fn fill(
    profile: &madoguchi::Profile,
    rows: Rows,
    sources: &[Source],
    letters: &[char],
    count: usize,
    into: &mut Memory,
) -> Result<(), Vec<ErrorRecord>> {
    let part = count.min(PART);
    let length = |source: &Source| match source {
        Source::Many { width, .. } => part.saturating_mul(width.bytes()),
        Source::One(_) | Source::Wrong => 0,
    };
    let mut own: Vec<Vec<u8>> = sources.iter().map(|source| vec![0; length(source)]).collect();
    let mut answers = vec![0; part.saturating_mul(rows.answer_bytes())];
    let mut done = 0;
    while done < count {
        let now = part.min(count.saturating_sub(done));
        let columns = sources.iter().zip(&mut own).map(|(source, own)| match source {
            Source::Many { memory, width, .. } => {
                let own = own.get_mut(..now.saturating_mul(width.bytes())).unwrap_or_default();
                memory.read(done.saturating_mul(width.bytes()), own);
                width.column(own)
            }
            Source::One(number) => Column::One(*number),
            Source::Wrong => Column::One(madoguchi::ABSENT),
        });
        let columns: Vec<_> = columns.collect();
        let answers = answers.get_mut(..now.saturating_mul(rows.answer_bytes())).unwrap_or_default();
        profile.answer_rows(rows, &columns, answers)?;
        // The column within this part, and the same column of all rows.
        let (mut rest, mut start) = (&*answers, 0_usize);
        for width in letters.iter().map(|letter| width(*letter)) {
            let (cells, others) = rest.split_at_checked(now.saturating_mul(width)).unwrap_or_default();
            into.write(start.saturating_add(done.saturating_mul(width)), cells);
            (rest, start) = (others, start.saturating_add(count.saturating_mul(width)));
        }
        done = done.saturating_add(now);
    }
    Ok(())
}

/// The answers of all rows: one column after the other.
pub(crate) struct Answers {
    memory: Py<PyAny>,
    pub(crate) rows: usize,
}

impl Answers {
    /// Shows Python's garbage collector the references of this object, because the given memory may refer to the answers.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.memory)
    }

    /// One column, as a view of the memory.
    pub(crate) fn column<'py>(&self, py: Python<'py>, letters: &[char], place: usize) -> PyResult<Bound<'py, PyAny>> {
        let widths = || letters.iter().map(|letter| width(*letter));
        let before = widths().take(place).fold(0_usize, usize::saturating_add);
        let (start, length) =
            (before.saturating_mul(self.rows), widths().nth(place).unwrap_or(0).saturating_mul(self.rows));
        let end = start.saturating_add(length);
        let letter = letters.get(place).copied().unwrap_or('B').to_string();
        let all = PyMemoryView::from(self.memory.bind(py))?.call_method1("cast", ("B",))?;
        // `PySlice::new` is not used, because in pyo3 0.30 it leaks its numbers.
        let slice = py.get_type::<PySlice>().call1((start, end))?;
        all.get_item(slice)?.call_method1("cast", (letter,))
    }
}

/// The number of bytes of a number, by its letter.
const fn width(letter: char) -> usize {
    match letter {
        'q' => 8,
        'i' => 4,
        'H' => 2,
        _ => 1,
    }
}

/// The number of bytes of one row.
pub(crate) const fn bytes(letters: &[char]) -> usize {
    let (mut bytes, mut rest) = (0_usize, letters);
    while let [letter, others @ ..] = rest {
        bytes = bytes.saturating_add(width(*letter));
        rest = others;
    }
    bytes
}

/// The values that a column accepts.
const COLUMN: (&str, &str) = (
    "値一つ、またはint64、int32、uint8、boolの途切れのないバッファ。日付はdatetime64[D]の配列も可",
    "one value; a contiguous buffer of int64, int32, uint8, bool; for days, an array of datetime64[D]",
);
/// The number of rows that are answered at a time: their columns stay in the first-level cache.
const PART: usize = 512;
/// The largest number of rows for which the GIL is not released, because releasing it would cost more.
const SHORT: usize = 1_024;
