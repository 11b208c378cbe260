//! What conflicts cost: an act makes each of its hashes once, however often others write the rows that it writes (LCK-2).

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;
#[path = "support/every.rs"]
mod every;

use std::collections::BTreeSet;
use std::sync::Arc;

use EntryField as F;
use every::*;
use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-10T10:00:00+09:00";

fn now() -> Instant {
    instant(NOW)
}

/// An order that ends every session.
fn end_all() -> EndAllSessions {
    let (operator, approval) = ("sato".parse().unwrap(), approved("suzuki", now()));
    EndAllSessions { operator, approval, reason: "窓口".into(), began_before: now() }
}

/// A machine with a new key in force.
fn resealing() -> Arc<Engine> {
    Engine::new(loaded(&cheap()), HostKeys::new("tests", 2, &[9; 32]).unwrap().accepting(1, &[7; 32]).unwrap())
}

/// A machine with a new profile in force, by which the rows are not decided yet.
fn adopting() -> Arc<Engine> {
    engine(&cheap().replacen("serial = 1\n", "serial = 2\n", 1))
}

/// Drives an act whose every commit conflicts a number of times before it holds. Returns the outcome and the hashes that were made.
fn driven(host: &mut Host, engine: &Engine, act: &mut Act, conflicts: u32) -> (Outcome, u64) {
    driven_at(host, engine, act, conflicts, now())
}

/// The same at another instant.
fn driven_at(host: &mut Host, engine: &Engine, act: &mut Act, conflicts: u32, now: Instant) -> (Outcome, u64) {
    let (before, mut left) = (engine.arenas().hashes(), conflicts);
    loop {
        match act.need().clone() {
            Need::Load(keys) => act.loaded(host.load(&keys), now).unwrap(),
            Need::Commit(_) if left > 0 => {
                left -= 1;
                act.conflicted().unwrap();
            }
            Need::Commit(commit) => {
                left = conflicts;
                assert!(host.commit(&commit), "nobody else writes");
                act.committed(now).unwrap();
            }
            Need::Find(names) => act.found(&host.find(&names), now).unwrap(),
            Need::Hsm(_) => panic!("no pepper is in an HSM"),
            Need::Nothing => return (act.outcome().unwrap().clone(), engine.arenas().hashes() - before),
        }
    }
}

/// The hashes of an act, which are the same with 0 to 3 conflicts at each of its commits, and so is the outcome.
fn hashes(host: &Host, engine: &Arc<Engine>, what: &str, act: impl Fn(&mut Host) -> Act) -> u64 {
    let mut seen = Vec::new();
    for conflicts in 0..4 {
        let mut host = host.clone();
        let mut act = act(&mut host);
        let (outcome, hashes) = driven(&mut host, engine, &mut act, conflicts);
        seen.push((format!("{outcome:?}"), hashes, host.outbox.len()));
    }
    let first = seen.first().unwrap();
    assert!(seen.iter().all(|own| own == first), "{what}: {seen:#?}");
    first.1
}

/// Whether an act is refused as busy, without a hash, while all slots are taken.
fn is_busy_without_a_slot(host: &Host, engine: &Arc<Engine>, act: impl Fn(&mut Host) -> Act) -> bool {
    let (mut host, mut other) = (host.clone(), Tab::default());
    other.start_session(&mut host, engine, now());
    engine.limit_hashing(1);
    let wrong = [(F::LoginId, "nobody88"), (F::LoginPassword, "wrongpw1")];
    let mut holder = other.act(&mut host, engine, Button::LogIn, &wrong);
    while let Need::Load(keys) = holder.need().clone() {
        holder.loaded(host.load(&keys), now()).unwrap();
    }
    assert!(matches!(holder.need(), Need::Commit(_)));
    let mut act = act(&mut host);
    let (outcome, hashes) = driven(&mut host, engine, &mut act, 0);
    engine.limit_hashing(0);
    let refused = page(&outcome).refused.as_ref();
    hashes == 0 && refused.is_some_and(|own| own.because == Refusal::Busy)
}

/// An act that is neither a page's nor a command's: its row, when it is driven, whether it writes, its engine, and how it is made.
type Other<'a> = (String, Instant, bool, Arc<Engine>, Box<dyn Fn(&mut Host) -> Act + 'a>);

/// The acts of a word, over these rows; none for the acts whose pages and commands are driven one by one. A new act is added here.
fn others<'a>(word: &str, host: &Host, engine: &'a Arc<Engine>, tab: &'a Tab) -> Vec<Other<'a>> {
    let own = |writes, act: Box<dyn Fn(&mut Host) -> Act + 'a>| -> Vec<Other<'a>> {
        vec![(String::new(), now(), writes, Arc::clone(engine), act)]
    };
    match word {
        "submit" | "operate" => Vec::new(),
        "start-session" => own(true, Box::new(move |host: &mut Host| engine.start_session(host.draw()))),
        "show" => own(false, Box::new(move |_: &mut Host| engine.show(&tab.session))),
        "authority" => own(false, Box::new(move |_: &mut Host| engine.authority(&tab.session, Service::Balance))),
        "end-all-sessions" => {
            own(true, Box::new(move |host: &mut Host| engine.end_all_sessions(end_all(), host.draw())))
        }
        "due" => {
            // First use that ends, temporary locks of a customer and of a decoy, and sessions that are idle for too long.
            let kinds: BTreeSet<_> = host.wakes.keys().map(kind).collect();
            assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["attempts", "session", "subject"]);
            let due = |(row, at): (&RowKey, &Instant)| -> Other<'a> {
                let (key, engine) = (row.clone(), Arc::clone(engine));
                (row.to_string(), *at, true, Arc::clone(&engine), Box::new(move |_: &mut Host| engine.due(key.clone())))
            };
            host.wakes.iter().map(due).collect()
        }
        "adopt" => {
            let engine = adopting();
            let (own, adopt) = (Arc::clone(&engine), move |_: &mut Host| engine.adopt("c-1".parse().unwrap(), false));
            vec![(String::new(), now(), true, own, Box::new(adopt))]
        }
        "reseal" => {
            let reseal = |row: &RowKey| -> Other<'a> {
                let (key, engine) = (row.clone(), resealing());
                (
                    row.to_string(),
                    now(),
                    true,
                    Arc::clone(&engine),
                    Box::new(move |_: &mut Host| engine.reseal(key.clone())),
                )
            };
            host.rows.keys().map(reseal).collect()
        }
        _ => panic!("the act {word} is new: it is added above"),
    }
}

/// Opens a contract that nobody takes up, and locks a customer and a decoy, so that something falls due in rows of every kind.
fn with_what_falls_due(host: &mut Host, engine: &Arc<Engine>) {
    host.open(engine, "c-3", "012-1-1111111", now());
    for name in ["hanako88", "nobody88"] {
        for mut stranger in strangers(host, engine) {
            let wrong = [(F::LoginId, name), (F::LoginPassword, "wrongpw1")];
            stranger.submit(host, engine, Button::LogIn, &wrong, now());
        }
    }
}

/// LCK-2, faults 75 and 86: every button of every page, every command of an operator, and every other act.
#[test]
fn lck_2_conflicts_make_no_hash_again() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    let open = |act: OperatorAct| {
        let engine = Arc::clone(&engine);
        move |host: &mut Host| {
            let request = OperatorRequest {
                operator: "sato".parse().unwrap(),
                approval: approved("suzuki", now()),
                reason: "窓口".into(),
                customer: if act == OperatorAct::OpenContract { "c-2" } else { "c-1" }.parse().unwrap(),
                what: command(act),
            };
            engine.operate(request, host.draw())
        }
    };
    host.open(&engine, "c-1", ACCOUNT, now());
    let (mut visited, mut made, mut page) = (BTreeSet::new(), Vec::new(), Page::LoggedOut);
    // First use; then a login, and a change of the mail address.
    let later: &[(Button, Filled<'_>, Page)] = &[(Button::LogIn, LATER_LOGIN, Page::Top)];
    for (button, entries, to) in WAY.iter().chain(later).chain(CHANGE_OF_MAIL) {
        if page == Page::LoggedOut {
            tab.start_session(&mut host, &engine, now());
            page = Page::Login;
        }
        visited.insert(page);
        for &own in Button::ALL.iter().filter(|own| !page.allowed(**own).is_empty()) {
            let right = |host: &mut Host| tab.act(host, &engine, own, filled(page));
            let made_here = hashes(&host, &engine, own.name(), right);
            assert_eq!(made_here > 0, is_busy_without_a_slot(&host, &engine, right), "{page} {own}");
            made.push((page, own, made_here));
            // Wrong entries too: each field but the new passwords takes what it has for something else.
            let wrong: Vec<_> = filled(page).iter().map(|&(field, _)| (field, "wrongpw1")).collect();
            hashes(&host, &engine, own.name(), |host| tab.act(host, &engine, own, &wrong));
        }
        let outcome = tab.submit(&mut host, &engine, *button, entries, now());
        (page, _) = (host::page(&outcome).page, assert_eq!(host::page(&outcome).page, *to));
    }
    visited.insert(page);
    // From these pages nothing but the home page can be reached.
    visited.extend([Page::FirstUseCancelled, Page::Aborted, Page::LoggedOut, Page::Home]);
    assert_eq!(visited, Page::ALL.iter().copied().collect());
    // What the acts cost: two current passwords, two comparisons with them as new ones, two new hashes; three answers; and so on.
    let most = |page| made.iter().filter(|own| own.0 == page).map(|own| own.2).max().unwrap();
    assert_eq!(
        [Page::FirstUseAccount, Page::Questions, Page::Passwords, Page::Review, Page::MailReview].map(most),
        [2, 3, 6, 1, 1]
    );
    for &act in OperatorAct::ALL.iter().filter(|act| **act != OperatorAct::EndAllSessions) {
        let expected = if matches!(act, OperatorAct::OpenContract | OperatorAct::ResetJourney) { 2 } else { 0 };
        assert_eq!(hashes(&host, &engine, act.name(), open(act)), expected, "{act}");
    }
    with_what_falls_due(&mut host, &engine);
    for word in ActRequest::WORDS {
        for (row, at, writes, engine, make) in others(word, &host, &engine, &tab) {
            let mut seen = Vec::new();
            for conflicts in 0..4 {
                let mut host = host.clone();
                let (before, mut act) = (host.rows.clone(), make(&mut host));
                let (outcome, hashes) = driven_at(&mut host, &engine, &mut act, conflicts, at);
                assert_eq!(host.rows != before, writes, "{word} {row}: {outcome:?}");
                seen.push((format!("{outcome:?}"), hashes, host.outbox.len()));
            }
            let first = seen.first().unwrap();
            assert!(first.1 == 0 && seen.iter().all(|own| own == first), "{word} {row}: {seen:#?}");
        }
    }
}

/// LCK-2, fault 86: strangers who write the row of the attempts while something is hashed make an act conflict once for each time it hashes, and never
/// keep a change of passwords from being committed.
#[test]
fn lck_2_a_stranger_cannot_keep_a_change_from_being_committed() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    tab.start_session(&mut host, &engine, now());
    for (button, entries, _) in WAY.iter().take_while(|(_, entries, _)| *entries != PASSWORDS) {
        tab.submit(&mut host, &engine, *button, entries, now());
    }
    let strangers = strangers(&mut host, &engine);
    let mut act = tab.act(&mut host, &engine, Button::ConfirmChange, PASSWORDS);
    assert_eq!(driven_against(strangers, &mut host, &engine, &mut act), (2, 1));
    assert_eq!(page(act.outcome().unwrap()).page, Page::CustomerData);
}

/// LCK-2, fault 86: nor can they keep an operator from giving the customer new initial passwords.
#[test]
fn lck_2_a_stranger_cannot_keep_a_reset_from_being_committed() {
    let (mut host, engine, _) = at_the_login();
    let strangers = strangers(&mut host, &engine);
    let request = OperatorRequest {
        operator: "sato".parse().unwrap(),
        approval: approved("suzuki", now()),
        reason: "窓口".into(),
        customer: "c-1".parse().unwrap(),
        what: command(OperatorAct::ResetJourney),
    };
    let mut act = engine.operate(request, host.draw());
    assert_eq!(driven_against(strangers, &mut host, &engine, &mut act), (1, 1));
    let Public::Done(done) = &act.outcome().unwrap().public else { panic!("it is refused") };
    assert_eq!(done.iter().map(Text::as_str).collect::<Vec<_>>(), ["reset-journey"]);
}

/// Six browsers of strangers, each at the login.
fn strangers(host: &mut Host, engine: &Arc<Engine>) -> Vec<Tab> {
    let mut strangers = vec![Tab::default(); 6];
    for stranger in &mut strangers {
        stranger.start_session(host, engine, now());
    }
    strangers
}

/// Drives an act; whenever it has hashed, a stranger enters a wrong password before the act goes on. Returns how often it hashed, and its conflicts.
fn driven_against(mut strangers: Vec<Tab>, host: &mut Host, engine: &Arc<Engine>, act: &mut Act) -> (u32, u32) {
    let (mut conflicts, mut phases) = (0, 0);
    loop {
        let before = engine.arenas().hashes();
        match act.need().clone() {
            Need::Load(keys) => act.loaded(host.load(&keys), now()).unwrap(),
            Need::Commit(commit) if host.commit(&commit) => act.committed(now()).unwrap(),
            Need::Commit(_) => {
                conflicts += 1;
                act.conflicted().unwrap();
            }
            Need::Find(names) => act.found(&host.find(&names), now()).unwrap(),
            Need::Hsm(_) => panic!("no pepper is in an HSM"),
            Need::Nothing => return (phases, conflicts),
        }
        if engine.arenas().hashes() > before {
            phases += 1;
            let wrong = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
            let outcome = strangers.pop().unwrap().submit(host, engine, Button::LogIn, &wrong, now());
            assert_eq!(outcome.internal.reason, Reason::Wrong);
        }
    }
}

/// A browser that is about to log in, on a host with a customer.
fn at_the_login() -> (Host, Arc<Engine>, Tab) {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    Tab::default().enrol(&mut host, &engine, now());
    tab.start_session(&mut host, &engine, now());
    (host, engine, tab)
}

fn later(millis: i64) -> Instant {
    Instant::from_epoch_millis(now().epoch_millis() + millis).unwrap()
}

/// LCK-2, fault 74: the instant after the comparison decides. A right password that took longer to compare than an attempt may be pending opens nothing.
#[test]
fn lck_2_a_verdict_that_comes_late_opens_nothing() {
    for (millis, expected) in [(29_999, Reason::Done), (30_000, Reason::Late), (30_001, Reason::Late)] {
        let (mut host, engine, tab) = at_the_login();
        let mut act = tab.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
        let mut hashed = false;
        loop {
            let at = if hashed { later(millis) } else { now() };
            match act.need().clone() {
                Need::Load(keys) => act.loaded(host.load(&keys), at).unwrap(),
                Need::Commit(commit) => {
                    assert!(host.commit(&commit));
                    let before = engine.arenas().hashes();
                    // The commit holds before the hash is made.
                    act.committed(at).unwrap();
                    hashed |= engine.arenas().hashes() > before;
                }
                Need::Find(names) => act.found(&host.find(&names), at).unwrap(),
                Need::Hsm(_) => panic!("no pepper is in an HSM"),
                Need::Nothing => break,
            }
        }
        let outcome = act.outcome().unwrap();
        assert_eq!(outcome.internal.reason, expected, "{millis}");
        let shown = if expected == Reason::Done { Page::Top } else { Page::Login };
        assert_eq!(page(outcome).page, shown, "{millis}");
    }
}

/// LCK-5, fault 90: a machine whose clock is up to 2 s behind what was recorded goes on at the recorded instant; a machine that is further behind is
/// refused, and counts nothing. The same holds for a name without a customer.
#[test]
fn lck_5_within_the_bound_the_recorded_instant_counts() {
    for behind in [0, 1, 1_999, 2_000, 2_001] {
        for name in ["hanako88", "nobody88"] {
            let (mut host, engine, mut tab) = at_the_login();
            let wrong = [(F::LoginId, name), (F::LoginPassword, "wrongpw1")];
            tab.submit(&mut host, &engine, Button::LogIn, &wrong, later(10_000));
            let mut other = Tab::default();
            other.start_session(&mut host, &engine, now());
            let before = host.outbox.len();
            let mut act = other.act(&mut host, &engine, Button::LogIn, &wrong);
            let done = host.try_drive(&mut act, later(10_000 - behind));
            if behind > 2_000 {
                assert_eq!(done.unwrap_err(), ActError::ClockWentBack { recorded: later(10_000) });
                assert_eq!(host.outbox.len(), before);
                continue;
            }
            assert_eq!(page(&done.unwrap()).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
            let records: Vec<_> = host.outbox.iter().skip(before).map(|message| &message.body).collect();
            let at = |body: &&MessageBody| matches!(body, MessageBody::Audit(own) if own.at == later(10_000));
            assert_eq!((records.len(), records.iter().all(at)), (2, true), "{behind} {name}");
        }
    }
}

/// LCK-2, fault 87: with two slots, 4,000 right logins at once cost nobody an attempt: two go on, the others are busy for a second and count nothing.
#[test]
fn lck_2_an_overload_counts_no_failure() {
    let (mut host, engine, _) = at_the_login();
    engine.limit_hashing(2);
    let mut acts = Vec::new();
    for _ in 0..4_000 {
        let mut tab = Tab::default();
        tab.start_session(&mut host, &engine, now());
        acts.push(tab.act(&mut host, &engine, Button::LogIn, LATER_LOGIN));
    }
    let before = host.outbox.len();
    let mut waiting = Vec::new();
    for mut act in acts {
        while let Need::Load(keys) = act.need().clone() {
            act.loaded(host.load(&keys), now()).unwrap();
        }
        match act.outcome() {
            None => waiting.push(act),
            Some(outcome) => {
                let refused = page(outcome).refused.as_ref().unwrap();
                assert_eq!((refused.because, refused.retry_at), (Refusal::Busy, Some(later(1_000))));
            }
        }
    }
    assert_eq!((waiting.len(), host.outbox.len()), (2, before));
    let done: Vec<_> = waiting.into_iter().map(|mut act| host.try_drive(&mut act, now()).unwrap()).collect();
    // The second is refused because of the first one's session (LOG-4), not because of its password.
    assert_eq!(
        done.iter().map(|outcome| outcome.internal.reason).collect::<Vec<_>>(),
        [Reason::Done, Reason::AlreadyLoggedIn]
    );
    let failed =
        |message: &&Message| matches!(&message.body, MessageBody::Audit(own) if own.event == AuditEvent::AttemptFailed);
    assert_eq!(host.outbox.iter().filter(failed).count(), 0);
    // The slots are free again.
    let mut tab = Tab::default();
    tab.start_session(&mut host, &engine, later(60_000));
    let wrong = [(F::LoginId, "nobody88"), (F::LoginPassword, "wrongpw1")];
    let outcome = tab.submit(&mut host, &engine, Button::LogIn, &wrong, later(60_000));
    assert_eq!(outcome.internal.reason, Reason::UnknownLogin);
}

/// LCK-2: an act that has counted nothing gives up 10 s after its first conflict, however late that came; one that has counted goes on until its attempt
/// has timed out, 30 s, and then no longer than 10 s.
#[test]
fn lck_2_patience_ends() {
    let rows = [(false, 10_000, false), (false, 10_001, true), (true, 40_000, false), (true, 40_001, true)];
    for (counted, millis, gives_up) in rows {
        let (mut host, engine, tab) = at_the_login();
        let mut act = tab.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
        let load = |act: &mut Act, host: &Host, at: Instant| {
            while let Need::Load(keys) = act.need().clone() {
                act.loaded(host.load(&keys), at)?;
            }
            Ok(())
        };
        load(&mut act, &host, now()).unwrap();
        let begins = if counted {
            let Need::Commit(commit) = act.need().clone() else { panic!("nothing is counted") };
            assert!(host.commit(&commit));
            act.committed(now()).unwrap();
            load(&mut act, &host, now()).unwrap();
            now()
        } else {
            // The store took a minute before it reported the first conflict.
            act.conflicted().unwrap();
            load(&mut act, &host, later(60_000)).unwrap();
            later(60_000)
        };
        act.conflicted().unwrap();
        let ended = load(
            &mut act,
            &host,
            begins.epoch_millis().checked_add(millis).map(|at| Instant::from_epoch_millis(at).unwrap()).unwrap(),
        );
        assert_eq!(ended, if gives_up { Err(ActError::GaveUp) } else { Ok(()) }, "{counted} {millis}");
        assert_eq!(*act.need() == Need::Nothing, gives_up);
    }
}

/// Drives an act; before its commits of this number another act is carried out. Returns how many conflicts there were.
fn driven_with(host: &mut Host, act: &mut Act, at: usize, other: impl FnOnce(&mut Host)) -> u32 {
    let (mut other, mut commits, mut conflicts) = (Some(other), 0, 0);
    loop {
        match act.need().clone() {
            Need::Load(keys) => act.loaded(host.load(&keys), now()).unwrap(),
            Need::Commit(commit) => {
                if commits == at
                    && let Some(other) = other.take()
                {
                    other(host);
                }
                if host.commit(&commit) {
                    commits += 1;
                    act.committed(now()).unwrap();
                } else {
                    conflicts += 1;
                    act.conflicted().unwrap();
                }
            }
            Need::Find(names) => act.found(&host.find(&names), now()).unwrap(),
            Need::Hsm(_) => panic!("no pepper is in an HSM"),
            Need::Nothing => return conflicts,
        }
    }
}

/// LCK-1, fault 93: what comes between the reading and the commit of a session's act is seen, although the act writes neither row of the customer: a lock,
/// which writes the attempts, and an operator, who writes the customer.
#[test]
fn lck_2_what_was_read_is_part_of_the_commit() {
    for (row, expected) in [("attempts/c-1", Reason::FactorTemporarilyLocked), ("customer/c-1", Reason::SessionOver)] {
        let (mut host, engine, mut tab) = at_the_login();
        tab.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now());
        let mut act = tab.act(&mut host, &engine, Button::ChangeMail, &[]);
        let conflicts = driven_with(&mut host, &mut act, 0, |host| {
            if expected == Reason::SessionOver {
                drop(host.order(&engine, "c-1", OperatorCommand::EndSessions, now()));
                return;
            }
            for _ in 0..6 {
                let mut stranger = Tab::default();
                stranger.start_session(host, &engine, now());
                let wrong = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
                stranger.submit(host, &engine, Button::LogIn, &wrong, now());
            }
        });
        assert_eq!((conflicts, act.outcome().unwrap().internal.reason), (1, expected), "{row}");
    }
    // Without another act there is none.
    let (mut host, engine, mut tab) = at_the_login();
    tab.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now());
    let mut act = tab.act(&mut host, &engine, Button::ChangeMail, &[]);
    assert_eq!(driven_with(&mut host, &mut act, 0, |_| ()), 0);
    assert_eq!(page(act.outcome().unwrap()).page, Page::MailChange);
}

/// LCK-4: whoever tries a name meets no conflict because of what its customer does: the customer's row is neither written nor required.
#[test]
fn lck_4_before_proof_the_customer_s_row_is_not_required() {
    for (at, expected) in [(0, 0), (1, 0)] {
        let (mut host, engine, tab) = at_the_login();
        let wrong = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
        let mut act = tab.act(&mut host, &engine, Button::LogIn, &wrong);
        let conflicts = driven_with(&mut host, &mut act, at, |host| {
            drop(host.order(&engine, "c-1", OperatorCommand::EndSessions, now()));
        });
        assert_eq!((conflicts, act.outcome().unwrap().internal.reason), (expected, Reason::Wrong), "{at}");
    }
    // The session itself is required: two submissions of one page count one after the other.
    let (mut host, engine, tab) = at_the_login();
    let wrong = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
    let mut act = tab.act(&mut host, &engine, Button::LogIn, &wrong);
    let mut other = tab.clone();
    let conflicts = driven_with(&mut host, &mut act, 0, |host| {
        drop(other.submit(host, &engine, Button::LogIn, &wrong, now()));
    });
    assert_eq!((conflicts, act.outcome().unwrap().internal.reason), (1, Reason::StalePage));
}

/// The kinds of rows that an act loads until it ends or commits something.
fn looked_at(host: &Host, mut act: Act, at: Instant) -> (BTreeSet<&'static str>, Option<Refusal>) {
    let mut kinds = BTreeSet::new();
    while let Need::Load(keys) = act.need().clone() {
        kinds.extend(keys.iter().map(kind));
        act.loaded(host.load(&keys), at).unwrap();
    }
    // A refusal may record that the session was used.
    if matches!(act.need(), Need::Commit(_)) {
        act.committed(at).unwrap();
    }
    let refused = act.outcome().map(page).and_then(|page| page.refused.as_ref());
    (kinds, refused.map(|refused| refused.because))
}

/// LCK-2: no row of a name is asked for while the page is not the session's, a form has faults, the hours are over, or no slot is free. The name of a
/// customer and a name that nobody has are the same.
#[test]
fn lck_2_no_row_of_a_name_is_asked_for_before_the_form_is_right() {
    let (mut host, engine, tab) = at_the_login();
    let closed = instant("2027-01-01T20:00:00+09:00");
    let mut at_first_use = Tab::default();
    at_first_use.start_session(&mut host, &engine, now());
    at_first_use.submit(&mut host, &engine, Button::FirstUse, &[], now());
    let mut in_the_new_year = Tab::default();
    in_the_new_year.start_session(&mut host, &engine, closed);
    let mut stale = tab.clone();
    stale.step = in_the_new_year.step.clone();
    let nothing = BTreeSet::from(["institution", "session"]);
    for name in ["hanako88", "nobody88"] {
        let right = [(F::LoginId, name), (F::LoginPassword, "wrongpw1")];
        let kinds = |host: &mut Host, tab: &Tab, entries: Filled<'_>, at| {
            let act = tab.act(host, &engine, Button::LogIn, entries);
            looked_at(host, act, at)
        };
        let missing = kinds(&mut host, &tab, &[(F::LoginId, name)], now());
        assert_eq!(missing, (nothing.clone(), Some(Refusal::Entries)), "{name}");
        let unknown = [right[0], right[1], (F::MailAddress, "a@b")];
        assert_eq!(kinds(&mut host, &tab, &unknown, now()), (nothing.clone(), Some(Refusal::Entries)), "{name}");
        assert_eq!(kinds(&mut host, &stale, &right, now()), (nothing.clone(), Some(Refusal::StalePage)), "{name}");
        let closed = kinds(&mut host, &in_the_new_year, &right, closed);
        assert_eq!(closed, (nothing.clone(), Some(Refusal::Closed)), "{name}");
        engine.limit_hashing(1);
        let mut other = tab.act(&mut host, &engine, Button::LogIn, &right);
        while let Need::Load(keys) = other.need().clone() {
            other.loaded(host.load(&keys), now()).unwrap();
        }
        assert_eq!(kinds(&mut host, &tab, &right, now()), (nothing.clone(), Some(Refusal::Busy)), "{name}");
        drop(other);
        engine.limit_hashing(0);
        // The name is looked at once all of that is right.
        let all = kinds(&mut host, &tab, &right, now()).0;
        assert_eq!(all, BTreeSet::from(["attempts", "institution", "login", "session", "subject"]), "{name}");
    }
    // The contract card, and the login ID that a customer chooses.
    for (entries, expected) in [(CARD.split_last().unwrap().1, false), (CARD, true)] {
        let act = at_first_use.act(&mut host, &engine, Button::Next, entries);
        let kinds = looked_at(&host, act, now()).0;
        assert_eq!((kinds.contains("account"), kinds.contains("attempts")), (expected, expected));
    }
    let (mut host, mut tab) = (Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    tab.start_session(&mut host, &engine, now());
    for (button, entries, _) in WAY.iter().take(2) {
        tab.submit(&mut host, &engine, *button, entries, now());
    }
    for (entries, expected) in [(LOGIN_ID.split_last().unwrap().1, false), (LOGIN_ID, true)] {
        let act = tab.act(&mut host, &engine, Button::RegisterLoginId, entries);
        assert_eq!(looked_at(&host, act, now()).0.contains("login"), expected);
    }
}
