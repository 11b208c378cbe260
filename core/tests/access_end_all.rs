//! All sessions that began before an instant are over, in one order (OPR-2).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";

fn later(millis: i64) -> Instant {
    Instant::from_epoch_millis(instant(NOW).epoch_millis() + millis).unwrap()
}

/// A host with a customer who has completed first use.
fn enrolled(engine: &Arc<Engine>) -> Host {
    let (mut host, mut browser) = (Host::default(), Tab::default());
    host.open(engine, "c-1", ACCOUNT, later(0));
    browser.enrol(&mut host, engine, later(0));
    host
}

fn logged_in(host: &mut Host, engine: &Arc<Engine>, at: Instant) -> Tab {
    let mut browser = Tab::default();
    browser.start_session(host, engine, at);
    let outcome = browser.submit(host, engine, Button::LogIn, LATER_LOGIN, at);
    assert_eq!(page(&outcome).page, Page::Top);
    browser
}

fn order(host: &mut Host, engine: &Arc<Engine>, before: Instant, approver: Option<&str>, now: Instant) -> Outcome {
    let order = EndAllSessions {
        operator: "sato".parse().unwrap(),
        approval: approver.and_then(|name| approved(name, now)),
        reason: "バックアップ復元".into(),
        began_before: before,
    };
    let randomness = host.draw();
    host.drive(engine.end_all_sessions(order, randomness), now)
}

fn refusal(outcome: &Outcome) -> Refusal {
    match &outcome.public {
        Public::Refused(refused) => {
            assert_eq!(*refused.rules, [Text::from("OPR-2")]);
            refused.because
        }
        other => panic!("{other:?}"),
    }
}

/// The last record.
fn record(host: &Host) -> AuditRecord {
    match &host.outbox.last().unwrap().body {
        MessageBody::Audit(record) => record.clone(),
        other => panic!("{other:?}"),
    }
}

/// At t−1, t and t+1: a session that began before the instant is over at its next act, whatever the act is; one that began at the instant is not.
#[test]
fn opr_2_a_session_that_began_before_is_over_at_its_next_act() {
    let engine = engine(&cheap());
    for (before, is_over) in [(999, false), (1_000, false), (1_001, true)] {
        let mut host = enrolled(&engine);
        let browser = logged_in(&mut host, &engine, later(1_000));
        let done = order(&mut host, &engine, later(before), Some("suzuki"), later(2_000));
        assert!(matches!(&done.public, Public::Done(words) if *words == ["end-all-sessions"]), "{done:?}");
        let looked = host.look(engine.show(&browser.session), later(2_000));
        assert_eq!(page(&looked).refused.as_ref().map(|own| own.because), is_over.then_some(Refusal::SessionOver));
        assert_eq!(looked.internal.reason, if is_over { Reason::AllSessionsEnded } else { Reason::Done });
        let asked = host.look(engine.authority(&browser.session, Service::TransferSameDay), later(2_000));
        assert_eq!(matches!(asked.public, Public::Authority(_)), !is_over);
        // The customer's own act closes the row for good.
        let mut own = browser.clone();
        let out = own.submit(&mut host, &engine, Button::LogOut, &[], later(2_000));
        let expected = if is_over { Page::Login } else { Page::LoggedOut };
        assert_eq!(page(&out).page, expected, "before {before}");
        let told = engine.row_json(&host.rows[&RowKey::Session(SessionId::of(&browser.session))]).unwrap();
        assert_eq!(told.contains(r#""ended":"revoked""#), is_over, "{told}");
        // The customer logs in again at once.
        logged_in(&mut host, &engine, later(2_000));
    }
}

/// A session on its way, anonymous or of first use, is over too; and no other row than the institution's is written.
#[test]
fn opr_2_one_order_writes_one_row_and_ends_sessions_of_every_state() {
    let engine = engine(&cheap());
    let mut host = Host::default();
    host.open(&engine, "c-1", ACCOUNT, later(0));
    let mut anonymous = Tab::default();
    anonymous.start_session(&mut host, &engine, later(0));
    let mut first_use = Tab::default();
    first_use.start_session(&mut host, &engine, later(0));
    first_use.submit(&mut host, &engine, Button::FirstUse, &[], later(0));
    let rows = host.rows.clone();
    order(&mut host, &engine, later(1), Some("suzuki"), later(1));
    let written: Vec<_> =
        host.rows.values().filter(|row| rows.get(&row.key) != Some(row)).map(|row| &row.key).collect();
    assert_eq!(written, [&institution()]);
    let told = record(&host);
    assert_eq!((told.event, told.subject), (AuditEvent::AllSessionsEnded, institution()));
    let facts: Vec<_> = told.facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
    let before = later(1).to_string();
    assert_eq!(
        facts,
        [
            ("began_before", before.as_str()),
            ("act", "end-all-sessions"),
            ("reason", "バックアップ復元"),
            ("approver", "suzuki"),
            ("approved_at", before.as_str())
        ]
    );
    assert_eq!((told.operator.unwrap().as_str(), &*told.rules), ("sato", &["OPR-2".into()][..]));
    for (tab, button) in [(&mut anonymous, Button::FirstUse), (&mut first_use, Button::Next)] {
        let looked = host.look(engine.show(&tab.session), later(1));
        assert_eq!(looked.internal.reason, Reason::AllSessionsEnded);
        let outcome = tab.submit(&mut host, &engine, button, &[], later(1));
        assert_eq!((page(&outcome).page, outcome.internal.reason), (Page::Login, Reason::AllSessionsEnded));
    }
}

/// An order takes a second person; its instant is not to come; a later order never brings back what an earlier one has ended. Refusals are recorded.
#[test]
fn opr_2_what_is_refused_ends_nothing() {
    let engine = engine(&cheap());
    let mut host = enrolled(&engine);
    let browser = logged_in(&mut host, &engine, later(1_000));
    for (before, approver, because) in [
        (2_000, None, Refusal::NeedsApproval),
        (2_000, Some("sato"), Refusal::NeedsApproval),
        (2_001, Some("suzuki"), Refusal::InstantAhead),
    ] {
        let refused = order(&mut host, &engine, later(before), approver, later(2_000));
        assert_eq!(refusal(&refused), because);
        assert_eq!(record(&host).event, AuditEvent::OperatorRequestRefused);
        assert_eq!(host.look(engine.show(&browser.session), later(2_000)).internal.reason, Reason::Done);
    }
    order(&mut host, &engine, later(2_000), Some("suzuki"), later(2_000));
    order(&mut host, &engine, later(500), Some("suzuki"), later(3_000));
    assert_eq!(host.look(engine.show(&browser.session), later(3_000)).internal.reason, Reason::AllSessionsEnded);
    // An institution that does not let operators do it.
    let (text, row) = (cheap(), "[[operator]]\nact = \"end-all-sessions\"\nsecond-approver = true\nrule = \"OPR-2\"\n");
    assert!(text.contains(row));
    let without = host::engine(&text.replace(&[row, "source = \"記載なし\"\n"].concat(), ""));
    assert_eq!(
        refusal(&order(&mut Host::default(), &without, later(0), Some("suzuki"), later(0))),
        Refusal::ActNotGiven
    );
}

/// The row is read by every act of a session and required by none. A store that lost it is noticed by every session of a customer.
#[test]
fn opr_2_the_row_is_never_required_and_its_loss_is_noticed() {
    let engine = engine(&cheap());
    let mut host = enrolled(&engine);
    let browser = logged_in(&mut host, &engine, later(1_000));
    let mut act = browser.act(&mut host, &engine, Button::LogOut, &[]);
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys), later(1_000)).unwrap();
    }
    let Need::Commit(commit) = act.need().clone() else { panic!("no commit") };
    assert!(commit.requires.iter().all(|own| own.key != institution()), "{commit:?}");
    host.rows.remove(&institution());
    let lost = ActError::Row { key: institution(), error: SnapshotError::RolledBack { expected: 1, found: 0 } };
    for mut act in [engine.show(&browser.session), browser.act(&mut host, &engine, Button::LogOut, &[])] {
        assert_eq!(host.try_drive(&mut act, later(1_000)).err(), Some(lost.clone()));
    }
}

/// LOG-4: a session that the order has ended stands in nobody's way, also before it is used once more.
#[test]
fn opr_2_the_customer_logs_in_again_at_once() {
    let allow = cheap().replace("second-login = \"refuse\"", "second-login = \"allow\"");
    assert_ne!(allow, cheap());
    for text in [cheap(), allow] {
        let engine = engine(&text);
        let mut host = enrolled(&engine);
        logged_in(&mut host, &engine, later(1_000));
        order(&mut host, &engine, later(2_000), Some("suzuki"), later(2_000));
        for turn in 1..10 {
            logged_in(&mut host, &engine, later(turn * 2_000));
            order(&mut host, &engine, later(turn * 2_000 + 1), Some("suzuki"), later(turn * 2_000 + 1));
        }
    }
}

/// An order of a clock that was a day ahead ends every login for a day, until another order sets it right. Sessions that it has ended stay over.
#[test]
fn opr_2_an_order_of_a_clock_that_was_ahead_is_set_right() {
    let engine = engine(&cheap());
    let mut host = enrolled(&engine);
    let before = logged_in(&mut host, &engine, later(1_000));
    order(&mut host, &engine, later(86_400_000), Some("suzuki"), later(86_400_000));
    // Nobody gets as far as the password.
    let mut ended = Tab::default();
    ended.start_session(&mut host, &engine, later(2_000));
    let outcome = ended.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, later(2_000));
    assert_eq!((page(&outcome).page, outcome.internal.reason), (Page::Login, Reason::AllSessionsEnded));
    order(&mut host, &engine, later(3_000), Some("suzuki"), later(3_000));
    let after = logged_in(&mut host, &engine, later(3_000));
    assert_eq!(host.look(engine.show(&after.session), later(3_000)).internal.reason, Reason::Done);
    assert_eq!(host.look(engine.show(&before.session), later(3_000)).internal.reason, Reason::AllSessionsEnded);
    assert_eq!(host.look(engine.show(&ended.session), later(3_000)).internal.reason, Reason::SessionOver);
}

/// A row that was lost and comes back with the next contract brings back no session, and the next order has a name of its own.
#[test]
fn opr_2_a_row_that_was_lost_brings_no_session_back() {
    let engine = engine(&cheap());
    let mut host = enrolled(&engine);
    let browser = logged_in(&mut host, &engine, later(1_000));
    order(&mut host, &engine, later(2_000), Some("suzuki"), later(2_000));
    host.rows.remove(&institution());
    host.open(&engine, "c-2", "012-1-7654321", later(3_000));
    assert_eq!(host.look(engine.show(&browser.session), later(3_000)).internal.reason, Reason::AllSessionsEnded);
    order(&mut host, &engine, later(4_000), Some("suzuki"), later(4_000));
    let mut names: Vec<_> = host.outbox.iter().map(|message| message.id.clone()).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}

/// The line of JSON, and what it refuses.
#[test]
fn opr_2_the_order_as_a_line() {
    let engine = engine(&cheap());
    let line = |operator: &str, reason: &str, command: &str| {
        format!(
            r#"{{"act":"{command}","operator":"{operator}","approver":"suzuki","approved_at":"{NOW}","reason":"{reason}","began_before":"{NOW}"}}"#
        )
    };
    let randomness = || Randomness::new([1; 32]);
    let act = engine.take_line(&line("sato", "restored", "end-all-sessions"), randomness()).unwrap();
    assert_eq!(*act.need(), Need::Load(vec![institution()]));
    let codes = |line: &str| -> Vec<_> {
        let errors = engine.take_line(line, randomness()).map(drop).unwrap_err();
        errors.into_iter().map(|error| (error.name, error.field)).collect()
    };
    let wrong = codes(&line("Sato", "", "end-all-sessions"));
    assert_eq!(wrong, [("not-a-name", "operator".to_owned()), ("entry-missing", "reason".to_owned())]);
    let operate = r#"{"act":"operate","operator":"sato","reason":"x","customer":"c-1","command":"end-all-sessions"}"#;
    assert_eq!(codes(operate), [("unknown-act", "command".to_owned())]);
}
