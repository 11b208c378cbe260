//! Prints a page as the institution describes it: its ID and name, its texts, sections, labels and marks, and its buttons with numbers.

use std::collections::BTreeSet;

use madoguchi::{Entry, EntryField, FormRule, PageLayout, PageShown, Profile, TextKind, TextRecord, printable};

use crate::lang::Lang;
use crate::page::{Ink, Page};

/// Prints a page. A text that was printed earlier is not printed again.
pub(crate) fn tell(
    layout: &PageLayout,
    shown: &PageShown,
    profile: &Profile,
    printed: &mut BTreeSet<String>,
    page: &mut Page,
) {
    let id = layout.screen_id().map(|id| format!("[{id}] ")).unwrap_or_default();
    let (ja, en) = layout.name();
    // The ID is printed once, before the first name.
    let (id_ja, id_en) = if page.lang == Lang::En { ("", &*id) } else { (&*id, "") };
    page.heading(Ink::Blue, &format!("{id_ja}{ja}"), &format!("{id_en}{en}"));
    for text in profile.pages().texts_of(layout.page()) {
        if !printed.insert(text.key.to_string()) {
            continue;
        }
        let (ja, en) = text.text.get();
        match text.kind {
            TextKind::Name | TextKind::Telephone | TextKind::Edition | TextKind::Url => {
                page.fact((text.kind.ja(), text.kind.en()), ja, en);
            }
            TextKind::Warning => page.stack("  ! ", ja, en),
            _ => page.stack("  - ", ja, en),
        }
    }
    for section in layout.sections() {
        if let Some((ja, en)) = section.heading.as_ref().map(TextRecord::get) {
            page.say(2, &format!("■ {ja}"), &format!("■ {en}"));
        }
        section.entries.iter().for_each(|entry| tell_entry(entry, profile, page));
        for own in &section.shows {
            if let Some((_, value)) = shown.shown.iter().find(|(field, _)| *field == own.field) {
                let (ja, en) = value_of(own.field, value.expose());
                page.beside(&format!("    {}  ", page.lang.line(&own.label.ja, " / ", &own.label.en)), &ja, &en);
            }
        }
    }
    for at in &shown.last_logins {
        page.fact_of(("前回ログイン", "last login"), &at.to_string());
    }
    if shown.change_recommended {
        page.say(2, "パスワードの変更をおすすめします（CRD-11）。", "Please change your passwords soon (CRD-11).");
    }
    if let Some(by) = shown.change_by {
        page.say(
            2,
            &format!("{by} までにパスワードを変更してください（CRD-11）。"),
            &format!("Passwords must be changed by {by} (CRD-11)."),
        );
    }
    page.line("");
    for (place, button) in layout.buttons().iter().enumerate() {
        let (number, (ja, en)) = (place.saturating_add(1), button.label.get());
        page.say(2, &format!("{number} 【{ja}】"), &format!("{number} [{en}]"));
    }
}

/// Prints the questions to choose from, with numbers (CRD-7).
pub(crate) fn tell_questions(profile: &Profile, page: &mut Page) {
    for (place, question) in profile.credentials().questions().iter().enumerate() {
        let number = place.saturating_add(1);
        page.say(4, &format!("{number:>2} {}", question.ja), &format!("{number:>2} {}", question.en));
    }
}

/// Prints a field: whether it is required, its label, the mark of the software keyboard, and the form of its entry.
fn tell_entry(entry: &Entry, profile: &Profile, page: &mut Page) {
    let (ja, en) = entry.label.get();
    let must = if entry.required { ("【必須】", "* ") } else { ("", "") };
    let keyboard =
        if entry.keyboard { ("［ソフトウェアキーボード］", " [software keyboard]") } else { ("", "") };
    page.say(4, &format!("{}{ja}{}", must.0, keyboard.0), &format!("{}{en}{}", must.1, keyboard.1));
    if !matches!(entry.form, FormRule::Question | FormRule::Tick | FormRule::YesOrNo) {
        let (ja, en) = profile.credentials().forms().words(entry.form);
        page.say(8, &ja, &en);
    }
}

/// Formats a value as a page shows it.
fn value_of(field: EntryField, value: &str) -> (String, String) {
    let (ja, en) = match (field.form(), value) {
        (FormRule::YesOrNo, "yes") => ("希望する", "yes"),
        (FormRule::YesOrNo, "no") => ("希望しない", "no"),
        (_, value) => (value, value),
    };
    (printable(ja), printable(en))
}
