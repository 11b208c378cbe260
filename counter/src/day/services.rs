//! Prints which services are open and until when, and which are closed, why, and when they open. Services that share an answer are
//! grouped.

use madoguchi::{ClosedBy, Footnote, HoursAnswer, Instant, Service};

use crate::engine::Engine;
use crate::failure::Failure;
use crate::hours::{RULE_WIDTH, ask, notes, state, then, why};
use crate::page::{Ink, Page};
use crate::when::{end_en, end_ja, instant_en, instant_ja};
use crate::width::{pad, width};

/// An answer, and the rules that close after the present rules.
struct Told {
    answer: HoursAnswer,
    then: Vec<ClosedBy>,
}

/// Prints the open services, then the closed ones.
pub(super) fn tell(engine: &Engine, page: &mut Page) -> Result<(), Failure> {
    let (open, closed): (Vec<_>, Vec<_>) = told(engine)?.into_iter().partition(|told| told.answer.open);
    if !open.is_empty() {
        page.heading(Ink::Green, "いま使えるサービス", "Open now");
    }
    for group in groups(open) {
        tell_group(engine, page, &group, until);
    }
    if !closed.is_empty() {
        page.heading(Ink::Red, "いま使えないサービス", "Closed now");
    }
    let notes = notes_of(engine, &closed);
    for group in groups(closed) {
        tell_group(engine, page, &group, opens);
    }
    for (n, note) in notes.iter().enumerate() {
        let again = n.checked_sub(1).and_then(|n| notes.get(n)).is_some_and(|before| before.mark == note.mark);
        let mark = if again { " ".repeat(width(note.mark)) } else { note.mark.to_owned() };
        page.stack(&format!("  {mark} {}", pad(note.rule, RULE_WIDTH)), note.ja, note.en);
    }
    Ok(())
}

/// Returns the footnotes of the marks in the reasons, each once.
fn notes_of<'d>(engine: &'d Engine, closed: &[Told]) -> Vec<Footnote<'d>> {
    let mut all: Vec<Footnote<'d>> = Vec::new();
    for Told { answer, then } in closed {
        let texts: Vec<_> = answer.closed_by.iter().chain(then).map(|own| (own.ja.as_str(), own.en.as_str())).collect();
        let Ok(hours) = engine.profile.hours(answer.service) else { continue };
        for note in notes(&hours, engine.today(), &texts) {
            if !all.contains(&note) {
                all.push(note);
            }
        }
    }
    all
}

/// Selects a service for the proposed question: the first one that is closed, else the first one.
pub(super) fn to_ask_about(engine: &Engine) -> Result<Service, Failure> {
    let told = told(engine)?;
    let closed = told.iter().find(|told| !told.answer.open);
    Ok(closed.or(told.first()).map_or(Service::Balance, |told| told.answer.service))
}

fn told(engine: &Engine) -> Result<Vec<Told>, Failure> {
    let tell = |service| {
        let answer = ask(engine, service)?;
        Ok(Told { then: then(engine, &answer)?, answer })
    };
    engine.profile.services().map(tell).collect()
}

/// Groups answers that differ only in the service, in the sequence of the first of each group.
fn groups(all: Vec<Told>) -> Vec<Vec<Told>> {
    let mut groups: Vec<Vec<Told>> = Vec::new();
    for told in all {
        let alike = |group: &&mut Vec<Told>| {
            group.first().is_some_and(|first| {
                (first.answer.changes_at, &first.answer.closed_by, &first.answer.instead, &first.then)
                    == (told.answer.changes_at, &told.answer.closed_by, &told.answer.instead, &told.then)
            })
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(told),
            None => groups.push(vec![told]),
        }
    }
    groups
}

fn tell_group(
    engine: &Engine,
    page: &mut Page,
    group: &[Told],
    line: fn(Option<Instant>, Instant) -> (String, String),
) {
    let Some(Told { answer: first, then }) = group.first() else { return };
    let (ja, en) = line(first.changes_at, engine.now);
    page.say(1, &ja, &en);
    for told in group {
        page.say(2, told.answer.service.ja(), told.answer.service.en());
    }
    why(page, 4, &first.closed_by);
    if !then.is_empty() {
        page.say(4, "そのあとは", "and then");
    }
    why(page, 4, then);
    if let Some(instead) = &first.instead {
        let (ja, en) = state(instead.open);
        let (service_ja, service_en) = (instead.service.ja(), instead.service.en());
        page.stack("    -> ", &format!("代わりに{service_ja}（{ja}）"), &format!("instead: {service_en} ({en})"));
    }
}

fn until(changes_at: Option<Instant>, now: Instant) -> (String, String) {
    changes_at.map_or_else(
        || ("終わりは決まっていません".to_owned(), "with no end in the calendar".to_owned()),
        |at| (format!("{}まで", end_ja(at, now)), format!("until {}", end_en(at, now))),
    )
}

fn opens(changes_at: Option<Instant>, now: Instant) -> (String, String) {
    changes_at.map_or_else(
        || ("次の開始は決まっていません".to_owned(), "not again in the calendar".to_owned()),
        |at| (format!("次は{}から", instant_ja(at, now)), format!("opens {}", instant_en(at, now))),
    )
}
