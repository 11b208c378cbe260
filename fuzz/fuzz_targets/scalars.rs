//! What parses prints back as the same value.
#![no_main]

use libfuzzer_sys::fuzz_target;
use madoguchi::{Date, Instant, Yen};

fuzz_target!(|text: &str| {
    if let Ok(date) = text.parse::<Date>() {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(at) = text.parse::<Instant>() {
        assert_eq!(at.to_string().parse(), Ok(at));
    }
    if let Ok(yen) = text.parse::<Yen>() {
        assert_eq!(yen.get().to_string(), text);
    }
});
