//! The software keyboard for bindings: numbers and words in, a view or an error record out. It decides no rule.

use super::answer::rules;
use super::error::{ErrorRecord, Errors};
use super::keyboard_record::*;
use crate::features::keyboard::rules::KeyClass;
use crate::features::keyboard::{Keyboard, KeyboardError, KeyboardState};
use crate::kernel::Randomness;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

impl Profile {
    /// Opens a software keyboard: [`Keyboard::open`] for a record.
    ///
    /// ```
    /// use madoguchi::{EntryField, OpenKeyboardRequest, Page, Profile, Randomness};
    /// let seiwa = Profile::seiwa();
    /// let request = OpenKeyboardRequest { page: Page::Login, field: EntryField::LoginPassword };
    /// let keyboard = seiwa.open_keyboard(&request, Randomness::new([0x5a; 32])).map_err(|errors| errors[0].en.clone())?;
    /// assert_eq!(keyboard.view().map(|view| (view.keys.len(), view.limit)), Ok((10, 12)));
    ///
    /// let request = OpenKeyboardRequest { page: Page::Login, field: EntryField::LoginId };
    /// let refused = seiwa.open_keyboard(&request, Randomness::new([0x5a; 32])).map(drop).unwrap_err();
    /// assert_eq!((refused[0].code, refused[0].field.as_str()), (1761, "field"));
    /// # Ok::<(), String>(())
    /// ```
    ///
    /// # Errors
    /// A field for which the page offers no keyboard; randomness of zeros alone.
    pub fn open_keyboard(&self, request: &OpenKeyboardRequest, randomness: Randomness) -> Result<Keyboard, Errors> {
        let OpenKeyboardRequest { page, field } = request;
        let opened = Keyboard::open(self, *page, *field, randomness);
        opened.map_err(|error| {
            let (within, found) = match error {
                KeyboardError::AllZero => ("randomness", None),
                _ => ("field", Some(field.name())),
            };
            let record = ErrorRecord::new(error.code()).in_field(within);
            vec![found.map_or(record.clone(), |found| record.found(found))]
        })
    }
}

impl Keyboard {
    /// What it shows.
    ///
    /// ```
    /// use madoguchi::{EntryField, Keyboard, Page, Profile, Randomness};
    /// let drawn = Randomness::new([0x5a; 32]);
    /// let mut keyboard = Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, drawn)?;
    /// let view = keyboard.give_press(0).map_err(|errors| errors[0].en.clone())?;
    /// assert_eq!((view.entered, view.cursor), (1, 1));
    ///
    /// let refused = keyboard.give_press(-1).unwrap_err();
    /// assert_eq!((refused[0].code, refused[0].en.as_str()), (1765, "there is no key at this position (0 … 9)"));
    /// keyboard.discard()?;
    /// assert_eq!(keyboard.view().unwrap_err()[0].code, 1762); // closed
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A keyboard that is closed.
    pub fn view(&self) -> Result<KeyboardView, Errors> {
        if self.state() != KeyboardState::Open {
            return Err(told(KeyboardError::Closed, "", ""));
        }
        let mut utf8 = [0; 4];
        Ok(KeyboardView {
            field: self.field(),
            classes: self.classes().collect(),
            chosen: self.class(),
            keys: self.layout().iter().map(|key| Text::from(&*key.encode_utf8(&mut utf8))).collect(),
            entered: count(self.entered()),
            cursor: count(self.cursor()),
            limit: count(self.limit()),
            rules: rules(["KEY-1", "KEY-2"]),
        })
    }

    /// Shows another class.
    ///
    /// # Errors
    /// As [`Keyboard::choose`].
    pub fn give_class(&mut self, class: KeyClass) -> Result<KeyboardView, Errors> {
        self.choose(class).map_err(|error| {
            let has: Vec<_> = self.classes().map(KeyClass::name).collect();
            let mut errors = told(error, "class", class.name());
            if error == KeyboardError::NoSuchClass {
                errors = errors.into_iter().map(|error| error.allowed(&has.join(" "))).collect();
            }
            errors
        })?;
        self.view()
    }

    /// Clicks on a key.
    ///
    /// # Errors
    /// As [`Keyboard::press`].
    pub fn give_press(&mut self, position: i64) -> Result<KeyboardView, Errors> {
        let pressed = self.press(place(position));
        pressed.map_err(|error| told(error, "position", &position.to_string()))?;
        self.view()
    }

    /// Moves the cursor.
    ///
    /// # Errors
    /// As [`Keyboard::move_to`].
    pub fn give_cursor(&mut self, cursor: i64) -> Result<KeyboardView, Errors> {
        self.move_to(place(cursor)).map_err(|error| told(error, "cursor", &cursor.to_string()))?;
        self.view()
    }

    /// 【1文字クリア】
    ///
    /// # Errors
    /// As [`Keyboard::clear_one`].
    pub fn give_clear_one(&mut self) -> Result<KeyboardView, Errors> {
        self.clear_one().map_err(|error| told(error, "", ""))?;
        self.view()
    }

    /// 【全てクリア】
    ///
    /// # Errors
    /// As [`Keyboard::clear_all`].
    pub fn give_clear_all(&mut self) -> Result<KeyboardView, Errors> {
        self.clear_all().map_err(|error| told(error, "", ""))?;
        self.view()
    }

    /// 【入力確定】
    ///
    /// # Errors
    /// As [`Keyboard::confirm`].
    pub fn give_confirm(&mut self) -> Result<Secret, Errors> {
        self.confirm().map_err(|error| told(error, "", ""))
    }

    /// 【×】
    ///
    /// # Errors
    /// As [`Keyboard::discard`].
    pub fn give_discard(&mut self) -> Result<(), Errors> {
        self.discard().map_err(|error| told(error, "", ""))
    }
}

/// A number that is below 0 or too large is a place that no keyboard has.
fn place(number: i64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The error of a click. A position of a full keyboard is not quoted: only what is no click may be.
fn told(error: KeyboardError, field: &str, found: &str) -> Errors {
    let record = ErrorRecord::new(error.code());
    vec![match error {
        KeyboardError::NoSuchKey { last } | KeyboardError::NoSuchPlace { last } => {
            record.in_field(field).found(found).allowed(&format!("0 … {last}"))
        }
        KeyboardError::NoSuchClass => record.in_field(field).found(found),
        KeyboardError::Full { limit } => {
            record.in_field(field).allowed_in_words(&format!("{limit}文字まで"), &format!("{limit} characters at most"))
        }
        KeyboardError::Closed | KeyboardError::NotOffered | KeyboardError::AllZero => record,
    }]
}
