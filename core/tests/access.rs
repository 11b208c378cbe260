//! The whole path through the guide: contract, first use, first login, registration, and the next login (ENR-1 … ENR-5, LOG-1).

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use host::*;
use madoguchi::*;

/// ACT-2: a buffer that was never filled is not accepted as randomness. An act that needs randomness does not begin with it; an act that
/// draws none does not check it.
#[test]
fn act_2_zeros_for_randomness_begin_no_act() {
    let (engine, mut host, now) = (engine(&cheap()), Host::default(), instant("2026-11-10T10:00:00+09:00"));
    host.open(&engine, "c-1", ACCOUNT, now);
    let zeros = || Randomness::new([0; 32]);
    let submission = Submission {
        session: "s".into(),
        step: "x".into(),
        button: Button::LogIn,
        entries: Vec::new(),
        environment: None,
        maintenance: None,
    };
    let line = engine.take_line(r#"{"act":"start-session"}"#, zeros()).unwrap();
    for mut act in [engine.start_session(zeros()), engine.submit(submission, zeros()), line] {
        let Need::Load(keys) = act.need().clone() else { panic!("{act:?}") };
        assert_eq!(act.loaded(host.load(&keys), now), Err(ActError::NoRandomness));
        assert_eq!((act.need(), act.outcome().is_none()), (&Need::Nothing, true));
        assert_eq!(act.loaded(Vec::new(), now), Err(ActError::Misuse), "it is over");
    }
    let mut line = engine.take_line(r#"{"act":"start-session"}"#, zeros()).unwrap();
    let errors = line.give_rows(&LoadedInput { rows: Vec::new(), now }).unwrap_err();
    assert_eq!((errors[0].name, errors[0].field.as_str()), ("all-zero", "randomness"));
    let dry = engine.take_line(r#"{"act":"adopt","customer":"c-1","dry":true}"#, zeros()).unwrap();
    assert!(matches!(host.drive(dry, now).public, Public::Changes(_)));
    assert_eq!(Randomness::from_host(&[0; 32]).unwrap_err(), RandomnessError::AllZero);
    assert_eq!(Randomness::from_host(&[1; 31]).unwrap_err(), RandomnessError::Length);
}

/// ROW-2: it is not accepted as a current or previous key, or as a pepper either.
#[test]
fn row_2_zeros_are_no_key_and_no_pepper() {
    assert_eq!(HostKeys::new("tests", 1, &[0; 32]).unwrap_err(), HostKeyError::AllZero);
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
    assert_eq!(keys.accepting(0, &[0; 32]).unwrap_err(), HostKeyError::AllZero);
    let one = |place: usize| (0..32).map(|own| u8::from(own == place)).collect::<Vec<_>>();
    assert!((0..32).all(|place| HostKeys::new("tests", 1, &one(place)).is_ok() && Pepper::new(one(place)).is_ok()));
    assert_eq!(Pepper::new(vec![0; 32]).unwrap_err(), PepperError::AllZero);
}

/// INS-14: the name of a deployment, at t−1, t, t+1 of its length and at each byte; what would be taken stands in the error.
#[test]
fn ins_14_a_deployment_has_a_name_of_printable_ascii() {
    let named = |name: &str| HostKeys::new(name, 1, &[7; 32]).err();
    for (length, taken) in [(0, false), (1, true), (31, true), (32, true), (33, false), (1_000, false)] {
        assert_eq!(named(&"a".repeat(length)).is_none(), taken, "{length}");
    }
    for byte in 0..=127_u8 {
        let taken = (b'!'..=b'~').contains(&byte);
        assert_eq!(named(&format!("a{}", char::from(byte))).is_none(), taken, "{byte}");
    }
    for name in ["本番", "ａ", "e\u{301}", " a", "a "] {
        assert_eq!(named(name), Some(HostKeyError::Deployment), "{name}");
    }
    let error = ErrorRecord::from(HostKeyError::Deployment);
    assert_eq!((error.code, error.name, error.rule), (1824, "deployment-name", "INS-14"));
    assert!(error.en.contains("1 to 32 printable ASCII characters") && error.ja.contains("1～32文字"), "{error:?}");
    // The name is judged before the secret.
    assert_eq!(HostKeys::new("", 1, &[0; 32]).err(), Some(HostKeyError::Deployment));
}

#[test]
fn enr_1_to_5_the_whole_way() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    let now = instant("2026-11-10T10:00:00+09:00");
    host.open(&engine, "c-1", ACCOUNT, now);
    tab.enrol(&mut host, &engine, now);
    // First use is completed: the next login leads to the top page.
    tab.start_session(&mut host, &engine, now);
    let wrong = tab.submit(&mut host, &engine, Button::LogIn, FIRST_LOGIN, now);
    assert_eq!(page(&wrong).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
    let top = tab.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now);
    assert_eq!(page(&top).page, Page::Top);
    // The notices and records are in order, and each mail goes to the address that the rule names.
    let told: Vec<String> = host
        .outbox
        .iter()
        .map(|message| match &message.body {
            MessageBody::Audit(record) => record.event.to_string(),
            MessageBody::Notice(notice) => format!("{} to {}", notice.kind, notice.to.as_deref().unwrap_or("nobody")),
        })
        .collect();
    assert_eq!(told.join("\n"), TOLD.trim());
}

/// ENR-1, LOG-3: one page of first use shows the login ID that was registered. The login page after it, and the session that the login opens, keep nothing of it.
#[test]
fn log_3_a_login_begins_with_nothing_entered() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    let now = instant("2026-11-10T10:00:00+09:00");
    host.open(&engine, "c-1", ACCOUNT, now);
    tab.start_session(&mut host, &engine, now);
    let kept = |host: &Host| {
        let sessions = host.rows.values().filter(|row| matches!(row.key, RowKey::Session(_)));
        sessions.filter(|row| engine.row_json(row).unwrap().contains("hanako88")).count()
    };
    for (button, entries, to) in WAY.iter().take(5) {
        let outcome = tab.submit(&mut host, &engine, *button, entries, now);
        assert_eq!(page(&outcome).page, *to, "{button}: {outcome:?}");
        assert_eq!(kept(&host), usize::from(*to == Page::FirstUseDone), "{to}");
    }
}

/// The card and the login are attempts; on the page of both passwords both old ones are counted before either is compared (LCK-2).
const TOLD: &str = "
contract-opened
session-started
attempt-counted
attempt-succeeded
session-opened
login-id-taken
login-id-taken to card@example.jp
attempt-counted
attempt-succeeded
session-opened
questions-registered
attempt-counted
attempt-counted
attempt-succeeded
attempt-succeeded
passwords-changed
passwords-changed to card@example.jp
attempt-counted
attempt-succeeded
data-registered
mail-changed to card@example.jp
registered to data.tarou@xxxx.com
session-ended
session-started
attempt-counted
attempt-failed
attempt-counted
attempt-succeeded
session-opened
";
