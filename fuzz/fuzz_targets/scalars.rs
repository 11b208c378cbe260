//! Any text that parses is printed back as the same value.
#![no_main]

use libfuzzer_sys::fuzz_target;
use madoguchi::{Date, Instant, Yen};

fuzz_target!(|text: &str| {
    if let Ok(date) = text.parse::<Date>() {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(at) = text.parse::<Instant>() {
        assert_eq!(at.to_string().parse(), Ok(at));
        // Fault 81: accepted text is ASCII, and no other reader reads it as another instant.
        assert!(text.is_ascii());
        let other = chrono::DateTime::parse_from_rfc3339(text).expect("chrono takes it too");
        assert_eq!(other.timestamp_millis(), at.epoch_millis());
    }
    if let Ok(yen) = text.parse::<Yen>() {
        assert_eq!(yen.get().to_string(), text);
    }
});
