//! The month drawn with text: weeks begin on Sunday, business days are plain, other days are in brackets.

use madoguchi::{Date, DayRecord, Weekday, banking_order};

use super::closed::Group;
use super::month::Month;
use crate::days::{by_order, reasons};
use crate::engine::Engine;
use crate::lang::Lang;
use crate::page::{Ink, Page};
use crate::when::month_name_en;
use crate::width::{pad, pad_left};

/// Draws the month, with its bank holidays below.
pub(super) fn draw(engine: &Engine, page: &mut Page, month: &Month, groups: &[Group]) {
    let (year, number, _) = month.first().ymd();
    let (name_ja, name_en) = engine.profile.name();
    page.title(&format!("{year}年{number}月"), &format!("{} {year}", month_name_en(month.first())));
    page.stack("", &format!("{name_ja}の営業日"), &format!("business days of {name_en}"));
    by_order(page, 0, banking_order(month.first()));
    page.line("");
    heads(page);
    for week in month.weeks() {
        let cells: Vec<_> =
            week.iter().map(|day| day.map_or(" ".repeat(CELL), |day| cell(engine, page, month, groups, day))).collect();
        page.line(&cells.concat());
    }
    legend(engine, page, month, groups);
    holidays(engine, page, month);
}

fn heads(page: &mut Page) {
    let sunday_first = [Weekday::Sunday].into_iter().chain(Weekday::ALL.iter().copied().take(6));
    let lang = page.lang;
    let cells = sunday_first.map(|weekday| {
        let en = weekday.en().get(..if lang == Lang::Both { 2 } else { 3 }).unwrap_or("");
        let cell = pad_left(&lang.line(weekday.ja(), " ", en), CELL.saturating_sub(3));
        let cell = pad(&cell, CELL);
        page.paint(ink(weekday, false), &cell)
    });
    let line = cells.collect::<Vec<_>>().concat();
    page.line(&line);
}

fn cell(engine: &Engine, page: &Page, month: &Month, groups: &[Group], day: Date) -> String {
    let calendar = engine.profile.calendar();
    let (_, _, dom) = day.ymd();
    let holiday = calendar.is_bank_holiday(day);
    let text = if holiday {
        format!("[{dom:>2}]")
    } else if calendar.is_business_day(day) {
        format!(" {dom:>2} ")
    } else {
        format!("({dom:>2})")
    };
    let mark = if has_recurring(month, groups, day) { "~" } else { " " };
    let cell = pad(&pad_left(&format!("{text}{mark}"), CELL.saturating_sub(2)), CELL);
    page.paint(ink(day.weekday(), holiday), &cell)
}

fn ink(weekday: Weekday, holiday: bool) -> Ink {
    match weekday {
        _ if holiday => Ink::Red,
        Weekday::Sunday => Ink::Red,
        Weekday::Saturday => Ink::Blue,
        _ => Ink::Plain,
    }
}

/// Whether a closure that recurs by its rule is on the day.
fn has_recurring(month: &Month, groups: &[Group], day: Date) -> bool {
    let place = month.days.iter().position(|&other| other == day);
    let closed = |group: &Group| {
        place.and_then(|place| group.days.get(place)).is_some_and(|day| day.iter().any(|closed| closed.recurring))
    };
    groups.iter().any(closed)
}

fn legend(engine: &Engine, page: &mut Page, month: &Month, groups: &[Group]) {
    let calendar = engine.profile.calendar();
    let count = month.days.iter().filter(|&&day| calendar.is_business_day(day)).count();
    page.line("");
    page.say(2, &format!("12   営業日（{count}日）"), &format!("12   business days ({count})"));
    page.say(2, "(12) 土曜日・日曜日", "(12) Saturdays, Sundays");
    page.say(2, "[12] 祝日・銀行休業日", "[12] bank holidays");
    if month.days.iter().any(|&day| has_recurring(month, groups, day)) {
        page.say(2, " ~   一部の時間に休止があります", " ~   closed for some hours");
    }
}

/// Prints the bank holidays, and the days that the profile removes from them.
fn holidays(engine: &Engine, page: &mut Page, month: &Month) {
    let calendar = engine.profile.calendar();
    let facts = month.days.iter().map(|&day| calendar.facts(day));
    let (open, closed): (Vec<_>, Vec<_>) = facts
        .filter(|facts| calendar.is_bank_holiday(facts.date) || facts.removed.is_some())
        .partition(|facts| facts.business_day);
    for (days, ja, en) in [
        (closed, "祝日・銀行休業日", "Bank holidays"),
        (open, "休業日から除かれた日", "Removed from the bank holidays"),
    ] {
        let days: Vec<_> = days.into_iter().map(DayRecord::from).collect();
        if !days.is_empty() {
            page.heading(Ink::Plain, ja, en);
            reasons(page, days.iter());
        }
    }
}

/// Columns of a day.
const CELL: usize = 11;
