//! The host's peppers: roles, the change of a pepper on two machines, and what a machine without it does (CRD-9, LCK-4).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use hmac::{Hmac, KeyInit as _, Mac as _};
use host::*;
use madoguchi::*;
use sha2::{Digest as _, Sha256};

const NOW: &str = "2026-11-12T10:00:00+09:00";
const UNKNOWN: Filled<'static> = &[(EntryField::LoginId, "nobody99"), (EntryField::LoginPassword, NEW_LOGIN)];
const WRONG: Filled<'static> = &[(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "wrongpw1")];

fn pepper(byte: u8) -> Pepper {
    Pepper::new(vec![byte; 32]).unwrap()
}

fn opened(keys: HostKeys) -> Arc<Engine> {
    Engine::new(loaded(&cheap()), keys)
}

/// Keys with one pepper in force.
fn under(number: u8) -> HostKeys {
    keys().with_pepper(number, pepper(number)).unwrap()
}

/// Machines in the order in which a bank changes its pepper: the old one alone, the new one accepted, the new one in force, the old one retired.
fn steps() -> [Arc<Engine>; 4] {
    [
        opened(under(1)),
        opened(under(1).accepting_pepper(2, pepper(2)).unwrap()),
        opened(under(2).accepting_pepper(1, pepper(1)).unwrap()),
        opened(under(2).retiring_pepper(1).unwrap()),
    ]
}

/// A host with a customer who has completed everything, changed the passwords, and is logged in; and with an unknown name among its attempts.
fn lived(engine: &Arc<Engine>) -> (Host, Tab) {
    let (mut host, mut browser, now) = (Host::default(), Tab::default(), instant(NOW));
    host.open(engine, "c-1", ACCOUNT, now);
    browser.enrol(&mut host, engine, now);
    Tab::default().start_session(&mut host, engine, now);
    log_in(&mut host, engine, UNKNOWN).unwrap();
    let outcome = log_in(&mut host, engine, LATER_LOGIN).unwrap();
    browser.shown(&outcome);
    assert_eq!(page(&outcome).page, Page::Top);
    (host, browser)
}

/// One login in a browser of its own. Sessions of the customer end before, so that it may succeed (LOG-4).
fn log_in(host: &mut Host, engine: &Arc<Engine>, entries: Filled<'_>) -> Result<Outcome, ActError> {
    let (mut browser, now) = (Tab::default(), instant(NOW));
    if host.rows.contains_key(&customer()) {
        host.order(engine, "c-1", OperatorCommand::EndSessions, now);
    }
    log_in_only(host, engine, &mut browser, entries)
}

fn log_in_only(
    host: &mut Host,
    engine: &Arc<Engine>,
    browser: &mut Tab,
    entries: Filled<'_>,
) -> Result<Outcome, ActError> {
    browser.start_session(host, engine, instant(NOW));
    let mut act = browser.act(host, engine, Button::LogIn, entries);
    host.try_drive(&mut act, instant(NOW))
}

fn customer() -> RowKey {
    "customer/c-1".parse().unwrap()
}

fn numbers(host: &Host) -> Vec<(String, u8)> {
    host.rows.values().filter_map(|row| Some((row.key.to_string(), row.peppered_with()?))).collect()
}

/// Both rows that have something of a pepper, under one number.
fn both(number: u8) -> Vec<(String, u8)> {
    vec![("customer/c-1".to_owned(), number), ("institution/seiwa".to_owned(), number)]
}

fn reseal(host: &mut Host, engine: &Arc<Engine>, key: &RowKey) -> Result<bool, ActError> {
    match host.try_drive(&mut engine.reseal(key.clone()), instant(NOW))?.public {
        Public::Done(words) => Ok(words == ["resealed"]),
        other => panic!("{other:?}"),
    }
}

fn reseal_all(host: &mut Host, engine: &Arc<Engine>) -> Vec<String> {
    // The institution's row first: it names the pepper that the others go under.
    let mut keys: Vec<RowKey> = host.rows.keys().cloned().collect();
    keys.sort_by_key(|key| *key != institution());
    keys.into_iter().filter(|key| reseal(host, engine, key).unwrap()).map(|key| key.to_string()).collect()
}

/// CRD-9: no secret is needed to put every hash under the next pepper: passwords, previous passwords and answers. The rows are written once, nobody is
/// told, and the old pepper may then be forgotten.
#[test]
fn crd_9_every_hash_goes_under_the_next_pepper_once() {
    let [old, _, next, retired] = steps();
    let (mut host, browser) = lived(&old);
    assert_eq!(numbers(&host), both(1));
    let (before, messages) = (host.rows.clone(), host.outbox.len());
    assert_eq!(reseal_all(&mut host, &next), ["institution/seiwa", "customer/c-1"]);
    assert_eq!((numbers(&host), host.outbox.len()), (both(2), messages));
    for (key, row) in &before {
        let state = |row: &Row| {
            let told: serde_json::Value = serde_json::from_str(&next.row_json(row).unwrap()).unwrap();
            told["state"].clone()
        };
        assert_eq!(state(&host.rows[key]), state(row), "{key}");
    }
    assert_eq!(reseal_all(&mut host, &next), [""; 0]);
    // Without the old pepper: the session goes on, the login password and the confirmation password are right, and the previous ones are known.
    assert_eq!(page(&host.look(retired.show(&browser.session), instant(NOW))).page, Page::Top);
    let mut browser = Tab::default();
    let outcome = log_in(&mut host, &retired, LATER_LOGIN).unwrap();
    assert_eq!(page(&outcome).page, Page::Top);
    browser.shown(&outcome);
    for (button, entries, to) in CHANGE_OF_MAIL {
        let outcome = browser.submit(&mut host, &retired, *button, entries, instant(NOW));
        assert_eq!(page(&outcome).page, *to, "{outcome:?}");
    }
    let outcome = log_in(&mut host, &retired, WRONG).unwrap();
    assert_eq!(outcome.internal.reason, Reason::Wrong);
}

/// CRD-9: old and new machines on one store, one step apart. Nobody is locked out, and a session goes on from machine to machine.
#[test]
fn crd_9_peppers_are_changed_in_two_steps_on_two_machines() {
    let machines = steps();
    for (first, second) in [(0, 1), (1, 2)] {
        let (one, other) = (&machines[first], &machines[second]);
        let (mut host, _) = lived(one);
        for turn in 0..6 {
            let [here, there] = if turn % 2 == 0 { [one, other] } else { [other, one] };
            let (mut browser, now) = (Tab::default(), instant(NOW));
            host.order(there, "c-1", OperatorCommand::EndSessions, now);
            let outcome = log_in_only(&mut host, here, &mut browser, LATER_LOGIN).unwrap();
            browser.shown(&outcome);
            assert_eq!(page(&outcome).page, Page::Top, "step {first}, turn {turn}");
            assert_eq!(page(&host.look(there.show(&browser.session), now)).page, Page::Top);
            let outcome = browser.submit(&mut host, there, Button::LogOut, &[], now);
            assert_eq!(page(&outcome).page, Page::LoggedOut);
        }
    }
}

/// CRD-9, LCK-4: a login writes the customer's hashes under the pepper that the institution's row names, on every machine, in the commit that it makes in
/// any case.
#[test]
fn crd_9_a_login_puts_the_hashes_under_the_pepper_that_is_named_and_writes_no_more() {
    let [_, accepts, next, retired] = steps();
    let (mut host, _) = lived(&accepts);
    let needs = |host: &Host, engine: &Arc<Engine>| {
        let mut host = host.clone();
        host.order(&accepts, "c-1", OperatorCommand::EndSessions, instant(NOW));
        (host.needs, host.draws) = (Vec::new(), 1_000);
        let outcome = log_in_only(&mut host, engine, &mut Tab::default(), LATER_LOGIN).unwrap();
        assert_eq!(page(&outcome).page, Page::Top);
        let mut needs = host.needs.clone();
        // Two sessions are written in the order of their keys, which are drawn.
        needs.iter_mut().for_each(|(_, rows)| rows.sort_unstable());
        (needs, host.rows[&customer()].peppered_with(), host)
    };
    let (before, number, _) = needs(&host, &accepts);
    assert_eq!(number, Some(1));
    // A machine that is a step ahead changes nothing yet.
    assert_eq!(needs(&host, &next).1, Some(1));
    assert!(reseal(&mut host, &next, &institution()).unwrap());
    for engine in [&accepts, &next] {
        let (after, number, mut host) = needs(&host, engine);
        assert_eq!((after, number), (before.clone(), Some(2)));
        assert!(log_in(&mut host, &retired, LATER_LOGIN).is_ok_and(|outcome| page(&outcome).page == Page::Top));
    }
}

/// CRD-9: what falls due, a new profile and a lock that is lifted leave the hashes as they are, on every machine: these acts do not read which pepper is
/// named.
#[test]
fn crd_9_acts_that_make_no_hash_leave_every_hash_under_its_pepper() {
    let [old, _, next, _] = steps();
    let (mut host, _) = lived(&old);
    host.order(&old, "c-1", OperatorCommand::EndSessions, instant(NOW));
    assert!(reseal(&mut host, &next, &institution()).unwrap());
    for engine in [&next, &opened(keys().with_pepper(3, pepper(3)).unwrap())] {
        let mut host = host.clone();
        let later = instant("2027-11-12T10:00:00+09:00");
        host.try_drive(&mut engine.due(customer()), later).unwrap();
        host.try_drive(&mut engine.adopt("c-1".parse().unwrap(), false), later).unwrap();
        host.order(engine, "c-1", OperatorCommand::LiftLock(Factor::LoginPassword), later);
        assert_eq!(host.rows[&customer()].peppered_with(), Some(1));
    }
}

/// LCK-4, LCK-2: a customer whose hash is under a retired pepper is refused as an unknown name is, after the same needs and as many hashes. It is no wrong
/// entry: nothing counts towards a lock, and once the pepper is accepted again the customer logs in.
#[test]
fn lck_4_a_hash_under_a_retired_pepper_looks_like_an_unknown_name() {
    let [old, _, next, retired] = steps();
    let (mut host, _) = lived(&old);
    host.order(&old, "c-1", OperatorCommand::EndSessions, instant(NOW));
    assert!(reseal(&mut host, &next, &institution()).unwrap());
    for entries in [LATER_LOGIN, WRONG] {
        let mut seen = [entries, UNKNOWN].map(|entries| {
            let mut host = host.clone();
            (host.needs, host.draws) = (Vec::new(), 1_000);
            let hashes = retired.arenas().hashes();
            let outcome = log_in_only(&mut host, &retired, &mut Tab::default(), entries).unwrap();
            let rows = host.rows.values().map(|row| row.bytes.len()).sum::<usize>();
            assert_eq!(page(&outcome).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
            (outcome.public, host.needs, retired.arenas().hashes() - hashes, rows, outcome.internal.reason)
        });
        assert_eq!(seen.each_ref().map(|own| own.4), [Reason::HashNotOpened, Reason::UnknownLogin]);
        seen[0].4 = Reason::UnknownLogin;
        let [of_customer, of_nobody] = seen;
        assert_eq!(format!("{of_customer:?}"), format!("{of_nobody:?}"));
        assert_eq!(of_customer.2, 1);
    }
    // Twenty more: no lock.
    for _ in 0..20 {
        let outcome = log_in_only(&mut host, &retired, &mut Tab::default(), LATER_LOGIN).unwrap();
        assert_eq!(outcome.internal.reason, Reason::HashNotOpened);
    }
    let outcome = log_in_only(&mut host, &next, &mut Tab::default(), LATER_LOGIN).unwrap();
    assert_eq!(page(&outcome).page, Page::Top);
}

/// A session whose customer's confirmation password does not open any more: it is no wrong entry either.
#[test]
fn crd_9_a_confirmation_that_does_not_open_is_no_wrong_entry() {
    let [old, _, next, retired] = steps();
    let (mut host, mut browser) = lived(&old);
    assert!(reseal(&mut host, &next, &institution()).unwrap());
    for (button, entries, to) in &CHANGE_OF_MAIL[..2] {
        let outcome = browser.submit(&mut host, &retired, *button, entries, instant(NOW));
        assert_eq!(page(&outcome).page, *to, "{outcome:?}");
    }
    for _ in 0..10 {
        let outcome = browser.submit(&mut host, &retired, Button::ConfirmChange, REVIEW, instant(NOW));
        assert_eq!((page(&outcome).page, outcome.internal.reason), (Page::MailReview, Reason::HashNotOpened));
    }
    let outcome = browser.submit(&mut host, &next, Button::ConfirmChange, REVIEW, instant(NOW));
    assert_eq!(page(&outcome).page, Page::MailChanged);
}

/// CRD-9, LCK-4: a machine that does not have the pepper that is in force elsewhere, has retired it, or has another one of its number, refuses every name
/// and every session alike, by an error of the keys, and counts nothing.
#[test]
fn crd_9_a_machine_without_the_pepper_refuses_every_name_alike() {
    let (host, browser) = lived(&opened(under(1)));
    let (unknown, retired, wrong) = (
        SnapshotError::UnknownPepper { number: 1 },
        SnapshotError::RetiredPepper { number: 1 },
        SnapshotError::WrongPepper { number: 1 },
    );
    for (keys, error, code) in [
        (keys(), unknown, 1841),
        (under(2), unknown, 1841),
        (keys().accepting_pepper(2, pepper(1)).unwrap(), unknown, 1841),
        (under(2).retiring_pepper(1).unwrap(), retired, 1842),
        (keys().retiring_pepper(1).unwrap(), retired, 1842),
        (keys().with_pepper(1, pepper(9)).unwrap(), wrong, 1843),
        (under(2).accepting_pepper(1, pepper(9)).unwrap(), wrong, 1843),
    ] {
        let engine = opened(keys);
        let due = ActError::Row { key: institution(), error };
        for entries in [LATER_LOGIN, WRONG, UNKNOWN] {
            let (mut host, mut tab) = (host.clone(), Tab::default());
            tab.start_session(&mut host, &engine, instant(NOW));
            let before = host.rows.clone();
            let mut act = tab.act(&mut host, &engine, Button::LogIn, entries);
            assert_eq!(host.try_drive(&mut act, instant(NOW)).err(), Some(due.clone()));
            assert_eq!(host.rows, before);
        }
        let shown = host.clone().try_drive(&mut engine.show(&browser.session), instant(NOW));
        assert_eq!(shown.err(), Some(due.clone()));
        // Where it is retired, the row may name another one, so that a lost pepper is no end of the store.
        let resealed = reseal(&mut host.clone(), &engine, &institution());
        assert_eq!(resealed, if error == retired { Ok(true) } else { Err(due.clone()) });
        // It makes no hash that nobody else could compare.
        let initial = InitialPasswords { login_password: "r5t8y2u6".into(), confirmation_password: "b4n7m3c9".into() };
        let (operator, approval) = ("sato".parse().unwrap(), approved("suzuki", instant(NOW)));
        let (customer, what) = ("c-1".parse().unwrap(), OperatorCommand::ResetJourney(initial));
        let order = OperatorRequest { operator, approval, reason: "窓口".into(), customer, what };
        let refused = host.clone().try_drive(&mut engine.operate(order, Randomness::new([3; 32])), instant(NOW));
        assert_eq!(refused.err(), Some(due));
        let record = ErrorRecord::from(error);
        assert_eq!(record.code, code);
        assert!(record.en.ends_with("(pepper 1)") && record.ja.ends_with("（ペッパー1）"), "{record:?}");
    }
}

/// CRD-9: a machine on which the next pepper is mistyped changes no hash as long as the institution's row does not name it. Once the row names the right one,
/// that machine refuses everything; once it names the mistyped one, all others do, and nothing is lost.
#[test]
fn crd_9_a_mistyped_pepper_puts_no_hash_under_it() {
    let [old, _, switch, _] = steps();
    let (host, _) = lived(&old);
    let mistyped = opened(keys().with_pepper(2, pepper(9)).unwrap().accepting_pepper(1, pepper(1)).unwrap());
    let refused = ActError::Row { key: institution(), error: SnapshotError::WrongPepper { number: 2 } };

    let mut unnamed = host.clone();
    for _ in 0..3 {
        assert_eq!(page(&log_in(&mut unnamed, &mistyped, LATER_LOGIN).unwrap()).page, Page::Top);
    }
    assert_eq!(reseal(&mut unnamed, &mistyped, &customer()), Ok(false));
    assert_eq!(page(&log_in(&mut unnamed, &old, LATER_LOGIN).unwrap()).page, Page::Top);

    let mut named = host;
    assert_eq!(reseal(&mut named, &switch, &institution()), Ok(true));
    let before = named.rows.clone();
    for key in before.keys() {
        assert_eq!(reseal(&mut named, &mistyped, key), Err(refused.clone()), "{key}");
        assert_eq!(named.rows, before);
    }

    assert_eq!(reseal(&mut unnamed, &mistyped, &institution()), Ok(true));
    assert_eq!(log_in_only(&mut unnamed, &switch, &mut Tab::default(), LATER_LOGIN).err(), Some(refused));
    // The way back: a machine that accepts the mistyped one names the former pepper again.
    let back = opened(under(1).accepting_pepper(2, pepper(9)).unwrap());
    assert_eq!(reseal_all(&mut unnamed, &back), ["institution/seiwa"]);
    assert_eq!(page(&log_in(&mut unnamed, &switch, LATER_LOGIN).unwrap()).page, Page::Top);
}

/// CRD-9: a pepper is added to a store that had none, and taken away again. Where the host gives none, the pepper follows the host's key, and is retired
/// with it.
#[test]
fn crd_9_a_pepper_is_added_and_taken_away() {
    let none = opened(keys());
    let with = |keys: HostKeys| opened(keys.with_pepper(1, pepper(1)).unwrap());
    let (mut host, _) = lived(&none);
    assert_eq!(numbers(&host), []);
    let works = |host: &mut Host, engine: &Arc<Engine>| {
        assert_eq!(page(&log_in(&mut host.clone(), engine, LATER_LOGIN).unwrap()).page, Page::Top);
    };
    // A machine that has a pepper in force before the others know of it locks nobody out of them.
    for _ in 0..3 {
        assert_eq!(page(&log_in(&mut host, &with(keys()), LATER_LOGIN).unwrap()).page, Page::Top);
    }
    works(&mut host, &none);
    // Accepted, in force, sealed anew.
    let accepts = opened(keys().accepting_pepper(1, pepper(1)).unwrap());
    works(&mut host, &accepts);
    works(&mut host, &with(keys()));
    assert_eq!(reseal_all(&mut host, &with(keys())), ["institution/seiwa", "customer/c-1"]);
    assert_eq!(numbers(&host), both(1));
    works(&mut host, &accepts);
    // The host key may now go without a trace in the hashes.
    let second = || HostKeys::new("tests", 2, &[9; 32]).unwrap();
    reseal_all(&mut host, &with(second().accepting(1, &[7; 32]).unwrap()));
    works(&mut host, &with(second().retiring(1).unwrap()));
    // Taken away: accepted only, and the pepper of host key 2 is in force.
    let back = opened(second().accepting_pepper(1, pepper(1)).unwrap());
    assert_eq!(reseal_all(&mut host, &back), ["institution/seiwa", "customer/c-1"]);
    assert_eq!(numbers(&host), []);
    works(&mut host, &opened(second().retiring_pepper(1).unwrap()));
    // A new host key is a new derived pepper: it goes with the rows.
    let third = || HostKeys::new("tests", 3, &[5; 32]).unwrap();
    reseal_all(&mut host, &opened(third().accepting(2, &[9; 32]).unwrap()));
    works(&mut host, &opened(third().retiring(2).unwrap()));
}

/// CRD-9: if a pepper is lost, the bank retires it and gives the customer new initial passwords; nothing of the lost pepper stays in the row.
#[test]
fn crd_9_a_lost_pepper_is_left_behind_by_a_reset() {
    let [old, _, _, retired] = steps();
    let (mut host, _) = lived(&old);
    assert!(reseal(&mut host, &retired, &institution()).unwrap());
    // Until then the row is counted under the lost pepper. That does not keep the host's key for ever, not even if the contract is closed.
    assert!(!reseal(&mut host, &retired, &customer()).unwrap());
    let mut closed = host.clone();
    closed.order(&retired, "c-1", OperatorCommand::CloseContract, instant(NOW));
    let second = || HostKeys::new("tests", 2, &[9; 32]).unwrap().with_pepper(2, pepper(2)).unwrap();
    let (switch, alone) = (second().accepting(1, &[7; 32]).unwrap(), second().retiring(1).unwrap());
    reseal_all(&mut closed, &opened(switch.retiring_pepper(1).unwrap()));
    assert_eq!(closed.rows.values().filter(|row| row.sealed_with() != Some(2)).count(), 0);
    assert_eq!(numbers(&closed), [("customer/c-1".to_owned(), 1), ("institution/seiwa".to_owned(), 2)]);
    let outcome = log_in(&mut closed, &opened(alone.retiring_pepper(1).unwrap()), LATER_LOGIN).unwrap();
    assert_eq!(outcome.internal.reason, Reason::HashNotOpened);
    let initial = InitialPasswords { login_password: "r5t8y2u6".into(), confirmation_password: "b4n7m3c9".into() };
    let done = host.order(&retired, "c-1", OperatorCommand::ResetJourney(initial), instant(NOW));
    assert!(matches!(done.public, Public::Done(_)), "{done:?}");
    assert_eq!(numbers(&host), both(2));
    assert!(!reseal(&mut host, &retired, &customer()).unwrap());
    let again: Filled<'_> = &[(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "r5t8y2u6")];
    assert_eq!(page(&log_in(&mut host, &retired, again).unwrap()).page, Page::Questions);
}

/// CRD-9: whoever has the host's key, and not the pepper, seals one customer's row as another's. The hashes in it open nothing there.
#[test]
fn crd_9_a_row_that_is_sealed_as_another_customers_opens_nothing() {
    let mac = |key: &[u8], part: &[u8]| -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(&u64::try_from(part.len()).unwrap().to_le_bytes());
        mac.update(part);
        mac.finalize().into_bytes().into()
    };
    for engine in [opened(keys()), opened(under(1))] {
        let (mut host, _) = lived(&engine);
        host.order(&engine, "c-1", OperatorCommand::EndSessions, instant(NOW));
        let forged = |host: &mut Host, from: &str, to: &str| {
            let row = host.rows[&from.parse().unwrap()].clone();
            let mut bytes = row.bytes[..row.bytes.len() - 16].to_vec();
            let sealed = |bytes: &[u8]| [bytes, &mac(&mac(&[7; 32], b"madoguchi snapshots 1"), bytes)[..16]].concat();
            assert_eq!(sealed(&bytes), row.bytes, "the seal is as it is described");
            bytes[13..29].copy_from_slice(&Sha256::digest(to)[..16]);
            let key: RowKey = to.parse().unwrap();
            host.rows.insert(key.clone(), Row { key, bytes: sealed(&bytes), ..row });
        };
        forged(&mut host, "customer/c-1", "customer/c-2");
        forged(&mut host, "attempts/c-1", "attempts/c-2");
        // The name of c-2, as the library writes it.
        let mut other = Host::default();
        other.open(&engine, "c-2", "012-1-7654321", instant(NOW));
        let mut browser = Tab::default();
        browser.start_session(&mut other, &engine, instant(NOW));
        let card: Filled<'_> = &[
            (EntryField::BranchNumber, "012"),
            (EntryField::AccountType, "1"),
            (EntryField::AccountNumber, "7654321"),
            (EntryField::LoginPassword, LOGIN),
            (EntryField::ConfirmationPassword, CONFIRMATION),
        ];
        let id: Filled<'_> = &[(EntryField::LoginId, "tarou777"), (EntryField::LoginIdAgain, "tarou777")];
        for (button, entries) in [(Button::FirstUse, &[][..]), (Button::Next, card), (Button::RegisterLoginId, id)] {
            browser.submit(&mut other, &engine, button, entries, instant(NOW));
        }
        let name: RowKey = "login/tarou777".parse().unwrap();
        host.rows.insert(name.clone(), other.rows[&name].clone());
        let stolen: Filled<'_> = &[(EntryField::LoginId, "tarou777"), (EntryField::LoginPassword, NEW_LOGIN)];
        let outcome = log_in_only(&mut host, &engine, &mut Tab::default(), stolen);
        assert_eq!(outcome.map(|outcome| outcome.internal.reason), Ok(Reason::HashNotOpened));
        let outcome = log_in_only(&mut host, &engine, &mut Tab::default(), LATER_LOGIN).unwrap();
        assert_eq!(page(&outcome).page, Page::Top);
    }
}

/// CRD-9: no number has two peppers or two roles, and no pepper two numbers, in any order; 0 is no number of a pepper. The check value finds a mistyped one.
#[test]
fn crd_9_a_number_has_one_pepper_and_one_role() {
    let given = || under(3).accepting_pepper(2, pepper(2)).unwrap().retiring_pepper(1).unwrap();
    for number in [1, 2, 3] {
        assert_eq!(given().accepting_pepper(number, pepper(9)).err(), Some(HostKeyError::PepperRepeated(number)));
        assert_eq!(given().retiring_pepper(number).err(), Some(HostKeyError::PepperRepeated(number)));
        let only = keys().retiring_pepper(number).unwrap();
        assert_eq!(only.with_pepper(number, pepper(9)).err(), Some(HostKeyError::PepperRepeated(number)));
    }
    for (bytes, number) in [(2, 2), (3, 3)] {
        assert_eq!(given().accepting_pepper(4, pepper(bytes)).err(), Some(HostKeyError::PepperRepeated(number)));
    }
    let accepted = || keys().accepting_pepper(2, pepper(2)).unwrap();
    assert_eq!(accepted().with_pepper(4, pepper(2)).err(), Some(HostKeyError::PepperRepeated(2)));
    assert_eq!(given().with_pepper(4, pepper(4)).err(), Some(HostKeyError::PepperRepeated(3)));
    assert_eq!(keys().with_pepper(0, pepper(1)).err(), Some(HostKeyError::PepperNumber));
    assert_eq!(keys().accepting_pepper(0, pepper(1)).err(), Some(HostKeyError::PepperNumber));
    assert_eq!(keys().retiring_pepper(0).err(), Some(HostKeyError::PepperNumber));
    // Keys and peppers do not share their numbers.
    assert!(under(1).accepting(3, &[9; 32]).unwrap().retiring_pepper(255).is_ok());

    let check = |number| given().pepper_check_value(number);
    assert_eq!((check(3), check(1), check(9)), (Some(pepper(3).check_value()), None, None));
    assert_ne!(check(3), check(2));
    let checked = given().checked_pepper(3, &pepper(3).check_value()).unwrap();
    assert_eq!(checked.checked_pepper(2, &pepper(3).check_value()).err(), Some(HostKeyError::PepperCheckValue(2)));
    assert_eq!(given().checked_pepper(1, &pepper(1).check_value()).err(), Some(HostKeyError::PepperCheckValue(1)));
    let told = [HostKeyError::PepperNumber, HostKeyError::PepperRepeated(2), HostKeyError::PepperCheckValue(2)];
    let codes = told.map(|error| {
        let record = ErrorRecord::from(error);
        (record.code, record.found.unwrap())
    });
    assert_eq!(codes, [(1008, "0".to_owned()), (1839, "2".to_owned()), (1840, "2".to_owned())]);
}
