//! The row of the attempts: what strangers do is written there, and nowhere else (LCK-2, LCK-4).

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use EntryField as F;
use host::*;
use madoguchi::*;

fn now() -> Instant {
    instant("2026-11-10T10:00:00+09:00")
}

fn later(millis: i64) -> Instant {
    Instant::from_epoch_millis(now().epoch_millis() + millis).unwrap()
}

/// A customer who is through with first use, on a host of their own.
fn enrolled(customer: &str) -> (Host, Arc<Engine>) {
    let (mut host, engine) = (Host::default(), engine(&cheap()));
    host.open(&engine, customer, ACCOUNT, now());
    Tab::default().enrol(&mut host, &engine, now());
    (host, engine)
}

/// A browser that is logged in.
fn logged_in(host: &mut Host, engine: &Arc<Engine>, at: Instant) -> Tab {
    let mut tab = Tab::default();
    tab.start_session(host, engine, at);
    let shown = tab.submit(host, engine, Button::LogIn, LATER_LOGIN, at);
    assert_eq!(page(&shown).page, Page::Top, "{shown:?}");
    tab
}

/// A stranger's wrong entry: its reason.
fn errs(host: &mut Host, engine: &Arc<Engine>, login_id: &str, at: Instant) -> Reason {
    let mut tab = Tab::default();
    tab.start_session(host, engine, at);
    let entries = [(F::LoginId, login_id), (F::LoginPassword, "wrongpw1")];
    tab.submit(host, engine, Button::LogIn, &entries, at).internal.reason
}

fn revision(host: &Host, key: &str) -> u64 {
    host.rows.get(&key.parse().unwrap()).map_or(0, |row| row.revision)
}

/// LCK-4: a thousand wrong entries, before and during a lock, change the row of the attempts and not the customer's. An honest customer's session, and an
/// act of an operator, meet no conflict because of them.
#[test]
fn lck_4_a_thousand_wrong_entries_leave_the_customer_s_row_alone() {
    let (mut host, engine) = enrolled("c-1");
    let customer = revision(&host, "customer/c-1");
    let attempts = revision(&host, "attempts/c-1");
    let mut reasons = Vec::new();
    for n in 0..1_000 {
        reasons.push(errs(&mut host, &engine, "hanako88", later(n * 5_000)));
    }
    assert!(reasons.contains(&Reason::FactorTemporarilyLocked) && reasons.contains(&Reason::FactorLocked));
    assert_eq!(revision(&host, "customer/c-1"), customer);
    // Each was counted and recorded.
    assert_eq!(revision(&host, "attempts/c-1"), attempts + 2_000);
}

/// LCK-4: before a secret is proven, an act writes the row of the attempts and its session, for a customer as for a decoy. It reads the same rows.
#[test]
fn lck_4_before_proof_the_customer_s_row_is_read_and_not_written() {
    let (mut host, engine) = enrolled("c-1");
    let mut seen = Vec::new();
    for id in ["hanako88", "nobody88"] {
        host.needs.clear();
        errs(&mut host, &engine, id, now());
        seen.push(host.needs.clone());
    }
    let session = ("session", 0);
    let lengths =
        |needs: &[(&'static str, Vec<(&'static str, usize)>)]| -> Vec<(&'static str, Vec<(&'static str, usize)>)> {
            let fixed =
                |(kind, bytes): &(&'static str, usize)| if *kind == "session" { session } else { (*kind, *bytes) };
            needs.iter().map(|(need, rows)| (*need, rows.iter().map(fixed).collect())).collect()
        };
    let wanted = vec![
        ("load", vec![("institution", 0)]),
        ("commit", vec![session]),
        ("load", vec![session, ("institution", 0)]),
        ("load", vec![("login", 0)]),
        ("load", vec![("subject", 0), ("attempts", 0)]),
        ("commit", vec![("attempts", 1_792)]),
        // The clock alone: the instant after the comparison decides.
        ("load", vec![]),
        ("commit", vec![("attempts", 1_792), session]),
    ];
    assert_eq!(lengths(&seen[0]), wanted);
    assert_eq!(lengths(&seen[1]), wanted);
}

/// LCK-1, fault 33: a lock ends the customer's session by its mark; the customer's row is not written. The session stays over after the lock has ended,
/// and after an operator has lifted it.
#[test]
fn lck_1_a_lock_ends_sessions_without_the_customer_s_row() {
    for lifts in [false, true] {
        let (mut host, engine) = enrolled("c-1");
        let mut tab = logged_in(&mut host, &engine, now());
        let customer = revision(&host, "customer/c-1");
        for _ in 0..6 {
            errs(&mut host, &engine, "hanako88", now());
        }
        assert_eq!(revision(&host, "customer/c-1"), customer);
        let ended = |message: &&Message| matches!(&message.body, MessageBody::Audit(own) if own.event == AuditEvent::SessionEnded && own.rules == ["LCK-1"]);
        assert_eq!(host.outbox.iter().filter(ended).count(), 1, "the end is on record");
        let at = if lifts {
            host.order(&engine, "c-1", OperatorCommand::LiftLock(Factor::LoginPassword), now());
            now()
        } else {
            later(31 * 60_000)
        };
        let over = tab.submit(&mut host, &engine, Button::LogOut, &[], at);
        assert_eq!(over.internal.reason, Reason::SessionOver, "lifted: {lifts}");
        // A new login is not concerned, and stays open.
        let mut next = logged_in(&mut host, &engine, at);
        assert_eq!(page(&next.submit(&mut host, &engine, Button::LogOut, &[], at)).page, Page::LoggedOut);
    }
}

/// LCK-2: what falls due among the attempts is written to their row alone, and announced by it.
#[test]
fn lck_2_attempts_fall_due_in_their_own_row() {
    let (mut host, engine) = enrolled("c-1");
    let (customer, row): (RowKey, RowKey) = ("customer/c-1".parse().unwrap(), "attempts/c-1".parse().unwrap());
    for _ in 0..6 {
        errs(&mut host, &engine, "hanako88", now());
    }
    assert_eq!(host.wakes.get(&customer), None);
    assert_eq!(host.wakes.get(&row), Some(&later(30 * 60_000)));
    let before = revision(&host, "customer/c-1");
    let done = host.drive(engine.due(row.clone()), later(30 * 60_000));
    assert!(matches!(&done.public, Public::Done(words) if words[..] == ["temporary-lock-ended"]), "{done:?}");
    assert_eq!((revision(&host, "customer/c-1"), host.wakes.get(&row)), (before, None));
}

/// LCK-5: before proof only the row of the attempts tells when something was last recorded. What the customer did a moment ago, on a machine whose clock
/// is ahead, is told to nobody else.
#[test]
fn lck_5_before_proof_only_the_attempts_tell_the_time() {
    let (mut host, engine) = enrolled("c-1");
    // The institution wrote the customer's row at 10:05, and nothing of the attempts.
    host.order(&engine, "c-1", OperatorCommand::EndSessions, later(300_000));
    assert_eq!(errs(&mut host, &engine, "hanako88", later(60_000)), Reason::Wrong);
    assert_eq!(errs(&mut host, &engine, "nobody88", later(60_000)), Reason::UnknownLogin);
    // Who knows the password learns it, because the customer's row would be written.
    let mut tab = Tab::default();
    tab.start_session(&mut host, &engine, later(60_000));
    let mut act = tab.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
    let refused = host.try_drive(&mut act, later(60_000)).map(|_| ());
    assert_eq!(refused, Err(ActError::ClockWentBack { recorded: later(300_000) }));
    // Both rows of attempts refuse an instant more than 2 s before their own last one, a customer's and a decoy's.
    for id in ["hanako88", "nobody88"] {
        let mut tab = Tab::default();
        tab.start_session(&mut host, &engine, later(57_999));
        let entries = [(F::LoginId, id), (F::LoginPassword, "wrongpw1")];
        let mut act = tab.act(&mut host, &engine, Button::LogIn, &entries);
        let refused = host.try_drive(&mut act, later(57_999)).map(|_| ());
        assert_eq!(refused, Err(ActError::ClockWentBack { recorded: later(60_000) }), "{id}");
    }
}

/// Fault 64: a customer's row of attempts that is gone, or older than the customer's row has seen, was put back. A decoy's may be gone.
#[test]
fn fault_64_a_customer_s_attempts_are_never_missing() {
    let (mut host, engine) = enrolled("c-1");
    let key: RowKey = "attempts/c-1".parse().unwrap();
    let row = host.rows.get(&key).unwrap().clone();
    let mut tab = logged_in(&mut host, &engine, now());
    let written = host.rows.get(&key).unwrap().revision;
    for (put, found) in [(None, 0), (Some(row.clone()), row.revision)] {
        let mut restored = host.clone();
        restored.rows.remove(&key);
        restored.rows.extend(put.map(|row| (key.clone(), row)));
        let error = ActError::Row { key: key.clone(), error: SnapshotError::RolledBack { expected: written, found } };
        // A stranger's act, the session's, the institution's and the clock's.
        let mut stranger = Tab::default();
        stranger.start_session(&mut restored, &engine, now());
        let entries = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
        let login = stranger.act(&mut restored, &engine, Button::LogIn, &entries);
        let own = tab.act(&mut restored, &engine, Button::LogOut, &[]);
        for mut act in [login, own, engine.adopt("c-1".parse().unwrap(), true), engine.due(key.clone())] {
            assert_eq!(restored.try_drive(&mut act, now()).map(|_| ()), Err(error.clone()));
        }
    }
    assert_eq!(page(&tab.submit(&mut host, &engine, Button::LogOut, &[], now())).page, Page::LoggedOut);
    // A decoy's row that is gone begins anew.
    errs(&mut host, &engine, "nobody88", now());
    host.rows.retain(|key, _| !matches!(key, RowKey::DecoyAttempts(_)));
    assert_eq!(errs(&mut host, &engine, "nobody88", now()), Reason::UnknownLogin);
}

/// Fault 64: a customer whose own row is gone, but not the attempts, is not opened a second time.
#[test]
fn fault_64_a_contract_is_not_opened_over_old_attempts() {
    let (mut host, engine) = enrolled("c-1");
    host.rows.remove(&"customer/c-1".parse().unwrap());
    let initial = InitialPasswords { login_password: LOGIN.into(), confirmation_password: CONFIRMATION.into() };
    let what = OperatorCommand::OpenContract { account: "012-1-7654321".parse().unwrap(), initial, mail: None };
    let operator = "sato".parse().unwrap();
    let request =
        OperatorRequest { operator, approval: None, reason: "窓口".into(), customer: "c-1".parse().unwrap(), what };
    let mut act = engine.operate(request, host.draw());
    let error = SnapshotError::RolledBack { expected: 1, found: 0 };
    let refused = host.try_drive(&mut act, now()).map(|_| ());
    assert_eq!(refused, Err(ActError::Row { key: "customer/c-1".parse().unwrap(), error }));
}

/// LCK-4: keys of customers and decoys never meet, whatever a customer is called.
#[test]
fn lck_4_a_customer_may_be_named_like_a_decoy() {
    // Every name is tried at the decoy that has it.
    let (mut host, engine) = enrolled("c-1");
    errs(&mut host, &engine, "nobody88", now());
    let decoy = host.rows.keys().find_map(|key| match key {
        RowKey::DecoyAttempts(number) => Some(format!("{number:04x}")),
        _ => None,
    });
    let name = decoy.unwrap();
    host.open(&engine, &name, "012-1-7654321", now());
    let (own, decoys) = (format!("attempts/{name}"), format!("attempts/~{name}"));
    assert_eq!((revision(&host, &own), revision(&host, &decoys)), (1, 2));
    errs(&mut host, &engine, "nobody88", now());
    assert_eq!((revision(&host, &own), revision(&host, &decoys)), (1, 4));
    // No key of a customer reads as a decoy's.
    assert!(format!("customer/~{name}").parse::<RowKey>().is_err());
    for text in ["attempts/~0a3g", "attempts/~0A3F", "attempts/~0a3", "attempts/~", "attempts/", "attempts/0a3f~"] {
        assert!(text.parse::<RowKey>().is_err(), "{text}");
    }
    for text in ["attempts/0a3f", "attempts/~0a3f", "decoy/0a3f", "customer/0a3f"] {
        assert_eq!(text.parse::<RowKey>().unwrap().to_string(), text);
    }
}

/// ROW-1, fault 92: a host that reads row by row may read one row before another act's commit and the next one after it. Of such rows one knows a newer
/// revision of another. The act reads once more; only what is old a second time was put back.
#[test]
fn row_1_rows_that_are_read_apart_are_no_alarm() {
    let (mut host, engine) = enrolled("c-1");
    let before = host.clone();
    logged_in(&mut host, &engine, now());
    let old: RowKey = "attempts/c-1".parse().unwrap();
    assert!(before.rows[&old].revision < host.rows[&old].revision);
    let apart = |host: &Host, keys: &[RowKey]| -> Vec<Row> {
        let read = |key: &RowKey| if *key == old { before.rows.get(key).cloned() } else { host.rows.get(key).cloned() };
        keys.iter().filter_map(read).collect()
    };
    for stays_old in [false, true] {
        let mut host = host.clone();
        let mut tab = Tab::default();
        tab.start_session(&mut host, &engine, now());
        let entries = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
        let login = tab.act(&mut host, &engine, Button::LogIn, &entries);
        for mut act in [login, engine.due(old.clone()), engine.adopt("c-1".parse().unwrap(), true)] {
            let mut alarm = None;
            let mut was_apart = false;
            while alarm.is_none() {
                match act.need().clone() {
                    Need::Load(keys) => {
                        let is_apart = keys.contains(&old) && (stays_old || !was_apart);
                        was_apart |= is_apart;
                        let rows = if is_apart { apart(&host, &keys) } else { host.load(&keys) };
                        alarm = act.loaded(rows, now()).err();
                    }
                    Need::Commit(commit) => {
                        assert!(host.commit(&commit));
                        act.committed(now()).unwrap();
                    }
                    Need::Find(names) => act.found(&host.find(&names), now()).unwrap(),
                    Need::Hsm(_) => panic!("no pepper is in an HSM"),
                    Need::Nothing => break,
                }
            }
            assert!(was_apart);
            let found = before.rows[&old].revision;
            let is_old = matches!(&alarm, Some(ActError::Row { key, error: SnapshotError::RolledBack { found: own, .. } }) if *key == old && *own == found);
            assert_eq!((alarm.is_some(), is_old), (stays_old, stays_old), "{alarm:?}");
        }
    }
}
