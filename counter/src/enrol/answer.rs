//! Prints the result of a submission: why it was refused, with every fault of the entries, and what only the institution knows.

use madoguchi::{EntryField, Outcome, PageLayout, PageShown, Public, Refused, Secret};

use super::bank::Bank;
use crate::failure::Failure;
use crate::page::{Ink, Page};
use crate::when::{instant_en, instant_ja};

/// The page with the button, and the entries typed on it.
type Sheet<'a> = (&'a PageLayout, &'a [(EntryField, Secret)]);

/// Prints the result.
pub(crate) fn tell(outcome: &Outcome, sheet: Option<Sheet<'_>>, bank: &Bank, page: &mut Page, inside: bool) {
    page.line("");
    match &outcome.public {
        Public::Page(PageShown { refused: Some(refused), .. }) | Public::Refused(refused) => {
            tell_refused(refused, sheet, bank, page);
        }
        _ => {}
    }
    if inside {
        let reason = outcome.internal.reason;
        let facts: Vec<_> = outcome.internal.facts.iter().map(|fact| format!("{}={}", fact.name, fact.value)).collect();
        let label = page.lang.line("内部の判断", " / ", "the institution knows");
        let line = format!("  . {label}: {} {}", page.lang.line(reason.ja(), " / ", reason.en()), facts.join(" "));
        let line = page.paint(Ink::Dim, line.trim_end());
        page.line(&line);
    }
}

/// Makes the failure for a refused operator's request. It ends the walk before it begins.
pub(crate) fn refused_request(refused: &Refused) -> Failure {
    let rules: Vec<_> = refused.rules.iter().map(madoguchi::Text::as_str).collect();
    let (ja, en) = (refused.because.ja(), refused.because.en());
    let rules = rules.join(" ");
    Failure::File(
        format!("契約を開始できません: {ja}（{rules}）"),
        format!("the contract cannot be opened: {en} ({rules})"),
    )
}

fn tell_refused(refused: &Refused, sheet: Option<Sheet<'_>>, bank: &Bank, page: &mut Page) {
    let rules: Vec<_> = refused.rules.iter().map(madoguchi::Text::as_str).collect();
    let head = page.paint(Ink::Red, &format!("  × {} [{}]", refused.because.name(), rules.join(" ")));
    page.line(&head);
    page.stack("    ", refused.because.ja(), refused.because.en());
    if let Some(at) = refused.retry_at {
        let now = bank.now();
        let (ja, en) = (format!("次は{}から", instant_ja(at, now)), format!("again {}", instant_en(at, now)));
        page.say(4, &ja, &en);
    }
    for fault in &refused.faults {
        let label = sheet.and_then(|(layout, _)| layout.entries().find(|entry| entry.field == fault.field));
        let (ja, en) = label.map_or((fault.field.ja(), fault.field.en()), |entry| entry.label.get());
        let name = page.lang.line(ja, " / ", en);
        page.line(&format!("    - {name}  [{} {} {}]", fault.code.number(), fault.code.name(), fault.rule()));
        let typed = sheet.and_then(|(_, entries)| entries.iter().find(|(field, _)| *field == fault.field));
        let before = typed.zip(fault.position).and_then(|((_, text), position)| text.expose().get(..position));
        let (ja, en) = bank.profile().credentials().forms().fault_words(fault.field.form(), fault.code);
        let (ja, en) = match before.map(|before| before.chars().count().saturating_add(1)) {
            Some(place) => (format!("{ja}（{place}文字目）"), format!("{en} (character {place})")),
            None => (ja.to_string(), en.to_string()),
        };
        page.stack("      ", &ja, &en);
    }
}
