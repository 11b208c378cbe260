//! Reads the entries of a page field by field, in the sequence in which the fields are printed.

use madoguchi::{Entry, EntryField, FormRule, PageLayout, PageShown, Profile, Secret, printable};

use super::hand::{Hand, Of};
use super::screen;
use crate::failure::Failure;
use crate::page::Page;

/// Asks for every field of a page; `None` if the input ends.
pub(crate) fn fill(
    layout: &PageLayout,
    shown: &PageShown,
    profile: &Profile,
    hand: &mut Hand,
    page: &mut Page,
) -> Result<Option<Vec<(EntryField, Secret)>>, Failure> {
    if layout.entries().any(|entry| entry.form() == FormRule::Question) {
        screen::tell_questions(profile, page);
    }
    let mut entries = Vec::new();
    for entry in layout.entries() {
        let before = shown.shown.iter().find(|(field, _)| *field == entry.field()).map(|(_, text)| text);
        let prompt = prompt(entry, before, page);
        let Some(typed) = hand.type_in(page, &prompt, Of::Entry(layout.page(), entry.field()))? else {
            return Ok(None);
        };
        let meant = match before {
            Some(before) if typed.expose().is_empty() => before.clone(),
            Some(_) if typed.expose() == CLEARED && !entry.is_required() => Secret::default(),
            _ => meant(entry.form(), typed, profile),
        };
        // An empty entry is sent too, as a browser does.
        entries.push((entry.field(), meant));
    }
    Ok(Some(entries))
}

/// The text that clears an optional entry.
const CLEARED: &str = "-";

/// Makes the prompt: the label of a field, how to make a choice, and the value that stays if nothing is typed (LOG-3).
fn prompt(entry: &Entry, before: Option<&Secret>, page: &Page) -> String {
    let (ja, en) = entry.label();
    let (ja, en) = match entry.form() {
        FormRule::Question => (format!("{ja}（番号）"), format!("{en} (number)")),
        FormRule::Tick => (format!("{ja}（1 チェックする）"), format!("{en} (1 ticks)")),
        FormRule::YesOrNo => (format!("{ja}（1 希望する、2 希望しない）"), format!("{en} (1 yes, 2 no)")),
        _ => (ja.to_owned(), en.to_owned()),
    };
    let clears = if entry.is_required() { String::new() } else { page.lang.line("、- で消去", "", "; - clears") };
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
