//! What nobody outside may learn: a refused login always costs the same work (LCK-4, LCK-7, fault 14), and no secret appears anywhere
//! (fault 62).
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";
const LATER: &str = "2026-11-12T10:05:00+09:00";

use EntryField as F;

/// What one submission cost, and what it revealed.
#[derive(Debug, PartialEq)]
struct Cost {
    needs: Vec<(&'static str, Vec<(&'static str, usize)>)>,
    hashes: u64,
    told: (Page, Option<Refusal>, Vec<String>, usize, usize),
}

/// Prepares a customer who has completed everything, then submits a stranger's login page.
fn cost_of(prepare: impl FnOnce(&mut Host, &Arc<Engine>), button: Button, entries: Filled<'_>) -> (Cost, Reason) {
    let (engine, mut host, now) = (engine(&cheap()), Host::default(), instant(NOW));
    host.open(&engine, "c-1", ACCOUNT, now);
    Tab::default().enrol(&mut host, &engine, now);
    host.open(&engine, "c-2", "012-1-7654321", now);
    prepare(&mut host, &engine);
    let mut tab = Tab::default();
    tab.start_session(&mut host, &engine, instant(LATER));
    if button == Button::Next {
        tab.submit(&mut host, &engine, Button::FirstUse, &[], instant(LATER));
    }
    let before = engine.arenas().hashes();
    host.needs.clear();
    let outcome = tab.submit(&mut host, &engine, button, entries, instant(LATER));
    let view = page(&outcome);
    let refused = view.refused.as_ref();
    let rules = refused.map(|refused| refused.rules.iter().map(ToString::to_string).collect()).unwrap_or_default();
    let told = (view.page, refused.map(|own| own.because), rules, view.shown.len(), view.last_logins.len());
    (Cost { needs: host.needs, hashes: engine.arenas().hashes() - before, told }, outcome.internal.reason)
}

fn wrong_logins(host: &mut Host, engine: &Arc<Engine>, times: usize, at: &str) {
    let mut tab = Tab::default();
    tab.start_session(host, engine, instant(at));
    for _ in 0..times {
        tab.submit(host, engine, Button::LogIn, WRONG_LOGIN, instant(at));
    }
}

const WRONG_LOGIN: Filled<'static> = &[(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw1")];
const UNKNOWN_LOGIN: Filled<'static> = &[(F::LoginId, "nobody12"), (F::LoginPassword, "wrongpw1")];

#[test]
fn fault_14_login_costs_the_same_for_everyone_who_is_not_let_in() {
    let nothing = |_: &mut Host, _: &Arc<Engine>| ();
    let (wrong, reason) = cost_of(nothing, Button::LogIn, WRONG_LOGIN);
    assert_eq!(reason, Reason::Wrong);
    // Read: the session and the institution's row, the login ID, the customer and the attempts. Written: the count, then the verdict with the page's token; nothing of the customer.
    let needs: Vec<_> =
        wrong.needs.iter().map(|(need, keys)| (*need, keys.iter().map(|key| key.0).collect())).collect();
    let expected: [(&str, Vec<&str>); 6] = [
        ("load", vec!["session", "institution"]),
        ("load", vec!["login"]),
        ("load", vec!["subject", "attempts"]),
        ("commit", vec!["attempts"]),
        ("load", vec![]),
        ("commit", vec!["attempts", "session"]),
    ];
    assert_eq!((needs.as_slice(), wrong.hashes), (&expected[..], 1));
    let act = |what: fn() -> OperatorCommand| {
        move |host: &mut Host, engine: &Arc<Engine>| drop(host.order(engine, "c-1", what(), instant(NOW)))
    };
    let live = |host: &mut Host, engine: &Arc<Engine>| {
        let mut tab = Tab::default();
        tab.start_session(host, engine, instant(NOW));
        tab.submit(host, engine, Button::LogIn, LATER_LOGIN, instant(NOW));
    };
    let others: Vec<(&str, (Cost, Reason), Reason)> = vec![
        ("unknown", cost_of(nothing, Button::LogIn, UNKNOWN_LOGIN), Reason::UnknownLogin),
        (
            "temporarily locked",
            cost_of(|host, engine| wrong_logins(host, engine, 6, NOW), Button::LogIn, WRONG_LOGIN),
            Reason::FactorTemporarilyLocked,
        ),
        (
            "temporarily locked, right",
            cost_of(|host, engine| wrong_logins(host, engine, 6, NOW), Button::LogIn, LATER_LOGIN),
            Reason::FactorTemporarilyLocked,
        ),
        ("suspended", cost_of(act(|| OperatorCommand::SuspendContract), Button::LogIn, WRONG_LOGIN), Reason::Wrong),
        (
            "suspended, right",
            cost_of(act(|| OperatorCommand::SuspendContract), Button::LogIn, LATER_LOGIN),
            Reason::NoContract,
        ),
        (
            "closed, right",
            cost_of(act(|| OperatorCommand::CloseContract), Button::LogIn, LATER_LOGIN),
            Reason::NoContract,
        ),
        ("logged in, wrong", cost_of(live, Button::LogIn, WRONG_LOGIN), Reason::Wrong),
    ];
    for (name, (cost, reason), expected) in others {
        assert_eq!(reason, expected, "{name}");
        assert_eq!(cost, wrong, "{name}");
    }
}

#[test]
fn fault_14_a_lock_costs_the_same() {
    let text = cheap().replace(
        "factor = \"login-password\"\nlimit = 6\ntemporary-lock-minutes = 30\ntemporary-locks-to-lock = 3",
        "factor = \"login-password\"\nlimit = 3\ntemporary-locks-to-lock = 1",
    );
    let engine = engine(&text);
    let mut host = Host::default();
    host.open(&engine, "c-1", ACCOUNT, instant(NOW));
    Tab::default().enrol(&mut host, &engine, instant(NOW));
    let mut seen = Vec::new();
    for (times, entries) in
        [(0, WRONG_LOGIN), (3, WRONG_LOGIN), (0, LATER_LOGIN), (0, UNKNOWN_LOGIN), (3, UNKNOWN_LOGIN)]
    {
        let mut tab = Tab::default();
        tab.start_session(&mut host, &engine, instant(NOW));
        for _ in 0..times {
            tab.submit(&mut host, &engine, Button::LogIn, entries, instant(NOW));
        }
        host.needs.clear();
        let before = engine.arenas().hashes();
        let outcome = tab.submit(&mut host, &engine, Button::LogIn, entries, instant(NOW));
        assert_eq!(page(&outcome).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
        seen.push((std::mem::take(&mut host.needs), engine.arenas().hashes() - before));
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{seen:#?}");
}

#[test]
fn fault_14_first_use_costs_the_same_for_everyone_who_is_not_let_in() {
    let card = |number: &'static str, password: &'static str| {
        [
            (F::BranchNumber, "012"),
            (F::AccountType, "1"),
            (F::AccountNumber, number),
            (F::LoginPassword, password),
            (F::ConfirmationPassword, CONFIRMATION),
        ]
    };
    let nothing = |_: &mut Host, _: &Arc<Engine>| ();
    let suspended = |host: &mut Host, engine: &Arc<Engine>| {
        drop(host.order(engine, "c-2", OperatorCommand::SuspendContract, instant(NOW)))
    };
    let (wrong, reason) = cost_of(nothing, Button::Next, &card("7654321", "wrongpw1"));
    assert_eq!((reason, wrong.hashes), (Reason::Wrong, 2));
    for (name, (cost, reason), expected) in [
        ("unknown", cost_of(nothing, Button::Next, &card("0000000", "wrongpw1")), Reason::UnknownAccount),
        ("taken, right", cost_of(nothing, Button::Next, &card("3456789", LOGIN)), Reason::FirstUseDone),
        ("taken, wrong", cost_of(nothing, Button::Next, &card("3456789", "wrongpw1")), Reason::FirstUseDone),
        ("suspended, right", cost_of(suspended, Button::Next, &card("7654321", LOGIN)), Reason::NoContract),
    ] {
        assert_eq!(reason, expected, "{name}");
        assert_eq!(cost, wrong, "{name}");
    }
}

/// Every encoding in which a text could appear.
fn spellings(secret: &str) -> Vec<Vec<u8>> {
    let hex = |bytes: &[u8], upper: bool| -> Vec<u8> {
        let digit = |byte: &u8| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") };
        bytes.iter().map(digit).collect::<String>().into_bytes()
    };
    let utf8 = secret.as_bytes().to_vec();
    let le: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> = secret.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let list = |bytes: &[u8]| bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ").into_bytes();
    vec![hex(&utf8, false), hex(&utf8, true), base64(&utf8), list(&utf8), hex(&le, false), utf8, le, be]
}

/// Base64 from the first whole group on, without the padded end.
fn base64(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = |group: &[u8]| {
        let bits = group.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| DIGITS[bits >> shift & 63])
    };
    bytes.chunks_exact(3).flat_map(digits).collect()
}

#[test]
fn fault_62_no_secret_of_the_whole_way_is_seen_anywhere() {
    let (engine, mut host, now) = (engine(&cheap()), Host::default(), instant(NOW));
    host.open(&engine, "c-1", ACCOUNT, now);
    let mut tab = Tab { environment: Some("cookie-9f31c7a2e4b8d05611"), ..Tab::default() };
    // Stored rows contain the pages' tokens, which are useless without the session's token; displayed rows do not.
    let (mut stored, mut seen): (Vec<Vec<u8>>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
    let (mut tokens, mut pages): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let wrong: Filled<'_> = &[(F::LoginId, "hanako88"), (F::LoginPassword, "Wr0ngSecret")];
    let odd: Filled<'_> = &[(F::LoginId, "hanako88"), (F::LoginPassword, "OddSecret漢字")];
    tab.start_session(&mut host, &engine, now);
    let (log_out, way) = WAY.split_last().unwrap();
    let home = (Button::Home, &[][..], Page::Home);
    let way = way.iter().chain(CHANGE_OF_MAIL).chain([log_out, &home]);
    for &(button, entries, to) in way {
        let mut reached = None;
        let tries = if button == Button::LogIn { vec![wrong, odd, entries] } else { vec![entries] };
        for entries in tries {
            tokens.push(tab.session.expose().to_owned());
            pages.push(tab.step.expose().to_owned());
            let mut act = tab.act(&mut host, &engine, button, entries);
            let outcome = loop {
                seen.push(format!("{act:?}").into_bytes());
                stored.push(act.need_line().into_bytes());
                match act.need().clone() {
                    Need::Load(keys) => act.loaded(host.load(&keys), now).unwrap(),
                    Need::Commit(commit) => {
                        seen.push(format!("{commit:?}").into_bytes());
                        assert!(host.commit(&commit));
                        act.committed(now).unwrap();
                    }
                    Need::Find(names) => act.found(&host.find(&names), now).unwrap(),
                    Need::Hsm(_) => panic!("no pepper is in an HSM"),
                    Need::Nothing => break act.outcome().unwrap().clone(),
                }
            };
            seen.push(format!("{outcome:?} {:?}", act.outcome_record()).into_bytes());
            // Only the customer sees the one page with the answers, and a new session token: checks `outcome_line` of the others.
            if page(&outcome).page != Page::Enrolled && page(&outcome).session.is_none() {
                // The line contains the page's own token for the next submission.
                let own = page(&outcome).step.expose();
                seen.push(act.outcome_line().expose().replace(&format!("\"{own}\""), "").into_bytes());
            }
            tab.shown(&outcome);
            reached = Some(page(&outcome).page);
        }
        assert_eq!(reached, Some(to), "{button}");
    }
    // Rows in their readable form.
    seen.extend(host.rows.values().map(|row| engine.row_json(row).unwrap().into_bytes()));
    // Errors of the facade.
    for line in [
        r#"{"act":"submit","session":"T0kenCanary1","step":"x","button":"log-in","entries":[{"field":"login-password","text":["Wr0ngSecret"]}]}"#,
        r#"{"act":"submit","session":"T0kenCanary1","step":"x","button":"log-in","entries":[{"field":"login-password","text":"Wr0ngSecret"]}"#,
        r#"{"act":"operate","order":"open-contract","operator":"o","customer":"c","reason":"r","login_password":"OddSecret漢字","confirmation_password":5}"#,
    ] {
        let errors = engine.take_line(line, Randomness::new([1; 32])).map(drop).unwrap_err();
        seen.push(format!("{errors:?} {}", serde_json::to_string(&errors).unwrap()).into_bytes());
    }
    stored.extend(host.rows.values().map(|row| row.bytes.clone()));
    seen.extend(host.rows.values().map(|row| format!("{row:?}").into_bytes()));
    seen.extend(host.outbox.iter().map(|message| format!("{message:?}").into_bytes()));
    seen.push(format!("{engine:?}").into_bytes());
    let secrets = [
        LOGIN,
        CONFIRMATION,
        NEW_LOGIN,
        NEW_CONFIRMATION,
        "Wr0ngSecret",
        "OddSecret漢字",
        "T0kenCanary1",
        "cookie-9f31c7a2e4b8d05611",
    ];
    let answers = ["二月十日", "さくら小", "田中先生"];
    let secrets = secrets.into_iter().chain(answers).map(str::to_owned).chain(tokens);
    let nowhere = secrets.map(|secret| (secret, true));
    for (secret, nowhere) in nowhere.chain(pages.into_iter().filter(|page| !page.is_empty()).map(|page| (page, false)))
    {
        for spelling in spellings(&secret).into_iter().filter(|spelling| spelling.len() >= 6) {
            for text in seen.iter().chain(stored.iter().filter(|_| nowhere)) {
                let at = text.windows(spelling.len()).position(|part| part == spelling);
                assert!(at.is_none(), "{secret:?} in {}", String::from_utf8_lossy(text));
            }
        }
    }
}

/// Shows that the test above can fail: the page with the answers does contain them.
#[test]
fn fault_62_the_canary_is_seen_where_it_is_shown() {
    let (engine, mut host, now) = (engine(&cheap()), Host::default(), instant(NOW));
    host.open(&engine, "c-1", ACCOUNT, now);
    let mut tab = Tab::default();
    tab.start_session(&mut host, &engine, now);
    for (button, entries, to) in WAY {
        let act = tab.act(&mut host, &engine, *button, entries);
        let mut act = act;
        let outcome = host.try_drive(&mut act, now).unwrap();
        let line = act.outcome_line();
        assert_eq!(line.expose().contains("二月十日"), *to == Page::Enrolled, "{to}");
        tab.shown(&outcome);
        if *to == Page::Enrolled {
            break;
        }
    }
    assert!(spellings("二月十日").len() == 8 && base64(b"Man") == b"TWFu");
}

/// OPR-1: a reason that contains an initial password of its own request is refused, and neither the record nor an error repeats it.
#[test]
fn opr_1_a_reason_with_an_initial_password_is_recorded_nowhere() {
    let (engine, now) = (engine(&cheap()), instant(NOW));
    let account: Account = ACCOUNT.parse().unwrap();
    let open = |initial| OperatorCommand::OpenContract { account, initial, mail: None };
    type Make<'a> = (&'a str, bool, &'a dyn Fn(InitialPasswords) -> OperatorCommand);
    let commands: [Make<'_>; 2] =
        [("open-contract", false, &open), ("reset-journey", true, &OperatorCommand::ResetJourney)];
    for (act, has_contract, command) in commands {
        for secret in ["n5r8t2y6", "h4j7k9d3"] {
            let wide: String = secret.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
            let (first, last) = secret.split_at(4);
            let upper = secret.to_uppercase();
            let [marked, long] =
                ["々", "ー"].map(|between| secret.chars().flat_map(|c| [c.to_string(), between.to_owned()]).collect());
            let split = [format!("{first} {last}"), format!("{first}-{last}")].into_iter();
            for said in split.chain([secret.to_owned(), wide, upper, marked, long]) {
                let mut host = Host::default();
                if has_contract {
                    host.open(&engine, "c-1", ACCOUNT, now);
                }
                let (rows, messages) = (host.rows.clone(), host.outbox.len());
                let reason = format!("窓口で渡した{said}。");
                let initial =
                    InitialPasswords { login_password: "n5r8t2y6".into(), confirmation_password: "h4j7k9d3".into() };
                let request = OperatorRequest {
                    operator: "sato".parse().unwrap(),
                    approval: approved("suzuki", now),
                    reason: reason.as_str().into(),
                    customer: "c-1".parse().unwrap(),
                    what: command(initial),
                };
                let randomness = host.draw();
                let refused = host.drive(engine.operate(request, randomness), now);
                let Public::Refused(told) = &refused.public else { panic!("{act} {said}: {refused:?}") };
                let because = (told.because, refused.internal.reason);
                assert_eq!(because, (Refusal::ReasonHasSecret, Reason::ReasonHasSecret), "{act} {said}");
                assert!(host.rows == rows && host.outbox.len() == messages + 1, "{act} {said}");
                let MessageBody::Audit(record) = &host.outbox.last().unwrap().body else { panic!("no record") };
                let names: Vec<_> = record.facts.iter().map(|fact| fact.name.as_str()).collect();
                assert_eq!(
                    (record.event, names),
                    (AuditEvent::OperatorRequestRefused, vec!["act", "approver", "approved_at", "why"])
                );
                let account = if has_contract { "" } else { r#","account":"012-1-3456789""# };
                let line = format!(
                    r#"{{"act":"operate","command":"{act}","operator":"sato","approver":"suzuki","approved_at":"{now}","customer":"c-1","reason":"{reason}"{account},"login_password":"n5r8t2y6","confirmation_password":"h4j7k9d3"}}"#
                );
                let errors = engine.take_line(&line, Randomness::new([1; 32])).map(drop).unwrap_err();
                let codes: Vec<_> = errors.iter().map(|error| (error.code, error.field.as_str())).collect();
                assert_eq!(codes, [(1848, "reason")], "{line}");
                let seen =
                    format!("{refused:?} {:?} {errors:?} {}", host.outbox, serde_json::to_string(&errors).unwrap());
                for secret in [said.as_str(), "n5r8t2y6", "h4j7k9d3"] {
                    assert!(!seen.contains(secret), "{act} {said}: {seen}");
                }
            }
        }
    }
    // A part of a password is not the password.
    let mut host = Host::default();
    let initial = InitialPasswords { login_password: "n5r8t2y6".into(), confirmation_password: "h4j7k9d3".into() };
    let (operator, customer) = ("sato".parse().unwrap(), "c-1".parse().unwrap());
    let request = OperatorRequest { operator, approval: None, reason: "n5r8t2y".into(), customer, what: open(initial) };
    let randomness = host.draw();
    assert_eq!(host.drive(engine.operate(request, randomness), now).internal.reason, Reason::Done);
}
