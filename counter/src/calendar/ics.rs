//! The month as iCalendar: bank holidays as whole days, closed windows as events, one for all services that share them.

use madoguchi::{DayRecord, Ical};

use super::closed::Group;
use super::month::Month;
use crate::days::texts;
use crate::desk::Desk;
use crate::hours::notes;
use crate::lang::Lang;
use crate::when::{end_of, midnight};

/// Writes the month, stamped with the instant that counts as now.
pub(super) fn write(desk: &Desk, lang: Lang, month: &Month, groups: &[Group]) -> String {
    let uid = format!("{}-{}-{}", desk.profile.id(), desk.profile.version(), month.name());
    let mut ical = Ical::new(&uid, desk.now);
    let calendar = desk.profile.calendar();
    for &day in month.days.iter().filter(|&&day| calendar.is_bank_holiday(day)) {
        let record = DayRecord::from(calendar.facts(day));
        let (ja, en) = texts(&record);
        ical.day(day, &lang.line(&ja, " / ", &en), &record.rules.join(" "));
    }
    for group in groups {
        windows(desk, lang, month, group, &mut ical);
    }
    ical.finish()
}

fn windows(desk: &Desk, lang: Lang, month: &Month, group: &Group, ical: &mut Ical) {
    let Some(hours) = group.services.first().and_then(|&service| desk.profile.hours(service).ok()) else { return };
    let ja: Vec<_> = group.services.iter().map(|service| service.ja()).collect();
    let en: Vec<_> = group.services.iter().map(|service| service.en()).collect();
    let (ja, en) = (format!("休止: {}", ja.join("、")), format!("Closed: {}", en.join(", ")));
    let summary = lang.line(&ja, " / ", &en);
    for window in hours.closed_windows(midnight(month.first()), end_of(month.last())) {
        let closing: Vec<_> = hours.closing_rules(window.from).collect();
        let texts: Vec<_> = closing.iter().map(|own| (own.ja, own.en)).collect();
        let rules = closing.iter().map(|own| format!("{}: {}", own.rule, lang.line(own.ja, " / ", own.en)));
        let notes = notes(&hours, window.from.date(), &texts);
        let notes = notes.iter().map(|own| format!("{} {}: {}", own.mark, own.rule, lang.line(own.ja, " / ", own.en)));
        ical.window(window, &summary, &rules.chain(notes).collect::<Vec<_>>().join("\n"));
    }
}
