//! The month as iCalendar: bank holidays as whole days, closed windows as events, one for all services that share it.

use std::collections::BTreeMap;

use madoguchi::{DayRecord, Ical, IdError, Instant, Service, Window};

use super::closed::Group;
use super::month::Month;
use crate::days::texts;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::hours::notes;
use crate::lang::Lang;
use crate::when::{end_of, midnight};

/// A closed window as it is written: its two ends, the rules that close at its beginning, each with its text, and the footnotes of these
/// texts.
type Closed = (Instant, Instant, Vec<(String, String)>, Vec<String>);

/// Writes the month, stamped with the instant that counts as now. The UIDs depend on the institution, not on the month or the version of
/// its profile, so that a later file updates earlier events.
pub(super) fn write(engine: &Engine, lang: Lang, month: &Month, groups: &[Group]) -> Result<String, Failure> {
    let domain = engine.profile.id().parse().map_err(|error: IdError| Failure::Refused(vec![error.into()]))?;
    let mut ical = Ical::new(domain, engine.now);
    let calendar = engine.profile.calendar();
    for &day in month.days.iter().filter(|&&day| calendar.is_bank_holiday(day)) {
        let record = DayRecord::from(calendar.facts(day));
        let (ja, en) = texts(&record);
        let about: Vec<&str> = std::iter::once("bank-holiday").chain(record.rules.iter().map(|rule| &**rule)).collect();
        ical.day(&about, day, &lang.line(&ja, " / ", &en), &record.rules.join(" "));
    }
    for ((from, to, rules, notes), services) in &closed(engine, lang, month, groups) {
        let words: Vec<_> = services.iter().map(|service| service.name()).collect();
        let words = words.join(" ");
        let about: Vec<&str> =
            ["closed", &words].into_iter().chain(rules.iter().map(|(rule, _)| rule.as_str())).collect();
        let ja: Vec<_> = services.iter().map(|service| service.ja()).collect();
        let en: Vec<_> = services.iter().map(|service| service.en()).collect();
        let (ja, en) = (format!("休止: {}", ja.join("、")), format!("Closed: {}", en.join(", ")));
        let why: Vec<_> =
            rules.iter().map(|(rule, text)| format!("{rule}: {text}")).chain(notes.iter().cloned()).collect();
        let window = Window { from: *from, to: *to };
        ical.window(&about, window, &lang.line(&ja, " / ", &en), &why.join("\n"));
    }
    Ok(ical.finish())
}

/// Returns every closed window that overlaps the month, in full length, with the services that share it.
fn closed(engine: &Engine, lang: Lang, month: &Month, groups: &[Group]) -> BTreeMap<Closed, Vec<Service>> {
    let mut closed: BTreeMap<Closed, Vec<Service>> = BTreeMap::new();
    let mut services: Vec<_> = groups.iter().flat_map(|group| &group.services).copied().collect();
    services.sort_unstable();
    services.dedup();
    for service in services {
        let Ok(hours) = engine.profile.hours(service) else { continue };
        for window in hours.closed_windows(midnight(month.first()), end_of(month.last())) {
            let Window { from, to } = hours.whole(window);
            let closing: Vec<_> = hours.closing_rules(from).collect();
            let texts: Vec<_> = closing.iter().map(|own| (own.ja, own.en)).collect();
            let rules = closing.iter().map(|own| (own.rule.to_owned(), lang.line(own.ja, " / ", own.en))).collect();
            let notes = notes(&hours, from.date(), &texts);
            let notes =
                notes.iter().map(|own| format!("{} {}: {}", own.mark, own.rule, lang.line(own.ja, " / ", own.en)));
            closed.entry((from, to, rules, notes.collect())).or_default().push(service);
        }
    }
    closed
}
