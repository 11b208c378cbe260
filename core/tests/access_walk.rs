//! Walks through everything that two browsers, the clock and the institution can do to one customer, state by state (ENR-4, LOG-4,
//! fault 44). No step is skipped, no state is a trap, every change follows the tables, and every arrow of the tables is used.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use host::*;
use madoguchi::*;

/// A state that the walk has reached, with one way to it.
#[derive(Clone)]
struct World {
    host: Host,
    tabs: [Tab; 2],
    now: Instant,
}

/// What decides all that can still happen: what each browser shows, its session's row, and the customer's row.
type Seen = (Vec<(Page, bool, String)>, String, String);

type Arrow = (&'static str, String, String, String);

#[derive(Clone, Copy, Debug)]
enum Move {
    Visit(usize),
    Right(usize, Button),
    Wrong(usize, Button),
    Wait(i64),
    Operator(fn() -> OperatorCommand),
}

fn moves() -> Vec<Move> {
    let mut moves = Vec::new();
    for tab in 0..2 {
        moves.push(Move::Visit(tab));
        moves.extend(Button::ALL.iter().flat_map(|&button| [Move::Right(tab, button), Move::Wrong(tab, button)]));
    }
    let reset = || {
        OperatorCommand::ResetJourney(InitialPasswords {
            login_password: LOGIN.into(),
            confirmation_password: CONFIRMATION.into(),
        })
    };
    let orders: [fn() -> OperatorCommand; 4] = [
        reset,
        || OperatorCommand::EndSessions,
        || OperatorCommand::SuspendContract,
        || OperatorCommand::ResumeContract,
    ];
    moves.extend(orders.map(Move::Operator));
    moves.extend([600_000, 62 * 86_400_000].map(Move::Wait));
    moves
}

fn entries(page: Page, journey: &str, right: bool) -> Vec<(EntryField, &'static str)> {
    let done = journey == "done" || journey == "awaits-customer-data";
    let filled: Filled<'static> = match page {
        Page::FirstUseAccount => CARD,
        Page::FirstUseLoginId => LOGIN_ID,
        Page::Login if done => LATER_LOGIN,
        Page::Login => FIRST_LOGIN,
        Page::Questions => QUESTIONS,
        Page::Passwords if done => &[
            (EntryField::CurrentLoginPassword, NEW_LOGIN),
            (EntryField::NewLoginPassword, "Momiji2027"),
            (EntryField::NewLoginPasswordAgain, "Momiji2027"),
            (EntryField::CurrentConfirmationPassword, NEW_CONFIRMATION),
            (EntryField::NewConfirmationPassword, "Kaede88zzz"),
            (EntryField::NewConfirmationPasswordAgain, "Kaede88zzz"),
        ],
        Page::Passwords => PASSWORDS,
        Page::CustomerData => DATA,
        Page::Review => REVIEW,
        Page::MailChange => NEW_MAIL,
        Page::MailReview => REVIEW,
        _ => &[],
    };
    let mut filled = filled.to_vec();
    // The wrong entry is the last one: a wrong password, or a repetition that differs.
    if let Some(last) = filled.last_mut().filter(|_| !right) {
        last.1 = "wrongpw1";
    }
    filled
}

/// Reads a word at the beginning of a state: texts are stored with their length first.
/// Where the first section of a row begins: behind the header and its own.
const BODY: usize = 109 + 16;

fn text(bytes: &[u8], at: &mut usize) -> String {
    let len = usize::from(bytes[*at]);
    *at += len + 1;
    String::from_utf8_lossy(&bytes[*at - len..*at]).into_owned()
}

/// A session's state, page and end.
fn session_words(row: &Row) -> (String, String, Option<String>) {
    let (bytes, mut at) = (&row.bytes, BODY);
    let state = text(bytes, &mut at);
    at += 1;
    if bytes[at - 1] == 1 {
        text(bytes, &mut at);
        while bytes[at] >= 128 {
            at += 1;
        }
        at += 1;
    }
    let page = text(bytes, &mut at);
    let says = |event: &&str| {
        let word = [&[1, u8::try_from(event.len()).unwrap()], event.as_bytes()].concat();
        bytes.windows(word.len()).any(|part| part == word)
    };
    let events = ["logged-out", "aborted", "timed-out", "renewed", "revoked"];
    let ended = events.iter().copied().find(says).filter(|_| state == "ended").map(str::to_owned);
    (state, page, ended)
}

/// A customer's contract and journey.
fn customer_words(host: &Host) -> (String, String) {
    let row = &host.rows[&"customer/c-1".parse().unwrap()];
    let mut at = BODY;
    text(&row.bytes, &mut at);
    // The serial number of the profile, one byte while it is small.
    at += 1;
    let [_, contract, journey] = [(); 3].map(|()| text(&row.bytes, &mut at));
    (contract, journey)
}

struct Walk {
    engine: Arc<Engine>,
    arrows: BTreeSet<Arrow>,
}

impl Walk {
    fn seen(&self, world: &World) -> Seen {
        let tabs = world.tabs.iter().map(|tab| {
            let outcome = world.host.look(self.engine.show(&tab.session), world.now);
            let row = world.host.rows.get(&RowKey::Session(SessionId::of(&tab.session)));
            let state = row.map(session_words).map(|(state, page, _)| format!("{state} {page}"));
            (page(&outcome).page, page(&outcome).refused.is_some(), state.unwrap_or_default())
        });
        // The two browsers are interchangeable, so they are sorted.
        let mut tabs: Vec<_> = tabs.collect();
        tabs.sort();
        let (contract, journey) = customer_words(&world.host);
        (tabs, contract, journey)
    }

    /// The world after a move; `None` if the move gives nothing new.
    fn go(&mut self, world: &World, what: Move) -> World {
        let mut next = world.clone();
        // Earlier messages and needs do not affect what follows.
        (next.host.outbox, next.host.needs) = Default::default();
        let mut pressed = None;
        match what {
            Move::Visit(tab) => drop(next.tabs[tab].start_session(&mut next.host, &self.engine, next.now)),
            Move::Wait(millis) => {
                next.now = later(next.now, millis);
                for row in ["customer/c-1", "attempts/c-1"] {
                    let due = self.engine.due(row.parse().unwrap());
                    next.host.drive(due, next.now);
                }
            }
            Move::Operator(order) => drop(next.host.order(&self.engine, "c-1", order(), next.now)),
            Move::Right(tab, button) | Move::Wrong(tab, button) => {
                let (_, journey) = customer_words(&next.host);
                let row = next.host.rows.get(&RowKey::Session(SessionId::of(&next.tabs[tab].session)));
                let from = row.map(|row| Page::from_name(&session_words(row).1).unwrap());
                let filled = entries(from.unwrap_or(Page::Home), &journey, matches!(what, Move::Right(..)));
                let (before, now) = (next.tabs[tab].session.clone(), next.now);
                let outcome = next.tabs[tab].submit(&mut next.host, &self.engine, button, &filled, now);
                pressed = Some((before, from, button, outcome));
            }
        }
        self.check(world, &next, pressed);
        next
    }

    fn check(&mut self, before: &World, after: &World, pressed: Option<(Secret, Option<Page>, Button, Outcome)>) {
        let audits: Vec<&str> = after
            .host
            .outbox
            .iter()
            .filter_map(|message| match &message.body {
                MessageBody::Audit(record) => Some(record.event.name()),
                MessageBody::Notice(_) => None,
            })
            .collect();
        // The journey changes only by its table, and as recorded.
        let ((_, from), (_, to)) = (customer_words(&before.host), customer_words(&after.host));
        let event = |audit: &&str| match *audit {
            "login-id-taken" | "questions-registered" | "passwords-changed" | "data-registered" => {
                Some((*audit).to_owned())
            }
            "journey-expired" | "journey-reset" => audit.strip_prefix("journey-").map(ToOwned::to_owned),
            _ => None,
        };
        let mut at = from.clone();
        for event in audits.iter().filter_map(event) {
            let leads = machine("Journey").allowed(&at, &event);
            let next = leads
                .iter()
                .find(|state| **state == to || leads.len() == 1)
                .unwrap_or_else(|| panic!("{at} {event} {to}"));
            self.arrows.insert(("Journey", at, event, (*next).to_owned()));
            at = (*next).to_owned();
        }
        assert_eq!(at, to, "the journey went from {from} without a word");
        // The same holds for every session.
        let own = pressed.as_ref().map(|(session, ..)| RowKey::Session(SessionId::of(session)));
        for (key, row) in after.host.rows.iter().filter(|(key, _)| matches!(key, RowKey::Session(_))) {
            let old = before.host.rows.get(key);
            if old.is_some_and(|old| old.revision == row.revision) {
                continue;
            }
            let (to, _, ended) = session_words(row);
            let origin = old.or_else(|| before.host.rows.get(own.as_ref()?)).map(|old| session_words(old).0);
            let Some(from) = origin else {
                assert_eq!(to, "anonymous", "a session begins anonymous");
                continue;
            };
            let event = match (ended, from.as_str(), to.as_str()) {
                (Some(event), ..) => event,
                (None, "anonymous", "identified") => "identified".to_owned(),
                (None, "identified", "anonymous") => "released".to_owned(),
                (None, "anonymous", "proving" | "open") => "logged-in".to_owned(),
                _ => "acted".to_owned(),
            };
            assert!(machine("Session").allowed(&from, &event).contains(&to.as_str()), "{from} {event} {to}");
            self.arrows.insert(("Session", from, event, to));
        }
        let Some((_, from, button, outcome)) = pressed else { return };
        let view = page(&outcome);
        match (&view.refused, from) {
            (None, Some(from)) => {
                assert!(from.allowed(button).contains(&view.page), "{from} {button} {}", view.page);
                self.arrows.insert(("Page flow", from.to_string(), button.to_string(), view.page.to_string()));
            }
            (Some(refused), Some(from)) => {
                // After a refusal the same page stays, or the login page is shown if the session has ended, or the page that first use has
                // reached.
                let over = refused.because == Refusal::SessionOver && view.page == Page::Login;
                let moved = refused.rules == ["ENR-4"] && refused.because == Refusal::StalePage;
                assert!(over || moved || view.page == from, "{from} {button} refused to {}", view.page);
                assert!(view.session.is_none(), "a refusal gives no token");
                let told = [
                    "session-opened",
                    "login-id-taken",
                    "questions-registered",
                    "passwords-changed",
                    "data-registered",
                    "mail-changed",
                ];
                assert!(told.iter().all(|told| !audits.contains(told)), "{from} {button}: refused, and {audits:?}");
            }
            (refused, None) => assert!(refused.is_some(), "{button} without a session"),
        }
        // Before first use is completed no service is allowed (ENR-4).
        let (_, journey) = customer_words(&after.host);
        for tab in &after.tabs {
            let outcome = after.host.look(self.engine.authority(&tab.session, Service::Balance), after.now);
            let Public::Authority(authority) = &outcome.public else { continue };
            assert!(!authority.allowed || journey == "done", "the balance is open in {journey}");
        }
    }

    /// Finds every reachable state, and the states from which each is reached.
    fn walk(&mut self, first: World) -> (usize, usize) {
        let moves = moves();
        let mut states = BTreeMap::from([(self.seen(&first), 0_usize)]);
        let mut into: Vec<BTreeSet<usize>> = vec![BTreeSet::new()];
        let mut waiting = VecDeque::from([(0, first)]);
        let mut gone = 0;
        while let Some((from, world)) = waiting.pop_front() {
            for &what in &moves {
                gone += 1;
                let next = self.go(&world, what);
                let count = states.len();
                let to = *states.entry(self.seen(&next)).or_insert(count);
                if to == count {
                    into.push(BTreeSet::new());
                    waiting.push_back((to, next));
                }
                into[to].insert(from);
            }
        }
        // No trap: from every state there is a way to a customer's top page.
        let is_top = |seen: &Seen| seen.0.iter().any(|(page, refused, _)| (*page, *refused) == (Page::Top, false));
        let mut good: BTreeSet<usize> = states.iter().filter(|(seen, _)| is_top(seen)).map(|(_, at)| *at).collect();
        let mut behind: Vec<usize> = good.iter().copied().collect();
        while let Some(at) = behind.pop() {
            behind.extend(into[at].iter().filter(|from| good.insert(**from)));
        }
        for (seen, at) in &states {
            assert!(good.contains(at), "a trap: {seen:?}");
        }
        (states.len(), gone)
    }
}

fn later(now: Instant, millis: i64) -> Instant {
    Instant::from_epoch_millis(now.epoch_millis() + millis).unwrap()
}

fn machine(name: &str) -> &'static Machine {
    MACHINES.iter().find(|machine| machine.name == name).unwrap()
}

fn begin(engine: &Arc<Engine>) -> World {
    let (mut host, now) = (Host::default(), instant("2026-11-12T10:00:00+09:00"));
    host.open(engine, "c-1", ACCOUNT, now);
    World { host, tabs: Default::default(), now }
}

#[test]
fn fault_44_everything_that_two_browsers_can_do_to_one_journey() {
    let mut arrows = BTreeSet::new();
    for second_login in ["refuse", "allow"] {
        let text = cheap()
            .replace("memory-kib = 64", "memory-kib = 8")
            .replace("second-login = \"refuse\"", &format!("second-login = \"{second_login}\""));
        let mut walk = Walk { engine: engine(&text), arrows: BTreeSet::new() };
        let (states, gone) = walk.walk(begin(&walk.engine));
        println!("{second_login}: {states} states, {gone} moves");
        arrows.extend(walk.arrows);
    }
    // A customer who has completed everything, on the day on which the passwords must be changed (CRD-11).
    let text = cheap()
        .replace("memory-kib = 64", "memory-kib = 8")
        .replace("days-recommended = 90", "days-recommended = 90\ndays-forced = 120");
    let mut walk = Walk { engine: engine(&text), arrows: BTreeSet::new() };
    let mut world = begin(&walk.engine);
    let [tab, _] = &mut world.tabs;
    tab.enrol(&mut world.host, &walk.engine, world.now);
    world.now = later(world.now, 120 * 86_400_000);
    let (states, gone) = walk.walk(world);
    println!("aged: {states} states, {gone} moves");
    arrows.extend(walk.arrows);
    // The move from home to the login page is `start-session`, not a submission.
    arrows.insert(("Page flow", "home".into(), "log-in".into(), "login".into()));
    // A rung that becomes due during a session: `log_1_a_rung_that_becomes_due_is_asked_at_the_next_act`.
    arrows.insert(("Session", "open".into(), "acted".into(), "proving".into()));
    // No page of an open session aborts something yet.
    arrows.insert(("Session", "open".into(), "aborted".into(), "ended".into()));
    for name in ["Journey", "Session", "Page flow"] {
        let all =
            machine(name).arrows.iter().flat_map(|(from, by, leads)| leads.iter().map(move |to| (*from, *by, *to)));
        let missing: Vec<_> = all
            .filter(|(from, by, to)| !arrows.contains(&(name, (*from).into(), (*by).into(), (*to).into())))
            .collect();
        assert!(missing.is_empty(), "{name}: nothing goes {missing:?}");
    }
}
