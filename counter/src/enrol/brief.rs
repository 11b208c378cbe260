//! First use and login in a few lines: the demo's customer does everything, and the program prints what the records say.

use madoguchi::{AuditEvent, Instant, Service};

use super::bank::Bank;
use super::browser::Browser;
use super::demo::Demo;
use super::hand::Hand;
use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::host::chance::Chance;
use crate::host::outside::Outside;
use crate::page::{Ink, Page};
use crate::when::{instant_en, instant_ja};

/// Prints the walk, at the engine's instant or at the next instant at which first use is open. If the institution describes no pages, it
/// prints nothing.
pub(crate) fn tell(engine: &Engine, page: &mut Page) -> Result<(), Failure> {
    if engine.profile.pages().layouts().is_empty() {
        return Ok(());
    }
    page.heading(Ink::Plain, "はじめてのご利用", "First use: from the letter to the top page");
    let at = open_at(engine);
    if at > engine.now {
        let (ja, en) = (instant_ja(at, engine.now), instant_en(at, engine.now));
        page.say(2, &format!("いまは時間外です。{ja}のこととして:"), &format!("closed now; as of {en}:"));
    }
    // The output of the walk itself is discarded.
    let mut unseen = Page::plain(page.lang);
    let mut chance = Chance::new(None, 0);
    let outside = Outside::open(None, engine, &mut chance)?;
    let mut bank = Bank::open(engine, &outside, chance, Some(at))?;
    let mut browser = Browser::open(outside, &mut bank, &mut unseen, false, None)?;
    let mut hand = Hand::Demo { demo: Box::new(Demo::new(engine, browser.letter(), &mut bank)?), silent: true };
    let exit = browser.walk(&mut bank, &mut hand, &mut unseen)?;
    for record in browser.records() {
        let Some(event) = record.event().filter(|event| STEPS.contains(event)) else { continue };
        let rules = record.rules.join(" ");
        page.say(2, &format!("{}（{rules}）", event.ja()), &format!("{} ({rules})", event.en()));
    }
    if exit != Exit::Answered {
        page.say(2, "ここで止まりました", "the walk ended here");
    }
    Ok(())
}

/// The first instant from the engine's instant on at which first use and login are open (HRS-11); the engine's own instant if none is
/// known.
pub(crate) fn open_at(engine: &Engine) -> Instant {
    let mut at = engine.now;
    for service in [Service::FirstUse, Service::Login] {
        let status = engine.profile.hours(service).map(|hours| hours.status(at));
        if let Ok(Some(opens)) = status.map(|status| status.changes_at.filter(|_| !status.open)) {
            at = opens;
        }
    }
    at
}

/// The events that are shown as steps of the customer.
const STEPS: [AuditEvent; 7] = [
    AuditEvent::ContractOpened,
    AuditEvent::LoginIdTaken,
    AuditEvent::SessionOpened,
    AuditEvent::QuestionsRegistered,
    AuditEvent::PasswordsChanged,
    AuditEvent::DataRegistered,
    AuditEvent::SessionEnded,
];
