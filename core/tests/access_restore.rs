//! A customer's rows of an earlier time, put back by the institution: what of the later time still holds (ENR-1, OPR-1).
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";
const OTHER_ID: Filled<'static> = &[(EntryField::LoginId, "hanako99"), (EntryField::LoginIdAgain, "hanako99")];

/// One login in a browser of its own.
fn log_in(host: &mut Host, engine: &Arc<Engine>, id: &str, password: &str) -> Outcome {
    let (mut browser, now) = (Tab::default(), instant(NOW));
    browser.start_session(host, engine, now);
    let entries: Filled<'_> = &[(EntryField::LoginId, id), (EntryField::LoginPassword, password)];
    browser.submit(host, engine, Button::LogIn, entries, now)
}

/// First use up to the page that takes the login ID, and its answer.
fn takes(host: &mut Host, engine: &Arc<Engine>, login_id: Filled<'_>) -> Outcome {
    let (mut browser, now) = (Tab::default(), instant(NOW));
    browser.start_session(host, engine, now);
    browser.submit(host, engine, Button::FirstUse, &[], now);
    browser.submit(host, engine, Button::Next, CARD, now);
    browser.submit(host, engine, Button::RegisterLoginId, login_id, now)
}

/// The customer's rows are those of before the login ID was registered; the row of the login ID is left.
fn restored(engine: &Arc<Engine>) -> Host {
    let (mut host, now) = (Host::default(), instant(NOW));
    host.open(engine, "c-1", ACCOUNT, now);
    let before: Vec<_> = ["customer/c-1", "attempts/c-1"].map(|key| host.rows[&key.parse().unwrap()].clone()).into();
    Tab::default().enrol(&mut host, engine, now);
    host.rows.extend(before.into_iter().map(|row| (row.key.clone(), row)));
    host
}

/// ENR-1, LCK-4: the login ID leads to a customer who knows nothing of it. It opens nothing, neither with the password of the time that was given up nor with
/// the initial one.
#[test]
fn enr_1_a_login_id_that_its_customer_does_not_have_opens_nothing() {
    let engine = engine(&cheap());
    for password in [NEW_LOGIN, LOGIN] {
        let mut host = restored(&engine);
        let before = engine.arenas().hashes();
        let outcome = log_in(&mut host, &engine, "hanako88", password);
        let refused = page(&outcome).refused.as_ref().unwrap().because;
        assert_eq!((page(&outcome).page, refused), (Page::Login, Refusal::WrongCredentials));
        assert_eq!((outcome.internal.reason, engine.arenas().hashes() - before), (Reason::Wrong, 1));
    }
}

/// ENR-1: the customer may register that login ID again, and nobody else may.
#[test]
fn enr_1_the_customer_takes_the_same_login_id_again() {
    let engine = engine(&cheap());
    let mut host = restored(&engine);
    let outcome = takes(&mut host, &engine, LOGIN_ID);
    assert_eq!(page(&outcome).page, Page::FirstUseDone, "{outcome:?}");
    assert_eq!(host.rows[&"login/hanako88".parse().unwrap()].revision, 2);
    assert_eq!(page(&log_in(&mut host, &engine, "hanako88", LOGIN)).page, Page::Questions);
    assert_ne!(page(&log_in(&mut host, &engine, "hanako88", NEW_LOGIN)).page, Page::Questions);

    let mut host = restored(&engine);
    host.open(&engine, "c-2", "012-1-7654321", instant(NOW));
    let (mut browser, now) = (Tab::default(), instant(NOW));
    browser.start_session(&mut host, &engine, now);
    browser.submit(&mut host, &engine, Button::FirstUse, &[], now);
    let card: Vec<_> =
        CARD.iter().map(|&(field, text)| (field, if text == "3456789" { "7654321" } else { text })).collect();
    browser.submit(&mut host, &engine, Button::Next, &card, now);
    let outcome = browser.submit(&mut host, &engine, Button::RegisterLoginId, LOGIN_ID, now);
    assert_eq!(page(&outcome).refused.as_ref().unwrap().because, Refusal::LoginIdTaken, "{outcome:?}");
}

/// CRD-4: a customer has one login ID. With another one the first stays without effect.
#[test]
fn crd_4_a_customer_has_one_login_id() {
    let engine = engine(&cheap());
    let mut host = restored(&engine);
    assert_eq!(page(&takes(&mut host, &engine, OTHER_ID)).page, Page::FirstUseDone);
    assert_eq!(log_in(&mut host, &engine, "hanako88", LOGIN).internal.reason, Reason::Wrong);
    assert_eq!(page(&log_in(&mut host, &engine, "hanako99", LOGIN)).page, Page::Questions);
}

/// OPR-1: the record of an accepted restore says which rows were accepted.
#[test]
fn opr_1_the_record_of_a_restore_names_the_revisions() {
    let engine = engine(&cheap());
    let mut host = restored(&engine);
    host.order(&engine, "c-1", OperatorCommand::AcceptRestore, instant(NOW));
    let MessageBody::Audit(record) = &host.outbox[host.outbox.len() - 2].body else {
        panic!("{:?}", host.outbox.last())
    };
    let facts: Vec<_> = record.facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
    assert_eq!(record.event, AuditEvent::RestoreAccepted);
    assert!(facts.contains(&("revision", "1")) && facts.contains(&("attempts-revision", "1")), "{facts:?}");
}

/// ROW-3: a customer's row is lost, alone or with that of the attempts: the login, the session and the institution's requests say so, and nothing is made
/// anew.
#[test]
fn row_3_a_lost_customer_is_no_unknown_one() {
    let engine = engine(&cheap());
    let now = instant(NOW);
    let lost = ActError::Row {
        key: "customer/c-1".parse().unwrap(),
        error: SnapshotError::RolledBack { expected: 1, found: 0 },
    };
    for keys in [&["customer/c-1"][..], &["customer/c-1", "attempts/c-1"]] {
        let (mut host, mut browser, mut at_login) = (Host::default(), Tab::default(), Tab::default());
        host.open(&engine, "c-1", ACCOUNT, now);
        browser.enrol(&mut host, &engine, now);
        at_login.start_session(&mut host, &engine, now);
        browser.start_session(&mut host, &engine, now);
        browser.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now);
        keys.iter().for_each(|key| drop(host.rows.remove(&key.parse().unwrap())));
        let before = host.rows.clone();
        let mut login = at_login.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
        assert_eq!(host.try_drive(&mut login, now).err(), Some(lost.clone()), "{keys:?}");
        if keys.len() == 1 {
            assert_eq!(host.try_drive(&mut engine.show(&browser.session), now).err(), Some(lost.clone()));
            let request = |what| OperatorRequest {
                operator: "sato".parse().unwrap(),
                approval: approved("suzuki", now),
                reason: "窓口".into(),
                customer: "c-1".parse().unwrap(),
                what,
            };
            let initial = InitialPasswords { login_password: LOGIN.into(), confirmation_password: CONFIRMATION.into() };
            let open = OperatorCommand::OpenContract { account: ACCOUNT.parse().unwrap(), initial, mail: None };
            for what in [OperatorCommand::EndSessions, open] {
                let mut act = engine.operate(request(what), host.draw());
                assert_eq!(host.try_drive(&mut act, now).err(), Some(lost.clone()));
            }
        }
        assert_eq!(host.rows, before);
    }
}
