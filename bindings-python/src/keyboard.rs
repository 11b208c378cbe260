//! A software keyboard in Python: opened by a profile, wiped when it is closed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use madoguchi::{Errors, KeyClass, KeyboardView, OpenKeyboardRequest};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::engine::randomness_of;
use crate::error::{guarded, holds_secret, refused};
use crate::field::Fields;
use crate::profile::Profile;
use crate::records;

/// A software keyboard for one field, opened when its tick box is on and the field gets the cursor (KEY-1).
///
/// Each click returns what the keyboard shows then. What was entered leaves it only by `confirm`. `close`, or the end of a `with`, discards
/// it and wipes its memory.
#[pyclass(module = "madoguchi", frozen)]
pub(crate) struct Keyboard(Mutex<madoguchi::Keyboard>);

#[pymethods]
impl Keyboard {
    /// What the keyboard shows.
    ///
    /// Raises:
    ///     RequestError: it was confirmed, discarded or closed.
    fn view(&self, py: Python<'_>) -> PyResult<records::KeyboardView> {
        self.shown(py, |keyboard| keyboard.view())
    }

    /// Shows the keys of another class of characters.
    ///
    /// Raises:
    ///     RequestError: the keyboard does not have the class, or is closed. Nothing has changed then.
    #[pyo3(signature = (class_, /))]
    fn choose(&self, py: Python<'_>, class_: &Bound<'_, PyAny>) -> PyResult<records::KeyboardView> {
        let mut fields = Fields::default();
        let Some(class) = fields.read::<KeyClass>("class", class_) else { return Err(fields.wrong(py)) };
        self.shown(py, |keyboard| keyboard.give_class(class))
    }

    /// Clicks on the key at a position of `keys`, from 0: its character is entered at the cursor.
    ///
    /// Raises:
    ///     RequestError: there is no key, no more characters can be entered, or the keyboard is closed. Nothing has changed then.
    #[pyo3(signature = (position, /))]
    fn press(&self, py: Python<'_>, position: &Bound<'_, PyAny>) -> PyResult<records::KeyboardView> {
        let mut fields = Fields::default();
        let Some(position) = fields.read::<i64>("position", position) else { return Err(fields.wrong(py)) };
        self.shown(py, |keyboard| keyboard.give_press(position))
    }

    /// Moves the cursor: 0 is before the first ●.
    ///
    /// Raises:
    ///     RequestError: there is no such place, or the keyboard is closed. Nothing has changed then.
    #[pyo3(signature = (cursor, /))]
    fn move_to(&self, py: Python<'_>, cursor: &Bound<'_, PyAny>) -> PyResult<records::KeyboardView> {
        let mut fields = Fields::default();
        let Some(cursor) = fields.read::<i64>("cursor", cursor) else { return Err(fields.wrong(py)) };
        self.shown(py, |keyboard| keyboard.give_cursor(cursor))
    }

    /// 【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end.
    ///
    /// Raises:
    ///     RequestError: the keyboard is closed.
    fn clear_one(&self, py: Python<'_>) -> PyResult<records::KeyboardView> {
        self.shown(py, madoguchi::Keyboard::give_clear_one)
    }

    /// 【全てクリア】: deletes everything that was entered.
    ///
    /// Raises:
    ///     RequestError: the keyboard is closed.
    fn clear_all(&self, py: Python<'_>) -> PyResult<records::KeyboardView> {
        self.shown(py, madoguchi::Keyboard::give_clear_all)
    }

    /// 【入力確定】: hands over what was entered, which may be empty, and ends the keyboard.
    ///
    /// Raises:
    ///     RequestError: the keyboard is closed.
    fn confirm<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        let text = self.clicked(py, madoguchi::Keyboard::give_confirm)?;
        Ok(PyString::new(py, text.expose()))
    }

    /// 【×】: discards what was entered, and ends the keyboard.
    ///
    /// Raises:
    ///     RequestError: the keyboard is closed.
    fn discard(&self, py: Python<'_>) -> PyResult<()> {
        self.clicked(py, madoguchi::Keyboard::give_discard)
    }

    /// Discards what was entered, if the keyboard is open. Closing it again has no effect.
    fn close(&self) {
        let _ = self.own().discard();
    }

    fn __enter__<'py>(own: &Bound<'py, Self>) -> Bound<'py, Self> {
        own.clone()
    }

    fn __exit__(&self, _kind: &Bound<'_, PyAny>, _error: &Bound<'_, PyAny>, _trace: &Bound<'_, PyAny>) {
        self.close();
    }

    fn __reduce_ex__(&self, py: Python<'_>, _protocol: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(holds_secret(py, "Keyboard"))
    }

    fn __repr__(&self) -> String {
        format!("<madoguchi.Keyboard {}>", self.own().state())
    }
}

impl Keyboard {
    fn own(&self) -> MutexGuard<'_, madoguchi::Keyboard> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn clicked<T>(
        &self,
        py: Python<'_>,
        click: impl FnOnce(&mut madoguchi::Keyboard) -> Result<T, Errors>,
    ) -> PyResult<T> {
        guarded(py, || click(&mut self.own()))?.map_err(|errors| refused(py, errors))
    }

    fn shown(
        &self,
        py: Python<'_>,
        click: impl FnOnce(&mut madoguchi::Keyboard) -> Result<KeyboardView, Errors>,
    ) -> PyResult<records::KeyboardView> {
        self.clicked(py, click).map(records::KeyboardView)
    }
}

#[pymethods]
impl Profile {
    /// Opens a software keyboard for a field whose tick box is on and which got the cursor (KEY-1). The layout is drawn from `randomness`,
    /// 32 bytes; without it, from the system's (KEY-2).
    ///
    /// Raises:
    ///     RequestError: the page offers no keyboard for the field, or the randomness is invalid.
    #[pyo3(signature = (*, page, field, randomness = None))]
    fn open_keyboard(
        &self,
        py: Python<'_>,
        page: &Bound<'_, PyAny>,
        field: &Bound<'_, PyAny>,
        randomness: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Keyboard> {
        let mut fields = Fields::default();
        let (page, field) = (fields.read("page", page), fields.read("field", field));
        let randomness = fields.take("randomness", randomness_of(py, randomness));
        let (Some(page), Some(field), Some(randomness)) = (page, field, randomness) else {
            return Err(fields.wrong(py));
        };
        let request = OpenKeyboardRequest { page, field };
        let opened = guarded(py, || self.0.open_keyboard(&request, randomness))?;
        opened.map(|keyboard| Keyboard(Mutex::new(keyboard))).map_err(|errors| refused(py, errors))
    }
}
