//! For any input the facade answers with one JSON object on one line: it never panics, never writes a line break, and quotes what was found
//! safely (FORM-1 … FORM-3).

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[path = "support/fixed.rs"]
mod fixed;

use std::sync::{Arc, LazyLock};

use fixed::fixed;
use madoguchi::{Code, Engine, HostKeys, IdError, Profile, Randomness, Request, SessionId};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);

/// Asks, and checks the properties of every answer.
fn ask(line: &str) -> Value {
    let answer = SEIWA.ask(line);
    assert!(!answer.contains(|c: char| c.is_ascii_control()), "{answer:?}");
    let value: Value = serde_json::from_str(&answer).unwrap();
    let object = value.as_object().unwrap();
    assert!(object.contains_key("answer") != object.contains_key("error"), "{answer}");
    if let Some(errors) = object.get("error") {
        let errors = errors.as_array().unwrap();
        assert!(!errors.is_empty());
        assert!(object.keys().all(|key| key == "error" || key == "id"));
        for error in errors {
            let code = Code::ALL.iter().find(|code| error["code"] == code.number()).unwrap();
            assert_eq!((&error["name"], &error["rule"]), (&json!(code.name()), &json!(code.rule())));
            let found = error.get("found").and_then(Value::as_str).unwrap_or_default();
            assert!(found.chars().count() <= 61 && !found.contains(char::is_control), "{found:?}");
            assert!(error.get("position").is_none_or(|position| position.as_u64().is_some()));
        }
    } else {
        assert_eq!(object["profile"]["hash"], SEIWA.hash());
        assert!(Request::WORDS.iter().any(|word| object["answer"] == *word));
    }
    value
}

/// The codes and fields of the errors.
fn errors(line: &str) -> Vec<(u64, String)> {
    let answer = ask(line);
    let errors = answer["error"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|error| (error["code"].as_u64().unwrap(), error["field"].as_str().unwrap().to_owned())).collect()
}

/// One valid request of each word, and some with all fields.
fn good() -> Vec<Value> {
    let maintenance = json!({ "revision": "r1", "windows": [{
        "from": "2027-03-01T00:00:00+09:00", "to": "2027-03-02T00:00:00+09:00",
        "services": ["balance"], "ja": "臨時休止", "en": "maintenance",
    }]});
    vec![
        json!({ "ask": "hours", "service": "balance", "at": "2027-01-04T12:00:00+09:00" }),
        json!({ "ask": "hours", "service": "balance", "at": "2027-03-01T12:00:00Z", "maintenance": maintenance }),
        json!({ "ask": "windows", "service": "payeasy", "from": "2027-01-01T00:00:00+09:00", "to": "2027-02-01T00:00:00+09:00" }),
        json!({ "ask": "windows", "service": "balance", "from": "2027-02-01T00:00:00+09:00", "to": "2027-04-01T00:00:00+09:00",
                "closed": true, "maintenance": maintenance }),
        json!({ "ask": "ical", "service": "statement", "from": "2027-01-01T00:00:00+09:00", "to": "2027-02-01T00:00:00+09:00",
                "closed": false, "domain": "u.1", "stamp": "2026-12-01T00:00:00Z" }),
        json!({ "ask": "day", "date": "2027-01-01" }),
        json!({ "ask": "days", "from": "2026-09-18", "business": 3 }),
        json!({ "ask": "between", "from": "2026-01-01", "to": "2027-01-01" }),
        json!({ "ask": "statement", "on": "2027-01-04", "from": "2026-10-07", "to": "2027-01-04" }),
        json!({ "ask": "fee", "to": "other-bank", "amount": 30000, "member": true, "on": "2027-01-04" }),
        json!({ "ask": "charge", "item": "monthly-basic", "on": "2027-01-04" }),
        json!({ "ask": "page", "page": "review", "button": "back" }),
        json!({ "ask": "pages" }),
        json!({ "ask": "text", "key": "enter-twice", "page": "passwords" }),
        json!({ "ask": "connection", "tls": "tls-1.3", "cipher_bits": 256, "certificate": "ev" }),
        json!({ "ask": "environment", "user_agent": "Mozilla/5.0 (Windows NT 6.3; rv:82.0) Gecko/20100101 Firefox/82.0",
                "os_version": "8.1", "latest": [{ "browser": "firefox", "version": "82" }] }),
        json!({ "ask": "check-entry", "form": "login-id", "entry": "hanako88", "entry_again": "hanako88" }),
        json!({ "ask": "check-password", "new_password": "Tulip2026", "new_password_again": "Tulip2026",
                "current_password": "k7w2m9p4", "other_password": "Rose2026", "login_id": "hanako88" }),
        json!({ "ask": "check-questions", "first_question": "fathers-birthday", "first_answer": "二月十日",
                "second_question": "favourite-song", "second_answer": "さくら", "third_question": "new-song-genre", "third_answer": "ロック" }),
        json!({ "ask": "questions" }),
        json!({ "ask": "profile" }),
        json!({ "ask": "lock-policy", "factor": "one-time-password", "alphabet": 10, "length": 6, "successes_per_day": 1 }),
        json!({ "ask": "lock-history", "factor": "login-password", "events": [
            { "event": "begin", "at": "2026-11-02T09:00:00+09:00", "origin": "stranger" },
            { "event": "wrong", "at": "2026-11-02T09:00:01+09:00", "attempt": 1, "origin": "stranger" },
        ]}),
    ]
}

#[test]
fn form_2_every_word_answers() {
    let words: Vec<_> = good().iter().map(|request| ask(&request.to_string())["answer"].clone()).collect();
    assert!(Request::WORDS.iter().all(|word| words.iter().any(|answer| answer == *word)), "{words:?}");
}

// --- anything at all -------------------------------------------------------------------------------------------------

/// JSON of any shape.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(&["balance", "other-bank", "2027-01-04", "2027-01-04T00:00:00Z", "payeasy"][..])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(name(), inner, 0..6).prop_map(|object| Value::Object(Map::from_iter(object))),
        ]
    })
}

/// A name of a field, known or not.
fn name() -> impl Strategy<Value = String> {
    let known = [
        "ask",
        "id",
        "service",
        "at",
        "maintenance",
        "from",
        "to",
        "closed",
        "domain",
        "stamp",
        "date",
        "business",
        "on",
        "amount",
        "member",
        "item",
        "revision",
        "windows",
        "services",
        "ja",
        "en",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(fixed(2_000))]

    #[test]
    fn form_1_any_text_has_an_answer(line in any::<String>()) {
        ask(&line);
    }

    #[test]
    fn form_1_any_json_has_an_answer(value in any_json()) {
        ask(&value.to_string());
    }

    /// A request with its word and random fields.
    #[test]
    fn form_3_any_request_has_an_answer(
        word in prop::sample::select(Request::WORDS), fields in prop::collection::btree_map(name(), any_json(), 0..8),
    ) {
        let mut request = Map::from_iter(fields);
        request.insert("ask".to_owned(), word.into());
        ask(&Value::Object(request).to_string());
    }

    /// A valid request with one wrong field: the errors name that field, or something inside it.
    #[test]
    fn form_3_what_is_wrong_is_named(
        request in any::<prop::sample::Index>(), field in any::<prop::sample::Index>(), value in any_json(),
    ) {
        let requests = good();
        let mut request = requests[request.index(requests.len())].clone();
        let fields: Vec<String> = request.as_object().unwrap().keys().cloned().collect();
        let field = &fields[field.index(fields.len())];
        request[field] = value;
        for (_, named) in errors(&request.to_string()) {
            // An error in a range may name its other end.
            let of_range = ["from", "to"].contains(&field.as_str()) && ["from", "to", "business", "on"].contains(&named.as_str());
            prop_assert!(field == "ask" || named.starts_with(field.as_str()) || of_range, "{} is wrong, {} is named", field, named);
        }
    }

    /// A truncated request is refused.
    #[test]
    fn form_1_a_part_of_a_line_is_refused(request in any::<prop::sample::Index>(), end in any::<prop::sample::Index>()) {
        let requests = good();
        let line = requests[request.index(requests.len())].to_string();
        let end = (0..=end.index(line.len())).rev().find(|&end| line.is_char_boundary(end)).unwrap();
        prop_assert_eq!(errors(line.split_at(end).0), [(1001, String::new())]);
    }

    /// The order of the fields and the blanks between them do not matter.
    #[test]
    fn form_3_fields_stand_in_any_order(
        (request, fields) in prop::sample::select(good()).prop_flat_map(|request| {
            let fields: Vec<_> = request.as_object().unwrap().clone().into_iter().collect();
            (Just(request), Just(fields).prop_shuffle())
        }),
    ) {
        let want = SEIWA.ask(&request.to_string());
        let shuffled = Value::Object(Map::from_iter(fields));
        prop_assert_eq!(&SEIWA.ask(&shuffled.to_string()), &want);
        prop_assert_eq!(&SEIWA.ask(&format!(" \t{}\r\n", serde_json::to_string_pretty(&shuffled).unwrap())), &want);
    }

    /// An id of any type is repeated unchanged, in answers and in errors.
    #[test]
    fn form_3_any_id_is_repeated(id in any_json()) {
        for rest in [r#""ask":"profile""#, r#""ask":"profile","x":1"#, r#""ask":"nothing""#, r#""x":1"#] {
            for line in [format!("{{\"id\":{id},{rest}}}"), format!("{{{rest},\"id\":{id}}}")] {
                ask(&line);
                prop_assert!(SEIWA.ask(&line).starts_with(&format!("{{\"id\":{id},")), "{}", line);
            }
        }
    }
}

#[test]
fn form_3_ids_of_every_type() {
    for id in [
        "null",
        "true",
        "0",
        "-0",
        "1.10",
        "18446744073709551616",
        "123456789012345678901234567890",
        r#""""#,
        r#""a\u0000b\"\\""#,
        "[]",
        r#"{"id":{"ask":1}}"#,
    ] {
        let answer = SEIWA.ask(&format!(r#"{{"ask":"day","date":"2027-01-01","id":{id}}}"#));
        assert!(answer.starts_with(&format!(r#"{{"id":{id},"answer":"day""#)), "{answer}");
    }
    assert_eq!(ask(r#"{"ask":"day","date":"2027-01-01"}"#).get("id"), None);
    // An id that spans several lines is repeated on one line.
    assert_eq!(ask("{\"id\":[1,\n2,\r\n\t3],\"ask\":\"profile\"}")["id"], json!([1, 2, 3]));
}

// --- hours -----------------------------------------------------------------------------------------------------------

/// An answer names each rule once: the one of the hours, then those that close.
#[test]
fn hrs_8_an_answer_names_each_rule_once() {
    // A first Monday: the hours are open, and ※3 closes. A Tuesday: the hours themselves are closed.
    for (service, at, rules) in [
        ("balance", "2026-06-01T02:00:00+09:00", json!(["HRS-1", "HRS-4a"])),
        ("telephone", "2026-06-09T08:00:00+09:00", json!(["HRS-3"])),
    ] {
        assert_eq!(
            ask(&json!({"ask": "hours", "service": service, "at": at}).to_string())["rules"],
            rules,
            "{service}"
        );
    }
}

/// A footnote is told where its mark stands in the words of one language only.
#[test]
fn hrs_4_a_mark_in_either_language_is_explained() {
    let (ja, en) = ("0:00～24:00（※3を除く）", "0:00-24:00 every day, except ※3");
    for (from, to) in [(ja, "0:00～24:00"), (en, "0:00-24:00 every day")] {
        // The balance inquiry has the first row.
        let profile = Profile::load(&Profile::SEIWA.replacen(from, to, 1)).unwrap();
        let line = json!({"ask": "hours", "service": "balance", "at": "2026-06-09T12:00:00+09:00"}).to_string();
        let answer: Value = serde_json::from_str(&profile.ask(&line)).unwrap();
        let rules: Vec<_> = answer["footnotes"].as_array().unwrap().iter().map(|note| &note["rule"]).collect();
        assert_eq!(rules, ["HRS-4a", "HRS-4b", "HRS-4c", "HRS-4d", "HRS-4e", "HRS-4f"], "without {from}");
    }
}

// --- odd lines -------------------------------------------------------------------------------------------------------

#[test]
fn form_1_odd_lines_are_refused_safely() {
    let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let rows = [
        (String::new(), 1001, ""),
        (" ".to_owned(), 1001, ""),
        ("\u{feff}{}".to_owned(), 1001, ""),
        ("{".to_owned(), 1001, ""),
        ("\0".to_owned(), 1001, ""),
        ("nonsense".to_owned(), 1001, ""),
        (r#"{"ask":"profile"} x"#.to_owned(), 1001, ""),
        (r#"{"ask":"profile"}{"ask":"profile"}"#.to_owned(), 1001, ""),
        (r#"{"ask":"profile",}"#.to_owned(), 1001, ""),
        (r#"{"ask":NaN}"#.to_owned(), 1001, ""),
        ("{\"ask\":\"a\u{1}b\"}".to_owned(), 1001, ""),
        (deep(100_000), 1001, ""),
        ("[".repeat(1_000_000), 1001, ""),
        (format!(r#"{{"ask":"profile","id":{}}}"#, deep(100_000)), 1001, ""),
        ("[]".to_owned(), 1005, ""),
        ("\"ask\"".to_owned(), 1005, ""),
        ("{}".to_owned(), 1004, "ask"),
        (r#"{"ask":7}"#.to_owned(), 1005, "ask"),
        (r#"{"ask":"Profile"}"#.to_owned(), 1002, "ask"),
        (r#"{"ask":"a\u0000b\u001f\u007f\u0085"}"#.to_owned(), 1002, "ask"),
        (format!(r#"{{"ask":"{}"}}"#, "あ".repeat(1_000_000)), 1002, "ask"),
        (format!(r#"{{"ask":"{}"}}"#, "x".repeat(10 << 20)), 1006, ""),
        (" ".repeat(4 * 1024 * 1024 + 1), 1006, ""),
        (r#"{"ask":"fee","ask":"day"}"#.to_owned(), 1007, "ask"),
        (r#"{"ask":"day","date":"2027-01-01","date":"2027-01-02"}"#.to_owned(), 1007, "date"),
        (r#"{"ask":"day","date":"2027-01-01\u0000"}"#.to_owned(), 1101, "date"),
        (r#"{"ask":"day","date":"２０２７-01-01"}"#.to_owned(), 1101, "date"),
        (r#"{"ask":"day","date":"2027-01-01","zone":"JST"}"#.to_owned(), 1003, "zone"),
    ];
    for (line, code, field) in rows {
        let shown: String = line.chars().take(60).collect();
        assert_eq!(errors(&line), [(code, field.to_owned())], "{shown}");
    }
    // Half a surrogate pair is not a character: it is refused everywhere.
    for lone in [r"\ud800", r"\udc00\ud800", r"x\udfff"] {
        for line in [
            format!(r#"{{"ask":"{lone}"}}"#),
            format!(r#"{{"ask":"day","date":"{lone}"}}"#),
            format!(r#"{{"{lone}":1}}"#),
            format!(r#"{{"id":"{lone}","ask":"profile"}}"#),
        ] {
            assert!(ask(&line).get("error").is_some(), "{line}");
        }
    }
}

/// A line that is not UTF-8 is refused as such; one that is too long, as too long, whatever is in it. The limit itself is allowed.
#[test]
fn form_1_the_length_of_a_line_is_looked_at_before_its_bytes() {
    let most = 4 * 1024 * 1024;
    for (length, code) in [(1, 1001), (most, 1001), (most + 1, 1006)] {
        let answer: Value = serde_json::from_str(&SEIWA.ask_bytes(&vec![0xff; length])).unwrap();
        assert_eq!(answer["error"][0]["code"], code, "{length} bytes");
    }
}

/// A session ID has 64 hexadecimal digits: an error names the place where a short one ends, and the limit if there are more.
#[test]
fn id_1_a_session_id_has_64_digits() {
    let of = |length: usize| "a5".repeat(length / 2).parse::<SessionId>().map(|id| id.to_string());
    assert_eq!(of(64), Ok("a5".repeat(32)));
    assert_eq!(of(0), Err(IdError::Empty));
    assert_eq!(of(62), Err(IdError::Character { position: 62 }));
    assert_eq!(of(66), Err(IdError::TooLong { max: 64 }));
}

/// The position of a fault counts bytes of the line. The text there is not quoted, because it may be a secret.
#[test]
fn form_1_the_place_is_where_it_is() {
    for (line, there) in [
        ("{\"ask\":\n\"profile\",\n x}", "x}"),
        ("{\"ask\":\"day\",\"date\":あ}", "あ}"),
        ("{\"あああ\":1,\"date\":あ}", "あ}"),
        ("{\"ask\":\"profile\"} x", "x"),
    ] {
        let answer = ask(line);
        let error = &answer["error"][0];
        let position = usize::try_from(error["position"].as_u64().unwrap()).unwrap();
        assert_eq!((line.split_at(position).1, error.get("found")), (there, None), "{line:?}: {error}");
    }
}

/// The time for a line full of errors grows with its length, not with the square of it.
#[test]
fn form_3_a_hundred_thousand_unknown_fields() {
    let name = |n: u32| format!("{n:05}").bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>();
    let fields: String = (0..100_000).map(|n| format!(",\"{}\":0", name(n))).collect();
    assert_eq!(errors(&format!("{{\"ask\":\"profile\"{fields}}}")).first(), Some(&(1003, "aaaaa".to_owned())));
}

/// Every error of a request is reported, not only the first.
#[test]
fn form_3_every_error_at_once() {
    let line = r#"{"ask":"fee","to":"other","amount":1.5,"member":"yes","when":"2027-01-04","why":1}"#;
    let want = [(1304, "to"), (1301, "amount"), (1005, "member"), (1004, "on"), (1003, "when"), (1003, "why")];
    assert_eq!(errors(line), want.map(|(code, field)| (code, field.to_owned())));
    let line = r#"{"ask":"hours","service":"x","at":"2027-01-04T00:00:00","maintenance":{"revision":1,"windows":[
        {"from":"2027-01-04","to":"2027-01-05T00:00:00Z","services":["balance","x"],"ja":"あ"},7]}}"#;
    let want = [
        (1201, "service"),
        (1105, "at"),
        (1005, "maintenance.revision"),
        (1104, "maintenance.windows[0].from"),
        (1201, "maintenance.windows[0].services[1]"),
        (1004, "maintenance.windows[0].en"),
        (1005, "maintenance.windows[1]"),
    ];
    assert_eq!(errors(line), want.map(|(code, field)| (code, field.to_owned())));
}

/// Every line with one byte removed, changed or inserted: no answer contains a piece of a secret. No spelling of a name, and no other line
/// in place of a request, makes an error quote a value (fault 73).
#[test]
fn fault_73_no_spelling_of_a_name_makes_an_error_quote_a_secret() {
    let seiwa = Arc::new(Profile::seiwa());
    let engine = Engine::new(Arc::clone(&seiwa), HostKeys::new("tests", 1, &[7; 32]).unwrap());
    let secret = "Zq7Xw9Kp3Vm";
    // Each letter of a name as an escape, and unknown names.
    let escaped = |name: &str| name.chars().map(|letter| format!("\\u{:04x}", u32::from(letter))).collect::<String>();
    let names = ["entry", "entries", "login_password", "session", "step", "new_password", "first_answer", "id", "x"];
    let names = names.into_iter().flat_map(|name| [name.to_owned(), escaped(name), name.to_uppercase()]);
    let words = ["check-entry", "check-password", "submit", "order", "fee"];
    let words: Vec<_> = words.into_iter().flat_map(|word| [word.to_owned(), escaped(word)]).collect();
    let mut lines: Vec<String> = ["\"S\"", "[\"S\"]", "[[\"S\"]]", "S", "\"S", "password=S", "{\"S\"", "\"S\\ud800\""]
        .map(|line| line.replace('S', secret))
        .to_vec();
    for name in names {
        for word in &words {
            for kind in ["ask", "act"] {
                let values = [
                    "\"S\"",
                    "[\"S\"]",
                    "{\"S\":1}",
                    "{\"text\":\"S\"}",
                    "[{\"field\":\"x\",\"text\":\"S\",\"text\":\"S\"}]",
                    "\"S\\udc00\"",
                    "S",
                ];
                for value in values.map(|value| value.replace('S', secret)) {
                    let request = format!(r#""{kind}":"{word}""#);
                    lines.extend([
                        format!(r#"{{{request},"{name}":{value}}}"#),
                        format!(r#"{{{request},"{name}":{value},"{name}":{value}}}"#),
                        format!(r#"{{{request},"{name}":{value} {value}}}"#),
                        format!(r#"{{"{name}":{value},{request}"#),
                    ]);
                }
            }
        }
    }
    for line in &lines {
        // The whole error except the path of names: a value in the place of a name is a name.
        let told = |found: Option<&str>| found.is_some_and(|found| found.contains(secret.get(..4).unwrap()));
        let answer: Value = serde_json::from_str(&seiwa.ask(line)).unwrap();
        for error in answer["error"].as_array().into_iter().flatten() {
            assert!(["found", "ja", "en"].iter().all(|text| !told(error[text].as_str())), "{line}: {error}");
        }
        for error in engine.take_line(line, Randomness::new([1; 32])).err().into_iter().flatten() {
            assert!(
                [error.found.as_deref(), Some(&error.ja), Some(&error.en)].into_iter().all(|text| !told(text)),
                "{line}"
            );
        }
    }
}

#[test]
fn fault_62_no_error_of_a_line_quotes_a_secret() {
    let seiwa = Profile::seiwa();
    let lines = [
        r#"{"ask":"check-entry","form":"password","entry":"Zq7Xw9Kp3Vm","entry_again":"Zq7Xw9Kp3Vn"}"#,
        r#"{"ask":"check-password","new_password":"Zq7Xw9Kp3Vm","current_password":"Zq7Xw9Kp3Vm","login_id":"Zq7Xw9Kp3Vm"}"#,
        r#"{"ask":"check-questions","first_question":"a","first_answer":"Zq7Xw9Kp3Vm","second_question":"b","second_answer":"Zq7Xw9Kp3Vm","third_question":"c","third_answer":"Zq7Xw9Kp3Vm"}"#,
        r#"{"ask":"check-entry","form":"password","entry":["Zq7Xw9Kp3Vm"],"entry_again":{"Zq7Xw9Kp3Vm":1}}"#,
    ];
    let leaks = |answer: &str| ["Zq7X", "Xw9K", "Kp3V"].iter().any(|piece| answer.contains(piece));
    for line in lines {
        assert!(!leaks(&seiwa.ask(line)), "{line}");
        for place in 0..line.len() {
            let (before, after) = line.split_at(place);
            let rest = after.get(1..).unwrap_or_default();
            assert!(!leaks(&seiwa.ask(before)), "{before}");
            for put in ["", "\"", "{", "}", ",", "x", "\\", "\\ud800", "\u{1}"] {
                for line in [format!("{before}{put}{rest}"), format!("{before}{put}{after}")] {
                    // A name may be quoted, and the inserted byte may have turned a secret into a name.
                    let answer = seiwa.ask(&line);
                    let named = serde_json::from_str::<Value>(&answer).unwrap();
                    let found =
                        named["error"].as_array().into_iter().flatten().filter_map(|error| error["found"].as_str());
                    assert!(found.clone().all(|found| !leaks(found)), "{line}: {answer}");
                }
            }
        }
    }
}

#[test]
fn id_1_what_is_wrong_with_a_name_is_said_in_each_language() {
    let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("tests", 1, &[7; 32]).unwrap());
    let names = ["", "Sato", "c/1", &"a".repeat(300)];
    let lines = names.into_iter().flat_map(|name| {
        let order =
            json!({"act": "operate", "operator": name, "reason": "窓口", "customer": name, "command": "open-contract"});
        let due = json!({"act": "due", "row": format!("customer/{name}")});
        [order, due].map(|line| line.to_string())
    });
    let mut told = 0;
    for line in lines {
        let errors = engine.take_line(&line, Randomness::new([1; 32])).err().unwrap_or_default();
        for error in errors.iter().filter(|error| [Code::NotAName.name(), Code::NotAKey.name()].contains(&error.name)) {
            assert!(!error.ja.contains(|c: char| c.is_ascii_lowercase()), "{}", error.ja);
            let why = ["空です", "位置0の文字は使えません", "位置1の文字は使えません", "バイト以下"];
            assert!(why.iter().any(|why| error.ja.contains(why)), "{}", error.ja);
            assert!(error.en.is_ascii(), "{}", error.en);
            told += 1;
        }
    }
    assert_eq!(told, 10);
}

#[test]
fn fault_62_no_error_quotes_what_lies_in_a_value_or_stands_for_a_name() {
    let seiwa = Arc::new(Profile::seiwa());
    let engine = Engine::new(Arc::clone(&seiwa), HostKeys::new("tests", 1, &[7; 32]).unwrap());
    let secret = "k7w2m9p4";
    let nests = [
        json!({"button": "log-in", "login-password": secret}),
        json!([secret]),
        json!([[{"field": "login-password", "text": secret}]]),
    ];
    let mut lines = Vec::new();
    for nest in &nests {
        for field in ["button", "act", "session", "step", "entries", "x"] {
            let mut line = json!({"act": "submit", "button": "log-in", "entries": []});
            line[field] = nest.clone();
            lines.push(line);
        }
        for field in ["order", "customer", "operator", "account", "act"] {
            let mut line =
                json!({"act": "operate", "operator": "sato", "customer": "c-1", "command": "reset", "reason": "x"});
            line[field] = nest.clone();
            lines.push(line);
        }
        for field in ["service", "at", "ask", "maintenance"] {
            let mut line = json!({"ask": "hours", "service": "balance", "at": "2027-01-04T10:00:00+09:00"});
            line[field] = nest.clone();
            lines.push(line);
        }
        lines.push(json!({"ask": "check-entry", "form": nest, "entry": secret}));
        lines.push(json!({"ask": "fee", "to": nest, "amount": nest, "member": nest, "on": nest}));
    }
    lines.push(json!({"act": "submit", "button": "log-in", "entries": [{"field": "login-password", secret: ""}]}));
    lines.push(json!({"act": "submit", "button": "log-in", "entries": [], secret: ""}));
    lines.push(json!({"ask": "hours", secret: ""}));
    for line in lines.iter().map(Value::to_string) {
        let answer = seiwa.ask(&line);
        assert!(answer.contains("error") && !answer.contains(secret), "{line}: {answer}");
        let errors = engine.take_line(&line, Randomness::new([1; 32])).err().unwrap_or_default();
        assert!(!errors.is_empty() && !format!("{errors:?}").contains(secret), "{line}: {errors:?}");
    }
    // A misspelt name is reported by name.
    for (line, field) in
        [(r#"{"ask":"day","date":"2027-01-04","dates":1}"#, "dates"), (r#"{"ask":"day","date2":1}"#, "date2")]
    {
        assert!(ask(line)["error"].as_array().unwrap().iter().any(|error| error["field"] == *field), "{line}");
    }
}

#[test]
fn profile_2_nothing_in_an_error_turns_a_terminal_round() {
    let answer = SEIWA.ask("{\"ask\":\"hours\",\"service\":\"\u{202e}\u{200b}x\",\"\u{202e}y\":1}");
    assert!(!answer.contains(['\u{202e}', '\u{200b}']), "{answer}");
}
