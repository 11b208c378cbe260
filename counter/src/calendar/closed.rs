//! When services are closed in a month. Services that are closed at the same times are grouped, and so are days.

use madoguchi::{Date, Hours, Layer, Service};

use super::month::Month;
use crate::engine::Engine;
use crate::page::{Ink, Page, WIDTH};
use crate::when::{clock, end_of, midnight};
use crate::width::{pad, width};

/// Services closed at the same times all month.
pub(super) struct Group {
    pub(super) services: Vec<Service>,
    /// For each day of the month, in sequence.
    pub(super) days: Vec<Vec<Stretch>>,
}

/// A closed stretch of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Minutes of the day, half open.
    pub(super) from: u32,
    pub(super) to: u32,
    /// The rules that close at the beginning and at the end of the stretch.
    pub(super) rules: Vec<String>,
    /// Whether one of them is a closure that recurs by its rule.
    pub(super) recurring: bool,
}

/// Groups services, in the sequence of the first service of each group.
pub(super) fn groups(engine: &Engine, month: &Month, services: &[Service]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for &service in services {
        let Ok(hours) = engine.profile.hours(service) else { continue };
        let days: Vec<_> = month.days.iter().map(|&day| stretches(&hours, day)).collect();
        match groups.iter_mut().find(|group| group.days == days) {
            Some(group) => group.services.push(service),
            None => groups.push(Group { services: vec![service], days }),
        }
    }
    groups
}

/// Returns the closed stretches of a service on a day.
pub(super) fn stretches(hours: &Hours<'_>, day: Date) -> Vec<Stretch> {
    let end = end_of(day);
    let closed = hours.closed_windows(midnight(day), end).map(|window| {
        let to = if window.to >= end { DAY } else { window.to.minute_of_day() };
        let from = window.from.minute_of_day();
        let last = madoguchi::Instant::from_jst(day, to.saturating_sub(1)).unwrap_or(window.from);
        let mut stretch = Stretch { from, to, rules: Vec::new(), recurring: false };
        for closing in hours.closing_rules(window.from).chain(hours.closing_rules(last)) {
            stretch.recurring |= closing.layer == Layer::Recurring;
            if !stretch.rules.iter().any(|rule| rule == closing.rule) {
                stretch.rules.push(closing.rule.to_owned());
            }
        }
        stretch
    });
    closed.collect()
}

/// Prints the groups.
pub(super) fn list(page: &mut Page, month: &Month, groups: &[Group]) {
    page.heading(Ink::Plain, "休止時間帯", "Closed hours");
    for (n, group) in groups.iter().enumerate() {
        if n > 0 {
            page.line("");
        }
        let ja: Vec<_> = group.services.iter().map(|service| service.ja()).collect();
        let en: Vec<_> = group.services.iter().map(|service| service.en()).collect();
        page.stack("  ", &ja.join("、"), &en.join(", "));
        list_days(page, month, group);
    }
}

fn list_days(page: &mut Page, month: &Month, group: &Group) {
    let mut alike: Vec<(String, String, Vec<u32>)> = Vec::new();
    for (day, closed) in month.days.iter().zip(&group.days).filter(|(_, closed)| !closed.is_empty()) {
        let (hours, rules, (_, _, dom)) = (hours(closed), rules(closed), day.ymd());
        match alike.iter_mut().find(|other| (&other.0, &other.1) == (&hours, &rules)) {
            Some((_, _, days)) => days.push(dom),
            None => alike.push((hours, rules, vec![dom])),
        }
    }
    for (hours, rules, days) in &alike {
        let mut days = runs(days);
        if width(&days) > DAYS_WIDTH {
            page.line(&format!("    {days}"));
            days.clear();
        }
        let before = format!("    {}{}  ", pad(&days, DAYS_WIDTH), pad(hours, HOURS_WIDTH));
        if width(&before).saturating_add(rules.len()) <= WIDTH {
            page.line(&format!("{before}{rules}"));
        } else {
            page.line(&before);
            page.line(&format!("    {}{rules}", " ".repeat(DAYS_WIDTH)));
        }
    }
    if alike.is_empty() {
        page.say(4, "毎日終日ご利用いただけます", "open every day, all day");
    } else if group.days.iter().any(Vec::is_empty) {
        page.say(4, "ほかの日は終日ご利用いただけます", "on all other days open all day");
    }
}

/// `1-3, 9, 23` of ascending days.
fn runs(days: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for &day in days {
        match runs.last_mut().filter(|(_, last)| last.saturating_add(1) == day) {
            Some((_, last)) => *last = day,
            None => runs.push((day, day)),
        }
    }
    let run = |&(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}-{last}") };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

/// `0:00-8:00, 23:45-24:00`.
pub(super) fn hours(closed: &[Stretch]) -> String {
    let one = |stretch: &Stretch| format!("{}-{}", clock(stretch.from), clock(stretch.to));
    closed.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Lists every rule once, in the sequence of the stretches.
fn rules(closed: &[Stretch]) -> String {
    let mut rules: Vec<&str> = Vec::new();
    for rule in closed.iter().flat_map(|stretch| &stretch.rules) {
        if !rules.contains(&rule.as_str()) {
            rules.push(rule);
        }
    }
    rules.sort_unstable();
    rules.join(" ")
}

/// Minutes of a day.
pub(super) const DAY: u32 = 1_440;
/// Columns of the days.
const DAYS_WIDTH: usize = 28;
/// Columns of the hours.
const HOURS_WIDTH: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_a_row_are_a_run() {
        assert_eq!(runs(&[1, 2, 3, 9, 23, 24]), "1-3, 9, 23-24");
        assert_eq!(runs(&[]), "");
    }
}
