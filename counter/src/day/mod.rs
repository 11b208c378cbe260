//! `counter day`: a day at the counter, in plain words.

mod charges; // what transfers cost
mod dates; // which day the money moves, holidays, the statement's range
mod services; // which services are open, which are closed and why

use madoguchi::banking_order;

use crate::days::by_order;
use crate::engine::Engine;
use crate::enrol;
use crate::failure::{Exit, Failure};
use crate::page::{Ink, Page};
use crate::when::{clock, day_en, day_ja};

/// Prints the day.
pub(crate) fn run(engine: &Engine, page: &mut Page) -> Result<Exit, Failure> {
    greet(engine, page);
    enrol::tell_brief(engine, page)?;
    services::tell(engine, page)?;
    charges::tell(engine, page);
    dates::tell_money(engine, page)?;
    dates::tell_holidays(engine, page);
    dates::tell_statement(engine, page);
    ask_next(engine, page)?;
    Ok(Exit::Answered)
}

fn greet(engine: &Engine, page: &mut Page) {
    let (ja, en) = engine.profile.name();
    page.title(&format!("{ja}の窓口へようこそ"), &format!("Welcome to the counter of {en}"));
    page.line("");
    let (today, clock) = (engine.today(), clock(engine.now.minute_of_day()));
    let year = today.year();
    page.say(
        2,
        &format!("{year}年{}{clock}", day_ja(today, today)),
        &format!("{} {year}, {clock} JST", day_en(today, today)),
    );
    if engine.profile.calendar().is_business_day(today) {
        page.say(2, "銀行の営業日です", "a bank business day");
    } else {
        let (ja, en) = dates::why_closed(engine, today);
        page.say(2, &format!("銀行の休業日です: {ja}"), &format!("the bank is closed: {en}"));
    }
    by_order(page, 2, banking_order(today));
}

fn ask_next(engine: &Engine, page: &mut Page) -> Result<(), Failure> {
    page.heading(Ink::Plain, "つぎの質問", "What to ask next");
    let today = engine.today();
    let next = engine.profile.calendar().next_business_day(today).unwrap_or(today);
    let (service, call) = (services::to_ask_about(engine)?, &engine.call);
    if !engine.profile.pages().layouts().is_empty() {
        // `enrol` reads standard input, unless the demo types; but the profile may have come from there.
        let demo = if engine.reads_profile_from_input() { " --demo" } else { "" };
        page.line(&format!("  {call} enrol{demo}"));
    }
    page.line(&format!("  {call} hours --service {service} --at {next}T08:00"));
    if let Some(on) = charges::on(engine, next) {
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
    page.line(&format!("  {label}: {}", engine.document()));
    Ok(())
}
