//! Runs the vectors of the software keyboard: it is opened and clicked. `vectors/README.md` describes the clicks.

use madoguchi::{EntryField, Errors, KeyClass, Keyboard, KeyboardView, OpenKeyboardRequest, Page, Profile, Secret};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{matches, script};

/// A keyboard that is opened, and what is clicked on it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opened {
    page: String,
    field: String,
    randomness: u64,
    want: Option<Map<String, Value>>,
    error: Option<Value>,
    clicks: Vec<Click>,
}

/// One click, with the view or the errors that are expected.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Click {
    press: Option<i64>,
    class: Option<String>,
    cursor: Option<i64>,
    clear: Option<String>,
    /// The text that must be handed over; `null` if an error is expected.
    #[serde(default, deserialize_with = "given")]
    confirm: Option<Value>,
    discard: Option<bool>,
    want: Option<Map<String, Value>>,
    error: Option<Value>,
}

/// A value that is given, `null` included.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// What comes of a click: what is shown then, a text, or nothing.
enum Shown {
    View(Box<KeyboardView>),
    Text(Secret),
    Nothing,
}

impl Opened {
    /// Every expected error, to list what has a vector.
    pub(crate) fn errors(&self) -> impl Iterator<Item = &Value> {
        self.error.iter().chain(self.clicks.iter().filter_map(|click| click.error.as_ref()))
    }

    /// Opens the keyboard and clicks, up to the first mismatch.
    pub(crate) fn run(&self, profile: &Profile) -> Result<Vec<String>, String> {
        let request = OpenKeyboardRequest {
            page: Page::from_name(&self.page).ok_or("no such page")?,
            field: EntryField::from_name(&self.field).ok_or("no such field")?,
        };
        let opened = profile.open_keyboard(&request, script::randomness(self.randomness));
        let (mut keyboard, opened) = match opened {
            Ok(keyboard) => {
                let view = keyboard.view();
                (Some(keyboard), view.map(|view| Shown::View(Box::new(view))))
            }
            Err(errors) => (None, Err(errors)),
        };
        let misses = compare("opened", self.want.as_ref(), self.error.as_ref(), opened);
        if !misses.is_empty() {
            return Ok(misses);
        }
        for (click, number) in self.clicks.iter().zip(1..) {
            let keyboard = keyboard.as_mut().ok_or("a click on a keyboard that did not open")?;
            let misses = click.run(keyboard, number).map_err(|error| format!("click {number}: {error}"))?;
            if !misses.is_empty() {
                return Ok(misses);
            }
        }
        Ok(Vec::new())
    }
}

impl Click {
    fn run(&self, keyboard: &mut Keyboard, number: usize) -> Result<Vec<String>, String> {
        let view = |view: Result<KeyboardView, Errors>| view.map(|view| Shown::View(Box::new(view)));
        let clear = self.clear.as_deref();
        let found = match (self.press, &self.class, self.cursor, clear, &self.confirm, self.discard) {
            (Some(position), None, None, None, None, None) => view(keyboard.give_press(position)),
            (None, Some(class), None, None, None, None) => {
                view(keyboard.give_class(KeyClass::from_name(class).ok_or("no such class")?))
            }
            (None, None, Some(cursor), None, None, None) => view(keyboard.give_cursor(cursor)),
            (None, None, None, Some("one"), None, None) => view(keyboard.give_clear_one()),
            (None, None, None, Some("all"), None, None) => view(keyboard.give_clear_all()),
            (None, None, None, None, Some(_), None) => keyboard.give_confirm().map(Shown::Text),
            (None, None, None, None, None, Some(true)) => keyboard.give_discard().map(|()| Shown::Nothing),
            _ => return Err("a click has one of `press`, `class`, `cursor`, `clear`, `confirm`, `discard`".to_owned()),
        };
        let place = format!("click {number}");
        let mut misses = Vec::new();
        if let Ok(Shown::Text(text)) = &found {
            let wanted = self.confirm.as_ref().unwrap_or(&Value::Null);
            matches(&format!("{place}.confirm"), wanted, Some(&json!(text.expose())), &mut misses);
        }
        misses.extend(compare(&place, self.want.as_ref(), self.error.as_ref(), found));
        Ok(misses)
    }
}

/// The mismatches. Without an expected error there must be none.
fn compare(
    place: &str,
    want: Option<&Map<String, Value>>,
    error: Option<&Value>,
    found: Result<Shown, Errors>,
) -> Vec<String> {
    let mut misses = Vec::new();
    let (view, errors) = match found {
        Ok(Shown::View(view)) => (Some(json!(view)), None),
        Ok(Shown::Text(_) | Shown::Nothing) => (None, None),
        Err(errors) => (None, Some(json!(errors))),
    };
    if let Some(want) = want {
        matches(place, &Value::from(want.clone()), view.as_ref(), &mut misses);
    }
    matches(&format!("{place}.error"), error.unwrap_or(&Value::Null), errors.as_ref(), &mut misses);
    misses
}
