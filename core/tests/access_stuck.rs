//! Stuck randomness: every draw is the same, because the source is broken or a machine's snapshot was resumed twice (fault 67). Everything still holds but
//! unpredictability: no token, salt, mark or name of a message is given twice, and every act ends.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use EntryField as F;
use host::*;
use madoguchi::*;

const WRONG: Filled<'_> = &[(F::LoginId, "hanako88"), (F::LoginPassword, "wrong123")];

fn now() -> Instant {
    instant("2026-11-10T10:00:00+09:00")
}

/// The instant this many milliseconds later.
fn after(millis: i64) -> Instant {
    Instant::from_epoch_millis(now().epoch_millis() + millis).unwrap()
}

fn stuck() -> (Host, Arc<Engine>) {
    (Host { stuck: true, ..Host::default() }, engine(&cheap()))
}

/// Continues until the act's first count is durable, and does not notify the act.
fn count(host: &mut Host, act: &mut Act, now: Instant) {
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys), now).unwrap();
    }
    let Need::Commit(commit) = act.need().clone() else { panic!("{act:?}") };
    assert!(host.commit(&commit));
}

/// An entry of the card with this login password, counted and not yet compared.
fn counted_card(host: &mut Host, engine: &Arc<Engine>, login: &str) -> Act {
    let mut tab = Tab::default();
    tab.start_session(host, engine, now());
    tab.submit(host, engine, Button::FirstUse, &[], now());
    let own = |(field, text): &(F, &'static str)| (*field, if *field == F::LoginPassword { login } else { *text });
    let card: Vec<_> = CARD.iter().map(own).collect();
    let mut act = tab.act(host, engine, Button::Next, &card);
    count(host, &mut act, now());
    act
}

/// The salt of each hash that a row has, by what stands before it: the hash's own parameters.
fn salts(row: &Row) -> Vec<String> {
    let text = String::from_utf8_lossy(&row.bytes);
    let hashes = text.split("$argon2id$").skip(1);
    hashes.filter_map(|hash| hash.split('$').nth(2)).map(str::to_owned).collect()
}

/// One customer after another goes the whole way from the contract on. Nothing that is given out comes back, neither in the next customer's session nor in
/// another of the same.
#[test]
fn fault_67_nothing_is_given_twice() {
    let (mut host, engine) = stuck();
    let (mut sessions, mut pages) = (BTreeSet::new(), BTreeSet::new());
    for (customer, account) in [("c-1", ACCOUNT), ("c-2", "012-1-3456780")] {
        host.open(&engine, customer, account, now());
        let mut tab = Tab::default();
        tab.start_session(&mut host, &engine, after(i64::try_from(pages.len()).unwrap()));
        assert!(sessions.insert(tab.session.expose().to_owned()), "a session's token of another");
        let id = if customer == "c-1" { "hanako88" } else { "hanako99" };
        for (button, entries, to) in WAY {
            let entries: Vec<_> = entries
                .iter()
                .map(|(field, text)| match field {
                    F::LoginId | F::LoginIdAgain => (*field, id),
                    F::AccountNumber if customer == "c-2" => (*field, "3456780"),
                    _ => (*field, *text),
                })
                .collect();
            let before = tab.session.expose().to_owned();
            let outcome = tab.submit(&mut host, &engine, *button, &entries, now());
            assert_eq!(page(&outcome).page, *to, "{button}: {outcome:?}");
            let session = tab.session.expose().to_owned();
            assert!(session == before || sessions.insert(session), "{button}: a session's token of another");
            assert!(pages.insert(tab.step.expose().to_owned()), "{button}: a page's token of another");
        }
    }
    let names: BTreeSet<_> = host.outbox.iter().map(|message| &message.id).collect();
    assert_eq!(names.len(), host.outbox.len(), "two messages have one name");
    let mut of: BTreeMap<String, usize> = BTreeMap::new();
    for row in host.rows.values().filter(|row| matches!(row.key, RowKey::Customer(_))) {
        salts(row).into_iter().for_each(|salt| *of.entry(salt).or_default() += 1);
    }
    // Two customers: two passwords and three answers each, and the two initial passwords.
    assert_eq!((of.len(), of.values().max()), (14, Some(&1)), "{of:?}");
}

/// Two browsers that come at the same instant would get one token. The second gets an error and not the first one's session; a millisecond later it gets a
/// session of its own.
#[test]
fn fault_67_a_session_is_not_handed_out_twice() {
    let (mut host, engine) = stuck();
    let mut first = Tab::default();
    first.start_session(&mut host, &engine, now());
    let mut second = engine.start_session(host.draw());
    assert_eq!(host.try_drive(&mut second, now()).err(), Some(ActError::Misuse));
    let mut third = Tab::default();
    third.start_session(&mut host, &engine, after(1));
    assert_ne!(first.session.expose(), third.session.expose());

    // Nor is it after the first one's row was deleted.
    host.rows.clear();
    let mut fourth = Tab::default();
    fourth.start_session(&mut host, &engine, after(60_000));
    assert_ne!(first.session.expose(), fourth.session.expose());
}

/// One host key for two institutions' deployments: their tokens differ.
#[test]
fn fault_67_deployments_do_not_share_tokens() {
    let of = |deployment| {
        let engine = Engine::new(loaded(&cheap()), HostKeys::new(deployment, 1, &[7; 32]).unwrap());
        let (mut host, mut tab) = (Host::default(), Tab::default());
        tab.start_session(&mut host, &engine, now());
        tab.session.expose().to_owned()
    };
    assert_ne!(of("production"), of("tests"));
}

/// The card was stolen, so its passwords are replaced, twice with the same draw. An entry of the first card's, counted before and compared after, opens
/// nothing, whether the replacement changes the row once or twice.
#[test]
fn fault_67_a_replaced_password_opens_nothing() {
    let initial =
        |login: &str| InitialPasswords { login_password: login.into(), confirmation_password: CONFIRMATION.into() };
    for later in [0, 1, 1_000] {
        let (mut host, engine) = stuck();
        host.open(&engine, "c-1", ACCOUNT, now());
        let reset = |host: &mut Host, login: &str, at| {
            let done = host.order(&engine, "c-1", OperatorCommand::ResetJourney(initial(login)), at);
            assert!(matches!(done.public, Public::Done(_)), "{done:?}");
        };
        reset(&mut host, "zz88yy77", now());
        let mut act = counted_card(&mut host, &engine, "zz88yy77");
        reset(&mut host, "aa11bb22", after(later));
        act.committed(after(later)).unwrap();
        let outcome = host.try_drive(&mut act, after(later)).unwrap();
        assert_eq!(page(&outcome).page, Page::FirstUseAccount, "{later} ms later: {outcome:?}");
    }
}

/// Two machines replace the passwords at one instant over the same rows, with one draw. One of them conflicts and decides anew: the password that it
/// stores has another mark than the one that it replaces.
#[test]
fn fault_67_a_password_has_the_mark_of_its_own_revision() {
    let (mut host, engine) = stuck();
    host.open(&engine, "c-1", ACCOUNT, now());
    let reset = |host: &mut Host, login: &str| {
        let initial = InitialPasswords { login_password: login.into(), confirmation_password: CONFIRMATION.into() };
        let request = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: approved("suzuki", now()),
            reason: "窓口".into(),
            customer: "c-1".parse().unwrap(),
            what: OperatorCommand::ResetJourney(initial),
        };
        engine.operate(request, host.draw())
    };
    let (mut first, mut second) = (reset(&mut host, "zz88yy77"), reset(&mut host, "aa11bb22"));
    while let Need::Load(keys) = second.need().clone() {
        second.loaded(host.load(&keys), now()).unwrap();
    }
    host.try_drive(&mut first, now()).unwrap();
    let mut act = counted_card(&mut host, &engine, "zz88yy77");
    let done = host.try_drive(&mut second, now()).unwrap();
    assert!(matches!(done.public, Public::Done(_)), "{done:?}");
    act.committed(now()).unwrap();
    let outcome = host.try_drive(&mut act, now()).unwrap();
    assert_eq!(page(&outcome).page, Page::FirstUseAccount, "{outcome:?}");
}

/// Whoever approves their own requests is recorded each time, although nothing is written that could tell the requests apart (NTC-2).
#[test]
fn fault_67_every_refused_request_is_recorded() {
    let (mut host, engine) = stuck();
    host.open(&engine, "c-1", ACCOUNT, now());
    let before = host.outbox.len();
    let mut refused = |reason: &str, at| {
        let request = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: approved("sato", now()),
            reason: reason.into(),
            customer: "c-1".parse().unwrap(),
            what: OperatorCommand::CloseContract,
        };
        let randomness = host.draw();
        host.drive(engine.operate(request, randomness), at);
    };
    refused("窓口", now());
    refused("窓口", after(1));
    refused("電話", after(1));
    let names: BTreeSet<_> = host.outbox[before..].iter().map(|message| message.id.clone()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
}

/// A row of attempts was put back, and others counted over it: the first of them has the number of the attempt that was lost. The result of that one is not
/// taken for the other's.
#[test]
fn lck_2_a_verdict_is_recorded_for_its_own_act() {
    for is_stuck in [false, true] {
        let (mut host, engine) = (Host { stuck: is_stuck, ..Host::default() }, engine(&cheap()));
        host.open(&engine, "c-1", ACCOUNT, now());
        Tab::default().enrol(&mut host, &engine, now());
        let (mut owner, mut thief) = (Tab::default(), Tab::default());
        owner.start_session(&mut host, &engine, after(1));
        thief.start_session(&mut host, &engine, after(2));
        let attempts: RowKey = "attempts/c-1".parse().unwrap();
        let before = host.rows[&attempts].clone();
        let mut right = owner.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
        count(&mut host, &mut right, after(3));
        host.rows.insert(attempts, before);
        let mut wrong = thief.act(&mut host, &engine, Button::LogIn, WRONG);
        count(&mut host, &mut wrong, after(4));
        let mut third = Tab::default();
        third.start_session(&mut host, &engine, after(4));
        let mut other = third.act(&mut host, &engine, Button::LogIn, WRONG);
        count(&mut host, &mut other, after(5));
        right.committed(after(5)).unwrap();
        let outcome = host.try_drive(&mut right, after(5)).unwrap();
        assert_eq!((page(&outcome).page, outcome.internal.reason), (Page::Login, Reason::Late), "{outcome:?}");
        wrong.committed(after(6)).unwrap();
        let outcome = host.try_drive(&mut wrong, after(6)).unwrap();
        assert_eq!((page(&outcome).page, outcome.internal.reason), (Page::Login, Reason::Wrong), "{outcome:?}");
    }
}
