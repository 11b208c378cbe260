//! Prints on which day the money moves, the next bank holidays, and the days that a statement can show.

use madoguchi::{Date, DayRecord, Service, StatementRequest};

use crate::days::{reasons, texts};
use crate::engine::Engine;
use crate::failure::Failure;
use crate::hours::ask;
use crate::page::{Ink, Page};
use crate::when::{day_en, day_ja, instant_en, instant_ja};
use crate::width::pad;

/// Prints the first days for a reservation, and why the days between are not business days.
pub(super) fn tell_money(engine: &Engine, page: &mut Page) -> Result<(), Failure> {
    page.heading(Ink::Plain, "お金が動く日", "Which day the money moves");
    if engine.profile.services().any(|service| service == Service::TransferSameDay) {
        let answer = ask(engine, Service::TransferSameDay)?;
        let next = answer.changes_at.filter(|_| !answer.open);
        let (ja, en) = next.map_or_else(
            || ("いますぐ".to_owned(), "at once".to_owned()),
            |at| (instant_ja(at, engine.now), instant_en(at, engine.now)),
        );
        page.say(2, &format!("{}{ja}", pad("当日扱い", LABEL)), &format!("{}{en}", pad("same-day", LABEL)));
    }
    let (today, calendar) = (engine.today(), engine.profile.calendar());
    let days: Vec<_> = (1..=RESERVED_SHOWN).filter_map(|n| calendar.business_days_on(today, n).ok()).collect();
    let reserved = engine.profile.services().any(|service| service == Service::TransferReserved);
    for (n, &day) in days.iter().enumerate() {
        let (label_ja, label_en) = match (n, reserved) {
            (0, true) => ("予約扱い", "reserved"),
            (0, false) => ("次の営業日", "business day"),
            _ => ("", ""),
        };
        let (note_ja, note_en) = if n == 0 { ("（最短）", ", the earliest") } else { ("", "") };
        let (ja, en) = (day_ja(day, today), day_en(day, today));
        page.say(
            2,
            &format!("{}{ja}{note_ja}", pad(label_ja, LABEL)),
            &format!("{}{en}{note_en}", pad(label_en, LABEL)),
        );
    }
    let from = today.next().unwrap_or(today);
    let skipped: Vec<_> =
        calendar.closed_days(from, days.last().copied().unwrap_or(from)).map(DayRecord::from).collect();
    if !skipped.is_empty() {
        page.say(2, "とばした日（営業日ではない日）:", "passed over, not being business days:");
        reasons(page, skipped.iter());
    }
    Ok(())
}

/// Prints the next bank holidays.
pub(super) fn tell_holidays(engine: &Engine, page: &mut Page) {
    page.heading(Ink::Plain, "これからの祝日・銀行休業日", "The next bank holidays");
    let calendar = engine.profile.calendar();
    let days: Vec<_> = std::iter::successors(engine.today().next(), |day| day.next())
        .filter(|&day| calendar.is_bank_holiday(day))
        .take(HOLIDAYS_SHOWN)
        .map(|day| DayRecord::from(calendar.facts(day)))
        .collect();
    reasons(page, days.iter());
}

/// Prints the range of a statement inquiry. On the first days of the calendar it does not exist (CAL-8).
pub(super) fn tell_statement(engine: &Engine, page: &mut Page) {
    page.heading(Ink::Plain, "きょう照会できる明細", "What a statement can show today");
    match engine.profile.answer_statement(&StatementRequest { on: engine.today(), from: None, to: None }) {
        Ok(answer) => {
            let (from, to) = (answer.range.from, answer.range.to);
            let days = from.days_until(to).saturating_add(1);
            let (ja, en) = (format!("{days}日間"), format!("{days} days"));
            page.line(&format!("  {from} - {to}  {}  {}", page.lang.line(&ja, " / ", &en), answer.rules.join(" ")));
        }
        Err(errors) => {
            errors.iter().for_each(|error| page.stack(&format!("  {}  ", error.rule), &error.ja, &error.en));
        }
    }
}

/// Returns every reason why a day is not a business day, in Japanese and English.
pub(super) fn why_closed(engine: &Engine, day: Date) -> (String, String) {
    texts(&DayRecord::from(engine.profile.calendar().facts(day)))
}

/// The columns of a label.
const LABEL: usize = 14;
/// The number of business days shown for a reservation.
const RESERVED_SHOWN: i32 = 3;
/// The number of bank holidays shown.
const HOLIDAYS_SHOWN: usize = 5;
