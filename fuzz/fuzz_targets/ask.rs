//! Any line gets one line of JSON, an object with either an answer or errors.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use madoguchi::Profile;

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);

fuzz_target!(|line: &str| {
    let answer = SEIWA.ask(line);
    assert!(!answer.contains('\n'));
    let answer: serde_json::Value = serde_json::from_str(&answer).expect("an answer is JSON");
    assert!(answer.get("answer").is_some() != answer.get("error").is_some());
});
