//! The software keyboard itself: opened for one field, clicked, and confirmed or discarded (KEY-1, KEY-2).

use std::fmt;

use super::rules::KeyClass;
use super::shuffle::shuffled;
use super::typed::Typed;
use crate::code::Code;
use crate::kernel::{Randomness, machine};
use crate::page::{EntryField, Page};
use crate::profile::Profile;
use crate::secret::Secret;

machine! {
    KEYBOARD "Software keyboard" = "what may be clicked, and what becomes of what was entered";
    /// The state of a software keyboard (KEY-1).
    ///
    /// ```
    /// use madoguchi::{KeyboardEvent, KeyboardState};
    /// assert_eq!(KeyboardState::Open.allowed(KeyboardEvent::Confirmed), [KeyboardState::Confirmed]);
    /// assert!(KeyboardState::Confirmed.allowed(KeyboardEvent::KeyPressed).is_empty()); // refused: it is closed
    /// ```
    states KeyboardState {
        /// It is drawn, and can be clicked.
        Open = 0 "open", "表示中", "shown";
        /// 【入力確定】: what was entered was handed over.
        Confirmed = 1 "confirmed", "入力確定", "confirmed";
        /// 【×】: what was entered was discarded.
        Discarded = 2 "discarded", "破棄", "discarded";
    }
    /// What is clicked on a software keyboard.
    events KeyboardEvent {
        /// The button of a class of characters.
        ClassChosen = 0 "class-chosen", "文字種類の選択", "a class is chosen";
        /// A key, by its position.
        KeyPressed = 1 "key-pressed", "キーのクリック", "a key is clicked";
        /// A place in the entry area.
        CursorMoved = 2 "cursor-moved", "カーソルの移動", "the cursor is moved";
        /// 【1文字クリア】
        OneCleared = 3 "one-cleared", "1文字クリア", "one character is cleared";
        /// 【全てクリア】
        AllCleared = 4 "all-cleared", "全てクリア", "all is cleared";
        /// 【入力確定】
        Confirmed = 5 "confirmed", "入力確定", "the entry is confirmed";
        /// 【×】
        Discarded = 6 "discarded", "×", "the entry is discarded";
    }
    Open, ClassChosen => Open;
    Open, KeyPressed => Open;
    Open, CursorMoved => Open;
    Open, OneCleared => Open;
    Open, AllCleared => Open;
    Open, Confirmed => Confirmed;
    Open, Discarded => Discarded;
}

/// Why a software keyboard does not open, or refuses a click. Nothing has changed then.
///
/// ```
/// use madoguchi::{Code, KeyboardError};
/// let refused = KeyboardError::NoSuchKey { last: 9 };
/// assert_eq!((refused.code(), refused.to_string().as_str()), (Code::NoSuchKey, "there is no key at this position; the last is 9"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyboardError {
    /// The page does not offer the keyboard for this field, or the institution has none.
    #[error("the page offers no software keyboard for this field")]
    NotOffered,
    /// It was confirmed or discarded.
    #[error("the software keyboard is closed")]
    Closed,
    /// The keyboard does not have this class of characters.
    #[error("the software keyboard does not have this class of characters")]
    NoSuchClass,
    /// There is no key at this position.
    #[error("there is no key at this position; the last is {last}")]
    NoSuchKey {
        /// The last position.
        last: usize,
    },
    /// The cursor cannot go there.
    #[error("the cursor cannot go there; the last place is {last}")]
    NoSuchPlace {
        /// The place behind the last character.
        last: usize,
    },
    /// As many characters as the field may have are entered (CRD-1 … CRD-8).
    #[error("no more than {limit} characters can be entered")]
    Full {
        /// The most characters of the field.
        limit: usize,
    },
    /// The randomness is all zeros.
    #[error("randomness of zeros alone is not taken")]
    AllZero,
}

impl KeyboardError {
    /// Its code.
    pub const fn code(self) -> Code {
        match self {
            Self::NotOffered => Code::KeyboardNotOffered,
            Self::Closed => Code::KeyboardClosed,
            Self::NoSuchClass => Code::ClassNotHere,
            Self::NoSuchKey { .. } => Code::NoSuchKey,
            Self::NoSuchPlace { .. } => Code::NoSuchPlace,
            Self::Full { .. } => Code::KeyboardFull,
            Self::AllZero => Code::AllZero,
        }
    }
}

/// A software keyboard for one field, opened when its tick box is on and the field gets the cursor (KEY-1). The host draws it: a key for each
/// character of [`layout`](Self::layout), and a ● for each of the [`entered`](Self::entered) characters.
///
/// A click is a position, so what a host or a spy records of clicks is worth nothing without the layout, which is drawn anew for each opening
/// (KEY-2). What was entered leaves it only by [`confirm`](Self::confirm); `Debug` and errors do not show it.
///
/// ```
/// use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, Page, Profile, Randomness};
/// let seiwa = Profile::seiwa();
/// let randomness = Randomness::new([0x5a; 32]); // a host asks its operating system, for each opening
/// let mut keyboard = Keyboard::open(&seiwa, Page::Login, EntryField::LoginPassword, randomness)?;
///
/// // The customer clicks on the 7, and then on the R of another class.
/// let seven = keyboard.layout().iter().position(|&key| key == '7').ok_or("no such key")?;
/// keyboard.press(seven)?;
/// keyboard.choose(KeyClass::UpperCase)?;
/// let r = keyboard.layout().iter().position(|&key| key == 'R').ok_or("no such key")?;
/// keyboard.press(r)?;
/// assert_eq!((keyboard.entered(), keyboard.cursor()), (2, 2));
/// assert_eq!(format!("{keyboard:?}"), "Keyboard { state: Open, field: LoginPassword, class: UpperCase, entered: 2, cursor: 2, .. }");
///
/// assert_eq!(keyboard.press(26), Err(KeyboardError::NoSuchKey { last: 25 })); // refused, and nothing changes
/// assert_eq!(keyboard.choose(KeyClass::Symbols), Err(KeyboardError::NoSuchClass)); // a password has none (CRD-2)
///
/// assert_eq!(keyboard.confirm()?.expose(), "7R");
/// assert_eq!(keyboard.press(0), Err(KeyboardError::Closed));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Keyboard {
    state: KeyboardState,
    field: EntryField,
    /// Each class with its layout, in the order of the buttons.
    layouts: Vec<(KeyClass, Vec<char>)>,
    class: KeyClass,
    typed: Typed,
}

impl Keyboard {
    /// Opens a keyboard for a field of a page: with the first class, empty, in a layout of its own.
    ///
    /// ```
    /// use madoguchi::{EntryField, Keyboard, KeyboardError, Page, Profile, Randomness};
    /// let seiwa = Profile::seiwa();
    /// let drawn = || Randomness::new([0x5a; 32]);
    /// assert!(Keyboard::open(&seiwa, Page::Review, EntryField::ConfirmationPassword, drawn()).is_ok());
    /// let refused = Keyboard::open(&seiwa, Page::Login, EntryField::LoginId, drawn()).map(drop);
    /// assert_eq!(refused, Err(KeyboardError::NotOffered)); // the page has no tick box beside the login ID
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::NotOffered`], [`KeyboardError::AllZero`].
    pub fn open(
        profile: &Profile,
        page: Page,
        field: EntryField,
        randomness: Randomness,
    ) -> Result<Self, KeyboardError> {
        let entry = profile.pages().layout(page).and_then(|layout| layout.entries().find(|own| own.field == field));
        let offered = entry.is_some_and(|entry| entry.keyboard);
        let rules = profile.keyboard().filter(|_| offered).ok_or(KeyboardError::NotOffered)?;
        if randomness.is_zero() {
            return Err(KeyboardError::AllZero);
        }
        let layout = |class| (class, shuffled(rules.keys(class).unwrap_or_default(), class, &randomness));
        let layouts: Vec<_> = rules.classes_for(field.form()).map(layout).collect();
        let class = layouts.first().map(|(class, _)| *class).ok_or(KeyboardError::NotOffered)?;
        let limit = profile.credentials().forms().lengths(field.form()).max.into();
        Ok(Self { state: KeyboardState::Open, field, layouts, class, typed: Typed::new(limit) })
    }

    /// Whether it is open, was confirmed, or was discarded.
    pub const fn state(&self) -> KeyboardState {
        self.state
    }

    /// The field for which it was opened.
    pub const fn field(&self) -> EntryField {
        self.field
    }

    /// The classes of characters, each a button, in the order of the profile.
    pub fn classes(&self) -> impl Iterator<Item = KeyClass> {
        self.layouts.iter().map(|(class, _)| *class)
    }

    /// The class whose keys are shown.
    pub const fn class(&self) -> KeyClass {
        self.class
    }

    /// What each key shows, by its position from 0; empty if the keyboard is closed.
    pub fn layout(&self) -> &[char] {
        let layout = self.layouts.iter().find(|(class, _)| *class == self.class);
        layout.map(|(_, keys)| keys.as_slice()).unwrap_or_default()
    }

    /// How many characters are entered: the entry area shows as many ●.
    pub fn entered(&self) -> usize {
        self.typed.count()
    }

    /// The place of the cursor: 0 before the first character, [`entered`](Self::entered) behind the last.
    pub const fn cursor(&self) -> usize {
        self.typed.cursor()
    }

    /// The most characters that the field may have (CRD-1 … CRD-8).
    pub fn limit(&self) -> usize {
        self.typed.limit()
    }

    /// Shows the keys of another class.
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// keyboard.choose(KeyClass::LowerCase)?;
    /// assert_eq!((keyboard.class(), keyboard.layout().len()), (KeyClass::LowerCase, 26));
    /// assert_eq!(keyboard.choose(KeyClass::Katakana), Err(KeyboardError::NoSuchClass)); // a password has no kana (CRD-2)
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`], [`KeyboardError::NoSuchClass`].
    pub fn choose(&mut self, class: KeyClass) -> Result<(), KeyboardError> {
        self.after(KeyboardEvent::ClassChosen)?;
        if !self.classes().any(|own| own == class) {
            return Err(KeyboardError::NoSuchClass);
        }
        self.class = class;
        Ok(())
    }

    /// Clicks on the key at a position: its character is entered at the cursor, which moves behind it.
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// for _ in 0..12 {
    ///     keyboard.press(9)?;
    /// }
    /// assert_eq!(keyboard.press(9), Err(KeyboardError::Full { limit: 12 })); // a password has 12 characters at most
    /// assert_eq!(keyboard.press(10), Err(KeyboardError::NoSuchKey { last: 9 }));
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`], [`KeyboardError::NoSuchKey`], [`KeyboardError::Full`].
    pub fn press(&mut self, position: usize) -> Result<(), KeyboardError> {
        self.after(KeyboardEvent::KeyPressed)?;
        let last = self.layout().len().saturating_sub(1);
        let key = *self.layout().get(position).ok_or(KeyboardError::NoSuchKey { last })?;
        if self.typed.enter(key) { Ok(()) } else { Err(KeyboardError::Full { limit: self.limit() }) }
    }

    /// Moves the cursor to a place in the entry area.
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// keyboard.press(0)?;
    /// keyboard.move_to(0)?;
    /// assert_eq!(keyboard.move_to(2), Err(KeyboardError::NoSuchPlace { last: 1 }));
    /// assert_eq!(keyboard.cursor(), 0); // it stays
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`], [`KeyboardError::NoSuchPlace`].
    pub fn move_to(&mut self, cursor: usize) -> Result<(), KeyboardError> {
        self.after(KeyboardEvent::CursorMoved)?;
        if self.typed.move_to(cursor) { Ok(()) } else { Err(KeyboardError::NoSuchPlace { last: self.entered() }) }
    }

    /// 【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end. If nothing is entered, nothing changes.
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// keyboard.clear_one()?; // nothing is entered, so nothing changes
    /// keyboard.press(0)?;
    /// keyboard.clear_one()?;
    /// assert_eq!(keyboard.entered(), 0);
    /// keyboard.discard()?;
    /// assert_eq!(keyboard.clear_one(), Err(KeyboardError::Closed));
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`].
    pub fn clear_one(&mut self) -> Result<(), KeyboardError> {
        self.after(KeyboardEvent::OneCleared)?;
        self.typed.clear_one();
        Ok(())
    }

    /// 【全てクリア】: deletes everything that was entered.
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// keyboard.press(0)?;
    /// keyboard.press(1)?;
    /// keyboard.clear_all()?;
    /// assert_eq!((keyboard.entered(), keyboard.cursor()), (0, 0));
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`].
    pub fn clear_all(&mut self) -> Result<(), KeyboardError> {
        self.after(KeyboardEvent::AllCleared)?;
        self.typed.clear_all();
        Ok(())
    }

    /// 【入力確定】: hands over what was entered, and closes the keyboard. If nothing was entered, the text is empty; whether it has the form of the
    /// field is judged when the page is submitted (KEY-2).
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// keyboard.press(0)?;
    /// let first = keyboard.layout().first().map(char::to_string);
    /// assert_eq!(Some(keyboard.confirm()?.expose()), first.as_deref());
    /// assert_eq!(keyboard.confirm().err(), Some(KeyboardError::Closed)); // nothing is handed over twice
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`].
    pub fn confirm(&mut self) -> Result<Secret, KeyboardError> {
        self.state = self.after(KeyboardEvent::Confirmed)?;
        self.layouts.clear();
        Ok(self.typed.take())
    }

    /// 【×】: discards what was entered, and closes the keyboard.
    ///
    /// ```
    /// # use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page, Profile, Randomness};
    /// # let drawn = Randomness::new([0x5a; 32]);
    /// # let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// keyboard.press(0)?;
    /// keyboard.discard()?;
    /// assert_eq!(keyboard.state(), KeyboardState::Discarded);
    /// assert_eq!(keyboard.confirm().err(), Some(KeyboardError::Closed));
    /// # Ok::<(), KeyboardError>(())
    /// ```
    ///
    /// # Errors
    /// [`KeyboardError::Closed`].
    pub fn discard(&mut self) -> Result<(), KeyboardError> {
        self.state = self.after(KeyboardEvent::Discarded)?;
        self.layouts.clear();
        self.typed.clear_all();
        Ok(())
    }

    /// The state that the table gives after an event; none if the keyboard is closed.
    fn after(&self, event: KeyboardEvent) -> Result<KeyboardState, KeyboardError> {
        self.state.allowed(event).first().copied().ok_or(KeyboardError::Closed)
    }
}

impl fmt::Debug for Keyboard {
    /// Shows no key and no character: with the clicks, the layout would be the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyboard")
            .field("state", &self.state)
            .field("field", &self.field)
            .field("class", &self.class)
            .field("entered", &self.entered())
            .field("cursor", &self.cursor())
            .finish_non_exhaustive()
    }
}
