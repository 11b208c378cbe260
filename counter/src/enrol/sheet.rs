//! Reads the entries of a page field by field, in the sequence in which the fields are printed.

use madoguchi::{
    Entry, EntryField, FormRule, Keyboard, Page as PageWord, PageLayout, PageShown, Profile, Secret, printable,
};

use super::bank::Bank;
use super::hand::{Hand, Of};
use super::keyboard::Entered;
use super::{keyboard, screen};
use crate::failure::Failure;
use crate::page::Page;

/// Asks for every field of a page; `None` if the input ends. If the tick boxes are on, fields that have one are entered with the software
/// keyboard.
pub(crate) fn fill(
    layout: &PageLayout,
    shown: &PageShown,
    (bank, ticked): (&mut Bank, bool),
    hand: &mut Hand,
    page: &mut Page,
) -> Result<Option<Vec<(EntryField, Secret)>>, Failure> {
    if layout.entries().any(|entry| entry.form == FormRule::Question) {
        screen::tell_questions(bank.profile(), page);
    }
    let mut entries = Vec::new();
    for entry in layout.entries() {
        let before = shown.shown.iter().find(|(field, _)| *field == entry.field).map(|(_, text)| text);
        let prompt = prompt(entry, before, page);
        let clicked = match entry.keyboard && ticked {
            true => clicks(layout.page(), entry, bank, hand, page)?,
            false => Entered::Discarded,
        };
        let typed = match clicked {
            Entered::Text(text) => Some(text),
            Entered::Discarded => hand.type_in(page, &prompt, Of::Entry(layout.page(), entry.field))?,
            Entered::Ended => None,
        };
        let Some(typed) = typed else { return Ok(None) };
        let meant = match before {
            Some(before) if typed.expose().is_empty() => before.clone(),
            Some(_) if typed.expose() == CLEARED && !entry.required => Secret::default(),
            _ => meant(entry.form, typed, bank.profile()),
        };
        // An empty entry is sent too, as a browser does.
        entries.push((entry.field, meant));
    }
    Ok(Some(entries))
}

/// Opens the software keyboard for a field, with randomness of its own (KEY-2).
fn clicks(
    page_word: PageWord,
    entry: &Entry,
    bank: &mut Bank,
    hand: &mut Hand,
    page: &mut Page,
) -> Result<Entered, Failure> {
    let drawn = bank.chance.for_act()?;
    // The page offers it, so it opens.
    let Ok(opened) = Keyboard::open(bank.profile(), page_word, entry.field, drawn) else {
        return Ok(Entered::Discarded);
    };
    let label = page.lang.line(&entry.label.ja, " / ", &entry.label.en);
    keyboard::enter(opened, &label, (page_word, entry.field), hand, page)
}

/// The text that clears an optional entry.
const CLEARED: &str = "-";

/// Makes the prompt: the label of a field, how to make a choice, and the value that stays if nothing is typed (LOG-3).
fn prompt(entry: &Entry, before: Option<&Secret>, page: &Page) -> String {
    let (ja, en) = entry.label.get();
    let (ja, en) = match entry.form {
        FormRule::Question => (format!("{ja}（番号）"), format!("{en} (number)")),
        FormRule::Tick => (format!("{ja}（1 チェックする）"), format!("{en} (1 ticks)")),
        FormRule::YesOrNo => (format!("{ja}（1 希望する、2 希望しない）"), format!("{en} (1 yes, 2 no)")),
        _ => (ja.to_owned(), en.to_owned()),
    };
    let clears = if entry.required { String::new() } else { page.lang.line("、- で消去", "", "; - clears") };
    let before = before.map(|text| format!(" [{}{clears}]", printable(text.expose()))).unwrap_or_default();
    format!("    {}{before}: ", page.lang.line(&ja, " / ", &en))
}

/// Translates the number of a choice; any other entry is returned as typed.
fn meant(form: FormRule, typed: Secret, profile: &Profile) -> Secret {
    let text = typed.expose();
    match form {
        FormRule::Question => {
            let place = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let question = place.and_then(|place| profile.credentials().questions().get(place));
            question.map_or(typed, |question| Secret::from(question.key.as_str()))
        }
        FormRule::Tick if text == "1" => Secret::from("yes"),
        FormRule::YesOrNo if text == "1" => Secret::from("yes"),
        FormRule::YesOrNo if text == "2" => Secret::from("no"),
        _ => typed,
    }
}
