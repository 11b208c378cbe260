//! Any User-Agent is judged: refused only for its length, never supported without a matching row.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use madoguchi::{Browser, CurrentVersionRecord, EnvironmentRequest, Profile, Support};

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);

fuzz_target!(|input: (&str, Option<u8>, Option<u16>)| {
    let (user_agent, os, current) = input;
    let latest = current.map(|version| {
        let told = |&browser: &Browser| CurrentVersionRecord { browser, version: version.to_string() };
        Browser::ALL.iter().map(told).collect()
    });
    let os_version = os.map(|version| version.to_string());
    let request = EnvironmentRequest { user_agent: user_agent.to_owned(), os_version, latest };
    let answer = SEIWA.answer_environment(&request);
    assert_eq!(answer.is_err(), user_agent.len() > 2_048);
    let Ok(answer) = answer else { return };
    if answer.support == Support::Supported {
        assert!(answer.row.is_some() && answer.reasons.is_empty() && user_agent.is_ascii());
    } else {
        assert!(!answer.reasons.is_empty());
    }
    assert_eq!(SEIWA.answer_environment(&request).expect("the same question"), answer);
});
