//! Real logins on a real store: what parallel and broken requests can cost.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

use madoguchi::{
    Act, ActError, Button, Desk, EntryField, HostKeys, Initial, Instant, Need, Order, Ordered, Outcome, Page, Press,
    Profile, Public, Randomness, Refusal, Refused, RowKey, Secret, Text, Truth,
};
use madoguchi_host_kit::{
    CommitAnswer, DriveError, Host, Memory, Patience, Sqlite, SqliteHost, StoredMessage, drive, wake,
};

/// A bank with one customer, whose first use is done.
struct Bank {
    _folder: tempfile::TempDir,
    store: Sqlite,
    desk: Arc<Desk>,
    drawn: AtomicU64,
}

/// A browser: the session's token, and the page's.
#[derive(Clone)]
struct Browser {
    session: Secret,
    step: Text,
}

impl Bank {
    /// Opens a bank whose second login is this (LOG-4).
    fn open(second_login: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let second_login = format!("second-login = \"{second_login}\"");
        let profile = profile(&[("second-login = \"refuse\"", &second_login)]);
        let bank = Self {
            store: Sqlite::open(folder.path().join("bank.db")).unwrap(),
            _folder: folder,
            desk: Desk::new(Arc::new(profile), HostKeys::new(1, &[7; 32]).unwrap()),
            drawn: AtomicU64::new(0),
        };
        bank.first_use(&mut bank.connect());
        bank
    }

    /// A connection of its own.
    fn connect(&self) -> SqliteHost {
        self.store.connect().unwrap()
    }

    /// Randomness that comes once.
    fn draw(&self) -> Randomness {
        let mut bytes = [0x5a; 32];
        bytes[..8].copy_from_slice(&self.drawn.fetch_add(1, Ordering::Relaxed).to_le_bytes());
        Randomness::new(bytes)
    }

    fn drive(&self, host: &mut impl Host, mut act: Act, now: Instant) -> Outcome {
        drive(&mut act, host, || now, Patience::default()).ok().unwrap();
        act.outcome().unwrap().clone()
    }

    fn visit(&self, host: &mut impl Host, now: Instant) -> Browser {
        let outcome = self.drive(host, self.desk.visit(self.draw()), now);
        let Public::Page(view) = outcome.public else { panic!("no page") };
        Browser { session: view.session.unwrap(), step: view.step }
    }

    fn press(&self, browser: &Browser, button: Button, entries: &[(EntryField, &str)]) -> Act {
        let press = Press {
            session: browser.session.clone(),
            step: browser.step.clone(),
            button,
            entries: entries.iter().map(|&(field, text)| (field, Secret::from(text))).collect(),
            environment: None,
            maintenance: None,
        };
        self.desk.press(press, self.draw())
    }

    /// Presses a button; the browser keeps the tokens that it gets.
    fn pressed(
        &self,
        host: &mut impl Host,
        browser: &mut Browser,
        button: Button,
        entries: &[(EntryField, &str)],
        now: Instant,
    ) -> Outcome {
        let outcome = self.drive(host, self.press(browser, button, entries), now);
        browser.keep(&outcome);
        outcome
    }

    fn login(&self, browser: &Browser, password: &str) -> Act {
        self.press(browser, Button::LogIn, &[(EntryField::LoginId, LOGIN_ID), (EntryField::LoginPassword, password)])
    }

    /// Logs in, again while attempts are under way.
    fn logged_in(&self, host: &mut impl Host, browser: &mut Browser, password: &str, now: Instant) -> Outcome {
        loop {
            let outcome = self.drive(host, self.login(browser, password), now);
            browser.keep(&outcome);
            if refusal(&outcome) != Some(Refusal::Busy) {
                return outcome;
            }
        }
    }

    /// A session as it stands: the page that it shows, or that it is over.
    fn lives(&self, host: &mut impl Host, browser: &Browser, now: Instant) -> bool {
        refusal(&self.drive(host, self.desk.show(&browser.session), now)) != Some(Refusal::SessionOver)
    }

    /// The messages that left so far and hold this text.
    fn messages(&self, text: &str) -> usize {
        let messages = self.connect().unsent(u32::MAX).unwrap();
        messages.iter().filter(|message| message.json.contains(text)).count()
    }

    /// How many attempts were compared with the customer's own password, and found wrong.
    fn compared_wrong(&self) -> usize {
        compared_wrong(&self.connect().unsent(u32::MAX).unwrap())
    }

    /// Contract, login ID, registration, and out again (ENR-1, ENR-2).
    fn first_use(&self, host: &mut impl Host) {
        use EntryField as F;
        let now = at(0);
        let initial = Initial { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() };
        let account = "012-1-3456789".parse().unwrap();
        let outcome = self.drive(host, self.order(Ordered::OpenContract { account, initial, mail: None }), now);
        assert!(matches!(outcome.public, Public::Done(_)), "{outcome:?}");
        let mut browser = self.visit(host, now);
        let pages: &[(Button, &[(F, &str)])] = &[
            (Button::FirstUse, &[]),
            (
                Button::Next,
                &[
                    (F::BranchNumber, "012"),
                    (F::AccountType, "1"),
                    (F::AccountNumber, "3456789"),
                    (F::LoginPassword, "k7w2m9p4"),
                    (F::ConfirmationPassword, "q3x8v5n1"),
                ],
            ),
            (Button::RegisterLoginId, &[(F::LoginId, LOGIN_ID), (F::LoginIdAgain, LOGIN_ID)]),
            (Button::ContinueRegistration, &[]),
            (Button::LogIn, &[(F::LoginId, LOGIN_ID), (F::LoginPassword, "k7w2m9p4")]),
            (
                Button::Confirm,
                &[
                    (F::Question1, "fathers-birthday"),
                    (F::Answer1, "二月十日"),
                    (F::Question2, "favourite-song"),
                    (F::Answer2, "さくら"),
                    (F::Question3, "new-song-genre"),
                    (F::Answer3, "ロック"),
                    (F::QuestionsConfirmed, "yes"),
                ],
            ),
            (
                Button::ConfirmChange,
                &[
                    (F::CurrentLoginPassword, "k7w2m9p4"),
                    (F::NewLoginPassword, RIGHT),
                    (F::NewLoginPasswordAgain, RIGHT),
                    (F::CurrentConfirmationPassword, "q3x8v5n1"),
                    (F::NewConfirmationPassword, "Sakura77x"),
                    (F::NewConfirmationPasswordAgain, "Sakura77x"),
                ],
            ),
            (
                Button::ToReview,
                &[
                    (F::MailAddress, "data.tarou@xxxx.com"),
                    (F::MailAddressAgain, "data.tarou@xxxx.com"),
                    (F::DirectMail, "no"),
                    (F::Telephone, "09012345678"),
                ],
            ),
            (Button::Confirm, &[(F::ConfirmationPassword, "Sakura77x")]),
            (Button::Next, &[]),
            (Button::LogOut, &[]),
        ];
        for (button, entries) in pages {
            let outcome = self.pressed(host, &mut browser, *button, entries, now);
            assert_eq!(refusal(&outcome), None, "{button}: {outcome:?}");
        }
    }

    fn order(&self, what: Ordered) -> Act {
        let order = Order {
            operator: "sato".parse().unwrap(),
            approver: Some("suzuki".parse().unwrap()),
            reason: "at the branch".into(),
            customer: "c-1".parse().unwrap(),
            what,
        };
        self.desk.order(order, self.draw())
    }
}

impl Browser {
    fn keep(&mut self, outcome: &Outcome) {
        let Public::Page(view) = &outcome.public else { panic!("no page: {outcome:?}") };
        self.step = view.step.clone();
        if let Some(session) = &view.session {
            self.session = session.clone();
        }
    }
}

/// The built-in institution, its hashes cheap, with other decisions in the place of some.
fn profile(changes: &[(&str, &str)]) -> Profile {
    let mut text = Profile::SEIWA.to_owned();
    for (from, to) in [("memory-kib = 19456", "memory-kib = 8")].iter().chain(changes) {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    Profile::load(&text).unwrap()
}

fn refusal(outcome: &Outcome) -> Option<Refusal> {
    match &outcome.public {
        Public::Page(view) => view.refused.as_ref().map(|refused| refused.because),
        Public::Refused(Refused { because, .. }) => Some(*because),
        _ => None,
    }
}

/// Attempts that were made while the factor was open, and failed; the others are compared with nobody's password.
fn compared_wrong(messages: &[StoredMessage]) -> usize {
    let failed = messages.iter().filter(|message| message.json.contains(r#""event":"try-failed""#));
    failed.filter(|message| !message.json.contains(r#"{"name":"counts","value":"false"}"#)).count()
}

fn page(outcome: &Outcome) -> Page {
    let Public::Page(view) = &outcome.public else { panic!("no page: {outcome:?}") };
    view.page
}

/// So many seconds after the morning on which all of this takes place.
fn at(seconds: i64) -> Instant {
    let morning: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
    Instant::from_epoch_millis(morning.epoch_millis() + seconds * 1_000).unwrap()
}

/// Drives an act until it asks for a commit, and no further.
fn until_commit(act: &mut Act, host: &mut impl Host, now: Instant) {
    read(act, host, now);
    assert!(matches!(act.need(), Need::Commit(_)));
}

/// Gives an act the rows that it asks for, until it asks for none.
fn read(act: &mut Act, host: &mut impl Host, now: Instant) {
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys).ok().unwrap(), now).unwrap();
    }
}

/// Gives an act the commit that it asks for; `false` where it conflicted.
fn commit(act: &mut Act, host: &mut impl Host, now: Instant) -> bool {
    let Need::Commit(commit) = act.need().clone() else { panic!("no commit is asked for") };
    let answer = host.commit(&commit).ok().unwrap();
    match answer {
        CommitAnswer::Committed => act.committed(now).unwrap(),
        CommitAnswer::Conflict => act.conflicted().unwrap(),
    }
    answer == CommitAnswer::Committed
}

/// 1,024 wrong guesses by 64 threads: six are compared, whatever the timing; all are answered alike.
#[test]
fn fault_01_a_thousand_guesses_at_once_are_six_comparisons() {
    let bank = Bank::open("refuse");
    let now = at(60);
    let gate = Barrier::new(64);
    let wrong: usize = thread::scope(|scope| {
        let guess = || {
            let mut host = bank.connect();
            let mut browsers: Vec<_> = (0..16).map(|_| bank.visit(&mut host, now)).collect();
            gate.wait();
            let outcomes =
                browsers.iter_mut().map(|browser| bank.drive(&mut host, bank.login(browser, "Wrong2026"), now));
            let truths = outcomes.map(|outcome| {
                let told = refusal(&outcome).unwrap();
                assert!(matches!(told, Refusal::WrongCredentials | Refusal::Busy), "{told}");
                outcome.internal.truth
            });
            truths.filter(|truth| *truth == Truth::Wrong).count()
        };
        let threads: Vec<_> = (0..64).map(|_| scope.spawn(guess)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(bank.compared_wrong(), 6);
    assert!(wrong <= 6, "{wrong}");
    assert_eq!(bank.messages(r#""kind":"stopped""#), 1);

    // The stop holds for the right password too, until its end, and then ends by itself.
    let mut host = bank.connect();
    for (now, opened) in [(at(60), false), (at(60 + 1_799), false), (at(60 + 1_800), true)] {
        let mut browser = bank.visit(&mut host, now);
        let outcome = bank.logged_in(&mut host, &mut browser, RIGHT, now);
        assert_eq!(refusal(&outcome), (!opened).then_some(Refusal::WrongCredentials), "{now}");
        assert_eq!(page(&outcome), if opened { Page::Top } else { Page::Login });
    }
    assert_eq!(bank.compared_wrong(), 6);
}

/// Every order in which three guesses can load, charge and settle, with a limit of two: never a third comparison. Reads that follow
/// one another count as one step; the next test takes them one by one.
#[test]
fn fault_01_every_order_of_three_guesses_is_two_comparisons() {
    assert!(every_order(3, 2, true) > 10_000);
}

/// Every order of two guesses, each read a step of its own, with a limit of one.
#[test]
fn fault_01_every_order_of_two_guesses_is_one_comparison() {
    assert!(every_order(2, 1, false) > 50);
}

/// Walks every order of the steps of some wrong guesses, and tells how many there were.
fn every_order(guesses: usize, limit: usize, reads_together: bool) -> usize {
    let desk = Desk::new(
        Arc::new(profile(&[("limit = 6", &format!("limit = {limit}"))])),
        HostKeys::new(1, &[7; 32]).unwrap(),
    );
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(folder.path().join("unused.db")).unwrap();
    let bank = Bank { _folder: folder, store, desk, drawn: AtomicU64::new(0) };
    let first = Memory::default();
    bank.first_use(&mut first.connect());
    let now = at(60);
    let browsers: Vec<_> = (0..guesses).map(|_| bank.visit(&mut first.connect(), now)).collect();
    let (mut orders, mut order) = (0, Vec::new());
    loop {
        let store = first.copy();
        let mut host = store.connect();
        let mut acts: Vec<_> = browsers.iter().map(|browser| bank.login(browser, "Wrong2026")).collect();
        let mut place = 0;
        loop {
            let open: Vec<_> = (0..guesses).filter(|&guess| *acts[guess].need() != Need::Nothing).collect();
            if open.is_empty() {
                break;
            }
            if place == order.len() {
                // The guesses are alike: the first step may be the first one's.
                order.push((0, if place == 0 { 1 } else { open.len() }));
            }
            let act = &mut acts[open[order[place].0]];
            match act.need().clone() {
                Need::Load(_) if reads_together => read(act, &mut host, now),
                Need::Load(keys) => act.loaded(host.load(&keys).unwrap(), now).unwrap(),
                _ => drop(commit(act, &mut host, now)),
            }
            place += 1;
        }
        let told = &store.messages()[first.messages().len()..];
        let count = |text: &str| told.iter().filter(|message| message.json.contains(text)).count();
        let compared = compared_wrong(told);
        assert!(compared <= limit, "{compared} comparisons in the order {order:?}");
        assert_eq!(count(r#""event":"try-began""#), count(r#""event":"try-failed""#), "{order:?}");
        assert!(acts.iter().all(|act| act.outcome().is_some()));
        orders += 1;
        // The next order: the last place that has another choice.
        while order.last().is_some_and(|&(choice, choices)| choice + 1 == choices) {
            order.pop();
        }
        let Some((choice, _)) = order.last_mut() else { return orders };
        *choice += 1;
    }
}

/// The request fails after the charge, before the comparison: the attempt stays charged, and runs out as a failure.
#[test]
fn fault_08_an_attempt_whose_request_died_is_counted() {
    let bank = Bank::open("refuse");
    let mut host = bank.connect();
    for attempt in 0..6 {
        let browser = bank.visit(&mut host, at(60));
        let mut act = bank.login(&browser, RIGHT);
        until_commit(&mut act, &mut host, at(60));
        let Need::Commit(charge) = act.need().clone() else { panic!("attempt {attempt} is not charged") };
        assert_eq!(host.commit(&charge).unwrap(), CommitAnswer::Committed);
        // The process is gone: nobody tells the act, and nothing is compared.
    }
    // They fill the budget, also for the right password.
    let mut browser = bank.visit(&mut host, at(60));
    let outcome = bank.pressed(
        &mut host,
        &mut browser,
        Button::LogIn,
        &[(EntryField::LoginId, LOGIN_ID), (EntryField::LoginPassword, RIGHT)],
        at(89),
    );
    assert_eq!(refusal(&outcome), Some(Refusal::Busy));
    // At the end of their time the clock makes failures of them, and a stop; the customer is told.
    assert_eq!(bank.messages(r#""event":"try-expired""#), 0);
    let due = |host: &mut SqliteHost, key: &RowKey| {
        drive(&mut bank.desk.due(key.clone()), host, || at(90), Patience::default())
    };
    let woken = wake(&mut host, at(90), due).unwrap();
    assert!(woken.count > 0 && woken.failed.is_empty(), "{woken:?}");
    assert_eq!(bank.messages(r#""event":"try-expired""#), 6);
    assert_eq!(bank.messages(r#""kind":"stopped""#), 1);
    let outcome = bank.logged_in(&mut host, &mut browser, RIGHT, at(90));
    assert_eq!((refusal(&outcome), outcome.internal.truth), (Some(Refusal::WrongCredentials), Truth::FactorStopped));
}

/// Eight right logins at once, where several are allowed: all succeed, and none is a failure.
#[test]
fn fault_10_honest_parallel_logins_succeed() {
    let bank = Bank::open("allow");
    let outcomes = eight_logins(&bank, at(60));
    assert!(outcomes.iter().all(|(_, outcome)| page(outcome) == Page::Top && refusal(outcome).is_none()));
    let mut host = bank.connect();
    assert!(outcomes.iter().all(|(browser, _)| bank.lives(&mut host, browser, at(60))));
    assert_eq!((bank.compared_wrong(), bank.messages(r#""event":"try-expired""#)), (0, 0));
}

/// Eight right logins at once, where one is allowed: one session lives, never two.
#[test]
fn fault_35_parallel_logins_leave_one_session() {
    for second_login in ["refuse", "end-first"] {
        let bank = Bank::open(second_login);
        let outcomes = eight_logins(&bank, at(60));
        let opened: Vec<_> = outcomes.iter().filter(|(_, outcome)| refusal(outcome).is_none()).collect();
        let refused = outcomes.iter().filter(|(_, outcome)| refusal(outcome) == Some(Refusal::AlreadyLoggedIn)).count();
        assert_eq!((opened.len(), refused), if second_login == "refuse" { (1, 7) } else { (8, 0) });
        let mut host = bank.connect();
        let living = opened.iter().filter(|(browser, _)| bank.lives(&mut host, browser, at(60))).count();
        assert_eq!(living, 1, "{second_login}");
        assert_eq!(bank.compared_wrong(), 0);
    }
}

fn eight_logins(bank: &Bank, now: Instant) -> Vec<(Browser, Outcome)> {
    let gate = Barrier::new(8);
    thread::scope(|scope| {
        let login = || {
            let mut host = bank.connect();
            let mut browser = bank.visit(&mut host, now);
            gate.wait();
            let outcome = bank.logged_in(&mut host, &mut browser, RIGHT, now);
            (browser, outcome)
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(login)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

/// The same button of one page, pressed by eight threads at once: one login.
#[test]
fn fault_46_one_button_pressed_many_times_acts_once() {
    let bank = Bank::open("allow");
    let browser = bank.visit(&mut bank.connect(), at(60));
    let gate = Barrier::new(8);
    let opened = thread::scope(|scope| {
        let press = || {
            let (mut host, mut browser) = (bank.connect(), browser.clone());
            gate.wait();
            refusal(&bank.logged_in(&mut host, &mut browser, RIGHT, at(60)))
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(press)).collect();
        let answers: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        answers.into_iter().filter(Option::is_none).count()
    });
    assert_eq!(opened, 1);
    assert_eq!(bank.compared_wrong(), 0);
}

/// A login and the institution's end of all sessions, decided on one revision, in both orders: one conflicts, and what was ended
/// stays ended.
#[test]
fn fault_31_a_revocation_is_never_overwritten() {
    for login_first in [true, false] {
        let bank = Bank::open("allow");
        let (mut host, now) = (bank.connect(), at(60));
        let mut before = bank.visit(&mut host, now);
        assert_eq!(page(&bank.logged_in(&mut host, &mut before, RIGHT, now)), Page::Top);

        let browser = bank.visit(&mut host, now);
        let (mut login, mut end) = (bank.login(&browser, RIGHT), bank.order(Ordered::EndSessions));
        until_commit(&mut login, &mut host, now);
        until_commit(&mut end, &mut host, now);
        let (first, second) = if login_first { (&mut login, &mut end) } else { (&mut end, &mut login) };
        assert!(commit(first, &mut host, now), "the first one is in time");
        assert!(!commit(second, &mut host, now), "the second one decided on an old revision");
        for act in [second, first] {
            drive(act, &mut host, || now, Patience::default()).unwrap();
        }
        assert!(matches!(end.outcome().unwrap().public, Public::Done(_)));
        assert!(!bank.lives(&mut host, &before, now), "it was ended");
        let outcome = bank.drive(&mut host, bank.press(&before, Button::LogOut, &[]), now);
        assert_eq!(refusal(&outcome), Some(Refusal::SessionOver));
    }
}

/// The clock goes back between two answers, also between charge and verdict: nothing is charged twice, and the login goes on when the
/// clock has caught up; without patience it ends, and the attempt is counted.
#[test]
fn lck_5_a_clock_that_goes_back_costs_nothing_twice() {
    let bank = Bank::open("refuse");
    let (mut host, before) = (bank.connect(), bank.messages(r#""event":"try-began""#));
    for behind in 0..7 {
        let mut browser = bank.visit(&mut host, at(60));
        let mut act = bank.login(&browser, RIGHT);
        let mut reading = 0;
        let clock = || {
            reading += 1;
            if reading == behind + 1 { at(59) } else { at(60) }
        };
        drive(&mut act, &mut host, clock, Patience::default()).unwrap();
        let outcome = act.outcome().unwrap().clone();
        assert_eq!((page(&outcome), refusal(&outcome)), (Page::Top, None), "behind at reading {behind}");
        browser.keep(&outcome);
        bank.pressed(&mut host, &mut browser, Button::LogOut, &[], at(60));
    }
    assert_eq!((bank.compared_wrong(), bank.messages(r#""event":"try-began""#)), (0, before + 7));

    let browser = bank.visit(&mut host, at(60));
    let none = Patience { clock: 0, ..Patience::default() };
    let refused = drive(&mut bank.login(&browser, RIGHT), &mut host, || at(59), none);
    assert!(matches!(refused, Err(DriveError::Act(ActError::ClockWentBack { .. }))), "{refused:?}");
}

const LOGIN_ID: &str = "hanako88";
const RIGHT: &str = "Tulip2026";
