//! Any text loads, or is refused with at least one fault, each with a position inside the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use madoguchi::Profile;

fuzz_target!(|text: &str| {
    if let Err(faults) = Profile::load(text) {
        assert!(!faults.0.is_empty());
        for fault in faults.0 {
            assert!(fault.span.end <= text.len() && fault.line >= 1 && fault.column >= 1, "{fault}");
            let _ = fault.to_string();
        }
    }
});
