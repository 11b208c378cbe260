//! Rows that were changed, truncated, swapped, restored, or sealed by other keys and versions (fault 64); and the same bytes for the same
//! act.
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/fixed.rs"]
mod fixed;
#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::{Arc, LazyLock};

use fixed::fixed;
use hmac::{Hmac, KeyInit as _, Mac as _};
use host::*;
use madoguchi::*;
use proptest::prelude::*;
use sha2::Sha256;

const NOW: &str = "2026-11-12T10:00:00+09:00";
/// Bytes of a row's header.
const HEADER: usize = 109;
/// Bytes of a row's seal.
const SEAL: usize = 16;
/// Bytes of the longest row.
const ROW_MAX: usize = 16_384;
/// The customer's PC, as the host names it.
const HOME_PC: &str = "home-pc-4f8a1c6e90b27d35";

/// The same for each case of a property.
static HONEST: LazyLock<(Host, Arc<Engine>, Tab)> = LazyLock::new(logged_in);

/// A host with a customer who has completed everything, and a browser that is logged in.
fn logged_in() -> (Host, Arc<Engine>, Tab) {
    let engine = engine(&cheap());
    let (mut host, mut browser, now) = (Host::default(), Tab::default(), instant(NOW));
    host.open(&engine, "c-1", ACCOUNT, now);
    browser.enrol(&mut host, &engine, now);
    browser.start_session(&mut host, &engine, now);
    let outcome = browser.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now);
    assert_eq!(page(&outcome).page, Page::Top);
    (host, engine, browser)
}

/// CRD-9: readable rows show what happened, and no hash, salt, password, answer or token of a session or a page.
#[test]
fn crd_9_a_row_is_read_by_people_without_its_secrets() {
    let (host, engine, browser) = logged_in();
    let told: Vec<String> = host.rows.values().map(|row| engine.row_json(row).unwrap()).collect();
    let parsed: Vec<serde_json::Value> = told.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    let row =
        |kind: &str| parsed.iter().filter(|row| row["row"].as_str().unwrap().starts_with(kind)).collect::<Vec<_>>();
    let (state, account) = (&row("customer/")[0]["state"], &row("account/")[0]["state"]["link"]);
    let customer = &state["access"];
    assert_eq!(
        (&customer["journey"], &customer["journey_until"]),
        (&"done".into(), &"2027-01-12T00:00:00+09:00".into())
    );
    assert_eq!(customer["login_password"]["set_at"], NOW);
    assert_eq!((&customer["login_id"], &account["customer"]), (&"hanako88".into(), &"c-1".into()));
    assert_eq!(customer["questions"][0]["question"], "mothers-birthday");
    assert_eq!(customer["sessions"].as_array().unwrap().len(), 1);
    let attempts = &row("attempts/c-1")[0]["state"]["attempts"];
    assert_eq!(attempts["recorded"], NOW);
    let counters = attempts["counters"]["kept"].as_array().unwrap().iter();
    let of: Vec<_> = counters.map(|own| (own["factor"].as_str().unwrap(), own["origin"].as_str().unwrap())).collect();
    assert!(of.contains(&("login-password", "known")) && of.contains(&("first-use", "known")), "{of:?}");
    assert!(row("session/").iter().any(|session| session["state"]["session"]["state"] == "open"));
    let all = told.concat();
    let tokens = [browser.session.expose(), browser.step.expose()];
    let secrets = [LOGIN, CONFIRMATION, NEW_LOGIN, NEW_CONFIRMATION, "二月十日", "$argon2id"].into_iter().chain(tokens);
    assert!(!secrets.into_iter().any(|secret| all.contains(secret)), "{all}");
    assert!(all.contains(r#""hash":"hidden""#) && all.contains(r#""mark":"hidden""#), "{all}");
    assert!(all.contains(r#""step":"hidden""#), "{all}");
}

/// The result of an act that reads every kind of row except accounts, with one row replaced.
fn press_with(host: &Host, engine: &Arc<Engine>, row: Row) -> Result<Outcome, ActError> {
    let mut host = host.clone();
    let mut browser = Tab::default();
    browser.start_session(&mut host, engine, instant(NOW));
    host.rows.insert(row.key.clone(), row);
    let mut act = browser.act(&mut host, engine, Button::LogIn, LATER_LOGIN);
    host.try_drive(&mut act, instant(NOW))
}

fn refused(host: &Host, engine: &Arc<Engine>, row: &Row, bytes: Vec<u8>) -> SnapshotError {
    match press_with(host, engine, Row { bytes, ..row.clone() }) {
        Err(ActError::Row { key, error }) if key == row.key => error,
        other => panic!("{} was taken: {other:?}", row.key),
    }
}

#[test]
fn fault_64_every_bit_and_every_truncation() {
    let (host, engine, browser) = logged_in();
    let session = RowKey::Session(SessionId::of(&browser.session));
    for key in
        ["customer/c-1".parse().unwrap(), "attempts/c-1".parse().unwrap(), "login/hanako88".parse().unwrap(), session]
    {
        let row = &host.rows[&key];
        // Behind the header one bit of each byte is enough: the seal is over all of them alike.
        for bit in 0..row.bytes.len() * 8 {
            if bit / 8 >= HEADER && bit % 8 != bit / 8 % 8 {
                continue;
            }
            let mut bytes = row.bytes.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let error = refused(&host, &engine, row, bytes);
            match bit / 8 {
                0 | 1 => assert_eq!(error, SnapshotError::NotASnapshot),
                3 => assert!(matches!(error, SnapshotError::UnknownKey { .. })),
                5..13 => assert_eq!(error, SnapshotError::WrongKey { number: 1 }),
                _ => assert_eq!(error, SnapshotError::Tampered, "bit {bit}"),
            }
        }
        for len in 0..row.bytes.len() {
            let error = refused(&host, &engine, row, row.bytes[..len].to_vec());
            assert_eq!(
                error,
                if len < HEADER + SEAL { SnapshotError::NotASnapshot } else { SnapshotError::Tampered },
                "{len}"
            );
        }
        let longer = [row.bytes.as_slice(), &[0]].concat();
        assert_eq!(refused(&host, &engine, row, longer), SnapshotError::Tampered);
        // Older and newer revision numbers with the same bytes.
        for revision in [0, row.revision - 1, row.revision + 1, u64::MAX] {
            let error = press_with(&host, &engine, Row { revision, ..row.clone() }).unwrap_err();
            let due = SnapshotError::RolledBack { expected: revision, found: row.revision };
            assert_eq!(error, ActError::Row { key: row.key.clone(), error: due });
        }
    }
}

#[test]
fn fault_64_any_two_rows_exchanged() {
    let (host, engine, _) = logged_in();
    let key = "customer/c-1".parse().unwrap();
    for other in host.rows.values().filter(|row| row.key != key) {
        let error = refused(&host, &engine, &host.rows[&key], other.bytes.clone());
        assert!(matches!(error, SnapshotError::NotASnapshot | SnapshotError::WrongSubject), "{}: {error}", other.key);
    }
}

/// Seals bytes like the library, computed here from its description.
fn sealed(mut bytes: Vec<u8>, secret: &[u8; 32]) -> Vec<u8> {
    let mac = |key: &[u8], part: &[u8]| -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(&u64::try_from(part.len()).unwrap().to_le_bytes());
        mac.update(part);
        mac.finalize().into_bytes().into()
    };
    let tag = mac(&mac(secret, b"madoguchi snapshots 1"), &bytes);
    bytes.extend(&tag[..16]);
    bytes
}

#[test]
fn fault_64_a_newer_schema_and_a_body_that_is_none() {
    let (host, engine, _) = logged_in();
    let row = &host.rows[&"customer/c-1".parse().unwrap()];
    let unsealed = row.bytes[..row.bytes.len() - SEAL].to_vec();
    assert_eq!(sealed(unsealed.clone(), &[7; 32]), row.bytes, "the seal is as it is described");
    // Section 1 begins behind the header, its schema behind its number.
    assert_eq!(unsealed[HEADER..HEADER + 4], [1, 0, 1, 0]);
    for schema in [0, 2, 3, 255] {
        let mut newer = unsealed.clone();
        newer[HEADER + 2] = schema;
        let due = SnapshotError::TooNew { section: 1, schema };
        assert_eq!(refused(&host, &engine, row, sealed(newer, &[7; 32])), due);
    }
    // A body under the right key that is not a valid state, or has trailing bytes, is refused.
    let header = |sections: u8| [&unsealed[..2], &[sections], &unsealed[3..HEADER]].concat();
    let section = [&[1, 0, 1, 0][..], &[255; 7], &[127], &[40, 0, 0, 0], &[255; 40]].concat();
    let longer = |more: &[u8]| [&unsealed[HEADER..], more].concat();
    for (sections, body) in [(0, vec![]), (2, vec![255; 40]), (1, section), (2, longer(&[1])), (3, longer(&[]))] {
        let bytes = sealed([header(sections), body].concat(), &[7; 32]);
        assert_eq!(refused(&host, &engine, row, bytes), SnapshotError::NotASnapshot);
    }
    // One that is longer than any row is refused, however much of it is filler.
    for (more, taken) in [(ROW_MAX - row.bytes.len(), true), (ROW_MAX + 1 - row.bytes.len(), false)] {
        let bytes = sealed([unsealed.as_slice(), &vec![0; more]].concat(), &[7; 32]);
        let pressed = press_with(&host, &engine, Row { bytes, ..row.clone() });
        assert_eq!(pressed.is_ok(), taken, "{more} zeros");
    }
}

/// INS-14: an institution's engine, with the same key on the same store, takes no row of another's. Nor does another deployment's.
#[test]
fn ins_14_a_customer_is_not_logged_in_by_another_institution() {
    let (host, _, browser) = logged_in();
    let text = cheap();
    let named = |name: &str| text.replacen("id = \"seiwa\"", &format!("id = \"{name}\""), 1);
    assert_ne!(named("tanuma"), text);
    let engine = |text: &str, deployment: &str| {
        let keys = HostKeys::new(deployment, 1, &[7; 32]).unwrap();
        Engine::new(Arc::new(Profile::load_with_cheap_hashes(text).unwrap()), keys)
    };
    let name: RowKey = "login/hanako88".parse().unwrap();
    for (engine, first, due) in [
        (engine(&named("tanuma"), "tests"), name, Some(SnapshotError::OtherInstitution)),
        (engine(&text, "production"), institution(), Some(SnapshotError::OtherDeployment)),
        (engine(&text, "tests"), institution(), None),
    ] {
        // Each kind of row: a login, the session that is shown, the customer that is adopted, the row that is read by people.
        let login = press_with(&host, &engine, host.rows[&"login/hanako88".parse().unwrap()].clone());
        let told = host.rows.values().map(|row| engine.row_json(row).err());
        assert!(told.collect::<Vec<_>>().iter().all(|error| *error == due), "{due:?}");
        let looked = host.clone().try_drive(&mut engine.show(&browser.session), instant(NOW));
        let adopted = host.clone().try_drive(&mut engine.adopt("c-1".parse().unwrap(), true), instant(NOW));
        for (act, key) in [
            // The other institution has a row of its own; the other deployment reads this one first.
            (login, first.clone()),
            (looked, RowKey::Session(SessionId::of(&browser.session))),
            (adopted, "customer/c-1".parse().unwrap()),
        ] {
            assert_eq!(act.err(), due.map(|error| ActError::Row { key, error }));
        }
    }
}

/// ROW-2: what an environment is remembered by is the beginning of an HMAC that no change of the library may change.
#[test]
fn row_2_the_digest_of_an_environment_is_part_of_the_format() {
    let engine = engine(&cheap());
    let (mut host, now) = (Host::default(), instant(NOW));
    let mut pc = Tab { environment: Some(HOME_PC), ..Tab::default() };
    host.open(&engine, "c-1", ACCOUNT, now);
    pc.enrol(&mut host, &engine, now);
    let told = engine.row_json(&host.rows[&"customer/c-1".parse().unwrap()]).unwrap();
    // HMAC-SHA-256 under the subkey `madoguchi tokens 1`, over `environment`, `c-1` and the name, computed outside the library.
    assert!(told.contains(r#""digest":"ac34454ecfce7418fb6c341654134b30""#), "{told}");
}

#[test]
fn fault_64_keys_are_changed_without_a_stop() {
    let (host, _, mut browser) = logged_in();
    let profile = Arc::new(Profile::load_with_cheap_hashes(&cheap()).unwrap());
    let keys = HostKeys::new("tests", 2, &[9; 32]).unwrap().accepting(1, &[7; 32]).unwrap();
    let rotated = Engine::new(Arc::clone(&profile), keys);
    let (mut live, now) = (host.clone(), instant(NOW));
    // The session continues, and its writes are sealed with the new key.
    assert_eq!(page(&live.look(rotated.show(&browser.session), now)).page, Page::Top);
    let out = browser.submit(&mut live, &rotated, Button::LogOut, &[], now);
    assert_eq!(page(&out).page, Page::LoggedOut);
    assert_eq!(live.rows[&"customer/c-1".parse().unwrap()].bytes[3], 2);
    // Without the previous key, every row that it sealed is refused.
    let alone = Engine::new(profile, HostKeys::new("tests", 2, &[9; 32]).unwrap());
    let row = &host.rows[&"customer/c-1".parse().unwrap()];
    let error = press_with(&host, &alone, row.clone()).unwrap_err();
    let due = ActError::Row { key: institution(), error: SnapshotError::UnknownKey { number: 1 } };
    assert_eq!(error, due);
}

#[test]
fn lck_6_an_environment_stays_known_when_the_key_is_changed() {
    let text = cheap()
        .replace("factor = \"login-password\"\nlimit = 6", "factor = \"login-password\"\nlimit = 6\napart = true");
    let before = engine(&text);
    let (mut host, now) = (Host::default(), instant(NOW));
    let mut pc = Tab { environment: Some(HOME_PC), ..Tab::default() };
    host.open(&before, "c-1", ACCOUNT, now);
    pc.enrol(&mut host, &before, now);
    let keys = HostKeys::new("tests", 2, &[9; 32]).unwrap().accepting(1, &[7; 32]).unwrap();
    let after = Engine::new(Arc::new(Profile::load_with_cheap_hashes(&text).unwrap()), keys);
    let mut stranger = Tab::default();
    stranger.start_session(&mut host, &after, now);
    for _ in 0..6 {
        let wrong: Filled<'_> = &[(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "wrongpw1")];
        stranger.submit(&mut host, &after, Button::LogIn, wrong, now);
    }
    for name in [HOME_PC, "home-pc-4f8a1c6e90b27d36"] {
        let mut browser = Tab { environment: Some(name), ..Tab::default() };
        browser.start_session(&mut host, &after, now);
        let outcome = browser.submit(&mut host, &after, Button::LogIn, LATER_LOGIN, now);
        let expected = if name == HOME_PC { Page::Top } else { Page::Login };
        assert_eq!(page(&outcome).page, expected, "{name}");
        if expected == Page::Top {
            browser.submit(&mut host, &after, Button::LogOut, &[], now);
        }
    }
}

/// LCK-6, fault 88: a device that was remembered under a key is forgotten with the key's retirement, although every row was sealed anew. It counts as a
/// stranger until its next login, which remembers it under the key in force.
#[test]
fn lck_6_an_environment_under_a_retired_key_is_forgotten() {
    let text = cheap()
        .replace("factor = \"login-password\"\nlimit = 6", "factor = \"login-password\"\nlimit = 6\napart = true");
    let (before, mut host, now) = (engine(&text), Host::default(), instant(NOW));
    host.open(&before, "c-1", ACCOUNT, now);
    Tab { environment: Some(HOME_PC), ..Tab::default() }.enrol(&mut host, &before, now);
    let next = || HostKeys::new("tests", 2, &[9; 32]).unwrap();
    let accepting = Engine::new(loaded(&text), next().accepting(1, &[7; 32]).unwrap());
    for row in host.rows.keys().cloned().collect::<Vec<_>>() {
        host.drive(accepting.reseal(row), now);
    }
    assert!(host.rows.values().all(|row| row.sealed_with() == Some(2)));
    let retired = Engine::new(loaded(&text), next().retiring(1).unwrap());
    // Strangers are locked out; then the customer logs in from the device.
    let logs_in = |host: &mut Host, engine: &Arc<Engine>, now| {
        for _ in 0..6 {
            let mut stranger = Tab::default();
            stranger.start_session(host, engine, now);
            let wrong = [(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "wrongpw1")];
            stranger.submit(host, engine, Button::LogIn, &wrong, now);
        }
        let mut pc = Tab { environment: Some(HOME_PC), ..Tab::default() };
        pc.start_session(host, engine, now);
        page(&pc.submit(host, engine, Button::LogIn, LATER_LOGIN, now)).page
    };
    assert_eq!(logs_in(&mut host.clone(), &accepting, now), Page::Top);
    assert_eq!(logs_in(&mut host.clone(), &retired, now), Page::Login);
    // A login while nobody is locked out.
    let mut pc = Tab { environment: Some(HOME_PC), ..Tab::default() };
    pc.start_session(&mut host, &retired, now);
    pc.submit(&mut host, &retired, Button::LogIn, LATER_LOGIN, now);
    pc.submit(&mut host, &retired, Button::LogOut, &[], now);
    assert_eq!(logs_in(&mut host, &retired, now), Page::Top);
}

#[test]
fn act_1_a_row_that_was_not_asked_for_ends_the_act() {
    let (mut host, engine, browser) = logged_in();
    let all: Vec<Row> = host.rows.values().cloned().collect();
    let mut act = browser.act(&mut host, &engine, Button::LogOut, &[]);
    assert!(matches!(act.loaded(all.clone(), instant(NOW)), Err(ActError::ForeignRow(_))));
    assert_eq!((act.need(), act.outcome().is_none()), (&Need::Nothing, true));
    assert_eq!(act.loaded(Vec::new(), instant(NOW)), Err(ActError::Misuse));
    // The same row twice.
    let mut act = browser.act(&mut host, &engine, Button::LogOut, &[]);
    let Need::Load(keys) = act.need().clone() else { panic!("no load") };
    let twice = [host.load(&keys), host.load(&keys)].concat();
    assert!(matches!(act.loaded(twice, instant(NOW)), Err(ActError::ForeignRow(_))));
    // A row that was not requested.
    let mut act = browser.act(&mut host, &engine, Button::LogOut, &[]);
    assert_eq!(act.committed(instant(NOW)), Err(ActError::Misuse));
    let mut act = browser.act(&mut host, &engine, Button::LogOut, &[]);
    assert_eq!((act.conflicted(), act.conflicted()), (Err(ActError::Misuse), Err(ActError::Misuse)));
}

proptest! {
    #![proptest_config(fixed(256))]

    #[test]
    fn fault_64_no_bytes_make_a_row(bytes in proptest::collection::vec(any::<u8>(), 0..300), honest in any::<bool>()) {
        let engine = engine(&cheap());
        let key: RowKey = "customer/c-1".parse().unwrap();
        // Even under the right header and seal, an invalid state is an error and nothing else.
        let bytes = if honest && bytes.len() > HEADER {
            let (host, ..) = &*HONEST;
            let row = &host.rows[&key].bytes;
            sealed([&row[..2], &[bytes[0] % 4], &row[3..HEADER], &bytes[HEADER..]].concat(), &[7; 32])
        } else {
            bytes
        };
        let mut act = engine.adopt("c-1".parse().unwrap(), false);
        let given = act.loaded(vec![Row { revision: HONEST.0.rows[&key].revision, key, bytes }], instant(NOW));
        let refused = matches!(given, Err(ActError::Row { .. }));
        prop_assert!(refused);
    }

    /// The same profile, rows, request, instants and randomness give the same bytes, so that any decision can be replayed.
    #[test]
    fn the_same_again_is_the_same(seed in any::<[u8; 32]>(), wrong in any::<bool>()) {
        let once = || {
            let (mut host, engine, _) = logged_in();
            let mut browser = Tab::default();
            browser.start_session(&mut host, &engine, instant("2026-11-12T11:00:00+09:00"));
            let password = if wrong { "wrongpw1" } else { NEW_LOGIN };
            let submission = Submission {
                session: browser.session.clone(),
                step: browser.step.clone(),
                button: Button::LogIn,
                entries: vec![(EntryField::LoginId, "hanako88".into()), (EntryField::LoginPassword, password.into())],
                environment: None,
                maintenance: None,
            };
            let mut act = engine.submit(submission, Randomness::new(seed));
            host.try_drive(&mut act, instant("2026-11-12T11:00:01+09:00")).unwrap();
            (host.rows, host.outbox, act.outcome_line().expose().to_owned())
        };
        prop_assert_eq!(once(), once());
    }
}
