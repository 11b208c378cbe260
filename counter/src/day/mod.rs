//! `counter day`: a day at the counter, in plain words.

mod charges; // what transfers cost
mod dates; // which day the money moves, holidays, the statement's range
mod services; // what is open, what is closed and why

use madoguchi::banking_order;

use crate::days::by_order;
use crate::desk::Desk;
use crate::enrol;
use crate::failure::{Exit, Failure};
use crate::page::{Ink, Page};
use crate::when::{clock, day_en, day_ja};

/// Plays the day.
pub(crate) fn run(desk: &Desk, page: &mut Page) -> Result<Exit, Failure> {
    greet(desk, page);
    enrol::tell_brief(desk, page)?;
    services::tell(desk, page)?;
    charges::tell(desk, page);
    dates::tell_money(desk, page)?;
    dates::tell_holidays(desk, page);
    dates::tell_statement(desk, page);
    ask_next(desk, page)?;
    Ok(Exit::Answered)
}

fn greet(desk: &Desk, page: &mut Page) {
    let (ja, en) = desk.profile.name();
    page.title(&format!("{ja}の窓口へようこそ"), &format!("Welcome to the counter of {en}"));
    page.line("");
    let (today, clock) = (desk.today(), clock(desk.now.minute_of_day()));
    let year = today.year();
    page.say(
        2,
        &format!("{year}年{}{clock}", day_ja(today, today)),
        &format!("{} {year}, {clock} JST", day_en(today, today)),
    );
    if desk.profile.calendar().is_business_day(today) {
        page.say(2, "銀行の営業日です", "a bank business day");
    } else {
        let (ja, en) = dates::why_closed(desk, today);
        page.say(2, &format!("銀行の休業日です: {ja}"), &format!("the bank is closed: {en}"));
    }
    by_order(page, 2, banking_order(today));
}

fn ask_next(desk: &Desk, page: &mut Page) -> Result<(), Failure> {
    page.heading(Ink::Plain, "つぎの質問", "What to ask next");
    let today = desk.today();
    let next = desk.profile.calendar().next_business_day(today).unwrap_or(today);
    let (service, call) = (services::to_ask_about(desk)?, &desk.call);
    if !desk.profile.pages().layouts().is_empty() {
        // One who types needs standard input, from which the profile may have come.
        let demo = if desk.reads_profile_from_input() { " --demo" } else { "" };
        page.line(&format!("  {call} enrol{demo}"));
    }
    page.line(&format!("  {call} hours --service {service} --at {next}T08:00"));
    if let Some(on) = charges::on(desk, next) {
        page.line(&format!("  {call} fee --to other-bank --amount 30000 --member --on {on}"));
    }
    let month: String = today.to_string().chars().take(7).collect();
    page.line(&format!("  {call} calendar {month}"));
    page.line("");
    page.stack(
        "  ",
        "counter は「cargo run --release -p counter --」と打ってもかまいません。",
        "`counter` is short for `cargo run --release -p counter --`.",
    );
    let label = page.lang.line("お答えしたプロファイル", " / ", "answered by");
    page.line(&format!("  {label}: {}", desk.document()));
    Ok(())
}
