//! The software keyboard object of Kotlin.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use madoguchi::{Errors, Keyboard};

use crate::door::{Door, DoorError};
use crate::engine::drawn;
use crate::records::{KeyClass, KeyboardView, OpenKeyboardRequest};
use crate::value::{Read as _, Show as _};

/// A software keyboard. Another thread's click is waited for: it takes less than a microsecond.
#[derive(uniffi::Object)]
pub(crate) struct KeyboardDoor(Mutex<Keyboard>);

#[uniffi::export]
impl KeyboardDoor {
    /// Opens a keyboard.
    #[uniffi::constructor]
    pub(crate) fn open(
        profile: &Door,
        request: OpenKeyboardRequest,
        randomness: Vec<u8>,
    ) -> Result<Arc<Self>, DoorError> {
        let request = madoguchi::OpenKeyboardRequest::read(request)?;
        let opened = profile.own().open_keyboard(&request, drawn(randomness)?)?;
        Ok(Arc::new(Self(Mutex::new(opened))))
    }

    /// What it shows.
    pub(crate) fn view(&self) -> Result<KeyboardView, DoorError> {
        self.shown(|keyboard| keyboard.view())
    }

    /// Shows another class.
    pub(crate) fn choose(&self, class: KeyClass) -> Result<KeyboardView, DoorError> {
        let class = madoguchi::KeyClass::read(class)?;
        self.shown(|keyboard| keyboard.give_class(class))
    }

    /// Clicks on a key.
    pub(crate) fn press(&self, position: i32) -> Result<KeyboardView, DoorError> {
        self.shown(|keyboard| keyboard.give_press(position.into()))
    }

    /// Moves the cursor.
    pub(crate) fn move_to(&self, cursor: i32) -> Result<KeyboardView, DoorError> {
        self.shown(|keyboard| keyboard.give_cursor(cursor.into()))
    }

    /// 【1文字クリア】
    pub(crate) fn clear_one(&self) -> Result<KeyboardView, DoorError> {
        self.shown(Keyboard::give_clear_one)
    }

    /// 【全てクリア】
    pub(crate) fn clear_all(&self) -> Result<KeyboardView, DoorError> {
        self.shown(Keyboard::give_clear_all)
    }

    /// 【入力確定】
    pub(crate) fn confirm(&self) -> Result<String, DoorError> {
        Ok(self.own().give_confirm()?.expose().to_owned())
    }

    /// 【×】
    pub(crate) fn discard(&self) -> Result<(), DoorError> {
        Ok(self.own().give_discard()?)
    }

    /// Whether it is open, was confirmed or was discarded, in a word.
    pub(crate) fn state(&self) -> String {
        self.own().state().name().to_owned()
    }
}

impl KeyboardDoor {
    fn own(&self) -> MutexGuard<'_, Keyboard> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shown(
        &self,
        click: impl FnOnce(&mut Keyboard) -> Result<madoguchi::KeyboardView, Errors>,
    ) -> Result<KeyboardView, DoorError> {
        Ok(click(&mut self.own())?.show())
    }
}
