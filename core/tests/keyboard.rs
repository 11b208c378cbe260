//! The software keyboard against a model that keeps a list of characters (KEY-1), and what it shows of an entry (KEY-2). The vectors under
//! `vectors/keyboard` have the clicks of the guide.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise; small numbers"
)]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::collections::BTreeSet;

use fixed::fixed;
use madoguchi::{
    EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Lengths, MACHINES, OpenKeyboardRequest, Page,
    Profile, Randomness,
};
use proptest::prelude::*;
use support::institution;

/// What a customer can click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Click {
    Press(usize),
    Class(KeyClass),
    Cursor(usize),
    ClearOne,
    ClearAll,
    Confirm,
    Discard,
}

/// The keyboard as the guide describes it: a list of characters, a cursor, and what was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Model {
    entered: Vec<char>,
    cursor: usize,
    closed: bool,
    handed_over: Option<String>,
}

impl Model {
    /// What the click changes; the error if it is refused. `layout` is what the keys show, `classes` are the buttons.
    fn click(
        &mut self,
        click: Click,
        layout: &[char],
        classes: &[KeyClass],
        limit: usize,
    ) -> Result<(), KeyboardError> {
        if self.closed {
            return Err(KeyboardError::Closed);
        }
        match click {
            Click::Press(position) if position >= layout.len() => {
                return Err(KeyboardError::NoSuchKey { last: layout.len() - 1 });
            }
            Click::Press(_) if self.entered.len() == limit => return Err(KeyboardError::Full { limit }),
            Click::Press(position) => {
                self.entered.insert(self.cursor, layout[position]);
                self.cursor += 1;
            }
            Click::Class(class) if !classes.contains(&class) => return Err(KeyboardError::NoSuchClass),
            Click::Class(_) => {}
            Click::Cursor(cursor) if cursor > self.entered.len() => {
                return Err(KeyboardError::NoSuchPlace { last: self.entered.len() });
            }
            Click::Cursor(cursor) => self.cursor = cursor,
            Click::ClearOne if self.entered.is_empty() => {}
            Click::ClearOne if self.cursor == self.entered.len() => {
                self.entered.pop();
                self.cursor -= 1;
            }
            Click::ClearOne => drop(self.entered.remove(self.cursor)),
            Click::ClearAll => (self.entered, self.cursor) = (Vec::new(), 0),
            Click::Confirm => {
                *self = Self { closed: true, handed_over: Some(self.entered.iter().collect()), ..Self::default() };
            }
            Click::Discard => *self = Self { closed: true, ..Self::default() },
        }
        Ok(())
    }
}

/// A keyboard beside its model.
struct Both {
    keyboard: Keyboard,
    model: Model,
}

impl Both {
    fn open(randomness: Randomness) -> Self {
        Self { keyboard: open(randomness), model: Model::default() }
    }

    /// Clicks on both, and compares everything that can be seen.
    fn click(&mut self, click: Click) -> Result<(), TestCaseError> {
        let (layout, classes) = (self.keyboard.layout().to_vec(), self.keyboard.classes().collect::<Vec<_>>());
        let (class, limit) = (self.keyboard.class(), self.keyboard.limit());
        let wanted = self.model.click(click, &layout, &classes, limit);
        let mut handed_over = None;
        let found = match click {
            Click::Press(position) => self.keyboard.press(position),
            Click::Class(class) => self.keyboard.choose(class),
            Click::Cursor(cursor) => self.keyboard.move_to(cursor),
            Click::ClearOne => self.keyboard.clear_one(),
            Click::ClearAll => self.keyboard.clear_all(),
            Click::Confirm => self.keyboard.confirm().map(|text| handed_over = Some(text.expose().to_owned())),
            Click::Discard => self.keyboard.discard(),
        };
        prop_assert_eq!(found, wanted, "{:?} {:?}", click, self.model);
        prop_assert_eq!(self.keyboard.entered(), self.model.entered.len());
        prop_assert_eq!(self.keyboard.cursor(), self.model.cursor);
        prop_assert_eq!(self.keyboard.state() != KeyboardState::Open, self.model.closed);
        prop_assert_eq!(self.keyboard.layout().is_empty(), self.model.closed);
        if click == Click::Confirm && found.is_ok() {
            prop_assert_eq!(&handed_over, &self.model.handed_over);
        }
        let changed = matches!(click, Click::Class(own) if own != class && found.is_ok());
        prop_assert_eq!(self.keyboard.class() != class, changed);
        Ok(())
    }
}

fn open(randomness: Randomness) -> Keyboard {
    Keyboard::open(&Profile::seiwa(), Page::Login, EntryField::LoginPassword, randomness).unwrap()
}

fn drawn(byte: u8) -> Randomness {
    Randomness::new([byte; 32])
}

/// Every sequence of up to six of eight clicks: two keys, the first place, the place behind the first, both kinds of clearing, confirming, discarding.
#[test]
fn key_1_every_short_sequence_of_clicks_is_the_model_s() {
    const CLICKS: [Click; 8] = [
        Click::Press(0),
        Click::Press(9),
        Click::Cursor(0),
        Click::Cursor(1),
        Click::ClearOne,
        Click::ClearAll,
        Click::Confirm,
        Click::Discard,
    ];
    let (seiwa, mut sequences, mut ends) = (Profile::seiwa(), 0_u32, BTreeSet::new());
    for number in 0..8_usize.pow(6) {
        let sequence: Vec<_> = (0..6).map(|place| CLICKS[number / 8_usize.pow(place) % 8]).collect();
        // After it is closed, every click is refused in the same way, so only the first click after the end is tried.
        let end = sequence.iter().position(|click| matches!(click, Click::Confirm | Click::Discard));
        if end.is_some_and(|end| sequence.iter().skip(end + 2).any(|click| *click != CLICKS[0])) {
            continue;
        }
        let keyboard = Keyboard::open(&seiwa, Page::Login, EntryField::LoginPassword, drawn(7)).unwrap();
        let mut both = Both { keyboard, model: Model::default() };
        for click in &sequence {
            both.click(*click).unwrap_or_else(|error| panic!("{sequence:?}: {error}"));
        }
        ends.insert((both.model.handed_over, both.model.entered.len()));
        sequences += 1;
    }
    assert!(sequences > 40_000 && ends.len() > 30, "{sequences} sequences, {} ends", ends.len());
}

fn clicks() -> impl Strategy<Value = Vec<Click>> {
    let click = prop_oneof![
        12 => (0..30_usize).prop_map(Click::Press),
        1 => Just(Click::Press(usize::MAX)),
        3 => proptest::sample::select(KeyClass::ALL).prop_map(Click::Class),
        4 => (0..15_usize).prop_map(Click::Cursor),
        3 => Just(Click::ClearOne),
        1 => Just(Click::ClearAll),
        1 => prop_oneof![Just(Click::Confirm), Just(Click::Discard)],
    ];
    proptest::collection::vec(click, 0..80)
}

proptest! {
    #![proptest_config(fixed(256))]

    #[test]
    fn key_1_any_clicks_are_the_model_s(clicks in clicks(), byte in 1..=u8::MAX) {
        let mut both = Both::open(drawn(byte));
        for click in clicks {
            both.click(click)?;
        }
    }

    /// Of 80 clicks, nothing that can be printed has a run of the entered characters.
    #[test]
    fn key_2_nothing_shows_what_was_entered(presses in proptest::collection::vec(0..26_usize, 4..=12), byte in 1..=u8::MAX) {
        let mut keyboard = open(drawn(byte));
        keyboard.choose(KeyClass::UpperCase).unwrap();
        let layout: String = keyboard.layout().iter().collect();
        for position in presses {
            keyboard.press(position).unwrap();
        }
        let debug = format!("{keyboard:?}");
        let errors = [keyboard.give_press(26), keyboard.give_press(-1), keyboard.give_class(KeyClass::Symbols), keyboard.give_cursor(99)]
            .map(|refused| format!("{refused:?} {}", serde_json::to_string(refused.as_ref().unwrap_err()).unwrap()));
        let view = serde_json::to_string(&keyboard.view().unwrap()).unwrap().replace("\",\"", "");
        let text = keyboard.confirm().unwrap();
        prop_assert!(!debug.contains(text.expose()) && !debug.contains(&layout), "{}", debug);
        prop_assert!(errors.iter().all(|error| !error.contains(text.expose())), "{:?}", errors);
        // The view has the keys, each once, and no entry beside them.
        prop_assert!(!view.replace(&layout, "").contains(text.expose()), "{}", view);
        prop_assert_eq!(format!("{text:?}"), "Secret(…)");
    }
}

#[test]
fn key_2_opened_again_it_is_empty_and_laid_out_anew() {
    let mut first = open(drawn(1));
    first.press(3).unwrap();
    first.discard().unwrap();
    let mut layouts = BTreeSet::new();
    for byte in 1..=u8::MAX {
        let mut again = open(drawn(byte));
        assert_eq!((again.entered(), again.cursor(), again.class()), (0, 0, KeyClass::Digits));
        for class in [KeyClass::Digits, KeyClass::LowerCase, KeyClass::UpperCase] {
            again.choose(class).unwrap();
            let mut keys = again.layout().to_vec();
            assert!(layouts.insert(keys.clone()), "{byte}: {class} has a layout that another opening had");
            keys.sort_unstable();
            assert!(keys.iter().all(|key| class.has(*key)) && keys.windows(2).all(|pair| pair[0] < pair[1]));
        }
        assert_eq!(again.confirm().unwrap().expose(), "");
    }
}

#[test]
fn key_2_zeros_are_no_randomness() {
    let seiwa = Profile::seiwa();
    let zeros = || Randomness::new([0; 32]);
    let refused = Keyboard::open(&seiwa, Page::Login, EntryField::LoginPassword, zeros()).map(drop);
    assert_eq!(refused, Err(KeyboardError::AllZero));
    let request = OpenKeyboardRequest { page: Page::Login, field: EntryField::LoginPassword };
    let errors = seiwa.open_keyboard(&request, zeros()).map(drop).unwrap_err();
    assert_eq!((errors[0].code, errors[0].field.as_str()), (1834, "randomness"));
}

/// A document without pages and without `[keyboard]` loads, and no field has a keyboard. With the table alone, none has either: pages offer it.
#[test]
fn key_1_a_profile_may_have_no_keyboard() {
    let refused =
        |profile: &Profile| Keyboard::open(profile, Page::Login, EntryField::LoginPassword, drawn(7)).map(drop);
    let without = Profile::load(&institution("", "")).unwrap();
    assert!(without.keyboard().is_none());
    assert_eq!(refused(&without), Err(KeyboardError::NotOffered));
    let table =
        "\n[keyboard]\nclasses = [{ class = \"symbols\", keys = \"!?\" }]\nrule = \"KEY-1\"\nsource = \"test\"\n";
    let with = Profile::load(&(institution("", "") + table)).unwrap();
    assert_eq!(with.keyboard().and_then(|keyboard| keyboard.keys(KeyClass::Symbols)), Some("!?"));
    assert_eq!(refused(&with), Err(KeyboardError::NotOffered));
}

/// Every field that a page of the built-in profile offers it for: its keys type every character that the form takes, and the limit is the form's.
#[test]
fn key_1_every_field_of_the_guide_can_be_typed() {
    let seiwa = Profile::seiwa();
    let mut fields = 0;
    for layout in seiwa.pages().layouts() {
        for entry in layout.entries().filter(|entry| entry.keyboard) {
            let mut keyboard = Keyboard::open(&seiwa, layout.page(), entry.field, drawn(7)).unwrap();
            let Lengths { max, .. } = seiwa.credentials().forms().lengths(entry.form);
            assert_eq!(keyboard.limit(), usize::from(max));
            let mut keys: Vec<char> = Vec::new();
            for class in keyboard.classes().collect::<Vec<_>>() {
                keyboard.choose(class).unwrap();
                keys.extend(keyboard.layout());
            }
            keys.sort_unstable();
            let taken: Vec<_> = ('\0'..='\x7f').filter(|c| c.is_ascii_alphanumeric()).collect();
            assert_eq!(keys, taken, "{}", entry.field);
            fields += 1;
        }
    }
    let offered = Profile::SEIWA.matches("keyboard = true").count();
    assert!(offered >= 10 && fields == offered, "{fields} of {offered}");
}

#[test]
fn key_1_the_table_allows_a_click_only_while_it_is_open() {
    let machine = MACHINES.iter().find(|machine| machine.name == "Software keyboard").unwrap();
    let [first, ..] = machine.states else { panic!("no states") };
    assert!(machine.arrows.iter().all(|(from, ..)| *from == first[0]));
    assert_eq!(machine.arrows.len(), machine.events.len());
}
