//! The host's keys: roles, the change of a key on two machines, what a leaked and a mistyped key can do (ROW-2, faults 68, 69, 88).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";
const OLD: [u8; 32] = [7; 32];
const NEW: [u8; 32] = [9; 32];

fn opened(keys: HostKeys) -> Arc<Engine> {
    Engine::new(loaded(&cheap()), keys)
}

fn in_force(number: u8, secret: &[u8; 32]) -> HostKeys {
    HostKeys::new("tests", number, secret).unwrap()
}

/// Machines in the order in which a bank changes its key: the old key alone, the new one accepted, the new one in force, the old one retired.
fn steps() -> [Arc<Engine>; 4] {
    [
        opened(in_force(1, &OLD)),
        opened(in_force(1, &OLD).accepting(2, &NEW).unwrap()),
        opened(in_force(2, &NEW).accepting(1, &OLD).unwrap()),
        opened(in_force(2, &NEW).retiring(1).unwrap()),
    ]
}

/// A host with a customer who has completed everything, with a browser that is logged in, and with a name that nobody has among its attempts.
fn lived(engine: &Arc<Engine>) -> (Host, Tab) {
    let (mut host, mut browser, now) = (Host::default(), Tab::default(), instant(NOW));
    host.open(engine, "c-1", ACCOUNT, now);
    browser.enrol(&mut host, engine, now);
    let mut stranger = Tab::default();
    stranger.start_session(&mut host, engine, now);
    let unknown: Filled<'_> = &[(EntryField::LoginId, "nobody99"), (EntryField::LoginPassword, "wrongpw1")];
    stranger.submit(&mut host, engine, Button::LogIn, unknown, now);
    browser.start_session(&mut host, engine, now);
    let outcome = browser.submit(&mut host, engine, Button::LogIn, LATER_LOGIN, now);
    assert_eq!(page(&outcome).page, Page::Top);
    (host, browser)
}

/// The number of rows under each key.
fn under(host: &Host, number: u8) -> usize {
    host.rows.values().filter(|row| row.sealed_with() == Some(number)).count()
}

fn reseal(host: &mut Host, engine: &Arc<Engine>, key: &RowKey) -> Vec<Text> {
    match host.try_drive(&mut engine.reseal(key.clone()), instant(NOW)).unwrap().public {
        Public::Done(words) => words,
        other => panic!("{other:?}"),
    }
}

/// ROW-2: every kind of row is sealed anew, once, and says the same as before.
#[test]
fn row_2_every_row_is_sealed_anew_once() {
    let [old, _, both, retired] = steps();
    let (mut host, browser) = lived(&old);
    let keys: Vec<RowKey> = host.rows.keys().cloned().collect();
    for kind in ["subject", "attempts", "account", "login", "session"] {
        assert!(keys.iter().any(|key| self::kind(key) == kind), "no {kind}");
    }
    assert!(keys.iter().any(|key| matches!(key, RowKey::DecoyAttempts(_))));
    let (all, messages) = (keys.len(), host.outbox.len());
    for (done, key) in keys.iter().enumerate() {
        assert_eq!((under(&host, 1), under(&host, 2)), (all - done, done));
        let (before, wakes) = (host.rows[key].clone(), host.wakes.get(key).copied());
        assert_eq!(reseal(&mut host, &both, key), ["resealed"], "{key}");
        let after = &host.rows[key];
        assert_eq!((after.revision, after.sealed_with()), (before.revision + 1, Some(2)), "{key}");
        assert_eq!(host.wakes.get(key).copied(), wakes, "{key}");
        let state = |row: &Row| {
            let told: serde_json::Value = serde_json::from_str(&both.row_json(row).unwrap()).unwrap();
            told["state"].clone()
        };
        assert_eq!(state(after), state(&before), "{key}");
        // The second time nothing is written.
        assert_eq!(reseal(&mut host, &both, key), [""; 0], "{key}");
        assert_eq!(host.drive(both.reseal(key.clone()), instant(NOW)).internal.reason, Reason::Done, "{key}");
        assert_eq!(host.rows[key].revision, before.revision + 1, "{key}");
    }
    // Nobody is told, and the session goes on without the old key.
    assert_eq!(host.outbox.len(), messages);
    assert_eq!(page(&host.look(retired.show(&browser.session), instant(NOW))).page, Page::Top);
    // Nothing is done about a row that does not exist, and the reason says so.
    for key in ["customer/c-9", "attempts/c-9", "attempts/~0a3f", "decoy/0a3f", "login/nobody99"] {
        let outcome = host.drive(both.reseal(key.parse().unwrap()), instant(NOW));
        let Public::Done(words) = &outcome.public else { panic!("{outcome:?}") };
        assert_eq!((words.len(), outcome.internal.reason), (0, Reason::NoSuchRow), "{key}");
    }
}

/// ROW-2: while machines change from one key to the next, a row that the next key has sealed is sealed with it again, also by a machine on which it is only
/// accepted; and that machine seals nothing anew with the key before.
#[test]
fn row_2_no_row_goes_back_to_a_lower_key() {
    let [_, behind, ahead, _] = steps();
    let mut host = Host::default();
    host.open(&behind, "c-1", ACCOUNT, instant(NOW));
    Tab::default().enrol(&mut host, &behind, instant(NOW));
    let mut greatest: std::collections::BTreeMap<RowKey, u8> = std::collections::BTreeMap::new();
    let (mut browser, mut lower) = (Tab::default(), 0);
    for engine in [&behind, &ahead, &behind, &behind, &ahead, &behind] {
        let before = host.rows.clone();
        browser.start_session(&mut host, engine, instant(NOW));
        let outcome = browser.submit(&mut host, engine, Button::LogIn, LATER_LOGIN, instant(NOW));
        assert_eq!(page(&outcome).page, Page::Top);
        browser.submit(&mut host, engine, Button::LogOut, &[], instant(NOW));
        for (key, row) in host.rows.iter().filter(|(key, _)| key.has_mark()) {
            let number = row.sealed_with().unwrap();
            let least = greatest.entry(key.clone()).or_default();
            assert!(number >= *least, "{key}: {number} after {least}");
            *least = number;
            lower += usize::from(number == 2 && Arc::ptr_eq(engine, &behind) && before.get(key) != Some(row));
        }
    }
    assert!(lower >= 6, "rows that a machine behind has written under the next key: {lower}");
    for key in host.rows.clone().into_keys().filter(RowKey::has_mark) {
        assert_eq!(reseal(&mut host, &behind, &key), [""; 0], "{key}");
    }
}

/// ROW-2, fault 88: the number in a row says what the row still needs, its hashes and what is hidden in it included, whichever machine wrote it last. So a
/// key can be retired once no row has its number.
#[test]
fn row_2_a_key_that_no_row_names_can_be_retired() {
    let [_, behind, ahead, retired] = steps();
    let mut host = Host::default();
    host.open(&behind, "c-1", ACCOUNT, instant(NOW));
    Tab::default().enrol(&mut host, &behind, instant(NOW));
    for key in host.rows.clone().into_keys() {
        reseal(&mut host, &ahead, &key);
    }
    // A machine that is behind serves the institution and the customer once more.
    let end = EndAllSessions {
        operator: "sato".parse().unwrap(),
        approval: approved("suzuki", instant(NOW)),
        reason: "a leak".into(),
        began_before: instant(NOW),
    };
    let randomness = host.draw();
    assert!(matches!(host.drive(behind.end_all_sessions(end, randomness), instant(NOW)).public, Public::Done(_)));
    let mut browser = Tab::default();
    browser.start_session(&mut host, &behind, instant(NOW));
    browser.submit(&mut host, &behind, Button::LogIn, LATER_LOGIN, instant(NOW));
    browser.submit(&mut host, &behind, Button::LogOut, &[], instant(NOW));
    let left: Vec<RowKey> =
        host.rows.iter().filter(|(_, row)| row.sealed_with() == Some(1)).map(|(key, _)| key.clone()).collect();
    assert!(left.contains(&institution()), "{left:?}");
    for key in left {
        assert_eq!(reseal(&mut host, &ahead, &key), ["resealed"], "{key}");
    }
    assert_eq!(under(&host, 1), 0);
    let mut browser = Tab::default();
    browser.start_session(&mut host, &retired, instant(NOW));
    let outcome = browser.submit(&mut host, &retired, Button::LogIn, LATER_LOGIN, instant(NOW));
    assert_eq!(page(&outcome).page, Page::Top);
}

/// ROW-3: whoever has the key before and the way to the database writes rows of any revision. The mark tells that the row had gone to the next key.
#[test]
fn row_3_a_row_that_is_forged_with_a_leaked_key_does_not_fit_its_mark() {
    let [old, _, both, _] = steps();
    let (mut host, _) = lived(&old);
    let (mut thief, keys) = (host.clone(), host.rows.keys().cloned().collect::<Vec<_>>());
    keys.iter().for_each(|key| assert_eq!(reseal(&mut host, &both, key), ["resealed"], "{key}"));
    let initial = InitialPasswords { login_password: "zz88yy77".into(), confirmation_password: "xx66ww55".into() };
    for _ in 0..2 {
        thief.order(&old, "c-1", OperatorCommand::ResetJourney(initial.clone()), instant(NOW));
    }
    let key: RowKey = "customer/c-1".parse().unwrap();
    let (mark, forged) = (RowMark::of(&host.rows[&key]).unwrap(), &thief.rows[&key]);
    assert!(forged.revision > mark.revision());
    assert!(both.row_json(forged).is_ok(), "without a mark it is a row as any other");
    assert_eq!(RowMark::check(&key, Some(mark), Some(forged)), Err(RowMarkError::LowerKey { mark: 2, found: 1 }));
}

/// ROW-2: a row that cannot be opened is an error, whichever key its bytes name. It is never reported as done, because the host retires a key after that.
#[test]
fn row_2_a_row_that_cannot_be_opened_is_never_reported_as_done() {
    let [old, _, both, _] = steps();
    let (before, browser) = lived(&old);
    let mut after = before.clone();
    for key in before.rows.keys() {
        reseal(&mut after, &both, key);
    }
    let of = |text: &str, deployment: &str, new: &[u8; 32]| {
        let keys = HostKeys::new(deployment, 2, new).unwrap().accepting(1, &OLD).unwrap();
        Engine::new(loaded(text), keys)
    };
    let tanuma = cheap().replacen("id = \"seiwa\"", "id = \"tanuma\"", 1);
    let (mut other, mut other_old) = (NEW, OLD);
    (other[0], other_old[0]) = (1, 1);
    let mistyped = Engine::new(loaded(&cheap()), in_force(2, &other).accepting(1, &other_old).unwrap());
    let refused = |host: &Host, engine: &Arc<Engine>, key: &RowKey| {
        let (mut host, rows) = (host.clone(), host.rows.clone());
        let error = host.try_drive(&mut engine.reseal(key.clone()), instant(NOW)).err();
        assert!(error.is_none() || host.rows == rows, "{key}: nothing is written");
        match error {
            Some(ActError::Row { key: told, error }) if told == *key => Some(ErrorRecord::from(error).code),
            None => None,
            other => panic!("{key}: {other:?}"),
        }
    };
    for (host, number) in [(&before, 1), (&after, 2)] {
        for (key, row) in &host.rows {
            let changed = |change: &dyn Fn(&mut Row)| {
                let (mut host, mut row) = (host.clone(), row.clone());
                change(&mut row);
                host.rows.insert(key.clone(), row);
                refused(&host, &both, key)
            };
            let flip = |place: usize| move |row: &mut Row| row.bytes[place] ^= 1;
            let last = row.bytes.len() - 1;
            let cut = |row: &mut Row| {
                row.bytes.pop();
            };
            assert_eq!(changed(&|row| row.bytes.fill(0)), Some(1803), "{key} {number}");
            assert_eq!(changed(&|row| row.bytes.clear()), Some(1803), "{key} {number}");
            assert_eq!(changed(&|row| row.bytes.truncate(40)), Some(1803), "{key} {number}");
            assert_eq!(changed(&cut), Some(1806), "{key} {number}");
            assert_eq!(changed(&flip(30)), Some(1806), "{key} {number}");
            assert_eq!(changed(&flip(last)), Some(1806), "{key} {number}");
            assert_eq!(changed(&|row| row.revision += 1), Some(1808), "{key} {number}");
            assert_eq!(changed(&|_| {}), None, "{key} {number}");
            assert_eq!(refused(host, &of(&tanuma, "tests", &NEW), key), Some(1822), "{key} {number}");
            assert_eq!(refused(host, &of(&cheap(), "production", &NEW), key), Some(1823), "{key} {number}");
            assert_eq!(refused(host, &mistyped, key), Some(1837), "{key} {number}");
        }
        // The row of another subject of the same kind.
        let mut swapped = host.clone();
        let [mine, another]: [RowKey; 2] = ["login/hanako88", "login/hanako99"].map(|key| key.parse().unwrap());
        let row = Row { key: another.clone(), ..swapped.rows[&mine].clone() };
        swapped.rows.insert(another.clone(), row);
        assert_eq!(refused(&swapped, &both, &another), Some(1807));
    }
    assert_eq!(page(&after.look(both.show(&browser.session), instant(NOW))).page, Page::Top);
}

/// ROW-2, LCK-5, INS-5: a machine whose clock is ahead, or which decides by the next profile, seals rows anew and leaves no trace of either. Customers and
/// names that nobody has are served as before.
#[test]
fn row_2_what_is_sealed_anew_records_no_instant_and_no_profile() {
    let [old, _, both, _] = steps();
    let (host, _) = lived(&old);
    let next = cheap().replace("serial = 1\n", "serial = 2\n");
    let newer = Engine::new(loaded(&next), in_force(2, &NEW).accepting(1, &OLD).unwrap());
    let ahead = instant("2027-11-12T10:00:00+09:00");
    for (engine, at) in [(&both, ahead), (&newer, instant(NOW))] {
        let mut host = host.clone();
        let (before, messages) = (host.rows.clone(), host.outbox.len());
        for key in before.keys() {
            host.drive(engine.reseal(key.clone()), at);
            let state = |row: &Row| {
                let told: serde_json::Value = serde_json::from_str(&both.row_json(row).unwrap()).unwrap();
                told["state"].clone()
            };
            assert_eq!(state(&host.rows[key]), state(&before[key]), "{key}");
        }
        assert_eq!((under(&host, 1), host.outbox.len()), (0, messages));
        let mut browser = Tab::default();
        host.order(&both, "c-1", OperatorCommand::EndSessions, instant(NOW));
        browser.start_session(&mut host, &both, instant(NOW));
        let outcome = browser.submit(&mut host, &both, Button::LogIn, LATER_LOGIN, instant(NOW));
        assert_eq!(page(&outcome).page, Page::Top);
    }
}

/// Fault 88: with a leaked old key a thief seals rows of every kind; once the key is retired each is refused, by name.
#[test]
fn fault_88_a_row_under_a_retired_key_is_refused_by_name() {
    let [old, _, both, retired] = steps();
    let (mut host, browser) = lived(&old);
    let forged = host.rows.clone();
    for key in forged.keys() {
        reseal(&mut host, &both, key);
    }
    assert_eq!(under(&host, 1), 0);
    let login = |host: &Host, engine: &Arc<Engine>| {
        let (mut host, mut browser) = (host.clone(), Tab::default());
        browser.start_session(&mut host, engine, instant(NOW));
        let mut act = browser.act(&mut host, engine, Button::LogIn, LATER_LOGIN);
        host.try_drive(&mut act, instant(NOW))
    };
    for (key, row) in &forged {
        let error = SnapshotError::RetiredKey { number: 1 };
        assert_eq!(retired.row_json(row), Err(error), "{key}");
        assert!(both.row_json(row).is_ok(), "{key}"); // it would be taken by a machine that still accepts the key
        let mut stolen = host.clone();
        stolen.rows.insert(key.clone(), row.clone());
        let refused = match key {
            RowKey::Session(_) => stolen.try_drive(&mut retired.show(&browser.session), instant(NOW)),
            RowKey::DecoyAttempts(_) | RowKey::Account(_) => {
                stolen.try_drive(&mut retired.reseal(key.clone()), instant(NOW))
            }
            _ => login(&stolen, &retired),
        };
        let is_own = !matches!(key, RowKey::Session(id) if *id != SessionId::of(&browser.session));
        assert_eq!(refused.err(), is_own.then(|| ActError::Row { key: key.clone(), error }), "{key}");
    }
    // The retired key is an error of its own, apart from a key that is not here.
    let record = ErrorRecord::from(SnapshotError::RetiredKey { number: 1 });
    assert_eq!((record.code, record.name), (1836, "retired-key"));
    assert!(record.ja.ends_with("（鍵1）") && record.en.ends_with("(key 1)"), "{record:?}");
}

/// Fault 68: old and new machines on one store, one step apart. Nobody is locked out, and a session goes on from machine to machine.
#[test]
fn fault_68_keys_are_changed_in_two_steps_on_two_machines() {
    let machines = steps();
    for (first, second) in [(0, 1), (1, 2)] {
        let (one, other) = (&machines[first], &machines[second]);
        let (mut host, _) = lived(one);
        for turn in 0..6 {
            let [here, there] = if turn % 2 == 0 { [one, other] } else { [other, one] };
            let (mut browser, now) = (Tab::default(), instant(NOW));
            browser.start_session(&mut host, here, now);
            // LOG-4: the second login ends the first, so that each turn can log in.
            let ended = OperatorCommand::EndSessions;
            host.order(there, "c-1", ended, now);
            let outcome = browser.submit(&mut host, there, Button::LogIn, LATER_LOGIN, now);
            assert_eq!(page(&outcome).page, Page::Top, "step {first}, turn {turn}");
            assert_eq!(page(&host.look(here.show(&browser.session), now)).page, Page::Top);
        }
    }
    // Two steps at once: the machine that does not know the new key refuses, and counts nothing.
    let (mut host, browser) = lived(&machines[2]);
    let mut act = browser.act(&mut host, &machines[0], Button::LogOut, &[]);
    let refused = host.try_drive(&mut act, instant(NOW));
    assert!(
        matches!(refused, Err(ActError::Row { error: SnapshotError::UnknownKey { number: 2 }, .. })),
        "{refused:?}"
    );
}

/// Fault 69: another secret under a known number is an error of the key. Nothing is called tampered.
#[test]
fn fault_69_a_mistyped_key_is_an_error_of_the_key() {
    let (host, browser) = lived(&opened(in_force(1, &OLD)));
    let mut mistyped = OLD;
    mistyped[31] ^= 1;
    let engine = opened(in_force(1, &mistyped));
    for row in host.rows.values() {
        assert_eq!(engine.row_json(row), Err(SnapshotError::WrongKey { number: 1 }), "{}", row.key);
    }
    let shown = host.clone().try_drive(&mut engine.show(&browser.session), instant(NOW));
    assert!(matches!(shown, Err(ActError::Row { error: SnapshotError::WrongKey { number: 1 }, .. })));
    // The check value finds it before any row is read.
    let check = in_force(1, &OLD).check_value(1).unwrap();
    assert_eq!(check.len(), 16);
    assert!(in_force(1, &OLD).checked(1, &check).is_ok());
    for (keys, number) in
        [(in_force(1, &mistyped), 1), (in_force(2, &OLD), 1), (in_force(2, &NEW).retiring(1).unwrap(), 1)]
    {
        assert_eq!(keys.checked(number, &check).err(), Some(HostKeyError::CheckValue(number)));
    }
    let accepted = in_force(2, &NEW).accepting(1, &OLD).unwrap();
    assert!(accepted.checked(1, &check).is_ok());
    let record = ErrorRecord::from(HostKeyError::CheckValue(1));
    assert_eq!((record.code, record.found.as_deref()), (1838, Some("1")));
}

/// ROW-2: no number has two keys or two roles, in any order.
#[test]
fn row_2_a_number_has_one_key_and_one_role() {
    let keys = || in_force(2, &NEW).accepting(1, &OLD).unwrap().retiring(0).unwrap();
    for number in [0, 1, 2] {
        assert_eq!(keys().accepting(number, &[5; 32]).err(), Some(HostKeyError::Repeated(number)));
        assert_eq!(keys().retiring(number).err(), Some(HostKeyError::Repeated(number)));
    }
    assert!(keys().accepting(3, &[5; 32]).is_ok() && keys().retiring(255).is_ok());
    // A secret under two numbers would still seal under one of them when the other is retired.
    for (secret, number) in [(OLD, 1), (NEW, 2)] {
        assert_eq!(keys().accepting(3, &secret).err(), Some(HostKeyError::Repeated(number)));
    }
}

/// LCK-4, fault 68: a name stays with its decoy while keys come and go. The name's attempts stay counted where they were.
#[test]
fn fault_68_a_name_keeps_its_decoy_while_keys_change() {
    let [old, accepts, both, retired] = steps();
    let mut host = Host::default();
    host.open(&old, "c-1", ACCOUNT, instant(NOW));
    let wrong = |host: &mut Host, engine: &Arc<Engine>| {
        let (mut stranger, now) = (Tab::default(), instant(NOW));
        stranger.start_session(host, engine, now);
        let unknown: Filled<'_> = &[(EntryField::LoginId, "nobody99"), (EntryField::LoginPassword, "wrongpw1")];
        page(&stranger.submit(host, engine, Button::LogIn, unknown, now)).refused.clone().unwrap().because
    };
    let decoys = |host: &Host| host.rows.keys().filter(|key| matches!(key, RowKey::DecoyAttempts(_))).count();
    for engine in [&old, &accepts, &both] {
        assert_eq!(wrong(&mut host, engine), Refusal::WrongCredentials);
        assert_eq!(decoys(&host), 1);
    }
    for key in host.rows.keys().cloned().collect::<Vec<_>>() {
        reseal(&mut host, &both, &key);
    }
    assert_eq!(wrong(&mut host, &retired), Refusal::WrongCredentials);
    assert_eq!(decoys(&host), 1);
    // A machine whose key was retired before the institution's row was sealed anew refuses it, and counts nothing elsewhere.
    let mut early = Host::default();
    early.open(&old, "c-1", ACCOUNT, instant(NOW));
    let (mut stranger, now) = (Tab::default(), instant(NOW));
    stranger.start_session(&mut early, &retired, now);
    let mut act = stranger.act(&mut early, &retired, Button::LogIn, LATER_LOGIN);
    let error = SnapshotError::RetiredKey { number: 1 };
    assert_eq!(early.try_drive(&mut act, now).err(), Some(ActError::Row { key: institution(), error }));
}
