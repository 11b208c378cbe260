//! The MAC of messages: what a relay finds if somebody changes, adds, renames or moves a message in the outbox (NTC-1, NTC-2).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::collections::BTreeSet;
use std::sync::Arc;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";

/// A message as the outbox stores it.
fn stored(message: &Message) -> (String, String) {
    (message.id.to_string(), serde_json::to_string(&MessageRecord::from(message)).unwrap())
}

/// The messages of a customer who takes up first use, is reset, and comes back: notices and records.
fn outbox(engine: &Arc<Engine>) -> Vec<(String, String)> {
    let (mut host, mut browser, now) = (Host::default(), Tab::default(), instant(NOW));
    host.open(engine, "c-1", ACCOUNT, now);
    browser.enrol(&mut host, engine, now);
    browser.start_session(&mut host, engine, now);
    browser.submit(&mut host, engine, Button::LogIn, LATER_LOGIN, now);
    let reset = OperatorCommand::ResetJourney(InitialPasswords {
        login_password: "zz88yy77".into(),
        confirmation_password: "xx66ww55".into(),
    });
    host.order(engine, "c-1", reset, now);
    host.outbox.iter().map(stored).collect()
}

/// OPR-1: a refused request is recorded too, and no name of a message is longer than 128 bytes, however long the name of its customer is.
#[test]
fn opr_1_no_name_of_a_message_is_longer_than_a_store_keeps() {
    let (engine, mut host, now) = (engine(&cheap()), Host::default(), instant(NOW));
    let longest = "c".repeat(64);
    host.order(&engine, &longest, OperatorCommand::EndSessions, now);
    host.open(&engine, &longest, ACCOUNT, now);
    Tab::default().enrol(&mut host, &engine, now);
    host.order(&engine, &longest, OperatorCommand::CloseContract, now);
    let longest = host.outbox.iter().map(|message| message.id.len()).max();
    // customer/ + 64 + :refused: + 32 + :0
    assert_eq!(longest, Some(9 + 64 + 9 + 32 + 2));
}

fn code(checked: Result<(), Errors>) -> (u16, String) {
    let error = checked.unwrap_err().remove(0);
    (error.code, error.field)
}

fn told(code: Code) -> (u16, String) {
    (code.number(), "line".to_owned())
}

#[test]
fn ntc_2_every_committed_message_is_the_library_s() {
    let engine = engine(&cheap());
    let messages = outbox(&engine);
    assert!(messages.iter().any(|(_, line)| line.contains(r#""notice":"#)), "{messages:?}");
    assert!(messages.iter().any(|(_, line)| line.contains(r#""operator":"#)), "{messages:?}");
    for (id, line) in &messages {
        assert_eq!(engine.check_message(id, line), Ok(()), "{line}");
    }
    let macs: BTreeSet<_> = messages.iter().map(|(_, line)| line.split(r#""mac":"#).nth(1).unwrap()).collect();
    assert_eq!(macs.len(), messages.len());
}

/// However its JSON is written, it is the same message.
#[test]
fn ntc_2_blanks_escapes_and_the_order_of_members_do_not_matter() {
    let engine = engine(&cheap());
    for (id, line) in outbox(&engine) {
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap().replace("customer", "\\u0063ustomer");
        assert_ne!(pretty, line);
        assert_eq!(engine.check_message(&id, &pretty), Ok(()), "{pretty}");
    }
}

/// No character of a message can be replaced: by another digit or letter, by a quote, or by nothing.
#[test]
fn ntc_2_a_message_that_was_changed_is_refused() {
    let engine = engine(&cheap());
    for (id, line) in outbox(&engine) {
        for (place, char) in line.char_indices() {
            for with in [if char == '0' { "1" } else { "0" }, if char == '"' { "x" } else { "\"" }, ""] {
                let mut other = line.clone();
                other.replace_range(place..place + char.len_utf8(), with);
                assert!(engine.check_message(&id, &other).is_err(), "{other}");
            }
        }
    }
}

#[test]
fn ntc_2_a_message_keeps_its_name_and_its_members() {
    let engine = engine(&cheap());
    let messages = outbox(&engine);
    let [(id, line), (other, _)] = &messages[..2] else { panic!("two messages") };
    assert_eq!(code(engine.check_message(other, line)), told(Code::MessageForm));
    let renamed = line.replacen(id, other, 1);
    assert_eq!(code(engine.check_message(other, &renamed)), told(Code::MessageChanged));
    let with = |member: &str| line.replacen('{', &format!("{{{member},"), 1);
    for member in [r#""to":"thief@example.com""#, r#""audit2":{}"#, r#""":[]"#] {
        assert_eq!(code(engine.check_message(id, &with(member))), told(Code::MessageChanged), "{member}");
    }
    for member in [r#""seq":1"#, r#""sent":null"#, r#""new":[true]"#] {
        assert_eq!(code(engine.check_message(id, &with(member))), told(Code::MessageForm), "{member}");
    }
    // Two readers could take two different values of such a line.
    let twice = code(engine.check_message(id, &with(&format!(r#""id":"{id}""#))));
    assert_eq!(twice, (Code::RepeatedField.number(), "line.id".to_owned()));
    for line in ["[]", "{}", r#"{"id":"x"}"#, r#"{"id":"x","mac":7}"#, r#"{"id":"x","mac":"01"}"#, r#""x""#] {
        assert_eq!(code(engine.check_message("x", line)), told(Code::MessageForm), "{line}");
    }
    assert_eq!(code(engine.check_message("x", "{")), told(Code::NotJson));
}

/// A relay knows keys by their numbers and roles as the engine does for rows.
#[test]
fn ntc_2_a_message_is_checked_under_its_own_key_and_place() {
    let (id, line) = outbox(&engine(&cheap())).remove(0);
    let under = |text: &str, keys: HostKeys| Engine::new(loaded(text), keys).check_message(&id, &line);
    let keys = |deployment: &str, number, byte| HostKeys::new(deployment, number, &[byte; 32]).unwrap();
    assert_eq!(under(&cheap(), keys("tests", 2, 9).accepting(1, &[7; 32]).unwrap()), Ok(()));
    assert_eq!(code(under(&cheap(), keys("tests", 2, 9).retiring(1).unwrap())), told(Code::RetiredKey));
    assert_eq!(code(under(&cheap(), keys("tests", 2, 9))), told(Code::SnapshotKey));
    assert_eq!(code(under(&cheap(), keys("tests", 1, 9))), told(Code::WrongKey));
    assert_eq!(code(under(&cheap(), keys("production", 1, 7))), told(Code::MessageChanged));
    let other = cheap().replace("id = \"seiwa\"", "id = \"tanuma\"");
    assert_ne!(other, cheap());
    assert_eq!(code(under(&other, keys("tests", 1, 7))), told(Code::MessageChanged));
}
