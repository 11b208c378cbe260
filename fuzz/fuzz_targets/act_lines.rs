//! Any line gives an act or errors, and an act's needs are valid JSON.
#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use madoguchi::{Engine, HostKeys, Profile, Randomness};

static ENGINE: LazyLock<Arc<Engine>> =
    LazyLock::new(|| Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("fuzz", 1, &[7; 32]).expect("32 bytes")));

fuzz_target!(|line: &str| {
    match ENGINE.take_line(line, Randomness::new([1; 32])) {
        Ok(act) => {
            let need: serde_json::Value = serde_json::from_str(&act.need_line()).expect("a need is JSON");
            assert!(need.get("need").is_some());
        }
        Err(errors) => assert!(!errors.is_empty()),
    }
});
